import fc from 'fast-check';
import { adjacencyTypes, modalityList } from '../../src/model/adjacency.js';
import type { Relation } from '../../src/model/fact.js';
import type { RelationType } from '../../src/ontology.js';
import { Graph, walkIn } from '../../src/store/graph.js';
import type { DependencyWalk, WalkQuery } from '../../src/store/store.js';
import { walkByLevels } from '../../src/store/walk.js';
import { relation } from '../fixtures/values.js';
import { accelerators, ties } from '../fixtures/supply.js';

/** Both ways of walking, which must tell the same: asking a list of ties for each level, and over the graph in memory. */
async function walk(relations: readonly Relation[], root: string, direction: WalkQuery['direction'], maxDepth: number, limit = 1000): Promise<DependencyWalk> {
  const query = { roots: [root], direction, types: null, maxDepth, limit };
  const sorted = relations.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const asked = await walkByLevels(query, async (ids, steps, most) => {
    const found = sorted.filter((tie) => steps.some((step) => step.type === tie.type && ids.includes(step.direction === 'OUT' ? tie.fromId : tie.toId)));
    return { relations: found.slice(0, most), cut: found.length > most };
  });
  const inMemory = walkIn(graphOf(sorted), query, (row) => relationsInRows(sorted)[row]!);
  expect(told(inMemory)).toEqual(told(asked));
  return asked;
}
const told = ({ levels, relations, cut }: DependencyWalk): unknown => ({ levels, relations: relations.map(({ id }) => id), cut });

function relationsInRows(relations: readonly Relation[]): readonly Relation[] {
  const key = ({ fromId, type, toId }: Relation): string => `${fromId}\0${type}\0${toId}`;
  return relations.filter(({ type }) => adjacencyTypes.includes(type)).toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}
function graphOf(relations: readonly Relation[]): Graph {
  const rows = relationsInRows(relations), ids = [...new Set(rows.flatMap(({ fromId, toId }) => [fromId, toId]))].sort();
  return new Graph({
    ids, types: adjacencyTypes, says: modalityList, from: Uint32Array.from(rows, ({ fromId }) => ids.indexOf(fromId)), to: Uint32Array.from(rows, ({ toId }) => ids.indexOf(toId)),
    type: Uint8Array.from(rows, ({ type }) => adjacencyTypes.indexOf(type)), modality: Uint8Array.from(rows, ({ modality }) => modalityList.indexOf(modality)),
  });
}

const ids = ['chip:a', 'chip:b', 'chip:c', 'memory:m', 'memory:m3', 'packaging:p', 'packaging:p-s', 'company:x', 'company:y'] as const;
/** Ties between few things, so that families, siblings, hubs, cycles and ties to oneself come up often. */
const someTies = fc.uniqueArray(fc.tuple(fc.constantFrom(...ids), fc.constantFrom<RelationType>('VARIANT_OF', 'VARIANT_OF', 'USES_MEMORY', 'PACKAGED_WITH', 'PROVIDES', 'SUPPLIES_TO', 'DESIGNED_BY'), fc.constantFrom(...ids)), { maxLength: 25, selector: (tie) => tie.join() })
  .map((drawn) => drawn.map(([from, type, to]) => relation(from, type, to)));

describe('a walk of dependencies', () => {
  it('tells level by level what a chip needs, then who provides that', async () => {
    const { levels } = await walk(accelerators, 'chip:alpha', 'UPSTREAM', 4);
    expect(levels.map(({ entityIds }) => entityIds)).toEqual([
      ['chip:alpha'], ['company:designer', 'company:tsmc', 'memory:hbm3', 'packaging:cowos-s'],
      ['company:micron', 'company:samsung', 'company:skhynix', 'memory:hbm', 'packaging:cowos'],
    ]);
  });
  it('comes from a variant to its family, never on to a sister', async () => {
    const met = (await walk(accelerators, 'packaging:cowos-s', 'UPSTREAM', 4)).levels.flatMap(({ entityIds }) => entityIds);
    expect(met).toContain('company:tsmc');
    expect(met).not.toContain('packaging:cowos-l');
  });
  it('goes downstream from a foundry to its technology, the variants, the chips, what uses them', async () => {
    const met = (await walk(accelerators, 'company:tsmc', 'DOWNSTREAM', 4)).levels.flatMap(({ entityIds }) => entityIds);
    expect(met).toEqual(expect.arrayContaining(['packaging:cowos', 'packaging:cowos-s', 'chip:alpha', 'product:server']));
    expect(met).not.toContain('chip:beta');
  });
  it('of depth 0, or from what the graph does not know, is the root alone', async () => {
    expect(await walk(accelerators, 'chip:alpha', 'UPSTREAM', 0)).toEqual({ levels: [{ depth: 0, entityIds: ['chip:alpha'] }], relations: [], cut: false });
    expect(await walk(accelerators, 'chip:none', 'UPSTREAM', 4)).toEqual({ levels: [{ depth: 0, entityIds: ['chip:none'] }], relations: [], cut: false });
  });
  it('goes round a circle once', async () => {
    const circle = ties('product:a REQUIRES product:b', 'product:b REQUIRES product:a');
    expect((await walk(circle, 'product:a', 'UPSTREAM', 100)).levels.map(({ entityIds }) => entityIds)).toEqual([['product:a'], ['product:b']]);
  });
  it('tells the same in memory and asked by level, whatever the graph; each relation once, by id, each entity at one level', async () => {
    await fc.assert(fc.asyncProperty(someTies, fc.constantFrom('UPSTREAM', 'DOWNSTREAM'), fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 30 }), async (relations, direction, depth, limit) => {
      const { levels, relations: walked } = await walk(relations, 'chip:a', direction, depth, limit);
      const met = levels.flatMap(({ entityIds }) => entityIds), told = walked.map(({ id }) => id);
      expect(new Set(met).size).toBe(met.length);
      expect(told).toEqual([...new Set(told)].sort());
      for (const { fromId, toId } of walked) expect(met).toEqual(expect.arrayContaining([fromId, toId]));
    }), { numRuns: 300 });
  });
  it('never holds more than its limit, and says that it was cut', async () => {
    await fc.assert(fc.asyncProperty(someTies, fc.integer({ min: 1, max: 6 }), async (relations, limit) => {
      const whole = await walk(relations, 'chip:a', 'UPSTREAM', 5), cut = await walk(relations, 'chip:a', 'UPSTREAM', 5, limit);
      expect(cut.relations.length).toBeLessThanOrEqual(limit);
      if (whole.relations.length > limit) expect(cut.cut).toBe(true);
      if (!cut.cut) expect(told(cut)).toEqual(told(whole));
    }));
  });
});
