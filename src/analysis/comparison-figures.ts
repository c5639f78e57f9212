import type { ChipProfile } from '../model/fact.js';
import type { NumberFormat, Sparsity, SpecMetric } from '../ontology.js';
import type { Resources } from './roofline.js';
import type { Workload } from './roofline-workload.js';

export type ChipSpec = ChipProfile['specs'][number];
/** A stated figure: one value (low = high) or a range. */
export interface Figure { readonly low: number; readonly high: number; readonly spec: ChipSpec }

/** What the roofline reads of a chip; null where the chip states none. */
export interface ChipFigures {
  readonly peak: Figure | null; readonly memory: Figure | null; readonly bandwidth: Figure | null; readonly link: Figure | null; readonly tdp: Figure | null;
  /** The peak's low end, were an unmarked figure printed with 2:1 sparsity. */
  readonly peakAtWorst: number | null;
  /** Both directions, from the stated host interface: what carries traffic where no chip-to-chip link is stated. */
  readonly hostGBps: number | null;
}

export function figuresOf(chip: ChipProfile, workload: Workload): ChipFigures {
  let [memory, bandwidth, link, tdp, hostGBps] = [null as Figure | null, null as Figure | null, null as Figure | null, null as Figure | null, null as number | null];
  for (const spec of chip.specs) {
    switch (spec.metric) {
      case 'MEMORY_CAPACITY': memory ??= toFigure(spec); break;
      case 'MEMORY_BANDWIDTH': bandwidth ??= toFigure(spec); break;
      case 'INTERCONNECT_BANDWIDTH': link ??= toFigure(spec); break;
      case 'TDP': tdp ??= toFigure(spec); break;
      case 'HOST_INTERFACE': hostGBps ??= spec.text === null ? null : pcieGBps(spec.text); break;
      default:
    }
  }
  const peak = peakOf(chip, workload.format, workload.sparsity);
  return { peak, peakAtWorst: peak && peak.low * (densityInDoubt(chip, peak.spec) ? 0.5 : 1), memory, bandwidth, link, tdp, hostGBps };
}

/** The stated figure of a metric that has one; null where there is none or it is not above 0. */
export function figureOf(chip: ChipProfile, metric: SpecMetric): Figure | null {
  for (const spec of chip.specs) if (spec.metric === metric) { const figure = toFigure(spec); if (figure) return figure; }
  return null;
}

/**
 * Peak for the matrix work of a transformer in exactly this format: the matrix engine's figure, else one whose engine is not stated;
 * the vector engine's only where the chip states no matrix engine at all, since it then has no faster one. Dense unless sparse is
 * asked for; a figure that does not say counts as dense and is noted by whoever shows it. Never another format's figure.
 */
export function peakOf(chip: ChipProfile, format: NumberFormat, sparsity: Sparsity): Figure | null {
  let best: Figure | null = null;
  let bestRank = Infinity;
  let hasMatrix = false;
  for (const spec of chip.specs) {
    if (spec.metric !== 'PEAK_COMPUTE') continue;
    if (spec.engine === 'MATRIX') hasMatrix = true;
    if (spec.format !== format || (sparsity === 'SPARSE' ? spec.sparsity !== 'SPARSE' : spec.sparsity === 'SPARSE')) continue;
    const figure = toFigure(spec);
    const rank = (spec.engine === 'MATRIX' ? 0 : spec.engine === null ? 2 : 4) + (spec.sparsity === null ? 1 : 0);
    if (figure && rank < bestRank) { best = figure; bestRank = rank; }
  }
  return bestRank >= 4 && hasMatrix ? null : best;
}

/** A rate that no source marks may be a sparse one, unless twice of it is marked so, or its unit and format know no sparsity. */
function densityInDoubt(chip: ChipProfile, peak: ChipSpec): boolean {
  if (peak.sparsity !== null || peak.engine === 'VECTOR' || peak.format === 'FP64' || peak.format === 'FP32') return false;
  const twice = 2 * (peak.value ?? 0);
  return !chip.specs.some((spec) => spec.format === peak.format && spec.sparsity === 'SPARSE' && Math.abs((spec.value ?? 0) - twice) <= 0.01 * twice);
}

function toFigure(spec: ChipSpec): Figure | null {
  if (spec.value === null || !Number.isFinite(spec.value) || spec.value <= 0) return null;
  return { low: spec.value, high: spec.high ?? spec.value, spec };
}

/**
 * The least and the most that the figures allow. A peak of unstated density counts half at worst. Missing compute, bandwidth or memory is nothing at worst and no bound at best.
 * A missing link is at worst the host interface, or one PCIe 3.0 lane (2 GB/s both ways), which no accelerator on sale goes below.
 */
export function resourcesOf(figures: ChipFigures): { readonly worst: Resources; readonly best: Resources } {
  const { peak, peakAtWorst, memory, bandwidth, link, hostGBps } = figures;
  const best = { peakTflops: peak?.high ?? Infinity, memoryGB: memory?.high ?? Infinity, bandwidthGBps: bandwidth?.high ?? Infinity, linkGBps: link?.high ?? Infinity };
  if (peakAtWorst === best.peakTflops && memory?.low === best.memoryGB && bandwidth?.low === best.bandwidthGBps && link?.low === best.linkGBps) return { worst: best, best };
  return { worst: { peakTflops: peakAtWorst ?? 0, memoryGB: memory?.low ?? 0, bandwidthGBps: bandwidth?.low ?? 0, linkGBps: link?.low ?? hostGBps ?? 2 }, best };
}

/** GB/s in both directions of a PCIe interface as named ("PCIe 4.0 x16"; one lane where the lanes are not said), or null. PCI-SIG line rates, rounded. */
export function pcieGBps(name: string): number | null {
  const found = /pci[\s-]?e(?:xpress)?\s*(?:gen\s*)?([1-6])(?:\.0)?(?:\s*[x×*]\s*(\d{1,2}))?/iu.exec(name);
  return found ? 2 ** (Number(found[1]) - 2) * Number(found[2] ?? 1) : null;
}
