import { serve } from './ask.js';
import type { AskedServer } from './ask.js';

let world: AskedServer;
beforeAll(async () => { world = await serve(); });
afterAll(() => world.close());
interface Hits { readonly controlled: boolean | null; readonly hits: readonly { readonly rule: string }[] }
const assessed = async (rest: string): Promise<Hits> => (await world.ask(`{ controlAssessment(${rest}) { controlled hits { rule } undetermined { rule missing } } }`)).data.controlAssessment as unknown as Hits;

describe('control events', () => {
  it('come in order, with what they target and whom they listed', async () => {
    const { data } = await world.ask('{ exportControlEvents { nodes { occurredOn type targets { id } listings { company { id } } } } }');
    expect(data.exportControlEvents!.nodes).toEqual([
      { occurredOn: '2019-05-16', type: 'ENTITY_LISTING', targets: [{ id: 'company:huawei' }], listings: [{ company: { id: 'company:huawei' } }] },
      { occurredOn: '2022-10-07', type: 'CHIP_CONTROL', targets: [{ id: 'chip:nvidia-a100' }], listings: [] },
      { occurredOn: '2023-10-17', type: 'ENTITY_LISTING', targets: [{ id: 'company:biren' }], listings: [{ company: { id: 'company:biren' } }] },
    ]);
  });
  it('filter by time, kind, target and authority', async () => {
    const { data } = await world.ask('{ a: exportControlEvents(filter: { from: "2020", to: "2022" }) { totalCount } b: exportControlEvents(filter: { type: [ENTITY_LISTING], target: "company:biren" }) { totalCount } c: exportControlEvents(filter: { authority: "BIS" }) { totalCount } d: exportControlEvents(filter: { authority: "EU" }) { totalCount } }');
    expect(data).toEqual({ a: { totalCount: 1 }, b: { totalCount: 1 }, c: { totalCount: 3 }, d: { totalCount: 0 } });
  });
});

describe('controls on a chip', () => {
  it('H100: the rule of October 2022 on its day, that of 2023 on its own', async () => {
    expect(await assessed('chip: "chip:nvidia-h100-sxm", asOf: "2022-11-01"')).toMatchObject({ controlled: true, hits: [{ rule: 'us.3A090.2022' }] });
    expect(await assessed('chip: "chip:nvidia-h100-sxm", asOf: "2023-11-18"')).toMatchObject({ controlled: true, hits: [{ rule: 'us.3A090a.2023' }] });
  });
  it('H20 is under no threshold of November 2023 that its known figures reach', async () => {
    expect((await assessed('chip: "chip:nvidia-h20", asOf: "2023-11-18"')).hits).toEqual([]);
  });
  it('what stays in the United States is no export', async () => {
    expect((await assessed('chip: "chip:nvidia-h100-sxm", destination: "us", asOf: "2023-11-18"')).controlled).toBe(false);
  });
  it('without a day it is asked for today', async () => {
    expect((await world.ask('{ node(id: "chip:nvidia-h100-sxm") { ... on Chip { controls { asOf destination } } } }')).data.node!.controls).toEqual({ asOf: '2024-06-01', destination: 'CN' });
  });
  it('figures stand on claims', async () => {
    const { data } = await world.ask('{ controlAssessment(chip: "chip:nvidia-h100-sxm", asOf: "2023-11-18") { tpp hits { measures { name value evidence { statement } } } } }');
    expect(data.controlAssessment).toMatchObject({ tpp: 15832 });
    expect(data.controlAssessment!.hits![0]!.measures![0]).toEqual({ name: 'tpp', value: 15832, evidence: [{ statement: 'H100 SXM · PEAK_COMPUTE FP8 · 1979 TFLOPS (tensor, dense)' }] });
  });
  it('a destination that is no country is bad input', async () => {
    expect((await world.ask('{ controlAssessment(chip: "chip:nvidia-h20", destination: "China") { controlled } }')).errors[0]).toMatchObject({ message: expect.stringContaining('two letters') as unknown as string, extensions: { code: 'BAD_USER_INPUT' } });
  });
});

describe('a design on paper', () => {
  const ask = (input: unknown) => world.ask('query($input: ChipDesignInput!) { assessDesign(input: $input, asOf: "2023-11-18") { chip { id } design controlled tpp performanceDensity hits { rule distances { quantity to change } } undetermined { rule missing } } }', { input });
  it('300 INT8 TOPS on 800 mm2: TPP 2400, density 3, which is 3A090.b', async () => {
    const { data } = await ask({ name: 'Draft', designedOrMarketedForDatacenter: true, inputs: { denseThroughput: [{ format: 'INT8', bitLength: 8, denseTops: 300 }], dies: [{ areaMm2: 800, nonPlanar: true }] } });
    expect(data.assessDesign).toMatchObject({ chip: null, design: 'Draft', controlled: true, tpp: 2400, performanceDensity: 3, hits: [{ rule: 'us.3A090b.2023' }] });
  });
  it('without its area the density is not known, and the answer says which figure is missing', async () => {
    const { data } = await ask({ name: 'Draft', designedOrMarketedForDatacenter: true, inputs: { denseThroughput: [{ format: 'INT8', bitLength: 8, denseTops: 300 }] } });
    expect(data.assessDesign).toMatchObject({ controlled: null, performanceDensity: null });
    expect((data.assessDesign!.undetermined as unknown as { rule: string }[]).map(({ rule }) => rule)).toContain('us.3A090b.2023');
  });
  it('a negative area is bad input that names the place', async () => {
    expect((await ask({ name: 'Draft', inputs: { dies: [{ areaMm2: -1 }] } })).errors[0]).toMatchObject({ message: expect.stringContaining('areaMm2') as unknown as string, extensions: { code: 'BAD_USER_INPUT' } });
  });
});
