import type { Loaders } from '../loaders/loaders.js';
import type { ChipDesign, Controls } from '../model/control.js';
import type { Spec } from '../model/fact.js';
import type { UnreadBlock } from '../model/report.js';
import type { Progress, ProgressFeed } from './progress.js';

/** What a resolver is given beside its arguments: one per operation. */
export interface Context {
  /** Reads of one version of the graph. After `renew`, of the version current by then. */
  readonly loaders: Loaders;
  renew(): Promise<void>;
  /** The day on which it is asked, where a question gives none: "2026-11-22". */
  readonly today: string;
  /** The dated rules on chips, and the reader of designs on paper. */
  readonly controls: Controls;
  /** @throws BadInputError */
  readonly readDesign: (input: unknown) => ChipDesign;
  /** null where the caller is an editor; else why not, and what to do about it. */
  readonly notEditor: string | null;
  /** null where this server only reads. */
  readonly ingest: IngestPort | null;
  readonly progress: ProgressFeed;
}

/** Writing as the server sees it; the command line wires it to `ingest/`. */
export interface IngestPort {
  ingestReport(report: IncomingReport, onProgress: (progress: Progress) => void): Promise<IngestOutcome>;
  retractReport(id: string): Promise<RetractOutcome>;
}
export interface IncomingReport {
  readonly title: string; readonly text: string; readonly publisher: string | null; readonly publishedOn: string | null; readonly language: string | null;
}
export interface IngestOutcome {
  readonly reportId: string; readonly claims: number; readonly newEntityIds: readonly string[];
  /** Specs on which this report disagrees with others. */
  readonly disputes: readonly Spec[];
  readonly unread: readonly UnreadBlock[];
}
export interface RetractOutcome { readonly claims: number; readonly removedRelations: number; readonly removedEntities: number }
