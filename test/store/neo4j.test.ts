import { jest } from '@jest/globals';
import { openNeo4jStore } from '../../src/store/neo4j/store.js';
import type { Store } from '../../src/store/store.js';
import { relation, report } from '../fixtures/values.js';
import { h100, packaging, tsmc } from '../fixtures/packaging.js';
import { keepsThePromise, put } from './contract.js';
import { ask as askPast, ensureNeo4j, openEmpty, whyNot } from './neo4j-server.js';

jest.setTimeout(120_000);
const server = await ensureNeo4j();

if (server === null) it.skip(whyNot, () => undefined);
else {
  keepsThePromise('the Neo4j store', () => openEmpty(server), { snapshots: false });

  describe('the Neo4j store', () => {
    const ask = (cypher: string): Promise<readonly (readonly unknown[])[]> => askPast(server, cypher);

    it('begins a read again when the graph moves on under it, and so answers from one version', async () => {
      const store = await openEmpty(server);
      await put(store, packaging);
      let moved = false;
      const seen = await store.read(async (view) => {
        const before = (await view.counts()).reports;
        if (!moved) { moved = true; await put(store, { putReports: [report('report:third')] }); }
        return [view.version, before, (await view.counts()).reports, (await view.listReports({ first: 9, after: null })).total];
      });
      expect(seen).toEqual([2, 3, 3, 3]);
      await store.close();
    });
    it('says STORE_BUSY where the graph moves on every time, rather than mix two versions', async () => {
      const store = await openEmpty(server);
      const mixed: number[] = [];
      await expect(store.read(async (view) => {
        await put(store, { putReports: [report(`report:${view.version}`)] });
        mixed.push((await view.counts()).reports);
      })).rejects.toMatchObject({ code: 'STORE_BUSY', remedy: 'Ask again.' });
      expect(mixed).toEqual([]);
      await store.close();
    });

    it('answers a step of a walk alike whether it was asked before or not, cut or whole, and anew after a change', async () => {
      const store = await openEmpty(server);
      await put(store, packaging);
      const makers = (limit: number): Promise<readonly [number, boolean]> => store.read(async (view) => {
        const { relations, cut } = await view.expand([tsmc, h100], [{ type: 'FABRICATED_BY', direction: 'IN' }, { type: 'FABRICATED_BY', direction: 'OUT' }], limit, ['ASSERTED']);
        return [relations.length, cut];
      });
      for (let time = 0; time < 2; time++) expect([await makers(2), await makers(4), await makers(9)]).toEqual([[2, true], [4, false], [4, false]]);
      await put(store, { removeFacts: [`${h100}>FABRICATED_BY>${tsmc}`] });
      expect(await makers(9)).toEqual([3, false]);
      await store.close();
    });

    describe('as one sees it in Neo4j Browser', () => {
      let store: Store;
      beforeAll(async () => { store = await openEmpty(server); await put(store, packaging); });
      afterAll(async () => { await store.close(); });

      it('has entities with their kind as a label, and real typed relationships between them', async () => {
        expect(await ask('MATCH (c:Chip)-[r:PACKAGED_WITH]->(p:Packaging) RETURN c.name, r.modality, p.name ORDER BY c.name')).toEqual([
          ['BR100', 'ASSERTED', 'CoWoS-S'], ['BR104', 'PLANNED', 'EMIB'], ['H100', 'ASSERTED', 'CoWoS-S'],
        ]);
      });
      it('has the way from a fact over its claims to their report', async () => {
        expect(await ask("MATCH (:Company {name: 'TSMC'})<-[:OF]-(f:Relation {type: 'PROVIDES'})-[:SUPPORTED_BY]->(c:Claim)-[:STATED_IN]->(r:Report) RETURN c.id, r.id")).toEqual([['claim:02', 'report:first']]);
        expect(await ask("MATCH (:Chip {name: 'BR100'})<-[:OF]-(f:Spec)-[:DISPUTED_BY]->(c:Claim)-[:ABOUT]->(e:Company) RETURN f.metric, f.value, c.id, e.name")).toEqual([['TDP', 550, 'claim:06', 'Biren Technology']]);
      });
      it('finds two characters within a Chinese name in the full-text index', async () => {
        expect(await ask("CALL db.index.fulltext.queryNodes('name_words', '伟达') YIELD node RETURN node.text")).toEqual([['英伟达']]);
      });
      it('leaves an id and nothing else of an entity that is removed and still spoken of, and nothing once it is not', async () => {
        await put(store, { removeEntities: [tsmc] });
        expect(await ask("MATCH (e:Entity {id: 'company:tsmc'}) RETURN labels(e), properties(e)")).toEqual([[['Entity', 'Absent'], { id: tsmc }]]);
        await put(store, { putEntities: packaging.putEntities! });
        expect((await store.read((view) => view.expand([h100], [{ type: 'FABRICATED_BY', direction: 'OUT' }], 9, ['ASSERTED']))).relations).toEqual([relation(h100, 'FABRICATED_BY', tsmc)]);
        expect(await ask('MATCH (n:Absent) RETURN n.id')).toEqual([]);
      });
      it('keeps nothing but its own node once all is removed', async () => {
        const all = packaging;
        await put(store, {
          removeReports: all.putReports!.map(({ id }) => id), removeClaims: all.putClaims!.map(({ claim }) => claim.id), removeFacts: all.putFacts!.map(({ id }) => id),
          removeEntities: all.putEntities!.map(({ id }) => id), removeJudgements: all.putJudgements!.map(({ id }) => id),
        });
        expect(await ask('MATCH (n) RETURN DISTINCT labels(n)')).toEqual([[['Lithograph']]]);
      });
    });

    describe('says what to do', () => {
      const close = async (opened: Promise<Store>): Promise<void> => { await (await opened).close(); };
      it('where the password is wrong', async () => {
        await expect(close(openNeo4jStore(server.address, { ...server, password: 'not the one' }))).rejects.toMatchObject({
          code: 'STORE_UNAVAILABLE', message: expect.stringContaining('does not accept user "neo4j"'), remedy: expect.stringContaining('LITHOGRAPH_NEO4J_PASSWORD'),
        });
      });
      it('where no server answers', async () => {
        await expect(close(openNeo4jStore('neo4j://127.0.0.1:1', server))).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', message: 'No Neo4j answers at neo4j://127.0.0.1:1.', remedy: expect.stringContaining('lithograph neo4j start') });
        await expect(close(openNeo4jStore('bolt://nowhere.invalid:7687', server))).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
      });
      it('where the database is missing', async () => {
        await expect(close(openNeo4jStore(server.address, { ...server, database: 'nosuch' }))).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', message: expect.stringContaining('no database "nosuch"') });
      });
      it.each(['http://127.0.0.1:7474', 'nonsense', 'neo4j://neo4j:secret@127.0.0.1:7687'])('where the address is none: %s', async (address) => {
        await expect(close(openNeo4jStore(address, server))).rejects.toMatchObject({ code: 'BAD_INPUT', message: expect.not.stringContaining('secret') });
      });
      it('where the graph is of a newer version, or the database holds something else', async () => {
        await close(openEmpty(server));
        await ask("MATCH (g:Lithograph {id: 'graph'}) SET g.schema = 99");
        await expect(close(openNeo4jStore(server.address, server))).rejects.toMatchObject({ code: 'STORE_MISMATCH', message: expect.stringContaining('schema 99') });
        await ask('MATCH (g:Lithograph) DELETE g');
        await ask("CREATE (:Film {title: 'Another graph'})");
        await expect(close(openNeo4jStore(server.address, server))).rejects.toMatchObject({ code: 'STORE_MISMATCH', message: expect.stringContaining('holds something else') });
        await ask('MATCH (f:Film) DELETE f');
        await close(openNeo4jStore(server.address, server));
      });
    });

    it('is migrated once, however many open an empty database at the same time', async () => {
      await (await openEmpty(server)).close();
      await ask('MATCH (g:Lithograph) DELETE g');
      const stores = await Promise.all(Array.from({ length: 4 }, () => openNeo4jStore(server.address, server)));
      expect(await ask('MATCH (g:Lithograph) RETURN g.version, g.schema')).toEqual([[0, 1]]);
      expect(await stores[3]!.apply({ basedOn: 0, putReports: [report('report:a')] })).toBe(1);
      await Promise.all(stores.map((store) => store.close()));
    });
  });
}
