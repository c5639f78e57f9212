/**
 * What was read before, bounded in two generations: what is met again moves to the recent one, and once that is half of all that may
 * be kept, the older is let go. So what goes was not asked for while half of all came by. Beat LRU, where each look-up moves an entry
 * by removing and adding it.
 */
export class Kept<K, T> {
  #recent: Generation<K, T> = new Map();
  #older: Generation<K, T> = new Map();
  #weight = 0;

  /** `most`: the weight of all that is kept. What weighs more than half of it is not. */
  constructor(private readonly most: number) {}

  get(key: K): T | undefined {
    const recent = this.#recent.get(key);
    if (recent !== undefined) return recent.value;
    const older = this.#older.get(key);
    if (older !== undefined) this.put(key, older.value, older.weight);
    return older?.value;
  }
  put(key: K, value: T, weight = 1): void {
    if (weight > this.most / 2) { this.drop(key); return; }
    this.#weight -= this.#recent.get(key)?.weight ?? 0;
    if (this.#weight + weight > this.most / 2) { this.#older = this.#recent; this.#recent = new Map(); this.#weight = 0; }
    this.#recent.set(key, { value, weight });
    this.#weight += weight;
  }
  drop(key: K): void {
    this.#weight -= this.#recent.get(key)?.weight ?? 0;
    this.#recent.delete(key);
    this.#older.delete(key);
  }
}

type Generation<K, T> = Map<K, { readonly value: T; readonly weight: number }>;

/**
 * What was made of the rows of a table, by their number: at most so many, then all begin anew. An array, for a walk looks up thousands,
 * and each look into a Map of so many is several waits for memory.
 */
export class KeptRows<T> {
  #made: (T | undefined)[];
  #count = 0;

  constructor(private readonly rows: number, private readonly most: number) { this.#made = new Array<T | undefined>(rows); }

  get(row: number, make: (row: number) => T): T {
    const known = this.#made[row];
    if (known !== undefined) return known;
    if (this.#count === this.most) { this.#made = new Array<T | undefined>(this.rows); this.#count = 0; }
    this.#count += 1;
    return this.#made[row] = make(row);
  }
}
