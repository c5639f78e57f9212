import { parseQuantity } from '../../../model/measure.js';
import { parsePeriod } from '../../../model/period.js';
import type { NameFinder } from '../../source.js';
import { textsOf } from '../by-cells.js';
import { isBlankMark } from '../cells.js';
import { carried, namesIn } from '../contents.js';
import { Drafts, mention } from '../drafts.js';
import { centreLike, vendorMisfit } from '../fits.js';
import { columnOf, type Grid } from '../grid.js';
import type { TableKind } from './kind.js';

/** Who holds a share in whom: shareholders beside the firms they hold, whichever stands first, and when the text says so their subsidiaries. */
export const holdings: TableKind = {
  name: 'holdings',
  recognises: (grid, _, { names }) => shapeOf(grid, names) !== null,
  read(grid, block, { names }) {
    const drafts = new Drafts(block, 0.9);
    const shape = shapeOf(grid, names);
    if (shape === null) return { drafts: [], unread: [] };
    const [holders, held] = [carried(grid, block, shape.holder), carried(grid, block, shape.held)];
    grid.records.forEach((record, i) => {
      // A share that is only sought, or has been sold, is none.
      if (record.cells.some((cell, at) => cell !== null && at !== shape.holder && at !== shape.held && undone.test(cell.text)) || shape.share >= 0 && parseQuantity(record.cells[shape.share]?.text ?? '')?.value === 0) return;
      const date = shape.time < 0 ? null : parsePeriod((record.cells[shape.time]?.text ?? '').replace(/\s/gu, ''))?.date ?? parsePeriod(record.cells[shape.time]?.text ?? '')?.date ?? null;
      for (const holder of namesIn(holders[i] ?? '')) for (const firm of namesIn(held[i] ?? '')) {
        if (holder === firm || !isFirm(holder, names) || !isFirm(firm, names)) continue;
        const place = { line: record.line, row: firm, column: grid.columns[shape.holder]?.heading ?? null };
        // 控股子公司 as all that is said of a row.
        const owned = record.cells.some((cell, at) => cell !== null && at !== shape.holder && at !== shape.held && ofSubsidiary.test(cell.text.trim()));
        if (shape.whole || owned) drafts.relation(mention(firm, 'COMPANY'), 'SUBSIDIARY_OF', mention(holder, 'COMPANY'), place, { date });
        if (!shape.whole) drafts.relation(mention(holder, 'COMPANY'), 'HOLDS_SHARE_IN', mention(firm, 'COMPANY'), place, { date });
      }
    });
    return { drafts: drafts.list, unread: [] };
  },
};

const ofSubsidiary = /^(?:为|系|是)?(?:其)?(?:控股|全资|直属|下属)?子公司$|^(?:an? )?(?:wholly[- ]owned |majority[- ]owned |controlled )?subsidiary$/iu;
const undone = /拟|计划|洽谈|意向|传闻|终止|退出|清仓|已转让|未完成|尚未|待(?:交割|批|审)|进行中|rumou?r|planned|proposed|exited|divested|terminated|pending|in talks|sold (?:out|off)/iu;
/** Not everybody who holds shares is a firm: founders, the public, a short name that nobody knows. */
function isFirm(name: string, names: NameFinder): boolean {
  if (names.lookup(name, 'COMPANY') !== null) return true;
  return names.lookup(name) === null && vendorMisfit(name, names) <= 1.6 && !/^\p{Script=Han}{1,2}(?![微芯科电光讯云投创资半材达])\p{Script=Han}$|^[A-Z][a-z]+ [A-Z][a-z]+ing?$/u.test(name) && !/^(?:其他|其余|公众|社会公众|创始|管理层|员工|核心|散户|实际控制人|自然人|others?|public|founders?|management|employees?|free float)/iu.test(name) && !/[某先生女士]$|[（(]/u.test(name) && !centreLike(name);
}

const ofHolders = /^(?:主要|第一大|控股|前\S{1,2}大|战略|产业|机构|领投)?(?:股东|持股方|持股主体|持股人|持有人|投资方|投资人|投资者|投资机构|出资方|出资人|领投方|参股方|控股方|控股公司|控股企业|母公司)(?:名称|公司|企业)?$|^(?:(?:main|key|major|largest|lead|controlling|strategic)\s)?(?:share|stake)?holders?$|^(?:(?:main|key|major|lead|strategic)\s)?(?:investors?|backers?)$|^(?:held|owned|backed) by$|^parent(?: company)?$/iu;
const ofHeld = /^(?:被(?:投资?|持股|参股|控股|收购)|标的|参股|控股|所投|投资标的|联营|合营)(?:的)?(?:企业|公司|标的|主体|方|对象)(?:名称)?$|^(?:投资标的|子公司|联营企业|合营企业)$|^(?:investees?|portfolio|subsidiar(?:y|ies)|target|held)(?:\s(?:company|firm|companies))?$|^(?:company|firm)\sheld$|^(?:stake|shares?|holding|invested)\sin$/iu;
const ofShares = /持股|股权|股比|占股|股份|出资比例|投资比例|收购比例|(?<![a-z])(?:stake|shareholding|holding|ownership|equity|% held)/iu;
const ofRounds = /轮次|融资|round/iu;

interface Shape { readonly holder: number; readonly held: number; readonly share: number; readonly time: number; readonly whole: boolean }
function shapeOf(grid: Grid, names: NameFinder): Shape | null {
  if (columnOf(grid, 'center') >= 0) return null;
  const headings = grid.columns.map(({ heading }) => heading.normalize('NFKC').replace(/\s*[(][^()]*[)]$/u, '').trim());
  const share = headings.findIndex((heading) => ofShares.test(heading));
  const [holders, held] = [headings.findIndex((heading) => ofHolders.test(heading)), headings.findIndex((heading) => ofHeld.test(heading))];
  // Beside one of the two a column of firms is the other: "公司 │ 主要股东 │ 持股比例", "上市公司 │ 参股公司".
  const firms = headings.findIndex((heading, i) => i !== holders && i !== held && (grid.columns[i]?.meaning.role === 'vendor' || /^上市(?:公司|企业|主体)$/u.test(heading)) && !ofShares.test(heading));
  const told = share >= 0 || headings.some((heading) => ofRounds.test(heading));
  const shape = holders >= 0 && held >= 0 ? { holder: holders, held } : told && holders >= 0 && firms >= 0 ? { holder: holders, held: firms } : told && held >= 0 && firms >= 0 ? { holder: firms, held } : null;
  if (shape === null || !namesFirms(grid, shape.holder, names) || !namesFirms(grid, shape.held, names)) return null;
  return { ...shape, share, time: grid.columns.findIndex(({ meaning }, i) => i !== share && (meaning.role === 'time' || /^(?:截至|截止)|^as (?:of|at)/iu.test(headings[i] ?? ''))), whole: /^子公司|^subsidiar/iu.test(headings[shape.held] ?? '') };
}
function namesFirms(grid: Grid, column: number, names: NameFinder): boolean {
  const cells = textsOf(grid.records, column).filter((text) => !isBlankMark(text));
  return cells.length > 0 && cells.filter((text) => namesIn(text).some((name) => isFirm(name, names))).length * 2 >= cells.length;
}
