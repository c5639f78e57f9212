import type { Adjacency } from '../../model/adjacency.js';
import type { Part } from './keys.js';
import type { Snapshot } from './snapshot.js';
import { adjacencyTypes, modalityList } from '../../model/adjacency.js';
import { sortTexts } from '../order.js';
import { Graph } from '../graph.js';
import { allRows } from './keys.js';

/** The dependencies of a snapshot's version in memory, read when first asked for. */
export function graphOf(snapshot: Snapshot): Graph { return snapshot.cache.graph ??= new Graph(readAdjacency(snapshot)); }

/** One pass over the outgoing rows of the index: about a second for half a million relations, 10 bytes each in memory. */
function readAdjacency(snapshot: Snapshot): Adjacency {
  const codes = new Map<Part, number>(adjacencyTypes.map((type, i) => [type, i]));
  const size = adjacencyTypes.reduce((sum, type) => sum + snapshot.tally(`type ${type}`), 0);
  const seen = new Map<Part, number>();
  const met = (id: Part): number => { const known = seen.get(id); if (known !== undefined) return known; seen.set(id, seen.size); return seen.size - 1; };
  const from = new Uint32Array(size), to = new Uint32Array(size), type = new Uint8Array(size), modality = new Uint8Array(size);
  let count = 0;
  allRows(snapshot.files.index, snapshot.reading, 'ro', ([fromId, typeName, toId], payload) => {
    const code = codes.get(typeName!);
    if (code === undefined) return;
    from[count] = met(fromId!); to[count] = met(toId!); type[count] = code; modality[count++] = payload!;
  });
  const ids = sortTexts([...seen.keys()] as string[]);
  const rank = new Uint32Array(ids.length);
  ids.forEach((id, i) => { rank[seen.get(id)!] = i; });
  for (let row = 0; row < size; row++) { from[row] = rank[from[row]!]!; to[row] = rank[to[row]!]!; }
  return inOrder({ ids, types: adjacencyTypes, says: modalityList, from, to, type, modality });
}

/** Rows come in order but for ids too long for a key. */
function inOrder(adjacency: Adjacency): Adjacency {
  const { from, to, type, modality } = adjacency;
  const compare = (a: number, b: number): number => from[a]! - from[b]! || type[a]! - type[b]! || to[a]! - to[b]!;
  if (from.every((_, row) => row === 0 || compare(row - 1, row) < 0)) return adjacency;
  const order = Uint32Array.from(from, (_, row) => row).sort(compare);
  return { ...adjacency, from: order.map((row) => from[row]!), to: order.map((row) => to[row]!), type: Uint8Array.from(order, (row) => type[row]!), modality: Uint8Array.from(order, (row) => modality[row]!) };
}
