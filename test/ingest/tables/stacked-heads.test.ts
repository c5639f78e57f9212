import { claimsOf, knowing, noNames, readingOf } from './claims.js';

/** Prose around a table tells how wide the page is. */
const page = (...lines: readonly string[]): string => { const prose = Array.from({ length: 8 }, () => '本年度各环节的整体节奏与此前判断大体一致，后续进展仍需持续跟踪，分化将进一步加深并延续至明年。').join('\n'); return [prose, '', ...lines, '资料来源：公司公告', '', prose, ''].join('\n'); };
const names = knowing(['COMPANY', '甲辰科技'], ['COMPANY', '乙未存储'], ['REGION', '宁夏'], ['REGION', '中卫'], ['REGION', '安徽'], ['REGION', '蚌埠']);

describe('heads of one word a line over rows of a line each', () => {
  it('加速卡 and 型号 below it are one heading', async () => {
    const claims = await claimsOf(page('图表 1：加速卡一览', '厂商', '加速卡', '型号', '上市', '时间', '制程', 'INT8', '显存', '容量', '板卡', '功耗', 'nm TOPS GB W', '甲辰科技 KX-10 2023 12 384 32 350', '甲辰科技 KX-20 2025 7 1,024 96 550', '乙未存储 玄弓 3 2024Q4 12 256 64 120'), names);
    expect(claims).toEqual(expect.arrayContaining(['KX-10 MEMORY_CAPACITY 32 GB', 'KX-20 TDP 550 W', '玄弓 3 RELEASE 2024-Q4']));
    expect(claims.filter((claim) => /^(?:甲辰科技|乙未存储|玄弓 (?!3 ))/u.test(claim))).toEqual([]);
  });
  it('a word, and a list of firms that does not go on with it, are two cells of a line', async () => {
    const claims = await claimsOf(page('图表 3：供应链分工', '环节', '主要参与者', '备注', '光模块 甲光电、乙光联 800G 为主', '铜缆连接器 丙连科技、丁通科技 良率稳定', '液冷板 甲辰科技、戊寒热控 正在扩产', '测试机 己测科技、庚测设备 交期缩短'), names);
    expect(claims).toEqual(expect.arrayContaining(['甲光电 PROVIDES 光模块', '戊寒热控 PROVIDES 液冷板', '庚测设备 PROVIDES 测试机']));
  });
  it('a province and its city on two lines are where, and no partner', async () => {
    const claims = await claimsOf(page('图表 5：智算中心', '智算中心 所在地 合作方 算力规模 进展', '云谷智算中心 宁夏', '中卫', '甲辰科技 1200P 已建成', '淮畔智算中心 安徽', '蚌埠', '江淮数联 800P 在建', '南麓智算中心 安徽 蚌埠国投 500P 在建'), names);
    expect(claims.filter((claim) => claim.startsWith('centre')).sort()).toEqual(['centre 云谷智算中心 宁夏中卫 甲辰科技 1200PFLOPS BUILT', 'centre 南麓智算中心 安徽 蚌埠国投 500PFLOPS UNDER_CONSTRUCTION', 'centre 淮畔智算中心 安徽蚌埠 江淮数联 800PFLOPS UNDER_CONSTRUCTION']);
    expect(claims).toEqual(expect.arrayContaining(['云谷智算中心 LOCATED_IN 中卫', '淮畔智算中心 LOCATED_IN 蚌埠']));
  });
});

describe('what stands in a row of what is to come, and beside a figure', () => {
  const modal = async (text: string): Promise<readonly string[]> => (await readingOf(text, noNames, 'fixture.md')).drafts.flatMap(({ statement: s, modality }) => (s.type === 'spec' ? [`${s.subject.surface} ${s.metric} ${String(s.value)} ${modality}`] : []));
  it('figures of a chip whose state is planned, or whose release is estimated, are plans', async () => {
    const told = await modal('表 3：产品路线图\n\n| 公司 | 产品 | 推出时间 | 显存容量(GB) | 状态 |\n|---|---|---|---|---|\n| 甲辰科技 | KX-10 | 2025Q1 | 64 | 已量产 |\n| 甲辰科技 | KX-20 | 2026Q3(E) | 128 | 规划 |\n\n资料来源：公司\n');
    expect(told).toEqual(expect.arrayContaining(['KX-10 MEMORY_CAPACITY 64 ASSERTED', 'KX-20 MEMORY_CAPACITY 128 PLANNED']));
    expect(await modal('Table 4. Roadmap\n\nVendor | Product | Status | Memory (GB) | TDP (W)\n--- | --- | --- | --- | ---\nAcme | KX-30 | Shipping | 96 | 400\nAcme | KX-40 | Target | 192 | 700\n\nSource: Acme\n')).toEqual(expect.arrayContaining(['KX-30 TDP 400 ASSERTED', 'KX-40 TDP 700 PLANNED']));
  });
  it('what was expected for a year that had come when the report was published is told all the same', async () => {
    const table = '表 5：加速卡\n\n| 厂商 | 型号 | 显存容量(GB) | 推出时间 |\n|---|---|---|---|\n| 甲辰科技 | KX-50 | 32 | 预计2023 |\n| 甲辰科技 | KX-60 | 48 | 2022Q3 |\n\n资料来源：公司\n';
    expect(await modal(table)).toContain('KX-50 MEMORY_CAPACITY 32 PLANNED');
    expect(await modal(`2024 年 3 月 5 日\n\n${table}`)).toEqual(expect.arrayContaining(['KX-60 MEMORY_CAPACITY 48 ASSERTED']));
  });
  it('a circled number is a note’s; a figure in brackets twice the one before it counts zeros out', async () => {
    const claims = await claimsOf('表 6：算力（浮点单位 TFLOPS，INT8 单位 TOPS）\n\n| 型号 | FP16 | INT8 | 显存(GB) |\n|---|---|---|---|\n| KX-70 | 128① | 256 | 32 |\n| KX-80 | 495(989) | 989(1979) | 80 |\n\n资料来源：公司\n', noNames, 'fixture.md');
    expect(claims).toEqual(expect.arrayContaining(['KX-70 PEAK_COMPUTE FP16 128 TFLOPS']));
    expect(claims.filter((claim) => /^KX-80 PEAK_COMPUTE FP16/u.test(claim)).map((claim) => /(\d+) TFLOPS/u.exec(claim)?.[1]).sort()).toEqual(['495', '989']);
  });
  it('labels in two columns, groups and what is in them, are one', async () => {
    const claims = await claimsOf('表 7：规格\n\n参数\t\tKX-10\tKX-20\n厂商\t\t甲辰科技\t乙未存储\n算力\tFP16（TFLOPS）\t147\t320\n\tINT8（TOPS）\t295\t640\n存储\t容量（GB）\t32\t64\n\t类型\tHBM2\tHBM2E\n其他\t功耗（W）\t250\t350\n\n资料来源：公司\n', names, 'fixture.md');
    expect(claims).toEqual(expect.arrayContaining(['KX-10 PEAK_COMPUTE FP16 147 TFLOPS', 'KX-20 PEAK_COMPUTE INT8 640 TOPS', 'KX-20 MEMORY_CAPACITY 64 GB', 'KX-10 TDP 250 W']));
  });
});
