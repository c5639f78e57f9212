import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { spanOf } from '../../model/date.js';

const ranges = v.parse(v.object({ ranges: v.array(v.object({ volume: v.number(), from: v.number(), to: v.number(), effective: v.string() })) }),
  JSON.parse(readFileSync(fileURLToPath(new URL('../../../seed/controls/citations.json', import.meta.url)), 'utf8'))).ranges;

/**
 * When the first of the Federal Register notices cited took effect: the day where the seed table knows the pages or the citation
 * gives a date itself ("65 FR 42664 7/11/00"), else the year of the volume. Later notices amend an entry; they do not begin it.
 */
export function citedOn(citation: string | null): string | null {
  const notices = [...(citation ?? '').matchAll(/(\d{2,3})\s*F\.?\s*R\.?\s*(\d{1,6})(?:[,\s(]+(?:\d{3,6}[,\s(]+)?(\d{1,2})\/(\d{1,2})\/(\d{2,4}))?/giu)]
    .map(([, volume, page, month, date, year]) => ({ volume: Number(volume), page: Number(page), month, date, year: year?.slice(-2) }))
    .sort((a, b) => a.volume - b.volume || a.page - b.page);
  const first = notices[0];
  if (first === undefined) return null;
  const known = ranges.find((range) => range.volume === first.volume && first.page >= range.from && first.page <= range.to);
  const year = first.volume + 1935;
  if (known !== undefined) return known.effective;
  const printed = `${year}-${first.month?.padStart(2, '0')}-${first.date?.padStart(2, '0')}`;
  return first.year === String(year).slice(-2) && spanOf(printed) !== null ? printed : String(year);
}
