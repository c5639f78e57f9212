import { parseQuantity, type Unit } from '../../model/measure.js';
import { parsePeriod } from '../../model/period.js';
import type { NameFinder, SourceLine, TableBlock } from '../source.js';
import { byCells, namesThings } from './by-cells.js';
import { isBlankMark, memoryByGeneration } from './cells.js';
import { inSection, sectionOf, spanned, unfolded } from './folded.js';
import type { Cell, Column, Grid, TableRecord } from './grid.js';
import { meaningOf, unitWord, type Meaning } from './headings.js';
import { modelMisfit } from './model-fit.js';
import { firmOf, isValueWord, singleName } from './single.js';
import { measures, unbracketed, unitsInRows, type Row } from './unit-column.js';
import { inContext, inEachOthersContext } from './upright.js';

/** A table whose cells are parted by tabs: Markdown, HTML, PDF columns. Upright or on its side, heads of up to three rows, a row of units. */
export function readTabbed(block: TableBlock, names: NameFinder): Grid | null {
  const rows = unitsInRows(groupedLabels(spanned(unfolded(wholeRows(block.lines)), names)));
  const first = rows[0];
  if (!first || first.cells.length < 2) return null;
  const single = aboutOne(block, rows, names);
  if (single !== null) return single;
  const sideways = labelsIn(rows.slice(1).map((row) => row.cells[0]?.text ?? '')) >= Math.max(2, headingsIn(first.cells.slice(1).map((cell) => cell?.text ?? '').filter((text) => !memoryByGeneration.test(text))) + 1);
  return sideways && !namesThings(first.cells[0]?.text ?? '') ? turned(block, rows, names) : upright(rows, names);
}

/** Labels in two columns, groups and what is in them (存储 │ 容量（GB）, under a blank corner), are one: a word that says little by itself takes its group before it. */
function groupedLabels(rows: readonly Row[]): readonly Row[] {
  const [head, ...body] = rows;
  const inner = body.flatMap(({ cells }) => cells[1]?.text ?? []);
  if (!head || head.cells[1] || (head.cells[0]?.text ?? '') === '' || head.cells.filter((cell) => cell !== null).length < 3 || inner.length < 3 || inner.length * 2 < body.length || !inner.every((text) => isHeading(text) || ofGroup.test(text))) return rows;
  let group = '';
  return rows.map((row, i) => {
    const [outer, label, ...rest] = row.cells;
    group = i === 0 ? '' : outer?.text ?? group;
    return { ...row, cells: [label ? { ...label, text: ofGroup.test(label.text) ? `${group}${/[A-Za-z]$/u.test(group) ? ' ' : ''}${label.text}` : label.text } : outer ?? null, ...rest] };
  });
}
const ofGroup = /^(?:容量|带宽|类型|大小|规格|位宽|速率|频率|capacity|bandwidth|type|size|speed|rate|generation)(?:\s*[（(].*)?$/iu;

/** Labels and what one thing has of each; its name stands over the table. */
function aboutOne(block: TableBlock, rows: readonly Row[], names: NameFinder): Grid | null {
  const told = isValueWord(rows[0]?.cells[1]?.text ?? '') ? rows.slice(1) : rows;
  const labels = told.map((row) => row.cells[0]?.text ?? '');
  if (told.length < 2 || !rows.slice(0, 200).every((row) => row.cells.length === 2) || labelsIn(labels) * 2 <= told.length || told === rows && !isHeading(labels[0] ?? '')) return null;
  const name = singleName(block, names);
  const line = rows[0]?.line ?? block.captionLine;
  const firm = block.caption === null ? null : firmOf(block.caption);
  const whose = firm === null || names.lookup(firm) !== null && names.lookup(firm)?.kind !== 'COMPANY' ? [] : [{ line, cells: [{ text: '厂商', line }, { text: firm, line }] }];
  return name === null ? null : turned(block, [{ line, cells: [{ text: '型号', line }, { text: name, line }] }, ...whose, ...told], names);
}

/** One row a line; a line without tabs goes on with the cell above it (PDF). */
function wholeRows(lines: readonly SourceLine[]): readonly Row[] {
  const rows: { line: number; cells: (Cell | null)[] }[] = [];
  for (const { text, number } of lines) {
    if (text.trim() === '') continue;
    const last = rows.at(-1);
    if (!text.includes('\t') && last) {
      const at = last.cells.findLastIndex((cell) => cell !== null);
      const cell = last.cells[at];
      if (cell) { last.cells[at] = { ...cell, text: `${cell.text}${/[A-Za-z]$/u.test(cell.text) ? ' ' : ''}${text.trim()}` }; continue; }
    }
    rows.push({ line: number, cells: text.split('\t').map((cell) => { const plain = clean(cell); return plain === '' ? null : { text: plain, line: number }; }) });
  }
  return rows;
}
/** "1 307": thousands parted by a blank, as some houses print them. */
const spaced = /^\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?:\.\d+)?(?=$|\s?[(（])/u;
/** "40 ¹", "989²": what points to a note is no part of the figure. The power in "10²" and the square in "mm²" are. */
const noteMark = /(?<=[\d)）%](?<!(?<!\d)10))\s*[¹²³⁴⁵⁶⁷⁸⁹]{1,2}$|(?<=\S)\s+[¹²³⁴⁵⁶⁷⁸⁹]{1,2}$|(?<=\S)\s*[①-⑳]{1,2}$|(?<=[\d)）%])\s*[ᵃᵇᶜᵈᵉᶠᵍ]$|(?<=[A-Za-z]{3}|\p{Script=Han}{2})[¹²³⁴⁵⁶⁷⁸⁹]{1,2}$/u;
function clean(printed: string): string {
  const cell = printed.trim().replace(noteMark, '').replace(spaced, (figure) => figure.replace(/[ \u00a0\u2009\u202f]/gu, ''));
  return cell.replace(/<br\s*\/?>/giu, ' ').replace(/<[^>]{1,40}>/gu, '').replace(/\[\^[^\]\s]{1,8}\]|\*\*|\\(?=[*_|])|`/gu, '').replace(/(?<![*\w])\*([^*\s][^*]*)\*(?!\*)/gu, '$1').trim();
}

function isHeading(text: string): boolean { const meaning = meaningOf(text); return meaning.known >= (/^[A-Za-z]+$/u.test(text) ? 0.75 : 0.5) && (meaning.role !== 'other' || meaning.known >= 0.6) && parseQuantity(text) === null && parsePeriod(text) === null; }
function headingsIn(texts: readonly string[]): number { return texts.filter((text) => text !== '' && isHeading(text)).length; }
/** Row labels that name a figure: two or more in the first column turn the table on its side. */
function labelsIn(texts: readonly string[]): number { return texts.filter((text) => text !== '' && isHeading(text) && !memoryByGeneration.test(text) && ['metric', 'time', 'vendor'].includes(meaningOf(text).role)).length; }

function upright(rows: readonly Row[], names: NameFinder): Grid | null {
  let head = 1;
  while (head < Math.min(3, rows.length - 1) && isHeadRow(rows[head], names, head === 1 ? rows[0] : undefined)) head += 1;
  const width = Math.max(...rows.slice(0, 200).map((row) => row.cells.length));
  const unitRow = rows.slice(1, head).find((row) => isUnitRow(row));
  const columns: Column[] = [];
  for (let i = 0; i < width; i += 1) {
    const parts: string[] = [];
    for (const row of rows.slice(0, head)) {
      if (row === unitRow) continue;
      // A heading over several columns stands in the first of them.
      let text = row.cells[i]?.text ?? '';
      if (text === '' && row === rows[0] && head > 1 && (rows[1]?.cells[i]?.text ?? '') !== '' && rows[1] !== unitRow) text = row.cells.slice(0, i).findLast((cell) => cell !== null)?.text ?? '';
      if (text !== '' && !parts.includes(text)) parts.push(text);
    }
    const heading = parts.join(' ');
    const below = firstUnit(unitRow?.cells[i]?.text ?? '');
    const unit = below === '' ? null : unitWord(below);
    const alone = meaningOf(heading);
    // "Max. draw" over W, "Memory pipe" over TB/s: the unit helps to tell what it is.
    const meaning = unit !== null && (alone.role === 'other' || misreads(alone, unit)) ? meaningOf(`${heading} (${below})`) : alone;
    columns.push({ heading, meaning, unit: unit ?? meaning.unit, line: rows[0]?.line ?? 0 });
  }
  const records = rows.slice(head).map((row): TableRecord => ({ line: row.line, cells: columns.map((_, i) => row.cells[i] ?? null) }));
  const meant = inEachOthersContext(columns);
  const told = byCells(meant, records, names);
  // Neither headings nor labels nor cells say what it is of.
  const labels = records.flatMap(({ cells }) => cells[0]?.text ?? []);
  if (columns.every((column) => column.meaning.known < 0.5) && (labels.length < 2 || headingsIn(labels) < labels.length) && told.filter(({ meaning }, i) => meaning.role !== meant[i]?.meaning.role).length < 2) return null;
  const placed = told.map((column) => inContext(column, told));
  // A head that a page repeats, with its units or without.
  const heads = new Set(rows.slice(0, head).map(printed));
  return { columns: placed, records: records.filter((record) => !heads.has(printed(record))), transposed: false, unread: [] };
}
function printed({ cells }: Pick<Row, 'cells'>): string { return cells.map((cell) => cell?.text ?? '').join('\t').trimEnd(); }
/** Units below the headings, blank where there is none; "GB, type" says that a word stands beside the figure. */
function isUnitRow({ cells }: Row): boolean {
  const filled = cells.filter((cell) => cell !== null && !isBlankMark(cell.text)), units = filled.filter((cell) => measures(cell?.text ?? '')).length;
  return cells.some(Boolean) && filled.every((cell) => measures(cell?.text ?? '') || units >= 2 && withWord.test(cell?.text ?? '') && measures(firstUnit(cell?.text ?? '')));
}
const withWord = /^[（(]?[^\d,，;；]{1,8}\s?[,，;；/+]\s?\p{L}{2,12}[)）]?$/u;
function firstUnit(text: string): string { const plain = unbracketed(text); return withWord.test(plain) && !measures(plain) ? plain.split(/\s?[,，;；/+]/u)[0] ?? '' : plain; }
/** A size in GB/s, a bandwidth in watts: the unit says that the words were misread. */
function misreads({ metric, unit: own }: Meaning, { dimension }: Unit): boolean { return own === null && metric === 'MEMORY_CAPACITY' && dimension === 'data rate'; }
function isHeadRow(row: Row | undefined, names: NameFinder, first?: Row): boolean {
  if (!row) return false;
  const filled = row.cells.filter((cell) => cell !== null);
  if (filled.length === 0 || isUnitRow(row)) return true;
  if (filled.some((cell) => names.lookup(cell.text)?.kind === 'COMPANY' || names.lookup(cell.text)?.kind === 'CHIP')) return false;
  // 一期 │ 终期 under a heading that spans both: no figure, no date and no name among them.
  if (row.cells[0] === null && first && row.cells.some((cell, i) => cell !== null && (first.cells[i] ?? null) === null) && row.cells.every((cell, i) => cell === null || parseQuantity(cell.text) === null && parsePeriod(cell.text) === null && cell.text.length <= 16 && ((first.cells[i] ?? null) === null || (first.cells[i + 1] ?? null) === null))) return true;
  // Below a heading of its own over each column only units go on with the head: 存储 and 封装 are cells of 环节, whatever they may head elsewhere.
  const heads = first?.cells.map((cell) => cell?.text ?? '') ?? [];
  if (filled.length === row.cells.length && heads.length > 0 && heads.every((text) => isHeading(text)) && new Set(heads).size === heads.length) return filled.every((cell) => measures(cell.text) || isBlankMark(cell.text));
  // "Amount (GB)", "Rate (TB/s)" under headings that span them.
  const spanned = row.cells[0] === null && filled.length < row.cells.length;
  return filled.every((cell) => measures(cell.text) || spanned && !/^[\d.,–—-]/u.test(cell.text) && meaningOf(cell.text).unit !== null || (isHeading(cell.text) && !/\d{2,}\s?(?:GB|TB|W)/u.test(cell.text)));
}

/** 显存速率 over cells in GB/s: the unit that all cells print helps to tell what a heading is that names no figure by itself. */
function byUnitOf(heading: string, cells: readonly (Cell | null)[]): Meaning {
  const alone = meaningOf(heading);
  if (alone.role !== 'other' && alone.metric !== 'MEMORY_CAPACITY' || alone.unit !== null) return alone;
  const units = cells.flatMap((cell) => (cell && !isBlankMark(cell.text) ? [parseQuantity(cell.text)?.unit ?? null] : []));
  const [first] = units;
  if (!first || units.length < 2 || units.some((unit) => unit?.dimension !== first.dimension)) return alone;
  if (alone.role !== 'other' && !misreads(alone, first)) return alone;
  const told = meaningOf(`${heading} (${first.printed})`);
  return told.role === 'metric' ? { ...told, text: heading, unit: null } : alone;
}
/** A label that says of what only with the one above. */
const partOf = /^(?:size|capacity|type|kind|bandwidth|speed|rate|容量|大小|类型|带宽|速率)\s*(?:[（(][^（()）]*[）)])?$/iu;
/** Things are columns: the first row names them, the first column labels their figures. */
function turned(block: TableBlock, rows: readonly Row[], names: NameFinder): Grid | null {
  const width = Math.max(...rows.slice(0, 200).map((row) => row.cells.length));
  const first = rows[0];
  // A row of figures names nothing.
  if (first?.cells.slice(1).some((cell) => cell !== null && isValueWord(cell.text))) return null;
  if (meaningOf(first?.cells[0]?.text ?? '').role === 'metric' && first?.cells.slice(1).every((cell) => cell === null || parseQuantity(cell.text) !== null)) return null;
  // 产品名, under 上一代 and 本代: the row that names the things.
  const named = rows.find((row) => { const { role, known } = meaningOf(row.cells[0]?.text ?? ''); return role === 'model' && known >= 0.9 && row.cells.slice(1).every((cell) => cell !== null && /\d/u.test(cell.text) && modelMisfit(cell.text, names) < 1); });
  const naming = named !== undefined && named !== first && first?.cells.slice(1).every((cell) => cell === null || !/[A-Za-z]\d|\d[A-Za-z]/u.test(cell.text) && names.lookup(cell.text) === null) ? named : first;
  let [above, section] = ['', ''];
  const columns = rows.map((row): Column => {
    section = row === first ? '' : sectionOf(row) ?? section;
    const printed = section === '' || sectionOf(row) !== null ? row.cells[0]?.text ?? '' : inSection(row.cells[0]?.text ?? '', section);
    // "Ditto, sparse" under "Peak FP16 (TFLOPS, dense)": the heading above but for what is said otherwise.
    const label = above !== '' && ditto.test(printed) ? `${above.replace(/[,，]?\s*(?:dense|sparse|稠密|稀疏)/giu, '')} ${printed.replace(ditto, '')}` : printed;
    // "Memory", then "size (GB)" and "bandwidth" under it.
    const whole = partOf.test(label) && above !== '' ? `${above} ${label}` : label;
    // 显存代际, then 带宽: beside a kind of memory its bandwidth is a figure of its own.
    const heading = whole !== label && meaningOf(whole).heads > 1 && meaningOf(label).role === 'metric' ? label : whole;
    if (whole === label) above = label;
    const meaning = row === first && naming !== first ? { ...meaningOf('项目'), text: heading } : row === first && !['model', 'vendor'].includes(meaningOf(heading).role) ? { ...meaningOf('型号'), text: heading } : byUnitOf(heading, row.cells.slice(1));
    return { heading, meaning, unit: meaning.unit, line: row.line };
  });
  const records: TableRecord[] = [];
  for (let i = 1; i < width; i += 1) records.push({ line: first?.line ?? block.captionLine, cells: rows.map((row) => row.cells[i] ?? null) });
  return { columns: byCells(inEachOthersContext(columns), records, names), records, transposed: true, unread: [] };
}
const ditto = /^(?:ditto|idem|same|as above|同上|〃)\s*[,，:：;；]?\s*/iu;
