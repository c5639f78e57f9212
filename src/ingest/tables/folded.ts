import { parseQuantity } from '../../model/measure.js';
import { parsePeriod } from '../../model/period.js';
import type { NameFinder } from '../source.js';
import { isBlankMark } from './cells.js';
import { vendorMisfit } from './fits.js';
import type { Cell } from './grid.js';
import { meaningOf } from './headings.js';
import { modelMisfit } from './model-fit.js';
import type { Row } from './unit-column.js';

const textOf = (cell: Cell | null | undefined): string => cell?.text ?? '';

/** A table folded to save height, its head printed twice or more side by side: the parts one below the other. */
export function unfolded(rows: readonly Row[]): readonly Row[] {
  const heads = rows[0]?.cells.map(textOf) ?? [];
  const width = widthOfFold(heads);
  if (width === null) return rows;
  const times = heads.length / width;
  const parts = Array.from({ length: times }, (_, k) => rows.slice(1).map((row): Row => ({ ...row, cells: row.cells.slice(k * width, (k + 1) * width) })).filter(({ cells }) => cells.some(Boolean)));
  const head = rows[0];
  return head ? [{ ...head, cells: head.cells.slice(0, width) }, ...parts.flat()] : rows;
}
/** How many headings stand before they begin again; null where they do not. */
function widthOfFold(heads: readonly string[]): number | null {
  for (let width = 2; width * 2 <= heads.length; width += 1) {
    if (heads.length % width === 0 && heads.slice(0, width).every((text) => text !== '') && new Set(heads.slice(0, width)).size === width && heads.every((text, i) => text === heads[i % width])) return width;
  }
  return null;
}

/** Firms over the columns of their chips ("| 参数 | 甲科技 | | 乙芯 |", then "| 型号 | X1 | X2 | Y9 |"): the row of chips first, each with its firm. Other words over chips only group them. */
export function spanned(rows: readonly Row[], names: NameFinder): readonly Row[] {
  const [over, chips, ...rest] = rows;
  if (!over || !chips || rest.length === 0) return rows;
  const [above, below] = [over.cells.slice(1), chips.cells.slice(1)];
  const label = textOf(chips.cells[0]);
  const naming = label === '' || meaningOf(label).role === 'model' && meaningOf(label).known >= 0.9;
  if (!naming || below.length < 2 || !below.every((cell) => cell !== null && isName(cell.text, names)) || above[0] === null || above.some((cell) => cell !== null && isName(cell.text, names) && names.lookup(cell.text)?.kind !== 'COMPANY')) return rows;
  // Where each column has its own word above it, and that is labelled, the rows are read as they stand.
  if (above.every(Boolean) && above.length === below.length && meaningOf(textOf(over.cells[0])).role === 'vendor') return rows;
  const named = { ...chips, cells: [label === '' ? { text: '型号', line: chips.line } : chips.cells[0] ?? null, ...below] };
  const firms = above.every((cell) => cell === null || vendorMisfit(cell.text, names) < 1.5 && !groups.test(cell.text));
  if (!firms) return [named, ...rest];
  let last: Cell | null = null;
  const filled = below.map((_, i) => { last = above[i] ?? last; return last; });
  return [named, { ...over, cells: [{ text: '厂商', line: over.line }, ...filled] }, ...rest];
}
/** What only groups chips: by use, by origin, by generation. */
const groups = /^(?:国产|国内|国外|海外|国际|进口|境外|美国|中国|训练|推理|训推|云端|边缘|端侧|旗舰|主力|上一代|本代|下一代|现有|在售|在研)\S{0,4}$|^(?:training|inference|edge|cloud|domestic|foreign|overseas|chinese|imported|previous|current|next|new|old|flagship|mainstream)(?:\s\w+){0,2}$/iu;
function isName(text: string, names: NameFinder): boolean {
  return names.lookup(text)?.kind === 'CHIP' || /\d/u.test(text) && /\p{L}/u.test(text) && parseQuantity(text) === null && parsePeriod(text) === null && modelMisfit(text, names) < 1;
}

/** "Peak throughput (TFLOPS, dense)" alone on its row, with FP16 and FP8 below it: its unit is theirs, where they have none. Null for a row that is no such label. */
export function sectionOf(row: Row): string | null {
  const label = textOf(row.cells[0]);
  return label !== '' && row.cells.slice(1).every((cell) => cell === null || isBlankMark(cell.text) && cell.text.trim() === '') ? label : null;
}
/** A label with the unit of the section it stands in. */
export function inSection(label: string, section: string): string {
  const [own, over] = [meaningOf(label), meaningOf(section)];
  return over.unit !== null && own.unit === null && (own.role !== 'metric' || own.metric === over.metric || over.metric === null) ? `${label} ${section}` : label;
}
