import fc from 'fast-check';
import type { Draft } from '../../../src/model/claim.js';
import { readProse } from '../../../src/ingest/prose/index.js';
import { context, read, told } from './fixture.js';

const texts = [
  '晨星科技的 X900 采用台积电 CoWoS-S 封装，配备 96GB HBM3E，半精度（FP16）算力为 410 TFLOPS，功耗 350W。',
  '根据 IDC 的数据，2023 年全球 AI 服务器市场规模为 311 亿美元，预计 2027 年将达到 400 亿美元。',
  '2023 年 10 月，美国商务部将晨星科技、长庚集团等 13 家企业列入实体清单。',
] as const;
const claims = (drafts: readonly Draft[]): readonly string[] => drafts.map(told).sort();

describe('prose', () => {
  test('reads the same whatever line its words stand on, and says which', () => {
    fc.assert(fc.property(fc.constantFrom(...texts), fc.array(fc.nat(80), { maxLength: 4 }), (text, cuts) => {
      const starts = [0, ...new Set(cuts.filter((cut) => cut > 0 && cut < text.length).sort((a, b) => a - b))];
      const drafts = readProse([{ section: [], sentences: [{ text, starts, lines: starts.map((_, i) => 10 + i * 2), page: 3 }] }], context).drafts;
      expect(claims(drafts)).toEqual(claims(read(text)));
      for (const { passage, quote } of drafts) {
        expect(passage.line).toBeGreaterThanOrEqual(10);
        expect(passage.line).toBeLessThanOrEqual(10 + (starts.length - 1) * 2);
        expect(text).toContain(quote);
        expect(quote.length).toBeLessThanOrEqual(200);
      }
    }));
  });

  test('a blank lost or gained between Chinese and Latin changes no claim', () => {
    fc.assert(fc.property(fc.constantFrom(...texts), fc.nat(60), (text, k) => {
      const gaps = [...text.matchAll(/(?<=\p{Script=Han}) (?=[A-Za-z\d])|(?<=[A-Za-z\d]) (?=\p{Script=Han})/gu)].map((hit) => hit.index);
      const gap = gaps[k % Math.max(1, gaps.length)];
      if (gap === undefined) return;
      expect(claims(read(text.slice(0, gap) + text.slice(gap + 1)))).toEqual(claims(read(text)));
    }));
  });

  test('takes no bullet of a symbol font for a name, and no run of text for more than it is', () => {
    expect(claims(read('\uf0b7\ue100 X900 采用 CoWoS-S 封装。'))).toEqual(claims(read('X900 采用 CoWoS-S 封装。')));
    const long = `${'算力需求持续增长，'.repeat(2000)}X900 采用 CoWoS-S 封装。`;
    expect(claims(read(long))).toEqual(claims(read('X900 采用 CoWoS-S 封装。')));
    expect(read('')).toEqual([]);
  });

  test('a value doubled doubles its own claim and no other', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 4000 }), fc.integer({ min: 1, max: 900 }), (compute, power) => {
      const of = (c: number, p: number): readonly string[] => claims(read(`X900 的 FP16 算力达到 ${c} TFLOPS，功耗 ${p}W，采用 CoWoS-S 封装。`));
      const [once, twice] = [of(compute, power), of(compute * 2, power)];
      expect(once).toContain(`ASSERTED Morningstar X900 PEAK_COMPUTE FP16 ${compute} TFLOPS`);
      expect(twice.filter((t) => !t.includes('PEAK_COMPUTE'))).toEqual(once.filter((t) => !t.includes('PEAK_COMPUTE')));
      expect(twice).toContain(`ASSERTED Morningstar X900 PEAK_COMPUTE FP16 ${compute * 2} TFLOPS`);
    }));
  });
});
