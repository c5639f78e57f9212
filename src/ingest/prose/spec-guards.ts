import { classOf, type NameSpan } from './kinds.js';
import type { Measure } from './measures.js';
import { clauseEnd, clauseStart } from './modality.js';
import type { Scene } from './scene.js';
import type { Item } from './tag.js';

/** Words that make a figure no figure of one chip: a machine's, a cluster's, a need, a limit, a difference. */
export const notOne = /集群|总算力|算力规模|中心|整机|超级计算机|机柜|(?<!工艺|制程)节点|单机|服务器|系统总|整柜|整套|SuperPo[Dd]|\b[Pp]ods?\b|cluster|server|rack|supercomputer|per node|aggregate/iu;
export const notHad = /需要|需求|要求|应达|不得|限制|门槛|阈值|假设|测算|相当于|换算|大于或等于|管制|总带宽速率|require|threshold|limit|\bban\b/iu;
export const difference = /(?:提升|提高|增加|高出|降低|减少|下降|节省|缩减|增长|多出|\b(?:increase|improv\w*|higher|faster|more) (?:by|of))(?:了|至少|约|近|高达)*$/u;

const memory = new RegExp(`${classOf(['MEMORY'])}|显存|(?<!主机|系统|服务器)内存`, 'u');
/** Whether the clause before the one that begins at `start` names a memory. */
export function memoryBefore(text: string, start: number): boolean { return start > 0 && memory.test(text.slice(clauseStart(text, start - 1), start)); }
/** Whether the figure at `i` is what something was before, or what another has: 由 600GB/s 降到, 较上一代的 7nm, "from 600GB/s to", "versus 3.35TB/s". */
export function former(text: string, i: number): boolean {
  const [before, after] = [text.slice(clauseStart(text, i), i), text.slice(i + 1, clauseEnd(text, i))];
  return /(?:由|从|自)[^，。；]{0,16}$/u.test(before) && /^[^，。；]{0,10}(?:升|提高|提至|增|扩|翻|跃|降|减|缩|压|改|转|换|变)[^，。；]{0,4}[至到为成]/u.test(after)
    || /(?:较|比|相比于?|不及|低于|高于)[^，。；]{0,16}的[^，。；的\ue000-\uf8ff]{0,4}$/u.test(before)
    || /\bfrom (?:the |about |around )?$/iu.test(before) && /^[^,.;]{0,40} to /iu.test(after)
    || /\b(?:(?:up|down|rising|grown) from|versus|vs\.?|against|compared (?:with|to)|(?:more|less|higher|lower) than) (?:the |about |around )?$/iu.test(before);
}
/** Several chips with as many figures: first to first. With one figure it is each one's only where the words say so. */
export function matching(scene: Scene, item: Item, measure: Measure, start: number, end: number, i: number): readonly NameSpan[] {
  if (item.names.length <= 1) return item.names;
  const { text, items } = scene.tagged;
  const same = [...text.slice(start, end)].map((char, k) => ({ at: start + k, m: items.get(char)?.measure })).filter(({ m }) => m?.dimension === measure.dimension);
  const mine = item.names[same.findIndex(({ at }) => at === i)];
  if (same.length === item.names.length && mine) return [mine];
  return /均|都|各|both|each/u.test(text.slice(start, i)) ? item.names : [];
}

