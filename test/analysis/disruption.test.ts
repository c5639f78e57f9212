import fc from 'fast-check';
import { disruption } from '../../src/analysis/disruption.js';
import { accelerators, requirementsOf, ties } from '../fixtures/supply.js';

const graph = requirementsOf(accelerators);
const standing = accelerators.filter((r) => r.type === 'LOCATED_IN');
const blockedBy = (...remove: string[]) => disruption(graph, remove, null, standing).blocked.map((b) => b.id);

describe('disruption', () => {
  test('removing nothing blocks nothing', () => { expect(disruption(graph, [])).toMatchObject({ blocked: [], weakened: [] }); });

  test('a technology whose only provider is gone is blocked, its variants and the chips on it too; another foundry is untouched', () => {
    expect(blockedBy('company:tsmc')).toEqual(['chip:alpha', 'packaging:cowos', 'packaging:cowos-l', 'packaging:cowos-s']);
  });

  test('the reason is a path from what stops to what was removed, each step a relation', () => {
    const alpha = disruption(graph, ['packaging:cowos']).blocked.find((b) => b.id === 'chip:alpha');
    expect(alpha?.because).toEqual({
      entityIds: ['chip:alpha', 'packaging:cowos-s', 'packaging:cowos'],
      relationIds: ['chip:alpha>PACKAGED_WITH>packaging:cowos-s', 'packaging:cowos-s>VARIANT_OF>packaging:cowos'],
    });
  });

  test('a memory with other providers is weakened, and says who is lost and who remains; its only-sourced sister is blocked', () => {
    const answer = disruption(graph, ['company:skhynix']);
    expect(answer.blocked.map((b) => b.id)).toEqual(['chip:beta', 'memory:hbm2e']);
    expect(answer.weakened).toContainEqual({ id: 'chip:alpha', requirementId: 'memory:hbm3', lost: ['company:skhynix'], remaining: ['company:micron', 'company:samsung'] });
    expect(answer.weakened).toContainEqual({ id: 'memory:hbm', requirementId: 'memory:hbm', lost: ['memory:hbm2e'], remaining: ['memory:hbm3'] });
  });

  test('a server that can take either chip goes on with the other', () => {
    expect(blockedBy('chip:alpha')).toEqual([]);
    expect(blockedBy('chip:alpha', 'chip:beta')).toEqual(['product:server']);
  });

  test('a company that loses a supplier is weakened, not blocked', () => {
    const answer = disruption(requirementsOf(ties('company:a SUPPLIES_TO company:b', 'chip:x DESIGNED_BY company:b')), ['company:a']);
    expect(answer.blocked).toEqual([]);
    expect(answer.weakened).toEqual([{ id: 'company:b', requirementId: 'company:a', lost: ['company:a'], remaining: [] }]);
  });

  test('a variant satisfies its family, and a family does not satisfy its variant', () => {
    const g = requirementsOf(ties('chip:old USES_MEMORY memory:hbm', 'chip:new USES_MEMORY memory:hbm3', 'memory:hbm3 VARIANT_OF memory:hbm', 'memory:hbm2e VARIANT_OF memory:hbm', 'company:a PROVIDES memory:hbm3', 'company:b PROVIDES memory:hbm2e'));
    expect(disruption(g, ['company:a']).blocked.map((b) => b.id)).toEqual(['chip:new', 'memory:hbm3']);
  });

  test('what a family is packaged with holds for a variant that says nothing of its own', () => {
    const g = requirementsOf(ties('chip:h-sxm VARIANT_OF chip:h', 'chip:h PACKAGED_WITH packaging:cowos', 'company:tsmc PROVIDES packaging:cowos'));
    const sxm = disruption(g, ['company:tsmc']).blocked.find((b) => b.id === 'chip:h-sxm');
    expect(sxm?.because.relationIds).toEqual(['chip:h-sxm>VARIANT_OF>chip:h', 'chip:h>PACKAGED_WITH>packaging:cowos', 'company:tsmc>PROVIDES>packaging:cowos']);
  });

  test('a region takes with it what is located there; an event what it targets', () => {
    expect(blockedBy('region:taiwan')).toEqual(['chip:alpha', 'company:tsmc', 'packaging:cowos', 'packaging:cowos-l', 'packaging:cowos-s']);
    const nowhere = ties('company:lone LOCATED_IN region:island', 'chip:x DESIGNED_BY company:lone');
    expect(disruption(requirementsOf(nowhere.slice(1)), ['region:island'], null, nowhere.slice(0, 1)).blocked.map((b) => b.id)).toEqual(['chip:x', 'company:lone']);
    const targeted = ties('event:e TARGETS chip:a', 'product:s USES_CHIP chip:a');
    expect(disruption(requirementsOf(targeted), ['event:e'], null, targeted).blocked.map((b) => b.id)).toEqual(['chip:a', 'product:s']);
  });

  test('one process at one foundry can go: the chip made there on it stops, the process lives on elsewhere', () => {
    const g = requirementsOf(ties('company:tsmc PROVIDES process:7nm', 'company:smic PROVIDES process:7nm', 'chip:a FABRICATED_ON process:7nm', 'chip:a FABRICATED_BY company:tsmc', 'chip:b FABRICATED_ON process:7nm', 'chip:b FABRICATED_BY company:smic'));
    const answer = disruption(g, ['company:tsmc>PROVIDES>process:7nm']);
    expect(answer.blocked).toEqual([{ id: 'chip:a', because: { entityIds: ['chip:a', 'company:tsmc'], relationIds: ['chip:a>FABRICATED_BY>company:tsmc'] } }]);
    expect(answer.weakened).toContainEqual({ id: 'chip:b', requirementId: 'process:7nm', lost: ['company:tsmc'], remaining: ['company:smic'] });
  });

  test('things that need each other in a circle stand until one is removed', () => {
    const g = requirementsOf(ties('product:a REQUIRES product:b', 'product:b REQUIRES product:a'));
    expect(disruption(g, []).blocked).toEqual([]);
    expect(disruption(g, ['product:a']).blocked.map((b) => b.id)).toEqual(['product:b']);
  });

  test('an id that is not in the graph is named, and a scope narrows what is told', () => {
    expect(disruption(graph, ['company:nobody']).unknown).toEqual(['company:nobody']);
    expect(disruption(graph, ['company:tsmc'], ['chip:alpha']).blocked.map((b) => b.id)).toEqual(['chip:alpha']);
  });

  const id = fc.constantFrom(...graph.network.ids);
  test('removing more never unblocks, and the order of removal does not matter', () => {
    fc.assert(fc.property(fc.array(id), id, (some, more) => {
      const gone = (remove: readonly string[]) => new Set([...remove, ...disruption(graph, remove).blocked.map((b) => b.id)]);
      const after = gone([...some, more]);
      expect([...gone(some)].every((x) => after.has(x))).toBe(true);
      expect(disruption(graph, [more, ...[...some].reverse()])).toEqual(disruption(graph, [...some, more]));
    }));
  });

  test('every reason ends at something removed, without a loop', () => {
    fc.assert(fc.property(fc.array(id, { minLength: 1 }), (remove) => {
      for (const { because } of disruption(graph, remove).blocked) {
        expect(remove).toContain(because.entityIds.at(-1));
        expect(new Set(because.entityIds).size).toBe(because.entityIds.length);
        expect(because.relationIds).toHaveLength(because.entityIds.length - 1);
      }
    }));
  });
});
