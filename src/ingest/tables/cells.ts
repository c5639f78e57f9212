import { numberFormats, type ClaimMetric, type Engine, type NumberFormat, type Sparsity } from '../../ontology.js';
import { findQuantities, parseQuantity, type Bound, type Dimension, type Quantity, type Unit } from '../../model/measure.js';
import { parsePeriod } from '../../model/period.js';
import { byFormat, sparseAside, withoutAside } from './cell-parts.js';
import { engineIn, formatsIn, sparsityIn, type Meaning } from './headings.js';

/** One figure a cell gives about the thing its row (or column) is about. */
export interface Figure {
  readonly metric: ClaimMetric; readonly formats: readonly NumberFormat[]; readonly engine: Engine | null; readonly sparsity: Sparsity | null;
  readonly value: number | readonly [number, number] | string; readonly unit: string | null; readonly bound: Bound | null; readonly printed: string; readonly planned: boolean;
}
/** `misfit`: 0 where the text is what such a column holds, up to 6 where it cannot be. */
export interface CellReading { readonly misfit: number; readonly figures: readonly Figure[]; readonly memory: readonly string[]; readonly foundry: string | null }

const nothing: CellReading = { misfit: 0.2, figures: [], memory: [], foundry: null };
const impossible: CellReading = { misfit: 6, figures: [], memory: [], foundry: null };
export function isBlankMark(text: string): boolean { return /^(?:[-–—－_/／*]+|N\s?\/?\s?A\.?|n\.a\.|n\.\s?[dm]\.|not (?:disclosed|published|stated)|undisclosed|undecided|无|未公布|未披露|未公开|未知|暂无|不支持|不详|TBD|TBA|\?+|…)?$/iu.test(text.trim()); }

/** HBM3E, GDDR6: a kind of memory by its generation, and nothing else. */
export const memoryByGeneration = /^(?:HBM|L?P?G?DDR)\s?\d\w*$/iu;
const memoryName = /\b(?:HBM\s?\d?[eEpP]?|GDDR\d?[xX]?|LPDDR\d?[xX]?|DDR\d|DRAM)\b/giu;
const foundries = /TSMC|台积电|Samsung|三星|SMIC|中芯国际|中芯|Intel|英特尔|GlobalFoundries|格芯|格罗方德|UMC|联电|华虹|Hua\s?Hong/iu;
/** A process by its name: N7+, 4N, 4NP, 8N, SF4X, 18A. */
const processCode = /(?<![\w.])(?:N\+\d|N\d{1,2}[A-Z]{0,4}\+{0,2}|\d{1,2}(?:NP?|A|LPP|LPE|FFC?\+?)(?![a-z])|SF\d[A-Z]?|\d{1,2}LP\w*)(?![\w])/u;

interface Expected { readonly dimensions: readonly Dimension[]; readonly symbol: string; readonly low: number; readonly high: number; readonly bare: boolean }
/** A foundry's own name for a process, where the column can hold nothing else: LP7, C7+. */
const ownCode = /^[A-Z]{1,3}\d{1,2}[A-Z]{0,3}\+?$/u;
/** What a figure of each metric looks like: its dimension, the unit it is given in, the range beyond which it is doubtful, whether a bare number will do. */
const expected: Partial<Record<ClaimMetric, Expected>> = {
  PEAK_COMPUTE: { dimensions: ['float rate', 'integer rate', 'rate'], symbol: 'TFLOPS', low: 0.02, high: 2e5, bare: false },
  MEMORY_CAPACITY: { dimensions: ['data'], symbol: 'GB', low: 0.4, high: 4e4, bare: false },
  MEMORY_BANDWIDTH: { dimensions: ['data rate'], symbol: 'GB/s', low: 2, high: 4e4, bare: false },
  INTERCONNECT_BANDWIDTH: { dimensions: ['data rate'], symbol: 'GB/s', low: 1, high: 1e4, bare: false },
  TDP: { dimensions: ['power'], symbol: 'W', low: 1, high: 3000, bare: false },
  PROCESS_NODE: { dimensions: ['length'], symbol: 'nm', low: 1, high: 250, bare: false },
  CORE_COUNT: { dimensions: ['count'], symbol: 'cores', low: 2, high: 1e6, bare: true },
  CLOCK: { dimensions: ['frequency'], symbol: 'GHz', low: 0.05, high: 10, bare: false },
  TRANSISTORS: { dimensions: ['count'], symbol: 'transistors', low: 1e6, high: 1e14, bare: true },
  DIE_AREA: { dimensions: ['area'], symbol: 'mm2', low: 1, high: 1e5, bare: false },
  PARAMETERS: { dimensions: ['count'], symbol: 'parameters', low: 1e5, high: 1e15, bare: true },
  TRAINING_TOKENS: { dimensions: ['count'], symbol: 'tokens', low: 1e6, high: 1e16, bare: true },
};

/** Memory on the chip itself, in a column of kinds of memory. */
const onDie = /^(?:片上|片内|on-(?:chip|die))?\s?SRAM$/iu;

/** Reads a cell as what its heading means. `unit` is the column's, from the heading or a row of units. */
export function readCell(meaning: Meaning, text: string, unit: Unit | null): CellReading {
  // 128①: what points to a note is no part of the figure.
  const plain = text.replace(/(?<=\S)\s*[①-⑳]+$/u, '').normalize('NFKC').replace(/\s+/gu, ' ').trim();
  if (isBlankMark(plain)) return nothing;
  const metric = meaning.metric;
  if (metric === null) return { ...nothing, misfit: 0 };
  switch (metric) {
    case 'RELEASE': return release(plain);
    case 'ARCHITECTURE': return architecture(plain);
    case 'MEMORY_TYPE': return memoriesIn(plain).length > 0 && /\d\s?[GT]B?(?![A-Za-z])/u.test(plain) ? memory(plain, 'MEMORY_CAPACITY', meaning, unit ?? meaning.unit) : memoryKind(plain);
    case 'HOST_INTERFACE': return hostInterface(plain, meaning);
    case 'PROCESS_NODE': return processNode(plain, unit ?? meaning.unit, /foundry|fab(?!r)|代工|晶圆厂|wafers?|制造|生产/iu.test(meaning.text));
    case 'PROCESS_NAME': return named(plain, metric, () => true, 0.3);
    case 'MEMORY_CAPACITY': case 'MEMORY_BANDWIDTH': return memory(plain, metric, meaning, unit ?? meaning.unit);
    case 'PEAK_COMPUTE': return byFormats(plain, meaning) ?? withSparse(plain, meaning, unit ?? meaning.unit) ?? bySparsity(plain, meaning, unit ?? meaning.unit) ?? paired(plain, meaning, unit ?? meaning.unit) ?? doubled(plain, meaning, unit ?? meaning.unit) ?? figure(plain, metric, meaning, unit ?? meaning.unit);
    default: return figure(plain, metric, meaning, unit ?? meaning.unit);
  }
}

export function memoriesIn(text: string): readonly string[] {
  const found = [...text.matchAll(memoryName)].map((match) => match[0].replace(/\s/gu, ''));
  const real = found.filter((name) => name.toUpperCase() !== 'DRAM');
  return [...new Set(real.length > 0 ? real : found)];
}

/** "HBM3E", "4×HBM3E（三星）": the name of a memory, with little beside it. Figures and other names are cells of their own. */
function memoryKind(plain: string): CellReading {
  if (onDie.test(plain)) return named('SRAM', 'MEMORY_TYPE', () => true, 0.3);
  const memory = memoriesIn(plain);
  if (memory.length === 0) return impossible;
  const beside = plain.replace(memoryName, ' ').replace(/\d{1,2}\s?(?:[x×*]|颗|层|-?[Hh]igh)/gu, ' ').replace(/[\s/／、,，()（）+-]+/gu, ' ').trim();
  const crowded = /\d/u.test(beside) || beside.length > 14 ? 4 : 0;
  return { ...named(memory.join('/'), 'MEMORY_TYPE', () => true, Math.max(crowded, memory.length > 1 && !/[/、,，]/u.test(plain) ? 2 : memory[0] === 'DRAM' ? 1.5 : 0)), memory };
}

/** "96GB HBM3, 2.4TB/s": size and speed in one cell, told apart by their units. */
function memory(plain: string, metric: ClaimMetric, meaning: Meaning, unit: Unit | null): CellReading {
  const found = findQuantities(plain).filter(({ quantity }) => quantity.unit !== null);
  const cut = found.findIndex(({ quantity }, i) => i > 0 && quantity.unit?.dimension !== found[i - 1]?.quantity.unit?.dimension);
  const dimensions = found.map(({ quantity }) => quantity.unit?.dimension);
  const parts = found.length === 2 && cut === 1 && dimensions.includes('data') && dimensions.includes('data rate') ? /^(.*?)[\s,，、;；/／|@(（+]+(?:带宽|bandwidth|at)?\s*$/iu.exec(plain.slice(0, found[1]?.start)) : null;
  if (!parts?.[1]) return figure(plain, metric, meaning, unit);
  const [size, speed] = dimensions[0] === 'data' ? [parts[1], plain.slice(found[1]?.start)] : [plain.slice(found[1]?.start), parts[1]];
  const readings = [figure(size.replace(/[)）]$/u, ''), 'MEMORY_CAPACITY', meaning, null), figure(speed.replace(/[)）]$/u, ''), 'MEMORY_BANDWIDTH', meaning, null)];
  return { misfit: Math.max(...readings.map((reading) => reading.misfit)) + (/bandwidth|带宽/iu.test(meaning.text) && /capacity|size|容量|[/／、及和&]/iu.test(meaning.text) ? 0 : 2.5), figures: readings.flatMap((reading) => reading.figures), memory: readings.flatMap((reading) => reading.memory), foundry: null };
}

/** A unit printed once, behind the last of several figures, is the unit of all. */
function sharedUnit(plain: string): string { return /\d\s*([A-Za-z]*(?:FLOPS|OPS)|[TP])$/iu.exec(plain)?.[1] ?? ''; }
/** "dense / sparse" over two figures: which is which. */
function bySparsity(plain: string, meaning: Meaning, unit: Unit | null): CellReading | null {
  const order = /(稠密|dense)\s*[/／]\s*(?:稀疏|spars)|(?:稀疏|sparse|sparsity)\s*[/／]\s*(?:稠密|dense)/iu.exec(meaning.text);
  const parts = plain.split(/\s*[/／|]\s*/u);
  if (!order || parts.length !== 2) return null;
  const kinds: readonly Sparsity[] = order[1] === undefined ? ['SPARSE', 'DENSE'] : ['DENSE', 'SPARSE'];
  const shared = sharedUnit(plain);
  const readings = parts.map((part, i) => isBlankMark(part) ? nothing : figure(/[A-Za-z]/u.test(part) ? part : `${part}${shared}`, 'PEAK_COMPUTE', { ...meaning, sparsity: kinds[i] ?? null }, unit));
  return readings.some((reading) => reading.misfit >= 4) ? null : { misfit: Math.max(...readings.map((reading) => reading.misfit)), figures: readings.flatMap((reading) => reading.figures), memory: [], foundry: null };
}

/** A figure for each format that the cell names. */
function byFormats(plain: string, meaning: Meaning): CellReading | null {
  const parts = byFormat(plain);
  const readings = parts?.map(({ format, figure: text }) => figure(text, 'PEAK_COMPUTE', { ...meaning, formats: formatsIn(format) }, null)) ?? [];
  return parts === null || readings.some(({ misfit, figures }) => misfit >= 4 || figures.length === 0) ? null : { ...nothing, misfit: 0.3, figures: readings.flatMap(({ figures }) => figures.map((each) => ({ ...each, printed: plain }))) };
}
/** A figure, and in brackets the one with sparsity; a star will do where it is twice the other. */
function withSparse(plain: string, meaning: Meaning, unit: Unit | null): CellReading | null {
  const parts = sparseAside(plain, true);
  if (parts === null) return null;
  const [dense, sparse] = parts.map((part) => figure(part, 'PEAK_COMPUTE', meaning, unit));
  const [first, second] = [dense?.figures[0], sparse?.figures[0]];
  // Without a unit yet they are no figures, and stand where such figures do.
  if (first === undefined && second === undefined) { const [one, other] = parts.map((part) => Number(part.replace(/,/gu, ''))); return one !== undefined && other !== undefined && Math.abs(other / one - 2) <= 0.03 ? { ...nothing, misfit: 0.5 } : null; }
  if (typeof first?.value !== 'number' || typeof second?.value !== 'number' || sparseAside(plain, false) === null && Math.abs(second.value / first.value - 2) > 0.03) return null;
  return { ...nothing, misfit: 0.3, figures: [{ ...first, sparsity: 'DENSE', printed: plain }, { ...second, sparsity: 'SPARSE', printed: plain }] };
}

/** "989/1,979" under one format: the greater is twice the other and counts zeros out; "1,835/-" gives the one that stands first. */
function doubled(plain: string, meaning: Meaning, unit: Unit | null): CellReading | null {
  const parts = plain.split(/\s*[/／|]\s*/u);
  if (meaning.formats.length !== 1 || meaning.sparsity !== null || parts.length !== 2 || !parts.every((part) => isBlankMark(part) || /^[\d,.]+$/u.test(part)) || isBlankMark(parts[0] ?? '')) return null;
  const readings = parts.map((part) => (isBlankMark(part) ? nothing : figure(part, 'PEAK_COMPUTE', meaning, unit)));
  const [first, second] = readings.map(({ figures }) => figures[0]);
  if (typeof first?.value !== 'number' || readings.some(({ misfit }) => misfit >= 4)) return null;
  if (!second) return { ...nothing, misfit: 0.5, figures: [first] };
  const ratio = typeof second.value === 'number' ? second.value / first.value : 0;
  if (Math.abs(ratio - 2) > 0.03 && Math.abs(ratio - 0.5) > 0.01) return null;
  const sparse: Figure = { ...(ratio > 1 ? second : first), sparsity: 'SPARSE' }, dense: Figure = { ...(ratio > 1 ? first : second), sparsity: 'DENSE' };
  return { ...nothing, misfit: 0.3, figures: [dense, sparse].map((each) => ({ ...each, printed: plain })) };
}

/** "242/484" under "INT8/INT4": a figure for each format, in order; one of them may be blank. */
function paired(plain: string, meaning: Meaning, unit: Unit | null): CellReading | null {
  const { formats } = meaning;
  const parts = plain.split(/\s*[/／|]\s*/u);
  if (formats.length < 2 || parts.length !== formats.length || /[/／|]\s*s(?:ec)?(?![a-z])/iu.test(plain)) return null;
  const shared = sharedUnit(plain);
  const readings = parts.map((part, i) => isBlankMark(part) ? nothing : figure(/[A-Za-z]/u.test(part) ? part : `${part}${shared}`, 'PEAK_COMPUTE', { ...meaning, formats: formats.slice(i, i + 1) }, unitFor(formats[i], unit)));
  if (readings.some((reading) => reading.misfit >= 4) || readings.every((reading) => reading.figures.length === 0)) return null;
  const figures = readings.flatMap((reading) => reading.figures).map((each) => ({ ...each, printed: plain }));
  // "780 / 780" under "FP16 / BF16": one figure for both, as where it is printed once.
  const [first, second] = figures;
  const same = first && second && figures.length === 2 && first.unit === second.unit && first.value === second.value && first.formats[0] !== second.formats[0];
  return { misfit: Math.max(...readings.map((reading) => reading.misfit)), figures: same ? [{ ...first, formats }] : figures, memory: [], foundry: null };
}
/** "TOPS / TFLOPS": each format in its own unit, on the scale of the one that was read. */
function unitFor(format: NumberFormat | undefined, unit: Unit | null): Unit | null {
  if (!unit || !format || unit.dimension === 'rate') return unit;
  const integer = numberFormats[format].integer;
  return { ...unit, dimension: integer ? 'integer rate' : 'float rate', symbol: integer ? 'TOPS' : 'TFLOPS' };
}

function figure(plain: string, metric: ClaimMetric, meaning: Meaning, unit: Unit | null): CellReading {
  const wanted = expected[metric];
  if (!wanted || !/\d/u.test(plain)) return impossible;
  const formats = metric === 'PEAK_COMPUTE' ? formatsIn(plain) : [];
  const memory = metric === 'MEMORY_CAPACITY' ? memoriesIn(plain) : [];
  // Two formats side by side are two cells run together.
  if (metric === 'PEAK_COMPUTE' && !/[/／&]/u.test(plain) && (plain.match(/(?:FP|BF|TF|INT)\s?(?:4|8|16|32|64)(?!\d)/giu)?.length ?? 0) > 1) return { ...impossible, misfit: 4 };
  if (/^(?:19|20)\d\d[-./年]\s?\d{1,2}月?$/u.test(plain)) return { ...impossible, misfit: 5 };
  // A figure on either side of a memory's name: two cells run together.
  if (memory.length > 0 && plain.split(memoryName).filter((part) => /\d/u.test(part)).length > 1) return { ...impossible, misfit: 4 };
  // So is a memory's name on either side of a figure.
  if (memory.length > 1 && !/[/／、,，+|]/u.test(plain)) return { ...impossible, misfit: 4 };
  const core = stripped(plain, metric);
  // HBM2 200GB/s under a link: the kind of memory ends the cell before.
  if (metric === 'INTERCONNECT_BANDWIDTH' && /^(?:HBM|L?P?G?DDR)\s?\d?\w{0,2}\s/iu.test(core)) return { ...impossible, misfit: 4 };
  const quantity = parseQuantity(core) ?? alternatives(core) ?? (metric === 'INTERCONNECT_BANDWIDTH' ? behindName(core) : null);
  if (!quantity) return { ...impossible, misfit: /\d/u.test(plain) ? 5 : 6 };
  const given = quantity.unit;
  let misfit = 0;
  let value = quantity.value;
  if (given && !(given.dimension === 'count' && wanted.dimensions.includes('count'))) {
    const sizeAsRate = given.dimension === 'data' && wanted.dimensions.includes('data rate');
    if (!wanted.dimensions.includes(given.dimension) && !sizeAsRate) return { ...impossible, misfit: 5 };
    if (sizeAsRate) misfit += 0.8;
    if (given.dimension === 'rate') value = scale(quantity.plain, rateFactor(given));
  } else if (unit && !given) {
    // "1750 亿" under 参数（亿）: the scale is printed twice and counts once.
    const scaled = unit.dimension === 'count' && unit.factor >= 1e3 && /\d\s?(?:[百千]?[万亿]|billion|bn|million|mn|trillion)/iu.test(quantity.printed);
    value = scaled ? quantity.value : scale(quantity.plain, unit.dimension === 'rate' ? rateFactor(unit) : unit.factor);
    if (!wanted.dimensions.includes(unit.dimension) && !(unit.dimension === 'count')) misfit += 2;
  } else if (!wanted.bare) {
    // A number whose unit is said nowhere is no figure.
    return { ...nothing, misfit: 1.2 };
  }
  if (metric === 'CORE_COUNT' && ends(value).some((n) => !Number.isInteger(n))) return { ...impossible, misfit: 4 };
  const [low, high] = [Math.min(...ends(value)), Math.max(...ends(value))];
  // 184 transistors: what they are counted in is said nowhere.
  if (metric === 'TRANSISTORS' && low < wanted.low) return { ...impossible, misfit: 5 };
  if (low < wanted.low || high > wanted.high) misfit += 2;
  // Memory comes in whole gigabytes.
  if (metric === 'MEMORY_CAPACITY' && !given && !Number.isInteger(low)) misfit += 1.5;
  const own = formats.length > 0 ? formats : meaning.formats;
  const integer = own[0] ? numberFormats[own[0]].integer : given?.dimension === 'integer rate' || (!given && unit?.dimension === 'integer rate');
  // TOPS in a floating-point column: printed so, read so, but another column may fit better.
  if (metric === 'PEAK_COMPUTE' && own[0] && given && ((given.dimension === 'integer rate') !== numberFormats[own[0]].integer) && given.dimension !== 'rate') misfit += 1;
  if (formats.length > 0 && meaning.formats.length > 0 && formats[0] !== meaning.formats[0]) misfit += 2;
  return {
    misfit, memory, foundry: null,
    figures: [
      { metric, formats: own, engine: metric === 'PEAK_COMPUTE' ? engineIn(plain) ?? meaning.engine : null, sparsity: metric === 'PEAK_COMPUTE' ? sparsityIn(plain) ?? meaning.sparsity : null, value,
        unit: metric === 'PEAK_COMPUTE' ? (integer ? 'TOPS' : 'TFLOPS') : wanted.symbol, bound: quantity.bound, printed: plain, planned: false },
      ...memory.map((name): Figure => textFigure('MEMORY_TYPE', name, plain)),
    ],
  };
}

/** The cell without what may stand beside its figure: a format, a memory type, the link it runs over, what is counted. */
function stripped(plain: string, metric: ClaimMetric): string {
  let core = withoutAside(plain.replace(/(?<=[\dA-Za-z%])\s*[*†‡]+$/u, ''));
  // OCR's "T0PS".
  if (metric === 'PEAK_COMPUTE') core = core.replace(/(\d)\s?([KMGTPE])F(?![A-Za-z])/gu, '$1 $2FLOPS').replace(/(?<=\d\s?[KMGTPE](?:FL)?)0PS(?![A-Za-z])/giu, 'OPS').replace(/[（(@]?\s*(?:FP\s?64|FP\s?32|TF\s?32|BF\s?16|FP\s?16|FP\s?8|FP\s?4|INT\s?16|INT\s?8|INT\s?4)\s*(?:tensor(?:\s*core)?)?\s*[)）]?\s*[:：]?/giu, ' ').replace(/[（(](?:稀疏|稠密|sparse|dense|with sparsity)[)）]/giu, ' ').replace(/(?:each|per chip|每卡)|(?<![a-z])(?:dense|sparse|(?:with|without) sparsity|peak)(?![a-z])|稠密|稀疏|峰值/giu, ' ');
  // "64GB HMB2e": a kind of memory that nobody knows, or misprinted, takes nothing from its size.
  if (metric === 'MEMORY_CAPACITY') core = core.replace(memoryName, ' ').replace(/(?<=\d\s?[GT]B)\s+(?!SXM|OAM|PCI|NVL)[A-Z]{2,}[A-Za-z]*(?:-[A-Z][A-Za-z]*)?\d\w{0,2}$|(?<=\d\s?[GT]B)\s+(?!SXM|OAM|PCI|NVL|ECC|RAM)[A-Z][A-Za-z]*-[A-Z][A-Za-z]+\d?$/u, ' ').replace(/[（(]\s*[)）]/gu, ' ').replace(/^\s*[/／|,，+]|[/／|,，+]\s*$/gu, ' ').replace(/(\d)\s?G(?![A-Za-z])/gu, '$1GB').replace(/(\d)\s?T(?![A-Za-z])/gu, '$1TB');
  if (metric === 'INTERCONNECT_BANDWIDTH' || metric === 'MEMORY_BANDWIDTH') core = core.replace(/^(?!PCI|CXL|Ether|RoCE|Infini[bB]|以太)[^\d,，:：]{1,24}(?:\s?\d(?:\.\d)?)?\s*[,，:：]\s*(?=\d)/u, ' ').replace(/^(?:nv\s?link|pcie|ici|hccs|mlu-?link|infinity fabric|ualink)?\s*(?:gen)?\s*\d(?:\.\d)?\s*[:：]/iu, ' ').replace(/(?:nv\s?link|hccs|mlu-?link|xlink|blink|infinity fabric)\s*(?:gen\s?\d|\d\.\d|\d(?=\s))?/giu, ' ').replace(/[（(][^()（）]*[)）]/gu, ' ').replace(/双向|单向|bidirectional|unidirectional/giu, ' ');
  if (metric === 'CORE_COUNT') core = core.replace(/个|CUDA|MUSA|Tensor|Stream Processors?|SP|流处理器|cores?|核心?|AI/giu, ' ');
  if (metric === 'TDP') core = core.replace(/[（(][^()（）]*[)）]|TDP|max\.?|典型|最大/giu, ' ');
  if (metric === 'CLOCK') core = core.replace(/[（(][^()（）]*[)）]|boost|base/giu, ' ');
  if (metric === 'PARAMETERS' || metric === 'TRAINING_TOKENS') core = core.replace(/(\d)\s?B(?![A-Za-z])/gu, '$1 billion').replace(/(\d)\s?T(?![A-Za-z])/gu, '$1 trillion').replace(/(\d)\s?M(?![A-Za-z])/gu, '$1 million').replace(/tokens?|parameters?|参数|个/giu, ' ');
  return core.replace(/\s+/gu, ' ').trim();
}
/** "AcmeLink 2 400GB/s": the one rate, behind the name of the link. */
function behindName(core: string): Quantity | null {
  const rates = findQuantities(core).filter(({ quantity }) => quantity.unit?.dimension === 'data rate');
  return rates.length === 1 && rates[0] && rates[0].end === core.length && /^[A-Za-z\u4e00-\u9fff][\w\u4e00-\u9fff .-]{0,20}[\s:：]*$/u.test(core.slice(0, rates[0].start)) ? rates[0].quantity : null;
}
/** "5TFLOPS/10 TFlops" parted by a comma or 、: the span of the figures. */
function alternatives(core: string): Quantity | null {
  const parts = core.split(/[、,，;；]\s*/u);
  if (parts.length < 2) return null;
  const all = parts.map((part) => parseQuantity(part));
  if (!all.every((q): q is Quantity => q !== null && typeof q.value === 'number')) return null;
  const first = all[0];
  if (!first) return null;
  const span = (key: 'value' | 'plain'): readonly [number, number] => [Math.min(...all.map((q) => ends(q[key])[0] ?? 0)), Math.max(...all.map((q) => ends(q[key])[0] ?? 0))];
  return { ...first, unit: all.find((q) => q.unit)?.unit ?? null, value: span('value'), plain: span('plain') };
}
function ends(value: number | readonly [number, number]): readonly number[] { return typeof value === 'number' ? [value] : value; }
function scale(value: number | readonly [number, number], factor: number): number | readonly [number, number] {
  const times = (n: number): number => Number((n * factor).toPrecision(12));
  return typeof value === 'number' ? times(value) : [times(value[0]), times(value[1])];
}
/** A bare P, E or T of compute, in TFLOPS or TOPS. */
function rateFactor(unit: Unit): number { return unit.factor * 1000; }

function release(plain: string): CellReading {
  const period = parsePeriod(plain);
  if (period) return { ...nothing, misfit: 0, figures: [{ ...textFigure('RELEASE', period.date, plain), planned: period.planned || period.forecast }] };
  // "2021年、2022年": the first of several.
  const several = plain.split(/[、,，/]\s*/u).map((part) => parsePeriod(part));
  if (several.length > 1 && several[0] && several.every((p) => p !== null)) return { ...nothing, misfit: 0.3, figures: [textFigure('RELEASE', several[0].date, plain)] };
  return impossible;
}

/** Words, not figures; what goes on a product's name cannot begin one. */
function architecture(plain: string): CellReading {
  if (plain.length > 40 || /\d\s?[(]\d/u.test(plain) || parsePeriod(plain) || /^\d+$/u.test(plain) || findQuantities(plain).some(({ quantity }) => quantity.unit && quantity.unit.dimension !== 'count')) return { ...impossible, misfit: 5 };
  // Names of two words: half of one is a cut cell.
  const halved = /^(?:Lovelace|Vinci|Hopper)(?:\s|$)|(?:^|\s)(?:Ada|Da|Grace)$/u.test(plain) && !/^Hopper$/u.test(plain) ? 2 : 0;
  const tail = /^(?:SXM\d?|PC[Il][eE]|NVL\d*|OAM|-|[一二三四五六七八九]号|v?\d)|^架构$/u.test(plain) ? 2 : 0;
  return { ...named(plain, 'ARCHITECTURE', () => true, 0.2 + tail + halved + (/[A-Za-z\u4e00-\u9fff]\s?\d{2,}\s|\d\s+[A-Z][a-z]{2,}/u.test(plain) ? 0.6 : 0) + (/\d\s+[A-Z][a-z]{2,}.*\d/u.test(plain) ? 0.9 : 0) + (/(?:^|\s)[—–](?:\s|$)/u.test(plain) ? 4 : 0)) };
}

/** A word behind the figure that is no word of a process begins the next cell. */
const strangers = /(?<![A-Za-z])(?!(?:finfet|gaafet|mbcfet|euv|duv|gaa|class|node|process|plus|bulk|fdsoi|advanced|enhanced|performance|intel|foundry|custom|equivalent|about|unknown)(?![a-z]))[a-z]{4,}(?![a-z])/iu;

/** Words that may stand before a process's size. */
const ofProcess = /第.{1,3}代|先进|成熟|工艺|制程|采用|增强型?|改良|等效|大约|finfet|gaafet|euv|class|about|equivalent|advanced|enhanced|custom/giu;
function processNode(plain: string, unit: Unit | null, namesFoundry = false): CellReading {
  const foundry = foundries.exec(plain)?.[0] ?? null;
  const rest = plain.replace(foundries, ' ').replace(/\s+/gu, ' ').trim();
  const found = findQuantities(rest).find(({ quantity }) => quantity.unit?.dimension === 'length');
  const bare = !found && unit?.dimension === 'length' ? parseQuantity(rest) : null;
  const size = found?.quantity.value ?? (bare && !bare.unit ? bare.value : null);
  const beside = found ? `${rest.slice(0, found.start)} ${rest.slice(found.end)}` : bare ? '' : rest;
  const words = beside.split(/\s+/u).filter((word) => word !== '' && word !== '/');
  // 玉树 7nm, "Plus 6nm": what stands before the size is no foundry anybody knows and the end of the cell before, unless the heading promises one.
  const led = found && !namesFoundry && /\p{Script=Han}{2}|[A-Za-z]{3}/u.test(rest.slice(0, found.start).replace(processCode, ' ').replace(ofProcess, ' ')) ? 0.9 : 0;
  const own = words.at(-1) !== undefined && ownCode.test(words.at(-1) ?? '') && words.length <= 3 ? words.at(-1) ?? null : null;
  const code = processCode.exec(beside)?.[0] ?? own;
  if (size === null && code === null) return impossible;
  // "某晶圆 LP7" under a heading that promises the foundry too.
  const unknown = foundry === null && namesFoundry ? /^(\p{L}[\p{L}&. -]{1,24}?)[\s/]+\S*\d/u.exec(plain)?.[1]?.trim() ?? null : null;
  const rough = code !== null && code === own && processCode.exec(beside) === null && foundry === null && unknown === null ? 1 : 0;
  if (size !== null && ends(size).some((n) => n < 1 || n > 250)) return { ...impossible, misfit: 4 };
  return {
    misfit: (beside.trim().length > 24 || /\d/u.test(code === null ? beside : beside.replace(code, ' ')) ? 3 : 0) + ([...plain.matchAll(new RegExp(foundries.source, 'giu'))].length > 1 ? 1.5 : 0) + (foundry && !plain.startsWith(foundry) ? 1.5 : 0) + (findQuantities(rest).filter(({ quantity }) => quantity.unit?.dimension === 'length').length > 1 ? 2 : 0) + (size === null && /^\d/u.test(plain) ? 0.8 : 0) + rough + led + (strangers.test(beside) ? 1.2 : 0), memory: [], foundry: foundry ?? unknown,
    figures: [
      ...(size === null ? [] : [{ metric: 'PROCESS_NODE' as const, formats: [], engine: null, sparsity: null, value: size, unit: 'nm', bound: null, printed: plain, planned: false }]),
      ...(code === null ? [] : [textFigure('PROCESS_NAME', plain, plain)]),
    ],
  };
}

/** "PCIe 5.0x16，NVLink Gen4: 900GB/s": the host interface, and a link's bandwidth where one is given with it. */
function hostInterface(printed: string, meaning: Meaning): CellReading {
  // OCR's "PCle".
  const plain = printed.replace(/(?<![A-Za-z])PC[l1|]e/gu, 'PCIe');
  const figures: Figure[] = [];
  const heading = /pcie/iu.test(meaning.text) ? 'PCIe ' : '';
  let misfit = 0;
  for (const part of plain.split(/[，,;；、]\s*/u)) {
    if (part === '') continue;
    const link = /nv\s?link|hccs|mlu-?link|ici|infinity fabric|xlink|blink|ualink/iu.test(part);
    const rate = findQuantities(part).find(({ quantity }) => quantity.unit?.dimension === 'data rate')?.quantity;
    if (link && rate && !/pci/iu.test(part)) figures.push({ metric: 'INTERCONNECT_BANDWIDTH', formats: [], engine: null, sparsity: null, value: rate.value, unit: 'GB/s', bound: rate.bound, printed: part, planned: false });
    else if (/^PCI-?[el]\s*(?:gen\s*)?\d(?:\.\d)?\s*(?:[x×]\s?\d+)?(?:\s*[:：]?\s*\d+\s?GB\/s)?$/iu.test(part)) figures.push(textFigure('HOST_INTERFACE', part, part));
    else if (heading !== '' && /^(?:gen\s?\d(?:\.\d)?|\d\.0)\s*(?:[x×]\s?\d+)?\s*[:：]?\s*(?:\d+\s?GB\/s)?$/iu.test(part)) figures.push(textFigure('HOST_INTERFACE', `${heading}${part}`, part));
    else if (/^(?:OAM|SXM\d?|CXL|OCP|HGX|UBB)/iu.test(part)) { figures.push(textFigure('HOST_INTERFACE', part, part)); misfit += 0.3; }
    else { misfit += 2; if (/pci/iu.test(part) && /\d/u.test(part)) figures.push(textFigure('HOST_INTERFACE', part, part)); }
  }
  return figures.length > 0 ? { misfit: Math.min(misfit, 5), figures, memory: [], foundry: null } : impossible;
}

function named(plain: string, metric: ClaimMetric, plausible: (text: string) => boolean, misfit: number): CellReading {
  return plausible(plain) ? { ...nothing, misfit, figures: [textFigure(metric, plain, plain)] } : { ...impossible, misfit: 5 };
}
function textFigure(metric: ClaimMetric, value: string, printed: string): Figure {
  return { metric, formats: [], engine: null, sparsity: null, value, unit: null, bound: null, printed, planned: false };
}
