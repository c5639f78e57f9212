import { serve } from '../resolvers/ask.js';
import { entity, relation } from '../fixtures/values.js';

const region = (slug: string, partOf?: string) => entity(`region:${slug}`, slug, partOf === undefined ? {} : { partOfId: `region:${partOf}` });

describe('a region', () => {
  it('holds what lies in it all the way down; one that is part of itself ends', async () => {
    const { ask, close } = await serve({
      putEntities: [region('country'), region('province', 'country'), region('city', 'province'), region('district', 'city'), region('loop', 'pool'), region('pool', 'loop'),
        entity('center:one', 'One', { regionId: 'region:district' }), entity('center:two', 'Two', { regionId: 'region:pool' })],
      putFacts: [relation('center:one', 'LOCATED_IN', 'region:district')],
    });
    const { data } = await ask('{ a: computeCenters(filter: { region: "region:province" }) { nodes { id } } b: computeCenters(filter: { region: "region:loop" }) { nodes { id } } c: disruption(remove: ["region:province"]) { removed { id } blocked { entity { id } because { nodes { id } } } } }');
    expect(data).toEqual({
      a: { nodes: [{ id: 'center:one' }] }, b: { nodes: [{ id: 'center:two' }] },
      c: { removed: [{ id: 'region:city' }, { id: 'region:district' }, { id: 'region:province' }], blocked: [{ entity: { id: 'center:one' }, because: { nodes: [{ id: 'center:one' }, { id: 'region:district' }] } }] },
    });
    await close();
  });
});
