import { alternativeSuppliers, listedStates, peerKindsOf, rankSubstitutes, sensitivityOf } from '../analysis/substitution.js';
import type { ControlVerdict, SubstitutionContext } from '../analysis/substitution.js';
import { assessChip } from '../analysis/control.js';
import { countryCode } from '../model/country.js';
import type { RelationType } from '../ontology.js';
import { kindOfId } from '../model/entity.js';
import type { ChipProfile, Relation } from '../model/fact.js';
import type { Step } from '../loaders/subgraph.js';
import { checkFirst } from './connection.js';
import type { Context } from './context.js';
import { dissentOf } from './control.js';
import type { QuerySubstituteRankingArgs, Resolvers } from './generated.js';

const needs: readonly RelationType[] = ['FABRICATED_BY', 'FABRICATED_ON', 'PACKAGED_WITH', 'PACKAGED_BY', 'USES_MEMORY', 'USES_INTERCONNECT', 'SUPPORTS_SOFTWARE'];
const out = (type: RelationType): Step => ({ type, direction: 'OUT' });
const into = (type: RelationType): Step => ({ type, direction: 'IN' });
/** From what chips need and the families they are variants of, to who provides it and what the family needs. */
const aroundChips: readonly Step[] = [into('PROVIDES'), out('DEVELOPED_BY'), out('VARIANT_OF'), out('RESTRICTED_VARIANT_OF'), ...needs.map(out)];
/** From a company, chip or technology to what is provided in its place, its families and their other members. */
const aroundProvision: readonly Step[] = [
  ...['PROVIDES', 'VARIANT_OF', 'IN_SEGMENT', 'FABRICATED_BY', 'FABRICATED_ON'].flatMap((type) => [out(type as RelationType), into(type as RelationType)]),
  ...(['PACKAGED_BY', 'PACKAGED_WITH', 'USES_MEMORY', 'USES_INTERCONNECT', 'REQUIRES', 'COMBINES'] as const).map(out),
];
const relationLimit = 20_000;
/** Technologies of one kind that are looked at for other providers. */
const peerLimit = 500;

export const substitution: Resolvers = {
  Substitute: { chip: ({ chipId }, _, { loaders }) => loaders.entities.get(chipId) },
  ScorePart: { evidence: ({ evidence }, _, { loaders }) => loaders.claims.known(evidence) },
  SubstituteRanking: {
    substitutes: ({ ranking }) => ranking.substitutes,
    total: ({ ranking }) => ranking.total,
    leftOut: ({ ranking }) => ranking.leftOut,
    workload: ({ ranking }) => ranking.workload,
    sensitivity: ({ sensitivity }) => sensitivity.ranges,
  },
  LeftOutChip: { chip: ({ chipId }, _, { loaders }) => loaders.entities.get(chipId) },
  WeightRange: {
    below: ({ belowId }, _, { loaders }) => (belowId === null ? null : loaders.entities.find(belowId)),
    above: ({ aboveId }, _, { loaders }) => (aboveId === null ? null : loaders.entities.find(aboveId)),
  },
  AlternativeSupplier: {
    supplier: ({ supplierId }, _, { loaders }) => loaders.entities.get(supplierId),
    provides: ({ providesId }, _, { loaders }) => loaders.entities.get(providesId),
    evidence: ({ evidence }, _, { loaders }) => loaders.claims.known(evidence),
  },
  Query: {
    substitutes: async (_, args, context) => {
      const { original, candidates, context: read } = await candidatesFor(args, context);
      return rankSubstitutes(original, candidates, read, { ...args, first: checkFirst(args.first ?? 10) }).substitutes;
    },
    substituteRanking: async (_, args, context) => {
      const { original, candidates, context: read } = await candidatesFor(args, context);
      return { ranking: rankSubstitutes(original, candidates, read, { ...args, first: checkFirst(args.first ?? 10) }), sensitivity: sensitivityOf(original, candidates, read, args) };
    },
    alternativeSuppliers: async (_, { of, insteadOf }, context) => {
      const { entities, subgraph } = context.loaders;
      await Promise.all([entities.get(of), insteadOf ? entities.get(insteadOf, 'COMPANY') : null]);
      // Companies are ends: what else a provider provides says nothing of this.
      const peers = (await Promise.all(peerKindsOf(of).map((kind) => entities.list({ kind, filter: {}, order: { by: 'ID', direction: 'ASC' } }, { first: peerLimit, after: null }))))
        .flatMap(({ items }) => items.map(({ item }) => item.id));
      const { relations } = await subgraph.around([of, ...peers], aroundProvision, 5, relationLimit, (id) => kindOfId(id) !== 'COMPANY');
      return alternativeSuppliers(of, insteadOf ?? null, await surroundings(relations, [], context.today, context));
    },
  },
};

async function candidatesFor(args: Pick<QuerySubstituteRankingArgs, 'for' | 'where'>, context: Context): Promise<{ readonly original: ChipProfile; readonly candidates: readonly ChipProfile[]; readonly context: SubstitutionContext }> {
  const { loaders, today } = context;
  const [[original], candidates] = await Promise.all([loaders.chips([args.for]), loaders.allChips()]);
  const asOf = args.where?.asOf ?? today;
  const needed = new Set(candidates.flatMap(({ relations }) => relations.map(({ toId }) => toId)).filter((id) => kindOfId(id) !== 'COMPANY'));
  const { relations } = await loaders.subgraph.around([...needed], aroundChips, 3, relationLimit, (id) => kindOfId(id) !== 'COMPANY');
  const control = args.where?.allowedTo ? await verdicts(candidates, countryCode('allowedTo', args.where.allowedTo), asOf, context) : null;
  return { original: original as ChipProfile, candidates, context: { ...await surroundings(relations, candidates, asOf, context), control } };
}

/** Names of all that the relations touch, and which of their companies are listed on the day. */
async function surroundings(relations: readonly Relation[], chips: readonly ChipProfile[], asOf: string, { loaders }: Context): Promise<Omit<SubstitutionContext, 'control'>> {
  const ids = new Set([...relations, ...chips.flatMap((chip) => chip.relations)].flatMap(({ fromId, toId }) => [fromId, toId]));
  const companies = [...new Set([...[...ids].filter((id) => kindOfId(id) === 'COMPANY'), ...chips.flatMap(({ designerId }) => designerId ?? [])])].sort();
  const [known, listings] = await Promise.all([loaders.entities.known([...ids]), Promise.all(companies.map((id) => loaders.facts.of(id, 'listing')))]);
  return { relations, names: new Map(known.map(({ id, name }) => [id, name])), listed: listedStates(companies, listings.flat(), asOf) };
}

async function verdicts(chips: readonly ChipProfile[], destination: string, asOf: string, context: Context): Promise<ReadonlyMap<string, ControlVerdict>> {
  const dissent = await dissentOf(chips, context);
  return new Map(chips.map((chip) => {
    const { controlled, hits, undetermined } = assessChip(chip, { destination, endUserHq: null, asOf }, context.controls, dissent);
    const reason = hits.length > 0 ? hits.map(({ rule }) => rule).join(', ') : undetermined.map(({ rule, missing }) => `${rule} needs ${missing.join(', ')}`).join('; ');
    return [chip.id, { controlled, reason, evidence: [...new Set(hits.flatMap(({ measures }) => measures.flatMap(({ evidence }) => evidence)))] }];
  }));
}
