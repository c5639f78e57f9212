import { serve } from './ask.js';
import type { AskedServer } from './ask.js';

let world: AskedServer;
beforeAll(async () => { world = await serve(); });
afterAll(() => world.close());
interface Report { readonly blocked: readonly { readonly entity: { readonly id: string }; readonly because: { readonly nodes: readonly { readonly id: string }[]; readonly relations: readonly unknown[] } }[]; readonly weakened: readonly { readonly entity: { readonly id: string } }[]; readonly blockedCount: number }
const without = async (rest: string): Promise<Report> => (await world.ask(`{ disruption(${rest}) { blockedCount blocked { entity { id } because { nodes { id } relations { id } } } weakened { entity { id } requirement { id } lost { id } remaining { id } } } }`)).data.disruption as unknown as Report;

describe('disruption', () => {
  it('without SK hynix nothing with HBM3 is made; HBM2e goes on with Samsung', async () => {
    const { blocked, weakened } = await without('remove: ["company:sk-hynix"]');
    expect(blocked.map(({ entity }) => entity.id)).toEqual(['chip:amd-mi300x', 'chip:nvidia-h100-sxm', 'chip:nvidia-h20', 'memory:hbm3', 'product:training-server']);
    expect(weakened).toContainEqual({ entity: { id: 'memory:hbm2e' }, requirement: { id: 'memory:hbm2e' }, lost: [{ id: 'company:sk-hynix' }], remaining: [{ id: 'company:samsung' }] });
  });
  it('each reason leads to what was removed, a relation between every two', async () => {
    for (const { entity, because } of (await without('remove: ["company:sk-hynix"]')).blocked) {
      expect(because.nodes[0]!.id).toBe(entity.id);
      expect(because.nodes.at(-1)!.id).toBe('company:sk-hynix');
      expect(because.relations).toHaveLength(because.nodes.length - 1);
    }
  });
  it('nothing removed, nothing blocked', async () => {
    expect(await without('remove: []')).toMatchObject({ blocked: [], weakened: [], blockedCount: 0 });
  });
  it('a region takes what is located in it, an event what it targets', async () => {
    expect((await without('remove: ["region:yuzhou-city"]')).blocked.map(({ entity }) => entity.id)).toEqual(['center:yuzhou-1']);
    expect((await without('remove: ["event:2022-10-07-rule"]')).blocked.map(({ entity }) => entity.id)).toEqual(['chip:nvidia-a100', 'chip:nvidia-a100-80gb-sxm']);
  });
  it('7 nm at TSMC alone stops what TSMC makes on it, not what SMIC makes', async () => {
    expect((await without('remove: ["company:tsmc>PROVIDES>process:7nm"], scope: ["chip:biren-br100", "chip:huawei-ascend-910b"]')).blocked.map(({ entity }) => entity.id)).toEqual(['chip:biren-br100']);
  });
  it('lists are cut at "first", the count is not', async () => {
    const { blocked, blockedCount } = await without('remove: ["company:sk-hynix"], first: 2');
    expect([blocked.length, blockedCount]).toEqual([2, 5]);
  });
  it.each(['company:none', 'company:tsmc>PROVIDES>memory:hbm3'])('%s is not there to be removed', async (id) => {
    expect((await world.ask('query($id: ID!) { disruption(remove: [$id]) { blockedCount } }', { id })).errors[0]?.extensions.code).toBe('ENTITY_NOT_FOUND');
  });
});
