import type { NameSpan, SpanKind } from './kinds.js';
import { isMark } from './kinds.js';
import { clauseEnd, clauseStart } from './modality.js';
import type { Scene, Subject } from './passage.js';
import { governed, openingMaker } from './scene.js';
import { strangerAt } from './strangers.js';
import { unmarked, type Item } from './tag.js';

/**
 * Whom 其, 它 and 该卡 stand for: what the clauses before in the sentence speak of, nearest first (SK 海力士是…，韩美半导体向它供货), else what the sentence
 * before did. `other`: who does it, and cannot be meant.
 */
export function meantBy(scene: Scene, at: number, wanted: readonly SpanKind[], other: Item | null, pronoun = ''): Subject | null {
  const said = saidBefore(scene, at, fitting(wanted, pronoun), other);
  return said === 'stranger' ? null : said ?? inPassage(scene, fitting(wanted, pronoun), other);
}
/** Of whom a clause without a subject goes on: of the clauses before; the first clause of a sentence of what the sentence before spoke of. */
export function carriedTo(scene: Scene, at: number, kinds: readonly SpanKind[], other: Item | null): Subject | null {
  const own = clauseStart(scene.tagged.text, at);
  if (strangerAt(scene.tagged, own, clauseEnd(scene.tagged.text, at), kinds.includes('COMPANY'))) return null;
  // 该产品由台积电制造，…，甲与乙同时供货: what the sentence points back to.
  const said = own > 0 ? saidBefore(scene, at, kinds, other) ?? (pointsBack.test(scene.tagged.text) ? inPassage(scene, kinds, other) : null) : inPassage(scene, kinds, other);
  return said === 'stranger' ? null : said;
}
const pointsBack = /^\s?(?:该|这款|这颗|它(?!们)|其(?![中他它]))/u;
function fitting(wanted: readonly SpanKind[], pronoun: string): readonly SpanKind[] { return /^(?:该|这[款颗枚张块])/u.test(pronoun) ? wanted.filter((kind) => fits(kind, pronoun)) : wanted; }
/** `stranger`: a clause before is about what no name stands for. */
function saidBefore(scene: Scene, at: number, kinds: readonly SpanKind[], other: Item | null): Subject | 'stranger' | null {
  const { text, items } = scene.tagged;
  for (let end = clauseStart(text, at) - 1; end >= 0;) {
    const start = clauseStart(text, end);
    if (strangerAt(scene.tagged, start, end, kinds.includes('COMPANY'))) return 'stranger';
    let brought: Subject | null = null;
    for (let i = start; i < end; i += 1) {
      const item = isMark(text[i] ?? '') ? items.get(text[i] ?? '') : undefined;
      const by = item ? governed(text, start, i) : null;
      if (!item || by === 'preposition' || by === 'verb' && (item.kind === 'COMPANY' || text[i + 1] === '的')) continue;
      const meant = asMeant(item, kinds, other);
      if (!meant) continue;
      const subject = { item: meant, at: meant === item ? i : -1, own: false };
      if (by === null) return subject;
      // 推出 X900，公司将其对标…: what a verb has just brought out, where the clause speaks of no other.
      brought ??= subject;
    }
    if (brought) return brought;
    if (/[。！？]/u.test(text[start - 1] ?? '')) break;
    end = start - 1;
  }
  return null;
}
function inPassage(scene: Scene, kinds: readonly SpanKind[], other: Item | null): Subject | null {
  const own = ownersOf(other);
  // 寒武纪思元 590 对标 A100，甲和乙是其客户: of a firm, whose chip opens the sentence.
  const maker = kinds.includes('COMPANY') && !kinds.includes('CHIP') ? openingMaker(scene) : null;
  if (maker && !same([maker], own)) return { item: unmarked('COMPANY', [maker]), at: -1, own: false };
  for (const kind of kinds) {
    const topic = scene.discourse.topics.get(kind);
    if (topic && !same(topic.names, own)) return { item: topic, at: -1, own: false };
  }
  const { company, firm, opened, chip } = scene.discourse;
  if (kinds.length === 1 && kinds[0] === 'CHIP' && chip) return { item: unmarked('CHIP', [chip]), at: -1, own: false };
  const known = !kinds.includes('COMPANY') ? null : [opened ?? null, company, firm].find((span) => span !== null && !same([span], own));
  return known ? { item: unmarked('COMPANY', [known]), at: -1, own: false } : null;
}
/** 该卡 is a chip, 该平台 no chip and no firm. */
function fits(kind: SpanKind, pronoun: string): boolean {
  if (/(?:技术|平台|方案|工艺)$/u.test(pronoun)) return kind !== 'CHIP' && kind !== 'COMPANY';
  return /(?:系统|机柜)$/u.test(pronoun) ? kind === 'PRODUCT' || kind === 'COMPUTE_CENTER' : kind === 'CHIP';
}
/** A thing stands for the firm whose it is, where a firm is meant: 甲的 X-Bridge 已量产，…由其封装. */
function asMeant(item: Item, kinds: readonly SpanKind[], other: Item | null): Item | null {
  if (item === other) return null;
  if (kinds.includes(item.kind)) return same(item.names, ownersOf(other)) ? null : item;
  const owners = kinds.includes('COMPANY') && item.owners.length === 1 && item.kind !== 'CHIP' ? item.owners : [];
  return owners.length > 0 ? { ...item, mark: '', kind: 'COMPANY', names: owners, owners: [] } : null;
}
function ownersOf(item: Item | null): readonly NameSpan[] { return item === null ? [] : item.kind === 'COMPANY' ? item.names : item.owners; }
function same(names: readonly NameSpan[], others: readonly NameSpan[]): boolean { return names.some((a) => others.some((b) => (a.entry?.name ?? a.surface) === (b.entry?.name ?? b.surface))); }
