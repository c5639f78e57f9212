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
  test('a full cell, or headings close together, leave one space before the next; a heading may be wider than its figures', () => {
    expect(linesOf(
      'Part                      Maker       Cut',
      'X7-C (from X7)            Acme        link',
      'Lapwing L9-E (from L9 XL) Lapwing     cores and clock',
      'Y2-E (from Y2)            Bolt        memory',
    )).toEqual(['Part\tMaker\tCut', 'X7-C (from X7)\tAcme\tlink', 'Lapwing L9-E (from L9 XL)\tLapwing\tcores and clock', 'Y2-E (from Y2)\tBolt\tmemory']);
    expect(linesOf(
      'Maker   Chip  Launch Process  FP16 (TFLOPS)   Power (W)',
      'Corvid  C1     2022  Fab N5             120          75',
      'Corvid  C2     2023  Fab NV5 Plus     1,240         150',
      'Bolt    B9     2024  Fab N4              90          40',
    )[0]).toBe('Maker\tChip\tLaunch\tProcess\tFP16 (TFLOPS)\tPower (W)');
  });
  test('what stands behind a word is not cut from it where the next column begins elsewhere', () => {
    expect(linesOf('Centre               Place    Size', 'Hub A                Oslo     10', 'West Riverside Hall  Bergen   20', 'Hub B                Moss     30')[2]).toBe('West Riverside Hall\tBergen\t20');
  });
  test('a word over a year is the first half of its heading', () => {
    expect(linesOf('                     Late-    Late-', 'Provider   Platform  2024     2025E    Devices', 'Acme       A-Fan     3.5      6        X7', 'Bolt       B-Bridge  1        2.5      Y2')[0]).toBe('Provider\tPlatform\tLate-2024\tLate-2025E\tDevices');
  });
});
