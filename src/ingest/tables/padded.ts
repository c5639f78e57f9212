import { meaningOf } from './headings.js';
import type { SourceLine, TableBlock } from '../source.js';
import { parseQuantity } from '../../model/measure.js';
import { parsePeriod } from '../../model/period.js';

/** `spaces`: where single spaces stand in it. */
interface Segment { readonly text: string; readonly start: number; readonly end: number; readonly spaces: readonly number[] }

/**
 * A table whose columns are lined up with spaces, as a typewriter or `pdftotext -layout` does it: the same with tabs, so that a blank cell is a blank cell.
 * Columns are where, over all lines, something is printed; the gutters between them are empty on every line that holds two cells. Any other table is left as it is.
 */
export function unpadded(block: TableBlock): TableBlock {
  const filled = block.lines.filter((line) => line.text.trim() !== '');
  if (filled.length < 3 || filled.some((line) => line.text.includes('\t'))) return block;
  const printed = filled.map((line) => ({ line, segments: segmentsOf(line.text) }));
  const even = evenly(printed);
  if (even !== null && printed.filter(({ segments }) => segments.length > 1).length >= filled.length * 0.6) return { ...block, lines: even };
  const cut = printed.map(({ line, segments }) => ({ line, segments: cutAtGutters(segments, printed.map((row) => row.segments)) }));
  // Where single spaces are no gutters, cutting at them leaves fewer columns.
  const [loose, tight] = [laidIn(printed), laidIn(cut)];
  const placed = tight !== null && (loose === null || width(tight) >= width(loose)) ? tight : loose;
  if (placed === null) return block;
  const lines: { line: SourceLine; cells: string[] }[] = [];
  for (const { line, cells } of placed) {
    const above = lines.at(-1);
    if (cells === null) continue;
    if (above && lines.length > 1 && goesOn(cells, above.cells)) above.cells = above.cells.map((cell, i) => joined(cell, cells[i] ?? ''));
    else lines.push({ line, cells: [...cells] });
  }
  return { ...block, lines: withOneHead(lines).map(({ line, cells }) => ({ ...line, text: cells.join('\t') })) };
}

interface Printed { readonly line: SourceLine; readonly segments: readonly Segment[] }
interface Placed { readonly line: SourceLine; readonly cells: readonly string[] | null }
function width(rows: readonly Placed[]): number { return Math.max(...rows.map(({ cells }) => cells?.length ?? 0)); }
/** The cells of all rows in their columns, null for what has no place in them; null where the rows have none in common. */
function laidIn(rows: readonly Printed[]): readonly Placed[] | null {
  const several = rows.filter(({ segments }) => segments.length > 1);
  if (several.length < rows.length * 0.6 || several.length < 3) return null;
  // Two spaces may also mark a cell left blank; a gutter is wider.
  const gaps = several.flatMap(({ segments }) => segments.slice(1).map((segment, i) => segment.start - (segments[i]?.end ?? 0)));
  if (gaps.filter((gap) => gap > 2).length < gaps.length * 0.5) return null;
  const columns = columnsUnder(several.map(({ segments }) => segments));
  const placed = rows.map(({ line, segments }) => ({ line, cells: placedIn(columns, segments) }));
  return columns.length < 2 || placed.filter(({ cells }) => cells === null).length > Math.max(1, rows.length * 0.1) ? null : placed;
}

/** As many cells on every line, wide gaps between them, not lined up: "H200    NVIDIA    989". A line in brackets under the caption is none of the table. */
function evenly(rows: readonly Printed[]): readonly SourceLine[] | null {
  const [first, ...rest] = rows;
  const table = first !== undefined && first.segments.length === 1 && /^[（(].*[)）]$/u.test(first.line.text.trim()) ? rest : rows;
  const width = table[0]?.segments.length ?? 0;
  if (table.length < 3 || width < 3 || table.some(({ segments }) => segments.length !== width)) return null;
  return rows.map(({ line, segments }) => ({ ...line, text: segments.map(({ text }) => text).join('\t') }));
}

interface Row { readonly line: SourceLine; readonly cells: readonly string[] }
/** Headings over two or three lines, one under the other: what stands above the first row with figures is one row of headings. */
function withOneHead(rows: readonly Row[]): readonly Row[] {
  // A year right below a word is part of a heading: "End-" over 2024.
  const heads = (cell: string, i: number): boolean => /^(?:19|20)\d\d[AEF]?$/u.test(cell) && /\p{L}/u.test(rows[0]?.cells[i] ?? '');
  const figures = ({ cells }: Row): number => cells.filter((cell, i) => isFigure(cell) && !heads(cell, i)).length;
  const first = rows.findIndex((row) => figures(row) >= 2);
  const head = rows.slice(0, Math.max(0, first));
  const [top] = head;
  // All columns named but the first: things side by side, and what follows are labelled rows.
  if (top?.cells[0] === '' && top.cells.slice(1).every((cell) => cell !== '') && top.cells.length > 2) return rows;
  // A name and what each thing has of it: a row of a table turned on its side, not the second line of the headings.
  if (head.slice(1).some(({ cells: [label = '', ...rest] }) => isKnown(label) && rest.filter((cell, i) => cell !== '' && !isKnown(cell) && !heads(cell, i + 1)).length * 2 > rest.length)) return rows;
  if (top === undefined || head.length < 2 || head.length > 4 || head.some((row) => figures(row) > 0)) return rows;
  return [{ line: top.line, cells: top.cells.map((_, i) => head.map(({ cells }) => cells[i] ?? '').reduce(joined)) }, ...rows.slice(first)];
}

function isKnown(text: string): boolean { return meaningOf(text).known >= 0.6; }

/** Runs of words parted by two spaces or more, and units in brackets by one, with where they print: a Chinese character takes the room of two letters. */
function segmentsOf(text: string): readonly Segment[] {
  const segments: Segment[] = [];
  let at = 0, from = 0;
  for (const match of text.replace(/\u3000/gu, '  ').matchAll(/\S+(?: (?!(?<=\) )\()\S+)*/gu)) {
    at += match.index - from;
    const width = [...match[0]].reduce((sum, char) => sum + (char > '\u2e7f' ? 2 : 1), 0);
    const spaces: number[] = [];
    let column = at;
    for (const char of match[0]) { if (char === ' ') spaces.push(column); column += char > '\u2e7f' ? 2 : 1; }
    segments.push({ text: match[0], start: at, end: at + width, spaces });
    at += width;
    from = match.index + match[0].length;
  }
  return segments;
}

/**
 * A full cell leaves one space before the next ("Kestrel K7S (from Kestrel K7) Acme"), so do headings closer than their columns. Such a space parts cells
 * where most other rows hold a gutter open, none has a word, and what stands on either side of it stands where their cells do.
 */
function cutAtGutters(row: readonly Segment[], rows: readonly (readonly Segment[])[]): readonly Segment[] {
  const others = rows.filter((other) => other !== row && other.length > 1);
  const isGutter = (start: number, at: number, end: number): boolean => others.filter((other) => other.some((cell, k) => { const before = other[k - 1]?.end; return before !== undefined && start < before && before <= at && at < cell.start && cell.start < end; })).length >= Math.max(2, others.length * 0.6)
    && !others.some((other) => other.some((cell) => cell.start <= at && at < cell.end && !cell.spaces.includes(at)));
  return row.length < 2 ? row : row.flatMap((segment) => {
    const cuts = segment.spaces.filter((at, k) => isGutter(segment.start, at, segment.spaces[k + 1] ?? segment.end));
    return cuts.length === 0 ? [segment] : piecesOf(segment, cuts);
  });
}
function piecesOf({ text, start, end, spaces }: Segment, cuts: readonly number[]): readonly Segment[] {
  const words = text.split(' ');
  const pieces: Segment[] = [];
  let from = 0;
  for (const cut of [...cuts, end]) {
    const to = cut === end ? words.length : spaces.indexOf(cut) + 1;
    const first = from === 0 ? start : (spaces[from - 1] ?? 0) + 1;
    pieces.push({ text: words.slice(from, to).join(' '), start: first, end: cut, spaces: spaces.filter((at) => at > first && at < cut) });
    from = to;
  }
  return pieces;
}

/** A page foot that stands in the table runs over its gutters: the one row without which there are at least two columns more. */
function withoutOutlier(rows: readonly (readonly Segment[])[]): readonly (readonly Segment[])[] {
  const whole = columnsOf(rows.flat()).length;
  const without = rows.map((_, i) => rows.filter((__, k) => k !== i));
  return without.find((others) => columnsOf(others.flat()).length >= whole + 2) ?? rows;
}

/** Stretches of the line on which something stands. */
function columnsOf(segments: readonly Segment[]): readonly (readonly [number, number])[] {
  const columns: [number, number][] = [];
  for (const { start, end } of [...segments].sort((a, b) => a.start - b.start)) {
    const last = columns.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end); else columns.push([start, end]);
  }
  return columns;
}

/** The columns, those of the rows below the head where a heading runs over its neighbour's cells and they tell more apart, and each heading has its place in them. */
function columnsUnder(rows: readonly (readonly Segment[])[]): readonly (readonly [number, number])[] {
  const all = columnsOf(withoutOutlier(rows).flat());
  const first = rows.findIndex((row) => row.filter(({ text }) => isFigure(text)).length >= 2);
  if (first < 1 || first > 3 || rows.length - first < 3) return all;
  const below = columnsOf(withoutOutlier(rows.slice(first)).flat());
  return below.length > all.length && rows.slice(0, first).every((row) => placedIn(below, row) !== null) ? below : all;
}
function isFigure(text: string): boolean { return /^[\d.,–-]*\d[\d.,%]*$/u.test(text); }

/** The cell of each column; null where two pieces fall into one. A line of a single piece that runs over several columns stands in the first. */
function placedIn(columns: readonly (readonly [number, number])[], segments: readonly Segment[]): readonly string[] | null {
  const cells = columns.map(() => '');
  for (const segment of segments) {
    const shared = columns.map(([start, end]) => Math.min(segment.end, end) - Math.max(segment.start, start));
    const i = segments.length === 1 ? shared.findIndex((width) => width > 0) : shared.indexOf(Math.max(...shared));
    if (i < 0 || (shared[i] ?? 0) <= 0 || cells[i] !== '') return null;
    cells[i] = segment.text;
  }
  return cells;
}

/** Words under the words of some cells, the first left blank: the row above, wrapped. A row that leaves out its vendor has figures. */
function goesOn(cells: readonly string[], above: readonly string[]): boolean {
  const filled = cells.flatMap((cell, i) => (cell === '' ? [] : [i]));
  return cells[0] === '' && filled.length * 2 <= cells.length && filled.every((i) => above[i] !== '' && parseQuantity(cells[i] ?? '') === null && parsePeriod(cells[i] ?? '') === null && !/^[（(]/u.test(cells[i] ?? ''));
}
function joined(cell: string, more: string): string {
  return more === '' ? cell : cell === '' ? more : `${cell}${/[\u4e00-\u9fff]$/u.test(cell) && /^[\u4e00-\u9fff]/u.test(more) || /[A-Za-z]-$/u.test(cell) ? '' : ' '}${more}`;
}
