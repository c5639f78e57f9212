import { parsePeriod, type Period } from '../../../model/period.js';
import type { Reading, ReportContext, TableBlock } from '../../source.js';
import { Drafts, mention } from '../drafts.js';

/** The lettering of a pie or ring: names and percentages, "甲 35%" on a line or each on its own, in one order throughout. */
interface Slice { readonly name: string; readonly percent: number; readonly line: number }

const told = /份额|占比|市占率|构成|格局|结构|分布|比例|(?<![a-z])(?:shares?|split|mix|breakdown)(?![a-z])/iu;
const ofMarket = /份额|市占率|格局|出货|销量|销售额|营收|收入|share/iu;
const pair = /^(?:[·•■◆●=]\s*)?(.{1,24}?)\s*[，,:：\s]\s*(\d{1,2}(?:\.\d{1,2})?|100)\s?[%％]$/u;
const percent = /^(\d{1,2}(?:\.\d{1,2})?|100)\s?[%％]$/u;
const name = /^(?=.*\p{L})[^。；;%％]{1,24}$/u;
/** Names side by side behind marks of colour. */
const legend = /^\s*[·•■◆●=]\s*\S.*[·•■◆●=]\s*\S|^[·•■◆●=]/u;

/** Null where the block is no lettering of shares, or which figure is whose cannot be told. */
export function readShares(block: TableBlock, context: ReportContext): Reading | null {
  const caption = block.caption ?? '';
  const slices = told.test(caption) && !caption.includes('\t') ? slicesIn(block) : null;
  const period = periodIn(caption);
  if (slices === null || period === null || slices.reduce((sum, slice) => sum + slice.percent, 0) > 102) return null;
  // Less than a whole is believed of what has a name alone.
  if (slices.length < 3 && !slices.every((slice) => context.names.lookup(slice.name) !== null)) return null;
  const drafts = new Drafts(block, 0.85);
  const scope = scopeIn(caption);
  for (const slice of slices) {
    const entry = context.names.lookup(slice.name);
    drafts.add({
      type: 'statistic', subject: entry?.name ?? slice.name, surface: slice.name, about: entry?.kind === 'COMPANY' ? mention(slice.name, 'COMPANY') : null, metric: ofMarket.test(caption) ? 'market share' : 'share', scope, value: slice.percent, unit: '%',
      period: period.date, source: block.sourceNote, forecast: period.forecast,
    }, { line: slice.line, row: slice.name, column: null }, period.forecast ? 'FORECAST' : 'ASSERTED');
  }
  return { drafts: drafts.list, unread: [] };
}

function slicesIn({ lines }: TableBlock): readonly Slice[] | null {
  const filled = lines.map(({ text, number }) => ({ text: text.replace(/\s+/gu, ' ').trim(), number })).filter(({ text }) => text !== '' && (pair.test(text) || !legend.test(text)));
  const pairs = filled.flatMap(({ text, number }): Slice[] => { const hit = pair.exec(text); return hit?.[1] && name.test(hit[1]) ? [{ name: hit[1], percent: Number(hit[2]), line: number }] : []; });
  if (pairs.length > 0 && pairs.length === filled.length) return pairs;
  // Name and figure by turns: whichever comes first comes first throughout.
  if (filled.length < 6 || filled.length % 2 === 1) return null;
  const figureFirst = percent.test(filled[0]?.text ?? '');
  const slices: Slice[] = [];
  for (let i = 0; i < filled.length; i += 2) {
    const [label, figure] = figureFirst ? [filled[i + 1], filled[i]] : [filled[i], filled[i + 1]];
    const value = percent.exec(figure?.text ?? '')?.[1];
    if (!label || value === undefined || !name.test(label.text) || percent.test(label.text)) return null;
    slices.push({ name: label.text, percent: Number(value), line: label.number });
  }
  return slices;
}

const year = /(?:19|20)\d\d\s*年?\s*(?:H[12]|Q[1-4]|上半年|下半年|[一二三四]季度)?E?/u;
/** What the shares are of: the caption without its number, its time and the word for shares. */
export function scopeIn(printed: string): string {
  const caption = printed.replace(/\*\*|^#+\s*/gu, '');
  return caption.replace(/^[\s→—-]*(?:图表|图|表|Exhibit|Figure|Chart|Table)\s*\d{0,3}(?=(?:19|20)\d\d)|^[\s→—-]*(?:图表|图|表|Exhibit|Figure|Chart|Table)\s*\d{1,3}\s*[：:.]?/iu, '').replace(year, '').replace(/[（(]\s*[）)]/gu, '').replace(/[·—–,，\s-]+$|^[·—–,，\s-]+/gu, '').replace(/(?:情况|分布)$/u, '').replace(/(?:的?市场)?(?:份额|占比|构成|格局|结构)$|\s(?:market\s)?shares?$/iu, '').trim();
}
/** The one time that the caption names. */
export function periodIn(caption: string): Period | null {
  const years = caption.replace(/^[\s→—-]*(?:图表|图|表)\s*\d{1,3}(?=(?:19|20)\d\d)/u, '').match(new RegExp(year, 'gu')) ?? [];
  return years.length === 1 ? parsePeriod((years[0] ?? '').replace(/\s/gu, '')) : null;
}
