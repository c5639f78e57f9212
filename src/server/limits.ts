import { Kind, TypeInfo, getNamedType, isCompositeType, isListType, getNullableType, visit, visitWithTypeInfo } from 'graphql';
import type { DocumentNode, FieldNode, GraphQLField, GraphQLSchema, OperationDefinitionNode, SelectionSetNode } from 'graphql';
import { LimitError } from '../model/errors.js';

/** What one operation may ask for; what one request may weigh. */
export interface Limits {
  readonly depth: number; readonly aliases: number;
  /** Values in the answer, at worst. */
  readonly complexity: number;
  readonly tokens: number; readonly bodyBytes: number; readonly operationMs: number;
}
export const defaultLimits: Limits = { depth: 16, aliases: 200, complexity: 2_000_000, tokens: 10_000, bodyBytes: 4 * 1024 * 1024, operationMs: 30_000 };

/** Rows that a list without pages is taken to hold: most hold fewer, and claims behind a fact are few. */
const plainListRows = 10;
const defaultPage = 50;

/** @throws LimitError for an operation that asks for more than it may, before anything is read. Introspection is free. */
export function checkOperation(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>, limits: Limits): void {
  const { depth, cost, aliases } = measure(schema, document, operation, variables);
  if (aliases > limits.aliases) throw new LimitError('Aliases in one operation', limits.aliases, aliases, 'Split the operation, or ask with nodes(ids: …).');
  if (depth > limits.depth) throw new LimitError('Depth of the operation', limits.depth, depth, 'Ask in two steps: take ids from the first answer into the second.');
  if (cost > limits.complexity) throw new LimitError('Values that the operation may return', limits.complexity, Math.min(cost, Number.MAX_SAFE_INTEGER), 'Ask for smaller pages ("first") or fewer nested lists.');
}

interface Measure { readonly depth: number; readonly cost: number; readonly aliases: number }

function measure(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): Measure {
  const fields = fieldDefinitions(schema, document);
  const fragments = new Map(document.definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [])));
  const known = new Map<string, Measure>();

  // A fragment is measured once, so that fragments which name each other many times cost no more to measure than to write.
  const ofFragment = (name: string): Measure => {
    const measured = known.get(name);
    if (measured) return measured;
    known.set(name, { depth: 0, cost: 0, aliases: 0 });
    const fragment = fragments.get(name);
    const found = fragment ? ofSelections(fragment.selectionSet) : { depth: 0, cost: 0, aliases: 0 };
    known.set(name, found);
    return found;
  };
  const ofField = (node: FieldNode): Measure => {
    if (node.name.value.startsWith('__')) return { depth: 0, cost: 0, aliases: 0 };
    const below = node.selectionSet ? ofSelections(node.selectionSet) : { depth: 0, cost: 0, aliases: 0 };
    return { depth: below.depth + 1, cost: 1 + rowsOf(node, fields.get(node), variables) * below.cost, aliases: below.aliases + (node.alias ? 1 : 0) };
  };
  const ofSelections = ({ selections }: SelectionSetNode): Measure => {
    const parts = selections.map((node) => (node.kind === Kind.FIELD ? ofField(node) : node.kind === Kind.INLINE_FRAGMENT ? ofSelections(node.selectionSet) : ofFragment(node.name.value)));
    return parts.reduce((a, b) => ({ depth: Math.max(a.depth, b.depth), cost: a.cost + b.cost, aliases: a.aliases + b.aliases }), { depth: 0, cost: 0, aliases: 0 });
  };
  return ofSelections(operation.selectionSet);
}

/** How often what stands below a field may come: a page's length, for a connection; a guess for a list without pages. */
function rowsOf(node: FieldNode, field: GraphQLField<unknown, unknown> | undefined, variables: Readonly<Record<string, unknown>>): number {
  if (field === undefined || !isCompositeType(getNamedType(field.type))) return 1;
  if (!field.args.some(({ name }) => name === 'first')) return isListType(getNullableType(field.type)) && !['nodes', 'edges'].includes(field.name) ? plainListRows : 1;
  const given = node.arguments?.find(({ name }) => name.value === 'first')?.value;
  const first = given?.kind === Kind.INT ? Number(given.value) : given?.kind === Kind.VARIABLE ? Number(variables[given.name.value] ?? defaultPage) : defaultPage;
  return Number.isFinite(first) && first > 0 ? first : 1;
}

/** Looked up once for a document: Apollo keeps those that are asked again. */
const definitions = new WeakMap<DocumentNode, ReadonlyMap<FieldNode, GraphQLField<unknown, unknown>>>();
function fieldDefinitions(schema: GraphQLSchema, document: DocumentNode): ReadonlyMap<FieldNode, GraphQLField<unknown, unknown>> {
  const known = definitions.get(document);
  if (known) return known;
  const found = new Map<FieldNode, GraphQLField<unknown, unknown>>();
  const types = new TypeInfo(schema);
  visit(document, visitWithTypeInfo(types, { Field(node) { const field = types.getFieldDef(); if (field) found.set(node, field); } }));
  definitions.set(document, found);
  return found;
}
