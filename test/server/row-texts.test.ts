import { RowTexts } from '../../src/server/row-texts.js';

describe('texts of rows', () => {
  it('are of one manner of writing', () => {
    const texts = new RowTexts(100), short = texts.manner(), long = texts.manner(), row = {};
    short.keep(row, 'a'); long.keep(row, 'a long one');
    expect([short.get(row), long.get(row), short.get({}), short.get(null)]).toEqual(['a', 'a long one', undefined, undefined]);
  });
  it('begin anew, of every manner, once more was written than may be kept', () => {
    const texts = new RowTexts(10), one = texts.manner(), other = texts.manner(), row = {};
    one.keep(row, '12345'); other.keep(row, '12345');
    expect([one.get(row), other.get(row)]).toEqual(['12345', '12345']);
    const next = {};
    one.keep(next, '6');
    expect([one.get(row), other.get(row), one.get(next)]).toEqual([undefined, undefined, '6']);
  });
});
