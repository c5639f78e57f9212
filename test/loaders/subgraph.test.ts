import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { dependencyPaths } from '../../src/analysis/dependency.js';
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

describe('a bounded walk', () => {
  it('half way from either end holds every path that the whole graph has', async () => {
    await fc.assert(fc.asyncProperty(someTies, fc.integer({ min: 1, max: 6 }), async (relations, depth) => {
      const halves = await over(relations, async ({ subgraph }) => [
        ...(await subgraph.dependencies({ roots: ['chip:a'], direction: 'UPSTREAM', types: null, maxDepth: Math.ceil(depth / 2), limit: 1000 })).relations, ...(await subgraph.dependencies({ roots: ['company:x'], direction: 'DOWNSTREAM', types: null, maxDepth: Math.floor(depth / 2), limit: 1000 })).relations,
      ]);
      const met = [...new Map(halves.map((one) => [one.id, one])).values()];
      expect(dependencyPaths('chip:a', 'company:x', met, depth, 50)).toEqual(dependencyPaths('chip:a', 'company:x', relations, depth, 50));
    }), { numRuns: 40 });
  });
});
