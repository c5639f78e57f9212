import { createClient } from 'graphql-ws';
import type { Client } from 'graphql-ws';
import WebSocket from 'ws';
import { serve } from '../resolvers/ask.js';
import type { AskedServer } from '../resolvers/ask.js';

let world: AskedServer; let client: Client;
beforeAll(async () => { world = await serve(); client = createClient({ url: address(), webSocketImpl: WebSocket, retryAttempts: 0 }); });
afterAll(async () => { await client.dispose(); await world.close(); });
function address(): string { return `${world.server.url.replace('http', 'ws')}graphql`; }
async function ask(query: string): Promise<unknown> {
  try { for await (const result of client.iterate({ query })) return result; } catch (error) { return { errors: error }; }
  return null;
}

describe('GraphQL over a WebSocket', () => {
  it('answers questions as HTTP does', async () => {
    expect(await ask('{ entity(name: "英伟达") { id } }')).toEqual({ data: { entity: { id: 'company:nvidia' } } });
  });
  it.each([['{ chips {', 'GRAPHQL_PARSE_FAILED'], ['{ price }', 'GRAPHQL_VALIDATION_FAILED'], ['{ node(id: "company:amd") { ... on Entity { '.concat('relations(first: 1) { nodes { from { '.repeat(6), 'id', ' } } }'.repeat(6), ' } } }'), 'LIMIT_EXCEEDED'], ['{ chips(first: -1) { totalCount } }', 'BAD_USER_INPUT']])('%s: %s', async (query, code) => {
    expect(await ask(query)).toMatchObject({ errors: [{ extensions: { code } }] });
  });
  it('is ended with the server', async () => {
    const other = await serve();
    const socket = new WebSocket(`${other.server.url.replace('http', 'ws')}graphql`, 'graphql-transport-ws');
    await new Promise((opened) => socket.once('open', opened));
    const closed = new Promise<number>((ended) => socket.once('close', ended));
    await other.close();
    expect(await closed).toBe(1001);
  });
  it('is refused to a page of another origin', async () => {
    const socket = new WebSocket(address(), 'graphql-transport-ws', { origin: 'https://elsewhere.example' });
    await expect(new Promise((resolve, reject) => { socket.once('open', resolve); socket.once('error', reject); })).rejects.toThrow('403');
  });
});
