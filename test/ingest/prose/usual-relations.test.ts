import { toldOf } from './fixture.js';

const relations = (text: string): readonly string[] => toldOf('relation', text).filter((told) => !told.includes('DESIGNED_BY'));

describe('what two things in a clause usually mean, whatever its verb', () => {
  it.each([
    ['X900 在一张卡上放了 96GB 的 HBM3。', 'ASSERTED Morningstar X900 USES_MEMORY HBM3'],
    ['The X900 puts 96 GB of HBM3 on one card.', 'ASSERTED Morningstar X900 USES_MEMORY HBM3'],
    ['X900 的两颗裸片经 CoWoS-L 拼接。', 'ASSERTED Morningstar X900 PACKAGED_WITH CoWoS-L'],
    ['The X900 stayed on CoWoS-S.', 'ASSERTED Morningstar X900 PACKAGED_WITH CoWoS-S'],
    ['昇腾 980B 的软件底座是 CANN。', 'ASSERTED Huawei Ascend 980B SUPPORTS_SOFTWARE CANN'],
    ['华为依靠 CANN。', 'ASSERTED Huawei SUPPORTS_SOFTWARE CANN'],
    ['鹤壁极光智算中心首批到位 2,048 张昇腾 980B。', 'ASSERTED 鹤壁极光智算中心 USES_CHIP Huawei Ascend 980B'],
    ['Kite 的训练动用了 4096 张 A100。', 'ASSERTED Kite USES_CHIP NVIDIA A100'],
  ])('%s', (text, told) => expect(relations(text)).toContain(told));
  it.each([
    'X900 取消了 HBM3。', 'X900 原定拼接 CoWoS-L。', 'The X900 dropped HBM3.', 'The X900 is next to move to CoWoS-L.', 'X900 追赶 CUDA。', '鹤壁极光智算中心原定到位 2,048 张昇腾 980B。', 'Kite 在 A100 上跑通。', '800G 光模块面对多张 A100。',
  ])('nothing in: %s', (text) => expect(relations(text).filter((told) => /^ASSERTED .*(?:USES_MEMORY|PACKAGED_WITH|SUPPORTS_SOFTWARE|USES_CHIP)/u.test(told))).toEqual([]));
  it('each its own where they are told in turn', () => {
    const told = relations('X900 与 A100 分别放了 HBM2E、HBM3。');
    expect(told).not.toContain('ASSERTED Morningstar X900 USES_MEMORY HBM3');
    expect(told).not.toContain('ASSERTED NVIDIA A100 USES_MEMORY HBM2E');
  });
});
