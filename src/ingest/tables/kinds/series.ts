import { parseUnit } from '../../../model/measure.js';
import type { NameFinder, Reading, ReportContext, TableBlock } from '../../source.js';
import { isBlankMark } from '../cells.js';
import { Drafts, mention } from '../drafts.js';
import { restOfFirms } from './marketShares.js';
import { seriesIn } from './series-lines.js';

/** What a table over years says: each row's measure is named by its label, or by the caption, of which the row is a part or a firm. */
export function readSeries(block: TableBlock, context: ReportContext): Reading | null {
  const found = seriesIn(block);
  if (!found || found.lines.length === 0) return null;
  const drafts = new Drafts(block, 0.9);
  const scope = scopeOf(block.caption ?? '');
  for (const { label: printed, line, cells, all, source } of found.lines) {
    const alone = withoutAside(printed);
    const sum = sums.test(alone);
    const ofFirms = found.rows === 'firms' && !sum;
    // Those who are not named, and camps, are no firm.
    const nobody = ofFirms && (restOfFirms.test(alone) || groupsOfFirms.test(alone));
    const label = ofFirms || context.names.lookup(alone)?.kind === 'COMPANY' ? alone : printed;
    const about = context.names.find(label).find(({ entry }) => entry.kind === 'COMPANY');
    const firm = ofFirms ? label.replace(/[*†‡]+$/u, '').trim() : about?.surface ?? null;
    const percent = cells.some((cell) => /[%％]$/u.test(cell)) && cells.every((cell) => isBlankMark(cell) || /[%％]$/u.test(cell));
    const own = whatOf(label, block, about !== undefined && percent, found.unit, percent);
    const part = own === null && (found.rows === 'parts' || sum) && !otherMeasure.test(label) ? partOf(block, percent, found.unit) : null;
    const said = (firm !== null && bracketless.test(label) ? ofCaption(block, found.unit) : null) ?? own ?? part;
    // The sum of all tells no share. 单个模型所需算力, 每人查询次数, 假设训练时间: the steps of a calculation.
    if (!said || sum && (said.metric === 'market share' || /^小计/u.test(alone)) || /^(?:单(?:个|位|台|张|颗|模型|\s?Tokens?)|每(?:人|个|次|台|张|颗|\s?[Tt]okens?)|平均每|假设)/u.test(label)) continue;
    // A label that is a measure and nothing else is about what the caption names; so is a sum.
    const bare = sum || bareMeasure.test(label.replace(/[（(][^（()）]*[）)]/gu, '').trim()) && scope !== '';
    const seller = said === part && /^(?:revenue|capex|shipments)$/u.test(said.metric) ? onlyFirm(block.caption ?? '', context.names) : null;
    const whose = firm ?? seller;
    const place = said === part && !sum ? regionOf(label, context.names) : placeOf(label);
    // 各环节国产化率 is told of the country, GPU 的份额 of the GPU.
    const share = said === part && said.metric === 'market share';
    const subject = whose ?? place ?? (share ? /国产|本土|自给|locali|self/iu.test(said.scope) ? 'China' : alone : null) ?? placeOf(block.caption ?? '') ?? (bare ? scope : label.replace(/\s*[（(][^（()）]*(?:USD|US\$|RMB|CNY|EUR|bn|mn|000|units|元|万|亿|[台张颗片]|[%％])[^（()）]*[）)]\s*$/iu, '').trim() || label);
    const of = share ? said.scope === '' ? scope : `${label}${said.scope}` : bare || said === part && place !== null ? scope : restOfFirms.test(alone) && said === part ? `${scope} ${label}` : said.scope || (said === part ? label : scope);
    const add = (metric: string, value: number, unit: string, { date, forecast }: { readonly date: string; readonly forecast: boolean }, column: string): void => drafts.add({
      type: 'statistic', subject, about: whose === null || nobody ? null : mention(whose, 'COMPANY'), metric, scope: of, value, unit,
      period: date, source: (source !== undefined && source !== null && !isBlankMark(source) ? source : null) ?? block.sourceNote, forecast,
    }, { line, row: printed, column }, forecast ? 'FORECAST' : 'ASSERTED');
    found.years.forEach((period, i) => {
      const cell = cells[i];
      const value = cell === undefined || isBlankMark(cell) ? NaN : Number(cell.replace(/[,%％\s]/gu, ''));
      if (!Number.isNaN(value)) add(said.metric, value, /[%％]/u.test(cell ?? '') ? '%' : said.unit, period, period.date);
    });
    for (const { at, metric, period, forecast, heading } of found.rates ?? []) {
      const value = /^(-?\d[\d.]*)\s?[%％]?$/u.exec(all[at]?.trim() ?? '')?.[1];
      if (value !== undefined) add(metric, Number(value), '%', { date: period, forecast }, heading);
    }
  }
  return { drafts: drafts.list, unread: [] };
}

const sums = /^(?:合计|总计|小计|(?:grand )?total)(?:\s|$)/iu;
/** Camps that are no firm: 国产阵营, 海外厂商. */
const groupsOfFirms = /^(?:国产|本土|海外|国外|进口|外资|美系|国内)(?:阵营|厂商|品牌|芯片|合计|企业)*$/u;
/** Labels of something else than what the caption measures: 均价 among parts of a market. */
const otherMeasure = /(?:价格?|单价|均价|ASP|利润|毛利|净利|成本|费用|数量|台数|个数|倍数|人数|面积|产能|功耗|容量|率|比例?|占比|比重)\s*(?:[（(].*)?$|^(?:其中|of which|incl)|[%％]|\b(?:price|margin|cost|capacity|EPS|headcount|rate|ratio|profit|EBIT\w*|units|number of)\b/iu;

/** "Acme (custom parts)": what is said of a firm in brackets is no unit, and no part of its name. */
function withoutAside(label: string): string {
  const plain = label.replace(/\s*[（(]([^（()）%％元]*)[）)]\s*$/u, (whole, inner: string) => (parseUnit(inner) !== null || /[亿万]|单位|US\$|RMB|bn|mn|\d|同比|yoy/iu.test(inner) ? whole : ''));
  return plain === '' ? label : plain;
}

const bracketless = /^[^（()）%％]{1,40}$/u;
/** Companies in the rows: what their figures are, and in what unit, is said above the table. */
function ofCaption(block: TableBlock, corner = ''): Said | null {
  // "HBM revenue by maker, US$bn": the unit behind a comma.
  const behind = /[,，]\s*(?:in\s+)?((?:US\$|USD|RMB|CNY|\$|¥)\s*(?:bn|mn?|billion|million)|[百千万亿]*(?:美元|元|[张颗片台])|(?:(?:thousand|million|k)\s?)?(?:units|cards|chips|servers|accelerators|GPUs|boards|wafers|racks)|%|(?:in\s)?per\s?cent(?:age)?(?:\sof\s[^,;，]{1,24})?)\s*$/iu.exec(block.caption ?? '')?.[1];
  const text = `${corner === '' ? '' : `(${corner})`} ${behind === undefined ? '' : `(${behind})`} ${block.caption ?? ''} ${unitLine(block)}`;
  const split = sliced.test(block.caption ?? '');
  const metric = split ? 'market share' : metricIn(block.caption ?? '');
  const unit = unitsIn(text)[0] ?? '';
  if (metric === null || (unit === '' && metric !== 'growth' && metric !== 'market share')) return null;
  const scope = scopeOf(block.caption ?? '');
  return { metric, scope: split ? scope.replace(sliced, '').replace(/[,，][^,，]*per\s?cent[^,，]*$|\s+by\s+[a-z ]{3,30}(?=,|$)/giu, '').trim() : scope, unit: unit === '' || /^per\s?cent/iu.test(unit) ? '%' : tidyUnit(unit) };
}
/** The units that stand in brackets, each by itself: （单位：亿元，%） has two. */
function unitsIn(text: string): readonly string[] {
  return [...text.matchAll(/[（(]([^（()）]{1,24})[）)]/gu)].flatMap((match) => (match[1] ?? '').split(/[,，、;；]/u)).map((part) => part.replace(/^(?:单位|units?)\s*[:：]?\s*|^in\s+/iu, '').trim()).filter((part) => /[%％元台张颗片]|^per\s?cent|美元|FLOPS|(?:US\$|USD|RMB|CNY|\$|¥)|bn|mn|billion|million|(?<![a-z])(?:units?|cards|chips|servers|accelerators|GPUs|boards|wafers|racks)(?![a-z])/iu.test(part));
}
const money = /元|US\$|USD|RMB|CNY|EUR|JPY|[$¥€]/iu;
/** A unit that what is measured can be counted in: cards are not shipped in yuan, growth is a percentage. */
function agrees(metric: string, unit: string): boolean {
  const percent = /[%％]|^per\s?cent/iu.test(unit);
  if (metric === 'growth' || metric === 'market share') return percent;
  return !percent && (metric !== 'shipments' || !money.test(unit)) && (metric !== 'compute scale' || /FLOPS|OPS/iu.test(unit)) && (!/^(?:capex|revenue)$/u.test(metric) || money.test(unit) || /亿|bn|mn|billion|million/iu.test(unit));
}
/** Parts of what the caption measures: one measure, and figures that can be of it. */
function partOf(block: TableBlock, percent: boolean, corner = ''): Said | null {
  const caption = (block.caption ?? '').replace(/\s*(?:及|和|与|、|and|&)\s*(?:同比|年均|复合)?(?:增速|增长率?|预测|占比|growth(?: rates?)?|forecasts?)(?![\u4e00-\u9fff]{3})/giu, '');
  const said = ofCaption({ ...block, caption }, corner);
  return said === null || !agrees(said.metric, percent ? '%' : said.unit) ? null : { ...said, scope: ofEach.exec(caption)?.[0] ?? '' };
}
/** 各环节国产化率: of each part, and no part of the whole. */
const ofEach = /国产化率|本土化率|自给率|渗透率|(?:localization|self-sufficiency|penetration)(?: rate)?/iu;
/** "Slices of accelerator spending": parts of a whole, whatever the whole is counted in. */
const sliced = /(?:^|(?<=[.:：]\s?)|(?<=\d\s))(?:market |unit |value )?(?:slices?|portions?|shares?|split|breakdown) of (?:the )?/iu;
/** "US$bn" and "美元，亿" as the field writes them. */
function tidyUnit(unit: string): string {
  if (/^'?000\s/u.test(unit)) return unit.replace(/^'?000/u, 'thousand');
  const money = /^(US\$|USD|\$|RMB|CNY|¥)\s*(bn|billion|mn?|million)$/iu.exec(unit.replace(/^([a-z]+)\s+(US\$|USD|RMB)$/iu, '$2$1'));
  if (!money) return unit.replace('％', '%');
  return `${/R|C|¥/iu.test((money[1] ?? '').replace(/US/iu, '')) ? 'CNY' : 'USD'} ${/^b/iu.test(money[2] ?? '') ? 'billion' : 'million'}`;
}

const bareMeasure = /^(?:市场|整体|总)?(?:规模|空间)$|^(?:总)?(?:出货|销)量$|^(?:同比|市场)?(?:增速|增长率|增长)$|^同比$|^(?:yoy|growth|cagr|market\s*size|size|revenue|sales|shipments?)(?:\s*rate)?$/iu;
interface Said { readonly metric: string; readonly scope: string; readonly unit: string }
/** The measure and unit a row's label names; null where it is an assumption of a calculation rather than a figure of the market. */
function whatOf(label: string, block: TableBlock, percentOfFirm: boolean, corner = '', percent = false): Said | null {
  // "SK 海力士 50% 53%" under 市场份额: the caption says what the figures are.
  if (percentOfFirm && /份额|占比|市占率|share/iu.test(block.caption ?? '')) return { metric: 'market share', scope: '', unit: '%' };
  const caption = `${corner === '' ? '' : `(${corner})`} ${block.caption ?? ''} ${unitLine(block)}`;
  const bracket = [...label.matchAll(/[（(]([^（()）]{1,16})[）)]/gu)].map((match) => match[1] ?? '').at(-1) ?? '';
  const printed = bracket.split(/[,，]/u).find((part) => /[%％元]|亿|万|美元|FLOPS|GB|EB|ZB|台|张|颗|^\s*(?:US\$|USD|RMB|CNY|EUR|JPY|\$|¥|€)\s?(?:bn|mn?|tn|billion|million|trillion)\b|^\s*(?:'?000|thousand|million|k)\s?(?:units|cards|chips|servers|accelerators|GPUs|boards|wafers)?\s*$/iu.test(part) || parseUnit(part) !== null)?.trim();
  const plain = label.replace(/[（(][^（()）]*[）)]/gu, '').trim();
  // Under a unit in the corner the rows are parts of what the caption measures.
  const named = metricIn(plain) ?? (corner === '' ? null : metricIn(block.caption ?? ''));
  if (named === null) return null;
  // 算力租赁（亿元） is a market.
  const metric = named === 'compute scale' && money.test(printed ?? '') ? 'market size' : named;
  const rate = metric === 'growth' || metric === 'market share';
  const unit = printed ?? unitsIn(caption).find((each) => agrees(metric, each)) ?? (metric === 'growth' || rate && percent ? '%' : '');
  return unit === '' || percent && !rate ? null : { metric, scope: plain, unit: tidyUnit(unit) };
}
function metricIn(plain: string): string | null {
  return /增速|增长率|同比|yoy|growth|cagr/iu.test(plain) ? 'growth' : /占.{0,20}(?:比重|比例|比)|份额|占比|渗透率|(?:国产化|本土化|自给)率|share|penetration/iu.test(plain) ? 'market share' : /出货量?|shipments?/iu.test(plain) ? 'shipments'
    : /资本(?:性)?(?:开支|支出)|capex|capital\s*(?:expenditure|spending|outlay)/iu.test(plain) ? 'capex' : /营收|营业收入|收入|revenue|sales/iu.test(plain) ? 'revenue' : /需求|所需|demand/iu.test(plain) ? 'demand' : /规模|空间|市场|size|market/iu.test(plain) ? 'market size' : /算力|compute/iu.test(plain) ? 'compute scale' : null;
}
/** "单位：亿元" under the caption. */
function unitLine(block: TableBlock): string {
  const unit = /^(?:单位|units?)\s*[:：]\s*(\S[^，。]{0,16})$/iu;
  const found = block.lines.slice(0, 4).map((line) => unit.exec(line.text.trim())?.[1]).find((text) => text !== undefined);
  return found === undefined ? '' : `(${found.trim()})`;
}
/** The place named first: 中国市场占全球比重 is about China. */
function placeOf(text: string): string | null {
  const places: readonly (readonly [RegExp, string])[] = [[/全球|世界|global|worldwide/iu, 'global'], [/中国|我国|国内|china/iu, 'China'], [/美国|\bUS\b(?![$\s]*(?:\$|dollar))/u, 'United States']];
  return places.map(([pattern, name]) => ({ name, at: text.search(pattern) })).filter(({ at }) => at >= 0).sort((x, y) => x.at - y.at)[0]?.name ?? null;
}
/** Parts of the world: 北美, "Europe". */
function regionOf(label: string, names: NameFinder): string | null { return names.lookup(label, 'REGION') !== null || /^(?:北美|南美|欧洲|亚太|中东|东南亚|其他地区|(?:north|south|latin) america|europe|EMEA|APAC|asia(?:[- ]pacific)?|middle east|rest of (?:the )?world)$/iu.test(label) ? placeOf(label) ?? label : /^(?:中国(?:大陆|市场)?|美国|全球|china|global|worldwide)$/iu.test(label) ? placeOf(label) : null; }
/** The one firm that the caption names. */
function onlyFirm(caption: string, names: NameFinder): string | null { const firms = names.find(caption).filter(({ entry }) => entry.kind === 'COMPANY'); return new Set(firms.map(({ entry }) => entry.name)).size === 1 ? firms[0]?.surface ?? null : null; }
function scopeOf(caption: string): string { return caption.replace(/^[^：:]{1,14}[：:]\s*|^(?:图表|图|表|Exhibit|Figure|Table|Chart)\s*\d{1,3}[.\s]*/iu, '').replace(/[（(][^（()）]*[）)]/gu, '').replace(/(?:测算|预测|情况|及)+/gu, '').trim(); }
