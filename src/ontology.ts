/**
 * What the graph can say, on one page: kinds of entity, relations and how they read, metrics and their units.
 * Data only. The types, the GraphQL enums, the Neo4j constraints and `docs/ontology.md` are checked against it
 * by `test/ontology.test.ts`; nothing else declares a kind, a relation or a metric.
 */

/** Kinds of entity. `slug` starts the id (`chip:nvidia-h100-sxm`), `label` is the Neo4j label and the GraphQL type. */
export const entityKinds = {
  COMPANY: { slug: 'company', label: 'Company', says: 'A firm, institute or agency that acts in the supply chain.' },
  CHIP: { slug: 'chip', label: 'Chip', says: 'A processor or accelerator, or the family it belongs to.' },
  PACKAGING: { slug: 'packaging', label: 'Packaging', says: 'A packaging technology: CoWoS-S, SoIC, EMIB.' },
  MEMORY: { slug: 'memory', label: 'Memory', says: 'A memory technology: HBM3, GDDR6.' },
  PROCESS: { slug: 'process', label: 'Process', says: 'A manufacturing process: 7 nm, TSMC 4N, TSV.' },
  INTERCONNECT: { slug: 'interconnect', label: 'Interconnect', says: 'A link between chips or machines: NVLink, PCIe, InfiniBand.' },
  SOFTWARE: { slug: 'software', label: 'Software', says: 'A platform, framework or tool: CUDA, CANN, MindSpore.' },
  PRODUCT: { slug: 'product', label: 'Product', says: 'A server, module, switch, cooling system, cluster, material or tool, or a class of these.' },
  AI_MODEL: { slug: 'model', label: 'AIModel', says: 'A trained model: GPT-4, DeepSeek-R1.' },
  EXPORT_CONTROL_EVENT: { slug: 'event', label: 'ExportControlEvent', says: 'A dated act of an authority: a rule, a letter, a listing.' },
  POLICY: { slug: 'policy', label: 'Policy', says: 'A plan or measure that a government issued.' },
  REGION: { slug: 'region', label: 'Region', says: 'A country, province or city.' },
  COMPUTE_CENTER: { slug: 'center', label: 'ComputeCenter', says: 'A computing centre or large cluster that is or will be built.' },
} as const satisfies Record<string, { slug: string; label: string; says: string }>;
export type EntityKind = keyof typeof entityKinds;

/**
 * What depends on what is written once, here. `needs` names the end that cannot do without the other.
 * - EACH: every such tie is a requirement of its own (a chip needs its memory and its packaging).
 * - ONE_OF: the ties of this type are alternatives (a chip made at two foundries needs either).
 * - PROVISION: the needing end is met by any one of its providers; a variant satisfies its family, never the other way round.
 * - SUPPORT: losing it weakens and never stops (what a supplier supplies, and who else could, is not said).
 * `null`: the tie carries no dependency.
 */
export interface Dependence { readonly needs: 'from' | 'to'; readonly role: 'EACH' | 'ONE_OF' | 'PROVISION' | 'SUPPORT' }

interface RelationMeaning { readonly reads: string; readonly from: readonly EntityKind[]; readonly to: readonly EntityKind[]; readonly dependence: Dependence | null }
const requires = { needs: 'from', role: 'EACH' } as const;
const requiresOneOf = { needs: 'from', role: 'ONE_OF' } as const;
const provides = { needs: 'to', role: 'PROVISION' } as const;
const any = Object.keys(entityKinds) as EntityKind[];

/** Relations read as sentences, from → to: CHIP is DESIGNED_BY COMPANY. Kinds are what is usual; a claim outside them is kept but scored lower. */
export const relationTypes = {
  DESIGNED_BY: { reads: 'is designed by', from: ['CHIP', 'PRODUCT'], to: ['COMPANY'], dependence: requires },
  FABRICATED_BY: { reads: 'is fabricated by', from: ['CHIP'], to: ['COMPANY'], dependence: requiresOneOf },
  FABRICATED_ON: { reads: 'is fabricated on', from: ['CHIP'], to: ['PROCESS'], dependence: requires },
  PACKAGED_WITH: { reads: 'is packaged with', from: ['CHIP'], to: ['PACKAGING'], dependence: requires },
  PACKAGED_BY: { reads: 'is packaged by', from: ['CHIP'], to: ['COMPANY'], dependence: requiresOneOf },
  USES_MEMORY: { reads: 'uses memory', from: ['CHIP'], to: ['MEMORY'], dependence: requires },
  USES_INTERCONNECT: { reads: 'uses interconnect', from: ['CHIP', 'PRODUCT'], to: ['INTERCONNECT'], dependence: requires },
  SUPPORTS_SOFTWARE: { reads: 'supports', from: ['CHIP', 'COMPANY'], to: ['SOFTWARE'], dependence: null },
  PROVIDES: { reads: 'provides', from: ['COMPANY'], to: any, dependence: provides },
  VARIANT_OF: { reads: 'is a variant of', from: any, to: any, dependence: provides },
  COMBINES: { reads: 'combines', from: ['PACKAGING', 'CHIP', 'PRODUCT'], to: any, dependence: requires },
  REQUIRES: { reads: 'requires', from: any, to: any, dependence: requires },
  SUPPLIES_TO: { reads: 'supplies', from: ['COMPANY'], to: ['COMPANY'], dependence: { needs: 'to', role: 'SUPPORT' } },
  SUBSIDIARY_OF: { reads: 'is a subsidiary of', from: ['COMPANY'], to: ['COMPANY'], dependence: null },
  HOLDS_SHARE_IN: { reads: 'holds a share in', from: ['COMPANY'], to: ['COMPANY'], dependence: null },
  PARTNER_OF: { reads: 'is a partner of', from: ['COMPANY', 'COMPUTE_CENTER'], to: ['COMPANY'], dependence: null },
  COMPARABLE_TO: { reads: 'is compared to', from: ['CHIP', 'AI_MODEL', 'PRODUCT'], to: ['CHIP', 'AI_MODEL', 'PRODUCT'], dependence: null },
  RESTRICTED_VARIANT_OF: { reads: 'is the export-restricted variant of', from: ['CHIP'], to: ['CHIP'], dependence: null },
  ADAPTED: { reads: 'has been adapted to', from: ['COMPANY', 'CHIP'], to: ['AI_MODEL'], dependence: null },
  USES_CHIP: { reads: 'uses', from: ['COMPANY', 'PRODUCT', 'COMPUTE_CENTER', 'AI_MODEL'], to: ['CHIP', 'COMPANY'], dependence: requiresOneOf },
  DEVELOPED_BY: { reads: 'is developed by', from: ['AI_MODEL', 'SOFTWARE'], to: ['COMPANY'], dependence: requires },
  COMPETES_WITH: { reads: 'competes with', from: ['COMPANY', 'CHIP'], to: ['COMPANY', 'CHIP'], dependence: null },
  LOCATED_IN: { reads: 'is located in', from: ['COMPANY', 'COMPUTE_CENTER', 'REGION'], to: ['REGION'], dependence: null },
  IN_SEGMENT: { reads: 'works in the segment', from: ['COMPANY'], to: ['PRODUCT'], dependence: null },
  TARGETS: { reads: 'targets', from: ['EXPORT_CONTROL_EVENT'], to: any, dependence: null },
  LISTED_ON: { reads: 'is listed by', from: ['COMPANY'], to: ['EXPORT_CONTROL_EVENT'], dependence: null },
  ISSUED_FOR: { reads: 'is issued for', from: ['POLICY'], to: ['REGION'], dependence: null },
  OPERATED_BY: { reads: 'is operated by', from: ['COMPUTE_CENTER'], to: ['COMPANY'], dependence: requires },
} as const satisfies Record<string, RelationMeaning>;
export type RelationType = keyof typeof relationTypes;

/** How a source says it. Only ASSERTED counts as a fact unless a query asks for more. */
export const modalities = {
  ASSERTED: 'stated as fact', REPORTED: 'hearsay: it is said that', PLANNED: 'planned or targeted',
  FORECAST: 'forecast or estimated', NEGATED: 'stated not to be so',
} as const;
export type Modality = keyof typeof modalities;

/** Figures of a chip (the last two: of an AI model). `unit` is what a value is converted to; null for text. */
export const specMetrics = {
  PEAK_COMPUTE: { unit: 'TFLOPS', says: 'Peak throughput in a number format; TOPS for integer formats.' },
  MEMORY_CAPACITY: { unit: 'GB', says: 'Memory on the package or board.' },
  MEMORY_BANDWIDTH: { unit: 'GB/s', says: 'Peak bandwidth to that memory.' },
  MEMORY_TYPE: { unit: null, says: 'The memory as named: HBM2e.' },
  INTERCONNECT_BANDWIDTH: { unit: 'GB/s', says: 'Chip-to-chip bandwidth, all links, both directions, as printed.' },
  TDP: { unit: 'W', says: 'Thermal design power or board power.' },
  PROCESS_NODE: { unit: 'nm', says: 'Process node as named, in nanometres.' },
  PROCESS_NAME: { unit: null, says: 'The process as named: TSMC 4N.' },
  CORE_COUNT: { unit: 'cores', says: 'Cores as the report counts them.' },
  CLOCK: { unit: 'GHz', says: 'Core clock.' },
  TRANSISTORS: { unit: 'transistors', says: 'Number of transistors.' },
  DIE_AREA: { unit: 'mm2', says: 'Die area.' },
  RELEASE: { unit: null, says: 'When it was released: "2022", "2022-Q3", "2022-09".' },
  ARCHITECTURE: { unit: null, says: 'Architecture as named.' },
  HOST_INTERFACE: { unit: null, says: 'Host interface as named: PCIe 5.0 x16.' },
  PARAMETERS: { unit: 'parameters', says: 'Parameters of an AI model.' },
  TRAINING_TOKENS: { unit: 'tokens', says: 'Tokens an AI model was trained on.' },
} as const satisfies Record<string, { unit: string | null; says: string }>;
export type ClaimMetric = keyof typeof specMetrics;
/** What `Chip.specs` speaks of; PARAMETERS and TRAINING_TOKENS belong to AI models. */
export type SpecMetric = Exclude<ClaimMetric, 'PARAMETERS' | 'TRAINING_TOKENS'>;
export const textMetrics: ReadonlySet<ClaimMetric> = new Set(['MEMORY_TYPE', 'PROCESS_NAME', 'RELEASE', 'ARCHITECTURE', 'HOST_INTERFACE']);

/** Number formats and the width in bits of one operand. */
export const numberFormats = {
  FP64: { bits: 64, integer: false }, FP32: { bits: 32, integer: false }, TF32: { bits: 32, integer: false }, FP16: { bits: 16, integer: false },
  BF16: { bits: 16, integer: false }, FP8: { bits: 8, integer: false }, FP6: { bits: 6, integer: false }, FP4: { bits: 4, integer: false },
  INT16: { bits: 16, integer: true }, INT8: { bits: 8, integer: true }, INT4: { bits: 4, integer: true },
} as const;
export type NumberFormat = keyof typeof numberFormats;

/** MATRIX: tensor cores and their like. */
export type Engine = 'VECTOR' | 'MATRIX';
export type Sparsity = 'DENSE' | 'SPARSE';

export const companyRoles = ['CHIP_DESIGNER', 'FOUNDRY', 'PACKAGING_HOUSE', 'MEMORY_VENDOR', 'IP_VENDOR', 'EDA_VENDOR', 'EQUIPMENT_VENDOR', 'SERVER_VENDOR',
  'NETWORK_VENDOR', 'OPTICAL_VENDOR', 'COOLING_VENDOR', 'CLOUD_PROVIDER', 'DATA_CENTER_OPERATOR', 'MODEL_DEVELOPER'] as const;
export type CompanyRole = (typeof companyRoles)[number];

export const chipCategories = ['GPU', 'NPU', 'TPU', 'ASIC', 'FPGA', 'CPU', 'DPU', 'SOC'] as const;
export type ChipCategory = (typeof chipCategories)[number];

export const controlTypes = ['ENTITY_LISTING', 'CHIP_CONTROL', 'EQUIPMENT_CONTROL', 'EDA_CONTROL', 'FOREIGN_DIRECT_PRODUCT_RULE', 'LEGISLATION',
  'TRADE_BAN', 'DESTINATION_CAPS', 'OTHER'] as const;
export type ControlType = (typeof controlTypes)[number];

export const buildStatuses = ['BUILT', 'PARTLY_BUILT', 'UNDER_CONSTRUCTION', 'PLANNED'] as const;
export type BuildStatus = (typeof buildStatuses)[number];
