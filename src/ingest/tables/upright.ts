import type { UnreadBlock } from '../../model/report.js';
import type { NameFinder, TableBlock } from '../source.js';
import { alignments, type Alignment } from './align.js';
import { isBlankMark, readCell } from './cells.js';
import { blanksTold, evidenceOf, keepingNames, weighed, type ReadRow } from './evidence.js';
import { slotFor } from './fits.js';
import type { Cell, Column, Grid, TableRecord } from './grid.js';
import { readHeader, splitHeadings, type Header } from './header.js';
import { meaningOf } from './headings.js';
import { layingCost, rowsOf, rowTokens, withoutRepeatedHead } from './rows.js';
import { withExamples } from './stage-fit.js';
import { joinTokens, type Token, type TokenLine } from './tokens.js';

/** Two readings of a row nearer than this in cost are about as good: neither is believed where they differ. */
export const closeCall = 0.75;

/** A flattened table whose columns are attributes, one thing a row. */
export function readUpright(block: TableBlock, lines: readonly TokenLine[], names: NameFinder, marked: boolean, given?: Header | null): Grid | null {
  const header = given === undefined ? headOf(lines, names, marked) : given;
  if (!header) return null;
  const columns = withNames(inEachOthersContext(header.columns));
  const besideVendor = columns.some((column) => column.meaning.role === 'vendor');
  const examples = columns.some(({ meaning }) => meaning.role === 'technology') && !columns.some(({ meaning }) => meaning.role === 'metric');
  const slots = columns.map(({ meaning, unit }) => {
    const slot = slotFor(meaning, unit, names, besideVendor && (lines.every((line) => line.tokens.length === 1) ? 'lines' : 'words'));
    return examples && meaning.role === 'model' ? withExamples(slot) : slot;
  });
  const body = withoutRepeatedHead(lines, header.bodyFrom, columns);
  const records: TableRecord[] = [], unread: UnreadBlock[] = [];
  const blanks = blanksTold(block.notes, columns);
  // Of several columns of sizes it matters which one a figure stands in.
  const sized = columns.filter(({ meaning }) => meaning.role === 'capacity').length > 1 ? ['capacity'] : [];
  const rows = rowsOf(body, columns, slots, marked).map((row, i, all): ReadRow => {
    const tokens = rowTokens(row, all[i - 1]?.at(-1));
    return { tokens, found: blanks(tokens, keepingNames(weighed(alignments(tokens, slots, marked, row.at(-1)?.blanksAfter ?? 0, 10), tokens, columns), tokens, columns, names)) };
  });
  const doubts = rows.map(({ tokens, found }) => doubtfulColumns(found, (i, cell) => sayCell(columns[i], tokens, cell)));
  const evidence = evidenceOf(rows.filter((_, i) => doubts[i]?.size === 0), columns);
  rows.forEach(({ tokens, found: first }, r) => {
    const found = doubts[r]?.size === 0 ? first : evidence(tokens, first);
    const best = found[0];
    if (!best) { unread.push(unreadRow(tokens, 'its cells fit no reading of the columns')); return; }
    const cells = cellsOf(tokens, best);
    const doubtful = found === first ? doubts[r] ?? new Set<number>() : doubtfulColumns(found, (i, cell) => sayCell(columns[i], tokens, cell));
    const matters = [...doubtful].some((i) => ['metric', 'time', 'model', ...sized].includes(columns[i]?.meaning.role ?? 'other'));
    if (matters) unread.push(unreadRow(tokens, doubtOf(found, tokens, columns, doubtful)));
    records.push({ line: tokens[0]?.line ?? block.captionLine, cells: cells.map((cell, i) => (matters && doubtful.has(i) ? leftOpen(columns[i], cell) : cell)) });
  });
  return { columns, records, transposed: false, unread };
}

/** A cell in doubt says nothing; a maker in doubt is not that of the row above either. */
function leftOpen(column: Column | undefined, cell: Cell | null): Cell | null { return column?.meaning.role === 'vendor' ? { text: '—', line: cell?.line ?? 0 } : null; }

/** The head; where its first line may be all of it, that one of the two under which the first rows fit better. */
function headOf(lines: readonly TokenLine[], names: NameFinder, marked: boolean): Header | null {
  const header = readHeader(lines, names, marked);
  const first = lines[0];
  if (!header || !first || marked || header.bodyFrom < 2 || first.tokens.length < 3) return header;
  const columns = splitHeadings(first.tokens, marked);
  if (columns.length < 3 || columns.some(({ meaning }) => meaning.known < 0.9 || meaning.heads > 1)) return header;
  const short: Header = { columns, bodyFrom: 1 };
  const costUnder = ({ columns: under, bodyFrom }: Header, limit: number): number => {
    const meant = inEachOthersContext(under);
    return meant.reduce((sum, { meaning }) => sum + (1 - meaning.known) + (meaning.heads - 1) * 2, 0) + layingCost(lines.slice(bodyFrom, header.bodyFrom + 24), meant.map(({ meaning, unit }) => slotFor(meaning, unit, names, 'words')), limit);
  };
  const whole = costUnder(header, Infinity) - 1;
  return costUnder(short, whole) < whole ? short : header;
}

/** A head that begins with a year or a figure has left the column of names without a heading. */
function withNames(columns: readonly Column[]): readonly Column[] {
  const first = columns[0];
  if (!first || !columns.some((column) => column.meaning.role === 'metric') || !(first.meaning.role === 'metric' || first.meaning.role === 'time')) return columns;
  return [{ heading: '', meaning: { ...meaningOf('型号'), text: '' }, unit: null, line: first.line }, ...columns];
}

/** What one heading is taken for tells of its neighbours: twice over, for what the first reading told tells again. */
export function inEachOthersContext(columns: readonly Column[]): readonly Column[] {
  const once = columns.map((column) => inContext(column, columns));
  return once.map((column) => inContext(column, once));
}
const ownPlatform = /^(?:先进|封装|技术|工艺|自[研有])*平台(?:名称)?$|^platforms?$/iu, ofRoute = /路线|特点|特征|类型|结构|形式|原理|route|approach|type/iu;
/** 算力 means a chip's throughput beside chips and a centre's capacity beside centres. */
export function inContext(column: Column, all: readonly Column[]): Column {
  const has = (...roles: readonly string[]): boolean => all.some((other) => roles.includes(other.meaning.role));
  // A bare 名称 beside places and builders names centres, not chips.
  const named = has('region') && has('partner', 'status') && !has('vendor', 'foundry');
  if (named && !has('center') && (column.meaning.role === 'model' && /^(?:项目)?名称$|^name$/iu.test(column.meaning.text) || column === all[0] && /^(?:项目|projects?)$/iu.test(column.heading.trim()))) return { ...column, meaning: { ...column.meaning, role: 'center' } };
  // "Site | City | Partner | Capacity": the first of two columns of places names what stands there.
  const places = all.filter((other) => other.meaning.role === 'region');
  const sized = all.some((other) => other.meaning.unit?.dimension === 'float rate' || other.meaning.role === 'capacity' || /^(?:(?:computing|design(?:ed)?|planned|total)\s)?(?:capacity|scale|size)$|规模$/iu.test(other.heading));
  if (!has('center', 'model', 'vendor') && sized && has('partner', 'status') && (places.length > 1 && column === places[0] || places.length > 0 && column === all[0] && /^(?:sites?|name|campus|项目|基地|园区|名称)$/iu.test(column.heading))) return { ...column, meaning: { ...column.meaning, role: 'center', unit: null } };
  if (sized && has('region') && !has('model', 'vendor') && column.meaning.unit?.dimension === 'float rate') return { ...column, meaning: { ...column.meaning, role: 'capacity' } };
  // A bare 名称 beside lists names who is on them.
  if (has('list') && !has('vendor', 'metric', 'englishName', 'chineseName') && column.meaning.role === 'model' && /^(?:名称|主体|names?)$/iu.test(column.heading.trim())) return { ...column, meaning: { ...column.meaning, role: 'vendor' } };
  // 主要产品 of firms on a list: goods, whatever they are called.
  if (has('list') && has('vendor') && has('time') && column.meaning.role === 'model' && !has('metric', 'foundry', 'packaging') && /产品|products?/iu.test(column.heading)) return { ...column, meaning: { ...column.meaning, role: 'other' } };
  // Firms beside centres take part in them.
  if (has('center') && has('region') && has('capacity', 'status') && !has('partner') && column.meaning.role === 'vendor' && /合作|参与|承建|建设|运营|厂商|partner|vendor/iu.test(column.heading)) return { ...column, meaning: { ...column.meaning, role: 'partner' } };
  // Who leads the building of centres takes part in them.
  if (has('center') && has('region') && !has('partner') && column.meaning.role === 'issuer') return { ...column, meaning: { ...column.meaning, role: 'partner' } };
  // 芯片来源 beside centres: what they run on, or whose.
  if (has('center') && has('region', 'capacity') && (column.meaning.role === 'model' || column.meaning.role === 'vendor' && /芯片|算力|chip|accelerator/iu.test(column.heading))) return { ...column, meaning: { ...column.meaning, role: 'hardware' } };
  if (has('center') && has('region', 'capacity') && column.meaning.role === 'technology') return { ...column, meaning: { ...column.meaning, role: 'hardware' } };
  // Who owns a product or a link makes it; "by whom" beside models is a firm.
  if (column.meaning.role === 'partner' && !has('center', 'vendor', 'region') && (has('model') && has('metric') || has('link', 'technology'))) return { ...column, meaning: { ...column.meaning, role: 'vendor' } };
  if (column.meaning.role === 'issuer' && has('model') && !has('vendor', 'title', 'events') && /^by whom$/iu.test(column.heading.trim())) return { ...column, meaning: { ...column.meaning, role: 'vendor' } };
  // 主要指标 beside titles: what a policy sets out to reach.
  if (column.meaning.role === 'other' && has('title') && has('issuer', 'time', 'region') && !has('text', 'events', 'model') && /指标|项目|参数/u.test(column.heading)) return { ...column, meaning: { ...column.meaning, role: 'text' } };
  // 现有规模 and its like are of centres alone.
  if (column.meaning.role === 'capacity' && column.meaning.unit === null && has('metric') && !has('center', 'region')) return { ...column, meaning: { ...column.meaning, role: 'other' } };
  // A bandwidth beside links is theirs.
  if (has('link') && column.meaning.metric === 'MEMORY_BANDWIDTH' && !/显存|内存|存储|memory|dram|hbm/iu.test(column.heading)) return { ...column, meaning: { ...column.meaning, metric: 'INTERCONNECT_BANDWIDTH' } };
  // 模型 … 适配硬件: what the models run on.
  if (column.meaning.role === 'model' && /硬件|平台|底座|hardware|runs? on|ported/iu.test(column.heading) && all[0] !== column && all.some((other) => other !== column && other.meaning.role === 'model' && /模型|models?/iu.test(other.heading))) return { ...column, meaning: { ...column.meaning, role: 'hardware' } };
  if (column.meaning.role === 'other' && /^(?:国产|硬件|算力|芯片)?平台$|^(?:hardware |chip )?platform$/iu.test(column.heading) && !has('metric') && all.some((other) => other.meaning.role === 'model' && /模型|models?/iu.test(other.heading))) return { ...column, meaning: { ...column.meaning, role: 'hardware' } };
  // 厂商 │ 封装平台 │ 技术路线 │ 代表产品: a firm's own platforms, and how they are built.
  if (all[0]?.meaning.role === 'vendor' && !has('metric') && ['other', 'packaging', 'text'].includes(column.meaning.role) && ownPlatform.test(column.heading.trim()) && all.some((other) => ['technology', 'packaging', 'text'].includes(other.meaning.role) && ofRoute.test(other.heading))) return { ...column, meaning: { ...column.meaning, role: 'technology', known: 1 } };
  if (['technology', 'packaging', 'text'].includes(column.meaning.role) && ofRoute.test(column.heading) && all.some((other) => other !== column && ownPlatform.test(other.heading.trim()) && other.meaning.role === 'technology')) return { ...column, meaning: { ...column.meaning, role: 'other' } };
  // 方案 before whose it is and the chips within it names systems.
  if (column.meaning.role === 'technology' && column === all[0] && has('vendor') && all.some((other) => other !== column && other.meaning.role === 'model' && /芯片|加速卡|处理器|chips?|accelerators?/iu.test(other.heading) && !/采用|使用|应用|导入|[该此本]|us(?:ed|ing)/iu.test(other.heading))) return { ...column, meaning: { ...column.meaning, role: 'model' } };
  // Names in both languages, side by side.
  if (column.meaning.role === 'vendor' && has('chineseName')) return { ...column, meaning: { ...column.meaning, role: 'englishName' } };
  // How far something has come says what it did, unless it is a building.
  if (column.meaning.role === 'status' && !has('center', 'region', 'capacity') && has('vendor', 'model')) return { ...column, meaning: { ...column.meaning, role: 'text' } };
  const centres = has('center') || (named && has('model'));
  // Beside a vendor alone, a class of product ("800G 光模块产品") heads a column of sentences.
  if (all.length === 2 && all[0]?.meaning.role === 'vendor' && column !== all[0] && column.meaning.role === 'model' && column.meaning.known < 0.8) return { ...column, meaning: { ...column.meaning, role: 'text' } };
  return centres && (column.meaning.metric === 'PEAK_COMPUTE' || column.meaning.metric === 'MEMORY_CAPACITY' && /(?:^|\s)capacity(?:\W|$)|容量$/iu.test(column.heading)) ? { ...column, meaning: { ...column.meaning, role: 'capacity' } } : column;
}

function cellsOf(tokens: readonly Token[], alignment: Alignment): (Cell | null)[] {
  return alignment.cells.map((cell) => cell ? { text: joinTokens(tokens.slice(...cell)), line: tokens[cell[0]]?.line ?? 0 } : null);
}

/** Columns in which readings about as good as the best say something else than it. `say`: what a column's cell says, however it was cut. */
export function doubtfulColumns(found: readonly Alignment[], say: (column: number, cell: readonly [number, number] | null) => string, margin = closeCall): ReadonlySet<number> {
  const best = found[0];
  const doubtful = new Set<number>();
  if (!best) return doubtful;
  for (const other of found.slice(1)) {
    if (other.cost - best.cost >= margin) continue;
    other.cells.forEach((cell, i) => {
      const mine = best.cells[i] ?? null;
      if (((cell?.[0] ?? -1) !== (mine?.[0] ?? -1) || (cell?.[1] ?? -1) !== (mine?.[1] ?? -1)) && say(i, cell) !== say(i, mine)) doubtful.add(i);
    });
  }
  return doubtful;
}
/** What a cell says, so that two ways to cut it can be compared: its figures, else its text. */
export function sayCell(column: Column | undefined, tokens: readonly Token[], cell: readonly [number, number] | null): string {
  if (!cell || !column) return '';
  const text = joinTokens(tokens.slice(...cell));
  if (isBlankMark(text)) return '';
  if (column.meaning.role !== 'metric') return text;
  const { figures } = readCell(column.meaning, text, column.unit);
  return figures.length > 0 ? JSON.stringify(figures.map((figure) => [figure.metric, figure.formats, figure.value])) : text;
}
function doubtOf(found: readonly Alignment[], tokens: readonly Token[], columns: readonly Column[], doubtful: ReadonlySet<number>): string {
  const best = found[0], other = found.find((f) => f !== best && f.cost - (best?.cost ?? 0) < closeCall && [...doubtful].some((i) => sayCell(columns[i], tokens, f.cells[i] ?? null) !== sayCell(columns[i], tokens, best?.cells[i] ?? null)));
  const say = (alignment: Alignment | undefined): string => [...doubtful].sort((a, b) => a - b).map((i) => {
    const cell = alignment?.cells[i];
    return `${columns[i]?.heading ?? i} = ${cell ? joinTokens(tokens.slice(...cell)) : 'blank'}`;
  }).join(', ');
  return `blank cells are lost and two readings are about as good: ${say(best)}; or ${say(other)}`;
}
export function unreadRow(tokens: readonly Token[], reason: string): UnreadBlock {
  return { line: tokens[0]?.line ?? 0, excerpt: joinTokens(tokens).slice(0, 120), reason };
}
