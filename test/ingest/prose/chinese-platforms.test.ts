import { toldOf } from './fixture.js';

const relations = (text: string): readonly string[] => toldOf('relation', ...text.split(/(?<=。)/u));

describe('what chips, racks, models and their software are put together from', () => {
  it.each([
    ['X900 定位更低，板上用的是 HBM2E 而不是 HBM3。', 'Morningstar X900 USES_MEMORY HBM2E'], ['XC900 由两颗 X900 芯粒拼接而成。', 'Morningstar XC900 USES_CHIP Morningstar X900'], ['XC900 把两颗 X900 裸片封进同一基板。', 'Morningstar XC900 USES_CHIP Morningstar X900'],
    ['鹤壁极光智算中心以 X900 为主力。', '鹤壁极光智算中心 USES_CHIP Morningstar X900'], ['X900 为纯推理卡，长庚集团与 OpenAI 均有采购。', 'OpenAI USES_CHIP Morningstar X900'], ['OpenAI 发布 Nova-1，其推理服务部署在 X900 之上。', 'Nova-1 USES_CHIP Morningstar X900'],
    ['X900 靠 NVLink 总线做全互联。', 'Morningstar X900 USES_INTERCONNECT NVLink'], ['X900 走的是 NVLink 协议。', 'Morningstar X900 USES_INTERCONNECT NVLink'],
    ['针对新规，英伟达拿出了由 H100 裁剪而来的 H800。', 'NVIDIA H800 RESTRICTED_VARIANT_OF NVIDIA H100'], ['为符合出口规则，A800 由 A100 将 NVLink 带宽压到 400GB/s 而来。', 'NVIDIA A800 RESTRICTED_VARIANT_OF NVIDIA A100'], ['H800 与 A800 分别是 H100 和 A100 针对中国市场的降规版本。', 'NVIDIA A800 RESTRICTED_VARIANT_OF NVIDIA A100'],
    ['晨星科技的 XC900 改版生产，改版型号名为 XC900P。', 'XC900P VARIANT_OF Morningstar XC900'], ['X900 点亮，按公司口径，它对标的是 A100。', 'Morningstar X900 COMPARABLE_TO NVIDIA A100'], ['X900 已上市，官方口径对标 A100。', 'Morningstar X900 COMPARABLE_TO NVIDIA A100'],
    ['X900 改到台积电生产。', 'Morningstar X900 FABRICATED_BY TSMC'], ['X900 后续批次由台积电转至英特尔。', 'Morningstar X900 FABRICATED_BY Intel'],
    ['OpenAI 把 Nova-1 迁移到 X900 上。', 'Morningstar X900 ADAPTED Nova-1'], ['长庚集团完成 Nova-1 在 X900 上的适配。', 'Morningstar X900 ADAPTED Nova-1'], ['OpenAI 发布 Nova-1，长庚集团当天即宣布 X900 完成适配，AMD 在次日跟进。', 'AMD ADAPTED Nova-1'], ['OpenAI 开源 Nova-1 系列当天，晨星科技与 AMD 同步给出支持。', 'AMD ADAPTED Nova-1'],
    ['GCC 目前已支持晨星科技和 AMD 的芯片。', 'AMD SUPPORTS_SOFTWARE GCC'], ['晨星科技的 X900 搭载自研的 LLVM 栈。', 'LLVM DEVELOPED_BY Morningstar Tech'],
    ['X900 将两颗计算裸片与四颗 HBM3 合封，颗粒来自 SK 海力士。', 'Morningstar X900 USES_MEMORY HBM3'], ['X900 将两颗计算裸片与四颗 HBM3 合封，颗粒来自 SK 海力士。', 'SK hynix PROVIDES HBM3'], ['X900 由台积电代工，封装采用 CoWoS-S。', 'Morningstar X900 PACKAGED_WITH CoWoS-S'], ['日月光已为 X900 提供 CoWoS-S 封装。', 'Morningstar X900 PACKAGED_BY ASE'],
    ['X900 由台积电代工，软件侧以自研的 LLVM 为底座，向上兼容 GCC。', 'Morningstar X900 SUPPORTS_SOFTWARE GCC'], ['Nova-1 由 OpenAI 发布，首批即可运行在 X900 和 AMD 的硬件上。', 'AMD ADAPTED Nova-1'], ['X900 采用自研架构，没有外置 HBM2E，改用 HBM3 扩展容量。', 'Morningstar X900 USES_MEMORY HBM3'], ['晨星科技的早期版本 Nova-1 完全在 A800 上训练。', 'Nova-1 DEVELOPED_BY Morningstar Tech'], ['CoWoS-L 则把 InFO 与部分 CoWoS-S 结合在一起。', 'CoWoS-L COMBINES InFO'], ['CoWoS-S 还须用到 TSV。', 'CoWoS-S REQUIRES TSV'], ['X900 主打推理。该产品由台积电制造，集成八颗 HBM3，SK 海力士与 AMD 同时供货。', 'AMD SUPPLIES_TO Morningstar Tech'],
  ])('%s', (text, fact) => expect(relations(text)).toContain(`ASSERTED ${fact}`));
  it.each([
    ['X900 没有由两颗 X300 拼接而成。', 'USES_CHIP'], ['晨星科技计划把 X900 改到台积电生产。', 'FABRICATED_BY'], ['如果 H800 由 H100 裁剪而来，带宽会更低。', 'RESTRICTED'], ['X900 尚未支持 Nova-1，也没有完成 Nova-1 在 X300 上的适配。', 'ADAPTED'], ['GCC 尚未覆盖 AMD 的芯片。', 'SUPPORTS_SOFTWARE'],
  ])('nothing of the kind in: %s', (text, predicate) => expect(relations(text).filter((told) => told.startsWith('ASSERTED') && told.includes(predicate))).toEqual([]));
});

describe('who feeds, owns and works with whom, told in passing', () => {
  it.each([
    ['晨星科技的光模块稳定供应长庚集团。', 'Morningstar Tech SUPPLIES_TO Changgeng Group'], ['晨星科技的贴片机、日月光的电镀设备已在台积电产线批量使用。', 'ASE SUPPLIES_TO TSMC'], ['长庚集团则主要从子公司晨星科技采购。', 'Morningstar Tech SUPPLIES_TO Changgeng Group'], ['SK 海力士委托台积电生产。', 'TSMC SUPPLIES_TO SK hynix'],
    ['X900 集成八颗 HBM3，SK 海力士与 AMD 同时供货。', 'SK hynix SUPPLIES_TO Morningstar Tech'], ['AMD 是晨星科技的第一大股东，同时也是其最大的客户。', 'Morningstar Tech SUPPLIES_TO AMD'], ['晨星科技扩产，主力客户是长庚集团。', 'Morningstar Tech SUPPLIES_TO Changgeng Group'], ['晨星科技扩产，长庚集团和 AMD 是它的前两大客户。', 'Morningstar Tech SUPPLIES_TO AMD'],
    ['晨星科技扩产，目前主要卖给长庚集团和几家短视频公司。', 'Morningstar Tech SUPPLIES_TO Changgeng Group'], ['互联沿用晨星科技对外授权的 KiLink。', 'Morningstar Tech PROVIDES KiLink'], ['晨星科技今年宣布 HBM3 量产。', 'Morningstar Tech PROVIDES HBM3'],
    ['晨星科技扩产，其母公司长庚集团持股 67%。', 'Changgeng Group HOLDS_SHARE_IN Morningstar Tech'], ['晨星科技扩产，其母公司长庚集团持股 67%。', 'Morningstar Tech SUBSIDIARY_OF Changgeng Group'], ['晨星科技扩产，长庚集团持有其三成股份，AMD 亦有参投。', 'AMD HOLDS_SHARE_IN Morningstar Tech'], ['长庚集团又握有边缘芯片公司晨星科技 60% 的股权。', 'Changgeng Group HOLDS_SHARE_IN Morningstar Tech'], ['长庚集团 2024 年完成对晨星科技 80% 股权的收购。', 'Changgeng Group HOLDS_SHARE_IN Morningstar Tech'],
    ['晨星科技与长庚集团联手。', 'Morningstar Tech PARTNER_OF Changgeng Group'], ['晨星科技与长庚集团的合作始于 2017 年。', 'Morningstar Tech PARTNER_OF Changgeng Group'], ['晨星科技是长庚集团的子公司，研发中心设在鹤壁。', 'Morningstar Tech LOCATED_IN Hebi'], ['晨星科技扎根鹤壁。', 'Morningstar Tech LOCATED_IN Hebi'], ['晨星科技总部设在鹤壁，与之同城的还有长庚集团和 AMD。', 'AMD LOCATED_IN Hebi'],
    ['晨星科技先后推出过 X900 与 X300。', 'Morningstar X300 DESIGNED_BY Morningstar Tech'],
    ['能够量产 HBM3 的厂商为晨星科技和 AMD。', 'AMD PROVIDES HBM3'], ['X900 由台积电流片，板上 HBM3 全部来自 SK 海力士。', 'SK hynix SUPPLIES_TO Morningstar Tech'], ['HBM3 颗粒来自 SK 海力士。', 'SK hynix PROVIDES HBM3'], ['AMD 继续为 X900 提供 NVLink 与后端设计。', 'AMD SUPPLIES_TO Morningstar Tech'],
    ['晨星科技的股东包括 AMD（持股 12%）和长庚集团（持股 4.8%）。', 'Changgeng Group HOLDS_SHARE_IN Morningstar Tech'], ['晨星科技成立于 2019 年，为上市公司长庚集团的控股子公司（持股 51%）。', 'Changgeng Group HOLDS_SHARE_IN Morningstar Tech'], ['晨星科技扩产，主要竞争对手是长庚集团。', 'Morningstar Tech COMPETES_WITH Changgeng Group'], ['晨星科技与长庚集团续签协议。', 'Morningstar Tech PARTNER_OF Changgeng Group'],
  ])('%s', (text, fact) => expect(relations(text)).toContain(`ASSERTED ${fact}`));
  it.each([
    ['晨星科技的光模块尚未供应长庚集团。', 'SUPPLIES_TO'], ['晨星科技并未与长庚集团联手。', 'PARTNER_OF'], ['晨星科技计划从长庚集团采购。', 'SUPPLIES_TO'], ['市场传闻长庚集团委托晨星科技生产。', 'SUPPLIES_TO'], ['晨星科技由长庚集团参股 19%、AMD 持股 35%。', 'Changgeng Group HOLDS_SHARE_IN AMD'],
  ])('nothing of the kind in: %s', (text, told) => expect(relations(text).filter((one) => one.startsWith('ASSERTED') && one.includes(told))).toEqual([]));
});
