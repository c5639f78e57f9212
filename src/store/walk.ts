import type { RelationType } from '../ontology.js';
import type { BareRelation } from '../model/fact.js';
import { dependencySteps, mayFollow, stepsByType } from '../model/dependence.js';
import type { Step } from '../model/dependence.js';
import { compareText, sortTexts } from './order.js';
import type { DependencyLevel, DependencyWalk, WalkQuery } from './store.js';

/** What a walk asks of the graph: the relations that leave these entities, each named once, along the steps, by id, at most `limit`, then `cut`. */
export interface Wanted<E> { readonly entities: readonly E[]; readonly steps: readonly Step[]; readonly limit: number }
export interface Found<R> { readonly relations: Iterable<R>; readonly cut: boolean }
/** How a relation of this graph tells what it is, and where a walk keeps its marks: as many entities as it meets, once for each relation. */
export interface Ground<E, R> {
  type(relation: R): RelationType; from(relation: R): E; to(relation: R): E;
  /** 0 where there are none. */
  marksOf(entity: E): number; mark(entity: E, marks: number): void;
  /** True once. */
  isNew(relation: R): boolean;
}
export interface Walked<E, R> { /** From level 1 on. */ readonly levels: readonly E[][]; readonly relations: readonly R[]; readonly cut: boolean }

/**
 * Walks dependencies level by level over a graph of any make, which answers what is yielded. Cycles end where they meet what was seen.
 * A walk that came to a variant over its family does not go back to its siblings, so each level asks once for each manner of arriving:
 * at most three times.
 */
export function* walkDependencies<E, R>({ direction, types, maxDepth, limit }: WalkQuery, roots: Iterable<E>, ground: Ground<E, R>): Generator<Wanted<E>, Walked<E, R>, Found<R>> {
  const steps = dependencySteps(direction, types);
  const ways = manners.map((by, i): Way<E> => {
    const allowed = steps.filter((step) => mayFollow(by, step));
    return { allowed, byType: stepsByType(allowed), seen: 1 << i, atLevel: 8 << i, level: [], next: [] };
  });
  for (const root of new Set(roots)) { ways[0]!.level.push(root); ground.mark(root, met); }
  const levels: E[][] = [], walked: R[] = [];
  let cut = false;
  for (let depth = 0; depth < maxDepth && !cut; depth += 1) {
    const fresh: E[] = [];
    for (const { level, allowed, byType, atLevel } of ways) {
      if (level.length === 0 || allowed.length === 0 || cut) continue;
      for (const entity of level) ground.mark(entity, ground.marksOf(entity) | atLevel);
      const found = yield { entities: level, steps: allowed, limit: limit - walked.length + 1 };
      for (const relation of found.relations) {
        if (ground.isNew(relation)) {
          if (walked.length === limit) { cut = true; break; }
          walked.push(relation);
        }
        for (const step of byType.get(ground.type(relation)) ?? []) {
          const out = step.direction === 'OUT', other = out ? ground.to(relation) : ground.from(relation);
          if ((ground.marksOf(out ? ground.from(relation) : ground.to(relation)) & atLevel) === 0) continue;
          const way = ways[mannerOf(step)]!, marks = ground.marksOf(other);
          if ((marks & way.seen) === 0) way.next.push(other);
          if ((marks & met) === 0) fresh.push(other);
          ground.mark(other, marks | way.seen | met);
        }
      }
      for (const entity of level) ground.mark(entity, ground.marksOf(entity) & ~atLevel);
      cut ||= found.cut;
    }
    for (const way of ways) { way.level = way.next; way.next = []; }
    levels.push(fresh);
  }
  return { levels, relations: walked, cut };
}

/** The walk over a graph that is asked level by level. */
export async function walkByLevels(query: WalkQuery, expand: (entityIds: readonly string[], steps: readonly Step[], limit: number) => Promise<Found<BareRelation>>): Promise<DependencyWalk> {
  const marks = new Map<string, number>(), told = new Set<string>();
  const walk = walkDependencies<string, BareRelation>(query, query.roots, {
    type: ({ type }) => type, from: ({ fromId }) => fromId, to: ({ toId }) => toId,
    marksOf: (id) => marks.get(id) ?? 0, mark: (id, made) => { marks.set(id, made); }, isNew: ({ id }) => told.size < told.add(id).size,
  });
  let now = walk.next();
  while (!now.done) now = walk.next(await expand(now.value.entities, now.value.steps, now.value.limit));
  const { levels, relations, cut } = now.value;
  return { levels: levelsOf(query, levels.map(sortTexts)), relations: [...relations].sort((a, b) => compareText(a.id, b.id)), cut };
}
/** With the roots as level 0, and no level that found nothing. */
export function levelsOf({ roots }: WalkQuery, further: readonly (readonly string[])[]): readonly DependencyLevel[] {
  return [sortTexts([...new Set(roots)]), ...further].map((entityIds, depth) => ({ depth, entityIds })).filter(({ entityIds }) => entityIds.length > 0);
}

/** A manner of arriving: which steps may follow it, and who was come to so at this level and for the next; marks of whom a walk has met so, and who is at this level. */
interface Way<E> { readonly allowed: readonly Step[]; readonly byType: ReadonlyMap<RelationType, readonly Step[]>; readonly seen: number; readonly atLevel: number; level: E[]; next: E[] }
/** The mark of whom a walk has met in any manner; those of the manners are below it. */
const met = 64;
/** Only VARIANT_OF restricts what may follow it. */
const manners: readonly (Step | null)[] = [null, { type: 'VARIANT_OF', direction: 'OUT' }, { type: 'VARIANT_OF', direction: 'IN' }];
function mannerOf({ type, direction }: Step): 0 | 1 | 2 { return type !== 'VARIANT_OF' ? 0 : direction === 'OUT' ? 1 : 2; }
