import fc from 'fast-check';
import { claimsOf } from './claims.js';

/**
 * A table in the manner of flattened PDFs: a head of one heading a line, then a row a line. Values are spread over the orders of
 * magnitude that such columns hold; `null` is a blank cell, which leaves nothing behind.
 */
interface Row { readonly maker: string; readonly chip: string; readonly year: number; readonly fp16: number; readonly memory: number | null; readonly bandwidth: number | null; readonly tdp: number | null }
const row = (i: number): fc.Arbitrary<Row> => fc.record({
  maker: fc.constantFrom('星垣科技', '北斗微', '云海半导体'), chip: fc.constant(`XT${100 + i * 7}`), year: fc.integer({ min: 2017, max: 2026 }), fp16: fc.integer({ min: 10, max: 4000 }),
  memory: fc.option(fc.constantFrom(8, 16, 24, 32, 48, 64, 80, 96, 141, 192)), bandwidth: fc.option(fc.integer({ min: 100, max: 8000 })), tdp: fc.option(fc.integer({ min: 50, max: 1200 })),
});
const rows = fc.tuple(row(1), row(2), row(3));
const tokensOf = (r: Row): readonly string[] => [r.maker, r.chip, `${r.year}年`, `${r.fp16} TFLOPS`, ...(r.memory === null ? [] : [`${r.memory}GB`]), ...(r.bandwidth === null ? [] : [`${r.bandwidth} GB/s`]), ...(r.tdp === null ? [] : [`${r.tdp}W`])];
const claimsExpected = (list: readonly Row[]): readonly string[] => list.flatMap((r) => [
  `${r.chip} DESIGNED_BY ${r.maker}`, `${r.chip} RELEASE ${r.year}`, `${r.chip} PEAK_COMPUTE FP16 ${r.fp16} TFLOPS`, ...(r.memory === null ? [] : [`${r.chip} MEMORY_CAPACITY ${r.memory} GB`]),
  ...(r.bandwidth === null ? [] : [`${r.chip} MEMORY_BANDWIDTH ${r.bandwidth} GB/s`]), ...(r.tdp === null ? [] : [`${r.chip} TDP ${r.tdp} W`])]).sort();
const head = ['表 2：芯片参数', '', '厂商 型号', '发布', '时间', '', 'FP16算力', '', '显存', '容量', '', '显存带宽', '', '功耗', ''];
const table = (body: readonly string[]): string => [...head, ...body, '', '资料来源：公开资料', ''].join('\n');
const plain = (list: readonly Row[]): readonly string[] => list.flatMap((r) => [tokensOf(r).join(' '), '']);

describe('whatever a PDF does to a table, it says the same', () => {
  it('blank cells anywhere', async () => {
    await fc.assert(fc.asyncProperty(rows, async (list) => { expect(await claimsOf(table(plain(list)))).toEqual(claimsExpected(list)); }), { numRuns: 40 });
  });
  it('a line broken between any two cells, with or without a blank line', async () => {
    await fc.assert(fc.asyncProperty(rows, fc.array(fc.boolean(), { minLength: 24, maxLength: 24 }), fc.boolean(), async (list, breaks, spaced) => {
      let k = 0;
      const body = list.flatMap((r) => [...tokensOf(r).reduce<string[]>((lines, token, i) => {
        if (i > 0 && breaks[k++ % breaks.length] === true) return [...lines, ...(spaced ? [''] : []), token];
        return [...lines.slice(0, -1), [lines.at(-1), token].filter((part) => part !== undefined && part !== '').join(' ')];
      }, ['']), '']);
      expect(await claimsOf(table(body))).toEqual(claimsExpected(list));
    }), { numRuns: 40 });
  });
  it('a page break after any line, its number and imprint between', async () => {
    const list: readonly Row[] = [
      { maker: '星垣科技', chip: 'XT107', year: 2021, fp16: 256, memory: 64, bandwidth: 1600, tdp: 350 }, { maker: '北斗微', chip: 'XT114', year: 2022, fp16: 320, memory: null, bandwidth: 900, tdp: null },
    ];
    const body = plain(list);
    for (let at = 0; at <= body.length; at += 1) {
      const broken = [...body.slice(0, at), '', '第 9 页 / 共 36 页', '', '请阅读最后一页各项声明', '', ...body.slice(at)];
      expect(await claimsOf(table(broken))).toEqual(claimsExpected(list));
    }
  });
  it('doubling one figure changes that claim and no other', async () => {
    await fc.assert(fc.asyncProperty(rows, fc.nat({ max: 2 }), async (list, pick) => {
      const doubled = list.map((r, i) => (i === pick ? { ...r, fp16: r.fp16 * 2 } : r));
      const [before, after] = [await claimsOf(table(plain(list))), await claimsOf(table(plain(doubled)))];
      const chip = list[pick]?.chip ?? '';
      expect(after.filter((claim) => !before.includes(claim))).toEqual([`${chip} PEAK_COMPUTE FP16 ${(list[pick]?.fp16 ?? 0) * 2} TFLOPS`]);
      expect(before.filter((claim) => !after.includes(claim))).toEqual([`${chip} PEAK_COMPUTE FP16 ${list[pick]?.fp16 ?? 0} TFLOPS`]);
    }), { numRuns: 20 });
  });
});
