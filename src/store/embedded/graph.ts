import type { Adjacency } from '../../model/adjacency.js';
import type { Relation } from '../../model/fact.js';
import type { Part } from './keys.js';
import type { Snapshot } from './snapshot.js';
import { dependencyTypes, modalityList, relationIdAt } from '../../model/adjacency.js';
import { compareText } from '../order.js';
import { allRows } from './keys.js';

/** So many relations, last read, are kept as values: walks from different ends meet the same upstream ones again and again. */
const keptAtMost = 50_000;

/** An adjacency whose rows are found from either end: for each entity and type, side by side and in order of the relation's id. */
export class Graph {
  /** Rows by relation id, and where each row stands among them. */
  readonly #byId: Uint32Array;
  readonly #places: Uint32Array;
  readonly #read = new Map<number, Relation>();
  readonly #ordinals = new Map<string, number>();
  readonly #out: { readonly starts: Uint32Array; readonly rows: Uint32Array };
  readonly #in: { readonly starts: Uint32Array; readonly rows: Uint32Array };

  constructor(readonly adjacency: Adjacency) {
    const { ids, from, to, type } = adjacency;
    ids.forEach((id, i) => this.#ordinals.set(id, i));
    const every = Uint32Array.from(from, (_, row) => row);
    this.#out = { rows: every, starts: startsOf(from, ids.length) };
    // Three stable sorts by counting, the last deciding: to, then type, then from as it orders relation ids.
    const rank = new Uint32Array(ids.length);
    let next = 0;
    for (const i of byRelationId(ids.keys(), (at) => ids[at]!)) rank[i] = next++;
    this.#byId = countingSort(every, (row) => rank[from[row]!]!, ids.length);
    this.#places = new Uint32Array(every.length);
    this.#byId.forEach((row, place) => { this.#places[row] = place; });
    const byType = countingSort(this.#byId, (row) => type[row]!, 256);
    this.#in = { rows: countingSort(byType, (row) => to[row]!, ids.length), starts: startsOf(to, ids.length) };
  }

  /** Rows that leave (OUT) or reach (IN) an entity by a type's code, by relation id. */
  *rows(id: string, direction: 'OUT' | 'IN', code: number): Generator<number, void, undefined> {
    const at = this.#ordinals.get(id);
    if (at === undefined) return;
    const { rows, starts } = direction === 'OUT' ? this.#out : this.#in;
    const { type } = this.adjacency;
    let low = starts[at]!, high = starts[at + 1]!;
    const end = high;
    while (low < high) { const middle = (low + high) >> 1; if (type[rows[middle]!]! < code) low = middle + 1; else high = middle; }
    for (let i = low; i < end && type[rows[i]!] === code; i++) yield rows[i]!;
  }
  /** Where a row stands in the order of relation ids, and the relation that stands there. */
  placeOf(row: number): number { return this.#places[row]!; }
  relationAt(place: number, snapshot: Snapshot): Relation {
    const known = this.#read.get(place);
    if (known !== undefined) return known;
    if (this.#read.size >= keptAtMost) this.#read.clear();
    const relation = snapshot.relation(relationIdAt(this.adjacency, this.#byId[place]!))!;
    this.#read.set(place, relation);
    return relation;
  }
}

function startsOf(ends: Uint32Array, size: number): Uint32Array {
  const starts = new Uint32Array(size + 1);
  for (const end of ends) starts[end + 1]!++;
  for (let i = 0; i < size; i++) starts[i + 1]! += starts[i]!;
  return starts;
}
function countingSort(rows: Uint32Array, keyOf: (row: number) => number, size: number): Uint32Array {
  const next = new Uint32Array(size + 1);
  for (const row of rows) next[keyOf(row) + 1]!++;
  for (let i = 0; i < size; i++) next[i + 1]! += next[i]!;
  const sorted = new Uint32Array(rows.length);
  for (const row of rows) sorted[next[keyOf(row)]!++] = row;
  return sorted;
}

/**
 * Turns "by the other end" into "by relation id" on the way: where one end begins another (chip:a, chip:a-1), the id goes on
 * with ">" and so the longer comes first if it goes on with something smaller, such as "-" or a digit.
 */
export function* byRelationId<T>(ends: Iterable<T>, endOf: (row: T) => string): Generator<T, void, undefined> {
  const held: T[] = [];
  for (const row of ends) {
    const end = endOf(row);
    for (let top = held.at(-1); top !== undefined; top = held.at(-1)) {
      const start = endOf(top);
      if (end.startsWith(start) && (end === start || end[start.length]! < '>')) break;
      yield held.pop()!;
    }
    held.push(row);
  }
  while (held.length > 0) yield held.pop()!;
}

/** One pass over the outgoing rows of the index: about a second for half a million relations, 10 bytes each in memory. */
function readAdjacency(snapshot: Snapshot): Adjacency {
  const codes = new Map<Part, number>(dependencyTypes.map((type, i) => [type, i]));
  const size = dependencyTypes.reduce((sum, type) => sum + snapshot.tally(`type ${type}`), 0);
  const seen = new Map<Part, number>();
  const met = (id: Part): number => { const known = seen.get(id); if (known !== undefined) return known; seen.set(id, seen.size); return seen.size - 1; };
  const from = new Uint32Array(size), to = new Uint32Array(size), type = new Uint8Array(size), modality = new Uint8Array(size);
  let count = 0;
  allRows(snapshot.files.index, snapshot.reading, 'ro', ([fromId, typeName, toId], payload) => {
    const code = codes.get(typeName!);
    if (code === undefined) return;
    from[count] = met(fromId!); to[count] = met(toId!); type[count] = code; modality[count++] = payload!;
  });
  const ids = ([...seen.keys()] as string[]).sort(compareText);
  const rank = new Uint32Array(ids.length);
  ids.forEach((id, i) => { rank[seen.get(id)!] = i; });
  for (let row = 0; row < size; row++) { from[row] = rank[from[row]!]!; to[row] = rank[to[row]!]!; }
  return inOrder({ ids, types: dependencyTypes, says: modalityList, from, to, type, modality });
}

/** Rows come in order but for ids too long for a key. */
function inOrder(adjacency: Adjacency): Adjacency {
  const { from, to, type, modality } = adjacency;
  const compare = (a: number, b: number): number => from[a]! - from[b]! || type[a]! - type[b]! || to[a]! - to[b]!;
  if (from.every((_, row) => row === 0 || compare(row - 1, row) < 0)) return adjacency;
  const order = Uint32Array.from(from, (_, row) => row).sort(compare);
  return { ...adjacency, from: order.map((row) => from[row]!), to: order.map((row) => to[row]!), type: Uint8Array.from(order, (row) => type[row]!), modality: Uint8Array.from(order, (row) => modality[row]!) };
}
export function graphOf(snapshot: Snapshot): Graph { return snapshot.cache.graph ??= new Graph(readAdjacency(snapshot)); }
