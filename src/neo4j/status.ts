import { askVersion } from './admin.js';
import type { Home, Neo4jOptions, Started } from './home.js';
import { homeAt, readState } from './home.js';
import { loopback } from './port.js';
import { isRunning } from './process.js';

export interface Neo4jStatus {
  /** STARTING: the process runs and does not answer yet. */
  readonly state: 'RUNNING' | 'STARTING' | 'STOPPED';
  readonly home: string;
  /** What `--store` takes; null where it is stopped. */
  readonly address: string | null;
  readonly httpAddress: string | null;
  readonly user: string;
  readonly passwordFile: string;
  readonly pid: number | null;
  readonly version: string | null;
  readonly log: string;
}

export async function statusNeo4j({ home: path }: Pick<Neo4jOptions, 'home'>): Promise<Neo4jStatus> {
  const home = homeAt(path);
  const started = await readState(home);
  if (started === null || !await isRunning(started)) return statusOf(home, null, 'STOPPED');
  return statusOf(home, started, await askVersion(started.httpPort) === null ? 'STARTING' : 'RUNNING');
}
export function statusOf(home: Home, started: Started | null, state: Neo4jStatus['state']): Neo4jStatus {
  return {
    state, home: home.path, user: 'neo4j', passwordFile: home.password, log: home.log, pid: started?.pid ?? null, version: started?.version ?? null,
    address: started && `neo4j://${loopback}:${started.boltPort}`, httpAddress: started && `http://${loopback}:${started.httpPort}`,
  };
}
