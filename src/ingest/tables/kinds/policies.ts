import { parsePeriod } from '../../../model/period.js';
import type { NameFinder } from '../../source.js';
import { isBlankMark } from '../cells.js';
import { Drafts, mention } from '../drafts.js';
import { columnOf } from '../grid.js';
import { targetsIn } from '../targets.js';
import type { TableKind } from './kind.js';

/** Plans and measures of governments: date, issuer, title, and the targets that their contents give. */
export const policies: TableKind = {
  name: 'policies',
  recognises: (grid, block) => columnOf(grid, 'title') >= 0 && (columnOf(grid, 'issuer') >= 0 || columnOf(grid, 'time') >= 0) && !/管制|制裁|export control/iu.test(block.caption ?? ''),
  read(grid, block, context) {
    const drafts = new Drafts(block, 0.93);
    const [title, issuer, where] = (['title', 'issuer', 'region'] as const).map((role) => columnOf(grid, role));
    // What a document says may be told in columns of their own: its contents, its numbers.
    const contents = grid.columns.flatMap(({ heading, meaning }, i) => (i !== title && (i === columnOf(grid, 'text') || ['text', 'other', 'metric', 'capacity'].includes(meaning.role) && ofTargets.test(heading)) && !ofDeadlines.test(heading.trim()) ? [i] : []));
    const deadline = grid.columns.findIndex(({ heading }) => ofDeadlines.test(heading.trim()));
    const time = grid.columns.findIndex(({ meaning }, i) => meaning.role === 'time' && i !== deadline);
    let date: string | null = null;
    for (const record of grid.records) {
      const text = (column: number | undefined): string => (column === undefined || column < 0 ? '' : record.cells[column]?.text ?? '');
      const when = parsePeriod(text(time).replace(/\s/gu, '')) ?? parsePeriod(text(time));
      if (when) date = when.date;
      const name = tidy(text(title));
      if (name === '' || isBlankMark(name)) continue;
      const by = tidy(text(issuer).replace(/\s+/gu, ' '));
      const told = text(where).trim();
      const region = told === '' || isBlankMark(told) ? regionOf(by, name, block.caption, context.names) : told;
      const policy = mention(name.replace(/^《|》$/gu, ''), 'POLICY');
      const place = { line: record.line, row: name, column: null };
      drafts.add({ type: 'policy', policy, date, region: region === null ? null : mention(region, 'REGION'), issuer: by === '' || isBlankMark(by) ? null : by, title: name }, place);
      for (const column of contents) for (const target of targetsIn(text(column), yearOf(text(deadline)) ?? periodOf(name), ofTargets.test(grid.columns[column]?.heading ?? ''))) drafts.add({ type: 'policyTarget', policy, title: name, ...target }, { ...place, column: grid.columns[column]?.heading ?? null }, 'PLANNED');
    }
    return { drafts: drafts.list, unread: [] };
  },
};

/** When what is aimed at is due: a column beside the aims. */
const ofDeadlines = /^(?:deadlines?|(?:target|end|final) (?:year|date)|(?:due |done )?by(?: when)?|horizon|due(?: date)?|(?:目标|完成|截止|到期|达成)(?:年份?|年度|时间|时限|日期|期限)|时限|期限)$/iu;
function yearOf(text: string): string | null { return /^\D{0,12}((?:19|20)\d\d)(?:\s?年?(?:底|末|end)?)?$/iu.exec(text.trim())?.[1] ?? null; }
const ofTargets = /目标|what (?:it|they) (?:asks?|wants?|aims?|promises?|sets?|requires?|calls?|commits?)|\b(?:asks?|calls?) for\b|(?:做到|达到|实现|要求)什么|指标|(?:量化|数量|具体|硬性|建设)要求|promis|targets?|goals?|numbers|figures?|commitments?|pledges?|ambitions?|aims?(?![a-z])|quantif|headline/iu;

/** Chinese titles lose the spaces that line ends left in them. */
function tidy(title: string): string { return title.replace(/(?<=[\u3000-\u9fff\uff00-\uffef“”—–-])\s+|\s+(?=[\u3000-\u9fff\uff00-\uffef“”—–-])/gu, '').trim(); }

/** The end of "（2024—2026年）": what a target without a year of its own is for. */
function periodOf(title: string): string | null { return /(?:19|20)\d\d\s*[—–\-~至]+\s*((?:19|20)\d\d)\s*年?/u.exec(title)?.[1] ?? null; }

/** Whom it is for: the place in the issuer's name, in the title, in the caption; a national issuer speaks for the country. */
function regionOf(issuer: string, title: string, caption: string | null, names: NameFinder): string | null {
  const placeIn = (text: string): string | null => names.find(text).find(({ entry }) => entry.kind === 'REGION')?.surface ?? /^[《“]?([\u4e00-\u9fff]{2,6}?(?:省|市|自治区|新区))/u.exec(text)?.[1] ?? null;
  const nation = /国务院|国家|全国人大|工信部|工业和信息化部|发改委|发展改革委|科技部|中央|财政部|能源局/u.test(issuer) ? '中国' : null;
  return (nation === null ? placeIn(issuer) ?? placeIn(title) ?? (caption === null ? null : placeIn(caption)) : nation);
}
