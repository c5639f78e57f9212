import type { EntityKind, Modality, RelationType } from '../ontology.js';
import type { Adjacency } from '../model/adjacency.js';
import { kindOfId } from '../model/entity.js';
import { relationIdOf } from './requirement.js';
import type { Network, Requirements } from './requirement.js';

/** Entities along a path and the relations between them; one relation fewer than entities. */
export interface PathIds { readonly entityIds: readonly string[]; readonly relationIds: readonly string[] }
/** `because` leads from the blocked entity to something removed. */
export interface BlockedEntity { readonly id: string; readonly because: PathIds }
/** A requirement that lost some of what met it and is still met. */
export interface WeakenedEntity { readonly id: string; readonly requirementId: string; readonly lost: readonly string[]; readonly remaining: readonly string[] }
export interface Disruption { readonly removed: readonly string[]; readonly unknown: readonly string[]; readonly blocked: readonly BlockedEntity[]; readonly weakened: readonly WeakenedEntity[] }

/** A LOCATED_IN or TARGETS relation: what goes with a place or an act. */
export interface Standing { readonly id: string; readonly type: RelationType; readonly fromId: string; readonly toId: string }

/** One step of a reason: what was lost, over which group's member; `place`: gone with its family, region or event. */
type Cause = { readonly slot: number } | { readonly place: number; readonly relation: string } | null;

/**
 * What can no longer be made when `remove` is gone: the least fixpoint over AND/OR requirements, level by level, so that each
 * reason is a shortest one. Removing a family removes its variants, a region what is located there, an event what it targets.
 * A relation's id removes that one tie: `company:tsmc>PROVIDES>process:7nm` is 7 nm at TSMC, and what is made there on it goes too.
 * `standing`: the LOCATED_IN and TARGETS relations around removed regions and events; they carry no dependency otherwise.
 * Monotone: more removed never unblocks; independent of the order of `remove`. O(affected ties). `scope` narrows what is told.
 */
export function disruption(compiled: Requirements, remove: readonly string[], scope: readonly string[] | null = null, standing: readonly Standing[] = []): Disruption {
  const requirements = widened(compiled, standing.flatMap(({ fromId, toId }) => [fromId, toId]));
  const { network } = requirements;
  const index = indexOf(network);
  const removed = [...new Set(remove)].sort();
  const cut = new Map(removed.map((id) => [id, slotsOfTie(requirements, index, id)]));
  const known = (id: string): boolean => index.has(id) || (cut.get(id) ?? []).length > 0;
  const lostSlots = new Set([...cut.values()].flat());
  const gone = solve(requirements, removed.flatMap((id) => index.get(id) ?? []), lostSlots, standing);
  const told = scope === null ? null : new Set(scope.flatMap((id) => index.get(id) ?? []));
  const roots = new Set(removed);
  const blocked: BlockedEntity[] = [];
  for (const e of gone.order) if (!roots.has(network.ids[e] as string) && (told === null || told.has(e))) blocked.push({ id: network.ids[e] as string, because: pathFrom(requirements, gone, e) });
  return { removed: removed.filter(known), unknown: removed.filter((id) => !known(id)), blocked: byId(blocked), weakened: weakenedBy(requirements, gone, lostSlots, told) };
}

/** Everything gone, in the order it went, and why. */
export interface Gone { readonly order: readonly number[]; readonly cause: ReadonlyMap<number, Cause> }

const noSlots: ReadonlySet<number> = new Set();
/** The fixpoint alone, for callers that only count. `lostSlots`: members that a group has lost though they go on. */
export function solve(requirements: Requirements, removed: readonly number[], lostSlots: ReadonlySet<number> = noSlots, standing: readonly Standing[] = []): Gone {
  const cause = new Map<number, Cause>(); const left = new Map<number, number>();
  let level = [...new Set(removed)].sort((a, b) => a - b);
  for (const e of level) cause.set(e, null);
  const order: number[] = [...level];
  for (const [e, why] of goneWith(requirements, level, standing)) if (!cause.has(e)) { cause.set(e, why); order.push(e); }
  const went = new Map<number, number>();
  const lose = (group: number, into: number[]): void => {
    const size = (requirements.start[group + 1] as number) - (requirements.start[group] as number);
    const remaining = (left.get(group) ?? size) - 1;
    left.set(group, remaining);
    const owner = requirements.owner[group] as number;
    if (remaining > 0 || requirements.role[group] === 'SUPPORT' || cause.has(owner)) return;
    cause.set(owner, { slot: earliest(group) });
    into.push(owner);
  };
  // The member that went first: it is nearer to what was removed than the owner, so reasons never turn back on themselves.
  const earliest = (group: number): number => {
    let best = -1; let bestAt = Infinity;
    for (let k = requirements.start[group] as number; k < (requirements.start[group + 1] as number); k += 1) {
      const at = lostSlots.has(k) ? -1 : went.get(requirements.member[k] as number) ?? Infinity;
      if (at < bestAt) { best = k; bestAt = at; }
    }
    return best;
  };
  const first: number[] = [];
  for (const slot of [...lostSlots].sort((a, b) => a - b)) lose(groupOf(requirements, slot), first);
  order.push(...first);
  level = [...order];
  for (let round = 0; level.length > 0; round += 1) {
    for (const e of level) went.set(e, round);
    const next: number[] = [];
    for (const e of level) for (let k = requirements.usedStart[e] as number; k < (requirements.usedStart[e + 1] as number); k += 1) {
      const group = requirements.usedIn[k] as number; const slot = requirements.usedAt[k] as number;
      if (!lostSlots.has(slot)) lose(group, next);
    }
    level = next.sort((a, b) => a - b);
    order.push(...level);
  }
  return { order, cause };
}

/** Variants of a removed family, what lies in a removed region (and its regions), what a removed event targets; all the way down. */
function goneWith(requirements: Requirements, removed: readonly number[], standing: readonly Standing[]): Map<number, Cause> {
  const { network, variants } = requirements;
  const found = new Map<number, Cause>();
  const index = indexOf(network);
  const together = new Map<number, { member: number; relation: string }[]>();
  for (const { id, type, fromId, toId } of standing) {
    const [goes, member] = type === 'LOCATED_IN' ? [index.get(toId), index.get(fromId)] : [index.get(fromId), index.get(toId)];
    if (goes !== undefined && member !== undefined) together.set(goes, [...(together.get(goes) ?? []), { member, relation: id }]);
  }
  const queue = [...removed];
  for (let at = 0; at < queue.length; at += 1) {
    const e = queue[at] as number;
    const add = (member: number, relation: string): void => { if (!found.has(member)) { found.set(member, { place: e, relation }); queue.push(member); } };
    for (const variant of [...(variants.get(e) ?? [])].sort((a, b) => a - b)) add(variant, `${network.ids[variant]}>VARIANT_OF>${network.ids[e]}`);
    for (const { member, relation } of (together.get(e) ?? []).sort((a, b) => a.member - b.member)) add(member, relation);
  }
  return found;
}
function groupOf(requirements: Requirements, slot: number): number {
  let low = 0; let high = requirements.owner.length - 1;
  while (low < high) { const middle = (low + high + 1) >> 1; if ((requirements.start[middle] as number) <= slot) low = middle; else high = middle - 1; }
  return low;
}
/** The group members that go with one tie: itself, and for a foundry's process the foundry of every chip made there on it. */
function slotsOfTie(requirements: Requirements, index: ReadonlyMap<string, number>, relationId: string): readonly number[] {
  const [fromId, type, toId] = relationId.split('>');
  const from = index.get(fromId ?? ''); const to = index.get(toId ?? '');
  if (from === undefined || to === undefined) return [];
  const slots: number[] = [];
  const membersAt = (owner: number, member: number, wanted: string): void => {
    for (let k = requirements.usedStart[member] as number; k < (requirements.usedStart[member + 1] as number); k += 1) {
      const group = requirements.usedIn[k] as number; const slot = requirements.usedAt[k] as number;
      if (requirements.owner[group] === owner && requirements.type[slot] === wanted) slots.push(slot);
    }
  };
  membersAt(from, to, type ?? ''); membersAt(to, from, type ?? '');
  if (type === 'PROVIDES' && slots.length > 0) for (const chip of usersOf(requirements, to)) membersAt(chip, from, 'FABRICATED_BY');
  return slots;
}

function pathFrom(requirements: Requirements, gone: Gone, entity: number): PathIds {
  const { network } = requirements;
  const entityIds = [network.ids[entity] as string]; const relationIds: string[] = [];
  for (let at = entity, cause = gone.cause.get(at) ?? null; cause !== null; cause = gone.cause.get(at) ?? null) {
    if ('place' in cause) { relationIds.push(cause.relation); at = cause.place; }
    else {
      const family = requirements.via[cause.slot] as number; const member = requirements.member[cause.slot] as number;
      const stating = family < 0 ? at : family;
      for (const [variant, over] of climb(requirements, at, stating)) { relationIds.push(`${network.ids[variant]}>VARIANT_OF>${network.ids[over]}`); entityIds.push(network.ids[over] as string); }
      relationIds.push(relationIdOf(network, requirements.type[cause.slot] as Requirements['type'][number], stating, member));
      at = member;
    }
    entityIds.push(network.ids[at] as string);
  }
  return { entityIds, relationIds };
}
/** The VARIANT_OF ties from a variant up to the family it inherits from, shortest first. */
function climb(requirements: Requirements, from: number, to: number): readonly (readonly [number, number])[] {
  if (from === to) return [];
  const before = new Map<number, number>([[from, from]]);
  for (let level = [from]; level.length > 0;) {
    const next: number[] = [];
    for (const e of level) for (const family of requirements.families.get(e) ?? []) if (!before.has(family)) { before.set(family, e); next.push(family); }
    if (before.has(to)) break;
    level = next;
  }
  const steps: [number, number][] = [];
  for (let at = to; at !== from;) { const below = before.get(at); if (below === undefined) return []; steps.unshift([below, at]); at = below; }
  return steps;
}

function weakenedBy(requirements: Requirements, gone: Gone, lostSlots: ReadonlySet<number>, told: ReadonlySet<number> | null): readonly WeakenedEntity[] {
  const { network } = requirements;
  const touched = new Set<number>();
  for (const slot of lostSlots) touched.add(groupOf(requirements, slot));
  for (const e of gone.order) for (let k = requirements.usedStart[e] as number; k < (requirements.usedStart[e + 1] as number); k += 1) touched.add(requirements.usedIn[k] as number);
  const weakened: WeakenedEntity[] = [];
  for (const group of touched) {
    const owner = requirements.owner[group] as number;
    if (gone.cause.has(owner)) continue;
    const lost: string[] = []; const remaining: string[] = [];
    for (let k = requirements.start[group] as number; k < (requirements.start[group + 1] as number); k += 1) { const m = requirements.member[k] as number; (gone.cause.has(m) || lostSlots.has(k) ? lost : remaining).push(network.ids[m] as string); }
    lost.sort(); remaining.sort();
    const requirementId = requirements.role[group] === 'PROVISION' ? network.ids[owner] as string : lost[0] as string;
    if (told === null || told.has(owner)) weakened.push({ id: network.ids[owner] as string, requirementId, lost, remaining });
    if (requirements.role[group] === 'PROVISION') for (const user of usersOf(requirements, owner)) if (!gone.cause.has(user) && (told === null || told.has(user))) weakened.push({ id: network.ids[user] as string, requirementId, lost, remaining });
  }
  return weakened.sort((a, b) => compare(a.id, b.id) || compare(a.requirementId, b.requirementId) || compare(a.lost.join(), b.lost.join()));
}
/** Who requires this technology, by the groups it is the only member of. */
function usersOf(requirements: Requirements, technology: number): readonly number[] {
  const users = new Set<number>();
  for (let k = requirements.usedStart[technology] as number; k < (requirements.usedStart[technology + 1] as number); k += 1) { const group = requirements.usedIn[k] as number; if (requirements.role[group] === 'EACH') users.add(requirements.owner[group] as number); }
  return [...users];
}

/** The same requirements over a network that also holds these ids: places and acts have no tie of their own in it. */
function widened(requirements: Requirements, ids: readonly string[]): Requirements {
  const index = indexOf(requirements.network);
  const more = [...new Set(ids)].filter((id) => !index.has(id)).sort();
  if (more.length === 0) return requirements;
  const { network, usedStart } = requirements;
  const wide = new Int32Array(usedStart.length + more.length).fill(usedStart[usedStart.length - 1] as number);
  wide.set(usedStart);
  return { ...requirements, usedStart: wide, network: { ...network, ids: [...network.ids, ...more], kinds: [...network.kinds, ...more.map((id) => kindOfId(id) ?? 'REGION')] } };
}

const indexCache = new WeakMap<Network, ReadonlyMap<string, number>>();
/** Id to index, made once for a network. */
export function indexOf(network: Network): ReadonlyMap<string, number> {
  let index = indexCache.get(network);
  if (!index) indexCache.set(network, index = new Map(network.ids.map((id, e) => [id, e])));
  return index;
}
/** The network of a whole graph as a store hands it over, of the ties said with one of these modalities and of no type in `leaveOut`. */
export function networkOfAdjacency(adjacency: Adjacency, said: readonly Modality[] = ['ASSERTED'], leaveOut: readonly RelationType[] = []): Network {
  const keep = adjacency.says.map((modality) => said.includes(modality));
  const keepType = adjacency.types.map((type) => !leaveOut.includes(type));
  const rows = Uint32Array.from({ length: adjacency.from.length }, (_, row) => row).filter((row) => keep[adjacency.modality[row] as number] && keepType[adjacency.type[row] as number]);
  return {
    ids: adjacency.ids, kinds: adjacency.ids.map((id) => kindOfId(id) ?? 'PRODUCT'), from: rows.map((row) => adjacency.from[row] as number), to: rows.map((row) => adjacency.to[row] as number),
    types: Array.from(rows, (row) => adjacency.types[adjacency.type[row] as number] as RelationType),
  };
}
/** A network of what a store or a test hands over, ids sorted. Ties to entities that are not named are left out. */
export function networkOf(entities: readonly { readonly id: string; readonly kind: EntityKind }[], ties: readonly { readonly type: Network['types'][number]; readonly fromId: string; readonly toId: string }[]): Network {
  const sorted = [...entities].sort((a, b) => compare(a.id, b.id));
  const index = new Map(sorted.map(({ id }, e) => [id, e]));
  const kept = ties.flatMap(({ type, fromId, toId }) => { const from = index.get(fromId); const to = index.get(toId); return from === undefined || to === undefined ? [] : [{ type, from, to }]; });
  return { ids: sorted.map(({ id }) => id), kinds: sorted.map(({ kind }) => kind), from: Int32Array.from(kept, (t) => t.from), to: Int32Array.from(kept, (t) => t.to), types: kept.map((t) => t.type) };
}
function byId<T extends { readonly id: string }>(list: T[]): T[] { return list.sort((a, b) => compare(a.id, b.id)); }
function compare(a: string, b: string): number { return a < b ? -1 : a > b ? 1 : 0; }
