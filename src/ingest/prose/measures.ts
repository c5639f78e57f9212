/**
 * Figures with their units in running text: "2080 亿个", "3.35TB/s", "444、710、887 亿元", "50-82.6%", "US$125 billion", "≤35W".
 * `value` is what is printed before the unit, `unit` the unit as printed ("亿美元"), `base` the same in the dimension's own unit.
 */
export type Dimension = 'RATE' | 'BYTES' | 'BANDWIDTH' | 'BITRATE' | 'WATT' | 'NM' | 'HERTZ' | 'AREA' | 'PERCENT' | 'MONEY' | 'COUNT' | 'TIMES' | 'SPAN';
export type Bound = 'LESS' | 'AT_MOST' | 'MORE' | 'AT_LEAST' | 'ABOUT';
export interface Measure {
  readonly start: number; readonly end: number;
  /** One figure, or several that share the unit ("395/890/1601 亿美元"). */
  readonly values: readonly number[];
  readonly range: boolean;
  readonly unit: string; readonly dimension: Dimension;
  /** Multiplies a value into the dimension's own unit: 1e12 operations per second, GB, GB/s, W, nm, GHz, mm2, %, currency units, pieces. */
  readonly factor: number;
  /** What is counted or paid in: "颗", "元", "USD"; the rate's "FLOPS" or "OPS". */
  readonly of: string;
  readonly bound: Bound | null;
}

const multiplier: Readonly<Record<string, number>> = {
  '': 1, 十: 10, 百: 1e2, 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8, 十亿: 1e9, 百亿: 1e10, 千亿: 1e11, 万亿: 1e12,
  K: 1e3, k: 1e3, m: 1e6, M: 1e6, B: 1e9, T: 1e12, P: 1e15, mn: 1e6, bn: 1e9, tn: 1e12, trn: 1e12, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12,
};
const metricPrefix: Readonly<Record<string, number>> = { '': 1e-12, k: 1e-9, K: 1e-9, m: 1e-6, M: 1e-6, g: 1e-3, G: 1e-3, t: 1, T: 1, p: 1e3, P: 1e3, e: 1e6, E: 1e6, z: 1e9, Z: 1e9,
  giga: 1e-3, tera: 1, peta: 1e3, exa: 1e6, zetta: 1e9, 百万亿次: 100, 千万亿次: 1e3, 亿亿次: 1e4, 万亿次: 1 };
const byteScale: Readonly<Record<string, number>> = { K: 1e-6, M: 1e-3, G: 1, T: 1e3, P: 1e6, E: 1e9, Z: 1e12 };

const figure = String.raw`[-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const zhScale = '万亿|千亿|百亿|十亿|千万|百万|亿|万|千';
const pieces = '余?(?:张|颗|台|片|块|个|家|只(?![有是能需用要占卖剩为达在])|套|件|名|人|架|枚|机架|机柜|座|项|种|款|层(?!次|面|级)|万卡|卡)';
const enPieces = '(?:(?:AI|accelerator|GPU|graphics|inference|training) )?(?:chips?|cards?|boards?|dies)|units?|(?:AI )?(?:GPUs?|accelerators?|servers?)|wafers?|racks?|companies|centres|centers|layers?|customers';
const currency = '美元|美金|人民币|元|欧元|日元|港元|新台币|韩元';

interface UnitRule { readonly pattern: string; readonly dimension: Dimension; readonly read: (unit: string, scale: string) => { readonly factor: number; readonly of: string } }
/** Tried in order at the end of a figure; `scale` is 万, 亿, million … before the unit. */
const rules: readonly UnitRule[] = [
  { pattern: String.raw`(?:AI (?=[a-zA-Z]))?(?:[kKMGTPEZmgtpez]|giga|tera|peta|exa|zetta)?\s?(?:FLOPS?|FLOP\/s|flops?|Flops?|FLPS|FLOPs|Flps|TFLPOS|OPS?\/s|OPS|OpS|Ops|ops)(?![A-Za-z])`, dimension: 'RATE',
    read: (unit) => ({ factor: metricPrefix[(/^(?:AI )?(giga|tera|peta|exa|zetta|[kKMGTPEZmgtpez])?(?=\s?(?:FL|fl|Fl|O|o))/u.exec(unit)?.[1]) ?? ''] ?? 1e-12, of: /fl/iu.test(unit) ? 'FLOPS' : 'OPS' }) },
  { pattern: String.raw`[PE](?![A-Za-z\d])`, dimension: 'RATE', read: (unit) => ({ factor: metricPrefix[unit] ?? 1, of: 'FLOPS' }) },
  { pattern: String.raw`[KMGTPE]B(?:yte)?s?(?:\/(?:s|sec|秒)|ps)`, dimension: 'BANDWIDTH', read: (unit) => ({ factor: byteScale[unit[0] ?? 'G'] ?? 1, of: 'B/s' }) },
  { pattern: String.raw`[KMGTP]byte\/s`, dimension: 'BANDWIDTH', read: (unit) => ({ factor: byteScale[unit[0] ?? 'G'] ?? 1, of: 'B/s' }) },
  { pattern: String.raw`[KMGTP]b(?:it)?(?:\/s|ps)`, dimension: 'BITRATE', read: (unit) => ({ factor: (byteScale[unit[0] ?? 'G'] ?? 1) / 8, of: 'b/s' }) },
  { pattern: String.raw`[KMGTPEZ]i?B(?![A-Za-z])`, dimension: 'BYTES', read: (unit) => ({ factor: byteScale[unit[0] ?? 'G'] ?? 1, of: 'B' }) },
  { pattern: String.raw`[kKMG]?[Ww](?:atts?)?(?![A-Za-z])|瓦|千瓦|兆瓦|吉瓦`, dimension: 'WATT', read: (unit) => ({ factor: /^[kK]|千/u.test(unit) ? 1e3 : /^G|吉/u.test(unit) ? 1e9 : /^M|兆/u.test(unit) ? 1e6 : 1, of: 'W' }) },
  { pattern: String.raw`nm(?![A-Za-z])|纳米|nanometers?`, dimension: 'NM', read: () => ({ factor: 1, of: 'nm' }) },
  { pattern: String.raw`[MGT]Hz`, dimension: 'HERTZ', read: (unit) => ({ factor: unit[0] === 'M' ? 1e-3 : unit[0] === 'T' ? 1e3 : 1, of: 'Hz' }) },
  { pattern: String.raw`mm(?:2|²|\^2)|平方毫米`, dimension: 'AREA', read: () => ({ factor: 1, of: 'mm2' }) },
  { pattern: String.raw`%|个?百分点|pct|percent|per cent`, dimension: 'PERCENT', read: () => ({ factor: 1, of: '%' }) },
  { pattern: String.raw`(?:${currency})`, dimension: 'MONEY', read: (unit, scale) => ({ factor: multiplier[scale] ?? 1, of: unit }) },
  { pattern: String.raw`(?:US|U\.S\. )?dollars|USD|RMB|CNY|yuan`, dimension: 'MONEY', read: (unit, scale) => ({ factor: multiplier[scale] ?? 1, of: unit }) },
  { pattern: String.raw`多?倍|×(?!\s?\d)|x(?![A-Za-z\d])|times(?= )|fold`, dimension: 'TIMES', read: () => ({ factor: 1, of: 'x' }) },
  { pattern: String.raw`个?(?:年|月|天|日|小时|分钟|毫秒|秒)|ms(?![A-Za-z])|-?(?:days?|months?|years?|hours?|weeks?)(?![A-Za-z])`, dimension: 'SPAN', read: (unit) => ({ factor: 1, of: unit }) },
  { pattern: `(?:${pieces})`, dimension: 'COUNT', read: (unit, scale) => ({ factor: multiplier[scale] ?? 1, of: unit }) },
  { pattern: String.raw`(?:${enPieces})(?![A-Za-z])`, dimension: 'COUNT', read: (unit, scale) => ({ factor: multiplier[scale] ?? 1, of: unit }) },
];
const compiled = rules.map((rule) => ({ ...rule, at: new RegExp(rule.pattern, 'uy') }));
const leadWords = /(?:≤|≥|<=|>=|<|>|不超过|不高于|不到|低于|小于|至多|最多|超过|超|突破|大于或等于|大于|高于|至少|不低于|约为|约|大约|接近|近|逾|up to|at least|more than|over|nearly|about|around|(?:no|not) more than|at most|(?:no|not) less than|less than|under|roughly|approximately|some)\s?$/u;
/** What stands before an amount of money: "US$97.3bn", "Rmb38.6bn", "NT$ 759 billion". */
const signs = String.raw`(?:US|NT|HK|S|A|C)?\$|USD ?|R[Mm][Bb] ?|CNY ?|CN¥|KRW ?|JPY ?|EUR ?|GBP ?|Rs\.? ?|￥|¥|€|£|₩|₹`;
const currencies: readonly (readonly [RegExp, string])[] = [[/RMB|CNY|CN¥|yuan|￥|¥/iu, 'CNY'], [/€|EUR/u, 'EUR'], [/£|GBP/u, 'GBP'], [/NT/u, 'TWD'], [/HK/u, 'HKD'], [/^S/u, 'SGD'], [/^A/u, 'AUD'], [/^C\$/u, 'CAD'], [/KRW|₩/u, 'KRW'], [/JPY/u, 'JPY'], [/Rs|₹/u, 'INR']];
const step = {
  start: new RegExp(`(?<![A-Za-z\\d.])(?:${signs})?\\s?[-−]?\\d`, 'gu'),
  sign: new RegExp(`(?:${signs})?\\s?`, 'uy'),
  figure: new RegExp(figure, 'uy'),
  range: /\s?(?:-|–|—|~|～|至|到|to)\s?(?=\d)/uy,
  list: /\s?(?:、|\/)\s?(?=\d)/uy,
  over: /\s?(?:余|多|\+)/uy,
  scale: new RegExp(String.raw`(?:-(?=(?:million|billion|trillion)\b)|\s?)(?:${zhScale}|thousand|million|billion|trillion|mn|bn|tn|trn|[MBTK](?![A-Za-z]))`, 'uy'),
  /** Behind a sign of money "m" is a million. */
  million: /\s?m(?![A-Za-z])/uy,
  gap: /(?:\s|-)?/uy,
  after: /及?以上|及?以下|左右|上下|多|余| or more| or less/uy,
} as const;

/** All figures with a unit, left to right. A bare number is none. */
export function measuresIn(text: string): readonly Measure[] {
  const found: Measure[] = [];
  step.start.lastIndex = 0;
  for (let hit = step.start.exec(text); hit; hit = step.start.exec(text)) {
    const read = measureAt(text, hit.index);
    if (read.measure) found.push(read.measure);
    step.start.lastIndex = Math.max(read.end, hit.index + 1);
  }
  const tenths = tenthsIn(text).filter((part) => !found.some((other) => other.start < part.end && other.end > part.start));
  return tenths.length === 0 ? found : [...found, ...tenths].sort((a, b) => a.start - b.start);
}

/** "三成", "近 4 成", "六成五": tenths, said as a share. 成本, 成立 and their like go on after the word. */
const tenth = /(?<![\d.一二两三四五六七八九十几])([一二两三四五六七八九]|[1-9])\s?成(?:([一二三四五六七八九])(?!\p{Script=Han}))?(?=[，,。；;、:：)\s]|左右|以上|以下|上下|多|的|份额|市场|来自|由|为|是|和|与|至|到|$)/gu;
const numerals = '一二三四五六七八九';
function tenthsIn(text: string): readonly Measure[] {
  const of = (numeral: string): number => (numeral === '两' ? 2 : /\d/u.test(numeral) ? Number(numeral) : numerals.indexOf(numeral) + 1);
  return [...text.matchAll(tenth)].map((hit): Measure => {
    const end = hit.index + hit[0].length;
    const value = of(hit[1] ?? '') * 10 + (hit[2] === undefined ? 0 : of(hit[2]));
    const bound = boundOf((leadWords.exec(text.slice(Math.max(0, hit.index - 14), hit.index))?.[0] ?? '').trim(), /^(?:以上|以下|左右|上下|多)/u.exec(text.slice(end, end + 2))?.[0] ?? '', '');
    return { start: hit.index, end, values: [value], range: false, unit: '%', dimension: 'PERCENT', factor: 1, of: '%', bound };
  });
}

const yearThen = /^(?:19|20)\d\d to (?!(?:19|20)\d\d\b)\d/u;
function measureAt(text: string, start: number): { readonly measure: Measure | null; readonly end: number } {
  let at = start;
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const hit = pattern.exec(text);
    if (hit) at += hit[0].length;
    return hit ? hit[0] : null;
  };
  const takeUnit = (): { readonly rule: UnitRule; readonly printed: string } | null => {
    const before = at;
    take(step.gap);
    for (const rule of compiled) { const printed = take(rule.at); if (printed) return { rule, printed }; }
    at = before;
    return null;
  };
  // "from 31% in 2024 to 46%": a year begins no range.
  if (yearThen.test(text.slice(start, start + 12)) && /\b(?:in|by|for|during|since) $/u.test(text.slice(Math.max(0, start - 8), start))) return { measure: null, end: start + 4 };
  const begin = start + (/^\s*/u.exec(text.slice(start, start + 4))?.[0].length ?? 0);
  const sign = take(step.sign)?.trim() ?? '';
  const values = [parse(take(step.figure) ?? '')];
  let [range, scale] = [false, ''];
  let unit: ReturnType<typeof takeUnit> = null;
  for (;;) {
    const before = at;
    const [someScale, someUnit] = [scaleOf(take(step.scale) ?? (sign === '' ? null : take(step.million))), takeUnit()];
    // "at a CAGR of 12% to 2028": up to when, and no range.
    const upTo = someUnit?.printed === '%' && /^\s?to (?:19|20)\d\d(?!\d|[.,]\d|\s?%)/u.test(text.slice(at, at + 11));
    const [isRange, isList] = [!upTo && take(step.range) !== null, take(step.list) !== null];
    const next = isRange || isList ? take(step.figure) : null;
    if (next === null || someUnit && isRange && !sameUnit(text.slice(at), someUnit.rule)) { at = before; break; }
    values.push(parse(next));
    range = isRange && values.length === 2;
    [scale, unit] = [someScale || scale, someUnit ?? unit];
  }
  let over = take(step.over);
  scale = scaleOf(take(step.scale) ?? (sign === '' ? null : take(step.million))) || scale;
  over = take(step.over) ?? over;
  unit = takeUnit() ?? unit;
  if (values.some((v) => !Number.isFinite(v))) return { measure: null, end: at };
  const end = at;
  const bound = boundOf((leadWords.exec(text.slice(Math.max(0, start - 14), start))?.[0] ?? '').trim(), take(step.after) ?? '', over ?? '');
  const common = { start: begin, end, values, range, bound };
  if (!unit) {
    if (sign !== '') return { measure: { ...common, unit: moneyUnit(sign, scale), dimension: 'MONEY', factor: multiplier[scale] ?? 1, of: sign }, end };
    // "400 亿": an amount with its currency left out, or a count of what follows.
    return { measure: scale === '' ? null : { ...common, unit: scale, dimension: 'COUNT', factor: multiplier[scale] ?? 1, of: '' }, end };
  }
  const { rule, printed } = unit;
  const { factor, of } = rule.read(printed, scale);
  const scaled = rule.dimension === 'MONEY' || rule.dimension === 'COUNT' ? factor : factor * (multiplier[scale] ?? 1);
  const name = rule.dimension === 'MONEY' && /[A-Za-z]/u.test(printed) ? moneyUnit(printed, scale) : /[A-Za-z]/u.test(scale) ? `${scale} ${printed}` : `${scale}${printed}`;
  return { measure: { ...common, unit: name.replace(/^余/u, '').replace(/人民币$/u, '元').replace(/美金$/u, '美元'), dimension: rule.dimension, factor: scaled, of }, end };
}
/** "89%至 60 亿美元" are two figures: what follows the second is no unit of the first's kind. */
function sameUnit(rest: string, rule: UnitRule): boolean {
  const unit = /^\s?(?:万亿|千亿|百亿|十亿|千万|百万|亿|万|千)?\s?/u.exec(rest)?.[0].length ?? 0;
  const other = compiled.find((candidate) => { candidate.at.lastIndex = unit; return candidate.at.test(rest); });
  return !other || other.dimension === rule.dimension;
}
/** "340-billion": the hyphen is none of its scale. */
function scaleOf(printed: string | null): string { return printed?.trim().replace(/^-/u, '') ?? ''; }
function parse(text: string): number { return Number(text.replace(/,/gu, '').replace('−', '-')); }
function moneyUnit(sign: string, scale: string): string {
  const name = currencies.find(([pattern]) => pattern.test(sign))?.[1] ?? 'USD';
  const word = { m: 'million', mn: 'million', M: 'million', bn: 'billion', B: 'billion', T: 'trillion', tn: 'trillion', trn: 'trillion', K: 'thousand' }[scale] ?? scale;
  return word === '' ? name : `${name} ${word}`;
}
function boundOf(before: string, after: string, over: string): Bound | null {
  if (/^(≤|<=|不超过|不高于|至多|最多|up to|at most|(?:no|not) more than)$/u.test(before) || /以下/u.test(after)) return 'AT_MOST';
  if (/^(<|低于|小于|不到|less than|under)$/u.test(before)) return 'LESS';
  if (/^(≥|>=|至少|不低于|大于或等于|at least|(?:no|not) less than)$/u.test(before) || /以上|or more/u.test(after)) return 'AT_LEAST';
  if (/^(>|超过|超|突破|大于|高于|逾|more than|over)$/u.test(before) || over !== '') return 'MORE';
  if (/^(约为|约|大约|近|接近|nearly|about|around|roughly|approximately|some)$/u.test(before) || /左右|上下|余|多/u.test(after)) return 'ABOUT';
  return null;
}
