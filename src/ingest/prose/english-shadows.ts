import { chip, compile, type CompiledFrame, type Frame } from './frame.js';
import { amidControls, forChina, lacking, trimmed } from './english-chips.js';
import { denied } from './english-relations.js';
import type { SpanKind } from './kinds.js';

/** What English says of a part by another: what was left out of it for a market, which its peer is, what it is but for its memory. */
const derived = '(?:cut|trimmed|pared|stripped|scaled|slimmed|whittled|derived|carved|made|created|developed)', removed = '(?:removed|disabled|dropped|cut|stripped|took|fused off|switched off|shaved)';
const kinNoun = '(?:version|variant|edition|cousin|sibling|relative|derivative|offshoot|cut|bin)';
const roughly = '(?:roughly |broadly |about |much |more or less )?', throttled = '(?:was |is |has been )?(?:cut|throttled|capped|slowed|reduced|trimmed|limited|halved)';
const work: readonly SpanKind[] = ['CHIP', 'AI_MODEL'];
/** A comparison that says more or less than the like; "the new part" is none that was named last. */
const unlike = /\b(?:times|per ?cent|faster|software|price|cost|not|below|behind|short of|ahead|than|neither|hardly|cannot|would|(?:the|this) (?:new|newer|latest|larger|other|older|first|second|third) (?:part|chip|card|device|one))\b|n't\b|%/iu;

export const shadowFramesInEnglish: readonly CompiledFrame[] = ([
  { predicate: 'RESTRICTED_VARIANT_OF', subject: chip, object: chip, each: true, says: 'the A800, which NVIDIA cut down from the A100 for China', patterns: [
    `{S},? (?:which|that) {COMPANY} (?:has |had )?${derived} (?:down |back |out )?(?:from|out of) (?:the |its )?{O}${forChina}`, `\\b${derived} (?:the |its )?{S} (?:down |back )?(?:from|out of) (?:the |its )?{O}${forChina}`, `{S},? (?:was |is |has been |had been )?${derived} (?:down |back )?(?:from|out of) (?:the |its )?{O}${forChina}`] },
  { predicate: 'RESTRICTED_VARIANT_OF', subject: chip, object: chip, says: 'the X300 does it again, with the X900 as its parent', after: amidControls, patterns: [
    `{S},? (?:is |was )?an? (?:{REGION}|export|licen[cs]e-free)(?:-market| market|-specific|-only)? ${kinNoun} of (?:the )?{O}`, `{S} (?:is|was|repeats|follows|copies|applies|does|took)\\b[^.;\\ue000-\\uf8ff]{2,40} with (?:the )?{O} as (?:its|the) (?:parent|donor|original|base|starting point)`, '\\bstands? to (?:the )?{O} (?:as|what) (?:the )?{CHIP}',
    `\\b${removed}\\b [^.;,\\ue000-\\uf8ff]{2,50} (?:from|of|in|on|off) (?:the |its )?{O},? (?:in order )?(?:to (?:obtain|get|make|create|produce|arrive at|yield|form)|and (?:called|named) the result) (?:the |its )?{S}`], unless: /\bnot\b|n't\b|\bnever\b/iu },
  { predicate: 'RESTRICTED_VARIANT_OF', subject: chip, object: chip, each: true, says: 'the A800 and the H800, slowed-down editions of the A100 and H100', after: amidControls, patterns: [
    `{S}, (?:both |two |the |all )?(?:[a-z]+, )?${trimmed}[^.;,\\ue000-\\uf8ff]{0,16} ${kinNoun}s of (?:the )?{O}`], unless: /\bnot\b|n't\b/iu },
  { predicate: 'VARIANT_OF', subject: chip, object: chip, kin: true, says: 'the X900-Lite is a salvage version with half the cores', patterns: [`{S} is (?:simply |essentially |merely |just )?an? (?:[a-z-]+ ){0,3}(?:version|variant|edition|derivative|offshoot)\\b(?! (?:of|for))`], unless: lacking },
  { predicate: 'COMPARABLE_TO', subject: work, object: work, says: 'the X900 performs on a par with the A100', patterns: [
    `\\bperforms? ${roughly}(?:on (?:a )?par|level|in line|on a level) with (?:the |an )?{O}`, `\\b(?:scores?|performs?|lands?|sits|ranks?|comes out|ends up) ${roughly}where (?:the )?{O} (?:does|did|is|sits|was)\\b`,
    '\\b(?:lines?|puts?|sets?) (?:the |its )?{S} up (?:with|against|alongside|beside) (?:the )?{O}', '\\b(?:places?|puts?|ranks?|sees?) (?:the |its )?{S} (?:alongside|beside|level with|on a par with|in the same class as) (?:the )?{O}',
    `\\b(?:is|are|was) ${roughly}(?:the|an) (?:equal|match|equivalent) (?:of|to|for) (?:the )?{O}`, '\\bin the same (?:class|league) as (?:the )?{O}'], unless: unlike },
  { predicate: 'USES_MEMORY', subject: chip, object: ['MEMORY'], says: 'the X900 is an X300 with HBM3 in place of HBM2E', patterns: ['{S} is (?:essentially |simply |in effect )?an? {CHIP} with {O} (?:in place|instead) of {MEMORY}', '{CHIP} is (?:essentially |simply |in effect )?an? {S} with {MEMORY} (?:in place|instead) of {O}'], unless: denied },
  { predicate: 'USES_INTERCONNECT', subject: chip, object: ['INTERCONNECT'], says: 'the A800 is an A100 with its NVLink cut to 400 GB/s', patterns: [`{S} is (?:essentially |simply |in effect )?an? {CHIP} (?:with its|whose) {O} ${throttled}`, `{CHIP} is (?:essentially |simply |in effect )?an? {S} (?:with its|whose) {O} ${throttled}`], unless: denied },
] satisfies readonly Frame[]).map(compile);
