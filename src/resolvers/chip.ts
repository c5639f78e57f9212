import type { ChipCategory } from '../ontology.js';
import { given } from './arguments.js';
import { connection, connectionOf } from './connection.js';
import { entityFields } from './entity.js';
import type { EntityFilter, EntityQuery } from '../loaders/entity.js';
import type { ChipFilter, ChipOrder, Resolvers } from './generated.js';

export const chip: Resolvers = {
  Chip: {
    ...entityFields,
    category: ({ attributes }): ChipCategory | null => attributes.category ?? null,
    designer: async ({ id, attributes }, _, { loaders }) => {
      const designer = attributes.designerId ?? (await loaders.relations.neighbours(id, ['DESIGNED_BY'], 'OUT'))[0];
      return designer === undefined ? null : loaders.entities.find(designer);
    },
    releasedOn: ({ attributes }) => attributes.releasedOn ?? null,
    family: ({ attributes }) => attributes.family ?? false,
    variants: ({ id }, args, { loaders }) => connectionOf(['variants', id], args,
      (page) => loaders.relations.along(id, { type: 'VARIANT_OF', direction: 'IN' }, 'CHIP', page),
      (relations) => loaders.entities.findAll(relations.map(({ fromId }) => fromId))),
    specs: async ({ id }, { metric, format }, { loaders }) => (await loaders.facts.of(id, 'spec'))
      .filter((spec) => (!metric || metric.includes(spec.metric)) && (!format || (spec.format !== null && format.includes(spec.format)))),
    packaging: async ({ id }, _, { loaders }) => loaders.entities.known(await loaders.relations.neighbours(id, ['PACKAGED_WITH'], 'OUT'), 'PACKAGING'),
    memory: async ({ id }, _, { loaders }) => loaders.entities.known(await loaders.relations.neighbours(id, ['USES_MEMORY'], 'OUT'), 'MEMORY'),
    software: async ({ id }, _, { loaders }) => loaders.entities.known(await loaders.relations.neighbours(id, ['SUPPORTS_SOFTWARE'], 'OUT'), 'SOFTWARE'),
  },
  Spec: {
    evidence: ({ evidence }, _, { loaders }) => loaders.claims.known(evidence),
    dissent: ({ dissent }, _, { loaders }) => loaders.claims.known(dissent),
  },
  Query: {
    chips: (_, { filter, orderBy, ...page }, { loaders }) => connection(['chips', filter, orderBy], page,
      (request) => loaders.entities.list({ kind: 'CHIP', filter: chipFilter(filter ?? {}), order: chipOrder(orderBy ?? null) }, request)),
  },
};

function chipFilter(filter: ChipFilter): EntityFilter {
  const { minPeakCompute, minMemoryGB, minBandwidthGBps, maxTdpW, releasedFrom, releasedTo, nameContains } = filter;
  return given({
    designerIds: filter.designer, categories: filter.category, designerCountries: filter.designerCountry?.map((code) => code.toUpperCase()),
    format: filter.format, minPeak: minPeakCompute, minMemoryGB, minBandwidthGBps, maxTdpW,
    releasedFrom, releasedTo, packagingIds: filter.packaging, memoryIds: filter.memory, nameContains,
  });
}
function chipOrder(order: ChipOrder | null): EntityQuery['order'] {
  if (order === null) return { by: 'NAME', direction: 'ASC' };
  return { by: order.field, direction: order.direction ?? 'DESC', ...(order.field === 'PEAK_COMPUTE' ? { format: order.format ?? 'FP16' } : {}) };
}
