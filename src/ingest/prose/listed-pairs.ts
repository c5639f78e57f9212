import type { Draft } from '../../model/claim.js';
import { classOf } from './kinds.js';
import { mentionOf, type Scene } from './scene.js';
import { lineAt, quoteOf } from './text.js';
import { extractor } from './ties.js';

/** 已在清单上的还有甲（2019 年 5 月）、乙（2020 年 12 月）, "also on the list: Acme (May 2019) and Bolt (June 2020)": firms of a list, each with its day in brackets. */
const pair = new RegExp(String.raw`(${classOf(['COMPANY', 'UNKNOWN'])})\s?\((?:(?:于|自|since|in|on|from)\s?)?(${classOf(['DATE'])})(?:年|月|日)?(?:起|被?列入|列入)?(?:[，,][^()]{0,12})?\)`, 'gu');
const onList = /(?:在|位于|身处|位列|列[于入]|进入|登上|纳入|被列|上榜|入列)[^，。；]{0,14}(?:清单|名单)|(?:清单|名单)[^。；]{0,6}(?:上|内|中|里|有|包括|成员)|(?:入单|上榜|入列|列名|被列)(?:的|者)(?:还|则|主要|另)*(?:有|包括|为|是)|\b(?:on|added to|put on|placed on|joined|members? of)\s(?:the\s|it\b|that\s)?(?:US\s)?(?:Entity\s|Unverified\s)?(?:[Ll]ist\b)/u;
const controlled = /管制|制裁|实体|未经?核实|UVL|export control|Entity List|Unverified List/iu, otherList = /不可靠|白名单|采购|供应商(?:清单|名单)|white ?list|approved|vendor list/iu;
const unlisted = /(?:未|没有|不|移|剔|除|拟|考虑|传|或将|可能|建议|提议)[^，。；]{0,10}(?:清单|名单)|(?:清单|名单)[^，。；]{0,6}(?:移出|剔除|除名)|\b(?:not|never|remov\w+|propos\w+|consider\w+|taken off|may|could)\b/iu;

export function listedInBrackets({ tagged: { text, items, plain, at }, discourse, names }: Scene): readonly Draft[] {
  if (!text.includes('(')) return [];
  const verb = onList.exec(text);
  if (verb === null || otherList.test(plain.text) || unlisted.test(text) || !controlled.test(`${discourse.listed ?? ''} ${discourse.said ?? ''} ${plain.text}`)) return [];
  const list = /未经?核实|UVL|Unverified/iu.test(plain.text) ? 'UVL' : 'Entity List';
  return [...text.matchAll(pair)].flatMap((hit): Draft[] => {
    const item = items.get(hit[1] ?? ''), date = items.get(hit[2] ?? '')?.date;
    if (!item || !date || date.period || date.estimate) return [];
    return item.names.map((span): Draft => ({
      statement: { type: 'listing', company: mentionOf(span, item, 'COMPANY', names), event: null, list, date: date.date },
      passage: { line: lineAt(plain, at[hit.index] ?? 0), page: plain.sentence.page, table: null }, quote: quoteOf(plain, at[hit.index] ?? 0, at[hit.index + hit[0].length] ?? plain.text.length), modality: 'ASSERTED', confidence: 0.8, extractor,
    }));
  });
}
