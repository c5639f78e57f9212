import type { Entity } from '../model/entity.js';
import type { EntityKind } from '../ontology.js';
import type { Page, PageRequest } from './store.js';
import { foldName } from '../model/entity.js';
import { scoreFolded, typosAllowed } from '../model/name.js';
import { checkPosition, compareText, positions } from './order.js';

export interface NameHit { readonly id: string; readonly matched: string; readonly score: number }

/**
 * All names of one version of the graph, folded, in memory: both stores search it, so both rank alike.
 * A 32-bit mask of the characters in each name rules most out before any text is compared.
 * 100,000 entities with two names each take some 20 MB.
 */
export class NameTable {
  readonly #ids: string[] = [];
  readonly #kinds: EntityKind[] = [];
  readonly #owners: number[] = [];
  readonly #printed: string[] = [];
  readonly #folded: string[] = [];
  readonly #masks: number[] = [];
  readonly #answers = new Map<string, readonly NameHit[]>();

  constructor(entities: Iterable<Pick<Entity, 'id' | 'kind' | 'names'>>) {
    for (const { id, kind, names } of entities) {
      const owner = this.#ids.push(id) - 1;
      this.#kinds.push(kind);
      for (const { text } of names) {
        const folded = foldName(text);
        this.#owners.push(owner); this.#printed.push(text); this.#folded.push(folded); this.#masks.push(maskOf(folded));
      }
    }
  }

  /** One page of what matches, best first: by score descending, then id. */
  search(query: string, kinds: readonly EntityKind[] | null, { first, after }: PageRequest): Page<NameHit> {
    checkPosition(after, positions.search);
    const hits = this.#hits(foldName(query), kinds);
    const from = after === null ? 0 : startAfter(hits, { score: after[0] as number, id: after[1] as string });
    const items = hits.slice(from, from + first).map((item) => ({ item, position: [item.score, item.id] }));
    return { items, hasNext: from + first < hits.length, total: hits.length };
  }

  /** Ids of a kind with a name that contains a folded text; null where there are more than `atMost`. */
  containing(part: string, kind: EntityKind, atMost: number): readonly string[] | null {
    const mask = maskOf(part), found: string[] = [];
    let last = -1;
    for (let i = 0; i < this.#folded.length; i++) {
      const of = this.#owners[i]!;
      if ((mask & ~this.#masks[i]!) !== 0 || of === last || this.#kinds[of] !== kind || !this.#folded[i]!.includes(part)) continue;
      if (found.length === atMost) return null;
      found.push(this.#ids[of]!); last = of;
    }
    return found;
  }

  #hits(query: string, kinds: readonly EntityKind[] | null): readonly NameHit[] {
    const key = JSON.stringify([query, kinds]);
    const known = this.#answers.get(key);
    if (known) return known;
    if (this.#answers.size >= 16) this.#answers.clear();
    const hits = this.#match(query, kinds === null ? null : new Set(kinds)).sort((a, b) => b.score - a.score || compareText(a.id, b.id));
    this.#answers.set(key, hits);
    return hits;
  }

  #match(query: string, kinds: ReadonlySet<EntityKind> | null): NameHit[] {
    const mask = maskOf(query), typos = typosAllowed(query.length);
    const hits: NameHit[] = [];
    let best: NameHit | null = null;
    let owner = -1;
    for (let i = 0; i < this.#folded.length; i++) {
      // Each edit brings at most one new character, so more missing than typos allowed cannot match.
      const missing = mask & ~this.#masks[i]!;
      if (missing !== 0 && bits(missing) > typos) continue;
      const of = this.#owners[i]!;
      if (kinds !== null && !kinds.has(this.#kinds[of]!)) continue;
      const score = scoreFolded(query, this.#folded[i]!);
      if (score === 0) continue;
      if (of !== owner) { if (best) hits.push(best); best = null; owner = of; }
      if (best === null || score > best.score) best = { id: this.#ids[of]!, matched: this.#printed[i]!, score };
    }
    if (best) hits.push(best);
    return hits;
  }
}

/** The first place after a hit in a list sorted by (score descending, id). */
function startAfter(hits: readonly NameHit[], { score, id }: { readonly score: number; readonly id: string }): number {
  let low = 0, high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1, hit = hits[middle]!;
    if (hit.score > score || (hit.score === score && compareText(hit.id, id) <= 0)) low = middle + 1; else high = middle;
  }
  return low;
}
function maskOf(folded: string): number {
  let mask = 0;
  for (let i = 0; i < folded.length; i++) mask |= 1 << (Math.imul(folded.charCodeAt(i), 0x9e3779b1) >>> 27);
  return mask;
}
function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}
