import fc from 'fast-check';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Draft, Mention, Statement } from '../../../src/model/claim.js';
import type { Report } from '../../../src/model/report.js';
import type { Store, View } from '../../../src/store/store.js';
import { openEmbeddedStore } from '../../../src/store/embedded/index.js';
import { loadReport, retractReport } from '../../../src/ingest/load.js';
import type { Load } from '../../../src/ingest/resolve/index.js';
import { resolveDrafts } from '../../../src/ingest/resolve/index.js';
import { seedNames } from '../../../src/ingest/names.js';

let folder: string;
let store: Store;
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'lithograph-load-')); store = await openEmbeddedStore(folder); });
afterEach(async () => { await store.close(); await rm(folder, { recursive: true }); });

const chip = (surface: string): Mention => ({ surface, kind: 'CHIP' });
const company = (surface: string): Mention => ({ surface, kind: 'COMPANY' });
const tdp = (surface: string, value: number): Statement<Mention> => ({ type: 'spec', subject: chip(surface), metric: 'TDP', format: null, alsoFormat: null, engine: null, sparsity: null, value, unit: 'W', printed: `${value}W` });
const made = (surface: string, maker: string): Statement<Mention> => ({ type: 'relation', subject: chip(surface), predicate: 'DESIGNED_BY', object: company(maker), date: null });
const listed = (name: string): Statement<Mention> => ({ type: 'listing', company: company(name), event: null, list: 'Entity List', date: '2023-10' });

const reportOf = (id: string, bytes: string, origin: Report['origin'] = 'DOCUMENT'): Report =>
  ({ id: `report:${id}`, source: `${id}.txt`, title: id, publisher: null, publishedOn: '2024', language: 'en', sha256: bytes, ingestedAt: '2024-01-01T00:00:00Z', origin, extractor: 'test/1', claimCount: 0, unread: [] });
const says = (report: Report, statements: readonly Statement<Mention>[]) => async (view: View): Promise<Load> => {
  const drafts = statements.map((statement, i): Draft => ({ statement, passage: { line: i + 1, page: null, table: null }, quote: 'q', modality: 'ASSERTED', confidence: 0.9, extractor: 'test/1' }));
  const resolved = await resolveDrafts(drafts, report, seedNames(), view);
  return { report: { ...report, claimCount: resolved.claims.length }, ...resolved };
};
const load = (id: string, bytes: string, ...statements: readonly Statement<Mention>[]) => loadReport(store, says(reportOf(id, bytes), statements));

/** All that the graph holds, in one value. */
async function everything(): Promise<unknown> {
  return store.read(async (view) => {
    const page = { first: 10_000, after: null };
    const reports = (await view.listReports(page)).items.map((i) => i.item);
    const claims = (await Promise.all(reports.map((r) => view.claimsOfReport(r.id, page)))).flatMap((p) => p.items.map((i) => i.item));
    const kinds = ['COMPANY', 'CHIP', 'EXPORT_CONTROL_EVENT', 'REGION'] as const;
    const entities = (await Promise.all(kinds.map((kind) => view.listEntities({ kind, filter: {}, order: { by: 'ID', direction: 'ASC' } }, page)))).flatMap((p) => p.items.map((i) => i.item));
    const ids = entities.map((e) => e.id);
    const facts = [...(await view.factsOfEntities(ids, ['spec', 'listing', 'profile', 'capacity'])).values()].flat();
    const relations = [...(await view.relationsOfEntities(ids, { types: null, direction: 'OUT' }, page)).values()].flatMap((p) => p.items.map((i) => i.item));
    const judgements = (await Promise.all(reports.map((r) => view.judgementsOfReport(r.id)))).flat();
    return { reports, claims, entities, facts, relations, judgements };
  });
}
const chipNamed = async (id: string) => store.read(async (view) => (await view.entities([id]))[0] ?? null);

test('two reports of one chip meet in one entity, and its attributes come from its facts', async () => {
  const first = await load('a', '1', made('昇腾 910', '华为'), tdp('昇腾910', 310));
  expect(first).toMatchObject({ outcome: 'NEW', claims: { relation: 1, spec: 1 }, newEntities: [{ id: 'chip:huawei-ascend-910' }, { id: 'company:huawei' }], disputes: [] });
  const second = await load('b', '2', tdp('Ascend 910', 350), listed('Huawei'));
  expect(second.disputes).toEqual([expect.objectContaining({ subjectId: 'chip:huawei-ascend-910', disputed: true })]);
  expect(await chipNamed('chip:huawei-ascend-910')).toMatchObject({ name: 'Huawei Ascend 910', attributes: { category: 'NPU', designerId: 'company:huawei', designerCountry: 'CN', tdpW: expect.any(Number) } });
  expect(await chipNamed('company:huawei')).toMatchObject({ attributes: { country: 'CN', listed: true } });
  expect(await chipNamed('event:us-2023-10-entity-listing')).toMatchObject({ attributes: { occurredOn: '2023-10', controlType: 'ENTITY_LISTING' } });
});
test('the same bytes again change nothing, under whatever name', async () => {
  await load('a', '1', tdp('A100', 400));
  const before = await everything();
  expect(await load('a', '1', tdp('A100', 400))).toMatchObject({ outcome: 'UNCHANGED' });
  expect(await load('copy-of-a', '1', tdp('A100', 400))).toMatchObject({ outcome: 'UNCHANGED', report: { id: 'report:a' } });
  expect(await everything()).toEqual(before);
});
test('a new version of a report replaces what the old one said', async () => {
  await load('a', '1', tdp('A100', 400), made('H100', 'NVIDIA'));
  expect(await load('a', '2', tdp('A100', 300))).toMatchObject({ outcome: 'REPLACED', removedEntities: ['chip:nvidia-h100', 'company:nvidia'], removedRelations: 1 });
  expect(await chipNamed('chip:nvidia-a100')).toMatchObject({ attributes: { tdpW: 300 } });
  expect(await chipNamed('chip:nvidia-h100')).toBeNull();
});
test('distilled facts give way to their document, and never come back over it', async () => {
  await loadReport(store, says(reportOf('seed-a', '1', 'DISTILLED'), [tdp('A100', 400), tdp('H100', 700)]));
  expect(await load('a', '1', tdp('A100', 400))).toMatchObject({ outcome: 'REPLACED', removedEntities: ['chip:nvidia-h100'] });
  expect(await loadReport(store, says(reportOf('seed-a', '1', 'DISTILLED'), [tdp('H100', 700)]))).toMatchObject({ outcome: 'UNCHANGED', report: { id: 'report:a' } });
  expect(await chipNamed('chip:nvidia-h100')).toBeNull();
});
test('a designer whose country becomes known tells its chips', async () => {
  await load('a', '1', made('XC9000', 'Acme Silicon'));
  expect((await chipNamed('chip:acme-silicon-xc9000'))?.attributes.designerCountry).toBeUndefined();
  await load('b', '2', { type: 'relation', subject: company('Acme Silicon'), predicate: 'LOCATED_IN', object: { surface: '郑州', kind: 'REGION' }, date: null });
  expect(await chipNamed('chip:acme-silicon-xc9000')).toMatchObject({ attributes: { designerCountry: 'CN' } });
  await retractReport(store, 'report:b');
  expect((await chipNamed('chip:acme-silicon-xc9000'))?.attributes.designerCountry).toBeUndefined();
});
test('the first page of a hub can be read more often than LMDB has readers', async () => {
  await load('a', '1', made('A100', 'NVIDIA'), made('H100', 'NVIDIA'), made('V100', 'NVIDIA'));
  for (let i = 0; i < 200; i += 1) {
    await store.read(async (view) => {
      await view.relationsOfEntities(['company:nvidia'], { types: ['DESIGNED_BY'], direction: 'IN' }, { first: 1, after: null });
      await view.scanRelations(['DESIGNED_BY', 'LISTED_ON'], { first: 1, after: null });
    });
    await store.apply({ basedOn: i + 1 });
  }
  expect(await store.read(async (view) => (await view.counts()).relations)).toBe(3);
});
test('retracting what is not there says so', async () => {
  await expect(retractReport(store, 'report:none')).rejects.toMatchObject({ code: 'ENTITY_NOT_FOUND' });
});
test('writers at the same time all get in', async () => {
  const receipts = await Promise.all(['a', 'b', 'c', 'd'].map((id, i) => load(id, id, tdp('A100', 400 + i))));
  expect(new Set(receipts.map((r) => r.version)).size).toBe(4);
  expect(await store.read(async (view) => (await view.counts()).reports)).toBe(4);
});

const makers = { A100: 'NVIDIA', H100: '英伟达', '昇腾 910': '华为', XC9000: 'Acme Silicon' } as const;
const statements = (names: readonly (keyof typeof makers)[]) => fc.array(fc.oneof(
  fc.record({ name: fc.constantFrom(...names), watts: fc.constantFrom(300, 310, 350, 400) }).map(({ name, watts }) => tdp(name, watts)),
  fc.constantFrom(...names).map((name) => made(name, makers[name])),
  fc.constantFrom('华为', '寒武纪').map(listed),
), { minLength: 1, maxLength: 6 });
const saying = statements(['A100', 'H100', '昇腾 910', 'XC9000']);
/** Names the lexicon knows: what is new to it takes its id from the report that comes first. */
const known = statements(['A100', 'H100', '昇腾 910']);
test('to retract what was just ingested is to undo it; to ingest twice is to ingest once', async () => {
  await fc.assert(fc.asyncProperty(saying, saying, async (base, more) => {
    await load('base', JSON.stringify(base), ...base);
    const before = await everything();
    await load('more', `more ${JSON.stringify(more)}`, ...more);
    const after = await everything();
    await load('more', `more ${JSON.stringify(more)}`, ...more);
    expect(await everything()).toEqual(after);
    await retractReport(store, 'report:more');
    expect(await everything()).toEqual(before);
    await retractReport(store, 'report:base');
    expect(await everything()).toEqual({ reports: [], claims: [], entities: [], facts: [], relations: [], judgements: [] });
  }), { numRuns: 25 });
});
test('reports meet in the same facts whichever comes first', async () => {
  const facts = async (): Promise<unknown> => { const { facts: f, relations } = await everything() as { facts: unknown; relations: unknown }; return { f, relations }; };
  await fc.assert(fc.asyncProperty(known, known, async (one, two) => {
    await load('a', `a ${JSON.stringify(one)}`, ...one); await load('b', `b ${JSON.stringify(two)}`, ...two);
    const forward = await facts();
    await retractReport(store, 'report:a'); await retractReport(store, 'report:b');
    await load('b', `b ${JSON.stringify(two)}`, ...two); await load('a', `a ${JSON.stringify(one)}`, ...one);
    expect(await facts()).toEqual(forward);
    await retractReport(store, 'report:a'); await retractReport(store, 'report:b');
  }), { numRuns: 25 });
});
