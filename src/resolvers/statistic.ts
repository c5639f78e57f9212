import { given } from './arguments.js';
import { connection } from './connection.js';
import type { Resolvers } from './generated.js';

export const statistic: Resolvers = {
  Statistic: {
    about: ({ subjectId }, _, { loaders }) => (subjectId === null ? null : loaders.entities.find(subjectId)),
    value: ({ value }) => value as number,
    evidence: ({ evidence }, _, { loaders }) => loaders.claims.known(evidence),
  },
  Query: {
    statistics: (_, { filter, ...page }, { loaders }) => connection(['statistics', filter], page, (request) => loaders.facts.statistics(given(filter ?? {}), request)),
  },
};
