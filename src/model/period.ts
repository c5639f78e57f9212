import type { PartialDate } from './claim.js';
import { remembered } from './remembered.js';

/** When something was, is or will be, as printed in a cell: "2020 Q2", "2021年11月", "2023E", "2H23", "预计2023". */
export interface Period { readonly date: PartialDate; readonly forecast: boolean; readonly planned: boolean }

const quarters: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 首: 1 };
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The whole text as a period, or null. A two-digit year is read only beside a quarter or half ("2H23"). */
export const parsePeriod = remembered(readPeriod);
function readPeriod(text: string): Period | null {
  const plain = text.normalize('NFKC').trim();
  if (!/\d/u.test(plain)) return null;
  // 2026 年（本所预测）, "2026 (our forecast)": whose estimate it is stands beside the year.
  const said = /^(\D{0,2}(?:19|20)\d\d.{0,8}?)\s?[(]?\s?(?:我们|本[所院文]|本报告|our|company)?\s?(?:预测|预估|测算|forecasts?|projections?|projected|estimates?)(?:值|数)?[)]?$/iu.exec(plain);
  if (said?.[1] !== undefined) { const bare = readPeriod(said[1]); return bare === null ? null : { ...bare, forecast: true }; }
  const planned = /预计|计划|拟|预期|expected|planned|est\.?/iu.test(plain);
  let bare = plain.replace(/预计|计划|拟|预期|expected|planned|约|est\.|[()（）]/giu, ' ').replace(/\s+/gu, ' ').trim();
  const forecast = /(?:\d{2}|[年季度]|[QH][1-4]|[1-4][QH])\s?[EF]$/iu.test(bare);
  bare = bare.replace(/(\d{2}|[年季度]|[QH][1-4]|[1-4][QH])\s?[EFA]$/iu, '$1').replace(/^[FC]Y\s?/iu, '').replace(/财年$/u, '年');
  const date = dateOf(bare);
  return date === null ? null : { date, forecast, planned };
}

function dateOf(text: string): PartialDate | null {
  const year = /^((?:19|20)\d\d)\s?年?$/u.exec(text);
  if (year) return year[1] ?? null;
  const full = /^((?:19|20)\d\d)\s?(?:年|[-./])\s?(\d{1,2})\s?(?:月|[-./])\s?(\d{1,2})\s?日?$/u.exec(text);
  if (full) return join(full[1], Number(full[2]), Number(full[3]));
  const month = /^((?:19|20)\d\d)\s?(?:年|[-./])\s?(\d{1,2})\s?月?份?$/u.exec(text);
  if (month) return join(month[1], Number(month[2]), null);
  const quarter = /^((?:19|20)\d\d)\s?年?\s?[-./]?\s?(?:Q([1-4])|第?([一二三四])季度?|([1-4])Q)$/iu.exec(text) ?? swap(/^(?:Q([1-4])|([1-4])Q)\s?[-/']?\s?((?:19|20)?\d\d)$/iu.exec(text));
  if (quarter) return `${century(quarter[1])}-Q${quarter[2] ?? quarters[quarter[3] ?? ''] ?? quarter[4]}`;
  const half = /^((?:19|20)\d\d)\s?年?\s?[-./]?\s?(?:H([12])|(上|下)半年|([12])H)$/iu.exec(text) ?? swap(/^(?:H([12])|([12])H)\s?[-/']?\s?((?:19|20)?\d\d)$/iu.exec(text));
  if (half) return `${century(half[1])}-H${half[2] ?? (half[3] === '上' ? 1 : half[3] === '下' ? 2 : half[4])}`;
  const shortQuarter = /^(\d\d)Q([1-4])$/u.exec(text);
  if (shortQuarter) return `20${shortQuarter[1]}-Q${shortQuarter[2]}`;
  // "202004" may be April or a misread Q4: the year is all that is sure.
  const run = /^((?:19|20)\d\d)(?:0[1-4])$/u.exec(text);
  if (run) return run[1] ?? null;
  // "Sep-24", "Sep ’24".
  const short = /^([A-Za-z]{3,9})\.?(?:-|\s?['’])(\d\d)$/u.exec(text);
  const shortMonth = short?.[1] ? months.indexOf(short[1].slice(0, 3).toLowerCase()) : -1;
  if (short && shortMonth >= 0) return join(`20${short[2] ?? ''}`, shortMonth + 1, null);
  const english = /^(?:(\d{1,2})\s?)?([A-Za-z]{3,9})\.?[\s-]?(?:(\d{1,2})(?:,\s?|\s))?((?:19|20)\d\d)$/u.exec(text);
  const index = english?.[2] ? months.indexOf(english[2].slice(0, 3).toLowerCase()) : -1;
  return english && index >= 0 ? join(english[4], index + 1, english[1] ?? english[3] ? Number(english[1] ?? english[3]) : null) : null;
}

/** "Q2 2022" → the groups of "2022 Q2". */
function swap(found: RegExpExecArray | null): readonly (string | undefined)[] | null {
  return found ? [found[0], found[3], found[1] ?? found[2], undefined, undefined] : null;
}
function century(year: string | undefined): string { return year?.length === 2 ? `20${year}` : year ?? ''; }
function join(year: string | undefined, month: number, day: number | null): PartialDate | null {
  if (!year || month < 1 || month > 12 || (day !== null && (day < 1 || day > 31))) return null;
  return [year, String(month).padStart(2, '0'), ...(day === null ? [] : [String(day).padStart(2, '0')])].join('-');
}
