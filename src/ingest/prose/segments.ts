import type { Draft } from '../../model/claim.js';
import { extractor } from './ties.js';
import { modalityAt, supposed } from './modality.js';
import { mentionOf, type Scene } from './scene.js';
import type { Item } from './tag.js';
import { lineAt, quoteOf } from './text.js';

/**
 * Lists of firms under a heading of their business: "算力液冷：英维克、高澜股份等". A label right after another ("国产算力：华为系：…") is part of it;
 * one that follows companies stands by itself.
 */
export interface SegmentLabel { readonly over: string | null; readonly under: string | null }
export const noLabel: SegmentLabel = { over: null, under: null };

const label = /(?:^|[。；\s])(?:相关标的：|投资建议：)?(?:[^：:，。；、]{1,14}[：:]\s?)?(?<over>[^：:，。；、“”《》]{1,14})[：:]\s?(?=(?<members>[\ue000-\ue0ff]))/gu;
/** 可关注的方向包括：训练芯片——甲、乙；液冷：丙: firms by business behind words that say that such follow. */
const introduced = /(?:方向|标的|领域|主线|环节|赛道|公司|企业|厂商|个股|机会)[^：:，。；、]{0,6}(?:包括|有|为|如下|是)?[：:]/u;
const afterIntroduction = /(?:(?:方向|标的|领域|主线|环节|赛道|公司|企业|厂商|个股|机会)[^：:，。；、]{0,6}(?:包括|有|为|如下|是)?[：:]|[；;。])\s?(?:[（(]?\d{1,2}[)）.、]\s?)?(?<over>[^：:，。；、“”《》—–]{1,14}?)\s?(?:[：:]|——|—|–)\s?(?=[\ue000-\ue0ff])/gu;
const nested = /(?:^|[。；\s：:])(?<over>[^：:，。；、“”《》]{1,14})[：:]\s?(?<under>[^：:，。；、“”《》]{1,10})[：:]\s?(?=[\ue000-\ue0ff])/u;
const reports = /数据来源|资料来源|来源|分析师|证券|电话|邮箱|执业|作者|联系人|合作方|客户|竞争对手|股东|供应商|如下|包括|例如|发布|表示|指出|认为/u;

/** That it is told to whom puts money in, or as what one follows. */
const advised = /关注|跟踪|推荐|受益|看好|布局|配置|投资|标的/u;
/** What the analyst feels about a business is no part of its name: 看好封装环节. */
const favoured = /^(?:持续|继续|长期|坚定)?(?:看好|看多|聚焦|把握|重视|布局)/u;

const listing = /^(?:相关|受益|重点|核心|推荐|建议)*(?:企业|公司|标的|个股|厂商|上市公司)$|投资建议|建议|推荐|关注/u;

export function segmentsIn(scene: Scene, carried: SegmentLabel, business: string | null, section: readonly string[]): { readonly drafts: readonly Draft[]; readonly label: SegmentLabel } {
  const { text, items } = scene.tagged;
  const drafts: Draft[] = [];
  let now = carried;
  // "光模块：…建议关注 A、B 等": the paragraph's label says what the firms do.
  if (business !== null) for (const { item, at } of advisedIn(scene)) drafts.push(...members(scene, item, business, at));
  drafts.push(...dividedIn(scene, section), ...heldIn(scene));
  const two = nested.exec(text);
  // 相关标的：国产算力：…: that firms are named is no business over theirs.
  const over = two?.groups !== undefined && !listing.test(printed(scene, two.groups['over'] ?? ''));
  if (two?.groups && over) now = { over: printed(scene, two.groups['over'] ?? ''), under: null };
  const read = new Set<number>();
  for (const hit of [...text.matchAll(label), ...(introduced.test(text) && advised.test(text) ? text.matchAll(afterIntroduction) : [])]) {
    const name = printed(scene, hit.groups?.['over'] ?? '').replace(favoured, '').replace(/(?<=..)(?:环节|方向|领域|板块)$/u, '');
    if (reports.test(name) || /建议|关注|推荐|布局$|(?:公司|企业|厂商|标的|方向|环节|主线|赛道|个股|机会)(?:主要)?(?:有|包括|为)?$/u.test(name) || /^\d/u.test(name) || name.length < 2) continue;
    const i = hit.index + hit[0].length;
    if (read.has(i)) continue;
    read.add(i);
    const item = items.get(text[i] ?? '');
    // A firm alone after a colon is one that speaks or is spoken of, not a list.
    if (!item || item.kind !== 'COMPANY' || item.names.length < 2 && !/^(?:等)?(?:[。；]|$)/u.test(text.slice(i + 1, i + 3)) || !/^(?:等)?(?:[。；，]|$)/u.test(text.slice(i + 1, i + 3))) continue;
    // Sub-labels go on in one form (某某系, …, 其他); a label of another form begins anew.
    const goesOn = now.under !== null && (/^其[他它余]$/u.test(name) || name.at(-1) === now.under.at(-1));
    const own = two?.groups !== undefined && over && hit.index <= two.index + two[0].length || goesOn;
    const object = own && now.over !== null && now.over !== name ? `${name} ${now.over}` : name;
    now = own && now.over !== null ? { over: now.over, under: name } : { over: name, under: null };
    drafts.push(...members(scene, item, object, hit.index));
  }
  return { drafts, label: now };
}
/** "建议关注：A（…）、B（…）等", "重点推荐：1）A：…；2）B：…". */
const advice = /(?:(?:建议|推荐|重点)+(?:关注|推荐)|受益标的|相关标的)(?:包括|有|为)?[：:]?\s?(?=[\ue000-\ue0ff]|1\s?\)\s?[\ue000-\ue0ff])/gu;
function advisedIn(scene: Scene): readonly { readonly item: Item; readonly at: number }[] {
  const { text, items } = scene.tagged;
  return [...text.matchAll(advice)].flatMap((hit) => {
    const from = hit.index + hit[0].length, rest = text.slice(from);
    if (/^1\s?\)/u.test(rest)) return [...rest.matchAll(/(?:^|[；;。]\s?)\d{1,2}\s?\)\s?([\ue000-\ue0ff])(?=[：:，；;。]|$)/gu)].map((one) => ({ item: items.get(one[1] ?? '')!, at: hit.index }));
    const found: { readonly item: Item; readonly at: number }[] = [];
    let depth = 0;
    for (const char of rest) {
      if (char === '(') depth += 1; else if (char === ')') depth -= 1;
      else if (depth === 0) {
        const item = items.get(char);
        if (item?.kind === 'COMPANY') found.push({ item, at: hit.index }); else if (!/[、，和及以等\s]/u.test(char)) break;
      }
    }
    return found;
  });
}
/** 投资建议：训练芯片关注甲、乙；液冷关注丙: advice by business, each named before its firms. */
const byBusiness = /(?:^|[。；：])\s?(?<over>[^：:，。；、]{1,10}?)(?:方面|环节|领域|方向|板块)?(?:建议|可|重点)*关注(?=(?<first>[\ue000-\ue0ff])(?:等)?(?:[。；]|$))/gu;
function dividedIn(scene: Scene, section: readonly string[]): readonly Draft[] {
  const { text, items } = scene.tagged;
  if (![text, ...section].some((words) => /投资建议|标的|推荐|建议(?:重点|积极)?关注/u.test(words))) return [];
  return [...text.matchAll(byBusiness)].flatMap((hit) => {
    const item = items.get(hit.groups?.['first'] ?? ''), name = printed(scene, hit.groups?.['over'] ?? '');
    return item && name.length > 1 && !/市场|投资者|我们|建议|重点|持续|可以|值得|需要/u.test(name) ? members(scene, item, name, hit.index) : [];
  });
}
/** ODM 市场主要被甲、乙等厂商占据: whose a market is, is in that business. */
const held = /(?<=^|[，。；：])\s?(?:目前|当前|其中|此外|而|但|现阶段|长期以来|从格局看)*，?(?<over>[^，。；：的被由为]{2,14}?)市场(?:的)?(?:份额|格局)?(?:目前|当前|现|长期|一直|仍|依然|主要|基本|几乎|大多|大部分|全部|高度集中，)*(?:被|由|为)\s?(?<first>[\ue000-\ue0ff])[^，。；\ue000-\uf8ff]{0,12}(?:占据|垄断|主导|瓜分|把持|把控|占有|占领|包揽|统治)(?!的)/gu;
function heldIn(scene: Scene): readonly Draft[] {
  const { text, items } = scene.tagged;
  return [...text.matchAll(held)].flatMap((hit) => {
    const item = items.get(hit.groups?.['first'] ?? ''), place = [...hit.groups?.['over'] ?? ''].find((char) => items.get(char)?.kind === 'REGION') ?? '';
    const name = printed(scene, (hit.groups?.['over'] ?? '').replace(place, '').replace(/^(?:的|全球|海外|国内|国际|本土|高端|整个|我国)+/u, ''));
    return item && name.length > 1 && !supposed(text, hit.index) && modalityAt(text, hit.index, hit.index + hit[0].length) === 'ASSERTED' ? members(scene, item, name, hit.index) : [];
  });
}
function members(scene: Scene, item: Item, object: string, from: number): Draft[] {
  const { plain, at, text } = scene.tagged;
  return item.names.map((span) => ({
    statement: { type: 'relation', subject: mentionOf(span, item, 'COMPANY', scene.names), predicate: 'IN_SEGMENT', object: { surface: object, kind: 'PRODUCT' }, date: null },
    passage: { line: lineAt(plain, span.start), page: plain.sentence.page, table: null }, quote: quoteOf(plain, at[from] ?? 0, at[text.indexOf(item.mark) + 1] ?? plain.text.length), modality: 'ASSERTED', confidence: 0.75, extractor,
  }));
}
/** Marks back into the words they stand for. */
function printed(scene: Scene, words: string): string {
  return [...words].map((char) => { const item = scene.tagged.items.get(char); return item ? scene.tagged.plain.text.slice(item.start, item.end) : char; }).join('').trim();
}
