import { joinTokens, type Token } from './tokens.js';

/** How badly a text fits a column: 0 well, 6 not at all. `empty`: what it costs to leave the column blank. */
export interface Slot { readonly misfit: (text: string) => number; readonly empty: number; readonly longest: number }
/** Which tokens each column takes: `[from, to)`, null for a blank. */
export interface Alignment { readonly cost: number; readonly cells: readonly (readonly [number, number] | null)[] }

const perToken = { inline: 0.15, wrap: 0, cell: 2.5, break: 0.8, line: 0.35, tight: 0.3 } as const;
const partedAtWrap = 2.5;

interface Step { readonly cost: number; readonly cell: readonly [number, number] | null; readonly before: Step | null }

/**
 * Lays a row's tokens into columns, left to right, every token used: the cheapest ways first, up to `keep`.
 * Costs: how badly each cell fits its column; words joined over a cell's end; a wrap taken for a cell's end; blanks, by the spaces that mark
 * them where the text marks them (those before the first cell count `lead` times), else a price for each. O(tokens × columns × longest cell × keep).
 */
export function alignments(tokens: readonly Token[], slots: readonly Slot[], marked: boolean, blanksAfter: number, keep = 3, lead = 0.3): readonly Alignment[] {
  const n = tokens.length, m = slots.length;
  const prices = new Map<Slot, Float64Array>();
  const most = Math.max(1, ...slots.map((slot) => slot.longest));
  const priceOf = (slot: Slot, i: number, end: number): number => {
    let table = prices.get(slot);
    if (!table) { table = new Float64Array(n * (most + 1)).fill(NaN); prices.set(slot, table); }
    const at = i * (most + 1) + (end - i);
    const known = table[at] ?? NaN;
    if (!Number.isNaN(known)) return known;
    const joined = joints(tokens, i, end, marked);
    let price = Infinity;
    if (joined <= 8) {
      const misfit = slot.misfit(joinTokens(tokens.slice(i, end)));
      // What cannot be in this column is the worse the more of it there is: a row swallowed whole must never be cheap.
      price = misfit + (misfit >= 2 ? (end - i - 1) * 0.8 : 0) + joined + (i > 0 && tokens[i]?.joint === 'wrap' && marked ? partedAtWrap : 0);
    }
    table[at] = price;
    return price;
  };
  let states: (Step[] | undefined)[] = [[{ cost: 0, cell: null, before: null }]];
  // Blanks are priced when the next cell begins: `run` counts them since the last cell.
  for (let j = 0; j < m; j += 1) {
    const slot = slots[j];
    if (!slot) continue;
    const next: (Step[] | undefined)[] = [];
    const room = slots.slice(j + 1).reduce((sum, s) => sum + s.longest, 0);
    for (let i = 0; i <= n; i += 1) {
      const here = states[i];
      if (!here) continue;
      if (n - i <= room) for (const step of here) add(next, i, { cost: step.cost + (marked ? 0.05 + slot.empty * 0.3 : slot.empty), cell: null, before: step }, keep);
      for (let end = i + 1; end <= Math.min(n, i + slot.longest); end += 1) {
        if (n - end > room) continue;
        const price = priceOf(slot, i, end);
        if (price === Infinity) break;
        for (const step of here) {
          const gap = marked ? Math.abs(blankRun(step) - (tokens[i]?.blanksBefore ?? 0)) * 2 : 0;
          add(next, end, { cost: step.cost + price + (i === 0 ? gap * lead : gap), cell: [i, end], before: step }, keep);
        }
      }
    }
    states = next;
  }
  const done = (states[n] ?? []).map((step) => ({ step, cost: step.cost + (marked ? Math.abs(blankRun(step) - blanksAfter) : 0) })).sort((a, b) => a.cost - b.cost);
  return done.map(({ step, cost }) => ({ cost, cells: cellsOf(step, m) }));
}

function joints(tokens: readonly Token[], from: number, to: number, marked: boolean): number {
  let cost = 0;
  for (let k = from + 1; k < to; k += 1) {
    const token = tokens[k];
    if (!token) continue;
    cost += perToken[token.joint] + (marked ? token.blanksBefore * 2 : 0);
  }
  return cost;
}
function blankRun(step: Step): number {
  let run = 0;
  for (let at: Step | null = step; at && at.cell === null && at.before; at = at.before) run += 1;
  return run;
}
function add(states: (Step[] | undefined)[], i: number, step: Step, keep: number): void {
  const list = states[i] ??= [];
  if (list.length === keep && step.cost >= (list.at(-1)?.cost ?? 0)) return;
  let at = list.length;
  while (at > 0 && (list[at - 1]?.cost ?? 0) > step.cost) at -= 1;
  list.splice(at, 0, step);
  if (list.length > keep) list.pop();
}
function cellsOf(step: Step, m: number): readonly (readonly [number, number] | null)[] {
  const cells: (readonly [number, number] | null)[] = [];
  for (let at: Step | null = step; at && cells.length < m; at = at.before) cells.unshift(at.cell);
  return cells;
}
