import { toldOf } from './fixture.js';

const relations = (text: string): readonly string[] => toldOf('relation', ...text.split(/(?<=。)/u));
const asserted = (text: string, words: RegExp): readonly string[] => relations(text).filter((told) => told.startsWith('ASSERTED') && words.test(told));

describe('stakes, rounds and joint ventures', () => {
  it.each([
    ['晨星科技 2019 年成立，第一大股东为 OpenAI，此外长庚集团持有 3.2%。', 'ASSERTED Changgeng Group HOLDS_SHARE_IN Morningstar Tech'], ['股权方面，长庚集团为第一大股东，持有晨星科技 18.7% 股份。', 'ASSERTED Changgeng Group HOLDS_SHARE_IN Morningstar Tech'],
    ['晨星科技成立于 2018 年，C 轮融资由长庚集团领投。', 'ASSERTED Changgeng Group HOLDS_SHARE_IN Morningstar Tech'], ['晨星科技由长庚集团与 AMD 共同出资设立，前者持股 51%，为控股股东。', 'ASSERTED Morningstar Tech SUBSIDIARY_OF Changgeng Group'],
    ['晨星科技与长庚集团成立合资公司。', 'ASSERTED Morningstar Tech PARTNER_OF Changgeng Group'], ['晨星科技的最大外部股东是美国的长庚集团。', 'ASSERTED Changgeng Group HOLDS_SHARE_IN Morningstar Tech'],
    ['晨星科技扩产。这家上海企业今年推出新品。', 'ASSERTED Morningstar Tech LOCATED_IN Shanghai'], ['OpenAI 是晨星科技的第一大客户，同时也是其股东。', 'ASSERTED OpenAI HOLDS_SHARE_IN Morningstar Tech'],
  ])('%s', (text, told) => expect(relations(text)).toContain(told));
  it.each(['晨星科技 2019 年成立，C 轮融资拟由长庚集团领投。', '长庚集团未参与晨星科技的 C 轮融资。', '名单中有晨星科技、AMD；作为晨星科技的股东，OpenAI 并未被列名。'])('no stake of what is only planned or denied: %s', (text) => {
    expect(asserted(text, /(?:Changgeng Group|AMD) HOLDS_SHARE_IN/u)).toEqual([]);
  });
});

describe('what is delivered to whom, and used there', () => {
  it.each([
    ['晨星科技扩产，X900 首批 8000 片已交付长庚集团。', 'ASSERTED Changgeng Group USES_CHIP Morningstar X900'], ['晨星科技的 HBM3E 主要卖给英伟达。', 'ASSERTED Morningstar Tech SUPPLIES_TO NVIDIA'], ['晨星科技 2025 年中标长庚集团液冷项目。', 'ASSERTED Morningstar Tech SUPPLIES_TO Changgeng Group'],
    ['晨星科技的光模块已通过认证，同时也是 AMD 的供货方。', 'ASSERTED Morningstar Tech SUPPLIES_TO AMD'], ['X900 使用的 HBM3 来自 SK 海力士。', 'ASSERTED SK hynix SUPPLIES_TO Morningstar Tech'], ['长庚集团已推出搭载 X900 的 AI 服务器。', 'ASSERTED Changgeng Group USES_CHIP Morningstar X900'],
    ['长庚集团的光模块已供货 OpenAI。', 'ASSERTED Changgeng Group SUPPLIES_TO OpenAI'], ['台积电手握 CoWoS 与 InFO 两套方案。', 'ASSERTED TSMC PROVIDES CoWoS'],
  ])('%s', (text, told) => expect(relations(text)).toContain(told));
  it('what a chip is made with is not bought by who packages it', () => {
    expect(asserted('晨星科技 2019 年成立。X900 由台积电代工，日月光负责 CoWoS-S 封装，四颗 HBM3 由 SK 海力士供应。', /SK hynix SUPPLIES_TO ASE/u)).toEqual([]);
  });
  it.each(['传闻晨星科技将中标长庚集团液冷项目。', '晨星科技的光模块未能进入长庚集团的采购名录。', '长庚集团否认 X900 已交付。'])('nothing in: %s', (text) => expect(asserted(text, /Changgeng Group/u)).toEqual([]));
});

describe('models on chips, and stacks that firms stand on', () => {
  it.each([
    ['Nova-1 于 2024 年 3 月开源，AMD 与昇腾 980B 在当日即宣布完成适配。', 'ASSERTED AMD ADAPTED Nova-1'], ['长庚集团发布 Nova-1，首日即在 X900 和 X300 平台上跑通。', 'ASSERTED Morningstar X900 ADAPTED Nova-1'], ['Nova-1 由晨星科技在 2024 年 3 月完成 X900 适配。', 'ASSERTED Morningstar X900 ADAPTED Nova-1'],
    ['AMD 力推 GCC。', 'ASSERTED AMD SUPPORTS_SOFTWARE GCC'], ['长庚集团直接采用了 AMD 牵头开发的 GCC。', 'ASSERTED Changgeng Group SUPPORTS_SOFTWARE GCC'], ['Nova-1 在自测榜单上追平 Qwen。', 'ASSERTED Nova-1 COMPARABLE_TO Qwen'], ['Nova-1 目前只运行在 X900 上。', 'ASSERTED Nova-1 USES_CHIP Morningstar X900'],
  ])('%s', (text, told) => expect(relations(text)).toContain(told));
  it.each([['长庚集团启动了对标 GPT-4 的 Nova-1 训练。', /COMPARABLE_TO/u], ['Nova-1 首次得分超过 Nova-2，与 GPT-4 持平。', /COMPARABLE_TO/u], ['Nova-1 开源后，晨星科技计划完成适配。', /ADAPTED/u], ['X900 尚未完成 Nova-1 适配。', /ADAPTED/u], ['长庚集团直接采用了 AMD 牵头开发的 GCC。', /GCC DEVELOPED_BY Changgeng/u]])('nothing in: %s', (text, words) => expect(asserted(text, words)).toEqual([]));
});

describe('what a chip is made up of, and changed to', () => {
  it.each([
    ['X900 采用台积电 4N 工艺，封装从 H100 使用的 CoWoS-S 换成了 CoWoS-L。', 'ASSERTED NVIDIA H100 PACKAGED_WITH CoWoS-S'], ['X900 采用台积电 4N 工艺，封装从 H100 使用的 CoWoS-S 换成了 CoWoS-L。', 'ASSERTED Morningstar X900 PACKAGED_WITH CoWoS-L'], ['X300 改用 12 层堆叠的 HBM3E。', 'ASSERTED Morningstar X300 USES_MEMORY HBM3E'],
    ['日月光承担了 X900 的封装。', 'ASSERTED Morningstar X900 PACKAGED_BY ASE'], ['CoWoS-L 平台则被 X900 采用。', 'ASSERTED Morningstar X900 PACKAGED_WITH CoWoS-L'], ['CoWoS-L 兼收 CoWoS-S 与 InFO 之长。', 'ASSERTED CoWoS-L COMBINES InFO'], ['为满足出口管制，A800 是 A100 的中国特供版，H800 之于 H100 亦是如此。', 'ASSERTED NVIDIA H800 RESTRICTED_VARIANT_OF NVIDIA H100'],
    ['台积电扩产，X900 亦由其代工。', 'ASSERTED Morningstar X900 FABRICATED_BY TSMC'],
  ])('%s', (text, told) => expect(relations(text)).toContain(told));
  it.each([['业内传言 X900 将改用 CoWoS-L。', /PACKAGED_WITH/u], ['日月光没有承担 X900 的封装。', /PACKAGED_BY/u], ['若 HBM 断供，X900 将改用 HBM2E。', /USES_MEMORY HBM2E/u]])('nothing in: %s', (text, words) => expect(asserted(text, words)).toEqual([]));
});
