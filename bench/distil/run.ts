import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { distil } from '../../src/ingest/distil.js';
import { readPages } from '../../src/ingest/pipeline.js';

/** Writes seed/graph anew from the reports of the shared folder: `npm run distil`. LITHOGRAPH_SHARED: another folder than ../shared. */
const reports = join(resolve(process.env['LITHOGRAPH_SHARED'] ?? fileURLToPath(new URL('../../../shared', import.meta.url))), 'reports');
const graph = fileURLToPath(new URL('../../seed/graph/', import.meta.url));
mkdirSync(graph, { recursive: true });
for (const file of readdirSync(reports).filter((name) => /\.(?:txt|md|html?|pdf)$/iu.test(name)).sort()) {
  const pages = await readPages({ bytes: readFileSync(join(reports, file)), filename: file });
  const target = `${file.replace(/\.\w+$/u, '')}.ndjson`;
  writeFileSync(join(graph, target), distil(pages));
  console.log(`${target}: ${pages.reading.drafts.length} claims`);
}
