import { foldName } from './entity.js';
import type { EntityName } from './entity.js';

/**
 * How well a query names a thing. Both sides are folded first (`foldName`: no case, width, spacing, hyphens), so only letters,
 * digits and characters count, in any language. The bands never overlap, whatever the lengths; within one, more of the name said is better:
 *   1          the whole name
 *   0.8 … 0.9  the name begins with it
 *   0.6 … 0.7  the name contains it
 *   0.4 … 0.5  the whole name but for a typo (`tooFar`)
 * 0 where it does not match.
 */
export function scoreFolded(query: string, name: string): number {
  if (query === '' || name === '') return 0;
  if (query === name) return 1;
  const at = query.length < name.length ? name.indexOf(query) : -1;
  if (at >= 0) return round((at === 0 ? 0.8 : 0.6) + 0.1 * (query.length / name.length));
  const edits = editsBetween(query, name);
  return edits === null ? 0 : round(0.4 + 0.1 * (1 - edits / query.length));
}

/** The best match of a query among a thing's names, the earliest listed where several are as good; null where none matches. */
export function matchName(query: string, names: readonly EntityName[]): { readonly score: number; readonly matched: string } | null {
  const folded = foldName(query);
  let best: { score: number; matched: string } | null = null;
  for (const name of names) {
    const score = scoreFolded(folded, foldName(name.text));
    if (score > (best?.score ?? 0)) best = { score, matched: name.text };
  }
  return best;
}

/** Edits that still pass as a typo, by the query's folded length: none under 4, one from 4, two from 8. */
export function typosAllowed(length: number): number { return length < 4 ? 0 : length < 8 ? 1 : 2; }

/** Whether two folded names are too far apart to be one name mistyped. Digits must agree: A100 and A800 are two chips, not a typo. */
export function tooFar(query: string, name: string): boolean { return editsBetween(query, name) === null; }

function editsBetween(query: string, name: string): number | null {
  const limit = typosAllowed(query.length);
  if (limit === 0 || Math.abs(query.length - name.length) > limit || digitsOf(query) !== digitsOf(name)) return null;
  const edits = editDistance(query, name, limit);
  return edits > limit ? null : edits;
}
function digitsOf(text: string): string { return text.replace(/\D+/gu, ' '); }

/** Insertions, deletions, substitutions and swaps of neighbours between two texts (optimal string alignment), within a band; `limit + 1` where it is more. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const over = limit + 1;
  let before: number[] = [], above: number[] = Array.from({ length: b.length + 1 }, (_, j) => Math.min(j, over));
  for (let i = 1; i <= a.length; i++) {
    const row = new Array<number>(b.length + 1).fill(over);
    if (i <= limit) row[0] = i;
    let least = row[0]!;
    for (let j = Math.max(1, i - limit); j <= Math.min(b.length, i + limit); j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min(above[j - 1]! + (same ? 0 : 1), above[j]! + 1, row[j - 1]! + 1);
      if (i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1)) cost = Math.min(cost, before[j - 2]! + 1);
      row[j] = Math.min(cost, over);
      least = Math.min(least, row[j]!);
    }
    // A swap reaches two rows back, so both rows must be out of reach.
    if (least > limit && Math.min(...above) > limit) return over;
    before = above; above = row;
  }
  return above[b.length]!;
}

function round(score: number): number { return Math.round(score * 1e4) / 1e4; }
