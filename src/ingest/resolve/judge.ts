import { createHash } from 'node:crypto';
import type { Judgement, Mention } from '../../model/claim.js';
import { entityId, foldName, slugOf } from '../../model/entity.js';
import type { Entity } from '../../model/entity.js';
import { entityKinds } from '../../ontology.js';
import type { EntityKind } from '../../ontology.js';
import type { LexiconEntry, NameFinder } from '../source.js';
import { named } from '../lexicon.js';
import { seedNames } from '../names.js';
import { placeChain } from './place.js';
import { baseOf, formsOf, modelSlugText, withoutMaker } from './forms.js';

/** What a name was decided to mean. `entry`: the lexicon's, where it knows the thing. */
export interface Verdict extends Pick<Judgement, 'decision' | 'candidates' | 'score' | 'reason'> {
  readonly id: string; readonly name: string; readonly names: readonly { readonly text: string; readonly language: string }[]; readonly entry: LexiconEntry | null;
}

/** A maker named beside a thing, resolved: the lexicon's company, or the words as printed. */
export interface Maker { readonly name: string; readonly names: readonly string[]; readonly entry: LexiconEntry | null }
export function makerOf(words: string | null | undefined, names: NameFinder): Maker | null {
  if (!words?.trim()) return null;
  for (const form of formsOf(words, 'COMPANY', names)) {
    const entry = names.lookup(form.text, 'COMPANY');
    if (entry) return { name: entry.name, names: [...entry.names.map((n) => n.text), words], entry };
  }
  // A brand named as the maker stands for its company: 昇腾 for Huawei; but a model's name that a firm of this report begins with stands for that firm.
  const brand = names.lookup(words);
  const owner = brand?.maker === undefined ? null : firmInShort(words, brand, names) ?? names.lookup(brand.maker, 'COMPANY');
  if (owner) return { name: owner.name, names: [...owner.names.map((n) => n.text), words], entry: owner };
  const legal = formsOf(words, 'COMPANY', names)[1]?.text ?? words.trim();
  return { name: legal, names: [legal, words], entry: null };
}

/** "Lark" where the report speaks of one firm "Lark Semiconductor", whatever else the world calls so. */
function firmInShort(words: string, { kind }: LexiconEntry, names: NameFinder): LexiconEntry | null {
  if (kind !== 'AI_MODEL') return null;
  const firms = names.entries.filter((entry) => entry.kind === 'COMPANY' && entry.source === 'report' && entry.name.startsWith(`${words} `));
  return firms.length === 1 ? firms[0] ?? null : null;
}

/**
 * What the lexicon says of a name, or null; what only this report names comes after, whatever way the name is written.
 * A short or common name is taken only with its maker, or where nothing contradicts it.
 */
export function knownBy(mention: Mention, maker: Maker | null, names: NameFinder): Verdict | null {
  return knownIn(mention, maker, names, (entry) => entry.source === 'seed' || seedNames().lookup(entry.name, entry.kind) !== null) ?? knownIn(mention, maker, names, () => true);
}
function knownIn(mention: Mention, maker: Maker | null, names: NameFinder, counts: (entry: LexiconEntry) => boolean): Verdict | null {
  for (const form of formsOf(mention.surface, mention.kind, names)) {
    for (const { text, kind, sure } of wordings(form.text, mention, maker)) {
      const entry = names.lookup(text, kind);
      if (!entry || !counts(entry) || (kind === undefined && !technical.has(entry.kind)) || (!sure && maker && entry.maker && !related(maker, entry.maker, names))) continue;
      const exact = entry.names.some((n) => foldName(n.text) === foldName(text));
      const weak = !maker && entry.weak?.some((w) => foldName(w) === foldName(form.text)) === true;
      return {
        id: entityId(entry.kind, entry.name), name: entry.name, names: entry.names, entry, decision: 'SAME', candidates: [], score: weak ? 0.6 : form.score - (exact ? 0 : 0.03),
        reason: weak ? `"${form.text}" is a short name of ${entry.name}, and nothing here says otherwise` : `${form.reason}${exact ? '' : ', as OCR or its maker would write it,'} is a name of ${entry.name}`,
      };
    }
  }
  return null;
}
/** What stands for something known without being its name: a place written with those it lies in, a brand named where its company is meant. */
export function standsFor(mention: Mention, names: NameFinder): Verdict | null {
  const chain = mention.kind === 'REGION' ? placeChain(mention.surface, names) : null;
  const brand = mention.kind === 'COMPANY' ? names.lookup(mention.surface) : null;
  const owner = brand?.maker === undefined || brand.weak?.includes(mention.surface) ? null : firmInShort(mention.surface, brand, names) ?? names.lookup(brand.maker, 'COMPANY');
  const entry = chain?.whole ? chain.last : owner;
  return entry && {
    id: entityId(entry.kind, entry.name), name: entry.name, names: entry.names, entry, decision: 'SAME', candidates: [], score: owner ? 0.75 : 0.95,
    reason: owner && owner.name.startsWith(`${mention.surface} `) ? `the report names ${owner.name} in full` : owner ? `${brand?.name} is a brand of ${entry.name}, which is meant where a company is` : `the last of the places it is written with is ${entry.name}`,
  };
}

/** The name with the maker's words before it (NVIDIA's "Tesla T4"), alone, with what its table is about, with the maker's own name; last, as a thing of another technical kind. */
function* wordings(text: string, mention: Mention, maker: Maker | null): Generator<{ readonly text: string; readonly kind: EntityKind | undefined; readonly sure: boolean }> {
  if (mention.maker) yield { text: `${mention.maker} ${text}`, kind: mention.kind, sure: true };
  yield { text, kind: mention.kind, sure: false };
  if (mention.hint) yield { text: `${mention.hint} ${text}`, kind: mention.kind, sure: false };
  if (maker) yield { text: `${maker.name} ${text}`, kind: mention.kind, sure: false };
  if (technical.has(mention.kind)) yield { text, kind: undefined, sure: false };
}
const technical: ReadonlySet<string> = new Set(['CHIP', 'PRODUCT', 'INTERCONNECT', 'MEMORY', 'PACKAGING', 'SOFTWARE', 'PROCESS', 'AI_MODEL']);

/** The same company, or one that belongs to the other (HiSilicon to Huawei). */
function related(maker: Maker, other: string, names: NameFinder): boolean {
  const parent = names.lookup(other, 'COMPANY')?.family;
  return maker.name === other || maker.entry?.family === other || parent === maker.name || (parent !== undefined && parent === maker.entry?.family);
}

/** A name the lexicon does not know: the entity of the store that already has it, or a new one. */
export function judgeUnseen(mention: Mention, printedMaker: Maker | null, names: NameFinder, known: (folded: string) => readonly Entity[]): Verdict {
  const base = baseOf(mention.surface);
  const family = mention.kind === 'CHIP' && base !== '' && base !== mention.surface ? knownBy({ ...mention, surface: base }, printedMaker, names) : null;
  const maker = family?.entry?.maker === undefined ? printedMaker : makerOf(family.entry.maker, names);
  const own = unseenName(mention, maker, names);
  const folds = new Set(foldsOf(mention, maker, names));
  const candidates = [...new Map([...folds].flatMap((f) => known(f)).map((e) => [e.id, e])).values()].filter((e) => e.kind === mention.kind).sort((a, b) => (a.id < b.id ? -1 : 1));
  const same = candidates.find((e) => e.id === own.id) ?? (candidates.length === 1 && !contradicts(candidates[0], maker) ? candidates[0] : undefined);
  if (same) return { id: same.id, name: same.name, names: same.names, entry: null, decision: 'SAME', candidates: [], score: 0.9, reason: `the graph already has ${same.name} under this name` };
  if (candidates.length > 1) return { ...own, decision: 'UNSURE', candidates: candidates.map((e) => e.id), score: 0.5, reason: `${candidates.length} entities have this name and nothing here tells which is meant` };
  if (candidates.length === 1) return { ...own, decision: 'NOT_SAME', candidates: candidates.map((e) => e.id), score: 0.8, reason: `${candidates[0]?.name} has this name, but another maker than ${maker?.name}` };
  if (family) return { ...own, decision: 'NEW', candidates: [family.id], score: 0.7, reason: `${family.name} is not known with this memory size or form factor, so it is another product of its family` };
  return { ...own, decision: 'NEW', candidates: [], score: maker || mention.kind !== 'CHIP' ? 0.8 : 0.6, reason: `no known name is written so${maker ? `; made by ${maker.name}, as printed beside it` : ''}` };
}
export function foldsOf(mention: Mention, maker: Maker | null, names: NameFinder): readonly string[] {
  const forms = [...formsOf(mention.surface, mention.kind, names).map((form) => form.text), ...legalName(mention)];
  return [...new Set([...forms, ...otherName(mention), ...(maker ? forms.map((text) => withoutMaker(text, maker.names)) : [])].map(foldName))].filter((f) => f !== '');
}
/** A company's row may print its name in another language too. */
function otherName({ kind, hint }: Mention): readonly string[] { return kind === 'COMPANY' && hint ? [hint] : []; }

/** The company's full name in English that a table prints beside the Chinese one. */
function legalName({ kind, hint }: Mention): readonly string[] {
  return kind === 'COMPANY' && hint && /\b(?:Co|Ltd|Inc|Corp|Corporation|Limited|LLC|Company)\b/u.test(hint) ? [hint.trim()] : [];
}

function unseenName(mention: Mention, maker: Maker | null, names: NameFinder): Pick<Verdict, 'id' | 'name' | 'names' | 'entry'> {
  const forms = formsOf(mention.surface, mention.kind, names);
  // The legal form of a company, the noun after a chip: no part of the name.
  const text = forms.find((form) => /legal form left out|noun left out/u.test(form.reason))?.text ?? forms[0]?.text ?? mention.surface;
  const model = maker ? withoutMaker(text, maker.names) : text;
  const own = maker && model !== maker.name && mention.kind !== 'COMPANY' ? `${maker.name} ${model}` : text;
  const isModel = mention.kind === 'CHIP' || mention.kind === 'AI_MODEL';
  const name = maker?.entry && /^[\p{Script=Latin}]/u.test(model) ? own : isModel ? model : text;
  const all = [...new Set([name, text, model, own, ...otherName(mention)])].filter((t, i, list) => list.findIndex((u) => foldName(u) === foldName(t)) === i);
  return { id: isModel ? `${entityKinds[mention.kind].slug}:${slugOf(modelSlugText(own))}` : entityId(mention.kind, text), name, names: all.map(named), entry: null };
}

function contradicts(entity: Entity | undefined, maker: Maker | null): boolean {
  return entity?.attributes.designerId !== undefined && maker !== null && maker.entry !== null && entity.attributes.designerId !== entityId('COMPANY', maker.entry.name);
}

/** One judgement for each way a report prints a name of a kind. */
export function judgement(reportId: string, line: number | null, mention: Mention, verdict: Verdict): Judgement {
  const { id: entity, decision, candidates, score, reason } = verdict;
  const digest = createHash('sha256').update(JSON.stringify([reportId, mention.kind, mention.surface, mention.maker ?? null, entity])).digest('hex').slice(0, 24);
  return { id: `judgement:${digest}`, reportId, line, surface: mention.surface, kind: mention.kind, decision, entityId: entity, candidates, score, reason };
}
