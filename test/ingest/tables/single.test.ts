import { claimsOf, noNames, readingOf } from './claims.js';

const figures = ['DESIGNED_BY 星盘', 'MEMORY_CAPACITY 64 GB', 'MEMORY_TYPE HBM2e', 'PEAK_COMPUTE FP16 256 TFLOPS', 'PROCESS_NODE 7 nm', 'TDP 350 W', 'USES_MEMORY HBM2e'].map((said) => `星盘 X7 ${said}`);
const rows = ['| 工艺 | 7nm |', '| FP16 算力 | 256 TFLOPS |', '| 显存 | 64GB HBM2e |', '| 功耗 | 350 W |'];
const items = ['- 工艺：7nm', '- FP16 算力：256 TFLOPS', '- **显存**：64GB HBM2e', '- 功耗：350 W'];

describe('a table of two columns is about the thing that its caption or heading names', () => {
  it.each([
    ['the caption', ['表 3：星盘 X7 主要参数', '', '| 参数 | 数值 |', '|---|---|', ...rows]],
    ['the heading above', ['## 2.1 星盘 X7', '', '| 项目 | 规格 |', '|---|---|', ...rows]],
    ['no head of its own', ['### 星盘 X7 核心规格一览', '', '| 工艺 | 7nm |', '|---|---|', ...rows.slice(1)]],
  ])('%s', async (_, lines) => { expect(await claimsOf(`${lines.join('\n')}\n`, undefined, 'a.md')).toEqual(figures); });

  it.each([
    ['a server', ['## 星盘 X7 服务器', '', '| 参数 | 数值 |', '|---|---|', ...rows]],
    ['several things', ['表 3：主流训练芯片参数对比', '', '| 参数 | 数值 |', '|---|---|', ...rows]],
  ])('of %s it says nothing', async (_, lines) => { expect(await claimsOf(`${lines.join('\n')}\n`, undefined, 'a.md')).toEqual([]); });

  it('a row of figures is no row of names: unread, and said to be', async () => {
    const { drafts, unread } = await readingOf(`表 3：主要参数\n\n${[rows[0], '|---|---|', ...rows.slice(1), '| 显存带宽 | 1.6TB/s |'].join('\n')}\n`, undefined, 'a.md');
    expect([drafts, unread.map(({ line }) => line)]).toEqual([[], [1]]);
  });
});

describe('a data sheet told as a list', () => {
  it.each([
    ['under a heading', ['### 星盘 X7', '', ...items]], ['under the line that announces it', ['公司有两款产品。星盘 X7 的主要参数如下：', '', ...items]],
    ['numbered, told by verbs', ['星盘 X7 规格：', '1. 工艺为 7nm；', '2. FP16 算力达 256 TFLOPS；', '3. 显存 64GB HBM2e；', '4. 功耗约 350 W。']],
  ])('%s', async (_, lines) => { expect(await claimsOf(`${lines.join('\n')}\n`, undefined, 'a.md')).toEqual(figures); });
  it('in English', async () => {
    expect(await claimsOf('The Polar P1 at a glance:\n\n- Process: TSMC N5\n- Peak BF16: 800 TFLOPS\n- TDP: 600 W\n', undefined, 'a.md')).toEqual(['Polar P1 FABRICATED_BY TSMC', 'Polar P1 PEAK_COMPUTE BF16 800 TFLOPS', 'Polar P1 PROCESS_NAME TSMC N5', 'Polar P1 TDP 600 W']);
  });
  it('a list of shares, or of a cluster’s figures, is none', async () => {
    expect(await claimsOf('市场份额如下：\n\n- 甲：35%\n- 乙：20%\n- 丙：10%\n\n星盘 X7 集群配置：\n\n- 算力：256 PFLOPS\n- 显存：64TB\n- 功耗：350 kW\n', undefined, 'a.md')).toEqual([]);
  });
});

describe('a row a firm', () => {
  const table = ['| 公司 | 代表产品 | 代工厂 | 封装 | 上市状态 | 被列入实体清单时间 |', '|---|---|---|---|---|---|', '| 星盘半导体 | X7、X9 | 晨光晶圆 | — | 科创板 | 2023 年 10 月 17 日 |', '| 云起智能 | T1 | 晨光晶圆 | — | 未上市 | 未列入 |', ''].join('\n');
  it('tells who makes each of its products, and the day it was listed, which is no product’s', async () => {
    expect(await claimsOf(table, undefined, 'a.md')).toEqual([
      'T1 DESIGNED_BY 云起智能', 'T1 FABRICATED_BY 晨光晶圆', 'X7 DESIGNED_BY 星盘半导体', 'X7 FABRICATED_BY 晨光晶圆', 'X9 DESIGNED_BY 星盘半导体', 'X9 FABRICATED_BY 晨光晶圆', 'listing 星盘半导体 Entity List 2023-10-17',
    ]);
  });
  it('a firm and its date alone are a list too', async () => {
    expect(await claimsOf('| 企业 | 列入实体清单时间 |\n|---|---|\n| 星盘半导体 | 2023年10月 |\n| 云起智能 | — |\n', undefined, 'a.md')).toEqual(['listing 星盘半导体 Entity List 2023-10']);
  });
});

describe('a sheet under a name and whose it is', () => {
  test('items of several parts, with the foundry and the packaging behind a comma', async () => {
    const claims = await claimsOf('## Product notes\n\n**Osprey Q3** (Larkmoor Devices, inference card)\n\n- Process: 6 nm, SMIC; assembled with FoMore-2\n- Memory: 24 GB GDDR6; 448 GB/s\n- Peak: 130 TOPS (INT8), 65 TFLOPS (FP16)\n- Board power: 120 W\n', noNames, 'a.md');
    expect(claims).toEqual(expect.arrayContaining(['Osprey Q3 DESIGNED_BY Larkmoor Devices', 'Osprey Q3 FABRICATED_BY SMIC', 'Osprey Q3 USES_MEMORY GDDR6', 'Osprey Q3 PACKAGED_WITH FoMore-2']));
    expect(claims.filter((claim) => /^Osprey Q3 .*(?:448|\b24\b|130|\b65\b|120)/u.test(claim))).toHaveLength(5);
  });
  test('a bracket of what sort it is names no firm', async () => expect((await claimsOf('**Osprey Q3** (inference card)\n\n- Process: 6 nm\n- Memory: 24 GB GDDR6\n- Board power: 120 W\n', noNames, 'a.md')).some((claim) => /DESIGNED_BY/u.test(claim))).toBe(false));
  test('a list of what may go wrong is no sheet', async () => expect(await claimsOf('**Osprey Q3** (Larkmoor Devices)\n\n- Risk: the licence may be refused, and 30% of sales lost\n- Supply: wafers are short\n- Price: US$900 a card\n', noNames, 'a.md')).toEqual([]));
});
