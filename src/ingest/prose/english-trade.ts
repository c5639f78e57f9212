import { chip, company, compile, type CompiledFrame, type Frame } from './frame.js';
import { alone, inFront } from './english-owners.js';
import { own } from './english-relations.js';
import { undone } from './english-passages.js';
import type { SpanKind } from './kinds.js';

/** What English says of goods on their way: who sells, leases and ships what to whom, who orders from whom, where a part comes from, what a firm has brought out. */
const ware: readonly SpanKind[] = ['MEMORY', 'PACKAGING', 'INTERCONNECT', 'PRODUCT'];
const client = '(?:customer|client|tenant|user|buyer)', source = '(?:source|supplier|vendor|provider)';
const about = '(?:about |some |around |roughly |nearly |almost |over |more than |up to |an initial |a first )?';
/** A supply that has not come about, and words by which "to" or "from" means something else. */
const untried = new RegExp(`${undone.source}|\\bqualif|\\bsampl|\\bevaluat|\\bbans?\\b|\\bbanned\\b|\\brestrict|\\brather than\\b|\\binstead of\\b|\\bfailed\\b|\\bcannot\\b|\\bcould\\b|\\bwould\\b|\\bmay\\b|\\bmight\\b|\\bwill\\b|\\bhopes?\\b|\\bformer\\b|\\blicen[cs]es? (?:for|to (?:sell|ship|export))|\\bcomparable\\b|\\bsimilar\\b|\\bequal\\b|\\bclose\\b|\\brival|\\balternative|\\bthreat|\\baccording\\b|\\bstop(?:s|ped)?\\b|\\bhalt|\\bforbid|\\bprohibit|\\bexempt|\\bbefore\\b|\\b(?:its|the|his|their|all) (?:shares|stake|business|unit|plant|arm|company)\\b`, 'iu');
const goods = '(?:memory|HBM|DRAM|stacks?|substrates?|packages?|wafers?|bonders?|tools|optics|lasers?|modules?|interposers?|boards?|racks?|servers?|cooling|power supplies)';

export const tradeFramesInEnglish: readonly CompiledFrame[] = ([
  { predicate: 'SUPPLIES_TO', subject: company, object: company, says: 'Acme sells Bolt the memory; Bolt rents the cards from Acme', patterns: [
    '\\b(?:sells?|sold|suppl(?:y|ies|ied)|ships?|shipped|leases?|rents?|delivers?) {O} (?:the|its|an?|all|most|some|part) ', `\\b(?:suppl(?:y|ies|ied)|sells?|sold|ships?|shipped|delivers?|delivered|provides?|provided|licen[cs]es|leases?) {+50}to ${inFront}{O}${alone}`,
    '(?<=(?:^|[;,] (?:and |but )?)[Bb]oth (?:also |still )?)(?:buy|source|procure|purchase|rent|lease) {+40}from (?:the )?{S}', '{O} (?:also |both |all |still )?(?:buy|source|procure|purchase) (?:their )?{+40}from (?:the )?{S}',
    `\\b(?:rents?|rented|leases?|leased|licen[cs]es?|licen[cs]ed|ordered|hires?|hired) {+50}from ${inFront}{S}${alone}`, `{S},? (?:is |are |was |remains |has been |as )?(?:the |an? |one of the |its )?(?:[a-z-]+ ){0,3}${source}s? of {+50} (?:for|to) {O}${alone}`,
    `(?<=\\b${source}s? of [^.;]{1,60} (?:for|to) {O},? )(?:with|followed by|ahead of|then) {S}`, `\\b(?:won|gained|signed(?: up)?|landed|secured|added|attracted) {O} as (?:an? |its |the )?(?:[a-z-]+ ){0,2}${client}`,
    `{S}${own} (?:(?:[a-z-]+|{MEMORY}|{PRODUCT}) ){0,3}?(?:${goods.slice(3, -1)}|output|chips?|parts?|cards?|volumes?) (?:also |now |all |mainly |mostly )?(?:go|goes|went|are sold|is sold|are shipped) to {O}`, '(?:{MEMORY}|{PRODUCT}) (?:also |now |all |mainly |mostly )?(?:go|goes|went|are sold|is sold|are shipped) to {O}',
    '\\b(?:relies|rely|relied|depends?|depended)(?: [a-z]+){0,2} on {S} for (?!(?:[a-z]+ ){0,4}(?:revenues?|sales|income|growth|profits?|orders|business|demand)\\b)', '(?<=\\b(?:relies|depends) (?:[a-z]+ )?on {COMPANY} for [^.;,]{1,30} and on ){S} for', `\\b(?:agreement|contract|deal|pact) with {O} to (?:supply|deliver|provide)`, `{O} (?:has |had |have )?(?:booked|reserved|secured|bought|taken|took|takes|absorbs?|absorbed) ${about}{MEASURE} of {S}${own}`,
    `\\b(?:packs|packages|assembles|tests|fabricates|prints) (?:an? |the |some |most |all )?[^.;,\\ue000-\\uf8ff]{0,24}(?:of )?{O}${own} (?:[a-z-]+ ){0,2}(?:range|line|chips?|parts?|GPUs?|CPUs?|cards?|volume|output|products?|processors?)`, '\\b(?:uses?|used) {S} (?:only |still )?for (?:its |the |most |older |some |all |[a-z]+ )', '\\b(?:has|had|have) {S} (?<IT>(?:both |also )?(?:fabricate|make|build|package|assemble|provide|supply|print|produce|manufacture|test))\\b',
    `\\b(?<IT>(?:[Ii]ts|[Tt]heir) (?:[a-z-]+ ){0,2}${goods} (?:also |all |mainly |mostly )?(?:comes?|came|(?:is|are) (?:bought|sourced|procured))) (?:[a-z]+ )?from {S}`], unless: untried },
  { predicate: 'SUPPLIES_TO', subject: chip, object: company, says: 'Bolt ordered 1,600 X900 cards', patterns: [`{O} (?:has |have |also )*(?:ordered|bought|purchased|booked|took delivery of|contracted for) ${about}(?:{MEASURE} (?:of (?:the |its )?)?)?(?:the |more |further )?{S}(?! from| servers?| through)`], unless: untried },
  { predicate: 'MAKES', subject: company, object: ware, says: 'HBM3 is made by Acme and Bolt; the film comes from Cove', patterns: [
    '{O} (?:is|are|was|were) (?:(?:[a-z]+ly|now|also|all|both) )*(?:made|supplied|produced|sold|provided|manufactured|delivered) (?:[a-z]+ly )?by (?:the )?{S}', '{O} (?:itself |themselves )?(?:comes?|came|(?:is|are) (?:sourced|bought|procured)) (?:[a-z]+ )?from (?:the )?{S}',
    '(?:has |have )?(?:also |since |now )?\\b(?:added|developed|brought out|brought to market|presented|showed|shown|started (?:making|shipping|producing)|begun (?:making|shipping|producing)|began (?:making|shipping|producing)|manufactures) (?:an? |the |its )?(?:[a-z-]+ ){0,2}{O}',
    `{S} (?:builds|assembles|makes|sells|ships|supplies|provides|delivers) (?:an? |the |its )?(?:[a-z-]+ ){0,2}{O}(?= (?:racks? |systems? |servers? )?(?:for|to) )`, `{S},? (?:is |are |was |remains |has been |as )(?:the |an? |one of the |its )?(?:[a-z-]+ ){0,3}${source}s? of (?:the )?{O}`, `(?<=\\b${source}s? of {O} (?:for|to) [^.;]{1,30},? )(?:with|followed by|ahead of|then) {S}`,
    '\\b(?:sells?|supplies|ships?|leases?) {COMPANY} (?:with )?(?:the |its )?{~16}{O}', "{S}(?:'s|’s) (?:[a-z-]+ ){0,2}{O} (?:go|goes|went|are sold|is sold|are shipped) to"], unless: untried },
] satisfies readonly Frame[]).map(compile);
