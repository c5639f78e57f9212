import { foldName } from '../model/entity.js';
import { BadInputError } from '../model/errors.js';
import { connection } from './connection.js';
import type { Resolvers } from './generated.js';

export const search: Resolvers = {
  Query: {
    search: (_, { query, kinds, ...page }, { loaders }) => {
      if (foldName(query) === '') throw new BadInputError('query', 'a name or part of one', query);
      return connection(['search', query, kinds], page, (request) => loaders.entities.search(query, kinds ?? null, request));
    },
  },
};
