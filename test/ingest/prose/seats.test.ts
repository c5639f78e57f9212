import { toldOf } from './fixture.js';

const told = (text: string): readonly string[] => toldOf('relation', text).filter((line) => line.includes('LOCATED_IN')).map((line) => line.replace(/^ASSERTED /u, ''));

describe('where firms and centres are, by a place beside the name or words for a seat', () => {
  it.each([
    ['AMD 扎根上海，专做推理卡。', 'AMD LOCATED_IN Shanghai'],
    ['AMD 目前在上海办公。', 'AMD LOCATED_IN Shanghai'],
    ['思路与美国 AMD 的方案相近。', 'AMD LOCATED_IN United States'],
    ['AMD is the odd one out: a Shanghai firm of ninety people.', 'AMD LOCATED_IN Shanghai'],
    ['The Japanese house AMD sells it.', 'AMD LOCATED_IN Japan'],
    ['AMD of Shanghai began shipping the X900.', 'AMD LOCATED_IN Shanghai'],
    ['AMD came from switching. The Shanghai company makes the X900.', 'AMD LOCATED_IN Shanghai'],
  ] as const)('%s', (text, expected) => expect(told(text)).toContain(expected));
  it.each(['AMD 位于上海的合作方扩产。', '上海的 AMD 研发中心扩容。', 'AMD 计划落户上海。', 'AMD 向美国销售 X900。', 'AMD will be based in Shanghai.'])(
    'nothing of AMD in: %s', (text) => expect(told(text).filter((line) => /^AMD LOCATED_IN/u.test(line))).toEqual([]));
});

describe('names end where something else begins', () => {
  const relations = (text: string): readonly string[] => toldOf('relation', text);
  it('a year behind a firm is no part of it', () => { expect(relations('美国初创公司 Quillion 2025 年 5 月发布的新品值得一看。')).toContain('ASSERTED Quillion LOCATED_IN United States'); });
  it('what begins a clause begins no name', () => { expect(relations('AMD 目前控股的子公司还有长庚系统。').filter((line) => line.includes('目前') || line.includes('还有'))).toEqual([]); });
  it('a generation is not the part that belongs to it', () => { expect(relations('英伟达 Blackwell 一代的 A100 由台积电制造。').filter((line) => line.includes('FABRICATED_BY'))).toEqual(['ASSERTED NVIDIA A100 FABRICATED_BY TSMC']); });
});

it.each(['In China, NVIDIA has about 60% of the market.', 'AMD 常被称为中国的英伟达。', '英伟达扩产。美国厂商是主要竞争对手，中国的英伟达客户减少。', 'NVIDIA lost a customer. The Chinese firm now buys elsewhere.', 'The Chinese rival NVIDIA fears most is Huawei.'])(
  'no firm is at home where it sells or is rivalled: %s', (text) => expect(toldOf('relation', text).filter((line) => /LOCATED_IN (?:China|中国)/u.test(line) && line.includes('NVIDIA'))).toEqual([]));
