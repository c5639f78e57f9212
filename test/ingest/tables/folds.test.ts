import { claimsOf, noNames } from './claims.js';

const table = (...lines: readonly string[]): string => `${lines[0]}\n\n${lines.slice(1).join('\n')}\n`;

describe('tables on their side whose heads span', () => {
  test('firms over the columns of their chips, a section that gives the unit of its rows', async () => {
    const claims = await claimsOf(table('**Table 1. Parts by vendor**', '| | Orbis | | Pallas Compute |', '|---|---|---|---|', '| | Vela-1 | Vela-2 | PC500 |', '| Peak throughput (TFLOPS, dense) | | | |', '| FP16/BF16 | 400/— | 900 | 512 |', '| Board power (W) | 350 | 600 | 500 |'), noNames, 'a.md');
    expect(claims).toEqual(expect.arrayContaining(['Vela-1 DESIGNED_BY Orbis', 'Vela-2 DESIGNED_BY Orbis', 'PC500 DESIGNED_BY Pallas Compute']));
    expect(claims.filter((claim) => /Vela-1 .*400|Vela-2 .*900|PC500 .*512/u.test(claim))).toHaveLength(3);
    expect(claims.some((claim) => /^(?:Orbis|Pallas Compute) /u.test(claim))).toBe(false);
  });
  test('what only groups the columns is nobody’s maker', async () => {
    const claims = await claimsOf(table('**表 1 参数对比**', '| 参数 | 训练 | | 推理 |', '|---|---|---|---|', '| 型号 | JC-100 | JC-200 | YS9 |', '| 显存（GB） | 32 | 64 | 96 |', '| 功耗（W） | 150 | 300 | 450 |'), noNames, 'a.md');
    expect(claims.some((claim) => /DESIGNED_BY/u.test(claim))).toBe(false);
    expect(claims.some((claim) => /JC-200 .*64/u.test(claim))).toBe(true);
  });
  test('the year and the stage of a chip are no part of its name, and what is to come is planned', async () => {
    const claims = await claimsOf(table('**Table 2. Generations**', '| | Vela-1 (2023) | Vela-3 (2026, planned) |', '|---|---|---|', '| Node | 7 nm | 3 nm |', '| Power | 350 W | 700 W |'), noNames, 'a.md');
    expect(claims.some((claim) => /\(2023\)|planned\)/u.test(claim))).toBe(false);
    expect(claims.some((claim) => /^Vela-1 .*350/u.test(claim))).toBe(true);
  });
});

describe('tables folded to save height', () => {
  test('two parts a row', async () => {
    const claims = await claimsOf(table('**Table 3. Parts**', '| Part | Memory (GB) | TDP (W) | Part | Memory (GB) | TDP (W) |', '|---|---|---|---|---|---|', '| Vela-1 | 64 | 350 | PC500 | 80 | 500 |', '| Vela-2 | 96 | 600 | PC700 | 144 | 750 |'), noNames, 'a.md');
    expect(claims.filter((claim) => /PC500 .*500|Vela-1 .*350|PC700 .*144/u.test(claim))).toHaveLength(3);
    expect(claims.some((claim) => /Vela-1 .*(?:500|80)\b/u.test(claim))).toBe(false);
  });
  test('a data sheet in two pairs of columns', async () => {
    const claims = await claimsOf(table('**Table 4. Data sheet, PC700**', '| Item | Value | Item | Value |', '|---|---|---|---|', '| Process | 4 nm | Memory | 144 GB HBM3E |', '| Die size | 780 mm² | Board power | 750 W |'), noNames, 'a.md');
    expect(claims.filter((claim) => /^PC700 .*(?:\b4\b|144|780|750)/u.test(claim))).toHaveLength(4);
    expect(claims.some((claim) => claim.startsWith('Value'))).toBe(false);
  });
});

describe('cells of several figures', () => {
  test.each([
    ['FP16：320T；INT8：640T', ['FP16 320', 'INT8 640']], ['130 TOPS (INT8), 65 TFLOPS (FP16)', ['INT8 130', 'FP16 65']],
  ])('%s', async (cell, figures) => {
    const claims = await claimsOf(table('**表 5 国产芯片**', '| 企业 | 芯片 | 算力 | 功耗 |', '|---|---|---|---|', `| 甲辰半导体 | JC-200 | ${cell} | 300W |`, '| 乙巳科技 | YS9 | BF16：400T；FP8：800T | 450W |'), noNames, 'a.md');
    for (const figure of figures) { const [format = '', value = ''] = figure.split(' '); expect(claims.some((claim) => claim.startsWith('JC-200') && claim.includes(format) && claim.includes(value))).toBe(true); }
  });
  test('in brackets the figure with sparsity; a link before its speed', async () => {
    const claims = await claimsOf(table('**表 6 参数**', '| 型号 | FP16（TFLOPS） | 卡间互联 | 功耗 |', '|---|---|---|---|', '| JC-200 | 320（稀疏 640） | JCLink，400GB/s | 300W |', '| YS9 | 400（待核实） | 自研，512GB/s | 450W |'), noNames, 'a.md');
    expect(claims.filter((claim) => /JC-200 .*(?:320|640|\b400\b)/u.test(claim)).length).toBeGreaterThanOrEqual(3);
    expect(claims.some((claim) => /YS9 .*512/u.test(claim))).toBe(true);
  });
});
