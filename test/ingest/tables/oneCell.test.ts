import { claimsOf, knowing } from './claims.js';

const page = (caption: string, cells: string): string => [caption, ...cells.split('|'), '资料来源：公司公告', ''].join('\n');

describe('tables flattened to one cell a line', () => {
  it('things side by side under no corner: each label begins a row, a unit below it in brackets goes with it', async () => {
    const claims = await claimsOf(page('表 3  训练卡横向对比', '云岭 T5|HX-3|赤峰 R2|研发方|云岭智能|浩芯|赤峰微|计算架构|—|Lattice 2|—|制造工艺|台积电 N7P|—|中芯国际 N+2|晶体管数量|（亿个）|300|—|210|BF16（TFLOPS）|256|512|320|显存|64GB HBM2E|96GB HBM3|64GB HBM2E|显存吞吐|（GB/s）|1,640|3.2TB/s|1,800|对外互连|392GB/s|600GB/s|—|整板功耗（W）|350|500~550|—|主机侧|PCIe 4.0 x16|PCIe 5.0 x16|PCIe 5.0 x16'));
    expect(claims).toEqual(expect.arrayContaining([
      '云岭 T5 DESIGNED_BY 云岭智能', '云岭 T5 TRANSISTORS 30000000000 transistors', 'HX-3 ARCHITECTURE Lattice 2', 'HX-3 MEMORY_BANDWIDTH 3200 GB/s', 'HX-3 TDP 500..550 W', '赤峰 R2 FABRICATED_BY 中芯国际', '赤峰 R2 PEAK_COMPUTE BF16 320 TFLOPS',
      '云岭 T5 INTERCONNECT_BANDWIDTH 392 GB/s', '赤峰 R2 HOST_INTERFACE PCIe 5.0 x16',
    ]));
    expect(claims.some((claim) => /^赤峰 R2 (?:TDP|INTERCONNECT)|^HX-3 (?:TRANSISTORS|FABRICATED)/u.test(claim))).toBe(false);
  });

  it('the end of a name that a narrow cell left over is no name of its own', async () => {
    const claims = await claimsOf(page('表 1  加速卡参数', '厂商|芯片|发布|半精度算力|显存|功耗|线宽|赤霄微电|子|云隼 K1|2023|188 TFLOPS|32GB HBM2|260W|5/6nm|Tesserine|AI|T4X|2024|610 TFLOPS|128GB HBM2E|450W|5nm|赤霄微电|子|云隼 K2|2024|320 TFLOPS|64GB HBM2E|400W|7nm'));
    expect(claims).toEqual(expect.arrayContaining(['云隼 K1 DESIGNED_BY 赤霄微电子', '云隼 K1 PROCESS_NODE 5..6 nm', '云隼 K1 TDP 260 W', 'T4X DESIGNED_BY Tesserine AI', '云隼 K2 PEAK_COMPUTE FP16 320 TFLOPS']));
  });

  it('centres: what they run on tells who is in it, a blank one nobody', async () => {
    const claims = await claimsOf(page('表 7  智算项目', '项目名称|落地城市|芯片来源|算力规模|进展|江岸智算枢纽|杭州|云岭智能|一期 500P，二期 1.5 EFLOPS|一期投运、二期在建|北麓算力中心|重庆|赤霄 K9|260P|已投运|南麓融合中心|无锡|800P（规划）|规划'), knowing(['REGION', '杭州'], ['REGION', '重庆'], ['REGION', '无锡']));
    expect(claims).toEqual(expect.arrayContaining(['centre 江岸智算枢纽 杭州 云岭智能 500PFLOPS(phase 1)+1.5EFLOPS(phase 2) PARTLY_BUILT', 'centre 北麓算力中心 重庆 260PFLOPS BUILT', 'centre 南麓融合中心 无锡 800PFLOPS(planned) PLANNED', '北麓算力中心 USES_CHIP 赤霄 K9']));
  });

  it('lists: a name of a list ends its cell', async () => {
    const claims = await claimsOf(page('表 5  公司被列名情况', '公司|名单类别|生效年月|云岭智能|实体清单|2022.12|赤霄微|UVL|2024.08|浩芯|实体清单|2025.03|南辰集成|实体清单|2025.03|江岸科技|未列入'));
    expect(claims).toEqual(['listing 云岭智能 Entity List 2022-12', 'listing 南辰集成 Entity List 2025-03', 'listing 浩芯 Entity List 2025-03', 'listing 赤霄微 UVL 2024-08']);
  });

  it('policies: a title and what it asks for are two columns however short their headings', async () => {
    const claims = await claimsOf(page('表 6  省市算力政策', '印发|日期|发文|单位|文件|量化要求|2024 年 9 月 12 日|江州市人民政府办公室|《江州市智算强基行动方|案（2024—2026 年）》|到 2026 年智能算力规模达到 25 EFLOPS，|国产芯片占比不低于 60%|2025 年 1 月|云麓省大数据局|《云麓省算力措施》|到 2027 年标准机架达到 18 万架'));
    expect(claims.filter((claim) => claim.startsWith('target'))).toHaveLength(3);
  });

  it('adaptations: days without a year begin the rows, a model broken at its hyphen is one', async () => {
    const claims = await claimsOf(page('表 9  国产芯片对主流模型的适配进度', '完成日期|厂商|模型|2 月 3 日|云岭智能|DeepSeek-R1|2 月 8 日|赤霄微|DeepSeek-R1-Distill-|Qwen-32B|4 月 2 日|浩芯|适配中'), knowing(['AI_MODEL', 'DeepSeek-R1'], ['AI_MODEL', 'DeepSeek-R1-Distill-Qwen-32B']));
    expect(claims.filter((claim) => claim.includes('ADAPTED')).map((claim) => claim.replace(/ \d{4}-/u, ' '))).toEqual(['云岭智能 ADAPTED DeepSeek-R1', '赤霄微 ADAPTED DeepSeek-R1-Distill-Qwen-32B']);
  });

  it('English: dates of things side by side head no series; a firm goes on with its second word', async () => {
    const claims = await claimsOf(page('Table 1: Silicon at a glance', 'Parameter|Fjord F2|Fjord F3|Pike 3|Taifun T7|Developer|Fjordic|Fjordic|Halberd|Semiconductor|Ostwind|In volume since|Q2 2023|2025|Q4 2023|Jan 2024|HBM type|HBM3|HBM3E|HBM3|HBM2E|HBM size (GB)|80|192|64|64|Board power (W)|500|900|450|400'));
    expect(claims).toEqual(expect.arrayContaining(['Pike 3 DESIGNED_BY Halberd Semiconductor', 'Taifun T7 DESIGNED_BY Ostwind', 'Fjord F3 RELEASE 2025', 'Fjord F2 MEMORY_CAPACITY 80 GB', 'Taifun T7 USES_MEMORY HBM2E']));
    expect(claims.some((claim) => claim.includes('market size'))).toBe(false);
  });

  it('who acted is no firm, though the column is headed Who', async () => {
    const claims = await claimsOf(page('Table 3: Trade actions', 'When|Who|What it did|Oct 2022|BIS|Licences required for chips above 4,800 TOPS|Dec 2024|BIS|Ostwind and Taifun Systems added to the Entity List|Jan 2025|US Treasury|Outbound investment order covering chips'), knowing(['COMPANY', 'Ostwind'], ['COMPANY', 'Taifun Systems']));
    expect(claims.filter((claim) => claim.startsWith('listing'))).toEqual(['listing Ostwind Entity List 2024-12', 'listing Taifun Systems Entity List 2024-12']);
  });

  it('a list and the day beside a name', async () => {
    expect(await claimsOf(page('Table 4: Who is listed', 'Name|Which list|Listed on|Ostwind|Entity List|25 March 2025|Northwall Packaging|Entity List|2 December 2024|Kestrel Optics|UVL|8 June 2024|Halberd|Not listed')))
      .toEqual(['listing Kestrel Optics UVL 2024-06-08', 'listing Northwall Packaging Entity List 2024-12-02', 'listing Ostwind Entity List 2025-03-25']);
  });
});
