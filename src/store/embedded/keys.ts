import type { Database } from 'lmdb';
import { createHash } from 'node:crypto';

/**
 * Ordered keys of the one index. A key is a table's two letters and then its parts; numbers sort before text, text by code point.
 * What is longer than a key may be is cut to its beginning and a hash; the entry's value then holds the true parts, so an order
 * is off only among texts that share their first 140 characters.
 */
export type Part = string | number;
export type IndexTable =
  | 'cr'   // claims of a report: report, line, claim
  | 'ce'   // claims of an entity: entity, report, line, claim
  | 'ck'   // claims under a fact key: key, claim
  | 'fk'   // facts under a key: key, fact
  | 'fs'   // facts about a subject: entity, fact type, fact
  | 'ro'   // relations out: from, type, to
  | 'ri'   // relations in: to, type, from
  | 'rt'   // relations of a type: type, relation
  | 'st'   // statistics: dated 0 or undated 1, day, subject, statistic
  | 'jr'   // judgements of a report: report, judgement
  | 'je'   // judgements on an entity: entity, judgement
  | 'en'   // entities by folded name: name, entity
  | 'ei'   // entities of a kind: kind, entity
  | 'eo'   // entities by an order whose key is known: kind, order, key, entity
  | 'eu'   // entities whose key is unknown: kind, order, entity
  | 'ea';  // entities by an attribute that filters ask: kind, attribute, value, entity

/** One row of the index: what it says besides its parts (a relation's modality), else null. */
export interface Entry { readonly table: IndexTable; readonly parts: readonly Part[]; readonly payload: number | null }
export type Index = Database<unknown, Part[]>;
interface Reading { readonly transaction?: unknown }

const longest = 480, kept = 140;
const unkeyable = /[\u0000-\u001f]/gu;
/** Sorts after every part. */
const last = Buffer.from([255]) as unknown as Part;

/** A text as a key or a part of one. */
export function keyText(text: string): string {
  if (text.length * 3 <= longest && text.search(unkeyable) < 0) return text;
  if (Buffer.byteLength(text) <= longest && text.search(unkeyable) < 0) return text;
  const start = text.slice(0, kept).replace(/[\ud800-\udbff]$/u, '').replace(unkeyable, ' ');
  return `${start}#${createHash('sha256').update(text).digest('hex').slice(0, 32)}`;
}
function keyPart(part: Part): Part { return typeof part === 'string' ? keyText(part) : part; }

export function keyOf({ table, parts }: Pick<Entry, 'table' | 'parts'>): Part[] { return [table, ...parts.map(keyPart)]; }
/** What is stored under the key: the payload, with the true parts where the key could not hold them. */
export function valueOf({ parts, payload }: Entry): unknown { return parts.every((part) => keyPart(part) === part) ? payload : [payload, ...parts]; }

export interface Row { readonly parts: readonly Part[]; readonly payload: number | null }
interface RawRow { readonly key: Part[]; readonly value: unknown }
function rowOf({ key, value }: RawRow): Row {
  return Array.isArray(value) ? { parts: value.slice(1) as Part[], payload: value[0] as number | null } : { parts: key.slice(1), payload: value as number | null };
}

/**
 * Rows of a table that begin with these parts, ascending.
 * `from`: the parts that follow the prefix to start behind; with `through`, behind everything that begins with them too.
 */
export function* rows(index: Index, reading: Reading, table: IndexTable, prefix: readonly Part[], from: readonly Part[] = [], through = false): Generator<Row, void, undefined> {
  const start = [...keyOf({ table, parts: [...prefix, ...from] }), ...(through ? [last] : [])];
  for (const row of index.getRange({ start, end: [...keyOf({ table, parts: prefix }), last], exclusiveStart: true, ...reading } as never)) yield rowOf(row as RawRow);
}

/** Every row of a table, for passes over all of it: without an object for each. */
export function allRows(index: Index, reading: Reading, table: IndexTable, take: (parts: readonly Part[], payload: number | null) => void): void {
  for (const raw of index.getRange({ start: [table], end: [table, last], ...reading } as never)) {
    const { key, value } = raw as RawRow;
    if (Array.isArray(value)) { take(value.slice(1) as Part[], value[0] as number | null); continue; }
    key.shift();
    take(key, value as number | null);
  }
}

const groupAtMost = 256;
/**
 * Rows in descending order of the part after the prefix, ascending by what follows among equals. `below`: only smaller ones.
 * Small groups of equals are turned round in memory, large ones walked forwards again, so a page costs no more than its rows.
 */
export function* rowsDescending(index: Index, reading: Reading, table: IndexTable, prefix: readonly Part[], below: Part | null): Generator<Row, void, undefined> {
  const end = keyOf({ table, parts: prefix });
  let start: Part[] | null = below === null ? [...end, last] : keyOf({ table, parts: [...prefix, below] });
  while (start !== null) {
    let group: Row[] = [], at: Part | undefined, crowded: Part | null = null;
    for (const raw of index.getRange({ start, end, reverse: true, exclusiveStart: true, ...reading } as never)) {
      const row = rowOf(raw as RawRow), key = row.parts[prefix.length]!;
      if (key !== at) { yield* group.reverse(); group = []; at = key; }
      group.push(row);
      if (group.length > groupAtMost) { crowded = key; break; }
    }
    if (crowded === null) { yield* group.reverse(); return; }
    yield* rows(index, reading, table, [...prefix, crowded]);
    start = keyOf({ table, parts: [...prefix, crowded] });
  }
}

/** How many rows begin with these parts; counts to `atMost` and no further. */
export function countRows(index: Index, reading: Reading, table: IndexTable, prefix: readonly Part[], atMost?: number): number {
  const start = keyOf({ table, parts: prefix });
  return index.getKeysCount({ start, end: [...start, last], ...(atMost === undefined ? {} : { limit: atMost }), ...reading } as never);
}
