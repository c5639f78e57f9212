import { claimsOf, knowing, readingOf } from './claims.js';

const table = (caption: string, ...rows: readonly string[]): string => [caption, '', ...rows.map((row, i) => (i === 1 ? `|${row.split('|').map(() => '---').join('|')}|\n| ${row} |` : `| ${row} |`)), '', '资料来源：某研究院', ''].join('\n');
const firms = knowing(['COMPANY', '启川智芯'], ['COMPANY', '白桦微'], ['COMPANY', '霜河科技'], ['CHIP', '启川 Q7']);
const scopes = async (text: string): Promise<readonly string[]> => (await readingOf(text, firms, 'a.md')).drafts.flatMap(({ statement }) => (statement.type === 'statistic' ? [`${statement.subject} | ${statement.scope}`] : []));

describe('parts of a market over years', () => {
  test('take measure and unit from the caption; a dash is no zero, the sum is the whole', async () => expect(await claimsOf(table('表 1：国内算力产业细分市场规模及预测（单位：亿元）', '细分领域 | 2023 | 2024 | 2025E | CAGR（2023-2025）', '交换机 | 88 | 101 | 1,200 | 18.6%', '液冷 | 12 | 14 | — | —', '合计 | 100 | 115 | 1320 | 20.1%'), firms, 'a.md')).toEqual([
    'China CAGR 18.6 % 2023-2025 forecast', 'China CAGR 20.1 % 2023-2025 forecast', 'China market size 100 亿元 2023', 'China market size 101 亿元 2024', 'China market size 115 亿元 2024', 'China market size 12 亿元 2023', 'China market size 1200 亿元 2025 forecast', 'China market size 1320 亿元 2025 forecast', 'China market size 14 亿元 2024', 'China market size 88 亿元 2023']));
  test.each([
    ['a row a line', '表 5：先进封装细分市场规模（单位：亿元）\n细分市场 2022 2023 2024E\n倒装封装 310 342 380\n2.5D 封装 45 62 90\n系统级封装 120 131 147\n资料来源：某研究院\n'],
    ['a cell a line', '表 5：先进封装细分市场规模（单位：亿元）\n细分市场\n2022\n2023\n2024E\n倒装封装\n310\n342\n380\n2.5D 封装\n45\n62\n90\n系统级封装\n120\n131\n147\n资料来源：某研究院\n'],
    ['years down the side', '表 5：先进封装细分市场规模（单位：亿元）\n年份\t倒装封装\t2.5D 封装\t系统级封装\n2022\t310\t45\t120\n2023\t342\t62\t131\n2024E\t380\t90\t147\n资料来源：某研究院\n'],
  ])('%s', async (_, text) => expect(await claimsOf(text)).toEqual([
    '2.5D 封装 market size 45 亿元 2022', '2.5D 封装 market size 62 亿元 2023', '2.5D 封装 market size 90 亿元 2024 forecast', '倒装封装 market size 310 亿元 2022', '倒装封装 market size 342 亿元 2023', '倒装封装 market size 380 亿元 2024 forecast',
    '系统级封装 market size 120 亿元 2022', '系统级封装 market size 131 亿元 2023', '系统级封装 market size 147 亿元 2024 forecast']));
  test('the year a growth column stands behind is its own', async () => expect(await claimsOf(table('Table 2: Cooling market size by segment (US$ billion)', 'Segment | 2023 | 2024 | YoY | 2025E | YoY', 'Cold plate | 6.0 | 9.0 | 50% | 12 | 33%', 'Immersion | 1.4 | 2.7 | 93% | 4.5 | 67%'), undefined, 'a.md')).toEqual(expect.arrayContaining(['Cold plate growth 50 % 2024', 'Cold plate growth 33 % 2025 forecast', 'Cold plate market size 6 USD billion 2023', 'Immersion growth 67 % 2025 forecast'])));
  test('years under what happened and what is forecast', async () => expect(await claimsOf(table('表 1：整机产业规模与预测（亿元）', '细分市场 | 实际值 | | 预测值 | | 复合增速', ' | 2022 | 2023 | 2024 | 2025E | 2023-2025E', '存储整机 | 61 | 83 | 96 | 120 | 20.2%', '交换整机 | 12 | 14 | 19 | — | —'), undefined, 'a.md')).toEqual([
    '交换整机 market size 12 亿元 2022', '交换整机 market size 14 亿元 2023', '交换整机 market size 19 亿元 2024 forecast', '存储整机 CAGR 20.2 % 2023-2025 forecast', '存储整机 market size 120 亿元 2025 forecast', '存储整机 market size 61 亿元 2022', '存储整机 market size 83 亿元 2023', '存储整机 market size 96 亿元 2024 forecast']));
  test('two measures over the same years are not told apart', async () => expect(await claimsOf(table('表 1：整机产业（亿元）', '细分市场 | 规模 | | 利润 | ', ' | 2022 | 2023 | 2022 | 2023', '存储整机 | 61 | 83 | 6 | 8', '交换整机 | 12 | 14 | 1 | 2'), undefined, 'a.md')).toEqual([]));
  test('a unit a row counts that row', async () => expect(await claimsOf(table('表 8：整机产业指标预测', '指标 | 单位 | 2023 | 2024 | 2025E', '市场规模 | 亿元 | 1105 | 1590 | 2230', '均价 | 万元 | 31.6 | 37.9 | 40.5', '出货量 | 万台 | 35 | 42 | 55'), undefined, 'a.md')).toEqual(['整机产业指标 market size 1105 亿元 2023', '整机产业指标 market size 1590 亿元 2024', '整机产业指标 market size 2230 亿元 2025 forecast', '整机产业指标 shipments 35 万台 2023', '整机产业指标 shipments 42 万台 2024', '整机产业指标 shipments 55 万台 2025 forecast']));
  test.each([
    ['a price is no size', '表 9：加速卡单价走势（单位：万元）', '型号', '甲 100'], ['nor is what stands among the parts', '表 9：细分市场规模（单位：亿元）', '细分市场', '均价'], ['parts of nothing that is counted', '表 9：各环节概览', '环节', '刻蚀'],
  ])('%s', async (_, caption, corner, label) => expect(await claimsOf(table(caption, `${corner} | 2023 | 2024 | 2025E`, `${label} | 12 | 11 | 10`), undefined, 'a.md')).toEqual([]));
  test('cards are not shipped in yuan', async () => expect(await claimsOf(table('表 9：市场规模（单位：亿元）', '指标 | 2023 | 2024 | 2025E', '出货量 | 12 | 11 | 10', '市场规模 | 3 | 4 | 5'), undefined, 'a.md')).toEqual(['市场规模 market size 3 亿元 2023', '市场规模 market size 4 亿元 2024', '市场规模 market size 5 亿元 2025 forecast']));
  test('what the country makes itself is told of each part, regions of the whole', async () => {
    expect(await scopes(table('表 9：各环节国产化率', '环节 | 2023 | 2024 | 2025E', '刻蚀 | 23% | 26% | 30%'))).toEqual(['China | 刻蚀国产化率', 'China | 刻蚀国产化率', 'China | 刻蚀国产化率']);
    expect(await scopes(table('表 13：全球交换芯片市场规模（单位：亿美元，按地区）', '地区 | 2023 | 2025E', '北美 | 30 | 52', '中国 | 11 | 17'))).toEqual(['北美 | 全球交换芯片市场规模', '北美 | 全球交换芯片市场规模', 'China | 全球交换芯片市场规模', 'China | 全球交换芯片市场规模']);
  });
});

describe('shares and shipments of firms', () => {
  const told = ['启川智芯 market share 1.3 % 2024', '启川智芯 market share 0.2 % 2023', '启川智芯 shipments 3.1 万张 2024', '白桦微 market share 5 % 2024', '霜河科技 market share 1.6 % 2023'];
  test('with what each is known for, the rest and the sum', async () => {
    const claims = await claimsOf('表 2：2024 年国内加速卡出货格局\n厂商\t出货（万张）\t2024 年份额\t2023 年份额\t主力型号\n白桦微\t12\t5.0%\t1.6%\t—\n启川智芯\t3.1\t1.3%\t0.2%\t启川 Q7\n霜河科技\t2\t0.8%\t1.6%\tF9\n其他\t10\t4.1%\t4.0%\t—\n合计\t27.1\t100%\t100%\t\n资料来源：某机构\n', firms);
    expect(claims).toEqual(expect.arrayContaining([...told, 'F9 DESIGNED_BY 霜河科技', '启川 Q7 DESIGNED_BY 启川智芯', '国内加速卡 shipments 27.1 万张 2024']));
    expect(claims.filter((claim) => /其他|100 %/u.test(claim))).toEqual([]);
  });
  test('one cell a line, headings that begin with a year', async () => expect(await claimsOf('表 2：2024 年国内加速卡出货格局\n厂商\n出货（万张）\n2024 年份额\n2023 年份额\n白桦微\n12\n5.0%\n1.6%\n启川智芯\n3.1\n1.3%\n0.2%\n霜河科技\n2\n0.8%\n1.6%\n资料来源：某机构\n', firms)).toEqual(expect.arrayContaining(told)));
  test('firms heading the columns', async () => expect(await claimsOf(table('表 7：2024 年整机市场份额', '指标 | 启川智芯 | 白桦微', '出货量（万台） | 12.1 | 5.2', '市场份额 | 28% | 12%'), firms, 'a.md')).toEqual(['启川智芯 market share 28 % 2024', '启川智芯 shipments 12.1 万台 2024', '白桦微 market share 12 % 2024', '白桦微 shipments 5.2 万台 2024']));
  test('a quarter in each heading', async () => expect(await claimsOf(table('表 6：DRAM 份额', '厂商 | 25Q1 收入（亿美元） | 25Q1 份额 | 24Q4 份额 | 环比变化', '启川智芯 | 97.2 | 36.0% | 36.6% | -0.6pct', '白桦微 | 91.0 | 33.7% | 39.3% | -5.6pct'), firms, 'a.md')).toEqual(expect.arrayContaining(['启川智芯 market share 36 % 2025-Q1', '白桦微 market share 39.3 % 2024-Q4', '白桦微 revenue 91 亿美元 2025-Q1'])));
  test('shares of customers are none of the market', async () => expect(await claimsOf(table('表 8：2024 年某公司客户结构', '客户 | 销售额（万元） | 占比', '启川智芯 | 12000 | 31%', '白桦微 | 8000 | 20%'), firms, 'a.md')).toEqual([]));
});
