import type { Comparison, Expression } from '../model/control.js';

/** True, false, or null where a figure that decides is missing (Kleene's strong three-valued logic). */
export type Truth = boolean | null;

/**
 * What is known of one figure. A number is known to lie in `low` … `high` (null: no bound), so a figure is exact where
 * both are equal and unknown where both are null. `NOT_DEFINED` (performance density without a non-planar die) meets no comparison.
 * A word is any of `words`, or unknown where null. `why` says what it stands on or why it is missing.
 */
export type Figure =
  | { readonly kind: 'NUMBER'; readonly low: number | null; readonly high: number | null; readonly evidence: readonly string[]; readonly why: string | null }
  | { readonly kind: 'NOT_DEFINED'; readonly evidence: readonly string[]; readonly why: string | null }
  | { readonly kind: 'WORD'; readonly words: readonly (string | boolean)[] | null; readonly evidence: readonly string[]; readonly why: string | null };
export type Figures = ReadonlyMap<string, Figure>;

export function exactly(value: number | null, evidence: readonly string[] = [], why: string | null = null): Figure {
  return { kind: 'NUMBER', low: value, high: value, evidence, why };
}
export function word(value: string | boolean | readonly string[] | null, evidence: readonly string[] = [], why: string | null = null): Figure {
  return { kind: 'WORD', words: value === null ? null : typeof value === 'object' ? value : [value], evidence, why };
}

/** Decides a test. Learning more of a figure can only turn null into true or false, never one of these into another. */
export function evaluate(test: Expression, figures: Figures): Truth {
  if (test.op === 'and') return all(test.args.map((arg) => evaluate(arg, figures)));
  if (test.op === 'or') return not(all(test.args.map((arg) => not(evaluate(arg, figures)))));
  if (test.op === 'not') return not(evaluate(test.arg, figures));
  return compare(test, figures.get(test.metric));
}

/** One comparison of a figure with its threshold. */
export function compare(test: Comparison, figure: Figure | undefined): Truth {
  if (figure === undefined) return null;
  if (figure.kind === 'NOT_DEFINED') return false;
  if (figure.kind === 'WORD') return figure.words === null ? null : wanted(test).some((value) => figure.words?.some((mine) => sameWord(mine, value)));
  const { low, high } = figure;
  switch (test.op) {
    case 'gte': return low !== null && low >= test.value ? true : high !== null && high < test.value ? false : null;
    case 'gt': return low !== null && low > test.value ? true : high !== null && high <= test.value ? false : null;
    case 'lt': return not(compare({ ...test, op: 'gte' }, figure));
    case 'lte': return not(compare({ ...test, op: 'gt' }, figure));
    case 'eq': {
      if (typeof test.value !== 'number') return false;
      if (low !== null && low === high) return low === test.value;
      return (low !== null && low > test.value) || (high !== null && high < test.value) ? false : null;
    }
    case 'in': return false;
  }
}

/** Every comparison of a test, in order, each once. */
export function comparisonsOf(test: Expression): readonly Comparison[] {
  const seen = new Map<string, Comparison>();
  const visit = (node: Expression): void => {
    if (node.op === 'and' || node.op === 'or') node.args.forEach(visit);
    else if (node.op === 'not') visit(node.arg);
    else seen.set(JSON.stringify(node), node);
  };
  visit(test);
  return [...seen.values()];
}

function all(parts: readonly Truth[]): Truth { return parts.includes(false) ? false : parts.includes(null) ? null : true; }
function not(truth: Truth): Truth { return truth === null ? null : !truth; }
function wanted(test: Comparison): readonly (string | number | boolean)[] { return test.op === 'in' ? test.values : [test.value]; }
/** Words compare without case, spacing and punctuation: "A100-80GB-SXM" is "A100 80GB SXM". */
function sameWord(mine: string | boolean, wantedValue: string | number | boolean): boolean {
  if (typeof mine === 'boolean' || typeof wantedValue === 'boolean') return mine === wantedValue;
  const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return fold(mine) === fold(String(wantedValue));
}
