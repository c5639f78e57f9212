import { toldOf } from './fixture.js';

const relations = (...texts: readonly string[]): readonly string[] => toldOf('relation', ...texts);

describe('what 其, 它, 该卡, 前者 and 两者 stand for', () => {
  it.each([
    [['晨星科技是训练芯片厂商，长庚集团向它供应光模块。'], 'ASSERTED Changgeng Group SUPPLIES_TO Morningstar Tech'],
    [['日月光总部在上海。', 'X900 由其封装。'], 'ASSERTED Morningstar X900 PACKAGED_BY ASE'],
    [['晨星科技发布 X900。', '公司将其对标 A100。'], 'ASSERTED Morningstar X900 COMPARABLE_TO NVIDIA A100'],
    [['晨星科技 2019 年成立。', '长庚集团和英伟达分别持有其 11% 和 8% 的股权。'], 'ASSERTED Changgeng Group HOLDS_SHARE_IN Morningstar Tech'],
    [['面向中国市场，英伟达推出 A800 与 H800，两者分别由 A100、H100 削减互连速率得来。'], 'ASSERTED NVIDIA H800 RESTRICTED_VARIANT_OF NVIDIA H100'],
    [['X900 和 X300 面向推理。', '前者由台积电代工；后者在日月光封装。'], 'ASSERTED Morningstar X900 FABRICATED_BY TSMC'],
    [['长庚集团 2025 年被英伟达收购，如今是后者的全资子公司。'], 'ASSERTED Changgeng Group SUBSIDIARY_OF NVIDIA'],
    [['值得一提的是晨星科技。', '这家上海的厂商 2019 年成立。'], 'ASSERTED Morningstar Tech LOCATED_IN Shanghai'],
    [['承接者有两家：台积电扩产；长庚集团则在鹤壁建厂。', '该公司由英伟达持股 34%。'], 'ASSERTED NVIDIA HOLDS_SHARE_IN Changgeng Group'],
    [['晨星科技是另一家值得留意的企业，这家位于上海的公司今年扩产。'], 'ASSERTED Morningstar Tech LOCATED_IN Shanghai'],
    [['X900 发布于今年；它与上一代 X300 都由台积电制造，前者使用 CoWoS-L 封装，后者沿用 CoWoS-S。'], 'ASSERTED Morningstar X900 PACKAGED_WITH CoWoS-L'],
    [['晨星科技位于上海；长庚集团旗下的英特尔持有其 11% 股份。'], 'ASSERTED Intel HOLDS_SHARE_IN Morningstar Tech'],
    [['X900 原由台积电生产，公司被列入清单后改由英特尔代工。'], 'ASSERTED Morningstar X900 FABRICATED_BY Intel'],
  ])('%s', (texts, told) => expect(relations(...texts)).toContain(told));
  it('is not who only made or assembled a part, nor who supplied one', () => {
    expect(relations('晨星科技是训练芯片厂商。', 'X900 由日月光承担封装。', '其子公司长庚集团维护软件。').filter((told) => told.includes('SUBSIDIARY_OF ASE'))).toEqual([]);
  });
  it('is no holder named on the way where both parties sign, nor a firm of two', () => {
    expect(relations('长庚集团的大股东是英特尔，持股 34%；日月光今年入股，双方同时签署了合作协议。').filter((told) => told.includes('PARTNER_OF') && told.includes('Intel'))).toEqual([]);
    expect(relations('英伟达和英特尔都在扩产。', '这家上海的厂商 2019 年成立。').filter((told) => told.includes('LOCATED_IN'))).toEqual([]);
  });
  it('is nobody where three could be meant, nor what is only somebody’s hope', () => {
    expect(relations('英伟达推出 A800、H800 与 X900。', '两者由 A100 削减算力得来。').filter((told) => told.includes('VARIANT_OF'))).toEqual([]);
    expect(relations('晨星科技发布 X900。', '市场传闻公司将其对标 A100。').filter((told) => told.startsWith('ASSERTED') && told.includes('COMPARABLE_TO'))).toEqual([]);
    expect(relations('晨星科技是训练芯片厂商，长庚集团计划向它供应光模块。').filter((told) => told.startsWith('ASSERTED') && told.includes('SUPPLIES_TO'))).toEqual([]);
  });
});

describe('what a chip was cut from, by what the passage speaks of', () => {
  it('is for export where rules are spoken of, a variant elsewhere', () => {
    expect(relations('为满足出口管制，A800 脱胎于 A100。')).toContain('ASSERTED NVIDIA A800 RESTRICTED_VARIANT_OF NVIDIA A100');
    expect(relations('推理版本 X300 源自 X900。')).toContain('ASSERTED Morningstar X300 VARIANT_OF Morningstar X900');
    expect(relations('推理版本 X300 源自 X900。').filter((told) => told.includes('RESTRICTED'))).toEqual([]);
  });
  it('a foundry that makes another chip does not make the one before', () => {
    expect(relations('X900 用 HBM3，今年起改由英特尔以台积电 4N 工艺代工简配的 X300。').filter((told) => told.includes('X900 FABRICATED'))).toEqual([]);
  });
});

describe('whose software and platforms are', () => {
  it.each([
    ['英伟达的护城河仍是 CUDA。', 'ASSERTED NVIDIA SUPPORTS_SOFTWARE CUDA'], ['华为以 CANN 对应 CUDA。', 'ASSERTED CANN DEVELOPED_BY Huawei'],
    ['日月光总部在上海，2.5D 平台名为 Y-Bridge。', 'ASSERTED ASE PROVIDES Y-Bridge'], ['X900 通过 CANN 平台兼容 CUDA。', 'ASSERTED Morningstar X900 SUPPORTS_SOFTWARE CANN'],
  ])('%s', (text, told) => expect(relations(text)).toContain(told));
  it('what carries a stack runs what is joined to it by 并', () => expect(relations('X900 搭载 CANN 软件栈，并兼容 CUDA。')).toContain('ASSERTED Morningstar X900 SUPPORTS_SOFTWARE CUDA'));
  it('what a firm is to catch up with is not its own', () => expect(relations('长庚集团以 CANN 对应 CUDA。').filter((told) => told.includes('CUDA DEVELOPED_BY Changgeng'))).toEqual([]));
});

describe('whom a passage has begun to tell of', () => {
  it('is the firm in question, beside that of the section, until that is named again', () => {
    expect(relations('初创公司长庚集团推出新品。', '首家客户是 OpenAI。')).toContain('ASSERTED Changgeng Group SUPPLIES_TO OpenAI');
  });
});

describe('what a clause leaves to those before it', () => {
  it.each([
    ['X900 已量产，长庚集团已在推荐业务中批量使用该卡。', 'ASSERTED Changgeng Group USES_CHIP Morningstar X900'],
    ['X900 由台积电代工，日月光负责封装。', 'ASSERTED Morningstar X900 PACKAGED_BY ASE'],
    ['昇腾主打推理，软件栈为 CANN。', 'ASSERTED Huawei Ascend SUPPORTS_SOFTWARE CANN'],
    ['鹤壁极光智算中心已投运，运营方为长庚集团。', 'ASSERTED 鹤壁极光智算中心 OPERATED_BY Changgeng Group'],
    ['为满足出口管制，英伟达先后用 A800 替代 A100、用 H800 替代 H100。', 'ASSERTED NVIDIA H800 RESTRICTED_VARIANT_OF NVIDIA H100'],
    ['Nova-1 参数 1200 亿，在 1024 张 X900 组成的集群上训练完成。', 'ASSERTED Nova-1 USES_CHIP Morningstar X900'],
    ['晨星科技扩产，长庚集团自 2024 年起成为第二货源。', 'ASSERTED Changgeng Group SUPPLIES_TO Morningstar Tech'],
    ['晨星科技成立于 2018 年，第一大机构股东是长庚集团。', 'ASSERTED Changgeng Group HOLDS_SHARE_IN Morningstar Tech'],
  ])('%s', (text, told) => expect(relations(text)).toContain(told));
  it('is not taken from a sentence before', () => {
    expect(relations('Nova-1 参数 1200 亿。', '另一款模型走的是别的路，仍以 H800 训练。').filter((told) => told.includes('Nova-1 USES_CHIP'))).toEqual([]);
  });
  it('a stack of another maker is not the chip’s own, and open software is nobody’s who takes it', () => {
    expect(relations('X900 与昇腾处在同一档次，软件平台为 CANN。').filter((told) => told.includes('X900 SUPPORTS_SOFTWARE'))).toEqual([]);
    expect(relations('长庚集团没有自建编译器，直接采用开源的 GCC。').filter((told) => told.includes('DEVELOPED_BY'))).toEqual([]);
  });
  it('an investor told of as another’s holds no share in that other', () => {
    expect(relations('晨星科技成立于 2018 年，英伟达旗下的长庚集团亦在股东之列。').filter((told) => told.includes('HOLDS_SHARE_IN NVIDIA'))).toEqual([]);
  });
});

describe('where, with whom and on what', () => {
  it.each([
    ['晨星科技是一家美国公司。', 'ASSERTED Morningstar Tech LOCATED_IN United States'],
    ['晨星科技与长庚集团在 2023 年 5 月签署合作协议。', 'ASSERTED Morningstar Tech PARTNER_OF Changgeng Group'],
    ['晨星科技的主要对手是长庚集团。', 'ASSERTED Morningstar Tech COMPETES_WITH Changgeng Group'],
    ['X900 已用于长庚集团的推荐业务。', 'ASSERTED Changgeng Group USES_CHIP Morningstar X900'],
    ['日月光推出 CoWoS-L，该平台将 InFO 与 CoWoS-S 合二为一。', 'ASSERTED CoWoS-L COMBINES InFO'],
    ['英伟达先后用 A800 替代 A100。', 'ASSERTED NVIDIA A800 DESIGNED_BY NVIDIA'],
  ])('%s', (text, told) => expect(relations(text)).toContain(told));
  it('firms that sign to buy are no partners, and what is only wanted is not done', () => {
    expect(relations('晨星科技扩产，与长庚集团签署了采购协议。').filter((told) => told.includes('PARTNER_OF'))).toEqual([]);
    expect(relations('X900 计划用于长庚集团的推荐业务。').filter((told) => told.startsWith('ASSERTED') && told.includes('USES_CHIP'))).toEqual([]);
  });
});
