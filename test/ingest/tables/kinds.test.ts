import { seedNames } from '../../../src/ingest/names.js';
import { claimsOf, knowing, noNames, readingOf } from './claims.js';

describe('export-control events', () => {
  test('what became of an act on a later day does not undo it; a list of another country is another', async () => {
    const claims = await claimsOf(`表 5：出口管制大事记

| 时间 | 发布方 | 内容 |
| --- | --- | --- |
| 2023年5月9日 | BIS | 要求楷登电子等 EDA 厂商暂停对华供应，7月3日解除 |
| 2023年6月9日 | BIS | 代工尽职调查规则，晶体管数 250 亿颗以上的逻辑芯片推定受控 |
| 2023年7月9日 | 某地经济主管部门 | 北斗微列入战略性高科技货品实体名单 |
| 2023年8月9日 | BIS | 撤销上述规则 |
`, knowing(), 'fixture.md');
    expect(claims.filter((claim) => !claim.startsWith('threshold')).map((claim) => claim.split(' ').slice(0, 3).join(' '))).toEqual(['event 2023-05-09 EDA_CONTROL', 'event 2023-06-09 CHIP_CONTROL']);
    expect(claims).toContain('threshold 2023-06-09 >= 25000000000 transistors');
  });
  test('what an act hits may be told by a limit', async () => expect((await claimsOf(`Table 1. Selected measures of export control

| When | Who acted | What was done | Objects named |
|---|---|---|---|
| 7 May 2023 | BIS | First chip rule | performance density 4.1 and above |
| 8 May 2023 | METI | licence for bonders | bonders with placement accuracy of 1.5 μm or better |
| 9 May 2023 | BIS | 40% ownership rule published | affiliates of listed parties |
`, noNames, 'fixture.md')).filter((claim) => claim.startsWith('threshold'))).toEqual(['threshold 2023-05-07 >= 4.1 TPP/mm2', 'threshold 2023-05-08 <= 1.5 μm', 'threshold 2023-05-09 >= 40 %']));
  const table = `表 5：近年出口管制措施

时间 主要内容
2021年9月 美国要求赤霄电子停止出口XQ10芯片，须申请许可证。
2022年11月
美国商务部将北斗微、星垣科技等12家企业列入实体清单；BIS限制用于14nm及以下逻辑芯片的
制造设备出口。
2023-2024年 2023年5月，赤霄电子及30家关联公司被列入实体清单；2024年1月，BIS将晨光存储列入未经核实名单(UVL)。
资料来源：公开资料
`;
  it('one row may tell several acts, each with its own date, kind, targets and listings', async () => {
    const claims = await claimsOf(table, knowing(['COMPANY', '赤霄电子'], ['CHIP', 'XQ10']));
    expect(claims).toEqual(expect.arrayContaining([
      'event 2021-09 CHIP_CONTROL XQ10', 'event 2022-11 ENTITY_LISTING 北斗微+星垣科技', 'listing 北斗微 Entity List 2022-11', 'listing 星垣科技 Entity List 2022-11',
      'event 2023-05 ENTITY_LISTING 赤霄电子', 'listing 赤霄电子 Entity List 2023-05', 'listing 晨光存储 UVL 2024-01', 'threshold 2022-11 <= 14 nm',
    ]));
    expect(claims.filter((claim) => claim.startsWith('event 2022-11')).map((claim) => claim.split(' ')[2])).toEqual(['ENTITY_LISTING', 'EQUIPMENT_CONTROL']);
  });
  it('rows in short: who went on the list without 被, who is among the added, limits without a unit', async () => {
    const claims = await claimsOf('表 2：出口管制事件\n\n时间 主要内容\n2023年4月 北斗微、星垣科技等12家企业进入实体清单。\n2023年6月 BIS新增20家实体，晶舟光学、算海在列；内存带宽密度大于2GB/s/mm²的HBM首次受控。\n2023年9月 BIS更新规则，总处理性能（TPP）不低于4800的芯片受控。\n资料来源：新闻\n',
      knowing(['COMPANY', '北斗微'], ['COMPANY', '星垣科技'], ['COMPANY', '晶舟光学'], ['COMPANY', '算海']));
    expect(claims).toEqual(expect.arrayContaining(['listing 北斗微 Entity List 2023-04', 'listing 星垣科技 Entity List 2023-04', 'listing 晶舟光学 Entity List 2023-06', 'listing 算海 Entity List 2023-06', 'threshold 2023-06 >= 2 GB/s/mm2', 'threshold 2023-09 >= 4800 TPP']));
    expect(claims.some((claim) => claim.startsWith('event 2023-09 CHIP_CONTROL'))).toBe(true);
  });
  it('a company that owns or is only named beside a listed one is not listed', async () => {
    const claims = await claimsOf('表 1：出口管制措施\n\n时间 主要内容\n2022年3月 美国商务部新增实体清单，主要包括北辰资本投资的光刻企业晶舟光学，以及算海旗下 4 个实体。\n2022年4月 云海集团称未被列入实体清单。\n资料来源：新闻\n',
      knowing(['COMPANY', '北辰资本'], ['COMPANY', '晶舟光学'], ['COMPANY', '算海'], ['COMPANY', '云海集团']));
    expect(claims.filter((claim) => claim.startsWith('listing'))).toEqual(['listing 晶舟光学 Entity List 2022-03', 'listing 算海 Entity List 2022-03']);
  });
});

it('entity lists: each row a company, the date from the caption', async () => {
  expect(await claimsOf('表 7：2024年12月被列入实体清单的企业\n\n英文名称 中文名称\nStar Wall Technology Co., Ltd. 星垣科技有限公司\nBeidou Micro (Hefei) Inc. 北斗微电子(合肥)有限公司\n(现为合肥北微有限公司)\n资料来源：公开资料\n'))
    .toEqual(['listing 北斗微电子(合肥)有限公司 Entity List 2024-12', 'listing 星垣科技有限公司 Entity List 2024-12']);
});

it('policies: date, issuer, region, title over wraps and pages, and targets with their year', async () => {
  const claims = await claimsOf(`表 1 算力政策

发布时间 颁布部门 政策 主要内容

2023年7月 东山省 《东山省算力设施提
升行动方案》

到2026年，全省算力规模超过
40EFLOPS，机架利用率达到65%以上。

— 12 —

表 1 算力政策

发布时间 颁布部门 政策 主要内容

2024年1月 国务院 《算力网络规划》 统筹布局。

资料来源：政府网站
`);
  expect(claims).toEqual(expect.arrayContaining(['policy 2023-07 东山省 东山省 《东山省算力设施提升行动方案》', 'policy 2024-01 中国 国务院 《算力网络规划》']));
  expect(claims).toContain('target 全省算力规模 > 40 EFLOPS 2026');
  expect(claims).toContain('target 机架利用率 >= 65 % 2026');
});

it('computing centres: phases, partners named once, wrapped cells, states', async () => {
  const claims = await claimsOf(`表2 各地智算中心

合作方 中心名称 地域 算力 建设情况

星垣科技

东山智算中心 东山省临海市 100P FLOPS 已建成

临海智算中心一期 东山省临海市
一期200P
二期600P

建设中

北斗微、
云海集团
西岭先进计算中心 西岭市高新区 / 已建成

/ 南屏算力中心 南屏市
建成后1.5EFLOPS
部分建成

资料来源：公开资料
`);
  expect(claims).toEqual([
    'centre 东山智算中心 东山省临海市 星垣科技 100PFLOPS BUILT', 'centre 临海智算中心一期 东山省临海市 星垣科技 200PFLOPS(phase 1)+600PFLOPS(phase 2) UNDER_CONSTRUCTION',
    'centre 南屏算力中心 南屏市 1.5EFLOPS(final) PARTLY_BUILT', 'centre 西岭先进计算中心 西岭市高新区 北斗微+云海集团 BUILT',
    '东山智算中心 LOCATED_IN 临海市', '临海智算中心一期 LOCATED_IN 临海市', '南屏算力中心 LOCATED_IN 南屏市', '西岭先进计算中心 LOCATED_IN 西岭市',
  ].sort());
});

it('adaptations: the model in the caption, versions and chips in the words, the year of the report', async () => {
  const claims = await claimsOf('2025 年 03 月 10 日\n\n表 8：支持 DeepSeek 模型的芯片企业\n\n公司 日期 支持情况\n\n北斗微 2 月 3日 北斗微完成DeepSeek V3 和 R1 适配\n\n星垣科技 2 月 10 日 基于XY300加速卡部署DeepSeek模型\n\n资料来源：公司\n', knowing(['AI_MODEL', 'DeepSeek']));
  expect(claims).toEqual(['XY300 ADAPTED DeepSeek 2025-02-10', 'XY300 DESIGNED_BY 星垣科技', '北斗微 ADAPTED DeepSeek 2025-02-03', '星垣科技 ADAPTED DeepSeek 2025-02-10']);
});

it('offerings: only what the vendor itself offers', async () => {
  const claims = await claimsOf('表 9：各厂商的 800G 光模块产品\n\n光模块厂商 800G光模块产品\n\n远川通信 公司已量产 800G DR8 光模块。\n\n微晶激光 公司的激光器芯片主要用于 800G 光模块。\n\n资料来源：公司\n');
  expect(claims).toEqual(['远川通信 PROVIDES 800G光模块']);
});

it('series: figures by year, forecasts marked, blanks never zero', async () => {
  expect(await claimsOf('图表 3：全球光互连市场测算\n\n2022 2023 2024E\n\n市场规模（亿美元） 120.5 140 168.2\n\n增速（%） - 16.2 20.1\n\n资料来源：研究院\n')).toEqual([
    'global growth 16.2 % 2023', 'global growth 20.1 % 2024 forecast', 'global market size 120.5 亿美元 2022', 'global market size 140 亿美元 2023', 'global market size 168.2 亿美元 2024 forecast']);
});

it('a data sheet of one thing, with its headings wrapped above its figures', async () => {
  const claims = await claimsOf('某公司发布了新的芯片，性能与能效均有提升，预计将用于其云服务与内部业务，具体参数如下图所示。\n\nHT9 Specifications\n\nBF16\nMatrix L2 Cache\n\nHBM\nCapacity\n\nTDP\nNode\n\n800 TFLOPS 64 MB 96GB 700W TSMC N5\n\n图 3 HT9 参数\n\n资料来源：公司\n');
  expect(claims).toEqual(expect.arrayContaining(['HT9 PEAK_COMPUTE BF16 MATRIX 800 TFLOPS', 'HT9 MEMORY_CAPACITY 96 GB', 'HT9 TDP 700 W', 'HT9 PROCESS_NAME TSMC N5']));
});

it('a table of facts of no known kind is said, not dropped', async () => {
  const { drafts, unread } = await readingOf('表 4：海水冷却测试\n\n阶段 时长 取水量 能耗占比\n\n甲 12月 330 11%\n\n乙 24月 410 13%\n\n丙 30月 415 15%\n\n丁 31月 417 16%\n\n资料来源：研究所\n');
  expect(drafts).toEqual([]);
  expect(unread).toHaveLength(1);
  expect(unread[0]).toMatchObject({ line: 1, excerpt: '表 4：海水冷却测试' });
});

it('a table of a hundred thousand rows is refused with its limit, not read in part', async () => {
  const rows = Array.from({ length: 100_000 }, (_, i) => `| HT${i} | 700W |`).join('\n');
  const { drafts, unread } = await readingOf(`Table 1: Parts\n\n| Chip | TDP |\n|---|---|\n${rows}\n`, undefined, 'n.md');
  expect(drafts).toEqual([]);
  expect(unread.map(({ reason }) => reason)).toEqual(['it has 100001 lines, the limit is 20000: split it into several tables']);
});

it('adaptations by platform and owner, or by firms and chips in one column; what is still tried is none', async () => {
  expect(await claimsOf('**表 4：国产平台模型适配进度**\n\n| 公告日 | 平台 | 所属 | 模型 |\n|---|---|---|---|\n| 2025年5月21日 | 启川K2 | 岚山微 | 墨野-2 |\n| 待定 | 北原Y7 | 泊野科技 | 知林-F |\n', noNames, 'a.md')).toEqual(['启川K2 ADAPTED 墨野-2 2025-05-21', '启川K2 DESIGNED_BY 岚山微', '岚山微 ADAPTED 墨野-2 2025-05-21']);
  expect(await claimsOf('**表 9：国产芯片对模型的适配进度**\n\n| 完成日期 | 厂商 / 芯片 | 模型 |\n|---|---|---|\n| 2025年2月3日 | 澄岸智芯 | DeepSeek-R1 |\n| 2025年2月8日 | 玄川 X2 | QwQ-32B |\n', knowing(['AI_MODEL', 'DeepSeek-R1'], ['AI_MODEL', 'QwQ-32B']), 'a.md')).toEqual(['澄岸智芯 ADAPTED DeepSeek-R1 2025-02-03', '玄川 X2 ADAPTED QwQ-32B 2025-02-08']);
});

describe('who supplies what', () => {
  it('suppliers and customers: a supplier named once holds for the rows below it', async () => {
    expect(await claimsOf('| 环节 | 供应方 | 下游客户 | 产品 |\n|---|---|---|---|\n| 基板 | 远山基板 | 星垣科技、北斗微 | FC-BGA |\n| | | 晴川存储 | |\n', noNames, 'a.md')).toEqual([
      '远山基板 PROVIDES FC-BGA', '远山基板 SUPPLIES_TO 北斗微', '远山基板 SUPPLIES_TO 星垣科技', '远山基板 SUPPLIES_TO 晴川存储']);
  });
  it('a table of sizes by year names whose estimate each is, and no supplier', async () => {
    expect((await claimsOf('**Exhibit 7. Estimates**\n\n| US$ bn | 2023 | 2024 | 2025E | Source |\n|---|---|---|---|---|\n| HBM | 5.4 | 18.2 | 34.0 | TrendForce |\n| Optical modules | 3.1 | 4.0 | 5.2 | Yole |\n', noNames, 'a.md')).filter((claim) => claim.includes('PROVIDES'))).toEqual([]);
  });
  it('"Layer" and "Item": the item is supplied', async () => {
    const told = await claimsOf('**Exhibit 3. Who supplies what**\n\n| Layer | Item | Principal suppliers | Local alternatives |\n|---|---|---|---|\n| Memory | HBM3E | SK hynix, Samsung | none in volume |\n| Optics | 800G transceivers | Coherent, Fabrinet | Eoptolink |\n| Cooling | Cold plates | Vertiv, Boyd | Envicool |\n', noNames, 'a.md');
    expect(told).toEqual(expect.arrayContaining(['Coherent PROVIDES 800G transceivers', 'Vertiv PROVIDES Cold plates']));
    expect(told.some((claim) => /PROVIDES (?:Optics|Cooling|Memory)$/u.test(claim))).toBe(false);
  });
  it('of a link of the chain and what it holds, what it holds is supplied', async () => {
    const told = await claimsOf('| 环节 | 内容 | 海外主要玩家 | 国内可选 |\n|---|---|---|---|\n| 显存 | HBM | 北斗微、晴川存储 | 远山存储 |\n| 光互连 | 800G 光模块 | 甲光 | 远山光电 |\n| 散热 | 冷板 | 乙热 | 晴川散热 |\n');
    expect(told.filter((claim) => claim.includes('PROVIDES')).every((claim) => !/显存|光互连|散热$/u.test(claim))).toBe(true);
    expect(told.some((claim) => /PROVIDES .*800G/u.test(claim))).toBe(true);
  });
  it('a link with several suppliers and several customers says what each supplies, and to whom of none', async () => {
    expect(await claimsOf('| 环节 | 代表供方 | 已披露的下游 |\n|---|---|---|\n| HBM | 北斗微、晴川存储 | 甲云、乙云 |\n| 冷板 | 远山热控 | 丙信 |\n', noNames, 'a.md')).toEqual(['北斗微 PROVIDES HBM', '晴川存储 PROVIDES HBM', '远山热控 PROVIDES 冷板', '远山热控 SUPPLIES_TO 丙信']);
  });
  it('makers of each generation of memory; who only samples is left out', async () => {
    expect(await claimsOf('| 代际 | 单栈容量（GB） | 量产供应商 |\n|---|---|---|\n| HBM3 | 24 | 北斗微、晴川存储 |\n| HBM4 | 48 | 北斗微（送样） |\n', noNames, 'a.md')).toEqual(['北斗微 PROVIDES HBM3', '晴川存储 PROVIDES HBM3']);
  });
  it('the companies of each link of a chain', async () => {
    expect(await claimsOf('| 环节 | 代表企业 |\n|---|---|\n| 光模块 | 远川通信、微晶激光 |\n| 液冷 | 清泉科技 |\n', noNames, 'a.md')).toEqual(['微晶激光 IN_SEGMENT 光模块', '微晶激光 PROVIDES 光模块', '清泉科技 IN_SEGMENT 液冷', '清泉科技 PROVIDES 液冷', '远川通信 IN_SEGMENT 光模块', '远川通信 PROVIDES 光模块']);
  });
  it('ways of packaging, with who offers them and what is built with them', async () => {
    expect(await claimsOf('表 4：先进封装方案\n\n| 厂商 | 方案 | 代表产品 |\n|---|---|---|\n| 北封科技 | BF-Bridge | XQ70 |\n| | BF-Fan | — |\n', noNames, 'a.md')).toEqual(['XQ70 PACKAGED_BY 北封科技', 'XQ70 PACKAGED_WITH BF-Bridge', '北封科技 PROVIDES BF-Bridge', '北封科技 PROVIDES BF-Fan']);
  });
});

it('adaptations with a column of models: who is still at it has adapted nothing, a product named once holds below', async () => {
  expect(await claimsOf('表 6 芯片适配大模型进展\n\n| 芯片企业 | 适配产品 | 模型 | 开发方 | 完成时间 |\n|---|---|---|---|---|\n| 星垣科技 | XY300 | 云雀-2 | 云雀智能 | 2025年3月 |\n| | | 山海-7B | 山海实验室 | 2025年4月 |\n| 北斗微 | BD9 | 云雀-2 | 云雀智能 | 适配中 |\n', noNames, 'a.md')).toEqual([
    'XY300 ADAPTED 云雀-2 2025-03', 'XY300 ADAPTED 山海-7B 2025-04', 'XY300 DESIGNED_BY 星垣科技', 'XY300 DESIGNED_BY 星垣科技', '云雀-2 DEVELOPED_BY 云雀智能', '云雀-2 DEVELOPED_BY 云雀智能', '山海-7B DEVELOPED_BY 山海实验室', '星垣科技 ADAPTED 云雀-2 2025-03', '星垣科技 ADAPTED 山海-7B 2025-04']);
});

it('listings by row: date, list and the companies of each, a date named once holding below', async () => {
  expect(await claimsOf('| 列入时间 | 所列名单 | 企业 |\n|---|---|---|\n| 2023年5月 | 实体清单 | 星垣科技、北斗微 |\n| | 未经核实清单 | 晴川存储 |\n', noNames, 'a.md')).toEqual([
    'listing 北斗微 Entity List 2023-05', 'listing 星垣科技 Entity List 2023-05', 'listing 晴川存储 UVL 2023-05']);
});

it('companies in the rows, years in the head: what is counted stands in the caption', async () => {
  expect(await claimsOf('Exhibit 2: Cloud capital expenditure (US$bn)\nCompany 2023A 2024A 2025E\nNorthcloud 12.5 18.0 24.1\nBluebay 9.1 - 15\nSource: filings\n')).toEqual([
    'Bluebay capex 15 USD billion 2025 forecast', 'Bluebay capex 9.1 USD billion 2023', 'Northcloud capex 12.5 USD billion 2023', 'Northcloud capex 18 USD billion 2024', 'Northcloud capex 24.1 USD billion 2025 forecast']);
});

it('two years are enough under a heading of firms, or under a unit in the corner, which parts what the caption measures', async () => {
  expect(await claimsOf('**Table 7. China: accelerator shipments by vendor (thousand cards)**\n\n| Vendor | 2023 | 2024E |\n|---|---|---|\n| Northcloud | 1,130 | 980 |\n| Kestrel | — | 25 |\n', noNames, 'a.md')).toEqual(['Kestrel shipments 25 thousand cards 2024 forecast', 'Northcloud shipments 1130 thousand cards 2023', 'Northcloud shipments 980 thousand cards 2024 forecast']);
  // Flattened, blanks set the parts of a year apart.
  expect(await claimsOf('表 1：部分厂商加速卡出货量（万张）\n\n厂商 2022 年 2023 年 2024 年 E \n\n北斗微 31.0 50.6 81.0 \n\n星垣科技 — 9.7 14.5 \n\n资料来源：晨报\n', noNames)).toEqual(expect.arrayContaining(['北斗微 shipments 50.6 万张 2023', '星垣科技 shipments 14.5 万张 2024 forecast']));
  expect(await claimsOf('## Exhibit 4: Share of accelerator shipments\n\n| Vendor | 2023 | 2024E |\n|---|---|---|\n| Northcloud | 15% | 23% |\n', noNames, 'a.md')).toEqual(['Northcloud market share 15 % 2023', 'Northcloud market share 23 % 2024 forecast']);
  expect(await claimsOf('## 图表 5：国内智能算力市场规模\n\n| 亿元 | 2023年 | 2024E | CAGR |\n|---|---|---|---|\n| 训练 | 300 | 420 | 40% |\n', noNames, 'a.md')).toEqual(['China market size 300 亿元 2023', 'China market size 420 亿元 2024 forecast']);
});

it('years down the side, a measure a column', async () => {
  expect(await claimsOf('表 3 中国液冷市场\n\n| 年份 | 市场规模（亿元） | 增速（%） |\n|---|---|---|\n| 2023 | 80 | — |\n| 2024 | 110 | 37.5 |\n| 2025E | 150 | 36.4 |\n', noNames, 'a.md')).toEqual([
    'China growth 36.4 % 2025 forecast', 'China growth 37.5 % 2024', 'China market size 110 亿元 2024', 'China market size 150 亿元 2025 forecast', 'China market size 80 亿元 2023']);
});

it('a partner behind the name of a centre is no partner of the next; of two columns of places the nearer one counts', async () => {
  expect(await claimsOf('| 区域 | 项目名称 | 所在地 | 算力规模 | 建设/合作方 | 状态 |\n|---|---|---|---|---|---|\n| 西部 | 青岭智算中心 | 青岭省云川市 | 一期 200P | 星垣科技 | 在建 |\n| | 戈壁智算基地 | 青岭省石泉县 | 900P | | 已投运 |\n', noNames, 'a.md')).toEqual([
    'centre 戈壁智算基地 青岭省石泉县 900PFLOPS BUILT', 'centre 青岭智算中心 青岭省云川市 星垣科技 200PFLOPS(phase 1) UNDER_CONSTRUCTION', '戈壁智算基地 LOCATED_IN 石泉县', '青岭智算中心 LOCATED_IN 云川市']);
});
it('the second name of a municipality’s district is no place of its own', async () => {
  const names = knowing(['REGION', '天津'], ['REGION', '河北']);
  expect(await claimsOf('| 中心名称 | 地域 | 算力 | 建设情况 |\n|---|---|---|---|\n| 海河智算中心 | 天津市河北区 | 300P | 已建成 |\n', names, 'a.md')).toContain('海河智算中心 LOCATED_IN 天津');
});

it('a table that a page cut in two goes on under its head, and HTML cells that span rows leave blanks below', async () => {
  const page = (n: number): string => `\n \n某省算力年鉴（2025 年）  \n${n}\n\n`;
  const rows = '厂商\t型号\t功耗\n星垣科技\tXY1\t300W\n';
  expect(await claimsOf(`第一章\n${page(1)}${rows}${page(2)}\tXY2\t400W\n北斗微\tBD9\t500W\n${page(3)}尾声。\n`, noNames, 'a.txt')).toEqual(expect.arrayContaining(['XY2 DESIGNED_BY 星垣科技', 'XY2 TDP 400 W', 'BD9 TDP 500 W']));
  expect(await claimsOf('<table><tr><th>Vendor</th><th>Chip</th><th>TDP</th></tr><tr><td rowspan="2">Acme</td><td>A-100</td><td>300W</td></tr><tr><td>A-200</td><td>400W</td></tr></table>', noNames, 'a.html')).toEqual(expect.arrayContaining(['A-200 DESIGNED_BY Acme', 'A-200 TDP 400 W']));
});

it('events with a column of who acted; who is listed without a word for by whom', async () => {
  expect(await claimsOf('表 5：管制大事记\n\n| 时间 | 机构 | 主要内容 |\n|---|---|---|\n| 2023年5月 | BIS | 星垣科技、北斗微等9家企业进入实体清单 |\n| 2024年2月 | BIS | 新增20家实体，晴川存储、远山基板在列 |\n', noNames, 'a.md')).toEqual(expect.arrayContaining([
    'listing 北斗微 Entity List 2023-05', 'listing 星垣科技 Entity List 2023-05', 'listing 晴川存储 Entity List 2024-02', 'listing 远山基板 Entity List 2024-02']));
});

it('acts told in English: whom a listing names, what a licence that is withdrawn controls, where a limit lies', async () => {
  const row = async (told: string): Promise<readonly string[]> => claimsOf(`Table 5: Export controls\n\n| Date | Body | Measure |\n|---|---|---|\n| March 2031 | BIS | ${told} |\n`, noNames, 'a.md');
  expect(await row('23 firms listed, Fjordic and Juniper Hollow among them')).toEqual(['event 2031-03 ENTITY_LISTING Fjordic+Juniper Hollow', 'listing Fjordic Entity List 2031-03', 'listing Juniper Hollow Entity List 2031-03']);
  expect(await row('Fjordic and Juniper Hollow listed')).toEqual(['event 2031-03 ENTITY_LISTING Fjordic+Juniper Hollow']);
  // Some of a firm's units are not the firm.
  expect(await row('Four Fjordic units listed')).toEqual(['event 2031-03 ENTITY_LISTING']);
  expect(await row('Controls on circuit design software')).toEqual(['event 2031-03 EDA_CONTROL']);
  expect(await row('Export licences for two older scanners revoked')).toEqual(['event 2031-03 EQUIPMENT_CONTROL']);
  expect(await row('Rule on older scanners revoked')).toEqual([]);
  expect(await row('HBM above a density of 3 GB/s per mm² controlled; most countries held to about 40,000 GPUs')).toEqual(expect.arrayContaining(['threshold 2031-03 >= 3 GB/s/mm2', 'threshold 2031-03 <= 40000 GPUs']));
});

it('the numbers of a policy stand in a column of their own beside its contents', async () => {
  expect(await claimsOf('| Province | Paper | Issued by | Date | Key contents | Headline numbers |\n|---|---|---|---|---|---|\n| Sylvania | Sylvania Compute Plan | Sylvania Office | May 2031 | vouchers for start-ups | 30 EFLOPS by 2033; PUE below 1.2 |\n', noNames, 'a.md')).toEqual([
    'policy 2031-05 Sylvania Sylvania Office Sylvania Compute Plan', 'target PUE <= 1.2 PUE 2033', 'target compute scale 30 EFLOPS 2033']);
});

it('a column behind the years gives the yearly growth between two of them', async () => {
  expect(await claimsOf('Table 2: Market for optical switches\n\n| US$ million | 2023 | 2024 | 2027E | CAGR 2023–27 |\n|---|---|---|---|---|\n| Optical switches | 410 | 520 | 990 | 24.7% |\n', noNames, 'a.md')).toContain('Optical switches CAGR 24.7 % 2023-2027 forecast');
});

it('a target that is only a year and a rate is one of computing power; one phase done is a part built', async () => {
  expect(await claimsOf('| 发布时间 | 发布机构 | 文件 | 主要目标 |\n|---|---|---|---|\n| 2024年3月 | 青岭省工信厅 | 青岭省算力行动方案 | 到 2027 年 12EFLOPS，存储总量超过 40EB |\n| 2024年5月 | 云川市政府 | 云川市算力实施意见 | 完善生态 |\n', noNames, 'a.md')).toEqual(expect.arrayContaining(['target compute scale 12 EFLOPS 2027', 'target 存储总量 > 40 EB 2027']));
  expect(await claimsOf('| 中心名称 | 所在地 | 算力 | 建设情况 |\n|---|---|---|---|\n| 青岭智算中心 | 云川市 | 一期 200P | 一期投运 |\n| 石泉智算中心 | 石泉县 | 90P | 在建 |\n', noNames, 'a.md')).toContain('centre 青岭智算中心 云川市 200PFLOPS(phase 1) PARTLY_BUILT');
});

describe('names with a day in brackets under a line that speaks of a list', () => {
  it('are listed on that list, each from its day', async () => {
    expect(await claimsOf('本节列出名单。\n\n**附：截至 2025 年 9 月末仍在实体清单的企业（节选）**\n\n1. 云岭智能（2019 年 6 月）\n2. 赤霄科技（2020 年 12 月）\n3. 远山存储（2025 年 1 月 16 日）\n\n## 下一节\n', noNames, 'a.md'))
      .toEqual(expect.arrayContaining(['listing 云岭智能 Entity List 2019-06', 'listing 赤霄科技 Entity List 2020-12', 'listing 远山存储 Entity List 2025-01-16']));
  });
  it('under a line that speaks of none, they are not', async () => {
    expect((await claimsOf('**附：公司成立时间**\n\n1. 云岭智能（2019 年 6 月）\n2. 赤霄科技（2020 年 12 月）\n', noNames, 'a.md')).filter((claim) => claim.startsWith('listing'))).toEqual([]);
  });
});
it('落地 over places is where a centre is', async () => {
  expect(await claimsOf('图表 6：部分智算中心\n\n| 项目 | 落地 | 首期规模 | 状态 |\n|---|---|---|---|\n| 云岭智算中心 | 郑州 | 500P | 已投运 |\n| 赤霄智算中心 | 成都 | 300P | 建设中 |\n', seedNames(), 'a.md')).toEqual(expect.arrayContaining(['云岭智算中心 LOCATED_IN 郑州', '赤霄智算中心 LOCATED_IN 成都']));
});
