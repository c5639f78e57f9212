import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { PageRequest, Step, Store } from '../../src/store/store.js';
import { openEmbeddedStore } from '../../src/store/embedded/index.js';
import { changesOf, random } from './graph.js';

/**
 * What the embedded store costs at scale: `npx tsx bench/store/run.ts [--entities 100000] [--relations 500000] [--at FOLDER]`.
 * With --at the graph is kept there and used again.
 */
const { values } = parseArgs({ options: { entities: { type: 'string', default: '100000' }, relations: { type: 'string', default: '500000' }, at: { type: 'string' } } });
const entities = Number(values.entities), relations = Number(values.relations);
const folder = values.at ?? mkdtempSync(join(tmpdir(), 'lithograph-bench-'));

const up: readonly Step[] = [
  ...(['DESIGNED_BY', 'FABRICATED_BY', 'PACKAGED_WITH', 'REQUIRES'] as const).map((type) => ({ type, direction: 'OUT' as const })),
  ...(['PROVIDES', 'SUPPLIES_TO'] as const).map((type) => ({ type, direction: 'IN' as const })),
];
const down: readonly Step[] = up.map(({ type, direction }) => ({ type, direction: direction === 'OUT' ? 'IN' as const : 'OUT' as const }));

say('machine', `${availableParallelism()} cores, load ${loadavg()[0]!.toFixed(1)} at the start: above the number of cores, times are of waiting too`);
try {
  await build();
  const { result: store, ms } = await timed(() => openEmbeddedStore(folder));
  say('open', `${ms.toFixed(1)} ms`);
  await pages(store);
  await hub(store);
  await walks(store);
  await wholeGraph(store);
  await searches(store);
  await store.close();
  say('memory', `${mb(ownMemory())} of its own at the end, caches included; the file is ${mb(statSync(join(folder, 'data.mdb')).size)}, mapped, not loaded`);
} finally { if (values.at === undefined) rmSync(folder, { recursive: true }); }

async function build(): Promise<void> {
  const store = await openEmbeddedStore(folder);
  try {
    if (await store.read(async (view) => view.version) > 0) return;
    const started = performance.now();
    let version = 0, early = 0;
    for (const change of changesOf(entities, relations)) {
      version = await store.apply({ basedOn: version, ...change });
      if (version === 10) early = ownMemory();
    }
    const seconds = (performance.now() - started) / 1000;
    say('write', `${entities} entities and ${relations} relations in ${seconds.toFixed(1)} s (${Math.round((entities + relations) / seconds)}/s), own memory ${mb(early)} early, ${mb(ownMemory())} at the end`);
  } finally { await store.close(); }
}

async function pages(store: Store): Promise<void> {
  for (const [by, direction] of [['NAME', 'ASC'], ['TDP', 'DESC'], ['RELEASE', 'DESC'], ['ID', 'ASC']] as const) {
    const costs: number[] = [];
    let after: PageRequest['after'] = null;
    for (let more = true; more;) {
      const { result, ms } = await timed(() => store.read((view) => view.listEntities({ kind: 'CHIP', filter: {}, order: { by, direction } }, { first: 50, after })));
      costs.push(ms);
      after = result.items.at(-1)!.position; more = result.hasNext;
    }
    const tenth = Math.floor(costs.length / 10);
    say(`page by ${by} ${direction}`, `${costs.length} pages of 50, median ${median(costs.slice(0, tenth)).toFixed(2)} ms in the first tenth, ${median(costs.slice(-tenth)).toFixed(2)} ms in the last, ratio ${(median(costs.slice(-tenth)) / median(costs.slice(0, tenth))).toFixed(2)}`);
  }
  for (const [what, filter] of [['one designer', { designerIds: ['company:works-5'] }], ['memory ≥ 192 GB', { minMemoryGB: 192 }], ['name contains', { nameContains: 'accelerator 4999' }]] as const) {
    const ask = () => timed(() => store.read((view) => view.listEntities({ kind: 'CHIP', filter, order: { by: 'TDP', direction: 'DESC' } }, { first: 50, after: null })));
    const cold = await ask(), warm = await ask();
    say(`list where ${what}`, `${cold.result.total} found, ${cold.ms.toFixed(1)} ms, again ${warm.ms.toFixed(1)} ms`);
  }
}

/** Four levels, at most 5,000 relations: what a chip needs, and what hangs on a technology (which mostly meets the limit). */
async function walks(store: Store): Promise<void> {
  await walkFrom(store, 'needs of a chip', up, (n) => { const chip = n % Math.floor(entities / 2); return `chip:maker-${chip % 997}-accelerator-${chip}`; });
  await walkFrom(store, 'what hangs on technology', down, (n) => `${(['packaging', 'memory', 'process'] as const)[n % 300 % 3]!}:art-${n % 300}`);
}
async function walkFrom(store: Store, what: string, steps: readonly Step[], startOf: (n: number) => string): Promise<void> {
  const next = random(11);
  const costs: number[] = [], sizes: number[] = [];
  let spent = process.cpuUsage();
  for (let i = 0; i < 300; i++) {
    if (i === 100) spent = process.cpuUsage();
    const start = startOf(Math.floor(next() * entities));
    const { result, ms } = await timed(() => store.read(async (view) => {
      const known = new Set([start]);
      let level: readonly string[] = [start], left = 5000, met = 0;
      for (let depth = 0; depth < 4 && level.length > 0 && left > 0; depth++) {
        const { relations: found } = await view.expand(level, steps, left, ['ASSERTED']);
        const fresh = new Set<string>();
        for (const { fromId, toId } of found) { if (!known.has(fromId)) fresh.add(fromId); if (!known.has(toId)) fresh.add(toId); }
        for (const id of fresh) known.add(id);
        level = [...fresh]; left -= found.length; met += found.length;
      }
      return met;
    }));
    costs.push(ms); sizes.push(result);
  }
  const warm = costs.slice(100), { user, system } = process.cpuUsage(spent);
  say(what, `${median(sizes)} relations in the median, ${Math.max(...sizes)} at most; p50 ${median(warm).toFixed(1)} ms, p95 ${quantile(warm, 0.95).toFixed(1)} ms, processor ${((user + system) / 1000 / warm.length).toFixed(1)} ms each; the first 100 ${(costs.slice(0, 100).reduce((sum, ms) => sum + ms, 0) / 1000).toFixed(1)} s in all`);
}

/** The company most others are tied to: a page and one step of a walk cost what they give, not what it has. */
async function hub(store: Store): Promise<void> {
  const id = 'company:works-0';
  const page = () => timed(() => store.read((view) => view.relationsOfEntities([id], { types: null, direction: 'BOTH' }, { first: 50, after: null })));
  const first = await page(), again = await page();
  const step = await timed(() => store.read((view) => view.expand([id], down, 100, ['ASSERTED'])));
  say('a hub', `${first.result.get(id)!.total} relations: a page of 50 ${first.ms.toFixed(1)} ms, again ${again.ms.toFixed(1)} ms; 100 of one step ${step.ms.toFixed(1)} ms`);
}

async function wholeGraph(store: Store): Promise<void> {
  const again = await openEmbeddedStore(folder);
  const cold = await timed(() => again.read((view) => view.adjacency()));
  const warm = await timed(() => again.read((view) => view.adjacency()));
  await again.close();
  // What lies downstream of the one most others hang on: each row looked at until nothing more is reached.
  const reach = await timed(() => store.read(async (view) => {
    const { ids, from, to } = await view.adjacency();
    const reached = new Uint8Array(ids.length);
    reached[ids.indexOf('company:works-0')] = 1;
    for (let grew = true; grew;) {
      grew = false;
      for (let row = 0; row < from.length; row++) if (reached[to[row]!] === 1 && reached[from[row]!] === 0) { reached[from[row]!] = 1; grew = true; }
    }
    return reached.reduce((sum, one) => sum + one, 0);
  }));
  say('adjacency', `${cold.result.from.length} dependencies in ${cold.ms.toFixed(0)} ms, again ${warm.ms.toFixed(2)} ms; everything that hangs on one hub: ${reach.result} found in ${reach.ms.toFixed(0)} ms`);
  let scanned = 0;
  const scan = await timed(() => store.read(async (view) => {
    for (let after: PageRequest['after'] = null, more = true; more;) {
      const page = await view.scanRelations(['DESIGNED_BY', 'PROVIDES'], { first: 1000, after });
      scanned += page.items.length; after = page.items.at(-1)!.position; more = page.hasNext;
    }
  }));
  say('scan of relations', `${scanned} of two types in ${scan.ms.toFixed(0)} ms`);
}

async function searches(store: Store): Promise<void> {
  const first = await timed(() => store.read((view) => view.search('works 77', null, { first: 20, after: null })));
  const next = random(13);
  const costs: number[] = [];
  for (let i = 0; i < 200; i++) {
    const n = Math.floor(next() * entities / 3);
    const query = [`works ${n}`, `wroks ${n}`, `accelerator ${n}`, `第${n}号`, `art ${n % 50}`][i % 5]!;
    costs.push((await timed(() => store.read((view) => view.search(query, null, { first: 20, after: null })))).ms);
  }
  say('search', `${first.ms.toFixed(0)} ms the first time in a version, then p50 ${median(costs).toFixed(1)} ms, p95 ${quantile(costs, 0.95).toFixed(1)} ms`);
}

async function timed<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly ms: number }> {
  const started = performance.now();
  return { result: await work(), ms: performance.now() - started };
}
/** Memory that is this process's alone: pages of the mapped file belong to the system, which takes them back as it needs. */
function ownMemory(): number {
  if (process.platform !== 'linux') return process.memoryUsage().rss;
  return Number(/^RssAnon:\s+(\d+)/mu.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0) * 1024;
}
function quantile(values: readonly number[], q: number): number { return [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))]!; }
function median(values: readonly number[]): number { return quantile(values, 0.5); }
function mb(bytes: number): string { return `${Math.round(bytes / 2 ** 20)} MB`; }
function say(what: string, figures: string): void { console.log(`${what.padEnd(26)}${figures}`); }
