import { claimsOf, knowing, readingOf } from './claims.js';

const page = (...lines: readonly string[]): string => [...lines, '资料来源：公司公告', ''].join('\n');

describe('heads and cells of two lines, flattened line by line', () => {
  it('upper halves, the headings of one line, lower halves: the row below tells what belongs together', async () => {
    const claims = await claimsOf(page('表 2：加速芯片一览', '制程/ 显存 显存带宽 FP16 INT8 互联带宽 功耗 发布', '型号 厂商', '节点 （GB） 类型 （GB/s） （TFLOPS） （TOPS） （GB/s） （W） 年份', 'KX1 云岭智能 7nm 64 HBM2E 1,600 256 512 300 350 2023', 'KX2 云岭智能 5nm 96 HBM3 2,400 400 800 600 500 2025', 'HV7 浩芯科技 12nm 32 GDDR6 640 96 192 — 150 2022'), knowing(['COMPANY', '云岭智能'], ['COMPANY', '浩芯科技']));
    expect(claims).toEqual(expect.arrayContaining(['KX1 DESIGNED_BY 云岭智能', 'KX1 PROCESS_NODE 7 nm', 'KX1 MEMORY_CAPACITY 64 GB', 'KX1 MEMORY_TYPE HBM2E', 'KX2 MEMORY_BANDWIDTH 2400 GB/s', 'KX2 PEAK_COMPUTE INT8 800 TOPS', 'HV7 TDP 150 W', 'HV7 RELEASE 2022']));
    expect(claims.some((claim) => claim.startsWith('HV7 INTERCONNECT'))).toBe(false);
  });

  it('the lower halves of some headings only, under their own', async () => {
    const claims = await claimsOf(page('表 1：各代存储', '代际 标准 单堆栈带宽 单堆栈最大 供应商', '发布年份 容量', 'HBM2 2016 256GB/s 8GB 甲存、乙存', 'HBM3 2022 819GB/s 24GB 甲存、丙存储', 'HBM3E 2023 1.2TB/s 36GB 甲存'), knowing(['COMPANY', '甲存'], ['COMPANY', '乙存'], ['COMPANY', '丙存储']));
    expect(claims).toEqual(expect.arrayContaining(['甲存 PROVIDES HBM2', '乙存 PROVIDES HBM2', '丙存储 PROVIDES HBM3', '甲存 PROVIDES HBM3E']));
  });

  it('names of things and their memory in two lines, the corner in between', async () => {
    const claims = await claimsOf(page('表 3：训练卡对比', '云隼 云隼 赤峰', '参数', 'T100 T100L R9', '厂商 云岭智能 云岭智能 赤峰微', '工艺制程 7nm 7nm 12nm', '显存 64GB 32GB 48GB', 'HBM2E HBM2E GDDR6', 'FP16（TFLOPS） 320 160 98', '功耗 350W 200W 180W'), knowing(['COMPANY', '云岭智能'], ['COMPANY', '赤峰微']));
    expect(claims).toEqual(expect.arrayContaining(['云隼 T100 MEMORY_CAPACITY 64 GB', '云隼 T100L USES_MEMORY HBM2E', '赤峰 R9 USES_MEMORY GDDR6', '赤峰 R9 TDP 180 W', '赤峰 R9 DESIGNED_BY 赤峰微']));
  });

  it('a blank lost from a row of many like cells is left in all places it may be', async () => {
    const reading = await readingOf(page('表 4：推理卡对比', '参数 KA1 KA2 KA3 KA4 KA5 KA6', '工艺制程 7nm 7nm 12nm 12nm 7nm 5nm', '显存 16GB 32GB 16GB 24GB 48GB 64GB', '功耗 75W 150W 70W 90W 250W'));
    expect(reading.unread.map(({ reason }) => reason)).toEqual([expect.stringContaining('功耗')]);
    expect(reading.drafts.some(({ statement }) => statement.type === 'spec' && statement.metric === 'TDP')).toBe(false);
  });

  it('a column so narrow that it cuts every firm at one width', async () => {
    const row = (head: string, tail: string, rest: string): readonly string[] => ['', head, '', tail, '', `${rest} `];
    const claims = await claimsOf(page('表 5：国产加速卡参数', '', '厂商', '', '型号', '', '发布', '', '年份', '', 'FP16', '', '算力', '', '显存', '', '容量', '', '整板', '', '功耗', '', '   TFLOPS GB W ', '', '英伟达 A10 2021 125 24 150 ', ...row('云岭智', '能', '云隼 T1 2023 188 32 250'), ...row('赤峰微', '电子', '赤峰 R2 2024 320 64 400'), ...row('浩芯半', '导体', 'HV9 2025 96  75')));
    expect(claims).toEqual(expect.arrayContaining(['云隼 T1 DESIGNED_BY 云岭智能', '赤峰 R2 DESIGNED_BY 赤峰微电子', '赤峰 R2 TDP 400 W', 'HV9 DESIGNED_BY 浩芯半导体', 'HV9 TDP 75 W']));
    expect(claims.some((claim) => claim.startsWith('HV9 MEMORY'))).toBe(false);
  });

  it('a row of software: what kind it is stands behind its name, and each row begins at its own label', async () => {
    const claims = await claimsOf(page('表 6：软件与功耗', '参数 KA1 KA2 KA3', '厂商 云岭智能 赤峰微 浩芯科技', '显存 16GB 32GB 64GB', '开发平台 CloudPath SDK RidgeStack HaoKit', '最大功耗 75W 150W 300W'), knowing(['COMPANY', '云岭智能'], ['COMPANY', '赤峰微'], ['COMPANY', '浩芯科技']));
    expect(claims).toEqual(expect.arrayContaining(['KA1 SUPPORTS_SOFTWARE CloudPath SDK', 'KA2 SUPPORTS_SOFTWARE RidgeStack', 'KA3 SUPPORTS_SOFTWARE HaoKit', 'KA3 TDP 300 W']));
  });

  it('which list, and when, in one cell', async () => {
    expect(await claimsOf(page('表 7：企业被列情况', '企业', '所处环节', '清单类型及时间', '云岭智能', '芯片', '实体清单，2022年12月', '北麓装备', '键合设备', 'UVL，2024年6月', '浩芯科技', '芯片', '未列入')))
      .toEqual(['listing 云岭智能 Entity List 2022-12', 'listing 北麓装备 UVL 2024-06', '云岭智能 IN_SEGMENT 芯片', '北麓装备 IN_SEGMENT 键合设备']);
  });

  it('what runs and what is planned, in a unit said above: the state tells under which a lone figure stands', async () => {
    const claims = await claimsOf(page('表 8：智算中心进展（单位：PFLOPS）', '名称 所在地 合作方 已投运 远期规划 进展', '江岸智算中心 安徽芜湖 云岭智能 1,200 10,000 二期在建', '北麓智算中心 山西临汾 赤峰微 2,400 规划', '南岸算力中心 江苏无锡 浩芯科技 500 已建成'), knowing(['COMPANY', '云岭智能'], ['COMPANY', '赤峰微'], ['COMPANY', '浩芯科技']));
    expect(claims).toEqual(expect.arrayContaining(['centre 江岸智算中心 安徽芜湖 云岭智能 1200PFLOPS(built)+10000PFLOPS(final) UNDER_CONSTRUCTION', 'centre 北麓智算中心 山西临汾 赤峰微 2400PFLOPS(final) PLANNED', 'centre 南岸算力中心 江苏无锡 浩芯科技 500PFLOPS(built) BUILT']));
  });
});

describe('what else a flattened page does to a table', () => {
  it('rows of many short cells under a 图表 are no prose; a format told in a note is that of the column', async () => {
    const claims = await claimsOf(page('图表 2：推理卡一览', '产品 厂商 年份 线宽 定点算力 显存 功耗', 'KX1 云岭智能 2024 7nm 320TOPS 64GB 90W', 'KX2 云岭智能 2023 12nm 128TOPS 16GB 75W', 'HV7 浩芯科技 2022 14nm 96TOPS 16GB —', '注：定点算力为 INT8 稠密口径。'), knowing(['COMPANY', '云岭智能'], ['COMPANY', '浩芯科技']));
    expect(claims).toEqual(expect.arrayContaining(['KX1 PEAK_COMPUTE INT8 DENSE 320 TOPS', 'KX2 PROCESS_NODE 12 nm', 'HV7 MEMORY_CAPACITY 16 GB']));
    expect(claims.some((claim) => claim.startsWith('HV7 TDP'))).toBe(false);
  });

  it('days begin rows over the end of a page, and the head of the house between them is no cell', async () => {
    const claims = await claimsOf(page('表 4：管制大事', '时间 机构 主要内容', '2022年12月 美国商务部 将云岭智能等36家实体列入实体清单', '2023年10月 BIS 将浩芯科技等13家企业列入实体清单', '', '某证券研究所 请务必阅读正文之后的免责声明部分', '8 / 31', '行业深度报告', '', '2024年12月 BIS 将赤峰微列入实体清单', '2025年3月 BIS 将南辰计算列入实体清单'), knowing(['COMPANY', '云岭智能'], ['COMPANY', '浩芯科技'], ['COMPANY', '赤峰微'], ['COMPANY', '南辰计算']));
    expect(claims.filter((claim) => claim.startsWith('listing'))).toEqual(['listing 云岭智能 Entity List 2022-12', 'listing 南辰计算 Entity List 2025-03', 'listing 浩芯科技 Entity List 2023-10', 'listing 赤峰微 Entity List 2024-12']);
  });

  it('how much of each link is made at home, in the year of the heading', async () => {
    const claims = await claimsOf(page('图表 6：供应格局', '环节 海外厂商 国内厂商 国产化率', '（2024年）', '硅中介层 甲电、乙电 叠晶科技、盛合微 9%', '键合机 丙机、丁机 芯垣设备、戊机 低于2%'), knowing(['COMPANY', '甲电'], ['COMPANY', '乙电'], ['COMPANY', '丙机'], ['COMPANY', '丁机'], ['COMPANY', '叠晶科技'], ['COMPANY', '盛合微'], ['COMPANY', '芯垣设备'], ['COMPANY', '戊机']));
    expect(claims).toEqual(expect.arrayContaining(['China market share 9 % 2024', 'China market share 2 % 2024', '叠晶科技 PROVIDES 硅中介层', '芯垣设备 PROVIDES 键合机']));
  });
});
