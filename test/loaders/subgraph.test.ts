import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { dependencyPaths, traceDependencies } from '../../src/analysis/dependency.js';
import { createLoaders } from '../../src/loaders/loaders.js';
import type { Loaders } from '../../src/loaders/loaders.js';
import { Snapshot } from '../../src/loaders/snapshot.js';
import type { Relation } from '../../src/model/fact.js';
import type { RelationType } from '../../src/ontology.js';
import { openEmbeddedStore } from '../../src/store/embedded/index.js';
import { entity, relation } from '../fixtures/values.js';

const folder = mkdtempSync(join(tmpdir(), 'lithograph-'));
afterAll(() => rmSync(folder, { recursive: true }));
let stores = 0;

async function over<T>(relations: readonly Relation[], work: (loaders: Loaders) => Promise<T>): Promise<T> {
  const store = await openEmbeddedStore(join(folder, String(stores += 1)));
  const ids = [...new Set(relations.flatMap(({ fromId, toId }) => [fromId, toId]))];
  await store.apply({ basedOn: await store.read(async ({ version }) => version), putEntities: ids.map((id) => entity(id, id)), putFacts: relations });
  const snapshot = new Snapshot(store, new AbortController().signal);
  try { return await work(createLoaders(snapshot)); } finally { await snapshot.close(); await store.close(); }
}

const ids = ['chip:a', 'chip:b', 'chip:c', 'memory:m', 'memory:m3', 'packaging:p', 'packaging:p-s', 'company:x', 'company:y'] as const;
/** Ties between few things, so that families, siblings, hubs, cycles and ties to oneself come up often. */
const someTies = fc.uniqueArray(fc.tuple(fc.constantFrom(...ids), fc.constantFrom<RelationType>('VARIANT_OF', 'VARIANT_OF', 'USES_MEMORY', 'PACKAGED_WITH', 'PROVIDES', 'SUPPLIES_TO', 'DESIGNED_BY'), fc.constantFrom(...ids)), { maxLength: 25, selector: (tie) => tie.join() })
  .map((ties) => ties.map(([from, type, to]) => relation(from, type, to)));
const told = ({ levels, relations }: ReturnType<typeof traceDependencies>): unknown => ({ levels, relations: relations.map(({ id }) => id) });

describe('a bounded walk', () => {
  it('that no limit cuts holds all that a trace over the whole graph finds', async () => {
    await fc.assert(fc.asyncProperty(someTies, fc.constantFrom('UPSTREAM', 'DOWNSTREAM'), fc.integer({ min: 1, max: 5 }), async (relations, direction, depth) => {
      const walk = await over(relations, ({ subgraph }) => subgraph.dependencies(['chip:a'], direction, null, depth, 1000));
      expect(walk.cut).toBe(false);
      expect(told(traceDependencies('chip:a', walk.relations, direction, depth))).toEqual(told(traceDependencies('chip:a', relations, direction, depth)));
    }), { numRuns: 40 });
  });
  it('half way from either end holds every path that the whole graph has', async () => {
    await fc.assert(fc.asyncProperty(someTies, fc.integer({ min: 1, max: 6 }), async (relations, depth) => {
      const halves = await over(relations, async ({ subgraph }) => [
        ...(await subgraph.dependencies(['chip:a'], 'UPSTREAM', null, Math.ceil(depth / 2), 1000)).relations, ...(await subgraph.dependencies(['company:x'], 'DOWNSTREAM', null, Math.floor(depth / 2), 1000)).relations,
      ]);
      const met = [...new Map(halves.map((one) => [one.id, one])).values()];
      expect(dependencyPaths('chip:a', 'company:x', met, depth, 50)).toEqual(dependencyPaths('chip:a', 'company:x', relations, depth, 50));
    }), { numRuns: 40 });
  });
  it('never holds more than its limit, and says that it was cut', async () => {
    await fc.assert(fc.asyncProperty(someTies, fc.integer({ min: 1, max: 6 }), async (relations, limit) => {
      const [whole, walk] = await over(relations, ({ subgraph }) => Promise.all([subgraph.dependencies(['chip:a'], 'UPSTREAM', null, 5, 1000), subgraph.dependencies(['chip:a'], 'UPSTREAM', null, 5, limit)]));
      expect(walk.relations.length).toBeLessThanOrEqual(limit);
      if (whole.relations.length > limit) expect(walk.cut).toBe(true);
      if (!walk.cut) expect(walk.relations.length).toBe(whole.relations.length);
    }), { numRuns: 40 });
  });
});
