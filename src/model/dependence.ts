import { relationTypes } from '../ontology.js';
import type { Dependence, RelationType } from '../ontology.js';

/** UPSTREAM: towards what an entity needs; DOWNSTREAM: towards what needs it. */
export type DependencyDirection = 'UPSTREAM' | 'DOWNSTREAM';
export interface Step { readonly type: RelationType; readonly direction: 'OUT' | 'IN' }

export function dependenceOf(type: RelationType): Dependence | null { return relationTypes[type].dependence; }
/** The relation types that carry a dependency, in the ontology's order. */
export const dependencyTypes: readonly RelationType[] = (Object.keys(relationTypes) as RelationType[]).filter((type) => dependenceOf(type) !== null);

/**
 * The steps of one level of a walk, `types` narrowing them. VARIANT_OF is walked both ways: from a family to the variants that
 * satisfy it, and from a variant to its family for what is stated of the family alone; `mayFollow` keeps it from siblings.
 */
export function dependencySteps(direction: DependencyDirection, types: readonly RelationType[] | null = null): readonly Step[] {
  return dependencyTypes.filter((type) => types === null || types.includes(type)).flatMap((type): Step[] => {
    if (type === 'VARIANT_OF') return [{ type, direction: 'OUT' }, { type, direction: 'IN' }];
    const towardsNeeded = dependenceOf(type)?.needs === 'from' ? 'OUT' : 'IN';
    return [{ type, direction: direction === 'UPSTREAM' ? towardsNeeded : towardsNeeded === 'OUT' ? 'IN' : 'OUT' }];
  });
}
/** The same by type: what a walk asks at every relation. */
export function stepsByType(steps: readonly Step[]): ReadonlyMap<RelationType, readonly Step[]> {
  return new Map(steps.map(({ type }) => [type, steps.filter((step) => step.type === type)]));
}
/** Whether a walk that came by `previous` may go on by `next`: never from a variant over its family to a sibling, nor back. */
export function mayFollow(previous: Step | null, next: Step): boolean {
  return previous === null || previous.type !== 'VARIANT_OF' || next.type !== 'VARIANT_OF' || previous.direction === next.direction;
}
