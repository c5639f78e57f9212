import type { ChipProfile } from '../model/fact.js';
import { loadAllChips, loadChips } from './chip.js';
import { ClaimLoader } from './claim.js';
import { EntityLoader } from './entity.js';
import { FactLoader } from './fact.js';
import { RelationLoader } from './relation.js';
import { ReportLoader } from './report.js';
import { RegionLoader } from './region.js';
import type { Snapshot } from './snapshot.js';
import { SubgraphLoader } from './subgraph.js';

/** Batched reads over one snapshot, made anew for each operation. */
export interface Loaders {
  readonly entities: EntityLoader; readonly claims: ClaimLoader; readonly reports: ReportLoader; readonly relations: RelationLoader;
  readonly facts: FactLoader; readonly subgraph: SubgraphLoader; readonly regions: RegionLoader;
  chips(ids: readonly string[]): Promise<readonly ChipProfile[]>;
  /** Every chip of the graph, by id; at most 5000. */
  allChips(): Promise<readonly ChipProfile[]>;
}
export function createLoaders(snapshot: Snapshot): Loaders {
  const entities = new EntityLoader(snapshot);
  const relations = new RelationLoader(snapshot);
  const loaders = {
    entities, claims: new ClaimLoader(snapshot), reports: new ReportLoader(snapshot),
    relations, facts: new FactLoader(snapshot), subgraph: new SubgraphLoader(snapshot), regions: new RegionLoader(entities, relations),
  };
  return { ...loaders, chips: (ids) => loadChips(loaders, ids), allChips: () => loadAllChips(loaders) };
}
