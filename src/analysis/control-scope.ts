import type { CountryGroups, Rule } from '../model/control.js';
import { firstDay, lastDay } from '../model/date.js';
import type { Truth } from './control-logic.js';

/** Where a chip would go, to whom, and on which day. Countries as ISO 3166-1 alpha-2; `endUserHq` is the headquarters, of the ultimate parent where it has one. */
export interface Question { readonly destination: string; readonly endUserHq: string | null; readonly asOf: string }

/** Whether a rule was in force on the day, its last day included; null where the day is a month or a year in which it began or ended. */
export function inForce(rule: Rule, asOf: string): Truth {
  if (rule.effectiveFrom === null) return false;
  const [from, to] = [firstDay(rule.effectiveFrom), rule.effectiveTo === null ? '9999' : lastDay(rule.effectiveTo)];
  const [first, last] = [firstDay(asOf), lastDay(asOf)];
  return last < from || first > to ? false : first >= from && last <= to ? true : null;
}

/**
 * Whether a rule reaches the destination, or the end user through its headquarters wherever it is. A country that a rule names
 * wins over a group it leaves out. What stays in the United States is no export. Hong Kong is China.
 */
export function inScope(rule: Rule, { destination, endUserHq, asOf }: Question, groups: CountryGroups): boolean {
  if (asChina(destination) === 'US') return rule.scope.destinations.includes('US');
  const { destinations, excludeDestinations, hqOrUltimateParentIn } = rule.scope;
  const reachedByParty = endUserHq !== null && includes(hqOrUltimateParentIn, endUserHq, asOf, groups);
  // "Anywhere in the world, for parties of these countries": the party decides, not the place.
  if (destinations.includes('WORLD') && hqOrUltimateParentIn.length > 0) return reachedByParty;
  const named = destinations.some((token) => asChina(token) === asChina(destination));
  const reached = named || (includes(destinations, destination, asOf, groups) && !includes(excludeDestinations, destination, asOf, groups));
  return reached || reachedByParty;
}

/** Members of a country group on a day. */
export function groupOn(group: string, asOf: string, groups: CountryGroups): ReadonlySet<string> {
  const members = new Set(groups.members[group] ?? []);
  for (const delta of groups.deltas) {
    if (delta.group !== group || asOf >= delta.before) continue;
    for (const code of delta.add) members.add(code);
    for (const code of delta.remove) members.delete(code);
  }
  return members;
}

/** Notes where the answer for these countries rests on a membership that is not well established for the day. */
export function doubtfulMemberships({ destination, endUserHq, asOf }: Question, groups: CountryGroups): readonly string[] {
  const countries = new Set([asChina(destination), endUserHq === null ? '' : asChina(endUserHq)]);
  return groups.deltas.filter((delta) => delta.confidence === 'low' && asOf < delta.before)
    .flatMap((delta) => [...delta.add, ...delta.remove].filter((code) => countries.has(code))
      .map((code) => `${code}'s membership of group ${delta.group} before ${delta.before} is not well established`));
}

function includes(tokens: readonly string[], country: string, asOf: string, groups: CountryGroups): boolean {
  return tokens.some((token) => token === 'WORLD' || (token.startsWith('group:')
    ? groupOn(token.slice('group:'.length), asOf, groups).has(asChina(country)) : asChina(token) === asChina(country)));
}
function asChina(country: string): string { return country.toUpperCase() === 'HK' ? 'CN' : country.toUpperCase(); }
