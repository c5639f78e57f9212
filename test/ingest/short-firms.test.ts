import { nameFinder } from '../../src/ingest/names.js';
import { withShortFirms } from '../../src/ingest/short-firms.js';

const firmOf = (text: string): string | undefined => withShortFirms(nameFinder([]), text.split('\n')).lookup('星盘')?.name;

describe('a firm in short before its product', () => {
  it('is the firm that the report names whole', () => { expect(firmOf('星盘半导体成立于 2018 年。\n星盘 X7 采用 7nm 工艺。')).toBe('星盘半导体'); });
  it.each([
    ['the product’s own name alone', '星盘 X7 采用 7nm 工艺。'], ['no product', '星盘半导体成立于 2018 年，星盘的产品很多。'],
    ['a word of trade', '新一代国产半导体发展迅速，国产 X7 采用 7nm 工艺。'],
  ])('not by %s', (_, text) => { expect([firmOf(text), withShortFirms(nameFinder([]), [text]).lookup('国产')]).toEqual([undefined, null]); });
});
