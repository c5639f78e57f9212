import type { EntityKind, Modality, RelationType, NumberFormat, CompanyRole, ChipCategory, ControlType, BuildStatus } from '../ontology.js';
import type { Adjacency } from '../model/adjacency.js';
import type { Claim, Judgement } from '../model/claim.js';
import type { DependencyDirection } from '../model/dependence.js';
import type { Entity } from '../model/entity.js';
import type { BareRelation, Fact, FactType, Relation, Statistic } from '../model/fact.js';
import type { Report } from '../model/report.js';

/**
 * What every store promises. `embedded/` and `neo4j/` keep it, and `test/store/contract.ts` holds them to it.
 *
 * Reading: `read` hands out a view of one committed version; many readers at once. Every list is ordered by an explicit
 * key with the id as the last part, ids ascending whatever the direction, text by code point (`order.ts`), so a cut answer is the
 * same on every store. What a filter asks is said in `filter.ts`. A position of another list is refused with BadCursorError; one whose
 * item is gone goes on from its place.
 * Writing: a change is computed beforehand against a version and applied all or nothing; a change made against an older
 * version is refused with STORE_BUSY, and its maker computes it anew.
 */
export interface Store {
  /** "embedded:/path" or "neo4j://host:7687": no user, no password. */
  readonly address: string;
  /** `work` should only read: a store without snapshots (Neo4j) begins it again where the graph moved on under it. @throws StoreError STORE_BUSY where that keeps happening. `soon`: entities it begins with; a store that is a journey away reads them on the way. */
  read<T>(work: (view: View) => Promise<T>, soon?: readonly string[]): Promise<T>;
  /** @throws StoreError STORE_BUSY where `change.basedOn` is not the current version. Returns the new version. */
  apply(change: GraphChange): Promise<number>;
  close(): Promise<void>;
}

/** Puts and removals of one transaction. A put replaces what has the same id; a removal of what is not there is no error. */
export interface GraphChange {
  readonly basedOn: number;
  readonly putReports?: readonly Report[]; readonly removeReports?: readonly string[];
  readonly putClaims?: readonly StoredClaim[]; readonly removeClaims?: readonly string[];
  readonly putFacts?: readonly Fact[]; readonly removeFacts?: readonly string[];
  readonly putEntities?: readonly Entity[]; readonly removeEntities?: readonly string[];
  readonly putJudgements?: readonly Judgement[]; readonly removeJudgements?: readonly string[];
}
/** A claim with the keys it is found by: its facts' keys, and the entities it names. */
export interface StoredClaim { readonly claim: Claim; readonly factKeys: readonly string[]; readonly entityIds: readonly string[] }

/** Where a page ended: the order key's parts, the id last. Made and read by the store alone; the server seals it into a cursor. */
export type Position = readonly (string | number | boolean | null)[];
export interface PageRequest { readonly first: number; readonly after: Position | null }
export interface Page<T> { readonly items: readonly { readonly item: T; readonly position: Position }[]; readonly hasNext: boolean; readonly total: number }

export interface View {
  /** Grows by one with every change. */
  readonly version: number;
  counts(): Promise<Counts>;

  /** In the order asked, null where unknown. */
  reports(ids: readonly string[]): Promise<(Report | null)[]>;
  /** By id. */
  listReports(page: PageRequest): Promise<Page<Report>>;

  claims(ids: readonly string[]): Promise<(Claim | null)[]>;
  /** By (line, claim id); lines that are null first. */
  claimsOfReport(reportId: string, page: PageRequest): Promise<Page<Claim>>;
  /** The same page for many reports in one call. */
  claimsOfReports(reportIds: readonly string[], page: PageRequest): Promise<ReadonlyMap<string, Page<Claim>>>;
  /** By (report id, line, claim id). One call for many entities. */
  claimsOfEntities(entityIds: readonly string[], page: PageRequest): Promise<ReadonlyMap<string, Page<Claim>>>;
  /** Every claim under each key, by id. For the loader; keys are bounded by what one report touches. */
  claimsOfKeys(keys: readonly string[]): Promise<ReadonlyMap<string, readonly Claim[]>>;
  /** Which of these entities have a claim from a report other than `exceptReport`. */
  supportedElsewhere(entityIds: readonly string[], exceptReport: string): Promise<ReadonlySet<string>>;
  judgementsOfReport(reportId: string): Promise<readonly Judgement[]>;
  judgementsOfEntities(entityIds: readonly string[], first: number): Promise<ReadonlyMap<string, readonly Judgement[]>>;

  entities(ids: readonly string[]): Promise<(Entity | null)[]>;
  /** Ids whose folded name (`foldName`) is exactly one of these; ids sorted. */
  idsByFoldedName(folded: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /** Entities of one kind that pass the filter, by the order's key (nulls last in either direction), then id. */
  listEntities(query: EntityQuery, page: PageRequest): Promise<Page<Entity>>;
  /** Names that match, best first: by score descending, then id. The score is `matchName` in `model/name.ts` on every store. */
  search(query: string, kinds: readonly EntityKind[] | null, page: PageRequest): Promise<Page<SearchHit>>;

  relations(ids: readonly string[]): Promise<(Relation | null)[]>;
  /** Relations at each entity, by (type, direction OUT before IN, other end's id). One call for many entities. */
  relationsOfEntities(entityIds: readonly string[], query: RelationQuery, page: PageRequest): Promise<ReadonlyMap<string, Page<Relation>>>;
  /**
   * All relations that leave these entities along the steps, for one level of a walk, by relation id; at most `limit`, then `cut`.
   * A hub costs no more than the limit.
   */
  expand(entityIds: readonly string[], steps: readonly Step[], limit: number, modalities: readonly Modality[]): Promise<{ readonly relations: readonly Relation[]; readonly cut: boolean }>;
  /** The asserted dependencies that a walk meets. Of thousands, they may come bare: what they stand on is read when it is asked for. */
  walkDependencies(query: WalkQuery): Promise<DependencyWalk>;
  /** Relations of these types over the whole graph in batches, by id: for answers over all of it. */
  scanRelations(types: readonly RelationType[], page: PageRequest): Promise<Page<Relation>>;
  /** Every dependency-carrying relation as typed arrays, made once per version and shared: what answers over the whole graph walk instead of pages. */
  adjacency(): Promise<Adjacency>;

  /** Facts other than relations about each entity, by id; statistics only where `types` names them. */
  factsOfEntities(entityIds: readonly string[], types: readonly FactType[]): Promise<ReadonlyMap<string, readonly Fact[]>>;
  /** Every fact, relations included, under each key. For the loader. */
  factsOfKeys(keys: readonly string[]): Promise<ReadonlyMap<string, readonly Fact[]>>;
  /** By (period, subject, id), periods that are null last. */
  listStatistics(filter: StatisticFilter, page: PageRequest): Promise<Page<Statistic>>;
}
export interface Counts {
  readonly reports: number; readonly claims: number; readonly relations: number; readonly specs: number; readonly facts: number;
  readonly entities: Readonly<Partial<Record<EntityKind, number>>>; readonly disputedSpecs: number;
}
export interface SearchHit { readonly entity: Entity; readonly matched: string; readonly score: number }
/** `modalities`: only relations of these; `otherKinds`: only where the other end is of these kinds (an id says its kind). Absent: all. Totals count what passes. */
export interface RelationQuery {
  readonly types: readonly RelationType[] | null; readonly direction: 'OUT' | 'IN' | 'BOTH';
  readonly modalities?: readonly Modality[]; readonly otherKinds?: readonly EntityKind[];
}
export interface Step { readonly type: RelationType; readonly direction: 'OUT' | 'IN' }
export interface WalkQuery {
  readonly roots: readonly string[]; readonly direction: DependencyDirection;
  /** null: every type that carries a dependency. */
  readonly types: readonly RelationType[] | null;
  readonly maxDepth: number;
  /** Of relations. */
  readonly limit: number;
}
/** Level 0 is the roots; each level holds the entities first met there, by id. A relation is told once, all by id; `cut`: there are more than the limit. */
export interface DependencyWalk { readonly levels: readonly DependencyLevel[]; readonly relations: readonly BareRelation[]; readonly cut: boolean }
export interface DependencyLevel { readonly depth: number; readonly entityIds: readonly string[] }
export interface StatisticFilter { readonly subject?: string; readonly metric?: string; readonly from?: string; readonly to?: string; readonly forecast?: boolean; readonly aboutId?: string }

/** A list of one kind. Every filter set must hold; an entity whose figure is unknown does not pass a bound on it. */
export interface EntityQuery {
  readonly kind: EntityKind;
  readonly filter: EntityFilter;
  readonly order: { readonly by: EntityOrder; readonly format?: NumberFormat; readonly direction: 'ASC' | 'DESC' };
}
export type EntityOrder = 'ID' | 'NAME' | 'RELEASE' | 'PEAK_COMPUTE' | 'MEMORY_CAPACITY' | 'MEMORY_BANDWIDTH' | 'INTERCONNECT_BANDWIDTH' | 'TDP' | 'OCCURRED' | 'ISSUED';
export interface EntityFilter {
  readonly nameContains?: string;                       // folded before comparing
  readonly roles?: readonly CompanyRole[]; readonly countries?: readonly string[]; readonly listed?: boolean;
  readonly designerIds?: readonly string[]; readonly categories?: readonly ChipCategory[]; readonly designerCountries?: readonly string[];
  /** With `minPeak`: that format's dense peak; alone: a peak in that format is known. */
  readonly format?: NumberFormat; readonly minPeak?: number; readonly minMemoryGB?: number; readonly minBandwidthGBps?: number; readonly maxTdpW?: number;
  readonly releasedFrom?: string; readonly releasedTo?: string; readonly packagingIds?: readonly string[]; readonly memoryIds?: readonly string[];
  readonly occurredFrom?: string; readonly occurredTo?: string; readonly controlTypes?: readonly ControlType[]; readonly targetId?: string; readonly authority?: string;
  readonly regionIds?: readonly string[]; readonly issuedFrom?: string; readonly issuedTo?: string; readonly issuerContains?: string;
  readonly statuses?: readonly BuildStatus[]; readonly partnerId?: string; readonly minPetaOps?: number;
}
