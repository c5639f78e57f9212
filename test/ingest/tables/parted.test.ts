import { claimsOf, knowing, readingOf } from './claims.js';

const text = (...lines: string[]): string => [...lines, '', '资料来源：公司公告', ''].join('\n');

describe('rows that blank lines part, cells on lines close together', () => {
  const chips = (...more: string[]): string => text('表 5：主要加速卡指标一览', '', '品牌 产品 量产时间 制程', '单精度', '(FP32)', '半精度', '(FP16)', '整型', 'INT8', '板载', '存储', '整卡', '功耗', '',
    '云岭', '智能', '云岳 T800', '2025Q3 7nm 48 TFLOPS 384', 'TFLOPS', '768 TOPS 64GB', 'HBM2E', '350W', '',
    '赤霄', '科技', 'JX300 2025H1 7nm 32 TFLOPS 256', 'TFLOPS', '512 TOPS 48GB', 'GDDR6', '280W', '',
    '云岭', '智能', '云岳 T700', '2024Q3 7nm 24 TFLOPS 192', 'TFLOPS', '384 TOPS 32GB', 'HBM2E', '250W', '', ...more);

  it('names cut into several lines are put together by what the sure rows tell', async () => {
    const claims = await claimsOf(chips('云岭', '智能', '云岳', 'T900', '2026Q1 5nm 96 TFLOPS 768', 'TFLOPS', '1,536 TOPS 96GB', 'HBM3', '500W'));
    expect(claims).toEqual(expect.arrayContaining(['云岳 T800 DESIGNED_BY 云岭智能', 'JX300 DESIGNED_BY 赤霄科技', 'JX300 TDP 280 W', '云岳 T900 DESIGNED_BY 云岭智能', '云岳 T900 PEAK_COMPUTE FP16 768 TFLOPS', '云岳 T900 MEMORY_TYPE HBM3']));
  });

  it('a figure whose blank neighbour is lost goes where the other rows tell: integers twice as fast as halves', async () => {
    const claims = await claimsOf(chips('赤霄', '科技', 'JX300C 2025Q4 12nm 96', 'TFLOPS', '192 TOPS 32GB', 'LPDDR5X', '120W'));
    expect(claims).toContain('JX300C PEAK_COMPUTE FP16 96 TFLOPS');
    expect(claims.some((claim) => /^JX300C PEAK_COMPUTE FP32/u.test(claim))).toBe(false);
  });

  it('the head printed again in fewer words is no row', async () => {
    const { drafts, unread } = await readingOf(chips('品牌 产品 量产时间 制程 FP32 FP16 INT8 板载存储 整卡功耗', '', '赤霄', '科技', 'JX500 2026H1 5nm 64 TFLOPS 512', 'TFLOPS', '1,024 TOPS 96GB', 'HBM3', '480W'));
    expect(unread).toEqual([]);
    expect(drafts.some(({ statement }) => statement.type === 'spec' && statement.subject.surface === 'JX500' && statement.metric === 'TDP')).toBe(true);
    expect(drafts.some(({ statement }) => statement.type === 'relation' && statement.object.surface === '品牌')).toBe(false);
  });

  it('events: what an act hits has a column of its own, and a day below its year begins no row', async () => {
    const claims = await claimsOf(text('表 1：近年管制大事记', '', '时点 发文机构 主要内容 波及对象', '', '2023 年', '10 月 17 日', 'BIS', '云岭智能、赤霄科技等 9 家实体', '列入实体清单', '云岭智能、', '赤霄科技', '', '2025 年', '1 月 15 日', 'BIS', '混合键合设备出口须申请许可', '混合键合设备', '', '2025 年', '9 月 12 日', 'BIS', '河汉芯进入实体清单', '河汉芯'));
    expect(claims).toEqual(expect.arrayContaining(['listing 云岭智能 Entity List 2023-10-17', 'listing 赤霄科技 Entity List 2023-10-17', 'event 2025-01-15 EQUIPMENT_CONTROL 混合键合设备']));
  });

  it('policies: a year within a title begins no row', async () => {
    const claims = await claimsOf(text('表 8：地方算力政策', '', '印发时间 地区 文件名称 印发单位 量化目标', '', '2025 年 6 月 江州', '《江州省先进封装产业', '跃升行动方案（2025—', '2028 年）》', '省工业和', '信息化厅', '到 2028 年先进封装产值突破', '300 亿元', '', '2026 年 2 月 无锡', '《无锡市封测强链若干', '政策》', '市政府办', '公室', '到 2028 年智能算力达到', '5 EFLOPS', '', '2025 年 9 月 合肥', '《合肥市存储攻关若干措施》', '市发展改', '革委', '到 2027 年智能算力达到 9 EFLOPS'));
    expect(claims.filter((claim) => claim.startsWith('policy'))).toHaveLength(3);
    expect(claims.some((claim) => claim.startsWith('policy 2026-02') && claim.includes('市政府办公室'))).toBe(true);
  });
});

describe('rows close together', () => {
  it('a head on one line ends where names begin, though these name centres too', async () => {
    expect((await claimsOf(text('表 9：智算中心', '', '项目 落地城市 共建单位 算力规模 进度', '潇江智算', '中心', '长沙 云岭智能 一期 1200P，', '规划 5000P', '一期投运', '巢湖超智', '融合中心', '合肥 凌波云 800P 建成', '太湖国产', '算力基地', '无锡 赤霄科技 规划 3 EFLOPS 在建'))).filter((claim) => claim.startsWith('centre')))
      .toEqual(['centre 太湖国产算力基地 无锡 赤霄科技 3EFLOPS(planned) UNDER_CONSTRUCTION', 'centre 巢湖超智融合中心 合肥 凌波云 800PFLOPS BUILT', 'centre 潇江智算中心 长沙 云岭智能 1200PFLOPS(phase 1)+5000PFLOPS(planned) PARTLY_BUILT']);
  });

  it('a dash is a cell of its own, and a firm goes on with its last word', async () => {
    const claims = await claimsOf(text('表 3：封装环节及供方', '', '环节 海外供方 国内供方', '键合胶 Halberd', 'Science', '云泉新材', '热压键合', '设备', '韩美半导体、ASMPT —', '底部填充胶 Namics 河汉科技', '硅中介层 台积电、联电 衢江晶圆'));
    expect(claims).toEqual(expect.arrayContaining(['Halberd Science PROVIDES 键合胶', '云泉新材 PROVIDES 键合胶', 'ASMPT PROVIDES 热压键合设备', '河汉科技 PROVIDES 底部填充胶']));
    expect(claims.some((claim) => /—|^Science|PROVIDES 设备$/u.test(claim))).toBe(false);
  });

  it('models, who made them and what they run on: a cell may list several', async () => {
    const claims = await claimsOf(text('表 7：大模型与国产芯片适配情况', '', '模型 研发方 适配硬件 完成日期', '星图-72B 远汐智能 云岳 T800 2025-11-06', '山海-M3 凌波云 JX300、', '云岳 T800', '2026-01-22', '溪山-Omni 溪山智能 云岳 T800 适配中'), knowing(['AI_MODEL', '星图-72B'], ['AI_MODEL', '山海-M3'], ['AI_MODEL', '溪山-Omni']));
    expect(claims).toEqual(expect.arrayContaining(['JX300 ADAPTED 山海-M3 2026-01-22', '云岳 T800 ADAPTED 山海-M3 2026-01-22', '山海-M3 DEVELOPED_BY 凌波云', '溪山-Omni DEVELOPED_BY 溪山智能']));
    expect(claims.some((claim) => claim.includes('ADAPTED 溪山'))).toBe(false);
  });

  it('two figures under one format: twice the other counts zeros out, a dash gives none, others are left', async () => {
    const claims = await claimsOf(text('表 6：新一代加速器', '', '项目 B20X H30 Lattice 3 CV-2', '厂商 云岭智能 赤霄科技 河汉芯 远汐智能', 'FP8（TFLOPS） 4,500/9,000 1,979/3,958 1,835/- 2,100/-', '容量（GB） 192 141 128 144', '典型功耗（W） 1000 700 900 650'));
    expect(claims).toEqual(expect.arrayContaining(['B20X PEAK_COMPUTE FP8 DENSE 4500 TFLOPS', 'B20X PEAK_COMPUTE FP8 SPARSE 9000 TFLOPS', 'Lattice 3 PEAK_COMPUTE FP8 1835 TFLOPS', 'CV-2 TDP 650 W']));
    expect(await claimsOf(text('表 6：加速器', '', '项目 B20X H30', 'FP8（TFLOPS） 4,500/6,000 1,979/2,958', '典型功耗（W） 1000 700', '容量（GB） 192 141'))).not.toContain('B20X PEAK_COMPUTE FP8 4500 TFLOPS');
  });
});

describe('rows that blank lines part, where a space ends each cell', () => {
  const names = knowing(['COMPANY', '甲辰科技'], ['COMPANY', '乙未存储'], ['COMPANY', '三星']);
  it('a head with a year in it, cells of several lines: what is made at home and abroad', async () => {
    const claims = await claimsOf('图表 6： 主要部件供应格局 \n\n部件 境外主要厂商 境内主要厂商 2024 年国产化率 \n\nHBM 三星、\n美光 \n乙未存储、丙午存储\n（送样） \n3% \n\n光模块 Coherent 甲辰科技、丁未\n光电 \n82% \n\n交换芯片 Marvell 甲辰科技、戊申网芯 10% \n\n液冷 维谛技术 己酉科技 70% \n\n资料来源：公司公告\n', names);
    expect(claims).toEqual(expect.arrayContaining(['三星 PROVIDES HBM', '美光 PROVIDES HBM', '乙未存储 PROVIDES HBM', '丁未光电 PROVIDES 光模块', '戊申网芯 PROVIDES 交换芯片', '维谛技术 PROVIDES 液冷', 'China market share 82 % 2024']));
    expect(claims).not.toContain('丙午存储 PROVIDES HBM');
  });
  it('lists of firms, one of whose cells is cut in the middle; a firm its remark puts beside it', async () => {
    const claims = await claimsOf('图表 2： 重点企业的清单状态 \n\n企业 主要产品 清单类别 生效日 说明 \n\n甲辰科技 训练芯片 实体清单 2024 年 12 月 2 日 \n甲辰（苏州）\n半导体一并\n列入 \n\n乙未存储 HBM 未经核实名单 \n（UVL） \n2025 年 2 月 现场核查未完成 \n\n庚戌微 推理芯片 未列入 / — \n\n辛亥芯 推理芯片 实体清单 2025 年 1 月 15 日 停产 \n\n资料来源：BIS\n', names);
    expect(claims).toEqual(['listing 乙未存储 UVL 2025-02', 'listing 甲辰科技 Entity List 2024-12-02', 'listing 甲辰（苏州）半导体 Entity List 2024-12-02', 'listing 辛亥芯 Entity List 2025-01-15', '乙未存储 PROVIDES HBM', '甲辰科技 PROVIDES 训练芯片', '辛亥芯 PROVIDES 推理芯片']);
  });
});

describe('blank lines that part the headings as they part the rows', () => {
  const page = text('表 1：加速器规格一览 ', '', '供应商 加速器 ', '', '量产', '年份 ', '', '代工', '节点 ', '', '晶体管', '数量 ', '', 'FP/BF16', '稠密 ', '', 'FP8', '稠密 ', '', 'HBM', '容量 ', '', '卡间互', '联 ', '', '整卡', '功耗 ', '', '   nm 亿个 TFLOPS TFLOPS GB GB/s W ', '',
    '赤霄科技 ', '', 'JX300', 'SXM ', '', '2024 4 800 989 1979 141 900 700 ', '', '云岭智能 T800 2024 4 2080 2250 4500 192 1800 1000 ', '', '赤霄科技 JX200 2023 4  148 296 96 900 400 ', '', '云岭智能 T810 2024 5/6 1530 1307.4 2614.9 256 896 1000 ');
  it('each heading keeps its lines, a scale in the row of units counts, and names cut over lines go with their figures', async () => {
    const claims = await claimsOf(page);
    expect(claims).toEqual(expect.arrayContaining(['JX300 SXM TDP 700 W', 'JX300 SXM PEAK_COMPUTE FP8 DENSE 1979 TFLOPS', 'JX300 SXM DESIGNED_BY 赤霄科技', 'T800 TRANSISTORS 208000000000 transistors', 'JX200 PEAK_COMPUTE FP16 BF16 DENSE 148 TFLOPS', 'T810 INTERCONNECT_BANDWIDTH 896 GB/s']));
    expect(claims.some((claim) => /^JX200 TRANSISTORS/u.test(claim))).toBe(false);
  });
});
