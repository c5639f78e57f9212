import type { Entity } from '../../src/model/entity.js';
import type { Relation } from '../../src/model/fact.js';
import type { RelationType } from '../../src/ontology.js';
import type { GraphChange } from '../../src/store/store.js';
import { kindOfId } from '../../src/model/entity.js';

/**
 * A made-up supply chain of any size, the same every time: half chips, a third companies, the rest technologies. Ties lean towards
 * few hubs, as real ones do: the n-th most wanted end gets a share that falls with n.
 */
export function* changesOf(entities: number, relations: number, perChange = 10_000): Generator<Omit<GraphChange, 'basedOn'>, void, undefined> {
  const next = random(7);
  const chips = Math.floor(entities / 2), companies = Math.floor(entities / 3), technologies = entities - chips - companies;
  const lean = (n: number): number => Math.floor(n * next() ** 3);
  const chip = (i: number): string => `chip:maker-${i % 997}-accelerator-${i}`;
  const company = (i: number): string => `company:works-${i}`;
  const technology = (i: number): string => `${(['packaging', 'memory', 'process'] as const)[i % 3]!}:art-${i}`;
  const ties: readonly (() => readonly [string, RelationType, string])[] = [
    () => [chip(Math.floor(chips * next())), 'DESIGNED_BY', company(lean(companies))], () => [chip(Math.floor(chips * next())), 'FABRICATED_BY', company(lean(companies))],
    () => [chip(Math.floor(chips * next())), 'PACKAGED_WITH', technology(lean(technologies))], () => [company(lean(companies)), 'PROVIDES', technology(Math.floor(technologies * next()))],
    () => [company(Math.floor(companies * next())), 'SUPPLIES_TO', company(Math.floor(companies * next()))], () => [technology(Math.floor(technologies * next())), 'REQUIRES', technology(lean(technologies))],
  ];
  for (let from = 0; from < entities; from += perChange) {
    yield { putEntities: Array.from({ length: Math.min(perChange, entities - from) }, (_, j) => from + j).map((i) =>
      i < chips ? made(chip(i), i, next) : i < chips + companies ? made(company(i - chips), i, next) : made(technology(i - chips - companies), i, next)) };
  }
  const seen = new Set<string>();
  while (seen.size < relations) {
    const batch: Relation[] = [];
    while (batch.length < perChange && seen.size < relations) {
      const [fromId, type, toId] = ties[seen.size % ties.length]!();
      const id = `${fromId}>${type}>${toId}`;
      if (fromId === toId || seen.has(id)) continue;
      seen.add(id);
      batch.push({
        fact: 'relation', id, key: `relation|${id}`, subjectId: fromId, fromId, type, toId, validFrom: '2023', validTo: null, modality: 'ASSERTED', confidence: 0.9, share: null,
        evidence: [`claim:${seen.size.toString(16).padStart(24, '0')}`], dissent: [],
      });
    }
    yield { putFacts: batch };
  }
}

function made(id: string, i: number, next: () => number): Entity {
  const kind = kindOfId(id)!;
  const name = id.slice(id.indexOf(':') + 1).replace(/-/gu, ' ');
  const attributes = kind !== 'CHIP' ? { country: ['US', 'CN', 'TW', 'KR'][i % 4]! } : {
    category: 'GPU' as const, designerId: `company:works-${i % 997}`, tdpW: 50 + Math.floor(700 * next()), memoryGB: 8 * (1 + i % 24), peak: { FP16: Math.floor(2000 * next()) },
    releasedOn: `20${10 + i % 15}-0${1 + i % 9}`,
  };
  return { id, kind, name, names: [{ text: name, language: 'en' }, { text: `第${i}号器件`, language: 'zh-Hans' }], attributes };
}

/** A small generator with a fixed seed (mulberry32): the bench asks the same questions every time. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
