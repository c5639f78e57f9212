import type { Draft } from '../../model/claim.js';
import { authorities, list } from './authorities.js';
import { classOf, isMark } from './kinds.js';
import { extractor } from './ties.js';
import { clauseEnd, clauseStart, modalityAt, supposed } from './modality.js';
import { mentionOf, type Scene } from './scene.js';
import { dateAt, type DatedStretch } from './stretches.js';
import type { Item } from './tag.js';
import { lineAt, quoteOf } from './text.js';

/** Who is put on which list of restricted parties, in Chinese sentences: the firms that a verb of listing governs, those told after it, those of the clause before. */
const listing = /(?:升级为|升格为|升级至|转入|转列|改列|移至|调入|列入|入列|加入|纳入|列为|进入|登上|放入|放进|置于|拉入|拉进|移入|被列|新增|增列|追加|增加|上榜|入单)/gu;
/** 新增 140 家实体: what the Commerce Department adds to needs no name. */
const addsEntities = /^(?:新增|增列|追加|增加)(?:了)?\s?[\ue000-\uf8ff\d]{1,4}\s?(?:余|多)?家?(?:[\ue000-\uf8ff]|中国|中资|境内|大陆)?(?:的)?(?:实体|机构)/u;
/** …，设备商甲、乙以及芯片企业丙在列: all firms of the clause that so ends. */
const amongThem = /^[^。；]{0,30}?[，,]([^，,。；]{1,60}?)(?:等)?(?:均|都|也|亦)?(?:在列|位列其中|名列其中|在内|榜上有名)(?=[，,。；]|$)/u;
/** 甲与乙早在 2019 年 5 月、2020 年 8 月即分别列入: a day for each of as many. */
function datesInTurn({ tagged: { text, items } }: Scene, start: number, verb: number): readonly string[] {
  if (!/(?:分别|先后|依次)(?:被|遭)?[^，。；]{0,10}$/u.test(text.slice(start, verb))) return [];
  return [...text.slice(start, verb)].flatMap((char) => { const date = items.get(char)?.date; return date && !date.period ? [date.date] : []; });
}
/** …被列入 UVL，时间为 2024 年 6 月; 列入实体清单(2024 年 6 月): the day behind the list. */
const behind = new RegExp(`^\\)?(?:\\s?\\(|(?:名单)?[，,]\\s?(?:其?(?:列入|加入|公告|生效)?(?:的)?(?:时间|日期)(?:为|是|在|：)|(?:发生在|始于|时值))\\s?)(${classOf(['DATE'])})`, 'u');
function dayBehind({ tagged: { text, items } }: Scene, end: number): string | null {
  const date = items.get(behind.exec(text.slice(end, end + 24).replace(/^\([^()]{1,8}\)/u, ''))?.[1] ?? '')?.date;
  return date && !date.period && !date.estimate ? date.date : null;
}
export function listingsIn(scene: Scene, stretches: readonly DatedStretch[]): readonly Draft[] {
  const { tagged: { items, plain, at } } = scene;
  // A list written as a Latin word (进入 UVL) is an item like any other: it is written as one letter again, so that places stay.
  const text = [...scene.tagged.text].map((char) => (items.get(char)?.names.some((n) => /^UVL$/iu.test(n.surface)) ? '\u24ca' : char)).join('');
  const drafts: Draft[] = [];
  const add = (i: number, name: string, verb: number, end: number): void => {
    const item = items.get(text[i] ?? '');
    if (item?.kind === 'COMPANY') addItem(item, i, name, verb, end);
  };
  const addItem = (item: Item, i: number, name: string, verb: number, end: number): void => {
    const inTurn = datesInTurn(scene, clauseStart(text, verb), verb);
    const one = dateAt(stretches, verb) ?? dayBehind(scene, end);
    for (const [k, span] of item.names.entries()) {
      const date = inTurn.length > 1 && inTurn.length === item.names.length ? inTurn[k] ?? null : one;
      if (authorities.some(([pattern]) => pattern.test(span.surface))) continue;
      drafts.push({
        statement: { type: 'listing', company: mentionOf(span, item, 'COMPANY', scene.names), event: null, list: name, date },
        passage: { line: lineAt(plain, at[i] ?? 0), page: plain.sentence.page, table: null }, quote: quoteOf(plain, at[Math.min(i, verb)] ?? 0, at[Math.max(i + 1, end)] ?? plain.text.length),
        modality: modalityAt(text, verb, end), confidence: 0.8, extractor,
      });
    }
  };
  for (const hit of text.matchAll(listing)) {
    const rest = text.slice(hit.index, hit.index + 80);
    const named = list.exec(rest) ?? (/(?<!不可靠)实体清单|实体名单|Entity List/iu.exec(text.slice(clauseStart(text, hit.index), hit.index)))
      // "A 未被列入实体清单，B 已于 2020 年被列入": the list that the sentence named before.
      ?? (/^(?:被列入?|列入|纳入)[。；，]?$/u.test(text.slice(hit.index, clauseEnd(text, hit.index) + 1)) ? list.exec(text.slice(0, hit.index)) : null)
      // 则早已上榜: of the list that was spoken of; 把 140 家实体加入清单.
      ?? (/^(?:上榜|入单)/u.test(hit[0]) ? list.exec(text.slice(0, hit.index)) ?? list.exec(scene.discourse.said ?? '') : null)
      ?? (/^(?:加入|列入|纳入|移入|放入)(?:了|该|此|美国)?(?:清单|名单)/u.test(rest) && /实体[^，。；]{0,6}$/u.test(text.slice(0, hit.index)) ? /[清名]单/u.exec(rest) : null)
      ?? (addsEntities.test(rest) && /\bBIS\b|工业(?:和|与)安全局|美国商务部/u.test(plain.text) ? /实体/u.exec(rest) : null);
    if (!named || supposed(text, hit.index) || /移出|移除/u.test(text.slice(Math.max(0, hit.index - 10), hit.index + 10))) continue;
    const name = /未|UVL|Unverified|\u24ca/iu.test(named[0]) ? 'UVL' : 'Entity List';
    const end = hit.index + (rest.includes(named[0]) ? (named.index ?? 0) + named[0].length : hit[0].length);
    // 将 A、B 等 36 家实体列入; A、B 被列入: the companies right before the verb, in its clause.
    const start = clauseStart(text, hit.index);
    // 在清单中新增 36 家实体: who stands before it adds.
    const adds = /^(?:新增|增列|追加|增加)$/u.test(hit[0]) && !/被\s?$/u.test(text.slice(0, hit.index));
    if (!adds) for (let i = start; i < hit.index; i += 1) if (isMark(text[i] ?? '') && governedBy(text, i, hit.index)) add(i, name, hit.index, end);
    // 它被加入…: whom the sentence, or the one before, spoke of.
    const pronoun = /(?:^|[，。；：]|[\ue000-\uf8ff])(?:它|该公司|其|后者|公司)(?:也|亦|同样|又|已|随后|此前)*被?$/u.exec(text.slice(0, hit.index));
    if (pronoun && ![...text.slice(start, hit.index)].some((char) => items.get(char)?.kind === 'COMPANY')) {
      const before = [...text.slice(0, start)].findLast((char) => items.get(char)?.kind === 'COMPANY') ?? '';
      const item = items.get(before) ?? scene.discourse.topics.get('COMPANY');
      if (item?.names.length === 1) addItem(item, hit.index, name, hit.index, end);
    }
    // 甲 2024 年 12 月先被放入 UVL，2025 年 9 月升级为实体清单: the firm of the clause before, where this one has a day and a verb alone.
    if (dayAlone.test(text.slice(start, hit.index)) && start > 0) {
      const before = clauseStart(text, start - 1), own = [...text.slice(before, start)].findIndex((char) => items.get(char)?.kind === 'COMPANY');
      if (own >= 0 && list.test(text.slice(before, start))) add(before + own, name, hit.index, end);
    }
    // 2025 年 3 月被列入实体清单后，公司…: whom the text is about.
    const topic = scene.discourse.topics.get('COMPANY');
    if (start === 0 && dayAlone.test(text.slice(0, hit.index)) && topic?.names.length === 1 && /^(?:之?后|以来)[，,](?:该?公司|其|它)/u.test(text.slice(end, end + 8))) addItem(topic, hit.index, name, hit.index, end);
    // …新增 140 家实体，A、B 在列.
    const among = amongThem.exec(text.slice(end, end + 100));
    if (among) for (const [k, char] of [...(among[1] ?? '')].entries()) if (isMark(char) && !/^\s?(?:的|旗下|附属|子公司|关联|投资)/u.test((among[1] ?? '').slice(k + 1))) add(end + among[0].indexOf(among[1] ?? '') + k, name, hit.index, end);
    // …列入实体清单，主要为 A 和 B: the members of the list told after it.
    const members = /^[^。；;]{0,40}?[，,]?(?<![不未])(?:主要为|主要包括|其中包括|其中有|其中[^，。；]{1,16}(?:的?有|包括|涉及|为)|包括|分别为|分别是|含(?![税量有])|including)/iu.exec(text.slice(end, end + 60));
    if (members) for (let i = end + members[0].length; i < sentenceEnd(text, end + members[0].length); i += 1) if (isMark(text[i] ?? '') && !/^(?:投资|控股|参股)的|^\s?(?:旗下|附属|子公司|关联)/u.test(text.slice(i + 1, i + 6))) add(i, name, hit.index, end);
  }
  return drafts;
}
const dayAlone = new RegExp(`^\\s?(?:(?:并|又|再|后|随后|其后|此后|而后|并于|于|至|到)*\\s?${classOf(['DATE'])}(?:年|月|日)?(?:又|再|被|再度|进一步|正式|则|才)*|(?:并|又|再|随后|其后|此后|而后)+(?:被|进一步|正式)*)$`, 'u');
function sentenceEnd(text: string, from: number): number { const end = /[。；;]/u.exec(text.slice(from)); return from + (end?.index ?? text.length - from); }
/** Between company and verb stand only the words of a listing: 等 36 家中国实体, 被美国商务部, 先后. */
function governedBy(text: string, i: number, verb: number): boolean {
  const between = text.slice(i + 1, verb);
  // 甲与某乙被列入: beside one that no list knows.
  if (/^(?:的|附属|子公司|关联公司|投资的|与|、)/u.test(between) && !/^、/u.test(between) && !/^与\p{Script=Han}{2,6}?(?:均|都|也|双双|一起|同时|一并|先后)*(?:被|遭)?(?:美国|美方)?$/u.test(between)) return false;
  return between.length <= 70 && !/[；;。]/u.test(between) && !/受|影响|竞争|采购|向/u.test(between);
}
