import type { BuildStatus, ControlType, Engine, Modality, NumberFormat, RelationType, Sparsity, SpecMetric, ClaimMetric } from '../ontology.js';
import type { ListEntry, PartialDate } from './claim.js';

/**
 * A fact is what all claims under one key resolve to (`ingest/reconcile.ts`); it is always derived, never stored by hand.
 * `evidence` holds the ids of the claims it stands on, `dissent` of those that say otherwise, each sorted.
 */
export type Fact = Relation | Spec | Listing | PolicyTarget | Capacity | Statistic | Profile;
interface FactBase {
  readonly id: string;
  /** The key whose claims decide it; see `factKeysOf` in `ingest/reconcile.ts`. */
  readonly key: string;
  /** The entity it is about (a relation: its `from`); null for a statistic about no entity. */
  readonly subjectId: string | null;
  readonly evidence: readonly string[];
  readonly dissent: readonly string[];
}

/** A directed, typed tie. Its id is `from>TYPE>to`. */
export interface Relation extends FactBase {
  readonly fact: 'relation';
  readonly subjectId: string;
  readonly type: RelationType;
  readonly fromId: string;
  readonly toId: string;
  readonly validFrom: PartialDate | null;
  readonly validTo: PartialDate | null;
  /** The strongest that its evidence carries: ASSERTED, REPORTED, PLANNED, FORECAST; NEGATED where nothing else is said. */
  readonly modality: Modality;
  readonly confidence: number;
  /** HOLDS_SHARE_IN, SUBSIDIARY_OF, PROVIDES: 0 to 1; null where unknown. */
  readonly share: number | null;
}
/** A relation as a walk meets it: that it holds, not since when nor by what evidence. */
export type BareRelation = Pick<Relation, 'id' | 'type' | 'fromId' | 'toId' | 'modality' | 'confidence'>;
export function isWhole(relation: BareRelation): relation is Relation { return 'evidence' in relation; }

/** One metric of one chip or model, told apart by format, engine and sparsity. */
export interface Spec extends FactBase {
  readonly fact: 'spec';
  readonly subjectId: string;
  readonly metric: ClaimMetric;
  readonly format: NumberFormat | null;
  readonly engine: Engine | null;
  readonly sparsity: Sparsity | null;
  /** null for text metrics. The low end of a range; `high` then holds the other. */
  readonly value: number | null;
  readonly high: number | null;
  readonly text: string | null;
  readonly unit: string | null;
  readonly disputed: boolean;
  /** Why this value was chosen, one sentence. */
  readonly resolution: string;
}
export interface Listing extends FactBase {
  readonly fact: 'listing';
  readonly subjectId: string;
  readonly list: string;
  readonly listedOn: PartialDate | null;
  readonly removedOn: PartialDate | null;
  readonly eventId: string | null;
  readonly entry: ListEntry | null;
}
export interface PolicyTarget extends FactBase { readonly fact: 'policyTarget'; readonly metric: string; readonly value: number | null; readonly high: number | null; readonly unit: string; readonly op: string | null; readonly by: PartialDate | null }
export interface Capacity extends FactBase { readonly fact: 'capacity'; readonly subjectId: string; readonly value: number; readonly unit: string; readonly petaOps: number | null; readonly format: NumberFormat | null; readonly phase: string | null; readonly modality: Modality }
export interface Statistic extends FactBase {
  readonly fact: 'statistic'; readonly subject: string; readonly metric: string; readonly scope: string | null; readonly value: number | null; readonly high: number | null;
  readonly unit: string; readonly period: PartialDate | null; readonly source: string | null; readonly forecast: boolean;
}
/** What events, policies and centres are, put together from the claims that describe them. */
export interface Profile extends FactBase {
  readonly fact: 'profile';
  readonly subjectId: string;
  readonly occurredOn?: PartialDate | null; readonly authority?: string | null; readonly controlType?: ControlType | null; readonly title?: string | null;
  readonly issuedOn?: PartialDate | null; readonly issuer?: string | null; readonly regionId?: string | null; readonly status?: BuildStatus | null;
}
export type FactType = Fact['fact'];

/** A chip with everything that analysis reads of it: pure input, no store behind it. */
export interface ChipProfile {
  readonly id: string; readonly name: string; readonly category: string | null;
  readonly designerId: string | null; readonly designerName: string | null; readonly designerCountry: string | null;
  readonly releasedOn: PartialDate | null; readonly family: boolean;
  readonly specs: readonly (Spec & { readonly metric: SpecMetric })[];
  /** Its own outgoing relations and its designer's. */
  readonly relations: readonly Relation[];
}
