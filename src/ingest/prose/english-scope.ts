import type { Modality } from '../../ontology.js';
import type { Tagged } from './tag.js';

/**
 * What of an English sentence does not tell what is so. Three kinds of words say it, each with a reach of its own: what is taken back behind it ("…, which it
 * is not", "its maker denies this") reaches back over its clause; what is only told ("was said by local media to", "a story that") reaches on to the clause's end;
 * what a firm or chip is said to do without ("avoids", "instead of", "turned down") is the name right behind it, and those listed with it.
 */
export interface Scope { readonly from: number; readonly to: number; readonly modality: Modality }
export interface Scopes { readonly stretches: readonly Scope[]; /** Where names stand that are ruled out. */ readonly without: ReadonlySet<number> }

const aux = '(?:is|are|was|were|does|do|did|has|have|had|will|would|can|could)';
const denies = '(?:den(?:y|ies|ied)|rejects?|rejected|disputes?|disputed|contradicts?|contradicted|refutes?|refuted|rebuts?|rebutted|dismiss(?:es|ed)?|disowns?|disowned|disavows?|disavowed|retracts?|retracted|withdrew|corrected)';
const tale = '(?:report|rumour|rumor|story|claim|suggestion|allegation|account|statement|assertion|idea|notion|talk|speculation|article|figure)';
const untrue = '(?:not (?:so|true|right|correct|the case|accurate)|untrue|false|wrong|incorrect|mistaken|inaccurate|a mistake|an error|a myth|a misreading|unfounded|baseless|groundless|premature|denied|retracted|withdrawn|without foundation|nonsense|fiction)';
/** Nothing follows of which it might be said instead: "denies it", but not "denies it has been told". */
const closed = '(?=[.,;:)]|$)', anew = '(?:(?!, (?:but|though|although|and|yet) )[^.;])', since = '(?:has |have |had )?(?:since |promptly |later |flatly |now |both )?', who = '(?:the [a-z]+|its [a-z]+|both|neither|[\\ue000-\\uf8ff])';
/** Said behind what it takes back. */
const takenBack = new RegExp([
  `,? \\(?(?:which|as) (?:it|they|[\\ue000-\\uf8ff]|the [a-z]+) ${aux}(?: not|n't)${closed}`, `,? \\(?which ${who} ${since}${denies}${closed}`, `,? \\(?which (?:${aux} )?(?:since |later |simply |plainly )?(?:been |proved |turned out to be )?${untrue}${closed}`,
  `[,;—–-]? (?:but|though|although|and|yet) ${anew}{0,70}?(?<!not )\\b${denies} (?:this|that|it|them|(?:the|any such|any) (?:[a-z]+ )?${tale}s?)${closed}`,
  `[;:—–] ?(?:(?:both|all|the two)(?: (?:firms|companies|sides|parties))?|(?:the|its) [a-z]+|[\\ue000-\\uf8ff]) ${since}${denies} (?:this|that|it|them|(?:the|any such|any) (?:[a-z]+ )?${tale}s?)${closed}`,
  `,? (?:a|the) (?:[a-z-]+ )?${tale} (?:(?:that|which) )?(?:${who} ${since}${denies}|(?:${aux} |proved |turned out )?(?:to be )?${untrue})${closed}`,
  `[,;—–-] (?:and |but |though )?(?:this|that|it|the ${tale}) (?:is|was|proved|turned out to be|has (?:since )?(?:been|proved)) (?:since |later |simply |plainly )?${untrue}${closed}`,
  `(?<=\\b(?:story|stories|reports?|rumou?rs?|talk|claims?|speculation|suggestions?|allegations?) that [^.;]{4,120}) (?:is|are|was|were|proved|have been|has been) (?:since |later |simply |plainly )?${untrue}\\b`,
  ' (?:has|have) been (?:reported|rumoured|rumored|mooted|floated|alleged)(?: in the press)?,? (?:but|and|though|yet) (?:not|never|un|nobody|neither)',
].join('|'), 'gu');
/** "It is wrong to say that …", "Contrary to what was printed, …": said before what it takes back. */
const wronglySaid = new RegExp(`\\b(?:[Ii]t (?:is|was|would be) (?:simply |plainly |therefore )?${untrue} (?:to (?:say|claim|write|suggest|conclude|think|assume|infer)|that)\\b|[Cc]ontrary to\\b|\\bwrongly (?:[a-z]+ )?that\\b|\\b(?:has|have|had) (?:wrongly|mistakenly|falsely|erroneously)\\b|\\b(?:wrongly|mistakenly|falsely|erroneously|incorrectly) (?:said|described|listed|reported|named|called|stated|gave|given|identified|wrote)\\b|\\bwould (?:imply|mean|suggest|require) that\\b|\\b[Aa]s (?:though|if)\\b)`, 'gu');
/** Only told: by no one who would know. A maker's own word ("is held by its designers to be") is no hearsay. */
const teller = '(?:media|press|papers?|newspapers?|dailies|websites?|bloggers?|blogs?|traders?|distributors?|dealers?|analysts|observers|rivals?|competitors?|brokers?|unnamed|anonymous|insiders?|sources?|posts?|forums?|some|many|others|people|rumou?r)';
const told = new RegExp(`\\b(?:is|are|was|were|has been|have been|had been) (?:(?:[a-z]+ly|now|also|once|often) )?(?:said|reported|rumoured|rumored|claimed|alleged|whispered|tipped|thought|believed|understood|held|supposed) by (?:[a-z-]+ ){0,4}${teller}\\b[^,.;]{0,30}? to\\b`
  + `|\\b(?:a|the|any|some|several|many|those|these|local|press|media|[A-Z][a-z]+) (?:[a-z-]+ ){0,2}(?:story|stories|reports?|rumou?rs?|talk|gossip|speculation|suggestions?|allegations?|whispers?|chatter)(?: in [\\ue000-\\uf8ffA-Z][a-z]*)? that\\b|\\b(?:carried|ran|printed|published|circulated|spread|heard) (?:a |an |the )?(?:[a-z-]+ )?(?:story|stories|reports?|rumou?rs?|claims?|items?)[^.;]{0,24} that\\b`
  + `|\\b(?:[Aa]|[Tt]he|[Oo]ne|[Ss]ome|[Ss]everal|[Ll]ocal) (?:[a-z-]+ )?(?:newspapers?|papers?|dail(?:y|ies)|websites?|blogs?|bloggers?|outlets?|tabloids?|forums?|magazines?) (?:has |have |had )?(?:said|say|says|reported|reports?|claim(?:s|ed)?|wrote|written)(?: (?:in|on) [\\ue000-\\uf8ffA-Z][a-z]*)? that\\b`
  + `|\\b${teller} (?:has |have |had )?(?:tipped|rumoured|rumored|claimed|touted|alleged|whispered|hoped|expected|wanted|predicted)\\b[^.;,]{0,24}? (?:to|for)\\b`
  + `|\\b(?:[Aa]ccording to|[Ii]n the words of|[Ii]f) (?:[a-z-]+ ){0,3}${teller}\\b|\\b(?:[Mm]edia|[Pp]ress|[Rr]umou?rs?|[Tt]raders?|[Dd]istributors?|[Ss]ome (?:analysts|brokers|traders|suppliers)) (?:has|have|say|says|said|claim|claims|claimed|suggest|suggests|suggested|hold|holds) (?:it )?that\\b|\\brumou?red to\\b`, 'gu');
/** Without what stands right behind. What is "impossible without" a thing is said to need it. */
const doing = String.raw`(?:\b(?:avoid(?:s|ed|ing)?|skip(?:s|ped|ping)?|eschew(?:s|ed|ing)?|for(?:goes|went|go|going)|shun(?:s|ned)?|spurn(?:s|ed)?|(?:do(?:es|ing)?|did|doing|gets? by|manages?) without|dispens(?:es|ed|ing) with|steer(?:s|ed)? clear of|stay(?:s|ed)? (?:away from|clear of)|kept clear of|abandon(?:s|ed)?|reject(?:s|ed)?|turn(?:s|ed)? down|walk(?:s|ed)? away from|ruled? out|rules out|gave up on|omit(?:s|ted)?|leaves out|left out|refus(?:es|ed)|lack(?:s|ed|ing)?|evaluated and (?:turned down|rejected|dropped)|passed (?:on|over))|(?<!\b(?:cannot|impossible|unthinkable|never|nothing|not|hardly)\b[^.;,]{0,30}) without|\b(?:instead of|rather than|in place of|in lieu of|in preference to|unlike|except|other than))`;
const between = String.raw`(?: (?:the|its|an?|any|all|both|use of|using|paying for|buying|to|with|by|from|on|even|either|having))*(?: (?!than\b)[a-z-]+){0,2}? `;
/** "Acme, not Bolt": of a verb that is denied the modality tells. */
const ruledOut = String.raw`\b(?:not|nor|neither)(?: (?:the|its|an?|to|with|by|from|on|even|either))* `;
const without = new RegExp(`(?:${doing}${between}|${ruledOut})(?<marks>[\\ue000-\\uf8ff](?:(?:, | and | or | nor |, and |, or )(?:the |its |an? )?[\\ue000-\\uf8ff])*)`, 'gu');
/** "No Acme part supports it", "none of them uses it", "few firms ship it": of nobody, or of too few to say whom. */
const nobody = /(?:^|[;,:] (?:and |but |while |as )?|\band )(?:[Nn]o (?!doubt|longer|wonder|less|later|matter|surprise|sooner|other\b|one knows)(?:[\ue000-\uf8ff]|[a-z-]+)|[Nn]one(?: of)?|[Nn]either|[Nn]obody|[Nn]ot (?:one|a single)|[Hh]ardly (?:any|a)|(?<!\b[Aa] )[Ff]ew)(?= )/gu;
const cue = /\b(?:not|deni|deny|reject|disput|contradict|refut|rebut|dismiss|disown|disavow|retract|withdr|correct|untrue|false|wrong|mistak|inaccura|error|myth|misread|unfounded|baseless|groundless|premature|nonsense|fiction|contrary|erroneous|imply|would|as though|as if)|n't\b/iu;
const hearing = /\b(?:said|report|rumou?r|claim|alleg|whisper|tipped|thought|believed|understood|held|suppos|stor(?:y|ies)|talk|gossip|speculat|suggest|chatter|according|words of|media|press|trader|distributor|if)/iu;
const doubled = /^(?: not only| not just| not merely| not least)/u;

const known = new WeakMap<Tagged, Scopes>();
export function scopesOf(tagged: Tagged): Scopes {
  const before = known.get(tagged);
  if (before) return before;
  const scopes = { stretches: stretchesIn(tagged.text), without: withoutIn(tagged.text) };
  known.set(tagged, scopes);
  return scopes;
}
/** How what is said from `from` to `to` is said, where a scope holds it. */
export function scopedAt(tagged: Tagged, from: number, to: number): Modality | null {
  return scopesOf(tagged).stretches.find((scope) => scope.from < to && from < scope.to)?.modality ?? null;
}

function stretchesIn(text: string): readonly Scope[] {
  const found: Scope[] = [];
  if (cue.test(text)) {
    for (const hit of text.matchAll(takenBack)) found.push({ from: predicateStart(text, hit.index), to: hit.index, modality: 'NEGATED' });
    for (const hit of text.matchAll(wronglySaid)) found.push({ from: hit.index, to: partEnd(text, hit.index + hit[0].length, /^[Cc]ontrary/u.test(hit[0]) ? /[,;.]/u : /[;.]|, (?:but|and|while|whereas|though)\b/u), modality: 'NEGATED' });
  }
  if (/\bno|few|hardly/iu.test(text)) for (const hit of text.matchAll(nobody)) found.push({ from: hit.index, to: partEnd(text, hit.index + hit[0].length, /[;,.]|\b(?:but|though|although|while)\b/u), modality: 'NEGATED' });
  if (hearing.test(text)) for (const hit of text.matchAll(told)) found.push({ from: hit.index, to: partEnd(text, hit.index + hit[0].length, mainAgain), modality: 'REPORTED' });
  return found;
}
/** Where a main clause begins or goes on behind what is only told. */
const mainAgain = /[;:.]|, (?:(?:but|and|while|whereas|though)\b|(?:is|are|was|were|has|have|had|does|[a-z]{3,}(?:s|ed)) )/u;
/** A sentence may hold several: what stands behind "; " or a full stop begins anew. */
function sentenceStart(text: string, at: number): number { return Math.max(text.lastIndexOf('; ', at - 1), text.lastIndexOf('. ', at - 1)) + 1; }
/** "The X900, which Acme launched in May, was built by Bolt, which it was not": back to the verb that is taken back, no further. */
function predicateStart(text: string, at: number): number {
  const start = sentenceStart(text, at), comma = [...text.slice(start, at).matchAll(verbAgain)].at(-1);
  return comma ? start + comma.index + 1 : start;
}
const verbAgain = /, (?=(?:is|are|was|were|has|have|had|[a-z]{3,}(?:s|ed)) )/gu;
function partEnd(text: string, from: number, end: RegExp): number {
  const at = text.slice(from).search(end);
  return at < 0 ? text.length : from + at;
}
function withoutIn(text: string): ReadonlySet<number> {
  return new Set([...text.matchAll(without)].flatMap((hit) => {
    const marks = hit.groups?.['marks'] ?? '', start = hit.index + hit[0].length - marks.length;
    return doubled.test(text.slice(hit.index - 1, hit.index + 12)) ? [] : [...marks].flatMap((char, i) => (/[\ue000-\uf8ff]/u.test(char) ? [start + i] : []));
  }));
}
