import type { Claim, Judgement } from '../../model/claim.js';
import type { Entity, EntityAttributes } from '../../model/entity.js';
import type { Fact, FactType, Relation } from '../../model/fact.js';
import type { Report } from '../../model/report.js';
import type { EntityKind, NumberFormat } from '../../ontology.js';
import type { StoredClaim } from '../store.js';
import { spanOf } from '../../model/date.js';
import { foldName, kindOfId } from '../../model/entity.js';
import { entityKinds } from '../../ontology.js';
import { orderKey, statisticKey } from '../order.js';

/** A node's properties: what Neo4j can hold, texts, numbers, truths and lists of these. Unknown is no property. */
export type Properties = Readonly<Record<string, unknown>>;

// ---- entities: every attribute is a property of its own, beside what lists order and filter by

/** Made from the rest, for lists and searches; not read back. */
const derived: ReadonlySet<string> = new Set(['foldedName', 'foldedNames', 'foldedAuthority', 'foldedIssuer', 'releasedFirst', 'releasedLast', 'occurredFirst', 'occurredLast', 'issuedFirst', 'issuedLast']);
const own: ReadonlySet<string> = new Set(['id', 'kind', 'name', 'names', 'languages', 'peakFormats']);

export function entityRow(entity: Entity): { readonly id: string; readonly label: string; readonly properties: Properties; readonly names: readonly Properties[] } {
  const { peak, ...attributes } = entity.attributes;
  const names = entity.names.map(({ text }) => text);
  const folded = names.map(foldName);
  const properties = {
    ...attributes, id: entity.id, kind: entity.kind, name: entity.name, names, languages: entity.names.map(({ language }) => language),
    ...(peak && { peakFormats: Object.keys(peak), ...Object.fromEntries(Object.entries(peak).map(([format, value]) => [`peak${format}`, value])) }),
    foldedName: orderKey(entity, { by: 'NAME' }), foldedNames: folded,
    ...(attributes.authority !== undefined && { foldedAuthority: foldName(attributes.authority) }), ...(attributes.issuer !== undefined && { foldedIssuer: foldName(attributes.issuer) }),
    ...days('released', attributes.releasedOn), ...days('occurred', attributes.occurredOn), ...days('issued', attributes.issuedOn),
  };
  return {
    id: entity.id, label: entityKinds[entity.kind].label, properties,
    names: entity.names.map(({ text, language }, position) => {
      const part = folded[position]!;
      return { slot: `${entity.id}\t${position}`, entityId: entity.id, kind: entity.kind, position, text, language, folded: part, digits: digitsOf(part), size: part.length };
    }),
  };
}
export function entityOf(row: Properties): Entity {
  const attributes: Record<string, unknown> = {};
  const formats = row['peakFormats'] as readonly NumberFormat[] | undefined;
  const peaks = new Set((formats ?? []).map((format) => `peak${format}`));
  for (const [name, value] of Object.entries(row)) if (!own.has(name) && !derived.has(name) && !peaks.has(name)) attributes[name] = value;
  if (formats) attributes['peak'] = Object.fromEntries(formats.map((format) => [format, row[`peak${format}`]]));
  const languages = row['languages'] as readonly string[];
  return {
    id: row['id'] as string, kind: row['kind'] as EntityKind, name: row['name'] as string,
    names: (row['names'] as readonly string[]).map((text, i) => ({ text, language: languages[i]! })), attributes: attributes as EntityAttributes,
  };
}
/** What `tooFar` wants alike: runs of digits in their places. */
export function digitsOf(folded: string): string { return folded.replace(/\D+/gu, ' '); }
function days(what: string, date: string | null = null): Properties {
  const span = date === null ? null : spanOf(date);
  return span === null ? {} : { [`${what}First`]: span.first, [`${what}Last`]: span.last };
}

// ---- reports and claims: what nests is JSON; facts: JSON, for they are read by the thousand; the rest lies open for those who look with Neo4j Browser

export function reportRow({ unread, ...flat }: Report): Properties { return { ...flat, unread: JSON.stringify(unread) }; }
export function reportOf(row: Properties): Report {
  return { ...(row as unknown as Report), publisher: text(row['publisher']), publishedOn: text(row['publishedOn']), unread: JSON.parse(row['unread'] as string) as Report['unread'] };
}

export function claimRow({ claim, factKeys, entityIds }: StoredClaim): { readonly properties: Properties; readonly keys: readonly string[]; readonly about: readonly string[]; readonly place: string } {
  const { statement, passage, ...flat } = claim;
  const place = placeOfClaim(passage.line, claim.id);
  return {
    properties: { ...flat, type: statement.type, line: passage.line, place, statement: JSON.stringify(statement), passage: JSON.stringify(passage) },
    keys: [...new Set(factKeys)], about: [...new Set(entityIds)], place: `${claim.reportId}\t${place}`,
  };
}
export function claimOf(row: Properties): Claim {
  const r = row as unknown as Claim;
  return {
    id: r.id, reportId: r.reportId, statement: JSON.parse(row['statement'] as string) as Claim['statement'], passage: JSON.parse(row['passage'] as string) as Claim['passage'],
    quote: r.quote, modality: r.modality, confidence: r.confidence, extractor: r.extractor, saidOn: text(row['saidOn']), ingestedAt: r.ingestedAt,
  };
}
/** Text that orders as (line, none first; id) does. */
export function placeOfClaim(line: number | null, id: string): string { return `${line === null ? '' : String(line).padStart(10, '0')}\t${id}`; }

const factLabels: Readonly<Record<FactType, string>> = {
  relation: 'Relation', spec: 'Spec', listing: 'Listing', policyTarget: 'PolicyTarget', capacity: 'Capacity', statistic: 'Statistic', profile: 'Profile',
};
export function factRow(fact: Fact): { readonly label: string; readonly properties: Properties; readonly of: readonly string[]; readonly towards: readonly string[] } {
  return {
    label: factLabels[fact.fact], of: fact.subjectId === null ? [] : [fact.subjectId], towards: fact.fact === 'relation' ? [fact.toId] : [],
    properties: { ...open(fact), evidence: fact.evidence, dissent: fact.dissent, ...(fact.fact === 'relation' ? places(fact) : periods(fact)), json: JSON.stringify(fact) },
  };
}
/** From a row's `fact`; or all of its `facts`. */
export function factOf(row: Properties): Fact { return JSON.parse(row['fact'] as string) as Fact; }
export function factsIn(row: Properties | undefined): readonly Fact[] { return ((row?.['facts'] ?? []) as readonly string[]).map((json) => JSON.parse(json) as Fact); }
/** What the tie between the two entities itself carries. */
export function tieRow({ id, key, fromId, toId, validFrom, validTo, modality, confidence, share, evidence, dissent }: Relation): Properties {
  return { fromId, toId, properties: { id, key, validFrom, validTo, modality, confidence, share, evidence, dissent } };
}

function places({ fromId, type, toId }: Relation): Properties {
  return { outPlace: `${type}\t${toId}`, inPlace: `${type}\t${fromId}`, inId: `${type}\t${fromId}>`, fromKind: kindOfId(fromId), toKind: kindOfId(toId) };
}
function periods(fact: Fact): Properties {
  if (fact.fact !== 'statistic') return {};
  return { place: placeOfStatistic(statisticKey(fact)), foldedSubject: foldName(fact.subject), foldedMetric: foldName(fact.metric), ...days('period', fact.period) };
}
/** "~" comes after every digit: what has no period is last. */
export function placeOfStatistic([day, subject, id]: readonly [string | null, string, string]): string { return `${day ?? '~'}\t${subject}\t${id}`; }
/** The fields that a node can hold. */
function open(fact: Fact): Properties {
  return Object.fromEntries(Object.entries(fact).filter(([, value]) => value !== null && typeof value !== 'object'));
}
export function judgementRow(judgement: Judgement): Properties { return { ...judgement }; }
export function judgementOf(row: Properties): Judgement { return { ...(row as unknown as Judgement), line: (row['line'] as number | undefined) ?? null }; }
function text(value: unknown): string | null { return typeof value === 'string' ? value : null; }
