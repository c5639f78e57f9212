import { Command } from 'commander';
import { readEnvironment, runInProduction } from '../environment.js';
import type { ReadingThread } from '../ingest/thread.js';
import type { IngestPort } from '../resolvers/context.js';
import type { RunningServer } from '../server/server.js';
import type { Store } from '../store/store.js';
import { storeOption, withStore } from './options.js';
import { progressOf } from './progress.js';
import { sayCounts } from './status.js';
import { wholeNumber } from './values.js';

interface ServeOptions { readonly store: string; readonly host?: string; readonly port?: number; readonly allowOrigin?: readonly string[] }

function listening(command: Command): Command {
  return command.addOption(storeOption()).option('--host <host>', 'where it listens (LITHOGRAPH_HOST; default 127.0.0.1)').option('--port <port>', 'on which port (LITHOGRAPH_PORT; default 4000)', wholeNumber)
    .option('--allow-origin <origin...>', 'web pages of these origins may ask too');
}
export function serveCommand(now: () => Date): Command {
  return listening(new Command('serve').description('Serve the graph: GraphQL at /graphql, a playground at /'))
    .addHelpText('after', `
Ingesting and retracting over GraphQL need the editor role: set LITHOGRAPH_EDITOR_TOKEN and send it as a bearer token.
Without a token, only requests from this machine to a server that listens on this machine alone have it.
Example:
  $ lithograph serve --port 8080\n`)
    .action(async (options: ServeOptions) => { await withStore(options.store, (store) => serve(store, options, now)); });
}
export function startCommand(now: () => Date): Command {
  return listening(new Command('start').description('Put the seed facts into the graph, serve it, and say what to try'))
    .action(async (options: ServeOptions) => {
      await withStore(options.store, async (store) => {
        const { loadSeed } = await import('../ingest/seed.js');
        const progress = progressOf(loadSeed.parts.length);
        await loadSeed(store, now, (part) => progress.step(part));
        progress.done();
        const counts = await store.read((view) => view.counts());
        process.stdout.write(`\nIn the graph (${store.address}):\n${sayCounts(counts)}`);
        await serve(store, options, now, tryThese);
      });
    });
}

/** Serves until it is told to stop (Ctrl-C, SIGTERM). */
async function serve(store: Store, options: ServeOptions, now: () => Date, more: (url: string) => string = () => ''): Promise<void> {
  const environment = readEnvironment();
  runInProduction();
  const [{ startServer }, { readControls }, { readDesign }] = await Promise.all([import('../server/server.js'), import('../controls.js'), import('./designs.js')]);
  const server = await startServer({
    store, host: options.host ?? environment.host, port: options.port ?? environment.port, editorToken: environment.editorToken, allowedOrigins: options.allowOrigin ?? [],
    controls: readControls(), readDesign, ingest: ingestPort(store, now), log: (line) => process.stderr.write(`${line}\n`), today: () => now().toISOString().slice(0, 10),
  });
  process.stdout.write(`\nServing at ${server.url}: a playground, and GraphQL at ${server.url}graphql. Ctrl-C stops it.\n${more(server.url)}`);
  await untilStopped(server);
}
function untilStopped(server: RunningServer): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => { process.stdout.write('\nStopping …\n'); server.close().then(resolve, reject); };
    process.once('SIGINT', stop); process.once('SIGTERM', stop);
  });
}
/** Reports are read in a thread of their own, so that questions are answered meanwhile. */
function ingestPort(store: Store, now: () => Date): IngestPort {
  let thread: ReadingThread | null = null;
  return {
    async ingestReport({ title, text, publisher, publishedOn, language }, onProgress) {
      const override = { title, source: title, ...(publisher === null ? {} : { publisher }), ...(publishedOn === null ? {} : { publishedOn }), ...(language === null ? {} : { language }) };
      const [{ ingest, stages }, { readingThread }] = await Promise.all([import('../ingest/pipeline.js'), import('../ingest/thread.js')]);
      thread ??= readingThread();
      const receipt = await ingest(store, { bytes: new TextEncoder().encode(text), filename: `${title}.txt`, override }, now, (stage) => { onProgress({ report: title, stage, done: stages.indexOf(stage), total: stages.length - 1 }); }, thread.read);
      return { reportId: receipt.report.id, claims: Object.values(receipt.claims).reduce((sum, n) => sum + n, 0), newEntityIds: receipt.newEntities.map(({ id }) => id), disputes: receipt.disputes, unread: receipt.unread };
    },
    async retractReport(id) {
      const { retractReport } = await import('../ingest/load.js');
      const { claims, removedRelations, removedEntities } = await retractReport(store, id);
      return { claims, removedRelations, removedEntities: removedEntities.length };
    },
  };
}
function tryThese(url: string): string {
  return `
Three questions to try in the playground at ${url}:
  { entity(name: "英伟达") { ... on Company { name chips(first: 5) { nodes { name specs(metric: [MEMORY_BANDWIDTH]) { value unit resolution evidence { quote line } } } } } } }
  { substitutes(for: "chip:nvidia-h100-sxm", first: 3) { chip { name } score breakdown { name value explanation } risks } }
  { disruption(remove: ["company:sk-hynix"]) { blocked { entity { name } } weakened { entity { name } remaining { name } } } }
Read a report of your own into it with: lithograph ingest FILE
`;
}
