import type { Claim } from '../../model/claim.js';
import { firstDay, lastDay } from '../../model/date.js';
import { kindOfId } from '../../model/entity.js';
import type { Relation } from '../../model/fact.js';
import { relationTypes } from '../../ontology.js';
import type { EntityKind, Modality, RelationType } from '../../ontology.js';
import { idsOf, near, weigh } from './weigh.js';

/** From strong to weak: a relation is as real as its strongest evidence. Denied alone, it is kept as denied. */
const strength: readonly Modality[] = ['ASSERTED', 'REPORTED', 'PLANNED', 'FORECAST', 'NEGATED'];

/** One tie. `name` is `from>TYPE>to`, which is its id. */
export function resolveRelation(key: string, name: string, claims: readonly Claim[]): Relation {
  const [fromId, type, toId] = name.split('>') as [string, RelationType, string];
  const modality = strength.find((m) => claims.some((c) => c.modality === m)) ?? 'NEGATED';
  const [said, denied] = [claims.filter((c) => c.modality !== 'NEGATED'), claims.filter((c) => c.modality === 'NEGATED')];
  const strongest = claims.filter((c) => c.modality === modality);
  // A claim of another tie supports this one by the name of its subject alone, and dates nothing of it.
  const own = strongest.filter(({ statement: s }) => s.type !== 'relation' || s.predicate === type);
  const usual = isUsual(type, kindOfId(fromId), kindOfId(toId));
  const confidence = Math.max(...strongest.map((c) => c.confidence)) * (usual ? 1 : 0.6);
  return {
    fact: 'relation', id: name, key, subjectId: fromId, fromId, type, toId, modality, confidence: Math.round(confidence * 1e4) / 1e4,
    validFrom: earliest(own.flatMap((c) => tie(c)?.date ?? [])), validTo: latest(own), share: shareOf(own),
    evidence: idsOf(modality === 'NEGATED' ? denied : said), dissent: modality === 'NEGATED' ? [] : idsOf(denied),
  };
}

/** What the claim says of the tie itself; claims of events, policies and centres imply ties and say nothing more. */
function tie({ statement: s }: Claim): { readonly date: string | null; readonly validTo: string | null; readonly share: number | null } | null {
  switch (s.type) {
    case 'relation': return { date: s.date, validTo: s.validTo ?? null, share: s.share ?? null };
    case 'listing': return { date: s.date, validTo: s.removedOn ?? null, share: null };
    case 'event': return { date: s.date, validTo: null, share: null };
    case 'policy': return { date: s.date, validTo: null, share: null };
    default: return null;
  }
}
function isUsual(type: RelationType, from: EntityKind | null, to: EntityKind | null): boolean {
  const meaning: { readonly from: readonly EntityKind[]; readonly to: readonly EntityKind[] } = relationTypes[type];
  return from !== null && to !== null && meaning.from.includes(from) && meaning.to.includes(to);
}
function earliest(dates: readonly string[]): string | null { return [...dates].sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : firstDay(a) > firstDay(b) ? 1 : b.length - a.length))[0] ?? null; }
/** It has ended only where every dated end agrees that it has: one open claim keeps it open. */
function latest(claims: readonly Claim[]): string | null {
  const ends = claims.flatMap((c) => tie(c)?.validTo ?? []);
  return ends.length === 0 ? null : [...ends].sort((a, b) => (lastDay(a) > lastDay(b) ? -1 : lastDay(a) < lastDay(b) ? 1 : b.length - a.length))[0] ?? null;
}
function shareOf(claims: readonly Claim[]): number | null {
  const sides: { share: number; claims: Claim[]; specific: number }[] = [];
  for (const claim of claims) {
    const share = tie(claim)?.share ?? null;
    if (share === null) continue;
    const side = sides.find((s) => near(s.share, share));
    if (side) side.claims.push(claim); else sides.push({ share, claims: [claim], specific: 0 });
  }
  return sides.length === 0 ? null : weigh(sides).winner.share;
}
