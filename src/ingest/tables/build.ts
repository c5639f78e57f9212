import { findQuantities, parseQuantity } from '../../model/measure.js';
import { parsePeriod } from '../../model/period.js';
import type { NameFinder, TableBlock } from '../source.js';
import { withAsides } from './asides.js';
import { isAuthority } from './authority.js';
import { textsOf } from './by-cells.js';
import { bySense } from './by-sense.js';
import { isBlankMark, readCell } from './cells.js';
import { isTabbed } from './contents.js';
import { withoutNotes } from './notes.js';
import { readBlocks } from './blocks.js';
import { readCard } from './card.js';
import { evenLines } from './even.js';
import { readEnded } from './ended.js';
import type { Grid, TableRecord } from './grid.js';
import { meaningOf } from './headings.js';
import { withSaidFormats } from './said-formats.js';
import { saidUnits, withSaidUnits } from './said-units.js';
import { readSideways } from './sideways.js';
import { readTabbed } from './tabbed.js';
import { labelledRows, soloHeader, soloLines } from './solo.js';
import { marksCells, tokenLines } from './tokens.js';
import { unitsInLines } from './unit-column.js';
import { clearHead, stackedHeader } from './stacked-header.js';
import { readUpright } from './upright.js';
import { withParents } from './variants.js';

/**
 * Beyond this many lines a table is refused, and said to be: laying out a flattened one searches over its rows (some 5 ms a row), and a tab-parted
 * one of 20,000 rows already gives a hundred thousand claims.
 */
export const mostLines = { flattened: 5_000, tabbed: 20_000 } as const;
export function linesOver(block: TableBlock): number | null {
  const limit = isTabbed(block) ? mostLines.tabbed : mostLines.flattened;
  return block.lines.length > limit ? limit : null;
}

/** The cells of a table put back in their places, or null where no head of columns or labels is found. */
export function buildGrid(whole: TableBlock, names: NameFinder): Grid | null {
  const { block, units } = saidUnits(whole);
  const grid = layOut(block, names);
  if (grid === null) return null;
  const told = withParents(withLinks(withIssuers(withSaidFormats(withSaidUnits(withAsides(withoutHeads(grid, names)), units), block))), block);
  return { ...told, columns: bySense(told.columns, told.records, names) };
}
/** A row of headings, printed below others that were taken for the head: "Provider │ Platform │ 2024" names no firm. */
function withoutHeads(grid: Grid, names: NameFinder): Grid {
  const heads = ({ cells }: TableRecord): boolean => {
    const own = cells.filter((cell, i) => cell !== null && ['vendor', 'model', 'customer', 'center'].includes(grid.columns[i]?.meaning.role ?? '') && names.lookup(cell.text) === null && meaningOf(cell.text).known >= 0.9 && meaningOf(cell.text).role === grid.columns[i]?.meaning.role);
    return own.length > 0 && cells.filter((cell) => cell !== null && !own.includes(cell) && !isBlankMark(cell.text)).every((cell) => cell !== null && (parsePeriod(cell.text) !== null || names.lookup(cell.text) === null && parseQuantity(cell.text) === null && cell.text.length <= 24));
  };
  return grid.transposed ? grid : { ...grid, records: grid.records.filter((record) => !heads(record)) };
}
/** "互连" over names: which links, not how fast. */
function withLinks(grid: Grid): Grid {
  const named = (i: number): boolean => { const cells = textsOf(grid.records, i); return cells.length > 1 && cells.every((text) => findQuantities(text).every(({ quantity: { unit } }) => unit === null) && /\p{L}{2}/u.test(text)); };
  return { ...grid, columns: grid.columns.map((column, i) => (column.meaning.metric === 'INTERCONNECT_BANDWIDTH' && column.unit === null && named(i) ? { ...column, meaning: { ...column.meaning, role: 'link', metric: null } } : column)) };
}
/** "Who" over BIS and a ministry: authorities act, they are no firms. */
function withIssuers(grid: Grid): Grid {
  if (grid.columns.some(({ meaning }) => meaning.role === 'issuer') || !grid.columns.some(({ meaning }) => meaning.role === 'time')) return grid;
  const acting = (i: number): boolean => { const cells = grid.records.flatMap(({ cells: all }) => (all[i] ? [all[i].text] : [])); return cells.length > 1 && cells.filter((text) => isAuthority(text)).length >= cells.length * 0.6; };
  return { ...grid, columns: grid.columns.map((column, i) => (column.meaning.role === 'vendor' && acting(i) ? { ...column, meaning: { ...column.meaning, role: 'issuer' } } : column)) };
}

function layOut(whole: TableBlock, names: NameFinder): Grid | null {
  const printed = withoutNotes(whole);
  if (isTabbed(printed)) return readTabbed(printed, names);
  const ended = readEnded(printed, names);
  if (ended !== null) return ended;
  const block = unitsInLines(printed);
  const marked = marksCells(block.lines);
  const asMarked = layOutFlattened(block, names, marked);
  const trimmed = marked ? { ...block, lines: block.lines.map((line) => ({ ...line, text: line.text.trimEnd() })) } : null;
  if (!trimmed || asMarked !== null && asMarked.unread.length === 0 && soloLines(trimmed.lines) === null) return asMarked;
  // Spaces at line ends may mean something else in this text than the ends of cells: read without them where that tells more and leaves no more unread.
  const plain = layOutFlattened(trimmed, names, false);
  return plain !== null && (asMarked === null || plain.unread.length <= asMarked.unread.length && figuresIn(plain) > figuresIn(asMarked) && cellsIn(plain) >= cellsIn(asMarked)) ? plain : asMarked;
}
/** Cells that hold the figure their column is of. */
function figuresIn({ columns, records }: Grid): number {
  return records.reduce((sum, { cells }) => sum + cells.filter((cell, i) => { const column = columns[i]; return cell !== null && column?.meaning.role === 'metric' && readCell(column.meaning, cell.text, column.unit).figures.length > 0; }).length, 0);
}
function cellsIn({ columns, records }: Grid): number { return records.reduce((sum, { cells }) => sum + cells.filter((cell, i) => cell !== null && columns[i]?.meaning.role !== 'other').length, 0); }

/** Labels most of which nobody knows: names of things that stand where labels would, in a table that is not on its side. */
function labelsNothing({ columns }: Grid): boolean { return columns.filter(({ meaning }) => meaning.role === 'other' && meaning.known < 0.5).length * 2 > columns.length; }

function layOutFlattened(block: TableBlock, names: NameFinder, marked: boolean): Grid | null {
  const solo = marked ? null : soloLines(block.lines);
  if (solo) {
    const parted = readBlocks(block, solo, names);
    if (parted !== null) return parted;
    const rows = labelledRows(solo);
    const grid = rows ? readSideways(block, rows.lines, names, false, 2, rows.width - 1) ?? readSideways(block, rows.lines, names, false) : readUpright(block, solo, names, false, soloHeader(solo, names));
    // Headings that are known in part only: where cells of a kind come by turns, they tell more.
    const even = grid !== null && grid.columns.every(({ meaning }) => meaning.known >= 0.9 && meaning.heads === 1) ? null : evenLines(solo, names);
    const told = even === null ? null : readTabbed({ ...block, lines: even }, names);
    if (told !== null) return told;
    if (grid && grid.records.length > 0) return grid;
  }
  const lines = tokenLines(block.lines);
  const head = clearHead(lines, names, marked);
  const under = head === null ? null : readUpright(block, lines, names, marked, head);
  if (under !== null && under.records.length > 1) return under;
  const stacked = stackedHeader(lines, names, marked);
  if (stacked !== null) return readUpright(block, lines, names, marked, stacked);
  const card = readCard(block, lines, names, marked);
  if (card !== null) return card;
  const sideways = readSideways(block, lines, names, marked);
  if (sideways !== null && !labelsNothing(sideways)) return sideways;
  const upright = readUpright(block, lines, names, marked);
  return sideways !== null && (upright === null || figuresIn(upright) <= figuresIn(sideways)) ? sideways : upright ?? readSideways(block, lines, names, marked, 1);
}
