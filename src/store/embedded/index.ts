import type { GraphChange, Store, View } from '../store.js';
import { resolve } from 'node:path';
import { StoreError } from '../../model/errors.js';
import { VersionCache } from './cache.js';
import { explained, openFiles } from './files.js';
import { Snapshot } from './snapshot.js';
import { viewOf } from './view.js';
import { change } from './write.js';

/**
 * The store in a folder, kept by LMDB: ACID, for several processes at once, larger than memory if need be. Readers never wait;
 * writers wait for one another, as long as one change takes.
 * @param path a folder, new or made by an earlier call; its parents are made too
 * @throws StoreError where the folder cannot be used, saying why and what to do
 */
export async function openEmbeddedStore(path: string): Promise<Store> {
  const folder = resolve(path);
  const files = openFiles(folder);
  const reads = new Set<Promise<unknown>>();
  let cache = new VersionCache(-1);
  let closed: Promise<void> | null = null;
  // The newest version seen is kept; a read that began on an older one makes its own.
  const cacheOf = (version: number): VersionCache => {
    if (version > cache.version) cache = new VersionCache(version);
    return version === cache.version ? cache : new VersionCache(version);
  };
  const refuseClosed = (): void => { if (closed !== null) throw new StoreError(`The store at ${folder} is closed.`, 'Open it again.'); };

  async function reading<T>(work: (view: View) => Promise<T>): Promise<T> {
    // Without this, a read in the turn of the last one would see that one's state, though another process has written since.
    files.root.resetReadTxn();
    const transaction = files.root.useReadTransaction();
    try { return await work(viewOf(new Snapshot(files, { transaction }, cacheOf))); } catch (error) { throw explained(error, folder); } finally { transaction.done(); }
  }
  return {
    address: `embedded:${path}`,
    async read(work) {
      refuseClosed();
      const read = reading(work);
      const tracked = read.catch(() => undefined).finally(() => reads.delete(tracked));
      reads.add(tracked);
      return read;
    },
    async apply(made: GraphChange) {
      refuseClosed();
      try { return files.root.transactionSync(() => change(files, made)); } catch (error) { throw explained(error, folder); }
    },
    close: () => closed ??= Promise.all(reads).then(() => files.root.close()),
  };
}
