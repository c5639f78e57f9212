import { numberFormats, specMetrics } from '../../ontology.js';
import type { Draft } from '../../model/claim.js';
import { architectures } from './architectures.js';
import { engineOf, formatBeside, formatsListed, sparsityOf, sparsitySaid, type FormatFound } from './formats.js';
import { classOf } from './kinds.js';
import type { Measure } from './measures.js';
import { bytes, sized, versions } from './memory-specs.js';
import { clauseEnd, clauseStart, supposed } from './modality.js';
import { releases } from './releases.js';
import { cameTo, mentionOf, subjectOf, type Scene, type Subject } from './scene.js';
import { exact, printedAt, property, specDraft } from './spec-draft.js';
import { bracketed } from './spec-brackets.js';
import { frames, linkAt, type SpecFrame } from './spec-frames.js';
import { difference, former, matching, memoryBefore, notHad, notOne, ofSeveral } from './spec-guards.js';
import type { Item } from './tag.js';

const changed = /\b(?:cut|slow|throttl|narrow|limit|held|hold|reduc|lower|rais|increas|doubl|upgrad|expand|mov|step|drop|fell|fall|rose|slash|trim|cap)/iu;

/** "…，那是 8 卡服务器的合计值": of the figures said before, that they are no single chip's. */
const together = /(?:那|这|此|该数[字值]|前述数[字值]|实际上?|其实)(?:其实)?(?:是|为|系)[^。；]{0,20}(?:整机|服务器|合计|总和|总值|多卡|整柜)|\b(?:that|which|this) (?:figure )?(?:is|was) (?:in fact |actually )?(?:the total|the sum|for (?:an?|the) (?:[a-z]+-card )?(?:server|system|rack|board))/iu;
export function specsIn(scene: Scene): readonly Draft[] {
  const { text, items } = scene.tagged;
  const sum = together.exec(text)?.index ?? -1;
  const drafts: Draft[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const item = items.get(text[i] ?? '');
    if (!item || i < sum || supposed(text, i)) continue;
    if (former(text, i)) { if (item.measure) drafts.push(...originals(scene, item.measure, i)); continue; }
    if (item.measure) drafts.push(...figure(scene, item.measure, i));
    else if (item.kind === 'MEMORY' && item.sizes.length > 0) drafts.push(...sized(scene, item, i));
    else if (item.kind === 'PROCESS') drafts.push(...process(scene, item, i));
    else if (item.kind === 'INTERCONNECT') drafts.push(...host(scene, item, i));
  }
  return [...drafts, ...bytes(scene), ...versions(scene), ...bracketed(scene), ...roundParameters(scene), ...releases(scene), ...architectures(scene)];
}

function figure(scene: Scene, measure: Measure, i: number): Draft[] {
  const { text } = scene.tagged;
  const [start, end] = [clauseStart(text, i), clauseEnd(text, i)];
  // "参数规模突破万亿，达到 1.76 万亿": a clause of nothing but its verb goes on about the one before.
  // "its clock, which fell from 1.8GHz to 1.2GHz": of what the clause before ends with.
  const bare = start > 0 && /^ which (?:has |had |was |were )?(?:since )?(?:fell|fallen|dropped|rose|risen|went|gone|cut|raised|reduced|increased|trimmed|comes?|came)\b/u.test(text.slice(start, i)) || start > 0 && /^(?:并|且|约|则|已)*(?:达到?|为|高达|超过?|至)*(?:约|了)*$/u.test(text.slice(start, i)) && (start < i || !measured(scene, measure, clauseStart(text, start - 1), start));
  const [before, after] = [text.slice(bare ? clauseStart(text, start - 1) : start, i), text.slice(i + 1, Math.min(end, i + 24))];
  if (measure.dimension === 'TIMES' || difference.test(before) || /^\s?(?:倍|的?\s?[\d.]+\s?倍)/u.test(after)) return [];
  // …HBM，带宽 2.4TB/s: of the memory that the clause before speaks of.
  const ofMemory = measure.dimension === 'BANDWIDTH' && (besideMemory.test(text.slice(start, i)) && /带宽/u.test(`${text.slice(Math.max(start, i - 6), i)}${after.slice(0, 8)}`) || memoryBefore(text, start) && /(?:^|[、和及])\s?(?:其|总|合计|峰值)?带宽(?:也|则|随之|进一步|由此)*(?:为|达到?|约|可达|高达|共|(?:升|增|提|扩|拉)(?:高|升|大|加)?[至到])?\s?$|\bbandwidth (?:of|is|at|reaches) (?:about )?$/u.test(text.slice(start, i)) && !/link|interconnect/iu.test(before) || /\bmemory (?:and|at|with) $/u.test(before) && /^\s*(?:[.,;)]|$)/u.test(text.slice(i + 1, i + 3)));
  // B200 …，第五代 NVLink 双向带宽 1.8TB/s: a clause that begins with the link tells it of the chip before.
  const part = measure.dimension === 'BANDWIDTH' && start > 0 && ownLink.test(text.slice(start, i)) ? subjectOf(scene, start, ['CHIP'], true) : null;
  const ofChip = measure.dimension === 'BANDWIDTH' && (part ?? subjectOf(scene, i, ['CHIP'], true)) !== null;
  // 多卡之间通过 X 互连，双向带宽…: a figure of the chips.
  const amongChips = /(?:多卡|卡间|片间|芯片间)[^，]*，$/u.test(text.slice(0, start));
  const linked = amongChips ? null : linkBefore(scene, measure, start, i, ofChip);
  // …实现卡间互联，速率 240GB/s: a clause of the rate alone.
  const rateAmong = amongChips && measure.dimension === 'BANDWIDTH' && /^\s?其?(?:单向|双向|总|聚合)*(?:带宽|速率)(?:为|达到?|约|可达)*\s?$/u.test(text.slice(start, i));
  // B 则压到 400GB/s: the verb of the clause before, and its figure, are meant.
  const gapped = start > 0 && ellipsis.test(text.slice(start, i)) ? leadBefore(scene, measure, start) : null;
  const worded = gapped !== null ? frames.filter((f) => fits(f, measure) && f.of === 'CHIP' && f.before?.test(gapped)) : rateAmong ? frames.filter((f) => f.metric === 'INTERCONNECT_BANDWIDTH' && f.of === 'CHIP') : ofMemory ? frames.filter((f) => f.metric === 'MEMORY_BANDWIDTH' && (f.of === 'CHIP' || f.before?.test(before))) : frames.filter((f) => fits(f, measure) && (f.of !== 'INTERCONNECT' || linked !== null || !amongChips && subjectOf(scene, i, ofChip ? ['INTERCONNECT', 'CHIP'] : ['INTERCONNECT'])?.item.kind === 'INTERCONNECT') && (f.after?.test(after) || f.before?.test(before)) && !f.unless?.test(f.of === 'AI_MODEL' ? besideIn(text, start, end, i) : text.slice(start, end)));
  const kinds = worded.filter(({ metric }) => metric === worded[0]?.metric);
  for (const frame of kinds) {
    const read = figureOf(scene, frame, measure, i, before, after, frame.of === 'INTERCONNECT' ? linked : frame.of === 'CHIP' ? part : null);
    if (read !== null) return read;
  }
  return [];
}
/** Whose, and nothing but how far: "对华型号 B 则压到", "B 只有". */
const ellipsis = new RegExp(`^(?:而|但|其|对华|特供|中国|出口|降规|旗舰|入门|后续|新款|上一代|下一代|型号|版本?|产品|的|\\s)*${classOf(['CHIP'])}(?:则|却|也|仅|只|高|可|为|是|有|达|约|仍|被|进一步|大幅|直接|压缩?|降|砍|限制?|缩减?|减|升|提高?|增|扩|到|至|在)+(?:了|约)?\\s?$`, 'u');
/** What stands before a figure of the same kind in the clause before. */
function leadBefore({ tagged: { text, items } }: Scene, { dimension }: Measure, at: number): string | null {
  let start = at, from = clauseStart(text, start - 1);
  while (from > 0 && ellipsis.test(text.slice(from, start).replace(/[\ue000-\uf8ff](?=[^\ue000-\uf8ff]*$).*$/u, ''))) { start = from; from = clauseStart(text, from - 1); }
  for (let k = start - 1; k >= from; k -= 1) if (items.get(text[k] ?? '')?.measure?.dimension === dimension) return text.slice(from, k);
  return null;
}
const ownLink = new RegExp(`${linkAt}|^${classOf(['INTERCONNECT'])}(?:的)?(?:双向|互联|互连|总)*带宽(?:可|达|为|约|高达)*$`, 'u');
/** 内部通过 NVLink3 连接，单向带宽为 300GB/s: the figure is the link's that the clause before names. */
const byLink = new RegExp(`(通过|采用|使用|基于)(${classOf(['INTERCONNECT'])})(?:进行)?(?:连接|互连|互联|相连|直连|组网)，$`, 'u');
function linkBefore({ tagged: { text, items } }: Scene, { dimension }: Measure, start: number, i: number, ofChip: boolean): Subject | null {
  const hit = dimension === 'BANDWIDTH' && /^\s?其?(?:单向|双向|总|聚合)*带宽/u.test(text.slice(start, i)) ? byLink.exec(text.slice(0, start)) : null;
  const item = items.get(hit?.[2] ?? '');
  // 采用 X 互连，双向带宽…: where a chip is spoken of, it is the chip's.
  return hit && item && (!ofChip || hit[1] === '通过') ? { item, at: hit.index, own: true } : null;
}
/** The claims of a figure in the words of one frame; null where no one is spoken of who could have it. */
function figureOf(scene: Scene, frame: SpecFrame, measure: Measure, i: number, before: string, after: string, linked: Subject | null): Draft[] | null {
  const { text, items } = scene.tagged;
  const [start, end] = [clauseStart(text, i), clauseEnd(text, i)];
  const owner = frame.of === 'AI_MODEL' ? new RegExp(`^\\s?(?:个)?(?:参数量?|tokens?)的?[^\\ue000-\\uf8ff，。；]{0,6}([\\ue000-\\uf8ff])`, 'u').exec(after)?.[1] : undefined;
  // 与 A 相比，B 的晶体管数量是其(800 亿)两倍: the figure is A's.
  const other = /其\($/u.test(before) ? comparedIn(scene, i) : null;
  if (/其\($/u.test(before) && other === null) return [];
  const behind = owner === undefined ? undefined : items.get(owner);
  // GPT-3(1750 亿参数): what stands right before the bracket.
  // "4,600 TFLOPS for the X9": whose, said behind it.
  const forWhom = frame.of === 'CHIP' ? items.get(/^ (?:for|on|in) (?:the )?([\ue000-\uf8ff])(?![-\w])/u.exec(after)?.[1] ?? '') : undefined;
  const inBrackets = items.get(/([\ue000-\uf8ff])\s?\($/u.exec(before)?.[1] ?? '');
  const subject: Subject | null = inBrackets?.kind === frame.of ? { item: inBrackets, at: i - 2, own: true } : behind?.kind === 'AI_MODEL' ? { item: behind, at: i + 1, own: true } : other ?? (forWhom?.kind === 'CHIP' && !forWhom.system ? { item: forWhom, at: i + 1, own: true } : linked) ?? inApposition(scene, subjectOf(scene, i, [frame.of], true));
  if (!subject || frame.of === 'PRODUCT' && !subject.item.names.every(({ entry, surface }) => entry?.maker !== undefined && /\d/u.test(surface))) return null;
  if (notHad.test(before) || frame.of === 'CHIP' && (subject.item.system || (subject.item.count ?? 1) > 1 || notOne.test(text.slice(Math.max(0, Math.min(start, subject.at)), i)) || ofSeveral(text, Math.max(0, Math.min(start, subject.at)), i))) return [];
  const names = matching(scene, subject.item, measure, start, end, i);
  return names.flatMap((span) => {
    const format = frame.metric === 'PEAK_COMPUTE' ? inTurn(scene, start, end, i) ?? formatBeside(afterLastFigure(scene, before), after) ?? (onlySparse.test(before) && start > 0 ? formatBeside(text.slice(clauseStart(text, start - 1), start), '') : null) : null;
    const unit = frame.metric === 'PEAK_COMPUTE' ? (format ? (numberFormats[format.format].integer ? 'TOPS' : 'TFLOPS') : measure.of === 'OPS' ? 'TOPS' : 'TFLOPS') : specMetrics[frame.metric].unit;
    const values = measure.values.map((v) => exact(v * (frame.metric === 'PEAK_COMPUTE' && measure.dimension === 'COUNT' ? measure.factor / 1e12 : measure.factor)));
    // "cut from 600GB/s to 400GB/s": what it came to.
    const [low, high] = measure.range && /\bfrom (?:about |around )?$/iu.test(before) && changed.test(text.slice(start, i)) ? values.slice(1) : values;
    if (low === undefined || values.length > 2 && !measure.range || frame.metric === 'PEAK_COMPUTE' && low > mostOfOne) return [];
    const lead = text.slice(Math.max(start, i - 24), i), own = afterRate(scene, lead);
    const context = `${sparsityOf(own) === null ? lead : own}${text.slice(i, Math.min(end, i + 16)).replace(otherCount, '')}`;
    return [specDraft(scene, {
      type: 'spec', subject: mentionOf(span, subject.item, frame.of, scene.names), metric: frame.metric, format: format?.format ?? null, alsoFormat: format?.also ?? null,
      engine: frame.metric === 'PEAK_COMPUTE' ? engineOf(context) : null, sparsity: frame.metric === 'PEAK_COMPUTE' ? (sparseBehind.test(text.slice(i + 1, i + 48)) ? 'SPARSE' : sparsityOf(context)) ?? sparsitySaid(text.slice(0, i)) : null,
      value: measure.range && high !== undefined ? [low, high] : low, unit, bound: measure.bound, printed: printedAt(scene, measure),
    }, subject, i)];
  });
}
/** "the A800, an A100 whose links …": what something is called by another's name, told of the one so called. */
const calledBy = new RegExp(`(${classOf(['CHIP'])}),(?: in effect| really| essentially)? an? (?:[a-z-]+ )?$`, 'u');
function inApposition({ tagged: { text, items } }: Scene, subject: Subject | null): Subject | null {
  const named = subject === null || subject.at < 0 || !/^.(?:['’]s)? (?:whose|with its)\b/u.test(text.slice(subject.at)) ? undefined : items.get(calledBy.exec(text.slice(0, subject.at))?.[1] ?? '');
  return named === undefined ? subject : { item: named, at: text.indexOf(named.mark), own: true };
}
/** 由 A100 的 600GB/s 降到 400GB/s: what the other has, by the name of the figure in front. */
const ofOther = new RegExp(`(?:由|从|自|较|比|不及|低于|高于)(${classOf(['CHIP'])})(?:的|['’]s )\\s?$`, 'u');
function originals(scene: Scene, measure: Measure, i: number): readonly Draft[] {
  const { text, items } = scene.tagged;
  const start = clauseStart(text, i), before = text.slice(start, i), hit = ofOther.exec(before), item = items.get(hit?.[1] ?? '');
  if (hit === null || item?.kind !== 'CHIP' || item.names.length !== 1) return [];
  const frame = frames.find((f) => f.of === 'CHIP' && fits(f, measure) && f.before?.test(before.slice(0, hit.index)) && !f.unless?.test(before));
  return frame ? figureOf(scene, frame, measure, i, before, '', { item, at: start + hit.index + 1, own: true }) ?? [] : [];
}
/** 总参数 2350 亿、激活参数 220 亿: what stands between the marks of a list is a figure's own. */
function besideIn(text: string, start: number, end: number, i: number): string {
  const [from, to] = [text.slice(start, i).lastIndexOf('、'), text.slice(i, end).indexOf('、')];
  return text.slice(from < 0 ? start : start + from + 1, to < 0 ? end : i + to);
}
/** "400 TFLOPS（开启稀疏后为 …": the bracket counts anew, and says nothing of the figure before it. */
const otherCount = /\((?:开启|启用|打开|若|如果?|计入|考虑|with |counting ).*$/iu;
/** Nothing but that zeros are counted out: the format is that of the figure before. */
/** "9,000 TFLOPS of FP8 with sparsity". */
const sparseBehind = /^(?: (?:of|in|at))? ?(?:FP|BF|TF|INT)\d+,? \(?(?:with|using|including|counting) (?:structured )?sparsity/iu;
const onlySparse = /^[^\ue000-\uf8ff]{0,4}(?:开启|启用|打开|计入|考虑|若|with|using)?[^，。；\ue000-\uf8ff]{0,10}(?:稀疏|sparsity)[^，。；\ue000-\uf8ff]{0,8}$/iu;
/** No single part computes more (TFLOPS): beyond it the figure is a rack's. */
const mostOfOne = 1.3e5;
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
/** 配 96GB HBM3、3.2TB/s 带宽: right behind the memory. */
const besideMemory = new RegExp(`${classOf(['MEMORY'])}[^，。；互连联卡片\\ue000-\\uf8ff]{0,6}$`, 'u');
/** FP16 与 INT8 算力分别为 256TFLOPS 和 512TOPS: as many figures as formats, first to first. */
function inTurn(scene: Scene, start: number, end: number, i: number): FormatFound | null {
  const { text, items } = scene.tagged;
  const clause = text.slice(start, end);
  if (!/分别|依次/u.test(clause)) return null;
  const formats = formatsListed(clause);
  const rates = [...clause].flatMap((char, k) => (items.get(char)?.measure?.dimension === 'RATE' ? [start + k] : []));
  const mine = formats[rates.indexOf(i)];
  return formats.length > 1 && formats.length === rates.length && mine !== undefined ? { format: mine, also: null } : null;
}
const onlyFormer = new RegExp(`(?:由|从)[^，。；]{0,16}${cameTo}(?:约|了)?\\s?$`, 'u');
/** What stands behind the last rate in these words. */
function afterRate(scene: Scene, words: string): string {
  for (let i = words.length - 1; i >= 0; i -= 1) if (scene.tagged.items.get(words[i] ?? '')?.measure?.dimension === 'RATE') return words.slice(i + 1);
  return words;
}
/** A format before an earlier figure is that figure's; not where that is only what it came down from. */
function afterLastFigure(scene: Scene, before: string): string {
  if (onlyFormer.test(before)) return before;
  const rest = afterRate(scene, before);
  return rest === before || onlySparse.test(rest) ? before : rest.replace(/^[\s(@]{0,2}(?:FP|BF|TF|INT)\s?\d{1,2}\)?/iu, '');
}
/** 采用 7nm 制程, 台积电 4NP: the node as a figure, a process with a name of its own as text. */
function process(scene: Scene, item: Item, i: number): Draft[] {
  const { text, items } = scene.tagged;
  const [start, end] = [clauseStart(text, i), clauseEnd(text, i)];
  const [before, after] = [text.slice(start, i), text.slice(i + 1, end)];
  // 65nm 工艺的中介层: the process of a part.
  // 采用 Zeta 架构，台积电 5nm 工艺: a clause of the process alone goes on with the verb of the one before.
  const goesOn = before.trim() === '' && start > 0 && /^(?:级别?)?的?(?:工艺|制程)/u.test(after) && /^(?:均|全部)?(?:采用|使用|基于|选用)/u.test(text.slice(clauseStart(text, start - 1), start));
  // "Maia 100, a 5nm part made by …": what it is said to be.
  // "…on N+2, a 7 nm-class process": the size of the process right before.
  const sized = /^ (?:which is |that is |roughly |about )?an? $/u.test(before) && /^(?:-class)? (?:process|node)(?![a-z])/u.test(after) && items.get(text[start - 2] ?? '')?.kind === 'PROCESS';
  // 主频 1.2GHz，中芯国际 14nm 制造: a clause of the process and what was done on it.
  const alone = start > 0 && before.trim() === '' && /^(?:工艺|制程)?(?:制造|代工|生产|流片|投片|量产)(?:而成)?$/u.test(after.trim());
  const part = sized || alone || /(?:^|\b(?:is|was|remains)) an? $/u.test(before) && /^(?:-class)? (?:part|chip|die|device|design|accelerator|processor|ASIC|GPU)s?(?![a-z])/u.test(after);
  if (!goesOn && !part && !made.test(before) && !(onPlatform.test(before) && worked.test(after)) || /^(?:工艺|制程|技术|制造)*的(?!.{0,4}(?:芯片|GPU))/u.test(after) || /设备|出口|管制|限制|及以下|转向|研发费用|FinFET.{0,4}时代/u.test(text.slice(start, end))) return [];
  const subject = subjectOf(scene, i, ['CHIP'], true);
  if (!subject || subject.item.system || subject.item.names.length > 3) return [];
  // A 与 B 分别采用台积电 7nm 与中芯国际 N+2: the first the first, the second the second.
  const inTurn = /分别/u.test(text.slice(start, i)) ? [...text.slice(start, end)].flatMap((char) => { const one = items.get(char); return one?.kind === 'PROCESS' ? one.names : []; }) : [];
  const paired = inTurn.length > 1 && inTurn.length === subject.item.names.length;
  return subject.item.names.flatMap((span, k) => item.names.flatMap((name) => {
    if (paired && inTurn[k] !== name) return [];
    const node = /(\d+(?:\.\d+)?)\s?(?:nm|纳米|-?nanometer)/iu.exec(name.surface)?.[1];
    if (node !== undefined) return [specDraft(scene, property(scene, span, subject.item, 'CHIP', 'PROCESS_NODE', { value: Number(node), unit: 'nm', printed: name.surface }), subject, i)];
    const maker = name.maker ?? item.owners[0]?.surface;
    return name.entry?.maker !== undefined ? [specDraft(scene, property(scene, span, subject.item, 'CHIP', 'PROCESS_NAME', { value: name.entry.name, unit: null, printed: `${name.maker === null && maker !== undefined ? `${maker} ` : ''}${name.surface}` }), subject, i)] : [];
  }));
}
const made = /(?:采用|使用|基于|选用|沿用|制程|工艺|(?<!超|关键|计算|网络|[个台\d]\s?)节点(?:也|则|已|同步|进一步)*(?:推进|前移|下移|缩|演进|升级|切换|迁移|为|是|选)|\b(?:on|using|uses|with|in|built|by)\b)[^，。；]{0,24}$/iu;
/** 由台积电 7nm 流片, 同样出自台积电 5nm 产线, 换到台积电 6nm: the maker may stand within the name of its process. */
const onPlatform = /(?:由|以|用|在|交由|出自|来自|换到|换用|转到|转至|转回|转投|转由|回到|回归|改回|改投|切换?[到至回]|改到|改用|改由|迁移?到|升级?到|升级?至)[^，。；]{0,8}$/u;
const worked = /^\s?(?:的)?(?:FinFET|GAA)?(?:工艺|制程|节点|产线|平台)?(?:上)?(?:负责|完成|进行)?(?:代工|制造|生产|流片|投片|量产|打造|$|(?:工艺|制程|节点|产线|平台))/u;
/** 主机接口 PCIe 5.0: how the chip meets its host. */
function host(scene: Scene, item: Item, i: number): Draft[] {
  const { text } = scene.tagged;
  const name = item.names[0];
  const [before, after] = [text.slice(clauseStart(text, i), i), text.slice(i + 1, i + 8)];
  if (!name || !/^PCI/iu.test(name.surface) || !/\d/u.test(name.surface) || !(/接口[^，。；]{0,6}$/u.test(before) || /^\s?(?:x\s?\d+\s?)?(?:接口|interface|host)|^\s?x\s?16/iu.test(after)) || item.names.length > 1) return [];
  const subject = subjectOf(scene, i, ['CHIP'], true);
  const only = subject?.item.names.length === 1 ? subject.item.names[0] : undefined;
  if (!subject || !only || subject.item.system) return [];
  const printed = `${name.surface}${/^\s?x\s?\d+/iu.exec(after)?.[0] ?? ''}`;
  return [specDraft(scene, property(scene, only, subject.item, 'CHIP', 'HOST_INTERFACE', { value: printed.trim(), unit: null, printed }), subject, i)];
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
    return [specDraft(scene, property(scene, span, item, 'AI_MODEL', 'PARAMETERS', { value, unit: 'parameters', bound: 'ABOUT', printed: hit[2] ?? '' }), subject, hit.index)];
  });
}
