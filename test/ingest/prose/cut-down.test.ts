import { toldOf } from './fixture.js';

const told = (text: string): readonly string[] => toldOf('relation', text).filter((line) => line.includes('RESTRICTED_VARIANT_OF'));

describe('a part cut down to stay within a rule, and what it was cut from', () => {
  it.each([
    ['新规之后，英伟达以同样的思路从 A100 里裁出了 A800。', ['ASSERTED NVIDIA A800 RESTRICTED_VARIANT_OF NVIDIA A100']],
    ['为满足出口规则，英伟达拿出了由 A100 削减互联而成的 A800。', ['ASSERTED NVIDIA A800 RESTRICTED_VARIANT_OF NVIDIA A100']],
    ['H800 和 A800 各是 H100 和 A100 对华的减配产品。', ['ASSERTED NVIDIA H800 RESTRICTED_VARIANT_OF NVIDIA H100', 'ASSERTED NVIDIA A800 RESTRICTED_VARIANT_OF NVIDIA A100']],
    ['A800 之于 A100，H800 之于 H100，都是出口管制下的缩水。', ['ASSERTED NVIDIA A800 RESTRICTED_VARIANT_OF NVIDIA A100', 'ASSERTED NVIDIA H800 RESTRICTED_VARIANT_OF NVIDIA H100']],
    ['After the October rule NVIDIA shipped the A800, an A100 held to slower links, and the H800, which did the same to the H100.', ['ASSERTED NVIDIA A800 RESTRICTED_VARIANT_OF NVIDIA A100', 'ASSERTED NVIDIA H800 RESTRICTED_VARIANT_OF NVIDIA H100']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expect.arrayContaining(expected)));
  it.each([
    'A800 与 A100 均被纳入管制。', '出口管制之下，A800 的价格降到 A100 的一半。', '降配的 A800 出于良率考虑，并非为规避管制而由 A100 裁剪。', '公司计划在新规之后由 A100 裁出 A800。', 'H20 由 H200 裁剪而来的说法有误。',
    'Under the export rule the A800 was slower than the A100.', 'Export rules cut shipments of the A100 and the A800.',
  ])('nothing in: %s', (text) => expect(told(text).filter((line) => line.startsWith('ASSERTED'))).toEqual([]));
  it('of two parts named in a row, the nearer was cut from it', () => {
    expect(told('晨星科技对华特供的先后有芯片 X300 与芯片 X500，其中 X500 由 X900 裁剪而来。').map((line) => line.replace(/Morningstar |晨星科技 ?/gu, ''))).toEqual(['ASSERTED X500 RESTRICTED_VARIANT_OF X900']);
  });
});
