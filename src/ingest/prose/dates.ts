/**
 * Dates and periods in running text, to the precision printed: "2024年3月22日", "3月22日" (its year from what was said before), "2024年四季度", "24Q4",
 * "2023-2027年", "今年二季度", "到2025年底", "March 22, 2024", "Q4 2024", "FY2024", "1H24".
 */
export interface DateSpan {
  readonly start: number; readonly end: number;
  /** ISO 8601 to the precision given ("2024", "2024-Q4", "2024-H1", "2024-10", "2024-10-07"); a period is "2023-2027". */
  readonly date: string;
  /** True for "2023-2027": a stretch of years rather than a day. */
  readonly period: boolean;
  /** "2025E", "2025年" after 预计 is told by the words; this is the E itself. */
  readonly estimate: boolean;
}

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const month = '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const digits: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 首: 1 };
const year = '(?:19|20)\\d{2}';

/** The day a report speaks from and the last year named: what "3月22日", "今年" and "Q2" refer to. */
export interface Now {
  readonly publishedOn: string | null; readonly lastYear: number | null;
  /** The year last named before this text: what 同年, 次年 and 一年后 count from; a quarter alone may be of another. */
  readonly yearBefore?: number | null;
  /** The month or day last named in the paragraph: "2022 年 8 月，…。10 月 7 日，…" goes on in its year. */
  readonly dayBefore?: string | null;
  /** The year that the sentence before was about ("2025 年的节奏更为反复。"): what days after it are of. */
  readonly theme?: number | null;
  /** Whether the text begins by saying how soon it came after what was told before (不到两个月，…). */
  readonly soonAfter?: boolean;
}
const soon = /^\s*(?:而|但)?(?:(?:不到|不足|仅|短短|时隔|约|过了|又过)*(?:[一二两三四五六七八九十半]|\d{1,2})\s?个?(?:多|半)?(?:月|周|星期|天|日|季度)(?:多)?(?:后|之后|以后|内|不到)?|随后|此后|其后|紧接着|继而|随即|旋即|不久(?:后|之后)?|(?:[Ll]ess than |[Bb]arely |[Oo]nly |[Jj]ust |[Ss]ome |[Aa]bout )?(?:[Aa]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix) (?:days?|weeks?|months?) (?:later|after that|afterwards|on)|[Ss]oon after(?:wards)?)[，,]/u;

interface Form { readonly pattern: RegExp; readonly read: (hit: RegExpExecArray, now: Now) => Omit<DateSpan, 'start' | 'end'> | null }
const on = (date: string, more: Partial<DateSpan> = {}): Omit<DateSpan, 'start' | 'end'> => ({ date, period: false, estimate: false, ...more });
const two = (n: string | number | undefined): string => String(n ?? '').padStart(2, '0');
const dayOf = (y: number | string, m: string | undefined, d: string | undefined): string => `${y}-${two(m)}${d === undefined ? '' : `-${two(d)}`}`;
const quarter = (text: string): number => digits[text] ?? Number(text);
const half = (text: string): string => (text === '下' || text === '2' ? 'H2' : 'H1');
/** "Q4 2024", "FY24": two digits are of this century. */
const full = (text: string | undefined): string => (text?.length === 2 ? `20${text}` : text ?? '');
const monthNumber = (text: string): string => two(months.findIndex((m) => m.startsWith(text.replace('.', '').toLowerCase().slice(0, 3))) + 1);
const tail = '(?:第?([一二三四1-4])季度?|[qQ]([1-4])|(上|下)半年|[hH]([12]))';
const within = (y: string, hit: readonly (string | undefined)[], from: number): string => {
  const [q1, q2, h1, h2] = [hit[from], hit[from + 1], hit[from + 2], hit[from + 3]];
  return q1 ?? q2 ? `${y}-Q${quarter(q1 ?? q2 ?? '1')}` : `${y}-${half(h1 ?? h2 ?? '上')}`;
};

const forms: readonly Form[] = [
  // "2025–28": the end of a span without its century.
  { pattern: new RegExp(`(${year})\\s?[–—-]\\s?(\\d{2})(?![\\d-]|\\s?[%％])`, 'uy'), read: (h) => (Number(h[2]) > Number((h[1] ?? '').slice(2)) && Number(h[2]) > 12 ? on(`${h[1]}-${(h[1] ?? '').slice(0, 2)}${h[2]}`, { period: true }) : null) },
  { pattern: new RegExp(`(${year})(?:年)?\\s?(E?)\\s?(?:-|–|—|~|～|至|到|to )\\s?(${year})\\s?(E?)年?(?!\\d)`, 'uy'), read: (h) => on(`${h[1]}-${h[3]}`, { period: true, estimate: h[4] === 'E' }) },
  { pattern: new RegExp(`(${year})年(?:[第前]?([一二三四1-4])个?季度|[qQ]([1-4])|(上|下)半年|[hH]([12]))`, 'uy'), read: (h) => on(within(h[1] ?? '', h, 2)) },
  { pattern: new RegExp(`(${year})[qQ]([1-4])(?![A-Za-z\\d])`, 'uy'), read: (h) => on(`${h[1]}-Q${h[2]}`) },
  { pattern: new RegExp(`(${year})[hH]([12])(?![A-Za-z\\d])`, 'uy'), read: (h) => on(`${h[1]}-H${h[2]}`) },
  { pattern: new RegExp(`(${year})(上|下)半年`, 'uy'), read: (h) => on(`${h[1]}-${half(h[2] ?? '')}`) },
  { pattern: /(\d{2})[qQ]([1-4])(?![A-Za-z\d])/uy, read: (h) => on(`20${h[1]}-Q${h[2]}`) },
  { pattern: /([1-4])[qQ](\d{4}|\d{2})(?!\d)/uy, read: (h) => on(`${full(h[2])}-Q${h[1]}`) },
  { pattern: /([12])[hH](\d{4}|\d{2})(?!\d)/uy, read: (h) => on(`${full(h[2])}-H${h[1]}`) },
  { pattern: new RegExp(`(${year})年\\s?(\\d{1,2})月\\s?(\\d{1,2})日`, 'uy'), read: (h) => on(`${h[1]}-${two(h[2])}-${two(h[3])}`) },
  { pattern: new RegExp(`(${year})年\\s?(\\d{1,2})月`, 'uy'), read: (h) => on(`${h[1]}-${two(h[2])}`) },
  { pattern: new RegExp(`(${year})(?:年度?|财年)\\s?(E?)`, 'uy'), read: (h) => on(h[1] ?? '', { estimate: h[2] === 'E' }) },
  { pattern: new RegExp(`(${year})-(\\d{2})-(\\d{2})(?!\\d)`, 'uy'), read: (h) => on(`${h[1]}-${h[2]}-${h[3]}`) },
  { pattern: new RegExp(`(${month})\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(${year})`, 'uy'), read: (h) => on(`${h[3]}-${monthNumber(h[1] ?? '')}-${two(h[2])}`) },
  { pattern: new RegExp(`(\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?(${month}),?\\s(${year})`, 'uy'), read: (h) => on(`${h[3]}-${monthNumber(h[2] ?? '')}-${two(h[1])}`) },
  // "on 2 December": of the year in question.
  { pattern: new RegExp(`(\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?(January|February|March|April|May|June|July|August|September|October|November|December)(?![A-Za-z]|,?\\s\\d{4})`, 'uy'), read: (h, now) => withYear(now.soonAfter === true ? now : { ...now, lastYear: spokenYear(now) }, Number(monthNumber(h[2] ?? '')), (y) => `${y}-${monthNumber(h[2] ?? '')}-${two(h[1])}`, Number(h[1])) },
  // "A year later the link test went": of the month that was named last.
  { pattern: /(?:A|One) year later(?= )/uy, read: (h, now) => { const [y, m] = now.dayBefore?.split('-') ?? []; return y === undefined || m === undefined || h.index > 0 ? null : on(`${Number(y) + 1}-${m}`); } },
  { pattern: new RegExp(`(${month}),?\\s(?:of\\s)?(${year})`, 'uy'), read: (h) => on(`${h[2]}-${monthNumber(h[1] ?? '')}`) },
  { pattern: new RegExp(`[qQ]([1-4])\\s?(?:of\\s|FY\\s?)?(${year}|\\d{2})(?!\\d)`, 'uy'), read: (h) => on(`${full(h[2])}-Q${h[1]}`) },
  { pattern: new RegExp(`[hH]([12])\\s(${year})(?!\\d)`, 'uy'), read: (h) => on(`${h[2]}-H${h[1]}`) },
  { pattern: new RegExp(`(first|second|third|fourth) quarter of (?:fiscal )?(${year})`, 'uy'), read: (h) => on(`${h[2]}-Q${['first', 'second', 'third', 'fourth'].indexOf(h[1] ?? '') + 1}`) },
  { pattern: new RegExp(`(March|June|September|December) quarter(?:,| of)? (${year})`, 'uy'), read: (h) => on(`${h[2]}-Q${Number(monthNumber(h[1] ?? '')) / 3}`) },
  { pattern: new RegExp(`(first|second) half of (${year})`, 'uy'), read: (h) => on(`${h[2]}-H${h[1] === 'first' ? 1 : 2}`) },
  { pattern: new RegExp(`(?:FY|fiscal (?:year )?)(${year}|\\d{2})(?!\\d)`, 'uy'), read: (h) => on(full(h[1])) },
  { pattern: new RegExp(`(${year})(?:\\s?(E)(?![A-Za-z]))?(?!\\d|[.,]\\d|\\s?(?:年|个|颗|台|张|块|万|亿|[PETKMG](?![a-z])|GB|TOPS|TFLOPS|MHz|W\\b|家|%|,\\d{3}))`, 'uy'), read: (h) => on(h[1] ?? '', { estimate: h[2] === 'E' }) },
  { pattern: /([一两三123])年(?:之|以)?后的?\s?(\d{1,2})月(?:\s?(\d{1,2})日)?/uy, read: (h, now) => spokenYear(now) === null ? null : on(dayOf((spokenYear(now) ?? 0) + ('一两三'.indexOf(h[1] ?? '') + 1 || Number(h[1])), h[2], h[3])) },
  { pattern: /(今|去|明|同|当|次|翌)年\s?(\d{1,2})月(?:\s?(\d{1,2})日)?/uy, read: (h, now) => { const of = relative([h[0], h[1] ?? ''], now); return of && on(dayOf(of.date, h[2], h[3])); } },
  { pattern: /(今|去|明|前|同|当|次|翌|上一?)年(?:第?([一二三四1-4])季度|[qQ]([1-4])|(上|下)半年|[hH]([12]))?/uy, read: (h, now) => relative(h, now) },
  { pattern: /(\d{1,2})月\s?(\d{1,2})日/uy, read: (h, now) => withYear(now, Number(h[1]), (y) => `${y}-${two(h[1])}-${two(h[2])}`, Number(h[2])) },
  { pattern: /(\d{1,2})月(?:上旬|中旬|下旬|初|底|末)/uy, read: (h, now) => Number(h[1]) > 12 ? null : withYear(now, Number(h[1]), (y) => `${y}-${two(h[1])}`) },
  // 7月，甲推出…; 甲于6月发布…: a month alone, where something came out in it; "1-6月" is a stretch.
  { pattern: /(?<![-–—至到~～/、.年个前后第]\s?)(\d{1,2})月(?!份?[-–—至到~～/、])(?=[，,]?[^，。；\d]{0,16}(?:发布|推出|上线|开源|量产|亮相|问世|面世|展出|开放权重|流片|印发|出台|公布|下发|颁布|提出|提交|通过|签署|生效|施行|放行|获批|批准|致函|发函|列入|纳入|加入))/uy, read: (h, now) => Number(h[1]) > 12 || Number(h[1]) < 1 ? null : withYear({ ...now, lastYear: now.lastYear ?? (now.publishedOn === null ? now.yearBefore ?? null : null) }, Number(h[1]), (y) => `${y}-${two(h[1])}`) },
  { pattern: new RegExp(`${tail}(?![A-Za-z\\d])`, 'uy'), read: (h, now) => (now.lastYear === null ? null : on(within(String(now.lastYear), h, 1))) },
  { pattern: /“?十四五”?(?=期间|时期|末)/uy, read: () => on('2021-2025', { period: true }) },
];
const mayBegin = /[\d一二两三四上下今去明前同当次翌十“]|[JFMASOND][a-z]|A year|[QqHhF][Y\d]|f(?:irst|ourth|iscal)|second|third/uy;

/** All dates of a text, left to right; `now` gives years that the text leaves out. */
export function datesIn(text: string, now: Now): readonly DateSpan[] {
  const found: DateSpan[] = [];
  const soonAfter = soon.test(text);
  let { lastYear } = now;
  for (let i = 0; i < text.length; i += 1) {
    mayBegin.lastIndex = i;
    // Digits that go on from letters or digits are a name's or a number's; a full stop before "2022 年" is a sentence's.
    const glued = /[\dA-Za-z]/u.test(text[i - 1] ?? '') || text[i - 1] === '.' && !/^(?:19|20)\d{2}\s?年/u.test(text.slice(i, i + 6));
    if (!mayBegin.test(text) || glued && /[\dA-Za-z]/u.test(text[i] ?? '')) continue;
    for (const { pattern, read } of forms) {
      pattern.lastIndex = i;
      const hit = pattern.exec(text);
      if (!hit) continue;
      const date = read(hit, { ...now, lastYear, soonAfter });
      // 同年3月, 一年后的10月 with no year to count from: what stands within is no date of this year either.
      if (date === null) { i += hit[0].length - 1; break; }
      // NXT:2000i: a model number.
      if (!plausible(date.date) || /^\d{4}$/u.test(hit[0]) && /[a-z]/u.test(text[i + 4] ?? '')) continue;
      found.push({ start: i, end: i + hit[0].length, ...date });
      lastYear = Number(date.date.slice(0, 4));
      i += hit[0].length - 1;
      break;
    }
  }
  return found;
}

function spokenYear(now: Now): number | null { return now.lastYear ?? now.yearBefore ?? null; }
function relative(hit: readonly string[], now: Now): Omit<DateSpan, 'start' | 'end'> | null {
  const said = now.publishedOn === null ? null : Number(now.publishedOn.slice(0, 4));
  // 上年 is the year before the one just spoken of, 去年 the one before the report's.
  const spoken = spokenYear(now), before = spoken ?? said;
  const base = hit[1]?.startsWith('上') ? (before === null ? null : before - 1) : hit[1] === '同' || hit[1] === '当' ? spoken : hit[1] === '次' || hit[1] === '翌' ? spoken && spoken + 1 : said === null ? null : said + (hit[1] === '去' ? -1 : hit[1] === '明' ? 1 : hit[1] === '前' ? -2 : 0);
  if (base === null) return null;
  return on(hit.slice(2).some((part) => part !== undefined) ? within(String(base), hit, 2) : String(base));
}
/** A day without its year: the year last named, else the report's own, or the one before where the day would lie after it. */
function withYear(now: Now, monthOf: number, make: (y: number) => string, day = 0): Omit<DateSpan, 'start' | 'end'> | null {
  if (now.soonAfter === true && now.lastYear === null && typeof now.yearBefore === 'number') return on(make(now.yearBefore));
  const published = now.publishedOn;
  const ahead = published !== null && published.length >= 7 && (monthOf > Number(published.slice(5, 7)) || monthOf === Number(published.slice(5, 7)) && published.length >= 10 && day > Number(published.slice(8, 10)));
  const said = published === null ? null : Number(published.slice(0, 4)) - (ahead ? 1 : 0);
  if (now.lastYear === null && now.theme !== undefined && now.theme !== null) return on(make(now.theme));
  const following = now.lastYear === null && typeof now.dayBefore === 'string' && Number(now.dayBefore.slice(5, 7)) <= monthOf && Number(now.dayBefore.slice(0, 4)) < (said ?? Infinity) ? Number(now.dayBefore.slice(0, 4)) : null;
  if (following !== null) return on(make(following));
  const y = now.lastYear !== null && (said === null || Math.abs(now.lastYear - said) <= 1 && now.lastYear <= said) ? now.lastYear : said;
  return y === null ? null : on(make(y));
}
function plausible(date: string): boolean {
  const part = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(date);
  return !part || (part[2] === undefined || Number(part[2]) >= 1 && Number(part[2]) <= 12) && (part[3] === undefined || Number(part[3]) >= 1 && Number(part[3]) <= 31);
}
