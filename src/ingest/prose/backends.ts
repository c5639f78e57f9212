import type { Draft } from '../../model/claim.js';
import { classOf } from './kinds.js';
import { modalityAt, supposed } from './modality.js';
import { mentionOf, type Scene } from './scene.js';
import { asserted, draft } from './ties.js';

/**
 * Whose hardware a piece of software runs on, where firms stand for their chips in one list with others (编译器 Z 已支持甲、昇腾与乙三类后端): a list of two kinds is none
 * for the frames, and each of it supports the software.
 */
export function backends(scene: Scene): readonly Draft[] {
  const { text, items, plain } = scene.tagged;
  if (!plain.chinese) return [];
  return [...text.matchAll(served)].flatMap((hit) => {
    const software = items.get(hit.groups?.['software'] ?? ''), list = hit.groups?.['list'] ?? '', from = hit.index, to = from + hit[0].length;
    if (!software || supposed(text, from) || modalityAt(text, from, to) !== 'ASSERTED' || open.test(hit[0])) return [];
    return [...list].flatMap((char) => items.get(char) ?? []).flatMap((item) => item.names.flatMap((span) => software.names.flatMap((tool) => {
      const kind = span.kind === 'CHIP' ? 'CHIP' : 'COMPANY';
      return asserted(draft(scene, { predicate: 'SUPPORTS_SOFTWARE', subject: mentionOf(span, item, kind, scene.names), object: mentionOf(tool, software, 'SOFTWARE', scene.names) }, from, to, null, from), 0.7);
    })));
  });
}
/** A short name that nobody explains stands in the list, and tells nothing. */
const maker = `(?:${classOf(['COMPANY', 'CHIP'])}|\\p{Script=Han}{2,4}?)`, software = classOf(['SOFTWARE']);
const served = new RegExp(`(?<software>${software})[”」]?\\s?(?:\\d(?:\\.\\d)?)?(?:软件栈|编译器|框架|引擎|平台)?(?:则|也|还|均|都|已经?|目前|现|先后|同时|原生|全面)*(?:支持|适配|兼容|覆盖|接入|对接)(?:了)?(?:包括|涵盖)?(?:国产|国内|海外)?(?:的)?(?<list>(?=[^，。；]{0,12}${classOf(['COMPANY', 'CHIP'])})${maker}(?:(?:、|和|与|及|以及)${maker})*)(?:等)?(?:[一二两三四五六七八九十\\d]+|多)?(?:类|种|家|款|大)?(?:国产|国内|主流|不同|AI|算力)*(?:硬件|芯片|后端|加速卡|处理器|GPU|NPU|${classOf(['PRODUCT'])})`, 'gu');
const open = /计划|将|拟|未|尚|不|正在/u;
