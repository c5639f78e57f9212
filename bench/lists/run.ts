import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { importList } from '../../src/ingest/lists/import.js';
import { openEmbeddedStore } from '../../src/store/embedded/index.js';

/** What importing a screening list costs into an empty embedded store, and what the next version costs: `npx tsx bench/lists/run.ts FILE`. */
const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Give the list: npx tsx bench/lists/run.ts consolidated.json');
const bytes = readFileSync(file);
const folder = mkdtempSync(join(tmpdir(), 'lithograph-bench-'));
const store = await openEmbeddedStore(folder);
try {
  for (const [name, content, day] of [['first version', bytes, '2026-01-01'], ['next version', Buffer.concat([bytes, Buffer.from('\n')]), '2026-02-01']] as const) {
    const started = performance.now();
    const { summary, receipt } = await importList(store, content, basename(file), { publishedOn: day, ingestedAt: `${day}T00:00:00Z`, force: false });
    process.stdout.write(`${name}: ${((performance.now() - started) / 1000).toFixed(1)} s, ${receipt.outcome}, ${summary.listings} listings of ${summary.parties} parties, ${summary.same} matched, ${summary.unsure} unsure\n`);
  }
} finally { await store.close(); rmSync(folder, { recursive: true }); }
