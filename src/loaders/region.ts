import type { EntityKind } from '../ontology.js';
import type { Entity } from '../model/entity.js';
import { LimitError } from '../model/errors.js';
import type { EntityLoader } from './entity.js';
import type { RelationLoader } from './relation.js';

/** Places that one graph holds at most. */
const regionLimit = 20_000;

/** Places and what lies in them. All are read at once, when first asked for: there are few, and each knows what it is part of. */
export class RegionLoader {
  #inside: Promise<ReadonlyMap<string, readonly Entity[]>> | null = null;

  constructor(private readonly entities: EntityLoader, private readonly relations: RelationLoader) {}

  /** What lies in it directly, by id. */
  async parts(region: string): Promise<readonly Entity[]> { return (await this.#all()).get(region) ?? []; }

  /** The region and all that lie in it, sorted. A loop in the data ends. */
  async within(region: string): Promise<readonly string[]> {
    const inside = await this.#all();
    const found = new Set([region]);
    for (const id of found) for (const part of inside.get(id) ?? []) found.add(part.id);
    return [...found].sort();
  }

  /** Ids of what stands to the region or any of its parts in this tie, sorted, each once; at most 500 of each part. */
  async holding(region: string, tie: 'LOCATED_IN' | 'ISSUED_FOR', kind: EntityKind): Promise<readonly string[]> {
    const found = await Promise.all((await this.within(region)).map((id) => this.relations.neighbours(id, [tie], 'IN', [kind])));
    return [...new Set(found.flat())].sort();
  }

  #all(): Promise<ReadonlyMap<string, readonly Entity[]>> { return this.#inside ??= this.#read(); }
  async #read(): Promise<ReadonlyMap<string, readonly Entity[]>> {
    const { items, hasNext, total } = await this.entities.list({ kind: 'REGION', filter: {}, order: { by: 'ID', direction: 'ASC' } }, { first: regionLimit, after: null });
    if (hasNext) throw new LimitError('Regions in the graph', regionLimit, total, 'Ask with includeSubregions: false.');
    const inside = new Map<string, Entity[]>();
    for (const { item } of items) {
      const { partOfId } = item.attributes;
      if (partOfId === undefined) continue;
      const parts = inside.get(partOfId);
      if (parts) parts.push(item); else inside.set(partOfId, [item]);
    }
    return inside;
  }
}
