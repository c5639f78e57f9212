import type { NameFinder, TableBlock } from '../source.js';
import { modelMisfit } from './model-fit.js';

/** Words over the figures of a table that is about one thing. */
const valueWord = /^(?:数值|取值|参数值?|参数规格|规格(?:参数)?|指标值?|内容|详情|说明|描述|values?|specs?|specifications?|details?|figures?|data)$/iu;
export function isValueWord(text: string): boolean { return valueWord.test(text.trim()); }

const numbering = /^(?:(?:续)?(?:图表|附表|表格|表|图|Table|Exhibit|Figure)\s*[\d.-]+\s*[：:.|]?|\d{1,2}(?:\.\d{1,2})*[.、]?|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)])\s*/iu;
const announcing = /(?:的)?\s*(?:(?:主要|核心|关键|重要|基本|详细|技术|性能|产品|芯片|硬件|官方|公开)*(?:参数|规格|指标|性能|配置)(?:参数|指标|表|一览|概览|汇总|情况|信息)?|(?:数据表|一览|概览)|\b(?:key |main |technical |product |headline )*(?:specifications?|specs|parameters|figures|data ?sheet)\b|\bat a glance)\s*(?:如下|为|见下|are|as follows|\(.{1,12}\)|（.{1,12}）)*\s*[：:]?\s*$/iu;
/** "Data sheet, X7", "主要参数：X7" */
const announced = /^(?:(?:the |key |main |technical |product )*(?:specifications?|specs|data ?sheet|parameters|figures)(?: (?:of|for)(?: the)? |\s?[,:：–—-]\s*)|(?:主要|核心|关键|技术|产品)*(?:参数|规格|指标)\s?[：:—-]+\s*)(?=\S)/iu;
const notOne = /服务器|整机|集群|超节点|机柜|一体机|平台|中心|对比|比较|系列|\b(?:servers?|racks?|clusters?|pods?|nodes?|systems?|versus|vs|compared|family|series|[DH]GX)\b/iu;

/** The one thing that a table of two columns, or a list of figures, is about: named by its caption ("X200 主要参数"), or by the heading above. */
export function singleName({ caption, section }: TableBlock, names: NameFinder): string | null {
  for (const title of [caption, section.at(-1) ?? null]) {
    if (title === null) continue;
    const name = withoutFirm(title).replace(/[#*]/gu, '').trim().replace(numbering, '').replace(announced, '').replace(announcing, '').replace(/[：:]\s*$/u, '').replace(/^(?:the|以下(?:是|为))\s?/iu, '').replace(/(?:芯片|加速卡|处理器)$/u, '').trim();
    if (name === '' || notOne.test(title)) continue;
    const known = names.lookup(name);
    if (known !== null ? known.kind === 'CHIP' : name.length <= 24 && /[A-Za-z\d]|[一二三四五六七八九]号/u.test(name) && /^[\p{L}\d]/u.test(name) && !/[，。；,;：:、的]/u.test(name) && modelMisfit(name, names) < 1) return name;
  }
  return null;
}

const bracketed = /\s*[（(]([^（()）]{2,60})[)）]\s*(?:\*\*)?\s*[：:]?\s*$/u;
/** "X7 (Acme, inference card)": the thing without whose it is and what sort. */
function withoutFirm(title: string): string { return firmOf(title) === null ? title : title.replace(bracketed, ''); }
const sort = /(?:卡|芯片|模组|处理器|服务器|训练|推理|系列|代|版|nm|\b(?:card|chip|accelerator|module|processor|gpu|npu|asic|board|inference|training|series|generation|part|edition|version|planned|sampling))$/iu;
/** Whose a thing is, as the bracket behind its name says: "(Acme, inference card)", "（某科技，推理卡）". Null where it says something else. */
export function firmOf(title: string): string | null {
  const [first = ''] = (bracketed.exec(title)?.[1] ?? '').split(/[,，;；、]\s*/u);
  const name = first.trim();
  return /^[A-Z][\w.&-]*(?: [A-Z][\w.&-]*){0,3}$|^\p{Script=Han}{2,10}$/u.test(name) && !/\d/u.test(name) && !sort.test(name) ? name : null;
}
