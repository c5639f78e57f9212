import { kindOfId } from '../model/entity.js';
import type { Relation } from '../model/fact.js';
import type { EntityKind, RelationType } from '../ontology.js';
import { tiesOf, type SubstitutionContext, type Ties } from './substitution-ties.js';

export interface AlternativeSupplier {
  readonly supplierId: string; readonly providesId: string;
  /** The tie that says so: PROVIDES, or FABRICATED_BY, PACKAGED_BY, IN_SEGMENT, SUPPLIES_TO. */
  readonly relation: Relation;
  /** Nobody else is known to provide exactly this. */
  readonly soleSource: boolean;
  /** SAME: the very thing or a variant of it; CLASS: its family or a sibling; SEGMENT: works in the same segment, or provides another packaging technology. */
  readonly closeness: 'SAME' | 'CLASS' | 'SEGMENT';
  readonly risks: readonly string[];
  readonly evidence: readonly string[];
}
/**
 * Relations around the things asked about (what they need, who provides these, their families and other members) and who provides other technologies of
 * their kind; names of all of these; listings on the day.
 */
export type SupplierContext = Pick<SubstitutionContext, 'relations' | 'names' | 'listed'>;

const needs: readonly RelationType[] = ['FABRICATED_ON', 'PACKAGED_WITH', 'USES_MEMORY', 'USES_INTERCONNECT', 'REQUIRES', 'COMBINES'];
const makes: readonly RelationType[] = ['FABRICATED_BY', 'PACKAGED_BY'];
const closenessOrder = { SAME: 0, CLASS: 1, SEGMENT: 2 } as const;

/**
 * Who else could provide, by what `of` is:
 * - a technology or product: everyone who provides it or something of its class (connected by VARIANT_OF, or by name: HBM3 and HBM2E are begun by HBM),
 *   and, for packaging, last, who provides another packaging technology;
 * - a company: the same for each thing it provides, and who works in the same segments;
 * - a chip: the same for each technology it needs; who makes other chips on the same process stands for its foundry.
 * `insteadOf` is left out, and with it given only what it provides is asked about. A supplier of something nearer is not told again for its segment. Same thing first, unlisted first, surest first, then ids.
 */
export function alternativeSuppliers(of: string, insteadOf: string | null, context: SupplierContext): readonly AlternativeSupplier[] {
  const ties = tiesOf(context, null);
  const peers = peersOf(context.names);
  const kind = kindOfId(of);
  const asked = kind === 'COMPANY' ? thingsOf(of, ties) : kind === 'CHIP' ? [...needsOf(of, ties), of] : [of];
  const without = new Set([insteadOf, ...(kind === 'COMPANY' ? [of] : [])]);
  const wanted = insteadOf === null || kind === 'COMPANY' ? asked : asked.filter((thing) => offersOf(thing, ties, peers).some((offer) => offer.supplierId === insteadOf && offer.closeness !== 'SEGMENT'));
  const found = new Map<string, AlternativeSupplier>();
  for (const thing of wanted) {
    for (const offer of offersOf(thing, ties, peers)) {
      if (without.has(offer.supplierId)) continue;
      const key = `${offer.supplierId} ${offer.providesId}`;
      const known = found.get(key);
      if (known === undefined || closenessOrder[offer.closeness] < closenessOrder[known.closeness]) found.set(key, finish(offer, thing, context, ties, peers));
    }
  }
  const nearer = new Set([...found.values()].filter(({ closeness }) => closeness !== 'SEGMENT').map(({ supplierId }) => supplierId));
  return [...found.values()].filter(({ closeness, supplierId }) => closeness !== 'SEGMENT' || !nearer.has(supplierId)).sort((a, b) => closenessOrder[a.closeness] - closenessOrder[b.closeness] || listedRank(a, context) - listedRank(b, context)
    || b.relation.confidence - a.relation.confidence || (a.supplierId + a.providesId < b.supplierId + b.providesId ? -1 : 1));
}

type Offer = Pick<AlternativeSupplier, 'supplierId' | 'providesId' | 'relation' | 'closeness'>;

/** Named things by kind: of technologies, those of one kind are peers. */
type Peers = (thing: string) => readonly { readonly id: string; readonly name: string }[];
const technologies: readonly EntityKind[] = ['PACKAGING', 'MEMORY', 'PROCESS', 'INTERCONNECT'];
/** The kinds of technology whose providers an answer about this id looks at: its own, or all for a chip or a company. */
export function peerKindsOf(id: string): readonly EntityKind[] {
  const kind = kindOfId(id);
  return kind === 'CHIP' || kind === 'COMPANY' ? technologies : technologies.filter((each) => each === kind);
}
function peersOf(names: ReadonlyMap<string, string>): Peers {
  const byKind = new Map<EntityKind | null, { readonly id: string; readonly name: string }[]>([...technologies].map((kind) => [kind, []]));
  for (const [id, name] of names) byKind.get(kindOfId(id))?.push({ id, name });
  return (thing) => byKind.get(kindOfId(thing)) ?? [];
}
/** "HBM3", "HBM 3" and "CoWoS-S" go on from "HBM" and "CoWoS"; "HBMX" does not. */
function goesOnFrom(name: string, family: string): boolean { return name.startsWith(family) && /^[^\p{L}]/u.test(name.slice(family.length)); }

/** Who offers a thing, something of its class, or, for packaging, whose techniques replace each other more freely than memories do, another technology of the kind. */
function offersOf(thing: string, ties: Ties, peers: Peers): readonly Offer[] {
  const offers: Offer[] = [];
  const offer = (member: string, closeness: Offer['closeness']): void => {
    for (const relation of ties.to(member, 'PROVIDES')) offers.push({ supplierId: relation.fromId, providesId: member, relation, closeness });
  };
  const kin = classOf(thing, ties, peers);
  for (const [member, closeness] of kin) offer(member, closeness);
  if (kindOfId(thing) === 'PACKAGING') for (const { id } of peers(thing)) if (!kin.has(id)) offer(id, 'SEGMENT');
  // A process: who makes chips on it, by chips that state one foundry. A chip: who makes or packages it.
  for (const on of ties.to(thing, 'FABRICATED_ON')) {
    const makers = ties.from(on.fromId, 'FABRICATED_BY');
    const [maker] = makers;
    if (makers.length === 1 && maker) offers.push({ supplierId: maker.toId, providesId: thing, relation: maker, closeness: 'SAME' });
  }
  for (const type of makes) for (const relation of ties.from(thing, type)) offers.push({ supplierId: relation.toId, providesId: thing, relation, closeness: 'SAME' });
  for (const relation of ties.to(thing, 'IN_SEGMENT')) offers.push({ supplierId: relation.fromId, providesId: thing, relation, closeness: 'SEGMENT' });
  return offers;
}

/**
 * Everything that VARIANT_OF connects: the thing and its variants are SAME (a variant satisfies its family, never the other way round), the rest CLASS;
 * CLASS too what goes on from the same name, since a name is no claim.
 */
function classOf(thing: string, ties: Ties, peers: Peers): ReadonlyMap<string, 'SAME' | 'CLASS'> {
  const members = new Map<string, 'SAME' | 'CLASS'>([[thing, 'SAME']]);
  const variants = (id: string): readonly string[] => ties.to(id, 'VARIANT_OF').map((relation) => relation.fromId);
  const families = (id: string): readonly string[] => ties.from(id, 'VARIANT_OF').map((relation) => relation.toId);
  const spread = (closeness: 'SAME' | 'CLASS', beside: (id: string) => readonly string[]): void => {
    const queue = [...members.keys()];
    for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
      for (const next of beside(at)) if (!members.has(next)) { members.set(next, closeness); queue.push(next); }
    }
  };
  spread('SAME', variants);
  spread('CLASS', (id) => [...families(id), ...variants(id)]);
  const alike = peers(thing);
  const roots = [thing, ...alike.filter(({ name }) => goesOnFrom(ties.name(thing), name)).map(({ id }) => id)].map(ties.name);
  for (const { id, name } of alike) if (!members.has(id) && roots.some((root) => name === root || goesOnFrom(name, root))) members.set(id, 'CLASS');
  return members;
}

function thingsOf(company: string, ties: Ties): readonly string[] {
  const made = ties.to(company, 'FABRICATED_BY').flatMap((relation) => ties.from(relation.fromId, 'FABRICATED_ON'));
  return unique([...ties.from(company, 'PROVIDES'), ...ties.from(company, 'IN_SEGMENT'), ...made].map((relation) => relation.toId));
}
function needsOf(chip: string, ties: Ties): readonly string[] {
  const families = ties.from(chip, 'VARIANT_OF').map((relation) => relation.toId);
  return unique(needs.flatMap((type) => {
    const own = ties.from(chip, type);
    return (own.length > 0 ? own : families.flatMap((family) => ties.from(family, type))).map((relation) => relation.toId);
  }));
}

function finish(offer: Offer, asked: string, context: SupplierContext, ties: Ties, peers: Peers): AlternativeSupplier {
  const { supplierId, providesId, closeness } = offer;
  const others = offersOf(providesId, ties, peers).filter((other) => other.providesId === providesId && other.closeness === 'SAME' && other.supplierId !== supplierId);
  const soleSource = closeness !== 'SEGMENT' && others.length === 0;
  const state = context.listed.get(supplierId);
  const risks = [
    ...(closeness === 'CLASS' ? [`It provides ${ties.name(providesId)}, of the same class as ${ties.name(asked)}, not the same thing.`] : []),
    ...(closeness === 'SEGMENT' && offer.relation.type === 'IN_SEGMENT' ? [`It works in the segment ${ties.name(asked)}; that it provides the same is not stated.`] : []),
    ...(closeness === 'SEGMENT' && offer.relation.type === 'PROVIDES' ? [`It provides ${ties.name(providesId)}; that this can take the place of ${ties.name(asked)} is not stated.`] : []),
    ...(offer.relation.type === 'FABRICATED_BY' && providesId === asked && kindOfId(asked) === 'PROCESS' ? [`That it makes ${ties.name(offer.relation.fromId)} on ${ties.name(asked)} is what is known.`] : []),
    ...(soleSource ? [`Nobody else is known to provide ${ties.name(providesId)}.`] : []),
    ...(state === undefined ? ['Whether it is listed has not been looked up.'] : state.listed === null ? ['Whether it is listed on the day is not certain.'] : state.listed ? ['It is listed.'] : []),
    ...(offer.relation.dissent.length > 0 ? ['Reports disagree on this.'] : []),
  ];
  return { ...offer, soleSource, risks, evidence: unique([...offer.relation.evidence, ...(state?.evidence ?? [])]) };
}
function listedRank(supplier: AlternativeSupplier, context: SupplierContext): number {
  const listed = context.listed.get(supplier.supplierId)?.listed ?? null;
  return listed === false ? 0 : listed === null ? 1 : 2;
}
function unique(ids: readonly string[]): readonly string[] { return [...new Set(ids)]; }
