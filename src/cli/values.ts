import { InvalidArgumentError } from 'commander';
import { spanOf } from '../model/date.js';

export function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/u.test(text)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(text);
}
export function date(text: string): string {
  if (spanOf(text) === null) throw new InvalidArgumentError('It must be a date such as 2023-11-17.');
  return text;
}
export function country(text: string): string {
  if (!/^[A-Za-z]{2}$/u.test(text)) throw new InvalidArgumentError('It must be an ISO 3166-1 country code of two letters, such as CN.');
  return text.toUpperCase();
}
