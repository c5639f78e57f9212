import { remembered } from './remembered.js';

/**
 * Figures as reports print them → numbers in the units the ontology names. What is printed is kept beside what it means;
 * nothing is mended: 2456 stays 2456. Data sizes are decimal (1 TB = 1000 GB), bits and bytes are told apart by case and by "bps".
 */

export type Dimension = 'float rate' | 'integer rate' | 'rate' | 'data' | 'data rate' | 'power' | 'length' | 'frequency' | 'area' | 'bits' | 'share' | 'times' | 'money' | 'count' | 'time';

/** `factor` turns a figure into `symbol`: TFLOPS, TOPS, POPS (bare P: the format is not said), GB, GB/s, W, nm, GHz, mm2, bit, %, x, 元, 美元, or the counting word. */
export interface Unit { readonly dimension: Dimension; readonly symbol: string; readonly factor: number; readonly printed: string }

export type Bound = 'LESS' | 'AT_MOST' | 'MORE' | 'AT_LEAST' | 'ABOUT';
export interface Quantity {
  /** In `unit.symbol`; as printed where there is no unit. `[low, high]` for a range or for alternatives ("40/80 GB"). */
  readonly value: number | readonly [number, number];
  readonly unit: Unit | null;
  readonly bound: Bound | null;
  /** "4*496": the factors; their product is `value`. */
  readonly factors: readonly number[] | null;
  /** The figure before any unit was applied, Chinese numerals (万, 亿) included. */
  readonly plain: number | readonly [number, number];
  readonly printed: string;
}
export interface FoundQuantity { readonly start: number; readonly end: number; readonly quantity: Quantity }

const prefixes: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, g: 1e9, t: 1e12, p: 1e15, e: 1e18, z: 1e21, kilo: 1e3, mega: 1e6, giga: 1e9, tera: 1e12, peta: 1e15, exa: 1e18, zetta: 1e21 };
const words: Readonly<Record<string, Unit>> = Object.fromEntries(([
  ['power', 'W', 1, 'W', '瓦', 'watt', 'watts'], ['power', 'W', 1000, 'KW', '千瓦'], ['power', 'W', 1e6, 'MW', '兆瓦'],
  ['length', 'nm', 1, 'nm', '纳米', 'nanometer', 'nanometre'], ['length', 'nm', 1000, 'μm', 'um', '微米'],
  ['frequency', 'GHz', 1e-9, 'Hz'], ['frequency', 'GHz', 1e-6, 'KHz'], ['frequency', 'GHz', 1e-3, 'MHz'], ['frequency', 'GHz', 1, 'GHz'],
  ['area', 'mm2', 1, 'mm2', 'mm^2', 'mm²', '平方毫米', 'sqmm', 'squaremm'],
  ['bits', 'bit', 1, 'bit', 'bits', 'bit位', '位'], ['share', '%', 1, '%', 'percent', 'pct'], ['times', 'x', 1, '倍', 'x', '×'],
] as const).flatMap(([dimension, symbol, factor, ...names]) => names.map((name) => [name.toLowerCase(), { dimension, symbol, factor, printed: name }])));
/** Currencies and counting words; 万 and 亿 before them are part of the number. */
const money: Readonly<Record<string, string>> = { 元: '元', 人民币: '元', rmb: '元', cny: '元', yuan: '元', 美元: '美元', 美金: '美元', usd: '美元', us$: '美元', $: '美元', 欧元: '欧元', eur: '欧元', 日元: '日元', 港元: '港元', 韩元: '韩元', 新台币: '新台币' };
const counters = '个|颗|张|台|块|片|家|项|座|架|机架|标准机架|卡|枚|套|路|次|人|名|种|层|条|款|亿次|核|cores?|units?|cards?|chips?|gpus?|racks?|companies|entities|layers|years?|parameters?|tokens?|transistors?|晶体管|参数';

const digits = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const numerals = '(?:万亿|百万|千万|十亿|百亿|千亿|亿|万|千|百)(?![平])';
const scales: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8, 十亿: 1e9, 百亿: 1e10, 千亿: 1e11, 万亿: 1e12, trillion: 1e12, billion: 1e9, bn: 1e9, million: 1e6, mn: 1e6, thousand: 1e3 };
const english = '(?:trillion|billion|million|thousand|bn|mn)';
/** Longest first. Spaces inside are OCR's: "GB / s", "P FLOPS". Rates: TFLPOS and TFIops are misprints seen in OCR. */
const unitPattern = [
  String.raw`(?:tera|peta|exa|giga|zetta|[KMGTPEZ])\s?-?(?:f[l1i][o0]?p[o0]?s|fiops|folps|flosp|flop\/s|ops|op\/s)(?![a-z])`, String.raw`(?:f[l1i]o?po?s|fiops)(?![a-z])`,
  String.raw`[KMGTP]i?(?:B|b)(?:it)?s?\s?(?:\/|per)\s?(?:s|sec|秒)(?![a-z])`, String.raw`[KMGTP](?:B|b)ps(?![a-z])`, String.raw`[KMGTP]T\s?\/\s?s(?![a-z])`,
  String.raw`[KMGTP]i?B(?:ytes?)?(?![A-Za-z]|\s?\/\s?(?:s|秒))`, String.raw`[KMGTP]bit(?![A-Za-z])`, String.raw`[EZ]B(?![A-Za-z]|\s?\/)`,
  String.raw`(?:KHz|MHz|GHz|Hz|KW|MW|W|watts?)(?![A-Za-z])`, '千瓦|兆瓦|瓦', String.raw`(?:nm|μm|um)(?![A-Za-z])`, '纳米|微米', String.raw`mm\s?(?:2|²|\^2)|平方毫米|sq\.?\s?mm`, String.raw`bits?(?![A-Za-z])`,
  '%|percent|pct', '倍', String.raw`x(?![A-Za-z0-9])`, String.raw`[PET](?![A-Za-z0-9])`,
  '人民币|美元|美金|欧元|日元|港元|韩元|新台币|元', String.raw`(?:USD|RMB|CNY|EUR)(?![A-Za-z])`, String.raw`(?:${counters})(?![A-Za-z])`,
].join('|');
const unitShape = new RegExp(`^(?:${unitPattern})$`, 'iu');

/** A unit by itself: "TFLOPS", "GB/s", "nm". Null where the text is none. */
export const parseUnit = remembered(readUnit);
function readUnit(text: string): Unit | null {
  const printed = text.normalize('NFKC').trim();
  if (!unitShape.test(printed)) return null;
  const tight = printed.replace(/\s+/gu, '').replace(/-/gu, '');
  const lower = tight.toLowerCase();
  const rate = /^(tera|peta|exa|giga|zetta|[kmgtpez])?(f.*|ops|op\/s)$/u.exec(lower);
  if (rate?.[2] && (rate[1] || rate[2].startsWith('f'))) {
    const float = rate[2].startsWith('f');
    return { dimension: float ? 'float rate' : 'integer rate', symbol: float ? 'TFLOPS' : 'TOPS', factor: (rate[1] ? prefixes[rate[1]] ?? 1 : 1) / 1e12, printed };
  }
  if (/^[pet]$/u.test(lower)) return { dimension: 'rate', symbol: 'POPS', factor: (prefixes[lower] ?? 1) / 1e15, printed };
  const data = /^([KMGTPEZkmgtpez])(i?)([Bb])(?:it)?(?:ytes?)?s?(ps|\/s|\/sec|\/秒|pers|persec)?$/u.exec(tight.replace(/BIT/u, 'bit'));
  if (data?.[1] && data[3]) {
    const bytes = (prefixes[data[1].toLowerCase()] ?? 1) * (data[3] === 'b' && /b(?:it|ps|\/)/u.test(tight) ? 1 / 8 : 1);
    return { dimension: data[4] ? 'data rate' : 'data', symbol: data[4] ? 'GB/s' : 'GB', factor: bytes / 1e9, printed };
  }
  if (/^[kmgtp]t\/s$/u.test(lower)) return { dimension: 'count', symbol: 'GT/s', factor: (prefixes[lower[0] ?? 'g'] ?? 1) / 1e9, printed };
  const word = words[lower.replace(/^squaremm|^sq\.mm/u, 'sqmm')];
  if (word) return { ...word, printed };
  const currency = money[lower];
  if (currency) return { dimension: 'money', symbol: currency, factor: 1, printed };
  return { dimension: 'count', symbol: printed, factor: 1, printed };
}

const before = '(<=|>=|[<>≤≥＜＞~～≈约近超]|超过|不低于|不少于|不超过|不高于|至少|最高|最多|达到|接近|大约|up to|over|about|around|more than|less than|at least|approximately)?';
const after = '(以上|以下|以内|左右|多(?=[个颗张台家万亿])|余(?=[个颗张台家万亿])|\\+(?![\\d\\w]))?';
const one = `(${digits})\\s?(${numerals}|${english}(?![a-z]))?\\s?(${unitPattern})?`;
const joiner = String.raw`\s?(-|–|—|~|～|至|到|to|/|\*|×|x(?=\s?\d))\s?`;
const quantityShape = new RegExp(`(?<![\\w.])${before}\\s?(?:US)?\\$?\\s?${one}(?:${joiner}(?:US)?\\$?\\s?${one}(?:\\s?/\\s?${one})?)?${after}`, 'giu');
const quantityAtStart = new RegExp(quantityShape.source, 'iuy');

/** Every figure in running text, left to right. Numbers inside names ("A100", "v5") are none. */
export const findQuantities = remembered(searchQuantities);
function searchQuantities(text: string): readonly FoundQuantity[] {
  const found: FoundQuantity[] = [];
  if (!/\d/u.test(text) && !/\d/u.test(text.normalize('NFKC'))) return found;
  const normal = normalForm(text);
  for (const match of normal.matchAll(quantityShape)) {
    const quantity = quantityOf(match);
    const start = (match.index ?? 0) + (match[0].length - match[0].trimStart().length);
    if (quantity) found.push({ start, end: (match.index ?? 0) + match[0].trimEnd().length, quantity });
  }
  return found;
}

/** A whole cell as one figure: "1.56/2.04 TB/s", "≤35W", "4*496", "400W*". Null where anything else stands beside it. */
export const parseQuantity = remembered(readQuantity);
function readQuantity(text: string): Quantity | null {
  const normal = normalForm(text).trim().replace(/(?<=[\dA-Za-z%])[*†‡]+$/u, '');
  if (!/\d/u.test(normal)) return null;
  quantityAtStart.lastIndex = 0;
  const match = quantityAtStart.exec(normal);
  return match && match[0].trim() === normal ? quantityOf(match) : null;
}

/** The same length as the text, so that places keep; full-width digits and letters become plain. */
function normalForm(text: string): string {
  return text.replace(/[^\u0000-\u007f\u4e00-\u9fff]/gu, (char) => { const plain = char.normalize('NFKC'); return plain.length === char.length ? plain : char; });
}

function quantityOf(match: RegExpMatchArray): Quantity | null {
  const [printed, bound, a, aScale, aUnit, joint, b, bScale, bUnit, c, cScale, cUnit, tail] = match;
  if (a === undefined) return null;
  const last = cUnit ?? bUnit ?? aUnit;
  const lastScale = c !== undefined ? cScale : b !== undefined ? bScale : aScale;
  const dollar = /\$/u.test(printed ?? '') ? parseUnit('美元') : null;
  const unit = (last ? parseUnit(last) : null) ?? dollar;
  // A unit or scale printed once counts for all: "40/80 GB", "600 亿到 900 亿美元".
  const read = (digitsText: string, scale: string | undefined, own: string | undefined): { plain: number; value: number } => {
    const plain = Number(digitsText.replace(/,/gu, '')) * (scales[(scale ?? (own ? undefined : lastScale))?.toLowerCase() ?? ''] ?? 1);
    const ownUnit = own ? parseUnit(own) ?? unit : unit;
    return { plain, value: tidy(plain * (ownUnit?.factor ?? 1)) };
  };
  const figures = [read(a, aScale, aUnit), ...(b !== undefined ? [read(b, bScale, bUnit)] : []), ...(c !== undefined ? [read(c, cScale, cUnit)] : [])];
  const kind = joint === '*' || joint === '×' || joint?.toLowerCase() === 'x' ? 'product' : 'range';
  const base = { unit, bound: boundOf(bound, tail), printed: (printed ?? '').trim() };
  const first = figures[0];
  if (!first) return null;
  if (figures.length === 1) return { ...base, value: first.value, plain: first.plain, factors: null };
  if (kind === 'product') {
    const factors = figures.map((figure) => figure.plain);
    const product = factors.reduce((x, y) => x * y, 1);
    return { ...base, value: tidy(product * (unit?.factor ?? 1)), plain: product, factors };
  }
  const ends = (key: 'value' | 'plain'): readonly [number, number] => [Math.min(...figures.map((f) => f[key])), Math.max(...figures.map((f) => f[key]))];
  return { ...base, value: ends('value'), plain: ends('plain'), factors: null };
}

function boundOf(before: string | undefined, after: string | undefined): Bound | null {
  const word = (before ?? '').toLowerCase();
  if (/^(?:<|＜|less than)$/u.test(word)) return 'LESS';
  if (/^(?:<=|≤|不超过|不高于|最高|最多|up to)$/u.test(word)) return 'AT_MOST';
  if (/^(?:>|＞|超|超过|over|more than)$/u.test(word)) return 'MORE';
  if (/^(?:>=|≥|不低于|不少于|至少|at least)$/u.test(word)) return 'AT_LEAST';
  if (/^(?:~|～|≈|约|近|接近|大约|about|around|approximately)$/u.test(word)) return 'ABOUT';
  if (after === '以上' || after === '多' || after === '余' || after === '+') return 'AT_LEAST';
  if (after === '以下' || after === '以内') return 'AT_MOST';
  return after === '左右' ? 'ABOUT' : null;
}
/** 3.35 TB/s is 3350 GB/s, not 3350.0000000000005. */
function tidy(value: number): number { return Number.isInteger(value) && Math.abs(value) < 1e12 ? value : Number(value.toPrecision(12)); }
