import type { RelationType } from '../ontology.js';
import type { BareRelation } from '../model/fact.js';
import { dependencySteps, mayFollow, stepsByType } from '../model/dependence.js';
import type { Step } from '../model/dependence.js';
import { compareText, sortTexts } from './order.js';
import type { DependencyLevel, DependencyWalk, WalkQuery } from './store.js';

/** What a walk asks of the graph: the relations that leave these entities along the steps, by id, at most `limit`, then `cut`. */
export interface Wanted<E> { readonly entities: ReadonlySet<E>; readonly steps: readonly Step[]; readonly limit: number }
export interface Found<R> { readonly relations: Iterable<R>; readonly cut: boolean }
/** How a relation of this graph tells what it is. */
export interface Telling<E, R> { key(relation: R): string | number; type(relation: R): RelationType; from(relation: R): E; to(relation: R): E }
export interface Walked<E, R> { /** From level 1 on. */ readonly levels: readonly E[][]; readonly relations: readonly R[]; readonly cut: boolean }

/**
 * Walks dependencies level by level over a graph of any make, which answers what is yielded. Cycles end where they meet what was seen.
 * A walk that came to a variant over its family does not go back to its siblings, so each level asks once for each manner of arriving:
 * at most three times.
 */
export function* walkDependencies<E, R>({ direction, types, maxDepth, limit }: WalkQuery, roots: Iterable<E>, { key, type, from, to }: Telling<E, R>): Generator<Wanted<E>, Walked<E, R>, Found<R>> {
  const steps = dependencySteps(direction, types);
  const walked = new Map<string | number, R>();
  const ways = manners.map((by): Way<E> => {
    const allowed = steps.filter((step) => mayFollow(by, step));
    return { allowed, byType: stepsByType(allowed), seen: new Set(), level: new Set(), next: new Set() };
  });
  for (const root of roots) ways[0]!.level.add(root);
  const met = new Set(ways[0]!.level), levels: E[][] = [];
  let cut = false;
  for (let depth = 0; depth < maxDepth && !cut; depth += 1) {
    const fresh: E[] = [];
    for (const { level, allowed, byType } of ways) {
      if (level.size === 0 || allowed.length === 0 || cut) continue;
      const found = yield { entities: level, steps: allowed, limit: limit - walked.size + 1 };
      for (const relation of found.relations) {
        const id = key(relation);
        if (!walked.has(id) && walked.size === limit) { cut = true; break; }
        walked.set(id, relation);
        for (const step of byType.get(type(relation)) ?? []) {
          const out = step.direction === 'OUT', other = out ? to(relation) : from(relation);
          if (!level.has(out ? from(relation) : to(relation))) continue;
          const { seen, next } = ways[mannerOf(step)]!;
          if (!seen.has(other)) { seen.add(other); next.add(other); }
          if (!met.has(other)) { met.add(other); fresh.push(other); }
        }
      }
      cut ||= found.cut;
    }
    for (const way of ways) { way.level = way.next; way.next = new Set(); }
    levels.push(fresh);
  }
  return { levels, relations: [...walked.values()], cut };
}

/** The walk over a graph that is asked level by level. */
export async function walkByLevels(query: WalkQuery, expand: (entityIds: readonly string[], steps: readonly Step[], limit: number) => Promise<Found<BareRelation>>): Promise<DependencyWalk> {
  const walk = walkDependencies<string, BareRelation>(query, query.roots, { key: ({ id }) => id, type: ({ type }) => type, from: ({ fromId }) => fromId, to: ({ toId }) => toId });
  let now = walk.next();
  while (!now.done) now = walk.next(await expand([...now.value.entities], now.value.steps, now.value.limit));
  const { levels, relations, cut } = now.value;
  return { levels: levelsOf(query, levels.map(sortTexts)), relations: [...relations].sort((a, b) => compareText(a.id, b.id)), cut };
}
/** With the roots as level 0, and no level that found nothing. */
export function levelsOf({ roots }: WalkQuery, further: readonly (readonly string[])[]): readonly DependencyLevel[] {
  return [sortTexts([...new Set(roots)]), ...further].map((entityIds, depth) => ({ depth, entityIds })).filter(({ entityIds }) => entityIds.length > 0);
}

/** A manner of arriving: which steps may follow it, whom a walk has met so, and who of them are at this level and the next. */
interface Way<E> { readonly allowed: readonly Step[]; readonly byType: ReadonlyMap<RelationType, readonly Step[]>; readonly seen: Set<E>; level: Set<E>; next: Set<E> }
/** Only VARIANT_OF restricts what may follow it. */
const manners: readonly (Step | null)[] = [null, { type: 'VARIANT_OF', direction: 'OUT' }, { type: 'VARIANT_OF', direction: 'IN' }];
function mannerOf({ type, direction }: Step): 0 | 1 | 2 { return type !== 'VARIANT_OF' ? 0 : direction === 'OUT' ? 1 : 2; }
