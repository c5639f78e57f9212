import { claimsOf, knowing } from './claims.js';

/** Prose around a table tells how wide the page is. */
const page = (...lines: readonly string[]): string => { const prose = Array.from({ length: 8 }, () => '本年度各环节的整体节奏与此前判断大体一致，后续进展仍需持续跟踪，分化将进一步加深并延续至明年。').join('\n'); return [prose, '', ...lines, '资料来源：公司公告', '', prose, ''].join('\n'); };

describe('flattened tables under a head that is clear by itself', () => {
  const names = knowing(['COMPANY', '三星'], ['COMPANY', '美光'], ['COMPANY', '甲辰科技'], ['COMPANY', '乙未存储'], ['CHIP', 'KX-10'], ['CHIP', 'KX-20'], ['AI_MODEL', '青鸾-7B']);
  it('rows that begin with words for figures (HBM, 键合机) are links of a chain', async () => {
    const claims = await claimsOf(page('图表 4：供应链', '环节 海外主要厂商 国内主要厂商 国产化率（2024） ', 'HBM 颗粒 ', '三星、美光 ', '乙未存储 3% ', 'ABF 载板 揖斐电、', '欣兴电子 ', '丙午电路、丁未科', '技 ', '6% ', '探针卡 FormFactor 甲辰科技 4% '), names);
    expect(claims).toEqual(expect.arrayContaining(['三星 PROVIDES HBM 颗粒', '乙未存储 PROVIDES HBM 颗粒', '丁未科技 PROVIDES ABF 载板', '甲辰科技 PROVIDES 探针卡', 'China market share 4 % 2024']));
    expect(claims.join()).not.toContain('DESIGNED_BY');
  });
  it('a row a line is a row a line, however short its cells', async () => {
    const claims = await claimsOf(page('图表 3：2.5D 封装技术', '封装方案 归属企业 上一级平台 互联载体 采用该方案的芯片', 'QuayPack-S 甲辰封测 QuayPack 硅中介层 KX-10', 'QuayPack-L 甲辰封测 QuayPack RDL KX-20', 'MoorFan 乙未封测 — 硅桥 —', 'PierBridge 丙午封测 Pier RDL —'), names);
    expect(claims).toEqual(expect.arrayContaining(['甲辰封测 PROVIDES QuayPack-S', 'KX-10 PACKAGED_WITH QuayPack-S', '甲辰封测 PROVIDES QuayPack-L', '乙未封测 PROVIDES MoorFan', '丙午封测 PROVIDES PierBridge']));
    expect(claims.filter((claim) => claim.includes('硅桥') || claim.includes('硅中介层'))).toEqual([]);
  });
  it('a row of units with its label and dashes, on one line or one cell a line', async () => {
    const rows = [['加速卡', '企业', '问世时间', '制程', 'FP16', '显存', '功耗'], ['单位', '—', '—', 'nm', 'TFLOPS', 'GB', 'W'], ['KX-10', '甲辰科技', '2024', '7', '320', '64', '300'], ['KX-20', '甲辰科技', '2025', '5', '640', '96', '450'], ['KX-30', '甲辰科技', '2025', '5', '820', '128', '600']];
    const expected = expect.arrayContaining(['KX-10 PROCESS_NODE 7 nm', 'KX-10 PEAK_COMPUTE FP16 320 TFLOPS', 'KX-20 MEMORY_CAPACITY 96 GB', 'KX-30 TDP 600 W', 'KX-30 DESIGNED_BY 甲辰科技']) as unknown;
    expect(await claimsOf(page('表 5：参数', ...rows.flatMap((row) => [`${row.join(' ')} `, ''])), names)).toEqual(expected);
    expect(await claimsOf(page('表 5：参数', ...rows.flat()), names)).toEqual(expected);
  });
  it('centres under headings of which some need the others: what stands last is what they run on', async () => {
    const cells = ['名称', '所在地', '合作方', '算力规模', '进度', '主用芯片', '青藤湖智算中心', '鹤壁', '甲辰科技', '一期 800P，二期规划 2,400P', '一期已投用', 'KX-10', '白鹭洲智算中心', '焦作', '乙未存储', '1,500P', '在建', 'KX-20', '柳浪算力港', '安阳', '—', '150P', '已建成', 'KX-10'];
    const claims = await claimsOf(page('表 8：智算中心', ...cells), names);
    expect(claims).toEqual(expect.arrayContaining(['青藤湖智算中心 USES_CHIP KX-10', '白鹭洲智算中心 LOCATED_IN 焦作', '柳浪算力港 USES_CHIP KX-10', expect.stringMatching(/^centre 青藤湖智算中心 .*PARTLY_BUILT$/u)]));
    expect(claims.filter((claim) => claim.startsWith('centre'))).toHaveLength(3);
  });
  it('of two columns of products a model that is known begins no remark', async () => {
    const claims = await claimsOf(page('表 6：国产芯片模型适配', '日期 适配方 芯片 模型 备注', '2025/2/4 甲辰科技 星野 K70 青鸾-7B 全量', '2025/3/12 乙未存储 天河 T9 朱雀-32B 单卡', '2025/5/20 丙午算芯 C800 青鸾-7B 首发'), names);
    expect(claims).toEqual(expect.arrayContaining(['星野 K70 ADAPTED 青鸾-7B 2025-02-04', 'C800 ADAPTED 青鸾-7B 2025-05-20']));
  });
  it('what an act hits may be two lists, and a machine by its number', async () => {
    const claims = await claimsOf(page('表 7：管制事件', '时间 发布机构 动作 涉及对象 ', '2023.06.30 荷兰政府 DUV 光刻机许可 ASML NXT:2000i ', '2023.10.17 BIS 更新芯片规则，新增 13 家实体 ', 'KX-10、KX-20；甲辰科技 ', '2024.12.02 BIS 新增 140 家实体 ', '乙未存储 '), names);
    expect(claims).toEqual(expect.arrayContaining(['event 2023-06-30 EQUIPMENT_CONTROL ASML NXT:2000i', 'listing 甲辰科技 Entity List 2023-10-17']));
  });
  it('a product whose name ends like a label (Y2-PCIe) is none; the days of delivery head a column', async () => {
    const cells = ['指标', 'KX-10', 'KX-20', 'Y2-PCIe', '研发企业', '甲辰科技', '甲辰科技', '乙未存储', '推出时间', '2023', '2024', '2025', 'FP16 (TFLOPS)', '320', '640', '64', 'INT8 (TOPS)', '640', '1,280', '128', '热设计功耗', '300W', '450W', '75W'];
    const claims = await claimsOf(page('表 2：参数', ...cells), names);
    expect(claims).toEqual(expect.arrayContaining(['KX-10 PEAK_COMPUTE FP16 320 TFLOPS', 'KX-20 TDP 450 W', 'Y2-PCIe PEAK_COMPUTE INT8 128 TOPS', 'Y2-PCIe DESIGNED_BY 乙未存储']));
    expect(claims.join()).not.toContain('指标');
    const supplied = await claimsOf(page('表 3：供应方', '环节 境外供应方 境内供应方 交期（周） ', '', '光模块 三星、', '美光 ', '甲辰科技 12–16 ', '', '交换芯片 三星 乙未存储 26 ', '', '液冷 美光 甲辰科技 8 ', ''), names);
    expect(supplied).toEqual(expect.arrayContaining(['甲辰科技 PROVIDES 光模块', '乙未存储 PROVIDES 交换芯片', '美光 PROVIDES 液冷']));
  });
  it('a row of listed firms that stands where a day should is no firm', async () => {
    const claims = await claimsOf(page('表 5：部分被列入实体清单的企业', '企业', '时间', '主营', '备注', '甲辰科技', '2019-06', '服务器', '—', '乙未存储', '2021-04', 'CPU', '—', '丙午微', '2022-12', 'AI 芯片', '—'), names);
    expect(claims).toEqual(['listing 丙午微 Entity List 2022-12', 'listing 乙未存储 Entity List 2021-04', 'listing 甲辰科技 Entity List 2019-06', '丙午微 PROVIDES AI 芯片', '乙未存储 PROVIDES CPU', '甲辰科技 PROVIDES 服务器']);
  });
});
