import type { Draft } from '../../model/claim.js';
import { foldName } from '../../model/entity.js';
import { nameOf, type NameSpan } from './kinds.js';
import { rules } from './lineage-relations.js';
import { supposed } from './modality.js';
import { mentionOf, type Scene } from './scene.js';
import type { Item } from './tag.js';
import { asserted, draft } from './ties.js';

/**
 * A part cut down to stay within a rule, and the part it was cut from: two of one make whose model numbers begin alike (A800 and A100, CX7-C and CX7), beside words
 * for taking away, in a passage about controls. Which came first is told by the words before it (由 A100 …, "of the A100"), or by its name, which the other only lengthens.
 */
export function cutDown(scene: Scene): readonly Draft[] {
  const { tagged: { text, items, plain }, discourse } = scene;
  const { less, amid, source, meant, weighed } = plain.chinese ? inChinese : inEnglish;
  if (!less.test(text)) return [];
  const chips = [...text].flatMap((char, at) => { const item = items.get(char); return item?.kind === 'CHIP' && !item.system ? item.names.map((span) => ({ at, item, span })) : []; });
  if (chips.length < 2 || !amid.test(`${discourse.said ?? ''}\n${text}`)) return [];
  const pairs = chips.flatMap((part) => chips.filter((whole) => whole.item !== part.item && Math.abs(whole.at - part.at) <= farthest && areKin(part, whole)).map((whole) => ({ part, whole })));
  const nearest = pairs.filter(({ part, whole }) => pairs.every((other) => other.whole.at !== whole.at || other.part.at === part.at || Math.abs(other.part.at - whole.at) > Math.abs(part.at - whole.at)));
  return nearest.flatMap(({ part, whole }) => {
    const [from, to] = [Math.min(part.at, whole.at), Math.max(part.at, whole.at)], told = text.slice(Math.max(0, from - 30, text.lastIndexOf('。', from) + 1, text.lastIndexOf('；', from) + 1), to + 40);
    const cameFirst = (one: Part): boolean => source.test(text.slice(Math.max(0, one.at - 24), one.at)) && !of.test(text.slice(0, one.at));
    const lengthened = meant.test(told) && lengthens(foldName(part.span.surface), foldName(whole.span.surface));
    if (!less.test(told) || weighed.test(text.slice(from, to + 1)) || /[。；]/u.test(text.slice(from, to)) || denied.test(text) || supposed(text, from) || !(lengthened || cameFirst(whole) && !cameFirst(part))) return [];
    const tie = { predicate: 'RESTRICTED_VARIANT_OF', subject: mentionOf(part.span, part.item, 'CHIP', scene.names), object: mentionOf(whole.span, whole.item, 'CHIP', scene.names) } as const;
    return asserted(draft(scene, tie, from, to + 1, null, from), 0.8);
  });
}

interface Part { readonly at: number; readonly item: Item; readonly span: NameSpan }
const farthest = 70;
const inChinese = {
  less: /裁|阉割|降[规配速频级格]|减配|缩[水减]|特供|合规[版卡型芯]|[压降减]到|削减|下调|砍|对华(?:型号|版本?)|限速/u, amid: rules,
  source: /(?:由|从|自|把|将|之于|替代|代替|顶替|取代|母版|原版|[是为即系][\ue000-\uf8ff]?(?:的|对)?)\s?(?:其|自家的?|旗舰)?\s?$/u,
  meant: /特供|合规|对华|中国|出口|管制/u, weighed: /优于|超过|不及|高于|低于|对标|媲美|同样|以及|竞争|转向|转而|改[用供售投]|换[成为用]|升级|迁移/u,
} as const;
const inEnglish = {
  less: /\b(?:cut|reduced|trimmed|pared|stripped|slow(?:ed|er)|throttled|held|lowered|halved|deriv(?:ed|ing|es)|substitutes?|stand-in|restricted|shr[au]nk|detuned|de-?rated|crippled|hobbled|scaled[- ]back|capped|in place of|same to)\b/u,
  amid: /\b(?:Chin(?:a|ese)|export|rules?|limits?|ceilings?|thresholds?|licen[cs]\w*|controls?|Washington|BIS|sanction\w*)\b/u,
  source: /\b(?:of|from|to|for|an?|its|(?:trimm|reduc|par|slow|throttl|shrink|cutt?)(?:ed|ing)?|reduced|cut-down|slower)(?: (?:the|an?|its|own|full))? (?:[a-z-]+ )?$/u,
  meant: /\b(?:Chin(?:a|ese)|export|rules?|compliant)\b/u, weighed: /\b(?:than|faster|outperform\w*|versus|compar\w+|rivals?|match\w*|equals?|not)\b/u,
} as const;
/** "next to the A100", "a rack of A100s", "a customer for the X900": another use of the same word. */
const of = /\b(?:next|similar|close|superior|equal|switch(?:ed|es)?|moved?|upgrad\w+|rack|cluster|shipments?|sales?|stocks?|number|users?|instead|successor|heir|demand) (?:of|from|to|for) (?:the |its )?$/u;

/** CX7-C lengthens CX7; H200 is no longer form of H20. */
function lengthens(longer: string, name: string): boolean { return longer.length > name.length && longer.startsWith(name) && !/^\d/u.test(longer.slice(name.length)); }
/** 并非为规避管制定制: cut down for a reason of its own. */
const denied = /(?:并非|不是|而非|无关)[^，。；]{0,10}(?:管制|合规|出口|规避|特供)|\bnot (?:for|because of|to (?:meet|satisfy|fit)) (?:[a-z]+ ){0,2}(?:export|rules?|controls?|China)\b/u;

/** Of one make, and of model numbers that begin with the same letters. */
function areKin(one: Part, other: Part): boolean {
  const [a, b] = [lettersOf(one.span), lettersOf(other.span)], [maker, another] = [makerOf(one), makerOf(other)];
  return a !== null && a === b && nameOf(one.span) !== nameOf(other.span) && foldName(one.span.surface) !== foldName(other.span.surface) && (maker === null || another === null || maker === another);
}
/** The letters before the figures of a model number: MI of MI300X. */
function lettersOf({ surface }: NameSpan): string | null { return [...surface.matchAll(/([A-Za-z]{1,4})-?\d/gu)].at(-1)?.[1]?.toUpperCase() ?? null; }
function makerOf({ span, item }: Part): string | null { const owner = item.owners.length === 1 ? item.owners[0] : undefined; return span.entry?.maker ?? span.maker ?? (owner ? nameOf(owner) : null); }
