import { BadInputError } from '../model/errors.js';
import { numberFormats, type NumberFormat, type Sparsity } from '../ontology.js';

export type Phase = 'TRAINING' | 'PREFILL' | 'DECODE';

/** A transformer workload, complete and checked. */
export interface Workload {
  readonly phase: Phase;
  /** N: parameters of a dense decoder-only transformer, without embeddings. */
  readonly parameters: number;
  /** Of the weights and of the arithmetic. */
  readonly format: NumberFormat;
  /** Sequences worked on at once. */
  readonly batch: number;
  readonly contextTokens: number;
  readonly trainingTokens: number;
  readonly days: number;
  /** Share of peak compute that is reached, above 0 and at most 1. */
  readonly utilization: number;
  readonly sparsity: Sparsity;
  /** Memory for intermediate values as a multiple of the weights; null: KV cache and activations as derived. */
  readonly intermediates: number | null;
}
export type WorkloadInput = { readonly [K in keyof Workload]?: Workload[K] | null | undefined };

/**
 * What holds where nothing is said. 175e9 parameters and 300e9 tokens are GPT-3 (Brown et al. 2020); utilization 0.3 lies in the
 * 0.21 to 0.46 that Chowdhery et al. 2022 (PaLM, table 3) report for training at scale; a week is what broker models assume.
 */
export const defaultWorkload: Workload = {
  phase: 'DECODE', parameters: 175e9, format: 'FP16', batch: 1, contextTokens: 2048, trainingTokens: 300e9, days: 7, utilization: 0.3, sparsity: 'DENSE',
  intermediates: null,
};

const limits = {
  parameters: { least: 1, most: 1e15 }, batch: { least: 1, most: 1e6 }, contextTokens: { least: 1, most: 1e8 },
  trainingTokens: { least: 1, most: 1e18 }, days: { least: 1e-3, most: 36_500 }, utilization: { least: 1e-3, most: 1 }, intermediates: { least: 0, most: 100 },
} as const;
const whole: ReadonlySet<string> = new Set(['batch', 'contextTokens']);
const phases: readonly string[] = ['TRAINING', 'PREFILL', 'DECODE'];

/** Fills in the defaults. @throws BadInputError where a figure is not a number, out of range, or the format is unknown. */
export function workloadOf(input: WorkloadInput | null | undefined = {}): Workload {
  const given = Object.fromEntries(Object.entries(input ?? {}).filter(([, value]) => value !== null && value !== undefined));
  const workload: Workload = { ...defaultWorkload, ...given };
  if (!phases.includes(workload.phase)) throw new BadInputError('workload.phase', phases.join(', '), workload.phase);
  if (!(workload.format in numberFormats)) throw new BadInputError('workload.format', Object.keys(numberFormats).join(', '), workload.format);
  if (workload.sparsity !== 'DENSE' && workload.sparsity !== 'SPARSE') throw new BadInputError('workload.sparsity', 'DENSE or SPARSE', workload.sparsity);
  for (const [key, { least, most }] of Object.entries(limits)) {
    const value = workload[key as keyof typeof limits];
    if (value === null) continue;
    const fits = Number.isFinite(value) && value >= least && value <= most && (!whole.has(key) || Number.isInteger(value));
    if (!fits) throw new BadInputError(`workload.${key}`, `a ${whole.has(key) ? 'whole ' : ''}number from ${least} to ${most}`, value);
  }
  return workload;
}
