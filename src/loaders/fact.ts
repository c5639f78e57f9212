import DataLoader from 'dataloader';
import type { Fact, FactType, Statistic } from '../model/fact.js';
import type { Page, PageRequest, StatisticFilter } from '../store/store.js';
import type { Snapshot } from './snapshot.js';

type FactOf<T extends FactType> = Extract<Fact, { fact: T }>;
interface Asked { readonly id: string; readonly type: FactType }

/** Facts other than relations about an entity, and statistics as a list. */
export class FactLoader {
  readonly #ofEntity: DataLoader<Asked, readonly Fact[], string>;

  constructor(private readonly snapshot: Snapshot) {
    // One call for all types asked for in a tick: an entity has few facts of each.
    this.#ofEntity = new DataLoader<Asked, readonly Fact[], string>(async (asked) => {
      const types = [...new Set(asked.map(({ type }) => type))].sort();
      const found = await snapshot.call((view) => view.factsOfEntities([...new Set(asked.map(({ id }) => id))], types));
      return asked.map(({ id, type }) => (found.get(id) ?? []).filter(({ fact }) => fact === type));
    }, { cacheKeyFn: ({ id, type }) => `${type} ${id}` });
  }

  /** By fact id. */
  async of<T extends FactType>(id: string, type: T): Promise<readonly FactOf<T>[]> { return await this.#ofEntity.load({ id, type }) as readonly FactOf<T>[]; }
  statistics(filter: StatisticFilter, page: PageRequest): Promise<Page<Statistic>> { return this.snapshot.call((view) => view.listStatistics(filter, page)); }
}
