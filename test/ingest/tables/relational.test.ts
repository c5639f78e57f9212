import { claimsOf, knowing, noNames, readingOf, say } from './claims.js';

/** Tables of firms and what they do, flattened: each line ends with a space where its cell ends, a blank cell leaves a space, a wrap leaves none. */
const page = (...lines: readonly string[]): string => { const prose = Array.from({ length: 8 }, () => '本年度各环节的整体节奏与此前判断大体一致，后续进展仍需持续跟踪，分化将进一步加深并延续至明年。').join('\n'); return [prose, '', ...lines, '资料来源：公司公告 ', '', prose, ''].join('\n'); };

describe('rows of several cells on one line', () => {
  it('a line that is a row by itself is no part of another: platforms, how they are built, what is built with them', async () => {
    const names = knowing(['COMPANY', '甲辰封测'], ['COMPANY', '乙未封测'], ['COMPANY', '丙午封测'], ['COMPANY', '丁酉集成']);
    for (const end of [' ', '']) {
      const claims = await claimsOf(page('表 3：封装平台及代表产品' + end, ...['厂商 平台 技术路线 代表产品 状态', '甲辰封测 QuayPack-S 2.5D，硅中介层 KX10、KX12X 量产', '乙未封测 MoorFan 扇出 - 量产', '丙午封测 PierLink 2.5D/3D KX-20 小批量', '丁酉集成 DockFan 扇出型 - 验证中'].map((line) => line + end)), names);
      expect(claims).toEqual(['KX-20 PACKAGED_BY 丙午封测', 'KX-20 PACKAGED_WITH PierLink', 'KX10 PACKAGED_BY 甲辰封测', 'KX10 PACKAGED_WITH QuayPack-S', 'KX12X PACKAGED_BY 甲辰封测', 'KX12X PACKAGED_WITH QuayPack-S', '丁酉集成 PROVIDES DockFan', '丙午封测 PROVIDES PierLink', '乙未封测 PROVIDES MoorFan', '甲辰封测 PROVIDES QuayPack-S']);
    }
  });
  it('layers of a memory are counted in a cell of their own; who only sends samples sells them to nobody yet, and what is on paper nobody provides', async () => {
    const claims = await claimsOf(page('表 4：HBM 供应商及客户 ', '供应商 产品 堆叠层数 单颗容量 主要客户 进展 ', '甲辰存储 HBM3E 12 层 36GB 乙云科技 量产 ', '丙午存储 HBM2E 8 层 16GB  小批量试产 ', '丁酉存储 HBM3 12 层 24GB 乙云科技 ', '送样，预计 ', '2027 年量产 ', '戊戌存储 HBM3E 12 层 36GB  规划中 '), knowing(['MEMORY', 'HBM3E'], ['MEMORY', 'HBM2E'], ['MEMORY', 'HBM3'], ['COMPANY', '甲辰存储'], ['COMPANY', '乙云科技']));
    expect(claims).toEqual(['丁酉存储 PROVIDES HBM3', '丙午存储 HBM2E MEMORY_CAPACITY 16 GB', '丙午存储 PROVIDES HBM2E', '甲辰存储 HBM3E MEMORY_CAPACITY 36 GB', '甲辰存储 PROVIDES HBM3E', '甲辰存储 SUPPLIES_TO 乙云科技']);
  });
  it('a sample is a plan to provide', async () => {
    const reading = await readingOf(page('表 4：HBM 供应商 ', '供应商 产品 堆叠层数 客户 进展 ', '甲辰存储 HBM3E 12 层 乙云科技 量产 ', '丁酉存储 HBM3 8 层 乙云科技 送样 '), knowing(['MEMORY', 'HBM3E'], ['MEMORY', 'HBM3'], ['COMPANY', '甲辰存储'], ['COMPANY', '乙云科技']));
    expect(reading.drafts.map(({ statement, modality }) => `${modality} ${say(statement)}`).sort()).toEqual(['ASSERTED 甲辰存储 PROVIDES HBM3E', 'ASSERTED 甲辰存储 SUPPLIES_TO 乙云科技', 'PLANNED 丁酉存储 PROVIDES HBM3']);
  });
  it('a blank that begins a line is the first cell of its row', async () => {
    const claims = await claimsOf(page('表 5：产业链环节及企业 ', '环节 细分领域 主要企业 ', '上游 芯片设计工具 甲辰科技、乙未软件 ', ' 晶圆代工 丙午集成 ', ' 存储 丁酉存储、戊戌存储 ', '中游 AI 服务器 己亥信息、庚子信息 ', ' 光模块 辛丑光电 '), knowing(['COMPANY', '甲辰科技'], ['COMPANY', '乙未软件'], ['COMPANY', '丁酉存储'], ['COMPANY', '己亥信息']));
    expect(claims).toEqual(expect.arrayContaining(['甲辰科技 PROVIDES 芯片设计工具', '丙午集成 PROVIDES 晶圆代工', '戊戌存储 PROVIDES 存储', '庚子信息 PROVIDES AI 服务器', '辛丑光电 PROVIDES 光模块']));
    expect(claims.filter((claim) => /[上中]游$/u.test(claim))).toEqual([]);
  });
});

describe('computing centres', () => {
  it('a state may be told with its day; a day still ahead says nothing sure, and half a date is no chip and no partner', async () => {
    const text = ['2025-06-18', page('表 6：智算中心项目 ', '项目 地点 建设主体 算力规模 主要芯片 进展 ', '云溪智算中心 云南曲靖 云溪数据 一期 800P，规划 3000P 甲辰 K2 ', '一期 2024 年投运，二期在', '建 ', '河口智算中心 甘肃张掖 乙未科技 1200P KX-30 2025 年 1 月建成投产 ', '石门智算基地 山东聊城 待定 规划 2000P 待定 拟建 ', '青川智算中心 四川广元 丙午云 500P KX-30 2027 年 3 月投产 ')].join('\n');
    const claims = await claimsOf(text, noNames);
    expect(claims).toEqual(expect.arrayContaining(['centre 云溪智算中心 云南曲靖 云溪数据 800PFLOPS(phase 1)+3000PFLOPS(planned) PARTLY_BUILT', '云溪智算中心 USES_CHIP 甲辰 K2', 'centre 河口智算中心 甘肃张掖 乙未科技 1200PFLOPS BUILT', '河口智算中心 USES_CHIP KX-30', 'centre 石门智算基地 山东聊城 2000PFLOPS(planned) PLANNED', 'centre 青川智算中心 四川广元 丙午云 500PFLOPS']));
  });
});

describe('adaptations', () => {
  it('what was distilled from a model is another thing than that model', async () => {
    const claims = await claimsOf(page('表 7：国产芯片适配大模型情况（2025 年） ', '厂商 产品 模型 日期 备注 ', '甲辰科技 KX-10 MossLM-2 2 月 1 日 联合乙云科技上线 ', '丙午微 PY-7 ', 'MossLM-2', '蒸馏模型 ', '2 月 4 日 单机 8 卡 ', '丁酉科技 DZ-3 MossLM-2 2 月 6 日  '), knowing(['COMPANY', '甲辰科技'], ['COMPANY', '乙云科技'], ['AI_MODEL', 'MossLM-2']));
    expect(claims).toEqual(expect.arrayContaining(['KX-10 ADAPTED MossLM-2 2025-02-01', 'PY-7 ADAPTED MossLM-2 蒸馏模型 2025-02-04', 'DZ-3 ADAPTED MossLM-2 2025-02-06', '甲辰科技 PARTNER_OF 乙云科技']));
  });
});

describe('firms on a list and the links of a chain', () => {
  it('主营业务 beside them is what each makes; a day with what came of it is a day', async () => {
    const lines = ['企业 清单 列入时间 主营业务', '甲辰科技 实体清单 2021.06 CPU、DCU', '乙未半导体 实体清单 2022.12 3D NAND', '丙午智芯 UVL 2024.10（2025.02 移出） AI 芯片', '丁酉封测 实体清单 2025.06 先进封装'];
    for (const end of [' ', '']) expect(await claimsOf(page(`表 2：部分被列企业${end}`, ...lines.map((line) => line + end)), knowing(['COMPANY', '甲辰科技'], ['COMPANY', '乙未半导体']))).toEqual([
      'listing 丁酉封测 Entity List 2025-06', 'listing 丙午智芯 UVL 2024-10', 'listing 乙未半导体 Entity List 2022-12', 'listing 甲辰科技 Entity List 2021-06',
      '丁酉封测 PROVIDES 先进封装', '丙午智芯 PROVIDES AI 芯片', '乙未半导体 PROVIDES 3D NAND', '甲辰科技 PROVIDES CPU', '甲辰科技 PROVIDES DCU']);
  });
  it('goods are no firms: a cell of goods that is wrapped names nobody who is listed', async () => {
    const claims = await claimsOf(page('表 3：清单上的企业 ', '公司名称 所在清单 列入日期 主要产品 ', '甲辰科技 实体清单 2023 年 10 月 GPU ', '乙未装备 实体清单 2024 年 12 月 ', '刻蚀设备、薄膜', '设备 ', '丙午微电子 实体清单 2022 年 12 月 光刻机 '), knowing(['COMPANY', '甲辰科技'], ['COMPANY', '丙午微电子']));
    expect(claims.filter((claim) => claim.startsWith('listing'))).toEqual(['listing 丙午微电子 Entity List 2022-12', 'listing 乙未装备 Entity List 2024-12', 'listing 甲辰科技 Entity List 2023-10']);
    expect(claims).toEqual(expect.arrayContaining(['乙未装备 PROVIDES 刻蚀设备', '乙未装备 PROVIDES 薄膜设备', '丙午微电子 PROVIDES 光刻机']));
  });
  it('下游 before its link is a cell of its own', async () => {
    expect(await claimsOf(page('表 4：产业链图谱 ', '产业链 环节 代表企业 ', '上游 光芯片 甲辰光电、乙未光联 ', ' 铜连接 丙午连接 ', '下游 IDC 丁酉数据、戊戌云 ', ' 云服务 己亥云 '), knowing(['COMPANY', '甲辰光电'], ['COMPANY', '丁酉数据']))).toEqual(expect.arrayContaining(['丁酉数据 PROVIDES IDC', '戊戌云 PROVIDES IDC', '己亥云 PROVIDES 云服务', '丙午连接 PROVIDES 铜连接']));
  });
  it('several goods beside several customers: where a row ends is told by the firms', async () => {
    expect(await claimsOf(page('表 5：供货关系', '供应商 客户 产品', '甲辰热控 乙未信息、丙午信息 冷板', '丁酉光电 戊戌云、己亥云 1.6T 光模块', '庚子电路 戊戌云 PCB'), knowing(['COMPANY', '甲辰热控'], ['COMPANY', '乙未信息'], ['COMPANY', '丙午信息'], ['COMPANY', '丁酉光电'], ['COMPANY', '戊戌云'], ['COMPANY', '己亥云'], ['COMPANY', '庚子电路']))).toEqual(expect.arrayContaining(['甲辰热控 SUPPLIES_TO 丙午信息', '甲辰热控 PROVIDES 冷板', '丁酉光电 SUPPLIES_TO 己亥云', '丁酉光电 PROVIDES 1.6T 光模块']));
  });
});
