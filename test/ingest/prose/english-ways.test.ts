import { toldOf } from './fixture.js';

const relations = (texts: readonly string[]): readonly string[] => toldOf('relation', ...texts).filter((told) => !/DESIGNED_BY|LOCATED_IN/u.test(told)).sort();

describe('what is told of parts, sites and firms in less usual words', () => {
  const told: readonly (readonly [readonly string[], readonly string[]])[] = [
    [["The X300 is a small 7nm part from Intel's foundry."], ['ASSERTED Morningstar X300 FABRICATED_BY Intel']],
    [['The X900 went into volume production at TSMC last spring.'], ['ASSERTED Morningstar X900 FABRICATED_BY TSMC']],
    [['The X300 knits its four chiplets together using InFO.'], ['ASSERTED Morningstar X300 PACKAGED_WITH InFO']],
    [['CoWoS-L bridges join the two dies of the X900.'], ['ASSERTED Morningstar X900 PACKAGED_WITH CoWoS-L']],
    [['The X900 is best reached through PyTorch.'], ['ASSERTED Morningstar X900 SUPPORTS_SOFTWARE PyTorch']],
    [['CANN remains the default on Huawei cards.'], ['ASSERTED CANN DEVELOPED_BY Huawei', 'ASSERTED Huawei SUPPORTS_SOFTWARE CANN']],
    [['Morningstar Tech likens the X900 to the H100.'], ['ASSERTED Morningstar X900 COMPARABLE_TO NVIDIA H100']],
    [['The X300 is routinely compared with the A100.'], ['ASSERTED Morningstar X300 COMPARABLE_TO NVIDIA A100']],
    [['The H100 survives in China only as the H800.'], ['ASSERTED NVIDIA H800 RESTRICTED_VARIANT_OF NVIDIA H100']],
    [['The A800 and H800, which NVIDIA pared down from the A100 and H100, were made for China.'], ['ASSERTED NVIDIA A800 RESTRICTED_VARIANT_OF NVIDIA A100', 'ASSERTED NVIDIA H800 RESTRICTED_VARIANT_OF NVIDIA H100']],
    [['OpenAI picked the A100 to train Kite.'], ['ASSERTED Kite USES_CHIP NVIDIA A100', 'ASSERTED OpenAI USES_CHIP NVIDIA A100']],
    [['Intel serves its assistants mainly on the A100 rather than on the X900.'], ['ASSERTED Intel USES_CHIP NVIDIA A100']],
    [['The X300 remains the backbone of the Lake Compute Centre.'], ['ASSERTED Lake Compute Centre USES_CHIP Morningstar X300']],
    [['Intel has installed 900 A100 boards in a cluster it calls Lake Compute Centre.'], ['ASSERTED Intel USES_CHIP NVIDIA A100', 'ASSERTED Lake Compute Centre OPERATED_BY Intel', 'ASSERTED Lake Compute Centre USES_CHIP NVIDIA A100']],
    [['Lake Compute Centre, a joint venture between Intel and AMD, is open.'], ['ASSERTED Intel PARTNER_OF AMD', 'ASSERTED Lake Compute Centre PARTNER_OF AMD', 'ASSERTED Lake Compute Centre PARTNER_OF Intel']],
    [['Intel has drafted in AMD to help with it.'], ['ASSERTED Intel PARTNER_OF AMD']],
    [['ASE takes care of the final assembly for Intel.'], ['ASSERTED ASE SUPPLIES_TO Intel']],
    [['ASE furnishes optical modules to Intel.'], ['ASSERTED ASE SUPPLIES_TO Intel']],
    [['SK hynix has started sampling HBM3E.'], ['ASSERTED SK hynix PROVIDES HBM3E']],
  ];
  test.each(told)('%s', (texts, expected) => expect(relations(texts)).toEqual([...expected].sort()));

  test('nothing of what is planned, denied, weighed or merely compared', () => {
    expect(relations(['A magazine compares the X900 with the A100.', 'The X300 could enter production at Intel.', 'Intel will train its models on the X900.', 'OpenAI evaluated the X900 for Kite.', 'CANN is not the default on AMD parts.',
      'Intel brought in ASE to cut costs.', 'Lake Compute Centre was to be built with Intel.', 'The X900 is not sold in China as the A800.', 'Intel lets users switch to AMD.'])).toEqual([]);
  });
  test('where a site sits', () => expect(toldOf('relation', "Lake Compute Centre, Intel's second, stands in Hebi.")).toContain('ASSERTED Lake Compute Centre LOCATED_IN Hebi'));
});
