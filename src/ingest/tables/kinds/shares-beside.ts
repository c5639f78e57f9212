import type { Draft } from '../../../model/claim.js';
import type { NameFinder, TableBlock } from '../../source.js';
import { Drafts, mention } from '../drafts.js';
import { vendorMisfit } from '../fits.js';
import { columnOf, type Grid } from '../grid.js';
import { measureOf, restOfFirms } from './marketShares.js';
import { scopeIn } from './shares.js';

/** Shares of a market told in columns of a table about firms, each with its year: "Revenue share 2025E" beside what a supplier ships and to whom. */
export function sharesBeside(grid: Grid, block: TableBlock, names: NameFinder): readonly Draft[] {
  const drafts = new Drafts(block, 0.88);
  if (columnOf(grid, 'vendor') !== 0 || grid.transposed) return [];
  const caption = block.caption ?? '';
  const market = names.find(caption).find(({ entry }) => entry.kind === 'MEMORY' || entry.kind === 'PRODUCT')?.entry.name ?? scopeIn(caption);
  grid.columns.forEach((column, at) => {
    const measure = measureOf(column, at), period = measure?.period;
    if (measure?.metric !== 'market share' || !period) return;
    const by = /revenue|value|sales|收入|营收|金额|销售额/iu.test(column.heading) ? ' revenue' : /unit|shipment|volume|出货|销量|数量/iu.test(column.heading) ? ' shipments' : '';
    for (const record of grid.records) {
      const [firm, value] = [record.cells[0]?.text.replace(/\s+/gu, ' ').trim() ?? '', /^(?:约\s?|~\s?)?(\d+(?:\.\d+)?)\s?([%％])?$/u.exec(record.cells[at]?.text.trim() ?? '')];
      if (value?.[1] === undefined || value[2] === undefined && measure.unit !== '%' || firm === '' || restOfFirms.test(firm) || vendorMisfit(firm, names) >= 2 || /[、，,;；]/u.test(firm)) continue;
      drafts.add({
        type: 'statistic', subject: names.lookup(firm)?.name ?? firm, surface: firm, about: mention(firm, 'COMPANY'), metric: 'market share', scope: `${market}${by}`, value: Number(value[1]), unit: '%',
        period: period.date, source: sourceOf(block.sourceNote, period.date), forecast: period.forecast,
      }, { line: record.line, row: firm, column: column.heading }, period.forecast ? 'FORECAST' : 'ASSERTED');
    }
  });
  return drafts.list;
}

/** "TrendForce; 2025E Acme Research": whose the figures of one year are, where the note tells it of some. */
function sourceOf(note: string | null, year: string): string | null {
  const parts = note?.split(/\s*[;；]\s*/u).map((part) => ({ part, of: /^((?:19|20)\d\d)[EF]?[:：]?\s+(.+)$/u.exec(part) })) ?? [];
  if (!parts.some(({ of }) => of !== null)) return note;
  return parts.find(({ of }) => of?.[1] === year)?.of?.[2] ?? (parts.filter(({ of }) => of === null).map(({ part }) => part).join('; ') || null);
}
