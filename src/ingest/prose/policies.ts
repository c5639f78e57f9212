import { countedIn } from '../counted.js';
import type { Draft, Mention, PolicyTargetStatement } from '../../model/claim.js';
import { classOf, isMark } from './kinds.js';
import { extractor } from './ties.js';
import { clauseEnd, clauseStart, supposed } from './modality.js';
import { mentionOf, type Scene } from './scene.js';
import { lineAt, quoteOf } from './text.js';

/** A policy that a paragraph has named: what 该规划 and a target without a title mean after it. */
export interface PolicyInHand { readonly title: string; readonly region: Mention | null }

const issued = /(?:印发|发布|出台|公布|下发|制定|颁布|推出|批准|通过|\b(?:issued|released|published|unveiled|announced)\b)/iu;
const agency = /(?:国务院|国资委|发改委|发展改革委|工信部|工业和信息化部|科技部|财政部|网信办|数据局|能源局|通信管理局|人民政府|省政府|市政府|政府办公厅|经信委|经信局|管委会|商务部|教育部|央行)(?:等[^，。；]{0,12}(?:部门|部委|单位))?/u;
const foreign = /美国|欧盟|日本|荷兰|[众参]议[院员]|国会|《芯片/u;

/** Policies that a sentence says were issued, and the measures an agency asks for on a day without a title of their own. */
export function policiesIn(scene: Scene, shelf: Map<string, PolicyInHand>): { readonly drafts: readonly Draft[]; readonly inHand: PolicyInHand | null } {
  const { tagged: { text, items, plain, at } } = scene;
  const drafts: Draft[] = [];
  let inHand: PolicyInHand | null = null;
  for (let i = 0; i < text.length; i += 1) {
    const item = items.get(text[i] ?? '');
    const span = item?.names[0];
    if (item?.kind !== 'POLICY' || !span || supposed(text, i)) continue;
    const [before, after] = [text.slice(0, i), text.slice(i + 1, i + 30)];
    if (foreign.test(plain.text.slice(0, at[i] ?? 0)) || foreign.test(span.surface)) continue;
    const bracket = bracketBehind(scene, i);
    const behind = issuedBehind(scene, i);
    const date = bracket.date ?? behind.date ?? lastDate(scene, i);
    const issuer = issuerOf(scene, i) ?? bracket.issuer ?? behind.issuer;
    // 《…》(以下简称《指引》): the short title stands for the long one from here on.
    const short = shelf.get(bareTitle(span.surface));
    if (short) { inHand = short; continue; }
    if (isShort(span.surface)) continue;
    const region = regionOf(scene, span.surface, issuer, i);
    inHand = { title: span.surface, region };
    const abbreviated = /^\s?\((?:以下)?简称[：:]?\s?(?:“([^”]{2,12})”|([\ue000-\uf8ff]))/u.exec(text.slice(i + 1, i + 30));
    const alias = abbreviated?.[1] ?? items.get(abbreviated?.[2] ?? '')?.names[0]?.surface;
    if (alias !== undefined) shelf.set(bareTitle(alias), inHand);
    // A plan merely appealed to (依照《…》) is named, not issued.
    if (date === null && issuer === null && !new RegExp(`^(?:正式)?${issued.source}`, 'iu').test(after) && !issued.test(before.slice(-8))) continue;
    drafts.push({
      statement: { type: 'policy', policy: { surface: span.surface, kind: 'POLICY' }, date, region, issuer, title: span.surface },
      passage: { line: lineAt(plain, at[i] ?? 0), page: plain.sentence.page, table: null }, quote: quoteOf(plain, at[clauseStart(text, i)] ?? 0, at[i + 1] ?? plain.text.length), modality: 'ASSERTED', confidence: date === null ? 0.6 : 0.8, extractor,
    });
  }
  return { drafts: [...drafts, ...demands(scene)], inHand: inHand ?? programme(scene) };
}

/** “东数西算”工程总体思路…: a programme that is in hand, though no paper is named. */
function programme({ tagged: { plain } }: Scene): PolicyInHand | null {
  const title = /“([^“”]{2,12})”(?:工程|行动|计划|专项|战略)(?!师|机)/u.exec(plain.text)?.[1];
  return title === undefined || !/规划|总体|部署|国家|启动|实施|发改委|工信部/u.test(plain.text) ? null : { title, region: null };
}

/** "2 月 19 日，国资委明确要求中央企业…": a dated demand of an agency. */
function demands(scene: Scene): Draft[] {
  const { tagged: { text, items, plain, at } } = scene;
  const hit = /([\ue000-\uf8ff])(?:等[^，。；]{0,10}部门)?(?:明确|正式)?(要求)(?=\p{Script=Han})/u.exec(text);
  const span = items.get(hit?.[1] ?? '')?.names[0];
  if (!hit || !span || !agency.test(span.surface)) return [];
  const date = lastDate(scene, hit.index);
  const from = hit.index + hit[0].length - 2;
  const end = clauseEnd(text, from);
  if (date === null || date.length < 7) return [];
  const title = plain.text.slice(at[from] ?? 0, at[end] ?? plain.text.length);
  return [{
    statement: { type: 'policy', policy: { surface: title, kind: 'POLICY' }, date, region: { surface: '中国', kind: 'REGION' }, issuer: span.surface, title },
    passage: { line: lineAt(plain, at[from] ?? 0), page: plain.sentence.page, table: null }, quote: quoteOf(plain, at[hit.index] ?? 0, at[end] ?? plain.text.length), modality: 'ASSERTED', confidence: 0.6, extractor,
  }];
}

function lastDate(scene: Scene, i: number): string | null {
  const { text, items } = scene.tagged;
  for (let k = i - 1; k >= 0; k -= 1) {
    const date = items.get(text[k] ?? '')?.date;
    if (date && !date.period) return date.date;
    if (/[。；;]/u.test(text[k] ?? '') && k < i - 1) break;
  }
  return null;
}
/** The words between the date or clause and the verb of issuing: 上海市通信管理局等 11 个部门. */
function issuerOf(scene: Scene, i: number): string | null {
  const { text, plain, at, items } = scene.tagged;
  const start = clauseStart(text, i);
  const part = text.slice(start, i);
  const verb = /(?:联合|正式|共同)?(?:印发|发布|出台|公布|下发|制定|颁布|推出)(?:了|的|通知)?/u.exec(part);
  if (!verb) return null;
  let from = start;
  for (let k = start; k < start + verb.index; k += 1) if (items.get(text[k] ?? '')?.date) from = k + 1;
  const clean = (a: number, b: number): string => plain.text.slice(at[a] ?? 0, at[b] ?? 0).replace(/^(?:[，,\s在]|同时|此次|近日|日前|还|并)+|(?:已经|已|近日|日前|于|在|还|曾|再次)+$/gu, '').trim();
  const words = [clean(from, start + verb.index), from > start ? clean(start, from - 1) : ''].find((part) => part.length >= 2 && part.length <= 40);
  return words !== undefined && issuing.test(words) ? words : null;
}
/** 《…》(2023 年 12 月，某市工信局)：when, and by whom. */
function bracketBehind({ tagged: { text, items, plain, at } }: Scene, i: number): { readonly date: string | null; readonly issuer: string | null } {
  const inner = /^\s?\(([^()]{2,40})\)/u.exec(text.slice(i + 1, i + 44));
  if (!inner?.[1]) return { date: null, issuer: null };
  const from = i + 1 + inner[0].indexOf(inner[1]);
  const marks = [...inner[1]].flatMap((char, k) => { const date = items.get(char)?.date; return date && !date.period ? [{ k, date: date.date }] : []; });
  const words = inner[1].split(/[，,、；;]/u).map((part) => { const start = from + (inner[1] ?? '').indexOf(part); return plain.text.slice(at[start] ?? 0, at[start + part.length] ?? 0).trim(); });
  return { date: marks[0]?.date ?? null, issuer: words.find((part) => part.length >= 3 && issuing.test(part) && !/\d/u.test(part)) ?? null };
}
/** 《…》由某市数据局于 2025 年 1 月发布. */
function issuedBehind({ tagged: { text, items, plain, at } }: Scene, i: number): { readonly date: string | null; readonly issuer: string | null } {
  const hit = /^(?:则|也|亦|已)?由([^，。；]{1,30}?)(?:于|在)?([\ue000-\uf8ff])?(?:联合|正式|共同)*(?:印发|发布|出台|公布|下发|颁布|推出)/u.exec(text.slice(i + 1, i + 50));
  // X 局的《…》自 2025 年 1 月 1 日起施行.
  const force = inForce.exec(text.slice(i + 1, i + 24)), owner = ofBody.exec(plain.text.slice(Math.max(0, (at[i] ?? 0) - 40), at[i] ?? 0))?.[1] ?? null;
  if (!hit?.[1]) return { date: items.get(force?.[1] ?? '')?.date?.date ?? null, issuer: owner };
  const from = i + 1 + hit[0].indexOf(hit[1]), words = plain.text.slice(at[from] ?? 0, at[from + hit[1].length] ?? 0).replace(/(?:于|在)$/u, '').trim();
  return { date: items.get(hit[2] ?? '')?.date?.date ?? null, issuer: issuing.test(words) ? words : null };
}
const inForce = new RegExp(`^(?:[^，。；]{0,3})?(?:则|也|亦|已|将)*(?:自|于|从)\\s?(${classOf(['DATE'])})(?:年|月|日)?起?(?:正式|开始|全面)*(?:施行|实施|执行|生效)`, 'u'), ofBody = /(?:^|[，。；、\s])([^，。；、\d\s]{2,20}(?:局|厅|委|部|办公室|政府|管委会))的\s?$/u;
const issuing = /(?:部|委|局|办|厅|院|省|市|区|政府|部门|部委|单位|会|公室|国家|[Mm]inistry|[Gg]overnment|[Cc]ommission|[Bb]ureau|[Cc]ouncil)$/u;
function regionOf(scene: Scene, title: string, issuer: string | null, i: number): Mention | null {
  const { text, items } = scene.tagged;
  const within = scene.names.find(`${title} ${issuer ?? ''}`).find((hit) => hit.entry.kind === 'REGION');
  if (within) return { surface: within.surface, kind: 'REGION' };
  if (issuer !== null && /国家|国务院|工信部|发改委|网信办|科技部|部门|中央|能源局/u.test(issuer)) return { surface: '中国', kind: 'REGION' };
  for (let k = i - 1; k >= 0; k -= 1) { const item = items.get(text[k] ?? ''); if (item?.kind === 'REGION' && item.names[0]) return mentionOf(item.names[0], item, 'REGION', scene.names); }
  return null;
}

function bareTitle(title: string): string { return title.replace(/[《》]/gu, ''); }
/** 《意见》, 《实施方案》: the last words of a title, not one. */
function isShort(title: string): boolean { return bareTitle(title).length <= 5; }

const aims = /(?:到|至|提出\s?(?=[\ue000-\uf8ff])|截至|力争|目标|计划|规划|要求|必须|不低于|确保|形成|培育|建成|明确|年?(?:底|末)?前(?:累计|共)?发放|\bby\b|\btarget)/iu;
const reached = /(?:达到?|超过|突破|不低于|不高于|控制在|限制在|降至|降到|低于|高于|提升至|提高到|增长到|占比|占|形成|实现|培育|建设|建成|新建|打造|引进|引育|发放|部署|安排|投放|落地|比例|以上|以内|在|\b(?:reach|exceed|at least|above|below)\b)[^，。；]{0,14}$/iu;
/** What a rule asks for whatever the year: a floor, a ceiling, a yearly sum. */
const required = /(?:应(?:当)?(?:达到?|不低于|不少于)|不得?(?:低于|高于|超过|少于)|上限|下限|最高(?:不超过)?|总额|每年(?:安排|发放|投入)|至少要?达到?|控制在|限制在|降至|降到)[^，。；]{0,12}$/u;
/** Not yet a policy's word. */
const drafted = /草案|征求意见|尚未(?:印发|出台|定稿|公布|实施)|未定稿|可能调整/u;
const units: Readonly<Record<string, string>> = { 家: 'companies', '%': '%', 毫秒: 'ms' };

interface Aim { readonly at: number; readonly values: readonly number[]; readonly range: boolean; readonly unit: string; readonly op: PolicyTargetStatement<Mention>['op'] }
/** Numbers a policy aims at: 到 2025 年…占比超过 50%; or asks for: PUE 不高于 1.3. Read where a policy is in hand or an agency or region plans; never a forecast of the report's own. */
export function targetsIn(scene: Scene, policy: PolicyInHand | null): { readonly drafts: readonly Draft[]; readonly figures: ReadonlySet<number> } {
  const { tagged: { text, plain, at } } = scene;
  const figures = new Set<number>();
  const due = duesIn(scene), then = thenIn(scene), by = due[0] ?? then;
  const planned = policy !== null || agency.test(plain.text) || /计划|规划|目标|政策|要求|力争|《|行动|印发|规定/u.test(text) || /行动|规划|政策/u.test(plain.text);
  const told = /(?:预计|预测|有望|预期|IDC|数据显示|\bexpected\b|\bforecast\b|出货|市场规模|我们)/iu;
  const dated = by && aims.test(text) && !told.test(text.slice(Math.max(0, by.i - 40))) ? by : null;
  if (!planned || told.test(text) && dated === null) return { drafts: [], figures };
  const drafts = [...aimsIn(scene), ...usageAims(scene)].flatMap((aim): Draft[] => {
    const start = clauseStart(text, aim.at);
    const left = text.slice(Math.max(start, aim.at - 40), aim.at);
    const [from, to] = [Math.max(text.lastIndexOf('；', aim.at), text.lastIndexOf('。', aim.at)) + 1, /[。；]/u.exec(text.slice(aim.at))];
    if (drafted.test(text.slice(from, to ? aim.at + to.index : text.length)) || ofWhom.test(text.slice(aim.at + 1, aim.at + 24))) return [];
    // The year last named before it, of its own policy.
    const own = dated === null ? undefined : due.findLast(({ i }) => i < aim.at && !named(scene, i, aim.at)) ?? (then && dated === then && then.i < aim.at ? then : undefined);
    const within = own !== undefined;
    // Without a year only a policy, or an agency that rules, can ask for something.
    if (!within && !((required.test(left) || ruled.test(left) && aim.unit === 'PUE') && (policy !== null || agency.test(plain.text) && /规定|要求|明确|提出/u.test(text)))) return [];
    // 将累计带动投资 3 万亿元: what comes of it is foreseen, not asked for.
    if (/目前|已经|现有|带动|拉动|撬动|\d{4}年.{0,4}(?:为|达)/u.test(left)) return [];
    if (isMark(text[aim.at] ?? '')) figures.add(aim.at);
    const plan = policyAt(scene, aim.at, policy);
    const [low, high] = aim.values;
    if (low === undefined) return [];
    const statement: PolicyTargetStatement<Mention> = {
      type: 'policyTarget', policy: plan ? { surface: plan.title, kind: 'POLICY' } : null, title: plan?.title ?? null, metric: metricOf(plain.text.slice(at[start] ?? 0, at[aim.at] ?? 0)),
      value: aim.range && high !== undefined ? [low, high] : low, unit: aim.unit, op: aim.op, by: own ? own.date : plan ? endOf(plan.title) : null,
    };
    return [{ statement, passage: { line: lineAt(plain, at[aim.at] ?? 0), page: plain.sentence.page, table: null }, quote: quoteOf(plain, at[start] ?? 0, at[Math.min(text.length - 1, aim.at + 4)] ?? plain.text.length), modality: 'PLANNED', confidence: plan ? 0.75 : 0.6, extractor }];
  });
  return { drafts, figures };
}
/** 年营收超 10 亿元的企业: what kind of them is meant. */
const ofWhom = /^(?:以上|以下)?的[^，。；]{0,10}(?:企业|公司|厂商|项目|园区)/u;
/** 要求…的 PUE 在 1.25 以下. */
const ruled = /(?:要求|规定|必须|应)[^。；]{0,40}PUE|PUE(?:值)?(?:要?在)\s?$/u;
/** Whether another policy is told of between two places, behind a semicolon. */
function named({ tagged: { text, items } }: Scene, due: number, to: number): boolean {
  const from = text.lastIndexOf('；', to);
  return from > due && (text.slice(from, to).search(unmarked) >= 0 || [...text.slice(from, to)].some((char) => items.get(char)?.kind === 'POLICY' && !isShort(items.get(char)?.names[0]?.surface ?? '')));
}
/** When figures are due: 到 2026 年, 提出 2026 年…, 2026 年底, “十四五”期间. */
function duesIn({ tagged: { text, items } }: Scene): readonly Due[] {
  return [...text].flatMap((char, i): Due[] => {
    const date = items.get(char)?.date, [before, after] = [text.slice(Math.max(0, i - 14), i), text.slice(i + 1, i + 5)];
    if (!date) return [];
    if (date.period) return /^(?:”)?(?:期间|时期|末)/u.test(after) ? [{ i, date: date.date.slice(-4) }] : [];
    return /(?:到|至|截至|力争|目标到|提出|明确|要求|目标(?:是|为|：)?|\bby(?: the end of)?)\s?$/iu.test(before) || /^(?:年)?底(?!前)/u.test(after) || beforeThen.test(text.slice(i + 1, i + 16)) ? [{ i, date: date.date }] : [];
  });
}
/** 2026 年前累计发放…: due before the year is out. */
const beforeThen = /^年?(?:底|末)?(?:之|以)?前[，,]?(?:全[省市区国县])?(?:累计|共|力争|要|将)*(?:发放|建成|完成|实现|达到|培育|新增|形成|引进|打造|部署|[^，。；]{1,14}(?:比例|占比|比重|规模|覆盖率|利用率)(?:达到?|提高|提升|不低于|超过|升至))/u;
interface Due { readonly i: number; readonly date: string }
/** 上海发布的信息基础设施三年行动计划: a title without its marks. */
const unmarked = /(?:发布|印发|出台|公布)的?((?:[\p{Script=Han}\d]|[\ue000-\uf8ff]){2,24}?(?:行动计划|规划|方案|意见|办法|纲要|通知|措施))(?=中?(?:提出|明确|要求|规定))/gu;
/** Whose figure it is: the policy that the sentence names last before it; where it names only later ones, nobody's. */
function policyAt(scene: Scene, at: number, policy: PolicyInHand | null): PolicyInHand | null {
  const { text, items } = scene.tagged;
  const named = [...text].flatMap((char, i) => { const item = items.get(char); const title = item?.names[0]?.surface; return item?.kind === 'POLICY' && title !== undefined && !isShort(title) ? [{ i, title }] : []; });
  const { plain, at: places } = scene.tagged;
  const bare = [...text.matchAll(unmarked)].map((hit) => { const i = hit.index + hit[0].length - (hit[1] ?? '').length; return { i, title: plain.text.slice(places[i] ?? 0, places[hit.index + hit[0].length] ?? 0) }; });
  const last = [...named, ...bare].filter(({ i }) => i < at).sort((a, b) => a.i - b.i).at(-1);
  if (last) return last.title === policy?.title ? policy : { title: last.title, region: null };
  return named.length > 0 && named.some(({ title }) => title === policy?.title) ? null : policy;
}
/** …定在 2026 年：届时建成…: the year that 届时 means. */
function thenIn(scene: Scene): Due | undefined {
  const { text, items } = scene.tagged;
  const then = text.indexOf('届时');
  for (let i = then - 1; i >= 0; i -= 1) { const date = items.get(text[i] ?? '')?.date; if (date && !date.period) return { i: then, date: date.date }; }
  return undefined;
}
function aimsIn(scene: Scene): readonly Aim[] {
  const { text, items } = scene.tagged;
  return [...text].flatMap((char, i): Aim[] => {
    const measure = items.get(char)?.measure;
    const left = text.slice(Math.max(clauseStart(text, i), i - 40), i);
    if (!measure || !['PERCENT', 'COUNT', 'RATE', 'MONEY', 'SPAN'].includes(measure.dimension) && !(measure.dimension === 'BYTES' && /[PEZ]B/u.test(measure.unit)) || !(reached.test(left) || required.test(left) || measure.bound !== null && measure.bound !== 'ABOUT')) return [];
    const counted = /^[个家]$/u.test(measure.unit) ? countedIn(plainBehind(scene, i + 1)) : null;
    const unit = counted ?? units[measure.unit] ?? measure.unit;
    return [{ at: i, values: measure.values, range: measure.range, unit: measure.dimension === 'RATE' && /^[PE]$/u.test(unit) ? `${unit}FLOPS` : unit, op: opOf(measure.bound, left) }];
  });
}
/** The words behind a figure up to the end of its clause, names as printed. */
function plainBehind(scene: Scene, from: number): string { const { text, plain, at } = scene.tagged; return plain.text.slice(at[from] ?? plain.text.length, at[clauseEnd(text, from)] ?? plain.text.length); }
/** The one figure of this field that has no unit: how much power a data centre takes for each part that computes. */
function usageAims(scene: Scene): readonly Aim[] {
  return [...scene.tagged.text.matchAll(/PUE(?:值|均值|平均值)?[^，。；\d]{0,12}?(?<![\d.])(1\.\d{1,3})(?![\d.])\s?(以下|以内|及以下)?/gu)].map((hit): Aim => {
    const words = hit[0];
    const at = hit.index + words.lastIndexOf(hit[1] ?? '');
    return { at, values: [Number(hit[1])], range: false, unit: 'PUE', op: hit[2] === '以下' || /低于|小于|优于/u.test(words) && !/不低于/u.test(words) ? '<' : '<=' };
  }).filter(({ at }) => /不高于|不超过|低于|小于|优于|降至|降到|控制在|限制在|必须|达到|在/u.test(scene.tagged.text.slice(Math.max(0, at - 14), at)));
}
/** The last year of a plan's own title: "(2024—2026 年)". */
function endOf(title: string): string | null { return /20\d\d\s*[—–\-~至]+\s*(20\d\d)/u.exec(title)?.[1] ?? null; }
function metricOf(words: string): string { return [...words].filter((char) => !isMark(char)).join('').replace(/(?:应?达到?|超过|突破|不低于|不少于|不高于|不超过|不得|控制在|限制在|降至|降到|提高到|提升至|提升到|至少要|必须在|在|占比)*$/u, '').replace(/^[，,\s]+|到\d{4}年底?，?/gu, '').replace(/^(?:并|其中|同时|(?:例|比)?如)?(?:提出|明确(?:提出)?|要求|力争|计划|目标(?:是|为)?|确保|实现|全面)*/u, '').replace(/^\d{4}\s?年(?:底|末)?(?:(?:之|以)?前)?/u, '').trim().slice(-40) || 'target'; }
function opOf(bound: string | null, left: string): PolicyTargetStatement<Mention>['op'] {
  if (/不(?:得)?(?:超过|高于)\s?$|上限/u.test(left)) return '<=';
  if (bound === 'MORE' || /超过|突破$/u.test(left)) return '>';
  if (bound === 'AT_LEAST' || /不低于|至少/u.test(left)) return '>=';
  return bound === 'LESS' ? '<' : bound === 'AT_MOST' ? '<=' : null;
}
