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

/** Ties of the context, found by either end. Only what is asserted, and holds on the day, counts. */
export interface Ties {
  readonly from: (id: string, type: RelationType) => readonly Relation[];
  readonly to: (id: string, type: RelationType) => readonly Relation[];
  readonly counts: (relation: Relation) => boolean;
  readonly name: (id: string) => string;
}
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
  return {
    from: (id, type) => (byFrom.get(id) ?? []).filter((relation) => relation.type === type),
    to: (id, type) => (byTo.get(id) ?? []).filter((relation) => relation.type === type),
    counts, name: (id) => context.names.get(id) ?? id,
  };
}

/** Relations of one type that a chip states; where it states none, those of the family it is a variant of. */
export function tiesOfChip(chip: ChipProfile, type: RelationType, ties: Ties): readonly Relation[] {
  const own = chip.relations.filter((relation) => relation.type === type && relation.fromId === chip.id && ties.counts(relation));
  if (own.length > 0) return own;
  const families = chip.relations.filter((relation) => relation.type === 'VARIANT_OF' && relation.fromId === chip.id && ties.counts(relation));
  return families.flatMap(({ toId }) => [...chip.relations.filter((relation) => relation.type === type && relation.fromId === toId && ties.counts(relation)), ...ties.from(toId, type)]);
}

function push(map: Map<string, Relation[]>, key: string, value: Relation): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
