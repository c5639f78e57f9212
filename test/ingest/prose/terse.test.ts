import { read, told } from './fixture.js';

const figuresOf = (text: string): readonly string[] => read(text).filter(({ statement: { type } }) => type === 'spec' || type === 'relation').map(told).map((line) => line.replace('ASSERTED ', '')).sort();

describe('figures behind a label need no words of their own', () => {
  it('the unit tells which they are', () => {
    expect(figuresOf('X900：7nm，64GB HBM3，1.6TB/s，300W，INT8 820 TOPS')).toEqual([
      'Morningstar X900 MEMORY_BANDWIDTH 1600 GB/s', 'Morningstar X900 MEMORY_CAPACITY 64 GB', 'Morningstar X900 MEMORY_TYPE HBM3', 'Morningstar X900 PEAK_COMPUTE INT8 820 TOPS', 'Morningstar X900 PROCESS_NODE 7 nm', 'Morningstar X900 TDP 300 W', 'Morningstar X900 USES_MEMORY HBM3',
    ]);
  });
  it('a chip that no list knows is one by its label and its figures', () => {
    expect(figuresOf('**星盘 X7**（推理卡）：INT8 算力 128 TOPS，75W')).toEqual(['星盘X7 PEAK_COMPUTE INT8 128 TOPS', '星盘X7 TDP 75 W']);
    expect(figuresOf('Polar P9: TSMC 4N, 96 GB of HBM3 at 3.2 TB/s, 600 W')).toEqual(expect.arrayContaining(['Polar P9 FABRICATED_BY TSMC', 'Polar P9 MEMORY_BANDWIDTH 3200 GB/s', 'Polar P9 TDP 600 W']));
  });
  it.each([
    ['a bandwidth away from the memory may be a link’s', 'X900：300W，1.6TB/s', ['Morningstar X900 TDP 300 W']],
    ['a second figure without words is not the link’s', 'X900：互联带宽 400GB/s，1.2TB/s', ['Morningstar X900 INTERCONNECT_BANDWIDTH 400 GB/s']],
    ['a machine’s', 'X900 服务器：640GB HBM3，10kW', []], ['so many together', '8 张 X900：640GB HBM3，2400W', []],
  ])('%s: %s', (_, text, expected) => { expect(figuresOf(text)).toEqual(expected); });
});
