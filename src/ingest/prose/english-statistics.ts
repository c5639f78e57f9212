import type { Draft } from '../../model/claim.js';
import type { ReportContext } from '../source.js';
import { announcedIn, figuresIn, foresees, grownIn, metricOf, type Figure, type Metric } from './english-figures.js';
import { scopedAt } from './english-scope.js';
import { classOf, nameOf } from './kinds.js';
import { extractor } from './ties.js';
import { modalityAt, supposed } from './modality.js';
import { mentionOf, type Scene } from './scene.js';
import type { Account } from './statistics.js';
import { lineAt, quoteOf } from './text.js';
import { scopeOf, subjectOf } from './english-topics.js';
import type { Topic } from './topics.js';

/**
 * Figures of markets in English sentences. English says the metric by a verb ("shipped", "spent", "held"), the time behind the figure, and who counted
 * it at either end; what goes on a series ("AMD 5.2% and Acme 2.3%", "and 160,000 in 2026") leaves all of it but the figure and the name out.
 */
export function englishStatistics(scene: Scene, context: ReportContext, before: Account): { readonly drafts: readonly Draft[]; readonly account: Account } {
  const { text } = scene.tagged;
  const announced = announcedIn(text);
  let account: Account = { ...before, metric: announced ?? before.metric, period: null };
  const speakers = speakersIn(scene, context, before.source), drafts: Draft[] = [];
  const figures = figuresIn(scene), paired = sharesOut(scene, figures);
  if (disowned.test(text)) return { drafts, account: { ...account, source: null } };
  // "Custom silicon is not in that figure; Acme counts it separately, at US$27bn": what the sentence is about.
  const aside = apart.exec(text);
  if (aside?.[1] !== undefined) { const surface = plainOf(scene, aside[1].length); account = { ...account, subject: { text: surface, names: [], item: null, surface }, scope: surface, metric: account.metric === 'shipments' ? 'shipments' : 'market size' }; }
  const undated = ![...text].some((char) => scene.tagged.items.get(char)?.date);
  /** The firms to whom the figures of a series fall, as the first of them found them. */
  let shared: Topic | null = null;
  const told: { readonly figure: Figure; readonly subject: Topic }[] = [];
  for (const [k, figure] of figures.entries()) {
    const metric = paired.has(figure) ? 'market share' : metricOf(figure, figure.dimension === 'COUNT' && account.whole?.metric === 'shipments' ? 'shipments' : account.metric);
    if (metric === 'market share' && ofOwners.test(text) && !ofMarkets.test(text)) continue;
    if (metric === null || supposed(text, figure.at) || superseded.test(figure.lead) || denied.test(figure.lead.split(/[,:]\s/u).at(-1) ?? '') || asked.test(figure.lead.slice(-40) + figure.tail.slice(0, 60))) continue;
    const source = speakers.filter(({ from, to }) => from <= figure.at && figure.at < to).at(-1) ?? speakers.find(({ at }) => at > figure.at && !/;/u.test(text.slice(figure.at, at)));
    const named = subjectOf(scene, figure, metric, account, speakers.map(({ at }) => at));
    const series = metric === 'market share' ? seriesOf(figures, k) : null;
    const row = series !== null && account.row !== undefined && /\brespectively\b/u.test(text.slice(figures[series[1]]?.end ?? 0)) && account.row.length === series[1] - series[0] + 1 ? account.row[k - series[0]] : undefined;
    if (series?.[0] === k) shared = named;
    const subject = row !== undefined ? row : series === null || named === null ? named : memberOf(scene, series, k, named, series[0] === k ? account.subject : shared ?? account.subject, told);
    if (subject === null) continue;
    told.push({ figure, subject });
    // "Acme led those with 640,000 units": of the time of what was counted before.
    const period = periodOf(scene, figure, figures[k - 1], metric, account) ?? (undated && (metric === before.metric || metric === before.whole?.metric) ? before.dated : null);
    const scope = scopeOf(scene, figure, metric) ?? (metric === account.metric || metric === 'growth' || metric === 'CAGR' || metric === 'market size' && account.subject?.item?.kind !== 'COMPANY' ? account.scope : metric === 'market size' && sameMarket.test(figure.lead) ? account.scope?.replace(/^market for | (?:revenues?|sales|shipments?|market)$/giu, '') ?? null : null);
    const foreseen = foresees.test(text.slice(0, figure.at)) && !/\b(?:from|against|compared with|versus)\s$/iu.test(figure.lead);
    const [year, now] = [Number(yearOf(period) ?? NaN), Number(yearOf(context.publishedOn) ?? NaN)];
    const forecast = year > now || foreseen && !(year < now);
    const name = source ? source.name : before.source;
    // "the HBM market at US$17 billion": the world's, printed as the market alone.
    const printed = subject.text === 'global' && subject.surface === null && scope !== null ? { ...subject, surface: scope.replace(/^market for (?:the )?| (?:market|revenues?|sales|shipments?)$/giu, '') } : subject;
    // "with Acme and Bolt at 3% each".
    const members = /^ (?:each|apiece)\b/u.test(figure.tail) && subject.names.length > 1 ? subject.names.map((span): Topic => ({ ...subject, text: nameOf(span), names: [span], surface: span.surface })) : [printed];
    for (const member of members) drafts.push(draft(scene, figure, { metric, subject: member, period, scope, source: name, forecast }));
    account = { ...account, source: name, subject, scope, whole: wholes.has(metric) && subject.item?.kind !== 'COMPANY' ? { subject, scope, metric } : account.whole, period: looksBack.test(figure.lead) ? account.period ?? period : period, metric: metric === 'growth' ? grownIn(figure.lead) ?? account.metric : metric === 'CAGR' ? account.metric : metric };
  }
  const dated = [...text].map((char) => scene.tagged.items.get(char)?.date?.date).find((date) => date !== undefined);
  const shares = told.filter(({ figure }) => figure.dimension === 'PERCENT').map(({ subject }) => subject);
  return { drafts, account: { ...account, row: shares.length > 1 && shares.every(({ names }) => names.length === 1) ? shares : [], period: null, dated: dated ?? before.dated, source: account.source ?? speakers[0]?.name ?? null } };
}

const apart = /^([A-Z\ue000-\uf8ff][^,;.]{0,40}?)(?: (?:that|which) [^,;.]{3,60})? (?:is|are|was|were) (?:not (?:in|included|counted|part)|left out|excluded|outside|counted separately)\b/u;
function plainOf({ tagged: { plain, at } }: Scene, to: number): string { return plain.text.slice(0, at[to] ?? plain.text.length).trim(); }
/** What may be told of a whole before its parts. */
const wholes: ReadonlySet<Metric> = new Set(['shipments', 'revenue', 'market size', 'capex']);
/** "The total market was …": the one whose shares were told before. */
const sameMarket = /\b(?:the (?:total|whole|overall|entire)|that|this) market\b/iu;
/** "57%, 27% and 16%": the first and last of figures that stand in a row with no words of their own; null where `k` is in none. */
function seriesOf(figures: readonly Figure[], k: number): readonly [number, number] | null {
  const goesOn = (i: number): boolean => figures[i]?.dimension === 'PERCENT' && figures[i - 1]?.dimension === 'PERCENT' && /^(?:,|,? and) $/u.test(figures[i].lead);
  let [first, last] = [k, k];
  while (goesOn(first)) first -= 1;
  while (goesOn(last + 1)) last += 1;
  return first === last ? null : [first, last];
}
/** Whose the figure at `k` of a series is: as many firms named before it take them in turn, in the list right before or each with a figure of its own. */
function memberOf(scene: Scene, [first, last]: readonly [number, number], k: number, named: Topic, before: Topic | null, told: readonly { readonly figure: Figure; readonly subject: Topic }[]): Topic | null {
  const count = last - first + 1;
  const list = named.names.length === count ? named : before?.names.length === count ? before : null;
  const one = list?.names[k - first];
  if (list && one) return { ...list, text: nameOf(one), names: [one], surface: one.surface };
  const earlier = told.slice(0, told.length - (k - first)).filter(({ subject }) => subject.names.length === 1);
  return earlier.length === count && !scene.tagged.text.slice(earlier.at(-1)?.figure.end ?? 0).includes(named.item?.mark ?? '\0') ? earlier[k - first]?.subject ?? null : null;
}

/** "has 9.5% of Velorum, … neither has a board seat": parts of firms. */
const ofOwners = /\b(?:ownership|owned by|subsidiar(?:y|ies)|stakes?|shareholders?|shareholding|board seats?|spun (?:out|off)|minority|equity|investors?)\b/iu, ofMarkets = /\b(?:markets?|shipments?|units|revenues?|sales|spending|demand|supply)\b/iu;
/** Figures that the report itself does not stand by. */
const disowned = /\bwe (?:have|do|did) not (?:used?|rely|relied|adopt(?:ed)?|includ(?:e|ed))\b|\b(?:could|can|were|are) not (?:be )?(?:able to )?(?:verif|confirm|reproduc)|\bnone (?:of (?:them|these) )?shows? (?:its|their) working/iu;
/** What a rule or plan asks for is not what is. */
const asked = /\b(?:(?:is|was|remains) (?:only |merely |still )?(?:an? |the |their |its )?(?:official )?(?:targets?|ambition|aspiration|goal|hope)\b|must|shall|seeks|wants|at least|no less than|required to|target of|goal of|(?:are|is) to be(?! (?:believed|trusted|credited|taken)\b))\b/iu;
const denied = /\b(?:not|never|no longer)\b|n't\b/iu;
/** What was expected once is expected no more: "we had pencilled in 3.3 million cards". */
const superseded = /\bhad (?:previously |earlier |first |once |originally )?(?:pencill?ed in|expected|forecast|projected|assumed|predicted|guided to|looked for)\b[^;]{0,60}$/iu;
function yearOf(date: string | null): string | null { return date?.slice(-4).match(/^\d{4}$/u)?.[0] ?? date?.slice(0, 4) ?? null; }

/** "SK hynix with 53%, Samsung with 38% and Micron with 9%": firms that share out a whole. */
const pair = new RegExp(`${classOf(['COMPANY'])}(?: (?:alone|itself|still|now))?(?: (?:with|at|on|for|had|has|holds|held|took))?,? $`, 'u'), bracket = new RegExp(`\\b(?:followed by|ahead of|then|and|,) ${classOf(['COMPANY'])}\\s?\\($`, 'u');
const noShares = /\b(?:up|down|rose|fell|grew|growth|margins?|stakes?|owns?|held by|yields?|utili[sz]ation|shareholders?|discount|tariffs?|faster|cheaper|in which)\b/iu;
const sharing = /\b(?:shares?|markets?|led|leads|leading)\b/iu;
function sharesOut({ tagged: { text } }: Scene, figures: readonly Figure[]): ReadonlySet<Figure> {
  const pairs = figures.filter(({ dimension, lead }) => dimension === 'PERCENT' && (pair.test(lead) || bracket.test(lead) && sharing.test(text)));
  const sum = pairs.reduce((total, { values }) => total + (values[0] ?? 0), 0);
  return new Set(pairs.length > 1 && sum <= 101 && !noShares.test(text) ? pairs : []);
}

interface Speaker { readonly name: string | null; readonly at: number; readonly from: number; readonly to: number }
const who = classOf(['COMPANY', 'UNKNOWN', 'PRODUCT', 'TITLE']);
const says = '(?:puts?|estimates?d?|arrives? at|says?|said|reckons?|projects?|forecasts?|count(?:s|ed)|expects?|sees?|sizes?|thinks?|predicts?|looks? for|calculates?|reports? that|tracks?|gives?|gave|values?d?|assesses|shows?)';
const speaking: readonly RegExp[] = [
  new RegExp(`(?<who>${who})(?:, [^,;]{3,90},|,? which)? (?:also |now |still )?${says}\\b`, 'gu'),
  new RegExp(`\\b(?:[Aa]ccording to|(?<=, )says?|[Bb]y the (?:count|estimate|reckoning)s? of|[Dd]ata from|[Ee]stimates (?:by|from)) (?<who>${who})`, 'gu'), new RegExp(`\\b[Oo]n (?<who>${who})(?:'s|’s)? (?:numbers|data|figures|estimates|count)\\b`, 'gu'),
  // "rose to 64% in that year (TrendForce)".
  new RegExp(`(?:${classOf(['MEASURE', 'DATE'])}|\\b(?:year|period|quarter|units?|value|terms)) \\((?<who>${who})\\)`, 'gu'),
  /(?<same>\bthe same (?:house|firm|tracker|source|consultancy|count|research firm))/giu, /(?<own>\b(?:[Ww]e|[Oo]ur)\b)/gu,
];
/** Who says so, and how far it reaches: what a later speaker says is his. */
function speakersIn({ tagged: { text, items } }: Scene, context: ReportContext, last: string | null): readonly Speaker[] {
  const all = speaking.flatMap((pattern, k) => [...text.matchAll(pattern)].flatMap((hit): readonly Speaker[] => {
    const item = items.get(hit.groups?.['who'] ?? '');
    // A class of things says nothing; a short name in capitals may be a house's.
    if (item?.kind === 'PRODUCT' && !item.names.every((span) => /^[A-Z]{2,5}$/u.test(span.surface))) return [];
    const name = hit.groups?.['own'] !== undefined ? context.publisher : hit.groups?.['same'] !== undefined ? last : item?.names.map((span) => span.surface).join(', ') ?? null;
    // "…, IDC says": said behind, it governs what stands before.
    const closing = k === 0 && /^\s?[,.;]|^$/u.test(text.slice(hit.index + hit[0].length));
    return [{ name, at: hit.index + hit[0].indexOf(hit.groups?.['who'] ?? hit[0]), from: closing || k === 1 || k === 2 || k === 3 ? 0 : hit.index, to: text.length }];
  })).filter(({ at }, i, list) => list.findIndex((one) => one.at === at) === i);
  return all.sort((a, b) => a.at - b.at);
}

/** A figure of before, beside which the one told first stays the one in question. */
const looksBack = /\b(?:from|against|after|compared (?:with|to)|versus|than|having (?:been|shipped|sold|reached|earned|spent|made|taken|held|had|delivered))(?: (?:about|some|only|just|around|roughly))? $/iu;
const when = classOf(['DATE']);
const behindFigure = new RegExp(`^(?:[^;]{0,70}?\\b(?:in|for|during|by|through|at|over)|\\sof)\\s(?:the\\s)?(?:end\\sof\\s|whole\\sof\\s|full[- ]year\\s|fiscal\\s|calendar\\s|late\\s|early\\s|year\\s(?:(?:to|ended|ending|through)\\s)?)*(${when})`, 'u');
const seriesEnd = new RegExp(`^(?: of (?:the )?[^,;]{1,40}?)?(?:,|,? and) ${classOf(['COMPANY'])} (?:[a-z]+ ){0,2}${classOf(['MEASURE'])}[^;.]{0,30}? in (${when})`, 'u');
/** When it holds: the date behind the figure, the one before it, or that of the figure before; of a rate over years its two ends. */
function periodOf({ tagged: { text, items } }: Scene, figure: Figure, previous: Figure | undefined, metric: Metric, account: Account): string | null {
  const dateOf = (char: string | undefined): string | null => items.get(char ?? '')?.date?.date ?? null;
  const dates = (part: string): readonly string[] => [...part].flatMap((char) => dateOf(char) ?? []);
  if (metric === 'CAGR') {
    const span = [...dates(figure.lead).toReversed(), ...dates(figure.tail)].find((date) => /^\d{4}-\d{4}$/u.test(date));
    if (span !== undefined) return span;
    const years = [...new Set([...dates(figure.tail), ...dates(text.slice(0, figure.at)), ...(account.period === null ? [] : [account.period])].flatMap((date) => date.split('-').filter((part) => /^\d{4}$/u.test(part))))].sort();
    return years.length > 1 ? `${years[0]}-${years.at(-1)}` : null;
  }
  // "34% more than in 2023": of the year whose sum was told.
  if (metric === 'growth' && account.period !== null && /^ (?:more|less|higher|lower|above|below) (?:than )?(?:in |the )/u.test(figure.tail)) return account.period;
  const behind = dateOf(behindFigure.exec(figure.tail)?.[1]);
  if (behind !== null) return behind;
  if (/^ (?:[^,;]{0,40} )?(?:in|for|during|over) (?:that|the same) (?:year|period|quarter)\b/iu.test(figure.tail)) return account.dated;
  if ((/^[^,;]{0,30}\ba year (?:earlier|before)\b/iu.test(figure.tail) || /^\s?(?:a|the) year (?:earlier|before),? [^,;]{0,50}$/iu.test(figure.lead)) && metric !== 'growth') { const year = yearOf(account.period); return year === null ? null : String(Number(year) - 1); }
  if (metric === 'growth' && previous && account.period !== null) return account.period;
  // "down from 90% in 2024, while Acme rose to 6%": the year behind the figure looked back on is that one's alone.
  if (previous && account.period !== null && looksBack.test(previous.lead) && /^ (?:in|a year) [^,;]{1,20},? (?:and|while|whereas|but) /u.test(figure.lead)) return account.period;
  // "accounted for 62% of them": of what was counted before.
  if (metric === 'market share' && / of (?:them|these|those|it|that|the total)\b/u.test(figure.tail.slice(0, 16)) && account.period === null) return account.dated;
  // "a share of 66% and Acme one of 23% in 2024": the time behind the series is that of each.
  const later = metric === 'market share' && dates(figure.lead).length === 0 && account.period === null ? dateOf(seriesEnd.exec(text.slice(figure.end))?.[1]) : null;
  if (later !== null) return later;
  const soon = metric === 'growth' ? grownTill(/^[^,;.]*/u.exec(text.slice(figure.end))?.[0] ?? '', dates) : undefined;
  return soon ?? dates(figure.lead).at(-1) ?? account.period ?? [...text.slice(0, figure.at)].map(dateOf).findLast((date) => date !== null) ?? null;
}

/** "up 54% from $128bn in 2024": the date of what is compared with is not that of the growth; "from 2024 to 2025": the later one. */
function grownTill(behind: string, dates: (part: string) => readonly string[]): string | undefined {
  const base = /^ (?:from|on|against|over|versus|compared (?:with|to)) (?:[^ ]+ ){0,3}?(?:in )?/u.exec(behind);
  return base ? /\sto\s/u.test(behind) ? dates(behind)[1] : undefined : dates(behind)[0];
}

interface Told { readonly metric: Metric; readonly subject: Topic; readonly period: string | null; readonly scope: string | null; readonly source: string | null; readonly forecast: boolean }
function draft(scene: Scene, figure: Figure, { metric, subject, period, scope, source, forecast }: Told): Draft {
  const { plain, text } = scene.tagged;
  const [first = 0, second] = figure.values, about = subject.names.length === 1 ? subject.names[0] : undefined;
  const fell = metric === 'growth' && (/\b(?:down|fell|fallen|falling|declin\w+|decreas\w+|shrank|dropped)\b[^,;]{0,20}$/iu.test(figure.lead) || /^ (?:less|lower|fall|decline)\b/iu.test(figure.tail));
  const cue = scopedAt(scene.tagged, figure.at, figure.at + 1) ?? modalityAt(text, figure.at, figure.at + 1, true);
  const start = figure.from - Math.min(figure.lead.length, 60);
  return {
    statement: {
      type: 'statistic', subject: subject.text, about: about && subject.item?.kind === 'COMPANY' ? mentionOf(about, subject.item, 'COMPANY', scene.names) : null, surface: subject.surface, metric, scope,
      value: figure.range && second !== undefined ? [first, second] : fell ? -first : first, unit: figure.unit, period, source, forecast,
    },
    passage: { line: lineAt(plain, figure.from), page: plain.sentence.page, table: null }, quote: quoteOf(plain, Math.max(0, start), Math.min(plain.text.length, figure.to + 16)),
    modality: forecast ? 'FORECAST' : cue === 'REPORTED' || scopedAt(scene.tagged, figure.at, figure.at + 1) === 'NEGATED' ? cue : 'ASSERTED', confidence: 0.7, extractor,
  };
}
