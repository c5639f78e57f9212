import { besideFirm, firmClues, firmTail, leads, noFirm, person, placed, runInHeading, trades } from './chinese-clues.js';
import { named } from './lexicon.js';
import { withNames } from './names.js';
import { plainOf } from './prose/text.js';
import type { LexiconEntry, NameFinder, Paragraph } from './source.js';

/**
 * Firms that a Chinese report names and no lexicon has: "长庚云持有 18%", "由晨星微代工", "晨星微成立于 2018 年". Chinese sets no blanks between words, so a name is taken only
 * where it stands alone between the beginning of a clause (or a preposition) and words that speak of firms (`chinese-clues.ts`).
 */
export function withChineseFirms(finder: NameFinder, paragraphs: readonly Paragraph[]): NameFinder {
  const texts = paragraphs.flatMap(({ sentences }) => sentences.map(plainOf)).filter(({ chinese }) => chinese).map(({ text }) => text);
  const votes = new Map<string, number>();
  // A clue speaks once for a name, however often it stands there: 宣布 alone makes no firm of a man who announces much.
  for (const { regexp, weight } of clues) {
    const names = texts.flatMap((text) => [...text.matchAll(regexp)].filter(({ 1: name = '', index }) => canBeFirm(name, text, index, finder)).map(({ 1: name = '' }) => name));
    for (const name of new Set(names)) votes.set(name, (votes.get(name) ?? 0) + weight);
  }
  for (const name of headedFirms(paragraphs)) if (canBeFirm(name, name, 0, finder)) votes.set(name, (votes.get(name) ?? 0) + 3);
  const more = [...votes].filter(([name, count]) => (firmTail.test(name) ? count + 1 : count) >= (person.test(name) && !firmTail.test(name) ? 6 : 3) && finder.lookup(name) === null);
  const entryOf = (name: string): LexiconEntry => ({ name, kind: 'COMPANY', names: [name, ...glossesOf(name, texts)].map(named), source: 'report' });
  // 甲微 is 甲微电子 in short where the report prints both.
  const inShort = new Map(more.flatMap(([name]) => (name.endsWith('微') && texts.some((text) => text.includes(`${name}电子`)) ? [[name, `${name}电子`] as const] : [])));
  const told = withNames(finder, [...new Set(more.map(([name]) => inShort.get(name) ?? name))].map((name) => { const entry = entryOf(name), [short] = [...inShort].find(([, whole]) => whole === name) ?? []; return short === undefined ? entry : { ...entry, names: [...entry.names, named(short)] }; }));
  return withNames(told, neighbours(texts, told).map(entryOf));
}

/** 甬江先进封装 does not end before its last word. */
const name = '((?:(?!的)\\p{Script=Han}){2,8}?(?<!先进(?=封装|封测|制造|材料|半导体)))';
const clues = firmClues.map(({ before, after, weight }) => ({
  weight, regexp: new RegExp(before === undefined ? `(?<=^[>\\s]*|[，。；：、（(“的])${leads}${name}${after}` : `(?<=${before})${name}${after}`, 'gu'),
}));

/** Names in one list with a firm that is known, or that its form tells. */
function neighbours(texts: readonly string[], finder: NameFinder): readonly string[] {
  return [...new Set(texts.flatMap((text) => {
    const firms = listed.test(text) ? [...finder.find(text).filter(({ entry }) => entry.kind === 'COMPANY'), ...[...text.matchAll(byForm)].map((hit) => ({ start: hit.index, end: hit.index + hit[0].length }))] : [];
    return firms.flatMap(({ start, end }) => [besideFirm.behind.exec(text.slice(end, end + 14))?.[1], besideFirm.before.exec(text.slice(Math.max(0, start - 14), start))?.[1]])
      .flatMap((name) => (name !== undefined && (firmTail.test(name) || name.endsWith('微')) && !trades.test(name) && finder.lookup(name) === null && canBeFirm(name, text, 0, finder) ? [name] : []));
  }))];
}
const byForm = /(?<=^|[，。；：])(?!国产|国内|海外|先进|高端|我国|中国|全球|化合物|功率)\p{Script=Han}{2,4}(?:半导体|微电子|集成电路)(?=[与和、及])/gu;
const listed = new RegExp(`[、与和及]\\p{Script=Han}{0,5}${firmTail.source.replace(/\$$/u, '')}|${firmTail.source.replace(/\$$/u, '')}[、与和及]`, 'u');

/** **甲光电（辅导期）。**这家企业…, 甲科技（未上市）。总部设在…: a run-in heading whose paragraph goes on as of a firm. */
function headedFirms(paragraphs: readonly Paragraph[]): readonly string[] {
  return paragraphs.flatMap(({ sentences: [first, next] }) => {
    const name = runInHeading.exec(first?.text ?? '')?.[1];
    return name !== undefined && /^\p{Script=Han}{2,8}$/u.test(name) && asFirm.test((next?.text ?? '').replace(/\*/gu, '')) ? [name] : [];
  });
}
const asFirm = /^\s*(?:公司|这家|该公司|该企业|总部|成立于|创立于|\d{4}\s?年(?:成立|创立)|主打|主营|专注|(?:国内|国产|全球)[^，。]{2,20}(?:龙头|厂商|企业|供应商))/u;
/** 甲存储（Kite Memory）: the name it gives itself in Latin letters. */
function glossesOf(name: string, texts: readonly string[]): readonly string[] {
  const found = texts.map((text) => new RegExp(`${name}\\s?\\(([A-Z][a-z]+(?: [A-Z][A-Za-z]+){0,3})\\)`, 'u').exec(text)?.[1]).find((gloss) => gloss !== undefined);
  return found === undefined ? [] : [found];
}
/** 中芯南方: a firm's arm by the quarter it stands in. */
const quarter = /^(?:南方|北方|东方|西部|中部|华东|华南|华北)$/u;
/** 甲地某某持股 9%: who holds a share is a firm, its place within its name. */
const holds = /^(?:\([^()]{1,24}\))?，?(?:直接|间接|合计|另|共|亦|也|则|战略)?(?:持有?其?[^，。；]{0,6}\d|持股|领投|参投|战略入股|入股|参股)/u;
/** 四颗泓存: a count is no part of a name. */
const counted = /^[一二两三四五六七八九十百]+[颗片张块枚组套台]/u;
const glossed = /^\s?\([A-Z][a-z]+[A-Za-z ]*\)/u;
function canBeFirm(name: string, text: string, index: number, finder: NameFinder): boolean {
  const at = text.indexOf(name, index);
  // Two characters are a name only where a Latin one explains them.
  if (noFirm.test(name) || counted.test(name) || text[at - 1] === '的' && !firmTail.test(name) && !holds.test(text.slice(at + name.length, at + name.length + 16)) || name.length < 3 && !glossed.test(text.slice(at + name.length, at + name.length + 24))) return false;
  // 甬江封测: its business, or the place before it, may be a name of its own; anything else within makes it a phrase.
  return finder.find(name).every(({ entry, start, end }) => (entry.kind === 'PRODUCT' || entry.kind === 'PACKAGING') && start >= 2 && end === name.length || entry.kind === 'REGION' && start === 0 && end < name.length && (placed.test(name) || name.length - end < 4 && holds.test(text.slice(at + name.length, at + name.length + 16))) || entry.kind === 'COMPANY' && start === 0 && quarter.test(name.slice(end)));
}
