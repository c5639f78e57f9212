import type { CapacityFigure, Claim, Statement, Named } from '../../model/claim.js';
import { spanOf } from '../../model/date.js';
import { foldName } from '../../model/entity.js';
import type { Capacity, Listing, PolicyTarget, Profile, Statistic } from '../../model/fact.js';
import type { Modality } from '../../ontology.js';
import type { Side } from './weigh.js';
import { idsOf, near, weigh } from './weigh.js';

type Of<T extends Statement<Named>['type']> = Extract<Statement<Named>, { readonly type: T }>;
interface Said<S> { readonly claim: Claim; readonly said: S }
function ofType<T extends Statement<Named>['type']>(claims: readonly Claim[], type: T): readonly Said<Of<T>>[] {
  return claims.flatMap((claim) => (claim.statement.type === type ? [{ claim, said: claim.statement as Of<T> }] : []));
}
/** Puts together what says the same, in the order given. */
function groupBy<S>(items: readonly Said<S>[], same: (a: S, b: S) => boolean): readonly (readonly [Said<S>, ...Said<S>[]])[] {
  const groups: [Said<S>, ...Said<S>[]][] = [];
  for (const item of items) { const group = groups.find(([first]) => same(first.said, item.said)); if (group) group.push(item); else groups.push([item]); }
  return groups;
}
const positive = (claim: Claim): boolean => claim.modality !== 'NEGATED';
const claimsOf = <S>(items: readonly Said<S>[]): readonly Claim[] => items.map(({ claim }) => claim);

/** One listing for each time a company was put on a list: dates of which one can mean the other are one time. */
export function resolveListings(key: string, claims: readonly Claim[]): readonly Listing[] {
  const all = ofType(claims, 'listing');
  const byDetail = all.filter(({ claim }) => claim.modality === 'ASSERTED').sort((a, b) => (b.said.date?.length ?? 0) - (a.said.date?.length ?? 0) || (a.claim.id < b.claim.id ? -1 : 1));
  const denied = claimsOf(all.filter(({ claim }) => claim.modality === 'NEGATED'));
  return groupBy(byDetail, (a, b) => a.date === null || b.date === null || overlaps(a.date, b.date)).map((group): Listing => {
    const [{ said }] = group;
    const pick = <T>(of: (s: Of<'listing'>) => T | null | undefined): T | null => group.map(({ said: s }) => of(s)).find((x) => x !== null && x !== undefined) ?? null;
    return {
      fact: 'listing', id: `listing:${key}|${said.date ?? '-'}`, key, subjectId: said.company.id, list: said.list, listedOn: said.date,
      removedOn: pick((s) => s.removedOn), eventId: pick((s) => s.event?.id), entry: pick((s) => s.entry), evidence: idsOf(claimsOf(group)), dissent: idsOf(denied),
    };
  });
}
function overlaps(a: string, b: string): boolean {
  const [p, q] = [spanOf(a), spanOf(b)];
  return p && q ? p.first <= q.last && q.first <= p.last : a === b;
}

export function resolvePolicyTargets(key: string, claims: readonly Claim[]): readonly PolicyTarget[] {
  const groups = groupBy(ofType(claims.filter(positive), 'policyTarget'), (a, b) => sameFigure(a.value, b.value));
  return groups.map((group): PolicyTarget => {
    const [{ said }] = group;
    return {
      fact: 'policyTarget', id: `target:${key}|${figureKey(said.value)}`, key, subjectId: said.policy?.id ?? null, metric: said.metric, ...figure(said.value), unit: said.unit, op: said.op, by: said.by,
      evidence: idsOf(claimsOf(group)), dissent: idsOf(claims.filter((c) => !group.some(({ claim }) => claim === c))),
    };
  });
}

/** Phases are separate figures; within a phase, unit and format, figures that differ dissent from one another. */
export function resolveCapacities(key: string, claims: readonly Claim[]): readonly Capacity[] {
  const said = ofType(claims.filter(positive), 'center').flatMap(({ claim, said: center }) => center.capacity.map((c) => ({ claim, said: { ...c, id: center.center.id } })));
  const slot = (c: CapacityFigure): string => `${foldName(c.phase ?? '')}|${c.unit}|${c.format ?? '-'}`;
  return groupBy(said, (a, b) => slot(a) === slot(b) && near(a.value, b.value)).map((group): Capacity => {
    const [{ said: one }] = group;
    return {
      fact: 'capacity', id: `capacity:${key}|${slot(one)}|${one.value}`, key, subjectId: one.id, value: one.value, unit: one.unit, petaOps: one.petaOps, format: one.format, phase: one.phase,
      modality: strongest(claimsOf(group)), evidence: idsOf(claimsOf(group)), dissent: idsOf(said.filter((other) => slot(other.said) === slot(one) && !near(other.said.value, one.value)).map(({ claim }) => claim)),
    };
  });
}
function strongest(claims: readonly Claim[]): Modality { return (['ASSERTED', 'REPORTED', 'PLANNED', 'FORECAST'] as const).find((m) => claims.some((c) => c.modality === m)) ?? 'NEGATED'; }

/** Sources differ, and each figure stays with its own: equal ones meet, the others are each other's dissent. */
export function resolveStatistics(key: string, claims: readonly Claim[]): readonly Statistic[] {
  const all = ofType(claims.filter(positive), 'statistic');
  return groupBy(all, (a, b) => a.unit === b.unit && a.forecast === b.forecast && sameFigure(a.value, b.value)).map((group): Statistic => {
    const [{ said }] = group;
    const sources = [...new Set(group.flatMap(({ said: s }) => s.source ?? []))].sort();
    return {
      fact: 'statistic', id: `statistic:${key}|${said.unit}|${figureKey(said.value)}|${said.forecast ? 'forecast' : 'actual'}`, key, subjectId: said.about?.id ?? null, subject: said.subject, metric: said.metric, scope: said.scope,
      ...figure(said.value), unit: said.unit, period: said.period, source: sources.length === 0 ? null : sources.join('; '), forecast: said.forecast,
      evidence: idsOf(claimsOf(group)), dissent: idsOf(all.filter(({ said: s, claim }) => s.unit === said.unit && s.forecast === said.forecast && !group.some((g) => g.claim === claim)).map(({ claim }) => claim)),
    };
  });
}

/** What an event, a policy or a centre is: each part from the claims that say it, weighed by the common rules. */
export function resolveProfile(key: string, subjectId: string, claims: readonly Claim[]): Profile {
  const [events, listings, policies, centers] = [ofType(claims, 'event'), ofType(claims, 'listing'), ofType(claims, 'policy'), ofType(claims, 'center')];
  const dissent = new Set<Claim>();
  const choose = <T extends string>(votes: readonly { readonly claim: Claim; readonly value: T | null }[], same: (a: T, b: T) => boolean = (a, b) => a === b): T | null => {
    const sides: (Side & { readonly value: T; readonly claims: Claim[] })[] = [];
    for (const { claim, value } of [...votes].sort((a, b) => (b.value?.length ?? 0) - (a.value?.length ?? 0) || (a.claim.id < b.claim.id ? -1 : 1))) {
      if (value === null || !positive(claim)) continue;
      const side = sides.find((s) => same(s.value, value));
      if (side) side.claims.push(claim); else sides.push({ value, claims: [claim], specific: value.length });
    }
    if (sides.length === 0) return null;
    const { winner, losers } = weigh(sides);
    for (const loser of losers) for (const claim of loser.claims) dissent.add(claim);
    return winner.value;
  };
  const when = (votes: readonly { readonly claim: Claim; readonly value: string | null }[]): string | null => choose(votes, overlaps);
  const profile = {
    ...(events.length + listings.length === 0 ? {} : {
      occurredOn: when([...events, ...listings].map(({ claim, said }) => ({ claim, value: said.date }))),
      authority: choose(events.map(({ claim, said }) => ({ claim, value: said.authority }))) ?? (listings.length > 0 ? 'BIS' : null),
      controlType: choose(events.map(({ claim, said }) => ({ claim, value: said.kind }))) ?? (listings.length > 0 ? 'ENTITY_LISTING' as const : null),
      title: titleOf(events) ?? titleOf(listings.map(({ claim, said }) => ({ claim, said: { title: said.event?.surface ?? said.list } }))),
    }),
    ...(policies.length === 0 ? {} : {
      issuedOn: when(policies.map(({ claim, said }) => ({ claim, value: said.date }))), issuer: choose(policies.map(({ claim, said }) => ({ claim, value: said.issuer }))),
      regionId: choose(policies.map(({ claim, said }) => ({ claim, value: said.region?.id ?? null }))), title: titleOf(policies),
    }),
    ...(centers.length === 0 ? {} : {
      status: choose(centers.map(({ claim, said }) => ({ claim, value: said.status }))), regionId: choose(centers.map(({ claim, said }) => ({ claim, value: said.region?.id ?? null }))),
      title: titleOf(centers.map(({ claim, said }) => ({ claim, said: { title: said.center.surface } }))),
    }),
  };
  return { fact: 'profile', id: `profile:${subjectId}`, key, subjectId, ...profile, evidence: idsOf(claims.filter((c) => positive(c) && !dissent.has(c))), dissent: idsOf([...dissent, ...claims.filter((c) => !positive(c))]) };
}
/** A label before a sentence of a report; of labels the longest says the most; equals by claim id. */
function titleOf(items: readonly { readonly claim: Claim; readonly said: { readonly title: string } }[]): string | null {
  const runsOn = (title: string): number => (/[，。；,;](?![^(（]*[)）])/u.test(title) ? 1 : 0);
  return [...items].sort((a, b) => runsOn(a.said.title) - runsOn(b.said.title) || b.said.title.length - a.said.title.length || (a.claim.id < b.claim.id ? -1 : 1))[0]?.said.title ?? null;
}

type Value = number | readonly [number, number];
function sameFigure(a: Value, b: Value): boolean {
  const [p, q] = [figure(a), figure(b)];
  return near(p.value, q.value) && (p.high === null) === (q.high === null) && (p.high === null || q.high === null || near(p.high, q.high));
}
function figure(value: Value): { readonly value: number; readonly high: number | null } { return typeof value === 'number' ? { value, high: null } : { value: value[0], high: value[1] }; }
function figureKey(value: Value): string { return typeof value === 'number' ? String(value) : value.join('–'); }
