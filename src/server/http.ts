import type { IncomingMessage, ServerResponse } from 'node:http';
import { HeaderMap } from '@apollo/server';
import type { ApolloServer, HTTPGraphQLRequest, HTTPGraphQLResponse } from '@apollo/server';
import { LimitError, LithographError } from '../model/errors.js';
import { extensionsOf } from './errors.js';
import type { Operation } from './operation.js';

/** A graph that is written to all the time is told to be busy in the end. */
const attempts = 4;

/** One GraphQL request over HTTP, answered from one version of the graph, which is let go when the answer is complete. */
export async function answerGraphQL(apollo: ApolloServer<Operation>, begin: () => Operation, request: IncomingMessage, response: ServerResponse, bodyBytes: number): Promise<void> {
  try {
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
    const { search } = new URL(request.url ?? '/', 'http://here');
    const body = request.method === 'POST' ? await readJson(request, bodyBytes) : undefined;
    const answer = await asked(apollo, begin, { method: request.method ?? 'GET', headers, search, body });
    for (const [name, value] of answer.headers) response.setHeader(name, value);
    response.statusCode = answer.status ?? 200;
    // As bytes: of a text, Node would count the bytes first and then make them.
    if (answer.body.kind === 'complete') { response.end(Buffer.from(answer.body.string)); return; }
    for await (const chunk of answer.body.asyncIterator) response.write(chunk);
    response.end();
  } catch (error) {
    if (!(error instanceof LithographError)) throw error;
    if (error.code === 'LIMIT_EXCEEDED') response.setHeader('connection', 'close');
    sendJson(response, error.code === 'LIMIT_EXCEEDED' ? 413 : 400, { errors: [{ message: error.message, extensions: extensionsOf(error) }] });
  }
}

async function asked(apollo: ApolloServer<Operation>, begin: () => Operation, httpGraphQLRequest: HTTPGraphQLRequest): Promise<HTTPGraphQLResponse> {
  for (let attempt = 1; ; attempt += 1) {
    const operation = begin();
    try {
      const answer = await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => operation });
      if (!operation.isToBeAskedAnew || attempt === attempts) return answer;
    } finally { await operation.end(); }
  }
}

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }).end(JSON.stringify(body));
}

async function readJson(request: IncomingMessage, limit: number): Promise<unknown> {
  const announced = Number(request.headers['content-length'] ?? 0);
  const tooLarge = (bytes: number): LimitError => new LimitError('Bytes of the request', limit, bytes, 'Send less in one request; ingest large reports with the command line.');
  if (announced > limit) throw tooLarge(announced);
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > limit) throw tooLarge(size);
    parts.push(part);
  }
  const text = Buffer.concat(parts).toString('utf8');
  if (text === '') return undefined;
  // Other content types are Apollo's to refuse: it says why a page elsewhere may not send them.
  if (!/json/iu.test(request.headers['content-type'] ?? '')) return {};
  try { return JSON.parse(text) as unknown; } catch {
    throw new LithographError('BAD_INPUT', 'The request is not JSON.', 'POST {"query": "…", "variables": {…}} with Content-Type: application/json.');
  }
}
