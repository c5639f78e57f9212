import { jest } from '@jest/globals';
import { world } from './fixtures/world.js';
import { operations } from './resolvers/operations.js';
import { serve, serveOver } from './resolvers/ask.js';
import type { Answer, AskedServer, Tree } from './resolvers/ask.js';
import { ensureNeo4j, openEmpty, whyNot } from './store/neo4j-server.js';

jest.setTimeout(120_000);
const neo4j = await ensureNeo4j();

/** The same graph in both stores, the same questions: the same answers, to the byte. */
if (neo4j === null) it.skip(whyNot, () => undefined);
else describe('the embedded store and Neo4j', () => {
  let left: AskedServer; let right: AskedServer;
  beforeAll(async () => {
    left = await serve();
    const store = await openEmpty(neo4j);
    await store.apply({ basedOn: await store.read(async ({ version }) => version), ...world });
    right = await serveOver(store);
  });
  afterAll(async () => { await left.close(); await right.close(); await right.store.close(); });

  it.each(operations.map((operation) => [operation.name, operation] as const))('%s', async (_, { query, variables, follow }) => {
    let [here, there] = await Promise.all([left.ask(query, variables), right.ask(query, variables)]);
    expect(told(there)).toEqual(told(here));
    for (let pages = 1; follow !== undefined && hasNext(here.data[follow]); pages += 1) {
      if (pages === 50) throw new Error(`${follow} does not end`);
      const after = here.data[follow]!.pageInfo!.endCursor;
      [here, there] = await Promise.all([left.ask(query, { ...variables, after }), right.ask(query, { ...variables, after })]);
      expect([here.errors, told(there)]).toEqual([[], told(here)]);
    }
  });
});

function told({ data, errors, status }: Answer): string { return JSON.stringify({ data, errors, status }, null, 1); }
function hasNext(list: Tree | undefined): boolean { return list?.pageInfo?.hasNextPage as unknown as boolean; }
