import { serve } from './ask.js';
import type { AskedServer } from './ask.js';

let world: AskedServer;
beforeAll(async () => { world = await serve(); });
afterAll(() => world.close());

describe('statistics', () => {
  it('come by period, the undated last, a forecast told as one', async () => {
    const { data } = await world.ask('{ statistics { nodes { period value forecast about { id } } } }');
    expect(data.statistics!.nodes).toEqual([
      { period: '2022', value: 100, forecast: false, about: null }, { period: '2023', value: 150, forecast: false, about: null }, { period: '2024', value: 240, forecast: true, about: null },
      { period: null, value: 7, forecast: false, about: { id: 'company:nvidia' } },
    ]);
  });
  it('filter by words, time and forecast', async () => {
    const { data } = await world.ask('{ a: statistics(filter: { subject: "AI Servers", forecast: false }) { nodes { value } } b: statistics(filter: { from: "2023", to: "2024" }) { nodes { value } } c: statistics(filter: { metric: "revenue" }) { totalCount } }');
    expect(data).toEqual({ a: { nodes: [{ value: 100 }, { value: 150 }] }, b: { nodes: [{ value: 150 }, { value: 240 }] }, c: { totalCount: 0 } });
  });
});
