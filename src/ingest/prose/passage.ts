import type { NameFinder } from '../source.js';
import type { NameSpan, SpanKind } from './kinds.js';
import type { Item, Tagged } from './tag.js';

/** What the paragraph has established before this sentence. */
export interface Discourse {
  /** The company a section or paragraph is about: what 公司 and "the company" mean there. */
  readonly company: NameSpan | null;
  /** The firm with which the last sentence that begins with one began. */
  readonly firm: NameSpan | null;
  /** The firm with which a sentence of this paragraph began, where none since named whom the section is about. */
  readonly opened?: NameSpan | null;
  /** Whom the last part of the sentence before tells of (…；甲则在无锡建厂). */
  readonly closing?: NameSpan | null;
  /** The chip that a section's heading is about. */
  readonly chip: NameSpan | null;
  /** The place named last: what 当地 means. */
  readonly place: NameSpan | null;
  /** The subject of the sentence before, by kind: what a sentence without a subject of its own goes on about. */
  readonly topics: ReadonlyMap<SpanKind, Item>;
  /** The names of the sentence before, chips and packagings among them: what "both" and the members of a family go back to. */
  readonly before?: readonly NameSpan[];
  /** What the passage has said so far, its headings and the sentences before: what a frame may rest on (`Frame.after` in English, `within`, `beyond`). */
  readonly said?: string;
  /** The chips with which English sentences of the paragraph began, the last two of them: what "both" goes back to over two sentences. */
  readonly openers?: readonly NameSpan[];
  /** The list of restricted firms that the paragraph spoke of last. */
  readonly listed?: string | null;
  /** Whether the sentence before told who was put on it. */ readonly justListed?: boolean;
}
export interface Scene {
  readonly tagged: Tagged; readonly discourse: Discourse; readonly names: NameFinder;
  /** An English sentence without what it says beside its ties, where it says such. */
  readonly lean?: Tagged | null;
}
export interface Subject { readonly item: Item; readonly at: number; /** Said in the clause itself; otherwise it continues from before. */ readonly own: boolean }
