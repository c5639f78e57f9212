import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { GraphQLError, execute, getOperationAST, parse, subscribe, validate } from 'graphql';
import type { DocumentNode, ExecutionArgs, ExecutionResult, FormattedExecutionResult, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { presentError } from './errors.js';
import type { Log } from './errors.js';
import { plainly } from './graphql.js';
import { checkOperation } from './limits.js';
import type { Limits } from './limits.js';
import type { Operation } from './operation.js';

export interface SocketOptions {
  readonly schema: GraphQLSchema; readonly limits: Limits; readonly log: Log;
  readonly mayConnect: (request: IncomingMessage) => boolean;
  /** `authorization`: from the connection's parameters, where a browser cannot set headers. */
  readonly operationFor: (request: IncomingMessage, authorization: string | undefined) => Operation;
}

/** GraphQL over WebSockets (graphql-ws) at /graphql, under the limits that hold over HTTP. */
export function serveSocket(server: Server, { schema, limits, log, mayConnect, operationFor }: SocketOptions): { readonly close: (graceMs: number) => Promise<void> } {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: limits.bodyBytes });
  const present = (errors: readonly GraphQLError[]): GraphQLFormattedError[] => errors.map((error) => presentError(error.toJSON(), error, log));

  const disposable = useServer({
    onSubscribe: ({ extra, connectionParams }, _, payload): ExecutionArgs | readonly GraphQLError[] => {
      try {
        const document = parsed(payload.query, limits.tokens);
        const faults = validate(schema, document);
        if (faults.length > 0) return faults.map((fault) => coded(fault, 'GRAPHQL_VALIDATION_FAILED'));
        const operation = getOperationAST(document, payload.operationName);
        if (!operation) return [new GraphQLError('Name one of the operations as "operationName".', { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } })];
        plainly(() => checkOperation(schema, document, operation, payload.variables ?? {}, limits));
        const authorization = connectionParams?.authorization ?? connectionParams?.Authorization;
        const contextValue = operationFor(extra.request, typeof authorization === 'string' ? authorization : undefined);
        return { schema, document, operationName: payload.operationName ?? null, variableValues: payload.variables ?? null, contextValue };
      } catch (error) {
        return [error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error as Error })];
      }
    },
    execute: async (args): Promise<ExecutionResult> => {
      try { return await execute(args as ExecutionArgs); } finally { await (args.contextValue as unknown as Operation).end(); }
    },
    // An event is answered from what it brings: a subscription reads nothing, so there is no snapshot to let go.
    subscribe: (args) => subscribe(args as ExecutionArgs),
    onError: (_, __, ___, errors) => present(errors as readonly GraphQLError[]),
    onNext: (_, __, ___, ____, { data = null, errors }): FormattedExecutionResult => (errors ? { data, errors: present(errors) } : { data }),
  }, sockets);

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (!/^\/graphql(?:\?|$)/u.test(request.url ?? '')) return void socket.end('HTTP/1.1 404 Not Found\r\n\r\n');
    if (!mayConnect(request)) return void socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    sockets.handleUpgrade(request, socket, head, (opened) => sockets.emit('connection', opened, request));
  });
  return {
    // A peer that does not answer the farewell is cut off.
    close: async (graceMs) => {
      const force = setTimeout(() => { for (const socket of sockets.clients) socket.terminate(); }, graceMs);
      await disposable.dispose();
      clearTimeout(force);
    },
  };
}

function parsed(query: string, maxTokens: number): DocumentNode {
  try { return parse(query, { maxTokens }); } catch (error) { throw error instanceof GraphQLError ? coded(error, 'GRAPHQL_PARSE_FAILED') : error; }
}
/** With the code that Apollo gives over HTTP. */
function coded(error: GraphQLError, code: string): GraphQLError {
  return new GraphQLError(error.message, { nodes: error.nodes ?? null, source: error.source ?? null, positions: error.positions ?? null, originalError: error.originalError ?? null, extensions: { code } });
}
