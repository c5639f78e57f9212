import type { Claim } from '../../model/claim.js';
import type { Fact, FactType, Relation, Statistic } from '../../model/fact.js';
import type { Report } from '../../model/report.js';
import type { EntityKind } from '../../ontology.js';
import type { Counts, Page, PageRequest, StatisticFilter, View } from '../store.js';
import type { Row } from './keys.js';
import type { Snapshot } from './snapshot.js';
import { checkPosition, positions, sortDay, sortTexts } from '../order.js';
import { statisticPasses } from '../filter.js';
import { entityKinds } from '../../ontology.js';
import { listEntities, search } from './entities.js';
import { graphOf } from './adjacency.js';
import { keyText } from './keys.js';
import { expand, relationsOfEntity, scanRelations, walk } from './relations.js';
import { idsOf, pageOf } from './snapshot.js';
import { claimTable, entityTable, factTable, judgementTable, lineKey, reportTable } from './tables.js';

/** Everything a view answers, from one snapshot. Reads come from mapped memory, so each is done when it returns. */
export function viewOf(snapshot: Snapshot): View {
  const claim = (id: string): Claim | null => snapshot.get(claimTable, id)?.claim ?? null;
  const each = <T>(keys: readonly string[], of: (key: string) => T): Map<string, T> => new Map(keys.map((key) => [key, of(key)]));
  return {
    version: snapshot.version,
    counts: async () => counts(snapshot),
    reports: async (ids) => ids.map((id) => snapshot.get(reportTable, id)),
    listReports: async (page) => listReports(snapshot, page),

    claims: async (ids) => ids.map(claim),
    claimsOfReport: async (id, page) => claimsOfReport(snapshot, id, page),
    claimsOfReports: async (ids, page) => each(ids, (id) => claimsOfReport(snapshot, id, page)),
    claimsOfEntities: async (ids, page) => each(ids, (id) => claimsOfEntity(snapshot, id, page)),
    claimsOfKeys: async (keys) => each(keys, (key) => [...idsOf(snapshot.rows('ck', [key]))].map((id) => claim(id)!)),
    supportedElsewhere: async (ids, except) => new Set(ids.filter((id) => speaksElsewhere(snapshot, id, except))),
    judgementsOfReport: async (id) => [...idsOf(snapshot.rows('jr', [id]))].map((judgement) => snapshot.get(judgementTable, judgement)!),
    judgementsOfEntities: async (ids, first) => each(ids, (id) => take(idsOf(snapshot.rows('je', [id])), first).map((judgement) => snapshot.get(judgementTable, judgement)!)),

    entities: async (ids) => ids.map((id) => snapshot.get(entityTable, id)),
    idsByFoldedName: async (names) => each(names, (name) => [...idsOf(snapshot.rows('en', [name]))]),
    listEntities: async (query, page) => listEntities(snapshot, query, page),
    search: async (query, kinds, page) => search(snapshot, query, kinds, page),

    relations: async (ids) => ids.map((id) => snapshot.relation(id)),
    relationsOfEntities: async (ids, query, page) => each(ids, (id) => relationsOfEntity(snapshot, id, query, page)),
    expand: async (ids, steps, limit, modalities) => expand(snapshot, ids, steps, limit, modalities),
    walkDependencies: async (query) => walk(snapshot, query),
    scanRelations: async (types, page): Promise<Page<Relation>> => scanRelations(snapshot, types, page),
    adjacency: async () => graphOf(snapshot).adjacency,

    factsOfEntities: async (ids, types) => each(ids, (id) => factsOfEntity(snapshot, id, types)),
    factsOfKeys: async (keys) => each(keys, (key) => [...idsOf(snapshot.rows('fk', [key]))].map((id) => snapshot.get(factTable, id)!)),
    listStatistics: async (filter, page) => listStatistics(snapshot, filter, page),
  };
}

function counts(snapshot: Snapshot): Counts {
  const of = (name: string): number => snapshot.tally(name);
  const kinds = (Object.keys(entityKinds) as EntityKind[]).filter((kind) => of(`kind ${kind}`) > 0).map((kind) => [kind, of(`kind ${kind}`)]);
  return {
    reports: of('reports'), claims: of('claims'), relations: of('relations'), specs: of('specs'), facts: of('facts'), disputedSpecs: of('disputedSpecs'),
    entities: Object.fromEntries(kinds) as Counts['entities'],
  };
}

function listReports(snapshot: Snapshot, page: PageRequest): Page<Report> {
  checkPosition(page.after, positions.reports);
  const range = snapshot.files.values.reports.getRange({ ...snapshot.reading, ...(page.after === null ? {} : { start: keyText(page.after[0] as string), exclusiveStart: true }) });
  return pageOf(range, page, () => snapshot.tally('reports'), ({ value }) => ({ item: value as Report, position: [(value as Report).id] }));
}

function claimsOfReport(snapshot: Snapshot, id: string, page: PageRequest): Page<Claim> {
  checkPosition(page.after, positions.claimsOfReport);
  const from = page.after === null ? [] : [lineKey(page.after[0] as number | null), page.after[1] as string];
  return claimPage(snapshot, snapshot.rows('cr', [id], from), page, () => snapshot.cache.total(['claims of report', id], () => snapshot.count('cr', [id])), (claim) => [claim.passage.line, claim.id]);
}
function claimsOfEntity(snapshot: Snapshot, id: string, page: PageRequest): Page<Claim> {
  checkPosition(page.after, positions.claimsOfEntities);
  const from = page.after === null ? [] : [page.after[0] as string, lineKey(page.after[1] as number | null), page.after[2] as string];
  return claimPage(snapshot, snapshot.rows('ce', [id], from), page, () => snapshot.cache.total(['claims of entity', id], () => snapshot.count('ce', [id])),
    (claim) => [claim.reportId, claim.passage.line, claim.id]);
}
function claimPage(snapshot: Snapshot, list: Iterable<Row>, page: PageRequest, total: () => number, positionOf: (claim: Claim) => readonly (string | number | null)[]): Page<Claim> {
  return pageOf(idsOf(list), page, total, (id) => { const { claim } = snapshot.get(claimTable, id)!; return { item: claim, position: positionOf(claim) }; });
}

function speaksElsewhere(snapshot: Snapshot, id: string, exceptReport: string): boolean {
  for (const { parts } of snapshot.rows('ce', [id])) {
    if (parts[1] !== exceptReport) return true;
    break;
  }
  // The first is the excepted report's: look behind all of it.
  for (const _ of snapshot.rows('ce', [id], [exceptReport], true)) return true;
  return false;
}

function factsOfEntity(snapshot: Snapshot, id: string, types: readonly FactType[]): readonly Fact[] {
  const ids = [...new Set(types)].flatMap((type) => [...idsOf(snapshot.rows('fs', [id, type]))]);
  return sortTexts(ids).map((fact) => snapshot.get(factTable, fact)!);
}

function listStatistics(snapshot: Snapshot, filter: StatisticFilter, page: PageRequest): Page<Statistic> {
  checkPosition(page.after, positions.statistics);
  const read = (id: string): Statistic => snapshot.get(factTable, id) as Statistic;
  const total = (): number => Object.values(filter).every((asked) => asked === undefined) ? snapshot.tally('statistics') : snapshot.cache.total(['statistics', filter], () => {
    let count = 0;
    for (const id of idsOf(snapshot.rows('st', []))) if (statisticPasses(read(id), filter)) count++;
    return count;
  });
  const [day, subject, after] = (page.after ?? [null, '', '']) as [string | null, string, string];
  const list = snapshot.rows('st', [], page.after === null ? [] : [day === null ? 1 : 0, day ?? '', subject, after]);
  return pageOf(idsOf(list), page, total, (id) => {
    const item = read(id);
    return statisticPasses(item, filter) ? { item, position: [sortDay(item.period), item.subject, id] } : null;
  });
}

function take<T>(from: Iterable<T>, first: number): T[] {
  const taken: T[] = [];
  if (first > 0) for (const one of from) if (taken.push(one) === first) break;
  return taken;
}
