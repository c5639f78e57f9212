import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exportLines } from '../../src/ingest/export.js';
import { readPages, resolvePages } from '../../src/ingest/pipeline.js';
import { emptyGraph } from '../../src/ingest/resolve/index.js';

/**
 * Reads the reports of the shared folder in memory, writes their claims as `export claims` would, and scores them against the gold facts there.
 * `npm run score -- --missed 20 --wrong 20` passes its arguments on; `--keep FILE` keeps the claims. LITHOGRAPH_SHARED: another folder than ../shared.
 */
const shared = resolve(process.env['LITHOGRAPH_SHARED'] ?? fileURLToPath(new URL('../../../shared', import.meta.url)));
if (!existsSync(join(shared, 'gold', 'score.mjs'))) {
  console.error(`No gold facts in ${shared}. Set LITHOGRAPH_SHARED to the folder that holds reports/ and gold/.`);
  process.exit(2);
}
const args = process.argv.slice(2);
const keep = args.includes('--keep') ? args.splice(args.indexOf('--keep'), 2)[1] : undefined;
const reports = join(shared, 'reports');
const lines: string[] = [];
for (const file of readdirSync(reports).filter((name) => /\.(?:txt|md|html?|pdf)$/iu.test(name)).sort()) {
  const started = performance.now();
  const pages = await readPages({ bytes: readFileSync(join(reports, file)), filename: file });
  const load = await resolvePages(pages, emptyGraph, new Date(0).toISOString());
  const entities = new Map(load.entities.map((entity) => [entity.id, entity]));
  for (const line of exportLines(load.claims, new Map([[load.report.id, load.report]]), (id) => entities.get(id))) lines.push(JSON.stringify(line));
  console.error(`${file}: ${load.claims.length} claims, ${load.entities.length} entities, ${pages.reading.unread.length} unread, ${Math.round(performance.now() - started)} ms`);
}
const claims = keep ?? join(mkdtempSync(join(tmpdir(), 'lithograph-score-')), 'claims.ndjson');
writeFileSync(claims, `${lines.join('\n')}\n`);
const gold = readdirSync(join(shared, 'gold')).filter((name) => name.endsWith('.ndjson')).sort().map((name) => join(shared, 'gold', name));
const { status } = spawnSync(process.execPath, [join(shared, 'gold', 'score.mjs'), claims, ...gold, ...args], { stdio: 'inherit' });
process.exit(status ?? 1);
