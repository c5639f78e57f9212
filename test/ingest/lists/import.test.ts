import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importList } from '../../../src/ingest/lists/import.js';
import type { Listing } from '../../../src/model/fact.js';
import { openEmbeddedStore } from '../../../src/store/embedded/index.js';
import type { Store } from '../../../src/store/store.js';
import { listJson, type Entry } from '../../fixtures/list.js';

let folder: string;
let store: Store;
beforeEach(async () => { folder = mkdtempSync(join(tmpdir(), 'lithograph-list-')); store = await openEmbeddedStore(folder); });
afterEach(async () => { await store.close(); rmSync(folder, { recursive: true, force: true }); });

/** Twenty parties: one that the lexicon knows, two with a parent in their name, one address, and firms nobody else knows. */
const entries: readonly Entry[] = [
  { name: 'Loongson Technology', citation: '88 FR 13675', requirement: 'All items (See §§ 734.9(e)(2) and 744.11 of the EAR)4' },
  { name: 'Acme Works Co., Ltd. (Acme)' }, { name: 'Acme Works Co., Ltd. (Acme). Affiliated Entity: Beta Tools Co., Ltd.' }, { name: 'Address 01', countries: ['HK'] },
  ...Array.from({ length: 16 }, (_, i): Entry => ({ name: `Firm${'abcdefghijklmnop'[i]}ton Trading Ltd.`, countries: ['AE'], citation: '77 FR 61249' })),
];
const put = (list: readonly Entry[], name: string, force = false) => importList(store, Buffer.from(listJson(list)), name, { publishedOn: null, ingestedAt: '2026-10-01T00:00:00Z', force });
const listings = (id: string): Promise<readonly Listing[]> => store.read(async (view) => ((await view.factsOfEntities([id], ['listing'])).get(id) ?? []) as readonly Listing[]);

test('each party becomes a listing of its company, with its entry; an address is nobody\'s', async () => {
  const { summary, receipt } = await put(entries, 'list-2026-07-31.json');
  expect(summary).toMatchObject({ entries: 20, listings: 19, addresses: 1, parties: 19, closed: 0 });
  expect(await listings('company:loongson')).toMatchObject([{ list: 'Entity List', listedOn: '2023-03-02', removedOn: null, entry: { citation: '88 FR 13675', footnotes: [4], country: 'CN' } }]);
  expect(receipt.unread).toMatchObject([{ line: 4 }]);
  expect(receipt.report).toMatchObject({ origin: 'LIST', publishedOn: '2026-07-31' });
});
test('an affiliate is a company of its own, tied to the one that its entry names', async () => {
  await put(entries, 'list-2026-07-31.json');
  const [tie] = await store.read((view) => view.relations(['company:beta-tools-co-ltd>SUBSIDIARY_OF>company:acme-works-co-ltd']));
  expect(tie).toMatchObject({ modality: 'ASSERTED' });
});
test('firms that bear a listed company\'s word, put on the list by the same notice, are reported to belong to it, not asserted', async () => {
  const notice = '88 FR 71992';
  await put([...entries, { name: 'Shanghai Biren Intelligent Technology Co., Ltd.', aliases: ['Biren'], citation: notice }, { name: 'Zhuhai Biren Integrated Circuit Co., Ltd.', citation: notice },
    { name: 'Guangzhou Biren Integrated Circuit Co., Ltd.', citation: '89 FR 1' }], 'list-2026-07-31.json');
  const ties = await store.read(async (view) => (await view.relationsOfEntities(['company:biren'], { types: ['SUBSIDIARY_OF'], direction: 'IN' }, { first: 10, after: null })).get('company:biren'));
  expect(ties?.items.map(({ item }) => [item.fromId, item.modality])).toEqual([['company:zhuhai-biren-integrated-circuit-co-ltd', 'REPORTED']]);
});
test('a later version closes what is gone, on its day, and keeps it closed', async () => {
  await put(entries, 'list-2026-07-31.json');
  const { summary } = await put(entries.slice(1), 'list-2026-08-31.json');
  expect(summary.closed).toBe(1);
  expect(await listings('company:loongson')).toMatchObject([{ listedOn: '2023-03-02', removedOn: '2026-08-31' }]);
  await put([...entries.slice(1), { name: 'New Firm Ltd.' }], 'list-2026-09-30.json');
  expect(await listings('company:loongson')).toMatchObject([{ removedOn: '2026-08-31' }]);
});
test('the same version again changes nothing, and the next gives the same companies', async () => {
  await put(entries, 'list-2026-07-31.json');
  expect((await put(entries, 'list-2026-07-31.json')).receipt.outcome).toBe('UNCHANGED');
  const { receipt } = await put([...entries, { name: 'New Firm Ltd.' }], 'list-2026-08-31.json');
  expect(receipt.newEntities.map((entity) => entity.id)).toEqual(['company:new-firm-ltd']);
  expect(receipt.removedEntities).toEqual([]);
});
test('an entry that is renamed leaves its party on the list', async () => {
  await put([...entries, { name: 'Cambricon Technologies', citation: '87 FR 77505' }], 'list-2026-07-31.json');
  await put([...entries, { name: 'Cambricon Technologies Corporation Limited', citation: '87 FR 77505' }], 'list-2026-08-31.json');
  expect(await listings('company:cambricon')).toMatchObject([{ removedOn: null }]);
});
test('a version that lost more than a tenth, or is older, is refused unless forced, and nothing is stored', async () => {
  await put(entries, 'list-2026-07-31.json');
  await expect(put(entries.slice(3), 'list-2026-08-31.json')).rejects.toMatchObject({ code: 'BAD_INPUT', remedy: expect.stringContaining('force') as string });
  await expect(put(entries.slice(1), 'list-2026-06-30.json')).rejects.toMatchObject({ code: 'BAD_INPUT' });
  expect(await listings('company:loongson')).toMatchObject([{ removedOn: null }]);
  expect((await put(entries.slice(3), 'list-2026-08-31.json', true)).summary.closed).toBe(3);
});
test('a broken file stores nothing', async () => {
  await expect(importList(store, Buffer.from('{"results": ['), 'list.json', { publishedOn: null, ingestedAt: '2026-10-01T00:00:00Z', force: true })).rejects.toMatchObject({ code: 'BAD_INPUT' });
  expect((await store.read((view) => view.counts())).reports).toBe(0);
});
