import { readingOf, claimsOf, knowing, noNames } from './claims.js';

const note = 'note.md';
const table = (caption: string, ...rows: readonly string[]): string => [`**Table 1: ${caption}**`, '', rows[0]!, `|${'---|'.repeat(rows[0]!.split('|').length - 2)}`, ...rows.slice(1), '', '*Source: the house*', ''].join('\n');

describe('headings and units that a house words in its own way', () => {
  it('a unit with a word beside it stands in the row of units, which the next page prints again', async () => {
    const head = '| Device | House | First shown | Line width | FP16 / BF16 | Package memory | Memory pipe | Envelope |', units = '| | | | nm | TFLOPS | GB, kind | TB/s | W |';
    const claims = await claimsOf(table('Parts', head, units, '| Otter T1 | Lutra | 2023-Q2 | 7 | 320 / 320 | 64, HBM2E | 1.6 | 350 |', '', 'Some House | Monthly | page 4', '', head, `|${'---|'.repeat(8)}`, units, '| Otter T2 | Lutra | May 2025 | 5 | 640 / — | 96 (HBM3) | 3.2 | 500 |'), noNames, note);
    expect(claims).toEqual(expect.arrayContaining(['Otter T1 RELEASE 2023-Q2', 'Otter T1 PROCESS_NODE 7 nm', 'Otter T1 PEAK_COMPUTE FP16 BF16 320 TFLOPS', 'Otter T1 MEMORY_CAPACITY 64 GB', 'Otter T1 MEMORY_TYPE HBM2E', 'Otter T1 MEMORY_BANDWIDTH 1600 GB/s', 'Otter T1 TDP 350 W',
      'Otter T2 RELEASE 2025-05', 'Otter T2 MEMORY_CAPACITY 96 GB', 'Otter T2 USES_MEMORY HBM3', 'Otter T2 MEMORY_BANDWIDTH 3200 GB/s']));
    expect(claims.filter((claim) => claim.includes('MEMORY_CAPACITY'))).toHaveLength(2);
  });
  it('a misprinted word of a heading is the word; another word is none', async () => {
    const claims = await claimsOf(table('Two parts', '| | Otter T1 | Otter T2 |', '| Maker | Lutra | Lutra |', '| Tranisstors (bn) | 40 | 62 |', '| Memory bandwith | 1.6 TB/s | 3.2 TB/s |', '| Design generation | Weir | Weir 2 |', '| Transmitters | 4 | 8 |'), noNames, note);
    expect(claims).toEqual(expect.arrayContaining(['Otter T1 TRANSISTORS 40000000000 transistors', 'Otter T2 MEMORY_BANDWIDTH 3200 GB/s', 'Otter T2 ARCHITECTURE Weir 2']));
    expect(claims.filter((claim) => claim.includes('TRANSISTORS'))).toHaveLength(2);
  });
  it('in brackets behind a model stands who made it, as its heading says', async () => {
    const claims = await claimsOf('表 1：国产芯片适配大模型\n\n| 时间 | 芯片 | 模型（开发方） | 状态 |\n|---|---|---|---|\n| 2025 年 3 月 2 日 | KX-10 | 青鸾-7B（甲辰智能） | 已完成 |\n| 2025 年 6 月 | KX-20 | 青鸾-32B（甲辰智能） | 测试中 |\n', knowing(['CHIP', 'KX-10'], ['CHIP', 'KX-20'], ['AI_MODEL', '青鸾-7B'], ['AI_MODEL', '青鸾-32B']), note);
    expect(claims).toEqual(['KX-10 ADAPTED 青鸾-7B 2025-03-02', '青鸾-32B DEVELOPED_BY 甲辰智能', '青鸾-7B DEVELOPED_BY 甲辰智能']);
  });
  it('slices of units and units delivered are shares and shipments of the year in their heading', async () => {
    const claims = await claimsOf(table('Cards delivered in Norwold', '| Brand | Units 2024 (thousand) | Slice of 2024 units | Slice of 2023 units |', '| Lutra | 1,200 | 61.5% | 70% |', '| Vulpa | 300 | 15.4% | 9% |', '| All others | 450 | 23.1% | 21% |'), knowing(['COMPANY', 'Lutra'], ['COMPANY', 'Vulpa']), note);
    expect(claims).toEqual(expect.arrayContaining(['Lutra shipments 1200 thousand units 2024', 'Lutra market share 61.5 % 2024', 'Vulpa market share 9 % 2023']));
  });
  it('a yearly rate over the years its heading names stands behind a series', async () => {
    const claims = await claimsOf(table('Market model', '| US$ bn | 2023 | 2024 | 2025E | CAGR 2024–27E |', '| Accelerators | 40 | 90 | 150 | 37.5% |', '| Wavelength parts | 3 | 4 | 6 | n/a |'), noNames, note);
    expect(claims).toEqual(expect.arrayContaining(['Accelerators market size 90 USD billion 2024', 'Accelerators CAGR 37.5 % 2024-2027 forecast']));
    expect(claims.filter((claim) => claim.includes('CAGR'))).toHaveLength(1);
  });
  it('what centres run on, under a heading nobody knows; one undecided runs on nothing', async () => {
    const rows = ['| Site | Where | Run by | Metal | At full build | State of play |', '| Weir Compute Campus | Brindley | Lutra | Otter T1 | 20 EFLOPS | under construction |', '| Lakeside AI Park | Norwold | Vulpa | Otter T2 | 800 PFLOPS | complete |', '| Moor Data Park | Norwold | Meles | undecided | 90 PFLOPS | announced |'];
    const claims = await claimsOf(table('Sites', ...rows), knowing(['CHIP', 'Otter T1'], ['CHIP', 'Otter T2']), note);
    expect(claims.filter((claim) => claim.includes('USES_CHIP'))).toEqual(['Lakeside AI Park USES_CHIP Otter T2', 'Weir Compute Campus USES_CHIP Otter T1']);
    expect(claims.join()).not.toContain('undecided');
  });
  it('sellers of each generation; one that only sends samples sells none yet', async () => {
    expect(await claimsOf(table('Stacks', '| Generation | Bandwidth per stack | Sellers |', '| HBM3 | 819 GB/s | Lutra, Vulpa |', '| HBM4 | 2.0 TB/s | Lutra (samples) |'), knowing(['COMPANY', 'Lutra'], ['COMPANY', 'Vulpa']), note)).toEqual(['Lutra PROVIDES HBM3', 'Vulpa PROVIDES HBM3']);
  });
  it('a firm, and in brackets its own process for the goods of the row; the share made at home of the year in the heading', async () => {
    const claims = await claimsOf('表 2：主要部件供应格局\n\n| 部件 | 境外主要厂商 | 境内主要厂商 | 2024 年国产化率 |\n|---|---|---|---|\n| 先进封装 | 台积电（CoWoS） | 甲辰封测（QuayPack2） | 30% |\n| 液冷 | 乙未热控 | 丙午科技 | 70% |\n', knowing(['COMPANY', '台积电'], ['COMPANY', '甲辰封测'], ['PACKAGING', 'CoWoS']), note);
    expect(claims).toEqual(expect.arrayContaining(['台积电 PROVIDES 先进封装', '台积电 PROVIDES CoWoS', '甲辰封测 PROVIDES QuayPack2', '丙午科技 PROVIDES 液冷', 'China market share 30 % 2024', 'China market share 70 % 2024']));
  });
});

describe('who sells what, and what it grew from', () => {
  it('a cell of several memories, beside customers: each of them, but none that is only sampled', async () => {
    const claims = await claimsOf('表 3：三大原厂\n\n| 原厂 | 总部 | 在售主力 | 下一代（送样/计划） | 公开客户 |\n|---|---|---|---|---|\n| 甲辰存储 | 利川 | HBM3、HBM3E | HBM4，2025 年 3 月送样 | 乙未智能 |\n| 丙午电子 | 水原 | HBM2E | HBM4，计划 2025 年底 | 丁未科技 |\n', knowing(['COMPANY', '甲辰存储'], ['COMPANY', '丙午电子'], ['COMPANY', '乙未智能'], ['COMPANY', '丁未科技']), note);
    expect(claims.filter((claim) => claim.includes('PROVIDES'))).toEqual(['丙午电子 PROVIDES HBM2E', '甲辰存储 PROVIDES HBM3', '甲辰存储 PROVIDES HBM3E']);
  });
  it('the platform that a way of packaging belongs to', async () => {
    const claims = await claimsOf('表 4：2.5D 封装技术\n\n| 封装方案 | 归属企业 | 上一级平台 | 采用该方案的芯片 |\n|---|---|---|---|\n| QuayPack-L | 甲辰封测 | QuayPack | KX-10 |\n| MoorBridge | 乙未封测 | — | — |\n', knowing(['COMPANY', '甲辰封测'], ['COMPANY', '乙未封测']), note);
    expect(claims).toEqual(expect.arrayContaining(['QuayPack-L VARIANT_OF QuayPack', 'KX-10 PACKAGED_WITH QuayPack-L', '乙未封测 PROVIDES MoorBridge']));
    expect(claims.filter((claim) => claim.includes('VARIANT_OF'))).toHaveLength(1);
  });
  it('families at the head of columns are not who makes the chips, two families or one', async () => {
    const claims = await claimsOf('表 5：四款产品\n\n| 指标 | 青鸾 R3 | 青鸾 R4 | 白泽 X2 | 白泽 X3 |\n|---|---|---|---|---|\n| 代工 | 中芯国际 | 中芯国际 | 台积电 | 台积电 |\n| BF16（TFLOPS） | 320 | 160 | 228 | 182 |\n', knowing(['COMPANY', '中芯国际'], ['COMPANY', '台积电']), note);
    expect(claims.filter((claim) => claim.includes('DESIGNED_BY'))).toEqual([]);
  });
});

describe('acts of control in a few words', () => {
  const rows = (...body: readonly string[]): string => table('Control events', '| When | Who acted | What changed |', ...body);
  it('those listed are named before the word or behind the number of all; a subsidiary is not its parent, and "listed" alone does not say where', async () => {
    const names = knowing(['COMPANY', 'Lutra'], ['COMPANY', 'Vulpa'], ['COMPANY', 'Meles']);
    const claims = await claimsOf(rows('| 2 Dec 2024 | BIS | 140 entities listed, Lutra and Vulpa among them |', '| 25 Mar 2025 | BIS | Six Meles subsidiaries listed |', '| 15 Aug 2025 | BIS | Weir Microsystems and Vulpa listed |'), names, note);
    expect(claims.filter((claim) => claim.startsWith('listing'))).toEqual(['listing Lutra Entity List 2024-12-02', 'listing Vulpa Entity List 2024-12-02']);
    expect(claims).toContain('event 2025-08-15 ENTITY_LISTING Weir Microsystems+Vulpa');
    expect(claims.filter((claim) => claim.startsWith('event'))).toHaveLength(3);
  });
  it('a licence taken back is a control, a rule taken back is none', async () => {
    const claims = await claimsOf(rows('| 1 Jan 2024 | Dutch government | Licence withdrawn for immersion scanners |', '| 13 May 2025 | BIS | AI Diffusion rule withdrawn |', '| Aug 2022 | BIS | Controls on design software for gate-all-around chips |'), noNames, note);
    expect(claims).toEqual([expect.stringContaining('event 2022-08 EDA_CONTROL'), expect.stringContaining('event 2024-01-01 EQUIPMENT_CONTROL')]);
  });
});

it('a corner that says "unless stated" still gives the unit, and a row names whose figures it holds', async () => {
  const { drafts } = await readingOf('**Exhibit 7. Market estimates**\n\n| US$ bn unless stated | 2023 | 2024 | 2025E | Source |\n|---|---|---|---|---|\n| Optical modules | 5.4 | 18.2 | 34.0 | Wavecrest Research |\n| Memory | 3.1 | 4.0 | 5.2 | Tidewater |\n');
  expect(drafts.flatMap(({ statement: s }) => (s.type === 'statistic' && s.value === 18.2 ? [[s.metric, s.unit, s.period, s.source]] : []))).toEqual([['market size', 'USD billion', '2024', 'Wavecrest Research']]);
});
