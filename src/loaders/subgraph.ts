import type { Adjacency } from '../model/adjacency.js';
import type { Relation } from '../model/fact.js';
import type { DependencyWalk, Step, WalkQuery } from '../store/store.js';
import type { Snapshot } from './snapshot.js';

export type { Step };

export interface Walk { readonly relations: readonly Relation[]; readonly cut: boolean }

/** Parts of the graph around a few entities, a level per call: never the whole of it, unless the question is about the whole. */
export class SubgraphLoader {
  constructor(private readonly snapshot: Snapshot) {}

  /** What the roots need (UPSTREAM) or what needs them (DOWNSTREAM), level by level: asserted dependencies, bare. */
  dependencies(query: WalkQuery): Promise<DependencyWalk> { return this.snapshot.call((view) => view.walkDependencies(query), query.roots); }

  /**
   * The asserted relations within `maxDepth` steps of the roots, at most `limit`, a call per level. `onward` says from which entities
   * met on the way the walk goes on; from the roots it always does.
   */
  async around(roots: readonly string[], steps: readonly Step[], maxDepth: number, limit: number, onward: (id: string) => boolean = () => true): Promise<Walk> {
    const walked = new Map<string, Relation>();
    const seen = new Set(roots);
    let level: readonly string[] = [...seen].sort();
    for (let depth = 0; depth < maxDepth && level.length > 0; depth += 1) {
      const found = await this.expand(level, steps, limit - walked.size + 1);
      const next: string[] = [];
      for (const relation of found.relations) {
        if (!walked.has(relation.id) && walked.size === limit) return { relations: [...walked.values()], cut: true };
        walked.set(relation.id, relation);
        for (const id of [relation.fromId, relation.toId]) if (!seen.has(id)) { seen.add(id); if (onward(id)) next.push(id); }
      }
      if (found.cut) return { relations: [...walked.values()], cut: true };
      level = next.toSorted();
    }
    return { relations: [...walked.values()], cut: false };
  }

  /** Asserted relations that leave these entities along the steps, by id. */
  expand(ids: readonly string[], steps: readonly Step[], limit: number): Promise<Walk> {
    return this.snapshot.call((view) => view.expand(ids, steps, limit, ['ASSERTED']));
  }

  /** Every dependency of the graph, as typed arrays made once per version: for answers over the whole graph. */
  wholeGraph(): Promise<Adjacency> { return this.snapshot.call((view) => view.adjacency()); }
}
