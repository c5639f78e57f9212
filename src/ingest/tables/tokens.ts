import type { SourceLine } from '../source.js';

/** A run of characters without spaces, and what stands before it. */
export interface Token {
  readonly text: string;
  readonly line: number;
  readonly startsLine: boolean;
  /** Blank cells that the spaces before it stand for; 0 where the text does not mark blanks. */
  readonly blanksBefore: number;
  /** How the line before ended: in the middle of a cell, at the end of one, at either (a blank line follows a space), or not told (tight: no blank line between; stacked: a capital begins the next line). */
  readonly joint: 'inline' | 'wrap' | 'cell' | 'break' | 'line' | 'tight' | 'stacked';
}
/** The tokens of one line. `blanksAfter`: blank cells marked by spaces at its end. */
export interface TokenLine { readonly tokens: readonly Token[]; readonly number: number; readonly blanksAfter: number; /** A blank line before it parts it from the row above. */ readonly opensRow?: boolean }

/**
 * Whether this text marks cells by spaces, as some PDF extractors do: a line that ends a cell ends with a space, one that a wrap cut does not,
 * and each blank cell leaves a space of its own. Blank lines carry nothing.
 */
export function marksCells(lines: readonly SourceLine[]): boolean { return endedShare(lines) >= leastEnded && !blanksPart(lines) || marksBlanks(lines); }
/** Ends of lines trimmed, a blank cell within a line still leaves a second space. */
function marksBlanks(lines: readonly SourceLine[]): boolean {
  const filled = lines.filter((line) => wordsIn(line.text) > 3);
  const gaps = filled.filter((line) => /\S {2,3}\S/u.test(line.text));
  return gaps.length >= 2 && gaps.length >= filled.length * 0.15 && !lines.some((line) => /\S {4,}\S/u.test(line.text));
}
function wordsIn(text: string): number { return text.trim().split(/\s+/u).length; }
/** So many lines end with a space where that ends a cell. */
const leastEnded = 0.12;
function endedShare(lines: readonly SourceLine[]): number {
  const filled = lines.filter((line) => !isBlank(line));
  return filled.filter((line) => /\s$/u.test(line.text)).length / Math.max(1, filled.length);
}
/**
 * Whether every line ends with a space, and blank lines stand between some and not between others: then it is they that part cells.
 * A line without that space before a blank one was cut within its cell: there the spaces tell.
 */
function blanksPart(lines: readonly SourceLine[]): boolean {
  if (endedShare(lines) < 0.95 || lines.some((line, i) => !isBlank(line) && !/\s$/u.test(line.text) && i + 1 < lines.length && isBlank(lines[i + 1]))) return false;
  let apart = 0, together = 0;
  for (let i = 1; i < lines.length; i += 1) {
    if (isBlank(lines[i])) continue;
    if (isBlank(lines[i - 1])) apart += 1; else together += 1;
  }
  return apart >= 4 && together >= 2;
}
/**
 * Whether blank lines part rows: each stands behind a line whose last cell has ended, and none within a row of several lines. Where every line is
 * followed by one, each must hold several cells.
 */
function blanksPartRows(lines: readonly SourceLine[]): boolean {
  const filled = lines.flatMap((line, i) => (isBlank(line) ? [] : [{ text: line.text, blank: isBlank(lines[i + 1]) || (lines[i + 1]?.number ?? 0) > line.number + 1 }])).slice(0, -1);
  const gaps = filled.filter(({ blank }) => blank), within = filled.filter(({ blank }) => !blank);
  if (gaps.length < 3 || gaps.some(({ text }) => !/\s$/u.test(text))) return false;
  return within.length === 0 ? filled.every(({ text }) => wordsIn(text) >= 3) : within.some(({ text }) => !/\s$/u.test(text)) && filled.some(({ text, blank }) => blank && wordsIn(text) >= 3);
}
function isBlank(line: SourceLine | undefined): boolean { return line === undefined || line.text.trim() === ''; }

/** Whether a word alone on its line ends with a space where it ends a cell: some texts keep that space only behind lines of several cells. */
function endsLoneWords(lines: readonly SourceLine[]): boolean {
  const lone = lines.filter((line) => /^\S+\s*$/u.test(line.text));
  return lone.length < 4 || lone.filter((line) => /\s$/u.test(line.text)).length >= lone.length * 0.1;
}

/** Where most lines of several cells end with as many spaces more than a cell does, those are the ends of rows and no blank cells. */
function spacesOfRowEnds(lines: readonly SourceLine[]): number {
  const more = lines.flatMap(({ text }) => (wordsIn(text) > 3 ? [Math.max(0, (/ *$/u.exec(text)?.[0].length ?? 0) - 1)] : [])).sort((a, b) => a - b);
  return more.length < 4 ? 0 : more[Math.floor(more.length * 0.4)] ?? 0;
}

/** What stands between spaces; a date with spaces of its own is one word, so is 2024 年份额. */
const words = /(?:19|20)\d\d 年 \d{1,2} 月(?: \d{1,2} 日)?(?!\S)|(?:19|20)\d\d 年(?:的)?(?:市场)?(?:份额|占比|市占率|国产化率|自给率|出货量?|销量|销售额|营收|收入|规模|产能|产量|增速)(?:[（(][^（()）\s]{1,12}[)）])?(?!\S)|\S+/gu;
export function tokenLines(lines: readonly SourceLine[]): readonly TokenLine[] {
  const partsCells = blanksPart(lines), ends = !partsCells && endedShare(lines) >= leastEnded;
  const endsWords = ends && endsLoneWords(lines);
  const spaced = ends || marksBlanks(lines), rowEnd = 1 + spacesOfRowEnds(lines);
  const partsRows = blanksPartRows(lines);
  const out: { tokens: Token[]; number: number; blanksAfter: number; opensRow?: boolean }[] = [];
  let pending = 0, empty = false, ended: Token['joint'] = 'line';
  for (const { text: raw, number } of lines) {
    const text = raw.replace(/\u00a0|\u3000/gu, ' ').replace(/(?<=[\u4e00-\u9fff]) +(?=[·•][\u4e00-\u9fff])/gu, '');
    if (text.trim() === '') { if (spaced && /^ +$/u.test(text)) pending += text.length; empty = true; continue; }
    if (ended === 'cell' && empty) ended = 'break';
    if (ended === 'line' && !ends) ended = !empty && (!spaced || partsCells) ? 'tight' : empty && partsCells ? 'cell' : 'line';
    empty = false;
    const leading = /^ */u.exec(text)?.[0].length ?? 0;
    const trailing = / *$/u.exec(text)?.[0].length ?? 0;
    const before = out.at(-1);
    if (before && spaced) before.blanksAfter = pending;
    const tokens: Token[] = [];
    for (const match of text.matchAll(words)) {
      const first = tokens.length === 0;
      const gap = first ? leading : / +$/u.exec(text.slice(0, match.index))?.[0].length ?? 0;
      tokens.push({ text: match[0], line: number, startsLine: first, blanksBefore: spaced ? (first ? pending + leading : Math.max(0, gap - 1)) : 0, joint: first ? ended : 'inline' });
    }
    out.push({ tokens, number, blanksAfter: spaced ? Math.max(0, trailing - rowEnd) : 0, ...(partsRows && ended === 'break' ? { opensRow: true } : {}) });
    pending = spaced ? Math.max(0, trailing - rowEnd) : 0;
    ended = ends && (endsWords || trailing > 0 || tokens.length > 1) ? (trailing > 0 ? 'cell' : 'wrap') : 'line';
  }
  return endsWords ? out : withNarrow(out);
}

/** A column so narrow that it cuts its names all at one width ("海光信" "息", "衡岳微" "电子"): the rest of each goes on with it. */
function withNarrow(lines: readonly TokenLine[]): readonly TokenLine[] {
  const loneHan = (line: TokenLine | undefined): string => (line?.tokens.length === 1 && /^\p{Script=Han}+$/u.test(line.tokens[0]?.text ?? '') ? line.tokens[0]?.text ?? '' : '');
  const body = lines.findIndex(({ tokens }) => tokens.length > 2);
  const cut = body < 0 ? [] : lines.flatMap((line, i) => (i > body + 1 && loneHan(lines[i - 1]) !== '' && loneHan(line) !== '' ? [i] : []));
  const heads = cut.map((i) => loneHan(lines[i - 1])), width = heads[0]?.length ?? 0;
  const rest = cut.every((i) => loneHan(lines[i]).length <= width && loneHan(lines[i + 1]) === '' && loneHan(lines[i - 2]) === '');
  if (new Set(heads).size < 2 || width < 2 || heads.some((head) => head.length !== width) || !rest) return lines;
  return lines.flatMap((line, i) => {
    if (cut.includes(i)) return [];
    const [token, next] = [line.tokens[0], lines[i + 1]?.tokens[0]];
    return cut.includes(i + 1) && token && next ? [{ ...line, tokens: [{ ...token, text: token.text + next.text }] }] : [line];
  });
}

/** Tokens as one cell: Chinese runs on, Latin words keep their space, a model number cut by a wrap is mended ("MLU370-" "X8", "MLU370" "-X4"). */
export function joinTokens(tokens: readonly Token[]): string {
  let text = '';
  for (const token of tokens) {
    const glue = text === '' || (token.joint !== 'inline' && (/[-–（(]$/u.test(text) || /^[-–)）,，（]/u.test(token.text) || token.joint === 'wrap' && /[\u3000-\u9fff\uff00-\uffef]$/u.test(text) && /^[\u3000-\u9fff\uff00-\uffef]/u.test(token.text)
      || /[\u4e00-\u9fff]$/u.test(text) && /^[\u4e00-\u9fff]/u.test(token.text) || cutUnit(text, token.text)
      // "Nordlich" "t": the last letter of a word that a narrow cell cut.
      || /[A-Za-z]{3}$/u.test(text) && /^[a-z]$/u.test(token.text))) ? '' : ' ';
    text += glue + token.text;
  }
  return text;
}
/** A unit that a narrow cell cut: "20EF" "LOPS", "300PFL" "OPS". */
function cutUnit(text: string, next: string): boolean {
  const [head, tail] = [/\d\s?([EPTG]F?L?O?P?)$/u.exec(text)?.[1], /^(F?L?O?P?S)(?![A-Za-z])/u.exec(next)?.[1]];
  return head !== undefined && tail !== undefined && /^[EPTG](?:FL)?OPS$/u.test(head + tail);
}
