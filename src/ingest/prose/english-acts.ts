import type { Draft, Mention } from '../../model/claim.js';
import type { ControlType, Modality } from '../../ontology.js';
import { actTitle } from '../act-title.js';
import { byClassAlone, goodsOf } from '../controlled-goods.js';
import { classOf } from './kinds.js';
import { extractor } from './ties.js';
import { modalityAt, supposed } from './modality.js';
import { mentionOf, type Scene } from './scene.js';
import { lineAt, quoteOf } from './text.js';

/**
 * Acts of export control and listings in English sentences. English dates an act anywhere in its clause ("has been on the Entity List since December 2020"),
 * names the listed before the verb, between verb and list, or after it ("among them …"), and leaves the verb out of what follows ("and Y since October 2023").
 */
export interface Clause { readonly from: number; readonly to: number; readonly date: string | null }

/** "capped at 50,000 each through 2027": how long it holds is no day of an act. */
const untilThen = /\b(?:through|until|till|up to)\s$/u;
/** "…, and in the same document confined …": of the day before. */
const inTheSame = /^(?:and |but )?(?:(?:in |by |under |with )?the same (?:document|rules?|text|package|breath|notice|order|measures?|round|act|announcement|stroke)|at the same time|with (?:it|them)|thereby|(?:on )?the same day)\b/u;
/** Clauses with the day each speaks of: its own first date; else the one that opens the sentence. */
export function clausesOf({ tagged: { text, items } }: Scene, given: string | null): readonly Clause[] {
  const starts = [0, ...[...text.matchAll(/;\s?|,\s(?=(?:and|but|while|whereas)\s)(?!and (?:the )?(?![^,.;]*\b(?:tabled|adopted|announced|published|issued|added|imposed|introduced)\b)[^,.;]{2,40}, (?:under|into|in|to|for|with|on|from|within)\b)/gu)].map((hit) => hit.index + hit[0].length)];
  const dateIn = (from: number, to: number): { readonly date: string; readonly at: number } | null => {
    for (let i = from; i < to; i += 1) { const date = items.get(text[i] ?? '')?.date; if (date && !date.period && !untilThen.test(text.slice(Math.max(0, i - 12), i))) return { date: date.date, at: i }; }
    return null;
  };
  const first = dateIn(0, text.length);
  const opening = first !== null && /^(?:[-–•]\s?)?(?:(?:in|on|since|by|from)\s)?(?:late\s|early\s|mid-)?$/iu.test(text.slice(0, first.at)) ? first.date : given;
  let last: string | null = null;
  return starts.map((from, k) => {
    const to = starts[k + 1] ?? text.length, goesOn = inTheSame.test(text.slice(from, from + 40));
    const date: string | null = dateIn(from, to)?.date ?? opening ?? (goesOn ? last : null);
    last = date ?? last;
    return { from, to, date };
  });
}

const company = classOf(['COMPANY', 'UNKNOWN']);
const chip = new RegExp(classOf(['CHIP']), 'u');
/** A word that may stand between a verb and a name: 140 companies, 23 Chinese entities. */
const word = String.raw`(?:[a-z\d,'-]+|${classOf(['MEASURE', 'REGION'])},?)\s`;
const theList = String.raw`(?:the\s|its\s|America's\s|Washington's\s)?(?:(?:US|U\.S\.)\s)?(?:[\ue000-\ue0ff](?:'s)?\s|Commerce(?: Department)?(?:'s)?\s)?(?<list>Entity List|entity list|Unverified List|UVL)`;
/** Between a company and its verb: an apposition, an auxiliary, an adverb; no other company, and nobody whose parent or customer it is. */
const gap = String.raw`(?:[^\ue000-\ue0ff;.]{0,70}?\s)?`;
const frames: readonly RegExp[] = [
  new RegExp(String.raw`(?<who>${company})(?:,)?\s${gap}(?:(?:was|were|is|are|been|being|remains?)\s)?(?:[a-z]+ly\s)?(?:also\s)?(?:added\s(?:on)?to|placed\son|put\son|included\s(?:on|in)|named\s(?:on|to)|listed\son|entered\son|on)\s${theList}`, 'gu'),
  new RegExp(String.raw`(?:\badd(?:s|ed|ing)?|\bplac(?:es|ed|ing)|\bputs?|\bputting|\bnam(?:es|ed|ing)|\baddition\sof|\binclusion\sof)\s(?:${word}){0,5}?(?<who>${company})[^;.\ue000-\ue0ff]{0,60}?\s(?:(?:on)?to|on|in)\s${theList}`, 'gu'),
  new RegExp(String.raw`(?<who>${company})(?:'s)?\s(?:[a-z]+ly\s)?(?:joined|joins|entered|landed\son|went\son(?:to)?|addition\sto|inclusion\s(?:on|in)|designation\son)\s${theList}`, 'gu'),
  new RegExp(String.raw`${theList}[^;.]{0,40}?,?\s(?:among\sthem|including|includes|such\sas|notably|namely)\s(?:[a-z-]+\s){0,3}?(?<who>${company})`, 'gu'),
  new RegExp(String.raw`(?<who>${company})\s(?:being\s)?among\sthem,?\s(?:also\s)?(?:joined|joins|entered|went\son(?:to)?|(?:was|were)\s(?:added\sto|placed\son|put\son))\s${theList}`, 'gu'),
  new RegExp(String.raw`${theList}[^;.\ue000-\ue0ff]{0,30}?,\s(?<who>${company})\s(?:being\s)?among\sthem`, 'gu'),
  new RegExp(String.raw`\b(?:add(?:s|ed|ing)?|plac(?:es|ed)|puts?)\s[^;.\ue000-\ue0ff]{0,40}\s(?:to|on)\s${theList},?\s(?:[a-z]+\s){0,2}?(?<who>${company})(?=$|[,.;]|\sand\s)`, 'gu'),
];
/** "Twenty-nine more names went on the Entity List": how many, not who. */
const inWords = /^(?:(?:Twenty|Thirty|Forty|Fifty|Sixty|Seventy|Eighty|Ninety)(?:-[a-z]+)?|[A-Z][a-z]+teen|Ten|Eleven|Twelve|Dozens|Several|Scores|Hundreds)$/u;
/** "…, and Y since October 2023": the verb of the clause before. */
const elided = new RegExp(String.raw`^(?:and\s|but\s|while\s)?(?<who>${company})\s(?:[a-z]+\s)?(?:since|in|on|from)\s`, 'u');
/** "listed 140 entities, including X": on the list that needs no name. */
const listedAmong = new RegExp(String.raw`\b(?:listed|blacklisted|lists)\s(?:${word}){1,4}?(?:entities|firms|companies)[^;.\ue000-\ue0ff]{0,20}?,?\s(?:including|among\sthem|such\sas)\s(?<who>${company})`, 'gu');
const undone = /\b(?:not|never|nor|neither|removed?|remov(?:al|ing)|taken off|came off|drop(?:ped|s) (?:from|off)|delisted|spared|avoid(?:ed|s)?|escap(?:ed|es)|denie[sd]|consider(?:s|ed|ing)|weigh(?:s|ed|ing)|mull(?:s|ed|ing)|urg(?:es|ed|ing)|asks|asked|calls for|called for|propos(?:es|ed|al)|threaten(?:s|ed))\b|n't\b/iu;
/** "put on the list in February 2024 and taken off it that November": it was listed. */
const takenOff = /(?<=\b(?:put|placed|added|listed|entered|went|joined)\b[^;]{0,80})\b(?:and|but|then)\s(?:(?:was|were|then|later|again|since|has been)\s){0,3}(?:taken off|removed|delisted|dropped|struck off|came off)\b[^;]*$/u;
const someoneElse = /\b(?:parent|owner|subsidiar(?:y|ies)|affiliates?|customers?|suppliers?|unit|arm|founder|rivals?)\s(?:of|to)\s$|\b(?:supplie[sd]|sells?|sold|shipp?(?:s|ed)|buys?|bought)\s(?:[a-z]+\s){0,2}$/iu;

/** What a list is spoken of by once it was named: "Y had been there since 2020", "Z was added in January 2025". */
const there = new RegExp(String.raw`(?<who>${company})(?:,\s[^;.\ue000-\ue0ff]{2,60}(?:[\ue000-\ue0ff][^;.]{0,70})?,)?,?\s(?:[a-z]+ly\s)?(?:(?:has|have|had)\s(?:already\s)?been\s(?:there|on\sit|(?:on|in)\sthe\s(?:same\s)?list|added|listed)|(?:was|were)\s(?:also\s|then\s|later\s|itself\s|themselves\s)?(?:added|listed|designated|blacklisted|named|put\son\sit|placed\son\sit|included)|joined(?:\s(?:it|them|the\slist))?|(?:came|was|were)\s(?:next|last|first)|followed)(?:\s(?:to\sit|to\sthe\slist|there|suit))?(?:,?\s(?:only\s)?(?:in|on|since|from)\s(?<day>${classOf(['DATE'])})|,?\s(?:on\s|in\s)?(?:the\ssame|that)\s(?:day|month))`, 'gu');
/** "Acme's turn came in March 2023", "Acme's listing dates from May 2021". */
const turn = new RegExp(String.raw`(?<who>${company})(?:'s|’s)\s(?:own\s)?(?:turn|listing|designation|addition|entry|inclusion)\s(?:came|followed|was|dates\sfrom|dated\sfrom|dates\sback\sto)(?:\s(?:in|on))?\s(?<day>${classOf(['DATE'])})`, 'gu');
/** "…was added in May 2019 and Y in December 2020", "…since June 2019, with Y": those for whom the verb is left out. */
const andThen = new RegExp(String.raw`(?<=${classOf(['DATE'])}),?\s(?:and\s|then\s)+(?<who>${company})\s(?:[a-z]+\s)?(?:since|in|on|from)\s(?<day>${classOf(['DATE'])})`, 'gu'), withIt = new RegExp(String.raw`^,?\s(?:along\s|together\s)?with\s(?<who>${company})(?=[.,;]|$)`, 'u');
/** "Among those named were X, Y and Z": of the listing told before. */
const amongThose = new RegExp(`^Among (?:those|them|the (?:names|companies|entities|firms|additions))(?: [a-z]+){0,3} (?:were|was|are) (?:[a-z]+ ){0,2}(?<who>${company})`, 'u');
/** The list that a sentence names, no other country's. */
export function listSpoken(text: string): string | null { return /\b(?:BIS|Commerce(?: Department)?) (?:also )?add(?:s|ed) (?:[a-z]+ ){0,2}[\d,]+ (?:[A-Za-z]+ ){0,2}(?:entities|firms|companies)\b/u.test(text) ? 'Entity List' : /(?<!Unreliable )\bEntity List\b/u.test(text) ? 'Entity List' : /\bUnverified List\b|\bUVL\b/u.test(text) ? 'UVL' : null; }

/** `spoken`: the list that the paragraph named before; `goesOn`: the sentence before told of listings. */
export function englishListings(scene: Scene, clauses: readonly Clause[], spoken: string | null = null, goesOn = false): readonly Draft[] {
  const { tagged: { text, items, plain, at } } = scene;
  const drafts: Draft[] = [];
  const add = (i: number, list: string, { from, to, date }: Clause, modality: Modality): void => {
    const item = items.get(text[i] ?? '');
    for (const span of item?.names ?? []) {
      if (!item || isAuthority(span.surface) || inWords.test(span.surface)) continue;
      drafts.push({
        statement: { type: 'listing', company: mentionOf(span, item, 'COMPANY', scene.names), event: null, list: /unverified|uvl/iu.test(list) ? 'UVL' : 'Entity List', date },
        passage: { line: lineAt(plain, at[i] ?? 0), page: plain.sentence.page, table: null }, quote: quoteOf(plain, at[from] ?? 0, at[to] ?? plain.text.length), modality, confidence: 0.8, extractor,
      });
    }
  };
  const dayOf = (mark: string | undefined): string | null => items.get(mark ?? '')?.date?.date ?? null;
  let before: { readonly list: string; readonly modality: Modality } | null = null;
  let current = spoken;
  for (const clause of clauses) {
    const part = text.slice(clause.from, clause.to);
    const found: { readonly list: string; readonly modality: Modality }[] = [];
    if (!undone.test(part.replace(takenOff, '')) && !supposed(text, clause.to)) {
      const met = new Set<number>();
      for (const frame of [...frames, listedAmong]) for (const hit of part.matchAll(frame)) {
        const { who = '', list = 'Entity List' } = hit.groups ?? {};
        const i = clause.from + hit.index + hit[0].indexOf(who);
        if (met.has(i) || someoneElse.test(text.slice(clause.from, i))) continue;
        met.add(i);
        const modality = modalityAt(text, i, clause.from + hit.index + hit[0].length, true);
        found.push({ list, modality });
        add(i, list, clause, modality);
      }
      current = listSpoken(part) ?? current;
      if (current !== null && clause.date !== null) for (const hit of [...part.matchAll(there), ...part.matchAll(turn)]) {
        const i = clause.from + hit.index;
        if (met.has(i) || someoneElse.test(text.slice(clause.from, i)) || /\s(?:followed|joined|came|next|last|first)\b/u.test(hit[0]) && before === null && !goesOn) continue;
        met.add(i);
        found.push({ list: current, modality: 'ASSERTED' });
        // Each with the day that stands behind it.
        const date = dayOf(hit.groups?.['day']) ?? clause.date;
        add(i, current, { ...clause, date }, 'ASSERTED');
        const also = withIt.exec(part.slice(hit.index + hit[0].length))?.groups?.['who'], at = also === undefined ? -1 : clause.from + part.indexOf(also, hit.index + hit[0].length);
        if (at >= 0 && !met.has(at)) { met.add(at); add(at, current, { ...clause, date }, 'ASSERTED'); }
      }
      const last = found.at(-1);
      if (last) for (const hit of part.matchAll(andThen)) {
        const at = clause.from + hit.index + hit[0].indexOf(hit.groups?.['who'] ?? '');
        if (!met.has(at)) { met.add(at); add(at, last.list, { ...clause, date: dayOf(hit.groups?.['day']) ?? clause.date }, last.modality); }
      }
      const among = current !== null && clause.date !== null ? amongThose.exec(part) : null;
      if (among && current !== null) { const i = clause.from + among[0].length - 1; if (!met.has(i)) { found.push({ list: current, modality: 'ASSERTED' }); add(i, current, clause, 'ASSERTED'); } }
      const left = found.length === 0 && before !== null ? elided.exec(part) : null;
      if (left && before) { found.push(before); add(clause.from + left[0].indexOf(left.groups?.['who'] ?? ''), before.list, clause, before.modality); }
    }
    before = found.at(-1) ?? (new RegExp(theList, 'u').test(part) ? null : before);
  }
  return drafts;
}

const control = String.raw`\b(?:controls?|controlled|rules?|restrict\w*|limits?|limited|ban(?:s|ned)?|bar(?:s|red)|block(?:s|ed)?|curb(?:s|ed)?|halt(?:s|ed)?|licen[cs]\w*|catch(?:es)?|caught|confin(?:es|ed)|captur\w*|tighten\w*|threshold|exports?|presum(?:es|ed)|stop(?:s|ped)?|threw out|throws out|swapped|abolish(?:es|ed)|did away with|discard(?:s|ed)|cut off|requirement|measures?|dropp?(?:s|ed)|replac(?:es|ed)|fell (?:inside|under|within)|swept in)\b`;
const kinds: readonly { readonly kind: ControlType; readonly all: readonly RegExp[] }[] = [
  { kind: 'ENTITY_LISTING', all: [new RegExp(theList, 'u'), /\b(?:add(?:s|ed|ing|itions?)|plac(?:es|ed)|put|joined|joins|listed|listings?|names?|named|went|landed|entered|designat\w+)\b/u] },
  { kind: 'ENTITY_LISTING', all: [/\b(?:listed|blacklisted|sanctioned|designated|added)\s(?:(?:a|another|some|further|more|than|over|about)\s)*(?:\d[\d,]*|[\ue000-\uf8ff]|[a-z]+teen|dozens of)\s(?:[a-z]+\s){0,3}(?:entities|firms|companies|parties)\b/iu] },
  { kind: 'FOREIGN_DIRECT_PRODUCT_RULE', all: [/\bforeign[- ]direct[- ]product\b|\bFDPR\b/iu] },
  { kind: 'EDA_CONTROL', all: [/\bEDA\b|electronic design automation|chip[- ]design software/iu, new RegExp(control, 'iu')] },
  { kind: 'EQUIPMENT_CONTROL', all: [/\b(?:equipment|(?:US|U\.S\.|American) (?:tools|persons|citizens)|bonders?|metrology|NXT|lithography|scanners?|immersion|DUV|EUV|etch(?:ing|ers?)?|deposition|(?:chipmaking|manufacturing|production|process|wafer|deposition|cleaning) tools?|tools? (?:for|to make|used (?:for|in|to make)|that make) |tool exports|wafer[- ]fab)\b/iu, new RegExp(control, 'iu')] },
  { kind: 'DESTINATION_CAPS', all: [/\bAI[- ]?[Dd]iffusion\b|\bdiffusion (?:rule|framework)\b|\binto (?:three|two|four) (?:tiers|groups|classes)\b|\b(?:country|national)[- ]caps?\b|\bcaps?\b[^.]{0,50}\b(?:countr|destination)|\b(?:three|two|four)[- ](?:tiers?|groups)\b|\btiers? of countries/u] },
  { kind: 'LEGISLATION', all: [/\bAct\b|\bbill\b|\b(?:tabled|laid)\b[^.;]{0,40}\b(?:regulation|directive|order)\b|\bOrder\b[^.;]{0,20}\blaid\b/u, /(?<!\b(?:not|yet|to|never)\s)\b(?:pass(?:ed|es)|sign(?:ed|s)|enact(?:ed|s)|introduced|cleared|tabled|laid before)\b/u] },
  { kind: 'TRADE_BAN', all: [/\b(?:ban(?:s|ned)?|prohibit(?:s|ed)?|forb(?:ids?|ade|idden)|barred|(?:told|tells|ordered|asked|instructed|urged)\b[^.;]{0,80}\b(?:stop|halt|cease|avoid)\s(?:buying|ordering|purchas\w*|procur\w*|using))\b/u, /\b(?:buying|ordering|selling|purchas\w*|procur\w*|sales? (?:of|to)|trading|(?:exports?|shipments?|supply|supplies|deliver(?:y|ies)) of (?:[a-z-]+ ){0,2}(?:gallium|germanium|antimony|graphite|tungsten|rare))\b/u] },
  { kind: 'CHIP_CONTROL', all: [/\b(?:chips?|(?:logic )?dies|foundry|GPUs?|HBM|accelerators?|advanced computing|supercomput\w*|semiconductors?|performance (?:density|lines?|thresholds?|limits?)|devices? (?:was|were|is|are) caught|total processing performance|TPP|bandwidth test|interconnect|ECCN|[34]A090)\b/iu, new RegExp(`${control}|\\bECCN\\b`, 'iu')] },
];
/** What is drafted, asked for or undone is no act; nor what a firm says of it. */
const noAct = /\b(?:(?:stays?|remains?|sits?|falls?) (?:just )?(?:under|below|beneath|outside)|escapes?|rescind(?:s|ed)?|withdr(?:ew|awn)|lift(?:s|ed)|repeal(?:s|ed)?|revok(?:es|ed)|suspend(?:s|ed)|delay(?:s|ed)?|propos(?:es|ed|al)|draft|consultation|considering|urged?|asked|calls? for|(?:would|could|may|might)\s(?:be|also|soon|still|yet|add|impose|tighten|extend|restrict|ban|require|place|include|expand|widen)|exempt)\b/iu;
const acted = /\b(?:presum(?:es|ed)|came with (?:it|them)|accompanied (?:it|them)|moved|moves|shifted|instructed|announc\w*|took over|takes over|confin(?:es|ed)|tabled|laid|issu(?:es|ed|ing)|publish\w*|impos\w*|introduc\w*|add(?:s|ed)|plac(?:es|ed)|put|requir(?:e|es|ed)|need|restrict(?:s|ed)|limit(?:s|ed)|bann?(?:s|ed)|bans|barr?(?:s|ed)|revis\w*|updat\w*|tighten\w*|expand\w*|told|tells|informed|notif\w*|extend\w*|widen\w*|stretch\w*|pass(?:es|ed)|sign(?:s|ed)|dropp?(?:s|ed)|replac(?:es|ed)|threw out|throws out|swapped|abolish(?:es|ed)|did away with|discard(?:s|ed)|caught|catch(?:es)?|brought|set(?:s)?|created?|creates|took effect|takes effect|came into force|clos(?:es|ed)|joined|join(?:s)|ordered|orders|bites?|cover(?:s|ed)|halt(?:s|ed)|went on(?:to)?|landed on|entered|listed|blacklisted|designated|needed|needs|fell (?:under|inside|within)|swept in|reach(?:ed|es)|appl(?:ied|ies) to|sorted|sorts|capped|divided|divides|split|controlled)\b/u;

const authorities: readonly (readonly [RegExp, string])[] = [
  [/\bCyberspace Administration\b|\bCAC\b/u, 'CAC'],
  [/\bMOFCOM\b|(?:China|Beijing)(?:'s|’s) (?:commerce ministry|Ministry of Commerce)|\bMinistry of Commerce\b|\bBeijing (?:bans?|banned|restricts?|restricted|curbs?)/u, 'MOFCOM'],
  [/\bBIS\b|Bureau of Industry and Security/u, 'BIS'], [/Commerce(?: Department)?\b|Department of Commerce/u, 'US Department of Commerce'], [/\b(?:Congress|Senate|House of Representatives|House)\b/u, 'US Congress'],
  [/\bWashington\b|\b(?:US|U\.S\.|American?) (?:government|administration|authorities|regulators?|officials)\b|\b(?:Biden|Trump) administration\b|White House/u, 'US government'],
  [/\bDutch\b|\bNetherlands\b|\bThe Hague\b/u, 'Dutch government'], [/\bMETI\b|\bJapan(?:ese)?\b|\bTokyo\b/u, 'Japanese government'],
  [/\b(?:US|U\.S\.|American) (?:rules?|controls?|export|curbs?|restrictions?)\b/u, 'US government'],
];
/** Those that rule on exports among much else: bodies whose plans are policies. */
const others: typeof authorities = [[/\bEuropean (?:Commission|Union)\b|\bBrussels\b/u, 'European Commission'], [/\bKorea(?:n)?(?:'s|’s)? (?:government|Ministry)|\bMOTIE\b|\bSeoul\b/u, 'Korean government']];
export function isAuthority(text: string): boolean { return authorities.some(([pattern]) => pattern.test(text)); }

/** `spoken`: the authority that the paragraph named before. */
export function englishEvents(scene: Scene, clauses: readonly Clause[], spoken: string | null, targetsIn: (from: number, to: number) => readonly Mention[], wordsOf: (from: number, to: number) => string): readonly Draft[] {
  const events = eventsOf(scene, clauses, spoken, targetsIn, wordsOf);
  // "replaced the test with two measures, and thereby caught the A800": one act in two clauses.
  return events.filter(({ statement: s }) => s.type !== 'event' || !byClassAlone(s.targets) || !events.some(({ statement: o }) => o !== s && o.type === 'event' && o.kind === s.kind && o.date === s.date && o.authority === s.authority && !byClassAlone(o.targets)));
}
function eventsOf(scene: Scene, clauses: readonly Clause[], spoken: string | null, targetsIn: (from: number, to: number) => readonly Mention[], wordsOf: (from: number, to: number) => string): readonly Draft[] {
  const { tagged: { text, plain, at } } = scene;
  return clauses.flatMap(({ from, to, date }): Draft[] => {
    const printed = plain.text.slice(at[from] ?? 0, at[to] ?? plain.text.length), words = wordsOf(from, to).replace(givenUpLater, '');
    if (date === null || !acted.test(words)) return [];
    const by = [...authorities, ...others].find(([pattern]) => pattern.test(printed))?.[1] ?? authorities.find(([pattern]) => pattern.test(plain.text))?.[1] ?? (new RegExp(theList, 'u').test(words) ? 'US Department of Commerce' : spoken ?? ((chip.test(text.slice(from, to)) || /\bHBM\b/u.test(words)) && /\blicen[cs]/iu.test(words) || /\b(?:AI[- ]?[Dd]iffusion|diffusion (?:rule|framework)|(?:two|three|four)-tier)\b/u.test(words) ? 'US government' : null));
    if (by === null) return [];
    // What a bill would do, and that it has not passed, is said of one that was introduced.
    // "told Acme that the X900 would need a licence": told, it is so.
    const open = noAct.test(words) || undone.test(words) || !/\bwhich would have\b/u.test(words) && supposed(text.replace(/\b(?:caught|covered|controlled|captured) (?:if|when)\b/gu, 'caught').replace(/\bwould(?= (?:now |also )?(?:need|require)\b)/gu, 'shall'), to);
    const hits = kinds.filter(({ kind, all }) => (!open || kind === 'LEGISLATION') && all.every((pattern) => pattern.test(words))).map(({ kind }) => kind);
    // A rule on tools, on design software or on countries names chips as what they make or count; only its own kind is meant.
    const meant = hits.some((kind) => narrower.has(kind)) ? hits.filter((kind) => kind !== 'CHIP_CONTROL' || /\bHBM\b|\bperformance density\b|\b(?:interconnect|bandwidth|transfer-rate) (?:test|limit|threshold)/u.test(words) || chip.test(text.slice(from, to))) : hits;
    // What a rule on products made with American tools is told of is no control of tools.
    const ruled = meant.includes('FOREIGN_DIRECT_PRODUCT_RULE') && !/\b(?:equipment|bonders?|metrology|lithography|scanners?|immersion|DUV|EUV|etch\w*|deposition)\b/iu.test(words) ? meant.filter((kind) => kind !== 'EQUIPMENT_CONTROL') : meant;
    // "extended the foreign direct product rule to equipment made abroad": one act, not two.
    const fdpr = ruled.includes('FOREIGN_DIRECT_PRODUCT_RULE') ? partsOf('FOREIGN_DIRECT_PRODUCT_RULE', scene, from, to, wordsOf) : [];
    const sameAct = (kind: ControlType): boolean => kind === 'EQUIPMENT_CONTROL' && fdpr.length > 0 && partsOf(kind, scene, from, to, wordsOf).every((part) => fdpr.some((one) => one.from === part.from));
    return ruled.filter((kind) => !sameAct(kind) && (by !== 'MOFCOM' && by !== 'CAC' || kind === 'TRADE_BAN')).map((kind): Draft => {
      const own = ruled.length > 1 && apart.has(kind) ? partsOf(kind, scene, from, to, wordsOf) : [{ from, to }];
      const named = own.flatMap((part) => targetsIn(part.from, part.to)).filter(({ surface }) => !/^(?:AI[- ]?)?Diffusion$/u.test(surface)), targets = kind === 'ENTITY_LISTING' ? named.filter((target) => target.kind === 'COMPANY') : kind === 'EQUIPMENT_CONTROL' ? named.filter((target) => target.kind !== 'CHIP') : kind === 'CHIP_CONTROL' && meant.includes('ENTITY_LISTING') ? named.filter((target) => target.kind !== 'COMPANY') : named, hit = targets.length > 0 ? targets : goodsOf(kind, own.map((part) => wordsOf(part.from, part.to)).join(', ')), title = actTitle(kind, by, printed, hit);
      return {
        statement: { type: 'event', event: { surface: `${date} ${title}`, kind: 'EXPORT_CONTROL_EVENT' }, date, authority: by, kind, title, targets: hit },
        passage: { line: lineAt(plain, at[from] ?? 0), page: plain.sentence.page, table: null }, quote: quoteOf(plain, at[from] ?? 0, at[to] ?? plain.text.length),
        modality: /\b(?:chance|odds|probability|possibility|likely)\b|\b(?:may|might|could) (?:be|also|soon|still|yet|add|impose|tighten|extend|restrict|ban|require|place|include|expand|widen|follow)\b/iu.test(words) ? 'FORECAST' : /\b(?:plans?|planned|will|set to|expected|reportedly)\b/iu.test(words) ? 'PLANNED' : 'ASSERTED', confidence: 0.7, extractor,
      };
    });
  });
}
/** Kinds of act of which a sentence tells beside another: what each hits stands in its own part of the list of verbs. */
const apart: ReadonlySet<ControlType> = new Set(['EQUIPMENT_CONTROL', 'FOREIGN_DIRECT_PRODUCT_RULE', 'EDA_CONTROL']);
function partsOf(kind: ControlType, { tagged: { text } }: Scene, from: number, to: number, wordsOf: (from: number, to: number) => string): readonly { readonly from: number; readonly to: number }[] {
  const cuts = [from, ...[...text.slice(from, to).matchAll(/,\s/gu)].map((hit) => from + hit.index + hit[0].length), to];
  const parts = cuts.slice(1).map((end, k) => ({ from: cuts[k] ?? from, to: end }));
  const own = parts.filter((part) => kinds.some((one) => one.kind === kind && one.all[0]?.test(wordsOf(part.from, part.to))));
  return own.length > 0 ? own : [{ from, to }];
}
/** "announced on 13 January 2025, … was withdrawn on 13 May": what becomes of an act afterwards. */
const givenUpLater = /(?<=\b(?:announced|published|issued|unveiled|released|introduced)\b[^.;]{3,140}),?\s(?:and\s|but\s)?(?:(?:was|were|has been|had been)\s)?(?:since\s|later\s|then\s)?(?:withdrawn|rescinded|repealed|revoked|scrapped|dropped|lifted|suspended|shelved)\b[^;]*$/u;
const narrower: ReadonlySet<ControlType> = new Set(['EDA_CONTROL', 'EQUIPMENT_CONTROL', 'DESTINATION_CAPS', 'ENTITY_LISTING', 'LEGISLATION', 'TRADE_BAN', 'FOREIGN_DIRECT_PRODUCT_RULE']);
