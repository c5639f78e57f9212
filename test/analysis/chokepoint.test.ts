import { chokepoints } from '../../src/analysis/chokepoint.js';
import { disruption } from '../../src/analysis/disruption.js';
import { accelerators, requirementsOf } from '../fixtures/supply.js';

const graph = requirementsOf(accelerators);
const all = chokepoints(graph, { of: null, kinds: null, first: 100 });

describe('chokepoints', () => {
  test('dependents is exactly what disruption blocks', () => {
    for (const { id, dependents } of all) expect(dependents).toBe(disruption(graph, [id]).blocked.length);
  });
  test('the sole packaging source comes before any memory source, and says what it alone provides', () => {
    const companies = chokepoints(graph, { of: null, kinds: ['COMPANY'], first: 10 });
    expect(companies[0]).toMatchObject({ id: 'company:tsmc', dependents: 4, alternatives: 0, soleSourceFor: ['chip:alpha', 'packaging:cowos-l', 'packaging:cowos-s'] });
    expect(companies.findIndex((c) => c.id === 'company:tsmc')).toBeLessThan(companies.findIndex((c) => c.id === 'company:skhynix'));
  });
  test('one of three providers is no chokepoint', () => { expect(all.map((c) => c.id)).not.toContain('company:micron'); });
  test('asked of one chip, only what it needs is named', () => {
    expect(chokepoints(graph, { of: ['chip:beta'], kinds: ['COMPANY'], first: 10 }).map((c) => c.id)).toEqual(['company:skhynix', 'company:smic']);
  });
});
