import neo4j from 'neo4j-driver';
import type { Fact, FactType, Statistic } from '../../model/fact.js';
import type { EntityKind } from '../../ontology.js';
import type { Counts, Page, PageRequest, StatisticFilter } from '../store.js';
import { firstDay, lastDay } from '../../model/date.js';
import { foldName } from '../../model/entity.js';
import { entityKinds } from '../../ontology.js';
import { checkPosition, positions, statisticKey } from '../order.js';
import { countAllReports } from './claims.js';
import { countKind } from './cypher/entities.js';
import { countDisputed, countOfLabel, countStatistics, countStatisticsAbout, factsOfEntities, factsOfKeys, listStatistics, listStatisticsAbout } from './cypher/facts.js';
import type { Reader } from './reader.js';
import { countOf, groupRows, pageOf } from './reader.js';
import { factOf, placeOfStatistic } from './row.js';

export async function readFactsOfEntities(reader: Reader, ids: readonly string[], types: readonly FactType[]): Promise<ReadonlyMap<string, readonly Fact[]>> {
  const others = types.filter((type) => type !== 'relation');
  return groupRows(ids, await reader.rows(factsOfEntities, { ids, types: others }), 'id', factOf);
}
export async function readFactsOfKeys(reader: Reader, keys: readonly string[]): Promise<ReadonlyMap<string, readonly Fact[]>> {
  return groupRows(keys, await reader.rows(factsOfKeys, { keys }), 'key', factOf);
}

export async function listAllStatistics(reader: Reader, filter: StatisticFilter, page: PageRequest): Promise<Page<Statistic>> {
  checkPosition(page.after, positions.statistics);
  const folded = (text: string | undefined): string | null => text === undefined ? null : foldName(text);
  const parameters = {
    aboutId: filter.aboutId ?? null, forecast: filter.forecast ?? null, subject: folded(filter.subject), metric: folded(filter.metric),
    from: filter.from === undefined ? null : firstDay(filter.from), to: filter.to === undefined ? null : lastDay(filter.to),
  };
  const [list, count] = filter.aboutId === undefined ? [listStatistics, countStatistics] : [listStatisticsAbout, countStatisticsAbout];
  const after = page.after === null ? '' : placeOfStatistic(page.after as readonly [string | null, string, string]);
  const rows = await reader.rows(list, { ...parameters, after, limit: neo4j.int(page.first + 1) });
  const total = await reader.once(`statistics ${JSON.stringify(parameters)}`, async () => countOf(await reader.rows(count, parameters)));
  return pageOf(rows.map(factOf) as Statistic[], page, total, statisticKey);
}

export async function countAll(reader: Reader): Promise<Counts> {
  const kinds = Object.keys(entityKinds) as EntityKind[];
  const count = async (cypher: string): Promise<number> => countOf(await reader.rows(cypher, {}));
  const [reports, claims, relations, specs, facts, disputedSpecs, ...ofKinds] = await Promise.all([
    countAllReports(reader), count(countOfLabel.claims), count(countOfLabel.relations), count(countOfLabel.specs), count(countOfLabel.facts), count(countDisputed),
    ...kinds.map((kind) => count(countKind[kind])),
  ]);
  const entities = Object.fromEntries(kinds.map((kind, i) => [kind, ofKinds[i]!] as const).filter(([, some]) => some > 0));
  return { reports, claims, relations, specs, facts, entities, disputedSpecs };
}
