import type { Sentence } from '../source.js';

/**
 * A sentence as the frames read it: full-width letters and digits made narrow, blanks beside Chinese characters and emphasis marks gone.
 * `at[i]` is where character `i` stands in the sentence as printed, so that lines and quotes come from the report itself.
 */
export interface Plain { readonly text: string; readonly at: readonly number[]; readonly sentence: Sentence; /** Whether any of it is Chinese, beside the names that English gives in brackets. */ readonly chinese: boolean }

/** "Acme Devices (晨星科技) of Shanghai": a Chinese name in brackets behind the Latin one. It is no word of an English sentence. */
export const gloss = /(?<=[A-Za-z\d.])\s?[（(]\s?([\p{Script=Han}·]{2,24}(?:\s?[A-Z]{0,3}\d{1,4})?)\s?[)）]/gu;

/** "恒坛存储 (Hengtan Memory)": the other way round, the Latin name is the word of the sentence. */
export const glossed = /([\p{Script=Han}·]{2,16})\s?\(([A-Z][\w&.-]*(?: [A-Z][\w&.-]*){0,4})\)/gu;

const ofEnglish = /(?<![A-Za-z-])(?:the|an?|of|in|is|was|are|were|and|to|for|by|with|which|its|on|has|have|had|from|at|that|will)(?![A-Za-z-])/gu;
/** Whether a sentence is Chinese: one of English words that names a Chinese firm or chip as it is printed at home ("SMIC makes 夔凌K7") is not. */
export function isChinese(source: string): boolean {
  if (!/\p{Script=Han}/u.test(source)) return false;
  // Nearly every Chinese sentence is told by this alone.
  if ((source.match(ofEnglish)?.length ?? 0) < 2) return /\p{Script=Han}/u.test(source.replace(gloss, ''));
  const text = source.replace(gloss, '').replace(/《[^》]*》/gu, ''), han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han > 0 && (/[。，；、：]/u.test(text) || han > 6 * (text.match(ofEnglish)?.length ?? 0));
}

const wide = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’—…]/u;
const quotes = /[“”‘’—…]/u;
const narrow = (char: string): string => {
  const code = char.charCodeAt(0);
  // Letters, digits, % and brackets only: Chinese commas and colons carry structure that their ASCII twins do not.
  if (code >= 0xff10 && code <= 0xff19 || code >= 0xff21 && code <= 0xff3a || code >= 0xff41 && code <= 0xff5a || '％＋－／．＝＜＞～＠＆＊'.includes(char)) return char.normalize('NFKC');
  // Bullets of symbol fonts stand in the private-use area, which is where this room keeps its marks.
  if (code >= 0xe000 && code <= 0xf8ff) return ' ';
  return char === '（' ? '(' : char === '）' ? ')' : char === '\u00a0' || char === '\u3000' || char === '\t' ? ' ' : char;
};

export function plainOf(sentence: Sentence): Plain {
  const source = sentence.text;
  const han = /\p{Script=Han}/u.test(source);
  const chinese = han && isChinese(source);
  const glosses = han && !chinese ? skips(source) : [];
  const marks = source.includes('*') ? emphasised(source) : none;
  let text = '';
  const at: number[] = [];
  for (let i = 0; i < source.length; i += 1) {
    const skipped = glosses.find(({ from }) => from === i);
    if (skipped) { i = skipped.to - 1; continue; }
    if (source[i] === '*' && (source[i + 1] === '*' || source[i - 1] === '*' || marks.has(i))) continue;
    const char = narrow(source[i] ?? '');
    if (/\s/u.test(char)) {
      const next = nextVisible(source, i);
      const last = text[text.length - 1] ?? '';
      if (last === '' || last === ' ' || next === '' || (chinese ? wide : quotes).test(last) || (chinese ? wide : quotes).test(next)) continue;
      text += ' '; at.push(i);
      continue;
    }
    text += chinese && ',;:'.includes(char) ? punctuation(char, text[text.length - 1] ?? '', nextVisible(source, i + 1)) : char; at.push(i);
  }
  return { text: chinese ? mended(text) : text, at, sentence, chinese };
}
const none: ReadonlySet<number> = new Set();
/** "the *Compute Corridor Plan*": marks of emphasis in pairs; one alone is a sign or a footnote's. */
function emphasised(source: string): ReadonlySet<number> {
  return new Set([...source.matchAll(/(?<![\w*])\*(?=[^\s*])[^*\n]{1,160}?(?<=\S)\*(?![\w*])/gu)].flatMap((hit) => [hit.index, hit.index + hit[0].length - 1]));
}
/** What of an English sentence is no word of it: names in Chinese beside their Latin ones. */
function skips(source: string): readonly { readonly from: number; readonly to: number }[] {
  return [...[...source.matchAll(gloss)].map((hit) => ({ from: hit.index, to: hit.index + hit[0].length })),
    ...[...source.matchAll(glossed)].flatMap((hit) => { const open = hit.index + hit[0].indexOf('('), end = hit.index + hit[0].length; return [{ from: hit.index, to: open + 1 }, { from: end - 1, to: end }]; })];
}
/** What a scan confuses, where the words beside it leave no doubt: 7 曰 is a day, T0PS are TOPS, 1O0 is a hundred. Each stands for as many characters as before. */
function mended(text: string): string {
  return /曰|0PS|FL0PS|[\d.]O/u.test(text) ? text.replace(/(?<=\d\s?)曰/gu, '日').replace(/(?<=[KMGTPE])0PS\b/gu, 'OPS').replace(/(?<=F)L0PS\b/gu, 'LOPS').replace(/(?<=(?<![A-Za-z-])\d[\d,.]*)O{1,3}(?=\d|%|\s?[\p{Script=Han}，。])/gu, (letters) => '0'.repeat(letters.length)) : text;
}
/** Flattened Chinese reports print ASCII commas and colons between clauses; between Latin words or digits they are the list's or the number's own. */
function punctuation(char: string, before: string, after: string): string {
  return wide.test(before) || wide.test(after) || before === ')' ? { ',': '，', ';': '；', ':': '：' }[char] ?? char : char;
}
function nextVisible(source: string, from: number): string {
  for (let i = from; i < source.length; i += 1) {
    const char = narrow(source[i] ?? '');
    if (!/\s/u.test(char) && !(char === '*' && source[i + 1] === '*')) return char;
  }
  return '';
}

/** The line of the file on which character `i` of the plain text stands. */
export function lineAt(plain: Plain, i: number): number {
  const offset = plain.at[Math.min(Math.max(i, 0), plain.at.length - 1)] ?? 0;
  const { starts, lines } = plain.sentence;
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle; else high = middle - 1;
  }
  return lines[low] ?? lines[0] ?? 1;
}

const longest = 200;
/** The words from `start` to `end` of the plain text, as printed; a stretch over 200 characters keeps its end, where the figure or object stands. */
export function quoteOf(plain: Plain, start: number, end: number): string {
  const from = plain.at[Math.max(0, start)] ?? 0;
  const to = (plain.at[Math.min(end, plain.at.length) - 1] ?? plain.sentence.text.length - 1) + 1;
  return plain.sentence.text.slice(Math.max(from, to - longest), to).trim();
}
