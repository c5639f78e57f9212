import { claimsOf, knowing, noNames, readingOf } from './claims.js';

const whole = ['甲 market share 55 % 2023', '乙 market share 30 % 2023', '其他 market share 15 % 2023'].sort();
const ring = (caption: string, ...lettering: readonly string[]): string => [`图 5：${caption}`, '', ...lettering.flatMap((line) => [line, '']), '资料来源：某研究所', ''].join('\n');

describe('the lettering of a pie', () => {
  it.each([
    ['a name and its figure on a line', ['甲 55%', '乙，30%', '其他 15%']], ['each on its own', ['甲', '55%', '乙', '30%', '其他', '15%']],
    ['the figure first', ['55%', '甲', '30%', '乙', '15%', '其他']], ['with a legend', ['甲', '55%', '乙', '30%', '其他', '15%', '■甲 ■乙 ■其他']],
  ])('%s', async (_, lettering) => { expect(await claimsOf(ring('2023 年中国某芯片市场份额', ...lettering))).toEqual(whole); });
  it('may stand above its caption', async () => {
    expect(await claimsOf('一段正文在这里结束。\n\n甲\n\n55%\n\n乙\n\n30%\n\n其他\n\n15%\n\n图 5 2023 年中国某芯片市场份额\n\n资料来源：某研究所\n')).toEqual(whole);
  });
  it('keeps of what market, and who says so', async () => {
    const { drafts: [first] } = await readingOf(ring('2023 年中国某芯片市场份额', '甲 55%', '乙 30%', '丙 15%'));
    expect(first?.statement).toMatchObject({ subject: '甲', scope: '中国某芯片', source: '某研究所', period: '2023' });
  });
  it.each([
    ['more than a whole', '2023 年某芯片市场份额', ['甲 55%', '乙 40%', '丙 35%']], ['names first and figures after', '2023 年某芯片市场份额', ['甲', '乙', '丙', '55%', '30%', '15%']],
    ['no share', '2023 年某芯片需求增速', ['甲 55%', '乙 30%', '丙 15%']], ['of two years at once', '2022 年与 2023 年某芯片市场份额', ['甲 55%', '乙 30%', '丙 15%']], ['a single slice of nobody known', '2023 年某芯片市场份额', ['甲 55%']],
  ])('%s is not read', async (_, caption, lettering) => { expect(await claimsOf(ring(caption, ...lettering), noNames)).toEqual([]); });
  it('a single slice of a known firm is', async () => { expect(await claimsOf(ring('2023 年某芯片出货量占比', '甲公司，2%'), knowing(['COMPANY', '甲公司']))).toEqual(['甲公司 market share 2 % 2023']); });
});
