import { LithographError } from '../model/errors.js';
import { loopback } from './port.js';

/** What a server's front page says of its version; null where none answers. */
export async function askVersion(httpPort: number): Promise<string | null> {
  try {
    const answer = await fetch(`http://${loopback}:${httpPort}/`, { headers: { accept: 'application/json' }, signal: AbortSignal.timeout(5000) });
    const page = (await answer.json()) as { readonly neo4j_version?: unknown };
    return typeof page.neo4j_version === 'string' ? page.neo4j_version : null;
  } catch {
    return null;
  }
}

/**
 * Makes `password` the password of user neo4j: a new server has neo4j/neo4j and lets that user do nothing but change it.
 * @throws LithographError STORE_UNAVAILABLE where the server has another password
 */
export async function settlePassword(httpPort: number, password: string, fresh: boolean, file: string): Promise<void> {
  if (!fresh && await run(httpPort, password, [])) return;
  const change = { statement: 'ALTER CURRENT USER SET PASSWORD FROM $old TO $new', parameters: { old: 'neo4j', new: password } };
  if (await run(httpPort, 'neo4j', [change])) return;
  throw new LithographError('STORE_UNAVAILABLE', `The password in ${file} is not that of the database beside it.`,
    'Put the right one into that file, or move the folder away to begin with an empty database.');
}

/** Runs statements on the `system` database; false where the password or a statement is refused. */
async function run(httpPort: number, password: string, statements: readonly object[]): Promise<boolean> {
  const answer = await fetch(`http://${loopback}:${httpPort}/db/system/tx/commit`, {
    method: 'POST', signal: AbortSignal.timeout(30_000), body: JSON.stringify({ statements }),
    headers: { 'content-type': 'application/json', authorization: `Basic ${Buffer.from(`neo4j:${password}`).toString('base64')}` },
  });
  const { errors } = (await answer.json()) as { readonly errors?: readonly unknown[] };
  return answer.ok && (errors ?? []).length === 0;
}
