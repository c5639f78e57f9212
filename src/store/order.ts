import type { Entity } from '../model/entity.js';
import type { Statistic } from '../model/fact.js';
import type { EntityQuery, Position } from './store.js';
import { spanOf } from '../model/date.js';
import { foldName } from '../model/entity.js';
import { BadCursorError } from '../model/errors.js';

/** What both stores order by, so that a cut answer is the same on both. Text compares by code point (UTF-8 bytes), not by UTF-16 unit. */
export type OrderKey = string | number | null;
export type Order = EntityQuery['order'];

/** The format that PEAK_COMPUTE orders by where none is asked. */
export const defaultPeakFormat = 'FP16';

/** What an entity is ordered by; null where it is unknown, or its kind has no such figure. Names are folded; a date counts as its first day. */
export function orderKey(entity: Entity, order: Pick<Order, 'by' | 'format'>): OrderKey {
  const { attributes: known, kind } = entity;
  const ofChip = (value: OrderKey | undefined): OrderKey => kind === 'CHIP' ? value ?? null : null;
  switch (order.by) {
    case 'ID': return entity.id;
    case 'NAME': return foldName(entity.name);
    case 'RELEASE': return ofChip(sortDay(known.releasedOn));
    case 'PEAK_COMPUTE': return ofChip(known.peak?.[order.format ?? defaultPeakFormat]);
    case 'MEMORY_CAPACITY': return ofChip(known.memoryGB);
    case 'MEMORY_BANDWIDTH': return ofChip(known.bandwidthGBps);
    case 'INTERCONNECT_BANDWIDTH': return ofChip(known.interconnectGBps);
    case 'TDP': return ofChip(known.tdpW);
    case 'OCCURRED': return kind === 'EXPORT_CONTROL_EVENT' ? sortDay(known.occurredOn) : null;
    case 'ISSUED': return kind === 'POLICY' ? sortDay(known.issuedOn) : null;
  }
}

/** (period's first day, subject, id), periods that are null or no date last. */
export function statisticKey(statistic: Statistic): readonly [string | null, string, string] {
  return [sortDay(statistic.period), statistic.subject, statistic.id];
}

/** The day a date of any precision is ordered by; null where it is none. */
export function sortDay(date: string | null | undefined): string | null { return typeof date !== 'string' ? null : spanOf(date)?.first ?? null; }

/** By Unicode code point, as UTF-8 bytes and Neo4j order text; plain `<` differs for characters beyond U+FFFF. */
export function compareText(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i++) {
    const x = a.charCodeAt(i), y = b.charCodeAt(i);
    if (x === y) continue;
    const wideX = x >= 0xd800 && x <= 0xdfff, wideY = y >= 0xd800 && y <= 0xdfff;
    return wideX === wideY ? x - y : wideX ? 1 : y >= 0xd800 ? -1 : x - y;
  }
  return a.length - b.length;
}

const beyondBmp = /[\ud800-\udfff]/;
/** Texts sorted by code point, in place; the engine's own order is the same, and several times as fast, where no surrogates are among them. */
export function sortTexts(texts: string[]): string[] {
  return texts.some((text) => beyondBmp.test(text)) ? texts.sort(compareText) : texts.sort();
}

/** Two order keys of one list; null last in either direction. */
export function compareOrderKeys(a: OrderKey, b: OrderKey, direction: Order['direction']): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const ascending = typeof a === 'number' && typeof b === 'number' ? a - b : compareText(String(a), String(b));
  return direction === 'ASC' ? ascending : -ascending;
}

type Part = 'text' | 'text?' | 'number' | 'number?' | 'direction';
/** Holds a position against the shape of the list it is used on. @throws BadCursorError where it was made by another list */
export function checkPosition(position: Position | null, shape: readonly Part[]): void {
  if (position === null) return;
  const fits = position.length === shape.length && shape.every((part, i) => {
    const value = position[i];
    switch (part) {
      case 'text': return typeof value === 'string';
      case 'text?': return value === null || typeof value === 'string';
      case 'number': return typeof value === 'number';
      case 'number?': return value === null || typeof value === 'number';
      case 'direction': return value === 'OUT' || value === 'IN';
    }
  });
  if (!fits) throw new BadCursorError('it was made by another list');
}
/** The shape of each list's positions. */
export const positions = {
  reports: ['text'], claimsOfReport: ['number?', 'text'], claimsOfEntities: ['text', 'number?', 'text'], entitiesByText: ['text?', 'text'], entitiesByNumber: ['number?', 'text'],
  search: ['number', 'text'], relationsOfEntities: ['text', 'direction', 'text'], relations: ['text'], statistics: ['text?', 'text', 'text'],
} as const satisfies Record<string, readonly Part[]>;
const byText: ReadonlySet<Order['by']> = new Set<Order['by']>(['ID', 'NAME', 'RELEASE', 'OCCURRED', 'ISSUED']);
export function entityPosition(by: Order['by']): readonly Part[] { return byText.has(by) ? positions.entitiesByText : positions.entitiesByNumber; }
