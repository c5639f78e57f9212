import type { NameSpan } from './kinds.js';
import type { Discourse } from './scene.js';

/** 公司 at the head of a clause, "the company": the company in question, where there is just one it can be. */
const theCompany = /(?<=^|[，。；：,;]|\d[年月日]|上半年|下半年|季度|领域)(?:本|该)?公司(?!公告|官网|治理|章程|债|名称|股票|简介|评级|研究|年报|资料|股价|开始|们)|\b[Tt]he (?:company|firm)\b(?!'s (?:peers|rivals))/gu;
/** 后者, 前者 at the head of a clause: of two named before, the last, the first. */
const latter = /(?<=[，。；：]|[，。；]但|[，。；]而)(后者|前者)(?!之)/gu;
const against = /(?:与|和|同|较|除|不同于|相比|区别于)\s?$/u;
const spoken: ReadonlySet<string> = new Set(['COMPANY', 'CHIP', 'AI_MODEL', 'SOFTWARE']);

/** The names of a sentence, and the words in it that stand for one named before. */
export function withAnaphora(text: string, names: readonly NameSpan[], discourse: Discourse): readonly NameSpan[] {
  const found: NameSpan[] = [];
  for (const hit of text.matchAll(theCompany)) {
    // 与甲不同，公司…: whom it is set against is not the firm in question; a name and its Latin form are one firm.
    const before = names.filter((span, i) => span.kind === 'COMPANY' && span.end <= hit.index && !against.test(text.slice(Math.max(0, span.start - 6), span.start)) && !names.slice(0, i).some((other) => other.kind === 'COMPANY' && other.entry !== null && other.entry.name === span.entry?.name));
    const topic = discourse.topics.get('COMPANY');
    // A sentence that names nobody before it goes on about the firm with which one began, not about whoever came last (the foundry).
    const antecedent = discourse.company ?? (before.length === 1 ? before[0] : before.length > 0 ? undefined : discourse.firm ?? (topic?.names.length === 1 ? topic.names[0] : undefined));
    if (antecedent && !names.some((span) => span.start < hit.index + hit[0].length && span.end > hit.index)) found.push({ ...antecedent, start: hit.index, end: hit.index + hit[0].length });
  }
  for (const hit of text.matchAll(latter)) {
    const before = names.filter(({ kind, end }) => spoken.has(kind) && end <= hit.index), last = before.at(-1);
    // 甲芯 A 和乙芯的 B: the maker between is not the other of the two.
    const one = before.slice(0, -1).findLast(({ kind }) => kind === last?.kind);
    const meant = hit[1] === '后者' ? last : one && last && /^(?:、|和|与|及|以及)(?:[\p{Script=Han}A-Za-z ]{2,12}的)?$/u.test(text.slice(one.end, last.start)) ? one : undefined;
    if (meant) found.push({ ...meant, start: hit.index, end: hit.index + hit[0].length });
  }
  for (const hit of text.matchAll(/当地|\blocally\b/gu)) {
    const place = names.findLast((span) => span.kind === 'REGION' && span.end <= hit.index) ?? discourse.place;
    if (place) found.push({ ...place, start: hit.index, end: hit.index + hit[0].length });
  }
  return [...names, ...found].sort((a, b) => a.start - b.start);
}
