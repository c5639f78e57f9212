import fc from 'fast-check';
import { Kept, KeptRows } from '../../src/store/kept.js';

describe('what is kept', () => {
  it('is given back until half of all that may be came by since it was asked for', () => {
    const kept = new Kept<string, string>(10);
    kept.put('a', 'A', 2); kept.put('b', 'B', 2);
    kept.put('c', 'C', 3);                       // 7 is over 5: a and b are older now
    expect(kept.get('a')).toBe('A');             // and a is recent again
    kept.put('d', 'D', 3);                       // 8 is over 5: b was not asked for in a whole turn
    expect(['a', 'b', 'c', 'd'].map((key) => kept.get(key))).toEqual(['A', undefined, 'C', 'D']);
  });
  it('never weighs more than it may, and what was put last is there', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 5 }))), (puts) => {
      const kept = new Kept<number, number>(10);
      const weights = new Map<number, number>();
      for (const [key, weight] of puts) {
        kept.put(key, weight, weight); weights.set(key, weight);
        expect(kept.get(key)).toBe(weight);
      }
      // Asked in turn, older ones may make each other go: what is left of them all is bounded either way.
      const held = [...weights].filter(([key, weight]) => kept.get(key) === weight && kept.get(key) === weight);
      expect(held.length).toBeLessThanOrEqual(10);
    }));
  });
  it('weighs what is put again once', () => {
    const kept = new Kept<string, unknown>(20);
    for (let i = 0; i < 9; i++) kept.put('a', i, 6);
    kept.put('b', 'B', 4);
    expect([kept.get('a'), kept.get('b')]).toEqual([8, 'B']);
  });
  it('tells what is known to be absent from what is not known', () => {
    const kept = new Kept<string, string | null>(10);
    kept.put('gone', null);
    expect([kept.get('gone'), kept.get('never asked')]).toEqual([null, undefined]);
  });
  it('is not what is heavier than half of all that may be', () => {
    const kept = new Kept<string, string>(10);
    kept.put('a', 'A', 6);
    expect(kept.get('a')).toBeUndefined();
    kept.put('b', 'B', 5);
    expect(kept.get('b')).toBe('B');
  });
  it('is gone once dropped, recent or older', () => {
    const kept = new Kept<string, string>(4);
    kept.put('a', 'A'); kept.put('b', 'B'); kept.put('c', 'C');
    kept.drop('a'); kept.drop('c');
    expect(['a', 'b', 'c'].map((key) => kept.get(key))).toEqual([undefined, 'B', undefined]);
  });
});

describe('what is kept of rows', () => {
  it('is made once, at most so many, then all anew', () => {
    const made: number[] = [];
    const rows = new KeptRows<string>(10, 3);
    const get = (row: number): string => rows.get(row, (at) => { made.push(at); return `row ${at}`; });
    expect([get(1), get(9), get(1), get(0)]).toEqual(['row 1', 'row 9', 'row 1', 'row 0']);
    expect(made).toEqual([1, 9, 0]);
    expect([get(2), get(1), get(2)]).toEqual(['row 2', 'row 1', 'row 2']);
    expect(made).toEqual([1, 9, 0, 2, 1]);
  });
});
