import { parseQuantity } from '../../model/measure.js';
import { parsePeriod } from '../../model/period.js';
import type { UnreadBlock } from '../../model/report.js';
import type { NameFinder, SourceLine, TableBlock } from '../source.js';
import { isBlankMark } from './cells.js';
import { slotFor } from './fits.js';
import type { Column, Grid } from './grid.js';
import { readTabbed } from './tabbed.js';
import type { TokenLine } from './tokens.js';
import { closeCall, unreadRow } from './upright.js';

/** Lines more than columns that a row's wrapped cells may take. */
const mostWrapped = 3;

/**
 * One cell a line, the head and each row a block of lines with a blank line behind it: as many lines as the head is as many cells, and nothing is left
 * to weigh. Of longer rows some cell was wrapped: which one its neighbours tell. Null where a block is too short, so that a cell is missing.
 */
export function readBlocks(block: TableBlock, lines: readonly TokenLine[], names: NameFinder): Grid | null {
  const [head, ...rows] = blocksOf(lines);
  const width = head?.length ?? 0;
  const exact = rows.filter((row) => row.length === width);
  if (!head || width < 3 || exact.length < 2 || exact.length * 2 <= rows.length || rows.some((row) => row.length < width || row.length > width + mostWrapped) || textsOf(head).some((text) => isBlankMark(text) || parsePeriod(text) !== null || parseQuantity(text) !== null)) return null;
  const grid = readTabbed({ ...block, lines: [head, ...exact].map((row) => lineOf(row, textsOf(row))) }, names);
  if (grid === null || grid.transposed || exact.length === rows.length) return grid;
  const unread: UnreadBlock[] = [];
  const whole = rows.flatMap((row): readonly SourceLine[] => {
    const cells = row.length === width ? textsOf(row) : cellsOf(textsOf(row), grid.columns, names);
    if (cells === null) unread.push(unreadRow(row.flatMap(({ tokens }) => tokens), 'which of its cells goes on in a second line is not clear'));
    return cells === null ? [] : [lineOf(row, cells)];
  });
  const laid = readTabbed({ ...block, lines: [lineOf(head, textsOf(head)), ...whole] }, names);
  return laid === null ? null : { ...laid, unread: [...laid.unread, ...unread] };
}

function blocksOf(lines: readonly TokenLine[]): readonly (readonly TokenLine[])[] {
  const blocks: TokenLine[][] = [];
  for (const line of lines) { const last = blocks.at(-1); if (last && line.tokens[0]?.joint !== 'line') last.push(line); else blocks.push([line]); }
  return blocks;
}
function textsOf(row: readonly TokenLine[]): readonly string[] { return row.map(({ tokens }) => tokens[0]?.text ?? ''); }
function lineOf(row: readonly TokenLine[], cells: readonly string[]): SourceLine { return { number: row[0]?.number ?? 0, text: cells.join('\t'), page: null }; }

/** The lines put together into as many cells as there are columns, where one way fits clearly better than the others. */
function cellsOf(texts: readonly string[], columns: readonly Column[], names: NameFinder): readonly string[] | null {
  const slots = columns.map(({ meaning, unit }) => slotFor(meaning, unit, names, 'lines'));
  const ways = (from: number, column: number): readonly (readonly string[])[] => {
    if (column === columns.length) return from === texts.length ? [[]] : [];
    return Array.from({ length: mostWrapped + 1 }, (_, more) => from + more + 1).filter((to) => to <= texts.length - (columns.length - column - 1)).flatMap((to) => ways(to, column + 1).map((rest) => [joinedTexts(texts.slice(from, to)), ...rest]));
  };
  const told = ways(0, 0).map((cells) => ({ cells, cost: cells.reduce((sum, text, i) => sum + (slots[i]?.misfit(text) ?? 0), 0) })).sort((a, b) => a.cost - b.cost);
  const [best, next] = told;
  return best && (next === undefined || next.cost - best.cost >= closeCall) ? best.cells : null;
}
function joinedTexts(texts: readonly string[]): string { return texts.reduce((whole, text) => `${whole}${/\p{Script=Han}$/u.test(whole) && /^\p{Script=Han}/u.test(text) ? '' : ' '}${text}`); }
