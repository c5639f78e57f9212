import type { EntityKind } from '../../ontology.js';
import type { NameFinder } from '../source.js';

/** A printed name, or another way to write it that means the same thing; how sure that is, and why. */
export interface Form { readonly text: string; readonly score: number; readonly reason: string }

/**
 * Ways to write a printed name, most faithful first. None drops a model number, a memory size, a form factor or a suffix:
 * only nouns, brackets, legal forms and the order of a chip's parts may differ.
 */
export function formsOf(surface: string, kind: EntityKind, names: NameFinder): readonly Form[] {
  const text = tidy(surface);
  const forms: Form[] = [{ text, score: 1, reason: 'the name as printed' }];
  const add = (other: string, score: number, reason: string): void => {
    const clean = tidy(other);
    if (clean !== '' && !forms.some((form) => form.text === clean)) forms.push({ text: clean, score, reason });
  };
  if (kind === 'COMPANY') {
    const legal = withoutLegalForm(text);
    add(legal, 0.95, 'its legal form left out');
    if (legal !== text) {
      const [place] = names.find(legal);
      if (place?.entry.kind === 'REGION' && place.start === 0) add(legal.slice(place.end), 0.85, 'its legal form and seat left out');
    }
    const bracket = bracketed(legal);
    if (bracket) { add(bracket.without, 0.9, 'its bracket left out'); add(bracket.inside, 0.8, 'the name in brackets'); }
    add(legal.replace(/(?:及其)?(?:等)?(?:旗下)?(?:子公司|附属公司|关联公司)$/u, ''), 0.8, 'its subsidiaries left out');
  } else {
    const bare = withoutNoun(text);
    add(bare, 0.97, 'its noun left out');
    const bracket = bracketed(bare);
    if (bracket) {
      add(`${bracket.without} ${bracket.inside}`, 0.95, 'its bracket read as part of the name');
      if (!isVariant(bracket.inside)) { add(bracket.without, 0.85, 'its bracket left out'); add(bracket.inside, 0.8, 'the name in brackets'); }
    }
    // A narrow column cuts the form factor short: "A100 80GB P".
    const whole = bare.replace(/(?<=\dGB?[\s-])([PS])$/iu, (letter) => (/p/iu.test(letter) ? 'PCIe' : 'SXM'));
    if (whole !== bare) add(whole, 0.75, 'its form factor, cut short in print,');
    for (const form of [...forms]) for (const other of reordered(form.text)) add(other, form.score - 0.03, 'its memory and form factor in another order');
  }
  return forms;
}

/** The model without its maker: "英伟达 A100" → "A100". */
export function withoutMaker(text: string, maker: readonly string[]): string {
  const found = maker.filter((name) => name.length > 1 && text.toLowerCase().startsWith(name.toLowerCase()) && text.length > name.length).sort((a, b) => b.length - a.length)[0];
  if (!found) return text;
  const rest = text.slice(found.length).replace(/^[\s\-_·•]+/u, '');
  const cut = /[\p{Script=Latin}\d]$/u.test(found) && /^[\p{Script=Latin}\d]/u.test(text.slice(found.length));
  return rest === '' || cut ? text : rest;
}

/** The readable part of an id, the same however a model is spaced: "XC-9000", "XC 9000" and "XC9000" are one. */
export function modelSlugText(text: string): string { return tidy(text).replace(/(\p{Script=Latin})[\s\-_‐-―]+(?=\d)/gu, '$1'); }

function tidy(text: string): string {
  return text.replace(/[™®©]/gu, '').normalize('NFKC').replace(/^[《“"「'\s*]+|[》”"」'\s*]+$/gu, '').replace(/\[\d+\]$/u, '').replace(/\s+/gu, ' ').trim();
}
function withoutLegalForm(text: string): string {
  return text.replace(/\s*[（(]\d{6}(?:\.[A-Z]{2})?[）)]$/u, '')
    .replace(/(?:\(集团\)|（集团）)?(?:控股)?(?:集团)?(?:股份有限公司|有限责任公司|有限公司)$/u, '')
    .replace(/,?\s+(?:Inc|Corp|Corporation|Incorporated|Ltd|Limited|Co|LLC|PLC|GmbH|AG|N\.V|S\.A)\.?(?:,?\s*(?:Ltd|Limited)\.?)?$/iu, '');
}
const nouns = /[\s\-]*(?:系列)?(?:Tensor Core GPU|GPU 芯片|AI 芯片|AI 加速卡|加速卡|推理卡|训练卡|计算卡|智能卡|板卡|加速器|处理器|芯片|超级芯片|GPU|chips?|accelerators?|processors?)$/iu;
function withoutNoun(text: string): string {
  const bare = text.replace(nouns, '');
  return /[\p{L}\d]/u.test(bare) ? bare : text;
}
function bracketed(text: string): { readonly without: string; readonly inside: string } | null {
  const found = /^(.+?)\s*\(([^()]+)\)\s*(.*)$/u.exec(text);
  return found?.[1] && found[2] ? { without: `${found[1]} ${found[3] ?? ''}`.trim(), inside: found[2] } : null;
}

const memory = /(?<=[\p{L}\d][\s\-_/]+|[A-Za-z])(\d{1,3})\s?GB?(?![\p{L}\d])/iu;
const formFactor = /(?<=[\s\-_])(SXM\d?|PC[Il1]-?E|NVL\d*|OAM|MXM|FHHL|HHHL|FHFL)(?![\p{L}\d])/iu;
function isVariant(text: string): boolean { return /^(?:\d{1,3}\s?GB?|SXM\d?|PC[Il1]-?E|NVL\d*|OAM|MXM)(?:\s.*)?$/iu.test(text); }
/** The model without memory size and form factor: "T4-16G" → "T4". */
export function baseOf(text: string): string { return text.replace(memory, ' ').replace(formFactor, ' ').replace(/[\s\-_/]+$/u, '').replace(/\s+/gu, ' ').trim(); }
/** "A100-PCIE-80G" → "A100 80GB PCIe", "A100 PCIe 80GB". */
function reordered(text: string): readonly string[] {
  const [size, shape] = [memory.exec(text)?.[1], formFactor.exec(text)?.[1]];
  if (size === undefined && shape === undefined) return [];
  const base = baseOf(text);
  const [gb, form] = [size === undefined ? '' : `${size}GB`, shape === undefined ? '' : /^PC/iu.test(shape) ? 'PCIe' : shape.toUpperCase()];
  return [[base, gb, form], [base, form, gb]].map((parts) => parts.filter((part) => part !== '').join(' '));
}
