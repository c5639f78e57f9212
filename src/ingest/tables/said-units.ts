import type { Unit } from '../../model/measure.js';
import type { TableBlock } from '../source.js';
import { textsOf } from './by-cells.js';
import { readCell } from './cells.js';
import type { Column, Grid } from './grid.js';
import { meaningOf, unitWord } from './headings.js';

/** "（算力单位：TOPS；功耗单位：W）" over or under a caption, "(TFLOPS unless stated)": units said once for columns whose headings have none. `of`: of which, null for all. */
export interface SaidUnit { readonly of: string | null; readonly unit: Unit }
const whole = /^[（(\[]?\s*(?:[\p{Script=Han}A-Za-z\d/ ]{0,12}(?:计量)?单位(?:均?为)?\s*[:：为]?|units?\s*[:：]|(?:all )?(?:figures|throughput|values) (?:are )?in\s)[^。]{1,80}[)）\]]?$/iu;
const one = /^(?:(.{0,12}?)(?:的)?(?:计量)?单位(?:均?为)?\s*[:：为]?|units?\s*[:：]|(?:all )?(?:figures|(throughput|values|[a-z]+(?: [a-z]+)?)) (?:are )?in\s)?\s*([^:：]{1,16}?)(?:\s+(?:unless|except)\b.*|，?(?:除|另有).*)?$/iu;

/** The units that a caption or a line of its own says, and the table without that line. */
export function saidUnits(block: TableBlock): { readonly block: TableBlock; readonly units: readonly SaidUnit[] } {
  const at = block.lines.slice(0, 3).findIndex(({ text }) => !text.includes('\t') && whole.test(text.trim()) && unitsOf(text).length > 0);
  const rest = at < 0 ? block : { ...block, lines: block.lines.filter((_, i) => i !== at) };
  return { block: rest, units: [...unitsOf(/[（(\[]([^（()）\]]{2,90})[)）\]]\s*$/u.exec(block.caption ?? '')?.[1] ?? ''), ...(at < 0 ? [] : unitsOf(block.lines[at]?.text ?? ''))] };
}
function unitsOf(text: string): readonly SaidUnit[] {
  const plain = text.trim().replace(/^[（(\[]|[)）\]]$/gu, '');
  if (!/单位|units?\b|\bin\s|unless/iu.test(plain)) return [];
  return plain.split(/[；;，,]\s*/u).flatMap((part) => {
    const [, named, english, word] = one.exec(part.trim()) ?? [];
    const unit = word === undefined ? null : unitWord(word.trim());
    const of = (named ?? english ?? '').trim();
    return unit === null || unit.dimension === 'count' && unit.symbol === '' ? [] : [{ of: of === '' || /^(?:values|计量)$/iu.test(of) ? null : of, unit }];
  });
}

/** Columns without a unit whose figures can only be read with the one that is said of them. */
export function withSaidUnits(grid: Grid, units: readonly SaidUnit[]): Grid {
  return units.length === 0 ? grid : { ...grid, columns: grid.columns.map((column, i) => told(column, textsOf(grid.records, i), units)) };
}
function told(column: Column, texts: readonly string[], units: readonly SaidUnit[]): Column {
  const { meaning } = column;
  if (column.unit === null && meaning.role === 'capacity') {
    const mine = units.find(({ of, unit }) => (of === null || column.heading.includes(of)) && /rate$|power/u.test(unit.dimension) && unit.dimension !== 'data rate');
    return mine !== undefined && texts.every((text) => /^[\d.,]+$|^[-–—/]?$/u.test(text)) ? { ...column, unit: mine.unit } : column;
  }
  if (column.unit !== null || meaning.role !== 'metric' || texts.length === 0) return column;
  const read = (unit: Unit | null): number => texts.filter((text) => { const { misfit, figures } = readCell(meaning, text, unit); return misfit < 2 && figures.length > 0; }).length;
  if (read(null) * 2 > texts.length) return column;
  const mine = units.find(({ of, unit }) => (of === null || column.heading.includes(of) || meaningOf(of).metric === meaning.metric) && read(unit) * 2 > texts.length);
  return mine === undefined ? column : { ...column, unit: mine.unit };
}
