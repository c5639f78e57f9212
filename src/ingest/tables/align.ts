import { joinTokens, type Token } from './tokens.js';

/** How badly a text fits a column: 0 well, 6 not at all. `empty`: what it costs to leave the column blank. */
export interface Slot { readonly misfit: (text: string) => number; readonly empty: number; readonly longest: number }
/** Which tokens each column takes: `[from, to)`, null for a blank. */
export interface Alignment { readonly cost: number; readonly cells: readonly (readonly [number, number] | null)[] }

const perToken = { inline: 0.15, wrap: 0, cell: 2.5, break: 0.8, line: 0.35, tight: 0.6, stacked: 0.9 } as const;
const partedAtWrap = 2.5;
/** Sums of the same costs in another order differ by less. */
const tolerance = 1e-9;

/** `blanks`: columns left blank since the last cell. */
interface Step { readonly cost: number; readonly cell: readonly [number, number] | null; readonly before: Step | null; readonly blanks: number }

/**
 * Lays a row's tokens into columns, left to right, every token used: the cheapest ways first, up to `keep`.
 * Costs: how badly each cell fits its column; words joined over a cell's end; a wrap taken for a cell's end; blanks, by the spaces that mark
 * them where the text marks them (those before the first cell count `lead` times), else a price for each. O(tokens × columns × longest cell × keep).
 * Ways dearer than `limit` need not be found: no cost is below 0, so what is over it half-way stays over it.
 */
export function alignments(tokens: readonly Token[], slots: readonly Slot[], marked: boolean, blanksAfter: number, keep = 3, lead = 0.3, limit = Infinity): readonly Alignment[] {
  const n = tokens.length, m = slots.length;
  const over = limit + tolerance;
  let states: (Step[] | undefined)[] = [[{ cost: 0, cell: null, before: null, blanks: 0 }]];
  let room = slots.reduce((sum, slot) => sum + slot.longest, 0);
  // Blanks are priced when the next cell begins: `run` counts them since the last cell.
  for (let j = 0; j < m; j += 1) {
    const slot = slots[j];
    if (!slot) continue;
    const next: (Step[] | undefined)[] = [];
    room -= slot.longest;
    for (let i = 0; i <= n; i += 1) {
      const here = states[i];
      if (!here) continue;
      const least = here[0]?.cost ?? Infinity;
      if (n - i <= room) for (const step of here) {
        const cost = step.cost + (marked && (i > 0 || (tokens[0]?.blanksBefore ?? 0) > 0) ? 0.05 + slot.empty * 0.3 : slot.empty);
        if (cost <= over) add(next, i, cost, null, step, keep);
      }
      let joined = 0;
      for (let end = i + 1; end <= Math.min(n, i + slot.longest); end += 1) {
        if (end > i + 1) joined += joint(tokens[end - 1], marked);
        if (least + joined > over) break;
        if (n - end > room) continue;
        const price = priceOf(slot, slots, tokens, i, end, joined) + (i > 0 && marked && tokens[i]?.joint === 'wrap' ? partedAtWrap : 0);
        if (price === Infinity) break;
        const span = [i, end] as const;
        for (const step of here) {
          const gap = marked ? Math.abs(step.blanks - (tokens[i]?.blanksBefore ?? 0)) * 2 : 0;
          const cost = step.cost + price + (i === 0 ? gap * lead : gap);
          if (cost <= over) add(next, end, cost, span, step, keep);
        }
      }
    }
    states = next;
  }
  const done = (states[n] ?? []).map((step) => ({ step, cost: step.cost + (marked ? Math.abs(step.blanks - blanksAfter) : 0) })).sort((a, b) => a.cost - b.cost);
  return done.map(({ step, cost }) => ({ cost, cells: cellsOf(step, m) }));
}

/** A cell's price depends on its words and column alone, and the search over rows asks for each many times. */
const prices = new WeakMap<Slot, WeakMap<Token, Float64Array>>();
function priceOf(slot: Slot, slots: readonly Slot[], tokens: readonly Token[], i: number, end: number, joined: number): number {
  const first = tokens[i];
  if (!first) return Infinity;
  let ofSlot = prices.get(slot);
  if (!ofSlot) { ofSlot = new WeakMap(); prices.set(slot, ofSlot); }
  let ofToken = ofSlot.get(first);
  if (!ofToken) { ofToken = new Float64Array(slot.longest + 1).fill(NaN); ofSlot.set(first, ofToken); }
  const known = ofToken[end - i] ?? NaN;
  if (!Number.isNaN(known)) return known;
  let price = Infinity;
  if (joined <= 8) {
    const misfit = slot.misfit(textOf(slots, tokens, i, end));
    // What cannot be in this column is the worse the more of it there is: a row swallowed whole must never be cheap.
    price = misfit + (misfit >= 2 ? (end - i - 1) * 0.8 : 0) + joined;
  }
  ofToken[end - i] = price;
  return price;
}

/** The text of a cell, put together once for all columns that are asked whether it is theirs. */
const texts = new WeakMap<readonly Slot[], WeakMap<Token, string[]>>();
function textOf(slots: readonly Slot[], tokens: readonly Token[], i: number, end: number): string {
  const first = tokens[i];
  if (!first) return '';
  let ofSlots = texts.get(slots);
  if (!ofSlots) { ofSlots = new WeakMap(); texts.set(slots, ofSlots); }
  let known = ofSlots.get(first);
  if (!known) { known = []; ofSlots.set(first, known); }
  return known[end - i] ??= joinTokens(tokens.slice(i, end));
}

/** What it costs to join this word to the one before it. */
function joint(token: Token | undefined, marked: boolean): number {
  return token ? perToken[token.joint] + (marked ? token.blanksBefore * 2 : 0) : 0;
}
function add(states: (Step[] | undefined)[], i: number, cost: number, cell: readonly [number, number] | null, before: Step, keep: number): void {
  const list = states[i] ??= [];
  if (list.length === keep && cost >= (list[keep - 1]?.cost ?? 0)) return;
  const step: Step = { cost, cell, before, blanks: cell === null ? before.blanks + 1 : 0 };
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
