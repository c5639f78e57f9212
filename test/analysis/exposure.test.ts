import { exposure, type ExposureInput } from '../../src/analysis/exposure.js';
import { readControls } from '../../src/controls.js';
import type { Listing, Relation } from '../../src/model/fact.js';
import { ties } from '../fixtures/supply.js';

const { rules } = readControls();
function listed(id: string, listedOn: string | null, list = 'Entity List', removedOn: string | null = null): Listing {
  return { fact: 'listing', id: `listing:${id}:${list}`, key: id, subjectId: id, list, listedOn, removedOn, eventId: null, entry, evidence: [`claim:${id}`], dissent: [] };
}
const entry = { number: '1', citation: null, licenceRequirement: null, licencePolicy: null, footnotes: [], country: 'CN' };
function share(part: number | null, ...relations: readonly Relation[]): readonly Relation[] { return relations.map((r) => ({ ...r, share: part })); }
function ask(relations: readonly Relation[], listings: readonly Listing[], asOf = '2026-01-01', more: Partial<ExposureInput> = {}) {
  const input: ExposureInput = { companyId: 'company:me', relations, listings, nameOf: (id) => id.slice(id.indexOf(':') + 1), rules, lists: [{ title: 'list', publishedOn: '2025-12-01' }], truncated: false, ...more };
  return exposure(input, asOf, 4);
}

/** A designer whose chip is made by `fab`, packaged by `osat`, with memory from two makers; `parent` holds it, it holds `child`. */
const napkin = [
  ...ties('chip:one DESIGNED_BY company:me', 'chip:one FABRICATED_BY company:fab', 'chip:one PACKAGED_BY company:osat', 'chip:one USES_MEMORY memory:hbm3',
    'company:maker PROVIDES memory:hbm3', 'company:rival PROVIDES memory:hbm3', 'company:tools SUPPLIES_TO company:fab', 'company:parts SUPPLIES_TO company:me',
    'company:me SUPPLIES_TO company:customer', 'company:fab SUPPLIES_TO company:other'),
  ...share(0.6, ...ties('company:parent HOLDS_SHARE_IN company:me')), ...share(null, ...ties('company:child SUBSIDIARY_OF company:me')),
];

test('its own listing comes first, from the day it was listed', () => {
  const listings = [listed('company:me', '2023-10-17'), listed('company:fab', '2020-12-18')];
  expect(ask(napkin, listings).ways.map((way) => [way.level, way.listing.subjectId])).toEqual([['LISTED', 'company:me'], ['SUPPLIED_BY_LISTED', 'company:fab']]);
  expect(ask(napkin, listings, '2023-10-16').level).toBe('SUPPLIED_BY_LISTED');
  expect(ask(napkin, listings, '2020-12-17').level).toBe('NONE_FOUND');
});
test('each part of the chain is told for what it is, the strongest first', () => {
  const listings = ['customer', 'child', 'maker', 'fab', 'parent'].map((name) => listed(`company:${name}`, '2020-01-01'));
  expect(ask(napkin, listings).ways.map((way) => [way.level, way.path.nodes])).toEqual([
    ['OWNED_BY_LISTED', ['company:me', 'company:parent']],
    ['SUPPLIED_BY_LISTED', ['company:me', 'chip:one', 'company:fab']],
    ['SUPPLIED_BY_LISTED', ['company:me', 'chip:one', 'memory:hbm3', 'company:maker']],
    ['OWNS_LISTED', ['company:me', 'company:child']],
    ['SUPPLIES_LISTED', ['company:me', 'company:customer']],
  ]);
});
test('a foundry supplies those whose chips it makes, and hears of their footnote', () => {
  const fn4 = { ...listed('company:me', '2023-10-17'), entry: { ...entry, footnotes: [4] } };
  const [way] = ask(napkin, [fn4], '2026-01-01', { companyId: 'company:fab' }).ways;
  expect(way).toMatchObject({ level: 'SUPPLIES_LISTED', path: { nodes: ['company:fab', 'chip:one', 'company:me'] } });
  expect(way?.reason).toContain('Footnote 4');
});
test('an owner is told with its share, and with what the affiliates rule makes of it on the day', () => {
  const way = (asOf: string) => ask(napkin, [listed('company:parent', '2020-01-01')], asOf).ways[0];
  expect(way('2025-10-15')).toMatchObject({ level: 'OWNED_BY_LISTED', ownership: 0.6, path: { relations: ['company:parent>HOLDS_SHARE_IN>company:me'] } });
  expect(way('2025-10-15')?.reason).toContain('in force');
  expect(way('2026-01-01')?.reason).toContain('suspended');
  expect(way('2026-11-22')?.reason).toContain('not established');
});
test('an owner on a list that the affiliates rule does not speak of is a tie, and inherits nothing', () => {
  const answer = ask(napkin, [listed('company:parent', '2020-01-01', 'UVL')], '2025-10-15');
  expect(answer.level).toBe('OWNED_BY_LISTED');
  expect(answer.ownership.verdict).toBe('NONE');
});
test('a supplier\'s other customers are nothing to the company', () => {
  expect(ask(napkin, [listed('company:other', '2020-01-01')]).level).toBe('NONE_FOUND');
});
test('a share that no source gives is a red flag', () => {
  const answer = ask(share(null, ...ties('company:me SUBSIDIARY_OF company:group')), [listed('company:group', '2020-01-01')]);
  expect(answer.ways[0]).toMatchObject({ ownership: null, level: 'OWNED_BY_LISTED' });
  expect(answer.ways[0]?.reason).toContain('red flag');
});
test('a listing known to the month is uncertain within it, certain after it', () => {
  const on = (asOf: string) => ask(napkin, [listed('company:me', '2023-10')], asOf).ways.map((way) => way.certain);
  expect([on('2023-09-30'), on('2023-10-15'), on('2023-10'), on('2023-11-01')]).toEqual([[], [false], [false], [true]]);
});
test('a listing without a day is certain only once its list was read', () => {
  const on = (asOf: string) => ask(napkin, [listed('company:me', null)], asOf).ways[0]?.certain;
  expect([on('2025-11-30'), on('2025-12-01')]).toEqual([false, true]);
});
test('a listing that only reports tell of is in doubt once a list was read that does not bear it', () => {
  const told = { ...listed('company:me', '2023-10-17'), entry: null };
  const on = (asOf: string) => ask(napkin, [told], asOf).ways[0];
  expect([on('2025-11-30')?.certain, on('2025-12-01')?.certain]).toEqual([true, false]);
  expect(on('2025-12-01')?.reason).toContain('the list of 2025-12-01 does not bear it');
  expect(ask(napkin, [told], '2026-01-01', { lists: [] }).ways[0]?.certain).toBe(true);
});
test('a removed listing ties nobody any more', () => {
  expect(ask(napkin, [listed('company:me', '2020-01-01', 'Entity List', '2022-01-01')]).level).toBe('NONE_FOUND');
});
test('what was only planned or denied ties nobody', () => {
  const planned = ties('company:fab SUPPLIES_TO company:me').map((r): Relation => ({ ...r, modality: 'PLANNED' }));
  expect(ask(planned, [listed('company:fab', '2020-01-01')]).level).toBe('NONE_FOUND');
});
test('finding nothing says what was searched and how fresh the lists are', () => {
  const answer = ask(napkin, []);
  expect(answer).toMatchObject({ level: 'NONE_FOUND', searched: { maxDepth: 4, lists: [{ publishedOn: '2025-12-01' }] } });
  expect(answer.notes.join(' ')).toContain('list (2025-12-01)');
  expect(answer.notes.join(' ')).toContain('No tie to a listed party was found among 9 parties');
  expect(ask(napkin, [], '2026-01-01', { lists: [] }).notes.join(' ')).toContain('No screening list has been imported');
});
