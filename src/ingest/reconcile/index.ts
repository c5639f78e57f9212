import type { Claim } from '../../model/claim.js';
import { foldName } from '../../model/entity.js';
import type { Fact } from '../../model/fact.js';
import type { RelationType } from '../../ontology.js';
import { resolveCapacities, resolveListings, resolvePolicyTargets, resolveProfile, resolveStatistics } from './others.js';
import { resolvePeaks } from './peaks.js';
import { resolveRelation } from './relations.js';
import { resolveSpec } from './specs.js';

/**
 * From claims to facts. All claims under one key decide that key's facts together and nothing else does, so a change touches only the keys it speaks to.
 * Pure: the same claims in any order give the same facts. Nothing is averaged; what loses is kept as dissent.
 */

/** The keys a claim has a say in. Throughput figures of one chip share a key: formats explain one another. A product speaks to its family's other figures too. */
export function factKeysOf(claim: Claim): readonly string[] {
  const s = claim.statement;
  switch (s.type) {
    case 'spec': return [keyOf('spec', s.subject.id, s.metric), ...(s.subject.family === undefined || s.metric === 'PEAK_COMPUTE' ? [] : [keyOf('spec', s.subject.family, s.metric)])];
    case 'relation': return [relationKey(s.subject.id, s.predicate, s.object.id), ...familiesOf(claim).map((family) => relationKey(s.subject.id, 'VARIANT_OF', family))];
    case 'listing': return [keyOf('listing', s.company.id, foldName(s.list)), ...(s.event === null ? [] : [relationKey(s.company.id, 'LISTED_ON', s.event.id), keyOf('profile', s.event.id)])];
    case 'event': return [keyOf('profile', s.event.id), ...s.targets.map((t) => relationKey(s.event.id, 'TARGETS', t.id))];
    case 'threshold': return s.event === null ? [] : [keyOf('profile', s.event.id)];
    case 'policy': return [keyOf('profile', s.policy.id), ...(s.region === null ? [] : [relationKey(s.policy.id, 'ISSUED_FOR', s.region.id)])];
    case 'policyTarget': return [keyOf('policyTarget', s.policy?.id ?? '-', foldName(s.title ?? ''), foldName(s.metric), s.unit, s.by ?? '-')];
    case 'center': return [
      keyOf('profile', s.center.id), ...(s.capacity.length === 0 ? [] : [keyOf('capacity', s.center.id)]),
      ...(s.region === null ? [] : [relationKey(s.center.id, 'LOCATED_IN', s.region.id)]), ...s.partners.map((p) => relationKey(s.center.id, 'PARTNER_OF', p.id)),
    ];
    case 'statistic': return [keyOf('statistic', s.about?.id ?? foldName(s.subject), foldName(s.metric), foldName(s.scope ?? ''), s.period ?? '-')];
  }
}

/** The families that a claim makes its chip a variant of: the name of a designed product says so itself (H100 SXM is an H100). */
export function familiesOf({ modality, statement: s }: Claim): readonly string[] {
  return s.type === 'relation' && s.predicate === 'DESIGNED_BY' && modality === 'ASSERTED' && s.subject.family !== undefined ? [s.subject.family] : [];
}

/** The facts of one key. `claims`: all that have it among their keys. */
export function resolveFacts(key: string, claims: readonly Claim[]): readonly Fact[] {
  if (claims.length === 0) return [];
  const ordered = [...claims].sort((a, b) => (a.id < b.id ? -1 : 1));
  const [kind, ...rest] = key.split('|');
  switch (kind) {
    case 'spec': return rest[1] === 'PEAK_COMPUTE' ? resolvePeaks(key, ordered) : resolveSpec(key, ordered);
    case 'relation': return [resolveRelation(key, rest.join('|'), ordered)];
    case 'listing': return resolveListings(key, ordered);
    case 'policyTarget': return resolvePolicyTargets(key, ordered);
    case 'capacity': return resolveCapacities(key, ordered);
    case 'statistic': return resolveStatistics(key, ordered);
    case 'profile': return [resolveProfile(key, rest.join('|'), ordered)];
    default: throw new Error(`No rule for the fact key "${key}".`);
  }
}

function keyOf(kind: string, ...parts: readonly string[]): string { return [kind, ...parts.map((part) => part.replaceAll('|', '/'))].join('|'); }
function relationKey(from: string, type: RelationType, to: string): string { return `relation|${from}>${type}>${to}`; }
