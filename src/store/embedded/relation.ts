import type { Fact, Relation } from '../../model/fact.js';

/**
 * Relations are most of a graph and walks read thousands of them, so they are stored as a list of values without names: half the
 * size and half the time to read. Whatever a relation holds beyond these fields is kept, by name, at the end.
 */
type Packed = readonly [from: string, type: Relation['type'], to: string, key: string | null, modality: Relation['modality'], confidence: number, share: number | null,
  validFrom: string | null, validTo: string | null, evidence: readonly string[], dissent: readonly string[], more?: Partial<Relation>];

export function packFact(fact: Fact): unknown {
  if (fact.fact !== 'relation') return fact;
  const { fact: _, id, key, subjectId, type, fromId, toId, evidence, dissent, validFrom, validTo, modality, confidence, share, ...rest } = fact;
  const more = { ...rest, ...(id === idOf(fromId, type, toId) ? {} : { id }), ...(subjectId === fromId ? {} : { subjectId }) };
  const packed: Packed = [fromId, type, toId, key === keyOf(id) ? null : key, modality, confidence, share, validFrom, validTo, evidence, dissent];
  return Object.keys(more).length === 0 ? packed : [...packed, more];
}
export function unpackFact(stored: unknown): Fact {
  if (!Array.isArray(stored)) return stored as Fact;
  const [fromId, type, toId, key, modality, confidence, share, validFrom, validTo, evidence, dissent, more] = stored as unknown as Packed;
  const id = idOf(fromId, type, toId);
  const relation: Relation = { fact: 'relation', id, key: key ?? keyOf(id), subjectId: fromId, type, fromId, toId, evidence, dissent, validFrom, validTo, modality, confidence, share };
  return more === undefined ? relation : { ...relation, ...more };
}
/** The key most relations have, which then need not be stored. */
function keyOf(id: string): string { return `relation|${id}`; }
function idOf(fromId: string, type: string, toId: string): string { return `${fromId}>${type}>${toId}`; }
