import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';
import { LithographError } from '../../src/model/errors.js';
import type { Neo4jOptions } from '../../src/neo4j/home.js';
import { readNeo4jPassword } from '../../src/neo4j/home.js';
import { beginningOf, isRunning, waitFor } from '../../src/neo4j/process.js';
import { startNeo4j } from '../../src/neo4j/start.js';
import { stopNeo4j } from '../../src/neo4j/stop.js';
import { openNeo4jStore } from '../../src/store/neo4j/store.js';
import type { Store } from '../../src/store/store.js';

/** A real Neo4j for tests. Its one database is emptied by whoever uses it, so one test file has it at a time. */
export interface TestNeo4j { readonly address: string; readonly user: string; readonly password: string }

const prefix = 'lithograph-test-neo4j-';
/** Jest's own process, whether tests run in it or in workers it forked. */
const run = process.argv[1]?.includes('jest-worker') ? process.ppid : process.pid;
export function testHome(of = run): string { return join(tmpdir(), `${prefix}${of}`); }
const options = (home: string): Neo4jOptions => ({ home, boltPort: 0, httpPort: 0, heapMb: 768, pageCacheMb: 128, env: process.env });

/**
 * The server named by LITHOGRAPH_TEST_NEO4J (with _USER and _PASSWORD or _PASSWORD_FILE), else one of this run, started by the first file that asks and ended by
 * `test/global-teardown.ts`. It is this file's alone until its tests are over. Where none can be started: null, said loudly; with CI set, an error.
 * Call it at the top of a test file.
 */
export async function ensureNeo4j(): Promise<TestNeo4j | null> {
  const given = process.env['LITHOGRAPH_TEST_NEO4J'];
  await endLeftOvers();
  const release = await holdAlone();
  afterAll(release);
  if (given !== undefined && given !== '') {
    const file = process.env['LITHOGRAPH_TEST_NEO4J_PASSWORD_FILE'];
    const password = process.env['LITHOGRAPH_TEST_NEO4J_PASSWORD'] ?? (file === undefined ? '' : (await readFile(file, 'utf8')).trim());
    return { address: given, user: process.env['LITHOGRAPH_TEST_NEO4J_USER'] ?? 'neo4j', password };
  }
  return startAt(testHome());
}
/** A server of one's own, to be killed and started again; its maker ends it. Null as above. */
export async function startAt(home: string): Promise<TestNeo4j | null> {
  try {
    const { address, user } = await startNeo4j(options(home));
    return { address: address!, user, password: (await readNeo4jPassword(home))! };
  } catch (cause) {
    if (process.env['CI'] || !(cause instanceof LithographError) || cause.code !== 'TOOL_MISSING') throw cause;
    console.error(`\n*** NEO4J IS NOT TESTED: ${cause.message} ${cause.remedy ?? ''} ***\n`);
    return null;
  }
}
export const whyNot = 'skipped: no Neo4j could be started here (see above)';

/** Ends the server of a run and removes what it kept. */
export async function endTestNeo4j(of = run): Promise<void> {
  await stopNeo4j({ home: testHome(of) });
  await rm(testHome(of), { recursive: true, force: true });
  await rm(`${testHome(of)}.lock`, { force: true });
}

/** An empty graph at version 0, its schema kept. */
export async function openEmpty(server: TestNeo4j): Promise<Store> {
  await ask(server, 'MATCH (n) WHERE NOT n:Lithograph CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS');
  await ask(server, 'MATCH (g:Lithograph) SET g.version = 0 REMOVE g.change, g.locked');
  return openNeo4jStore(server.address, server);
}
/** The rows of one statement, past the store. */
export async function ask(server: TestNeo4j, cypher: string): Promise<readonly (readonly unknown[])[]> {
  return withDriver(server, async (driver) => {
    const session = driver.session();
    try { return (await session.run(cypher)).records.map((record) => [...record.values()]); } finally { await session.close(); }
  });
}
/** All that is in the database but for the marks of single changes, in an order that depends on nothing else. */
export async function dump(server: TestNeo4j): Promise<readonly string[]> {
  const nodes = await ask(server, 'MATCH (n) RETURN labels(n) AS labels, CASE WHEN n:Lithograph THEN n {.version, .schema} ELSE properties(n) END AS properties');
  const ties = await ask(server, 'MATCH (a)-[r]->(b) RETURN coalesce(a.id, a.slot, a.key), type(r), coalesce(b.id, b.slot, b.key), properties(r)');
  return [...nodes, ...ties].map((row) => JSON.stringify(row, (_, value: unknown) => sorted(value))).sort();
}
function sorted(value: unknown): unknown {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;
}
export async function withDriver<T>({ address, user, password }: TestNeo4j, work: (driver: Driver) => Promise<T>): Promise<T> {
  const driver = neo4j.driver(address, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  try { return await work(driver); } finally { await driver.close(); }
}

async function holdAlone(): Promise<() => Promise<void>> {
  const lock = `${testHome()}.lock`, mine = `${process.pid} ${await beginningOf(process.pid)}`;
  const got = await waitFor(async () => {
    try { await writeFile(lock, mine, { flag: 'wx' }); return true; } catch (cause) { if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause; }
    const [pid, began] = (await readFile(lock, 'utf8').catch(() => '')).split(' ');
    if (pid && began && !await isRunning({ pid: Number(pid), began })) await rm(lock, { force: true });
    return null;
  }, 1_800_000, 250);
  if (got === null) throw new Error(`${lock} is held by another test file`);
  return () => rm(lock, { force: true });
}

/** Servers of runs that were killed before they could end them. */
async function endLeftOvers(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const of = Number(new RegExp(`^${prefix}(\\d+)(?:\\.lock)?$`, 'u').exec(name)?.[1] ?? NaN);
    if (!Number.isNaN(of) && of !== run && await beginningOf(of) === null) await endTestNeo4j(of);
  }
}
