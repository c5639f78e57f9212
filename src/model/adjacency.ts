import type { Modality, RelationType } from '../ontology.js';
import { modalities } from '../ontology.js';
import { dependencyTypes } from './dependence.js';

/**
 * Every relation that carries a dependency, over the whole graph, as numbers: for answers over all of it (disruption, chokepoints).
 * Row i reads `ids[from[i]] types[type[i]] ids[to[i]]`, said with `says[modality[i]]`, and is the relation `relationIdAt(adjacency, i)`.
 * Rows are ordered by (from's id, type, to's id), ids and types by code point, so rows of one entity lie side by side. Never edit one: it is shared.
 */
export interface Adjacency {
  /** The ends of these relations, each once, sorted: an index into it compares as the id does. */
  readonly ids: readonly string[];
  readonly types: readonly RelationType[];
  readonly says: readonly Modality[];
  readonly from: Uint32Array; readonly to: Uint32Array; readonly type: Uint8Array; readonly modality: Uint8Array;
}

/** The types in an adjacency, sorted: those whose meaning in the ontology carries a dependency. */
export const adjacencyTypes: readonly RelationType[] = [...dependencyTypes].sort();
export const modalityList = Object.keys(modalities) as readonly Modality[];

export function relationIdAt(adjacency: Adjacency, row: number): string {
  return `${adjacency.ids[adjacency.from[row]!]!}>${adjacency.types[adjacency.type[row]!]!}>${adjacency.ids[adjacency.to[row]!]!}`;
}
