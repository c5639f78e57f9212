import { relation, entity } from '../fixtures/values.js';
import { serve } from './ask.js';
import type { AskedServer } from './ask.js';

let world: AskedServer;
beforeAll(async () => { world = await serve(); });
afterAll(() => world.close());
const ids = (list: unknown): string[] => (list as { id: string }[]).map(({ id }) => id);

describe('dependencies', () => {
  it('H100 needs its process, packaging, memory, link and makers, and these their providers', async () => {
    const { data } = await world.ask('{ dependencies(of: "chip:nvidia-h100-sxm") { truncated truncatedBecause levels { depth nodes { id } } relations { id evidence { id } } } }');
    const { levels, truncated, relations } = data.dependencies as unknown as { levels: { depth: number; nodes: unknown }[]; truncated: boolean; relations: { id: string; evidence: unknown[] }[] };
    expect(levels.map(({ nodes }) => ids(nodes))).toEqual([
      ['chip:nvidia-h100-sxm'], ['company:nvidia', 'company:tsmc', 'interconnect:nvlink', 'memory:hbm3', 'packaging:cowos-s', 'process:4n'], ['company:sk-hynix', 'packaging:cowos'],
    ]);
    expect(truncated).toBe(false);
    expect(relations.every(({ evidence }) => evidence.length === 1)).toBe(true);
  });
  it('a planned provider is nothing that anything depends on', async () => {
    const { data } = await world.ask('{ dependencies(of: "memory:hbm3") { nodes { id } } }');
    expect(ids(data.dependencies!.nodes)).toEqual(['memory:hbm3', 'company:sk-hynix']);
  });
  it('cut at the limit, they say so and why', async () => {
    const { data } = await world.ask('{ dependencies(of: "company:tsmc", direction: DOWNSTREAM, limit: 2) { truncated truncatedBecause relations { id } } }');
    expect(data.dependencies).toMatchObject({ truncated: true, truncatedBecause: expect.stringContaining('2') as unknown as string });
    expect(data.dependencies!.relations).toHaveLength(2);
  });
  it('of as many relations as the limit are not cut', async () => {
    const { data } = await world.ask('{ dependencies(of: "memory:hbm2e", limit: 2) { truncated relations { id } } }');
    expect(data.dependencies).toMatchObject({ truncated: false });
    expect(data.dependencies!.relations).toHaveLength(2);
  });
  it.each([0, 1000, -3])('depth %d is bad input', async (depth) => {
    expect((await world.ask(`{ dependencies(of: "chip:nvidia-h20", maxDepth: ${depth}) { truncated } }`)).errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
  it('a hub with 3000 neighbours costs one bounded call, and a cycle ends', async () => {
    const hub = entity('company:hub', 'Hub');
    const chips = Array.from({ length: 3000 }, (_, n) => entity(`chip:c${n}`, `C${n}`));
    const asked = await serve({ putEntities: [hub, ...chips], putFacts: [...chips.map(({ id }) => relation(id, 'DESIGNED_BY', hub.id)), relation('company:hub', 'USES_CHIP', 'chip:c1')] });
    const { data, calls } = await asked.ask('{ dependencies(of: "company:hub", direction: DOWNSTREAM, limit: 10) { truncated relations { id } } }');
    expect(data.dependencies).toMatchObject({ truncated: true });
    expect(data.dependencies!.relations).toHaveLength(10);
    expect(calls.filter((call) => call === 'walkDependencies')).toHaveLength(1);
    const cycle = await asked.ask('{ dependencies(of: "chip:c1", maxDepth: 20) { truncated nodes { id } } }');
    expect(ids(cycle.data.dependencies!.nodes)).toEqual(['chip:c1', 'company:hub']);
    await asked.close();
  });
});

describe('dependencyPaths', () => {
  it('lead from A100 80GB to TSMC, shortest first, over its family, its packaging and its process', async () => {
    const { data } = await world.ask('{ dependencyPaths(from: "chip:nvidia-a100-80gb-sxm", to: "company:tsmc") { nodes { id } relations { id } } }');
    expect((data.dependencyPaths as unknown as { nodes: unknown }[]).map(({ nodes }) => ids(nodes))).toEqual([
      ['chip:nvidia-a100-80gb-sxm', 'chip:nvidia-a100', 'company:tsmc'],
      ['chip:nvidia-a100-80gb-sxm', 'packaging:cowos-s', 'packaging:cowos', 'company:tsmc'],
      ['chip:nvidia-a100-80gb-sxm', 'chip:nvidia-a100', 'process:7nm', 'company:tsmc'],
    ]);
  });
  it('are none where nothing leads there', async () => {
    expect((await world.ask('{ dependencyPaths(from: "company:tsmc", to: "chip:nvidia-h20") { nodes { id } } }')).data.dependencyPaths).toEqual([]);
  });
  it('from a thing to itself is no question', async () => {
    expect((await world.ask('{ dependencyPaths(from: "chip:nvidia-h20", to: "chip:nvidia-h20") { nodes { id } } }')).errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('chokepoints', () => {
  it('TSMC is the worst: sole source of what most chips are packaged with', async () => {
    const { data } = await world.ask('{ chokepoints(first: 1) { entity { id } dependents soleSourceFor { id } alternatives reason } }');
    expect(data.chokepoints).toMatchObject([{ entity: { id: 'company:tsmc' }, dependents: 9, alternatives: 0 }]);
  });
  it('of one chip are those that it needs', async () => {
    const { data } = await world.ask('{ chokepoints(of: ["chip:huawei-ascend-910b"], kinds: [COMPANY]) { entity { id } } }');
    expect((data.chokepoints as unknown as { entity: { id: string } }[]).map(({ entity: { id } }) => id)).not.toContain('company:nvidia');
    expect((data.chokepoints as unknown as { entity: { id: string } }[]).map(({ entity: { id } }) => id)).toContain('company:smic');
  });
});
