import { isDeepStrictEqual } from 'node:util';
import type { Claim } from '../model/claim.js';
import { namedIn } from '../model/claim.js';
import type { Entity } from '../model/entity.js';
import { kindOfId } from '../model/entity.js';
import type { Fact, FactType, Relation, Spec } from '../model/fact.js';
import type { RelationType } from '../ontology.js';
import type { GraphChange, View } from '../store/store.js';
import type { Surroundings } from './describe.js';
import { describe, namesInOrder, seedEntry, tiesOf } from './describe.js';
import { named } from './lexicon.js';
import type { Load } from './resolve/index.js';
import { factKeysOf, familiesOf, resolveFacts } from './reconcile/index.js';

/** The entities a claim supports: those it names, and the family of a product it names. */
function entitiesOf(claim: Claim): readonly string[] { return [...new Set([...namedIn(claim.statement).map((n) => n.id), ...familiesOf(claim)])]; }

/** The claim that stands for its report under the bytes' key: the first by id. */
export function bytesKey(sha256: string): string { return `bytes|${sha256}`; }

export interface ComputedChange {
  readonly change: GraphChange; readonly created: readonly Entity[]; readonly removedEntities: readonly string[]; readonly removedRelations: number; readonly disputes: readonly Spec[];
}

/**
 * The change that takes some reports out and puts one in (or none), against a view's version. Only fact keys that old or new claims speak to are settled again,
 * only entities they name are described again: the cost is the report's, not the graph's.
 */
export async function computeChange(view: View, leaving: readonly string[], load: Load | null): Promise<ComputedChange> {
  const old = (await Promise.all(leaving.map((id) => claimsOf(view, id)))).flat();
  const fresh = load?.claims ?? [];
  const keys = [...new Set([...old, ...fresh].flatMap(factKeysOf))].sort();
  const [before, factsBefore] = await Promise.all([view.claimsOfKeys(keys), view.factsOfKeys(keys)]);
  const gone = new Set(leaving);
  const freshByKey = groupByKey(fresh);
  const claims = new Map(keys.map((key) => [key, [...(before.get(key) ?? []).filter((c) => !gone.has(c.reportId)), ...freshByKey.get(key) ?? []]]));
  const facts = new Map(keys.map((key) => [key, resolveFacts(key, claims.get(key) ?? [])]));

  const oldFacts = [...factsBefore.values()].flat();
  const newFacts = [...facts.values()].flat();
  const [oldFactById, newFactIds] = [new Map(oldFacts.map((f) => [f.id, f])), new Set(newFacts.map((f) => f.id))];
  const putFacts = newFacts.filter((f) => !isDeepStrictEqual(oldFactById.get(f.id), f));
  const removeFacts = oldFacts.filter((f) => !newFactIds.has(f.id));

  const entities = await settleEntities(view, { leaving, load, old, fresh, claims, oldFacts, newFacts });
  const freshIds = new Set(fresh.map((c) => c.id));
  const judgementsBefore = (await Promise.all(leaving.map((id) => view.judgementsOfReport(id)))).flat();
  const judged = new Set(load?.judgements.map((j) => j.id));
  const first = fresh.reduce((low, { id }) => (low === '' || id < low ? id : low), '');
  return {
    change: {
      basedOn: view.version,
      ...(load ? { putReports: [load.report], putJudgements: load.judgements } : {}),
      putClaims: fresh.map((claim) => ({ claim, factKeys: [...factKeysOf(claim), ...(load && claim.id === first ? [bytesKey(load.report.sha256)] : [])], entityIds: entitiesOf(claim) })),
      putFacts, putEntities: entities.put,
      removeReports: leaving.filter((id) => id !== load?.report.id), removeClaims: old.filter((c) => !freshIds.has(c.id)).map((c) => c.id),
      removeFacts: removeFacts.map((f) => f.id), removeEntities: entities.remove, removeJudgements: judgementsBefore.filter((j) => !judged.has(j.id)).map((j) => j.id),
    },
    created: entities.created, removedEntities: entities.remove, removedRelations: removeFacts.filter((f) => f.fact === 'relation').length,
    disputes: newFacts.filter((f): f is Spec => f.fact === 'spec' && f.disputed),
  };
}

interface Settling {
  readonly leaving: readonly string[]; readonly load: Load | null; readonly old: readonly Claim[]; readonly fresh: readonly Claim[];
  readonly claims: ReadonlyMap<string, readonly Claim[]>; readonly oldFacts: readonly Fact[]; readonly newFacts: readonly Fact[];
}

/** Entities that come, change or go. Companies and regions first: chips repeat the country of their designer. */
async function settleEntities(view: View, settling: Settling): Promise<{ readonly put: readonly Entity[]; readonly remove: readonly string[]; readonly created: readonly Entity[] }> {
  const idsOf = (claims: readonly Claim[]): ReadonlySet<string> => new Set(claims.flatMap(entitiesOf));
  const [mentioned, left] = [idsOf(settling.fresh), [...idsOf(settling.old)]];
  const unsure = left.filter((id) => !mentioned.has(id));
  const kept = await supported(view, unsure, settling.leaving);
  const remove = unsure.filter((id) => !kept.has(id)).sort();
  const touched = [...new Set([...mentioned, ...kept])].sort();
  const stored = new Map((await view.entities(touched)).flatMap((e) => (e ? [[e.id, e] as const] : [])));

  const described = new Map<string, Entity>();
  const settle = async (ids: readonly string[]): Promise<void> => {
    const around = await surroundings(view, ids, settling, new Map([...stored, ...described]));
    for (const id of ids) { const entity = compose(id, settling, stored.get(id), around(id)); if (entity) described.set(id, entity); }
  };
  const isChip = (id: string): boolean => kindOfId(id) === 'CHIP';
  await settle(touched.filter((id) => !isChip(id)));
  const moved = [...described.values()].filter((e) => e.kind === 'COMPANY' && stored.has(e.id) && stored.get(e.id)?.attributes.country !== e.attributes.country).map((e) => e.id);
  const theirs = (await chipsOf(view, moved)).filter((id) => !touched.includes(id));
  for (const e of await view.entities(theirs)) if (e) stored.set(e.id, e);
  await settle([...touched.filter(isChip), ...theirs]);

  const put = [...described.values()].filter((e) => !isDeepStrictEqual(stored.get(e.id), e)).sort((a, b) => (a.id < b.id ? -1 : 1));
  return { put, remove, created: put.filter((e) => !stored.has(e.id)) };
}

/** An entity as it will be: its names from the lexicon, its titles or its first mention; its attributes from its facts. */
function compose(id: string, { load, claims }: Settling, stored: Entity | undefined, around: Surroundings): Entity | null {
  const base = stored ?? load?.entities.find((e) => e.id === id);
  if (!base) return null;
  const entry = seedEntry(id);
  const titles = titlesOf(claims.get(`profile|${id}`) ?? []);
  const title = around.facts.find((f) => f.fact === 'profile')?.title ?? null;
  const name = entry?.name ?? title ?? base.name;
  const names = entry?.names ?? (titles.length > 0 ? titles.map(named) : base.names);
  return { id, kind: base.kind, name, names: namesInOrder(name, names), attributes: describe(id, base.kind, around) };
}
/** Events, policies and centres go by what their claims call them. */
function titlesOf(claims: readonly Claim[]): readonly string[] {
  const titles = claims.flatMap(({ statement: s }) => {
    switch (s.type) {
      case 'event': case 'policy': return [s.title];
      case 'center': return [s.center.surface];
      case 'listing': return s.event === null ? [] : [s.event.surface];
      default: return [];
    }
  });
  return [...new Set(titles)];
}

/** Facts and ties of these entities once the change is applied: the store's, but for the keys that are settled anew. */
async function surroundings(view: View, ids: readonly string[], { claims, oldFacts, newFacts }: Settling, known: ReadonlyMap<string, Entity>): Promise<(id: string) => Surroundings> {
  const settled = (f: Fact): boolean => claims.has(f.key);
  const kinds: readonly FactType[] = ['spec', 'listing', 'capacity', 'profile'];
  const own = new Map<string, Fact[]>();
  for (const fact of newFacts) if (fact.subjectId !== null && kinds.includes(fact.fact)) own.set(fact.subjectId, [...own.get(fact.subjectId) ?? [], fact]);
  const storedFacts = await view.factsOfEntities(ids, kinds);
  const churn = oldFacts.filter((f) => f.fact === 'relation').length;

  const ties = new Map<string, readonly Relation[]>();
  const newTies = new Map<string, Relation[]>();
  for (const f of newFacts) {
    if (f.fact !== 'relation') continue;
    for (const key of [`${f.fromId} OUT ${f.type}`, `${f.toId} IN ${f.type}`]) newTies.set(key, [...newTies.get(key) ?? [], f]);
  }
  await Promise.all(Object.entries(tiesOf).flatMap(([kind, list]) => list.map(async ({ type, direction, enough }) => {
    const these = ids.filter((id) => kindOfId(id) === kind);
    if (these.length === 0) return;
    // Ties that are settled anew are passed over, so ask for as many more.
    const pages = await view.relationsOfEntities(these, { types: [type], direction }, { first: enough + Math.min(churn, 2000), after: null });
    for (const id of these) {
      const key = `${id} ${direction} ${type}`;
      ties.set(key, [...(pages.get(id)?.items ?? []).map(({ item }) => item).filter((r) => !settled(r)), ...newTies.get(key) ?? []]);
    }
  })));
  const designers = [...new Set([...ties].filter(([key]) => key.endsWith(' OUT DESIGNED_BY')).flatMap(([, list]) => list.map((r) => r.toId)))].filter((id) => !known.has(id)).sort();
  const others = new Map((await view.entities(designers)).flatMap((e) => (e ? [[e.id, e] as const] : [])));
  return (id) => ({
    facts: [...(storedFacts.get(id) ?? []).filter((f) => !settled(f)), ...own.get(id) ?? []].sort((a, b) => (a.id < b.id ? -1 : 1)),
    ties: (type: RelationType, direction) => ties.get(`${id} ${direction} ${type}`) ?? [],
    entity: (other) => known.get(other) ?? others.get(other),
  });
}

async function chipsOf(view: View, companies: readonly string[]): Promise<readonly string[]> {
  if (companies.length === 0) return [];
  const chips: string[] = [];
  for (const id of companies) {
    for (let after: GraphPosition = null, more = true; more;) {
      const page: Awaited<ReturnType<View['relationsOfEntities']>> = await view.relationsOfEntities([id], { types: ['DESIGNED_BY'], direction: 'IN' }, { first: 500, after });
      const items = page.get(id)?.items ?? [];
      chips.push(...items.map(({ item }) => item.fromId));
      after = items.at(-1)?.position ?? null;
      more = page.get(id)?.hasNext === true && after !== null;
    }
  }
  return chips.filter((id) => kindOfId(id) === 'CHIP').sort();
}
type GraphPosition = Parameters<View['listReports']>[0]['after'];

/** Of these entities, those that a report which stays also names. */
async function supported(view: View, ids: readonly string[], leaving: readonly string[]): Promise<ReadonlySet<string>> {
  const [first, ...rest] = leaving;
  if (first === undefined || ids.length === 0) return new Set();
  const elsewhere = await view.supportedElsewhere(ids, first);
  if (rest.length === 0) return elsewhere;
  // Two leave at once (a report and its distilled twin): look whose claims the support is.
  const pages = await view.claimsOfEntities([...elsewhere], { first: 5000, after: null });
  return new Set([...elsewhere].filter((id) => pages.get(id)?.items.some(({ item }) => !leaving.includes(item.reportId)) ?? false));
}

export async function claimsOf(view: View, reportId: string): Promise<readonly Claim[]> {
  const claims: Claim[] = [];
  for (let after: GraphPosition = null, more = true; more;) {
    const page: Awaited<ReturnType<View['claimsOfReport']>> = await view.claimsOfReport(reportId, { first: 1000, after });
    claims.push(...page.items.map(({ item }) => item));
    after = page.items.at(-1)?.position ?? null;
    more = page.hasNext;
  }
  return claims;
}
function groupByKey(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const byKey = new Map<string, Claim[]>();
  for (const claim of claims) for (const key of new Set(factKeysOf(claim))) { const list = byKey.get(key); if (list) list.push(claim); else byKey.set(key, [claim]); }
  return byKey;
}
