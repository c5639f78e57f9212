import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { LithographError } from '../model/errors.js';

/** Where errors that are ours to mend are written: the correlation id leads from an answer to its line. */
export type Log = (line: string) => void;

/**
 * An error as a client sees it: a code, a sentence and what to do. Ours keep their code; bad input, wherever it is found, is
 * BAD_USER_INPUT as clients of Apollo know it; anything else is masked and logged under a correlation id.
 */
export function presentError(formatted: GraphQLFormattedError, thrown: unknown, log: Log): GraphQLFormattedError {
  const cause = causeOf(thrown);
  if (cause instanceof LithographError) return { ...formatted, message: cause.message, extensions: extensionsOf(cause) };
  const code = formatted.extensions?.code;
  if (cause instanceof GraphQLError) {
    const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
    if (code === 'GRAPHQL_VALIDATION_FAILED' && isAboutValue(cause)) return { ...formatted, extensions: { ...extensions, code: 'BAD_USER_INPUT', remedy: 'Give a value of the type that the schema names here.' } };
    if (code !== undefined && code !== 'INTERNAL_SERVER_ERROR') return { ...formatted, extensions: { ...extensions, ...remedyOf(String(code)) } };
  }
  const correlationId = randomUUID();
  log(`error ${correlationId} at ${formatted.path?.join('.') ?? 'request'}: ${cause instanceof Error ? cause.stack ?? cause.message : String(cause)}`);
  return {
    message: 'Something went wrong inside the server.', ...(formatted.locations ? { locations: formatted.locations } : {}), ...(formatted.path ? { path: formatted.path } : {}),
    extensions: { code: 'INTERNAL_SERVER_ERROR', correlationId, remedy: `Tell whoever runs this server the id ${correlationId}: its log has the rest.` },
  };
}

/** The same for an error outside GraphQL: a body too large, a store away at the health check. */
export function extensionsOf(error: LithographError): Record<string, unknown> {
  return { code: error.code === 'BAD_INPUT' ? 'BAD_USER_INPUT' : error.code, ...(error.remedy === null ? {} : { remedy: error.remedy }), ...error.details };
}
export function asGraphQLError(error: LithographError): GraphQLError { return new GraphQLError(error.message, { extensions: extensionsOf(error), originalError: error }); }

function causeOf(thrown: unknown): unknown {
  let cause = thrown;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}
/** A malformed enum, number or date written in the query itself. */
function isAboutValue(error: GraphQLError): boolean { return error.nodes?.some(({ kind }) => kind.endsWith('Value') || kind === 'ObjectField') ?? false; }
function remedyOf(code: string): Record<string, string> {
  const remedies: Readonly<Record<string, string>> = {
    GRAPHQL_PARSE_FAILED: 'Mend the query at the place named in "locations".',
    GRAPHQL_VALIDATION_FAILED: 'Ask only for fields and arguments of the schema: the playground completes them.',
    BAD_USER_INPUT: 'Give the variables the types that the schema names.',
    OPERATION_RESOLUTION_FAILURE: 'Name one of the operations in the request as "operationName".',
    BAD_REQUEST: 'POST {"query": "…"} with Content-Type: application/json.',
  };
  const remedy = remedies[code];
  return remedy === undefined ? {} : { remedy };
}
