import { claimsOf, knowing, noNames, readingOf } from './claims.js';

const md = (caption: string, ...rows: readonly string[]): string => `${caption}\n\n${[rows[0] ?? '', (rows[0] ?? '').replace(/[^|]+/gu, '---'), ...rows.slice(1)].map((row) => `| ${row} |`).join('\n')}\n`;

describe('what the cells tell under headings that nobody knows', () => {
  it('lists, dates and who is on none', async () => {
    expect(await claimsOf(md('Table 2. Parties', 'Party|Roll|Since', 'Nordlicht|Entity List|May 2021', 'Ostwind|Unverified List|June 2024', 'Lutra|not listed|—'), noNames, 'n.md'))
      .toEqual(['listing Nordlicht Entity List 2021-05', 'listing Ostwind UVL 2024-06']);
  });
  it('hosts, foundries with their process and memory with its size, upright and on its side', async () => {
    const claims = await claimsOf(md('Table 3. Parts', 'Card|Attach|Made|Local|Power, W', 'FX100|PCIe 5.0 x16|TSMC N5|64 GB HBM3|300', 'FX200|CXL 2.0|Samsung SF4X|96 GB HBM3E|450'), noNames, 'n.md');
    expect(claims).toEqual(expect.arrayContaining(['FX100 HOST_INTERFACE PCIe 5.0 x16', 'FX100 FABRICATED_BY TSMC', 'FX200 PROCESS_NAME Samsung SF4X', 'FX200 MEMORY_CAPACITY 96 GB', 'FX200 USES_MEMORY HBM3E']));
    expect(await claimsOf(md('表 1：参数', '参数|单位|云岭 T2|赤霄 K9', '制造||台积电 N5|三星 SF4X', '显存|GB|64|96', '功耗|W|300|450'), noNames, 'n.md')).toEqual(expect.arrayContaining(['云岭 T2 FABRICATED_BY 台积电', '赤霄 K9 FABRICATED_BY 三星']));
  });
  it('a foundry with its node in one cell is no foundry of that name', async () => {
    expect(await claimsOf(md('表 1：参数', '产品|代工 / 节点|功耗（W）', 'FX100|江岸晶圆 / 7nm|300', 'FX200|中芯国际 / 12nm|150'), noNames, 'n.md'))
      .toEqual(['FX100 FABRICATED_BY 江岸晶圆', 'FX100 PROCESS_NODE 7 nm', 'FX100 TDP 300 W', 'FX200 FABRICATED_BY 中芯国际', 'FX200 PROCESS_NODE 12 nm', 'FX200 TDP 150 W']);
  });
  it('a footnote mark is no part of a figure', async () => {
    expect(await claimsOf(md('Table 1. Parts', 'Card|FP16, TFLOPS|Power, W', 'FX100|384[^2]|300', 'FX200|512|*450*'), noNames, 'n.md')).toEqual(['FX100 PEAK_COMPUTE FP16 384 TFLOPS', 'FX100 TDP 300 W', 'FX200 PEAK_COMPUTE FP16 512 TFLOPS', 'FX200 TDP 450 W']);
  });
});

describe('who supplies what, however it is headed', () => {
  it('sources at home and abroad; none and one still sought are nobody', async () => {
    expect(await claimsOf(md('Who builds the package', 'Item on the parts list|Main sources|Korean sources we know of|Remark', 'Probe card|Fjordic; Weststern|none|', 'Hybrid bonder|Pentagon Tools; *second source sought*|Halla Systems|on trial'), noNames, 'n.md'))
      .toEqual(['Fjordic PROVIDES Probe card', 'Halla Systems PROVIDES Hybrid bonder', 'Pentagon Tools PROVIDES Hybrid bonder', 'Weststern PROVIDES Probe card']);
  });
  it('of a link of the chain and a part in it, the part', async () => {
    expect(await claimsOf(md('表 5：部件', '环节|部件|主要供方|备注', '光|1.6T 光模块|江岸光电|', '光|CW 光源|云岭光子|送样'), noNames, 'n.md')).toEqual(['云岭光子 PROVIDES CW 光源', '江岸光电 PROVIDES 1.6T 光模块']);
  });
});

describe('interconnects and software by themselves', () => {
  it('a firm a row: its link and what its chips run', async () => {
    expect(await claimsOf(md('表 3：软件栈', '厂商|互联技术|编程平台|框架', '云岭智能|YL-Link|YLRT|PyTorch、MindSpore', '赤霄微|无|CXKit|—'), knowing(['SOFTWARE', 'PyTorch'], ['SOFTWARE', 'MindSpore']), 'n.md'))
      .toEqual(['CXKit DEVELOPED_BY 赤霄微', 'YLRT DEVELOPED_BY 云岭智能', '云岭智能 PROVIDES YL-Link', '云岭智能 SUPPORTS_SOFTWARE MindSpore', '云岭智能 SUPPORTS_SOFTWARE PyTorch', '云岭智能 SUPPORTS_SOFTWARE YLRT', '赤霄微 SUPPORTS_SOFTWARE CXKit']);
  });
  it('a link a row: whose it is and what uses it; what a card has of it is the chip’s link and no memory bandwidth', async () => {
    expect(await claimsOf(md('表 4：互连', '互连技术|提出方|单卡带宽|代表产品', 'FjordLink|Fjordic|1.8TB/s|FX100', '云链|云岭智能|448GB/s|云岭 T2'), noNames, 'n.md'))
      .toEqual(['FX100 INTERCONNECT_BANDWIDTH 1800 GB/s', 'FX100 USES_INTERCONNECT FjordLink', 'Fjordic PROVIDES FjordLink', '云岭 T2 INTERCONNECT_BANDWIDTH 448 GB/s', '云岭 T2 USES_INTERCONNECT 云链', '云岭智能 PROVIDES 云链']);
  });
});

describe('who ported a model', () => {
  const names = knowing(['AI_MODEL', 'Astra-2'], ['AI_MODEL', 'Astra-3']);
  it('dated rows of firms, models and hardware need no heading; what is planned or still to come is not done', async () => {
    expect(await claimsOf(md('', 'Date|Vendor|Model|Hardware|Comment', '5 May 2025|Fjordic|Astra-2|FX100|engineering samples', 'Dec 2025E|Weststern|Astra-3|WS-9|announced, not done', 'planned|Ostwind|Astra-2|OW-3|'), names, 'n.md'))
      .toEqual(['FX100 ADAPTED Astra-2 2025-05-05', 'FX100 DESIGNED_BY Fjordic', 'Fjordic ADAPTED Astra-2 2025-05-05']);
  });
  it('a maker behind its model made it; as many dates as chips are one each', async () => {
    expect(await claimsOf(md('', 'Model|Maker|Runs on|Ported', 'Astra-2|Helio Labs|FX100; WS-9|29 Apr 2025; 12 May 2025', 'Astra-3|Helio Labs|FX100|planned'), names, 'n.md'))
      .toEqual(['Astra-2 DEVELOPED_BY Helio Labs', 'Astra-3 DEVELOPED_BY Helio Labs', 'FX100 ADAPTED Astra-2 2025-04-29', 'WS-9 ADAPTED Astra-2 2025-05-12']);
  });
  it('what models were trained on is no port', async () => {
    expect((await claimsOf(md('', 'Date|Vendor|Model|Trained on', '5 May 2025|Helio Labs|Astra-2|FX100', '6 May 2025|Helio Labs|Astra-3|FX100'), names, 'n.md')).filter((claim) => claim.includes('ADAPTED'))).toEqual([]);
  });
});

describe('acts of control told in a few words', () => {
  const names = knowing(['COMPANY', 'Lutra'], ['COMPANY', 'Vulpa'], ['CHIP', 'Polar P1']);
  it('what they hit under a heading nobody knows; several acts in one row; another country\'s list is not the Entity List', async () => {
    expect(await claimsOf(md('A chronology', 'When|Who acted|What it did|Caught', 'May 2019|BIS|Entity Listing|Lutra', '2 Dec 2024|BIS|HBM control; 140 listings; new FDP rules|HBM, Vulpa', '17 Oct 2023|BIS|Link test dropped; TPP and density|Polar P1', "10 Jun 2025|Freeland's Trade Administration|Lutra put on its own list|Lutra", '1 May 2025|BIS|Diffusion framework withdrawn|—'), names, 'n.md')).toEqual([
      'event 2019-05 ENTITY_LISTING Lutra', 'event 2023-10-17 CHIP_CONTROL Polar P1', 'event 2024-12-02 CHIP_CONTROL HBM', 'event 2024-12-02 ENTITY_LISTING Vulpa', 'event 2024-12-02 FOREIGN_DIRECT_PRODUCT_RULE', 'event 2025-06-10 ENTITY_LISTING Lutra', 'listing Lutra Entity List 2019-05']);
  });
  it('a row without a kind of act that is known is said to be unread', async () => {
    const { unread } = await readingOf(md('Export-control events', 'Date|Authority|Measure', 'May 2019|BIS|Lutra put on the Entity List', '1 May 2025|BIS|Country caps rescinded'), names, 'n.md');
    expect(unread.map(({ line, reason }) => [line, reason])).toEqual([[6, 'a control given up is no act of control']]);
  });
  it('each node is that of what it stands beside', async () => {
    const { drafts } = await readingOf(md('Export-control events', 'Date|Authority|Measure', '7 Oct 2022|BIS|Controls on equipment for logic at 16/14 nm and below, DRAM at 18 nm and below and NAND of 128 layers and up'), names, 'n.md');
    expect(drafts.flatMap(({ statement: s }) => (s.type === 'threshold' ? [`${s.metric} ${s.op} ${s.value}`] : []))).toEqual(['logic process node <= 16', 'DRAM process node <= 18', '3D NAND layers >= 128']);
  });
});

it('campuses: the power of the supply is a size, who runs one is not its partner, both names are one centre\'s', async () => {
  expect(await claimsOf(md('Table 6. Campuses', 'Campus|Place|Runs it|With|Compute or power|State', 'Frost Campus (霜原智算中心)|Nordland|Fjord Power|Helio Labs|40 MW|phase one open', 'Thorn Compute Park|Westshire|Lutra|—|600P live, 2,000P planned|Phase I open, Phase II building', 'Sand Hub|Dunes|Ostwind|Vulpa|1 GW (final)|planned, to open in 2027'), noNames, 'n.md')).toEqual([
    'Frost Campus LOCATED_IN Nordland', 'Frost Campus OPERATED_BY Fjord Power', 'Sand Hub LOCATED_IN Dunes', 'Sand Hub OPERATED_BY Ostwind', 'Thorn Compute Park LOCATED_IN Westshire', 'Thorn Compute Park OPERATED_BY Lutra',
    'centre Frost Campus Nordland Helio Labs 40MW PARTLY_BUILT', 'centre Sand Hub Dunes Vulpa 1GW(final) PLANNED', 'centre Thorn Compute Park Westshire 600PFLOPS+2000PFLOPS(planned) PARTLY_BUILT']);
});

it('targets under "Hard numbers" or 量化目标 need no word that says so; thousands are not cut at their comma', async () => {
  expect(await claimsOf(md('Table 6: Policies', 'Place|Issued|Department|Document|Hard numbers', 'Nordland|14 Apr 2025|Nordland Commission|Nordland Compute Plan|60 EFLOPS by 2027; local chips 70% of new purchases', 'Westshire|2024|Westshire Council|Westshire Opinions on Racks|150,000 racks by 2026; PUE below 1.15'), noNames, 'n.md'))
    .toEqual(expect.arrayContaining(['target compute scale 60 EFLOPS 2027', 'target PUE <= 1.15 PUE 2026']));
  expect(await claimsOf(md('表 8：政策', '发布时间|发文单位|文件名称|量化目标', '2024-04|某市数据局|《某市算力券办法》|年度额度 1.5 亿元'), noNames, 'n.md')).toEqual(expect.arrayContaining(['target 年度额度 1.5 亿元']));
});

it('a table that a page cut goes on below, under its head printed again or none', async () => {
  const head = '| Card | Maker | FP16, TFLOPS | Power, W |\n|---|---|---|---|\n';
  const claims = await claimsOf(`Table 1: Cards\n\n${head}| FX100 | Fjordic | 384 | 300 |\n| FX200 | Fjordic | 512 | 450 |\n\nHouse Research — page four of this note\n\n${head}| WS-9 | Weststern | 90 | 75 |\n| WS-10 | Weststern | 180 | 150 |\n`, noNames, 'n.md');
  expect(claims.filter((claim) => claim.includes('TDP'))).toEqual(['FX100 TDP 300 W', 'FX200 TDP 450 W', 'WS-10 TDP 150 W', 'WS-9 TDP 75 W']);
});

it('what is said of a firm in brackets is no part of its name in a series', async () => {
  expect(await claimsOf(md('表 1　加速器收入份额（%）', '厂商|2023|2024|2025E', '云岭智能（外供口径）|1.2|2.5|4', '赤霄微|30|28|25'), noNames, 'n.md')).toEqual(expect.arrayContaining(['云岭智能 market share 2.5 % 2024', '赤霄微 market share 25 % 2025 forecast']));
});

describe('plain words for headings', () => {
  it('a sheet on its side: who made it where, an area that is no count, and memory whatever its heading', async () => {
    const claims = await claimsOf(md('表 2：对比', '指标|FX100|FX200', '谁造的|台积电|三星', '核心面积，mm²|690|512', '片上内存|96GB HBM3|64GB HBM2E', '整型 8 位（T）|1024|640', '卡对卡，GB/s|600|300', '何时开卖|2024Q3|2025-05'), noNames, 'n.md');
    expect(claims).toEqual(expect.arrayContaining(['FX100 FABRICATED_BY 台积电', 'FX100 DIE_AREA 690 mm2', 'FX200 MEMORY_CAPACITY 64 GB', 'FX200 USES_MEMORY HBM2E', 'FX100 PEAK_COMPUTE INT8 1024 TOPS', 'FX200 INTERCONNECT_BANDWIDTH 300 GB/s', 'FX100 RELEASE 2024-Q3']));
    expect(claims.some((claim) => claim.includes('CORE_COUNT'))).toBe(false);
  });
  it('a calendar of controls none of whose headings is known; chips that tools were caught with are controlled too', async () => {
    expect(await claimsOf(md('表 4：日历', '日子|谁出手|做了什么|打到谁', '2022.10.7|BIS|先进计算与设备新规|Polar P1', '2023.10.17|BIS|门槛修订|Polar P2', '2025.5.12|BIS|宣布废止扩散规则|—'), knowing(['CHIP', 'Polar P1'], ['CHIP', 'Polar P2']), 'n.md'))
      .toEqual(['event 2022-10-07 CHIP_CONTROL Polar P1', expect.stringContaining('event 2022-10-07 EQUIPMENT_CONTROL'), 'event 2023-10-17 CHIP_CONTROL Polar P2']);
  });
  it('sites by the megawatts of their headings; who is not said to be on a list is on none', async () => {
    expect(await claimsOf(md('Sites', 'Name of site|Province|Tenant or partner|MW today|MW at full build|Stage reached', 'Fjord Cloud Base|Nordland|Lutra|120|300|second phase under way', 'Dune AI Park|Sandland|Vulpa|90|90|in service'), noNames, 'n.md'))
      .toEqual(expect.arrayContaining(['centre Dune AI Park Sandland Vulpa 90MW+90MW(final) BUILT', 'centre Fjord Cloud Base Nordland Lutra 120MW+300MW(final) UNDER_CONSTRUCTION']));
    expect(await claimsOf(md('表 5：企业', '名字|哪张清单|哪天上榜', '赤霄微|实体清单|2023 年 3 月', '云岭智能|实体清单|2025 年 1 月', '墨丘|未上榜|'), noNames, 'n.md')).toEqual(['listing 云岭智能 Entity List 2025-01', 'listing 赤霄微 Entity List 2023-03']);
  });
  it('rows of firms and chips that no kind reads are said to be unread', async () => {
    const { drafts, unread } = await readingOf(md('Table 9. Miscellany', 'Thing|Other|Third', 'Lutra with Polar P1|x|y', 'Vulpa with Polar P1|x|y'), knowing(['COMPANY', 'Lutra'], ['COMPANY', 'Vulpa'], ['CHIP', 'Polar P1']), 'n.md');
    expect([drafts.length, unread.length]).toEqual([0, 1]);
  });
  it('figures with a unit under a heading that nobody knows are said to be unread', async () => {
    const { drafts, unread } = await readingOf(md('Table 1. Parts', 'Card|Power, W|Whirl, TB/s', 'FX100|300|2.9', 'FX200|450|1.6'), noNames, 'n.md');
    expect([drafts.length, unread.map(({ excerpt }) => excerpt)]).toEqual([2, ['Whirl, TB/s']]);
  });
});

describe('models and halls under plain English words', () => {
  it('weights are parameters; what a model was trained on; a lab develops', async () => {
    const claims = await claimsOf('Table 1: Models\n\nModel\tLaunched\tLab\tWeights (billion)\tTraining data (trillion tokens)\tTrained on\nKite-2\t2024\tNorth Lab\t132\t6.2\tPolar P1\nKite-3\t2025\tNorth Lab\t405\t—\t—\n\nSource: papers\n', undefined, 'a.md');
    expect(claims).toEqual(expect.arrayContaining(['Kite-2 PARAMETERS 132000000000 parameters', 'Kite-2 TRAINING_TOKENS 6200000000000 tokens', 'Kite-2 USES_CHIP Polar P1', 'Kite-3 DEVELOPED_BY North Lab']));
  });
  it('a running head with the page number, parted by tabs, cuts no table', async () => {
    const claims = await claimsOf('Table 3: Parts\n\nItem\tPolar P1\tPolar P2\tPolar P3\nFP16, TFLOPS\t320\t780\t345\n\n\nA House Research\tSemiconductors\t9\n\nLocal memory, GB\t64\t128\t80\nPower ceiling, W\t400\t—\t350\n\nSource: company\n', undefined, 'a.md');
    expect(claims).toEqual(expect.arrayContaining(['Polar P2 MEMORY_CAPACITY 128 GB', 'Polar P3 TDP 350 W']));
  });
  it('capacity now and when complete', async () => {
    const claims = await claimsOf('Table 7: Centres\n\nSite\tPlace\tOperator\tCapacity now\tCapacity when complete\tState of work\nLake Computing Centre\tHebi\tAcme\t3,000 PFLOPS\t8,000 PFLOPS\tunder construction\nHill Hall\tHebi\tBolt\t100 MW\t300 MW\tcompleted\n', knowing(['REGION', 'Hebi']), 'a.md');
    expect(claims).toEqual(expect.arrayContaining(['Hill Hall OPERATED_BY Bolt', 'centre Lake Computing Centre Hebi Acme 3000PFLOPS+8000PFLOPS(final) UNDER_CONSTRUCTION']));
  });
  it('the unit that all cells print tells what 显存速率 is; a unit printed once is that of both figures', async () => {
    const claims = await claimsOf(md('表 2：推理卡', '参数|云岭 T2|赤霄 K9', '半精度算力（稠密 / 稀疏）|240 / 480 TFLOPS|48 TFLOPS / 无', '显存速率|864 GB/s|1.6 TB/s', '功耗|200 W|150 W'), noNames, 'n.md');
    expect(claims).toEqual(expect.arrayContaining(['云岭 T2 PEAK_COMPUTE FP16 DENSE 240 TFLOPS', '云岭 T2 PEAK_COMPUTE FP16 SPARSE 480 TFLOPS', '赤霄 K9 MEMORY_BANDWIDTH 1600 GB/s']));
  });
});
