import type { ChipProfile } from '../model/fact.js';
import { figuresOf, resourcesOf, type ChipFigures } from './comparison-figures.js';
import { showNumber } from './comparison-words.js';
import { rooflineOf, type Attainable } from './roofline.js';
import type { Workload } from './roofline-workload.js';

export const partNames = ['performance', 'software', 'supply', 'efficiency'] as const;
export type PartName = (typeof partNames)[number];

/** One part of a score: the span that the known figures leave, and why. Reasons are made only for what is shown. */
export interface Part { readonly low: number; readonly high: number; readonly why: () => { readonly explanation: string; readonly evidence: readonly string[] } }

/** A chip's figures and what they allow at worst and at best. */
export interface Work { readonly figures: ChipFigures; readonly worst: Attainable; readonly best: Attainable }
export function workerFor(workload: Workload): (chip: ChipProfile) => Work {
  const roofline = rooflineOf(workload);
  return (chip) => {
    const figures = figuresOf(chip, workload);
    const { worst, best } = resourcesOf(figures);
    const most = roofline(best);
    return { figures, worst: worst === best ? most : roofline(worst), best: most };
  };
}

/**
 * How much of one original one chip replaces, 0 to 1: the least of 1, its attainable throughput over the original's, and the chips of the
 * original that hold the workload over the chips of it that do. Eight small chips are so worth an eighth each, less what their links lose.
 */
export function performancePart(chip: ChipProfile, original: ChipProfile, own: Work, base: Work): Part {
  const low = Math.min(1, over(own.worst.tflops, base.best.tflops), over(base.best.chipsToHold, own.worst.chipsToHold));
  const high = Math.min(1, over(own.best.tflops, base.worst.tflops), over(base.worst.chipsToHold, own.best.chipsToHold));
  return { low, high, why: () => {
    const reads = (name: string, { worst, best }: Work): string => `${name} attains ${span(worst.tflops, best.tflops, 'TFLOPS')} (${boundWords(best.bound)}) in groups of ${worst.chipsToHold === Infinity ? 'a size not known' : span(worst.chipsToHold, best.chipsToHold, '')}`;
    const gaps = [...missing(chip.name, own.figures), ...missing(original.name, base.figures)];
    return {
      explanation: `${reads(chip.name, own)}; ${reads(original.name, base)}${gaps.length === 0 ? '' : `; not known: ${gaps.join(', ')}`}.`,
      evidence: evidenceOf(own.figures, base.figures, ['peak', 'bandwidth', 'memory', 'link']),
    };
  } };
}

/** Attainable throughput per watt of TDP over the original's, at most 1; 0 to 1 where a power figure is missing. */
export function efficiencyPart(chip: ChipProfile, original: ChipProfile, own: Work, base: Work): Part {
  const [mine, theirs] = [own.figures.tdp, base.figures.tdp];
  const low = mine && theirs ? Math.min(1, over(own.worst.tflops / mine.high, base.best.tflops / theirs.low)) : 0;
  const high = mine && theirs ? Math.min(1, over(own.best.tflops / mine.low, base.worst.tflops / theirs.high)) : 1;
  return { low, high, why: () => ({
    explanation: !mine || !theirs ? `The power of ${mine ? original.name : chip.name} is not known.`
      : `${chip.name} draws ${span(mine.low, mine.high, 'W')} and ${original.name} ${span(theirs.low, theirs.high, 'W')}, which makes ${span(100 * low, 100 * high, '%')} of its work per watt${high === 1 ? ' (capped at 100 %)' : ''}.`,
    evidence: evidenceOf(own.figures, base.figures, ['tdp']),
  }) };
}

function missing(name: string, figures: ChipFigures): readonly string[] {
  const words = { peak: 'peak', bandwidth: 'bandwidth', memory: 'memory', link: 'link' } as const;
  const list = (Object.keys(words) as (keyof typeof words)[]).filter((key) => figures[key] === null).map((key) => `${words[key]} of ${name}`);
  return figures.peak && figures.peakAtWorst !== figures.peak.low ? [...list, `whether the peak of ${name} is dense`] : list;
}
function evidenceOf(own: ChipFigures, base: ChipFigures, keys: readonly ('peak' | 'bandwidth' | 'memory' | 'link' | 'tdp')[]): readonly string[] {
  return [own, base].flatMap((figures) => keys.flatMap((key) => figures[key]?.spec.evidence ?? []));
}
function span(low: number, high: number, unit: string): string {
  const [a, b] = low <= high ? [low, high] : [high, low];
  return `${a === b ? showNumber(a) : `${showNumber(a)} to ${showNumber(b)}`}${unit === '' ? '' : ` ${unit}`}`;
}
function boundWords(bound: Attainable['bound']): string { return `bound by ${bound.toLowerCase().replace('_', ' ')}`; }
function over(a: number, b: number): number { return b === Infinity ? 0 : b === 0 ? (a === 0 ? 0 : Infinity) : a / b; }
