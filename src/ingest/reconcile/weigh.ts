import type { Claim } from '../../model/claim.js';
import { spanOf } from '../../model/date.js';

/** Claims that say the same, weighed against others by stated rules. */
export interface Side { readonly claims: readonly Claim[]; readonly specific: number }
export interface Outcome<S extends Side> { readonly winner: S; readonly losers: readonly S[]; /** Why the winner won, as a clause. */ readonly because: string }

/**
 * Which side stands: what more reports agree on; else what is said more specifically; else what was said later, where all are dated; else what was read more surely;
 * else what is claimed more often; else what stands first, by report and line; and last, so that the answer never depends on order, by claim id.
 */
export function weigh<S extends Side>(sides: readonly S[]): Outcome<S> {
  // Of what is undated nobody knows whether it was said later.
  const dated = sides.every((side) => latest(side) !== '');
  const fit = rules.filter((rule) => dated || rule.of !== latest);
  const [winner, ...losers] = [...sides].sort((a, b) => fit.reduce((done, { of }) => done || compare(of(b), of(a)), 0) || compare(place(a), place(b)));
  if (!winner) throw new Error('Nothing to weigh.');
  const rival = losers[0];
  const rule = rival && fit.find(({ of }) => compare(of(winner), of(rival)) !== 0);
  return { winner, losers, because: rival ? rule?.says(winner, rival) ?? 'nothing tells the sides apart, so the one printed first stands' : agreement(winner) };
}

const rules: readonly { readonly of: (side: Side) => number | string; readonly says: (winner: Side, rival: Side) => string }[] = [
  { of: (s) => reportsOf(s).length, says: (w, r) => `${count(reportsOf(w).length, 'report')} against ${reportsOf(r).length}` },
  { of: (s) => s.specific, says: () => 'it is said more specifically' },
  { of: latest, says: (w, r) => `said later (${latest(w)} against ${latest(r)})` },
  { of: (s) => surest(s), says: (w, r) => `read more surely (${surest(w)} against ${surest(r)})` },
  { of: (s) => s.claims.length, says: (w, r) => `claimed ${w.claims.length} times against ${r.claims.length}` },
];

export function reportsOf(side: Pick<Side, 'claims'>): readonly string[] { return [...new Set(side.claims.map((c) => c.reportId))].sort(); }
export function idsOf(claims: Iterable<Claim>): readonly string[] { return [...new Set([...claims].map((c) => c.id))].sort(); }
function latest(side: Side): string { return side.claims.reduce((best, { saidOn }) => (lastDayOf(saidOn) > lastDayOf(best) ? saidOn ?? '' : best), ''); }
function surest(side: Side): number { return Math.max(...side.claims.map((c) => c.confidence)); }
function place(side: Side): string { return side.claims.map(({ reportId, passage, id }) => `${reportId} ${String(passage.line ?? 0).padStart(9, '0')} ${id}`).sort()[0] ?? ''; }
function lastDayOf(date: string | null): string { return date === null || date === '' ? '' : spanOf(date)?.last ?? date; }
function compare<T extends number | string>(a: T, b: T): number { return a < b ? -1 : a > b ? 1 : 0; }
function count(n: number, noun: string): string { return `${n} ${noun}${n === 1 ? '' : 's'}`; }
function agreement(side: Side): string {
  const reports = reportsOf(side).length;
  return reports > 1 ? `${reports} reports agree` : side.claims.length > 1 ? `one report says so ${side.claims.length} times` : 'one claim says so';
}

/** Equal but for rounding in print. */
export const tolerance = 0.005;
export function near(a: number, b: number, within = tolerance): boolean { return Math.abs(a - b) <= within * Math.max(Math.abs(a), Math.abs(b)); }
