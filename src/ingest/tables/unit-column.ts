import { parseQuantity, parseUnit } from '../../model/measure.js';
import type { TableBlock } from '../source.js';
import { isBlankMark } from './cells.js';
import type { Cell } from './grid.js';

/** A column that holds the unit of each row ("FP16 │ TFLOPS │ 752 │ 420") is part of the labels: "FP16 (TFLOPS)". */
export interface Row { readonly line: number; readonly cells: readonly (Cell | null)[] }

const heading = /^(?:(?:计量)?单位|units?|uom)$/iu;
/** What heads the labels of a table on its side. */
export const corner = /^(?:性能|技术|硬件|主要)?(?:参数|指标|规格|项目|对比项|名称|类别)(?:项目?|名称?)?$|^(?:parameters?|metrics?|specs?|specifications?|items?|features?)$/iu;
const scale = /^(?:[百千万亿十]{1,2}[个颗只]?|bn|billion|million|thousand|k)$/iu;

export function unbracketed(text: string): string { return text.replace(/^[（(]|[)）]$/gu, ''); }
/** A unit of measure, or that the column counts. */
function isUnit(text: string): boolean { return parseUnit(unbracketed(text)) !== null || /^(?:no\.?|#|count|pcs|个|颗)$/iu.test(text.trim()); }
/** A unit, or how many of them a figure counts: GHz, 亿个, bn. */
export function measures(text: string): boolean { return isUnit(text) || scale.test(unbracketed(text).trim()); }
function labelled(label: string, unit: string): string { return label.includes(unit) ? label : `${label} (${unbracketed(unit)})`; }

export function unitsInRows(rows: readonly Row[]): readonly Row[] {
  const [head, ...body] = rows;
  const corner = head?.cells[1]?.text ?? '';
  const units = body.flatMap(({ cells }) => (cells[1] && !isBlankMark(cells[1].text) ? [cells[1].text] : []));
  const said = heading.test(corner);
  if (!head || units.length === 0 || !(said || corner === '' && units.length >= 2) || !units.every((text) => measures(text) || said && !/\d{2}/u.test(text))) return rows;
  return rows.map((row) => {
    const [label, unit, ...rest] = row.cells;
    return { ...row, cells: [row !== head && label && unit && !isBlankMark(unit.text) ? { ...label, text: labelled(label.text, unit.text) } : label ?? null, ...rest] };
  });
}

/** The same where a flattened table has lost its columns: cells on lines of their own, or a row a line. Only under a heading that says so. */
export function unitsInLines(block: TableBlock): TableBlock {
  const filled = block.lines.flatMap(({ text }, i) => (text.trim() === '' ? [] : [i]));
  const at = filled.slice(0, 2).find((i) => wordsOf(block.lines[i]?.text ?? '').some((word) => heading.test(word)));
  if (at === undefined) return block;
  // 出品单位 and 发文单位, wrapped or not, are no such heading: it stands right behind the one of the labels.
  const head = filled.slice(0, filled.indexOf(at) + 1).flatMap((i) => wordsOf(block.lines[i]?.text ?? ''));
  const before = head.slice(0, head.findIndex((word) => heading.test(word)));
  if (before.length > 1 || before.length === 1 && !corner.test(before[0] ?? '')) return block;
  const texts = block.lines.map(({ text }) => text);
  let folded = 0;
  texts[at] = (texts[at] ?? '').replace(/(?<=^|\s)(?:(?:计量)?单位|units?|uom)(?:\s|$)/iu, '');
  for (const [k, i] of filled.entries()) {
    if (i <= at) continue;
    const text = texts[i] ?? '', words = wordsOf(text), above = filled[k - 1] ?? -1;
    if (words.length === 1 && measures(words[0] ?? '') && above > at && isLabel(texts[above] ?? '') && filled[k + 1] !== undefined) {
      texts[above] = `${labelled((texts[above] ?? '').trim(), words[0] ?? '').replace(/ (?=\()/u, '')}${/\s*$/u.exec(text)?.[0] ?? ''}`;
      texts[i] = '';
      folded += 1;
      continue;
    }
    const unit = words.findIndex((word, w) => w > 0 && measures(word));
    if (unit <= 0 || unit >= words.length - 1 || !words.slice(0, unit).every((word) => isLabel(word))) continue;
    folded += 1;
    texts[i] = text.replace(new RegExp(`^(\\s*${words.slice(0, unit).map(escaped).join('\\s+')})\\s+${escaped(words[unit] ?? '')}`, 'u'), `$1(${unbracketed(words[unit] ?? '')})`);
  }
  return folded < 2 ? block : { ...block, lines: block.lines.map((line, i) => ({ ...line, text: texts[i] ?? '' })) };
}
function wordsOf(text: string): readonly string[] { return text.trim().split(/\s+/u); }
function isLabel(text: string): boolean { return /\p{L}/u.test(text) && parseQuantity(text.trim()) === null; }
function escaped(text: string): string { return text.replace(/[$()*+.?[\\\]^{|}]/gu, '\\$&'); }
