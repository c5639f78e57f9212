import type { EntityKind } from '../../ontology.js';
import { useClues } from '../chinese-uses.js';
import { kindOf } from './name-clues.js';
import { markOf, type NameSpan } from './kinds.js';

/** What all places of a report where a name stands say of its kind; each clue speaks once, however often it is met. */
export interface Use { readonly votes: Map<EntityKind, number>; readonly heard: Set<number> }

/** Names of a Chinese sentence that no list knows and nothing beside them explains. */
export function noteUses(uses: Map<string, Use>, text: string, spans: readonly NameSpan[], firms: ReadonlySet<string>): void {
  const strangers = spans.filter((span) => span.entry === null && named.test(span.surface) && (span.kind === 'UNKNOWN' || span.kind === 'PRODUCT' || span.kind === 'INTERCONNECT'));
  const brands = brandedIn(text, spans, firms);
  for (const span of [...strangers.filter(({ start, end }) => !brands.some((one) => one.start < end && start < one.end)), ...brands]) {
    if (builtOn.test(text.slice(span.end, span.end + 6))) continue;
    const use = uses.get(span.surface) ?? { votes: new Map<EntityKind, number>(), heard: new Set<number>() };
    uses.set(span.surface, use);
    if (span.kind === 'PRODUCT' || span.kind === 'INTERCONNECT') { vote(use, span.kind, enough, useClues.length + toldKinds.indexOf(span.kind)); continue; }
    const told = kindOf(text, span.start, span.end);
    if (told !== 'UNKNOWN' && learnable.has(told)) vote(use, told as EntityKind, enough, useClues.length + toldKinds.length);
    const from = Math.max(0, span.start - lookBack), before = text.slice(from, span.start), behind = marked(text, spans, from, span.start), after = marked(text, spans, span.end, span.end + lookAhead);
    useClues.forEach((clue, i) => {
      if ((clue.shape?.test(span.surface) ?? true) && (clue.before?.test(before) ?? true) && (clue.behind?.test(behind) ?? true) && (clue.after?.test(after) ?? true)) vote(use, clue.kind, clue.weight, i);
    });
  }
}
/** Names whose kind is sure by their uses. */
export function toldByUse(uses: ReadonlyMap<string, Use>): readonly (readonly [string, EntityKind])[] {
  return [...uses].flatMap(([surface, { votes }]) => {
    const [best, second] = [...votes].sort((a, b) => b[1] - a[1]);
    return best && best[1] >= enough && best[1] > (second?.[1] ?? 0) + 1 ? [[surface, best[0]] as const] : [];
  });
}
/** What firms of the report are called by before the names of their things: 晨屿 of 晨屿智能. */
export function brandsOf(firms: Iterable<string>): ReadonlySet<string> { return new Set([...firms].filter((name) => /^\p{Script=Han}{4,}$/u.test(name)).flatMap((name) => [name.slice(0, 2), ...(name.length > 4 ? [name.slice(0, 3)] : [])])); }
const learnable: ReadonlySet<string> = new Set(['CHIP', 'PRODUCT', 'AI_MODEL', 'SOFTWARE', 'INTERCONNECT', 'PACKAGING', 'COMPUTE_CENTER']);
/** How a chip is built is no thing of its own. */
const builtOn = /^”?(?:计算|微|自研)?(?:架构|指令集)/u;
const toldKinds: readonly string[] = ['PRODUCT', 'INTERCONNECT'];
const enough = 3, lookBack = 28, lookAhead = 72;
function vote(use: Use, kind: EntityKind, weight: number, clue: number): void {
  if (use.heard.has(clue)) return;
  use.heard.add(clue);
  use.votes.set(kind, (use.votes.get(kind) ?? 0) + weight);
}
/** The text between two places with each name of a known kind as its mark. */
function marked(text: string, spans: readonly NameSpan[], from: number, to: number): string {
  let out = '', i = from;
  for (const span of spans) {
    if (span.start < i || span.start >= to || span.kind === 'UNKNOWN') continue;
    out += text.slice(i, span.start) + (markOf(span.kind, 0) ?? '');
    i = span.end;
  }
  return out + text.slice(i, Math.max(i, to));
}
/** Letters enough to be a name of its own: HYStack, NV-HBI, TS-4, UniServer R5500; no unit, class of things or version. */
const named = /^(?=.*[A-Z])(?:[A-Za-z]{2,}[A-Za-z0-9+.-]*[A-Za-z0-9](?: [A-Z0-9][A-Za-z0-9-]*){0,2}|(?:[A-Z]{2,3}-?\d|[A-Z]-?\d\d)\d{0,4}[A-Z]{0,2}(?:-[A-Z]{0,2}\d{0,3})?)$/u;

/**
 * A brand in Chinese with a number or a Latin word behind it: “北川 64”, 其元川 NF6000, 晨屿 Nova 2 of 晨屿智能. Whether the characters are part of the name is told by
 * quotes, by whose it is right before them, or by a firm that is called by them.
 */
function brandedIn(text: string, spans: readonly NameSpan[], firms: ReadonlySet<string>): readonly NameSpan[] {
  if (!branded.test(text)) return [];
  return [...text.matchAll(brand)].flatMap((hit): readonly NameSpan[] => {
    const [whole, lead = '', word = '', tail = ''] = hit, start = hit.index + whole.length - word.length - tail.length, end = hit.index + whole.length;
    const quoted = lead === '“' && text[end] === '”';
    const owner = lead === '其' || lead.length > 1 || spans.some((span) => span.kind === 'COMPANY' && (span.end === start || span.end === start - 1 && lead === '的'));
    if (!quoted && !owner && !firms.has(word) || noBrand.test(word) || unit.test(text.slice(end, end + 6)) || spans.some((span) => (span.entry !== null || span.start < start + word.length) && span.start < end && start < span.end)) return [];
    return [{ start, end, surface: text.slice(start, end), kind: 'UNKNOWN', entry: null, maker: null }];
  });
}
const branded = /\p{Script=Han}\s?[A-Z\d]|号/u;
const brand = /(^|[“，。；：、的]|(?<![将把使让对为与在由给令按])其|(?:推出|发布|上市)[了的]?)((?![其的了])\p{Script=Han}{2,3}?)(\s?(?:V\d(?:\.\d)?|\d\.\d|\d{2,4}[A-Z]?|[一二三四五六七八九]号|[A-Z]{1,4}-?\d{2,5}[A-Z]{0,2}(?:-[A-Z]?\d{1,3})?|[A-Z][a-z]{2,}(?:[A-Z][a-z]+)?(?:\s?\d{1,4})?))(?![\dA-Za-z.,%:：-])/gu;
/** What can stand before a number or a Latin word and is no brand. */
const noBrand = /^(?:单|每|两|双|四|八|多|该|这|本|其|前|上|下|新|另|各|约|近|超|达|共|仅|第|在|于|由|用|以|为|是|与|和|及|对|向|从|按|把|将|被|比|因|到|至|有|无|非|如|即|等|称|较|也|则|均|可|能)|[的了是为与和及等出到于由对将向把卡机片器版型列品款种台张颗块枚倍元约过持用配载入成了]$|采用|搭载|支持|使用|配备|基于|推出|发布|适配|部署|部分|芯片|系列|型号|产品|平台|架构|工艺|制程|显存|内存|算力|功耗|带宽|互联|封装|软件|框架|模型|标准|协议|接口|版本|旗舰|入门|推理|训练|国产|自研|官方|整机|整柜|主频|售价|总额|预计|目前|截至|同比|环比/u;
const unit = /^\s?(?:[KMGTPE]?B(?![A-Za-z])|[KMGTPE]?(?:FLOPS|OPS)|k?W|[MG]Hz|nm|mm|[年月日个亿万%元倍颗张块片枚台套家卡路核层款种项次人座期英平瓦])/u;
