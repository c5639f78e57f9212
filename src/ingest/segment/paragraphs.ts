import type { Paragraph, Sentence, SourceLine } from '../source.js';
import { endsSentence, headingOf, widthOf, type Heading } from './marks.js';

/** The line number a character of a sentence stands on. */
export function lineAt(sentence: Sentence, index: number): number {
  let low = 0, high = sentence.starts.length - 1;
  while (low < high) { const middle = (low + high + 1) >> 1; if ((sentence.starts[middle] ?? 0) <= index) low = middle; else high = middle - 1; }
  return sentence.lines[low] ?? 0;
}

/** Headings above a place, outermost first. */
export class Outline {
  private stack: Heading[] = [];
  enter(heading: Heading): void { this.stack = [...this.stack.filter((above) => above.level < heading.level), heading]; }
  get section(): readonly string[] { return this.stack.map((heading) => heading.text); }
}

/** "Oct 2022   BIS restricts …", "2023年10月：…": an entry of a chronology begins. */
const entry = /^\s*(?:[-–•●■]\s*)?(?:(?:\d{1,2}\s)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s(?:\d{1,2},?\s)?(?:19|20)\d\d[EF]?|(?:19|20)\d\d\s?(?:[-./年]\s?\d{1,2})?(?:\s?[-./月]\s?\d{1,2}\s?日?)?\s?[年月]?|[QH][1-4]\s(?:19|20)\d\d)(?:\s{2,}|\t|\s?[:：]|\s[–—-]\s)\S/u;
/** Whether `next` goes on where `line` stopped, because the line was full and its sentence open. */
export function continues(line: string, next: string, full: number): boolean {
  if (endsSentence(line) || entry.test(next)) return false;
  if (/^\s*(?:[-*•●■➤]|\d{1,2}[)）]|[①-⑳]|[（(]\d{1,2}[)）])\s*/u.test(next) && /[：:；;]\s*$/u.test(line)) return false;
  return widthOf(line) >= full * 0.62 || (widthOf(line) >= full * 0.3 && /[，,、（(“"《-]\s*$/u.test(line));
}

/** Lines of one paragraph → sentences, each with its map from characters to lines. */
export function paragraphOf(lines: readonly SourceLine[], section: readonly string[]): Paragraph {
  let text = '';
  const starts: number[] = [], numbers: number[] = [];
  for (const line of lines) {
    const clean = cleanLine(line.text);
    if (clean === '') continue;
    if (/[a-z][A-Z]?-$/u.test(text) && /^[a-z]/u.test(clean)) text = text.slice(0, -1);
    else if (/[A-Za-z\d,;:.)%]$/u.test(text) && /^[A-Za-z\d(]/u.test(clean)) text += ' ';
    starts.push(text.length); numbers.push(line.number); text += clean;
  }
  const sentences: Sentence[] = [];
  for (const [from, to] of sentenceSpans(text)) {
    const first = Math.max(0, starts.findLastIndex((start) => start <= from));
    const within = starts.map((start, i) => ({ start: Math.max(0, start - from), number: numbers[i] ?? 0, i })).filter(({ i }) => i >= first && (starts[i] ?? 0) < to);
    sentences.push({ text: text.slice(from, to), starts: within.map((w) => w.start), lines: within.map((w) => w.number), page: lines[0]?.page ?? null });
  }
  return { sentences, section };
}
function cleanLine(text: string): string {
  return text.replace(/[\ue000-\uf8ff]/gu, ' ').trim().replace(/^(?:[-*•]\s+)/u, '').replace(/\*\*/gu, '').replace(/<\/?(?:i|b|sup|sub|em|strong)>/giu, '').replace(/\\([*_])/gu, '$1').replace(/\s+/gu, ' ').trim();
}
/** Sentence ends: 。！？ anywhere; a full stop before a space and a capital, not behind an abbreviation or an initial. */
function* sentenceSpans(text: string): Generator<readonly [number, number]> {
  let from = 0;
  for (const end of text.matchAll(/[。！？!?]+[”"’』」）)]*|(?:(?<=[A-Za-z\d)%”"+-][A-Za-z\d)%²³”"+])|(?<=\d\s?[WVA])|(?<=[BbTG]\/s)|(?<=[a-z] v?\d\.\d|[A-Za-z]\d\.\d))\.(?=\s+["“(]?[A-Z]|(?<=[a-z]{2}\.|\b(?:19|20)\d\d\.)\s+\p{Script=Han}[\p{Script=Han}A-Z\d]{1,14}(?:,? [a-z]|,? \([A-Z]))|(?<=[A-Za-z\d\u4e00-\u9fff])\.(?=(?:19|20)\d\d\s?年)/gu)) {
    const to = (end.index ?? 0) + end[0].length;
    if (end[0] === '.' && /\b(?:e\.g|i\.e|vs|etc|Inc|Corp|Ltd|Co|No|Fig|approx|U\.S|Dr|Mr|Mrs)$/u.test(text.slice(Math.max(0, to - 8), to - 1))) continue;
    const start = from + (/^\s*/u.exec(text.slice(from))?.[0].length ?? 0);
    if (to > start) yield [start, to];
    from = to;
  }
  const start = from + (/^\s*/u.exec(text.slice(from))?.[0].length ?? 0);
  if (start < text.trimEnd().length) yield [start, text.trimEnd().length];
}

export { headingOf };
