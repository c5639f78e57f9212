import { serve } from './ask.js';
import type { AskedServer } from './ask.js';

let world: AskedServer;
beforeAll(async () => { world = await serve(); });
afterAll(() => world.close());

describe('chipsRequired', () => {
  it('175e9 parameters in FP16 with intermediates are 700 GB: 9 chips of 80 GB', async () => {
    const { data } = await world.ask('{ chipsRequired(chip: "chip:nvidia-a100-80gb-sxm", workload: { parameters: 175e9 }) { forMemory required bound missing working evidence { statement } } }');
    expect(data.chipsRequired).toMatchObject({ forMemory: 9, required: 9, bound: 'MEMORY_CAPACITY', missing: [], evidence: [{ statement: 'A100 80GB SXM · MEMORY_CAPACITY · 80 GB' }] });
  });
  it('what decides and is not known is named, and nothing is guessed', async () => {
    expect((await world.ask('{ chipsRequired(chip: "chip:nvidia-a100", workload: { phase: TRAINING }) { required missing } }')).data.chipsRequired).toEqual({ required: null, missing: ['MEMORY_CAPACITY', 'PEAK_COMPUTE'] });
  });
  it('a count that GraphQL cannot tell is an error that says so', async () => {
    const { errors } = await world.ask('{ chipsRequired(chip: "chip:nvidia-a100-80gb-sxm", workload: { phase: TRAINING, parameters: 1e15, trainingTokens: 1e18, days: 1 }) { required } }');
    expect(errors[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
  });
});

describe('computeDemand', () => {
  const ask = (input: unknown) => world.ask('query($input: ComputeDemandInput!) { computeDemand(input: $input) { trainingGrowth years { year trainingPflops working chips { chip { id } training required } } } }', { input });
  it('6 × 1e11 × 3e11 × 2 over a week is 595.2 PFLOPS: 2006 H100 at 30 % of 989 TFLOPS; twice the parameters twice that', async () => {
    const { data } = await ask({ chips: ['chip:nvidia-h100-sxm'], firstYear: 2023, years: 2, kinds: [{ name: 'large', parameters: { start: 1e11, growth: 1 }, trainingTokens: { start: 3e11 }, vendors: { start: 2 } }] });
    const { years, trainingGrowth } = data.computeDemand as unknown as { trainingGrowth: number; years: { year: number; trainingPflops: number; chips: { training: number }[] }[] };
    expect(years.map(({ year }) => year)).toEqual([2023, 2024]);
    expect(years[0]!.trainingPflops).toBeCloseTo((6 * 1e11 * 3e11 * 2) / (7 * 86_400) / 1e15, 6);
    expect(years[0]!.chips[0]!.training).toBeCloseTo(595.2381e15 / (989e12 * 0.3), 0);
    expect(trainingGrowth).toBeCloseTo(1, 10);
  });
  it('years that do not match their values are bad input', async () => {
    expect((await ask({ chips: ['chip:nvidia-h100-sxm'], firstYear: 2023, years: 3, kinds: [{ name: 'a', parameters: { values: [1] } }] })).errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
