import { chip, company, compile, type CompiledFrame, type Frame } from './frame.js';
import { undone } from './english-passages.js';
import type { SpanKind } from './kinds.js';

/** What English says of who computes on what: racks and sites and the chips in them, clouds and laboratories, models brought to a chip. */
const about = '(?:about |some |around |roughly |nearly |almost |close to |over |more than |up to |just over |just under |as many as |an initial |a first )?(?:{MEASURE} (?:of (?:the |its )?)?|[\\d,]+ (?:of (?:the |its )?)?)?';
const site: readonly SpanKind[] = ['PRODUCT', 'COMPUTE_CENTER'];
/** A chip, or a class of chips by whose they are: "rents NVIDIA GPUs". */
const anyChip: readonly SpanKind[] = ['CHIP', 'PRODUCT'];
const plant = '(?:clusters?|supercomputers?|pools?|farms?|data cent(?:re|er)s?|sites?|installations?|fleets?|halls?|machines?|campus)';
const opened = '(?:switched on|turned on|runs?|operates?|built|opened|commissioned|brought up|deployed|installed|put into service|fired up|set up|lit up|activated|started up|owns?|maintains?)';
const work = '(?:work|port|porting|adaptation|tuning|bring-up|integration|validation|optimi[sz]ation)';
const soon = new RegExp(`${undone.source}|\\bwill\\b|\\bmay\\b|\\bcould\\b|\\bmight\\b|\\bwould\\b|\\btest(?:s|ed|ing)?\\b|\\btrial|\\bpilot|\\bevaluat|\\breject|\\binstead of\\b|\\brather than\\b|\\bcompared?\\b|\\bnext\\b|\\bstopp?(?:s|ed)?\\b|\\bban(?:s|ned)?\\b`, 'iu');

export const userFramesInEnglish: readonly CompiledFrame[] = ([
  { predicate: 'USES_CHIP', subject: site, object: chip, says: 'the S1 rack ties 72 X900 cards together; the Lake site went to 100,000 of them', patterns: [
    `\\b(?:links|ties|joins|connects|strings|unites|groups|houses|hosts|holds|contains|combines|fields)(?: together| up)? ${about}{O}`, `\\b(?:started|began|opened|launched|debuted)(?: life)? with ${about}{O}`, `\\b(?:grew|went|expanded|was scaled|was expanded|was extended|was enlarged|scaled up)(?: [^.;,\\ue000-\\uf8ff]{2,40})? to ${about}{O}`,
    `\\b(?:doubled|extended|expanded|supplemented|topped up|enlarged|upgraded|built out)(?: [a-z]+)? (?:with|by adding) ${about}{O}`, `\\b(?:built|assembled|put together|constructed|delivered|installed) by {COMPANY}(?: in {REGION})? (?:around|from|on|with|out of) ${about}{O}`,
    '{O}(?: [a-z]+)? (?:is|are|was|were) (?:now |also |being |already )?(?:deployed|installed|used|concentrated|in use|in service) (?:[a-z]+ )?(?:in|at|inside|by) (?:the )?{S}'], unless: soon },
  { predicate: 'USES_CHIP', subject: company, object: anyChip, says: 'Acme switched on a cluster of 30,000 X900 chips; Bolt is the largest user of the X900', patterns: [
    `\\b(?:has |have )?${opened} (?:an? |its |the |two |three |several |their )?(?:[a-z-]+ ){0,3}${plant}(?: in {REGION})? (?:made up |composed |built |consisting |based |running |equipped |filled )?(?:of|with|on|around|from) ${about}(?:the )?{O}`,
    `\\b(?:runs|operates|uses|deploys|owns|rents|leases|fields|employs|installed|deployed) ${about}{O}(?! (?:and|or) )`,
    '{S},? (?:as |is |are |was |were |remains )?(?:also )?(?:its |the |an? |one of the |by far the |among the )?(?:[a-z-]+ ){0,2}(?:buyers?|users?|customers?|adopters?) (?:of|for) (?:the |its )?{O}', '\\b(?:chose|picked|selected|adopted|opted for|settled on|standardi[sz]ed on|turned to|rents|leases) (?:the |its )?{O}(?! (?:chip )?(?:as|for) (?:its )?(?:design|partner))',
    '\\b(?:switched|moved|migrated|shifted) (?:[^.;,\\ue000-\\uf8ff]{2,30} )?(?:from (?:the )?{CHIP}(?: [a-z]+)? )?to (?:the |its )?{O}', '\\b(?:runs?|operates?|hosts?|offers?|powers?|serves?|trains?) (?:its|the|their|an?) [^.;,\\ue000-\\uf8ff]{2,30}(?: (?:in|at|from) {REGION})? (?:entirely |mainly |mostly |only |largely )?on (?:the |its )?{O}(?! (?:and|or) )',
    '\\b(?:offers?|rents out|hosts?|provides?) (?:the )?{O}(?: instances)? (?:in|on|through|from|as part of) (?:its|their) (?:[a-z]+ )?cloud', '{S} (?:is|was|were|became) (?:the |among the |one of the )?(?:first|only|largest) (?:[a-z]+ ){0,2}(?:hosts?|clouds?|customers?|providers?|company|companies|users?|firms?) to (?:offer|deploy|install|use|adopt|run|buy) (?:the )?{O}',
    '{S} (?:is|was|were|became) (?:the |among the |one of the )?(?:first|only|largest) (?:[a-z]+ ){0,2}(?:hosts?|clouds?|customers?|providers?|company|companies|users?|firms?) to (?:offer|deploy|install|use|adopt|run|buy) (?<IT>it|them|the (?:chip|card|part))', `{S} (?:runs|operates|uses|deploys|has installed|has deployed|has bought|bought|ordered) (?<IT>${about}(?:them|the (?:chips|cards)))(?=[,.;]| (?:in|at|for)\\b)`], unless: soon },
  { predicate: 'USES_CHIP', subject: ['AI_MODEL'], object: chip, says: 'Kite was up and running on the X900', patterns: ['{S} (?:is|was|are|were) (?:(?:up and|already|now|soon|also) )*running on (?:the )?{O}'], unless: soon },

  { predicate: 'ADAPTED', subject: company, object: ['AI_MODEL'], says: 'Acme put Kite into service; Bolt completed the work on Kite', patterns: [
    '\\b(?:put|puts|brought|took) {O} (?:into (?:service|production|operation)|online|live)', '\\b(?:brought|ported|moved|mapped|tuned|optimi[sz]ed|adapted) {O} (?:to|onto|for) (?:its|the|their|{CHIP})', `\\b(?:completed|finished|did|wrapped up|announced) (?:the |its )?${work}(?: work)? (?:on|of|to|for|with) {O}`,
    '\\b(?:had|got) {O} (?:up and )?(?:running|working|serving|live)', '\\b(?:had|got) (?:its |the )?{CHIP} (?:up and )?(?:running|serving) {O}', '\\b(?:ran|enabled) {O} on (?:its|their|the|{CHIP})', '(?<IT>(?:{SOFTWARE}|\\bstack|\\bsoftware)[^.;]{0,30} (?:was|has been|were|is) (?:adapted|ported|tuned|optimi[sz]ed)) (?:to|for) {O}'], unless: soon },
  { predicate: 'ADAPTED', subject: chip, object: ['AI_MODEL'], says: 'Acme brought Kite to its X900', patterns: [
    '\\b(?:brought|ported|moved|mapped|tuned|optimi[sz]ed|adapted) {O} (?:to|onto|for) (?:its |the )?{S}', `\\b(?:completed|finished|did|wrapped up|announced) (?:the |its )?${work}(?: work)? (?:on|of|to|for|with) {O} (?:for|on) (?:its |the )?{S}`, '\\b(?:had|got) (?:its |the )?{S} (?:up and )?(?:running|serving) {O}', '\\b(?:ran|enabled) {O} on (?:its |their |the )?{S}'], unless: soon },
] satisfies readonly Frame[]).map(compile);
