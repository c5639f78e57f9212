import { claimsOf, knowing, noNames, readingOf } from './claims.js';

describe('products cut down for a market', () => {
  const told = ['X7 INTERCONNECT_BANDWIDTH 600 GB/s', 'X7 USES_INTERCONNECT AcmeLink', 'X7-C DESIGNED_BY Acme', 'X7-C INTERCONNECT_BANDWIDTH 300 GB/s', 'X7-C RESTRICTED_VARIANT_OF X7', 'X7-C USES_INTERCONNECT AcmeLink',
    'Y2 CORE_COUNT 8000 cores', 'Y2-E CORE_COUNT 6000 cores', 'Y2-E DESIGNED_BY Bolt', 'Y2-E RESTRICTED_VARIANT_OF Y2'];
  it('name in brackets what they were made from, and tell of both what the cut changed', async () => {
    expect(await claimsOf('Exhibit 1: Cut-down parts\nVariant / parent    Maker    What was cut                   State\nX7-C (from X7)      Acme     AcmeLink 600GB/s to 300GB/s    on sale\nY2-E (from Y2)      Bolt     Cores 8,000 to 6,000           barred\nSource: us\n')).toEqual(told);
  });
  it('or stand beside it', async () => {
    expect(await claimsOf('Exhibit 1: Chips trimmed for export\nVariant\tParent\tMaker\tWhat changed\nX7-C\tX7\tAcme\tAcmeLink cut from 600GB/s to 300GB/s\nY2-E\tY2\tBolt\tCores 8,000 → 6,000\nSource: us\n')).toEqual(told);
  });
  it('in Chinese: 由某型号降规', async () => {
    expect(await claimsOf('表 1：特供型号\n\n| 型号 | 厂商 | 降规内容 |\n|---|---|---|\n| X7-C（由 X7 降规） | 甲川科技 | 显存带宽由 2TB/s 降至 1TB/s |\n| Y2-E（由 Y2 降规） | 乙山智能 | 外观 |\n\n资料来源：我们\n', undefined, 'fixture.md'))
      .toEqual(['X7 MEMORY_BANDWIDTH 2000 GB/s', 'X7-C DESIGNED_BY 甲川科技', 'X7-C MEMORY_BANDWIDTH 1000 GB/s', 'X7-C RESTRICTED_VARIANT_OF X7', 'Y2-E DESIGNED_BY 乙山智能', 'Y2-E RESTRICTED_VARIANT_OF Y2']);
  });
  it('what was never launched is planned, whatever its column is called', async () => {
    const { drafts } = await readingOf('Exhibit 1: Cut-down parts made for China\n\n| Variant | Derived from | Vendor | What was cut | Position today |\n|---|---|---|---|---|\n| X7-C | X7 | Acme | Cores | On sale |\n| Y2-E | Y2 | Bolt | Memory | Not launched |\n\nSource: us\n', noNames, 'fixture.md');
    expect(drafts.flatMap(({ statement, modality }) => (statement.type === 'relation' && statement.predicate === 'RESTRICTED_VARIANT_OF' ? [`${statement.subject.surface} ${modality}`] : []))).toEqual(['X7-C ASSERTED', 'Y2-E PLANNED']);
  });
  it('successors of a product are none', async () => {
    expect((await claimsOf('Exhibit 1: Products\nName\tMaker\tFP16 (TFLOPS)\tRemark\nX7 (from X5)\tAcme\t80\tAcmeLink 300GB/s to 600GB/s\nX9 (from X7)\tAcme\t160\tAcmeLink 600GB/s to 900GB/s\nSource: us\n')).filter((claim) => /VARIANT|INTERCONNECT/u.test(claim))).toEqual([]);
  });
});

describe('ways of packaging by who offers them', () => {
  const known = knowing(['PACKAGING', 'CoWoS']);
  it('a head of two lines with capacities by year, and what each packages', async () => {
    expect(await claimsOf('Exhibit 4: Advanced packaging capacity\n                       Late-    Late-\nProvider   Platform    2024     2025E    Devices\nAcme       CoWoS       36       72       X7, X9\nBolt       BoltFan     2        3        Y2\nSource: us\n', known))
      .toEqual(['Acme PROVIDES CoWoS', 'Bolt PROVIDES BoltFan', 'X7 PACKAGED_BY Acme', 'X7 PACKAGED_WITH CoWoS', 'X9 PACKAGED_BY Acme', 'X9 PACKAGED_WITH CoWoS', 'Y2 PACKAGED_BY Bolt', 'Y2 PACKAGED_WITH BoltFan']);
  });
  it('nothing is packaged yet in what is still to qualify', async () => {
    expect(await claimsOf('表 8：先进封装\n厂商\t平台\t代表产品\t状态\n甲川封测\tCoWoS\tX7\t量产\n乙山封测\tYS-Fan\tY2\t验证中\n资料来源：我们\n', known)).toEqual(['X7 PACKAGED_BY 甲川封测', 'X7 PACKAGED_WITH CoWoS', '乙山封测 PROVIDES YS-Fan', '甲川封测 PROVIDES CoWoS']);
  });
});

describe('one cell a line, rows parted by blank lines', () => {
  const rows = 'Centre\nLocation\nOperator\nChips\nCapacity\nStatus\n\nSand Hub\nOslo, Norway\nAcme / North Telecom\nX7\n900P planned\nUnder construction\n\nWest Riverside Computing\nCentre\nBergen, Norway\nBolt Cloud\nY2\n1,200P\nBuilt\n\nMoss Base\nMoss, Norway\nBolt Cloud\nY2, X7\n300P\nBuilt\n';
  it('as many lines as headings are as many cells, whatever they hold; a wrapped cell is put together', async () => {
    const claims = await claimsOf(`Exhibit 10: Computing centres\n\n${rows}\nSource: us\n`, knowing(['CHIP', 'X7'], ['CHIP', 'Y2'], ['COMPANY', 'Acme'], ['REGION', 'Bergen'], ['REGION', 'Norway']));
    expect(claims.filter((claim) => !claim.startsWith('centre'))).toEqual(['Moss Base LOCATED_IN Moss', 'Moss Base OPERATED_BY Bolt Cloud', 'Moss Base USES_CHIP X7', 'Moss Base USES_CHIP Y2', 'Sand Hub LOCATED_IN Oslo', 'Sand Hub OPERATED_BY Acme', 'Sand Hub OPERATED_BY North Telecom', 'Sand Hub USES_CHIP X7',
      'West Riverside Computing Centre LOCATED_IN Bergen', 'West Riverside Computing Centre OPERATED_BY Bolt Cloud', 'West Riverside Computing Centre USES_CHIP Y2']);
  });
});
