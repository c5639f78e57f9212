import type { ListParty } from './csl.js';
import type { NamedParty } from './match.js';
import { partyName } from './party-name.js';

/** All entries of one party: the same name, but for legal form and spelling of its trade, in a country that they share. */
export interface PartyGroup extends NamedParty {
  readonly address: boolean;
  readonly entries: readonly ListParty[];
  /** The name of the party that an entry calls it an affiliate or a part of. */
  readonly parent: string | null;
}

/** Entries repeat a party: once a list, once a country, once an amendment. Addresses are each their own. In order of first entry. */
export function groupParties(parties: readonly ListParty[]): readonly PartyGroup[] {
  const groups = new Map<string, ListParty[][]>();
  const order: ListParty[][] = [];
  for (const party of parties) {
    const plain = party.address ? `address ${party.list} ${party.number}` : partyName(party.name).plain || party.name.toLowerCase();
    const alike = groups.get(plain) ?? [];
    const own = alike.find((entries) => entries.some((entry) => sharesCountry(entry, party)));
    if (own !== undefined) { own.push(party); continue; }
    const fresh = [party];
    groups.set(plain, [...alike, fresh]);
    order.push(fresh);
  }
  return order.map((entries) => {
    const [first] = entries as [ListParty, ...ListParty[]];
    const name = entries.map((entry) => entry.name).find((each) => each !== each.toUpperCase()) ?? first.name;
    const aliases = [...new Set(entries.flatMap((entry) => [entry.name, ...entry.aliases]))].filter((alias) => alias !== name);
    return {
      key: `${first.list} ${first.number}`, lists: [...new Set(entries.map((entry) => entry.list))], name, aliases, countries: [...new Set(entries.flatMap((entry) => entry.countries))],
      address: first.address, entries, parent: entries.find((entry) => entry.parent !== null)?.parent ?? null,
    };
  });
}
function sharesCountry(a: ListParty, b: ListParty): boolean {
  return a.countries.length === 0 || b.countries.length === 0 || a.countries.some((country) => b.countries.includes(country));
}
