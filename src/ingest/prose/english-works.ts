import { chip, company, compile, type CompiledFrame, type Frame } from './frame.js';
import { own, soft } from './english-relations.js';
import { lacking } from './english-chips.js';
import { undone } from './english-passages.js';

/** What English says of works and sites: whose a chip, a model, a stack is, what was trained on what, what runs in a hall. */
const brought = '(?:brought out|put out|published|released|unveiled|launched|open-sourced|introduced|developed|announced)', made = `(?:${brought.slice(3, -1)}|trained|created|built|made|wrote|written)`;
const own_ = '(?:(?:own|new|newest|first|second|third|next|older|larger|smaller|flagship|proprietary|in-house|latest|current|previous|original|open|dense) ){0,3}';
const soon = new RegExp(`${undone.source}|\\bprovisionally\\b|\\bnext chip\\b|\\bplanned\\b|\\bwill\\b`, 'iu');
const filled = '(?:filled|stuffed|stocked|populated|furnished|fitted out|kitted out|equipped|started up|started|opened|went live|came online|launched)(?: {+24})? with', holdsChips = '(?:houses?|hosts?|runs?|uses?|operates?|contains?|holds?|takes?|employs?)';

export const workFramesInEnglish: readonly CompiledFrame[] = ([
  { predicate: 'MAKES', subject: company, object: ['CHIP', 'AI_MODEL', 'SOFTWARE', 'INTERCONNECT', 'PACKAGING'], says: 'Its X900 sells well', patterns: [
    `\\b(?<IT>its|their) ${own_}{O}(?!${own}| (?:orders?|purchases?|needs?|allotment|allocation|supply|supplies|users?|clusters?|fleet|revenue|sales|exports?))`, `\\b(?<IT>its|their) {~20}(?:product|chip|part|card|accelerator|successor|offering|design|model|fabric|interconnect|link|software|compiler|stack|toolkit)s?(?:,| is| was| is called|, called)? (?:the )?{O}(?=,| (?:is|was|which|that|and)\\b|[.;])`], unless: soon },
  { predicate: 'MAKES', subject: company, object: ['CHIP', 'AI_MODEL', 'SOFTWARE'], says: 'Kite is by Acme; Acme brought out Kite', patterns: [
    `{S} (?:has |have )?${brought} (?:the |its |an? )?(?:[a-z-]+ ){0,3}{O}(?!${own})`, `{O},? (?:which|that) {S} (?:has |have )?(?:${brought}|designed|makes|sells)`, `{S} (?:has |have )?${brought} (?<IT>the model|it)(?=[,.;]| on\\b| in\\b)`, `{O}, {S}${own} (?:own )?(?:{~16} )?(?:model|LLM|${soft})`, '{O}, (?:from|by) {S}(?=,)',
    '{S},? (?:an?|the) {+30}(?:laboratory|lab|company|firm|team|start-?up|house|group) behind (?:the )?{O}', `{S}${own} (?:own )?(?:answers?|repl(?:y|ies)|responses?|offerings?|parts?|chips?)(?: to {+20})?(?:,| were| was| is| are) (?:the )?{O}`], unless: soon },
  { predicate: 'MAKES', subject: company, object: ['AI_MODEL', 'SOFTWARE'], says: 'Kite is by Acme, Lark by Bolt', patterns: [`{O} (?:is|was|are|were) (?:${made} )?by {S}`, `{O},? (?:which|that) {S} (?:has |have )?${made}`], unless: soon },
  { predicate: 'MAKES', subject: company, object: ['AI_MODEL'], says: 'Acme trains and serves Kite', patterns: ['{S} (?:trains|pre-trained|pretrained|trained|fine-tunes) (?:and (?:serves|runs) )?(?:its |the )?(?:[a-z-]+ ){0,2}{O}'], unless: soon },
  { predicate: 'SUPPORTS_SOFTWARE', subject: company, object: ['SOFTWARE'], says: 'its software, CANN, is old', patterns: ['\\b(?<IT>its|the) (?:own |in-house |proprietary )?(?:software|compiler|stack|toolkit|SDK|toolchain)(?: stack| layer)?(?:,| is| is called)? {O}(?=,| and\\b|[.;])', '{O}, {S}(?:\'s|’s) (?:own )?(?:compiler|runtime|stack|toolkit|framework|software|SDK)', '{O}, (?:from|by) {S}(?=,)'], unless: lacking },
  { predicate: 'SUPPORTS_SOFTWARE', subject: ['SOFTWARE'], object: ['SOFTWARE'], says: 'CANN takes in PyTorch graphs', patterns: ['\\b(?:accepts?|ingests?|compiles?|imports?|takes? in|handles?|understands?|supports?|runs) {~12}{O}'], unless: lacking },
  { predicate: 'VARIANT_OF', subject: ['SOFTWARE'], object: ['SOFTWARE'], says: 'the DTK stack, a fork of CUDA', patterns: ['{S}(?: stack| layer| platform)?,? (?:is |which is |itself )?an? {~12}(?:fork|port|derivative|clone|branch|offshoot|descendant) of {O}'], unless: undone },

  { predicate: 'USES_CHIP', subject: ['AI_MODEL'], object: chip, says: 'Kite was built on X900 cards', patterns: [
    '\\b(?:pre-?)?trained (?:its |the )?{S}[^.;]{0,120}? (?:on|with|using) (?:[a-z]+ )?{O}', '(?:was|were) (?:built|trained|developed|pre-?trained|fine-tuned) (?:entirely |solely |wholly )?(?:on|with|using) {~12}{O}', '(?:moved|ported|migrated|shifted|switched) to (?:the )?{O}(?: cards)? for (?:inference|training|serving)'], unless: soon },
  { predicate: 'USES_CHIP', subject: company, object: chip, says: 'Acme trains Kite on X900 cards', patterns: [
    '{S} (?:has )?(?:trains|trained|serves|pre-?trained|fine-tuned|runs) [^.;]{0,40}?{AI_MODEL}[^.;]{0,80}? (?:on|with|using) (?:[a-z]+ )?{O}(?! (?:and|or) )', '(?<=\\b(?:trains|serves|runs) [^.;]{0,60} on [^.;]{0,24} and on ){O}', '{S} (?:both |each |all |also )?(?:run|runs|use|uses|deploy|deploys|operate|operates|rents?|leases?) (?:half of )?(?<IT>the (?:part|chip|card|accelerator)|it|them)(?= (?:in|at|for)\\b|[.;])',
    `{O}(?: (?:cards?|modules?|servers?|boards?|racks?))? (?:in|into|at) (?:an? |the )?(?:single |large |new |own )?{S}(?:${own})? (?:[a-z]+ )?(?:clusters?|data cent|campus|halls?)`], unless: soon },
  { predicate: 'USES_CHIP', subject: ['COMPUTE_CENTER'], object: chip, says: 'the Lake Compute Centre was filled with X900 cards', patterns: [
    `(?:${filled}|\\b(?:built|made up|composed) (?:from|of|around|with|on)) {~20}(?:{MEASURE}(?: of (?:the )?)?)?{O}`, `\\b${holdsChips} {~12}(?:{MEASURE} (?:of (?:the )?)?|[\\d,]+ (?:of (?:the )?)?)?{O}`, '(?<=\\b(?:uses|houses|runs) [^.;]{0,40}, alongside {~8}){O}', '{O}(?: [a-z]+)? gathered in (?:the )?{S}'], unless: soon },
  { predicate: 'USES_CHIP', subject: ['PRODUCT'], object: chip, says: 'Acme sells it in a server called the S1', patterns: [
    '\\b(?:sells|ships|offers|puts|packs|fits|delivers) {IT} {~16}(?:in|inside|as part of) [^.;,]{0,60}?{S}', 'around {~12}{O}(?: cards?)? under the name (?:of )?(?:the )?{S}', '(?:builds?|makes|assembles) (?:the |its )?{S} (?:around|with|on) {~12}{O}', '(?:called|named|dubbed) (?:the )?{S},? (?:with|around|holding|built on|carrying) {~12}{O}'], unless: soon },
  { predicate: 'OPERATED_BY', subject: ['COMPUTE_CENTER'], object: company, says: 'the Lake Compute Centre is run by Acme', patterns: ['(?:operated|run|managed) by {O}', '{O} (?:runs|operates|manages) {IT}', '{S}(?: site| campus| cluster)?[^.;]{0,40}, which {O} (?:runs|operates|manages)'], unless: soon },
  { predicate: 'LOCATED_IN', subject: ['COMPUTE_CENTER'], object: ['REGION'], says: 'the Lake site in Hebi', patterns: ['{S}(?: (?:site|campus|cluster|hall|base|complex))? (?:in|at|near|outside) {O}', '{S}, (?:in|near|outside) the {O} (?:desert|province|region|suburbs?|district|hills)'], unless: undone },
  { predicate: 'ADAPTED', subject: ['COMPANY', 'CHIP'], object: ['AI_MODEL'], says: 'Acme had Kite working on its X900', patterns: [
    '\\bcompleted (?:the |its )?(?:adaptation|port|porting) (?:of|to|for) {O}', '(?<=\\b(?:adaptation|port) of [^.;]{0,60} and [^.;]{0,24}that of ){O}', '{S} had {O} (?:working|running|up and running) on', '\\bhad {O} (?:working|running|up and running) on (?:its |the )?{S}', '\\bported {O} to (?:the |its )?{S}', '{O}[^.;]{0,120}\\b(?:was|were) (?:already )?(?:running|up) on {S} (?:parts|chips|cards)'], unless: soon },
] satisfies readonly Frame[]).map(compile);
