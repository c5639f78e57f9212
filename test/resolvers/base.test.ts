import { serve } from './ask.js';
import type { AskedServer } from './ask.js';

let world: AskedServer;
beforeAll(async () => { world = await serve(); });
afterAll(() => world.close());

describe('things by id', () => {
  it('come in the order asked, each as what it is, null where there is none', async () => {
    const { data, calls } = await world.ask('query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids: ['report:beta', 'chip:nvidia-h20', 'claim:none', 'claim:000000000000000000000002', 'gibberish', 'region:china', 'model:lab-1'] });
    expect(data.nodes).toEqual([
      { __typename: 'Report', id: 'report:beta' }, { __typename: 'Chip', id: 'chip:nvidia-h20' }, null, { __typename: 'Claim', id: 'claim:000000000000000000000002' }, null,
      { __typename: 'Region', id: 'region:china' }, { __typename: 'AIModel', id: 'model:lab-1' },
    ]);
    expect(calls.toSorted()).toEqual(['claims', 'entities', 'reports']);
  });
  it('are refused beyond 500 at once', async () => {
    const { errors, calls } = await world.ask('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array.from({ length: 501 }, (_, n) => `chip:${n}`) });
    expect(errors[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 500, received: 501 });
    expect(calls).toEqual([]);
  });
  it('an id of no kind costs no call', async () => {
    const { data, calls } = await world.ask('{ node(id: "planet:mars") { id } }');
    expect([data.node, calls]).toEqual([null, []]);
  });
});

describe('the graph in figures', () => {
  it('counts every kind, those of which there is none too', async () => {
    const { data } = await world.ask('{ graph { version reports claims entities { kind count } } }');
    expect(data.graph).toMatchObject({ version: 1, reports: 3 });
    expect(data.graph?.entities).toContainEqual({ kind: 'REGION', count: 3 });
    expect(data.graph?.entities).toHaveLength(13);
  });
});
