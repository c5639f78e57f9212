import type { ServerResponse } from 'node:http';
import { LithographError, StoreError } from '../model/errors.js';
import type { Store } from '../store/store.js';
import { extensionsOf } from './errors.js';
import { sendJson } from './http.js';

/** A store that does not answer in this time is not ready. */
const patienceMs = 3_000;

/** /health/live: the process answers. /health/ready: the store does too, and says its version. */
export async function answerHealth(path: string, store: Store, closing: boolean, response: ServerResponse): Promise<void> {
  if (path === '/health/live') return sendJson(response, 200, { status: 'live' });
  if (closing) return sendJson(response, 503, { status: 'closing' });
  try {
    sendJson(response, 200, { status: 'ready', store: store.address, version: await versionOf(store) });
  } catch (error) {
    const known = error instanceof LithographError ? { message: error.message, ...extensionsOf(error) } : { message: 'The store does not answer.' };
    sendJson(response, 503, { status: 'unavailable', store: store.address, ...known });
  }
}

async function versionOf(store: Store): Promise<number> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => { timer = setTimeout(() => reject(new StoreError(`The store has not answered for ${patienceMs / 1000} s.`, 'See whether it runs: lithograph status.')), patienceMs); });
  try { return await Promise.race([store.read(async ({ version }) => version), late]); } finally { clearTimeout(timer); }
}
