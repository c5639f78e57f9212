import type { Paragraph, SourceLine, TableBlock } from '../source.js';
import { paragraphOf } from '../segment/paragraphs.js';
import { columnOf, type Cell, type Grid } from './grid.js';

/** Sentences that stand in a table's cells, as paragraphs for the reader of prose: what happened, what a policy holds, what a firm did. Under the row's firm, where it has one. */
export function toldIn(grid: Grid, block: TableBlock): readonly Paragraph[] {
  const [vendor, label] = [columnOf(grid, 'vendor'), grid.columns.findIndex((column) => ['time', 'vendor', 'title'].includes(column.meaning.role))];
  return grid.records.flatMap((record) => grid.columns.flatMap((column, i): Paragraph[] => {
    const cell = record.cells[i];
    if (!cell || !['events', 'text'].includes(column.meaning.role) || !isSentence(cell.text)) return [];
    const firm = record.cells[vendor]?.text.trim();
    const place = { caption: block.caption, row: record.cells[label]?.text.trim() ?? null, column: column.heading };
    return [{ ...paragraphOf(linesOf(cell, block), firm === undefined ? block.section : [...block.section, firm]), cell: place }];
  }));
}
/** More than a name or a figure: some words, and not all of them numbers. */
function isSentence(text: string): boolean { return (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= 6 || (text.match(/[a-z]{3,}/gu)?.length ?? 0) >= 4; }

const probe = 6;
/** The cell's words, each on the line that prints them: a flattened line holds those of its neighbours too. */
function linesOf(cell: Cell, block: TableBlock): readonly SourceLine[] {
  const words = cell.text.replace(/\s+/gu, '');
  const lines: SourceLine[] = [];
  let read = 0;
  for (let i = block.lines.findIndex((line) => line.number === cell.line); i >= 0 && i < block.lines.length && read < words.length; i += 1) {
    const line = block.lines[i];
    if (!line) break;
    const seen = [...line.text.matchAll(/\S/gu)];
    const from = line.text.replace(/\s+/gu, '').indexOf(words.slice(read, read + probe));
    if (from < 0) { if (lines.length > 0 && seen.length > 0) break; continue; }
    let length = 0;
    while (read + length < words.length && seen[from + length]?.[0] === words[read + length]) length += 1;
    lines.push({ ...line, text: line.text.slice(seen[from]?.index, (seen[from + length - 1]?.index ?? 0) + 1) });
    read += length;
  }
  return read === words.length ? lines : [{ number: cell.line, text: cell.text, page: block.lines[0]?.page ?? null }];
}
