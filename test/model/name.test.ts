import fc from 'fast-check';
import { editDistance, matchName, scoreFolded, tooFar } from '../../src/model/name.js';

const names = (...texts: readonly string[]): readonly { readonly text: string; readonly language: string }[] => texts.map((text) => ({ text, language: 'en' }));

it.each<[string, readonly string[], number, string]>([
  ['ＮＶＩＤＩＡ', ['NVIDIA', '英伟达'], 1, 'NVIDIA'], ['英伟达', ['NVIDIA', '英伟达'], 1, '英伟达'], ['a100 sxm', ['A100-SXM'], 1, 'A100-SXM'],
  ['cowos', ['CoWoS-S'], 0.8833, 'CoWoS-S'], ['伟达', ['英伟达'], 0.6667, '英伟达'], ['nvdia', ['NVIDIA'], 0.48, 'NVIDIA'], ['Moore Thraeds', ['Moore Threads'], 0.4917, 'Moore Threads'],
])('"%s" finds %j at %d', (query, texts, score, matched) => { expect(matchName(query, names(...texts))).toEqual({ score, matched }); });

it.each<[string, string, string]>([
  ['A100', 'A800', 'digits are another thing, not a typo'], ['TSM', 'TSC', 'three letters are too few to forgive one'], ['nvxxia', 'NVIDIA', 'two typos in six letters'], ['', 'NVIDIA', 'nothing asked'], ['AMD', '', 'nothing to match'],
])('"%s" does not find "%s": %s', (query, name) => { expect(matchName(query, names(name))).toBeNull(); });

it('prefers the whole name to its beginning, that to a part, and that to a typo', () => {
  const scores = ['hbm3', 'hbm3e', 'skhbm3', 'hbn3'].map((name) => scoreFolded('hbm3', name));
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(new Set(scores).size).toBe(4);
});
it('names the earliest of several that match as well', () => { expect(matchName('h-100', names('H 100', 'H100'))?.matched).toBe('H 100'); });

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
it('counts edits as the full table does, within the limit', () => {
  fc.assert(fc.property(word, word, fc.constantFrom(0, 1, 2, 3), (a, b, limit) => { expect(editDistance(a, b, limit)).toBe(Math.min(fullTable(a, b), limit + 1)); }), { numRuns: 2000 });
});
it('is too far in both directions or in neither, for names of one length', () => {
  fc.assert(fc.property(word, word, (a, b) => { if (a.length === b.length) expect(tooFar(a, b)).toBe(tooFar(b, a)); }));
});

/** Optimal string alignment, every cell. */
function fullTable(a: string, b: string): number {
  const cost = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)));
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      cost[i]![j] = Math.min(cost[i - 1]![j]! + 1, cost[i]![j - 1]! + 1, cost[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost[i]![j] = Math.min(cost[i]![j]!, cost[i - 2]![j - 2]! + 1);
    }
  }
  return cost[a.length]![b.length]!;
}
