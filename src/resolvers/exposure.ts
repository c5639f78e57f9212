import { exposure as expose, exposureSteps } from '../analysis/exposure.js';
import { kindOfId } from '../model/entity.js';
import { BadInputError } from '../model/errors.js';
import type { Resolvers } from './generated.js';

const deepest = 10;
const mostRelations = 10_000;

export const exposure: Resolvers = {
  ExposureReport: { company: ({ companyId }, _, { loaders }) => loaders.entities.get(companyId) },
  ExposureWay: {
    path: ({ path }) => ({ entityIds: path.nodes, relationIds: path.relations }),
    evidence: ({ evidence }, _, { loaders }) => loaders.claims.known(evidence),
  },
  OwnershipAnswer: {
    aggregateLow: ({ aggregate }) => aggregate.low,
    aggregateHigh: ({ aggregate }) => aggregate.high,
    lookThroughLow: ({ lookThrough }) => lookThrough.low,
    lookThroughHigh: ({ lookThrough }) => lookThrough.high,
    affiliatesRule: ({ affiliates }) => affiliates.state,
    citation: ({ affiliates }) => affiliates.citation,
  },
  Query: {
    exposure: async (_, { of, asOf, maxDepth }, { loaders, controls, today }) => {
      const depth = maxDepth ?? 4;
      if (!Number.isInteger(depth) || depth < 1 || depth > deepest) throw new BadInputError('maxDepth', `a whole number from 1 to ${deepest}`, depth);
      await loaders.entities.get(of, 'COMPANY');
      const walk = await loaders.subgraph.around([of], exposureSteps, depth, mostRelations);
      const ids = [...new Set([of, ...walk.relations.flatMap(({ fromId, toId }) => [fromId, toId])])];
      const [known, listings, lists] = await Promise.all([
        loaders.entities.known(ids),
        Promise.all(ids.filter((id) => kindOfId(id) === 'COMPANY').map((id) => loaders.facts.of(id, 'listing'))),
        loaders.reports.lists(),
      ]);
      const names = new Map(known.map(({ id, name }) => [id, name]));
      return expose({
        companyId: of, relations: walk.relations, listings: listings.flat(), nameOf: (id) => names.get(id) ?? id, rules: controls.rules, lists, truncated: walk.cut,
      }, asOf ?? today, depth);
    },
  },
};
