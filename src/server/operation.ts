import type { Store } from '../store/store.js';
import type { Context, IngestPort } from '../resolvers/context.js';
import type { ProgressFeed } from '../resolvers/progress.js';
import type { Controls } from '../model/control.js';
import { LithographError } from '../model/errors.js';
import { createLoaders } from '../loaders/loaders.js';
import type { Loaders } from '../loaders/loaders.js';
import { Snapshot } from '../loaders/snapshot.js';

/** What all operations of one server share. */
export interface OperationSource {
  readonly store: Store; readonly ingest: IngestPort | null; readonly progress: ProgressFeed; readonly operationMs: number;
  readonly controls: Controls; readonly readDesign: Context['readDesign'];
  /** The day it is: "2026-11-22". */
  readonly today: () => string;
}

/**
 * The context of one operation: one version of the graph, held from its first read to `end`; reads after its time is up are refused.
 * Apollo executes with a copy of its own properties, so none may hide behind `#`.
 */
export class Operation implements Context {
  readonly today: string; readonly ingest: IngestPort | null; readonly progress: ProgressFeed; readonly controls: Controls; readonly readDesign: Context['readDesign'];
  private readonly snapshot: Snapshot;
  private readonly timer: NodeJS.Timeout;
  private current: Loaders;

  constructor(source: OperationSource, readonly notEditor: string | null) {
    this.today = source.today();
    this.ingest = source.ingest;
    this.progress = source.progress;
    this.controls = source.controls;
    this.readDesign = source.readDesign;
    const deadline = new AbortController();
    this.timer = setTimeout(() => {
      deadline.abort(new LithographError('LIMIT_EXCEEDED', `The operation took longer than ${source.operationMs / 1000} s.`, 'Ask for smaller pages, or in several operations.'));
    }, source.operationMs).unref();
    this.snapshot = new Snapshot(source.store, deadline.signal);
    this.current = createLoaders(this.snapshot);
  }

  get loaders(): Loaders { return this.current; }
  /** The graph went on while it was read, and nothing was written: asked again, it is answered from one version. */
  get isToBeAskedAnew(): boolean { return this.snapshot.outdated; }

  async renew(): Promise<void> {
    await this.snapshot.renew();
    this.current = createLoaders(this.snapshot);
  }
  async end(): Promise<void> {
    clearTimeout(this.timer);
    await this.snapshot.close();
  }
}
