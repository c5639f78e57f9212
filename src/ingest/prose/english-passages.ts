import { compile, type CompiledFrame, type Frame } from './frame.js';
import type { SpanKind } from './kinds.js';

/** English wordings that go on about what the passage speaks of: "it", "boards are linked by …", "the largest shareholder is …", "takes HBM3 from …". */
const company: readonly SpanKind[] = ['COMPANY'];
const chip: readonly SpanKind[] = ['CHIP'];
const own = "(?:'s|’s)";
const soft = '(?:software )?(?:stack|toolkit|framework|compiler|software|platform|library|runtime|toolchain|SDK)(?: (?:layer|stack|suite|environment|kit))?';
const undone = /\bnot\b|n't\b|\bno longer\b|\bnever\b|\bdenie[sd]\b|\bruled out\b|\brumou?r|\bunconfirmed\b|\bcontrary to\b|\btalk (?:that|of)\b|\bspeculat|\bplans? to\b|\bwants? to\b|\bhopes?\b|\bconsider|\bin talks\b|\bnegotiat/iu;
const untried = new RegExp(`${undone.source}|\\bqualif|\\bsampl|\\bevaluat|\\bbans?\\b|\\brestrict`, 'iu');

export const passageFrames: readonly CompiledFrame[] = ([
  { predicate: 'MAKES', subject: company, object: ['AI_MODEL'], says: 'Acme trained Kite on its own cards', patterns: ['\\btrain(?:s|ed) (?:its |the |their )?{O}', '{S} (?:trains|serves|runs) {~24}(?:its|their) {O}'], unless: undone },
  { predicate: 'MAKES', subject: company, object: chip, says: 'Acme answered the first rule with the X900', patterns: ['{S} (?:has |have )?(?:answered|responded to|replied to|met) {~30}with (?:the |its |a )?{O}'], unless: undone },
  { predicate: 'MAKES', subject: company, object: ['MEMORY', 'PACKAGING', 'INTERCONNECT'], says: 'X900 takes HBM3E from Acme', patterns: [
    '(?:takes?|took|pairs? with|uses?|draws?|carries) {~10}{O} (?:supplied |made )?(?:from|by) {S}', '{S} (?:offers|sells|makes|markets|supplies) (?:the )?{O}(?= in\\b|,| and|\\.)', '{S},? (?:a|an|the) {+40}whose {O}'], unless: untried },
  { predicate: 'MAKES', subject: company, object: ['MEMORY', 'PACKAGING', 'INTERCONNECT'], says: 'Acme offers it in three flavours', patterns: ['{S} (?:offers|sells|makes|markets) {IT}(?= in\\b|,|\\.)'], unless: untried },

  { predicate: 'FABRICATED_BY', subject: chip, object: company, says: 'Acme makes the wafers', patterns: ['{O} (?<IT>makes|fabricates|produces|supplies) the (?:wafers|dies|silicon)(?=[,.;]| and| for it)', '(?:has|have|had) (?:its |the )?{S} (?:made|produced|fabricated|manufactured) (?:by|at) {O}', 'relies on {O} for (?:its |the )?{S}'], unless: undone },
  { predicate: 'PACKAGED_BY', subject: chip, object: company, says: 'Acme does the packaging', patterns: ['{O} (?<IT>does|handles|takes care of) the (?:packaging|assembly|stacking)', '{S} (?:is |was )?(?:packaged|assembled) (?:with|in|using) {ANY} (?:at|by) {O}'], unless: undone },
  { predicate: 'PACKAGED_WITH', subject: chip, object: ['PACKAGING'], says: 'X900 is packaged by Acme in the CoWoS scheme', patterns: ['(?:packaged|assembled|put together) by {COMPANY} (?:in|using|with|on) (?:the |its )?{O}'], unless: undone },
  { predicate: 'USES_MEMORY', subject: chip, object: ['MEMORY'], says: 'X900 pairs with HBM3E from Acme', patterns: ['(?:pairs? with|takes?|fits|holds|draws on) {~12}(?:{MEASURE} (?:of )?)?{O}'], unless: undone },
  { predicate: 'USES_INTERCONNECT', subject: chip, object: ['INTERCONNECT'], says: 'boards are linked by NVLink', patterns: ['\\b(?<IT>(?:boards|cards|chips|dies) (?:are )?(?:talk|linked|connected|joined|tied|communicate)) {~30}(?:over|by|via|through) {~12}{O}', '(?<!\\bof (?:the )?){S},? (?:an?|the) {+50}whose {O} (?:was|is|has been|runs)'], unless: undone },

  { predicate: 'SUPPLIES_TO', subject: company, object: company, says: 'Acme buys etchers from Bolt and tools from Cove', patterns: [
    '\\bcounts {O} (?:among|as) (?:its |one of its |a )?{~16}(?:customers?|clients?|buyers?)', '\\b(?:buys|sources|procures|purchases) {+40}from {S}', '(?<=\\b(?:buys|sources|procures|purchases) [^.;]{0,60} and [^.;,]{0,24}from ){S}',
    `\\bsuppl(?:y|ies|ied) {O}(?:${own} own (?:laboratory|labs?|data cent(?:re|er)s|cloud))?(?=[,.;]|$| and\\b| from )`, `{S} (?:is|was|remains) {O}${own} {~16}(?:{MEMORY} )?(?:supplier|source|packaging partner)(?![a-z])`, '{MEMORY} (?:bought |sourced |procured |supplied |made )?(?:from|by) {S}'], unless: untried },
  { predicate: 'HOLDS_SHARE_IN', subject: company, object: company, says: 'the largest shareholder of Acme is Bolt, followed by Cove', patterns: [
    '\\b[Tt]he (?<IT>(?:largest|biggest|main|controlling|second-largest) (?:shareholder|owner|investor)) is {S}', '\\b[Tt]he (?<IT>(?:largest|biggest|main) (?:shareholder|owner|investor)) is {COMPANY}[^.;]{0,20}, followed by {S}', '{O},? (?:is |which is )?an? {MEASURE}-owned (?:subsidiary|unit|affiliate) of {S}', '{O},? (?:is|was|which is) {MEASURE}[ -]owned by {S}',
    '{O},? (?:an?|the) {+30}(?:in|of) which {S} (?:holds|owns)', '(?<=: (?:the )?(?:{REGION} )?){S} (?<IT>holds|owns) {MEASURE}(?=[,.;]| and| but)'], unless: undone },
  { predicate: 'COMPETES_WITH', subject: chip, object: chip, says: 'the X900 competes directly with the H100; so does the M77', patterns: ['(?:competes|competed|compete|goes head to head) {~12}(?:with|against) (?:the )?{O}', '(?<=competes? (?:directly )?(?:with|against) (?:the )?{O}[;,] )so does (?:the )?{S}'], unless: undone },
  { predicate: 'COMPETES_WITH', subject: company, object: company, says: 'its only challenger is Acme', patterns: ['\\bits {~20}(?:challenger|rival|competitor) (?:is|remains|was) {S}'], unless: undone },
  { predicate: 'PARTNER_OF', subject: company, object: company, says: 'Acme, with which Bolt runs a joint venture', patterns: ['{O},? with which {S} (?:runs|has|operates|founded|formed) {~12}joint'], unless: undone },

  { predicate: 'SUPPORTS_SOFTWARE', subject: company, object: ['SOFTWARE'], says: "Acme's own software layer, CANN", patterns: [`{S}${own} {~24}${soft}(?: is|,)?(?: called| named| known as)? {O}`, `{O},? (?:the|an?) {S} ${soft}`, '{S} (?:has|relies on|ships) {SOFTWARE} together with {O}', '{S} (?:ships|bundles|provides|offers) {O} (?:with|for)'], unless: undone },
  { predicate: 'SUPPORTS_SOFTWARE', subject: chip, object: ['SOFTWARE'], says: 'Acme ships CANN with the X900; CANN is its software base', patterns: ['(?:ships|bundles|provides|offers) {O} (?:with|for) (?:the )?{S}', '{O} (?<IT>is|are) its (?:software|programming) (?:base|stack|foundation|layer)'], unless: undone },
  { predicate: 'SUPPORTS_SOFTWARE', subject: ['SOFTWARE'], object: ['SOFTWARE'], says: 'CANN is compatible with PyTorch and with CUDA', patterns: ['(?:is |are )?compatible with {O}', '(?<=compatible with {SOFTWARE},? and (?:with )?){O}'], unless: undone },
  { predicate: 'COMPARABLE_TO', subject: chip, object: chip, says: 'Acme positions it against the A100', patterns: [
    '(?:positions?|pitch(?:es)?|markets?|pits?|puts?|places?) {IT} (?:against|(?:roughly |broadly |about )?(?:level|on a par|in line) with) (?:the )?{O}', '(?<IT>{COMPANY} (?:claims?|sees|reports?)) (?:performance )?parity with (?:the )?{O}', '{S},? {+60}(?:to )?come close to (?:the )?{O}'], unless: /\b(?:times|per ?cent|x faster|software|price|cost)\b|\bnot\b|n't\b|%/iu },
  { predicate: 'COMPARABLE_TO', subject: ['AI_MODEL'], object: ['AI_MODEL'], says: 'Acme reports results level with Kite', patterns: ['\\b(?<IT>results|scores) {~16}(?:level|on (?:a )?par|in line) with {O}'], unless: /\bnot\b|n't\b|below|behind/iu },

  { predicate: 'USES_CHIP', subject: company, object: chip, says: 'Acme trains Kite on it', patterns: ['{S} (?:trains|serves|runs|hosts) {+40} on {IT}'], unless: undone },
  { predicate: 'USES_CHIP', subject: ['AI_MODEL'], object: chip, says: 'Acme trained Kite with 7 billion parameters on the X900', patterns: ['\\btrain(?:s|ed) (?:its |the )?{S} {+60}(?:entirely |solely |wholly |exclusively )?on {~8}{O}', '\\btrain(?:s|ed) (?:its |the )?{S}, [^.;]{0,60}, on {~8}{O}', '\\bthe (?<IT>(?:training )?run) used {~8}{O}'], unless: undone },
  { predicate: 'USES_CHIP', subject: ['COMPUTE_CENTER', 'PRODUCT'], object: chip, says: 'it went live in 2024 on X900 cards', patterns: ['(?:went live|goes live|opened|was completed|was commissioned|came online) {+24}(?:on|with) {O}', '{O} (?<IT>fill|fills|populate|occupy) (?:the |its )'], unless: undone },
  { predicate: 'USES_CHIP', subject: chip, object: chip, says: 'X900, which joins two X300 dies in one package', patterns: ['\\b(?:joins|marries|stitches together|packs) {~8}{O}(?= (?:dies )?(?:in|into|on) )'], unless: undone },
  { predicate: 'OPERATED_BY', subject: ['COMPUTE_CENTER'], object: company, says: 'Acme operates it', patterns: ['{O} (?:runs|operates|manages) {IT}(?=[,.;]| and)'], unless: undone },
  { predicate: 'ADAPTED', subject: ['COMPANY', 'CHIP'], object: ['AI_MODEL'], says: 'Acme completed support for Kite', patterns: ['\\b(?:completed|finished|announced|added|with {CHIP}) (?:{~10})?support for {O}', '\\bbrought up {O}', '(?:announced|said) {+24}that (?:the )?{CHIP} (?:runs?|ran|supports?|supported) {O}'], unless: untried },
  { predicate: 'LOCATED_IN', subject: company, object: ['REGION'], says: 'Acme of Hebi competes with Bolt', patterns: ['{S} of {O}(?= [a-z]+(?:s|ed)\\b|[,.;])', '{S},? (?:an?|the) [a-z -]{2,40} (?:based|headquartered) in {O}', '{S},? (?:and )?also (?:based|headquartered) in {O}', '\\b{O} (?:(?:AI|cloud|tech|internet|chip) )?(?:clouds|hyperscalers|companies|firms|vendors) \\({S}\\)'], unless: undone },
] satisfies readonly Frame[]).map(compile);
