import type { EntityKind } from '../../ontology.js';
import type { NameHit } from '../search.js';
import type { Page, PageRequest, SearchHit } from '../store.js';
import { foldName } from '../../model/entity.js';
import { scoreFolded, typosAllowed } from '../../model/name.js';
import { checkPosition, compareText, positions } from '../order.js';
import { namesLike, namesWithPart, namesWithWords } from './cypher/entities.js';
import { readEntities } from './entities.js';
import type { Reader } from './reader.js';
import type { Row } from './connection.js';
import { digitsOf } from './row.js';

/** The indexes give candidates, all that can match; the score every store shares decides and orders. */
export async function searchNames(reader: Reader, query: string, kinds: readonly EntityKind[] | null, page: PageRequest): Promise<Page<SearchHit>> {
  checkPosition(page.after, positions.search);
  const folded = foldName(query);
  const hits = await reader.once(`search ${JSON.stringify([folded, kinds])}`, () => hitsOf(reader, folded, kinds));
  const from = page.after === null ? 0 : startAfter(hits, page.after[0] as number, page.after[1] as string);
  const cut = hits.slice(from, from + page.first);
  const entities = await readEntities(reader, cut.map(({ id }) => id));
  const items = cut.map(({ id, matched, score }, i) => ({ item: { entity: entities[i]!, matched, score }, position: [score, id] }));
  return { items, hasNext: from + page.first < hits.length, total: hits.length };
}

async function hitsOf(reader: Reader, folded: string, kinds: readonly EntityKind[] | null): Promise<readonly NameHit[]> {
  if (folded === '') return [];
  const best = new Map<string, NameHit & { readonly position: number }>();
  for (const row of await candidates(reader, folded)) {
    if (kinds !== null && !kinds.includes(row['kind'] as EntityKind)) continue;
    const id = row['id'] as string, matched = row['text'] as string, position = row['position'] as number;
    const score = scoreFolded(folded, foldName(matched));
    const known = best.get(id);
    if (score > 0 && (known === undefined || score > known.score || (score === known.score && position < known.position))) best.set(id, { id, matched, score, position });
  }
  return [...best.values()].sort((a, b) => b.score - a.score || compareText(a.id, b.id));
}

async function candidates(reader: Reader, folded: string): Promise<readonly Row[]> {
  // The full-text index holds Chinese as overlapping pairs; a phrase of them is exactly a part of the name.
  const parts = /^\p{Script=Han}{2,}$/u.test(folded) ? reader.rows(namesWithWords, { words: `"${folded}"`, part: folded }) : reader.rows(namesWithPart, { part: folded });
  const typos = typosAllowed(folded.length);
  const like = typos === 0 ? [] : reader.rows(namesLike, {
    digits: digitsOf(folded), least: folded.length - typos, most: folded.length + typos, letters: [...new Set(folded)], typos,
  });
  return [...await parts, ...await like];
}

/** The first place after a hit in a list sorted by (score descending, id). */
function startAfter(hits: readonly NameHit[], score: number, id: string): number {
  const at = hits.findIndex((hit) => hit.score < score || (hit.score === score && compareText(hit.id, id) > 0));
  return at === -1 ? hits.length : at;
}
