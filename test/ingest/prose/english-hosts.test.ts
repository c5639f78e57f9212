import { toldOf } from './fixture.js';

const relations = (text: readonly string[]): readonly string[] => toldOf('relation', ...text).filter((told) => !/DESIGNED_BY (?:NVIDIA|Morningstar)/u.test(told));
const read = (cases: readonly (readonly [readonly string[], readonly string[]])[]): void => test.each(cases)('%s', (text, expected) => { expect([...relations(text)].sort()).toEqual([...expected].sort()); });

describe('a part told by another, in English', () => {
  read([
    [['The A800, which NVIDIA cut down from the A100 for China, sells well.'], ['ASSERTED NVIDIA A800 RESTRICTED_VARIANT_OF NVIDIA A100']],
    [['NVIDIA cut the A800 down from the A100 for Chinese buyers.'], ['ASSERTED NVIDIA A800 RESTRICTED_VARIANT_OF NVIDIA A100']],
    [['The export rules bit.', 'The X300 repeats the recipe with the X900 as its parent.'], ['ASSERTED Morningstar X300 RESTRICTED_VARIANT_OF Morningstar X900']],
    [['Under the export rules NVIDIA disabled two of eight tiles on the X900 in order to obtain the XC900.'], ['ASSERTED Morningstar XC900 RESTRICTED_VARIANT_OF Morningstar X900']],
    [['NVIDIA answered the export rule with the A800 and the H800, slowed-down editions of the A100 and H100.'], ['ASSERTED NVIDIA A800 RESTRICTED_VARIANT_OF NVIDIA A100', 'ASSERTED NVIDIA H800 RESTRICTED_VARIANT_OF NVIDIA H100']],
    [['NVIDIA did not cut the A800 down from the A100 for China.'], ['NEGATED NVIDIA A800 RESTRICTED_VARIANT_OF NVIDIA A100']],
    [['The X900 performs broadly on a par with the A100.'], ['ASSERTED Morningstar X900 COMPARABLE_TO NVIDIA A100']],
    [['The X900 does not perform on a par with the A100.'], []],
    [['Kite scores about where GPT-4 does.'], ['ASSERTED Kite COMPARABLE_TO GPT-4']],
    [['The X300 was slow.', 'The new part performs on a par with the A100.'], []],
    [['OpenAI lines the X900 up with the A100.'], ['ASSERTED Morningstar X900 COMPARABLE_TO NVIDIA A100']],
    [['The X900 is an X300 with HBM3 in place of HBM2E.'], ['ASSERTED Morningstar X900 USES_MEMORY HBM3', 'ASSERTED Morningstar X300 USES_MEMORY HBM2E']],
    [['The A800 is an A100 with its NVLink cut to 400 GB/s.'], ['ASSERTED NVIDIA A800 RESTRICTED_VARIANT_OF NVIDIA A100', 'ASSERTED NVIDIA A800 USES_INTERCONNECT NVLink', 'ASSERTED NVIDIA A100 USES_INTERCONNECT NVLink']],
  ]);
});

describe('what stands in sites and machines, in English', () => {
  read([
    [['The Lake Compute Centre, which OpenAI runs with a university, has 5,000 X900 boards in its first hall.'], ['ASSERTED Lake Compute Centre OPERATED_BY OpenAI', 'ASSERTED Lake Compute Centre USES_CHIP Morningstar X900']],
    [['The Lake Compute Centre has a mixed estate of A100 and H100.'], ['ASSERTED Lake Compute Centre USES_CHIP NVIDIA A100', 'ASSERTED Lake Compute Centre USES_CHIP NVIDIA H100']],
    [['The Lake Compute Centre, where Intel is the landlord, is filled with H100 cards by OpenAI.'], ['ASSERTED Lake Compute Centre USES_CHIP NVIDIA H100']],
    [['The Lake Compute Centre, where Huawei has been installing X900 boards, is full.'], ['ASSERTED Lake Compute Centre USES_CHIP Morningstar X900']],
    [['The Lake Compute Centre, built by ASE, runs on about 24,000 H100 modules joined by NVLink.'], ['ASSERTED Lake Compute Centre USES_CHIP NVIDIA H100', 'ASSERTED NVIDIA H100 USES_INTERCONNECT NVLink', 'ASSERTED Lake Compute Centre USES_INTERCONNECT NVLink']],
    [["The Lake Compute Centre, OpenAI's second Hebi campus, is open."], ['ASSERTED Lake Compute Centre OPERATED_BY OpenAI', 'ASSERTED Lake Compute Centre LOCATED_IN Hebi']],
    [['The Lake Compute Centre, which OpenAI switched on in May, is full.'], ['ASSERTED Lake Compute Centre OPERATED_BY OpenAI']],
    [['A campus developed by OpenAI with Intel as technology partner has opened.'], ['ASSERTED OpenAI PARTNER_OF Intel']],
    [['Kite was trained from scratch on 4,096 X900 boards.'], ['ASSERTED Kite USES_CHIP Morningstar X900']],
    [['The X900 leads.', 'OpenAI has put 4,000 of them behind its search service.'], ['ASSERTED OpenAI USES_CHIP Morningstar X900']],
    [['The X900, an in-house part that OpenAI uses, is fast.'], ['ASSERTED OpenAI USES_CHIP Morningstar X900']],
    [['Intel has adopted NVLink from the X900 onwards.'], ['ASSERTED Morningstar X900 USES_INTERCONNECT NVLink']],
    [['The Lake Compute Centre is due to be filled with H100 cards.'], []],
  ]);
});

describe('software and models, in English', () => {
  read([
    [['Intel ships LLVM and leans on an in-house compiler called CANN.'], ['ASSERTED Intel SUPPORTS_SOFTWARE CANN', 'ASSERTED Intel SUPPORTS_SOFTWARE LLVM']],
    [['Intel has yet to support PyTorch.'], ['NEGATED Intel SUPPORTS_SOFTWARE PyTorch']],
    [['Intel has chosen to license a translation layer, CANN.'], ['ASSERTED Intel SUPPORTS_SOFTWARE CANN']],
    [['CANN runs on the X900 and, in preview, on the X300.'], ['ASSERTED Morningstar X900 SUPPORTS_SOFTWARE CANN', 'ASSERTED Morningstar X300 SUPPORTS_SOFTWARE CANN']],
    [['Huawei has the CANN stack, on top of which sit PyTorch and LLVM.'], ['ASSERTED Huawei SUPPORTS_SOFTWARE CANN', 'ASSERTED CANN SUPPORTS_SOFTWARE PyTorch', 'ASSERTED CANN SUPPORTS_SOFTWARE LLVM', 'ASSERTED CANN DEVELOPED_BY Huawei']],
    [['Huawei ships CANN, which takes PyTorch graphs directly.'], ['ASSERTED CANN SUPPORTS_SOFTWARE PyTorch', 'ASSERTED Huawei SUPPORTS_SOFTWARE CANN', 'ASSERTED CANN DEVELOPED_BY Huawei']],
    [['The X900 is fast.', 'Intel ships it with CANN.'], ['ASSERTED Morningstar X900 SUPPORTS_SOFTWARE CANN']],
    [['Kite, from the Hebi laboratory OpenAI, is small.'], ['ASSERTED OpenAI LOCATED_IN Hebi', 'ASSERTED Kite DEVELOPED_BY OpenAI']],
    [['Kite, which OpenAI in Hebi published in May 2024, is small.'], ['ASSERTED Kite DEVELOPED_BY OpenAI', 'ASSERTED OpenAI LOCATED_IN Hebi']],
    [['Intel brought Kite, a model by OpenAI, to its X900 in May 2024.'], ['ASSERTED Kite DEVELOPED_BY OpenAI', 'ASSERTED Intel ADAPTED Kite', 'ASSERTED Morningstar X900 ADAPTED Kite']],
    [['Intel announced the adaptation of the X900 to Kite on 6 May 2024, a day after Huawei had done the same for its own cards.'], ['ASSERTED Intel ADAPTED Kite', 'ASSERTED Morningstar X900 ADAPTED Kite', 'ASSERTED Huawei ADAPTED Kite']],
  ]);
});
