import type { Draft, Mention, PolicyTargetStatement } from '../../model/claim.js';
import { isAuthority } from './english-acts.js';
import { classOf } from './kinds.js';
import { extractor } from './ties.js';
import type { PolicyInHand } from './policies.js';
import type { Scene } from './scene.js';
import { inOrder } from './stretches.js';
import { lineAt, quoteOf } from './text.js';

/**
 * Policies in English sentences, which mark a title by its capitals alone: "Guizhou published its Green Compute Corridor Plan in June 2024 with a target of
 * 120 EFLOPS by 2026". A title is read where a place or body beside it issues it; laws and export controls are told elsewhere.
 */
const heads = 'Plan|Measures|Programme|Program|Strategy|Outline|Roadmap|Initiative|Guidelines|Opinions|Blueprint|Scheme|Policy|Provisions|Regulations|Rules|Mission|Framework|Agenda|Charter|Masterplan|White Paper';
const name = String.raw`(?:(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)[A-Z][\w'’&-]*|["“][A-Z][\w'’& +-]{0,24}["”])`;
const title = new RegExp(String.raw`(?:(?:${name}|\d{1,2}th)\s(?:(?:for|of|and|on|to|in)\s(?:the\s)?)?){1,9}?(?:${heads})\b(?!\s(?:${heads})\b)(?:\s(?:for|on|of|to)(?:\s(?:the|and|of|in|for|a|on|with))*(?:\s${name}(?:\s(?:and|of|the|for|in|on))*(?=\s${name}|[\s,.;)]|$))+)?(?:\s?\((?:19|20)\d\d\s?[–—-]\s?(?:(?:19|20)?\d\d)\)|\s20[2-5]\d(?=[\s,.;:(]|$)(?!\s?[–—-]))?`, 'gu');
const alone = new RegExp(String.raw`(?<=\b(?:the|The|its|an?|our)\s|^)(?:Action\s|Implementation\s|Special\s)?(?:${heads})\s(?:for|on|of|to)(?:\s(?:the|and|of|in|for|a|on|with))*(?:\s${name}(?:\s(?:and|of|the|for|in|on))*(?=\s${name}|[\s,.;)]|$))+`, 'gu');
/** The 2024 "Compute Harbour" action plan: a name in quotation marks, its kind behind it in small letters. */
const quoted = /["“][A-Z][^"“”]{2,40}["”]\s(?:(?:[a-z]+\s){0,2}(?:plan|measures|programme|program|strategy|outline|roadmap|initiative|guidelines|opinions|blueprint|scheme))\b/gu;
const issuedWords = String.raw`(?:issued|published|released|unveiled|adopted|announced|launched|signed|approved|promulgated|put out|brought out|followed(?:\s(?:on|in)\s[^,;.]{3,20})?\swith|came out with|set out|presented|tabled|rolled out|laid out|added|came up with|brought in|passed)`;
const body = String.raw`(?:[A-Z][\w'’&-]*(?:,(?=\s[A-Z][\w-]+(?:,\s[A-Z][\w-]+)*,?\sand\s[A-Z])|\s(?:of|and|for|the|five|four|three|six|other|on|&|[A-Z][\w'’&-]*|bodies|ministries|agencies|departments|authorities))*)`;
const headed = new RegExp(`\\b(?:${heads})\\b`, 'u'), issuing = new RegExp(`\\b${issuedWords}\\b`, 'u');
const issuedBy = new RegExp(String.raw`^[^.;]{0,60}?\b${issuedWords}\s(?:jointly\s)?by\s(?:the\s(?:(?:region|state|province|city|country|ministry|emirate|bloc)(?:'s|’s)\s)?|its\s|their\s)?(${body})`, 'u');
const whichIssued = new RegExp(String.raw`^,?\s(?:which|that)\s(?:the\s)?(${body})\s(?:jointly\s)?${issuedWords}\b`, 'u');
const issues = new RegExp(String.raw`(?:^|[\s(])(?:the\s|The\s)?(${body})\s(?:has\s|have\s|had\s|jointly\s|also\s|recently\s)*${issuedWords}\s[^.;]{0,40}$`, 'u');
/** "Hefei's municipal government issued the …": a body in small letters. */
const ofPlace = new RegExp(String.raw`([A-Z][\w-]+(?:'s|’s)\s(?:(?:the\s)?[a-z]+\s){0,2}(?:government|council|administration|authorities|commission|bureau|assembly|parliament|cabinet|ministry))\s(?:has\s|have\s|had\s|also\s|recently\s)*${issuedWords}\s[^.;]{0,40}$`, 'u');
const controls = /\b(?:export|BIS|Entity List|licen[cs]e|foreign[- ]direct)\b/iu;
const publicBody = /\b(?:[Gg]overnment|[a-z]+ (?:council|administration|authorities|commission|bureau|assembly|ministry)|Ministr(?:y|ies)|ministries|Commission|Bureau|Council|Committee|Administration|Department|Authorit(?:y|ies)|Agency|MIIT|NDRC|Parliament|Cabinet|Municipality|bodies|agencies|Office)\b/u;
const drafted = /\b(?:draft|consultation|not yet (?:issued|published|adopted)|proposed|may (?:issue|publish|adopt))\b/iu;

export function englishPolicies(scene: Scene, hand: PolicyInHand | null): { readonly drafts: readonly Draft[]; readonly inHand: PolicyInHand | null } {
  const { tagged: { plain }, names } = scene;
  const { text } = plain;
  const goesOn = hand !== null && /^(?:It|Its|The (?:plan|programme|program|measures|strategy|document|policy|outline|roadmap|scheme)|That (?:plan|document)|Both)\b/u.test(text) || anonymous.test(text);
  if (!goesOn && !headed.test(text) && text.search(quoted) < 0 || controls.test(text)) return { drafts: controls.test(text) ? [] : placeTargets(scene), inHand: null };
  const spans = inOrder([...text.matchAll(alone), ...text.matchAll(title), ...text.matchAll(quoted)].map((hit) => ({ start: hit.index + leading(hit[0]), end: hit.index + hit[0].length })).filter(({ start, end }) => end - start >= 10))
    .filter((span, i, all) => !all.slice(0, i).some((other) => other.end > span.start));
  const drafts: Draft[] = [];
  let inHand: PolicyInHand | null = null;
  const titled: TitledSpan[] = [];
  spans.forEach((span, k) => {
    const { start, end } = span;
    const whose = /^(?:(?:The|Its|An?)\s)?((?:[A-Z][\w-]*\s(?:of\s)?){0,4}[A-Z]\w*)(?:'s|’s)\s(?=[A-Z])/u.exec(text.slice(start, end));
    const surface = text.slice(start + (whose?.[0].length ?? 0), end).replace(/^(?:The|Its|An?)\s|(?:\s(?:and|of|the|for|in|on))+$/gu, '');
    if (names.find(surface).some(({ entry, start: at, end: to }) => (entry.kind === 'CHIP' || entry.kind === 'SOFTWARE') && at === 0 && to === surface.length)) return;
    const [from, to] = [Math.max(spans[k - 1]?.end ?? 0, sentenceStart(text, start)), spans[k + 1]?.start ?? text.length];
    const before = text.slice(from, start), after = text.slice(end, Math.min(to, end + 140));
    const issuer = issuerOf(before, after) ?? (whose?.[1] !== undefined && publicBody.test(whose[1]) ? whose[1] : null);
    const owner = placeIn(scene, whose?.[1] ?? '') ?? placeIn(scene, `${/([A-Z]\w*)(?:'s|’s)\s(?:[a-z]+\s)?$/u.exec(`${before}${text.slice(start, end - surface.length)}`)?.[1] ?? ''}`);
    const region = placeIn(scene, issuer ?? '') ?? owner ?? (issuer !== null && /\b(?:MIIT|NDRC|State Council)\b/u.test(issuer) ? china : null) ?? placeIn(scene, before) ?? placeIn(scene, surface) ?? (issuer !== null && /\b(?:Ministry|National)\b/u.test(issuer) ? china : null);
    // A firm's own programme is no policy.
    if (region === null && (issuer === null || !publicBody.test(issuer)) || issuer !== null && !publicBody.test(issuer) && names.find(issuer).some(({ entry }) => entry.kind === 'COMPANY') || drafted.test(`${before.slice(-60)}${after.slice(0, 60)}`) || issuer !== null && isAuthority(issuer)) return;
    const date = dateOf(scene, from, start, end, to);
    if (date === null && !issuing.test(before + after) && owner === null) return;
    inHand = { title: surface, region };
    titled.push({ start, end, title: surface });
    drafts.push({
      statement: { type: 'policy', policy: { surface, kind: 'POLICY' }, date, region, issuer, title: surface },
      passage: { line: lineAt(plain, start), page: plain.sentence.page, table: null }, quote: quoteOf(plain, start, end), modality: 'ASSERTED', confidence: date === null ? 0.6 : 0.75, extractor,
    });
  });
  return { drafts: [...drafts, ...englishTargets(scene, spans, titled, inHand ?? (goesOn ? hand ?? (anonymous.test(text) ? unnamed : null) : null))], inHand };
}

/** "The", "In" and such at the head of a run of capitals are the sentence's. */
function leading(run: string): number { return /^(?:(?:The|In|On|Its|Under|By|For|And|But|A|An|With|From|That|This|Both|Most)\s)+/u.exec(run)?.[0].length ?? 0; }
function sentenceStart(text: string, at: number): number { const stop = Math.max(text.lastIndexOf('. ', at), text.lastIndexOf('; ', at)); return stop < 0 ? 0 : stop + 2; }

const china: Mention = { surface: 'China', kind: 'REGION' };
function issuerOf(before: string, after: string): string | null {
  const behind = issuedBy.exec(after)?.[1] ?? whichIssued.exec(after)?.[1];
  const ahead = issues.exec(before)?.[1] ?? ofPlace.exec(before)?.[1];
  const found = (behind ?? ahead)?.replace(/^(?:In|On|By|For)\s.*?\sthe\s(?=[A-Z])/u, '').replace(/\s(?:of|and|for|the|on|in)$/u, '').trim() ?? null;
  return found !== null && found.length >= 3 && !/^(?:In|On|It|They|We|Its|This|That|By|The)$/u.test(found) ? found : null;
}
function placeIn(scene: Scene, text: string): Mention | null {
  if (/^(?:The\s|the\s)?UK\b/u.test(text.trim())) return { surface: 'UK', kind: 'REGION' };
  const hit = text === '' ? undefined : scene.names.find(text).filter(({ entry }) => entry.kind === 'REGION').at(-1);
  return hit ? { surface: hit.surface, kind: 'REGION' } : null;
}
/** The day nearest to the title, none that a target is due by. */
function dateOf({ tagged: { text, items, plain, at } }: Scene, from: number, start: number, end: number, to: number): string | null {
  const dates = [...text].flatMap((char, i) => { const date = items.get(char)?.date; const place = at[i] ?? 0; return date && !date.period && place >= from && place < to && !(date.start >= start && date.end <= end) && !due.test(leadOf(plain.text, date.start)) ? [{ date: date.date, gap: date.start < start ? start - date.end : date.start - end }] : []; });
  return dates.sort((a, b) => a.gap - b.gap)[0]?.date ?? null;
}
function leadOf(text: string, at: number): string { return text.slice(Math.max(0, at - 24), at); }
const due = /\b(?:by|until|before|through|from|since)\s(?:the\send\sof\s|end-|late\s|mid-)?$/iu;

interface TitledSpan { readonly start: number; readonly end: number; readonly title: string }
/** "The Singapore document sees …": a paper that only its place names. */
const anonymous = /^The [A-Z][a-z]+(?:'s|’s)? (?:[a-z]+ )?(?:plan|programme|program|strategy|document|roadmap|blueprint|scheme)\b/u, unnamed: PolicyInHand = { title: '', region: null };
/** Of which policy a target is, by its title. */
function toldBy(title: string | null): Pick<PolicyTargetStatement<Mention>, 'policy' | 'title'> { return { policy: title === null ? null : { surface: title, kind: 'POLICY' }, title }; }
/** Whose a figure is: the title last named before it, else the one in hand. */
function titleAt(titled: readonly TitledSpan[], hand: PolicyInHand, place: number): string | null { return (titled.findLast(({ end }) => end <= place)?.title ?? hand.title) || null; }
const aims = /\b(?:(?:is|are)\sto\s(?:have|be|reach|make|account|hold|mobili[sz]e|attract|raise)|speaks?\sof|spoke\sof|sees|mentions?|hard\snumber|target\w*|aim\w*|want(?:s|ed)?|ask(?:s|ed)?\sfor|sought|call\w*\sfor|sets?|goals?|seeks?|require\w*|must|pledg\w*|promis\w*|commit\w*|reach|envisag\w*|at\sleast|no\sless\sthan)\b/iu;
/** "10,000 GPUs by 2027": wanted, whatever the verb. */
const dueFigure = /\d[^.;]{1,50}\bby (?:the end of |end-)?20[2-5]\d\b/u;
/** Figures that a policy wants by a year, told before it ("40 EFLOPS by 2027") or in its wake ("…by 2025, 35% of it intelligent"). */
function englishTargets(scene: Scene, spans: readonly { readonly start: number; readonly end: number }[], titled: readonly TitledSpan[], hand: PolicyInHand | null): readonly Draft[] {
  const { text, items, plain, at } = scene.tagged;
  if (hand === null || !aims.test(plain.text) && !dueFigure.test(plain.text) || drafted.test(plain.text)) return [];
  const limits = [...text].flatMap((char, i) => { const date = items.get(char)?.date; return date && due.test(leadOf(plain.text, date.start)) && /\b(?:by|until|before)\b/iu.test(leadOf(plain.text, date.start)) ? [{ i, by: date.date.slice(0, 4) }] : []; });
  return [...counted(scene, hand, spans, titled), ...usages(scene, hand, titled), ...[...text].flatMap((char, i): Draft[] => {
    const measure = items.get(char)?.measure;
    const money = measure?.dimension === 'MONEY' && (invested.test(plain.text.slice(Math.max(0, (at[i] ?? 0) - 60), at[i] ?? 0)) || /^ (?:of|in|worth of) (?:[a-z]+ )?(?:vouchers|subsid(?:y|ies)|grants|funding|investment|support)\b/u.test(plain.text.slice(measure.end, measure.end + 40))), power = measure?.dimension === 'WATT' && /[MG]W/u.test(measure.unit);
    if (!measure || !['PERCENT', 'RATE', 'COUNT'].includes(measure.dimension) && !money && !power || measure.values[0] === undefined) return [];
    const place = at[i] ?? 0, stop = /[.;](?=\s|$)/u;
    const next = limits.find((limit) => limit.i > i && !stop.test(text.slice(i, limit.i)));
    const last = limits.findLast((limit) => limit.i < i && !stop.test(text.slice(limit.i, i)) && i - limit.i <= 80 && !/,\sand\s/u.test(text.slice(limit.i, i)));
    const by = next?.i !== undefined && (last === undefined || !text.slice(i, next.i).includes(',')) ? next.by : last?.by;
    const start = spans.findLast((span) => span.end <= place)?.end ?? 0;
    if (by === undefined && (money || power || !wanted.test(plain.text.slice(start, place))) || spans.length > 0 && start === 0 && spans[0]!.start > place || !aims.test(plain.text.slice(start, place + 24)) && last === undefined && !(next !== undefined && /^[^.;:,]{0,40}$/u.test(text.slice(i + 1, next.i)))) return [];
    const unit = measure.dimension === 'PERCENT' ? '%' : money ? measure.unit : unitOf(measure.unit), title = titleAt(titled, hand, place);
    const words = plain.text.slice(Math.max(start, place - 60), place).replace(place - 60 > start ? /^\S*\s/u : '', '').split(/[,;.]\s/u).at(-1)?.replace(/^(?:of which|and|while|with)\s/u, '') ?? '';
    const statement: PolicyTargetStatement<Mention> = {
      type: 'policyTarget', ...toldBy(title), metric: measure.dimension === 'RATE' ? 'compute scale' : plain.text.slice(measure.end, measure.end + 40).split(/[,;.]|\sby\s/u)[0]?.trim() || words.trim() || 'target',
      value: measure.range && measure.values[1] !== undefined ? [measure.values[0], measure.values[1]] : measure.values[0], unit, op: measure.bound === 'MORE' ? '>' : measure.bound === 'AT_LEAST' ? '>=' : measure.bound === 'AT_MOST' ? '<=' : null, by: by ?? null,
    };
    return [{ statement, passage: { line: lineAt(plain, place), page: plain.sentence.page, table: null }, quote: quoteOf(plain, Math.max(0, place - 30), measure.end), modality: 'PLANNED', confidence: 0.65, extractor }];
  })];
}
/** "42 AI exaflops" as the field writes it. */
function unitOf(printed: string): string { return printed.replace(/^AI\s/u, '').replace(/^(g|t|p|e|z)(?:iga|era|eta|xa|etta)flops?$/iu, (_, prefix: string) => `${prefix.toUpperCase()}FLOPS`).replace(/\s/gu, ''); }
/** An outlay is no aim; what is to be sold, raised or put in is one. */
const invested = /\b(?:budget|funding|spending|sales|revenues?|output|investments?|mobili[sz]e|attract|raise|reach|invest)\b[^,;.]*$/iu;
/** "a PUE of 1.2 for new centres": the one figure without a unit. */
function usages({ tagged: { plain } }: Scene, hand: PolicyInHand, titled: readonly TitledSpan[]): readonly Draft[] {
  return [...plain.text.matchAll(/\bPUE\b[^.;\d]{0,30}?(?<op>of|below|under|at|to|than|most|above)\s(?<n>1\.\d{1,3})(?!\d)(?!\s(?:today|now|in\s20[01]\d|last))/gu)].flatMap((hit): readonly Draft[] => {
    const title = titleAt(titled, hand, hit.index), end = hit.index + hit[0].length;
    if (titled.length > 0 && titled[0]!.start > hit.index) return [];
    const statement: PolicyTargetStatement<Mention> = { type: 'policyTarget', ...toldBy(title), metric: 'PUE', value: Number(hit.groups?.['n']), unit: 'PUE', op: /below|under/u.test(hit[0]) ? '<' : '<=', by: dueBehind.exec(plain.text.slice(end, end + 80))?.[1] ?? null };
    return [{ statement, passage: { line: lineAt(plain, hit.index), page: plain.sentence.page, table: null }, quote: quoteOf(plain, hit.index, end), modality: 'PLANNED', confidence: 0.65, extractor }];
  });
}
/** "Shenzhen's target of 80 EFLOPS is for 2026", "Gansu wants to reach 60 EFLOPS by 2027": what a place wants, under no title. */
const place = classOf(['REGION']), figure = classOf(['MEASURE']), year = classOf(['DATE']);
const placeWants: readonly RegExp[] = [
  new RegExp(`${place}(?:'s|’s)? (?:own |stated |official |published )?(?:targets?|goals?|aim|objective) for (?<by>${year}) is (?:at least |about |some |over |more than )?(?<n>${figure})`, 'gu'),
  new RegExp(`${place}(?:'s|’s)? (?:own |stated |official |published )?(?:targets?|goals?|aim|objective) (?:is |was |remains |of |stands at )(?:at least |about |some |over |more than )?(?<n>${figure})[^;.,\\ue000-\\uf8ff]{0,50}? (?:for|by) (?:the end of |end-|late )?(?<due>${year})`, 'gu'),
  new RegExp(`${place} (?:has |have )?(?:also |now |itself )?(?:aims?|wants?|plans?|intends?|targets?|pledge[sd]|hopes?|seeks?|undertakes?|promises|promised)(?: to (?:have|reach|build|install|operate|own|add|bring|run)| for)?(?: (?:its|the) [^;.,\ue000-\uf8ff]{3,40} to)? (?:at least |about |some |over |more than )?(?<n>${figure})[^;.,\ue000-\uf8ff]{0,50}? by (?:the end of |end-|late )?(?<due>${year})`, 'gu'),
];
function placeTargets({ tagged: { text, items, plain } }: Scene): readonly Draft[] {
  return placeWants.flatMap((pattern) => [...text.matchAll(pattern)].flatMap((hit): readonly Draft[] => {
    const { n = '', due: last = '', by = '' } = hit.groups ?? {}, measure = items.get(n)?.measure, date = items.get(last || by)?.date;
    if (measure?.dimension !== 'RATE' || measure.values[0] === undefined || !date || /\b(?:not|no longer|dropped|abandoned|missed)\b|n't\b/u.test(text.slice(Math.max(0, hit.index - 30), hit.index + hit[0].length))) return [];
    const statement: PolicyTargetStatement<Mention> = { type: 'policyTarget', policy: null, title: null, metric: 'compute scale', value: measure.range && measure.values[1] !== undefined ? [measure.values[0], measure.values[1]] : measure.values[0], unit: measure.unit.replace(/\s/gu, ''), op: measure.bound === 'MORE' ? '>' : measure.bound === 'AT_LEAST' ? '>=' : null, by: date.date.slice(0, 4) };
    return [{ statement, passage: { line: lineAt(plain, measure.start), page: plain.sentence.page, table: null }, quote: quoteOf(plain, Math.max(0, measure.start - 30), measure.end), modality: 'PLANNED', confidence: 0.65, extractor }];
  }));
}
/** Right before a figure that a policy wants without saying by when. */
const wanted = /\b(?:aims? (?:for|at|of)|promises?(?: of)?|speaks? of|(?:is|are) to (?:have|reach|make up)|asks? for|wants?|at least|no less than|(?:goal|target)s? of|must)\b[^.;]{0,40}$/iu;
const dueBehind = /^[^.;,]{0,40}?\bby\s(?:the\send\sof\s|end-)?((?:19|20)\d\d)\b/u;
const numerals = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const things = 'racks|gigafactories|factories|chips|cards|GPUs|clusters|parks|companies|firms|engineers|data cent(?:re|er)s|computing cent(?:re|er)s|laboratories';
const count = new RegExp(String.raw`(?<lead>(?:aims? (?:for|at)|asks? for|speaks? of|promises?(?: of)?|wants?|plans?|seeks?|each with|and for|(?:goal|target) of|to fund|to build|to open|to train|to deploy|to install)\s(?:up to\s|at least\s|about\s|some\s|more than\s|around\s)?)(?<n>${numerals.join('|')}|\d{1,3}(?:,\d{3})+|\d{2,4})\s(?<of>(?:[A-Za-z-]+\s){0,2}(?<unit>${things}))\b`, 'giu');
/** "25 EFLOPS and 180,000 standard racks by 2027". */
const countedBy = new RegExp(String.raw`(?<lead>(?:and|,)\s(?:up to\s|at least\s|about\s|some\s|more than\s|around\s)?)(?<n>${numerals.join('|')}|\d{1,3}(?:,\d{3})+|\d{2,4})\s(?<of>(?:[A-Za-z-]+\s){0,2}(?<unit>${things}))(?=\sby\s(?:the\send\sof\s|end-)?20\d\d\b)`, 'giu');
/** "180,000 standard racks", "up to five gigafactories": what is counted by a noun of its own. */
function counted({ tagged: { plain, items } }: Scene, hand: PolicyInHand, spans: readonly { readonly start: number; readonly end: number }[], titled: readonly TitledSpan[]): readonly Draft[] {
  const measures = [...items.values()].flatMap(({ measure }) => measure ?? []);
  return [...plain.text.matchAll(count), ...plain.text.matchAll(countedBy)].flatMap((hit): readonly Draft[] => {
    const { lead = '', n = '', of = '', unit = '' } = hit.groups ?? {}, at = hit.index + lead.length, end = hit.index + hit[0].length;
    if (measures.some(({ start, end: to }) => start < end && to > at) || spans.length > 0 && spans[0]!.start > at) return [];
    const value = numerals.includes(n.toLowerCase()) ? numerals.indexOf(n.toLowerCase()) + 1 : Number(n.replace(/,/gu, ''));
    const title = titleAt(titled, hand, at);
    const statement: PolicyTargetStatement<Mention> = { type: 'policyTarget', ...toldBy(title), metric: of, value, unit: /^(?:[A-Z]{2,4}) /u.test(of) ? of : unit, op: /up to/iu.test(lead) ? '<=' : /at least/iu.test(lead) ? '>=' : /more than/iu.test(lead) ? '>' : null, by: dueBehind.exec(plain.text.slice(end, end + 60))?.[1] ?? null };
    return [{ statement, passage: { line: lineAt(plain, at), page: plain.sentence.page, table: null }, quote: quoteOf(plain, hit.index, end), modality: 'PLANNED', confidence: 0.65, extractor }];
  });
}
