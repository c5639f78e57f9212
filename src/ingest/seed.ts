import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Report } from '../model/report.js';
import type { Store } from '../store/store.js';
import { readDistilled } from './distil.js';
import type { Receipt } from './load.js';
import { loadReport } from './load.js';
import { seedNames } from './names.js';
import { ingest } from './pipeline.js';
import { resolveDrafts } from './resolve/index.js';

const folder = fileURLToPath(new URL('../../seed/', import.meta.url));
const files = (part: 'graph' | 'reports', pattern: RegExp): readonly string[] => readdirSync(join(folder, part)).filter((name) => pattern.test(name)).sort().map((name) => join(part, name));

/** Puts the seed into the graph: facts distilled from reports first, then sample reports through the whole pipeline. Done before, it changes nothing. */
export async function loadSeed(store: Store, clock: () => Date, onPart: (part: string) => void = () => undefined): Promise<readonly Receipt[]> {
  const receipts: Receipt[] = [];
  for (const part of loadSeed.parts) {
    const bytes = await readFile(join(folder, part));
    receipts.push(part.endsWith('.ndjson') ? await loadDistilled(store, part, bytes.toString('utf8'), clock) : await ingest(store, { bytes, filename: part }, clock));
    onPart(part);
  }
  return receipts;
}
/** The seed's files, as they are loaded. */
loadSeed.parts = [...files('graph', /\.ndjson$/u), ...files('reports', /\.(?:txt|md|html)$/u)] as readonly string[];

/** Facts without sentences, resolved and settled like any report's. */
export async function loadDistilled(store: Store, file: string, content: string, clock: () => Date): Promise<Receipt> {
  const { header: { report: id, source, title, publisher, publishedOn, language, sha256 }, drafts } = readDistilled(file, content);
  const ingestedAt = clock().toISOString();
  // The bytes' hash is the report's own; what tells one distillation of it from the next is this.
  const extractor = `distilled/${createHash('sha256').update(content).digest('hex').slice(0, 8)}`;
  return loadReport(store, async (view) => {
    const resolved = await resolveDrafts(drafts, { id, publishedOn, ingestedAt }, seedNames(), view);
    const report: Report = { id, source, title, publisher, publishedOn, language, sha256, ingestedAt, origin: 'DISTILLED', extractor, claimCount: resolved.claims.length, unread: [] };
    return { report, ...resolved };
  });
}
