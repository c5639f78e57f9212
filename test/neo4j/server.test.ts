import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { readNeo4jPassword } from '../../src/neo4j/home.js';
import { startNeo4j } from '../../src/neo4j/start.js';
import { statusNeo4j } from '../../src/neo4j/status.js';
import { stopNeo4j } from '../../src/neo4j/stop.js';
import { openNeo4jStore } from '../../src/store/neo4j/store.js';
import { report } from '../fixtures/values.js';
import { put } from '../store/contract.js';
import { startAt, whyNot } from '../store/neo4j-server.js';

jest.setTimeout(300_000);
const home = await mkdtemp(join(tmpdir(), 'lithograph-server-'));
const server = await startAt(home);
const options = { home, boltPort: 0, httpPort: 0, env: process.env };
afterAll(async () => { await stopNeo4j({ home }); await rm(home, { recursive: true, force: true }); });

if (server === null) it.skip(whyNot, () => undefined);
else describe('a local Neo4j', () => {
  it('is left as it is when started again, and its status says where it is', async () => {
    const before = await statusNeo4j({ home });
    expect(before).toMatchObject({ state: 'RUNNING', home, user: 'neo4j', address: server.address, version: expect.stringMatching(/^5\.26\./u) });
    expect(await Promise.all([startNeo4j(options), startNeo4j(options)])).toEqual([before, before]);
  });
  it('keeps a password made at random where only its owner can read it, and lets nobody in with the first one', async () => {
    expect((await stat(join(home, 'password'))).mode & 0o777).toBe(0o600);
    expect(server.password).toMatch(/^[\w-]{32}$/u);
    await expect(openNeo4jStore(server.address, { user: 'neo4j', password: 'neo4j' })).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });
  it('can be reached from this machine alone', async () => {
    const outside = Object.values(networkInterfaces()).flat().find((one) => one?.family === 'IPv4' && !one.internal);
    const port = new URL((await statusNeo4j({ home })).httpAddress!).port;
    await expect(fetch(`http://${outside?.address ?? '127.0.0.2'}:${port}/`)).rejects.toThrow();
  });
  it('comes back on the same ports, with the same password and data, after it was stopped', async () => {
    const store = await openNeo4jStore(server.address, server);
    await put(store, { putReports: [report('report:kept')] });
    await store.close();
    expect(await stopNeo4j({ home })).toBe(true);
    expect(await statusNeo4j({ home })).toMatchObject({ state: 'STOPPED', address: null, pid: null });
    expect(await stopNeo4j({ home })).toBe(false);

    expect((await startNeo4j({ home, env: process.env })).address).toBe(server.address);
    expect(await readNeo4jPassword(home)).toBe(server.password);
    const again = await openNeo4jStore(server.address, server);
    expect((await again.read((view) => view.reports(['report:kept'])))[0]?.id).toBe('report:kept');
    await again.close();
  });
});

describe('a local Neo4j that is not running', () => {
  let other: string;
  beforeEach(async () => { other = await mkdtemp(join(tmpdir(), 'lithograph-other-')); });
  afterEach(async () => { await rm(other, { recursive: true, force: true }); });

  it.each(['boltPort', 'httpPort'] as const)('does not start where its %s is taken, and says which', async (which) => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    await expect(startNeo4j({ home: other, boltPort: 0, httpPort: 0, env: process.env, [which]: port })).rejects.toMatchObject({
      code: 'PORT_TAKEN', message: expect.stringContaining(`Port ${port} `), remedy: expect.stringContaining(which === 'boltPort' ? '--bolt-port' : '--http-port'),
    });
    taken.close();
    expect(await statusNeo4j({ home: other })).toMatchObject({ state: 'STOPPED' });
  });
  it('is told apart from another process that has its number now, which stop leaves alone', async () => {
    await writeFile(join(other, 'state.json'), JSON.stringify({ pid: process.pid, began: 'some other day', boltPort: 1, httpPort: 2, version: '5.26.0' }));
    expect(await statusNeo4j({ home: other })).toMatchObject({ state: 'STOPPED' });
    expect(await stopNeo4j({ home: other })).toBe(false);
  });
  it('takes what it cannot read of its state for none', async () => {
    await writeFile(join(other, 'state.json'), '{"pid": 12');
    expect(await statusNeo4j({ home: other })).toMatchObject({ state: 'STOPPED' });
    expect(await readFile(join(other, 'state.json'), 'utf8')).toBe('{"pid": 12');
  });
});
