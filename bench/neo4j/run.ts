import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { homeAt, readNeo4jPassword, readState } from '../../src/neo4j/home.js';
import { startNeo4j } from '../../src/neo4j/start.js';
import { stopNeo4j } from '../../src/neo4j/stop.js';
import { openNeo4jStore } from '../../src/store/neo4j/store.js';
import type { Store } from '../../src/store/store.js';
import { changesOf, random } from '../store/graph.js';
import { Replica } from './replica.js';
import type { Api } from './replica.js';
import { Side } from './side.js';
import { theirQuery } from './theirs.js';

/**
 * What a chip needs, four levels deep, asked over HTTP of our GraphQL on Neo4j and of @neo4j/graphql on the same Neo4j, in turns in one run:
 * `NODE_ENV=production npx tsx bench/neo4j/run.ts [--entities 100000] [--relations 500000] [--questions 800] [--warm-up SECONDS] [--replicas 2] [--at FOLDER]`.
 * Each API runs in so many replicas, by default as many as there are processors, and the askers in a process of their own.
 * With --at the database is kept there and used again. Each side is warmed up by other questions first, for as long as the other.
 */
const { values } = parseArgs({ options: {
  entities: { type: 'string', default: '100000' }, relations: { type: 'string', default: '500000' }, questions: { type: 'string', default: '800' },
  'warm-up': { type: 'string', default: '120' }, replicas: { type: 'string', default: String(availableParallelism()) }, at: { type: 'string' },
} });
const entities = Number(values.entities), relations = Number(values.relations), questions = Number(values.questions), warmUp = Number(values['warm-up']), replicas = Number(values.replicas);
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
  const drawn = random(11), chips = Math.floor(entities / 2);
  const draw = (count: number): string[] => Array.from({ length: count }, () => { const i = Math.floor(chips * drawn()); return `chip:maker-${i % 997}-accelerator-${i}`; });
  const at = { address: address!, ...login };
  const sideOf = async (name: string, api: Api, query: string): Promise<Side> => new Side(name, await Promise.all(Array.from({ length: replicas }, () => Replica.start(api, at))), query, neo4jMs);
  const sides = [await sideOf('@neo4j/graphql', 'theirs', theirQuery), await sideOf('ours', 'ours', ourQuery)];
  say('replicas', `${replicas} of each API`);
  try {
    for (const side of sides) {
      for (const until = performance.now() + 1000 * warmUp; performance.now() < until;) await side.ask(draw(100));
      side.forget();
    }
    for (let round = 0; round < rounds; round += 1) {
      const ids = draw(Math.ceil(questions / rounds));
      for (const side of sides) await side.ask(ids);
    }
    for (const side of sides) for (const [i, line] of side.tell().entries()) say(i === 0 ? side.name : '', line);
    say('ratio', `${(sides[1]!.perSecond / sides[0]!.perSecond).toFixed(1)} times the throughput`);
  } finally {
    for (const side of sides) side.end();
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
