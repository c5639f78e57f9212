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
  it.each(['坊间传言台积电为长庚集团代工，公司在 3 月的投资者交流会上予以否认。', '市场传言 X900 由台积电代工的说法有误。'])('nothing in what is denied or wrong: %s', (text) => expect(relations(text).filter((told) => /SUPPLIES_TO|FABRICATED_BY/u.test(told))).toEqual([]));
  it('a chip that is only talked of is nobody’s', () => expect([...relations('关于英伟达准备再推 A800 的传闻不断。'), ...relations('有报纸报道称英伟达正在准备代号 A800 的对华产品。'), ...relations('外媒口中所说的“A800”并不是英伟达公布过的名字。'), ...relations('“A800”并非英伟达的官方名称。')]).toEqual([]));
});

describe('what a stack runs', () => {
  it('is said of the stack named right before, not of a chip it is measured by', () => {
    expect(relations('晨星科技自研编译器 ZStack，兼容 CUDA 接口。')).toContain('ASSERTED ZStack SUPPORTS_SOFTWARE CUDA');
    expect(relations('晨星科技将 X900 对标英伟达 A100。', '公司的软件栈 ZStack 已适配 PyTorch。').filter((told) => told.includes('A100 SUPPORTS_SOFTWARE'))).toEqual([]);
  });
});

describe('how a chip is built and cut down', () => {
  it.each([
    ['X900 由台积电 4N 制造，封装切换到 CoWoS-L。', 'ASSERTED Morningstar X900 FABRICATED_ON TSMC 4N'], ['X900 由台积电 4N 制造，封装切换到 CoWoS-L。', 'ASSERTED Morningstar X900 PACKAGED_WITH CoWoS-L'],
    ['X900 在 CoWoS-S 之外还叠加了 InFO。', 'ASSERTED Morningstar X900 PACKAGED_WITH CoWoS-S'], ['X900 在 CoWoS-S 之外还叠加了 InFO。', 'ASSERTED Morningstar X900 PACKAGED_WITH InFO'],
    ['X900 没有用 HBM3，而是选择了 HBM2E 作为显存。', 'ASSERTED Morningstar X900 USES_MEMORY HBM2E'], ['X900 片上堆叠 4 颗 HBM2E。', 'ASSERTED Morningstar X900 USES_MEMORY HBM2E'],
    ['X300 是 X900 屏蔽半数核心后的版本。', 'ASSERTED Morningstar X300 VARIANT_OF Morningstar X900'],
    ['X900 与 X300 已量产。两款芯片均支持 PyTorch。', 'ASSERTED Morningstar X300 SUPPORTS_SOFTWARE PyTorch'], ['昇腾以 CANN 为底座，CUDA 之外也支持 PyTorch。', 'ASSERTED Huawei Ascend SUPPORTS_SOFTWARE PyTorch'],
  ])('%s', (text, told) => expect(relations(...text.split(/(?<=。)/u))).toContain(told));
  it.each(['X900 并不使用 HBM3。', 'X900 不搭载 HBM3，而以片上缓存存放权重。', 'X900 计划由台积电 4N 制造。', '有传言称 X900 转向 CoWoS-L。', '晨星科技自研编译器 ZStack，可编译 CUDA 源码，但暂不支持 PyTorch。'])('not asserted of the chip or stack: %s', (text) => {
    expect(relations(text).filter((told) => /^ASSERTED .*(?:USES_MEMORY|FABRICATED|PACKAGED|SOFTWARE PyTorch)/u.test(told))).toEqual([]);
  });
  it('what is said after one planned chip of several is not of it', () => expect(relations('华为公布了昇腾 980B 和 X900 的规划，其中昇腾 980B 拟于明年上市。', '软件侧以 CANN 为底座。').filter((told) => told.includes('980B SUPPORTS'))).toEqual([]));
});

describe('firms that deal with one another', () => {
  it.each([
    ['长庚集团目前为晨星科技供货。', 'ASSERTED Changgeng Group SUPPLIES_TO Morningstar Tech'], ['长庚集团的客户则以 AMD 和 OpenAI 为主。', 'ASSERTED Changgeng Group SUPPLIES_TO AMD'],
    ['长庚集团把部分工序外包给日月光。', 'ASSERTED ASE SUPPLIES_TO Changgeng Group'], ['英伟达持有长庚集团 8% 的股份，既是其重要股东，也是第一大客户。', 'ASSERTED Changgeng Group SUPPLIES_TO NVIDIA'],
    ['长庚集团为英伟达光模块的主要供应商。', 'ASSERTED Changgeng Group SUPPLIES_TO NVIDIA'], ['长庚集团为英伟达光模块的主要供应商。', 'ASSERTED Changgeng Group PROVIDES optical module'],
    ['晨星科技是长庚集团控股 51% 的企业。', 'ASSERTED Morningstar Tech SUBSIDIARY_OF Changgeng Group'], ['晨星科技是长庚集团控股 51% 的企业。', 'ASSERTED Changgeng Group HOLDS_SHARE_IN Morningstar Tech'],
    ['长庚集团开源 Nova-1，晨星科技当日即宣布完成适配。', 'ASSERTED Morningstar Tech ADAPTED Nova-1'], ['长庚集团扩产；晨星科技降价，两家公司在推理市场的竞争日趋激烈。', 'ASSERTED Changgeng Group COMPETES_WITH Morningstar Tech'],
    ['晨星科技 X900 采用 7nm 工艺，OpenAI 是其最大客户。', 'ASSERTED Morningstar Tech SUPPLIES_TO OpenAI'],
  ])('%s', (text, told) => expect(relations(...text.split(/(?<=。)/u))).toContain(told));
  it('whose supplier someone is does not provide the ware itself', () => expect(relations('长庚集团为英伟达光模块的主要供应商。').filter((told) => told.includes('NVIDIA PROVIDES'))).toEqual([]));
  it('both are nobody where fewer or more than two can be meant', () => expect([...relations('晨星科技扩产，双方在鹤壁设有合资工厂。'), ...relations('晨星科技、AMD 与英特尔扩产。', '双方在鹤壁设有合资工厂。')].filter((told) => told.includes('PARTNER_OF'))).toEqual([]));
});

describe('whose a thing is, and whose it is not', () => {
  it.each([
    ['晨星科技正在开发 HBM3。', 'PROVIDES HBM3'], ['X900 采用 7nm 工艺和 Zeta 架构。', 'FABRICATED_ON Zeta'], ['X900 封装从 H100 使用的 CoWoS-S 换成了 CoWoS-L。', 'X900 PACKAGED_WITH CoWoS-S'], ['X900 以兼容 CUDA 为卖点，但公司澄清 X900 并不直接支持 CUDA。', 'ASSERTED Morningstar X900 SUPPORTS_SOFTWARE CUDA'],
    ['长庚集团的 HBM3 尚在实验室阶段，并未量产。', 'PROVIDES HBM3'], ['长庚集团 HBM3 仍处送样阶段。', 'PROVIDES HBM3'], ['BIS 发布临时最终规则，对 HBM3 等技术实施管制。', 'BIS PROVIDES'], ['CoWoS 不需要 TSV。', 'ASSERTED CoWoS REQUIRES TSV'], ['晨星科技有 CANN，英伟达的 CUDA 与华为的 CANN 均以兼容为先。', 'Morningstar Tech SUPPORTS_SOFTWARE CUDA'], ['晨星科技的 X900 与昇腾 980B 构成第一梯队。', '980B DESIGNED_BY Morningstar'], ['晨星科技扩产。总部位于鹤壁的长庚集团降价。', 'Morningstar Tech LOCATED_IN'],
    ['SK 海力士已送样，晨星科技的 HBM3 同时进入 A100。', 'SK hynix SUPPLIES_TO'], ['股权方面，OpenAI 持有晨星科技 9% 的股份；长庚集团受让其 5% 的股权。', 'HOLDS_SHARE_IN OpenAI'], ['晨星科技扩产。股权方面，OpenAI 占 19%，长庚集团于 2023 年入股。', 'HOLDS_SHARE_IN OpenAI'], ['晨星科技强调其从设计、制造到液冷均在境内完成。', 'PROVIDES liquid cooling'],
  ])('%s says nothing of %s', (text, words) => expect(relations(...text.split(/(?<=。)/u)).filter((told) => told.startsWith('ASSERTED') && told.includes(words))).toEqual([]));
  it.each([
    ['国内方面，晨星科技最早量产液冷，总部位于鹤壁。', 'ASSERTED Morningstar Tech LOCATED_IN Hebi'], ['X900 面向训练。X300 面向推理。两款芯片均支持 PyTorch。', 'ASSERTED Morningstar X900 SUPPORTS_SOFTWARE PyTorch'],
    ['英伟达的应对是 A800，这款由 A100 裁剪而来的产品显存不变。', 'ASSERTED NVIDIA A800 RESTRICTED_VARIANT_OF NVIDIA A100'],
  ])('%s', (text, told) => expect(relations(...text.split(/(?<=。)/u))).toContain(told));
});

describe('a cluster with a Latin name', () => {
  it('is a centre of its own, and lies where it is said to lie', () => expect([...relations('长庚集团的 Saltmarsh 集群由 2,000 张 A100 组成，位于鹤壁。')].sort()).toEqual(['ASSERTED Saltmarsh LOCATED_IN Hebi', 'ASSERTED Saltmarsh USES_CHIP NVIDIA A100']));
  it.each(['CUDA 集群位于鹤壁。', '公司采购 Saltmarsh 集群管理软件。'])('nothing in: %s', (text) => expect(relations(text)).toEqual([]));
});
