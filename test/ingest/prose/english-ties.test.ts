import { toldOf } from './fixture.js';

const relations = (text: readonly string[]): readonly string[] => toldOf('relation', ...text).filter((told) => !/DESIGNED_BY/u.test(told));

describe('ties as English research words them', () => {
  const cases: readonly (readonly [readonly string[], readonly string[]])[] = [
    // What a chip is made with, and by whom.
    [['The X900 makes do with HBM2E and is programmed through CANN.'], ['ASSERTED Morningstar X900 USES_MEMORY HBM2E', 'ASSERTED Morningstar X900 SUPPORTS_SOFTWARE CANN']],
    [['The X900 is packaged in CoWoS-L and the X300 in CoWoS-S.'], ['ASSERTED Morningstar X900 PACKAGED_WITH CoWoS-L', 'ASSERTED Morningstar X300 PACKAGED_WITH CoWoS-S']],
    [['Intel prints the X900 on its own process, and ASE packages it in CoWoS-S.'], ['ASSERTED Morningstar X900 FABRICATED_BY Intel', 'ASSERTED Morningstar X900 PACKAGED_BY ASE', 'ASSERTED Morningstar X900 PACKAGED_WITH CoWoS-S']],
    [['CoWoS-L, which the X900 and the X300 use, replaced InFO.'], ['ASSERTED Morningstar X900 PACKAGED_WITH CoWoS-L', 'ASSERTED Morningstar X300 PACKAGED_WITH CoWoS-L']],
    [['The X900 does without HBM3 and avoids NVLink.', 'The X900 lacks CUDA, unlike the A100.', 'The X300 would use HBM3E if it could.'], []],
    [['SK hynix sells well, and prices of HBM3 hold up the X900.'], []],
    // One chip and another.
    [['NVIDIA sells the A800, a trimmed A100 for China.'], ['ASSERTED NVIDIA A800 RESTRICTED_VARIANT_OF NVIDIA A100']],
    [['Under the rules the A800 stood in the same relation to the A100 as did the H800 to the H100.'], ['ASSERTED NVIDIA A800 RESTRICTED_VARIANT_OF NVIDIA A100', 'ASSERTED NVIDIA H800 RESTRICTED_VARIANT_OF NVIDIA H100']],
    [['The H800 is a part that NVIDIA pared down from the H100 to stay under the limit.'], ['ASSERTED NVIDIA H800 RESTRICTED_VARIANT_OF NVIDIA H100']],
    [['The X300, a trimmed X900, is cheap.', 'Its price stood in no relation to the A100.'], []],
    // Several at once, and the members of a family.
    [['Morningstar Tech sells the X900 and the X300.', 'Both are printed by TSMC and use HBM3.'], ['ASSERTED Morningstar X900 FABRICATED_BY TSMC', 'ASSERTED Morningstar X300 FABRICATED_BY TSMC', 'ASSERTED Morningstar X900 USES_MEMORY HBM3', 'ASSERTED Morningstar X300 USES_MEMORY HBM3']],
    [['TSMC sells it in kinds: CoWoS.', 'CoWoS-S is old, and CoWoS-L new; the X900 comes in CoWoS-L.'], ['ASSERTED TSMC PROVIDES CoWoS', 'ASSERTED CoWoS-S VARIANT_OF CoWoS', 'ASSERTED CoWoS-L VARIANT_OF CoWoS', 'ASSERTED Morningstar X900 PACKAGED_WITH CoWoS-L']],
    [['The X900 and the X300 are cheaper than the A100.', 'Both use HBM3.'], ['ASSERTED Morningstar X300 USES_MEMORY HBM3', 'ASSERTED Morningstar X900 USES_MEMORY HBM3']],
    [["NVIDIA's A100 is old; its software, CANN, runs PyTorch and does not run CUDA."], ['ASSERTED NVIDIA A100 SUPPORTS_SOFTWARE CANN', 'ASSERTED CANN SUPPORTS_SOFTWARE PyTorch']],
    // Firms.
    [['Intel has been an AMD subsidiary since 2015.'], ['ASSERTED Intel SUBSIDIARY_OF AMD']],
    [['Intel, which AMD took over in 2024, is small.'], ['ASSERTED Intel SUBSIDIARY_OF AMD']],
    [["Intel's shareholders include AMD with 14.5% and Huawei with 3.2%."], ['ASSERTED AMD HOLDS_SHARE_IN Intel', 'ASSERTED Huawei HOLDS_SHARE_IN Intel']],
    [['ASE ships packages to Intel; Intel owns 8% of it.'], ['ASSERTED ASE SUPPLIES_TO Intel', 'ASSERTED Intel HOLDS_SHARE_IN ASE']],
    [['Intel buys tools from ASE and, since this spring, from AMD.'], ['ASSERTED ASE SUPPLIES_TO Intel', 'ASSERTED AMD SUPPLIES_TO Intel']],
    [["Intel's largest customer is AMD."], ['ASSERTED Intel SUPPLIES_TO AMD']],
    [['SK hynix sells HBM3 to AMD, as well as to Intel.'], ['ASSERTED SK hynix PROVIDES HBM3', 'ASSERTED SK hynix SUPPLIES_TO AMD', 'ASSERTED SK hynix SUPPLIES_TO Intel']],
    [['Intel, long an AMD partner, is small.'], ['ASSERTED Intel PARTNER_OF AMD']],
    [['ASE takes the final step for AMD in Hebi.', 'Intel serves AMD from Shanghai.'], ['ASSERTED ASE SUPPLIES_TO AMD', 'ASSERTED Intel SUPPLIES_TO AMD']],
    [['Intel plans to take over AMD.', 'AMD evaluated parts for Intel.', 'Intel is not an AMD partner.', 'Neither Intel nor AMD supplies ASE.', 'Intel sold its shares to AMD.'], []],
    // Works and where they run.
    [['Nova-1 is by OpenAI, Qwen by Huawei and Kite by Intel.'], ['ASSERTED Nova-1 DEVELOPED_BY OpenAI', 'ASSERTED Qwen DEVELOPED_BY Huawei', 'ASSERTED Kite DEVELOPED_BY Intel']],
    [['Intel trained Kite, a model of 70 billion parameters, on 2 trillion tokens with 512 A100 cards.'], ['ASSERTED Kite DEVELOPED_BY Intel', 'ASSERTED Kite USES_CHIP NVIDIA A100', 'ASSERTED Intel USES_CHIP NVIDIA A100']],
    [['Intel will train Kite on the X900.', 'A Kite 2 is planned on the A100.'], []],
    [['The Lake Compute Centre in Hebi is run by Intel and was filled with A100 cards.'], ['ASSERTED Lake Compute Centre LOCATED_IN Hebi', 'ASSERTED Lake Compute Centre OPERATED_BY Intel', 'ASSERTED Lake Compute Centre USES_CHIP NVIDIA A100']],
    [['Intel had Qwen working on the X900 in May.'], ['ASSERTED Intel ADAPTED Qwen', 'ASSERTED Morningstar X900 ADAPTED Qwen']],
  ];
  test.each(cases)('%s', (texts, expected) => expect([...relations(texts)].sort()).toEqual([...expected].sort()));

  test('what is its own is of the firm spoken of, not of the foundry that works for it', () => expect(toldOf('relation', 'Morningstar Tech is small.', 'TSMC makes its chips.', 'Its first product, the X900, sells well.')).toContain('ASSERTED Morningstar X900 DESIGNED_BY Morningstar Tech'));
  test('what is planned behind the name is a plan', () => expect(toldOf('relation', 'The X900 with HBM3E is planned for 2027.')).toEqual(['PLANNED Morningstar X900 USES_MEMORY HBM3E']));
});
