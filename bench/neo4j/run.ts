import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseDesigns, readControls } from '../../src/controls.js';
import { homeAt, readNeo4jPassword, readState } from '../../src/neo4j/home.js';
import { startNeo4j } from '../../src/neo4j/start.js';
import { stopNeo4j } from '../../src/neo4j/stop.js';
import { startServer } from '../../src/server/server.js';
import { openNeo4jStore } from '../../src/store/neo4j/store.js';
import type { Store } from '../../src/store/store.js';
import { changesOf, random } from '../store/graph.js';
import { Side } from './side.js';
import { startTheirs, theirQuery } from './theirs.js';

/**
 * What a chip needs, four levels deep, asked over HTTP of our GraphQL on Neo4j and of @neo4j/graphql on the same Neo4j, in turns in one run:
 * `NODE_ENV=production npx tsx bench/neo4j/run.ts [--entities 100000] [--relations 500000] [--questions 400] [--warm-up 200] [--at FOLDER]`.
 * With --at the database is kept there and used again. Each side is warmed up by other questions first; "cold" is the first walk of all.
 */
const { values } = parseArgs({ options: {
  entities: { type: 'string', default: '100000' }, relations: { type: 'string', default: '500000' }, questions: { type: 'string', default: '400' }, 'warm-up': { type: 'string', default: '200' }, at: { type: 'string' },
} });
const entities = Number(values.entities), relations = Number(values.relations), questions = Number(values.questions), warmUp = Number(values['warm-up']);
/** In how many turns each side answers its questions: what else the machine does meets both alike. */
const rounds = 8;
const home = values.at ?? mkdtempSync(join(tmpdir(), 'lithograph-bench-neo4j-'));

const ourQuery = 'query ($id: ID!) { dependencies(of: $id, maxDepth: 4, limit: 5000) { truncated nodes { id name } relations { id type fromId toId modality confidence } } }';

say('machine', `${availableParallelism()} cores, load ${loadavg()[0]!.toFixed(1)} at the start: above the number of cores, times are of waiting too`);
const { address, user } = await startNeo4j({ home, boltPort: 0, httpPort: 0, heapMb: 2048, pageCacheMb: 1024, env: process.env, onProgress: (sentence) => say('neo4j', sentence) });
const login = { user, password: (await readNeo4jPassword(home))! };
const store = await openNeo4jStore(address!, login);
try {
  await build(store);
  await pages(store);
  await compare();
} finally {
  await store.close();
  await stopNeo4j({ home });
  if (values.at === undefined) rmSync(home, { recursive: true });
}

async function build(into: Store): Promise<void> {
  const held = await into.read((view) => view.counts());
  if (held.relations === relations) { say('graph', `${entities} entities and ${relations} relations, kept from before`); return; }
  const began = Date.now();
  let version = await into.read(async (view) => view.version);
  for (const change of changesOf(entities, relations)) {
    version = await into.apply({ basedOn: version, ...change });
    say('built', `${version} changes in ${((Date.now() - began) / 1000).toFixed(0)} s`);
  }
}

/** A list to its end in pages of 500: the first tenth of the pages against the last. */
async function pages(from: Store): Promise<void> {
  await from.read(async (view) => {
    const times: number[] = [];
    let after: readonly (string | number | boolean | null)[] | null = null;
    for (let more = true; more;) {
      const began = performance.now();
      const page: Awaited<ReturnType<typeof view.listEntities>> = await view.listEntities({ kind: 'CHIP', filter: {}, order: { by: 'TDP', direction: 'DESC' } }, { first: 500, after });
      times.push(performance.now() - began);
      after = page.items.at(-1)?.position ?? null;
      more = page.hasNext;
    }
    const tenth = Math.max(1, Math.floor(times.length / 10));
    say('list', `${times.length} pages of 500 chips by power: median ${middle(times.slice(0, tenth)).toFixed(1)} ms at the start, ${middle(times.slice(-tenth)).toFixed(1)} ms at the end`);
  });
}

async function compare(): Promise<void> {
  const next = random(11);
  const chips = Math.floor(entities / 2);
  const ids = Array.from({ length: warmUp + questions }, () => { const i = Math.floor(chips * next()); return `chip:maker-${i % 997}-accelerator-${i}`; });
  const ours = await startServer({ store, port: 0, controls: readControls(), readDesign: (input) => parseDesigns([input])[0]! });
  const theirs = await startTheirs(address!, login);
  const sides = [new Side('@neo4j/graphql', theirs.url, theirQuery, neo4jMs), new Side('ours', `${ours.url}graphql`, ourQuery, neo4jMs)];
  try {
    for (const side of sides) await side.ask(ids.slice(0, warmUp));
    for (const side of sides) side.forget();
    const perRound = Math.ceil(questions / rounds);
    for (let from = warmUp; from < ids.length; from += perRound) for (const side of sides) await side.ask(ids.slice(from, from + perRound));
    for (const side of sides) for (const [i, line] of side.tell().entries()) say(i === 0 ? side.name : '', line);
    say('ratio', `${(sides[1]!.perSecond / sides[0]!.perSecond).toFixed(1)} times the throughput`);
  } finally {
    for (const side of sides) side.end();
    await ours.close();
    await theirs.close();
  }
}

/** What the server's process has used so far; NaN where the system does not tell it so. */
async function neo4jMs(): Promise<number> {
  const pid = (await readState(homeAt(home)))?.pid;
  const fields = (await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')).replace(/^.*\)\s/su, '').split(' ');
  // In ticks of 10 ms: user, then system.
  return 10 * (Number(fields[11]) + Number(fields[12]));
}
function middle(times: readonly number[]): number { return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN; }
function say(what: string, text: string): void { process.stdout.write(`${what.padEnd(16)}${text}\n`); }
