import { findQuantities } from '../../model/measure.js';
import type { NameFinder } from '../source.js';
import type { Slot } from './align.js';
import { isBlankMark } from './cells.js';
import { statusOf } from './status.js';

/** What is made in some way of packaging: a name, a list of them, or none. */
export function withExamples({ misfit, ...slot }: Slot): Slot {
  return { ...slot, misfit: (text) => (isBlankMark(text) ? 0.2 : Math.max(...text.split(/\s*[、，,]\s*/u).map((part) => (part === '' || isBlankMark(part) ? 4 : misfit(part))))), empty: 2 };
}
/** 技术路线, 工艺特点: how something is made, in a few words. */
export const ofWays = /路线$|(?:技术|工艺|封装|方案)(?:特[点征色]|类型|结构|形式|原理)$/u;
export function wayMisfit(text: string, names: NameFinder): number {
  if (isBlankMark(text)) return 0.2;
  if (/[。；]/u.test(text) || text.length > 30 || findQuantities(text).some(({ quantity: { unit } }) => unit !== null && unit.dimension !== 'count')) return 3;
  const words = text.split(/\s+/u);
  return 0.3 + (words.length > 1 ? words.filter((word) => stage.test(word) || isBlankMark(word) || ['COMPANY', 'CHIP'].includes(names.lookup(word)?.kind ?? '')).length * 2 : stage.test(text) ? 1 : 0) + (text.match(/\p{Script=Han}\s(?=\p{Script=Han})/gu)?.length ?? 0) * 1.2;
}

/** 状态 of products: how far each has come, in a few words. */
export const stageHeading = /^(?:产品|当前|目前|项目|量产|商用|产能)?(?:状态|阶段|现状)$|^(?:status|stage)$/iu;
export const stage = /^(?:已|未|尚未|即将|小批量?|大批量?|规模|风险|批量|停止|暂停|逐步|工程|客户|内部)?(?:量产|试产|投产|送样|送测|样品|样片|流片|回片|点亮|在研|研发|预研|验证|测试|出货|供货|交付|停产|停售|停止接单|接单|退市|在售|上市|发布|商用|导入|满产|爬坡|扩产)(?:中|阶段|完成|爬坡)?$/u;
export function stageMisfit(text: string): number {
  if (isBlankMark(text) || stage.test(text) || statusOf(text) !== null) return 0.1;
  return findQuantities(text).some(({ quantity }) => quantity.unit !== null && quantity.unit.dimension !== 'count') ? 3 : text.length <= 14 && !/\s/u.test(text) ? 0.5 : 0.9 + Math.min(2, (text.match(/[\p{Script=Han}\w]\s(?=[\p{Script=Han}])/gu)?.length ?? 0) * 0.8);
}

/** What an analyst thinks of something, in a word. */
export const ofViews = /^(?:our|analysts?['’]?)\s|stance|rating|outlook|观点|看法|态度|评级|景气|展望/iu;
const view = /^(?:(?:very |strongly |cautiously )?(?:positive|neutral|negative|bullish|bearish|constructive|cautious|favou?rable)|overweight|underweight|equal-?weight|outperform|underperform|buy|hold|sell|看好|谨慎看好|中性|看空|谨慎|推荐|买入|增持|持有|减持|高|中|低|上行|平稳|下行)$/iu;
export function viewMisfit(text: string): number { return isBlankMark(text) || view.test(text) ? 0 : 1.8; }
