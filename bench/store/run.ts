import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
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

try {
  await build();
  const { result: store, ms } = await timed(() => openEmbeddedStore(folder));
  say('open', `${ms.toFixed(1)} ms`);
  await pages(store);
  await walks(store);
  await wholeGraph(store);
  await searches(store);
  await store.close();
  say('memory', `${mb(process.resourceUsage().maxRSS * 1024)} at most, ${mb(process.memoryUsage().heapUsed)} of it heap at the end`);
} finally { if (values.at === undefined) rmSync(folder, { recursive: true }); }

async function build(): Promise<void> {
  const store = await openEmbeddedStore(folder);
  try {
    if (await store.read(async (view) => view.version) > 0) return;
    const started = performance.now();
    let version = 0, early = 0;
    for (const change of changesOf(entities, relations)) {
      version = await store.apply({ basedOn: version, ...change });
      if (version === 5) early = process.memoryUsage().rss;
    }
    const seconds = (performance.now() - started) / 1000;
    say('write', `${entities} entities and ${relations} relations in ${seconds.toFixed(1)} s (${Math.round((entities + relations) / seconds)}/s), ${mb(early)} → ${mb(process.memoryUsage().rss)} resident (mapped file included)`);
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

/** What a chip needs, four levels up; at most 5,000 relations. */
async function walks(store: Store): Promise<void> {
  const up: readonly Step[] = [
    ...(['DESIGNED_BY', 'FABRICATED_BY', 'PACKAGED_WITH', 'REQUIRES'] as const).map((type) => ({ type, direction: 'OUT' as const })),
    ...(['PROVIDES', 'SUPPLIES_TO'] as const).map((type) => ({ type, direction: 'IN' as const })),
  ];
  const next = random(11);
  const costs: number[] = [], sizes: number[] = [];
  for (let i = 0; i < 300; i++) {
    const n = Math.floor(next() * entities / 2);
    const { result, ms } = await timed(() => store.read(async (view) => {
      const known = new Set([`chip:maker-${n % 997}-accelerator-${n}`]);
      let level: readonly string[] = [...known], left = 5000, met = 0;
      for (let depth = 0; depth < 4 && level.length > 0 && left > 0; depth++) {
        const { relations: found } = await view.expand(level, up, left, ['ASSERTED']);
        const fresh = new Set(found.flatMap(({ fromId, toId }) => [fromId, toId]).filter((id) => !known.has(id)));
        fresh.forEach((id) => known.add(id));
        level = [...fresh]; left -= found.length; met += found.length;
      }
      return met;
    }));
    costs.push(ms); sizes.push(result);
  }
  const cold = costs.slice(0, 20), warm = costs.slice(100);
  say('four-level walk', `${median(sizes)} relations in the median, ${Math.max(...sizes)} at most; first 20 p50 ${median(cold).toFixed(1)} ms, then p50 ${median(warm).toFixed(1)} ms, p95 ${quantile(warm, 0.95).toFixed(1)} ms; slowest ${Math.max(...costs).toFixed(0)} ms`);
  const rate = warm.length / warm.reduce((sum, ms) => sum + ms, 0) * 1000;
  say('relations walked', `${Math.round(rate * sizes.slice(100).reduce((sum, size) => sum + size, 0) / warm.length)}/s, evidence included`);
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
function quantile(values: readonly number[], q: number): number { return [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))]!; }
function median(values: readonly number[]): number { return quantile(values, 0.5); }
function mb(bytes: number): string { return `${Math.round(bytes / 2 ** 20)} MB`; }
function say(what: string, figures: string): void { console.log(`${what.padEnd(26)}${figures}`); }
