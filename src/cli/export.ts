import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Argument, Command, Option } from 'commander';
import type { Claim } from '../model/claim.js';
import { namedIn } from '../model/claim.js';
import { BadInputError } from '../model/errors.js';
import type { Report } from '../model/report.js';
import type { View } from '../store/store.js';
import { all, csvCell, exportGraph, graphFormats } from './export-graph.js';
import type { GraphFormat } from './export-graph.js';
import { storeOption, withStore } from './options.js';

export function exportCommand(): Command {
  return new Command('export').description('Write the claims or the graph to standard output')
    .addArgument(new Argument('<what>', 'claims: one line a claim with report, line and words; graph: entities and relations').choices(['claims', 'graph']))
    .addOption(new Option('--format <format>', 'claims: ndjson or csv; graph: ndjson, csv or graphml').choices(graphFormats).default('ndjson')).addOption(storeOption())
    .addHelpText('after', '\nExamples:\n  $ lithograph export claims > claims.ndjson\n  $ lithograph export graph --format graphml > graph.graphml\n')
    .action(async (what: 'claims' | 'graph', options: { format: GraphFormat; store: string }) => {
      if (what === 'claims' && options.format === 'graphml') throw new BadInputError('--format', 'ndjson or csv for claims', options.format, 'GraphML holds a graph: lithograph export graph --format graphml.');
      await withStore(options.store, async (store) => {
        const folder = await mkdtemp(join(tmpdir(), 'lithograph-export-'));
        try {
          const file = join(folder, 'export');
          // A read may begin again when the graph changes under it: what goes out is one whole read.
          await store.read((view) => pipeline(what === 'graph' ? exportGraph(view, options.format) : exportClaims(view, options.format), createWriteStream(file)));
          await pipeline(createReadStream(file), process.stdout, { end: false });
        } finally { await rm(folder, { recursive: true, force: true }); }
      });
    });
}

/** By report's base name, then line, then claim: a batch of claims with the entities they name in memory, no more. */
async function* exportClaims(view: View, format: GraphFormat): AsyncGenerator<string> {
  const reports: Report[] = [];
  for await (const report of all((page) => view.listReports(page))) reports.push(report);
  reports.sort((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : a.id < b.id ? -1 : 1));
  if (format === 'csv') yield `${claimColumns.join(',')}\n`;
  for (const report of reports) {
    let batch: Claim[] = [];
    for await (const claim of all((page) => view.claimsOfReport(report.id, page))) {
      batch.push(claim);
      if (batch.length === 500) { yield* linesOf(view, report, batch, format); batch = []; }
    }
    yield* linesOf(view, report, batch, format);
  }
}
async function* linesOf(view: View, report: Report, claims: readonly Claim[], format: GraphFormat): AsyncGenerator<string> {
  const ids = [...new Set(claims.flatMap((claim) => namedIn(claim.statement).map(({ id }) => id)))];
  const entities = new Map((await view.entities(ids)).flatMap((entity) => (entity === null ? [] : [[entity.id, entity]])));
  const { exportLine } = await import('../ingest/export.js');
  for (const claim of claims) {
    const line = exportLine(claim, report.source, (id) => entities.get(id));
    yield format === 'csv' ? `${claimColumns.map((column) => csvCell(plain(line[column]))).join(',')}\n` : `${JSON.stringify(line)}\n`;
  }
}
const claimColumns = ['report', 'line', 'type', 'subject', 'metric', 'format', 'engine', 'sparsity', 'value', 'unit', 'predicate', 'object', 'company', 'list', 'date', 'authority', 'kind', 'title', 'targets', 'region', 'issuer', 'op', 'by',
  'name', 'partner', 'capacity', 'status', 'scope', 'period', 'source', 'forecast', 'modality', 'confidence', 'quote', 'extractor'] as const;
function plain(value: unknown): string { return value === undefined || value === null ? '' : typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : JSON.stringify(value); }
