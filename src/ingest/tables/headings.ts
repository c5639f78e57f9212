import type { ClaimMetric, Engine, NumberFormat, Sparsity } from '../../ontology.js';
import { numberFormats } from '../../ontology.js';
import { parseUnit, type Unit } from '../../model/measure.js';
import { composed } from './heading-grammar.js';
import type { Role, Word } from './heading-phrases.js';
import { plainly } from './heading-wordings.js';
import { spelled } from './spelling.js';
import { modifier, vocabulary } from './vocabulary.js';

export interface Meaning {
  readonly role: Role;
  readonly metric: ClaimMetric | null;
  readonly formats: readonly NumberFormat[];
  readonly engine: Engine | null;
  readonly sparsity: Sparsity | null;
  readonly unit: Unit | null;
  /** Memory technology named in the heading: "HBM 容量". */
  readonly memory: string | null;
  /** Share of the heading's letters that the vocabulary knows, 0 to 1. */
  readonly known: number;
  /** Separate things the heading seems to name: more than one means that two headings run together. */
  readonly heads: number;
  readonly text: string;
}

const formatWords: readonly (readonly [RegExp, readonly NumberFormat[]])[] = [
  [/半(?:精度)?\s*[/／]\s*bf\s?16|fp\s?16\s*[/／&、]\s*bf\s?16|bf\s?16\s*[/／&、]\s*fp\s?16|fp\s*[/／]\s*bf\s?16|bf\s*[/／]\s*fp\s?16/giu, ['FP16', 'BF16']],
  [/fp\s?[l1i]6/giu, ['FP16']], [/(?<![a-z])fp\s?64/giu, ['FP64']], [/(?<![a-z])fp\s?32/giu, ['FP32']], [/(?<![a-z])tf\s?32/giu, ['TF32']], [/(?<![a-z])bf\s?16/giu, ['BF16']], [/(?<![a-z])fp\s?16/giu, ['FP16']],
  [/(?<![a-z])(?:mx|nv)?fp\s?8/giu, ['FP8']], [/(?<![a-z])(?:mx)?fp\s?6/giu, ['FP6']], [/(?<![a-z])(?:mx|nv)?fp\s?4/giu, ['FP4']], [/(?<![a-z])int\s?16/giu, ['INT16']], [/(?<![a-z])(?:mx)?int\s?8/giu, ['INT8']], [/(?<![a-z])int\s?4/giu, ['INT4']],
  [/64[\s-]*(?:bit\s*(?:float\w*|fp)|位浮点)/giu, ['FP64']], [/32[\s-]*(?:bit\s*(?:float\w*|fp)|位浮点)/giu, ['FP32']], [/16[\s-]*(?:bit\s*(?:float\w*|fp)|位浮点)/giu, ['FP16']], [/8[\s-]*(?:bit\s*(?:float\w*|fp)|位浮点)/giu, ['FP8']], [/4[\s-]*(?:bit\s*(?:float\w*|fp)|位浮点)/giu, ['FP4']],
  [/16[\s-]*(?:bit\s*int\w*|位(?:整[型数]|定点))/giu, ['INT16']], [/(?<!\d)8[\s-]*(?:bit\s*int\w*|位(?:整[型数]|定点))/giu, ['INT8']], [/(?<!\d)4[\s-]*(?:bit\s*int\w*|位(?:整[型数]|定点))/giu, ['INT4']],
  [/(?:整[型数]|定点)\s*8\s*(?:位|bit)/giu, ['INT8']], [/(?:整[型数]|定点)\s*4\s*(?:位|bit)/giu, ['INT4']], [/浮点\s*32\s*(?:位|bit)/giu, ['FP32']], [/浮点\s*16\s*(?:位|bit)/giu, ['FP16']], [/浮点\s*8\s*(?:位|bit)/giu, ['FP8']],
  [/双精度(?:浮点)?|double[\s-]*precision/giu, ['FP64']], [/八位(?:整[型数]|定点)|int(?:eger)?[\s-]?8(?!\d)/giu, ['INT8']], [/十六位浮点/giu, ['FP16']], [/三十二位浮点/giu, ['FP32']], [/半精度(?:浮点)?|half[\s-]*precision/giu, ['FP16']], [/单精度(?:浮点)?|single[\s-]*precision/giu, ['FP32']], [/整型精度|8位整数/giu, ['INT8']],
];

/** Number formats a text names, in order; "FP16/BF16" gives both. */
export function formatsIn(text: string): readonly NumberFormat[] {
  let rest = text.normalize('NFKC');
  if (!/fp|bf|tf|int|精度|整[数型]|precision|bit|位(?:浮点|定点|整)/iu.test(rest)) return [];
  const found: { at: number; formats: readonly NumberFormat[] }[] = [];
  for (const [pattern, formats] of formatWords) {
    rest = rest.replace(pattern, (match: string, ...args: unknown[]) => {
      const at = args.find((arg): arg is number => typeof arg === 'number') ?? 0;
      found.push({ at, formats });
      return '\u0000'.repeat(match.length);
    });
  }
  return [...new Set(found.sort((a, b) => a.at - b.at).flatMap((f) => f.formats))];
}
export function engineIn(text: string): Engine | null {
  if (/tensor\s*core|tensor(?!flow)|张量|矩阵|matrix|cube|脉动/iu.test(text)) return 'MATRIX';
  return /向量|矢量|vector|simd|non-?tensor|cuda\s*cores?/iu.test(text) ? 'VECTOR' : null;
}
export function sparsityIn(text: string): Sparsity | null {
  // "dense / sparse": the cell says which.
  if (/(?:稠密|dense)\s*[/／]\s*(?:稀疏|spars)|(?:稀疏|sparse|sparsity)\s*[/／]\s*(?:稠密|dense)/iu.test(text)) return null;
  if (/不含稀疏|非稀疏|稠密|dense|without\s*sparsity|w\/o\s*sparsity|no\s*sparsity/iu.test(text)) return 'DENSE';
  return /稀疏|sparse|sparsity/iu.test(text) ? 'SPARSE' : null;
}

const oneFormat = /(?<![a-z])(?:mx|nv)?(?:fp|bf|tf|int)\s?(?:[l1i]6|\d+)?(?!\w)/giu;
/** "FP16/BF16", "INT8 & INT4": formats that share a heading. */
const joinedFormats = /((?<![a-z])(?:mx|nv)?(?:fp|bf|tf|int)\s?(?:[l1i]6|\d+)?)(?:\s?[/／&、+,]\s?(?:mx|nv)?(?:fp|bf|tf|int)\s?(?:[l1i]6|\d+))+/giu;

const memo = new Map<string, Meaning>();
/** What a heading means; `role: 'other'` with `known: 0` where the vocabulary does not reach. */
export function meaningOf(heading: string): Meaning {
  const cached = memo.get(heading);
  if (cached) return cached;
  if (memo.size > 20_000) memo.clear();
  const meaning = work(heading);
  memo.set(heading, meaning);
  return meaning;
}

/** "模型（开发方）", "Chip (vendor)": a thing, and in brackets whose it is. */
export function firmAside(heading: string): { readonly outside: string; readonly inside: string; readonly meaning: Meaning } | null {
  const [, outside = '', inside = ''] = /^([^（()）]{2,16}?)\s*[（(]([^（()）]{2,12})[）)]$/u.exec(heading.trim()) ?? [];
  if (inside === '' || parseUnit(inside) !== null) return null;
  const meaning = meaningOf(inside);
  return ['vendor', 'developer'].includes(meaning.role) && meaning.known >= 0.9 && ['model', 'hardware', 'center', 'title', 'original'].includes(meaningOf(outside).role) ? { outside, inside, meaning } : null;
}

function work(heading: string): Meaning {
  const aside = firmAside(heading);
  if (aside !== null) return { ...meaningOf(aside.outside), text: heading.normalize('NFKC').trim() };
  // TFLOPS¹: the mark of a note, which would be read as a figure; mm² is a unit.
  const plain = plainly(spelled(heading.replace(/(?<![mM])[¹²³⁴⁵⁶⁷⁸⁹]/gu, '').normalize('NFKC')).replace(/(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])/gu, '').replace(/\s+/gu, ' ').replace(/\bb\/w\b/giu, 'bandwidth').replace(/运行?内存|运存/gu, '内存').replace(/(?<=代工厂?|晶圆厂|工艺|制程)[及与和](?=工艺|制程|节点|代工)/gu, '/').replace(/(?<![a-z])[l1]nt(?=\s?\d)/giu, 'INT').replace(/(?<=\b[KMGTPE])(?:FOLPS|FLPOS|FLOSP|LFOPS)\b/gu, 'FLOPS').trim());
  const unit = unitOf(plain);
  const worded = formatsIn(plain);
  // "8-bit (TOPS)": the unit tells integers from floating point.
  const bits = worded.length > 0 ? undefined : /(?<!\d)(64|32|16|8|4)[\s-]*(?:bit|位)/iu.exec(plain)?.[1];
  const byBits = bits === undefined || unit === null ? null : unit.dimension === 'float rate' ? `FP${bits}` : unit.dimension === 'integer rate' ? `INT${bits}` : null;
  const formats: readonly NumberFormat[] = byBits !== null && byBits in numberFormats ? [byBits as NumberFormat] : worded;
  let rest = (unit ? plain.replace(unit.printed, ' ') : plain).replace(/[（(\[]\s*[）)\]]/gu, ' ');
  for (const [pattern] of formatWords) rest = rest.replace(pattern, ' ');
  // Whose the figure is, and that its kind stands beside it, make no other heading of it.
  rest = rest.replace(/(?:per|[/／])\s*(?:chip|card|gpu|npu|device|accelerator|die|package|socket|board)(?![a-z])|(?:及|和|与|[/／,，])\s*(?:类型|规格)|(?:and|&|[/／,，])\s*(?:type|gen(?:eration)?\.?)(?![a-z])/giu, ' ');
  const found: { word: Word; text: string }[] = [];
  for (const word of vocabulary) {
    const match = word.pattern.exec(rest);
    if (!match || match[0].trim() === '') continue;
    found.push({ word, text: match[0] });
    rest = rest.replace(globally(word.pattern), ' ');
  }
  const named = choose(found, formats.length > 0, plain);
  // "芯片尺寸（mm²）": an area whatever else its words are of. "Memory (TB/s)": a size is not told by the second.
  const told = unit === null ? null : metricByUnit(named, unit, plain);
  const chosen = told === null ? named : vocabulary.find(({ metric }) => metric === told) ?? named;
  const units = [...plain.matchAll(/[(（]([^()（）]{1,10})[)）]/gu)].filter((match) => parseUnit(match[1] ?? '') !== null).length;
  const mixed = (formats.length > 0 && chosen !== null && chosen.role === 'metric' && chosen.metric !== 'PEAK_COMPUTE' ? 1 : 0) + Math.max(0, units - 1) + (unitWithin.test(plain) ? 1 : 0);
  // "显存容量 显存": the word for one thing said twice begins another heading.
  const again = chosen && found.some(({ word, text }) => word === chosen && text.trim().length > 1 && wordsAgain(plain, word)) ? 1 : 0;
  const unknown = rest.replace(modifier, '').replace(/\s/gu, '');
  const letters = plain.replace(/[\s()（）/／\-,，、：:]/gu, '').length || 1;
  const distinct = new Set(found.filter(({ word, text }) => word !== chosen && word !== named && !agrees(word, text, chosen)).map(({ word }) => word));
  // "INT8 性能 FP16 性能" are two headings; "FP16/BF16" is one.
  const crowded = Math.max(0, (plain.replace(joinedFormats, '$1').match(oneFormat)?.length ?? 1) - 1);
  const base = { formats, engine: engineIn(plain), sparsity: sparsityIn(plain), unit, memory: /hbm\s?\d?e?|l?p?g?ddr\d\w?/iu.exec(plain)?.[0] ?? null, known: Math.max(0, unit !== null && chosen?.role === 'metric' && suits(chosen.metric, unit) ? 0.8 : 0, 1 - unknown.length / letters), text: plain };
  const byUnit = chosen === null && unit !== null && formats.length === 0 ? metricOf(unit) : null;
  if (byUnit) return { role: 'metric', metric: byUnit, ...base, known: Math.max(base.known, 0.75), heads: 1 + Math.max(0, units - 1) };
  const heads = 1 + distinct.size + crowded + mixed + again;
  // What the vocabulary reaches only in part may be put together of parts that the grammar knows.
  const parts = chosen === null || (chosen.role !== 'metric' && heads === 1 && base.known < 0.9) ? composed(heading) : null;
  // "size (GB)" under a heading of memory: bytes are no centre's capacity.
  if (parts === 'capacity' && unit?.dimension === 'data') return { role: 'metric', metric: 'MEMORY_CAPACITY', ...base, known: 1, heads: 1 };
  if (parts !== null) return { role: parts, metric: parts === chosen?.role ? chosen.metric ?? null : null, ...base, known: 1, heads: 1 };
  if (chosen) return { role: chosen.role, metric: chosen.metric ?? null, ...base, heads };
  if (formats.length > 0 || (unit && (unit.dimension === 'float rate' || unit.dimension === 'integer rate'))) return { role: 'metric', metric: 'PEAK_COMPUTE', ...base, heads: 1 + crowded };
  return { role: 'other', metric: null, ...base, known: /^[\s\d.,%()（）/-]*$/u.test(plain) ? 0 : base.known * 0.5, heads: 1 };
}

/** What the unit makes of a word that names something else, or nothing. */
function metricByUnit(named: Word | null, { dimension, factor, symbol }: Unit, plain: string): ClaimMetric | null {
  // 参数（亿）, "Parameters, bn" are counted by the hundred million or more; 数据规模（万亿 Token） is what a model has read.
  if (dimension === 'count' && factor >= 1e6 && named?.metric === undefined && /^(?:模型)?参数/u.test(plain)) return 'PARAMETERS';
  if (/^tokens?$/iu.test(symbol) && /训练|语料|数据|corpus|data(?!\s*cent)|seen/iu.test(plain)) return 'TRAINING_TOKENS';
  if (named === null) return null;
  if (named.metric === 'PEAK_COMPUTE') return dimension === 'data rate' && !/fp|bf|tf|int/iu.test(plain) ? 'MEMORY_BANDWIDTH' : null;
  if (named.metric === 'CORE_COUNT') return dimension === 'area' ? 'DIE_AREA' : null;
  // "Memory speed" is the rate of a pin in bits, that of the memory in bytes.
  if (named.role === 'other') return dimension === 'area' ? 'DIE_AREA' : dimension === 'data rate' && factor >= 1 && /显存|内存|存储|memory|dram|hbm/iu.test(plain) && !/缓存|cache|sram|引脚|(?<![a-z])pin/iu.test(plain) ? 'MEMORY_BANDWIDTH' : null;
  if (named.metric !== 'MEMORY_CAPACITY') return null;
  if (dimension === 'float rate' || dimension === 'integer rate') return 'PEAK_COMPUTE';
  return dimension === 'data rate' && !/hbm|ddr/iu.test(plain) ? 'MEMORY_BANDWIDTH' : null;
}
/** Whether a word of the vocabulary finds the same letters twice, more than a bracket apart. */
function wordsAgain(plain: string, word: Word): boolean {
  const found = [...plain.replace(/[（(][^（()）]*[)）]/gu, ' ').matchAll(globally(word.pattern))].map((match) => match[0].trim().toLowerCase());
  // 存储 and 显存 side by side are two columns; HBM 显存 is one.
  if (word.metric === 'MEMORY_CAPACITY' && found.filter((text) => /^[\u4e00-\u9fff]/u.test(text)).length > 1) return true;
  return found.some((text, i) => text.length > 1 && found.slice(i + 1).some((other) => other === text || other.startsWith(text) || text.startsWith(other) && other.length > 1));
}
/** What a figure in this unit is of, where no word of its heading is known: "Envelope (W)". Rates of data may be of the memory or of a link. */
function metricOf(unit: Unit): ClaimMetric | null {
  return ({ power: 'TDP', length: 'PROCESS_NODE', frequency: 'CLOCK', area: 'DIE_AREA' } as Partial<Record<string, ClaimMetric>>)[unit.dimension] ?? null;
}
function suits(metric: ClaimMetric | undefined, unit: Unit): boolean {
  return metric !== undefined && (metric === metricOf(unit) || unit.dimension === 'data rate' && /BANDWIDTH$/u.test(metric) || unit.dimension === 'data' && metric === 'MEMORY_CAPACITY' || /rate$/u.test(unit.dimension) && unit.dimension !== 'data rate' && metric === 'PEAK_COMPUTE');
}
/** "制程/nm 算力（TFLOPS）": a unit that ends one heading, and another. */
const unitWithin = /[/／]\s?(?:nm|[GT]B(?:\/s)?|W|[GM]Hz|[TPG](?:FL)?OPS|mm²)\s+[\p{L}\d]/u;
const globals = new Map<RegExp, RegExp>();
function globally(pattern: RegExp): RegExp {
  const known = globals.get(pattern) ?? new RegExp(pattern.source, 'giu');
  globals.set(pattern, known);
  return known;
}

function choose(heads: readonly { readonly word: Word; readonly text: string }[], hasFormat: boolean, plain: string): Word | null {
  if (heads.length === 0) return null;
  const by = (test: (word: Word) => boolean): Word | undefined => heads.find(({ word }) => test(word))?.word;
  // "INT8 算力", "FP16 性能": a format makes it throughput unless another figure is named.
  if (hasFormat) { const compute = by((w) => w.metric === 'PEAK_COMPUTE'); if (compute) return compute; if (!by((w) => w.role === 'metric' && w.metric !== 'CORE_COUNT')) return vocabulary.at(-1) ?? null; }
  if (/(?:内容|情况|要点|进展|描述|说明|特[点征色]|亮点|details|description)$/iu.test(plain)) { const text = by((w) => w.role === 'events') ?? by((w) => w.role === 'status') ?? by((w) => w.role === 'text'); if (text) return text; }
  // "中心名称", "产品发布时间", "算力中心": what stands last names the thing, except that a bare "名称" names what stands before it.
  if (/(?:供应商|供应方|厂商|企业|公司|suppliers?|vendors?|makers?)$/iu.test(plain)) { const vendor = by((w) => w.role === 'vendor'); if (vendor && !by((w) => w.role === 'foundry' || w.role === 'packager')) return vendor; }
  // 代表客户产品: what is built for them.
  if (/(?:产品|型号|芯片)$/u.test(plain) && by((w) => w.role === 'customer')) { const model = by((w) => w.role === 'model'); if (model) return model; }
  if (/时间$|日期$|年份$|date$|year$/iu.test(plain)) { const time = by((w) => w.role === 'time'); if (time) return time; }
  // "Foundry / process": the cell names both.
  if (by((w) => w.role === 'foundry')) { const process = by((w) => w.metric === 'PROCESS_NODE'); if (process) return process; }
  if (/(?:带宽|bandwidth)/iu.test(plain)) { const link = by((w) => w.metric === 'INTERCONNECT_BANDWIDTH') ?? by((w) => w.metric === 'MEMORY_BANDWIDTH'); if (link) return link; }
  return heads[0]?.word ?? null;
}
/** Words that stand together in one heading without making it two. */
function agrees(word: Word, text: string, chosen: Word | null): boolean {
  if (!chosen) return false;
  // 芯片 in "芯片功耗" says whose; 型号 in "型号 功耗" is a heading of its own.
  if ((word.role === 'model' && (chosen.role === 'metric' || chosen.role === 'time') && /型号|名称|model|name/iu.test(text)) || (chosen.role === 'model' && word.role === 'metric')) return false;
  if (text === '规模' && chosen.role === 'metric') return true;
  // "Device memory": whose it is.
  if (word.role === 'model' && /^(?:device|processor|accelerator)$/iu.test(text.trim()) && /^MEMORY_/u.test(chosen.metric ?? '')) return true;
  // 代表产品 is a heading of its own whatever stands before it.
  if (word.role === 'model' && ['other', 'packaging', 'technology'].includes(chosen.role) && /^(?:主要|代表|典型|主流)/u.test(text)) return false;
  const pair = new Set<string>([word.metric ?? word.role, chosen.metric ?? chosen.role]);
  const may = (a: string, b: string): boolean => pair.has(a) && pair.has(b);
  if (word.role === chosen.role && (word.metric ?? null) === (chosen.metric ?? null)) return true;
  // 制造商/制程: who makes it, and on what.
  if (may('vendor', 'PROCESS_NODE') && /^(?:制造商|生产商|制造方|生产方|manufacturers?|makers?)$/iu.test(text)) return true;
  return may('foundry', 'PROCESS_NODE') || may('RELEASE', 'model') || may('RELEASE', 'time') || (may('model', 'PEAK_COMPUTE') && !/算力|性能|flops|tops/iu.test(text)) || may('CORE_COUNT', 'PEAK_COMPUTE')
    || may('text', 'title') || may('text', 'events') || may('title', 'events') || may('model', 'other') || may('center', 'PEAK_COMPUTE') || may('vendor', 'other') && /名称|类型/u.test(text)
    || may('model', 'PARAMETERS') || may('center', 'status') || may('model', 'TDP') || may('text', 'status') || may('ARCHITECTURE', 'other') || may('model', 'HOST_INTERFACE') || may('RELEASE', 'title') || may('model', 'vendor') && /名称/u.test(text);
}

/** A unit in brackets or at the end: "显存带宽（GB/s）", "TDP (W)", "功耗 W". */
function unitOf(heading: string): Unit | null {
  for (const [, inner] of heading.matchAll(/[(（\[]([^()（）\[\]]{1,28})[)）\]]/gu)) {
    for (const part of (inner ?? '').replace(/^([TPE])F$/u, '$1FLOPS').split(/[,，;；@]|\sper\s|^(?:dense|sparse|peak|max\.?|typ(?:ical|\.)?|稠密|稀疏|峰值|最大|典型)\s?(?=[A-Z])|\s?[/／]\s?(?=[TGPE](?:FL)?OPS)/u)) { const unit = parseUnit(scaled(part).word); if (unit && !/^[x倍×]$/u.test(unit.symbol)) return withScale(unit, part); }
    const scale = scaleWord(inner ?? '');
    if (scale !== null) return { dimension: 'count', symbol: '', factor: scale, printed: (inner ?? '').trim() };
  }
  // Behind a comma anything that is a unit, with its scale: "FP16，T", "晶体管，亿个", "Transistors, bn".
  const behind = /[^,，、\s][,，]\s*([^,，()（）\s]{1,10}(?:\s[^,，()（）\s]{1,8})?)$/u.exec(heading)?.[1];
  const told = behind === undefined ? null : unitWord(behind);
  if (told !== null) return told;
  const slashed = /[\u4e00-\u9fff][/／]\s?(瓦特?|千瓦|纳米|亿|亿个|万亿|平方毫米|兆赫|吉赫)$/u.exec(heading)?.[1];
  if (slashed !== undefined) return unitWord(slashed.replace('瓦特', '瓦').replace(/个$/u, ''));
  // "Board watts", 瓦数: the unit is the word for what is measured, and stays in the heading.
  if (/(?:^|\s)watts$|瓦特?数$/iu.test(heading)) return { dimension: 'power', symbol: 'W', factor: 1, printed: '' };
  const last = /(?:^|[\s,，/])([A-Za-z%/]+(?:\s?\/\s?s)?)$/u.exec(heading)?.[1];
  const unit = last && /^(?:[TGPEM]FLOPS|[TGPE]OPS|[TGM]B|[TGM]b?B?\/s|GBps|TBps|W|nm|[GM]Hz|%|Gbps|Tbps)$/iu.test(last.replace(/\s/gu, '')) ? parseUnit(last) : null;
  return unit;
}
/** A unit with its scale, or a scale alone. */
export function unitWord(text: string): Unit | null {
  const unit = parseUnit(scaled(text).word);
  if (unit) return /^[x倍×]$/u.test(unit.symbol) ? null : withScale(unit, text);
  const scale = scaleWord(text);
  return scale === null ? null : { dimension: 'count', symbol: '', factor: scale, printed: text.trim() };
}
function scaled(text: string): { readonly word: string; readonly scale: number } {
  const found = /^(万亿|十亿|百万|千万|亿|万|千|billion|million|trillion)\s*(.*)$/iu.exec(text.trim());
  return found ? { word: found[2] ?? '', scale: scaleWord(found[1] ?? '') ?? 1 } : { word: text, scale: 1 };
}
function withScale(unit: Unit, part: string): Unit { const { scale } = scaled(part); return scale === 1 ? unit : { ...unit, factor: unit.factor * scale, printed: part.trim() }; }
function scaleWord(text: string): number | null {
  const scales: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8, 十亿: 1e9, 万亿: 1e12, billion: 1e9, bn: 1e9, b: 1e9, million: 1e6, mn: 1e6, trillion: 1e12, tn: 1e12, trn: 1e12, thousand: 1e3 };
  return scales[text.trim().toLowerCase()] ?? null;
}
