import { parseQuantity } from '../../model/measure.js';
import type { SourceLine } from '../source.js';
import { captionsOf, headingOf, sourceNoteOf } from './marks.js';

const pageNumber = /^(?:第\s*\d+\s*页(?:\s*[/／]?\s*共\s*\d+\s*页)?|[-—–\s·•]*[-—–]\s*\d{1,4}\s*[-—–。.\s]*|page\s+\d+(?:\s+(?:of|\/)\s+\d+)?|\d{1,3}\s*[|｜]\s*\S.{0,60})$/iu;
const imprint = /请(?:务必)?(?:参阅|阅读|参见|仔细阅读).{0,24}(?:最后一页|正文之后|文末|文后|末页|重要声明|法律声明|评级说明|免责|各项声明)|本报告版权(?:属于|归)|^敬请参阅|(?:please (?:see|read|refer)|see (?:the )?(?:last page|end of)).{0,60}(?:last page|disclos|disclaim|important)/iu;
const endMatter = /^(?:免责(?:声明|条款)|重要(?:声明|法律声明)|法律声明|(?:证券)?分析师(?:声明|承诺|介绍|简介)|(?:投资|行业|公司|股票)?评级(?:说明|标准|体系|定义)?(?:说明)?|投资评级说明|特别声明|一般声明|办公地址|联系我们|(?:legal )?disclaimers?|important disclosures?|analyst certifications?|rating (?:definitions?|system)|disclosure appendix)$/iu;
const contents = /^(?:内容|图表|表格|图)?目\s*录$|^(?:table of )?contents$|^list of (?:figures|tables|exhibits)$/iu;

/**
 * Lines that belong to the page and not to what it says: page numbers, running heads and feet, contents, disclaimers.
 * Running heads are known by standing beside page breaks again and again, or between two lines of furniture; wording alone decides only for page numbers and imprints.
 */
export function furnitureOf(lines: readonly SourceLine[]): ReadonlySet<number> {
  const furniture = new Set<number>();
  const filled = lines.flatMap((line, i) => (line.text.trim() === '' ? [] : [i]));
  const textAt = (k: number): string => lines[filled[k] ?? -1]?.text.trim() ?? '';
  const short = (text: string): boolean => text.length <= 40 && !/[。；，]$/u.test(text) && !text.includes('\t');
  const kept = (text: string): boolean => captionsOf(text).length > 0 || sourceNoteOf(text) !== null || headingOf(text) !== null;

  const sure = new Set<number>();
  for (let k = 0; k < filled.length; k += 1) {
    const text = textAt(k);
    if (text.length <= 120 && ((text.includes('\t') ? footInRow(text) : pageNumber.test(text)) || (imprint.test(text) && text.length < 100)) || /(?:\.{4,}|…{2,}|·{4,})\s*\d*\s*$/u.test(text)) sure.add(k);
  }
  for (const k of pagesOfAll(filled.length, textAt, (k) => sure.has(k - 1) || sure.has(k + 1))) sure.add(k);
  for (const k of sure) furniture.add(k);
  for (const k of runningHeads(lines, filled, sure)) furniture.add(k);
  for (const k of houseLines(filled.length, textAt, sure)) furniture.add(k);
  for (const k of numberedFeet(lines, filled)) furniture.add(k);
  for (const k of numbersBelow(lines, filled, [...sure].filter((k) => !isPage(textAt(k))))) furniture.add(k);
  for (const k of feetWithNumbers(filled.length, textAt)) furniture.add(k);
  for (const k of betweenRows(textAt, filled.length, kept)) furniture.add(k);
  // Up to four short lines between two lines of furniture, or between a bare number and one, are furniture too.
  const marks = [...furniture].sort((a, b) => a - b);
  for (const [n, k] of marks.entries()) {
    const next = marks[n + 1];
    if (next !== undefined && next - k <= 5) for (let j = k + 1; j < next; j += 1) if (short(textAt(j)) && !kept(textAt(j))) furniture.add(j);
    for (let back = 1; back <= 4; back += 1) {
      // "1,024", "64GB": a cell, and what stands before it is the table's.
      if (/^\d+[.,]\d|^\d+\s?(?:%|[GT]B|W|nm|[TPG]?(?:FL)?OPS)$/u.test(textAt(k - back))) break;
      if (!/^\d{1,4}$/u.test(textAt(k - back))) { if (short(textAt(k - back)) && !kept(textAt(k - back))) continue; break; }
      // A number among figures, or before a foot that has the page's own, is the last cell of a table.
      const cell = /^[\d.,%]+$/u.test(textAt(k - back - 1)) || /\s\d{1,4}$/u.test(textAt(k));
      if (sure.has(k) && !isPage(textAt(k))) for (let j = cell ? k - back + 1 : k - back; j < k; j += 1) if (j === k - back || parseQuantity(textAt(j)) === null) furniture.add(j);
      break;
    }
  }
  sections(lines, filled, textAt, furniture);
  return new Set([...furniture].map((k) => filled[k] ?? -1));
}

const pageCell = /^(?:[—–-]\s*\d{1,4}\s*[—–-]|第\s*\d{1,4}\s*页|page\s+\d{1,4})$/iu;
/** A foot that a converter took for a row: its words in two cells or three, one of them the page's number with its marks, the rest left blank. */
function footInRow(text: string): boolean {
  const cells = text.split('\t').map((cell) => cell.trim()).filter((cell) => cell !== '');
  return cells.length > 1 && cells.length <= 4 && cells.filter((cell) => pageCell.test(cell)).length === 1 && cells.every((cell) => pageCell.test(cell) || cell.length >= 4 && /\p{L}{2}/u.test(cell) && parseQuantity(cell) === null);
}

const pageOfAll = /^(\d{1,4})\s*[/／|]\s*(\d{1,4})$/u;
function isPage(text: string): boolean { return pageNumber.test(text) || pageOfAll.test(text); }
/** "7 / 41": the pages of one report have one total and rise; "242/484" is a cell with two figures. */
function pagesOfAll(count: number, textAt: (k: number) => string, besideFoot: (k: number) => boolean): readonly number[] {
  const byTotal = new Map<string, { readonly k: number; readonly page: number }[]>();
  for (let k = 0; k < count; k += 1) {
    const found = pageOfAll.exec(textAt(k));
    const page = Number(found?.[1]);
    if (!found?.[2] || page > Number(found[2])) continue;
    const pages = byTotal.get(found[2]);
    if (!pages) byTotal.set(found[2], [{ k, page }]); else if (page > (pages.at(-1)?.page ?? 0)) pages.push({ k, page });
  }
  const most = [...byTotal.values()].sort((a, b) => b.length - a.length)[0] ?? [];
  return most.length > 1 || most.every(({ k }) => besideFoot(k)) ? most.map(({ k }) => k) : [];
}

/** House, title and date side by side. */
const longestHead = 120;
/** The same line, digits aside, at three or more page edges. */
function runningHeads(lines: readonly SourceLine[], filled: readonly number[], sure: ReadonlySet<number>): readonly number[] {
  const edge = (k: number): boolean => {
    for (let d = 0; d <= 3; d += 1) {
      if (sure.has(k + d) || sure.has(k - d)) return true;
      const [here, before, after] = [lines[filled[k] ?? -1], lines[filled[k - d - 1] ?? -1], lines[filled[k + d + 1] ?? -1]];
      if (here && ((before && before.page !== here.page) || (after && after.page !== here.page))) return true;
    }
    return false;
  };
  const byShape = new Map<string, number[]>();
  for (let k = 0; k < filled.length; k += 1) {
    const text = lines[filled[k] ?? -1]?.text.trim() ?? '';
    if (text.length > longestHead || text.length < 2 || captionsOf(text).length > 0 || sourceNoteOf(text) !== null || !edge(k)) continue;
    const shape = text.replace(/\d+/gu, '#').replace(/\s+/gu, '');
    const list = byShape.get(shape);
    if (list) list.push(k); else byShape.set(shape, [k]);
  }
  return [...byShape.values()].filter((list) => list.length >= 3 && list.every((k, i) => i === 0 || k - (list[i - 1] ?? 0) >= 8)).flat();
}

/** What houses print over their pages: 行业深度报告, 某某证券研究所, "Equity Research | Semiconductors". */
const houseLike = /(?:证券|研究[所院部]|(?:深度|研究|专题|行业|公司|点评)报告|周报|月报|电子行业|计算机行业|(?<![a-z])(?:equity|sector|industry|company|global)\s(?:research|report|note|update))/iu;
/** Such a line beside a page's foot, and the same again beside another, above one and below the other even. */
function houseLines(count: number, textAt: (k: number) => string, sure: ReadonlySet<number>): readonly number[] {
  const byText = new Map<string, number[]>();
  for (let k = 0; k < count; k += 1) {
    const text = textAt(k).replace(/\s+/gu, '');
    if (text.length > 40 || !houseLike.test(textAt(k)) || /[。；，：:]|\t/u.test(textAt(k)) || ![-3, -2, -1, 1, 2, 3].some((d) => sure.has(k + d)) || captionsOf(textAt(k)).length > 0 || sourceNoteOf(textAt(k)) !== null) continue;
    const list = byText.get(text);
    if (list) list.push(k); else byText.set(text, [k]);
  }
  // Once is enough right beside the page's number and its foot.
  const between = (k: number): boolean => [-1, 1].some((d) => sure.has(k + d) && sure.has(k + 2 * d));
  return [...byText.values()].flatMap((list) => (list.length >= 2 && (list.at(-1) ?? 0) - (list[0] ?? 0) >= 8 ? list : list.filter(between)));
}

/** The same line with the page's bare number below or above it, blank lines around the two, three times or more with the number growing: a foot whose number has no mark of its own. */
function numberedFeet(lines: readonly SourceLine[], filled: readonly number[]): readonly number[] {
  const at = (k: number): string => lines[filled[k] ?? -1]?.text.trim() ?? '';
  const gap = (k: number): boolean => k < 0 || k + 1 >= filled.length || (filled[k + 1] ?? 0) - (filled[k] ?? 0) > 1;
  const byShape = new Map<string, { readonly head: number; readonly number: number }[]>();
  for (let k = 0; k < filled.length; k += 1) {
    if (!/^\d{1,4}$/u.test(at(k))) continue;
    const head = gap(k) && gap(k - 2) && !gap(k - 1) ? k - 1 : gap(k - 1) && gap(k + 1) && !gap(k) ? k + 1 : -1;
    const text = head < 0 ? '' : at(head);
    if (text.length < 6 || text.length > 60 || /[\t。；]/u.test(text) || /^#/u.test(text) || captionsOf(text).length > 0 || sourceNoteOf(text) !== null) continue;
    const shape = text.replace(/\s+/gu, '');
    const list = byShape.get(shape);
    if (list) list.push({ head, number: k }); else byShape.set(shape, [{ head, number: k }]);
  }
  return [...byShape.values()].filter((list) => list.length >= 3 && list.every(({ number }, i) => i === 0 || Number(at(number)) > Number(at(list[i - 1]?.number ?? number))))
    .flatMap((list) => list.flatMap(({ head, number }) => [head, number]));
}

/** A bare number below an imprint, blank lines around it, where there are several and they rise: pages. */
function numbersBelow(lines: readonly SourceLine[], filled: readonly number[], feet: readonly number[]): readonly number[] {
  const at = (k: number): string => lines[filled[k] ?? -1]?.text.trim() ?? '';
  const apart = (k: number): boolean => (filled[k] ?? 0) - (filled[k - 1] ?? 0) > 1 && (k + 1 >= filled.length || (filled[k + 1] ?? 0) - (filled[k] ?? 0) > 1);
  const numbers = feet.map((k) => k + 1).filter((k) => /^\d{1,4}$/u.test(at(k)) && apart(k)).sort((a, b) => a - b);
  return numbers.length > 1 && numbers.every((k, i) => i === 0 || Number(at(k)) > Number(at(numbers[i - 1] ?? k))) ? numbers : [];
}

/** "House     title     7": the same words with a wide gap before a number that grows, three times or more. */
function feetWithNumbers(count: number, textAt: (k: number) => string): readonly number[] {
  const byWords = new Map<string, { readonly k: number; readonly page: number }[]>();
  for (let k = 0; k < count; k += 1) {
    const found = footWithNumber.exec(textAt(k));
    const words = (found?.[1] ?? found?.[4] ?? '').replace(/\s+/gu, ' ');
    if (words === '' || captionsOf(textAt(k)).length > 0 || sourceNoteOf(textAt(k)) !== null) continue;
    const list = byWords.get(words), page = Number(found?.[2] ?? found?.[3]);
    if (list) list.push({ k, page }); else byWords.set(words, [{ k, page }]);
  }
  return [...byWords.values()].filter((list) => list.length >= 3 && list.every(({ page }, i) => i === 0 || page > (list[i - 1]?.page ?? page))).flatMap((list) => list.map(({ k }) => k));
}
const footWithNumber = /^([^\d\t]{6,110}?)\s{3,}(\d{1,4})$|^(\d{1,4})\s{3,}([^\d\t]{6,110})$/u;

const footLike = /\bpage\s+\d{1,4}\b|第\s*\d{1,4}\s*页|disclosures?\b|disclaimer|免责声明|重要声明|\S\s[|｜]\s\S/iu;
/** House, title and the page's number, parted by tabs. */
const tabbedHead = /^[^\d\t]{4,60}(?:\t[^\d\t]{4,80}){1,2}\t\d{1,4}$/u;
/** A foot and a head that stand between two rows of as many cells, be it once. */
function betweenRows(textAt: (k: number) => string, count: number, kept: (text: string) => boolean): readonly number[] {
  const cells = (k: number): number => textAt(k).split('\t').length;
  const found: number[] = [];
  for (let k = 1; k < count; k += 1) {
    const head = tabbedHead.test(textAt(k)) && cells(k) < cells(k - 1);
    if (cells(k) > 1 && !head || cells(k - 1) < 3) continue;
    let next = k;
    while (next < count && next - k < 5 && (cells(next) === 1 || tabbedHead.test(textAt(next)) && cells(next) < cells(k - 1)) && textAt(next).length <= longestHead && !/[.。；]$/u.test(textAt(next)) && !kept(textAt(next))) next += 1;
    const between = Array.from({ length: next - k }, (_, i) => k + i);
    if (between.length > 0 && between.length < 5 && cells(next) === cells(k - 1) && between.some((j) => footLike.test(textAt(j)) || tabbedHead.test(textAt(j)) || isPage(textAt(j)) || pageOfAll.test(textAt(j)))) found.push(...between);
    k = next;
  }
  return found;
}

/** Contents and disclaimers: from their heading to the next heading of another kind. */
function sections(lines: readonly SourceLine[], filled: readonly number[], textAt: (k: number) => string, furniture: Set<number>): void {
  const marked = lines.some((line) => /^#{1,6}\s/u.test(line.text));
  for (let k = 0; k < filled.length; k += 1) {
    const bare = textAt(k).replace(/^[#*\s➤►]+|[*\s：:]+$/gu, '');
    if (contents.test(bare)) {
      furniture.add(k);
      for (let j = k + 1; j < filled.length; j += 1) {
        const text = textAt(j);
        if (marked ? /^#{1,6}\s/u.test(text) : !/(?:[\s.…·\t]\d{1,3}|\.{3,})$/u.test(text)) break;
        furniture.add(j);
      }
    } else if (endMatter.test(bare) && k > filled.length * 0.5) {
      for (let j = k; j < filled.length; j += 1) {
        const text = textAt(j).replace(/^[#*\s]+/u, '');
        if (j > k && /^#{1,6}\s/u.test(textAt(j)) && /^(?:\d|[一二三四五六七八九十]+、)/u.test(text)) break;
        furniture.add(j);
      }
    }
  }
}
