import type { Draft } from '../../model/claim.js';
import { classOf } from './kinds.js';
import { clauseEnd, clauseStart, supposed } from './modality.js';
import { subjectOf, type Scene, type Subject } from './scene.js';
import { exact, printedAt, property, specDraft } from './spec-draft.js';
import { difference, forgone, former, matching, memoryBefore, notHad, notOne, ofPieces } from './spec-guards.js';
import type { Item } from './tag.js';

/** Words of having or changing to, up to a phrase before the memory. */
const had = /(?:采用|配备|配置|搭载|集成|整合|内置|拥有|具有|具备|支持|保留|实现|提供|with|has|have|features?|quotes|lists|gets|fits|mounts|holds|comes with|ships with|carries|packs?|pairs?|integrates?|offers?|includes?|(?:moves|steps up|upgrades) to)[^，。；]{0,24}$/iu;
/** Those that mean something else further off, and what a figure of memory is called: 单卡配 288GB HBM3E, 显存为 96GB HBM3, 换成 141GB 的 HBM3E. */
const hadRight = /(?:搭配|搭|配(?:套|有|上|以)?|外挂|外接|板载|封装|堆叠|保留|装有|装载|挂载|(?:换|改|升|增|扩|提)(?:级|加|大|展|高|升|用|配|装)?(?:成|为|到|至|用|上|了)|达到?|(?:显存|内存|存储)(?:容量|配置|规格|系统|子系统|方面)?(?:则|也|仍|均|均?为|是|达|共|：|用的是|改用)*)(?:了|约|近|至多|最多|最高|单卡|每卡|单颗|共|总计|合计|\s)*$/u;
/** Nothing but whose it is before it, and behind it what it does: 192GB HBM 提供 7.37TB/s 带宽. */
const opening = /^\s?(?:并|且|而|同时|其|单卡|单芯片|每卡|片上|片内|共|总计|合计|仅)*$/u;
const openingVerb = /^\s?(?:可|能|则)?(?:提供|带来|实现|对应|，(?:带宽|显存带宽))/u;
/** The X9's 96GB of HBM3E. */
const itsOwn = new RegExp(`${classOf(['CHIP'])}['’]s $`, 'u');
function has(before: string, after: string): boolean { return had.test(before) || itsOwn.test(before) || hadRight.test(before) || opening.test(before) && openingVerb.test(after); }
/** HBM3 内存: the kind alone. */
export function withoutNoun(surface: string): string { return surface.replace(/(?:内存|显存|存储|芯片)$/u, '').trim(); }

/** No single part holds more (GB): beyond it the memory is a rack's. */
const mostOfOne = 4096;
/** "配备 80GB 的 HBM3": capacity and kind of memory, chip by chip. */
export function sized(scene: Scene, item: Item, i: number): Draft[] {
  const { text } = scene.tagged;
  const before = text.slice(clauseStart(text, i), i);
  if (!has(before, text.slice(i + 1, i + 12)) || forgone(text, i) || ofPieces(text, i) || notHad.test(before) || difference.test(before)) return [];
  const subject = subjectOf(scene, i, ['CHIP'], true);
  if (!subject || subject.item.system || (subject.item.count ?? 1) > 1 || notOne.test(before)) return [];
  const { names } = subject.item;
  return names.flatMap((span, k) => {
    const size = item.sizes.length === names.length ? item.sizes[k] : item.sizes.length === 1 && names.length === 1 ? item.sizes[0] : undefined;
    const memory = item.names.length === names.length ? item.names[k] : undefined;
    if (!size || size.values[0] === undefined || size.values[0] * size.factor > mostOfOne) return [];
    return [
      specDraft(scene, property(scene, span, subject.item, 'CHIP', 'MEMORY_CAPACITY', { value: exact(size.values[0] * size.factor), unit: 'GB', bound: size.bound, printed: printedAt(scene, size) }), subject, i),
      ...(memory ? [specDraft(scene, property(scene, span, subject.item, 'CHIP', 'MEMORY_TYPE', { value: withoutNoun(memory.surface), unit: null, printed: memory.surface }), subject, i)] : []),
    ];
  });
}

/** A100(80GB), 80GB 显存版本的 A100: the version of a chip by its memory. */
const version = new RegExp(`(${classOf(['CHIP'])})\\s?\\((${classOf(['MEASURE'])})\\)|(${classOf(['MEASURE'])})(?:显存|内存)(?:版本?|型号?|款)的?(${classOf(['CHIP'])})`, 'gu');
export function versions(scene: Scene): Draft[] {
  const { text, items } = scene.tagged;
  return [...text.matchAll(version)].flatMap((hit) => {
    const [item, size] = [items.get(hit[1] ?? hit[4] ?? ''), items.get(hit[2] ?? hit[3] ?? '')?.measure];
    const span = item?.names.length === 1 ? item.names[0] : undefined;
    if (!item || !span || size?.dimension !== 'BYTES' || size.values[0] === undefined || size.values.length > 1) return [];
    const value = exact(size.values[0] * size.factor), full = `${span.surface} ${value}GB`, entry = scene.names.lookup(full, 'CHIP');
    const subject: Subject = { item, at: hit.index, own: true };
    return [specDraft(scene, property(scene, entry ? { ...span, surface: full, entry } : span, item, 'CHIP', 'MEMORY_CAPACITY', { value, unit: 'GB', bound: size.bound, printed: printedAt(scene, size) }), subject, hit.index, hit.index + hit[0].length)];
  });
}

const memory = classOf(['MEMORY']);
const ofMemory = new RegExp(`(?:(?:显存|内存|存储器?)(?:容量|大小)?|${memory}\\s?(?:的)?(?:容量|大小))[^，。；]{0,6}$|memory (?:capacity )?(?:of )?$`, 'iu');
/** 48GB of Acme's HBM3: its maker stands between. */
const ofMaker = new RegExp(`^ (?:of )?${classOf(['COMPANY'])}(?:['’]s)? ${memory}`, 'u');
/** "显存容量 32 GB", "8GB 显存". */
export function bytes(scene: Scene): Draft[] {
  const { text, items } = scene.tagged;
  const drafts: Draft[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const measure = items.get(text[i] ?? '')?.measure;
    if (measure?.dimension !== 'BYTES' || supposed(text, i) || former(text, i)) continue;
    const [start, end] = [clauseStart(text, i), clauseEnd(text, i)];
    const [before, after] = [text.slice(start, i), text.slice(i + 1, end)];
    // 配 6 颗 HBM，容量 96GB: the clause before speaks of the memory.
    const spoken = memoryBefore(text, start) && /^\s?(?:其|总|单卡|合计)?(?:容量(?:也|则|随之|进一步|由此)*(?:为|达|共|总计|约|可达|(?:升|增|扩|提|加)(?:大|加|展|高|升|充)?[至到])?|(?:合计|共计|总计|共)(?:容量)?(?:为|达|约)?)\s?$/u.test(before);
    const rate = /(?:显存|内存|存储)带宽[^，。；、]{0,6}$/u.test(before);
    if (!rate && !spoken && !(ofMemory.test(before) || /^\s?(?:的|大|of |of its |of on-?board )?\s?(?:显存|内存|片上内存|memory|VRAM)/iu.test(after) || ofMaker.test(after) && has(before, after)) || notHad.test(before) || difference.test(before) || notOne.test(before) || /缓存|cache|磁盘|参数|数据/iu.test(before)) continue;
    const subject = subjectOf(scene, i, ['CHIP'], true);
    if (!subject || subject.item.system || (subject.item.count ?? 1) > 1 || measure.values[0] === undefined || measure.dimension === 'BYTES' && measure.values[0] * measure.factor > mostOfOne) continue;
    for (const span of matching(scene, subject.item, measure, start, end, i)) {
      drafts.push(specDraft(scene, property(scene, span, subject.item, 'CHIP', rate ? 'MEMORY_BANDWIDTH' : 'MEMORY_CAPACITY', { value: exact(measure.values[0] * measure.factor), unit: rate ? 'GB/s' : 'GB', bound: measure.bound, printed: printedAt(scene, measure) }), subject, i));
    }
  }
  return drafts;
}
