import { toldOf } from './fixture.js';

const relations = (texts: readonly string[]): readonly string[] => toldOf('relation', ...texts).filter((told) => !/DESIGNED_BY (?:NVIDIA|Morningstar|AMD)|PROVIDES CoWoS/u.test(told));
const cases = (name: string, told: readonly (readonly [readonly string[], readonly string[]])[]): void => describe(name, () => { test.each(told)('%s', (texts, expected) => expect([...relations(texts)].sort()).toEqual([...expected].sort())); });

cases('where a chip comes from, in English', [
  [['The X300 came from Intel on 7nm.'], ['ASSERTED Morningstar X300 FABRICATED_BY Intel']],
  [['The X900 is new.', 'Silicon for it comes from TSMC.'], ['ASSERTED Morningstar X900 FABRICATED_BY TSMC']],
  [['TSMC fabricates the X900, as it did those of the X300.'], ['ASSERTED Morningstar X300 FABRICATED_BY TSMC', 'ASSERTED Morningstar X900 FABRICATED_BY TSMC']],
  [['The X900 is built by TSMC and assembled by the same firm.'], ['ASSERTED Morningstar X900 FABRICATED_BY TSMC', 'ASSERTED Morningstar X900 PACKAGED_BY TSMC']],
  [['The XC900 is simply X900 dies in one package.'], ['ASSERTED Morningstar XC900 USES_CHIP Morningstar X900']],
  [['China came first.', 'NVIDIA brought out the A800 as a substitute for the A100, and the H800, which did the same to the H100.'], ['ASSERTED NVIDIA A800 RESTRICTED_VARIANT_OF NVIDIA A100', 'ASSERTED NVIDIA H800 RESTRICTED_VARIANT_OF NVIDIA H100']],
  [['Its engineers compare the X900 with the A100.'], ['ASSERTED Morningstar X900 COMPARABLE_TO NVIDIA A100']],
  [['The X300 was always sold as an A100 equivalent.'], ['ASSERTED Morningstar X300 COMPARABLE_TO NVIDIA A100']],
  [['The X900 was co-developed with Intel.'], ['ASSERTED Morningstar Tech PARTNER_OF Intel']],
  [['A magazine compares the X900 with the A100.'], []],
  [['The X300 will come from Intel on 7nm.'], []],
  [['The X900 was not co-developed with Intel.'], []],
]);

cases('who buys and holds whom, in English', [
  [['The X900 draws its stacks from SK hynix.'], ['ASSERTED SK hynix SUPPLIES_TO Morningstar Tech']],
  [['Intel is 20% owned by AMD, and it buys its bonders from ASE of Hebi and, since the spring, from TSMC.'], ['ASSERTED AMD HOLDS_SHARE_IN Intel', 'ASSERTED ASE LOCATED_IN Hebi', 'ASSERTED ASE SUPPLIES_TO Intel', 'ASSERTED TSMC SUPPLIES_TO Intel']],
  [['ASE supplies Intel and, through a second line, AMD.'], ['ASSERTED ASE SUPPLIES_TO AMD', 'ASSERTED ASE SUPPLIES_TO Intel']],
  [["NVIDIA takes 60% of TSMC's wafers on our estimate, Intel 15% and AMD 9%."], ['ASSERTED TSMC SUPPLIES_TO AMD', 'ASSERTED TSMC SUPPLIES_TO Intel', 'ASSERTED TSMC SUPPLIES_TO NVIDIA']],
  [['Intel stacks TSMC dies rather than its own.'], ['ASSERTED TSMC SUPPLIES_TO Intel']],
  [['Of Intel, in which AMD already owns 18%, little is known.'], ['ASSERTED AMD HOLDS_SHARE_IN Intel']],
  [['ASE, a Hebi foundry in which Intel owns 34%, is small.'], ['ASSERTED ASE LOCATED_IN Hebi', 'ASSERTED Intel HOLDS_SHARE_IN ASE']],
  [['ASE is owned 46% by Intel and 20% by AMD.'], ['ASSERTED AMD HOLDS_SHARE_IN ASE', 'ASSERTED Intel HOLDS_SHARE_IN ASE']],
  [['ASE, for its part, remains a subsidiary of Intel.'], ['ASSERTED ASE SUBSIDIARY_OF Intel']],
  [['Intel holds 9% of ASE.', 'Its largest customer is AMD.'], ['ASSERTED ASE SUPPLIES_TO AMD', 'ASSERTED Intel HOLDS_SHARE_IN ASE']],
  [['AMD sells to Intel and its subsidiary ASE.'], ['ASSERTED AMD SUPPLIES_TO Intel', 'ASSERTED ASE SUBSIDIARY_OF Intel']],
  [['Intel is the odd one out: a Hebi firm of ninety people.'], ['ASSERTED Intel LOCATED_IN Hebi']],
  [['Intel leases the land from ASE.'], []],
  [['ASE might draw its stacks from SK hynix.'], []],
]);

cases('what runs on what, in English', [
  [['The X900 is fast.', 'The software is CANN, which takes PyTorch graphs without change.'], ['ASSERTED CANN SUPPORTS_SOFTWARE PyTorch', 'ASSERTED Morningstar X900 SUPPORTS_SOFTWARE CANN']],
  [['OpenAI released Kite, trained on 2 trillion tokens across 900 X900s.'], ['ASSERTED Kite DEVELOPED_BY OpenAI', 'ASSERTED Kite USES_CHIP Morningstar X900', 'ASSERTED OpenAI USES_CHIP Morningstar X900']],
  [['Intel had Kite working on the X900 in May.', 'AMD needed until June.'], ['ASSERTED AMD ADAPTED Kite', 'ASSERTED Intel ADAPTED Kite', 'ASSERTED Morningstar X900 ADAPTED Kite']],
  [['Lake Compute Centre has 4,608 X900 cards; it is wired with NVLink.'], ['ASSERTED Lake Compute Centre USES_CHIP Morningstar X900', 'ASSERTED Lake Compute Centre USES_INTERCONNECT NVLink']],
  [['The X900 was built with AMD; the X300 was drawn by Intel; OpenAI trains on it at Lake Compute Centre.'], ['ASSERTED Lake Compute Centre USES_CHIP Morningstar X300', 'ASSERTED Morningstar Tech PARTNER_OF AMD', 'ASSERTED Morningstar X300 DESIGNED_BY Intel', 'ASSERTED OpenAI USES_CHIP Morningstar X300']],
  [['Kite performs about as well as GPT-4.'], ['ASSERTED Kite COMPARABLE_TO GPT-4']],
  [['Kite does not perform as well as GPT-4.'], []],
  [['Lake Compute Centre will be wired with NVLink.'], []],
]);

cases('what is put in between, or told with the sentence before', [
  [['We would be surprised by a quiet sale of Intel, in which AMD already owns 18%.'], ['ASSERTED AMD HOLDS_SHARE_IN Intel']],
  [['AMD answered with the X900.', 'The part runs CANN.'], ['ASSERTED Morningstar X900 SUPPORTS_SOFTWARE CANN']],
  [['The X900 is measured against the A100; the X300 was sold as an H100 equivalent.', 'Both accept PyTorch.'], ['ASSERTED Morningstar X300 COMPARABLE_TO NVIDIA H100', 'ASSERTED Morningstar X300 SUPPORTS_SOFTWARE PyTorch', 'ASSERTED Morningstar X900 COMPARABLE_TO NVIDIA A100', 'ASSERTED Morningstar X900 SUPPORTS_SOFTWARE PyTorch']],
  [['The H100 is fast.', 'The X900 is pitched straight at it.'], ['ASSERTED Morningstar X900 COMPARABLE_TO NVIDIA H100']],
  [['The X900 is old.', 'Its successor, the X300, replaces HBM2E with HBM3.'], ['ASSERTED Morningstar X300 USES_MEMORY HBM3', 'ASSERTED Morningstar X900 USES_MEMORY HBM2E']],
  [['Intel has a foundry that would make the X900 if AMD agreed.'], []],
]);

cases('owners in part, and memory by its noun', [
  [['ASE is half owned by Intel.'], ['ASSERTED Intel HOLDS_SHARE_IN ASE']],
  [["The X900's memory is HBM3."], ['ASSERTED Morningstar X900 USES_MEMORY HBM3']],
  [["The X900's memory is not HBM3."], []],
]);

cases('the former and the latter, in English', [
  [['The X300 is old, and the X900 joins two dies.', 'Both are made by TSMC; the former is packaged in CoWoS-S and the latter in CoWoS-L.'], ['ASSERTED Morningstar X300 FABRICATED_BY TSMC', 'ASSERTED Morningstar X900 FABRICATED_BY TSMC', 'ASSERTED Morningstar X300 PACKAGED_WITH CoWoS-S', 'ASSERTED Morningstar X900 PACKAGED_WITH CoWoS-L']],
  [['It launched the X300 in 2023 and the X900 in 2024.', 'The latter is made by TSMC.'], ['ASSERTED Morningstar X900 FABRICATED_BY TSMC']],
  [['It launched the X300, the XC900 and the X900.', 'The latter is made by TSMC.'], []],
  [['The X900 and the A100 sell well.', 'The latter half of the year was made by TSMC customers.'], []],
]);
