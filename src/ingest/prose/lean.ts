import { firmNoun } from './english-owners.js';
import { anyMark, classOf } from './kinds.js';

/**
 * What an English sentence says beside its ties: what a firm is in front of its name ("the Norwegian utility Acme"), brackets, adverbs, dates, and what is
 * put in between two commas. A sentence is read with them and again without, so that no wording has to allow for each; nothing that denies or doubts is left out.
 */
export const beside: readonly RegExp[] = (() => {
  const company = classOf(['COMPANY']), region = classOf(['REGION']), date = classOf(['DATE']), ware = classOf(['PRODUCT', 'MEMORY', 'PACKAGING', 'INTERCONNECT', 'PROCESS']);
  const noun = `(?:${firmNoun.slice(3, -1)}|bank|lender|insurer|telco|giant|heavyweight|veteran|leader|packager|OSAT|hyperscaler|hoster|neocloud|cloud|fund|investor|institute|consortium|conglomerate|retailer|brand|distributor|player|subsidiary|affiliate|arm|vehicle|trust)`;
  const word = '(?:(?!(?:of|in|to|for|by|from|with|and|or|that|which|who|is|was|has|at|on|as) )[a-z][a-z-]*|AI|GPU|IP|IT|EDA)';
  const field = '(?:chip|AI|GPU|memory|server|cloud|foundry|packaging|substrate|optics|networking|software|tool|equipment|telecoms?|internet|data-cent(?:re|er)|semiconductor|materials|cooling|power)';
  const verb = '(?:(?:also|now|still|already) )?(?:is|are|was|were|has|have|had|does|do|did|will|would|can|cannot|could|may|took|made|built|bought|sold|won|held|put|began|went|came|left|gave|kept|chose|drew|led|ran|got|grew|cut|set|paid|lost|saw|spun|[a-z]{2,}(?:s|ed))';
  const inserted = '(?:once|long|formerly|which|who|whose|an?|the|one of|its|another|based|headquartered|founded|owned|controlled|backed|bought|acquired|listed|run|operated|led|known|itself|now|together with|along with|like|in|near|outside)';
  return [
    new RegExp(` ?\\([^()]{1,60}\\)`, 'gu'),
    new RegExp(`(?<!${anyMark}(?:'s|’s)? )(?:\\b(?:the|an?|(?<!and )(?:its|their)|another|fellow) (?:${region}(?:-based|'s|’s)? )?(?:(?:${word}|${ware}) ){0,4}?${noun}|(?:\\b[Tt]he )?${region}(?:-based|'s|’s)? (?:(?:${word}|${ware}) ){0,3}?${noun}|\\b(?:${field} )+(?:${noun})) (?=${company})`, 'gu'),
    new RegExp(`(?<=${company}),? (?:of|in|from) ${region}(?:, ${region})?,?(?= ${verb} )`, 'gu'),
    new RegExp(`(?<=[\\ue000-\\uf8ff])(?:,| –| —) ${inserted} [^,;:–—]{1,80}(?:,| –| —)(?= ${verb} )`, 'gu'),
    // "to Acme, a unit of Bolt, and to Cove", "hosts Kite, made by Acme, on the X900".
    new RegExp(`(?<=[\\ue000-\\uf8ff]), (?:an?|its|(?:made|built|developed|designed|published|trained|sold|owned) by) [^,;:–—]{1,50},(?= (?:on|and (?:to|from|by|on|with)) )`, 'gu'),
    /,? (?:unusually|in turn|for (?:its|their) part|however|for instance|for example|meanwhile|moreover|by contrast|on the other hand|in the end|incidentally|in effect|at present|at the moment|so far|to date|too|as well|by and large|in practice|as it happens|among others|respectively|at once),(?= )/gu,
    new RegExp(`,? (?:in|on|since|as of|during|at the end of) (?:(?:early|late|mid) |the (?:first|second) half of |the (?:spring|summer|autumn|fall|winter) of )?${date}(?=[ ,.;])`, 'gu'),
    new RegExp(`^(?:In|On|Since|During) (?:(?:early|late|mid) )?${date},? `, 'gu'),
    / (?:also|so far|by far|still|now|already|currently|mainly|chiefly|largely|mostly|primarily|solely|exclusively|entirely|since|long|almost|recently|today|thus|therefore|likewise)(?= (?!than\b|as\b|ago\b|the\b|and\b|between\b|of\b|a\b|[\ue000-\uf8ff]))/gu,
  ];
})();
