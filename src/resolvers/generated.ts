import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Entity as EntityModel } from '../model/entity.js';
import type { Claim as ClaimModel, Judgement as JudgementModel } from '../model/claim.js';
import type { Report as ReportModel } from '../model/report.js';
import type { BareRelation as RelationModel, Spec as SpecModel, Listing as ListingModel, Statistic as StatisticModel, PolicyTarget as PolicyTargetModel, Capacity as CapacityModel } from '../model/fact.js';
import type { ChipComparison as ChipComparisonModel, ComparisonRow as ComparisonRowModel, MetricRatio as MetricRatioModel } from '../analysis/comparison.js';
import type { Substitute as SubstituteModel, ScorePart as ScorePartModel, LeftOut as LeftOutModel, WeightRange as WeightRangeModel, AlternativeSupplier as AlternativeSupplierModel } from '../analysis/substitution.js';
import type { Ranking as RankingModel, MissingFigure as MissingModel, Traced as TracedModel, Level as LevelModel, Disrupted as DisruptedModel } from './answers.js';
import type { ChipsRequired as ChipsRequiredModel, DemandYear as DemandYearModel, KindDemand as KindDemandModel, ChipDemand as ChipDemandModel } from '../analysis/demand.js';
import type { ControlAssessment as ControlAssessmentModel, ControlMeasure as ControlMeasureModel } from '../analysis/control.js';
import type { PathIds as PathModel, BlockedEntity as BlockedModel, WeakenedEntity as WeakenedModel } from '../analysis/disruption.js';
import type { ChokepointAnswer as ChokepointModel } from '../analysis/chokepoint.js';
import type { ExposureReport as ExposureReportModel, ExposureWay as ExposureWayModel } from '../analysis/exposure.js';
import type { OwnershipAnswer as OwnershipModel } from '../analysis/ownership.js';
import type { Context } from './context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** ISO 8601, to the precision the source gives: "2022", "2022-10", "2022-10-07"; a quarter or half year reads "2022-Q3", "2022-H1". */
  Date: { input: string; output: string; }
  /** An instant in ISO 8601, with its zone. */
  DateTime: { input: string; output: string; }
  /** Any JSON value. Promised to clients; no field uses it yet. */
  JSON: { input: unknown; output: unknown; }
};

/** A trained model: GPT-4, DeepSeek-R1. */
export type AiModel = Entity & Node & {
  readonly __typename?: 'AIModel';
  /** What is said of it, by report and line. */
  readonly claims: ClaimConnection;
  /** Who developed it. */
  readonly developers: ReadonlyArray<Company>;
  /** Readable and stable across ingests. */
  readonly id: Scalars['ID']['output'];
  /** The decisions by which names in reports came to mean it; at most 100. */
  readonly judgements: ReadonlyArray<Judgement>;
  /** What kind of thing it is. */
  readonly kind: EntityKind;
  /** The name that the field uses in English, where it uses one; else the name as printed. */
  readonly name: Scalars['String']['output'];
  /** All its names, the main one first. */
  readonly names: ReadonlyArray<EntityName>;
  /** Its ties, by type, OUT before IN, then the other end's id; of every modality unless some are asked for. */
  readonly relations: RelationConnection;
  /** Its parameters and training tokens, each resolved from every claim about it. */
  readonly specs: ReadonlyArray<Spec>;
};


/** A trained model: GPT-4, DeepSeek-R1. */
export type AiModelClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A trained model: GPT-4, DeepSeek-R1. */
export type AiModelRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  modality?: InputMaybe<ReadonlyArray<Modality>>;
  type?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** A trained model: GPT-4, DeepSeek-R1. */
export type AiModelSpecsArgs = {
  metric?: InputMaybe<ReadonlyArray<SpecMetric>>;
};

/** A company that provides the same thing, or the same class of thing. */
export type AlternativeSupplier = {
  readonly __typename?: 'AlternativeSupplier';
  /** How near what it provides is to what was asked for. */
  readonly closeness: Closeness;
  /** The claims it stands on. */
  readonly evidence: ReadonlyArray<Claim>;
  /** What it provides. */
  readonly provides: Entity;
  /** The tie that says so. */
  readonly relation: Relation;
  /** What speaks against it. */
  readonly risks: ReadonlyArray<Scalars['String']['output']>;
  /** True where nobody else is known to provide it. */
  readonly soleSource: Scalars['Boolean']['output'];
  /** Who. */
  readonly supplier: Company;
};

/** Something that can no longer be made. */
export type Blocked = {
  readonly __typename?: 'Blocked';
  /** The way from it to what was taken away. */
  readonly because: DependencyPath;
  /** What. */
  readonly entity: Entity;
};

/** What limits a chip on a workload. */
export type Bound =
  | 'COMPUTE'
  | 'INTERCONNECT'
  | 'MEMORY_BANDWIDTH'
  | 'MEMORY_CAPACITY';

/** How far a computing centre is built. */
export type BuildStatus =
  | 'BUILT'
  | 'PARTLY_BUILT'
  | 'PLANNED'
  | 'UNDER_CONSTRUCTION';

/** A stated capacity of a computing centre. */
export type Capacity = {
  readonly __typename?: 'Capacity';
  /** The claims it stands on. */
  readonly evidence: ReadonlyArray<Claim>;
  /** The number format of the rate, where said. */
  readonly format?: Maybe<NumberFormat>;
  /** Whether it stands or is planned. */
  readonly modality: Modality;
  /** 1e15 operations per second; null where the figure is not a rate. */
  readonly petaOps?: Maybe<Scalars['Float']['output']>;
  /** Which phase of the building, where said. */
  readonly phase?: Maybe<Scalars['String']['output']>;
  /** As printed. */
  readonly unit: Scalars['String']['output'];
  /** As printed. */
  readonly value: Scalars['Float']['output'];
};

/** A processor or accelerator, or the family it belongs to. */
export type Chip = Entity & Node & {
  readonly __typename?: 'Chip';
  /** Null where not known. */
  readonly category?: Maybe<ChipCategory>;
  /** What is said of it, by report and line. */
  readonly claims: ClaimConnection;
  /** Which dated control thresholds it meets for a destination on a day; without "asOf", today. */
  readonly controls: ControlAssessment;
  /** Who designs it. */
  readonly designer?: Maybe<Company>;
  /** True for a bare family name (A100) that stands for several products. */
  readonly family: Scalars['Boolean']['output'];
  /** Readable and stable across ingests. */
  readonly id: Scalars['ID']['output'];
  /** The decisions by which names in reports came to mean it; at most 100. */
  readonly judgements: ReadonlyArray<Judgement>;
  /** What kind of thing it is. */
  readonly kind: EntityKind;
  /** The memory it uses. */
  readonly memory: ReadonlyArray<Memory>;
  /** The name that the field uses in English, where it uses one; else the name as printed. */
  readonly name: Scalars['String']['output'];
  /** All its names, the main one first. */
  readonly names: ReadonlyArray<EntityName>;
  /** What it is packaged with. */
  readonly packaging: ReadonlyArray<Packaging>;
  /** Its ties, by type, OUT before IN, then the other end's id; of every modality unless some are asked for. */
  readonly relations: RelationConnection;
  /** To the precision the sources give. */
  readonly releasedOn?: Maybe<Scalars['Date']['output']>;
  /** The platforms and frameworks it supports. */
  readonly software: ReadonlyArray<Software>;
  /** Its figures, each resolved from every claim about it; those asked for, or all. */
  readonly specs: ReadonlyArray<Spec>;
  /** The products and versions of it. */
  readonly variants: ChipConnection;
};


/** A processor or accelerator, or the family it belongs to. */
export type ChipClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A processor or accelerator, or the family it belongs to. */
export type ChipControlsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  destination?: InputMaybe<Scalars['String']['input']>;
};


/** A processor or accelerator, or the family it belongs to. */
export type ChipRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  modality?: InputMaybe<ReadonlyArray<Modality>>;
  type?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** A processor or accelerator, or the family it belongs to. */
export type ChipSpecsArgs = {
  format?: InputMaybe<ReadonlyArray<NumberFormat>>;
  metric?: InputMaybe<ReadonlyArray<SpecMetric>>;
};


/** A processor or accelerator, or the family it belongs to. */
export type ChipVariantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What kind of processor a chip is. */
export type ChipCategory =
  | 'ASIC'
  | 'CPU'
  | 'DPU'
  | 'FPGA'
  | 'GPU'
  | 'NPU'
  | 'SOC'
  | 'TPU';

/** Chips side by side on one workload. */
export type ChipComparison = {
  readonly __typename?: 'ChipComparison';
  /** What the others are held against. */
  readonly baseline: Chip;
  /** What each row attains as a ratio to each other row, in the order of the rows; null where either is not known. */
  readonly matrix: ReadonlyArray<ReadonlyArray<Maybe<Scalars['Float']['output']>>>;
  /** One row per chip, in the order asked. */
  readonly rows: ReadonlyArray<ComparisonRow>;
  /** The workload with every default filled in. */
  readonly workload: Workload;
};

/** A page of a list (chip). */
export type ChipConnection = {
  readonly __typename?: 'ChipConnection';
  /** Rows with their cursors. */
  readonly edges: ReadonlyArray<ChipEdge>;
  /** Rows without their cursors. */
  readonly nodes: ReadonlyArray<Chip>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** Length of the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many of one chip a year asks for if all were of this one; not rounded. Null where a figure is missing. */
export type ChipDemand = {
  readonly __typename?: 'ChipDemand';
  /** The chip. */
  readonly chip: Chip;
  /** To serve, by compute. */
  readonly inference?: Maybe<Scalars['Float']['output']>;
  /** More to serve by compute than in the year before; null in the first. */
  readonly inferenceIncrease?: Maybe<Scalars['Float']['output']>;
  /** To serve, by memory: whole chips a copy. */
  readonly memory?: Maybe<Scalars['Float']['output']>;
  /** Training, and the larger of inference by compute and by memory. */
  readonly required?: Maybe<Scalars['Float']['output']>;
  /** To train. */
  readonly training?: Maybe<Scalars['Float']['output']>;
  /** More to train than in the year before; null in the first. */
  readonly trainingIncrease?: Maybe<Scalars['Float']['output']>;
};

/** A chip on paper, in the shape that `lithograph assess` reads; what is left out is unknown. */
export type ChipDesignInput = {
  /** Designed or marketed for use in datacenters. */
  readonly designedOrMarketedForDatacenter?: InputMaybe<Scalars['Boolean']['input']>;
  /** When it was first announced. */
  readonly firstAnnounced?: InputMaybe<Scalars['Date']['input']>;
  /** Its figures. */
  readonly inputs: ChipFiguresInput;
  /** A product token that rules which name products compare; the name unless said. */
  readonly key?: InputMaybe<Scalars['String']['input']>;
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** Who designs it. */
  readonly vendor?: InputMaybe<Scalars['String']['input']>;
};

/** One row of a page (chip). */
export type ChipEdge = {
  readonly __typename?: 'ChipEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Chip;
};

/** The figures that the rules ask for. */
export type ChipFiguresInput = {
  /** Dense rates in each format. */
  readonly denseThroughput?: InputMaybe<ReadonlyArray<ThroughputInput>>;
  /** Every die on the package. */
  readonly dies?: InputMaybe<ReadonlyArray<DieInput>>;
  /** All inputs and outputs but volatile memory, both directions summed, GB/s. */
  readonly ioBandwidthGBps?: InputMaybe<Scalars['Float']['input']>;
  /** To all DRAM on the package, GB/s. */
  readonly totalDramBandwidthGBps?: InputMaybe<Scalars['Float']['input']>;
};

/** Which chips to list; every condition given must hold. A chip whose figure is unknown passes no bound on it. Figures are the resolved, dense ones. */
export type ChipFilter = {
  /** Any of these categories. */
  readonly category?: InputMaybe<ReadonlyArray<ChipCategory>>;
  /** Any of these companies, by id. */
  readonly designer?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Any of these countries of the designer, ISO 3166-1 alpha-2. */
  readonly designerCountry?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** A dense peak in this format is known; the format that minPeakCompute speaks of. */
  readonly format?: InputMaybe<NumberFormat>;
  /** At most so much power, W. */
  readonly maxTdpW?: InputMaybe<Scalars['Float']['input']>;
  /** Uses any of these memories, by id. */
  readonly memory?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** At least so much memory bandwidth, GB/s. */
  readonly minBandwidthGBps?: InputMaybe<Scalars['Float']['input']>;
  /** At least so much memory, GB. */
  readonly minMemoryGB?: InputMaybe<Scalars['Float']['input']>;
  /** At least so many TFLOPS (TOPS for integers), dense, in `format`; in any format where none is given. */
  readonly minPeakCompute?: InputMaybe<Scalars['Float']['input']>;
  /** Part of any of its names; case, width, spacing and hyphens ignored. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Packaged with any of these, by id. */
  readonly packaging?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Released on this day or later. */
  readonly releasedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Released on this day or earlier. */
  readonly releasedTo?: InputMaybe<Scalars['Date']['input']>;
};

/** How to order chips. Those whose figure is unknown come last either way. */
export type ChipOrder = {
  /** Largest, latest or last name first, unless ASC is asked for. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** By what. */
  readonly field: ChipOrderField;
  /** For PEAK_COMPUTE; FP16 where none is given. */
  readonly format?: InputMaybe<NumberFormat>;
};

/** What chips can be ordered by. */
export type ChipOrderField =
  | 'INTERCONNECT_BANDWIDTH'
  | 'MEMORY_BANDWIDTH'
  | 'MEMORY_CAPACITY'
  | 'NAME'
  | 'PEAK_COMPUTE'
  | 'RELEASE'
  | 'TDP';

/** Null where a figure of the chip that decides is missing; `missing` names it. */
export type ChipsRequired = {
  readonly __typename?: 'ChipsRequired';
  /** Which of them it is. */
  readonly bound?: Maybe<Bound>;
  /** The claims of the figures used. */
  readonly evidence: ReadonlyArray<Claim>;
  /** To do the work in time. */
  readonly forCompute?: Maybe<Scalars['Int']['output']>;
  /** To hold weights, cache and activations. */
  readonly forMemory?: Maybe<Scalars['Int']['output']>;
  /** Figures that are not known. */
  readonly missing: ReadonlyArray<SpecMetric>;
  /** The larger of the two. */
  readonly required?: Maybe<Scalars['Int']['output']>;
  /** Every step, with its figures. */
  readonly working: ReadonlyArray<Scalars['String']['output']>;
};

/** Something on which many things depend and which few can replace. */
export type Chokepoint = {
  readonly __typename?: 'Chokepoint';
  /** How many others provide the same. */
  readonly alternatives: Scalars['Int']['output'];
  /** How many depend on it. */
  readonly dependents: Scalars['Int']['output'];
  /** What it is. */
  readonly entity: Entity;
  /** Why, in one sentence. */
  readonly reason: Scalars['String']['output'];
  /** Of all that could stop, the part that stops without it, and half of what would be left with one source; 0 to 1. */
  readonly score: Scalars['Float']['output'];
  /** What nobody else is known to provide. */
  readonly soleSourceFor: ReadonlyArray<Entity>;
};

/** One statement of one report, with the place where it stands. Nothing is in the graph without one. */
export type Claim = Node & {
  readonly __typename?: 'Claim';
  /** The entities it names. */
  readonly about: ReadonlyArray<Entity>;
  /** 0 to 1: how sure the reading is, not how true the report is. */
  readonly confidence: Scalars['Float']['output'];
  /** Name and version of what read it. */
  readonly extractor: Scalars['String']['output'];
  /** Made from the report, the place and what is said: the same claim has the same id on every machine. */
  readonly id: Scalars['ID']['output'];
  /** When it was read. */
  readonly ingestedAt: Scalars['DateTime']['output'];
  /** Line of the report, from 1; of a table cell, the line of its row's first cell. */
  readonly line?: Maybe<Scalars['Int']['output']>;
  /** How the report says it. */
  readonly modality: Modality;
  /** Page, where the format has pages. */
  readonly page?: Maybe<Scalars['Int']['output']>;
  /** The words that carry it, copied from the report, at most 200 characters. */
  readonly quote: Scalars['String']['output'];
  /** The report that says it. */
  readonly report: Report;
  /** When the report says it: its publication date, where known. */
  readonly saidOn?: Maybe<Scalars['Date']['output']>;
  /** One readable line: "NVIDIA H100 SXM · PEAK_COMPUTE FP16 · 989 TFLOPS (tensor, dense)". */
  readonly statement: Scalars['String']['output'];
  /** Caption, row and column labels, where it came from a table. */
  readonly table?: Maybe<TableCell>;
};

/** A page of a list (claim). */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** Rows with their cursors. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** Rows without their cursors. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** Length of the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page (claim). */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Claim;
};

/** How near a provision is to what was asked for. */
export type Closeness =
  /** Its family, or another member of it. */
  | 'CLASS'
  /** The very thing, or a variant of it. */
  | 'SAME'
  /** The same segment; that it provides the same is not stated. */
  | 'SEGMENT';

/** A firm, institute or agency that acts in the supply chain. */
export type Company = Entity & Node & {
  readonly __typename?: 'Company';
  /** The chips it designs, by id. */
  readonly chips: ChipConnection;
  /** What is said of it, by report and line. */
  readonly claims: ClaimConnection;
  /** ISO 3166-1 alpha-2; null where not known. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** Readable and stable across ingests. */
  readonly id: Scalars['ID']['output'];
  /** The decisions by which names in reports came to mean it; at most 100. */
  readonly judgements: ReadonlyArray<Judgement>;
  /** What kind of thing it is. */
  readonly kind: EntityKind;
  /** Its entries on control lists; with "asOf", those in force on that day. */
  readonly listings: ReadonlyArray<Listing>;
  /** The name that the field uses in English, where it uses one; else the name as printed. */
  readonly name: Scalars['String']['output'];
  /** All its names, the main one first. */
  readonly names: ReadonlyArray<EntityName>;
  /** Its ties, by type, OUT before IN, then the other end's id; of every modality unless some are asked for. */
  readonly relations: RelationConnection;
  /** What it does. */
  readonly roles: ReadonlyArray<CompanyRole>;
  /** Statistics about it, by period; at most 500. */
  readonly statistics: ReadonlyArray<Statistic>;
};


/** A firm, institute or agency that acts in the supply chain. */
export type CompanyChipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A firm, institute or agency that acts in the supply chain. */
export type CompanyClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A firm, institute or agency that acts in the supply chain. */
export type CompanyListingsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A firm, institute or agency that acts in the supply chain. */
export type CompanyRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  modality?: InputMaybe<ReadonlyArray<Modality>>;
  type?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** A page of a list (company). */
export type CompanyConnection = {
  readonly __typename?: 'CompanyConnection';
  /** Rows with their cursors. */
  readonly edges: ReadonlyArray<CompanyEdge>;
  /** Rows without their cursors. */
  readonly nodes: ReadonlyArray<Company>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** Length of the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page (company). */
export type CompanyEdge = {
  readonly __typename?: 'CompanyEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Company;
};

/** Which companies to list; every condition given must hold. */
export type CompanyFilter = {
  /** Any of these countries, ISO 3166-1 alpha-2. */
  readonly country?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** True: on a control list now. False: on none that the graph knows. */
  readonly listed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Part of any of its names; case, width, spacing and hyphens ignored. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Any of these roles. */
  readonly role?: InputMaybe<ReadonlyArray<CompanyRole>>;
};

/** What a company does in the supply chain. */
export type CompanyRole =
  | 'CHIP_DESIGNER'
  | 'CLOUD_PROVIDER'
  | 'COOLING_VENDOR'
  | 'DATA_CENTER_OPERATOR'
  | 'EDA_VENDOR'
  | 'EQUIPMENT_VENDOR'
  | 'FOUNDRY'
  | 'IP_VENDOR'
  | 'MEMORY_VENDOR'
  | 'MODEL_DEVELOPER'
  | 'NETWORK_VENDOR'
  | 'OPTICAL_VENDOR'
  | 'PACKAGING_HOUSE'
  | 'SERVER_VENDOR';

/** One chip held against the baseline. */
export type ComparisonRow = {
  readonly __typename?: 'ComparisonRow';
  /** What the roofline allows on this workload, as a ratio to the baseline, with the bound that holds. */
  readonly attainable?: Maybe<Scalars['Float']['output']>;
  /** What the roofline allows, TFLOPS (TOPS for integers). */
  readonly attainableTflops?: Maybe<Scalars['Float']['output']>;
  /** What holds it back. */
  readonly bound?: Maybe<Bound>;
  /** The chip. */
  readonly chip: Chip;
  /** Chips whose memory together holds the workload. */
  readonly chipsToHold?: Maybe<Scalars['Int']['output']>;
  /** Peak operations per byte of memory bandwidth: the intensity from which compute is the bound. */
  readonly flopPerByte?: Maybe<Scalars['Float']['output']>;
  /** Figures that are not known. */
  readonly missing: ReadonlyArray<SpecMetric>;
  /** Why nothing is attainable for certain, or under which condition. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Attainable per GB of memory, as a ratio to the baseline. */
  readonly perGB?: Maybe<Scalars['Float']['output']>;
  /** Attainable per watt, as a ratio to the baseline. */
  readonly perWatt?: Maybe<Scalars['Float']['output']>;
  /** Ratios to the baseline; null where a figure is missing on either side. */
  readonly ratios: ReadonlyArray<MetricRatio>;
  /** The same in tokens per second of this workload. */
  readonly tokensPerSecond?: Maybe<Scalars['Float']['output']>;
};

/** A computing centre or large cluster that is or will be built. */
export type ComputeCenter = Entity & Node & {
  readonly __typename?: 'ComputeCenter';
  /** What it can compute, as stated. */
  readonly capacity: ReadonlyArray<Capacity>;
  /** What is said of it, by report and line. */
  readonly claims: ClaimConnection;
  /** Readable and stable across ingests. */
  readonly id: Scalars['ID']['output'];
  /** The decisions by which names in reports came to mean it; at most 100. */
  readonly judgements: ReadonlyArray<Judgement>;
  /** What kind of thing it is. */
  readonly kind: EntityKind;
  /** The name that the field uses in English, where it uses one; else the name as printed. */
  readonly name: Scalars['String']['output'];
  /** All its names, the main one first. */
  readonly names: ReadonlyArray<EntityName>;
  /** Who builds, equips or runs it. */
  readonly partners: ReadonlyArray<Company>;
  /** Where it stands. */
  readonly region?: Maybe<Region>;
  /** Its ties, by type, OUT before IN, then the other end's id; of every modality unless some are asked for. */
  readonly relations: RelationConnection;
  /** How far it is built; null where not said. */
  readonly status?: Maybe<BuildStatus>;
};


/** A computing centre or large cluster that is or will be built. */
export type ComputeCenterClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A computing centre or large cluster that is or will be built. */
export type ComputeCenterRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  modality?: InputMaybe<ReadonlyArray<Modality>>;
  type?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** A page of a list (compute center). */
export type ComputeCenterConnection = {
  readonly __typename?: 'ComputeCenterConnection';
  /** Rows with their cursors. */
  readonly edges: ReadonlyArray<ComputeCenterEdge>;
  /** Rows without their cursors. */
  readonly nodes: ReadonlyArray<ComputeCenter>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** Length of the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page (compute center). */
export type ComputeCenterEdge = {
  readonly __typename?: 'ComputeCenterEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: ComputeCenter;
};

/** Which computing centres to list; every condition given must hold. */
export type ComputeCenterFilter = {
  /** Whether those in its parts count too. */
  readonly includeSubregions?: InputMaybe<Scalars['Boolean']['input']>;
  /** At least so large, 1e15 operations per second. */
  readonly minPetaOps?: InputMaybe<Scalars['Float']['input']>;
  /** Built, equipped or run by this company, by id. */
  readonly partner?: InputMaybe<Scalars['ID']['input']>;
  /** In this region, by id. */
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  /** Any of these. */
  readonly status?: InputMaybe<ReadonlyArray<BuildStatus>>;
};

/** What a scenario asks for, year by year. */
export type ComputeDemand = {
  readonly __typename?: 'ComputeDemand';
  /** Growth a year of inference demand; null for one year, or none at first. */
  readonly inferenceGrowth?: Maybe<Scalars['Float']['output']>;
  /** Figures of chips that are not known. */
  readonly missing: ReadonlyArray<MissingFigure>;
  /** Growth a year of training demand; null for one year, or none at first. */
  readonly trainingGrowth?: Maybe<Scalars['Float']['output']>;
  /** One row a year. */
  readonly years: ReadonlyArray<DemandYear>;
};

/** A scenario: kinds of models over years, and the chips to count. */
export type ComputeDemandInput = {
  /** The chips to count, each as if all were of that one; at most 20. */
  readonly chips: ReadonlyArray<Scalars['ID']['input']>;
  /** The first year. */
  readonly firstYear: Scalars['Int']['input'];
  /** Format of weights and arithmetic; FP16 unless said. */
  readonly format?: InputMaybe<NumberFormat>;
  /** What is trained and served; at most 20. */
  readonly kinds: ReadonlyArray<ModelKindInput>;
  /** Part of the peak that is reached, above 0 to 1; 0.3 unless said. */
  readonly utilization?: InputMaybe<SeriesInput>;
  /** 1 to 50. */
  readonly years: Scalars['Int']['input'];
};

/** chip is null where a design on paper was assessed; design then holds its name. */
export type ControlAssessment = {
  readonly __typename?: 'ControlAssessment';
  /** The day the rules are read on. */
  readonly asOf: Scalars['Date']['output'];
  /** Rules that speak of something else, or are not enforced, with the reason why they decide nothing here. */
  readonly beside: ReadonlyArray<RuleBeside>;
  /** The chip assessed. */
  readonly chip?: Maybe<Chip>;
  /** Null where a figure that decides is missing. */
  readonly controlled?: Maybe<Scalars['Boolean']['output']>;
  /** The name of the design assessed. */
  readonly design?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-2. */
  readonly destination: Scalars['String']['output'];
  /** Headquarters of the end user or its ultimate parent, ISO 3166-1 alpha-2, where given. */
  readonly endUserHq?: Maybe<Scalars['String']['output']>;
  /** Rules that are met. */
  readonly hits: ReadonlyArray<ControlHit>;
  /** True where the chip was announced after the day asked for; null where that is not known. */
  readonly hypothetical?: Maybe<Scalars['Boolean']['output']>;
  /** What a reader should know. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  /** TPP over the applicable die area, per mm2; null where not known exactly. */
  readonly performanceDensity?: Maybe<Scalars['Float']['output']>;
  /** Total processing performance: dense TOPS × bit length, largest over formats; null where not known exactly. */
  readonly tpp?: Maybe<Scalars['Float']['output']>;
  /** Rules that cannot be decided, with the figure that is missing. */
  readonly undetermined: ReadonlyArray<ControlHit>;
};

/** The smallest change of one figure, all others held, that changes what a rule says. */
export type ControlDistance = {
  readonly __typename?: 'ControlDistance';
  /** What the rule says then: HIT, NO_HIT, UNDETERMINED. */
  readonly becomes: Scalars['String']['output'];
  /** to − from. */
  readonly change: Scalars['Float']['output'];
  /** The figure as it is. */
  readonly from: Scalars['Float']['output'];
  /** tpp, applicableDieAreaMm2, ioBandwidthGBps or totalDramBandwidthGBps. */
  readonly quantity: Scalars['String']['output'];
  /** Whether the figure must be AT the threshold, BELOW or ABOVE it. */
  readonly side: Scalars['String']['output'];
  /** The threshold. */
  readonly to: Scalars['Float']['output'];
  /** Of these figures. */
  readonly unit: Scalars['String']['output'];
};

/** One rule held against one chip. */
export type ControlHit = {
  readonly __typename?: 'ControlHit';
  /** Where it is published. */
  readonly citation: Scalars['String']['output'];
  /** The smallest change of each figure that changes what the rule says. */
  readonly distances: ReadonlyArray<ControlDistance>;
  /** First day it binds. */
  readonly effectiveFrom: Scalars['Date']['output'];
  /** Last day it binds; null while it stands. */
  readonly effectiveTo?: Maybe<Scalars['Date']['output']>;
  /** The figures it measures. */
  readonly measures: ReadonlyArray<ControlMeasure>;
  /** Figures that would decide and are not known. */
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
  /** The rule's name. */
  readonly name: Scalars['String']['output'];
  /** What a reader should know beside it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Paragraphs it falls under: "3A090.a.1". */
  readonly paragraphs: ReadonlyArray<Scalars['String']['output']>;
  /** The rule's id: "us.3A090a.2023". */
  readonly rule: Scalars['String']['output'];
};

/** One figure held against one threshold. */
export type ControlMeasure = {
  readonly __typename?: 'ControlMeasure';
  /** The claims the figure stands on. */
  readonly evidence: ReadonlyArray<Claim>;
  /** How far inside (0 or more) or outside (negative) of what the comparison asks. */
  readonly margin?: Maybe<Scalars['Float']['output']>;
  /** Null where the figure is missing. */
  readonly met?: Maybe<Scalars['Boolean']['output']>;
  /** What is measured. */
  readonly name: Scalars['String']['output'];
  /** How value and threshold are compared: >=, <, =, in. */
  readonly op: Scalars['String']['output'];
  /** Where it is not a number. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Null where the test is not a number. */
  readonly threshold?: Maybe<Scalars['Float']['output']>;
  /** Null where missing or not a number. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** What kind of act a control event is. */
export type ControlType =
  | 'CHIP_CONTROL'
  | 'DESTINATION_CAPS'
  | 'EDA_CONTROL'
  | 'ENTITY_LISTING'
  | 'EQUIPMENT_CONTROL'
  | 'FOREIGN_DIRECT_PRODUCT_RULE'
  | 'LEGISLATION'
  | 'OTHER'
  | 'TRADE_BAN';

/** Demand in one year. */
export type DemandYear = {
  readonly __typename?: 'DemandYear';
  /** By chip. */
  readonly chips: ReadonlyArray<ChipDemand>;
  /** Peak demand of inference before utilization, 1e15 operations per second. */
  readonly inferencePflops: Scalars['Float']['output'];
  /** By kind of model. */
  readonly kinds: ReadonlyArray<KindDemand>;
  /** Peak demand of training before utilization, 1e15 operations per second. */
  readonly trainingPflops: Scalars['Float']['output'];
  /** Every step, with its figures. */
  readonly working: ReadonlyArray<Scalars['String']['output']>;
  /** The year. */
  readonly year: Scalars['Int']['output'];
};

/** Towards raw inputs, or towards finished goods. */
export type DependencyDirection =
  /** What needs it. */
  | 'DOWNSTREAM'
  /** What it needs. */
  | 'UPSTREAM';

/** What an entity needs or what needs it, level by level. */
export type DependencyGraph = {
  readonly __typename?: 'DependencyGraph';
  /** By distance; the root is level 0. */
  readonly levels: ReadonlyArray<DependencyLevel>;
  /** Every entity met, by level, then id. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Every relation walked, with its evidence. */
  readonly relations: ReadonlyArray<Relation>;
  /** Where the walk starts. */
  readonly root: Entity;
  /** True where a limit cut the walk. */
  readonly truncated: Scalars['Boolean']['output'];
  /** Which limit cut it. */
  readonly truncatedBecause?: Maybe<Scalars['String']['output']>;
};

/** The entities at one distance. */
export type DependencyLevel = {
  readonly __typename?: 'DependencyLevel';
  /** Relations between it and the root. */
  readonly depth: Scalars['Int']['output'];
  /** The entities, by id. */
  readonly nodes: ReadonlyArray<Entity>;
};

/** A loop-free way along relations. */
export type DependencyPath = {
  readonly __typename?: 'DependencyPath';
  /** From start to end. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Between them: one fewer. */
  readonly relations: ReadonlyArray<Relation>;
};

/** One kind of die on the package. */
export type DieInput = {
  /** Area of one, mm2. */
  readonly areaMm2?: InputMaybe<Scalars['Float']['input']>;
  /** How many; 1 unless said. */
  readonly count?: InputMaybe<Scalars['Int']['input']>;
  /** logic, io, memory …; memory never counts as applicable area. */
  readonly kind?: InputMaybe<Scalars['String']['input']>;
  /** Its name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Process, as named. */
  readonly node?: InputMaybe<Scalars['String']['input']>;
  /** Made on a node with non-planar transistors. */
  readonly nonPlanar?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which end of a relation the entity stands at. */
export type Direction =
  /** Either. */
  | 'BOTH'
  /** It is the relation's to. */
  | 'IN'
  /** It is the relation's from. */
  | 'OUT';

/** What stops and what is weakened if some things are gone. */
export type DisruptionReport = {
  readonly __typename?: 'DisruptionReport';
  /** What can no longer be made, by id. */
  readonly blocked: ReadonlyArray<Blocked>;
  /** How many are blocked, shown or not. */
  readonly blockedCount: Scalars['Int']['output'];
  /** What was taken away: the entities named, and what a region or event among them stands for. */
  readonly removed: ReadonlyArray<Entity>;
  /** Single ties that were taken away: a relation's id among what is removed. */
  readonly removedRelations: ReadonlyArray<Relation>;
  /** What can still be made with fewer providers, by id. */
  readonly weakened: ReadonlyArray<Weakened>;
  /** How many requirements are weakened, shown or not. */
  readonly weakenedCount: Scalars['Int']['output'];
};

/** Which part of the chip computes. */
export type Engine =
  /** Tensor cores and their like. */
  | 'MATRIX'
  /** Vector or scalar units. */
  | 'VECTOR';

/** Anything that reports make claims about. Its id is stable across ingests and readable: company:nvidia, chip:nvidia-a100-80gb-sxm, packaging:cowos-s. */
export type Entity = {
  /** What is said of it, by report and line. */
  readonly claims: ClaimConnection;
  /** Readable and stable across ingests. */
  readonly id: Scalars['ID']['output'];
  /** The decisions by which names in reports came to mean it; at most 100. */
  readonly judgements: ReadonlyArray<Judgement>;
  /** What kind of thing it is. */
  readonly kind: EntityKind;
  /** The name that the field uses in English, where it uses one; else the name as printed. */
  readonly name: Scalars['String']['output'];
  /** All its names, the main one first. */
  readonly names: ReadonlyArray<EntityName>;
  /** Its ties, by type, OUT before IN, then the other end's id; of every modality unless some are asked for. */
  readonly relations: RelationConnection;
};


/** Anything that reports make claims about. Its id is stable across ingests and readable: company:nvidia, chip:nvidia-a100-80gb-sxm, packaging:cowos-s. */
export type EntityClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything that reports make claims about. Its id is stable across ingests and readable: company:nvidia, chip:nvidia-a100-80gb-sxm, packaging:cowos-s. */
export type EntityRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  modality?: InputMaybe<ReadonlyArray<Modality>>;
  type?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** A page of a list (entity). */
export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  /** Rows with their cursors. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** Rows without their cursors. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** Length of the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page (entity). */
export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Entity;
};

/** What kind of thing an entity is. */
export type EntityKind =
  /** A trained model: GPT-4, DeepSeek-R1. */
  | 'AI_MODEL'
  /** A processor or accelerator, or the family it belongs to. */
  | 'CHIP'
  /** A firm, institute or agency that acts in the supply chain. */
  | 'COMPANY'
  /** A computing centre or large cluster that is or will be built. */
  | 'COMPUTE_CENTER'
  /** A dated act of an authority: a rule, a letter, a listing. */
  | 'EXPORT_CONTROL_EVENT'
  /** A link between chips or machines: NVLink, PCIe, InfiniBand. */
  | 'INTERCONNECT'
  /** A memory technology: HBM3, GDDR6. */
  | 'MEMORY'
  /** A packaging technology: CoWoS-S, SoIC, EMIB. */
  | 'PACKAGING'
  /** A plan or measure that a government issued. */
  | 'POLICY'
  /** A manufacturing process: 7 nm, TSMC 4N, TSV. */
  | 'PROCESS'
  /** A server, module, switch, cooling system, cluster, material or tool, or a class of these. */
  | 'PRODUCT'
  /** A country, province or city. */
  | 'REGION'
  /** A platform, framework or tool: CUDA, CANN, MindSpore. */
  | 'SOFTWARE';

/** A name of an entity, as some source writes it. */
export type EntityName = {
  readonly __typename?: 'EntityName';
  /** BCP 47: "zh-Hans", "en". */
  readonly language: Scalars['String']['output'];
  /** The name. */
  readonly text: Scalars['String']['output'];
};

/** Which events to list; every condition given must hold. */
export type EventFilter = {
  /** The authority's name, case and spacing ignored. */
  readonly authority?: InputMaybe<Scalars['String']['input']>;
  /** On this day or later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Aimed at this entity, by id. */
  readonly target?: InputMaybe<Scalars['ID']['input']>;
  /** On this day or earlier. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** Any of these kinds. */
  readonly type?: InputMaybe<ReadonlyArray<ControlType>>;
};

/** A dated act of an authority: a rule, a letter, a listing. */
export type ExportControlEvent = Entity & Node & {
  readonly __typename?: 'ExportControlEvent';
  /** "BIS", "US Congress" …; "unknown" where no source names it. */
  readonly authority: Scalars['String']['output'];
  /** What is said of it, by report and line. */
  readonly claims: ClaimConnection;
  /** Readable and stable across ingests. */
  readonly id: Scalars['ID']['output'];
  /** The decisions by which names in reports came to mean it; at most 100. */
  readonly judgements: ReadonlyArray<Judgement>;
  /** What kind of thing it is. */
  readonly kind: EntityKind;
  /** The companies it put on a list. */
  readonly listings: ReadonlyArray<Listing>;
  /** The name that the field uses in English, where it uses one; else the name as printed. */
  readonly name: Scalars['String']['output'];
  /** All its names, the main one first. */
  readonly names: ReadonlyArray<EntityName>;
  /** The day it took effect or was announced, to the precision the sources give. */
  readonly occurredOn?: Maybe<Scalars['Date']['output']>;
  /** Its ties, by type, OUT before IN, then the other end's id; of every modality unless some are asked for. */
  readonly relations: RelationConnection;
  /** What it is aimed at. */
  readonly targets: ReadonlyArray<Entity>;
  /** What kind of act; OTHER where no source says. */
  readonly type: ControlType;
};


/** A dated act of an authority: a rule, a letter, a listing. */
export type ExportControlEventClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A dated act of an authority: a rule, a letter, a listing. */
export type ExportControlEventRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  modality?: InputMaybe<ReadonlyArray<Modality>>;
  type?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** A page of a list (export control event). */
export type ExportControlEventConnection = {
  readonly __typename?: 'ExportControlEventConnection';
  /** Rows with their cursors. */
  readonly edges: ReadonlyArray<ExportControlEventEdge>;
  /** Rows without their cursors. */
  readonly nodes: ReadonlyArray<ExportControlEvent>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** Length of the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page (export control event). */
export type ExportControlEventEdge = {
  readonly __typename?: 'ExportControlEventEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: ExportControlEvent;
};

/** How a company is tied to a listed party, strongest first. */
export type ExposureLevel =
  /** It is listed itself. */
  | 'LISTED'
  /** No tie is known. */
  | 'NONE_FOUND'
  /** A listed party owns it, wholly or in part. */
  | 'OWNED_BY_LISTED'
  /** It owns a listed party, wholly or in part. */
  | 'OWNS_LISTED'
  /** A listed party supplies it: a risk, not a legal listing. */
  | 'SUPPLIED_BY_LISTED'
  /** It supplies a listed party. */
  | 'SUPPLIES_LISTED';

/** Every way in which a company is tied to a listed party on a day. */
export type ExposureReport = {
  readonly __typename?: 'ExposureReport';
  /** The day. */
  readonly asOf: Scalars['Date']['output'];
  /** The company asked about. */
  readonly company: Company;
  /** The strongest of its ways. */
  readonly level: ExposureLevel;
  /** Its own listings on that day. */
  readonly listings: ReadonlyArray<Listing>;
  /** What a reader should know. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  /** What listed parties own of it, counted as the affiliates rule counts. */
  readonly ownership: OwnershipAnswer;
  /** What was searched, and how fresh the lists are. */
  readonly searched: ExposureSearch;
  /** Every way, strongest first. */
  readonly ways: ReadonlyArray<ExposureWay>;
};

/** What a search for exposure covered. */
export type ExposureSearch = {
  readonly __typename?: 'ExposureSearch';
  /** Parties that were reached. */
  readonly companies: Scalars['Int']['output'];
  /** Control lists that the graph has read. */
  readonly lists: ReadonlyArray<ListVersion>;
  /** Steps from the company. */
  readonly maxDepth: Scalars['Int']['output'];
  /** Ties among them. */
  readonly relations: Scalars['Int']['output'];
  /** True where a limit cut the search. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** One way to one listed party. */
export type ExposureWay = {
  readonly __typename?: 'ExposureWay';
  /** False where the precision of a date leaves open whether it holds on the day. */
  readonly certain: Scalars['Boolean']['output'];
  /** The claims that the ties and the listing stand on. */
  readonly evidence: ReadonlyArray<Claim>;
  /** The day from which all of it holds; null: open or not known. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** How strong. */
  readonly level: ExposureLevel;
  /** The listed party's entry. */
  readonly listing: Listing;
  /** Share held, 0 to 1; null where unknown or not an ownership. */
  readonly ownership?: Maybe<Scalars['Float']['output']>;
  /** From the company to the listed party. */
  readonly path: DependencyPath;
  /** Why it counts, in one sentence. */
  readonly reason: Scalars['String']['output'];
  /** The day to which all of it holds; null: open or not known. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** How much the graph holds. */
export type GraphSummary = {
  readonly __typename?: 'GraphSummary';
  /** Claims these reports make. */
  readonly claims: Scalars['Int']['output'];
  /** Figures on which reports disagree. */
  readonly disputedSpecs: Scalars['Int']['output'];
  /** Entities of each kind. */
  readonly entities: ReadonlyArray<KindCount>;
  /** Relations resolved from the claims. */
  readonly relations: Scalars['Int']['output'];
  /** Reports read. */
  readonly reports: Scalars['Int']['output'];
  /** Figures of chips and models resolved from the claims. */
  readonly specs: Scalars['Int']['output'];
  /** Grows by one with every change; the same number means the same answers. */
  readonly version: Scalars['Int']['output'];
};

/** How far one report is. */
export type IngestProgress = {
  readonly __typename?: 'IngestProgress';
  /** Steps done. */
  readonly done: Scalars['Int']['output'];
  /** The report. */
  readonly report: Scalars['ID']['output'];
  /** What is being done: reading, resolving, storing … */
  readonly stage: Scalars['String']['output'];
  /** Steps in all. */
  readonly total: Scalars['Int']['output'];
};

/** What reading a report brought. */
export type IngestReceipt = {
  readonly __typename?: 'IngestReceipt';
  /** Claims it makes. */
  readonly claims: Scalars['Int']['output'];
  /** Figures on which it disagrees with others. */
  readonly disputes: ReadonlyArray<Spec>;
  /** Entities that were not in the graph before. */
  readonly newEntities: ReadonlyArray<Entity>;
  /** The report as stored. */
  readonly report: Report;
  /** What looked like facts and could not be read. */
  readonly unread: ReadonlyArray<UnreadBlock>;
};

/** A report as text. */
export type IngestReportInput = {
  /** BCP 47; found from the text where not said. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** When. */
  readonly publishedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who published it. */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  /** Its text, line breaks kept. */
  readonly text: Scalars['String']['input'];
  /** Its title; the same title is the same report. */
  readonly title: Scalars['String']['input'];
};

/** A link between chips or machines: NVLink, PCIe, InfiniBand. */
export type Interconnect = Entity & Node & {
  readonly __typename?: 'Interconnect';
  /** What is said of it, by report and line. */
  readonly claims: ClaimConnection;
  /** Readable and stable across ingests. */
  readonly id: Scalars['ID']['output'];
  /** The decisions by which names in reports came to mean it; at most 100. */
  readonly judgements: ReadonlyArray<Judgement>;
  /** What kind of thing it is. */
  readonly kind: EntityKind;
  /** The name that the field uses in English, where it uses one; else the name as printed. */
  readonly name: Scalars['String']['output'];
  /** All its names, the main one first. */
  readonly names: ReadonlyArray<EntityName>;
  /** Who provides it. */
  readonly providers: ReadonlyArray<Company>;
  /** Its ties, by type, OUT before IN, then the other end's id; of every modality unless some are asked for. */
  readonly relations: RelationConnection;
  /** The chips that use it, by id. */
  readonly usedBy: ChipConnection;
};


/** A link between chips or machines: NVLink, PCIe, InfiniBand. */
export type InterconnectClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A link between chips or machines: NVLink, PCIe, InfiniBand. */
export type InterconnectRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  modality?: InputMaybe<ReadonlyArray<Modality>>;
  type?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** A link between chips or machines: NVLink, PCIe, InfiniBand. */
export type InterconnectUsedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A recorded decision on a name in a report: which entity it names, and why. */
export type Judgement = {
  readonly __typename?: 'Judgement';
  /** What else it might have named. */
  readonly candidates: ReadonlyArray<Entity>;
  /** What was decided. */
  readonly decision: JudgementDecision;
  /** The decision's id. */
  readonly id: Scalars['ID']['output'];
  /** The line of the report. */
  readonly line?: Maybe<Scalars['Int']['output']>;
  /** Why, in one sentence. */
  readonly reason: Scalars['String']['output'];
  /** The report the name stands in. */
  readonly report: Report;
  /** 0 to 1: how well it fits. */
  readonly score: Scalars['Float']['output'];
  /** The name as written. */
  readonly surface: Scalars['String']['output'];
};

/** What a judgement decides. */
export type JudgementDecision =
  /** It made this entity. */
  | 'NEW'
  /** It does not name this entity. */
  | 'NOT_SAME'
  /** It names this entity. */
  | 'SAME'
  /** It may name one of the candidates and is kept apart. */
  | 'UNSURE';

/** How many entities there are of one kind. */
export type KindCount = {
  readonly __typename?: 'KindCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The kind. */
  readonly kind: EntityKind;
};

/** Demand of one kind of model in one year. */
export type KindDemand = {
  readonly __typename?: 'KindDemand';
  /** Deployed copies; null where serving by memory is not asked for. */
  readonly copies?: Maybe<Scalars['Float']['output']>;
  /** 1e15 operations per second over the day. */
  readonly inferenceAveragePflops?: Maybe<Scalars['Float']['output']>;
  /** Operations for all queries of a day; null where serving by compute is not asked for. */
  readonly inferenceFlopPerDay?: Maybe<Scalars['Float']['output']>;
  /** The same at the peak. */
  readonly inferencePflops?: Maybe<Scalars['Float']['output']>;
  /** Models trained at once; null where training is not asked for. */
  readonly models?: Maybe<Scalars['Float']['output']>;
  /** The kind. */
  readonly name: Scalars['String']['output'];
  /** Parameters of one model. */
  readonly parameters: Scalars['Float']['output'];
  /** Operations to train one model. */
  readonly trainingFlopPerModel?: Maybe<Scalars['Float']['output']>;
  /** 1e15 operations per second to train them all. */
  readonly trainingPflops?: Maybe<Scalars['Float']['output']>;
};

/** A chip that was not ranked, and why. */
export type LeftOutChip = {
  readonly __typename?: 'LeftOutChip';
  /** The chip. */
  readonly chip: Chip;
  /** Why, in one sentence. */
  readonly reason: Scalars['String']['output'];
};

/** What a screening list prints beside a name. */
export type ListEntry = {
  readonly __typename?: 'ListEntry';
  /** Where it was published: "88 FR 71992". */
  readonly citation?: Maybe<Scalars['String']['output']>;
  /** Country the entry stands under. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** Footnotes of the entry: 1, 4, 5. */
  readonly footnotes: ReadonlyArray<Scalars['Int']['output']>;
  /** How applications are reviewed. */
  readonly licencePolicy?: Maybe<Scalars['String']['output']>;
  /** For what a licence is required. */
  readonly licenceRequirement?: Maybe<Scalars['String']['output']>;
  /** Number of the entry on the list. */
  readonly number: Scalars['String']['output'];
};

/** A version of a control list. */
export type ListVersion = {
  readonly __typename?: 'ListVersion';
  /** Its date; null where the file gives none. */
  readonly publishedOn?: Maybe<Scalars['Date']['output']>;
  /** Its title. */
  readonly title: Scalars['String']['output'];
};

/** A company's entry on a control list. */
export type Listing = {
  readonly __typename?: 'Listing';
  /** Who is listed. */
  readonly company: Company;
  /** What the list itself prints beside the name. */
  readonly entry?: Maybe<ListEntry>;
  /** The act that listed it, where one is known. */
  readonly event?: Maybe<ExportControlEvent>;
  /** The claims it stands on. */
  readonly evidence: ReadonlyArray<Claim>;
  /** "Entity List", "UVL" … */
  readonly list: Scalars['String']['output'];
  /** Since when. */
  readonly listedOn?: Maybe<Scalars['Date']['output']>;
  /** Until when; null while it stands. */
  readonly removedOn?: Maybe<Scalars['Date']['output']>;
};

/** A memory technology: HBM3, GDDR6. */
export type Memory = Entity & Node & {
  readonly __typename?: 'Memory';
  /** What is said of it, by report and line. */
  readonly claims: ClaimConnection;
  /** Readable and stable across ingests. */
  readonly id: Scalars['ID']['output'];
  /** The decisions by which names in reports came to mean it; at most 100. */
  readonly judgements: ReadonlyArray<Judgement>;
  /** What kind of thing it is. */
  readonly kind: EntityKind;
  /** The name that the field uses in English, where it uses one; else the name as printed. */
  readonly name: Scalars['String']['output'];
  /** All its names, the main one first. */
  readonly names: ReadonlyArray<EntityName>;
  /** Who provides it. */
  readonly providers: ReadonlyArray<Company>;
  /** Its ties, by type, OUT before IN, then the other end's id; of every modality unless some are asked for. */
  readonly relations: RelationConnection;
  /** The chips that use it, by id. */
  readonly usedBy: ChipConnection;
  /** Its versions. */
  readonly variants: ReadonlyArray<Entity>;
};


/** A memory technology: HBM3, GDDR6. */
export type MemoryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A memory technology: HBM3, GDDR6. */
export type MemoryRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  modality?: InputMaybe<ReadonlyArray<Modality>>;
  type?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** A memory technology: HBM3, GDDR6. */
export type MemoryUsedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One figure held against the baseline's: the same format, engine and sparsity on both sides, or no ratio. */
export type MetricRatio = {
  readonly __typename?: 'MetricRatio';
  /** The baseline's. */
  readonly baseline?: Maybe<Scalars['Float']['output']>;
  /** Null: not established. */
  readonly engine?: Maybe<Engine>;
  /** The claims behind both figures. */
  readonly evidence: ReadonlyArray<Claim>;
  /** PEAK_COMPUTE only. */
  readonly format?: Maybe<NumberFormat>;
  /** Which figure. */
  readonly metric: SpecMetric;
  /** Value over baseline. */
  readonly ratio?: Maybe<Scalars['Float']['output']>;
  /** Why there is no ratio. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Null: not established. */
  readonly sparsity?: Maybe<Sparsity>;
  /** Of both. */
  readonly unit: Scalars['String']['output'];
  /** The chip's. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** A figure of a chip that is not known. */
export type MissingFigure = {
  readonly __typename?: 'MissingFigure';
  /** The chip. */
  readonly chip: Chip;
  /** The figure. */
  readonly metric: SpecMetric;
};

/** How a source says it. Only ASSERTED counts as a fact unless a query asks for more. */
export type Modality =
  /** Stated as fact. */
  | 'ASSERTED'
  /** Forecast or estimated. */
  | 'FORECAST'
  /** Stated not to be so. */
  | 'NEGATED'
  /** Planned or targeted. */
  | 'PLANNED'
  /** Hearsay: it is said that. */
  | 'REPORTED';

/** Models of one kind. What is left out is not asked for: training needs trainingTokens; serving by compute users, queriesPerDay and tokensPerQuery; serving by memory concurrentUsers and usersPerCopy. */
export type ModelKindInput = {
  /** Users at the same moment. */
  readonly concurrentUsers?: InputMaybe<SeriesInput>;
  /** Days that one run takes; 7 unless said. */
  readonly days?: InputMaybe<SeriesInput>;
  /** Memory for intermediate values as a multiple of the weights. */
  readonly intermediates?: InputMaybe<Scalars['Float']['input']>;
  /** Models that each trains at once. */
  readonly modelsAtOnce?: InputMaybe<SeriesInput>;
  /** Its name in the answer. */
  readonly name: Scalars['String']['input'];
  /** Parameters of one model. */
  readonly parameters: SeriesInput;
  /** Peak over average load; 1 unless said. */
  readonly peakMultiple?: InputMaybe<SeriesInput>;
  /** Queries of one user a day. */
  readonly queriesPerDay?: InputMaybe<SeriesInput>;
  /** Tokens of one query. */
  readonly tokensPerQuery?: InputMaybe<SeriesInput>;
  /** Tokens that one model is trained on. */
  readonly trainingTokens?: InputMaybe<SeriesInput>;
  /** Users a day, over all vendors. */
  readonly users?: InputMaybe<SeriesInput>;
  /** Users whom one deployed copy serves. */
  readonly usersPerCopy?: InputMaybe<SeriesInput>;
  /** Companies that train. */
  readonly vendors?: InputMaybe<SeriesInput>;
};

/** Changes. They need the editor role. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Reads one report into the graph; replaces what an earlier version of the same report said. Needs the editor role. */
  readonly ingestReport: IngestReceipt;
  /** Takes a report and everything that only it supported out of the graph. Needs the editor role. */
  readonly retractReport: RetractReceipt;
};


/** Changes. They need the editor role. */
export type MutationIngestReportArgs = {
  input: IngestReportInput;
};


/** Changes. They need the editor role. */
export type MutationRetractReportArgs = {
  id: Scalars['ID']['input'];
};

/** Anything with an id by which it can be asked for again. */
export type Node = {
  /** Readable and stable across ingests: company:nvidia, report:…, claim:… */
  readonly id: Scalars['ID']['output'];
};

/** Formats of numbers that a chip computes in. */
export type NumberFormat =
  | 'BF16'
  | 'FP4'
  | 'FP6'
  | 'FP8'
  | 'FP16'
  | 'FP32'
  | 'FP64'
  | 'INT4'
  | 'INT8'
  | 'INT16'
  | 'TF32';

/** Which way a list runs. What is unknown comes last either way. */
export type OrderDirection =
  | 'ASC'
  | 'DESC';

/** What listed parties own of a company on a day. */
export type OwnershipAnswer = {
  readonly __typename?: 'OwnershipAnswer';
  /** The affiliates rule on the day: NOT_IN_FORCE, IN_FORCE, SUSPENDED, NOT_ESTABLISHED. */
  readonly affiliatesRule: Scalars['String']['output'];
  /** The same, with unknown shares at their largest. */
  readonly aggregateHigh: Scalars['Float']['output'];
  /** Together, as the rule counts: an owner that listed parties hold by half or more counts in full, one below half not at all. Certain part. */
  readonly aggregateLow: Scalars['Float']['output'];
  /** Where the rule is published. */
  readonly citation?: Maybe<Scalars['String']['output']>;
  /** The same, with unknown shares at their largest. */
  readonly lookThroughHigh: Scalars['Float']['output'];
  /** Shares multiplied along each chain: an economic figure, not the rule's. Certain part. */
  readonly lookThroughLow: Scalars['Float']['output'];
  /** Why. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** INHERITS, RED_FLAG, NOT_ESTABLISHED or NONE. */
  readonly verdict: Scalars['String']['output'];
};

/** A packaging technology: CoWoS-S, SoIC, EMIB. */
export type Packaging = Entity & Node & {
  readonly __typename?: 'Packaging';
  /** What is said of it, by report and line. */
  readonly claims: ClaimConnection;
  /** Readable and stable across ingests. */
  readonly id: Scalars['ID']['output'];
  /** The decisions by which names in reports came to mean it; at most 100. */
  readonly judgements: ReadonlyArray<Judgement>;
  /** What kind of thing it is. */
  readonly kind: EntityKind;
  /** The name that the field uses in English, where it uses one; else the name as printed. */
  readonly name: Scalars['String']['output'];
  /** All its names, the main one first. */
  readonly names: ReadonlyArray<EntityName>;
  /** Who provides it. */
  readonly providers: ReadonlyArray<Company>;
  /** Its ties, by type, OUT before IN, then the other end's id; of every modality unless some are asked for. */
  readonly relations: RelationConnection;
  /** The chips that are packaged with it, by id. */
  readonly usedBy: ChipConnection;
  /** Its versions: CoWoS-S, CoWoS-R and CoWoS-L of CoWoS. */
  readonly variants: ReadonlyArray<Entity>;
};


/** A packaging technology: CoWoS-S, SoIC, EMIB. */
export type PackagingClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A packaging technology: CoWoS-S, SoIC, EMIB. */
export type PackagingRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  modality?: InputMaybe<ReadonlyArray<Modality>>;
  type?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** A packaging technology: CoWoS-S, SoIC, EMIB. */
export type PackagingUsedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Where a page lies in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last row: give it as "after" for the next page, with the same filter and order. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** True when more follow after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** True when this page was asked for with "after". */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first row; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** What a transformer does on the chip. */
export type Phase =
  /** Writing the answer: 2 operations per parameter and token, one token at a time. */
  | 'DECODE'
  /** Reading the prompt: 2 operations per parameter and token, many tokens at once. */
  | 'PREFILL'
  /** Learning: 6 operations per parameter and token. */
  | 'TRAINING';

/** A plan or measure that a government issued. */
export type Policy = Entity & Node & {
  readonly __typename?: 'Policy';
  /** What is said of it, by report and line. */
  readonly claims: ClaimConnection;
  /** Readable and stable across ingests. */
  readonly id: Scalars['ID']['output'];
  /** When it was issued, to the precision the sources give. */
  readonly issuedOn?: Maybe<Scalars['Date']['output']>;
  /** Who issued it, as printed. */
  readonly issuer?: Maybe<Scalars['String']['output']>;
  /** The decisions by which names in reports came to mean it; at most 100. */
  readonly judgements: ReadonlyArray<Judgement>;
  /** What kind of thing it is. */
  readonly kind: EntityKind;
  /** The name that the field uses in English, where it uses one; else the name as printed. */
  readonly name: Scalars['String']['output'];
  /** All its names, the main one first. */
  readonly names: ReadonlyArray<EntityName>;
  /** Where it holds; a region named "unknown", which the graph does not hold, where no source says. */
  readonly region: Region;
  /** Its ties, by type, OUT before IN, then the other end's id; of every modality unless some are asked for. */
  readonly relations: RelationConnection;
  /** The figures it sets. */
  readonly targets: ReadonlyArray<PolicyTarget>;
};


/** A plan or measure that a government issued. */
export type PolicyClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A plan or measure that a government issued. */
export type PolicyRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  modality?: InputMaybe<ReadonlyArray<Modality>>;
  type?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** A page of a list (policy). */
export type PolicyConnection = {
  readonly __typename?: 'PolicyConnection';
  /** Rows with their cursors. */
  readonly edges: ReadonlyArray<PolicyEdge>;
  /** Rows without their cursors. */
  readonly nodes: ReadonlyArray<Policy>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** Length of the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page (policy). */
export type PolicyEdge = {
  readonly __typename?: 'PolicyEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Policy;
};

/** Which policies to list; every condition given must hold. */
export type PolicyFilter = {
  /** Issued on this day or later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Whether those of its parts count too. */
  readonly includeSubregions?: InputMaybe<Scalars['Boolean']['input']>;
  /** Part of the issuer's name. */
  readonly issuerContains?: InputMaybe<Scalars['String']['input']>;
  /** Issued for this region, by id. */
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  /** Issued on this day or earlier. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** A figure that a policy sets. */
export type PolicyTarget = {
  readonly __typename?: 'PolicyTarget';
  /** By when. */
  readonly by?: Maybe<Scalars['Date']['output']>;
  /** The claims it stands on. */
  readonly evidence: ReadonlyArray<Claim>;
  /** The high end of a range. */
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** What is counted, as printed. */
  readonly metric: Scalars['String']['output'];
  /** How the figure bounds what is aimed at: >=, >, <=, <, =; null where not said. */
  readonly op?: Maybe<Scalars['String']['output']>;
  /** Unit, as printed. */
  readonly unit: Scalars['String']['output'];
  /** The figure; the low end of a range. */
  readonly value: Scalars['Float']['output'];
};

/** A manufacturing process: 7 nm, TSMC 4N, TSV. */
export type Process = Entity & Node & {
  readonly __typename?: 'Process';
  /** What is said of it, by report and line. */
  readonly claims: ClaimConnection;
  /** Readable and stable across ingests. */
  readonly id: Scalars['ID']['output'];
  /** The decisions by which names in reports came to mean it; at most 100. */
  readonly judgements: ReadonlyArray<Judgement>;
  /** What kind of thing it is. */
  readonly kind: EntityKind;
  /** The name that the field uses in English, where it uses one; else the name as printed. */
  readonly name: Scalars['String']['output'];
  /** All its names, the main one first. */
  readonly names: ReadonlyArray<EntityName>;
  /** Who provides it. */
  readonly providers: ReadonlyArray<Company>;
  /** Its ties, by type, OUT before IN, then the other end's id; of every modality unless some are asked for. */
  readonly relations: RelationConnection;
  /** The chips that are fabricated on it, by id. */
  readonly usedBy: ChipConnection;
};


/** A manufacturing process: 7 nm, TSMC 4N, TSV. */
export type ProcessClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A manufacturing process: 7 nm, TSMC 4N, TSV. */
export type ProcessRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  modality?: InputMaybe<ReadonlyArray<Modality>>;
  type?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** A manufacturing process: 7 nm, TSMC 4N, TSV. */
export type ProcessUsedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A server, module, switch, cooling system, cluster, material or tool, or a class of these. */
export type Product = Entity & Node & {
  readonly __typename?: 'Product';
  /** What is said of it, by report and line. */
  readonly claims: ClaimConnection;
  /** Readable and stable across ingests. */
  readonly id: Scalars['ID']['output'];
  /** The decisions by which names in reports came to mean it; at most 100. */
  readonly judgements: ReadonlyArray<Judgement>;
  /** What kind of thing it is. */
  readonly kind: EntityKind;
  /** The name that the field uses in English, where it uses one; else the name as printed. */
  readonly name: Scalars['String']['output'];
  /** All its names, the main one first. */
  readonly names: ReadonlyArray<EntityName>;
  /** Who provides or designs it, or works in that segment. */
  readonly providers: ReadonlyArray<Company>;
  /** Its ties, by type, OUT before IN, then the other end's id; of every modality unless some are asked for. */
  readonly relations: RelationConnection;
};


/** A server, module, switch, cooling system, cluster, material or tool, or a class of these. */
export type ProductClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A server, module, switch, cooling system, cluster, material or tool, or a class of these. */
export type ProductRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  modality?: InputMaybe<ReadonlyArray<Modality>>;
  type?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** Questions. Every list is ordered by an explicit key with the id last, so that an answer does not change from one call to the next. */
export type Query = {
  readonly __typename?: 'Query';
  /** Who else could provide what this provider gives, or what this technology or chip needs. */
  readonly alternativeSuppliers: ReadonlyArray<AlternativeSupplier>;
  /** The same for a design that exists only on paper, with the distance to each threshold. */
  readonly assessDesign: ControlAssessment;
  /** Chips, by name unless another order is asked for. */
  readonly chips: ChipConnection;
  /** How many of a chip a model of so many parameters needs, to train or to serve. */
  readonly chipsRequired: ChipsRequired;
  /** Entities on which many things depend and which few can replace, worst first. Who designed or developed a thing is no chokepoint of it: that is authorship, not supply. */
  readonly chokepoints: ReadonlyArray<Chokepoint>;
  /** Companies, by name. */
  readonly companies: CompanyConnection;
  /** Chips side by side: ratios, roofline and what is missing. The baseline is the first chip unless another is named; at most 100 chips. */
  readonly compareChips: ChipComparison;
  /** Computing centres, by name. */
  readonly computeCenters: ComputeCenterConnection;
  /** How many chips a scenario of models, users and growth asks for, year by year, with the working. */
  readonly computeDemand: ComputeDemand;
  /** Which dated control thresholds a chip meets for a destination on a day, figure by figure; without "asOf", today. */
  readonly controlAssessment: ControlAssessment;
  /** What an entity needs (UPSTREAM) or what needs it (DOWNSTREAM), level by level. */
  readonly dependencies: DependencyGraph;
  /** Ways by which one entity depends on another, shortest first, without loops. */
  readonly dependencyPaths: ReadonlyArray<DependencyPath>;
  /** What can no longer be made if these are gone: a chip needs ALL of its requirements, and a requirement is met by ANY of its providers. With "scope", only these are reported on. A relation's id removes that one tie; a region what lies in it, an event what it targets. */
  readonly disruption: DisruptionReport;
  /** Every entity of one kind, by name: the technologies, regions, models … that have no list of their own. */
  readonly entities: EntityConnection;
  /** By any of its names, in any language, case and spacing ignored; null if none, an AMBIGUOUS_NAME error naming the candidates if several. A bare family name (A100) gives the family. */
  readonly entity?: Maybe<Entity>;
  /** Control events, earliest first. */
  readonly exportControlEvents: ExportControlEventConnection;
  /** Every way in which a company is tied to a listed party on a day: its own listing, ownership, supply. Without "asOf", today. */
  readonly exposure: ExposureReport;
  /** What this graph holds, in figures. */
  readonly graph: GraphSummary;
  /** The thing with this id: an entity, a report or a claim; null if there is none. */
  readonly node?: Maybe<Node>;
  /** The things with these ids, in the order asked, null for those that are not there; at most 500. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** Policies, earliest first. */
  readonly policies: PolicyConnection;
  /** The reports read, by id. */
  readonly reports: ReportConnection;
  /** Entities by name in either language; case, width, spacing and hyphens are ignored and a typo is forgiven. Best first. */
  readonly search: SearchConnection;
  /** Statistics, by period, then subject. */
  readonly statistics: StatisticConnection;
  /** The same with what was left out, and how the first place hangs on the weights. */
  readonly substituteRanking: SubstituteRanking;
  /** Chips that could do this one's work, best first. */
  readonly substitutes: ReadonlyArray<Substitute>;
};


/** Questions. Every list is ordered by an explicit key with the id last, so that an answer does not change from one call to the next. */
export type QueryAlternativeSuppliersArgs = {
  insteadOf?: InputMaybe<Scalars['ID']['input']>;
  of: Scalars['ID']['input'];
};


/** Questions. Every list is ordered by an explicit key with the id last, so that an answer does not change from one call to the next. */
export type QueryAssessDesignArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  destination?: InputMaybe<Scalars['String']['input']>;
  endUserHq?: InputMaybe<Scalars['String']['input']>;
  input: ChipDesignInput;
};


/** Questions. Every list is ordered by an explicit key with the id last, so that an answer does not change from one call to the next. */
export type QueryChipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ChipOrder>;
};


/** Questions. Every list is ordered by an explicit key with the id last, so that an answer does not change from one call to the next. */
export type QueryChipsRequiredArgs = {
  chip: Scalars['ID']['input'];
  workload: WorkloadInput;
};


/** Questions. Every list is ordered by an explicit key with the id last, so that an answer does not change from one call to the next. */
export type QueryChokepointsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  of?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** Questions. Every list is ordered by an explicit key with the id last, so that an answer does not change from one call to the next. */
export type QueryCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CompanyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions. Every list is ordered by an explicit key with the id last, so that an answer does not change from one call to the next. */
export type QueryCompareChipsArgs = {
  baseline?: InputMaybe<Scalars['ID']['input']>;
  chips: ReadonlyArray<Scalars['ID']['input']>;
  workload?: InputMaybe<WorkloadInput>;
};


/** Questions. Every list is ordered by an explicit key with the id last, so that an answer does not change from one call to the next. */
export type QueryComputeCentersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ComputeCenterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions. Every list is ordered by an explicit key with the id last, so that an answer does not change from one call to the next. */
export type QueryComputeDemandArgs = {
  input: ComputeDemandInput;
};


/** Questions. Every list is ordered by an explicit key with the id last, so that an answer does not change from one call to the next. */
export type QueryControlAssessmentArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  chip: Scalars['ID']['input'];
  destination?: InputMaybe<Scalars['String']['input']>;
  endUserHq?: InputMaybe<Scalars['String']['input']>;
};


/** Questions. Every list is ordered by an explicit key with the id last, so that an answer does not change from one call to the next. */
export type QueryDependenciesArgs = {
  direction?: InputMaybe<DependencyDirection>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  of: Scalars['ID']['input'];
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** Questions. Every list is ordered by an explicit key with the id last, so that an answer does not change from one call to the next. */
export type QueryDependencyPathsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
};


/** Questions. Every list is ordered by an explicit key with the id last, so that an answer does not change from one call to the next. */
export type QueryDisruptionArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  remove: ReadonlyArray<Scalars['ID']['input']>;
  scope?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** Questions. Every list is ordered by an explicit key with the id last, so that an answer does not change from one call to the next. */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind: EntityKind;
  nameContains?: InputMaybe<Scalars['String']['input']>;
};


/** Questions. Every list is ordered by an explicit key with the id last, so that an answer does not change from one call to the next. */
export type QueryEntityArgs = {
  kind?: InputMaybe<EntityKind>;
  name: Scalars['String']['input'];
};


/** Questions. Every list is ordered by an explicit key with the id last, so that an answer does not change from one call to the next. */
export type QueryExportControlEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions. Every list is ordered by an explicit key with the id last, so that an answer does not change from one call to the next. */
export type QueryExposureArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  of: Scalars['ID']['input'];
};


/** Questions. Every list is ordered by an explicit key with the id last, so that an answer does not change from one call to the next. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Questions. Every list is ordered by an explicit key with the id last, so that an answer does not change from one call to the next. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Questions. Every list is ordered by an explicit key with the id last, so that an answer does not change from one call to the next. */
export type QueryPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PolicyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions. Every list is ordered by an explicit key with the id last, so that an answer does not change from one call to the next. */
export type QueryReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions. Every list is ordered by an explicit key with the id last, so that an answer does not change from one call to the next. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  query: Scalars['String']['input'];
};


/** Questions. Every list is ordered by an explicit key with the id last, so that an answer does not change from one call to the next. */
export type QueryStatisticsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatisticFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions. Every list is ordered by an explicit key with the id last, so that an answer does not change from one call to the next. */
export type QuerySubstituteRankingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  for: Scalars['ID']['input'];
  weights?: InputMaybe<SubstituteWeights>;
  where?: InputMaybe<SubstituteFilter>;
  workload?: InputMaybe<WorkloadInput>;
};


/** Questions. Every list is ordered by an explicit key with the id last, so that an answer does not change from one call to the next. */
export type QuerySubstitutesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  for: Scalars['ID']['input'];
  weights?: InputMaybe<SubstituteWeights>;
  where?: InputMaybe<SubstituteFilter>;
  workload?: InputMaybe<WorkloadInput>;
};

/** A country, province or city. */
export type Region = Entity & Node & {
  readonly __typename?: 'Region';
  /** What is said of it, by report and line. */
  readonly claims: ClaimConnection;
  /** The computing centres in it or any of its parts, by id. */
  readonly computeCenters: ComputeCenterConnection;
  /** Readable and stable across ingests. */
  readonly id: Scalars['ID']['output'];
  /** The decisions by which names in reports came to mean it; at most 100. */
  readonly judgements: ReadonlyArray<Judgement>;
  /** What kind of thing it is. */
  readonly kind: EntityKind;
  /** The name that the field uses in English, where it uses one; else the name as printed. */
  readonly name: Scalars['String']['output'];
  /** All its names, the main one first. */
  readonly names: ReadonlyArray<EntityName>;
  /** The region it lies in. */
  readonly partOf?: Maybe<Region>;
  /** The policies issued for it or any of its parts, by id; for the region alone ask policies(filter: { region, includeSubregions: false }). */
  readonly policies: PolicyConnection;
  /** Its ties, by type, OUT before IN, then the other end's id; of every modality unless some are asked for. */
  readonly relations: RelationConnection;
  /** The regions that lie in it, by id. */
  readonly subregions: ReadonlyArray<Region>;
};


/** A country, province or city. */
export type RegionClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, province or city. */
export type RegionComputeCentersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, province or city. */
export type RegionPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, province or city. */
export type RegionRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  modality?: InputMaybe<ReadonlyArray<Modality>>;
  type?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** A typed edge, resolved from the claims that support it. */
export type Relation = {
  readonly __typename?: 'Relation';
  /** 0 to 1: how sure the reading of its evidence is. */
  readonly confidence: Scalars['Float']['output'];
  /** The claims that say otherwise. */
  readonly dissent: ReadonlyArray<Claim>;
  /** The claims it stands on. */
  readonly evidence: ReadonlyArray<Claim>;
  /** Where it starts: the subject of the sentence. */
  readonly from: Entity;
  /** The id of `from`, for those who need no more of it. */
  readonly fromId: Scalars['ID']['output'];
  /** `from>TYPE>to`. */
  readonly id: Scalars['ID']['output'];
  /** PLANNED, FORECAST and REPORTED are never counted as ASSERTED facts unless a query asks for them. */
  readonly modality: Modality;
  /** Share held or provided, 0 to 1; null where no source says. */
  readonly share?: Maybe<Scalars['Float']['output']>;
  /** Where it ends: the object of the sentence. */
  readonly to: Entity;
  /** The id of `to`, for those who need no more of it. */
  readonly toId: Scalars['ID']['output'];
  /** How the two are tied. */
  readonly type: RelationType;
  /** The day from which it holds, where the sources say. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** The day to which it holds, where the sources say. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** A page of a list (relation). */
export type RelationConnection = {
  readonly __typename?: 'RelationConnection';
  /** Rows with their cursors. */
  readonly edges: ReadonlyArray<RelationEdge>;
  /** Rows without their cursors. */
  readonly nodes: ReadonlyArray<Relation>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** Length of the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page (relation). */
export type RelationEdge = {
  readonly __typename?: 'RelationEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Relation;
};

/** Relations read as sentences, from → to: CHIP is DESIGNED_BY COMPANY. */
export type RelationType =
  /** has been adapted to */
  | 'ADAPTED'
  /** combines */
  | 'COMBINES'
  /** is compared to */
  | 'COMPARABLE_TO'
  /** competes with */
  | 'COMPETES_WITH'
  /** is designed by */
  | 'DESIGNED_BY'
  /** is developed by */
  | 'DEVELOPED_BY'
  /** is fabricated by */
  | 'FABRICATED_BY'
  /** is fabricated on */
  | 'FABRICATED_ON'
  /** holds a share in */
  | 'HOLDS_SHARE_IN'
  /** works in the segment */
  | 'IN_SEGMENT'
  /** is issued for */
  | 'ISSUED_FOR'
  /** is listed by */
  | 'LISTED_ON'
  /** is located in */
  | 'LOCATED_IN'
  /** is operated by */
  | 'OPERATED_BY'
  /** is packaged by */
  | 'PACKAGED_BY'
  /** is packaged with */
  | 'PACKAGED_WITH'
  /** is a partner of */
  | 'PARTNER_OF'
  /** provides */
  | 'PROVIDES'
  /** requires */
  | 'REQUIRES'
  /** is the export-restricted variant of */
  | 'RESTRICTED_VARIANT_OF'
  /** is a subsidiary of */
  | 'SUBSIDIARY_OF'
  /** supplies */
  | 'SUPPLIES_TO'
  /** supports */
  | 'SUPPORTS_SOFTWARE'
  /** targets */
  | 'TARGETS'
  /** uses */
  | 'USES_CHIP'
  /** uses interconnect */
  | 'USES_INTERCONNECT'
  /** uses memory */
  | 'USES_MEMORY'
  /** is a variant of */
  | 'VARIANT_OF';

/** A source as received. */
export type Report = Node & {
  readonly __typename?: 'Report';
  /** How many claims it makes. */
  readonly claimCount: Scalars['Int']['output'];
  /** What it says, by line. */
  readonly claims: ClaimConnection;
  /** `report:` and the name it was ingested under; another version of it keeps the id. */
  readonly id: Scalars['ID']['output'];
  /** When it was read. */
  readonly ingestedAt: Scalars['DateTime']['output'];
  /** BCP 47: "zh-Hans", "en". */
  readonly language: Scalars['String']['output'];
  /** What kind of source it is. */
  readonly origin: ReportOrigin;
  /** When, to the precision it gives. */
  readonly publishedOn?: Maybe<Scalars['Date']['output']>;
  /** Who published it, where known. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** Of the bytes as received, in hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  /** Base name of the file as ingested, or the title. */
  readonly source: Scalars['String']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Tables and passages that looked like facts and could not be read. */
  readonly unread: ReadonlyArray<UnreadBlock>;
};


/** A source as received. */
export type ReportClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list (report). */
export type ReportConnection = {
  readonly __typename?: 'ReportConnection';
  /** Rows with their cursors. */
  readonly edges: ReadonlyArray<ReportEdge>;
  /** Rows without their cursors. */
  readonly nodes: ReadonlyArray<Report>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** Length of the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page (report). */
export type ReportEdge = {
  readonly __typename?: 'ReportEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Report;
};

/** What kind of source a report is. */
export type ReportOrigin =
  /** Structured data. */
  | 'DATASET'
  /** Facts shipped without their sentences. */
  | 'DISTILLED'
  /** Read here from its own text. */
  | 'DOCUMENT'
  /** A control list. */
  | 'LIST';

/** What retracting a report removed. */
export type RetractReceipt = {
  readonly __typename?: 'RetractReceipt';
  /** Claims removed. */
  readonly claims: Scalars['Int']['output'];
  /** Entities that only it named. */
  readonly removedEntities: Scalars['Int']['output'];
  /** Relations that only it supported. */
  readonly removedRelations: Scalars['Int']['output'];
};

/** A rule that decides nothing here. */
export type RuleBeside = {
  readonly __typename?: 'RuleBeside';
  /** What it is about: computer, memory, party, use … */
  readonly appliesTo: Scalars['String']['output'];
  /** Where it is published. */
  readonly citation: Scalars['String']['output'];
  /** The rule's name. */
  readonly name: Scalars['String']['output'];
  /** Why it decides nothing here. */
  readonly reason: Scalars['String']['output'];
  /** The rule's id. */
  readonly rule: Scalars['String']['output'];
  /** What its test says of this chip's figures: MET, NOT_MET, UNDETERMINED, NOT_BY_FIGURES. */
  readonly verdict: Scalars['String']['output'];
};

/** One part of a score, with what it stands on. */
export type ScorePart = {
  readonly __typename?: 'ScorePart';
  /** The claims it stands on. */
  readonly evidence: ReadonlyArray<Claim>;
  /** Why, in one sentence. */
  readonly explanation: Scalars['String']['output'];
  /** performance, software, supply or efficiency. */
  readonly name: Scalars['String']['output'];
  /** 0 to 1. */
  readonly value: Scalars['Float']['output'];
  /** If missing figures were at their best. */
  readonly valueHigh: Scalars['Float']['output'];
  /** If missing figures were at their worst. */
  readonly valueLow: Scalars['Float']['output'];
  /** How much it counts. */
  readonly weight: Scalars['Float']['output'];
};

/** A page of a list (search hit). */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** Rows with their cursors. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** Rows without their cursors. */
  readonly nodes: ReadonlyArray<SearchHit>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** Length of the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page (search hit). */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: SearchHit;
};

/** An entity that a search found. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** What was found. */
  readonly entity: Entity;
  /** The name that matched. */
  readonly matched: Scalars['String']['output'];
  /** 0 to 1; 1 is the whole name. */
  readonly score: Scalars['Float']['output'];
};

/** A quantity over the years: every year's value, or the first year's and its growth. */
export type SeriesInput = {
  /** A year: 0.2 is 20 %; 0 unless said. */
  readonly growth?: InputMaybe<Scalars['Float']['input']>;
  /** The first year's. */
  readonly start?: InputMaybe<Scalars['Float']['input']>;
  /** One a year. */
  readonly values?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
};

/** A platform, framework or tool: CUDA, CANN, MindSpore. */
export type Software = Entity & Node & {
  readonly __typename?: 'Software';
  /** What is said of it, by report and line. */
  readonly claims: ClaimConnection;
  /** Readable and stable across ingests. */
  readonly id: Scalars['ID']['output'];
  /** The decisions by which names in reports came to mean it; at most 100. */
  readonly judgements: ReadonlyArray<Judgement>;
  /** What kind of thing it is. */
  readonly kind: EntityKind;
  /** The name that the field uses in English, where it uses one; else the name as printed. */
  readonly name: Scalars['String']['output'];
  /** All its names, the main one first. */
  readonly names: ReadonlyArray<EntityName>;
  /** Who develops or provides it. */
  readonly providers: ReadonlyArray<Company>;
  /** Its ties, by type, OUT before IN, then the other end's id; of every modality unless some are asked for. */
  readonly relations: RelationConnection;
  /** The chips that support it, by id. */
  readonly usedBy: ChipConnection;
};


/** A platform, framework or tool: CUDA, CANN, MindSpore. */
export type SoftwareClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A platform, framework or tool: CUDA, CANN, MindSpore. */
export type SoftwareRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  modality?: InputMaybe<ReadonlyArray<Modality>>;
  type?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** A platform, framework or tool: CUDA, CANN, MindSpore. */
export type SoftwareUsedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Whether zeros are skipped. */
export type Sparsity =
  /** No. */
  | 'DENSE'
  /** Structured sparsity is counted in the figure. */
  | 'SPARSE';

/** One metric of one chip or model, resolved from every claim about it. Units: TFLOPS, TOPS, GB, GB/s, W, nm, GHz, mm2. */
export type Spec = {
  readonly __typename?: 'Spec';
  /** True where reports disagree after units, engine and sparsity are told apart. */
  readonly disputed: Scalars['Boolean']['output'];
  /** The claims that say otherwise. */
  readonly dissent: ReadonlyArray<Claim>;
  /** Null: not established. */
  readonly engine?: Maybe<Engine>;
  /** The claims it stands on. */
  readonly evidence: ReadonlyArray<Claim>;
  /** PEAK_COMPUTE only. */
  readonly format?: Maybe<NumberFormat>;
  /** The high end of a range. */
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** `subject#METRIC` with format, engine and sparsity. */
  readonly id: Scalars['ID']['output'];
  /** Which figure. */
  readonly metric: SpecMetric;
  /** Why this value was chosen, in one sentence. */
  readonly resolution: Scalars['String']['output'];
  /** Null: not established. */
  readonly sparsity?: Maybe<Sparsity>;
  /** Text metrics only. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Null for text metrics. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** Null for text metrics; the low end of a range. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** Figures of a chip. PARAMETERS and TRAINING_TOKENS belong to AI models. */
export type SpecMetric =
  /** Architecture as named. */
  | 'ARCHITECTURE'
  /** Core clock, GHz. */
  | 'CLOCK'
  /** Cores as the report counts them. */
  | 'CORE_COUNT'
  /** Die area, mm2. */
  | 'DIE_AREA'
  /** Host interface as named. */
  | 'HOST_INTERFACE'
  /** Chip-to-chip bandwidth over all links, both directions, as printed, GB/s. */
  | 'INTERCONNECT_BANDWIDTH'
  /** Peak bandwidth to that memory, GB/s. */
  | 'MEMORY_BANDWIDTH'
  /** Memory on the package or board, GB. */
  | 'MEMORY_CAPACITY'
  /** The memory as named. */
  | 'MEMORY_TYPE'
  /** Parameters of an AI model. */
  | 'PARAMETERS'
  /** Peak throughput in a number format: TFLOPS, or TOPS for integer formats. */
  | 'PEAK_COMPUTE'
  /** The process as named. */
  | 'PROCESS_NAME'
  /** Process node as named, nm. */
  | 'PROCESS_NODE'
  /** When it was released. */
  | 'RELEASE'
  /** Thermal design power or board power, W. */
  | 'TDP'
  /** Tokens an AI model was trained on. */
  | 'TRAINING_TOKENS'
  /** Number of transistors. */
  | 'TRANSISTORS';

/** A figure about a market, a company or a country that a report prints. */
export type Statistic = {
  readonly __typename?: 'Statistic';
  /** The entity it is about, where it is one. */
  readonly about?: Maybe<Entity>;
  /** The claims it stands on. */
  readonly evidence: ReadonlyArray<Claim>;
  /** True where it is an estimate of what is to come. */
  readonly forecast: Scalars['Boolean']['output'];
  /** The high end of a range. */
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What is counted. */
  readonly metric: Scalars['String']['output'];
  /** The time it is for. */
  readonly period?: Maybe<Scalars['Date']['output']>;
  /** Within what bounds. */
  readonly scope?: Maybe<Scalars['String']['output']>;
  /** Whom the report names as its source. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** What it is about, in words. */
  readonly subject: Scalars['String']['output'];
  /** Unit, as printed. */
  readonly unit: Scalars['String']['output'];
  /** The figure; the low end of a range. */
  readonly value: Scalars['Float']['output'];
};

/** A page of a list (statistic). */
export type StatisticConnection = {
  readonly __typename?: 'StatisticConnection';
  /** Rows with their cursors. */
  readonly edges: ReadonlyArray<StatisticEdge>;
  /** Rows without their cursors. */
  readonly nodes: ReadonlyArray<Statistic>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** Length of the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page (statistic). */
export type StatisticEdge = {
  readonly __typename?: 'StatisticEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Statistic;
};

/** Which statistics to list; every condition given must hold. */
export type StatisticFilter = {
  /** Only forecasts, or only what is past. */
  readonly forecast?: InputMaybe<Scalars['Boolean']['input']>;
  /** For this time or later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Part of what is counted. */
  readonly metric?: InputMaybe<Scalars['String']['input']>;
  /** Part of what it is about. */
  readonly subject?: InputMaybe<Scalars['String']['input']>;
  /** For this time or earlier. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** What is told while it happens. */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /** How far reports being ingested are; one report's, or all. Needs the editor role. */
  readonly ingestProgress: IngestProgress;
};


/** What is told while it happens. */
export type SubscriptionIngestProgressArgs = {
  report?: InputMaybe<Scalars['ID']['input']>;
};

/** A chip that may stand in for another. B for A is another question than A for B. */
export type Substitute = {
  readonly __typename?: 'Substitute';
  /** What the score is made of. */
  readonly breakdown: ReadonlyArray<ScorePart>;
  /** The chip. */
  readonly chip: Chip;
  /** Its figures against the original's. */
  readonly comparison: ComparisonRow;
  /** What sets it apart from a plain substitute. */
  readonly marks: ReadonlyArray<SubstituteMark>;
  /** True where no other is at least as good in every part and better in one. */
  readonly paretoOptimal: Scalars['Boolean']['output'];
  /** How many of it stand for one of the original on this workload. */
  readonly perOriginal?: Maybe<Scalars['Float']['output']>;
  /** From 1, by the midpoint of the score's bounds. */
  readonly rank: Scalars['Int']['output'];
  /** What speaks against it. */
  readonly risks: ReadonlyArray<Scalars['String']['output']>;
  /** 0 to 1: the midpoint of low and high. */
  readonly score: Scalars['Float']['output'];
  /** If every missing figure were at its best. */
  readonly scoreHigh: Scalars['Float']['output'];
  /** If every missing figure were at its worst. */
  readonly scoreLow: Scalars['Float']['output'];
};

/** Which substitutes to consider; every condition given must hold. */
export type SubstituteFilter = {
  /** May be exported to this destination on `asOf`. */
  readonly allowedTo?: InputMaybe<Scalars['String']['input']>;
  /** The day the question is asked for; today unless said. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Any of these countries of the designer, ISO 3166-1 alpha-2. */
  readonly designerCountries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Leaves out chips whose designer is listed on `asOf`. */
  readonly excludeListed?: InputMaybe<Scalars['Boolean']['input']>;
  /** At most so much power, W. */
  readonly maxTdpW?: InputMaybe<Scalars['Float']['input']>;
  /** At least so much memory, GB. */
  readonly minMemoryGB?: InputMaybe<Scalars['Float']['input']>;
  /** Supports any of these, by id. */
  readonly software?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What sets a chip apart from a plain substitute. */
export type SubstituteMark =
  /** It came after the day asked for; it comes after all that were there. */
  | 'NOT_YET_RELEASED'
  /** It is the original itself; it comes last. */
  | 'ORIGINAL'
  /** A variant of the same die. */
  | 'SAME_SILICON';

/** A ranking with what stands behind it. */
export type SubstituteRanking = {
  readonly __typename?: 'SubstituteRanking';
  /** Chips that were not ranked. */
  readonly leftOut: ReadonlyArray<LeftOutChip>;
  /** Over which weights the first place holds. */
  readonly sensitivity: ReadonlyArray<WeightRange>;
  /** Best first. */
  readonly substitutes: ReadonlyArray<Substitute>;
  /** How many were ranked, shown or not. */
  readonly total: Scalars['Int']['output'];
  /** The workload with every default filled in. */
  readonly workload: Workload;
};

/** How much each part counts; 0 or more, at least one above 0. */
export type SubstituteWeights = {
  /** Work per watt. */
  readonly efficiency?: InputMaybe<Scalars['Float']['input']>;
  /** Performance on the workload. */
  readonly performance?: InputMaybe<Scalars['Float']['input']>;
  /** How well software carries over. */
  readonly software?: InputMaybe<Scalars['Float']['input']>;
  /** How sure its supply is. */
  readonly supply?: InputMaybe<Scalars['Float']['input']>;
};

/** Where in a table a claim stands, in the table's own words. */
export type TableCell = {
  readonly __typename?: 'TableCell';
  /** The table's title. */
  readonly caption?: Maybe<Scalars['String']['output']>;
  /** The column's heading. */
  readonly column?: Maybe<Scalars['String']['output']>;
  /** The row's label. */
  readonly row?: Maybe<Scalars['String']['output']>;
};

/** A dense rate in one format. */
export type ThroughputInput = {
  /** Bits of the largest operand of the multiplication. */
  readonly bitLength: Scalars['Float']['input'];
  /** TOPS or TFLOPS. */
  readonly denseTops?: InputMaybe<Scalars['Float']['input']>;
  /** INT8, FP16 … */
  readonly format: Scalars['String']['input'];
};

/** A table or passage that looked like facts and could not be read: said, never dropped in silence. */
export type UnreadBlock = {
  readonly __typename?: 'UnreadBlock';
  /** Its beginning. */
  readonly excerpt: Scalars['String']['output'];
  /** Line of the report, from 1. */
  readonly line: Scalars['Int']['output'];
  /** Why it could not be read. */
  readonly reason: Scalars['String']['output'];
};

/** Something whose requirement is met by fewer. */
export type Weakened = {
  readonly __typename?: 'Weakened';
  /** What. */
  readonly entity: Entity;
  /** Who no longer meets it. */
  readonly lost: ReadonlyArray<Entity>;
  /** Who still meets it. */
  readonly remaining: ReadonlyArray<Entity>;
  /** Which requirement. */
  readonly requirement: Entity;
};

/** The range of one weight, the others held, over which the first place holds. */
export type WeightRange = {
  readonly __typename?: 'WeightRange';
  /** Who is first above. */
  readonly above?: Maybe<Chip>;
  /** Who is first below. */
  readonly below?: Maybe<Chip>;
  /** To here; null: however large. */
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** The first place holds from here. */
  readonly low: Scalars['Float']['output'];
  /** performance, software, supply or efficiency. */
  readonly name: Scalars['String']['output'];
  /** As given. */
  readonly weight: Scalars['Float']['output'];
};

/** The workload with every default filled in. */
export type Workload = {
  readonly __typename?: 'Workload';
  /** Sequences at once. */
  readonly batch: Scalars['Int']['output'];
  /** Tokens of context. */
  readonly contextTokens: Scalars['Int']['output'];
  /** Days it may take. */
  readonly days: Scalars['Float']['output'];
  /** Format of the weights. */
  readonly format: NumberFormat;
  /** Memory for intermediate values as a multiple of the weights; null: as derived. */
  readonly intermediates?: Maybe<Scalars['Float']['output']>;
  /** Parameters of the model. */
  readonly parameters: Scalars['Float']['output'];
  /** What is done. */
  readonly phase: Phase;
  /** Which figures count. */
  readonly sparsity: Sparsity;
  /** Tokens trained on. */
  readonly trainingTokens: Scalars['Float']['output'];
  /** Part of the peak that is reached. */
  readonly utilization: Scalars['Float']['output'];
};

/** A transformer workload. Defaults: 175e9 parameters, FP16, DECODE, batch 1, 2048 tokens of context. */
export type WorkloadInput = {
  /** Sequences at once; 1 unless said. */
  readonly batch?: InputMaybe<Scalars['Int']['input']>;
  /** 2048 unless said. */
  readonly contextTokens?: InputMaybe<Scalars['Int']['input']>;
  /** TRAINING: days it may take. */
  readonly days?: InputMaybe<Scalars['Float']['input']>;
  /** Format of the weights; FP16 unless said. */
  readonly format?: InputMaybe<NumberFormat>;
  /** Memory for intermediate values as a multiple of the weights; without it, KV cache and activations as derived. */
  readonly intermediates?: InputMaybe<Scalars['Float']['input']>;
  /** 175e9 unless said. */
  readonly parameters?: InputMaybe<Scalars['Float']['input']>;
  /** DECODE unless said. */
  readonly phase?: InputMaybe<Phase>;
  /** DENSE unless said. */
  readonly sparsity?: InputMaybe<Sparsity>;
  /** TRAINING: tokens trained on. */
  readonly trainingTokens?: InputMaybe<Scalars['Float']['input']>;
  /** Part of the peak that is reached, above 0 to 1. */
  readonly utilization?: InputMaybe<Scalars['Float']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Entity:
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
  ;
  Node:
    | ( EntityModel )
    | ( EntityModel )
    | ( ClaimModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( ReportModel )
    | ( EntityModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AIModel: ResolverTypeWrapper<EntityModel>;
  AlternativeSupplier: ResolverTypeWrapper<AlternativeSupplierModel>;
  Blocked: ResolverTypeWrapper<BlockedModel>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Bound: Bound;
  BuildStatus: BuildStatus;
  Capacity: ResolverTypeWrapper<CapacityModel>;
  Chip: ResolverTypeWrapper<EntityModel>;
  ChipCategory: ChipCategory;
  ChipComparison: ResolverTypeWrapper<ChipComparisonModel>;
  ChipConnection: ResolverTypeWrapper<Omit<ChipConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ChipEdge']>, nodes: ReadonlyArray<ResolversTypes['Chip']> }>;
  ChipDemand: ResolverTypeWrapper<ChipDemandModel>;
  ChipDesignInput: ChipDesignInput;
  ChipEdge: ResolverTypeWrapper<Omit<ChipEdge, 'node'> & { node: ResolversTypes['Chip'] }>;
  ChipFiguresInput: ChipFiguresInput;
  ChipFilter: ChipFilter;
  ChipOrder: ChipOrder;
  ChipOrderField: ChipOrderField;
  ChipsRequired: ResolverTypeWrapper<ChipsRequiredModel>;
  Chokepoint: ResolverTypeWrapper<ChokepointModel>;
  Claim: ResolverTypeWrapper<ClaimModel>;
  ClaimConnection: ResolverTypeWrapper<Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ClaimEdge']>, nodes: ReadonlyArray<ResolversTypes['Claim']> }>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  Closeness: Closeness;
  Company: ResolverTypeWrapper<EntityModel>;
  CompanyConnection: ResolverTypeWrapper<Omit<CompanyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CompanyEdge']>, nodes: ReadonlyArray<ResolversTypes['Company']> }>;
  CompanyEdge: ResolverTypeWrapper<Omit<CompanyEdge, 'node'> & { node: ResolversTypes['Company'] }>;
  CompanyFilter: CompanyFilter;
  CompanyRole: CompanyRole;
  ComparisonRow: ResolverTypeWrapper<ComparisonRowModel>;
  ComputeCenter: ResolverTypeWrapper<EntityModel>;
  ComputeCenterConnection: ResolverTypeWrapper<Omit<ComputeCenterConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ComputeCenterEdge']>, nodes: ReadonlyArray<ResolversTypes['ComputeCenter']> }>;
  ComputeCenterEdge: ResolverTypeWrapper<Omit<ComputeCenterEdge, 'node'> & { node: ResolversTypes['ComputeCenter'] }>;
  ComputeCenterFilter: ComputeCenterFilter;
  ComputeDemand: ResolverTypeWrapper<Omit<ComputeDemand, 'missing' | 'years'> & { missing: ReadonlyArray<ResolversTypes['MissingFigure']>, years: ReadonlyArray<ResolversTypes['DemandYear']> }>;
  ComputeDemandInput: ComputeDemandInput;
  ControlAssessment: ResolverTypeWrapper<ControlAssessmentModel>;
  ControlDistance: ResolverTypeWrapper<ControlDistance>;
  ControlHit: ResolverTypeWrapper<Omit<ControlHit, 'distances' | 'measures'> & { distances: ReadonlyArray<ResolversTypes['ControlDistance']>, measures: ReadonlyArray<ResolversTypes['ControlMeasure']> }>;
  ControlMeasure: ResolverTypeWrapper<ControlMeasureModel>;
  ControlType: ControlType;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DemandYear: ResolverTypeWrapper<DemandYearModel>;
  DependencyDirection: DependencyDirection;
  DependencyGraph: ResolverTypeWrapper<TracedModel>;
  DependencyLevel: ResolverTypeWrapper<LevelModel>;
  DependencyPath: ResolverTypeWrapper<PathModel>;
  DieInput: DieInput;
  Direction: Direction;
  DisruptionReport: ResolverTypeWrapper<DisruptedModel>;
  Engine: Engine;
  Entity: ResolverTypeWrapper<EntityModel>;
  EntityConnection: ResolverTypeWrapper<Omit<EntityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EntityEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  EntityKind: EntityKind;
  EntityName: ResolverTypeWrapper<EntityName>;
  EventFilter: EventFilter;
  ExportControlEvent: ResolverTypeWrapper<EntityModel>;
  ExportControlEventConnection: ResolverTypeWrapper<Omit<ExportControlEventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ExportControlEventEdge']>, nodes: ReadonlyArray<ResolversTypes['ExportControlEvent']> }>;
  ExportControlEventEdge: ResolverTypeWrapper<Omit<ExportControlEventEdge, 'node'> & { node: ResolversTypes['ExportControlEvent'] }>;
  ExposureLevel: ExposureLevel;
  ExposureReport: ResolverTypeWrapper<ExposureReportModel>;
  ExposureSearch: ResolverTypeWrapper<ExposureSearch>;
  ExposureWay: ResolverTypeWrapper<ExposureWayModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GraphSummary: ResolverTypeWrapper<GraphSummary>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IngestProgress: ResolverTypeWrapper<IngestProgress>;
  IngestReceipt: ResolverTypeWrapper<Omit<IngestReceipt, 'disputes' | 'newEntities' | 'report'> & { disputes: ReadonlyArray<ResolversTypes['Spec']>, newEntities: ReadonlyArray<ResolversTypes['Entity']>, report: ResolversTypes['Report'] }>;
  IngestReportInput: IngestReportInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Interconnect: ResolverTypeWrapper<EntityModel>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Judgement: ResolverTypeWrapper<JudgementModel>;
  JudgementDecision: JudgementDecision;
  KindCount: ResolverTypeWrapper<KindCount>;
  KindDemand: ResolverTypeWrapper<KindDemandModel>;
  LeftOutChip: ResolverTypeWrapper<LeftOutModel>;
  ListEntry: ResolverTypeWrapper<ListEntry>;
  ListVersion: ResolverTypeWrapper<ListVersion>;
  Listing: ResolverTypeWrapper<ListingModel>;
  Memory: ResolverTypeWrapper<EntityModel>;
  MetricRatio: ResolverTypeWrapper<MetricRatioModel>;
  MissingFigure: ResolverTypeWrapper<MissingModel>;
  Modality: Modality;
  ModelKindInput: ModelKindInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NumberFormat: NumberFormat;
  OrderDirection: OrderDirection;
  OwnershipAnswer: ResolverTypeWrapper<OwnershipModel>;
  Packaging: ResolverTypeWrapper<EntityModel>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Phase: Phase;
  Policy: ResolverTypeWrapper<EntityModel>;
  PolicyConnection: ResolverTypeWrapper<Omit<PolicyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PolicyEdge']>, nodes: ReadonlyArray<ResolversTypes['Policy']> }>;
  PolicyEdge: ResolverTypeWrapper<Omit<PolicyEdge, 'node'> & { node: ResolversTypes['Policy'] }>;
  PolicyFilter: PolicyFilter;
  PolicyTarget: ResolverTypeWrapper<PolicyTargetModel>;
  Process: ResolverTypeWrapper<EntityModel>;
  Product: ResolverTypeWrapper<EntityModel>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Region: ResolverTypeWrapper<EntityModel>;
  Relation: ResolverTypeWrapper<RelationModel>;
  RelationConnection: ResolverTypeWrapper<Omit<RelationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RelationEdge']>, nodes: ReadonlyArray<ResolversTypes['Relation']> }>;
  RelationEdge: ResolverTypeWrapper<Omit<RelationEdge, 'node'> & { node: ResolversTypes['Relation'] }>;
  RelationType: RelationType;
  Report: ResolverTypeWrapper<ReportModel>;
  ReportConnection: ResolverTypeWrapper<Omit<ReportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReportEdge']>, nodes: ReadonlyArray<ResolversTypes['Report']> }>;
  ReportEdge: ResolverTypeWrapper<Omit<ReportEdge, 'node'> & { node: ResolversTypes['Report'] }>;
  ReportOrigin: ReportOrigin;
  RetractReceipt: ResolverTypeWrapper<RetractReceipt>;
  RuleBeside: ResolverTypeWrapper<RuleBeside>;
  ScorePart: ResolverTypeWrapper<ScorePartModel>;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversTypes['SearchHit']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>;
  SearchHit: ResolverTypeWrapper<Omit<SearchHit, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  SeriesInput: SeriesInput;
  Software: ResolverTypeWrapper<EntityModel>;
  Sparsity: Sparsity;
  Spec: ResolverTypeWrapper<SpecModel>;
  SpecMetric: SpecMetric;
  Statistic: ResolverTypeWrapper<StatisticModel>;
  StatisticConnection: ResolverTypeWrapper<Omit<StatisticConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StatisticEdge']>, nodes: ReadonlyArray<ResolversTypes['Statistic']> }>;
  StatisticEdge: ResolverTypeWrapper<Omit<StatisticEdge, 'node'> & { node: ResolversTypes['Statistic'] }>;
  StatisticFilter: StatisticFilter;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Substitute: ResolverTypeWrapper<SubstituteModel>;
  SubstituteFilter: SubstituteFilter;
  SubstituteMark: SubstituteMark;
  SubstituteRanking: ResolverTypeWrapper<RankingModel>;
  SubstituteWeights: SubstituteWeights;
  TableCell: ResolverTypeWrapper<TableCell>;
  ThroughputInput: ThroughputInput;
  UnreadBlock: ResolverTypeWrapper<UnreadBlock>;
  Weakened: ResolverTypeWrapper<WeakenedModel>;
  WeightRange: ResolverTypeWrapper<WeightRangeModel>;
  Workload: ResolverTypeWrapper<Workload>;
  WorkloadInput: WorkloadInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AIModel: EntityModel;
  AlternativeSupplier: AlternativeSupplierModel;
  Blocked: BlockedModel;
  Boolean: Scalars['Boolean']['output'];
  Capacity: CapacityModel;
  Chip: EntityModel;
  ChipComparison: ChipComparisonModel;
  ChipConnection: Omit<ChipConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ChipEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Chip']> };
  ChipDemand: ChipDemandModel;
  ChipDesignInput: ChipDesignInput;
  ChipEdge: Omit<ChipEdge, 'node'> & { node: ResolversParentTypes['Chip'] };
  ChipFiguresInput: ChipFiguresInput;
  ChipFilter: ChipFilter;
  ChipOrder: ChipOrder;
  ChipsRequired: ChipsRequiredModel;
  Chokepoint: ChokepointModel;
  Claim: ClaimModel;
  ClaimConnection: Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ClaimEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Claim']> };
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  Company: EntityModel;
  CompanyConnection: Omit<CompanyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CompanyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Company']> };
  CompanyEdge: Omit<CompanyEdge, 'node'> & { node: ResolversParentTypes['Company'] };
  CompanyFilter: CompanyFilter;
  ComparisonRow: ComparisonRowModel;
  ComputeCenter: EntityModel;
  ComputeCenterConnection: Omit<ComputeCenterConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ComputeCenterEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ComputeCenter']> };
  ComputeCenterEdge: Omit<ComputeCenterEdge, 'node'> & { node: ResolversParentTypes['ComputeCenter'] };
  ComputeCenterFilter: ComputeCenterFilter;
  ComputeDemand: Omit<ComputeDemand, 'missing' | 'years'> & { missing: ReadonlyArray<ResolversParentTypes['MissingFigure']>, years: ReadonlyArray<ResolversParentTypes['DemandYear']> };
  ComputeDemandInput: ComputeDemandInput;
  ControlAssessment: ControlAssessmentModel;
  ControlDistance: ControlDistance;
  ControlHit: Omit<ControlHit, 'distances' | 'measures'> & { distances: ReadonlyArray<ResolversParentTypes['ControlDistance']>, measures: ReadonlyArray<ResolversParentTypes['ControlMeasure']> };
  ControlMeasure: ControlMeasureModel;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DemandYear: DemandYearModel;
  DependencyGraph: TracedModel;
  DependencyLevel: LevelModel;
  DependencyPath: PathModel;
  DieInput: DieInput;
  DisruptionReport: DisruptedModel;
  Entity: EntityModel;
  EntityConnection: Omit<EntityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EntityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  EntityName: EntityName;
  EventFilter: EventFilter;
  ExportControlEvent: EntityModel;
  ExportControlEventConnection: Omit<ExportControlEventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ExportControlEventEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ExportControlEvent']> };
  ExportControlEventEdge: Omit<ExportControlEventEdge, 'node'> & { node: ResolversParentTypes['ExportControlEvent'] };
  ExposureReport: ExposureReportModel;
  ExposureSearch: ExposureSearch;
  ExposureWay: ExposureWayModel;
  Float: Scalars['Float']['output'];
  GraphSummary: GraphSummary;
  ID: Scalars['ID']['output'];
  IngestProgress: IngestProgress;
  IngestReceipt: Omit<IngestReceipt, 'disputes' | 'newEntities' | 'report'> & { disputes: ReadonlyArray<ResolversParentTypes['Spec']>, newEntities: ReadonlyArray<ResolversParentTypes['Entity']>, report: ResolversParentTypes['Report'] };
  IngestReportInput: IngestReportInput;
  Int: Scalars['Int']['output'];
  Interconnect: EntityModel;
  JSON: Scalars['JSON']['output'];
  Judgement: JudgementModel;
  KindCount: KindCount;
  KindDemand: KindDemandModel;
  LeftOutChip: LeftOutModel;
  ListEntry: ListEntry;
  ListVersion: ListVersion;
  Listing: ListingModel;
  Memory: EntityModel;
  MetricRatio: MetricRatioModel;
  MissingFigure: MissingModel;
  ModelKindInput: ModelKindInput;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  OwnershipAnswer: OwnershipModel;
  Packaging: EntityModel;
  PageInfo: PageInfo;
  Policy: EntityModel;
  PolicyConnection: Omit<PolicyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PolicyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Policy']> };
  PolicyEdge: Omit<PolicyEdge, 'node'> & { node: ResolversParentTypes['Policy'] };
  PolicyFilter: PolicyFilter;
  PolicyTarget: PolicyTargetModel;
  Process: EntityModel;
  Product: EntityModel;
  Query: Record<PropertyKey, never>;
  Region: EntityModel;
  Relation: RelationModel;
  RelationConnection: Omit<RelationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RelationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Relation']> };
  RelationEdge: Omit<RelationEdge, 'node'> & { node: ResolversParentTypes['Relation'] };
  Report: ReportModel;
  ReportConnection: Omit<ReportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReportEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Report']> };
  ReportEdge: Omit<ReportEdge, 'node'> & { node: ResolversParentTypes['Report'] };
  RetractReceipt: RetractReceipt;
  RuleBeside: RuleBeside;
  ScorePart: ScorePartModel;
  SearchConnection: Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SearchHit']> };
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  SearchHit: Omit<SearchHit, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  SeriesInput: SeriesInput;
  Software: EntityModel;
  Spec: SpecModel;
  Statistic: StatisticModel;
  StatisticConnection: Omit<StatisticConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StatisticEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Statistic']> };
  StatisticEdge: Omit<StatisticEdge, 'node'> & { node: ResolversParentTypes['Statistic'] };
  StatisticFilter: StatisticFilter;
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  Substitute: SubstituteModel;
  SubstituteFilter: SubstituteFilter;
  SubstituteRanking: RankingModel;
  SubstituteWeights: SubstituteWeights;
  TableCell: TableCell;
  ThroughputInput: ThroughputInput;
  UnreadBlock: UnreadBlock;
  Weakened: WeakenedModel;
  WeightRange: WeightRangeModel;
  Workload: Workload;
  WorkloadInput: WorkloadInput;
};

export type AiModelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AIModel'] = ResolversParentTypes['AIModel']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<AiModelClaimsArgs, 'first'>>;
  developers?: Resolver<ReadonlyArray<ResolversTypes['Company']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgements?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['EntityName']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<AiModelRelationsArgs, 'direction' | 'first'>>;
  specs?: Resolver<ReadonlyArray<ResolversTypes['Spec']>, ParentType, ContextType, Partial<AiModelSpecsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlternativeSupplierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlternativeSupplier'] = ResolversParentTypes['AlternativeSupplier']> = {
  closeness?: Resolver<ResolversTypes['Closeness'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  provides?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  risks?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  soleSource?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
};

export type BlockedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Blocked'] = ResolversParentTypes['Blocked']> = {
  because?: Resolver<ResolversTypes['DependencyPath'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type CapacityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Capacity'] = ResolversParentTypes['Capacity']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['NumberFormat']>, ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  petaOps?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  phase?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ChipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Chip'] = ResolversParentTypes['Chip']> = {
  category?: Resolver<Maybe<ResolversTypes['ChipCategory']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ChipClaimsArgs, 'first'>>;
  controls?: Resolver<ResolversTypes['ControlAssessment'], ParentType, ContextType, RequireFields<ChipControlsArgs, 'destination'>>;
  designer?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  family?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgements?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  memory?: Resolver<ReadonlyArray<ResolversTypes['Memory']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['EntityName']>, ParentType, ContextType>;
  packaging?: Resolver<ReadonlyArray<ResolversTypes['Packaging']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ChipRelationsArgs, 'direction' | 'first'>>;
  releasedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  software?: Resolver<ReadonlyArray<ResolversTypes['Software']>, ParentType, ContextType>;
  specs?: Resolver<ReadonlyArray<ResolversTypes['Spec']>, ParentType, ContextType, Partial<ChipSpecsArgs>>;
  variants?: Resolver<ResolversTypes['ChipConnection'], ParentType, ContextType, RequireFields<ChipVariantsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChipComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChipComparison'] = ResolversParentTypes['ChipComparison']> = {
  baseline?: Resolver<ResolversTypes['Chip'], ParentType, ContextType>;
  matrix?: Resolver<ReadonlyArray<ReadonlyArray<Maybe<ResolversTypes['Float']>>>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['ComparisonRow']>, ParentType, ContextType>;
  workload?: Resolver<ResolversTypes['Workload'], ParentType, ContextType>;
};

export type ChipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChipConnection'] = ResolversParentTypes['ChipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Chip']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChipDemandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChipDemand'] = ResolversParentTypes['ChipDemand']> = {
  chip?: Resolver<ResolversTypes['Chip'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  inferenceIncrease?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  memory?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  required?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  training?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  trainingIncrease?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ChipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChipEdge'] = ResolversParentTypes['ChipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Chip'], ParentType, ContextType>;
};

export type ChipsRequiredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChipsRequired'] = ResolversParentTypes['ChipsRequired']> = {
  bound?: Resolver<Maybe<ResolversTypes['Bound']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  forCompute?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  forMemory?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['SpecMetric']>, ParentType, ContextType>;
  required?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  working?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChokepointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Chokepoint'] = ResolversParentTypes['Chokepoint']> = {
  alternatives?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dependents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  soleSourceFor?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  extractor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ingestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  saidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  table?: Resolver<Maybe<ResolversTypes['TableCell']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type CompanyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company']> = {
  chips?: Resolver<ResolversTypes['ChipConnection'], ParentType, ContextType, RequireFields<CompanyChipsArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<CompanyClaimsArgs, 'first'>>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgements?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  listings?: Resolver<ReadonlyArray<ResolversTypes['Listing']>, ParentType, ContextType, Partial<CompanyListingsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['EntityName']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<CompanyRelationsArgs, 'direction' | 'first'>>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['CompanyRole']>, ParentType, ContextType>;
  statistics?: Resolver<ReadonlyArray<ResolversTypes['Statistic']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyConnection'] = ResolversParentTypes['CompanyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CompanyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Company']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompanyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyEdge'] = ResolversParentTypes['CompanyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
};

export type ComparisonRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparisonRow'] = ResolversParentTypes['ComparisonRow']> = {
  attainable?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  attainableTflops?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  bound?: Resolver<Maybe<ResolversTypes['Bound']>, ParentType, ContextType>;
  chip?: Resolver<ResolversTypes['Chip'], ParentType, ContextType>;
  chipsToHold?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  flopPerByte?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['SpecMetric']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  perGB?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  perWatt?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ratios?: Resolver<ReadonlyArray<ResolversTypes['MetricRatio']>, ParentType, ContextType>;
  tokensPerSecond?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ComputeCenterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComputeCenter'] = ResolversParentTypes['ComputeCenter']> = {
  capacity?: Resolver<ReadonlyArray<ResolversTypes['Capacity']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ComputeCenterClaimsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgements?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['EntityName']>, ParentType, ContextType>;
  partners?: Resolver<ReadonlyArray<ResolversTypes['Company']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ComputeCenterRelationsArgs, 'direction' | 'first'>>;
  status?: Resolver<Maybe<ResolversTypes['BuildStatus']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComputeCenterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComputeCenterConnection'] = ResolversParentTypes['ComputeCenterConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ComputeCenterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ComputeCenter']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComputeCenterEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComputeCenterEdge'] = ResolversParentTypes['ComputeCenterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ComputeCenter'], ParentType, ContextType>;
};

export type ComputeDemandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComputeDemand'] = ResolversParentTypes['ComputeDemand']> = {
  inferenceGrowth?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['MissingFigure']>, ParentType, ContextType>;
  trainingGrowth?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['DemandYear']>, ParentType, ContextType>;
};

export type ControlAssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ControlAssessment'] = ResolversParentTypes['ControlAssessment']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  beside?: Resolver<ReadonlyArray<ResolversTypes['RuleBeside']>, ParentType, ContextType>;
  chip?: Resolver<Maybe<ResolversTypes['Chip']>, ParentType, ContextType>;
  controlled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  design?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  destination?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endUserHq?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hits?: Resolver<ReadonlyArray<ResolversTypes['ControlHit']>, ParentType, ContextType>;
  hypothetical?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  performanceDensity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  tpp?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  undetermined?: Resolver<ReadonlyArray<ResolversTypes['ControlHit']>, ParentType, ContextType>;
};

export type ControlDistanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ControlDistance'] = ResolversParentTypes['ControlDistance']> = {
  becomes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ControlHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ControlHit'] = ResolversParentTypes['ControlHit']> = {
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  distances?: Resolver<ReadonlyArray<ResolversTypes['ControlDistance']>, ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  effectiveTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['ControlMeasure']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paragraphs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ControlMeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ControlMeasure'] = ResolversParentTypes['ControlMeasure']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  margin?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  met?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  op?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  threshold?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DemandYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemandYear'] = ResolversParentTypes['DemandYear']> = {
  chips?: Resolver<ReadonlyArray<ResolversTypes['ChipDemand']>, ParentType, ContextType>;
  inferencePflops?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['KindDemand']>, ParentType, ContextType>;
  trainingPflops?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  working?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DependencyGraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DependencyGraph'] = ResolversParentTypes['DependencyGraph']> = {
  levels?: Resolver<ReadonlyArray<ResolversTypes['DependencyLevel']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  root?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  truncatedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DependencyLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DependencyLevel'] = ResolversParentTypes['DependencyLevel']> = {
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type DependencyPathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DependencyPath'] = ResolversParentTypes['DependencyPath']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type DisruptionReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisruptionReport'] = ResolversParentTypes['DisruptionReport']> = {
  blocked?: Resolver<ReadonlyArray<ResolversTypes['Blocked']>, ParentType, ContextType>;
  blockedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removed?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  removedRelations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  weakened?: Resolver<ReadonlyArray<ResolversTypes['Weakened']>, ParentType, ContextType>;
  weakenedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'AIModel' | 'Chip' | 'Company' | 'ComputeCenter' | 'ExportControlEvent' | 'Interconnect' | 'Memory' | 'Packaging' | 'Policy' | 'Process' | 'Product' | 'Region' | 'Software', ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EntityNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityName'] = ResolversParentTypes['EntityName']> = {
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExportControlEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportControlEvent'] = ResolversParentTypes['ExportControlEvent']> = {
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ExportControlEventClaimsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgements?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  listings?: Resolver<ReadonlyArray<ResolversTypes['Listing']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['EntityName']>, ParentType, ContextType>;
  occurredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ExportControlEventRelationsArgs, 'direction' | 'first'>>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ControlType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExportControlEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportControlEventConnection'] = ResolversParentTypes['ExportControlEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExportControlEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ExportControlEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExportControlEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportControlEventEdge'] = ResolversParentTypes['ExportControlEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExportControlEvent'], ParentType, ContextType>;
};

export type ExposureReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExposureReport'] = ResolversParentTypes['ExposureReport']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ExposureLevel'], ParentType, ContextType>;
  listings?: Resolver<ReadonlyArray<ResolversTypes['Listing']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  ownership?: Resolver<ResolversTypes['OwnershipAnswer'], ParentType, ContextType>;
  searched?: Resolver<ResolversTypes['ExposureSearch'], ParentType, ContextType>;
  ways?: Resolver<ReadonlyArray<ResolversTypes['ExposureWay']>, ParentType, ContextType>;
};

export type ExposureSearchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExposureSearch'] = ResolversParentTypes['ExposureSearch']> = {
  companies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lists?: Resolver<ReadonlyArray<ResolversTypes['ListVersion']>, ParentType, ContextType>;
  maxDepth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ExposureWayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExposureWay'] = ResolversParentTypes['ExposureWay']> = {
  certain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ExposureLevel'], ParentType, ContextType>;
  listing?: Resolver<ResolversTypes['Listing'], ParentType, ContextType>;
  ownership?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['DependencyPath'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type GraphSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphSummary'] = ResolversParentTypes['GraphSummary']> = {
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disputedSpecs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  specs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IngestProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IngestProgress'] = ResolversParentTypes['IngestProgress']> = {
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IngestReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IngestReceipt'] = ResolversParentTypes['IngestReceipt']> = {
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disputes?: Resolver<ReadonlyArray<ResolversTypes['Spec']>, ParentType, ContextType>;
  newEntities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  unread?: Resolver<ReadonlyArray<ResolversTypes['UnreadBlock']>, ParentType, ContextType>;
};

export type InterconnectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Interconnect'] = ResolversParentTypes['Interconnect']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<InterconnectClaimsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgements?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['EntityName']>, ParentType, ContextType>;
  providers?: Resolver<ReadonlyArray<ResolversTypes['Company']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<InterconnectRelationsArgs, 'direction' | 'first'>>;
  usedBy?: Resolver<ResolversTypes['ChipConnection'], ParentType, ContextType, RequireFields<InterconnectUsedByArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type JudgementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Judgement'] = ResolversParentTypes['Judgement']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['JudgementDecision'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  surface?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
};

export type KindDemandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindDemand'] = ResolversParentTypes['KindDemand']> = {
  copies?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  inferenceAveragePflops?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  inferenceFlopPerDay?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  inferencePflops?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  models?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  trainingFlopPerModel?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  trainingPflops?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type LeftOutChipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeftOutChip'] = ResolversParentTypes['LeftOutChip']> = {
  chip?: Resolver<ResolversTypes['Chip'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ListEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListEntry'] = ResolversParentTypes['ListEntry']> = {
  citation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  footnotes?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  licencePolicy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licenceRequirement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ListVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListVersion'] = ResolversParentTypes['ListVersion']> = {
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Listing'] = ResolversParentTypes['Listing']> = {
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['ListEntry']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['ExportControlEvent']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  list?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  listedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  removedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type MemoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Memory'] = ResolversParentTypes['Memory']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<MemoryClaimsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgements?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['EntityName']>, ParentType, ContextType>;
  providers?: Resolver<ReadonlyArray<ResolversTypes['Company']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<MemoryRelationsArgs, 'direction' | 'first'>>;
  usedBy?: Resolver<ResolversTypes['ChipConnection'], ParentType, ContextType, RequireFields<MemoryUsedByArgs, 'first'>>;
  variants?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MetricRatioResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MetricRatio'] = ResolversParentTypes['MetricRatio']> = {
  baseline?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  engine?: Resolver<Maybe<ResolversTypes['Engine']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['NumberFormat']>, ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['SpecMetric'], ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sparsity?: Resolver<Maybe<ResolversTypes['Sparsity']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type MissingFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingFigure'] = ResolversParentTypes['MissingFigure']> = {
  chip?: Resolver<ResolversTypes['Chip'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['SpecMetric'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  ingestReport?: Resolver<ResolversTypes['IngestReceipt'], ParentType, ContextType, RequireFields<MutationIngestReportArgs, 'input'>>;
  retractReport?: Resolver<ResolversTypes['RetractReceipt'], ParentType, ContextType, RequireFields<MutationRetractReportArgs, 'id'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AIModel' | 'Chip' | 'Claim' | 'Company' | 'ComputeCenter' | 'ExportControlEvent' | 'Interconnect' | 'Memory' | 'Packaging' | 'Policy' | 'Process' | 'Product' | 'Region' | 'Report' | 'Software', ParentType, ContextType>;
};

export type OwnershipAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnershipAnswer'] = ResolversParentTypes['OwnershipAnswer']> = {
  affiliatesRule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aggregateHigh?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  aggregateLow?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  citation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lookThroughHigh?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lookThroughLow?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PackagingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Packaging'] = ResolversParentTypes['Packaging']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PackagingClaimsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgements?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['EntityName']>, ParentType, ContextType>;
  providers?: Resolver<ReadonlyArray<ResolversTypes['Company']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PackagingRelationsArgs, 'direction' | 'first'>>;
  usedBy?: Resolver<ResolversTypes['ChipConnection'], ParentType, ContextType, RequireFields<PackagingUsedByArgs, 'first'>>;
  variants?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Policy'] = ResolversParentTypes['Policy']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PolicyClaimsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  judgements?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['EntityName']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PolicyRelationsArgs, 'direction' | 'first'>>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['PolicyTarget']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyConnection'] = ResolversParentTypes['PolicyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PolicyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Policy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyEdge'] = ResolversParentTypes['PolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
};

export type PolicyTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyTarget'] = ResolversParentTypes['PolicyTarget']> = {
  by?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  op?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ProcessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Process'] = ResolversParentTypes['Process']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ProcessClaimsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgements?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['EntityName']>, ParentType, ContextType>;
  providers?: Resolver<ReadonlyArray<ResolversTypes['Company']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ProcessRelationsArgs, 'direction' | 'first'>>;
  usedBy?: Resolver<ResolversTypes['ChipConnection'], ParentType, ContextType, RequireFields<ProcessUsedByArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ProductClaimsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgements?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['EntityName']>, ParentType, ContextType>;
  providers?: Resolver<ReadonlyArray<ResolversTypes['Company']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ProductRelationsArgs, 'direction' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  alternativeSuppliers?: Resolver<ReadonlyArray<ResolversTypes['AlternativeSupplier']>, ParentType, ContextType, RequireFields<QueryAlternativeSuppliersArgs, 'of'>>;
  assessDesign?: Resolver<ResolversTypes['ControlAssessment'], ParentType, ContextType, RequireFields<QueryAssessDesignArgs, 'destination' | 'input'>>;
  chips?: Resolver<ResolversTypes['ChipConnection'], ParentType, ContextType, RequireFields<QueryChipsArgs, 'first'>>;
  chipsRequired?: Resolver<ResolversTypes['ChipsRequired'], ParentType, ContextType, RequireFields<QueryChipsRequiredArgs, 'chip' | 'workload'>>;
  chokepoints?: Resolver<ReadonlyArray<ResolversTypes['Chokepoint']>, ParentType, ContextType, RequireFields<QueryChokepointsArgs, 'first'>>;
  companies?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<QueryCompaniesArgs, 'first'>>;
  compareChips?: Resolver<ResolversTypes['ChipComparison'], ParentType, ContextType, RequireFields<QueryCompareChipsArgs, 'chips'>>;
  computeCenters?: Resolver<ResolversTypes['ComputeCenterConnection'], ParentType, ContextType, RequireFields<QueryComputeCentersArgs, 'first'>>;
  computeDemand?: Resolver<ResolversTypes['ComputeDemand'], ParentType, ContextType, RequireFields<QueryComputeDemandArgs, 'input'>>;
  controlAssessment?: Resolver<ResolversTypes['ControlAssessment'], ParentType, ContextType, RequireFields<QueryControlAssessmentArgs, 'chip' | 'destination'>>;
  dependencies?: Resolver<ResolversTypes['DependencyGraph'], ParentType, ContextType, RequireFields<QueryDependenciesArgs, 'direction' | 'limit' | 'maxDepth' | 'of'>>;
  dependencyPaths?: Resolver<ReadonlyArray<ResolversTypes['DependencyPath']>, ParentType, ContextType, RequireFields<QueryDependencyPathsArgs, 'first' | 'from' | 'maxDepth' | 'to'>>;
  disruption?: Resolver<ResolversTypes['DisruptionReport'], ParentType, ContextType, RequireFields<QueryDisruptionArgs, 'first' | 'remove'>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'first' | 'kind'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'name'>>;
  exportControlEvents?: Resolver<ResolversTypes['ExportControlEventConnection'], ParentType, ContextType, RequireFields<QueryExportControlEventsArgs, 'first'>>;
  exposure?: Resolver<ResolversTypes['ExposureReport'], ParentType, ContextType, RequireFields<QueryExposureArgs, 'maxDepth' | 'of'>>;
  graph?: Resolver<ResolversTypes['GraphSummary'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  policies?: Resolver<ResolversTypes['PolicyConnection'], ParentType, ContextType, RequireFields<QueryPoliciesArgs, 'first'>>;
  reports?: Resolver<ResolversTypes['ReportConnection'], ParentType, ContextType, RequireFields<QueryReportsArgs, 'first'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'query'>>;
  statistics?: Resolver<ResolversTypes['StatisticConnection'], ParentType, ContextType, RequireFields<QueryStatisticsArgs, 'first'>>;
  substituteRanking?: Resolver<ResolversTypes['SubstituteRanking'], ParentType, ContextType, RequireFields<QuerySubstituteRankingArgs, 'first' | 'for'>>;
  substitutes?: Resolver<ReadonlyArray<ResolversTypes['Substitute']>, ParentType, ContextType, RequireFields<QuerySubstitutesArgs, 'first' | 'for'>>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<RegionClaimsArgs, 'first'>>;
  computeCenters?: Resolver<ResolversTypes['ComputeCenterConnection'], ParentType, ContextType, RequireFields<RegionComputeCentersArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgements?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['EntityName']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  policies?: Resolver<ResolversTypes['PolicyConnection'], ParentType, ContextType, RequireFields<RegionPoliciesArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<RegionRelationsArgs, 'direction' | 'first'>>;
  subregions?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  dissent?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  fromId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  toId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type RelationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationConnection'] = ResolversParentTypes['RelationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationEdge'] = ResolversParentTypes['RelationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type ReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report']> = {
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ReportClaimsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ingestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['ReportOrigin'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unread?: Resolver<ReadonlyArray<ResolversTypes['UnreadBlock']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportConnection'] = ResolversParentTypes['ReportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Report']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportEdge'] = ResolversParentTypes['ReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
};

export type RetractReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetractReceipt'] = ResolversParentTypes['RetractReceipt']> = {
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removedEntities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removedRelations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RuleBesideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleBeside'] = ResolversParentTypes['RuleBeside']> = {
  appliesTo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ScorePartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScorePart'] = ResolversParentTypes['ScorePart']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  valueHigh?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  valueLow?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SoftwareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Software'] = ResolversParentTypes['Software']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<SoftwareClaimsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgements?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['EntityName']>, ParentType, ContextType>;
  providers?: Resolver<ReadonlyArray<ResolversTypes['Company']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<SoftwareRelationsArgs, 'direction' | 'first'>>;
  usedBy?: Resolver<ResolversTypes['ChipConnection'], ParentType, ContextType, RequireFields<SoftwareUsedByArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SpecResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Spec'] = ResolversParentTypes['Spec']> = {
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dissent?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  engine?: Resolver<Maybe<ResolversTypes['Engine']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['NumberFormat']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['SpecMetric'], ParentType, ContextType>;
  resolution?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sparsity?: Resolver<Maybe<ResolversTypes['Sparsity']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type StatisticResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statistic'] = ResolversParentTypes['Statistic']> = {
  about?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  forecast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type StatisticConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatisticConnection'] = ResolversParentTypes['StatisticConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatisticEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Statistic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatisticEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatisticEdge'] = ResolversParentTypes['StatisticEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statistic'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  ingestProgress?: SubscriptionResolver<ResolversTypes['IngestProgress'], "ingestProgress", ParentType, ContextType, Partial<SubscriptionIngestProgressArgs>>;
};

export type SubstituteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Substitute'] = ResolversParentTypes['Substitute']> = {
  breakdown?: Resolver<ReadonlyArray<ResolversTypes['ScorePart']>, ParentType, ContextType>;
  chip?: Resolver<ResolversTypes['Chip'], ParentType, ContextType>;
  comparison?: Resolver<ResolversTypes['ComparisonRow'], ParentType, ContextType>;
  marks?: Resolver<ReadonlyArray<ResolversTypes['SubstituteMark']>, ParentType, ContextType>;
  paretoOptimal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  perOriginal?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  risks?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  scoreHigh?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  scoreLow?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SubstituteRankingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubstituteRanking'] = ResolversParentTypes['SubstituteRanking']> = {
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['LeftOutChip']>, ParentType, ContextType>;
  sensitivity?: Resolver<ReadonlyArray<ResolversTypes['WeightRange']>, ParentType, ContextType>;
  substitutes?: Resolver<ReadonlyArray<ResolversTypes['Substitute']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workload?: Resolver<ResolversTypes['Workload'], ParentType, ContextType>;
};

export type TableCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TableCell'] = ResolversParentTypes['TableCell']> = {
  caption?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UnreadBlockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnreadBlock'] = ResolversParentTypes['UnreadBlock']> = {
  excerpt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WeakenedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Weakened'] = ResolversParentTypes['Weakened']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  lost?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  remaining?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  requirement?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type WeightRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WeightRange'] = ResolversParentTypes['WeightRange']> = {
  above?: Resolver<Maybe<ResolversTypes['Chip']>, ParentType, ContextType>;
  below?: Resolver<Maybe<ResolversTypes['Chip']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type WorkloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Workload'] = ResolversParentTypes['Workload']> = {
  batch?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contextTokens?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['NumberFormat'], ParentType, ContextType>;
  intermediates?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['Phase'], ParentType, ContextType>;
  sparsity?: Resolver<ResolversTypes['Sparsity'], ParentType, ContextType>;
  trainingTokens?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  utilization?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AIModel?: AiModelResolvers<ContextType>;
  AlternativeSupplier?: AlternativeSupplierResolvers<ContextType>;
  Blocked?: BlockedResolvers<ContextType>;
  Capacity?: CapacityResolvers<ContextType>;
  Chip?: ChipResolvers<ContextType>;
  ChipComparison?: ChipComparisonResolvers<ContextType>;
  ChipConnection?: ChipConnectionResolvers<ContextType>;
  ChipDemand?: ChipDemandResolvers<ContextType>;
  ChipEdge?: ChipEdgeResolvers<ContextType>;
  ChipsRequired?: ChipsRequiredResolvers<ContextType>;
  Chokepoint?: ChokepointResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  CompanyConnection?: CompanyConnectionResolvers<ContextType>;
  CompanyEdge?: CompanyEdgeResolvers<ContextType>;
  ComparisonRow?: ComparisonRowResolvers<ContextType>;
  ComputeCenter?: ComputeCenterResolvers<ContextType>;
  ComputeCenterConnection?: ComputeCenterConnectionResolvers<ContextType>;
  ComputeCenterEdge?: ComputeCenterEdgeResolvers<ContextType>;
  ComputeDemand?: ComputeDemandResolvers<ContextType>;
  ControlAssessment?: ControlAssessmentResolvers<ContextType>;
  ControlDistance?: ControlDistanceResolvers<ContextType>;
  ControlHit?: ControlHitResolvers<ContextType>;
  ControlMeasure?: ControlMeasureResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DemandYear?: DemandYearResolvers<ContextType>;
  DependencyGraph?: DependencyGraphResolvers<ContextType>;
  DependencyLevel?: DependencyLevelResolvers<ContextType>;
  DependencyPath?: DependencyPathResolvers<ContextType>;
  DisruptionReport?: DisruptionReportResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  EntityName?: EntityNameResolvers<ContextType>;
  ExportControlEvent?: ExportControlEventResolvers<ContextType>;
  ExportControlEventConnection?: ExportControlEventConnectionResolvers<ContextType>;
  ExportControlEventEdge?: ExportControlEventEdgeResolvers<ContextType>;
  ExposureReport?: ExposureReportResolvers<ContextType>;
  ExposureSearch?: ExposureSearchResolvers<ContextType>;
  ExposureWay?: ExposureWayResolvers<ContextType>;
  GraphSummary?: GraphSummaryResolvers<ContextType>;
  IngestProgress?: IngestProgressResolvers<ContextType>;
  IngestReceipt?: IngestReceiptResolvers<ContextType>;
  Interconnect?: InterconnectResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Judgement?: JudgementResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  KindDemand?: KindDemandResolvers<ContextType>;
  LeftOutChip?: LeftOutChipResolvers<ContextType>;
  ListEntry?: ListEntryResolvers<ContextType>;
  ListVersion?: ListVersionResolvers<ContextType>;
  Listing?: ListingResolvers<ContextType>;
  Memory?: MemoryResolvers<ContextType>;
  MetricRatio?: MetricRatioResolvers<ContextType>;
  MissingFigure?: MissingFigureResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  OwnershipAnswer?: OwnershipAnswerResolvers<ContextType>;
  Packaging?: PackagingResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Policy?: PolicyResolvers<ContextType>;
  PolicyConnection?: PolicyConnectionResolvers<ContextType>;
  PolicyEdge?: PolicyEdgeResolvers<ContextType>;
  PolicyTarget?: PolicyTargetResolvers<ContextType>;
  Process?: ProcessResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  RelationConnection?: RelationConnectionResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  ReportConnection?: ReportConnectionResolvers<ContextType>;
  ReportEdge?: ReportEdgeResolvers<ContextType>;
  RetractReceipt?: RetractReceiptResolvers<ContextType>;
  RuleBeside?: RuleBesideResolvers<ContextType>;
  ScorePart?: ScorePartResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Software?: SoftwareResolvers<ContextType>;
  Spec?: SpecResolvers<ContextType>;
  Statistic?: StatisticResolvers<ContextType>;
  StatisticConnection?: StatisticConnectionResolvers<ContextType>;
  StatisticEdge?: StatisticEdgeResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Substitute?: SubstituteResolvers<ContextType>;
  SubstituteRanking?: SubstituteRankingResolvers<ContextType>;
  TableCell?: TableCellResolvers<ContextType>;
  UnreadBlock?: UnreadBlockResolvers<ContextType>;
  Weakened?: WeakenedResolvers<ContextType>;
  WeightRange?: WeightRangeResolvers<ContextType>;
  Workload?: WorkloadResolvers<ContextType>;
};

