import type { BareRelation } from '../model/fact.js';
import { dependencySteps, mayFollow, stepsByType } from '../model/dependence.js';
import type { DependencyDirection, Step } from '../model/dependence.js';
import type { PathIds } from './disruption.js';

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
