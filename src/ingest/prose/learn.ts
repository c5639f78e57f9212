import { nameFinder, withNames } from '../names.js';
import type { FoundName, LexiconEntry, NameFinder, Paragraph, Sentence } from '../source.js';
import { namesIn, type NameSpan } from './names.js';
import { plainOf } from './text.js';

/** What a report's own prose teaches about names, before it is read for claims. `chips`: the known chips it speaks of. */
export interface Learned {
  readonly names: NameFinder; readonly chips: ReadonlySet<string>;
  /** The names in a sentence's plain text: what the first pass found there and what it learned. */
  hitsIn(sentence: Sentence, text: string): readonly FoundName[];
}

/**
 * A name written in full once is understood in short afterwards: "昇腾 910B" makes "910B" that chip, “飞星一号” beside 算力平台 stays a centre.
 * A name that its surroundings explain once ("训练芯片 X900") is a name wherever it stands.
 */
export function learn(paragraphs: readonly Paragraph[], finder: NameFinder): Learned {
  const more = new Map<string, LexiconEntry>();
  const chips = new Set<string>();
  const found = new Map<Sentence, readonly FoundName[]>();
  const add = (text: string, entry: Omit<LexiconEntry, 'names' | 'source'>): void => {
    // A name the lexicon knows but does not trust in running text (910B) is trusted once written in full.
    if (!more.has(text) && finder.find(text).length === 0) more.set(text, { ...entry, weak: [], names: [{ text, language: /\p{Script=Han}/u.test(text) ? 'zh-Hans' : 'en' }], source: 'report' });
  };
  for (const { sentences } of paragraphs) {
    for (const sentence of sentences) {
      const { text } = plainOf(sentence);
      const hits = finder.find(text);
      found.set(sentence, hits);
      for (const span of namesIn(text, finder, undefined, hits)) {
        if (span.kind === 'CHIP' && span.entry) chips.add(span.entry.name);
        const short = shortOf(span);
        if (short !== null) add(short, span.entry ?? { name: span.surface, kind: 'CHIP' });
        if (span.entry === null && (span.kind === 'CHIP' || span.kind === 'AI_MODEL' || span.kind === 'COMPUTE_CENTER' || span.kind === 'SOFTWARE') && isPlain(span.surface)) add(span.surface, { name: span.surface, kind: span.kind });
      }
    }
  }
  const own = more.size === 0 ? null : nameFinder([...more.values()]);
  const hitsIn = (sentence: Sentence, text: string): readonly FoundName[] => {
    const first = found.get(sentence) ?? finder.find(text);
    const extra = own?.find(text).filter((hit) => !first.some((other) => other.start < hit.end && other.end > hit.start)) ?? [];
    return extra.length === 0 ? first : [...first, ...extra].sort((a, b) => a.start - b.start);
  };
  return { names: withNames(finder, [...more.values()]), chips, hitsIn };
}

/** The model number at the end of a name, where it cannot be mistaken for anything else: three characters on, letters and digits both. */
function shortOf(span: NameSpan): string | null {
  if (span.kind !== 'CHIP') return null;
  const tail = /[A-Z]{0,4}\d{3,4}[A-Z]{0,2}$/u.exec(span.surface)?.[0];
  return tail !== undefined && tail !== span.surface && /[A-Z]/u.test(tail) ? tail : null;
}
function isPlain(surface: string): boolean { return surface.length >= 3 && surface.length <= 32 && /[\p{Script=Han}]{2}|[A-Za-z]\d|\d[A-Za-z]|[A-Z][a-z]+[A-Z]|[A-Z]{3}/u.test(surface) && !/[“”]/u.test(surface); }
