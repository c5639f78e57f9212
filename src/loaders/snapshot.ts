import type { Store, View } from '../store/store.js';
import { StoreError } from '../model/errors.js';

/**
 * One committed version of the graph, held open for one operation. Opened at the first read, so that a question the store
 * is not needed for is answered while it is away; after `release` the next read opens the version current by then.
 */
export class Snapshot {
  #opened: Promise<View> | null = null;
  #free: () => void = () => undefined;
  #ended: Promise<unknown> = Promise.resolve();
  #closed = false;

  /** `deadline` aborts with the error to tell. */
  constructor(readonly store: Store, private readonly deadline: AbortSignal | null = null) {}

  /** Reads from the version held; every call to the store goes through here. */
  async call<T>(work: (view: View) => Promise<T>): Promise<T> {
    this.deadline?.throwIfAborted();
    if (this.#closed) throw new StoreError('The operation has ended.', 'Ask again.');
    const answer = this.#view().then(work);
    return this.deadline === null ? answer : before(this.deadline, answer);
  }

  /** Lets go of the version held. Safe to call twice. */
  async release(): Promise<void> {
    this.#free();
    this.#opened = null;
    await this.#ended;
  }

  /** Lets go for good: what still runs of the operation reads no more. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.release();
  }

  #view(): Promise<View> {
    this.#opened ??= new Promise<View>((opened, failed) => {
      const held = new Promise<void>((free) => { this.#free = free; });
      // A store may start its work anew after a lost connection; the second view must not replace the first unseen.
      let begun = false;
      this.#ended = this.store.read(async (view) => {
        if (begun) throw new StoreError('The connection to the store was lost while it answered.', 'Ask again.');
        begun = true;
        opened(view);
        await held;
      }).catch(failed);
    });
    return this.#opened;
  }
}

function before<T>(deadline: AbortSignal, answer: Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const stop = (): void => reject(deadline.reason as Error);
    deadline.addEventListener('abort', stop, { once: true });
    answer.then(resolve, reject).finally(() => deadline.removeEventListener('abort', stop));
  });
}
