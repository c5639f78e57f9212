import { lettersIn, mayHold } from '../../src/ingest/needed.js';

const mayMatch = (pattern: string, text: string): boolean => mayHold(new RegExp(pattern, 'giu').source)(lettersIn(text));

describe('a pattern is tried where the text may hold its words', () => {
  it.each([
    ['采用{0}工艺', '未采用工艺'], ['packaged (?:by|at) X', 'PACKAGED AT X'], ['(?:推出|发布)了?芯片', '发布芯片'], ['[推发][出布]', '发布'], ['a{0,3}b+c?', 'B'], ['(?<!未)量产', '量产'], ['', ''], ['[^，。]{0,9}供应', '甲供应'],
  ])('%s in %s', (pattern, text) => { expect(mayMatch(pattern, text)).toBe(true); });
  it.each([['采用.{0,9}工艺', '采用封装'], ['(?:推出|发布)了?芯片', '研制芯片'], ['packaged (?:by|at)', 'made by'], ['(?:a|b)x', 'ab'], ['(?<=不再)使用', '使用']])('not %s in %s', (pattern, text) => { expect(mayMatch(pattern, text)).toBe(false); });
  it('says no only where the pattern does not match', () => {
    const patterns = ['由[^，]{0,9}(?:代工|制造|生产)', '(?:采用|使用)了?\\s?HBM\\d?E?', '(?:supplies|shipped) .{0,20}to', '\\bnot\\b|n\'t', '(?:[一二三]期)?建成', 'X(?:900|300)?(?=采用)'];
    const texts = ['X900 由台积电代工', 'X300采用 HBM3E', 'Bolt supplies HBM3 to Acme', 'It isn’t made', 'It isn\'t made', '二期建成', '采用了HBM2'];
    for (const pattern of patterns) for (const text of texts) if (new RegExp(pattern, 'iu').test(text)) expect([pattern, text, mayMatch(pattern, text)]).toEqual([pattern, text, true]);
  });
});
