import { read, toldOf } from './fixture.js';

/** Without what every one of them begins with, and without whose they are where that is the X900. */
const specs = (...texts: readonly string[]): readonly string[] => [...new Set(toldOf('spec', ...texts))].map((line) => line.replace(/^ASSERTED (?:Morningstar X900 )?/u, '')).sort();

describe('figures in lists, in brackets, in clauses that leave their verb out', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['X900 单精度峰值 48 TFLOPS，BF16 稠密 440 TFLOPS，打开 2:4 稀疏后标称 880 TFLOPS。', ['PEAK_COMPUTE BF16 440 TFLOPS', 'PEAK_COMPUTE BF16 880 TFLOPS', 'PEAK_COMPUTE FP32 48 TFLOPS']],
    ['X900 若开启 2:4 稀疏，FP8 可至 3,958 TFLOPS。', ['PEAK_COMPUTE FP8 3958 TFLOPS']],
    ['X900 的卡间互联带宽为 900GB/s，对华型号 A800 则压到 400GB/s，X300 只有 200GB/s。', ['INTERCONNECT_BANDWIDTH 900 GB/s', 'Morningstar X300 INTERCONNECT_BANDWIDTH 200 GB/s', 'NVIDIA A800 INTERCONNECT_BANDWIDTH 400 GB/s']],
    ['X900 的功耗为 400W，而 X300 则高达 700W。', ['Morningstar X300 TDP 700 W', 'TDP 400 W']],
    ['X900 改到台积电生产，节点前移至 7nm，功耗 120W。', ['PROCESS_NODE 7 nm', 'TDP 120 W']],
    ['X900 主频 1.2GHz，台积电 4N 制造。', ['CLOCK 1.2 GHz', 'PROCESS_NAME TSMC 4N']],
    ['上一代 X300（2021 年，7nm，150W）仍在出货。', ['Morningstar X300 PROCESS_NODE 7 nm', 'Morningstar X300 RELEASE 2021', 'Morningstar X300 TDP 150 W']],
    ["Morningstar's X900 needs no introduction: 80 billion transistors, NVLink at 900 GB/s, and CUDA.", ['INTERCONNECT_BANDWIDTH 900 GB/s', 'TRANSISTORS 80000000000 transistors']],
    ['The older X300 (2021, 7 nm, 75 W) lives on in cabinets.', ['Morningstar X300 PROCESS_NODE 7 nm', 'Morningstar X300 RELEASE 2021', 'Morningstar X300 TDP 75 W']],
    ['FP8 with 2:4 sparsity is 4,600 TFLOPS for the X900.', ['PEAK_COMPUTE FP8 4600 TFLOPS']],
    ['The X900 carries 112 billion transistors over two dies of 795 mm² each.', ['DIE_AREA 795 mm2', 'TRANSISTORS 112000000000 transistors']],
    ['The X900, with links slowed from 600 GB/s to 400 GB/s, is sold abroad.', ['INTERCONNECT_BANDWIDTH 400 GB/s']],
    ['NVIDIA answered with the A800, an A100 whose links had been held to 400 GB/s.', ['NVIDIA A800 INTERCONNECT_BANDWIDTH 400 GB/s']],
  ];
  test.each(cases)('%s', (text, expected) => expect(specs(text)).toEqual(expected));
  it('zeros are counted out where a clause says so, in the format of the clause before', () => {
    const counted = read('X900 的 BF16 稠密 440 TFLOPS，打开 2:4 稀疏后标称 880 TFLOPS。').flatMap(({ statement: spec }) => (spec.type === 'spec' ? [`${String(spec.value)} ${String(spec.sparsity)}`] : []));
    expect(counted.sort()).toEqual(['440 DENSE', '880 SPARSE']);
  });
  test.each([
    ['a year alone in brackets may be of anything', 'X300（2021 年）仍在出货。'], ['a rack holds more memory than a part', 'The X900 joins two dies and is offered in a rack of 384 cards with 300 PFLOPS and 48 TB of HBM.'],
    ['a model that was trained on cards came out, not they', 'It was trained on 4,096 X900 cards and released in May 2024.'], ['nodes of a cluster are no process', 'X900 集群的节点推进到 7nm 工位。'],
  ])('%s: %s', (_, text) => expect(specs(text)).toEqual([]));
});
