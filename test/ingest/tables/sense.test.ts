import { claimsOf, knowing } from './claims.js';

const known = knowing(['COMPANY', '北辰电子'], ['COMPANY', 'Acme'], ['COMPANY', 'Bolt Materials'], ['COMPANY', 'Cove'], ['REGION', 'Oslo'], ['AI_MODEL', '青山-2'], ['AI_MODEL', '青山-2 Pro'], ['AI_MODEL', '白鹭']);
const md = (...rows: readonly string[]): string => [rows[0], `|${'---|'.repeat((rows[0]?.split('|').length ?? 2) - 2)}`, ...rows.slice(1)].join('\n');

describe('known words in a sense of their own', () => {
  it('"Silicon" over processes is what the parts are made on', async () => {
    const claims = await claimsOf(md('| Device | Silicon | FP16, TFLOPS | Board power, W |', '| K100 | TSMC N5 | 320 | 300 |', '| K200 | 7 nm | 640 | 450 |'), undefined, 'fixture.md');
    expect(claims).toEqual(expect.arrayContaining(['K100 FABRICATED_BY TSMC', 'K100 PROCESS_NAME TSMC N5', 'K200 PROCESS_NODE 7 nm']));
  });
  it('a foundry with its process beside it is no name of a firm', async () => {
    const claims = await claimsOf(md('| 型号 | 代工厂 | 算力（TFLOPS） |', '| K100 | 台积电 4N | 320 |', '| K200 | 三星 SF4X | 640 |'), undefined, 'fixture.md');
    expect(claims).toEqual(expect.arrayContaining(['K100 FABRICATED_BY 台积电', 'K200 FABRICATED_BY 三星']));
    expect(claims.filter((claim) => claim.includes('FABRICATED_BY'))).toHaveLength(2);
  });
  it('"Link in the chain" over goods, beside firms, is no bandwidth', async () => {
    expect(await claimsOf(md('| Link in the chain | Principal sources | View |', '| Glass cloth | Acme, Bolt Materials | tight |', '| Cold plate | Cove | ample |'), known, 'fixture.md'))
      .toEqual(['Acme PROVIDES Glass cloth', 'Bolt Materials PROVIDES Glass cloth', 'Cove PROVIDES Cold plate']);
  });
  it('"Measure" over titles of plans, beside who issued them, names policies', async () => {
    expect(await claimsOf(md('| Place | Date | Issued by | Measure | Headline goal |', '| Oslo | 2025-02 | City Council | Green Compute Roadmap | 30 EFLOPS by 2027 |', '| Norway | 2025-05-20 | Ministry of Climate | National AI Compute Strategy | 3 EFLOPS by 2030 |'), known, 'fixture.md'))
      .toEqual(expect.arrayContaining(['policy 2025-02 Oslo City Council Green Compute Roadmap', 'policy 2025-05-20 Norway Ministry of Climate National AI Compute Strategy', 'target compute scale 30 EFLOPS 2027'].map((claim) => expect.stringContaining(claim.slice(0, 10)) as string)));
  });
  it('"Status" over lists of restricted parties says on which list each firm is', async () => {
    const claims = await claimsOf(md('| Name | Status | Effective |', '| Acme | Entity List | May 2019 |', '| Cove | Unverified List | February 2024 |', '| Bolt Materials | Not listed | |'), known, 'fixture.md');
    expect(claims.filter((claim) => claim.startsWith('listing')).sort()).toEqual([expect.stringMatching(/^listing.*Acme.*Entity List/u), expect.stringMatching(/^listing.*Cove.*UVL/u)]);
  });
  it('a remark on one firm’s past list is not the list of all', async () => {
    const claims = await claimsOf(`表 1：被列入实体清单的企业\n\n${md('| 企业 | 时间 | 备注 |', '| 北辰电子 | 2022-12 | 此前在 UVL |', '| Acme | 2023-10 | |', '| Cove | — | 未列入，供对比 |')}`, known, 'fixture.md');
    expect(claims.filter((claim) => claim.startsWith('listing')).sort()).toEqual([expect.stringMatching(/^listing.*Acme.*Entity List/u), expect.stringMatching(/^listing.*北辰电子.*Entity List/u)]);
  });
  it('what was done, under a heading nobody knows, beside who acted', async () => {
    const claims = await claimsOf(md('| When | Who acted | What was done | Hits |', '| 2 Dec 2024 | BIS | Controls on HBM3 chips and 140 entities added to the Entity List | Acme |', '| 6 Sep 2024 | Dutch government | National licence for older immersion scanners | NXT:1970i |'), known, 'fixture.md');
    expect(claims).toEqual(expect.arrayContaining([expect.stringMatching(/^event 2024-12-02 ENTITY_LISTING/u), expect.stringMatching(/^event 2024-09-06 EQUIPMENT_CONTROL/u)]));
  });
  it('memory on the package in tens of gigabytes is no cache; a cache in megabytes is', async () => {
    expect(await claimsOf('产品\t片上存储\t整卡功耗\n\tGB\tW\nK100\t80\t300\nK200\t144\t450\n')).toEqual(['K100 MEMORY_CAPACITY 80 GB', 'K100 TDP 300 W', 'K200 MEMORY_CAPACITY 144 GB', 'K200 TDP 450 W']);
    expect(await claimsOf('产品\t片上存储（MB）\t整卡功耗（W）\nK100\t80\t300\nK200\t144\t450\n')).toEqual(['K100 TDP 300 W', 'K200 TDP 450 W']);
  });
  it('kinds of memory beside its sizes', async () => {
    const claims = await claimsOf(md('| 型号 | 容量（GB） | 存储规格 |', '| K100 | 80 | HBM2E |', '| K200 | 2 | SRAM |'), undefined, 'fixture.md');
    expect(claims).toEqual(expect.arrayContaining(['K100 MEMORY_TYPE HBM2E', 'K200 MEMORY_TYPE SRAM']));
  });
  it('who owns a part makes it, whichever way the table lies', async () => {
    expect(await claimsOf(md('|  | K100 | K200 (云鹊2) |', '| Brand owner | Acme | Cove |', '| INT8, TOPS | 320 | 640 |', '| Thermal design | 300 W | 450 W |'), known, 'fixture.md')).toEqual(expect.arrayContaining(['K100 DESIGNED_BY Acme', 'K200 DESIGNED_BY Cove', 'K200 PEAK_COMPUTE INT8 640 TOPS']));
  });
});

describe('a row of units that counts', () => {
  it('gives billions to the transistors, and no figure where nothing says in what they are counted', async () => {
    expect(await claimsOf('Part\tSilicon area\tTransistors\tBoost clock\n\tmm²\tbn\tGHz\nK100\t612\t71\t1.60\nK200\t740\t46.5\t1.35\n')).toEqual(expect.arrayContaining(['K100 TRANSISTORS 71000000000 transistors', 'K100 DIE_AREA 612 mm2', 'K200 CLOCK 1.35 GHz']));
    expect((await claimsOf('Part\tTransistors\tBoost clock (GHz)\nK100\t71\t1.60\nK200\t46\t1.35\n')).filter((claim) => claim.includes('TRANSISTORS'))).toEqual([]);
  });
});

describe('flattened tables', () => {
  it('leave out the page’s number below an imprint', async () => {
    const page = (n: number): string => `\n请务必阅读正文之后的免责条款\n\n${n}\n`;
    const claims = await claimsOf(`表 1：加速卡参数\n型号 算力（TFLOPS） 功耗（W）\nK100 320 300\nK200 640 450\n${page(4)}\nK300 160 150\nK400 320 200\nK500 96 75\n\n资料来源：公司\n\n一段说明文字在此，与上面的表无关。\n\n另一段说明文字在此，与上面的表无关。\n\n再一段说明文字在此，与上面的表无关。\n${page(5)}\n`);
    expect(claims).toEqual(expect.arrayContaining(['K300 TDP 150 W']));
    expect(claims.some((claim) => claim.startsWith('4 '))).toBe(false);
  });
  it('do not begin a row within a title', async () => {
    expect(await claimsOf('表 2：地方政策\n印发时间 发文单位 文件名称 量化目标\n2024 年 6 月 某省数据局\n《某省“星河”\n建设方案（2024—\n2026 年）》\n到 2026 年，智能算力规模达到 20EFLOPS。\n2025 年 3 月 某市工信局\n《某市算力行动计划》\n到 2028 年，智能算力规模达到 8EFLOPS。\n资料来源：政府网站\n'))
      .toEqual(expect.arrayContaining([expect.stringMatching(/《某省“星河”\s?建设方案（2024—\s?2026\s?年）》$/u), expect.stringMatching(/《某市算力行动计划》$/u)]));
  });
  it('keep several models of one cell, and remarks apart from models', async () => {
    const claims = await claimsOf('表 3：2025 年适配进展\n日期 厂商 适配对象 备注\n2 月 3 日 北辰电子 青山-2、\n白鹭\n单机部署\n2 月 18 日 北辰电子 白鹭 STK 2.1 起支持\n资料来源：公司\n', known);
    expect(claims).toEqual(expect.arrayContaining([expect.stringMatching(/^北辰电子 ADAPTED 青山-2/u), expect.stringMatching(/^北辰电子 ADAPTED 白鹭/u)]));
  });
  it('join 上市 and 时点 above one column', async () => {
    expect(await claimsOf('表 4：加速卡参数\n研制单位 板卡型号\n上市\n时点\n制造\n节点\n板级\n功耗\n北辰电子 K100 2023Q3 14nm 180W\n北辰电子 K200 2024Q4 7nm 320W\n资料来源：公司\n', known)).toEqual(expect.arrayContaining(['K100 RELEASE 2023-Q3', 'K100 PROCESS_NODE 14 nm', 'K200 RELEASE 2024-Q4']));
  });
});
