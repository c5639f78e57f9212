import { compile, type CompiledFrame, type Frame } from './frame.js';
import type { SpanKind } from './kinds.js';

/** Frames of relations that are worded as English research words them: appositions, possessives, passives with their maker behind. Beside those of `relations.ts`. */
const company: readonly SpanKind[] = ['COMPANY'];
const chip: readonly SpanKind[] = ['CHIP'];
const own = "(?:'s|’s)";
const firm = '(?:start-?up|company|firm|[a-z]*maker|designer|foundry|vendor|supplier|specialist|developer|operator|provider|challenger|unicorn|packaging house)';
const undone = /\bnot\b|n't\b|\bno longer\b|\bnever\b|\bdenie[sd]\b|\bruled out\b|\brumou?r|\bcontrary to\b|\btalk (?:that|of)\b|\bspeculat/iu;

export const englishFrames: readonly CompiledFrame[] = ([
  { predicate: 'MAKES', subject: company, object: ['SOFTWARE', 'AI_MODEL'], says: "Acme's software stack is called CUDA", patterns: [
    `{S}${own} {~24}(?:stack|toolkit|framework|compiler|software|platform|library|model|runtime)(?: is|,)?(?: called| named| known as)? {O}`, `{S}${own} (?:own )?(?:answer|reply|alternative|counterpart|rival|response)(?: to {+20})? is {O}`,
    '{O},? (?:a|an|the) {+40}(?:stack|toolkit|framework|compiler|model|platform) (?:from|by|of) {S}'], unless: undone },
  { predicate: 'MAKES', subject: company, object: chip, says: 'Acme has answered with the LD9 accelerator', patterns: [
    '{S} (?:has |have )?(?:answered|responded|countered|replied|followed up) with (?:the |its )?{~16}{O}', `{O} (?:is|was|remains) {S}${own} (?:{~20}(?:chip|part|accelerator|processor|GPU|flagship)|reply|answer|response)`,
    '{S} (?:taped out|sampled|is sampling|began shipping|started shipping|now ships|brought out) (?:the |its )?{~16}{O}'], unless: undone },
  { predicate: 'MAKES', subject: company, object: ['MEMORY', 'PACKAGING'], says: 'Acme and Bolt between them supplied most of the HBM3E', patterns: [
    '{S},? (?:between them |together |jointly |collectively )?(?:suppl(?:y|ies|ied)|ship(?:s|ped)?|(?:mass-)?produces?|volume-ships) {+40}(?:of )?(?:the |all )?{~12}{O}(?! (?:equipment|tools|testers?|materials))'], unless: undone },

  { predicate: 'FABRICATED_BY', subject: chip, object: company, says: 'X900, taped out at TSMC', patterns: [
    '(?:taped out|fabbed|manufactured|fabricated|made|built|produced) (?:at|with|by) {O}(?!\'s (?:customers|rivals))', '{S} (?:was |has been |has )?(?:moved|shifted|transferred|ported) (?:from {COMPANY} )?to {O}(?!\'s (?:rival|customer))',
    '{O} (?:is|remains|was) the (?:sole |only )?foundry (?:for|behind|of) {~8}{S}'], unless: undone },
  { predicate: 'PACKAGED_BY', subject: chip, object: company, says: 'X900 is packaged at ASE', patterns: ['(?:assembled|packaged|put together|tested) (?:by|at|on {+24}at) {O}', '{O} (?:packages|assembles) (?:the |its )?{S}'], unless: undone },
  { predicate: 'PACKAGED_WITH', subject: chip, object: ['PACKAGING'], says: 'X900 has two dies, joined through CoWoS-L', patterns: [
    '(?:joined|integrated|assembled|mounted|put together|packaged|bonded|stitched(?: together)?|married) (?:through|via|by|on|using|with|in|into) {~20}{O}', `{S} (?:is|was) {~16}(?:first|main|largest) {~16}user of {O}`], unless: undone },
  { predicate: 'USES_MEMORY', subject: chip, object: ['MEMORY'], says: 'X900 is fitted with 96GB of HBM3E', patterns: ['(?:equip(?:s|ped)?|fitted|paired|furnished|comes?|shipped|stacked) {~10}with {~24}(?:{MEASURE} (?:of )?)?{O}', '(?:backed|fed|surrounded) by {~16}(?:{MEASURE} (?:of )?)?{O}'], unless: undone },
  { predicate: 'USES_INTERCONNECT', subject: ['CHIP', 'PRODUCT'], object: ['INTERCONNECT'], says: 'X900 is linked over NVLink', patterns: [
    '(?:link(?:s|ed)?|connect(?:s|ed)?|string(?:s)?|strung|scal(?:es|ed|ing)|join(?:s|ed)|network(?:s|ed)|talk(?:s)?) {+30}(?:over|via|through|by|with|using) {~24}{O}'], unless: undone },

  { predicate: 'SUPPLIES_TO', subject: company, object: company, says: "Bolt is Acme's largest customer", patterns: [
    `{O},? (?:is |was |remains |became )?{S}${own} {~16}(?:customer|client|buyer)`, '{S} counts {O} (?:among|as) (?:its|one of its|a) {~16}(?:customers?|clients?|buyers?)', '{S},? (?:a|an|the|both|its|which is)? ?{~24}suppliers? to {O}',
    '{S} (?:won|secured|received|booked|landed|has) {~20}orders from {O}', '{S} (?:derives?|derived|generated?|generates|earns?|earned) {+40}from {O}', '{O}(?: has| have)? (?:placed|signed) {+30}(?:orders?|agreements?|contracts?) with {S}'], unless: undone },
  { predicate: 'HOLDS_SHARE_IN', subject: company, object: company, says: 'a stake in Acme is held by Bolt', patterns: [
    '(?:stake|interest|shareholding|shares) in {O} (?:is|are|was|were) (?:held|owned) by {~12}{S}', '{S},? (?:is |as |which is )?(?:a|an|the|its) {~16}(?:shareholder|investor|backer) (?:in|of) {O}', '{O} (?:counts|has|lists) {S} (?:as|among) (?:a |its |one of its )?{~12}(?:shareholders?|investors?|backers?)',
    `{O}${own} {~16}(?:shareholders?|investors?|backers?)(?: include| are| is|,)? {S}`, '{O},? (?:which is )?backed by {S}', '{S} (?:led|joined) {~24}(?:round|financing) (?:in|of|at|for) {O}'], unless: undone },
  { predicate: 'SUBSIDIARY_OF', subject: company, object: company, says: 'Acme is wholly owned by Bolt', patterns: [`{O}${own} {~20}(?:subsidiary|unit|arm|affiliate),? {S}`, '{S},? (?:is |was |which is )?(?:wholly |majority[- ]|fully )owned by {O}'], unless: undone },
  { predicate: 'COMPETES_WITH', subject: company, object: company, says: 'Acme goes head to head with Bolt', patterns: ['(?:goes|go|went) head[- ]to[- ]head with {~8}{O}', 'compet(?:es?|ed|ing) {~12}(?:against|with) {~8}{O}'], unless: undone },
  { predicate: 'PARTNER_OF', subject: company, object: company, says: 'Acme signed a partnership with Bolt', patterns: ['(?:signed|formed|struck|entered|announced) {~30}(?:alliance|partnership|joint venture|collaboration|agreement) with {~8}{O}', '(?:jointly|together|in partnership) with {O}'], unless: /suppl|purchas|licen[cs]/iu },

  { predicate: 'SUPPORTS_SOFTWARE', subject: ['COMPANY', 'CHIP'], object: ['SOFTWARE'], says: "Acme's compiler handles CUDA code", patterns: [
    `{S}${own} {+30}(?:supports?|handles?|runs|accepts|covers) {~16}{O}`, `{S}${own} {~24}(?:stack|toolkit|software|platform|compiler)(?: is|,)?(?: called| named| known as)? {O}`, `{S}${own} (?:own )?(?:answer|reply|alternative|counterpart|response)(?: to {+20})? is {O}`, '{O} (?:is|are) (?:also |fully |natively |already )?supported (?:by|on) {S}'], unless: undone },
  { predicate: 'COMPARABLE_TO', subject: chip, object: chip, says: 'performance of the X900 is broadly comparable to the A100', patterns: [
    '[Pp]erformance of (?:the )?{S} (?:is|was) {~20}(?:comparable|similar|equivalent|close) to (?:that of )?(?:the )?{O}', '{S} {+60}on (?:a )?par with (?:the )?{O}', `{S}${own} {~16}(?:performance|throughput) {~20}(?:comparable|similar|equivalent|close) to (?:that of )?(?:the )?{O}`, '{S} (?:is|was) {~16}(?:pitched|positioned|aimed|marketed) (?:against|at) (?:the )?{O}'],
    unless: /\b(?:times|per ?cent|x faster|software|price|cost)\b|\bnot\b|n't\b|%/iu },
  { predicate: 'RESTRICTED_VARIANT_OF', subject: chip, object: chip, says: 'the A800 is an A100 with its NVLink throttled', patterns: [
    '{S}{+50}(?::|,| is| was)(?: essentially| simply)? an? {O} (?:with|whose) {+24}(?:throttled|cut|capped|lowered|reduced|limited|held|disabled|trimmed)', '{S} differs? from (?:the )?{O} only (?:in|by) {+50}(?:cut|throttled|reduced|lower|capped|trimmed)',
    '{S},? (?:is |was )?(?:an?|the) {~24}(?:cut-down|China-only|China-specific|export-compliant|compliant|de-tuned|watered-down|neutered) (?:edition|version|variant|sibling|cousin) of (?:the )?{O}'] },
  { predicate: 'VARIANT_OF', subject: ['CHIP', 'PACKAGING', 'MEMORY'], object: ['CHIP', 'PACKAGING', 'MEMORY'], says: 'CoWoS-S, an edition of CoWoS', prefixed: true, patterns: ['{S},? (?:is |was )?(?:an?|the) {~30}(?:edition|version|variant|derivative|flavou?r) of (?:the )?{O}', 'comes? in {~24}[:,] {S}'] },
  { predicate: 'COMBINES', subject: ['PACKAGING'], object: ['PACKAGING', 'PROCESS'], says: 'CoWoS-L marries CoWoS-S with InFO', patterns: ['(?:marr(?:y|ies)|fuses?|unites?|mixes) {~30}{O}', '(?<=(?:marr(?:y|ies)|fuses?|unites?|combines?|mixes) [^.;]{0,40}(?:with|and) ){~12}{O}'] },

  { predicate: 'USES_CHIP', subject: ['PRODUCT', 'COMPUTE_CENTER', 'AI_MODEL'], object: chip, says: 'the S1 server packs eight X900 cards', patterns: [
    '(?:packs|houses|holds|strings|combines|contains|fits|integrates|is built around|runs on|is fitted with) {~20}(?:{MEASURE}{~12})?{O}', 'trained (?:entirely |solely |wholly )(?:on|with|using) {~20}{O}', '{O}(?:s)?(?: cards| chips| accelerators| GPUs)? (?:are|were|is) (?:now |already )?(?:in service|installed|deployed|running) (?:at|in) (?:the )?{S}'], unless: undone },
  { predicate: 'LOCATED_IN', subject: company, object: ['REGION'], says: 'Acme Devices of Shanghai', patterns: [
    `{S}, an? {O}(?:-based)? {~20}${firm}`, '{S} of {O}(?=[,.;]| (?:is|was|has|makes|offers|said|plans|supplies)\\b)', '{S},? (?:whose (?:headquarters|head office|base) (?:are|is) in|which is (?:based|headquartered) in|based in|headquartered in|from) {O}', '{S} \\({O}\\)', `{O}(?:-based)? {~20}${firm},? {S}`], unless: undone },
] satisfies readonly Frame[]).map(compile);
