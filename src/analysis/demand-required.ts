import type { ChipProfile } from '../model/fact.js';
import type { SpecMetric } from '../ontology.js';
import { figuresOf } from './comparison-figures.js';
import { showNumber } from './comparison-words.js';
import type { Bound } from './roofline.js';
import { flopPerToken, memoryNeed } from './roofline-transformer.js';
import { workloadOf, type Workload, type WorkloadInput } from './roofline-workload.js';

/** Null where a figure of the chip that decides is missing; `missing` names it. */
export interface ChipsRequired {
  readonly chipId: string; readonly workload: Workload;
  readonly forMemory: number | null; readonly forCompute: number | null; readonly required: number | null;
  readonly bound: Bound | null; readonly missing: readonly SpecMetric[]; readonly working: readonly string[];
  /** Claim ids of the figures used. */
  readonly evidence: readonly string[];
}

/**
 * How many of a chip a model needs.
 * - For memory: ⌈bytes / memory of one chip⌉. Serving plans for intermediates as large as the weights, the rule of broker models (175e9 parameters:
 *   350 GB, with intermediates 700 GB), or for KV cache and activations as derived where these are larger; `intermediates` overrides both. Training: see `memoryNeed`. GB are 1e9 bytes.
 * - For compute (TRAINING): ⌈6·N·tokens / (days × 86400 s × peak × utilization)⌉ (Kaplan et al. 2020). Serving names no rate here, so nothing is
 *   asked for compute; `computeDemand` takes users and queries.
 * Perfect scaling over chips is assumed beyond `utilization`: a lower bound. A range counts at its low end, which the working says.
 * @throws BadInputError for a workload out of range
 */
export function chipsRequired(chip: ChipProfile, input: WorkloadInput): ChipsRequired {
  const workload = workloadOf(input);
  const { peak, memory } = figuresOf(chip, workload);
  const bytes = plannedBytes(workload);
  const working: string[] = [...memoryWorking(workload, bytes)];
  const missing: SpecMetric[] = [];
  const forMemory = memory && Math.ceil(bytes / (memory.low * 1e9));
  if (memory) working.push(`${gigabytes(bytes)} GB ÷ ${memory.low} GB a chip${rangeWords(memory)} = ${showNumber(bytes / memory.low / 1e9)}, so ${forMemory} chips.`);
  else { missing.push('MEMORY_CAPACITY'); working.push(`The memory of ${chip.name} is not known.`); }
  const training = workload.phase === 'TRAINING';
  let forCompute: number | null = null;
  if (training && peak) {
    const flop = flopPerToken('TRAINING', workload.parameters) * workload.trainingTokens;
    const one = workload.days * 86_400 * peak.low * 1e12 * workload.utilization;
    forCompute = Math.ceil(flop / one);
    working.push(`6 × ${showNumber(workload.parameters)} parameters × ${showNumber(workload.trainingTokens)} tokens = ${showNumber(flop)} FLOP.`,
      `${workload.days} days × 86400 s × ${peak.low} ${peak.spec.unit ?? ''} (${workload.format})${rangeWords(peak)} × ${workload.utilization} utilization = ${showNumber(one)} FLOP a chip, so ${forCompute} chips.`);
    if (peak.spec.sparsity === null) working.push(`Whether the ${workload.format} peak is dense is not stated.`);
  } else if (training) { missing.push('PEAK_COMPUTE'); working.push(`No ${workload.sparsity.toLowerCase()} ${workload.format} peak of ${chip.name} is known.`); }
  const required = forMemory === null || (training && forCompute === null) ? null : Math.max(forMemory, forCompute ?? 0);
  return {
    chipId: chip.id, workload, forMemory, forCompute, required, bound: required === null ? null : (forCompute ?? 0) > (forMemory ?? 0) ? 'COMPUTE' : 'MEMORY_CAPACITY',
    missing, working, evidence: [...new Set([...(memory?.spec.evidence ?? []), ...(training ? peak?.spec.evidence ?? [] : [])])],
  };
}

function plannedBytes(workload: Workload): number {
  const derived = memoryNeed(workload);
  return workload.phase === 'TRAINING' || workload.intermediates !== null ? derived.total : Math.max(derived.total, 2 * derived.weights);
}
function memoryWorking(workload: Workload, bytes: number): readonly string[] {
  const { weights, states, kvCache, activations, total } = memoryNeed(workload);
  const first = `${showNumber(workload.parameters)} parameters × ${weights / workload.parameters} bytes (${workload.format}) = ${gigabytes(weights)} GB of weights.`;
  if (bytes !== total) return [first, `Intermediates planned as large as the weights (KV cache ${gigabytes(kvCache)} GB and activations ${gigabytes(activations)} GB are less): ${gigabytes(bytes)} GB.`];
  const given = workload.intermediates === null ? `KV cache ${gigabytes(kvCache)} GB and activations ${gigabytes(activations)} GB` : `intermediates at ${workload.intermediates} times the weights, ${gigabytes(activations)} GB`;
  return [first, `${states > 0 ? `With gradients and optimizer (16 bytes a parameter) ${gigabytes(weights + states)} GB, activations ${gigabytes(activations)} GB` : `With ${given}`}: ${gigabytes(total)} GB.`];
}
function gigabytes(bytes: number): string { return showNumber(bytes / 1e9); }
function rangeWords(figure: { readonly low: number; readonly high: number }): string { return figure.low === figure.high ? '' : ` (stated as ${figure.low} to ${figure.high}; the low end counts)`; }
