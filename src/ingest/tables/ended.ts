import { parseUnit } from '../../model/measure.js';
import type { UnreadBlock } from '../../model/report.js';
import { parsePeriod } from '../../model/period.js';
import type { NameFinder, SourceLine, TableBlock } from '../source.js';
import { alignments, type Alignment, type Slot } from './align.js';
import { blanksTold } from './evidence.js';
import { slotFor } from './fits.js';
import type { Column, Grid, TableRecord } from './grid.js';
import { withUnits } from './header.js';
import { meaningOf } from './headings.js';
import { joinTokens, type Token } from './tokens.js';
import { unbracketed } from './unit-column.js';
import { closeCall, doubtfulColumns, inEachOthersContext, sayCell, unreadRow } from './upright.js';

/**
 * A flattened table whose cells are ended: a space and the next line follow each cell, a blank line the last one of a row, and a blank line too
 * what a narrow cell cut. So a row has one cell more than it has ends, and only where the last cell of a row stops and the first of the next
 * begins is to be weighed.
 */
export function readEnded(block: TableBlock, names: NameFinder): Grid | null {
  const pieces = piecesOf(block.lines);
  if (pieces === null) return null;
  let best: { readonly layout: Layout; readonly cost: number } | null = null;
  for (const head of headsOf(pieces)) {
    const layout = layBody(pieces, head, names);
    const cost = head.cost + (layout?.cost ?? Infinity);
    if (layout && (best === null || cost < best.cost)) best = { layout, cost };
  }
  return best && gridOf(best.layout, block.notes);
}

/** One printed line. `after`: a space ends its cell, a blank line cuts the cell or ends the row, a new page may do any of these. */
interface Piece { readonly text: string; readonly line: number; readonly after: 'cell' | 'cut' | 'page' }

/** Null where the spaces at line ends do not part cells so. */
function piecesOf(lines: readonly SourceLine[]): readonly Piece[] | null {
  const pieces: Piece[] = [];
  let [ends, cuts, against] = [0, 0, 0];
  lines.forEach((line, i) => {
    const text = line.text.replace(/\s+/gu, ' ').trim();
    if (text === '') return;
    let next = i + 1;
    while (next < lines.length && lines[next]?.text.trim() === '') next += 1;
    const paged = next < lines.length && (lines[next]?.number ?? 0) - line.number > next - i;
    const ended = /\s$/u.test(line.text);
    if (!paged && next < lines.length) { if (ended && next === i + 1) ends += 1; else if (!ended && next > i + 1) cuts += 1; else against += 1; }
    pieces.push({ text, line: line.number, after: paged ? 'page' : ended && next < lines.length ? 'cell' : 'cut' });
  });
  return ends >= 4 && cuts >= 2 && against <= (ends + cuts) * 0.03 ? pieces : null;
}

interface Head { readonly columns: readonly Column[]; readonly from: number; readonly cost: number }
const [longestHead, mostColumns] = [48, 20];
/** The beginnings of the table that read as headings, with the row of units below. */
function headsOf(pieces: readonly Piece[]): readonly Head[] {
  const heads: Head[] = [];
  for (let end = 2; end < Math.min(pieces.length - 1, longestHead); end += 1) {
    if (pieces[end - 1]?.after === 'cell') continue;
    const cells = cellsOf(pieces, 0, end)[0] ?? [];
    if (cells.length < 2 || cells.length > mostColumns || cells.some(({ text }) => parsePeriod(text) !== null || text.length > 32)) continue;
    const plain = cells.map(({ text, line }): Column => { const meaning = meaningOf(text); return { heading: text, meaning, unit: meaning.unit, line }; });
    const columns = inEachOthersContext(plain);
    const unknown = columns.filter(({ meaning }) => meaning.role === 'other' && meaning.known < 0.5).length;
    if (unknown > columns.length / 2) continue;
    const cost = columns.reduce((sum, { heading, meaning }) => sum + (1 - meaning.known) + (meaning.heads - 1) * 2 + ragged(heading), 0);
    let to = end;
    while (to < pieces.length && to - end < columns.length && parseUnit(unbracketed(pieces[to]?.text ?? '')) !== null) to += 1;
    if (to - end >= 2 && pieces[to - 1]?.after !== 'cell') {
      const tokens = pieces.slice(end, to).map(({ text, line }): Token => token(unbracketed(text), line));
      heads.push({ columns: withUnits(columns, { tokens, number: pieces[end]?.line ?? 0, blanksAfter: 0 }, false), from: to, cost });
    } else heads.push({ columns, from: end, cost });
  }
  return heads;
}
function token(text: string, line: number): Token { return { text, line, startsLine: true, blanksBefore: 0, joint: 'line' }; }

/** What no cell begins or ends with tells that it goes on. */
function ragged(text: string): number {
  const open = (left: RegExp, right: RegExp): boolean => (text.match(left)?.length ?? 0) !== (text.match(right)?.length ?? 0);
  return (/^[、，,；;）)》]|[、，,（(《–-]$/u.test(text) ? 2 : 0) + (/^[（(]/u.test(text) ? 1.5 : 0) + (open(/[（(]/gu, /[）)]/gu) || open(/《/gu, /》/gu) ? 2 : 0);
}

/** The cells of the lines from `from` to `to`, in each way that a new page among them leaves open. */
function cellsOf(pieces: readonly Piece[], from: number, to: number): readonly (readonly Token[])[] {
  let ways: readonly { readonly cells: readonly Token[]; readonly open: readonly Token[] }[] = [{ cells: [], open: [] }];
  pieces.slice(from, to).forEach(({ text, line, after }, i) => {
    ways = ways.flatMap(({ cells, open }) => {
      const longer = [...open, token(text, line)];
      const closed = { cells: [...cells, token(joinTokens(longer), longer[0]?.line ?? line)], open: [] };
      return i + 1 === to - from || after === 'cell' ? [closed] : after === 'page' ? [closed, { cells, open: longer }] : [{ cells, open: longer }];
    });
  });
  return ways.map(({ cells }) => cells);
}

interface Row { readonly cells: readonly Token[]; readonly cost: number }
interface Layout { readonly columns: readonly Column[]; readonly slots: readonly Slot[]; readonly cuts: readonly number[]; readonly rowAt: (from: number, to: number) => Row | null; readonly cost: number }
/** What a row costs that has lost a blank cell, beside the blank itself: ends are seldom lost. */
const lost = 1.5;
const longestRow = 64;

/** The cheapest way to cut the lines below the head into rows; null where most rows are no whole ones or fit badly. */
function layBody(pieces: readonly Piece[], { columns, from: body }: Head, names: NameFinder): Layout | null {
  const besideVendor = columns.some(({ meaning }) => meaning.role === 'vendor') && 'lines';
  const slots = columns.map(({ meaning, unit }): Slot => ({ ...slotFor(meaning, unit, names, besideVendor), longest: 1 }));
  const known = new Map<number, Row | null>();
  const rowAt = (from: number, to: number): Row | null => {
    if (from > body && pieces[from - 1]?.after === 'cell' || to < pieces.length && pieces[to - 1]?.after === 'cell') return null;
    const key = from * pieces.length + to;
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    const row = cheapest(pieces, from, to, slots);
    known.set(key, row);
    return row;
  };
  const best: { readonly cost: number; readonly from: number }[] = Array.from({ length: pieces.length + 1 }, (_, i) => ({ cost: i === body ? 0 : Infinity, from: body }));
  for (let to = body + 1; to <= pieces.length; to += 1) {
    if (to < pieces.length && pieces[to - 1]?.after === 'cell') continue;
    let ends = 0;
    for (let from = to - 1; from >= Math.max(body, to - longestRow) && ends < columns.length; from -= 1) {
      if (from > body && pieces[from - 1]?.after === 'cell') { ends += 1; continue; }
      const before = best[from]?.cost ?? Infinity;
      const row = before < (best[to]?.cost ?? Infinity) ? rowAt(from, to) : null;
      if (row && before + row.cost < (best[to]?.cost ?? Infinity)) best[to] = { cost: before + row.cost, from };
    }
  }
  const cost = best[pieces.length]?.cost ?? Infinity;
  if (cost === Infinity) return null;
  const cuts = [pieces.length];
  for (let at = pieces.length; at > body;) { at = best[at]?.from ?? body; cuts.unshift(at); }
  const rows = cuts.slice(1).map((to, i) => rowAt(cuts[i] ?? body, to));
  const whole = rows.filter((row) => row?.cells.length === columns.length).length;
  return whole >= 2 && whole >= rows.length * 0.6 && cost <= rows.length * columns.length * (whole === rows.length ? 2 : 0.9) ? { columns, slots, cuts, rowAt, cost } : null;
}
function cheapest(pieces: readonly Piece[], from: number, to: number, slots: readonly Slot[]): Row | null {
  let best: Row | null = null;
  for (const cells of cellsOf(pieces, from, to)) {
    const short = slots.length - cells.length;
    if (short < 0 || cells.length < Math.max(2, slots.length / 2)) continue;
    const fit = alignments(cells, slots, false, 0, 1)[0];
    const cost = (fit?.cost ?? Infinity) + short * lost + cells.reduce((sum, { text }) => sum + ragged(text), 0);
    if (cost < (best?.cost ?? Infinity)) best = { cells, cost };
  }
  return best;
}

/** Where another cut between two rows is about as good, the cells on either side are left; so are those of a row that has lost a blank. */
function gridOf({ columns, slots, cuts, rowAt }: Layout, notes: string | undefined): Grid {
  const blanks = blanksTold(notes, columns);
  const doubtfulCuts = cuts.map((at, i) => {
    const [before, after] = [cuts[i - 1], cuts[i + 1]];
    if (before === undefined || after === undefined) return false;
    const cost = (cut: number): number => (rowAt(before, cut)?.cost ?? Infinity) + (rowAt(cut, after)?.cost ?? Infinity);
    const mine = cost(at);
    return Array.from({ length: after - before - 1 }, (_, k) => before + 1 + k).some((other) => other !== at && cost(other) < mine + closeCall);
  });
  const records: TableRecord[] = [], unread: UnreadBlock[] = [];
  cuts.slice(1).forEach((to, i) => {
    const row = rowAt(cuts[i] ?? 0, to);
    if (!row || row.cells.length === columns.length && row.cells.every(({ text }, k) => text === columns[k]?.heading)) return;
    const found = blanks(row.cells, alignments(row.cells, slots, false, 0, 6));
    const doubtful = new Set(row.cells.length === columns.length ? [] : doubtfulColumns(found, (column, cell) => sayCell(columns[column], row.cells, cell), lost));
    if (doubtful.size > 0) unread.push(unreadRow(row.cells, `a blank cell is lost and two readings are about as good: ${[...doubtful].map((column) => columns[column]?.heading ?? '').join(', ')}`));
    if (doubtfulCuts[i]) doubtful.add(0);
    if (doubtfulCuts[i + 1]) { doubtful.add(columns.length - 1); unread.push(unreadRow(row.cells, 'where this row ends and the next begins can be told in two ways')); }
    const placed: Alignment | undefined = found[0];
    records.push({ line: row.cells[0]?.line ?? 0, cells: columns.map((_, column) => { const span = doubtful.has(column) ? null : placed?.cells[column] ?? null; const cell = span ? row.cells[span[0]] : undefined; return cell ? { text: cell.text, line: cell.line } : null; }) });
  });
  return { columns, records, transposed: false, unread };
}
