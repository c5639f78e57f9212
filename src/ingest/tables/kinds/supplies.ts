import type { EntityKind } from '../../../ontology.js';
import type { NameFinder, TableBlock } from '../../source.js';
import { isBlankMark } from '../cells.js';
import { Drafts, mention } from '../drafts.js';
import { columnHolding, filled, namesIn } from '../contents.js';
import { columnOf, type Grid } from '../grid.js';
import { memoriesIn } from '../cells.js';
import type { TableKind } from './kind.js';

/**
 * Who supplies what, to whom: suppliers and their customers, the companies of each link of a chain, the makers of each generation of memory,
 * ways of packaging with who offers them and what is built with them. A cell may name several; one named once holds for the rows below it.
 */
export const supplies: TableKind = {
  name: 'supplies',
  recognises: (grid, block, context) => shapeOf(grid, block, context.names) !== null,
  read(grid, block, context) {
    const drafts = new Drafts(block, 0.9);
    const shape = shapeOf(grid, block, context.names);
    if (shape === null) return { drafts: [], unread: [] };
    // In a flattened table a blank cell may be one that was left in doubt: nothing is carried down there.
    const tabbed = block.lines.some((line) => line.text.includes('\t'));
    const columnOfCells = (column: number, down: boolean): readonly string[] => (column < 0 ? [] : down && tabbed ? filled(grid, column) : grid.records.map((record) => record.cells[column]?.text ?? ''));
    // Suppliers at home and abroad in columns of their own.
    const more = shape.kind === 'PRODUCT' && shape.customer < 0 ? grid.columns.flatMap(({ meaning }, i) => (meaning.role === 'vendor' && i !== shape.vendor ? [i] : [])) : [];
    const [vendorCells, thingCells] = [columnOfCells(shape.vendor, shape.kind !== 'MEMORY' && shape.vendor < shape.thing), columnOfCells(shape.thing, shape.thing < shape.vendor && shape.kind === 'PRODUCT')];
    grid.records.forEach((record, i) => {
      const vendors = [vendorCells[i] ?? '', ...more.map((column) => record.cells[column]?.text ?? '')].flatMap(namesIn);
      const cell = (column: number): string => (column < 0 ? '' : record.cells[column]?.text ?? '').replace(/\s+/gu, ' ').trim();
      const customers = namesIn(cell(shape.customer));
      // "某科技 7nm": the cell was cut where the next one begins, so neither is believed.
      if (customers.some((name) => /[\u4e00-\u9fff]\s+\d/u.test(name))) return;
      const thing = (thingCells[i] ?? '').replace(/\s+/gu, ' ').trim();
      const place = { line: record.line, row: thing === '' ? vendors[0] ?? null : thing, column: grid.columns[shape.vendor]?.heading ?? null };
      // Several beside several: who supplies whom is not said.
      if (vendors.length === 1 || customers.length === 1) for (const vendor of vendors) for (const customer of customers) drafts.relation(mention(vendor, 'COMPANY'), 'SUPPLIES_TO', mention(customer, 'COMPANY'), { ...place, column: grid.columns[shape.customer]?.heading ?? null });
      if (thing === '' || isBlankMark(thing) || thing.length > 24 || /[。；]/u.test(thing)) return;
      const surface = shape.kind === 'MEMORY' ? memoriesIn(thing)[0] ?? thing : thing;
      for (const vendor of vendors) drafts.relation(mention(vendor, 'COMPANY'), 'PROVIDES', mention(surface, shape.kind), place);
      if (shape.kind !== 'PACKAGING') return;
      for (const chip of namesIn(cell(shape.built))) if (/[A-Za-z\d]/u.test(chip) || context.names.lookup(chip)?.kind === 'CHIP') drafts.relation(mention(chip, 'CHIP'), 'PACKAGED_WITH', mention(surface, 'PACKAGING'), place);
    });
    return { drafts: drafts.list, unread: [] };
  },
};

interface Shape { readonly vendor: number; readonly customer: number; readonly thing: number; readonly kind: EntityKind; readonly built: number }
function shapeOf(grid: Grid, block: TableBlock, names: NameFinder): Shape | null {
  const [vendor, customer, segment, technology, model] = (['vendor', 'customer', 'segment', 'technology', 'model'] as const).map((role) => columnOf(grid, role)) as [number, number, number, number, number];
  if (vendor < 0) return null;
  if (customer >= 0) return { vendor, customer, thing: model >= 0 ? model : segment, kind: 'PRODUCT', built: -1 };
  const memory = columnHolding(grid, (text) => memoriesIn(text)[0] !== undefined && text.length <= 12, 0.8);
  if (memory >= 0 && memory !== vendor && (memory === model || memory === 0)) return { vendor, customer, thing: memory, kind: 'MEMORY', built: -1 };
  const caption = `${block.caption ?? ''} ${grid.columns.map((column) => column.heading).join(' ')}`;
  const packaging = /封装|封测|中介层|packag|interposer|2\.5D/iu.test(caption) || (technology >= 0 && grid.records.some((record) => names.lookup(record.cells[technology]?.text ?? '')?.kind === 'PACKAGING'));
  if (technology >= 0 && packaging) return { vendor, customer, thing: technology, kind: 'PACKAGING', built: model };
  if (segment >= 0 && !grid.columns.some((column) => column.meaning.role === 'metric')) return { vendor, customer, thing: segment, kind: 'PRODUCT', built: -1 };
  return null;
}
