import type { Claim } from '../../model/claim.js';
import type { Spec } from '../../model/fact.js';
import { numberFormats } from '../../ontology.js';
import type { Engine, NumberFormat, Sparsity } from '../../ontology.js';
import type { SpecClaim } from './specs.js';
import { agree, sentence, specClaims, valueOf } from './specs.js';
import type { Side } from './weigh.js';
import { idsOf, near, weigh } from './weigh.js';

/**
 * Throughput of one chip, all formats together. The same chip has FP16 at 78 (vector), 312 (matrix, dense) and 624 (matrix, sparse), and reports print
 * any of them under one heading. Words decide first; where a claim has none, known ratios tell, and the resolution says so:
 * - formats of 32 bits and more: twice the other figure is the matrix engine (sparsity does not exist there);
 * - narrower formats: twice the other figure is sparse; four times, or more beside a multiple of the FP32 rate, is matrix against vector;
 * - half the bits, twice the rate: a figure that is known to be dense or sparse tells its neighbours (INT8 is twice FP16).
 */
export function resolvePeaks(key: string, claims: readonly Claim[]): readonly Spec[] {
  const all = specClaims(claims);
  const asserted = all.filter(({ claim }) => claim.modality === 'ASSERTED');
  const denied = all.filter(({ claim }) => claim.modality === 'NEGATED');
  const formats = (Object.keys(numberFormats) as NumberFormat[]).filter((format) => asserted.some(({ spec }) => isOf(spec, format)));
  const clusters = formats.flatMap((format) => clustersOf(format, asserted.filter(({ spec }) => isOf(spec, format))));
  const withoutFormat = asserted.filter(({ spec }) => spec.format === null && spec.alsoFormat === null);
  const told = tellNeighbours(tellByRatio(clusters));
  return [...formats.flatMap((format) => factsOf(key, format, told.filter((c) => c.format === format), denied)), ...factsOf(key, null, withoutFormat.length === 0 ? [] : clustersOf(null, withoutFormat), denied)];
}

interface Cluster extends Side {
  readonly format: NumberFormat | null; readonly said: SpecClaim; readonly value: number;
  readonly engine: Engine | null; readonly sparsity: Sparsity | null;
  /** Why engine or sparsity is what it is where no words say it. */
  readonly inferred: string | null;
}

function isOf(spec: SpecClaim['spec'], format: NumberFormat): boolean { return spec.format === format || spec.alsoFormat === format; }

/** Claims of one format that say the same figure; labels are what the words of most reports say. */
function clustersOf(format: NumberFormat | null, claims: readonly SpecClaim[]): readonly Cluster[] {
  const groups: SpecClaim[][] = [];
  for (const said of [...claims].sort((a, b) => precision(b) - precision(a) || (a.claim.id < b.claim.id ? -1 : 1))) {
    const group = groups.find(([first]) => first && agree(first.spec, said.spec) && compatible(first.spec, said.spec));
    if (group) group.push(said); else groups.push([said]);
  }
  return groups.map((group) => {
    const [said] = group as [SpecClaim, ...SpecClaim[]];
    const value = valueOf(said.spec);
    return {
      format, said, value: value.high ?? value.value ?? 0, claims: group.map(({ claim }) => claim), specific: precision(said),
      engine: majority(group.map((g) => [g.spec.engine, g.claim.reportId])), sparsity: majority(group.map((g) => [g.spec.sparsity, g.claim.reportId])), inferred: null,
    };
  }).sort((a, b) => a.value - b.value);
}
/** The same figure under words that exclude each other is two things. */
function compatible(a: SpecClaim['spec'], b: SpecClaim['spec']): boolean {
  return (a.engine === null || b.engine === null || a.engine === b.engine) && (a.sparsity === null || b.sparsity === null || a.sparsity === b.sparsity);
}
function precision({ spec }: SpecClaim): number { return (spec.bound ? 0 : 2) + (spec.sparsity === null ? 0 : 0.5) + (spec.engine === null ? 0 : 0.25); }
function majority<T extends string>(votes: readonly (readonly [T | null, string])[]): T | null {
  const reports = new Map<T, Set<string>>();
  for (const [vote, report] of votes) if (vote !== null) reports.set(vote, (reports.get(vote) ?? new Set()).add(report));
  return [...reports].sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1))[0]?.[0] ?? null;
}

/** Both figures of a ratio are rounded in print: 34 and 67 are twice. */
const ratioTolerance = 0.02;
function tellByRatio(clusters: readonly Cluster[]): readonly Cluster[] {
  const fp32 = clusters.filter((c) => c.format === 'FP32').map((c) => c.value);
  return clusters.map((one): Cluster => {
    const peers = clusters.filter((c) => c.format === one.format && c !== one);
    const wide = one.format === null || numberFormats[one.format].bits > 19 && one.format !== 'TF32';
    const half = peers.find((c) => near(one.value, 2 * c.value, ratioTolerance));
    const twice = peers.find((c) => near(c.value, 2 * one.value, ratioTolerance));
    if (wide) {
      if (half && one.engine === null && half.engine !== 'MATRIX') return { ...one, engine: 'MATRIX', inferred: `taken as the matrix engine's: twice the ${half.value} that is claimed as well` };
      if (twice && one.engine === null && twice.engine !== 'VECTOR') return { ...one, engine: 'VECTOR', inferred: `taken as the vector engine's: half the ${twice.value} that is claimed as well` };
      return one;
    }
    if (one.sparsity === null && one.engine !== 'VECTOR') {
      if (half && half.sparsity !== 'SPARSE' && half.engine !== 'VECTOR') return { ...one, sparsity: 'SPARSE', engine: 'MATRIX', inferred: `taken as sparse: twice the ${half.value} that is claimed as well` };
      if (twice && twice.sparsity !== 'DENSE' && twice.engine !== 'VECTOR') return { ...one, sparsity: 'DENSE', engine: 'MATRIX', inferred: `taken as dense: half the ${twice.value} that is claimed as well` };
    }
    if (one.engine === null && one.sparsity === null && !half && !twice) {
      const matrix = peers.find((c) => near(c.value, 4 * one.value, ratioTolerance) || (c.value > 3.5 * one.value && fp32.some((f) => [1, 2, 4].some((k) => near(one.value, k * f, ratioTolerance)))));
      if (matrix && matrix.engine !== 'VECTOR') return { ...one, engine: 'VECTOR', inferred: `taken as the vector engine's: the matrix engine's ${matrix.value} is claimed as well` };
      const vector = peers.find((c) => near(one.value, 4 * c.value, ratioTolerance));
      if (vector && vector.engine !== 'MATRIX') return { ...one, engine: 'MATRIX', inferred: `taken as the matrix engine's: four times the ${vector.value} that is claimed as well` };
    }
    return one;
  });
}

const rate: Readonly<Partial<Record<NumberFormat, number>>> = { TF32: 0.5, FP16: 1, BF16: 1, FP8: 2, INT8: 2, FP4: 4, INT4: 4 };
/** Figures known to be dense or sparse tell those of other formats on the matrix engine, by the ratio of their bits. */
function tellNeighbours(clusters: readonly Cluster[]): readonly Cluster[] {
  const sparseExists = clusters.some((c) => c.sparsity === 'SPARSE');
  const sure = clusters.filter((c) => c.sparsity !== null && c.engine !== 'VECTOR');
  return clusters.map((one): Cluster => {
    const own = one.format === null ? undefined : rate[one.format];
    if (one.sparsity !== null || one.engine === 'VECTOR' || own === undefined) return one;
    for (const other of sure) {
      const theirs = other.format === null ? undefined : rate[other.format];
      if (theirs === undefined || other.format === one.format) continue;
      const expected = other.value * own / theirs;
      const says = (sparsity: Sparsity): Cluster => ({ ...one, sparsity, engine: 'MATRIX', inferred: `taken as ${sparsity.toLowerCase()} from ${other.format} ${other.value}, ${other.sparsity?.toLowerCase()}: ${one.format} runs at ${own / theirs} times its rate` });
      if (near(one.value, expected, ratioTolerance) && other.sparsity) return says(other.sparsity);
      if (sparseExists && other.sparsity === 'DENSE' && near(one.value, 2 * expected, ratioTolerance)) return says('SPARSE');
      if (sparseExists && other.sparsity === 'SPARSE' && near(2 * one.value, expected, ratioTolerance)) return says('DENSE');
    }
    return one;
  });
}

/** One fact for each engine and sparsity told apart. A figure that nothing tells speaks to the dense one, and may dispute it. */
function factsOf(key: string, format: NumberFormat | null, clusters: readonly Cluster[], denied: readonly SpecClaim[]): readonly Spec[] {
  const groups = new Map<string, Cluster[]>();
  const told = clusters.filter((c) => c.engine !== null || c.sparsity !== null);
  for (const cluster of clusters) {
    const home = told.includes(cluster) ? cluster : homeOf(cluster, told);
    const label = `${home.engine ?? '-'}|${home.sparsity ?? '-'}`;
    groups.set(label, [...groups.get(label) ?? [], cluster]);
  }
  return [...mergeHalfTold(groups)].map(([label, group]): Spec => {
    const { winner, losers, because } = weigh(group);
    const others = losers.filter((c) => !near(c.value, winner.value));
    const [engine, sparsity] = label.split('|') as [Engine | '-', Sparsity | '-'];
    const { spec } = winner.said;
    const why = winner.inferred === null ? because : `${because}; ${winner.inferred}`;
    return {
      fact: 'spec', id: `spec:${key}|${format ?? '-'}|${label}`, key, subjectId: spec.subject.id, metric: 'PEAK_COMPUTE', format, engine: engine === '-' ? null : engine, sparsity: sparsity === '-' ? null : sparsity,
      ...valueOf(spec), unit: spec.unit, disputed: others.length > 0, resolution: sentence(spec, why, others.map((c) => c.said.spec)),
      evidence: idsOf(group.filter((c) => !others.includes(c)).flatMap((c) => c.claims)),
      dissent: idsOf([...others.flatMap((c) => c.claims), ...denied.filter(({ spec: s }) => s.format === format && agree(s, spec)).map(({ claim }) => claim)]),
    };
  });
}

/** Where a figure without labels belongs: with the dense matrix figure, else with whatever is not sparse, else by itself. */
function homeOf(cluster: Cluster, told: readonly Cluster[]): Cluster {
  const rank = (c: Cluster): number => (c.sparsity === 'DENSE' ? 0 : c.sparsity === null && c.engine === 'MATRIX' ? 1 : c.sparsity === null ? 2 : 3);
  const best = [...told].sort((a, b) => rank(a) - rank(b) || Math.abs(Math.log(a.value / cluster.value)) - Math.abs(Math.log(b.value / cluster.value)))[0];
  // More than a factor of two away is another quantity (a vector rate, a card of two), not another reading of this one.
  return best && rank(best) < 3 && best.value > 0 && cluster.value > 0 && Math.max(best.value / cluster.value, cluster.value / best.value) < 1.9 ? best : cluster;
}

/** "Matrix" and "matrix, dense" are one quantity where no sparse figure says otherwise or the values agree; so are "dense" and "matrix, dense". */
function mergeHalfTold(groups: ReadonlyMap<string, readonly Cluster[]>): ReadonlyMap<string, readonly Cluster[]> {
  const merged = new Map(groups);
  for (const [half, full] of [['MATRIX|-', 'MATRIX|DENSE'], ['-|DENSE', 'MATRIX|DENSE'], ['-|SPARSE', 'MATRIX|SPARSE']] as const) {
    const [a, b] = [merged.get(half), merged.get(full)];
    if (a && b) { merged.set(full, [...b, ...a]); merged.delete(half); }
  }
  return merged;
}

