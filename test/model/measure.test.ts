import fc from 'fast-check';
import { findQuantities, parseQuantity, parseUnit } from '../../src/model/measure.js';
import { parsePeriod } from '../../src/model/period.js';

const read = (text: string): readonly unknown[] => { const q = parseQuantity(text); return q ? [q.value, q.unit?.symbol ?? null, q.bound] : []; };

describe('figures as printed', () => {
  it.each([
    ['312 TFLOPS', [312, 'TFLOPS', null]], ['1.56/2.04 TB/s', [[1560, 2040], 'GB/s', null]], ['16/32 GB', [[16, 32], 'GB', null]], ['4GB/8GB/16GB', [[4, 16], 'GB', null]],
    ['≤35W', [35, 'W', 'AT_MOST']], ['<30W', [30, 'W', 'LESS']], ['0.77-1.41GHz', [[0.77, 1.41], 'GHz', null]], ['5/6', [[5, 6], null, null]],
    ['28 Gbps', [3.5, 'GB/s', null]], ['16 Gb/s', [2, 'GB/s', null]], ['512GB / s', [512, 'GB/s', null]], ['512G FLOPS', [0.512, 'TFLOPS', null]], ['275TFLPOS', [275, 'TFLOPS', null]],
    ['1.14Eops', [1140000, 'TOPS', null]], ['200P', [200, 'POPS', null]], ['>1000T', [1, 'POPS', 'MORE']], ['1750 亿', [175e9, null, null]], ['105 Billion', [105e9, null, null]],
    ['1.2万亿元', [1.2e12, '元', null]], ['600 亿到 900 亿美元', [[60e9, 90e9], '美元', null]], ['$2.5 billion', [2.5e9, '美元', null]], ['１２８GB', [128, 'GB', null]], ['3,494万', [34940000, null, null]], ['820mm2', [820, 'mm2', null]], ['400W*', [400, 'W', null]],
  ])('%s', (text, expected) => { expect(read(text)).toEqual(expected); });
  it('a product keeps its factors beside what it comes to', () => {
    expect(parseQuantity('4*496')).toMatchObject({ value: 1984, factors: [4, 496], printed: '4*496' });
  });
  it('a name is no figure, nor a figure with words beside it', () => {
    for (const text of ['A100', 'v5p', '80GB HBM2', 'FP16', '']) expect(parseQuantity(text)).toBeNull();
    expect(findQuantities('A100 与 H100 的带宽为 900 GB/s').map(({ quantity }) => quantity.printed)).toEqual(['900 GB/s']);
  });
  it('bits are an eighth of bytes, by case', () => { expect([parseUnit('GB/s')?.factor, parseUnit('Gb/s')?.factor]).toEqual([1, 0.125]); });
  it('places in the text are kept, whatever the width of its digits', () => {
    const text = '营收为１２３亿元，增长 5%';
    for (const { start, end, quantity } of findQuantities(text)) expect(text.slice(start, end).normalize('NFKC')).toBe(quantity.printed);
  });
  it('a unit changes the size and nothing else', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 99999 }), (n) => { expect(parseQuantity(`${n} TB/s`)?.value).toBe(n * 1000); expect(parseQuantity(`${n} GB/s`)?.value).toBe(n); }));
  });
});

it.each([
  ['2020 Q2', '2020-Q2'], ['2021Q4', '2021-Q4'], ['24Q4', '2024-Q4'], ['2H23', '2023-H2'], ['2021 H2', '2021-H2'], ['2024 年上半年', '2024-H1'], ['2024年四季度', '2024-Q4'], ['2022年12月', '2022-12'],
  ['2021-07', '2021-07'], ['Mar 2024', '2024-03'], ['202004', '2020'], ['2 月 1日', null], ['2022年13月', null],
])('the period %s', (text, date) => { expect(parsePeriod(text)?.date ?? null).toBe(date); });
it('E marks a forecast, 预计 a plan', () => {
  expect(parsePeriod('2025E')).toEqual({ date: '2025', forecast: true, planned: false });
  expect(parsePeriod('预计2023')).toEqual({ date: '2023', forecast: false, planned: true });
});
