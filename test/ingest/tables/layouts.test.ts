import { claimsOf, knowing, noNames } from './claims.js';

/** Layouts of flattened spec tables in which nothing but the headings, the units and the shape of figures is known. */
describe('one cell a line, a row of units below the headings', () => {
  const head = ['Vendor', 'Accelerator', 'Launch', 'year', 'Node', 'Dense FP16/', 'BF16', 'INT8', 'Memory', 'size', 'Memory', 'bandwidth', 'Chip-to-chip', 'bandwidth', 'Board', 'power', 'nm', 'TFLOPS', 'TOPS', 'GB', 'TB/s', 'GB/s', 'W'];
  const first = ['Nordlicht', 'Polar P1', '2023', '5/6', '410', '820', '96', '2.8', '400', '500'];
  const second = ['Nordlicht', 'Polar P2', '2025', '4', '900', '1800', '144', '4.2', '800', '750'];
  const foot = 'Please see important disclosures on the last page.';

  it('the units part the head from the body, and two formats share a heading only at a stroke', async () => {
    const claims = await claimsOf(['Exhibit 2: Accelerators', ...head, ...first, ...second, 'Source: company data', ''].join('\n'));
    expect(claims).toEqual(expect.arrayContaining([
      'Polar P1 DESIGNED_BY Nordlicht', 'Polar P1 RELEASE 2023', 'Polar P1 PROCESS_NODE 5..6 nm', 'Polar P1 PEAK_COMPUTE FP16 BF16 DENSE 410 TFLOPS', 'Polar P1 PEAK_COMPUTE INT8 820 TOPS',
      'Polar P1 MEMORY_BANDWIDTH 2800 GB/s', 'Polar P1 INTERCONNECT_BANDWIDTH 400 GB/s', 'Polar P2 TDP 750 W',
    ]));
  });

  it('goes on over the page, with the head again or without it', async () => {
    const page = (n: number): readonly string[] => [foot, `${n} / 9`, 'Some House Research    Silicon Quarterly    1 March 2025'];
    for (const again of [[], head]) {
      const claims = await claimsOf([...page(1), 'Exhibit 2: Accelerators', ...head, ...first, ...page(2), "Exhibit 2: Accelerators (cont'd)", ...again, ...second, 'Source: company data', ...page(3), ''].join('\n'));
      expect(claims.filter((claim) => claim.startsWith('Polar P2'))).toHaveLength(9);
      expect(claims).toContain('Polar P1 PROCESS_NODE 5..6 nm');
    }
  });

  it('a figure with its thousands before the foot is the last cell of its row; labels over figures of four things', async () => {
    const claims = await claimsOf(['表 2：训练产品横评', '昇星 A1', '星盘 X7', '玄岭 Q3', '云起 T1', '板卡功耗（W）', '350', '400', '450', '500', 'FP8（TFLOPS）', '—', '—', '960', '1,024', '', '请务必阅读正文之后的免责声明及评级说明      12 / 41', '', '主机侧', 'PCIe 5.0 x16', 'PCIe 4.0 x16', 'PCIe 5.0 x16', 'CXL 2.0', '显存带宽（GB/s）', '1,200', '1,600', '2,000', '2,400', '资料来源：公司', ''].join('\n'));
    expect(claims).toEqual(expect.arrayContaining(['云起 T1 PEAK_COMPUTE FP8 1024 TFLOPS', '玄岭 Q3 PEAK_COMPUTE FP8 960 TFLOPS', '云起 T1 HOST_INTERFACE CXL 2.0', '昇星 A1 MEMORY_BANDWIDTH 1200 GB/s']));
  });
  it('a link of the chain with its sources at home and abroad, blanks lost; 2.5D begins no section', async () => {
    const names = knowing(['COMPANY', '远山基板'], ['COMPANY', '长河科技'], ['COMPANY', 'Lutra']);
    const claims = await claimsOf(['表 3：环节与供给', '产业链环节', '海外供给方', '境内供给方', 'HBM3E', '甲海存储、乙江存储', '2.5D 封装', '丙岸封测、Lutra', '长河科技', 'ABF 载板', '远山基板', '丁野电路', '高速铜缆', '戊川线缆', '己泽线缆', '资料来源：公司', ''].join('\n'), names);
    expect(claims).toEqual(expect.arrayContaining(['Lutra PROVIDES 2.5D 封装', '长河科技 PROVIDES 2.5D 封装', '远山基板 PROVIDES ABF 载板', '丁野电路 PROVIDES ABF 载板', '己泽线缆 PROVIDES 高速铜缆']));
  });
  it('a title and what it asks for stand in cells of their own', async () => {
    expect(await claimsOf(['表 6：地方政策', '印发', '日期', '发文', '单位', '文件', '量化要求', '2024 年 9 月 12 日', '某市人民政府办公室', '《某市智算三年行动方', '案（2024—2026 年）》', '到 2026 年智能算力规模达到 25 EFLOPS，', '国产芯片占比不低于 60%', '2025 年 1 月', '某区工信局', '《某区算力产业若干措施》', '到 2027 年标准机架达到 18 万架', '资料来源：政府网站', ''].join('\n'))).toEqual(
      expect.arrayContaining(['policy 2024-09-12 某市人民政府办公室 《某市智算三年行动方案（2024—2026年）》', 'policy 2025-01 某区工信局 《某区算力产业若干措施》', 'target 智能算力规模 = 25 EFLOPS 2026', 'target 标准机架 = 18 万架 2027']));
  });
  it('a table announced again by its number alone is one table', async () => {
    const claims = await claimsOf(['表 4：训练卡参数', '型号', '厂商', '显存', '容量', '功耗', 'GB', 'W', '峰川 A1', '峰川微', '64', '300', '续表 4', '型号', '厂商', '显存', '容量', '功耗', 'GB', 'W', '峰川 A2', '峰川微', '96', '400', '资料来源：公司', ''].join('\n'));
    expect(claims).toEqual(expect.arrayContaining(['峰川 A1 MEMORY_CAPACITY 64 GB', '峰川 A2 MEMORY_CAPACITY 96 GB', '峰川 A2 TDP 400 W']));
  });

  it('a power figure is rather there than a link when one of them is blank; equal formats stay in doubt', async () => {
    const claims = await claimsOf(['Exhibit 2: Accelerators', ...head, ...first, ...second, 'Ostwind', 'Taifun T7', '2024', '7', '300', '64', '1.6', '450', 'Source: company data', ''].join('\n'));
    expect(claims).toContain('Taifun T7 TDP 450 W');
    expect(claims.filter((claim) => /^Taifun T7 (?:PEAK|INTER)/u.test(claim))).toEqual([]);
  });
});

describe('a column with the unit of each row', () => {
  const told = ['昇腾 910C MEMORY_CAPACITY 128 GB', '昇腾 910C PEAK_COMPUTE FP16 752 TFLOPS', '昇腾 910C TRANSISTORS 106000000000 transistors', '智川T5 MEMORY_CAPACITY 96 GB', '智川T5 PEAK_COMPUTE FP16 420 TFLOPS', '智川T5 TRANSISTORS 61500000000 transistors'];
  const rows = [['指标', '单位', '昇腾 910C', '智川T5'], ['厂商', '', '华为', '启川微'], ['FP16', 'TFLOPS', '752', '420'], ['晶体管数', '亿', '1060', '615'], ['显存容量', 'GB', '128', '96']];
  const names = knowing(['CHIP', '昇腾 910C'], ['COMPANY', '华为'], ['COMPANY', '启川微']);
  it('between its bars', async () => expect(await claimsOf(`表 5：对比\n\n${rows.map((row, i) => `| ${row.join(' | ')} |${i === 0 ? '\n|---|---|---|---|' : ''}`).join('\n')}\n`, names, 'a.md')).toEqual(expect.arrayContaining(told)));
  it('flattened, a cell a line', async () => expect(await claimsOf(`表 5：对比\n\n${rows.filter((row) => row[1] !== '').flat().join('\n\n')}\n\n资料来源：公司\n`, names)).toEqual(expect.arrayContaining(told)));
  it('in English, without a heading of its own', async () => expect(await claimsOf('Table 7: Two parts\n\n| | | Polar P1 | Polar P2 |\n|---|---|---|---|\n| Transistors | bn | 106 | |\n| Memory fitted | GB | 128 | 80 |\n| Node | nm | 7 | 5 |\n', undefined, 'a.md')).toEqual(expect.arrayContaining(['Polar P1 TRANSISTORS 106000000000 transistors', 'Polar P2 MEMORY_CAPACITY 80 GB', 'Polar P2 PROCESS_NODE 5 nm'])));
});

describe('spaces at line ends that do not mark the ends of cells', () => {
  it('a row ends without one, as a wrapped cell does', async () => {
    const claims = await claimsOf(['表 2：训练芯片', '', '研发方 ', '芯片 ', '半精度', '', 'FP/BF16 ', '板载', '', '存储 ', '访存', '', '速率 ', '整卡', '', '功耗', '', 'TFLOPS ', 'GB ', 'TB/s ', 'W', '', '北原微 ', 'BY300 ', '320 ', '64 ', '1.6 ', '350-400', '', '北原微 ', 'BY310 ', '180 ', '48 ', '0.9 ', '150', '', '霁川微', '', '电子 ', 'JC-920 ', '196 ', '48 ', '1.2 ', '300', '', '资料来源：公司', ''].join('\n'), knowing(['COMPANY', '霁川微电子'], ['COMPANY', '北原微']));
    expect(claims).toEqual(expect.arrayContaining(['BY300 TDP 350..400 W', 'BY310 MEMORY_CAPACITY 48 GB', 'JC-920 DESIGNED_BY 霁川微电子', 'JC-920 PEAK_COMPUTE FP16 BF16 196 TFLOPS', 'JC-920 TDP 300 W']));
  });
});

describe('rows on a line, cells parted by blanks', () => {
  const page = (caption: string, ...lines: readonly string[]): string => [caption, '', ...lines.flatMap((line) => [`${line} `, '']), '资料来源：公司 ', ''].join('\n');
  it('firms in a row are no heading; acts of control under 生效/公布; who leads the building of a centre is its partner', async () => {
    const names = knowing(['COMPANY', '长川存储'], ['COMPANY', '北海半导体'], ['REGION', '鹤壁'], ['REGION', '成都']);
    expect(await claimsOf(page('表 3：环节与供应商', '环节 海外代表企业 国内代表企业 国产化进展', 'HBM 北海半导体、远山电子 长川存储、瑞川存储 送样至小批量', '液冷 北海半导体 清泉科技、甲野环境 成熟'), names)).toEqual(expect.arrayContaining(['瑞川存储 PROVIDES HBM', '清泉科技 PROVIDES 液冷']));
    expect(await claimsOf(page('表 5：主要管制措施', '生效/公布 主管机构 措施要点', '2020 年 12 月 美国商务部 长川存储列入实体清单。', '2022 年 8 月 BIS 对用于 GAAFET 结构的 ECAD 软件实施出口管制。'), names)).toEqual(expect.arrayContaining(['listing 长川存储 Entity List 2020-12']));
    expect(await claimsOf(page('表 7：部分智算中心', '项目 所在地 牵头单位 规模 算力底座 进度', '鹤川智算中心 鹤壁 鹤数投资 500PFLOPS XQ70 已投运', '锦川算力港 成都 锦数科技 800PFLOPS XQ70 一期投运，二期土建'), names)).toEqual(expect.arrayContaining(['centre 鹤川智算中心 鹤壁 鹤数投资 500PFLOPS BUILT', 'centre 锦川算力港 成都 锦数科技 800PFLOPS PARTLY_BUILT', '鹤川智算中心 USES_CHIP XQ70']));
  });
  it('a format is one heading with the 稠密算力 behind it; a kind of memory is one cell and no row', async () => {
    const claims = await claimsOf(['表 2：规格 ', '', '研发企业 芯片 ', '制程 ', 'BF/FP16 ', '稠密算力', '', 'INT8 ', '', '稠密算力 ', '', '显存', '', '容量 ', '显存', '', '类型 ', '功耗 ', '', '   nm TFLOPS TOPS GB  W ', '', '北原微 BY300 4 989 1979 80 HBM3 700 ', '', '北原微 BY310 4 148 296 96 HBM3 400 ', '', '霁川电子 JC-920 7 314  80 HBM2E 350 ', '', '资料来源：公司 ', ''].join('\n'), knowing(['COMPANY', '北原微'], ['COMPANY', '霁川电子']));
    expect(claims).toEqual(expect.arrayContaining(['BY300 PEAK_COMPUTE INT8 DENSE 1979 TOPS', 'BY310 MEMORY_TYPE HBM3', 'BY310 TDP 400 W', 'JC-920 MEMORY_CAPACITY 80 GB', 'JC-920 TDP 350 W']));
  });
  it('names beside the size of a centre are cells of their own, and a group may build one', async () => {
    const names = knowing(['REGION', '鹤壁'], ['REGION', '成都']);
    expect(await claimsOf(page('表 8：部分智算中心', '名称 地点 建设/运营方 规模（PFLOPS） 芯片 进展', '赤原智算中心 鹤壁 粤川云港 300 XQ590 已投运', '云岭绿色智算基地 成都 川北智算集团 一期 1,200，远期 5,000 XQ70 在建'), names)).toEqual(expect.arrayContaining(['centre 赤原智算中心 鹤壁 粤川云港 300PFLOPS BUILT', '云岭绿色智算基地 USES_CHIP XQ70']));
  });
  it('a sentence that goes on about a year begins no row', async () => expect((await claimsOf(page('表 6：政策', '印发时间 发文部门 文件名称 量化目标', '2025 年 6 月 鹤川省数据局 《鹤川省算力意见》 到', '2027 年国产算力卡部署量达到 30 万张。'))).filter((claim) => claim.startsWith('policy 2027'))).toEqual([]));
});

describe('a head whose words are cut in two', () => {
  it('each half is a heading line, also the second behind an ended first; units stand below', async () => {
    const claims = await claimsOf(['表 2：加速卡参数汇总 ', '', '设计企业 型号 ', '亮相 ', '', '年份 ', '', '存储', '', '配置 ', '', '访存 ', '', '速率 ', '', '功耗 编程环境 ', '', '   GB GB/s W  ', '', '北原微 BY300 2024 64 1600 350 PolarKit ', '', '北原微 BY310 2025 48  150 PolarKit ', '', '资料来源：公司 ', ''].join('\n'), knowing(['COMPANY', '北原微']));
    expect(claims).toEqual(expect.arrayContaining(['BY300 MEMORY_BANDWIDTH 1600 GB/s', 'BY300 TDP 350 W', 'BY310 MEMORY_CAPACITY 48 GB', 'BY310 RELEASE 2025', 'BY310 TDP 150 W']));
  });
  it('on its side, cells of a size and a kind by turns keep step; 代工节点 is a node', async () => {
    const claims = await claimsOf(['表 1：关键指标 ', '', ' BY300 BY310 XH-9 ', '', '代工节点 台积电 4N 台积电 5nm 台积电 4NP ', '', '板载存储 ', '141GB', '', 'HBM3E ', '192GB ', '', 'HBM3E ', '', '48GB ', '', 'GDDR6 ', '', '存储吞吐（TB/s） 4.8 8 0.9 ', '', '功耗（W） 700 1000 150 ', '', '资料来源：公司 ', ''].join('\n'));
    expect(claims).toEqual(expect.arrayContaining(['BY300 MEMORY_CAPACITY 141 GB', 'BY310 USES_MEMORY HBM3E', 'XH-9 MEMORY_TYPE GDDR6', 'BY310 PROCESS_NODE 5 nm', 'XH-9 MEMORY_BANDWIDTH 900 GB/s', 'BY310 TDP 1000 W']));
  });
});

describe('cells with two figures, headings with two things', () => {
  it('a figure for each format, in order; one may be blank', async () => {
    const claims = await claimsOf(['表 1：推理卡', '产品', '公司', 'INT8/INT4', '(TOPS)', 'Max', 'TDP', 'Host I/F', '云杉 C8', '云杉智能', '160/320', '75W', 'PCle Gen4 x8', '云杉 C9', '云杉智能', '208/-', '110W', 'PCle Gen4 x16', '资料来源：公司', ''].join('\n'));
    expect(claims).toEqual(expect.arrayContaining(['云杉 C8 PEAK_COMPUTE INT8 160 TOPS', '云杉 C8 PEAK_COMPUTE INT4 320 TOPS', '云杉 C9 PEAK_COMPUTE INT8 208 TOPS', '云杉 C8 TDP 75 W', '云杉 C8 HOST_INTERFACE PCIe Gen4 x8']));
    expect(claims.some((claim) => claim.startsWith('云杉 C9 PEAK_COMPUTE INT4'))).toBe(false);
  });

  it('each format in its own unit', async () => {
    const claims = await claimsOf('Table 3: Cards\n\nCard\tMaker\tINT8 / FP16\n\t\t(TOPS / TFLOPS)\nFjord F2\tFjordic\t240 / 120\nFjord F3\tFjordic\t480 / –\n');
    expect(claims).toEqual(expect.arrayContaining(['Fjord F2 PEAK_COMPUTE INT8 240 TOPS', 'Fjord F2 PEAK_COMPUTE FP16 120 TFLOPS', 'Fjord F3 PEAK_COMPUTE INT8 480 TOPS']));
    expect(claims.some((claim) => claim.startsWith('Fjord F3 PEAK_COMPUTE FP16'))).toBe(false);
  });
});

describe('columns lined up with spaces', () => {
  const table = [
    "Exhibit 4: Nordlicht's Polar family",
    '                        Polar P1       Polar P1e      Polar P2',
    'Launch                  Q2 2023        2024           March 2025',
    'Foundry / process       TSMC N7        Weststern WP7  Weststern WP6',
    'Compute dies            1              1              2',
    'Memory                  64GB HBM2E                    128GB HBM3',
    'PolarLink (GB/s)        –              240            640',
    'TDP (W)                 400            320            650',
    'Source: product briefs', '',
  ].join('\n');
  it('a blank cell is a blank cell; a maker\'s own link and process are understood by their parts', async () => {
    const claims = await claimsOf(table);
    expect(claims).toEqual(expect.arrayContaining([
      'Polar P1 RELEASE 2023-Q2', 'Polar P1 FABRICATED_BY TSMC', 'Polar P1e FABRICATED_BY Weststern', 'Polar P2 MEMORY_CAPACITY 128 GB', 'Polar P1 USES_MEMORY HBM2E', 'Polar P1e INTERCONNECT_BANDWIDTH 240 GB/s', 'Polar P2 TDP 650 W',
    ]));
    expect(claims.some((claim) => claim.startsWith('Polar P1e MEMORY'))).toBe(false);
    expect(claims.some((claim) => claim.includes('PEAK_COMPUTE'))).toBe(false);
  });
});

it('a second space within a row marks a blank though line ends are trimmed', async () => {
  const claims = await claimsOf(['表 7：推理卡对比', '公司 产品 INT8', '算力', 'FP16', '算力', '显存', '容量', '整卡', '功耗', '核心', '频率', '制程', '  TOPS TFLOPS GB W GHz nm', '溪石科技 XS10 256 128 24 120 1.5 12', '溪石科技 XS12 160  16 35 1.0 22', '山岚智能 SL6 320 160 32 200  7', '资料来源：公司', ''].join('\n'));
  expect(claims).toEqual(expect.arrayContaining(['XS12 PEAK_COMPUTE INT8 160 TOPS', 'XS12 TDP 35 W', 'SL6 PROCESS_NODE 7 nm', 'XS10 CLOCK 1.5 GHz']));
  expect(claims.some((claim) => /^XS12 PEAK_COMPUTE FP16|^SL6 CLOCK/u.test(claim))).toBe(false);
});

it('fewer figures than chips in a row: none of them is claimed', async () => {
  const claims = await claimsOf(['表 3：鹤鸣系列', '型号', '鹤鸣 1', '鹤鸣 2', '鹤鸣 3', '显存容量', '16GB', '64GB', '128GB', '鹤链带宽', '280GB/s', '640GB/s', '主机接口', 'PCle 4.0 x16', 'PCle 4.0 x16', 'PCle 5.0 x16', '最大功耗', '150W', '350W', '560W', '资料来源：公司', ''].join('\n'));
  expect(claims.some((claim) => claim.includes('INTERCONNECT'))).toBe(false);
  expect(claims).toEqual(expect.arrayContaining(['鹤鸣 3 HOST_INTERFACE PCIe 5.0 x16', '鹤鸣 3 TDP 560 W']));
});

it('a note below the rows is no row', async () => {
  const claims = await claimsOf(['表 6：加速卡', '型号', '厂商', '上市', '年份', '工艺', '最大功', '耗', '岭南 B7', '岭南微', '2024', '6nm', '450W', '岭南 B8', '岭南微', '2025', 'N+2', '500W', '岭南 B9', '岭南微', '2025', '7nm', '注：空缺为未披露。', '资料来源：公司', ''].join('\n'));
  expect(claims).toEqual(expect.arrayContaining(['岭南 B7 RELEASE 2024', '岭南 B8 PROCESS_NAME N+2', '岭南 B9 PROCESS_NODE 7 nm']));
});

describe('columns understood by the parts of their headings', () => {
  it('who makes and packages it, with what, over which link', async () => {
    const claims = await claimsOf(['| Part | Designed by | Fabbed at | Process / foundry | Packaging | Packaged by | Link protocol | Memory config | Power envelope (W) | First shipped |', '|---|---|---|---|---|---|---|---|---|---|',
      '| Gletscher G3 | Eiswerk | Weststern | WP6 | BridgeForm-L | Norpack | EisLink 2 | 96GB HBM3, 2.4TB/s | 600 | 2024 |', '| Gletscher G2 | Eiswerk | Weststern | 7nm | 2.5D | Norpack, TBD | EisLink | 64GB HBM2E | 400 | 2022 |', ''].join('\n'), undefined, 'a.md');
    expect(claims).toEqual(expect.arrayContaining([
      'Gletscher G3 DESIGNED_BY Eiswerk', 'Gletscher G3 FABRICATED_BY Weststern', 'Gletscher G3 PACKAGED_WITH BridgeForm-L', 'Gletscher G2 PACKAGED_WITH 2.5D', 'Gletscher G2 PACKAGED_BY Norpack',
      'Gletscher G3 USES_INTERCONNECT EisLink 2', 'Gletscher G3 MEMORY_CAPACITY 96 GB', 'Gletscher G3 MEMORY_BANDWIDTH 2400 GB/s', 'Gletscher G3 USES_MEMORY HBM3', 'Gletscher G3 TDP 600 W', 'Gletscher G2 RELEASE 2022', 'Gletscher G2 PROCESS_NODE 7 nm',
    ]));
  });
  it('dense and sparse, two figures in a cell', async () => {
    expect(await claimsOf('| 型号 | 厂商 | FP16 稠密/稀疏（TFLOPS） |\n|---|---|---|\n| 云杉 D1 | 云杉智能 | 256/512 |\n', undefined, 'a.md')).toEqual(['云杉 D1 DESIGNED_BY 云杉智能', '云杉 D1 PEAK_COMPUTE FP16 DENSE 256 TFLOPS', '云杉 D1 PEAK_COMPUTE FP16 SPARSE 512 TFLOPS']);
  });
  it('what would be needed, and what a cabinet draws, are no figures of a chip', async () => {
    expect(await claimsOf('| 型号 | 显存需求（GB） | 整柜功耗（kW） | 显存（GB） |\n|---|---|---|---|\n| 云杉 D1 | 700 | 120 | 64 |\n| 云杉 D2 | 800 | 130 | 96 |\n', undefined, 'a.md')).toEqual(['云杉 D1 MEMORY_CAPACITY 64 GB', '云杉 D2 MEMORY_CAPACITY 96 GB']);
  });
  it('a family\'s name is not its maker\'s; the caption may say whose it is', async () => {
    const table = (caption: string): string => `表 3：${caption}\n\n| 型号 | 鹤鸣 S100 | 鹤鸣 S200 |\n|---|---|---|\n| 显存容量 | 16GB | 64GB |\n| 最大功耗 | 165W | 350W |\n`;
    expect((await claimsOf(table('鹤鸣系列规格'), undefined, 'a.md')).some((claim) => claim.includes('DESIGNED_BY'))).toBe(false);
    expect(await claimsOf(table('东沙科技鹤鸣系列规格'), undefined, 'a.md')).toContain('鹤鸣 S200 DESIGNED_BY 东沙科技');
  });
  it('memory by generation: each supplier provides it, one that sends samples does not', async () => {
    expect(await claimsOf(['Generation   Height    Capacity per stack   Suppliers', 'HBM3         12-high   24GB                 Aster Memory, Bora', 'HBM4         16-high   48GB                 Aster Memory (sampling)', ''].join('\n').replace(/^/u, 'Exhibit 6: HBM by generation\n') + 'Source: companies\n')).toEqual(['Aster Memory PROVIDES HBM3', 'Bora PROVIDES HBM3']);
  });
});

describe('where headings part', () => {
  it('units below tell how many headings a line holds', async () => {
    const claims = await claimsOf('Table 1: Accelerator specs\nChip Vendor Year Node FP16 FP8 HBM BW TDP\n nm TFLOPS TFLOPS GB TB/s W\nPolar 20 Nordlicht 2023 5 600 1200 96 3.2 600\nPolar 30 Nordlicht 2025 3 1500 3000 192 6.4 1000\nFjord 1 Fjordic 2024 4 800 1600 128 4.0 700\nSource: companies\n');
    expect(claims).toEqual(expect.arrayContaining(['Polar 20 DESIGNED_BY Nordlicht', 'Polar 30 MEMORY_CAPACITY 192 GB', 'Fjord 1 MEMORY_BANDWIDTH 4000 GB/s', 'Fjord 1 PEAK_COMPUTE FP8 1600 TFLOPS']));
  });
  it('a bracket ends one; memory on the chip is not the chip\'s memory', async () => {
    const claims = await claimsOf(['表 3：加速芯片', '厂商', '型号', '工艺', '（nm）', '峰值算力', '（INT8）', '峰值算力', '（FP16）', '片上', '存储', '显存', '功耗', '溪石科技', 'Q2', '7', '560TOPS', '280TFLOPS', '128MB', '64GB HBM2E', '300W', '山岚智能', 'R5', '7', '640TOPS', '320TFLOPS', '256MB', '64GB HBM2E', '350W', '资料来源：公司', ''].join('\n'));
    expect(claims).toEqual(expect.arrayContaining(['Q2 PEAK_COMPUTE FP16 280 TFLOPS', 'Q2 MEMORY_CAPACITY 64 GB', 'R5 TDP 350 W']));
    expect(claims.filter((claim) => claim.includes('MEMORY_CAPACITY'))).toHaveLength(2);
  });
  it('two words for one figure are one heading, and a word for a launch is no state of building', async () => {
    const claims = await claimsOf(['Table 2. Accelerators', 'Company', 'Product', 'Announced', 'Process', 'node', 'Peak FP16', '(PFLOPS)', 'HBM', 'capacity', 'Scale-up', 'link', 'TDP', 'Nordlicht', 'Polar 20', '2023', 'TSMC N5', '0.6', '96GB HBM3', 'PolarLink 400 GB/s', '600 W', 'Fjordic', 'Fjord 1', '2024', 'Samsung SF4X', '0.8', '128GB HBM3', '–', '700 W', 'Source: filings', ''].join('\n'));
    expect(claims).toEqual(expect.arrayContaining(['Polar 20 INTERCONNECT_BANDWIDTH 400 GB/s', 'Polar 20 USES_INTERCONNECT PolarLink', 'Polar 20 FABRICATED_BY TSMC', 'Fjord 1 PROCESS_NAME Samsung SF4X', 'Fjord 1 TDP 700 W', 'Polar 20 PEAK_COMPUTE FP16 600 TFLOPS']));
  });
});

describe('every line ends with a space, blank lines part the cells, and a cell of two lines has none within', () => {
  const printed = (cells: readonly string[]): string => `${cells.map((cell) => `${cell.split('/n').join(' \n')} `).join('\n\n')}\n`;

  it('chips as rows: narrow cells, headings cut in two, a stroke that goes on', async () => {
    const text = printed(['表 2：推理卡主要指标', '设计公司 器件名称 ', '亮相/n年份', '节点 BF16//nFP16', 'INT8 ', '板载/n存储', '访存/n速率', '额定/n功耗', '   nm TFLOPS TOPS GB TB/s W ',
      '远山微/n电子', '青鸟/nQN620', '2024 7 256 512 64 1.64 350 ', 'Nordlich/nt', 'Polar P1 2025 5 410 820 96 2.8 500 ', '长河科技 洛水 L9 2023 12 128 256 32 0.576 150 ', '资料来源：公司']);
    expect(await claimsOf(text)).toEqual(expect.arrayContaining([
      '青鸟 QN620 DESIGNED_BY 远山微电子', '青鸟 QN620 PEAK_COMPUTE FP16 BF16 256 TFLOPS', '青鸟 QN620 PEAK_COMPUTE INT8 512 TOPS', '青鸟 QN620 MEMORY_CAPACITY 64 GB',
      'Polar P1 DESIGNED_BY Nordlicht', 'Polar P1 MEMORY_BANDWIDTH 2800 GB/s', '洛水 L9 TDP 150 W',
    ]));
  });
  it('chips as columns: names without a label, labels with their unit below, a dash between two figures', async () => {
    const text = printed(['表 1：端侧处理器参数', '洛水 N7 Kestrel K4 青鸟 P3 Lite Polar X1 ', '出品方 远山微电子 长河半导体 丁野科技 Nordlicht ', '定点性能/n（INT8，TOPS） 48 32 40 45 ', '半精度浮点/n（TFLOPS） 12 — 20 22.5 ',
      '最大运存（GB） 24 8 16 64 ', '访存速率/n（GB/s） 68.3 34.1 51.2 136 ', '典型功耗（W） 8-15 5 10 28 ', '资料来源：公司']);
    const claims = await claimsOf(text);
    expect(claims).toEqual(expect.arrayContaining([
      '洛水 N7 DESIGNED_BY 远山微电子', 'Polar X1 DESIGNED_BY Nordlicht', 'Kestrel K4 PEAK_COMPUTE INT8 32 TOPS', '青鸟 P3 Lite PEAK_COMPUTE FP16 20 TFLOPS', '洛水 N7 MEMORY_CAPACITY 24 GB', 'Polar X1 MEMORY_BANDWIDTH 136 GB/s', '洛水 N7 TDP 8..15 W',
    ]));
    expect(claims.filter((claim) => claim.startsWith('Kestrel K4 PEAK_COMPUTE FP16'))).toEqual([]);
  });
});

describe('centres, one cell a line', () => {
  it('the first of them is no heading for its 智算中心; a size that is lost leaves the state where it belongs', async () => {
    expect(await claimsOf(['表 5：部分智算中心', '名称', '所在地', '合作方', '算力规模', '建设情况', '远山智算中心', '江西省南昌市', '长河科技', '800P', '已建成', '青鸟算力中心', '四川省成都市', '丁野电路', '在建', '资料来源：公司', ''].join('\n'), knowing(['REGION', '江西省南昌市'], ['REGION', '四川省成都市']))).toEqual(
      expect.arrayContaining(['centre 远山智算中心 江西省南昌市 长河科技 800PFLOPS BUILT', 'centre 青鸟算力中心 四川省成都市 UNDER_CONSTRUCTION']));
  });
});

describe('cells end with a space, wraps do not', () => {
  const text = (lines: readonly string[]): string => `${lines.join('\n\n')}\n`;
  it('halves of headings that nobody knows alone, above a row of units', async () => {
    expect(await claimsOf(text(['表 2：本土加速卡参数横比 ', '厂家 产品 ', '上市', '年份 ', '线宽 ', 'FP32 ', '吞吐 ', 'FP/BF16 ', '吞吐 ', '显存', '大小 ', '显存 ', '速率 ', '卡间', '速率 ', '额定', '功率 ', '   nm TFLOPS TFLOPS GB GB/s GB/s W ',
      '远山电子 QN100 2020 7 19.5 312 80 2039 600 400 ', '长河科技 LS2 2023 4 44 148 96 4000 900 350 ', '青鸟半导体 K7 2024 5 41 236 64 1840 400 320 ', '资料来源：公司 ']))).toEqual(expect.arrayContaining([
      'QN100 PEAK_COMPUTE FP32 19.5 TFLOPS', 'QN100 PEAK_COMPUTE FP16 BF16 312 TFLOPS', 'LS2 MEMORY_BANDWIDTH 4000 GB/s', 'LS2 INTERCONNECT_BANDWIDTH 900 GB/s', 'K7 MEMORY_CAPACITY 64 GB', 'K7 TDP 320 W', 'K7 PROCESS_NODE 5 nm']));
  });
  it('who makes a chip and on what node in one row; 节点 over days is when', async () => {
    expect(await claimsOf(text(['  表 1：QN 系列芯片一览 ', '  QN100 QN200 QN300 ', '推出时间 2020 2022Q1 2024-06 ', '代工及节点 中芯国际 14nm 台积电 N7 中芯国际 7nm ', '晶体管（亿颗） 120 310 — ', '显存大小（GB） 16 32 64 ', '板卡功率上限（W） 75 250 350 ', '资料来源：公司 ']))).toEqual(
      expect.arrayContaining(['QN100 PROCESS_NODE 14 nm', 'QN200 RELEASE 2022-Q1', 'QN300 MEMORY_CAPACITY 64 GB', 'QN100 TDP 75 W']));
    expect(await claimsOf(text(['表 3：管制大事 ', '节点 内容 ', '2022 年 8 月 ', '英伟达接到美国政府通知，A100 对华出口须先取得许可。 ', '2023 年 10 月 ', '壁仞科技、摩尔线程被加入实体清单。 ', '资料来源：BIS ']), knowing(['COMPANY', '英伟达'], ['CHIP', 'A100'], ['COMPANY', '壁仞科技'], ['COMPANY', '摩尔线程']))).toEqual(
      expect.arrayContaining([expect.stringMatching(/^event 2022-08 /u), expect.stringMatching(/^event 2023-10 ENTITY_LISTING/u)]));
  });
});

it('a state in place of a size, beside the state', async () => {
  expect(await claimsOf(['表2 各地智算中心', '', '智算中心 所在地 规模 状态', '', '远山智算中心 江西省南昌市 12EFLOPS 已建成', '', '青鸟智算中心 四川省成都市 在建 建设中', '', '洛水智算中心 四川省成都市 3EFLOPS 部分建成', '', '资料来源：公司', ''].join('\n'), knowing(['REGION', '江西省南昌市'], ['REGION', '四川省成都市']))).toContain('centre 青鸟智算中心 四川省成都市 UNDER_CONSTRUCTION');
});

describe('what goes on with the cell or the label before it', () => {
  const text = (lines: readonly string[]): string => `${lines.join('\n\n')}\n`;
  it('a number, a grade or a version behind a name is no architecture', async () => {
    const claims = await claimsOf(text(['表1 国产芯片参数', '研发企业 芯片名称 内核架构 整板功耗 制造节点', '远山电子 洛水 n300 Tensix 300W 12nm', '长河科技 青鸟 320 XGA 二代 350W 5nm', '丁野科技 砺山 S20 液冷版 GPGPU 420W 7nm', '资料来源：公司']));
    expect(claims).toEqual(expect.arrayContaining(['洛水 n300 ARCHITECTURE Tensix', '洛水 n300 TDP 300 W', '青鸟 320 ARCHITECTURE XGA 二代', '青鸟 320 TDP 350 W']));
    expect(claims.join()).not.toContain('液冷版 GPGPU');
  });
  it('a label of two lines, and the corner over the labels, which names no chip', async () => {
    const claims = await claimsOf(['表2 洛水系列', '', '规格项 洛水A1 洛水A2', '', '推出年份 2020年 2022年', '', '访存带宽 900GB/s 1.6TB/s', '', '片间互联', '带宽(GB/s) 200 400', '', '典型功耗(W) 250 350', '', '资料来源：公司', ''].join('\n'));
    expect(claims).toEqual(expect.arrayContaining(['洛水A1 RELEASE 2020', '洛水A1 MEMORY_BANDWIDTH 900 GB/s', '洛水A1 INTERCONNECT_BANDWIDTH 200 GB/s', '洛水A2 INTERCONNECT_BANDWIDTH 400 GB/s', '洛水A1 TDP 250 W']));
    expect(claims.join()).not.toContain('规格项');
  });
  it('a hub and whom it was built with, one blank line between rows', async () => {
    expect(await claimsOf(text(['表5 智算设施一览', '技术伙伴 枢纽名称 所在地 规划规模 进展', '华为 远山智算中心 江西省南昌市 120P FLOPS 已建成', '华为 青鸟算力中心 四川省成都市 200P FLOPS 建设中', '资料来源：公司']), knowing(['COMPANY', '华为'], ['REGION', '江西省南昌市'], ['REGION', '四川省成都市']))).toEqual(
      expect.arrayContaining(['centre 远山智算中心 江西省南昌市 华为 120PFLOPS(planned) BUILT', 'centre 青鸟算力中心 四川省成都市 华为 200PFLOPS(planned) UNDER_CONSTRUCTION']));
  });
});

it('a row of words that head columns elsewhere is a row, below a heading over each column', async () => {
  expect(await claimsOf('表 4：上游配套企业\n\n| 配套环节 | 供货企业 | 拳头产品 |\n|---|---|---|\n| 存储 | 长河存储 | HBM2E |\n| 封装 | 丙岸封测 | 2.5D 封装 |\n| 散热 | 青鸟热控 | 冷板式液冷 |\n\n资料来源：公司\n', noNames, 'fixture.md')).toEqual(
    expect.arrayContaining(['长河存储 PROVIDES HBM2E', '丙岸封测 PROVIDES 2.5D 封装', '青鸟热控 PROVIDES 冷板式液冷']));
});
