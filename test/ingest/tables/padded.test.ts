import { unpadded } from '../../../src/ingest/tables/padded.js';

function linesOf(...texts: readonly string[]): readonly string[] {
  const lines = texts.map((text, i) => ({ number: i + 1, text, page: null }));
  return unpadded({ caption: null, captionLine: 1, lines, section: [], sourceNote: null }).lines.map(({ text }) => text);
}

describe('columns lined up with spaces', () => {
  test('headings over three lines are one, a page foot within is none, a blank cell stays blank', () => {
    expect(linesOf(
      '                      FP16       Memory',
      'Maker      Product    dense      b/w       Power',
      '                      (TFLOPS)   (TB/s)      (W)',
      'Corvid     C1          120        0.9        75',
      'Corvid     C2          240                  150',
      'A Research House         see the last page of this note for what it does not say     7',
      'Lapwing    L9          480        3.2       400',
    )).toEqual(['Maker\tProduct\tFP16 dense (TFLOPS)\tMemory b/w (TB/s)\tPower (W)', 'Corvid\tC1\t120\t0.9\t75', 'Corvid\tC2\t240\t\t150', 'Lapwing\tL9\t480\t3.2\t400']);
  });
  test('units in brackets a space apart stand in columns of their own', () => {
    expect(linesOf('Product   FP16     FP8      Power', '          (TFLOPS) (TFLOPS) (W)', 'C1        120      240      75', 'C2        240      480      150')[0]).toBe('Product\tFP16 (TFLOPS)\tFP8 (TFLOPS)\tPower (W)');
  });
  test('things side by side under a blank corner are no heading of their first rows', () => {
    expect(linesOf(
      '                    Otter T1      Otter T2',
      'Design house        Corvid        Lapwing',
      'Launch              2023          2024',
      'FP16 (TFLOPS)       120           240',
    ).slice(0, 3)).toEqual(['\tOtter T1\tOtter T2', 'Design house\tCorvid\tLapwing', 'Launch\t2023\t2024']);
  });
});
