/** A part of a text, from its first character to behind its last. */
export interface Stretch { readonly start: number; readonly end: number }
export function overlaps(spans: readonly Stretch[], { start, end }: Stretch): boolean { return spans.some((span) => span.start < end && span.end > start); }
export function inOrder<T extends Stretch>(spans: readonly T[]): T[] { return [...spans].sort((a, b) => a.start - b.start || b.end - a.end); }

/** One stretch of a sentence under one date: in "2019 年 5 月，…；2020 年 8 月，…" each date has its own acts. */
export interface DatedStretch { readonly date: string; readonly from: number; readonly to: number }
/** Under which date stands what is at `i`: of stretches that overlap, the last. */
export function dateAt(stretches: readonly DatedStretch[], i: number): string | null { return stretches.findLast(({ from, to }) => from <= i && i < to)?.date ?? null; }
