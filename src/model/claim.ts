import type { ControlType, ClaimMetric, EntityKind, Engine, Modality, NumberFormat, RelationType, Sparsity, BuildStatus } from '../ontology.js';
import type { Passage } from './report.js';

/**
 * One thing one report says. Never edited; superseded or retracted. Generic over how a thing is named:
 * `Mention` as extracted (a name as printed), `Named` once resolved (an entity).
 */
export type Statement<R> =
  | SpecStatement<R> | RelationStatement<R> | ListingStatement<R> | EventStatement<R> | ThresholdStatement<R>
  | PolicyStatement<R> | PolicyTargetStatement<R> | CenterStatement<R> | StatisticStatement<R>;
export type StatementType = Statement<unknown>['type'];

/** A name as written, with what its surroundings say of it. `maker` is the company named beside it, as written. */
export interface Mention { readonly surface: string; readonly kind: EntityKind; readonly maker?: string | null; readonly hint?: string | null }
/** A resolved name: the entity, and the name as this report prints it. `family`: the chip it is a memory size or form factor of (A100 80GB PCIe of A100). */
export interface Named { readonly id: string; readonly surface: string; readonly family?: string }

/** Dates are ISO 8601 to the precision given: "2022", "2022-Q2" (quarters: releases and periods only), "2022-H1", "2022-10", "2022-10-07". */
export type PartialDate = string;

export interface SpecStatement<R> {
  readonly type: 'spec';
  readonly subject: R;
  readonly metric: ClaimMetric;
  /** PEAK_COMPUTE only. */
  readonly format: NumberFormat | null;
  /** A column headed "FP/BF16" gives one statement with both. */
  readonly alsoFormat: NumberFormat | null;
  readonly engine: Engine | null;
  readonly sparsity: Sparsity | null;
  /** In `unit`; [low, high] for a range; a string for a text metric. */
  readonly value: number | readonly [number, number] | string;
  /** The metric's unit; TOPS for integer PEAK_COMPUTE; null for text. */
  readonly unit: string | null;
  /** How the figure bounds the truth: "<30W" is LESS. */
  readonly bound?: 'LESS' | 'AT_MOST' | 'MORE' | 'AT_LEAST' | 'ABOUT' | null;
  /** The figure as printed. */
  readonly printed: string;
}
export interface RelationStatement<R> {
  readonly type: 'relation';
  readonly subject: R;
  readonly predicate: RelationType;
  readonly object: R;
  readonly date: PartialDate | null;
  readonly validTo?: PartialDate | null;
  /** HOLDS_SHARE_IN, PROVIDES: 0 to 1; null where not said. */
  readonly share?: number | null;
}
export interface ListingStatement<R> {
  readonly type: 'listing';
  readonly company: R;
  /** The listing event, where one is dated. */
  readonly event: R | null;
  /** "Entity List", "UVL", "MEU", "SDN" … */
  readonly list: string;
  readonly date: PartialDate | null;
  readonly removedOn?: PartialDate | null;
  /** Screening lists: citation, licence requirement and policy, footnote, as printed there. */
  readonly entry?: ListEntry | null;
}
export interface ListEntry {
  readonly number: string; readonly citation: string | null; readonly licenceRequirement: string | null; readonly licencePolicy: string | null;
  readonly footnotes: readonly number[]; readonly country: string | null;
}
export interface EventStatement<R> {
  readonly type: 'event'; readonly event: R; readonly date: PartialDate; readonly authority: string; readonly kind: ControlType; readonly title: string; readonly targets: readonly R[];
}
export interface ThresholdStatement<R> {
  readonly type: 'threshold'; readonly event: R | null; readonly date: PartialDate | null; readonly metric: string; readonly op: '>=' | '>' | '<=' | '<' | '='; readonly value: number; readonly unit: string;
}
export interface PolicyStatement<R> { readonly type: 'policy'; readonly policy: R; readonly date: PartialDate | null; readonly region: R | null; readonly issuer: string | null; readonly title: string }
export interface PolicyTargetStatement<R> {
  readonly type: 'policyTarget'; readonly policy: R | null; readonly title: string | null; readonly metric: string;
  readonly value: number | readonly [number, number]; readonly unit: string; readonly op: '>=' | '>' | '<=' | '<' | '=' | null; readonly by: PartialDate | null;
}
export interface CenterStatement<R> {
  readonly type: 'center'; readonly center: R; readonly region: R | null; readonly partners: readonly R[]; readonly capacity: readonly CapacityFigure[]; readonly status: BuildStatus | null;
}
/** `unit` as printed where it is a rate (PFLOPS, EFLOPS, POPS), else 张, 机架 … ; `petaOps` is the rate in 1e15 operations per second, null where not a rate. */
export interface CapacityFigure { readonly value: number; readonly unit: string; readonly petaOps: number | null; readonly format: NumberFormat | null; readonly phase: string | null }
export interface StatisticStatement<R> {
  readonly type: 'statistic';
  /** What it is about, as words; `about` where that is an entity. */
  readonly subject: string; readonly about: R | null;
  /** The words for the subject as printed, where the report says them. */
  readonly surface?: string | null;
  readonly metric: string; readonly scope: string | null; readonly value: number | readonly [number, number]; readonly unit: string;
  readonly period: PartialDate | null; readonly source: string | null; readonly forecast: boolean;
}

/** Extracted, not yet resolved. */
export interface Draft { readonly statement: Statement<Mention>; readonly passage: Passage; readonly quote: string; readonly modality: Modality; readonly confidence: number; readonly extractor: string }

export interface Claim {
  /** `claim:<24 hex of sha256 over report id, passage and statement>`. */
  readonly id: string;
  readonly reportId: string;
  readonly statement: Statement<Named>;
  readonly passage: Passage;
  /** At most 200 characters of the report. */
  readonly quote: string;
  readonly modality: Modality;
  /** 0 to 1: how sure the reading is, not how true the report is. */
  readonly confidence: number;
  /** Name and version of what read it: "tables/1". */
  readonly extractor: string;
  /** When the report says it (its publication date), where known. */
  readonly saidOn: PartialDate | null;
  readonly ingestedAt: string;
}

/** A recorded decision on a name: reversible, with its reason. */
export interface Judgement {
  readonly id: string; readonly reportId: string; readonly line: number | null; readonly surface: string; readonly kind: EntityKind;
  /** SAME: it names `entityId`. NEW: it made `entityId`. UNSURE: kept apart from `candidates`. */
  readonly decision: 'SAME' | 'NEW' | 'UNSURE' | 'NOT_SAME';
  readonly entityId: string; readonly candidates: readonly string[]; readonly score: number; readonly reason: string;
}

/** The entities a statement names, in order of first mention, each once. */
export function namedIn(statement: Statement<Named>): readonly Named[] {
  const seen = new Map<string, Named>();
  for (const named of partiesOf(statement)) if (!seen.has(named.id)) seen.set(named.id, named);
  return [...seen.values()];
}

/** Every mention of a statement, resolved or not, repeats included. */
export function partiesOf<R>(statement: Statement<R>): readonly R[] {
  const some = (...list: readonly (R | null)[]): R[] => list.filter((x): x is R => x !== null);
  switch (statement.type) {
    case 'spec': return [statement.subject];
    case 'relation': return [statement.subject, statement.object];
    case 'listing': return some(statement.company, statement.event);
    case 'event': return [statement.event, ...statement.targets];
    case 'threshold': return some(statement.event);
    case 'policy': return some(statement.policy, statement.region);
    case 'policyTarget': return some(statement.policy);
    case 'center': return some(statement.center, statement.region, ...statement.partners);
    case 'statistic': return some(statement.about);
  }
}

/** The same statement with every mention replaced. */
export function mapParties<R, S>(statement: Statement<R>, to: (party: R) => S): Statement<S> {
  const maybe = (party: R | null): S | null => (party === null ? null : to(party));
  switch (statement.type) {
    case 'spec': return { ...statement, subject: to(statement.subject) };
    case 'relation': return { ...statement, subject: to(statement.subject), object: to(statement.object) };
    case 'listing': return { ...statement, company: to(statement.company), event: maybe(statement.event) };
    case 'event': return { ...statement, event: to(statement.event), targets: statement.targets.map(to) };
    case 'threshold': return { ...statement, event: maybe(statement.event) };
    case 'policy': return { ...statement, policy: to(statement.policy), region: maybe(statement.region) };
    case 'policyTarget': return { ...statement, policy: maybe(statement.policy) };
    case 'center': return { ...statement, center: to(statement.center), region: maybe(statement.region), partners: statement.partners.map(to) };
    case 'statistic': return { ...statement, about: maybe(statement.about) };
  }
}
