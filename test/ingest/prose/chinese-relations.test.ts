import { toldOf } from './fixture.js';

const relations = (...texts: readonly string[]): readonly string[] => toldOf('relation', ...texts);

describe('what machines, models and sites run on', () => {
  it.each([
    ['一个 AI 服务器机柜塞进 64 颗 X900。', 'ASSERTED AI server USES_CHIP Morningstar X900'],
    ['长庚集团的推理集群以 X900 为主，辅以 64 张 X300。', 'ASSERTED Changgeng Group USES_CHIP Morningstar X300'],
    ['Nova-1 最初在 A100 上预训练。', 'ASSERTED Nova-1 USES_CHIP NVIDIA A100'],
    ['X900 跑通 Qwen。', 'ASSERTED Morningstar X900 ADAPTED Qwen'],
    ['X900 由两颗 X300 裸片合封而成。', 'ASSERTED Morningstar X900 USES_CHIP Morningstar X300'],
    ['长庚集团 2019 年成立于上海。', 'ASSERTED Changgeng Group LOCATED_IN Shanghai'],
  ])('%s', (text, told) => expect(relations(text)).toContain(told));
  it.each(['长庚集团原定使用 X900，后来搁置。', '长庚集团曾计划采购 X900。', '长庚集团可以部署 X900。', '长庚集团否认该集群使用过任何 X900。', '由前长庚集团团队在上海创立的公司尚未披露名称。'])('nothing in: %s', (text) => {
    expect(relations(text).filter((told) => /^ASSERTED .*(?:USES_CHIP|LOCATED_IN)/u.test(told))).toEqual([]);
  });
});

describe('what a firm does, and whom it feeds and owns', () => {
  it.each([
    ['长庚集团位于上海，主营光模块与液冷。', 'ASSERTED Changgeng Group PROVIDES optical module'], ['长庚集团位于上海，主营光模块与液冷。', 'ASSERTED Changgeng Group PROVIDES liquid cooling'],
    ['长庚集团以光模块起家。', 'ASSERTED Changgeng Group PROVIDES optical module'], ['晨星科技的首个客户为 OpenAI。', 'ASSERTED Morningstar Tech SUPPLIES_TO OpenAI'],
    ['X900 已量产，HBM3E 由 SK 海力士供给。', 'ASSERTED SK hynix SUPPLIES_TO Morningstar Tech'], ['SK 海力士亦是 X900 的 HBM3E 供应商。', 'ASSERTED SK hynix SUPPLIES_TO Morningstar Tech'],
    ['长庚集团同时控股晨星科技。', 'ASSERTED Morningstar Tech SUBSIDIARY_OF Changgeng Group'], ['除 OpenAI 外，长庚集团还向英伟达供货。', 'ASSERTED Changgeng Group SUPPLIES_TO NVIDIA'],
    ['与长庚集团不同，晨星科技的客户以运营商为主。公司自研编译器 ZStack 已开源。', 'ASSERTED ZStack DEVELOPED_BY Morningstar Tech'],
  ])('%s', (text, told) => expect(relations(...text.split(/(?<=。)/u))).toContain(told));
  it.each(['晨星科技的 HBM3 仍在研发，未到送样阶段。', '晨星科技的光模块来自长庚集团。'])('a firm does not provide what it has not brought out or buys: %s', (text) => {
    expect(relations(text).filter((told) => told.startsWith('ASSERTED Morningstar Tech PROVIDES'))).toEqual([]);
  });
  it('who helps with a part of the design is no designer', () => expect(relations('X900 由长庚集团协助后端设计。').filter((told) => told.includes('DESIGNED_BY'))).toEqual([]));
  it('firms that supply together are no partners', () => expect(relations('HBM3E 由 SK 海力士与长庚集团共同供应。').filter((told) => told.includes('PARTNER_OF'))).toEqual([]));
  it('a chip that is only talked of is nobody’s', () => expect([...relations('关于英伟达准备再推 A800 的传闻不断。'), ...relations('有报纸报道称英伟达正在准备代号 A800 的对华产品。')]).toEqual([]));
});

describe('what a stack runs', () => {
  it('is said of the stack named right before, not of a chip it is measured by', () => {
    expect(relations('晨星科技自研编译器 ZStack，兼容 CUDA 接口。')).toContain('ASSERTED ZStack SUPPORTS_SOFTWARE CUDA');
    expect(relations('晨星科技将 X900 对标英伟达 A100。', '公司的软件栈 ZStack 已适配 PyTorch。').filter((told) => told.includes('A100 SUPPORTS_SOFTWARE'))).toEqual([]);
  });
});
