import { claimsOf, knowing } from './claims.js';

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
