import type { Draft, Mention, SpecStatement } from '../../model/claim.js';
import type { NameFinder } from '../source.js';
import { withoutNoun } from './memory-specs.js';

/**
 * What a tie says as a property of the chip too: one that uses HBM3E has that kind of memory, one made on a process with a name of its own has that process.
 * A kind without a generation (HBM) and a bare node (7nm) are told elsewhere, as are properties that were read by themselves.
 */
export function impliedSpecs(drafts: readonly Draft[], names: NameFinder): Draft[] {
  const said = new Set(drafts.flatMap(({ statement: s }) => (s.type === 'spec' ? [keyOf(s)] : [])));
  return drafts.flatMap((draft) => {
    const spec = draft.modality === 'NEGATED' ? null : specOf(draft, names);
    if (!spec || said.has(keyOf(spec))) return [];
    said.add(keyOf(spec));
    return [{ ...draft, statement: spec }];
  });
}

type Spec = SpecStatement<Mention>;
/** One chip has one process in a sentence, but may have several kinds of memory. */
function keyOf({ subject, metric, value }: Spec): string { return `${metric} ${subject.surface} ${metric === 'MEMORY_TYPE' ? String(value) : ''}`; }

function specOf({ statement }: Draft, names: NameFinder): Spec | null {
  if (statement.type !== 'relation' || statement.subject.kind !== 'CHIP') return null;
  const { subject, predicate, object } = statement;
  const base = { type: 'spec', subject, format: null, alsoFormat: null, engine: null, sparsity: null, unit: null, printed: object.surface } as const;
  if (predicate === 'USES_MEMORY') return /\d/u.test(object.surface) ? { ...base, metric: 'MEMORY_TYPE', value: withoutNoun(object.surface) } : null;
  if (predicate !== 'FABRICATED_ON') return null;
  const known = names.lookup(object.surface, 'PROCESS'), maker = known?.maker ?? object.maker;
  const value = known?.name ?? object.surface;
  if (bareNode.test(value)) return null;
  return { ...base, metric: 'PROCESS_NAME', value: maker === undefined || maker === null || value.startsWith(maker) ? value : `${maker} ${value}` };
}
const bareNode = /(?:^|[\s\p{Script=Han}])\d+(?:\.\d+)?\s?(?:nm|纳米)(?:工艺|制程)?$/iu;
