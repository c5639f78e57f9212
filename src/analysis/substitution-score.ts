import { BadInputError } from '../model/errors.js';
import type { ChipProfile } from '../model/fact.js';
import type { NumberFormat } from '../ontology.js';
import { workloadOf, type Workload, type WorkloadInput } from './roofline-workload.js';
import { checkFilter, judge, marksFor, type SubstituteFilter, type SubstituteMark } from './substitution-filter.js';
import { efficiencyPart, partNames, performancePart, workerFor, type Part, type PartName, type Work } from './substitution-parts.js';
import { softwarePartFor } from './substitution-software.js';
import { supplyPart } from './substitution-supply.js';
import { tiesOf, type SubstitutionContext, type Ties } from './substitution-ties.js';

/** Raw weights; only their proportions count. A part that is not given keeps its default. */
export type SubstituteWeights = { readonly [P in PartName]?: number | null | undefined };
export const defaultWeights: Readonly<Record<PartName, number>> = { performance: 0.4, software: 0.2, supply: 0.2, efficiency: 0.2 };

export interface SubstitutionOptions {
  readonly workload?: WorkloadInput | null | undefined; readonly where?: SubstituteFilter | null | undefined; readonly weights?: SubstituteWeights | null | undefined;
}
/** A candidate with its four parts and what they add up to. */
export interface Scored {
  readonly chip: ChipProfile; readonly parts: Readonly<Record<PartName, Part>>; readonly work: Work;
  readonly score: number; readonly low: number; readonly high: number;
  readonly marks: readonly SubstituteMark[]; readonly doubts: readonly string[];
}
export interface LeftOut { readonly chipId: string; readonly name: string; readonly reason: string }
export interface Scores {
  readonly workload: Workload; readonly weights: Readonly<Record<PartName, number>>; readonly ties: Ties;
  /** Best first; what is not yet released and the original itself come last. */
  readonly ranked: readonly Scored[]; readonly leftOut: readonly LeftOut[];
}

/** @throws BadInputError for a weight that is negative or no number, or where all are 0 */
export function weightsOf(input: SubstituteWeights | null | undefined): Readonly<Record<PartName, number>> {
  const weights = { ...defaultWeights };
  for (const name of partNames) weights[name] = input?.[name] ?? defaultWeights[name];
  for (const name of partNames) {
    if (!Number.isFinite(weights[name]) || weights[name] < 0 || weights[name] > 1e9) throw new BadInputError(`weights.${name}`, 'a number of 0 or more', weights[name]);
  }
  if (partNames.every((name) => weights[name] === 0)) throw new BadInputError('weights', 'at least one above 0', 'all 0');
  return weights;
}

/** Scores every candidate and puts them in order. Time: linear in candidates and ties, but for the sort. */
export function scoreCandidates(original: ChipProfile, candidates: readonly ChipProfile[], context: SubstitutionContext, options: SubstitutionOptions): Scores {
  const where = options.where ?? {};
  const workload = workloadOf(options.workload);
  const weights = weightsOf(options.weights);
  checkFilter(where);
  const pool = candidates.some((chip) => chip.id === original.id) ? candidates : [...candidates, original];
  requireFormat(pool, workload.format);
  const ties = tiesOf(context, where.asOf ?? null);
  const work = workerFor(workload);
  const base = work(original);
  const software = softwarePartFor(original, ties);
  const marksOf = marksFor(original, where.asOf ?? null, ties);
  const withProducts = new Set(pool.flatMap((chip) => chip.relations.filter((relation) => relation.type === 'VARIANT_OF' && relation.fromId === chip.id).map((relation) => relation.toId)));
  const sum = partNames.reduce((total, name) => total + weights[name], 0);
  const ranked: Scored[] = [];
  const leftOut: LeftOut[] = [];
  for (const chip of pool) {
    const leave = (reason: string): void => { leftOut.push({ chipId: chip.id, name: chip.name, reason }); };
    if (chip.family && chip.id !== original.id && withProducts.has(chip.id)) { leave('It is a family; its products are ranked.'); continue; }
    const verdict = chip.id === original.id ? { out: null, doubts: [] } : judge(chip, where, context, ties);
    if (verdict.out !== null) { leave(verdict.out); continue; }
    const own = work(chip);
    if (chip.id !== original.id && own.best.tflops === Infinity) { leave(`Neither a ${workload.format} peak nor a memory bandwidth is stated.`); continue; }
    if (own.best.tflops === 0) { leave('The model cannot be cut into as many pieces as its memory asks for.'); continue; }
    const parts = {
      performance: performancePart(chip, original, own, base), software: software(chip), supply: supplyPart(chip, context, ties), efficiency: efficiencyPart(chip, original, own, base),
    };
    let [low, high] = [0, 0];
    for (const name of partNames) { low += weights[name] * parts[name].low; high += weights[name] * parts[name].high; }
    const { marks, doubts } = marksOf(chip);
    ranked.push({ chip, parts, work: own, score: (low + high) / (2 * sum), low: low / sum, high: high / sum, marks, doubts: [...verdict.doubts, ...doubts] });
  }
  ranked.sort((a, b) => place(a) - place(b) || b.score - a.score || b.low - a.low || (a.chip.id < b.chip.id ? -1 : 1));
  return { workload, weights, ties, ranked, leftOut };
}
/** 0: a substitute; 1: not yet released on the day; 2: the original itself. */
export function place({ marks }: Pick<Scored, 'marks'>): number { return marks.includes('ORIGINAL') ? 2 : marks.includes('NOT_YET_RELEASED') ? 1 : 0; }

function requireFormat(chips: readonly ChipProfile[], format: NumberFormat): void {
  const stated = new Set<string>();
  for (const chip of chips) for (const spec of chip.specs) if (spec.metric === 'PEAK_COMPUTE' && spec.format !== null && spec.value !== null) stated.add(spec.format);
  if (stated.size > 0 && !stated.has(format)) {
    throw new BadInputError('workload.format', `a number format in which a chip states its peak (${[...stated].sort().join(', ')})`, format);
  }
}
