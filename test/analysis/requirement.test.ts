import type { Requirements } from '../../src/analysis/requirement.js';
import { requirementsOf, ties } from '../fixtures/supply.js';

/** What an entity needs: each group with its role and members. */
function needsOf({ network, owner, role, start, member }: Requirements, id: string): string[] {
  const groups = Array.from(owner, (at, group) => ({ at, group })).filter(({ at }) => network.ids[at] === id);
  return groups.map(({ group }) => `${role[group]} ${Array.from(member.slice(start[group], start[group + 1]), (at) => network.ids[at]).sort().join(' ')}`).sort();
}

describe('requirements of a graph', () => {
  it('a chip needs its memory and its packaging: a group each', () => {
    expect(needsOf(requirementsOf(ties('chip:a USES_MEMORY memory:m', 'chip:a PACKAGED_WITH packaging:p')), 'chip:a')).toEqual(['EACH memory:m', 'EACH packaging:p']);
  });
  it('two foundries are alternatives: one group of both', () => {
    expect(needsOf(requirementsOf(ties('chip:a FABRICATED_BY company:x', 'chip:a FABRICATED_BY company:y')), 'chip:a')).toEqual(['ONE_OF company:x company:y']);
  });
  it('a technology is met by any of its providers or variants', () => {
    expect(needsOf(requirementsOf(ties('company:x PROVIDES packaging:p', 'packaging:p-s VARIANT_OF packaging:p')), 'packaging:p')).toEqual(['PROVISION company:x packaging:p-s']);
  });
  it('a variant inherits what its family states and it does not: the foundry, and not the memory it states itself', () => {
    const requirements = requirementsOf(ties('chip:v VARIANT_OF chip:f', 'chip:f FABRICATED_BY company:x', 'chip:f USES_MEMORY memory:old', 'chip:v USES_MEMORY memory:new'));
    expect(needsOf(requirements, 'chip:v')).toEqual(['EACH memory:new', 'ONE_OF company:x']);
  });
  it('a company is never stopped by what it uses: only supported', () => {
    expect(needsOf(requirementsOf(ties('company:x USES_CHIP chip:a')), 'company:x')).toEqual(['SUPPORT chip:a']);
  });
  it('who competes with whom is no requirement', () => {
    expect(needsOf(requirementsOf(ties('company:x COMPETES_WITH company:y')), 'company:x')).toEqual([]);
  });
});
