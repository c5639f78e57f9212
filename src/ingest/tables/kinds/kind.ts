import type { Reading, ReportContext, TableBlock } from '../../source.js';
import type { Grid } from '../grid.js';

/** A kind of table: how it is known by its columns, and what its rows say. To add one: a file here, a line in `tables/index.ts`, a drawing in docs/tables.md. */
export interface TableKind {
  readonly name: string;
  recognises(grid: Grid, block: TableBlock, context: ReportContext): boolean;
  read(grid: Grid, block: TableBlock, context: ReportContext): Reading;
}
