import { arrives, ledBy, type Figure, type Metric } from './english-figures.js';
import { referent } from './english-subjects.js';
import { isHouse } from './houses.js';
import { classOf, nameOf } from './kinds.js';
import type { Scene } from './scene.js';
import type { Account } from './statistics.js';
import { unmarked } from './tag.js';
import { placeOf, type Topic } from './topics.js';

/** Whose a figure of an English sentence is, and what is counted or shared out. */
const size = '(?:two|three|four|five|six|seven|eight|ten|large(?:st)?|big(?:gest)?|major|leading|top|domestic|home-grown|homegrown|local|foreign|overseas|other|Chinese|American|Western|US|cloud|internet|tech(?:nology)?|AI|chip|accelerator|server|computing|listed)';
const group = new RegExp(`(?:\\b${size}\\b[ -]|${classOf(['REGION'])} ){1,7}(?:vendors|companies|clouds|firms|hyperscalers|makers|suppliers|designers|providers|platforms|chipmakers|brands|silicon|groups|players|operators|giants|buyers|spenders|customers|parts|accelerators|cards|chips|GPUs)\\b|\\bhyperscalers\\b|\\b(?:domestic|home-grown|homegrown|local) (?=(?:share|total|side|camp|proportion|figure)\\b)`, 'giu');
const few: Readonly<Record<string, number>> = { pair: 2, duo: 2, two: 2, trio: 3, three: 3, four: 4, quartet: 4 };
/** "; Acme, with 1.9%": a firm that no list knows. */
const lone = new RegExp(`(?:^|[;,]|\\band) (${classOf(['UNKNOWN'])}|[A-Z][A-Za-z-]{2,}(?: [A-Z][A-Za-z-]+){0,2})(?:(?:'s|’s)|,? (?:alone )?(?:with|had|held|took|at)) $`, 'u');
const seller = `${classOf(['COMPANY', 'UNKNOWN'])}|[A-Z][A-Za-z-]{2,}(?: [A-Z][A-Za-z-]+){0,2}`;
const ships = new RegExp(String.raw`(?:^\s?|[;,] |\b(?:and|while|but) )(${seller})(?:, [^,;]{3,60},)? (?:(?:then|also|itself|alone) )?(?:shipped|ships|sold|sells|delivered|delivers)(?: (?:about|some|around|roughly|nearly|almost|over|only|just|another))* $`, 'u'), nameAlone = new RegExp(String.raw`\band (${seller})(?: (?:about|some|around|roughly|just|only))? $`, 'u');
/** "China is a market of its own: Acme sizes it at …": the place with which the sentence begins. */
const opening = new RegExp(`^\\s?(${classOf(['REGION'])}|(?:China|America|Europe)\\b)(?:, [^,;:]{3,40},)? (?:is|was|remains|stays|stands)\\b`, 'u');
/** "growth in advanced packaging revenue of 31%". */
const growthIn = /\b(?:growth|rise|increase|decline|fall) in (?:the )?([^,;:]{3,50}?) of (?:about |some |around |roughly )?$/iu;
/** "expects custom silicon to grow by 45%": what is to grow. */
const grows = /\b(?:expects?|sees?|projects?|forecasts?|predicts?) (?:the )?([^,;:]{3,50}?) (?:to (?:grow|rise|expand|fall|shrink|increase|decline)|growing|rising|expanding|falling|shrinking)\b/iu;
/** Whose the figure is: who stands before it (behind it for shares: "53% for Acme"), a group of firms, a place; else whom the figure before was of. */
export function subjectOf(scene: Scene, figure: Figure, metric: Metric, account: Account, speakers: readonly number[]): Topic | null {
  const { text, items } = scene.tagged;
  const from = figure.at - figure.lead.length;
  const behind = metric === 'market share' ? items.get(/^ (?:for|to|by) ([\ue000-\uf8ff])/u.exec(figure.tail)?.[1] ?? '') : metric === 'shipments' ? items.get(/^(?: [a-z]+)?,? (?:from|by) ([\ue000-\uf8ff])(?!(?:'s|’s)? (?:plants?|fabs?|lines?)\b)/u.exec(figure.tail)?.[1] ?? '') : undefined;
  if (behind?.kind === 'COMPANY') return topic(scene, behind);
  if (account.whole !== null && sum.test(figure.lead)) return account.whole.subject;
  // ", with Acme alone at 23%": one of those told of before.
  const among = metric === 'market share' || metric === 'shipments' || metric === 'revenue' || metric === 'capex' ? items.get(amongThem.exec(figure.lead)?.[1] ?? '') : undefined;
  if (among?.kind === 'COMPANY') return topic(scene, among);
  // "followed by Acme (5%)": what a bracket holds is of the name right before it, whatever governs that.
  const bracketed = items.get(/([\ue000-\uf8ff])\s?\($/u.exec(figure.lead)?.[1] ?? '');
  if (bracketed?.kind === 'COMPANY') return topic(scene, bracketed);
  const opened = metric === 'market size' && arrives.test(figure.lead) ? placeOf(scene, opening.exec(text.slice(0, figure.at))?.[1] ?? '') : null;
  if (opened) return opened;
  if (metric === 'market size' && arrives.test(figure.lead) && account.subject !== null) return account.subject;
  const alone = lone.exec(figure.lead), firm = alone?.[1] ?? '', begin = from + (alone?.index ?? 0) + (alone?.[0].indexOf(firm) ?? 0);
  if (metric === 'market share' && alone && !speakers.includes(begin)) { const item = items.get(firm); return item ? topic(scene, item) : printedTopic(scene, begin, begin + firm.length); }
  // "; Lanhe, in its first year, shipped 48,000", "and Bolt 26,000": who sells, though no list has the name.
  const seller = metric === 'shipments' ? (ships.exec(figure.lead) ?? nameAlone.exec(figure.lead))?.[1] : undefined;
  if (seller !== undefined && !speakers.includes(from + figure.lead.lastIndexOf(seller)) && placeOf(scene, seller) === null && !/^(?:The|They|It|We|In|This|That|These|Those|Chinese|American|Total)\b/u.test(seller)) {
    const at = from + figure.lead.lastIndexOf(seller), item = items.get(seller);
    return item ? topic(scene, item) : printedTopic(scene, at, at + seller.length);
  }
  const growing = metric === 'growth' || metric === 'CAGR' ? growthIn.exec(figure.lead)?.[1]?.trim() ?? grows.exec(figure.lead)?.[1]?.trim() : undefined;
  if (growing !== undefined && !/[\ue000-\ue0ff]/u.test(growing)) { const at = from + figure.lead.lastIndexOf(growing); return placeOf(scene, growing) ?? printedTopic(scene, at, at + growing.length); }
  const groups = metric === 'compute scale' ? [] : [...figure.lead.matchAll(group)], last = groups.at(-1);
  const together = /\bthe (pair|duo|two|trio|three|four|quartet)\b(?! [\w\ue000-\uf8ff])/iu.exec(figure.lead)?.[1]?.toLowerCase();
  if (together !== undefined) return account.subject?.names.length === few[together] ? account.subject : null;
  // "In China's market Acme had 66% and Bolt 23%, with shipments of 2.7 million cards": the market's.
  const whole = metric === 'shipments' && /,? with (?:total |overall |combined )?(?:shipments|sales|deliveries) of (?:about |some )?$/u.test(figure.lead) ? placeOf(scene, text.slice(0, figure.at)) : null;
  if (whole) return whole;
  // "Chinese buyers took 2.7 million cards": what is sold in the country.
  const buyers = metric === 'shipments' && last && !/[\ue000-\ue0ff]/u.test(figure.lead.slice(last.index)) && /\b(?:buyers|customers)$/iu.test(last[0].trim()) ? placeOf(scene, last[0]) : null;
  if (buyers) return buyers;
  for (let i = figure.at - 1; i >= from; i -= 1) {
    const item = items.get(text[i] ?? '');
    // A group whose members stand in brackets is the group.
    if (last && i < from + last.index + last[0].length && i >= from + last.index) break;
    if (item?.kind !== 'COMPANY' && !(item?.kind === 'CHIP' && metric === 'shipments' && item.names.every((n) => n.maker !== null))) continue;
    if (item.names.every(isHouse) || speakers.includes(i) && (metric !== 'revenue' || outside.test(text.slice(i + 1, i + 120))) || /\b(?:than|against|over|versus|from|to|for (?=.*\bfor\b)|(?<!\bfollowed (?:[^,;]{1,24} )?)by|with|according to)(?: the)? $/iu.test(text.slice(Math.max(from, i - 40), i)) || last && /\([^()]*$/u.test(text.slice(from + last.index, i))) continue;
    return topic(scene, item);
  }
  // "Acme puts domestic HBM at 4% of needs".
  const put = metric === 'market share' ? putAt.exec(figure.lead)?.[1] : undefined;
  if (put !== undefined && !pronouns.test(put)) { const begin = from + figure.lead.lastIndexOf(put); return printedTopic(scene, begin, begin + put.length); }
  const noun = metric === 'market share' ? holding.exec(figure.lead) : null;
  if (noun?.groups?.['noun'] !== undefined && !pronouns.test(noun.groups['noun'])) {
    const at = from + noun.index + noun[0].indexOf(noun.groups['noun']), item = items.get(noun.groups['noun']);
    return item ? topic(scene, item) : printedTopic(scene, at, at + noun.groups['noun'].length);
  }
  const counted = items.get(text[figure.at] ?? '');
  if (metric === 'shipments' && counted?.kind === 'CHIP' && counted.names.every((n) => n.maker !== null || n.entry?.maker !== undefined)) return topic(scene, counted);
  // "the four companies": those of whom the figure before was told.
  if (last && account.subject?.names.length === 0 && countIn(last[0]) !== null && countIn(last[0]) === countIn(account.subject.surface ?? '')) return account.subject;
  if (last) return printedTopic(scene, from + last.index, from + last.index + last[0].trimEnd().length);
  const holder = firmMetrics.has(metric) ? (possessed.exec(figure.lead) ?? soldAt.exec(figure.lead))?.[1] : undefined;
  if (holder !== undefined) return printedTopic(scene, from + figure.lead.lastIndexOf(holder), from + figure.lead.lastIndexOf(holder) + holder.length);
  const owner = ownerOf(scene, figure, from, metric);
  if (owner) return owner;
  const place = placeOf(scene, sold.exec(figure.tail)?.[0] ?? '') ?? placeOf(scene, figure.lead.replace(seat, ' ').replace(says, ' '))
    ?? (here.test(figure.lead.slice(-60)) || here.test(figure.tail.slice(0, 40)) ? placeSpoken(scene) : null) ?? (/\bglobally\b/iu.test(figure.lead) ? { text: 'global', names: [], item: null, surface: 'Globally' } : null);
  if (place && metric !== 'market share') return place;
  const spending = metric === 'market size' ? spentOn.exec(figure.tail) : null;
  if (spending?.[1] !== undefined) { const end = figure.end + spending[0].length; return printedTopic(scene, end - spending[1].length, end); }
  // "Shipments of liquid coolers reached …", "Revenue from HBM was …": of a class of things, the world's where no place is named.
  const things = metric === 'market share' ? null : thingOf(scene, figure);
  if (things !== null) { const begin = from + figure.lead.lastIndexOf(things); return printedTopic(scene, begin, begin + things.length); }
  if (metric !== 'market share') { const ahead = placeOf(scene, figure.tail); if (ahead && !account.subject || ahead && metric === 'compute scale') return ahead; }
  const wares = wareAlone.exec(figure.lead), goods = wares?.[1], ware = goods === undefined ? undefined : items.get(goods);
  const ofWare = ware && (metric === 'revenue' || metric === 'market size' || metric === 'shipments') ? printedTopic(scene, from + figure.lead.indexOf(goods ?? ''), from + figure.lead.indexOf(goods ?? '') + 1) : null;
  // "Acme Research puts HBM revenue at US$17bn": the trade's, whomever the sentence before spoke of.
  if (ofWare && /^[a-z]/u.test(wares?.[0] ?? '')) return ofWare;
  if (account.subject === null && firmMetrics.has(metric)) { const firm = firmSpoken(scene); if (firm) return firm; }
  const fresh = /\bmarket\b/iu.test(figure.lead) && metric === 'market size';
  if (fresh) return world;
  // "China is a different market. Shipments came to …": of the place in question; "HBM revenue came to …": of what is named.
  if (metric === 'shipments' && account.subject === null && /^(?:[A-Z][a-z]+ )?(?:[Ss]hipments|[Ss]ales|[Dd]eliveries)\b/u.test(figure.lead.trim())) return placeSpoken(scene);
  return ofWare ?? account.subject;
}
/** "of which 1.6 million from Acme; it expects the total to fall to …": of the whole that was told before its parts. */
const sum = /\bthe (?:whole|total|sum|aggregate|overall (?:total|figure))(?= (?:to|will|is|was|should|could|may|at|of|in|for|came|comes|rose|fell|falls|rises|reach\w*)\b)(?![^;]*[\ue000-\ue0ff])/iu;
const amongThem = new RegExp(`\\bwith (${classOf(['COMPANY'])})(?: (?:alone|itself|still|now|already|next|second))* (?:at|on|holding|taking) (?:about |some |around |roughly |just |only )?$`, 'u');
/** Who puts a figure on a market is not whose it is. */
const outside = /^(?:, [^,;]{3,90},|,? which)? ?(?:(?:also|now|still) )?(?:puts?|sizes?|estimates?|reckons?|counts?|values?|tracks?|calculates?|arrives)\b/u;
/** "inference took 58% of spending", "optical modules made up 30% of the bill": what takes the share is a class of things, or a firm no list knows. */
const holding = new RegExp(String.raw`(?:^|[,;:] |\b(?:that|and|while|whereas|but|estimates?|reckons?|says|[Bb]y (?:our|its) (?:own )?(?:estimate|count|reckoning),?|DATE,?) )(?:the )?(?<noun>(?:(?!(?:the|that|and|while|but|[Bb]y|[Ii]n|[Oo]n|[Aa]t|[Ff]or|[Ff]rom|[Ww]ith|[Aa]ccording|[Ii]f|[Aa]s|[Oo]ver|[Aa]fter|[Bb]efore|[Uu]nder)\b)[\w'’-]+|[\ue000-\uf8ff](?:-[a-z]+)?)(?: (?:(?!(?:of|in|by|for|at|with|from|that|and|while|but|to)\b)[\w'’-]+|[\ue000-\uf8ff](?:-[a-z]+)?)){0,3}?) (?:already |now |still |alone |together |only |just )?(?:took|takes|had|has|held|holds|made up|makes up|accounted for|accounts for|represented|represents|claimed|claims|captured|commanded|commands|won)(?: (?:about|some|around|roughly|nearly|almost|over|only|just|an? estimated|more than))* $`.replace('DATE', classOf(['DATE'])), 'u');
const putAt = /\b(?:puts?|sees?|estimates?|reckons?|places?) (?:the )?((?:(?!the\b|share\b|it\b|this\b)[\w\ue000-\uf8ff-]+ ?){1,3}) at (?:about |some |around |roughly |just |only )?$/iu;
const pronouns = /^(?:it|they|this|that|which|who|we|both|each|these|those|its|their|one|others?|the (?:first|second|last|other|rest))\b/iu;
const world: Topic = { text: 'global', names: [], item: null, surface: null };
/** "a consultancy based in Leeds", ", the London house,": where who says so is at home. */
const seat = new RegExp(`, (?:an?|the|one of|its) [^,;]{1,60}(?:,|$)|\\b(?:based|headquartered|located|domiciled) (?:in|at) ${classOf(['REGION'])}`, 'gu');
/** "Chinese officials expect": who says so. */
const says = new RegExp(`(?:\\b(?:Chinese|American|US|European|global) |${classOf(['REGION'])}(?:'s|’s)? )(?:officials?|ministr(?:y|ies)|consultanc(?:y|ies)|analysts?|brokers?|regulators?|researchers?)\\b`, 'gu');
/** "cards delivered to Chinese customers", "sold in China". */
const sold = /^ (?:(?:were|was|being|had been) )?(?:sold|delivered|shipped|bought|installed|deployed|imported) (?:to|in|into|by|within|across|throughout) [^,;.]{1,40}/u;
const wareAlone = new RegExp(`(?:^(?:\\s|The |Total )*|\\b(?:puts?|sees?|sizes?|estimates?|values?|counts?|expects?|reckons|looks? for|forecasts?|projects?|predicts?) (?:the |total |global )*)(${classOf(['MEMORY', 'PRODUCT', 'PACKAGING', 'INTERCONNECT'])}) (?:[a-z]+ )?(?:revenues?|sales|shipments|output|spending|market)\\b`, 'u');
const here = /\b(?:there|in the country|the country(?:'s|’s)|that (?:country|market))\b/iu;
function placeSpoken({ discourse: { place } }: Scene): Topic | null { return place ? { text: nameOf(place), names: [], item: null, surface: place.surface } : null; }
/** "Acme's revenue was …": whose it is, though no list has the name. */
const possessed = new RegExp(String.raw`(?:^\s?|[;,.] |\band )(${classOf(['UNKNOWN'])}|(?:[A-Z][\w-]+ ){0,2}[A-Z][a-z][\w-]+)(?:'s|’s) (?:[a-z]+ ){0,2}(?:revenues?|sales|turnover|net (?:profit|income)|capex|capital spending|gross margin)\b[^;]{0,30}$`, 'u');
/** "Revenue at Acme Harbor tripled to …". */
const soldAt = new RegExp(String.raw`\b(?:revenues?|sales|turnover|net (?:profit|income)|capex|capital (?:spending|expenditure)) at (${classOf(['UNKNOWN'])}|[A-Z][a-z][\w-]+(?: [A-Z][\w-]+){0,2})(?= )[^,;]{0,40}$`, 'iu');
const firmMetrics: ReadonlySet<Metric> = new Set(['revenue', 'net profit', 'gross margin', 'capex']);
/** "AI revenue was $20 billion": where the words name nobody, of the firm that the section or the sentence before is about. */
function firmSpoken(scene: Scene): Topic | null {
  const { company, topics } = scene.discourse, spoken = topics.get('COMPANY');
  if (company) return { text: nameOf(company), names: [company], item: unmarked('COMPANY', [company]), surface: company.surface };
  return spoken && spoken.names.length === 1 ? { text: spoken.names.map(nameOf).join(', '), names: spoken.names, item: spoken, surface: spoken.names[0]?.surface ?? null } : null;
}
/** "its 2024 revenue was …", "whose revenue came to …": the firm that the sentence speaks of. */
function ownerOf(scene: Scene, figure: Figure, from: number, metric: Metric): Topic | null {
  if (metric === 'market size' || metric === 'compute scale' || metric === 'CAGR' || metric === 'growth') return null;
  const its = /\b(?:its|whose)\b(?! (?:own )?(?:guidance|forecast|estimate|base case))/iu.exec(figure.lead);
  const found = its ? referent(scene, from + its.index, ['COMPANY']) : null;
  return found && found.item.names.length === 1 ? topic(scene, found.item) : null;
}
function countIn(words: string): string | null { return /\b(?:two|three|four|five|six|seven|eight|ten)\b/iu.exec(words)?.[0].toLowerCase() ?? null; }
export function topic(scene: Scene, item: NonNullable<Topic['item']>): Topic {
  const maker = item.kind === 'CHIP' ? item.owners : [];
  return maker.length > 0 ? { text: maker.map(nameOf).join(', '), names: maker, item: { ...item, kind: 'COMPANY' }, surface: maker.map((n) => n.surface).join(', ') }
    : { text: item.names.map((span) => (item.names.length > 1 && /^[\p{Script=Latin}\d .&'-]+$/u.test(span.surface) ? span.surface : nameOf(span))).join(', '), names: item.names, item, surface: scene.tagged.items.has(item.mark) ? scene.tagged.plain.text.slice(item.start, item.end).trim() : item.names.map((span) => span.surface).join(', ') };
}
function printedTopic({ tagged: { plain, at } }: Scene, from: number, to: number): Topic {
  const surface = plain.text.slice(at[from] ?? 0, at[to] ?? plain.text.length).trim();
  return { text: /^(?:domestic|home-grown|homegrown|local)$/iu.test(surface) ? `${surface} vendors` : surface, names: [], item: null, surface };
}

const marketFor = /\bmarkets? for (?:the )?([^,;]{1,50}?)(?= (?:at|was|is|were|will|to|reach\w*|in|by|of|grew|has|came|hit|stood)\b|[,;.]|$)/iu;
const marketOf = /(?:\b(?:the|a|its|whose|global|worldwide|world|total|Chinese|domestic) |^|[\ue000-\uf8ff](?:'s|’s) |, )((?:(?!(?:the|a|its|global|worldwide|Chinese|that|this|total|whole|same|value[sd]?|puts?|sizes?) )[a-z\d-]+ |[\ue000-\uf8ff] ?){1,3})market\b/iu;
/** "shipments of optical modules", "spending on AI servers": the class of things that a figure is of. */
const thing = /\b(?:purchas(?:es|ing)|procurement|imports|shipments?|sales|revenues?|spending|outlays?|output|deliveries|demand) (?:of|from|on|for) (?:the |all )?([^,;.]{1,50}?)(?= (?:at|was|is|were|will|to|reach\w*|in|by|grew|rose|fell|has|have|had|came|hit|stood|should|could|are|total\w*|amount\w*|more|doubl\w*)\b|[,;.]|$)/iu;
/** "$197bn of spending on AI accelerators": what the money goes on. */
const spentOn = /^ (?:of|in) (?:[a-z]+ )?(?:spending|outlays?|expenditure) on (?:the |all )?([^,;.\ue000-\ue0ff][^,;.]{0,39}?)(?= (?:in|by|for|during|according|worldwide|globally)\b|[,;.]|$)/iu;
function thingOf(scene: Scene, figure: Figure): string | null {
  const words = thing.exec(figure.lead)?.[1];
  return words === undefined || [...words].some((char) => scene.tagged.items.get(char)?.kind === 'COMPANY') ? null : words;
}
const shareOf = /\b(?:share|slice|portion) of (?:the |all )?([^,;.]{1,50}?)(?= (?:at|was|is|were|will|to|reach\w*|in|by|rose|fell|has|had|climbed|dropped|grew|stood|widened|shrank|slipped|edged|should|could)\b|[,;.]|$)/iu;
function named(words: string | null): string | null { return words !== null && /^[A-Z]{2,3}$/u.test(words) ? `${words} market` : words; }
/** What is counted or shared out, as printed. */
export function scopeOf(scene: Scene, figure: Figure, metric: Metric): string | null {
  const words = (part: string | null | undefined): string | null => (part === undefined || part === null ? null : [...part].map((char) => scene.tagged.items.get(char)?.names.map((n) => n.surface).join(', ') ?? char).join('').replace(/^(?:the|a|an|its|whole|global|worldwide|world|total|Chinese) /iu, '').trim() || null);
  if (metric === 'market share') return words(/^ of (?:the |all )?([^,;.]{1,60}?)(?= (?:in|by|for|during|according)\b| and [\ue000-\ue0ff]|[,;.]|$)/u.exec(figure.tail)?.[1]?.replace(/^(?:it|them|(?:that|this|these|those)(?: [a-z]+)?|latter|former|(?:[^ ]+ )?(?:market|total|figure|number|sum|amount|whole))$/u, '')) ?? words(shareOf.exec(figure.lead)?.[1] ?? marketFor.exec(figure.lead)?.[1] ?? (ledBy.test(figure.lead) ? marketOf.exec(figure.lead)?.[1] : undefined));
  // "HBM market": three letters alone say little.
  if (metric === 'market size') return named(words(/^ (?:(?:of|in) (?:[a-z]+ )?(?:spending|outlays?|expenditure) )?on ([^,;.]{1,40}?)(?= (?:in|by|for|during|according)\b|[,;.]|$)/u.exec(figure.tail)?.[1]) ?? words(marketFor.exec(figure.lead)?.[1] ?? marketOf.exec(figure.lead)?.[1] ?? thingOf(scene, figure)));
  if (metric === 'shipments') return words(thingOf(scene, figure)) ?? (/^units?$/u.test(figure.of) ? null : figure.of || null);
  if (metric === 'revenue') return words(thingOf(scene, figure)) ?? words(/\b((?:AI|[a-z-]*(?:cent(?:er|re)|cloud|chip|accelerator|server|semiconductor|networking|hardware|software|memory|automotive|gaming))(?: (?:cent(?:er|re)|chip|accelerator|solutions?|products?))?) (?:revenues?|sales)\b/u.exec(figure.lead)?.[1]);
  return metric === 'compute scale' ? words(/((?:[a-z-]+ )?comput(?:e|ing))\b(?: (?:capacity|power|scale))?/iu.exec(`${figure.lead}${figure.tail}`)?.[1]) : null;
}

