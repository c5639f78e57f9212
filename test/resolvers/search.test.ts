import { serve } from './ask.js';
import type { AskedServer } from './ask.js';

let world: AskedServer;
beforeAll(async () => { world = await serve(); });
afterAll(() => world.close());
const found = async (query: string, kinds?: string[]): Promise<string[]> => ((await world.ask('query($query: String!, $kinds: [EntityKind!]) { search(query: $query, kinds: $kinds) { nodes { entity { id } matched score } } }', { query, kinds })).data.search as unknown as { nodes: { entity: { id: string } }[] }).nodes.map(({ entity }) => entity.id);

describe('search', () => {
  it.each([['伟达', 'company:nvidia'], ['NVIDLA', 'company:nvidia'], ['ｃｏｗｏｓ ｓ', 'packaging:cowos-s'], ['海力士', 'company:sk-hynix'], ['昇腾', 'chip:huawei-ascend-910b']])('"%s" finds %s first', async (query, id) => {
    expect((await found(query))[0]).toBe(id);
  });
  it('keeps to the kinds asked for', async () => {
    expect(await found('star', ['PRODUCT'])).toEqual(['product:star']);
  });
  it('says which name matched, and the whole name scores 1', async () => {
    const { data } = await world.ask('{ search(query: "英伟达", first: 1) { nodes { matched score } } }');
    expect(data.search!.nodes).toEqual([{ matched: '英伟达', score: 1 }]);
  });
  it('a cursor of another query is refused', async () => {
    const cursor = (await world.ask('{ search(query: "a", first: 1) { pageInfo { endCursor } } }')).data.search!.pageInfo!.endCursor;
    expect((await world.ask('query($after: String) { search(query: "b", after: $after) { totalCount } }', { after: cursor })).errors[0]?.extensions.code).toBe('BAD_CURSOR');
  });
});
