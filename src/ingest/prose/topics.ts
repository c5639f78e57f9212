import { agents, regions, scopeOf } from './markets.js';
import { isHouse } from './houses.js';
import { classOf, nameOf, type NameSpan } from './kinds.js';
import { clauseStart } from './modality.js';
import type { Scene } from './scene.js';
import type { Item } from './tag.js';

/** Whom or what a market's figure is about; `surface`: the words for it as printed. */
export interface Topic { readonly text: string; readonly names: readonly NameSpan[]; readonly item: Item | null; readonly surface: string | null }

/** Right before or after a company that only says so, or puts a number out: 据 X, X 预计, X 披露的. */
const saysBefore = new RegExp(`(?:根据|(?<!数)据|按照|来源|来自)(?:的)?[^，]{0,4}$|${classOf(['MEASURE'])}\\s?\\($`, 'u');
const saysAfter = /^\s?(?:的)?(?:最新)?(?:数据|预测|统计|报告|预计|报道|测算|估算|估计|预估|推算|判断|称(?!为)|指出|认为|表示|显示|研究|口径|数字(?:是|显示)|判断)|^\s?对(?:于)?[^，。；]{0,20}(?:信心|看法|预期|判断|态度)|^\s?(?:披露|公布|发布|给出|统计|上报|测算)的[^，。；]{0,6}(?:全国|我国|中国|全球|国内|各地)/u;
/** Makers of one country taken together: 国产品牌, 中国本土 AI 芯片厂商, 国产占比. */
const domestic = /(?:中国|我国)?(?:国产|本土|国内自主)[^，。；\d%占比由将在达]{0,10}/u;
/** Figures that a brand of chips may have by itself: 昇腾 出货 64 万张, 昇腾 份额 18%. */
const ofBrands = new Set(['market share', 'shipments']);

const usesHome = /((?:采用|使用|搭载|基于|部署)国产[^，。；\d]{1,14}?)(?:占比|占|的?份额)/u;
/** "国产训练卡出货约": the group, without what of it is counted. */
function trimmed(surface: string): string { return surface.replace(/(?:金额|出货量?|份额|收入|规模|合计|共计|销量|渗透率|有望|预计|将|升至|增至|提升至|提高到|达到?|约|的|已|仅|则)+$/u, '').trim() || surface; }
/** Whom or what a figure at `i` is about, by what stands before it from `start` on: the company spoken of, else a group of firms, a product with a share, the region whose market it is. */
export function topicOf(scene: Scene, start: number, i: number, metric: string): Topic | null {
  const { tagged: { text, items } } = scene;
  const clause = text.slice(start, i);
  const maker = makerIn(scene, start, i, metric);
  if (maker) return maker;
  // 全球占比约为 33%: the share that what was told before has of the whole.
  if (metric === 'market share' && /^[约仅]?(?:全球|世界)(?:市场)?的?占比/u.test(printed(scene, start, i))) return null;
  // 甲多次位列全球第一，且在中国市场份额超过 50%: still the firm's.
  const firm = metric === 'market share' && start > 0 && /^\s?(?:且|并且?|同时|也|还)\s?在[^，。；]*(?:市占率|份额|占有率)/u.test(clause) ? makerIn(scene, clauseStart(text, start - 1), start - 1, metric) : null;
  if (firm?.item?.kind === 'COMPANY') return firm;
  // 本土厂商 where the first two signs are a known word for the country.
  const makers = metric === 'market share' ? homeMakers(scene, start, clause) : null;
  if (makers) return makers;
  const place = placeOf(scene, clause);
  if (place && /占比/u.test(clause) && !/其中|国产|本土/u.test(clause)) return place;
  const product = [...clause].map((char) => items.get(char)).filter((item): item is Item => item?.kind === 'PRODUCT' || item?.kind === 'CHIP' || item?.kind === 'MEMORY' || item?.kind === 'PACKAGING').at(metric === 'market share' ? 0 : -1);
  const home = domestic.exec(clause);
  if (product && (metric === 'market share' || home || !place)) {
    const inference = /推理/u.test(clause) && !/训练/u.test(clause) ? 'inference ' : '';
    const field = metric === 'market share' && product.kind === 'CHIP' ? null : scopeOf(scene, start, i);
    const named = !home && inference === '';
    // NPU 等非 GPU 加速服务器: those that are none of it.
    const none = items.get(noneOf.exec(clause)?.[1] ?? '');
    if (none) { const after = /^\s?(?:加速|AI|通用)?\s?(?:服务器|加速卡|芯片|架构|方案)/u.exec(clause.slice(clause.indexOf(none.mark) + 1))?.[0] ?? '', field = (scopeOf(scene, start, i) ?? '').replace(/^GPUs? /u, ''); return { text: `non-${none.names.map(nameOf).join(', ')} ${field}`.trim(), names: [], item: null, surface: `非 ${surfaceOf(scene, none)}${after === '' ? '' : ` ${after.trim()}`}` }; }
    return { text: `${home ? 'domestic (China) ' : ''}${inference}${field ?? product.names.map(nameOf).join(', ')}`, names: named ? product.names : [], item: named ? product : null, surface: home ? trimmed(printed(scene, start + home.index, start + home.index + home[0].length)) : surfaceOf(scene, product) };
  }
  // 采用国产芯片的中心占比 47%: a part that is no group of makers.
  const user = metric === 'market share' ? usesHome.exec(clause)?.[1] : undefined;
  if (user !== undefined) return { text: user, names: [], item: null, surface: user };
  if (home) return { text: `domestic (China) ${scopeOf(scene, start, i) ?? 'brands'}`, names: [], item: null, surface: trimmed(printed(scene, start + home.index, start + home.index + home[0].length)) };
  return place;
}

/** 本土厂商在…中的占比: the makers of the country, not the country. */
function homeMakers(scene: Scene, start: number, clause: string): Topic | null {
  const hit = /([\ue000-\uf8ff])\s?(?:AI\s?|人工智能|算力|加速|芯片|加速卡)*(?:厂商|厂家|企业|品牌|供应商|公司|阵营)/u.exec(clause), item = scene.tagged.items.get(hit?.[1] ?? '');
  if (!hit || item?.kind !== 'REGION' || item.names[0]?.surface !== '本土') return null;
  return { text: `domestic (China) ${/品牌$/u.test(hit[0]) ? 'brands' : 'vendors'}`, names: [], item: null, surface: printed(scene, start + hit.index, start + hit.index + hit[0].length) };
}
/** 甲、乙（the family of a firm）、丙分别为: as many names as figures, firms and families of chips among them, that stand in a list right before `end`. */
export function listBefore({ tagged: { text, items } }: Scene, end: number, count: number): Topic | null {
  const names: NameSpan[] = [];
  let k = text[end - 1] === '，' ? end - 2 : end - 1;
  for (; k >= 0; k -= 1) {
    const item = items.get(text[k] ?? '');
    if (item?.kind === 'COMPANY' || item?.kind === 'CHIP' && item.names.every((n) => n.maker !== null || n.entry?.maker !== undefined && !/\d/u.test(n.surface))) names.unshift(...item.names);
    else if (!/[、和与及以\s]/u.test(text[k] ?? '')) break;
  }
  return names.length === count && names.some(({ kind }) => kind === 'CHIP') && /[，。；：中里上为是]/u.test(text[k] ?? '，') ? { text: names.map(nameOf).join(', '), names, item: null, surface: null } : null;
}
/** 甲向乙供应光模块，2024 年收入…: whom something is done to has no figure of it. */
const towards = /(?:[\ue000-\uf8ff][^，。；]{0,8})(?:向|给|替|从|为)\s?$/u;
/** The company, or where a brand or an owned thing has the figure its maker, that stands nearest before it. */
export function makerIn(scene: Scene, start: number, i: number, metric: string): Topic | null {
  const { tagged: { text, items } } = scene;
  const clause = text.slice(start, i);
  for (let k = clause.length - 1; k >= 0; k -= 1) {
    const item = items.get(clause[k] ?? '');
    if (!item || saysBefore.test(clause.slice(0, k)) || saysAfter.test(clause.slice(k + 1)) || firms.has(metric) && towards.test(clause.slice(0, k))) continue;
    if (item.kind === 'COMPANY' && item.names.every(isHouse)) continue;
    if (item.kind === 'COMPANY') return of(scene, item, item.names);
    // 华为昇腾 18%、…: a family of chips among firms.
    if (item.kind === 'CHIP' && ofBrands.has(metric) && item.names.every((n) => n.maker !== null || n.entry?.maker !== undefined && !/\d/u.test(n.surface))) return { ...of(scene, item, item.names), item: { ...item, kind: 'CHIP' } };
  }
  // A thing in apposition to its maker (英伟达数据中心 GPU): the figure is the maker's.
  const owned = [...clause].map((char) => items.get(char)).reverse().find((item) => item && item.owners.length > 0 && (item.kind === 'PRODUCT' || item.kind === 'MEMORY' || item.kind === 'PACKAGING'));
  if (owned) return { text: owned.owners.map(nameOf).join(', '), names: owned.owners, item: { ...owned, kind: 'COMPANY', names: owned.owners }, surface: owned.owners.map((n) => n.surface).join('、') };
  const group = [...clause.matchAll(agents)].at(-1);
  const agent = group?.[0].replace(/^(?:其中|来自|由于?|而|且|的|给|向)+/u, '');
  return agent === undefined ? null : { text: agent, names: [], item: null, surface: agent };
}
function of(scene: Scene, item: Item, names: readonly NameSpan[]): Topic { return { text: names.map(nameOf).join(', '), names, item, surface: surfaceOf(scene, item) }; }
function surfaceOf(scene: Scene, item: Item): string { return scene.tagged.plain.text.slice(item.start, item.end).trim(); }
function printed(scene: Scene, from: number, to: number): string { const { plain, at } = scene.tagged; return plain.text.slice(at[from] ?? 0, at[to] ?? plain.text.length).trim(); }

/** The region a clause speaks of: by its words, else by name. */
export function placeOf(scene: Scene, clause: string): Topic | null {
  const { items } = scene.tagged;
  const named = [...clause].map((char) => items.get(char)).filter((item): item is Item => item?.kind === 'REGION');
  for (const [pattern, name] of regions) {
    const word = pattern.exec(clause)?.[0] ?? named.flatMap((item) => item.names).find((n) => pattern.test(n.surface) || pattern.test(n.entry?.name ?? ''))?.surface;
    if (word !== undefined) return { text: name, names: [], item: null, surface: word };
  }
  const last = named.at(-1);
  return last ? { text: last.names.map(nameOf).join(', '), names: [], item: null, surface: last.names.map((n) => n.surface).join('、') } : null;
}

/** The one firm that opens the sentence before `end`, and whether as its label ("- 甲（未上市）：…"). */
function firstFirm({ tagged: { text, items } }: Scene, end: number): readonly [Item | null, boolean] {
  const hit = /^[\s\-*●■•◆\d.、)]*([\ue000-\uf8ff])(?:\s?\([^)]*\))?(：)?/u.exec(text);
  const item = items.get(hit?.[1] ?? '');
  if (!hit || item?.kind !== 'COMPANY' || item.names.length !== 1 || hit[0].length > end || saysAfter.test(text.slice(hit[0].length))) return [null, false];
  return [item, hit[2] !== undefined];
}

/** 美、中的智能算力领先，分别占…: countries by one character each. */
const byCharacter: Readonly<Record<string, string>> = { 美: '美国', 中: '中国', 日: '日本', 韩: '韩国', 欧: '欧洲', 印: '印度' };
function pairIn(scene: Scene, start: number, end: number): Topic | null {
  const hit = /^\s?([美中日韩欧印])、([美中日韩欧印])(?=两国|两地|的)/u.exec(printed(scene, start, end));
  const names = [hit?.[1], hit?.[2]].flatMap((char): NameSpan[] => {
    const entry = char === undefined ? null : scene.names.lookup(byCharacter[char] ?? '', 'REGION');
    return char !== undefined && entry ? [{ start: 0, end: 0, surface: char, kind: 'REGION', entry, maker: null }] : [];
  });
  return names.length === 2 ? { text: names.map(nameOf).join(', '), names, item: null, surface: null } : null;
}
const noneOf = new RegExp(`非\\s?(${classOf(['PRODUCT'])})`, 'u');
/** 服务器作为硬件市场的主要组成部分，: a noun that is said to be the part of something. */
const becoming = /^\s?((?:[\ue000-\uf8ff]|\p{Script=Han}){1,6}?)(?:则|也|仍|将)*(?:成为|作为|是|为)[^，。；]{0,20}(?:细分|组成部分|部分|板块|环节|市场|来源)，$/u;
/** Metrics that only a firm has. */
const firms = new Set(['revenue', 'net profit', 'gross margin', 'shipments', 'CAGR', 'growth']);
/** Where the clause names nobody: the company a clause before spoke of, where the figure is a firm's; else what the account is about. */
export function topicBefore(scene: Scene, start: number, i: number, subject: Topic | null, metric: string): Topic | null {
  if (firms.has(metric)) {
    // 乙体量略小，2024 年收入…, "- 甲：总部苏州，芯片由乙供应；2024 年收入…": the firm with which the sentence began, not one spoken of before or in passing.
    const [first, label] = firstFirm(scene, start);
    if (first && (label || subject?.item?.kind !== 'COMPANY' || ![...scene.tagged.items.values()].includes(subject.item) && subject.item.kind === 'COMPANY')) return of(scene, first, first.names);
  }
  if (firms.has(metric) && subject?.item?.kind !== 'COMPANY') {
    for (let from = start; from > 0;) {
      const to = from - 1;
      from = clauseStart(scene.tagged.text, to);
      const topic = topicOf(scene, from, to, metric);
      if (topic?.item?.kind === 'COMPANY') return topic;
      if (topic) break;
    }
    const company = subject === null ? scene.discourse.company : null;
    if (company) return { text: nameOf(company), names: [company], item: null, surface: company.surface };
  }
  // 甲一家独大，份额近 50%: the firm's with which the clause before begins.
  if (metric === 'market share' && start > 0 && /^\s?(?:市场)?(?:份额|市占率|占有率)/u.test(scene.tagged.text.slice(start, i))) {
    const before = clauseStart(scene.tagged.text, start - 1), item = scene.tagged.items.get(scene.tagged.text.slice(before, start).trimStart()[0] ?? '');
    if (item?.kind === 'COMPANY' && item.names.length === 1 && !saysAfter.test(scene.tagged.text.slice(scene.tagged.text.indexOf(item.mark) + 1))) return of(scene, item, item.names);
  }
  // 硬件将成为最大的细分市场，占总投资的 50%: the part that the clause before names.
  const part = metric === 'market share' && start > 0 && /^\s?(?:预计|将|约|仅|已|有望)*占/u.test(scene.tagged.text.slice(start, i)) ? becoming.exec(scene.tagged.text.slice(clauseStart(scene.tagged.text, start - 1), start)) : null;
  if (part) { const words = [...part[1] ?? ''].map((char) => scene.tagged.items.get(char)?.names[0]?.surface ?? char).join(''); return { text: words, names: [], item: null, surface: words }; }
  // "占其收入的 40%", "占新增算力的三成": of what is said, but not whose part.
  if (metric === 'market share' && /^\s?(?:分别)?[约仅已]?占/u.test(scene.tagged.text.slice(clauseStart(scene.tagged.text, i), i))) {
    const at = clauseStart(scene.tagged.text, i);
    const countries = at > 0 ? pairIn(scene, clauseStart(scene.tagged.text, at - 1), at - 1) : null;
    if (countries) return countries;
    return at > 0 ? makerIn(scene, clauseStart(scene.tagged.text, at - 1), at - 1, metric) ?? subject : null;
  }
  if (subject) return subject;
  const scope = scopeOf(scene, start, i);
  // "公司营收": whose, no one has said. Computing power is somebody's: a region's or a firm's.
  if (scope === null || metric === 'compute scale' && !/规模/u.test(scene.tagged.text.slice(start, i)) || /^(?:revenue|shipments|capex)(?: (?:revenue|shipments|capex))*$/u.test(scope)) return null;
  return { text: scope, names: [], item: null, surface: null };
}
