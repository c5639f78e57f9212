import { claimsOf } from './claims.js';
import { meaningOf } from '../../../src/ingest/tables/headings.js';

/** Wordings of one meaning as houses print them. A heading with a figure names its metric and formats, any other its role. */
const wordings: readonly (readonly [string, string])[] = [
  ['PEAK_COMPUTE FP16', 'FP16稠密算力(TFLOPS) | 半精度算力（TFLOPS） | 训练算力（FP16） | 理论峰值(FP16) | 16-bit throughput (TFLOPS) | Half-precision peak | Tensor FP16 (TFLOPS) | Half precision, TF'],
  ['PEAK_COMPUTE BF16', 'BF16峰值（TFLOPS） | Peak BF16, TFLOPS'],
  ['PEAK_COMPUTE FP16,BF16', '混合精度训练算力(FP16/BF16)'],
  ['PEAK_COMPUTE INT8', '八位整型算力 | 整型 lNT8 | INT8推理算力/TOPS | 推理算力（INT8） | INT8 (TOPS, dense) | Integer-8 rate (TOPS)'],
  ['PEAK_COMPUTE FP32', '单精度浮点(TFLOPS)'],
  ['PEAK_COMPUTE FP64', '双精度性能'],
  ['PEAK_COMPUTE FP8', 'FP8算力（PFLOPS） | FP8 PFLOPS'],
  ['PEAK_COMPUTE', '标称算力'],
  ['MEMORY_CAPACITY', '片上高带宽存储 | 板上存储(GB) | 片外存储 | 显存大小(GB) | HBM容量(GB) | 板载内存 | 内存配置 | 存储配置 | 显存 | HBM/GB | On-package memory (GB) | DRAM (GB) | VRAM, GB | Stacked memory | Frame buffer'],
  ['MEMORY_TYPE', '显存类别 | 显存制式 | 存储介质 | 内存规格 | Memory class | DRAM type | HBM generation'],
  ['MEMORY_BANDWIDTH', '访存带宽 | 访存速率(TB/s) | 显存吞吐(TB/s) | 内存带宽 TB/s | HBM 带宽 | Memory B/W | Mem. bandwidth (TB/s) | DRAM throughput | HBM speed (TB/s) | Memory speed, TB/s | DRAM speed, GB/s'],
  ['INTERCONNECT_BANDWIDTH', '卡间互联(GB/s) | 卡间速率(GB/s) | 对外互连 | 卡间通信带宽 | 片间互连速率 | 多卡互联带宽 | 互联速率(GB/s) | Scale-up bandwidth (GB/s) | Card-to-card (GB/s) | GPU link (GB/s) | Peer bandwidth | Fabric, GB/s | 卡间直连（GB/s） | 片间直通带宽'],
  ['TDP', '整卡功耗(W) | 整卡耗电 | 典型功耗 | 热设计功耗 | 最大功耗/W | 板级功耗 | TDP/W | Board power | Max power (W) | Thermal envelope (W) | Typical draw (W)'],
  ['PROCESS_NODE', '工艺节点 | 线宽 | 制造工艺 | 制程(nm) | 流片工艺 | Node (nm) | Process | Lithography | Manufacturing process | Fab process | 制造节点 | 代工/节点 | Print node'],
  ['TRANSISTORS', '晶体管规模 | 晶体管数（亿） | Transistors (bn) | Transistor budget | 晶体管，亿个 | Devices on die (bn)'],
  ['DIE_AREA', '裸片面积 | 裸片尺寸（mm²） | 芯片尺寸（mm²） | Die (mm2) | Silicon area | Silicon area, mm²'],
  ['CLOCK', '核心主频 | 运行频率(GHz) | Boost clock | Frequency, GHz'],
  ['CORE_COUNT', 'AI核心数 | 流处理器数量 | Cores'],
  ['RELEASE', '上市时间 | 推出年份 | 量产时间 | 首发时间 | 面市时间 | 发布节点 | Launch | Year introduced | GA date | Availability | First shipped | 首批交付 | 量产供货时间 | First customer deliveries | Delivered since'],
  ['HOST_INTERFACE', '主机接口 | 主机侧 | 总线接口 | Host bus | PCIe generation | Host slot | 主机插槽'],
  ['ARCHITECTURE', '微架构 | 核心架构 | Architecture'],
  ['foundry', '代工方 | 代工厂 | 晶圆制造 | 流片厂商 | 制造厂 | Foundry | Fabricated at | Wafer supplier | Wafers from | 晶圆来源'],
  ['packaging', '封装工艺 | 封装形式 | Packaging'],
  ['packager', '封测厂 | OSAT'],
  ['vendor', '境内供给方 | 代表供方 | 海外供给方 | 芯片来源 | 研发单位 | 研制单位 | 芯片商 | 出品方 | 所属企业 | 设计企业 | Designer | Company | Chip house | Brand | 实体名称 | 列入企业 | 被列企业 | 受影响企业 | 适配方 | Korean sources we know of | Where the part comes from | 公司简称 | Entity | Listed party | 供应商 | 主要供应商 | 核心供应商 | 代表厂商 | 国内供应商 | 海外供应商 | Suppliers | Second source | 适配厂商'],
  ['model', '芯片名称 | 卡型 | 加速卡型号 | 产品代号 | 芯片/板卡 | 代表型号 | Part | Accelerator | Chip name | Card | Model | 适配模型'],
  ['text', '软件栈 | 软件生态 | 编程平台 | Software stack | Runtime | 核心目标 | 量化目标 | 量化要求 | 主要目标 | 重点内容 | Quantified target | Key goals | 适配进展 | Hard numbers | Commitments'],
  ['time', '发布日期 | 公告日 | 生效日期 | 印发时间 | 公告时间 | 落地时间 | 事件时间 | 时间节点 | Effective date | Announced | When | Month | Added | 适配时间'],
  ['issuer', '发布机构 | 发布方 | 发起方 | 出台部门 | 发文单位 | 印发机关 | 主管机构 | Issuer | Authority | Regulator | Government body'],
  ['title', '政策文件 | 文件名称 | 政策名称 | 规划名称 | 行动方案 | Policy | Programme | Plan | Instrument'],
  ['region', '省市 | 省份 | 地区/城市 | 所在城市 | 落地城市 | Province | Jurisdiction | Locality | Place'],
  ['events', '管制内容 | 主要措施 | 限制措施 | 事件概述 | Action taken | Measure | What changed | Restriction'],
  ['center', '智算中心名称 | 算力中心 | 项目名称 | Facility | Computing centre | Project | Hub'],
  ['partner', '建设主体 | 运营单位 | 承建方 | 合作伙伴 | 投资主体 | Operator | Developer / operator | Lead partner | Sponsor | 共建企业 | Runs it | Together with'],
  ['status', '建设状态 | 项目进度 | Status | Stage | Progress | State of works | Where it stands'],
  ['list', 'Register | 列入实体清单时间 | Entity List date | 所属清单 | 清单类型 | 管制清单 | List'],
  ['customer', '下游客户 | 已披露的下游 | 主要客户 | 终端客户 | Customers | End customer | Who buys it | Goes to'],
  ['segment', '零部件 | 环节 | 产业链环节 | 细分领域 | 核心部件 | Component | Segment | Layer | Item on the bill of materials'],
];
const told = (heading: string): string => {
  const { role, metric, formats } = meaningOf(heading);
  return role === 'metric' || metric === 'RELEASE' ? [metric, ...(formats.length > 0 ? [formats.join()] : [])].join(' ') : role;
};

describe('the meaning of a heading', () => {
  test.each(wordings)('%s', (meaning, headings) => {
    for (const heading of headings.split(' | ')) expect([heading, meaning === 'time' && told(heading) === 'RELEASE' ? 'time' : told(heading)]).toEqual([heading, meaning]);
  });
  test('bits and a unit make a number format: integers are counted in OPS, floating point in FLOPS', () => {
    expect([told('16-bit (TFLOPS)'), told('8-bit (TOPS)'), told('8-bit (TFLOPS)')]).toEqual(['PEAK_COMPUTE FP16', 'PEAK_COMPUTE INT8', 'PEAK_COMPUTE FP8']);
  });
});

it('the mark of a note is no part of a heading, and the square of a unit is', async () => {
  const claims = await claimsOf('**Exhibit 1. Parts**\n\n| Part | FP8, TFLOPS¹ | Die area (mm²) |\n|---|---|---|\n| JX300 | 1,979 | 814 |\n| JX500 | 296 | 608 |\n', undefined, 'a.md');
  expect(claims).toEqual(expect.arrayContaining(['JX300 PEAK_COMPUTE FP8 1979 TFLOPS', 'JX500 DIE_AREA 608 mm2']));
});
it('"ditto" is the heading above but for what is said otherwise', async () => {
  const claims = await claimsOf('**Exhibit 2. Parts**\n\n| | JX300 | JX500 |\n|---|---|---|\n| Came to market | 2022-Q3 | 2024-09 |\n| FP16 (TFLOPS, dense) | 989.4 | 640 |\n| Ditto, 2:4 sparse | 1,978.9 | 1,280 |\n', undefined, 'a.md');
  expect(claims).toEqual(expect.arrayContaining(['JX300 PEAK_COMPUTE FP16 SPARSE 1978.9 TFLOPS', 'JX300 PEAK_COMPUTE FP16 DENSE 989.4 TFLOPS', 'JX300 RELEASE 2022-Q3']));
});
