import { chip, company, compile, type CompiledFrame, type Frame } from './frame.js';
import { lacking } from './english-chips.js';
import { undone } from './english-passages.js';
import { own, soft } from './english-relations.js';
import { inFront } from './english-owners.js';

/** What English says of software and models: what firms ship and lean on, what runs on which part, what sits on top of what, who brought a model to a part. */
const fields = '(?:ships?|shipped|supplies|maintains?|offers?|provides?|publishes|distributes|has|fields?|sells?|uses?|relies on|depends on|leans on|runs on|works with|builds on|falls back on)', called = '(?:called|named|dubbed|known as)';
const noun = `(?: ${soft})?`, ended = '(?=[,.;]|$| (?:and|together|for|to|as|but|which|that|on|in)\\b)';
const brought = '(?:published|released|presented|unveiled|launched|open-sourced|introduced|developed|announced|trained|built|put out|brought out)';
const soon = new RegExp(`${lacking.source}|\\bwill\\b|\\bevaluat|\\btest(?:s|ed|ing)?\\b`, 'iu'), port = '(?:adaptation|adaption|port|porting|tuning|migration|optimi[sz]ation)';

export const stackFramesInEnglish: readonly CompiledFrame[] = ([
  { predicate: 'SUPPORTS_SOFTWARE', subject: company, object: ['SOFTWARE'], says: 'Acme ships CANN and relies on a compiler of its own called Loom and on CANN', patterns: [
    `{S}${own} [^.;,\\ue000-\\uf8ff]{0,24}${soft},? which (?:it|the company|the firm) (?:calls|names|dubs|sells as|brands) {O}`, '(?<=\\b(?:relies|depends|leans|builds) on [^.;]{2,60} and on ){O}', `\\b(?:relies|leans|depends|builds|falls back) on (?:an?|its) (?:[a-z-]+ ){0,5}${called} {O}`, `{S} (?:(?:also|now|still|itself) )?${fields} (?:(?:an?|its|the|their) )?(?:(?:[a-z-]+ ){0,5}${called} )?{O}${noun}${ended}`], unless: soon },
  { predicate: 'SUPPORTS_SOFTWARE', subject: company, object: ['SOFTWARE'], says: 'Acme has chosen to license a translation layer, Loom', patterns: [`{S} (?:has |have )?(?:chosen to |opted to |decided to )?(?:licen[cs]es?|licen[cs]ed|adopts|adopted|embraces|embraced|inherits|inherited) (?:an? |the )?[^.;,\\ue000-\\uf8ff]{0,40}(?:layer|stack|compiler|toolkit|toolchain|runtime|library|framework),? (?:${called} )?{O}`], unless: undone },
  { predicate: 'SUPPORTS_SOFTWARE', subject: chip, object: ['SOFTWARE'], says: 'CANN runs on the X900; it is shipped with CANN', patterns: [
    `{O}${noun} (?:runs|works|is available|is supported|compiles) (?:unchanged |natively )?on (?:the |its |all )?{S}`, `{O}${noun} (?:covers|targets|drives|serves|powers) (?:the |its |all )?{S}(?= (?:family|line|series|range|and|but|as)\\b|[,.;]|$)`,
    `\\b(?:ships?|sells?|offers?|delivers?|bundles?) {IT} with (?:an? |its |the )?(?:[^.;,\\ue000-\\uf8ff]{0,30}${called} )?{O}`, '\\b(?:fed|served|driven|backed) by {O}'], unless: soon },
  { predicate: 'SUPPORTS_SOFTWARE', subject: ['SOFTWARE'], object: ['SOFTWARE'], says: 'the Loom stack, on top of which sit PyTorch and CUDA', patterns: [`{S}${noun}, on (?:top of )?which (?:sits?|runs?|rests?|builds?) {O}`, '\\b(?:takes|reads|consumes) (?:in )?{O} (?:graphs?|models?|code|programs?|scripts?|kernels?)(?! away)'], unless: soon },
  { predicate: 'MAKES', subject: company, object: ['SOFTWARE'], says: 'Acme supplies a library set called Loom', patterns: [`{S} (?:(?:also|now) )?(?:supplies|ships|maintains|offers|publishes|has (?:written|built|developed)) (?:an? |its )(?:[a-z-]+ ){0,5}${called} {O}`, `\\b(?:of (?:its|their) own|in-house|home-grown|proprietary)[^.;,\\ue000-\\uf8ff]{0,30} ${called} {O}`], unless: soon },

  { predicate: 'MAKES', subject: company, object: ['SOFTWARE'], says: 'Acme offers the Loom toolkit', patterns: [`{S} (?:offers|develops|provides|ships|sells|maintains) the {O} ${soft}`, `{S}${own} [^.;,\\ue000-\\uf8ff]{0,24}${soft},? which (?:it|the company|the firm) (?:calls|names|dubs|sells as|brands) {O}`], unless: soon },
  { predicate: 'MAKES', subject: company, object: chip, says: 'Next in line is the X900', patterns: ['\\b[Nn]ext (?<IT>in line|up) (?:is|comes) (?:the )?{O}'] },
  { predicate: 'SUPPORTS_SOFTWARE', subject: chip, object: ['SOFTWARE'], says: 'PyTorch support was added in May', patterns: ['{O} support (?<IT>(?:was|has been|had been) (?:added|completed))', '\\bon (?:the )?{S},? and {O} support (?:was|has been|had been) (?:added|completed)'], unless: soon },
  { predicate: 'MAKES', subject: company, object: ['AI_MODEL', 'SOFTWARE'], says: 'Kite, from the Hebi laboratory Acme; Lark, which Bolt in Hebi published', patterns: [`{O}, (?:from|by) ${inFront}{S}(?=[,.;]|$)`, `{O},? (?:which|that) (?:the )?{S}(?:,? (?:in|of) {REGION},?)? (?:has |had )?${brought}\\b`], unless: undone },
  { predicate: 'ADAPTED', subject: company, object: ['AI_MODEL'], says: 'Acme brought Kite, a model by Bolt, to its X900', patterns: [`{S} (?:has |had )?(?:brought|ported|moved|mapped|tuned|optimi[sz]ed|adapted) {O}, an? [^.;]{2,60}, (?:to|onto|for) (?:the |its )?(?:{CHIP}|own|cards|chips)`, `\\b(?:announced|completed|finished|reported) (?:the |its )?${port} of (?:the |its )?{CHIP} to {O}`], unless: soon },
  { predicate: 'ADAPTED', subject: chip, object: ['AI_MODEL'], says: 'Acme announced the adaptation of the X900 to Kite', patterns: [`\\b(?:brought|ported|moved|mapped|tuned|optimi[sz]ed|adapted) {O}, an? [^.;]{2,60}, (?:to|onto|for) (?:the |its )?{S}`, `\\b(?:announced|completed|finished|reported) (?:the |its )?${port} of (?:the |its )?{S} to {O}`, `{O}${own} port(?:ing)? to (?:the )?{S} (?:was|is) (?:completed|finished|done)`], unless: soon },
  { predicate: 'ADAPTED', subject: company, object: ['AI_MODEL'], says: 'Bolt brought it to its cards a day after Acme had done the same', after: /\b(?:adaptation|adapted|ported|port of|porting|support for|brought)\b/u, patterns: ['{O}(?:(?!{AI_MODEL})[^.;]){0,90} {S} (?:had |has |have )?(?:done|did) (?:the same|so|likewise)(?= for| with| on|[,.;]|$)'], unless: soon },
] satisfies readonly Frame[]).map(compile);
