import type { EntityFilter, EntityOrder, GraphChange, Page, PageRequest, Store, View } from '../../src/store/store.js';
import type { NumberFormat, RelationType } from '../../src/ontology.js';
import type { BareRelation } from '../../src/model/fact.js';
import { relationIdAt } from '../../src/model/adjacency.js';
import { BadCursorError } from '../../src/model/errors.js';
import { claim, entity, relation, report, says } from '../fixtures/values.js';
import { biren, br100, br104, claims, cowos, cowosS, emib, first, h100, h20, intel, nvidia, packaging, relations, second, tsmc } from '../fixtures/packaging.js';

/** What `src/store/store.ts` promises, held against one store. `open` gives an empty one each time; stores are opened one after another. `snapshots`: a read holds its version while others write. */
export function keepsThePromise(name: string, open: () => Promise<Store>, { snapshots }: { readonly snapshots: boolean } = { snapshots: true }): void {
  describe(`${name} keeps the store's promise`, () => {
    describe('reading the packaging graph', () => {
      let store: Store;
      beforeAll(async () => { store = await open(); await put(store, packaging); });
      afterAll(async () => { await store.close(); });
      const read = <T>(work: (view: View) => Promise<T>): Promise<T> => store.read(work);

      countsAndLists(read);
      claimsAndJudgements(read);
      entityLists(read);
      namesAndSearch(read);
      relationsAndWalks(read);
      facts(read);
    });
    writing(open, snapshots);
    scale(open);
  });
}

type Read = <T>(work: (view: View) => Promise<T>) => Promise<T>;

function countsAndLists(read: Read): void {
  it('counts what is there by kind, and disputed specs apart', async () => {
    expect(await read((view) => view.counts())).toEqual({
      reports: 2, claims: 6, relations: 14, specs: 3, facts: 21, disputedSpecs: 1, entities: { COMPANY: 4, CHIP: 4, PACKAGING: 3 },
    });
  });
  it('gives values in the order asked, null where unknown', async () => {
    await read(async (view) => {
      expect((await view.entities([h20, 'chip:none', h100])).map((found) => found?.name ?? null)).toEqual(['H20', null, 'H100']);
      expect(await view.entities([nvidia])).toEqual([packaging.putEntities!.find(({ id }) => id === nvidia)]);
      expect((await view.reports([second, 'report:none'])).map((found) => found?.language ?? null)).toEqual(['zh-Hans', null]);
      expect(await view.claims(['claim:06', 'claim:none', 'claim:03'])).toEqual([claims[5]!.claim, null, claims[2]!.claim]);
      expect(await view.relations([`${tsmc}>PROVIDES>${cowos}`, 'none'])).toEqual([relations[8], null]);
      expect(await view.entities([])).toEqual([]);
    });
  });
  it('lists reports by id, page by page', async () => {
    await read(async (view) => {
      const one = await view.listReports({ first: 1, after: null });
      expect([ids(one), one.hasNext, one.total]).toEqual([[first], true, 2]);
      const two = await view.listReports({ first: 1, after: end(one) });
      expect([ids(two), two.hasNext, two.total]).toEqual([[second], false, 2]);
    });
  });
}

function claimsAndJudgements(read: Read): void {
  it('gives claims of a report by line then id, those without a line first', async () => {
    await read(async (view) => {
      expect(await walk((page) => view.claimsOfReport(first, page), 3)).toEqual(['claim:03', 'claim:02', 'claim:01', 'claim:04']);
      const both = await view.claimsOfReports([first, second, 'report:none'], { first: 2, after: null });
      expect([...both].map(([id, page]) => [id, ids(page), page.hasNext, page.total])).toEqual([
        [first, ['claim:03', 'claim:02'], true, 4], [second, ['claim:05', 'claim:06'], false, 2], ['report:none', [], false, 0],
      ]);
    });
  });
  it('gives claims of entities by report, line and id', async () => {
    await read(async (view) => {
      expect(await walk(async (page) => (await view.claimsOfEntities([tsmc], page)).get(tsmc)!, 2)).toEqual(['claim:03', 'claim:02', 'claim:04', 'claim:05']);
      const several = await view.claimsOfEntities([nvidia, biren, emib], { first: 5, after: null });
      expect([...several].map(([id, page]) => [id, ids(page), page.total])).toEqual([[nvidia, ['claim:01'], 1], [biren, ['claim:06'], 1], [emib, [], 0]]);
    });
  });
  it('gives every claim under a key, and nothing under a key nobody uses', async () => {
    const found = await read((view) => view.claimsOfKeys(['shared', 'relation|company:tsmc|PROVIDES|packaging:cowos', 'nobody']));
    expect([...found].map(([key, list]) => [key, list.map(({ id }) => id)])).toEqual([
      ['shared', ['claim:05', 'claim:06']], ['relation|company:tsmc|PROVIDES|packaging:cowos', ['claim:02']], ['nobody', []],
    ]);
  });
  it('knows which entities another report speaks of', async () => {
    await read(async (view) => {
      expect([...await view.supportedElsewhere([tsmc, nvidia, biren, emib], first)].sort()).toEqual([biren, tsmc]);
      expect([...await view.supportedElsewhere([tsmc, nvidia, biren, emib], second)].sort()).toEqual([nvidia, tsmc]);
    });
  });
  it('keeps judgements by report and by entity', async () => {
    await read(async (view) => {
      expect((await view.judgementsOfReport(second)).map(({ id }) => id)).toEqual(['judgement:2', 'judgement:3']);
      const found = await view.judgementsOfEntities([tsmc, nvidia], 1);
      expect([...found].map(([id, list]) => [id, list.map((one) => one.id)])).toEqual([[tsmc, ['judgement:1']], [nvidia, []]]);
    });
  });
}

function entityLists(read: Read): void {
  const list = (view: View, kind: 'CHIP' | 'COMPANY' | 'PACKAGING', by: EntityOrder, direction: 'ASC' | 'DESC', filter: EntityFilter = {}, format?: NumberFormat) =>
    (page: PageRequest) => view.listEntities({ kind, filter, order: { by, direction, ...(format === undefined ? {} : { format }) } }, page);

  // Unknown figures come last in either direction; ids ascend among equals.
  it.each<[EntityOrder, 'ASC' | 'DESC', NumberFormat | undefined, readonly string[]]>([
    ['ID', 'ASC', undefined, [br100, br104, h100, h20]], ['ID', 'DESC', undefined, [h20, h100, br104, br100]],
    ['NAME', 'ASC', undefined, [br100, br104, h100, h20]], ['NAME', 'DESC', undefined, [h20, h100, br104, br100]],
    ['RELEASE', 'ASC', undefined, [br100, h100, h20, br104]], ['RELEASE', 'DESC', undefined, [h20, h100, br100, br104]],
    ['PEAK_COMPUTE', 'DESC', 'FP16', [br100, h100, br104, h20]], ['PEAK_COMPUTE', 'ASC', 'INT8', [h100, br100, br104, h20]], ['PEAK_COMPUTE', 'DESC', undefined, [br100, h100, br104, h20]],
    ['MEMORY_CAPACITY', 'ASC', undefined, [br104, br100, h100, h20]], ['MEMORY_BANDWIDTH', 'DESC', undefined, [h20, h100, br100, br104]],
    ['INTERCONNECT_BANDWIDTH', 'DESC', undefined, [br100, br104, h100, h20]], ['TDP', 'ASC', undefined, [h20, br100, h100, br104]], ['TDP', 'DESC', undefined, [h100, br100, h20, br104]],
    ['ISSUED', 'DESC', undefined, [br100, br104, h100, h20]], ['OCCURRED', 'ASC', undefined, [br100, br104, h100, h20]],
  ])('orders chips by %s %s %s', async (by, direction, format, expected) => {
    await read(async (view) => {
      for (const size of [1, 3, 10]) expect(await walk(list(view, 'CHIP', by, direction, {}, format), size)).toEqual(expected);
    });
  });

  it.each<[string, EntityFilter, readonly string[]]>([
    ['designer', { designerIds: [biren] }, [br100, br104]], ['either designer', { designerIds: [biren, nvidia] }, [br100, br104, h100, h20]], ['no designer at all', { designerIds: [] }, []],
    ['designer country', { designerCountries: ['US'] }, [h100, h20]], ['category', { categories: ['NPU'] }, []], ['memory at least', { minMemoryGB: 80 }, [h100, h20]],
    ['bandwidth at least', { minBandwidthGBps: 3350 }, [h100, h20]], ['power at most: unknown does not pass', { maxTdpW: 1000 }, [br100, h100, h20]],
    ['a peak in the format is known', { format: 'INT8' }, [h100]], ['peak at least', { format: 'FP16', minPeak: 989 }, [br100, h100]], ['peak in any format', { minPeak: 1500 }, [h100]],
    ['packaging', { packagingIds: [cowosS] }, [br100, h100]], ['memory', { memoryIds: ['memory:hbm3'] }, []],
    ['released from: all of 2022 is not surely after June', { releasedFrom: '2022-06' }, [h100, h20]], ['released within 2022', { releasedFrom: '2022', releasedTo: '2022' }, [br100, h100]],
    ['released to a day in the middle', { releasedTo: '2022-10-31' }, [h100]],
    ['name, folded', { nameContains: 'b r-1' }, [br100, br104]], ['name in Chinese', { nameContains: '壁砺' }, [br100]], ['several at once', { designerIds: [biren], minMemoryGB: 50, nameContains: 'BR' }, [br100]],
  ])('filters chips by %s', async (_, filter, expected) => {
    await read(async (view) => {
      const page = await list(view, 'CHIP', 'ID', 'ASC', filter)({ first: 50, after: null });
      expect([ids(page), page.total, page.hasNext]).toEqual([expected, expected.length, false]);
      expect(await walk(list(view, 'CHIP', 'ID', 'DESC', filter), 1)).toEqual([...expected].reverse());
    });
  });
  it.each<[string, EntityFilter, readonly string[]]>([
    ['role', { roles: ['FOUNDRY'] }, [intel, tsmc]], ['any of two roles', { roles: ['PACKAGING_HOUSE', 'CHIP_DESIGNER'] }, [biren, intel, nvidia, tsmc]], ['country', { countries: ['CN', 'TW'] }, [biren, tsmc]],
    ['listed', { listed: true }, [biren]], ['not listed on record', { listed: false }, [intel, nvidia, tsmc]],
  ])('filters companies by %s', async (_, filter, expected) => {
    await read(async (view) => { expect(await walk(list(view, 'COMPANY', 'NAME', 'ASC', filter), 2)).toEqual(expected); });
  });
  it('gives an empty page for nothing asked, and goes on from a place whose item is not there', async () => {
    await read(async (view) => {
      const none = await list(view, 'CHIP', 'TDP', 'ASC')({ first: 0, after: null });
      expect([none.items, none.hasNext, none.total]).toEqual([[], true, 4]);
      expect(ids(await list(view, 'CHIP', 'TDP', 'ASC')({ first: 2, after: [500, 'chip:gone'] }))).toEqual([br100, h100]);
      expect(ids(await list(view, 'CHIP', 'TDP', 'DESC')({ first: 9, after: [550, 'chip:a'] }))).toEqual([br100, h20, br104]);
      expect(ids(await list(view, 'CHIP', 'TDP', 'DESC')({ first: 9, after: [null, br104] }))).toEqual([]);
    });
  });
  it('refuses a position that another list made', async () => {
    await read(async (view) => {
      await expect(list(view, 'CHIP', 'TDP', 'ASC')({ first: 2, after: ['a'] })).rejects.toThrow(BadCursorError);
      await expect(list(view, 'CHIP', 'TDP', 'ASC')({ first: 2, after: ['2022', h100] })).rejects.toThrow(BadCursorError);
      await expect(list(view, 'CHIP', 'NAME', 'ASC')({ first: 2, after: [7, h100] })).rejects.toThrow(BadCursorError);
      await expect(view.listReports({ first: 2, after: [1, 2] })).rejects.toThrow(BadCursorError);
      await expect(view.claimsOfReport(first, { first: 2, after: [first] })).rejects.toThrow(BadCursorError);
      await expect(view.search('h100', null, { first: 2, after: [h100] })).rejects.toThrow(BadCursorError);
      await expect(view.relationsOfEntities([h100], { types: null, direction: 'BOTH' }, { first: 2, after: ['PROVIDES', 'UP', h100] })).rejects.toThrow(BadCursorError);
      await expect(view.listStatistics({}, { first: 2, after: [true, 'a', 'b'] })).rejects.toThrow(BadCursorError);
    });
  });
}

function namesAndSearch(read: Read): void {
  it('finds ids by folded name', async () => {
    const found = await read((view) => view.idsByFoldedName(['英伟达', 'nvidia', 'nobody']));
    expect([...found]).toEqual([['英伟达', [nvidia]], ['nvidia', [nvidia]], ['nobody', []]]);
  });
  it.each<[string, string, readonly string[]]>([
    ['in Chinese', '英伟达', [nvidia]], ['in part', '台积', [tsmc]], ['whatever case, width and hyphens', 'ｃｏ-ｗｏｓ Ｓ', [cowosS, cowos]], ['whole names before beginnings', 'CoWoS', [cowos, cowosS]],
    ['with a typo', 'Nvdia', [nvidia]], ['with two letters swapped', 'nviida', [nvidia]], ['a typo never in digits', 'H200', []], ['beginnings before the middle', 'br1', [br100, br104]],
    ['nothing but marks', ' - ', []], ['nothing there', 'zzzz', []],
  ])('searches %s', async (_, query, expected) => {
    await read(async (view) => { expect(await walk((page) => view.search(query, null, page), 1)).toEqual(expected); });
  });
  it('says which name matched and how well, keeps to the kinds asked, and pages', async () => {
    await read(async (view) => {
      const { items } = await view.search('英伟达', null, { first: 5, after: null });
      expect(items.map(({ item }) => [item.entity.id, item.matched, item.score])).toEqual([[nvidia, '英伟达', 1]]);
      expect(ids(await view.search('h', ['CHIP'], { first: 9, after: null }))).toEqual([h20, h100]);
      expect(ids(await view.search('h', ['MEMORY'], { first: 9, after: null }))).toEqual([]);
      const page = await view.search('br1', null, { first: 1, after: null });
      expect([page.total, page.hasNext]).toEqual([2, true]);
    });
  });
}

function relationsAndWalks(read: Read): void {
  it('lists relations at an entity by type, outgoing before incoming, then the other end', async () => {
    await read(async (view) => {
      const at = (id: string, direction: 'OUT' | 'IN' | 'BOTH', types: readonly RelationType[] | null = null) =>
        walk(async (page) => (await view.relationsOfEntities([id], { types, direction }, page)).get(id)!, 2);
      const made = [br100, br104, h100, h20].map((chip) => `${chip}>FABRICATED_BY>${tsmc}`);
      expect(await at(tsmc, 'BOTH')).toEqual([...made, `${tsmc}>PROVIDES>${cowos}`]);
      expect(await at(tsmc, 'OUT')).toEqual([`${tsmc}>PROVIDES>${cowos}`]);
      expect(await at(tsmc, 'IN')).toEqual(made);
      expect(await at(h100, 'BOTH', ['PACKAGED_WITH', 'DESIGNED_BY'])).toEqual([`${h100}>DESIGNED_BY>${nvidia}`, `${h100}>PACKAGED_WITH>${cowosS}`]);
      expect(await at(cowos, 'BOTH')).toEqual([`${tsmc}>PROVIDES>${cowos}`, `${cowosS}>VARIANT_OF>${cowos}`]);
      expect(await at('chip:none', 'BOTH')).toEqual([]);
    });
  });
  it('gives one page for each of many entities, with its own total, and filters by modality and other end', async () => {
    await read(async (view) => {
      const pages = await view.relationsOfEntities([emib, tsmc], { types: null, direction: 'IN' }, { first: 1, after: null });
      expect([...pages].map(([id, page]) => [id, ids(page), page.total, page.hasNext])).toEqual([
        [emib, [`${br104}>PACKAGED_WITH>${emib}`], 2, true], [tsmc, [`${br100}>FABRICATED_BY>${tsmc}`], 4, true],
      ]);
      const planned = (await view.relationsOfEntities([emib], { types: null, direction: 'BOTH', modalities: ['PLANNED'] }, { first: 9, after: null })).get(emib)!;
      expect([ids(planned), planned.total]).toEqual([[`${br104}>PACKAGED_WITH>${emib}`], 1]);
      const makers = (await view.relationsOfEntities([emib], { types: null, direction: 'BOTH', otherKinds: ['COMPANY'] }, { first: 9, after: null })).get(emib)!;
      expect([ids(makers), makers.total]).toEqual([[`${intel}>PROVIDES>${emib}`], 1]);
    });
  });
  it('takes one step of a walk by relation id, and says when it was cut', async () => {
    await read(async (view) => {
      const up = [{ type: 'FABRICATED_BY', direction: 'OUT' }, { type: 'PACKAGED_WITH', direction: 'OUT' }, { type: 'PROVIDES', direction: 'IN' }] as const;
      const all = await view.expand([h100, br104, cowos], up, 10, ['ASSERTED']);
      const expected = [`${br104}>FABRICATED_BY>${tsmc}`, `${h100}>FABRICATED_BY>${tsmc}`, `${h100}>PACKAGED_WITH>${cowosS}`, `${tsmc}>PROVIDES>${cowos}`];
      expect([all.relations.map(({ id }) => id), all.cut]).toEqual([expected, false]);
      const some = await view.expand([h100, br104, cowos], up, 3, ['ASSERTED']);
      expect([some.relations.map(({ id }) => id), some.cut]).toEqual([expected.slice(0, 3), true]);
      const exact = await view.expand([h100, br104, cowos], up, 4, ['ASSERTED']);
      expect([exact.relations.length, exact.cut]).toEqual([4, false]);
      expect((await view.expand([br104], up, 9, ['ASSERTED', 'PLANNED'])).relations.map(({ id }) => id)).toEqual([`${br104}>FABRICATED_BY>${tsmc}`, `${br104}>PACKAGED_WITH>${emib}`]);
      expect(await view.expand([h100], [], 9, ['ASSERTED'])).toEqual({ relations: [], cut: false });
      expect(await view.expand(['chip:none'], up, 9, ['ASSERTED'])).toEqual({ relations: [], cut: false });
      expect(await view.expand([h100], up, 0, ['ASSERTED'])).toEqual({ relations: [], cut: true });
    });
  });
  it('walks the same before and after it has the graph in memory', async () => {
    const bare = ({ id, type, fromId, toId, modality, confidence }: BareRelation): BareRelation => ({ id, type, fromId, toId, modality, confidence });
    await read(async (view) => {
      const told = async (direction: 'UPSTREAM' | 'DOWNSTREAM', roots: readonly string[], limit: number): Promise<unknown> => {
        const { levels, relations: met, cut } = await view.walkDependencies({ roots, direction, types: null, maxDepth: 4, limit });
        return { levels, cut, relations: met.map(bare) };
      };
      const all = async (): Promise<readonly unknown[]> => {
        const answers: unknown[] = [];
        for (const limit of [1, 2, 9]) for (const roots of [[h100, br104, cowos], [tsmc], ['chip:none']]) for (const direction of ['UPSTREAM', 'DOWNSTREAM'] as const) answers.push(await told(direction, roots, limit));
        return answers;
      };
      const first = await all();
      expect(first[0]).toMatchObject({ cut: true, relations: [{ modality: 'ASSERTED' }] });
      expect(await all()).toEqual(first);
      await view.adjacency();
      expect(await all()).toEqual(first);
    });
  });
  it('meets a relation once when both of its ends are expanded', async () => {
    const steps = [{ type: 'PROVIDES', direction: 'OUT' }, { type: 'PROVIDES', direction: 'IN' }] as const;
    expect((await read((view) => view.expand([tsmc, cowos], steps, 9, ['ASSERTED']))).relations).toEqual([relations[8]]);
  });
  it('scans relations of some types over the whole graph by id', async () => {
    await read(async (view) => {
      const expected = relations.filter(({ type }) => type === 'PROVIDES' || type === 'VARIANT_OF' || type === 'PACKAGED_WITH').map(({ id }) => id).sort();
      for (const size of [1, 2, 100]) expect(await walk((page) => view.scanRelations(['PROVIDES', 'VARIANT_OF', 'PACKAGED_WITH'], page), size)).toEqual(expected);
      expect((await view.scanRelations(['DESIGNED_BY'], { first: 1, after: null })).total).toBe(4);
      expect((await view.scanRelations([], { first: 1, after: null })).total).toBe(0);
    });
  });
  it('hands out every dependency as numbers, ordered by from, type and to', async () => {
    const adjacency = await read((view) => view.adjacency());
    expect(adjacency.ids).toEqual([br100, br104, h100, h20, biren, intel, nvidia, tsmc, cowos, cowosS, emib]);
    expect(Array.from(adjacency.from, (_, row) => relationIdAt(adjacency, row))).toEqual(relations.map(({ id }) => id).sort());
    expect(Array.from(adjacency.modality, (code) => adjacency.says[code]).filter((modality) => modality !== 'ASSERTED')).toEqual(['PLANNED']);
  });
}

function facts(read: Read): void {
  it('gives facts about entities by type; relations never, statistics only where asked', async () => {
    await read(async (view) => {
      const found = await view.factsOfEntities([h100, br100, tsmc], ['relation']);
      expect([...found.values()].flat()).toEqual([]);
      const specs = await view.factsOfEntities([h100, tsmc, br104], ['spec', 'listing']);
      expect([...specs].map(([id, list]) => [id, list.map((fact) => fact.id)])).toEqual([
        [h100, [`spec:${h100}:MEMORY_CAPACITY:`, `spec:${h100}:TDP:`]], [tsmc, []], [br104, []],
      ]);
      expect((await view.factsOfEntities([tsmc], ['statistic'])).get(tsmc)!.map(({ id }) => id)).toEqual(['statistic:3']);
    });
  });
  it('gives facts under keys, relations included', async () => {
    const found = await read((view) => view.factsOfKeys([`spec|${h100}|TDP`, `relation|${tsmc}|PROVIDES|${cowos}`, 'nobody']));
    expect([...found].map(([key, list]) => [key, list.map(({ id }) => id)])).toEqual([
      [`spec|${h100}|TDP`, [`spec:${h100}:TDP:`]], [`relation|${tsmc}|PROVIDES|${cowos}`, [`${tsmc}>PROVIDES>${cowos}`]], ['nobody', []],
    ]);
  });
  it('lists statistics by period, subject and id, undated last, and filters them', async () => {
    await read(async (view) => {
      expect(await walk((page) => view.listStatistics({}, page), 1)).toEqual(['statistic:1', 'statistic:3', 'statistic:2', 'statistic:4']);
      const of = async (filter: Parameters<View['listStatistics']>[0]): Promise<readonly string[]> => ids(await view.listStatistics(filter, { first: 9, after: null }));
      expect(await of({ subject: 'ai-CHIP' })).toEqual(['statistic:1', 'statistic:2']);
      expect(await of({ metric: 'share' })).toEqual(['statistic:3']);
      expect(await of({ from: '2024', to: '2026' })).toEqual(['statistic:2']);
      expect(await of({ forecast: false })).toEqual(['statistic:1', 'statistic:3', 'statistic:4']);
      expect(await of({ aboutId: tsmc })).toEqual(['statistic:3']);
      expect((await view.listStatistics({ subject: 'chip' }, { first: 1, after: null })).total).toBe(2);
    });
  });
}

function writing(open: () => Promise<Store>, snapshots: boolean): void {
  describe('writing', () => {
    let store: Store;
    beforeEach(async () => { store = await open(); });
    afterEach(async () => { await store.close(); });

    it('starts empty, at version 0', async () => {
      await store.read(async (view) => {
        expect(view.version).toBe(0);
        expect(await view.counts()).toEqual({ reports: 0, claims: 0, relations: 0, specs: 0, facts: 0, entities: {}, disputedSpecs: 0 });
        expect(await view.listReports({ first: 5, after: null })).toEqual({ items: [], hasNext: false, total: 0 });
        expect(await view.listEntities({ kind: 'CHIP', filter: {}, order: { by: 'NAME', direction: 'DESC' } }, { first: 5, after: null })).toEqual({ items: [], hasNext: false, total: 0 });
        expect((await view.search('nvidia', null, { first: 5, after: null })).items).toEqual([]);
        expect(await view.expand([h100], [{ type: 'DESIGNED_BY', direction: 'OUT' }], 5, ['ASSERTED'])).toEqual({ relations: [], cut: false });
        expect((await view.adjacency()).ids).toEqual([]);
      });
    });
    it('grows the version by one with every change', async () => {
      expect(await put(store, packaging)).toBe(1);
      expect(await store.apply({ basedOn: 1 })).toBe(2);
      expect(await store.read(async (view) => view.version)).toBe(2);
    });
    it('refuses a change computed on an older version, and keeps nothing of it', async () => {
      await put(store, packaging);
      await expect(store.apply({ basedOn: 0, putReports: [report('report:late')] })).rejects.toMatchObject({ code: 'STORE_BUSY' });
      await store.read(async (view) => {
        expect(view.version).toBe(1);
        expect(await view.reports(['report:late'])).toEqual([null]);
      });
    });
    it('lets one of two writers at the same version through', async () => {
      const outcomes = await Promise.allSettled([store.apply({ basedOn: 0, putReports: [report('report:a')] }), store.apply({ basedOn: 0, putReports: [report('report:b')] })]);
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect((await store.read((view) => view.counts())).reports).toBe(1);
    });
    it('keeps nothing of a change that fails on the way', async () => {
      const broken = { ...entity('chip:broken', 'Broken'), get names(): never { throw new Error('cannot be read'); } };
      await expect(put(store, { putReports: [report('report:half')], putEntities: [entity('chip:whole', 'Whole'), broken] })).rejects.toThrow();
      await store.read(async (view) => {
        expect(view.version).toBe(0);
        expect((await view.counts()).reports).toBe(0);
        expect(await view.entities(['chip:whole'])).toEqual([null]);
      });
    });
    it('replaces what has the same id, and forgets what the old one was found by', async () => {
      await put(store, packaging);
      await put(store, {
        putEntities: [entity(h100, 'H100 SXM', { tdpW: 350 })], putClaims: [claim('claim:01', first, 2, says(h20, 'DESIGNED_BY', nvidia), ['other key'])],
        putFacts: [relation(tsmc, 'PROVIDES', cowos, { modality: 'NEGATED', evidence: ['claim:02'] })],
      });
      await store.read(async (view) => {
        expect((await view.counts()).entities.CHIP).toBe(4);
        expect((await view.idsByFoldedName(['h100'])).get('h100')).toEqual([]);
        expect(ids(await view.search('H100', null, { first: 5, after: null }))).toEqual([h100]);
        expect(ids(await view.listEntities({ kind: 'CHIP', filter: {}, order: { by: 'TDP', direction: 'ASC' } }, { first: 9, after: null }))).toEqual([h100, h20, br100, br104]);
        expect(ids(await view.listEntities({ kind: 'CHIP', filter: { packagingIds: [cowosS] }, order: { by: 'ID', direction: 'ASC' } }, { first: 9, after: null }))).toEqual([br100]);
        expect(ids(await view.claimsOfReport(first, { first: 9, after: null }))).toEqual(['claim:03', 'claim:01', 'claim:02', 'claim:04']);
        expect((await view.claimsOfKeys(['relation|chip:nvidia-h100|DESIGNED_BY|company:nvidia'])).get('relation|chip:nvidia-h100|DESIGNED_BY|company:nvidia')).toEqual([]);
        expect(ids((await view.claimsOfEntities([h100], { first: 9, after: null })).get(h100)!)).toEqual(['claim:03']);
        expect((await view.expand([tsmc], [{ type: 'PROVIDES', direction: 'OUT' }], 9, ['ASSERTED'])).relations).toEqual([]);
        expect((await view.expand([tsmc], [{ type: 'PROVIDES', direction: 'OUT' }], 9, ['NEGATED'])).relations.length).toBe(1);
      });
    });
    it('removes everything again, down to empty; removing what is not there is no error', async () => {
      await put(store, packaging);
      const all = <T extends { readonly id: string }>(list: readonly T[] | undefined): readonly string[] => (list ?? []).map(({ id }) => id);
      await put(store, {
        removeReports: [...all(packaging.putReports), 'report:none'], removeClaims: packaging.putClaims!.map(({ claim: { id } }) => id), removeFacts: [...all(packaging.putFacts), 'none'],
        removeEntities: [...all(packaging.putEntities), 'chip:none'], removeJudgements: all(packaging.putJudgements),
      });
      await store.read(async (view) => {
        expect(await view.counts()).toEqual({ reports: 0, claims: 0, relations: 0, specs: 0, facts: 0, entities: {}, disputedSpecs: 0 });
        expect((await view.listEntities({ kind: 'CHIP', filter: {}, order: { by: 'TDP', direction: 'ASC' } }, { first: 9, after: null })).items).toEqual([]);
        expect((await view.claimsOfEntities([tsmc], { first: 9, after: null })).get(tsmc)!.total).toBe(0);
        expect((await view.relationsOfEntities([tsmc], { types: null, direction: 'BOTH' }, { first: 9, after: null })).get(tsmc)!.total).toBe(0);
        expect((await view.search('TSMC', null, { first: 9, after: null })).total).toBe(0);
        expect((await view.listStatistics({}, { first: 9, after: null })).total).toBe(0);
        expect(await view.judgementsOfReport(first)).toEqual([]);
        expect((await view.adjacency()).from.length).toBe(0);
      });
    });
    // A database without snapshots tells instead when the graph moved on, and is held to that by its own test.
    if (snapshots) it('reads one version for the whole of a read, whatever is written meanwhile', async () => {
      await put(store, packaging);
      await store.read(async (view) => {
        expect((await view.counts()).reports).toBe(2);
        await put(store, { putReports: [report('report:third')], removeEntities: [h100] });
        expect(view.version).toBe(1);
        expect((await view.counts()).reports).toBe(2);
        expect((await view.entities([h100]))[0]?.id).toBe(h100);
        expect(ids(await view.search('H100', null, { first: 9, after: null }))).toEqual([h100]);
      });
      expect((await store.read((view) => view.counts())).reports).toBe(3);
    });
    it('tells a read the same of what it was said to begin with: as it is, anew after a change, and of what is not there', async () => {
      await put(store, packaging);
      const named = (): Promise<readonly (string | null)[]> => store.read(async (view) => (await view.entities([h100, 'chip:none', tsmc])).map((found) => found?.name ?? null), [h100, 'chip:none', h100]);
      const before = packaging.putEntities!.find(({ id }) => id === h100)!;
      for (let time = 0; time < 2; time++) expect(await named()).toEqual(['H100', null, 'TSMC']);
      await put(store, { putEntities: [{ ...before, name: 'Hopper' }] });
      // Several that wait together, each with its own.
      expect(await Promise.all([named(), store.read(async (view) => (await view.entities([tsmc]))[0]!.name, [tsmc]), named()])).toEqual([['Hopper', null, 'TSMC'], 'TSMC', ['Hopper', null, 'TSMC']]);
      await put(store, { removeEntities: [h100] });
      expect(await named()).toEqual([null, null, 'TSMC']);
    });
    it('keeps ids longer than any key', async () => {
      const long = `policy:${'长'.repeat(900)}`, longer = `${long}长`;
      await put(store, { putEntities: [entity(long, '长'.repeat(900)), entity(longer, '长'.repeat(901))], putFacts: [relation(long, 'REQUIRES', longer), relation(longer, 'REQUIRES', long)] });
      await store.read(async (view) => {
        expect((await view.entities([long, longer])).map((found) => found?.id)).toEqual([long, longer]);
        expect((await view.idsByFoldedName(['长'.repeat(901)])).get('长'.repeat(901))).toEqual([longer]);
        expect((await walk((page) => view.listEntities({ kind: 'POLICY', filter: {}, order: { by: 'NAME', direction: 'ASC' } }, page), 1)).length).toBe(2);
        expect((await walk((page) => view.scanRelations(['REQUIRES'], page), 1)).length).toBe(2);
        expect((await view.expand([long], [{ type: 'REQUIRES', direction: 'IN' }], 9, ['ASSERTED'])).relations.map(({ fromId }) => fromId)).toEqual([longer]);
        expect((await view.adjacency()).ids).toEqual([long, longer]);
      });
    });
  });
}

function scale(open: () => Promise<Store>): void {
  describe('with a hub and ids that begin alike', () => {
    const chips = Array.from({ length: 300 }, (_, i) => `chip:a${i % 3 === 0 ? '' : '-'}${i}`);
    const ties = [...chips.map((chip) => relation(chip, 'FABRICATED_BY', tsmc)), relation('chip:a', 'FABRICATED_BY', tsmc), relation(tsmc, 'SUPPLIES_TO', tsmc)];
    let store: Store;
    beforeAll(async () => {
      store = await open();
      await put(store, { putEntities: [entity(tsmc, 'TSMC'), ...['chip:a', ...chips].map((chip, i) => entity(chip, chip.slice(5), { tdpW: i % 5 }))], putFacts: ties });
    });
    afterAll(async () => { await store.close(); });
    const byId = ties.slice(0, -1).map(({ id }) => id).sort();

    it('cuts a hub by relation id, not by the other end', async () => {
      await store.read(async (view) => {
        for (const limit of [1, 7, 299, 301]) {
          const { relations: found, cut } = await view.expand([tsmc], [{ type: 'FABRICATED_BY', direction: 'IN' }], limit, ['ASSERTED']);
          expect([found.map(({ id }) => id), cut]).toEqual([byId.slice(0, limit), limit < 301]);
        }
      });
    });
    it('lists a hub by the other end, and a tie to itself once', async () => {
      await store.read(async (view) => {
        const found = await walk(async (page) => (await view.relationsOfEntities([tsmc], { types: null, direction: 'BOTH' }, page)).get(tsmc)!, 40);
        expect(found).toEqual([...['chip:a', ...chips].sort().map((chip) => `${chip}>FABRICATED_BY>${tsmc}`), `${tsmc}>SUPPLIES_TO>${tsmc}`]);
        const pages = await view.relationsOfEntities([tsmc], { types: null, direction: 'BOTH' }, { first: 1, after: null });
        expect(pages.get(tsmc)!.total).toBe(302);
        expect(ids((await view.relationsOfEntities([tsmc], { types: ['SUPPLIES_TO'], direction: 'IN' }, { first: 9, after: null })).get(tsmc)!)).toEqual([`${tsmc}>SUPPLIES_TO>${tsmc}`]);
      });
    });
    it('pages to the end of many equal figures in both directions, each once', async () => {
      const all = ['chip:a', ...chips].map((id, i) => ({ id, tdp: i % 5 }));
      await store.read(async (view) => {
        for (const direction of ['ASC', 'DESC'] as const) {
          const sign = direction === 'ASC' ? 1 : -1;
          const expected = [...all].sort((a, b) => sign * (a.tdp - b.tdp) || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
          expect(await walk((page) => view.listEntities({ kind: 'CHIP', filter: {}, order: { by: 'TDP', direction } }, page), 17)).toEqual(expected);
        }
      });
    });
  });
}

/** Applies a change to whatever version is there. */
export async function put(store: Store, change: Omit<GraphChange, 'basedOn'>): Promise<number> {
  const basedOn = await store.read(async (view) => view.version);
  return store.apply({ basedOn, ...change });
}
/** Every id of a list, page by page to the end; each page must hold what it says. */
export async function walk<T>(list: (page: PageRequest) => Promise<Page<T>>, size: number): Promise<readonly string[]> {
  const found: string[] = [];
  for (let after: PageRequest['after'] = null; ;) {
    const page = await list({ first: size, after });
    found.push(...ids(page));
    if (!page.hasNext) { expect(page.total).toBe(found.length); return found; }
    expect(page.items.length).toBe(size);
    // A page that does not move on would go round for ever.
    expect(end(page)).not.toEqual(after);
    after = end(page);
  }
}
function ids<T>(page: Page<T>): readonly string[] {
  return page.items.map(({ item }) => (item as { readonly entity?: { readonly id: string } }).entity?.id ?? (item as { readonly id: string }).id);
}
function end<T>(page: Page<T>): PageRequest['after'] { return page.items.at(-1)!.position; }
