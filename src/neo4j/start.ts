import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { open, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LithographError } from '../model/errors.js';
import { askVersion, settlePassword } from './admin.js';
import type { Home, Neo4jOptions, Started } from './home.js';
import { homeAt, keepPassword, lastPorts, makeHome, readState, writeState } from './home.js';
import { fetchLibrary } from './library.js';
import { memoryFor } from './memory.js';
import { claimPort, loopback, portTaken } from './port.js';
import { beginningOf, isRunning, waitFor } from './process.js';
import type { Neo4jStatus } from './status.js';
import { statusNeo4j, statusOf } from './status.js';
import { stopNeo4j } from './stop.js';
import { findJava } from './tools.js';

const patienceMs = 180_000;
/** What Neo4j reaches into of the JDK. */
const opens = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch', 'java.base/java.util.concurrent'];

/**
 * Starts Neo4j Community under `home`, on this machine alone and always with a password, and waits until it answers.
 * One that runs already is left as it is.
 * @throws LithographError PORT_TAKEN, TOOL_MISSING (Java or Maven missing or too old, no connection), STORE_UNAVAILABLE where it does not come up
 */
export async function startNeo4j(options: Neo4jOptions): Promise<Neo4jStatus> {
  const home = homeAt(options.home);
  const before = await statusNeo4j(options);
  if (before.state === 'RUNNING') return before;
  await makeHome(home);
  return alone(home, async () => {
    const now = await readState(home);
    if (now !== null && await isRunning(now)) return ready(home, now, null, false, options);
    const java = await findJava(options.env);
    const last = await lastPorts(home);
    const ports = { boltPort: await claimPort(options.boltPort ?? last?.boltPort ?? 7687, 'Bolt'), httpPort: await claimPort(options.httpPort ?? last?.httpPort ?? 7474, 'HTTP') };
    const library = await fetchLibrary(options);
    await writeFile(join(home.conf, 'neo4j.conf'), configuration(ports, options.pageCacheMb ?? memoryFor().pageCacheMb));
    const { fresh } = await keepPassword(home);
    options.onProgress?.(`Starting Neo4j ${library.version} …`);
    const child = await launch(java, library.folder, home, options.heapMb ?? memoryFor().heapMb, options.env);
    const began = child.pid === undefined ? null : await beginningOf(child.pid);
    if (child.pid === undefined || began === null) throw await whyNot(home, ports);
    const started = { pid: child.pid, began, version: library.version, ...ports };
    await writeState(home, started);
    return ready(home, started, child, fresh, options);
  });
}

async function ready(home: Home, started: Started, child: ChildProcess | null, fresh: boolean, options: Neo4jOptions): Promise<Neo4jStatus> {
  const outcome = await waitFor(async () => {
    if ((child !== null && child.exitCode !== null) || !await isRunning(started)) return 'ended';
    return await askVersion(started.httpPort) === null ? null : 'up';
  }, patienceMs);
  if (outcome !== 'up') throw await whyNot(home, started);
  try {
    const { password } = await keepPassword(home);
    await settlePassword(started.httpPort, password, fresh, home.password);
  } catch (cause) {
    await stopNeo4j(options);
    throw cause;
  }
  return statusOf(home, started, 'RUNNING');
}

async function launch(java: string, library: string, home: Home, heapMb: number, env: Neo4jOptions['env']): Promise<ChildProcess> {
  const log = await open(join(home.path, 'logs', 'console.log'), 'w');
  try {
    const child = spawn(java, [
      `-Xms${Math.min(heapMb, 128)}m`, `-Xmx${heapMb}m`, '-XX:+UseSerialGC', '-Dfile.encoding=UTF-8', ...opens.map((name) => `--add-opens=${name}=ALL-UNNAMED`),
      '-cp', join(library, '*'), 'org.neo4j.server.CommunityEntryPoint', `--home-dir=${home.path}`, `--config-dir=${home.conf}`,
    ], { cwd: home.path, detached: true, stdio: ['ignore', log.fd, log.fd], env: { ...env } });
    child.on('error', () => undefined);   // told by the missing pid
    child.unref();
    return child;
  } finally {
    await log.close();
  }
}

function configuration({ boltPort, httpPort }: { readonly boltPort: number; readonly httpPort: number }, pageCacheMb: number): string {
  return [
    '# Written by `lithograph neo4j start` at every start.',
    `server.default_listen_address=${loopback}`, `server.default_advertised_address=${loopback}`,
    `server.bolt.listen_address=${loopback}:${boltPort}`, `server.bolt.advertised_address=${loopback}:${boltPort}`,
    `server.http.listen_address=${loopback}:${httpPort}`, `server.http.advertised_address=${loopback}:${httpPort}`,
    'server.https.enabled=false', 'dbms.security.auth_enabled=true', `dbms.security.http_access_control_allow_origin=http://${loopback}:${httpPort}`,
    `server.memory.pagecache.size=${pageCacheMb}m`, 'dbms.usage_report.enabled=false', 'db.tx_log.rotation.retention_policy=256M size', '',
  ].join('\n');
}

/** Reads what the server left in its logs. */
async function whyNot(home: Home, ports: { readonly boltPort: number; readonly httpPort: number }): Promise<LithographError> {
  const said = `${await readFile(home.log, 'utf8').catch(() => '')}\n${await readFile(join(home.path, 'logs', 'console.log'), 'utf8').catch(() => '')}`.slice(-20_000);
  if (/Address already in use|BindException/u.test(said)) return said.includes(`:${ports.httpPort}`) ? portTaken(ports.httpPort, 'HTTP') : portTaken(ports.boltPort, 'Bolt');
  const cause = said.split('\n').filter((line) => /Caused by:|ERROR|Exception/u.test(line)).at(-1)?.trim();
  return new LithographError('STORE_UNAVAILABLE', `Neo4j did not come up${cause === undefined ? '' : `: ${cause.slice(0, 300)}`}`, `Read ${home.log} and logs/console.log beside it.`);
}

/** One start at a time for one home: the second waits, then finds it running. A lock whose maker is gone is taken over. */
async function alone<T>(home: Home, work: () => Promise<T>): Promise<T> {
  const mine = `${process.pid} ${await beginningOf(process.pid)}`;
  const got = await waitFor(async () => {
    try { await writeFile(home.lock, mine, { flag: 'wx' }); return true; } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
    }
    const [pid, began] = (await readFile(home.lock, 'utf8').catch(() => '')).split(' ');
    if (pid && began && !await isRunning({ pid: Number(pid), began })) await rm(home.lock, { force: true });
    return null;
  }, patienceMs);
  if (got === null) throw new LithographError('STORE_BUSY', `Another start of the Neo4j in ${home.path} is under way.`, 'Wait for it, or remove its start.lock if none runs.');
  try { return await work(); } finally { await rm(home.lock, { force: true }); }
}
