import type { RelationType } from '../../../ontology.js';
import { relationTypes } from '../../../ontology.js';

export const relationsById = 'MATCH (f:Fact) WHERE f.id IN $ids AND f:Relation RETURN f.json AS fact';

/**
 * One page at each entity. A span is a stretch of places, "type TAB other end", that the page may still take from; each is one seek of at most `limit`.
 * A tie to itself is listed once, going out, where both directions are asked.
 */
const passes = `($modalities IS NULL OR f.modality IN $modalities)`;
const out = `f.fromId = id AND f.outPlace > span.low AND f.outPlace < span.high AND ${passes} AND ($otherKinds IS NULL OR f.toKind IN $otherKinds)`;
const into = `f.toId = id AND f.inPlace > span.low AND f.inPlace < span.high AND ${passes} AND ($otherKinds IS NULL OR f.fromKind IN $otherKinds) AND NOT ($both AND f.fromId = id)`;
export const relationsOut = `UNWIND $ids AS id UNWIND $spans AS span
CALL (id, span) { MATCH (f:Relation) WHERE ${out} RETURN f ORDER BY f.fromId, f.outPlace LIMIT $limit }
RETURN id, f.json AS fact`;
export const relationsIn = `UNWIND $ids AS id UNWIND $spans AS span
CALL (id, span) { MATCH (f:Relation) WHERE ${into} RETURN f ORDER BY f.toId, f.inPlace LIMIT $limit }
RETURN id, f.json AS fact`;
export const countRelationsOut = `UNWIND $ids AS id UNWIND $spans AS span
CALL (id, span) { MATCH (f:Relation) WHERE ${out} RETURN count(f) AS some } RETURN id, sum(some) AS total`;
export const countRelationsIn = `UNWIND $ids AS id UNWIND $spans AS span
CALL (id, span) { MATCH (f:Relation) WHERE ${into} RETURN count(f) AS some } RETURN id, sum(some) AS total`;

/**
 * One level of a walk in one answer: at most `limit` of each entity and step, by relation id, so a hub costs no more than that.
 * Those going out of one entity have its id first, so their places are in the order of their ids.
 */
export const expand = `UNWIND $ids AS id
CALL (id) {
  UNWIND $outgoing AS type
  CALL (id, type) { MATCH (f:Relation) WHERE f.fromId = id AND f.outPlace > type + '\\t' AND f.outPlace < type + '\\n' AND f.modality IN $modalities RETURN f ORDER BY f.fromId, f.outPlace LIMIT $limit }
  RETURN f
  UNION ALL
  UNWIND $incoming AS type
  CALL (id, type) { MATCH (f:Relation) WHERE f.toId = id AND f.inId > type + '\\t' AND f.inId < type + '\\n' AND f.modality IN $modalities RETURN f ORDER BY f.toId, f.inId LIMIT $limit }
  RETURN f
}
WITH DISTINCT f ORDER BY f.id LIMIT $limit
RETURN collect(f.json) AS facts`;

export const scanRelations = `UNWIND $types AS type
CALL (type) { MATCH (f:Relation) WHERE f.type = type AND f.id > $after RETURN f ORDER BY f.type, f.id LIMIT $limit }
WITH f ORDER BY f.id LIMIT $limit
RETURN f.json AS fact`;
export const countRelations = 'MATCH (f:Relation) WHERE f.type IN $types AND f.id IS NOT NULL RETURN count(f) AS total';
export const adjacencyRows = 'MATCH (f:Relation) WHERE f.type IN $types AND f.id IS NOT NULL RETURN f.fromId AS `from`, f.type AS type, f.toId AS `to`, f.modality AS modality, f.confidence AS confidence';

/** The tie itself, one statement per type, for a type cannot be a parameter of a plan. Rows: fromId, toId, properties. */
export const putTies = Object.fromEntries(Object.keys(relationTypes).map((type) => [type, `UNWIND $rows AS row
MERGE (a:Entity {id: row.fromId}) ON CREATE SET a:Absent
MERGE (b:Entity {id: row.toId}) ON CREATE SET b:Absent
MERGE (a)-[r:${type}]->(b)
SET r = row.properties`])) as Readonly<Record<RelationType, string>>;
/** Before the facts themselves are removed. */
export const removeTies = `MATCH (f:Fact) WHERE f.id IN $ids AND f:Relation
MATCH (a:Entity {id: f.fromId})
MATCH (a)-[r:${Object.keys(relationTypes).join('|')}]->(b:Entity {id: f.toId}) WHERE r.id = f.id
DELETE r`;
