import { claim, entity, named, relation, report, spec, statistic } from '../fixtures/values.js';
import type { GraphChange } from '../../src/store/store.js';
import { serve } from './ask.js';
import type { AskedServer } from './ask.js';

/** `n` designers with `n` chips each, all with figures, memory, evidence, listings, statistics, policies and regions. */
function chain(n: number): Omit<GraphChange, 'basedOn'> {
  const companies = Array.from({ length: n }, (_, c) => entity(`company:c${c}`, `C${c}`, { roles: ['CHIP_DESIGNER'], country: 'US' }));
  const chips = companies.flatMap(({ id }, c) => Array.from({ length: n }, (_, k) => entity(`chip:c${c}-k${k}`, `C${c} K${k}`, { category: 'GPU', designerId: id, peak: { FP16: 100 + k }, memoryGB: 80, bandwidthGBps: 2000, tdpW: 300 })));
  const said = chips.flatMap(({ id }) => [claim(`claim:d ${id}`, 'report:r', 1, { type: 'relation', subject: named(id), predicate: 'DESIGNED_BY', object: named(id.replace(/^chip:(c\d+)-.*$/u, 'company:$1')), date: null })]);
  const regions = companies.map((_, r) => entity(`region:r${r}`, `R${r}`, r === 0 ? {} : { partOfId: 'region:r0' }));
  const policies = regions.map(({ id }, p) => entity(`policy:p${p}`, `P${p}`, { regionId: id }));
  return {
    putReports: [report('report:r'), ...companies.map((_, r) => report(`report:x${r}`))], putClaims: said,
    putEntities: [...companies, ...chips, ...regions, ...policies, entity('memory:m', 'M'), entity('process:p', 'P')],
    putFacts: [
      ...chips.flatMap(({ id, attributes: { designerId } }) => [
        relation(id, 'DESIGNED_BY', designerId!, { evidence: [`claim:d ${id}`] }), relation(id, 'USES_MEMORY', 'memory:m'), relation(id, 'FABRICATED_ON', 'process:p'), relation(id, 'FABRICATED_BY', 'company:c0'),
        spec(id, 'PEAK_COMPUTE', 100, { format: 'FP16', evidence: [`claim:d ${id}`] }), spec(id, 'MEMORY_CAPACITY', 80), spec(id, 'MEMORY_BANDWIDTH', 2000),
      ]),
      ...companies.map(({ id }, c) => relation(id, 'PROVIDES', 'memory:m', { confidence: 0.5 + c / 1000 })),
      ...companies.map(({ id }) => statistic(`statistic:${id}`, id, '2023', { subjectId: id })),
      ...policies.map(({ id }, p) => relation(id, 'ISSUED_FOR', `region:r${p}`)), ...regions.slice(1).map(({ id }) => relation(id, 'LOCATED_IN', 'region:r0')),
    ],
  };
}

const questions: readonly (readonly [name: string, most: number, query: string])[] = [
  ['companies with chips, figures, evidence and reports', 12, '{ companies(first: 500) { nodes { name listings { list } statistics { value } chips(first: 5) { totalCount nodes { name designer { name } memory { name providers { name } } specs { value evidence { statement report { title } } dissent { id } } } } } } }'],
  ['every relation of every company with both ends and claims', 6, '{ companies(first: 500) { nodes { relations(first: 3) { nodes { from { name } to { name } evidence { quote about { name } } } } claims(first: 2) { nodes { id } } judgements { id } } } }'],
  ['reports with their claims', 3, '{ reports(first: 500) { nodes { claims(first: 2) { totalCount nodes { id } } } } }'],
  ['regions with policies, and policies with regions', 12, '{ entities(kind: REGION, first: 500) { nodes { ... on Region { partOf { id } subregions { id } policies { nodes { id region { id } targets { value } } } } } } policies(filter: { region: "region:r0" }, first: 500) { nodes { region { name } } } }'],
  ['controls of every chip', 7, '{ chips(first: 500) { nodes { controls(asOf: "2023-11-18") { controlled hits { measures { evidence { id } } } } } } }'],
  ['a comparison', 8, '{ compareChips(chips: ["chip:c0-k0", "chip:c0-k1"]) { rows { chip { name } ratios { evidence { id } } } } }'],
  ['substitutes', 14, '{ substitutes(for: "chip:c0-k0", first: 500) { chip { name } breakdown { evidence { quote } } } }'],
  ['other suppliers', 12, '{ alternativeSuppliers(of: "memory:m") { supplier { name } provides { name } evidence { id } } }'],
  ['dependencies', 14, '{ dependencies(of: "company:c0", direction: DOWNSTREAM) { nodes { name } relations { evidence { id } } } }'],
  ['a disruption', 8, '{ disruption(remove: ["company:c0"]) { blocked { entity { name } because { nodes { id } relations { id } } } weakened { lost { id } } } }'],
  ['an exposure', 14, '{ exposure(of: "company:c0") { level ways { path { nodes { id } } } } }'],
];

/** What makes a graph question slow is a call per row: the number of calls may depend on the question, never on how much there is. */
describe('store calls of one operation', () => {
  let small: AskedServer; let large: AskedServer;
  beforeAll(async () => { small = await serve(chain(3)); large = await serve(chain(12)); });
  afterAll(() => Promise.all([small.close(), large.close()]));

  it.each(questions)('%s: as many for 3 companies of 3 chips as for 12 of 12, at most %d', async (_, most, query) => {
    const few = await small.ask(query); const many = await large.ask(query);
    expect([few.errors, many.errors]).toEqual([[], []]);
    expect(many.calls.toSorted()).toEqual(few.calls.toSorted());
    expect(many.calls.length).toBeLessThanOrEqual(most);
  });
  it('are none for what needs no graph', async () => {
    expect((await small.ask('{ __schema { queryType { name } } __typename }')).calls).toEqual([]);
    expect((await small.ask('{ chips(first: 0) { totalCount } }')).calls).toEqual([]);
  });
});
