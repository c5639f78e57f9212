import { toldOf } from './fixture.js';

const relations = (...texts: readonly string[]): readonly string[] => toldOf('relation', ...texts);
const about = (words: string, ...texts: readonly string[]): readonly string[] => relations(...texts).filter((told) => told.includes(words));

describe('a clause that begins with a subject of its own', () => {
  it.each([
    ['X900 由台积电代工；衡越网芯的津渡 TD8 是对标 X900 的产品，采用英特尔 18A 工艺。', 'X900 FABRICATED_BY Intel'],
    ['晨星科技的光模块供应英伟达，澜汐光电自 2023 年起向 OpenAI 交付光模块。', 'Morningstar Tech SUPPLIES_TO OpenAI'],
    ['鹤壁极光智算中心采用 X900；西陵的二号中心曾考察 X300，最终选定 A100。', '鹤壁极光智算中心 USES_CHIP NVIDIA A100'],
    ['鹤壁极光智算中心采用 X900；某云的存量机型 NF88 用的是 A100。', '鹤壁极光智算中心 USES_CHIP NVIDIA A100'],
    ['晨星科技位于上海。与晨星科技同在上海的还有晶某光罩，后者向英伟达供应光模块。', 'Morningstar Tech SUPPLIES_TO NVIDIA'],
    ['英伟达、晨星科技参股的晶某光罩已向台积电供货。', 'SUPPLIES_TO TSMC'],
    ['晨星科技的股东有启明创投，其中启明创投还投资了长庚集团。', 'Morningstar Tech HOLDS_SHARE_IN'],
    ['鹤壁极光智算中心采用 X900，上海中心则全部换成 A100。', '鹤壁极光智算中心 USES_CHIP NVIDIA A100'],
    ['X900 由台积电代工，公司转而与英特尔合作。', 'TSMC PARTNER_OF Intel'],
  ])('says nothing of the one before: %s', (text, wrong) => expect(about(wrong, text)).toEqual([]));
  it('nor of the firm of the sentences before', () => {
    expect(about('HOLDS_SHARE_IN', '晨星科技 2019 年成立。', '泓澜的股东包括启明资本，后者持股 12%，长庚集团持股 8%。')).toEqual([]);
  });
  it('is the firm whose product it tells of', () => {
    expect(relations('晨星科技 2019 年成立。', '长庚集团的 12.8T 产品已出货，客户有 OpenAI。')).toEqual(expect.arrayContaining(['ASSERTED Changgeng Group SUPPLIES_TO OpenAI']));
    expect(about('Morningstar Tech SUPPLIES_TO', '晨星科技 2019 年成立。', '长庚集团的 12.8T 产品已出货，客户有 OpenAI。')).toEqual([]);
  });
});

describe('whom the words of a clause stand for', () => {
  it.each([
    ['新面孔是晨星科技，这家上海公司由英伟达参股 19%；长庚集团是其第一大客户。', 'ASSERTED Morningstar Tech SUPPLIES_TO Changgeng Group'],
    ['新面孔是晨星科技，这家上海公司由英伟达参股 19%。', 'ASSERTED Morningstar Tech LOCATED_IN Shanghai'],
    ['新面孔是晨星科技，这家上海公司由英伟达参股 19%。', 'ASSERTED NVIDIA HOLDS_SHARE_IN Morningstar Tech'],
    ['英伟达、长庚集团都推出了搭载 X900 的整机，后者持有晨星科技 5% 的股权。', 'ASSERTED Changgeng Group HOLDS_SHARE_IN Morningstar Tech'],
    ['鹤壁极光智算中心由英伟达投资、长庚集团运营。', 'ASSERTED 鹤壁极光智算中心 OPERATED_BY Changgeng Group'],
  ])('%s', (text, told) => expect(relations(text)).toContain(told));
  it.each([
    ['英伟达的 A100 与 H100 由台积电代工。', '面向中国市场，公司先后推出过 A800 与 H800。', 'ASSERTED NVIDIA A800 DESIGNED_BY NVIDIA'],
    ['X900 与 X300 已经量产。', '两代产品使用 HBM3，由日月光完成封装。', 'ASSERTED Morningstar X300 PACKAGED_BY ASE'],
    ['X900 面向训练，台积电代工，封装采用 CoWoS-S。', '它已经量产。', 'ASSERTED Morningstar X900 PACKAGED_WITH CoWoS-S'],
    ['X900 瞄准训练，互连沿用英伟达对外授权的 NVLink；按公司口径，它对标的是 H100。', '', 'ASSERTED Morningstar X900 COMPARABLE_TO NVIDIA H100'],
    ['X900 支持自家 CANN 平台，官方口径对标 H100。', '', 'ASSERTED Morningstar X900 COMPARABLE_TO NVIDIA H100'],
    ['CoWoS 分为 CoWoS-S 与 CoWoS-L：S 使用整片中介层，L 则把 InFO 与 TSV 结合起来。', '', 'ASSERTED CoWoS-L COMBINES InFO'],
    ['原计划由英特尔代工的 X900 改由台积电生产。', '', 'ASSERTED Morningstar X900 FABRICATED_BY TSMC'],
    ['X900 没有外置 HBM，改用 HBM2E 扩展容量。', '', 'ASSERTED Morningstar X900 USES_MEMORY HBM2E'],
  ])('%s %s', (one, next, told) => expect(relations(...[one, next].filter((text) => text !== ''))).toContain(told));
  it('who runs a site uses no chips by that, and who pays for it holds no share in who runs it', () => {
    expect(relations('鹤壁极光智算中心由英伟达投资、长庚集团运营，全部采用 X900。').filter((told) => /Changgeng Group USES_CHIP|HOLDS_SHARE_IN/u.test(told))).toEqual([]);
  });
});

describe('what is denied, joined or only an attribute', () => {
  it.each([
    ['外界猜测英伟达会收购晨星科技，英伟达已公告否认。', 'SUBSIDIARY_OF'], ['坊间所谓 X900 将改投英特尔 18A 产线的说法，公司已公开否认。', 'FABRICATED'],
    ['据称 X900 将配备 HBM3，公司回应称该消息不实。', 'ASSERTED Morningstar X900 USES_MEMORY'], ['晨星科技不生产光模块。', 'ASSERTED Morningstar Tech PROVIDES'],
    ['晨星科技未采用英伟达的 HBM3。', 'NVIDIA PROVIDES HBM3'], ['X900 将由英伟达代工改为台积电代工。', 'NVIDIA SUPPLIES_TO TSMC'],
    ['A100 与 H100 使用同一架构，差别在于把 HBM2E 换成了 HBM3。', 'NVIDIA H100 USES_MEMORY'], ['AMD 推出新品；总部位于上海的长庚集团也已跟进。', 'AMD LOCATED_IN'],
    ['鹤壁极光智算中心曾考察 X900，最终选定 A100。', 'USES_CHIP Morningstar X900'], ['鹤壁极光智算中心正评估 X900。', 'USES_CHIP'],
    ['长庚集团不是英伟达的子公司。', 'ASSERTED Changgeng Group SUBSIDIARY_OF'], ['晨星科技产品主要销往英伟达以外的厂商。', 'SUPPLIES_TO NVIDIA'],
    ['晨星科技向英伟达供应 HBM3 的消息未获证实。', 'ASSERTED Morningstar Tech SUPPLIES_TO'], ['英伟达持有的晨星科技股份已全部转让。', 'HOLDS_SHARE_IN'],
    ['晨星科技由英伟达参股 19%、长庚集团持股 35%。', 'NVIDIA HOLDS_SHARE_IN Changgeng'], ['晨星科技、长庚集团均未与其合作。', 'Morningstar Tech PARTNER_OF Changgeng'],
  ])('%s', (text, wrong) => expect(about(wrong, text)).toEqual([]));
  it('a stack that is linked up is not what fails to support another', () => {
    expect(about('PyTorch SUPPORTS_SOFTWARE', 'X900 搭载 CANN，可直接对接 PyTorch，但并不支持 CUDA。')).toEqual([]);
    expect(about('ASSERTED Morningstar X900 SUPPORTS_SOFTWARE CUDA', 'X900 搭载 CANN，可直接对接 PyTorch，但并不支持 CUDA。')).toEqual([]);
  });
  it('who joins an open community did not make its stack', () => expect(about('DEVELOPED_BY', '长庚集团没有另起炉灶，而是加入了开源社区的 GCC 软件栈。')).toEqual([]));
  it('what a material is for is not provided with it', () => expect(about('PROVIDES TSV', '长庚集团提供 TSV 电镀液。')).toEqual([]));
  it('a name that is said to be a mistake is nobody’s', () => expect(about('PROVIDES', '市场上把“长庚集团 HBM3”写进清单的说法有误。')).toEqual([]));
  it('another’s affiliate beside a firm is not that firm', () => expect(about('SUBSIDIARY_OF', '英伟达、长庚集团旗下公司与晨星科技位列其中。')).toEqual([]));
  it('what joins cards is no packaging', () => expect(relations('X900 多卡之间以 MBridge 相连。')).toEqual(['ASSERTED Morningstar X900 USES_INTERCONNECT MBridge']));
});

describe('what is told of two in turn', () => {
  it('is told of each as it stands', () => {
    const specs = toldOf('spec', 'X900 与 A100 分别采用 7nm 工艺与台积电 4N 工艺。');
    expect(specs).toContain('ASSERTED Morningstar X900 PROCESS_NODE 7 nm');
    expect(specs.filter((told) => told.includes('A100 PROCESS_NODE'))).toEqual([]);
  });
});
