import type { Page, PageRequest, Position } from '../store.js';
import { StoreError } from '../../model/errors.js';
import type { Connection, Parameters, Row } from './connection.js';
import type { Kept } from '../kept.js';
import { stateWithEntities } from './cypher/entities.js';
import { graphState } from './cypher/schema.js';
import { KeptOfVersion } from './kept.js';

/** Asks statements of one version of the graph. */
export interface Reader {
  readonly version: number;
  rows(cypher: string, parameters: Parameters): Promise<readonly Row[]>;
  /** The one row of a statement that ends by looking at the version itself: in one message to the server instead of four. */
  alone(cypher: string, parameters: Parameters): Promise<Row>;
  /** The same as `rows`, each row as it comes and none kept. `work` that fails or begins again has seen some. */
  each(cypher: string, parameters: Parameters, take: (row: Row) => void): Promise<void>;
  /** What is known of this version already, shared by all its readers. */
  readonly kept: KeptOfVersion;
  /** An answer made once for all readers of this version. */
  once<T>(key: string, make: () => Promise<T>): Promise<T>;
}

const attempts = 4;

/** The graph went on while it was read: what was read so far may not fit what comes. */
class Outdated extends StoreError {
  constructor() { super('The graph was changed while it was being read.', 'Ask again.', 'STORE_BUSY'); }
}

/**
 * Reads of one version, as far as Neo4j allows: it shows each statement what is committed by then, so every answer is followed, on the same
 * connection, by a look at the version, and an answer of a later one is thrown away and the work begun again, some times; then STORE_BUSY.
 * What is left open is the moment in which a commit becomes visible piece by piece. Work that finds all it needs kept asks nothing but the version.
 */
export class Readers {
  #kept = new KeptOfVersion(-1);
  #looking: Promise<unknown> = Promise.resolve();
  #nextLook: Promise<number> | null = null;
  /** What those who wait for the next look begin with, and is not known yet. */
  #soon = new Set<string>();

  constructor(private readonly connection: Connection) {}

  async read<T>(work: (reader: Reader) => Promise<T>, soon: readonly string[] = []): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try { return await this.#once(work, soon); } catch (cause) {
        if (!(cause instanceof Outdated) || attempt === attempts) throw cause;
      }
    }
  }

  async #once<T>(work: (reader: Reader) => Promise<T>, soon: readonly string[]): Promise<T> {
    return this.connection.read(async (run) => {
      const versionNow = async (): Promise<number> => versionIn((await run(graphState))[0]);
      const version = await this.#look(soon);
      const kept = this.#keptOf(version);
      return work({
        version, kept,
        async rows(cypher, parameters) {
          const [rows, now] = await Promise.all([run(cypher, parameters), versionNow()]);
          if (now !== version) throw new Outdated();
          return rows;
        },
        alone: async (cypher, parameters) => {
          const row = await this.connection.ask(cypher, parameters);
          if (row['version'] !== version) throw new Outdated();
          return row;
        },
        async each(cypher, parameters, take) {
          await run(cypher, parameters, take);
          if (await versionNow() !== version) throw new Outdated();
        },
        once: <A>(key: string, make: () => Promise<A>): Promise<A> => keepOnce(kept.answers, key, make),
      });
    });
  }
  /** One look for all whose work began before it: none may be shown what is older than its beginning. */
  #look(soon: readonly string[]): Promise<number> {
    for (const id of soon) if (this.#kept.entities.get(id) === undefined) this.#soon.add(id);
    this.#nextLook ??= this.#looking.then(async () => {
      const ids = [...this.#soon];
      const look = ids.length === 0 ? this.connection.ask(graphState) : this.connection.ask(stateWithEntities, { ids });
      this.#looking = look.catch(() => undefined);
      this.#nextLook = null;
      this.#soon = new Set();
      const row = await look, version = versionIn(row);
      if (row['before'] === version) this.#keptOf(version).keepEntities(ids, row['entities'] as readonly Row[]);
      return version;
    });
    return this.#nextLook;
  }
  #keptOf(version: number): KeptOfVersion {
    if (version > this.#kept.version) this.#kept = new KeptOfVersion(version);
    return version === this.#kept.version ? this.#kept : new KeptOfVersion(version);
  }
}

function versionIn(row: Row | undefined): number { return Number(row?.['version'] ?? 0); }

function keepOnce<A>(kept: Kept<string, Promise<unknown>>, key: string, make: () => Promise<A>): Promise<A> {
  const known = kept.get(key);
  if (known !== undefined) return known as Promise<A>;
  const answer = make();
  kept.put(key, answer);
  answer.catch(() => { kept.drop(key); });
  return answer;
}

/** What was asked for with one more, so that it shows whether there is a next page. */
export function pageOf<T>(found: readonly T[], { first }: PageRequest, total: number, positionOf: (item: T) => Position): Page<T> {
  return { items: found.slice(0, first).map((item) => ({ item, position: positionOf(item) })), hasNext: found.length > first, total };
}
/** Neo4j takes LIMIT as a whole number only. */
export function countOf(rows: readonly Row[]): number { return Number(rows[0]?.['total'] ?? 0); }
/** Rows with an `id`, gathered under each id asked, in the order asked. */
export function groupRows<T>(ids: readonly string[], rows: readonly Row[], key: string, value: (row: Row) => T): Map<string, T[]> {
  const groups = new Map<string, T[]>(ids.map((id) => [id, []]));
  for (const row of rows) groups.get(row[key] as string)?.push(value(row));
  return groups;
}
export function inOrder<T extends { readonly id: string }>(ids: readonly string[], found: readonly T[]): (T | null)[] {
  const byId = new Map(found.map((one) => [one.id, one]));
  return ids.map((id) => byId.get(id) ?? null);
}
