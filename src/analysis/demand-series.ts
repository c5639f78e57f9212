import { BadInputError } from '../model/errors.js';

/** A quantity over the years: each year's value, or the first year's and its growth a year (0.2 is 20 %; 0 unless said). */
export interface Series { readonly values?: readonly number[] | null | undefined; readonly start?: number | null | undefined; readonly growth?: number | null | undefined }

/** One value a year. @throws BadInputError where values are not one a year, or are not from `least` to 1e24 */
export function valuesOf(what: string, series: Series | null | undefined, years: number, fallback: number | null = null, least = 0): readonly number[] {
  if (series === null || series === undefined) {
    if (fallback === null) throw new BadInputError(what, 'values, or start and growth', 'nothing');
    return Array.from({ length: years }, () => fallback);
  }
  const { values, start, growth } = series;
  if ((values === null || values === undefined) === (start === null || start === undefined)) throw new BadInputError(what, 'either values or start', values ? 'both' : 'neither');
  if (values && values.length !== years) throw new BadInputError(`${what}.values`, `${years} values, one a year`, `${values.length} values`);
  if (!Number.isFinite(growth ?? 0) || (growth ?? 0) <= -1) throw new BadInputError(`${what}.growth`, 'a number above -1, such as 0.2 for 20 % a year', growth);
  const series_ = values ?? Array.from({ length: years }, (_, year) => (start ?? 0) * (1 + (growth ?? 0)) ** year);
  for (const value of series_) if (!Number.isFinite(value) || value < least || value > 1e24) throw new BadInputError(what, `numbers from ${least} to 1e24`, value);
  return series_;
}

/** Growth a year that leads from the first to the last value: (last / first)^(1 / (n − 1)) − 1; null for one year or a first value of 0. */
export function growthPerYear(values: readonly number[]): number | null {
  const [first, last] = [values[0] ?? 0, values.at(-1) ?? 0];
  return values.length < 2 || first === 0 ? null : (last / first) ** (1 / (values.length - 1)) - 1;
}
