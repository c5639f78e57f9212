import { BadInputError } from './errors.js';

/**
 * Dates to the precision a source gives: "2022", "2022-H1", "2022-Q2", "2022-10", "2022-10-07". ISO 8601 where it can.
 * A comparison asks about days: `firstDay` and `lastDay` are the ends of the span a date can mean.
 */
const shape = /^(\d{4})(?:-(?:(\d{2})(?:-(\d{2}))?|Q([1-4])|H([12])))?$/u;

interface Span { readonly first: string; readonly last: string }

/** The first and last day a date can mean, or null where it is no date. */
export function spanOf(date: string): Span | null {
  const found = shape.exec(date);
  if (!found) return null;
  const year = Number(found[1]);
  const [from, to] = found[2] ? [Number(found[2]), Number(found[2])]
    : found[4] ? [Number(found[4]) * 3 - 2, Number(found[4]) * 3]
    : found[5] ? [Number(found[5]) * 6 - 5, Number(found[5]) * 6] : [1, 12];
  if (from < 1 || to > 12) return null;
  const last = daysIn(year, to);
  if (found[3]) { const day = Number(found[3]); return day >= 1 && day <= last ? { first: date, last: date } : null; }
  return { first: `${found[1]}-${pad(from)}-01`, last: `${found[1]}-${pad(to)}-${pad(last)}` };
}
export function firstDay(date: string): string { return spanOrThrow(date).first; }
export function lastDay(date: string): string { return spanOrThrow(date).last; }

/** Whether something dated `from` … `to` (null: open) holds on `day`; null where the precision of a date leaves it open. */
export function holdsOn(from: string | null, to: string | null, day: string): boolean | null {
  const at = spanOrThrow(day);
  const begun = from === null ? true : spanOrThrow(from).last <= at.first ? true : spanOrThrow(from).first > at.last ? false : null;
  const ended = to === null ? false : spanOrThrow(to).last < at.first ? true : spanOrThrow(to).first > at.last ? false : null;
  if (begun === false || ended === true) return false;
  return begun === null || ended === null ? null : true;
}

/** A date from outside. @throws BadInputError */
export function parseDate(what: string, value: string): string {
  if (spanOf(value) === null) throw new BadInputError(what, 'an ISO 8601 date to any precision, such as "2022", "2022-10" or "2022-10-07"', value);
  return value;
}
function spanOrThrow(date: string): Span {
  const span = spanOf(date);
  if (span === null) throw new BadInputError('date', 'an ISO 8601 date', date);
  return span;
}
function daysIn(year: number, month: number): number {
  return month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
function pad(n: number): string { return String(n).padStart(2, '0'); }
