import { findQuantities } from '../../model/measure.js';
import type { SourceLine } from '../source.js';
import { meaningOf } from '../tables/headings.js';

const mark = String.raw`\s*(?:[-*•●■◆▪·>]|\d{1,2}[.)、）]|[①-⑳]|[（(]\d{1,2}[）)])\s*`;
const end = String.raw`(?:\*\*)?\s*[；;。,，.]?\s*$`;
/** "- 显存：64GB", "TDP: 600 W": a label and what it gives; "- 功耗为 350W", "1. 显存 32GB" only as an item of a list. */
const told = new RegExp(String.raw`^(?:${mark})?\s*(?:\*\*)?([^：:，,。；;*|\t]{2,28}?)(?:\*\*)?\s*[：:]\s*(?:\*\*)?([^。；;：:|\t]{1,60}?)${end}`, 'u');
const said = new RegExp(String.raw`^${mark}(?:\*\*)?([^：:，,。；;*|\t]{2,28}?)(?:\*\*)?\s*(?:(?:约?为|是|高?达到?)\s*|\s(?=\d))([^。；;：:，|\t]{1,40}?)${end}`, 'u');

/** A data sheet told as a list: its lines as cells parted by a tab, and the line after it. */
export interface Sheet { readonly lines: readonly SourceLine[]; readonly end: number }

/** The sheet that begins at line `i`: three items or more, most labels naming a figure, two figures or more with units. Null where there is none. */
export function sheetAt(lines: readonly SourceLine[], i: number): Sheet | null {
  const rows: SourceLine[] = [];
  let [after, known, figures] = [i, 0, 0];
  for (let at = i; at < lines.length && rows.length < mostItems; at += 1) {
    const line = lines[at];
    if (!line || line.text.trim() === '') { if (at === i) return null; continue; }
    const hit = told.exec(line.text) ?? said.exec(line.text);
    if (!hit?.[1] || !hit[2]) break;
    const meaning = meaningOf(hit[1].trim());
    if (meaning.known >= 0.5 && meaning.role === 'metric') known += 1;
    if (findQuantities(hit[2]).some(({ quantity: { unit } }) => unit !== null && !noSheet.has(unit.dimension))) figures += 1;
    rows.push({ ...line, text: `${hit[1].trim()}\t${hit[2].trim()}` });
    after = at + 1;
  }
  return rows.length >= 3 && known * 3 >= rows.length * 2 && figures >= 2 ? { lines: rows, end: after } : null;
}
const mostItems = 40;
/** Shares, sums and counts are told of anything. */
const noSheet: ReadonlySet<string> = new Set(['share', 'times', 'money', 'count']);

/** "公司 日期 进展": three short words or more that head columns, most of them known. */
export function headsTable(line: string): boolean {
  const words = line.trim().split(/\s+/u);
  return words.length >= 3 && words.every((word) => word.length <= 12) && words.filter((word) => { const { role, known } = meaningOf(word); return role !== 'other' && known >= 0.75; }).length * 3 >= words.length * 2;
}
/** "厂商", "时间" on a line of their own: the first heading of a table, and no end of its caption. */
export function headsColumn(line: string): boolean {
  const { role, known, heads } = meaningOf(line.trim());
  return known >= 0.9 && heads === 1 && line.trim().length <= 6 && ['vendor', 'model', 'time', 'metric', 'issuer', 'center', 'region', 'segment'].includes(role);
}
