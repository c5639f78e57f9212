import type { ChipProfile } from '../model/fact.js';
import type { SpecMetric } from '../ontology.js';
import type { ChipSpec } from './comparison-figures.js';

/** Why two figures give no ratio, or null where they do. `shown` is the one that is there. */
export function unlike(chip: ChipProfile, baseline: ChipProfile, shown: ChipSpec, own: ChipSpec | undefined, other: ChipSpec | undefined): string | null {
  if (!own || !other) return absent(own ? baseline : chip, shown);
  const ranged = [own, other].find((spec) => spec.high !== null && spec.high !== spec.value);
  if (ranged) return `${ranged === own ? chip.name : baseline.name} states a range, ${ranged.value} to ${ranged.high}: no single figure to divide.`;
  if (shown.metric === 'PROCESS_NODE') return 'The name of a process node is not a length that two makers measure alike.';
  if (shown.metric === 'CORE_COUNT' && chip.id !== baseline.id && (chip.designerId === null || chip.designerId !== baseline.designerId)) {
    return 'Designers count cores differently.';
  }
  if (other.value === 0) return `${baseline.name} states 0.`;
  return null;
}

function absent(lacking: ChipProfile, shown: ChipSpec): string {
  const near = lacking.specs.filter((spec) => spec.metric === shown.metric && spec.format === shown.format && spec.value !== null);
  const what = kindOf(shown);
  if (near.length === 0) return `No ${what} is stated for ${lacking.name}.`;
  return `${lacking.name} states ${near.map((spec) => `${showNumber(spec.value ?? 0)} ${spec.unit ?? ''} (${manner(spec)})`).join(', ')}, not ${what}.`;
}
function kindOf(spec: ChipSpec): string {
  return spec.metric === 'PEAK_COMPUTE' ? `${spec.format ?? ''} peak (${manner(spec)})` : metricWords(spec.metric);
}
function manner(spec: ChipSpec): string {
  return `${spec.engine?.toLowerCase() ?? 'engine not stated'}, ${spec.sparsity?.toLowerCase() ?? 'sparsity not stated'}`;
}

export function metricWords(metric: SpecMetric): string { return metric === 'TDP' ? 'TDP' : metric.toLowerCase().replaceAll('_', ' '); }
/** Four significant digits, whole from 1000, with an exponent of 3, 6, 9 … from a million: 0.1875, 223214, 175e9. */
export function showNumber(value: number): string {
  if (!Number.isFinite(value)) return 'unbounded';
  const size = Math.abs(value);
  if (size < 1000) return String(Number(value.toPrecision(4)));
  if (size < 1e6) return String(Math.round(value));
  const exponent = 3 * Math.floor(Math.log10(size) / 3);
  return `${Number((value / 10 ** exponent).toPrecision(4))}e${exponent}`;
}
