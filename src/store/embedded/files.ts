import type { Database, RootDatabase } from 'lmdb';
import type { Index } from './keys.js';
import type { TableName } from './tables.js';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { open } from 'lmdb';
import type { DataFile } from './datafile.js';
import { LithographError, StoreError } from '../../model/errors.js';
import { describeDataFile, fillUp } from './datafile.js';

/** How many there are of each: "claims", "kind CHIP", "type PROVIDES". Kept with every change, so that a total costs one read. */
export type Tallies = Readonly<Record<string, number>>;

/** The LMDB files of one store: values by id, one ordered index, and what is known of the whole. */
export interface Files {
  readonly root: RootDatabase;
  readonly values: Readonly<Record<TableName, Database<unknown, string>>>;
  readonly index: Index;
  /** As of the running write transaction, else of the reading given. */
  version(reading?: object): number;
  tallies(reading?: object): Tallies;
  seal(version: number, tallies: Tallies): void;
}

/** Raised whenever an older Lithograph could not read what this one writes. */
const format = 1;
const marker = 'lithograph';

/** @throws StoreError saying what is wrong with the folder and what to do */
export function openFiles(path: string): Files {
  const dataFile = join(path, 'data.mdb');
  try {
    const found = lookAt(path, dataFile);
    // Every commit is on the disk when it returns: no overlapping sync.
    const root = open({ path, noSubdir: false, overlappingSync: false, maxDbs: 16 });
    try {
      if (found !== null && found.bytes < found.bytesUsed) root.transactionSync(() => { fillUp(dataFile); });
      return filesOf(root, path);
    } catch (error) { void root.close(); throw error; }
  } catch (error) { throw explained(error, path); }
}

/** What is in the folder; null where there is nothing yet. @throws StoreError where it is no store */
function lookAt(path: string, dataFile: string): DataFile | null {
  if (!existsSync(path)) return null;
  if (!statSync(path).isDirectory()) throw new StoreError(`${path} is a file; a store is a folder.`, 'Give the path of a folder, new or made by Lithograph: --store embedded:PATH.', 'STORE_MISMATCH');
  if (!existsSync(dataFile)) { if (readdirSync(path).some((file) => file !== 'lock.mdb')) throw foreign(path); return null; }
  const found = describeDataFile(dataFile);
  if (!found.isDatabase) throw foreign(path);
  return found;
}
function foreign(path: string): StoreError {
  return new StoreError(`${path} holds something other than a Lithograph store.`, 'Give a new or an empty folder; what is there was left as it is.', 'STORE_MISMATCH');
}

function filesOf(root: RootDatabase, path: string): Files {
  const named = new Set([...root.getKeys({})].map(String));
  if (named.size > 0 && !named.has(marker)) throw foreign(path);
  const meta: Database<unknown, string> = root.openDB({ name: marker });
  const found = meta.get('format') as number | undefined;
  if (found !== undefined && found > format) {
    throw new StoreError(`${path} was written by a newer Lithograph (format ${found}; this one reads ${format}).`, 'Use that version or a newer one, or give another folder and ingest the reports again.', 'STORE_MISMATCH');
  }
  if (found === undefined) meta.putSync('format', format);
  const values = (name: TableName): Database<unknown, string> => root.openDB({ name });
  return {
    root, index: root.openDB({ name: 'index' }),
    values: { reports: values('reports'), claims: values('claims'), facts: values('facts'), entities: values('entities'), judgements: values('judgements') },
    version: (reading = {}) => (meta.get('version', reading) as number | undefined) ?? 0,
    tallies: (reading = {}) => (meta.get('tallies', reading) as Tallies | undefined) ?? {},
    seal: (version, tallies) => { meta.putSync('version', version); meta.putSync('tallies', tallies); },
  };
}

/** What the system or LMDB says, as a sentence that says what to do. Our own errors pass as they are. */
export function explained(error: unknown, path: string): unknown {
  if (error instanceof LithographError || typeof error !== 'object' || error === null || !('message' in error)) return error;
  const message = String(error.message), said = `${'code' in error ? String(error.code) : ''} ${message}`;
  if (/EACCES|EPERM|EROFS|permission denied|not permitted|read-only file system/iu.test(said)) {
    return new StoreError(`No permission to read and write the store at ${path}.`, 'Give a folder that you own (--store embedded:PATH), or change its permissions.');
  }
  // A write that is cut short where room ends is reported as an input/output error.
  if (/ENOSPC|EDQUOT|EFBIG|EIO|no space left|quota|file too large|input\/output error|MDB_MAP_FULL/iu.test(said)) {
    return new StoreError(`No room to write to the store at ${path}, or its disk fails: ${message}.`, 'Free some space, look after the disk and try again; nothing of this change was kept.');
  }
  if (/MDB_INVALID|MDB_CORRUPTED|MDB_VERSION_MISMATCH|not an LMDB|MDB_PAGE_NOTFOUND|MDB_PANIC/iu.test(said)) {
    return new StoreError(`${path} cannot be read as a store: ${message}`, 'Give another folder and ingest the reports again, or put back a copy of this one.', 'STORE_MISMATCH');
  }
  if (/MDB_READERS_FULL/iu.test(said)) return new StoreError(`Too many readers of the store at ${path} at once.`, 'Close some of the processes that read it.', 'STORE_BUSY');
  if (/ENOENT|ENOTDIR|ENAMETOOLONG|no such file|not a directory/iu.test(said)) {
    return new StoreError(`The folder ${path} cannot be made: ${message}`, 'Give a path whose parent is a folder: --store embedded:PATH.');
  }
  if (/closed database|database has been closed/iu.test(said)) return new StoreError(`The store at ${path} is closed.`, 'Open it again.');
  return error;
}
