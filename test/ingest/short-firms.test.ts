import { withChineseFirms } from '../../src/ingest/chinese-names.js';
import { nameFinder } from '../../src/ingest/names.js';
import { withShortFirms } from '../../src/ingest/short-firms.js';
import { paragraph } from './prose/fixture.js';

const firmOf = (text: string): string | undefined => withShortFirms(nameFinder([]), text.split('\n')).lookup('星盘')?.name;

describe('a firm in short before its product', () => {
  it('is the firm that the report names whole', () => { expect(firmOf('星盘半导体成立于 2018 年。\n星盘 X7 采用 7nm 工艺。')).toBe('星盘半导体'); });
  it.each([
    ['the product’s own name alone', '星盘 X7 采用 7nm 工艺。'], ['no product', '星盘半导体成立于 2018 年，星盘的产品很多。'],
    ['a word of trade', '新一代国产半导体发展迅速，国产 X7 采用 7nm 工艺。'],
  ])('not by %s', (_, text) => { expect([firmOf(text), withShortFirms(nameFinder([]), [text]).lookup('国产')]).toEqual([undefined, null]); });
});

describe('a firm in short on its own', () => {
  const shortOf = (stem: string, ...texts: readonly string[]): string | undefined => withShortFirms(withChineseFirms(nameFinder([]), [paragraph(texts)]), texts).lookup(stem)?.name;
  it('is the one firm whose name begins so, where a sentence speaks of it', () => {
    expect(shortOf('霁川', '霁川智芯成立于 2018 年。', '与霁川不同，同行未自研。')).toBe('霁川智芯');
    expect(shortOf('霁川', '霁川智芯成立于 2018 年。', '霁川 2023 年收入 3 亿元。')).toBe('霁川智芯');
    expect(shortOf('Quillon', '总部设在当地的 Quillon Systems 是新进入者。', 'Quillon 已出货。')).toBe('Quillon Systems');
  });
  it('is the one spoken of far more often, where its arm begins so too', () => {
    expect(shortOf('霁川', '霁川智芯成立于 2018 年。', '霁川智芯推出 K2。', '霁川智芯收入增长。', '霁川软件成立于 2022 年。', '霁川 2024 年收入 3 亿元。')).toBe('霁川智芯');
  });
  it.each([
    ['two firms that begin so', ['霁川智芯成立于 2018 年。', '霁川存储成立于 2019 年。', '与霁川不同，同行未自研。']], ['a firm never spoken of in short', ['霁川智芯成立于 2018 年。']],
    ['the Latin form in brackets', ['霁川智芯（Jichuan Systems）成立于 2018 年。']],
  ] as const)('is not %s', (_, texts) => { expect([shortOf('霁川', ...texts), shortOf('Jichuan', ...texts)]).toEqual([undefined, undefined]); });
});
