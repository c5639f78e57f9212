import { serve } from './ask.js';
import type { AskedServer } from './ask.js';

let world: AskedServer;
beforeAll(async () => { world = await serve(); });
afterAll(() => world.close());

describe('technologies', () => {
  it('CoWoS is provided by TSMC, and CoWoS-S is a variant of it', async () => {
    const { data } = await world.ask('{ entity(name: "CoWoS") { ... on Packaging { providers { name } variants { name } } } s: entity(name: "cowos-s") { ... on Packaging { providers { name } usedBy(first: 1) { totalCount pageInfo { hasNextPage } } } } }');
    expect(data).toEqual({ entity: { providers: [{ name: 'TSMC' }], variants: [{ name: 'CoWoS-S' }] }, s: { providers: [], usedBy: { totalCount: 4, pageInfo: { hasNextPage: true } } } });
  });
  it('a process, a link and a platform tell who provides them and which chips use them', async () => {
    const { data } = await world.ask(`{
      p: node(id: "process:7nm") { ... on Process { providers { name } usedBy { nodes { name } } } }
      i: node(id: "interconnect:nvlink") { ... on Interconnect { providers { name } usedBy { nodes { name } } } }
      s: node(id: "software:cuda") { ... on Software { providers { name } usedBy { totalCount } } }
    }`);
    expect(data).toEqual({
      p: { providers: [{ name: 'SMIC' }, { name: 'TSMC' }], usedBy: { nodes: [{ name: 'BR100' }, { name: 'Ascend 910B' }, { name: 'A100' }] } },
      i: { providers: [{ name: 'NVIDIA' }], usedBy: { nodes: [{ name: 'H100 SXM' }] } }, s: { providers: [{ name: 'NVIDIA' }], usedBy: { totalCount: 3 } },
    });
  });
  it('a product tells who designs it and who works in its segment; a model who developed it and how large it is', async () => {
    const { data } = await world.ask('{ q: node(id: "product:training-server") { ... on Product { providers { name } } } m: node(id: "model:lab-1") { ... on AIModel { developers { name } specs(metric: [PARAMETERS]) { value } } } }');
    expect(data).toEqual({ q: { providers: [{ name: 'NVIDIA' }, { name: 'Star' }] }, m: { developers: [{ name: 'OpenLab' }], specs: [{ value: 175e9 }] } });
  });
});
