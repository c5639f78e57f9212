import type { ChipDesign, Die } from '../model/control.js';
import { exactly, word, type Figure, type Figures } from './control-logic.js';

/** The quantities that a designer sets; every figure of a rule is worked out from them. */
export interface Quantities {
  /** max over formats of dense TOPS × bit length. */
  readonly tpp: Figure;
  /** Dense TOPS or TFLOPS, the highest of any format. */
  readonly peakTops: Figure;
  /** Area of the logic dies made with non-planar transistors, mm2; NOT_DEFINED where there is none. */
  readonly areaMm2: Figure;
  readonly ioGBps: Figure;
  readonly dramGBps: Figure;
  readonly datacenter: Figure;
  readonly vendor: Figure;
  readonly product: Figure;
}

/** The figures that rules compare, by the names that rules use. */
export function figuresOf(q: Quantities): Figures {
  return new Map<string, Figure>([
    ['tpp', q.tpp], ['aggregateBitTops', q.tpp], ['peakTops', q.peakTops],
    ['applicableDieAreaMm2', q.areaMm2], ['performanceDensity', densityOf(q.tpp, q.areaMm2)],
    ['ioBandwidthGBps', q.ioGBps], ['totalDramBandwidthGBps', q.dramGBps], ['dramPlusIoBandwidthGBps', sumOf(q.dramGBps, q.ioGBps)],
    ['datacenter', q.datacenter], ['vendor', q.vendor], ['product', q.product],
  ]);
}

export function quantitiesOfDesign(design: ChipDesign): Quantities {
  const stated = design.throughput.filter((rate) => rate.denseTops !== null);
  const open = stated.length < design.throughput.length || stated.length === 0;
  const most = (figure: (rate: { bitLength: number; denseTops: number | null }) => number): Figure => {
    const highest = stated.length === 0 ? null : clean(Math.max(...stated.map(figure)));
    return { kind: 'NUMBER', low: highest, high: open ? null : highest, evidence: [], why: open ? 'a dense rate is not given' : null };
  };
  return {
    tpp: most((rate) => (rate.denseTops ?? 0) * rate.bitLength), peakTops: most((rate) => rate.denseTops ?? 0),
    areaMm2: applicableArea(design.dies),
    ioGBps: exactly(design.ioBandwidthGBps, [], design.ioBandwidthGBps === null ? 'the aggregate I/O rate is not given' : null),
    dramGBps: exactly(design.totalDramBandwidthGBps, [], design.totalDramBandwidthGBps === null ? 'the DRAM bandwidth is not given' : null),
    datacenter: word(design.datacenter, [], design.datacenter === null ? 'whether it is designed or marketed for datacenters is not given' : null),
    vendor: word(design.vendor, [], design.vendor === null ? 'the vendor is not given' : null),
    product: word([design.key, design.name]),
  };
}

/** All logic dies on a node with non-planar transistors, I/O and cache dies too; memory and planar dies never. */
function applicableArea(dies: readonly Die[] | null): Figure {
  if (dies === null || dies.length === 0) return exactly(null, [], 'the die area is not given');
  const logic = dies.filter((die) => !die.memory && die.nonPlanar !== false);
  if (logic.length === 0) return { kind: 'NOT_DEFINED', evidence: [], why: 'no die has non-planar transistors' };
  const unknown = logic.find((die) => die.areaMm2 === null || die.nonPlanar === null);
  if (unknown !== undefined) return exactly(null, [], `${unknown.areaMm2 === null ? 'the area' : 'the kind of transistor'} of die "${unknown.name}" is not given`);
  return exactly(clean(logic.reduce((sum, die) => sum + (die.areaMm2 ?? 0) * die.count, 0)));
}

/** TPP over applicable area. Without an area it is unknown; without a non-planar die it is not defined. */
export function densityOf(tpp: Figure, area: Figure): Figure {
  if (area.kind === 'NOT_DEFINED') return area;
  if (tpp.kind !== 'NUMBER' || area.kind !== 'NUMBER') return exactly(null);
  const ratio = (top: number | null, bottom: number | null): number | null => (top === null || bottom === null || bottom <= 0 ? null : Math.round((top / bottom) * 1e9) / 1e9);
  return { kind: 'NUMBER', low: ratio(tpp.low, area.high), high: ratio(tpp.high, area.low), evidence: [...tpp.evidence, ...area.evidence], why: area.why ?? tpp.why };
}

/** Rates add up; a part that is unknown is at least nothing. */
function sumOf(a: Figure, b: Figure): Figure {
  if (a.kind !== 'NUMBER' || b.kind !== 'NUMBER') return exactly(null);
  const low = a.low === null && b.low === null ? null : clean((a.low ?? 0) + (b.low ?? 0));
  return { kind: 'NUMBER', low, high: a.high === null || b.high === null ? null : clean(a.high + b.high), evidence: [...a.evidence, ...b.evidence], why: a.why ?? b.why };
}

/** 330.3 × 16 is 5284.8, not 5284.799999…: a binary remainder must not decide a threshold. */
export function clean(value: number): number { return Math.round(value * 1e6) / 1e6; }
