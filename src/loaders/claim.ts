import DataLoader from 'dataloader';
import type { Claim, Judgement } from '../model/claim.js';
import type { Page, PageRequest } from '../store/store.js';
import { pageLoader } from './page.js';
import type { PageOf } from './page.js';
import type { Snapshot } from './snapshot.js';

/** Judgements told of one entity at most. */
const judgementLimit = 100;

/** Claims by id, of an entity, of a report; judgements of an entity. */
export class ClaimLoader {
  readonly #byId: DataLoader<string, Claim | null>;
  readonly #ofEntity: DataLoader<PageOf<null>, Page<Claim>, string>;
  readonly #ofReport: DataLoader<PageOf<null>, Page<Claim>, string>;
  readonly #judgements: DataLoader<string, readonly Judgement[]>;

  constructor(snapshot: Snapshot) {
    this.#byId = new DataLoader((ids) => snapshot.call((view) => view.claims(ids)));
    this.#ofEntity = pageLoader((ids, _, page) => snapshot.call((view) => view.claimsOfEntities(ids, page)));
    this.#ofReport = pageLoader((ids, _, page) => snapshot.call((view) => view.claimsOfReports(ids, page)));
    this.#judgements = new DataLoader(async (ids) => {
      const found = await snapshot.call((view) => view.judgementsOfEntities(ids, judgementLimit));
      return ids.map((id) => found.get(id) ?? []);
    });
  }

  find(id: string): Promise<Claim | null> { return this.#byId.load(id); }
  /** The claims a fact stands on. */
  async known(ids: readonly string[]): Promise<readonly Claim[]> {
    return (await Promise.all(ids.map((id) => this.#byId.load(id)))).filter((claim): claim is Claim => claim !== null);
  }
  ofEntity(id: string, page: PageRequest): Promise<Page<Claim>> { return this.#ofEntity.load({ id, query: null, page }); }
  ofReport(id: string, page: PageRequest): Promise<Page<Claim>> { return this.#ofReport.load({ id, query: null, page }); }
  judgementsOf(entityId: string): Promise<readonly Judgement[]> { return this.#judgements.load(entityId); }
}
