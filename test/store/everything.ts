import type { EntityFilter, EntityOrder, GraphChange, Page, PageRequest, Store, Step, View } from '../../src/store/store.js';
import type { EntityKind, RelationType } from '../../src/ontology.js';
import { foldName } from '../../src/model/entity.js';

/**
 * Every question a view answers, asked of one graph in every way that its own ids, names and keys suggest, as plain values: what two
 * stores that hold the same graph must answer alike.
 */
export async function askEverything(store: Store, graph: Omit<GraphChange, 'basedOn'>): Promise<unknown> {
  const ids = (graph.putEntities ?? []).map(({ id }) => id), reports = (graph.putReports ?? []).map(({ id }) => id);
  const keys = [...new Set([...(graph.putClaims ?? []).flatMap(({ factKeys }) => factKeys), ...(graph.putFacts ?? []).map(({ key }) => key)])];
  const names = (graph.putEntities ?? []).flatMap((entity) => entity.names.map(({ text }) => text));
  return store.read(async (view) => ({
    counts: await view.counts(), reports: await view.reports([...reports, 'report:none']), listReports: await pages(2, (page) => view.listReports(page)),
    claimsOfReport: await each(reports, (id) => pages(3, (page) => view.claimsOfReport(id, page))), claimsOfReports: plain(await view.claimsOfReports(reports, { first: 4, after: null })),
    claimsOfEntities: plain(await view.claimsOfEntities(ids, { first: 3, after: null })), claimsOfEntity: await each(ids, (id) => pages(2, async (page) => (await view.claimsOfEntities([id], page)).get(id)!)),
    claimsOfKeys: plain(await view.claimsOfKeys(keys)), elsewhere: await each(reports, async (id) => [...await view.supportedElsewhere(ids, id)].sort()),
    judgements: [await each(reports, (id) => view.judgementsOfReport(id)), plain(await view.judgementsOfEntities(ids, 2))],
    entities: await view.entities([...ids, 'chip:none']), byName: plain(await view.idsByFoldedName(names.map(foldName))),
    lists: await lists(view), searches: await each([...names, 'a-', '公'], (query) => pages(3, (page) => view.search(query, null, page))),
    relations: await relationsAt(view, ids), walks: await walks(view, ids), scan: await pages(5, (page) => view.scanRelations(ties, page)), adjacency: numbers(await view.adjacency()),
    facts: [plain(await view.factsOfEntities(ids, ['spec', 'statistic', 'relation'])), plain(await view.factsOfKeys(keys))],
    statistics: await each([{}, { from: '2022' }, { to: '2022' }, { subject: 'subject 1' }, { forecast: true }], (filter) => pages(2, (page) => view.listStatistics(filter, page))),
  }));
}

const ties: readonly RelationType[] = ['DESIGNED_BY', 'FABRICATED_BY', 'PROVIDES', 'SUPPLIES_TO', 'COMPETES_WITH'];

async function lists(view: View): Promise<unknown> {
  const orders: readonly EntityOrder[] = ['ID', 'NAME', 'RELEASE', 'PEAK_COMPUTE', 'MEMORY_CAPACITY', 'TDP'];
  const filters: readonly EntityFilter[] = [{}, { maxTdpW: 3 }, { minMemoryGB: 2 }, { format: 'INT8' }, { format: 'FP16', minPeak: 2 }, { designerIds: ['company:a'] }, { designerCountries: ['CN', 'US'] },
    { releasedFrom: '2022-07' }, { releasedTo: '2022' }, { nameContains: 'a1' }, { nameContains: '-', categories: ['GPU'] }];
  return each((['CHIP', 'COMPANY'] as const satisfies readonly EntityKind[]).flatMap((kind) => orders.flatMap((by) => (['ASC', 'DESC'] as const).map((direction) => ({ kind, order: { by, direction } })))),
    (query) => each(filters, (filter) => pages(3, (page) => view.listEntities({ ...query, filter }, page))));
}
function relationsAt(view: View, ids: readonly string[]): Promise<unknown> {
  return each((['OUT', 'IN', 'BOTH'] as const).flatMap((direction) => [{ direction, types: null }, { direction, types: ['PROVIDES', 'DESIGNED_BY'] as const }, { direction, types: null, modalities: ['PLANNED', 'NEGATED'] as const, otherKinds: ['COMPANY'] as const }]),
    async (query) => [plain(await view.relationsOfEntities(ids, query, { first: 3, after: null })), await each(ids, (id) => pages(2, async (page) => (await view.relationsOfEntities([id], query, page)).get(id)!))]);
}
function walks(view: View, ids: readonly string[]): Promise<unknown> {
  const steps: readonly Step[] = ties.flatMap((type) => [{ type, direction: 'OUT' }, { type, direction: 'IN' }] as const);
  return each([0, 1, 3, 1000], (limit) => each([steps, steps.slice(0, 4), steps.filter(({ direction }) => direction === 'IN')], (some) => each([ids, ...ids.map((id) => [id])], (from) => view.expand(from, some, limit, ['ASSERTED', 'PLANNED']))));
}

/** Every page of a list, positions and totals included. */
async function pages<T>(first: number, list: (page: PageRequest) => Promise<Page<T>>): Promise<readonly Page<T>[]> {
  const found: Page<T>[] = [];
  for (let after: PageRequest['after'] = null; ;) {
    const page = await list({ first, after });
    found.push(page);
    if (!page.hasNext || found.length > 1000) return found;
    after = page.items.at(-1)!.position;
  }
}
async function each<A, T>(list: readonly A[], ask: (one: A) => Promise<T>): Promise<readonly T[]> {
  const answers: T[] = [];
  for (const one of list) answers.push(await ask(one));
  return answers;
}
function plain<T>(map: ReadonlyMap<string, T>): readonly (readonly [string, T])[] { return [...map]; }
function numbers(adjacency: Awaited<ReturnType<View['adjacency']>>): unknown {
  return { ...adjacency, from: [...adjacency.from], to: [...adjacency.to], type: [...adjacency.type], modality: [...adjacency.modality] };
}
