import { portfolioFrames } from '../../../src/ingest/prose/portfolio-relations.js';
import { sideFrames } from '../../../src/ingest/prose/side-relations.js';
import { read, toldOf } from './fixture.js';

const relations = (text: string): readonly string[] => toldOf('relation', ...text.split(/(?<=。)/u));
const asserted = (text: string, words: RegExp): readonly string[] => relations(text).filter((told) => told.startsWith('ASSERTED') && words.test(told));

it.each([...portfolioFrames, ...sideFrames])('reads its own example: $says', ({ says, predicate }) => {
  const expected = predicate === 'MAKES' ? /PROVIDES|DESIGNED_BY|DEVELOPED_BY/u : new RegExp(predicate, 'u');
  expect(read(`${says}。`).filter(({ statement, modality }) => statement.type === 'relation' && modality === 'ASSERTED').map(({ statement }) => (statement.type === 'relation' ? statement.predicate : ''))).toContainEqual(expect.stringMatching(expected));
});

describe('what a firm makes, told in profiles and lists', () => {
  it.each([
    ['晨星科技的存储产品主要包括分布式统一存储、备份一体机等。', 'ASSERTED Morningstar Tech PROVIDES 备份一体机'], ['晨星科技主要从事光模块、微控制器的研发与销售。', 'ASSERTED Morningstar Tech PROVIDES 微控制器'], ['晨星科技主要从事高端光模块的研发与销售。', 'ASSERTED Morningstar Tech PROVIDES optical module'],
    ['长庚集团成立于上海，主要产品为塔式 AI 服务器和网卡。', 'ASSERTED Changgeng Group PROVIDES 网卡'], ['目前包括晨星科技、长庚集团等公司有自研的光模块。', 'ASSERTED Changgeng Group PROVIDES optical module'], ['AMD 和晨星科技的 100G 光模块已大规模应用。', 'ASSERTED AMD PROVIDES optical module'],
    ['建议关注：晨星科技（液冷板产品有望放量）、长庚集团（光模块主要供应商）。', 'ASSERTED Morningstar Tech PROVIDES 液冷板'], ['建议关注：晨星科技（液冷板产品有望放量）、长庚集团（光模块主要供应商）。', 'ASSERTED Changgeng Group PROVIDES optical module'],
    ['晨星科技、AMD 两家垄断了全球光模块市场。', 'ASSERTED AMD PROVIDES optical module'], ['海外光模块厂商包括英伟达、AMD，国内有晨星科技。', 'ASSERTED Morningstar Tech PROVIDES optical module'],
    ['AI 服务器方面，晨星科技代表产品有 TS7000、TS7200。', 'ASSERTED Morningstar Tech PROVIDES TS7200'], ['日月光以 CoWoS-S 平台、长庚集团以 Y-Bridge 平台提供光模块。', 'ASSERTED Changgeng Group PROVIDES Y-Bridge'],
    ['晨星科技形成了涵盖 AI 服务器、路由器、网卡的完整产品线。', 'ASSERTED Morningstar Tech PROVIDES 路由器'], ['2023 年 AI 服务器市场中，晨星科技、长庚集团分别以 15%、14% 的份额位居前二位。', 'ASSERTED Changgeng Group PROVIDES AI server'], ['晨星科技主要产品包括网卡、模块化网安平台、云终端等。', 'ASSERTED Morningstar Tech PROVIDES 云终端'],
    ['ODM 市场主要被晨星科技、长庚集团等厂商占据。', 'ASSERTED Changgeng Group IN_SEGMENT ODM'],
  ])('%s', (text, told) => expect(relations(text)).toContain(told));
  it.each([
    ['晨星科技主要从事应用于 AI 服务器、边缘设备的软件的研发。', /PROVIDES/u], ['晨星科技的下游产品包括 AI 服务器。', /PROVIDES/u], ['晨星科技的采购产品包括光模块、网卡。', /PROVIDES/u], ['晨星科技计划拓展的产品包括光模块。', /PROVIDES/u],
    ['若放开管制，光模块市场将被晨星科技、长庚集团占据。', /IN_SEGMENT/u], ['云厂商（如 OpenAI）的光模块大规模应用。', /OpenAI PROVIDES/u],
  ])('nothing in: %s', (text, words) => expect(asserted(text, words)).toEqual([]));
});

describe('what is told by the way', () => {
  it.each([
    ['英伟达此前先后收购了 Luxar 和 Penta。', 'ASSERTED Penta SUBSIDIARY_OF NVIDIA'], ['晨星科技的样机计划明年上市，此前收购了长庚集团。', 'ASSERTED Changgeng Group SUBSIDIARY_OF Morningstar Tech'],
    ['长庚集团通过参股鹤壁数据交易所、云脉数科等举措布局数据要素。', 'ASSERTED Changgeng Group HOLDS_SHARE_IN 鹤壁数据交易所'], ['长庚集团通过参股鹤壁数据交易所、云脉数科等举措布局数据要素。', 'ASSERTED Changgeng Group HOLDS_SHARE_IN 云脉数科'],
    ['编译器 LLVM 已支持英伟达、昇腾与晨星科技三类后端。', 'ASSERTED Huawei Ascend SUPPORTS_SOFTWARE LLVM'], ['编译器 LLVM 已支持英伟达、昇腾与晨星科技三类后端。', 'ASSERTED Morningstar Tech SUPPORTS_SOFTWARE LLVM'],
    ['X900 所用的 HBM3 由 SK 海力士在 2024 年 3 月之前供应。', 'ASSERTED SK hynix SUPPLIES_TO Morningstar Tech'], ['日月光扩产，X900 即由其封装。', 'ASSERTED Morningstar X900 PACKAGED_BY ASE'],
    ['台积电的 CoWoS 分为 CoWoS-S 与 CoWoS-L 两种。', 'ASSERTED TSMC PROVIDES CoWoS-L'], ['X900 与 H100 正面竞争。', 'ASSERTED Morningstar X900 COMPETES_WITH NVIDIA H100'],
    ['H800 与 A800 分别是英伟达为 2022 年规则推出的 H100、A100 降规型号。', 'ASSERTED NVIDIA A800 RESTRICTED_VARIANT_OF NVIDIA A100'], ['上海公司晨星科技的 X900 由台积电代工。', 'ASSERTED Morningstar Tech LOCATED_IN Shanghai'],
    ['Nova-1 已完成与英伟达、昇腾等国产芯片的适配。', 'ASSERTED Huawei Ascend ADAPTED Nova-1'], ['OpenAI 与上海晨星科技合作开发推理引擎。', 'ASSERTED OpenAI PARTNER_OF Morningstar Tech'],
    ['每张 X900 配一张 200Gb/s NVLink 网卡。', 'ASSERTED Morningstar X900 USES_INTERCONNECT NVLink'], ['X900 已实现 Qwen、Nova-1 等大模型的全面应用。', 'ASSERTED Morningstar X900 ADAPTED Nova-1'],
  ])('%s', (text, told) => expect(relations(text)).toContain(told));
  it.each([
    ['编译器 LLVM 计划支持英伟达、昇腾与晨星科技三类后端。', /SUPPORTS/u], ['X900 避免与 H100 正面竞争。', /COMPETES/u], ['X900 已与 Nova-1、OpenAI 等大模型适配。', /OpenAI ADAPTED/u], ['晨星科技收购优质资产，扩大产能。', /SUBSIDIARY/u], ['晨星科技收购 AMD 上海工厂，扩大产能。', /ASSERTED AMD SUBSIDIARY/u], ['OpenAI 上线 GPT-4。', /ADAPTED/u], ['华为半导体推出新品，主要产品包括光模块。', /Huawei PROVIDES/u],
  ])('nothing in: %s', (text, words) => expect(asserted(text, words)).toEqual([]));
  it('a house that bears a firm’s name is not the firm; the firm’s strategic investment is', () => {
    expect(asserted('晨星科技 2025 年获得华为聚川投资。', /Huawei HOLDS/u)).toEqual([]);
    expect(asserted('晨星科技 2025 年获得华为战略投资。', /Huawei HOLDS/u)).not.toEqual([]);
  });
  it('a rule withdrawn caps nothing, and the year of a rule is no year of release', () => {
    expect(toldOf('event', '扩散规则于 2025 年 5 月被宣布撤销。')).toEqual([]);
    expect(toldOf('spec', '英伟达为 2022 年规则推出的 A800 已停售。').filter((told) => told.includes('RELEASE'))).toEqual([]);
  });
});
