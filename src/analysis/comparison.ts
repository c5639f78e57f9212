import { BadInputError } from '../model/errors.js';
import type { ChipProfile } from '../model/fact.js';
import type { Engine, NumberFormat, Sparsity, SpecMetric } from '../ontology.js';
import { figuresOf, resourcesOf, type ChipFigures, type ChipSpec } from './comparison-figures.js';
import { showNumber, unlike } from './comparison-words.js';
import { rooflineOf, type Attainable, type Bound } from './roofline.js';
import { linkIntensityOf } from './roofline-transformer.js';
import { workloadOf, type Workload, type WorkloadInput } from './roofline-workload.js';

export interface ChipComparison {
  readonly baselineId: string;
  readonly rows: readonly ComparisonRow[];
  readonly workload: Workload;
}
export interface ComparisonRow {
  readonly chipId: string;
  readonly ratios: readonly MetricRatio[];
  /** What the roofline allows, as a ratio to the baseline. */
  readonly attainable: number | null;
  readonly attainableTflops: number | null;
  readonly tokensPerSecond: number | null;
  readonly bound: Bound | null;
  /** Attainable per watt of TDP, per GB of memory: as ratios to the baseline. */
  readonly perWatt: number | null;
  readonly perGB: number | null;
  /** Peak FLOP per byte of memory bandwidth: the intensity from which the chip is bound by compute (before utilization). */
  readonly flopPerByte: number | null;
  /** Chips whose memory together holds the workload. */
  readonly chipsToHold: number | null;
  readonly missing: readonly SpecMetric[];
  /** Why nothing is attainable for certain, or under which condition. */
  readonly note: string | null;
}
export interface MetricRatio {
  readonly metric: SpecMetric; readonly format: NumberFormat | null; readonly engine: Engine | null; readonly sparsity: Sparsity | null;
  readonly value: number | null; readonly baseline: number | null; readonly ratio: number | null; readonly unit: string;
  readonly reason: string | null;
  /** Claim ids behind both figures. */
  readonly evidence: readonly string[];
}

/**
 * Holds chips against a baseline (the first where none is named), metric by metric and on a workload.
 * A ratio is given only between figures of the same metric, number format, engine and sparsity; sparse figures only where the workload asks
 * for them. What the roofline allows is null where peak compute in the workload's format or memory bandwidth is missing; capacity and link
 * bound it where they are known. Linear in the chips.
 * @throws BadInputError for no chips, a chip twice, or a workload out of range
 */
export function compareChips(chips: readonly ChipProfile[], options: { readonly baseline?: ChipProfile | null; readonly workload?: WorkloadInput | null } = {}): ChipComparison {
  const baseline = options.baseline ?? chips[0];
  if (baseline === undefined) throw new BadInputError('chips', 'at least one chip', 'none', 'Give the ids of the chips to compare.');
  if (new Set(chips.map((chip) => chip.id)).size !== chips.length) throw new BadInputError('chips', 'each chip once', chips.map((chip) => chip.id).join(', '));
  const workload = workloadOf(options.workload);
  const compare = comparerWith(baseline, workload);
  return { baselineId: baseline.id, rows: chips.map(compare), workload };
}

/** `[i][j]`: what row i attains as a ratio to row j; null where either is not known. */
export function matrixOf({ rows }: ChipComparison): readonly (readonly (number | null)[])[] {
  return rows.map((row) => rows.map((other) => over(row.attainableTflops, other.attainableTflops)));
}

/** Compares one chip after another with the same baseline. */
export function comparerWith(baseline: ChipProfile, workload: Workload): (chip: ChipProfile) => ComparisonRow {
  const roofline = rooflineOf(workload);
  const attain = (figures: ChipFigures): Attainable | null => attainableOf(figures, roofline);
  const own = figuresOf(baseline, workload);
  const base = attain(own);
  const perWatt = over(base?.tflops ?? null, single(own.tdp));
  const perGB = over(base?.tflops ?? null, single(own.memory));
  return (chip) => {
    const figures = figuresOf(chip, workload);
    const found = attain(figures);
    const tflops = found?.tflops ?? null;
    return {
      chipId: chip.id, ratios: ratiosOf(chip, baseline, workload.sparsity),
      attainable: over(tflops, base?.tflops ?? null), attainableTflops: tflops, tokensPerSecond: found?.tokensPerSecond ?? null, bound: found?.bound ?? null,
      perWatt: over(over(tflops, single(figures.tdp)), perWatt), perGB: over(over(tflops, single(figures.memory)), perGB),
      flopPerByte: scaled(over(single(figures.peak), single(figures.bandwidth)), 1e3),
      chipsToHold: figures.memory && found ? found.chipsToHold : null, missing: missingOf(figures), note: noteOf(chip, figures, found, base, workload),
    };
  };
}

/** The roofline of stated figures; null where compute or bandwidth is missing or a range leaves it open. Unknown capacity and links do not bound. */
function attainableOf(figures: ChipFigures, roofline: ReturnType<typeof rooflineOf>): Attainable | null {
  if (!figures.peak || !figures.bandwidth) return null;
  const { worst, best } = resourcesOf(figures);
  const high = roofline(best);
  const low = roofline({ ...worst, peakTflops: figures.peak.low, memoryGB: figures.memory ? worst.memoryGB : Infinity, linkGBps: figures.link ? worst.linkGBps : Infinity });
  return low.tflops === high.tflops ? high : null;
}

function missingOf(figures: ChipFigures): readonly SpecMetric[] {
  const wanted: readonly (readonly [SpecMetric, unknown])[] = [['PEAK_COMPUTE', figures.peak], ['MEMORY_CAPACITY', figures.memory],
    ['MEMORY_BANDWIDTH', figures.bandwidth], ['INTERCONNECT_BANDWIDTH', figures.link], ['TDP', figures.tdp]];
  return wanted.filter(([, figure]) => figure === null).map(([metric]) => metric);
}

function noteOf(chip: ChipProfile, figures: ChipFigures, found: Attainable | null, base: Attainable | null, workload: Workload): string | null {
  if (!figures.peak) return `No ${workload.sparsity.toLowerCase()} ${workload.format} peak is stated for ${chip.name}.`;
  if (!figures.bandwidth) return `No memory bandwidth is stated for ${chip.name}.`;
  if (!found) return `Figures of ${chip.name} are stated as ranges, which leaves open what it attains.`;
  const notes: string[] = [];
  if (found.bound === 'MEMORY_CAPACITY') notes.push(`The model cannot be cut into the ${found.chipsToHold} pieces that the memory of ${chip.name} asks for.`);
  if (!base) notes.push('The baseline lacks a figure that decides, so there is no ratio.');
  const { engine, sparsity } = figures.peak.spec;
  if (engine === null) notes.push(`Which engine reaches the ${workload.format} peak is not stated.`);
  if (engine === 'VECTOR') notes.push(`The ${workload.format} peak is of the vector engine; no matrix engine is stated.`);
  if (sparsity === null) notes.push(`Whether the ${workload.format} peak is dense is not stated.`);
  if (!figures.memory) notes.push('Memory capacity is not stated, so what it takes to hold the model is not checked.');
  else if (!figures.link && found.chipsToHold > 1 && found.tflops > 0) {
    const asked = (2 * found.tflops * 1e3) / linkIntensityOf(workload, found.chipsToHold);
    notes.push(`${found.chipsToHold} chips hold the model; no link is stated, and ${showNumber(asked)} GB/s (both directions) are needed for this to hold.`);
  }
  return notes.length === 0 ? null : notes.join(' ');
}

const compared: readonly SpecMetric[] = ['PEAK_COMPUTE', 'MEMORY_CAPACITY', 'MEMORY_BANDWIDTH', 'INTERCONNECT_BANDWIDTH', 'TDP', 'PROCESS_NODE', 'CORE_COUNT', 'CLOCK',
  'TRANSISTORS', 'DIE_AREA'];
const order = new Map(compared.map((metric, index) => [metric, index]));

/** One line for each metric, format, engine and sparsity that either side states. */
function ratiosOf(chip: ChipProfile, baseline: ChipProfile, sparsity: Sparsity): readonly MetricRatio[] {
  const mine = keyed(chip, sparsity);
  const theirs = keyed(baseline, sparsity);
  const keys = [...new Set([...mine.keys(), ...theirs.keys()])];
  const lines = keys.map((key) => {
    const own = mine.get(key);
    const other = theirs.get(key);
    const shown = (own ?? other) as ChipSpec;
    const reason = unlike(chip, baseline, shown, own, other);
    const [value, against] = [own?.value ?? null, other?.value ?? null];
    return {
      metric: shown.metric, format: shown.format, engine: shown.engine, sparsity: shown.sparsity, value, baseline: against,
      ratio: reason === null ? over(value, against) : null, unit: shown.unit ?? '', reason, evidence: [...(own?.evidence ?? []), ...(own === other ? [] : other?.evidence ?? [])],
    };
  });
  return lines.sort((a, b) => (order.get(a.metric) ?? 0) - (order.get(b.metric) ?? 0));
}
function keyed(chip: ChipProfile, sparsity: Sparsity): ReadonlyMap<string, ChipSpec> {
  const found = new Map<string, ChipSpec>();
  for (const spec of chip.specs) {
    const asked = spec.metric !== 'PEAK_COMPUTE' || sparsity === 'SPARSE' || spec.sparsity !== 'SPARSE';
    if (asked && order.has(spec.metric) && spec.value !== null) found.set(`${spec.metric} ${spec.format} ${spec.engine} ${spec.sparsity}`, spec);
  }
  return found;
}

function single(figure: { readonly low: number; readonly high: number } | null): number | null { return figure && figure.low === figure.high ? figure.low : null; }
function over(a: number | null, b: number | null): number | null { return a === null || b === null || b === 0 ? null : a / b; }
function scaled(a: number | null, by: number): number | null { return a === null ? null : a * by; }
