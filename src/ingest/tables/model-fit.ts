import { findQuantities, parseQuantity } from '../../model/measure.js';
import { parsePeriod } from '../../model/period.js';
import type { NameFinder } from '../source.js';
import { isBlankMark } from './cells.js';
import { meaningOf } from './headings.js';
import { stage } from './stage-fit.js';

/** A form factor, memory size or generation goes on a name and never begins one. */
const suffix = /^(?:SXM\d?|PCI?[el]|PCIE|NVL\d*|OAM|HGX|DGX|Ultra|Super|Pro|Max|Plus|Ti|XT|\d+\s?GB?|\d{1,2}|系列|一号|二号|三号|架构|GPU|NPU|DCU|[（(].*)$/iu;
const startsAsSuffix = /^(?:SXM\d?|PCI?[el]|PCIE|NVL\d*|OAM|Ultra|Super|Ti|系列|[（(])/iu;
export function modelMisfit(text: string, names: NameFinder): number {
  if (isBlankMark(text)) return 3;
  if (/^[\d.,\s]+$/u.test(text)) return 4.5;
  if (text.length > 64) return 5;
  const entry = names.lookup(text);
  if (entry?.kind === 'CHIP' || entry?.kind === 'AI_MODEL' || entry?.kind === 'MEMORY') return 0;
  if (entry?.kind === 'COMPANY') return 3;
  if (parsePeriod(text) || text.split(/\s+/u).slice(1).some((word) => /^(?:19|20)\d\d[-./年]/u.test(word))) return 5;
  const quantity = parseQuantity(text);
  if (quantity) return quantity.unit && quantity.unit.dimension !== 'count' ? 6 : 4.5;
  const bare = text.normalize('NFKC');
  if (suffix.test(bare)) return 3.5;
  if (findQuantities(bare).some(({ quantity: q }) => q.unit && !['count', 'data', 'rate'].includes(q.unit.dimension)) || /(?:^|\s)20\d\d(?:\s|$)|(?:19|20)\d\d\s?年/u.test(bare)) return 5;
  // "智能加速卡": a word for such things, not a name of one.
  if (!/\d/u.test(bare) && (meaningOf(bare).known >= 0.8 || (meaningOf(bare).role === 'model' && meaningOf(bare).known >= 0.5 && bare.length > 3))) return 2;
  if (/\d\s[A-Za-z]{5,}$/u.test(bare)) return 1.2;
  if (!/[A-Za-z\u4e00-\u9fff]/u.test(bare.replace(/\d\s?(?:GB?|TB|MB)/giu, ''))) return 6;
  // The end of a firm's name, left over by a narrow cell, begins no product's.
  let several = /^(?:AI|Labs?|Inc\.?|Ltd\.?|Corp\.?|Semi(?:conductors?)?|Technolog(?:y|ies)|Systems?|Electronics|Micro(?:systems|electronics)|Networks|Computing|Silicon)\s|^(?:半导体|导体|体|微?电子|科技|技术|智能|智芯|集成|信息|股份|集团|公司|精密|存储|先进)\s|^(?:半导体|微电子|科技|智能|集成|股份|集团)[\u4e00-\u9fff]/u.test(bare) ? 1.5 : 0;
  const words = bare.split(/\s+/u);
  // Two names run together: a number behind letters of its own twice, a word that begins another name behind the number, something behind "…一号".
  const numbered = words.filter((word) => /\d/u.test(word) && !/^(?:\d+\s?(?:GB?|TB)|\d{1,2})$/iu.test(word) && !suffix.test(word));
  if (numbered.length > 1) several += 1.5 * (numbered.length - 1);
  if (/\d[\w+-]*(?:\s[A-Za-z]\w*)?\s+(?!系列|架构)[\u4e00-\u9fff]{2,}/u.test(bare) || /(?:[一二三四五六七八九]号|系列)\s+\S/u.test(bare) || /\d\w*\s+[A-Za-z]{4,}\s+\S/u.test(bare)) several += 1.5;
  if (startsAsSuffix.test(bare) || /^(?:Pro|Max|Plus|Lite|Mini)\s+[\u4e00-\u9fff]/u.test(bare)) several += 2.5;
  if (/^(?:Pro|Plus|Lite|Mini)\s/u.test(bare)) several += 1;
  // A model and a chip that are known, side by side: two cells.
  if (words.length > 1) { const within = names.find(text).filter(({ entry: { kind } }) => kind === 'CHIP' || kind === 'AI_MODEL'); if (within.length > 1 && within[0]?.entry.kind !== within[1]?.entry.kind) several += 1.5; }
  // "DeepSeek-R1 DCU": the model, and what it runs on.
  if (words.length > 1 && /^(?:DCU|GPU|NPU|TPU|加速卡|芯片|平台)/u.test(words.at(-1) ?? '') && names.lookup(words.slice(0, -1).join(' '))?.kind === 'AI_MODEL') several += 1.5;
  // "MI300X 量产": how far it has come is another cell's.
  if (words.length > 1 && stage.test(words.at(-1) ?? '')) several += 1.5;
  // "HBM3E 12": a memory, and how many layers it has.
  if (/\s\d{1,2}$/u.test(bare) && names.lookup(words[0] ?? '')?.kind === 'MEMORY') several += 2;
  if (/^\d{1,2}\s+[A-Za-z\u4e00-\u9fff]/u.test(bare)) several += 2;
  if (/[、，。；;]/u.test(bare)) several += 3;
  if (/型号|厂商|参数|(?<![A-Za-z])(?:Model|Vendor|Chip)s?(?![A-Za-z])/u.test(bare)) several += 4;
  if (words.filter((word) => /^\d+(?:\.\d+)?$/u.test(word)).length > 1) several += 3;
  if ((bare.match(/[（(]/gu)?.length ?? 0) !== (bare.match(/[）)]/gu)?.length ?? 0)) several += 2;
  if (/[A-Za-z]\s+[\u4e00-\u9fff]+\d/u.test(bare)) several += 1;
  if (/\s[\u4e00-\u9fff]{2,6}(?:智能|科技|微电子|半导体|集团|电子|信息)$/u.test(bare)) several += 1.5;
  several += Math.max(0, bare.length - 18) * 0.03 + Math.max(0, (/^[\u4e00-\u9fff]+(?=\d)/u.exec(bare)?.[0].length ?? 0) - 4) * 0.15;
  if (/\d/u.test(bare) || /[一二三四五六七八九]号|系列/u.test(bare)) return several + 0.3;
  return several + (/[\u4e00-\u9fff]{2,}/u.test(bare) ? 1 : 1.2);
}
