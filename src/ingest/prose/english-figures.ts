import { classOf } from './kinds.js';
import type { Dimension, Measure } from './measures.js';
import type { Scene } from './scene.js';

/** A figure of an English sentence: one with a unit, one that leaves its unit to the figure before ("95,000 cards in 2025 and 160,000 in 2026"), or a count of chips by name. */
export interface Figure {
  readonly at: number; readonly end: number;
  /** In the plain text. */
  readonly from: number; readonly to: number;
  readonly values: readonly number[]; readonly range: boolean;
  readonly dimension: Dimension; readonly unit: string; readonly of: string; readonly factor: number;
  /** The words before it, from the figure or semicolon before; behind it, up to the next. */
  readonly lead: string; readonly tail: string;
}

/** "Acme shipped 640,000 of them and Bolt 21,000", "shipped 48,000 and Bolt 26,000": counted in what was counted before, with the verb that says so. */
const soldOf = new RegExp(String.raw`(?<=\b(?:ship(?:s|ped)|sold|sells|deliver(?:s|ed)|supplie[sd]|took|takes|bought)(?: (?:only|just|about|around|some|roughly|nearly|almost|over|another))? )\d{1,3}(?:,\d{3})+(?= of (?:them|these|those)\b| (?:and|while|but|against) ${classOf(['COMPANY', 'UNKNOWN'])}| in ${classOf(['DATE'])}|[,;.](?:\s|$)|$)`, 'gu');
const nextOf = new RegExp(String.raw`(?<=(?:(?:^|,|;|\b(?:and|while|but)) ${classOf(['COMPANY', 'UNKNOWN'])}|\band [A-Z][a-z]{2,}(?: [A-Z][a-z]+)?)(?: (?:(?:only|just|about|around|some|roughly|a further) )?| (?:followed with|came next with|with|at) )?)\d{1,3}(?:,\d{3})+(?=[,;.](?:\s|$)| and ${classOf(['COMPANY', 'UNKNOWN'])}|$)`, 'gu');
const bare = /(?<![\w.,$-])\d{1,3}(?:,\d{3})+(?= (?:in|by|for|at|a|the|from) )|(?<![\w.,$-])\d{1,3}(?:,\d{3})+(?= (?:of (?:them|these|those|it) |(?:were|was|had been|have been|are) )(?:shipped|sold|delivered|bought)\b)|(?<=\b(?:shipped|sold|delivered|ships|sells|delivers)(?: only| just| about| around| some| roughly| nearly| almost| over| more than)? )\d{1,3}(?:,\d{3})+(?=[,;.](?:\s|$)|$)|(?<=\b(?:accounted for|of which [^,;.]{1,40}|took|made up|came to|and) )\d{1,3}(?:,\d{3})+(?=[,;.](?:\s|$)|$)/gu;
const besideIt = new RegExp(`\\bwith ${classOf(['REGION', 'COMPANY'])}(?: (?:alone|itself|next|second))? (?:at|on) (?:about |some |around |roughly |just |only )?(\\d[\\d,]*(?:\\.\\d+)?)(?=[,;.]?(?:\\s|$))(?! (?:in|of) (?:19|20)\\d\\d)`, 'gu'), withOne = new RegExp(`\\bwith ${classOf(['REGION', 'COMPANY'])}(?: (?:alone|itself|next|second))? (?:at|on) (?:about |some |around |roughly |just |only )?$`, 'u');
const done = /^ (?:of (?:them|these|those|it) |(?:were|was|had been|have been|are) )(?:shipped|sold|delivered|bought)\b/u;
/** A name of thousands of cards counts them; a few are a machine's. */
const leastCounted = 1000;

export function figuresIn({ tagged: { text, items, at } }: Scene): readonly Figure[] {
  type Found = Omit<Figure, 'lead' | 'tail'>;
  const plainAt = (i: number): number => at[i] ?? at.at(-1) ?? 0;
  const found: Found[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const item = items.get(text[i] ?? '');
    if (item?.measure && item.measure.dimension !== 'SPAN' && item.measure.dimension !== 'TIMES') found.push({ ...figureOf(item.measure), at: i, end: i + 1, from: item.start, to: item.end });
    else if (item?.kind === 'CHIP' && (item.count ?? 0) >= leastCounted) found.push({ at: i, end: i + 1, from: item.start, to: item.end, values: [item.count ?? 0], range: false, dimension: 'COUNT', unit: 'chips', of: 'chips', factor: 1 });
  }
  for (const hit of text.matchAll(bare)) {
    const earlier = found.filter((one) => one.at < hit.index && one.dimension === 'COUNT'), before = found.findLast((one) => one.at < hit.index), of = earlier.findLast((one) => one.of !== '')?.of ?? '';
    // "the X9, of which roughly 820,000 were delivered": counted by what is done with them.
    if (before === undefined && done.test(text.slice(hit.index + hit[0].length, hit.index + hit[0].length + 40))) found.push({ at: hit.index, end: hit.index + hit[0].length, from: plainAt(hit.index), to: plainAt(hit.index + hit[0].length), values: [Number(hit[0].replace(/,/gu, ''))], range: false, dimension: 'COUNT', unit: 'units', of: 'units', factor: 1 });
    if (before?.dimension === 'COUNT' && !text.slice(before.at, hit.index).includes(';')) found.push({ at: hit.index, end: hit.index + hit[0].length, from: plainAt(hit.index), to: plainAt(hit.index + hit[0].length), values: [Number(hit[0].replace(/,/gu, ''))], range: false, dimension: 'COUNT', unit: before.of || of, of: before.of || of, factor: 1 });
  }
  // Verb by verb, over a semicolon too, and then name by name.
  for (const [pattern, across] of [[soldOf, true], [nextOf, false]] as const) for (const hit of text.matchAll(pattern)) {
    const before = found.filter((one) => one.at < hit.index && one.dimension === 'COUNT').sort((a, b) => a.at - b.at).at(-1);
    if (before === undefined || found.some((one) => one.at <= hit.index && hit.index < one.end) || !across && /;|\.\s/u.test(text.slice(before.end, hit.index))) continue;
    found.push({ at: hit.index, end: hit.index + hit[0].length, from: plainAt(hit.index), to: plainAt(hit.index + hit[0].length), values: [Number(hit[0].replace(/,/gu, ''))], range: false, dimension: 'COUNT', unit: before.of || before.unit, of: before.of || before.unit, factor: 1 });
  }
  // "780 EFLOPS at the end of 2024, with China at 190": in the unit of the figure before.
  for (const hit of text.matchAll(besideIt)) {
    const digits = hit[1] ?? '', start = hit.index + hit[0].length - digits.length, before = found.findLast((one) => one.at < hit.index);
    if (before && !before.range && ['RATE', 'MONEY', 'COUNT'].includes(before.dimension) && !/[;.]\s/u.test(text.slice(before.end, hit.index))) found.push({ ...before, at: start, end: start + digits.length, from: plainAt(start), to: plainAt(start + digits.length), values: [Number(digits.replace(/,/gu, ''))] });
  }
  const ordered = found.sort((a, b) => a.at - b.at);
  return ordered.map((one, k) => {
    const [before, next] = [ordered[k - 1]?.end ?? 0, ordered[k + 1]?.at ?? text.length];
    const start = Math.max(before, stopBefore(text, before, one.at)), stop = /[;:]\s|\.\s/u.exec(text.slice(one.end, next))?.index;
    return { ...one, lead: text.slice(start, one.at), tail: text.slice(one.end, stop === undefined ? next : one.end + stop) };
  });
}
function figureOf({ values, range, dimension, unit, of, factor }: Measure): Pick<Figure, 'values' | 'range' | 'dimension' | 'unit' | 'of' | 'factor'> { return { values, range, dimension, unit, of, factor }; }
function stopBefore(text: string, from: number, to: number): number { const semicolon = text.slice(from, to).lastIndexOf(';'); return semicolon < 0 ? from : from + semicolon + 1; }

export type Metric = 'growth' | 'CAGR' | 'market share' | 'gross margin' | 'revenue' | 'net profit' | 'capex' | 'market size' | 'shipments' | 'compute scale';

const mark = classOf(['COMPANY', 'REGION', 'UNKNOWN', 'PRODUCT', 'DATE']);
/** "arrives at a more sober": another's figure of the same. */
export const arrives = /\b(?:arrives? at|comes? (?:up )?with|gets? to|settles? on|(?:puts?|sees?|has|sizes?|counts?|values?|tracks?) (?:it|this|them|that|the (?:market|whole|total))(?: (?:separately|apart|alone))?,? at|estimates?|reckons?)(?: an?| the)?(?: [a-z]+){0,3}\s$/iu;
/** Words that lead from one figure of a series to the next and say nothing new. */
const between = new RegExp(`^(?:[\\s,()]|${mark}(?:'s|’s)?|(?:and|but|while|then|or|rising|growing|climbing|falling|rose|fell|climbed|grew|slipped|dropped|edged|according|up|down|from|to|against|after|last|compared|with|versus|it|we|the|that|which|same|house|firm|consultancy|sees?|expects?|expected|projects?|projected|forecasts?|predicts?|guides?|guided|guiding|has|have|had|looks?|is|are|was|be|likely|set|due|grow|rise|climb|fall|widen|narrow|rebound|could|should|may|for|in|by|at|of|will|reach(?:es|ing)?|worth|double|triple|halve|guidance|their|there|them|those|these|local|domestic|total|whole|world|global|above|below|under|over|more|than|present|current|trends?|policies|unchanged|put|puts|seen|valued|sized|pegged|estimated|looking|would|also|come|comes|came|adds?|amounts?|totals?|expectation|figure|sum|['’]s|model|models|one|think|thinks|pass|exceed|top|hit|take|have|hold|points?|booked|posted|earned|recorded|reported|management|count|reckoning|numbers|data|calendar|only|just|about|almost|around|roughly|some|its|our|further|another|followed|trailed|ahead|behind|a|year|earlier|before|this|on|whole)\\b)*$`, 'iu');
/** " of the market in 2024 and": what the figure before was of. */
const ofBefore = new RegExp(`^(?: [^\\s,;]{1,14}){0,4} (?:of|on|in|for) [^,;]{0,60}?(?=${classOf(['DATE'])}|,)`, 'u'), firmAlone = new RegExp(`^, (?:and )?${classOf(['COMPANY'])}`, 'u');
/** " of the 2024 total by revenue and Acme". */
const ofTotal = new RegExp(`^ of [^,;]{1,50}?(?=(?:,| and) ${classOf(['COMPANY'])} $)`, 'u');
const stakes = /\b(?:stakes?|shareholders?|shareholding|(?<!\b(?:our|its|their|her|his) )own(?:s|ed)?|equity|investors?|interest in|(?:in|of) which [\ue000-\uf8ff] (?:(?:also|still|now) )?(?:holds?|held|owns?|owned|has|had|controls?))/iu;
/** "a 12% share in Acme", not "in 2024" or "in the accelerator market". */
const stakeBehind = new RegExp(`^[^,;]{0,24}\\b(?:stake|interest|shares?) in\\b(?! (?:${classOf(['DATE'])}|[^,;]{0,40}\\bmarkets?\\b))`, 'iu');
/** "costs are 40% of revenue", "the unit made up 30% of its sales": how a firm's own sum divides. */
const ofTurnover = /^ of (?:its |their |our |total |annual |group |all )*(?:revenues?|sales|turnover|costs?|income|earnings|profits?)\b(?! (?:of|from) )/iu;
/** Percentages of something else than a market. */
const otherShare = /\b(?:yields?|utili[sz]ation|busy|discount|premium|tax|tariffs?|efficien\w*|faster|cheaper|slower|renewable|throughput|performance|bandwidth|probability|chance|likely|costs?|power|energy|staff|time)\b/iu;
const grew = /\b(?:(?:increase|rise|jump|decline|fall|drop|gain|growth)(?: in [^,;]{3,50})? of|(?<!\b(?:make|made|makes|making) |start-)up|down|grew|grown|grow|rose|risen|fell|fallen|rising|falling|growth(?: rate)?(?: of| at)?|increased?|decreased?|declined?|jumped|gained|shrank|dropped|surged|expand(?:ed|s)?)(?: by)?(?: only| just| about| around| some| roughly| an estimated| more than)?\s$/iu;
const grown = /^ (?:more|less|higher|lower) than (?:a year|the year|in |the same|last)|^ (?:on|over|from) (?:the |a )?(?:year|previous|prior|same)|^ (?:year[- ]on[- ]year|year[- ]over[- ]year|yoy|y\/y|growth|increase|rise|jump|decline|fall)\b/iu;
const yearly = /\b(?:compound(?:ing|ed|s)?|CAGR|annual(?:ly|ised|ized)?)\b[^,;]{0,40}$/iu, yearlyBehind = /^ (?:a year(?! (?:earlier|ago|before|later))|annually|per year|per annum|compound|CAGR|annual growth)/iu;
const shareWord = /\b(?:share|slice|penetration)\b[^;]{0,70}$/iu, shareBehind = /^ (?:market )?share\b/iu;
const has = /\b(?:take|hold|win|capture|command|keep|secure|collected|collects|secured|secures|booked|enjoyed|kept|keeps|held|held on to|holds?|had|has|took|takes|taking|made|makes|won|commands?|commanded|controls?|controlled|claims?|claimed|captured|supplied|met|filled|satisfied|covered|served|supplies|accounts? for|accounted for|accounting for|represent(?:s|ed|ing)?|at|with)\b[^,;]{0,24}$/iu;
/** "led the accelerator market in 2024 with 23%". */
export const ledBy = new RegExp(`\\b(?:led|leads?|leading|topp?(?:ed|s)|dominate[sd]?|headed) (?:[^,;]{0,60}\\bmarkets?\\b|${classOf(['MEMORY', 'PRODUCT', 'PACKAGING'])})[^;]{0,40}\\b(?:with|at|on)\\s(?:an? (?:estimated )?|about |roughly |some )?$`, 'iu');
const ofAll = new RegExp(`^ of (?!${classOf(['COMPANY', 'UNKNOWN'])}(?!['’]s| [a-z])|[\\ue000-\\ue0ff](?!['’]s)|(?:its|their|our)\\b|the (?:time|stock|staff|cost|energy|power|shares|company))(?!\\p{Lu}\\p{Ll}+(?: \\p{Lu}[\\w-]+)*(?:[,.;]|$| (?:and|in|since|while|which|through|after|for)\\b))`, 'u'), ofWhich = /\bof (?:which|these|them|those|that)\b[^;]{0,40}$/iu;
/** "the year before, Acme still had 41%": what was shared out stays the same. */
const firmHad = new RegExp(`${classOf(['COMPANY'])}(?:'s|’s)?,? (?:alone |itself )?(?:(?:still|only|just|already|then) )?(?:had|held|took|with|was|won|at)(?: (?:only|just|about|some|roughly|around))? $`, 'u'), inTime = new RegExp(`^ (?:in|by|for) (?:the )?${classOf(['DATE'])}`, 'u');
const accounts = /\b(?:mak(?:e|es|ing) up|made up|accounts? for|accounted for|accounting for|commands?|commanded)\b[^,;]{0,24}$/iu;
const priced = /\b(?:prices?|priced|costs?|each|apiece|per (?:card|chip|wafer|unit|hour|GPU)|deal|contracts?|order(?:s|ed)?|raised|funding|valuation|valued|set aside|sets aside|subsid\w*|vouchers?|loans?|fine[sd]?|budget|grants?|fund)\b/iu;
/** "Acme alone accounted for $92 billion of this": a part of the sum told before. */
const partOf = /\b(?:accounts? for|accounted for|accounting for|made up|makes up|contributed?|contributes|represents?|represented|provided|came to) (?:about |some |roughly |around |nearly |almost |over )?$/iu, ofIt = /^ of (?:this|that|it|which|the (?:total|sum|amount|whole))\b/iu;
/** "Acme will spend $80bn on data centres": what a firm lays out is no market. */
const firmSpends = new RegExp(`${classOf(['COMPANY'])},? (?:[a-z-]+ ){0,3}(?:spen(?:t|ds?|ding)|lay out|laid out) (?:about |some |around |roughly |nearly |almost |over |up to )?$`, 'u'), onPlant = / on (?:[a-z-]+ ){0,2}(?:data[- ]cent(?:re|er)s?|infrastructure|compute|servers?|capacity|plants?|fabs?|equipment|capital)\b/u, plantMark = new RegExp(`^ on (?:[a-z-]+ )?${classOf(['PRODUCT'])}`, 'u');
const onFirm = new RegExp(`^ on ${classOf(['COMPANY'])}`, 'u');
const spent = /\b(?:spen(?:t|ds?|ding)|laid out|lay out|invest(?:ed|s|ing)?|outlays?)\b/iu, capital = /\b(?:capex|capital (?:expenditures?|spending|outlays?|equipment|goods|investment|projects|works|budgets?))\b/iu;
const ships = /\bcount(?:s|ed)(?: (?:about|some|around|roughly|nearly|almost|over))? $|\b(?:ship(?:s|ped|ping|ments?)?|deliver(?:s|ed|ies)?|sold|sells?|bought|buys?|pencil(?:led)? in|supplied)\b/iu;
/** "shipments of modules were 6.4mn": counted by what it is a figure of. */
const shipmentsAt = /\b(?:shipments|deliveries|unit sales)\b[^,;]{0,50}(?:\b(?:of|at|to|were|was|reach|reached|total|totalled|hit)|\bput at) (?:about |some |around |roughly |nearly |almost |over )?$/iu;
/** "Shipments were 4mn": of what, only the words before can tell. */
const nobodysShipments = /^\s?(?:Total |Overall )?(?:Shipments|Deliveries|Unit sales) (?!of \S)/u;
/** "Acme led those with 640,000 units": of what was counted before. */
const ledWith = /\b(?:led|topped|headed|followed|came (?:first|second|third|next)|ranked [a-z]+)\b[^,;]{0,30}\b(?:with|on|at) (?:about |some |around |roughly |just |only )?$/iu;
/** "Chinese buyers took 2.7 million cards". */
const buyers = /\b(?:buyers|customers|users|purchasers|firms|companies|clouds|hyperscalers)(?: (?:alone|together|between them))? (?:took|takes|absorbed|received|imported|took delivery of|procured)(?: (?:about|some|around|roughly|nearly|almost|over|only|just|in))* $/iu;
const inMachine = /\b(?:clusters?|(?<!data[- ])cent(?:re|er)|rack|chassis|holds?|train(?:ed|ing|s)?|nodes?|systems?|run used|installed|housed|houses(?= [\d\ue000-\uf8ff])|links?|fits?|ordered|orders?)\b/iu;
const piece = /^(?:(?:[A-Za-z]+ )?(?:cards?|chips?|boards?|dies)|units?|(?:AI )?(?:GPUs?|accelerators?|servers?))$/iu;
/** "3.2 million data-centre GPUs": what is counted stands behind its kind. */
const pieces = new RegExp(`^ (?:(?:[a-z-]+|${mark}) ){0,3}(?:${classOf(['PRODUCT', 'CHIP'])}|cards|chips|boards|dies|units|GPUs|accelerators|servers)`, 'u');
const capacity = /\b(?:comput(?:e|ing) (?:capacity|power|scale)|(?:installed|total|aggregate) (?:capacity|compute|base)|computing stock|(?:intelligent|AI|installed|computing|smart|general-purpose) (?:compute|computing)(?:(?: (?:in|across) (?:the )?(?:[\ue000-\uf8ff]|country|nation|world))(?= (?:stood|was|is|had|has|reached|reaches|will|should|came|comes|totall?ed|rose|grew|climbed)\b))?(?= at (?:(?:about|some|around|roughly|over|nearly|almost) )?$| (?:stood|was|is|had|has|reached|reaches|will|should|came|comes|totall?ed|in use|amounted|stands|rose|grew|climbed)\b))(?:\b|(?<=[\ue000-\uf8ff]))/iu;
/** "Guizhou already had 85 EFLOPS": what a place has. */
const placeHad = new RegExp(`${classOf(['REGION'])}(?: (?:alone|itself|already|now|currently|then|still|province|city|as a whole))* (?:had|has|counts?|counted|operates|operated|hosts|hosted|passed|reached|totall?ed)(?: (?:already|about|some|around|roughly|over|more than|nearly|almost|just|only|built|installed|up))* $`, 'u');
/** A hundred petaflops: less is a machine's, not a country's. */
const leastCompute = 1e5;
const aims = /\b(?:targets?|goals?|asks? for|aims?|pledg\w+|wants?|plans?|should reach)\b/iu;

export const foresees = /\b(?:expect\w*|sees?|project\w*|forecast\w*|should|will|guid(?:es?|ed|ing|ance)|pencil\w*|models?|looks? for|predict\w*|could|likely|anticipat\w*|set to (?:grow|reach|rise|hit|double|triple|expand|fall|shrink|climb))\b/iu;

/** What a figure is of, by the words before and behind it; else, where nothing new is said, what the one before was of. */
export function metricOf({ lead, tail, dimension, of, values, factor }: Figure, before: string | null): Metric | null {
  // "…more than a year before, and guides to USD 4.5 billion": what stands between the commas was of the figure before.
  const comma = lead.lastIndexOf(', '), last = comma < 0 ? '' : lead.slice(comma);
  const elided = between.test(lead) || between.test(lead.replace(ofBefore, '')) || between.test(lead.replace(ofTotal, '')) || (foresees.test(last) || firmAlone.test(last)) && between.test(last);
  const near = `${lead.slice(-70)} | ${tail.slice(0, 40)}`;
  switch (dimension) {
    case 'PERCENT':
      if (yearly.test(lead) || yearlyBehind.test(tail)) return 'CAGR';
      if (grew.test(lead) || grown.test(tail)) return 'growth';
      if (/\bgross margins?\b/iu.test(near)) return 'gross margin';
      if (stakes.test(lead) || stakeBehind.test(tail) || otherShare.test(near) || ofTurnover.test(tail) && !/\b(?:took|takes|captured|won|held|share)\b[^,;]*$/iu.test(lead)) return null;
      return shareWord.test(lead) || shareBehind.test(tail) || ledBy.test(lead) || has.test(lead) && ofAll.test(tail) || firmHad.test(lead) && before === 'market share' && !/^ (?:of|in|on) /u.test(tail.replace(inTime, '')) || accounts.test(lead) && !/^ of (?:its|their|our)\b/iu.test(tail) || ofWhich.test(lead) || before === 'market share' && (elided || /^(?!.*\b(?:cost|price|power|yield|margin))[^;]{0,60}\b(?:to|will|would|should|could|may|might) (?:reach|have|hold|take|account for|make up|rise to|climb to|fall to|get to|be at|stand at)(?: (?:about|some|around|roughly|nearly|almost|over|only|just))? $/iu.test(lead)) ? 'market share' : null;
    case 'MONEY':
      if (withOne.test(lead) && money(before) !== null) return money(before);
      if (/\b(?:revenues?|sales|turnover)\b[^;]{0,60}$/iu.test(lead) || /^ (?:in|of) (?:[a-z-]+ )?(?:revenues?|sales)\b/iu.test(tail)) return 'revenue';
      if (/\bnet (?:profit|income)\b[^;]{0,60}$/iu.test(lead)) return 'net profit';
      if (capital.test(near)) return 'capex';
      if (priced.test(near)) return null;
      if (firmSpends.test(lead)) return before === 'capex' && !onFirm.test(tail) || onPlant.test(tail) || plantMark.test(tail) ? 'capex' : null;
      if (/\bmarket\b/iu.test(lead) || spent.test(lead) && /^ on (?![\ue000-\ue0ff])/iu.test(tail) || /^ (?:of|in) (?:[a-z]+ )?(?:spending|outlays?|expenditure) on (?![\ue000-\ue0ff])/iu.test(tail) || /\b(?:spending|outlays?) on\b|\b(?:purchas(?:es|ing)|procurement) of (?![\ue000-\ue0ff]['’])/iu.test(lead) || before === 'market size' && arrives.test(lead)) return 'market size';
      if (spent.test(lead)) return before === 'capex' ? 'capex' : null;
      if (partOf.test(lead) && ofIt.test(tail)) return money(before);
      return elided || / has .{0,20} at $/u.test(lead) ? money(before) : null;
    case 'COUNT':
      if (!(of === '' ? pieces.test(tail) || elided || factor > 1 && shipmentsAt.test(lead) && (before === 'shipments' || !nobodysShipments.test(lead)) : piece.test(of)) || inMachine.test(lead)) return null;
      return (withOne.test(lead) || ledWith.test(lead)) && before === 'shipments' || ships.test(lead) || buyers.test(lead) || /^[^,;]{0,12}\b(?:(?:were|was) )?(?:shipped|delivered|sold)\b/iu.test(tail) || elided && before === 'shipments' ? 'shipments' : null;
    case 'RATE':
      if ((values[0] ?? 0) * factor < leastCompute || aims.test(lead)) return null;
      return capacity.test(lead) || placeHad.test(lead) || capacity.test(tail.slice(0, 50)) || before === 'compute scale' && (elided || withOne.test(lead) || /\b(?:stock|total|it|reach(?:es|ing)?|to|pass(?:es|ing)?|exceed(?:s|ing)?)\b[^;]{0,14}$/iu.test(lead)) ? 'compute scale' : null;
    default: return null;
  }
}
function money(before: string | null): Metric | null { return before === 'revenue' || before === 'capex' || before === 'market size' || before === 'net profit' ? before : null; }

const measured = new RegExp(classOf(['MEASURE']), 'u');
/** What grew, where the words before say so: the amount behind ("rose 65% to CNY 1.2 billion") is of that. */
export function grownIn(lead: string): Metric | null {
  return capital.test(lead) ? 'capex' : /\b(?:revenues?|sales|turnover)\b/iu.test(lead) ? 'revenue' : /\bshipments?\b/iu.test(lead) ? 'shipments' : /\bmarket\b/iu.test(lead) ? 'market size' : null;
}
/** What a sentence without a figure announces: "Capital spending has followed." */
export function announcedIn(text: string): Metric | null {
  if (measured.test(text)) return null;
  return grownIn(text);
}
