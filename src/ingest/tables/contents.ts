import { isBlankMark } from './cells.js';
import { vendorMisfit } from './fits.js';
import type { Grid } from './grid.js';
import type { NameFinder, TableBlock } from '../source.js';

/** The first column most of whose cells pass the test, whatever its heading says; -1 where none does. Two cells at least must be filled. */
export function columnHolding(grid: Grid, test: (text: string) => boolean, share = 0.6): number {
  return grid.columns.findIndex((_, i) => {
    const texts = grid.records.map((record) => record.cells[i]?.text.trim() ?? '').filter((text) => text !== '' && !isBlankMark(text));
    return texts.length >= 2 && texts.filter(test).length >= texts.length * share;
  });
}

/** The texts of a column, a blank one taking what stands above it: a cell merged over several rows is printed once. A dash is no blank. */
export function filled(grid: Grid, column: number): readonly string[] {
  let above = '';
  return grid.records.map((record) => {
    const text = record.cells[column]?.text.trim() ?? '';
    if (text !== '') above = text;
    return above;
  });
}

/** Whether the text knew the cells of the table: Markdown, HTML, columns of a PDF. */
export function isTabbed(block: TableBlock): boolean { return block.lines.some((line) => line.text.includes('\t')); }
/** The texts of a column with merged cells filled in. In a flattened table a blank cell may be one that was left in doubt: nothing is carried down there. */
export function carried(grid: Grid, block: TableBlock, column: number): readonly string[] {
  return isTabbed(block) ? filled(grid, column) : grid.records.map((record) => record.cells[column]?.text ?? '');
}

/** Headings of what only groups things: 产品系列, "Family". */
export const ofFamilies = /(?:系列|产品线|家族)$|\b(?:series|family|line-?up|(?:product )?line)$/iu;

/** Whether cells list firms: most of them names as firms have, one at least known. */
export function holdsFirms(texts: readonly string[], names: NameFinder): boolean {
  const lists = texts.filter((text) => text !== '' && !isBlankMark(text));
  const listed = lists.map((text) => namesIn(text)).filter((found) => found.length > 0 && found.every((name) => vendorMisfit(name, names) <= 1.6 && names.lookup(name)?.kind !== 'CHIP'));
  return listed.length >= 2 && listed.length >= lists.length * 0.6 && listed.some((found) => found.some((name) => names.lookup(name)?.kind === 'COMPANY'));
}

/** What a cell only intends, tries or samples has not come about. */
export const unfinished = /待定|联调|调试中|测试中|(?:still|being|under) test|test(?:ing)? under way|排期|送样|样品|研发|在研|验证中|适配中|进行中|推进中|尚未|正在|计划|预计|将于|有望|拟|未完成|sampl|develop(?:ing|ment)|in progress|ongoing|under way|planned|expected|not yet|pending|qualif/iu;
/** The names that a cell lists: "三星、SK 海力士、美光". A name with a word beside it that it only samples is left out, so is a sentence and words in small letters ("second source sought"). */
export function namesIn(cell: string): readonly string[] {
  if (/[。；]/u.test(cell)) return [];
  return cell.replace(/\s+/gu, ' ').split(/[、，,;；]\s*|\s+(?:and|&)\s+|\s?[/／]\s?|(?<=[\u4e00-\u9fffA-Za-z\d)）]{2})和(?=[\u4e00-\u9fffA-Z]{2})(?!(?:科技|技术|股份|电子|微电|半导体|材料|光电|集团|智能|新材|化工|信息|机电|制造|实业)(?:$|[、，,;；]))/u).flatMap((part) => {
    if (unfinished.test(part)) return [];
    const name = part.replace(/[（(][^（()）]*[)）]/gu, '').replace(/等(?:\s?\d*\s?(?:家|企业|公司|厂商)*)?$/u, '').replace(/^(?:and|及|以及)\s*/u, '').trim();
    return name === '' || isBlankMark(name) || name.length > 40 || /^(?:[\d.]+|多家|其他|暂?无|others?|various|none(?:\s.*)?|nil|nobody|unknown|unclear|undecided|unspecified|mixed|tb[acd]|n\/d)$/iu.test(name) || /^[a-z]+(?:\s[a-z-]+)*$/u.test(name) && !/^[a-z]{2,12}$/u.test(name) ? [] : [name];
  });
}
