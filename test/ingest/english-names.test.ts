import { withEnglishNames } from '../../src/ingest/english-names.js';
import { seedNames } from '../../src/ingest/names.js';
import type { Paragraph } from '../../src/ingest/source.js';

/** Kind of each name that the sentences teach. */
function taught(...sentences: readonly string[]): Readonly<Record<string, string>> {
  const paragraph: Paragraph = { section: [], sentences: sentences.map((text, i) => ({ text, starts: [0], lines: [i + 1], page: null })) };
  const seed = seedNames();
  return Object.fromEntries(withEnglishNames(seed, [paragraph]).entries.slice(seed.entries.length).flatMap(({ kind, names }) => names.map(({ text }) => [text, kind])));
}

describe('names that an English report teaches', () => {
  test('an apposition makes a firm, and its short form follows', () => {
    expect(taught('Bramley Systems, a start-up from Leeds, sells accelerators.', 'Last year Bramley raised capital.')).toMatchObject({ 'Bramley Systems': 'COMPANY', Bramley: 'COMPANY' });
  });
  test('what is rated, drawn or taped out is a chip, and its model number alone is it too', () => {
    expect(taught('The Otter T3 accelerator is rated at 400 TFLOPS.', 'The T3 draws 300 W.')).toMatchObject({ 'Otter T3': 'CHIP', T3: 'CHIP' });
  });
  test('a stack, a link and a packaging say what they are', () => {
    expect(taught('Its software stack, called Loom, is open.', 'The dies talk over Spindle, a chip-to-chip link of 400 GB/s.', 'Both are joined by Tessel, a bridge-die packaging of its own.')).toMatchObject({ Loom: 'SOFTWARE', Spindle: 'INTERCONNECT', Tessel: 'PACKAGING' });
  });
  test('a town behind a firm is a place, one behind an institution is not', () => {
    expect(taught('Bramley Systems of Otterton is the hope of the region.', 'A Brindley laboratory builds models.', 'The University of Moleford is old.')).toEqual({ 'Bramley Systems': 'COMPANY', Otterton: 'REGION', Brindley: 'REGION' });
  });
  test('what supports a framework is software, and a name that counts its parameters a model', () => {
    expect(taught("Bramley's LoomStack supports PyTorch and JAX.", 'Otter-72B was released in May.')).toMatchObject({ LoomStack: 'SOFTWARE', 'Otter-72B': 'AI_MODEL' });
  });
  test('words that open a sentence, months and formats are no names', () => {
    expect(taught('Meanwhile the market grew.', 'In March 2025 FP8 became common.', 'Export rules were tightened.')).toEqual({});
  });
});
