import type { ClaimMetric } from '../../ontology.js';
import { numberFormats, specMetrics } from '../../ontology.js';
import type { Draft } from '../../model/claim.js';
import { compileText } from './frame.js';
import { engineOf, formatBeside, sparsityOf } from './formats.js';
import { extractor } from './ties.js';
import type { Dimension, Measure } from './measures.js';
import { clauseEnd, clauseStart, supposed } from './modality.js';
import { classOf, type NameSpan } from './kinds.js';
import { mentionOf, modalityOf, subjectOf, type Scene, type Subject } from './scene.js';
import type { Item } from './tag.js';
import { lineAt, quoteOf } from './text.js';

/**
 * Figures of chips and models in sentences: which words beside a figure of which dimension make it which metric.
 * `before`: what must stand before it in its clause; `after`: or right after it; `unless`: what must not stand in the clause.
 */
interface SpecFrame { readonly metric: ClaimMetric; readonly dimension: Dimension; readonly of: 'CHIP' | 'AI_MODEL' | 'INTERCONNECT'; readonly before: RegExp | null; readonly after: RegExp | null; readonly unless?: RegExp }
/** A800 的 NVLink 带宽, the NVLink bandwidth of the A800: the chip's figure, not the link's. */
const link = `${classOf(['CHIP'])}(?:的|'s) ?${classOf(['INTERCONNECT'])}|${classOf(['INTERCONNECT'])} bandwidth (?:of|on|for) (?:the )?${classOf(['CHIP'])}`;
const frames: readonly SpecFrame[] = [
  { metric: 'PEAK_COMPUTE', dimension: 'RATE', of: 'CHIP', before: /算力|性能|峰值|提供|输出|达|(?:FP|BF|TF|INT)\s?\d{1,2}(?:\s?\/\s?(?:FP|BF|TF|INT)?\s?\d{1,2})?(?:则|也|分别)?(?:为|是|约|可|：|:|\s){0,3}$|compute|performance|throughput|delivers?|offers?|peak|up to/iu, after: /^\s?(?:的)?(?:算力|性能|of)|^[\s(@]{0,2}(?:FP|INT|TF|BF)|^ of (?:dense |sparse |peak )?(?:FP|INT|TF|BF)/iu },
  { metric: 'MEMORY_BANDWIDTH', dimension: 'BANDWIDTH', of: 'CHIP', before: new RegExp(`(?:显存|内存|存储|HBM|memory)[^，。；]{0,12}(?:带宽|bandwidth)|存储带宽|(?:显存|内存).{0,20}带宽|${classOf(['MEMORY'])} (?:at|running at|with) $|\\bmoves $`, 'iu'), after: /^\s?(?:的)?(?:超高)?(?:显存|内存|存储|HBM|memory)\s?(?:带宽|bandwidth)| of (?:memory )?bandwidth/iu, unless: /互联|互连|NVLink|PCIe|总线|网络/u },
  { metric: 'INTERCONNECT_BANDWIDTH', dimension: 'BANDWIDTH', of: 'CHIP', before: new RegExp(`(?:互联|互连|芯片间|卡间|片间|双向|interconnect|NVLink)[^，。；]{0,16}(?:带宽|速率|bandwidth)?|${link}`, 'iu'), after: new RegExp(`^\\s?(?:的)?(?:双向|互联|互连|总)(?:带宽)?|^ (?:of |over |via )?(?:NVLink|interconnect)|^ (?:of|over|via) ${classOf(['INTERCONNECT'])}`, 'iu'), unless: /显存|内存带宽|网卡/u },
  { metric: 'INTERCONNECT_BANDWIDTH', dimension: 'BANDWIDTH', of: 'INTERCONNECT', before: /带宽|速率|交换容量|bandwidth|提供/iu, after: /^\s?(?:的)?(?:双向|总)?带宽|^ (?:of )?(?:bidirectional |total )?bandwidth/iu, unless: new RegExp(`显存|内存带宽|网卡|${link}`, 'iu') },
  { metric: 'TDP', dimension: 'WATT', of: 'CHIP', before: /功耗|TDP|功率|\bpower|consum|draws|rated at/iu, after: /^\s?(?:的)?(?:TDP|功耗|全尺寸|全高|thermal|TBP|envelope|power|board)/iu },
  { metric: 'CLOCK', dimension: 'HERTZ', of: 'CHIP', before: /频率|主频|clock|\brun(?:s|ning) at/iu, after: /^\s?(?:的)?(?:核心)?(?:频率|主频|clock)/iu, unless: /显存频率|内存频率/u },
  { metric: 'TRANSISTORS', dimension: 'COUNT', of: 'CHIP', before: /晶体管(?:数量|数|总数)?[^，。；]{0,8}$|transistor count/iu, after: /^\s?(?:个|颗)?(?:的)?\s?(?:晶体管|transistors)/iu },
  { metric: 'CORE_COUNT', dimension: 'COUNT', of: 'CHIP', before: /(?:CUDA|总计|流处理|计算)?(?:核心|内核)(?:数量?)?(?:高达|达|为|共|总计|有)*$/u, after: new RegExp(`^\\s?(?:个)?\\s?(?:CUDA|Tensor|流处理器|计算|MUSA|${classOf(['SOFTWARE', 'UNKNOWN'])})?\\s?(?:核心|内核|CUDA cores|cores)`, 'iu'), unless: /每个\s?SM|每颗/u },
  { metric: 'DIE_AREA', dimension: 'AREA', of: 'CHIP', before: /(?:die|芯片|裸片|晶粒)?(?:面积|尺寸)|die (?:size|area)|\b(?:spreads? over|occupies|measures) $/iu, after: /^\s?(?:的)?(?:die|芯片面积|面积)/iu, unless: /中介层|光罩|基板|封装/u },
  { metric: 'PARAMETERS', dimension: 'COUNT', of: 'AI_MODEL', before: /参数(?:量|规模|数量?|总量)?(?:总计|约?为|高达|达到?了?|突破|超过?|有|是|进一步|规模|，)*[^，。；]{0,12}$|with (?:about |around )?$|parameters? (?:of|count)[^,.;]{0,12}$/iu, after: /^\s?(?:个)?(?:的)?(?:total )?(?:参数|[- ]?parameters?)/iu, unless: /激活|假设|平均|显存|存储|增长|active/u },
  { metric: 'TRAINING_TOKENS', dimension: 'COUNT', of: 'AI_MODEL', before: /tokens?(?:数据?|数量)?(?:为|达|约)*$/iu, after: /^\s?(?:个)?\s?(?:tokens?|Tokens?)/iu, unless: /输入|输出|每百万|每处理|每天|日均|上下文|定价|价格|input|output|context|per /iu },
];
/** Words that make a figure no figure of one chip: a machine's, a cluster's, a need, a limit, a difference. */
const notOne = /集群|总算力|算力规模|中心|整机|超级计算机|机柜|(?<!工艺|制程)节点|单机|服务器|系统总|cluster|server|rack|supercomputer|per node|aggregate/iu;
const notHad = /需要|需求|要求|应达|不得|限制|门槛|阈值|假设|测算|相当于|换算|大于或等于|管制|总带宽速率|require|threshold|limit|\bban\b/iu;
const difference = /(?:提升|提高|增加|高出|降低|减少|下降|节省|缩减|增长|多出|\b(?:increase|improv\w*|higher|faster|more) (?:by|of))(?:了|至少|约|近|高达)*$/u;

const changed = /\b(?:cut|reduc|lower|rais|increas|doubl|upgrad|expand|mov|step|drop|fell|fall|rose|slash|trim|cap)/iu;

const memory = new RegExp(classOf(['MEMORY']), 'u');
/** Whether the clause before the one that begins at `start` names a memory. */
function memoryBefore(text: string, start: number): boolean { return start > 0 && memory.test(text.slice(clauseStart(text, start - 1), start)); }
/** Whether the figure at `i` is what something was before, or what another has: 由 600GB/s 降到, 较上一代的 7nm, "from 600GB/s to", "versus 3.35TB/s". */
function former(text: string, i: number): boolean {
  const [before, after] = [text.slice(clauseStart(text, i), i), text.slice(i + 1, clauseEnd(text, i))];
  return /(?:由|从|自)[^，。；]{0,16}$/u.test(before) && /^[^，。；]{0,10}(?:升|提高|提至|增|扩|翻|跃|降|减|缩|压|改|转|换|变)[^，。；]{0,4}[至到为成]/u.test(after)
    || /(?:较|比|相比于?|不及|低于|高于)[^，。；]{0,16}的[^，。；的\ue000-\uf8ff]{0,4}$/u.test(before)
    || /\bfrom (?:the |about |around )?$/iu.test(before) && /^[^,.;]{0,40} to /iu.test(after)
    || /\b(?:(?:up|down|rising|grown) from|versus|vs\.?|against|compared (?:with|to)|(?:more|less|higher|lower) than) (?:the |about |around )?$/iu.test(before);
}
/** "…，那是 8 卡服务器的合计值": of the figures said before, that they are no single chip's. */
const together = /(?:那|这|此|该数[字值]|前述数[字值]|实际上?|其实)(?:其实)?(?:是|为|系)[^。；]{0,20}(?:整机|服务器|合计|总和|总值|多卡|整柜)|\b(?:that|which|this) (?:figure )?(?:is|was) (?:in fact |actually )?(?:the total|the sum|for (?:an?|the) (?:[a-z]+-card )?(?:server|system|rack|board))/iu;
export function specsIn(scene: Scene): readonly Draft[] {
  const { text, items } = scene.tagged;
  const sum = together.exec(text)?.index ?? -1;
  const drafts: Draft[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const item = items.get(text[i] ?? '');
    if (!item || i < sum || supposed(text, i) || former(text, i)) continue;
    if (item.measure) drafts.push(...figure(scene, item.measure, i));
    else if (item.kind === 'MEMORY' && item.sizes.length > 0) drafts.push(...sized(scene, item, i));
    else if (item.kind === 'PROCESS') drafts.push(...process(scene, item, i));
    else if (item.kind === 'INTERCONNECT') drafts.push(...host(scene, item, i));
  }
  return [...drafts, ...bytes(scene), ...roundParameters(scene), ...releases(scene), ...architectures(scene)];
}

function figure(scene: Scene, measure: Measure, i: number): Draft[] {
  const { text, items } = scene.tagged;
  const [start, end] = [clauseStart(text, i), clauseEnd(text, i)];
  // "参数规模突破万亿，达到 1.76 万亿": a clause of nothing but its verb goes on about the one before.
  const bare = start > 0 && /^(?:并|且|约|则|已)*(?:达到?|为|高达|超过?|至)*(?:约|了)*$/u.test(text.slice(start, i)) && (start < i || !measured(scene, measure, clauseStart(text, start - 1), start));
  const [before, after] = [text.slice(bare ? clauseStart(text, start - 1) : start, i), text.slice(i + 1, Math.min(end, i + 24))];
  if (measure.dimension === 'TIMES' || difference.test(before) || /^\s?(?:倍|的?\s?[\d.]+\s?倍)/u.test(after)) return [];
  // …HBM，带宽 2.4TB/s: of the memory that the clause before speaks of.
  const ofMemory = measure.dimension === 'BANDWIDTH' && memoryBefore(text, start) && /(?:^|[、和及])\s?(?:其|总|合计|峰值)?带宽(?:为|达|约|可达|高达|共)?\s?$/u.test(text.slice(start, i));
  const frame = ofMemory ? frames.find(({ metric }) => metric === 'MEMORY_BANDWIDTH') : frames.find((f) => fits(f, measure) && (f.of !== 'INTERCONNECT' || subjectOf(scene, i, ['INTERCONNECT', 'CHIP'])?.item.kind === 'INTERCONNECT') && (f.after?.test(after) || f.before?.test(before)) && !f.unless?.test(text.slice(start, end)));
  if (!frame) return [];
  const owner = frame.of === 'AI_MODEL' ? new RegExp(`^\\s?(?:个)?(?:参数量?|tokens?)的?[^\\ue000-\\uf8ff，。；]{0,6}([\\ue000-\\uf8ff])`, 'u').exec(after)?.[1] : undefined;
  // 与 A 相比，B 的晶体管数量是其(800 亿)两倍: the figure is A's.
  const other = /其\($/u.test(before) ? comparedIn(scene, i) : null;
  if (/其\($/u.test(before) && other === null) return [];
  const behind = owner === undefined ? undefined : items.get(owner);
  // GPT-3(1750 亿参数): what stands right before the bracket.
  const bracketed = items.get(/([\ue000-\uf8ff])\s?\($/u.exec(before)?.[1] ?? '');
  const subject: Subject | null = bracketed?.kind === frame.of ? { item: bracketed, at: i - 2, own: true } : behind?.kind === 'AI_MODEL' ? { item: behind, at: i + 1, own: true } : other ?? subjectOf(scene, i, [frame.of], true);
  if (!subject || notHad.test(before) || frame.of === 'CHIP' && (subject.item.system || (subject.item.count ?? 1) > 1 || notOne.test(text.slice(Math.max(0, Math.min(start, subject.at)), i)))) return [];
  const names = matching(scene, subject.item, measure, start, end, i);
  return names.flatMap((span) => {
    const format = frame.metric === 'PEAK_COMPUTE' ? formatBeside(afterLastFigure(scene, before), after) : null;
    const unit = frame.metric === 'PEAK_COMPUTE' ? (format ? (numberFormats[format.format].integer ? 'TOPS' : 'TFLOPS') : measure.of === 'OPS' ? 'TOPS' : 'TFLOPS') : specMetrics[frame.metric].unit;
    const values = measure.values.map((v) => exact(v * (frame.metric === 'PEAK_COMPUTE' && measure.dimension === 'COUNT' ? measure.factor / 1e12 : measure.factor)));
    // "cut from 600GB/s to 400GB/s": what it came to.
    const [low, high] = measure.range && /\bfrom (?:about |around )?$/iu.test(before) && changed.test(text.slice(start, i)) ? values.slice(1) : values;
    if (low === undefined || values.length > 2 && !measure.range) return [];
    const context = text.slice(Math.max(start, i - 24), Math.min(end, i + 16));
    return [specDraft(scene, {
      type: 'spec', subject: mentionOf(span, subject.item, frame.of, scene.names), metric: frame.metric, format: format?.format ?? null, alsoFormat: format?.also ?? null,
      engine: frame.metric === 'PEAK_COMPUTE' ? engineOf(context) : null, sparsity: frame.metric === 'PEAK_COMPUTE' ? sparsityOf(context) : null,
      value: measure.range && high !== undefined ? [low, high] : low, unit, bound: measure.bound, printed: printedAt(scene, measure),
    }, subject, i)];
  });
}
/** Whether a figure of the same dimension stands between. */
function measured({ tagged: { text, items } }: Scene, { dimension }: Measure, from: number, to: number): boolean {
  return [...text.slice(from, to)].some((char) => items.get(char)?.measure?.dimension === dimension);
}
function comparedIn(scene: Scene, i: number): Subject | null {
  const hit = /与([\ue000-\uf8ff])相比/u.exec(scene.tagged.text.slice(0, i));
  const item = scene.tagged.items.get(hit?.[1] ?? '');
  return hit && item?.kind === 'CHIP' ? { item, at: hit.index, own: false } : null;
}
/** "1000T 以上" of a chip's 算力 is a rate with its unit left out. */
function fits(frame: SpecFrame, measure: Measure): boolean {
  return frame.dimension === measure.dimension || frame.metric === 'PEAK_COMPUTE' && measure.dimension === 'COUNT' && measure.unit === 'T';
}
/** A format before an earlier figure is that figure's. */
function afterLastFigure(scene: Scene, before: string): string {
  for (let i = before.length - 1; i >= 0; i -= 1) if (scene.tagged.items.get(before[i] ?? '')?.measure?.dimension === 'RATE') return before.slice(i + 1).replace(/^[\s(@]{0,2}(?:FP|BF|TF|INT)\s?\d{1,2}\)?/iu, '');
  return before;
}
/** Several chips with as many figures: first to first. With one figure it is each one's only where the words say so. */
function matching(scene: Scene, item: Item, measure: Measure, start: number, end: number, i: number): readonly NameSpan[] {
  if (item.names.length <= 1) return item.names;
  const { text, items } = scene.tagged;
  const same = [...text.slice(start, end)].map((char, k) => ({ at: start + k, m: items.get(char)?.measure })).filter(({ m }) => m?.dimension === measure.dimension);
  const mine = item.names[same.findIndex(({ at }) => at === i)];
  if (same.length === item.names.length && mine) return [mine];
  return /均|都|各|both|each/u.test(text.slice(start, i)) ? item.names : [];
}

/** "配备 80GB 的 HBM3": capacity and kind of memory, chip by chip. */
function sized(scene: Scene, item: Item, i: number): Draft[] {
  const { text } = scene.tagged;
  const start = clauseStart(text, i);
  if (!/(?:采用|配备|配置|搭载|集成|整合|内置|拥有|具有|具备|支持|实现|提供|with|has|have|features?|carries|packs?|pairs?|integrates?|offers?|includes?|(?:moves|steps up|upgrades) to)[^，。；]{0,24}$/iu.test(text.slice(start, i)) || notHad.test(text.slice(start, i)) || difference.test(text.slice(start, i))) return [];
  const subject = subjectOf(scene, i, ['CHIP'], true);
  if (!subject || subject.item.system || (subject.item.count ?? 1) > 1 || notOne.test(text.slice(start, i))) return [];
  const { names } = subject.item;
  return names.flatMap((span, k) => {
    const size = item.sizes.length === names.length ? item.sizes[k] : item.sizes.length === 1 && names.length === 1 ? item.sizes[0] : undefined;
    const memory = item.names.length === names.length ? item.names[k] : undefined;
    if (!size || size.values[0] === undefined) return [];
    const base = { type: 'spec' as const, subject: mentionOf(span, subject.item, 'CHIP', scene.names), format: null, alsoFormat: null, engine: null, sparsity: null };
    return [
      specDraft(scene, { ...base, metric: 'MEMORY_CAPACITY', value: exact(size.values[0] * size.factor), unit: 'GB', bound: size.bound, printed: printedAt(scene, size) }, subject, i),
      ...(memory ? [specDraft(scene, { ...base, metric: 'MEMORY_TYPE', value: memory.surface.replace(/(?:内存|显存|存储|芯片)$/u, '').trim(), unit: null, printed: memory.surface }, subject, i)] : []),
    ];
  });
}
/** "显存容量 32 GB", "8GB 显存". */
function bytes(scene: Scene): Draft[] {
  const { text, items } = scene.tagged;
  const drafts: Draft[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const measure = items.get(text[i] ?? '')?.measure;
    if (measure?.dimension !== 'BYTES' || supposed(text, i) || former(text, i)) continue;
    const [start, end] = [clauseStart(text, i), clauseEnd(text, i)];
    const [before, after] = [text.slice(start, i), text.slice(i + 1, end)];
    // 配 6 颗 HBM，容量 96GB: the clause before speaks of the memory.
    const spoken = memoryBefore(text, start) && /^\s?(?:其|总|单卡|合计)?容量(?:为|达|共|总计|约|可达)?\s?$/u.test(before);
    const rate = /(?:显存|内存|存储)带宽[^，。；、]{0,6}$/u.test(before);
    if (!rate && !spoken && !(/(?:显存|内存|存储器?)(?:容量|大小)?[^，。；]{0,6}$|memory (?:capacity )?(?:of )?$/iu.test(before) || /^\s?(?:的|大)?\s?(?:显存|内存|片上内存|memory|VRAM)/iu.test(after)) || notHad.test(before) || difference.test(before) || notOne.test(before) || /缓存|cache|磁盘|参数|数据/iu.test(before)) continue;
    const subject = subjectOf(scene, i, ['CHIP'], true);
    if (!subject || subject.item.system || (subject.item.count ?? 1) > 1 || measure.values[0] === undefined) continue;
    for (const span of matching(scene, subject.item, measure, start, end, i)) {
      drafts.push(specDraft(scene, { type: 'spec', subject: mentionOf(span, subject.item, 'CHIP', scene.names), metric: rate ? 'MEMORY_BANDWIDTH' : 'MEMORY_CAPACITY', format: null, alsoFormat: null, engine: null, sparsity: null,
        value: exact(measure.values[0] * measure.factor), unit: rate ? 'GB/s' : 'GB', bound: measure.bound, printed: printedAt(scene, measure) }, subject, i));
    }
  }
  return drafts;
}

/** 采用 7nm 制程, 台积电 4NP: the node as a figure, a process with a name of its own as text. */
function process(scene: Scene, item: Item, i: number): Draft[] {
  const { text } = scene.tagged;
  const [start, end] = [clauseStart(text, i), clauseEnd(text, i)];
  const [before, after] = [text.slice(start, i), text.slice(i + 1, end)];
  // 65nm 工艺的中介层: the process of a part.
  if (!/(?:采用|使用|基于|选用|制程|工艺|\b(?:on|using|uses|with|in|built|by)\b)[^，。；]{0,24}$/iu.test(before) || /^(?:工艺|制程|技术|制造)*的(?!.{0,4}(?:芯片|GPU))/u.test(after) || /设备|出口|管制|限制|及以下|转向|研发费用|FinFET.{0,4}时代/u.test(text.slice(start, end))) return [];
  const subject = subjectOf(scene, i, ['CHIP'], true);
  if (!subject || subject.item.system || subject.item.names.length > 3) return [];
  return subject.item.names.flatMap((span) => item.names.flatMap((name) => {
    const base = { type: 'spec' as const, subject: mentionOf(span, subject.item, 'CHIP', scene.names), format: null, alsoFormat: null, engine: null, sparsity: null };
    const node = /(\d+(?:\.\d+)?)\s?(?:nm|纳米|-?nanometer)/iu.exec(name.surface)?.[1];
    if (node !== undefined) return [specDraft(scene, { ...base, metric: 'PROCESS_NODE', value: Number(node), unit: 'nm', printed: name.surface }, subject, i)];
    const maker = name.maker ?? item.owners[0]?.surface;
    return name.entry?.maker !== undefined ? [specDraft(scene, { ...base, metric: 'PROCESS_NAME', value: name.entry.name, unit: null, printed: `${name.maker === null && maker !== undefined ? `${maker} ` : ''}${name.surface}` }, subject, i)] : [];
  }));
}
/** 主机接口 PCIe 5.0: how the chip meets its host. */
function host(scene: Scene, item: Item, i: number): Draft[] {
  const { text } = scene.tagged;
  const name = item.names[0];
  const [before, after] = [text.slice(clauseStart(text, i), i), text.slice(i + 1, i + 8)];
  if (!name || !/^PCI/iu.test(name.surface) || !/\d/u.test(name.surface) || !(/接口[^，。；]{0,6}$/u.test(before) || /^\s?(?:x\s?\d+\s?)?(?:接口|interface|host)|^\s?x\s?16/iu.test(after)) || item.names.length > 1) return [];
  const subject = subjectOf(scene, i, ['CHIP']);
  const only = subject?.item.names.length === 1 ? subject.item.names[0] : undefined;
  if (!subject || !only || subject.item.system) return [];
  const lanes = /^\s?x\s?\d+/iu.exec(after)?.[0] ?? '';
  return [specDraft(scene, { type: 'spec', subject: mentionOf(only, subject.item, 'CHIP', scene.names), metric: 'HOST_INTERFACE', format: null, alsoFormat: null, engine: null, sparsity: null, value: `${name.surface}${lanes}`.trim(), unit: null, printed: `${name.surface}${lanes}` }, subject, i)];
}

const rounds: Readonly<Record<string, number>> = { 百亿: 1e10, 千亿: 1e11, 万亿: 1e12, 十万亿: 1e13 };
/** "Step-1 千亿参数语言大模型", "GPT-4 是拥有万亿规模参数": an order of magnitude, said of the model named right there. */
function roundParameters(scene: Scene): Draft[] {
  const { text, items } = scene.tagged;
  return [...text.matchAll(/([\ue000-\uf8ff])(?:是|为)?(?:一个|一款|拥有|具有|达)*\s?(百亿|千亿|十万亿|万亿)(?:级|规模|量级)?(?:的)?参数/gu)].flatMap((hit) => {
    const item = items.get(hit[1] ?? '');
    const span = item?.names[0];
    const value = rounds[hit[2] ?? ''];
    if (item?.kind !== 'AI_MODEL' || !span || value === undefined || item.names.length !== 1) return [];
    const subject: Subject = { item, at: hit.index, own: true };
    return [specDraft(scene, { type: 'spec', subject: mentionOf(span, item, 'AI_MODEL', scene.names), metric: 'PARAMETERS', format: null, alsoFormat: null, engine: null, sparsity: null, value, unit: 'parameters', bound: 'ABOUT', printed: hit[2] ?? '' }, subject, hit.index)];
  });
}

const issue = '(?:正式)?(?:发布|推出|首发|开源|亮相|上市|问世|揭晓|面世|发布上线|上线)';
const englishIssue = '(?:launched|released|unveiled|introduced|announced|debuted)';
/** Dates on which a chip or model came out. {S} is the thing, {D} the date. */
const releaseFrames = [
  `{D}(?:下午|上午|底|初)?[，,]?(?:[^，。；]{0,20}[，,])?{+30}${issue}(?:了|的)?{~26}{S}(?!的|系列生态|专用|(?:产品)?解决方案)`, `{S}{~12}(?:于|在)?{D}{~10}(?:正式|初次|首次)?(?:发布|推出|上市|问世|亮相|上线|首发|量产|面世)`, `{D}{S}{~6}${issue}`, `{D}{COMPANY}?{~4}${issue}(?:了)?(?:首款|第[一二三四五六]款|新款|新一代|旗下)[^，。；]{0,30}{S}(?=$|[，。；”)、])`,
  `(?<={D}[，,]?[^。]{0,60}${issue}[^。]{0,30}，(?:以及|和|及)[^。]{0,24}){S}(?=$|。|；|，)`,
  `{S}{+24}${englishIssue} {~14}(?:in|on) {D}`, `{S}, (?:which was )?(?:first )?${englishIssue} (?:in|on) {D}`, `{D},? {+40}${englishIssue} {~30}{S}`, `${englishIssue} {~40}{S}{~18} (?:in|on) {D}`,
].map((pattern) => compileText(pattern, { S: ['CHIP', 'AI_MODEL'], D: ['DATE'] }));
function releases(scene: Scene): Draft[] {
  const { text, items } = scene.tagged;
  const kinds = new Set([...text].map((char) => items.get(char)?.kind));
  if (!kinds.has('DATE') || !kinds.has('CHIP') && !kinds.has('AI_MODEL')) return [];
  return releaseFrames.flatMap((regexp) => [...text.matchAll(regexp)].flatMap((hit) => {
    const [item, when] = [items.get(hit.groups?.['S'] ?? ''), items.get(hit.groups?.['D'] ?? '')?.date];
    if (!item || !when || when.period || item.system || item.names.length > 4 || supposed(text, hit.index) || /支持|基于|搭载|服务器|实例|专用|论文|报告|白皮书|版本更新/u.test(hit[0])) return [];
    // "2018 年发布 A，2019 年发布 B": a year reaches no further than the next.
    const marks = [hit.groups?.['S'], hit.groups?.['D']].map((mark) => hit.index + hit[0].lastIndexOf(mark ?? ''));
    if ([...text.slice(Math.min(...marks) + 1, Math.max(...marks))].some((char) => items.get(char)?.kind === 'DATE')) return [];
    const subject: Subject = { item, at: hit.index, own: true };
    return item.names.map((span) => specDraft(scene, { type: 'spec', subject: mentionOf(span, item, item.kind === 'CHIP' ? 'CHIP' : 'AI_MODEL', scene.names), metric: 'RELEASE', format: null, alsoFormat: null, engine: null, sparsity: null, value: when.date, unit: null, printed: scene.tagged.plain.text.slice(when.start, when.end) }, subject, hit.index, hit.index + hit[0].length));
  }));
}

/** 采用 Hopper 架构, 基于达芬奇内核. */
const architecture = compileText('(?:采用|基于|使用)(?:了)?(?:全新的?|自研的?|自主研发的?|最新的?)?(?:{COMPANY}(?:的)?)?\\s?(?:{A}|(?<W>达芬奇))\\s?(?:微?架构|内核)(?:的{~10}{S})?', { A: ['UNKNOWN'], S: ['CHIP'] });
/** "uses the Cirrus v2 architecture", "is built around the firm's Murmuration architecture". */
const englishArchitecture = compileText("\\b(?:built (?:around|on)|based on|uses?|using|employs?) (?:the |its |their |the (?:firm|company)(?:'s|’s) |{COMPANY}(?:'s|’s) )?(?:own |new )?{A} (?:micro)?architecture(?!s)", { A: ['UNKNOWN'] });
function architectures(scene: Scene): Draft[] {
  const { text, items } = scene.tagged;
  return [...text.matchAll(scene.tagged.plain.chinese ? architecture : englishArchitecture)].flatMap((hit) => {
    const value = hit.groups?.['W'] === undefined ? items.get(hit.groups?.['A'] ?? '')?.names[0]?.surface : 'Da Vinci (达芬奇)';
    const behind = items.get(hit.groups?.['S'] ?? '');
    const subject: Subject | null = behind ? { item: behind, at: hit.index, own: true } : subjectOf(scene, hit.index, ['CHIP']);
    const span = subject?.item.names.length === 1 ? subject.item.names[0] : undefined;
    if (value === undefined || !subject || !span || subject.item.system || supposed(text, hit.index) || /MoE|Transformer|网络|深度学习/iu.test(value)) return [];
    return [specDraft(scene, { type: 'spec', subject: mentionOf(span, subject.item, 'CHIP', scene.names), metric: 'ARCHITECTURE', format: null, alsoFormat: null, engine: null, sparsity: null, value, unit: null, printed: value }, subject, hit.index)];
  });
}

export function specDraft(scene: Scene, statement: Draft['statement'], subject: Subject, i: number, end = i + 1): Draft {
  const { plain, at, text } = scene.tagged;
  const from = subject.at >= 0 ? Math.min(subject.at, i) : clauseStart(text, i);
  return {
    statement, passage: { line: lineAt(plain, at[i] ?? 0), page: plain.sentence.page, table: null }, quote: quoteOf(plain, at[from] ?? 0, at[Math.min(clauseEnd(text, end - 1), end + 11)] ?? plain.text.length),
    modality: modalityOf(scene, i, end, subject), confidence: subject.own ? 0.8 : subject.at >= 0 ? 0.7 : 0.55, extractor,
  };
}
export function printedAt(scene: Scene, measure: Measure): string { return quoteOf(scene.tagged.plain, measure.start, measure.end); }
export function exact(value: number): number { return Number(value.toPrecision(12)); }
