import fc from 'fast-check';
import { affiliatesRuleOn, ownershipOf, type Stake } from '../../src/analysis/ownership.js';
import { readControls } from '../../src/controls.js';

const { rules } = readControls();
/** "listed 30 target": one stake a line, in percent; "?" where unknown; an optional span after it. */
function stakes(...lines: readonly string[]): readonly Stake[] {
  return lines.map((line) => {
    const [ownerId, share, ownedId, from, to] = line.split(' ') as [string, string, string, string?, string?];
    return { ownerId, ownedId, share: share === '?' ? null : Number(share) / 100, from: from ?? null, to: to ?? null, relationId: `${ownerId}>${ownedId}`, evidence: [] };
  });
}
const inForce = '2025-10-15';
const ask = (lines: readonly string[], listed: readonly string[], asOf = inForce) => ownershipOf('target', stakes(...lines), new Set(listed), asOf, rules);

describe('what listed parties own together', () => {
  test('direct stakes of several listed owners add up: 30 % and 25 % are 55 %', () => {
    expect(ask(['a 30 target', 'b 25 target', 'c 45 target'], ['a', 'b'])).toMatchObject({ aggregate: { low: 0.55, high: 0.55 }, verdict: 'INHERITS' });
  });
  test('49 % is a red flag, 50 % is enough', () => {
    expect(ask(['a 49 target'], ['a']).verdict).toBe('RED_FLAG');
    expect(ask(['a 50 target'], ['a']).verdict).toBe('INHERITS');
  });
  test('an owner held by half counts in full; one below half not at all, and the look-through says otherwise in both cases', () => {
    const through = ask(['a 50 middle', 'middle 60 target'], ['a']);
    expect(through.aggregate).toEqual({ low: 0.6, high: 0.6 });
    expect(through.lookThrough).toEqual({ low: 0.3, high: 0.3 });
    const below = ask(['a 40 middle', 'middle 100 target'], ['a']);
    expect(below.aggregate).toEqual({ low: 0, high: 0 });
    expect(below.lookThrough).toEqual({ low: 0.4, high: 0.4 });
    expect(below).toMatchObject({ verdict: 'RED_FLAG', owners: [{ ownerId: 'a', direct: false, share: 0.4, path: ['middle>target', 'a>middle'] }] });
  });
  test('an unknown share is a red flag, not zero: it may be all that others leave', () => {
    const answer = ask(['a ? target', 'b 30 target'], ['a']);
    expect(answer.aggregate).toEqual({ low: 0, high: 0.7 });
    expect(answer.verdict).toBe('RED_FLAG');
    expect(answer.reasons.join(' ')).toContain('not known');
    expect(ask(['a ? target', 'b 60 target'], ['a']).aggregate).toEqual({ low: 0, high: 0.4 });
  });
  test('circular holdings converge: a 20 % in x, x and target each 50 % and 40 % in the other', () => {
    // x = 0.2 + 0.4 t, t = 0.5 x: x = 0.25, t = 0.125
    const answer = ask(['a 20 x', 'target 40 x', 'x 50 target'], ['a']);
    expect(answer.lookThrough.low).toBeCloseTo(0.125, 6);
    expect(answer.aggregate).toEqual({ low: 0, high: 0 });
  });
  test('stakes above the whole are cut to it and told', () => {
    const answer = ask(['a 70 target', 'b 60 target'], ['a', 'b']);
    expect(answer.aggregate).toEqual({ low: 1, high: 1 });
    expect(answer.overstated).toEqual([{ companyId: 'target', sum: 1.3 }]);
  });
  test('the same tie told twice is one stake', () => {
    expect(ask(['a 40 target', 'a ? target'], ['a']).aggregate).toEqual({ low: 0.4, high: 0.4 });
  });
  test('a stake counts while it is held; a day that its dates leave open counts as possible only', () => {
    expect(ask(['a 60 target 2025-10-16'], ['a']).verdict).toBe('NONE');
    expect(ask(['a 60 target 2020 2025-10-01'], ['a']).verdict).toBe('NONE');
    expect(ask(['a 60 target 2025-10'], ['a'])).toMatchObject({ aggregate: { low: 0, high: 0.6 }, verdict: 'RED_FLAG', owners: [{ certain: false }] });
  });
  test('being owned by nobody listed is no tie', () => {
    expect(ask(['c 100 target'], ['a'])).toMatchObject({ aggregate: { low: 0, high: 0 }, verdict: 'NONE', owners: [] });
  });
});

describe('the affiliates rule', () => {
  test.each([
    ['2025-09-28', 'NOT_IN_FORCE'], ['2025-09-29', 'IN_FORCE'], ['2025-11-09', 'IN_FORCE'], ['2025-11-10', 'SUSPENDED'], ['2026-11-09', 'SUSPENDED'],
    ['2026-11-10', 'NOT_ESTABLISHED'], ['2027-06-01', 'NOT_ESTABLISHED'], ['2025-11', 'NOT_ESTABLISHED'], ['2026-03', 'SUSPENDED'],
  ])('on %s its state is %s', (day, state) => expect(affiliatesRuleOn(day, rules).state).toBe(state));

  test('60 % is a restriction, a red flag or an open question, as the rule stands', () => {
    const on = (asOf: string) => ask(['a 60 target'], ['a'], asOf).verdict;
    expect([on('2025-11-09'), on('2025-11-10'), on('2025-12-01'), on('2026-11-22')]).toEqual(['INHERITS', 'RED_FLAG', 'RED_FLAG', 'NOT_ESTABLISHED']);
  });
});

const names = ['a', 'b', 'x', 'y', 'target'];
const anyStake = fc.record({ ownerId: fc.constantFrom(...names), ownedId: fc.constantFrom(...names), share: fc.option(fc.integer({ min: 1, max: 100 }).map((n) => n / 100)) })
  .map((stake): Stake => ({ ...stake, from: null, to: null, relationId: `${stake.ownerId}>${stake.ownedId}`, evidence: [] }));
test('whatever the stakes, what is certain is within what is possible, and both within the whole', () => {
  fc.assert(fc.property(fc.array(anyStake, { maxLength: 12 }), (all) => {
    const { aggregate, lookThrough } = ownershipOf('target', all, new Set(['a', 'b']), inForce, rules);
    for (const { low, high } of [aggregate, lookThrough]) { expect(low).toBeGreaterThanOrEqual(0); expect(low).toBeLessThanOrEqual(high + 1e-9); expect(high).toBeLessThanOrEqual(1); }
  }));
});
test('one more listed owner never lowers what is certain', () => {
  fc.assert(fc.property(fc.array(anyStake, { maxLength: 12 }), (all) => {
    const of = (listed: readonly string[]) => ownershipOf('target', all, new Set(listed), inForce, rules);
    expect(of(['a', 'b']).aggregate.low).toBeGreaterThanOrEqual(of(['a']).aggregate.low - 1e-9);
    expect(of(['a', 'b']).lookThrough.low).toBeGreaterThanOrEqual(of(['a']).lookThrough.low - 1e-9);
  }));
});
