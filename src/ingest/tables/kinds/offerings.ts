import { Drafts, mention } from '../drafts.js';
import { vendorMisfit } from '../fits.js';
import { columnOf } from '../grid.js';
import { isBlankMark } from '../cells.js';
import type { NameFinder } from '../../source.js';
import type { TableKind } from './kind.js';

/** Vendors and what they offer of one class of product, which the column's heading names: "800G 光模块产品". */
export const offerings: TableKind = {
  name: 'offerings',
  recognises: (grid, _, context) => grid.columns.length === 2 && columnOf(grid, 'vendor') === 0 && classOf(grid.columns[1]?.heading ?? '', context.names) !== null,
  read(grid, block, context) {
    const drafts = new Drafts(block, 0.88);
    const product = classOf(grid.columns[1]?.heading ?? '', context.names);
    for (const record of grid.records) {
      const company = record.cells[0]?.text.replace(/\s+/gu, ' ').trim() ?? '';
      const told = record.cells[1]?.text ?? '';
      if (product === null || company === '' || isBlankMark(company) || vendorMisfit(company, context.names) >= 1.5 || !offers(told, product)) continue;
      drafts.relation(mention(company, 'COMPANY'), 'PROVIDES', mention(product, 'PRODUCT'), { line: record.line, row: company, column: grid.columns[1]?.heading ?? null });
    }
    return { drafts: drafts.list, unread: [] };
  },
};

/** The class a heading names: "800G光模块产品" → 800G光模块. A bare 产品 names none. */
function classOf(heading: string, names: NameFinder): string | null {
  const bare = heading.replace(/(?:主要|相关|代表)?(?:产品|方案|布局|情况|型号)+$/u, '').replace(/\s+/gu, '').trim();
  const known = names.find(bare).find(({ entry }) => entry.kind === 'PRODUCT' || entry.kind === 'MEMORY' || entry.kind === 'PACKAGING')?.surface;
  return known ?? (bare.length >= 3 && !/^(?:芯片|公司|产品|型号|名称)/u.test(bare) && /[A-Za-z\d\u4e00-\u9fff]{3,}/u.test(bare) && bare !== heading ? bare : null);
}
/** The row must speak of the class, and not as what its own goods go into ("主要用于 800G 光模块"). */
function offers(told: string, product: string): boolean {
  const key = /^[A-Z\d.]+/iu.exec(product)?.[0] ?? product;
  const plain = told.replace(/(?:用于|应用于|适用于|供应?给|for use in)[^，。；]*/gu, '').replace(/\s+/gu, '');
  return plain.includes(key.replace(/\s+/gu, ''));
}
