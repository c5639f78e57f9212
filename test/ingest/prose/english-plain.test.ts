import { toldOf } from './fixture.js';

const relations = (text: readonly string[]): readonly string[] => toldOf('relation', ...text).filter((told) => !/DESIGNED_BY (?:NVIDIA|Morningstar)/u.test(told));
const read = (cases: readonly (readonly [readonly string[], readonly string[]])[]): void => test.each(cases)('%s', (text, expected) => { expect([...relations(text)].sort()).toEqual([...expected].sort()); });

describe('ties in plain sentences, in English', () => {
  read([
    [['Intel had a slow year.', 'AMD is a software partner and has certified the card.'], ['ASSERTED AMD PARTNER_OF Intel']],
    [['Intel had a slow year.', 'OpenAI and Huawei are listed among the buyers.'], ['ASSERTED Intel SUPPLIES_TO OpenAI', 'ASSERTED Intel SUPPLIES_TO Huawei']],
    [['Intel had a slow year.', 'OpenAI is a customer and AMD is an investor.'], ['ASSERTED Intel SUPPLIES_TO OpenAI', 'ASSERTED AMD HOLDS_SHARE_IN Intel']],
    [['Intel had a slow year.', 'Customers include OpenAI and Huawei.'], ['ASSERTED Intel SUPPLIES_TO OpenAI', 'ASSERTED Intel SUPPLIES_TO Huawei']],
    [['AMD holds a 14% stake in Intel, and ASE has been a shareholder since 2020.'], ['ASSERTED AMD HOLDS_SHARE_IN Intel', 'ASSERTED ASE HOLDS_SHARE_IN Intel']],
    [['Intel is majority-owned by AMD, which holds 54%.'], ['ASSERTED Intel SUBSIDIARY_OF AMD', 'ASSERTED AMD HOLDS_SHARE_IN Intel']],
    [['Intel also owns ASE, a packaging company in Hebi.'], ['ASSERTED ASE LOCATED_IN Hebi', 'ASSERTED ASE SUBSIDIARY_OF Intel']],
    [['Intel and TSMC are working together on the base die.'], ['ASSERTED Intel PARTNER_OF TSMC']],
    [['The Lake Compute Centre was built by Intel together with OpenAI.'], ['ASSERTED Intel PARTNER_OF OpenAI']],
    [['The Lake Compute Centre is being built with OpenAI.', 'Phase one, with 3 EFLOPS on A100 and H100 cards, is complete.'], ['ASSERTED Lake Compute Centre PARTNER_OF OpenAI', 'ASSERTED Lake Compute Centre USES_CHIP NVIDIA A100', 'ASSERTED Lake Compute Centre USES_CHIP NVIDIA H100']],
    [['The Lake Compute Centre was built by Intel.', 'It has been in service since May and uses X900 cards.'], ['ASSERTED Lake Compute Centre USES_CHIP Morningstar X900']],
    [['The four large Hebi cloud providers, Intel, AMD and OpenAI, spent more.'], ['ASSERTED Intel LOCATED_IN Hebi', 'ASSERTED AMD LOCATED_IN Hebi', 'ASSERTED OpenAI LOCATED_IN Hebi']],
    [['Intel is a fabless company based in Hebi.'], ['ASSERTED Intel LOCATED_IN Hebi']],
    [['NVLink is NVIDIA’s own chip-to-chip interconnect.'], ['ASSERTED NVIDIA PROVIDES NVLink']],
    [['SK hynix is the main HBM3E supplier to NVIDIA and began volume shipments of HBM3 in May.'], ['ASSERTED SK hynix PROVIDES HBM3E', 'ASSERTED SK hynix PROVIDES HBM3', 'ASSERTED SK hynix SUPPLIES_TO NVIDIA']],
    [['SK hynix sells the bonders used by Intel and ASE.'], ['ASSERTED SK hynix SUPPLIES_TO Intel', 'ASSERTED SK hynix SUPPLIES_TO ASE']],
    [['Intel has signed a supply agreement with OpenAI for its optical modules.'], ['ASSERTED Intel SUPPLIES_TO OpenAI']],
    [['Packaging of the X900 is done by ASE of Hebi.'], ['ASSERTED ASE LOCATED_IN Hebi', 'ASSERTED Morningstar X900 PACKAGED_BY ASE']],
    [['Packaging of the X900 is not done by ASE.'], []],
    [['OpenAI has run an evaluation of the X900 since May.'], []],
    [['CoWoS-S has a silicon interposer and requires TSV.'], ['ASSERTED CoWoS-S REQUIRES TSV']],
    [['Intel took another road.', 'The firm, 70% owned by the Swedish group ASE, designs for inference.', 'OpenAI and Huawei are the launch customers.'], ['ASSERTED ASE HOLDS_SHARE_IN Intel', 'ASSERTED ASE LOCATED_IN Sweden', 'ASSERTED Intel SUPPLIES_TO OpenAI', 'ASSERTED Intel SUPPLIES_TO Huawei']],
    [['SK hynix has shown a 16-high HBM4 that will follow next year.'], []],
    [['Huawei builds servers around the A100.'], ['ASSERTED Huawei USES_CHIP NVIDIA A100']],
    [['Ascend 980B is small.', 'The X900, which Huawei makes from two X300 dies, is large.'], ['ASSERTED Morningstar X900 USES_CHIP Morningstar X300']],
    [['Huawei offers the CANN toolkit, which supports PyTorch on the X900, and GCC support was added in May.'], ['ASSERTED Huawei SUPPORTS_SOFTWARE PyTorch', 'ASSERTED Morningstar X900 SUPPORTS_SOFTWARE PyTorch', 'ASSERTED CANN SUPPORTS_SOFTWARE PyTorch', 'ASSERTED Huawei SUPPORTS_SOFTWARE CANN', 'ASSERTED CANN DEVELOPED_BY Huawei', 'ASSERTED Huawei SUPPORTS_SOFTWARE GCC', 'ASSERTED Morningstar X900 SUPPORTS_SOFTWARE GCC']],
    [['Huawei’s software, which it calls CANN, is old.'], ['ASSERTED Huawei SUPPORTS_SOFTWARE CANN', 'ASSERTED CANN DEVELOPED_BY Huawei']],
    [['Intel makes HBM3.', 'It supplies AMD and Huawei, and it has started to sell to OpenAI.'], ['ASSERTED Intel PROVIDES HBM3', 'ASSERTED Intel SUPPLIES_TO OpenAI', 'ASSERTED Intel SUPPLIES_TO AMD', 'ASSERTED Intel SUPPLIES_TO Huawei']],
    [['The Lake Compute Centre contains 2,000 H100 modules connected by NVLink.'], ['ASSERTED Lake Compute Centre USES_CHIP NVIDIA H100', 'ASSERTED NVIDIA H100 USES_INTERCONNECT NVLink', 'ASSERTED Lake Compute Centre USES_INTERCONNECT NVLink']],
    [['TSMC’s foundry arm builds the X900.'], ['ASSERTED Morningstar X900 FABRICATED_BY TSMC']],
    [['The X300, an export edition of the X900, is slow.'], ['ASSERTED Morningstar X300 RESTRICTED_VARIANT_OF Morningstar X900']],
    // Denied of all, asked, refused or ruled out.
    [['It is unclear whether the X900 uses HBM3E.'], []],
    [['Neither OpenAI nor Intel uses the X900.'], []],
    [['SK hynix and Intel both declined to supply AMD.'], ['NEGATED SK hynix SUPPLIES_TO AMD', 'NEGATED Intel SUPPLIES_TO AMD']],
    [['Intel, not AMD, bought ASE.'], []],
    [["OpenAI's chief executive came from Intel."], []],
    [['The X900 is new.', 'Its software resembles CUDA.'], []],
  ]);
});
