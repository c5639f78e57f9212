import { disruption as disrupt, networkOfAdjacency } from '../analysis/disruption.js';
import { compileRequirements } from '../analysis/requirement.js';
import type { Network, Requirements } from '../analysis/requirement.js';
import { authorship } from '../analysis/chokepoint.js';
import type { Adjacency } from '../model/adjacency.js';
import { kindOfId } from '../model/entity.js';
import { BadInputError, LimitError, UnknownEntityError } from '../model/errors.js';
import type { Relation } from '../model/fact.js';
import { checkFirst, largestPage } from './connection.js';
import type { Context } from './context.js';
import type { Resolvers } from './generated.js';

const mostStanding = 20_000;

export const disruption: Resolvers = {
  DisruptionReport: {
    removed: ({ disruption: { removed } }, _, { loaders }) => loaders.entities.known(removed.filter((id) => !isRelation(id))),
    removedRelations: ({ disruption: { removed } }, _, { loaders }) => loaders.relations.known(removed.filter(isRelation)),
    blocked: ({ disruption: { blocked }, first }) => blocked.slice(0, first),
    blockedCount: ({ disruption: { blocked } }) => blocked.length,
    weakened: ({ disruption: { weakened }, first }) => weakened.slice(0, first),
    weakenedCount: ({ disruption: { weakened } }) => weakened.length,
  },
  Blocked: { entity: ({ id }, _, { loaders }) => loaders.entities.get(id) },
  Weakened: {
    entity: ({ id }, _, { loaders }) => loaders.entities.get(id),
    requirement: ({ requirementId }, _, { loaders }) => loaders.entities.get(requirementId),
    lost: ({ lost }, _, { loaders }) => loaders.entities.known(lost),
    remaining: ({ remaining }, _, { loaders }) => loaders.entities.known(remaining),
  },
  Query: {
    disruption: async (_, { remove, scope, first }, context) => {
      const { loaders } = context;
      const most = checkFirst(first ?? 500);
      for (const [what, ids] of [['remove', remove], ['scope', scope ?? []]] as const) if (ids.length > largestPage) throw new LimitError(what, largestPage, ids.length, 'Ask for fewer at a time.');
      await Promise.all([loaders.entities.getAll([...remove.filter((id) => !isRelation(id)), ...(scope ?? [])]), knownTies(remove.filter(isRelation), context)]);
      const removed = await withParts(remove, context);
      const [adjacency, standing] = await Promise.all([loaders.subgraph.wholeGraph(), standingOn(removed, context)]);
      const found = disrupt(requirementsOf(adjacency), removed, scope ?? null, standing);
      // What nothing hangs on is removed all the same, and blocks nothing.
      return { disruption: { ...found, removed }, first: most };
    },
  },
};

function isRelation(id: string): boolean { return id.includes('>'); }
async function knownTies(ids: readonly string[], { loaders }: Context): Promise<void> {
  const known = new Set((await loaders.relations.known(ids)).map(({ id }) => id));
  for (const id of ids) if (!known.has(id)) throw new UnknownEntityError(id, 'Relation');
}

/** With each region all that lie in it. */
async function withParts(ids: readonly string[], { loaders }: Context): Promise<readonly string[]> {
  const places = await Promise.all(ids.filter((id) => kindOfId(id) === 'REGION').map((id) => loaders.regions.within(id)));
  return [...new Set([...ids, ...places.flat()])].sort();
}
/** What is located in the regions and targeted by the events among these. */
async function standingOn(ids: readonly string[], { loaders }: Context): Promise<readonly Relation[]> {
  const places = ids.filter((id) => kindOfId(id) === 'REGION');
  const events = ids.filter((id) => kindOfId(id) === 'EXPORT_CONTROL_EVENT');
  const walks = await Promise.all([
    loaders.subgraph.around(places, [{ type: 'LOCATED_IN', direction: 'IN' }], 1, mostStanding),
    loaders.subgraph.around(events, [{ type: 'TARGETS', direction: 'OUT' }], 1, mostStanding),
  ]);
  if (walks.some(({ cut }) => cut)) throw new BadInputError('remove', `places and events with at most ${mostStanding} ties`, ids.join(', '), 'Remove smaller places.');
  return walks.flatMap(({ relations }) => relations);
}

const compiled = new WeakMap<Adjacency, Requirements>();
const compiledSupply = new WeakMap<Adjacency, Requirements>();
/** Compiled once for a version of the graph: the store hands out one adjacency per version. */
function requirementsOf(adjacency: Adjacency): Requirements { return once(compiled, adjacency, () => networkOfAdjacency(adjacency)); }
/** What must be supplied, authorship left out. */
export function supplyRequirementsOf(adjacency: Adjacency): Requirements { return once(compiledSupply, adjacency, () => networkOfAdjacency(adjacency, ['ASSERTED'], authorship)); }
function once(known: WeakMap<Adjacency, Requirements>, adjacency: Adjacency, network: () => Network): Requirements {
  let requirements = known.get(adjacency);
  if (!requirements) known.set(adjacency, requirements = compileRequirements(network()));
  return requirements;
}
