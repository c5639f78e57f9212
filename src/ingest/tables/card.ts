import { parseQuantity } from '../../model/measure.js';
import type { NameFinder, TableBlock } from '../source.js';
import { alignments } from './align.js';
import { slotFor } from './fits.js';
import type { Cell, Column, Grid, TableRecord } from './grid.js';
import { splitInto } from './header.js';
import { meaningOf } from './headings.js';
import { joinTokens, type Token, type TokenLine } from './tokens.js';

const titled = /^(.{2,40}?)\s*(?:Specifications?|Specs|规格|规格参数|技术参数|参数)$/iu;

/**
 * A data sheet of one thing: its name in a title ("X Specifications"), headings wrapped below, one row of figures; more parts may follow under the same title.
 * How many columns there are is settled by headings and figures together: the number that makes both cheapest.
 */
export function readCard(block: TableBlock, lines: readonly TokenLine[], names: NameFinder, marked: boolean): Grid | null {
  const starts = lines.flatMap((line, i) => (titled.test(joinTokens(line.tokens)) ? [i] : []));
  const name = starts[0] === 0 ? titled.exec(joinTokens(lines[0]?.tokens ?? []))?.[1] ?? null : null;
  if (name === null) return null;
  const columns: Column[] = [{ heading: '', meaning: { ...meaningOf('型号'), text: '' }, unit: null, line: lines[0]?.number ?? 0 }];
  const cells: (Cell | null)[] = [{ text: name, line: lines[0]?.number ?? block.captionLine }];
  for (const [k, start] of starts.entries()) {
    const part = lines.slice(start + 1, starts[k + 1]);
    const from = part.findIndex((line) => line.tokens.filter((token) => /^\d/u.test(token.text)).length >= 3);
    if (from < 1) continue;
    const read = readPart(part.slice(0, from).flatMap((line) => line.tokens), part.slice(from).flatMap((line) => line.tokens), names, marked);
    if (!read) continue;
    columns.push(...read.columns);
    cells.push(...read.cells);
  }
  const record: TableRecord = { line: lines[0]?.number ?? block.captionLine, cells };
  return columns.length > 2 ? { columns, records: [record], transposed: false, unread: [] } : null;
}

function readPart(head: readonly Token[], figures: readonly Token[], names: NameFinder, marked: boolean): { readonly columns: readonly Column[]; readonly cells: readonly Cell[] } | null {
  let best: { cost: number; columns: readonly Column[]; cells: readonly Cell[] } | null = null;
  const most = Math.min(head.length, figures.length, 16);
  for (let count = Math.max(2, figures.filter((token) => parseQuantity(token.text)?.unit).length); count <= most; count += 1) {
    const split = splitInto(head, count, marked);
    if (!split) continue;
    const slots = split.columns.map((column) => ({ ...slotFor(column.meaning, column.unit, names), empty: 6 }));
    const laid = alignments(figures, slots, marked, 0, 1)[0];
    if (!laid || laid.cells.some((cell) => cell === null)) continue;
    const cost = split.cost + laid.cost;
    if (cost < (best?.cost ?? Infinity)) best = { cost, columns: split.columns, cells: laid.cells.flatMap((cell) => (cell ? [{ text: joinTokens(figures.slice(...cell)), line: figures[cell[0]]?.line ?? 0 }] : [])) };
  }
  return best;
}
