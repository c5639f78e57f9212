import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** What the user may choose of a local Neo4j. Everything it keeps is under `home`. */
export interface Neo4jOptions {
  /** Folder of data, logs, configuration, password and state; see `defaultNeo4jHome`. */
  readonly home: string;
  /** 0: a free one. Absent: 7687, or the one it last ran on. */
  readonly boltPort?: number;
  /** 0: a free one. Absent: 7474, or the one it last ran on. */
  readonly httpPort?: number;
  /** MB; absent: sized for the machine. */
  readonly heapMb?: number;
  readonly pageCacheMb?: number;
  /** PATH, JAVA_HOME, XDG_CACHE_HOME, HOME: where the tools and the cache are. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** One sentence for each step that takes a while. */
  readonly onProgress?: (sentence: string) => void;
}

/** Beside the embedded store, in the folder one works in: a graph belongs to a project. */
export const defaultNeo4jHome = join('.lithograph', 'neo4j');

export interface Home { readonly path: string; readonly conf: string; readonly log: string; readonly password: string; readonly state: string; readonly lock: string }

export function homeAt(path: string): Home {
  const home = resolve(path);
  return { path: home, conf: join(home, 'conf'), log: join(home, 'logs', 'neo4j.log'), password: join(home, 'password'), state: join(home, 'state.json'), lock: join(home, 'start.lock') };
}

/** The process that was started, told apart from a later one with the same number by when it began. */
export interface Started { readonly pid: number; readonly began: string; readonly boltPort: number; readonly httpPort: number; readonly version: string }

export async function readState(home: Home): Promise<Started | null> {
  const text = await readOrNull(home.state);
  if (text === null) return null;
  try {
    const state = JSON.parse(text) as Partial<Started> | null;
    return typeof state?.pid === 'number' && typeof state.began === 'string' && typeof state.boltPort === 'number' && typeof state.httpPort === 'number'
      ? { pid: state.pid, began: state.began, boltPort: state.boltPort, httpPort: state.httpPort, version: String(state.version) } : null;
  } catch {
    return null;
  }
}
export async function writeState(home: Home, started: Started): Promise<void> { await writeFile(home.state, `${JSON.stringify(started)}\n`); }

/** The ports it ran on are kept, so that it comes back where its users look for it. */
export async function lastPorts(home: Home): Promise<{ readonly boltPort: number; readonly httpPort: number } | null> { return readState(home); }

/** The password kept for the server under this home, or null where it was never started. */
export async function readNeo4jPassword(path: string): Promise<string | null> { return (await readOrNull(homeAt(path).password))?.trim() ?? null; }

/** Makes one at random where there is none, in a file only its owner can read, before the server learns it: a crash between the two loses nothing. */
export async function keepPassword(home: Home): Promise<{ readonly password: string; readonly fresh: boolean }> {
  const kept = await readNeo4jPassword(home.path);
  if (kept !== null && kept !== '') return { password: kept, fresh: false };
  const password = randomBytes(24).toString('base64url');
  await rm(home.password, { force: true });
  await writeFile(home.password, `${password}\n`, { mode: 0o600, flag: 'wx' });
  return { password, fresh: true };
}
export async function makeHome(home: Home): Promise<void> {
  await mkdir(home.path, { recursive: true, mode: 0o700 });
  await mkdir(home.conf, { recursive: true });
  await mkdir(join(home.path, 'logs'), { recursive: true });
}

async function readOrNull(path: string): Promise<string | null> {
  try { return await readFile(path, 'utf8'); } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw cause;
  }
}
