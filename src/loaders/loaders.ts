import type { ChipProfile } from '../model/fact.js';
import { loadAllChips, loadChips } from './chip.js';
import { ClaimLoader } from './claim.js';
import { EntityLoader } from './entity.js';
import { FactLoader } from './fact.js';
import { RelationLoader } from './relation.js';
import { ReportLoader } from './report.js';
import type { Snapshot } from './snapshot.js';
import { SubgraphLoader } from './subgraph.js';

/** Batched reads over one snapshot, made anew for each operation. */
export interface Loaders {
  readonly entities: EntityLoader; readonly claims: ClaimLoader; readonly reports: ReportLoader; readonly relations: RelationLoader;
  readonly facts: FactLoader; readonly subgraph: SubgraphLoader;
  chips(ids: readonly string[]): Promise<readonly ChipProfile[]>;
  /** Every chip of the graph, by id; at most 5000. */
  allChips(): Promise<readonly ChipProfile[]>;
}
export function createLoaders(snapshot: Snapshot): Loaders {
  const relations = new RelationLoader(snapshot);
  const loaders = {
    entities: new EntityLoader(snapshot), claims: new ClaimLoader(snapshot), reports: new ReportLoader(snapshot),
    facts: new FactLoader(snapshot), relations, subgraph: new SubgraphLoader(snapshot, relations),
  };
  return { ...loaders, chips: (ids) => loadChips(loaders, ids), allChips: () => loadAllChips(loaders) };
}
