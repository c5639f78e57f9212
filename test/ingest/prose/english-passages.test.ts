import { read, toldOf } from './fixture.js';

const relations = (text: readonly string[]): readonly string[] => toldOf('relation', ...text).filter((told) => !/DESIGNED_BY/u.test(told));

describe('what English says of what it speaks of', () => {
  const cases: readonly (readonly [readonly string[], readonly string[]])[] = [
    [["Intel's Gaudi-like X900, a chip that TSMC builds and that carries 96 GB of HBM3, sells well."], ['ASSERTED Morningstar X900 FABRICATED_BY TSMC', 'ASSERTED Morningstar X900 USES_MEMORY HBM3']],
    [['The X900, which was never cleared for export, holds 96 GB of HBM3.'], ['ASSERTED Morningstar X900 USES_MEMORY HBM3']],
    [["Morningstar Tech's X900 leads.", "The company positions it against NVIDIA's A100."], ['ASSERTED Morningstar X900 COMPARABLE_TO NVIDIA A100']],
    [["The X900, which joins two X300 dies in one package, competes directly with NVIDIA's A100."], ['ASSERTED Morningstar X900 USES_CHIP Morningstar X300', 'ASSERTED Morningstar X900 COMPETES_WITH NVIDIA A100']],
    [['Morningstar Tech, whose X900 is packaged with CoWoS-S at TSMC and takes HBM3E from SK hynix, grew.'], ['ASSERTED Morningstar X900 PACKAGED_BY TSMC', 'ASSERTED Morningstar X900 PACKAGED_WITH CoWoS-S', 'ASSERTED Morningstar X900 USES_MEMORY HBM3E', 'ASSERTED SK hynix PROVIDES HBM3E', 'ASSERTED SK hynix SUPPLIES_TO Morningstar Tech']],
    [["Morningstar Tech's X900 leads.", 'Boards talk to each other over NVLink.'], ['ASSERTED Morningstar X900 USES_INTERCONNECT NVLink']],
    [['The X900 carries 64 GB of HBM2E; TSMC is its foundry and ASE its packaging partner.'], ['ASSERTED Morningstar X900 FABRICATED_BY TSMC', 'ASSERTED Morningstar X900 PACKAGED_BY ASE', 'ASSERTED Morningstar X900 USES_MEMORY HBM2E']],
    [['ASE handles final assembly and test for the X900.'], ['ASSERTED Morningstar X900 PACKAGED_BY ASE']],
    [['TSMC, in Hebi, is small and counts AMD and Intel as customers.'], ['ASSERTED TSMC LOCATED_IN Hebi', 'ASSERTED TSMC SUPPLIES_TO AMD', 'ASSERTED TSMC SUPPLIES_TO Intel']],
    [['AMD buys tools from ASE and lasers from Intel.'], ['ASSERTED ASE SUPPLIES_TO AMD', 'ASSERTED Intel SUPPLIES_TO AMD']],
    [['ASE was founded by former AMD engineers, but AMD owns no shares in it; the largest shareholder is Intel, followed by TSMC.'], ['ASSERTED Intel HOLDS_SHARE_IN ASE', 'ASSERTED TSMC HOLDS_SHARE_IN ASE']],
    [['ASE, a 62%-owned subsidiary of Intel, is small.'], ['ASSERTED ASE SUBSIDIARY_OF Intel', 'ASSERTED Intel HOLDS_SHARE_IN ASE']],
    [['OpenAI trained Kite with 7 billion parameters entirely on the X900.'], ['ASSERTED Kite DEVELOPED_BY OpenAI', 'ASSERTED Kite USES_CHIP Morningstar X900', 'ASSERTED OpenAI USES_CHIP Morningstar X900']],
    [['AMD completed support for Qwen in 2024.'], ['ASSERTED AMD ADAPTED Qwen']],
    [['The Lake Compute Centre opened in 2023.', 'Intel operates it.'], ['ASSERTED Lake Compute Centre OPERATED_BY Intel']],
    [['TSMC offers it in three flavours, CoWoS-S with a cheap base, and CoWoS-L, which combines CoWoS-S with InFO.'], ['ASSERTED TSMC PROVIDES CoWoS-S', 'ASSERTED CoWoS-S VARIANT_OF CoWoS', 'ASSERTED CoWoS-L VARIANT_OF CoWoS', 'ASSERTED CoWoS-L COMBINES CoWoS-S', 'ASSERTED CoWoS-L COMBINES InFO']],
    // Another nearer, a plan, a hope, talks, a denial: no tie.
    [["NVIDIA's H100 is faster than the X900, which carries HBM2E."], ['ASSERTED Morningstar X900 USES_MEMORY HBM2E']],
    [['Intel owns 12% of the lab and AMD holds 4%.'], []],
    [['AMD is in talks to buy tools from ASE.'], []],
    [['SK hynix supplies NVIDIA, and Intel hopes to supply it.'], ['ASSERTED SK hynix SUPPLIES_TO NVIDIA']],
    [['AMD was said to position it against the A100.', 'OpenAI trained its engineers on the A100.'], []],
  ];
  test.each(cases)('%s', (texts, expected) => expect([...relations(texts)].sort()).toEqual([...expected].sort()));

  test('the figures behind "it" are of what the sentence before spoke of', () => expect(toldOf('spec', "Morningstar Tech's X900 leads.", 'Designed in Hebi and fabricated by TSMC, it carries 58 billion transistors and draws 400 W.'))
    .toEqual(['ASSERTED Morningstar X900 TRANSISTORS 58000000000 transistors', 'ASSERTED Morningstar X900 TDP 400 W']));
  test("a successor's process is not its predecessor's", () => expect(toldOf('spec', 'The X300 sells well; a successor, the X900, is built on a 7 nm process.')).toEqual(['ASSERTED Morningstar X900 PROCESS_NODE 7 nm']));
  test.each([
    ['The X900, a chip that TSMC builds on 7 nm and that moves 3 TB/s, sells well.', ['ASSERTED Morningstar X900 PROCESS_NODE 7 nm', 'ASSERTED Morningstar X900 MEMORY_BANDWIDTH 3000 GB/s']],
    ['The X900 uses the Thistle v2 architecture, runs at 1.5 GHz and spreads over 742 mm2.', ['ASSERTED Morningstar X900 ARCHITECTURE Thistle v2', 'ASSERTED Morningstar X900 CLOCK 1.5 GHz', 'ASSERTED Morningstar X900 DIE_AREA 742 mm2']],
    ['Kite is a 340-billion-parameter model.', ['ASSERTED Kite PARAMETERS 340000000000 parameters']],
    ['The model uses a transformer architecture and was trained on the X900.', []],
  ])('%s', (text, expected) => expect([...toldOf('spec', text)].sort()).toEqual([...expected].sort()));
  test('the format may stand behind "in"', () => expect(toldOf('spec', 'The X900 offers 320 TFLOPS in BF16.')).toEqual(['ASSERTED Morningstar X900 PEAK_COMPUTE BF16 320 TFLOPS']));
  test('a condition ends with its clause', () => expect(read('A chip was caught if it reached the limit; NVIDIA answered with the A800.').map(({ statement: s }) => s.type)).toContain('relation'));
});
