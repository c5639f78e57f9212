import { toldOf } from './fixture.js';

const relations = (text: string): readonly string[] => toldOf('relation', ...text.split(/(?<=。)/u));
const asserted = (text: string, words: RegExp): readonly string[] => relations(text).filter((told) => told.startsWith('ASSERTED') && words.test(told));

describe('what is bought, made and shared in short turns of phrase', () => {
  it.each([
    ['晨星科技扩产，另有 800 张 X900 被长庚集团买走。', 'ASSERTED Changgeng Group USES_CHIP Morningstar X900'], ['晨星科技的 X900 主打推理，长庚集团在其机器人上选用了这颗芯片。', 'ASSERTED Changgeng Group USES_CHIP Morningstar X900'], ['OpenAI 用 X900 训练 Nova-1。', 'ASSERTED Nova-1 USES_CHIP Morningstar X900'],
    ['X900 属于训练芯片，台积电代工、日月光封装。', 'ASSERTED Morningstar X900 PACKAGED_BY ASE'], ['晨星科技的 X900 配四颗 HBM3，供货方为 SK 海力士。', 'ASSERTED SK hynix SUPPLIES_TO Morningstar Tech'], ['SK 海力士独家或主力供应英伟达。', 'ASSERTED SK hynix SUPPLIES_TO NVIDIA'],
    ['晨星科技生产光模块，同时供货长庚集团。', 'ASSERTED Morningstar Tech SUPPLIES_TO Changgeng Group'], ['OpenAI 既是晨星科技的股东也是它最大的客户。', 'ASSERTED Morningstar Tech SUPPLIES_TO OpenAI'], ['晨星科技最常遇到的对手是长庚集团。', 'ASSERTED Morningstar Tech COMPETES_WITH Changgeng Group'],
    ['晨星科技成立于 2018 年，长庚集团领投其 B 轮。', 'ASSERTED Changgeng Group HOLDS_SHARE_IN Morningstar Tech'], ['晨星科技脱胎于长庚集团，后者至今保有 18% 股权。', 'ASSERTED Changgeng Group HOLDS_SHARE_IN Morningstar Tech'], ['晨星科技是长庚集团持股 61% 的子公司。', 'ASSERTED Morningstar Tech SUBSIDIARY_OF Changgeng Group'],
    ['英伟达面向中国推出的 A800 是 A100 的降配型号。', 'ASSERTED NVIDIA A800 RESTRICTED_VARIANT_OF NVIDIA A100'], ['台积电把 CoWoS 拆成 CoWoS-S 与 CoWoS-L 两支。', 'ASSERTED CoWoS-L VARIANT_OF CoWoS'], ['X900 改用以 TSV 结合 InFO 的 CoWoS-L。', 'ASSERTED Morningstar X900 PACKAGED_WITH CoWoS-L'],
  ])('%s', (text, told) => expect(relations(text)).toContain(told));
  it.each([['X900 未被长庚集团导入。', /USES_CHIP/u], ['长庚集团试用过 X900，并未采购。', /USES_CHIP/u], ['晨星科技扩产，长庚集团拟领投其 B 轮。', /Changgeng Group HOLDS/u], ['晨星科技与长庚集团避免了直接交手。', /COMPETES/u]])('nothing in: %s', (text, words) => expect(asserted(text, words)).toEqual([]));
});

describe('what is still weighed, and what was put right', () => {
  it('a statement that was corrected holds as corrected', () => {
    const text = '晨星科技的 X900 已发布，早期资料称其由三星代工，新版手册已更正为台积电 4N。';
    expect(asserted(text, /FABRICATED_BY TSMC/u)).not.toEqual([]);
    expect(asserted(text, /FABRICATED_BY Samsung/u)).toEqual([]);
  });
  it.each([['X900 改由台积电代工的方案仍在评估。', /FABRICATED_BY/u], ['X900 由三星代工的说法有误。', /FABRICATED_BY/u], ['X900 采用 CoWoS-L 的设想尚处论证阶段。', /PACKAGED_WITH/u], ['晨星科技的 X900 配 HBM3；NVLink 互联仍在流片。', /USES_INTERCONNECT/u]])('nothing in: %s', (text, words) => expect(asserted(text, words)).toEqual([]));
});
