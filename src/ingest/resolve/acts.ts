import type { EventStatement, Mention, PartialDate } from '../../model/claim.js';
import { entityId, foldName, slugOf } from '../../model/entity.js';
import type { Entity } from '../../model/entity.js';
import type { ControlType } from '../../ontology.js';
import { entityKinds } from '../../ontology.js';
import type { NameFinder } from '../source.js';
import { named } from '../lexicon.js';
import type { Verdict } from './judge.js';

/**
 * Events, policies and computing centres are known by more than a name. Events meet across reports by whose act it is, its month and its type;
 * policies by title, centres by name, and both by region where the title or name does not say it.
 */
export function eventVerdict(statement: Pick<EventStatement<Mention>, 'date' | 'authority' | 'kind' | 'title'>, names: NameFinder, known: (id: string) => { readonly occurredOn: string | null } | null): Verdict {
  const id = eventId(statement.authority, statement.date, statement.kind, names);
  const there = known(id);
  const clash = statement.date.length === 10 && there?.occurredOn?.length === 10 && there.occurredOn !== statement.date;
  const own = clash ? id.replace(statement.date.slice(0, 7), statement.date) : id;
  const at = clash ? known(own) : there;
  return {
    id: own, name: statement.title, names: [named(statement.title)], entry: null, candidates: clash ? [id] : [], score: 0.9,
    decision: at ? 'SAME' : clash ? 'NOT_SAME' : 'NEW',
    reason: at ? 'an act of this authority, type and month is known already' : clash ? `another act of this authority and type fell on ${there?.occurredOn}` : 'no act of this authority, type and month is known',
  };
}

/** `event:us-2022-10-chip-control`. BIS acts for the Department of Commerce, and both for the government: one jurisdiction. */
export function eventId(authority: string, date: PartialDate, kind: ControlType, names: NameFinder): string {
  const entry = names.lookup(authority, 'COMPANY') ?? names.find(authority).find((hit) => hit.entry.kind === 'COMPANY')?.entry;
  const place = entry?.country?.toLowerCase() ?? regionCode(names.find(authority).find((hit) => hit.entry.kind === 'REGION')?.entry.name);
  const own = entry && /Congress|Defense|Treasury/u.test(entry.name) ? slugOf(entry.name) : place ?? slugOf(authority);
  return `${entityKinds.EXPORT_CONTROL_EVENT.slug}:${[own, date.slice(0, 7), slugOf(kind)].join('-')}`;
}
function regionCode(region: string | undefined): string | null {
  return region === undefined ? null : { 'United States': 'us', China: 'cn', Japan: 'jp', Netherlands: 'nl', 'South Korea': 'kr', Taiwan: 'tw', 'European Union': 'eu' }[region] ?? slugOf(region);
}

/** Policies and centres: `place` is the resolved region, whose names the title may already hold. */
export function placedVerdict(kind: 'POLICY' | 'COMPUTE_CENTER', printed: string, place: { readonly id: string; readonly names: readonly string[] } | null, names: NameFinder, known: (folded: string) => readonly Entity[]): Verdict {
  const title = printed.replace(/^[《“"]+|[》”"]+$/gu, '').trim() || printed;
  const ownPlace = names.find(title).some((hit) => hit.entry.kind === 'REGION') || (place?.names.some((name) => title.includes(name)) ?? false);
  const id = place && !ownPlace ? `${entityKinds[kind].slug}:${place.id.slice(place.id.indexOf(':') + 1)}-${slugOf(title)}` : entityId(kind, title);
  const there = known(foldName(title)).filter((e) => e.kind === kind && (!place || e.id === id || e.attributes.regionId === undefined || e.attributes.regionId === place.id || ownPlace));
  const same = there.find((e) => e.id === id) ?? (there.length === 1 ? there[0] : undefined);
  return {
    id: same?.id ?? id, name: title, names: [named(title)], entry: null, candidates: same ? [] : there.map((e) => e.id), score: same ? 0.95 : 0.8,
    decision: same ? 'SAME' : there.length > 1 ? 'UNSURE' : 'NEW',
    reason: same ? 'the graph already has this title here' : there.length > 1 ? `${there.length} of this title are known, and nothing here tells which is meant` : 'no other has this title here',
  };
}

/** What a dated listing belongs to: the act by which the authority added names that month. */
export function listingEvent(list: string, date: PartialDate): Pick<EventStatement<Mention>, 'date' | 'authority' | 'kind' | 'title'> | null {
  return /entity list|unverified|uvl|military end|meu/iu.test(list) ? { date, authority: 'BIS', kind: 'ENTITY_LISTING', title: `${list} additions, ${date}` } : null;
}
