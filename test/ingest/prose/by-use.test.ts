import { nameFinder, withNames } from '../../../src/ingest/names.js';
import { learn } from '../../../src/ingest/prose/learn.js';
import { lexicon, paragraph, toldOf } from './fixture.js';

const finder = nameFinder(lexicon);
/** What the report's own prose makes of a name. */
const kindOf = (name: string, ...texts: readonly string[]): string | undefined => learn([paragraph(texts)], finder).names.lookup(name)?.kind;

describe('what kind of thing a name is, by all places where a Chinese report uses it', () => {
  it.each([
    ['SkyFoundry', ['公司开发了 SkyFoundry 平台，可兼容 CUDA 接口。'], 'SOFTWARE'],
    ['QXPath', ['晨星科技的 QXPath 走兼容路线，它目前支持 PyTorch。'], 'SOFTWARE'],
    ['MX-8800', ['这家厂商发布的 MX-8800 可插 8 张 X900。'], 'PRODUCT'],
    ['FusionHive', ['其 FusionHive 仍以 H100 为主。'], 'PRODUCT'],
    ['MX-4', ['低配的 MX-4 则装四张 X900。'], 'PRODUCT'],
    ['Lumen-3', ['并在其上训练出 Lumen-3；该模型参数量为 700 亿。'], 'AI_MODEL'],
    ['Riverhead', ['公司用 6144 颗 X900 搭建了名为 Riverhead 的训练集群。'], 'COMPUTE_CENTER'],
    ['KX-HBI', ['X900 由两颗裸片经 KX-HBI 拼接而成。'], 'INTERCONNECT'],
    ['FoldSI', ['X900 采用长庚集团的 FoldSI 2.5D 封装。'], 'PACKAGING'],
    ['Sandmere Cloud', ['沙特云服务商 Sandmere Cloud 成为其首个海外客户。'], 'COMPANY'],
    ['北川128', ['长庚集团的“北川 128”用 128 颗 X900 组网。'], 'PRODUCT'],
    ['HiveRack G8', ['厂商推出搭载八张 X900 的 HiveRack G8。'], 'PRODUCT'],
    ['UniBox R7700', ['UniBox R7700 系列则同时支持英伟达 H100 与 X900。'], 'PRODUCT'],
    ['QX-128', ['晨星科技推出 QX-128，采用 7nm 工艺，功耗 25W。'], 'CHIP'],
    ['望川一号', ['长庚集团的“望川一号”由 4,096 张 X900 组成，已满负荷运行。'], 'COMPUTE_CENTER'],
    ['QM-S2', ['其 QM-S2 堆叠采用 TSV，已小批量供给客户。'], 'MEMORY'],
    ['QYCL', ['晨星科技的 QYCL 由公司与高校共同维护，CUDA 代码可以迁移。'], 'SOFTWARE'],
    ['元川NF6688', ['长庚集团去年份额居首，其元川 NF6688 仍以 H100 为主。'], 'PRODUCT'],
  ] as const)('%s: %j', (name, texts, kind) => expect(kindOf(name, ...texts)).toBe(kind));
  it('is what several places make sure of together', () => {
    expect(kindOf('QXPath', '公司自研的 QXPath 今年面世。')).toBeUndefined();
    expect(kindOf('QXPath', '公司自研的 QXPath 今年面世。', 'QXPath 的开发者仍不多，算子迁移成本高。')).toBe('SOFTWARE');
  });
  it('is a brand of a firm that is called by it', () => {
    const told = learn([paragraph(['澜屿智能的澜屿 Lyra 2 为 MoE 架构，总参数 3,100 亿。'])], withNames(finder, [{ name: '澜屿智能', kind: 'COMPANY', names: [{ text: '澜屿智能', language: 'zh-Hans' }], source: 'report' }]));
    expect(told.names.lookup('澜屿Lyra 2')?.kind).toBe('AI_MODEL');
  });
  it('is nothing where a word says how a chip is built, or two kinds are told alike', () => {
    expect(kindOf('Marlin', 'X900 基于自研 Marlin 架构，兼容 CUDA。')).toBeUndefined();
    expect(kindOf('装入NF6688', '将其装入 NF6688，可插 8 张 X900。')).toBeUndefined();
  });
  it('a server known by its use keeps its name beside what it is', () => {
    expect(toldOf('relation', '长庚集团的 MX-8800 服务器搭载 8 张 X900。', '公司称 MX-8800 可插 8 张 X900。').filter((told) => told.includes('USES_CHIP'))).toEqual(['ASSERTED MX-8800 USES_CHIP Morningstar X900']);
  });
});
