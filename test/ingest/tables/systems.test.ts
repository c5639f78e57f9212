import { claimsOf, noNames } from './claims.js';

const md = (...rows: readonly string[]): string => `${rows[0]}\n\n${rows[1]}\n|---${'|---'.repeat((rows[1] ?? '').split('|').length - 3)}|\n${rows.slice(2).join('\n')}\n`;

describe('systems and what is in them', () => {
  test('chips, links and whose a supernode is; its figures are of the whole', async () => {
    const claims = await claimsOf(md('表 4：超节点方案对照', '| 方案 | 推出方 | 域内芯片 | 数量 | 互连协议 | 半精度合计（PFLOPS） |', '| 岚柜 N64 | 岚图智算 | QT-70 | 64 | LanMesh | 33.6 |', '| 云阵 96 | 阡陌计算 | QT-90 | 96 | QBus | 40.3 |'), noNames, 'a.md');
    expect(claims).toEqual(expect.arrayContaining(['岚柜 N64 USES_CHIP QT-70', '云阵 96 USES_CHIP QT-90', '岚柜 N64 DESIGNED_BY 岚图智算', '岚柜 N64 USES_INTERCONNECT LanMesh']));
    expect(claims.some((claim) => /PEAK_COMPUTE|QT-70 DESIGNED_BY/u.test(claim))).toBe(false);
  });
  test('the same in English, with how many beside the chip', async () => {
    const claims = await claimsOf(md('Exhibit 5. Rack-scale systems', '| System | Vendor | Accelerators | Fabric |', '| Gannet R72 | Skua Systems | 72 × SK900 | SkuaMesh |', '| Petrel R32 | Skua Systems | 32 × SK500 | SkuaMesh |'), noNames, 'a.md');
    expect(claims).toEqual(expect.arrayContaining(['Gannet R72 USES_CHIP SK900', 'Petrel R32 USES_CHIP SK500']));
  });
  test('ways of packaging and the chips that use them are no systems', async () => {
    const claims = await claimsOf(md('表 5：先进封装方案', '| 方案 | 归属企业 | 采用该方案的芯片 |', '| QuayPack-S | 甲辰封测 | KX-10 |', '| MoorFan | 乙未封测 | KX-20 |'), noNames, 'a.md');
    expect(claims.some((claim) => /USES_CHIP/u.test(claim))).toBe(false);
  });
});

describe('headings that say it in other words', () => {
  test('who sells each generation of memory, in a table on its side', async () => {
    const claims = await claimsOf(md('Table 2. Stacked memory', '| | HBM2E | HBM3 | HBM4 |', '| Per-stack throughput (GB/s) | 460 | 819 | 2,048 |', '| Volume sellers | Samsung, SK hynix | SK hynix, Micron¹ | none yet |'), undefined, 'a.md');
    expect(claims).toEqual(expect.arrayContaining(['SK hynix PROVIDES HBM2E', 'Micron PROVIDES HBM3']));
    expect(claims.some((claim) => /none|HBM4|MEMORY/u.test(claim))).toBe(false);
  });
  test('frameworks beside an adaptation are of the chip that ran it', async () => expect(await claimsOf(md('表 6：模型适配记录', '| 芯片 | 模型 | 完成日期 | 推理框架 |', '| QT-70 | Qwen3-32B | 2025-09-29 | vLLM |', '| QT-90 | DeepSeek-R1 | 2025-10-11 | SGLang |'), undefined, 'a.md')).toEqual(expect.arrayContaining(['QT-70 SUPPORTS_SOFTWARE vLLM', 'QT-90 SUPPORTS_SOFTWARE SGLang'])));
  test('what a card has of a link is that card’s, what a link has in all is nobody’s', async () => {
    const claims = await claimsOf(md('Exhibit 8. Fabrics', '| Fabric | Owner | Per-card bandwidth | Found in |', '| SkuaLink 2 | Skua Systems | 512 GB/s | SK900 |', '| TernMesh | Tern Compute | 800 GB/s | T4, T5 |'), noNames, 'a.md');
    expect(claims.some((claim) => /^SK900 INTERCONNECT_BANDWIDTH 512/u.test(claim))).toBe(true);
    expect(claims.some((claim) => /INTERCONNECT_BANDWIDTH 800/u.test(claim))).toBe(false);
  });
  test('narrow headings, parted over lines above a row of units', async () => {
    const claims = await claimsOf('图表 2：在售推理卡一览\n供应商 型号 首发 线宽 半精度\n（FP16/\nBF16）\nINT8 颗粒\n类型\n板载\n容量\n读写\n速率\n板卡\n功耗\n   nm TFLOPS TOPS  GB GB/s W\n岚图科技 QT-30 2023 12 128 256 LPDDR5 64 273 120\n岚图科技 QT-70 2024 7 420 840 HBM2E 96 1,840 350\n阡陌半导体 YM5 2025 7 210 420 HBM2E 48 920 180\n资料来源：公司官网\n', undefined, 'a.txt');
    expect(claims.filter((claim) => /^QT-70 .*(?:420|840|\b96\b|1840|350)/u.test(claim)).length).toBeGreaterThanOrEqual(4);
  });
});
