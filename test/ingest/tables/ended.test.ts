import { claimsOf, knowing } from './claims.js';

/** Each row's cells ended by a space, its last by a blank line; what a narrow cell cut by a blank line too ("\\"). */
const page = (caption: string, ...rows: string[]): string => [caption, '', ...rows.flatMap((row) => {
  const cells = row.split('|');
  return cells.map((cell, i) => `${cell.split('\\').join('\n\n')}${i + 1 < cells.length ? ' ' : '\n'}`);
}), '资料来源：公司公告', ''].join('\n');

describe('tables whose cells a space ends', () => {
  it('what a narrow cell cut is one cell, and a row has one cell more than ends', async () => {
    const claims = await claimsOf(page('表 2：供液部件及厂商', '环节|单柜价值\\（万元）|境外厂商|境内厂商', '冷板|2.4-3.1|Halberd\\Thermal、Boyd|云泉热控、英维克', '快接头|0.9|—|河汉精密、\\云泉热控', '冷却液|—|科慕|巨化股份', '分液器\\（歧管）|1.1|CPC|浩川科技'));
    expect(claims).toEqual(expect.arrayContaining(['Halberd Thermal PROVIDES 冷板', 'Boyd PROVIDES 冷板', '云泉热控 PROVIDES 快接头', '河汉精密 PROVIDES 快接头', '科慕 PROVIDES 冷却液', '浩川科技 PROVIDES 分液器（歧管）']));
    expect(claims.some((claim) => /^(?:—|\d)|PROVIDES [\d—]|快接头 PROVIDES/u.test(claim))).toBe(false);
  });

  it('headings cut, units below, a name cut at its hyphen', async () => {
    const claims = await claimsOf(page('表 3：加速卡对比', '研发方|芯片|面世\\年份|半精度\\FP16|板载\\存储|整卡\\功耗', 'TFLOPS|GB|W', '云岭智能|T5|2024|320|64|300', '赤霄微\\电子|JX-\\90B|2025|410|96|450', '云岭智能|T7|2025|—|128|350'));
    expect(claims).toEqual(expect.arrayContaining(['JX-90B DESIGNED_BY 赤霄微电子', 'JX-90B TDP 450 W', 'JX-90B MEMORY_CAPACITY 96 GB', 'T5 PEAK_COMPUTE FP16 320 TFLOPS', 'T7 TDP 350 W']));
    expect(claims.some((claim) => /^T7 PEAK/u.test(claim))).toBe(false);
  });

  it('a row that lost a blank is not guessed at', async () => {
    const claims = await claimsOf(page('表 3：加速卡对比', '研发方|芯片|面世年份|半精度 FP16|板载存储|卡间互连|整卡功耗', 'TFLOPS|GB|GB/s|W', '云岭智能|T5|2024|320|64|400|300', '赤霄微|JX-90|2025|410|96|450', '云岭智能|T7|2025|500|128|600|350'));
    expect(claims).toContain('JX-90 DESIGNED_BY 赤霄微');
    expect(claims.some((claim) => /^JX-90 (?:TDP|INTERCONNECT_BANDWIDTH)/u.test(claim))).toBe(false);
    expect(claims).toContain('T7 TDP 350 W');
  });

  it('sentences cut over lines: events, listings, policies', async () => {
    const events = await claimsOf(page('表 6：管制大事', '时间|主管机构|要点', '2023 年 10 月|BIS|将云岭智能、赤霄微\\等 9 家企业列入实体清单', '2024 年 12 月|BIS|新增 24 类制\\造设备管制，扩充外国直接产品规则'));
    expect(events).toEqual(expect.arrayContaining(['listing 云岭智能 Entity List 2023-10', 'listing 赤霄微 Entity List 2023-10']));
    expect(events.filter((claim) => claim.startsWith('event'))).toHaveLength(3);
    expect(await claimsOf(page('表 7：被列名企业', '被列名方|环节|名单|生效时间', '云岭智能|芯片设计|实体清单|2022 年 12 月', '云泉热控|液冷部件|UVL|2024 年 6 月'))).toEqual(['listing 云岭智能 Entity List 2022-12', 'listing 云泉热控 UVL 2024-06', '云岭智能 IN_SEGMENT 芯片设计', '云泉热控 IN_SEGMENT 液冷部件']);
    const policies = await claimsOf(page('表 8：算力政策', '发布\\时间|发文单位|文件|量化目标', '2024 年\\11 月|省发展改\\革委|《江州算力枢纽提质三年\\行动计划》|到 2026 年智能算力 40\\EFLOPS', '2025 年\\1 月|市政府|《南辰市算力若干措施》|到 2027 年智能算力 6EFLOPS'));
    expect(policies.filter((claim) => claim.startsWith('policy'))).toHaveLength(2);
    expect(policies.some((claim) => claim.includes('江州算力枢纽提质三年行动计划') && claim.includes('2024-11'))).toBe(true);
  });

  it('centres by a bare 项目; a route of technology takes no part in them', async () => {
    const claims = await claimsOf(page('表 9：部分智算中心', '项目|地点|规模|参与方|技术路线|状态', '江岸明月算\\力港|合肥|一期 500P，\\远期 2000P|澜石\\资本|云岭|在建', '北麓智算中\\心|济南|800P|浪潮云|昇腾 910B|已建成'));
    expect(claims).toEqual(expect.arrayContaining(['centre 江岸明月算力港 合肥 澜石资本 500PFLOPS(phase 1)+2000PFLOPS(long-term) UNDER_CONSTRUCTION', '北麓智算中心 USES_CHIP 昇腾 910B']));
    expect(claims.some((claim) => claim.includes('云岭'))).toBe(false);
  });

  it('what a cabinet is built of, and by which links: names under 互连 are no figures', async () => {
    const claims = await claimsOf(page('表 4：超节点产品', '产品|厂商|搭载芯片|卡数|互连|散热', 'YLPod-64|云岭智能|T500|64|YL-Link|冷板', '玄渊 128|赤霄微|JX-90B|128|JX-Mesh|浸没'));
    expect(claims).toEqual(expect.arrayContaining(['YLPod-64 USES_CHIP T500', '玄渊 128 USES_CHIP JX-90B', 'YLPod-64 USES_INTERCONNECT YL-Link', '玄渊 128 USES_INTERCONNECT JX-Mesh', '玄渊 128 DESIGNED_BY 赤霄微']));
  });
});

describe('rows of several cells', () => {
  it('a line cut within its cell has no space: then blank lines go on with cells of two lines, and a label alone ends the row before', async () => {
    const text = ['图表 4： 海外加速器参数对比 ', '', '厂商 云岭 云岭 Fjordic 赤霄微 ', '', '型号 T500 T5 Lite Fjord 2 JX-90 ', '', '发布时间 2024Q1 2023Q4 2024Q4 2025Q1 ', '', '制程 ', '台积电 ', '', '4NP ', '台积电 4N ', '三星 ', '', '5nm/6nm ', '7nm ', '',
      'BF16 稠密', '', '算力（TFLOPS） ', '2250 148 1307 640 ', '', '显存 ', '192GB ', '', 'HBM3E ', '96GB ', '', 'HBM3 ', '256GB ', '', 'HBM3E ', '32GB ', '', 'HBM ', '', '卡间互联 ', 'NVLink5 ', '', '1.8TB/s ', 'NVLink4 ', '', '900GB/s ', 'Fjord Fabric ', '', '896GB/s ', 'RoCE ', '', '400GB/s ', '', 'TDP 1000W 400W  275W ', '', '资料来源：公司官网 ', ''].join('\n');
    const claims = await claimsOf(text);
    expect(claims).toEqual(expect.arrayContaining(['T500 PROCESS_NAME 台积电 4NP', 'T5 Lite FABRICATED_BY 台积电', 'Fjord 2 PROCESS_NODE 5..6 nm', 'JX-90 PEAK_COMPUTE BF16 DENSE 640 TFLOPS', 'T500 INTERCONNECT_BANDWIDTH 1800 GB/s', 'T5 Lite INTERCONNECT_BANDWIDTH 900 GB/s', 'Fjord 2 INTERCONNECT_BANDWIDTH 896 GB/s', 'Fjord 2 MEMORY_TYPE HBM3E', 'JX-90 TDP 275 W']));
    expect(claims.some((claim) => claim.startsWith('Fjord 2 TDP'))).toBe(false);
  });

  it('years and dashes in the row of units; the words before a size of process end the cell before it', async () => {
    const units = await claimsOf(['图表 7： 推理卡参数 ', '厂商 型号 ', '发布', '时间 ', '工艺 ', 'FP16 ', '算力 ', 'INT8 ', '算力 ', '显存 ', '容量 ', '功', '耗 ', '年 nm TFLOPS TOPS GB W ', '云岭智能 T5 2024 12 160 320 48 300 ', '赤霄微电', '子 ', 'JX-90 2023 7 100 200 - 450 ', 'Fjordic Fjord 2 2022 5 96 192 32 150 ', '资料来源：公司官网 ', ''].join('\n'));
    expect(units).toEqual(expect.arrayContaining(['T5 RELEASE 2024', 'T5 PROCESS_NODE 12 nm', 'JX-90 DESIGNED_BY 赤霄微电子', 'JX-90 PEAK_COMPUTE INT8 200 TOPS', 'Fjord 2 MEMORY_CAPACITY 32 GB', 'Fjord 2 TDP 150 W']));
    const design = await claimsOf(['图表 5： 加速卡一览 ', '', '公司 产品 架构 制程 INT8 算力 功耗 ', '', '云岭智能 T5 玉衡 7nm 512TOPS 350W ', '', 'T7 玉衡 Plus 6nm 1024TOPS 420W ', '', '赤霄微 JX-90 赤焰 12nm 320TOPS 225W ', '', '资料来源：公司官网 ', ''].join('\n'));
    expect(design).toEqual(expect.arrayContaining(['T7 ARCHITECTURE 玉衡 Plus', 'T7 PROCESS_NODE 6 nm', 'T5 ARCHITECTURE 玉衡']));
  });

  it('a known line of chips is no maker, and its name is not cut from its number', async () => {
    const claims = await claimsOf(['图表 5： 加速卡一览 ', '', '公司 产品 架构 制程 算力（INT8） 功耗 ', '', '云岭智能 ', '岭峰 510B 玉衡 7nm 512TOPS 350W ', '', '岭峰 510C 玉衡 7nm 1024TOPS 600W ', '', '赤霄微 赤峰 9 赤焰 7nm 480TOPS 225W ', '', '资料来源：公司官网 ', ''].join('\n'), knowing(['CHIP', '岭峰'], ['CHIP', '岭峰 510B'], ['CHIP', '岭峰 510C'], ['CHIP', '赤峰 9']));
    expect(claims).toEqual(expect.arrayContaining(['岭峰 510C TDP 600 W', '岭峰 510C DESIGNED_BY 云岭智能', '赤峰 9 TDP 225 W', '赤峰 9 PROCESS_NODE 7 nm']));
    expect(claims.some((claim) => /DESIGNED_BY 岭峰/u.test(claim))).toBe(false);
  });

  it('a sentence about a table is no caption; headings below one go on with no caption', async () => {
    const claims = await claimsOf(['表 5：部分芯片厂商对主流大模型的适配进展（2025 年）', '', '公司 日期 进展', '', '云岭智能 2 月 8 日 T500 完成 DeepSeek-V3、R1 全参数推理适配', '', '赤霄微', '', '电子', '', '2 月 13 日 JX-90B 首日支持 Qwen3-32B 模型', '', '河汉芯 — 旗舰卡适配进行中', '', '资料来源：公司公告', ''].join('\n'), knowing(['AI_MODEL', 'DeepSeek-V3'], ['AI_MODEL', 'Qwen3']));
    const adapted = claims.filter((claim) => claim.includes('ADAPTED')).map((claim) => claim.replace(/ \d{4}-\d\d-\d\d$/u, ''));
    expect(adapted).toEqual(expect.arrayContaining(['云岭智能 ADAPTED DeepSeek-V3', '云岭智能 ADAPTED DeepSeek-R1', '赤霄微电子 ADAPTED Qwen3-32B']));
    expect(claims.some((claim) => /^电子|河汉芯/u.test(claim))).toBe(false);
  });

  it('a memory on either side of a figure is two cells run together', async () => {
    const claims = await claimsOf(['表 3：推理卡规格', '', '云岭 T5 HX-3 赤峰 R2 JX-9', '', '显存规格 32GB LPDDR5X 24GB GDDR6 48GB HBM2E 48GB GDDR6', '', '最大功耗 120W 90W 150-180W 275W', '', 'INT8 峰值', '', '（含稀疏）', '', '384TOPS 294 TOPS 512TOPS 478 TOPS', '', '资料来源：公司公告', ''].join('\n'));
    expect(claims).toEqual(expect.arrayContaining(['HX-3 MEMORY_CAPACITY 24 GB', '赤峰 R2 MEMORY_TYPE HBM2E', 'JX-9 TDP 275 W', 'HX-3 PEAK_COMPUTE INT8 SPARSE 294 TOPS']));
    expect(claims).not.toContain('JX-9 MEMORY_TYPE HBM2E');
  });
});
