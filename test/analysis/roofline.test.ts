import fc from 'fast-check';
import { rooflineOf, type Resources } from '../../src/analysis/roofline.js';
import { flopPerToken, intensityOf, kvBytesPerToken, linkIntensityOf, memoryNeed, mostChips, shapeOf } from '../../src/analysis/roofline-transformer.js';
import { defaultWorkload, workloadOf, type Phase, type Workload } from '../../src/analysis/roofline-workload.js';
import { BadInputError } from '../../src/model/errors.js';

const gpt3 = defaultWorkload;
/** A figure as a data sheet prints it, to one decimal: two of them are the same or clearly apart, never a rounding error apart. */
const printed = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min: min * 10, max: max * 10 }).map((tenths) => tenths / 10);
/** Chips as they are: 1 TFLOPS to 10 PFLOPS, 8 GB to 1 TB, 50 GB/s to 20 TB/s. */
const resources = fc.record({ peakTflops: printed(1, 1e4), memoryGB: printed(8, 1000), bandwidthGBps: printed(50, 2e4), linkGBps: printed(2, 5000) });
const workloads = fc.record({
  phase: fc.constantFrom<Phase>('TRAINING', 'PREFILL', 'DECODE'), parameters: fc.double({ min: 1e8, max: 2e12, noNaN: true }), format: fc.constantFrom('FP16' as const, 'FP8' as const, 'INT4' as const, 'FP32' as const),
  batch: fc.integer({ min: 1, max: 512 }), contextTokens: fc.integer({ min: 1, max: 131072 }), utilization: fc.double({ min: 0.05, max: 1, noNaN: true }),
}).map((input): Workload => workloadOf(input));

describe('what a transformer asks for', () => {
  test('GPT-3 has about 96 layers of width 12288', () => {
    const { layers, width } = shapeOf(175e9);
    expect(layers).toBeCloseTo(96.2, 1);
    expect(width).toBeCloseTo(12313, -1);
  });
  test.each([['Llama 2 7B', 6.7e9, 32, 4096], ['Llama 2 13B', 13e9, 40, 5120], ['Llama 2 70B', 69e9, 80, 8192]])('%s: layers and width within a fifth', (_, parameters, layers, width) => {
    const shape = shapeOf(parameters);
    expect(Math.abs(shape.layers / layers - 1)).toBeLessThan(0.2);
    expect(Math.abs(shape.width / width - 1)).toBeLessThan(0.2);
  });
  test('12·L·d² gives the parameters back', () => {
    const { layers, width } = shapeOf(70e9);
    expect((12 * layers * width ** 2) / 70e9).toBeCloseTo(1, 12);
  });
  test('training takes 6 FLOP a parameter and token, inference 2', () => {
    expect(flopPerToken('TRAINING', 175e9)).toBe(1.05e12);
    expect(flopPerToken('PREFILL', 175e9)).toBe(3.5e11);
    expect(flopPerToken('DECODE', 175e9)).toBe(3.5e11);
  });
  test('GPT-3 caches about 4.7 MB a token in 16 bits, and as much with 4-bit weights', () => {
    expect(kvBytesPerToken(gpt3) / 1e6).toBeCloseTo(4.74, 2);
    expect(kvBytesPerToken(workloadOf({ format: 'INT4' }))).toBe(kvBytesPerToken(gpt3));
  });
  test('GPT-3 in FP16 weighs 350 GB, and 2.8 TB with its training state', () => {
    expect(memoryNeed(gpt3).weights).toBe(350e9);
    const training = memoryNeed(workloadOf({ phase: 'TRAINING' }));
    expect(training.weights + training.states).toBe(2800e9);
    expect(training.kvCache).toBe(0);
  });
  test('stated intermediates take the place of cache and activations', () => {
    expect(memoryNeed(workloadOf({ intermediates: 1 })).total).toBe(700e9);
  });
  test('decode at batch 1 with a short context does one FLOP a byte in 16 bits', () => {
    expect(intensityOf(workloadOf({ contextTokens: 1 }))).toBeCloseTo(1, 3);
  });
  test('a training step of 2048 tokens does 2048 FLOP a byte in 16 bits', () => {
    expect(intensityOf(workloadOf({ phase: 'TRAINING' }))).toBeCloseTo(2048, 6);
  });
  test('one chip sends nothing, and beyond eight the intensity of links stays', () => {
    expect(linkIntensityOf(gpt3, 1)).toBe(Infinity);
    expect(linkIntensityOf(gpt3, 9)).toBe(linkIntensityOf(gpt3, 8));
    expect(linkIntensityOf(gpt3, 2) / linkIntensityOf(gpt3, 8)).toBeCloseTo(7, 12);
  });
  test('a model cannot be cut finer than one head of one layer', () => expect(Math.sqrt(mostChips(175e9))).toBeCloseTo(96.2, 1));
});

describe('the roofline', () => {
  const h100: Resources = { peakTflops: 990, memoryGB: 80, bandwidthGBps: 3350, linkGBps: 900 };
  test('decode of GPT-3 at batch 1 is bound by bandwidth: 3.35 TB/s over 350 GB of weights and 9.7 GB of cache make 9.3 tokens a second', () => {
    const found = rooflineOf(gpt3)(h100);
    expect(found).toMatchObject({ bound: 'MEMORY_BANDWIDTH', chipsToHold: 5 });
    expect(found.tokensPerSecond).toBeCloseTo(3350 / 359.7, 2);
  });
  test('prefill of GPT-3 is bound by compute: 990 TFLOPS at 30 %', () => {
    const found = rooflineOf(workloadOf({ phase: 'PREFILL', batch: 8 }))(h100);
    expect(found).toMatchObject({ bound: 'COMPUTE', tflops: 297 });
    expect(found.tokensPerSecond).toBeCloseTo(297e12 / 3.5e11, 6);
  });
  test('the same with links of 32 GB/s each way is bound by them', () => {
    const found = rooflineOf(workloadOf({ phase: 'PREFILL', batch: 8 }))({ ...h100, linkGBps: 64 });
    expect(found.bound).toBe('INTERCONNECT');
    expect(found.tflops).toBeLessThan(297);
  });
  test('a model that would have to be cut finer than its heads is bound by capacity, and nothing is attainable', () => {
    expect(rooflineOf(gpt3)({ ...h100, memoryGB: 0.02 })).toMatchObject({ bound: 'MEMORY_CAPACITY', tflops: 0 });
  });
  test('more of any resource never lowers the attainable', () => fc.assert(fc.property(resources, workloads, fc.constantFrom('peakTflops', 'memoryGB', 'bandwidthGBps', 'linkGBps'), fc.double({ min: 1, max: 100, noNaN: true }),
    (chip, workload, resource, factor) => {
      const roofline = rooflineOf(workload);
      expect(roofline({ ...chip, [resource]: chip[resource as keyof Resources] * factor }).tflops).toBeGreaterThanOrEqual(roofline(chip).tflops);
    })));
  test('nothing exceeds the peak that is reached, nor bandwidth times intensity', () => fc.assert(fc.property(resources, workloads, (chip, workload) => {
    const { tflops } = rooflineOf(workload)(chip);
    expect(tflops).toBeLessThanOrEqual(chip.peakTflops * workload.utilization * (1 + 1e-12));
    expect(tflops).toBeLessThanOrEqual(((chip.bandwidthGBps * intensityOf(workload)) / 1e3) * (1 + 1e-12));
  })));
  test('decode at batch 1 orders chips by bandwidth', () => fc.assert(fc.property(resources, resources, fc.double({ min: 1e9, max: 1e12, noNaN: true }), (a, b, parameters) => {
    // Any chip on sale does 10 FLOP and more a byte; links of 100 GB/s and more do not bind.
    const real = (chip: Resources): Resources => ({ ...chip, peakTflops: Math.max(chip.peakTflops, chip.bandwidthGBps / 50), linkGBps: chip.linkGBps + chip.bandwidthGBps });
    const roofline = rooflineOf(workloadOf({ parameters, utilization: 0.3 }));
    expect(Math.sign(roofline(real(a)).tflops - roofline(real(b)).tflops)).toBe(Math.sign(a.bandwidthGBps - b.bandwidthGBps));
  })));
  test('prefill at large batch orders chips by compute', () => fc.assert(fc.property(resources, resources, (a, b) => {
    const real = (chip: Resources): Resources => ({ ...chip, bandwidthGBps: Math.max(chip.bandwidthGBps, chip.peakTflops), linkGBps: 1e5 });
    const roofline = rooflineOf(workloadOf({ phase: 'PREFILL', batch: 64, parameters: 7e9 }));
    expect(Math.sign(roofline(real(a)).tflops - roofline(real(b)).tflops)).toBe(Math.sign(a.peakTflops - b.peakTflops));
  })));
  test('twice every rate is twice the attainable: the unit does not matter', () => fc.assert(fc.property(resources, workloads, fc.double({ min: 0.001, max: 1000, noNaN: true }), (chip, workload, scale) => {
    const roofline = rooflineOf(workload);
    const scaled = roofline({ ...chip, peakTflops: chip.peakTflops * scale, bandwidthGBps: chip.bandwidthGBps * scale, linkGBps: chip.linkGBps * scale });
    const plain = roofline(chip).tflops * scale;
    expect(Math.abs(scaled.tflops - plain)).toBeLessThanOrEqual(1e-9 * plain);
  })));
});

describe('a workload from outside', () => {
  test('nothing said is GPT-3, decoding one sequence of 2048 tokens in FP16', () => expect(workloadOf(null)).toMatchObject({ phase: 'DECODE', parameters: 175e9, format: 'FP16', batch: 1, contextTokens: 2048 }));
  test('what is null counts as not said', () => expect(workloadOf({ batch: null, parameters: undefined })).toEqual(defaultWorkload));
  test.each([
    ['batch 0', { batch: 0 }], ['half a sequence', { batch: 1.5 }], ['1e30 parameters', { parameters: 1e30 }], ['no parameters', { parameters: 0 }], ['NaN parameters', { parameters: NaN }], ['no context', { contextTokens: 0 }],
    ['utilization above 1', { utilization: 1.1 }], ['utilization 0', { utilization: 0 }], ['negative days', { days: -1 }], ['infinite tokens', { trainingTokens: Infinity }], ['a format there is not', { format: 'FP7' as 'FP8' }], ['a phase there is not', { phase: 'SLEEP' as 'DECODE' }],
  ])('%s is refused', (_, input) => expect(() => workloadOf(input)).toThrow(BadInputError));
});
