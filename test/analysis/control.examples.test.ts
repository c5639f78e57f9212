import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assessDesign, evaluateRule } from '../../src/analysis/control.js';
import { assessLine } from '../../src/analysis/control-line.js';
import { exactly, word, type Figure } from '../../src/analysis/control-logic.js';
import { ownershipOf } from '../../src/analysis/ownership.js';
import { parseDesigns, readControls } from '../../src/controls.js';

/** Worked examples kept beside the checkout, not in it: 11 chips on 5 days, destinations, boundary cases. */
const file = join(process.env['LITHOGRAPH_SHARED'] ?? '../shared', 'controls/examples.json');
interface Examples {
  readonly chips: readonly { readonly key: string; readonly derived: { readonly tpp: number; readonly performanceDensity: number | null };
    readonly expected: Readonly<Record<string, { readonly hits: readonly string[]; readonly undetermined: readonly string[]; readonly paragraphs: readonly string[]; readonly hypothetical: boolean; readonly NAC?: string }>> }[];
  readonly destinationCases: readonly { readonly chip: string; readonly destination: string; readonly endUserHq: string; readonly asOf: string; readonly expectedHits: readonly string[] }[];
  readonly boundaryCases: readonly { readonly rule: string; readonly metrics: Readonly<Record<string, number | string | boolean | null>>; readonly expected: string }[];
  readonly ownershipCases: readonly { readonly asOf: string; readonly owners: readonly { readonly pct: number }[]; readonly expected: string }[];
  readonly hbmCases: readonly { readonly bandwidthGBps: number; readonly areaMm2: number; readonly over2: boolean; readonly licenceExceptionHbmParameterMet: boolean }[];
}
const controls = readControls();
const present = existsSync(file);
const say = present ? describe : describe.skip;
if (!present) console.warn(`Worked examples are absent (${file}): only the repository's own figures are tested. Set LITHOGRAPH_SHARED to test them.`);

say('the worked examples', () => {
  const examples = present ? JSON.parse(readFileSync(file, 'utf8')) as Examples : { chips: [], destinationCases: [], boundaryCases: [], hbmCases: [], ownershipCases: [] };
  const designs = parseDesigns(examples);
  const designOf = (key: string) => { const found = designs.find((design) => design.key === key); if (!found) throw new Error(key); return found; };

  const dated = examples.chips.flatMap((chip) => Object.entries(chip.expected).map(([asOf, expected]) => ({ name: `${chip.key} on ${asOf}`, chip, asOf, expected })));
  test.each(dated.map((each) => [each.name, each] as const))('%s', (_, { chip, asOf, expected }) => {
    const line = assessLine(designOf(chip.key), { destination: 'CN', endUserHq: 'CN', asOf }, controls);
    expect({ hits: line.hits, undetermined: line.undetermined, paragraphs: line.paragraphs, hypothetical: line.hypothetical })
      .toEqual({ hits: expected.hits, undetermined: expected.undetermined, paragraphs: expected.paragraphs, hypothetical: expected.hypothetical });
    expect(line.tpp).toBe(chip.derived.tpp);
    expect(line.performanceDensity).toBe(chip.derived.performanceDensity);
    expect(line.controlled).toBe(expected.hits.length > 0);
    if (expected.NAC !== undefined) expect(line.exceptions.includes('us.exception.NAC.2023')).toBe(expected.NAC.startsWith('eligible'));
  });

  const journeys = examples.destinationCases.map((each) => [`${each.chip} to ${each.destination} for ${each.endUserHq} on ${each.asOf}`, each] as const);
  test.each(journeys)('%s', (_, { chip, expectedHits, ...question }) => {
    expect(assessDesign(designOf(chip), question, controls).hits.map((hit) => hit.rule)).toEqual(expectedHits);
  });

  test.each(examples.boundaryCases.map((each) => [`${each.rule} at ${JSON.stringify(each.metrics)}`, each] as const))('%s', (_, { rule: id, metrics, expected }) => {
    const rule = controls.rules.find((each) => each.id === id);
    const figures = new Map(Object.entries(metrics).map(([name, value]): [string, Figure] => [name, typeof value === 'number' || value === null ? exactly(value) : word(value)]));
    expect(rule && evaluateRule(rule, figures)).toBe(expected.toUpperCase().replace('-', '_'));
  });

  test('memory stacks stand where the entry and its exception put them', () => {
    const ask = (id: string, density: number) => {
      const rule = controls.rules.find((each) => each.id === id);
      return rule && evaluateRule(rule, new Map([['memoryBandwidthDensity', exactly(density)], ['coPackagedWithDominantLogic', word(false)]]));
    };
    for (const { bandwidthGBps, areaMm2, over2, licenceExceptionHbmParameterMet } of examples.hbmCases) {
      expect(ask('us.3A090c.2024', bandwidthGBps / areaMm2) === 'HIT').toBe(over2);
      expect(ask('us.exception.HBM.2024', bandwidthGBps / areaMm2) === 'HIT').toBe(licenceExceptionHbmParameterMet);
    }
  });

  test.each(examples.ownershipCases.map((each) => [`${each.owners.map(({ pct }) => pct).join(' + ')} % on ${each.asOf}`, each] as const))('%s', (_, { asOf, owners, expected }) => {
    const stakes = owners.map(({ pct }, i) => ({ ownerId: `listed ${i}`, ownedId: 'target', share: pct / 100, from: null, to: null, relationId: `stake ${i}`, evidence: [] }));
    const { verdict } = ownershipOf('target', stakes, new Set(stakes.map((stake) => stake.ownerId)), asOf, controls.rules);
    expect(verdict).toBe(expected.startsWith('hit') ? 'INHERITS' : 'RED_FLAG');
  });
});
