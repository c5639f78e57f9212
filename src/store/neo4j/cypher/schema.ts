import { entityKinds } from '../../../ontology.js';

/**
 * How the graph lies in Neo4j:
 *
 *   (:Entity:Chip {id, kind, name, names, …})-[:DESIGNED_BY {modality, confidence, evidence, …}]->(:Entity:Company)   one for every relation
 *   (:Entity)-[:NAMED]->(:Name {text, language, folded})
 *   (:Claim)-[:STATED_IN]->(:Report), (:Claim)-[:ABOUT]->(:Entity), (:Claim)-[:UNDER]->(:Key)
 *   (:Fact:Spec)-[:OF]->(:Entity), (:Fact)-[:SUPPORTED_BY]->(:Claim), (:Fact)-[:DISPUTED_BY]->(:Claim)
 *   (:Fact:Relation)-[:OF]->(:Entity), -[:TOWARDS]->(:Entity)   the same relation as a node, so that it has evidence to point to and keys to be found by
 *   (:Judgement), and (:Lithograph {version, schema}), the one node that every change locks
 *
 * An entity or report that is spoken of and not there is `:Absent`: an id and nothing else.
 */
export type Migration = readonly string[];

/** The graph's own node is unique before anything else, so that two that open an empty database at once meet in it. */
export const oneGraph = 'CREATE CONSTRAINT lithograph_id IF NOT EXISTS FOR (g:Lithograph) REQUIRE g.id IS UNIQUE';
export const graphState = "MATCH (g:Lithograph {id: 'graph'}) RETURN g.version AS version, g.schema AS schema";
export const anyNode = 'MATCH (n) RETURN count(n) AS nodes';
export const makeGraph = "MERGE (g:Lithograph {id: 'graph'}) ON CREATE SET g.version = 0, g.schema = 0";
export const lockGraph = "MATCH (g:Lithograph {id: 'graph'}) SET g.locked = $by RETURN g.version AS version, g.schema AS schema, g.change AS change";
export const setSchema = "MATCH (g:Lithograph {id: 'graph'}) SET g.schema = $schema REMOVE g.locked";
export const setVersion = "MATCH (g:Lithograph {id: 'graph'}) SET g.version = g.version + 1, g.change = $by REMOVE g.locked RETURN g.version AS version";
export const awaitIndexes = 'CALL db.awaitIndexes(300)';

function unique(label: string, property = 'id'): string {
  return `CREATE CONSTRAINT ${label.toLowerCase()}_${property} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`;
}
function range(label: string, ...properties: readonly string[]): string {
  return `CREATE INDEX ${[label.toLowerCase(), ...properties.map((name) => name.toLowerCase())].join('_')} IF NOT EXISTS FOR (n:${label}) ON (${properties.map((name) => `n.${name}`).join(', ')})`;
}

/** What lists order by, as the property that holds it; see `orderKey`. */
export const sortProperties = ['foldedName', 'releasedFirst', 'occurredFirst', 'issuedFirst', 'memoryGB', 'bandwidthGBps', 'interconnectGBps', 'tdpW',
  'peakFP64', 'peakFP32', 'peakTF32', 'peakFP16', 'peakBF16', 'peakFP8', 'peakFP6', 'peakFP4', 'peakINT16', 'peakINT8', 'peakINT4'] as const;

/** Numbered from 1, in order; never edited once released, only added to. Each may run twice. */
export const migrations: readonly Migration[] = [
  [
    ...['Entity', 'Claim', 'Report', 'Fact', 'Judgement'].map((label) => unique(label)), unique('Key', 'key'), unique('Name', 'slot'),
    range('Entity', 'kind', 'id'), ...sortProperties.map((property) => range('Entity', 'kind', property, 'id')),
    range('Name', 'folded'), range('Name', 'digits', 'size'),
    'CREATE TEXT INDEX name_part IF NOT EXISTS FOR (n:Name) ON (n.folded)',
    "CREATE FULLTEXT INDEX name_words IF NOT EXISTS FOR (n:Name) ON EACH [n.folded] OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk' } }",
    range('Claim', 'reportId', 'place'),
    'CREATE INDEX about_entity_place IF NOT EXISTS FOR ()-[a:ABOUT]-() ON (a.entityId, a.place)',
    range('Fact', 'key'), range('Fact', 'subjectId', 'fact'), range('Spec', 'disputed'), range('Statistic', 'place'),
    range('Relation', 'fromId', 'outPlace'), range('Relation', 'toId', 'inPlace'), range('Relation', 'toId', 'inId'), range('Relation', 'type', 'id'),
    range('Judgement', 'reportId'), range('Judgement', 'entityId'),
  ],
];
export const kindLabels = Object.values(entityKinds).map(({ label }) => label);
