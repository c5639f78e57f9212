import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
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
 * CPU seconds are this process's own, so they hold on a busy machine; wall seconds do not. They count the threads that compile and collect garbage beside
 * the one that reads: a third or more of a short run, and none of its wall time where a second core is idle; "main" is the reading thread alone (Linux).
 */
const which = process.argv.slice(2);
const wanted = (name: string): boolean => which.length === 0 || which.includes(name);
const now = (): Date => new Date(0);
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);

/** Resident memory, told apart: the process's own (heap, code, buffers), and pages of files it has mapped, the store's above all, which the system takes back at need. */
function sayResident(): string {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  const kilobytes = (field: string): number | null => { const found = new RegExp(`^${field}:\\s+(\\d+) kB`, 'mu').exec(status)?.[1]; return found === undefined ? null : Number(found); };
  const [own, mapped] = [kilobytes('RssAnon'), kilobytes('RssFile')];
  return own === null || mapped === null ? `resident ${megabytes(process.memoryUsage().rss)} MB with the store's mapped pages` : `resident: own ${megabytes(own * 1024)} MB, mapped files ${megabytes(mapped * 1024)} MB`;
}

/** CPU seconds of the main thread so far, in hundredths; null where the system does not say. */
function mainThread(): number | null {
  const file = `/proc/self/task/${process.pid}/stat`;
  if (!existsSync(file)) return null;
  const fields = readFileSync(file, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}
async function measured(work: () => Promise<void>): Promise<{ readonly wall: number; readonly cpu: number; readonly main: string }> {
  const [wall, cpu, main] = [performance.now(), process.cpuUsage(), mainThread()];
  await work();
  const used = process.cpuUsage(cpu), mainNow = mainThread();
  return { wall: (performance.now() - wall) / 1000, cpu: (used.user + used.system) / 1e6, main: main === null || mainNow === null ? 'main unknown' : `main ${(mainNow - main).toFixed(2)} s` };
}
async function inFreshStore(work: (store: Store, folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lithograph-bench-'));
  const store = await openEmbeddedStore(folder);
  try { await work(store, folder); } finally { await store.close(); rmSync(folder, { recursive: true }); }
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
    console.log(`five: ${megabytes(size * 10)}e-1 MB, ${counts.claims} claims, ${cost.wall.toFixed(2)} s wall, ${cost.cpu.toFixed(2)} s CPU, ${cost.main} (target 3 s), again ${again.cpu.toFixed(2)} s CPU, peak ${megabytes(process.resourceUsage().maxRSS * 1024)} MB (target 400)`);
  });
}
if (wanted('bytes')) {
  let first = 0;
  // The lexicon is read and the code compiled once a process: not the first file's cost.
  await inFreshStore(async (store) => { await ingest(store, { bytes: new TextEncoder().encode(madeUpReport(3, 1e5)), filename: 'warm-up.txt' }, now); });
  for (const size of [1e5, 1e6, 5e6, 2e7]) {
    const bytes = new TextEncoder().encode(madeUpReport(7, size));
    await inFreshStore(async (store) => {
      const { cpu } = await measured(async () => { await ingest(store, { bytes, filename: 'made-up.txt' }, now); });
      const perByte = cpu / bytes.length;
      first ||= perByte;
      console.log(`bytes: ${(bytes.length / 1e6).toFixed(1)} MB, ${cpu.toFixed(2)} s CPU, ${(perByte * 1e6).toFixed(2)} s/MB, ${(perByte / first).toFixed(2)} times the first, ${sayResident()}`);
    });
  }
}
if (wanted('many')) {
  await inFreshStore(async (store, folder) => {
    let first = 0;
    const seen: number[] = [];
    for (let batch = 0; batch < 10; batch += 1) {
      const { cpu } = await measured(async () => {
        for (let i = 0; i < 200; i += 1) { const n = batch * 200 + i; await ingest(store, { bytes: new TextEncoder().encode(madeUpReport(n, 4000)), filename: `made-up-${n}.txt` }, now); }
      });
      first ||= cpu;
      globalThis.gc?.();
      const { heapUsed, external } = process.memoryUsage();
      seen.push(heapUsed + external);
      const file = statSync(join(folder, 'data.mdb')).size;
      console.log(`many: ${(batch + 1) * 200} reports, ${(cpu / 200 * 1000).toFixed(1)} ms CPU each, ${(cpu / first).toFixed(2)} times the first 200, heap ${megabytes(seen.at(-1) ?? 0)} MB, ${sayResident()}, store's file ${megabytes(file)} MB`);
    }
    console.log(`many: heap at the end ${((seen.at(-1) ?? 0) / (seen[1] ?? 1)).toFixed(2)} times that after 400`);
  });
}
