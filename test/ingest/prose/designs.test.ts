import { toldOf } from './fixture.js';

const specs = (text: string): readonly string[] => [...new Set(toldOf('spec', text))].flatMap((told) => /(?:ARCHITECTURE|RELEASE).*$/u.exec(told) ?? []).sort();

describe('the family of a design, and when a chip came out, in English', () => {
  test.each([
    ['The X900 is a Cirrus device with 141 GB of HBM3E.', ['ARCHITECTURE Cirrus']],
    ['Morningstar answered with the X900, a Cirrus 3 part with 256 GB of HBM3E.', ['ARCHITECTURE Cirrus 3']],
    ['The X900 kept the Cirrus architecture of its forerunner.', ['ARCHITECTURE Cirrus']],
    ['The X900 is an OAM card.', []],
    ['The X900 is an AI chip, and the X300 a Chinese product.', []],
    ['The X900 shipped in 2021.', ['RELEASE 2021']],
    ['The X900 went into volume production in the fourth quarter of 2024.', ['RELEASE 2024-Q4']],
    ['Morningstar shipped 640,000 X900 in 2024.', []],
    ['Some 20,000 X900 shipped in 2024.', []],
  ] as readonly (readonly [string, readonly string[]])[])('%s', (text, expected) => expect(specs(text)).toEqual(expected));
  test('a chip put into production in Chinese', () => expect(specs('晨星科技 2024 年 9 月量产 X900。')).toEqual(['RELEASE 2024-09']));
});
