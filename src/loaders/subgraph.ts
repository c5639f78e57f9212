import type { RelationType } from '../ontology.js';
import type { Adjacency } from '../model/adjacency.js';
import { dependencySteps, mayFollow, stepsByType } from '../model/dependence.js';
import type { DependencyDirection } from '../model/dependence.js';
import type { BareRelation, Relation } from '../model/fact.js';
import type { Step } from '../store/store.js';
import type { Snapshot } from './snapshot.js';

export type { Step };

export interface Walk<R extends BareRelation = Relation> { readonly relations: readonly R[]; readonly cut: boolean }
/** Level 0 is the roots; each level holds the entities first met there, by id. A relation is told once. */
export interface DependencyWalk extends Walk<BareRelation> { readonly levels: readonly DependencyLevel[] }
export interface DependencyLevel { readonly depth: number; readonly entityIds: readonly string[] }

/** Parts of the graph around a few entities, a level per call: never the whole of it, unless the question is about the whole. */
export class SubgraphLoader {
  constructor(private readonly snapshot: Snapshot) {}

  /**
   * What the roots need (UPSTREAM) or what needs them (DOWNSTREAM) within `maxDepth`: asserted dependencies, bare, by id, at most `limit`.
   * Cycles end where they meet what was seen. A walk that came to a variant over its family does not go back to its siblings, so each
   * level asks once for each manner of arriving: at most three calls.
   */
  async dependencies(roots: readonly string[], direction: DependencyDirection, types: readonly RelationType[] | null, maxDepth: number, limit: number): Promise<DependencyWalk> {
    const steps = dependencySteps(direction, types);
    const walked = new Map<string, BareRelation>();
    const ways = manners.map((by): Way => {
      const allowed = steps.filter((step) => mayFollow(by, step));
      return { allowed, byType: stepsByType(allowed), seen: new Set(), level: new Set(), next: new Set() };
    });
    for (const id of roots) ways[0]!.level.add(id);
    const met = new Set(roots), levels = [{ depth: 0, entityIds: [...met].sort() }];
    let cut = false;
    for (let depth = 1; depth <= maxDepth && !cut; depth += 1) {
      const fresh: string[] = [];
      for (const { level, allowed, byType } of ways) {
        if (level.size === 0 || allowed.length === 0 || cut) continue;
        const found = await this.snapshot.call((view) => view.expandBare([...level], allowed, limit - walked.size + 1, ['ASSERTED']));
        for (const relation of found.relations) {
          if (!walked.has(relation.id) && walked.size === limit) { cut = true; break; }
          walked.set(relation.id, relation);
          for (const step of byType.get(relation.type) ?? []) {
            const out = step.direction === 'OUT', other = out ? relation.toId : relation.fromId;
            if (!level.has(out ? relation.fromId : relation.toId)) continue;
            const { seen, next } = ways[mannerOf(step)]!;
            if (!seen.has(other)) { seen.add(other); next.add(other); }
            if (!met.has(other)) { met.add(other); fresh.push(other); }
          }
        }
        cut ||= found.cut;
      }
      for (const way of ways) { way.level = way.next; way.next = new Set(); }
      if (fresh.length > 0) levels.push({ depth, entityIds: fresh.sort() });
    }
    return { levels, relations: [...walked.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), cut };
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

/** A manner of arriving: which steps may follow it, whom a walk has met so, and who of them are at this level and the next. */
interface Way { readonly allowed: readonly Step[]; readonly byType: ReadonlyMap<RelationType, readonly Step[]>; readonly seen: Set<string>; level: Set<string>; next: Set<string> }
/** Only VARIANT_OF restricts what may follow it. */
const manners: readonly (Step | null)[] = [null, { type: 'VARIANT_OF', direction: 'OUT' }, { type: 'VARIANT_OF', direction: 'IN' }];
function mannerOf({ type, direction }: Step): 0 | 1 | 2 { return type !== 'VARIANT_OF' ? 0 : direction === 'OUT' ? 1 : 2; }
