export const reportsById = 'MATCH (r:Report) WHERE r.id IN $ids AND r.source IS NOT NULL RETURN properties(r) AS report';
export const listReports = 'MATCH (r:Report) WHERE r.id > $after AND r.source IS NOT NULL RETURN properties(r) AS report ORDER BY r.id LIMIT $limit';
export const countReports = 'MATCH (r:Report) RETURN count(r) AS total';
export const countAbsentReports = 'MATCH (r:Absent) WHERE r:Report RETURN count(r) AS total';

export const claimsById = 'MATCH (c:Claim) WHERE c.id IN $ids RETURN properties(c) AS claim';
/** `place` is "line TAB claim id", lines as ten digits and none before all; an order one can seek in. */
export const claimsOfReports = `UNWIND $ids AS id
CALL (id) { MATCH (c:Claim) WHERE c.reportId = id AND c.place > $after RETURN c ORDER BY c.reportId, c.place LIMIT $limit }
RETURN id, properties(c) AS claim`;
export const countClaimsOfReports = 'UNWIND $ids AS id RETURN id, COUNT { MATCH (c:Claim) WHERE c.reportId = id AND c.place IS NOT NULL } AS total';
/** Here `place` is "report TAB line TAB claim id". */
export const claimsOfEntities = `UNWIND $ids AS id
CALL (id) { MATCH (c:Claim)-[a:ABOUT]->(:Entity) WHERE a.entityId = id AND a.place > $after RETURN c, a.place AS place ORDER BY a.entityId, a.place LIMIT $limit }
RETURN id, properties(c) AS claim`;
export const countClaimsOfEntities = 'MATCH (e:Entity) WHERE e.id IN $ids RETURN e.id AS id, COUNT { (e)<-[:ABOUT]-() } AS total';
export const claimsOfKeys = 'MATCH (k:Key)<-[:UNDER]-(c:Claim) WHERE k.key IN $keys RETURN k.key AS key, properties(c) AS claim ORDER BY key, c.id';
/** Places of one report lie side by side, so what is before or after them is of another. */
export const supportedElsewhere = `UNWIND $ids AS id
WITH id WHERE EXISTS { MATCH ()-[a:ABOUT]->() WHERE a.entityId = id AND a.place < $from } OR EXISTS { MATCH ()-[a:ABOUT]->() WHERE a.entityId = id AND a.place > $to }
RETURN id`;

export const judgementsOfReport = 'MATCH (j:Judgement) WHERE j.reportId = $id RETURN properties(j) AS judgement ORDER BY j.id';
export const judgementsOfEntities = `UNWIND $ids AS id
CALL (id) { MATCH (j:Judgement) WHERE j.entityId = id RETURN j ORDER BY j.id LIMIT $limit }
RETURN id, properties(j) AS judgement`;

export const putReports = 'UNWIND $rows AS row MERGE (r:Report {id: row.id}) SET r = row REMOVE r:Absent';
export const removeReports = 'MATCH (r:Report) WHERE r.id IN $ids SET r = {id: r.id}, r:Absent';

/** Rows: properties, keys, about (entity ids), place. What an earlier claim of this id pointed to is let go. */
export const putClaims = `UNWIND $rows AS row
MERGE (c:Claim {id: row.properties.id})
SET c = row.properties
WITH c, row
CALL (c) { OPTIONAL MATCH (c)-[old:STATED_IN|ABOUT|UNDER]->() DELETE old }
CALL (c, row) { MERGE (r:Report {id: row.properties.reportId}) ON CREATE SET r:Absent CREATE (c)-[:STATED_IN]->(r) }
CALL (c, row) { UNWIND row.about AS id MERGE (e:Entity {id: id}) ON CREATE SET e:Absent CREATE (c)-[:ABOUT {entityId: id, place: row.place}]->(e) }
CALL (c, row) { UNWIND row.keys AS key MERGE (k:Key {key: key}) CREATE (c)-[:UNDER]->(k) }`;
export const keysOfClaims = 'MATCH (c:Claim)-[:UNDER]->(k:Key) WHERE c.id IN $ids RETURN DISTINCT k.key AS key';
export const removeClaims = 'MATCH (c:Claim) WHERE c.id IN $ids DETACH DELETE c';
export const sweepKeys = 'MATCH (k:Key) WHERE k.key IN $keys AND NOT EXISTS { (k)<-[:UNDER]-() } DELETE k';

export const putJudgements = 'UNWIND $rows AS row MERGE (j:Judgement {id: row.id}) SET j = row';
export const removeJudgements = 'MATCH (j:Judgement) WHERE j.id IN $ids DETACH DELETE j';
