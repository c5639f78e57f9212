import { parseQuantity } from '../../../model/measure.js';
import { parsePeriod } from '../../../model/period.js';
import type { EntityKind } from '../../../ontology.js';
import type { Mention } from '../../../model/claim.js';
import type { NameFinder, TableBlock } from '../../source.js';
import { Drafts, mention, type Place } from '../drafts.js';
import { carried, columnHolding, holdsFirms, namesIn, unfinished } from '../contents.js';
import { columnOf, type Grid, type TableRecord } from '../grid.js';
import { isBlankMark, memoriesIn, readCell } from '../cells.js';
import { meaningOf } from '../headings.js';
import { homeShares } from './home-shares.js';
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
    const columnOfCells = (column: number, down: boolean): readonly string[] => (column < 0 ? [] : down ? carried(grid, block, column) : grid.records.map((record) => record.cells[column]?.text ?? ''));
    // Suppliers at home and abroad in columns of their own.
    const more = shape.kind === 'PRODUCT' && shape.customer < 0 ? supplierColumns(grid, context.names).filter((i) => i !== shape.vendor && i !== shape.thing) : [];
    const [vendorCells, thingCells] = [columnOfCells(shape.vendor, shape.kind === 'PACKAGING' || shape.kind !== 'MEMORY' && shape.vendor < shape.thing), columnOfCells(shape.thing, shape.thing < shape.vendor && shape.kind === 'PRODUCT')];
    // Under 代表企业 or "Overseas" firms are in that business; whoever supplies a part is not therefore.
    const players = shape.kind === 'PRODUCT' && shape.customer < 0 && [shape.vendor, ...more].every((i) => !ofSuppliers.test(grid.columns[i]?.heading ?? ''));
    const parents = grid.columns.findIndex(({ heading }) => ofParents.test(heading.trim()));
    const progress = grid.columns.findIndex(({ heading }) => ofProgress.test(heading.trim()));
    const linkAt = columnOf(grid, 'segment');
    const linkCells = columnOfCells(linkAt, true);
    grid.records.forEach((record, i) => {
      const vendors = [vendorCells[i] ?? '', ...more.map((column) => record.cells[column]?.text ?? '')].flatMap(namesIn);
      const cell = (column: number): string => (column < 0 ? '' : record.cells[column]?.text ?? '').replace(/\s+/gu, ' ').trim();
      const state = cell(progress);
      if (notYet.test(state)) return;
      const customers = sampled.test(state) ? [] : namesIn(cell(shape.customer));
      // "某科技 7nm": the cell was cut where the next one begins, so neither is believed.
      if (customers.some((name) => /[\u4e00-\u9fff]\s+\d/u.test(name))) return;
      // Several goods beside several firms: whose is which is not said, but all stand in the link of the chain.
      const several = linkAt >= 0 && linkAt !== shape.thing && !/^[上中下]游$/u.test(linkCells[i] ?? '') && vendors.length > 1 && /[、，,;；/／]|与|及|等$|\sand\s/u.test(thingCells[i] ?? '');
      const thing = ((several ? linkCells[i] : thingCells[i]) ?? '').replace(/\s+/gu, ' ').trim();
      const at = (column: number): Place => ({ line: record.line, row: thing === '' || shape.vendor === 0 ? vendors[0] ?? null : thing, column: grid.columns[column]?.heading ?? null });
      const place = at(shape.vendor);
      // Several beside several: who supplies whom is not said.
      if (vendors.length === 1 || customers.length === 1) for (const vendor of vendors) for (const customer of customers) drafts.relation(mention(vendor, 'COMPANY'), 'SUPPLIES_TO', mention(customer, 'COMPANY'), at(shape.customer));
      for (const vendor of vendors.length === 1 ? vendors : []) for (const ally of namesIn(cell(shape.allies))) drafts.relation(mention(vendor, 'COMPANY'), 'PARTNER_OF', mention(ally, 'COMPANY'), at(shape.allies));
      for (const vendor of vendors.length === 1 && shape.home >= 0 ? vendors : []) for (const place of homeIn(cell(shape.home), context.names)) drafts.relation(mention(vendor, 'COMPANY'), 'LOCATED_IN', mention(place, 'REGION'), at(shape.home));
      if (thing === '' || isBlankMark(thing) || thing.length > (/\p{Script=Han}/u.test(thing) ? 24 : 40) || /[。；]/u.test(thing)) return;
      const goods = goodsIn(thing, shape.kind, linkAt >= 0, context.names);
      for (const [vendor, own] of vendorCellsOf(record, [shape.vendor, ...more]).flatMap((text) => ownNames(text, context.names))) drafts.relation(mention(vendor, 'COMPANY'), 'PROVIDES', own, place);
      for (const [surface, kind] of goods) for (const vendor of vendors) drafts.relation(mention(vendor, 'COMPANY'), 'PROVIDES', mention(surface, kind), place, { modality: sampled.test(state) ? 'PLANNED' : 'ASSERTED' });
      memorySpecs(drafts, grid, record, vendors, goods, at);
      if (players && (several || ofChain(grid, shape.thing)) && !/^[上中下]游$/u.test(thing)) for (const vendor of vendors) drafts.relation(mention(vendor, 'COMPANY'), 'IN_SEGMENT', mention(thing, 'PRODUCT'), place);
      const [surface] = goods[0] ?? [];
      if (shape.kind !== 'PACKAGING' || surface === undefined) return;
      // Words behind a name are another cell's.
      for (const parent of namesIn(cell(parents))) if (parent !== surface && (context.names.lookup(parent) !== null || !/\s\p{Script=Han}|\p{Script=Han}\s|\s[A-Z]{2,}/u.test(parent))) drafts.relation(mention(surface, 'PACKAGING'), 'VARIANT_OF', mention(parent, 'PACKAGING'), at(parents));
      // 验证中, "qualifying": not built so yet.
      if (grid.columns.some(({ meaning, heading }, c) => (meaning.role === 'status' || /状态|进展|进度|阶段|status|stage|state/iu.test(heading)) && unfinished.test(cell(c)))) return;
      for (const chip of namesIn(cell(shape.built))) if (/[A-Za-z\d]/u.test(chip) || context.names.lookup(chip)?.kind === 'CHIP') {
        drafts.relation(mention(chip, 'CHIP'), 'PACKAGED_WITH', mention(surface, 'PACKAGING'), place);
        // Whose way of packaging it is, where it is one firm's alone, packages what is built with it.
        if (vendors.length === 1 && vendors[0] !== undefined) drafts.relation(mention(chip, 'CHIP'), 'PACKAGED_BY', mention(vendors[0], 'COMPANY'), place);
      }
    });
    return { drafts: [...drafts.list, ...homeShares(grid, block, shape.thing)], unread: [] };
  },
};

/** One supplier's memory of one kind: the size and rate of its stack are that supplier's, those of what it only samples or plans are left. */
function memorySpecs(drafts: Drafts, grid: Grid, record: TableRecord, vendors: readonly string[], goods: readonly (readonly [string, EntityKind])[], at: (column: number) => Place): void {
  const [[vendor], [good]] = [vendors, goods];
  if (vendor === undefined || vendors.length > 1 || good?.[1] !== 'MEMORY' || goods.length > 1 || record.cells.some((cell, i) => cell !== null && grid.columns[i]?.meaning.role !== 'customer' && unfinished.test(cell.text))) return;
  grid.columns.forEach((column, i) => {
    const { metric } = column.meaning, cell = record.cells[i];
    if (!cell || isBlankMark(cell.text) || metric !== 'MEMORY_CAPACITY' && metric !== 'MEMORY_BANDWIDTH') return;
    const { figures, misfit } = readCell(column.meaning, cell.text, column.unit);
    for (const { value, unit, bound, printed } of misfit < 4 ? figures.filter((figure) => figure.metric === metric) : []) drafts.add({ type: 'spec', subject: mention(`${vendor} ${good[0]}`, 'MEMORY', vendor), metric, format: null, alsoFormat: null, engine: null, sparsity: null, value, unit, bound, printed }, at(i));
  });
}
const ofSuppliers = /供应|供货|供方|供给|来源|采购|suppl|sourc|vendor|buy|bought|purchas|procure|(?<![a-z])(?:from|second|lead)(?![a-z])/iu;
/** A column of links of a chain: 环节, "Segment" or what only groups them by (细分). Materials bought are none. */
function ofChain({ columns }: Grid, i: number): boolean { const column = columns[i]; return column !== undefined && (column.meaning.role === 'segment' && !/物料|inputs?|materials?|components?|parts?|items?/iu.test(column.heading) || /^(?:细分|子)(?:领域|环节|行业|赛道|板块|方向)?$|^sub-?segments?$/iu.test(column.heading.trim())); }
/** How far each product has come. */
const ofProgress = /^(?:产品|当前|目前|项目|量产|产能|客户|认证)?(?:状态|阶段|现状|进展|进度)$|^(?:status|stage|progress)$/iu;
const notYet = /^(?!.*批量)(?:正在|已|仍|尚)?(?:在研|研发|预研|开发中|规划|计划|拟|预计)|^(?:in development|under development|planned)/iu, sampled = /^(?!.*批量)(?:正在|已|仍|尚)?(?:送样|样品|送测)|^sampl/iu;
/** The column of what a way of packaging was developed from. */
const ofParents = /^(?:上一?级|所属|母|基础|上位|原有?|衍生自)(?:平台|技术|工艺|系列|家族|方案)?$|^(?:parent|base|family|derived from|variant of|belongs to|part of)(?: (?:platform|technology|process|family))?$/iu;
function vendorCellsOf(record: TableRecord, columns: readonly number[]): readonly string[] { return columns.map((column) => record.cells[column]?.text ?? ''); }
/** "台积电（CoWoS）、长电科技（XDFOI）": a firm, and in brackets its own name for the goods, where that is known or written as names of processes are. */
function ownNames(cell: string, names: NameFinder): readonly (readonly [string, Mention])[] {
  return [...cell.matchAll(/([^、，,;；/（()）]{2,24}?)\s*[（(]([^（()）]{2,20})[）)]/gu)].flatMap(([, firm = '', name = '']) => {
    const kind = names.lookup(name)?.kind ?? (/^[A-Z][A-Za-z]*[A-Z\d][\w.-]*$/u.test(name) && names.lookup(firm)?.kind === 'COMPANY' && !/^(?:US|UK|EU|TW|KR|JP|CN)/u.test(name) ? 'PACKAGING' : null);
    return kind !== null && ['PACKAGING', 'MEMORY'].includes(kind) && namesIn(firm).length === 1 && !unfinished.test(name) ? [[firm.trim(), mention(name, kind)] as const] : [];
  });
}
/** What a cell of goods names: a memory by its generation, ways of packaging parted by a bar, anything else as it is printed. A processor is designed and not provided, but as a part of the chain (`linked`: 交换芯片) it is. */
function goodsIn(thing: string, kind: EntityKind, linked: boolean, names: NameFinder): readonly (readonly [string, EntityKind])[] {
  const memories = thing.split(/\s*[、，,/／]\s*/u);
  if (memories.length > 1 && memories.every((each) => memoriesIn(each)[0] === each)) return memories.map((each) => [each, 'MEMORY'] as const);
  const memory = memoriesIn(thing)[0];
  if (memory !== undefined && (kind === 'MEMORY' || memory === thing)) return [[memory, 'MEMORY']];
  if (kind === 'PACKAGING') return [[thing, kind]];
  const parts = thing.split(/\s*(?:[/／、;；]|,\s)\s*/u);
  // "X7-C (from X7)": what it was made from does not make it goods.
  const known = parts.map((part) => names.lookup(part.replace(/\s*[（(][^（()）]*[)）]$/u, ''))?.kind);
  if (parts.length > 1 && known.every((each) => each === 'PACKAGING' || each === 'MEMORY')) return parts.flatMap((part, i) => { const each = known[i]; return each ? [[part, each] as const] : []; });
  return known.includes('CHIP') && !linked ? [] : [[thing, kind]];
}
/** Where a firm is at home: one place that is known, or a name by itself. */
function homeIn(cell: string, names: NameFinder): readonly string[] {
  if (cell === '' || isBlankMark(cell)) return [];
  return names.lookup(cell, 'REGION') !== null || /^[A-Z][a-z]+(?: [A-Z][a-z]+)?$|^[\p{Script=Han}]{2,6}$/u.test(cell) && !/全球|海外|国外|global|various|多地/iu.test(cell) ? [cell] : [];
}

/** `home`: the column of where the suppliers are at home; `allies`: of their partners. */
interface Shape { readonly vendor: number; readonly customer: number; readonly thing: number; readonly kind: EntityKind; readonly built: number; readonly home: number; readonly allies: number }
function shapeOf(grid: Grid, block: TableBlock, names: NameFinder): Shape | null {
  const [vendor, customer, told, model] = (['vendor', 'customer', 'technology', 'model'] as const).map((role) => columnOf(grid, role)) as [number, number, number, number];
  const priced = grid.columns.some((column) => column.meaning.role === 'metric');
  // An unknown heading over firms, behind a column of things: "Item | Where we buy it".
  const supplier = vendor >= 0 ? vendor : priced ? -1 : supplierColumns(grid, names)[0] ?? -1;
  if (supplier < 0) return null;
  const [goods, home, allies] = [goodsColumn(grid, supplier, names), supplier === 0 ? columnOf(grid, 'region') : -1, grid.columns.findIndex(({ meaning, heading }, i) => i !== supplier && meaning.role === 'partner' && /伙伴|合作|partner|allies|ally/iu.test(heading))];
  const caption = `${block.caption ?? ''} ${grid.columns.map((column) => column.heading).join(' ')}`;
  const technology = told < 0 ? platformColumn(grid, block, names) : told;
  const packaging = /封装|封测|中介层|packag|interposer|2\.5D/iu.test(caption) || (technology >= 0 && grid.records.some((record) => names.lookup(record.cells[technology]?.text ?? '')?.kind === 'PACKAGING'));
  // Sizes by year and whose estimate they are: "Source" is no supplier there. How much is packaged by year is another matter.
  if (grid.columns.filter(({ heading }) => parsePeriod(heading.trim()) !== null).length >= 2 && !(technology >= 0 && packaging)) return null;
  if (technology >= 0 && packaging && customer >= 0) return { vendor: supplier, customer, thing: technology, kind: 'PACKAGING', built: -1, home, allies };
  if (customer >= 0) return { vendor: supplier, customer, thing: goods >= 0 ? goods : model >= 0 ? model : thingColumn(grid, supplier, names), kind: 'PRODUCT', built: -1, home, allies };
  const memory = columnHolding(grid, (text) => memoriesIn(text)[0] !== undefined && text.length <= 12, 0.8);
  if (memory >= 0 && memory !== supplier && (memory === model || memory === 0)) return { vendor: supplier, customer, thing: memory, kind: 'MEMORY', built: -1, home, allies };
  if (technology >= 0 && packaging) return { vendor: supplier, customer, thing: technology, kind: 'PACKAGING', built: model, home, allies };
  const thing = priced ? -1 : goods >= 0 ? goods : thingColumn(grid, supplier, names);
  return thing >= 0 ? { vendor: supplier, customer, thing, kind: 'PRODUCT', built: -1, home, allies } : null;
}
/** 平台, "Process" over names and no figures, in a table on packaging or where one of them is known for it. */
function platformColumn(grid: Grid, { caption }: TableBlock, names: NameFinder): number {
  return grid.columns.findIndex(({ heading, meaning: { role, metric } }, i) => {
    const texts = grid.records.map(({ cells }) => cells[i]?.text.trim() ?? '').filter((text) => text !== '' && !isBlankMark(text));
    return (role === 'other' || metric === 'PROCESS_NODE') && ofPlatforms.test(heading.trim()) && texts.every((text) => /\p{L}{2}/u.test(text) && parseQuantity(text) === null && names.lookup(text)?.kind !== 'COMPANY' && names.lookup(text)?.kind !== 'CHIP')
      && (/封装|packag/iu.test(caption ?? '') || texts.some((text) => names.lookup(text)?.kind === 'PACKAGING'));
  });
}
const ofPlatforms = /^(?:先进)?(?:技术|工艺|封装)?(?:平台|路线|工艺|方案|技术)(?:名称)?$|^(?:packaging )?(?:platforms?|process(?:es)?|technolog(?:y|ies)|flows?)$/iu;
const ofGoods = /^(?:what (?:it|they|each|the company) (?:sells?|makes?|supplies|provides|offers|ships)|(?:main |key |core |representative |typical )?(?:goods|products?|offerings?|wares|parts?)(?: (?:supplied|sold|offered|provided))?|suppl(?:y|ies)|(?:主要|代表|典型|核心|主营|供应|供货|供给|相关|拳头|主打|主力|优势|旗舰|配套|在售)(?:性)?(?:的)?(?:产品|品类|内容|物料|器件|部件|材料)|(?:供货|供应)(?:内容|品类|范围)|主营)$/iu;
/** Kinds of memory and nothing else, in lists or one by one. */
function memoriesAlone(texts: readonly string[]): boolean {
  const filledIn = texts.filter((text) => text !== '' && !isBlankMark(text));
  return filledIn.length >= 2 && filledIn.every((text) => text.split(/\s*[、，,/／]\s*/u).every((each) => memoriesIn(each)[0] === each));
}
const toCome = /下一代|送样|计划|规划|在研|next|planned|sampl|pipeline|roadmap/iu;
/** The column of what the firms sell, as its heading says: beside a link of the chain, or beside nothing else that names things. Long words in it describe. */
function goodsColumn(grid: Grid, supplier: number, names: NameFinder): number {
  const at = grid.columns.findIndex(({ heading, meaning }, i) => i !== supplier && ['model', 'text', 'segment', 'other'].includes(meaning.role) && ofGoods.test(heading.trim()));
  const texts = grid.records.map((record) => record.cells[at]?.text.trim() ?? '').filter((text) => text !== '' && !isBlankMark(text));
  const beside = columnOf(grid, 'segment') >= 0 || columnOf(grid, 'customer') >= 0 || columnOf(grid, 'region') >= 0;
  if (at < 0 && columnOf(grid, 'customer') >= 0) return grid.columns.findIndex(({ heading }, i) => i !== supplier && !toCome.test(heading) && memoriesAlone(grid.records.map((record) => record.cells[i]?.text.trim() ?? '')));
  return at >= 0 && beside && texts.length >= 2 && texts.every((text) => text.length <= 40 && !/[。；]/u.test(text) && parseQuantity(text) === null && names.lookup(text)?.kind !== 'COMPANY') ? at : -1;
}

/** Columns of suppliers: so headed, or unknown by their headings and full of firms. */
function supplierColumns(grid: Grid, names: NameFinder): readonly number[] {
  return grid.columns.flatMap(({ meaning }, i) => (meaning.role === 'vendor' || i > 0 && meaning.role === 'other' && meaning.known < 0.6 && holdsFirms(grid.records.map((record) => record.cells[i]?.text.trim() ?? ''), names) ? [i] : []));
}
/** What is supplied: of several columns of links and parts the one that tells most apart; else the first column, where it names things under "Item" or a heading nobody knows. */
function thingColumn(grid: Grid, supplier: number, names: NameFinder): number {
  const apart = (i: number): number => new Set(grid.records.map((record) => record.cells[i]?.text.trim() ?? '')).size;
  // Right behind a link of the chain an unknown heading is that of its parts: "环节 │ 某某 │ 供应商".
  const part = (i: number): boolean => { const { meaning } = grid.columns[i] ?? {}; return ['other', 'text', 'model', 'technology', 'hardware'].includes(meaning?.role ?? '') && i < supplier && grid.columns[i - 1]?.meaning.role === 'segment' && grid.records.every((record) => { const text = record.cells[i]?.text.trim() ?? ''; return text.length <= 24 && names.lookup(text)?.kind !== 'COMPANY' && parseQuantity(text) === null; }); };
  const segments = grid.columns.flatMap(({ meaning }, i) => ((meaning.role === 'segment' || part(i)) && i !== supplier ? [i] : [])).sort((a, b) => apart(b) - apart(a) || b - a);
  const first = grid.columns[0];
  const things = grid.records.map((record) => record.cells[0]?.text.trim() ?? '').filter((text) => text !== '');
  const named = things.length >= 2 && apart(0) >= things.length * 0.8 && things.every((text) => text.length <= 40 && names.lookup(text)?.kind !== 'COMPANY' && !['holder', 'held'].includes(meaningOf(text).role) && parsePeriod(text) === null && parseQuantity(text) === null);
  return segments[0] ?? (supplier > 0 && first?.meaning.role === 'other' && (first.meaning.known < 0.6 || /^(?:items?|项目|品类|名称)$/iu.test(first.heading.trim())) && named && !grid.columns.some(({ meaning }) => ['time', 'list', 'issuer', 'model', 'center'].includes(meaning.role)) ? 0 : -1);
}
