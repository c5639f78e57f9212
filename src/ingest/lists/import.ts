import { createHash } from 'node:crypto';
import type { Modality } from '../../ontology.js';
import type { Claim, Judgement, ListingStatement, Named, RelationStatement } from '../../model/claim.js';
import { entityId, foldName, kindOfId } from '../../model/entity.js';
import type { Entity } from '../../model/entity.js';
import { BadInputError } from '../../model/errors.js';
import type { Report } from '../../model/report.js';
import type { PageRequest, Store, View } from '../../store/store.js';
import { readLexicon } from '../lexicon.js';
import { loadReport, type Receipt } from '../load.js';
import { claimId } from '../resolve/index.js';
import type { LexiconEntry } from '../source.js';
import { readCsl, type ListFile, type ListParty } from './csl.js';
import { groupParties, type PartyGroup } from './group.js';
import { certain, matchParties, type KnownCompany, type Match } from './match.js';
import { listReportId } from './report-id.js';
import { partyName, properTrades } from './party-name.js';

const extractor = 'csl/1';

export interface ListImport { readonly publishedOn: string | null; readonly ingestedAt: string; readonly force: boolean }
/** What the loader takes, and what to say of it. */
export interface ListLoad {
  readonly report: Report;
  readonly claims: readonly Claim[];
  readonly entities: readonly Pick<Entity, 'id' | 'kind' | 'name' | 'names'>[];
  readonly judgements: readonly Judgement[];
  readonly summary: { readonly entries: number; readonly listings: number; readonly addresses: number; readonly parties: number; readonly same: number; readonly unsure: number; readonly closed: number };
}

/**
 * Reads a screening list's file and puts it into the graph in one transaction; a version read before changes nothing.
 * @throws BadInputError where the file is broken, lost more than a tenth of its entries, or is older than the graph's (the last two unless forced)
 */
export async function importList(store: Store, bytes: Buffer, source: string, options: ListImport): Promise<{ readonly receipt: Receipt; readonly summary: ListLoad['summary'] }> {
  const file = readCsl(bytes, source);
  let summary: ListLoad['summary'] | null = null;
  const receipt = await loadReport(store, async (view) => { const load = await listLoad(file, view, options); summary = load.summary; return load; });
  if (summary === null) throw new Error('The loader resolved nothing.');
  return { receipt, summary };
}

/**
 * A list version as claims: each entry a listing of a company, matched to those that the graph and the lexicon know; entries that an
 * earlier version had and this one lacks are closed on its day. Reads the companies and the earlier version from the view.
 * @throws BadInputError where more than a tenth of the open entries would be lost, or an older version would replace a newer one, unless forced.
 */
export async function listLoad(file: ListFile, view: View, { publishedOn: given, ingestedAt, force }: ListImport): Promise<ListLoad> {
  const publishedOn = given ?? file.publishedOn;
  const day = publishedOn ?? ingestedAt.slice(0, 10);
  const [before] = await view.reports([listReportId]);
  const earlier = before ? await earlierListings(view) : [];
  if (before?.publishedOn && publishedOn !== null && publishedOn < before.publishedOn && !force) {
    throw new BadInputError(`${file.source}, date`, `${before.publishedOn} or later, the day of the version in the graph`, publishedOn, 'Import a newer version, or force this one.');
  }
  const closings = closed(earlier, file, day, force);

  const lexicon = readLexicon().filter((entry) => entry.kind === 'COMPANY');
  const companies = await knownCompanies(view, lexicon);
  const groups = groupParties(file.parties);
  const matches = new Map<string, Match[]>();
  for (const match of matchParties(groups.filter((group) => !group.address), companies.map(({ known }) => known))) matches.set(match.party.key, [...(matches.get(match.party.key) ?? []), match]);
  const desk = new ListDesk(companies);
  const placed = new Map(groups.filter((group) => !group.address).map((group) => [group, desk.place(group, matches.get(group.key) ?? [])]));

  const claims: Claim[] = [];
  const say = (statement: ListingStatement<Named> | RelationStatement<Named>, party: ListParty, modality: Modality, confidence: number): void => {
    const passage = { line: party.line, page: null, table: { caption: party.list, row: party.printed, column: statement.type === 'relation' ? 'name' : 'entry' } };
    const quote = [party.printed, party.citation, party.licenceRequirement, party.licencePolicy].filter((part) => part !== null).join(' | ').slice(0, 200);
    claims.push({ id: claimId(listReportId, passage, statement, modality), reportId: listReportId, statement, passage, quote, modality, confidence, extractor, saidOn: publishedOn, ingestedAt });
  };
  for (const [group, ids] of placed) for (const id of ids) for (const party of group.entries) say(listing({ id, surface: party.printed }, party), party, 'ASSERTED', 0.99);
  for (const tie of tiesAmong(placed, matches)) say({ type: 'relation', subject: tie.part, predicate: 'SUBSIDIARY_OF', object: tie.whole, date: null }, tie.party, tie.modality, tie.confidence);
  // An entry under another name, or one of several, may be gone while the party stays on the list.
  const open = new Set(claims.flatMap(({ statement }) => (statement.type === 'listing' && isOpen(statement) ? [`${statement.company.id} ${statement.list}`] : [])));
  const kept = closings.filter(({ statement }) => !open.has(`${statement.company.id} ${statement.list}`)).map((claim) => ({ ...claim, reportId: listReportId, id: claimId(listReportId, claim.passage, claim.statement, claim.modality), ingestedAt }));

  const all = [...new Map([...claims, ...kept].map((claim) => [claim.id, claim])).values()];
  const addresses = groups.filter((group) => group.address).flatMap((group) => group.entries);
  const entities = [...new Map([...desk.entities, ...await namedEntities(view, kept)].map((entity) => [entity.id, entity])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const report: Report = {
    id: listReportId, source: file.source, title: 'Consolidated Screening List', publisher: 'US Department of Commerce', publishedOn, language: 'en', sha256: file.sha256, ingestedAt,
    origin: 'LIST', extractor, claimCount: all.length,
    unread: addresses.map((party) => ({ line: party.line, excerpt: `${party.printed} (${party.countries.join(', ')}) | ${party.citation ?? ''}`.slice(0, 200), reason: 'The entry is an address, not a party: it is nobody\'s listing.' })),
  };
  const decided = desk.judgements;
  return {
    report, claims: all, entities, judgements: decided,
    summary: {
      entries: file.parties.length, listings: file.parties.length - addresses.length, addresses: addresses.length, parties: placed.size,
      same: new Set(decided.flatMap((j) => (j.decision === 'SAME' ? [j.surface] : []))).size, unsure: decided.filter((j) => j.decision === 'UNSURE').length, closed: kept.length,
    },
  };
}

function listing(company: Named, party: ListParty): ListingStatement<Named> {
  return {
    type: 'listing', company, event: null, list: party.list, date: party.listedOn, removedOn: party.removedOn,
    entry: { number: party.number, citation: party.citation, licenceRequirement: party.licenceRequirement, licencePolicy: party.licencePolicy, footnotes: party.footnotes, country: party.countries[0] ?? null },
  };
}

interface ListingClaim extends Claim { readonly statement: ListingStatement<Named> }
async function earlierListings(view: View): Promise<readonly ListingClaim[]> {
  const found: ListingClaim[] = [];
  let page: PageRequest | null = { first: 2000, after: null };
  while (page !== null) {
    const { items, hasNext } = await view.claimsOfReport(listReportId, page);
    for (const { item } of items) if (item.statement.type === 'listing') found.push(item as ListingClaim);
    const last = items.at(-1);
    page = hasNext && last !== undefined ? { first: 2000, after: last.position } : null;
  }
  return found;
}
/** Entries of the earlier version that are gone, closed on this one's day; those closed before stay closed. A renumbered entry is the same entry. */
function closed(earlier: readonly ListingClaim[], file: ListFile, day: string, force: boolean): readonly ListingClaim[] {
  const here = new Set(file.parties.map((party) => `${party.list} ${foldName(party.printed)}`));
  const gone = earlier.filter(({ statement }) => !here.has(`${statement.list} ${foldName(statement.company.surface)}`));
  const [open, shut] = [earlier.filter(({ statement }) => isOpen(statement)), gone.filter(({ statement }) => !isOpen(statement))];
  const lost = gone.filter(({ statement }) => isOpen(statement));
  if (lost.length > open.length / 10 && !force) {
    throw new BadInputError(file.source, `at least nine tenths of the ${open.length} entries of the version in the graph`, `${open.length - lost.length} of them`,
      'The file looks cut short. Download it again, or force it if the list did shrink; nothing was stored.');
  }
  return [...shut, ...lost.map((claim): ListingClaim => ({ ...claim, statement: { ...claim.statement, removedOn: day }, passage: { line: null, page: null, table: { caption: claim.statement.list, row: claim.statement.company.surface, column: 'no longer listed' } } }))];
}

function isOpen(statement: ListingStatement<Named>): boolean { return (statement.removedOn ?? null) === null; }

interface Company { readonly known: KnownCompany; readonly there: Entity | null; readonly entry: LexiconEntry | null }
/**
 * The graph's companies that reports name, and those of the lexicon that none has named yet. What only the list itself brought is
 * left out: each version is matched as if it were the first, so that the same list gives the same answer.
 */
async function knownCompanies(view: View, lexicon: readonly LexiconEntry[]): Promise<readonly Company[]> {
  const companies = new Map<string, Company>();
  for (const entry of lexicon) {
    const id = entityId('COMPANY', entry.name);
    companies.set(id, { known: { id, name: entry.name, names: entry.names.map((name) => name.text), country: entry.country ?? null }, there: null, entry });
  }
  let page: PageRequest | null = { first: 2000, after: null };
  while (page !== null) {
    const { items, hasNext } = await view.listEntities({ kind: 'COMPANY', filter: {}, order: { by: 'ID', direction: 'ASC' } }, page);
    const named = await view.supportedElsewhere(items.map(({ item }) => item.id), listReportId);
    for (const { item } of items) {
      if (!named.has(item.id)) continue;
      const entry = companies.get(item.id)?.entry ?? null;
      const names = [...new Set([...item.names.map((name) => name.text), ...entry?.names.map((name) => name.text) ?? []])];
      companies.set(item.id, { known: { id: item.id, name: item.name, names, country: item.attributes.country ?? entry?.country ?? null }, there: item, entry });
    }
    const last = items.at(-1);
    page = hasNext && last !== undefined ? { first: 2000, after: last.position } : null;
  }
  return [...companies.values()];
}

/** Gives each party its entity, once, and keeps the record. */
class ListDesk {
  readonly entities: Pick<Entity, 'id' | 'kind' | 'name' | 'names'>[] = [];
  readonly judgements: Judgement[] = [];
  private readonly taken = new Map<string, string>();
  private readonly byId: ReadonlyMap<string, Company>;

  constructor(companies: readonly Company[]) {
    this.byId = new Map(companies.map((company) => [company.known.id, company]));
    // A party must not take the id of a company it was not found to be.
    for (const { known } of companies) this.taken.set(known.id, known.name);
  }

  /** The company that it is: more than one where the list gives it the names of several. */
  place(group: PartyGroup, matches: readonly Match[]): readonly [string, ...string[]] {
    const same = matches.filter((match) => match.decision === 'SAME');
    const first = group.entries[0];
    const own = { text: group.name, language: 'en' };
    const found = same.map((match) => {
      const company = this.byId.get(match.company.id);
      const names = company?.there?.names ?? company?.entry?.names ?? [];
      this.entities.push({ id: match.company.id, kind: 'COMPANY', name: match.company.name, names: names.some((name) => foldName(name.text) === foldName(group.name)) ? names : [...names, own] });
      this.judge(group, first?.line ?? null, 'SAME', match.company.id, same.filter((other) => other !== match).map((other) => other.company.id), match.score, match.reason);
      return match.company.id;
    });
    const [main, ...also] = found;
    if (main !== undefined) return [main, ...also];
    const id = this.freeId(group);
    const unsure = matches.filter((match) => match.decision === 'UNSURE');
    const candidates = unsure.length > 0 ? unsure : matches;
    const best = candidates[0];
    this.entities.push({ id, kind: 'COMPANY', name: group.name, names: [own, ...group.aliases.map((text) => ({ text, language: 'en' }))] });
    this.judge(group, first?.line ?? null, unsure.length > 0 ? 'UNSURE' : matches.length > 0 ? 'NOT_SAME' : 'NEW', id, candidates.map((match) => match.company.id),
      best === undefined ? 0.9 : unsure.length > 0 ? best.score : Math.round((1 - best.score) * 100) / 100, best?.reason ?? 'no known company has any of its names');
    return [id];
  }
  /** `company:<name>`; with the country behind it where another company has that id. */
  private freeId(group: PartyGroup): string {
    const base = entityId('COMPANY', group.name.replace(/[.,]+$/u, ''));
    const country = (group.countries[0] ?? group.key).toLowerCase().replace(/[^a-z0-9]+/gu, '-');
    const id = [base, `${base}-${country}`, `${base}-${country}-${group.entries[0]?.line ?? ''}`].find((each) => !this.taken.has(each)) ?? `${base}-${group.key}`;
    this.taken.set(id, group.name);
    return id;
  }
  private judge(group: PartyGroup, line: number | null, decision: Judgement['decision'], id: string, candidates: readonly string[], score: number, reason: string): void {
    const digest = createHash('sha256').update(JSON.stringify([listReportId, 'COMPANY', group.key, id])).digest('hex').slice(0, 24);
    this.judgements.push({ id: `judgement:${digest}`, reportId: listReportId, line, surface: group.name, kind: 'COMPANY', decision, entityId: id, candidates, score, reason });
  }
}

interface Tie { readonly part: Named; readonly whole: Named; readonly party: ListParty; readonly modality: Modality; readonly confidence: number }
/**
 * What the list says of who belongs to whom: asserted where an entry's name says so; reported, never counted as fact, where a party
 * bears the distinguishing word of a listed company and was put on the list by the same notice.
 */
function tiesAmong(placed: ReadonlyMap<PartyGroup, readonly [string, ...string[]]>, matches: ReadonlyMap<string, readonly Match[]>): readonly Tie[] {
  const byName = new Map<string, { readonly id: string; readonly group: PartyGroup }>();
  for (const [group, [id]] of placed) for (const name of [group.name, ...group.aliases]) { const { plain } = partyName(name); if (plain !== '' && !byName.has(plain)) byName.set(plain, { id, group }); }
  // Only a company known by the bare word can be the whole of others that bear it: of two local firms neither is the other's.
  const bears = ({ names }: KnownCompany): boolean => names.map(partyName).some((name) => name.core !== '' && name.places.size === 0 && properTrades(name.trades).size === 0);
  const self = new Map<string, PartyGroup>();
  for (const [group] of placed) for (const match of matches.get(group.key) ?? []) {
    // The party may also be known under its legal name, as another entity: it still is the one that bears the word.
    if (match.decision === 'SAME' || (match.score >= certain && !self.has(match.company.id))) self.set(match.company.id, group);
  }
  return [...placed].flatMap(([group, [id]]): readonly Tie[] => {
    const [party] = group.entries;
    if (party === undefined) return [];
    const parent = group.parent === null ? undefined : byName.get(partyName(group.parent).plain);
    if (parent !== undefined && parent.id !== id) return [{ part: { id, surface: group.name }, whole: { id: parent.id, surface: group.parent ?? '' }, party, modality: 'ASSERTED', confidence: 0.9 }];
    const namesake = (matches.get(group.key) ?? []).find((match) => {
      const whole = self.get(match.company.id);
      return match.decision !== 'SAME' && match.score < certain && bears(match.company) && whole !== undefined && whole !== group && partyName(group.name).core === partyName(whole.name).core && notices(group).some((notice) => notices(whole).includes(notice));
    });
    return namesake === undefined ? [] : [{ part: { id, surface: group.name }, whole: { id: namesake.company.id, surface: namesake.company.name }, party, modality: 'REPORTED', confidence: 0.6 }];
  });
}
function notices(group: PartyGroup): readonly string[] { return group.entries.flatMap(({ citation }) => citation?.match(/\d{2,3} FR \d+/gu) ?? []); }

/** The companies of closed listings, as the graph has them. */
async function namedEntities(view: View, claims: readonly ListingClaim[]): Promise<readonly Pick<Entity, 'id' | 'kind' | 'name' | 'names'>[]> {
  const ids = [...new Set(claims.map(({ statement }) => statement.company.id))].filter((id) => kindOfId(id) === 'COMPANY');
  return (await view.entities(ids)).filter((entity): entity is Entity => entity !== null).map(({ id, kind, name, names }) => ({ id, kind, name, names }));
}
