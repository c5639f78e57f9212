import { toldOf } from './fixture.js';

const relations = (texts: readonly string[]): readonly string[] => toldOf('relation', ...texts).filter((told) => !/DESIGNED_BY (?:NVIDIA|Morningstar|AMD)|DEVELOPED_BY|PROVIDES CoWoS/u.test(told));
const cases = (name: string, told: readonly (readonly [readonly string[], readonly string[]])[]): void => describe(name, () => { test.each(told)('%s', (texts, expected) => expect([...relations(texts)].sort()).toEqual([...expected].sort())); });

cases('a clause with a subject of its own, in English', [
  [['AMD trained Kite on the X900, and OpenAI trains GPT-4 on the A100.'], ['ASSERTED AMD USES_CHIP Morningstar X900', 'ASSERTED GPT-4 USES_CHIP NVIDIA A100', 'ASSERTED Kite USES_CHIP Morningstar X900', 'ASSERTED OpenAI USES_CHIP NVIDIA A100']],
  [['Intel ships a DGX A100 server, and the XC900 board has one C1 CPU.'], []],
  [['The X300 carries HBM2E and competes with the H100, which, like every NVIDIA part, runs CUDA.'], ['ASSERTED Morningstar X300 COMPETES_WITH NVIDIA H100', 'ASSERTED Morningstar X300 USES_MEMORY HBM2E', 'ASSERTED NVIDIA H100 SUPPORTS_SOFTWARE CUDA']],
]);

cases('whose arm it is through which a stake is held', [
  [['Intel owns 4% of ASE through its venture arm TSMC.'], ['ASSERTED Intel HOLDS_SHARE_IN ASE', 'ASSERTED TSMC SUBSIDIARY_OF Intel']],
]);

test('management is no firm', () => { expect(relations(['Morningstar Tech sells the X900.', 'Management says so.', 'OpenAI and Intel are customers.'])).toEqual(['ASSERTED Morningstar Tech SUPPLIES_TO OpenAI', 'ASSERTED Morningstar Tech SUPPLIES_TO Intel']); });
