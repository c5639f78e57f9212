import type { Unit } from '../../model/measure.js';
import type { UnreadBlock } from '../../model/report.js';
import type { Meaning } from './headings.js';

/** A rebuilt table: what each column holds, and one record a thing, whichever way the table was printed. */
export interface Grid {
  readonly columns: readonly Column[];
  readonly records: readonly TableRecord[];
  /** Printed with the things as columns. */
  readonly transposed: boolean;
  readonly unread: readonly UnreadBlock[];
}
export interface Column { readonly heading: string; readonly meaning: Meaning; readonly unit: Unit | null; readonly line: number }
export interface Cell { readonly text: string; readonly line: number }
/** `cells[i]` belongs to `columns[i]`; null is blank. `line`: of the record's first cell as printed. */
export interface TableRecord { readonly line: number; readonly cells: readonly (Cell | null)[] }

/** The first column of a role, or -1. */
export function columnOf(grid: Grid, role: Meaning['role']): number { return grid.columns.findIndex((column) => column.meaning.role === role); }
export function cellText(record: TableRecord, column: number): string | null { return record.cells[column]?.text ?? null; }
