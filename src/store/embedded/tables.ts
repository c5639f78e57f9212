import type { Judgement } from '../../model/claim.js';
import type { Entity, EntityAttributes } from '../../model/entity.js';
import type { Fact } from '../../model/fact.js';
import type { Report } from '../../model/report.js';
import type { EntityKind } from '../../ontology.js';
import type { EntityFilter, EntityOrder, StoredClaim } from '../store.js';
import type { Entry, Part } from './keys.js';
import { modalityList } from '../../model/adjacency.js';
import { foldName } from '../../model/entity.js';
import { numberFormats } from '../../ontology.js';
import { defaultPeakFormat, orderKey, statisticKey } from '../order.js';
import type { Order } from '../order.js';
import { packFact, unpackFact } from './relation.js';

/** What each value is found by, and what it counts as. The writer takes away what the old value had and puts what the new one has. */
export interface Table<T> {
  readonly name: TableName; idOf(value: T): string; entriesOf(value: T): readonly Entry[]; talliesOf(value: T): readonly string[];
  /** As it is stored, and back. */
  pack(value: T): unknown; unpack(stored: unknown): T;
}
export type TableName = 'reports' | 'claims' | 'facts' | 'entities' | 'judgements';

const asIs = { pack: <T>(value: T): unknown => value, unpack: <T>(stored: unknown): T => stored as T };

export const reportTable: Table<Report> = { ...asIs, name: 'reports', idOf: ({ id }) => id, entriesOf: () => [], talliesOf: () => ['reports'] };

export const claimTable: Table<StoredClaim> = {
  ...asIs, name: 'claims', idOf: ({ claim }) => claim.id, talliesOf: () => ['claims'],
  entriesOf: ({ claim: { id, reportId, passage }, factKeys, entityIds }) => [
    entry('cr', reportId, lineKey(passage.line), id),
    ...unique(entityIds).map((entity) => entry('ce', entity, reportId, lineKey(passage.line), id)),
    ...unique(factKeys).map((key) => entry('ck', key, id)),
  ],
};
/** Claims without a line come first. */
export function lineKey(line: number | null): number { return line ?? -1; }

export const factTable: Table<Fact> = {
  name: 'facts', pack: packFact, unpack: unpackFact, idOf: ({ id }) => id,
  talliesOf: (fact) => ['facts', ...(fact.fact === 'relation' ? ['relations', `type ${fact.type}`] : fact.fact === 'spec' ? ['specs', ...(fact.disputed ? ['disputedSpecs'] : [])] : fact.fact === 'statistic' ? ['statistics'] : [])],
  entriesOf: (fact) => {
    const byKey = entry('fk', fact.key, fact.id);
    if (fact.fact === 'relation') {
      const said = modalityList.indexOf(fact.modality);
      return [byKey, { ...entry('ro', fact.fromId, fact.type, fact.toId), payload: said }, { ...entry('ri', fact.toId, fact.type, fact.fromId), payload: said }, entry('rt', fact.type, fact.id)];
    }
    const bySubject = fact.subjectId === null ? [byKey] : [byKey, entry('fs', fact.subjectId, fact.fact, fact.id)];
    if (fact.fact !== 'statistic') return bySubject;
    const [day, subject, id] = statisticKey(fact);
    return [...bySubject, entry('st', day === null ? 1 : 0, day ?? '', subject, id)];
  },
};

export const judgementTable: Table<Judgement> = {
  ...asIs, name: 'judgements', idOf: ({ id }) => id, talliesOf: () => [],
  entriesOf: ({ id, reportId, entityId }) => [entry('jr', reportId, id), entry('je', entityId, id)],
};

export const entityTable: Table<Entity> = {
  ...asIs, name: 'entities', idOf: ({ id }) => id, talliesOf: ({ kind }) => [`kind ${kind}`],
  entriesOf: (entity) => [
    entry('ei', entity.kind, entity.id),
    ...unique(entity.names.map(({ text }) => foldName(text))).map((name) => entry('en', name, entity.id)),
    ...ordersOf(entity.kind).map((order) => {
      const key = orderKey(entity, order);
      return key === null ? entry('eu', entity.kind, orderName(order), entity.id) : entry('eo', entity.kind, orderName(order), key, entity.id);
    }),
    ...filterIndexes.flatMap(({ attribute, values }) => values(entity.attributes).map((value) => entry('ea', entity.kind, attribute, value, entity.id))),
  ],
};

const chipOrders: readonly EntityOrder[] = ['RELEASE', 'MEMORY_CAPACITY', 'MEMORY_BANDWIDTH', 'INTERCONNECT_BANDWIDTH', 'TDP'];
type KeptOrder = Pick<Order, 'by' | 'format'>;
const chipKept: readonly KeptOrder[] = [{ by: 'NAME' }, ...chipOrders.map((by) => ({ by })), ...(Object.keys(numberFormats) as (keyof typeof numberFormats)[]).map((format) => ({ by: 'PEAK_COMPUTE' as const, format }))];
/** The orders kept for a kind, besides the id; by any other, all of the kind is unknown and lies in order of its ids. */
export function ordersOf(kind: EntityKind): readonly KeptOrder[] {
  return kind === 'CHIP' ? chipKept : kind === 'EXPORT_CONTROL_EVENT' ? [{ by: 'NAME' }, { by: 'OCCURRED' }] : kind === 'POLICY' ? [{ by: 'NAME' }, { by: 'ISSUED' }] : [{ by: 'NAME' }];
}
export function orderName({ by, format }: KeptOrder): string { return by === 'PEAK_COMPUTE' ? `${by} ${format ?? defaultPeakFormat}` : by; }

/** The filters that an index answers: what of an entity it holds, and what a filter wants of it. */
export const filterIndexes: readonly { readonly attribute: string; values(known: EntityAttributes): readonly string[]; wanted(filter: EntityFilter): readonly string[] | undefined }[] = [
  { attribute: 'country', values: ({ country }) => some(country), wanted: ({ countries }) => countries },
  { attribute: 'role', values: ({ roles }) => unique(roles ?? []), wanted: ({ roles }) => roles },
  { attribute: 'listed', values: ({ listed }) => listed === true ? ['yes'] : [], wanted: ({ listed }) => listed === true ? ['yes'] : undefined },
  { attribute: 'designer', values: ({ designerId }) => some(designerId), wanted: ({ designerIds }) => designerIds },
  { attribute: 'designer country', values: ({ designerCountry }) => some(designerCountry), wanted: ({ designerCountries }) => designerCountries },
  { attribute: 'category', values: ({ category }) => some(category), wanted: ({ categories }) => categories },
  { attribute: 'packaging', values: ({ packagingIds }) => unique(packagingIds ?? []), wanted: ({ packagingIds }) => packagingIds },
  { attribute: 'memory', values: ({ memoryIds }) => unique(memoryIds ?? []), wanted: ({ memoryIds }) => memoryIds },
  { attribute: 'control', values: ({ controlType }) => some(controlType), wanted: ({ controlTypes }) => controlTypes },
  { attribute: 'target', values: ({ targetIds }) => unique(targetIds ?? []), wanted: ({ targetId }) => targetId === undefined ? undefined : [targetId] },
  { attribute: 'region', values: ({ regionId }) => some(regionId), wanted: ({ regionIds }) => regionIds },
  { attribute: 'status', values: ({ status }) => some(status), wanted: ({ statuses }) => statuses },
  { attribute: 'partner', values: ({ partnerIds }) => unique(partnerIds ?? []), wanted: ({ partnerId }) => partnerId === undefined ? undefined : [partnerId] },
];

function entry(table: Entry['table'], ...parts: readonly Part[]): Entry { return { table, parts, payload: null }; }
function some(value: string | undefined): readonly string[] { return value === undefined ? [] : [value]; }
function unique(values: readonly string[]): readonly string[] { return [...new Set(values)]; }
