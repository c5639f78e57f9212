import fc from 'fast-check';
import { compareChips, matrixOf } from '../../src/analysis/comparison.js';
import { pcieGBps, peakOf } from '../../src/analysis/comparison-figures.js';
import { BadInputError } from '../../src/model/errors.js';
import type { ChipProfile } from '../../src/model/fact.js';
import { a10, a100, chip, h100, h20, spec, v100 } from '../fixtures/chips.js';

const figure = fc.double({ min: 1, max: 1e4, noNaN: true });
const chips = (slug: string): fc.Arbitrary<ChipProfile> => fc.record({ FP16: figure, memoryGB: fc.double({ min: 16, max: 500, noNaN: true }), bandwidthGBps: figure, linkGBps: figure, tdpW: figure })
  .map(({ FP16, ...rest }) => chip(slug, { peak: { FP16 }, ...rest }));
const phases = fc.constantFrom('TRAINING' as const, 'PREFILL' as const, 'DECODE' as const);
function rowOf(one: ChipProfile, baseline: ChipProfile, workload = {}) {
  const [row] = compareChips([one], { baseline, workload }).rows;
  if (!row) throw new Error('no row');
  return row;
}
function ratioOf(one: ChipProfile, baseline: ChipProfile, metric: string, format: string | null = null) {
  return rowOf(one, baseline).ratios.filter((each) => each.metric === metric && each.format === format);
}

describe('chips held against a baseline', () => {
  test('a chip against itself is 1 everywhere', () => fc.assert(fc.property(chips('a'), phases, (one, phase) => {
    const row = rowOf(one, one, { phase });
    for (const { ratio } of row.ratios) expect(ratio).toBe(1);
    expect([row.attainable, row.perWatt, row.perGB]).toEqual([1, 1, 1]);
  })));
  test('a over b times b over a is 1', () => fc.assert(fc.property(chips('a'), chips('b'), phases, (a, b, phase) => {
    const [ab, ba] = [rowOf(a, b, { phase }), rowOf(b, a, { phase })];
    const pairs = [[ab.attainable, ba.attainable], [ab.perWatt, ba.perWatt], [ab.perGB, ba.perGB], ...ab.ratios.map((each, i) => [each.ratio, ba.ratios[i]?.ratio ?? null])];
    for (const [x, y] of pairs) expect((x ?? 0) * (y ?? 0)).toBeCloseTo(1, 9);
  })));
  test('H20 decodes faster than H100 by its bandwidth and trains slower by its compute', () => {
    expect(rowOf(h20, h100)).toMatchObject({ bound: 'MEMORY_BANDWIDTH', chipsToHold: 4 });
    expect(rowOf(h20, h100).attainable).toBeCloseTo(4000 / 3350, 12);
    expect(rowOf(h20, h100, { phase: 'TRAINING' })).toMatchObject({ bound: 'COMPUTE' });
    expect(rowOf(h20, h100, { phase: 'TRAINING' }).attainable).toBeCloseTo(148 / 990, 12);
  });
  test('per watt divides by TDP, balance is peak over bandwidth', () => {
    const row = rowOf(a100, h100, { phase: 'TRAINING' });
    expect(row.perWatt).toBeCloseTo(312 / 400 / (990 / 700), 12);
    expect(row.flopPerByte).toBeCloseTo(312e12 / 2039e9, 9);
  });
  test('the matrix holds every chip against every other', () => {
    const matrix = matrixOf(compareChips([h100, a100, v100], { workload: { phase: 'TRAINING' } }));
    expect(matrix.map((row) => row.length)).toEqual([3, 3, 3]);
    expect(matrix[1]?.[2]).toBeCloseTo(312 / 125, 12);
    expect(matrix[2]?.[2]).toBe(1);
  });
  test('evidence of both sides is with each ratio', () => expect(ratioOf(a100, h100, 'TDP')[0]?.evidence).toEqual(['claim:chip:a100-80gb TDP', 'claim:chip:h100 TDP']));
});

describe('like with like', () => {
  const one = (kind: { engine?: 'VECTOR' | 'MATRIX' | null; sparsity?: 'DENSE' | 'SPARSE' | null }) => chip('x', { extra: [spec('chip:x', 'PEAK_COMPUTE', 100, { format: 'FP16', ...kind })], bandwidthGBps: 1000 });
  test.each([['another engine', one({ engine: 'VECTOR', sparsity: 'DENSE' })], ['an engine not stated', one({ engine: null, sparsity: 'DENSE' })], ['a density not stated', one({ engine: 'MATRIX', sparsity: null })]])('%s gives no ratio, and the reason', (_, other) => {
    const lines = ratioOf(other, h100, 'PEAK_COMPUTE', 'FP16');
    expect(lines.map((line) => line.ratio)).toEqual([null, null]);
    for (const { reason } of lines) expect(reason).toMatch(/states|stated/u);
  });
  test('another format gives no ratio: FP16 is not BF16', () => {
    const [line] = ratioOf(chip('x', { peak: { BF16: 300 } }), h100, 'PEAK_COMPUTE', 'FP16');
    expect(line).toMatchObject({ value: null, baseline: 990, ratio: null, reason: 'No FP16 peak (matrix, dense) is stated for x.' });
    expect(rowOf(chip('x', { peak: { BF16: 300 }, bandwidthGBps: 1000 }), h100)).toMatchObject({ attainable: null, bound: null });
  });
  test('a sparse figure is not shown unless asked for', () => {
    const sparse = one({ engine: 'MATRIX', sparsity: 'SPARSE' });
    expect(ratioOf(sparse, h100, 'PEAK_COMPUTE', 'FP16')).toHaveLength(1);
    expect(rowOf(sparse, h100).missing).toContain('PEAK_COMPUTE');
    expect(rowOf(sparse, sparse, { sparsity: 'SPARSE' }).attainable).toBe(1);
  });
  test('a range gives no ratio', () => expect(ratioOf(chip('x', { memoryGB: [40, 80] }), h100, 'MEMORY_CAPACITY')[0]).toMatchObject({ ratio: null, reason: 'x states a range, 40 to 80: no single figure to divide.' }));
  test('a missing figure is null, never 0, and is named', () => {
    const row = rowOf(chip('x', { peak: { FP16: 100 } }), h100);
    expect(row).toMatchObject({ attainable: null, perWatt: null, perGB: null, flopPerByte: null, tokensPerSecond: null, chipsToHold: null });
    expect(row.missing).toEqual(['MEMORY_CAPACITY', 'MEMORY_BANDWIDTH', 'INTERCONNECT_BANDWIDTH', 'TDP']);
    expect(row.note).toBe('No memory bandwidth is stated for x.');
  });
  test('a missing figure of the baseline leaves the chip\'s own answer but no ratio', () => {
    expect(rowOf(h100, chip('x', { peak: { FP16: 100 } }))).toMatchObject({ attainable: null, bound: 'MEMORY_BANDWIDTH' });
  });
  test('an unknown link is named with what it takes', () => {
    const row = rowOf(a10, h100, { phase: 'PREFILL' });
    expect(row).toMatchObject({ bound: 'COMPUTE', chipsToHold: 15, missing: ['INTERCONNECT_BANDWIDTH'] });
    expect(row.note).toMatch(/15 chips hold the model; no link is stated, and \d+(\.\d+)? GB\/s/u);
  });
  test('cores of two designers and names of nodes are not divided', () => {
    const with_ = (slug: string, designer: string) => chip(slug, { designer, extra: [spec(`chip:${slug}`, 'CORE_COUNT', 100), spec(`chip:${slug}`, 'PROCESS_NODE', 7)] });
    expect(rowOf(with_('x', 'one'), with_('y', 'two')).ratios.map((line) => line.ratio)).toEqual([null, null]);
  });
});

describe('which peak counts', () => {
  const peak = (...kinds: (readonly [number, 'VECTOR' | 'MATRIX' | null, 'DENSE' | 'SPARSE' | null])[]) =>
    peakOf(chip('x', { extra: kinds.map(([value, engine, sparsity]) => spec('chip:x', 'PEAK_COMPUTE', value, { format: 'FP16', engine, sparsity })) }), 'FP16', 'DENSE')?.low ?? null;
  test('the matrix engine before the vector engine', () => expect(peak([78, 'VECTOR', 'DENSE'], [312, 'MATRIX', 'DENSE'])).toBe(312));
  test('the vector engine where there is no other', () => expect(peak([78, 'VECTOR', 'DENSE'])).toBe(78));
  test('a figure of no stated engine before the vector engine', () => expect(peak([78, 'VECTOR', 'DENSE'], [312, null, null])).toBe(312));
  test('never the sparse one', () => expect(peak([624, 'MATRIX', 'SPARSE'])).toBeNull());
  test('not the vector engine of a chip whose matrix engine states other formats', () => {
    const mixed = chip('x', { peak: { INT8: 600 }, extra: [spec('chip:x', 'PEAK_COMPUTE', 78, { format: 'FP16', engine: 'VECTOR' })] });
    expect(peakOf(mixed, 'FP16', 'DENSE')).toBeNull();
  });
  test.each([['PCIe 5.0 x16', 128], ['PCIe Gen4 x16', 64], ['PCI Express 3.0 x8', 16], ['PCIe 4.0', 4], ['OAM', null]])('%s carries %p GB/s both ways', (name, rate) => expect(pcieGBps(name)).toBe(rate));
});

test('no chips, and a chip twice, are refused', () => {
  expect(() => compareChips([])).toThrow(BadInputError);
  expect(() => compareChips([h100, h100])).toThrow(BadInputError);
});
