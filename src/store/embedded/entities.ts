import type { Entity } from '../../model/entity.js';
import type { EntityKind } from '../../ontology.js';
import type { EntityFilter, EntityQuery, Page, PageRequest, Position, SearchHit } from '../store.js';
import type { OrderKey } from '../order.js';
import type { Row } from './keys.js';
import type { Snapshot } from './snapshot.js';
import { foldName } from '../../model/entity.js';
import { passes } from '../filter.js';
import { checkPosition, compareOrderKeys, compareText, entityPosition, orderKey } from '../order.js';
import { NameTable } from '../search.js';
import { idsOf, pageOf } from './snapshot.js';
import { entityTable, filterIndexes, orderName, ordersOf } from './tables.js';

interface Place { readonly id: string; readonly key: OrderKey }

/** Up to so many found by an index are read, filtered and sorted; beyond it the order is walked and filtered on the way. */
const fewEnough = 2000;

export function listEntities(snapshot: Snapshot, query: EntityQuery, page: PageRequest): Page<Entity> {
  const { kind, filter, order } = query;
  checkPosition(page.after, entityPosition(order.by));
  const total = (): number => totalOf(snapshot, kind, filter);
  const few = candidates(snapshot, kind, filter);
  const placed = (entity: Entity | null): { item: Entity; position: Position } | null =>
    entity === null || !passes(entity, filter) ? null : { item: entity, position: [orderKey(entity, order), entity.id] };
  if (few === null) return pageOf(places(snapshot, query, page.after), page, total, ({ id }) => placed(snapshot.get(entityTable, id)));
  const found = few.map((id) => placed(snapshot.get(entityTable, id))).filter((item) => item !== null)
    .map((item) => ({ ...item, key: item.position[0] as OrderKey, id: item.item.id }));
  const compare = (a: Place, b: Place): number => compareOrderKeys(a.key, b.key, order.direction) || compareText(a.id, b.id);
  const after = page.after === null ? null : { key: page.after[0] as OrderKey, id: page.after[1] as string };
  const rest = found.filter((place) => after === null || compare(place, after) > 0).sort(compare);
  return pageOf(rest, page, () => found.length, ({ item, position }) => ({ item, position }));
}

/** Entities of a kind in an order, behind a position. */
function* places(snapshot: Snapshot, { kind, order }: EntityQuery, after: Position | null): Generator<Place, void, undefined> {
  const [key, id] = (after ?? [null, '']) as [OrderKey, string];
  if (order.by === 'ID') {
    const ids = order.direction === 'ASC' ? snapshot.rows('ei', [kind], after === null ? [] : [id]) : snapshot.rowsDescending('ei', [kind], after === null ? null : id);
    for (const of of idsOf(ids)) yield { id: of, key: of };
    return;
  }
  const kept = ordersOf(kind).some(({ by }) => by === order.by), name = orderName(order);
  const knownOf = ({ parts }: Row): Place => ({ key: parts[2] as string | number, id: parts[3] as string });
  if (kept && (after === null || key !== null)) {
    if (key !== null && order.direction === 'DESC') for (const row of snapshot.rows('eo', [kind, name, key], [id])) yield knownOf(row);
    const rest = order.direction === 'ASC' ? snapshot.rows('eo', [kind, name], key === null ? [] : [key, id]) : snapshot.rowsDescending('eo', [kind, name], key);
    for (const row of rest) yield knownOf(row);
  }
  const from = after !== null && key === null ? [id] : [];
  for (const unknown of idsOf(kept ? snapshot.rows('eu', [kind, name], from) : snapshot.rows('ei', [kind], from))) yield { id: unknown, key: null };
}

/** The ids that the most selective index leaves, else those whose name holds what is asked; null where neither leaves few. */
function candidates(snapshot: Snapshot, kind: EntityKind, filter: EntityFilter): readonly string[] | null {
  let best: { readonly attribute: string; readonly wanted: readonly string[]; readonly count: number } | null = null;
  for (const { attribute, wanted: wantedOf } of filterIndexes) {
    const wanted = wantedOf(filter);
    if (wanted === undefined) continue;
    let count = 0;
    for (const value of wanted) if (count <= fewEnough) count += snapshot.count('ea', [kind, attribute, value], fewEnough + 1);
    if (count <= fewEnough && (best === null || count < best.count)) best = { attribute, wanted, count };
  }
  if (best === null) return filter.nameContains === undefined ? null : namesOf(snapshot).containing(foldName(filter.nameContains), kind, fewEnough);
  const { attribute, wanted } = best;
  return [...new Set(wanted.flatMap((value) => [...idsOf(snapshot.rows('ea', [kind, attribute, value]))]))];
}

function totalOf(snapshot: Snapshot, kind: EntityKind, filter: EntityFilter): number {
  if (Object.values(filter).every((asked) => asked === undefined)) return snapshot.tally(`kind ${kind}`);
  return snapshot.cache.total(['entities', kind, filter], () => {
    let count = 0;
    for (const id of idsOf(snapshot.rows('ei', [kind]))) if (passes(snapshot.get(entityTable, id)!, filter)) count++;
    return count;
  });
}

export function search(snapshot: Snapshot, query: string, kinds: readonly EntityKind[] | null, page: PageRequest): Page<SearchHit> {
  const found = namesOf(snapshot).search(query, kinds, page);
  return { ...found, items: found.items.map(({ item: { id, matched, score }, position }) => ({ item: { entity: snapshot.get(entityTable, id)!, matched, score }, position })) };
}
function namesOf(snapshot: Snapshot): NameTable { return snapshot.cache.names ??= new NameTable(everyEntity(snapshot)); }
function* everyEntity(snapshot: Snapshot): Generator<Entity, void, undefined> {
  for (const { value } of snapshot.files.values.entities.getRange({ ...snapshot.reading })) yield value as Entity;
}
