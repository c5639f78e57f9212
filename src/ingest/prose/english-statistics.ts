import type { Draft } from '../../model/claim.js';
import type { ReportContext } from '../source.js';
import { announcedIn, figuresIn, foresees, grownIn, ledBy, metricOf, type Figure, type Metric } from './english-figures.js';
import { classOf } from './kinds.js';
import { nameOf } from './markets.js';
import { extractor } from './match.js';
import { modalityAt, supposed } from './modality.js';
import { mentionOf, type Scene } from './scene.js';
import type { Account } from './statistics.js';
import { lineAt, quoteOf } from './text.js';
import { placeOf, type Topic } from './topics.js';

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
  for (const [k, figure] of figures.entries()) {
    const metric = paired.has(figure) ? 'market share' : metricOf(figure, factorOf(scene, figure), account.metric);
    if (metric === null || supposed(text, figure.at) || denied.test(figure.lead.split(/[,:]\s/u).at(-1) ?? '') || asked.test(figure.lead.slice(-40) + figure.tail.slice(0, 60))) continue;
    const source = speakers.filter(({ from, to }) => from <= figure.at && figure.at < to).at(-1) ?? speakers.find(({ at }) => at > figure.at && !/;/u.test(text.slice(figure.at, at)));
    const subject = subjectOf(scene, figure, metric, account, speakers.map(({ at }) => at));
    if (subject === null) continue;
    const period = periodOf(scene, figure, figures[k - 1], metric, account);
    const scope = scopeOf(scene, figure, metric) ?? (metric === account.metric || metric === 'growth' || metric === 'CAGR' ? account.scope : null);
    const foreseen = foresees.test(text.slice(0, figure.at)) && !/\b(?:from|against|compared with|versus)\s$/iu.test(figure.lead);
    const [year, now] = [Number(yearOf(period) ?? NaN), Number(yearOf(context.publishedOn) ?? NaN)];
    const forecast = year > now || foreseen && !(year < now);
    const name = source ? source.name : before.source;
    drafts.push(draft(scene, figure, { metric, subject, period, scope, source: name, forecast }));
    account = { ...account, source: name, subject, scope, period, metric: metric === 'growth' ? grownIn(figure.lead) ?? account.metric : metric === 'CAGR' ? account.metric : metric };
  }
  const dated = [...text].map((char) => scene.tagged.items.get(char)?.date?.date).find((date) => date !== undefined);
  return { drafts, account: { ...account, period: null, dated: dated ?? before.dated, source: account.source ?? speakers[0]?.name ?? null } };
}

/** What a rule or plan asks for is not what is. */
const asked = /\b(?:must|shall|at least|no less than|required to|target of|goal of|are to be|is to be)\b/iu;
const denied = /\b(?:not|never|no longer)\b|n't\b/iu;
function yearOf(date: string | null): string | null { return date?.slice(-4).match(/^\d{4}$/u)?.[0] ?? date?.slice(0, 4) ?? null; }
function factorOf({ tagged: { text, items } }: Scene, { at }: Figure): number { return items.get(text[at] ?? '')?.measure?.factor ?? 1; }

/** "SK hynix with 53%, Samsung with 38% and Micron with 9%": firms that share out a whole. */
const pair = new RegExp(`${classOf(['COMPANY'])}(?: (?:with|at|on|for|had|has|holds|held|took))?,? $`, 'u'), bracket = new RegExp(`\\b(?:followed by|ahead of|then|and|,) ${classOf(['COMPANY'])}\\s?\\($`, 'u');
const noShares = /\b(?:up|down|rose|fell|grew|growth|margins?|stakes?|owns?|held by|yields?|utili[sz]ation|shareholders?|discount|tariffs?|faster|cheaper|in which)\b/iu;
const sharing = /\b(?:shares?|markets?|led|leads|leading)\b/iu;
function sharesOut({ tagged: { text } }: Scene, figures: readonly Figure[]): ReadonlySet<Figure> {
  const pairs = figures.filter(({ dimension, lead }) => dimension === 'PERCENT' && (pair.test(lead) || bracket.test(lead) && sharing.test(text)));
  const sum = pairs.reduce((total, { values }) => total + (values[0] ?? 0), 0);
  return new Set(pairs.length > 1 && sum <= 101 && !noShares.test(text) ? pairs : []);
}

interface Speaker { readonly name: string | null; readonly at: number; readonly from: number; readonly to: number }
const who = classOf(['COMPANY', 'UNKNOWN', 'PRODUCT', 'TITLE']);
const says = '(?:puts?|estimates?d?|says?|said|reckons?|projects?|forecasts?|count(?:s|ed)|expects?|sees?|sizes?|thinks?|predicts?|looks? for|calculates?|reports? that|tracks?)';
const speaking: readonly RegExp[] = [
  new RegExp(`(?<who>${who})(?:, [^,;]{3,90},|,? which)? (?:also |now |still )?${says}\\b`, 'gu'),
  new RegExp(`\\b(?:[Aa]ccording to|[Bb]y the (?:count|estimate|reckoning)s? of|[Dd]ata from|[Ee]stimates (?:by|from)) (?<who>${who})`, 'gu'), new RegExp(`\\b[Oo]n (?<who>${who})(?:'s|’s)? (?:numbers|data|figures|estimates|count)\\b`, 'gu'),
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
    return [{ name, at: hit.index + hit[0].indexOf(hit.groups?.['who'] ?? hit[0]), from: closing || k === 1 || k === 2 ? 0 : hit.index, to: text.length }];
  })).filter(({ at }, i, list) => list.findIndex((one) => one.at === at) === i);
  return all.sort((a, b) => a.at - b.at);
}

const size = '(?:two|three|four|five|six|seven|eight|ten|large(?:st)?|big(?:gest)?|major|leading|top|domestic|home-grown|homegrown|local|foreign|overseas|other|Chinese|American|Western|US|cloud|internet|tech(?:nology)?|AI|chip|accelerator|server|computing|listed)';
const group = new RegExp(`(?:\\b${size}\\b[ -]|${classOf(['REGION'])} ){1,7}(?:vendors|companies|clouds|firms|hyperscalers|makers|suppliers|designers|providers|platforms|chipmakers|brands|silicon)\\b|\\bhyperscalers\\b|\\b(?:domestic|home-grown|homegrown|local) (?=share\\b)`, 'giu');
const few: Readonly<Record<string, number>> = { pair: 2, duo: 2, two: 2, trio: 3, three: 3, four: 4, quartet: 4 };
/** Whose the figure is: who stands before it (behind it for shares: "53% for Acme"), a group of firms, a place; else whom the figure before was of. */
function subjectOf(scene: Scene, figure: Figure, metric: Metric, account: Account, speakers: readonly number[]): Topic | null {
  const { text, items } = scene.tagged;
  const from = figure.at - figure.lead.length;
  const behind = metric === 'market share' ? items.get(/^ (?:for|to|by) ([\ue000-\uf8ff])/u.exec(figure.tail)?.[1] ?? '') : undefined;
  if (behind?.kind === 'COMPANY') return topic(scene, behind);
  // "followed by Acme (5%)": what a bracket holds is of the name right before it, whatever governs that.
  const bracketed = items.get(/([\ue000-\uf8ff])\s?\($/u.exec(figure.lead)?.[1] ?? '');
  if (bracketed?.kind === 'COMPANY') return topic(scene, bracketed);
  const groups = [...figure.lead.matchAll(group)], last = groups.at(-1);
  const together = /\bthe (pair|duo|two|trio|three|four|quartet)\b(?! \w+)/iu.exec(figure.lead)?.[1]?.toLowerCase();
  if (together !== undefined) return account.subject?.names.length === few[together] ? account.subject : null;
  for (let i = figure.at - 1; i >= from; i -= 1) {
    const item = items.get(text[i] ?? '');
    // A group whose members stand in brackets is the group.
    if (last && i < from + last.index + last[0].length && i >= from + last.index) break;
    if (item?.kind !== 'COMPANY' && !(item?.kind === 'CHIP' && metric === 'shipments' && item.names.every((n) => n.maker !== null))) continue;
    if (speakers.includes(i) && metric !== 'revenue' || /\b(?:than|against|over|versus|from|to|for (?=.*\bfor\b)|(?<!\bfollowed (?:[^,;]{1,24} )?)by|with|according to)(?: the)? $/iu.test(text.slice(Math.max(from, i - 40), i)) || last && /\([^()]*$/u.test(text.slice(from + last.index, i))) continue;
    return topic(scene, item);
  }
  if (last) return printedTopic(scene, from + last.index, from + last.index + last[0].trimEnd().length);
  const place = placeOf(scene, figure.lead) ?? (/\bglobally\b/iu.test(figure.lead) ? { text: 'global', names: [], item: null, surface: 'Globally' } : null);
  if (place && metric !== 'market share') return place;
  if (metric !== 'market share') { const ahead = placeOf(scene, figure.tail); if (ahead && !account.subject || ahead && metric === 'compute scale') return ahead; }
  const fresh = /\bmarket\b/iu.test(figure.lead) && metric === 'market size';
  return fresh ? { text: 'global', names: [], item: null, surface: null } : account.subject;
}
function topic(scene: Scene, item: NonNullable<Topic['item']>): Topic {
  const maker = item.kind === 'CHIP' ? item.owners : [];
  return maker.length > 0 ? { text: maker.map(nameOf).join(', '), names: maker, item: { ...item, kind: 'COMPANY' }, surface: maker.map((n) => n.surface).join(', ') }
    : { text: item.names.map(nameOf).join(', '), names: item.names, item, surface: scene.tagged.plain.text.slice(item.start, item.end).trim() };
}
function printedTopic({ tagged: { plain, at } }: Scene, from: number, to: number): Topic {
  const surface = plain.text.slice(at[from] ?? 0, at[to] ?? plain.text.length).trim();
  return { text: /^(?:domestic|home-grown|homegrown|local)$/iu.test(surface) ? `${surface} vendors` : surface, names: [], item: null, surface };
}

const when = classOf(['DATE']);
const behindFigure = new RegExp(`^[^;]{0,70}?\\b(?:in|for|during|by|through|at|over)\\s(?:the\\s)?(?:end\\sof\\s|whole\\sof\\s|full[- ]year\\s|fiscal\\s|calendar\\s|late\\s|early\\s|year\\s)*(${when})`, 'u');
/** When it holds: the date behind the figure, the one before it, or that of the figure before; of a rate over years its two ends. */
function periodOf({ tagged: { text, items } }: Scene, figure: Figure, previous: Figure | undefined, metric: Metric, account: Account): string | null {
  const dateOf = (char: string | undefined): string | null => items.get(char ?? '')?.date?.date ?? null;
  const dates = (part: string): readonly string[] => [...part].flatMap((char) => dateOf(char) ?? []);
  if (metric === 'CAGR') {
    const years = [...new Set([...dates(figure.tail), ...dates(text.slice(0, figure.at)), ...(account.period === null ? [] : [account.period])].flatMap((date) => date.split('-').filter((part) => /^\d{4}$/u.test(part))))].sort();
    return years.length > 1 ? `${years[0]}-${years.at(-1)}` : null;
  }
  const behind = dateOf(behindFigure.exec(figure.tail)?.[1]);
  if (behind !== null) return behind;
  if (/^[^,;]{0,30}\ba year (?:earlier|before)\b/iu.test(figure.tail) && metric !== 'growth') { const year = yearOf(account.period); return year === null ? null : String(Number(year) - 1); }
  if (metric === 'growth' && previous && account.period !== null) return account.period;
  const soon = metric === 'growth' ? dates(/^[^,;.]*/u.exec(text.slice(figure.end))?.[0] ?? '')[0] : undefined;
  return soon ?? dates(figure.lead).at(-1) ?? account.period ?? [...text.slice(0, figure.at)].map(dateOf).findLast((date) => date !== null) ?? null;
}

const marketFor = /\bmarkets? for (?:the )?([^,;]{1,50}?)(?= (?:at|was|is|were|will|to|reach\w*|in|by|of|grew|has|came|hit|stood)\b|[,;.]|$)/iu;
const marketOf = /(?:\b(?:the|a|its|whose|global|worldwide|world|total|Chinese|domestic) |^|[\ue000-\uf8ff](?:'s|’s) |, )((?:(?!(?:the|a|its|global|worldwide|Chinese) )[a-z\d-]+ |[\ue000-\uf8ff] ?){1,3})market\b/iu;
/** What is counted or shared out, as printed. */
function scopeOf(scene: Scene, figure: Figure, metric: Metric): string | null {
  const words = (part: string | undefined): string | null => (part === undefined ? null : [...part].map((char) => scene.tagged.items.get(char)?.names.map((n) => n.surface).join(', ') ?? char).join('').replace(/^(?:the|a|an|its|whole|global|worldwide|world|total|Chinese) /iu, '').trim() || null);
  if (metric === 'market share') return words(/^ of (?:the |all )?([^,;.]{1,60}?)(?= (?:in|by|for|during|according)\b|[,;.]|$)/u.exec(figure.tail)?.[1]?.replace(/^(?:it|them|that|this|latter|former|(?:\w+ )?(?:market|total))$/u, '')) ?? words(marketFor.exec(figure.lead)?.[1] ?? (ledBy.test(figure.lead) ? marketOf.exec(figure.lead)?.[1] : undefined));
  if (metric === 'market size') return words(/^ on ([^,;.]{1,40}?)(?= (?:in|by|for|during|according)\b|[,;.]|$)/u.exec(figure.tail)?.[1]) ?? words(marketFor.exec(figure.lead)?.[1] ?? marketOf.exec(figure.lead)?.[1]);
  if (metric === 'shipments') return figure.of || null;
  return metric === 'compute scale' ? words(/((?:[a-z-]+ )?comput(?:e|ing)) (?:capacity|power|scale)/iu.exec(`${figure.lead}${figure.tail}`)?.[1]) : null;
}

interface Told { readonly metric: Metric; readonly subject: Topic; readonly period: string | null; readonly scope: string | null; readonly source: string | null; readonly forecast: boolean }
function draft(scene: Scene, figure: Figure, { metric, subject, period, scope, source, forecast }: Told): Draft {
  const { plain, text } = scene.tagged;
  const [first = 0, second] = figure.values, about = subject.names.length === 1 ? subject.names[0] : undefined;
  const fell = metric === 'growth' && (/\b(?:down|fell|fallen|falling|declin\w+|decreas\w+|shrank|dropped)\b[^,;]{0,20}$/iu.test(figure.lead) || /^ (?:less|lower|fall|decline)\b/iu.test(figure.tail));
  const cue = modalityAt(text, figure.at, figure.at + 1, true);
  const start = figure.from - Math.min(figure.lead.length, 60);
  return {
    statement: {
      type: 'statistic', subject: subject.text, about: about && subject.item?.kind === 'COMPANY' ? mentionOf(about, subject.item, 'COMPANY', scene.names) : null, surface: subject.surface, metric, scope,
      value: figure.range && second !== undefined ? [first, second] : fell ? -first : first, unit: figure.unit, period, source, forecast,
    },
    passage: { line: lineAt(plain, figure.from), page: plain.sentence.page, table: null }, quote: quoteOf(plain, Math.max(0, start), Math.min(plain.text.length, figure.to + 16)),
    modality: forecast ? 'FORECAST' : cue === 'REPORTED' ? cue : 'ASSERTED', confidence: 0.7, extractor,
  };
}
