import { toldOf } from './fixture.js';

const relations = (...texts: readonly string[]): readonly string[] => toldOf('relation', ...texts).map((line) => line.replace(/^ASSERTED /u, ''));

describe('who buys from whom, in Chinese', () => {
  it.each([
    ['长庚集团的光模块主要卖给英特尔。', 'Changgeng Group SUPPLIES_TO Intel'],
    ['长庚集团仍接英特尔的订单。', 'Changgeng Group SUPPLIES_TO Intel'],
    ['长庚集团凭光模块拿到了英特尔的第二供应商席位。', 'Changgeng Group SUPPLIES_TO Intel'],
    ['长庚集团今年扩产，第一大客户是英特尔，其次是 AMD。', 'Changgeng Group SUPPLIES_TO AMD'],
    ['英特尔自长庚集团采购光模块。', 'Changgeng Group SUPPLIES_TO Intel'],
  ] as const)('%s', (text, expected) => expect(relations(text)).toContain(expected));
  it.each(['长庚集团已停止向英特尔供货。', '长庚集团否认向英特尔供货。', '长庚集团有望拿到英特尔的第二供应商席位。'])('nobody in: %s', (text) => expect(relations(text).filter((line) => line.startsWith('Changgeng Group SUPPLIES_TO'))).toEqual([]));
});

describe('who belongs to whom, and who holds shares', () => {
  it.each([
    ['晨星科技隶属长庚集团，主攻训练芯片。', 'Morningstar Tech SUBSIDIARY_OF Changgeng Group'],
    ['晨星科技 2020 年被长庚集团收购。', 'Morningstar Tech SUBSIDIARY_OF Changgeng Group'],
    ['晨星科技的母公司为长庚集团。', 'Morningstar Tech SUBSIDIARY_OF Changgeng Group'],
    ['晨星科技获长庚集团 9000 万元注资。', 'Changgeng Group HOLDS_SHARE_IN Morningstar Tech'],
    ['晨星科技的投资方囊括英特尔与 AMD。', 'Intel HOLDS_SHARE_IN Morningstar Tech'],
    ['初创企业中，晨星科技最受关注。这家公司成立于 2018 年，上市公司长庚集团持有其 8.6% 的股份。', 'Changgeng Group HOLDS_SHARE_IN Morningstar Tech'],
  ] as const)('%s', (text, expected) => expect(relations(...text.split(/(?<=。)/u))).toContain(expected));
  it('whose shareholder somebody is holds nothing of him', () => { expect(relations('晨星科技的控股股东为长庚集团。')).not.toContain('Morningstar Tech HOLDS_SHARE_IN Changgeng Group'); });
  it.each(['长庚集团曾提出收购晨星科技，后告终止。', '市场传闻晨星科技将获长庚集团注资。'])('nothing in: %s', (text) => expect(relations(text).filter((line) => /SUBSIDIARY_OF|HOLDS_SHARE_IN/u.test(line) && !/^(?:PLANNED|REPORTED|NEGATED|FORECAST)/u.test(line))).toEqual([]));
});

describe('machines, technologies and rivals', () => {
  it.each([
    ['CoWoS 家族里，CoWoS-S 用硅中介层，CoWoS-L 用硅桥。', 'CoWoS-L VARIANT_OF CoWoS'],
    ['Nova-1 由晨星科技开源，基座取自 Qwen。', 'Nova-1 VARIANT_OF Qwen'],
    ['Nova-1（晨星科技）是一款行业模型。', 'Nova-1 DEVELOPED_BY Morningstar Tech'],
    ['晨星科技的头号对手是长庚集团。', 'Morningstar Tech COMPETES_WITH Changgeng Group'],
  ] as const)('%s', (text, expected) => expect(relations(text)).toContain(expected));
  it('what packages a chip is not what its memory needs', () => { expect(relations('X900 配备四颗 HBM3，封装采用 CoWoS-S。').filter((line) => line.includes('REQUIRES'))).toEqual([]); });
});

describe('whose a chip is, by its name', () => {
  it('a name that begins with what the firm is called by', () => { expect(relations('训练芯片晨星 X500 出货翻番，晨星科技扩产。')).toContain('晨星X500 DESIGNED_BY Morningstar Tech'); });
});
