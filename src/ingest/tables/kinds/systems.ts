import type { NameFinder, TableBlock } from '../../source.js';
import { isBlankMark, readCell } from '../cells.js';
import { namesIn } from '../contents.js';
import { Drafts, mention } from '../drafts.js';
import { columnOf, type Grid } from '../grid.js';
import { textsOf } from '../by-cells.js';
import { meaningOf } from '../headings.js';
import { toCome } from '../subjects.js';
import { modelMisfit } from '../model-fit.js';
import type { TableKind } from './kind.js';

/**
 * Servers, cabinets, supernodes and clusters with the chips in them and the links between these: what a system is built of, who offers it. Its figures are
 * of the whole and are no chip's.
 */
export const systems: TableKind = {
  name: 'systems',
  recognises: (grid, block, { names }) => shapeOf(grid, block, names) !== null,
  read(grid, block, { names }) {
    const drafts = new Drafts(block, 0.9);
    const shape = shapeOf(grid, block, names);
    if (shape === null) return { drafts: [], unread: [] };
    for (const record of grid.records) {
      const cell = (i: number): string => (i < 0 ? '' : record.cells[i]?.text ?? '').replace(/\s+/gu, ' ').trim();
      const name = cell(shape.system);
      if (name === '' || isBlankMark(name)) continue;
      const system = mention(name, 'PRODUCT');
      const first = drafts.list.length;
      const at = (i: number): { readonly line: number; readonly row: string; readonly column: string | null } => ({ line: record.line, row: name, column: grid.columns[i]?.heading ?? null });
      for (const firm of namesIn(cell(shape.vendor))) drafts.relation(system, 'DESIGNED_BY', mention(firm, 'COMPANY'), at(shape.vendor));
      for (const chip of namesIn(cell(shape.chips)).map(uncounted)) if (isChip(chip, names)) drafts.relation(system, 'USES_CHIP', mention(chip, 'CHIP'), at(shape.chips));
      for (const link of namesIn(cell(shape.link))) if (/\p{L}{2}/u.test(link) && !/\d\s?[GT]B|\s\d{2}/u.test(link)) drafts.relation(system, 'USES_INTERCONNECT', mention(link, 'INTERCONNECT'), at(shape.link));
      const [release] = shape.release < 0 ? [] : readCell({ ...meaningOf(''), role: 'metric', metric: 'RELEASE' }, cell(shape.release), null).figures;
      if (release) drafts.add({ type: 'spec', subject: system, metric: 'RELEASE', format: null, alsoFormat: null, engine: null, sparsity: null, value: release.value, unit: null, bound: null, printed: release.printed }, at(shape.release));
      // What is only to come is built of what is planned for it.
      if (release?.planned === true || toCome.test(cell(shape.release))) drafts.plan(first);
    }
    return { drafts: drafts.list, unread: [] };
  },
};

const ofSystems = /超节点|整机|服务器|机柜|整柜|一体机|集群|超集群|(?<![a-z])(?:super-?nodes?|servers?|racks?|rack-scale|pods?|clusters?|systems?|appliances?)(?![a-z])/iu;
const ofChips = /(?:芯片|加速卡|处理器|算力卡|GPU|NPU|卡)(?:型号|来源)?$|^(?:chips?|accelerators?|gpus?|processors?|cards?|silicon)(?:\s(?:used|inside|in it|within))?$|^(?:built|based|runs?) (?:on|of|with|from|around)$/iu;
const ofLinks = /互[联连]|组网|总线|fabric|interconnect|scale-up|links?$/iu;

interface Shape { readonly system: number; readonly chips: number; readonly vendor: number; readonly link: number; readonly release: number }
/** Systems stand first, under a caption or a heading that says so; the chips in them have a column of names, not of figures. */
function shapeOf(grid: Grid, block: TableBlock, names: NameFinder): Shape | null {
  const first = grid.columns[0];
  if (!first || !['model', 'technology', 'other', 'title'].includes(first.meaning.role) || /封装|packag/iu.test(block.caption ?? '') || !ofSystems.test(`${block.caption ?? ''} ${first.heading}`)) return null;
  const cells = textsOf(grid.records, 0);
  if (cells.length < 2 || cells.some((text) => names.lookup(text)?.kind === 'CHIP')) return null;
  const chips = grid.columns.findIndex(({ heading, meaning }, i) => i > 0 && ['model', 'hardware', 'other'].includes(meaning.role) && ofChips.test(heading.trim()) && holdsChips(textsOf(grid.records, i), names));
  if (chips < 0) return null;
  return { system: 0, chips, vendor: columnOf(grid, 'vendor'), release: grid.columns.findIndex(({ meaning }) => meaning.metric === 'RELEASE'), link: grid.columns.findIndex(({ meaning, heading }, i) => i > 0 && (meaning.role === 'link' || meaning.role === 'other' && ofLinks.test(heading.trim()))) };
}
function holdsChips(texts: readonly string[], names: NameFinder): boolean { return texts.length >= 1 && texts.filter((text) => namesIn(text).map(uncounted).some((name) => isChip(name, names))).length >= texts.length * 0.6; }
/** "72 × B200", "8 张 H20": how many is no part of the name. */
function uncounted(name: string): string { return name.replace(/^(?:最多|up to\s)?\d[\d,]*\s?(?:[x×*]|张|颗|块|片|个|卡)?\s+(?=\p{L})|^\d[\d,]*\s?(?:[x×*张颗块片个])\s?/u, '').replace(/\s?[x×*]\s?\d[\d,]*$/u, '').trim(); }
function isChip(name: string, names: NameFinder): boolean {
  const kind = names.lookup(name)?.kind;
  return kind === 'CHIP' || kind === undefined && /\p{L}/u.test(name) && /\d|[A-Z]{3}$/u.test(name) && modelMisfit(name, names) < 2;
}
