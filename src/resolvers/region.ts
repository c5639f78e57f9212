import type { Entity } from '../model/entity.js';
import { given } from './arguments.js';
import { connection, connectionOf } from './connection.js';
import type { Context } from './context.js';
import { entityFields } from './entity.js';
import type { EntityFilter } from '../loaders/entity.js';
import { pageOfIds } from '../loaders/page.js';
import type { ComputeCenterFilter, PolicyFilter, Resolvers } from './generated.js';

/** The contract promises a region; one policy whose place no source tells must not take a whole list with it. */
const unknownRegion: Entity = { id: 'region:unknown', kind: 'REGION', name: 'unknown', names: [], attributes: {} };

export const region: Resolvers = {
  Policy: {
    ...entityFields,
    issuedOn: ({ attributes }) => attributes.issuedOn ?? null,
    issuer: ({ attributes }) => attributes.issuer ?? null,
    region: async (policy, _, { loaders }) => await regionOf(policy, 'ISSUED_FOR', loaders) ?? unknownRegion,
    targets: ({ id }, _, { loaders }) => loaders.facts.of(id, 'policyTarget'),
  },
  PolicyTarget: { value: ({ value }) => value as number, evidence: ({ evidence }, _, { loaders }) => loaders.claims.known(evidence) },
  Region: {
    ...entityFields,
    partOf: ({ attributes }, _, { loaders }) => (attributes.partOfId === undefined ? null : loaders.entities.find(attributes.partOfId)),
    subregions: ({ id }, _, { loaders }) => loaders.regions.parts(id),
    policies: ({ id }, args, { loaders }) => connectionOf(['policies', id], args,
      async (page) => pageOfIds(await loaders.regions.holding(id, 'ISSUED_FOR', 'POLICY'), page), (ids) => loaders.entities.findAll(ids)),
    computeCenters: ({ id }, args, { loaders }) => connectionOf(['computeCenters', id], args,
      async (page) => pageOfIds(await loaders.regions.holding(id, 'LOCATED_IN', 'COMPUTE_CENTER'), page), (ids) => loaders.entities.findAll(ids)),
  },
  ComputeCenter: {
    ...entityFields,
    region: (center, _, { loaders }) => regionOf(center, 'LOCATED_IN', loaders),
    status: ({ attributes }) => attributes.status ?? null,
    partners: async ({ id, attributes }, _, { loaders }) =>
      loaders.entities.known([...new Set([...(attributes.partnerIds ?? []), ...await loaders.relations.neighbours(id, ['PARTNER_OF', 'OPERATED_BY'], 'OUT')])].sort(), 'COMPANY'),
    capacity: ({ id }, _, { loaders }) => loaders.facts.of(id, 'capacity'),
  },
  Capacity: { evidence: ({ evidence }, _, { loaders }) => loaders.claims.known(evidence) },
  Query: {
    policies: (_, { filter, ...page }, { loaders }) => connection(['policies', filter], page, async (request) =>
      loaders.entities.list({ kind: 'POLICY', filter: await policyFilter(filter ?? {}, loaders), order: { by: 'ISSUED', direction: 'ASC' } }, request)),
    computeCenters: (_, { filter, ...page }, { loaders }) => connection(['computeCenters', filter], page, async (request) =>
      loaders.entities.list({ kind: 'COMPUTE_CENTER', filter: await centerFilter(filter ?? {}, loaders), order: { by: 'NAME', direction: 'ASC' } }, request)),
  },
};

async function regionOf({ id, attributes }: Entity, tie: 'ISSUED_FOR' | 'LOCATED_IN', loaders: Context['loaders']): Promise<Entity | null> {
  const found = attributes.regionId ?? (await loaders.relations.neighbours(id, [tie], 'OUT'))[0];
  return found === undefined ? null : loaders.entities.find(found);
}
async function regionsWithin({ region: id, includeSubregions }: PolicyFilter | ComputeCenterFilter, loaders: Context['loaders']): Promise<readonly string[] | null> {
  if (!id) return null;
  return includeSubregions === false ? [id] : loaders.regions.within(id);
}
async function policyFilter(filter: PolicyFilter, loaders: Context['loaders']): Promise<EntityFilter> {
  return given({ regionIds: await regionsWithin(filter, loaders), issuedFrom: filter.from, issuedTo: filter.to, issuerContains: filter.issuerContains });
}
async function centerFilter(filter: ComputeCenterFilter, loaders: Context['loaders']): Promise<EntityFilter> {
  return given({ regionIds: await regionsWithin(filter, loaders), statuses: filter.status, partnerId: filter.partner, minPetaOps: filter.minPetaOps });
}
