import DataLoader from 'dataloader';
import type { EntityKind } from '../ontology.js';
import type { Entity } from '../model/entity.js';
import { foldName } from '../model/entity.js';
import { UnknownEntityError } from '../model/errors.js';
import { entityKinds } from '../ontology.js';
import type { EntityFilter, EntityQuery, Page, PageRequest, SearchHit } from '../store/store.js';
import type { Snapshot } from './snapshot.js';

export type { EntityFilter, EntityQuery, SearchHit };

/** Entities by id, by name, by list; each entity is read at most once per operation. */
export class EntityLoader {
  /** What was read in this operation, null where there is none. */
  readonly #held = new Map<string, Entity | null>();
  /** Lists of ids to be held. Not one by one: a promise for each of thousands costs more than reading them. */
  readonly #reads: DataLoader<readonly string[], null>;
  #reading: Promise<unknown> = Promise.resolve();
  readonly #idsByName: DataLoader<string, readonly string[]>;

  constructor(private readonly snapshot: Snapshot) {
    this.#reads = new DataLoader(async (lists) => {
      // One after the other, so that what an earlier tick asked for is not read again.
      const read = this.#reading.then(() => this.#hold(lists.length === 1 ? lists[0]! : [...new Set(lists.flat())]));
      this.#reading = read.catch(() => undefined);
      await read;
      return lists.map(() => null);
    }, { cache: false });
    this.#idsByName = new DataLoader(async (folded) => {
      const found = await snapshot.call((view) => view.idsByFoldedName(folded));
      return folded.map((name) => found.get(name) ?? []);
    });
  }

  async find(id: string): Promise<Entity | null> { return (await this.findAll([id]))[0] ?? null; }
  /** In the order asked, null where unknown. */
  async findAll(ids: readonly string[]): Promise<readonly (Entity | null)[]> {
    const held = ids.map((id) => this.#held.get(id));
    if (!held.includes(undefined)) return held as (Entity | null)[];
    await this.#reads.load(ids);
    return ids.map((id) => this.#held.get(id) ?? null);
  }
  /** One that this operation has read already, at once: a promise for each end of thousands of relations costs more than their walk. */
  held(id: string): Entity | null { return this.#held.get(id) ?? null; }
  /** Those that are there, in the order asked; of one kind, where given. For ids that the graph itself holds. */
  async known(ids: readonly string[], kind: EntityKind | null = null): Promise<readonly Entity[]> {
    return (await this.findAll(ids)).filter((entity): entity is Entity => entity !== null && (kind === null || entity.kind === kind));
  }
  /** For ids that came from outside. @throws UnknownEntityError where there is none, or it is of another kind. */
  async get(id: string, kind: EntityKind | null = null): Promise<Entity> {
    const entity = this.#held.get(id) ?? await this.find(id);
    if (entity === null) throw new UnknownEntityError(id);
    if (kind !== null && entity.kind !== kind) throw new UnknownEntityError(id, entityKinds[kind].label);
    return entity;
  }
  getAll(ids: readonly string[], kind: EntityKind | null = null): Promise<readonly Entity[]> { return Promise.all(ids.map((id) => this.get(id, kind))); }

  async named(name: string): Promise<readonly Entity[]> { return this.known(await this.#idsByName.load(foldName(name))); }

  list(query: EntityQuery, page: PageRequest): Promise<Page<Entity>> { return this.#keep(this.snapshot.call((view) => view.listEntities(query, page))); }
  search(query: string, kinds: readonly EntityKind[] | null, page: PageRequest): Promise<Page<SearchHit>> { return this.snapshot.call((view) => view.search(query, kinds, page)); }

  /** What a list read need not be read again by id. */
  async #keep(page: Promise<Page<Entity>>): Promise<Page<Entity>> {
    for (const { item } of (await page).items) this.#held.set(item.id, item);
    return page;
  }
  async #hold(ids: readonly string[]): Promise<void> {
    const unread = ids.filter((id) => !this.#held.has(id));
    if (unread.length === 0) return;
    const found = await this.snapshot.call((view) => view.entities(unread), unread);
    unread.forEach((id, i) => this.#held.set(id, found[i] ?? null));
  }
}
