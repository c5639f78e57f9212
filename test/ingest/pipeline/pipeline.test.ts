import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '../../../src/store/store.js';
import { openEmbeddedStore } from '../../../src/store/embedded/index.js';
import { exportLines } from '../../../src/ingest/export.js';
import { distil, longestRun, readDistilled } from '../../../src/ingest/distil.js';
import type { Stage } from '../../../src/ingest/pipeline.js';
import { ingest, readPages, resolvePages, stages } from '../../../src/ingest/pipeline.js';
import { emptyGraph } from '../../../src/ingest/resolve/index.js';
import { loadDistilled, loadSeed } from '../../../src/ingest/seed.js';

const now = (): Date => new Date(0);
const folders: string[] = [];
const stores: Store[] = [];
async function freshStore(): Promise<Store> {
  const folder = await mkdtemp(join(tmpdir(), 'lithograph-pipeline-'));
  const store = await openEmbeddedStore(folder);
  folders.push(folder); stores.push(store);
  return store;
}
afterEach(async () => {
  await Promise.all(stores.splice(0).map((store) => store.close()));
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

const seed = new URL('../../../seed/', import.meta.url);
const note = async () => ({ bytes: await readFile(new URL('reports/sample-advanced-packaging.md', seed)), filename: 'sample-advanced-packaging.md' });
const tiesAt = async (store: Store, id: string) => store.read(async (view) => ((await view.relationsOfEntities([id], { types: null, direction: 'BOTH' }, { first: 100, after: null })).get(id)?.items ?? []).map(({ item }) => item.id));

test('a report goes from bytes to graph: CoWoS has its provider and its variants', async () => {
  const store = await freshStore();
  const told: Stage[] = [];
  expect(await ingest(store, await note(), now, (stage) => told.push(stage))).toMatchObject({ outcome: 'NEW', report: { origin: 'DOCUMENT', language: 'en' } });
  expect(told).toEqual(stages);
  expect(await tiesAt(store, 'packaging:cowos')).toEqual(expect.arrayContaining(['company:tsmc>PROVIDES>packaging:cowos', 'packaging:cowos-l>VARIANT_OF>packaging:cowos', 'packaging:cowos-r>VARIANT_OF>packaging:cowos', 'packaging:cowos-s>VARIANT_OF>packaging:cowos']));
});

test('the same bytes are not read again, whatever the file is called, and the receipt counts what they said', async () => {
  const store = await freshStore();
  const first = await ingest(store, await note(), now);
  const told: Stage[] = [];
  const again = await ingest(store, { ...await note(), filename: 'copy.md' }, now, (stage) => told.push(stage));
  expect(again).toMatchObject({ outcome: 'UNCHANGED', report: first.report, claims: first.claims, version: first.version, newEntities: [] });
  expect(told).toEqual(['done']);
});

test('what is denied is kept as denied, never as a tie', async () => {
  const store = await freshStore();
  await ingest(store, await note(), now);
  const [relation] = await store.read((view) => view.relations(['chip:nvidia-h100-pcie>PACKAGED_WITH>packaging:cowos-l']));
  expect(relation).toMatchObject({ modality: 'NEGATED' });
});

/** Facts without the claims they stand on, which name their report's lines. */
async function factsIn(store: Store): Promise<unknown> {
  return store.read(async (view) => {
    const ids: string[] = [];
    for (const kind of ['CHIP', 'COMPANY', 'PACKAGING', 'MEMORY'] as const) ids.push(...(await view.listEntities({ kind, filter: {}, order: { by: 'ID', direction: 'ASC' } }, { first: 1000, after: null })).items.map(({ item }) => item.id));
    const relations = [...(await view.relationsOfEntities(ids, { types: null, direction: 'OUT' }, { first: 1000, after: null })).values()].flatMap((page) => page.items.map(({ item }) => [item.id, item.modality, item.confidence]));
    const specs = [...(await view.factsOfEntities(ids, ['spec'])).values()].flat().map((fact) => (fact.fact === 'spec' ? [fact.id, fact.value, fact.text, fact.disputed] : null));
    return { ids, relations, specs };
  });
}
test('distilled facts are the document\'s facts, and give way to it', async () => {
  const [fromDocument, fromFacts] = [await freshStore(), await freshStore()];
  await ingest(fromDocument, await note(), now);
  const lines = distil(await readPages(await note()));
  expect(await loadDistilled(fromFacts, 'x.ndjson', lines, now)).toMatchObject({ outcome: 'NEW', report: { origin: 'DISTILLED' } });
  expect(await factsIn(fromFacts)).toEqual(await factsIn(fromDocument));
  expect(await ingest(fromFacts, await note(), now)).toMatchObject({ outcome: 'REPLACED', report: { origin: 'DOCUMENT' }, newEntities: [], removedEntities: [] });
  expect(await factsIn(fromFacts)).toEqual(await factsIn(fromDocument));
});
test('facts distilled anew replace those distilled before', async () => {
  const store = await freshStore();
  const lines = distil(await readPages(await note()));
  await loadDistilled(store, 'x.ndjson', lines, now);
  expect(await loadDistilled(store, 'x.ndjson', lines, now)).toMatchObject({ outcome: 'UNCHANGED' });
  expect(await loadDistilled(store, 'x.ndjson', lines.split('\n').slice(0, 4).join('\n'), now)).toMatchObject({ outcome: 'REPLACED' });
  expect((await store.read((view) => view.counts())).claims).toBe(3);
});
test('distilled facts hold no run of the report\'s words longer than a label', async () => {
  const pages = await readPages(await note());
  const words = distil(pages).split('\n').slice(1).flatMap((line) => [...line.matchAll(/"((?:[^"\\]|\\.)*)"/gu)].map(([, text]) => text ?? ''));
  const report = pages.source.lines.map((line) => line.text).join('').replace(/\s+/gu, '');
  expect(words.filter((text) => text.length > longestRun && report.includes(text.replace(/\s+/gu, '')))).toEqual([]);
});
test('a broken line of distilled facts says which', () => {
  const header = '{"report":"report:x","source":"x","title":"x","language":"en","sha256":"' + 'a'.repeat(64) + '"}';
  expect(() => readDistilled('x.ndjson', `${header}\n{"type":"spec"}`)).toThrow(/x\.ndjson, line 2/u);
  expect(() => readDistilled('x.ndjson', 'nonsense')).toThrow(/line 1.*JSON/u);
});

test('an exported line names its subject three times and points to its cell', async () => {
  const load = await resolvePages(await readPages(await note()), emptyGraph, now().toISOString());
  const entities = new Map(load.entities.map((entity) => [entity.id, entity]));
  const lines = exportLines(load.claims, new Map([[load.report.id, load.report]]), (id) => entities.get(id));
  expect(lines.find((line) => line['metric'] === 'MEMORY_CAPACITY' && line['subjectSurface'] === 'B200')).toMatchObject({
    report: 'sample-advanced-packaging.md', reportId: 'report:sample-advanced-packaging', type: 'spec', subject: 'NVIDIA B200', subjectNames: expect.arrayContaining(['B200']), value: 192, unit: 'GB', modality: 'ASSERTED',
    table: expect.objectContaining({ row: 'B200' }),
  });
  expect(lines.map((line) => Number(line['line']))).toEqual(lines.map((line) => Number(line['line'])).sort((a, b) => a - b));
});

test('the seed loads whole, and once', async () => {
  const store = await freshStore();
  const parts: string[] = [];
  const receipts = await loadSeed(store, now, (part) => parts.push(part));
  expect(parts).toEqual(loadSeed.parts);
  expect(receipts.every((receipt) => receipt.outcome === 'NEW' && Object.values(receipt.claims).length > 0)).toBe(true);
  const before = await store.read((view) => Promise.resolve(view.version));
  expect((await loadSeed(store, now)).every((receipt) => receipt.outcome === 'UNCHANGED')).toBe(true);
  expect(await store.read((view) => Promise.resolve(view.version))).toBe(before);
}, 60_000);

test('a sentence that says less of a centre than a table of the same report claims nothing of it; one that says more does', async () => {
  const text = (more: string): Uint8Array => new TextEncoder().encode(`# 智算\n\n表 1：智算中心\n\n| 项目 | 地点 | 参与方 | 算力规模 | 状态 |\n|---|---|---|---|---|\n| 青藤湖智算中心 | 鹤壁 | 华为 | 一期 600P，二期 2,400P | 一期投运 |\n| 白鹭洲智算中心 | 焦作 | 曙光信息 | 300P | 已建成 |\n\n资料来源：公告\n\n青藤湖智算中心一期于 2024 年 12 月投运。${more}\n`);
  const centresOf = async (more: string): Promise<readonly string[]> => (await readPages({ bytes: text(more), filename: 'note.md' })).reading.drafts.flatMap(({ statement }) => (statement.type === 'center' && statement.center.surface === '青藤湖智算中心' ? [statement.capacity.map(({ value }) => value).join('+')] : []));
  expect(await centresOf('')).toEqual(['600+2400']);
  expect(await centresOf('青藤湖智算中心远期将达到 9 EFLOPS。')).toHaveLength(2);
});

test('what sentences call a centre of a table for short is that centre', async () => {
  const text = 'Exhibit 1: Computing centres\n\n| Centre | Location | Operator | Capacity (PFLOPS) | Status |\n|---|---|---|---|---|\n| Ravnholt AI Campus | Bergen, Norway | Otter Cloud | 1,200 (phase 1); 4,000 (final) | Phase 1 in service, phase 2 being built |\n| Sorrel Compute Hub | Lyon, France | Vole Telecom | 600 | In service |\n\nSource: us\n\nRavnholt is being built jointly by Otter Cloud and Huawei. Ravnholt\'s first phase holds 900 NVIDIA H100 chips and opened in March 2025.\n';
  const { drafts } = (await readPages({ bytes: new TextEncoder().encode(text), filename: 'note.md' })).reading;
  expect(drafts.flatMap(({ statement }) => (statement.type === 'center' ? [`${statement.center.surface} ${statement.capacity.map(({ value, unit, phase }) => `${value}${unit} ${phase ?? ''}`.trim()).join(', ')}`] : [])).sort())
    .toEqual(['Ravnholt AI Campus 1200PFLOPS phase 1, 4000PFLOPS final', 'Sorrel Compute Hub 600PFLOPS']);
});
