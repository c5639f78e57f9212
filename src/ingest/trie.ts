import type { LexiconEntry } from './source.js';

/**
 * Text as the lexicon compares it, and a trie of names over that. One element a character after NFKC: `codes` ignores case and what OCR confuses (l I 1, O 0),
 * `raw` does not; separators are left out and noted as gaps.
 */
export interface Folded {
  readonly length: number;
  readonly codes: readonly number[]; readonly raw: readonly string[]; readonly scripts: readonly Script[];
  /** Place in the text: `at` of the character, `to` behind it. */
  readonly at: readonly number[]; readonly to: readonly number[];
  /** What stood before a character: 0 nothing, 1 a separator, 2 one with a blank. */
  readonly gaps: readonly number[];
}
export type Script = 'other' | 'latin' | 'digit' | 'han';
export interface End { readonly entry: LexiconEntry; readonly weak: boolean; readonly barred: boolean; readonly name: Folded }
export interface Node { readonly next: Map<number, Node>; ends?: End[] }
export interface Hit { readonly entry: LexiconEntry; readonly end: number; readonly barred: boolean }

const separator = /[\s\-_‐-―·•™®©]/u;
const partsAscii = Uint8Array.from({ length: 128 }, (_, code) => (separator.test(String.fromCharCode(code)) ? 1 : 0));
const confused = new Map([...'il|'].map((char) => [char.charCodeAt(0), 49])).set(111, 48);
/** Which printed characters OCR takes for one another. */
const shapes = ['Il1|', 'O0'];

export function fold(text: string): Folded {
  const folded = { codes: [] as number[], raw: [] as string[], scripts: [] as Script[], at: [] as number[], to: [] as number[], gaps: [] as number[] };
  let gap = 0;
  for (let i = 0; i < text.length;) {
    const code = text.codePointAt(i) ?? 0;
    const to = i + (code > 0xffff ? 2 : 1);
    const plain = code < 128 || (code >= 0x4e00 && code <= 0x9fff);
    if (code < 128 ? partsAscii[code] === 1 : code < 0x4e00 && separator.test(text.charAt(i))) gap = Math.max(gap, code === 45 || code === 95 || !/\s/u.test(text.charAt(i)) ? 1 : 2);
    else for (const char of plain ? text.charAt(i) : text.slice(i, to).normalize('NFKC')) {
      const own = char.charCodeAt(0);
      const lower = own >= 0x4e00 && own <= 0x9fff ? own : char.toLowerCase().charCodeAt(0);
      folded.codes.push(confused.get(lower) ?? lower); folded.raw.push(char); folded.scripts.push(scriptOf(own, char)); folded.at.push(i); folded.to.push(to); folded.gaps.push(gap);
      gap = 0;
    }
    i = to;
  }
  folded.gaps.push(gap);
  return { ...folded, length: folded.codes.length };
}
function scriptOf(code: number, char: string): Script {
  if (code < 128) return code >= 48 && code <= 57 ? 'digit' : (code >= 65 && code <= 90) || (code >= 97 && code <= 122) ? 'latin' : 'other';
  if (code >= 0x4e00 && code <= 0x9fff) return 'han';
  return /\p{Script=Han}/u.test(char) ? 'han' : /[\p{Script=Latin}\p{Script=Greek}]/u.test(char) ? 'latin' : /\d/u.test(char) ? 'digit' : 'other';
}

export function add(root: Node, end: End): void {
  let node = root;
  for (const code of end.name.codes) { let next = node.next.get(code); if (!next) node.next.set(code, next = { next: new Map() }); node = next; }
  (node.ends ??= []).push(end);
}

/** The longest name from `start` on that is allowed; with `anyEnd`, whatever follows it. */
export function longest(root: Node, folded: Folded, start: number, allowed: (end: End) => boolean, anyEnd: boolean): Hit | null {
  let node = root.next.get(folded.codes[start] ?? -1);
  let best: Hit | null = null;
  for (let i = start; node; node = node.next.get(folded.codes[++i] ?? -1)) {
    if (!node.ends || (!anyEnd && !mayEnd(folded, i + 1))) continue;
    let top: End | null = null;
    for (const end of node.ends) if (allowed(end) && spelled(end, folded, start) && (top === null || exactness(end, folded, start) > exactness(top, folded, start))) top = end;
    if (top && (anyEnd || top.entry.kind !== 'CHIP' || !goesOn(folded, i + 1))) best = { entry: top.entry, end: i + 1, barred: top.barred };
  }
  return best;
}

/** Every character is the name's own in any case, or one OCR takes for it; gaps stand only where the name has one or where letters, digits and Chinese meet. */
function spelled({ name, entry }: End, folded: Folded, start: number): boolean {
  let [capital, small] = [false, false];
  // "a 30-billion model" is no A30.
  if (folded.gaps[start + 1] === 2 && !name.gaps[1] && folded.raw[start] === 'a' && name.raw[0] === 'A') return false;
  for (let k = 0; k < name.length; k += 1) {
    const [want, got] = [name.raw[k] ?? '', folded.raw[start + k] ?? ''];
    // What OCR confuses is allowed for in longer names only: AI is no A1.
    if (want !== got && want.toLowerCase() !== got.toLowerCase() && (name.length < 3 || !shapes.some((shape) => shape.includes(want) && shape.includes(got)))) return false;
    if (got >= 'A' && got <= 'Z') capital = true; else if (got >= 'a' && got <= 'z') small = true;
    const script = name.scripts[k];
    if (k > 0 && folded.gaps[start + k] && !name.gaps[k] && script !== 'han' && (name.scripts[k - 1] === script || (name.scripts[k - 1] !== 'han' && script === 'other'))) return false;
  }
  // A name that is a word too (Docker, NOR) has its capitals: the first at least, all where it is nothing else.
  return !entry.proper || name.scripts[0] !== 'latin' || capital && !(small && name.raw.every((char) => char < 'a'));
}
function exactness({ name }: End, folded: Folded, start: number): number {
  let same = 0;
  for (let k = 0; k < name.length; k += 1) if (name.raw[k] === folded.raw[start + k]) same += 1;
  return same;
}

function inWord(script: Script | undefined): boolean { return script === 'latin' || script === 'digit'; }
export function mayBegin({ scripts, gaps, raw }: Folded, i: number): boolean {
  if (i === 0 || gaps[i] || !inWord(scripts[i])) return true;
  return !inWord(scripts[i - 1]) && !(raw[i - 1] === '.' && scripts[i] === 'digit' && scripts[i - 2] === 'digit');
}
function mayEnd({ scripts, gaps, raw, length }: Folded, i: number): boolean {
  if (i >= length || gaps[i] || !inWord(scripts[i - 1])) return true;
  return !inWord(scripts[i]) && !(raw[i] === '.' && scripts[i - 1] === 'digit' && scripts[i + 1] === 'digit');
}
/** A hyphen and capitals or digits right after a chip's name make another chip of it: "H100-NVL", "MLU370-X8"; "A100-based" does not. */
function goesOn({ at, to, gaps, raw }: Folded, i: number): boolean { return gaps[i] === 1 && at[i] === (to[i - 1] ?? 0) + 1 && /[A-Z\d]/u.test(raw[i] ?? ''); }
