import type { Store, View } from '../store/store.js';
import { LithographError, StoreError } from '../model/errors.js';

/**
 * One committed version of the graph, held open for one operation. Opened at the first read, so that a question the store
 * is not needed for is answered while it is away; after `renew` the next read opens the version current by then.
 */
export class Snapshot {
  #opened: Promise<View> | null = null;
  #free: () => void = () => undefined;
  #ended: Promise<unknown> = Promise.resolve();
  #closed = false;
  #outdated = false;
  #renewed = false;

  readonly #late: Promise<never>;

  /** `deadline` aborts with the error to tell. */
  constructor(readonly store: Store, private readonly deadline: AbortSignal) {
    this.#late = new Promise((_, reject) => { deadline.addEventListener('abort', () => reject(deadline.reason as Error), { once: true }); });
    this.#late.catch(() => undefined);
  }

  /** Reads from the version held; every call to the store goes through here. `soon`: the entities it asks for, where the version is yet to be opened. */
  async call<T>(work: (view: View) => Promise<T>, soon: readonly string[] = []): Promise<T> {
    this.deadline.throwIfAborted();
    if (this.#closed) throw new StoreError('The operation has ended.', 'Ask again.');
    const answer = this.#view(soon).then(work);
    answer.catch((error: unknown) => { this.#outdated ||= error instanceof LithographError && error.code === 'STORE_BUSY'; });
    return Promise.race([answer, this.#late]);
  }

  /** The graph went on under a store that cannot hold a version: what was read does not fit together. Never after `renew`. */
  get outdated(): boolean { return this.#outdated && !this.#renewed; }

  /** Lets go of the version held: the next read is of the version current by then. */
  async renew(): Promise<void> {
    this.#renewed = true;
    await this.#release();
  }

  /** Lets go for good: what still runs of the operation reads no more. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#release();
  }

  async #release(): Promise<void> {
    this.#free();
    this.#opened = null;
    await this.#ended;
  }

  #view(soon: readonly string[]): Promise<View> {
    this.#opened ??= new Promise<View>((opened, failed) => {
      const held = new Promise<void>((free) => { this.#free = free; });
      // A store may start its work anew after a lost connection; the second view must not replace the first unseen.
      let begun = false;
      this.#ended = this.store.read(async (view) => {
        if (begun) throw new StoreError('The connection to the store was lost while it answered.', 'Ask again.');
        begun = true;
        opened(view);
        await held;
      }, soon).catch(failed);
    });
    return this.#opened;
  }
}
