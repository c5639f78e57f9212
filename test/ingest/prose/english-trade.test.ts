import { toldOf } from './fixture.js';

const relations = (text: readonly string[]): readonly string[] => toldOf('relation', ...text).filter((told) => !/DESIGNED_BY (?:NVIDIA|Morningstar|Huawei)/u.test(told));
const read = (cases: readonly (readonly [readonly string[], readonly string[]])[]): void => test.each(cases)('%s', (text, expected) => { expect([...relations(text)].sort()).toEqual([...expected].sort()); });

describe('who owns whom, in English', () => {
  read([
    [['Intel took a minority stake in Huawei in May 2024.'], ['ASSERTED Intel HOLDS_SHARE_IN Huawei']],
    [['Intel is 22% owned by AMD.'], ['ASSERTED AMD HOLDS_SHARE_IN Intel']],
    [['Intel, based in Hebi and 22% owned by AMD, sells cards.'], ['ASSERTED Intel LOCATED_IN Hebi', 'ASSERTED AMD HOLDS_SHARE_IN Intel']],
    [['Intel is controlled by AMD, which holds 51%; Huawei owns a further 9%.'], ['ASSERTED Intel SUBSIDIARY_OF AMD', 'ASSERTED AMD HOLDS_SHARE_IN Intel', 'ASSERTED Huawei HOLDS_SHARE_IN Intel']],
    [['Intel is listed.', 'AMD holds 12.5% of the shares.'], ['ASSERTED AMD HOLDS_SHARE_IN Intel']],
    [['Intel had a slow year.', 'AMD owns 18% of the company and ASE bought 4% of it in May 2024.'], ['ASSERTED AMD HOLDS_SHARE_IN Intel', 'ASSERTED ASE HOLDS_SHARE_IN Intel']],
    [['Intel is listed.', 'It was founded in Hebi by former NVIDIA engineers, AMD holds 23% and ASE 6.2%.'], ['ASSERTED Intel LOCATED_IN Hebi', 'ASSERTED AMD HOLDS_SHARE_IN Intel', 'ASSERTED ASE HOLDS_SHARE_IN Intel']],
    [['AMD invested $2 billion in OpenAI last year.'], ['ASSERTED AMD HOLDS_SHARE_IN OpenAI']],
    [['AMD leads.', 'It also bought the Hebi chip designer Intel.'], ['ASSERTED Intel SUBSIDIARY_OF AMD', 'ASSERTED Intel LOCATED_IN Hebi']],
    [["AMD's acquisition of Intel closed in May 2024."], ['ASSERTED Intel SUBSIDIARY_OF AMD']],
    [['OpenAI is both a customer of Intel and one of its shareholders.'], ['ASSERTED Intel SUPPLIES_TO OpenAI', 'ASSERTED OpenAI HOLDS_SHARE_IN Intel']],
    // Sold, wanted, or something else of the firm's.
    [['AMD sold its stake in Intel.'], []],
    [['AMD wanted to buy Intel.'], []],
    [['AMD bought Intel chips.'], ['ASSERTED AMD USES_CHIP Intel']],
    [["AMD took a stake in Intel's plant."], []],
  ]);
});

describe('who supplies whom with what, in English', () => {
  read([
    [['SK hynix also sells Intel the HBM3.'], ['ASSERTED SK hynix SUPPLIES_TO Intel', 'ASSERTED SK hynix PROVIDES HBM3']],
    [['OpenAI ordered 1,600 X900 cards for its clouds.'], ['ASSERTED OpenAI USES_CHIP Morningstar X900', 'ASSERTED Morningstar Tech SUPPLIES_TO OpenAI']],
    [['OpenAI rents its servers from Intel and from the Hebi firm AMD.'], ['ASSERTED Intel SUPPLIES_TO OpenAI', 'ASSERTED AMD SUPPLIES_TO OpenAI', 'ASSERTED AMD LOCATED_IN Hebi']],
    [['Intel is the lead source of optical modules for AMD, with ASE in second place.'], ['ASSERTED Intel SUPPLIES_TO AMD', 'ASSERTED ASE SUPPLIES_TO AMD', 'ASSERTED Intel PROVIDES optical module', 'ASSERTED ASE PROVIDES optical module']],
    [['Intel has won OpenAI as a customer.'], ['ASSERTED Intel SUPPLIES_TO OpenAI']],
    [['HBM3 is made by SK hynix and Intel.'], ['ASSERTED SK hynix PROVIDES HBM3', 'ASSERTED Intel PROVIDES HBM3']],
    [['Intel and the Hebi firm AMD provide optical modules.'], ['ASSERTED AMD LOCATED_IN Hebi', 'ASSERTED Intel PROVIDES optical module', 'ASSERTED AMD PROVIDES optical module']],
    [['Intel depends on SK hynix for HBM3 and on ASE for packaging.'], ['ASSERTED SK hynix SUPPLIES_TO Intel', 'ASSERTED ASE SUPPLIES_TO Intel']],
    [['Intel depends on OpenAI for most of its revenue.'], []],
    [['Intel had a slow year.', 'Nor has it been able to order parts from AMD.'], []],
    [['Intel has won orders from AMD.'], ['ASSERTED Intel SUPPLIES_TO AMD']],
    [['Intel sold its shares to AMD.'], []],
    [['Intel sells servers comparable to those of AMD.'], []],
  ]);
});

describe('who computes on what, in English', () => {
  read([
    [['The Lake Compute Centre was built by Intel around 5,448 X900 cards.'], ['ASSERTED Lake Compute Centre USES_CHIP Morningstar X900']],
    [['The Lake Compute Centre started with 100,000 H100 GPUs and was later doubled with X900 units.'], ['ASSERTED Lake Compute Centre USES_CHIP NVIDIA H100', 'ASSERTED Lake Compute Centre USES_CHIP Morningstar X900']],
    [['The Lake Compute Centre runs on the X900 and on the H100.'], ['ASSERTED Lake Compute Centre USES_CHIP Morningstar X900', 'ASSERTED Lake Compute Centre USES_CHIP NVIDIA H100']],
    [['Intel switched on a cluster of 30,000 X900 chips.'], ['ASSERTED Intel USES_CHIP Morningstar X900']],
    [['OpenAI is the largest user of the X900.'], ['ASSERTED OpenAI USES_CHIP Morningstar X900']],
    [['The Lake Compute Centre will hold 9,000 X900 chips.'], []],
    [['OpenAI tested the X900 and chose the H100.'], []],
    // Models brought to a chip.
    [['Intel and AMD put Kite into service on their cards.'], ['ASSERTED Intel ADAPTED Kite', 'ASSERTED AMD ADAPTED Kite']],
    [['Intel completed the work on Kite for its X900.'], ['ASSERTED Intel ADAPTED Kite', 'ASSERTED Morningstar X900 ADAPTED Kite']],
    [['Intel brought Kite to its X900 in May 2024.'], ['ASSERTED Intel ADAPTED Kite', 'ASSERTED Morningstar X900 ADAPTED Kite']],
    [['Intel says it will bring Kite to its X900.'], []],
  ]);
});

describe('what a chip is made up of, in clauses of their own', () => {
  read([
    [['The X900, which TSMC makes and ASE packages, competes with the A100.'], ['ASSERTED Morningstar X900 FABRICATED_BY TSMC', 'ASSERTED Morningstar X900 PACKAGED_BY ASE', 'ASSERTED Morningstar X900 COMPETES_WITH NVIDIA A100']],
    [['Intel is listed.', 'It has TSMC both fabricate the X900 and provide the HBM3 on it.'], ['ASSERTED Morningstar X900 FABRICATED_BY TSMC', 'ASSERTED TSMC SUPPLIES_TO Intel', 'ASSERTED TSMC PROVIDES HBM3', 'ASSERTED Morningstar X900 USES_MEMORY HBM3']],
    [['CoWoS-L, the version used by the X900, is new.'], ['ASSERTED Morningstar X900 PACKAGED_WITH CoWoS-L']],
    [['The X900 is new.', 'The modules talk over NVLink.'], ['ASSERTED Morningstar X900 USES_INTERCONNECT NVLink']],
    [['CANN takes PyTorch graphs as they are.'], ['ASSERTED CANN SUPPORTS_SOFTWARE PyTorch']],
    [['The X900 and the X300 are new.', 'Both work with CANN.'], ['ASSERTED Morningstar X900 SUPPORTS_SOFTWARE CANN', 'ASSERTED Morningstar X300 SUPPORTS_SOFTWARE CANN']],
    [['The X900 is new.', 'The X300, launched in 2023, is older.', 'Both run on CANN, and CANN in turn supports PyTorch.'], ['ASSERTED Morningstar X900 SUPPORTS_SOFTWARE CANN', 'ASSERTED Morningstar X300 SUPPORTS_SOFTWARE CANN', 'ASSERTED CANN SUPPORTS_SOFTWARE PyTorch']],
    [['Intel and AMD sell optical modules.', 'Both buy optical modules from Huawei.'], ['ASSERTED Intel PROVIDES optical module', 'ASSERTED AMD PROVIDES optical module', 'ASSERTED Huawei PROVIDES optical module', 'ASSERTED Huawei SUPPLIES_TO Intel', 'ASSERTED Huawei SUPPLIES_TO AMD']],
    // A machine is built by whom it will, and its chips are not for that made there; "their" stack is whose the passage is about.
    [['The machine contains 5,448 X900 superchips and was built by Intel.'], []],
    [['Intel is listed.', 'AMD supplies Intel with HBM3.', 'Its software stack is called CANN.'], ['ASSERTED AMD SUPPLIES_TO Intel', 'ASSERTED AMD PROVIDES HBM3', 'ASSERTED Intel SUPPORTS_SOFTWARE CANN']],
  ]);
});

describe('kin and peers of a chip, in English', () => {
  read([
    [['The XC900 is the same floorplan with half the stacks left off, made to be sold to China.', 'The H100 is new.'], []],
    [['The A100 and H100 were stopped by the rules, and NVIDIA brought out the A800 and H800 with slower links in their place.'], ['ASSERTED NVIDIA A800 RESTRICTED_VARIANT_OF NVIDIA A100', 'ASSERTED NVIDIA H800 RESTRICTED_VARIANT_OF NVIDIA H100']],
    [['The export rules bite.', 'The A800 is a deeper cut of the A100.'], ['ASSERTED NVIDIA A800 RESTRICTED_VARIANT_OF NVIDIA A100']],
    [['NVIDIA lowered the NVLink speed of the A100 from 600 GB/s to 400 GB/s to make the A800 for China.'], ['ASSERTED NVIDIA A800 RESTRICTED_VARIANT_OF NVIDIA A100', 'ASSERTED NVIDIA A100 USES_INTERCONNECT NVLink']],
    [['NVIDIA derived the H800 from the H100 to meet the export rules.'], ['ASSERTED NVIDIA H800 RESTRICTED_VARIANT_OF NVIDIA H100']],
    [['The export rules bite.', 'NVIDIA answered with the A800 and H800.', 'They were versions of the A100 and H100 with a slower link.'], ['ASSERTED NVIDIA A800 RESTRICTED_VARIANT_OF NVIDIA A100', 'ASSERTED NVIDIA H800 RESTRICTED_VARIANT_OF NVIDIA H100']],
    [['The H100 is a version of the A100 with more memory.'], []],
    [['Huawei presents the X900 as a match for the A100.'], ['ASSERTED Morningstar X900 COMPARABLE_TO NVIDIA A100']],
    [['The X900 stands level with the A100 in inference.'], ['ASSERTED Morningstar X900 COMPARABLE_TO NVIDIA A100']],
    [['The X900 is sold as a direct rival to the A100.'], ['ASSERTED Morningstar X900 COMPETES_WITH NVIDIA A100']],
    [['The X900 is no rival to the A100.'], []],
    [['The X900 is the work of Intel.'], ['ASSERTED Morningstar X900 DESIGNED_BY Intel']],
  ]);
});
