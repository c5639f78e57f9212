import type { Draft, Mention, RelationStatement, SpecStatement } from '../../model/claim.js';
import { classOf } from './kinds.js';
import type { Measure } from './measures.js';
import { withoutNoun } from './memory-specs.js';
import { exact, printedAt, specDraft } from './spec-draft.js';
import { mentionOf, type Scene, type Subject } from './scene.js';
import type { Item } from './tag.js';

/** "X100（推理卡）：", "Polar P1 – ": the chip that a line of bare figures is about. */
const label = new RegExp(String.raw`^\s?(?:\(?\d{1,2}[.)、]|[①-⑳])?\s?(${classOf(['CHIP'])})(?:\s?\([^()：:]{1,24}\)|[^\ue000-\uf8ff，。：:,—–]{0,6})?\s?(?:：|:|——|—|\s[–-]\s)\s?`, 'u');
const any = '[\\ue000-\\uf8ff]';
/** A piece between commas that is one item and at most a word for what it is. */
const piece = new RegExp(String.raw`^\s?(?:of\s|the\s|一?颗|单卡|with\s|and\s)?(${any})\s?(?:(?:的|of|at|,)?\s?(${any}))?\s?(?:工艺|制程|显存|内存|功耗|带宽|process|node|memory|TDP|bandwidth|TBP|board power)?\s?$`, 'iu');

/**
 * Figures that a label leaves without words: "X100：7nm，64GB HBM2e，1.6TB/s，300W". The unit tells which they are; a bandwidth is the memory's
 * where it stands beside it. Figures with words of their own are `specsIn`'s to read.
 */
export function terseSpecs(scene: Scene): readonly Draft[] {
  const { text, items } = scene.tagged;
  const hit = label.exec(text);
  const item = items.get(hit?.[1] ?? '');
  const span = item?.names[0];
  if (!hit || !item || !span || item.names.length !== 1 || item.system || (item.count ?? 1) > 1) return [];
  const subject: Subject = { item, at: hit[0].indexOf(hit[1] ?? ''), own: true };
  const drafts: Draft[] = [];
  let [at, memory] = [hit[0].length, false];
  for (const words of text.slice(at).split(/(?<=[，,、；;。])/u)) {
    const found = piece.exec(words.replace(/[，,、；;。.]\s?$/u, ''));
    const told = found ? [found[1], found[2]].flatMap((char) => { const one = char === undefined ? undefined : items.get(char); return one ? [one] : []; }) : [];
    if (told.length === 0) memory = false;
    for (const one of told) {
      const figures = figuresOf(one, memory);
      memory = one.kind === 'MEMORY' || one.measure?.dimension === 'BYTES' || memory && one.measure === null;
      const where = text.indexOf(one.mark, at);
      for (const { printed, ...figure } of figures) {
        const statement: SpecStatement<Mention> = { type: 'spec', subject: mentionOf(span, item, 'CHIP', scene.names), format: null, alsoFormat: null, engine: null, sparsity: null, ...figure, printed: printed ?? (one.measure ? printedAt(scene, one.measure) : one.names[0]?.surface ?? '') };
        drafts.push(specDraft(scene, statement, subject, where));
      }
      const tie = one.names.length === 1 ? tieOf(one) : null;
      if (tie) drafts.push(specDraft(scene, { type: 'relation', subject: mentionOf(span, item, 'CHIP', scene.names), ...tie, date: null }, subject, where));
    }
    at += words.length;
  }
  return drafts;
}

type Figure = Pick<SpecStatement<Mention>, 'metric' | 'value' | 'unit'> & { readonly printed?: string; readonly bound: Measure['bound'] };
function figuresOf(item: Item, besideMemory: boolean): readonly Figure[] {
  const { measure, names } = item;
  const name = names[0];
  if (measure?.values[0] !== undefined && measure.values.length === 1) {
    const value = exact(measure.values[0] * measure.factor), { bound } = measure;
    switch (measure.dimension) {
      case 'NM': return [{ metric: 'PROCESS_NODE', value, unit: 'nm', bound }];
      case 'WATT': return [{ metric: 'TDP', value, unit: 'W', bound }];
      case 'BANDWIDTH': return besideMemory ? [{ metric: 'MEMORY_BANDWIDTH', value, unit: 'GB/s', bound }] : [];
      default: return [];
    }
  }
  const node = item.kind === 'PROCESS' && names.length === 1 ? /^(\d+(?:\.\d+)?)\s?(?:nm|纳米)/iu.exec(name?.surface ?? '')?.[1] : undefined;
  if (node !== undefined) return [{ metric: 'PROCESS_NODE', value: Number(node), unit: 'nm', bound: null }];
  if (item.kind === 'PROCESS' && names.length === 1 && name?.entry?.maker !== undefined) return [{ metric: 'PROCESS_NAME', value: name.entry.name, unit: null, bound: null, printed: name.surface }];
  const size = item.sizes[0];
  if (item.kind !== 'MEMORY' || size?.values[0] === undefined || item.sizes.length > 1 || names.length > 1) return [];
  return [
    { metric: 'MEMORY_CAPACITY', value: exact(size.values[0] * size.factor), unit: 'GB', bound: size.bound },
    ...(name ? [{ metric: 'MEMORY_TYPE' as const, value: withoutNoun(name.surface), unit: null, bound: null, printed: name.surface }] : []),
  ];
}
/** The memory it has; the foundry that stands in its process's name. */
function tieOf({ kind, names: [name], owners }: Item): Pick<RelationStatement<Mention>, 'predicate' | 'object'> | null {
  if (kind === 'MEMORY' && name) return { predicate: 'USES_MEMORY', object: { surface: name.surface, kind: 'MEMORY' } };
  const foundry = kind === 'PROCESS' ? name?.maker ?? owners[0]?.surface ?? null : null;
  return foundry === null ? null : { predicate: 'FABRICATED_BY', object: { surface: foundry, kind: 'COMPANY' } };
}
