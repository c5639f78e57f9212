import type { RelationType } from '../ontology.js';
import type { Adjacency } from '../model/adjacency.js';
import { dependencySteps, mayFollow } from '../model/dependence.js';
import type { DependencyDirection } from '../model/dependence.js';
import type { BareRelation, Relation } from '../model/fact.js';
import type { Step } from '../store/store.js';
import type { Snapshot } from './snapshot.js';

export type { Step };

export interface Walk<R extends BareRelation = Relation> { readonly relations: readonly R[]; readonly cut: boolean }

/** Parts of the graph around a few entities, a level per call: never the whole of it, unless the question is about the whole. */
export class SubgraphLoader {
  constructor(private readonly snapshot: Snapshot) {}

  /**
   * The asserted dependencies, bare, within `maxDepth` of the roots, at most `limit` of them, level by level. A walk that came to a
   * variant over its family does not go back to its siblings, so each level asks once for each manner of arriving: at most three calls.
   */
  async dependencies(roots: readonly string[], direction: DependencyDirection, types: readonly RelationType[] | null, maxDepth: number, limit: number): Promise<Walk<BareRelation>> {
    const steps = dependencySteps(direction, types);
    const walked = new Map<string, BareRelation>();
    const seen = new Set<string>();
    let level: readonly Arrival[] = [...new Set(roots)].sort().map((id) => ({ id, by: null }));
    let cut = false;
    for (let depth = 0; depth < maxDepth && level.length > 0 && !cut; depth += 1) {
      const next: Arrival[] = [];
      for (const by of manners) {
        const ids = level.filter((arrival) => sameManner(arrival.by, by)).map(({ id }) => id);
        const allowed = steps.filter((step) => mayFollow(by, step));
        if (ids.length === 0 || allowed.length === 0 || cut) continue;
        const found = await this.snapshot.call((view) => view.expandBare(ids, allowed, limit - walked.size + 1, ['ASSERTED']));
        const from = new Set(ids);
        for (const relation of found.relations) {
          if (!walked.has(relation.id) && walked.size === limit) { cut = true; break; }
          walked.set(relation.id, relation);
          for (const arrival of arrivals(relation, from, allowed)) {
            const key = `${mannerOf(arrival.by)} ${arrival.id}`;
            if (!seen.has(key)) { seen.add(key); next.push(arrival); }
          }
        }
        cut ||= found.cut;
      }
      level = next.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
    }
    return { relations: [...walked.values()], cut };
  }

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

/** An entity reached, and the step that led there. */
interface Arrival { readonly id: string; readonly by: Step | null }
const upToFamily: Step = { type: 'VARIANT_OF', direction: 'OUT' };
const downToVariant: Step = { type: 'VARIANT_OF', direction: 'IN' };
const manners: readonly (Step | null)[] = [null, upToFamily, downToVariant];

/** Only VARIANT_OF restricts what may follow it. */
function mannerOf(by: Step | null): string { return by?.type === 'VARIANT_OF' ? by.direction : ''; }
function sameManner(a: Step | null, b: Step | null): boolean { return mannerOf(a) === mannerOf(b); }
function arrivals(relation: BareRelation, from: ReadonlySet<string>, steps: readonly Step[]): readonly Arrival[] {
  return steps.filter(({ type }) => type === relation.type).flatMap((by) => {
    const [at, other] = by.direction === 'OUT' ? [relation.fromId, relation.toId] : [relation.toId, relation.fromId];
    return from.has(at) ? [{ id: other, by }] : [];
  });
}
