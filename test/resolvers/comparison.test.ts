import { serve } from './ask.js';
import type { AskedServer } from './ask.js';

let world: AskedServer;
beforeAll(async () => { world = await serve(); });
afterAll(() => world.close());

describe('compareChips', () => {
  it('a chip against itself is 1 in every figure it has', async () => {
    const { data } = await world.ask('{ compareChips(chips: ["chip:nvidia-h100-sxm"]) { baseline { id } rows { attainable ratios { ratio value } } matrix } }');
    const { rows, matrix, baseline } = data.compareChips as unknown as { rows: { attainable: number; ratios: { ratio: number | null; value: number | null }[] }[]; matrix: number[][]; baseline: { id: string } };
    expect(baseline.id).toBe('chip:nvidia-h100-sxm');
    expect(rows[0]!.attainable).toBe(1);
    expect(rows[0]!.ratios.every(({ ratio, value }) => value === null || ratio === 1)).toBe(true);
    expect(matrix).toEqual([[1]]);
  });
  it('holds like with like: 4000 over 3350 GB/s, and no ratio where a figure is missing', async () => {
    const { data } = await world.ask('{ compareChips(chips: ["chip:nvidia-h20", "chip:huawei-ascend-910b"], baseline: "chip:nvidia-h100-sxm") { rows { chip { name } missing ratios { metric ratio reason evidence { id } } } } }');
    const { rows } = data.compareChips as unknown as { rows: { chip: { name: string }; missing: string[]; ratios: { metric: string; ratio: number | null; reason: string | null; evidence: unknown[] }[] }[] };
    const bandwidth = rows.map(({ ratios }) => ratios.find(({ metric }) => metric === 'MEMORY_BANDWIDTH')!);
    expect(bandwidth[0]!.ratio).toBeCloseTo(4000 / 3350, 10);
    expect(bandwidth[0]!.evidence).toHaveLength(2);
    expect(bandwidth[1]).toMatchObject({ ratio: null, reason: expect.any(String) as unknown as string });
    expect(rows[1]!.missing).toContain('MEMORY_BANDWIDTH');
  });
  it('fills in the defaults of the workload', async () => {
    expect((await world.ask('{ compareChips(chips: ["chip:nvidia-h20"], workload: { batch: 4 }) { workload { phase parameters format batch contextTokens } } }')).data.compareChips!.workload)
      .toEqual({ phase: 'DECODE', parameters: 175e9, format: 'FP16', batch: 4, contextTokens: 2048 });
  });
  it.each([
    ['no chips', '(chips: [])', 'BAD_USER_INPUT'], ['a company', '(chips: ["company:amd"])', 'ENTITY_NOT_FOUND'], ['a chip twice', '(chips: ["chip:nvidia-h20", "chip:nvidia-h20"])', 'BAD_USER_INPUT'],
    ['a batch of 0', '(chips: ["chip:nvidia-h20"], workload: { batch: 0 })', 'BAD_USER_INPUT'], ['1e30 parameters', '(chips: ["chip:nvidia-h20"], workload: { parameters: 1e30 })', 'BAD_USER_INPUT'],
  ])('%s: a coded error', async (_, given, code) => {
    expect((await world.ask(`{ compareChips${given} { rows { attainable } } }`)).errors[0]?.extensions.code).toBe(code);
  });
  it('more than 100 chips are refused', async () => {
    const { errors } = await world.ask('query($chips: [ID!]!) { compareChips(chips: $chips) { rows { attainable } } }', { chips: Array.from({ length: 101 }, (_, n) => `chip:${n}`) });
    expect(errors[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
  });
});
