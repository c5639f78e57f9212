import { countryCode } from '../../src/model/country.js';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const accepted = letters.flatMap((a) => letters.map((b) => a + b)).filter((code) => { try { return countryCode('destination', code) === code; } catch { return false; } });

describe('countries', () => {
  it('are the 249 of ISO 3166-1', () => { expect(accepted).toHaveLength(249); });
  it.each(['CN', 'HK', 'MO', 'TW', 'AE', 'GB', 'SA'])('%s is one', (code) => { expect(accepted).toContain(code); });
  it('in small letters are the same', () => { expect(countryCode('destination', 'cn')).toBe('CN'); });
  it.each(['XX', 'ZZ', 'EU', 'UN', 'CHN', 'China', '中国', ''])('%s is none', (code) => { expect(() => countryCode('destination', code)).toThrow('destination: expected a country of ISO 3166-1'); });
  it('UK is told its code', () => { expect(() => countryCode('destination', 'UK')).toThrow(expect.objectContaining({ remedy: 'Say "GB" for United Kingdom.' }) as Error); });
});
