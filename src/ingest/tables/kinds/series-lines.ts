import { parsePeriod, type Period } from '../../../model/period.js';
import type { TableBlock } from '../../source.js';
import { isBlankMark } from '../cells.js';
import { isTabbed } from '../contents.js';
import { meaningOf } from '../headings.js';
import { figureRows, soloLines } from '../solo.js';
import { joinTokens, tokenLines, type Token, type TokenLine } from '../tokens.js';

/** A row over years: its label and a figure a year. */
interface Line { readonly label: string; readonly line: number; readonly cells: readonly string[]; /** All its cells, where a rate beside the years is looked up. */ readonly all: readonly string[]; /** Whose figures a column behind the years says they are. */ readonly source?: string | null }
/** What the head's corner says that each row is: a company, a part of what the caption measures, or nothing that is known. */
type Rows = 'firms' | 'parts' | null;
/** A run of figures over years: market sizes, growth, shares. The head is a row of years, each row a label with its unit and a figure a year. `unit`: the head's corner, where it holds one ("US$bn"). */
interface Found { readonly years: readonly Period[]; readonly lines: readonly Line[]; readonly rows: Rows; readonly unit?: string; readonly rates?: readonly Rate[] }
/** A column beside the years that gives the growth of one, or the yearly growth between two. */
interface Rate { readonly at: number; readonly metric: 'growth' | 'CAGR'; readonly period: string; readonly forecast: boolean; readonly heading: string }

/** The rows of a table over years, parted by tabs or flattened; null where it has no head of three years or more. Two are enough where the corner holds a unit, or says what the rows are. */
export function seriesIn(block: TableBlock): Found | null { return isTabbed(block) ? tabbedLines(block) : flattenedLines(block); }

/** Vendor, maker; "Owner", "Silicon designer"; 细分市场, "Segment": what each row is. */
function rowsOf(head: string, caption: string): Rows {
  const plain = head.normalize('NFKC').replace(/\s*[(][^()]*[)]\s*$/u, '').trim();
  if (parts.test(plain)) return 'parts';
  if (meaningOf(plain).role === 'vendor' || /^(?:(?:silicon|chip|card|accelerator|hardware|market)\s)?(?:owners?|designers?|houses?|brands?|players?|sellers?|producers?|camps?)$|^(?:阵营|玩家|参与者|参与方|品牌|卡商|芯片商)$/iu.test(plain)) return 'firms';
  return plain === '' && divided.test(caption) ? 'parts' : null;
}
const parts = /^(?:主要|各类?|重点|产品|应用|行业|下游|终端|产业|技术|设备|材料|市场|业务)?(?:细分)?(?:市场|领域|赛道|环节|品类|品种|类别|类型|种类|分类|产品|应用|场景|地区|区域|国家|板块|行业|细分|部件|技术路线|路线|业务)(?:类型|类别|分类|名称|市场|领域|方向)?$|^(?:market |product |end[- ]?(?:use )?|sub-?|chip |application )?(?:segments?|categor(?:y|ies)|types?|products?|product lines?|applications?|regions?|countr(?:y|ies)|markets?|verticals?|layers?|components?)$/iu;
/** 分品类, 按地区, 细分市场, "by segment": the caption says that the rows are parts of what it measures. */
const divided = /细分|分(?:品类|产品|类型|地区|区域|领域|应用|环节|行业|场景)|各(?:环节|品类|领域|地区|赛道)|按\S{1,6}(?:拆分|划分|分|计)|\bby (?:segment|type|region|product|application|category|country|end[- ]?(?:use|market))/iu;

function periodOf(cell: string): Period | null { return parsePeriod(cell) ?? parsePeriod(cell.replace(/\s/gu, '')); }
function yearsOf(cells: readonly string[], least = 3): readonly Period[] | null {
  const periods = cells.map(periodOf);
  // Years of a series go one way; dates of things stand as they come.
  const ordered = periods.every((period, i) => i === 0 || (period?.date ?? '') > (periods[i - 1]?.date ?? '')) || periods.every((period, i) => i === 0 || (period?.date ?? '') < (periods[i - 1]?.date ?? ''));
  return periods.length >= least && ordered && periods.every((period) => period !== null) ? periods : null;
}
/** "CAGR 2024–27E", "复合增速（2024—2028E）", a year's own 同比: which growth a column beside the years gives; one that does not say of when is left unread. */
function rateOf(heading: string, at: number, before: Period | null, years: readonly Period[]): Rate | null {
  const plain = heading.normalize('NFKC').trim();
  const forecastAt = (date: string): boolean => years.some(({ date: year, forecast }) => forecast && date >= year);
  if (/\bCAGR\b|复合(?:年)?(?:均)?增(?:长率|长|速)|年均(?:复合)?增(?:长率|长|速)/iu.test(plain)) {
    const [, from, till] = /((?:19|20)\d\d)\s*[AE]?\s*年?\s*[-–—~～至到/]+\s*((?:19|20)?\d\d)/iu.exec(plain) ?? [];
    if (from === undefined || till === undefined) return null;
    const last = till.length === 2 ? `${from.slice(0, 2)}${till}` : till;
    return from < last ? { at, metric: 'CAGR', period: `${from}-${last}`, forecast: forecastAt(last) || /\d\s*E/iu.test(plain), heading } : null;
  }
  const own = yearly.exec(plain);
  const period = own === null ? null : own[1] === undefined ? before : periodOf(own[1]);
  return period === null ? null : { at, metric: 'growth', period: period.date, forecast: period.forecast || forecastAt(period.date), heading };
}
const yearly = /^((?:19|20)\d\d\s*年?\s*[AEF]?)?\s*(?:的)?(?:同比(?:增速|增长率?|增幅|变化|变动)?|(?:年)?增(?:速|长率|幅)|YoY|y\/y|(?:yoy\s|annual\s)?growth)\s*(?:[(]%[)]|[,，]?\s?%)?$/iu;
const besideYears = /^(?:计量)?单位$|^units?$/iu;

function tabbedLines(block: TableBlock): Found | null {
  const rows = underSpans(block.lines.filter((line) => line.text.includes('\t')).map((line) => ({ number: line.number, cells: line.text.split('\t').map((cell) => cell.trim()) })));
  const head = rows[0]?.cells ?? [];
  const corner = head[0] ?? '';
  const at = head.flatMap((cell, i) => (i > 0 && periodOf(cell) !== null ? [i] : []));
  const unit = unitIn(corner.replace(/[,，]?\s*(?:\bunless\b.*|除(?:另有说明|注明).*)$/iu, '')), kind = rowsOf(corner, block.caption ?? '');
  const years = yearsOf(at.map((i) => head[i] ?? ''), kind !== null || unit !== '' ? 2 : 3);
  const rates = years === null ? [] : head.flatMap((heading, i) => (i === 0 || at.includes(i) ? [] : rateOf(heading, i, at.includes(i - 1) ? periodOf(head[i - 1] ?? '') : null, years) ?? []));
  const unitAt = head.findIndex((cell, i) => i === 1 && besideYears.test(cell));
  // What stands behind the years is read as no year; between them only their growth may stand.
  const between = head.slice(1, (at.at(-1) ?? 0) + 1).every((_, i) => at.includes(i + 1) || i + 1 === unitAt || rates.some((rate) => rate.at === i + 1 && rate.metric === 'growth'));
  const toldBy = head.findIndex((heading, i) => i > (at.at(-1) ?? 0) && /^(?:data )?sources?$|^(?:数据)?(?:来源|出处)$|^(?:统计|预测)?机构$/iu.test(heading));
  if (years && between) return { years, rows: kind, unit, rates, lines: rows.slice(1).map(({ cells, number }) => ({ label: unitAt < 0 || /[（(]/u.test(cells[0] ?? '') || isBlankMark(cells[1] ?? '') ? cells[0] ?? '' : `${cells[0] ?? ''}（${cells[1] ?? ''}）`, line: number, cells: at.map((i) => cells[i] ?? ''), all: cells, source: toldBy < 0 ? null : cells[toldBy] ?? null })) };
  // Years down the side, a measure, a part or a company a column: turned over. Each figure keeps the line of its row only by its column's head.
  const down = yearsOf(rows.slice(1).map((row) => row.cells[0] ?? ''));
  const told = head.slice(1).filter((label) => label !== '');
  if (!down || told.length === 0 || told.length !== head.length - 1 || rows.slice(1).some((row) => row.cells.slice(1).some((cell) => cell !== '' && !isBlankMark(cell) && !/^-?\d[\d,.]*\s?[%％]?$/u.test(cell)))) return null;
  return { years: down, rows: told.length > 1 && told.every((label) => !unlike.test(label)) ? 'parts' : null, lines: told.map((label, i) => { const cells = rows.slice(1).map((row) => row.cells[i + 1] ?? ''); return { label, line: rows[0]?.number ?? 0, cells, all: cells }; }) };
}
interface TabbedRow { readonly number: number; readonly cells: readonly string[] }
/** 实际值 and 预测值 over the years: one head, its years forecast as they say; what stands over no year (复合增速) begins the heading below it. Other words over years tell figures of several kinds, which are left. */
function underSpans(rows: readonly TabbedRow[]): readonly TabbedRow[] {
  const [over, head, ...rest] = rows;
  if (!over || !head || (head.cells[0] !== '' && head.cells[0] !== over.cells[0]) || over.cells.some((cell) => periodOf(cell) !== null)) return rows;
  const whole = head.cells.map((cell, i) => {
    const group = over.cells.slice(1, i + 1).findLast((text) => text !== '') ?? '';
    if (i === 0 || periodOf(cell) === null || spanOfYears.test(cell)) return `${over.cells[i] ?? ''}${cell}`;
    return aheadOfYears.test(group) ? cell.replace(/(?<=\d\s?年?)$/u, 'E') : pastYears.test(group) || group === '' ? cell : `${group}${cell}`;
  });
  return whole.some((cell, i) => i > 0 && periodOf(cell) !== null) ? [{ number: head.number, cells: whole }, ...rest] : rows;
}
const spanOfYears = /\d\s*[AE]?\s*年?\s*[-–—~～至到]+\s*\d/u;
const pastYears = /^(?:历史|实际|已实现)(?:值|数据?|年份)?$|^(?:actuals?|historical|history|reported)$/iu;
const aheadOfYears = /^(?:预测|预计|估计|预期)(?:值|数据?|年份)?$|^(?:forecasts?|estimates?d?|projected|projections?|outlook)$/iu;
/** Measures: columns of them beside one another are no parts of one whole. */
const unlike = /[（(%％]|(?:规模|量|额|率|速|比|价|数|收入|利润|开支|支出|增长|份额|产能)$|\b(?:size|shipments?|revenues?|sales|growth|yoy|share|price|asp|margin|units|capex|total volume)\b/iu;

function flattenedLines(block: TableBlock): Found | null {
  const lines = figureRows(soloLines(block.lines)) ?? tokenLines(block.lines);
  const textsOf = (line: TokenLine | undefined): readonly string[] => withYears((line?.tokens ?? []).map((token) => token.text));
  // A heading may stand before the years: 年份, 单位.
  const startOf = (texts: readonly string[]): number => Math.max(0, texts.findIndex((text) => periodOf(text) !== null));
  // A rate may stand behind them: "CAGR（2024-2027）".
  const endOf = (texts: readonly string[]): number => texts.findLastIndex((text) => periodOf(text) !== null) + 1;
  const yearsIn = (line: TokenLine | undefined): readonly Period[] | null => {
    const texts = textsOf(line), at = startOf(texts), end = endOf(texts);
    // 发布时间 before years dates things, it does not head a series.
    if (at > 0 && (meaningOf(texts.slice(0, at).join('')).metric === 'RELEASE' || meaningOf(texts[at - 1] ?? '').metric === 'RELEASE')) return null;
    const years = yearsOf(texts.slice(at, Math.max(end, at + 1)), rowsOf(texts.slice(0, at).join(' '), '') === null ? 3 : 2);
    return years === null || end < texts.length && rateOf(texts.slice(end).join(' '), 0, null, years) === null ? null : years;
  };
  const head = lines.slice(0, 6).findIndex((line) => yearsIn(line) !== null);
  const years = head < 0 ? null : yearsIn(lines[head]);
  if (!years) return null;
  const texts = textsOf(lines[head]), behind = texts.slice(endOf(texts)).join(' ');
  // One cell a line: the rate begins the line behind the years.
  const [next] = lines[head + 1]?.tokens ?? [], under = behind === '' && next ? rateOf(next.text, 0, null, years) : null;
  const rate = behind === '' ? under : rateOf(behind, 0, null, years);
  const body = under === null ? lines.slice(head + 1) : lines.slice(head + 1).map((line, i) => (i === 0 ? { ...line, tokens: line.tokens.slice(1) } : line)).filter(({ tokens }) => tokens.length > 0);
  const wanted = years.length + (rate === null ? 0 : 1);
  const out: Line[] = [];
  let pending: Token[] = [];
  for (const { tokens, number } of body.flatMap((line) => rowsIn(line, wanted))) {
    const firstFigure = tokens.length - trailingFigures(tokens);
    const figures = tokens.slice(firstFigure);
    if (figures.length >= wanted) {
      const label = [...pending, ...tokens.slice(0, tokens.length - wanted)], cells = figures.slice(-wanted).map((token) => token.text);
      if (label.length > 0) out.push({ label: joinTokens(label), line: label[0]?.line ?? number, cells: cells.slice(0, years.length), all: cells.slice(years.length) });
      pending = [];
      continue;
    }
    // Fewer figures than years: which years they belong to is not said. The row is left out with its label.
    pending = figures.length > 0 ? [] : pending.length > 12 ? [...tokens] : [...pending, ...tokens];
  }
  const named = texts.slice(0, startOf(texts)).join('') || lines.slice(0, head).flatMap((line) => line.tokens.map((token) => token.text)).join('');
  return { years, lines: out, rows: named === '' ? null : rowsOf(named, ''), rates: rate === null ? [] : [rate] };
}
/** A label that looks like a figure (2.5D 封装) goes on with the row above: where all figures of that one are there, another begins. */
function rowsIn(line: TokenLine, wanted: number): readonly TokenLine[] {
  const at = line.tokens.findIndex((token, i) => i > wanted && trailingFigures([token]) === 0 && trailingFigures(line.tokens.slice(0, i)) === wanted);
  return at < 0 ? [line] : [{ ...line, tokens: line.tokens.slice(0, at) }, ...rowsIn({ ...line, tokens: line.tokens.slice(at), number: line.tokens[at]?.line ?? line.number }, wanted)];
}
/** "2024 年 2025 年 E": the parts of a year that blanks set apart are one. */
function withYears(texts: readonly string[]): readonly string[] {
  return texts.reduce<string[]>((joined, text) => {
    const last = joined.at(-1) ?? '';
    if (text === '年' && /^(?:19|20)\d\d$/u.test(last) || /^[EF]$/u.test(text) && /^(?:19|20)\d\d年?$/u.test(last)) joined[joined.length - 1] = last + text; else joined.push(text);
    return joined;
  }, []);
}
function trailingFigures(tokens: readonly Token[]): number {
  let count = 0;
  while (count < tokens.length && /^(?:-?\d[\d,]*(?:\.\d+)?[%％]?|[-–—/])$/u.test(tokens[tokens.length - 1 - count]?.text ?? '')) count += 1;
  return count;
}
/** The unit that is all a head's corner says: "US$bn", "亿元", "单位：万张"; '' where it says something else. */
function unitIn(corner: string): string {
  const plain = corner.normalize('NFKC').replace(/^[(]|[)]$/gu, '').replace(/^(?:单位|units?|in)\s*[:]?\s*/iu, '').trim();
  return /^(?:(?:US\$|USD|RMB|CNY|\$|¥)\s*(?:bn|mn?|billion|million)|[百千万亿]*(?:美元|人民币|元|[张颗片台块套])|(?:thousand|million|k)?\s?(?:units|cards|chips|servers|accelerators|GPUs|boards|wafers|racks)|%)$/iu.test(plain) ? plain : '';
}
