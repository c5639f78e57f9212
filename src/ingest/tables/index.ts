import type { UnreadBlock } from '../../model/report.js';
import { withTableNames } from '../names.js';
import type { NameFinder, Paragraph, Reading, ReportContext, TableBlock, TableReader, TableReading } from '../source.js';
import { buildGrid, linesOver } from './build.js';
import { bySense } from './by-sense.js';
import { joined } from './continued.js';
import type { Grid } from './grid.js';
import type { TableKind } from './kinds/kind.js';
import { adaptations } from './kinds/adaptations.js';
import { centres } from './kinds/centres.js';
import { entityList, listedAside, readListLines } from './kinds/entityList.js';
import { events } from './kinds/events.js';
import { holdings } from './kinds/holdings.js';
import { marketShares } from './kinds/marketShares.js';
import { offerings } from './kinds/offerings.js';
import { policies } from './kinds/policies.js';
import { readSeries } from './kinds/series.js';
import { readShares } from './kinds/shares.js';
import { sharesBeside } from './kinds/shares-beside.js';
import { specs } from './kinds/specs.js';
import { stacks } from './kinds/stacks.js';
import { systems } from './kinds/systems.js';
import { supplies } from './kinds/supplies.js';
import { evenLines } from './even.js';
import { notesOf, withoutNotes } from './notes.js';
import { unpadded } from './padded.js';
import { soloLines } from './solo.js';
import { toldIn } from './told.js';

/** The kinds of table that are read, the first that recognises a table reads it. */
const kinds: readonly TableKind[] = [entityList, events, policies, centres, holdings, marketShares, adaptations, systems, stacks, offerings, supplies, specs];

/** Every table of a report: rebuilt, then read by its kind. What looks like facts and is not understood is said. */
export const readTables: TableReader = (tables, context) => {
  const whole = joined(tables);
  const first = whole.map((table) => readTable(unpadded(table), context));
  // What the other tables made a name is known where words tell who runs what on it.
  const later = first.some(({ again }) => again) ? { ...context, names: withTableNames(context.names, first.flatMap((reading) => reading.drafts)) } : context;
  const readings = first.map((reading) => (reading.again ? reading.again(later) : reading));
  return { drafts: readings.flatMap((reading) => reading.drafts), unread: readings.flatMap((reading) => reading.unread), told: [...readings.flatMap((reading) => reading.told), ...whole.flatMap(notesOf)] };
};

const nothing: readonly Paragraph[] = [];
/** `again`: reads the table once more, with the names that all tables have made. */
interface FirstReading extends TableReading { readonly again?: (context: ReportContext) => TableReading }
function readTable(block: TableBlock, context: ReportContext): FirstReading {
  const limit = linesOver(block);
  if (limit !== null) return { drafts: [], unread: [unreadTable(block, `it has ${block.lines.length} lines, the limit is ${limit}: split it into several tables`)], told: nothing };
  const series = readSeries(block, context) ?? seriesOf(block, context);
  if (series && series.drafts.length > 0) return { ...series, told: nothing };
  const shares = readShares(block, context);
  if (shares) return { ...shares, told: nothing };
  const grid = buildGrid(block, context.names);
  const kind = grid && kinds.find((candidate) => candidate.recognises(grid, block, context));
  const listed = kind ? null : readListLines(block);
  if (listed) return { ...listed, told: nothing };
  const aside = grid ? [...(kind !== entityList ? listedAside(grid, block) : []), ...(kind !== marketShares ? sharesBeside(grid, block, context.names) : [])] : [];
  if (grid && !kind && aside.length > 0) return { drafts: aside, unread: grid.unread, told: nothing };
  if (!grid || !kind) return { drafts: [], unread: looksLikeFacts(block, context.names) ? [unreadTable(block, 'its columns are of no kind that is read')] : [], told: nothing };
  const reading = kind.read(grid, block, context);
  if (reading.drafts.length === 0 && looksLikeFacts(block, context.names)) return { drafts: [], unread: [unreadTable(block, `it was taken for a table of ${kind.name}, but none of its rows could be read`)], told: nothing };
  const whole = ({ drafts, unread }: Reading, laid = grid): TableReading => ({ drafts: [...drafts, ...aside], unread: [...laid.unread, ...unread], told: toldIn(laid, block) });
  // Rows in doubt are laid out once more with the names that the other tables have made.
  if (grid.unread.length > 0) return { ...whole(reading), again: (known) => { const laid = laidAgain(block, grid, context.names, known.names); return laid === grid && kind !== adaptations && kind !== supplies ? whole(reading) : whole(kind.read(laid, block, known), laid); } };
  if (kind === adaptations || kind === supplies) return { ...whole(reading), again: (known) => whole(kind.read(grid, block, known)) };
  // Chips that other tables name tell which column holds what centres run on.
  return kind === centres ? { ...whole(reading), again: (known) => whole(centres.read({ ...grid, columns: bySense(grid.columns, grid.records, known.names) }, block, known)) } : whole(reading);
}

/** The table laid out with names that other tables have made, where that leaves fewer rows in doubt; else as it was. */
function laidAgain(block: TableBlock, grid: Grid, before: NameFinder, now: NameFinder): Grid {
  const told = (names: NameFinder, text: string): string => names.find(text).map(({ surface }) => surface).join('\n');
  if (now === before || !block.lines.some(({ text }) => told(now, text) !== told(before, text))) return grid;
  const laid = buildGrid(block, now);
  return laid !== null && laid.columns.length === grid.columns.length && laid.unread.length < grid.unread.length ? laid : grid;
}

/** Years down the side, one cell a line. */
function seriesOf(block: TableBlock, context: ReportContext): Reading | null {
  const solo = block.lines.some(({ text }) => text.includes('\t')) ? null : soloLines(withoutNotes(block).lines);
  const lines = solo === null ? null : evenLines(solo, context.names);
  return lines === null ? null : readSeries({ ...block, lines }, context);
}

/** Figures with units, or dates, in more than a few places; or firms and products that are known, row after row. */
function looksLikeFacts(block: TableBlock, names: NameFinder): boolean {
  const text = block.lines.slice(0, 400).map((line) => line.text).join(' ');
  const figures = text.match(/\d\s?(?:TFLOPS|TOPS|GFLOPS|PFLOPS|EFLOPS|GB|TB|GB\/s|W|nm|亿|万|%|GHz)|(?:19|20)\d\d\s?[年E]/giu)?.length ?? 0;
  const named = block.lines.slice(1, 400).filter(({ text: line }) => line.includes('\t') && names.find(line).filter(({ entry }) => ['COMPANY', 'CHIP', 'AI_MODEL', 'MEMORY'].includes(entry.kind)).length >= 2).length;
  return named >= 2 || figures >= 4 || (text.match(/\d+(?:\.\d+)?/gu)?.length ?? 0) >= 12;
}
function unreadTable(block: TableBlock, reason: string): UnreadBlock {
  return { line: block.captionLine, excerpt: (block.caption ?? block.lines.map((line) => line.text.trim()).join(' ')).slice(0, 120), reason };
}
