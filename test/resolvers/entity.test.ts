import { serve } from './ask.js';
import type { AskedServer } from './ask.js';

let world: AskedServer;
beforeAll(async () => { world = await serve(); });
afterAll(() => world.close());

describe('an entity by name', () => {
  it.each(['英伟达', 'nvidia', 'ＮＶＩＤＩＡ', 'N-vidia', 'nvidia corporation'])('"%s" is NVIDIA', async (name) => {
    const { data } = await world.ask('query($name: String!) { entity(name: $name) { id __typename } }', { name });
    expect(data.entity).toEqual({ id: 'company:nvidia', __typename: 'Company' });
  });
  it('is null where nothing bears the name', async () => {
    expect((await world.ask('{ entity(name: "Nobody & Sons") { id } }')).data).toEqual({ entity: null });
  });
  it('a bare family name means the family, not its products', async () => {
    expect((await world.ask('{ entity(name: "a100") { id } }')).data.entity).toEqual({ id: 'chip:nvidia-a100' });
  });
  it('that two things bear is an error that names both, and the kind tells them apart', async () => {
    const { errors } = await world.ask('{ entity(name: "Star") { id } }');
    expect(errors[0]?.extensions).toMatchObject({ code: 'AMBIGUOUS_NAME', candidates: [{ id: 'company:star', kind: 'COMPANY' }, { id: 'product:star', kind: 'PRODUCT' }] });
    expect((await world.ask('{ entity(name: "Star", kind: COMPANY) { id } }')).data.entity).toEqual({ id: 'company:star' });
  });
  it('that is nothing but signs is bad input', async () => {
    expect((await world.ask('{ entity(name: " -- ") { id } }')).errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('relations of an entity', () => {
  const page = 'query($first: Int!, $after: String) { node(id: "company:tsmc") { ... on Entity { relations(first: $first, after: $after) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } } } }';
  it('page to their end, each once', async () => {
    const found: unknown[] = []; let after: unknown = null;
    for (let pages = 0; pages < 20; pages += 1) {
      const { relations } = (await world.ask(page, { first: 2, after })).data.node!;
      expect(relations!.pageInfo!.hasPreviousPage).toBe(after !== null);
      found.push(...(relations!.edges as unknown as { node: { id: string } }[]).map(({ node }) => node.id));
      if (!relations!.pageInfo!.hasNextPage) break;
      after = relations!.pageInfo!.endCursor;
    }
    const whole = (await world.ask(page, { first: 100 })).data.node!.relations!;
    expect(found).toEqual((whole.edges as unknown as { node: { id: string } }[]).map(({ node }) => node.id));
    expect(whole.totalCount).toBe(found.length);
  });
  it('tell what is planned as planned', async () => {
    const { data } = await world.ask('{ node(id: "memory:hbm3") { ... on Memory { providers { id } relations(type: [PROVIDES]) { nodes { from { id } modality } } } } }');
    expect(data.node).toEqual({
      providers: [{ id: 'company:sk-hynix' }],
      relations: { nodes: [{ from: { id: 'company:samsung' }, modality: 'PLANNED' }, { from: { id: 'company:sk-hynix' }, modality: 'ASSERTED' }] },
    });
  });
  it('a cursor of one entity is no good for another, nor for other types', async () => {
    const cursor = (await world.ask(page, { first: 1 })).data.node!.relations!.pageInfo!.endCursor;
    const elsewhere = 'query($after: String) { node(id: "company:smic") { ... on Entity { relations(after: $after) { totalCount } } } }';
    const narrowed = 'query($after: String) { node(id: "company:tsmc") { ... on Entity { relations(type: [PROVIDES], after: $after) { totalCount } } } }';
    for (const query of [elsewhere, narrowed]) expect((await world.ask(query, { after: cursor })).errors[0]?.extensions.code).toBe('BAD_CURSOR');
  });
});

describe('judgements', () => {
  it('tell an unsure name with what else it might mean', async () => {
    const { data } = await world.ask('{ node(id: "company:star") { ... on Entity { judgements { decision surface score reason candidates { id } report { id } } } } }');
    expect(data.node!.judgements).toEqual([{ decision: 'UNSURE', surface: 'Star', score: 0.5, reason: 'Two things bear the name.', candidates: [{ id: 'product:star' }], report: { id: 'report:beta' } }]);
  });
});
