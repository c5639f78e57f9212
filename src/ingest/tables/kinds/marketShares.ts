import { parsePeriod, type Period } from '../../../model/period.js';
import type { NameFinder } from '../../source.js';
import { most } from '../by-cells.js';
import { isBlankMark } from '../cells.js';
import { namesIn } from '../contents.js';
import { Drafts, mention } from '../drafts.js';
import { vendorMisfit } from '../fits.js';
import { columnOf, type Column, type Grid } from '../grid.js';
import { meaningOf } from '../headings.js';
import { modelMisfit } from '../model-fit.js';
import type { TableKind } from './kind.js';
import { periodIn, scopeIn } from './shares.js';

interface Measure { readonly at: number; readonly metric: 'market share' | 'shipments' | 'revenue'; readonly unit: string; readonly period: Period | null }

/** Firms, what each ships or sells in one period, and its share: the period stands in the caption or in the headings. What each is known for may stand beside. */
export const marketShares: TableKind = {
  name: 'market shares',
  recognises(printed, block, { names }) {
    const grid = ofFirms(printed, names), vendor = columnOf(grid, 'vendor');
    return vendor >= 0 && grid.columns.every((column, i) => i === vendor || measuresIn(grid)[i] !== null || besides.test(column.heading.trim()) || isFlagship(column))
      && measuresIn(grid).some((measure) => measure !== null && (measure.period ?? periodIn(block.caption ?? '')) !== null);
  },
  read(printed, block, { names }) {
    const grid = ofFirms(printed, names);
    const drafts = new Drafts(block, 0.88);
    const caption = block.caption ?? '';
    // 出货量与份额: what is measured is no market.
    const scope = scopeIn(caption).replace(/(?:出货|销售?|营收|收入|市场|数?量|份额|格局|情况|与|和|及|、)+$/u, (words) => (/[与和及、]/u.test(words) ? '' : words)).trim();
    // What the sum of all is of.
    const whole = scope.replace(/\s*(?:出货量?|销量|销售额?|营收|收入)$|\s(?:unit\s|market\s)?(?:shipments?|revenues?|sales|shares?)(?:\sby\s\w+)?$|\sby\s(?:vendor|maker|supplier|company)$/iu, '').trim();
    const vendor = columnOf(grid, 'vendor');
    const measures = measuresIn(grid).flatMap((measure, i) => (i === vendor || measure === null ? [] : [measure]));
    const flagships = grid.columns.flatMap((column, i) => (i !== vendor && isFlagship(column) ? [i] : []));
    for (const record of grid.records) {
      const firm = record.cells[vendor]?.text.replace(/\s+/gu, ' ').trim() ?? '';
      const entry = names.lookup(firm);
      // 昇腾: a family of chips stands for its maker among firms.
      const family = entry?.kind === 'CHIP' && !/\d/u.test(firm);
      const sum = sumOfFirms.test(firm);
      if (firm === '' || isBlankMark(firm) || restOfFirms.test(firm) && !sum || !family && !sum && vendorMisfit(firm, names) >= 2) continue;
      for (const { at, metric, unit, period: own } of measures) {
        const period = own ?? periodIn(caption);
        const found = figure.exec(record.cells[at]?.text.trim() ?? '');
        const printed = found?.[2] ?? '';
        if (period === null || found?.[1] === undefined || metric === 'market share' && (sum || unit !== '%' && !/[%％]/u.test(printed)) || sum && whole === '') continue;
        drafts.add({
          type: 'statistic', ...(sum ? { subject: whole, about: null } : { subject: entry?.name ?? firm, surface: firm, about: mention(firm, family ? 'CHIP' : 'COMPANY') }), metric, scope, value: Number(found[1].replace(/,/gu, '')), unit: printed === '' ? unit : printed.replace('％', '%'),
          period: period.date, source: block.sourceNote, forecast: period.forecast,
        }, { line: grid.transposed ? record.cells[at]?.line ?? record.line : record.line, row: firm, column: grid.columns[at]?.heading ?? null }, period.forecast ? 'FORECAST' : 'ASSERTED');
      }
      if (entry?.kind !== 'COMPANY' && vendorMisfit(firm, names) > 1 || restOfFirms.test(firm)) continue;
      for (const at of flagships) for (const name of namesIn(record.cells[at]?.text ?? '')) {
        const chip = names.lookup(name)?.kind === 'CHIP' || ofChips.test(caption) && names.lookup(name) === null && /\d/u.test(name) && /\p{L}/u.test(name) && modelMisfit(name, names) < 1;
        if (chip) drafts.relation(mention(name, 'CHIP', firm), 'DESIGNED_BY', mention(firm, 'COMPANY'), { line: record.line, row: firm, column: grid.columns[at]?.heading ?? null });
      }
    }
    return { drafts: drafts.list, unread: [] };
  },
};

/** Firms down the side; where they head the columns, beside labels that are all measures, the table is turned over. */
function ofFirms(grid: Grid, names: NameFinder): Grid {
  const [corner, ...firms] = grid.columns;
  const labels = grid.records.flatMap((record, i) => { const cell = record.cells[0]; return cell ? [{ ...meaningOf(''), text: cell.text, i }] : []; });
  if (!corner || grid.transposed || columnOf(grid, 'vendor') >= 0 || firms.length < 2 || labels.length !== grid.records.length || !most(firms.map(({ heading }) => heading), (heading) => names.lookup(heading)?.kind === 'COMPANY')) return grid;
  const columns = labels.map(({ text, i, ...meaning }): Column => ({ heading: text, meaning: { ...meaning, text }, unit: null, line: grid.records[i]?.line ?? corner.line }));
  if (!columns.every((column, i) => measureOf(column, i) !== null || besides.test(column.heading))) return grid;
  return { ...grid, transposed: true, columns: [{ ...corner, meaning: { ...corner.meaning, role: 'vendor' } }, ...columns], records: firms.map(({ heading, line }, k) => ({ line, cells: [{ text: heading, line }, ...grid.records.map(({ cells }) => cells[k + 1] ?? null)] })) };
}
/** 主力型号, 代表产品, "Flagship": what each firm is known for. */
function isFlagship({ heading }: Column): boolean { return /^(?:主力|代表|主要|核心|旗舰|主打|主流|典型|拳头)(?:性)?(?:产品|型号|芯片|加速卡|系列|机型)(?:系列|型号)?$|^(?:main|key|lead(?:ing)?|flagship|representative|principal)(?:\s(?:products?|chips?|models?|parts?|cards?|accelerators?|line))?$/iu.test(heading.trim()); }
const ofChips = /加速卡|加速器|AI\s?芯片|GPU|NPU|算力芯片|智能芯片|训练芯片|推理芯片|accelerator|AI chip/iu;
const sumOfFirms = /^(?:合计|总计|(?:grand )?total)(?:\s|$)/iu;
/** Columns that tell no figure of their own, or one that the others give. */
const besides = /^(?:排名|名次|序号|位次|rank(?:ing)?|no\.?|#|备注|说明|remarks?|notes?|comments?|(?:(?:公司|企业)?总部|国别|国家|地区|所在地)(?:所在地)?|hq|headquarters|country|region|.{0,12}(?:同比|环比|增速|增幅|增长率|变化|变动).*|.{0,8}(?:yoy|qoq|y\/y|q\/q|growth|change|Δ).*)$/iu;
/** The sum of all, and whoever is not named. */
export const restOfFirms = /^(?:合计|总计|小计|其他|其它|其余|(?:all )?(?:the )?others?|(?:grand )?total|(?:the )?rest|market|all\b)(?:\s|$|厂商|企业|品牌)/iu;
const figure = /^(?:约\s?|~\s?)?(\d[\d,]*(?:\.\d+)?)\s?([%％]|万?[张片颗台块套]|亿元|亿美元|k|thousand|million)?$/iu;
/** What each column measures; a year alone (2025E（万张）) what the column before it does, in the same unit. */
function measuresIn({ columns }: Grid): readonly (Measure | null)[] {
  let last: Measure | null = null;
  return columns.map((column, i) => {
    const own = measureOf(column, i), bare = own === null ? yearAlone(column) : null;
    const measure: Measure | null = own ?? (bare !== null && last?.period !== null && last !== null && (bare.unit === '' || bare.unit === last.unit) ? { ...last, at: i, period: bare.period } : null);
    last = measure ?? last;
    return measure;
  });
}
function yearAlone({ heading }: Column): { readonly period: Period; readonly unit: string } | null {
  const plain = heading.normalize('NFKC').trim(), unit = /[(]\s*([^()]{1,12})\s*[)]$/u.exec(plain)?.[1]?.trim() ?? '';
  const period = parsePeriod(plain.replace(/\s*[(][^()]*[)]$/u, '').replace(/\s/gu, ''));
  return period === null || !/^(?:19|20)\d\d/u.test(plain) ? null : { period, unit };
}
/** "Slice of units", "Market share by revenue", "% of shipments", "Share of the market". */
const whole = String.raw`(?:total|whole|all|market|units?|unit volume|shipments?|deliver(?:y|ies)|sales|revenues?|spending|volumes?|value|cards|chips|servers|accelerators|GPUs)`;
const shareOf = new RegExp(String.raw`^(?:(?:market|units?|revenue|value|volume|shipments?|sales)\s)?(?:shares?|slices?|portions?)(?:\s(?:of|by|in)\s(?:(?:the|all|total|card|chip|server|accelerator)\s)*${whole}(?:\s(?:market|total|shipped|sold|delivered))?)?$|^(?:%|per\s?cent(?:age)?|proportion)\sof\s(?:(?:the|all|total|card|chip|server|accelerator)\s)*${whole}(?:\s(?:shipped|sold|delivered))?$`, 'iu');
/** "Units shipped", "Cards delivered", "Deliveries", "Unit volume". */
const unitsOf = /^(?:(?:unit|card|chip|server|accelerator|GPU)\s)?(?:shipments|sales|deliveries|volumes?)$|^(?:(?:units|cards|chips|servers|boards|accelerators|GPUs)\s?)?(?:shipped|sold|delivered)$|^(?:units|(?:number of )(?:units|cards|chips|servers|accelerators))(?:\s(?:shipped|sold|delivered))?$/iu;
export function measureOf({ heading }: Column, at: number): Measure | null {
  const plain = heading.normalize('NFKC').trim();
  const unit = /[(]\s*([^()]{1,12})\s*[)]/u.exec(plain)?.[1]?.trim() ?? '';
  const bare = plain.replace(/[(][^()]*[)]/gu, ' ').trim();
  const year = /(?:19|20)\d\d\s*(?:年)?\s*(?:H[12]|Q[1-4]|上半年|下半年|[一二三四]季度)?\s*[EF]?|(?<![\dA-Za-z])(?:\d\d[QH][1-4]|[1-4][QH]\d\d)(?![\dA-Za-z])/u.exec(bare)?.[0] ?? '';
  const period = year === '' ? null : parsePeriod(year.replace(/\s/gu, ''));
  const words = bare.replace(year, ' ').replace(/(?:^|\s)(?:in|for|during)(?=\s*$)/iu, '').replace(/\s+/gu, ' ').trim();
  if (/(?:份额|市占率|占有率|占比|比重)$|^(?:占|分走|拿下)(?:了)?(?:几成|多少)/iu.test(words) || shareOf.test(words)) return { at, metric: 'market share', unit, period };
  // "Units (thousand)": a scale counts what the heading names.
  if (/(?:出货|销售?|发货|交付)(?:数?量|台数|片数)?$|^(?:卖出?|卖掉|售出|出货|发出)(?:了)?多少$/iu.test(words) || unitsOf.test(words)) return { at, metric: 'shipments', unit: /^(?:thousand|million|k|'?000s?)$/iu.test(unit) ? `${unit} ${/\b(?:cards|chips|servers|boards|accelerators|GPUs)\b/iu.exec(words)?.[0].toLowerCase() ?? 'units'}` : unit, period };
  return /(?:收入|营收|销售额)$|^(?:sales\s)?revenues?$/iu.test(words) && unit !== '' ? { at, metric: 'revenue', unit, period } : null;
}
