import type { Column, Grid } from './grid.js';
import { firmAside, meaningOf } from './headings.js';

/** 模型（开发方） over "Foo-7B（某某智能）": the heading says what stands in the brackets of its cells, which is a column of its own. */
export function withAsides(grid: Grid): Grid {
  const at = grid.columns.findIndex(({ heading, meaning }, i) => firmAside(heading) !== null && ['model', 'hardware', 'center', 'title', 'original'].includes(meaning.role) && grid.records.filter(({ cells }) => inBrackets.test(cells[i]?.text ?? '')).length * 2 >= grid.records.length);
  const column = grid.columns[at], told = firmAside(column?.heading ?? '');
  if (!column || told === null) return grid;
  const aside: Column = { ...column, heading: told.inside, meaning: told.meaning };
  return {
    ...grid, columns: [...grid.columns.slice(0, at), { ...column, heading: told.outside, meaning: { ...meaningOf(told.outside), role: column.meaning.role } }, aside, ...grid.columns.slice(at + 1)],
    records: grid.records.map((record) => {
      const cell = record.cells[at] ?? null, found = inBrackets.exec(cell?.text ?? '');
      const [outer, inner] = cell && found?.[1] !== undefined && found[2] !== undefined ? [{ ...cell, text: found[1].trim() }, { ...cell, text: found[2].trim() }] : [cell, null];
      return { ...record, cells: [...record.cells.slice(0, at), outer, inner, ...record.cells.slice(at + 1)] };
    }),
  };
}
const inBrackets = /^([^（()）]{2,40})[（(]([^（()）]{2,30})[）)]$/u;
