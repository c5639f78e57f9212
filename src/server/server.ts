import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BadInputError, LithographError } from '../model/errors.js';
import type { ChipDesign, Controls } from '../model/control.js';
import type { Store } from '../store/store.js';
import type { IngestPort } from '../resolvers/context.js';
import { ProgressFeed } from '../resolvers/progress.js';
import { isLoopback, whyNotEditor } from './caller.js';
import type { Log } from './errors.js';
import { createApollo } from './graphql.js';
import { answerHealth } from './health.js';
import { answerGraphQL, sendJson } from './http.js';
import { defaultLimits } from './limits.js';
import type { Limits } from './limits.js';
import { Operation } from './operation.js';
import { answerPlayground } from './playground.js';
import { buildSchema } from './schema.js';
import { serveSocket } from './socket.js';

export interface ServerOptions {
  /** Stays open when the server closes: it is its owner's. */
  readonly store: Store;
  /** `readControls()` and `parseDesigns` of `src/controls.ts`: this room reads no files of rules. */
  readonly controls: Controls;
  readonly readDesign: (input: unknown) => ChipDesign;
  readonly host?: string;
  /** 0: any that is free. */
  readonly port?: number;
  readonly editorToken?: string | null;
  /** null: this server only reads. */
  readonly ingest?: IngestPort | null;
  /** Pages of these origins may ask too: "https://explorer.example". */
  readonly allowedOrigins?: readonly string[];
  readonly limits?: Partial<Limits>;
  readonly log?: Log;
  readonly today?: () => string;
}
export interface RunningServer { readonly url: string; readonly port: number; close(): Promise<void> }

/** How long answers under way may take once the server is told to stop. */
const graceMs = 10_000;

/** Serves GraphQL at /graphql, the playground at / and health at /health. @throws LithographError PORT_TAKEN, BAD_INPUT */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { store, host = '127.0.0.1', port = 4000, editorToken = null, ingest = null, allowedOrigins = [], log = () => undefined } = options;
  const limits: Limits = { ...defaultLimits, ...options.limits };
  const schema = buildSchema();
  const apollo = createApollo(schema, limits, log);
  await apollo.start();
  const source = { store, ingest, controls: options.controls, readDesign: options.readDesign, progress: new ProgressFeed(), operationMs: limits.operationMs, today: options.today ?? (() => new Date().toISOString().slice(0, 10)) };
  const rule = { token: editorToken, boundToLoopback: isLoopback(host) };
  const operationFor = (request: IncomingMessage, authorization = request.headers.authorization): Operation =>
    new Operation(source, whyNotEditor(rule, { ...request.headers, authorization }));
  let closing = false;

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = (request.url ?? '/').replace(/\?.*$/u, '');
    letOrigin(request, response, allowedOrigins);
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    if (path === '/health/live' || path === '/health/ready') return answerHealth(path, store, closing, response);
    const wantsPage = request.method === 'GET' && /text\/html/u.test(request.headers.accept ?? '');
    if (path === '/graphql' && wantsPage && !request.url?.includes('query=')) return void response.writeHead(302, { location: '/' }).end();
    if (path === '/graphql' || (path === '/' && request.method === 'POST')) return answerGraphQL(apollo, () => operationFor(request), request, response, limits.bodyBytes);
    if (request.method === 'GET' && await answerPlayground(path, response)) return;
    sendJson(response, 404, { message: `There is nothing at ${path}.`, remedy: 'GraphQL is at /graphql, the playground at /, health at /health/live and /health/ready.' });
  };
  const server = createServer({ requestTimeout: 60_000, headersTimeout: 20_000 }, (request, response) => {
    answer(request, response).catch((error: unknown) => {
      log(`error at ${request.method} ${request.url}: ${error instanceof Error ? error.stack : String(error)}`);
      if (response.headersSent) response.destroy(); else sendJson(response, 500, { message: 'Something went wrong inside the server.' });
    });
  });
  const sockets = serveSocket(server, { schema, limits, log, mayConnect: (request) => mayConnect(request, allowedOrigins), operationFor });
  await listen(server, host, port);
  const taken = (server.address() as AddressInfo).port;
  return {
    url: `http://${isLoopback(host) || host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${taken}/`, port: taken,
    close: async () => {
      if (closing) return;
      closing = true;
      const stopped = new Promise<void>((resolve) => { server.close(() => resolve()); });
      await sockets.close(graceMs);
      server.closeIdleConnections();
      const force = setTimeout(() => server.closeAllConnections(), graceMs);
      await stopped;
      clearTimeout(force);
      await apollo.stop();
    },
  };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new BadInputError('port', 'a whole number from 0 to 65535', port);
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(whyNotListening(error, host, port)));
    server.listen(port, host, () => { server.removeAllListeners('error'); resolve(); });
  });
}
function whyNotListening(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE') return new LithographError('PORT_TAKEN', `Port ${port} on ${host} is taken.`, 'Stop what listens there, or choose another with --port; --port 0 takes any that is free.', { host, port });
  if (error.code === 'EACCES') return new LithographError('BAD_INPUT', `Port ${port} is reserved for the system.`, 'Choose one above 1023 with --port.', { host, port });
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') return new BadInputError('host', 'an address or name of this machine', host, 'Use 127.0.0.1 for this machine alone, 0.0.0.0 for all networks.');
  return error;
}

function letOrigin(request: IncomingMessage, response: ServerResponse, allowed: readonly string[]): void {
  const { origin } = request.headers;
  if (origin === undefined || !allowed.includes(origin)) return;
  response.setHeader('access-control-allow-origin', origin);
  response.setHeader('access-control-allow-headers', 'content-type, authorization, apollo-require-preflight');
  response.setHeader('access-control-allow-methods', 'GET, POST, OPTIONS');
  response.setHeader('vary', 'Origin');
}
function mayConnect({ headers }: IncomingMessage, allowed: readonly string[]): boolean {
  return headers.origin === undefined || allowed.includes(headers.origin) || headers.origin.replace(/^https?:\/\//u, '') === headers.host;
}
