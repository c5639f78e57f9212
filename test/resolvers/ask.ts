import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDesigns, readControls } from '../../src/controls.js';
import type { ChipDesign } from '../../src/model/control.js';
import { startServer } from '../../src/server/server.js';
import type { RunningServer, ServerOptions } from '../../src/server/server.js';
import { openEmbeddedStore } from '../../src/store/embedded/index.js';
import type { GraphChange, Store, View } from '../../src/store/store.js';
import { world } from '../fixtures/world.js';

/** What a client gets back, and which calls of the store's view it cost, in order. */
export interface Answer { readonly data: Tree; readonly errors: readonly AnswerError[]; readonly calls: readonly string[]; readonly status: number }
export interface AnswerError { readonly message: string; readonly path?: readonly (string | number)[]; readonly extensions: { readonly code: string; readonly remedy?: string } & Readonly<Record<string, unknown>> }
/** JSON that a test reads by path: what is not there is undefined. */
export interface Tree { readonly [key: string]: Tree; readonly [index: number]: Tree }
export type Ask = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>;

export interface AskedServer { readonly ask: Ask; readonly server: RunningServer; readonly store: Store; close(): Promise<void> }

/** The real server over a real store that holds `change`; asked over HTTP. The day is 2024-06-01. */
export async function serve(change: Omit<GraphChange, 'basedOn'> = world, options: Partial<ServerOptions> = {}): Promise<AskedServer> {
  const folder = mkdtempSync(join(tmpdir(), 'lithograph-'));
  const store = await openEmbeddedStore(join(folder, 'graph'));
  await store.apply({ basedOn: await store.read(async ({ version }) => version), ...change });
  const over = await serveOver(store, options);
  return { ...over, store, close: async () => { await over.close(); await store.close(); rmSync(folder, { recursive: true }); } };
}

export async function serveOver(store: Store, options: Partial<ServerOptions> = {}): Promise<AskedServer> {
  const calls: string[] = [];
  const server = await startServer({ store: counting(store, calls), port: 0, today: () => '2024-06-01', controls: readControls(), readDesign, ...options });
  const ask: Ask = async (query, variables = {}) => {
    calls.length = 0;
    const response = await fetch(`${server.url}graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) });
    const { data, errors } = await response.json() as { data?: Tree; errors?: AnswerError[] };
    return { data: data ?? {}, errors: errors ?? [], calls: [...calls], status: response.status };
  };
  return { ask, server, store, close: () => server.close() };
}

function readDesign(input: unknown): ChipDesign { return parseDesigns([input], 'input')[0]!; }

/** The same store, each call of its views written down. */
function counting(store: Store, calls: string[]): Store {
  const view = (real: View): View => new Proxy(real, {
    get: (target, name: keyof View) => {
      const part: unknown = target[name];
      return typeof part === 'function' ? (...given: unknown[]) => { calls.push(name); return (part as (...all: unknown[]) => unknown).apply(target, given); } : part;
    },
  });
  return { address: store.address, read: (work) => store.read((real) => work(view(real))), apply: (change) => store.apply(change), close: () => store.close() };
}
