import type { Draft } from '../../model/claim.js';
import type { Paragraph } from '../source.js';
import type { NameSpan } from './kinds.js';
import { extractor } from './ties.js';

/** "国内主要 GPGPU 厂商及产品如下：" and then "1）甲：…", "2）乙：…" in paragraphs of their own: each firm whose number follows makes what was announced. */
export interface Announced { readonly product: string; readonly next: number }
const announcing = /(?<what>[^，。；：:]{2,24}?)(?:厂商|企业|公司|供应商)(?:及(?:其|主要|代表)*产品)?(?:主要)?(?:如下|包括|有)[：:]\s*$/u;
const numbered = /^\s*[(（]?(\d{1,2})\s?[)）、.]\s?[^：:，。]{2,24}[：:]/u;

/** `productIn`: the one class of product that some words name. */
export function announcedBy(paragraph: Paragraph, productIn: (words: string) => string | null): Announced | null {
  const what = announcing.exec(paragraph.sentences.at(-1)?.text ?? '')?.groups?.['what'];
  const product = what === undefined ? null : productIn(what);
  return product === null ? null : { product, next: 1 };
}
/** The claim of a paragraph that is the item awaited, and what is awaited then. */
export function itemOf(paragraph: Paragraph, announced: Announced | null, firm: NameSpan | null): { readonly drafts: readonly Draft[]; readonly announced: Announced | null } {
  const first = paragraph.sentences[0];
  if (!announced || !first || Number(numbered.exec(first.text)?.[1] ?? NaN) !== announced.next) return { drafts: [], announced };
  const awaited = { ...announced, next: announced.next + 1 };
  if (!firm) return { drafts: [], announced: awaited };
  return { announced: awaited, drafts: [{
    statement: { type: 'relation', subject: { surface: firm.surface, kind: 'COMPANY' }, predicate: 'PROVIDES', object: { surface: announced.product, kind: 'PRODUCT' }, date: null },
    passage: { line: first.lines[0] ?? 0, page: first.page, table: null }, quote: first.text.slice(0, 40).trim(), modality: 'ASSERTED', confidence: 0.75, extractor,
  }] };
}
