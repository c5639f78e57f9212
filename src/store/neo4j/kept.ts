import type { Entity } from '../../model/entity.js';
import type { Relation } from '../../model/fact.js';
import { Kept } from '../kept.js';
import type { Properties } from './row.js';
import { entityOf } from './row.js';

/** What was read of one version, so that it need not be asked for again: nothing of it changes. */
export class KeptOfVersion {
  /** By id, null for what is known to be absent; some kB each at most. */
  readonly entities = new Kept<string, Entity | null>(200_000);
  /** What leaves an entity in one manner of walking; a relation weighs 1. */
  readonly walks = new Kept<string, readonly Relation[]>(100_000);
  /** Counts, and the graph in memory. */
  readonly answers = new Kept<string, Promise<unknown>>(10_000);
  /** Steps at entities that were sought in the database: past a share of the graph, having it in memory pays. */
  sought = 0;

  constructor(readonly version: number) {}

  /** What was read of these, by id; those not among it are known to be absent. */
  keepEntities(ids: readonly string[], read: readonly Properties[]): ReadonlyMap<string, Entity> {
    const found = new Map(read.map((properties) => { const entity = Object.freeze(entityOf(properties)); return [entity.id, entity]; }));
    for (const id of ids) this.entities.put(id, found.get(id) ?? null);
    return found;
  }
}
