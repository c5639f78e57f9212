import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jest } from '@jest/globals';
import { isRunning, waitFor } from '../../src/neo4j/process.js';
import { stopNeo4j } from '../../src/neo4j/stop.js';
import { openNeo4jStore } from '../../src/store/neo4j/store.js';
import { packaging } from '../fixtures/packaging.js';
import { put } from './contract.js';
import { bigChange } from './neo4j-change.js';
import type { TestNeo4j } from './neo4j-server.js';
import { ask, dump, openEmpty, startAt, whyNot } from './neo4j-server.js';

jest.setTimeout(600_000);
const home = await mkdtemp(join(tmpdir(), 'lithograph-kill-'));
const server = await startAt(home);
afterAll(async () => { await stopNeo4j({ home }); await rm(home, { recursive: true, force: true }); });

/** Until a change is seen being written, past its first statements. */
async function untilWriting(on: TestNeo4j): Promise<void> {
  const seen = await waitFor(async () => {
    const open = await ask(on, "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND $rows' RETURN currentQuery");
    return open.length > 0 ? true : null;
  }, 60_000, 5);
  expect(seen).toBe(true);
}

if (server === null) it.skip(whyNot, () => undefined);
else describe('a change to Neo4j that is killed half-way', () => {
  let before: readonly string[], whole: readonly string[];
  beforeAll(async () => {
    const store = await openEmpty(server);
    await put(store, packaging);
    before = await dump(server);
    await store.apply(bigChange);
    whole = await dump(server);
    await store.close();
  });
  beforeEach(async () => {
    const store = await openEmpty(server);
    await put(store, packaging);
    await store.close();
  });

  it('leaves nothing where its maker was killed, and gives the same graph when made again', async () => {
    const writer = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(new URL('neo4j-writer.ts', import.meta.url))], { stdio: ['pipe', 'pipe', 'inherit'] });
    const ended = once(writer, 'exit');
    writer.stdin.end(JSON.stringify(server));
    await untilWriting(server);
    writer.kill('SIGKILL');
    expect(await ended).toEqual([null, 'SIGKILL']);

    // The next one to change the graph waits for the lock that the killed one held until the server lets go of it.
    const store = await openNeo4jStore(server.address, server);
    expect(await store.read(async (view) => view.version)).toBe(1);
    expect(await dump(server)).toEqual(before);
    expect(await store.apply(bigChange)).toBe(2);
    await store.close();
    expect(await dump(server)).toEqual(whole);
  });

  it('leaves nothing where the server was killed, and gives the same graph when it is started and the change made again', async () => {
    const store = await openNeo4jStore(server.address, server);
    const applied = expect(store.apply(bigChange)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', remedy: expect.stringContaining('lithograph neo4j start') });
    await untilWriting(server);
    const running = JSON.parse(await readFile(join(home, 'state.json'), 'utf8')) as { readonly pid: number; readonly began: string };
    process.kill(running.pid, 'SIGKILL');
    expect(await waitFor(async () => (await isRunning(running) ? null : true), 30_000)).toBe(true);
    await applied;
    await store.close();

    const again = (await startAt(home))!;
    expect(await dump(again)).toEqual(before);
    const second = await openNeo4jStore(again.address, again);
    expect(await second.apply(bigChange)).toBe(2);
    await second.close();
    expect(await dump(again)).toEqual(whole);
  });
});
