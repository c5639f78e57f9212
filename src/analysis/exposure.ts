import { firstDay, holdsOn, lastDay } from '../model/date.js';
import type { Rule } from '../model/control.js';
import type { Listing, Relation } from '../model/fact.js';
import { ownershipOf, stakesOf, type ListedOwner, type OwnershipAnswer } from './ownership.js';
import { waysFrom, type Way } from './exposure-walk.js';

export { exposureSteps } from './exposure-walk.js';

/**
 * LISTED is law. OWNED_BY_LISTED may be, as the affiliates rule stands on the day. The others are risk, not law: a listed party
 * supplies it, it owns a listed party, or it supplies one.
 */
export type ExposureLevel = 'LISTED' | 'OWNED_BY_LISTED' | 'SUPPLIED_BY_LISTED' | 'OWNS_LISTED' | 'SUPPLIES_LISTED' | 'NONE_FOUND';
const levels: readonly ExposureLevel[] = ['LISTED', 'OWNED_BY_LISTED', 'SUPPLIED_BY_LISTED', 'OWNS_LISTED', 'SUPPLIES_LISTED', 'NONE_FOUND'];
const levelOf = { OWNER: 'OWNED_BY_LISTED', SUPPLIER: 'SUPPLIED_BY_LISTED', HOLDING: 'OWNS_LISTED', CUSTOMER: 'SUPPLIES_LISTED' } as const;

/** A bounded part of the graph around a company, and what is known of the lists it is held against. */
export interface ExposureInput {
  readonly companyId: string;
  /** Reached by `exposureSteps` from the company. */
  readonly relations: readonly Relation[];
  /** Of every company among them. */
  readonly listings: readonly Listing[];
  readonly nameOf: (id: string) => string;
  readonly rules: readonly Rule[];
  /** Versions of lists that the graph has read; `publishedOn` null where the file gives no date. */
  readonly lists: readonly { readonly title: string; readonly publishedOn: string | null }[];
  /** A limit cut the subgraph. */
  readonly truncated: boolean;
}
export interface ExposureReport {
  readonly companyId: string; readonly asOf: string;
  /** The strongest of the ways. */
  readonly level: ExposureLevel;
  /** Its own listings on that day. */
  readonly listings: readonly Listing[];
  /** Strongest first. */
  readonly ways: readonly ExposureWay[];
  readonly ownership: OwnershipAnswer;
  readonly searched: { readonly companies: number; readonly relations: number; readonly maxDepth: number; readonly truncated: boolean; readonly lists: ExposureInput['lists'] };
  readonly notes: readonly string[];
}
export interface ExposureWay {
  readonly level: ExposureLevel;
  readonly listing: Listing;
  /** From the company to the listed party: ids. */
  readonly path: { readonly nodes: readonly string[]; readonly relations: readonly string[] };
  /** Claims that the ties and the listing stand on. */
  readonly evidence: readonly string[];
  /** OWNED_BY_LISTED: share of the chain, 0 to 1; null where unknown. */
  readonly ownership: number | null;
  /** The span in which every tie and the listing hold; null: open or not known. */
  readonly from: string | null; readonly to: string | null;
  /** False where a date's precision leaves open whether it holds on the day. */
  readonly certain: boolean;
  readonly reason: string;
}

/**
 * Every way in which a company is tied to a listed party on a day (or in a month: what began within it is told as uncertain).
 * Only what sources state as fact counts.
 */
export function exposure(input: ExposureInput, asOf: string, maxDepth: number): ExposureReport {
  const relations = input.relations.filter((r) => r.modality === 'ASSERTED' && holdsOn(r.validFrom, r.validTo, asOf) !== false);
  const listings = standing(input, asOf);
  const own = listings.get(input.companyId) ?? [];
  const owners = ownershipOf(input.companyId, stakesOf(relations), new Set([...listings].filter(([, all]) => all.some(binds)).map(([id]) => id)), asOf, input.rules);
  const found = waysFrom(input.companyId, relations, maxDepth);
  const ways = [
    ...own.map((each) => ownWay(input, each)),
    ...found.flatMap((way) => { const best = listings.get(way.partyId)?.[0]; return best === undefined ? [] : [wayTo(input, way, best, asOf, owners)]; }),
  ].sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || Number(b.certain) - Number(a.certain) || a.path.relations.length - b.path.relations.length
    || (b.ownership ?? -1) - (a.ownership ?? -1) || (a.listing.id < b.listing.id ? -1 : 1));
  return {
    companyId: input.companyId, asOf, level: ways[0]?.level ?? 'NONE_FOUND', listings: own.map(({ listing }) => listing), ways, ownership: owners,
    searched: { companies: new Set(found.map((way) => way.partyId)).size, relations: relations.length, maxDepth, truncated: input.truncated, lists: input.lists },
    notes: notesOf(input, asOf, ways, found.length, maxDepth, owners),
  };
}

interface Standing { readonly listing: Listing; readonly certain: boolean; readonly doubt: string }
/**
 * Listings of each company on the day, the strictest list first. One without a date stands for certain once the list it is on was read;
 * one that only reports tell of is in doubt from the day of a list that does not bear it.
 */
function standing(input: ExposureInput, asOf: string): ReadonlyMap<string, readonly Standing[]> {
  const read = input.lists.map((list) => list.publishedOn).filter((day): day is string => day !== null).sort()[0] ?? null;
  const standingOf = new Map<string, Standing[]>();
  for (const listing of input.listings) {
    const holds = holdsOn(listing.listedOn, listing.removedOn, asOf);
    if (holds === false) continue;
    const dated = listing.listedOn !== null || (read !== null && lastDay(read) <= firstDay(asOf));
    const unborne = listing.entry === null && read !== null && lastDay(read) <= firstDay(asOf);
    const doubt = unborne ? ` Reports say so; the list of ${read} does not bear it under a name that is known for it.` : '';
    standingOf.set(listing.subjectId, [...(standingOf.get(listing.subjectId) ?? []), { listing, certain: holds === true && dated && !unborne, doubt }]);
  }
  for (const all of standingOf.values()) all.sort((a, b) => rank(a.listing) - rank(b.listing) || Number(b.certain) - Number(a.certain) || (a.listing.id < b.listing.id ? -1 : 1));
  return standingOf;
}
/** The lists whose parties the affiliates rule speaks of come first. */
const strict = ['Entity List', 'MEU', 'SDN'];
function rank(listing: Listing): number { const at = strict.findIndex((name) => listing.list.startsWith(name)); return at < 0 ? strict.length : at; }
function binds({ listing, certain }: Standing): boolean { return certain && rank(listing) < strict.length; }

function ownWay({ companyId, nameOf }: ExposureInput, { listing, certain, doubt }: Standing): ExposureWay {
  return {
    level: 'LISTED', listing, path: { nodes: [companyId], relations: [] }, evidence: listing.evidence, ownership: null, from: listing.listedOn, to: listing.removedOn, certain,
    reason: `${nameOf(companyId)} is ${certain ? '' : 'perhaps '}on the ${listing.list}${since(listing)}${listing.entry?.citation ? ` (${listing.entry.citation})` : ''}.${doubt}${footnoteWords(listing)}`,
  };
}

function wayTo(input: ExposureInput, way: Way, { listing, certain, doubt }: Standing, asOf: string, owners: OwnershipAnswer): ExposureWay {
  const level = levelOf[way.part];
  const owner = owners.owners.find(({ ownerId }) => ownerId === way.partyId);
  const sure = certain && way.relations.every((r) => holdsOn(r.validFrom, r.validTo, asOf) === true);
  const ownership = way.part === 'OWNER' ? owner?.share ?? chainShare(way) : null;
  const starts = [...way.relations.map((r) => r.validFrom), listing.listedOn].filter((day): day is string => day !== null).sort((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1));
  const ends = [...way.relations.map((r) => r.validTo), listing.removedOn].filter((day): day is string => day !== null).sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1));
  return {
    level, listing, path: { nodes: way.nodes, relations: way.relations.map((r) => r.id) },
    evidence: [...new Set([...way.relations.flatMap((r) => r.evidence), ...listing.evidence])], ownership,
    from: starts.at(-1) ?? null, to: ends[0] ?? null, certain: sure,
    reason: `${reasonOf(input, way, owner, ownership, owners)} ${input.nameOf(way.partyId)} is ${certain ? '' : 'perhaps '}on the ${listing.list}${since(listing)}.${doubt}${way.part === 'CUSTOMER' ? footnoteWords(listing) : ''}${sure || doubt !== '' ? '' : ' The precision of the dates leaves open whether all of it holds on the day.'}`,
  };
}
function chainShare(way: Way): number | null {
  return way.relations.reduce<number | null>((product, r) => (product === null || r.share === null ? null : Math.round(product * r.share * 1e9) / 1e9), 1);
}

function reasonOf({ companyId, nameOf }: ExposureInput, way: Way, owner: ListedOwner | undefined, share: number | null, owners: OwnershipAnswer): string {
  const [company, party] = [nameOf(companyId), nameOf(way.partyId)];
  const chain = way.nodes.slice(1, -1).map(nameOf).join(', ');
  const through = chain === '' ? '' : ` through ${chain}`;
  switch (way.part) {
    case 'OWNER': return `${party} holds ${share === null ? 'a share not stated' : `${Math.round(share * 1e4) / 100} %`} of ${company}${through}${share === null ? ': a red flag, not zero' : ''}. ${owner === undefined ? '' : owners.reasons.at(-1) ?? ''}`.trim();
    case 'HOLDING': return `${company} holds a part of ${party}${through}: a risk, no listing of its own.`;
    case 'CUSTOMER': return `${company} ${chain === '' ? 'supplies' : `makes ${chain} for`} ${party}: a licence may be needed for what it ships.`;
    case 'SUPPLIER': return way.provides === null ? `${party} supplies ${company}${through}: a supply risk, no listing of its own.`
      : `${party} is ${way.provides === 1 ? 'the only known provider' : `one of ${way.provides} known providers`} of ${nameOf(way.nodes.at(-2) ?? '')}, which ${company} needs${through}: a supply risk, no listing of its own.`;
  }
}
function since({ listedOn }: Listing): string { return listedOn === null ? ', since a day that the sources do not give' : ` since ${listedOn}`; }
function footnoteWords({ entry }: Listing): string {
  const rules = (entry?.footnotes ?? []).filter((n) => n === 1 || n === 4 || n === 5);
  return rules.length === 0 ? '' : ` Footnote ${rules.join(', ')}: foreign-made ${rules.includes(1) || rules.includes(4) ? 'items too, a foundry\'s among them' : 'tools too'}.`;
}

function notesOf(input: ExposureInput, asOf: string, ways: readonly ExposureWay[], parties: number, maxDepth: number, owners: OwnershipAnswer): readonly string[] {
  const dates = input.lists.map((list) => `${list.title} (${list.publishedOn ?? 'no date given'})`);
  const newest = input.lists.map((list) => list.publishedOn).filter((day): day is string => day !== null).sort().at(-1) ?? null;
  return [
    ...(ways.length > 0 ? [] : [`No tie to a listed party was found among ${parties} parties within ${maxDepth} steps; what no report says is not known.`]),
    dates.length === 0 ? 'No screening list has been imported: listings are those that reports mention.' : `Lists read: ${dates.join('; ')}.`,
    ...(newest !== null && asOf > newest ? [`What happened to the lists after ${newest} is known from reports only.`] : []),
    ...(input.truncated ? ['A limit cut the part of the graph that was searched; there may be more ways.'] : []),
    ...(owners.overstated.map(({ companyId, sum }) => `Stakes in ${input.nameOf(companyId)} add up to ${Math.round(sum * 1e4) / 100} %, above the whole.`)),
  ];
}
