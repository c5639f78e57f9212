import { describe, expect, it } from '@jest/globals';
import { plainly } from '../../../src/ingest/tables/heading-wordings.js';
import { meaningOf } from '../../../src/ingest/tables/headings.js';

const told = (heading: string): string => { const { role, metric, known, heads } = meaningOf(heading); return known >= 0.9 && heads === 1 ? metric ?? role : `? ${heading}`; };

describe('headings worded in other ways than the plain term', () => {
  it.each([
    ['Mem. cap.', 'MEMORY_CAPACITY'], ['Interco. BW', 'INTERCONNECT_BANDWIDTH'], ['GPU arch.', 'ARCHITECTURE'], ['# of cores', 'CORE_COUNT'], ['No. of transistors', 'TRANSISTORS'], ['Host conn.', 'HOST_INTERFACE'],
  ])('cut short: %s', (heading, meaning) => { expect(told(heading)).toBe(meaning); });
  it.each([
    ['How many transistors?', 'TRANSISTORS'], ['How big is the die', 'DIE_AREA'], ['How fast is the HBM?', 'MEMORY_BANDWIDTH'], ['显存有多大', 'MEMORY_CAPACITY'], ['显存有多快', 'MEMORY_BANDWIDTH'], ['有多少个核', 'CORE_COUNT'], ['由谁代工', 'foundry'], ['Who packages it', 'packager'], ['什么时候发布', 'RELEASE'],
  ])('asked: %s', (heading, meaning) => { expect(told(heading)).toBe(meaning); });
  it.each([
    ['颗粒类型', 'MEMORY_TYPE'], ['HBM代际', 'MEMORY_TYPE'], ['读写速率', 'MEMORY_BANDWIDTH'], ['几纳米', 'PROCESS_NODE'], ['晶粒面积', 'DIE_AREA'], ['睿频', 'CLOCK'], ['单芯片晶体管数', 'TRANSISTORS'], ['Stream processors', 'CORE_COUNT'], ['Corpus size', 'TRAINING_TOKENS'], ['Wafers by', 'foundry'], ['封测服务商', 'packager'], ['降规前型号', 'original'], ['Downgraded from', 'original'],
  ])('by another word: %s', (heading, meaning) => { expect(told(heading)).toBe(meaning); });
  it.each(['显存频率', '缓存容量', '价格（万元）', 'Rack power', 'No. of HBM stacks', 'SM数量', '市场份额', '封装尺寸'])('what is none of these stays none: %s', (heading) => { expect(meaningOf(heading).role).toBe('other'); });
  it('半/BF16 is both formats of sixteen bits', () => { expect(meaningOf('半/BF16 精度峰值').formats).toEqual(['FP16', 'BF16']); });
  it('plain terms stay as they are', () => { expect(plainly('显存带宽（GB/s）')).toBe('显存带宽（GB/s）'); });
});
