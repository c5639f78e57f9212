import { clauseEnd, clauseStart } from './modality.js';
import type { Scene } from './scene.js';

/** When a figure holds: the date before it in its clause, or right after; growth and what follows a comparison go by the sentence's own period; a rate of many years by its two ends. */
export function periodOf(scene: Scene, start: number, i: number, end: number, metric: string, last: string | null, main: string | null): string | null {
  const { tagged: { text, items } } = scene;
  // The date of a comparison is of the figure right behind it only (由 2022 年的 20%提高到 30%).
  const dates = (from: number, to: number): readonly string[] => [...text.slice(from, to)].flatMap((char, k) => {
    const date = items.get(char)?.date;
    return !date || isSince(text, from + k) || to === i && isCompared(text, from + k) && lastFigure(scene, from + k, i) > from + k ? [] : [date.date];
  });
  // 甲同期由 17% 升至 24%, 乙同期收入 8 亿元: of the time told of the other, a rise from its first to its last.
  const same = text.slice(0, i).lastIndexOf('同期');
  const sameTime = same >= start && !items.get(text[same - 1] ?? '')?.date ? dates(0, start).filter((date) => /^\d{4}(?:-\D?\d+)?$/u.test(date)) : [];
  if (sameTime.length > 0) { const rises = /同期[^，。；]{0,6}(?:由|从)/u.test(text.slice(start, i)); return (rises ? /(?:由|从)\s?$/u.test(text.slice(start, i)) ? sameTime[0] : sameTime.at(-1) : toldOf(scene, start) ?? sameTime.at(-1)) ?? null; }
  const before = dates(start, i);
  const compared = /(?:相比|较|比)[^，。]{0,12}$/u.test(text.slice(start, i));
  if (metric === 'CAGR') {
    const span = [...dates(0, end)].filter((date) => /^\d{4}-\d{4}$/u.test(date)).at(-1);
    const years = [...new Set(dates(0, end).map((date) => date.slice(0, 4)))].sort();
    const ends = years.length > 1 ? `${years[0]}-${years.at(-1)}` : null;
    return (before.some((date) => /^\d{4}-\d{4}$/u.test(date)) ? before.filter((date) => /^\d{4}-\d{4}$/u.test(date)).at(-1) : span ?? ends ?? main) ?? null;
  }
  if (metric === 'growth' && (before.length === 0 || compared)) return main ?? last;
  // …2024—2027 年复合增速 40%，届时…: at the end of the span.
  if (before.length === 0 && /届时/u.test(text.slice(start, i))) return /^\d{4}-(\d{4})$/u.exec(last ?? '')?.[1] ?? last ?? main;
  // 截至 3 月末为 748，预计年底突破 1,000: at the end of the year in question.
  const yearEnd = before.length === 0 && /(?<![上去前明今当次])年(?:底|末|内)(?!前)[^，。；]{0,8}$/u.test(text.slice(start, i)) ? /^\d{4}/u.exec(main ?? last ?? '')?.[0] : undefined;
  return yearEnd ?? before.at(-1) ?? dates(i + 1, end)[0] ?? main ?? last;
}
/** The last date before `end` that no forecast goes with. */
function toldOf({ tagged: { text, items } }: Scene, end: number): string | undefined {
  for (let k = end - 1; k >= 0; k -= 1) { const date = items.get(text[k] ?? '')?.date; if (date && !date.period && !date.estimate && !/预计|预测|有望|指引|将/u.test(text.slice(clauseStart(text, k), clauseEnd(text, k)))) return date.date; }
  return undefined;
}
export function later(period: string | null, publishedOn: string | null): boolean { return period !== null && publishedOn !== null && Number(period.slice(-4).match(/^\d{4}$/u) ? period.slice(-4) : period.slice(0, 4)) > Number(publishedOn.slice(0, 4)); }

/** 相比 2022 年, 由上年的…: the date of what is compared with, not of what is told. */
export function isCompared(text: string, i: number): boolean { return /(?:相比|较|是|比|高于|低于|从|由)\s?$/u.test(text.slice(Math.max(0, i - 4), i)); }
/** 2015 年以来, 自 2020 年起: how long, not when. */
export function isSince(text: string, i: number): boolean { return /^(?:年)?(?:[^，。；]{0,2}以来|起至今|至今)/u.test(text.slice(i + 1, i + 7)); }
/** Behind the last figure of the clause before `i`, or where the clause begins. */
export function lastFigure(scene: Scene, start: number, i: number): number {
  const { text, items } = scene.tagged;
  for (let k = i - 1; k >= start; k -= 1) if (items.get(text[k] ?? '')?.measure) return k + 1;
  return start;
}
/** "2025-2027 年分别为 12.3/25.6/48.9 亿元": a figure for each year of the span. */
export function yearsOf(period: string | null, count: number): readonly string[] | null {
  const [, from, to] = /^(\d{4})-(\d{4})$/u.exec(period ?? '') ?? [];
  const first = Number(from);
  return from !== undefined && count > 1 && Number(to) - first + 1 === count ? Array.from({ length: count }, (_, k) => String(first + k)) : null;
}
