import type { Entity } from '../../src/model/entity.js';
import type { Relation } from '../../src/model/fact.js';
import type { RelationType } from '../../src/ontology.js';

/**
 * A made-up supply chain in five layers: chips need packaging, memory and processes, these need materials and tools (PRODUCT), all have makers.
 * Every thing has a few of each, chosen by a fixed rule; a handful of companies are hubs. The same numbers give the same graph.
 */
export interface MadeGraph { readonly entities: readonly Entity[]; readonly relations: readonly Relation[] }

const layers = [['CHIP', 'chip', 0.3], ['PACKAGING', 'packaging', 0.1], ['PROCESS', 'process', 0.1], ['PRODUCT', 'product', 0.35], ['COMPANY', 'company', 0.15]] as const;

export function makeGraph(entityCount: number, relationCount: number): MadeGraph {
  const random = mulberry(7);
  const entities: Entity[] = [];
  const idsOf: Record<string, string[]> = {};
  for (const [kind, slug, share] of layers) {
    const ids = idsOf[kind] = Array.from({ length: Math.round(entityCount * share) }, (_, i) => `${slug}:made-${String(i).padStart(6, '0')}`);
    ids.forEach((id, i) => {
      const name = `${slug} ${words[i % words.length]!} ${i}`;
      entities.push({ id, kind, name, names: [{ text: name, language: 'en' }, { text: `${chinese[i % chinese.length]!}${i}`, language: 'zh-Hans' }], attributes: kind === 'CHIP' ? { tdpW: 100 + (i % 600), memoryGB: 16 * (1 + (i % 12)), country: 'CN' } as Entity['attributes'] : {} });
    });
  }
  const ties: readonly (readonly [RelationType, string, string])[] = [
    ['PACKAGED_WITH', 'CHIP', 'PACKAGING'], ['FABRICATED_ON', 'CHIP', 'PROCESS'], ['DESIGNED_BY', 'CHIP', 'COMPANY'], ['FABRICATED_BY', 'CHIP', 'COMPANY'], ['REQUIRES', 'PACKAGING', 'PRODUCT'],
    ['REQUIRES', 'PROCESS', 'PRODUCT'], ['REQUIRES', 'PRODUCT', 'PRODUCT'], ['PROVIDES', 'COMPANY', 'PRODUCT'], ['PROVIDES', 'COMPANY', 'PACKAGING'], ['SUPPLIES_TO', 'COMPANY', 'COMPANY'],
  ];
  const relations = new Map<string, Relation>();
  while (relations.size < relationCount) {
    const [type, from, to] = ties[Math.floor(random() * ties.length)]!;
    const fromId = pick(idsOf[from]!, random()), toId = pick(idsOf[to]!, random() ** 2);   // squared: the first of each kind are hubs
    const id = `${fromId}>${type}>${toId}`;
    relations.set(id, {
      fact: 'relation', id, key: id, subjectId: fromId, fromId, type, toId, validFrom: null, validTo: null, modality: 'ASSERTED', confidence: 0.9, share: null, evidence: ['claim:none'], dissent: [],
    });
  }
  return { entities, relations: [...relations.values()] };
}

const words = ['alpha', 'borealis', 'cinder', 'delta', 'ember', 'fjord', 'granite', 'harbor'];
const chinese = ['昆仑', '长河', '天枢', '青山', '北斗'];
function pick(ids: readonly string[], at: number): string { return ids[Math.floor(at * ids.length)]!; }
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
