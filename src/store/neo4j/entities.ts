import neo4j from 'neo4j-driver';
import type { Entity } from '../../model/entity.js';
import type { EntityFilter, EntityQuery, Page, PageRequest } from '../store.js';
import { firstDay, lastDay } from '../../model/date.js';
import { foldName } from '../../model/entity.js';
import { numberFormats } from '../../ontology.js';
import { checkPosition, defaultPeakFormat, entityPosition } from '../order.js';
import type { OrderKey } from '../order.js';
import type { ListCypher, SortProperty } from './cypher/entities.js';
import { countKind, countPassing, entitiesById, idsByFoldedName, listAscending, listBy, listDescending } from './cypher/entities.js';
import { sortProperties } from './cypher/schema.js';
import type { Reader } from './reader.js';
import { countOf, groupRows, pageOf } from './reader.js';
import type { Properties } from './row.js';
import { entityOf } from './row.js';

export async function readEntities(reader: Reader, ids: readonly string[]): Promise<(Entity | null)[]> {
  const { entities } = reader.kept;
  const known = ids.map((id) => entities.get(id));
  if (!known.includes(undefined)) return known as (Entity | null)[];
  const unknown = [...new Set(ids.filter((_, i) => known[i] === undefined))];
  const row = await reader.alone(entitiesById, { ids: unknown });
  const found = reader.kept.keepEntities(unknown, row['entities'] as readonly Properties[]);
  return ids.map((id, i) => known[i] ?? found.get(id) ?? null);
}
export async function readIdsByFoldedName(reader: Reader, folded: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  return groupRows(folded, await reader.rows(idsByFoldedName, { folded }), 'folded', (row) => row['id'] as string);
}

const listCypher = Object.fromEntries(sortProperties.map((property) => [property, listBy(property)])) as Readonly<Record<SortProperty, ListCypher>>;
/** Comes after, or before, every text that is a key. */
const last = '\u{10ffff}';

export async function listEntities(reader: Reader, { kind, filter, order }: EntityQuery, page: PageRequest): Promise<Page<Entity>> {
  checkPosition(page.after, entityPosition(order.by));
  const parameters = { kind, ...filterParameters(filter) };
  const limit = page.first + 1;
  const found: { readonly entity: Entity; readonly key: OrderKey }[] = [];
  const take = async (cypher: string, from: object): Promise<void> => {
    const rows = await reader.rows(cypher, { ...parameters, ...from, limit: neo4j.int(limit - found.length) });
    for (const row of rows) found.push({ entity: entityOf(row['entity'] as Properties), key: (row['key'] as OrderKey | undefined) ?? null });
  };

  const ascending = order.direction === 'ASC';
  const property = sortProperty(kind, order);
  if (order.by === 'ID') {
    await take(ascending ? listAscending : listDescending, { id: page.after?.[1] ?? (ascending ? '' : last) });
  } else {
    const numeric = entityPosition(order.by)[0] === 'number?';
    const key = page.after === null ? (numeric ? (ascending ? -Infinity : Infinity) : (ascending ? '' : last)) : page.after[0]!;
    const id = page.after?.[1] ?? '';
    if (property !== null && key !== null) {
      const cypher = listCypher[property];
      await take(cypher.equal, { key, id });
      if (found.length < limit) await take(ascending ? cypher.above : cypher.below, { key });
    }
    if (found.length < limit) await take(property === null ? listAscending : listCypher[property].unknown, { id: key === null ? id : '' });
  }
  const total = await reader.once(`entities ${JSON.stringify([kind, filter])}`, async () =>
    countOf(await reader.rows(Object.keys(filter).length === 0 ? countKind[kind] : countPassing, parameters)));
  const { items, hasNext } = pageOf(found, page, total, ({ entity, key }) => [order.by === 'ID' ? entity.id : key, entity.id]);
  return { items: items.map(({ item, position }) => ({ item: item.entity, position })), hasNext, total };
}

/** null where the kind has no such figure: then all are unknown. Mirrors `orderKey`. */
function sortProperty(kind: Entity['kind'], order: EntityQuery['order']): SortProperty | null {
  const ofChip = (property: SortProperty): SortProperty | null => kind === 'CHIP' ? property : null;
  switch (order.by) {
    case 'ID': return null;
    case 'NAME': return 'foldedName';
    case 'RELEASE': return ofChip('releasedFirst');
    case 'PEAK_COMPUTE': return ofChip(`peak${order.format ?? defaultPeakFormat}`);
    case 'MEMORY_CAPACITY': return ofChip('memoryGB');
    case 'MEMORY_BANDWIDTH': return ofChip('bandwidthGBps');
    case 'INTERCONNECT_BANDWIDTH': return ofChip('interconnectGBps');
    case 'TDP': return ofChip('tdpW');
    case 'OCCURRED': return kind === 'EXPORT_CONTROL_EVENT' ? 'occurredFirst' : null;
    case 'ISSUED': return kind === 'POLICY' ? 'issuedFirst' : null;
  }
}

/** A filter as the parameters of its Cypher: all of them, null for what is not asked. */
function filterParameters(filter: EntityFilter): Readonly<Record<string, unknown>> {
  const folded = (text: string | undefined): string | null => text === undefined ? null : foldName(text);
  const from = (date: string | undefined): string | null => date === undefined ? null : firstDay(date);
  const to = (date: string | undefined): string | null => date === undefined ? null : lastDay(date);
  const f = filter;
  return {
    roles: f.roles ?? null, countries: f.countries ?? null, listed: f.listed ?? null, designerIds: f.designerIds ?? null, designerCountries: f.designerCountries ?? null,
    categories: f.categories ?? null, controlTypes: f.controlTypes ?? null, statuses: f.statuses ?? null, packagingIds: f.packagingIds ?? null, memoryIds: f.memoryIds ?? null,
    regionIds: f.regionIds ?? null, targetId: f.targetId ?? null, partnerId: f.partnerId ?? null, minMemoryGB: f.minMemoryGB ?? null, minBandwidthGBps: f.minBandwidthGBps ?? null,
    minPetaOps: f.minPetaOps ?? null, maxTdpW: f.maxTdpW ?? null, minPeak: f.minPeak ?? null,
    peaks: f.format !== undefined ? [`peak${f.format}`] : f.minPeak !== undefined ? Object.keys(numberFormats).map((format) => `peak${format}`) : null,
    releasedFrom: from(f.releasedFrom), releasedTo: to(f.releasedTo), occurredFrom: from(f.occurredFrom), occurredTo: to(f.occurredTo), issuedFrom: from(f.issuedFrom), issuedTo: to(f.issuedTo),
    authority: folded(f.authority), issuerContains: folded(f.issuerContains), nameContains: folded(f.nameContains),
  };
}
