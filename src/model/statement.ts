import type { Named, SpecStatement, Statement } from './claim.js';

const bounds = { LESS: '<', AT_MOST: '≤', MORE: '>', AT_LEAST: '≥', ABOUT: '≈' } as const;

/**
 * A statement as one readable line: "NVIDIA H100 SXM · PEAK_COMPUTE FP16 · 989 TFLOPS (tensor, dense)".
 * `nameOf` gives the entity's name; what is not known is left out.
 */
export function readStatement(statement: Statement<Named>, nameOf: (named: Named) => string): string {
  const maybe = (named: Named | null): string | null => (named === null ? null : nameOf(named));
  switch (statement.type) {
    case 'spec': return line(nameOf(statement.subject), subjectOfSpec(statement), figureOfSpec(statement));
    case 'relation': return line(nameOf(statement.subject), statement.predicate, nameOf(statement.object),
      typeof statement.share !== 'number' ? null : `${Math.round(statement.share * 1e4) / 100} %`, span(statement.date, statement.validTo ?? null));
    case 'listing': return line(nameOf(statement.company), `listed on ${statement.list}`, span(statement.date, statement.removedOn ?? null), maybe(statement.event));
    case 'event': return line(nameOf(statement.event), statement.authority, statement.kind, statement.date, statement.targets.map(nameOf).join(', ') || null);
    case 'threshold': return line(maybe(statement.event), statement.metric, `${statement.op} ${figure(statement.value)} ${statement.unit}`, statement.date);
    case 'policy': return line(nameOf(statement.policy), maybe(statement.region), statement.issuer, statement.date);
    case 'policyTarget': return line(maybe(statement.policy) ?? statement.title, statement.metric, `${statement.op ?? ''} ${figure(statement.value)} ${statement.unit}`.trim(), statement.by === null ? null : `by ${statement.by}`);
    case 'center': return line(nameOf(statement.center), maybe(statement.region), statement.status, statement.partners.map(nameOf).join(', ') || null,
      statement.capacity.map(({ value, unit, phase }) => `${figure(value)} ${unit}${phase === null ? '' : ` (${phase})`}`).join(', ') || null);
    case 'statistic': return line(maybe(statement.about) ?? statement.subject, statement.metric, statement.scope, `${figure(statement.value)} ${statement.unit}`.trim(),
      statement.period, statement.forecast ? 'forecast' : null);
  }
}

function subjectOfSpec({ metric, format, alsoFormat }: SpecStatement<Named>): string {
  return [metric, [format, alsoFormat].filter((part) => part !== null).join('/')].filter((part) => part !== '').join(' ');
}
function figureOfSpec({ value, unit, bound, engine, sparsity }: SpecStatement<Named>): string {
  const printed = `${bound ? `${bounds[bound]} ` : ''}${typeof value === 'string' ? value : figure(value)}${unit === null ? '' : ` ${unit}`}`;
  const how = [engine === 'MATRIX' ? 'tensor' : engine === 'VECTOR' ? 'vector' : null, sparsity?.toLowerCase() ?? null].filter((part) => part !== null);
  return how.length === 0 ? printed : `${printed} (${how.join(', ')})`;
}
function figure(value: number | readonly [number, number]): string { return typeof value === 'number' ? String(value) : `${value[0]} to ${value[1]}`; }
function span(from: string | null, to: string | null): string | null { return to === null ? from : `${from ?? ''} to ${to}`.trim(); }
function line(...parts: readonly (string | null)[]): string { return parts.filter((part) => part !== null && part !== '').join(' · '); }
