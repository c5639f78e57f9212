import { parseQuantity, type Unit } from '../../model/measure.js';
import { parsePeriod } from '../../model/period.js';
import type { NameFinder } from '../source.js';
import { alignments, type Slot } from './align.js';
import { isBlankMark, memoryByGeneration } from './cells.js';
import type { Column } from './grid.js';
import { meaningOf, unitWord, type Meaning } from './headings.js';
import { joinTokens, type Token, type TokenLine } from './tokens.js';

/** The head of a flattened table whose columns are attributes, and the line after it. */
export interface Header { readonly columns: readonly Column[]; readonly bodyFrom: number }

const weakStart = /^\d{1,2}\s|^(?:Date|Year|Bandwidth|BW|Size|Capacity|Node|Type|Count|Speed|Power|Name|date|year|bandwidth|size|capacity|node|type|count|speed|power|name)(?![a-z])|^(?:Matrix|SIMD|Tensor|Vector|性能|能力|数量|数目|上限|大小|单位|耗|量(?!化|产)|（|\(|[a-z]{1,3}\b)|^(?:算力|容量|带宽|时间|制程|年份|日期|类型|频率|面积)(?:\s*[（(].*)?$/u;

/** Headings wrapped over lines, several on a line, a row of units below. Null where the block does not begin with two headings or more. */
export function readHeader(lines: readonly TokenLine[], names: NameFinder, marked: boolean): Header | null {
  const end = headEnd(lines, names);
  if (end === 0) return null;
  const unitsAt = lines.slice(0, end).findIndex(isUnitRow);
  const tokens = lines.slice(0, unitsAt >= 0 ? unitsAt : end).flatMap((line) => line.tokens);
  const columns = splitHeadings(tokens, marked);
  if (columns.length < 2) return null;
  const bodyFrom = unitsAt >= 0 ? unitsAt + 1 : end;
  const printed = unitsAt >= 0 ? lines[unitsAt] : undefined, unitLine = printed && unitsOf(printed);
  return { columns: unitLine ? byUnits(tokens, columns, unitLine, marked) : withDates(columns), bodyFrom };
}

/** 节点 beside what happened is a point in time, and no process. */
function withDates(columns: readonly Column[]): readonly Column[] {
  if (!columns.some(({ meaning }) => ['text', 'events'].includes(meaning.role)) || columns.filter(({ meaning }) => meaning.role === 'metric').length !== 1) return columns;
  return columns.map((column) => (column.heading === '节点' ? { ...column, meaning: meaningOf('时点') } : column));
}

/** How many lines the head has. */
export function headEnd(lines: readonly TokenLine[], names: NameFinder): number {
  const row = lines.findIndex(({ opensRow }) => opensRow);
  // Where each heading stands in lines of its own, blank lines part them as they part rows.
  const goesOn = row > 0 && lines.slice(row, row + 4).filter((_, i) => isHeadingLine(lines, row + i, names)).length >= 3;
  if (row > 0 && !goesOn && lines.slice(0, row).every((line) => !line.tokens.some(({ text }) => isName(text, names)))) return isUnitRow(lines[row] ?? nothing) ? row + 1 : row;
  let end = 0;
  while (end < lines.length && end < 60 && isHeadingLine(lines, end, names)) end += 1;
  // A row of units ends the head: what stands above it, figures and names apart, heads columns in words that nobody knows.
  const units = lines.slice(0, 40).findIndex(isUnitRow);
  return end > 0 && units >= end && lines.slice(end, units).every(({ tokens }) => tokens.every(({ text }) => !isData(text, names))) ? units + 1 : end;
}
const nothing: TokenLine = { tokens: [], number: 0, blanksAfter: 0 };
function isName(text: string, names: NameFinder): boolean { return ['COMPANY', 'CHIP', 'AI_MODEL'].includes(names.lookup(text)?.kind ?? ''); }
export function isUnitRow(line: TokenLine): boolean { const { tokens } = unitsOf(line); return tokens.length >= 2 && tokens.every(({ text }) => unitWord(text) !== null); }
/** "单位 — — nm TFLOPS", "年 nm TFLOPS": a row of units without its label, what stands for none and what counts years. */
function unitsOf(line: TokenLine): TokenLine {
  const labelled = /^(?:(?:计量)?单位|units?)$/iu.test(line.tokens[0]?.text ?? '');
  return { ...line, tokens: line.tokens.slice(labelled ? 1 : 0).filter(({ text }) => !isBlankMark(text) && !/^(?:年份?|years?)$/iu.test(text)) };
}

/** （2024年）, (TFLOPS): the end of a heading, on a line of its own. */
export const bracketed = /^[（(][^（()）]{1,12}[)）]$/u;
function isHeadingLine(lines: readonly TokenLine[], i: number, names: NameFinder): boolean {
  const line = lines[i];
  if (!line) return false;
  if (isUnitRow(line)) return true;
  const whole = joinTokens(line.tokens);
  if (i > 0 && bracketed.test(whole)) return true;
  if (isData(whole, names)) return false;
  // Once there are headings, a loose word ("云端产品线") more likely begins the body than goes on with the head.
  const strong = (text: string): boolean => recognised(text) && (i === 0 || !['other', 'model'].includes(meaningOf(text).role) || (meaningOf(text).role === 'model' && meaningOf(text).known >= 0.9 && (text.length <= 5 || /^[A-Za-z]+$/u.test(text))));
  // "代际 JEDEC 带宽 容量": among headings a body's name heads a column too; figures do not.
  const data = line.tokens.filter(({ text }) => isData(text, names));
  if (data.length > (i === 0 && line.tokens.filter(({ text }) => strong(text)).length >= 3 && data.every(({ text }) => names.lookup(text) !== null && !/\d/u.test(text)) ? 1 : 0)) return false;
  if (strong(whole) || line.tokens.some((token) => strong(token.text))) return true;
  if (line.tokens[0]?.joint === 'wrap' && i > 0) return true;
  // "功" + "耗": a heading cut in two, seen from either half.
  const next = lines[i + 1], last = lines[i - 1];
  if (last && whole.length <= 6 && line.tokens.length === 1 && last.tokens.length === 1 && !/\d/u.test(whole) && recognised(joinTokens([...last.tokens, ...line.tokens])) && !recognised(joinTokens(last.tokens))) return true;
  return whole.length <= 6 && next !== undefined && next.tokens.length <= 2 && recognised(joinTokens([...line.tokens, ...next.tokens])) && !/\d/u.test(joinTokens(next.tokens).replace(/\(?(?:FP|INT|TF|BF)\d+\)?/giu, ''));
}
function standsAlone(text: string | undefined, joint: Token['joint']): boolean {
  if (text === undefined || weakStart.test(text)) return false;
  const meaning = meaningOf(text);
  return meaning.known > 0.5 && meaning.formats.length === 0 && (meaning.metric !== 'PEAK_COMPUTE') && (joint === 'tight' || joint === 'stacked' || !/^[A-Za-z]+$/u.test(text));
}
/** "Scale-up" "link": two words for one figure. */
function sameFigure(a: string | undefined, b: string | undefined): boolean {
  const [first, second] = [meaningOf(a ?? ''), meaningOf(b ?? '')];
  return first.metric !== null && first.metric === second.metric && first.unit === null;
}
/** 鹤壁智算中心 has a word of headings and is the name of a centre. */
const namesCentre = (text: string, { role, known }: Meaning): boolean => role === 'center' && known < 0.8 && /^[\u4e00-\u9fff]+$/u.test(text);
function recognised(text: string): boolean { const meaning = meaningOf(text); return !namesCentre(text, meaning) && meaning.known >= (/^[A-Za-z]+$/u.test(text) ? 0.75 : 0.5) && !(meaning.role === 'other' && meaning.known < 0.6) && text.length <= 30; }
function isData(text: string, names: NameFinder): boolean {
  if (parsePeriod(text)) return true;
  const quantity = parseQuantity(text);
  if (quantity) return true;
  const kind = names.lookup(text)?.kind;
  if (text.includes('、') && text.split('、').some((part) => ['COMPANY', 'CHIP', 'REGION'].includes(names.lookup(part)?.kind ?? ''))) return true;
  if (memoryByGeneration.test(text)) return true;
  return kind === 'COMPANY' || kind === 'CHIP' || kind === 'AI_MODEL' || /[。；]/u.test(text) || text.startsWith('《');
}

/** Cuts the heading words into columns, the cheapest way: known wordings, one thing a heading, as the line ends tell. */
export function splitHeadings(tokens: readonly Token[], marked: boolean): readonly Column[] {
  const n = tokens.length;
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= n; end += 1) {
    let pick = { cost: Infinity, from: end - 1 };
    for (let from = Math.max(0, end - 8); from < end; from += 1) {
      const total = (best[from]?.cost ?? Infinity) + headingCost(tokens, from, end, marked);
      if (total < pick.cost) pick = { cost: total, from };
    }
    best.push(pick);
  }
  const cuts: number[] = [];
  for (let end = n; end > 0; end = Math.min(end - 1, best[end]?.from ?? 0)) cuts.unshift(Math.min(end - 1, best[end]?.from ?? 0));
  return withNamed(tokens, cuts);
}

const namesThings = (column: Column): boolean => ['model', 'center', 'title', 'vendor', 'englishName', 'chineseName'].includes(column.meaning.role) || column.meaning.metric === 'ARCHITECTURE';
/** "产品 INT8 算力" where nothing else names the things: the first word is a heading of its own. */
function withNamed(tokens: readonly Token[], cuts: readonly number[]): readonly Column[] {
  const columns = columnsAt(tokens, cuts);
  if (columns.some((column) => column.meaning.role === 'model') || columns.filter((column) => column.meaning.role === 'metric').length < 2) return columns;
  const at = columns.findIndex((column, i) => {
    const [from, to] = [cuts[i] ?? 0, cuts[i + 1] ?? tokens.length];
    const own = meaningOf(tokens[from]?.text ?? '');
    return to - from > 1 && (!namesThings(column) || column.meaning.role === 'vendor') && own.role === 'model' && own.known === 1 && meaningOf(joinTokens(tokens.slice(from + 1, to))).known >= 0.75;
  });
  return at < 0 || at > 2 ? columns : columnsAt(tokens, [...cuts.slice(0, at + 1), (cuts[at] ?? 0) + 1, ...cuts.slice(at + 1)]);
}

/** The cheapest way to cut the heading words into exactly `count` columns, with its cost; null where there are too few words. */
export function splitInto(tokens: readonly Token[], count: number, marked: boolean): { readonly columns: readonly Column[]; readonly cost: number } | null {
  const n = tokens.length;
  if (count < 1 || count > n) return null;
  let row: ({ cost: number; cuts: readonly number[] } | null)[] = [{ cost: 0, cuts: [] }, ...Array<null>(n).fill(null)];
  for (let k = 1; k <= count; k += 1) {
    const next: typeof row = Array<null>(n + 1).fill(null);
    for (let end = k; end <= n; end += 1) for (let from = Math.max(k - 1, end - 8); from < end; from += 1) {
      const before = row[from];
      if (!before) continue;
      const cost = before.cost + headingCost(tokens, from, end, marked);
      if (cost < (next[end]?.cost ?? Infinity)) next[end] = { cost, cuts: [...before.cuts, from] };
    }
    row = next;
  }
  const done = row[n];
  return done ? { columns: columnsAt(tokens, done.cuts), cost: done.cost } : null;
}

function columnsAt(tokens: readonly Token[], cuts: readonly number[]): readonly Column[] {
  return cuts.map((from, i): Column => {
    const cut = tokens.slice(from, cuts[i + 1] ?? tokens.length);
    const heading = joinTokens(cut);
    const meaning = meaningOf(heading);
    return { heading, meaning, unit: meaning.unit, line: cut[0]?.line ?? 0 };
  });
}

const bareName = /^(?:型号|名称|代号|model|name)$/iu, bareTime = /^(?:时间|时点|日期|年份|年月|节点)$/u, bareFormat = /^(?:(?:FP|BF|TF|INT)(?:\s?\d{1,2}[/／]?|[/／]))+$/iu, bareCompute = /^(?:稠密|稀疏|峰值|理论)*(?:算力|性能|峰值|吞吐量?|速度)$/u;
const qualifies = /^(?:板卡|板载|片上|片外|访存|外接|整[卡板机]|单[卡芯颗片]|峰值|最[大高]|典型|额定|理论|热设计|[卡片芯]间|芯片间|双向|单向|聚合)$/u;
const ofPlatforms = /^(?:国产|硬件|算力|芯片)?平台$/u;
/** What a text costs as one heading: the less known, the more things it names, the more it sounds like the end of another, the dearer. */
export function wordingCost(text: string): number {
  // 平台 heads a column by itself, of whatever the others say.
  if (ofPlatforms.test(text)) return 1;
  if (/^(?:数量|台数|张数)$/u.test(text)) return 1.1;
  const meaning = meaningOf(text);
  return 0.4 + (1 - meaning.known) * 2 + (meaning.heads - 1) * 3 + (meaning.role === 'other' ? 0.5 : 0) + (weakStart.test(text) ? 0.8 : 0);
}
/** What taking these words for one heading costs: unknown words, two things in one, a beginning that goes with what stands before, joints that part cells. */
function headingCost(tokens: readonly Token[], from: number, end: number, marked: boolean): number {
  const text = joinTokens(tokens.slice(from, end));
  let cost = wordingCost(text) + (text.length > 24 ? 1 : 0) + (/^(?:算力|性能)\s*(?:FP|TF|BF|INT)/iu.test(text) ? 0.8 : 0) + (/^[^(（]*[)）]\s*\S/u.test(text) ? 1 : 0);
  // 加速卡 / 型号: below a word for the thing, its name is no heading of its own.
  if (from > 0 && bareName.test(text) && tokens[from]?.joint !== 'inline' && meaningOf(tokens[from - 1]?.text ?? '').role === 'model') cost += 2.5;
  // 上市 / 时点: when, behind what happened then.
  if (from > 0 && bareTime.test(text) && meaningOf(tokens[from - 1]?.text ?? '').metric === 'RELEASE') cost += 1.5;
  // What qualifies a figure stands before its name: 板卡 begins 板卡功耗 and ends nothing.
  if (end - from > 1 && qualifies.test(tokens[end - 1]?.text ?? '')) cost += 0.6;
  // 数量 ends a heading or is one, and begins none.
  if (end - from > 1 && /^(?:数量|数目|台数|张数)$/u.test(tokens[from]?.text ?? '')) cost += 1.5;
  if (end - from > 1 && ofPlatforms.test(tokens[end - 1]?.text ?? '') && meaningOf(joinTokens(tokens.slice(from, end - 1))).known >= 0.9) cost += 1.5;
  // "INT8" and "稠密算力": a format's figure is named behind it.
  if (from > 0 && bareCompute.test(text) && bareFormat.test(tokens[from - 1]?.text ?? '')) cost += 1.5;
  for (let k = from + 1; k < end; k += 1) {
    const joint = tokens[k]?.joint ?? 'inline';
    cost += { wrap: 0, cell: 1, break: 0.6, inline: 0.25, line: 0.25, tight: 0.1, stacked: 0.1 }[joint];
    // A bracket at the end of a line ends a heading.
    if (joint !== 'inline' && joint !== 'wrap' && /[)）]$/u.test(tokens[k - 1]?.text ?? '') && !/^[(（]/u.test(tokens[k]?.text ?? '')) cost += 0.5;
    // Two words that are headings by themselves, side by side on a line, are two headings.
    if (joint !== 'wrap' && !(joint !== 'inline' && qualifies.test(tokens[k - 1]?.text ?? '')) && standsAlone(tokens[k - 1]?.text, joint) && standsAlone(tokens[k]?.text, joint) && !sameFigure(tokens[k - 1]?.text, tokens[k]?.text)) cost += 1.2;
  }
  if (from > 0 && tokens[from]?.joint === 'wrap' && marked) cost += 2;
  // "BF16/" "FP16": a stroke at the end of a line goes on.
  if (end < tokens.length && /[/／、]$/u.test(text)) cost += 2;
  // "Packaging" "partner": a small letter at the start of a line goes on with the heading above.
  if (from > 0 && tokens[from]?.joint === 'tight' && /^[a-z]{4,}/u.test(tokens[from]?.text ?? '') && /^[A-Z]/u.test(tokens[from - 1]?.text ?? '')) cost += 1.2;
  return cost;
}

/** Cuts the headings so that they and the row of units below fit best together: where there are more units than columns to take them, a heading holds two; where fewer, two are one. */
export function byUnits(tokens: readonly Token[], columns: readonly Column[], line: TokenLine, marked: boolean): readonly Column[] {
  let best: { readonly columns: readonly Column[]; readonly cost: number } | null = null;
  const unitless = columns.filter(({ meaning }) => meaning.metric !== null && meaning.metric in dimensionOf).length - line.tokens.length;
  for (let count = Math.max(2, columns.length - Math.max(0, unitless)); count <= Math.min(tokens.length, columns.length + 3); count += 1) {
    const split = count === columns.length ? { columns, cost: splitInto(tokens, count, marked)?.cost ?? 0 } : splitInto(tokens, count, marked);
    if (!split) continue;
    const units = alignments(line.tokens, unitSlots(split.columns), marked, line.blanksAfter, 1)[0];
    const cost = split.cost + (units?.cost ?? 30);
    if (!best || cost < best.cost - 1e-9) best = { columns: split.columns, cost };
  }
  return withUnits(best?.columns ?? columns, line, marked);
}
/** Gives each column its unit from a row of them. */
export function withUnits(columns: readonly Column[], line: TokenLine, marked: boolean): readonly Column[] {
  const best = alignments(line.tokens, unitSlots(columns), marked, line.blanksAfter, 1)[0];
  if (!best) return columns;
  return columns.map((column, i) => {
    const cell = best.cells[i];
    const printed = cell ? joinTokens(line.tokens.slice(...cell)) : '', unit = unitWord(printed);
    if (!unit || unitMisfit(column.meaning, unit) >= 2) return column;
    // 显存速率 over GB/s is a bandwidth, as 显存速率（GB/s） is.
    return { ...column, unit, meaning: column.meaning.role === 'other' || column.meaning.metric === 'MEMORY_CAPACITY' && unit.dimension === 'data rate' ? meaningOf(`${column.heading} (${printed})`) : column.meaning };
  });
}
function unitSlots(columns: readonly Column[]): readonly Slot[] {
  return columns.map((column) => ({ misfit: (text) => unitMisfit(column.meaning, unitWord(text)), empty: 0.6, longest: 1 }));
}
const dimensionOf: Partial<Record<string, readonly string[]>> = {
  PEAK_COMPUTE: ['float rate', 'integer rate', 'rate'], MEMORY_CAPACITY: ['data'], MEMORY_BANDWIDTH: ['data rate'], INTERCONNECT_BANDWIDTH: ['data rate'], TDP: ['power'], PROCESS_NODE: ['length'],
  CLOCK: ['frequency'], DIE_AREA: ['area'], CORE_COUNT: ['count'], TRANSISTORS: ['count'],
};
function unitMisfit(meaning: Meaning, unit: Unit | null): number {
  if (!unit) return 6;
  const wanted = dimensionOf[meaning.metric ?? ''];
  return wanted?.includes(unit.dimension) ? 0 : meaning.role === 'other' ? 0.5 : 4;
}
