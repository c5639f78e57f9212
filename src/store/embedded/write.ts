import type { Fact } from '../../model/fact.js';
import type { GraphChange } from '../store.js';
import type { Files } from './files.js';
import type { Entry } from './keys.js';
import type { Table } from './tables.js';
import { StoreError } from '../../model/errors.js';
import { keyOf, keyText, valueOf } from './keys.js';
import { claimTable, entityTable, factTable, judgementTable, reportTable } from './tables.js';

/**
 * Makes one change inside the running write transaction; whatever is thrown takes all of it back.
 * @returns the new version
 * @throws StoreError STORE_BUSY where the change was computed on another version
 */
export function change(files: Files, made: GraphChange): number {
  const version = files.version();
  if (made.basedOn !== version) throw new StoreError(`The change was computed on version ${made.basedOn} of the store, which is at version ${version} now.`, 'Compute it again on the current version.', 'STORE_BUSY');
  const tallies: Record<string, number> = { ...files.tallies() };
  // Removals first, so that what is removed and put in one change stays.
  remove(files, tallies, claimTable, made.removeClaims); remove(files, tallies, factTable, made.removeFacts); remove(files, tallies, judgementTable, made.removeJudgements);
  remove(files, tallies, entityTable, made.removeEntities); remove(files, tallies, reportTable, made.removeReports);
  put(files, tallies, reportTable, made.putReports); put(files, tallies, entityTable, made.putEntities); put(files, tallies, claimTable, made.putClaims);
  put<Fact>(files, tallies, factTable, made.putFacts); put(files, tallies, judgementTable, made.putJudgements);
  files.seal(version + 1, tallies);
  return version + 1;
}

function put<T>(files: Files, tallies: Record<string, number>, table: Table<T>, values: readonly T[] = []): void {
  const stored = files.values[table.name];
  for (const value of values) {
    const key = keyText(table.idOf(value));
    const found = stored.get(key), old = found === undefined ? undefined : table.unpack(found);
    const stale = new Map(old === undefined ? [] : table.entriesOf(old).map((entry) => [nameOf(entry), entry]));
    if (old !== undefined) tally(tallies, table.talliesOf(old), -1);
    stored.putSync(key, table.pack(value));
    for (const entry of table.entriesOf(value)) {
      const same = stale.get(nameOf(entry));
      stale.delete(nameOf(entry));
      if (same === undefined || same.payload !== entry.payload) files.index.putSync(keyOf(entry), valueOf(entry));
    }
    for (const entry of stale.values()) files.index.removeSync(keyOf(entry));
    tally(tallies, table.talliesOf(value), 1);
  }
}
function remove<T>(files: Files, tallies: Record<string, number>, table: Table<T>, ids: readonly string[] = []): void {
  const stored = files.values[table.name];
  for (const id of ids) {
    const found = stored.get(keyText(id));
    if (found === undefined) continue;
    const old = table.unpack(found);
    for (const entry of table.entriesOf(old)) files.index.removeSync(keyOf(entry));
    stored.removeSync(keyText(id));
    tally(tallies, table.talliesOf(old), -1);
  }
}
function nameOf({ table, parts }: Entry): string { return `${table} ${parts.join('\u0000')}`; }
function tally(tallies: Record<string, number>, names: readonly string[], by: number): void {
  for (const name of names) {
    const count = (tallies[name] ?? 0) + by;
    if (count === 0) delete tallies[name]; else tallies[name] = count;
  }
}
