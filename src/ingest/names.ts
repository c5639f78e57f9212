import type { EntityKind } from '../ontology.js';
import type { Draft } from '../model/claim.js';
import { partiesOf } from '../model/claim.js';
import { foldName } from '../model/entity.js';
import type { FoundName, LexiconEntry, NameFinder } from './source.js';
import { named, readLexicon } from './lexicon.js';

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
  constructor(readonly entries: readonly LexiconEntry[], readonly layers: readonly Layer[]) {}

  lookup(text: string, kind?: EntityKind): LexiconEntry | null {
    const key = foldName(text);
    for (const { whole } of this.layers) {
      const exact = whole.get(key)?.find((entry) => kind === undefined || entry.kind === kind);
      if (exact) return exact;
    }
    const folded = fold(text);
    if (folded.chars.length === 0) return null;
    const isKind = (end: End): boolean => !end.barred && (kind === undefined || end.entry.kind === kind);
    const all = this.longest(folded, 0, isKind, true);
    if (all?.end === folded.chars.length) return all.entry;
    const maker = this.longest(folded, 0, (end) => !end.barred && end.entry.kind === 'COMPANY', true);
    const thing = maker && this.longest(folded, maker.end, (end) => end.entry.maker === maker.entry.name && isKind(end), true);
    return thing?.end === folded.chars.length ? thing.entry : null;
  }

  find(text: string): readonly FoundName[] {
    const found: FoundName[] = [];
    const folded = fold(text);
    const { chars } = folded;
    for (let i = 0; i < chars.length;) {
      const first = mayBegin(folded, i) ? this.longest(folded, i, (end) => !end.weak, false) : null;
      // "NVIDIA L4", "华为昇腾 910": a maker before its own thing is part of the name, and makes a weak name sure.
      const hit = first?.entry.kind === 'COMPANY' ? this.longest(folded, first.end, (end) => end.entry.maker === first.entry.name, false) ?? first : first;
      const [from, last] = [chars[i], chars[(hit?.end ?? 0) - 1]];
      if (!hit || !from || !last) { i += 1; continue; }
      if (!hit.barred) found.push({ start: from.at, end: last.to, surface: text.slice(from.at, last.to), entry: hit.entry });
      i = hit.end;
    }
    return found;
  }

  private longest(folded: Folded, start: number, allowed: (end: End) => boolean, anyEnd: boolean): Hit | null {
    return this.layers.reduce<Hit | null>((best, { root }) => {
      const hit = longest(root, folded, start, allowed, anyEnd);
      return hit && hit.end > (best?.end ?? 0) ? hit : best;
    }, null);
  }
}

interface Layer { readonly root: Node; readonly whole: ReadonlyMap<string, readonly LexiconEntry[]> }
function layerOf(entries: readonly LexiconEntry[]): Layer {
  const root = newNode();
  const whole = new Map<string, LexiconEntry[]>();
  const add = (text: string, entry: LexiconEntry, weak: boolean, barred = false): void => {
    const { chars, gaps } = fold(text);
    if (chars.length === 0) return;
    let node = root;
    for (const { code } of chars) { let next = node.next.get(code); if (!next) node.next.set(code, next = newNode()); node = next; }
    (node.ends ??= []).push({ entry, weak, barred, chars: chars.map((c) => c.raw), gaps });
    if (barred) return;
    const key = foldName(text);
    whole.set(key, [...whole.get(key) ?? [], entry]);
  };
  for (const entry of entries) {
    for (const { text } of entry.names) if (!entry.weak?.includes(text)) add(text, entry, isShort(text));
    for (const text of entry.weak ?? []) add(text, entry, true);
    for (const text of entry.notIn ?? []) add(text, entry, false, true);
  }
  return { root, whole };
}

/** The finder of the seed lexicon, made once. */
let seed: NameFinder | null = null;
export function seedNames(): NameFinder { return seed ??= nameFinder(readLexicon()); }

const organisation = String.raw`[\p{Script=Han}A-Za-z0-9·（）()&. -]{2,40}?(?:有限公司|有限责任公司|集团|公司|研究院|研究所|委员会|管理局|实验室)`;
const introduced = new RegExp(String.raw`(${organisation})\s*[（(](?:以下|下)?(?:简称|简称为|称)[：:为]?\s*[“"「]?([^”"」）)，,；;]{2,20})[”"」]?`, 'gu');
const hereinafter = /((?:[A-Z][\w.&-]*\s+){1,6}(?:Inc|Corp|Corporation|Ltd|Limited|Co|Group|Company)\.?)(?:,? Ltd\.?)?\s*\((?:hereinafter|hereafter|the)?,?\s*["“]([^"”]{2,30})["”]\)/gu;

/**
 * Names a report introduces itself: 某某股份有限公司（以下简称“某某”）, Acme Devices Inc. ("Acme"). A short form of a known name becomes another of its names.
 */
export function withReportNames(finder: NameFinder, lines: Iterable<string>): NameFinder {
  const more = new Map<string, LexiconEntry>();
  for (const line of lines) {
    for (const pattern of [introduced, hereinafter]) {
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

/** Companies and chips that the report's own tables name and nothing knew: its sentences then find them too. */
export function withTableNames(finder: NameFinder, drafts: readonly Draft[]): NameFinder {
  const more = new Map<string, LexiconEntry>();
  for (const { statement } of drafts) {
    for (const { surface, kind, maker } of partiesOf(statement)) {
      const key = `${kind} ${foldName(surface)}`;
      if ((kind !== 'COMPANY' && kind !== 'CHIP') || more.has(key) || !tellsItself(surface) || finder.lookup(surface) !== null) continue;
      more.set(key, { name: surface, kind, names: [named(surface)], source: 'report', ...(maker ? { maker } : {}) });
    }
  }
  return withNames(finder, [...more.values()]);
}
/** Long enough and odd enough not to be met by chance: letters with digits, or three Chinese characters. */
function tellsItself(text: string): boolean {
  return text.length <= 40 && (/\p{Script=Han}{3}/u.test(text) || (text.length >= 4 && /\p{L}/u.test(text) && (/\d/u.test(text) || /^\p{Lu}[\p{L}]{3,}/u.test(text))));
}

interface Node { readonly next: Map<string, Node>; ends?: End[] }
interface End { readonly entry: LexiconEntry; readonly weak: boolean; readonly barred: boolean; readonly chars: readonly string[]; readonly gaps: ReadonlySet<number> }
/** `gaps`: before which characters separators stood; `spaced`: where one of them was a blank. */
interface Folded { readonly chars: readonly FoldedChar[]; readonly gaps: ReadonlySet<number>; readonly spaced: ReadonlySet<number> }
/** `code` is what the trie compares, `raw` the character after NFKC, `at`…`to` its place in the text. */
interface FoldedChar { readonly code: string; readonly raw: string; readonly at: number; readonly to: number }
interface Hit { readonly entry: LexiconEntry; readonly end: number; readonly barred: boolean }

function newNode(): Node { return { next: new Map() }; }
const separator = /[\s\-_‐-―·•™®©]/u;
const confusable: Readonly<Record<string, string>> = { i: '1', l: '1', '|': '1', o: '0' };
/** Which printed characters OCR takes for one another. */
const sameShape = ['Il1|', 'O0'];

function fold(text: string): Folded {
  const chars: FoldedChar[] = [];
  const [gaps, spaced] = [new Set<number>(), new Set<number>()];
  let at = 0;
  for (const point of text) {
    const to = at + point.length;
    if (separator.test(point)) { gaps.add(chars.length); if (/\s/u.test(point)) spaced.add(chars.length); }
    else for (const raw of point.charCodeAt(0) < 128 ? point : point.normalize('NFKC')) { const lower = raw.toLowerCase(); chars.push({ code: confusable[lower] ?? lower, raw, at, to }); }
    at = to;
  }
  return { chars, gaps, spaced };
}

function longest(root: Node, folded: Folded, start: number, allowed: (end: End) => boolean, anyEnd: boolean): Hit | null {
  let node: Node | undefined = root;
  let best: Hit | null = null;
  for (let i = start; i < folded.chars.length; i += 1) {
    node = node.next.get(folded.chars[i]?.code ?? '');
    if (!node) break;
    if (!node.ends || (!anyEnd && !mayEnd(folded, i + 1))) continue;
    const end = node.ends.filter((e) => allowed(e) && spelled(e, folded, start)).sort((a, b) => exactness(b, folded, start) - exactness(a, folded, start))[0];
    if (end && !(end.entry.kind === 'CHIP' && !anyEnd && goesOn(folded, i + 1))) best = { entry: end.entry, end: i + 1, barred: end.barred };
  }
  return best;
}

/** Every character is the name's own in any case, or one OCR takes for it; gaps stand only where the name has one or where letters, digits and Chinese meet. */
function spelled(end: End, folded: Folded, start: number): boolean {
  let capital = false;
  for (let k = 0; k < end.chars.length; k += 1) {
    const [want, got] = [end.chars[k] ?? '', folded.chars[start + k]?.raw ?? ''];
    if (want.toLowerCase() !== got.toLowerCase() && !sameShape.some((shape) => shape.includes(want) && shape.includes(got))) return false;
    if (/[A-Z]/u.test(got)) capital = true;
    if (k > 0 && folded.gaps.has(start + k) && !end.gaps.has(k) && scriptOf(end.chars[k - 1] ?? '') === scriptOf(want) && scriptOf(want) !== 'han') return false;
  }
  return capital || !end.entry.proper || !/[A-Za-z]/u.test(end.chars[0] ?? '');
}
function exactness(end: End, folded: Folded, start: number): number { return end.chars.reduce((sum, c, k) => sum + (folded.chars[start + k]?.raw === c ? 1 : 0), 0); }
function scriptOf(char: string): 'latin' | 'digit' | 'han' { return /\p{Script=Han}/u.test(char) ? 'han' : /\d/u.test(char) ? 'digit' : 'latin'; }
const wordChar = /[\p{Script=Latin}\p{Script=Greek}\d]/u;

function mayBegin(folded: Folded, i: number): boolean {
  const [here, before] = [folded.chars[i], folded.chars[i - 1]];
  if (!here || !wordChar.test(here.raw) || !before || folded.gaps.has(i)) return true;
  return !wordChar.test(before.raw) && !(before.raw === '.' && /\d/u.test(here.raw) && /\d/u.test(folded.chars[i - 2]?.raw ?? ''));
}
function mayEnd(folded: Folded, i: number): boolean {
  const [last, next] = [folded.chars[i - 1], folded.chars[i]];
  if (!last || !wordChar.test(last.raw) || !next || folded.gaps.has(i)) return true;
  return !wordChar.test(next.raw) && !(next.raw === '.' && /\d/u.test(last.raw) && /\d/u.test(folded.chars[i + 1]?.raw ?? ''));
}
/** A hyphen and capitals or digits right after a chip's name make another chip of it: "H100-NVL", "MLU370-X8"; "A100-based" does not. */
function goesOn(folded: Folded, i: number): boolean {
  const [last, next] = [folded.chars[i - 1], folded.chars[i]];
  return last !== undefined && next !== undefined && folded.gaps.has(i) && next.at === last.to + 1 && !folded.spaced.has(i) && /[A-Z\d]/u.test(next.raw);
}

/** Two letters or digits are too little to be sure of in running text: L4, T4, o1. */
function isShort(text: string): boolean { return /^[\p{Script=Latin}\d]{1,2}$/u.test(text.normalize('NFKC')); }
