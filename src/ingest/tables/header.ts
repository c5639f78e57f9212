import { parseQuantity, parseUnit, type Unit } from '../../model/measure.js';
import { parsePeriod } from '../../model/period.js';
import type { NameFinder } from '../source.js';
import { alignments, type Slot } from './align.js';
import type { Column } from './grid.js';
import { meaningOf, type Meaning } from './headings.js';
import { joinTokens, type Token, type TokenLine } from './tokens.js';

/** The head of a flattened table whose columns are attributes, and the line after it. */
export interface Header { readonly columns: readonly Column[]; readonly bodyFrom: number }

const weakStart = /^(?:性能|算力|能力|容量|带宽|数量|数目|时间|大小|单位|制程|耗|量|（|\(|[a-z]{1,3}\b)/u;

/** Headings wrapped over lines, several on a line, a row of units below. Null where the block does not begin with two headings or more. */
export function readHeader(lines: readonly TokenLine[], names: NameFinder, marked: boolean): Header | null {
  let end = 0;
  while (end < lines.length && end < 60 && isHeadingLine(lines, end, names)) end += 1;
  if (end === 0) return null;
  const unitsAt = lines.slice(0, end).findIndex((line) => line.tokens.length >= 1 && line.tokens.every((token) => parseUnit(token.text) !== null) && line.tokens.length >= 2);
  const tokens = lines.slice(0, unitsAt >= 0 ? unitsAt : end).flatMap((line) => line.tokens);
  const columns = splitHeadings(tokens, marked);
  if (columns.length < 2) return null;
  const bodyFrom = unitsAt >= 0 ? unitsAt + 1 : end;
  const unitLine = unitsAt >= 0 ? lines[unitsAt] : undefined;
  return { columns: unitLine ? withUnits(columns, unitLine, marked) : columns, bodyFrom };
}

function isHeadingLine(lines: readonly TokenLine[], i: number, names: NameFinder): boolean {
  const line = lines[i];
  if (!line) return false;
  if (line.tokens.every((token) => parseUnit(token.text) !== null) && line.tokens.length >= 2) return true;
  const whole = joinTokens(line.tokens);
  if (isData(whole, names)) return false;
  if (line.tokens.some((token) => isData(token.text, names))) return false;
  // Once there are headings, a loose word ("云端产品线") more likely begins the body than goes on with the head.
  const strong = (text: string): boolean => recognised(text) && (i === 0 || !['other', 'model'].includes(meaningOf(text).role));
  if (strong(whole) || line.tokens.some((token) => strong(token.text))) return true;
  if (line.tokens[0]?.joint === 'wrap' && i > 0) return true;
  // "功" + "耗": a heading cut in two.
  const next = lines[i + 1];
  return whole.length <= 6 && next !== undefined && next.tokens.length <= 2 && recognised(joinTokens([...line.tokens, ...next.tokens])) && !/\d/u.test(joinTokens(next.tokens).replace(/\(?(?:FP|INT|TF|BF)\d+\)?/giu, ''));
}
function standsAlone(text: string | undefined): boolean {
  if (text === undefined || weakStart.test(text)) return false;
  const meaning = meaningOf(text);
  return meaning.known >= 0.5 && meaning.formats.length === 0 && (meaning.metric !== 'PEAK_COMPUTE') && !/^[A-Za-z]+$/u.test(text);
}
function recognised(text: string): boolean { const meaning = meaningOf(text); return meaning.known >= 0.5 && !(meaning.role === 'other' && meaning.known < 0.6) && text.length <= 30; }
function isData(text: string, names: NameFinder): boolean {
  if (parsePeriod(text)) return true;
  const quantity = parseQuantity(text);
  if (quantity) return true;
  const kind = names.lookup(text)?.kind;
  return kind === 'COMPANY' || kind === 'CHIP' || kind === 'AI_MODEL' || /[。；]/u.test(text) || text.startsWith('《');
}

/** Cuts the heading words into columns, the cheapest way: known wordings, one thing a heading, as the line ends tell. */
export function splitHeadings(tokens: readonly Token[], marked: boolean): readonly Column[] {
  const n = tokens.length;
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= n; end += 1) {
    let pick = { cost: Infinity, from: end - 1 };
    for (let from = Math.max(0, end - 8); from < end; from += 1) {
      const text = joinTokens(tokens.slice(from, end));
      const meaning = meaningOf(text);
      let cost = 0.4 + (1 - meaning.known) * 2 + (meaning.heads - 1) * 3 + (meaning.role === 'other' ? 0.5 : 0) + (weakStart.test(text) ? 0.8 : 0) + (text.length > 24 ? 1 : 0);
      for (let k = from + 1; k < end; k += 1) {
        const joint = tokens[k]?.joint;
        cost += joint === 'wrap' ? 0 : joint === 'cell' ? 1 : joint === 'break' ? 0.6 : 0.25;
        // Two words that are headings by themselves, side by side on a line, are two headings.
        if (joint === 'inline' && standsAlone(tokens[k - 1]?.text) && standsAlone(tokens[k]?.text)) cost += 1.2;
      }
      if (from > 0 && tokens[from]?.joint === 'wrap' && marked) cost += 2;
      const total = (best[from]?.cost ?? Infinity) + cost;
      if (total < pick.cost) pick = { cost: total, from };
    }
    best.push(pick);
  }
  const columns: Column[] = [];
  for (let end = n; end > 0; end = best[end]?.from ?? 0) {
    const cut = tokens.slice(best[end]?.from ?? 0, end);
    const heading = joinTokens(cut);
    const meaning = meaningOf(heading);
    columns.unshift({ heading, meaning, unit: meaning.unit, line: cut[0]?.line ?? 0 });
    if ((best[end]?.from ?? 0) === end) break;
  }
  return columns;
}

function withUnits(columns: readonly Column[], line: TokenLine, marked: boolean): readonly Column[] {
  const slots = columns.map((column): Slot => ({ misfit: (text) => unitMisfit(column.meaning, parseUnit(text)), empty: 0.6, longest: 1 }));
  const best = alignments(line.tokens, slots, marked, line.blanksAfter, 1)[0];
  if (!best) return columns;
  return columns.map((column, i) => {
    const cell = best.cells[i];
    const unit = cell ? parseUnit(joinTokens(line.tokens.slice(...cell))) : null;
    return unit && unitMisfit(column.meaning, unit) < 2 ? { ...column, unit } : column;
  });
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
