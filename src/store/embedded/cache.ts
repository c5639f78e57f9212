import type { Graph } from '../graph.js';
import type { Relation } from '../../model/fact.js';
import type { KeptRows } from '../kept.js';
import type { Tallies } from './files.js';
import type { NameTable } from '../search.js';

/**
 * What one process keeps in memory of one version of the graph, made when first asked for and dropped with the version.
 * Names (search) and dependencies (walks) are whole-graph; totals are of lists that were counted once.
 */
export class VersionCache {
  constructor(readonly version: number) {}
  names: NameTable | null = null;
  graph: Graph | null = null;
  /** By their row in `graph`, some 300 bytes each: walks from different ends meet the same ones again and again. */
  relations: KeptRows<Relation> | null = null;
  /** Steps at entities that were sought on the disk: past a share of the graph, `graph` pays. */
  sought = 0;
  #tallies: Tallies | null = null;
  readonly #totals = new Map<string, number>();

  tallies(read: () => Tallies): Tallies { return this.#tallies ??= read(); }
  total(list: unknown, count: () => number): number {
    const key = JSON.stringify(list);
    const known = this.#totals.get(key);
    if (known !== undefined) return known;
    if (this.#totals.size >= 5000) this.#totals.clear();
    const counted = count();
    this.#totals.set(key, counted);
    return counted;
  }
}
