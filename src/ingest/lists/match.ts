import type { Judgement } from '../../model/claim.js';
import { partyName, properTrades, type PartyName } from './party-name.js';

/** A company as matching sees it: an entity of the graph, or one that the lexicon knows. */
export interface KnownCompany { readonly id: string; readonly name: string; readonly names: readonly string[]; readonly country: string | null }
/** A party of a list, under all the names that its entries give it. */
export interface NamedParty { readonly key: string; readonly lists: readonly string[]; readonly name: string; readonly aliases: readonly string[]; readonly countries: readonly string[] }
/** How a party stands to one company: each feature with what it adds, so that the score can be read. */
export interface Match {
  readonly party: NamedParty; readonly company: KnownCompany;
  readonly decision: Extract<Judgement['decision'], 'SAME' | 'UNSURE' | 'NOT_SAME'>;
  /** 0 to 1. */
  readonly score: number;
  readonly features: readonly Feature[];
  readonly reason: string;
}
export interface Feature { readonly says: string; readonly adds: number }

/** From here on a match is the same company; from `possible` on it is kept as unsure, which asserts nothing. */
export const certain = 0.85;
const possible = 0.55;

/**
 * Lays the parties of lists beside known companies. Names meet by the whole name or by what distinguishes it (in Latin letters
 * or by sound); places, trades and countries speak for or against. A subsidiary is not its parent: where several parties share
 * a company's name, only the one that fits clearly best can be it. Cost: one look-up a name, then the pairs that meet.
 */
export function matchParties(parties: readonly NamedParty[], companies: readonly KnownCompany[]): readonly Match[] {
  const known = companies.map((company) => ({ company, names: company.names.map(partyName) }));
  const byKey = new Map<string, Set<number>>();
  known.forEach(({ names }, index) => { for (const name of names) for (const key of keysOf(name)) (byKey.get(key) ?? byKey.set(key, new Set()).get(key))?.add(index); });
  const told = parties.map((party) => ({ party, own: partyName(party.name), names: [party.name, ...party.aliases].map(partyName) }));
  const bearers = new Map<string, Set<string>>();
  for (const { party, names } of told) for (const { core } of names) if (core !== '') (bearers.get(core) ?? bearers.set(core, new Set()).get(core))?.add(party.key);

  const pairs = told.flatMap(({ party, own, names }) => {
    const met = new Set(names.flatMap((name) => keysOf(name).flatMap((key) => [...byKey.get(key) ?? []])));
    return [...met].flatMap((index) => {
      const each = known[index];
      return each === undefined ? [] : [score(party, own, names, each.company, each.names, bearers)];
    });
  });
  return decide(pairs).sort((a, b) => (a.party.key < b.party.key ? -1 : a.party.key > b.party.key ? 1 : b.score - a.score || (a.company.id < b.company.id ? -1 : 1)));
}

/** What two names must share to be laid side by side: all of it, or what distinguishes it, plural or not. */
function keysOf({ plain, core }: PartyName): readonly string[] {
  return [...(plain.length > 1 ? [`= ${plain}`] : []), ...(core.length > 2 ? [`~ ${core.replace(/s$/u, '')}`] : [])];
}

interface Pair { readonly party: NamedParty; readonly company: KnownCompany; readonly score: number; readonly features: readonly Feature[] }

function score(party: NamedParty, own: PartyName, names: readonly PartyName[], company: KnownCompany, theirs: readonly PartyName[], bearers: ReadonlyMap<string, ReadonlySet<string>>): Pair {
  const agree = company.country === null || party.countries.length === 0 ? null : party.countries.includes(company.country) ? 'SAME'
    : party.countries.some((code) => mainland(code) === mainland(company.country ?? '')) ? 'NEAR' : 'OTHER';
  const compared = names.map((name, index) => ({ alias: index > 0, features: [...compare(name, theirs, index > 0, agree === 'SAME'), ...(index > 0 ? [] : rare(name, theirs, bearers))] }));
  const best = compared.sort((a, b) => total(b.features) - total(a.features))[0] ?? { alias: false, features: [] };
  const places = new Set(theirs.flatMap((their) => [...their.places]));
  const trades = properTrades(new Set(theirs.flatMap((their) => [...their.trades])));
  const ownTrades = properTrades(own.trades);
  const features = [
    ...best.features,
    // A brand that a local company bears as an alias need not be the company that the brand is known for.
    ...(best.alias && own.places.size > 0 && !overlap(own.places, places) ? [{ says: `its own name is of ${[...own.places].join(', ')}`, adds: -0.08 }] : []),
    ...(best.alias && ownTrades.size > 0 && trades.size > 0 && !overlap(ownTrades, trades) ? [{ says: `its own name is of another trade (${[...ownTrades].join(', ')})`, adds: -0.12 }] : []),
    ...(agree === null ? [] : [agree === 'SAME' ? { says: `both are of ${company.country}`, adds: 0.05 }
      : { says: `it is of ${party.countries.join(', ')}, the company of ${company.country}`, adds: agree === 'NEAR' ? -0.05 : -0.45 }]),
  ];
  return { party, company, score: Math.round(total(features) * 100) / 100, features };
}
function total(features: readonly Feature[]): number { return features.reduce((sum, { adds }) => sum + adds, 0); }
function mainland(code: string): string { return code === 'HK' || code === 'MO' ? 'CN' : code; }
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean { return [...a].some((each) => b.has(each)); }

function equal(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean { return a.size > 0 && a.size === b.size && [...a].every((each) => b.has(each)); }

/** Features of one name of a party against all names of a company; none where they do not meet. */
function compare(name: PartyName, theirs: readonly PartyName[], alias: boolean, sameCountry: boolean): readonly Feature[] {
  const whole = theirs.find((their) => their.plain === name.plain && name.plain !== '');
  if (whole !== undefined) {
    const says = alias ? `"${name.text}" is a short name of it` : `"${name.text}" is its name but for the legal form`;
    // Two acronyms meet by chance: they need a country that agrees.
    return [{ says, adds: whole.acronym || name.plain.length <= 3 ? (sameCountry ? 0.9 : 0.6) : alias ? 0.92 : 0.97 }];
  }
  const alike = theirs.filter((their) => sameCore(name, their));
  const [first] = alike;
  if (first === undefined) return [];
  const byLetter = alike.find((their) => !their.transliterated && !name.transliterated);
  const [trades, mine] = [properTrades(new Set(alike.flatMap((their) => [...their.trades]))), properTrades(name.trades)];
  const places = new Set(alike.flatMap((their) => [...their.places]));
  return [
    byLetter !== undefined ? { says: `"${name.text}" and "${byLetter.text}" are distinguished by the same word`, adds: 0.65 } : { says: `"${name.text}" sounds like "${first.text}"`, adds: 0.6 },
    alike.some((their) => equal(their.trades, name.trades)) ? { says: 'the same trade', adds: 0.15 } : mine.size === 0 ? { says: 'it names no trade of its own', adds: 0.08 } : [...mine].every((trade) => trades.has(trade)) ? { says: 'the same trade', adds: 0.15 }
      : trades.size === 0 || overlap(mine, trades) ? { says: 'it names its trade more closely', adds: 0 } : { says: 'another trade', adds: -0.1 },
    name.places.size === 0 && alike.some((their) => their.places.size === 0) ? { says: 'neither names a place', adds: byLetter !== undefined ? 0.12 : 0.06 } : overlap(name.places, places) ? { says: 'the same place', adds: 0.15 }
      : name.places.size > 0 && alike.every((their) => their.places.size > 0) ? { says: 'another place', adds: -0.5 } : { says: 'only one names a place', adds: -0.05 },
  ];
}
/** What distinguishes both is one word. An acronym is met only by itself as written: "Most Technology" has nothing of "MOST". */
function sameCore(a: PartyName, b: PartyName): boolean {
  return a.core !== '' && a.core.replace(/s$/u, '') === b.core.replace(/s$/u, '') && (!b.acronym || a.text.includes(b.text.trim()));
}
/** A word that no other party of any list bears tells more. */
function rare(name: PartyName, theirs: readonly PartyName[], bearers: ReadonlyMap<string, ReadonlySet<string>>): readonly Feature[] {
  const met = theirs.some((their) => their.plain !== name.plain && !their.transliterated && sameCore(name, their)) && !theirs.some((their) => their.plain === name.plain);
  return met && name.core.length >= 5 && bearers.get(name.core)?.size === 1 ? [{ says: 'no other party of the lists bears that word', adds: 0.12 }] : [];
}

function byWholeName({ features }: Pair): boolean { return features.some(({ adds }) => adds >= 0.9); }

/** One party a list at most is the company: the best one, where it is clearly best. Its namesakes are then others. */
function decide(pairs: readonly Pair[]): Match[] {
  const rivals = new Map<string, Pair[]>();
  for (const pair of pairs) for (const list of pair.party.lists) { const key = `${list} ${pair.company.id}`; rivals.set(key, [...(rivals.get(key) ?? []), pair]); }
  const rivalsOf = ({ party, company }: Pair): readonly Pair[] => party.lists.flatMap((list) => rivals.get(`${list} ${company.id}`) ?? []);
  const companiesOf = new Map<string, Pair[]>();
  for (const pair of pairs) companiesOf.set(pair.party.key, [...(companiesOf.get(pair.party.key) ?? []), pair]);
  const first = (all: readonly Pair[], pair: Pair): boolean => all.every((other) => other === pair || other.score <= pair.score - 0.03);
  // A list may call a party by two names that the graph has as two companies: it is both, where each name is met whole.
  const winners = new Set(pairs.filter((pair) => pair.score >= certain && first(rivalsOf(pair), pair) && (byWholeName(pair) || first(companiesOf.get(pair.party.key) ?? [], pair))));
  return pairs.filter((pair) => pair.features.some(({ adds }) => adds >= 0.5)).map((pair): Match => {
    const others = rivalsOf(pair);
    const winner = others.find((other) => winners.has(other) && other !== pair);
    const taken = (companiesOf.get(pair.party.key) ?? []).find((other) => winners.has(other) && other !== pair);
    const decision = winners.has(pair) ? 'SAME' : winner || taken || pair.score < possible ? 'NOT_SAME' : 'UNSURE';
    const why = pair.features.map(({ says, adds }) => `${says} (${adds > 0 ? '+' : ''}${adds})`).join('; ');
    const verdict = winner ? `; the list names the company itself as ${winner.party.name}` : taken ? `; it is ${taken.company.name}`
      : decision === 'UNSURE' && pair.score >= certain ? '; another fits as well' : decision === 'UNSURE' ? '; not enough to say' : '';
    return { ...pair, score: Math.max(0, Math.min(1, pair.score)), decision, reason: `${why}${verdict}` };
  });
}
