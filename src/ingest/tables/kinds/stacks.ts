import type { NameFinder } from '../../source.js';
import { isBlankMark, readCell } from '../cells.js';
import { namesIn } from '../contents.js';
import { Drafts, mention, type Place } from '../drafts.js';
import { vendorMisfit } from '../fits.js';
import { columnOf, type Column, type Grid, type TableRecord } from '../grid.js';
import { ofSoftware } from '../heading-phrases.js';
import { meaningOf } from '../headings.js';
import type { TableKind } from './kind.js';
import { softwareIn } from './specs.js';

/**
 * Interconnects and software by themselves: a firm a row with its link, its platform and the frameworks it runs; or a link a row with whose it is and the chips
 * that use it. Figures of a link are no chip's and are left.
 */
export const stacks: TableKind = {
  name: 'interconnects and software',
  recognises: (printed, _, { names }) => { const grid = firmsDown(printed, names); return firmRows(grid, names) || linkRows(grid); },
  read(printed, block, { names }) {
    const grid = firmsDown(printed, names);
    const drafts = new Drafts(block, 0.9);
    const ofLinks = linkRows(grid);
    const platforms = ownPlatforms(grid, names);
    const [vendor, model, link] = (['vendor', 'model', 'link'] as const).map((role) => columnOf(grid, role)) as [number, number, number];
    for (const record of grid.records) {
      const cell = (i: number): string => (i < 0 ? '' : record.cells[i]?.text ?? '').replace(/\s+/gu, ' ').trim();
      const firms = namesIn(cell(vendor)).map((name) => mention(name, 'COMPANY'));
      const place = (column: Column | undefined): Place => ({ line: grid.transposed ? column?.line ?? record.line : record.line, row: cell(ofLinks ? link : vendor), column: column?.heading ?? null });
      if (ofLinks) {
        const name = linksIn(cell(link))[0];
        if (name === undefined) continue;
        const told = mention(name, 'INTERCONNECT');
        if (firms.length === 1 && firms[0]) drafts.relation(firms[0], 'PROVIDES', told, place(grid.columns[vendor]));
        const chips = namesIn(cell(model)).filter((chip) => isProduct(chip, names)).map((chip) => mention(chip, 'CHIP', firms.length === 1 ? firms[0]?.surface ?? null : null));
        for (const chip of chips) drafts.relation(chip, 'USES_INTERCONNECT', told, place(grid.columns[model]));
        // What a card has of it, where one card is named, is that card's.
        const [only] = chips;
        const per = grid.columns.findIndex(({ heading, meaning }) => meaning.role === 'metric' && perChip.test(heading));
        const figure = per < 0 ? undefined : readCell({ ...(grid.columns[per]?.meaning ?? nothing), metric: 'INTERCONNECT_BANDWIDTH' }, cell(per), grid.columns[per]?.unit ?? null).figures[0];
        if (only && chips.length === 1 && figure) drafts.add({ type: 'spec', subject: only, metric: 'INTERCONNECT_BANDWIDTH', format: null, alsoFormat: null, engine: null, sparsity: null, value: figure.value, unit: figure.unit, bound: figure.bound, printed: figure.printed }, place(grid.columns[per]));
        continue;
      }
      const firm = firms.length === 1 ? firms[0] : undefined;
      if (!firm) continue;
      grid.columns.forEach((column, i) => {
        if (isLink(column)) for (const name of linksIn(cell(i))) drafts.relation(firm, 'PROVIDES', mention(name, 'INTERCONNECT'), place(column));
        if (isSoftware(column)) for (const name of softwareIn(cell(i), names)) {
          drafts.relation(firm, 'SUPPORTS_SOFTWARE', mention(name, 'SOFTWARE'), place(column));
          if (platforms.get(name) === record) drafts.relation(mention(name, 'SOFTWARE'), 'DEVELOPED_BY', firm, place(column));
        }
      });
    }
    return { drafts: drafts.list, unread: [] };
  },
};

/** "Per-card bandwidth", 单卡带宽. */
const perChip = /(?:per|each)[\s-]?(?:card|chip|gpu|npu|accelerator|device|package)|(?:单|每)(?:卡|颗|片|芯片|GPU)|(?:卡|片|芯片)均/iu;
const nothing = meaningOf('');
const isLink = ({ meaning }: Column): boolean => meaning.role === 'link' || meaning.metric === 'INTERCONNECT_BANDWIDTH' || meaning.metric === 'HOST_INTERFACE';
/** Layers of software down the side and firms over the columns: turned over. */
function firmsDown(grid: Grid, names: NameFinder): Grid {
  const [corner, ...firms] = grid.columns;
  const labels = grid.records.map((record) => record.cells[0]?.text ?? '');
  if (!corner || grid.transposed || columnOf(grid, 'vendor') >= 0 || labels.length < 2 || !labels.every((label) => ofSoftware.test(label)) || firms.length < 2 || !firms.every(({ heading }) => vendorMisfit(heading, names) <= 1.6) || !firms.some(({ heading }) => names.lookup(heading)?.kind === 'COMPANY')) return grid;
  return {
    ...grid, transposed: true, columns: [{ ...corner, meaning: { ...corner.meaning, role: 'vendor' } }, ...labels.map((heading, i): Column => ({ heading, meaning: { ...meaningOf(heading), role: 'text' }, unit: null, line: grid.records[i]?.line ?? corner.line }))],
    records: firms.map(({ heading, line }, k) => ({ line, cells: [{ text: heading, line }, ...grid.records.map(({ cells }) => cells[k + 1] ?? null)] })),
  };
}
/** What each firm's own platform is: under a heading of platforms a name that stands in one row alone, and is not known for another's or for nobody's. */
function ownPlatforms(grid: Grid, names: NameFinder): ReadonlyMap<string, TableRecord> {
  const found = new Map<string, TableRecord | null>();
  const at = grid.columns.findIndex(({ heading }) => ofPlatforms.test(heading.trim()));
  for (const record of at < 0 ? [] : grid.records) for (const name of softwareIn(record.cells[at]?.text ?? '', names)) found.set(name, found.has(name) ? null : record);
  const vendor = columnOf(grid, 'vendor');
  return new Map([...found].flatMap(([name, record]) => {
    const known = names.lookup(name, 'SOFTWARE');
    const firm = record === null ? null : names.lookup(record.cells[vendor]?.text ?? '')?.name ?? record.cells[vendor]?.text;
    return record === null || softwareIn(record.cells[at]?.text ?? '', names).length > 1 || (known === null ? openStandard.test(name) : known.maker !== undefined && known.maker !== firm || known.maker === undefined && known.source === 'seed') ? [] : [[name, record] as const];
  }));
}
const ofPlatforms = /^(?:自研)?(?:编程|软件|开发|计算)(?:平台|栈|套件)$|^SDK$|^(?:own |in-house )?(?:software (?:stack|platform)|programming (?:platform|model)|platform|SDK)$/iu;
const openStandard = /^(?:OpenCL|SYCL|Triton|TVM|LLVM|MLIR|ONNX|Vulkan|OpenMP|OpenACC|oneAPI|HIP)\b/iu;
const isSoftware = ({ meaning, heading }: Column): boolean => ofSoftware.test(heading) && (meaning.role === 'text' || meaning.role === 'other' && meaning.known < 0.6 && /(?:组件|工具|软件|库|平台|框架|引擎|编译器|运行时)$|\b(?:components?|tools?|librar(?:y|ies)|runtimes?|compilers?)$/iu.test(heading.trim()));

/** Firms, and nothing beside them but links and software: no chip has a column. */
function firmRows(grid: Grid, names: NameFinder): boolean {
  const vendor = columnOf(grid, 'vendor');
  if (vendor < 0 || columnOf(grid, 'model') >= 0 || columnOf(grid, 'time') >= 0) return false;
  const cellsOf = (i: number): readonly string[] => grid.records.map((record) => record.cells[i]?.text ?? '').filter((text) => text !== '' && !isBlankMark(text));
  const named = (i: number, read: (text: string) => readonly string[]): boolean => { const cells = cellsOf(i); return cells.length >= 2 && cells.filter((text) => read(text).length > 0).length * 2 > cells.length; };
  return grid.columns.some((column, i) => isSoftware(column) && named(i, (text) => softwareIn(text, names)) || isLink(column) && named(i, linksIn) && !cellsOf(i).some((text) => /\d\s?[GT]B/u.test(text)));
}
/** Links in the first column, with whose they are or what uses them. */
function linkRows(grid: Grid): boolean {
  return columnOf(grid, 'link') === 0 && (columnOf(grid, 'vendor') > 0 || columnOf(grid, 'model') > 0);
}

/** The names of links that a cell lists; a class of them ("以太网", "PCIe") and a figure are none. */
function linksIn(text: string): readonly string[] {
  return text.split(/\s*[、,，;；/／]\s*/u).map((part) => part.replace(/\s*[（(][^（()）]*[)）]/gu, '').trim())
    .filter((part) => part.length <= 24 && (/^[A-Z][\w+-]*(?:\s(?:\d(?:\.\d)?|Gen\s?\d|[A-Z][\w+-]*))*$/u.test(part) || /^[\u4e00-\u9fff]{2,5}(?:\s?\d(?:\.\d)?)?$/u.test(part)) && !isBlankMark(part) && !/^(?:PCI|CXL|Ethernet|RoCE|InfiniBand|UALink|None|No|Yes|以太网|无|自研|自有|私有|标准|专有|不支持|待定)/iu.test(part));
}
function isProduct(name: string, names: NameFinder): boolean { return names.lookup(name)?.kind === 'CHIP' || /\d/u.test(name) && names.lookup(name) === null; }
