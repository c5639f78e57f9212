import { findQuantities, parseQuantity } from '../../model/measure.js';
import { parsePeriod } from '../../model/period.js';
import type { UnreadBlock } from '../../model/report.js';
import type { NameFinder, TableBlock } from '../source.js';
import { alignments, type Alignment, type Slot } from './align.js';
import { isBlankMark } from './cells.js';
import { keepingNames } from './evidence.js';
import { slotFor } from './fits.js';
import type { Cell, Column, Grid, TableRecord } from './grid.js';
import { ofSoftware } from './heading-phrases.js';
import { meaningOf, type Meaning } from './headings.js';
import { softwareSlot } from './software-fit.js';
import { joinTokens, type Token, type TokenLine } from './tokens.js';
import { corner } from './unit-column.js';
import { doubtfulColumns, sayCell, unreadRow } from './upright.js';
import { zipped } from './zipped.js';

/** Lines of a row: each cell on two of its own, under a label of two. */
const longestRow = (width: number): number => Math.max(14, 2 * width + 2);
const longestLabel = 7;
/** Where one blank of as many as twelve cells is lost, each place for it is a way of its own. */
const mostWays = 16;

/** One printed row: its label and how its cells lie in the columns. */
interface Row { readonly label: string; readonly meaning: Meaning; readonly line: number; readonly tokens: readonly Token[]; readonly found: () => readonly Alignment[]; readonly cost: number }

/** A flattened table turned on its side: things are columns, each row an attribute with its label first. Null where it is none. */
export function readSideways(block: TableBlock, printed: readonly TokenLine[], names: NameFinder, marked: boolean, atLeast = 2, things: number | null = null): Grid | null {
  const labelled = things === null ? printed.filter((line) => startsLabelledRow(line, names)) : [];
  if (things === null && labelled.length < atLeast) return null;
  const width = things ?? columnCount(printed, labelled, names, marked);
  if (width < 2) return null;
  const lines = things === null ? zipped(printed, width) : printed;
  const rows = things === null ? cutRows(lines, width, names, marked) : lines.flatMap((line, i) => evenRow(line, width, i === 0) ?? rowOf([line], width, slotsFor(names), marked, i === 0, Infinity) ?? []);
  const nameRow = rows.find((row) => row.meaning.role === 'model') ?? (rows[0]?.label === '' ? rows[0] : undefined) ?? rows.find((row) => row.meaning.metric === 'ARCHITECTURE');
  if (!nameRow) return null;
  const unread: UnreadBlock[] = [];
  const columns: Column[] = [];
  const cells: (Cell | null)[][] = Array.from({ length: width }, () => []);
  for (const row of rows) {
    const column: Column = { heading: row.label, meaning: row.meaning, unit: row.meaning.unit, line: row.line };
    const found = row === nameRow ? keepingNames(row.found(), row.tokens, Array.from({ length: width }, () => column), names) : row.found();
    const doubtful = row === nameRow || telling(row) ? doubtfulColumns(found, (_, cell) => sayCell(column, row.tokens, cell)) : new Set<number>();
    if (doubtful.size > 0) unread.push(unreadRow([...row.tokens], doubtReason(row, found)));
    columns.push(column);
    for (let i = 0; i < width; i += 1) {
      const span = doubtful.has(i) ? null : found[0]?.cells[i] ?? null;
      cells[i]?.push(span ? { text: joinTokens(row.tokens.slice(...span)), line: row.tokens[span[0]]?.line ?? row.line } : null);
    }
  }
  const records: TableRecord[] = cells.map((record) => ({ line: nameRow.line || block.captionLine, cells: record }));
  return { columns, records, transposed: true, unread };
}

/** Rows whose cells are claimed: of them a doubt is told. */
function telling({ label, meaning: { role } }: Row): boolean { return ['metric', 'vendor', 'foundry', 'packager', 'packaging', 'link', 'time'].includes(role) || ofSoftware.test(label); }

function doubtReason(row: Row, found: readonly Alignment[]): string {
  const [best, other] = found;
  const say = (alignment: Alignment | undefined): string => (alignment?.cells ?? []).map((cell) => (cell ? joinTokens(row.tokens.slice(...cell)) : '–')).join(' | ');
  return `blank cells of the row "${row.label}" are lost and two readings are about as good: ${say(best)}; or ${say(other)}`;
}

/** A line that begins with the name of a figure and goes on with figures. */
function startsLabelledRow(line: TokenLine, names: NameFinder): boolean {
  for (let p = 1; p <= Math.min(longestLabel, line.tokens.length - 1); p += 1) {
    const label = joinTokens(line.tokens.slice(0, p));
    if (isCellText(label)) return false;
    const meaning = meaningOf(label);
    if (meaning.known < 0.6 || meaning.heads > 1) continue;
    const rest = line.tokens.slice(p);
    if ((meaning.role === 'metric' || meaning.role === 'time') && isFigureStart(rest)) return true;
    if (meaning.role === 'vendor' && rest.length > 1 && rest.every((token) => meaningOf(token.text).known < 0.6) && names.lookup(rest[0]?.text ?? '')?.kind === 'COMPANY') return true;
  }
  return false;
}
/** What a cell holds and a label does not: figures, dates, marks of a blank, a memory by its generation. */
function isCellText(text: string): boolean {
  return /^(?:HBM|L?P?G?DDR)\s?\d\w{0,2}$|^PCIe\s?\d/iu.test(text) || /\d\s?(?:TFLOPS|TOPS|GB|TB|W|nm|GHz|MHz)\b/iu.test(text) || parsePeriod(text) !== null || parseQuantity(text) !== null || isBlankMark(text);
}
function isFigureStart(rest: readonly Token[]): boolean {
  for (let k = 1; k <= Math.min(4, rest.length); k += 1) {
    const text = joinTokens(rest.slice(0, k));
    const quantity = parseQuantity(text);
    if (quantity && (rest.length > k || quantity.unit)) return true;
    if (isBlankMark(text) && text !== '' && rest.length > 1) return true;
    if (parsePeriod(text) && rest.length > k) return true;
  }
  return false;
}

/** How many things stand side by side: what most labelled rows agree on, each vendor's name counting for one. */
function columnCount(lines: readonly TokenLine[], labelled: readonly TokenLine[], names: NameFinder, marked: boolean): number {
  const votes = new Map<number, number>();
  const vote = (n: number, weight: number): void => { if (n > 0 && n <= 24) votes.set(n, (votes.get(n) ?? 0) + weight); };
  for (const line of labelled) {
    const index = lines.indexOf(line);
    const next = lines[index + 1];
    for (let p = 1; p <= Math.min(longestLabel, line.tokens.length - 1); p += 1) {
      const label = joinTokens(line.tokens.slice(0, p));
      if (isCellText(label)) break;
      const meaning = meaningOf(label);
      const rest = line.tokens.slice(p);
      if (meaning.known < 0.6 || (meaning.role === 'metric' && !isFigureStart(rest))) continue;
      if (meaning.role === 'vendor') { if (rest.every((token) => token.joint !== 'inline' || names.lookup(token.text) !== null || /^[\u4e00-\u9fff]{2,6}$/u.test(token.text))) vote(rest.length, 3); break; }
      if (meaning.role !== 'metric' && meaning.role !== 'time') continue;
      const text = joinTokens(rest);
      const figures = meaning.role === 'time' ? rest.filter((token) => parsePeriod(token.text)).length : countFigures(text);
      const whole = !next || startsLabelledRow(next, names) || isBareLabel(next);
      vote(figures + (marked ? rest.reduce((sum, token) => sum + token.blanksBefore, 0) + line.blanksAfter : 0), whole ? 1 : 0.3);
      break;
    }
  }
  return [...votes].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}
/** A label alone on its line: its cells stand below it. */
function isBareLabel({ tokens }: TokenLine): boolean {
  const { role, known, heads } = meaningOf(joinTokens(tokens));
  return known >= 0.9 && heads === 1 && role !== 'text' && role !== 'other' && !isCellText(joinTokens(tokens));
}
function countFigures(text: string): number {
  // "12 — 20": a blank cell between two, no span.
  const between = text.split(/(?:^|\s)(?:[-–—/]|N\/?A)(?=\s|$)/iu);
  return between.reduce((sum, part) => sum + findQuantities(part).length, between.length - 1);
}

/** A row already cut from its neighbours, with a cell for each thing: nothing is left to weigh. Null where cells are more or fewer. */
function evenRow({ tokens, number }: TokenLine, width: number, first: boolean): Row | null {
  const labels = tokens.length - width;
  if (labels !== 1 && !(first && labels === 0)) return null;
  const label = labels === 0 ? '' : tokens[0]?.text ?? '';
  const meaning = labels === 0 || first && !['vendor', 'metric', 'time'].includes(meaningOf(label).role) ? headless : meaningOf(label);
  const cells = Array.from({ length: width }, (_, i) => [i, i + 1] as const);
  return { label: meaning === headless ? '' : label, meaning, line: number, tokens: tokens.slice(labels), found: () => [{ cost: 0, cells }], cost: 0 };
}

/** One slot for each meaning, blanks cheap where the row is of no figure. */
function slotsFor(names: NameFinder): (meaning: Meaning) => Slot {
  const memo = new Map<Meaning, Slot>();
  return (meaning) => {
    const known = memo.get(meaning) ?? (ofSoftware.test(meaning.text) && meaning.role === 'text' ? softwareSlot(names) : meaning.role === 'other' || meaning.role === 'text' ? { ...slotFor(meaning, meaning.unit, names), empty: 0.3 } : slotFor(meaning, meaning.unit, names));
    memo.set(meaning, known);
    return known;
  };
}

const labelsEnd = /^(?:带宽|容量|速率|算力|性能|功耗|大小|类型|频率|规格|数量)/u;
/** Words without a figure, on a line of their own. */
function isLabel(line: TokenLine | undefined): boolean { return line?.tokens.length === 1 && /^[\u4e00-\u9fff]{2,8}$/u.test(line.tokens[0]?.text ?? ''); }
/** The cheapest way to cut the lines into rows and each row into a label and its cells. */
function cutRows(lines: readonly TokenLine[], width: number, names: NameFinder, marked: boolean): readonly Row[] {
  const n = lines.length;
  const slots = slotsFor(names);
  // A line with a known label and its figures is a row: what holds it within itself has swallowed one. "(TFLOPS)" is the end of the label above,
  // and so is 带宽(GB/s) below 片间互联.
  const opens = lines.map((line, i) => startsLabelledRow(line, names) && !/^[（(]/u.test(line.tokens[0]?.text ?? '') && !(labelsEnd.test(line.tokens[0]?.text ?? '') && isLabel(lines[i - 1])));
  // So is one of as many words as there are things, right below another such.
  const whole = lines.map(({ tokens: [first, ...rest] }) => first !== undefined && rest.length >= width && first.joint !== 'wrap' && !isCellText(first.text));
  const best: { cost: number; row: Row | null; from: number }[] = [{ cost: 0, row: null, from: 0 }];
  for (let end = 1; end <= n; end += 1) {
    let pick: { cost: number; row: Row | null; from: number } = { cost: Infinity, row: null, from: end - 1 };
    let count = 0, swallowed = 0;
    for (let from = end - 1; from >= Math.max(0, end - longestRow(width)); from -= 1) {
      count += lines[from]?.tokens.length ?? 0;
      if (from + 1 < end) swallowed += opens[from + 1] ? 4 : whole[from] && whole[from + 1] ? 2.5 : 0;
      if (count > width * 5 + longestLabel) break;
      const before = (best[from]?.cost ?? Infinity) + swallowed;
      if (before >= pick.cost) continue;
      const row = rowOf(lines.slice(from, end), width, slots, marked, from === 0, pick.cost - before);
      if (row && before + row.cost < pick.cost) pick = { cost: before + row.cost, row, from };
    }
    best.push(pick);
  }
  const rows: Row[] = [];
  for (let end = n; end > 0;) {
    const step = best[end];
    if (step?.row) rows.unshift(step.row);
    end = step && step.from < end ? step.from : end - 1;
  }
  return rows;
}

/** The best reading of the lines as one row; null where none costs less than `limit`. */
function rowOf(lines: readonly TokenLine[], width: number, slots: (meaning: Meaning) => Slot, marked: boolean, first: boolean, limit: number): Row | null {
  const tokens = lines.flatMap((line) => line.tokens);
  const lay = (rest: readonly Token[], meaning: Meaning, keep: number, most?: number): readonly Alignment[] => {
    const slot = openedAlike(slots(meaning), rest, width);
    // A word that spans several things ("训练", "推理") leaves no mark of the cells it covers.
    const spans = meaning.role === 'other';
    const labelled = rest.length < tokens.length;
    const each = inStep(rest, width);
    if (each !== null && labelled) {
      const cells = Array.from({ length: width }, (_, i) => [i * each, (i + 1) * each] as const);
      return [{ cost: cells.reduce((sum, cell) => sum + slot.misfit(joinTokens(rest.slice(...cell))), 0), cells }];
    }
    return alignments(rest, Array.from({ length: width }, () => slot), marked && !spans, lines.at(-1)?.blanksAfter ?? 0, keep, labelled ? 1 : 0.3, most);
  };
  let best: Row | null = null;
  for (let p = first ? 0 : 1; p <= Math.min(longestLabel, tokens.length); p += 1) {
    const label = joinTokens(tokens.slice(0, p));
    // Without a label the first row holds the names of the things, or the years.
    // The corner over the labels says nothing of the row.
    const isCorner = first && p > 0 && corner.test(label);
    const meaning = p === 0 || isCorner ? headless : meaningOf(label);
    const labelCost = p === 0 ? 1 : isCorner ? 0 : costOfLabel(label, meaning, tokens.slice(0, p)) + (tokens[p]?.joint === 'wrap' && marked ? 2.5 : 0);
    const most: number = (best?.cost ?? limit) - labelCost;
    if (labelCost > 2.6 || most <= 0) continue;
    const rest = tokens.slice(p);
    const cost = (lay(rest, meaning, 1, most)[0]?.cost ?? Infinity) + labelCost;
    if (cost < (best?.cost ?? Infinity)) best = { label, meaning, line: tokens[0]?.line ?? 0, tokens: rest, found: () => lay(rest, meaning, mostWays), cost };
  }
  return best;
}
/** "141GB HBM3E 192GB HBM3E …": as many words a cell throughout, figure and word by turns; how many, or null. */
function inStep(tokens: readonly Token[], width: number): number | null {
  const each = tokens.length / width;
  if (!Number.isInteger(each) || each < 2 || each > 3) return null;
  const figure = tokens.map(({ text }) => /^\d/u.test(text));
  return figure[0] === true && figure.slice(0, each).includes(false) && figure.every((is, i) => is === figure[i % each]) ? each : null;
}
/** A word that stands as often as there are columns begins each cell: "NVIDIA Ampere NVIDIA Ada Lovelace NVIDIA Blackwell". */
function openedAlike(slot: Slot, tokens: readonly Token[], width: number): Slot {
  const counts = new Map<string, number>();
  for (const token of tokens) { const word = token.text.toLowerCase(); if (/^[a-z]{3,}$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1); }
  const word = [...counts].find(([, count]) => count === width && width > 1)?.[0];
  if (!word || tokens[0]?.text.toLowerCase() !== word) return slot;
  return { ...slot, misfit: (text) => { const lower = text.toLowerCase(); return slot.misfit(text) + (lower.startsWith(word) && lower.indexOf(word, 1) < 0 ? 0 : 1.2); } };
}
const headless: Meaning = { ...meaningOf('型号'), text: '' };

/** Goes on a label and begins no cell. */
const counts = /^(?:数[目量]?|个数|大小|上限|规格)$/u;
function costOfLabel(label: string, meaning: Meaning, tokens: readonly Token[]): number {
  if (isCellText(label)) return 9;
  const joints = tokens.slice(1).reduce((sum, token) => sum + (token.joint === 'cell' ? 0.6 : token.joint === 'inline' && /[\u4e00-\u9fff]$/u.test(tokens[tokens.indexOf(token) - 1]?.text ?? '') && /^[\u4e00-\u9fff]/u.test(token.text) ? 0.9 : 0.05), 0);
  // A number in a label belongs to a cell, unless it is part of a format or in brackets.
  if (tokens.slice(1).some((token) => /\d/u.test(token.text.replace(/(?:FP|BF|TF|INT)\s?\d+|[（(][^（()）]*[)）]?|[^（()）]*[)）]/giu, '')) || /^bits?$/iu.test(token.text))) return 9;
  // The kind of memory at the end of a cell begins no label of the row below.
  if (tokens.length > 1 && /^(?:HBM|L?P?G?DDR)\s?\d?\w{0,2}$/iu.test(tokens[0]?.text ?? '') && tokens[1]?.joint !== 'inline' && meaningOf(joinTokens(tokens.slice(1))).known >= 0.9) return 3;
  // What is known already is not made a label by an unknown word behind it.
  const grown = tokens.length > 1 && meaningOf(joinTokens(tokens.slice(0, -1))).known > meaning.known + 0.1 && tokens.at(-1)?.joint !== 'wrap' ? 1.5 : 0;
  // 生态 TensorFlow: a name of software is a cell.
  if (tokens.length > 1 && /^[A-Z]/u.test(tokens.at(-1)?.text ?? '') && ofSoftware.test(joinTokens(tokens.slice(0, -1)))) return 9;
  const again = tokens.length > 1 ? meaningOf(joinTokens(tokens.slice(0, -1))) : null;
  const repeats = again && again.known >= 0.95 && again.metric !== null && again.metric === meaning.metric && again.formats.length === meaning.formats.length && !counts.test(tokens.at(-1)?.text ?? '') ? 0.5 : 0;
  if (tokens.some((token) => isBlankMark(token.text))) return 9;
  if (new Set(tokens.map((token) => token.text)).size < tokens.length) return 9;
  const unknown = meaning.role === 'other' && meaning.known < 0.6;
  return (unknown ? 1.4 + tokens.length * 0.2 : (1 - meaning.known) * 2) + (meaning.heads - 1) * 2 + joints + grown + repeats;
}
