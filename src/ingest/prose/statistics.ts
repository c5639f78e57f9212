import type { Draft } from '../../model/claim.js';
import type { ReportContext } from '../source.js';
import { marketPrinted } from './market-names.js';
import { brandMarkets, scopeOf } from './markets.js';
import { extractor } from './ties.js';
import type { Dimension, Measure } from './measures.js';
import { clauseEnd, clauseStart, modalityAt } from './modality.js';
import { nameOf, type NameSpan } from './kinds.js';
import { mentionOf, type Scene } from './scene.js';
import { isCompared, isSince, lastFigure, later, periodOf, yearsOf } from './statistic-periods.js';
import { sourceIn } from './sources.js';
import { lineAt, quoteOf } from './text.js';
import { partIn, placeSharing, sharedOut, type Part } from './parts.js';
import { listBefore, makerIn, placeOf, topicBefore, topicOf, type Topic } from './topics.js';

/** Which words before (or right after) a figure of which dimension make it which statistic; the first that fits. */
interface StatisticFrame { readonly metric: string; readonly dimensions: readonly Dimension[]; readonly before: RegExp; readonly after?: RegExp; readonly unless?: RegExp }
const frames: readonly StatisticFrame[] = [
  { metric: 'CAGR', dimensions: ['PERCENT'], before: /复合(?:年|年均)?增(?:长率|速)|年复合|年均(?:复合)?增(?:长|速)|CAGR|符合增速/iu, after: /^\s?(?:的)?(?:年?复合|CAGR)/iu },
  { metric: 'cost share', dimensions: ['PERCENT'], before: /成本(?:的)?(?:占比|比例|比重|构成)[^，。；%]{0,16}$|占[^，。；%]{0,24}成本的?(?:比例|比重)?[^，。；%]{0,12}$/u, after: /^\s?的?成本/u },
  { metric: 'energy share', dimensions: ['PERCENT'], before: /占[^，。；%]{0,16}(?:能耗|用电|电力)[^，。；%]{0,14}$|(?:用电|能耗)[^，。；%]{0,6}占[^，。；%]{0,14}$/u },
  { metric: 'growth', dimensions: ['TIMES'], before: /(?:同比|环比|较|比)[^，。；]{0,16}(?:增长|增加|提升|提高|扩大|增)了?(?:约|近|逾|超过?|超)?\s?$/u, unless: /效率|性能|带宽|速度|精度|算力|容量|密度|规格|显存|功耗|吞吐|能效|良率|面积|参数/u },
  { metric: 'growth', dimensions: ['PERCENT'], before: /(?:同比|环比|增长|增速|增幅|(?:增加|下降|下滑|减少|提升|上升)(?!至|到))[^，。；%]{0,14}$/iu, after: /^\s?(?:的)?(?:同比|环比)?(?:高速)?(?:增长|增速|增幅)|^ (?:yoy|y\/y|q\/q)/iu },
  { metric: 'market share', dimensions: ['PERCENT'], before: /(?:位?列|排名|位?居)[^，。；%]{0,6}第[一二三四五六七八九十]\s?\($|(?:份额|占比|市占率|占有率|占据|占|比重|渗透率|(?:国产化?|自给|本土化|自主化)率|率先|拿走了?|拿下了?)[^，。；%]{0,24}$/iu, after: /^\s?(?:的)?(?:市场|收入|出货)?(?:份额|占有率|市占率|占比|比重)/iu, unless: /持股|股权|股份|大客户|占(?:其|公司)/iu },
  { metric: 'gross margin', dimensions: ['PERCENT'], before: /毛利率/u },
  { metric: 'revenue', dimensions: ['MONEY', 'COUNT'], before: /(?:营业收入|营收|收入|销售额)[^，。；]{0,44}$/u, after: /^\s?(?:的)?(?:收入|营收)/u },
  { metric: 'net profit', dimensions: ['MONEY'], before: /净利润/u },
  { metric: 'capex', dimensions: ['MONEY'], before: /资本开支|资本支出|资本性支出|capex/iu, after: /^\s?的?(?:资本开支|资本支出)/u },
  { metric: 'training cost', dimensions: ['MONEY'], before: /训练成本/u },
  { metric: 'investment', dimensions: ['MONEY'], before: /投资(?:额|规模|支出)?|(?:投入(?!使用|运营|运行|生产|市场)|开支|支出)/u, after: /^\s?(?:的)?[\p{Script=Han}A-Za-z\s\ue000-\uf8ff]{0,10}(?:投入|投资|开支)/u },
  { metric: 'shipments', dimensions: ['COUNT'], before: /出货|发货|销量|交付/u, after: /^\s?(?:的)?出货/u },
  { metric: 'market size', dimensions: ['MONEY', 'COUNT'], before: /市场(?:总)?规模|市场空间|市场(?:也|则|已|将|有望|预计|约|达到?|超过?|突破|为|至|规模)+(?:约|了)?$|规模(?:约)?(?:为|达|将)|(?:增至|增长[至到]|提升[至到]|提高到|扩大[至到]|扩至|达到|将达|升[至到]|突破|超过|至|为)(?:约|了)?$/u },
  { metric: 'compute scale', dimensions: ['RATE'], before: /算力(?:总)?规模|算力|计算力|智算(?:总)?(?:规模|容量|存量)|(?:增长至|达到|将达|突破|超过|升至|增至|至)$/u },
];
/** What each frame's figure can be no smaller than: a chip's TFLOPS is no country's computing power. */
const leastRate = 1e5;
const bare = /^(?:(?![^，。；预判认估]{0,8}(?:市场|规模|份额|占比|收入|出货|增速))[\p{Script=Han}\ue000-\uf8ff]{1,8}?(?:预计|预测|判断|认为|估计))?(?:其中|分别|依次|、|和|与|及|由|自|我们|本院|(?<=[\ue000-\uf8ff])[末底初]|预计|(?:将|有望)?(?:突破|越过|跨过|跨越|站上|触及|来到|逼近|攀升|回升|回落|滑落|升破|跌破)|(?:and|for|with|forecast)(?= |$)|总计|合计|同期|实现|录得|给出|指引|区间|全年|上限|下限|上沿|下沿|上调|下调|维持|重申|接近|超过?|该机构|这一|比例|比重|数字|可|判断|预测|预期|口径|贡献|不足|不到|仅|只有|各|均|都|而|高达|对|到|至|并|且|则|从|是|以|把|抬|在|相比|较|占|[\ue000-\uf8ff年将有望达到为增至升提约了的高降\s]){0,24}$/u;
/** Adding up what may not be added, as the report itself says. */
const summed = /(?:相加|加总|简单合计)[^，。；]{0,8}$|(?:加总|相加)(?:后|得)/u;
const disowned = /^[^。；]{0,24}(?:重复计|不采用|不可比|不能相加|口径不一)/u;
/** A growth that is said by 提升, 下降 and the like is a market's only where the sentence speaks of one. */
const rates = /同比|环比|增速|增幅|yoy|y\/y|q\/q/iu;
const marketWords = /收入|营收|利润|销售|销量|出货|发货|规模|市场|份额|占比|开支|支出|投资|投入|订单|需求|产能|产量|价格|算力(?!卡|芯片)|数据量|机架|业务|业绩|消耗量|调用量|使用量|用量|capex/iu;
const technical = /效率|性能|热阻|功耗|核心数|带宽|吞吐|延迟|时延|面积|能效|良率|利用率|PUE/iu;

/** What the paragraph has said so far, for figures that leave it out. */
export interface Account { readonly source: string | null; readonly subject: Topic | null; readonly scope: string | null; readonly metric: string | null; readonly period: string | null;
  /** The last market or business that was given in money or pieces: what a rate after its parts' shares is of. */ readonly whole: { readonly subject: Topic; readonly scope: string | null; readonly metric: string } | null;
  /** The first date of the last dated sentence: what its breakdown ("其中…", "从结构看…") is of. */ readonly dated: string | null;
  /** 截至 2025 年 6 月，…: of when the stocks are that the sentence after it counts. */ readonly asOf: string | null;
  /** Those to whom the sentence before gave shares, in order: "57%, 27% and 16% respectively" are theirs. */ readonly row?: readonly Topic[] }
export const noAccount: Account = { source: null, subject: null, scope: null, metric: null, period: null, whole: null, dated: null, asOf: null };

/** A sentence that splits up the figure of the one before. */
const breaksDown = /^\s?(?:其中|(?:从|分|按)[^，,。]{1,8}(?:来?看|划分|分)|结构上|具体来?看)/u;
/** All statistics of a sentence, and the account to go on with. Figures in one sentence share what only one of them says: who, of what, when, by whom. */
export function statisticsIn(scene: Scene, context: ReportContext, before: Account, taken: ReadonlySet<number> = new Set()): { readonly drafts: readonly Draft[]; readonly account: Account } {
  const { tagged: { text, items } } = scene;
  const drafts: Draft[] = [];
  const source = sourceIn(scene, context);
  let account: Account = before;
  const undated = ![...text].some((char) => items.get(char)?.date);
  let main = account.period ?? (breaksDown.test(text) || undated && before.metric === 'market share' && /份额|市占率|占比|占有率/u.test(text) ? before.dated : null) ?? (undated && /规模|总量|存量|保有量/u.test(text) ? before.asOf : null);
  /** The time in question, while a clause tells how it was before (2023 年这一数字为 72%). */
  let held: { readonly period: string; readonly main: string | null } | null = null;
  const announced = announcedIn(text);
  if (announced !== null) account = { ...account, metric: announced };
  const place = placeSaid(scene);
  if (place) account = { ...account, subject: place, scope: null };
  const dates = [...text].flatMap((char) => items.get(char)?.date?.date ?? []);
  for (let i = 0; i < text.length; i += 1) {
    const item = items.get(text[i] ?? '');
    if (item?.date) {
      if (isSince(text, i) || /^年?(?:相比|相较|的?基础上)/u.test(text.slice(i + 1, i + 6)) && /[与同和较比]\s?$/u.test(text.slice(0, i))) continue;
      if (account.period !== null && looksBack.test(text.slice(i + 1, i + 12))) held ??= { period: account.period, main };
      account = { ...account, period: item.date.date };
      // 2024—2030 年复合增速 19.6%，甲占 61%: over which years a rate is reckoned is no time of what is told beside it.
      if (!isCompared(text, i) && !(item.date.period && main !== null && ofRate.test(text.slice(i + 1, clauseEnd(text, i))))) main = item.date.date;
    }
    if (text[i] === '；' && held) { ({ main } = held); account = { ...account, period: held.period }; held = null; }
    if (source && i >= source.from) account = { ...account, source: source.name };
    // A target is no figure of what is; a centre's size is the centre's.
    if (!item?.measure || taken.has(i) || /^[PE]$|百分点$/u.test(item.measure.unit)) continue;
    const sharesHere = drafts.some(({ statement }) => statement.type === 'statistic' && statement.metric === 'market share');
    const read = figure(scene, context, item.measure, i, sharesHere && (item.measure.dimension === 'PERCENT' || account.subject?.item?.kind !== 'COMPANY') ? { ...account, whole: null } : account, main);
    if (!read) continue;
    drafts.push(...read.drafts.map((one) => foreseenToo(one, drafts)));
    account = { ...read.account, whole: read.account.whole ?? account.whole };
  }
  return { drafts, account: { ...account, period: null, dated: dates[0] ?? before.dated, asOf: /^\s?(?:[^，。；]{0,12}，)?截[至止]/u.test(text) ? dates[0] ?? null : undated ? before.asOf : null } };
}

/** 预计到 2026 年，推理占 62%，训练占 38%: what is told of a time that the sentence foresees is foreseen too. */
function foreseenToo(draft: Draft, before: readonly Draft[]): Draft {
  const { statement } = draft;
  const foreseen = statement.type === 'statistic' && !statement.forecast && draft.modality === 'ASSERTED' && statement.period !== null
    && before.some(({ statement: other }) => other.type === 'statistic' && other.forecast && other.period === statement.period);
  return foreseen ? { ...draft, statement: { ...statement, forecast: true }, modality: 'FORECAST' } : draft;
}
/** 落到中国市场，…: the sentence says first of where it speaks. */
function placeSaid(scene: Scene): Topic | null {
  const hit = /^(?:[^，。；：]{0,4}?(?:放眼|纵观|回到|再看|转看|聚焦))(?:国内|中国|我国|全球|海外|[\ue000-\uf8ff])(?:市场)?[，：]/u.exec(scene.tagged.text) ?? /^[^，。；：]{0,6}(?:落到|聚焦|具体到|就|在|看)?[^，。；：]{0,4}(?:国内|中国|我国|全球|海外|[\ue000-\uf8ff])(?:市场)?(?:方面|来看|而言|看|上|市场)[，：]/u.exec(scene.tagged.text);
  return hit ? placeOf(scene, hit[0]) : null;
}
/** "市场规模上，…：2023 年 378 亿美元": a clause without a figure announces what the figures after it are. */
function announcedIn(text: string): string | null {
  const head = /^[^。；\d]{0,6}?(市场规模|出货量?|资本开支|营收|收入|份额|算力规模)(?:上|方面|来看|看|端|侧)?[，：]/u.exec(text)?.[1];
  return head === undefined ? null : frames.find((f) => f.metric !== 'growth' && f.before.test(head))?.metric ?? null;
}
const ofRate = /^[^，。；]{0,10}(?:复合|年均|CAGR)/iu;
const looksBack = /^年?(?:同期)?(?:的)?(?:这一|该|上述|此)(?:数字|数据|比例|比重|占比|份额|指标)|^年?(?:同期)?(?:还|尚|仅|曾|只)(?:为|是|有)/u;

/** Where the words for this figure alone begin: behind the one before it, where a list goes on (甲 18%、乙 4%). */
function memberStart(scene: Scene, start: number, i: number): number {
  const { text, items } = scene.tagged;
  for (let k = i - 1; k > start; k -= 1) if (items.get(text[k] ?? '')?.measure && /^(?:左右|以上|多)?\)?\s?(?:、|，|和|与|及|以及)/u.test(text.slice(k + 1, k + 6))) return k + 1;
  return start;
}

function figure(scene: Scene, context: ReportContext, measure: Measure, i: number, account: Account, main: string | null): { readonly drafts: readonly Draft[]; readonly account: Account } | null {
  const { tagged: { text, items } } = scene;
  const [start, end] = [clauseStart(text, i), clauseEnd(text, i)];
  const own = text.slice(start, i);
  // "…爆发式增长，总计约 376 万台", "…的收入份额，达到 362 亿": a clause of nothing but its verb goes on about the one before.
  const from = bare.test(own) && start > 0 ? clauseStart(text, start - 1) : start;
  const [left, right] = [text.slice(Math.max(from, i - 60), i).replace(/[，,]/gu, ''), text.slice(i + 1, Math.min(end, i + 30))];
  if (summed.test(left) || disowned.test(text.slice(end, end + 30)) && /合计|共计|总和|相加/u.test(own)) return null;
  const member = memberStart(scene, start, i);
  const near = text.slice(lastFigure(scene, start, i), i);
  // What a rule asks for is not what is.
  if (/(?:要求|应(?:当)?(?:达到?|不低于|不少于)|不得低于)/u.test(left)) return null;
  // 超市场平均水平 20%: by how much it is above another; 1.5 万元以上/kW: what one of them costs.
  if (/超(?:过|越|出)?(?:市场|行业|同行|全国|全球)?平均(?:水平|增速|值)?\s?$/u.test(left) || measure.dimension === 'MONEY' && /^\s?(?:以上|以下|左右)?\s?\//u.test(right)) return null;
  if (measure.dimension === 'RATE' && measure.factor * (measure.values[0] ?? 0) < leastRate || /^\s?倍/u.test(right)) return null;
  // The words between the figure before and this one say more of it than those before both.
  const part = partIn(scene, member > start ? member : start, i);
  const frame = frameOf(measure, near, right, account) ?? frameOf(measure, left, right, account) ?? partFrame(part, measure, account) ?? (measure.dimension === 'PERCENT' && (account.whole !== null || account.metric === 'market share') && sharedOut(scene, i) ? frames.find((f) => f.metric === 'market share') : undefined)
    ?? (bare.test(own) || /指引(?:合计|区间|中值|中枢)?(?:约|为|是|达|在)*\s?$/u.test(own) || bare.test(text.slice(member, i).replace(/^[、，和与及以]+/u, '')) ? frames.find((f) => f.metric === account.metric && f.dimensions.includes(measure.dimension)) ?? frames.find((f) => f.metric === account.whole?.metric && f.dimensions.includes(measure.dimension)) : undefined);
  if (!frame) return null;
  const metric = frame.metric === 'market size' && measure.dimension === 'COUNT' && !/市场/u.test(left) ? null : frame.metric;
  if (metric === null || metric === 'revenue' && measure.dimension === 'COUNT' && measure.of !== '') return null;
  if (metric === 'growth' && !rates.test(near + right) && (technical.test(own) && !/市场|收入/u.test(own) || account.metric === null && !marketWords.test(text.slice(0, i) + right))) return null;
  const whole = account.metric === 'market share' && (metric === 'CAGR' || metric === account.whole?.metric) ? account.whole : null;
  const ofWhole = metric === 'market share' && /^\s?(?:分别)?[约仅已]?占/u.test(own);
  if (metric === 'market share' && /持股|股权|股份(?!有限)/u.test(own) && !/份额|市占率|占有率/u.test(own)) return null;
  if (part?.rest && ofParts(metric, account)) return null;
  // 甲 2024 年收入 11 亿元，其中运营商占 44%: how a firm's own sum divides.
  if (metric === 'market share' && (account.metric === 'revenue' || account.metric === 'net profit') && account.subject?.item?.kind === 'COMPANY' && /其中/u.test(text.slice(lastFigure(scene, 0, start), i)) && !/份额|市占率|占有率|市场/u.test(own)) return null;
  const stranger = metric === 'revenue' || metric === 'net profit' || metric === 'shipments' ? strangerIn(scene, start, i) : null;
  const found = stranger ?? listOf(scene, measure, i, metric) ?? (metric === 'growth' ? marketGrown(scene, i, account) : null) ?? ownIn(scene, start, i, metric) ?? (metric === 'market share' ? placeSharing(scene, member, i) ?? (bare.test(own) && lastFigure(scene, 0, start) > 0 ? partBefore(account) : null) : null) ?? makerIn(scene, member, i, metric) ?? (part?.topic && ofParts(metric, account) ? part.topic : null) ?? (ofWhole ? null : topicOf(scene, from, i, metric)) ?? topicBefore(scene, from, i, whole?.subject ?? account.subject, metric);
  // 其中超算算力规模为 14 EFLOPS: computing power of a kind is the place's.
  const placed = metric === 'compute scale' && found?.item?.kind === 'PRODUCT' && account.subject !== null && account.subject.item === null ? account.subject : found;
  const topic = placed && metric !== 'market share' ? marketPrinted(scene, from, i, placed) : placed;
  if (topic && metric === 'market share' && lastOfList(scene, topic, i)) return null;
  // …三星 22%、美光 21%，市场规模 346 亿美元: of the market that was shared out, no firm's.
  if (metric === 'market size' && topic?.item?.kind === 'COMPANY' && found === account.subject) return account.scope === null ? null : figure(scene, context, measure, i, { ...account, subject: { text: account.scope, names: [], item: null, surface: account.scope } }, main);
  // What a sentence about a centre gives is the centre's.
  if ((metric === 'market share' || metric === 'compute scale') && [...text.slice(0, i)].some((char) => items.get(char)?.kind === 'COMPUTE_CENTER')) return null;
  if (!topic || metric === 'compute scale' && topic.item !== null && topic.item.kind !== 'COMPANY') return null;
  const brands = metric === 'market share' || topic.item?.kind === 'CHIP';
  const said = topic.text.startsWith('non-') ? null : scopeOf(scene, member > start ? member : from, i, brands ? brandMarkets : undefined);
  // 昇腾出货 64 万张居首，昆仑芯 6.9 万张: the one told of before is no market.
  // 数据中心 AI 加速市场中，甲份额达 82%: the market that the clause before sets.
  const within = metric === 'market share' && start > 0 && (said === null || said === topic.text) && /(?:市场|领域|环节)(?:中|里|上|内|方面)，$/u.test(text.slice(0, start)) ? scopeOf(scene, clauseStart(text, start - 1), start - 1) : null;
  const scope = within ?? (said !== null && said !== account.subject?.text ? said : whole ? whole.scope : account.scope);
  // 一期全部采用甲与乙，国产化率 100%: of what, no one has said.
  if (metric === 'market share' && scope === null && /(?:国产化?|自给|本土化|自主化)率[^，。；]{0,8}$/u.test(own)) return null;
  const period = periodOf(scene, start, i, end, metric, account.period, main);
  const estimate = [...text.slice(start, i)].some((char) => items.get(char)?.date?.estimate === true);
  const cue = modalityAt(text, i, i + 1, text[start - 1] !== '；');
  const forecast = estimate || cue === 'FORECAST' || cue === 'PLANNED' || /预计|预测|有望|预期/u.test(text.slice(0, i)) && later(period, context.publishedOn) || later(period, context.publishedOn) || /假设|如果|(?:^|[，。；]|我们|据|经|本所|本院)测算/u.test(text.slice(0, i)) || /未来\s?(?:[一二两三四五十]|\d)+\s?年[^。；]{0,12}将/u.test(scene.tagged.plain.text.slice(0, scene.tagged.at[i] ?? 0));
  const yearly = respectively(scene, i) ?? yearsOf(period, measure.values.length);
  const statements = perMember(memberAt(scene, topic, i), measure, text.slice(start, i)).map(({ subject, span, value }, k) => ({
    type: 'statistic' as const, subject, about: span && topic.item && aboutKinds.has(topic.item.kind) ? mentionOf(span, topic.item, topic.item.kind === 'COMPANY' ? 'COMPANY' : topic.item.kind === 'CHIP' ? 'CHIP' : 'PRODUCT', scene.names) : null,
    surface: topic.surface, metric, scope, value: signed(value, metric, left), unit: unitOf(measure, metric), period: yearly?.[k] ?? period, source: metric === 'revenue' && /指引/u.test(left) ? null : account.source, forecast,
  }));
  const { plain, at } = scene.tagged;
  const drafts = statements.map((statement): Draft => ({
    statement, passage: { line: lineAt(plain, measure.start), page: plain.sentence.page, table: null }, quote: quoteOf(plain, at[start] ?? 0, at[Math.min(end, i + 12)] ?? plain.text.length),
    modality: forecast ? 'FORECAST' : cue === 'NEGATED' || cue === 'REPORTED' ? cue : 'ASSERTED', confidence: 0.7, extractor,
  }));
  return { drafts, account: { ...account, subject: topic, scope, metric: metric === 'growth' || metric === 'CAGR' ? account.metric : metric, whole: measure.dimension === 'PERCENT' ? account.whole : { subject: topic, scope, metric } } };
}
function frameOf(measure: Measure, left: string, right: string, account: Account): StatisticFrame | undefined {
  const fitting = frames.filter((f) => f.dimensions.includes(measure.dimension) && !f.unless?.test(left) && (f.metric !== 'market size' || /市场|规模|空间/u.test(left) || account.metric === 'market size'));
  // 12%的增速占有了 11%的市场份额: what follows the figure names it before what stands far ahead of it.
  return fitting.find((f) => f.after?.test(right) && /^\s?的/u.test(right)) ?? fitting.find((f) => f.before.test(left) || f.after?.test(right));
}
/** 其中本土品牌 124 万张, 浸没式占 8%: a part is counted or shared as the whole before it is. */
function partFrame(part: Part | null, measure: Measure, account: Account): StatisticFrame | undefined {
  if (!part) return undefined;
  const metric = measure.dimension === 'PERCENT' ? account.metric === 'market share' ? account.metric : null : measure.dimension === 'COUNT' && account.metric === 'shipments' ? account.metric : null;
  return frames.find((f) => f.metric === metric);
}
/** 赤霄半导体同期收入 8.4 亿元: a firm that no list knows, by the end of its name; nobody told of before. */
const firmLike = /^\s?(?:而|其中)?(\p{Script=Han}{2,6}(?:半导体|微电子|集成电路|科技|电子|集团|股份|信息|智能|光电|存储|芯片|通信|精密))(?:则|也|的)?(?:同期|当年|全年)?(?:[\ue000-\uf8ff]年?)?(?:度)?(?:实现|录得)?(?:营业收入|收入|营收|净利润|出货|销量)/u;
function strangerIn({ tagged: { text } }: Scene, start: number, i: number): Topic | null {
  const name = firmLike.exec(text.slice(start, i))?.[1];
  return name === undefined || /国产|本土|全球|国内|中国|行业|公司/u.test(name) ? null : { text: name, names: [], item: null, surface: name };
}
/** 推理占比为 46%，预计 2027 年升至 70%: still of the part that no list names. */
function partBefore({ metric, subject }: Account): Topic | null { return metric === 'market share' && subject !== null && subject.item === null && subject.names.length === 0 && subject.text === subject.surface ? subject : null; }
/** SK 海力士供应首批产品，2024 年其 HBM 份额为 53%: the firm's with which the sentence began. */
function ownIn(scene: Scene, start: number, i: number, metric: string): Topic | null {
  const { text, items } = scene.tagged, own = text.slice(start, i);
  if (metric !== 'market share' || start === 0 || !/(?<!尤)其(?!中|他|余|它|次|实)/u.test(own) || [...own].some((char) => items.get(char)?.kind === 'COMPANY')) return null;
  const first = [...text.slice(0, start)].findIndex((char) => items.get(char)?.kind === 'COMPANY');
  return first < 0 ? null : makerIn(scene, first, first + 1, metric);
}
/** 市场规模为 340 亿美元，同比增长 88%: of the market whose size the sentence has just told, no firm's. */
function marketGrown(scene: Scene, i: number, account: Account): Topic | null {
  const last = lastFigure(scene, 0, i);
  return last > 0 && scene.tagged.items.get(scene.tagged.text[last - 1] ?? '')?.measure?.dimension === 'MONEY' && account.metric === 'market size' && account.subject !== null && account.subject.item?.kind !== 'COMPANY' && /^[^。；：]{0,4}，\s?(?:同比|增速|增幅|增长|较)/u.test(scene.tagged.text.slice(last, i)) ? account.subject : null;
}
/** 甲、某物和乙的份额分别为 20% 和 10%: whose they are cannot be told, and they are not all the last one's. */
function lastOfList(scene: Scene, topic: Topic, i: number): boolean {
  const { text } = scene.tagged, word = inTurn(text, i);
  return topic.names.length === 1 && topic.item !== null && word >= 0 && !/[。；;，]/u.test(text.slice(word, i)) && respectively(scene, i) === null && /[、和与及]\s?$/u.test(text.slice(0, text.lastIndexOf(topic.item.mark, i)));
}
function ofParts(metric: string, account: Account): boolean { return metric === 'market share' || metric === 'shipments' && account.subject?.item?.kind !== 'COMPANY'; }
/** 分别, 依次: from here on figures fall to names or dates in order. */
function inTurn(text: string, i: number): number { return Math.max(text.lastIndexOf('分别', i), text.lastIndexOf('依次', i)); }
/** 甲、乙、丙位居前三，份额分别为 47%、11%、9%: the list of as many firms that the sentence named before. */
function listOf(scene: Scene, measure: Measure, i: number, metric: string): Topic | null {
  const { text, items } = scene.tagged;
  const word = inTurn(text, i);
  if (measure.range || word < 0 || /[，。；]/u.test(text.slice(word, i))) return null;
  const count = [...text.slice(word, clauseEnd(text, word))].reduce((sum, char) => { const other = items.get(char)?.measure; return other && other.dimension === measure.dimension && !other.range ? sum + other.values.length : sum; }, 0);
  const mixed = count < 2 || metric !== 'market share' ? null : listBefore(scene, word, count);
  if (mixed || count < 2 || [...text.slice(clauseStart(text, word), word)].some((char, k) => items.get(char)?.kind === 'COMPANY' && !tells.test(text.slice(clauseStart(text, word) + k + 1)))) return mixed;
  for (let k = i - 1; k >= 0 && !/[。；]/u.test(text[k] ?? ''); k -= 1) {
    const item = items.get(text[k] ?? '');
    if (item?.kind === 'COMPANY' && item.names.length === count) return { text: item.names.map(nameOf).join(', '), names: item.names, item, surface: null };
  }
  return null;
}
const tells = /^\s?的?(?:最新)?(?:统计|数据|预计|预测|测算|显示|报告|口径|判断|估计|认为)/u;
/** "2023、2024、2025 年分别为 1、2 和 3 亿元": a date for each figure, where there are as many of both; the dates of the figures at `i`. */
function respectively(scene: Scene, i: number): readonly string[] | null {
  const { text, items } = scene.tagged;
  const word = inTurn(text, i);
  if (word < 0 || /[。；;]/u.test(text.slice(word, i))) return null;
  const from = Math.max(text.lastIndexOf('。', word), text.lastIndexOf('；', word)) + 1;
  const dates = [...text.slice(from, word)].flatMap((char) => items.get(char)?.date ?? []).filter((date) => !date.period);
  const dimension = items.get(text[i] ?? '')?.measure?.dimension;
  const figures = [...text.slice(word, clauseEnd(text, word))].map((char, k) => ({ at: word + k, measure: items.get(char)?.measure })).filter(({ measure }) => measure?.dimension === dimension);
  if (dates.length < 2 || figures.reduce((sum, { measure }) => sum + (measure?.values.length ?? 0), 0) !== dates.length) return null;
  const first = figures.filter(({ at }) => at < i).reduce((sum, { measure }) => sum + (measure?.values.length ?? 0), 0);
  return dates.slice(first).map((date) => date.date);
}
const aboutKinds: ReadonlySet<string> = new Set(['COMPANY', 'PRODUCT', 'CHIP']);


/** 甲、乙、丙分别为 52%、39% 和 9%: the figures of the clause fall to the firms in order; those whose they are at `i`. */
function memberAt(scene: Scene, topic: Topic, i: number): Topic {
  const { text, items } = scene.tagged;
  const word = inTurn(text, i);
  if (word < 0 || topic.names.length < 2 || /[。；;]/u.test(text.slice(word, i))) return topic;
  const dimension = items.get(text[i] ?? '')?.measure?.dimension;
  const figures = [...text.slice(word, clauseEnd(text, word))].flatMap((char, k) => { const measure = items.get(char)?.measure; return measure?.dimension === dimension && !measure?.range ? [{ at: word + k, count: measure?.values.length ?? 0 }] : []; });
  if (figures.reduce((sum, { count }) => sum + count, 0) !== topic.names.length) return topic;
  const first = figures.filter(({ at }) => at < i).reduce((sum, { count }) => sum + count, 0);
  const names = topic.names.slice(first, first + (figures.find(({ at }) => at === i)?.count ?? 0));
  return { ...topic, names, text: names.map(nameOf).join(', ') };
}
/** A figure for each of several: 英特尔、AMD 的份额分别为 65%、18%. One figure of several values and one subject is one figure each (a series). */
function perMember(topic: Topic, measure: Measure, left: string): readonly { readonly subject: string; readonly span: NameSpan | null; readonly value: number | readonly [number, number] }[] {
  const { values, range } = measure;
  const [first, second] = values;
  if (first === undefined) return [];
  if (range && second !== undefined) return [{ subject: topic.text, span: topic.names[0] ?? null, value: [first, second] }];
  if (topic.names.length > 1 && values.length === topic.names.length) return topic.names.map((span, k) => ({ subject: nameOf(span), span, value: values[k] ?? first }));
  if (topic.names.length > 1 && values.length === 1 && /均|各|都/u.test(left)) return topic.names.map((span) => ({ subject: nameOf(span), span, value: first }));
  return values.map((value) => ({ subject: topic.text, span: topic.names.length === 1 ? topic.names[0] ?? null : null, value }));
}
function signed(value: number | readonly [number, number], metric: string, left: string): number | readonly [number, number] {
  return metric === 'growth' && typeof value === 'number' && value > 0 && /(?:下降|减少|下滑|负增长)[^，。；]{0,8}$/u.test(left) ? -value : value;
}
/** Money without its currency is in the report's own (a revenue of "400 亿" in a Chinese report). */
function unitOf(measure: Measure, metric: string): string { return measure.dimension === 'TIMES' ? 'x' : measure.dimension === 'COUNT' && measure.of === '' && metric === 'revenue' ? `${measure.unit}元` : measure.unit; }

