import { chokepoints } from '../analysis/chokepoint.js';
import { dependencyPaths } from '../analysis/dependency.js';
import { BadInputError, LimitError } from '../model/errors.js';
import { checkFirst, largestPage } from './connection.js';
import type { Resolvers } from './generated.js';
import { supplyRequirementsOf } from './disruption.js';

const deepest = 20;
const mostRelations = 10_000;

export const dependency: Resolvers = {
  DependencyGraph: {
    truncated: ({ cutAt }) => cutAt !== null,
    truncatedBecause: ({ cutAt }) => (cutAt === null ? null : `More than ${cutAt} relations ("limit") lie within this depth.`),
  },
  DependencyLevel: { nodes: ({ entityIds }, _, { loaders }) => loaders.entities.known(entityIds) },
  DependencyPath: {
    nodes: ({ entityIds }, _, { loaders }) => loaders.entities.known(entityIds),
    relations: ({ relationIds }, _, { loaders }) => loaders.relations.known(relationIds),
  },
  Chokepoint: {
    entity: ({ id }, _, { loaders }) => loaders.entities.get(id),
    soleSourceFor: ({ soleSourceFor }, _, { loaders }) => loaders.entities.known(soleSourceFor),
  },
  Query: {
    dependencies: async (_, { of, direction, types, maxDepth, limit }, { loaders }) => {
      const depth = within('maxDepth', maxDepth ?? 4, deepest);
      const most = within('limit', limit ?? 2000, mostRelations);
      const { levels, relations, cut } = await loaders.subgraph.dependencies({ roots: [of], direction: direction ?? 'UPSTREAM', types: types ?? null, maxDepth: depth, limit: most });
      const nodes = await loaders.entities.known(idsIn(levels));
      return { root: await loaders.entities.get(of), levels, nodes, relations, cutAt: cut ? most : null };
    },
    dependencyPaths: async (_, { from, to, maxDepth, first }, { loaders }) => {
      const depth = within('maxDepth', maxDepth ?? 6, deepest);
      const most = checkFirst(first ?? 10);
      if (from === to) throw new BadInputError('to', 'another entity than "from"', to);
      await loaders.entities.getAll([from, to]);
      // From both ends, so that neither reaches further than half way: a path's first half lies in one walk, the rest in the other.
      const halves = [
        await loaders.subgraph.dependencies({ roots: [from], direction: 'UPSTREAM', types: null, maxDepth: Math.ceil(depth / 2), limit: mostRelations }),
        await loaders.subgraph.dependencies({ roots: [to], direction: 'DOWNSTREAM', types: null, maxDepth: Math.floor(depth / 2), limit: mostRelations }),
      ];
      const relations = [...new Map(halves.flatMap((half) => half.relations).map((relation) => [relation.id, relation])).values()];
      const { paths, cut } = dependencyPaths(from, to, relations, depth, most);
      if (cut || halves.some((half) => half.cut)) throw new LimitError('Relations between the two', mostRelations, relations.length, 'Ask with a smaller maxDepth: a shorter way may have been missed.');
      return paths;
    },
    chokepoints: async (_, { of, kinds, first }, { loaders }) => {
      const most = checkFirst(first ?? 20);
      if (of && of.length > largestPage) throw new LimitError('of', largestPage, of.length, 'Ask for fewer at a time.');
      if (of) await loaders.entities.getAll(of);
      return chokepoints(supplyRequirementsOf(await loaders.subgraph.wholeGraph()), { of: of ?? null, kinds: kinds ?? null, first: most });
    },
  },
};

/** In plain loops: of thousands, `flatMap` takes longer than their walk. */
function idsIn(levels: readonly { readonly entityIds: readonly string[] }[]): readonly string[] {
  const ids: string[] = [];
  for (const { entityIds } of levels) for (const id of entityIds) ids.push(id);
  return ids;
}
function within(what: string, value: number, most: number): number {
  if (!Number.isInteger(value) || value < 1 || value > most) throw new BadInputError(what, `a whole number from 1 to ${most}`, value);
  return value;
}
