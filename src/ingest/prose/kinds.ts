import type { EntityKind } from '../../ontology.js';
import type { LexiconEntry } from '../source.js';

/** What a stretch of a sentence can be: a thing with a name, the title of a document, a Latin word no list knows, a figure with its unit, a date. */
export type SpanKind = EntityKind | 'TITLE' | 'UNKNOWN' | 'MEASURE' | 'DATE';
export const spanKinds: readonly SpanKind[] = ['COMPANY', 'CHIP', 'PACKAGING', 'MEMORY', 'PROCESS', 'INTERCONNECT', 'SOFTWARE', 'PRODUCT', 'AI_MODEL',
  'EXPORT_CONTROL_EVENT', 'POLICY', 'REGION', 'COMPUTE_CENTER', 'TITLE', 'UNKNOWN', 'MEASURE', 'DATE'];

/**
 * Every item of a sentence is written as one private-use character, from a block of its kind, so that a frame is a plain pattern over the sentence.
 * 256 of a kind in one sentence is far more than prose holds; what comes after stays plain text.
 */
const base = 0xe000;
const block = 0x100;
export function markOf(kind: SpanKind, index: number): string | null {
  return index < block ? String.fromCharCode(base + spanKinds.indexOf(kind) * block + index) : null;
}
/** A character class that holds the marks of these kinds. */
export function classOf(kinds: readonly SpanKind[]): string {
  return `[${kinds.map((kind) => { const from = base + spanKinds.indexOf(kind) * block; return `\\u${from.toString(16)}-\\u${(from + block - 1).toString(16)}`; }).join('')}]`;
}
/** A set of kinds as a number, a bit for each. */
export function bitsOf(kinds: Iterable<SpanKind>): number { let bits = 0; for (const kind of kinds) bits |= 1 << spanKinds.indexOf(kind); return bits; }
export const anyMark = `[\\u${base.toString(16)}-\\u${(base + spanKinds.length * block - 1).toString(16)}]`;
export function isMark(char: string): boolean { const code = char.charCodeAt(0); return code >= base && code < base + spanKinds.length * block; }

/** A name in a sentence: known to the lexicon (`entry`), or told by its shape and the words beside it. `maker` is the company printed within or before it. */
export interface NameSpan {
  readonly start: number; readonly end: number;
  readonly surface: string;
  readonly kind: SpanKind;
  readonly entry: LexiconEntry | null;
  readonly maker: string | null;
  /** What else the same words stand for: 两家公司 are two. */
  readonly others?: readonly NameSpan[];
}
/** As the lexicon has it, else as it is printed. */
export function nameOf(span: NameSpan): string { return span.entry?.name ?? span.surface; }
/** Each name once, as it was said last. */
export function distinct(names: readonly NameSpan[]): readonly NameSpan[] { return [...new Map(names.map((span) => [nameOf(span), span])).values()]; }
