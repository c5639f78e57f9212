import { BadInputError } from '../model/errors.js';
import type { ChipProfile } from '../model/fact.js';
import type { NumberFormat } from '../ontology.js';
import { workloadOf, type Workload, type WorkloadInput } from './roofline-workload.js';
import { checkFilter, isProductByName, judge, marksFor, type SubstituteFilter, type SubstituteMark, type Verdict } from './substitution-filter.js';
import { efficiencyPart, partNames, performancePart, workerFor, type Part, type PartName, type Work } from './substitution-parts.js';
import { softwarePartFor, softwareReader } from './substitution-software.js';
import { supplyPart } from './substitution-supply.js';
import { chipTiesOf, tiesOf, type ChipTies, type SubstitutionContext, type Ties } from './substitution-ties.js';

/** Raw weights; only their proportions count. A part that is not given keeps its default. */
export type SubstituteWeights = { readonly [P in PartName]?: number | null | undefined };
export const defaultWeights: Readonly<Record<PartName, number>> = { performance: 0.4, software: 0.2, supply: 0.2, efficiency: 0.2 };

export interface SubstitutionOptions {
  readonly workload?: WorkloadInput | null | undefined; readonly where?: SubstituteFilter | null | undefined; readonly weights?: SubstituteWeights | null | undefined;
}
/** A candidate's span in each part, in the order of `partNames`, and what they add up to. Numbers only: reasons are made anew for what is shown. */
export interface Scored {
  readonly chip: ChipProfile; readonly lows: readonly number[]; readonly highs: readonly number[];
  readonly score: number; readonly low: number; readonly high: number;
  readonly marks: readonly SubstituteMark[]; readonly doubts: readonly string[];
}
/** A chip with its relations, what its figures allow, and its four parts. */
export interface Examined { readonly own: ChipTies; readonly work: Work; readonly parts: Readonly<Record<PartName, Part>> }
export interface LeftOut { readonly chipId: string; readonly name: string; readonly reason: string }
export interface Scores {
  readonly workload: Workload; readonly weights: Readonly<Record<PartName, number>>; readonly ties: Ties;
  readonly examine: (chip: ChipProfile) => Examined;
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
  const worker = workerFor(workload);
  const base = worker(original);
  const read = softwareReader(ties);
  const originals = chipTiesOf(original, ties);
  const software = softwarePartFor(original, read(original, originals), read, ties);
  const marksOf = marksFor(original, originals, where.asOf ?? null, pool, ties);
  const withProducts = familiesIn(pool, ties);
  const examine = (chip: ChipProfile): Examined => {
    const [own, work] = [chipTiesOf(chip, ties), worker(chip)];
    return { own, work, parts: { performance: performancePart(chip, original, work, base), software: software(chip, own), supply: supplyPart(chip, own, context, ties), efficiency: efficiencyPart(chip, original, work, base) } };
  };
  const factors = partNames.map((name) => weights[name]);
  const sum = factors.reduce((total, weight) => total + weight, 0);
  const ranked: Scored[] = [];
  const leftOut: LeftOut[] = [];
  for (const chip of pool) {
    const isOriginal = chip.id === original.id;
    if (chip.family && !isOriginal && withProducts.has(chip.id)) { leftOut.push({ chipId: chip.id, name: chip.name, reason: 'It is a family; its products are ranked.' }); continue; }
    const { own, work, parts } = examine(chip);
    const verdict = isOriginal ? undoubted : judge(chip, own, where, context, read, ties);
    if (verdict.out !== null) { leftOut.push({ chipId: chip.id, name: chip.name, reason: verdict.out }); continue; }
    if (!isOriginal && work.figures.peak === null && !statesFormat(chip, workload.format)) {
      leftOut.push({ chipId: chip.id, name: chip.name, reason: `It states no ${workload.format} peak, so that it computes in ${workload.format} is not known.` });
      continue;
    }
    if (!isOriginal && work.best.tflops === Infinity) { leftOut.push({ chipId: chip.id, name: chip.name, reason: `Neither a ${workload.sparsity.toLowerCase()} ${workload.format} peak nor a memory bandwidth is stated.` }); continue; }
    if (work.best.tflops === 0) { leftOut.push({ chipId: chip.id, name: chip.name, reason: 'The model cannot be cut into as many pieces as its memory asks for.' }); continue; }
    const [lows, highs] = [partNames.map((name) => parts[name].low), partNames.map((name) => parts[name].high)];
    const [low, high] = [dot(factors, lows) / sum, dot(factors, highs) / sum];
    const { marks, doubts } = marksOf(chip, own);
    ranked.push({ chip, lows, highs, score: (low + high) / 2, low, high, marks, doubts: doubts.length === 0 ? verdict.doubts : [...verdict.doubts, ...doubts] });
  }
  ranked.sort((a, b) => place(a) - place(b) || b.score - a.score || b.low - a.low || (a.chip.id < b.chip.id ? -1 : 1));
  return { workload, weights, ties, examine, ranked, leftOut };
}
const undoubted: Verdict = { out: null, doubts: [] };
function dot(a: readonly number[], b: readonly number[]): number { return a.reduce((total, value, at) => total + value * (b[at] ?? 0), 0); }
/** Families of which some product is in the pool, as stated or by name. */
function familiesIn(pool: readonly ChipProfile[], ties: Ties): ReadonlySet<string> {
  const families = pool.filter((chip) => chip.family);
  if (families.length === 0) return new Set();
  const stated = pool.flatMap((chip) => chip.relations.filter((relation) => relation.type === 'VARIANT_OF' && relation.fromId === chip.id && ties.counts(relation)).map((relation) => relation.toId));
  return new Set([...stated, ...families.filter((family) => pool.some((chip) => isProductByName(chip, family))).map(({ id }) => id)]);
}
/** 0: a substitute; 1: not yet released on the day; 2: the original itself. */
export function place({ marks }: Pick<Scored, 'marks'>): number { return marks.includes('ORIGINAL') ? 2 : marks.includes('NOT_YET_RELEASED') ? 1 : 0; }

/** The midpoint of a part, by its place in `partNames`. */
export function middle(scored: Scored, part: number): number { return ((scored.lows[part] ?? 0) + (scored.highs[part] ?? 0)) / 2; }

function requireFormat(chips: readonly ChipProfile[], format: NumberFormat): void {
  if (chips.some((chip) => statesFormat(chip, format))) return;
  const stated = new Set(chips.flatMap((chip) => chip.specs.flatMap((spec) => (spec.metric === 'PEAK_COMPUTE' && spec.format !== null && spec.value !== null ? [spec.format] : []))));
  if (stated.size > 0) throw new BadInputError('workload.format', `a number format in which a chip states its peak (${[...stated].sort().join(', ')})`, format);
}
function statesFormat(chip: ChipProfile, format: NumberFormat): boolean {
  return chip.specs.some((spec) => spec.metric === 'PEAK_COMPUTE' && spec.format === format && spec.value !== null);
}
