import { Kind, execute, parse } from 'graphql';
import type { ExecutionResult, OperationDefinitionNode } from 'graphql';
import { createExecute, isPlain, stringifyAnswer } from '../../src/server/execute.js';
import { readControls } from '../../src/controls.js';
import { createLoaders } from '../../src/loaders/loaders.js';
import { Snapshot } from '../../src/loaders/snapshot.js';
import { buildSchema } from '../../src/server/schema.js';
import { operations } from '../resolvers/operations.js';
import { serve } from '../resolvers/ask.js';
import type { AskedServer } from '../resolvers/ask.js';

const schema = buildSchema();
const asked = (query: string, contextValue: unknown = {}, variableValues: Readonly<Record<string, unknown>> = {}): Parameters<ReturnType<typeof createExecute>>[0] => {
  const document = parse(query);
  return { document, operation: document.definitions.find((definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION)!, contextValue, variableValues };
};
const plain = (query: string): boolean => { const { document, operation } = asked(query); return isPlain(document, operation); };
const told = (answer: ExecutionResult): unknown => JSON.parse(stringifyAnswer({ ...answer, ...(answer.errors && { errors: answer.errors.map((error) => error.toJSON()) }) } as Parameters<typeof stringifyAnswer>[0]));

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

describe('an answer', () => {
  let world: AskedServer;
  beforeAll(async () => { world = await serve(); });
  afterAll(() => world.close());
  const snapshots: Snapshot[] = [];
  const contextFor = (): unknown => {
    const snapshot = new Snapshot(world.store, new AbortController().signal);
    snapshots.push(snapshot);
    return { loaders: createLoaders(snapshot), today: '2024-06-01', ingest: null, controls: readControls() };
  };
  afterEach(async () => { for (const snapshot of snapshots.splice(0)) await snapshot.close(); });

  it.each(operations.filter(({ code }) => code === undefined).map((operation) => [operation.name, operation] as const))('is what graphql-js tells, key by key: %s', async (_, { query, variables = {} }) => {
    const { document, operation, ...rest } = asked(query, contextFor(), variables);
    const theirs = await execute({ schema, document, contextValue: contextFor(), variableValues: variables });
    const ours = stringifyAnswer(await createExecute(schema)({ document, operation, ...rest }) as Parameters<typeof stringifyAnswer>[0]);
    expect(ours).toBe(`${JSON.stringify(theirs)}\n`);
  });
  it('tells errors as graphql-js does, however often it is asked', async () => {
    const answer = createExecute(schema);
    for (const query of ['{ __typename }', '{ graph { version } }', 'query ($id: ID!) { node(id: $id) { id } }', '{ a: __typename graph { __typename } }']) {
      const question = asked(query), theirs = told(await execute({ schema, document: question.document, contextValue: {} }));
      for (let again = 0; again < 3; again++) expect(told(await answer(question))).toEqual(theirs);
    }
  });
  it('leaves no failure unseen where one field fails at once and another later', async () => {
    const answer = createExecute(schema);
    const failing = { loaders: { entities: { find: () => Promise.reject(new Error('later')) }, reports: { counts: () => { throw new Error('at once'); } } } };
    const { errors } = await answer(asked('{ node(id: "chip:a") { id } other: node(id: "chip:b") { id } graph { version } }', failing));
    expect(errors?.map(({ message }) => message).sort()).toEqual(['at once', 'later', 'later'].slice(0, errors?.length));
  });
  it('keeps the text of a row that never changes, and of no other', async () => {
    const answer = createExecute(schema);
    const row = { id: 'company:a', kind: 'COMPANY', name: 'A', names: [], attributes: {} }, frozen = Object.freeze({ ...row, id: 'company:b', name: 'B' });
    const ask = async (query: string, entity: object): Promise<unknown> => told(await answer({ ...question(query), contextValue: { loaders: { entities: { find: async () => entity } } } }));
    const questions = new Map<string, ReturnType<typeof asked>>();
    const question = (query: string): ReturnType<typeof asked> => { const known = questions.get(query) ?? asked(query); questions.set(query, known); return known; };
    const byName = '{ node(id: "company:a") { id ... on Company { name } } }', byKind = '{ node(id: "company:a") { ... on Company { label: name } __typename } }';
    for (let again = 0; again < 2; again++) {
      expect(await ask(byName, frozen)).toEqual({ data: { node: { id: 'company:b', name: 'B' } } });
      expect(await ask(byKind, frozen)).toEqual({ data: { node: { label: 'B', __typename: 'Company' } } });
    }
    expect(await ask(byName, row)).toEqual({ data: { node: { id: 'company:a', name: 'A' } } });
    row.name = 'changed';
    expect(await ask(byName, row)).toEqual({ data: { node: { id: 'company:a', name: 'changed' } } });
  });
});

describe('a plain query', () => {
  it('has fields and fragments, however deeply nested', () => {
    for (const query of ['{ graph { version } }', 'query live { __typename }', '{ dependencies(of: "x") { nodes { ...f } } } fragment f on Entity { id ... on Chip { name } }']) expect(plain(query)).toBe(true);
  });
  it('is no mutation, no subscription, nothing with directives or introspection', () => {
    for (const query of ['mutation { retractReport(id: "r") { claims } }', 'subscription { ingestionProgress { stage } }', '{ __schema { queryType { name } } }', '{ graph { version @skip(if: false) } }', 'query @live { __typename }', '{ graph { ...f } } fragment f on Graph { __type: version @include(if: true) }']) expect(plain(query)).toBe(false);
  });
});
