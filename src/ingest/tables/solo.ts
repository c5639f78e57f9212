import { findQuantities, parseQuantity, parseUnit } from '../../model/measure.js';
import { parsePeriod } from '../../model/period.js';
import type { NameFinder, SourceLine } from '../source.js';
import type { Slot } from './align.js';
import { isBlankMark, memoryByGeneration } from './cells.js';
import { slotFor } from './fits.js';
import { statusOf } from './status.js';
import type { Column } from './grid.js';
import { byUnits, splitHeadings, type Header } from './header.js';
import { meaningOf } from './headings.js';
import type { Token, TokenLine } from './tokens.js';
import { layingCost } from './rows.js';
import { inContext, inEachOthersContext } from './upright.js';

/**
 * A flattened table that puts every cell on a line of its own: the line, not the word, is what is laid into columns, so that "2018 年 4 月" or
 * "SK hynix" is never cut. Null where lines hold several cells, or spaces mark the cells.
 */
export function soloLines(lines: readonly SourceLine[]): readonly TokenLine[] | null {
  const filled = lines.filter((line) => line.text.trim() !== '');
  if (filled.length < 6) return null;
  const several = filled.filter((line) => figuresIn(line.text) > 1 || wordsOf(line.text) > 3 && figuresIn(line.text) > 0 && line.text.trim().length < 24 && !/[，。；、,;（(]/u.test(line.text) && parsePeriod(line.text) === null).length;
  if (several > filled.length * 0.08 || filled.slice(0, 12).some((line) => holdsSeveralHeadings(line.text)) || filled.filter((line) => holdsSeveralCells(line.text)).length > filled.length * 0.08) return null;
  let gap = false;
  const out: TokenLine[] = [];
  for (const [i, { text, number }] of lines.entries()) {
    const cell = text.replace(/\s+/gu, ' ').trim();
    if (cell === '') { gap = true; continue; }
    const last = out.at(-1)?.tokens[0];
    // A word broken at its hyphen, what a narrow cell left over of a name ("北斗微电" "子", "Halberd" "Semiconductor"), a unit in brackets below its heading: the cell above goes on.
    if (last && !gap && (/[A-Za-z\d]-$/u.test(last.text) || leftOver.test(cell) && /\p{Script=Han}{2}$/u.test(last.text) || ofFirm.test(cell) && /^[A-Z][\w&.-]*$/u.test(last.text) && !isLabel(last.text) || bracketed.test(cell) && !bracketed.test(last.text) && !bracketed.test(lines[i + 1]?.text.trim() ?? '') && !isData(last.text))) {
      out.splice(-1, 1, { tokens: [{ ...last, text: `${last.text}${ofFirm.test(cell) ? ' ' : ''}${cell}` }], number: last.line, blanksAfter: 0 });
      continue;
    }
    out.push({ tokens: [{ text: cell, line: number, startsLine: true, blanksBefore: 0, joint: out.length === 0 || gap ? 'line' : /^[A-Z]/u.test(cell) && !goesOn.test(last?.text ?? '') ? 'stacked' : 'tight' }], number, blanksAfter: 0 });
    gap = false;
  }
  return out;
}
/** What ends so goes on in the next line. */
const goesOn = /[,，、(（\-–/&:：;；]$|\s(?:of|and|or|the|for|to|in|on|by|with|from|at|a|an)$/u;
const ofFirm = /^(?:Semiconductors?|Technolog(?:y|ies)|Systems|Electronics|Microsystems|Microelectronics|Networks|Labs|Inc\.?|Ltd\.?|Corp\.?)$/u;
const leftOver = /^(?![是否有无个颗张台片块元年月日家项座架])\p{Script=Han}$/u;
const bracketed = /^[（(][^（()）]{1,12}[)）]$/u;
/** "厂商 型号": two headings on one line. */
function holdsSeveralHeadings(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  return words.length > 1 && !/(?:entity|unverified)\s+list$/iu.test(text.trim()) && words.filter((word) => isLabel(word)).length > 1 && !words.some((word) => isData(word)) && (meaningOf(text.trim()).heads > 1 || words.length > 2 && words.every((word) => /^\p{Script=Han}+$/u.test(word) && isLabel(word)));
}
/** "256 TFLOPS 64GB", "2021年9月 美国…": figures side by side, or a date and what happened. */
function holdsSeveralCells(text: string): boolean {
  const plain = text.trim();
  if (parsePeriod(plain) !== null || parseQuantity(plain) !== null || /[，。；]$/u.test(plain)) return false;
  const words = plain.split(/\s+/u);
  if (words.length > 1 && parsePeriod(words[0] ?? '') !== null && /[\u4e00-\u9fff]{2,}/u.test(words[1] ?? '') && !ofYear.test(plain)) return true;
  if (words.length > 1 && parsePeriod(words.at(-1) ?? '') !== null && /[\u4e00-\u9fff]{2,}/u.test(words.at(-2) ?? '') && !/^(?:预计|计划)$/u.test(words.at(-2) ?? '')) return true;
  // A date between other words, lists of names side by side.
  if (!/[，。；]/u.test(plain) && words.some((word, i) => i > 0 && i + 1 < words.length && /\d\s?[年月]|\d[-./]\d/u.test(word) && parsePeriod(word) !== null)) return true;
  if (words.filter((word) => word.includes('、')).length > 1 && words.length <= 5) return true;
  // 光模块 甲光电、乙光联: a word, and a list that does not go on with it.
  if (words.length <= 5 && !/[，。；：]/u.test(plain) && words.some((word, i) => i > 0 && /^\p{Script=Han}+(?:、\p{Script=Han}+)+$/u.test(word) && /^(?!.*(?:包括|含|为|有|与|和|及)$)\p{Script=Han}{2,8}$/u.test(words[i - 1] ?? ''))) return true;
  return findQuantities(plain).filter(({ quantity }) => quantity.unit !== null && quantity.unit.dimension !== 'count').length > 1;
}
function wordsOf(text: string): number { return text.trim().split(/\s+/u).length; }
/** Cells with a figure that a line holds side by side. */
function figuresIn(text: string): number {
  if (parsePeriod(text.trim()) !== null) return 1;
  // "到 2026 年 … 40 EFLOPS": figures within a sentence.
  return text.trim().split(/\s+/u).filter((_, i, words) => !/^[\u4e00-\u9fff]/u.test(words[i + 1] ?? '')).filter((word) => /^[-+≤≥<>~]?\d[\d,.]*(?:%|E)?$/u.test(word) || isBlankMark(word) && word !== '' && /^[-–—/]$/u.test(word)).length;
}

function textOf(line: TokenLine | undefined): string { return line?.tokens[0]?.text ?? ''; }
/** 2024 年份额, "2024 shipments (k)": a measure and its year head a column. */
const ofYear = /^(?:19|20)\d\d\s?年?(?:上半年|下半年|[一二三四]季度|[QH][1-4])?\s?(?:的?(?:市场)?(?:份额|市占率|占有率|占比|出货|销售|销量|营收|收入|规模|同比|增速)|(?:market\s|unit\s)?(?:shares?|shipments?|units|revenues?|sales)(?![a-z]))/iu;
function isData(text: string): boolean {
  if (ofYear.test(text)) return false;
  return parsePeriod(text) !== null || (parseQuantity(text) !== null && parseUnit(text) === null) || (isBlankMark(text) && text !== '') || memoryByGeneration.test(text) || /^PCIe\s?\d|^(?:FP|BF|TF|INT)\s?\d{1,2}(?:[/／](?:FP|BF)?\d+)?[\s:：]+\d/iu.test(text) || /^\d/u.test(text) && !/[\u4e00-\u9fff]{4,}/u.test(text);
}
function isLabel(text: string): boolean {
  // Y2-PCIe is a product's name, PCIe a label.
  if (isData(text) || /^(?!PCIe)[A-Z]{1,6}\d[\w.]*[-\s](?:PCIe|SXM\d?|OAM)$/iu.test(text)) return false;
  const meaning = meaningOf(text);
  return meaning.known >= 0.6 && meaning.heads === 1 && text.length <= 30;
}

/**
 * One-cell lines put together into rows, each its label and its cells, where labels stand before figures again and again: a table turned on
 * its side, or figures by year. Null for a table whose headings all come first.
 */
export function labelledRows(lines: readonly TokenLine[]): { readonly lines: readonly TokenLine[]; /** Cells of most rows, the label one of them. */ readonly width: number } | null {
  const texts = lines.map(textOf);
  const starts = texts.flatMap((text, i) => (isLabel(text) && (i === 0 || !isLabel(texts[i - 1] ?? '') || i + 1 < texts.length && isData(texts[i + 1] ?? '')) ? [i] : []));
  const before = starts.filter((i) => isData(texts[i + 1] ?? ''));
  if (before.length < 2) return null;
  const gaps = new Map<number, number>();
  starts.forEach((start, k) => { const gap = (starts[k + 1] ?? texts.length) - start; gaps.set(gap, (gaps.get(gap) ?? 0) + 1); });
  const [width, votes] = [...gaps].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0];
  if (width < 3 || votes < 2) return null;
  // A row of a label that no one knows is as long as its neighbours.
  const cuts = new Set([0, ...starts]);
  let last = 0;
  for (let i = 1; i <= texts.length; i += 1) {
    if (i < texts.length && !cuts.has(i)) continue;
    if ((i - last) % width === 0) for (let k = last + width; k < i; k += width) cuts.add(k);
    last = i;
  }
  const rows: TokenLine[] = [];
  lines.forEach((line, i) => {
    const token = line.tokens[0];
    const row = rows.at(-1);
    if (!token) return;
    if (!row || cuts.has(i)) rows.push({ tokens: [token], number: line.number, blanksAfter: 0 });
    else rows[rows.length - 1] = { ...row, tokens: [...row.tokens, { ...token, startsLine: false, joint: 'inline' }] };
  });
  return { lines: rows, width };
}

/** One-cell lines put together into rows of a label and the figures behind it. */
export function figureRows(lines: readonly TokenLine[] | null): readonly TokenLine[] | null {
  if (lines === null) return null;
  const rows: TokenLine[] = [];
  let figures = false;
  for (const line of lines) {
    const token = line.tokens[0], row = rows.at(-1);
    if (!token) continue;
    const data = isData(token.text);
    if (!row || (figures && !data)) rows.push(line);
    else rows[rows.length - 1] = { ...row, tokens: [...row.tokens, { ...token, startsLine: false, joint: 'inline' }] };
    figures = data;
  }
  return rows;
}

const longestHead = 40;
/** Units one a line below the headings: the head ends with them. */
function unitRun(lines: readonly TokenLine[]): { readonly from: number; readonly to: number } | null {
  const isUnit = (i: number): boolean => parseUnit(textOf(lines[i]).replace(/^[（(]|[)）]$/gu, '')) !== null;
  for (let from = 2; from < Math.min(lines.length, longestHead); from += 1) {
    if (isData(textOf(lines[from])) && !isUnit(from)) return null;
    // 单位, then a dash for each column that has none.
    const labelled = /^(?:(?:计量)?单位|units?)$/iu.test(textOf(lines[from]));
    let to = labelled ? from + 1 : from;
    while (to < lines.length && (isUnit(to) || labelled && isBlankMark(textOf(lines[to])))) to += 1;
    if (to - from >= (labelled ? 3 : 2)) return { from, to };
  }
  return null;
}
/** Where the head of one-cell lines ends: the end under which heading and first rows fit best. */
export function soloHeader(lines: readonly TokenLine[], names: NameFinder): Header | null {
  const firstData = lines.findIndex((line) => isData(textOf(line)) || /[、。；]|(?:19|20)\d\d\s?年/u.test(textOf(line)) && !ofYear.test(textOf(line)) || (statusOf(textOf(line)) !== null && meaningOf(textOf(line)).role !== 'time') || ['COMPANY', 'CHIP', 'AI_MODEL', 'REGION'].includes(names.lookup(textOf(line))?.kind ?? ''));
  const units = unitRun(lines);
  if (units) {
    const tokens = lines.slice(0, units.from).flatMap((line) => line.tokens);
    const row = lines.slice(units.from, units.to).flatMap((line) => line.tokens).filter(({ text }) => !isBlankMark(text) && !/^(?:(?:计量)?单位|units?)$/iu.test(text));
    const columns = byUnits(tokens, splitHeadings(tokens, false), { tokens: row, number: lines[units.from]?.number ?? 0, blanksAfter: 0 }, false);
    if (columns.length >= row.length) return { columns: columns.map((column) => inContext(column, columns)), bodyFrom: units.to };
  }
  const most = Math.min(firstData < 0 ? lines.length - 1 : firstData, longestHead, lines.length - 1);
  const heads: { readonly end: number; readonly columns: readonly Column[]; readonly cost: number }[] = [];
  for (let end = 2; end <= most; end += 1) {
    const tokens: readonly Token[] = lines.slice(0, end).flatMap((line) => line.tokens);
    const split = splitHeadings(tokens, false);
    const columns = inEachOthersContext(split);
    if (columns.length < 2) continue;
    const unknown = columns.filter((column) => column.meaning.role === 'other' && column.meaning.known < 0.5).length;
    if (unknown > columns.length / 2) continue;
    heads.push({ end, columns, cost: columns.reduce((sum, column) => sum + (1 - column.meaning.known) + (column.meaning.heads - 1) * 2, 0) / columns.length });
  }
  // Laying the rows is dear: the heads that read best go first, the longest of them before the others, and one that alone costs more than the best whole is not tried.
  let best: { readonly end: number; readonly columns: readonly Column[]; readonly cost: number } | null = null;
  const slots = slotsOnce(names);
  for (const { end, columns, cost: head } of heads.sort((a, b) => a.cost - b.cost || b.end - a.end)) {
    if (best && head > best.cost) break;
    const besideVendor = columns.some((column) => column.meaning.role === 'vendor');
    const limit: number = best === null ? Infinity : (best.cost - head) * columns.length;
    // Rows all filled leave no remainder.
    const even = (lines.length - end) % columns.length === 0 ? -0.25 : 0;
    const cost = head + even + layingCost(lines.slice(end, end + columns.length * 4 + 8), columns.map((column) => slots(column, besideVendor)), limit) / columns.length;
    if (!best || cost < best.cost || (cost === best.cost && end < best.end)) best = { end, columns, cost };
  }
  return best && { columns: best.columns, bodyFrom: best.end };
}

/** One slot for a column however often it is tried: its prices are then worked out once. */
function slotsOnce(names: NameFinder): (column: Column, besideVendor: boolean) => Slot {
  const known = new Map<string, Slot>();
  return ({ heading, meaning, unit }, besideVendor) => {
    const key = JSON.stringify([heading, meaning.role, meaning.metric, unit, besideVendor]);
    const slot = known.get(key) ?? slotFor(meaning, unit, names, besideVendor && 'lines');
    known.set(key, slot);
    return slot;
  };
}
