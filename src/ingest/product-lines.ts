import { foldName } from '../model/entity.js';
import type { Draft, Mention } from '../model/claim.js';
import type { NameFinder } from './source.js';

/**
 * Whose a chip or a model is that the report names without its maker, by its line: XC900E is whose XC900 is, 启明 K3 is whose 启明 K2 is. Only where all
 * chips of the line whose maker the report states have one, and the lexicon does not know this one.
 */
export function makersByLine(drafts: readonly Draft[], names: NameFinder): readonly Draft[] {
  const makers = new Map<string, Map<string, Mention>>(), told = new Set<string>();
  for (const { statement, modality } of drafts) {
    if (statement.type !== 'relation' || modality === 'NEGATED' || statement.subject.kind !== 'CHIP' && statement.subject.kind !== 'AI_MODEL' || statement.predicate !== madeAs[statement.subject.kind]) continue;
    const { subject, object } = statement;
    told.add(keyOf(subject, names));
    for (const line of linesOf(nameOf(subject, names), subject.kind)) makers.set(line, (makers.get(line) ?? new Map<string, Mention>()).set(keyOf(object, names), object));
  }
  const more: Draft[] = [];
  for (const draft of drafts) {
    if (draft.modality !== 'ASSERTED') continue;
    for (const chip of chipsOf(draft)) {
      const key = keyOf(chip, names);
      if (chip.kind !== 'CHIP' && chip.kind !== 'AI_MODEL' || chip.kind === 'AI_MODEL' && ofKnownFamily(chip, names) || told.has(key) || names.lookup(chip.surface, chip.kind)?.source === 'seed') continue;
      const known = linesOf(nameOf(chip, names), chip.kind).map((line) => makers.get(line)).find((found) => found !== undefined);
      const [maker] = known?.size === 1 ? known.values() : [];
      if (!maker) continue;
      told.add(key);
      more.push({ ...draft, statement: { type: 'relation', predicate: madeAs[chip.kind], subject: chip, object: maker, date: null }, confidence: 0.55 });
    }
  }
  return more;
}

/** "Acme and Bolt buy the X900": of whom the report says that the X900 is; of nobody where it does not say. */
export function soldByMakers(drafts: readonly Draft[], names: NameFinder): readonly Draft[] {
  const ofChip = ({ statement: s }: Draft): boolean => s.type === 'relation' && s.predicate === 'SUPPLIES_TO' && s.subject.kind === 'CHIP';
  if (!drafts.some(ofChip)) return drafts;
  const makers = new Map<string, Map<string, Mention>>();
  for (const { statement: s, modality } of drafts) if (s.type === 'relation' && s.predicate === 'DESIGNED_BY' && modality !== 'NEGATED') makers.set(keyOf(s.subject, names), (makers.get(keyOf(s.subject, names)) ?? new Map<string, Mention>()).set(keyOf(s.object, names), s.object));
  return drafts.flatMap((draft) => {
    const { statement: s } = draft;
    if (s.type !== 'relation' || !ofChip(draft)) return [draft];
    const known = makers.get(keyOf(s.subject, names)), [maker] = known?.size === 1 ? known.values() : [];
    return maker && keyOf(maker, names) !== keyOf(s.object, names) ? [{ ...draft, statement: { ...s, subject: maker }, confidence: Math.min(draft.confidence, 0.6) }] : [];
  });
}

/** Qwen3-8B: of a family that the field knows, whose it is needs no telling. */
function ofKnownFamily(model: Mention, names: NameFinder): boolean { const family = modelBrand.exec(nameOf(model, names))?.[1]; return family !== undefined && names.lookup(family)?.source === 'seed'; }
const madeAs = { CHIP: 'DESIGNED_BY', AI_MODEL: 'DEVELOPED_BY' } as const;
/** 岚语 of 岚语-72B and 岚语 2.0: what the models of a family are called by. */
const modelBrand = /^(\p{Script=Han}{2,4}|[A-Z][A-Za-z]{3,})(?:\s?\d|-)/u;

/** The lines a name tells, the nearest first: without the letters behind its number, then the brand before it. */
function linesOf(name: string, kind: Mention['kind']): readonly string[] {
  if (kind === 'AI_MODEL') { const family = modelBrand.exec(name)?.[1]; return family === undefined ? [] : [`model ${foldName(family)}`]; }
  const [, front = '', model = ''] = numbered.exec(name) ?? [], brand = front.trim().replace(/-$/u, '');
  const letters = /^([A-Z]{2,4})-?\d/u.exec(model)?.[1] ?? '';
  return [...(model === '' ? [] : [front + model]), ...(chipBrand.test(brand) ? [brand] : []), ...(front === '' && letters !== '' ? [letters] : [])].map(foldName);
}
/** Words behind a number that tell members of a line apart. */
export const grades = ['Pro', 'Max', 'Ultra', 'Plus', 'Lite', 'Mini'] as const;
const numbered = new RegExp(`^(.*?)((?:[A-Z]{1,4}-?)?\\d+)(?:-?[A-Z]{1,3}|\\s?(?:${grades.join('|')}))?$`, 'u');
/** 启衡 K2 is K2 afterwards, 鲲游 K1 Pro is K1 Pro: a number of two characters behind a name in Chinese, where only one thing has it. */
const hanModel = new RegExp(`^\\p{Script=Han}{2,4}\\s?([A-Z]{1,3}-?\\d{1,4}[A-Z]{0,2}(?:\\s?(?:${grades.join('|')}))?)$`, 'u');
/** Skylark S60 is S60 afterwards, whoever else has one of that number. */
const latinModel = /^[A-Z][a-z]{3,}(?:\s[A-Z][a-z]+)?\s([A-Z]{1,2}\d{1,3}(?:-?[A-Z]{1,2})?)$/u;
/** T9, X2: as short as a chip's name can be where the words beside it say that it is one; no process node, quarter or version. */
export const shortChip = /^(?![NFQV]\d|H[12]$)[A-Z]{1,2}\d{1,2}$/u;
/** What a chip is called once its line has been named with it. */
export function shortModel(name: string): string | null { return (hanModel.exec(name) ?? latinModel.exec(name))?.[1] ?? null; }
const chipBrand = /^(?:\p{Script=Han}{2,4}|[A-Z][a-z]{3,}(?:\s[A-Z][a-z]+)?)$/u;
function chipsOf({ statement }: Draft): readonly Mention[] {
  return (statement.type === 'spec' ? [statement.subject] : statement.type === 'relation' ? [statement.subject, statement.object] : []).filter(({ kind }) => kind === 'CHIP' || kind === 'AI_MODEL');
}
function nameOf({ surface, kind }: Mention, names: NameFinder): string { return names.lookup(surface, kind)?.name ?? surface; }
function keyOf(mention: Mention, names: NameFinder): string { return foldName(nameOf(mention, names)); }
