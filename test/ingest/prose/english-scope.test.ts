import { toldOf } from './fixture.js';

const relations = (...texts: readonly string[]): readonly string[] => toldOf('relation', ...texts).filter((told) => !/DESIGNED_BY|PROVIDES/u.test(told));

describe('what an English sentence does not tell as so', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    // Done without: the name right behind, and those listed with it.
    ['The X900 avoids CoWoS altogether and is packaged with InFO.', ['ASSERTED Morningstar X900 PACKAGED_WITH InFO']],
    ['The X900 uses HBM3 rather than HBM2E.', ['ASSERTED Morningstar X900 USES_MEMORY HBM3']],
    ['The X900 supports PyTorch and skips CUDA and CANN.', ['ASSERTED Morningstar X900 SUPPORTS_SOFTWARE PyTorch']],
    ['The X900 has not only HBM3 but NVLink.', ['ASSERTED Morningstar X900 USES_MEMORY HBM3']],
    ['Unlike the A100, which TSMC makes on 4N, the X900 is fabricated by Intel.', ['ASSERTED Morningstar X900 FABRICATED_BY Intel', 'ASSERTED NVIDIA A100 FABRICATED_BY TSMC']],
    // Taken back behind it.
    ['We wrote that Intel was a subsidiary of ASE, which it is not.', ['NEGATED Intel SUBSIDIARY_OF ASE']],
    ['Intel supplies memory to Huawei, a claim that Huawei rejects.', ['NEGATED Intel SUPPLIES_TO Huawei']],
    ['Kite was trained on the A100, but its maker, OpenAI, denies this.', ['ASSERTED Kite DEVELOPED_BY OpenAI', 'NEGATED Kite USES_CHIP NVIDIA A100']],
    ['Intel supplies memory to Huawei and denies it has favoured AMD.', ['ASSERTED Intel SUPPLIES_TO Huawei']],
    ['Intel supplies memory to Huawei, which is not on the list.', ['ASSERTED Intel SUPPLIES_TO Huawei']],
    ['It would be wrong to say that TSMC fabricates the X900.', []],
    // Only told, by no one who would know.
    ['Kite was said by local media to have been trained on the A100.', ['REPORTED Kite USES_CHIP NVIDIA A100']],
    ['Newspapers carried a story that Intel supplies memory to Huawei.', ['REPORTED Intel SUPPLIES_TO Huawei']],
    ['Traders say that Intel supplies memory to Huawei.', ['REPORTED Intel SUPPLIES_TO Huawei']],
    ['The X900, which was said by traders to have been delayed, is fabricated by TSMC.', ['ASSERTED Morningstar X900 FABRICATED_BY TSMC']],
    ['The X900 is held by its designers to be on a par with the A100.', ['ASSERTED Morningstar X900 COMPARABLE_TO NVIDIA A100']],
  ];
  test.each(cases)('%s', (text, expected) => expect([...relations(text)].sort()).toEqual([...expected].sort()));
});

describe('an English sentence with a Chinese name in it', () => {
  test('is read as English', () => {
    expect(relations('In Hebi, 晨星科技 is a customer of Intel, and 长庚集团 is owned by Huawei.')).toContain('ASSERTED Intel SUPPLIES_TO Morningstar Tech');
    expect(relations('The X900 of 晨星科技 (Morningstar Tech) is fabricated by TSMC on 7nm and packaged by ASE.')).toContain('ASSERTED Morningstar X900 PACKAGED_BY ASE');
  });
  test('a Chinese one with English words stays Chinese', () => expect(relations('晨星科技的 X900 由台积电代工，支持 the Open Compute of all 标准。')).toContain('ASSERTED Morningstar X900 FABRICATED_BY TSMC'));
});

describe('who is said not to, and how far it reaches', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['No Intel part supports CUDA.', ['NEGATED Intel SUPPORTS_SOFTWARE CUDA']],
    ['The X900 supports PyTorch but not CUDA.', ['ASSERTED Morningstar X900 SUPPORTS_SOFTWARE PyTorch']],
    ['The X900, which traders had tipped to use HBM3, ships with HBM2E.', ['ASSERTED Morningstar X900 USES_MEMORY HBM2E', 'REPORTED Morningstar X900 USES_MEMORY HBM3']],
    ['The X900, which runs CANN, was built by Intel, which it was not: TSMC makes it.', ['ASSERTED Morningstar X900 FABRICATED_BY TSMC', 'ASSERTED Morningstar X900 SUPPORTS_SOFTWARE CANN', 'NEGATED Morningstar X900 FABRICATED_BY Intel']],
    ['A newspaper said in May that Intel supplies memory to AMD; both firms deny it.', ['NEGATED Intel SUPPLIES_TO AMD']],
    ['As though OpenAI had bought the X900, its price rose.', []],
    ['ASE sold its 14% to Intel.', []],
    ['No doubt the X900 supports CANN.', ['ASSERTED Morningstar X900 SUPPORTS_SOFTWARE CANN']],
  ];
  test.each(cases)('%s', (text, expected) => expect(relations(text).filter((told) => !/^NEGATED OpenAI/u.test(told)).sort()).toEqual([...expected].sort()));
});

it('what an earlier version said is only told', () => {
  expect(toldOf('relation', "An earlier version of this note said that AMD's X900 was made by Samsung.").filter((line) => line.startsWith('ASSERTED') && line.includes('FABRICATED_BY'))).toEqual([]);
});
it('a line that is being built provides nothing yet', () => {
  expect(toldOf('relation', 'AMD 的 HBM3 产线还在建设中。').filter((line) => line.startsWith('ASSERTED') && line.includes('PROVIDES'))).toEqual([]);
});
