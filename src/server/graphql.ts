import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { LithographError } from '../model/errors.js';
import { asGraphQLError, presentError } from './errors.js';
import type { Log } from './errors.js';
import { checkOperation } from './limits.js';
import { createExecute, stringifyAnswer } from './execute.js';
import type { Limits } from './limits.js';
import type { Operation } from './operation.js';

/** GraphQL over HTTP: limits before anything is read, errors made plain. */
export function createApollo(schema: GraphQLSchema, limits: Limits, log: Log): ApolloServer<Operation> {
  const quiet = { debug: () => undefined, info: () => undefined, warn: log, error: log };
  const answer = createExecute(schema);
  return new ApolloServer<Operation>({
    gateway: {
      // Apollo takes an executor of one's own from a gateway alone; there is none behind it.
      onSchemaLoadOrUpdate: (told) => { told({ apiSchema: schema, coreSupergraphSdl: '' }); return () => undefined; },
      load: async () => ({ executor: ({ document, operation, context, request: { variables = {} } }) => answer({ document, operation, contextValue: context, variableValues: variables }) }),
      stop: async () => undefined,
    },
    introspection: true, includeStacktraceInErrorResponses: false, stopOnTerminationSignals: false, persistedQueries: false, logger: quiet,
    parseOptions: { maxTokens: limits.tokens },
    stringifyResult: stringifyAnswer,
    formatError: (formatted, thrown) => presentError(formatted, thrown, log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), ApolloServerPluginUsageReportingDisabled(),
      { requestDidStart: async () => ({ 
        didResolveOperation: async ({ document, operation, request }) => { if (operation) plainly(() => checkOperation(schema, document, operation, request.variables ?? {}, limits)); },
      }) },
    ],
  });
}

/** Apollo masks what is not a GraphQLError before execution; ours keeps its code. */
export function plainly<T>(work: () => T): T {
  try { return work(); } catch (error) {
    if (error instanceof LithographError) throw asGraphQLError(error);
    throw error;
  }
}
