import neo4j from 'neo4j-driver';
import type { BookmarkManager, Driver, ManagedTransaction, Session, SessionMode, Transaction } from 'neo4j-driver';
import { BadInputError } from '../../model/errors.js';
import { plainFault } from './fault.js';
import type { Properties } from './row.js';

export interface Neo4jLogin { readonly user: string; readonly password: string; /** Absent: the user's home database. */ readonly database?: string }
export type Parameters = Readonly<Record<string, unknown>>;
export type Row = Properties;
/** Runs one statement and gives its rows; with `take`, gives each to it as it comes, and none at the end. */
export type Run = (cypher: string, parameters?: Parameters, take?: (row: Row) => void) => Promise<readonly Row[]>;

const readTimeoutMs = 60_000, writeTimeoutMs = 600_000;

/** One driver, its sessions bound by bookmarks: what was written here is read here, on a cluster too. */
export class Connection {
  readonly #driver: Driver;
  readonly #bookmarks: BookmarkManager = neo4j.bookmarkManager();

  /** `address` without user and password. */
  private constructor(readonly address: string, private readonly login: Neo4jLogin, driver: Driver) { this.#driver = driver; }

  /** @throws BadInputError where it is no address, StoreError where no Neo4j answers or it refuses */
  static async open(address: string, login: Neo4jLogin): Promise<Connection> {
    let shown: string, driver: Driver;
    try {
      const url = new URL(address);
      if (url.username !== '' || url.password !== '') throw new Error('user and password do not belong in it');
      shown = address.replace(/\/+$/u, '');
      driver = neo4j.driver(address, neo4j.auth.basic(login.user, login.password), {
        disableLosslessIntegers: true, connectionTimeout: 5000, connectionAcquisitionTimeout: 15_000, maxTransactionRetryTime: 15_000, userAgent: 'lithograph',
      });
    } catch (cause) {
      throw new BadInputError('store', 'an address such as neo4j://localhost:7687, bolt://… or neo4j+s://…, without user and password',
        address.replace(/\/\/[^@/]*@/u, '//…@'), cause instanceof Error ? `The driver says: ${cause.message.split('\n')[0]}` : null);
    }
    const connection = new Connection(shown, login, driver);
    try {
      await driver.getServerInfo(connection.#database());
    } catch (cause) {
      await driver.close();
      throw connection.fault(cause);
    }
    return connection;
  }

  /** In one transaction, begun with the first statement: work that needs none costs nothing. Work that the server breaks off is begun again. */
  async read<T>(work: (run: Run) => Promise<T>): Promise<T> {
    return this.#within(neo4j.session.READ, async (session) => {
      let begun: Promise<Transaction> | undefined;
      try {
        const done = await work(async (...asked) => runIn(await (begun ??= session.beginTransaction({ timeout: readTimeoutMs })))(...asked));
        await (await begun)?.commit();
        return done;
      } catch (cause) {
        await begun?.then((transaction) => transaction.close()).catch(() => undefined);
        if (!neo4j.isRetryableError(cause)) throw cause;
      }
      return session.executeRead((tx) => work(runIn(tx)), { timeout: readTimeoutMs });
    });
  }
  /** The one row of a statement alone, which the server begins and ends by itself. */
  async ask(cypher: string, parameters: Parameters = {}): Promise<Row> {
    return this.#within(neo4j.session.READ, async (session) => (await session.run(cypher, parameters, { timeout: readTimeoutMs })).records[0]?.toObject() ?? {});
  }
  async write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    return this.#within(neo4j.session.WRITE, (session) => session.executeWrite((tx) => work(runIn(tx)), { timeout: writeTimeoutMs }));
  }
  /** Outside of managed transactions, for schema commands, which want one to themselves. */
  async command(cypher: string): Promise<readonly Row[]> {
    return this.#within(neo4j.session.WRITE, async (session) => (await session.run(cypher)).records.map((record) => record.toObject()));
  }
  async close(): Promise<void> { await this.#driver.close(); }
  fault(cause: unknown): unknown { return plainFault(cause, this.address, this.login.user, this.login.database); }

  async #within<T>(defaultAccessMode: SessionMode, work: (session: Session) => Promise<T>): Promise<T> {
    const session = this.#driver.session({ ...this.#database(), defaultAccessMode, bookmarkManager: this.#bookmarks });
    try { return await work(session); } catch (cause) { throw this.fault(cause); } finally { await session.close(); }
  }
  #database(): { readonly database?: string } { return this.login.database === undefined ? {} : { database: this.login.database }; }
}

function runIn(tx: ManagedTransaction | Transaction): Run {
  return async (cypher, parameters = {}, take) => {
    const result = tx.run(cypher, parameters);
    if (take === undefined) return (await result).records.map((record) => record.toObject());
    for await (const record of result) take(record.toObject());
    return [];
  };
}
