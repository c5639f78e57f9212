import { Kept } from '../../src/store/neo4j/kept.js';

describe('what is kept of one version', () => {
  it('is given back until its weight is too much, the longest unused first to go', () => {
    const kept = new Kept(1, 10);
    kept.put('a', 'A', 4); kept.put('b', 'B', 4);
    expect(kept.get('a')).toBe('A');
    kept.put('c', 'C', 4);                       // 12 is over 10: b was used before a
    expect([kept.get('a'), kept.get('b'), kept.get('c')]).toEqual(['A', undefined, 'C']);
  });
  it('weighs what is put again once', () => {
    const kept = new Kept(1, 10);
    for (let i = 0; i < 9; i++) kept.put('a', i, 6);
    kept.put('b', 'B', 4);
    expect([kept.get('a'), kept.get('b')]).toEqual([8, 'B']);
  });
  it('tells what is known to be absent from what is not known', () => {
    const kept = new Kept(1);
    kept.put('gone', null);
    expect([kept.get('gone'), kept.get('never asked')]).toEqual([null, undefined]);
  });
  it('lets go of what is heavier than all of it may be', () => {
    const kept = new Kept(1, 10);
    kept.put('a', 'A', 11);
    expect(kept.get('a')).toBeUndefined();
    kept.put('b', 'B', 10);
    expect(kept.get('b')).toBe('B');
  });
});
