import type { BuildStatus, ChipCategory, CompanyRole, ControlType, EntityKind, NumberFormat } from '../ontology.js';
import { entityKinds } from '../ontology.js';

/** A resolved thing. Its id is stable across ingests and readable: `company:nvidia`, `chip:nvidia-a100-80gb-sxm`. */
export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  /** The name the field uses in English, where it uses one; else the name as printed. */
  readonly name: string;
  /** All names, the main one first, then by language and text. */
  readonly names: readonly EntityName[];
  readonly attributes: EntityAttributes;
}
/** `language` is BCP 47: "zh-Hans", "en". */
export interface EntityName { readonly text: string; readonly language: string }

/**
 * What lists filter and order by, derived from the entity's own facts when it is written (`ingest/describe.ts`).
 * Absent means unknown. Figures are the resolved, dense ones.
 */
export interface EntityAttributes {
  readonly country?: string;                 // company: ISO 3166-1 alpha-2
  readonly roles?: readonly CompanyRole[];
  readonly listed?: boolean;                 // company: has a listing that is not removed
  readonly category?: ChipCategory;          // chip
  readonly family?: boolean;                 // chip: a bare family name (A100), not a product
  readonly designerId?: string;
  readonly designerCountry?: string;
  readonly releasedOn?: string;
  readonly peak?: Readonly<Partial<Record<NumberFormat, number>>>;   // TFLOPS or TOPS
  readonly memoryGB?: number;
  readonly bandwidthGBps?: number;
  readonly interconnectGBps?: number;
  readonly tdpW?: number;
  readonly packagingIds?: readonly string[];
  readonly memoryIds?: readonly string[];
  readonly occurredOn?: string;              // export-control event
  readonly authority?: string;
  readonly controlType?: ControlType;
  readonly targetIds?: readonly string[];
  readonly issuedOn?: string;                // policy
  readonly issuer?: string;
  readonly regionId?: string;                // policy, computing centre
  readonly partOfId?: string;                // region
  readonly status?: BuildStatus;             // computing centre
  readonly petaOps?: number;                 // computing centre: the largest stated capacity
  readonly partnerIds?: readonly string[];
}

/** Names compare without case, width, spacing, hyphens and marks: "Ｎ vidia" and "NVIDIA", "A100-SXM" and "A100 SXM". */
export function foldName(text: string): string {
  // The marks go first: NFKC would make letters of them.
  return text.replace(/[™®©]/gu, '').normalize('NFKC').toLowerCase().replace(/[\s\-_‐-―.,，、。：:;；'"“”‘’()（）《》<>·•/|+]+/gu, (run) => (run.includes('+') ? '+' : ''));
}

/** The readable part of an id: ASCII letters, digits and dashes, or the Chinese characters themselves where there is no Latin name. */
export function slugOf(name: string): string {
  return name.replace(/[™®©]/gu, '').normalize('NFKC').toLowerCase().replace(/\+/gu, '-plus').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/gu, '');
}
export function entityId(kind: EntityKind, name: string): string { return `${entityKinds[kind].slug}:${slugOf(name)}`; }
const kindBySlug = new Map(Object.entries(entityKinds).map(([kind, { slug }]) => [slug as string, kind as EntityKind]));
/** The kind an id says it is of, or null where it is no entity id. */
export function kindOfId(id: string): EntityKind | null { return kindBySlug.get(id.slice(0, Math.max(0, id.indexOf(':')))) ?? null; }
