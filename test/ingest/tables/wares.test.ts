import { claimsOf, knowing } from './claims.js';

const markdown = 'fixture.md';

describe('who sells what', () => {
  it('beside a firm stand its home, its goods, its customers and its partners', async () => {
    const claims = await claimsOf('Table 1: Suppliers\n\n| Supplier | Head office | What it makes | Ships to | Partners |\n|---|---|---|---|---|\n| Brixham Optics | Finland | 1.6T modules | Delta Cloud, n.d. | Korsnes Fibre |\n| Orrin Laminates | Japan | glass-core substrates | undisclosed | — |\n\nSource: us\n',
      knowing(['REGION', 'Finland'], ['REGION', 'Japan']), markdown);
    expect(claims).toEqual(['Brixham Optics LOCATED_IN Finland', 'Brixham Optics PARTNER_OF Korsnes Fibre', 'Brixham Optics PROVIDES 1.6T modules', 'Brixham Optics SUPPLIES_TO Delta Cloud', 'Orrin Laminates LOCATED_IN Japan', 'Orrin Laminates PROVIDES glass-core substrates']);
  });
  it('a link of the chain says which, the goods beside it what is provided', async () => {
    const claims = await claimsOf('表 2：关键部件\n\n环节\t典型产品\t供应方\n键合\tTB-2 键合胶\t甲岭材料\n先进封装\tCoWoS-S / CoWoS-L\t台积电\n中介层\t硅中介层\t甲岭微、乙山电子\n冷却\t冷板、浸没槽等\t丙河热控、丁原热控\n\n资料来源：我们\n', knowing(['COMPANY', '台积电'], ['PACKAGING', 'CoWoS-S'], ['PACKAGING', 'CoWoS-L']), markdown);
    expect(claims).toEqual(['丁原热控 PROVIDES 冷却', '丙河热控 PROVIDES 冷却', '乙山电子 PROVIDES 硅中介层', '台积电 PROVIDES CoWoS-L', '台积电 PROVIDES CoWoS-S', '甲岭微 PROVIDES 硅中介层', '甲岭材料 PROVIDES TB-2 键合胶']);
  });
  it('the processor a firm is known for is not among the goods that it provides', async () => {
    const claims = await claimsOf('表 3：客户\n\n供货方\t整机伙伴\t终端客户\t代表产品\n甲岭微\t乙山服务器\t丙河银行\tJL-7\n丁原智能\t—\t丙河银行\tDY2\n\n资料来源：我们\n', knowing(['CHIP', 'JL-7'], ['CHIP', 'DY2']), markdown);
    expect(claims).toEqual(['丁原智能 SUPPLIES_TO 丙河银行', '甲岭微 PARTNER_OF 乙山服务器', '甲岭微 SUPPLIES_TO 丙河银行']);
  });
});

describe('a firm and its chip in one cell', () => {
  const head = '表 4：适配进展\n\n日期\t厂商及产品\t支持模型\t说明\n';
  it('are told apart where the heading says that both stand there', async () => {
    expect(await claimsOf(`${head}2025年3月1日\t乙山电子 YS-20\t问海-7B\t\n2025年3月3日\t丙河科技\t问海-7B\t集群\n\n资料来源：我们\n`, undefined, markdown))
      .toEqual(['YS-20 ADAPTED 问海-7B 2025-03-01', 'YS-20 DESIGNED_BY 乙山电子', '丙河科技 ADAPTED 问海-7B 2025-03-03', '乙山电子 ADAPTED 问海-7B 2025-03-01']);
  });
  it('have adapted nothing where the day is still to follow', async () => {
    expect(await claimsOf(`${head}后续\t丙河科技 BH1\t问海-7B\t排队\nto follow\t丙河科技 BH2\t问海-7B\t排队\n\n资料来源：我们\n`, undefined, markdown)).toEqual([]);
  });
});

it('models: what they count in all, what they have read, when they were made public; what is active is not all', async () => {
  expect(await claimsOf('表 5：模型\n\n模型\t出品方\t首次公开\t参数（亿）\t激活参数（亿）\t训练语料（万亿 Token）\n问海-7B\t甲岭智能\t2025-02\t70\t35\t2\n问海-70B\t甲岭智能\t2025-05\t700 亿\t120\t4—6\n\n资料来源：我们\n', undefined, markdown)).toEqual([
    '问海-70B DEVELOPED_BY 甲岭智能', '问海-70B PARAMETERS 70000000000 parameters', '问海-70B RELEASE 2025-05', '问海-70B TRAINING_TOKENS 4000000000000..6000000000000 tokens',
    '问海-7B DEVELOPED_BY 甲岭智能', '问海-7B PARAMETERS 7000000000 parameters', '问海-7B RELEASE 2025-02', '问海-7B TRAINING_TOKENS 2000000000000 tokens']);
});

describe('what stands beside a figure', () => {
  it('a mark that points to a note, a word in brackets behind spaced thousands, a kind of memory that nobody knows', async () => {
    const claims = await claimsOf('表 6：规格\n\n| 型号 | 厂商 | 板卡瓦数 | INT8 (TOPS) | 板载存储 |\n|---|---|---|---|---|\n| YS-20 | 乙山电子 | 350 | 512² | 32GB GDDR6 |\n| YS-30 | 乙山电子 | 400 ¹ | 1 024 (稀疏) | 64GB HMB2e |\n白皮书（2026 年）\t\t甲岭研究院\t\t— 5 —\n| YS-40 | 乙山电子 | 450 | 700 | 48GB |\n\n资料来源：我们\n', undefined, markdown);
    expect(claims).toEqual(expect.arrayContaining(['YS-20 PEAK_COMPUTE INT8 512 TOPS', 'YS-20 TDP 350 W', 'YS-30 PEAK_COMPUTE INT8 SPARSE 1024 TOPS', 'YS-30 TDP 400 W', 'YS-30 MEMORY_CAPACITY 64 GB', 'YS-40 TDP 450 W']));
    expect(claims.some((claim) => claim.includes('白皮书'))).toBe(false);
  });
  it('under a kind of memory its bandwidth is a figure of its own', async () => {
    const claims = await claimsOf('表 7：对照\n\n项目\tA-10\tB-20\n显存（GB）\t96\t80\n显存代际\tHBM3\tHBM2e\n带宽（TB/s）\t4.0\t2.0\n功耗（W）\t400\t300\n\n资料来源：我们\n', undefined, markdown);
    expect(claims).toEqual(expect.arrayContaining(['A-10 MEMORY_BANDWIDTH 4000 GB/s', 'B-20 MEMORY_BANDWIDTH 2000 GB/s', 'A-10 MEMORY_TYPE HBM3']));
  });
});

it('operator and partner in one column: the first of two runs the site', async () => {
  const claims = await claimsOf('Table 8: Sites\n\n| Site | Place | Operator / partner | Capacity | Stage |\n|---|---|---|---|---|\n| Alder Computing Centre | Oulu | Acme Cloud / Borea Chips | 300 PFLOPS (phase 1); 900 PFLOPS (final) | phase 1 operating, phase 2 under way |\n| Birch Computing Centre | Turku | Cedar Cloud | 200 PFLOPS | not yet started |\n\nSource: owners\n', undefined, markdown);
  expect(claims).toEqual(expect.arrayContaining(['Alder Computing Centre OPERATED_BY Acme Cloud', 'Birch Computing Centre OPERATED_BY Cedar Cloud']));
  expect(claims.some((claim) => claim.includes('OPERATED_BY Borea'))).toBe(false);
  expect(claims.find((claim) => claim.startsWith('centre Alder'))).toContain('PARTLY_BUILT');
});

it('policies: the column of deadlines dates the aims and not the papers', async () => {
  const claims = await claimsOf('Table 9: Schemes\n\n| Programme | Issued by | Date | Headline figure | Deadline |\n|---|---|---|---|---|\n| Alder Compute Plan | Alder Ministry of Industry | 9 Apr 2025 | 45 EFLOPS | 2028 |\n| Birch Compute Plan | Birch Ministry of Industry | 7 Mar 2024 | 400 MW | 2030 |\n\nSource: gazettes\n', undefined, markdown);
  expect(claims).toEqual(expect.arrayContaining(['target compute scale 45 EFLOPS 2028', 'target power capacity 400 MW 2030']));
  expect(claims.filter((claim) => claim.startsWith('policy'))).toEqual(['policy 2024-03-07 Birch Ministry of Industry Birch Compute Plan', 'policy 2025-04-09 Alder Ministry of Industry Alder Compute Plan']);
});
