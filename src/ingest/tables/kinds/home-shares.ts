import type { Draft } from '../../../model/claim.js';
import { parseQuantity } from '../../../model/measure.js';
import type { TableBlock } from '../../source.js';
import { isBlankMark } from '../cells.js';
import { Drafts } from '../drafts.js';
import type { Grid } from '../grid.js';
import { periodIn } from './shares.js';

const ofHome = /^(国产化率|国产率|本土化率|自给率|国产(?:化)?(?:比例|占比|份额)|本土(?:化)?(?:比例|占比|份额)|localization rate|self-sufficiency(?: rate)?|domestic share|local(?:ised|ized)? share)/iu;
/** 2024 年国产化率: the year stands before it or behind. */
function undated(heading: string): string { return heading.trim().replace(/^(?:19|20)\d\d\s?年?(?:末|底|上半年|下半年)?\s?(?:的)?/u, ''); }
const chinese = /\p{Script=Han}/u;
/** How much of each link of a chain the country makes itself: a share a row, in the period of its heading or of the caption; without one nothing is claimed. */
export function homeShares(grid: Grid, block: TableBlock, thing: number): readonly Draft[] {
  const at = grid.columns.findIndex(({ heading }) => ofHome.test(undated(heading)));
  const column = grid.columns[at];
  const what = ofHome.exec(undated(column?.heading ?? ''))?.[1] ?? '';
  const period = column === undefined ? null : periodIn(column.heading) ?? periodIn(block.caption ?? '');
  const drafts = new Drafts(block, 0.88);
  if (thing < 0 || period === null) return [];
  for (const record of grid.records) {
    const [name, told] = [record.cells[thing]?.text.trim() ?? '', record.cells[at]?.text.trim() ?? ''];
    const quantity = parseQuantity(told.replace(/^(?:低于|不足|不到)/u, '<').replace(/^(?:高于|大于)/u, '>'));
    if (name === '' || isBlankMark(name) || isBlankMark(told) || quantity?.unit?.symbol !== '%' || typeof quantity.value !== 'number') continue;
    drafts.add({ type: 'statistic', subject: 'China', about: null, metric: 'market share', scope: chinese.test(what) ? `${name}${what}` : `${name} ${what.toLowerCase()}`, value: quantity.value, unit: '%', period: period.date, source: block.sourceNote, forecast: period.forecast }, { line: record.line, row: name, column: column?.heading ?? null }, period.forecast ? 'FORECAST' : 'ASSERTED');
  }
  return drafts.list;
}
