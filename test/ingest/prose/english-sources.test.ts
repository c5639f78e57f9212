import { toldOf } from './fixture.js';

const relations = (text: readonly string[]): readonly string[] => toldOf('relation', ...text).filter((told) => !/DESIGNED_BY (?:NVIDIA|Morningstar)/u.test(told));
const read = (cases: readonly (readonly [readonly string[], readonly string[]])[]): void => test.each(cases)('%s', (text, expected) => { expect([...relations(text)].sort()).toEqual([...expected].sort()); });

describe('where parts and goods come from, in English', () => {
  read([
    [['Intel answers with InFO and, for stacked logic, HBM3.'], ['ASSERTED Intel PROVIDES HBM3']],
    [['SK hynix was first with HBM3E and has been producing HBM3 since 2024.'], ['ASSERTED SK hynix PROVIDES HBM3E', 'ASSERTED SK hynix PROVIDES HBM3']],
    [['SK hynix, whose HBM3E goes into the X900, is full.'], ['ASSERTED SK hynix PROVIDES HBM3E', 'ASSERTED Morningstar X900 USES_MEMORY HBM3E']],
    [['SK hynix has not been selling HBM3.'], []],
    [['NVLink, a fabric of NVIDIA’s own, is fast.'], ['ASSERTED NVIDIA PROVIDES NVLink']],
    [['Intel sells HBM2E to AMD and HBM3 to Huawei.'], ['ASSERTED Intel SUPPLIES_TO AMD', 'ASSERTED Intel PROVIDES HBM2E', 'ASSERTED Intel PROVIDES HBM3', 'ASSERTED Intel SUPPLIES_TO Huawei']],
    [['The X900 uses HBM3, for which SK hynix is the named and only source.'], ['ASSERTED Morningstar X900 USES_MEMORY HBM3', 'ASSERTED SK hynix PROVIDES HBM3']],
    [['TSMC also offers the packaging without which none of them would work, in the three flavours CoWoS-S, CoWoS-L and InFO, the last of which combines CoWoS with TSV.'], ['ASSERTED InFO COMBINES CoWoS', 'ASSERTED CoWoS-S VARIANT_OF CoWoS', 'ASSERTED CoWoS-L VARIANT_OF CoWoS', 'ASSERTED InFO COMBINES TSV']],
    [['Huawei relies on TSMC for a pilot lot of the X900.'], ['ASSERTED TSMC SUPPLIES_TO Huawei', 'ASSERTED Morningstar X900 FABRICATED_BY TSMC']],
    [['Huawei might rely on TSMC for a pilot lot of the X900.'], []],
    [['Huawei has gone to Intel for the wafers of its X900.'], ['ASSERTED Morningstar X900 FABRICATED_BY Intel', 'ASSERTED Intel SUPPLIES_TO Huawei']],
    [['It is TSMC that makes everything.', 'The Hebi foundry prints the X900, the A100 and, at its old line, the older X300.'], ['ASSERTED Morningstar X900 FABRICATED_BY TSMC', 'ASSERTED NVIDIA A100 FABRICATED_BY TSMC', 'ASSERTED Morningstar X300 FABRICATED_BY TSMC', 'ASSERTED TSMC LOCATED_IN Hebi']],
    [['AMD and Intel lead.', 'The foundry prints the X900.'], []],
    [['ASE packages wafers for Huawei and for no other firm.'], ['ASSERTED ASE SUPPLIES_TO Huawei']],
    [["OpenAI's switches come from Intel, with optics from AMD."], ['ASSERTED Intel SUPPLIES_TO OpenAI', 'ASSERTED AMD SUPPLIES_TO OpenAI']],
    [['Huawei has sold 200 such racks, chiefly to OpenAI.'], ['ASSERTED Huawei SUPPLIES_TO OpenAI']],
    [['ASE supplies AMD and increasingly Huawei.'], ['ASSERTED ASE SUPPLIES_TO AMD', 'ASSERTED ASE SUPPLIES_TO Huawei']],
    [['Intel supplies NVIDIA as well and, since the autumn, OpenAI, but not Huawei.'], ['ASSERTED Intel SUPPLIES_TO NVIDIA', 'ASSERTED Intel SUPPLIES_TO OpenAI']],
    [['SK hynix makes HBM3 and sends it to Intel and to OpenAI.'], ['ASSERTED SK hynix PROVIDES HBM3', 'ASSERTED SK hynix SUPPLIES_TO Intel', 'ASSERTED SK hynix SUPPLIES_TO OpenAI']],
    [['Intel depends on ASE for bonders that nobody has put under licence.'], ['ASSERTED ASE SUPPLIES_TO Intel']],
    [['The X900 is assembled in Hebi, by ASE.'], ['ASSERTED Morningstar X900 PACKAGED_BY ASE', 'ASSERTED ASE LOCATED_IN Hebi']],
    [['Huawei has since moved the X900 to InFO.'], ['ASSERTED Morningstar X900 PACKAGED_WITH InFO']],
    [['ASE has a process, InFO, in which both the X900 and the X300 are assembled.'], ['ASSERTED Morningstar X900 PACKAGED_WITH InFO', 'ASSERTED Morningstar X300 PACKAGED_WITH InFO']],
    [['The X900 gave up HBM3 for the HBM2E of Intel.'], ['ASSERTED Morningstar X900 USES_MEMORY HBM2E']],
    [['CoWoS cannot be made without TSV.'], ['ASSERTED CoWoS REQUIRES TSV']],
    [['CoWoS-L is a package in which TSV are set into InFO.'], ['ASSERTED CoWoS-L COMBINES TSV', 'ASSERTED CoWoS-L COMBINES InFO']],
  ]);
});

describe('firms beside one another, in English', () => {
  read([
    [['Intel was spun out of AMD, which keeps 31% of it.'], ['ASSERTED AMD HOLDS_SHARE_IN Intel']],
    [['ASE holds 9% of Intel, AMD another 4%.'], ['ASSERTED ASE HOLDS_SHARE_IN Intel', 'ASSERTED AMD HOLDS_SHARE_IN Intel']],
    [['Intel, a spin-off in which AMD holds a 21% stake and Huawei another 6%, is small.'], ['ASSERTED AMD HOLDS_SHARE_IN Intel', 'ASSERTED Huawei HOLDS_SHARE_IN Intel']],
    [['Intel has the chips of its affiliate ASE, 59% of which it still holds.'], ['ASSERTED ASE SUBSIDIARY_OF Intel', 'ASSERTED Intel HOLDS_SHARE_IN ASE']],
    [['Intel, which AMD owns as to 62%, is small.'], ['ASSERTED Intel SUBSIDIARY_OF AMD', 'ASSERTED AMD HOLDS_SHARE_IN Intel']],
    [['It was AMD, not OpenAI, that took an 8% stake in Intel.'], ['ASSERTED AMD HOLDS_SHARE_IN Intel']],
    [['Intel is a 62% subsidiary of AMD.'], ['ASSERTED Intel SUBSIDIARY_OF AMD']],
    [['Intel, as mentioned, belongs to AMD.'], ['ASSERTED Intel SUBSIDIARY_OF AMD']],
    [['Intel does not belong to AMD.'], []],
    [['Intel and OpenAI have a joint laboratory.'], ['ASSERTED Intel PARTNER_OF OpenAI']],
    [['OpenAI works with Intel on quantisation.'], ['ASSERTED OpenAI PARTNER_OF Intel']],
    [['OpenAI signed with Intel in June 2025 as well as with AMD.'], ['ASSERTED OpenAI PARTNER_OF Intel', 'ASSERTED OpenAI PARTNER_OF AMD']],
    [['Talks between OpenAI and Intel came to nothing.'], []],
    [['Intel and AMD are rivals in every tender.'], ['ASSERTED Intel COMPETES_WITH AMD']],
    [["Intel's closest rival is AMD."], ['ASSERTED Intel COMPETES_WITH AMD']],
    [['Intel in Hebi has the best silicon and AMD the best price.'], ['ASSERTED Intel LOCATED_IN Hebi']],
    [['Intel, which works out of Hebi, is small.'], ['ASSERTED Intel LOCATED_IN Hebi']],
    [["Huawei's Hebi affiliate, Intel, was registered in May."], ['ASSERTED Intel LOCATED_IN Hebi']],
    [['Reports that Intel in Hebi would close are wrong.'], []],
  ]);
});
