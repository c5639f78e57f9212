import fc from 'fast-check';
import { concentration } from '../../src/analysis/concentration.js';

const market = (...shares: (number | null)[]) => shares.map((share, i) => ({ id: `company:${i}`, share }));

describe('concentration', () => {
  test('all shares known: 50, 30, 20 gives 2500 + 900 + 400, and two reach 75 %', () => {
    expect(concentration(market(0.5, 0.3, 0.2))).toEqual({ hhiLow: 3800, hhiHigh: 3800, fewestLow: 2, fewestHigh: 2, unattributed: 0 });
  });
  test('an unknown share is unknown, not zero: it widens the bounds', () => {
    const answer = concentration(market(0.5, null));
    expect(answer.hhiLow).toBe(2500);
    expect(answer.hhiHigh).toBe(5000);
    expect(answer.fewestLow).toBe(2);
    expect(answer.fewestHigh).toBeNull();
  });
  test('"various" at 100 % is unknown, not a monopoly', () => {
    expect(concentration([{ id: 'various', share: 1, various: true }])).toEqual({ hhiLow: 0, hhiHigh: 10_000, fewestLow: 1, fewestHigh: null, unattributed: 1 });
  });
  test('rounding above 100 % leaves nothing unattributed', () => { expect(concentration(market(0.6, 0.43)).unattributed).toBe(0); });
  test('the lower bound never exceeds the upper', () => {
    fc.assert(fc.property(fc.array(fc.option(fc.double({ min: 0, max: 0.3, noNaN: true }))), (shares) => {
      const { hhiLow, hhiHigh, fewestLow, fewestHigh } = concentration(market(...shares));
      expect(hhiLow).toBeLessThanOrEqual(hhiHigh);
      if (fewestLow !== null && fewestHigh !== null) expect(fewestLow).toBeLessThanOrEqual(fewestHigh);
    }));
  });
});
