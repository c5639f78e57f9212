import type { EntityKind, RelationType } from '../ontology.js';
import { indexOf, solve } from './disruption.js';
import type { Requirements } from './requirement.js';

/** Who designed or developed a thing is always its only one: authorship, not supply. A network for chokepoints leaves it out. */
export const authorship: readonly RelationType[] = ['DESIGNED_BY', 'DEVELOPED_BY'];

/** An entity on which others hang. `dependents`: how many stop when it alone is gone, the exact fixpoint, not an estimate. */
export interface ChokepointAnswer {
  readonly id: string; readonly dependents: number;
  /** What has it as its only member of a requirement. */
  readonly soleSourceFor: readonly string[];
  /** The fewest others that meet any requirement it meets; 0 where it is the sole source of something. */
  readonly alternatives: number;
  /** (stopped + half of what would be left with one source) / things that could stop; 0 to 1. */
  readonly score: number;
  readonly reason: string;
}
export interface ChokepointQuestion { readonly of: readonly string[] | null; readonly kinds: readonly EntityKind[] | null; readonly first: number }

/**
 * Sole and near-sole sources, worst first (score, then id). `of` narrows it to what these need, all the way up.
 * A candidate that meets only requirements with three or more members stops nothing alone, so it is not tried: exact, and
 * O(sum of what each candidate stops).
 */
export function chokepoints(requirements: Requirements, question: ChokepointQuestion): readonly ChokepointAnswer[] {
  const { network } = requirements;
  const scope = question.of === null ? null : closureOf(requirements, question.of.flatMap((id) => indexOf(network).get(id) ?? []));
  const inScope = (e: number): boolean => scope === null || scope.has(e);
  const owners = new Set<number>();
  for (let g = 0; g < requirements.owner.length; g += 1) { const owner = requirements.owner[g] as number; if (requirements.role[g] !== 'SUPPORT' && inScope(owner)) owners.add(owner); }
  const kinds = question.kinds === null ? null : new Set(question.kinds);
  const found: ChokepointAnswer[] = [];
  for (let e = 0; e < network.ids.length; e += 1) {
    if (!inScope(e) || (kinds !== null && !kinds.has(network.kinds[e] as EntityKind))) continue;
    const answer = judge(requirements, e, inScope, owners.size);
    if (answer) found.push(answer);
  }
  return found.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, question.first);
}

function judge(requirements: Requirements, e: number, inScope: (e: number) => boolean, total: number): ChokepointAnswer | null {
  const { network } = requirements;
  const sole: string[] = []; let nearSole = 0; let alternatives = Infinity;
  for (let k = requirements.usedStart[e] as number; k < (requirements.usedStart[e + 1] as number); k += 1) {
    const group = requirements.usedIn[k] as number; const owner = requirements.owner[group] as number;
    if (requirements.role[group] === 'SUPPORT' || !inScope(owner)) continue;
    const others = (requirements.start[group + 1] as number) - (requirements.start[group] as number) - 1;
    alternatives = Math.min(alternatives, others);
    if (others === 0) sole.push(network.ids[owner] as string);
    if (others === 1) nearSole += 1;
  }
  if (alternatives > 1) return null;
  const stopped = solve(requirements, [e]).order.filter((x) => x !== e && inScope(x)).length;
  const score = total === 0 ? 0 : Math.min(1, (stopped + nearSole / 2) / total);
  const only = [...new Set(sole)].sort();
  const reason = only.length > 0
    ? `The only known source for ${only.length} ${only.length === 1 ? 'thing' : 'things'}; ${stopped} of ${total} that could stop would stop without it${nearSole > 0 ? `, and ${nearSole} would be left with one source` : ''}.`
    : `Nothing stops without it alone, but ${nearSole} of ${total} would be left with one source.`;
  return { id: network.ids[e] as string, dependents: stopped, soleSourceFor: only, alternatives, score, reason };
}

/** All that these need, themselves included. */
function closureOf(requirements: Requirements, from: readonly number[]): ReadonlySet<number> {
  const groupsOf = new Map<number, number[]>();
  requirements.owner.forEach((owner, group) => { const list = groupsOf.get(owner); if (list) list.push(group); else groupsOf.set(owner, [group]); });
  const seen = new Set(from); const queue = [...from];
  for (let at = 0; at < queue.length; at += 1) for (const group of groupsOf.get(queue[at] as number) ?? []) {
    for (let k = requirements.start[group] as number; k < (requirements.start[group + 1] as number); k += 1) { const m = requirements.member[k] as number; if (!seen.has(m)) { seen.add(m); queue.push(m); } }
  }
  return seen;
}
