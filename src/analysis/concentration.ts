/**
 * Market concentration where not every share is known.
 * HHI = Σ (100·s)², 0 to 10 000 (Herfindahl 1950; Hirschman 1945; US DOJ/FTC Merger Guidelines 2023 §2.1: above 1800 is highly concentrated).
 */
export interface ProviderShare {
  readonly id: string;
  /** 0 to 1; null where the provider is known and its share is not. */
  readonly share: number | null;
  /** "Various", "others": a share of nobody in particular. It counts as unknown holders, never as one. */
  readonly various?: boolean;
}
export interface Concentration {
  /** Lower: what is not attributed is spread infinitely thin. Upper: one further holder has all of it. */
  readonly hhiLow: number; readonly hhiHigh: number;
  /** The fewest holders that reach the threshold; null where even all known ones together may not. `Low` where the rest belongs to one. */
  readonly fewestLow: number | null; readonly fewestHigh: number | null;
  /** 0 to 1, of what no named holder is known to have. */
  readonly unattributed: number;
}

/** Bounds, not an estimate. Shares that sum to a little over 1 (rounding) leave nothing unattributed. O(n log n). */
export function concentration(providers: readonly ProviderShare[], threshold = 0.75): Concentration {
  const known = providers.filter((p) => !p.various && p.share !== null).map((p) => p.share as number).sort((a, b) => b - a);
  const rest = Math.max(0, 1 - known.reduce((sum, s) => sum + s, 0));
  const hhiLow = known.reduce((sum, s) => sum + (100 * s) ** 2, 0);
  return {
    hhiLow, hhiHigh: hhiLow + (100 * rest) ** 2, unattributed: rest,
    fewestLow: fewest([...known, rest].sort((a, b) => b - a), threshold), fewestHigh: fewest(known, threshold),
  };
}
function fewest(shares: readonly number[], threshold: number): number | null {
  let sum = 0;
  for (const [n, share] of shares.entries()) { sum += share; if (sum >= threshold - 1e-9) return n + 1; }
  return null;
}

/**
 * The number of countries that the ETO Advanced Semiconductor Supply Chain project prints for an input: the fewest whose shares
 * reach 75 %; where a provider country has no share, 1 if there are fewer than three of them, else 4 (its preprocessing rule).
 * Kept apart from `concentration`, whose bounds do not guess. Null where no country provides it or shares never reach 75 %.
 */
export function countriesNeededByEto(shares: readonly (number | null)[]): number | null {
  if (shares.length === 0) return null;
  if (shares.includes(null)) return shares.length < 3 ? 1 : 4;
  return fewest((shares as readonly number[]).toSorted((a, b) => b - a), 0.75);
}
