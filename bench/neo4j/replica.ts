import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseDesigns, readControls } from '../../src/controls.js';
import { startServer } from '../../src/server/server.js';
import { openNeo4jStore } from '../../src/store/neo4j/store.js';
import { startTheirs } from './theirs.js';

export interface Neo4jAt { readonly address: string; readonly user: string; readonly password: string }
export type Api = 'ours' | 'theirs';

/** A stateless replica of an API, in a process of its own as it is in service. */
export class Replica {
  private constructor(private readonly child: ChildProcess, readonly url: string) {}

  static async start(api: Api, at: Neo4jAt): Promise<Replica> {
    const child = fork(fileURLToPath(import.meta.url), [api]);
    return new Replica(child, await told<string>(child, at));
  }
  /** Of its processor so far. */
  spentMs(): Promise<number> { return told<number>(this.child, 'spent'); }
  end(): void { this.child.disconnect(); }
}

/** What a process answers to a message; fails when it ends instead. */
export function told<Answer>(child: ChildProcess, message: object | string): Promise<Answer> {
  return new Promise((answered, failed) => {
    const ended = (code: number | null): void => { failed(new Error(`A process of the bench ended with ${code}`)); };
    child.once('exit', ended).once('message', (answer: Answer) => { child.off('exit', ended); answered(answer); });
    child.send(message);
  });
}

async function serve(api: Api, at: Neo4jAt): Promise<string> {
  if (api === 'theirs') return (await startTheirs(at.address, at)).url;
  const store = await openNeo4jStore(at.address, at);
  return `${(await startServer({ store, port: 0, controls: readControls(), readDesign: (input) => parseDesigns([input])[0]! })).url}graphql`;
}

if (process.argv[1] === fileURLToPath(import.meta.url) && process.send) {
  process.on('message', (message: Neo4jAt | 'spent') => {
    if (message !== 'spent') { void serve(process.argv[2] as Api, message).then((url) => process.send!(url)); return; }
    const { user, system } = process.cpuUsage();
    process.send!((user + system) / 1000);
  }).on('disconnect', () => { process.exit(); });
}
