import { countedIn } from '../counted.js';
import { findQuantities, type Unit } from '../../model/measure.js';

/** A numeric target as a policy's contents give it; `unit` as printed, Chinese numerals kept in it (万亿元, 万架). */
export interface Target { readonly metric: string; readonly value: number | readonly [number, number]; readonly unit: string; readonly op: '>=' | '>' | '<=' | '<' | '=' | null; readonly by: string | null }

/**
 * Targets in the contents of a policy: a figure with a unit in a clause that says what is to be reached, founded or fostered.
 * Where the column is headed as one of targets (`stated`), every figure is one. The year is the last "到 2025 年" before it; a figure that is a date, an amount of time or an ordinal is none.
 */
export function targetsIn(text: string, lastYear: string | null = null, stated = false): readonly Target[] {
  const plain = text.normalize('NFKC').replace(/\s+/gu, ' ').replace(/(?<=[\d])\s*(?:—|–|~)\s*(?=\d)/gu, '-');
  let by: string | null = null;
  const targets: Target[] = [];
  for (const clause of plain.split(/(?<=[;。；，、]|,(?!\d{3}(?!\d)))\s*/u)) {
    const year = /(?:到|至|截至|力争|目标到)?\s*((?:19|20)\d\d)\s*年(?:年底|底|末)?/u.exec(clause) ?? /\b(?:by|until|before|in)\s+(?:the\s+end\s+of\s+|end-)?((?:19|20)\d\d)\b/iu.exec(clause);
    if (year?.[1]) by = year[1];
    const rest = clause.replace(/(?:19|20)\d\d\s*(?:-\s*(?:19|20)?\d\d)?\s*年/gu, (match) => ' '.repeat(match.length));
    if (!stated && !/超过|达到|达|突破|不低于|以上|左右|培育|引进|形成|建设|建成|打造|占比|比例|发放|力争|涌现|新增|设立|支持|投入|安排|规模/u.test(rest) && !(year && /\d\s*[PEZ]FLOPS|\d\s?%/iu.test(rest)) && targets.length === 0) continue;
    const pue = /\bPUE\b[^\d;。；]{0,14}?(1\.\d{1,2})(?![\d%])/u.exec(rest);
    if (pue?.[1]) targets.push({ metric: 'PUE', value: Number(pue[1]), unit: 'PUE', op: '<=', by: by ?? lastYear });
    const found = findQuantities(rest);
    for (const stored of rest.matchAll(storage)) { const at = stored.index, end = at + stored[0].length; if (!found.some(({ start, quantity }) => start === at && quantity.unit !== null)) targets.push({ metric: metricOf(rest, at, end) || 'storage capacity', value: Number((stored[1] ?? '').replace(/,/gu, '')), unit: stored[2] ?? '', op: opOf(rest.slice(Math.max(0, at - 4), end + 2)), by: by ?? lastYear }); }
    if (stated) for (const counted of rest.matchAll(things)) if (!found.some(({ start, quantity }) => start === counted.index && quantity.unit !== null)) targets.push({ metric: `${counted[2] ?? ''}${counted[3] ?? ''}`, value: Number((counted[1] ?? '').replace(/,/gu, '')), unit: counted[3] ?? '', op: englishOp.find(([pattern]) => pattern.test(rest.slice(0, counted.index)))?.[1] ?? null, by: by ?? lastYear });
    for (const { start, end, quantity } of found) {
      const unit = quantity.unit;
      if (!unit || unit.dimension === 'time' || /^(?:年|月|日|次|位|期|版|层级|ms)$/u.test(unit.symbol) || /^\s*(?:年|月|日|ms|时延|级)/u.test(rest.slice(end))) continue;
      if (unit.dimension === 'rate' && /级/u.test(rest.slice(end, end + 1))) continue;
      // "到 2026 年 8EFLOPS": a column of targets need not say that it is computing power.
      const metric = metricOf(rest, start, end) || (/flops$/iu.test(unit.symbol) ? 'compute scale' : stated ? bareMetric(unit) : '');
      if (metric === '') continue;
      const printed = asPrinted(quantity.printed, quantity.plain, unit.symbol, unit.printed);
      targets.push({ metric, ...printed, unit: /^[个家]$/u.test(printed.unit) ? countedIn(rest.slice(end)) ?? printed.unit : printed.unit, op: opOf(rest.slice(Math.max(0, start - 4), start) + quantity.printed + rest.slice(end, end + 2)), by: by ?? lastYear });
    }
  }
  return targets;
}

/** 存储总量超过 60EB: the stock of a region, no chip's memory. */
const storage = /(?<![\d.])(\d[\d,]*(?:\.\d+)?)\s?([PEZ]B)(?![A-Za-z/])/gu;
/** "150,000 standard racks": what a goal counts, by its plain English noun; GPUs and the like are units of their own. */
const things = /(?<![\d.$€£-])(\d[\d,]*)\s+((?:[A-Za-z][A-Za-z-]+\s){0,2}?)(racks|cabinets|cent(?:re|er)s|compan(?:ies)|enterprises|factories|parks|engineers|clusters|start-?ups|nodes|platforms|applications|models)(?![a-z])/gu;
/** "50,000 GPUs by 2028", "300 MW by 2029": what is counted, or the power of a supply. */
function bareMetric({ dimension, symbol }: Unit): string { return dimension === 'power' ? 'power capacity' : dimension === 'count' && /^[A-Za-z]{3,}$/u.test(symbol) ? symbol : ''; }

/** "超过 1 万亿元" → 1, 万亿元; "300EFLOPS" → 300, EFLOPS; "35%" → 35, %. */
function asPrinted(printed: string, plain: number | readonly [number, number], symbol: string, unit: string): { readonly value: number | readonly [number, number]; readonly unit: string } {
  const scale = /\d\s*(万亿|千万|百万|亿|万)/u.exec(printed)?.[1] ?? '';
  const by = { 万亿: 1e12, 千万: 1e7, 百万: 1e6, 亿: 1e8, 万: 1e4 }[scale] ?? 1;
  const shrink = (n: number): number => Number((n / by).toPrecision(12));
  const bare = /^[PET]$/iu.test(unit) ? `${unit.toUpperCase()}FLOPS` : /flops$/iu.test(unit) ? `${unit.replace(/\s/gu, '').slice(0, 1).toUpperCase()}FLOPS` : unit;
  return { value: typeof plain === 'number' ? shrink(plain) : [shrink(plain[0]), shrink(plain[1])], unit: `${scale}${symbol === '%' ? '%' : bare}` };
}
/** What is counted: the words before "超过", or behind the figure ("30 家人工智能创新标杆企业"). */
function metricOf(clause: string, start: number, end: number): string {
  const before = clause.slice(0, start).replace(/(?:到|至|目标|力争|计划|每年|提出|总额|预计|其中|该\S{1,4}提出|实现|将|要|全国|\s)+/gu, '').replace(/(?:超过|达到|达|突破|不低于|不超过|约|近|为|over|more than|at least|about|some|up to)$/iu, '').replace(/^[,，、;；。:：\s]+/u, '');
  const behind = clause.slice(end).replace(/[,，、;；。].*$/u, '').replace(/^(?:以上|左右|的|余)+|^\s*(?:total\s+)?(?:by|until|before|in)\s+\S*\s*(?:19|20)\d\d.*$/iu, '').trim();
  const verb = /(?:培育|引进|形成|建设|建成|打造|涌现|新增|设立|支持|发放)\S{0,6}$/u.test(before) || before === '';
  const words = (verb && behind.length >= 2 ? behind : before.length >= 2 ? before : behind).replace(/\s(?:by|until|before|in)\s(?:\S+\s)?(?:19|20)\d\d$/iu, '').replace(/^of\s/iu, '');
  return /[A-Za-z] /u.test(words) ? words.trim().split(/\s+/u).slice(0, 6).join(' ') : words.slice(-24).trim();
}
const englishOp: readonly (readonly [RegExp, Target['op']])[] = [[/(?:at least|no (?:less|fewer) than)\s*$/iu, '>='], [/(?:more than|over|above|exceeding)\s*$/iu, '>'], [/(?:at most|no more than|up to)\s*$/iu, '<=']];
function opOf(around: string): Target['op'] {
  if (/不超过|以内|≤/u.test(around)) return '<=';
  if (/超过|突破|>/u.test(around)) return '>';
  if (/不低于|以上|至少|≥/u.test(around)) return '>=';
  return /达|左右|约/u.test(around) ? '=' : null;
}
