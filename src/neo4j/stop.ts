import { LithographError } from '../model/errors.js';
import type { Neo4jOptions } from './home.js';
import { homeAt, readState } from './home.js';
import { isRunning, waitFor } from './process.js';

const patienceMs = 120_000;

/**
 * Ends the very process that was started here and waits until it has closed its files. False where none runs.
 * @throws LithographError STORE_BUSY where it does not end; it is never killed, for it may be writing
 */
export async function stopNeo4j({ home: path, onProgress }: Pick<Neo4jOptions, 'home' | 'onProgress'>): Promise<boolean> {
  const home = homeAt(path);
  const started = await readState(home);
  if (started === null || !await isRunning(started)) return false;
  onProgress?.(`Stopping Neo4j (process ${started.pid}) …`);
  process.kill(started.pid, 'SIGTERM');
  const gone = await waitFor(async () => await isRunning(started) ? null : true, patienceMs, 100);
  if (gone === null) throw new LithographError('STORE_BUSY', `Neo4j (process ${started.pid}) has not ended after ${patienceMs / 1000} s.`, `See ${home.log}; it may still be writing. Run stop again to go on waiting.`);
  return true;
}
