import { Option } from 'commander';
import { existsSync, readFileSync } from 'node:fs';
import { readEnvironment } from '../environment.js';
import type { Environment } from '../environment.js';
import { homeAt } from '../neo4j/home.js';
import { defaultNeo4jHome } from '../neo4j/home.js';
import type { Store } from '../store/store.js';

/** `--store` on every command that touches a graph. */
export function storeOption(): Option {
  return new Option('--store <address>', 'embedded:PATH or neo4j://HOST:PORT (user and password by environment or file)').env('LITHOGRAPH_STORE').default('embedded:.lithograph/graph');
}

/** Opens the store, does the work, closes it whatever happens. */
export async function withStore<T>(address: string, work: (store: Store) => Promise<T>, environment: Environment = readEnvironment()): Promise<T> {
  const { openStore } = await import('../store/open.js');
  const store = await openStore(address, { user: environment.neo4j.user, password: environment.neo4j.password ?? localPassword(address) });
  try { return await work(store); } finally { await store.close(); }
}

/** The password of the server that `lithograph neo4j start` runs in this folder, for an address on this machine. */
function localPassword(address: string): string {
  if (!/^(?:neo4j|bolt):\/\/(?:127\.0\.0\.1|localhost)[:/]?/u.test(address)) return '';
  const file = homeAt(defaultNeo4jHome).password;
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
}
