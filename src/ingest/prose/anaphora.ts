import { distinct, nameOf, type NameSpan } from './kinds.js';
import { formerAndLatter } from './english-pairs.js';
import type { Discourse } from './scene.js';
import { isChinese } from './text.js';
import { thisFirm } from './this-firm.js';

/** 公司 at the head of a clause, "the company": the company in question, where there is just one it can be. */
const theCompany = /(?<=^|[，。；：,;]|\d[年月日]|上半年|下半年|季度|领域|由(?=该)|为(?=该)|向(?=该))(?:本|该)?公司(?!公告|官网|治理|章程|债|名称|股票|简介|评级|研究|年报|资料|股价|开始|们)|\b[Tt]he (?:company|firm)\b(?!'s (?:peers|rivals))/gu;
/** CoWoS 分为 CoWoS-S、CoWoS-L：S 使用…，L 则把…: members of a family by their last letter. */
const letter = /(?<=[：，；。]\s?(?:而|其中)?)([A-Z])(?=\s?(?:版|型|款)?(?:则|也|仍)?(?:使用|采用|用|以|把|将|是|为|通过|基于|需))/gu;
function byLetter(text: string, names: readonly NameSpan[]): readonly NameSpan[] {
  const members = names.filter(({ surface }) => /[A-Za-z\d]-[A-Z]$/u.test(surface));
  return members.length < 2 ? [] : [...text.matchAll(letter)].flatMap((hit): readonly NameSpan[] => {
    const meant = members.find(({ surface, end }) => end <= hit.index && surface.endsWith(`-${hit[0]}`));
    return meant && !names.some((span) => span.start <= hit.index && hit.index < span.end) ? [{ ...meant, start: hit.index, end: hit.index + 1 }] : [];
  });
}
/** "The foundry", "The Taiwanese foundry", "the start-up" at the head of a clause, of whom something is said. */
const byTrade = /(?:^|[.;:] |, (?:and|but|while) )[Tt]he (?:[A-Z][\w'’]+(?:-based)? )?(?:(?:[A-Z]{2,5}|(?!local\b)[a-z-]+) ){0,2}?(foundry|chipmaker|[a-z]*maker|start-?up|designer|vendor|developer|laboratory|lab|manufacturer|operator|house|supplier|packager|newcomer|outfit|unicorn|(?<=[A-Z][\w'’]+(?:-based)? )(?:company|firm|group))(?= (?:(?:also|now|still|itself|alone|since) )*(?:has|had|is|was|makes|made|[a-z]{3,}(?:s|ed))\b)/gu;
/** 后者, 前者 at the head of a clause or behind a preposition: of two named before, the last, the first. */
const latter = /(?<=^|[，。；：]|[，。；][但而]|[是为向被由给把将对])(后者|前者)(?!之)/gu;
const between = /^(?:、|和|与|及|以及)(?:[\p{Script=Han}A-Za-z ]{2,12}的)?$/u;
const itWith = /(?:它|其|该卡|该芯片|前述芯片)(?:和|与|跟|同)(?:上一代|前代|上代|自家的?|同代的?|同系列的?|对手的?)?(?:旗舰|产品)?\s?$/u;
const lastUnnamed = /(?:还有|是|叫|名为|来自|参股了?|控股了?|投资了?|收购了?|交给|委托|转投|选择了?|母公司为?|子公司)((?!一|其|该|两|目前|国|最)(?:(?![的了在由与和及以])\p{Script=Han}){3,8})，(?:而|但)?$/u;
/** 甲和乙… 前者…；后者…: the two of a list, in this sentence or alone in the one before; 后者 without them is what was named last. */
function ofPair(text: string, names: readonly NameSpan[], hit: RegExpExecArray, earlier: readonly NameSpan[]): NameSpan | undefined {
  // 与甲同城的还有晶某光罩，后者…: what stands right before it is nobody whom a name tells.
  const stranger = hit[1] === '后者' ? lastUnnamed.exec(text.slice(0, hit.index)) : null;
  if (stranger && !names.some((span) => spoken.has(span.kind) && span.end > stranger.index + stranger[0].length - (stranger[1] ?? '').length - 1 && span.start < hit.index)) return undefined;
  const said = names.filter(({ kind, end }) => spoken.has(kind) && end <= hit.index), last = said.at(-1);
  // 甲的 A…；它与上一代 B 都由…，前者…: what the pronoun stands for is the first of the two.
  const withIt = said.flatMap((span) => { const it = itWith.exec(text.slice(Math.max(0, span.start - 12), span.start)), at = it ? span.start - (it[0].length) : 0, one = it ? said.findLast(({ kind, end }) => kind === span.kind && end <= at) : undefined; return one ? [[one, span] as const] : []; });
  const pairs = withIt.length > 0 ? withIt : said.flatMap((span, i) => { const one = said.slice(0, i).findLast(({ kind }) => kind === span.kind); return one && between.test(text.slice(one.end, span.start)) ? [[one, span] as const] : []; });
  const pair = pairs.at(-1) ?? (/前者/u.test(text) ? lastTwo(earlier.filter(({ kind }) => kind === 'CHIP'), true) ?? lastTwo(earlier.filter(({ kind }) => kind === 'COMPANY'), true) : null);
  if (hit[1] === '前者') return pair?.[0];
  // 发布 A，…再发布 B。后者…: at the head of a sentence, of two of a kind the one that the last named.
  const before = said.length > 0 ? null : lastTwo(earlier.filter(({ kind }, _, all) => spoken.has(kind) && kind === all.at(-1)?.kind));
  // 甲、乙都推出了搭载 X900 的整机，后者的…: the second of the two, not what they have in common.
  const two = pairs.at(-1);
  if (two && last && two[1].kind === 'COMPANY' && last.kind !== 'COMPANY' && !/[。；]/u.test(text.slice(two[1].end, hit.index))) return two[1];
  return text.slice(0, hit.index).includes('前者') && pair ? pair[1] : last ?? (hit.index === 0 ? before?.[1] : undefined);
}
/** 双方, 两家公司, 两款芯片: the two named last; of a sentence before, only where it names no third. 前两款: the first two of a list. */
const bothOf = /(?<=^|[，。；：是为]|覆盖|支持|兼容|用于|适配)(?:(?:这|上述)?(?:双方|两家(?:公司|企业|厂商)?|(?<either>二者|两者))|(?<chips>(?:这|上述|前|这前后|前后)?两[款颗张代](?:芯片|产品|加速卡|卡|型号|处理器)|(?<first>前)两[款颗者]))(?!分别的|的差距|差距|之间的差)/gu;
function lastTwo(named: readonly NameSpan[], only = false): readonly [NameSpan, NameSpan] | null {
  const last = named.filter((span, i) => !named.slice(i + 1).some((other) => nameOf(other) === nameOf(span)));
  const [one, other] = last.slice(-2);
  return one && other && !(only && last.length > 2) ? [one, other] : null;
}
function firstTwo([one, other]: readonly NameSpan[]): readonly [NameSpan, NameSpan] | null { return one && other ? [one, other] : null; }
/** 推出 A800 与 H800，两者…: of chips, where no two firms stand before. */
function chipsLast(names: readonly NameSpan[], at: number): boolean {
  const count = (kind: NameSpan['kind']): number => new Set(names.filter((span) => span.kind === kind && span.end <= at).map(nameOf)).size;
  return count('COMPANY') < 2 && count('CHIP') >= 2;
}
/** 推出星楫 128，整机柜搭载 …: the machine just brought out. */
const machine = /(?<=[，；])(?:整机柜|单机柜|整柜|单柜|机柜|整机|整套系统|该(?:机柜|整机|超节点|集群|系统|服务器))(?=(?:共|可|最多|内部|内)?(?:搭载|由|采用|集成|容纳|内含|内置|配备|装有|通过|支持))/gu;
const against = /(?:与|和|同|较|除|不同于|相比|区别于|(?:委托|[交改转]由|交给|外包给|采购自|来自|源自))\s?$/u;
/** X900 由甲代工，公司…: who was hired is not the firm in question. */
const worksFor = /^[^，。；]{0,12}(?:代工|封装|封测|流片|制造|生产|供货|供应)/u;
/** 大股东是甲，…双方: whose share was told on the way is neither. */
const holder = /(?:股东|投资方|母公司)(?:是|为|包括|有|系)\s?$/u;
/** 成立合资公司甲，双方…: what two firms set up is none of them. */
const setUp = /(?:成立|设立|组建|新设)了?[^，。；]{0,6}(?:公司|企业|合资厂)\s?$/u;
const governs = /\b(?:of|in|into|from|to|for|with|by|bought|acquired|joined|backs?|owns?|controls?|supplies|supply|against) $/u;
const spoken: ReadonlySet<string> = new Set(['COMPANY', 'CHIP', 'AI_MODEL', 'SOFTWARE']);

/** The names of a sentence, and the words in it that stand for one named before. */
export function withAnaphora(text: string, names: readonly NameSpan[], discourse: Discourse): readonly NameSpan[] {
  const found: NameSpan[] = [], replaced: NameSpan[] = [], han = isChinese(text);
  for (const hit of text.matchAll(theCompany)) {
    // 与甲不同，公司…: whom it is set against is not the firm in question; a name and its Latin form are one firm.
    const before = names.filter((span, i) => span.kind === 'COMPANY' && span.end <= hit.index && !against.test(text.slice(Math.max(0, span.start - 6), span.start)) && !(text[span.start - 1] === '由' && worksFor.test(text.slice(span.end, span.end + 16))) && !names.slice(0, i).some((other) => other.kind === 'COMPANY' && other.entry !== null && other.entry.name === span.entry?.name));
    const topic = discourse.topics.get('COMPANY');
    // A sentence that names nobody before it goes on about the firm with which one began, not about whoever came last (the foundry).
    const goesOn = discourse.firm ?? (topic?.names.length === 1 ? topic.names[0] : undefined);
    // "Acme owns 9% of the company": what a verb or "of" governs is not who does it.
    const governed = !han && governs.test(text.slice(Math.max(0, hit.index - 24), hit.index));
    const antecedent = (han && before.length === 0 ? (hit[0].startsWith('该') && /^\s?(?:而|但|目前|此外|同时|另外)?，?$/u.test(text.slice(0, hit.index)) ? discourse.closing : null) ?? discourse.opened : null) ?? discourse.company ?? (governed || before.length === 0 ? goesOn : before.length === 1 ? before[0] : undefined);
    if (antecedent && !names.some((span) => span.start < hit.index + hit[0].length && span.end > hit.index)) found.push({ ...antecedent, start: hit.index, end: hit.index + hit[0].length });
  }
  // "It is TSMC that makes everything. The Taiwanese foundry prints …": the one firm of the sentence before.
  const only = han ? [] : distinct((discourse.before ?? []).filter(({ kind }) => kind === 'COMPANY'));
  if (only.length === 1 && only[0]) for (const hit of text.matchAll(byTrade)) {
    const start = hit.index + hit[0].length - (hit[1] ?? '').length;
    if (!names.some((span) => span.kind === 'COMPANY' && span.end <= start)) found.push({ ...only[0], start, end: hit.index + hit[0].length });
  }
  if (han) for (const span of thisFirm(text, names, discourse)) {
    replaced.push(...names.filter((one) => one.kind !== 'COMPANY' && one.start < span.end && span.start < one.end));
    if (!names.some((one) => one.kind === 'COMPANY' && one.start < span.end && span.start < one.end)) found.push(span);
  }
  if (han) found.push(...byLetter(text, names)); else found.push(...formerAndLatter(text, names, discourse.before ?? []));
  for (const hit of text.matchAll(latter)) {
    const meant = ofPair(text, names, hit, discourse.before ?? []);
    if (meant) found.push({ ...meant, start: hit.index, end: hit.index + hit[0].length });
  }
  for (const hit of text.matchAll(bothOf)) {
    const kind = hit.groups?.['chips'] !== undefined || hit.groups?.['either'] !== undefined && chipsLast(names, hit.index) ? 'CHIP' : 'COMPANY';
    const said = names.filter((span) => span.kind === kind && span.end <= hit.index && !setUp.test(text.slice(Math.max(0, span.start - 16), span.start)) && !(kind === 'COMPANY' && holder.test(text.slice(Math.max(0, span.start - 8), span.start)))), earlier = (discourse.before ?? []).filter((span) => span.kind === kind);
    const first = hit.groups?.['first'] === undefined ? null : firstTwo(said.length > 0 ? said : earlier);
    const two = first ?? lastTwo(said) ?? (said.length > 0 ? null : lastTwo(earlier, true));
    if (two) found.push({ ...two[0], start: hit.index, end: hit.index + hit[0].length, others: [two[1]] });
  }
  for (const hit of text.matchAll(machine)) {
    const brought = names.findLast((span) => (span.kind === 'PRODUCT' || span.kind === 'COMPUTE_CENTER') && span.end <= hit.index && !/[；。]/u.test(text.slice(span.end, hit.index)) && span.entry?.source !== 'seed' && /\d/u.test(span.surface));
    if (brought) { replaced.push(...names.filter((span) => span.start < hit.index + hit[0].length && hit.index < span.end)); found.push({ ...brought, start: hit.index, end: hit.index + hit[0].length }); }
  }
  for (const hit of text.matchAll(/当地|\blocally\b/gu)) {
    const place = names.findLast((span) => span.kind === 'REGION' && span.end <= hit.index) ?? discourse.place;
    if (place) found.push({ ...place, start: hit.index, end: hit.index + hit[0].length });
  }
  return [...names.filter((span) => !replaced.includes(span)), ...found].sort((a, b) => a.start - b.start);
}
