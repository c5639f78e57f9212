import { entityKinds } from '../ontology.js';
import type { Entity } from '../model/entity.js';
import { foldName } from '../model/entity.js';
import type { BareRelation, Relation } from '../model/fact.js';
import { isWhole } from '../model/fact.js';
import { AmbiguousNameError, BadInputError } from '../model/errors.js';
import { given } from './arguments.js';
import { connection } from './connection.js';
import type { Context } from './context.js';
import type { EntityClaimsArgs, EntityRelationsArgs, Resolvers } from './generated.js';

/** What every kind of entity answers; spread into each of them. */
export const entityFields = {
  relations: (entity: Entity, args: EntityRelationsArgs, { loaders }: Context) => {
    const direction = args.direction ?? 'BOTH';
    const query = { types: args.type ?? null, direction, ...given({ modalities: args.modality }) };
    return connection(['relations', entity.id, query], args, (page) => loaders.relations.ofEntity(entity.id, query, page));
  },
  claims: (entity: Entity, args: EntityClaimsArgs, { loaders }: Context) =>
    connection(['claims', entity.id], args, (page) => loaders.claims.ofEntity(entity.id, page)),
  judgements: (entity: Entity, _: unknown, { loaders }: Context) => loaders.claims.judgementsOf(entity.id),
};

/** What a walk of thousands does not carry is read when it is asked for: all of one answer in one call. */
function ofWhole<T>(pick: (relation: Relation, context: Context) => T | Promise<T>) {
  return (relation: BareRelation, _: unknown, context: Context): T | Promise<T> =>
    isWhole(relation) ? pick(relation, context) : context.loaders.relations.whole(relation).then((whole) => pick(whole, context));
}

export const entity: Resolvers = {
  Entity: { __resolveType: ({ kind }) => entityKinds[kind].label },
  Relation: {
    from: ({ fromId }, _, { loaders }) => loaders.entities.held(fromId) ?? loaders.entities.get(fromId),
    to: ({ toId }, _, { loaders }) => loaders.entities.held(toId) ?? loaders.entities.get(toId),
    validFrom: ofWhole(({ validFrom }) => validFrom),
    validTo: ofWhole(({ validTo }) => validTo),
    share: ofWhole(({ share }) => share),
    evidence: ofWhole(({ evidence }, { loaders }) => loaders.claims.known(evidence)),
    dissent: ofWhole(({ dissent }, { loaders }) => loaders.claims.known(dissent)),
  },
  Judgement: {
    report: async ({ reportId }, _, { loaders }) => loaders.reports.get(reportId),
    candidates: ({ candidates }, _, { loaders }) => loaders.entities.known(candidates),
  },
  Query: {
    entity: async (_, { name, kind }, { loaders }) => {
      if (foldName(name) === '') throw new BadInputError('name', 'a name', name);
      const found = (await loaders.entities.named(name)).filter((one) => !kind || one.kind === kind);
      return theOne(name, found);
    },
    entities: (_, { kind, nameContains, ...page }, { loaders }) => {
      const filter = given({ nameContains });
      return connection(['entities', kind, filter], page, (request) => loaders.entities.list({ kind, filter, order: { by: 'NAME', direction: 'ASC' } }, request));
    },
  },
};

/** A family goes before its products where a bare name means either. @throws AmbiguousNameError */
function theOne(name: string, found: readonly Entity[]): Entity | null {
  const families = found.filter(({ attributes }) => attributes.family === true);
  const meant = found.length > 1 && families.length === 1 && found.every(({ kind }) => kind === 'CHIP') ? families : found;
  if (meant.length > 1) throw new AmbiguousNameError(name, meant.map(({ id, name: called, kind }) => ({ id, name: called, kind })));
  return meant[0] ?? null;
}
