import { serve } from './ask.js';
import type { AskedServer } from './ask.js';

let world: AskedServer;
beforeAll(async () => { world = await serve(); });
afterAll(() => world.close());
const ids = (list: unknown): string[] => (list as { nodes: { id: string }[] }).nodes.map(({ id }) => id);

describe('policies', () => {
  it('of a region are those of its parts too, unless it is asked for alone', async () => {
    const { data } = await world.ask('{ whole: policies(filter: { region: "region:china" }) { nodes { id } } part: policies(filter: { region: "region:yuzhou" }) { nodes { id } } alone: policies(filter: { region: "region:yuzhou", includeSubregions: false }) { nodes { id } } }');
    expect(ids(data.whole)).toEqual(['policy:national-plan', 'policy:yuzhou-plan', 'policy:city-plan']);
    expect(ids(data.part)).toEqual(['policy:yuzhou-plan', 'policy:city-plan']);
    expect(ids(data.alone)).toEqual(['policy:yuzhou-plan']);
  });
  it('have a day, an issuer, a region and the figures they set', async () => {
    const { data } = await world.ask('{ policies(filter: { from: "2024" }) { nodes { name issuedOn issuer region { name } targets { metric value unit op by evidence { quote } } } } }');
    expect(data.policies!.nodes).toEqual([{ name: 'Yuzhou compute plan', issuedOn: '2024-01-05', issuer: 'Yuzhou government', region: { name: 'Yuzhou' }, targets: [{ metric: 'compute', value: 5000, unit: 'PFLOPS', op: '>=', by: '2025', evidence: [{ quote: 'Line 108 says so.' }] }] }]);
  });
});

describe('a policy whose place no source tells', () => {
  it('is listed all the same, its region unknown and not in the graph', async () => {
    const { data, errors } = await world.ask('{ policies { totalCount nodes { name region { id name policies { totalCount } } } } node(id: "region:unknown") { id } }');
    expect([errors, data.policies!.totalCount, data.node]).toEqual([[], 4, null]);
    expect(data.policies!.nodes).toContainEqual({ name: 'A scheme of no stated place', region: { id: 'region:unknown', name: 'unknown', policies: { totalCount: 0 } } });
  });
});

describe('computing centres', () => {
  it('filter by region, status, partner and size', async () => {
    const { data } = await world.ask('{ a: computeCenters(filter: { region: "region:yuzhou" }) { nodes { id } } b: computeCenters(filter: { status: [PLANNED, UNDER_CONSTRUCTION] }) { nodes { id } } c: computeCenters(filter: { partner: "company:huawei", minPetaOps: 301 }) { nodes { id } } }');
    expect([ids(data.a), ids(data.b), ids(data.c)]).toEqual([['center:yuzhou-1', 'center:yuzhou-2'], ['center:south', 'center:yuzhou-2'], ['center:yuzhou-2']]);
  });
  it('a planned capacity is told as planned', async () => {
    const { data } = await world.ask('{ node(id: "center:yuzhou-2") { ... on ComputeCenter { status region { id } partners { name } capacity { petaOps value unit format modality } } } }');
    expect(data.node).toEqual({ status: 'PLANNED', region: { id: 'region:yuzhou' }, partners: [{ name: 'Huawei' }, { name: 'Star' }], capacity: [{ petaOps: 2000, value: 2000, unit: 'PFLOPS', format: 'FP16', modality: 'PLANNED' }] });
  });
  it('what no source says is null', async () => {
    expect((await world.ask('{ node(id: "center:south") { ... on ComputeCenter { region { id } partners { id } capacity { value } } } }')).data.node).toEqual({ region: null, partners: [], capacity: [] });
  });
});

describe('regions', () => {
  it('lie in one another and hold the policies and centres of their parts too', async () => {
    const { data } = await world.ask('{ entity(name: "豫州") { ... on Region { partOf { name } subregions { name } policies { totalCount } computeCenters { nodes { name } } } } }');
    expect(data.entity).toEqual({ partOf: { name: 'China' }, subregions: [{ name: 'Yuzhou City' }], policies: { totalCount: 2 }, computeCenters: { nodes: [{ name: 'Yuzhou centre 1' }, { name: 'Yuzhou centre 2' }] } });
    const page = 'query($after: String) { node(id: "region:china") { ... on Region { policies(first: 2, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id } } } } }';
    const first = (await world.ask(page)).data.node!.policies!;
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true }, nodes: [{ id: 'policy:city-plan' }, { id: 'policy:national-plan' }] });
    expect((await world.ask(page, { after: first.pageInfo!.endCursor })).data.node!.policies).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: false }, nodes: [{ id: 'policy:yuzhou-plan' }] });
  });
});
