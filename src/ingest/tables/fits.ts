import type { EntityKind } from '../../ontology.js';
import { findQuantities, parseQuantity, type Unit } from '../../model/measure.js';
import { parsePeriod } from '../../model/period.js';
import type { NameFinder } from '../source.js';
import type { Slot } from './align.js';
import { isBlankMark, readCell } from './cells.js';
import type { Meaning } from './headings.js';
import { modelMisfit } from './model-fit.js';
import { namesSoftware, softwareSlot } from './software-fit.js';
import { ofViews, ofWays, stage, stageHeading, stageMisfit, viewMisfit, wayMisfit } from './stage-fit.js';
import { fitsState, statusOf } from './status.js';

/** Stands where a date will. */
const pending = /^(?:(?:适配|调试|联调|进行|推进|验证|研发|开发|送样|待定|未定)中?|尚未\S{1,6}|in progress|ongoing|pending|TBD)$/iu;
/** "2019-2020年": a span in the column of dates. */
export const yearSpan = /^(?:19|20)\d\d年?[-–—~至](?:19|20)?\d\d年?$/u;

/** "2 月 1 日": a date whose year the table leaves to its surroundings. */
export const monthDay = /^(\d{1,2})月(\d{1,2})日?$/u;

/** 2024.10（2025.02 移出）: a day, and what came of it. */
const asideOfDay = /^(?:19|20)\d\d[-.\/年]\s?\d{1,2}(?:[-.\/月]\s?\d{1,2}日?|月)?\s?[（(][^（()）]*(?:移[出除]|撤|恢复|更新|生效|解除|removed|delisted|effective)[^（()）]*[)）]$/u;

/** Power is nearly always given, the link to the next chip often not. */
const blankCost: Partial<Record<string, number>> = { TDP: 1.6, INTERCONNECT_BANDWIDTH: 0.8 };

/** What a column of each role holds, as a misfit: 0 well, 6 not at all. Known names help; unknown ones must still pass. */
export function slotFor(meaning: Meaning, unit: Unit | null, names: NameFinder, besideVendor: 'words' | 'lines' | false = false): Slot {
  const memo = new Map<string, number>();
  const cached = (misfit: (text: string) => number) => (text: string): number => {
    const known = memo.get(text);
    if (known !== undefined) return known;
    // A dash is a cell of its own.
    const value = misfit(text) + (loneDash.test(text) && !isBlankMark(text) ? 3 : 0);
    if (memo.size < 50_000) memo.set(text, value);
    return value;
  };
  switch (meaning.role) {
    case 'metric': if (meaning.metric === 'ARCHITECTURE') return { misfit: cached((text) => readCell(meaning, text, unit).misfit + makersInside(text, names) + (/\s(?:N\+\d|N\d{1,2}[A-Z]{0,2}|\d{1,2}(?:NP?|LPP|LPE|nm))$/u.test(text) ? 1.5 : 0)), empty: 1, longest: 5 };
      return { misfit: cached((text) => readCell(meaning, text, unit).misfit), empty: blankCost[meaning.metric ?? ''] ?? 1, longest: 8 };
    case 'time': return { misfit: cached((text) => isBlankMark(text) ? 0.2 : pending.test(text) ? 0.6 : yearSpan.test(text.replace(/\s/gu, '')) || monthDay.test(text.replace(/\s/gu, '')) || asideOfDay.test(text) ? 0.1 : readCell({ ...meaning, metric: 'RELEASE' }, text, null).misfit), empty: 1.8, longest: 6 };
    case 'vendor': { const home = /国内|境内|本土|国产|大陆/u.test(meaning.text); return { misfit: cached((text) => firmsMisfit(text, names) + (home && /^[A-Z][a-z]+$/u.test(text) && names.lookup(text) === null ? 0.8 : 0)), empty: 1.6, longest: 6 }; }
    case 'customer': case 'developer': case 'holder': case 'held': return { misfit: cached((text) => (/[、，,]/u.test(text) ? partnerMisfit(text, names) : vendorMisfit(text, names))), empty: 1.6, longest: 6 };
    case 'list': return { misfit: cached(listMisfit), empty: 1.8, longest: 4 };
    case 'hardware': return { misfit: cached((text) => hardwareMisfit(text, names)), empty: 0.8, longest: 6 };
    case 'segment': return { misfit: cached((text) => (isFigure(text) || /[、，,]$/u.test(text) || /\s\S*、|[上中下]游\s|\S[上中下]游$|^(?:股份|科技|公司|封测|微电子|集成(?!电路)|集团)(?=\p{Script=Han}|$)/u.test(text) || known(names, text, 'COMPANY') ? 4 : holdsFirm(text, names) && !listsFirms(text, names) ? 2.6 : /^(?!(?:设备|材料|部件|系统|模块|组件)$)[\u4e00-\u9fff/／]{2,8}$/u.test(text) || ['PRODUCT', 'MEMORY', 'PACKAGING'].includes(names.lookup(text)?.kind ?? '') ? 0.2 : listsFirms(text, names) || /[。；]/u.test(text) ? 4 : /^[\u4e00-\u9fff]{2,6}\s(?:AI|[A-Z]{3,5})(?:\s[\u4e00-\u9fff]{2,6})?$/u.test(text) ? 0.9 : /^(?:设备|材料|部件|系统|模块|组件)$/u.test(text) ? 1.6 : /[\u4e00-\u9fff]\s(?![（(])/u.test(text) ? 2.4 : 0.8)), empty: 1.6, longest: 3 };
    case 'technology': return { misfit: cached((text) => (isBlankMark(text) ? 0.3 : known(names, text, 'PACKAGING') ? 0 : known(names, text, 'COMPANY') || isFigure(text) ? 3 : /[A-Za-z\d]\s+[\u4e00-\u9fff]|[\u4e00-\u9fff]\s/u.test(text) ? 1.5 : 0.5)), empty: 1.6, longest: 3 };
    case 'foundry': return { misfit: cached((text) => vendorMisfit(text, names) + (/\d/u.test(text) ? 2 : 0)), empty: 1.2, longest: 3 };
    case 'packager': return { misfit: cached((text) => vendorMisfit(text, names)), empty: 1.2, longest: 3 };
    case 'targets': return { misfit: cached(targetsMisfit), empty: 1.2, longest: 10 };
    case 'packaging': return { misfit: cached((text) => names.lookup(text)?.kind === 'PACKAGING' || /^[23](?:\.5)?D$/iu.test(text) ? 0 : looseMisfit(text, names)), empty: 1, longest: 3 };
    case 'link': return { misfit: cached((text) => isBlankMark(text) ? 0.2 : linkMisfit(text)), empty: 1, longest: 4 };
    case 'partner': return { misfit: cached((text) => partnerMisfit(text, names)), empty: 0.8, longest: 6 };
    case 'issuer': return { misfit: cached((text) => issuerMisfit(text, names)), empty: 2, longest: 6 };
    case 'title': return { misfit: cached(titleMisfit), empty: 2, longest: 12 };
    case 'model': return { misfit: cached((text) => modelsMisfit(meaning, text, names) + (besideVendor && names.find(text).some(({ start, end, entry }) => entry.kind === 'COMPANY' && start === 0 && end < text.length) ? 0.8 : besideVendor === 'lines' ? (/^[\u4e00-\u9fff]{6,}\s?[A-Za-z]/u.test(text) ? 0.5 : 0) : besideVendor && (/[\u4e00-\u9fff]{2,}\s+[\u4e00-\u9fff]/u.test(text) || /^[\u4e00-\u9fff]{2,6}\s+[A-Za-z]/u.test(text) || /^v\d/iu.test(text)) ? 0.5 : 0)), empty: 4, longest: 6 };
    case 'center': return { misfit: cached((text) => centreMisfit(text)), empty: 4, longest: 6 };
    case 'region': return { misfit: cached((text) => regionMisfit(text, names)), empty: 1.2, longest: 3 };
    case 'capacity': return { misfit: cached(capacityMisfit), empty: 1, longest: 10 };
    case 'status': return { misfit: cached(stateMisfit), empty: 2.5, longest: 6 };
    case 'chineseName': return { misfit: cached((text) => /[\u4e00-\u9fff]/u.test(text) && !/[A-Za-z]{3,}/u.test(text) ? (/^[A-Za-z]/u.test(text) ? 0.6 : 0) : 4), empty: 3, longest: 6 };
    case 'englishName': return { misfit: cached((text) => /[A-Za-z]/u.test(text) && !/[\u4e00-\u9fff]/u.test(text) ? 0 : 4), empty: 3, longest: 16 };
    case 'text': case 'events': if (ofViews.test(meaning.text)) return { misfit: cached(viewMisfit), empty: 1, longest: 6 };
      if (meaning.role === 'text' && namesSoftware.test(meaning.text)) { const slot = softwareSlot(names); return { ...slot, misfit: cached(slot.misfit) }; }
      if (stageHeading.test(meaning.text)) return { misfit: cached(stageMisfit), empty: 1, longest: 8 };
      return aside.test(meaning.text) ? { ...textSlot(cached, (text) => (text.match(/\S*[、，]\S*/gu) ?? []).filter((word) => listsFirms(word, names)).length * 2), empty: 0.7 } : textSlot(cached);
    default: {
      if (ofCounts.test(meaning.text)) return { misfit: cached((text) => (/^\d[\d,]{0,6}$/u.test(text) ? 0 : isBlankMark(text) ? 0.2 : 4)), empty: 1.6, longest: 1 };
      if (counter.test(meaning.text)) return { misfit: cached((text) => (/^\d{1,4}$/u.test(text) ? 0 : 4)), empty: 2, longest: 1 };
      if (/流片|tape-?\s?out|sampling|sampled|送样|^截[至止]/iu.test(meaning.text)) return { misfit: cached((text) => (isBlankMark(text) ? 0.2 : parsePeriod(text) ? 0 : 4)), empty: 1, longest: 3 };
      // A share holds percentages and nothing else.
      const share = /率|占比|份额|比例|比重|股比|share|stake|%|percent/iu.test(meaning.text);
      if (ofWays.test(meaning.text)) return { misfit: cached((text) => wayMisfit(text, names)), empty: 1, longest: 5 };
      const side = /cache|缓存|片上|sram|on-?chip|位宽|频率|层数|clock|width|serdes|speed|network|价格|price/iu.test(meaning.text);
      return { misfit: cached((text) => side && parseQuantity(text) ? 0.2 : side && !/\d/u.test(text) && !isBlankMark(text) ? 2 : share ? (isBlankMark(text) ? 0.2 : parseQuantity(text)?.unit?.symbol === '%' ? 0 : 3) : looseMisfit(text, names)), empty: 0.8, longest: share ? 3 : 6 };
    }
  }
}

/** A state in a few words; a name or a size before it is another cell's. */
function stateMisfit(text: string): number {
  if (!fitsState(text)) return 4;
  if (/\p{Script=Han}/u.test(text)) return 0;
  return /\d/u.test(text) && !/phase|20\d\d/iu.test(text) ? 4 : text.split(/\s+/u).length > 2 && !/^(?:part|under|built|plan|phase|oper|complet|in|being|not|live|announc|propos|first|fully|commission|broke|construct|online|running|due|open|to|await|pending|half)/iu.test(text) ? 2 : 0;
}

/** Remarks stand beside some rows only. */
const aside = /(?:^|[/／\s])(?:remarks?|notes?|comments?|备注|说明)$/iu;
/** Sentences. A name and a date in the middle are the beginning of another row. */
function textSlot(cached: (misfit: (text: string) => number) => (text: string) => number, beside: (text: string) => number = () => 0): Slot {
  return { misfit: cached((text) => beside(text) + (isBlankMark(text) ? 0.2 : /^\d{1,2}\.\d\s\p{Script=Han}/u.test(text) ? 1.3 : /^(?:年|月|日(?!本)|\d{1,2}\s?[月日])/u.test(text) || /\s[\u4e00-\u9fffA-Za-z]{2,10}\s(?:20\d\d\s?年\s?)?\d{1,2}\s?月\s?\d{1,2}\s?日\s/u.test(text) || nextRow.test(text) || namesInARow.test(text) || /^(?:Pro|Max|Ultra|MoE|Turbo)(?:\s|$)/u.test(text) ? 2 : /[、（(]$/u.test(text) ? 1.3 : 0.3)), empty: 1.5, longest: 60 };
}

const loneDash = /(?:^|\s)[—–](?:\s|$)/u;

/** How many chips a system holds. */
const ofCounts = /^(?:(?:芯片|加速卡|卡|GPU|NPU)?(?:数量|张数|卡数|颗数|台数|片数|数目))$|^(?:number|count|quantity|how many|chips|cards)$/iu;
/** The heading of a column that numbers its rows. */
export const counter = /^(?:序号|编号|no\.?|#)$/iu;
const known = (names: NameFinder, text: string, kind: EntityKind): boolean => names.lookup(text)?.kind === kind;
function isFigure(text: string): boolean { const quantity = parseQuantity(text); return quantity !== null && (quantity.unit !== null || quantity.plain !== null); }

const ofFirm = /(?:公司|集团|股份|研究院|研究所|大学|中心|实验室|局|委员会|政府|科技|技术|半导体|电子|信息|智能|集成|装备|材料|封测|封装|存储|光电|精密|银行)$/u;
/** A firm's name with something behind it: "某某微电子某某". */
const firmInside = /^[\u4e00-\u9fff]{2,4}(?:微电子|半导体|科技|智能)(?!科技|技术|集团|公司|股份|电子|装备|材料|研究|产业|设备|制造|系统|计算|信息|封装|封测|终端|汽车|控制)[\u4e00-\u9fff]{2,}$/u;
/** 刻蚀设备, AI 服务器: goods by their class. */
const goods = /^(?:AI\s?|半导体|人工智能|光|刻蚀|薄膜|沉积|光刻|清洗|量测|检测|涂胶|显影|离子注入|封装|测试|键合|存储|智能|推理|训练|通用|网络|高端|核心)*(?:设备|芯片|服务器|光?模块|交换机|光刻机|刻蚀机|处理器|存储器|显卡|加速卡|基板|连接器)$/u;
/** 月建成投产: what follows a year or a month that was left to the cell before. */
const dayCut = /^[年月](?:\s?\d|底|初|中|末|建|投|完|竣|开|上线|启|交|动|封|发|量产)/u;
export function vendorMisfit(text: string, names: NameFinder): number {
  if (isBlankMark(text)) return 0.3;
  if (/^[\d.,\s]+\S{0,8}$/u.test(text)) return 6;
  if (text.length > 48) return 4;
  if (known(names, text, 'COMPANY')) return 0;
  if (isFigure(text) || parsePeriod(text)) return 6;
  if (['CHIP', 'SOFTWARE', 'PACKAGING', 'MEMORY', 'AI_MODEL'].includes(names.lookup(text)?.kind ?? '')) return 3;
  if (stage.test(text) || dayCut.test(text) || /\p{Script=Han}[上中下]游$/u.test(text)) return 4;
  if (/^(?:(?:半?导)?体|半导体|微?电子|科技|技术|智能|智芯|集成|信息|股份|集团|公司|封测|存储|光电|热控)$/u.test(text)) return 2.5;
  // Goods are no firm.
  if (goods.test(text)) return 2.4;
  if (/^[\u4e00-\u9fff·（）()]{2,8}$/u.test(text)) return firmInside.test(text) || /^(?:设备|材料|部件|模块)[\u4e00-\u9fff]{3}/u.test(text) ? 2.2 : /^[\u4e00-\u9fff]{7,}$/u.test(text) && !ofFirm.test(text) ? 1.2 : 0.8;
  if (/(?:的|等|了|中)$|公司(?:的|目前|具备|已|是)/u.test(text)) return 5;
  // So long without a word for what kind of body it is: two cells run together.
  if (/^[\u4e00-\u9fff]{10,}$/u.test(text) && !/(?:公司|集团|研究院|研究所|大学|中心|实验室|局|委员会|政府)$/u.test(text)) return 3.2;
  // The last word of a firm's name, cut off from it.
  if (/^(?:Semiconductors?|Technolog(?:y|ies)|Systems?|Electronics|Micro(?:systems|electronics)|Networks|Computing|Silicon|Labs?|Inc\.?|Ltd\.?|Corp\.?|Packaging|Memory|Foundry|AI|Sciences?|Materials|Instruments|Group|Holdings)$/u.test(text)) return 2.5;
  if (/^[A-Z]{3,5}$/u.test(text)) return 1;
  if (/^[A-Z][A-Za-z&.-]*$/u.test(text)) return 0.4;
  if (/^[A-Z][A-Za-z&.-]*(?:\s[A-Z][A-Za-z&.-]*){1,2}$/u.test(text)) return 1;
  if (/\s/u.test(text) && text.split(/\s+/u).some((word) => firmInside.test(word) || /^[\u4e00-\u9fff]{7,}$/u.test(word) && !ofFirm.test(word))) return 3.4;
  return /\d/u.test(text) ? 3 : /[\u4e00-\u9fff]\s+[\u4e00-\u9fff]|[A-Za-z]\s+[\u4e00-\u9fff]{2}|[\u4e00-\u9fff]{4}\s+[A-Z][a-z]/u.test(text) || /^[A-Z][\w-]*(?:\s[a-z]{3,})+$/u.test(text) ? 2.6 : 1.6;
}

/** The name of a list, or that a firm stands on none. A name and a date beside it are cells of their own. */
function listMisfit(text: string): number {
  if (isBlankMark(text)) return 0.2;
  // 清单类型及时间: a list and, behind it, when.
  const dated = /^(\S{2,12}(?:清单|名单)|UVL|MEU|EL)\s?[（(，,、:：/]\s?(.{4,14}?)[)）]?$/iu.exec(text);
  if (dated?.[2] && parsePeriod(dated[2]) !== null) return 0.1;
  if (/\d{4}|[。；]/u.test(text) || text.length > 48) return 5;
  return /清单|名单|(?<![a-z])list(?:ed|ing)?(?![a-z])|^(?:UVL|MEU|EL|SDN|CMIC|1260H|CCL|否|无|未列入|none|no|delisted|removed)$|(?:未|已)(?:被)?(?:列入|移出)/iu.test(text) ? (/\S{2,}\s\S*(?:清单|名单)$/u.test(text) && !/^(?:美国|BIS|OFAC|DoD)/u.test(text) || /^(?!(?:US|BIS|the)\s)[A-Z]\w+\s(?:Entity|Unverified)\sList$/iu.test(text) ? 2 : 0) : 2.6;
}
/** What an act hits, listed; a sentence is none. */
function targetsMisfit(text: string): number {
  if (isBlankMark(text)) return 0.2;
  if (parsePeriod(text) !== null || /[。，：]|(?<![A-Z]):|\d\s?家|列入|进入|纳入|加入|规则|生效|受限|同日|不得|须|应当/u.test(text)) return 4;
  return /[、,]$/u.test(text) ? 2 : text.split(/\s*[、,；;]\s*/u).every((part) => part.length <= 16) ? 0.3 : 1.5;
}
/** What a centre runs on: chips, or whose they are. */
function hardwareMisfit(text: string, names: NameFinder): number {
  if (names.find(text).some(({ entry }) => entry.kind === 'AI_MODEL')) return 3;
  if (fitsState(text) || /FLOPS|\dP(?![A-Za-z])|^[一二三四首终远近]期(?:\s|$)|^[年月]\s?\d/iu.test(text)) return 5;
  const parts = text.split(/\s*[、，,]\s*/u);
  if (parts.length > 1) return parts.every((part) => part !== '' && Math.min(modelMisfit(part, names), vendorMisfit(part, names)) <= 1) ? 0.2 : 2.5;
  return Math.min(partnerMisfit(text, names), isBlankMark(text) ? 6 : modelMisfit(text, names) + (/^[\u4e00-\u9fff]{5,}\s?[A-Za-z]/u.test(text) ? 0.8 : 0));
}
/** Two firms or more that are known, one behind the other. */
function listsFirms(text: string, names: NameFinder): boolean {
  return /[、，,]/u.test(text) && text.split(/\s*[、，,]\s*/u).filter((part) => known(names, part, 'COMPANY')).length > 1;
}

/** A day or a dash that stands for one, with nothing that leads to it. */
const nextRow = /(?:[\u4e00-\u9fff]{3}(?<![于在自从至到截前后])|[A-Za-z][\w.-]*\d\w*)\s(?:20\d\d\s?年\s?)?\d{1,2}\s?月\s?\d{1,2}\s?日\s|[\u4e00-\u9fff]{3}\s[—–]\s\S/u;
/** Firms side by side: what holds a column of suppliers, and no remark. */
const oneName = '[A-Z][\\w&.-]*(?:\\s[A-Z][\\w&.-]*){0,2}';
const namesInARow = new RegExp(`(?:^|\\s)${oneName}(?:,\\s${oneName})+(?:\\s|$)`, 'u');
/** A known firm somewhere in a text that is more than its name. */
function holdsFirm(text: string, names: NameFinder): boolean { return names.lookup(text) === null && names.find(text).some(({ entry }) => entry.kind === 'COMPANY'); }
/** 冷板某科技: something else, and a firm that is known right behind it: two cells. A place before a firm is part of its name. */
function runTogether(part: string, names: NameFinder): boolean {
  return names.find(part).some(({ start, end, entry }) => entry.kind === 'COMPANY' && start > 1 && end === part.length && names.lookup(part.slice(0, start).trim())?.kind !== 'REGION');
}
function firmsMisfit(text: string, names: NameFinder): number {
  const parts = text.split(/[、，,]\s*/u);
  // "Ibiden,": a list goes on behind its comma.
  if (parts.length > 1 && (parts.at(-1) === '' || parts.some((part) => runTogether(part, names)))) return 3;
  return parts.length > 1 && parts.length <= 8 && parts.every((part) => part !== '' && vendorMisfit(part, names) <= 1 && !names.find(part).some(({ start, entry }) => start > 0 && entry.kind === 'COMPANY')) ? 0.3 : vendorMisfit(text, names);
}

/** A protocol by its name, its generation behind it. */
function linkMisfit(text: string): number {
  if (/^[\d.,\s]+$/u.test(text)) return 4;
  // A figure behind the link is another column's.
  if (/\s\d{2}[\d.,]*$/u.test(text)) return 2.7;
  return /^[A-Za-z\u4e00-\u9fff][\w.+-]*(?:\s(?:v?\d(?:\.\d)?|Gen\s?\d|Fabric|Ethernet))?$/u.test(text) ? 0.2 : 1.2;
}

/** A maker's name begins "NVIDIA Ampere"; alone it is no architecture, and a second one begins another cell. */
function makersInside(text: string, names: NameFinder): number {
  if (text.length > 48 || /^[\d\s]/u.test(text)) return 0;
  const makers = names.find(text).filter(({ entry }) => entry.kind === 'COMPANY');
  // "n300 Tensix", "Pro 张量流架构": the number or grade of the model before it.
  const model = /^(?:[A-Za-z]{0,2}\d{1,4}[A-Za-z]?|Pro|Max|Ultra|Plus|Lite|Mini|\p{Script=Han}{1,3}版)\s+\S|^[一二三四五六]代$/u.test(text) ? 1.5 : 0;
  return makers.reduce((sum, { start, end }) => sum + (start > 0 ? 1.5 : end === text.length ? 2 : 0), model);
}
export function centreLike(text: string): boolean { return /中心|集群|云脑|平台|基地|园区|智算|算力(?:[港园谷城湾]|枢纽)|\b(?:comput(?:e|ing)|AI|GPU|cloud|data|digital)\s(?:cent|hub|park|campus|base|valley)|data\s?cent|cluster|supercomput|\b(?:cent(?:re|er)|campus|hub)$/iu.test(text); }
/** What firms of a place are called behind its name. */
const ofPlace = /^[省市区县]?(?:城投|产投|产控|国投|高投|建投|交投|控股|投资|发展|银行|电信|移动|联通|广电|大学|大?数据|云|科技|智算|算力|数字|信息|集团|微电子|君正|国资|港|新区)|^.?$/u;
function partnerMisfit(text: string, names: NameFinder): number {
  if (isBlankMark(text)) return 0.1;
  if (statusOf(text) !== null || /FLOPS|\d+P\b/iu.test(text)) return 5;
  if (centreLike(text) && names.lookup(text)?.kind !== 'COMPANY' && !/(?:集团|公司|科技|股份)$/u.test(text)) return 3;
  // A phase begins a size.
  if (/[、，,]$|\s(?:第?[一二三四首终远近中]期|规划|总规模)$/u.test(text)) return 2.5;
  const known = names.lookup(text);
  // A place, or one before a firm, is the cell of the column that says where.
  if (known !== null) return known.kind === 'REGION' ? 2.5 : 0;
  const [first] = names.find(text);
  if (first?.entry.kind === 'REGION' && first.start === 0 && !ofPlace.test(text.slice(first.end))) return partnerMisfit(text.slice(first.end).trim(), names) + 0.5;
  if (/\s/u.test(text) && text.split(/\s+/u).some((word) => names.lookup(word)?.kind === 'REGION')) return 2.5;
  // A number or a state in the middle: several cells.
  if (/(?:^|\s)\d[\d.,]*\s/u.test(text) || /(?:已投运|已建成|在建|建设中|规划)/u.test(text)) return 4;
  if (text.length <= 24 && /(?:集团|公司|大学|学院|研究院|研究所|政府|银行|科技|信息|智能)$/u.test(text)) return 0.3;
  // Two firms with nothing between them stand in two cells.
  const parts = text.split(/[、，,/]\s*|\s+/u).filter((part) => part !== '');
  if (parts.some((part) => names.find(part).filter(({ entry }) => entry.kind === 'COMPANY').length > 1 || parts.length > 1 && runTogether(part, names))) return 3;
  return parts.length > 1 && parts.every((part) => vendorMisfit(part, names) <= 1.6) ? 0.8 : vendorMisfit(text, names);
}
/** What a centre is called without its name: the rest of one that a narrow cell cut. */
const nameless = /^(?:算|力|[智机]?能?(?:人工智能|超级|数据|先进)?(?:计算|算力|智算|超算)?)?(?:中心|集群|基地|枢纽|平台)$/u;
function centreMisfit(text: string): number {
  if (nameless.test(text)) return 2.5;
  if (statusOf(text) !== null || /FLOPS|OPS\b|\d+\s?P\b/iu.test(text)) return 5;
  if (/已建成|建设中|部分建成|混合精度/u.test(text)) return 4;
  const several = ((text.match(/中心/gu)?.length ?? 0) > 1 ? 2 : 0) + (/公司|集团|^[（(]/u.test(text) ? 1.5 : 0) + (text.match(/[\u4e00-\u9fff]\s(?=[\u4e00-\u9fff])/gu)?.length ?? 0) * 0.9 + (/\s\d[\d.,]*(?:\s|$)/u.test(text) ? 2.5 : 0);
  return centreLike(text) ? several + (/\s\S*[省市区县]$/u.test(text) ? 1.5 : 0) : 2.2;
}
function placesWithin(text: string, names: NameFinder): boolean {
  const places = names.find(text).filter(({ entry }) => entry.kind === 'REGION');
  return places.length === 2 && places.reduce((sum, { start, end }) => sum + end - start, 0) === text.replace(/\s/gu, '').length;
}
function regionMisfit(text: string, names: NameFinder): number {
  if (isBlankMark(text)) return 0.2;
  if (statusOf(text) !== null || /FLOPS|OPS\b|\d|^(?:年|月)/iu.test(text)) return 5;
  if (centreLike(text)) return 2;
  // 宁夏 / 中卫: a place within a place, on two lines.
  if (names.lookup(text)?.kind === 'REGION' || placesWithin(text, names) || /(?:省|市|区|县|州|旗|盟|新区|片区|园|城|港|镇)$/u.test(text)) return 0;
  return /^[\u4e00-\u9fff]{2,4}$/u.test(text) || /^[A-Z][A-Za-z ,.-]+$/u.test(text) ? 0.4 : 1.6;
}
/** Words that stand beside the figures of a capacity. */
const ofCapacity = /[\d.,，、;；:：（）()~～\-–—+/\s]|[PETZMGK]?(?:FL)?OPS|(?:FP|BF|TF|INT)\s?\d+|[PETZMG]W?(?![A-Za-z])|第?[一二三四五首终远近前后]期|首批|总?规划|总[计共]?|合计|达到?|约|将|扩[至容]|至|其中|智能|人工|[半混单双]?[合高]?精度|稠密|稀疏|算力|规模|标准|机[架柜]|数量|[万亿千百]|[张卡颗架路台个次倍]|在建|建成|已|投[运产]|未来|后续|设计|同时接入|视频|每秒|性能|峰值|不[低少]于|大于|超过?|以上|左右|可|提供|支撑|等效|phases?|total|planned|final|initial|about|over|up to|racks?|cards?|of|in|and/giu;
function capacityMisfit(text: string): number {
  if (isBlankMark(text)) return 0.1;
  const state = statusOf(text);
  if (/中心|集群/u.test(text) || state === 'BUILT') return 4;
  // 在建 in place of a size: rather the next column's, unless that has a state of its own.
  if (state !== null && !/\d/u.test(text)) return 1.8;
  // A state, a place or a centre in the middle begins a cell of its own.
  const words = text.split(/\s+/u);
  if (words.some((word, i) => i > 0 && !/\d/u.test(word) && (/(?:中心|集群|枢纽|基地|园区|算力[港园谷城湾])$/u.test(word) || statusOf(word) !== null && /^(?![一二三四首终远近]期|规划|后续|总|其中)\p{Script=Han}/u.test(words[i + 1] ?? '')))) return 4;
  // A state behind the figures is a cell of its own.
  if (/\d/u.test(text) && statusOf(text.split(/\s+/u).at(-1) ?? '') === 'BUILT') return 2;
  if (/省|市\S*区|县$/u.test(text)) return 3;
  // "M2" is a name, and two rates with nothing between them are two cells.
  if (/^[^\d]*[A-Za-z]-?\d/u.test(text) && !/\d\s?(?:[PETZ](?![A-Za-z])|[PETZ]?(?:FL)?OPS|[万亿路张卡架台])|phase/iu.test(text)) return 2.5;
  if (/^\d[\d,.]*\s+\d[\d,.]*$/u.test(text)) return 3;
  // "1200P KX300", "600P 2025 年 1": the number of a chip, or half a date, is another cell's.
  if (words.some((word, i) => i > 0 && /^[A-Z]{1,4}-?\d{2,4}[A-Z]?$/u.test(word) && !/^(?:FP|BF|TF|INT)\d+$/u.test(word)) || /\s(?:19|20)\d\d(?:\s年(?:\s\d{1,2})?)?$/u.test(text)) return 3;
  if (/^\d[\d,.]*\s?[PE](?:FLOPS)?\s+\d[\d,.]*\s?[PE](?:FLOPS)?$/iu.test(text)) return 2;
  if (!/\d|精度|规模|期|规划|在建|FLOPS|OPS|路|算力/iu.test(text)) return 1.8;
  // 电信 1200P: the rest of the cell before.
  if ((/^(\p{Script=Han}{2,})\s(?=\d)/u.exec(text)?.[1] ?? '').replace(ofCapacity, '').length > 1) return 1.8;
  // Names beside the figures are cells of their own.
  const beside = text.replace(ofCapacity, '').length;
  return beside > 5 ? 2.5 : beside > 3 ? 1 : 0;
}
function issuerMisfit(text: string, names: NameFinder): number {
  if (isBlankMark(text)) return 0.3;
  if (/《|》|[。；，]|^(?:年|月|日(?!本)|\d)/u.test(text) || parsePeriod(text)) return 5;
  const kind = names.lookup(text)?.kind;
  if (kind === 'REGION' || kind === 'COMPANY') return 0;
  if (/[、,]/u.test(text) && text.split(/[、,]\s*/u).every((part) => ['REGION', 'COMPANY'].includes(names.lookup(part)?.kind ?? ''))) return 0.1;
  if (/办$/u.test(text)) return 0.5;
  return /(?:部|委|局|办公厅|院|政府|国务院|人大|厅|会|部门|省|市|署|办公室|Department|Ministry|Commission|Council|Bureau|BIS)$/iu.test(text) ? 0 : text.length <= 6 ? 1 : 2.5;
}
/** What was adapted may be several models; nothing but a version goes on a model that is known. */
function modelsMisfit(meaning: Meaning, text: string, names: NameFinder): number {
  const parts = /模型|适配|支持|对象|models?/iu.test(meaning.text) ? text.split(/\s*[、，,]\s*/u) : [text];
  if (parts.length > 1) return parts.every((part) => part !== '' && modelMisfit(part, names) <= 1.5) ? 0.3 : 3;
  const [first] = names.find(text);
  const rest = first?.start === 0 && first.entry.kind === 'AI_MODEL' ? text.slice(first.end).trim() : '';
  // 适配模型 holds no chip, 适配芯片 no model.
  const kind = names.lookup(text)?.kind;
  const other = kind === 'CHIP' && /模型|models?|LLM/iu.test(meaning.text) || kind === 'AI_MODEL' && /芯片|加速卡|硬件|chips?|cards?|gpus?|accelerators?/iu.test(meaning.text) && !/模型|models?/iu.test(meaning.text);
  return modelMisfit(text, names) + (other ? 2 : 0) + (/^[A-Za-z]{3,}/u.test(rest) && !modelTail.test(rest) ? 1.2 : 0);
}
const modelTail = /^(?:Pro|Max|Ultra|Plus|Lite|Mini|MoE|Turbo|Flash|Instruct|Base|Chat|Coder|Distill|Preview|Next|Think\w*|Vision|Exp|Air)(?![a-z])/iu;

function titleMisfit(text: string): number {
  const open = text.split('《').length !== text.split('》').length;
  if (!open && /^[《“"].*[》”"]$/u.test(text) && (text.match(/》/gu)?.length ?? 0) <= 2) return 0;
  if (/[。；]/u.test(text)) return 5;
  if (text.startsWith('《')) return 2.5;
  return /(?:规划|计划|方案|意见|通知|办法|措施|条例|纲要|指南|政策|Act|Plan|Rule|Strategy)$/iu.test(text) ? 0.6 : 2.2;
}

function looseMisfit(text: string, names: NameFinder): number {
  if (isBlankMark(text)) return 0.2;
  if (text.length <= 24 && ['COMPANY', 'MEMORY', 'CHIP', 'AI_MODEL'].includes(names.lookup(text)?.kind ?? '')) return 1.2;
  if (/(?:19|20)\d\d\s?年|[。；]/u.test(text) || parsePeriod(text)) return 5;
  // "GPU 某科技": the firm of the next row.
  if (/\s/u.test(text) && known(names, /\s(\S+)$/u.exec(text)?.[1] ?? '', 'COMPANY')) return 2.4;
  const quantity = parseQuantity(text);
  // A year among other words is a cell of its own.
  if (!quantity && /(?:^|\s)(?:19|20)\d\d\s\S|\S\s(?:19|20)\d\d$/u.test(text)) return 3;
  // "280TFLOPS 128MB" is two cells.
  if (!quantity && text.length <= 40 && new Set(findQuantities(text).flatMap(({ quantity: q }) => (q.unit && q.unit.dimension !== 'count' ? [q.unit.dimension] : []))).size > 1) return 3.5;
  return quantity ? (quantity.unit && quantity.unit.dimension !== 'count' ? 2.5 : 0.5) : (text.match(/(?:^|\s)\d+(?:\.\d+)?(?=\s|$)/gu)?.length ?? 0) > 1 ? 2.5 : /\d{2,}/u.test(text) ? 1.1 : 0.6;
}
