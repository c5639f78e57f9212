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
  readonly #byId: DataLoader<string, Entity | null>;
  readonly #idsByName: DataLoader<string, readonly string[]>;

  constructor(private readonly snapshot: Snapshot) {
    this.#byId = new DataLoader((ids) => snapshot.call((view) => view.entities(ids)));
    this.#idsByName = new DataLoader(async (folded) => {
      const found = await snapshot.call((view) => view.idsByFoldedName(folded));
      return folded.map((name) => found.get(name) ?? []);
    });
  }

  find(id: string): Promise<Entity | null> { return this.#byId.load(id); }
  /** In the order asked, null where unknown. */
  findAll(ids: readonly string[]): Promise<readonly (Entity | null)[]> { return Promise.all(ids.map((id) => this.#byId.load(id))); }
  /** Those that are there, in the order asked; of one kind, where given. For ids that the graph itself holds. */
  async known(ids: readonly string[], kind: EntityKind | null = null): Promise<readonly Entity[]> {
    return (await this.findAll(ids)).filter((entity): entity is Entity => entity !== null && (kind === null || entity.kind === kind));
  }
  /** For ids that came from outside. @throws UnknownEntityError where there is none, or it is of another kind. */
  async get(id: string, kind: EntityKind | null = null): Promise<Entity> {
    const entity = await this.#byId.load(id);
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
    for (const { item } of (await page).items) this.#byId.prime(item.id, item);
    return page;
  }
}
