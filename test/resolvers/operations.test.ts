import { buildSchema } from '../../src/server/schema.js';
import { operations } from './operations.js';
import { serve } from './ask.js';
import type { AskedServer } from './ask.js';

let world: AskedServer;
beforeAll(async () => { world = await serve(); });
afterAll(() => world.close());

describe('the operations that both stores are asked', () => {
  it('touch every root field of the schema', () => {
    const fields = Object.keys(buildSchema().getQueryType()!.getFields());
    expect(fields.filter((field) => !operations.some(({ query }) => new RegExp(`[{ ]${field}[ ({]`).test(query)))).toEqual([]);
    expect(operations.length).toBeGreaterThanOrEqual(40);
  });
  it.each(operations.map((operation) => [operation.name, operation] as const))('%s', async (_, { query, variables, code }) => {
    const { errors } = await world.ask(query, variables);
    expect(errors.map(({ message, extensions }) => (extensions.code === code ? code : `${extensions.code}: ${message}`))).toEqual(code === undefined ? [] : [code]);
  });
});
