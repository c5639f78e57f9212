import { firmNoun } from './english-owners.js';
import { classOf } from './kinds.js';
import type { Item, Tagged } from './tag.js';

/** Verbs that English says once for several: "A is packaged in B and C in D", "Kite is by A, Lark by B and Wren by C". Each pair after the first, in the order of the first. */
const preposition = /\b(?:in|on|at|by|with|from|to|under|over|through|as)(?= (?:the |its |an? )?$)/u;
const link = String.raw`^[^;.,\ue000-\uf8ff]{0,32}?(?:,? (?:and|while|whereas|but)|,|;)(?: and)? (?:the |its )?(?<first>[\ue000-\uf8ff])(?: (?:for|with) [\ue000-\uf8ff])? `;
const links = new Map<string, RegExp>();
function linkOf(word: string): RegExp {
  const known = links.get(word) ?? new RegExp(`${link}${word} (?:the |its |an? )?(?<last>[\\ue000-\\uf8ff])`, 'u');
  links.set(word, known);
  return known;
}

/** "A needs a silicon interposer, B an RDL interposer": nothing but an article between the two. */
const elided = /^(?: [a-z]+)?[,;] (?:and |while )?(?:the )?(?<first>[\ue000-\uf8ff]) (?:an?|its|the) (?<last>[\ue000-\uf8ff])(?=[,.;]|$)/u;
export interface Pair { readonly first: Item; readonly last: Item; readonly end: number }
/** The pairs that go on from one whose last member stands at `at`, each of the kinds of `first` and `last`. */
export function gapsAfter({ text, items }: Tagged, first: Item, last: Item, at: number): readonly Pair[] {
  const word = preposition.exec(text.slice(Math.max(0, at - 16), at))?.[0];
  const pairs: Pair[] = [];
  for (let from = at + 1; ;) {
    const hit = (word === undefined ? elided : linkOf(word)).exec(text.slice(from, from + 140));
    const [one, other] = [items.get(hit?.groups?.['first'] ?? ''), items.get(hit?.groups?.['last'] ?? '')];
    if (!hit || one?.kind !== first.kind || other?.kind !== last.kind) return pairs;
    from += hit[0].length;
    pairs.push({ first: one, last: other, end: from });
  }
}

const front = String.raw`(?:the |its |their |an? )?(?:${classOf(['REGION'])}(?:-based)? )?`;
const withNoun = `${front}(?:[a-z-]+ ){0,3}${firmNoun} `;
const inserted = String.raw`(?:[^,.;]|\.(?=\d))`;
/** What a thing is, behind its name: "the Loom runtime and ONNX". */
const things = '(?:run-?times?|stacks?|compilers?|frameworks?|toolkits?|librar(?:y|ies)|SDKs?|cards?|chips?|boards?|modules?|accelerators?|process(?:es)?|dies|servers?|models?|plants?|lines?)';
const after = new Map<string, RegExp>();
function afterWord(word: string): RegExp {
  const known = after.get(word) ?? new RegExp(String.raw`^(?: (?:as well|too|also|(?:in|on|through|since) ${classOf(['DATE'])}|(?:of|in) ${classOf(['REGION'])}|(?:inside|within|between|across|in) (?:the |each |a )?[a-z]+|(?:[a-z]+ )?${things}))?(?:,? (?:and|as well as)(?: also)?,?(?: (?:since|until|before|after|according to|at|in|by|for|as|through|via|from) ${inserted}{1,34},| earlier| later)? ${word} ${front}(?:[a-z-]+ ){0,3}|,? and(?:,? (?:since|at|in|by|for|as|according to|through|via|from|with|after|until|before) ${inserted}{1,34}(?:,| also)| increasingly| lately| now| more recently| also| later) ${front}(?:[a-z-]+ ){0,2}|,? (?:and|as well as) ${withNoun}|(?<=${things}),? and (?:the |its )?)(?<mark>[\ue000-\uf8ff])(?!['’]s| (?:has|is|was|[a-z]+(?:s|ed))\b)`, 'u');
  after.set(word, known);
  return known;
}
/** "from Lumen and from the Dutch maker Bolt", "runs on A and on B": what is coordinated behind a name with its preposition, or with words of its own in front. */
export function alsoAfter(tagged: Tagged, item: Item, at: number): readonly { readonly item: Item; readonly at: number }[] {
  const { text, items } = tagged;
  const word = preposition.exec(text.slice(Math.max(0, at - 24), at).replace(inFrontOf, ''))?.[0] ?? 'and';
  const hit = afterWord(word).exec(text.slice(at + 1, at + 100)), mark = hit?.groups?.['mark'] ?? '';
  const next = items.get(mark);
  if (!hit || next?.kind !== item.kind) return [];
  const where = at + hit[0].length;
  return [{ item: next, at: where }, ...alsoAfter(tagged, next, where)];
}
const inFrontOf = new RegExp(`(?<= )(?:${classOf(['REGION'])}(?:-based)? )?(?:[a-z-]+ ){0,3}${firmNoun} $`, 'u');
const before = new RegExp(String.raw`(?:^|[.;:] |, (?:and|while|but) |\bthat )(?:[Tt]he |[Bb]oth )?(?<marks>(?:[\ue000-\uf8ff], )*[\ue000-\uf8ff]),? and ${withNoun}$`, 'u');
/** "Vertiv and the German firm Kalt provide": who stands in front of a subject that has words of its own. */
export function alsoBefore({ text, items }: Tagged, item: Item, at: number): readonly { readonly item: Item; readonly at: number }[] {
  // "Acme and the start-up Bolt, whose chip …": of the last alone.
  const hit = /^ [a-z]/u.test(text.slice(at + 1, at + 3)) ? before.exec(text.slice(Math.max(0, at - 120), at)) : null;
  return [...hit?.groups?.['marks'] ?? ''].flatMap((mark) => { const one = items.get(mark); return one?.kind === item.kind ? [{ item: one, at: text.indexOf(mark) }] : []; });
}
