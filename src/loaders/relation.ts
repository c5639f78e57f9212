import DataLoader from 'dataloader';
import type { EntityKind, RelationType } from '../ontology.js';
import type { BareRelation, Relation } from '../model/fact.js';
import { StoreError } from '../model/errors.js';
import type { Page, PageRequest, RelationQuery, Step } from '../store/store.js';
import { pageLoader } from './page.js';
import type { PageOf } from './page.js';
import type { Snapshot } from './snapshot.js';

/** Neighbours told in one list without pages: a chip's memories, a technology's providers. */
const neighbourLimit = 500;

/** Relations by id, at an entity, and the entities at their other end. */
export class RelationLoader {
  readonly #byId: DataLoader<string, Relation | null>;
  readonly #ofEntity: DataLoader<PageOf<RelationQuery>, Page<Relation>, string>;

  constructor(snapshot: Snapshot) {
    this.#byId = new DataLoader((ids) => snapshot.call((view) => view.relations(ids)));
    this.#ofEntity = pageLoader((ids, query, page) => snapshot.call((view) => view.relationsOfEntities(ids, query, page)));
  }

  async known(ids: readonly string[]): Promise<readonly Relation[]> {
    return (await Promise.all(ids.map((id) => this.#byId.load(id)))).filter((relation): relation is Relation => relation !== null);
  }
  /** All of what a walk met bare. */
  async whole(relation: BareRelation): Promise<Relation> {
    const found = await this.#byId.load(relation.id);
    if (found === null) throw new StoreError(`The relation ${relation.id} is gone.`, 'Ask again.', 'STORE_BUSY');
    return found;
  }
  ofEntity(id: string, query: RelationQuery, page: PageRequest): Promise<Page<Relation>> { return this.#ofEntity.load({ id, query, page }); }

  /** Asserted relations of one type at an entity whose other end is of one kind, a page at a time. */
  along(id: string, step: Step, otherKind: EntityKind, page: PageRequest): Promise<Page<Relation>> {
    return this.ofEntity(id, { types: [step.type], direction: step.direction, modalities: ['ASSERTED'], otherKinds: [otherKind] }, page);
  }
  /** Ids of the entities at the other end of asserted relations, by type, then id, each once; at most 500. */
  async neighbours(id: string, types: readonly RelationType[], direction: 'OUT' | 'IN', otherKinds?: readonly EntityKind[]): Promise<readonly string[]> {
    const query: RelationQuery = { types, direction, modalities: ['ASSERTED'], ...(otherKinds ? { otherKinds } : {}) };
    const { items } = await this.ofEntity(id, query, { first: neighbourLimit, after: null });
    return [...new Set(items.map(({ item }) => otherEnd(item, id)))];
  }
}

export function otherEnd(relation: Relation, id: string): string { return relation.fromId === id ? relation.toId : relation.fromId; }
