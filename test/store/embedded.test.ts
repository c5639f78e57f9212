import fc from 'fast-check';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { open } from 'lmdb';
import type { Step, Store } from '../../src/store/store.js';
import type { RelationType } from '../../src/ontology.js';
import { openEmbeddedStore } from '../../src/store/embedded/index.js';
import { openStore } from '../../src/store/open.js';
import { packaging, tsmc } from '../fixtures/packaging.js';
import { smallGraph } from '../fixtures/random.js';
import { report } from '../fixtures/values.js';
import { keepsThePromise, put } from './contract.js';
import { askEverything } from './everything.js';

const folders: string[] = [];
function newFolder(): string { const folder = mkdtempSync(join(tmpdir(), 'lithograph-')); folders.push(folder); return join(folder, 'graph'); }
afterAll(() => { for (const folder of folders) rmSync(folder, { recursive: true }); });

keepsThePromise('The embedded store', () => openEmbeddedStore(newFolder()));

describe('A folder', () => {
  it('keeps the graph from one opening to the next', async () => {
    const folder = newFolder();
    await using(folder, (store) => put(store, packaging));
    await using(folder, async (store) => { expect(await store.read(async (view) => [view.version, (await view.counts()).relations])).toEqual([1, 14]); });
  });
  it('is one graph for all who have it open', async () => {
    const folder = newFolder();
    await using(folder, async (writer) => {
      await using(folder, async (reader) => {
        await put(writer, packaging);
        expect((await reader.read((view) => view.search('台积电', null, { first: 1, after: null }))).total).toBe(1);
        await put(writer, { removeEntities: [tsmc] });
        expect((await reader.read((view) => view.search('台积电', null, { first: 1, after: null }))).total).toBe(0);
      });
      expect((await writer.read((view) => view.counts())).reports).toBe(2);
    });
  });
  it.each<[string, (folder: string) => void]>([
    ['files of something else', (folder) => { mkdirSync(folder); writeFileSync(join(folder, 'thesis.txt'), 'Chapter one'); }],
    ['a data file that is no database', (folder) => { mkdirSync(folder); writeFileSync(join(folder, 'data.mdb'), 'x'.repeat(20_000)); }],
    ['an LMDB database of something else', (folder) => { const other = open({ path: folder, noSubdir: false }); other.openDB({ name: 'recipes' }).putSync('soup', 1); void other.close(); }],
  ])('with %s is refused and left as it was', async (_, make) => {
    const folder = newFolder();
    make(folder);
    const before = Object.fromEntries(readdirSync(folder).filter((file) => file !== 'lock.mdb').map((file) => [file, readFileSync(join(folder, file), 'hex')]));
    await expect(openEmbeddedStore(folder)).rejects.toMatchObject({ code: 'STORE_MISMATCH', remedy: expect.stringContaining('folder') as string });
    expect(Object.fromEntries(readdirSync(folder).filter((file) => file !== 'lock.mdb').map((file) => [file, readFileSync(join(folder, file), 'hex')]))).toEqual(before);
  });
  it('that is a file is refused', async () => {
    const folder = newFolder();
    writeFileSync(folder, 'text');
    await expect(openEmbeddedStore(folder)).rejects.toMatchObject({ code: 'STORE_MISMATCH' });
    await expect(openEmbeddedStore(join(folder, 'inside'))).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', remedy: expect.stringContaining('parent') as string });
  });
  it('that a newer version wrote is refused', async () => {
    const folder = newFolder();
    await using(folder, (store) => put(store, packaging));
    const files = open({ path: folder, noSubdir: false });
    files.openDB({ name: 'lithograph' }).putSync('format', 99);
    await files.close();
    await expect(openEmbeddedStore(folder)).rejects.toMatchObject({ code: 'STORE_MISMATCH', message: expect.stringContaining('newer') as string });
  });
  it('copied in part is refused', async () => {
    const folder = newFolder(), copy = newFolder();
    await using(folder, (store) => put(store, packaging));
    cpSync(folder, copy, { recursive: true });
    truncateSync(join(copy, 'data.mdb'), 3 * 4096);
    await expect(openEmbeddedStore(copy)).rejects.toMatchObject({ code: 'STORE_MISMATCH' });
  });
  it('says that it is closed', async () => {
    const store = await openEmbeddedStore(newFolder());
    await store.close();
    await store.close();
    await expect(store.read((view) => view.counts())).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await expect(store.apply({ basedOn: 0 })).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });
  it('closes when the last read is done', async () => {
    const store = await openEmbeddedStore(newFolder());
    await put(store, packaging);
    let go = (): void => undefined;
    const reading = store.read(async (view) => { await new Promise<void>((resolve) => { go = resolve; }); return (await view.counts()).relations; });
    const closing = store.close();
    go();
    expect(await reading).toBe(14);
    await closing;
  });
});

describe('An address', () => {
  it('opens what it names', async () => {
    const folder = newFolder();
    const store = await openStore(`embedded:${folder}`);
    expect([store.address, existsSync(join(folder, 'data.mdb'))]).toEqual([`embedded:${folder}`, true]);
    await store.close();
  });
  it.each(['', 'embedded:', 'embedded://somewhere', '/a/folder', 'http://localhost:7474', 'neo4j:', 'neo4j://', 'neo4j+x://host'])('"%s" is told the forms there are', async (address) => {
    await expect(openStore(address)).rejects.toMatchObject({ code: 'BAD_INPUT', message: expect.stringContaining('embedded:PATH') as string });
  });
  it('holds no password, and an error repeats none', async () => {
    await expect(openStore('neo4j://neo4j:secret@localhost:7687')).rejects.toMatchObject({ code: 'BAD_INPUT', message: expect.not.stringContaining('secret') as string });
  });
});

it('walks in memory as it walks on the disk', async () => {
  const steps: readonly Step[] = (['DESIGNED_BY', 'FABRICATED_BY', 'PROVIDES', 'SUPPLIES_TO'] as const satisfies readonly RelationType[]).flatMap((type) => [{ type, direction: 'OUT' }, { type, direction: 'IN' }] as const);
  await fc.assert(fc.asyncProperty(smallGraph, fc.nat(6), async (graph, limit) => {
    await using(newFolder(), async (store) => {
      await put(store, graph);
      const ids = graph.putEntities!.map(({ id }) => id);
      await store.read(async (view) => {
        const walkAll = async (): Promise<unknown> => Promise.all([...ids.map((id) => [id]), ids].flatMap((from) => [1, 4, 8].map((n) => view.expand(from, steps.slice(0, n), limit, ['ASSERTED', 'PLANNED']))));
        // A step that carries no dependency is always walked on the disk, so the two ways meet here.
        const onDisk = await Promise.all(ids.map((id) => view.expand([id], [...steps, { type: 'COMPETES_WITH', direction: 'OUT' }], 1000, ['ASSERTED'])));
        const before = await walkAll();
        await view.adjacency();
        expect(await walkAll()).toEqual(before);
        const inMemory = await Promise.all(ids.map((id) => view.expand([id], steps, 1000, ['ASSERTED'])));
        expect(inMemory.map(({ relations }) => relations)).toEqual(onDisk.map(({ relations }) => relations.filter(({ type }) => type !== 'COMPETES_WITH')));
      });
    });
  }), { numRuns: 40 });
});

it('answers alike however the graph came to be: at once, value by value, or after something else', async () => {
  await fc.assert(fc.asyncProperty(smallGraph, smallGraph, async (graph, other) => {
    const atOnce = await using(newFolder(), async (store) => { await put(store, graph); return askEverything(store, graph); });
    const inParts = await using(newFolder(), async (store) => {
      for (const key of Object.keys(graph) as (keyof typeof graph)[]) for (const value of graph[key] ?? []) await put(store, { [key]: [value] });
      return askEverything(store, graph);
    });
    const instead = await using(newFolder(), async (store) => {
      await put(store, other);
      const all = <T extends { readonly id: string }>(values: readonly T[] = []): readonly string[] => values.map(({ id }) => id);
      await put(store, {
        removeReports: all(other.putReports), removeClaims: (other.putClaims ?? []).map(({ claim }) => claim.id), removeFacts: all(other.putFacts), removeEntities: all(other.putEntities),
        removeJudgements: all(other.putJudgements), ...graph,
      });
      return askEverything(store, graph);
    });
    expect(inParts).toEqual(atOnce);
    expect(instead).toEqual(atOnce);
  }), { numRuns: 10 });
}, 60_000);

it('keeps nothing of a change for which there is no room, and goes on once there is', async () => {
  const folder = newFolder();
  await using(folder, (store) => put(store, packaging));
  // The largest file allowed stands in for a full disk: 2 MB, and a change that needs more.
  const code = `import { openEmbeddedStore } from ${JSON.stringify(join(process.cwd(), 'src/store/embedded/index.ts'))};
    const store = await openEmbeddedStore(${JSON.stringify(folder)});
    const made = { basedOn: 1, putReports: Array.from({ length: 3000 }, (_, i) => ({ id: 'report:' + i, title: 'x'.repeat(2000) })) };
    try { await store.apply(made); console.log('applied'); } catch (error) { console.log(error.code, '|', error.message, '|', error.remedy); }
    await store.close();`;
  const ran = spawnSync('sh', ['-c', 'ulimit -f 4096; exec node --import tsx --input-type=module -e "$CODE"'], { env: { ...process.env, CODE: code }, encoding: 'utf8' });
  expect(ran.stdout).toMatch(/^STORE_UNAVAILABLE \| No room to write .* \| Free some space/u);
  await using(folder, async (store) => {
    expect((await store.read((view) => view.counts())).reports).toBe(2);
    await put(store, { putReports: [report('report:third')] });
    expect((await store.read((view) => view.counts())).reports).toBe(3);
  });
}, 30_000);

async function using<T>(folder: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openEmbeddedStore(folder);
  try { return await work(store); } finally { await store.close(); }
}
