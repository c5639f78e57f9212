import type { Store } from './store.js';
import { BadInputError } from '../model/errors.js';
import { openEmbeddedStore } from './embedded/index.js';

/** Who to be at a Neo4j server. Never part of an address, which is printed and logged. */
export interface Credentials { readonly user: string; readonly password: string }

const forms = 'embedded:PATH, or neo4j://HOST:PORT (also neo4j+s://, neo4j+ssc://, bolt://, bolt+s://, bolt+ssc://)';

/**
 * Opens the store at an address: "embedded:PATH" or a Neo4j address.
 * @throws BadInputError where the address has no such form or carries a password; StoreError where the store cannot be opened
 */
export async function openStore(address: string, credentials: Credentials = { user: '', password: '' }): Promise<Store> {
  const embedded = /^embedded:(.+)$/su.exec(address)?.[1];
  if (embedded !== undefined && !embedded.startsWith('//')) return openEmbeddedStore(embedded);
  if (!/^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/[^/?#\s]/u.test(address)) {
    throw new BadInputError('store address', forms, address, 'Give one of these forms with --store or LITHOGRAPH_STORE.');
  }
  if (/^[^/]*\/\/[^/]*@/u.test(address)) {
    throw new BadInputError('store address', 'no user and password in it', address.replace(/\/\/.*@/u, '//…@'), 'Give them by environment or file: LITHOGRAPH_NEO4J_USER, LITHOGRAPH_NEO4J_PASSWORD.');
  }
  // Loaded only when asked for: users of the embedded store never load the driver.
  const { openNeo4jStore } = await import('./neo4j/store.js');
  return openNeo4jStore(address, credentials);
}
