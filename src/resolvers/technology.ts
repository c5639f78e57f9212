import type { RelationType } from '../ontology.js';
import type { Entity } from '../model/entity.js';
import { connectionOf } from './connection.js';
import type { PageArguments } from './connection.js';
import type { Context } from './context.js';
import { entityFields } from './entity.js';
import type { Resolvers } from './generated.js';

const providers = ({ id }: Entity, _: unknown, { loaders }: Context) => related(id, loaders, [['PROVIDES', 'IN']]);
const usedBy = (type: RelationType) => ({ id }: Entity, args: PageArguments, { loaders }: Context) => connectionOf(['usedBy', id], args,
  (page) => loaders.relations.along(id, { type, direction: 'IN' }, 'CHIP', page),
  (relations) => loaders.entities.findAll(relations.map(({ fromId }) => fromId)));
const variants = async ({ id }: Entity, _: unknown, { loaders }: Context) => loaders.entities.known(await loaders.relations.neighbours(id, ['VARIANT_OF'], 'IN'));

export const technology: Resolvers = {
  Packaging: { ...entityFields, providers, usedBy: usedBy('PACKAGED_WITH'), variants },
  Memory: { ...entityFields, providers, usedBy: usedBy('USES_MEMORY'), variants },
  Process: { ...entityFields, providers, usedBy: usedBy('FABRICATED_ON') },
  Interconnect: { ...entityFields, providers, usedBy: usedBy('USES_INTERCONNECT') },
  Software: { ...entityFields, usedBy: usedBy('SUPPORTS_SOFTWARE'), providers: ({ id }, _, { loaders }) => related(id, loaders, [['PROVIDES', 'IN'], ['DEVELOPED_BY', 'OUT']]) },
  Product: { ...entityFields, providers: ({ id }, _, { loaders }) => related(id, loaders, [['PROVIDES', 'IN'], ['DESIGNED_BY', 'OUT'], ['IN_SEGMENT', 'IN']]) },
  AIModel: {
    ...entityFields,
    developers: ({ id }, _, { loaders }) => related(id, loaders, [['DEVELOPED_BY', 'OUT']]),
    specs: async ({ id }, { metric }, { loaders }) => (await loaders.facts.of(id, 'spec')).filter((spec) => !metric || metric.includes(spec.metric)),
  },
};

/** Companies at the other end of any of these ties, by id, each once. */
async function related(id: string, loaders: Context['loaders'], ties: readonly (readonly [RelationType, 'OUT' | 'IN'])[]): Promise<readonly Entity[]> {
  const ids = await Promise.all(ties.map(([type, direction]) => loaders.relations.neighbours(id, [type], direction)));
  return loaders.entities.known([...new Set(ids.flat())].sort(), 'COMPANY');
}
