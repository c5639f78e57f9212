import type { Adjacency } from '../model/adjacency.js';
import type { Modality } from '../ontology.js';
import type { BareRelation } from '../model/fact.js';
import type { DependencyWalk, Step, WalkQuery } from './store.js';
import { levelsOf, walkDependencies } from './walk.js';

/** The relations at each entity, side by side, by type, then relation id: where each stands among all relation ids, its type's code, how it is said. */
interface Ties { readonly starts: Uint32Array; readonly places: Uint32Array; readonly type: Uint8Array; readonly modality: Uint8Array }

/** An adjacency whose rows are found from either end: for each entity and type, side by side and in order of the relation's id. */
export class Graph {
  /** Rows by relation id. */
  readonly #byId: Uint32Array;
  readonly #ordinals = new Map<string, number>();
  readonly #out: Ties;
  readonly #in: Ties;
  readonly #marks: Marks;

  constructor(readonly adjacency: Adjacency) {
    const { ids, from, to, type, modality } = adjacency;
    ids.forEach((id, i) => this.#ordinals.set(id, i));
    const every = Uint32Array.from(from, (_, row) => row);
    // Three stable sorts by counting, the last deciding: to, then type, then from as it orders relation ids.
    const rank = new Uint32Array(ids.length);
    let next = 0;
    for (const i of byRelationId(ids.keys(), (at) => ids[at]!)) rank[i] = next++;
    this.#byId = countingSort(every, (row) => rank[from[row]!]!, ids.length);
    const places = new Uint32Array(every.length);
    this.#byId.forEach((row, place) => { places[row] = place; });
    this.#out = { starts: startsOf(from, ids.length), places, type, modality };
    const incoming = countingSort(countingSort(this.#byId, (row) => type[row]!, 256), (row) => to[row]!, ids.length);
    this.#in = {
      starts: startsOf(to, ids.length), places: incoming.map((row) => places[row]!), type: Uint8Array.from(incoming, (row) => type[row]!), modality: Uint8Array.from(incoming, (row) => modality[row]!),
    };
    this.#marks = new Marks(ids.length, every.length);
  }

  ordinal(id: string): number | undefined { return this.#ordinals.get(id); }

  /**
   * Offers where the relations that leave (OUT) or reach (IN) an entity stand among all relation ids, of these types' codes and said in
   * one of these ways; of each type by relation id, until `found` wants no higher. Plain loops: walks spend their time here.
   */
  offer(entity: number, direction: 'OUT' | 'IN', codes: Uint8Array, said: Uint8Array, found: Lowest): void {
    const { starts, places, type, modality } = direction === 'OUT' ? this.#out : this.#in;
    const end = starts[entity + 1]!;
    for (let i = starts[entity]!; i < end;) {
      const code = type[i]!;
      let wanted = codes[code] === 1;
      for (; wanted && i < end && type[i] === code; i++) wanted = said[modality[i]!] === 0 || found.offer(places[i]!);
      if (i < end && type[i] === code) i = endOfType(type, code, i, end);
    }
  }
  /** The adjacency's row at a place in the order of relation ids. */
  rowAt(place: number): number { return this.#byId[place]!; }
  /** One walk at a time, from end to end. */
  marking<T>(walk: (marks: Marks) => T): T { try { return walk(this.#marks); } finally { this.#marks.wipe(); } }
}
/** The first after `from` that is of another type: a hub's hundred thousand are passed over in a few steps. */
function endOfType(type: Uint8Array, code: number, from: number, end: number): number {
  let low = from + 1, high = end;
  while (low < high) { const middle = (low + high) >>> 1; if (type[middle] === code) low = middle + 1; else high = middle; }
  return low;
}

/** A byte for each entity and relation of a graph, of which a walk wipes those that it set. */
class Marks {
  readonly #entities: Uint8Array; readonly #relations: Uint8Array;
  #marked: number[] = []; #told: number[] = [];
  constructor(entities: number, relations: number) { this.#entities = new Uint8Array(entities); this.#relations = new Uint8Array(relations); }

  of(entity: number): number { return this.#entities[entity]!; }
  mark(entity: number, marks: number): void { if (this.#entities[entity] === 0) this.#marked.push(entity); this.#entities[entity] = marks; }
  isNew(relation: number): boolean {
    if (this.#relations[relation] !== 0) return false;
    this.#relations[relation] = 1;
    this.#told.push(relation);
    return true;
  }
  wipe(): void {
    for (const entity of this.#marked) this.#entities[entity] = 0;
    for (const relation of this.#told) this.#relations[relation] = 0;
    this.#marked = []; this.#told = [];
  }
}

/** Rows of the dependencies that leave these entities along the steps and are said in one of these ways, by relation id; at most `limit`, then `cut`. */
export function expandIn(graph: Graph, entityIds: Iterable<string>, steps: readonly Step[], limit: number, modalities: readonly Modality[]): { readonly rows: Uint32Array; readonly cut: boolean } {
  const { places, cut } = expandPlaces(graph, ordinalsOf(graph, entityIds), steps, limit, modalities);
  return { rows: places.map((place) => graph.rowAt(place)), cut };
}
function expandPlaces(graph: Graph, entities: readonly number[], steps: readonly Step[], limit: number, modalities: readonly Modality[]): { readonly places: Uint32Array; readonly cut: boolean } {
  const { types, says } = graph.adjacency;
  const codesOf = (direction: Step['direction']): Uint8Array => Uint8Array.from(types, (type) => (steps.some((step) => step.type === type && step.direction === direction) ? 1 : 0));
  const out = codesOf('OUT'), into = codesOf('IN'), said = Uint8Array.from(says, (modality) => (modalities.includes(modality) ? 1 : 0));
  // A relation is met twice where both of its ends are expanded.
  const found = new Lowest(limit + 1);
  for (const entity of entities) { graph.offer(entity, 'OUT', out, said, found); graph.offer(entity, 'IN', into, said, found); }
  const places = found.sorted();
  return { places: places.subarray(0, limit), cut: places.length > limit };
}
function ordinalsOf(graph: Graph, entityIds: Iterable<string>): readonly number[] {
  return [...entityIds].map((id) => graph.ordinal(id)).filter((ordinal) => ordinal !== undefined);
}

/** The asserted dependencies that a walk meets, in memory from end to end: entities as ordinals, relations as places among their ids. */
export function walkIn(graph: Graph, query: WalkQuery, relationAt: (row: number) => BareRelation): DependencyWalk {
  const { from, to, type, types, ids } = graph.adjacency;
  return graph.marking((marks) => {
    const walk = walkDependencies<number, number>(query, ordinalsOf(graph, query.roots), {
      type: (place) => types[type[graph.rowAt(place)]!]!, from: (place) => from[graph.rowAt(place)]!, to: (place) => to[graph.rowAt(place)]!,
      marksOf: (entity) => marks.of(entity), mark: (entity, made) => { marks.mark(entity, made); }, isNew: (place) => marks.isNew(place),
    });
    let now = walk.next();
    while (!now.done) {
      const { places, cut } = expandPlaces(graph, now.value.entities, now.value.steps, now.value.limit, ['ASSERTED']);
      now = walk.next({ relations: places, cut });
    }
    const { levels, relations, cut } = now.value;
    const inOrder = <T>(numbers: readonly number[], of: (number: number) => T): T[] => {
      const told: T[] = [];
      for (const number of sorted(numbers)) told.push(of(number));
      return told;
    };
    return { levels: levelsOf(query, levels.map((level) => inOrder(level, (ordinal) => ids[ordinal]!))), relations: inOrder(relations, (place) => relationAt(graph.rowAt(place))), cut };
  });
}

/** Walking in the store costs a seek for each entity and step; with the graph in memory, next to none. One seek costs as much as reading some ten relations into it. */
const seekIsWorth = 10;
/** Some 35 bytes each. */
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
    const each = sorted(this.#held);
    let count = 0;
    for (const value of each) if (count < this.atMost && (count === 0 || value !== each[count - 1])) each[count++] = value;
    if (count === this.atMost) this.#highest = each[count - 1]!;
    return each.subarray(0, count);
  }
}

/** Copied one by one: an array that once held anything else would be read ten times as slowly by the typed array itself. */
function sorted(numbers: readonly number[]): Uint32Array {
  const copy = new Uint32Array(numbers.length);
  for (let i = 0; i < numbers.length; i++) copy[i] = numbers[i]!;
  return copy.sort();
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
