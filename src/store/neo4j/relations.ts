import neo4j from 'neo4j-driver';
import type { Adjacency } from '../../model/adjacency.js';
import type { BareRelation, Relation } from '../../model/fact.js';
import type { Modality, RelationType } from '../../ontology.js';
import type { DependencyWalk, Page, PageRequest, RelationQuery, Step, View, WalkQuery } from '../store.js';
import { adjacencyTypes, modalityList, relationIdAt } from '../../model/adjacency.js';
import { Graph, countingSort, walkIn, worthAGraph } from '../graph.js';
import { KeptRows } from '../kept.js';
import { checkPosition, compareText, positions } from '../order.js';
import { walkByLevels } from '../walk.js';
import type { Row } from './connection.js';
import {
  adjacencyRows, countRelations, countRelationsIn, countRelationsOut, expand, relationsById, relationsIn, relationsOut, scanRelations,
} from './cypher/relations.js';
import type { Reader } from './reader.js';
import { countOf, groupRows, inOrder, pageOf } from './reader.js';
import { factOf, factsIn } from './row.js';

const asRelation = (row: Row): Relation => factOf(row) as Relation;

export async function readRelations(reader: Reader, ids: readonly string[]): Promise<(Relation | null)[]> {
  return inOrder(ids, (await reader.rows(relationsById, { ids: [...new Set(ids)] })).map(asRelation));
}

/** A stretch of places ("type TAB other end"), both ends left out. */
interface Span { readonly low: string; readonly high: string }

export async function readRelationsOfEntities(reader: Reader, ids: readonly string[], query: RelationQuery, page: PageRequest): Promise<ReadonlyMap<string, Page<Relation>>> {
  checkPosition(page.after, positions.relationsOfEntities);
  const whole = spansFrom(query.types, '');
  const [outAfter, inAfter] = page.after === null ? ['', ''] : placesAfter(page.after as readonly [string, 'OUT' | 'IN', string]);
  const parameters = { ids, modalities: query.modalities ?? null, otherKinds: query.otherKinds ?? null, both: query.direction === 'BOTH', limit: neo4j.int(page.first + 1) };
  const ask = (cypher: string, direction: 'OUT' | 'IN', spans: readonly Span[]): Promise<readonly Row[]> =>
    query.direction === direction || query.direction === 'BOTH' ? reader.rows(cypher, { ...parameters, spans }) : Promise.resolve([]);
  const [out, into, totalOut, totalIn] = await Promise.all([
    ask(relationsOut, 'OUT', spansFrom(query.types, outAfter)), ask(relationsIn, 'IN', spansFrom(query.types, inAfter)),
    ask(countRelationsOut, 'OUT', whole), ask(countRelationsIn, 'IN', whole),
  ]);
  const found = groupRows(ids, [...out.map((row) => ({ ...row, direction: 'OUT' })), ...into.map((row) => ({ ...row, direction: 'IN' }))], 'id', (row) => {
    const relation = asRelation(row), direction = row['direction'] as 'OUT' | 'IN';
    return { relation, direction, other: direction === 'OUT' ? relation.toId : relation.fromId };
  });
  const totals = new Map<string, number>();
  for (const row of [...totalOut, ...totalIn]) totals.set(row['id'] as string, (totals.get(row['id'] as string) ?? 0) + (row['total'] as number));
  return new Map(ids.map((id) => {
    const sorted = (found.get(id) ?? []).sort((a, b) => compareText(a.relation.type, b.relation.type) || (a.direction === b.direction ? compareText(a.other, b.other) : a.direction === 'OUT' ? -1 : 1));
    const { items, hasNext, total } = pageOf(sorted, page, totals.get(id) ?? 0, ({ relation, direction, other }) => [relation.type, direction, other]);
    return [id, { items: items.map(({ item, position }) => ({ item: item.relation, position })), hasNext, total }];
  }));
}

/** After which place each direction goes on: of one type, those going out come before those coming in. */
function placesAfter([type, direction, other]: readonly [string, 'OUT' | 'IN', string]): readonly [string, string] {
  return direction === 'OUT' ? [`${type}\t${other}`, `${type}\t`] : [`${type}\n`, `${type}\t${other}`];
}
function spansFrom(types: readonly RelationType[] | null, after: string): readonly Span[] {
  if (types === null) return [{ low: after, high: '\u{10ffff}' }];
  return [...new Set(types)].map((type) => ({ low: compareText(after, `${type}\t`) > 0 ? after : `${type}\t`, high: `${type}\n` }))
    .filter(({ low, high }) => compareText(low, high) < 0);
}

/**
 * What leaves each entity is kept for the version where it was read whole: walks that begin far apart soon meet at the same hubs.
 * Measured against a walk in Cypher alone, four levels of 660 relations: most of its time went into reading these again.
 */
export async function expandOneLevel(reader: Reader, ids: readonly string[], steps: readonly Step[], limit: number, modalities: readonly Modality[]): ReturnType<View['expand']> {
  if (steps.length === 0) return { relations: [], cut: false };
  const typesOf = (direction: Step['direction']): readonly RelationType[] => [...new Set(steps.filter((step) => step.direction === direction).map(({ type }) => type))].sort();
  const outgoing = typesOf('OUT'), incoming = typesOf('IN');
  const manner = mannerOf(JSON.stringify([outgoing, incoming, [...modalities].sort()]));
  const found = new Map<string, Relation>();
  const unknown = new Set<string>();
  for (const id of ids) {
    const known = reader.kept.walks.get(`${manner} ${id}`);
    if (known === undefined) unknown.add(id); else for (const relation of known) found.set(relation.id, relation);
  }
  if (unknown.size > 0) {
    const [row] = await reader.rows(expand, { ids: [...unknown], outgoing, incoming, modalities, limit: neo4j.int(limit + 1) });
    const fresh = factsIn(row) as readonly Relation[];
    for (const relation of fresh) found.set(relation.id, relation);
    if (fresh.length <= limit) keepEach(reader, manner, unknown, fresh, new Set(outgoing), new Set(incoming));
  }
  const relations = [...found.values()].sort((a, b) => compareText(a.id, b.id));
  return { relations: relations.slice(0, limit), cut: relations.length > limit };
}
/**
 * Level by level, and over the graph in memory once so much was sought that it pays: then a walk asks Neo4j for nothing. Measured against
 * `expandOneLevel`, four levels of 700 relations: nine tenths of the time went into a seek for each entity and type.
 */
export async function walk(reader: Reader, query: WalkQuery): Promise<DependencyWalk> {
  const { kept } = reader;
  if (kept.answers.get('graph') === undefined && !worthAGraph(kept.sought, await countAdjacency(reader))) {
    return walkByLevels(query, (ids, steps, limit) => { kept.sought += ids.length * steps.length; return expandOneLevel(reader, ids, steps, limit, ['ASSERTED']); });
  }
  const held = await readGraph(reader);
  const make = (row: number): BareRelation => relationAt(held, row);
  return walkIn(held.graph, query, (row) => held.bare.get(row, make));
}
function relationAt({ graph: { adjacency }, confidence }: HeldGraph, row: number): BareRelation {
  return Object.freeze({
    id: relationIdAt(adjacency, row), type: adjacency.types[adjacency.type[row]!]!, fromId: adjacency.ids[adjacency.from[row]!]!, toId: adjacency.ids[adjacency.to[row]!]!,
    modality: adjacency.says[adjacency.modality[row]!]!, confidence: confidence[row]!,
  });
}
function countAdjacency(reader: Reader): Promise<number> {
  return reader.once('dependencies', async () => countOf(await reader.rows(countRelations, { types: adjacencyTypes })));
}
/** A short word for each manner of walking met so far; there are few. */
const manners = new Map<string, string>();
function mannerOf(said: string): string {
  const known = manners.get(said) ?? `walk${manners.size}`;
  manners.set(said, known);
  return known;
}
function keepEach(reader: Reader, manner: string, ids: ReadonlySet<string>, relations: readonly Relation[], outgoing: ReadonlySet<RelationType>, incoming: ReadonlySet<RelationType>): void {
  const lists = new Map<string, Relation[]>([...ids].map((id) => [id, []]));
  for (const relation of relations) {
    if (outgoing.has(relation.type)) lists.get(relation.fromId)?.push(relation);
    if (incoming.has(relation.type) && !(outgoing.has(relation.type) && relation.fromId === relation.toId)) lists.get(relation.toId)?.push(relation);
  }
  for (const [id, list] of lists) reader.kept.walks.put(`${manner} ${id}`, list, 1 + list.length);
}

export async function scanAllRelations(reader: Reader, types: readonly RelationType[], page: PageRequest): Promise<Page<Relation>> {
  checkPosition(page.after, positions.relations);
  const wanted = [...new Set(types)];
  const found = (await reader.rows(scanRelations, { types: wanted, after: page.after?.[0] ?? '', limit: neo4j.int(page.first + 1) })).map(asRelation);
  const total = await reader.once(`relations ${JSON.stringify(wanted)}`, async () => countOf(await reader.rows(countRelations, { types: wanted })));
  return pageOf(found, page, total, ({ id }) => [id]);
}

export async function readAdjacency(reader: Reader): Promise<Adjacency> { return (await readGraph(reader)).graph.adjacency; }

/** Some 200 bytes each. */
const mostBare = 500_000;
interface HeldGraph { readonly graph: Graph; /** Of each row. */ readonly confidence: Float64Array; readonly bare: KeptRows<BareRelation> }

/** Every dependency of the version, read once: row by row into columns, so that hundreds of thousands never stand side by side as objects. */
function readGraph(reader: Reader): Promise<HeldGraph> {
  return reader.once('graph', async () => {
    const size = await countAdjacency(reader);
    const met = new Map<string, number>();
    const from = new Uint32Array(size), to = new Uint32Array(size), type = new Uint8Array(size), modality = new Uint8Array(size), confidence = new Float64Array(size);
    const placeOf = (id: string): number => { const known = met.get(id) ?? met.size; if (known === met.size) met.set(id, known); return known; };
    let row = 0;
    await reader.each(adjacencyRows, { types: adjacencyTypes }, (tie) => {
      from[row] = placeOf(tie['from'] as string); to[row] = placeOf(tie['to'] as string);
      type[row] = adjacencyTypes.indexOf(tie['type'] as RelationType); modality[row] = modalityList.indexOf(tie['modality'] as Modality); confidence[row] = tie['confidence'] as number;
      row += 1;
    });
    const ids = [...met.keys()].sort(compareText);
    const ranks = new Uint32Array(ids.length);
    ids.forEach((id, rank) => { ranks[met.get(id)!] = rank; });
    // Stable sorts by counting, the last deciding.
    const byTo = countingSort(from.map((_, i) => i), (i) => ranks[to[i]!]!, ids.length);
    const order = countingSort(countingSort(byTo, (i) => type[i]!, adjacencyTypes.length), (i) => ranks[from[i]!]!, ids.length);
    const graph = new Graph({
      ids, types: adjacencyTypes, says: modalityList, from: order.map((i) => ranks[from[i]!]!), to: order.map((i) => ranks[to[i]!]!),
      type: Uint8Array.from(order, (i) => type[i]!), modality: Uint8Array.from(order, (i) => modality[i]!),
    });
    return { graph, confidence: Float64Array.from(order, (i) => confidence[i]!), bare: new KeptRows(size, mostBare) };
  });
}
