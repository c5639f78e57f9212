import type { View } from '../store.js';
import { findSupportedElsewhere, listAllReports, readClaims, readClaimsOfEntities, readClaimsOfKeys, readClaimsOfReports, readJudgementsOfEntities, readJudgementsOfReport, readReports } from './claims.js';
import { listEntities, readEntities, readIdsByFoldedName } from './entities.js';
import { countAll, listAllStatistics, readFactsOfEntities, readFactsOfKeys } from './facts.js';
import type { Reader } from './reader.js';
import { expandOneLevel, readAdjacency, readRelations, readRelationsOfEntities, scanAllRelations, walk } from './relations.js';
import { searchNames } from './search.js';

/** The store's questions, each answered where its Cypher is. */
export function viewOf(reader: Reader): View {
  return {
    version: reader.version,
    counts: () => countAll(reader),
    reports: (ids) => readReports(reader, ids),
    listReports: (page) => listAllReports(reader, page),
    claims: (ids) => readClaims(reader, ids),
    claimsOfReport: async (id, page) => (await readClaimsOfReports(reader, [id], page)).get(id)!,
    claimsOfReports: (ids, page) => readClaimsOfReports(reader, ids, page),
    claimsOfEntities: (ids, page) => readClaimsOfEntities(reader, ids, page),
    claimsOfKeys: (keys) => readClaimsOfKeys(reader, keys),
    supportedElsewhere: (ids, exceptReport) => findSupportedElsewhere(reader, ids, exceptReport),
    judgementsOfReport: (id) => readJudgementsOfReport(reader, id),
    judgementsOfEntities: (ids, first) => readJudgementsOfEntities(reader, ids, first),
    entities: (ids) => readEntities(reader, ids),
    idsByFoldedName: (folded) => readIdsByFoldedName(reader, folded),
    listEntities: (query, page) => listEntities(reader, query, page),
    search: (query, kinds, page) => searchNames(reader, query, kinds, page),
    relations: (ids) => readRelations(reader, ids),
    relationsOfEntities: (ids, query, page) => readRelationsOfEntities(reader, ids, query, page),
    expand: (ids, steps, limit, modalities) => expandOneLevel(reader, ids, steps, limit, modalities),
    walkDependencies: (query) => walk(reader, query),
    scanRelations: (types, page) => scanAllRelations(reader, types, page),
    adjacency: () => readAdjacency(reader),
    factsOfEntities: (ids, types) => readFactsOfEntities(reader, ids, types),
    factsOfKeys: (keys) => readFactsOfKeys(reader, keys),
    listStatistics: (filter, page) => listAllStatistics(reader, filter, page),
  };
}
