/** How far one report is on its way in. */
export interface Progress { readonly report: string; readonly stage: string; readonly done: number; readonly total: number }

/** Progress that a slow listener has not taken yet: older news give way. */
const waitingLimit = 100;

/** Tells every listener how far ingestion is. One per server. */
export class ProgressFeed {
  readonly #listeners = new Set<(progress: Progress) => void>();

  tell(progress: Progress): void { for (const listener of this.#listeners) listener(progress); }

  /** Listens from this call on, until the iterator is returned. `report`: one report's news only. */
  listen(report: string | null): AsyncIterableIterator<Progress> {
    const waiting: Progress[] = [];
    let ended = false;
    let wake: () => void = () => undefined;
    const listener = (progress: Progress): void => {
      if (report !== null && progress.report !== report) return;
      if (waiting.length === waitingLimit) waiting.shift();
      waiting.push(progress);
      wake();
    };
    this.#listeners.add(listener);
    const end = async (): Promise<IteratorResult<Progress>> => {
      ended = true;
      this.#listeners.delete(listener);
      wake();
      return { done: true, value: undefined };
    };
    return {
      [Symbol.asyncIterator]() { return this; },
      async next() {
        while (waiting.length === 0 && !ended) await new Promise<void>((resolve) => { wake = resolve; });
        const value = waiting.shift();
        return value === undefined || ended ? { done: true, value: undefined } : { done: false, value };
      },
      return: end,
      throw: end,
    };
  }
}
