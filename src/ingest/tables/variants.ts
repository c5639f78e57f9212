import type { ClaimMetric } from '../../ontology.js';
import type { TableBlock } from '../source.js';
import { textsOf } from './by-cells.js';
import { readCell, type Figure } from './cells.js';
import type { Column, Grid } from './grid.js';
import { meaningOf, type Meaning } from './headings.js';

/** What is told in a table of products cut down for a market: nothing less makes a variant a restricted one. */
const cutDown = /cut[\s-]?(?:down|back)|trimm|pared|stripped|derat|downgrad|restrict|complian|export|controls?(?![a-z])|(?:for|in) china|china[\s-](?:only|specific|market|version)|特供|降规|阉割|合规|管制|禁令|裁剪|减配/iu;
/** "X7-C (from X7)", X7-C（由 X7 降规）: a name, and behind it what it was made from. */
const nameFrom = /^([^（()）]{2,40}?)\s*[（(](?:(?:cut|trimmed|pared|scaled|derived|based)?[\s-]*(?:down|back)?\s*(?:from|on|version of|variant of)\s+|(?:由|源自|来自|改自|基于|对应|原型为?|原版为?)\s*[:：]?\s*)([^（()）]{2,40}?)(?:降规|阉割|裁剪|减配|改|而来|而成)*[)）]$/iu;
const ofVariants = /^(?:variants?|(?:china|export|cut-?down|compliant|restricted|trimmed|special)(?: (?:version|variant|part|chip|product|edition|model|card)s?)?|(?:降规|特供|阉割|合规|减配|中国特供)(?:版|型号|芯片|产品|版本|版型号)?)$/iu;
const ofParents = /^(?:parent|original|originals?|base|based on|cut from|derived from|full version|原型|原型芯片|母版|基于|源自|原版)$/iu;
const code = /(?=.*\d)(?=.*\p{L})/u;

/** Variants and what they were cut from, whose columns no heading names: told in one cell, or side by side under "Variant" and "Parent". */
export function withParents(grid: Grid, { caption, section }: TableBlock): Grid {
  if (!cutDown.test([caption ?? '', section.at(-1) ?? '', ...grid.columns.map(({ heading }) => heading)].join(' '))) return grid;
  const both = grid.columns.findIndex((_, i) => { const texts = textsOf(grid.records, i); return texts.length >= 2 && texts.filter((text) => { const [, name = '', from = ''] = nameFrom.exec(text) ?? []; return code.test(name) && code.test(from); }).length >= texts.length * 0.7; });
  if (both >= 0) return split(grid, both);
  const coded = (i: number): boolean => { const texts = textsOf(grid.records, i); return texts.length >= 2 && texts.every((text) => code.test(text) && text.length <= 32); };
  const parent = grid.columns.findIndex(({ heading, meaning }, i) => (meaning.role === 'original' || ofParents.test(heading.trim())) && coded(i));
  const variant = grid.columns.findIndex(({ heading, meaning }, i) => i !== parent && (meaning.role === 'model' || ofVariants.test(heading.trim())) && coded(i));
  return parent < 0 || variant < 0 ? grid : { ...grid, columns: grid.columns.map((column, i) => (i === variant ? as(column, 'model') : i === parent ? as(column, 'original') : column)) };
}
function as(column: Column, role: Meaning['role']): Column { return { ...column, meaning: { ...column.meaning, role, metric: null, known: 1, heads: 1 } }; }
function split(grid: Grid, at: number): Grid {
  return {
    ...grid, columns: grid.columns.flatMap((column, i) => (i === at ? [as(column, 'model'), as(column, 'original')] : [column.meaning.role === 'model' ? as(column, 'other') : column])),
    records: grid.records.map((record) => ({ ...record, cells: record.cells.flatMap((cell, i) => {
      if (i !== at) return [cell];
      const found = nameFrom.exec(cell?.text ?? '');
      return cell && found?.[1] !== undefined && found[2] !== undefined ? [{ ...cell, text: found[1].trim() }, { ...cell, text: found[2].trim() }] : [cell, null];
    }) })),
  };
}

/** What a cut changed: "AcmeLink 600GB/s to 400GB/s", 显存带宽由 2TB/s 降至 1TB/s. */
export interface Change { readonly what: string; readonly metric: ClaimMetric; readonly before: Figure; readonly after: Figure }
const amount = String.raw`\d[\d,]*(?:\.\d+)?\s?(?:[A-Za-zµ]{1,6}(?:/s)?)?`;
const change = new RegExp(String.raw`^([^\d]{0,24}?(?:(?:FP|BF|TF|INT)\s?\d{1,2})?[^\d]{0,16}?)\s*[:：]?\s*(?:(?:was |were )?(?:cut|trimmed|lowered|reduced|down)?\s*from|(?:被)?(?:由|从|自))?\s*(${amount})\s*(?:(?:cut |down |reduced |lowered )?to|→|->|[—–-]{1,2}>|(?:降|减|缩减|下调|下降|压缩|砍|裁剪?)?(?:至|到|为))\s*(${amount})$`, 'iu');
/** The one change a cell tells, where its words say of what and both figures can be that; the unit printed last is that of both. */
export function changeIn(text: string): Change | null {
  const [, what = '', from = '', to = ''] = change.exec(text.normalize('NFKC').trim()) ?? [];
  const meaning = meaningOf(what.trim());
  if (what.trim() === '' || meaning.role !== 'metric' || meaning.metric === null || meaning.heads > 1 || meaning.known < 0.75) return null;
  const unit = /[A-Za-zµ]{1,6}(?:\/s)?$/u.exec(to)?.[0] ?? '';
  const [before, after] = [/[A-Za-z]/u.test(from) ? from : `${from}${unit}`, to].map((printed) => { const { misfit, figures } = readCell(meaning, printed, meaning.unit); return misfit < 3 && figures.length === 1 ? figures[0] : undefined; });
  return before && after && typeof before.value === 'number' && typeof after.value === 'number' && before.unit === after.unit && after.value < before.value ? { what: what.trim(), metric: meaning.metric, before, after } : null;
}
