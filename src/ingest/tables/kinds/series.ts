import { parseUnit } from '../../../model/measure.js';
import { parsePeriod, type Period } from '../../../model/period.js';
import type { Reading, ReportContext, TableBlock } from '../../source.js';
import { isBlankMark } from '../cells.js';
import { Drafts, mention } from '../drafts.js';
import { meaningOf } from '../headings.js';
import { restOfFirms } from './marketShares.js';
import { figureRows, soloLines } from '../solo.js';
import { joinTokens, tokenLines, type Token, type TokenLine } from '../tokens.js';

/** A run of figures over years: market sizes, growth, shares. The head is a row of years, each row a label with its unit and a figure a year. */
interface Line { readonly label: string; readonly line: number; readonly cells: readonly string[]; /** Whose figures a column behind the years says they are. */ readonly source?: string | null }
/** `ofFirms`: the head says that each row is a company. `unit`: the head's corner, where it holds one ("US$bn"). */
interface Found { readonly years: readonly Period[]; readonly lines: readonly Line[]; readonly ofFirms: boolean; readonly unit?: string; readonly rates?: readonly Rate[] }
/** A column behind the years that gives the yearly growth between two of them. */
interface Rate { readonly at: number; readonly period: string; readonly forecast: boolean; readonly heading: string }

/** Null where the block has no head of three years or more; two are enough where the corner holds a unit or says that the rows are firms. */
export function readSeries(block: TableBlock, context: ReportContext): Reading | null {
  const found = block.lines.some((line) => line.text.includes('\t')) ? tabbedLines(block) : flattenedLines(block);
  if (!found || found.lines.length === 0) return null;
  const drafts = new Drafts(block, 0.9);
  const scope = scopeOf(block.caption ?? '');
  for (const { label: printed, line, cells, source } of found.lines) {
    const alone = withoutAside(printed);
    // The sum of all tells no share; those who are not named, and camps, are no firm.
    if (found.ofFirms && sums.test(alone)) continue;
    const nobody = found.ofFirms && (restOfFirms.test(alone) || groupsOfFirms.test(alone));
    const label = found.ofFirms || context.names.lookup(alone)?.kind === 'COMPANY' ? alone : printed;
    const about = context.names.find(label).find(({ entry }) => entry.kind === 'COMPANY');
    const firm = found.ofFirms ? label.replace(/[*†‡]+$/u, '').trim() : about?.surface ?? null;
    const percent = cells.some((cell) => /[%％]$/u.test(cell)) && cells.every((cell) => isBlankMark(cell) || /[%％]$/u.test(cell));
    const said = (firm !== null && bracketless.test(label) ? ofCaption(block, found.unit) : null) ?? whatOf(label, block, about !== undefined && percent, found.unit, percent);
    // 单个模型所需算力, 每人查询次数, 假设训练时间: the steps of a calculation.
    if (!said || /^(?:单(?:个|位|台|张|颗|模型|\s?Tokens?)|每(?:人|个|次|台|张|颗|\s?[Tt]okens?)|平均每|假设)/u.test(label)) continue;
    // A label that is a measure and nothing else is about what the caption names.
    const bare = bareMeasure.test(label.replace(/[（(][^（()）]*[）)]/gu, '').trim()) && scope !== '';
    const subject = firm ?? placeOf(label) ?? placeOf(block.caption ?? '') ?? (bare ? scope : label.replace(/\s*[（(][^（()）]*(?:USD|US\$|RMB|CNY|EUR|bn|mn|000|units|元|万|亿|[台张颗片]|[%％])[^（()）]*[）)]\s*$/iu, '').trim() || label);
    found.years.forEach((period, i) => {
      const cell = cells[i];
      const value = cell === undefined || isBlankMark(cell) ? NaN : Number(cell.replace(/[,%％\s]/gu, ''));
      if (Number.isNaN(value)) return;
      drafts.add({
        type: 'statistic', subject, about: firm === null || nobody ? null : mention(firm, 'COMPANY'), metric: said.metric, scope: bare ? scope : said.scope || scope, value, unit: /[%％]/u.test(cell ?? '') ? '%' : said.unit,
        period: period.date, source: (source !== undefined && source !== null && !isBlankMark(source) ? source : null) ?? block.sourceNote, forecast: period.forecast,
      }, { line, row: printed, column: period.date }, period.forecast ? 'FORECAST' : 'ASSERTED');
    });
    for (const rate of found.rates ?? []) {
      const value = /^(-?\d[\d.]*)\s?[%％]?$/u.exec(cells[rate.at]?.trim() ?? '')?.[1];
      if (value !== undefined) drafts.add({ type: 'statistic', subject, about: firm === null || nobody ? null : mention(firm, 'COMPANY'), metric: 'CAGR', scope: bare ? scope : said.scope || scope, value: Number(value), unit: '%', period: rate.period, source: block.sourceNote, forecast: rate.forecast }, { line, row: printed, column: rate.heading }, rate.forecast ? 'FORECAST' : 'ASSERTED');
    }
  }
  return { drafts: drafts.list, unread: [] };
}

const sums = /^(?:合计|总计|小计|(?:grand )?total)(?:\s|$)/iu;
/** Camps that are no firm: 国产阵营, 海外厂商. */
const groupsOfFirms = /^(?:国产|本土|海外|国外|进口|外资|美系|国内)(?:阵营|厂商|品牌|芯片|合计|企业)*$/u;
/** "CAGR 2024–27E", "复合增速（2024—2028E）": over which years a column gives the yearly growth; one that does not say is left unread. */
function ratesBehind(head: readonly string[], behind: number, years: readonly Period[]): readonly Rate[] {
  return head.flatMap((heading, i): readonly Rate[] => {
    if (i < behind || !/\bCAGR\b|复合(?:年)?(?:均)?增(?:长率|长|速)|年均(?:复合)?增(?:长率|长|速)/iu.test(heading)) return [];
    const [, from, till] = /((?:19|20)\d\d)\s*[AE]?\s*年?\s*[-–—~～至到/]+\s*((?:19|20)?\d\d)/iu.exec(heading.normalize('NFKC')) ?? [];
    if (from === undefined || till === undefined) return [];
    const [first, last] = [from, till.length === 2 ? `${from.slice(0, 2)}${till}` : till];
    return first < last ? [{ at: i - 1, period: `${first}-${last}`, forecast: years.some(({ date, forecast }) => forecast && date >= last) || /\d\s*E/iu.test(heading), heading }] : [];
  });
}

/** "Acme (custom parts)": what is said of a firm in brackets is no unit, and no part of its name. */
function withoutAside(label: string): string {
  const plain = label.replace(/\s*[（(]([^（()）%％元]*)[）)]\s*$/u, (whole, inner: string) => (parseUnit(inner) !== null || /[亿万]|单位|US\$|RMB|bn|mn|\d|同比|yoy/iu.test(inner) ? whole : ''));
  return plain === '' ? label : plain;
}

/** Vendor, maker; "Owner", "Silicon designer": each row is a firm. */
function headsFirms(head: string): boolean { return meaningOf(head).role === 'vendor' || /^(?:(?:silicon|chip|card|accelerator|hardware|market)\s)?(?:owners?|designers?|houses?|brands?|players?|sellers?|producers?|camps?)$|^(?:阵营|玩家|参与者|参与方|品牌|卡商|芯片商)$/iu.test(head.trim()); }
function yearsOf(cells: readonly string[], least = 3): readonly Period[] | null {
  const periods = cells.map((cell) => parsePeriod(cell) ?? parsePeriod(cell.replace(/\s/gu, '')));
  // Years of a series go one way; dates of things stand as they come.
  const ordered = periods.every((period, i) => i === 0 || (period?.date ?? '') > (periods[i - 1]?.date ?? '')) || periods.every((period, i) => i === 0 || (period?.date ?? '') < (periods[i - 1]?.date ?? ''));
  return periods.length >= least && ordered && periods.every((period) => period !== null) ? periods : null;
}
function tabbedLines(block: TableBlock): Found | null {
  const rows = block.lines.filter((line) => line.text.includes('\t')).map((line) => ({ number: line.number, cells: line.text.split('\t').map((cell) => cell.trim()) }));
  const head = rows[0]?.cells ?? [];
  // What stands behind the years (CAGR) is read as no year.
  const behind = head.findLastIndex((cell) => parsePeriod(cell) !== null) + 1;
  const ofFirms = headsFirms(head[0] ?? ''), unit = unitIn((head[0] ?? '').replace(/[,，]?\s*(?:\bunless\b.*|除(?:另有说明|注明).*)$/iu, ''));
  const years = yearsOf(head.slice(1, behind), ofFirms || unit !== '' ? 2 : 3);
  const toldBy = head.findIndex((heading) => /^(?:data )?sources?$|^(?:数据)?(?:来源|出处)$|^(?:统计|预测)?机构$/iu.test(heading));
  if (years) return { years, ofFirms, unit, rates: ratesBehind(head, behind, years), lines: rows.slice(1).map((row) => ({ label: row.cells[0] ?? '', line: row.number, cells: row.cells.slice(1), source: toldBy < behind ? null : row.cells[toldBy] ?? null })) };
  // Years down the side, a measure or a company a column: turned over. Each figure keeps the line of its row only by its column's head.
  const down = yearsOf(rows.slice(1).map((row) => row.cells[0] ?? ''));
  const told = head.slice(1).filter((label) => label !== '');
  if (!down || told.length === 0 || told.length !== head.length - 1 || rows.slice(1).some((row) => row.cells.slice(1).some((cell) => cell !== '' && !isBlankMark(cell) && !/^-?\d[\d,.]*\s?[%％]?$/u.test(cell)))) return null;
  return { years: down, ofFirms: false, lines: told.map((label, i) => ({ label, line: rows[0]?.number ?? 0, cells: rows.slice(1).map((row) => row.cells[i + 1] ?? '') })) };
}

function flattenedLines(block: TableBlock): Found | null {
  const lines = figureRows(soloLines(block.lines)) ?? tokenLines(block.lines);
  // A heading may stand before the years: 年份, 单位.
  const yearsIn = (line: TokenLine | undefined): readonly Period[] | null => {
    const texts = withYears((line?.tokens ?? []).map((token) => token.text));
    const at = Math.max(0, texts.findIndex((text) => (parsePeriod(text) ?? parsePeriod(text.replace(/\s/gu, ''))) !== null));
    // 发布时间 before years dates things, it does not head a series.
    return at > 0 && (meaningOf(texts.slice(0, at).join('')).metric === 'RELEASE' || meaningOf(texts[at - 1] ?? '').metric === 'RELEASE') ? null : yearsOf(texts.slice(at));
  };
  const head = lines.slice(0, 6).findIndex((line) => yearsIn(line) !== null);
  const years = head < 0 ? null : yearsIn(lines[head]);
  if (!years) return null;
  const out: Line[] = [];
  let pending: Token[] = [];
  for (const { tokens, number } of lines.slice(head + 1)) {
    const firstFigure = tokens.length - trailingFigures(tokens);
    const figures = tokens.slice(firstFigure);
    if (figures.length >= years.length) {
      const label = [...pending, ...tokens.slice(0, tokens.length - years.length)];
      if (label.length > 0) out.push({ label: joinTokens(label), line: label[0]?.line ?? number, cells: figures.slice(-years.length).map((token) => token.text) });
      pending = [];
      continue;
    }
    // Fewer figures than years: which years they belong to is not said. The row is left out with its label.
    pending = figures.length > 0 ? [] : pending.length > 12 ? [...tokens] : [...pending, ...tokens];
  }
  const before = withYears((lines[head]?.tokens ?? []).map((token) => token.text));
  const named = before.slice(0, Math.max(0, before.length - years.length)).join('') || lines.slice(0, head).flatMap((line) => line.tokens.map((token) => token.text)).join('');
  return { years, lines: out, ofFirms: named !== '' && headsFirms(named) };
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

const bracketless = /^[^（()）%％]{1,40}$/u;
/** Companies in the rows: what their figures are, and in what unit, is said above the table. */
function ofCaption(block: TableBlock, corner = ''): Said | null {
  // "HBM revenue by maker, US$bn": the unit behind a comma.
  const behind = /[,，]\s*(?:in\s+)?((?:US\$|USD|RMB|CNY|\$|¥)\s*(?:bn|mn?|billion|million)|[百千万亿]*(?:美元|元|[张颗片台])|(?:(?:thousand|million|k)\s?)?(?:units|cards|chips|servers|accelerators|GPUs|boards|wafers|racks)|%|(?:in\s)?per\s?cent(?:age)?(?:\sof\s[^,;，]{1,24})?)\s*$/iu.exec(block.caption ?? '')?.[1];
  const text = `${corner === '' ? '' : `(${corner})`} ${behind === undefined ? '' : `(${behind})`} ${block.caption ?? ''} ${unitLine(block)}`;
  const split = sliced.test(block.caption ?? '');
  const metric = split ? 'market share' : metricIn(block.caption ?? '');
  const unit = [...text.matchAll(/[（(]([^（()）]{1,24})[）)]/gu)].flatMap((match) => (match[1] ?? '').split(/[,，;；]/u)).map((part) => part.replace(/^(?:单位|units?)\s*[:：]?\s*|^in\s+/iu, '').trim()).find((part) => /[%％元台张颗片]|^per\s?cent|美元|FLOPS|(?:US\$|USD|RMB|CNY|\$|¥)|bn|mn|billion|million|(?<![a-z])(?:units?|cards|chips|servers|accelerators|GPUs|boards|wafers|racks)(?![a-z])/iu.test(part)) ?? '';
  if (metric === null || (unit === '' && metric !== 'growth' && metric !== 'market share')) return null;
  const scope = scopeOf(block.caption ?? '');
  return { metric, scope: split ? scope.replace(sliced, '').replace(/[,，][^,，]*per\s?cent[^,，]*$|\s+by\s+[a-z ]{3,30}(?=,|$)/giu, '').trim() : scope, unit: unit === '' || /^per\s?cent/iu.test(unit) ? '%' : tidyUnit(unit) };
}
/** "Slices of accelerator spending": parts of a whole, whatever the whole is counted in. */
const sliced = /(?:^|(?<=[.:：]\s?)|(?<=\d\s))(?:market |unit |value )?(?:slices?|portions?|shares?|split|breakdown) of (?:the )?/iu;
/** "US$bn" and "美元，亿" as the field writes them. */
function tidyUnit(unit: string): string {
  if (/^'?000\s/u.test(unit)) return unit.replace(/^'?000/u, 'thousand');
  const money = /^(US\$|USD|\$|RMB|CNY|¥)\s*(bn|billion|mn?|million)$/iu.exec(unit.replace(/^([a-z]+)\s+(US\$|USD|RMB)$/iu, '$2$1'));
  if (!money) return unit.replace('％', '%');
  return `${/R|C|¥/iu.test((money[1] ?? '').replace(/US/iu, '')) ? 'CNY' : 'USD'} ${/^b/iu.test(money[2] ?? '') ? 'billion' : 'million'}`;
}

const bareMeasure = /^(?:市场|整体|总)?(?:规模|空间)$|^(?:同比|市场)?(?:增速|增长率|增长)$|^同比$|^(?:yoy|growth|cagr|market\s*size|size|revenue|sales|shipments?)(?:\s*rate)?$/iu;
interface Said { readonly metric: string; readonly scope: string; readonly unit: string }
/** The measure and unit a row's label names; null where it is an assumption of a calculation rather than a figure of the market. */
function whatOf(label: string, block: TableBlock, percentOfFirm: boolean, corner = '', percent = false): Said | null {
  // "SK 海力士 50% 53%" under 市场份额: the caption says what the figures are.
  if (percentOfFirm && /份额|占比|市占率|share/iu.test(block.caption ?? '')) return { metric: 'market share', scope: '', unit: '%' };
  const caption = `${corner === '' ? '' : `(${corner})`} ${block.caption ?? ''} ${unitLine(block)}`;
  const bracket = [...label.matchAll(/[（(]([^（()）]{1,16})[）)]/gu)].map((match) => match[1] ?? '').at(-1) ?? '';
  const unit = bracket.split(/[,，]/u).find((part) => /[%％元]|亿|万|美元|FLOPS|GB|EB|ZB|台|张|颗|^\s*(?:US\$|USD|RMB|CNY|EUR|JPY|\$|¥|€)\s?(?:bn|mn?|tn|billion|million|trillion)\b|^\s*(?:'?000|thousand|million|k)\s?(?:units|cards|chips|servers|accelerators|GPUs|boards|wafers)?\s*$/iu.test(part) || parseUnit(part) !== null)?.trim() ?? (/[（(]([^（()）]*(?:[元%％台张颗]|USD|US\$|[EPZ]FLOPS)[^（()）]*)[）)]/u.exec(caption)?.[1] ?? '');
  const plain = label.replace(/[（(][^（()）]*[）)]/gu, '').trim();
  // Under a unit in the corner the rows are parts of what the caption measures.
  const metric = metricIn(plain) ?? (corner === '' ? null : metricIn(block.caption ?? ''));
  if (metric === null || (unit === '' && metric !== 'growth' && !(percent && metric === 'market share'))) return null;
  return { metric, scope: plain, unit: (metric === 'growth' || percent) && unit === '' ? '%' : tidyUnit(unit) };
}
function metricIn(plain: string): string | null {
  return /增速|增长率|同比|yoy|growth|cagr/iu.test(plain) ? 'growth' : /占.{0,20}(?:比重|比例|比)|份额|占比|渗透率|(?:国产化|本土化|自给)率|share|penetration/iu.test(plain) ? 'market share' : /出货量?|shipments?/iu.test(plain) ? 'shipments'
    : /资本(?:性)?(?:开支|支出)|capex|capital\s*(?:expenditure|spending|outlay)/iu.test(plain) ? 'capex' : /营收|营业收入|收入|revenue|sales/iu.test(plain) ? 'revenue' : /需求|所需|demand/iu.test(plain) ? 'demand' : /规模|空间|市场|size|market/iu.test(plain) ? 'market size' : /算力|compute/iu.test(plain) ? 'compute scale' : null;
}
/** The unit that is all a head's corner says: "US$bn", "亿元", "单位：万张"; '' where it says something else. */
function unitIn(corner: string): string {
  const plain = corner.normalize('NFKC').replace(/^[(]|[)]$/gu, '').replace(/^(?:单位|units?|in)\s*[:]?\s*/iu, '').trim();
  return /^(?:(?:US\$|USD|RMB|CNY|\$|¥)\s*(?:bn|mn?|billion|million)|[百千万亿]*(?:美元|人民币|元|[张颗片台块套])|(?:thousand|million|k)?\s?(?:units|cards|chips|servers|accelerators|GPUs|boards|wafers|racks)|%)$/iu.test(plain) ? plain : '';
}
/** "单位：亿元" under the caption. */
function unitLine(block: TableBlock): string {
  const unit = /^(?:单位|units?)\s*[:：]\s*(\S[^，。]{0,16})$/iu;
  const found = block.lines.slice(0, 4).map((line) => unit.exec(line.text.trim())?.[1]).find((text) => text !== undefined);
  return found === undefined ? '' : `(${found.trim()})`;
}
/** The place named first: 中国市场占全球比重 is about China. */
function placeOf(text: string): string | null {
  const places: readonly (readonly [RegExp, string])[] = [[/全球|世界|global|worldwide/iu, 'global'], [/中国|我国|国内|china/iu, 'China'], [/美国|\bUS\b/u, 'United States']];
  return places.map(([pattern, name]) => ({ name, at: text.search(pattern) })).filter(({ at }) => at >= 0).sort((x, y) => x.at - y.at)[0]?.name ?? null;
}
function scopeOf(caption: string): string { return caption.replace(/^[^：:]{1,14}[：:]\s*|^(?:图表|图|表|Exhibit|Figure|Table|Chart)\s*\d{1,3}[.\s]*/iu, '').replace(/[（(][^（()）]*[）)]/gu, '').replace(/(?:测算|预测|情况|及)+/gu, '').trim(); }
