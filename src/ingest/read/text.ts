import { UnreadableReportError } from '../../model/errors.js';
import type { SourceLine } from '../source.js';

/** A line longer than this is a dump, not a report: reading it would need memory without bound. In characters. */
const maxLine = 1_000_000;

/**
 * Plain text and Markdown as they stand: spaces kept, because in flattened tables they tell where a blank cell was.
 * A form feed begins a page. Markdown table rows (`| a | b |`) become tab-parted, their rulers are dropped.
 */
export function readTextLines(text: string, source: string): readonly SourceLine[] {
  const paged = text.includes('\f');
  let page = 1;
  const lines: SourceLine[] = [];
  const all = text.split(/\r\n|\n|\r/u), open = openTables(all);
  for (const [i, raw] of all.entries()) {
    if (raw.length > maxLine) {
      throw new UnreadableReportError(source, `line ${i + 1} has ${raw.length} characters, the limit is ${maxLine}`, 'This is no report as written; export it as text with line breaks.');
    }
    const feeds = raw.split('\f');
    if (feeds.length > 1) page += feeds.length - 1;
    const cells = open.has(i) ? cellsOf(feeds.join('')) : pipeCells(feeds.join(''));
    if (cells && isRuler(cells)) continue;
    lines.push({ number: i + 1, text: cells ? cells.join('\t') : feeds.join(''), page: paged ? page : null });
  }
  return lines;
}

/** The lines of tables whose rows have no stroke at either end: a head, a ruler of as many cells below it, rows (GitHub Flavored Markdown 0.29, section 4.10). */
function openTables(lines: readonly string[]): ReadonlySet<number> {
  const rows = new Set<number>();
  for (let i = 1; i < lines.length; i += 1) {
    const [head, rule] = [lines[i - 1] ?? '', lines[i] ?? ''];
    if (!rule.includes('|') || rule.length > 1000 || !head.includes('|')) continue;
    const ruled = cellsOf(rule);
    if (ruled.length < 2 || !isRuler(ruled) || cellsOf(head).length !== ruled.length) continue;
    rows.add(i - 1).add(i);
    for (let k = i + 1; k < lines.length && (lines[k] ?? '').includes('|'); k += 1) rows.add(k);
  }
  return rows;
}
function isRuler(cells: readonly string[]): boolean { return cells.every((cell) => /^:?-+:?$/u.test(cell)); }
function pipeCells(line: string): readonly string[] | null {
  const trimmed = line.trim();
  return /^\|.*\|$/u.test(trimmed) && trimmed.length >= 3 ? cellsOf(line) : null;
}
function cellsOf(line: string): readonly string[] {
  return line.trim().replace(/^\||(?<!\\)\|$/gu, '').split(/(?<!\\)\|/u).map((cell) => cell.replace(/\\\|/gu, '|').trim());
}
