import type { NameFinder } from '../source.js';
import type { NameSpan } from './kinds.js';
import { overlaps } from './stretches.js';

/** "Enflame has tied its S60 to Tencent", "the 910C packs two 910B dies": the model number of a known chip, sure by its maker in the sentence or by the word for a chip beside it. */
const modelNumber = /(?<=(?:^|[\s(/]))(?:[A-Z]{1,3}\d{2,4}[A-Z]{0,2}|[A-Z]\d(?= from )|\d{3}[A-Z]{1,2}|[A-Z]{2}U)(?=s?(?:[\s,.;:)/]|['’]s|$))/gu;
const besideChip = /^s?(?: and \d{3}[A-Z]{1,2})? (?:dies|chips?|cards?|accelerators?|processors?|servers?|modules?|parts?)\b/u;
export function modelNumbersIn(text: string, known: readonly NameSpan[], finder: NameFinder): readonly NameSpan[] {
  const firms = new Set(known.flatMap(({ entry }) => (entry?.kind === 'COMPANY' ? [entry.name] : [])));
  return [...text.matchAll(modelNumber)].flatMap((hit): NameSpan[] => {
    const span = { start: hit.index, end: hit.index + hit[0].length };
    const entry = overlaps(known, span) ? null : finder.lookup(hit[0], 'CHIP');
    if (!entry || entry.maker === undefined) return [];
    // "the L4 from NVIDIA": of two characters only where its maker stands right behind.
    const beside = known.some((other) => other.start === span.end + ' from '.length && other.entry?.name === entry.maker);
    const sure = hit[0].length < 3 ? beside : firms.has(entry.maker) || /^\d/u.test(hit[0]) && (besideChip.test(text.slice(span.end)) || /\b(?:[Tt]he|two|its) $/u.test(text.slice(0, span.start)));
    return sure ? [{ ...span, surface: hit[0], kind: 'CHIP', entry, maker: null }] : [];
  });
}
