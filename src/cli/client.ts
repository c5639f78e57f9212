import type { Store } from '../store/store.js';
import { LithographError } from '../model/errors.js';

/** Asks GraphQL of a store as any client would: a server on a free loopback port for as long as the work takes. */
export async function withClient<T>(store: Store, work: (ask: Ask) => Promise<T>): Promise<T> {
  const { startServer } = await import('../server/server.js');
  const { readControls } = await import('../controls.js');
  const { readDesign } = await import('./designs.js');
  const server = await startServer({ store, host: '127.0.0.1', port: 0, controls: readControls(), readDesign });
  const ask: Ask = async (query, variables = {}) => {
    const response = await fetch(new URL('graphql', server.url.replace('localhost', '127.0.0.1')), {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }),
    });
    return await response.json() as Answer;
  };
  try { return await work(ask); } finally { await server.close(); }
}
export interface Answer { readonly data?: Readonly<Record<string, unknown>> | null; readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string; readonly remedy?: string } }[] }
export type Ask = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>;

/** The data of an answer without errors. */
export function dataOf(answer: Answer): Readonly<Record<string, unknown>> {
  const first = answer.errors?.[0];
  if (first) throw new LithographError('BAD_INPUT', first.message, first.extensions?.remedy ?? null);
  return answer.data ?? {};
}
