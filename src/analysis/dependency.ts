import type { BareRelation } from '../model/fact.js';
import { dependencySteps, mayFollow, stepsByType } from '../model/dependence.js';
import type { DependencyDirection, Step } from '../model/dependence.js';
import type { PathIds } from './disruption.js';

/** The levels of a walk that the store handed over: level 0 is the root. A relation is told once, at the level it was first walked. */
export interface DependencyLevels { readonly levels: readonly { readonly depth: number; readonly entityIds: readonly string[] }[]; readonly relations: readonly BareRelation[] }

/**
 * What `root` needs (UPSTREAM) or what needs it (DOWNSTREAM) within a bounded set of relations, level by level, each level by id.
 * Cycles end where they meet what was seen. O(relations).
 */
export function traceDependencies(root: string, relations: readonly BareRelation[], direction: DependencyDirection, maxDepth: number): DependencyLevels {
  const around = neighbours(relations, direction);
  // In which manners each was arrived at, as bits: from any there is nothing that may not follow, so no other adds to it.
  const seen = new Map([[root, anyManner]]);
  const levels = [{ depth: 0, entityIds: [root] }];
  const walked = new Set<BareRelation>();
  let level: { readonly id: string; readonly by: Step | null }[] = [{ id: root, by: null }];
  for (let depth = 1; depth <= maxDepth && level.length > 0; depth += 1) {
    const next: typeof level = [], fresh: string[] = [];
    for (const { id, by } of level) for (const { relation, step, other } of around.get(id) ?? []) {
      if (!mayFollow(by, step)) continue;
      walked.add(relation);
      const manner = mannerOf(step), arrived = seen.get(other) ?? 0;
      if (arrived === 0) fresh.push(other);
      if ((arrived & (manner | anyManner)) !== 0) continue;
      seen.set(other, arrived | manner);
      next.push({ id: other, by: step });
    }
    level = next;
    if (fresh.length > 0) levels.push({ depth, entityIds: fresh.sort() });
  }
  return { levels, relations: [...walked].sort((a, b) => compare(a.id, b.id)) };
}
const anyManner = 1;
function mannerOf({ type, direction }: Step): number { return type !== 'VARIANT_OF' ? anyManner : direction === 'OUT' ? 2 : 4; }

/**
 * Loop-free paths by which `from` needs `to`, shortest first, ties by relation ids. Depth-first within each length, pruned by
 * the distance to `to`; `budget` bounds the steps tried, and `cut` says that it ran out.
 */
export function dependencyPaths(from: string, to: string, relations: readonly BareRelation[], maxDepth: number, first: number, budget = 100_000): { readonly paths: readonly PathIds[]; readonly cut: boolean } {
  if (from === to) return { paths: [], cut: false };
  const around = neighbours(relations, 'UPSTREAM');
  for (const list of around.values()) list.sort((a, b) => compare(a.relation.id, b.relation.id) || compare(a.step.direction, b.step.direction));
  const distance = distancesTo(to, neighbours(relations, 'DOWNSTREAM'), maxDepth);
  const paths: PathIds[] = []; let left = budget;
  const nearest = distance.get(from);
  if (nearest === undefined) return { paths, cut: false };
  const visit = (at: string, by: Step | null, entityIds: string[], relationIds: string[], length: number): void => {
    if (relationIds.length === length) { if (at === to) paths.push({ entityIds: [...entityIds], relationIds: [...relationIds] }); return; }
    for (const { relation, step, other } of around.get(at) ?? []) {
      if (paths.length >= first || left <= 0) return;
      left -= 1;
      const ahead = distance.get(other);
      if (ahead === undefined || relationIds.length + 1 + ahead > length || (other === to) !== (relationIds.length + 1 === length) || entityIds.includes(other) || !mayFollow(by, step)) continue;
      entityIds.push(other); relationIds.push(relation.id);
      visit(other, step, entityIds, relationIds, length);
      entityIds.pop(); relationIds.pop();
    }
  };
  for (let length = nearest; length <= maxDepth && paths.length < first && left > 0; length += 1) visit(from, null, [from], [], length);
  return { paths, cut: left <= 0 };
}

interface Tie { readonly relation: BareRelation; readonly step: Step; readonly other: string }
function neighbours(relations: readonly BareRelation[], direction: DependencyDirection): ReadonlyMap<string, Tie[]> {
  const around = new Map<string, Tie[]>();
  const steps = stepsByType(dependencySteps(direction));
  for (const relation of relations) for (const step of steps.get(relation.type) ?? []) {
    const out = step.direction === 'OUT', at = out ? relation.fromId : relation.toId, other = out ? relation.toId : relation.fromId;
    const list = around.get(at);
    if (list) list.push({ relation, step, other }); else around.set(at, [{ relation, step, other }]);
  }
  return around;
}
function distancesTo(to: string, back: ReadonlyMap<string, readonly Tie[]>, maxDepth: number): ReadonlyMap<string, number> {
  const distance = new Map([[to, 0]]);
  let level = [to];
  for (let depth = 1; depth <= maxDepth && level.length > 0; depth += 1) {
    const next: string[] = [];
    for (const id of level) for (const { other } of back.get(id) ?? []) if (!distance.has(other)) { distance.set(other, depth); next.push(other); }
    level = next;
  }
  return distance;
}
function compare(a: string, b: string): number { return a < b ? -1 : a > b ? 1 : 0; }
