import { nameOf, type SpanKind } from './kinds.js';
import type { Scene } from './scene.js';
import type { Item } from './tag.js';

/** Regions by the words for them. */
export const regions: readonly (readonly [RegExp, string])[] = [[/全球|世界|\bglobal\b|\bworldwide\b|\bworld(?:'s|’s)?(?= (?:spending|shipments?|demand|market|sales|output|revenue|figure|total|count|stock|capacity|compute|installed))/iu, 'global'], [/中国(?<!其中国(?=产))|国内|我国|全国|\bChina\b|\bChinese\b/u, 'China'], [/美国|\bU\.?S\.?\b|\bAmerican?\b/u, 'United States'], [/北美|North America/u, 'North America'], [/欧洲|Europe/u, 'Europe']];
/** Groups of firms that have no name of their own. */
export const agents = /(?<![在由被向对于])(?:(?![在由与被向对的为是和及将])[\p{Script=Han}]){0,6}(?:云厂商|互联网厂商|互联网公司|运营商|大模型公司)|非?品牌(?:厂)?商(?=份额|市占率)|代工厂商?(?=份额|市占率)/gu;
/** The words of markets, longest first; what the field calls them in English. */
const terms: readonly (readonly [string, string])[] = [
  ['数据中心加速卡', 'data-center accelerator cards'], ['推理加速卡', 'inference accelerator cards'], ['训练加速卡', 'training accelerator cards'], ['推理芯片', 'inference chips'], ['训练芯片', 'training chips'], ['推理卡', 'inference cards'], ['训练卡', 'training cards'], ['2.5D/3D 封装', '2.5D/3D packaging'], ['2.5D 封装', '2.5D packaging'], ['AI 加速卡', 'AI accelerator cards'], ['加速卡', 'accelerator cards'], ['数据中心 GPU', 'data-center GPUs'], ['数据中心交换机', 'data-center switches'], ['以太网光模块', 'Ethernet optical modules'], ['GPU 服务器', 'GPU servers'], ['GPU 加速服务器', 'GPU servers'], ['加速服务器', 'accelerated servers'],
  ['定制 AI ASIC 芯片', 'custom AI ASIC chips'], ['定制 ASIC 芯片', 'custom ASIC chips'], ['定制 ASIC', 'custom ASIC'], ['ASIC 芯片', 'ASIC chips'], ['AI 服务器加速芯片', 'AI server accelerator chips'], ['AI 加速芯片', 'AI accelerator chips'],
  ['AI 加速', 'AI accelerators'], ['加速芯片', 'accelerator chips'], ['AI 算力芯片', 'AI compute chips'], ['AI 芯片', 'AI chips'], ['智算芯片', 'AI chips'], ['算力芯片', 'compute chips'], ['生成式 AI 服务器', 'generative-AI servers'], ['AI 服务器', 'AI servers'],
  ['人工智能服务器', 'AI servers'], ['加速计算服务器', 'accelerated servers'], ['服务器', 'servers'], ['数据中心', 'data-center'], ['GPU 卡', 'GPU cards'], ['独立显卡', 'discrete GPUs'], ['独显', 'discrete GPUs'], ['PC GPU', 'PC GPUs'], ['GPU', 'GPUs'], ['智能算力', 'intelligent compute'], ['智算', 'intelligent compute'], ['通用算力', 'general compute'],
  ['超级算力', 'supercomputing'], ['超算算力', 'supercomputing'], ['超算', 'supercomputing'], ['基础算力', 'general compute'], ['算力调度', 'compute scheduling'], ['算力', 'compute'], ['冷板式液冷', 'cold-plate liquid cooling'], ['浸没式液冷', 'immersion cooling'], ['液冷', 'liquid cooling'], ['光模块', 'optical modules'], ['交换机', 'switches'], ['先进封装', 'advanced packaging'],
  ['传统封装', 'traditional packaging'], ['共封装光学', 'co-packaged optics'], ['封装', 'packaging'], ['HBM', 'HBM'], ['DRAM', 'DRAM'], ['NAND', 'NAND'], ['EDA', 'EDA'], ['半导体设备', 'semiconductor equipment'], ['PCB', 'PCBs'], ['云服务', 'cloud services'], ['云计算', 'cloud computing'], ['存算一体', 'compute-in-memory'], ['资本开支', 'capex'], ['出货量', 'shipments'], ['收入', 'revenue'], ['公有云', 'public cloud'], ['晶圆代工', 'wafer foundry'], ['大模型', 'large models'], ['数据量', 'data volume'],
];
const term = new RegExp(terms.map(([zh]) => zh.replace(/ /gu, '\\s?')).join('|'), 'gu');
const english = new Map(terms.map(([zh, en]) => [zh.replace(/ /gu, ''), en]));
/** What can be a market; among brands a chip's name is a member of it rather. */
const marketKinds: readonly SpanKind[] = ['PRODUCT', 'MEMORY', 'PACKAGING', 'CHIP', 'INTERCONNECT'];
export const brandMarkets: readonly SpanKind[] = marketKinds.filter((kind) => kind !== 'CHIP');
/** The market in question, as the field calls it: the market words before the figure, else the products named there. */
export function scopeOf(scene: Scene, start: number, i: number, kinds: readonly SpanKind[] = marketKinds): string | null {
  const { tagged: { text, items, plain, at } } = scene;
  const printed = plain.text.slice(at[start] ?? 0, at[i] ?? plain.text.length);
  const words = [...printed.matchAll(term)].map((hit) => english.get(hit[0].replace(/\s/gu, '')) ?? hit[0]);
  if (words.length > 0) return [...new Set(words)].join(' ');
  const names = [...text.slice(start, i)].map((char) => items.get(char)).filter((item): item is Item => item !== undefined && kinds.includes(item.kind)).flatMap((item) => item.names.map(nameOf));
  if (names.length > 0) return [...new Set(names)].join(' ');
  return null;
}
