import { GraphQLScalarType } from 'graphql';
import { entityKinds } from '../ontology.js';
import type { EntityKind } from '../ontology.js';
import type { Claim } from '../model/claim.js';
import { parseDate } from '../model/date.js';
import type { Entity } from '../model/entity.js';
import { kindOfId } from '../model/entity.js';
import { BadInputError, LimitError } from '../model/errors.js';
import type { Report } from '../model/report.js';
import { largestPage } from './connection.js';
import type { Context } from './context.js';
import type { Resolvers } from './generated.js';

type NodeModel = Entity | Claim | Report;

export const base: Resolvers = {
  Date: new GraphQLScalarType<string>({ name: 'Date', parseValue: (value) => parseDate('date', String(value)) }),
  DateTime: new GraphQLScalarType<string>({ name: 'DateTime', parseValue: parseInstant }),
  Node: { __resolveType: (node) => typeOf(node) },
  Query: {
    node: (_, { id }, context) => find(id, context),
    nodes: (_, { ids }, context) => {
      if (ids.length > largestPage) throw new LimitError('ids', largestPage, ids.length, 'Ask for fewer at a time.');
      return Promise.all(ids.map((id) => find(id, context)));
    },
    graph: async (_, __, { loaders }) => {
      const { version, reports, claims, relations, specs, disputedSpecs, entities } = await loaders.reports.counts();
      return { version, reports, claims, relations, specs, disputedSpecs, entities: (Object.keys(entityKinds) as EntityKind[]).map((kind) => ({ kind, count: entities[kind] ?? 0 })) };
    },
  },
};

function find(id: string, { loaders }: Context): Promise<NodeModel | null> {
  if (id.startsWith('claim:')) return loaders.claims.find(id);
  if (id.startsWith('report:')) return loaders.reports.find(id);
  return kindOfId(id) === null ? Promise.resolve(null) : loaders.entities.find(id);
}
function typeOf(node: NodeModel) {
  if ('kind' in node) return entityKinds[node.kind].label;
  return 'statement' in node ? 'Claim' as const : 'Report' as const;
}
function parseInstant(value: unknown): string {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(time)) throw new BadInputError('time', 'an ISO 8601 instant such as "2024-05-01T12:00:00Z"', value);
  return new Date(time).toISOString();
}
