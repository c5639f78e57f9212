import { BadInputError } from '../model/errors.js';
import type { ChipProfile } from '../model/fact.js';
import { numberFormats, type NumberFormat, type SpecMetric } from '../ontology.js';
import { figuresOf } from './comparison-figures.js';
import { showNumber } from './comparison-words.js';
import { chipsRequired } from './demand-required.js';
import { growthPerYear, valuesOf, type Series } from './demand-series.js';
import { flopPerToken } from './roofline-transformer.js';
import { workloadOf } from './roofline-workload.js';

export { chipsRequired, type ChipsRequired } from './demand-required.js';
export { coolingMarket, rentalCost, type CoolingInput, type CoolingMarket, type RentalCost } from './demand-cost.js';
export type { Series } from './demand-series.js';

/** A scenario: kinds of models over years, and the chips to count. */
export interface ComputeDemandInput {
  readonly firstYear: number;
  /** 1 to 50. */
  readonly years: number;
  readonly kinds: readonly ModelKind[];
  readonly format?: NumberFormat | null | undefined;
  /** Share of peak compute that is reached; 0.3 unless said. */
  readonly utilization?: Series | null | undefined;
}
/** Models of one kind. What it is trained on, who uses it, how many at once: each asks for chips in its way; any may be left out. */
export interface ModelKind {
  readonly name: string;
  readonly parameters: Series;
  /** Training: companies that train, models that each trains at once, tokens a model, days a run. */
  readonly vendors?: Series | null | undefined; readonly modelsAtOnce?: Series | null | undefined; readonly trainingTokens?: Series | null | undefined; readonly days?: Series | null | undefined;
  /** Serving by compute: users a day over all vendors, queries a user and day, tokens a query, peak over average load. */
  readonly users?: Series | null | undefined; readonly queriesPerDay?: Series | null | undefined; readonly tokensPerQuery?: Series | null | undefined; readonly peakMultiple?: Series | null | undefined;
  /** Serving by memory: users at the same moment, and how many one deployed copy serves; intermediates as a multiple of the weights. */
  readonly concurrentUsers?: Series | null | undefined; readonly usersPerCopy?: Series | null | undefined; readonly intermediates?: number | null | undefined;
}

export interface ComputeDemand {
  readonly years: readonly DemandYear[];
  /** Compound growth a year of peak demand; null for one year or none at first. */
  readonly trainingGrowth: number | null; readonly inferenceGrowth: number | null;
  readonly missing: readonly { readonly chipId: string; readonly metric: SpecMetric }[];
}
export interface DemandYear {
  readonly year: number; readonly kinds: readonly KindDemand[];
  /** Peak demand before utilization, PFLOPS. */
  readonly trainingPflops: number; readonly inferencePflops: number;
  readonly chips: readonly ChipDemand[];
  readonly working: readonly string[];
}
export interface KindDemand {
  readonly name: string; readonly parameters: number;
  readonly training: { readonly models: number; readonly flopPerToken: number; readonly flopPerModel: number; readonly pflops: number } | null;
  readonly inference: { readonly flopPerToken: number; readonly flopPerQuery: number; readonly flopPerDay: number; readonly averagePflops: number; readonly pflops: number } | null;
  readonly copies: number | null;
}
/** Chips if all were of this one; not rounded, but for `memory`, which is whole chips a copy. Null where a figure is missing. */
export interface ChipDemand {
  readonly chipId: string; readonly training: number | null; readonly inference: number | null; readonly memory: number | null;
  /** Training, and the larger of inference by compute and by memory. */
  readonly required: number | null;
  /** More than in the year before; null in the first. */
  readonly trainingIncrease: number | null; readonly inferenceIncrease: number | null;
}

/**
 * Chips that a scenario asks for, year by year, with the working:
 * - training: 6·N·tokens × vendors × models at once / (days × 86400 s), FLOP/s;
 * - inference: 2·N × tokens a query × queries × users / 86400 s × peak multiple, FLOP/s (Kaplan et al. 2020 for 6·N and 2·N);
 * - chips: FLOP/s / (peak × utilization), utilization once;
 * - by memory: ⌈users at once / users a copy⌉ × chips that hold one copy (`chipsRequired`).
 * A top-down sum: no scaling losses beyond utilization, no idle fleet, no spares. @throws BadInputError
 */
export function computeDemand(input: ComputeDemandInput, chips: readonly ChipProfile[]): ComputeDemand {
  const { firstYear, years } = input;
  if (!Number.isInteger(years) || years < 1 || years > 50) throw new BadInputError('years', 'a whole number from 1 to 50', years);
  if (!Number.isInteger(firstYear) || firstYear < 1900 || firstYear > 2200) throw new BadInputError('firstYear', 'a year such as 2023', firstYear);
  if (input.kinds.length < 1 || input.kinds.length > 50) throw new BadInputError('kinds', '1 to 50 kinds of model', `${input.kinds.length}`);
  if (input.format && !(input.format in numberFormats)) throw new BadInputError('format', Object.keys(numberFormats).join(', '), input.format);
  const utilization = valuesOf('utilization', input.utilization, years, 0.3);
  for (const value of utilization) if (value <= 0 || value > 1) throw new BadInputError('utilization', 'above 0 and at most 1', value);
  const kinds = input.kinds.map((kind, index) => seriesOf(kind, `kinds[${index}]`, years));
  const format = input.format ?? 'FP16';
  const peaks = chips.map((chip) => ({ chip, peak: figuresOf(chip, workloadOf({ format })).peak }));
  const found: DemandYear[] = [];
  for (let at = 0; at < years; at += 1) {
    const working: string[] = [];
    const demands = kinds.map((kind) => demandOf(kind, at, working));
    const trainingPflops = sum(demands.map(({ training }) => training?.pflops ?? 0));
    const inferencePflops = sum(demands.map(({ inference }) => inference?.pflops ?? 0));
    const share = utilization[at] ?? 0.3;
    const before = found.at(-1)?.chips;
    const counted = peaks.map(({ chip, peak }, index): ChipDemand => {
      const count = (pflops: number): number | null => (pflops === 0 ? 0 : peak && (pflops * 1e3) / (peak.low * share));
      const [training, inference, memory] = [count(trainingPflops), count(inferencePflops), copiesMemory(chip, kinds, demands, at, format)];
      if (peak) working.push(`${chip.name}: ${showNumber(trainingPflops + inferencePflops)} PFLOPS ÷ (${peak.low} ${peak.spec.unit ?? ''} × ${share}) = ${showNumber((training ?? 0) + (inference ?? 0))} chips.`);
      const last = before?.[index];
      return {
        chipId: chip.id, training, inference, memory, required: training === null || inference === null || memory === null ? null : training + Math.max(inference, memory),
        trainingIncrease: minus(training, last?.training), inferenceIncrease: minus(inference, last?.inference),
      };
    });
    found.push({ year: firstYear + at, kinds: demands, trainingPflops, inferencePflops, chips: counted, working });
  }
  const missing = peaks.flatMap(({ chip, peak }) => [
    ...(peak ? [] : [{ chipId: chip.id, metric: 'PEAK_COMPUTE' as const }]),
    ...(found.some((year) => year.chips.some((counted) => counted.chipId === chip.id && counted.memory === null)) ? [{ chipId: chip.id, metric: 'MEMORY_CAPACITY' as const }] : []),
  ]);
  return { years: found, trainingGrowth: growthPerYear(found.map((year) => year.trainingPflops)), inferenceGrowth: growthPerYear(found.map((year) => year.inferencePflops)), missing };
}

type KindSeries = { readonly [K in keyof Omit<ModelKind, 'name' | 'intermediates'>]-?: readonly number[] | null } & { readonly parameters: readonly number[]; readonly name: string; readonly intermediates: number | null };
function seriesOf(kind: ModelKind, where: string, years: number): KindSeries {
  const get = (key: Exclude<keyof ModelKind, 'name' | 'intermediates'>, fallback: number | null, least = 0): readonly number[] => valuesOf(`${where}.${key}`, kind[key], years, fallback, least);
  const [training, inference, memory] = [kind.trainingTokens, kind.users, kind.concurrentUsers].map((series) => series !== null && series !== undefined);
  return {
    name: kind.name, intermediates: kind.intermediates ?? null, parameters: get('parameters', null, 1),
    vendors: get('vendors', 1), modelsAtOnce: get('modelsAtOnce', 1), trainingTokens: training ? get('trainingTokens', null) : null, days: get('days', 7, 1e-3),
    users: inference ? get('users', null) : null, queriesPerDay: inference ? get('queriesPerDay', null) : null, tokensPerQuery: inference ? get('tokensPerQuery', null) : null,
    peakMultiple: get('peakMultiple', 1, 1), concurrentUsers: memory ? get('concurrentUsers', null) : null, usersPerCopy: memory ? get('usersPerCopy', null, 1) : null,
  };
}

function demandOf(kind: KindSeries, at: number, working: string[]): KindDemand {
  const value = (series: readonly number[] | null): number => series?.[at] ?? 0;
  const parameters = value(kind.parameters);
  const n = showNumber(parameters);
  let training: KindDemand['training'] = null;
  if (kind.trainingTokens) {
    const perToken = flopPerToken('TRAINING', parameters);
    const [tokens, models, days] = [value(kind.trainingTokens), value(kind.vendors) * value(kind.modelsAtOnce), value(kind.days)];
    const flopPerModel = perToken * tokens;
    training = { models, flopPerToken: perToken, flopPerModel, pflops: (flopPerModel * models) / (days * 86_400) / 1e15 };
    working.push(`${kind.name}, training: 6 × ${n} parameters × ${showNumber(tokens)} tokens × ${showNumber(models)} models ÷ (${days} days × 86400 s) = ${showNumber(training.pflops)} PFLOPS.`);
  }
  let inference: KindDemand['inference'] = null;
  if (kind.users) {
    const perToken = flopPerToken('DECODE', parameters);
    const flopPerQuery = perToken * value(kind.tokensPerQuery);
    const flopPerDay = flopPerQuery * value(kind.queriesPerDay) * value(kind.users);
    const averagePflops = flopPerDay / 86_400 / 1e15;
    inference = { flopPerToken: perToken, flopPerQuery, flopPerDay, averagePflops, pflops: averagePflops * value(kind.peakMultiple) };
    working.push(`${kind.name}, inference: 2 × ${n} parameters × ${showNumber(value(kind.tokensPerQuery))} tokens × ${showNumber(value(kind.queriesPerDay))} queries × ${showNumber(value(kind.users))} users ÷ 86400 s × ${showNumber(value(kind.peakMultiple))} at peak = ${showNumber(inference.pflops)} PFLOPS.`);
  }
  const copies = kind.concurrentUsers ? Math.ceil(value(kind.concurrentUsers) / value(kind.usersPerCopy)) : null;
  if (copies !== null) working.push(`${kind.name}, memory: ${showNumber(value(kind.concurrentUsers))} users at once ÷ ${showNumber(value(kind.usersPerCopy))} a copy = ${copies} copies.`);
  return { name: kind.name, parameters, training, inference, copies };
}

/** Whole chips that hold every copy; 0 where nothing is asked by memory. */
function copiesMemory(chip: ChipProfile, kinds: readonly KindSeries[], demands: readonly KindDemand[], at: number, format: NumberFormat): number | null {
  let total: number | null = 0;
  kinds.forEach((kind, index) => {
    const copies = demands[index]?.copies ?? null;
    if (copies === null || total === null) return;
    const { forMemory } = chipsRequired(chip, { phase: 'DECODE', parameters: kind.parameters[at] ?? 0, format, intermediates: kind.intermediates });
    total = forMemory === null ? null : total + copies * forMemory;
  });
  return total;
}
function sum(values: readonly number[]): number { return values.reduce((total, value) => total + value, 0); }
function minus(a: number | null, b: number | null | undefined): number | null { return a === null || b === null || b === undefined ? null : a - b; }
