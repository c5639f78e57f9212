import { Command } from 'commander';
import type { Counts } from '../store/store.js';
import { entityKinds } from '../ontology.js';
import type { EntityKind } from '../ontology.js';
import { storeOption, withStore } from './options.js';

export function statusCommand(): Command {
  return new Command('status').description('Say what is in the graph').addOption(storeOption()).option('--json', 'as one JSON object')
    .action(async (options: { store: string; json?: boolean }) => {
      await withStore(options.store, (store) => store.read(async (view) => {
        const counts = await view.counts();
        process.stdout.write(options.json ? `${JSON.stringify({ store: store.address, version: view.version, ...counts })}\n` : `${store.address}, version ${view.version}\n${sayCounts(counts)}`);
      }));
    });
}
/** "23 reports, 4,120 claims …", then the entities by kind. */
export function sayCounts(counts: Counts): string {
  const n = (value: number): string => value.toLocaleString('en');
  const kinds = (Object.keys(entityKinds) as EntityKind[]).filter((kind) => (counts.entities[kind] ?? 0) > 0).map((kind) => `${n(counts.entities[kind] ?? 0)} ${words(kind, counts.entities[kind] ?? 0)}`);
  return `  ${n(counts.reports)} reports, ${n(counts.claims)} claims, ${n(counts.relations)} relations, ${n(counts.specs)} specs (${n(counts.disputedSpecs)} disputed)\n`
    + (kinds.length === 0 ? '  no entities yet: lithograph ingest FILE reads a report into it\n' : `  ${kinds.join(', ')}\n`);
}
function words(kind: EntityKind, count: number): string {
  const label = kind.toLowerCase().replaceAll('_', ' ').replace('ai model', 'AI model').replace('compute center', 'computing centre').replace('export control', 'export-control').replace(/^(memory|process|packaging|software|interconnect)$/u, '$1 technology');
  return count === 1 ? label : label.replace(/y$/u, 'ie').replace(/(s)s$/u, '$1se') + 's';
}
