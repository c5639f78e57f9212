import { parseUnit } from '../../model/measure.js';
import type { UnreadBlock } from '../../model/report.js';
import { parsePeriod } from '../../model/period.js';
import type { NameFinder, TableBlock } from '../source.js';
import { alignments, type Alignment, type Slot } from './align.js';
import { isBlankMark, readCell } from './cells.js';
import { evidenceOf, weighed, type ReadRow } from './evidence.js';
import { counter, monthDay, slotFor, yearSpan } from './fits.js';
import type { Cell, Column, Grid, TableRecord } from './grid.js';
import { readHeader, splitHeadings, splitInto, type Header } from './header.js';
import { meaningOf } from './headings.js';
import { joinTokens, type Token, type TokenLine } from './tokens.js';

/** Two readings of a row nearer than this in cost are about as good: neither is believed where they differ. */
export const closeCall = 0.75;
const longestRow = 16;

/** A flattened table whose columns are attributes, one thing a row. */
export function readUpright(block: TableBlock, lines: readonly TokenLine[], names: NameFinder, marked: boolean, given?: Header | null): Grid | null {
  const header = given === undefined ? headOf(lines, names, marked) : given;
  if (!header) return null;
  const once = header.columns.map((column) => inContext(column, header.columns));
  const columns = withNames(once.map((column) => inContext(column, once)));
  const besideVendor = columns.some((column) => column.meaning.role === 'vendor');
  const slots = columns.map((column) => slotFor(column.meaning, column.unit, names, besideVendor && (lines.every((line) => line.tokens.length === 1) ? 'lines' : 'words')));
  const body = withoutRepeatedHead(lines, header.bodyFrom, columns);
  const records: TableRecord[] = [], unread: UnreadBlock[] = [];
  const rows = rowsOf(body, columns, slots, marked).map((row): ReadRow => {
    const tokens = rowTokens(row);
    return { tokens, found: weighed(alignments(tokens, slots, marked, row.at(-1)?.blanksAfter ?? 0, 6), tokens, columns) };
  });
  const doubts = rows.map(({ tokens, found }) => doubtfulColumns(found, (i, cell) => sayCell(columns[i], tokens, cell)));
  const evidence = evidenceOf(rows.filter((_, i) => doubts[i]?.size === 0), columns);
  rows.forEach(({ tokens, found: first }, r) => {
    const found = doubts[r]?.size === 0 ? first : evidence(tokens, first);
    const best = found[0];
    if (!best) { unread.push(unreadRow(tokens, 'its cells fit no reading of the columns')); return; }
    const cells = cellsOf(tokens, best);
    const doubtful = found === first ? doubts[r] ?? new Set<number>() : doubtfulColumns(found, (i, cell) => sayCell(columns[i], tokens, cell));
    const matters = [...doubtful].some((i) => ['metric', 'time', 'model'].includes(columns[i]?.meaning.role ?? 'other'));
    if (matters) unread.push(unreadRow(tokens, doubtOf(found, tokens, columns, doubtful)));
    records.push({ line: tokens[0]?.line ?? block.captionLine, cells: cells.map((cell, i) => (matters && doubtful.has(i) ? null : cell)) });
  });
  return { columns, records, transposed: false, unread };
}

/** The head; where its first line may be all of it, that one of the two under which the first rows fit better. */
function headOf(lines: readonly TokenLine[], names: NameFinder, marked: boolean): Header | null {
  const header = readHeader(lines, names, marked);
  const first = lines[0];
  if (!header || !first || marked || header.bodyFrom < 2 || first.tokens.length < 3) return header;
  const columns = splitHeadings(first.tokens, marked);
  if (columns.length < 3 || columns.some(({ meaning }) => meaning.known < 0.9 || meaning.heads > 1)) return header;
  const short: Header = { columns, bodyFrom: 1 };
  const costUnder = ({ columns: under, bodyFrom }: Header): number => {
    const once = under.map((column) => inContext(column, under)), meant = once.map((column) => inContext(column, once));
    return meant.reduce((sum, { meaning }) => sum + (1 - meaning.known) + (meaning.heads - 1) * 2, 0) + layingCost(lines.slice(bodyFrom, header.bodyFrom + 24), meant.map(({ meaning, unit }) => slotFor(meaning, unit, names, 'words')));
  };
  return costUnder(short) < costUnder(header) - 1 ? short : header;
}

/** A head that begins with a year or a figure has left the column of names without a heading. */
function withNames(columns: readonly Column[]): readonly Column[] {
  const first = columns[0];
  if (!first || !columns.some((column) => column.meaning.role === 'metric') || !(first.meaning.role === 'metric' || first.meaning.role === 'time')) return columns;
  return [{ heading: '', meaning: { ...meaningOf('型号'), text: '' }, unit: null, line: first.line }, ...columns];
}

/** The words of a row. Blanks marked before its first word are the last cells of the row above. */
function rowTokens(lines: readonly TokenLine[]): readonly Token[] {
  const tokens: Token[] = [];
  for (const line of lines) for (const token of line.tokens) tokens.push(tokens.length === 0 && token.blanksBefore > 0 ? firstOfRow(token) : token);
  return tokens;
}
/** The same word each time, so that its prices are found again. */
const firsts = new WeakMap<Token, Token>();
function firstOfRow(token: Token): Token {
  const known = firsts.get(token) ?? { ...token, blanksBefore: 0 };
  firsts.set(token, known);
  return known;
}

/** 算力 means a chip's throughput beside chips and a centre's capacity beside centres. */
export function inContext(column: Column, all: readonly Column[]): Column {
  const has = (...roles: readonly string[]): boolean => all.some((other) => roles.includes(other.meaning.role));
  // A bare 名称 beside places and builders names centres, not chips.
  const named = has('region') && has('partner', 'status') && !has('vendor', 'foundry');
  if (named && !has('center') && (column.meaning.role === 'model' && /^(?:项目)?名称$|^name$/iu.test(column.meaning.text) || column === all[0] && /^(?:项目|projects?)$/iu.test(column.heading.trim()))) return { ...column, meaning: { ...column.meaning, role: 'center' } };
  // "Site | City | Partner | Capacity": the first of two columns of places names what stands there.
  const places = all.filter((other) => other.meaning.role === 'region');
  const sized = all.some((other) => other.meaning.unit?.dimension === 'float rate' || other.meaning.role === 'capacity' || /^(?:(?:computing|design(?:ed)?|planned|total)\s)?(?:capacity|scale|size)$|规模$/iu.test(other.heading));
  if (!has('center', 'model', 'vendor') && sized && has('partner', 'status') && (places.length > 1 && column === places[0] || places.length > 0 && column === all[0] && /^(?:sites?|name|campus|项目|基地|园区|名称)$/iu.test(column.heading))) return { ...column, meaning: { ...column.meaning, role: 'center', unit: null } };
  if (sized && has('region') && !has('model', 'vendor') && column.meaning.unit?.dimension === 'float rate') return { ...column, meaning: { ...column.meaning, role: 'capacity' } };
  // A bare 名称 beside lists names who is on them.
  if (has('list') && !has('vendor', 'metric', 'englishName', 'chineseName') && column.meaning.role === 'model' && /^(?:名称|主体|names?)$/iu.test(column.heading.trim())) return { ...column, meaning: { ...column.meaning, role: 'vendor' } };
  // Firms beside centres take part in them.
  if (has('center') && has('region') && has('capacity', 'status') && !has('partner') && column.meaning.role === 'vendor' && /合作|参与|承建|建设|运营|厂商|partner|vendor/iu.test(column.heading)) return { ...column, meaning: { ...column.meaning, role: 'partner' } };
  // Who leads the building of centres takes part in them.
  if (has('center') && has('region') && !has('partner') && column.meaning.role === 'issuer') return { ...column, meaning: { ...column.meaning, role: 'partner' } };
  // 芯片来源 beside centres: what they run on, or whose.
  if (has('center') && has('region', 'capacity') && (column.meaning.role === 'model' || column.meaning.role === 'vendor' && /芯片|算力|chip|accelerator/iu.test(column.heading))) return { ...column, meaning: { ...column.meaning, role: 'hardware' } };
  if (has('center') && has('region', 'capacity') && column.meaning.role === 'technology') return { ...column, meaning: { ...column.meaning, role: 'hardware' } };
  // Who owns a product or a link makes it; "by whom" beside models is a firm.
  if (column.meaning.role === 'partner' && !has('center', 'vendor', 'region') && (has('model') && has('metric') || has('link'))) return { ...column, meaning: { ...column.meaning, role: 'vendor' } };
  if (column.meaning.role === 'issuer' && has('model') && !has('vendor', 'title', 'events') && /^by whom$/iu.test(column.heading.trim())) return { ...column, meaning: { ...column.meaning, role: 'vendor' } };
  // A bandwidth beside links is theirs.
  if (has('link') && column.meaning.metric === 'MEMORY_BANDWIDTH' && !/显存|内存|存储|memory|dram|hbm/iu.test(column.heading)) return { ...column, meaning: { ...column.meaning, metric: 'INTERCONNECT_BANDWIDTH' } };
  // 模型 … 适配硬件: what the models run on.
  if (column.meaning.role === 'model' && /硬件|平台|底座|hardware|runs? on|ported/iu.test(column.heading) && all[0] !== column && all.some((other) => other !== column && other.meaning.role === 'model' && /模型|models?/iu.test(other.heading))) return { ...column, meaning: { ...column.meaning, role: 'hardware' } };
  // Names in both languages, side by side.
  if (column.meaning.role === 'vendor' && has('chineseName')) return { ...column, meaning: { ...column.meaning, role: 'englishName' } };
  // How far something has come says what it did, unless it is a building.
  if (column.meaning.role === 'status' && !has('center', 'region', 'capacity') && has('vendor')) return { ...column, meaning: { ...column.meaning, role: 'text' } };
  const centres = has('center') || (named && has('model'));
  // Beside a vendor alone, a class of product ("800G 光模块产品") heads a column of sentences.
  if (all.length === 2 && all[0]?.meaning.role === 'vendor' && column !== all[0] && column.meaning.role === 'model' && column.meaning.known < 0.8) return { ...column, meaning: { ...column.meaning, role: 'text' } };
  return centres && (column.meaning.metric === 'PEAK_COMPUTE' || column.meaning.metric === 'MEMORY_CAPACITY' && /(?:^|\s)capacity(?:\W|$)|容量$/iu.test(column.heading)) ? { ...column, meaning: { ...column.meaning, role: 'capacity' } } : column;
}

function rowsOf(body: readonly TokenLine[], columns: readonly Column[], slots: readonly Slot[], marked: boolean): readonly (readonly TokenLine[])[] {
  const parted = marked ? null : partedRows(body, slots);
  if (parted !== null) return parted;
  if (columns[0]?.meaning.role === 'time') return cutAtDates(body);
  const numbered = counter.test(columns[0]?.heading ?? '') ? cutAtNumbers(body) : null;
  return numbered ?? cutRows(body, slots, marked);
}

/**
 * Rows with a blank line between them, their lines close together: where rows so cut fit nearly as well as rows cut anywhere, the blank lines are
 * their ends. A page's end may have cut a row in two. Null where blank lines tell nothing.
 */
function partedRows(body: readonly TokenLine[], slots: readonly Slot[]): readonly (readonly TokenLine[])[] | null {
  const gaps = body.filter(({ tokens }, i) => i > 0 && tokens[0]?.joint === 'line').length;
  if (gaps < 2 || body.length - 1 - gaps < Math.max(2, gaps)) return null;
  const best = cuts(body, slots, false, Infinity, (line) => line.tokens[0]?.joint === 'line');
  const free = cuts(body, slots, false).at(-1)?.cost ?? Infinity;
  return (best.at(-1)?.cost ?? Infinity) <= free + (gaps + 1) * slack ? rowsAt(body, best) : null;
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
    if (!row || startsWithDate(line)) rows.push([line]); else row.push(line);
  }
  return rows;
}
function startsWithDate(line: TokenLine): boolean {
  if (line.tokens[0]?.joint === 'wrap') return false;
  // "2027 年国产算力 …": a sentence goes on about a year.
  if (/^(?:19|20)\d\d$/u.test(line.tokens[0]?.text ?? '') && /^年[\u4e00-\u9fff]{2}/u.test(line.tokens[1]?.text ?? '')) return false;
  if (line.tokens.length > 1 && line.tokens[0]?.joint !== 'inline' && /^(?:[—–-]|待定|未定)$/u.test(line.tokens[0]?.text ?? '')) return true;
  for (let k = Math.min(4, line.tokens.length); k >= 1; k -= 1) {
    const text = joinTokens(line.tokens.slice(0, k)).replace(/\s/gu, '');
    if (monthDay.test(text) && /日$/u.test(text)) return true;
    if (parsePeriod(text) || yearSpan.test(text)) return /年|月|[-./Q]/u.test(text) || line.tokens.length === 1 || k < line.tokens.length;
  }
  return false;
}

function cellsOf(tokens: readonly Token[], alignment: Alignment): (Cell | null)[] {
  return alignment.cells.map((cell) => cell ? { text: joinTokens(tokens.slice(...cell)), line: tokens[cell[0]]?.line ?? 0 } : null);
}

/** Columns in which readings about as good as the best say something else than it. `say`: what a column's cell says, however it was cut. */
export function doubtfulColumns(found: readonly Alignment[], say: (column: number, cell: readonly [number, number] | null) => string, margin = closeCall): ReadonlySet<number> {
  const best = found[0];
  const doubtful = new Set<number>();
  if (!best) return doubtful;
  for (const other of found.slice(1)) {
    if (other.cost - best.cost >= margin) continue;
    other.cells.forEach((cell, i) => {
      const mine = best.cells[i] ?? null;
      if (((cell?.[0] ?? -1) !== (mine?.[0] ?? -1) || (cell?.[1] ?? -1) !== (mine?.[1] ?? -1)) && say(i, cell) !== say(i, mine)) doubtful.add(i);
    });
  }
  return doubtful;
}
/** What a cell says, so that two ways to cut it can be compared: its figures, else its text. */
export function sayCell(column: Column | undefined, tokens: readonly Token[], cell: readonly [number, number] | null): string {
  if (!cell || !column) return '';
  const text = joinTokens(tokens.slice(...cell));
  if (isBlankMark(text)) return '';
  if (column.meaning.role !== 'metric') return text;
  const { figures } = readCell(column.meaning, text, column.unit);
  return figures.length > 0 ? JSON.stringify(figures.map((figure) => [figure.metric, figure.formats, figure.value])) : text;
}
function doubtOf(found: readonly Alignment[], tokens: readonly Token[], columns: readonly Column[], doubtful: ReadonlySet<number>): string {
  const best = found[0], other = found.find((f) => f !== best && f.cost - (best?.cost ?? 0) < closeCall && [...doubtful].some((i) => sayCell(columns[i], tokens, f.cells[i] ?? null) !== sayCell(columns[i], tokens, best?.cells[i] ?? null)));
  const say = (alignment: Alignment | undefined): string => [...doubtful].sort((a, b) => a - b).map((i) => {
    const cell = alignment?.cells[i];
    return `${columns[i]?.heading ?? i} = ${cell ? joinTokens(tokens.slice(...cell)) : 'blank'}`;
  }).join(', ');
  return `blank cells are lost and two readings are about as good: ${say(best)}; or ${say(other)}`;
}
export function unreadRow(tokens: readonly Token[], reason: string): UnreadBlock {
  return { line: tokens[0]?.line ?? 0, excerpt: joinTokens(tokens).slice(0, 120), reason };
}

/** A head printed again on the next page is dropped. */
function withoutRepeatedHead(lines: readonly TokenLine[], from: number, columns: readonly Column[]): readonly TokenLine[] {
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

/** What a row costs that no alignment fits. */
const unfit = 30;
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
    let count = 0;
    for (let from = end - 1; from >= Math.max(0, end - (mayOpen ? longestRow * 2 : longestRow)); from -= 1) {
      count += lines[from]?.tokens.length ?? 0;
      if (count > longest) break;
      if (from > 0 && !opens[from]) continue;
      const before = best[from]?.cost ?? Infinity;
      if (before === Infinity) continue;
      ways.push({ from, before: before + (lines[from]?.tokens[0]?.joint === 'wrap' && marked && from > 0 ? 3 : 0), least: Math.min(blanks[Math.max(0, slots.length - count)] ?? 0, unfit) });
    }
    // The most promising first: the rest need only be searched within what it costs.
    let pick = { cost: Infinity, from: end - 1 };
    for (const { from, before, least } of ways.sort((a, b) => a.before + a.least - b.before - b.least || b.from - a.from)) {
      const limit = Math.min(pick.cost, most) - before;
      if (limit < least - 1e-9) continue;
      // A row no alignment fits has a cost of its own: only below that does a limit leave the answer as it is.
      const fit = alignments(rowTokens(lines.slice(from, end)), slots, marked, lines[end - 1]?.blanksAfter ?? 0, 1, undefined, limit < unfit ? limit : Infinity)[0];
      if (!fit && limit < unfit) continue;
      const cost = before + (fit?.cost ?? unfit);
      if (cost < pick.cost || (cost === pick.cost && from > pick.from)) pick = { cost, from };
    }
    best.push(pick);
  }
  return best;
}
