import { holdsOn } from '../model/date.js';
import type { ChipProfile, Listing, Relation } from '../model/fact.js';
import type { RelationType } from '../ontology.js';

/** What substitution reads beside the chips themselves: plain data, fetched beforehand. */
export interface SubstitutionContext {
  /** PROVIDES, DEVELOPED_BY, VARIANT_OF among what the chips need and support, and relations of the families that chips are variants of. */
  readonly relations: readonly Relation[];
  /** Names for explanations, by entity id; an id without one is shown as it is. */
  readonly names: ReadonlyMap<string, string>;
  /** Which companies are listed on the day; a company that is not in it has not been looked up, and its state is unknown. */
  readonly listed: ReadonlyMap<string, ListedState>;
  /** What the control rules say of each chip for `where.allowedTo` on the day; null where they have not been asked. */
  readonly control: ReadonlyMap<string, ControlVerdict> | null;
}
/** `listed` is null where the precision of a date leaves it open. */
export interface ListedState { readonly listed: boolean | null; readonly evidence: readonly string[] }
/** `reason`: the rules hit, or the figures that are missing. */
export interface ControlVerdict { readonly controlled: boolean | null; readonly reason: string; readonly evidence: readonly string[] }

/** The state on `day` of every company looked up: listed where any of its listings holds, not listed where none was found. */
export function listedStates(companyIds: Iterable<string>, listings: readonly Listing[], day: string): ReadonlyMap<string, ListedState> {
  const states = new Map<string, ListedState>();
  for (const id of companyIds) states.set(id, { listed: false, evidence: [] });
  for (const listing of listings) {
    const known = states.get(listing.subjectId);
    const holds = holdsOn(listing.listedOn, listing.removedOn, day);
    if (known === undefined || holds === false || known.listed === true) continue;
    states.set(listing.subjectId, { listed: holds, evidence: listing.evidence });
  }
  return states;
}

/** Ties of the context, found by either end. Only what is asserted, and not known to be over on the day, counts. */
export interface Ties {
  readonly from: (id: string, type: RelationType) => readonly Relation[];
  readonly to: (id: string, type: RelationType) => readonly Relation[];
  readonly counts: (relation: Relation) => boolean;
  readonly name: (id: string) => string;
  /** Who provides a thing; where nobody is known to, who provides what it is a variant of. */
  readonly providersOf: (thing: string) => readonly Relation[];
}
export const none: readonly Relation[] = [];

export function tiesOf(context: Pick<SubstitutionContext, 'relations' | 'names'>, asOf: string | null): Ties {
  const counts = (relation: Relation): boolean =>
    relation.modality === 'ASSERTED' && (asOf === null || (relation.validFrom === null && relation.validTo === null) || holdsOn(relation.validFrom, relation.validTo, asOf) !== false);
  const byFrom = new Map<string, Relation[]>();
  const byTo = new Map<string, Relation[]>();
  for (const relation of context.relations) {
    if (!counts(relation)) continue;
    push(byFrom, relation.fromId, relation);
    push(byTo, relation.toId, relation);
  }
  const from = (id: string, type: RelationType): readonly Relation[] => byFrom.get(id)?.filter((relation) => relation.type === type) ?? none;
  const to = (id: string, type: RelationType): readonly Relation[] => byTo.get(id)?.filter((relation) => relation.type === type) ?? none;
  // Asked for every chip, and answered from few things: kept.
  const providers = new Map<string, readonly Relation[]>();
  const providersOf = (thing: string): readonly Relation[] => {
    const known = providers.get(thing);
    if (known !== undefined) return known;
    const own = to(thing, 'PROVIDES');
    const found = own.length > 0 ? own : from(thing, 'VARIANT_OF').flatMap(({ toId }) => to(toId, 'PROVIDES'));
    providers.set(thing, found);
    return found;
  };
  return { from, to, counts, name: (id) => context.names.get(id) ?? id, providersOf };
}

/** The relations of one chip that a ranking reads, by type. */
export interface ChipTies {
  readonly DESIGNED_BY: readonly Relation[]; readonly FABRICATED_BY: readonly Relation[]; readonly PACKAGED_BY: readonly Relation[]; readonly PACKAGED_WITH: readonly Relation[];
  readonly USES_MEMORY: readonly Relation[]; readonly SUPPORTS_SOFTWARE: readonly Relation[]; readonly VARIANT_OF: readonly Relation[]; readonly RESTRICTED_VARIANT_OF: readonly Relation[];
}
type Mutable = { -readonly [T in keyof ChipTies]: readonly Relation[] };
const inherited = ['FABRICATED_BY', 'PACKAGED_BY', 'PACKAGED_WITH', 'USES_MEMORY', 'SUPPORTS_SOFTWARE'] as const;

/** Where a chip states none of a type, those of the nearest family that it is a variant of stand in. */
export function chipTiesOf(chip: ChipProfile, ties: Ties): ChipTies {
  const found: Mutable = { DESIGNED_BY: none, FABRICATED_BY: none, PACKAGED_BY: none, PACKAGED_WITH: none, USES_MEMORY: none, SUPPORTS_SOFTWARE: none, VARIANT_OF: none, RESTRICTED_VARIANT_OF: none };
  for (const relation of chip.relations) {
    if (relation.fromId !== chip.id || !(relation.type in found) || !ties.counts(relation)) continue;
    const type = relation.type as keyof ChipTies;
    found[type] = found[type] === none ? [relation] : [...found[type], relation];
  }
  for (const family of familiesOf(found, ties)) for (const type of inherited) if (found[type].length === 0) found[type] = ties.from(family, type);
  return found;
}

/** What a chip is a variant of, and what that is a variant of, nearest first. */
export function familiesOf({ VARIANT_OF }: Pick<ChipTies, 'VARIANT_OF'>, ties: Ties): readonly string[] {
  if (VARIANT_OF.length === 0) return nothing;
  const families = new Set(VARIANT_OF.map((relation) => relation.toId));
  for (const family of families) for (const { toId } of ties.from(family, 'VARIANT_OF')) families.add(toId);
  return [...families];
}
const nothing: readonly string[] = [];

function push(map: Map<string, Relation[]>, key: string, value: Relation): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
