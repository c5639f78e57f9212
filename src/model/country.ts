import { BadInputError } from './errors.js';

/** Codes that CLDR names beside the countries of ISO 3166-1: reserved, grouped or private ones. */
const noCountries = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'XK', 'ZZ']);
const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** A country as ISO 3166-1 alpha-2, in capitals; another code is a `BadInputError`: a rule would otherwise seem not to reach where it goes. */
export function countryCode(what: string, text: string): string {
  const code = text.trim().toUpperCase();
  if (/^[A-Z]{2}$/u.test(code)) {
    const current = new Intl.Locale(`und-${code}`).region;
    if (current !== code) throw new BadInputError(what, expected, text, `Say "${current}" for ${names.of(current ?? code)}.`);
    if (names.of(code) !== undefined && !noCountries.has(code)) return code;
  }
  throw new BadInputError(what, expected, text, 'Say "CN" for China, "TW" for Taiwan, "AE" for the United Arab Emirates.');
}
const expected = 'a country of ISO 3166-1 in two letters, such as "CN"';
