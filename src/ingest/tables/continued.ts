import { parseQuantity } from '../../model/measure.js';
import type { TableBlock } from '../source.js';
import { meaningOf } from './headings.js';

/** Lines between the parts of a table: a page's foot and head. */
const mostBetween = 10;

/** Tables between bars or tabs that a page cut in two, put together: the second has no caption, as many columns, and the same head again or none. */
export function joined(tables: readonly TableBlock[]): readonly TableBlock[] {
  const whole: TableBlock[] = [];
  for (const table of tables) {
    const last = whole.at(-1);
    if (last && goesOn(last, table)) whole[whole.length - 1] = { ...last, lines: [...last.lines, ...table.lines.slice(headOf(table) === headOf(last) ? 1 : 0)], sourceNote: table.sourceNote ?? last.sourceNote };
    else whole.push(table);
  }
  return whole;
}

function headOf({ lines }: TableBlock): string { return (lines[0]?.text ?? '').split('\t').map((cell) => cell.trim()).join('\t'); }
function goesOn(first: TableBlock, second: TableBlock): boolean {
  const [head, again] = [headOf(first), headOf(second)];
  const between = (second.lines[0]?.number ?? 0) - (first.lines.at(-1)?.number ?? 0);
  if (second.caption !== null || !again.includes('\t') || between > mostBetween || head.split('\t').length !== again.split('\t').length) return false;
  return head === again || first.caption !== null && isBody(again);
}
/** A row that heads nothing: none of its cells is a heading that is known, and some hold figures. */
function isBody(row: string): boolean {
  const cells = row.split('\t').filter((cell) => cell !== '');
  return cells.length > 2 && !cells.some((cell) => meaningOf(cell).known >= 0.75 && parseQuantity(cell) === null) && cells.some((cell) => /\d/u.test(cell));
}
