import { claimsOf, knowing } from './claims.js';

const known = knowing(['COMPANY', 'Lumina'], ['COMPANY', 'Borealis'], ['COMPANY', '甲川光电'], ['COMPANY', 'Halden Fibre']);
const inSegments = async (text: string): Promise<readonly string[]> => (await claimsOf(text, known, text.includes('|') ? 'fixture.md' : 'fixture.txt')).filter((claim) => claim.includes('IN_SEGMENT'));

describe('links of a chain with firms by where they are from', () => {
  const told = ['Borealis IN_SEGMENT Pumps', 'Corvid Cooling IN_SEGMENT Pumps', 'Halden Fibre IN_SEGMENT Laser chips', 'Lumina IN_SEGMENT Laser chips', 'Westmark Photonics IN_SEGMENT Laser chips'];
  it('"Overseas" and "Mainland China" over firms, a list wrapped in its cell', async () => {
    expect(await inSegments('Exhibit 1: The chain\nSegment        Overseas               Mainland China\nLaser chips    Lumina, Westmark       Halden Fibre\n               Photonics\nPumps          Corvid Cooling         Borealis\nSource: us\n')).toEqual(told);
  });
  it('under a first heading that tells nothing', async () => {
    expect(await inSegments('Exhibit 1: The chain\nArea\tInternational\tDomestic\nLaser chips\tLumina, Westmark Photonics\tHalden Fibre\nPumps\tCorvid Cooling\tBorealis\nSource: us\n')).toEqual(told);
  });
  it('one cell a line', async () => {
    expect(await inSegments('Exhibit 1: The chain\n\nSegment\nGlobal\nChina\n\nLaser chips\nLumina, Westmark Photonics\nHalden Fibre\n\nPumps\nCorvid Cooling\nBorealis\n\nSource: us\n')).toEqual(told);
  });
  it('海外 and 国内, of 环节 and 细分 the finer', async () => {
    expect(await inSegments('表 1：产业链\n\n| 环节 | 细分 | 海外 | 国内 |\n|---|---|---|---|\n| 上游 | 光芯片 | Lumina | 甲川光电、乙山光子 |\n| 下游 | 水泵 | Borealis | 丙河热控 |\n\n资料来源：我们\n'))
      .toEqual(['Borealis IN_SEGMENT 水泵', 'Lumina IN_SEGMENT 光芯片', '丙河热控 IN_SEGMENT 水泵', '乙山光子 IN_SEGMENT 光芯片', '甲川光电 IN_SEGMENT 光芯片']);
  });
  it('sizes by place, and who supplies an input, tell of no business', async () => {
    expect(await inSegments('Exhibit 1: Market size\nSegment\tOverseas\tChina\nLaser chips\t12\t4\nPumps\t20\t6\nSource: us\n')).toEqual([]);
    expect(await inSegments('Exhibit 1: Inputs\nInput\tSuppliers\nLaser chips\tLumina, Westmark Photonics\nPumps\tBorealis\nSource: us\n')).toEqual([]);
  });
  it('核心看点 heads sentences and counts no cores', async () => {
    const text = '图表 5： 产业链各环节代表公司与看点 \n\n环节 代表公司 核心看点 \n\n光芯片 \n甲川光电、乙山\n\n光子 \n高速产品供给偏紧，国产替代提速 \n\n水泵 Borealis 单柜价值量提升 \n\n资料来源：我们 \n';
    expect(await inSegments(text)).toEqual(['Borealis IN_SEGMENT 水泵', '乙山光子 IN_SEGMENT 光芯片', '甲川光电 IN_SEGMENT 光芯片']);
  });
  it('what an analyst thinks of a link is no part of the last firm’s name', async () => {
    expect(await inSegments('Table 3: The chain\nSegment Companies Our view\nLaser chips Lumina, Westmark Photonics Positive\nPumps Corvid Cooling, Borealis Neutral\nFibre Halden Fibre Negative\nSource: us\n'))
      .toEqual(['Borealis IN_SEGMENT Pumps', 'Corvid Cooling IN_SEGMENT Pumps', 'Halden Fibre IN_SEGMENT Fibre', 'Lumina IN_SEGMENT Laser chips', 'Westmark Photonics IN_SEGMENT Laser chips']);
  });
});
