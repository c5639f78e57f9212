import type { Draft } from '../model/claim.js';
import type { Passage, UnreadBlock } from '../model/report.js';

/** A report's text as lines one can point to, whatever it came as. Made by `read/`. */
export interface SourceText {
  /** Base name of the file, or the title. */
  readonly source: string;
  readonly format: 'text' | 'markdown' | 'html' | 'pdf';
  /** Cells within a line are parted by tabs where the format knows them (Markdown and HTML tables, PDF columns). */
  readonly lines: readonly SourceLine[];
  readonly title: string; readonly publisher: string | null; readonly publishedOn: string | null; readonly language: string;
  readonly sha256: string;
}
export interface SourceLine { readonly number: number; readonly text: string; readonly page: number | null }

/** A report cut into what is read in different ways. Every line is in exactly one part, or is furniture (page headers, footers, contents, disclaimers). */
export interface Segments {
  readonly tables: readonly TableBlock[];
  readonly paragraphs: readonly Paragraph[];
}
/** The lines from a table's caption to its source note. */
export interface TableBlock { readonly caption: string | null; readonly captionLine: number; readonly lines: readonly SourceLine[]; readonly section: readonly string[]; readonly sourceNote: string | null; /** What is said below the table of its figures: 注：… */ readonly notes?: string }
/** Prose put back together from wrapped lines. `section`: the headings above, outermost first. `cell`: it stands in a table, which tells its own dates, acts, policies and figures. */
export interface Paragraph { readonly sentences: readonly Sentence[]; readonly section: readonly string[]; readonly cell?: Passage['table'] }
/** `lineAt(i)` of the character at `i`: `lines[k]` is the line number from `starts[k]` on. */
export interface Sentence { readonly text: string; readonly starts: readonly number[]; readonly lines: readonly number[]; readonly page: number | null }

/** What the whole report establishes for its parts: the day it speaks from, whose report it is, names it introduced. */
export interface ReportContext { readonly publishedOn: string | null; readonly publisher: string | null; readonly language: string; readonly title: string; readonly names: NameFinder }

/** Finds names in running text. Made by `lexicon.ts` from the seed lexicon and from names the report itself introduces. */
export interface NameFinder {
  /** Non-overlapping, leftmost-longest, in order. Latin names match only at word boundaries. */
  find(text: string): readonly FoundName[];
  /** The whole string as a name (weak names too, a maker before it allowed), or null; of this kind where one is given. */
  lookup(text: string, kind?: import('../ontology.js').EntityKind): LexiconEntry | null;
  readonly entries: readonly LexiconEntry[];
}
export interface FoundName { readonly start: number; readonly end: number; readonly surface: string; readonly entry: LexiconEntry }
/** One thing the field has a name for. `source` tells a seed entry from one made of this report's own tables and words. */
export interface LexiconEntry {
  readonly name: string; readonly kind: import('../ontology.js').EntityKind; readonly names: readonly { readonly text: string; readonly language: string }[];
  readonly maker?: string; readonly category?: string; readonly country?: string; readonly roles?: readonly string[];
  /** The name of what it is a variant or a part of: A100 80GB SXM → A100; Zhengzhou → Henan. */
  readonly family?: string; readonly isFamily?: boolean;
  /** Names too short or too common for running text ("L4", "曙光"): only a whole cell, or its maker right before, makes them names. */
  readonly weak?: readonly string[];
  /** Also an ordinary word: in running text only with a capital ("Meta", "Arm"). */
  readonly proper?: boolean;
  /** Words that hold one of the names and do not mean it: 高通量 is no 高通. */
  readonly notIn?: readonly string[];
  readonly source: 'seed' | 'report';
}

/** What a reader of segments gives back. */
export interface Reading { readonly drafts: readonly Draft[]; readonly unread: readonly UnreadBlock[] }
/** `told`: sentences that stand in cells, for the reader of prose. */
export interface TableReading extends Reading { readonly told: readonly Paragraph[] }
export type TableReader = (tables: readonly TableBlock[], context: ReportContext) => TableReading;
export type ProseReader = (paragraphs: readonly Paragraph[], context: ReportContext) => Reading;
