import type { Files } from './files.js';
import type { IndexTable, Part, Row } from './keys.js';
import type { Relation } from '../../model/fact.js';
import type { Table } from './tables.js';
import type { VersionCache } from './cache.js';
import type { Page, PageRequest, Position } from '../store.js';
import { countRows, keyOf, keyText, rows, rowsDescending } from './keys.js';
import { factTable } from './tables.js';

/** One committed state of the files, as long as its read transaction is open, with what is cached of that version. */
export class Snapshot {
  readonly version: number;
  constructor(readonly files: Files, readonly reading: object, cacheOf: (version: number) => VersionCache) {
    this.version = files.version(reading);
    this.cache = cacheOf(this.version);
  }
  readonly cache: VersionCache;

  get<T>({ name, unpack }: Table<T>, id: string): T | null {
    const stored = this.files.values[name].get(keyText(id), this.reading);
    return stored === undefined ? null : unpack(stored);
  }
  relation(id: string): Relation | null { const fact = this.get(factTable, id); return fact?.fact === 'relation' ? fact : null; }
  rows(table: IndexTable, prefix: readonly Part[], from: readonly Part[] = [], through = false): Generator<Row, void, undefined> {
    return rows(this.files.index, this.reading, table, prefix, from, through);
  }
  rowsDescending(table: IndexTable, prefix: readonly Part[], below: Part | null): Generator<Row, void, undefined> {
    return rowsDescending(this.files.index, this.reading, table, prefix, below);
  }
  has(table: IndexTable, parts: readonly Part[]): boolean { return this.files.index.get(keyOf({ table, parts }), this.reading) !== undefined; }
  count(table: IndexTable, prefix: readonly Part[], atMost?: number): number { return countRows(this.files.index, this.reading, table, prefix, atMost); }
  tally(name: string): number { return this.cache.tallies(() => this.files.tallies(this.reading))[name] ?? 0; }
  tallies(): Readonly<Record<string, number>> { return this.cache.tallies(() => this.files.tallies(this.reading)); }
}

/** The last part of every row: the id. */
export function* idsOf(list: Iterable<Row>): Generator<string, void, undefined> { for (const { parts } of list) yield parts.at(-1) as string; }

/** One page from what comes in order; reads one more than it gives, to know whether there is more. A first page that is the last counts itself. */
export function pageOf<S, T>(from: Iterable<S>, { first, after }: PageRequest, total: () => number, itemOf: (source: S) => { readonly item: T; readonly position: Position } | null): Page<T> {
  const items: { readonly item: T; readonly position: Position }[] = [];
  for (const source of from) {
    const made = itemOf(source);
    if (made === null) continue;
    if (items.length === first) return { items, hasNext: true, total: total() };
    items.push(made);
  }
  return { items, hasNext: false, total: after === null ? items.length : total() };
}
