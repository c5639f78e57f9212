/** What was read of one version, so that it need not be asked for again: nothing of it changes. Bounded; what was not used for longest goes first. */
export class Kept {
  readonly #values = new Map<string, { readonly value: unknown; readonly weight: number }>();
  #weight = 0;
  /** Steps at entities that were sought in the database: past a share of the graph, having it in memory pays. */
  sought = 0;

  /** `most`: the weight of all that is kept; one entity or relation weighs 1. */
  constructor(readonly version: number, private readonly most = 200_000) {}

  get<T>(key: string): T | undefined {
    const found = this.#values.get(key);
    if (found === undefined) return undefined;
    this.#values.delete(key);
    this.#values.set(key, found);
    return found.value as T;
  }
  put(key: string, value: unknown, weight = 1): void {
    this.drop(key);
    this.#values.set(key, { value, weight });
    this.#weight += weight;
    for (const oldest of this.#values.keys()) { if (this.#weight <= this.most) break; this.drop(oldest); }
  }
  drop(key: string): void {
    this.#weight -= this.#values.get(key)?.weight ?? 0;
    this.#values.delete(key);
  }
}
