import { company, compile, type CompiledFrame, type Frame } from './frame.js';
import { alone, firmNoun, inFront } from './english-owners.js';
import { undone } from './english-passages.js';
import { own } from './english-relations.js';
import type { SpanKind } from './kinds.js';

/** What English says of firms beside one another: whose part, holder, partner or rival each is, and where it is at home. */
const about = '(?:about |some |around |roughly |nearly |almost |over |more than |just over |just under )?', keeps = '(?:keeps|kept|retains|retained|holds|held|owns|owned|controls|has|had)';
const often = '(?:(?:also|now|still|both|since) )*', holders = '(?:holders|owners|shareholders|investors|backers)', unit = '(?:subsidiary|unit|arm|division)';
const rivals: readonly SpanKind[] = ['COMPANY', 'INTERCONNECT', 'CHIP', 'SOFTWARE'], does = '(?:is|has|does|makes|designs|sells|builds|offers|supplies|speciali[sz]es|develops|developed|published|produces|packages|trains|trained)';
const never = new RegExp(`${undone.source}|\\b(?:sold|exited|disposed|divested|formerly|once|until|would|could|may|might|failed|blocked|will|expected|talks|denied)\\b`, 'iu');

export const bondFramesInEnglish: readonly CompiledFrame[] = ([
  { predicate: 'HOLDS_SHARE_IN', subject: company, object: company, says: 'Acme was spun out of Bolt, which keeps 31% of it; Cove holds 9% of Acme, Dale another 4%', patterns: [
    `{S},? which ${often}${keeps} ${about}{MEASURE} of {IT}(?=[,.;]|$)`, `(?<=${keeps} ${about}{MEASURE} (?:of|in) {O},? (?:and )?){S} (?:${keeps} )?(?:another|a further|the other|the remaining) {MEASURE}`,
    `(?<![\\ue000-\\uf8ff] of ){O}(?:, [^.;]{0,120}|,? )in which {COMPANY} ${keeps} [^.;,]{2,24},? and {S} (?:${keeps} )?(?:another |a further |the other |the remaining |an? )?${about}{MEASURE}`, `\\bcounts (?:the )?(?:[a-z-]+ ){0,3}{S} among its ${holders}`, `{O}, ${about}{MEASURE} of which {S} ${often}${keeps}`, `{O}, ${about}{MEASURE} of which (?<IT>it ${often}${keeps})`,
    `{O},? which (?:the )?{S} ${keeps} (?:as to )${about}{MEASURE}`], unless: never },
  { predicate: 'HOLDS_SHARE_IN', subject: company, object: company, says: 'it was Acme, not Bolt, that took a stake in Cove', patterns: ['(?<=\\bit (?:is|was) {S}, (?:and )?not {ANY},) (?:that|which|who) (?:took|takes|bought|acquired|holds|owns) [^.;,]{1,24}(?:stake|share|interest) in {O}'] },
  { predicate: 'SUBSIDIARY_OF', subject: company, object: company, says: 'Acme is a 62% subsidiary of Bolt; Cove, as mentioned, belongs to Dale', patterns: [
    `{S}(?:,? (?:of|in) {REGION})?,? (?:is |was |which is )?(?:an? |now an? |the )(?:{MEASURE} )?(?:[a-z-]+ ){0,2}${unit} of (?:the )?${inFront}{O}${alone}`, `{S}(?:,[^.;,\\ue000-\\uf8ff]{1,30},)? (?:belongs|belonged) to (?:the )?${inFront}{O}${alone}`, `{S},? (?:which )?(?:is|forms) part of (?:the )?${inFront}{O}${alone}`,
    `\\b[Ii]ts (?:[a-z-]+ )?(?:${unit}|business), {S}(?=[,.;]| (?:and|is|has|which)\\b)`], unless: never },
  { predicate: 'PARTNER_OF', subject: company, object: company, says: 'Acme and Bolt have a joint laboratory; Cove works with Dale on it', patterns: [
    '{LIST} (?:have|has|run|operate|share|keep|maintain|opened|set up) an? joint (?:[a-z-]+ ){0,2}(?:lab|laboratory|venture|cent(?:re|er)|team|programme?)', `\\b(?:works|is working|collaborates|cooperates|partners) (?:closely |together )?with ${inFront}{O} on\\b`, '{LIST} (?:have |has )?signed (?:up )?(?:as|to be|on as) partners',
    '{S} (?:has |have )?signed (?:up )?with {O}(?= (?:in|on) [\\ue000-\\uf8ff]| as well| last|[,.;]|$)', '{S} (?:helped|helps|assisted|assists|aided|aids) {O} (?:with|to design|design|to develop|develop|to build|build) (?:the |its )?[\\ue000-\\uf8ff]'], unless: never },
  { predicate: 'COMPETES_WITH', subject: company, object: company, says: 'Acme and Bolt compete for every socket', patterns: [`{LIST} ${often}(?:compete|vie|are (?:[a-z-]+ )?(?:rivals|competitors)|go head[- ]to[- ]head|face off|bid against (?:each other|one another))\\b(?! (?:with|against) )`], unless: never },
  { predicate: 'COMPETES_WITH', subject: rivals, object: rivals, says: "Acme's closest rival is Bolt; NVLink's rival Lane", patterns: [`{S}${own} (?:[a-z-]+ ){0,3}(?:rivals?|competitors?|challengers?) (?:is|are|remains?) {O}`, `{O}${own} (?:[a-z-]+ ){0,2}(?:rival|competitor|challenger),? {S}`], unless: never },
  { predicate: 'LOCATED_IN', subject: company, object: ['REGION'], says: 'Acme in Hebi has the best silicon; its Hebi counterpart, Bolt', patterns: [
    `(?:^|[.;:] |, (?:and |while |but |whereas )?)(?:[Tt]he )?{S} in {O},? ${often}${does}\\b`, `\\b(?:which|that) (?:the )?{S} (?:in|of) {O} (?:has )?(?:published|released|developed|trained|unveiled|presented|built|designed|brought out)`, '{S},? (?:which )?(?:now |still )?(?:works|operates|is run|does business|trades) (?:out of|from) {O}',
    `\\b(?:[Ii]ts|[Tt]heir|[Tt]he) {O} (?:counterpart|rival|peer|contender|equivalent|competitor),? {S}`, `{COMPANY}${own} {O} (?:affiliate|${unit.slice(3, -1)}|partner|supplier|rival|office|${firmNoun.slice(3, -1)}),? {S}`], unless: undone },
] satisfies readonly Frame[]).map(compile);
