import type { Adjacency } from '../../model/adjacency.js';
import type { Relation } from '../../model/fact.js';
import type { EntityKind, Modality, RelationType } from '../../ontology.js';
import type { DependencyWalk, Page, PageRequest, Position, RelationQuery, Step, WalkQuery } from '../store.js';
import type { Row } from './keys.js';
import type { Snapshot } from './snapshot.js';
import { adjacencyTypes, modalityList, relationIdAt } from '../../model/adjacency.js';
import { kindOfId } from '../../model/entity.js';
import { relationTypes } from '../../ontology.js';
import { checkPosition, compareText, positions, sortTexts } from '../order.js';
import { graphOf } from './adjacency.js';
import { KeptRows } from '../kept.js';
import { byRelationId, expandIn, walkIn, worthAGraph } from '../graph.js';
import { walkByLevels } from '../walk.js';
import { idsOf, pageOf } from './snapshot.js';

interface Tie { readonly type: RelationType; readonly direction: 'OUT' | 'IN'; readonly other: string; readonly said: number }

export function relationsOfEntity(snapshot: Snapshot, id: string, query: RelationQuery, page: PageRequest): Page<Relation> {
  checkPosition(page.after, positions.relationsOfEntities);
  const modalities = query.modalities && new Set(query.modalities.map((modality) => modalityList.indexOf(modality)));
  const kinds = query.otherKinds && new Set<EntityKind | null>(query.otherKinds);
  const passes = ({ said, other }: Tie): boolean => (modalities === undefined || modalities.has(said)) && (kinds === undefined || kinds.has(kindOfId(other)));
  const total = (): number => snapshot.cache.total(['relations', id, query], () => {
    if (modalities === undefined && kinds === undefined) return countTies(snapshot, id, query);
    let count = 0;
    for (const tie of tiesOf(snapshot, id, query, null)) if (passes(tie)) count++;
    return count;
  });
  return pageOf(tiesOf(snapshot, id, query, page.after), page, total, (tie) => passes(tie)
    ? { item: snapshot.relation(tieId(id, tie))!, position: [tie.type, tie.direction, tie.other] } : null);
}
/** Counted by LMDB itself: a hub's hundred thousand take milliseconds. */
function countTies(snapshot: Snapshot, id: string, { types, direction }: RelationQuery): number {
  const wanted = types === null ? [[id]] : [...new Set(types)].map((type) => [id, type]);
  const count = (table: 'ro' | 'ri'): number => wanted.reduce((sum, prefix) => sum + snapshot.count(table, prefix), 0);
  if (direction !== 'BOTH') return count(direction === 'OUT' ? 'ro' : 'ri');
  const toItself = [...new Set(types ?? relationNames)].filter((type) => snapshot.has('ro', [id, type, id])).length;
  return count('ro') + count('ri') - toItself;
}
const relationNames = Object.keys(relationTypes) as RelationType[];

function tieId(id: string, { type, direction, other }: Tie): string { return direction === 'OUT' ? `${id}>${type}>${other}` : `${other}>${type}>${id}`; }

/** By (type, OUT before IN, other end), behind a position; a tie to itself once, as OUT where both directions are asked. */
function* tiesOf(snapshot: Snapshot, id: string, { types, direction }: RelationQuery, after: Position | null): Generator<Tie, void, undefined> {
  const outs = direction === 'IN' ? [] : oneWay(snapshot, id, 'OUT', types, after);
  const ins = direction === 'OUT' ? [] : oneWay(snapshot, id, 'IN', types, after);
  const left = outs[Symbol.iterator](), right = ins[Symbol.iterator]();
  try {
    let out = left.next(), into = right.next();
    while (out.done !== true || into.done !== true) {
      if (into.done === true || (out.done !== true && compareText(out.value.type, into.value.type) <= 0)) { yield out.value as Tie; out = left.next(); continue; }
      if (direction !== 'BOTH' || into.value.other !== id) yield into.value;
      into = right.next();
    }
  } finally {
    // Where a page ends early, an open range would keep its reader's place: LMDB has 126.
    left.return?.(undefined);
    right.return?.(undefined);
  }
}
function* oneWay(snapshot: Snapshot, id: string, direction: 'OUT' | 'IN', types: readonly RelationType[] | null, after: Position | null): Generator<Tie, void, undefined> {
  const table = direction === 'OUT' ? 'ro' : 'ri';
  const [atType, atDirection, atOther] = (after ?? ['', '', '']) as [string, string, string];
  // Behind (type, OUT, other), all incoming of that type are still to come; behind (type, IN, other), none of its outgoing.
  const samePlace = atDirection === direction;
  const over = direction === 'OUT' && atDirection === 'IN';
  const tie = ({ parts, payload }: Row): Tie => ({ type: parts[1] as RelationType, direction, other: parts[2] as string, said: payload! });
  if (types === null) {
    for (const row of after === null ? snapshot.rows(table, [id]) : snapshot.rows(table, [id], samePlace ? [atType, atOther] : [atType], over)) yield tie(row);
    return;
  }
  for (const type of sortTexts([...new Set(types)])) {
    const behind = after === null ? 1 : compareText(type, atType);
    if (behind < 0 || (behind === 0 && over)) continue;
    for (const row of snapshot.rows(table, [id, type], behind === 0 && samePlace ? [atOther] : [])) yield tie(row);
  }
}

type Expansion = { readonly relations: readonly Relation[]; readonly cut: boolean };
export function expand(snapshot: Snapshot, entityIds: readonly string[], steps: readonly Step[], limit: number, modalities: readonly Modality[]): Expansion {
  const { cache } = snapshot, ends = new Set(entityIds);
  cache.sought += ends.size * steps.length;
  if (!steps.every(({ type }) => adjacencyTypes.includes(type)) || (cache.graph === null && !worthAGraph(cache.sought, snapshot.tally('relations')))) return expandOnDisk(snapshot, ends, steps, limit, modalities);
  const graph = graphOf(snapshot), { rows, cut } = expandIn(graph, ends, steps, limit, modalities);
  return { relations: Array.from(rows, (row) => relationAt(snapshot, graph.adjacency, row)), cut };
}
export async function walk(snapshot: Snapshot, query: WalkQuery): Promise<DependencyWalk> {
  const { graph } = snapshot.cache;
  if (graph === null) return walkByLevels(query, async (ids, steps, limit) => expand(snapshot, ids, steps, limit, ['ASSERTED']));
  return walkIn(graph, query, (row) => relationAt(snapshot, graph.adjacency, row));
}
/** Some 300 bytes each. */
const mostKept = 250_000;
function relationAt(snapshot: Snapshot, adjacency: Adjacency, row: number): Relation {
  return (snapshot.cache.relations ??= new KeptRows(adjacency.from.length, mostKept)).get(row, () => readRow(snapshot, adjacency, row));
}
/** With the ids of the adjacency for its ends: one text in memory however many ties an entity has. */
function readRow(snapshot: Snapshot, adjacency: Adjacency, row: number): Relation {
  const relation = snapshot.relation(relationIdAt(adjacency, row))!;
  const fromId = adjacency.ids[adjacency.from[row]!]!, toId = adjacency.ids[adjacency.to[row]!]!;
  return { ...relation, fromId, toId, subjectId: relation.subjectId === fromId ? fromId : relation.subjectId };
}

function expandOnDisk(snapshot: Snapshot, ends: ReadonlySet<string>, steps: readonly Step[], limit: number, modalities: readonly Modality[]): Expansion {
  const said = new Set(modalities.map((modality) => modalityList.indexOf(modality)));
  const found = new Set<string>();
  for (const id of ends) for (const step of steps) stepOnDisk(snapshot, id, step, limit + 1, said, found);
  const ids = sortTexts([...found]);
  return { relations: ids.slice(0, limit).map((id) => snapshot.relation(id)!), cut: ids.length > limit };
}

/** Adds the first relations of one step at one entity by relation id, so that a hub costs no more than `atMost`. */
function stepOnDisk(snapshot: Snapshot, id: string, { type, direction }: Step, atMost: number, said: ReadonlySet<number>, found: Set<string>): void {
  let count = 0;
  const ends = snapshot.rows(direction === 'OUT' ? 'ro' : 'ri', [id, type]);
  for (const { parts, payload } of direction === 'OUT' ? ends : byRelationId(ends, ({ parts: at }) => at[2] as string)) {
    if (!said.has(payload!)) continue;
    found.add(direction === 'OUT' ? `${id}>${type}>${parts[2]!}` : `${parts[2]!}>${type}>${id}`);
    if (++count === atMost) return;
  }
}
/** Relations of some types by id: the types' own lists, merged. */
export function scanRelations(snapshot: Snapshot, types: readonly RelationType[], page: PageRequest): Page<Relation> {
  checkPosition(page.after, positions.relations);
  const wanted = [...new Set(types)];
  const lists = wanted.map((type) => idsOf(snapshot.rows('rt', [type], page.after === null ? [] : [page.after[0] as string])));
  const total = (): number => wanted.reduce((sum, type) => sum + snapshot.tally(`type ${type}`), 0);
  return pageOf(merged(lists), page, total, (id) => ({ item: snapshot.relation(id)!, position: [id] }));
}
function* merged(lists: readonly Generator<string, void, undefined>[]): Generator<string, void, undefined> {
  const heads: { next: string; list: Generator<string, void, undefined> }[] = [];
  const enter = (list: Generator<string, void, undefined>): void => {
    const { value, done } = list.next();
    if (done === true) return;
    const at = heads.findIndex(({ next }) => compareText(next, value) > 0);
    heads.splice(at < 0 ? heads.length : at, 0, { next: value, list });
  };
  try {
    lists.forEach(enter);
    for (let head = heads.shift(); head !== undefined; head = heads.shift()) { yield head.next; enter(head.list); }
  } finally { for (const list of lists) list.return(); }
}
