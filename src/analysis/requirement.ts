import { relationTypes } from '../ontology.js';
import type { EntityKind, RelationType } from '../ontology.js';
import { dependenceOf } from '../model/dependence.js';

/** The ties of a graph that analysis over all of it reads: ends and type, nothing else. Ids are unique; `from` and `to` index `ids`. */
export interface Network { readonly ids: readonly string[]; readonly kinds: readonly EntityKind[]; readonly from: ArrayLike<number>; readonly to: ArrayLike<number>; readonly types: readonly RelationType[] }

/** How a requirement came to be: the relation's type; PROVISION for providers and variants; SUPPORT never blocks. */
export type RequirementRole = 'EACH' | 'ONE_OF' | 'PROVISION' | 'SUPPORT';

/**
 * Requirements as groups: owner o needs ANY member of each of its groups, and ALL of its groups (an AND/OR graph).
 * Flat arrays so that a graph of 5·10^5 ties compiles and solves in a fraction of a second.
 * `via[k]`: the family over which member k was inherited, or -1 where it is stated of the owner itself.
 */
export interface Requirements {
  readonly network: Network;
  readonly owner: Int32Array; readonly role: readonly RequirementRole[];
  readonly start: Int32Array; readonly member: Int32Array; readonly via: Int32Array;
  /** The relation type that ties member k. */
  readonly type: readonly RelationType[];
  /** Groups in which an entity is a member: `usedIn[usedStart[e] … usedStart[e + 1])`; `usedAt`: as which member k of each. */
  readonly usedStart: Int32Array; readonly usedIn: Int32Array; readonly usedAt: Int32Array;
  readonly families: ReadonlyMap<number, readonly number[]>; readonly variants: ReadonlyMap<number, readonly number[]>;
}

/** A company goes on when what it buys is gone, and a model that was trained stays trained: they are weakened, and only removal stops them. So are places, policies and events. */
export const stoppable: Readonly<Record<EntityKind, boolean>> = {
  COMPANY: false, REGION: false, POLICY: false, EXPORT_CONTROL_EVENT: false, AI_MODEL: false,
  CHIP: true, PACKAGING: true, MEMORY: true, PROCESS: true, INTERCONNECT: true, SOFTWARE: true, PRODUCT: true, COMPUTE_CENTER: true,
};

interface Member { readonly id: number; readonly via: number; readonly type: RelationType }
interface Group { readonly owner: number; readonly role: RequirementRole; readonly members: Member[] }
/** What a group is about: what a variant says of one kind stands in for what its family says of that kind. */
function topicOf(group: Group): string { return group.role === 'PROVISION' ? 'PROVISION' : (group.members[0]?.type ?? ''); }

/** O(ties). What a variant does not state of itself, its family's statement stands for; providers likewise. */
export function compileRequirements(network: Network): Requirements {
  const stated = new Map<number, Map<string, Group>>();
  const families = new Map<number, number[]>(); const variants = new Map<number, number[]>();
  const count = network.types.length;
  for (let k = 0; k < count; k += 1) {
    const type = network.types[k] as RelationType; const from = network.from[k] as number; const to = network.to[k] as number;
    const dependence = dependenceOf(type);
    if (dependence === null || from === to) continue;
    if (type === 'VARIANT_OF') { push(families, from, to); push(variants, to, from); }
    const [owner, member] = dependence.needs === 'from' ? [from, to] : [to, from];
    const role = stoppable[network.kinds[owner] as EntityKind] ? dependence.role : 'SUPPORT';
    const groupKey = role === 'EACH' ? `${type}:${member}` : role === 'PROVISION' ? role : type;
    let groups = stated.get(owner);
    if (!groups) stated.set(owner, groups = new Map<string, Group>());
    let group = groups.get(groupKey);
    if (!group) groups.set(groupKey, group = { owner, role, members: [] });
    group.members.push({ id: member, via: -1, type });
  }
  const groups: Group[] = [];
  for (let owner = 0; owner < network.ids.length; owner += 1) {
    const own = stated.get(owner);
    if (own) groups.push(...own.values());
    if (families.has(owner)) groups.push(...inherited(owner, own, stated, families, variants));
  }
  return flatten(network, groups, families, variants);
}

function inherited(owner: number, own: ReadonlyMap<string, Group> | undefined, stated: ReadonlyMap<number, ReadonlyMap<string, Group>>, families: ReadonlyMap<number, readonly number[]>, variants: ReadonlyMap<number, readonly number[]>): Group[] {
  const says = new Set([...(own?.values() ?? [])].map(topicOf));
  const seen = new Set([owner]); const given: Group[] = [];
  for (let level: readonly number[] = families.get(owner) ?? []; level.length > 0;) {
    const next: number[] = []; const spoken = new Set<string>();
    for (const family of [...level].sort((a, b) => a - b)) {
      if (seen.has(family)) continue;
      seen.add(family);
      for (const group of stated.get(family)?.values() ?? []) {
        const topic = topicOf(group);
        if (says.has(topic) || group.role === 'SUPPORT') continue;
        const siblings = group.role === 'PROVISION' ? new Set(variants.get(family)) : null;
        const members = group.members.filter(({ id }) => id !== owner && !siblings?.has(id)).map((member) => ({ ...member, via: family }));
        if (members.length > 0) { given.push({ owner, role: group.role, members }); spoken.add(topic); }
      }
      next.push(...(families.get(family) ?? []));
    }
    for (const topic of spoken) says.add(topic);
    level = next;
  }
  return given;
}

function flatten(network: Network, groups: readonly Group[], families: ReadonlyMap<number, readonly number[]>, variants: ReadonlyMap<number, readonly number[]>): Requirements {
  const size = groups.reduce((sum, group) => sum + group.members.length, 0);
  const owner = new Int32Array(groups.length); const start = new Int32Array(groups.length + 1); const member = new Int32Array(size); const via = new Int32Array(size);
  const type: RelationType[] = []; const usedStart = new Int32Array(network.ids.length + 1); const usedIn = new Int32Array(size); const usedAt = new Int32Array(size);
  let at = 0;
  groups.forEach((group, g) => {
    owner[g] = group.owner; start[g] = at;
    const seen = new Set<number>();
    for (const { id, via: family, type: tie } of group.members) {
      if (seen.has(id)) continue;
      seen.add(id); member[at] = id; via[at] = family; type[at] = tie; at += 1;
      usedStart[id + 1] = (usedStart[id + 1] as number) + 1;
    }
  });
  start[groups.length] = at;
  for (let e = 0; e < network.ids.length; e += 1) usedStart[e + 1] = (usedStart[e + 1] as number) + (usedStart[e] as number);
  const fill = usedStart.slice();
  for (let g = 0; g < groups.length; g += 1) for (let k = start[g] as number; k < (start[g + 1] as number); k += 1) { const e = member[k] as number; usedIn[fill[e] as number] = g; usedAt[fill[e] as number] = k; fill[e] = (fill[e] as number) + 1; }
  return { network, owner, role: groups.map((g) => g.role), type, start, member, via, usedStart, usedIn, usedAt, families, variants };
}

/** The id of the relation that ties a group's owner (or the family it inherits from) to a member. */
export function relationIdOf(network: Network, type: RelationType, needing: number, needed: number): string {
  const outward = relationTypes[type].dependence?.needs === 'from';
  return outward ? `${network.ids[needing]}>${type}>${network.ids[needed]}` : `${network.ids[needed]}>${type}>${network.ids[needing]}`;
}
function push(map: Map<number, number[]>, key: number, value: number): void { const list = map.get(key); if (list) list.push(value); else map.set(key, [value]); }
