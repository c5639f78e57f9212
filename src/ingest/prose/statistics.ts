import type { Draft } from '../../model/claim.js';
import type { ReportContext } from '../source.js';
import { isMark } from './kinds.js';
import { extractor } from './match.js';
import type { Dimension, Measure } from './measures.js';
import { clauseEnd, clauseStart, modalityAt } from './modality.js';
import type { NameSpan } from './names.js';
import { mentionOf, type Scene } from './scene.js';
import type { Item } from './tag.js';
import { lineAt, quoteOf } from './text.js';

/** Which words before (or right after) a figure of which dimension make it which statistic; the first that fits. */
interface StatisticFrame { readonly metric: string; readonly dimensions: readonly Dimension[]; readonly before: RegExp; readonly after?: RegExp; readonly unless?: RegExp }
const frames: readonly StatisticFrame[] = [
  { metric: 'CAGR', dimensions: ['PERCENT'], before: /复合(?:年|年均)?增(?:长率|速)|年复合|年均(?:复合)?增(?:长|速)|CAGR|compound annual|符合增速/iu, after: /^\s?(?:的)?(?:年?复合|CAGR|compound)/iu },
  { metric: 'growth', dimensions: ['PERCENT'], before: /(?:同比|环比|增长|增速|增幅|(?:增加|下降|下滑|减少|提升|上升)(?!至|到)|\b(?:up|down|growth|grew|rose|fell|increas\w*|declin\w*)\b)[^，。；%]{0,14}$/iu, after: /^\s?(?:的)?(?:同比|环比)?(?:高速)?(?:增长|增速|增幅)|^ (?:growth|increase|year[- ]on[- ]year|yoy|y\/y|q\/q)/iu },
  { metric: 'market share', dimensions: ['PERCENT'], before: /(?:份额|占比|市占率|占有率|占据|占|比重|渗透率|率先|\b(?:share|accounts? for|accounted for|held|holds?|captured|penetration)\b)[^，。；%]{0,24}$/iu, after: /^\s?(?:的)?(?:市场|收入|出货)?(?:份额|占有率|市占率)|^ (?:market )?share| of (?:the|all|global|total)/iu },
  { metric: 'gross margin', dimensions: ['PERCENT'], before: /毛利率|gross margin/iu },
  { metric: 'revenue', dimensions: ['MONEY', 'COUNT'], before: /(?:营业收入|营收|收入|销售额|\brevenues?\b|\bsales\b)[^，。；]{0,44}$/iu, after: /^\s?(?:的)?(?:收入|营收)|^ (?:in|of) revenues?/iu },
  { metric: 'net profit', dimensions: ['MONEY'], before: /净利润|\bnet (?:profit|income)\b/iu },
  { metric: 'capex', dimensions: ['MONEY'], before: /资本开支|资本支出|capex|capital (?:expenditure|spending)/iu, after: /^ (?:in|of) (?:capex|capital)/iu },
  { metric: 'training cost', dimensions: ['MONEY'], before: /训练成本|training cost/iu },
  { metric: 'investment', dimensions: ['MONEY'], before: /投资(?:额|规模|支出)?|\binvestments?\b/iu },
  { metric: 'shipments', dimensions: ['COUNT'], before: /出货|发货|销量|交付|\bshipments?\b|\bshipped\b|\bunit sales\b/iu, after: /^\s?(?:的)?出货|^ (?:were |was )?shipped/iu },
  { metric: 'market size', dimensions: ['MONEY', 'COUNT'], before: /市场(?:总)?规模|市场空间|规模(?:约)?(?:为|达|将)|(?:增至|增长至|提升至|达到|将达|升至|突破|超过|至|为)(?:约|了)?$|\bmarkets?\b|\bworth\b|\b(?:to )?reach(?:es|ed|ing)?\b|\bforecasts?\b/iu },
  { metric: 'compute scale', dimensions: ['RATE'], before: /算力(?:总)?规模|算力|计算力|compute|computing (?:power|capacity)|(?:增长至|达到|将达|至)$/iu },
];
/** What each frame's figure can be no smaller than: a chip's TFLOPS is no country's computing power. */
const leastRate = 1e5;
const bare = /^(?:其中|预计|(?:将|有望)?突破|(?:and|for|with|forecast)(?= |$)|总计|合计|到|至|并|且|则|从|是|相比|较|占|[\ue000-\uf8ff年将有望达到为增至升提约了的高\s]){0,16}$/u;

/** What the paragraph has said so far, for figures that leave it out. */
export interface Account { readonly source: string | null; readonly subject: Topic | null; readonly scope: string | null; readonly metric: string | null; readonly period: string | null; /** The first date of the last dated sentence: what its breakdown ("其中…", "从结构看…") is of. */ readonly dated: string | null }
export const noAccount: Account = { source: null, subject: null, scope: null, metric: null, period: null, dated: null };
interface Topic { readonly text: string; readonly names: readonly NameSpan[]; readonly item: Item | null }

/** A sentence that splits up the figure of the one before. */
const breaksDown = /^\s?(?:其中|(?:从|分|按)[^，,。]{1,8}(?:来?看|划分|分)|结构上|具体来?看|of (?:this|which|these))/iu;
/** All statistics of a sentence, and the account to go on with. Figures in one sentence share what only one of them says: who, of what, when, by whom. */
export function statisticsIn(scene: Scene, context: ReportContext, before: Account, taken: ReadonlySet<number> = new Set()): { readonly drafts: readonly Draft[]; readonly account: Account } {
  const { tagged: { text, items } } = scene;
  const drafts: Draft[] = [];
  let account: Account = { ...before, source: sourceIn(scene, context) ?? before.source };
  let main = account.period ?? (breaksDown.test(text) ? before.dated : null);
  const dates = [...text].flatMap((char) => items.get(char)?.date?.date ?? []);
  for (let i = 0; i < text.length; i += 1) {
    const item = items.get(text[i] ?? '');
    if (item?.date) {
      const compared = /(?:相比|较|是|比|高于|低于|从)\s?$/u.test(text.slice(Math.max(0, i - 4), i));
      account = { ...account, period: item.date.date };
      if (!compared) main = item.date.date;
    }
    // A target is no figure of what is; a centre's size is the centre's.
    if (!item?.measure || taken.has(i) || /^[PE]$/u.test(item.measure.unit)) continue;
    const read = figure(scene, context, item.measure, i, account, main);
    if (!read) continue;
    drafts.push(...read.drafts);
    account = read.account;
  }
  return { drafts, account: { ...account, period: null, dated: dates[0] ?? before.dated } };
}

function figure(scene: Scene, context: ReportContext, measure: Measure, i: number, account: Account, main: string | null): { readonly drafts: readonly Draft[]; readonly account: Account } | null {
  const { tagged: { text, items } } = scene;
  const [start, end] = [clauseStart(text, i), clauseEnd(text, i)];
  const own = text.slice(start, i);
  // "…爆发式增长，总计约 376 万台", "…的收入份额，达到 362 亿": a clause of nothing but its verb goes on about the one before.
  const from = bare.test(own) && start > 0 ? clauseStart(text, start - 1) : start;
  const [left, right] = [text.slice(Math.max(from, i - 60), i).replace(/[，,]/gu, ''), text.slice(i + 1, Math.min(end, i + 30))];
  // What a rule asks for is not what is.
  if (/(?:要求|应(?:当)?(?:达到?|不低于|不少于)|不得低于|\b(?:must|shall) (?:be|reach|have)\b)/iu.test(left)) return null;
  if (measure.dimension === 'RATE' && measure.factor * (measure.values[0] ?? 0) < leastRate || /^\s?倍/u.test(right)) return null;
  const frame = frames.find((f) => f.dimensions.includes(measure.dimension) && (f.before.test(left) || f.after?.test(right)) && !f.unless?.test(left) && (f.metric !== 'market size' || /市场|规模|空间|market|worth/iu.test(left) || account.metric === 'market size'))
    ?? (bare.test(own) ? frames.find((f) => f.metric === account.metric && f.dimensions.includes(measure.dimension)) : undefined);
  if (!frame) return null;
  const metric = frame.metric === 'market size' && measure.dimension === 'COUNT' && !/市场/u.test(left) ? null : frame.metric;
  if (metric === null || metric === 'revenue' && measure.dimension === 'COUNT' && measure.of !== '') return null;
  const topic = topicOf(scene, from, i, metric) ?? topicBefore(scene, from, i, account, metric);
  if (!topic) return null;
  const scope = scopeOf(scene, from, i) ?? account.scope;
  const period = periodOf(scene, start, i, end, metric, account.period, main);
  const estimate = [...text.slice(start, i)].some((char) => items.get(char)?.date?.estimate === true);
  const cue = modalityAt(text, i, i + 1, true);
  const forecast = estimate || cue === 'FORECAST' || cue === 'PLANNED' || /预计|预测|有望|预期|expected|forecast|projected/iu.test(text.slice(0, i)) && later(period, context.publishedOn) || later(period, context.publishedOn) || /假设|如果|测算/u.test(text.slice(0, i));
  const yearly = yearsOf(period, measure.values.length);
  const statements = perMember(topic, measure, text.slice(start, i)).map(({ subject, span, value }, k) => ({
    type: 'statistic' as const, subject, about: span && topic.item && isAbout(topic.item) ? mentionOf(span, topic.item, topic.item.kind === 'COMPANY' ? 'COMPANY' : 'PRODUCT', scene.names) : null,
    metric, scope, value: signed(value, metric, left), unit: unitOf(measure, metric), period: yearly?.[k] ?? period, source: account.source, forecast,
  }));
  const { plain, at } = scene.tagged;
  const drafts = statements.map((statement): Draft => ({
    statement, passage: { line: lineAt(plain, measure.start), page: plain.sentence.page, table: null }, quote: quoteOf(plain, at[start] ?? 0, at[Math.min(end, i + 12)] ?? plain.text.length),
    modality: forecast ? 'FORECAST' : cue === 'NEGATED' || cue === 'REPORTED' ? cue : 'ASSERTED', confidence: 0.7, extractor,
  }));
  return { drafts, account: { ...account, subject: topic, scope, metric: metric === 'growth' || metric === 'CAGR' ? account.metric : metric } };
}
/** "2025-2027 年分别为 12.3/25.6/48.9 亿元": a figure for each year of the span. */
function yearsOf(period: string | null, count: number): readonly string[] | null {
  const [, from, to] = /^(\d{4})-(\d{4})$/u.exec(period ?? '') ?? [];
  const first = Number(from);
  return from !== undefined && count > 1 && Number(to) - first + 1 === count ? Array.from({ length: count }, (_, k) => String(first + k)) : null;
}
function isAbout(item: Item): boolean { return item.kind === 'COMPANY' || item.kind === 'PRODUCT'; }

/** A figure for each of several: 英特尔、AMD 的份额分别为 65%、18%. One figure of several values and one subject is one figure each (a series). */
function perMember(topic: Topic, measure: Measure, left: string): readonly { readonly subject: string; readonly span: NameSpan | null; readonly value: number | readonly [number, number] }[] {
  const { values, range } = measure;
  const [first, second] = values;
  if (first === undefined) return [];
  if (range && second !== undefined) return [{ subject: topic.text, span: topic.names[0] ?? null, value: [first, second] }];
  if (topic.names.length > 1 && values.length === topic.names.length) return topic.names.map((span, k) => ({ subject: nameOf(span), span, value: values[k] ?? first }));
  if (topic.names.length > 1 && values.length === 1 && /均|各|都|each/u.test(left)) return topic.names.map((span) => ({ subject: nameOf(span), span, value: first }));
  return values.map((value) => ({ subject: topic.text, span: topic.names.length === 1 ? topic.names[0] ?? null : null, value }));
}
function nameOf(span: NameSpan): string { return span.entry?.name ?? span.surface; }
function signed(value: number | readonly [number, number], metric: string, left: string): number | readonly [number, number] {
  return metric === 'growth' && typeof value === 'number' && value > 0 && /(?:下降|减少|下滑|负增长|fell|down|declin\w*|decreas\w*)[^，。；]{0,8}$/iu.test(left) ? -value : value;
}
/** Money without its currency is in the report's own (a revenue of "400 亿" in a Chinese report). */
function unitOf(measure: Measure, metric: string): string { return measure.dimension === 'COUNT' && measure.of === '' && metric === 'revenue' ? `${measure.unit}元` : measure.unit; }

const regions: readonly (readonly [RegExp, string])[] = [[/全球|世界|\bglobal\b|\bworldwide\b/iu, 'global'], [/中国|国内|我国|\bChina\b|\bChinese\b/u, 'China'], [/美国|\bU\.?S\.?\b/u, 'United States'], [/北美|North America/u, 'North America'], [/欧洲|Europe/u, 'Europe']];
const agents = /[\p{Script=Han}]{0,6}(?:云厂商|互联网厂商|互联网公司|运营商|大模型公司)|(?:hyperscalers|cloud providers)/gu;
/** Whom or what a figure is about: the company spoken of in its clause, else a group of firms, a product with a share, the region whose market it is. */
function topicOf(scene: Scene, start: number, i: number, metric: string): Topic | null {
  const { tagged: { text, items } } = scene;
  const clause = text.slice(start, i);
  // "53% for Acme, 38% for Lumen": English says whose after the figure.
  const after = metric === 'market share' ? items.get(/^\s(?:for|to|by) ([\ue000-\uf8ff])/u.exec(text.slice(i + 1, i + 8))?.[1] ?? '') : undefined;
  if (after?.kind === 'COMPANY') return { text: after.names.map(nameOf).join(', '), names: after.names, item: after };
  for (let k = clause.length - 1; k >= 0; k -= 1) {
    const item = items.get(clause[k] ?? '');
    if (item?.kind !== 'COMPANY' || /(?:根据|据|按照|来源)(?:的)?[^，]{0,4}$/u.test(clause.slice(0, k)) || /^\s?(?:的)?(?:数据|预测|统计|报告|预计|报道|测算|认为|表示|显示|研究)|^\s(?:puts|estimates?|says|expects|forecasts?|reckons|projects)\b/u.test(clause.slice(k + 1))) continue;
    return { text: item.names.map(nameOf).join(', '), names: item.names, item };
  }
  // A thing in apposition to its maker (英伟达数据中心 GPU): the figure is the maker's.
  const owned = [...clause].map((char) => items.get(char)).reverse().find((item) => item && item.owners.length > 0 && item.kind === 'PRODUCT');
  if (owned) return { text: owned.owners.map(nameOf).join(', '), names: owned.owners, item: { ...owned, kind: 'COMPANY', names: owned.owners } };
  const group = [...clause.matchAll(agents)].at(-1);
  if (group) return { text: group[0], names: [], item: null };
  const place = regions.find(([pattern]) => pattern.test(clause) || [...clause].some((char) => { const item = items.get(char); return item?.kind === 'REGION' && item.names.some((n) => pattern.test(n.surface) || pattern.test(n.entry?.name ?? '')); }));
  if (place && /占比/u.test(clause) && !/其中/u.test(clause)) return { text: place[1], names: [], item: null };
  const product = [...clause].map((char) => items.get(char)).filter((item): item is Item => item?.kind === 'PRODUCT' || item?.kind === 'CHIP' || item?.kind === 'MEMORY' || item?.kind === 'PACKAGING').at(metric === 'market share' ? 0 : -1);
  const domestic = /国产|本土/u.test(clause) ? 'domestic (China) ' : '';
  if (product && (metric === 'market share' || domestic !== '' || !place)) {
    const inference = /推理/u.test(clause) && !/训练/u.test(clause) ? 'inference ' : '';
    const field = metric === 'market share' && product.kind === 'CHIP' ? null : scopeOf(scene, start, i);
    return { text: `${domestic}${inference}${field ?? product.names.map(nameOf).join(', ')}`, names: domestic !== '' || inference !== '' ? [] : product.names, item: product };
  }
  if (place) return { text: place[1], names: [], item: null };
  return null;
}
/** The words of markets, longest first; what the field calls them in English. */
const terms: readonly (readonly [string, string])[] = [
  ['定制 AI ASIC 芯片', 'custom AI ASIC chips'], ['定制 ASIC 芯片', 'custom ASIC chips'], ['定制 ASIC', 'custom ASIC'], ['ASIC 芯片', 'ASIC chips'], ['AI 服务器加速芯片', 'AI server accelerator chips'], ['AI 加速芯片', 'AI accelerator chips'],
  ['AI 加速', 'AI accelerators'], ['加速芯片', 'accelerator chips'], ['AI 算力芯片', 'AI compute chips'], ['AI 芯片', 'AI chips'], ['智算芯片', 'AI chips'], ['算力芯片', 'compute chips'], ['生成式 AI 服务器', 'generative-AI servers'], ['AI 服务器', 'AI servers'],
  ['人工智能服务器', 'AI servers'], ['加速计算服务器', 'accelerated servers'], ['服务器', 'servers'], ['数据中心', 'data-center'], ['GPU 卡', 'GPU cards'], ['独立显卡', 'discrete GPUs'], ['独显', 'discrete GPUs'], ['PC GPU', 'PC GPUs'], ['GPU', 'GPUs'], ['智能算力', 'intelligent compute'], ['通用算力', 'general compute'],
  ['超级算力', 'supercomputing'], ['基础算力', 'general compute'], ['算力调度', 'compute scheduling'], ['算力', 'compute'], ['冷板式液冷', 'cold-plate liquid cooling'], ['浸没式液冷', 'immersion cooling'], ['液冷', 'liquid cooling'], ['光模块', 'optical modules'], ['交换机', 'switches'], ['先进封装', 'advanced packaging'],
  ['封装', 'packaging'], ['存算一体', 'compute-in-memory'], ['资本开支', 'capex'], ['出货量', 'shipments'], ['收入', 'revenue'], ['公有云', 'public cloud'], ['晶圆代工', 'wafer foundry'], ['大模型', 'large models'], ['数据量', 'data volume'],
];
const term = new RegExp(terms.map(([zh]) => zh.replace(/ /gu, '\\s?')).join('|'), 'gu');
const english = new Map(terms.map(([zh, en]) => [zh.replace(/ /gu, ''), en]));
/** The market in question, as the field calls it: the market words before the figure, else the products named there. */
function scopeOf(scene: Scene, start: number, i: number): string | null {
  const { tagged: { text, items, plain, at } } = scene;
  const printed = plain.text.slice(at[start] ?? 0, at[i] ?? plain.text.length);
  const words = [...printed.matchAll(term)].map((hit) => english.get(hit[0].replace(/\s/gu, '')) ?? hit[0]);
  if (words.length > 0) return [...new Set(words)].join(' ');
  const names = [...text.slice(start, i)].map((char) => items.get(char)).filter((item): item is Item => item !== undefined && ['PRODUCT', 'MEMORY', 'PACKAGING', 'CHIP', 'INTERCONNECT'].includes(item.kind)).flatMap((item) => item.names.map(nameOf));
  if (names.length > 0) return [...new Set(names)].join(' ');
  // "92% of the data-center GPU market": English says the market after the figure.
  const right = [...(/^\s(?:share )?of (?:the )?[^,;.]{0,40}/iu.exec(text.slice(i + 1))?.[0] ?? '')].map((char) => items.get(char)).filter((item): item is Item => item?.kind === 'PRODUCT' || item?.kind === 'MEMORY').flatMap((item) => item.names.map(nameOf));
  return right.length > 0 ? right.join(' ') : null;
}
/** Where the clause names nobody: the company a clause before spoke of, where the figure is a firm's; else what the account is about. */
function topicBefore(scene: Scene, start: number, i: number, account: Account, metric: string): Topic | null {
  if (['revenue', 'net profit', 'gross margin', 'shipments', 'CAGR', 'growth'].includes(metric) && account.subject?.item?.kind !== 'COMPANY') {
    for (let from = start; from > 0;) {
      const to = from - 1;
      from = clauseStart(scene.tagged.text, to);
      const topic = topicOf(scene, from, to, metric);
      if (topic?.item?.kind === 'COMPANY') return topic;
      if (topic) break;
    }
    const company = account.subject === null ? scene.discourse.company : null;
    if (company) return { text: nameOf(company), names: [company], item: null };
  }
  if (account.subject) return account.subject;
  const scope = scopeOf(scene, start, i);
  // "公司营收": whose, no one has said.
  if (scope !== null && /^(?:revenue|shipments|capex)(?: (?:revenue|shipments|capex))*$/u.test(scope)) return null;
  return scope === null ? null : { text: scope, names: [], item: null };
}

/** When a figure holds: the date before it in its clause, or right after; growth and what follows a comparison go by the sentence's own period; a rate of many years by its two ends. */
function periodOf(scene: Scene, start: number, i: number, end: number, metric: string, last: string | null, main: string | null): string | null {
  const { tagged: { text, items } } = scene;
  const dates = (from: number, to: number): readonly string[] => [...text.slice(from, to)].map((char) => items.get(char)?.date).flatMap((date) => (date ? [date.date] : []));
  const before = dates(start, i);
  const compared = /(?:相比|较|比)[^，。]{0,12}$/u.test(text.slice(start, i));
  if (metric === 'CAGR') {
    const span = [...dates(0, end)].filter((date) => /^\d{4}-\d{4}$/u.test(date)).at(-1);
    const years = [...new Set(dates(0, end).map((date) => date.slice(0, 4)))].sort();
    const ends = years.length > 1 ? `${years[0]}-${years.at(-1)}` : null;
    return (before.some((date) => /^\d{4}-\d{4}$/u.test(date)) ? before.filter((date) => /^\d{4}-\d{4}$/u.test(date)).at(-1) : span ?? ends ?? main) ?? null;
  }
  const right = items.get(/^\s?(?:in|by|for|during|through)\s(?:fiscal |calendar |the )?([\ue000-\uf8ff])/iu.exec(text.slice(i + 1, i + 16))?.[1] ?? '')?.date;
  if (right) return right.date;
  if (metric === 'growth' && (before.length === 0 || compared)) return main ?? last;
  return before.at(-1) ?? dates(i + 1, end)[0] ?? main ?? last;
}
function later(period: string | null, publishedOn: string | null): boolean { return period !== null && publishedOn !== null && Number(period.slice(-4).match(/^\d{4}$/u) ? period.slice(-4) : period.slice(0, 4)) > Number(publishedOn.slice(0, 4)); }

const saysSo = '(?:的)?(?:最新)?(?:数据|预测|统计|报告|预计|预估|测算|研究|显示|指出|报道|报导|统计数据|咨询|发布)';
/** Who says so: 根据 X 的数据, X 预计, according to X. Our own estimate is the publisher's. */
function sourceIn(scene: Scene, context: ReportContext): string | null {
  const { tagged: { text, items } } = scene;
  const words = (part: string): string => [...part].map((char) => (isMark(char) ? items.get(char)?.names.map((n) => n.surface).join('、') ?? '' : char)).join('').replace(/《.*$/u, '').replace(/(?:联合|最新)?(?:发布|公布)的?$/u, '').replace(/^的\s?/u, '').trim();
  const by = new RegExp(`(?:根据|据|按照|依据)(?:的)?\\s?([^，。；：\\n]{1,40}?)${saysSo}`, 'u').exec(text) ?? new RegExp(`(?:^|[，。；])([\\ue000-\\uf8ff]{1,2})${saysSo}`, 'u').exec(text) ?? /(?:^|[.;] )([\ue000-\uf8ff]) (?:puts|estimates|says|reckons|projects|forecasts)\b/u.exec(text) ?? /(?:[Aa]ccording to|[Dd]ata from|[Ee]stimates (?:by|from)|[Ss]ource:) ([^,.;]{1,40})/u.exec(text);
  if (by?.[1] !== undefined) { const name = words(by[1]); return name === '' || /我们/u.test(name) ? context.publisher : name; }
  return /我们(?:预计|测算|认为|预测)|\bwe (?:estimate|expect|forecast)/iu.test(text) ? context.publisher : null;
}
