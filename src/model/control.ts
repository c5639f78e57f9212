import type { PartialDate } from './claim.js';

/**
 * Export-control rules as dated data (`seed/controls/`), and a chip as it is put before them.
 * A rule's test is a tree over named figures, decided in three-valued logic by `analysis/control-logic.ts`.
 */
export type Expression =
  | { readonly op: 'and'; readonly args: readonly Expression[] }
  | { readonly op: 'or'; readonly args: readonly Expression[] }
  | { readonly op: 'not'; readonly arg: Expression }
  | Comparison;
export type Comparison =
  | { readonly op: 'gte' | 'gt' | 'lte' | 'lt'; readonly metric: string; readonly value: number }
  | { readonly op: 'eq'; readonly metric: string; readonly value: number | string | boolean }
  | { readonly op: 'in'; readonly metric: string; readonly values: readonly string[] };

export interface Rule {
  readonly id: string;
  readonly name: string;
  readonly citation: string;
  /** What it is about: "chip", "computer", "memory", "party", "use" … Only rules about chips decide a chip's assessment. */
  readonly appliesTo: string;
  /** False: it stands in the text but is not enforced, or it is no law yet. */
  readonly enforced: boolean;
  /** Both days inclusive, US Eastern; `effectiveFrom` null: never in force (a bill). */
  readonly effectiveFrom: PartialDate | null;
  readonly effectiveTo: PartialDate | null;
  readonly scope: RuleScope;
  /** Null: not decided by figures. */
  readonly threshold: Expression | null;
  /** The paragraphs that a hit can fall under. */
  readonly limbs: readonly { readonly paragraph: string; readonly expr: Expression }[];
  /** What it says, in our words. */
  readonly says: string;
  readonly note: string | null;
  readonly exceptions: readonly string[];
  readonly confidence: 'high' | 'medium' | 'low' | 'n/a';
  /** Rules on affiliates of listed parties only: what the text does on these days. */
  readonly affiliates?: 'IN_FORCE' | 'SUSPENDED' | 'NOT_ESTABLISHED' | undefined;
}
/**
 * `destinations`: ISO 3166-1 alpha-2, "group:D:1" …, "WORLD" (all but the US), "PARTY" (hangs on a party to the transaction),
 * "ORIGIN" (a measure on goods that leave the country that made it), "US-IMPORT".
 */
export interface RuleScope { readonly destinations: readonly string[]; readonly excludeDestinations: readonly string[]; readonly hqOrUltimateParentIn: readonly string[] }

/** Country groups on the day `validFrom`, and what was otherwise before. */
export interface CountryGroups {
  readonly validFrom: string;
  readonly members: Readonly<Record<string, readonly string[]>>;
  /** Read backwards from `members`: for days before `before`, add and take away. */
  readonly deltas: readonly { readonly before: string; readonly group: string; readonly add: readonly string[]; readonly remove: readonly string[]; readonly confidence: 'high' | 'low' }[];
}
export interface Controls {
  /** The day the rules were last held against the sources. */
  readonly checkedOn: string;
  readonly rules: readonly Rule[];
  readonly groups: CountryGroups;
}

/** A chip that may exist only on paper. Null is unknown. */
export interface ChipDesign {
  /** A product token, unique in its file; the rules that name products compare it and `name`. */
  readonly key: string;
  readonly name: string;
  readonly vendor: string | null;
  /** Designed or marketed for use in datacenters. */
  readonly datacenter: boolean | null;
  readonly firstAnnounced: PartialDate | null;
  /** Dense rates: TOPS or TFLOPS, with the bits of the largest operand of the multiplication. */
  readonly throughput: readonly { readonly format: string; readonly bitLength: number; readonly denseTops: number | null }[];
  /** All inputs and outputs but volatile memory, both directions summed, GB/s. */
  readonly ioBandwidthGBps: number | null;
  readonly totalDramBandwidthGBps: number | null;
  readonly dies: readonly Die[] | null;
}
/** `memory`: a stack or memory die, which never counts as applicable area. */
export interface Die { readonly name: string; readonly areaMm2: number | null; readonly count: number; readonly nonPlanar: boolean | null; readonly memory: boolean }
