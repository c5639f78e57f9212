import { classOf, type NameSpan } from './kinds.js';
import type { Measure } from './measures.js';
import { clauseEnd, clauseStart } from './modality.js';
import type { Scene } from './scene.js';
import type { Item } from './tag.js';

/** Words that make a figure no figure of one chip: a machine's, a cluster's, a need, a limit, a difference. */
export const notOne = /集群|总算力|算力规模|中心|整机|超级计算机|机柜|(?<!工艺|制程)节点(?!\s?(?:已|则|也)?(?:前移|下移|推进|缩|演进|升级|切换|迁移))|单机|服务器|系统总|整柜|整套|SuperPo[Dd]|\b[Pp]ods?\b|cluster|server|rack|supercomputer|per node|aggregate/iu;
/** 整柜 HBM3E 容量: of the whole machine, right before what it has. */
export const ofMachine = /(?:整柜|整机柜?|全柜|单柜|机柜|整套系统|整系统)(?:的|总|共|合计)*\s?$|\b(?:rack|cabinet|system)-?\s?(?:level|wide|scale)?\s$/iu;
export const notHad = /(?:理由|原因|依据|根据)(?:是|为)[^，。；]*(?:超过|高于|超出|达到|触及)|需要|需求|要求|应达|不得|限制|门槛|阈值|假设|测算|相当于|换算|大于或等于|管制|总带宽速率|require|threshold|limit|\bban\b/iu;
export const difference = /(?:提升|提高|增加|高出|降低|减少|下降|节省|缩减|增长|多出|\b(?:increase|improv\w*|higher|faster|more) (?:by|of))(?:了|至少|约|近|高达)*$/u;

const memory = new RegExp(`${classOf(['MEMORY'])}|显存|(?<!主机|系统|服务器)内存`, 'u');
/** Whether the clause before the one that begins at `start` names a memory. */
export function memoryBefore(text: string, start: number): boolean {
  if (start <= 0) return false;
  const from = clauseStart(text, start - 1), before = text.slice(from, start);
  // …换成 HBM3E，容量扩到 141GB，带宽 …: a clause of the size alone goes on about the memory.
  return memory.test(before) || /^\s?(?:其|总|单卡)?容量[^，。；]{0,14}，$/u.test(before) && memoryBefore(text, from);
}
/** 集成四颗 24GB HBM2E, "eight 24GB stacks": what each of several pieces holds is not what the chip has. */
export function ofPieces(text: string, i: number): boolean {
  return severalBefore.test(text.slice(Math.max(0, i - 24), i)) || /(?:two|three|four|five|six|eight|ten|twelve|sixteen|\d|[\ue000-\uf8ff]) (?:x )?$/iu.test(text.slice(Math.max(0, i - 9), i)) && /^ (?:[\w-]+ )?stacks?\b/iu.test(text.slice(i + 1, i + 20));
}
const severalBefore = new RegExp(`(?:[两二三四五六七八九十百几多数]|${classOf(['MEASURE'])}|(?<![\\d.])(?:[2-9]|\\d{2,}))\\s?(?:颗|个|片|组|枚|块|堆栈|堆叠|层堆叠)?(?:单颗|每颗)?(?:容量为?)?(?:由?[^，。；、]{0,12}(?:供应|提供|供货|生产)的)?\\s?$`, 'u');
/** "sold as an eight-card server, at 2 PFLOPS", "2 PFLOPS of FP16 in total": what several chips have together. */
export function ofSeveral(text: string, from: number, i: number): boolean {
  return /\b(?:two|four|six|eight|ten|sixteen|thirty-two|sixty-four|[2-9]|\d{2,})-(?:card|chip|GPU|NPU|accelerator|way|socket)\b/iu.test(text.slice(from, i)) || /^(?: (?:of|in|at) [^,.;]{1,16})?,? (?:in total|in all|altogether|combined|between them|taken together|per (?:server|node|rack|pod|box|system|cabinet))\b/iu.test(text.slice(i + 1, i + 48));
}
/** Whether the figure at `i` is what something was before, or what another has: 由 600GB/s 降到, 较上一代的 7nm, "from 600GB/s to", "versus 3.35TB/s". */
export function former(text: string, i: number): boolean {
  const [before, after] = [text.slice(clauseStart(text, i), i), text.slice(i + 1, clauseEnd(text, i))];
  return /(?:由|从|自)[^，。；]{0,16}$/u.test(before) && /^[^，。；]{0,10}(?:升|提|调|加|拉|增|扩|翻|跃|涨|降|减|缩|削|砍|压|改|转|换|变)[^，。；]{0,4}[至到为成]/u.test(after)
    || /(?:较|比|相比于?|不及|低于|高于)[^，。；]{0,16}的[^，。；的\ue000-\uf8ff]{0,4}$/u.test(before)
    || /\bfrom (?:the |about |around )?$/iu.test(before) && /^[^,.;]{0,40} to /iu.test(after)
    || /\b(?:(?:up|down|rising|grown) from|versus|vs\.?|against|compared (?:with|to)|(?:more|less|higher|lower) than) (?:the |about |around )?$/iu.test(before);
}
/** Whether the name at `i` is what something gave up for another, or does without: 放弃 HBM3, "gave up HBM3 for". */
export function forgone(text: string, i: number): boolean {
  return /(?:放弃|弃用|舍弃|摒弃|不用|不再(?:使用|采用|搭载)|告别|取代|替代|代替|而非|而不是|并非|没有)(?:了|掉|原来的|此前的|昂贵的)*\s?$|\b(?:g[ia]ve[sn]? up|giving up|drop(?:s|ped|ping)?|abandon(?:s|ed|ing)?|forgo(?:es|ing)?|forwent|swap(?:s|ped|ping)?(?: out)?|trad(?:es|ed|ing)|replac(?:es|ed|ing)|instead of|in place of|in lieu of|rather than|without|does without) (?:the |its |all )?$/iu.test(text.slice(Math.max(0, i - 24), i));
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

