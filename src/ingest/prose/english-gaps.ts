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

export interface Pair { readonly first: Item; readonly last: Item; readonly end: number }
/** The pairs that go on from one whose last member stands at `at`, each of the kinds of `first` and `last`. */
export function gapsAfter({ text, items }: Tagged, first: Item, last: Item, at: number): readonly Pair[] {
  const word = preposition.exec(text.slice(Math.max(0, at - 16), at))?.[0];
  if (word === undefined) return [];
  const pairs: Pair[] = [];
  for (let from = at + 1; ;) {
    const hit = linkOf(word).exec(text.slice(from, from + 140));
    const [one, other] = [items.get(hit?.groups?.['first'] ?? ''), items.get(hit?.groups?.['last'] ?? '')];
    if (!hit || one?.kind !== first.kind || other?.kind !== last.kind) return pairs;
    from += hit[0].length;
    pairs.push({ first: one, last: other, end: from });
  }
}
