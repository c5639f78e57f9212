import { numberFormats } from '../ontology.js';
import type { Claim } from '../model/claim.js';
import type { ChipProfile, Spec } from '../model/fact.js';
import { clean, type Quantities } from './control-figures.js';
import { exactly, word, type Figure } from './control-logic.js';

/** One way to read a chip's specs: `says` which disputed value was taken, null for the values that the graph settled on. */
export interface Reading { readonly quantities: Quantities; readonly says: string | null; readonly notes: readonly string[] }

type ChipSpec = ChipProfile['specs'][number];

/** The settled reading first, then one more for each other value that sources give for a figure that rules use. */
export function readingsOfChip(profile: ChipProfile, dissent: ReadonlyMap<string, Claim>): readonly [Reading, ...Reading[]] {
  const others = profile.specs.filter((spec) => spec.disputed && used.has(spec.metric)).flatMap((spec) => otherValues(spec, dissent).map((value): Reading => {
    const specs = profile.specs.map((each) => (each === spec ? { ...spec, value, high: null } : each));
    const what = [spec.metric, spec.format].filter((part) => part !== null).join(' ');
    return { quantities: quantitiesOf({ ...profile, specs }).quantities, says: `With ${what} ${value} ${spec.unit ?? ''} instead of ${spec.value}`.replace(/ +/gu, ' '), notes: [] };
  }));
  const settled = quantitiesOf(profile);
  const { tpp } = settled.quantities;
  const open = tpp.kind === 'NUMBER' && tpp.high !== null && tpp.low !== tpp.high;
  const marked = (factor: number): ChipProfile['specs'] => profile.specs.map((spec) =>
    (spec.metric === 'PEAK_COMPUTE' && spec.sparsity === null && spec.value !== null ? { ...spec, sparsity: 'DENSE', value: spec.value * factor, high: spec.high === null ? null : spec.high * factor } : spec));
  const bothWays = !open ? [] : [
    { ...quantitiesOf({ ...profile, specs: marked(1) }), says: 'With unmarked rates dense, as printed', notes: [] },
    { ...quantitiesOf({ ...profile, specs: marked(0.5) }), says: 'With unmarked rates printed for 2:1 sparsity', notes: [] },
  ];
  return [settled, ...bothWays, ...others];
}
const used: ReadonlySet<string> = new Set(['PEAK_COMPUTE', 'DIE_AREA', 'PROCESS_NODE', 'INTERCONNECT_BANDWIDTH', 'MEMORY_BANDWIDTH']);

function otherValues(spec: Spec, dissent: ReadonlyMap<string, Claim>): readonly number[] {
  const values = spec.dissent.flatMap((id) => {
    const statement = dissent.get(id)?.statement;
    const value = statement?.type === 'spec' ? (typeof statement.value === 'object' ? statement.value[0] : statement.value) : null;
    return typeof value === 'number' && value !== spec.value ? [value] : [];
  });
  return [...new Set(values)].sort((a, b) => a - b);
}

function quantitiesOf(profile: ChipProfile): Reading {
  const rates = denseRates(profile.specs);
  const area = areaOf(profile);
  const io = ioOf(profile.specs);
  const dram = of(profile.specs, 'MEMORY_BANDWIDTH');
  const datacenter = datacenterOf(profile);
  const quantities: Quantities = {
    tpp: most(rates, (rate) => rate.bits), peakTops: most(rates, () => 1), areaMm2: area, ioGBps: io,
    dramGBps: dram === null ? exactly(null, [], 'no source gives the memory bandwidth') : { kind: 'NUMBER', low: dram.value, high: dram.high ?? dram.value, evidence: dram.evidence, why: null },
    datacenter, vendor: word(profile.designerName, profile.relations.find((r) => r.fromId === profile.id && r.type === 'DESIGNED_BY')?.evidence ?? []), product: word(productNames(profile)),
  };
  const unmarked = rates.filter((rate) => rate.low !== rate.high).map((rate) => rate.why);
  return { quantities, says: null, notes: [...new Set(unmarked)] };
}

interface Rate { readonly bits: number; readonly low: number; readonly high: number; readonly evidence: readonly string[]; readonly why: string }
/**
 * Dense rates. A rate said to be dense is exact. One that no source marks lies between half of it (were it printed with 2:1
 * sparsity) and itself, unless twice or half of it is marked as sparse for the same format; so does one known only as sparse.
 */
function denseRates(specs: readonly ChipSpec[]): readonly Rate[] {
  const peaks = specs.filter((spec) => spec.metric === 'PEAK_COMPUTE' && spec.format !== null && spec.value !== null);
  return peaks.flatMap((spec): readonly Rate[] => {
    const format = spec.format ?? 'FP16';
    const value = spec.value ?? 0;
    const { bits } = numberFormats[format];
    const same = peaks.filter((other) => other.format === format && other !== spec);
    const rate = (low: number, high: number, why: string): Rate => ({ bits, low, high, evidence: spec.evidence, why });
    if (spec.sparsity === 'DENSE') return [rate(value, spec.high ?? value, '')];
    const sparse = same.filter((other) => other.sparsity === 'SPARSE').map((other) => other.value ?? 0);
    if (same.some((other) => other.sparsity === 'DENSE' && (other.engine === spec.engine || spec.engine === null || other.engine === null))) return [];
    if (spec.sparsity === 'SPARSE') {
      return same.length > 0 ? [] : [rate(value / 2, value, `${format} ${value} is known with sparsity only: dense it is half of that, if the sparsity is 2:1`)];
    }
    if (sparse.some((other) => near(other, 2 * value))) return [rate(value, spec.high ?? value, '')];
    if (sparse.some((other) => near(other, value))) return [rate(value / 2, value / 2, '')];
    // Vector units, and formats that no unit computes sparsely.
    if (spec.engine === 'VECTOR' || format === 'FP64' || format === 'FP32') return [rate(value, spec.high ?? value, '')];
    return [rate(value / 2, spec.high ?? value, `No source says whether ${format} ${value} is dense; it is read as ${value / 2} to ${value}`)];
  });
}
function near(a: number, b: number): boolean { return Math.abs(a - b) <= 0.01 * b; }

/** The highest over formats. Where no rate of 16 bits or fewer is known the figure is a lower bound: such units usually decide. */
function most(rates: readonly Rate[], weight: (rate: Rate) => number): Figure {
  if (rates.length === 0) return exactly(null, [], 'no source gives a dense rate');
  const whole = rates.some((rate) => rate.bits <= 16);
  const low = Math.max(...rates.map((rate) => rate.low * weight(rate)));
  const high = Math.max(...rates.map((rate) => rate.high * weight(rate)));
  const deciding = rates.filter((rate) => rate.high * weight(rate) >= low);
  return {
    kind: 'NUMBER', low: clean(low), high: whole ? clean(high) : null, evidence: [...new Set(deciding.flatMap((rate) => rate.evidence))],
    why: !whole ? 'no rate of 16 bits or fewer is known' : low === high ? null : deciding.map((rate) => rate.why).find((why) => why !== '') ?? null,
  };
}

/** The area counts where the node is known to use non-planar transistors: 16 nm and below do, 20 nm and above do not. */
function areaOf({ specs }: ChipProfile): Figure {
  const node = of(specs, 'PROCESS_NODE');
  const area = of(specs, 'DIE_AREA');
  if (node !== null && (node.value ?? 0) >= 20) return { kind: 'NOT_DEFINED', evidence: node.evidence, why: `a ${node.value} nm node has planar transistors` };
  if (area === null) return exactly(null, [], 'no source gives the die area');
  if (node === null || (node.value ?? 99) > 16 || node.high !== null) return exactly(null, area.evidence, 'no source gives the process node that the die area counts by');
  return exactly(area.value, [...area.evidence, ...node.evidence], null);
}

/**
 * All links to other chips, and the host bus. Reports print the links; the host bus is added as an upper bound, since some
 * count it in. A figure without the host bus is a lower bound.
 */
function ioOf(specs: readonly ChipSpec[]): Figure {
  const links = of(specs, 'INTERCONNECT_BANDWIDTH');
  const host = specs.find((spec) => spec.metric === 'HOST_INTERFACE' && spec.text !== null);
  const bus = host === undefined ? null : busGBps(host.text ?? '');
  const evidence = [...(links?.evidence ?? []), ...(bus === null ? [] : host?.evidence ?? [])];
  if (links === null) return { kind: 'NUMBER', low: bus, high: null, evidence, why: 'no source gives the bandwidth between chips' };
  const value = links.value ?? 0;
  return { kind: 'NUMBER', low: value, high: bus === null ? null : clean((links.high ?? value) + bus), evidence, why: bus === null ? 'no source gives the host interface beside the links' : 'the links may or may not be counted with the host bus' };
}
/** "PCIe 5.0 x16" → 128 GB/s, both directions. */
function busGBps(text: string): number | null {
  const found = /PCI-?e?(?:xpress)?\s*(?:gen\s*)?([3-6])(?:\.0)?\s*[x×*]\s*(\d{1,2})/iu.exec(text);
  return found === null ? null : 2 ** (Number(found[1]) - 2) * Number(found[2]);
}

/** No spec says for whom a chip is made. Memory stacks on the package and server modules are only made for datacenters, gamers' lines are not; else it stays unknown. */
function datacenterOf(profile: ChipProfile): Figure {
  const hbm = profile.specs.find((spec) => spec.metric === 'MEMORY_TYPE' && /\bHBM/iu.test(spec.text ?? ''));
  if (hbm !== undefined) return word(true, hbm.evidence, 'it carries HBM');
  const memory = profile.relations.find((relation) => relation.fromId === profile.id && relation.type === 'USES_MEMORY' && relation.modality === 'ASSERTED' && /^memory:hbm/u.test(relation.toId));
  if (memory !== undefined) return word(true, memory.evidence, 'it carries HBM');
  if (/\b(?:SXM\d?|OAM)\b/iu.test(profile.name)) return word(true, [], 'its name is that of a server module');
  if (/\bGeForce\b|\bRadeon RX\b/iu.test(profile.name)) return word(false, [], 'its name is that of a line for gamers');
  return word(null, [], 'no source says whether it is made for datacenters');
}

/**
 * The names that a rule may know it by: every run of words of its name, without the maker, with and without the memory size
 * ("A100-PCIe" is meant by "NVIDIA A100 80GB PCIe"; an "A100 SXM" known to have 80 GB is an "A100-80GB-SXM").
 */
function productNames(profile: ChipProfile): readonly string[] {
  const words = profile.name.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '').map((part) => part.replace(/^(SXM)\d$/iu, '$1'));
  const plain = words.filter((part) => !/^\d+GB$/iu.test(part));
  const size = of(profile.specs, 'MEMORY_CAPACITY')?.value ?? null;
  const sized = size === null || plain.length < 2 ? plain : [...plain.slice(0, -1), `${size}GB`, ...plain.slice(-1)];
  const runs = [words, plain, sized].flatMap((list) => list.flatMap((_, from) => list.slice(from).map((__, length) => list.slice(from, from + length + 1).join(' '))));
  return [...new Set([profile.name, ...runs])];
}

function of(specs: readonly ChipSpec[], metric: ChipSpec['metric']): ChipSpec | null { return specs.find((spec) => spec.metric === metric && spec.value !== null) ?? null; }
