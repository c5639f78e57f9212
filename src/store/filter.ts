import type { Entity } from '../model/entity.js';
import type { Statistic } from '../model/fact.js';
import type { EntityFilter, StatisticFilter } from './store.js';
import { firstDay, lastDay, spanOf } from '../model/date.js';
import { foldName } from '../model/entity.js';

/**
 * What each filter asks, said once: the embedded store runs this, and Neo4j's Cypher is held to it by the parity test.
 * What is unknown passes no bound. Texts compare folded. A date passes only where its whole span lies within the bounds:
 * "2022" is surely in 2022, not surely before July.
 */
export function passes(entity: Entity, filter: EntityFilter): boolean {
  const { attributes: known } = entity;
  if (!allows(filter.roles, known.roles)) return false;
  if (!allows(filter.countries, known.country) || !allows(filter.designerIds, known.designerId) || !allows(filter.designerCountries, known.designerCountry)) return false;
  if (!allows(filter.categories, known.category) || !allows(filter.controlTypes, known.controlType) || !allows(filter.statuses, known.status)) return false;
  if (!allows(filter.packagingIds, known.packagingIds) || !allows(filter.memoryIds, known.memoryIds) || !allows(filter.regionIds, known.regionId)) return false;
  if (!allows(one(filter.targetId), known.targetIds) || !allows(one(filter.partnerId), known.partnerIds)) return false;
  // No listing on record is what "not listed" asks for.
  if (filter.listed !== undefined && filter.listed !== (known.listed ?? false)) return false;
  if (!reaches(known.memoryGB, filter.minMemoryGB) || !reaches(known.bandwidthGBps, filter.minBandwidthGBps) || !reaches(known.petaOps, filter.minPetaOps)) return false;
  if (filter.maxTdpW !== undefined && !(known.tdpW !== undefined && known.tdpW <= filter.maxTdpW)) return false;
  if (!peakPasses(known.peak, filter)) return false;
  if (!within(known.releasedOn, filter.releasedFrom, filter.releasedTo)) return false;
  if (!within(known.occurredOn, filter.occurredFrom, filter.occurredTo) || !within(known.issuedOn, filter.issuedFrom, filter.issuedTo)) return false;
  if (filter.authority !== undefined && foldName(known.authority ?? '') !== foldName(filter.authority)) return false;
  if (filter.issuerContains !== undefined && !(known.issuer !== undefined && foldName(known.issuer).includes(foldName(filter.issuerContains)))) return false;
  if (filter.nameContains !== undefined) {
    const part = foldName(filter.nameContains);
    if (!entity.names.some((name) => foldName(name.text).includes(part))) return false;
  }
  return true;
}

/** Subject and metric: contained, folded. A statistic without a period passes no bound on it. */
export function statisticPasses(statistic: Statistic, filter: StatisticFilter): boolean {
  if (filter.aboutId !== undefined && statistic.subjectId !== filter.aboutId) return false;
  if (filter.forecast !== undefined && statistic.forecast !== filter.forecast) return false;
  if (filter.subject !== undefined && !foldName(statistic.subject).includes(foldName(filter.subject))) return false;
  if (filter.metric !== undefined && !foldName(statistic.metric).includes(foldName(filter.metric))) return false;
  return within(statistic.period, filter.from, filter.to);
}

function one<T>(value: T | undefined): readonly T[] | undefined { return value === undefined ? undefined : [value]; }

/** Any of the wanted is enough; an empty list of wanted asks for nothing that exists. */
function allows<T>(wanted: readonly T[] | undefined, known: T | readonly T[] | undefined): boolean {
  if (wanted === undefined) return true;
  if (known === undefined) return false;
  return Array.isArray(known) ? (known as readonly T[]).some((value) => wanted.includes(value)) : wanted.includes(known as T);
}
function reaches(known: number | undefined, least: number | undefined): boolean { return least === undefined || (known !== undefined && known >= least); }

/** Without a format, `minPeak` is met by the peak in any format. */
function peakPasses(peak: Entity['attributes']['peak'], { format, minPeak }: EntityFilter): boolean {
  if (format === undefined && minPeak === undefined) return true;
  const figures = format === undefined ? Object.values(peak ?? {}) : [peak?.[format]].filter((figure) => figure !== undefined);
  return figures.some((figure) => minPeak === undefined || figure >= minPeak);
}
function within(date: string | null | undefined, from: string | undefined, to: string | undefined): boolean {
  if (from === undefined && to === undefined) return true;
  const span = typeof date !== 'string' ? null : spanOf(date);
  return span !== null && (from === undefined || span.first >= firstDay(from)) && (to === undefined || span.last <= lastDay(to));
}
