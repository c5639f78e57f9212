import type { EntityKind } from '../ontology.js';
import type { Draft } from '../model/claim.js';
import { partiesOf } from '../model/claim.js';
import { foldName } from '../model/entity.js';
import { remembered } from '../model/remembered.js';
import { shortChip, shortModel } from './product-lines.js';
import type { FoundName, LexiconEntry, NameFinder } from './source.js';
import { named, readLexicon } from './lexicon.js';
import type { End, Folded, Hit, Node } from './trie.js';
import { add, fold, longest, mayBegin } from './trie.js';

/**
 * Finds the lexicon's names in running text: a trie over folded characters, walked from each place a name can begin; leftmost, then longest.
 * Case, width and separators do not count; OCR's confusions (l for I, O for 0) do not either, unless they would make one known name of another.
 */
export function nameFinder(entries: readonly LexiconEntry[]): NameFinder { return new LayeredFinder(entries, [layerOf(entries)]); }

/** A finder that also knows these; where two entries share a name, the older stands. Costs what is added, not what was there. */
export function withNames(finder: NameFinder, more: readonly LexiconEntry[]): NameFinder {
  if (more.length === 0) return finder;
  const below = finder instanceof LayeredFinder ? finder.layers : [layerOf(finder.entries)];
  return new LayeredFinder([...finder.entries, ...more], [...below, layerOf(more)]);
}

class LayeredFinder implements NameFinder {
  /** Answers of `lookup`: tables ask for the same cell again and again. */
  private readonly asked = new Map<string, LexiconEntry | null>();
  /** Answers of `find` to short texts: headings and cells. */
  private readonly findShort = remembered((text) => this.findIn(text));
  constructor(readonly entries: readonly LexiconEntry[], readonly layers: readonly Layer[]) {}

  lookup(text: string, kind?: EntityKind): LexiconEntry | null {
    const question = `${kind ?? ''} ${text}`;
    const known = this.asked.get(question);
    if (known !== undefined) return known;
    if (this.asked.size >= 20_000) this.asked.clear();
    const answer = this.search(text, kind);
    this.asked.set(question, answer);
    return answer;
  }

  find(text: string): readonly FoundName[] {
    // A line of megabytes is taken in pieces: what a name across a cut loses is nothing to what folding it whole would cost.
    if (text.length <= longestPiece) return this.findShort(text);
    const found: FoundName[] = [];
    for (let from = 0; from < text.length; from += longestPiece) for (const hit of this.findIn(text.slice(from, from + longestPiece))) found.push({ ...hit, start: hit.start + from, end: hit.end + from });
    return found;
  }

  private findIn(text: string): readonly FoundName[] {
    const found: FoundName[] = [];
    const folded = fold(text);
    for (let i = 0; i < folded.length;) {
      const first = mayBegin(folded, i) ? this.longest(folded, i, isSure, false) : null;
      // "NVIDIA L4", "华为昇腾 910": a maker before its own thing is part of the name, and makes a weak name sure.
      const hit = first?.entry.kind === 'COMPANY' ? this.longest(folded, first.end, (end) => end.entry.maker === first.entry.name, false) ?? first : first;
      if (!hit) { i += 1; continue; }
      const [start, end] = [folded.at[i] ?? 0, folded.to[hit.end - 1] ?? 0];
      if (!hit.barred) found.push({ start, end, surface: text.slice(start, end), entry: hit.entry });
      i = hit.end;
    }
    return found;
  }

  private search(text: string, kind: EntityKind | undefined): LexiconEntry | null {
    const key = foldName(text);
    for (const { whole } of this.layers) {
      const exact = whole.get(key)?.find((entry) => kind === undefined || entry.kind === kind);
      if (exact) return exact;
    }
    const folded = fold(text);
    if (folded.length === 0) return null;
    const isKind = (end: End): boolean => !end.barred && (kind === undefined || end.entry.kind === kind);
    const all = this.longest(folded, 0, isKind, true);
    if (all?.end === folded.length) return all.entry;
    const maker = this.longest(folded, 0, (end) => !end.barred && end.entry.kind === 'COMPANY', true);
    const thing = maker && this.longest(folded, maker.end, (end) => end.entry.maker === maker.entry.name && isKind(end), true);
    return thing?.end === folded.length ? thing.entry : null;
  }

  private longest(folded: Folded, start: number, allowed: (end: End) => boolean, anyEnd: boolean): Hit | null {
    let best: Hit | null = null;
    for (const { root } of this.layers) {
      const hit = longest(root, folded, start, allowed, anyEnd);
      if (hit && hit.end > (best?.end ?? 0)) best = hit;
    }
    return best;
  }
}
const longestPiece = 65_536;
const isSure = (end: End): boolean => !end.weak;

/** What a report taught this finder beyond the seed lexicon, layer by layer: for a thread that made it to hand over. */
export function learnedBy(finder: NameFinder): readonly (readonly LexiconEntry[])[] { return finder instanceof LayeredFinder ? finder.layers.slice(1).map(({ entries }) => entries) : []; }
/** The finder of the seed lexicon that was taught this. */
export function withLearned(layers: readonly (readonly LexiconEntry[])[]): NameFinder { return layers.reduce(withNames, seedNames()); }

interface Layer { readonly entries: readonly LexiconEntry[]; readonly root: Node; readonly whole: ReadonlyMap<string, readonly LexiconEntry[]> }
function layerOf(entries: readonly LexiconEntry[]): Layer {
  const root: Node = { next: new Map() };
  const whole = new Map<string, LexiconEntry[]>();
  const learn = (text: string, entry: LexiconEntry, weak: boolean, barred = false): void => {
    const name = fold(text);
    if (name.length === 0) return;
    add(root, { entry, weak, barred, name });
    if (barred) return;
    const key = foldName(text);
    const list = whole.get(key);
    if (list) list.push(entry); else whole.set(key, [entry]);
  };
  for (const entry of entries) {
    for (const { text } of entry.names) if (!entry.weak?.includes(text)) learn(text, entry, entry.source === 'seed' && isShort(text));
    for (const text of entry.weak ?? []) learn(text, entry, true);
    for (const text of entry.notIn ?? []) learn(text, entry, false, true);
  }
  return { entries, root, whole };
}

/** The finder of the seed lexicon, made once. */
let seed: NameFinder | null = null;
export function seedNames(): NameFinder { return seed ??= nameFinder(readLexicon()); }

const organisation = String.raw`[\p{Script=Han}A-Za-z0-9·（）()&. -]{2,40}?(?:有限公司|有限责任公司|集团|公司|研究院|研究所|委员会|管理局|实验室)`;
const introduced = new RegExp(String.raw`(${organisation})\s*[（(](?:以下|下)?(?:简称|简称为|称)[：:为]?\s*[“"「]?([^”"」）)，,；;]{2,20})[”"」]?`, 'gu');
/** 甲微电子（Acme Microelectronics，下称“甲微”）: by the business its name ends in. */
const introducedFirm = /(?<![\p{Script=Han}])(\p{Script=Han}{2,8}(?:微电子|半导体|集成电路|科技|智能|智芯|信息|存储|封测|技术|电子|股份|光电|计算|软件))\s*[（(](?:[A-Z][\w .&-]{2,40}[，,]\s?)?(?:以下|下)?(?:简称|称)[为：:]?\s*[“"「]([^”"」）)，,；;]{2,12})[”"」]/gu;
const hereinafter = /((?:[A-Z][\w.&-]{0,30}\s{1,3}){1,6}(?:Inc|Corp|Corporation|Ltd|Limited|Co|Group|Company)\.?)(?:,? Ltd\.?)?\s*\((?:hereinafter|hereafter|the)?,?\s*["“]([^"”]{2,30})["”]\)/gu;
/** Either of the two needs one of these; looking for it first is far cheaper. */
const introduces = /称|\(.{0,12}["“]/u;

/**
 * Names a report introduces itself: 某某股份有限公司（以下简称“某某”）, Acme Devices Inc. ("Acme"). A short form of a known name becomes another of its names.
 */
export function withReportNames(finder: NameFinder, lines: Iterable<string>): NameFinder {
  const more = new Map<string, LexiconEntry>();
  for (const line of lines) {
    if (!introduces.test(line)) continue;
    for (const pattern of [introduced, introducedFirm, hereinafter]) {
      for (const [, full, short] of line.matchAll(pattern)) {
        if (!full || !short || more.has(foldName(short)) || finder.lookup(short) !== null) continue;
        const known = finder.lookup(full) ?? finder.find(full).find((hit) => hit.entry.kind === 'COMPANY' && hit.start === 0)?.entry ?? null;
        const text = short.trim();
        more.set(foldName(text), known ? { ...known, names: [...known.names, named(text)], source: 'report' }
          : { name: text, kind: 'COMPANY', names: [named(text), named(full.trim())], source: 'report' });
      }
    }
  }
  return withNames(finder, [...more.values()]);
}

/** Companies, chips, models and centres that the report's own tables name and nothing knew: its sentences then find them too. */
export function withTableNames(known: NameFinder, drafts: readonly Draft[]): NameFinder {
  const shorts = shortChips(known, drafts);
  const finder = without(known, new Set([...shorts.values(), ...shortSites(known, drafts)]));
  const more = new Map<string, LexiconEntry>();
  for (const { statement } of drafts) {
    for (const { surface, kind, maker, hint } of partiesOf(statement)) {
      const key = `${kind} ${foldName(surface)}`;
      // Of products only systems, which chips are in: 光模块 is a word for such things.
      const system = kind === 'PRODUCT' && statement.type === 'relation' && statement.predicate === 'USES_CHIP' && statement.subject.surface === surface;
      if ((kind !== 'COMPANY' && kind !== 'CHIP' && kind !== 'COMPUTE_CENTER' && kind !== 'AI_MODEL' && !system) || more.has(key) || !tellsItself(surface) && !(kind === 'CHIP' && maker !== undefined && (shortChip.test(surface) || hanChip.test(surface))) || finder.lookup(surface) !== null) continue;
      const short = kind === 'COMPUTE_CENTER' ? shortCentres(surface, finder) : [];
      const model = kind === 'CHIP' ? shorts.get(surface)?.name : undefined;
      more.set(key, { name: surface, kind, names: [surface, ...(kind === 'COMPANY' && hint ? [hint] : []), ...short, ...(model === undefined ? [] : [model])].map(named), source: 'report', ...(maker ? { maker } : {}) });
    }
  }
  return withNames(finder, [...more.values()]);
}
/** Chips of tables by their lines (Petrel P7S), and what sentences took for a chip of its own that is one of them in short: P7S, where only one is. */
function shortChips(finder: NameFinder, drafts: readonly Draft[]): ReadonlyMap<string, LexiconEntry> {
  const full = new Map<string, Set<string>>();
  for (const { statement } of drafts) for (const { surface, kind } of partiesOf(statement)) {
    const short = kind === 'CHIP' ? shortModel(surface) : null;
    if (short !== null) full.set(short, (full.get(short) ?? new Set<string>()).add(surface));
  }
  return new Map([...full].flatMap(([short, names]) => {
    const [name] = names, entry = finder.lookup(short, 'CHIP');
    return name !== undefined && names.size === 1 && entry?.source === 'report' && entry.name === short && entry.maker === undefined && finder.lookup(name, 'CHIP') === null ? [[name, entry] as const] : [];
  }));
}
/** What sentences took for a centre of its own that is one of a table in short: Xiliu, where one centre alone begins so. */
function shortSites(finder: NameFinder, drafts: readonly Draft[]): readonly LexiconEntry[] {
  const sites = [...new Set(drafts.flatMap(({ statement }) => (statement.type === 'center' ? [statement.center.surface] : [])))];
  return finder.entries.filter(({ kind, source, name }) => kind === 'COMPUTE_CENTER' && source === 'report' && sites.filter((site) => site.startsWith(`${name} `)).length === 1 && sites.some((site) => shortOfCentre(site) === name));
}
/** The finder without some of what a report taught it. */
function without(finder: NameFinder, entries: ReadonlySet<LexiconEntry>): NameFinder {
  if (entries.size === 0 || !(finder instanceof LayeredFinder)) return finder;
  const [first, ...rest] = finder.layers;
  return first === undefined ? finder : rest.reduce<NameFinder>((made, layer) => withNames(made, layer.entries.filter((entry) => !entries.has(entry))), new LayeredFinder(first.entries, [first]));
}
/**
 * What an English centre with a name of many words is called for short: Xiliu for the Xiliu Intelligent Computing Center, where that is no place; "the Xiliu
 * centre" in any case, and without the place before it.
 */
function shortCentres(surface: string, finder: NameFinder): readonly string[] {
  const short = shortOfCentre(surface);
  if (short === surface || !/^[A-Z][\p{L}’']{3,}(?:[ -][A-Z][\p{L}’']+)*$/u.test(short)) return [];
  const [place = '', ...rest] = short.split(' '), own = rest.length > 0 && finder.lookup(place, 'REGION') ? [short, rest.join(' ')] : [short];
  const nouns = [...(/Cent(?:er|re)$/u.test(surface) ? ['centre', 'center'] : [surface.split(' ').at(-1)?.toLowerCase() ?? '']), 'site', 'campus', 'hall'];
  return [...(finder.lookup(short) === null ? [short] : []), ...own.filter((name) => finder.lookup(name, 'REGION') === null).flatMap((name) => nouns.map((noun) => `${name} ${noun}`))];
}
/** 砚 3: one character and a number, where a table says whose chip it is; no count and no figure of a list. */
const hanChip = /^(?![第约近超达共每单双仅为是到至图表卡章节期号款版代级层核路个张颗块台])\p{Script=Han}\s?[A-Z]?\d{1,2}$/u;
/** Long enough and odd enough not to be met by chance: letters with digits, or three Chinese characters. */
function tellsItself(text: string): boolean {
  return text.length <= 40 && (/\p{Script=Han}{3}|\p{Script=Han}{2}[-·]?[A-Z][A-Za-z]{2}/u.test(text) || (text.length >= 4 && /\p{L}/u.test(text) && (/\d/u.test(text) || /^\p{Lu}[\p{L}]{3,}/u.test(text))));
}

/** Two letters or digits are too little to be sure of in running text: L4, T4, o1. What a report itself made a name is one. */
function isShort(text: string): boolean { return /^[\p{Script=Latin}\d]{1,2}$/u.test(text.normalize('NFKC')); }
function shortOfCentre(surface: string): string { return surface.replace(/\s*\([^)]*\)$/u, '').replace(/(?: (?:AI|Artificial|Intelligent|Intelligence|Smart|Comput(?:e|ing)|Supercomputing|Big|Data|Cloud|Cent(?:er|re)|Park|Hub|Base|Campus|Cluster|Pod|Hall|Complex|Zone|Valley|Phase|I{1,3}|\d))+$/u, ''); }
