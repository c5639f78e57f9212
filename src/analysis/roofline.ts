import { intensityOf, linkIntensityOf, memoryNeed, mostChips, flopPerToken } from './roofline-transformer.js';
import type { Workload } from './roofline-workload.js';

export type Bound = 'COMPUTE' | 'MEMORY_BANDWIDTH' | 'MEMORY_CAPACITY' | 'INTERCONNECT';

/** One chip's resources as plain numbers. A caller that lacks one passes 0 for the worst case or Infinity for the best. */
export interface Resources {
  /** TFLOPS, or TOPS for integer formats, in the workload's format. */
  readonly peakTflops: number;
  readonly memoryGB: number;
  readonly bandwidthGBps: number;
  /** Both directions together, as data sheets print it; half of it carries one direction. */
  readonly linkGBps: number;
}
export interface Attainable {
  /** TFLOPS (TOPS) of one chip, working in the smallest group that holds the workload. */
  readonly tflops: number;
  readonly bound: Bound;
  readonly tokensPerSecond: number;
  /** Chips whose memory together holds the workload. */
  readonly chipsToHold: number;
}

/**
 * The roofline (Williams, Waterman, Patterson 2009) of a workload, made once and held against many chips:
 *
 *   attainable = min(peak × utilization, bandwidth × intensity, link/2 × link intensity(n)),  n = ⌈memory needed / memory of one chip⌉
 *
 * in TFLOPS per chip. n chips work as one and share the work evenly; where n is more than the model can be cut into, nothing is
 * attainable and capacity is the bound. Copying, computing and sending are taken to overlap, so it is a ceiling: real chips stay below.
 * Never falls as a resource grows: more memory makes n, and with it what must be sent, smaller.
 */
export function rooflineOf(workload: Workload): (chip: Resources) => Attainable {
  const intensity = intensityOf(workload);
  const needed = memoryNeed(workload).total;
  const most = mostChips(workload.parameters);
  const perToken = flopPerToken(workload.phase, workload.parameters);
  // Beyond 8 chips the link intensity stays as it is, so eight values serve every chip.
  const linkIntensity = Array.from({ length: 9 }, (_, chips) => linkIntensityOf(workload, Math.max(1, chips)));
  return ({ peakTflops, memoryGB, bandwidthGBps, linkGBps }) => {
    const chipsToHold = memoryGB === 0 ? Infinity : Math.max(1, Math.ceil(needed / (memoryGB * 1e9)));
    const compute = peakTflops * workload.utilization;
    const memory = (bandwidthGBps * intensity) / 1e3;
    const link = chipsToHold === 1 ? Infinity : ((linkGBps / 2) * (linkIntensity[Math.min(chipsToHold, 8)] ?? Infinity)) / 1e3;
    let tflops = compute;
    let bound: Bound = 'COMPUTE';
    if (memory < tflops) { tflops = memory; bound = 'MEMORY_BANDWIDTH'; }
    if (link < tflops) { tflops = link; bound = 'INTERCONNECT'; }
    if (chipsToHold > most) { tflops = 0; bound = 'MEMORY_CAPACITY'; }
    return { tflops, bound, tokensPerSecond: (tflops * 1e12) / perToken, chipsToHold };
  };
}
