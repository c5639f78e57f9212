import type { GraphChange, Store, View } from '../store.js';
import type { Neo4jLogin } from './connection.js';
import { Connection } from './connection.js';
import { migrate } from './migrate.js';
import { Readers } from './reader.js';
import { viewOf } from './view.js';
import { applyChange } from './write.js';

export type { Neo4jLogin } from './connection.js';

/**
 * Opens a graph in Neo4j 5.26 or newer at any address its driver takes, and brings its schema up to date.
 * What `read` is given may run again from the start where the graph went on meanwhile, so it should do nothing but read.
 * @throws BadInputError where it is no address; StoreError STORE_UNAVAILABLE where no server answers or it refuses, STORE_MISMATCH where the graph is newer or not ours
 */
export async function openNeo4jStore(address: string, login: Neo4jLogin): Promise<Store> {
  const connection = await Connection.open(address, login);
  try { await migrate(connection); } catch (cause) {
    await connection.close();
    throw cause;
  }
  const readers = new Readers(connection);
  return {
    address: connection.address,
    read: <T>(work: (view: View) => Promise<T>, soon?: readonly string[]): Promise<T> => readers.read((reader) => work(viewOf(reader)), soon),
    apply: (change: GraphChange) => applyChange(connection, change),
    close: () => connection.close(),
  };
}
