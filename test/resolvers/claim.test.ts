import { serve } from './ask.js';
import type { AskedServer } from './ask.js';

let world: AskedServer;
beforeAll(async () => { world = await serve(); });
afterAll(() => world.close());

describe('claims', () => {
  it('read as one line, with the names the field uses', async () => {
    const { data } = await world.ask('{ node(id: "chip:nvidia-h100-sxm") { ... on Chip { specs(metric: [PEAK_COMPUTE], format: [FP16]) { evidence { statement table { caption row column } report { title language } } } } } }');
    expect(data.node!.specs![0]!.evidence).toEqual([{
      statement: 'H100 SXM · PEAK_COMPUTE FP16 · 989 TFLOPS (tensor, dense)', table: { caption: 'Chips compared', row: 'nvidia-h100-sxm', column: 'PEAK_COMPUTE' },
      report: { title: '算力产业链', language: 'zh-Hans' },
    }]);
  });
  it('of a report come by line and page to the end', async () => {
    const lines: number[] = []; let after: unknown = null;
    for (let more: unknown = true; more;) {
      const { claims } = (await world.ask('query($after: String) { node(id: "report:alpha") { ... on Report { claimCount claims(first: 30, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { line } } } } }', { after })).data.node!;
      lines.push(...(claims!.nodes as unknown as { line: number }[]).map(({ line }) => line));
      after = claims!.pageInfo!.endCursor; more = claims!.pageInfo!.hasNextPage;
    }
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
    expect(new Set(lines).size).toBe(74);
  });
});

describe('reports', () => {
  it('say what could not be read', async () => {
    const { data } = await world.ask('{ reports { totalCount nodes { id origin unread { line excerpt reason } } } }');
    expect(data.reports).toMatchObject({ totalCount: 3, nodes: [{ id: 'report:alpha', origin: 'DOCUMENT', unread: [{ line: 900, excerpt: 'A chart', reason: 'No labels.' }] }, { id: 'report:beta' }, { id: 'report:list', origin: 'LIST' }] });
  });
});
