import type { NameFinder } from '../source.js';
import { isBlankMark } from './cells.js';
import { slotFor } from './fits.js';
import type { Slot } from './align.js';
import type { Column } from './grid.js';
import { bracketed, headEnd, isUnitRow, readHeader, splitHeadings, wordingCost, type Header } from './header.js';
import { meaningOf } from './headings.js';
import { layingCost } from './rows.js';
import { joinTokens, type Token, type TokenLine } from './tokens.js';
import { inEachOthersContext } from './upright.js';

/**
 * A head whose wrapped headings were flattened line by line: the upper halves side by side on one line, the lower halves on another, and the
 * headings that need one line only above, below or between them ("工艺/ 显存 …", "产品 开发商", "节点 （GB） …"). Which halves belong together, and
 * where those between stand, the fullest row below tells: the cheapest way to put headings together and that row under them. Null where the head
 * is of another make, or reads better word after word.
 */
export function stackedHeader(lines: readonly TokenLine[], names: NameFinder, marked: boolean): Header | null {
  const end = headEnd(lines, names);
  const head = lines.slice(0, end);
  if (end < 2 || end > 3 || head.every(({ tokens }) => tokens.length < (end === 3 ? 2 : 3)) || head.filter(({ tokens }) => tokens.length > 1).length < 2 && !isAside(head) || head.some(isUnitRow)) return null;
  const body = lines.slice(end);
  const sample = body.slice(0, 8).reduce<readonly Token[]>((fullest, { tokens }) => (tokens.length > fullest.length ? tokens : fullest), []);
  if (sample.length < 3 || sample.length > 40) return null;
  const columns = together(head.map(({ tokens }) => tokens), sample, names);
  if (columns === null || columns.length < 2) return null;
  const stacked: Header = { columns, bodyFrom: end }, plain = readHeader(lines, names, marked);
  return plain === null || costUnder(stacked, lines, names) < costUnder(plain, lines, names) ? stacked : null;
}
/**
 * A head on one line, each of whose words heads a column and whose first names things: whatever the rows begin with ("HBM 颗粒 …", "TC 键合机 …") is no
 * label of figures. Null where anything of it is in doubt.
 */
export function clearHead(lines: readonly TokenLine[], names: NameFinder, marked: boolean): Header | null {
  const [line, next] = lines;
  if (!line || !next || next.tokens[0]?.joint === 'wrap' || isUnitRow(next) || bracketed.test(joinTokens(next.tokens))) return null;
  const header: Header = { columns: splitHeadings(line.tokens, marked), bodyFrom: 1 }, [first] = header.columns;
  // Figures may have headings of two lines.
  if (header.columns.length < 3 || header.columns.some(({ meaning }) => meaning.role === 'metric') && headEnd(lines, names) !== 1 || !first || !['segment', 'technology', 'model', 'vendor', 'time', 'center', 'title', 'region'].includes(first.meaning.role)) return null;
  const known = header.columns.reduce((sum, { meaning }) => sum + meaning.known, 0) / header.columns.length;
  return known >= 0.85 && header.columns.every(({ meaning, heading }) => meaning.known >= 0.5 && meaning.heads === 1 && names.lookup(heading) === null) ? header : null;
}
/** One heading goes on in brackets below a line of several: （2024年）. */
function isAside(head: readonly TokenLine[]): boolean { return head.slice(1).every(({ tokens }) => bracketed.test(joinTokens(tokens))); }

/** What headings and first rows cost together. */
function costUnder({ columns, bodyFrom }: Header, lines: readonly TokenLine[], names: NameFinder): number {
  const meant = inEachOthersContext(columns);
  return meant.reduce((sum, { heading }) => sum + wordingCost(heading), 0) + layingCost(lines.slice(bodyFrom, bodyFrom + 6), meant.map(({ meaning, unit }) => slotFor(meaning, unit, names, 'words')));
}

/** A place in the three lines and the row: what is put together so far, and for how much. */
interface Step { readonly cost: number; readonly before: Step | null; readonly heading: readonly Token[] }
/** What it costs to take one upper half for two lower ones: 显存 over （GB） and 类型. */
const shared = 0.5;
const joinedWords = 0.25;

function together(head: readonly (readonly Token[])[], sample: readonly Token[], names: NameFinder): readonly Column[] | null {
  const [upper, middle, lower] = head.length === 3 ? [head[0] ?? [], head[1] ?? [], head[2] ?? []] : [head[0] ?? [], [], head[1] ?? []];
  const slots = new Map<string, { readonly slot: Slot; readonly cost: number }>();
  const slotOf = (heading: readonly Token[]): { readonly slot: Slot; readonly cost: number } => {
    const text = joinTokens(heading);
    const meaning = meaningOf(text);
    const known = slots.get(text) ?? { slot: slotFor(meaning, meaning.unit, names, 'words'), cost: wordingCost(text) + (/[/／、（(]$/u.test(text) ? 1 : 0) };
    slots.set(text, known);
    return known;
  };
  const key = (u: number, m: number, l: number, t: number): number => ((u * 64 + m) * 64 + l) * 64 + t;
  const best = new Map<number, Step>([[key(0, 0, 0, 0), { cost: 0, before: null, heading: [] }]]);
  const offer = (at: number, step: Step): void => { if (step.cost < (best.get(at)?.cost ?? Infinity)) best.set(at, step); };
  for (let u = 0; u <= upper.length; u += 1) for (let m = 0; m <= middle.length; m += 1) for (let l = 0; l <= lower.length; l += 1) for (let t = 0; t <= sample.length; t += 1) {
    const here = best.get(key(u, m, l, t));
    if (!here) continue;
    const place = (heading: readonly Token[], extra: number, nextU: number, nextM: number, nextL: number): void => {
      const { slot, cost } = slotOf(heading);
      offer(key(nextU, nextM, nextL, t), { cost: here.cost + cost + extra + slot.empty, before: here, heading });
      for (let end = t + 1; end <= Math.min(sample.length, t + slot.longest, t + 6); end += 1) {
        const misfit = slot.misfit(joinTokens(sample.slice(t, end)));
        offer(key(nextU, nextM, nextL, end), { cost: here.cost + cost + extra + misfit + (misfit >= 2 ? end - t - 1 : 0) + (end - t - 1) * 0.15 + (isBlankMark(sample[t]?.text ?? '') && end > t + 1 ? 3 : 0), before: here, heading });
      }
    };
    for (let a = 0; a <= 2 && u + a <= upper.length; a += 1) for (let b = 0; b <= 2 && l + b <= lower.length; b += 1) {
      if (a + b === 0) continue;
      place([...upper.slice(u, u + a), ...lower.slice(l, l + b)], (Math.max(0, a - 1) + Math.max(0, b - 1)) * joinedWords, u + a, m, l + b);
      const centre = middle[m];
      if (centre && a > 0 && b > 0) place([...upper.slice(u, u + a), centre, ...lower.slice(l, l + b)], joinedWords, u + a, m + 1, l + b);
    }
    const [alone, over, under] = [middle[m], upper[u - 1], lower[l]];
    if (alone) place([alone], 0, u, m + 1, l);
    if (over && under && here.heading[0] === over && here.heading.length > 1) place([over, under], shared, u, m, l + 1);
  }
  const columns: Column[] = [];
  for (let step = best.get(key(upper.length, middle.length, lower.length, sample.length)) ?? null; step?.before; step = step.before) {
    const heading = joinTokens(step.heading), meaning = meaningOf(heading);
    columns.unshift({ heading, meaning, unit: meaning.unit, line: step.heading[0]?.line ?? 0 });
  }
  return columns.length > 0 ? columns : null;
}
