import { nameOf, type NameSpan } from './kinds.js';

/**
 * "The former", "the latter": of two things of one kind that stand side by side, the first and the second; without such a pair, of the two that the sentence before
 * named. One that neither tells is left out.
 */
export function formerAndLatter(text: string, names: readonly NameSpan[], earlier: readonly NameSpan[]): readonly NameSpan[] {
  if (!/\bthe (?:former|latter)\b/iu.test(text)) return [];
  return [...text.matchAll(ofTwo)].flatMap((hit): readonly NameSpan[] => {
    const before = names.filter(({ kind, end }) => pairable.has(kind) && end <= hit.index);
    const pair = sideBySide(text, before) ?? (before.length === 0 || !told.test(text.slice(0, hit.index)) ? lastOfKind(earlier) : null);
    const meant = hit[1] === 'former' ? pair?.[0] : pair?.[1];
    return meant ? [{ ...meant, start: hit.index, end: hit.index + hit[0].length }] : [];
  });
}
/** "…, the latter with 8%" is a holder's by a frame of its own; "the latter half", "the former chief" are no names. */
const ofTwo = /\b[Tt]he (former|latter)(?=['’]s\b|[,.;]| (?!with (?:about )?\d)(?:(?:also|now|still|itself|has|had|is|was|of|in|on|at|by|from|to|and|with|for|as|only|alone|through|over|via|uses|runs|makes|holds|owns)\b|[a-z]{3,}(?:s|ed)\b))/gu;
/** What ends the pair of the sentence before: names of this sentence that a verb has brought in, with no "both" to hold on to it. */
const told = /^(?!(?:Both|The two|They|Each|Neither)\b)/u;
const pairable: ReadonlySet<string> = new Set(['COMPANY', 'CHIP', 'AI_MODEL', 'PACKAGING', 'PRODUCT', 'SOFTWARE']);
const joined = /^,? (?:and|or|from|but|rather than|alongside|as well as)(?: also)?(?: (?:on|in|by|to|from|for|with|at))?(?: (?:the|its|an?))?(?: [a-z-]+){0,2} $/u;
function sideBySide(text: string, named: readonly NameSpan[]): readonly [NameSpan, NameSpan] | null {
  for (let i = named.length - 1; i > 0; i -= 1) {
    const [one, other] = [named[i - 1], named[i]];
    if (one && other && one.kind === other.kind && nameOf(one) !== nameOf(other) && joined.test(text.slice(one.end, other.start)) && !named.slice(0, i - 1).some((third) => third.kind === one.kind && /^, $/u.test(text.slice(third.end, one.start)))) return [one, other];
  }
  return null;
}
/** The two things of the kind named last, where the sentence names just two of it. */
function lastOfKind(earlier: readonly NameSpan[]): readonly [NameSpan, NameSpan] | null {
  const said = earlier.filter(({ kind }) => pairable.has(kind));
  for (const kind of ['CHIP', 'AI_MODEL', 'COMPANY', 'PACKAGING', 'PRODUCT', 'SOFTWARE']) {
    const [one, other, ...more] = [...new Map(said.filter((span) => span.kind === kind).map((span) => [nameOf(span), span])).values()];
    if (one && other && more.length === 0) return [one, other];
  }
  return null;
}
