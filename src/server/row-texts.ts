/** The texts of rows written in one manner. */
export interface Manner { get(row: unknown): string | undefined; keep(row: object, text: string): void }

/**
 * The texts of rows that never change (frozen ones, which a store keeps for a version of the graph), for each manner of writing them.
 * They go with their row, and all of them begin anew once so many characters were written.
 */
export class RowTexts {
  /** Of the manners that have kept anything since they last began anew. */
  readonly #begun = new Set<() => void>();
  #written = 0;

  constructor(private readonly most: number) {}

  manner(): Manner {
    let texts = new WeakMap<object, string>();
    const beginAnew = (): void => { texts = new WeakMap(); };
    return {
      get: (row) => texts.get(row as object),
      keep: (row, text) => {
        this.#written += text.length;
        if (this.#written > this.most) {
          for (const begun of this.#begun) begun();
          this.#begun.clear();
          this.#written = text.length;
        }
        this.#begun.add(beginAnew);
        texts.set(row, text);
      },
    };
  }
}
