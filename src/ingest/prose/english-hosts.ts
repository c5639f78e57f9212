import { chip, company, compile, type CompiledFrame, type Frame } from './frame.js';
import { lacking } from './english-chips.js';
import { undone } from './english-passages.js';
import { own } from './english-relations.js';
import { about } from './english-users.js';
import type { SpanKind } from './kinds.js';

/** What English says of sites and machines: what stands in them, what binds it together, whose they are, and on what models were trained. */
const site: readonly SpanKind[] = ['COMPUTE_CENTER'], machine: readonly SpanKind[] = ['COMPUTE_CENTER', 'PRODUCT'];
const estate = '(?:estate|fleet|mix|mixture|pool|stock|inventory|installation|combination|blend)', place = '(?:campus|site|cluster|supercomputer|data cent(?:re|er)|machine|hall|park)';
const opened = '(?:put into (?:service|operation)|switched on|turned on|opened|commissioned|brought online|launched|started up|inaugurated)', bound = '(?:linked|joined|connected|tied|interconnected|networked|coupled|strung)(?: together)? (?:by|over|via|with|through|using)';
const any = `${about}(?:old |new |older |newer |more |the )?`;
const soon = new RegExp(`${lacking.source}|\\b(?:will|to be|due to|awaits?|planned|cancell?ed|test(?:s|ed|ing)?|trial|pilot)\\b`, 'iu');

export const hostFramesInEnglish: readonly CompiledFrame[] = ([
  { predicate: 'USES_CHIP', subject: machine, object: chip, says: 'Lake has 5,000 X900 boards in its first hall', patterns: [
    `\\b(?:has|keeps|boasts|counts) ${any}{O}(?: [a-z]+)? (?:in|on|at) (?:its|the|two|three|one)\\b`, `\\b(?:has|have|keeps|got) ${about}{O} (?:installed|deployed|running|in service|at work|up and running)\\b`, `\\b(?:has|runs|operates|keeps|on|with|of) an? (?:[a-z-]+ )?${estate} of ${any}{O}`,
    `\\b(?:is|was|are|were)(?: now| being)* (?:filled|stocked|populated|equipped|fitted|furnished|stuffed|kitted out) (?:up |out )?with ${any}{O}`, `\\b(?:assembled|constructed|put together|built up) (?:from|out of|with|around) ${any}{O}`, `{S}, where {COMPANY} (?:has |have |had )?(?:been )?(?:installing|installed|deploying|deployed|racked|put in|placed|placing|runs|operates) ${any}{O}`,
    `\\b(?:with|has|offers|provides|delivers) ${about}{MEASURE} of {O} (?:capacity|compute|computing power|power)\\b`, `(?:rack|cluster|pod|cabinet|system|machine)s? of ${any}{O}(?: [a-z]+)?, which (?:is what )?{COMPANY} (?:sells|markets|calls|offers|brands|ships) (?:it )?(?:as )?(?:the )?{S}`], unless: soon },
  { predicate: 'USES_INTERCONNECT', subject: machine, object: ['INTERCONNECT'], says: 'Lake runs on 24,000 X900 modules joined by InfiniBand', patterns: [
    `\\b(?:runs? on|uses?|holds?|houses?|contains?|combines?|fields?|has) ${any}{CHIP}(?: [a-z]+)?,? (?:all )?${bound} (?:the )?(?:{COMPANY}${own} |{INTERCONNECT}${own} rival )?{O}`, '\\b(?:ties|links|joins|connects|strings)(?: together)? [^.;,]{2,60} (?:through|over|via|with|by) {IT}(?=[,.;]|$| (?:in|and)\\b)', '{O},? (?:also )?runs (?:through|across|inside|in) (?:the )?{S}'], unless: soon },
  { predicate: 'USES_INTERCONNECT', subject: chip, object: ['INTERCONNECT'], says: 'Acme has adopted NVLink from the X900 onwards', patterns: [`\\b(?:adopts|adopted|uses|used|introduced|moved to|switched to) {O} (?:from|for|on|in|with) (?:the |its )?{S}(?= onwards?\\b| on\\b|[,.;]|$)`], unless: soon },
  { predicate: 'OPERATED_BY', subject: site, object: company, says: "Lake, Acme's second campus", patterns: [`{S}, {O}${own} (?:[a-z-]+ ){0,2}(?:{REGION} )?${place}`, `{S}(?: ${place})?,? (?:which|that) {O} (?:has |had )?${opened}`], unless: undone },
  { predicate: 'LOCATED_IN', subject: site, object: ['REGION'], says: "Lake, Acme's second Hebi campus", patterns: [`{S}, {COMPANY}${own} (?:[a-z-]+ ){0,2}{O} ${place}`, `{S}${own} (?:[a-z]+ )?(?:hall|site|campus|phase|building),? (?:in|near|outside|at) {O}`, '{S}, (?:built|completed|opened|finished|commissioned) by {COMPANY} (?:in|near|outside|at) {O}', '{S},? at [^.;,]{1,30} {O}(?=[,.;])'], unless: undone },
  { predicate: 'PARTNER_OF', subject: company, object: company, says: 'a campus developed by Acme with Bolt as technology partner', patterns: ['{S} with {O} as (?:its |the |an? )?(?:[a-z-]+ ){0,2}partner'], unless: undone },
  { predicate: 'USES_CHIP', subject: ['AI_MODEL'], object: chip, says: 'Kite was trained from scratch on X900 boards', patterns: [`\\btrained (?:from scratch|end to end|from the ground up|in full|throughout)(?: [a-z]+)? (?:on|with|using) ${any}{O}`, `\\btrained (?:its |the )?{S} on an? (?:mix|mixture|blend|combination) of ${any}{O}`, '{S} (?:runs|is served|was served|is hosted) (?:only |solely |entirely |exclusively )?on (?:the )?{O}'], unless: soon },
  { predicate: 'USES_CHIP', subject: company, object: chip, says: 'Acme has put 4,000 of them behind its search', patterns: [`{S} (?:has |have )?(?:put|placed|racked) ${about}{O}(?: [a-z]+)? (?:behind|to work|into|in|under|at)\\b`, `{S} (?:has |have )?(?:put|placed|racked|pressed|plugged) (?<IT>${about}(?:them|the (?:cards|chips|boards))) (?:behind|to work|into|in|under|at)\\b`, '{O},? an? [^.;,\\ue000-\\uf8ff]{2,40}(?:part|chip|accelerator|design|processor|card) (?:that|which) {S} (?:uses|runs|deploys|rents|employs|trains)\\b'], unless: soon },
] satisfies readonly Frame[]).map(compile);
