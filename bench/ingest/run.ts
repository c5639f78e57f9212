import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ingest } from '../../src/ingest/pipeline.js';
import { openEmbeddedStore } from '../../src/store/embedded/index.js';
import type { Store } from '../../src/store/store.js';
import { madeUpReport } from './generate.js';

/**
 * What ingesting costs: `npx tsx bench/ingest/run.ts [five|bytes|many]`, all three if none is named.
 * five: the reports of the shared folder, files to committed graph; bytes: one made-up report from 0.1 to 20 MB; many: 2,000 made-up reports.
 * CPU seconds are this process's own, so they hold on a busy machine; wall seconds do not.
 */
const which = process.argv.slice(2);
const wanted = (name: string): boolean => which.length === 0 || which.includes(name);
const now = (): Date => new Date(0);
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);

async function measured(work: () => Promise<void>): Promise<{ readonly wall: number; readonly cpu: number }> {
  const [wall, cpu] = [performance.now(), process.cpuUsage()];
  await work();
  const used = process.cpuUsage(cpu);
  return { wall: (performance.now() - wall) / 1000, cpu: (used.user + used.system) / 1e6 };
}
async function inFreshStore(work: (store: Store) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lithograph-bench-'));
  const store = await openEmbeddedStore(folder);
  try { await work(store); } finally { await store.close(); rmSync(folder, { recursive: true }); }
}

if (wanted('five')) {
  const reports = join(resolve(process.env['LITHOGRAPH_SHARED'] ?? fileURLToPath(new URL('../../../shared', import.meta.url))), 'reports');
  if (!existsSync(reports)) console.log(`five: no reports in ${reports}; set LITHOGRAPH_SHARED`);
  else await inFreshStore(async (store) => {
    const files = readdirSync(reports).sort();
    const bytes = files.map((file) => readFileSync(join(reports, file)));
    const cost = await measured(async () => { for (const [i, file] of files.entries()) await ingest(store, { bytes: bytes[i] ?? new Uint8Array(), filename: file }, now); });
    const again = await measured(async () => { for (const [i, file] of files.entries()) await ingest(store, { bytes: bytes[i] ?? new Uint8Array(), filename: file }, now); });
    const counts = await store.read((view) => view.counts());
    const size = bytes.reduce((sum, b) => sum + b.length, 0);
    console.log(`five: ${megabytes(size * 10)}e-1 MB, ${counts.claims} claims, ${cost.wall.toFixed(2)} s wall, ${cost.cpu.toFixed(2)} s CPU (target 3 s), again ${again.cpu.toFixed(2)} s CPU, peak ${megabytes(process.resourceUsage().maxRSS * 1024)} MB (target 400)`);
  });
}
if (wanted('bytes')) {
  let first = 0;
  for (const size of [1e5, 1e6, 5e6, 2e7]) {
    const bytes = new TextEncoder().encode(madeUpReport(7, size));
    await inFreshStore(async (store) => {
      const { cpu } = await measured(async () => { await ingest(store, { bytes, filename: 'made-up.txt' }, now); });
      const perByte = cpu / bytes.length;
      first ||= perByte;
      console.log(`bytes: ${(bytes.length / 1e6).toFixed(1)} MB, ${cpu.toFixed(2)} s CPU, ${(perByte * 1e6).toFixed(2)} s/MB, ${(perByte / first).toFixed(2)} times the first, resident ${megabytes(process.memoryUsage().rss)} MB`);
    });
  }
}
if (wanted('many')) {
  await inFreshStore(async (store) => {
    let first = 0;
    const seen: number[] = [];
    for (let batch = 0; batch < 10; batch += 1) {
      const { cpu } = await measured(async () => {
        for (let i = 0; i < 200; i += 1) { const n = batch * 200 + i; await ingest(store, { bytes: new TextEncoder().encode(madeUpReport(n, 4000)), filename: `made-up-${n}.txt` }, now); }
      });
      first ||= cpu;
      globalThis.gc?.();
      const { heapUsed, external, rss } = process.memoryUsage();
      seen.push(heapUsed + external);
      console.log(`many: ${(batch + 1) * 200} reports, ${(cpu / 200 * 1000).toFixed(1)} ms CPU each, ${(cpu / first).toFixed(2)} times the first 200, heap ${megabytes(seen.at(-1) ?? 0)} MB, resident ${megabytes(rss)} MB with the store's mapped pages`);
    }
    console.log(`many: heap at the end ${((seen.at(-1) ?? 0) / (seen[1] ?? 1)).toFixed(2)} times that after 400`);
  });
}
