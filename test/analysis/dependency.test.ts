import fc from 'fast-check';
import { dependencyPaths } from '../../src/analysis/dependency.js';
import { accelerators, ties } from '../fixtures/supply.js';

describe('dependency paths', () => {
  test('shortest first: the foundry directly, then over the packaging and its family', () => {
    const { paths } = dependencyPaths('chip:alpha', 'company:tsmc', accelerators, 6, 10);
    expect(paths.map((p) => p.entityIds)).toEqual([['chip:alpha', 'company:tsmc'], ['chip:alpha', 'packaging:cowos-s', 'packaging:cowos', 'company:tsmc']]);
  });
  test('from an entity to itself there is none, and against the direction there is none', () => {
    expect(dependencyPaths('chip:alpha', 'chip:alpha', accelerators, 6, 10).paths).toEqual([]);
    expect(dependencyPaths('company:tsmc', 'chip:alpha', accelerators, 6, 10).paths).toEqual([]);
  });
  test('no path repeats an entity, whatever the graph, and lengths never fall', () => {
    const node = fc.integer({ min: 0, max: 6 }).map((n) => `product:${n}`);
    fc.assert(fc.property(fc.array(fc.tuple(node, node), { maxLength: 25 }), (pairs) => {
      const graph = ties(...new Set(pairs.filter(([a, b]) => a !== b).map(([a, b]) => `${a} REQUIRES ${b}`)));
      const { paths } = dependencyPaths('product:0', 'product:1', graph, 6, 1000);
      for (const p of paths) expect(new Set(p.entityIds).size).toBe(p.entityIds.length);
      const lengths = paths.map((p) => p.relationIds.length);
      expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
      expect(new Set(paths.map((p) => p.relationIds.join())).size).toBe(paths.length);
    }));
  });
  test('a dense graph is cut by its budget and says so', () => {
    const names = Array.from({ length: 14 }, (_, i) => `product:${i}`);
    const dense = ties(...names.flatMap((a) => names.filter((b) => a !== b).map((b) => `${a} REQUIRES ${b}`)));
    expect(dependencyPaths('product:0', 'product:1', dense, 12, 1e9, 5000).cut).toBe(true);
  });
});
