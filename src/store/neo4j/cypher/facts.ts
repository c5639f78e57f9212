export const factsOfEntities = 'MATCH (f:Fact) WHERE f.subjectId IN $ids AND f.fact IN $types RETURN f.subjectId AS id, f.json AS fact ORDER BY id, f.id';
export const factsOfKeys = 'MATCH (f:Fact) WHERE f.key IN $keys RETURN f.key AS key, f.json AS fact ORDER BY key, f.id';

/** What `statisticPasses` says. `place` is "first day TAB subject TAB id", those without a period last. */
const passes = `($forecast IS NULL OR f.forecast = $forecast) AND ($subject IS NULL OR f.foldedSubject CONTAINS $subject) AND ($metric IS NULL OR f.foldedMetric CONTAINS $metric)
  AND ($from IS NULL OR f.periodFirst >= $from) AND ($to IS NULL OR f.periodLast <= $to)`;
export const listStatistics = `MATCH (f:Statistic) WHERE f.place > $after AND ${passes} RETURN f.json AS fact ORDER BY f.place LIMIT $limit`;
export const countStatistics = `MATCH (f:Statistic) WHERE f.place > '' AND ${passes} RETURN count(f) AS total`;
/** Of one entity: few, found by it. */
export const listStatisticsAbout = `MATCH (f:Fact) WHERE f.subjectId = $aboutId AND f.fact = 'statistic' AND f.place > $after AND ${passes} RETURN f.json AS fact ORDER BY f.place LIMIT $limit`;
export const countStatisticsAbout = `MATCH (f:Fact) WHERE f.subjectId = $aboutId AND f.fact = 'statistic' AND ${passes} RETURN count(f) AS total`;

/** One statement each, so that Neo4j answers from its own tallies. */
export const countOfLabel = {
  facts: 'MATCH (f:Fact) RETURN count(f) AS total', relations: 'MATCH (f:Relation) RETURN count(f) AS total', specs: 'MATCH (f:Spec) RETURN count(f) AS total',
  claims: 'MATCH (c:Claim) RETURN count(c) AS total',
} as const;
export const countDisputed = 'MATCH (f:Spec) WHERE f.disputed = true RETURN count(f) AS total';

/** Rows: label, properties, of, towards (entity ids or null). Claims that are not there are not pointed to; their ids are kept all the same. */
export const putFacts = `UNWIND $rows AS row
MERGE (f:Fact {id: row.properties.id})
SET f = row.properties, f:$(row.label)
WITH f, row
CALL (f) { OPTIONAL MATCH (f)-[old:OF|TOWARDS|SUPPORTED_BY|DISPUTED_BY]->() DELETE old }
CALL (f, row) { UNWIND row.of AS id MERGE (e:Entity {id: id}) ON CREATE SET e:Absent CREATE (f)-[:OF]->(e) }
CALL (f, row) { UNWIND row.towards AS id MERGE (e:Entity {id: id}) ON CREATE SET e:Absent CREATE (f)-[:TOWARDS]->(e) }
CALL (f, row) { UNWIND row.properties.evidence AS id MATCH (c:Claim {id: id}) CREATE (f)-[:SUPPORTED_BY]->(c) }
CALL (f, row) { UNWIND row.properties.dissent AS id MATCH (c:Claim {id: id}) CREATE (f)-[:DISPUTED_BY]->(c) }`;
export const removeFacts = 'MATCH (f:Fact) WHERE f.id IN $ids DETACH DELETE f';
