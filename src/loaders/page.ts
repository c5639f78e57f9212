import DataLoader from 'dataloader';
import type { Page, PageRequest, Position } from '../store/store.js';

export type { Page, PageRequest, Position };

/** A page of the list that belongs to one thing: its relations, its claims. `query` narrows the list. */
export interface PageOf<Q> { readonly id: string; readonly query: Q; readonly page: PageRequest }

/** A page of ids that are all at hand, sorted. */
export function pageOfIds(ids: readonly string[], { first, after }: PageRequest): Page<string> {
  const from = after === null ? 0 : ids.findIndex((id) => id > String(after[0]));
  const items = (from < 0 ? [] : ids.slice(from, from + first)).map((id) => ({ item: id, position: [id] }));
  return { items, hasNext: from >= 0 && from + first < ids.length, total: ids.length };
}

const nothing: Page<never> = { items: [], hasNext: false, total: 0 };

/** Gathers the pages asked for in one tick into one store call per distinct query and page, however many things they belong to. */
export function pageLoader<Q, T>(load: (ids: readonly string[], query: Q, page: PageRequest) => Promise<ReadonlyMap<string, Page<T>>>): DataLoader<PageOf<Q>, Page<T>, string> {
  return new DataLoader<PageOf<Q>, Page<T>, string>(async (keys) => {
    const groups = new Map<string, PageOf<Q>[]>();
    for (const key of keys) {
      const name = JSON.stringify([key.query, key.page]);
      const group = groups.get(name);
      if (group) group.push(key); else groups.set(name, [key]);
    }
    const found = new Map<string, ReadonlyMap<string, Page<T>>>();
    await Promise.all([...groups].map(async ([name, group]) => {
      const [{ query, page }] = group as [PageOf<Q>];
      found.set(name, await load([...new Set(group.map(({ id }) => id))], query, page));
    }));
    return keys.map((key) => found.get(JSON.stringify([key.query, key.page]))?.get(key.id) ?? nothing);
  }, { cacheKeyFn: (key) => JSON.stringify(key) });
}
