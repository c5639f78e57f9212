import type { Draft } from '../../model/claim.js';
import { nameOf, type NameSpan } from './kinds.js';
import { mentionOf, type Scene } from './scene.js';
import { asserted, draft } from './ties.js';

/**
 * Whose a chip is, by its name: one that begins with what a firm is called by, and goes on in letters or figures, is that firm's (海若半导体 and 海若 H2), where the
 * sentence names the firm or the section is about it.
 */
export function branded(scene: Scene): readonly Draft[] {
  const { tagged: { text, items, plain }, discourse: { company }, names } = scene;
  if (!plain.chinese) return [];
  const told = [...items.values()];
  const chips = told.filter(({ kind }) => kind === 'CHIP');
  if (chips.length === 0) return [];
  const firms = [...told.flatMap((item) => [...(item.kind === 'COMPANY' ? item.names : []), ...item.owners]).filter(({ kind }) => kind === 'COMPANY'), ...(company ? [company] : [])];
  return [...text].flatMap((mark, at) => {
    const item = items.get(mark);
    return item?.kind !== 'CHIP' ? [] : item.names.flatMap((span) => {
      const firm = span.entry?.maker === undefined && span.maker === null ? firms.find((one) => brandOf(one, span)) : undefined;
      return firm ? asserted({ ...draft(scene, { predicate: 'DESIGNED_BY', subject: mentionOf(span, { ...item, owners: [] }, 'CHIP', names), object: { surface: firm.surface, kind: 'COMPANY' } }, at, at + 1, null, at), modality: 'ASSERTED' }, 0.6) : [];
    });
  });
}
/** 海若 is what 海若半导体 is called by, and begins 海若H2; 英特尔 alone is its whole name. */
function brandOf(firm: NameSpan, chip: NameSpan): boolean {
  const brand = /^\p{Script=Han}{2,4}(?=\s?(?:[A-Za-z\d]|Lite|Pro))/u.exec(chip.surface)?.[0];
  if (brand === undefined || common.test(brand)) return false;
  return [nameOf(firm), firm.surface].some((name) => name.startsWith(brand) && trade.test(name.slice(brand.length)));
}
const trade = /^(?:智?芯|微|科技|智能|智芯|算芯|半导体|微电子|电子|算力|计算|集成|芯片|芯动|先端|半导|微系统|存储|光电|智算|信息|技术|集团|股份|通信|网络|精密)/u;
const common = /^(?:中国|上海|北京|深圳|国产|华东|全球)/u;
