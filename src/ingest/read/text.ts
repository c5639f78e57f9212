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
  for (const [i, raw] of text.split(/\r\n|\n|\r/u).entries()) {
    if (raw.length > maxLine) {
      throw new UnreadableReportError(source, `line ${i + 1} has ${raw.length} characters, the limit is ${maxLine}`, 'This is no report as written; export it as text with line breaks.');
    }
    const feeds = raw.split('\f');
    if (feeds.length > 1) page += feeds.length - 1;
    const cells = pipeCells(feeds.join(''));
    if (cells?.every((cell) => /^:?-+:?$/u.test(cell))) continue;
    lines.push({ number: i + 1, text: cells ? cells.join('\t') : feeds.join(''), page: paged ? page : null });
  }
  return lines;
}

function pipeCells(line: string): readonly string[] | null {
  const trimmed = line.trim();
  if (!/^\|.*\|$/u.test(trimmed) || trimmed.length < 3) return null;
  return trimmed.slice(1, -1).split(/(?<!\\)\|/u).map((cell) => cell.replace(/\\\|/gu, '|').trim());
}
