import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDesigns, readControls } from '../src/controls.js';
import { BadInputError } from '../src/model/errors.js';

const { rules, groups } = readControls();

test('every rule of the seed is read once, with dates in order and a test that its limbs refine', () => {
  expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
  for (const rule of rules) if (rule.effectiveFrom !== null && rule.effectiveTo !== null) expect([rule.id, rule.effectiveFrom <= rule.effectiveTo]).toEqual([rule.id, true]);
  for (const rule of rules.filter((each) => each.limbs.length > 0)) expect([rule.id, rule.threshold !== null]).toEqual([rule.id, true]);
});
test('every country group that a scope names is known', () => {
  const named = rules.flatMap(({ scope }) => [...scope.destinations, ...scope.excludeDestinations, ...scope.hqOrUltimateParentIn]).filter((token) => token.startsWith('group:'));
  expect([...new Set(named)].filter((token) => !(token.slice('group:'.length) in groups.members))).toEqual([]);
});
test('a rule file that does not fit is refused with its place', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lithograph-controls-'));
  try {
    writeFileSync(join(folder, 'country-groups.json'), JSON.stringify({ validFrom: '2026-01-01', members: {}, deltas: [] }));
    writeFileSync(join(folder, 'chips.json'), JSON.stringify({ checkedOn: '2026-01-01', rules: [{ id: 'x' }] }));
    expect(() => readControls(folder)).toThrow(/seed\/controls\/chips\.json\.rules\.0\.name/u);
    writeFileSync(join(folder, 'chips.json'), '{');
    expect(() => readControls(folder)).toThrow(BadInputError);
  } finally { rmSync(folder, { recursive: true, force: true }); }
});

test('a design may leave out what is not known; what it leaves out is null', () => {
  expect(parseDesigns([{ name: 'Draft', inputs: { denseThroughput: [{ format: 'FP8', bitLength: 8, denseTops: 100 }] } }])).toEqual([{
    key: 'Draft', name: 'Draft', vendor: null, datacenter: null, firstAnnounced: null, throughput: [{ format: 'FP8', bitLength: 8, denseTops: 100 }],
    ioBandwidthGBps: null, totalDramBandwidthGBps: null, dies: null,
  }]);
});
test('designs come as an array or under "chips"; memory dies are told from logic', () => {
  const one = { name: 'Draft', inputs: { dies: [{ areaMm2: 10, nonPlanar: true, kind: 'HBM3 stack' }, { areaMm2: 20, nonPlanar: true, kind: 'logic' }] } };
  expect(parseDesigns({ chips: [one] })).toEqual(parseDesigns([one]));
  expect(parseDesigns([one])[0]?.dies?.map((die) => die.memory)).toEqual([true, false]);
});
test.each([
  ['no array', 7, 'an array of designs'], ['a design without a name', [{ inputs: {} }], 'designs[0].name'],
  ['a negative rate', [{ name: 'x', inputs: { denseThroughput: [{ format: 'FP8', bitLength: 8, denseTops: -1 }] } }], 'designs[0].inputs.denseThroughput.0.denseTops'],
  ['a width of nothing', [{ name: 'x', inputs: { denseThroughput: [{ format: 'FP8', bitLength: 0, denseTops: 1 }] } }], 'bitLength'],
  ['a date that is none', [{ name: 'x', firstAnnounced: 'soon', inputs: {} }], 'firstAnnounced'], ['half a die', [{ name: 'x', inputs: { dies: [{ areaMm2: 1, count: 0.5 }] } }], 'count'],
])('bad input says what and where: %s', (_, input, where) => {
  expect(() => parseDesigns(input)).toThrow(BadInputError);
  expect(() => parseDesigns(input)).toThrow(where);
});
