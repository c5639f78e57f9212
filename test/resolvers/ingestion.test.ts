import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import type { IngestPort } from '../../src/resolvers/context.js';
import type { Store } from '../../src/store/store.js';
import { entity, report, spec } from '../fixtures/values.js';
import { serve } from './ask.js';
import type { AskedServer } from './ask.js';

/** A port that writes a report of one chip, as `ingest/` would; what it was given is kept. */
function port(store: () => Store): IngestPort & { readonly given: unknown[] } {
  const given: unknown[] = [];
  const version = (): Promise<number> => store().read(async (view) => view.version);
  return {
    given,
    async ingestReport(incoming, onProgress) {
      given.push(incoming);
      onProgress({ report: 'report:new', stage: 'reading', done: 1, total: 2 });
      await store().apply({ basedOn: await version(), putReports: [report('report:new', { title: incoming.title })], putEntities: [entity('chip:x1', 'X1')] });
      onProgress({ report: 'report:new', stage: 'storing', done: 2, total: 2 });
      return { reportId: 'report:new', claims: 3, newEntityIds: ['chip:x1'], disputes: [spec('chip:x1', 'TDP', 5, { disputed: true })], unread: [{ line: 4, excerpt: '??', reason: 'No header.' }] };
    },
    async retractReport(id) {
      await store().apply({ basedOn: await version(), removeReports: [id], removeEntities: ['chip:x1'] });
      return { claims: 3, removedRelations: 0, removedEntities: 1 };
    },
  };
}
const ingest = 'mutation($input: IngestReportInput!) { ingestReport(input: $input) { claims report { id title } newEntities { id name } disputes { metric value } unread { line reason } } }';
const input = { title: 'A report', text: 'X1 draws 5 W.', publishedOn: '2024-05' };

describe('writing over GraphQL', () => {
  let asked: AskedServer; let writer: ReturnType<typeof port>;
  beforeEach(async () => { writer = port(() => asked.store); asked = await serve({}, { ingest: writer }); });
  afterEach(() => asked.close());

  it('answers from the graph as it is after the change', async () => {
    const { data, errors } = await asked.ask(ingest, { input });
    expect(errors).toEqual([]);
    expect(data.ingestReport).toEqual({ claims: 3, report: { id: 'report:new', title: 'A report' }, newEntities: [{ id: 'chip:x1', name: 'X1' }], disputes: [{ metric: 'TDP', value: 5 }], unread: [{ line: 4, reason: 'No header.' }] });
    expect(writer.given).toEqual([{ ...input, publisher: null, language: null }]);
    expect((await asked.ask('mutation { retractReport(id: "report:new") { claims removedRelations removedEntities } }')).data.retractReport).toEqual({ claims: 3, removedRelations: 0, removedEntities: 1 });
    expect((await asked.ask('{ node(id: "report:new") { id } }')).data.node).toBeNull();
  });
  it('an empty text, a date that is none, an unknown report: an error, and nothing is written', async () => {
    expect((await asked.ask(ingest, { input: { ...input, text: ' ' } })).errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect((await asked.ask(ingest, { input: { ...input, publishedOn: 'May' } })).errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect((await asked.ask('mutation { retractReport(id: "report:none") { claims } }')).errors[0]?.extensions.code).toBe('ENTITY_NOT_FOUND');
    expect(writer.given).toEqual([]);
  });
  it('progress is told to whoever listens', async () => {
    const client = createClient({ url: `${asked.server.url.replace('http', 'ws')}graphql`, webSocketImpl: WebSocket });
    const news = client.iterate<{ ingestProgress: unknown }>({ query: 'subscription { ingestProgress(report: "report:new") { report stage done total } }' });
    const first = news.next();
    // The subscription stands once the server has seen it: a question asked behind it on the same socket is answered after.
    for await (const _ of client.iterate({ query: '{ __typename }' })) break;
    await asked.ask(ingest, { input });
    expect((await first).value).toEqual({ data: { ingestProgress: { report: 'report:new', stage: 'reading', done: 1, total: 2 } } });
    expect((await news.next()).value).toEqual({ data: { ingestProgress: { report: 'report:new', stage: 'storing', done: 2, total: 2 } } });
    await news.return?.();
    await client.dispose();
  });
});

describe('writing needs the editor role', () => {
  it('with a token configured, only with that token', async () => {
    const asked = await serve({}, { editorToken: 'open-sesame', ingest: { ingestReport: () => Promise.reject(new Error('not asked')), retractReport: async () => ({ claims: 0, removedRelations: 0, removedEntities: 0 }) } });
    const retract = (authorization?: string) => fetch(`${asked.server.url}graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) }, body: JSON.stringify({ query: 'mutation { retractReport(id: "report:none") { claims } }' }),
    }).then((response) => response.json() as Promise<{ errors: { extensions: { code: string; remedy: string } }[] }>);
    expect((await retract()).errors[0]!.extensions).toMatchObject({ code: 'FORBIDDEN', remedy: expect.stringContaining('Authorization: Bearer') as unknown as string });
    expect((await retract('Bearer guess')).errors[0]!.extensions.code).toBe('FORBIDDEN');
    expect((await retract('Bearer open-sesame')).errors[0]!.extensions.code).toBe('ENTITY_NOT_FOUND');
    await asked.close();
  });
  it('a server that only reads says how reports come in', async () => {
    const asked = await serve({});
    expect((await asked.ask(ingest, { input })).errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', remedy: expect.stringContaining('lithograph ingest') as unknown as string });
    await asked.close();
  });
});
