/** A source as received, and a place in it one can point to. */
export interface Report {
  /** `report:<slug of the base name or title>`; the same id with other bytes is a new version and replaces the old one. */
  readonly id: string;
  /** The base name of the file as ingested, or the title where there was no file. */
  readonly source: string;
  readonly title: string;
  readonly publisher: string | null;
  /** To the precision the report gives. */
  readonly publishedOn: string | null;
  /** BCP 47: "zh-Hans", "en". */
  readonly language: string;
  /** Of the bytes as received, lower-case hex. */
  readonly sha256: string;
  /** ISO 8601 instant, given by the caller. */
  readonly ingestedAt: string;
  /** DOCUMENT: read here. DISTILLED: facts without sentences, shipped as seed. LIST: a screening list. DATASET: structured data. */
  readonly origin: ReportOrigin;
  readonly extractor: string;
  readonly claimCount: number;
  readonly unread: readonly UnreadBlock[];
}
export type ReportOrigin = 'DOCUMENT' | 'DISTILLED' | 'LIST' | 'DATASET';

/** A table or passage that looked like facts and could not be read: said, never dropped in silence. */
export interface UnreadBlock { readonly line: number; readonly excerpt: string; readonly reason: string }

/** Where a claim stands: 1-based line of the file (a table cell: the line of its row's first cell), page where the format has pages. */
export interface Passage { readonly line: number | null; readonly page: number | null; readonly table: TableCell | null }
export interface TableCell { readonly caption: string | null; readonly row: string | null; readonly column: string | null }
