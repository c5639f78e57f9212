import { claimsOf, knowing } from './claims.js';

describe('whose a column of firms is', () => {
  it('the developer between a model and the chips it runs on has adapted nothing', async () => {
    const claims = await claimsOf('表 3：模型适配\n\n| 模型 | 开发者 | 已适配芯片 | 完成时间 |\n|---|---|---|---|\n| 星图-32B | 远汐智能 | 云岭 T2、赤霄 K9 | 2025-02 |\n| 星图-7B | 远汐智能 | 适配中 | — |\n', knowing(['AI_MODEL', '星图-32B'], ['AI_MODEL', '星图-7B']));
    expect(claims).toEqual(['云岭 T2 ADAPTED 星图-32B 2025-02', '星图-32B DEVELOPED_BY 远汐智能', '星图-7B DEVELOPED_BY 远汐智能', '赤霄 K9 ADAPTED 星图-32B 2025-02']);
    expect(await claimsOf('Table 5: Ported models\n\nModel\tFrom\tRuns on\tSince\nAstra-2\tHelio Labs\tFjord F2\tMarch 2025\nAstra-3\tHelio Labs\tFjord F3 (planned)\t\n', knowing(['AI_MODEL', 'Astra-2'], ['AI_MODEL', 'Astra-3']))).toContain('Fjord F2 ADAPTED Astra-2 2025-03');
  });

  it('who makes and packages chips, where nobody says whose they are', async () => {
    const claims = await claimsOf('表 2：供应链对照\n\n| 芯片 | 晶圆代工 | 封测 | 基板 |\n|---|---|---|---|\n| 云岭 T2 | 中芯国际 | 南辰封测 | 江岸电路 |\n| HX-9 | 台积电 | — | 江岸电路 |\n');
    expect(claims).toEqual(['HX-9 FABRICATED_BY 台积电', '云岭 T2 FABRICATED_BY 中芯国际', '云岭 T2 PACKAGED_BY 南辰封测']);
  });

  it('inputs with the firms that lead and those that follow', async () => {
    const claims = await claimsOf('Table 3: Who feeds whom\n\nInput\tIncumbents\tChallengers\tWatch\nInterposer\tFjordic, Weststern\tPentagon Fab\t\nRetimer\tAster Lab\tMontane (in qualification)\tnew entrants\n');
    expect(claims).toEqual(['Aster Lab PROVIDES Retimer', 'Fjordic PROVIDES Interposer', 'Pentagon Fab PROVIDES Interposer', 'Weststern PROVIDES Interposer']);
  });
});

describe('firms with what they ship and their share', () => {
  it('in the period of the caption, or of each heading; the others are nobody', async () => {
    expect(await claimsOf('Exhibit 9: Card shipments in Ruritania, 2024\nVendor\nUnits (thousand)\nShare\nNordlicht\n1,190\n62.6%\nOstwind\n450\n23.7%\nOthers\n131\n6.9%\nSource: A House\n', knowing(['COMPANY', 'Nordlicht'], ['COMPANY', 'Ostwind'])))
      .toEqual(['Nordlicht market share 62.6 % 2024', 'Nordlicht shipments 1190 thousand units 2024', 'Ostwind market share 23.7 % 2024', 'Ostwind shipments 450 thousand units 2024']);
    expect(await claimsOf('表 4：加速卡出货量与份额\n\n| 厂商 | 2024 年出货量（万张） | 2025E 市占率 |\n|---|---|---|\n| 云岭智能 | 18 | 12.5% |\n| 合计 | 270 | 100% |\n')).toEqual(['云岭智能 market share 12.5 % 2025 forecast', '云岭智能 shipments 18 万张 2024', '加速卡 shipments 270 万张 2024']);
  });
  it('however a heading words them, and behind a column of ranks', async () => {
    expect(await claimsOf('Table 1. Server deliveries in Ruritania\n\n| Rank | Vendor | Servers delivered in 2023 | Slice of 2023 deliveries | Change on 2022 |\n|---|---|---|---|---|\n| 1 | Nordlicht | 41,000 | 31.0% | +27% |\n| – | The rest | 60,000 | 45% | |\n', knowing(['COMPANY', 'Nordlicht'])))
      .toEqual(['Nordlicht market share 31 % 2023', 'Nordlicht shipments 41000 2023']);
  });
  it('without a period nothing is said', async () => {
    expect(await claimsOf('表 4：加速卡份额\n\n| 厂商 | 市占率 |\n|---|---|\n| 云岭智能 | 12.5% |\n| 赤霄微 | 2.5% |\n')).toEqual([]);
  });
});

it('one unit row parts headings that run together; a kind of memory is not told again by a heading', async () => {
  const claims = await claimsOf(['表 4：新品', ...'品牌方|产品名|开售|FP8|峰值|显存|带宽|功耗|上限|TFLOPS|GB|GB/s|W|云岭智能|云岭 M3|2025Q3|480|96|1,900|350|赤霄微|赤霄 900|2025Q4|1,024|128|3,200|600'.split('|'), '来源：官网', ''].join('\n'));
  expect(claims).toEqual(expect.arrayContaining(['云岭 M3 PEAK_COMPUTE FP8 480 TFLOPS', '云岭 M3 MEMORY_CAPACITY 96 GB', '赤霄 900 MEMORY_BANDWIDTH 3200 GB/s', '赤霄 900 TDP 600 W']));
  expect(await claimsOf('Table 1: Cards\n\nHouse\tSilicon\tHalf-precision (TF)\tHBM stack\tHBM (GB)\nFjordic\tFjord F2\t550\tHBM3\t80\n')).toEqual(expect.arrayContaining(['Fjord F2 PEAK_COMPUTE FP16 550 TFLOPS', 'Fjord F2 USES_MEMORY HBM3']));
});

it('cells before a page foot are cells, and the same foot with a growing number is none', async () => {
  const foot = (n: number): string => `Fjordic Research                       Silicon and supply                                 ${n}`;
  const claims = await claimsOf(['Prose of a page.', '', foot(3), '', 'Exhibit 1: Cards', 'Vendor', 'Chip', 'Memory (GB)', 'Power (W)', 'Nordlicht', 'Polar P1', '64', '', foot(4), '', '350', 'Nordlicht', 'Polar P2', '96', '450', 'Source: firms', '', foot(5), ''].join('\n'));
  expect(claims).toEqual(expect.arrayContaining(['Polar P1 TDP 350 W', 'Polar P2 MEMORY_CAPACITY 96 GB']));
});

describe('acts of control and lists', () => {
  it('a control given up is none; words on when it ended and whom it cost are no targets', async () => {
    const table = '表 3：出口管制时间线\n\n| 日期 | 发布方 | 内容 | 波及对象 |\n|---|---|---|---|\n| 2025年1月 | BIS | AI 扩散规则，三级国家分组 | 全球，后于5月宣布撤销 |\n| 2025年5月 | BIS | 宣布撤销 AI 扩散规则 | |\n| 2025年8月 | BIS | XG-20 恢复对华销售 | XG-20 |\n';
    expect(await claimsOf(table, knowing(['CHIP', 'XG-20']))).toEqual(['event 2025-01 DESTINATION_CAPS']);
    expect(await claimsOf('Exhibit 3: Controls\n\n| When | Authority | Measure | Who is hit |\n|---|---|---|---|\n| 7 Oct 2022 | BIS | Advanced computing chip rule | XG-20, XG-30 |\n| Apr 2025 | BIS | Licence needed for XG-20 | Fjordic (US$4.5bn charge) |\n', knowing(['CHIP', 'XG-20'], ['CHIP', 'XG-30'], ['COMPANY', 'Fjordic'])))
      .toEqual(['event 2022-10-07 CHIP_CONTROL XG-20+XG-30', 'event 2025-04 CHIP_CONTROL XG-20']);
  });
  it('of a firm and a number of affiliates the firm; of subsidiaries only counted nobody', async () => {
    expect(await claimsOf('表 5：列入实体清单的企业\n\n| 列入时间 | 实体名称 | 主营 |\n|---|---|---|\n| 2019.05 | 云岭智能及68家关联公司 | 通信 |\n| 2025.03 | 赤霄微6家子公司 | 服务器 |\n')).toEqual(['listing 云岭智能 Entity List 2019-05', '云岭智能 PROVIDES 通信']);
  });
  it('a centre’s bare figure in the unit that its heading gives in brackets', async () => {
    expect(await claimsOf('表 6：智算中心\n\n| 智算中心 | 所在地 | 规模(P, FP16) | 进展 |\n|---|---|---|---|\n| 云岭智算中心 | 江苏南京 | 3,000 | 已投运 |\n| 赤霄算力港 | 广东韶关 | 5,200 | 在建 |\n')).toContain('centre 云岭智算中心 江苏南京 3000PFLOPS BUILT');
  });
  it('tell the kind by what is taken back, widened, barred or broken', async () => {
    const claims = await claimsOf('Exhibit 6: Control events\nDate\tAuthority\tMeasure\nJan 2021\tDutch government\tPermits for NXT:1970i to fabs abroad suspended\nFeb 2021\tBIS\tControls widened to X700 and Y200\nMar 2021\tChina\tBolt excluded from government procurement\nApr 2021\tBIS\tOld framework rescinded; use of X900 anywhere declared a likely breach\nMay 2021\tMOFCOM\tAntimony exports to the US banned\nJun 2021\tBIS\tLicences for X700 granted\nJul 2021\tBIS\tX700 production extended to Oslo\nSource: us\n',
      knowing(['CHIP', 'X700'], ['CHIP', 'Y200'], ['CHIP', 'X900'], ['COMPANY', 'Bolt']));
    expect(claims).toEqual(['event 2021-01 EQUIPMENT_CONTROL NXT:1970i', 'event 2021-02 CHIP_CONTROL X700+Y200', 'event 2021-03 TRADE_BAN Bolt', 'event 2021-04 CHIP_CONTROL X900', 'event 2021-05 TRADE_BAN antimony']);
  });
});
