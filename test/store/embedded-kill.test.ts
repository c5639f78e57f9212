import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { open } from 'lmdb';
import { openEmbeddedStore } from '../../src/store/embedded/index.js';
import { succession } from '../fixtures/succession.js';

const reports = 400, kills = 12;
const folder = mkdtempSync(join(tmpdir(), 'lithograph-kill-'));
afterAll(() => { rmSync(folder, { recursive: true }); });

it(`loses nothing acknowledged and keeps nothing half over ${kills} kills, and ends as the graph that was never interrupted`, async () => {
  const killed = join(folder, 'killed'), whole = join(folder, 'whole');
  let done = 0;
  for (let kill = 1; kill <= kills; kill++) {
    // A random moment of the writing: some changes into this life, then anywhere within the next few milliseconds.
    const acknowledged = await write(killed, done + Math.ceil(Math.random() * reports / kills), Math.random() * 6);
    const store = await openEmbeddedStore(killed);
    done = await store.read(async (view) => {
      const counts = await view.counts();
      expect(view.version).toBeGreaterThanOrEqual(acknowledged);
      expect(counts).toEqual(await countsAfter(view.version));
      return view.version;
    });
    await store.close();
    expect(hashOf(killed)).toBe(await hashAfter(whole, done));
  }
  expect(await write(killed, Infinity, 0)).toBe(reports);
  expect(hashOf(killed)).toBe(await hashAfter(whole, reports));
}, 300_000);

it('takes turns where two processes write at once', async () => {
  const shared = join(folder, 'shared');
  const ends = await Promise.all([write(shared, Infinity, 0), write(shared, Infinity, 0)]);
  expect(Math.max(...ends)).toBe(reports);
  expect(hashOf(shared)).toBe(await hashAfter(join(folder, 'whole'), reports));
}, 300_000);

/** Runs a writer, kills it `delay` ms after it has acknowledged `until`, and returns the last it acknowledged. */
function write(to: string, until: number, delay: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const writer = spawn(process.execPath, ['--import', 'tsx', 'test/store/writer.ts', to, String(reports)], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '', wrong = '', struck = false;
    const last = (): number => Number(said.slice(0, said.lastIndexOf('\n')).split('\n').at(-1));
    writer.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (!struck && last() >= until) { struck = true; setTimeout(() => writer.kill('SIGKILL'), delay); }
    });
    writer.stderr.on('data', (chunk: Buffer) => { wrong += chunk.toString(); });
    writer.on('error', reject);
    writer.on('close', (code, signal) => { if (signal === 'SIGKILL' || code === 0) resolve(last()); else reject(new Error(`The writer ended with ${code ?? signal}: ${wrong}`)); });
  });
}

/** The store that nobody interrupted, at as many changes. */
async function hashAfter(at: string, changes: number): Promise<string> {
  const store = await openEmbeddedStore(at);
  for (let n = await store.read(async (view) => view.version); n < changes; n++) await store.apply(succession(n));
  await store.close();
  return hashOf(at);
}
/** What the changes add up to, counted from the changes themselves. */
async function countsAfter(changes: number): Promise<unknown> {
  const there = new Set<number>(), makers = new Set<number>();
  for (let n = 0; n < changes; n++) { there.add(n); makers.add(n % 7); if (n % 5 === 4 && n >= 3) there.delete(n - 3); }
  const chips = there.size * 12;
  return { reports: there.size, claims: chips, relations: chips, specs: chips, facts: 2 * chips, disputedSpecs: there.size * 3, entities: changes === 0 ? {} : { COMPANY: makers.size, CHIP: chips } };
}
/** Over every key and value of every database in the folder, indexes and counters included. */
function hashOf(at: string): string {
  const root = open({ path: at, noSubdir: false, overlappingSync: false }), hash = createHash('sha256');
  for (const name of [...root.getKeys({})].map(String).sort()) {
    for (const { key, value } of root.openDB({ name }).getRange({})) hash.update(JSON.stringify([name, key, value]));
  }
  void root.close();
  return hash.digest('hex');
}
