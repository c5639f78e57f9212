import type { NameSpan } from './kinds.js';

/**
 * Goods that no list knows, told by the noun at their end behind a verb of selling: "makes burn-in boards", "the leading supplier of coolant distribution units".
 * A known word at their head ("coolant") is then part of the longer name, as is one before a bare part ("the CPU cores").
 */
const heads = '(?:modules?|units|boards?|sockets?|substrates?|bonders?|testers?|scanners?|pumps?|plates?|cabinets?|connectors?|cables?|lasers?|transceivers?|probes?|films?|resists?|interposers?|controllers?|retimers?|sinks|supplies|etchers?|ovens?|heads|handlers|exchangers|manifolds|targets|slurries|powders|laminates|foils|engines|drives|accelerators|switches)';
const sells = '(?:makes?|made|sells?|sold|suppl(?:y|ies|ied)|provides?|provided|produces?|produced|develops?|developed|offers?|manufactures?|manufactured|delivers?|(?:suppliers?|makers?|vendors?|producers?|providers?|manufacturers?) of)';
const plain = String.raw`(?!(?:the|an?|its|their|own|new|more|other|such|many|several|few|two|three|four|these|those|some|all|both|most|and|or|of|for|to|in|with|by|at|on|from|as|than|that|which|first|next|second|latest|current|large|small|main|memory|key|only|half|single|custom-made|cheaper|cheap|faster|better|similar|rival|competing|domestic|local|foreign|advanced|powerful|used|good|imported)\s)[a-z\d][\w.-]*`;
const ware = new RegExp(String.raw`(?<=\b${sells}\s(?:the\s|its\s|an?\s|both\s)?(?:[a-z-]+s(?:,\s|\sand\s|,\sand\s))*)(?:${plain}\s){1,2}${heads}(?=[,.;:]|$|\s(?:and|in|to|for|at|from|with|that|which|as|under|since|on|by)\b)`, 'gu');
const tailed = new RegExp(String.raw`^\s(?:[a-z-]+\s)?(?:${heads}|cores|cards)(?=[,.;:]|$|\s(?:and|in|to|for|at|from|with|that|which|as|under|since|on|by)\b)`, 'u');

/** The spans with such goods among them: a new one, or a known class of goods grown by the nouns behind it. */
export function withWares(text: string, spans: readonly NameSpan[]): readonly NameSpan[] {
  const grown = spans.map((span): NameSpan => {
    const tail = span.kind === 'PRODUCT' && span.entry !== null && /^(?:[a-z]|[A-Z]{2,4}$)/u.test(span.surface) ? tailed.exec(text.slice(span.end, span.end + 40))?.[0] : undefined;
    return tail === undefined ? span : { ...span, end: span.end + tail.length, surface: single(span.surface + tail), entry: null };
  });
  const found = [...text.matchAll(ware)].map((hit): NameSpan => ({ start: hit.index, end: hit.index + hit[0].length, surface: single(hit[0]), kind: 'PRODUCT', entry: null, maker: null }))
    .filter((one) => !grown.some((span) => span.start < one.end && span.end > one.start));
  return found.length === 0 ? grown : [...grown, ...found].sort((a, b) => a.start - b.start);
}
/** Goods are named in the singular, as the lexicon names them. */
function single(name: string): string { return name.replace(/ies$/u, 'y').replace(/(?<!s|pp|sink)s$/u, ''); }
