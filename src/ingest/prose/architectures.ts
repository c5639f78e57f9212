import type { Draft } from '../../model/claim.js';
import { compileText } from './frame.js';
import { clauseEnd, supposed } from './modality.js';
import { subjectOf, type Scene, type Subject } from './scene.js';
import { property, specDraft } from './spec-draft.js';

/**
 * An architecture by its name: 采用 Hopper 架构, 基于 7nm 工艺和 CDNA 4 架构, 沿用自研的“星河”架构. What stands before 架构 may be a list of other things;
 * its last name is the architecture's. The chip stands before, or behind: Hopper 架构的 H100, 推出 Hopper 架构，首款产品 H100.
 */
const chinese = compileText('(?:采用|基于|使用|沿用|延续|继承|搭载|内含|内置|集成|选用|升级[到至为]|换用|改用|换成|属于?|自研)(?:了|的是)?(?<words>[^，。；：]{1,36}?)(?:微?架构|内核)(?:的{~10}{S})?', { S: ['CHIP'] });
/** 以 Hopper 架构为底的 H20, 全新 Hopper 架构的 H100 GPU, 发布 Hopper 架构，首款产品 H100. */
const ahead = compileText('(?<words>[^，。；：]{1,20}?)(?:架构|世代(?=的))(?:(?:为(?:底|基础|核心|蓝本))?(?:打造|开发|衍生)?的{~10}|，(?:其)?(?:首[款个颗]|旗舰)(?:产品|芯片|型号)?(?:为|是)?\\s?){S}', { S: ['CHIP'] });
/** 昇腾的达芬奇架构, X900 的 Zeta 架构; 第二代 MUSA 架构处理器“春晓”. */
const cutFrom = compileText('{S}(?:则|也)?(?:由|从|以)[^，。；]{0,14}(?<words>[A-Z][A-Za-z\\d. ]{1,16}?)\\s?架构(?:裁剪|精简|缩减|阉割|衍生|改款?|演化|发展)(?:而来|得到|而成)', { S: ['CHIP'] });
const beside = compileText('{S}的(?:自研|全新|最新)?(?<words>[^，。；：的]{2,12}?)(?:微?架构|内核)', { S: ['CHIP'] });
const ofProcessor = compileText('(?<words>{SOFTWARE})(?:架构)?的?(?:处理器|芯片)?\\s?{S}', { S: ['CHIP'] });
/** "uses the Cirrus v2 architecture", "is built around the firm's Murmuration architecture". */
const english = compileText("\\b(?:built (?:around|on)|based on|uses?|using|employs?|kept|keeps|retain(?:s|ed)|inherit(?:s|ed)|adopt(?:s|ed)|mov(?:es|ed) to) (?:the |its |their |the (?:firm|company)(?:'s|’s) |{COMPANY}(?:'s|’s) )?(?:own |new )?(?<words>[^,.;]{1,30}?) (?:micro)?architecture(?!s)", {});
/** "Its X900 is a Cirrus device", "the X900, a Cirrus 2 part with …": the family of its design before a word for such things. */
const ofDesign = compileText("{S}(?:,|(?: (?:that|which) (?:followed|came (?:next|after)|succeeded it|replaced it))? (?:is|was|remains)) an? (?<words>[\\ue000-\\uf8ff]|[A-Z][A-Za-z]{2,}(?:[- ]\\d(?:\\.\\d)?)?)(?:-(?:based|generation|class))? (?:part|device|design|chip|card|GPU|product)\\b", { S: ['CHIP'] });
/** "The architecture, Abyss-2, is …", "its architecture, called Cirrus". */
const itself = compileText("\\b(?:[Tt]he|[Ii]ts) (?:micro)?architecture(?:,? (?:is )?(?:called|named|dubbed|known as)|,) (?<words>[A-Z][A-Za-z]*(?:[- ]?\\d(?:\\.\\d)?)?)(?=[,. ])", {});
/** Form factors, and words for what a thing is used for, are no family. */
const noDesign = /^(?:PCI|PCIe|OAM|SXM|AI|ASIC|FPGA|GPU|NPU|HBM|SRAM|Chinese|American|European|Korean|Indian|Japanese|Taiwanese|Israeli|British|Canadian|Gen|Tier|Phase|Level|Type|Class|Mark|RISC|Arm)(?![a-z])/u;

/** The name that ends some words: in quotes, or a Latin one with its number. */
const last = /(?:“([^“”]{1,16})”|(第[一二三四五六]代\s?[A-Z]{2,}[\w-]*|(?<![A-Za-z\d-])[A-Z][A-Za-z\d.+-]*(?:\s[A-Z][a-z]+)?(?:\s?v?\d(?:\.\d)?)?)|(达芬奇))\s?$/u;
/** Of networks, programs and instruction sets, and of how a system is put together. */
const otherKind = /MoE|Transformer|Mamba|网络|深度学习|指令|众核|异构|混合|x86|^Arm|RISC|Chiplet|芯粒|SIM[DT]|DSA|Dragonfly|Spine|CPO|Ethernet|RoCE|微服务/iu;

export function architectures(scene: Scene): Draft[] {
  const { text, plain } = scene.tagged;
  if (!(plain.chinese ? /架构|内核|世代的/u : /architecture|\ban? \S+(?: \d\S*)? (?:part|device|design|chip|card|GPU|product)\b/iu).test(plain.text)) return [];
  const worded = (plain.chinese ? [chinese, ahead, beside, cutFrom, ofProcessor] : [english, itself, ofDesign]).flatMap((pattern) => [...text.matchAll(pattern)].flatMap((hit) => told(scene, hit)));
  return [...worded, ...[...text].flatMap((char, i) => headed(scene, char, i))];
}
/** Ampere 架构 A100: what stands before the chip's name in its own item. */
const head = /(?:^|[^A-Za-z\d])([A-Z][A-Za-z\d.]*(?:\s[A-Z][A-Za-z\d]*)?)\s?架构的?\s?$/u;
function headed(scene: Scene, char: string, i: number): Draft[] {
  const { items, plain, text } = scene.tagged;
  const item = items.get(char), span = item?.kind === 'CHIP' && item.names.length === 1 ? item.names[0] : undefined;
  const value = item && span ? head.exec(plain.text.slice(item.start, span.start))?.[1] : undefined;
  if (!item || !span || value === undefined || item.system || otherKind.test(value) || supposed(text, i)) return [];
  return [specDraft(scene, property(scene, span, item, 'CHIP', 'ARCHITECTURE', { value, unit: null, printed: value }), { item, at: i, own: true }, i)];
}
function told(scene: Scene, hit: RegExpExecArray): Draft[] {
  const { text, items, plain, at } = scene.tagged;
  const words = hit.groups?.['words'] ?? '', from = hit.index + hit[0].indexOf(words);
  const printed = plain.text.slice(at[from] ?? 0, at[from + words.length] ?? plain.text.length).trim();
  // MUSA 架构: where the word is part of a name of software, it must be there.
  if (items.get(words)?.kind === 'SOFTWARE' && plain.chinese && !/架构/u.test(plain.text.slice(at[from] ?? 0, (at[from + 1] ?? 0) + 2))) return [];
  const [, quoted, latin, daVinci] = last.exec(printed.replace(/架构$/u, '').replace(/\([^()]{2,12}\)$/u, '').trim()) ?? [];
  const value = daVinci === undefined ? quoted ?? latin : 'Da Vinci (达芬奇)';
  if (value === undefined || otherKind.test(value) || supposed(text, hit.index)) return [];
  // A chip by its number, a firm or anything else that is known is no family of designs.
  const tagged = items.get(words);
  if (hit.groups?.['S'] !== undefined && !plain.chinese && (noDesign.test(value) || tagged && (tagged.kind !== 'CHIP' && tagged.kind !== 'UNKNOWN' || /\d{3}/u.test(printed)))) return [];
  const behind = items.get(hit.groups?.['S'] ?? '');
  const subject: Subject | null = behind ? { item: behind, at: text.indexOf(behind.mark, hit.index), own: true } : subjectOf(scene, hit.index, ['CHIP'], true);
  if (!subject || subject.item.system || subject.item.names.length > 1 && !/均|都|皆|同样|同为|同属|\bboth\b|\beach\b/u.test(text.slice(Math.max(0, subject.at), clauseEnd(text, hit.index)))) return [];
  return subject.item.names.map((span) => specDraft(scene, property(scene, span, subject.item, 'CHIP', 'ARCHITECTURE', { value, unit: null, printed: value }), subject, hit.index));
}
