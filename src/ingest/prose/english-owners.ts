import { company, compile, type CompiledFrame, type Frame } from './frame.js';
import { own } from './english-relations.js';
import { undone } from './english-passages.js';

/** What English says of who owns whom: stakes taken and held, money put in, firms bought, parents and their units. */
const times = '(?:(?:also|now|still|since|already|later|then|recently|currently|together|jointly|each) )*';
const about = '(?:about |some |around |roughly |nearly |almost |over |more than |just over |just under )?';
/** What may stand between a verb and the firm it is done to: "the Finnish AI lab", "chip designer", "the server maker". */
export const firmNoun = '(?:start-?up|company|firm|[a-z]*maker|designer|house|supplier|specialist|developer|lab|laboratory|team|foundry|vendor|provider|operator|group|business|unit|builder|integrator|newcomer|spin-?off|carrier|utility)';
export const inFront = `(?:the )?(?:{REGION}(?:-based)? |{REGION}(?:'s|’s) )?(?:(?:(?:[a-z-]+|AI|GPU|IP|{PRODUCT}|{MEMORY}|{INTERCONNECT}|{PACKAGING}) ){0,3}${firmNoun} )?`;
/** Nothing that belongs to the firm follows its name: "a stake in Acme's fab", "bought Acme chips". */
export const alone = '(?=[,.;:)–—]|$| (?:and|or|in|for|with|as|at|of|since|on|which|that|who|by|from|to|last|this|earlier|through|via|is|was|has|outright|before|after|when|while|but|because|so|under|alone|too|group)\\b)';
const holds = '(?:holds?|held|owns?|owned|keeps?|kept|retains?|retained|controls?|has|have)', takes = '(?:holds?|held|owns?|owned|keeps?|kept|retains?|retained|has|have|took|takes|has taken|bought|buys|acquired|acquires|purchased|picked up|built up|secured|received|obtained)';
const size = '(?:(?:an?|the|its|their|further|another|additional|minority|majority|small|large|sizeable|sizable|controlling|strategic|significant|indirect|direct|single-digit|remaining|[a-z]+-per-cent) )*';
const buys = '(?:bought|acquired|took over|purchased|absorbed|swallowed|snapped up|has bought|has acquired|had bought|had acquired|has taken over|has absorbed)';
const unit = '(?:subsidiary|unit|arm|affiliate|division)', ended = /\b(?:sold|exited|disposed|divested|former(?! [\ue000-\uf8ff] [a-z]+(?:s|ff)\b)|formerly|once|until|would|could|may|might|failed|blocked|abandoned|bid for|offered to|options?|proposed|planned|will|expected)\b/iu;
const never = new RegExp(`${undone.source}|${ended.source}`, 'iu');

export const ownerFramesInEnglish: readonly CompiledFrame[] = ([
  { predicate: 'HOLDS_SHARE_IN', subject: company, object: company, says: 'Acme took a minority stake in Bolt; Bolt is 22% owned by Acme', patterns: [
    `\\b${takes} ${about}${size}(?:{MEASURE}(?:-| ))?${size}(?:stakes?|interest|holding|shareholding) in ${inFront}{O}${alone}`, `\\b${takes} ${about}${size}(?:{MEASURE}(?:-| ))?${size}(?:stakes?|interest|holding|shareholding) in (?<IT>it|the (?:company|firm|start-?up|group|business))${alone}`, `\\b${holds} ${about}{MEASURE} (?:of|in) (?:the (?:shares|equity|stock|capital|votes) (?:of|in) )?${inFront}{O}${alone}`,
    `{S} ${times}(?<IT>${takes} ${about}(?:an? )?(?:further |another |additional )?{MEASURE} of (?:the|its|their) (?:shares|equity|stock|capital|votes|firm|company))`, `(?<=\\b(?:owns|holds|owned|held) ${about}{MEASURE} of {O},? and ){S} ${times}(?:bought|acquired|took|owns|holds) ${about}(?:an? )?(?:further |another |additional )?{MEASURE}(?: of it)?`, `(?<!\\b(?:of|in) {COMPANY},? and ){S} ${times}(?<IT>(?:bought|acquired|took|owns) ${about}{MEASURE} of it)\\b`, `(?<!\\b(?:of|in) {COMPANY},? and ){S} ${times}(?<IT>${holds} ${about}(?:an? )?(?:further|another|additional) {MEASURE})(?=[,.;]|$| and\\b)`,
    `^(?<IT>It|The (?:company|firm)) (?:was )?(?:founded|set up|spun out|established|started|listed|backed)\\b[^.;]{2,90}, {S} ${holds} ${about}{MEASURE}(?=[,.;]| and\\b)`, `^(?<IT>It|The (?:company|firm)) (?:was )?(?:founded|set up|spun out|established|started|listed|backed)\\b[^.;]{2,90}, {COMPANY} ${holds} {MEASURE},? and {S} {MEASURE}`,
    `(?:\\bis|\\bare|\\bwas|,|\\band|\\bwhich is|${firmNoun})(?: (?:now|still|about|some))* {MEASURE}[- ](?:owned|held) by {S}`, `\\b(?:owned|controlled|held) by {S},? which ${holds} ${about}{MEASURE}`, `\\b(?<IT>[Ii]ts (?:[a-z-]+ ){0,2}(?:shareholder|investor|backer|owner)s?),? (?:is |are |include )?{S}`,
    `\\b(?:invested|has invested|put|injected|poured) (?:(?:about |some |more than )?{MEASURE} )?(?:in|into) ${inFront}{O}${alone}`, `{O},? in which {S} (?:has |had )?(?:also )?invested`, `{O} (?:has |have )?raised (?:about |some |more than )?{MEASURE} (?:in [^.;,]{2,40} )?(?:from|led by) {S}`,
    '(?:\\bis|\\bare|\\bwas|\\bhas been|,)(?: partly| jointly| also)? (?:backed|financed|funded)(?: since {DATE}| in part)? by {S}', '{S},? (?:is |which is )?(?:both )?(?:an? |the )?(?:[a-z-]+ )?(?:customer|client|tenant|user|supplier) (?:of|to) {O} and (?:also )?(?:one of its |an? |its )?(?:[a-z-]+ )?(?:shareholder|investor|backer|owner)'], unless: never },
  { predicate: 'SUPPLIES_TO', subject: company, object: company, says: 'Acme is a customer of Bolt and one of its shareholders', patterns: ['{O},? (?:is |are |was |which is )?(?:both )?(?:an? |the |one of the )?(?:[a-z-]+ ){0,2}(?:customer|client|tenant|buyer)s? of {S}(?!\'s|’s)'], unless: never },
  { predicate: 'SUBSIDIARY_OF', subject: company, object: company, says: 'Acme also bought the Hebi lab Bolt; Bolt, which Acme bought', patterns: [
    `\\b${buys}(?: all of| the whole of| outright| control of)? ${inFront}{S}${alone}`, `{O}${own} (?:[a-z]+ ){0,2}(?:acquisition|purchase|takeover) of ${inFront}{S}`, `\\b(?:completed|closed|finished|sealed) (?:the|its) (?:[a-z]+ )?(?:acquisition|purchase|takeover) of ${inFront}{S}`,
    `{S},? (?:the|an?) {+40}(?<!\\b(?:in|of) )(?:that|which) {O} (?:has )?(?:bought|acquired|took over|purchased|absorbed|owns)(?! ${about}{MEASURE})`, `\\b(?<IT>[Ii]ts) (?:[a-z-]+ ){0,2}{S} ${unit}(?![a-z])`, `{O}${own} (?:[a-z-]+ ){0,2}{S} ${unit}(?![a-z])`, `\\b(?<IT>[Ii]ts) (?:[a-z-]+ ){0,3}${unit},? {S}`,
    `{S},? (?:is |which is |now |has been )*(?:an? )?(?:[a-z-]+ ){0,2}(?:part|${unit.slice(3, -1)}) of (?:the )?{O}${alone}`, `(?:\\bis|\\bwas|\\bare|,|\\bwhich is)(?: (?:majority|now|fully|ultimately|wholly|in turn))*[ -]controlled by {O}`, `{O},? (?:which is |is )?(?:the |its )?(?:[a-z-]+ )?(?:parent|owner)(?: company)? of {S}`], unless: never },
] satisfies readonly Frame[]).map(compile);
