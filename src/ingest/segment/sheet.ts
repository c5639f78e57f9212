import type { SourceLine } from '../source.js';
import { meaningOf } from '../tables/headings.js';
import { itemOf } from './items.js';

const mark = String.raw`\s*(?:[-*•●■◆▪·>]|\d{1,2}[.)、）]|[①-⑳]|[（(]\d{1,2}[）)])\s*`;
const end = String.raw`(?:\*\*)?\s*[；;。,，.]?\s*$`;
/** "- 显存：64GB", "TDP: 600 W": a label and what it gives; "- 功耗为 350W", "1. 显存 32GB" only as an item of a list. */
const told = new RegExp(String.raw`^(?:${mark})?\s*(?:\*\*)?([^：:，,。；;*|\t]{2,28}?)(?:\*\*)?\s*[：:]\s*(?:\*\*)?([^。；;：:|\t]{1,60}?)${end}`, 'u');
const said = new RegExp(String.raw`^${mark}(?:\*\*)?([^：:，,。；;*|\t]{2,28}?)(?:\*\*)?\s*(?:(?:约?为|是|高?达到?)\s*|\s(?=\d))([^。；;：:，|\t]{1,40}?)${end}`, 'u');
/** As `told`, with more than one part: "- Memory: 24 GB GDDR6; 448 GB/s". Only as an item of a list. */
const toldInParts = new RegExp(String.raw`^${mark}(?:\*\*)?([^：:，,。；;*|\t]{2,28}?)(?:\*\*)?\s*[：:]\s*(?:\*\*)?([^。：:|\t]{1,180}?)${end}`, 'u');

/** A data sheet told as a list: its lines as cells parted by a tab, the line after it, and the lines of which more is told than a cell holds. */
export interface Sheet { readonly lines: readonly SourceLine[]; readonly end: number; readonly more?: readonly SourceLine[] }

/** The sheet that begins at line `i`: three items or more, most labels naming a figure, two figures or more with units. Null where there is none. */
export function sheetAt(lines: readonly SourceLine[], i: number): Sheet | null {
  const rows: SourceLine[] = [], more: SourceLine[] = [];
  let [after, items, known, figures] = [i, 0, 0, 0];
  for (let at = i; at < lines.length && items < mostItems; at += 1) {
    const line = lines[at];
    if (!line || line.text.trim() === '') { if (at === i) return null; continue; }
    const hit = told.exec(line.text) ?? said.exec(line.text) ?? toldInParts.exec(line.text);
    if (!hit?.[1] || !hit[2]) break;
    const item = itemOf(hit[1].trim(), hit[2].trim());
    items += 1;
    if (item.known) known += 1;
    if (item.figured) figures += 1;
    if (item.more) more.push(line);
    for (const [label, value] of item.rows) rows.push({ ...line, text: `${label}\t${value}` });
    after = at + 1;
  }
  return items >= 3 && known * 3 >= items * 2 && figures >= 2 ? { lines: rows, end: after, more } : null;
}
const mostItems = 40;

/** "**X7** (Acme, inference card)", "X7（某科技，推理卡）": a name on a line of its own, and in brackets whose it is; over a list it is what the list is about. */
const headLine = /^\s*(?:[-*•#>]+\s+)?(\*\*)?([\p{L}\d][\p{L}\d .+·\/-]{1,28}?)(?:\*\*)?\s*(?:[（(]([^（()）]{2,60})[)）])?(?:\*\*)?\s*[：:]?\s*$/u;
export function headsSheet(line: string): boolean {
  const found = headLine.exec(line);
  return found !== null && (found[1] !== undefined || found[3] !== undefined);
}

/** "公司 日期 进展": short words that head columns, most of three or more known, both of two (英文名称 中文名称). */
export function headsTable(line: string): boolean {
  const words = line.trim().split(/\s+/u);
  const known = words.filter((word) => { const meaning = meaningOf(word); return meaning.role !== 'other' && meaning.known >= (words.length === 2 ? 0.9 : 0.75); }).length;
  return words.length >= 2 && words.every((word) => word.length <= 12) && known * 3 >= words.length * 2;
}
/** "厂商", "时间" on a line of their own: the first heading of a table, and no end of its caption. */
export function headsColumn(line: string): boolean {
  const { role, known, heads } = meaningOf(line.trim());
  return known >= 0.9 && heads === 1 && line.trim().length <= 6 && ['vendor', 'model', 'time', 'metric', 'issuer', 'center', 'region', 'segment'].includes(role);
}
