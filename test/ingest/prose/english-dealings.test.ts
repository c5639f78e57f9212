import { toldOf } from './fixture.js';

const relations = (text: readonly string[]): readonly string[] => toldOf('relation', ...text).filter((told) => !/DESIGNED_BY/u.test(told));

describe('what firms do with one another, in English', () => {
  const cases: readonly (readonly [readonly string[], readonly string[]])[] = [
    // Customers, shareholders and partners of whom the passage speaks of.
    [['Intel opened a plant.', 'AMD and Huawei are customers.'], ['ASSERTED Intel SUPPLIES_TO AMD', 'ASSERTED Intel SUPPLIES_TO Huawei']],
    [['Intel had a slow year.', 'AMD is by far its largest customer.'], ['ASSERTED Intel SUPPLIES_TO AMD']],
    [["NVIDIA is listed.", "Morningstar Tech's X900 is new.", 'AMD is by far its largest customer.'], ['ASSERTED Morningstar Tech SUPPLIES_TO AMD']],
    [['Intel names AMD and Huawei as customers.'], ['ASSERTED Intel SUPPLIES_TO AMD', 'ASSERTED Intel SUPPLIES_TO Huawei']],
    [['Intel had a slow year.', 'ASE supplies the packages.'], ['ASSERTED ASE SUPPLIES_TO Intel']],
    [['SK hynix has been the main supplier of HBM3 to NVIDIA, and Intel supplies HBM3 to AMD and to Huawei.'], ['ASSERTED SK hynix PROVIDES HBM3', 'ASSERTED SK hynix SUPPLIES_TO NVIDIA', 'ASSERTED Intel SUPPLIES_TO AMD', 'ASSERTED Intel PROVIDES HBM3', 'ASSERTED Intel SUPPLIES_TO Huawei']],
    [['Intel had a slow year.', 'AMD and Huawei are shareholders, the latter with 8%.'], ['ASSERTED AMD HOLDS_SHARE_IN Intel', 'ASSERTED Huawei HOLDS_SHARE_IN Intel']],
    [['OpenAI and AMD announced a joint accelerator programme.'], ['ASSERTED OpenAI PARTNER_OF AMD']],
    [['In May 2024 Intel and AMD agreed to develop a rack.'], ['ASSERTED Intel PARTNER_OF AMD']],
    [['Intel sits in Hebi.', 'The company sits in Shanghai.'], ['ASSERTED Intel LOCATED_IN Hebi', 'ASSERTED Intel LOCATED_IN Shanghai']],
    [['Intel had a slow year.', 'AMD could become a customer.', 'Huawei is a former shareholder.'], []],
    [['Intel signed a supply agreement with AMD.'], []],
    [['Intel and AMD agreed to disagree.'], []],
    // What they run on.
    [['OpenAI bought 1,600 X900 cards last year.'], ['ASSERTED OpenAI USES_CHIP Morningstar X900', 'ASSERTED Morningstar Tech SUPPLIES_TO OpenAI']],
    [['OpenAI serves Kite on the X900.'], ['ASSERTED OpenAI USES_CHIP Morningstar X900']],
    [['Kite was likewise trained on X900 hardware.'], ['ASSERTED Kite USES_CHIP Morningstar X900']],
    [['Nova-1 was trained on 12 trillion tokens with a cluster of 1,024 X900 cards.'], ['ASSERTED Nova-1 USES_CHIP Morningstar X900']],
    [['Huawei announced that its cards had been adapted to Kite.'], ['ASSERTED Huawei ADAPTED Kite']],
    [['OpenAI has not bought any X900 cards.'], ['NEGATED OpenAI USES_CHIP Morningstar X900']],
    // Goods that no list has.
    [['Intel makes sockets and burn-in boards.'], ['ASSERTED Intel PROVIDES burn-in board']],
    [['AMD is the leading supplier of coolant distribution units.'], ['ASSERTED AMD PROVIDES coolant distribution unit']],
    [['Intel makes its own boards.'], []],
    // Another subject is nearer.
    [['The X900 is not comparable to the A100.'], []],
  ];
  test.each(cases)('%s', (text, expected) => expect([...relations(text)].sort()).toEqual([...expected].sort()));
});
