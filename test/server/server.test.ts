import { connect } from 'node:net';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StoreError } from '../../src/model/errors.js';
import type { Store } from '../../src/store/store.js';
import { serve, serveOver } from '../resolvers/ask.js';
import type { AskedServer } from '../resolvers/ask.js';

const post = (url: string, body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) => fetch(`${url}graphql`, { method: 'POST', headers, body });
const away: Store = {
  address: 'neo4j://nowhere:7687', read: () => Promise.reject(new StoreError('Nothing answers at nowhere:7687.', 'Start it: lithograph neo4j start.')),
  apply: () => Promise.reject(new Error('not asked')), close: async () => undefined,
};

describe('a server', () => {
  let world: AskedServer;
  beforeAll(async () => { world = await serve(); });
  afterAll(() => world.close());

  it('is alive and ready, and says what it stands on', async () => {
    expect(await (await fetch(`${world.server.url}health/live`)).json()).toEqual({ status: 'live' });
    expect(await (await fetch(`${world.server.url}health/ready`)).json()).toMatchObject({ status: 'ready', version: 1, store: expect.stringMatching(/^embedded:/u) as unknown as string });
  });
  it('answers GraphQL at / too, and by GET', async () => {
    expect(await (await fetch(world.server.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ __typename }"}' })).json()).toEqual({ data: { __typename: 'Query' } });
    expect(await (await fetch(`${world.server.url}graphql?query=${encodeURIComponent('{ __typename }')}`, { headers: { 'apollo-require-preflight': '1' } })).json()).toEqual({ data: { __typename: 'Query' } });
  });
  it('does not let a page elsewhere ask in a reader\'s name', async () => {
    expect((await post(world.server.url, '{"query":"{ __typename }"}', { 'content-type': 'text/plain' })).status).toBe(400);
    expect((await fetch(`${world.server.url}graphql`, { method: 'OPTIONS', headers: { origin: 'https://elsewhere.example' } })).headers.get('access-control-allow-origin')).toBeNull();
  });
  it.each([['{ not json', 400, 'BAD_USER_INPUT'], ['{}', 400, 'BAD_REQUEST'], ['{"query": "{ chips {"}', 400, 'GRAPHQL_PARSE_FAILED'], ['[]', 400, 'BAD_REQUEST']])('%s: %d %s with what to do', async (body, status, code) => {
    const response = await post(world.server.url, body);
    const { errors } = await response.json() as { errors: { extensions: { code: string; remedy?: string } }[] };
    expect([response.status, errors[0]!.extensions.code]).toEqual([status, code]);
    expect(errors[0]!.extensions.remedy).toEqual(expect.any(String));
  });
  it('says what is where, for a path where nothing is', async () => {
    const response = await fetch(`${world.server.url}graphiql`);
    expect([response.status, await response.json()]).toEqual([404, { message: 'There is nothing at /graphiql.', remedy: expect.stringContaining('/graphql') as unknown as string }]);
  });
  it('a request over the limit is refused before it is read', async () => {
    const small = await serveOver(world.store, { limits: { bodyBytes: 1000 } });
    const response = await post(small.server.url, JSON.stringify({ query: '{ __typename }', variables: { x: 'x'.repeat(2000) } }));
    expect(response.status).toBe(413);
    expect((await response.json() as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code).toBe('LIMIT_EXCEEDED');
    await small.close();
  });
  it('a slow operation ends with an error that says so', async () => {
    const stuck: Store = { ...world.store, read: (work) => world.store.read((view) => work(new Proxy(view, { get: (target, name) => (name === 'counts' ? () => new Promise(() => undefined) : Reflect.get(target, name) as unknown) }))) };
    const slow = await serveOver(stuck, { limits: { operationMs: 50 } });
    const { errors } = await slow.ask('{ graph { reports } }');
    expect(errors[0]).toMatchObject({ message: expect.stringContaining('0.05 s') as unknown as string, extensions: { code: 'LIMIT_EXCEEDED' } });
    await slow.close();
  });
});

describe('a server whose store is away', () => {
  it('is alive, not ready, and its answers say what to do', async () => {
    const asked = await serveOver(away);
    expect((await fetch(`${asked.server.url}health/live`)).status).toBe(200);
    const ready = await fetch(`${asked.server.url}health/ready`);
    expect([ready.status, await ready.json()]).toEqual([503, expect.objectContaining({ status: 'unavailable', code: 'STORE_UNAVAILABLE', remedy: 'Start it: lithograph neo4j start.' })]);
    expect((await asked.ask('{ graph { reports } }')).errors[0]).toMatchObject({ message: 'Nothing answers at nowhere:7687.', extensions: { code: 'STORE_UNAVAILABLE' } });
    expect((await asked.ask('{ __typename }')).errors).toEqual([]);
    await asked.close();
  });
});

describe('a store that cannot hold a version', () => {
  /** Its first `times` reads find that the graph went on. */
  const moving = (store: Store, times: number): Store => {
    let reads = 0;
    return { ...store, read: (work) => store.read((view) => work(new Proxy(view, { get: (target, name) => (name === 'counts' ? () => ((reads += 1) <= times ? Promise.reject(new StoreError('The graph was changed.', 'Ask again.', 'STORE_BUSY')) : target.counts()) : Reflect.get(target, name) as unknown) }))) };
  };
  it('is asked anew where the graph went on, and told to be busy where it always does', async () => {
    const world = await serve();
    const [soon, never] = [await serveOver(moving(world.store, 2)), await serveOver(moving(world.store, 99))];
    expect((await soon.ask('{ graph { reports } }')).data.graph).toEqual({ reports: 3 });
    expect((await never.ask('{ graph { reports } }')).errors[0]?.extensions.code).toBe('STORE_BUSY');
    for (const asked of [soon, never, world]) await asked.close();
  });
});

describe('starting and stopping', () => {
  it('a port that is taken: PORT_TAKEN with what to do', async () => {
    const other = createServer();
    await new Promise<void>((listening) => { other.listen(0, '127.0.0.1', listening); });
    await expect(serveOver(away, { port: (other.address() as AddressInfo).port })).rejects.toMatchObject({ code: 'PORT_TAKEN', remedy: expect.stringContaining('--port') as unknown as string });
    await new Promise((closed) => other.close(closed));
  });
  it.each([[{ port: 70_000 }], [{ host: 'no.such.host.invalid' }]])('%j is bad input', async (options) => {
    await expect(serveOver(away, options)).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });
  it('lets an answer under way finish, and then takes no more', async () => {
    let go: () => void = () => undefined;
    const gate = new Promise<void>((open) => { go = open; });
    let reached: () => void = () => undefined;
    const reading = new Promise<void>((begun) => { reached = begun; });
    const world = await serve();
    const slow: Store = { ...world.store, read: async (work) => { reached(); await gate; return world.store.read(work); } };
    const asked = await serveOver(slow);
    const { port } = asked.server;
    const answer = asked.ask('{ graph { reports } }');
    await reading;
    const closed = asked.close();
    go();
    expect((await answer).data.graph).toEqual({ reports: 3 });
    await closed;
    await expect(new Promise((resolve, reject) => { connect(port, '127.0.0.1', () => resolve('connected')).once('error', reject); })).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await world.close();
  });
});
