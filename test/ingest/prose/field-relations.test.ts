import { toldOf } from './fixture.js';

describe('ties told in passing in a report on a field', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['以晨星科技、长庚集团为代表的国内光模块厂商进展很快。', ['ASSERTED Morningstar Tech LOCATED_IN 国内', 'ASSERTED Changgeng Group LOCATED_IN 国内', 'ASSERTED Morningstar Tech PROVIDES optical module', 'ASSERTED Changgeng Group PROVIDES optical module']],
    ['重点公司：1）晨星科技：国内光模块领军者；2）长庚集团：提供显卡组装服务。', ['ASSERTED Morningstar Tech PROVIDES optical module']],
    ['在长庚集团的云中，也几乎全部采用英伟达的 AI 芯片。', ['ASSERTED Changgeng Group USES_CHIP NVIDIA', 'ASSERTED NVIDIA PROVIDES AI chip']],
    ['此外还推出了对标 CUDA 的 GCC 工具。', ['ASSERTED GCC COMPARABLE_TO CUDA']],
    ['晨星科技推出了完备的 CANN 软件栈。', ['ASSERTED Morningstar Tech SUPPORTS_SOFTWARE CANN']],
    ['长庚集团：子公司晨星科技光模块在手订单饱满。', ['ASSERTED Morningstar Tech SUBSIDIARY_OF Changgeng Group', 'ASSERTED Morningstar Tech PROVIDES optical module']],
    ['英伟达最大的竞争对手晨星科技的 X900 已量产。', ['ASSERTED Morningstar Tech COMPETES_WITH NVIDIA', 'ASSERTED Morningstar X900 DESIGNED_BY Morningstar Tech']],
    ['X900 的软件栈包括“LLVM”、工具链等，其完全兼容 CUDA 生态。', ['ASSERTED Morningstar X900 SUPPORTS_SOFTWARE LLVM', 'ASSERTED Morningstar X900 SUPPORTS_SOFTWARE CUDA']],
    ['HBM 通过 TSV 堆叠。', ['ASSERTED HBM REQUIRES TSV']],
  ];
  test.each(cases)('%s', (text, expected) => expect([...toldOf('relation', text)].sort()).toEqual([...expected].sort()));

  const silent: readonly (readonly [string, string])[] = [
    ['who talks is no partner', '据报道，晨星科技已与台积电及其合作伙伴接洽，商讨封装事宜。'],
    ['what comes after is not what came before', 'X900 由日月光封测，而新一代产品将采用 CoWoS-L。'],
  ];
  test.each(silent)('%s: %s', (_, text) => expect(toldOf('relation', text).filter((claim) => /PARTNER_OF|PACKAGED_WITH/u.test(claim))).toEqual([]));
});
