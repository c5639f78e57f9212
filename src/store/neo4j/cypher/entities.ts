import type { EntityKind } from '../../../ontology.js';
import { entityKinds } from '../../../ontology.js';
import { kindLabels } from './schema.js';
import type { sortProperties } from './schema.js';

export type SortProperty = (typeof sortProperties)[number];

/** For `Reader.alone`: the version is looked at when all are collected. */
export const entitiesById = "MATCH (e:Entity) WHERE e.id IN $ids AND e.kind IS NOT NULL WITH collect(properties(e)) AS entities MATCH (g:Lithograph {id: 'graph'}) RETURN entities, g.version AS version";
/** The version with the entities that who waits for it begins with: they are of it where it is the same before and after. */
export const stateWithEntities = `MATCH (g:Lithograph {id: 'graph'}) WITH g.version AS before
OPTIONAL MATCH (e:Entity) WHERE e.id IN $ids AND e.kind IS NOT NULL WITH before, collect(properties(e)) AS entities
MATCH (g:Lithograph {id: 'graph'}) RETURN before, entities, g.version AS version`;
export const idsByFoldedName = 'MATCH (n:Name) WHERE n.folded IN $folded RETURN DISTINCT n.folded AS folded, n.entityId AS id ORDER BY folded, id';

/** What `passes` in `store/filter.ts` says, in Cypher; a parameter that is null asks for nothing. */
const passes = [
  '($roles IS NULL OR any(one IN e.roles WHERE one IN $roles))', '($countries IS NULL OR e.country IN $countries)', '($designerIds IS NULL OR e.designerId IN $designerIds)',
  '($designerCountries IS NULL OR e.designerCountry IN $designerCountries)', '($categories IS NULL OR e.category IN $categories)',
  '($controlTypes IS NULL OR e.controlType IN $controlTypes)', '($statuses IS NULL OR e.status IN $statuses)',
  '($packagingIds IS NULL OR any(one IN e.packagingIds WHERE one IN $packagingIds))', '($memoryIds IS NULL OR any(one IN e.memoryIds WHERE one IN $memoryIds))',
  '($regionIds IS NULL OR e.regionId IN $regionIds)', '($targetId IS NULL OR $targetId IN e.targetIds)', '($partnerId IS NULL OR $partnerId IN e.partnerIds)',
  '($listed IS NULL OR coalesce(e.listed, false) = $listed)',
  '($minMemoryGB IS NULL OR e.memoryGB >= $minMemoryGB)', '($minBandwidthGBps IS NULL OR e.bandwidthGBps >= $minBandwidthGBps)', '($minPetaOps IS NULL OR e.petaOps >= $minPetaOps)',
  '($maxTdpW IS NULL OR e.tdpW <= $maxTdpW)',
  '($peaks IS NULL OR any(name IN $peaks WHERE e[name] IS NOT NULL AND ($minPeak IS NULL OR e[name] >= $minPeak)))',
  '($releasedFrom IS NULL OR e.releasedFirst >= $releasedFrom)', '($releasedTo IS NULL OR e.releasedLast <= $releasedTo)',
  '($occurredFrom IS NULL OR e.occurredFirst >= $occurredFrom)', '($occurredTo IS NULL OR e.occurredLast <= $occurredTo)',
  '($issuedFrom IS NULL OR e.issuedFirst >= $issuedFrom)', '($issuedTo IS NULL OR e.issuedLast <= $issuedTo)',
  "($authority IS NULL OR coalesce(e.foldedAuthority, '') = $authority)", '($issuerContains IS NULL OR e.foldedIssuer CONTAINS $issuerContains)',
  '($nameContains IS NULL OR any(name IN e.foldedNames WHERE name CONTAINS $nameContains))',
].join('\n  AND ');

/** A list goes on from `key` and `id` in up to three steps, each a seek in an index that holds the order: equals of the key, keys beyond it, and those without a key. */
export interface ListCypher { readonly equal: string; readonly above: string; readonly below: string; readonly unknown: string }
export function listBy(property: SortProperty): ListCypher {
  return {
    equal: list(`e.${property} = $key AND e.id > $id`, `e.kind, e.${property}, e.id`, `e.${property}`),
    above: list(`e.${property} > $key AND e.id IS NOT NULL`, `e.kind, e.${property}, e.id`, `e.${property}`),
    below: list(`e.${property} < $key AND e.id IS NOT NULL`, `e.kind DESC, e.${property} DESC, e.id`, `e.${property}`),
    unknown: list(`e.${property} IS NULL AND e.id > $id`, 'e.kind, e.id'),
  };
}
/** The order is written out as the index holds it, the kind first, for the planner to see that nothing need be sorted. */
function list(where: string, order: string, key = 'null'): string {
  return `MATCH (e:Entity)\nWHERE e.kind = $kind AND ${where}\n  AND ${passes}\nWITH e ORDER BY ${order} LIMIT $limit\nRETURN properties(e) AS entity, ${key} AS key`;
}
export const listAscending = list('e.id > $id', 'e.kind, e.id');
export const listDescending = list('e.id < $id', 'e.kind DESC, e.id DESC');

export const countPassing = `MATCH (e:Entity)\nWHERE e.kind = $kind AND e.id IS NOT NULL\n  AND ${passes}\nRETURN count(e) AS total`;
/** Whole kinds are counted by Neo4j itself. */
export const countKind = Object.fromEntries(Object.entries(entityKinds).map(([kind, { label }]) => [kind, `MATCH (e:${label}) RETURN count(e) AS total`])) as Readonly<Record<EntityKind, string>>;

/**
 * Candidates of a search; `matchName` decides. The whole name is a part of itself. Chinese of two characters and more is found by its pairs in the
 * full-text index, all else by the text index; a name mistyped has the same digits and about the same size, and most of the letters.
 */
const asCandidate = 'RETURN n.entityId AS id, n.kind AS kind, n.position AS position, n.text AS text';
export const namesWithWords = `CALL db.index.fulltext.queryNodes('name_words', $words) YIELD node AS n WHERE n.folded CONTAINS $part ${asCandidate}`;
export const namesWithPart = `MATCH (n:Name) WHERE n.folded CONTAINS $part ${asCandidate}`;
export const namesLike = `MATCH (n:Name) WHERE n.digits = $digits AND n.size >= $least AND n.size <= $most
  AND reduce(missing = 0, letter IN $letters | CASE WHEN n.folded CONTAINS letter THEN missing ELSE missing + 1 END) <= $typos ${asCandidate}`;

/** Rows: id, label, properties, names (properties of each). */
export const putEntities = `UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
WITH e, row, e.foldedNames IS NULL OR e.names <> row.properties.names OR e.languages <> row.properties.languages AS renamed
SET e = row.properties REMOVE e:Absent SET e:$(row.label)
WITH e, row WHERE renamed
CALL (e, row) {
  OPTIONAL MATCH (e)-[:NAMED]->(old:Name) WHERE old.position >= size(row.names) DETACH DELETE old
}
CALL (e, row) {
  UNWIND row.names AS name
  MERGE (n:Name {slot: name.slot}) SET n = name
  MERGE (e)-[:NAMED]->(n)
}`;
/** What is still spoken of stays as an id and nothing else; the rest is swept. */
export const removeEntities = `MATCH (e:Entity) WHERE e.id IN $ids
CALL (e) { OPTIONAL MATCH (e)-[:NAMED]->(n:Name) DETACH DELETE n }
SET e = {id: e.id} REMOVE e:${kindLabels.join(':')} SET e:Absent`;
export const sweepAbsent = 'MATCH (n:Absent) WHERE NOT EXISTS { (n)--() } DELETE n';
