import { parseQuantity, parseUnit } from '../../model/measure.js';
import { parsePeriod } from '../../model/period.js';
import { alignments, type Slot } from './align.js';
import { counter, monthDay, yearSpan } from './fits.js';
import type { Column } from './grid.js';
import { splitInto } from './header.js';
import { meaningOf } from './headings.js';
import { namesSoftware } from './software-fit.js';
import { joinTokens, type Token, type TokenLine } from './tokens.js';

/** Where the rows of a flattened table begin and end. */

const longestRow = 16;

export function rowsOf(body: readonly TokenLine[], columns: readonly Column[], slots: readonly Slot[], marked: boolean): readonly (readonly TokenLine[])[] {
  if (body.some(({ opensRow }) => opensRow)) return openedRows(body, columns);
  if (eachARow(body, columns, slots)) return body.map((line) => [line]);
  const parted = marked ? null : partedRows(body, slots);
  const dated = columns[0]?.meaning.role === 'time';
  // A page's end between dated lines parts pages, not rows.
  if (parted !== null && !(dated && parted.some((row) => row.filter((line) => startsWithDate(line) && /^(?:19|20)\d\d/u.test(line.tokens[0]?.text ?? '')).length > 1))) return parted;
  if (dated) return cutAtDates(body);
  const numbered = counter.test(columns[0]?.heading ?? '') ? cutAtNumbers(body) : null;
  return numbered ?? cutRows(body, slots, marked);
}

/** No line too short for a row, and each begins as one: where no column holds sentences, lines are rows. */
function eachARow(body: readonly TokenLine[], columns: readonly Column[], slots: readonly Slot[]): boolean {
  const first = slots[0];
  return first !== undefined && columns.length >= 4 && body.length >= 3 && !columns.some(({ meaning }) => ['text', 'events', 'title', 'targets'].includes(meaning.role) && !namesSoftware.test(meaning.text))
    && body.every(({ tokens }) => tokens.length >= columns.length && tokens[0]?.joint !== 'wrap' && [1, 2].some((k) => first.misfit(joinTokens(tokens.slice(0, k))) < 2));
}
/** Each row begins where a blank line says so; names in cells of several lines are parted by blank lines too, and go with the figures below them. */
function openedRows(body: readonly TokenLine[], columns: readonly Column[]): readonly (readonly TokenLine[])[] {
  const rows: TokenLine[][] = [];
  for (const line of body) { const row = rows.at(-1); if (row && !line.opensRow) row.push(line); else rows.push([line]); }
  if (!['vendor', 'model'].includes(columns[0]?.meaning.role ?? '')) return rows;
  const nameOnly = (row: readonly TokenLine[]): boolean => { const tokens = rowTokens(row); return tokens.length * 3 <= columns.length && tokens.every(({ text }) => !isFigure(text)); };
  const whole: TokenLine[][] = [];
  for (const row of rows) {
    const names: TokenLine[] = [];
    if (isFigure(row[0]?.tokens[0]?.text ?? '')) for (let last = whole.at(-1); last && nameOnly(last) && names.length < 4; last = whole.at(-1)) names.unshift(...(whole.pop() ?? []));
    whole.push([...names, ...row]);
  }
  return whole;
}
function isFigure(text: string): boolean { return /^[\d<>≥≤~～—–-]/u.test(text) && (parsePeriod(text) !== null || parseQuantity(text) !== null || /^[—–-]+$/u.test(text)); }

/**
 * Rows with a blank line between them, their lines close together: where rows so cut fit nearly as well as rows cut anywhere, the blank lines are
 * their ends. A page's end may have cut a row in two. Null where blank lines tell nothing.
 */
function partedRows(body: readonly TokenLine[], slots: readonly Slot[]): readonly (readonly TokenLine[])[] | null {
  const gaps = body.filter(({ tokens }, i) => i > 0 && tokens[0]?.joint === 'line').length;
  if (gaps < 2 || body.length - 1 - gaps < Math.max(2, gaps)) return null;
  const best = cuts(body, slots, false, Infinity, (line) => line.tokens[0]?.joint === 'line');
  const dearest = (best.at(-1)?.cost ?? Infinity) - (gaps + 1) * slack;
  return dearest < Infinity && (dearest <= 0 || (cuts(body, slots, false, dearest).at(-1)?.cost ?? Infinity) >= dearest) ? rowsAt(body, best) : null;
}
/** How much dearer a row may be for the blank lines around it. */
const slack = 1.5;

/** Rows numbered 1, 2, 3 …: each next number at the start of a line begins one. */
function cutAtNumbers(lines: readonly TokenLine[]): readonly (readonly TokenLine[])[] | null {
  const rows: TokenLine[][] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    if (line.tokens[0]?.text === String(rows.length + 1)) rows.push([line]); else if (row) row.push(line); else return null;
  }
  return rows.length > 1 ? rows : null;
}

/** A table of dated things: each date at the start of a line begins a row. */
function cutAtDates(lines: readonly TokenLine[]): readonly (readonly TokenLine[])[] {
  const rows: TokenLine[][] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    if (!row || startsWithDate(line) && !opened(row)) rows.push([line]); else row.push(line);
  }
  return rows;
}
/** 《…行动方案（2024— 2026 年）》: a year within a bracket begins nothing. Of a bracket that never closes a few lines are believed. */
function opened(row: readonly TokenLine[]): boolean {
  const text = row.slice(-3).map((line) => joinTokens(line.tokens)).join('');
  return ['《》', '（）', '()'].some(([open = '', close = '']) => text.split(open).length > text.split(close).length && text.lastIndexOf(open) > text.lastIndexOf(close));
}
function startsWithDate(line: TokenLine): boolean {
  if (line.tokens[0]?.joint === 'wrap') return false;
  // "2027 年国产算力 …": a sentence goes on about a year.
  if (/^(?:19|20)\d\d$/u.test(line.tokens[0]?.text ?? '') && /^年[\u4e00-\u9fff]{2}/u.test(line.tokens[1]?.text ?? '')) return false;
  if (line.tokens.length > 1 && line.tokens[0]?.joint !== 'inline' && /^(?:[—–-]|待定|未定)$/u.test(line.tokens[0]?.text ?? '')) return true;
  // "2027 年 25EFLOPS": what is to be reached by then.
  if (/^(?:19|20)\d\d年?$/u.test(line.tokens[0]?.text ?? '') && parseQuantity(line.tokens.map(({ text }) => text).join(' ').replace(/^\S+?\s?年?\s/u, ''))?.unit) return false;
  for (let k = Math.min(4, line.tokens.length); k >= 1; k -= 1) {
    const text = joinTokens(line.tokens.slice(0, k)).replace(/\s/gu, '');
    if (monthDay.test(text) && /日$/u.test(text)) return true;
    if (parsePeriod(text) || yearSpan.test(text)) return /年|月|[-./Q]/u.test(text) || line.tokens.length === 1 || k < line.tokens.length;
  }
  return false;
}

/** A head printed again on the next page is dropped. */
export function withoutRepeatedHead(lines: readonly TokenLine[], from: number, columns: readonly Column[]): readonly TokenLine[] {
  const head = columns.map((column) => column.heading).join('').replace(/\s/gu, '');
  const body: TokenLine[] = [];
  for (let i = from; i < lines.length;) {
    let text = '', j = i;
    while (j < lines.length && text.length < head.length) { text += joinTokens(lines[j]?.tokens ?? []).replace(/\s/gu, ''); j += 1; }
    if (text === head && head !== '') { i = j; while (lines[i]?.tokens.every((token) => parseUnit(token.text) !== null)) i += 1; continue; }
    const line = lines[i];
    if (line && !(i > from && headsAgain(line, columns))) body.push(line);
    i += 1;
  }
  return body;
}
/** The head again in other words, on one line: "单精度 (FP32)" as "FP32". */
function headsAgain({ tokens }: TokenLine, columns: readonly Column[]): boolean {
  if (columns.length < 3 || tokens.length < columns.length || tokens.length > columns.length * 3 || meaningOf(tokens[0]?.text ?? '').known < 0.75) return false;
  const again = splitInto(tokens, columns.length, false)?.columns;
  return again !== undefined && again.every(({ meaning }, i) => { const mine = columns[i]?.meaning; return mine !== undefined && meaning.role !== 'other' && meaning.known >= 0.6 && meaning.metric === mine.metric && (meaning.role === mine.role || meaning.metric !== null) && meaning.formats[0] === mine.formats[0]; });
}

/** Where one row ends and the next begins: the cuts that make all rows fit best. A row begins at a line whose first word can stand in the first columns. */
export function cutRows(lines: readonly TokenLine[], slots: readonly Slot[], marked: boolean): readonly (readonly TokenLine[])[] {
  return rowsAt(lines, cuts(lines, slots, marked));
}
function rowsAt(lines: readonly TokenLine[], best: readonly Cut[]): readonly (readonly TokenLine[])[] {
  const rows: (readonly TokenLine[])[] = [];
  for (let end = lines.length; end > 0;) {
    const from = best[end]?.from ?? end - 1;
    rows.unshift(lines.slice(from, end));
    end = from < end ? from : end - 1;
  }
  return rows;
}
/** What it costs to lay lines into columns, however they are cut into rows; the last row may be cut off by the end. Infinity once it must be over `limit`. */
export function layingCost(lines: readonly TokenLine[], slots: readonly Slot[], limit = Infinity): number {
  const costs = cuts(lines, slots, false, limit).map(({ cost }) => cost);
  return Math.min(...costs.slice(-slots.length));
}

const goesOn = /[、，,（(《]$/u;
/** What a row costs that no alignment fits. */
const unfit = 30;
/** What it costs to take a line that is a row by itself into another row. */
const swallowed = 4;
/** Whether a line alone fills all columns, or leaves blank those whose blanks it marks, and each cell fits well. */
function isWhole(line: TokenLine, next: TokenLine | undefined, slots: readonly Slot[], marked: boolean): boolean {
  const { tokens, blanksAfter } = line;
  if (slots.length < 3 || tokens.length < (marked ? 2 : slots.length) || tokens[0]?.joint === 'wrap' || next?.tokens[0]?.joint === 'wrap' || goesOn.test(tokens.at(-1)?.text ?? '')) return false;
  const enough = slots.length * 0.65;
  return (alignments(tokens, slots, marked, blanksAfter, 1, undefined, enough)[0]?.cost ?? Infinity) <= enough;
}
interface Cut { readonly cost: number; readonly from: number }
function cuts(lines: readonly TokenLine[], slots: readonly Slot[], marked: boolean, most = Infinity, mayOpen?: (line: TokenLine) => boolean): readonly Cut[] {
  const n = lines.length;
  const first = slots[0], second = slots[1];
  const opens = lines.map((line) => {
    if (mayOpen) return mayOpen(line);
    const words = line.tokens.slice(0, 3);
    for (let k = 1; k <= words.length; k += 1) {
      const text = joinTokens(words.slice(0, k));
      if ((first?.misfit(text) ?? 6) < 2.2 || (second?.misfit(text) ?? 6) < 1.5) return true;
    }
    // The first word of a cell that is wrapped: "寒武" "纪".
    return line.tokens.length === 1;
  });
  const whole = lines.map((line, i) => isWhole(line, lines[i + 1], slots, marked));
  const longest = slots.reduce((sum, slot) => sum + (slot.longest >= 60 ? 80 : Math.min(slot.longest, 6)), 0);
  // What k blank cells cost at the least: a row of few words has many.
  const blanks = [0, ...slots.map(({ empty }) => (marked ? Math.min(empty, 0.05 + empty * 0.3) : empty)).sort((a, b) => a - b)];
  for (let k = 1; k < blanks.length; k += 1) blanks[k] = (blanks[k] ?? 0) + (blanks[k - 1] ?? 0);
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= n; end += 1) {
    if (mayOpen && end < n && !opens[end]) { best.push({ cost: Infinity, from: end - 1 }); continue; }
    // Each later cut stands on one of these.
    if (!mayOpen && best.slice(-longestRow).every(({ cost }) => cost > most + 1e-9)) return [{ cost: Infinity, from: 0 }];
    const ways: { readonly from: number; readonly before: number; readonly least: number }[] = [];
    let count = 0, rows = 0;
    // "甲、" ends no row: the list goes on.
    const open = end < n && goesOn.test(lines[end - 1]?.tokens.at(-1)?.text ?? '') ? 2 : 0;
    for (let from = end - 1; from >= Math.max(0, end - (mayOpen ? longestRow * 2 : longestRow)); from -= 1) {
      count += lines[from]?.tokens.length ?? 0;
      if (whole[from]) rows += 1;
      if (count > longest) break;
      if (from > 0 && !opens[from]) continue;
      const before = best[from]?.cost ?? Infinity;
      if (before === Infinity) continue;
      ways.push({ from, before: before + open + Math.max(0, rows - 1) * swallowed + (lines[from]?.tokens[0]?.joint === 'wrap' && marked && from > 0 ? 3 : 0), least: Math.min(blanks[Math.max(0, slots.length - count)] ?? 0, unfit) });
    }
    // The most promising first: the rest need only be searched within what it costs.
    let pick = { cost: Infinity, from: end - 1 };
    for (const { from, before, least } of ways.sort((a, b) => a.before + a.least - b.before - b.least || b.from - a.from)) {
      const limit = Math.min(pick.cost, most) - before;
      if (limit < least - 1e-9) continue;
      // A row no alignment fits has a cost of its own: only below that does a limit leave the answer as it is.
      const fit = alignments(rowTokens(lines.slice(from, end), lines[from - 1]), slots, marked, lines[end - 1]?.blanksAfter ?? 0, 1, undefined, limit < unfit ? limit : Infinity)[0];
      if (!fit && limit < unfit) continue;
      const cost = before + (fit?.cost ?? unfit);
      if (cost < pick.cost || (cost === pick.cost && from > pick.from)) pick = { cost, from };
    }
    best.push(pick);
  }
  return best;
}

/** The words of a row. Blanks marked at the end of the line above (`before`) are the last cells of its row; those that begin a line are this one's. */
export function rowTokens(lines: readonly TokenLine[], before?: TokenLine): readonly Token[] {
  const tokens: Token[] = [];
  for (const line of lines) for (const token of line.tokens) tokens.push(tokens.length === 0 && token.blanksBefore > 0 ? firstOfRow(token, before) : token);
  return tokens;
}
/** The same word each time, so that its prices are found again. */
const firsts = new WeakMap<Token, Token>();
function firstOfRow(token: Token, before: TokenLine | undefined): Token {
  const known = firsts.get(token) ?? { ...token, blanksBefore: before ? Math.max(0, token.blanksBefore - before.blanksAfter) : 0 };
  firsts.set(token, known);
  return known;
}
