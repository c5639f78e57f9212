import type { ControlType } from '../../ontology.js';
import type { Draft, Mention } from '../../model/claim.js';
import { actTitle } from '../act-title.js';
import { goodsOf } from '../controlled-goods.js';
import { authorities, authorityIn } from './authorities.js';
import { clausesOf, englishEvents, englishListings, isAuthority } from './english-acts.js';
import { classOf, isMark } from './kinds.js';
import { thresholdsIn } from './limits.js';
import { listedInBrackets } from './listed-pairs.js';
import { listingsIn } from './listings.js';
import { extractor } from './ties.js';
import { clauseEnd, clauseStart, modalityOfAct, supposed } from './modality.js';
import { mentionOf, type Scene } from './scene.js';
import type { DatedStretch } from './stretches.js';
import { lineAt, quoteOf } from './text.js';

/**
 * Dated acts of export control in sentences: who did what when, which companies were listed, which limits were drawn.
 * A company is listed only where a verb of listing governs it; one that is merely named beside the list is not.
 */
/** A test of chips by how fast they are linked, and what is done with one that is no longer wanted. */
const linkTest = '(?:带宽|互[连联](?:带宽|速率)?|传输速率|速率|I\\/O)(?:条款|条件|门槛|限制|标准|指标|参数|一条|要求|判据|测试)', dropped = '取消|删去|删除|废除|废止|剔除|拿掉|去掉|抛弃|放弃';
/** What an act does, by its words; an act may do several things. */
const acts: readonly { readonly kind: ControlType; readonly words: RegExp; readonly unless?: RegExp }[] = [
  { kind: 'ENTITY_LISTING', words: /(?:升级为|升格为|升级至|转入|转列|改列|移至|调入|列入|加入|纳入|列为|新增|增加|移入|进入|登上|入列)[^。]{0,60}(?:实体清单|实体名单|Entity List|未经?核实(?:清单|名单)|UVL|Unverified List)|(?:实体清单|实体名单|Entity List)[^。]{0,12}(?:新增|增加|加入)|(?:实体|企业|公司)[^。；，]{0,12}(?:追加|增列|列入|加入|纳入|进入|移入|入列)[^。；，不失最]{0,6}(?:清单|名单)|(?:新增|增列|追加)(?:了)?[^，。；名条款实]{0,8}实体(?!经济|清单|名单|店)/iu, unless: /移出|移除/u },
  { kind: 'CHIP_CONTROL', words: /(?:芯片|GPU|HBM|高带宽(?:存储器?|内存)|加速器)[^。；]{0,12}(?:划线|划出|设限|列管|单列|纳入管[控制]|落入管制|不得[^，。；]{0,8}(?:直供|出口|供应|供货|销往|进入|运往))|(?:传输速率|互[联连](?:带宽|速率)|TOPS|总?算力|性能)[^。；]{0,40}(?:门槛|阈值|红线)|(?:划线|设限)[^。；]{0,30}(?:芯片|GPU|HBM)|(?:传输速率|互联带宽|互连带宽|算力)划线|(?:总处理性能|\bTPP\b|性能密度)[^。；]{0,40}(?:受限|受控|管制|许可|门槛|衡量)|(?:芯片|GPU)[^。；]{0,16}(?:受限|受控|停供|被纳入)|(?:HBM|存储)[^。；]{0,16}(?:受控|纳入管制)|(?:出口管制|出口限制|限制|禁令|许可|禁止|停止|管控)[^。；]{0,60}(?:芯片|GPU|HBM|先进计算|超级计算机|加速器|算力)|(?:芯片|GPU|HBM|先进计算|[\ue100-\ue1ff]|\bchips?\b)[^。；]{0,40}(?:出口管制|出口限制|出口|管制|管控|禁令|许可|\bexports?\b|controls?)/iu, unless: /制造设备和|实体清单新增/u },
  { kind: 'EQUIPMENT_CONTROL', words: /(?:管制|限制|禁止|不得|禁令|许可)[^。；]{0,60}(?:半导体(?:制造)?设备|制造设备|光刻机|生产设备|的设备(?!采购|订单|供应|业务|需求|投资|交付))|(?:所用|所需|制造|生产)(?:的)?设备[^。；]{0,12}(?:纳入|列为|列入|划入)|(?:浸没式|\bDUV\b|\bEUV\b)[^。；]{0,40}许可|(?:半导体(?:制造)?设备|光刻机|(?:量测|键合|刻蚀|蚀刻|沉积|检测|清洗|制造|封装|离子注入)[^，。；]{0,4}设备)[^。；]{0,60}(?:管制|限制|禁|许可|受限|设限|门槛)/u },
  // 取消了带宽条款，代之以总处理性能, 互连条件被删去: a test of chips is dropped for another; 把 HBM 纳入 3A090.c: a number of the control list.
  { kind: 'CHIP_CONTROL', words: new RegExp(String.raw`(?:${dropped})[^，。；]{0,10}(?:${linkTest})|(?:${linkTest})[^，。；]{0,8}(?:${dropped})|(?:改[以用为按]|代之以|取而代之的是|换成|引入|新增|增设)[^。；]{0,20}(?:总处理性能|\bTPP\b|性能密度)|(?:芯片|GPU|HBM|高带宽(?:存储器?|内存)|加速器)[^，。；]{0,12}(?:纳入|归入|划入|列入|编入)\s?(?:[34]A090|ECCN|管[制控]|受控)|(?:HBM|高带宽(?:存储器?|内存)|存储带宽密度|内存带宽密度)[^。；]{0,30}(?:受限|受控|纳入管[制控])|GPU[^，。；]{0,12}(?:出局|被波及|被挡在门外|踩线|越线|撞线|中招|无法(?:再)?(?:对华|向中国)?出口)`, 'iu') },
  { kind: 'EQUIPMENT_CONTROL', words: /(?:设备|制造|产线)(?:条款|规则|新规|部分)[^。；]{0,60}(?:产线|产能|工艺|制程|逻辑|DRAM|NAND)/u },
  { kind: 'CHIP_CONTROL', words: /(?:指引|指南|警告|提示)[^。；]{0,30}(?:使用|采用|部署)[^。；]{0,24}(?:GPU|芯片)[^。；]{0,24}(?:违规|违反|触犯|违法|合规风险)/u },
  { kind: 'EDA_CONTROL', words: /(?:EDA|新思|楷登|Synopsys|Cadence)[^。；]{0,30}(?:管制|限制|禁|暂停|停止|断供|停供)|(?:管制|限制|禁|暂停|停止)[^。；]{0,30}(?:EDA|新思|楷登|Synopsys|Cadence)/u },
  { kind: 'FOREIGN_DIRECT_PRODUCT_RULE', words: /外国(?:制造)?直接产品|FDPR/u },
  { kind: 'LEGISLATION', words: /(?:通过|签署|出台|颁布|提出|提交)[^。；]{0,30}(?:法案|法)|法案》?[^，。；]{0,20}(?<!(?:未|没有|尚未)[^，。；]{0,4})(?:提出|提交|通过|签署|生效|落地)/u },
  { kind: 'TRADE_BAN', words: /(?:禁止|不得|停止)[^，。；]{0,30}(?:购买|采购|出售|交易|销售)(?!.{0,8}(?:芯片|设备))|(?:禁止|不予(?:出口)?许可|不予批准|不再(?:批准|许可|放行)|暂停|停止)[^。；]{0,24}(?:镓|锗|锑|石墨|稀土|钨|铟|超硬材料)[^。；]{0,24}(?:出口|出境|输美|供应)/u },
  { kind: 'DESTINATION_CAPS', words: /扩散(?:规则|框架)|(?:分为|划分为|分成)[一二三四五]类|三级|总量上限|配额|数量上限/u },
];
/** An act is done, or said to have been: a general remark on controls is none. */
const done = /(?:公布|发布|宣布|公告|实施|出台|修订|更新|通知|要求|收到|列入|加入|纳入|新增|增加|限制|禁止|通过|签署|取消|收紧|扩大|升级|启动|生效|规定|告知|被要求|[须需](?:要)?(?:取得|获得|申请|申领|办理|持有|事先|经)|致函|改以|改用|受限|受控|提出|进入|停供|划线|设限|列管|单列|追加|增列|延伸|定在|落入|被?(?:删去|删除|废除|剔除|拿掉)|代之以|换成|出局|停供|把[^，。；]{1,24}纳入|需[^，。；]{0,8}许可|决定|收回|吊销|分[成为][一二三四两]|划[分为]|设定)/u;
const abroad = /扩散(?:规则|框架)|\b[34]A090|\bTPP\b|total processing performance|performance density|总处理性能|性能密度|\b(?:three|two|four)-tier\b|\bThe (?:[A-Z][a-z]+ )?20\d\d (?:text|rules?|letters?|package|test|thresholds?|measures?)\b|Cyberspace Administration|\bCAC\b|美国|美方|BIS|拜登|特朗普|荷兰|日本|实体清单|实体名单|未经?核实|(?:参|众)议[院员]|UVL|出口管制|出口[^，。；]{0,8}许可|对华|网信办|商务部|[须需][^，。；]{0,6}许可[^，。；]{0,4}出口|\bUS\b|U\.S\.|\bBIS\b|Washington|Commerce|Dutch|Entity List|export controls?|\b[Ll]icen[cs]\w+|Bureau of Industry|Ministry of Commerce|\bJapan(?:ese)?\b|Netherlands|Unverified List|MOFCOM|METI|The Hague|White House|Senate|Congress|\b20\d\d rules?\b/u;


export function controlsIn(scene: Scene, given: string | null = null, spoken: string | null = null): readonly Draft[] {
  const { tagged: { text, plain } } = scene;
  const bracketed = listedInBrackets(scene);
  if (bracketed.length === 0 && !abroad.test(plain.text) && spoken === null && (scene.discourse.listed ?? null) === null) return [];
  if (!plain.chinese) return englishControls(scene, given, spoken, bracketed);
  const dated = stretchesOf(scene, given);
  const told = listingsIn(scene, dated), listings = [...told, ...bracketed.filter(({ statement: s }) => !told.some(({ statement: o }) => o.type === 'listing' && s.type === 'listing' && o.company.surface === s.company.surface))];
  const events = dated.flatMap((stretch) => eventsIn(scene, stretch, spoken)).map((event) => ofListed(event, listings));
  return [...events, ...actsOf(scene, listings, events), ...listings, ...(events.length > 0 || /管制|限制|受限|管控|划线|门槛|穿透规则|推定|上限|配额|扩散(?:规则|框架)|判据|性能密度/u.test(text) || /许可/u.test(text) && (given ?? spoken) !== null ? thresholdsIn(scene, dated) : [])];
}

/** 甲与乙于 2019 年 5 月、2020 年 8 月分别列入: each day of a listing is an act, told or not by what stands around it. */
function actsOf({ tagged: { plain } }: Scene, listings: readonly Draft[], events: readonly Draft[]): readonly Draft[] {
  return listings.flatMap((draft, k): Draft[] => {
    const { statement: s, modality } = draft;
    const all = listings.flatMap(({ statement: o, modality: how }) => (o.type === 'listing' && s.type === 'listing' && o.date === s.date && how === 'ASSERTED' ? [o.company] : [])).filter(({ surface }, at, list) => list.findIndex((one) => one.surface === surface) === at);
    if (s.type === 'listing' && listings.findIndex(({ statement: o, modality: how }) => o.type === 'listing' && o.date === s.date && how === 'ASSERTED') !== k) return [];
    if (s.type !== 'listing' || s.date === null || modality !== 'ASSERTED' || events.some(({ statement: e }) => e.type === 'event' && e.kind === 'ENTITY_LISTING' && e.date === s.date)) return [];
    const authority = authorityIn(plain.text) === 'BIS' ? 'BIS' : 'US Department of Commerce', title = actTitle('ENTITY_LISTING', authority, draft.quote, all);
    return [{ ...draft, statement: { type: 'event', event: { surface: `${s.date} ${title}`, kind: 'EXPORT_CONTROL_EVENT' }, date: s.date, authority, kind: 'ENTITY_LISTING', title, targets: all }, confidence: 0.7 }];
  });
}
/** Whom a listing hits are those listed, no other firm of its sentence; these are hit by nothing else that it tells. */
function ofListed(draft: Draft, listings: readonly Draft[]): Draft {
  const { statement } = draft;
  const listed = listings.flatMap(({ statement: s }) => (s.type === 'listing' ? [s] : []));
  if (statement.type !== 'event' || listed.length === 0) return draft;
  const own = [...new Map(listed.filter(({ date }) => date === statement.date).map(({ company }) => [company.surface, company])).values()];
  const targets = statement.kind !== 'ENTITY_LISTING' ? statement.targets.filter(({ surface }) => !listed.some(({ company }) => company.surface === surface)) : own.length > 0 ? own : statement.targets;
  if (targets.length === statement.targets.length && targets.every((target, k) => target.surface === statement.targets[k]?.surface)) return draft;
  const title = actTitle(statement.kind, statement.authority ?? '', draft.quote, targets);
  return { ...draft, statement: { ...statement, targets, title, event: { ...statement.event, surface: `${statement.date} ${title}` } } };
}

/** "同日另有…", "按照条文，…": a Chinese sentence that goes on about the act dated before. */
const chineseGoesOn = /^(?:同日|同一天|当天|同一(?:文件|规则|公告)|该(?:规则|文件|公告|新规|规定)|按照?(?:条文|规定|规则)|根据(?:条文|规则|规定)|规则还|新规还|其门槛|门槛)/u;
/** 在当日发布的规则中, "on that day": a sentence about the day that was named before it. */
export const ofThatDay = /当日|当天|同日|同一天|\b(?:that|the same) (?:day|month)\b/iu;
/** "The rule reached logic at 16 nm", "a chip was caught if …": a sentence that goes on about the act dated before. */
export function goesOnAbout(text: string): boolean { return goesOn.test(text) || chineseGoesOn.test(text); }
const goesOn = /^Among (?:those|them|the (?:names|companies|entities|firms|additions))\b|^It (?:also )?(?:sorted|capped|divided|set|raised|drew|extended|dropped|added|required|split)\b|\b(?:the|this|that|its|same|those) (?:[a-z]+ )?(?:letters|rules?|package|(?:(?:tools?|chips?|equipment|second|first|other) )?(?:portion|provisions?|limb)|(?:tools?|chips?|equipment) (?:part|half|section|side|leg|chapter)|measures?|order|round|controls?|tests?|limits?|thresholds?|update|restrictions?)\b|\b(?:was|were|is|are) (?:also )?caught\b|\b(?:came|went) with (?:it|them)\b|\baccompanied (?:it|them)\b|\b[Ww]ith it came\b|\b(?:fell|falls) under (?:it|them)\b|\bthe same day\b/iu;

/** "The third, of 2 December 2024, was about memory.", 第三轮落在 2024 年 12 月 2 日。: a sentence that opens one round of many; the next tells what it did. */
export function opensRound(text: string): boolean { return round.test(text); }
const round = /^(?:The|A) (?:first|second|third|fourth|fifth|sixth|seventh|next|last|latest|final|most recent)(?: (?:round|package|tranche|blow|step|wave|set|turn|rule|move|stage|salvo|instalment|act))?,? (?:(?:dated|of|on|from|came|fell|dates|is|was|arrived|followed)\b)|^(?:紧随其后的|接下来的|最近的?|最新的?)?第[一二三四五六七]\s?(?:轮|次|波|步|批|刀|枪|阶段|层|个回合)/u;

/** "Sophgo, cut off by TSMC in October 2024, was added to the list on 15 January 2025": what stands between commas tells of something else; its marks are blotted out, so that places stay. */
const aside = new RegExp(String.raw`(?<=${classOf(['COMPANY', 'UNKNOWN'])}, )(?!and |or |${classOf(['COMPANY'])})[^;.]{3,160}?(?=, (?:was|were|is|are|has been|have been|had been) (?:[a-z]+ )?(?:added|placed|put|listed|designated|named|included|blacklisted)\b|, (?:joined|entered|landed on|went on(?:to)?) )`, 'gu');
function outlined(scene: Scene): Scene {
  const { text } = scene.tagged, plain = text.replace(aside, (words) => words.replace(/[\ue000-\uf8ff]/gu, 'x'));
  return plain === text ? scene : { ...scene, tagged: { ...scene.tagged, text: plain } };
}
function englishControls(whole: Scene, given: string | null, spoken: string | null, bracketed: readonly Draft[]): readonly Draft[] {
  const scene = outlined(whole);
  const clauses = clausesOf(scene, given);
  const events = englishEvents(scene, clauses, spoken, (from, to) => [...targetsIn(scene, from, to), ...goodsIn(scene, from, to)], (from, to) => plainWords(scene, from, to));
  const dated = clauses.flatMap(({ from, to, date }) => (date === null ? [] : [{ date, from, to }]));
  const listings = bracketed.length > 0 ? bracketed : englishListings(scene, clauses, scene.discourse.listed ?? null, scene.discourse.justListed ?? false);
  return [...events, ...listings, ...(events.length > 0 || /controls?|restrict|\brules?\b|licen|export|\btests?\b|\bcaught\b|\bfell under\b|performance[- ]density|total processing|\bportion\b|\bprovisions?\b|\bletters?\b|\borders?\b|\b(?:three|two|four)-tier\b/iu.test(scene.tagged.text) ? thresholdsIn(scene, dated) : [])];
}

function stretchesOf(scene: Scene, given: string | null): readonly DatedStretch[] {
  const { text, items } = scene.tagged;
  const starts: { date: string; from: number }[] = given === null ? [] : [{ date: given, from: 0 }];
  for (let i = 0; i < text.length; i += 1) {
    const date = items.get(text[i] ?? '')?.date;
    // "2022、2023、2025 年连续…" sums up; it dates no act.
    if (/[、]\s?$/u.test(text.slice(Math.max(0, i - 2), i)) || /^\s?、\s?[\ue000-\uf8ff\d]/u.test(text.slice(i + 1, i + 4))) continue;
    // Only a date that opens a clause dates an act, or one that stands right behind who acts or is acted on (荷兰政府 2023 年 9 月 1 日起…); "未来 7 年", "2025 至 2027 年期间" are terms within one.
    if (date && !date.period && date.date.length >= 7 && behindWho(text, i)) starts.push({ date: date.date, from: clauseStart(text, i) });
    else if (date && !date.period && /(?:^|[，,。；;：:.])\s?(?:[^，。；：]{0,6}[后前]的?|此后|随后|直至?|自|截至)?\s?$/iu.test(text.slice(Math.max(0, i - 10), i)) && !/^(?:年)?(?:期间|底前|前|之前|起至)/u.test(text.slice(i + 1, i + 4))) starts.push({ date: date.date, from: i });
    // 自 2024 年起需许可, 管制的地基是 2022 年 10 月 7 日的规则.
    else if (date && !date.period && (/自\s?$/u.test(text.slice(Math.max(0, i - 2), i)) && /^年?起/u.test(text.slice(i + 1, i + 3)) || starts.length === 0 && date.date.length >= 7 && /^的(?:[“《「]?[^，。；“”]{0,8}(?:规则|框架|新规)|更新|修订|公告|文件|通知|管制)/u.test(text.slice(i + 1, i + 16)))) starts.push({ date: date.date, from: clauseStart(text, i) });
    else if (date && !date.period && starts.length === 0 && /(?:于|在)\s?$/u.test(text.slice(Math.max(0, i - 3), i)) && !/、/u.test(text.slice(Math.max(0, i - 8), i))) starts.push({ date: date.date, from: 0 });
    // 7 月 31 日，…约谈英伟达；美国国会的法案于 5 月提出: behind a semicolon another day is another act's.
    else if (date && !date.period && date.date.length >= 7 && /(?:于|在)\s?$/u.test(text.slice(Math.max(0, i - 3), i)) && (starts.at(-1)?.from ?? 0) < text.lastIndexOf('；', i)) starts.push({ date: date.date, from: text.lastIndexOf('；', i) + 1 });
  }
  return starts.map((start, k) => ({ ...start, to: starts[k + 1]?.from ?? text.length }));
}

/** Behind a subject of a few words in its own clause: 江川存储 2025 年 2 月…, 日本政府自 2023 年 7 月起…. */
function behindWho(text: string, i: number): boolean {
  const start = clauseStart(text, i);
  const who = text.slice(start, i).replace(/(?:于|在|自|则|也|亦|又|已|曾)+\s?$/u, '').trim();
  return start < i && who.length > 0 && who.length <= 12 && !/[、至到前后的据(]|计划|预计|截至|未来|年/u.test(who) && !/^(?:年)?(?:期间|底前|前|之前|至|到|的)/u.test(text.slice(i + 1, i + 4));
}

/** ，日本则未就 HBM 出台措施: what is not done tells no act. */
const untold = /[，,][^，,。；]{0,10}(?:并?未(?!经?核实|来)|尚未|没有)[^，,。；]*(?=[，,。；]|$)/gu;
/** 某企业曾被媒体误报列入清单: nor is what was told by mistake. */
const mistaken = /[^，,。；]*(?:误报|误传|讹传|谣传|误称)[^，,。；]*/gu;
/** 扩散规则被宣布撤销: the end of a rule by countries draws none. */
const lifted = /(?:扩散|配额|上限|分级)[^。；]{0,24}(?:撤[销回]|废[除止]|作废|搁置|推翻|叫停|终止|失效|收回|取消)|(?:撤[销回]|废[除止]|搁置|推翻|叫停|终止|收回|取消)(?:了|掉)?[^，。；]{0,16}(?:扩散|配额|国别上限)/u;
const afterwards = /(?:受|因|由于)[^，。；]{0,20}(?:列入|纳入|加入|进入)[^，。；]{0,12}(?:影响|拖累|波及|牵连|冲击)/u;
/** What only the other Department of Commerce does, where 商务部 stands alone. */
const american = /(?<!不可靠)实体清单|未经?核实(?:清单|名单)|扩散(?:规则|框架)|外国(?:制造)?直接产品|FDPR/u;
function eventsIn(scene: Scene, { date, from, to }: DatedStretch, spoken: string | null): readonly Draft[] {
  const { tagged: { text, plain, at } } = scene;
  const part = text.slice(from, to);
  const printed = plain.text.slice(at[from] ?? 0, at[to] ?? plain.text.length);
  if (!done.test(part) || supposed(text, to)) return [];
  const authority = authorities.find(([pattern]) => pattern.test(printed))?.[1] ?? authorities.find(([pattern]) => pattern.test(plain.text))?.[1];
  // The Entity List is the Commerce Department's, whoever is or is not named; China's own list is another.
  const own = authority === 'MOFCOM' && american.test(printed) ? 'US Department of Commerce' : authority ?? (/(?<!不可靠)(?:实体清单|实体名单)|未经?核实(?:清单|名单)|\bUVL\b|\bEntity List\b/u.test(printed) ? 'US Department of Commerce' : spoken ?? (/扩散(?:规则|框架)|总处理性能|\bTPP\b|性能密度|\b[34]A090\b/u.test(printed) || /对华|向中国|对中国|(?:披露|告知|通知)[^，。；]{0,24}出口/u.test(printed) && /许可|管制|禁/u.test(printed) ? 'US government' : undefined));
  if (own === undefined) return [];
  // 受 2024 年 12 月被列入清单影响，丙已暂停接单: what came of an act tells who acts next, not whom it hit.
  if (afterwards.test(part)) return [];
  const named = targetsIn(scene, from, to);
  /** Firms that are told to be on a list, or to be said so, are hit by that alone. */
  const struck = targetsIn(scene, from, to, ofLists);
  const words = plainWords(scene, from, to).replace(untold, '').replace(mistaken, '');
  const fitting = acts.filter(({ words: pattern, unless }) => pattern.test(words) && !unless?.test(words));
  // What a bill would ask for is the bill's, no act of its own.
  const standing = lifted.test(words) ? fitting.filter(({ kind }) => kind !== 'DESTINATION_CAPS') : fitting;
  const bill = /(?:提出|提交)[^。；]{0,12}法案|法案》?[^，。；]{0,20}(?:提出|提交|审议)/u.test(words) ? fitting.filter(({ kind }) => kind === 'LEGISLATION') : own === 'MOFCOM' || own === 'CAC' ? fitting.filter(({ kind }) => kind === 'TRADE_BAN') : standing;
  return bill.map(({ kind }): Draft => {
    // What a rule on chips says of tools is the rule on tools'.
    const targets = kind === 'ENTITY_LISTING' ? named.filter((target) => target.kind === 'COMPANY') : kind === 'CHIP_CONTROL' ? struck.filter(({ surface }) => !/设备|光刻机/u.test(surface)) : kind === 'EQUIPMENT_CONTROL' ? struck.filter((target) => target.kind !== 'CHIP') : kind === 'TRADE_BAN' ? [...named, ...goodsIn(scene, from, to)] : named;
    const hit = targets.length > 0 ? targets : goodsOf(kind, words), title = actTitle(kind, own, printed, hit);
    return {
      statement: { type: 'event', event: { surface: `${date} ${title}`, kind: 'EXPORT_CONTROL_EVENT' }, date, authority: own, kind, title, targets: hit },
      passage: { line: lineAt(plain, at[from] ?? 0), page: plain.sentence.page, table: null }, quote: quoteOf(plain, at[from] ?? 0, at[to] ?? plain.text.length),
      modality: modalityOfAct(text, from, to), confidence: 0.75, extractor,
    };
  });
}
/** Marks as the kinds of words they stand for: a chip's own name is a chip. */
function plainWords(scene: Scene, from: number, to: number): string {
  const { text, items } = scene.tagged;
  return [...text.slice(from, to)].map((char) => { const item = items.get(char); return !isMark(char) || !item ? char : item.kind === 'CHIP' ? 'GPU' : item.names.map((n) => n.surface).join('、'); }).join('');
}

/** What English acts name that no list has: metals. */
const goods = /[镓锗锑钨铟铋碲钼]|石墨|稀土|\b(?:gallium|germanium|antimony|graphite|tungsten|indium|bismuth|tellurium|molybdenum|rare earths?)\b/giu;
function goodsIn({ tagged: { plain, at } }: Scene, from: number, to: number): readonly Mention[] {
  return [...plain.text.slice(at[from] ?? 0, at[to] ?? plain.text.length).matchAll(goods)].map(([surface]) => ({ surface, kind: 'PRODUCT' }));
}
const ofLists = /清单|名单|列入|入列|在列|位列其中|名列其中|传言|传闻/u;
/** Whom or what an act names: chips, listed companies, classes of things; not who does it, not who reports it. */
function targetsIn(scene: Scene, from: number, to: number, notFirmsOf?: RegExp): readonly Mention[] {
  const { text, items } = scene.tagged;
  const seen = new Map<string, Mention>();
  // 被列入实体清单后，公司转投甲: what was done of it hits nobody.
  const after = /(?:[清名]单|UVL)\s?(?:之?后|以来)[，,]/u.exec(text.slice(from, to)), end = after ? from + after.index : to;
  for (let i = from; i < end; i += 1) {
    const item = items.get(text[i] ?? '');
    if (!item || !['CHIP', 'COMPANY', 'PRODUCT', 'PACKAGING', 'MEMORY', 'SOFTWARE'].includes(item.kind)) continue;
    // What a firm brings out in answer is not what is controlled.
    const clause = text.slice(clauseStart(text, i), clauseEnd(text, i));
    if (/推出|特供|阉割|降规/u.test(clause) && !/管制|禁止|限制|受限/u.test(clause)) continue;
    // …并把 140 家实体加入清单，其中包括甲与乙: of the list that the clause before tells of.
    const own = clauseStart(text, i), ofBefore = own > 0 && /^\s?(?:其中|包括|含)/u.test(clause) ? text.slice(clauseStart(text, own - 1), own) : '';
    if (item.kind === 'COMPANY' && notFirmsOf?.test(`${ofBefore}${clause}`)) continue;
    for (const span of item.names) {
      if (item.kind === 'COMPANY' && (isAuthority(span.surface) || authorities.some(([pattern]) => pattern.test(span.surface)))) continue;
      const kind = span.kind === 'UNKNOWN' || span.kind === 'TITLE' || span.kind === 'MEASURE' || span.kind === 'DATE' ? 'PRODUCT' : span.kind;
      if (!seen.has(span.surface)) seen.set(span.surface, mentionOf(span, item, kind, scene.names));
    }
  }
  return [...seen.values()];
}
