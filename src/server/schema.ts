import { readFileSync, readdirSync } from 'node:fs';
import { assertValidSchema, buildASTSchema, defaultFieldResolver, isInterfaceType, isObjectType, isScalarType, parse, visit } from 'graphql';
import type { DocumentNode, GraphQLFieldResolver, GraphQLScalarType, GraphQLSchema, GraphQLTypeResolver } from 'graphql';
import type { Context } from '../resolvers/context.js';
import { resolvers } from '../resolvers/resolvers.js';

const folder = new URL('../../schema/', import.meta.url);

/** schema/*.graphql with the resolvers attached. A resolver that names no field of the schema is an error at start, not a silence. */
export function buildSchema(): GraphQLSchema {
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql')).sort();
  const schema = buildASTSchema(narrowed(parse(files.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n'))));
  for (const part of resolvers) for (const [typeName, fields] of Object.entries(part)) attach(schema, typeName, fields);
  assertValidSchema(schema);
  return schema;
}
/**
 * Its names as texts of one byte a character. A single "…" in a description makes two of it for all that is cut from the same text, and a
 * field or enum value so held would double every answer that it stands in, and the time to write it.
 */
function narrowed(document: DocumentNode): DocumentNode {
  return visit(document, { Name: (node) => ({ ...node, value: Buffer.from(node.value).toString() }) });
}

type FieldResolver = GraphQLFieldResolver<unknown, Context>;
type Attached = FieldResolver | { readonly subscribe?: FieldResolver; readonly resolve?: FieldResolver };

function attach(schema: GraphQLSchema, typeName: string, fields: object): void {
  const type = schema.getType(typeName);
  if (isScalarType(type)) { const { parseValue, parseLiteral, serialize } = fields as GraphQLScalarType; Object.assign(type, { parseValue, parseLiteral, serialize }); return; }
  if (isInterfaceType(type)) { type.resolveType = (fields as { __resolveType: GraphQLTypeResolver<unknown, Context> }).__resolveType; return; }
  if (!isObjectType(type)) throw new Error(`There are resolvers for ${typeName}, and no such type in schema/.`);
  for (const [name, resolver] of Object.entries(fields) as [string, Attached][]) {
    const field = type.getFields()[name];
    if (field === undefined) throw new Error(`There is a resolver for ${typeName}.${name}, and no such field in schema/.`);
    if (typeof resolver === 'function') { field.resolve = resolver; continue; }
    field.resolve = resolver.resolve ?? defaultFieldResolver;
    if (resolver.subscribe) field.subscribe = resolver.subscribe;
  }
}
