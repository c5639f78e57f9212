import type { EntityKind, RelationType } from '../../ontology.js';
import type { Draft } from '../../model/claim.js';
import { classOf, type NameSpan, type SpanKind } from './kinds.js';
import { scopesOf } from './english-scope.js';
import { clauseEnd, clauseStart, supposed } from './modality.js';
import { mentionOf, subjectOf, type Scene } from './scene.js';
import { ofMachine } from './spec-guards.js';
import { asserted, draft } from './ties.js';
import type { Item } from './tag.js';
import { sharesPower } from './platform-names.js';

/**
 * What two kinds of things in one clause usually mean, whatever its verb: a chip and a memory, a machine and its chips, a chip and a software. Where the frames
 * know no wording, this is what is left, unless words beside them compare, deny, plan or change.
 */
interface Usual {
  readonly predicate: RelationType; readonly subject: readonly EntityKind[]; readonly object: EntityKind;
  /** Objects that are classes or interfaces of everything. */
  readonly common?: RegExp;
  readonly unless?: RegExp;
  /** The clause must hold this where the subject is of the kind. */
  readonly only?: Partial<Record<EntityKind, RegExp>>;
}
const usual: readonly Usual[] = [
  { predicate: 'USES_MEMORY', subject: ['CHIP'], object: 'MEMORY', common: /^(?:PIM|HBM|memory|DRAM)$/iu },
  { predicate: 'PACKAGED_WITH', subject: ['CHIP'], object: 'PACKAGING', common: /chiplet|interposer|TSV|芯粒|小芯片|中介层|^(?:2\.5D|3D|advanced)/iu },
  { predicate: 'USES_INTERCONNECT', subject: ['CHIP'], object: 'INTERCONNECT', common: /^(?:PCI|SerDes|Fat tree|CXL|Ethernet|RoCE|InfiniBand)/iu, unless: /柜|网络|集群|超节点|组网|\b(?:rack|cluster|chips|cards|pod)\b/iu },
  { predicate: 'SUPPORTS_SOFTWARE', subject: ['CHIP', 'COMPANY', 'SOFTWARE'], object: 'SOFTWARE', only: {
    SOFTWARE: /支持|兼容|对接|接入|运行|跑|导入|编译|承接|\b(?:runs?|takes?|accepts?|imports?|hosts?|handles?|supports?|compiles?|translates?|understands?)\b/iu,
    COMPANY: /^(?!.*(?:维护|负责开发|牵头|主导|发起)).*(?:软件|编译|引擎|工具链|底座|依靠|接入|兼容|对接|支持|运行|\b(?:software|stack|compiler|SDK|tool-?chain|run-?time|supports?|runs?)\b)/iu,
  } },
  { predicate: 'USES_CHIP', subject: ['PRODUCT', 'COMPUTE_CENTER', 'AI_MODEL'], object: 'CHIP', only: { AI_MODEL: /训练|预训练|\btrain/iu } },
];
/** Words beside which the two are not tied, or not so. */
const otherwise = /样品|送样|[在待]验证|验证中|考察|评估|考虑|调研|洽谈|接洽|比选|选型|试用|送测|备选|曾计划|对标|对应|相比|[较比]|超过|[高低优]于|替代|取代|竞争|类似|不同|区别|媲美|同一|水平|持平|相当|接近|档次|差距|追赶|绑定|管制|限制|禁|制裁|[不非](?!断|仅|但|同|光|过)|未(?!来)|没有|无法|无需|取消|去掉|摆脱|放弃|改|转向|换|从|至|原定|传|提出|团队|拟|将|计划|下一代|适配|移植|跑通|分别|\b(?:rivals?|compet\w+|than|versus|unlike|compar\w+|replac\w+|alternatives?|instead|ban\w*|restrict\w*|without|not?|never|neither|cannot|lacks?|drop\w*|resembl\w*|imitat\w*|modell?ed on|akin|g[ai]ven? up|gives up|abandon\w*|swap\w*|trade[sd]|exchang\w*|which it calls|away from|against|answer to|price[sd]?|cost\w*|shortage|licen[cs]\w+|export\w*|rumou?r\w*|if|would|will|plans?|expected|next|move[sd]?|switch\w*|from|port(?:s|ed)?|(?:is|was|are|were) to|respectively|between)\b|n't\b/iu;
const goods = /^\s?(?:的?(?:核|内核|市场|价格|供应商|供应(?!给)|产能|需求|出货|厂商|份额|测试|设备|良率|涨价|紧缺|短缺|团队|开发者|之间|架构|迁移)|-based|'s\b|’s\b| (?:cores?|market|supply|price|demand|capacity|shipments?|makers?|vendors?|suppliers?|tools?|equipment|developers?|architecture)\b)/iu;

const ownSubject = new RegExp(`^ (?:and|but|while|whereas) (?:the |its |an? )?${classOf(['COMPANY', 'CHIP', 'AI_MODEL', 'PRODUCT'])} `, 'u');
const like = /[类非]\s?[“"]?$/u;
/** A machine with a name of its own. */
const machine = /^(?!\d+(?:\.\d+)?[GT]).*[A-Z].*\d|^(?!\d+(?:\.\d+)?[GT]).*\d.*[A-Z]/u;
/** Words by which another's software is said to run too. */
const open = /支持|兼容|接入|对接|\bsupports?\b|\bruns?\b|\bcompatible\b/iu;
/** 软件平台为甲的 Z: whose it is known to be, and not whose the chip is. */
function ofAnother(software: Item, chip: Item): boolean {
  const makers = [...software.owners.map(({ entry, surface }) => entry?.name ?? surface), ...software.names.flatMap(({ entry }) => entry?.maker ?? [])];
  const own = new Set([...chip.owners, ...chip.names].flatMap(({ entry, maker, surface, kind }) => (kind === 'COMPANY' ? [entry?.name ?? surface] : [entry?.maker ?? maker ?? []].flat())));
  return own.size > 0 && makers.length > 0 && !makers.some((maker) => own.has(maker));
}

export function usualRelations(scene: Scene): readonly Draft[] {
  const { text, items } = scene.tagged;
  return [...text].flatMap((char, at) => {
    const item = items.get(char);
    return item && !goods.test(text.slice(at + 1, at + 16)) && !like.test(text.slice(Math.max(0, at - 3), at)) ? usual.filter(({ object }) => object === item.kind).flatMap((one) => readAt(scene, one, item, at)) : [];
  });
}
function readAt(scene: Scene, { predicate, subject, object, common, unless, only }: Usual, item: Item, at: number): Draft[] {
  const { text, items } = scene.tagged;
  const start = clauseStart(text, at), clause = text.slice(start, clauseEnd(text, at));
  if (otherwise.test(clause) || unless?.test(clause) || supposed(text, at) || !scene.tagged.plain.chinese && scopesOf(scene.tagged).without.has(at)) return [];
  if (object === 'MEMORY' && ofMachine.test(text.slice(start, at))) return [];
  const found = subjectOf(scene, at, subject);
  const kind = subject.find((one) => one === found?.item.kind);
  if (!found || kind === undefined || found.item === item || found.item.system || (found.item.count ?? 1) > 1) return [];
  // "Eight A go into an S1, and the B joins two of them to a C": a clause with a subject of its own says nothing of what the one before spoke of.
  if (!scene.tagged.plain.chinese && found.at < start && ownSubject.test(text.slice(start))) return [];
  // 甲有 A，乙的 B 兼容 CUDA: in a clause of its own, what is someone's is not of whom the clause before spoke.
  if (object === 'SOFTWARE' && kind === 'COMPANY' && found.at < start && (item.owners.length > 0 || item.names.some(({ maker }) => maker !== null))) return [];
  if (object === 'SOFTWARE' && kind !== 'SOFTWARE' && !open.test(clause) && ofAnother(item, found.item)) return [];
  const own = found.at >= start, between = text.slice(own ? found.at + 1 : start, at);
  const another = (one: SpanKind | undefined): boolean => one === 'COMPANY' || one === 'CHIP' && object !== 'CHIP' || one !== undefined && subject.some((kindOf) => kindOf === one);
  if (only?.[kind]?.test(kind === 'SOFTWARE' ? between : clause) === false || between.length > 40 || [...between].some((char) => another(items.get(char)?.kind))) return [];
  // 甲的 A 与乙的 B 同档，软件平台为乙的 Z: of a list, those whose it can be.
  const can = (span: NameSpan): boolean => object !== 'SOFTWARE' || kind === 'SOFTWARE' || open.test(clause) || !ofAnother(item, { ...found.item, owners: [], names: [span] });
  return found.item.names.filter((span) => (kind !== 'PRODUCT' || machine.test(span.surface)) && can(span)).flatMap((span) => item.names.filter(({ entry, surface }) => !common?.test(entry?.name ?? surface) && !(predicate === 'SUPPORTS_SOFTWARE' && sharesPower(surface))).flatMap((other: NameSpan) => {
    const tie = { predicate, subject: mentionOf(span, found.item, kind, scene.names), object: mentionOf(other, item, object, scene.names) };
    const told = draft(scene, tie, own ? found.at : start, at + 1, found, own ? found.at : start);
    return asserted(told, 0.52);
  }));
}
