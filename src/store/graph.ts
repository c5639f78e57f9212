import type { Adjacency } from '../model/adjacency.js';
import type { Modality } from '../ontology.js';
import type { BareRelation } from '../model/fact.js';
import type { DependencyWalk, Step, WalkQuery } from './store.js';
import { levelsOf, walkDependencies } from './walk.js';

/** An adjacency whose rows are found from either end: for each entity and type, side by side and in order of the relation's id. */
export class Graph {
  /** Rows by relation id, and where each row stands among them. */
  readonly #byId: Uint32Array;
  readonly #places: Uint32Array;
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

  ordinal(id: string): number | undefined { return this.#ordinals.get(id); }

  /**
   * Offers where the relations of one step stand among all relation ids: those that leave (OUT) or reach (IN) an entity by a type's
   * code and are said in one of these ways, by relation id, until `found` wants no higher. A plain loop: walks spend their time here.
   */
  step(entity: number, direction: 'OUT' | 'IN', code: number, said: ReadonlySet<number>, found: Lowest): void {
    const { rows, starts } = direction === 'OUT' ? this.#out : this.#in, { type, modality } = this.adjacency, places = this.#places;
    const end = starts[entity + 1]!;
    let low = starts[entity]!;
    for (let high = end; low < high;) { const middle = (low + high) >> 1; if (type[rows[middle]!]! < code) low = middle + 1; else high = middle; }
    for (let i = low; i < end; i++) {
      const row = rows[i]!;
      if (type[row] !== code) return;
      if (said.has(modality[row]!) && !found.offer(places[row]!)) return;
    }
  }
  /** The adjacency's row at a place in the order of relation ids. */
  rowAt(place: number): number { return this.#byId[place]!; }
}

/** Rows of the dependencies that leave these entities along the steps and are said in one of these ways, by relation id; at most `limit`, then `cut`. */
export function expandIn(graph: Graph, entityIds: Iterable<string>, steps: readonly Step[], limit: number, modalities: readonly Modality[]): { readonly rows: Uint32Array; readonly cut: boolean } {
  const { places, cut } = expandPlaces(graph, ordinalsOf(graph, entityIds), steps, limit, modalities);
  return { rows: places.map((place) => graph.rowAt(place)), cut };
}
function expandPlaces(graph: Graph, entities: Iterable<number>, steps: readonly Step[], limit: number, modalities: readonly Modality[]): { readonly places: Uint32Array; readonly cut: boolean } {
  const { types, says } = graph.adjacency;
  const coded = steps.map(({ type, direction }) => ({ direction, code: types.indexOf(type) }));
  const said = new Set(modalities.map((modality) => says.indexOf(modality)));
  // A relation is met twice where both of its ends are expanded.
  const found = new Lowest(limit + 1);
  for (const entity of entities) for (const { direction, code } of coded) graph.step(entity, direction, code, said, found);
  const places = found.sorted();
  return { places: places.subarray(0, limit), cut: places.length > limit };
}
function ordinalsOf(graph: Graph, entityIds: Iterable<string>): readonly number[] {
  return [...entityIds].map((id) => graph.ordinal(id)).filter((ordinal) => ordinal !== undefined);
}

/** The asserted dependencies that a walk meets, in memory from end to end: entities as ordinals, relations as places among their ids. */
export function walkIn(graph: Graph, query: WalkQuery, relationAt: (row: number) => BareRelation): DependencyWalk {
  const { from, to, type, types, ids } = graph.adjacency;
  const walk = walkDependencies<number, number>(query, ordinalsOf(graph, query.roots), {
    key: (place) => place, type: (place) => types[type[graph.rowAt(place)]!]!, from: (place) => from[graph.rowAt(place)]!, to: (place) => to[graph.rowAt(place)]!,
  });
  let now = walk.next();
  while (!now.done) {
    const { places, cut } = expandPlaces(graph, now.value.entities, now.value.steps, now.value.limit, ['ASSERTED']);
    now = walk.next({ relations: places, cut });
  }
  const { levels, relations, cut } = now.value;
  const inOrder = (numbers: readonly number[]): number[] => [...Uint32Array.from(numbers).sort()];
  return { levels: levelsOf(query, levels.map((level) => inOrder(level).map((ordinal) => ids[ordinal]!))), relations: inOrder(relations).map((place) => relationAt(graph.rowAt(place))), cut };
}

/** Walking in the store costs a seek for each entity and step; with the graph in memory, next to none. One seek costs as much as reading some ten relations into it. */
const seekIsWorth = 10;
/** Some 30 bytes each. */
const mostInMemory = 20_000_000;

/** Whether the dependencies of a version should be read into memory, after so many seeks in it. */
export function worthAGraph(sought: number, relations: number): boolean { return sought * seekIsWorth > relations && relations <= mostInMemory; }

/** The lowest of the numbers offered, each once, at most so many: a hub's hundred thousand pass through in the room of a few times that. */
class Lowest {
  #held: number[] = [];
  #highest = Infinity;
  constructor(private readonly atMost: number) {}

  /** False where neither this nor anything higher can be among them. */
  offer(value: number): boolean {
    if (value >= this.#highest) return false;
    if (this.#held.push(value) >= 4 * this.atMost) this.#held = [...this.sorted()];
    return true;
  }
  sorted(): Uint32Array {
    const each = Uint32Array.from(this.#held).sort().filter((value, i, all) => i === 0 || value !== all[i - 1]).subarray(0, this.atMost);
    if (each.length === this.atMost) this.#highest = each.at(-1)!;
    return each;
  }
}

function startsOf(ends: Uint32Array, size: number): Uint32Array {
  const starts = new Uint32Array(size + 1);
  for (const end of ends) starts[end + 1]!++;
  for (let i = 0; i < size; i++) starts[i + 1]! += starts[i]!;
  return starts;
}
/** Rows by a key from 0 to below `size`, those of one key as they were. */
export function countingSort(rows: Uint32Array, keyOf: (row: number) => number, size: number): Uint32Array {
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
