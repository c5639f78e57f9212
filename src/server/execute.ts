import { Kind, execute, getNamedType, isAbstractType, isCompositeType, isObjectType, isInterfaceType } from 'graphql';
import type { DocumentNode, ExecutionResult, GraphQLNamedType, GraphQLSchema, OperationDefinitionNode, SelectionSetNode } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { CompiledQuery } from 'graphql-jit';
import { Kept } from '../store/kept.js';

/** Fields that are compiled at most, in one query and of all that are kept; a field makes about a kB of code. */
const mostInOne = 300, mostKept = 20_000;

export interface Asked { readonly document: DocumentNode; readonly operation: OperationDefinitionNode; readonly contextValue: unknown; readonly variableValues: Readonly<Record<string, unknown>> }

/**
 * Answers as graphql-js does, at half the cost for a query that was asked before: it is compiled then. Compiled are only plain, small
 * queries (see `fieldsOf`), and of their answers only those without errors are taken: what went wrong is graphql-js's to find and to tell,
 * so that codes, paths and where null stands are its own. Mutations and subscriptions are never compiled.
 */
export function createExecute(schema: GraphQLSchema): (asked: Asked) => Promise<ExecutionResult> {
  /** null for what was asked once, or cannot be compiled. Documents come from Apollo's cache: one that is asked again is the same object. */
  const known = new Kept<OperationDefinitionNode, CompiledQuery | null>(mostKept);

  const compiled = (document: DocumentNode, operation: OperationDefinitionNode): CompiledQuery | null => {
    const before = known.get(operation);
    if (before) return before;
    const fields = before === undefined ? Infinity : fieldsOf(schema, document, operation);
    const query = fields > mostInOne ? null : compileQuery(schema, document, operation.name?.value);
    const usable = query !== null && isCompiledQuery(query) ? query : null;
    known.put(operation, usable, usable === null ? 1 : fields);
    return usable;
  };
  return async ({ document, operation, contextValue, variableValues }) => {
    try {
      const answer = await compiled(document, operation)?.query(undefined, contextValue, variableValues);
      if (answer !== undefined && answer.errors === undefined) return answer;
    } catch { /* graphql-js finds it too, and says where */ }
    return execute({ schema, document, operationName: operation.name?.value ?? null, contextValue, variableValues });
  };
}

/**
 * Fields that a query would be compiled into: a field below one of abstract type comes once for each type it may be of, so nested ones
 * multiply (`relations { nodes { from { … } } }` five deep would be gigabytes of code). Infinity for what the compiler does otherwise than
 * graphql-js, or may: directives, introspection, `__proto__` as a name; and for what is no query.
 */
export function fieldsOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): number {
  const fragments = new Map<string, number>();
  const ofFragment = (name: string): number => {
    const known = fragments.get(name);
    if (known !== undefined) return known;
    const fragment = document.definitions.find((definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name);
    const found = fragment?.kind === Kind.FRAGMENT_DEFINITION ? ofSelections(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value)) : Infinity;
    fragments.set(name, found);
    return found;
  };
  const ofSelections = ({ selections }: SelectionSetNode, type: GraphQLNamedType | undefined): number => selections.reduce((sum, node) => {
    if (node.directives?.length) return Infinity;
    if (node.kind === Kind.FRAGMENT_SPREAD) return sum + ofFragment(node.name.value);
    if (node.kind === Kind.INLINE_FRAGMENT) return sum + ofSelections(node.selectionSet, node.typeCondition ? schema.getType(node.typeCondition.name.value) : type);
    if (node.name.value === '__typename') return sum + 1;
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    if (field === undefined || node.alias?.value === '__proto__') return Infinity;
    const below = getNamedType(field.type);
    const types = isAbstractType(below) ? schema.getPossibleTypes(below).length : 1;
    return sum + 1 + (node.selectionSet && isCompositeType(below) ? types * ofSelections(node.selectionSet, below) : 0);
  }, 0);
  return operation.operation === 'query' && !operation.directives?.length ? ofSelections(operation.selectionSet, schema.getQueryType() ?? undefined) : Infinity;
}
