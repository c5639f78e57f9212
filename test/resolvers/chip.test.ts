import { serve } from './ask.js';
import type { AskedServer } from './ask.js';

let world: AskedServer;
beforeAll(async () => { world = await serve(); });
afterAll(() => world.close());
const chips = async (rest: string, variables = {}): Promise<string[]> => ((await world.ask(`{ chips${rest} { nodes { id } } }`, variables)).data.chips as unknown as { nodes: { id: string }[] }).nodes.map(({ id }) => id.slice('chip:'.length));

describe('chips', () => {
  it('are ordered by a figure, the largest first, unknown last either way', async () => {
    expect(await chips('(orderBy: { field: TDP })')).toEqual(['amd-mi300x', 'nvidia-h100-sxm', 'biren-br100', 'nvidia-a100-80gb-sxm', 'nvidia-h20', 'huawei-ascend-910b', 'nvidia-a100']);
    expect((await chips('(orderBy: { field: TDP, direction: ASC })')).slice(-2)).toEqual(['huawei-ascend-910b', 'nvidia-a100']);
  });
  it('pass a bound only where the figure is known', async () => {
    expect(await chips('(filter: { maxTdpW: 500 })')).toEqual(['nvidia-a100-80gb-sxm', 'nvidia-h20']);
    expect(await chips('(filter: { format: INT8, minPeakCompute: 600 })')).toEqual(['nvidia-a100-80gb-sxm', 'biren-br100']);
  });
  it('filter by designer, country, category, packaging, memory and day', async () => {
    expect(await chips('(filter: { designer: ["company:amd"] })')).toEqual(['amd-mi300x']);
    expect(await chips('(filter: { designerCountry: ["cn"], category: [NPU] })')).toEqual(['huawei-ascend-910b']);
    expect(await chips('(filter: { packaging: ["packaging:cowos-s"], memory: ["memory:hbm2e"] })')).toEqual(['nvidia-a100-80gb-sxm', 'biren-br100']);
    expect(await chips('(filter: { releasedFrom: "2022-09", releasedTo: "2023" })')).toEqual(['huawei-ascend-910b', 'nvidia-h100-sxm', 'amd-mi300x']);
  });
  it('a cursor holds for its filter and order alone', async () => {
    const first = 'query($after: String) { chips(orderBy: { field: TDP }, first: 2, after: $after) { pageInfo { endCursor hasPreviousPage } nodes { id } } }';
    const cursor = (await world.ask(first)).data.chips!.pageInfo!.endCursor as unknown as string;
    expect((await world.ask(first, { after: cursor })).data.chips).toMatchObject({ pageInfo: { hasPreviousPage: true }, nodes: [{ id: 'chip:biren-br100' }, { id: 'chip:nvidia-a100-80gb-sxm' }] });
    const others = ['orderBy: { field: TDP, direction: ASC }', 'orderBy: { field: TDP }, filter: { maxTdpW: 900 }', 'first: 2'];
    for (const other of others) expect((await world.ask(`query($after: String) { chips(${other}, after: $after) { totalCount } }`, { after: cursor })).errors[0]?.extensions.code).toBe('BAD_CURSOR');
    const place = Buffer.from(cursor, 'base64url').toString();
    expect(place).toContain('700');
    const edited = Buffer.from(place.replace('700', '900')).toString('base64url');
    for (const bad of [edited, '', 'WyJh', '✂', cursor.slice(0, -4)]) expect((await world.ask(first, { after: bad })).errors[0]?.extensions.code).toBe('BAD_CURSOR');
  });
  it('an empty filter is no filter: the cursor of one holds for the other', async () => {
    const cursor = (await world.ask('{ chips(first: 1) { pageInfo { endCursor } } }')).data.chips!.pageInfo!.endCursor;
    expect((await world.ask('query($after: String) { chips(filter: null, orderBy: null, first: 1, after: $after) { nodes { id } } }', { after: cursor })).errors).toEqual([]);
  });
});

describe('a chip', () => {
  it('tells a disputed figure with both sides', async () => {
    const { data } = await world.ask('{ node(id: "chip:huawei-ascend-910b") { ... on Chip { specs(metric: [TDP]) { value unit disputed resolution evidence { statement } dissent { statement } } } } }');
    expect(data.node!.specs).toEqual([{
      value: 400, unit: 'W', disputed: true, resolution: 'The earlier report names 400 W; the later one says otherwise.',
      evidence: [{ statement: 'Ascend 910B · TDP · 400 W' }], dissent: [{ statement: 'Ascend 910B · TDP · 310 W' }],
    }]);
  });
  it('what is not known is null, never 0', async () => {
    const { data } = await world.ask('{ node(id: "chip:nvidia-h20") { ... on Chip { packaging { id } releasedOn specs(metric: [DIE_AREA]) { value } } } }');
    expect(data.node).toEqual({ packaging: [], releasedOn: '2024', specs: [] });
  });
  it('is tied to designer, packaging, memory, software and family', async () => {
    const { data } = await world.ask('{ node(id: "chip:nvidia-a100-80gb-sxm") { ... on Chip { family designer { name } packaging { name } memory { name } software { name } } } a: node(id: "chip:nvidia-a100") { ... on Chip { family variants { nodes { id } } } } }');
    expect(data).toEqual({ node: { family: false, designer: { name: 'NVIDIA' }, packaging: [{ name: 'CoWoS-S' }], memory: [{ name: 'HBM2e' }], software: [{ name: 'CUDA' }] }, a: { family: true, variants: { nodes: [{ id: 'chip:nvidia-a100-80gb-sxm' }] } } });
  });
});
