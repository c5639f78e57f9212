import type { Adjacency } from '../../model/adjacency.js';
import type { Relation } from '../../model/fact.js';
import { relationIdAt } from '../../model/adjacency.js';

/** So many relations are kept as values, twice over (some 300 bytes each): walks from different ends meet the same ones again and again. */
const keptAtMost = 125_000;


/** Relations by their row in an adjacency, each read when first met. */
export class KeptRelations {
  /** What was read or met again since the last turn, and before it: what neither holds was not asked for in a whole turn. */
  #recent = new Map<number, Relation>();
  #older = new Map<number, Relation>();

  at(adjacency: Adjacency, row: number, read: (id: string) => Relation): Relation {
    const recent = this.#recent.get(row);
    if (recent !== undefined) return recent;
    const relation = this.#older.get(row) ?? withSharedIds(read(relationIdAt(adjacency, row)), adjacency, row);
    if (this.#recent.size >= keptAtMost) { this.#older = this.#recent; this.#recent = new Map(); }
    this.#recent.set(row, relation);
    return relation;
  }
}
/** With the ids of the adjacency for its ends: one text in memory however many ties an entity has. */
function withSharedIds(relation: Relation, { ids, from, to }: Adjacency, row: number): Relation {
  const fromId = ids[from[row]!]!;
  return { ...relation, fromId, toId: ids[to[row]!]!, subjectId: relation.subjectId === fromId ? fromId : relation.subjectId };
}
