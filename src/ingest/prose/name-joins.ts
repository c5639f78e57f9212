import { grades } from '../product-lines.js';
import { liesIn } from '../resolve/place.js';
import type { NameFinder } from '../source.js';
import type { NameSpan } from './kinds.js';
import type { Stretch } from './stretches.js';

/** A part of a town that has its own name: 武汉东湖高新区. */
const district = /^\p{Script=Han}{0,4}(?:高新技术产业开发区|工业园区|产业园区|软件园|科学城|天府新区|经济技术开发区|高新区|经开区|开发区|科技城|自贸区)/u;

/** Places written from the large to the small are one: 上海临港, 挪威纳尔维克, 武汉东湖高新区. */
export function joinedPlaces(spans: readonly NameSpan[], text: string, finder: NameFinder): readonly NameSpan[] {
  const places = spans.filter(({ kind }) => kind === 'REGION').sort((a, b) => a.start - b.start);
  const joined: NameSpan[] = [], parts = new Set<NameSpan>();
  places.forEach((outer, i) => {
    if (parts.has(outer)) return;
    let last = outer;
    for (const inner of places.slice(i + 1)) {
      if (inner.start !== last.end || !inner.entry || !outer.entry || !liesIn(inner.entry, outer.entry, finder)) break;
      parts.add(inner);
      last = inner;
    }
    const tail = district.exec(text.slice(last.end, last.end + 16))?.[0] ?? '';
    const end = last.end + (/[的在与和及由为、]/u.test(tail) || spans.some((span) => span.start < last.end + tail.length && span.start >= last.end) ? 0 : tail.length);
    if (end === outer.end) return;
    parts.add(outer);
    joined.push({ ...last, start: outer.start, end, surface: text.slice(outer.start, end), entry: end > last.end ? null : last.entry });
  });
  return [...spans.filter((span) => !parts.has(span)), ...joined];
}

/** 成都产投, 甘肃电投, 上海仪电: a place and the business of its holding. */
const holding = /^(?:[省市区]?(?:产投|国投|创投|电投|建投|城投|科投|能投|交投|联投|数投|云投|文投|旅投|水投|铁投|财投|发投|信投|农投|高投|兴投|开投)|[省市]投(?=[与和、，。；（(持为向拟已的]|集团|资本|控股|$)|(?:交|城|路|水|住)建(?=[与和、，。；（(持为向拟已的运承投参负集]|$)|产控|文旅数科|金控|仪电|数科|大数据集团|数据集团|投资集团|国资)(?:数科|集团|资本|智算|科技)?(?!公司)/u;
/** 甲省投与乙共建: the holding of a province, whose last character is the place's. */
const invests = /^投(?=[与和、，。；（(持为向拟])/u;
/** 中国电信四川公司: an operator's branch. */
const branch = /^(?:省|市)?(?:分)?公司/u;
export function placedFirms(spans: readonly NameSpan[], text: string): readonly NameSpan[] {
  const made: NameSpan[] = [], parts = new Set<NameSpan>();
  for (const place of spans.filter(({ kind }) => kind === 'REGION')) {
    const firm = spans.find((span) => span.kind === 'COMPANY' && span.end === place.start), tail = branch.exec(text.slice(place.end, place.end + 6))?.[0];
    const own = holding.exec(text.slice(place.end, place.end + 8))?.[0] ?? (/[省市]$/u.test(place.surface) ? invests.exec(text.slice(place.end, place.end + 4))?.[0] : undefined);
    if (!(firm && tail !== undefined) && own === undefined || spans.some((span) => span.kind === 'COMPANY' && span.start === place.start)) continue;
    const [start, end] = firm && tail !== undefined ? [firm.start, place.end + tail.length] : [place.start, place.end + (own?.length ?? 0)];
    if (spans.some((span) => span !== firm && span !== place && span.start < end && start < span.end)) continue;
    parts.add(place);
    if (firm && tail !== undefined) parts.add(firm);
    made.push({ start, end, surface: text.slice(start, end), kind: 'COMPANY', entry: null, maker: null });
  }
  return made.length === 0 ? spans : [...spans.filter((span) => !parts.has(span)), ...made];
}

/** 小米产投, 中国移动资本, 大基金二期: a firm's fund or arm is no longer the firm. */
const arm = /^(?:产投|创投|战投|产业(?:投资)?基金|投资基金|资本(?!开支|支出|市场|运作)|创新投)(?=$|[，。；、（(\d]|持|入股|参|领|跟|与|和|及|等|也|亦|则|以|已|分别|合计|目前)/u;
export function armBehind(text: string, start: number, end: number): number {
  return trade.exec(text.slice(end, end + 8))?.[0].length ?? arm.exec(text.slice(end, end + 10))?.[0].length ?? (/获得?\s?$/u.test(text.slice(Math.max(0, start - 3), start)) ? house.exec(text.slice(end, end + 8))?.[0].length : undefined) ?? (text.startsWith('基金', end - 2) ? round.exec(text.slice(end, end + 4))?.[0].length ?? 0 : 0);
}
/** 比亚迪电子推出…: another firm than 比亚迪, by its line of business; a firm's 半导体业务 is its own. */
const trade = /^(?:电子|半导体|微电子)(?=切入|推出|宣布|发布|表示|披露|已|向|在|是|则|旗下|成立|主营|专注|持有|收购|[，。；](?!\p{Script=Han}{0,4}(?:业务|领域|行业))|与|和(?!\p{Script=Han}{0,4}(?:业务|领域|行业)))/u;
/** 获得甲聚源投资: who gives money is a house that bears the firm's name, and not the firm; 获得甲战略投资 is the firm's. */
const house = /^(?!(?:战略|持续|继续|重点|追加|增资|独家|共同|联合|参与|财务|产业|股权|风险|天使|直接|间接|合计|先后|陆续|资本|海外|早期|大额|巨额|率先|首次|再次|同时|分别|全额|多轮|两轮|首轮|新一|[^，。；]?轮|集团|公司|控股|股份|科技|等|与|和|及|旗下|领衔|牵头|国际))\p{Script=Han}{2}(?=(?:投资|领投|注资|增资)(?:[，。；、]|$))/u;
const round = /^\s?[一二三]期/u;

/** 昆仑芯…，其 P800: a number that the field knows as a chip’s is that chip beside its maker. */
export function ofMakerBeside(span: NameSpan, known: readonly NameSpan[], finder: NameFinder): NameSpan {
  if (span.kind !== 'UNKNOWN' || !/\d{3}/u.test(span.surface)) return span;
  const entry = finder.lookup(span.surface, 'CHIP');
  return entry?.maker !== undefined && known.some((one) => one.kind === 'COMPANY' && one.entry?.name === entry.maker) ? { ...span, kind: 'CHIP', entry } : span;
}

/** 昇腾 910C 由两颗 910B 裸片合封: a number too short to be sure of is a chip of the family that stands beside it; 两颗海光 7490 is its maker's. */
export function ofFamily(text: string, known: readonly NameSpan[], finder: NameFinder): readonly NameSpan[] {
  const chips = known.filter((span) => span.kind === 'CHIP' && span.entry?.maker !== undefined), firms = known.filter(({ kind }) => kind === 'COMPANY');
  const found: NameSpan[] = [];
  for (const hit of chips.length === 0 ? [] : text.matchAll(/(?<![\dA-Za-z.-])\d{3}[A-Z](?![A-Za-z\d])/gu)) {
    const entry = finder.lookup(hit[0], 'CHIP'), line = entry?.name.replace(/\d.*$/u, '') ?? '';
    const [start, end] = [hit.index, hit.index + hit[0].length];
    if (entry && line !== '' && chips.some((one) => one.entry?.name.startsWith(line) && one.entry.maker === entry.maker) && !known.some((span) => span.start < end && start < span.end)) found.push({ start, end, surface: hit[0], kind: 'CHIP', entry, maker: null });
  }
  for (const firm of firms) {
    const number = counted.test(text.slice(Math.max(0, firm.start - 4), firm.start)) ? numbered.exec(text.slice(firm.end, firm.end + 8))?.[0] : undefined;
    if (number !== undefined) found.push({ start: firm.start, end: firm.end + number.length, surface: text.slice(firm.start, firm.end + number.length), kind: 'CHIP', entry: null, maker: firm.surface });
  }
  // 平头哥的 PPU: a word for a class of chips that is its maker's name for one.
  for (const firm of firms) {
    const [told, word] = /^的?\s?([A-Z]{3})(?![A-Za-z\d-])/u.exec(text.slice(firm.end, firm.end + 6)) ?? [], entry = word === undefined ? null : finder.lookup(word, 'CHIP');
    if (told !== undefined && word !== undefined && entry?.maker !== undefined && entry.maker === firm.entry?.name && entry.weak?.includes(word) === true && !known.some((span) => span.start < firm.end + told.length && firm.end + told.length - word.length < span.end)) found.push({ start: firm.end + told.length - word.length, end: firm.end + told.length, surface: word, kind: 'CHIP', entry, maker: null });
  }
  // DeepSeek 推出 V3.1: the version of the model that its maker puts out.
  for (const firm of firms) {
    const [told, version] = issued.exec(text.slice(firm.end, firm.end + 24)) ?? [], entry = version === undefined ? null : finder.lookup(`${firm.surface}-${version}`, 'AI_MODEL') ?? finder.lookup(`${firm.entry?.name ?? firm.surface}-${version}`, 'AI_MODEL');
    if (told !== undefined && version !== undefined && entry) found.push({ start: firm.end + told.length - version.length, end: firm.end + told.length, surface: entry.name, kind: 'AI_MODEL', entry, maker: null });
  }
  return found;
}
const issued = /^[^，。；A-Za-z]{0,10}(?:推出|发布|上线|开源|更新|公布)(?:了)?\s?([VR]\d(?:\.\d)?)(?![\w.-])/u;
const counted = /(?:[一二两三四六八十\d]\s?[颗片块张枚]|处理器[为是])\s?$/u, numbered = /^\s?\d{4}[A-Z]?(?![\dA-Za-z.,]|\s?(?:年|万|亿|个|家|款|台|张|颗|块|片|[GTM]B|W|元))/u;

const grade = new RegExp(`\\s?(?:${grades.join('|')})$`, 'u');
/** CG500E, BY-700L where the report has CG500, BY-700, a Lite beside a Pro: a chip of its line; X-Stack-S beside X-Stack: a packaging of its family. */
export function sibling(span: NameSpan, finder: NameFinder): NameSpan {
  if (span.entry !== null || span.kind !== 'UNKNOWN') return span;
  const stem = /^(.*\d)-?[A-Z]{1,2}$/u.exec(span.surface)?.[1];
  if (stem !== undefined && (stem.length >= 4 || span.surface.includes('-') || finder.lookup(stem, 'CHIP')?.source === 'report') && finder.lookup(stem, 'CHIP')) return { ...span, kind: 'CHIP' };
  // The 720E beside the Heron 720; TH-6600 beside the server TH-8800.
  const number = /^(\d{3,4})[A-Z]$/u.exec(span.surface)?.[1], whole = number === undefined ? [] : finder.entries.filter(({ kind, source, name }) => kind === 'CHIP' && source === 'report' && name.endsWith(` ${number}`));
  if (number !== undefined && whole.length === 1 && whole[0]) return { ...span, kind: 'CHIP', surface: `${whole[0].name.slice(0, -number.length)}${span.surface}` };
  const rack = /^([A-Z]{2,4}-[A-Z]?)\d{3,4}$/u.exec(span.surface)?.[1];
  if (rack !== undefined && finder.entries.some(({ kind, source, name }) => kind === 'PRODUCT' && source === 'report' && name.length === span.surface.length && name.startsWith(rack))) return { ...span, kind: 'PRODUCT' };
  const line = grade.test(span.surface) ? span.surface.replace(grade, '') : undefined;
  if (line !== undefined && ['', ...grades.map((word) => ` ${word}`)].some((word) => finder.lookup(`${line}${word}`, 'CHIP') !== null)) return { ...span, kind: 'CHIP' };
  // LC-980 beside LC-920, NX8 beside NX8-C.
  const series = /^([A-Z]{2,4}-?|(?![NFQVH])[A-Z])(\d{1,4})[A-Z]?$/u.exec(span.surface);
  if (/^[A-Z]{1,4}-?\d/u.test(span.surface) && finder.entries.some(({ kind, source, name }) => kind === 'CHIP' && source === 'report' && (name.startsWith(`${span.surface}-`) || series !== null && name.startsWith(series[1] ?? '\0') && new RegExp(`^\\d{${String((series[2] ?? '').length)}}[A-Z]?$`, 'u').test(name.slice((series[1] ?? '').length))))) return { ...span, kind: 'CHIP' };
  // 凌霄 S10 where the report has 凌霄 S20, 稷下-Nano beside 稷下-Coder: another of the line.
  const [, word, mark] = /^(\p{Script=Han}{2,4})(-|\s?[A-Z]|\s?\d\.\d)/u.exec(span.surface) ?? [];
  const kin = word === undefined ? undefined : kinOf(finder, word, /^(?:-|\s?\d)/u.test(mark ?? '') ? 'AI_MODEL' : 'CHIP');
  if (kin !== undefined) return { ...span, kind: kin };
  const platform = /^(.{4,})-[A-Z]{1,2}$/u.exec(span.surface)?.[1];
  return platform !== undefined && finder.lookup(platform, 'PACKAGING') ? { ...span, kind: 'PACKAGING' } : span;
}
/** Of what kind the report's own names are that begin with this word and go on with letters or a number. */
function kinOf(finder: NameFinder, word: string, kind: 'AI_MODEL' | 'CHIP'): 'AI_MODEL' | 'CHIP' | undefined {
  return finder.entries.some((entry) => entry.kind === kind && entry.source === 'report' && entry.name.startsWith(word) && /^-?\s?[A-Z\d]/u.test(entry.name.slice(word.length))) ? kind : undefined;
}

/** 通过参股广州数据交易所、云脉数科等举措: firms that no list knows, in the list of what another has put money in. */
export function investedIn(text: string): readonly Stretch[] {
  return [...text.matchAll(/(?:参股|入股|控股|收购|并购)(?:了)?(?=((?:\p{Script=Han}{3,12}、)*\p{Script=Han}{3,12}?)(等(?:公司|企业|多家|举措|方式|项目|标的|\p{Script=Han}{0,6}(?:公司|企业))|[，。；]|$))/gu)].flatMap((hit) => {
    const [, list = '', end = ''] = hit, members = list.split('、');
    const starts = members.map((_, i) => hit.index + hit[0].length + members.slice(0, i).join('、').length + (i === 0 ? 0 : 1));
    return members.flatMap((word, i) => (invested.test(word) || members.length > 1 && end.startsWith('等') && word.length <= 8 ? [{ start: starts[i] ?? 0, end: (starts[i] ?? 0) + word.length }] : []).filter(() => !phrase.test(word)));
  });
}
const invested = /(?:交易所|交易中心|科技|数科|智联|半导体|微电子|集成电路|信息技术|软件|股份|集团)$/u;
const phrase = /^(?:建设|成立|设立|打造|推动|布局|开展|参与|投资|收购|参股|入股|控股|并购|整合|引入|合作|多家|一家|部分|上市|海外|国内|上下游|产业链|标的|优质|相关|以及)|[的了在是为将把由对向从于及与和]|股权|股份(?=.)|资产|业务|公司|企业|厂商|项目|平台$|芯片|光模块|服务器/u;
