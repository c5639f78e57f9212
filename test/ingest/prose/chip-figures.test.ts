import { read, told, toldOf } from './fixture.js';

/** Without what the sentence says of ties. */
const specs = (text: string): readonly string[] => [...new Set(toldOf('spec', text))].sort();

describe('memory, process and architecture of a chip, however they are worded', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['X900 由台积电 4N 工艺代工，单卡配 144GB HBM3E，带宽 4.8TB/s。', ['MEMORY_BANDWIDTH 4800 GB/s', 'MEMORY_CAPACITY 144 GB', 'MEMORY_TYPE HBM3E', 'PROCESS_NAME TSMC 4N']],
    ['X900 在台积电 4N 上投片，外挂 64GB HBM2E。', ['MEMORY_CAPACITY 64 GB', 'MEMORY_TYPE HBM2E', 'PROCESS_NAME TSMC 4N']],
    ['X900 的显存为 96GB HBM3，功耗 400W。', ['MEMORY_CAPACITY 96 GB', 'MEMORY_TYPE HBM3', 'TDP 400 W']],
    ['X900 的 HBM 容量为 192GB。', ['MEMORY_CAPACITY 192 GB']],
    ['X900 同样出自台积电 7nm 产线。', ['PROCESS_NODE 7 nm']],
    ['X900 采用 7nm 工艺和 Lyra3 架构。', ['ARCHITECTURE Lyra3', 'PROCESS_NODE 7 nm']],
    ['X900 内部采用公司自研的“北冕”架构。', ['ARCHITECTURE 北冕']],
    ['X900 基于 Lyra 4 架构，功耗 400W。', ['ARCHITECTURE Lyra 4', 'TDP 400 W']],
    ['公司发布 Lyra 架构，首款产品 X900 功耗 400W。', ['ARCHITECTURE Lyra', 'TDP 400 W']],
    ['X900 的 FP16 稠密值为 384 TFLOPS，稀疏 FP16 标称为 768 TFLOPS。', ['PEAK_COMPUTE FP16 384 TFLOPS', 'PEAK_COMPUTE FP16 768 TFLOPS']],
    ['若计入结构化稀疏，X900 的 FP8 峰值可到 3958 TFLOPS。', ['PEAK_COMPUTE FP8 3958 TFLOPS']],
    ['With sparsity the X900 reaches 3,958 TFLOPS in FP8.', ['PEAK_COMPUTE FP8 3958 TFLOPS']],
  ];
  test.each(cases)('%s', (text, expected) => expect(specs(text)).toEqual(expected.map((figure) => `ASSERTED Morningstar X900 ${figure}`)));

  test.each([
    ['a kind of memory without a generation is no type', 'X900 配备 HBM。'], ['an architecture of a network is none of a chip', 'X900 采用 Dragonfly 网络架构。'],
    ['what is denied is not had', 'X900 没有采用 HBM3。'], ['a condition is one still, where it is not how figures are counted', '若计入补贴，X900 的 FP8 算力可到 3958 TFLOPS。'],
    ['what several have together no one has', 'The X900 is also sold as an eight-card server, at 5.12 PFLOPS of FP16.'], ['nor what they have in total', 'The X900 box reaches 5.12 PFLOPS of FP16 in total.'],
    ['no part computes what a rack does', 'X900 的 FP8 算力达 42.5 EFLOPS。'], ['a process that another is to use is not its own', '计划采用台积电 4N 工艺的产品尚未公布，与 X900 无关。'],
  ])('%s: %s', (_, text) => expect(specs(text).filter((said) => said.startsWith('ASSERTED'))).toEqual([]));
  test('what is planned of its memory is planned of its kind', () => expect(specs('X900 计划导入 HBM3E。')).toEqual(['PLANNED Morningstar X900 MEMORY_TYPE HBM3E']));
  test('sparsity named behind the format is the figure\'s', () => expect(read('The brochure gives the X900 9,000 TFLOPS of FP8 with sparsity.').flatMap(({ statement }) => (statement.type === 'spec' ? [statement.sparsity] : []))).toEqual(['SPARSE']));
  test('what is said before of sparsity holds for the figure behind it', () => expect(read('开启稀疏后，X900 的 FP16 算力可达 1979 TFLOPS。').map(({ statement }) => (statement.type === 'spec' ? statement.sparsity : told))).toEqual(['SPARSE']));
  test.each([
    ['2024 年 3 月，长庚集团成立。晨星科技于 5 月发布 X900。', 'ASSERTED Morningstar X900 RELEASE 2024-05'], ['X900 于 2023 年 4 月 29 日在上海首次展出。', 'ASSERTED Morningstar X900 RELEASE 2023-04-29'],
    ['The X900, which Morningstar Tech launched in February 2024, is a training part.', 'ASSERTED Morningstar X900 RELEASE 2024-02'], ['The X900 became generally available in December 2023.', 'ASSERTED Morningstar X900 RELEASE 2023-12'],
  ])('%s', (text, expected) => expect(specs(text)).toContain(expected));
  test('months from one to another are no date on which a thing came out', () => expect(specs('2024 年 1-6 月晨星科技推出 X900 的累计出货。').filter((said) => said.includes('RELEASE 2024-06'))).toEqual([]));
  test('parameters in use beside all there are', () => expect(specs('Nova-1 总参数 2350 亿、激活参数 220 亿。')).toEqual(['ASSERTED Nova-1 PARAMETERS 235000000000 parameters']));
  test('formats and figures in turn', () => expect(specs('X900 的 FP16 与 INT8 峰值算力分别为 256TFLOPS 和 512TOPS。')).toEqual(['ASSERTED Morningstar X900 PEAK_COMPUTE FP16 256 TFLOPS', 'ASSERTED Morningstar X900 PEAK_COMPUTE INT8 512 TOPS']));
});

test('a property that a figure and a tie both tell is claimed once', () => {
  expect(toldOf('spec', 'X900 单卡配备 96GB HBM3。', 'X900 所用的 HBM3 由 SK海力士供应。').filter((line) => line.includes('MEMORY_TYPE'))).toHaveLength(1);
});
