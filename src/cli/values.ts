import { InvalidArgumentError } from 'commander';
import { countryCode } from '../model/country.js';
import { spanOf } from '../model/date.js';

export function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/u.test(text)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(text);
}
export function date(text: string): string {
  if (spanOf(text) === null) throw new InvalidArgumentError('It must be a date such as 2023-11-17.');
  return text;
}
export function country(what: string): (text: string) => string {
  return (text) => countryCode(what, text);
}
