import type { Draft, Mention } from '../../../model/claim.js';
import { parsePeriod } from '../../../model/period.js';
import type { NameFinder, Reading, TableBlock } from '../../source.js';
import { isBlankMark } from '../cells.js';
import { Drafts, mention } from '../drafts.js';
import { filled, isTabbed, namesIn } from '../contents.js';
import { columnOf, type Grid, type TableRecord } from '../grid.js';
import { thresholdsIn } from '../thresholds.js';
import type { TableKind } from './kind.js';

/** Which list a text speaks of, or null. */
export function listIn(text: string): string | null {
  if (/未经核实|未经验证|UVL|unverified/iu.test(text)) return 'UVL';
  if (/军事最终用户|MEU\b|military end.?user/iu.test(text)) return 'MEU';
  return /实体清单|实体名单|entity\s*list|(?<![A-Za-z])EL(?![A-Za-z])/iu.test(text) ? 'Entity List' : null;
}

/** 华为及 68 家关联公司: the firm is listed; whom the number counts is not said. */
const beside = /(?:及|与|和)(?:其|旗下)?\s?\d+\s?家[^、，]{0,12}$/u, unnamed = /\d+\s?家\S{0,6}(?:公司|企业|实体|机构)等?$/u;

/** A row that stands in the table for another reason: never listed, or only proposed. One that was taken off again was listed. */
const notListed = /(?:未|没有|从未|尚未|并未)被?(?:正式)?(?:列入|纳入|加入|入列)|不在(?:该|此|任何|实体)?(?:名单|清单)|(?:提议|建议|拟|考虑)(?:将其)?(?:列入|纳入)|\b(?:not|never)\s+(?:yet\s+)?(?:been\s+)?(?:listed|added|on\b)|\b(?:proposed|unlisted)\b|^(?:for )?comparison\b|供(?:对比|比较|参考)/iu;

/** What a remark says is refused. */
const ofLicences = /推定拒绝|逐案审查|许可|presumption of denial|licen[cs]/iu;

/** "Who is on the list | Company | Added": the list that such tables are of needs no name. */
function whoIsListed(grid: Grid, caption: string): boolean {
  return /\b(?:on|added to) the list\b|\bwho is (?:on it|listed)\b|\blisted (?:parties|entities|firms|companies)\b|入单|被列(?:企业|主体|实体)|上榜(?:企业|公司)/iu.test(caption) && !/unreliable|不可靠|white|白名单|stock|exchange|bourse|上市/iu.test(caption)
    && columnOf(grid, 'vendor') >= 0 && grid.columns.some(({ heading }) => /^(?:(?:date )?(?:added|listed)(?: on| in)?|since|on the list since|列入(?:时间|日期)|入单(?:时间|日期)?|列名(?:时间|日期)?)$/iu.test(heading.trim()));
}
/** Where a firm has its seat: its country or who lists it is another matter. */
const ofSeat = /^(?:企业|公司)?(?:所在地|所在城市|总部(?:所在地)?|注册地|城市|地点)$|^(?:(?:head)?quarters|headquarters|seat|city|location|based in)$/iu;

/** What a firm makes or does, as a heading. */
const ofBusiness = /^(?:公司|企业)?(?:主营|主要|核心)(?:业务|产品|主业)(?:及产品|[/／、](?:产品|业务))?$|^主营$|^(?:(?:main|core|principal) )?(?:business|line of business|products?)$|^what (?:it|they) (?:makes?|sells?)$/iu;
/** Goods and services in a list: names in a few words; a chip by its name is designed, and a sentence tells of something else. */
function waresIn(cell: string, names: NameFinder): readonly Mention[] {
  return /[。；;，]/u.test(cell) ? [] : namesIn(cell).flatMap((name) => {
    const kind = names.lookup(name)?.kind;
    return name.length > 24 || /^(?:从事|提供|参与|涉嫌|协助|用于|因)|投资|贸易|综合|研究院|其他/u.test(name) || kind === 'CHIP' || kind === 'COMPANY' || kind === 'REGION' ? [] : [mention(name, kind === 'MEMORY' || kind === 'PACKAGING' ? kind : 'PRODUCT')];
  });
}

/** The entities that a caption says were put on a list, by their Chinese and English names. */
export const entityList: TableKind = {
  name: 'listed entities',
  recognises: (grid, block) => (listIn(block.caption ?? '') !== null || whoIsListed(grid, `${block.caption ?? ''} ${block.section.at(-1) ?? ''}`) || columnOf(grid, 'list') >= 0 && grid.records.some((record) => listIn(record.cells[columnOf(grid, 'list')]?.text ?? '') !== null)) && !grid.columns.some(({ meaning }) => meaning.role === 'events') && (columnOf(grid, 'chineseName') >= 0 || columnOf(grid, 'englishName') >= 0 || columnOf(grid, 'vendor') >= 0),
  read(grid, block, { names }) {
    const [segment, seat] = [columnOf(grid, 'segment'), grid.columns.findIndex(({ meaning, heading }) => meaning.role === 'region' && ofSeat.test(heading))];
    const business = grid.columns.findIndex(({ meaning, heading }) => ['other', 'model', 'text'].includes(meaning.role) && ofBusiness.test(heading.trim()));
    const drafts = new Drafts(block, 0.95);
    const list = listIn(block.caption ?? '') ?? 'Entity List';
    const captionDate = dateIn(block.caption ?? '');
    const [chinese, english, vendor, time] = (['chineseName', 'englishName', 'vendor', 'time'] as const).map((role) => columnOf(grid, role));
    const lists = columnOf(grid, 'list');
    // A date or a list named once holds for the rows below it.
    const [dates, named] = [time === undefined || time < 0 ? [] : filled(grid, time), lists < 0 ? [] : filled(grid, lists)];
    // Where a flattened table gives a day in most rows, one without may be no row of its own.
    const dated = time !== undefined && time >= 0 && !isTabbed(block) && dates.filter((text) => periodOf(text) !== null).length * 2 > grid.records.length;
    for (const [i, record] of grid.records.entries()) {
      if (dated && periodOf(record.cells[time ?? -1]?.text ?? '') === null && !isBlankMark(record.cells[time ?? -1]?.text.trim() ?? 'x')) continue;
      const text = (column: number | undefined): string => (column === undefined || column < 0 ? '' : record.cells[column]?.text ?? '').replace(/\s+/gu, ' ').trim();
      const local = text(chinese).replace(beside, '').replace(/\s*[（(](?:现为|原名|曾用名|formerly|now)[^（()）]*[)）]?\s*$/u, '').replace(/^Co[。.,，]+\s*/u, '').replace(/\s+/gu, '') || text(vendor).replace(beside, '');
      const surface = local === '' ? text(english) : local;
      if (surface === '' || unnamed.test(surface)) continue;
      // 未列入，供对比: a row that says it of itself.
      if (record.cells.some((cell) => cell !== null && notListed.test(cell.text))) continue;
      const date = periodOf(dates[i] ?? '') ?? (lists < 0 ? null : periodOf(/[（(，,、:：/]\s?(.{4,14}?)[)）]?$/u.exec(named[i] ?? '')?.[1] ?? '')) ?? captionDate;
      const own = lists < 0 ? list : listIn(named[i] ?? '');
      if (own === null) continue;
      // 10nm 及以下推定拒绝: a remark on what the firm can no longer get.
      for (const cell of record.cells) if (cell !== null && ofLicences.test(cell.text)) for (const threshold of thresholdsIn(cell.text)) drafts.add({ type: 'threshold', event: null, date, ...threshold }, { line: record.line, row: surface, column: null });
      // A cell may name several: "甲、乙". A legal name is never cut.
      for (const company of local !== '' && text(vendor).startsWith(local) && chinese !== undefined && chinese < 0 ? namesIn(surface) : [surface]) {
        drafts.add({ type: 'listing', company: mention(company, 'COMPANY', null, local === '' ? null : text(english) || null), event: null, list: own, date }, { line: record.line, row: surface, column: null });
        for (const other of alsoListed(record)) drafts.add({ type: 'listing', company: mention(other, 'COMPANY'), event: null, list: own, date }, { line: record.line, row: surface, column: null });
        const place = text(seat);
        if (place !== '' && !isBlankMark(place) && names.lookup(place, 'REGION') !== null) drafts.relation(mention(company, 'COMPANY'), 'LOCATED_IN', mention(place, 'REGION'), { line: record.line, row: surface, column: grid.columns[seat]?.heading ?? null });
        // 主营业务 beside them: what each makes or does.
        for (const made of waresIn(text(business), names)) drafts.relation(mention(company, 'COMPANY'), 'PROVIDES', made, { line: record.line, row: surface, column: grid.columns[business]?.heading ?? null }, { confidence: 0.85 });
        // 所属环节 beside them: which part of the chain each belongs to.
        if (segment >= 0 && text(segment) !== '' && !isBlankMark(text(segment)) && text(segment).length <= 16) drafts.relation(mention(company, 'COMPANY'), 'IN_SEGMENT', mention(text(segment), 'PRODUCT'), { line: record.line, row: surface, column: grid.columns[segment]?.heading ?? null });
      }
    }
    return { drafts: drafts.list, unread: [] };
  },
};

/** 某某子公司一并列入, "its unit X was added with it": whom a remark puts beside the firm of its row. */
function alsoListed({ cells }: TableRecord): readonly string[] {
  return cells.flatMap((cell) => { const name = /^(?:子公司|旗下|关联方)?([^，。；、]{4,24}?)(?:也|亦)?(?:一并|一同|同时|同日|同批)被?(?:列入|纳入|加入|入列)$/u.exec(cell?.text.replace(/\s+/gu, '') ?? '')?.[1]; return name === undefined || /子公司$|关联|附属|\d+家/u.test(name) ? [] : [name]; });
}

const yes = /^(?:是|已?(?:被)?列入|[√✓✔●]|yes|listed|y)$/iu;
/** Listings told in a column of a table about something else: "列入实体清单时间" beside each firm. A cell that gives neither a day nor a yes says nothing. */
export function listedAside(grid: Grid, block: TableBlock): readonly Draft[] {
  const vendor = columnOf(grid, 'vendor');
  const drafts = new Drafts(block, 0.9);
  if (vendor >= 0) grid.columns.forEach(({ heading, meaning }, column) => {
    const list = meaning.role === 'list' ? listIn(heading) : null;
    if (list === null) return;
    for (const record of grid.records) {
      const [firm, told] = [record.cells[vendor]?.text.trim() ?? '', record.cells[column]?.text.trim() ?? ''];
      const date = periodOf(told);
      if (firm === '' || date === null && !yes.test(told)) continue;
      drafts.add({ type: 'listing', company: mention(firm, 'COMPANY'), event: null, list, date }, { line: record.line, row: firm, column: heading });
    }
  });
  return drafts.list;
}

const ofFirms = /公司|研究院|研究所|实验室|大学|学院|中心|集团|厂$|\b(?:Inc|Ltd|Corp|Co|LLC|Limited|Institute|University|Group|Laborator(?:y|ies))\b/u;
/** A list without a head, one name a line, under a caption that says what list it is. Null where the lines are no names. */
export function readListLines(block: TableBlock): Reading | null {
  const list = listIn(block.caption ?? '');
  if (list === null) return null;
  const lines = block.lines.map(({ text, number }) => ({ name: text.replace(/^\s*(?:\d{1,3}[.、)）]|[-•●■])\s*/u, '').trim(), number })).filter(({ name }) => name !== '');
  // 甲（2019 年 6 月）: each with its own day.
  const dated = lines.map(({ name, number }) => { const [, own = '', day = ''] = /^(.{2,60}?)\s*[（(]([^（()）]{4,20})[）)]$/u.exec(name) ?? []; return { name: own, number, date: dateIn(day) ?? periodOf(day) }; }).filter(({ name, date }) => name !== '' && date !== null);
  const names = dated.length === lines.length ? dated : lines.filter(({ name }) => ofFirms.test(name) && name.length <= 80 && !/[，。；]/u.test(name)).map((line) => ({ ...line, date: dateIn(block.caption ?? '') }));
  if (names.length < 2 || names.length < lines.length * 0.8) return null;
  const drafts = new Drafts(block, 0.9);
  for (const { name, number, date } of names) drafts.add({ type: 'listing', company: mention(name, 'COMPANY'), event: null, list, date }, { line: number, row: name, column: null });
  return { drafts: drafts.list, unread: [] };
}
function periodOf(printed: string): string | null {
  // 2024.10（2025.02 移出）: when it was put on the list, and what came of it.
  const text = printed.replace(/\s*[（(][^（()）]*(?:移[出除]|撤|恢复|更新|解除|removed|delisted)[^（()）]*[)）]\s*$/iu, '');
  return parsePeriod(text.replace(/\s/gu, ''))?.date ?? parsePeriod(text)?.date ?? null;
}
function dateIn(caption: string): string | null {
  return parsePeriod(/(?:19|20)\d\d\s*年(?:\s*\d{1,2}\s*月)?(?:\s*\d{1,2}\s*日)?|(?:[A-Z][a-z]+\s+)?(?:19|20)\d\d/u.exec(caption)?.[0] ?? '')?.date ?? null;
}
