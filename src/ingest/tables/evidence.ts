import type { NameFinder } from '../source.js';
import type { Alignment } from './align.js';
import { isBlankMark, readCell } from './cells.js';
import type { Column } from './grid.js';
import { meaningOf } from './headings.js';
import { statusOf } from './status.js';
import { joinTokens, type Token } from './tokens.js';

/** A row's words and the ways to lay them into the columns, the cheapest first. */
export interface ReadRow { readonly tokens: readonly Token[]; readonly found: readonly Alignment[] }

function valueAt(alignment: Alignment, tokens: readonly Token[], columns: readonly Column[], metric: string, format?: string): number | null {
  const i = columns.findIndex(({ meaning }) => meaning.metric === metric && (format === undefined || meaning.formats[0] === format));
  const column = columns[i], cell = alignment.cells[i];
  const value = column && cell ? readCell(column.meaning, joinTokens(tokens.slice(...cell)), column.unit).figures[0]?.value : null;
  return typeof value === 'number' ? value : null;
}

/**
 * Readings of one row with what is known of chips against them: integers run at least as fast as halves, halves as singles, and memory is faster
 * than the link to the next chip. Misprints break these too, so they cost and do not forbid.
 */
export function weighed(found: readonly Alignment[], tokens: readonly Token[], columns: readonly Column[]): readonly Alignment[] {
  if (found.length < 2) return found;
  if (columns.some(({ meaning }) => meaning.role === 'center')) return byState(found, tokens, columns);
  const slower = (a: number | null, b: number | null): number => (a !== null && b !== null && a < b * 0.95 ? 1.2 : 0);
  return found.map((alignment) => {
    const [int8, fp8, fp16, fp32] = ['INT8', 'FP8', 'FP16', 'FP32'].map((format) => valueAt(alignment, tokens, columns, 'PEAK_COMPUTE', format)) as [number | null, number | null, number | null, number | null];
    const [memory, link, size] = ['MEMORY_BANDWIDTH', 'INTERCONNECT_BANDWIDTH', 'MEMORY_CAPACITY'].map((metric) => valueAt(alignment, tokens, columns, metric)) as [number | null, number | null, number | null];
    // Where the size of the memory is given its speed is, before that of the link.
    const skipped = size !== null && memory === null && link !== null && columns.some(({ meaning }) => meaning.metric === 'MEMORY_BANDWIDTH') ? 0.9 : 0;
    const lopsided = memory !== null && size !== null && size > 0 && (memory / size < 1.5 || memory / size > 400) ? 1.2 : 0;
    return { ...alignment, cost: alignment.cost + slower(int8, fp16) + slower(fp8, fp16) + slower(fp16, fp32) + ([int8, fp8].some((rate) => rate !== null && fp16 !== null && rate > fp16 * 12) ? 1.2 : 0) + slower(memory, link) + lopsided + skipped };
  }).sort((a, b) => a.cost - b.cost);
}

/** What is only planned or in building fills no column of what runs, and what is all built fills no other alone. */
function byState(found: readonly Alignment[], tokens: readonly Token[], columns: readonly Column[]): readonly Alignment[] {
  const sizes = columns.flatMap(({ meaning, heading }, i) => (meaning.role === 'capacity' ? [{ i, runs: /已|现有|在用|存量|running|live|built|current|installed/iu.test(heading) }] : []));
  const status = columns.findIndex(({ meaning }) => meaning.role === 'status');
  if (sizes.length < 2 || status < 0 || sizes.every(({ runs }) => runs) || sizes.every(({ runs }) => !runs)) return found;
  const textAt = (alignment: Alignment, i: number): string => { const cell = alignment.cells[i]; return cell ? joinTokens(tokens.slice(...cell)) : ''; };
  return found.map((alignment) => {
    const state = statusOf(textAt(alignment, status));
    const told = sizes.filter(({ i }) => !isBlankMark(textAt(alignment, i)));
    const odd = state === 'BUILT' ? told.length === 1 && told[0]?.runs === false : (state === 'PLANNED' || state === 'UNDER_CONSTRUCTION') && told.length === 1 && told[0]?.runs === true;
    return odd ? { ...alignment, cost: alignment.cost + against } : alignment;
  }).sort((a, b) => a.cost - b.cost);
}

const [seen, against] = [0.9, 1];
/**
 * What the rows that are sure tell of those in doubt: a maker's name that stands in one of them is one here too, and where all of them run integers
 * twice as fast as halves, so does this one.
 */
export function evidenceOf(sure: readonly ReadRow[], columns: readonly Column[]): (tokens: readonly Token[], found: readonly Alignment[]) => readonly Alignment[] {
  const at = columns.findIndex(({ meaning }) => meaning.role === 'vendor');
  const textAt = (tokens: readonly Token[], alignment: Alignment | undefined): string => { const cell = alignment?.cells[at]; return cell ? joinTokens(tokens.slice(...cell)) : ''; };
  const makers = new Set(at < 0 ? [] : sure.map(({ tokens, found }) => textAt(tokens, found[0])).filter((text) => text !== ''));
  const speeds = (tokens: readonly Token[], alignment: Alignment): readonly (number | null)[] => ['INT8', 'FP16', 'FP32'].map((format) => valueAt(alignment, tokens, columns, 'PEAK_COMPUTE', format));
  const told = sure.flatMap(({ tokens, found: [best] }) => { const [int8, fp16] = best ? speeds(tokens, best) : []; return typeof int8 === 'number' && typeof fp16 === 'number' ? [int8 / fp16] : []; });
  // Where every sure row names its maker, none is merged over the rows below it.
  const each = at >= 0 && sure.length >= 4 && sure.every(({ tokens, found }) => textAt(tokens, found[0]) !== '');
  const twice = (ratio: number): boolean => Math.abs(ratio - 2) < 0.1;
  const doubling = told.length >= 3 && told.every(twice);
  return (tokens, found) => found.map((alignment) => {
    const maker = textAt(tokens, alignment);
    const known = makers.has(maker) ? -seen : each && maker === '' ? seen : 0;
    if (!doubling) return { ...alignment, cost: alignment.cost + known };
    const [int8, fp16, fp32] = speeds(tokens, alignment);
    const odd = typeof int8 !== 'number' ? false : typeof fp16 === 'number' ? !twice(int8 / fp16) : typeof fp32 === 'number' && twice(int8 / fp32);
    return { ...alignment, cost: alignment.cost + known + (odd ? against : 0) };
  }).sort((a, b) => a.cost - b.cost);
}

/** "Kimi │ K2" is dearer than "Kimi K2": where a known name of a product would be cut in two. A maker's column before it may hold the first word, but for 昇腾, a line of chips. */
export function keepingNames(found: readonly Alignment[], tokens: readonly Token[], columns: readonly Column[], names: NameFinder): readonly Alignment[] {
  if (found.length < 2) return found;
  const cuts = new Map<number, number | null>();
  /** The word at which a known name begins that an end of a cell before word `at` would cut; null where it cuts none. */
  const cutName = (at: number): number | null => {
    const told = cuts.get(at);
    if (told !== undefined) return told;
    const before = [2, 1].find((width) => at >= width && [1, 2].some((behind) => at + behind <= tokens.length && ['AI_MODEL', 'CHIP'].includes(names.lookup(/^[^、，,]*/u.exec(joinTokens(tokens.slice(at - width, at + behind)))?.[0] ?? '')?.kind ?? '')));
    const from = before === undefined ? null : at - before;
    cuts.set(at, from);
    return from;
  };
  const cutsName = (cell: readonly [number, number], ofMakers: boolean): boolean => { const from = cutName(cell[1]); return from !== null && (!ofMakers || from > cell[0] || names.lookup(joinTokens(tokens.slice(...cell)))?.kind === 'CHIP'); };
  // 青崖 │ K3 …: a word that no firm has, and the number that makes it a product's name.
  const numberless = (alignment: Alignment): boolean => columns.some(({ meaning }, i) => {
    const cell = ['model', 'hardware'].includes(meaning.role) ? alignment.cells[i] : null;
    return cell !== null && cell !== undefined && cell[1] < tokens.length && /^\p{Script=Han}{1,6}$/u.test(tokens[cell[1] - 1]?.text ?? '') && codeShape.test(tokens[cell[1]]?.text ?? '');
  });
  // A model's name begins no other cell where a column is theirs.
  const ofModels = columns.findIndex(({ meaning, heading }) => meaning.role === 'model' && /模型|models?\b/iu.test(heading));
  const strays = (alignment: Alignment): number => (ofModels < 0 ? 0 : columns.filter((_, i) => { const cell = i === ofModels ? null : alignment.cells[i]; return cell && beginsModel(joinTokens(tokens.slice(...cell)), names); }).length);
  return found.map((alignment) => {
    const cost = (numberless(alignment) ? 1 : 0) + strays(alignment) * 1.2 + columns.reduce((sum, { meaning }, i) => { const cell = alignment.cells[i]; return cell && cell[1] < tokens.length && cutsName(cell, meaning.role === 'vendor') ? sum + 3 : sum; }, 0);
    return cost === 0 ? alignment : { ...alignment, cost: alignment.cost + cost };
  }).sort((a, b) => a.cost - b.cost);
}

const codeShape = /^[A-Z]{0,3}-?\d{1,4}[A-Za-z]{0,2}$/u;
/** The name of an AI model that is known, or one with its parameters behind it: Foo-72B. */
function beginsModel(text: string, names: NameFinder): boolean { const [first] = names.find(text); return first?.start === 0 && first.entry.kind === 'AI_MODEL' || /^[A-Za-z][\w.]*(?:-[A-Za-z\d.]+)*-\d{1,4}B(?![A-Za-z\d])/u.test(text); }

const undisclosed = /([A-Za-z\u4e00-\u9fff][\w\u4e00-\u9fff -]{0,15}?)\s?(?:均|仍|尚)?(?:(?:未|没有)(?:公布|披露|公开|给出)|不提供|不支持)(?:其|的)?([\u4e00-\u9fff]{2,6})|(?:(?:no|the) )?([a-z]+(?: [a-z]+)?) of (?:the )?([A-Z][\w -]{0,15}?) (?:is|was|are|were|has|have) not (?:been )?(?:disclosed|published|given)/gu;
/** "X7 未披露功耗" under a table: of which rows which cells are blank. */
export function blanksTold(notes: string | undefined, columns: readonly Column[]): (tokens: readonly Token[], found: readonly Alignment[]) => readonly Alignment[] {
  const told = [...(notes ?? '').matchAll(undisclosed)].flatMap((match) => {
    const [name, what] = [(match[1] ?? match[4] ?? '').replace(/(?:[一两二三四]款)?(?:产品|芯片|卡)$/u, '').trim(), match[2] ?? match[3] ?? ''];
    const { metric, formats } = meaningOf(what);
    // 半精度算力: of several columns of computing the one of that format.
    const at = metric === null ? -1 : columns.findIndex(({ meaning }) => meaning.metric === metric && (metric === 'PEAK_COMPUTE' ? formats.some((format) => meaning.formats.includes(format)) : true));
    return name === '' || at < 0 ? [] : [{ name, at }];
  });
  return told.length === 0 ? (_, found) => found : (tokens, found) => {
    const row = tokens.map(({ text }) => text).join(' ');
    const mine = told.filter(({ name }) => row.includes(name));
    return mine.length === 0 ? found : found.map((alignment) => {
      const filled = mine.filter(({ at }) => { const cell = alignment.cells[at]; return cell !== null && cell !== undefined && !isBlankMark(joinTokens(tokens.slice(...cell))); }).length;
      return { ...alignment, cost: alignment.cost + filled * 3 };
    }).sort((a, b) => a.cost - b.cost);
  };
}
