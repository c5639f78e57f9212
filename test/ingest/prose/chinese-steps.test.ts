import { toldOf } from './fixture.js';

const told = (text: string): readonly string[] => toldOf('relation', text).filter((line) => /^ASSERTED .* (?:FABRICATED_BY|FABRICATED_ON|PACKAGED_BY) /u.test(line)).map((line) => line.replace(/^ASSERTED (?:.* )?(?=A100|H100)/u, ''));

describe('who does which step of making a chip, by the name of the step', () => {
  it.each([
    ['A100 定位训练，台积电 5nm 流片，日月光封装。', ['A100 FABRICATED_BY TSMC', 'A100 PACKAGED_BY ASE']],
    ['A100 代工方为台积电南京厂，封装方为日月光。', ['A100 FABRICATED_BY TSMC', 'A100 PACKAGED_BY ASE']],
    ['A100 的晶圆产自台积电，封测委托日月光完成。', ['A100 FABRICATED_BY TSMC', 'A100 PACKAGED_BY ASE']],
    ['A100 由英伟达自主设计，代工厂为台积电，封测合作方是日月光。', ['A100 FABRICATED_BY TSMC', 'A100 PACKAGED_BY ASE']],
    ['A100 由英伟达自研，制造方台积电，工艺为 4N。', ['A100 FABRICATED_BY TSMC', 'A100 FABRICATED_ON 4N']],
    ['英伟达把 A100 交给台积电制造。', ['A100 FABRICATED_BY TSMC']],
  ] as const)('%s', (text, expected) => expect(told(text)).toEqual(expect.arrayContaining([...expected])));
  it.each(['A100 的封装尚未交给日月光。', '市场传闻 A100 的流片将转投三星。', '台积电代工产能紧张，日月光封装价格上涨，A100 因此推迟。', 'A100 创始团队出自台积电。'])(
    'nothing in: %s', (text) => expect(told(text)).toEqual([]));
  it('a foundry’s node is what the chip is made on, a node alone its figure', () => {
    expect([...told('A100 由台积电 7nm 工艺制造。')].sort()).toEqual(['A100 FABRICATED_BY TSMC', 'A100 FABRICATED_ON 7 nm']);
    expect(told('A100 采用 7nm 工艺，由台积电制造。')).toEqual(['A100 FABRICATED_BY TSMC']);
  });
  it('each clause has its own hands', () => { expect(told('A100 由台积电制造，日月光封装。')).not.toContain('A100 FABRICATED_BY ASE'); });
});
