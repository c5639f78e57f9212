import { claimsOf, knowing } from './claims.js';

const known = knowing(['COMPANY', '北辰电子'], ['COMPANY', '青谷科技'], ['COMPANY', '砚石智能'], ['COMPANY', 'BIS'], ['REGION', '宁波'], ['REGION', '遵义'], ['REGION', '厦门'], ['CHIP', '砚石 YS-500'], ['CHIP', '青谷 G900'], ['AI_MODEL', '白鹭'], ['AI_MODEL', '青山-2']);
const cells = (caption: string, ...texts: readonly string[]): string => `${caption}\n\n${texts.join('\n\n')}\n\n资料来源：公开信息\n`;

describe('one cell a line under headings that no one knows', () => {
  it('finds the columns by the kinds of cells that come by turns, the last cell of the last row blank', async () => {
    expect(await claimsOf(cells('图表 1：被点名企业', '企业', '被列哪份名单', '何时', '北辰电子', '实体清单', '2022 年 12 月', '青谷科技', '实体清单', '2023 年 10 月', '砚石智能', 'UVL', '2024 年 5 月', '东川晶圆', '未列入'), known))
      .toEqual(['listing 北辰电子 Entity List 2022-12', 'listing 砚石智能 UVL 2024-05', 'listing 青谷科技 Entity List 2023-10']);
  });
  it('tells goods from the firms at home and abroad', async () => {
    expect(await claimsOf(cells('图表 2：供应链各段玩家', '段位', '全球龙头', '国内追赶者', '硅中介层', '北辰电子', '青谷科技', '载板', '北辰电子、砚石智能', '青谷科技', '划片机', '砚石智能', '青谷科技'), known)).toEqual(expect.arrayContaining(['北辰电子 PROVIDES 硅中介层', '青谷科技 PROVIDES 载板', '砚石智能 PROVIDES 划片机']));
  });
  it('reads centres, their sizes and states', async () => {
    expect(await claimsOf(cells('图表 3：智算设施', '设施', '坐落', '设计规模', '用的什么卡', '走到哪一步', '东岭智算港', '宁波', '600P', '砚石 YS-500', '已投产', '赤水算力谷', '遵义', '1.2 EFLOPS', '青谷 G900', '在建', '海滨智算园', '厦门', '300P', '砚石 YS-500', '规划中'), known))
      .toEqual(expect.arrayContaining(['centre 东岭智算港 宁波 600PFLOPS BUILT', 'centre 赤水算力谷 遵义 1.2EFLOPS UNDER_CONSTRUCTION', '东岭智算港 USES_CHIP 砚石 YS-500']));
  });
  it('reads years down the side', async () => {
    expect(await claimsOf(cells('图表 4：中国智能算力规模', '年份', '规模（EFLOPS）', '同比', '2022', '268', '—', '2023', '414', '54.5%', '2024', '725', '75.1%'))).toEqual(expect.arrayContaining(['China market size 414 EFLOPS 2023', 'China growth 75.1 % 2024']));
  });
  it('leaves words without a pattern alone', async () => {
    expect(await claimsOf(cells('图表 5：看法', '环境', '变化', '影响', '需求旺盛', '供给偏紧', '价格上行', '新规出台', '预期不明', '观望增多', '资金充裕', '项目增加', '竞争加剧'))).toEqual([]);
  });
});

describe('tabs and pipes', () => {
  it('take units that are said once for all', async () => {
    expect(await claimsOf('表 6：推理卡\n（算力单位：TOPS；功耗单位：W）\n\n产品    研发公司    INT8算力    显存(GB)    功耗\n云杉 T4    北辰电子    130    16    70\n云杉 T8    北辰电子    260    32    120\n海棠 E2    青谷科技    64    8    25\n\n资料来源：公司\n', known))
      .toEqual(expect.arrayContaining(['云杉 T4 PEAK_COMPUTE INT8 130 TOPS', '海棠 E2 TDP 25 W', '云杉 T8 MEMORY_CAPACITY 32 GB']));
  });
  it('take headings that span two columns with those below', async () => {
    const html = '<table><tr><th rowspan="2">名称</th><th rowspan="2">所在省市</th><th colspan="2">算力（PFLOPS）</th><th rowspan="2">现状</th></tr><tr><th>一期</th><th>终期</th></tr><tr><td>东岭智算中心</td><td>宁波</td><td>300</td><td>1,200</td><td>在建</td></tr><tr><td>赤水智算中心</td><td>遵义</td><td>100</td><td>500</td><td>已建成</td></tr></table>';
    expect(await claimsOf(html, known, 'fixture.html')).toEqual(expect.arrayContaining(['centre 东岭智算中心 宁波 300PFLOPS(phase 1)+1200PFLOPS(final) UNDER_CONSTRUCTION']));
  });
  it('name things by the row that names them, below a head of generations', async () => {
    expect(await claimsOf('| | 上一代 | 本代 |\n|---|---|---|\n| 产品名 | K100 | K200 |\n| 何时量产 | 2024-03 | 2025-09 |\n| 单卡 FP16 | 320 TFLOPS | 640 TFLOPS |\n| 最大功耗 | 350 W | 600 W |\n', undefined, 'fixture.md')).toEqual(expect.arrayContaining(['K100 TDP 350 W', 'K200 PEAK_COMPUTE FP16 640 TFLOPS', 'K200 RELEASE 2025-09']));
  });
  it('read who took delivery, and when each list was entered', async () => {
    expect(await claimsOf('| 供货商 | 拿货方 | 货品 |\n|---|---|---|\n| 北辰电子 | 青谷科技 | 冷板 |\n| 砚石智能 | 青谷科技 | 载板 |\n', known, 'fixture.md')).toEqual(expect.arrayContaining(['北辰电子 SUPPLIES_TO 青谷科技', '北辰电子 PROVIDES 冷板']));
    expect(await claimsOf('| Firm | EL since | UVL since |\n|---|---|---|\n| 北辰电子 | Dec 2022 | – |\n| 青谷科技 | – | Jun 2024 |\n', known, 'fixture.md')).toEqual(['listing 北辰电子 Entity List 2022-12', 'listing 青谷科技 UVL 2024-06']);
  });
});
