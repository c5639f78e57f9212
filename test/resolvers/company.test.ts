import { serve } from './ask.js';
import type { AskedServer } from './ask.js';

let world: AskedServer;
beforeAll(async () => { world = await serve(); });
afterAll(() => world.close());
const ids = (list: unknown): string[] => (list as { nodes: { id: string }[] }).nodes.map(({ id }) => id);

describe('companies', () => {
  it('come by name and filter by role, country and listing', async () => {
    const { data } = await world.ask('{ all: companies { nodes { id } } foundries: companies(filter: { role: [FOUNDRY] }) { nodes { id } } listed: companies(filter: { listed: true, country: ["cn"] }) { nodes { id } } free: companies(filter: { country: ["CN"], listed: false }) { nodes { id } } }');
    expect(ids(data.all).slice(0, 3)).toEqual(['company:amd', 'company:biren', 'company:hisilicon']);
    expect(ids(data.foundries)).toEqual(['company:samsung', 'company:smic', 'company:tsmc']);
    expect(ids(data.listed)).toEqual(['company:biren', 'company:hisilicon', 'company:huawei', 'company:smic']);
    expect(ids(data.free)).toEqual(['company:star']);
  });
  it('part of a name in either language finds them', async () => {
    expect(ids((await world.ask('{ companies(filter: { nameContains: "电" }) { nodes { id } } }')).data.companies)).toEqual(['company:tsmc']);
  });
  it('a filter for nothing that exists is an empty page, not an error', async () => {
    expect((await world.ask('{ companies(filter: { country: ["AQ"] }) { totalCount pageInfo { hasNextPage startCursor endCursor } } }')).data.companies).toEqual({ totalCount: 0, pageInfo: { hasNextPage: false, startCursor: null, endCursor: null } });
  });
});

describe('a company', () => {
  it('lists the chips it designs, and no servers', async () => {
    const { data } = await world.ask('{ node(id: "company:nvidia") { ... on Company { chips { totalCount nodes { id } } } } }');
    expect(data.node!.chips!.totalCount).toBe(4);
    expect(ids(data.node!.chips)).toEqual(['chip:nvidia-a100', 'chip:nvidia-a100-80gb-sxm', 'chip:nvidia-h100-sxm', 'chip:nvidia-h20']);
  });
  it('is listed from its day on, with the act that listed it', async () => {
    const { data } = await world.ask('{ node(id: "company:huawei") { ... on Company { eve: listings(asOf: "2019-05-15") { list } day: listings(asOf: "2019-05-16") { list listedOn event { occurredOn } evidence { id } } } } }');
    expect(data.node).toMatchObject({ eve: [], day: [{ list: 'Entity List', listedOn: '2019-05-16', event: { occurredOn: '2019-05-16' } }] });
    expect(data.node!.day![0]!.evidence).toHaveLength(1);
  });
  it('has the statistics that are about it', async () => {
    expect((await world.ask('{ node(id: "company:nvidia") { ... on Company { statistics { metric value unit } } } }')).data.node!.statistics).toEqual([{ metric: 'shipments', value: 7, unit: 'thousand' }]);
  });
});
