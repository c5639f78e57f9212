import { given } from './arguments.js';
import { connection, connectionOf } from './connection.js';
import { entityFields } from './entity.js';
import { listingsOn } from './control.js';
import type { EntityFilter } from '../loaders/entity.js';
import type { CompanyFilter, Resolvers } from './generated.js';

/** Statistics told of one company at most. */
const statisticLimit = 500;

export const company: Resolvers = {
  Company: {
    ...entityFields,
    country: ({ attributes }) => attributes.country ?? null,
    roles: ({ attributes }) => attributes.roles ?? [],
    chips: ({ id }, args, { loaders }) => connectionOf(['chips', id], args,
      (page) => loaders.relations.along(id, { type: 'DESIGNED_BY', direction: 'IN' }, 'CHIP', page),
      (relations) => loaders.entities.findAll(relations.map(({ fromId }) => fromId))),
    listings: async ({ id }, { asOf }, { loaders }) => listingsOn(await loaders.facts.of(id, 'listing'), asOf ?? null),
    statistics: async ({ id }, _, { loaders }) => (await loaders.facts.of(id, 'statistic')).toSorted(byPeriod).slice(0, statisticLimit),
  },
  Query: {
    companies: (_, { filter, ...page }, { loaders }) => connection(['companies', filter], page,
      (request) => loaders.entities.list({ kind: 'COMPANY', filter: companyFilter(filter ?? {}), order: { by: 'NAME', direction: 'ASC' } }, request)),
  },
};

function companyFilter({ role, country, listed, nameContains }: CompanyFilter): EntityFilter {
  return given({ roles: role, countries: country?.map((code) => code.toUpperCase()), listed, nameContains });
}
function byPeriod(a: { readonly period: string | null; readonly id: string }, b: { readonly period: string | null; readonly id: string }): number {
  return a.period === b.period ? order(a.id, b.id) : a.period === null ? 1 : b.period === null ? -1 : order(a.period, b.period);
}
function order(a: string, b: string): number { return a < b ? -1 : a > b ? 1 : 0; }
