import type { ChipProfile } from '../model/fact.js';
import { comparerWith, type ComparisonRow } from './comparison.js';
import { partNames, type Part, type PartName, type Work } from './substitution-parts.js';
import type { SubstituteMark } from './substitution-filter.js';
import { middle, place, scoreCandidates, type LeftOut, type Scored, type SubstitutionOptions } from './substitution-score.js';
import { supplyRisks } from './substitution-supply.js';
import type { SubstitutionContext } from './substitution-ties.js';
import type { Workload } from './roofline-workload.js';

export type { SubstituteFilter, SubstituteMark } from './substitution-filter.js';
export { defaultWeights, type LeftOut, type SubstituteWeights, type SubstitutionOptions } from './substitution-score.js';
export { listedStates, type ControlVerdict, type ListedState, type SubstitutionContext } from './substitution-ties.js';
export { sensitivityOf, type Sensitivity, type WeightRange } from './substitution-sensitivity.js';
export { alternativeSuppliers, peerKindsOf, type AlternativeSupplier } from './substitution-supplier.js';

export interface SubstituteRanking {
  readonly originalId: string; readonly workload: Workload;
  /** Raw weights as used; `breakdown` holds their proportions. */
  readonly weights: Readonly<Record<PartName, number>>;
  readonly substitutes: readonly Substitute[];
  /** How many were ranked, shown or not. */
  readonly total: number;
  readonly leftOut: readonly LeftOut[];
}
export interface Substitute {
  readonly chipId: string; readonly rank: number;
  readonly score: number; readonly scoreLow: number; readonly scoreHigh: number;
  readonly breakdown: readonly ScorePart[];
  readonly paretoOptimal: boolean;
  readonly comparison: ComparisonRow;
  readonly perOriginal: number | null;
  readonly risks: readonly string[];
  readonly marks: readonly SubstituteMark[];
}
export interface ScorePart {
  readonly name: PartName;
  /** Its share of all weights: score = Σ weight × value. */
  readonly weight: number;
  readonly value: number; readonly valueLow: number; readonly valueHigh: number;
  readonly explanation: string;
  /** Claim ids, each once. */
  readonly evidence: readonly string[];
}

/**
 * Which chips could do the original's work, best first: score = Σ w·part / Σ w over performance, software, supply and efficiency, each 0 to 1.
 * Missing figures span scoreLow … scoreHigh; the rank goes by the midpoint, then the lower bound, then the id. Directed: B for A asks another
 * question than A for B. The original and what is not yet released on `where.asOf` are marked and come last; variants of the same silicon are
 * marked and ranked. Reasons are made for the `first` only. @throws BadInputError
 */
export function rankSubstitutes(original: ChipProfile, candidates: readonly ChipProfile[], context: SubstitutionContext,
  options: SubstitutionOptions & { readonly first?: number } = {}): SubstituteRanking {
  const { workload, weights, ties, examine, ranked, leftOut } = scoreCandidates(original, candidates, context, options);
  const compare = comparerWith(original, workload);
  const base = compare(original);
  const best = paretoOptimal(ranked, weights);
  const sum = partNames.reduce((total, name) => total + weights[name], 0);
  const substitutes = ranked.slice(0, options.first ?? ranked.length).map((scored, index): Substitute => {
    const comparison = compare(scored.chip);
    const { own, work, parts } = examine(scored.chip);
    return {
      chipId: scored.chip.id, rank: index + 1, score: scored.score, scoreLow: scored.low, scoreHigh: scored.high,
      breakdown: partNames.map((name) => partOf(name, parts[name], weights[name] / sum)), paretoOptimal: best.has(scored), comparison,
      perOriginal: perOriginal(comparison, base), marks: scored.marks,
      risks: [...markRisks(scored.marks), ...supplyRisks(scored.chip, own, context, ties), ...scored.doubts, ...(comparison.note === null ? [] : [comparison.note]), ...disputes(work)],
    };
  });
  return { originalId: original.id, workload, weights, substitutes, total: ranked.length, leftOut };
}

function partOf(name: PartName, { low, high, why }: Part, weight: number): ScorePart {
  const { explanation, evidence } = why();
  return { name, weight, value: (low + high) / 2, valueLow: low, valueHigh: high, explanation, evidence: [...new Set(evidence)] };
}

/** The more of: throughput of the original over its own, and chips to hold the workload over those of the original. Null where either is not known. */
function perOriginal(row: ComparisonRow, base: ComparisonRow): number | null {
  if (row.attainable === null || row.attainable === 0 || row.chipsToHold === null || base.chipsToHold === null) return null;
  return Math.max(1 / row.attainable, row.chipsToHold / base.chipsToHold);
}

const markWords: Readonly<Record<SubstituteMark, string>> = {
  ORIGINAL: 'It is the original.', SAME_SILICON: 'It is the same silicon as the original: what stops one stops the other.', NOT_YET_RELEASED: 'It is not yet released on the day.',
};
function markRisks(marks: readonly SubstituteMark[]): readonly string[] { return marks.map((mark) => markWords[mark]); }
function disputes({ figures }: Work): readonly string[] {
  const disputed = [figures.peak, figures.bandwidth, figures.memory, figures.link, figures.tdp].filter((figure) => figure?.spec.disputed);
  return disputed.map((figure) => `Reports disagree on its ${figure?.spec.metric.toLowerCase().replaceAll('_', ' ')}.`);
}

/**
 * Those that no other matches in every part that has a weight and beats in one, by the parts' midpoints. Held only against the front so far,
 * in order of falling sum, so that a chip is beaten by an earlier one or not at all: n × front.
 */
function paretoOptimal(ranked: readonly Scored[], weights: Readonly<Record<PartName, number>>): ReadonlySet<Scored> {
  const counted = partNames.flatMap((name, at) => (weights[name] > 0 ? [at] : []));
  const points = ranked.filter((scored) => place(scored) === 0)
    .map((scored) => { const values = counted.map((at) => middle(scored, at)); return { scored, values, sum: values.reduce((a, b) => a + b, 0) }; })
    .sort((a, b) => b.sum - a.sum);
  const front: (typeof points)[number][] = [];
  for (const point of points) if (!front.some((other) => dominates(other.values, point.values))) front.push(point);
  return new Set(front.map(({ scored }) => scored));
}
function dominates(a: readonly number[], b: readonly number[]): boolean {
  return a.every((value, i) => value >= (b[i] ?? 0)) && a.some((value, i) => value > (b[i] ?? 0));
}
