import { chip, company, compile, type CompiledFrame, type Frame } from './frame.js';
import { lacking } from './english-chips.js';
import { alone, inFront } from './english-owners.js';
import { undone } from './english-passages.js';
import { own } from './english-relations.js';
import type { SpanKind } from './kinds.js';

/** What English says of where things come from: who makes the wafers, who puts them together and in what, whose memory goes into which part, who sends what to whom. */
const ware: readonly SpanKind[] = ['MEMORY', 'PACKAGING', 'INTERCONNECT', 'PRODUCT'], packaging: readonly SpanKind[] = ['PACKAGING'];
const wares = '(?:{MEMORY}|{PACKAGING}|{INTERCONNECT}|{PRODUCT})', put = '(?:assembled|packaged|put together|finished|stacked)', pressed = '(?:made|built|fabricated|manufactured|produced)';
const sells = '(?:sells?|sold|suppl(?:y|ies|ied)|ships?|shipped|delivers?|delivered|provides?|provided|sends?|sent)', goods = '(?:wafers|dies|chips|stacks|substrates|modules|boards|parts|memory)';
const chiefly = '(?:chiefly|mainly|mostly|largely|primarily|above all|principally)', kinds = '(?:flavou?rs|variants|forms|versions|kinds|guises|editions|types)', set = '(?:set|embedded|placed|buried|mounted|bedded|built|moulded)';
const untried = new RegExp(`${undone.source}|\\bqualif|\\bsampl|\\bevaluat|\\bbans?\\b|\\bbanned\\b|\\brestrict|\\brather than\\b|\\binstead of\\b|\\bcannot\\b|\\bcould\\b|\\bwould\\b|\\bmay\\b|\\bmight\\b|\\bwill\\b|\\bformer\\b|\\blicen[cs]es? (?:for|to (?:sell|ship|export))|\\baccording\\b|\\bstop(?:s|ped)?\\b|\\bhalt|\\bforbid|\\bprohibit|\\bunable\\b`, 'iu');

export const sourceFramesInEnglish: readonly CompiledFrame[] = ([
  { predicate: 'MAKES', subject: company, object: ware, says: 'Acme answers with HBM3; Bolt was first with HBM3E and has been producing it since', patterns: [
    '{O},? for which {S} is (?:the |an? )(?:[a-z-]+,? (?:and )?){0,3}(?:source|supplier|vendor|maker)', '{S} (?:has |have )?(?:answers?|answered|counters?|countered|replies|replied|responds?|responded) with (?:its |the |an? )?{O}', `(?<=\\b(?:answers|counters|replies|responds|offers|sells|markets|supplies) (?:with )?(?:the |its )?${wares} and, [^.;,]{2,30}, ){O}`,
    '\\b(?:was|were|is) (?:the )?first (?:with|to (?:ship|sell|market|offer|make|supply)) (?:the )?{O}', `{S}, whose {O}(?= (?:goes|went|is used|feeds|sits|ships|powers)\\b)`, '\\b(?:has|have|had) (?:also |since |now )?been (?:producing|making|shipping|selling|supplying|manufacturing|delivering|offering) (?:its |the )?{O}',
    `{O}, an? (?:[a-z-]+ ){0,3}(?:fabric|interconnect|link|bus|protocol|process|platform|technology|scheme) of {S}${own} (?:own|making|design|devising|invention)`, '\\b(?:has|offers|runs|sells|markets|operates) (?:an? |its )?(?:own )?{O}(?=,? (?:in|on|with) which\\b)', `{S} (?:on|in|with|using) the latter${own} {O}`,
    `(?<=\\b${sells} ${wares} to [^.;,]{1,24},? and ){O}(?= to ${inFront}{COMPANY})`, `\\b(?:offers?|sells?|markets?)\\b[^.;]{2,110} in (?:the |its |two |three |four |five |several )*${kinds},?:? {O}`], unless: untried },
  { predicate: 'FABRICATED_BY', subject: chip, object: company, says: 'Acme relies on Bolt for a pilot lot of the X900', patterns: [
    '\\b(?:relies|relied|depends|leans|counts|draws) on {O} for (?:an? |the |its )?[^.;,\\ue000-\\uf8ff]{0,30}(?:of |for )?(?:the |its )?{S}', `\\b(?:gone|went|goes|turned|turns|moved|switched|come|came) (?:back )?to {O} (?:both )?for (?:the )?(?:wafers|dies|silicon|production|fabrication|manufacture) (?:of|for) (?:the |its )?{S}`,
    `(?:[Tt]he )?wafers (?:of|for) (?:the |its )?{S} (?:are|were) (?:run|processed|${pressed.slice(3, -1)}) (?:at|by) {O}`], unless: new RegExp(`${untried.source}|\\bmemory\\b`, 'iu') },
  { predicate: 'SUPPLIES_TO', subject: company, object: company, says: 'Acme has gone to Bolt for its wafers; Cove sends them to Acme', patterns: [
    `{O}(?:, [^.;]{2,60},)? (?:has |have )?(?:gone|went|goes|turned|turns|come|came) (?:back )?to {S} (?:both )?for (?:the |its )?(?:${goods.slice(3, -1)}|${wares})`, `\\b${sells} {IT} (?:on )?to {O}${alone}`, `\\b(?:processes|runs|prints|makes|fabricates|produces|bonds|tests|packages|dices|polishes) ${goods} for ${inFront}{O}${alone}`,
    '\\b(?:is|was|remains|became|has been) (?:now |still |also )?(?:the|an?|its) (?:[a-z-]+ ){0,3}(?:supplier|source|vendor|provider) (?:to|of|for) {O}(?=[,.;]|$| and\\b)', `\\bsuppl(?:y|ies|ied) {O}(?= (?:as well|too|also|and increasingly|and lately|and now|and more recently))`,
    `{O}${own} (?:[a-z-]+ ){1,3}(?:comes?|came|are bought|is bought|are sourced|are supplied|is supplied) (?:from|by) {S}`, `{O}${own} (?:[a-z-]+ ){1,3}(?:comes?|came|are bought|are sourced|are supplied) (?:from|by) {COMPANY},? (?:and|with) (?:its |the )?(?:[a-z-]+ ){1,3}(?:from|by) {S}`,
    `\\b${sells} [^.;]{2,70}, ${chiefly} to ${inFront}{O}${alone}`, `(?<=\\b${sells} ${wares} to [^.;,]{1,24},? and )${wares} to ${inFront}{O}${alone}`, `{CHIP}s?(?: [a-z]+)? (?:rented|leased|hired|bought|ordered) from {S}${alone}`, '{O}, which (?:also )?(?:buys|orders|sources|rents|leases) from (?<IT>both|the two)\\b'], unless: untried },
  { predicate: 'PACKAGED_BY', subject: chip, object: company, says: 'the X900 is assembled in Hebi, by Acme', patterns: [`\\b${put}(?: and tested)? in {REGION}, by {O}`], unless: lacking },
  { predicate: 'LOCATED_IN', subject: company, object: ['REGION'], says: 'the X900 is assembled in Hebi, by Acme', patterns: [`\\b(?:${put}|${pressed})(?: and tested)? in {O}, by {S}`, `\\b(?:moved to|went to|shifted to|${pressed} (?:by|at)|${put} (?:by|at)) {S} in {O}(?=[,.;]|$| (?:and|on|using|with)\\b)`], unless: lacking },
  { predicate: 'PACKAGED_WITH', subject: chip, object: packaging, says: 'Acme moved the X900 to CoWoS-S; InFO, in which both chips are assembled', patterns: [
    '\\b(?:moved|switched|shifted|transferred) (?:the |its )?{S} (?:from {PACKAGING} )?to {O}', `{O},? in which (?:both |all )?(?:the )?{S} (?:is|are|was|were) (?:all |both )?${put}`, `\\b${put} by {COMPANY} (?:on|in|with|using) the latter${own} {O}`], unless: lacking },
  { predicate: 'USES_MEMORY', subject: chip, object: ['MEMORY'], says: 'Acme, whose HBM3 goes into the X900', patterns: ['{O} (?:goes|went|is going|ends up|is used) (?:in|into|on) (?:the |its )?{S}', '\\b(?:gave up|gives up|swaps|swapped|trades|traded|exchanged) {MEMORY} for (?:the |its )?{O}'], unless: lacking },
  { predicate: 'REQUIRES', subject: packaging, object: packaging, says: 'CoWoS cannot be made without TSV', patterns: ['\\bcannot (?:be (?:made|built|done|had) |do |work |exist |function )without {O}', '\\b(?:is|are) (?:impossible|unthinkable) without {O}', '\\b(?<IT>all (?:two|three|four)) (?:need|require|depend on|rely on) {O}'] },
  { predicate: 'COMBINES', subject: packaging, object: packaging, says: 'CoWoS-L, in which silicon bridges are set into an RDL interposer', patterns: [
    `{S}(?:,| is\\b)[^.;]{0,80}(?:in which|where) (?:[a-z]+ )?{O} (?:are|is) ${set} (?:in|into|on|within|with) `, `{S}(?:,| is\\b)[^.;]{0,80}(?:in which|where) (?:[a-z]+ )?{PACKAGING} (?:are|is) ${set} (?:in|into|on|within|with) (?:an? |the )?{O}`], unless: undone },
] satisfies readonly Frame[]).map(compile);
