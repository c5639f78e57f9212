import { Kind, execute, parse } from 'graphql';
import type { OperationDefinitionNode } from 'graphql';
import { createExecute, fieldsOf } from '../../src/server/execute.js';
import { buildSchema } from '../../src/server/schema.js';
import { operations } from '../resolvers/operations.js';
import { serve } from '../resolvers/ask.js';
import type { AskedServer } from '../resolvers/ask.js';

const schema = buildSchema();
function weigh(query: string): number {
  const document = parse(query);
  return fieldsOf(schema, document, document.definitions.find((definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION)!);
}

describe('a query that was asked before', () => {
  let world: AskedServer;
  beforeAll(async () => { world = await serve(); });
  afterAll(() => world.close());

  it.each(operations.map((operation) => [operation.name, operation] as const))('is answered as the first time: %s', async (_, { query, variables }) => {
    const first = await world.ask(query, variables);
    for (let again = 0; again < 2; again++) {
      const { data, errors, status } = await world.ask(query, variables);
      expect({ data, errors, status }).toEqual({ data: first.data, errors: first.errors, status: first.status });
    }
  });
  it.each([
    ['an entity that is not there, below a list', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Chip { dependencies: specs { value } } } compareChips(chips: $ids) { rows { chip { name } } } }', { ids: ['chip:nvidia-h100-sxm', 'chip:none'] }],
    ['a variable of the wrong type', 'query ($n: Int!) { chips(first: $n) { totalCount } }', { n: 'three' }],
    ['a variable left out', 'query ($n: Int = 2, $kind: EntityKind) { chips(first: $n) { nodes { __typename id } } search(query: "nvidia", kinds: [$kind]) { totalCount } }', {}],
    ['aliases, fragments, types of an interface', 'fragment named on Entity { id label: name } query ($id: ID!) { a: node(id: $id) { __typename ...named ... on Chip { name designer { ...named } } } b: node(id: "company:tsmc") { ...named } }', { id: 'chip:nvidia-h100-sxm' }],
    ['what is skipped and included', 'query ($no: Boolean!) { a: node(id: "company:tsmc") @skip(if: $no) { id } b: node(id: "company:tsmc") { id @include(if: $no) __typename } }', { no: true }],
    ['introspection', '{ __schema { queryType { name } } __type(name: "Chip") { fields { name } } }', {}],
    ['a strange name', '{ __proto__: graph { version } constructor: graph { toString: version } }', {}],
  ])('is answered as the first time: %s', async (_, query, variables: Readonly<Record<string, unknown>>) => {
    const first = await world.ask(query, variables);
    for (let again = 0; again < 2; again++) expect(await world.ask(query, variables)).toEqual({ ...first, calls: expect.anything() as unknown });
  });
});

describe('what is compiled', () => {
  it('answers as graphql-js does, however often it is asked, and tells its errors', async () => {
    const ask = createExecute(schema);
    const of = (query: string): Parameters<typeof ask>[0] => { const document = parse(query); return { document, operation: document.definitions[0] as OperationDefinitionNode, contextValue: {}, variableValues: {} }; };
    const typename = of('{ __typename }'), broken = of('{ graph { version } }');
    for (let again = 0; again < 3; again++) {
      expect(await ask(typename)).toEqual({ data: { __typename: 'Query' } });
      const { errors, data } = await ask(broken), told = await execute({ schema, document: broken.document, contextValue: {} });
      expect([data, errors?.[0]?.message, errors?.[0]?.path]).toEqual([told.data, told.errors?.[0]?.message, ['graph']]);
    }
  });
  it('counts a field once for each type it may be of', () => {
    expect(weigh('{ graph { version } }')).toBe(2);
    const kinds = schema.getPossibleTypes(schema.getType('Entity') as Parameters<typeof schema.getPossibleTypes>[0]).length;
    expect(weigh('{ dependencies(of: "x") { nodes { id name } } }')).toBe(2 + 2 * kinds);
    expect(weigh('{ dependencies(of: "x") { nodes { ...f } } } fragment f on Entity { id ... on Chip { name } }')).toBe(2 + 2 * kinds);
  });
  it('is nothing that nests interfaces deeply, whose code would outgrow memory', () => {
    const nested = (levels: number): string => (levels === 0 ? 'id' : `relations { nodes { from { ${nested(levels - 1)} } } }`);
    expect(weigh(`{ node(id: "x") { ... on Chip { ${nested(5)} } } }`)).toBeGreaterThan(1e6);
    // Fragments that name each other double with each level, and are weighed once each.
    const doubling = Array.from({ length: 60 }, (_, i) => `fragment f${i} on Entity { ...f${i + 1} ...f${i + 1} }`).join(' ');
    expect(weigh(`{ dependencies(of: "x") { nodes { ...f0 } } } ${doubling} fragment f60 on Entity { id }`)).toBeGreaterThan(1e6);
  });
  it('is no mutation, no subscription, nothing with directives, introspection or __proto__', () => {
    for (const query of ['mutation { retractReport(id: "r") { claims } }', 'subscription { ingestionProgress { stage } }', '{ __schema { queryType { name } } }', '{ graph { version @skip(if: false) } }', 'query @live { __typename }', '{ __proto__: graph { version } }']) expect(weigh(query)).toBe(Infinity);
  });
});
