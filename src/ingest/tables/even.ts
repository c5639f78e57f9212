import { parseQuantity } from '../../model/measure.js';
import { parsePeriod } from '../../model/period.js';
import type { NameFinder, SourceLine } from '../source.js';
import { isAuthority } from './authority.js';
import { isBlankMark } from './cells.js';
import { namesIn } from './contents.js';
import { vendorMisfit } from './fits.js';
import { listIn } from './kinds/entityList.js';
import { statusOf } from './status.js';
import type { TokenLine } from './tokens.js';

/**
 * One cell a line and none of them lost: what kinds of cells come by turns tells how many columns there are, whatever their headings say.
 * 企业 │ 被列哪份名单 │ 何时 over firms, lists and dates. Null where no width, or more than one, makes the columns alike.
 */
export function evenLines(lines: readonly TokenLine[], names: NameFinder): readonly SourceLine[] | null {
  const texts = lines.map(({ tokens }) => tokens[0]?.text ?? '');
  const kinds = texts.map((text) => kindOf(text, names));
  const fitting = [3, 4, 5, 6, 7, 8].map((width) => ({ width, alike: fits(kinds, width) ? alikeIn(kinds, width) : 0 })).filter(({ alike }) => alike > 0).sort((x, y) => y.alike - x.alike || x.width - y.width);
  const width = fitting[0]?.width;
  // A multiple of the width has columns as alike; another width that is nearly as good leaves it open.
  if (width === undefined || fitting.some((other) => other.width % width !== 0 && (fitting[0]?.alike ?? 0) - other.alike < 0.12)) return null;
  return Array.from({ length: Math.ceil(lines.length / width) }, (_, row) => ({ number: lines[row * width]?.number ?? 0, text: Array.from({ length: width }, (__, i) => texts[row * width + i] ?? '').join('\t'), page: null }));
}

type Kind = 'date' | 'authority' | 'thing' | 'list' | 'status' | 'figure' | 'firm' | 'name' | 'words' | 'blank';
function kindOf(text: string, names: NameFinder): Kind {
  if (isBlankMark(text)) return 'blank';
  if (parsePeriod(text) !== null) return 'date';
  if (parseQuantity(text) !== null) return 'figure';
  if (text.length <= 20 && listIn(text) !== null && !/家|列入|加入|新增|added/u.test(text) || /^(?:未列入|未入列|not listed)$/iu.test(text)) return 'list';
  if (statusOf(text) !== null) return 'status';
  if (isAuthority(text)) return 'authority';
  if (['CHIP', 'AI_MODEL'].includes(names.lookup(text)?.kind ?? '')) return 'thing';
  const listed = namesIn(text);
  if (listed.some((name) => names.lookup(name)?.kind === 'COMPANY') && listed.every((name) => vendorMisfit(name, names) <= 1.6)) return 'firm';
  return text.length <= 24 && !/[。；]/u.test(text) ? 'name' : 'words';
}

const specific: readonly Kind[] = ['date', 'authority', 'thing', 'list', 'status', 'figure', 'firm'];
/** Whether in rows so wide two columns at least hold one kind of cell each, the others no mixture, and the head none of them. */
function fits(kinds: readonly Kind[], width: number): boolean {
  const rows = Math.ceil((kinds.length - width) / width);
  if (rows < 3 || kinds.slice(0, width).some((kind) => specific.includes(kind))) return false;
  const columns = Array.from({ length: width }, (_, i) => kinds.filter((__, k) => k >= width && k % width === i).filter((kind) => kind !== 'blank'));
  const dominant = columns.map((cells) => specific.find((kind) => { const rest = cells.filter((cell) => cell !== kind && !((kind === 'firm' || kind === 'thing') && cell === 'name')); return rest.length === 0 && cells.filter((cell) => cell === kind).length * 2 >= cells.length && cells.length > 0; }) ?? null);
  const plain = columns.every((cells, i) => dominant[i] !== null || cells.every((cell) => !specific.includes(cell) || cell === 'firm' || cell === 'thing'));
  const told = dominant.filter((kind) => kind !== null);
  return plain && told.length >= 2 && (new Set(told).size > 1 || told.every((kind) => kind === 'firm'));
}
/** How large a part of their column the commonest kind of cell is, over all columns. */
function alikeIn(kinds: readonly Kind[], width: number): number {
  const shares = Array.from({ length: width }, (_, i) => {
    const cells = kinds.filter((kind, k) => k >= width && k % width === i && kind !== 'blank');
    return cells.length === 0 ? 0 : Math.max(...[...new Set(cells)].map((kind) => cells.filter((cell) => cell === kind).length)) / cells.length;
  });
  return shares.reduce((sum, share) => sum + share, 0) / width;
}
