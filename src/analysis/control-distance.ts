import type { Comparison, Expression } from '../model/control.js';
import { clean, figuresOf, type Quantities } from './control-figures.js';
import { comparisonsOf, evaluate, exactly, type Truth } from './control-logic.js';

/** The smallest change of one quantity, all others held, that changes what a rule says. `change` is to − from; `to` is the threshold itself. */
export interface Distance {
  readonly quantity: 'tpp' | 'applicableDieAreaMm2' | 'ioBandwidthGBps' | 'totalDramBandwidthGBps';
  readonly from: number; readonly to: number; readonly change: number; readonly unit: string;
  /** Whether the figure must reach `to`, stay below it, or pass it. */
  readonly side: 'AT' | 'BELOW' | 'ABOVE';
  readonly becomes: 'HIT' | 'NO_HIT' | 'UNDETERMINED';
}

const quantities = [
  { quantity: 'tpp', of: 'tpp', unit: 'TOPS × bits' }, { quantity: 'applicableDieAreaMm2', of: 'areaMm2', unit: 'mm2' },
  { quantity: 'ioBandwidthGBps', of: 'ioGBps', unit: 'GB/s' }, { quantity: 'totalDramBandwidthGBps', of: 'dramGBps', unit: 'GB/s' },
] as const;

/**
 * For each quantity that is known exactly, the nearest value at which the rule's answer is another: throughput moves TPP and
 * density together, a larger die density alone. Every threshold gives one candidate per quantity, tried just below, at and just above.
 */
export function distancesTo(test: Expression, q: Quantities): readonly Distance[] {
  const now = evaluate(test, figuresOf(q));
  const comparisons = comparisonsOf(test);
  return quantities.flatMap(({ quantity, of, unit }) => {
    const figure = q[of];
    if (figure.kind !== 'NUMBER' || figure.low === null || figure.low !== figure.high) return [];
    const from = figure.low;
    const candidates = comparisons.flatMap((c) => breakpoint(c, quantity, q)).filter((to) => to > 0).flatMap(sides)
      .filter(({ at }) => at > 0).map((side) => ({ ...side, truth: evaluate(test, figuresOf({ ...q, [of]: exactly(side.at, figure.evidence) })) }))
      .filter(({ truth }) => truth !== now).sort((a, b) => Math.abs(a.at - from) - Math.abs(b.at - from));
    const nearest = candidates[0];
    return nearest === undefined ? []
      : [{ quantity, from, to: clean(nearest.to), change: clean(nearest.to - from), unit, side: nearest.side, becomes: verdict(nearest.truth) }];
  });
}
export function verdict(truth: Truth): 'HIT' | 'NO_HIT' | 'UNDETERMINED' { return truth === null ? 'UNDETERMINED' : truth ? 'HIT' : 'NO_HIT'; }

function sides(to: number): readonly { to: number; at: number; side: Distance['side'] }[] {
  const nudge = Math.max(to, 1) * 1e-7;
  return [{ to, at: to, side: 'AT' }, { to, at: to - nudge, side: 'BELOW' }, { to, at: to + nudge, side: 'ABOVE' }];
}
/** The value of a quantity at which a comparison turns. */
function breakpoint(test: Comparison, quantity: Distance['quantity'], q: Quantities): readonly number[] {
  if (typeof (test as { value?: unknown }).value !== 'number') return [];
  const threshold = (test as { value: number }).value;
  const known = (figure: Quantities['tpp']): number | null => (figure.kind === 'NUMBER' && figure.low === figure.high ? figure.low : null);
  const [tpp, area, io, dram] = [known(q.tpp), known(q.areaMm2), known(q.ioGBps), known(q.dramGBps)];
  switch (test.metric) {
    case 'tpp': case 'aggregateBitTops': return quantity === 'tpp' ? [threshold] : [];
    case 'performanceDensity': return quantity === 'tpp' && area !== null ? [threshold * area] : quantity === 'applicableDieAreaMm2' && tpp !== null ? [tpp / threshold] : [];
    case 'dramPlusIoBandwidthGBps': return quantity === 'ioBandwidthGBps' && dram !== null ? [threshold - dram] : quantity === 'totalDramBandwidthGBps' && io !== null ? [threshold - io] : [];
    default: return test.metric === quantity ? [threshold] : [];
  }
}
