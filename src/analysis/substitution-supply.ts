import type { ChipProfile, Relation } from '../model/fact.js';
import type { Part } from './substitution-parts.js';
import { tiesOfChip, type SubstitutionContext, type Ties } from './substitution-ties.js';

/** Whom a chip needs in one role, and the claims that say so. */
interface Role { readonly role: string; readonly companies: readonly string[]; readonly evidence: readonly string[] }

/**
 * How sure the supply is, 0 to 1: the mean over designer, foundry, packaging and memory of whether someone who is not listed on the day can
 * fill the role. One unlisted provider is enough (1); only listed ones are none (0); a role whose provider is not known, or has not
 * been looked up, is anything from 0 to 1.
 */
export function supplyPart(chip: ChipProfile, context: SubstitutionContext, ties: Ties): Part {
  const roles = rolesOf(chip, ties);
  let low = 0;
  let high = 0;
  for (const { companies } of roles) {
    const states = companies.map((id) => context.listed.get(id)?.listed ?? null);
    if (states.includes(false)) low += 0.25;
    if (companies.length === 0 || states.some((state) => state !== true)) high += 0.25;
  }
  return { low, high, why: () => ({
    explanation: capital(`${roles.map((role) => roleWords(role, context, ties)).join('; ')}.`),
    evidence: roles.flatMap((role) => [...role.evidence, ...role.companies.flatMap((id) => context.listed.get(id)?.evidence ?? [])]),
  }) };
}

/** What speaks against the supply of a chip. */
export function supplyRisks(chip: ChipProfile, context: SubstitutionContext, ties: Ties): readonly string[] {
  return rolesOf(chip, ties).flatMap(({ role, companies }) => [
    ...companies.flatMap((id) => {
      const state = context.listed.get(id)?.listed;
      return state === true ? [`${capital(role)} ${ties.name(id)} is listed.`] : state === null ? [`Whether ${role} ${ties.name(id)} is listed on the day is not certain.`] : [];
    }),
    ...(role !== 'designer' && companies.length === 1 ? [`${ties.name(companies[0] ?? '')} is the only ${role} known.`] : []),
  ]);
}

function rolesOf(chip: ChipProfile, ties: Ties): readonly Role[] {
  const foundries = tiesOfChip(chip, 'FABRICATED_BY', ties);
  const packagers = tiesOfChip(chip, 'PACKAGED_BY', ties);
  return [
    { role: 'designer', companies: chip.designerId === null ? [] : [chip.designerId], evidence: evidenceOf(tiesOfChip(chip, 'DESIGNED_BY', ties)) },
    { role: 'foundry', companies: unique(foundries.map((relation) => relation.toId)), evidence: evidenceOf(foundries) },
    provided('packaging provider', packagers, tiesOfChip(chip, 'PACKAGED_WITH', ties), ties),
    provided('memory provider', [], tiesOfChip(chip, 'USES_MEMORY', ties), ties),
  ];
}
function provided(role: string, named: readonly Relation[], needs: readonly Relation[], ties: Ties): Role {
  const provisions = needs.flatMap((need) => providersOf(need.toId, ties));
  const companies = [...named.map((relation) => relation.toId), ...provisions.map((relation) => relation.fromId)];
  return { role, companies: unique(companies), evidence: evidenceOf([...named, ...needs, ...provisions]) };
}
/** Who provides a thing; where nobody is known to, who provides what it is a variant of. */
function providersOf(thing: string, ties: Ties): readonly Relation[] {
  const own = ties.to(thing, 'PROVIDES');
  return own.length > 0 ? own : ties.from(thing, 'VARIANT_OF').flatMap(({ toId }) => ties.to(toId, 'PROVIDES'));
}

function roleWords({ role, companies }: Role, context: SubstitutionContext, ties: Ties): string {
  if (companies.length === 0) return `${role} not known`;
  const words = companies.map((id) => {
    const state = context.listed.get(id);
    return `${ties.name(id)} (${state === undefined ? 'not looked up' : state.listed === null ? 'listing uncertain' : state.listed ? 'listed' : 'not listed'})`;
  });
  return `${role} ${words.join(', ')}`;
}
function evidenceOf(relations: readonly Relation[]): readonly string[] { return relations.flatMap((relation) => relation.evidence); }
function unique(ids: readonly string[]): readonly string[] { return ids.length < 2 ? ids : [...new Set(ids)]; }
function capital(text: string): string { return text.charAt(0).toUpperCase() + text.slice(1); }
