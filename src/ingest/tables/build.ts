import type { NameFinder, TableBlock } from '../source.js';
import { readCard } from './card.js';
import type { Grid } from './grid.js';
import { readSideways } from './sideways.js';
import { readTabbed } from './tabbed.js';
import { marksCells, tokenLines } from './tokens.js';
import { readUpright } from './upright.js';

/** A flattened table beyond this many lines is not laid out: the search over its rows would take minutes. Tab-parted tables have no such limit. */
export const mostFlattenedLines = 20_000;

/** The cells of a table put back in their places, or null where no head of columns or labels is found. */
export function buildGrid(block: TableBlock, names: NameFinder): Grid | null {
  if (block.lines.some((line) => line.text.includes('\t'))) return readTabbed(block, names);
  if (block.lines.length > mostFlattenedLines) return null;
  const lines = tokenLines(block.lines);
  const marked = marksCells(block.lines);
  return readCard(block, lines, names, marked) ?? readSideways(block, lines, names, marked) ?? readUpright(block, lines, names, marked) ?? readSideways(block, lines, names, marked, 1);
}
