import fc from 'fast-check';
import { chipsRequired, computeDemand, coolingMarket, rentalCost, type ComputeDemandInput, type ModelKind } from '../../src/analysis/demand.js';
import { growthPerYear } from '../../src/analysis/demand-series.js';
import { BadInputError } from '../../src/model/errors.js';
import { a10, a100, a800, chip, h100, v100 } from '../fixtures/chips.js';

/** As printed: rounded to so many decimals. */
function printed(value: number | null | undefined, decimals = 0): number { return Number((value ?? NaN).toFixed(decimals)); }
const row = (values: readonly (number | null | undefined)[], decimals = 0): readonly number[] => values.map((value) => printed(value, decimals));

describe('chips that hold a model (report 001, chart 43)', () => {
  const required = (parameters: number, one = a100) => chipsRequired(one, { parameters });
  test.each([[175e9, a100.name, a100, 9], [175e9, a800.name, a800, 9], [175e9, a10.name, a10, 30], [1e12, a100.name, a100, 50], [1e12, a800.name, a800, 50], [1e12, a10.name, a10, 167]])('%p parameters on %s', (parameters, _, one, count) => {
    expect(required(parameters, one)).toMatchObject({ forMemory: count, forCompute: null, required: count, bound: 'MEMORY_CAPACITY', missing: [] });
  });
  test('the working shows 350 GB of weights and 700 GB with intermediates', () => {
    expect(required(175e9).working).toEqual([
      '175e9 parameters × 2 bytes (FP16) = 350 GB of weights.',
      'Intermediates planned as large as the weights (KV cache 9.703 GB and activations 0.0001231 GB are less): 700 GB.',
      '700 GB ÷ 80 GB a chip = 8.75, so 9 chips.',
    ]);
  });
  test('a cache larger than the weights is planned as derived', () => {
    // 4.74 MB a token × 2048 tokens × 128 sequences = 1241 GB, and 350 GB of weights: 1592 GB.
    expect(chipsRequired(a100, { batch: 128 })).toMatchObject({ forMemory: 20 });
  });
  test('1e12 parameters take 2000 GB, with intermediates 4000 GB', () => expect(required(1e12).working.slice(0, 2).map((line) => line.split(/[=:] /u).at(-1))).toEqual(['2000 GB of weights.', '4000 GB.']));
  test('weights alone take 5', () => expect(chipsRequired(a100, { intermediates: 0 })).toMatchObject({ forMemory: 5 }));
});

describe('chips that train a model', () => {
  test('GPT-3 in a week on A100: 3.15e23 FLOP over 5.66e19 a chip', () => {
    expect(chipsRequired(a100, { phase: 'TRAINING' })).toMatchObject({ forCompute: 5565, forMemory: 36, required: 5565, bound: 'COMPUTE' });
  });
  test('in ten years memory decides', () => expect(chipsRequired(a100, { phase: 'TRAINING', days: 3650 })).toMatchObject({ forCompute: 11, required: 36, bound: 'MEMORY_CAPACITY' }));
  test('a missing figure that decides leaves the answer open, and is named', () => {
    expect(chipsRequired(chip('x', { memoryGB: 80 }), { phase: 'TRAINING' })).toMatchObject({ forMemory: 36, forCompute: null, required: null, bound: null, missing: ['PEAK_COMPUTE'] });
    expect(chipsRequired(chip('x', { peak: { FP16: 100 } }), {})).toMatchObject({ forMemory: null, required: null, missing: ['MEMORY_CAPACITY'] });
  });
  test('a peak in another format does not stand in', () => expect(chipsRequired(chip('x', { peak: { BF16: 100 }, memoryGB: 80 }), { phase: 'TRAINING' }).missing).toEqual(['PEAK_COMPUTE']));
  test('more memory, more compute or more time never asks for more chips', () => fc.assert(fc.property(
    fc.double({ min: 1, max: 1000, noNaN: true }), fc.double({ min: 1, max: 1000, noNaN: true }), fc.double({ min: 1, max: 10, noNaN: true }), fc.double({ min: 1e8, max: 1e12, noNaN: true }), (FP16, memoryGB, more, parameters) => {
      const count = (factor: number): number => chipsRequired(chip('x', { peak: { FP16: FP16 * factor }, memoryGB: memoryGB * factor }), { phase: 'TRAINING', parameters }).required ?? NaN;
      expect(count(more)).toBeLessThanOrEqual(count(1));
    })));
});

const multimodal: ModelKind = {
  name: 'multimodal', parameters: { start: 1.5e12, growth: 0.2 }, vendors: { values: [5, 8, 10, 13, 15] }, modelsAtOnce: { start: 3 }, trainingTokens: { start: 1e12, growth: 0.2 }, days: { start: 7 },
  users: { values: [0.2e8, 0.5e8, 1e8, 2e8, 4e8] }, queriesPerDay: { start: 20 }, tokensPerQuery: { start: 1000 }, peakMultiple: { start: 5 },
};
const common: ModelKind = {
  ...multimodal, name: 'common', parameters: { start: 2e11, growth: 0.2 }, vendors: { values: [15, 20, 25, 30, 35] }, trainingTokens: { start: 4e11, growth: 0.2 },
  users: { values: [0.2e8, 1e8, 2e8, 4e8, 8e8] }, queriesPerDay: { start: 10 },
};
const scenario: ComputeDemandInput = { firstYear: 2023, years: 5, kinds: [multimodal, common], utilization: { start: 0.3 } };
const { years, trainingGrowth, inferenceGrowth } = computeDemand(scenario, [h100, a100]);
const kind = (index: number) => years.map((year) => year.kinds[index]);
const chips = (index: number) => years.map((year) => year.chips[index]);
const wan = 1e4;

describe('training demand 2023 to 2027 (report 001, chart 49)', () => {
  test('years', () => expect(years.map(({ year }) => year)).toEqual([2023, 2024, 2025, 2026, 2027]));
  test('parameters, 1e8', () => {
    expect(row(kind(0).map((each) => (each?.parameters ?? 0) / 1e8))).toEqual([15000, 18000, 21600, 25920, 31104]);
    expect(row(kind(1).map((each) => (each?.parameters ?? 0) / 1e8))).toEqual([2000, 2400, 2880, 3456, 4147]);
  });
  test('TFLOP a token', () => {
    expect(row(kind(0).map((each) => (each?.training?.flopPerToken ?? 0) / 1e12), 2)).toEqual([9, 10.8, 12.96, 15.55, 18.66]);
    expect(row(kind(1).map((each) => (each?.training?.flopPerToken ?? 0) / 1e12), 2)).toEqual([1.2, 1.44, 1.73, 2.07, 2.49]);
  });
  test('tokens of one model, 1e8, follow from FLOP a model over FLOP a token', () => {
    const tokens = (index: number) => row(kind(index).map((each) => (each?.training?.flopPerModel ?? 0) / (each?.training?.flopPerToken ?? 1) / 1e8));
    expect(tokens(0)).toEqual([10000, 12000, 14400, 17280, 20736]);
    expect(tokens(1)).toEqual([4000, 4800, 5760, 6912, 8294]);
  });
  test('PFLOP a model', () => {
    expect(kind(0).map((each) => Number(((each?.training?.flopPerModel ?? 0) / 1e15).toPrecision(2)))).toEqual([9e9, 1.3e10, 1.9e10, 2.7e10, 3.9e10]);
    expect(row(kind(1).map((each) => (each?.training?.flopPerModel ?? 0) / 1e15))).toEqual([480000000, 691200000, 995328000, 1433272320, 2063912141]);
  });
  test('PFLOPS of each kind', () => {
    expect(row(kind(0).map((each) => each?.training?.pflops), 2)).toEqual([223214.29, 514285.71, 925714.29, 1732937.14, 2879341.71]);
    expect(row(kind(1).map((each) => each?.training?.pflops), 2)).toEqual([35714.29, 68571.43, 123428.57, 213284.57, 358318.08]);
  });
  test('H100 and A100, ten thousands', () => {
    expect(row(chips(0).map((each) => (each?.training ?? 0) / wan), 2)).toEqual([87.18, 196.25, 353.25, 655.29, 1090.12]);
    expect(row(chips(1).map((each) => (each?.training ?? 0) / wan), 2)).toEqual([276.63, 622.71, 1120.88, 2079.3, 3459.04]);
  });
  test('more than the year before', () => {
    expect(chips(0)[0]?.trainingIncrease).toBeNull();
    expect(row(chips(0).slice(1).map((each) => (each?.trainingIncrease ?? 0) / wan), 2)).toEqual([109.07, 157, 302.05, 434.83]);
    expect(row(chips(1).slice(1).map((each) => (each?.trainingIncrease ?? 0) / wan), 2)).toEqual([346.08, 498.17, 958.42, 1379.74]);
  });
  test('the printed 78.0 % a year is the growth of the common models alone; the whole grows by 88.0 %, 10.0 points more', () => {
    expect(printed((growthPerYear(kind(1).map((each) => each?.training?.pflops ?? 0)) ?? 0) * 100, 1)).toBe(78);
    expect(printed((trainingGrowth ?? 0) * 100, 1)).toBe(88);
  });
});

describe('inference demand by compute 2023 to 2027 (report 001, chart 50)', () => {
  test('users grow by what is printed beside them, per cent', () => {
    const growth = (each: ModelKind) => each.users?.values?.slice(1).map((users, at) => printed((users / (each.users?.values?.[at] ?? NaN) - 1) * 100));
    expect(growth(multimodal)).toEqual([150, 100, 100, 100]);
    expect(growth(common)).toEqual([400, 100, 100, 100]);
  });
  test('TFLOP a token and a query', () => {
    expect(row(kind(0).map((each) => (each?.inference?.flopPerToken ?? 0) / 1e12), 2)).toEqual([3, 3.6, 4.32, 5.18, 6.22]);
    expect(row(kind(1).map((each) => (each?.inference?.flopPerToken ?? 0) / 1e12), 2)).toEqual([0.4, 0.48, 0.58, 0.69, 0.83]);
    expect(row(kind(0).map((each) => (each?.inference?.flopPerQuery ?? 0) / 1e12), 1)).toEqual([3000, 3600, 4320, 5184, 6220.8]);
    expect(row(kind(1).map((each) => (each?.inference?.flopPerQuery ?? 0) / 1e12), 2)).toEqual([400, 480, 576, 691.2, 829.44]);
  });
  test('EFLOP a day', () => {
    expect(row(kind(0).map((each) => (each?.inference?.flopPerDay ?? 0) / 1e18))).toEqual([1200000, 3600000, 8640000, 20736000, 49766400]);
    expect(row(kind(1).map((each) => (each?.inference?.flopPerDay ?? 0) / 1e18))).toEqual([80000, 480000, 1152000, 2764800, 6635520]);
  });
  test('EFLOPS on average and at peak', () => {
    expect(row(kind(0).map((each) => (each?.inference?.averagePflops ?? 0) / 1e3), 2)).toEqual([13.89, 41.67, 100, 240, 576]);
    expect(row(kind(1).map((each) => (each?.inference?.averagePflops ?? 0) / 1e3), 2)).toEqual([0.93, 5.56, 13.33, 32, 76.8]);
    expect(row(kind(0).map((each) => (each?.inference?.pflops ?? 0) / 1e3), 2)).toEqual([69.44, 208.33, 500, 1200, 2880]);
    expect(row(kind(1).map((each) => (each?.inference?.pflops ?? 0) / 1e3), 2)).toEqual([4.63, 27.78, 66.67, 160, 384]);
  });
  test('the printed sum of peaks is 3.33 times the sum of the printed peaks: utilization is already in it', () => {
    const sums = years.map(({ inferencePflops }) => inferencePflops);
    expect(row(sums)).toEqual([74074, 236111, 566667, 1360000, 3264000]);
    expect(row(sums.map((each) => each / 0.3))).toEqual([246914, 787037, 1888889, 4533333, 10880000]);
  });
  test('so the printed chips divide by utilization twice: 3.33 times as many as the demand asks for', () => {
    const counts = (index: number) => chips(index).map((each) => (each?.inference ?? 0) / wan);
    expect(row(counts(0), 1)).toEqual([24.9, 79.5, 190.8, 457.9, 1099]);
    expect(row(counts(0).map((each) => each / 0.3))).toEqual([83, 265, 636, 1526, 3663]);
    expect(row(counts(1).map((each) => each / 0.3))).toEqual([264, 841, 2018, 4843, 11624]);
  });
  test('and the printed increases with them', () => {
    const increases = (index: number) => row(chips(index).slice(1).map((each) => (each?.inferenceIncrease ?? 0) / wan / 0.3));
    expect(increases(0)).toEqual([182, 371, 890, 2137]);
    expect(increases(1)).toEqual([577, 1177, 2825, 6781]);
  });
  test('the printed 113 % a year spreads four years of growth over five; from 2023 to 2027 it is 157.6 %', () => {
    expect(printed((inferenceGrowth ?? 0) * 100, 1)).toBe(157.6);
    const [first, last] = [years[0]?.inferencePflops ?? 0, years[4]?.inferencePflops ?? 0];
    expect(printed(((last / first) ** (1 / 5) - 1) * 100)).toBe(113);
  });
  test('the prose of the report starts from other inputs than its table, and does not lead to its cells', () => {
    // Prose: multimodal models of 1e12 parameters, common models with 1e7 users. Table: 1.5e12 and 2e7.
    const prose = computeDemand({ ...scenario, years: 1, kinds: [{ ...multimodal, vendors: { start: 5 }, parameters: { start: 1e12 }, users: { start: 0.2e8 } }, { ...common, vendors: { start: 15 }, users: { start: 0.1e8 } }] }, []);
    expect(row(prose.years[0]?.kinds.map((each) => each.training?.pflops) ?? [], 2)).toEqual([148809.52, 35714.29]);
    expect(row(prose.years[0]?.kinds.map((each) => (each.inference?.pflops ?? 0) / 1e3) ?? [], 2)).toEqual([46.3, 2.31]);
  });
});

describe('inference demand by memory (report 001, chart 51)', () => {
  test('20e6 users at once, 100 a copy: 200,000 copies, 1.8 million A100 for 175e9 parameters and 10 million for 1e12', () => {
    const ask = (parameters: number) => computeDemand({ firstYear: 2023, years: 1, kinds: [{ name: 'search', parameters: { start: parameters }, concurrentUsers: { start: 2000 * wan }, usersPerCopy: { start: 100 } }] }, [a100]).years[0];
    expect(ask(175e9)?.kinds[0]?.copies).toBe(20 * wan);
    expect(ask(175e9)?.chips[0]).toMatchObject({ training: 0, inference: 0, memory: 180 * wan, required: 180 * wan });
    expect(ask(1e12)?.chips[0]?.memory).toBe(1000 * wan);
  });
});

describe('what training and cooling cost', () => {
  test('DeepSeek-V3 (report 000): 2.664, 0.119 and 0.005 million H800 hours at 2 USD make 2.788 million hours and 5.576 million USD', () => {
    const { chipHours, cost } = rentalCost([266.4 * wan, 11.9 * wan, 0.5 * wan], 2);
    expect(printed(chipHours / wan, 1)).toBe(278.8);
    expect(printed(cost / wan, 1)).toBe(557.6);
  });
  test('180,000 hours for 1e12 tokens are 3.7 days of 2048 chips', () => expect(printed(180_000 / 2048 / 24, 1)).toBe(3.7));
  test('a million racks of 2.5 kW (report 001): 17.5e9 yuan with air, 31.5e9 with 70 % liquid, 26.25e9 of it liquid, 80 % more', () => {
    const found = coolingMarket({ racks: 100 * wan, kWPerRack: 2.5, liquidShare: 0.7, airPricePerKw: 7000, liquidPricePerKw: 15000 });
    expect(row([found.loadKw / wan, found.allAir / 1e8, found.total / 1e8, found.liquid / 1e8, (found.increase ?? 0) * 100], 1)).toEqual([250, 175, 315, 262.5, 80]);
  });
  test.each([[() => rentalCost([-1], 2)], [() => rentalCost([1], NaN)], [() => coolingMarket({ racks: 1, kWPerRack: 1, liquidShare: 1.5, airPricePerKw: 1, liquidPricePerKw: 1 })]])('a negative, missing or impossible figure is refused', (ask) => expect(ask).toThrow(BadInputError));
});

describe('a scenario from outside', () => {
  const ask = (change: Partial<ComputeDemandInput>, one = [a100]) => computeDemand({ ...scenario, ...change }, one);
  test('a chip without the figure is null, and named', () => {
    const found = ask({}, [chip('x', { peak: { BF16: 100 } }), v100]);
    expect(found.years[0]?.chips[0]).toMatchObject({ training: null, inference: null, required: null, trainingIncrease: null });
    expect(found.missing).toEqual([{ chipId: 'chip:x', metric: 'PEAK_COMPUTE' }]);
  });
  test('the working shows every step', () => {
    expect(years[0]?.working).toContain('multimodal, training: 6 × 1.5e12 parameters × 1e12 tokens × 15 models ÷ (7 days × 86400 s) = 223214 PFLOPS.');
  });
  test('twice the users are twice the chips', () => fc.assert(fc.property(fc.double({ min: 1, max: 1e9, noNaN: true }), (users) => {
    const count = (each: number): number => ask({ years: 1, kinds: [{ ...multimodal, vendors: { start: 1 }, users: { start: each } }] }).years[0]?.chips[0]?.inference ?? NaN;
    expect(count(2 * users) / count(users)).toBeCloseTo(2, 9);
  })));
  test.each<[string, Partial<ComputeDemandInput>]>([
    ['no years', { years: 0 }], ['half a year', { years: 1.5 }], ['no kinds', { kinds: [] }], ['utilization 0', { utilization: { start: 0 } }], ['utilization above 1', { utilization: { start: 2 } }],
    ['too few values', { kinds: [{ ...multimodal, vendors: { values: [1, 2] } }] }], ['values and start at once', { kinds: [{ ...multimodal, parameters: { start: 1, values: [1, 1, 1, 1, 1] } }] }], ['neither', { kinds: [{ ...multimodal, parameters: {} }] }],
    ['NaN growth', { kinds: [{ ...multimodal, parameters: { start: 1e9, growth: NaN } }] }], ['1e30 parameters', { kinds: [{ ...multimodal, parameters: { start: 1e30 } }] }], ['negative users', { kinds: [{ ...multimodal, users: { start: -1 } }] }],
    ['users without queries', { kinds: [{ name: 'x', parameters: { start: 1e9 }, users: { start: 1 } }] }], ['a run of no days', { kinds: [{ ...multimodal, days: { start: 0 } }] }],
  ])('%s is refused', (_, change) => expect(() => ask(change)).toThrow(BadInputError));
});
