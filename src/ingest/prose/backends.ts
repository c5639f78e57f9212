import type { Draft } from '../../model/claim.js';
import { classOf } from './kinds.js';
import { modalityAt, supposed } from './modality.js';
import { mentionOf, type Scene } from './scene.js';
import { asserted, draft } from './ties.js';

/**
 * On whose hardware software runs and a model is, where firms stand for their chips in one list with others (编译器 Z 已支持甲、昇腾与乙三类后端; 模型 M 已完成与甲、昇腾等国产芯片的适配):
 * a list of two kinds is none for the frames, and what is said is said of each of it.
 */
export function backends(scene: Scene): readonly Draft[] {
  const { text, items, plain } = scene.tagged;
  if (!plain.chinese) return [];
  return [served, ported].flatMap((pattern) => [...text.matchAll(pattern)]).flatMap((hit) => {
    const guest = items.get(hit.groups?.['guest'] ?? ''), list = hit.groups?.['list'] ?? '', from = hit.index, to = from + hit[0].length;
    if (!guest || supposed(text, from) || open.test(hit[0])) return [];
    return [...list].flatMap((char) => items.get(char) ?? []).flatMap((item) => item.names.flatMap((span) => guest.names.flatMap((one) => {
      const subject = mentionOf(span, item, span.kind === 'CHIP' ? 'CHIP' : 'COMPANY', scene.names);
      const tie = guest.kind === 'AI_MODEL' ? { predicate: 'ADAPTED', subject, object: mentionOf(one, guest, 'AI_MODEL', scene.names) } as const : { predicate: 'SUPPORTS_SOFTWARE', subject, object: mentionOf(one, guest, 'SOFTWARE', scene.names) } as const;
      return asserted({ ...draft(scene, tie, from, to, null, from), modality: modalityAt(text, from, to) }, 0.7);
    })));
  });
}
const able = classOf(['COMPANY', 'CHIP']);
/** A short name that nobody explains stands in the list, and tells nothing. */
const one = `(?:${able}|\\p{Script=Han}{2,4}?)`;
const list = `(?:国产|国内|海外)?(?<list>(?=[^，。；]{0,12}${able})${one}(?:(?:、|和|与|及|以及)${one})*)(?:(?<=${classOf(['CHIP'])})|(?:等)?(?:[一二两三四五六七八九十\\d]+|多)?(?:类|种|家|款|大)?(?:国产|国内|主流|不同|AI|算力)*(?:硬件|芯片|后端|加速卡|处理器|GPU|NPU|${classOf(['PRODUCT'])}))`;
const also = '(?:则|也|还|均|都|已经?|目前|现|先后|同时|原生|全面)*';
const served = new RegExp(`(?<guest>${classOf(['SOFTWARE'])})[”」]?\\s?(?:\\d(?:\\.\\d)?)?(?:软件栈|编译器|框架|引擎|平台)?${also}(?:支持|适配|兼容|覆盖|接入|对接)(?:了)?(?:包括|涵盖)?${list}`, 'gu');
const ported = new RegExp(`(?<guest>${classOf(['AI_MODEL'])})[”」]?(?:系列)?${also}(?:完成|实现)?(?:了)?(?:与|对|在)(?:包括)?${list}(?:上|平台)?的?(?:全面|深度|初步|首日|同步|完成|实现)*(?:适配|部署|移植|跑通)`, 'gu');
const open = /计划|将|拟|未|尚|不|正在/u;
