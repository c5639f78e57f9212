import type { ChipProfile } from '../model/fact.js';
import { partNames, type PartName } from './substitution-parts.js';
import { middle, place, scoreCandidates, type SubstitutionOptions } from './substitution-score.js';
import type { SubstitutionContext } from './substitution-ties.js';

/** Over which weights the first place holds. */
export interface Sensitivity { readonly originalId: string; readonly firstId: string | null; readonly ranges: readonly WeightRange[] }
export interface WeightRange {
  readonly name: PartName;
  /** As given, others fixed. */
  readonly weight: number;
  /** The first place holds from `low` to `high`; null: however large. */
  readonly low: number; readonly high: number | null;
  /** Who takes over below and above; null where nobody does. */
  readonly belowId: string | null; readonly aboveId: string | null;
}

/**
 * The range of each weight, the others held, over which the first of `rankSubstitutes` stays first. Exact: with part midpoints m, the lead of
 * the first over another is Σ w·(m₁ − m₂) / Σ w, whose sign is that of a linear function of the one weight. Ends included: there the two
 * are level. A range that is one point says that the first place rests on a tie.
 */
export function sensitivityOf(original: ChipProfile, candidates: readonly ChipProfile[], context: SubstitutionContext, options: SubstitutionOptions = {}): Sensitivity {
  const { ranked, weights } = scoreCandidates(original, candidates, context, options);
  const rivals = ranked.filter((scored) => place(scored) === 0);
  const first = rivals[0];
  if (first === undefined) return { originalId: original.id, firstId: null, ranges: [] };
  const ranges = partNames.map((name, part): WeightRange => {
    let [low, high, belowId, aboveId] = [0, Infinity, null as string | null, null as string | null];
    for (const rival of rivals.slice(1)) {
      const slope = middle(first, part) - middle(rival, part);
      if (slope === 0) continue;
      const rest = partNames.reduce((total, other, at) => (at === part ? total : total + weights[other] * (middle(first, at) - middle(rival, at))), 0);
      const level = -rest / slope;
      if (slope > 0 && level > low) [low, belowId] = [Math.min(level, weights[name]), rival.chip.id];
      if (slope < 0 && level < high) [high, aboveId] = [Math.max(level, weights[name]), rival.chip.id];
    }
    return { name, weight: weights[name], low, high: high === Infinity ? null : high, belowId, aboveId };
  });
  return { originalId: original.id, firstId: first.chip.id, ranges };
}
