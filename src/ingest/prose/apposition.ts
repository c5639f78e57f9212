import type { Draft } from '../../model/claim.js';
import { nameOf, type NameSpan } from './kinds.js';
import { sharesPower } from './platform-names.js';
import { clauseStart, modalityAt, supposed } from './modality.js';
import { makerSpanOf, mentionOf, type Scene } from './scene.js';
import { draft, makes } from './ties.js';

/** What an apposition says: 英伟达的 H100 is NVIDIA's; a name that holds its maker's says the same. */
export function owned(scene: Scene): Draft[] {
  const { tagged: { text, items } } = scene;
  const drafts: Draft[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const item = items.get(text[i] ?? '');
    if (!item || supposed(text, i) || misnamed.test(text.slice(i + 1, i + 24))) continue;
    for (const made of item.names) {
      const owners = [...item.owners, ...(made.maker === null ? [] : [makerSpan(made, made.maker)])];
      for (const owner of owners) {
        if (made.entry?.isFamily === true && /模型$|models$/u.test(made.surface)) continue;
        if (owner.kind === 'CHIP' && made.kind === 'SOFTWARE') {
          drafts.push(draft(scene, { predicate: 'SUPPORTS_SOFTWARE', subject: mentionOf(owner, item, 'CHIP', scene.names), object: mentionOf(made, item, 'SOFTWARE', scene.names) }, i, i + 1, null, i));
          continue;
        }
        if (made.kind === 'SOFTWARE' && made.entry?.source === 'seed' && made.entry.maker === undefined) continue;
        // 甲的键合设备来自乙, 甲的 HBM3 仍在研发: what it buys, and what it has not brought out.
        if (made.kind !== 'CHIP' && made.kind !== 'SOFTWARE' && made.kind !== 'AI_MODEL' && notProvided.test(text.slice(i + 1, i + 24))) continue;
        const tie = makes(scene, owner, item, made, item);
        if (!tie) continue;
        const told = draft(scene, tie, i, i + 1, null, i);
        // 未采用甲的 HBM3: whose it is nobody denies, but whether there is any is left open.
        if (told.modality !== 'NEGATED' || !scene.tagged.plain.chinese) drafts.push(told);
        else if (made.kind === 'CHIP' || made.kind === 'SOFTWARE' || made.kind === 'AI_MODEL') drafts.push({ ...told, modality: 'ASSERTED' });
        // 支持百度的飞桨: named for what runs it, not for whose it is.
        if (made.kind === 'SOFTWARE' && !supporting.test(text.slice(clauseStart(text, i), i)) && !institute.test(owner.surface) && !sharesPower(made.surface) && !(made.entry?.name ?? '').startsWith(made.entry?.maker ?? '\0')) drafts.push(draft(scene, { predicate: 'SUPPORTS_SOFTWARE', subject: tie.object, object: tie.subject }, i, i + 1, null, i));
      }
    }
  }
  return drafts;
}
const notProvided = /^ (?:business|needs?|orders?|supply|supplies|supplier|demand|allocation|purchases?|requirements?|bill|budget|stock|inventor(?:y|ies)|contracts?|sources?|problem|shortage|buyers?|spending|share of)\b|^(?:团队|部门|人才|需求|采购|成本|订单|业务外包|项目|集采|招标|标段)|^(?:样品|产品|芯片|产线|生产线|产能|中试线)?(?:目前|则|也|均|都)*(?:仍|尚|还|正)?(?:在|处于?|停留[在于])?(?:建设|筹建|在建|送样|实验室|小试|中试|试产|流片|论证|概念|规划|样品|送测)|^(?:芯片|产品)?(?:则|均|都|全部|主要|大多)*(?:来自|采购自|购自|由[^，。；]{1,12}(?:供应|提供|供货))|^(?:目前|则|也|均)?(?:仍|尚|还|正)(?:在|处于)?(?:研发|开发|送样|定义|预研)|^(?:目前|则|也)?(?:尚未|还未)(?:量产|推出|发布)|^(?:芯片|产品)?(?:则|也|亦)?(?:预计|计划|有望|拟|将|定于|预期)[^，。；]{0,24}(?:送样|量产|投产|推出|发布|上市|出货|流片|面世|问世|交付|验证)/u;
/** “甲 GDDR6”写进清单的说法有误: a name that is said to be a mistake. */
const misnamed = /^”[^，。；]{0,16}的?(?:说法|传闻|报道|标注|写法)[^，。；]{0,4}(?:有误|不实|不准确|错误|是误传)/u;
/** Who does research builds software that others' chips run. */
const institute = /(?:研究院|研究所|实验室|大学|学院|社区|联盟|基金会)$/u;
const supporting = /(?:支持|兼容|对接|适配|接入|运行)/u;
/** Under the heading of a chip, a sentence that only lists software says what runs on it. */
export function equipped(scene: Scene): Draft[] {
  const { tagged: { text, items }, discourse: { chip } } = scene;
  const kinds = [...text].map((char) => items.get(char)?.kind);
  if (!chip || kinds.includes('CHIP') || kinds.includes('COMPANY') || /公司|不支持|未/u.test(text) || !/框架|架构|工具链|编译器|平台|软件|库|framework|toolkit|software/iu.test(text)) return [];
  return [...text].flatMap((char, i) => {
    const item = items.get(char);
    return item?.kind !== 'SOFTWARE' ? [] : item.names.map((span) => ({ ...draft(scene, { predicate: 'SUPPORTS_SOFTWARE', subject: { surface: chip.surface, kind: 'CHIP' }, object: mentionOf(span, item, 'SOFTWARE', scene.names) }, i, i + 1, null, i), confidence: 0.5 }));
  });
}
/**
 * What is known to be whose, where its maker is in question: a chip anywhere beside its maker's name, software as a tool or layer
 * ("英伟达提供多种工具…；CUDA GDB 是…").
 */
export function ofMakers(scene: Scene): Draft[] {
  const { tagged: { text, items, plain }, discourse: { company, firm } } = scene;
  const tools = /工具|加速库|算子库|软件栈|平台|框架|编译器|计算架构|软件(?!园|企业|公司|开发商)|\b(?:tools?|toolkit|librar(?:y|ies)|stack|framework|compiler)\b/iu.test(plain.text);
  const makers = new Map<string, NameSpan>(), named = new Map<string, NameSpan>(), spoken = new Set<string>();
  for (const char of text) {
    const item = items.get(char);
    for (const span of item?.kind === 'COMPANY' ? item.names : item?.owners ?? []) if (span.kind === 'COMPANY') { named.set(nameOf(span), span); if (item?.kind === 'COMPANY') spoken.add(nameOf(span)); }
    if (item?.kind === 'CHIP') for (const span of item.names) {
      const maker = makerSpanOf(span, scene.names);
      if (!maker) continue;
      // 英伟达 H100 与 H200: whose the first is said to be.
      if (span.maker === null) makers.set(maker.surface, maker); else if (maker.entry) named.set(maker.entry.name, maker);
    }
  }
  if (named.size === 0 && company) named.set(nameOf(company), company);
  // "Huawei stands apart. The Ascend 910C …": whose it is known to be, told of right before.
  if (named.size === 0 && !company && !plain.chinese && firm && /^\s?(?:The |Its )?[\ue100-\ue1ff]/u.test(text)) named.set(nameOf(firm), firm);
  return [...text].flatMap((char, i) => {
    const item = items.get(char);
    if (item?.kind !== 'CHIP' && item?.kind !== 'AI_MODEL' && item?.kind !== 'SOFTWARE' || supposed(text, i) || item.kind === 'CHIP' && whispered(scene, i)) return [];
    const { kind } = item;
    return item.names.flatMap((span) => {
      const known = span.entry?.maker ?? '';
      const maker = named.get(known) ?? (kind === 'SOFTWARE' && tools ? makers.get(known) : undefined);
      if (!maker || kind === 'CHIP' && span.entry?.isFamily === true && !/\d/u.test(span.surface) || kind === 'SOFTWARE' && !tools && !spoken.has(known)) return [];
      const tie = { predicate: kind === 'CHIP' ? 'DESIGNED_BY' as const : 'DEVELOPED_BY' as const, subject: mentionOf(span, { ...item, owners: [] }, kind, scene.names), object: { surface: maker.surface, kind: 'COMPANY' as const } };
      return [{ ...draft(scene, tie, i, i + 1, null, i), modality: 'ASSERTED' as const, confidence: 0.6 }];
    });
  });
}
/** 据报道甲正在准备 X, 甲再做一款 X 的传闻, 媒体所称的“X”: a chip that is only talked of. */
function whispered({ tagged: { text, plain } }: Scene, at: number): boolean {
  return plain.chinese && (modalityAt(text, at, at + 1) === 'REPORTED' || /报道称|传闻|消息称/u.test(text.slice(0, at)) && /(?:准备|计划|拟|将|在研)[^，。；]{0,12}$/u.test(text.slice(0, at)) || /^[^，。；]{0,6}的(?:传闻|传言|说法|消息)/u.test(text.slice(at + 1))
    || /(?:媒体|外媒|市场|业内|业界|外界|坊间|网络|网友|网)(?:上|口中)?所?(?:称|传|说|谓|指)的?[“"「]?$/u.test(text.slice(0, at)) || /^[”"」]?(?:并非|并不是|不是)[^，。；]{0,8}(?:承认|公布|发布|官方|正式)/u.test(text.slice(at + 1)));
}
function makerSpan(made: NameSpan, maker: string): NameSpan { return { start: made.start, end: made.start + maker.length, surface: maker, kind: 'COMPANY', entry: null, maker: null }; }

