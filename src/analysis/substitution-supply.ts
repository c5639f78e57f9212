import type { ChipProfile, Relation } from '../model/fact.js';
import type { Part } from './substitution-parts.js';
import { none, type ChipTies, type SubstitutionContext, type Ties } from './substitution-ties.js';

/** Whom a chip needs in one role: companies named outright, and whoever provides a thing it needs. */
interface Role { readonly role: string; readonly companies: readonly string[]; readonly evidence: readonly string[] }

/**
 * How sure the supply is, 0 to 1: the mean over designer, foundry, packaging and memory of whether someone who is not listed on the day can
 * fill the role. One unlisted provider is enough (1); only listed ones are none (0); a role whose provider is not known, or has not
 * been looked up, is anything from 0 to 1.
 */
export function supplyPart(chip: ChipProfile, own: ChipTies, context: SubstitutionContext, ties: Ties): Part {
  const designer = chip.designerId === null ? OPEN : standing(chip.designerId, context);
  const reach = [designer, reachOf(own.FABRICATED_BY, none, context, ties), reachOf(own.PACKAGED_BY, own.PACKAGED_WITH, context, ties), reachOf(none, own.USES_MEMORY, context, ties)];
  let low = 0;
  let high = 0;
  for (const each of reach) { if (each === SURE) low += 0.25; if (each !== NONE) high += 0.25; }
  return { low, high, why: () => {
    const roles = rolesOf(chip, own, ties);
    return {
      explanation: capital(`${roles.map((role) => roleWords(role, context, ties)).join('; ')}.`),
      evidence: roles.flatMap((role) => [...role.evidence, ...role.companies.flatMap((id) => context.listed.get(id)?.evidence ?? [])]),
    };
  } };
}
// How sure a role is to be filled. By someone unlisted: SURE. By listed ones only: NONE. Else OPEN.
const [NONE, OPEN, SURE] = [0, 1, 2];
function standing(companyId: string, context: SubstitutionContext): number {
  const listed = context.listed.get(companyId)?.listed ?? null;
  return listed === false ? SURE : listed === null ? OPEN : NONE;
}
/** The best standing of those named outright and of those who provide what is needed. */
function reachOf(named: readonly Relation[], needs: readonly Relation[], context: SubstitutionContext, ties: Ties): number {
  let best = -1;
  for (const { toId } of named) best = Math.max(best, standing(toId, context));
  for (const { toId } of needs) for (const { fromId } of ties.providersOf(toId)) best = Math.max(best, standing(fromId, context));
  return best === -1 ? OPEN : best;
}

/** What speaks against the supply of a chip. */
export function supplyRisks(chip: ChipProfile, own: ChipTies, context: SubstitutionContext, ties: Ties): readonly string[] {
  return rolesOf(chip, own, ties).flatMap(({ role, companies }) => [
    ...companies.flatMap((id) => {
      const state = context.listed.get(id)?.listed;
      return state === true ? [`${capital(role)} ${ties.name(id)} is listed.`] : state === null ? [`Whether ${role} ${ties.name(id)} is listed on the day is not certain.`] : [];
    }),
    ...(role !== 'designer' && companies.length === 1 ? [`${ties.name(companies[0] ?? '')} is the only ${role} known.`] : []),
  ]);
}

function rolesOf(chip: ChipProfile, own: ChipTies, ties: Ties): readonly Role[] {
  const foundries = own.FABRICATED_BY;
  return [
    { role: 'designer', companies: chip.designerId === null ? [] : [chip.designerId], evidence: evidenceOf(own.DESIGNED_BY) },
    { role: 'foundry', companies: unique(foundries.map((relation) => relation.toId)), evidence: evidenceOf(foundries) },
    provided('packaging provider', own.PACKAGED_BY, own.PACKAGED_WITH, ties),
    provided('memory provider', none, own.USES_MEMORY, ties),
  ];
}
function provided(role: string, named: readonly Relation[], needs: readonly Relation[], ties: Ties): Role {
  const provisions = needs.flatMap((need) => ties.providersOf(need.toId));
  const companies = [...named.map((relation) => relation.toId), ...provisions.map((relation) => relation.fromId)];
  return { role, companies: unique(companies), evidence: evidenceOf([...named, ...needs, ...provisions]) };
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
function unique(ids: readonly string[]): readonly string[] { return [...new Set(ids)]; }
function capital(text: string): string { return text.charAt(0).toUpperCase() + text.slice(1); }
