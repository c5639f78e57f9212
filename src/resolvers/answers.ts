import type { Disruption } from '../analysis/disruption.js';
import type { Sensitivity, SubstituteRanking } from '../analysis/substitution.js';
import type { SpecMetric } from '../ontology.js';
import type { Entity } from '../model/entity.js';
import type { BareRelation } from '../model/fact.js';

/** What stands behind types that put several answers together; see the mappers in codegen.yml. */
export interface Ranking { readonly ranking: SubstituteRanking; readonly sensitivity: Sensitivity }
export interface MissingFigure { readonly chipId: string; readonly metric: SpecMetric }
export interface Level { readonly depth: number; readonly entityIds: readonly string[] }
export interface Traced { readonly root: Entity; readonly levels: readonly Level[]; readonly nodes: readonly Entity[]; readonly relations: readonly BareRelation[]; readonly cutAt: number | null }
/** `first`: how many of each list are told. */
export interface Disrupted { readonly disruption: Disruption; readonly first: number }
