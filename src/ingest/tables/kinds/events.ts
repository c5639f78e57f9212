import type { ControlType } from '../../../ontology.js';
import type { Mention } from '../../../model/claim.js';
import { parsePeriod } from '../../../model/period.js';
import type { NameFinder } from '../../source.js';
import { isBlankMark } from '../cells.js';
import { Drafts, mention } from '../drafts.js';
import { columnOf } from '../grid.js';
import { thresholdsIn } from '../thresholds.js';
import { actTitle } from '../../act-title.js';
import { listIn } from './entityList.js';
import type { TableKind } from './kind.js';

const cue = /管制|制裁|出口|限制|禁令|实体清单|export|control|sanction|restrict|(?<![a-z])(?:measures?|curbs?|rules?)(?![a-z])/iu;
/** What a row that tells an act of control speaks of. */
const act = /管制|制裁|出口许可|禁令|实体清单|未经核实清单|export (?:control|rule|licen[cs]e)|licen[cs]e|entity list|unverified list|\bUVL\b/iu;
/** Dated acts of export control. One row may tell several: each clause is read for its own kind, date, targets, listings and limits. */
export const events: TableKind = {
  name: 'export-control events',
  recognises: (grid, block) => columnOf(grid, 'time') >= 0 && (columnOf(grid, 'events') >= 0 || columnOf(grid, 'text') >= 0 || columnOf(grid, 'title') >= 0)
    && !(columnOf(grid, 'title') >= 0 && columnOf(grid, 'issuer') >= 0 && columnOf(grid, 'events') < 0)
    && (cue.test(`${block.caption ?? ''} ${grid.columns.map((column) => column.heading).join(' ')} ${block.section.at(-1) ?? ''}`)
      || grid.records.filter((record) => record.cells.some((cell) => cell !== null && act.test(cell.text))).length * 2 > grid.records.length),
  read(grid, block, context) {
    const drafts = new Drafts(block, 0.9);
    const time = columnOf(grid, 'time');
    // Who acts has a column of its own in some tables, whatever kind of name its cells were taken for.
    const issuer = grid.columns.findIndex((column) => column.meaning.role === 'issuer' || /^(?:发布|颁布|实施|主管|管制)?(?:机构|部门|单位|主体|方)$|^(?:authority|agency|issuer|issued by)$/iu.test(column.heading.replace(/\s/gu, '')));
    for (const record of grid.records) {
      const when = (record.cells[time]?.text ?? '').replace(/\s/gu, '');
      const told = grid.columns.map((column, i) => (i !== time && ['events', 'text', 'title', 'other'].includes(column.meaning.role) ? record.cells[i]?.text ?? '' : '')).filter((text) => text !== '').join('。');
      const hits = grid.columns.flatMap(({ heading, meaning }, i) => (i !== time && i !== issuer && (meaning.role === 'vendor' || meaning.role === 'model' || meaning.role === 'targets' || /^(?:hits|who is (?:hit|affected)|targets?|affects?|affected|covers|scope|whom|对象|涉及|影响|所涉|受影响|波及)/iu.test(heading)) ? [record.cells[i]?.text ?? ''] : [])).join('、');
      readRow(drafts, told, hits, record.cells[issuer]?.text ?? '', parsePeriod(when)?.date ?? null, { line: record.line, row: record.cells[time]?.text ?? null, column: grid.columns.find((column) => column.meaning.role === 'events' || column.meaning.role === 'text')?.heading ?? null }, context.names);
    }
    return { drafts: drafts.list, unread: [] };
  },
};

interface Act { readonly kind: ControlType; readonly date: string; readonly clauses: string[]; readonly short?: true }

function readRow(drafts: Drafts, text: string, hits: string, issuer: string, rowDate: string | null, place: { readonly line: number; readonly row: string | null; readonly column: string | null }, names: NameFinder): void {
  const plain = text.normalize('NFKC').replace(/(?<=[\u4e00-\u9fff\u3000-\u303f，。；：])\s+|\s+(?=[\u4e00-\u9fff\u3000-\u303f，。；：])/gu, '');
  const acts: Act[] = [];
  let date = rowDate;
  for (const clause of clausesOf(plain)) {
    const own = /^(?:(?:19|20)\d\d年(?:\d{1,2}月)?(?:\d{1,2}日)?)/u.exec(clause.trim())?.[0];
    date = (own ? parsePeriod(own)?.date : null) ?? date;
    if (date === null) continue;
    // "对其他国家…", "每个国家…": parts of one rule on destinations.
    const caps = acts.at(-1)?.kind === 'DESTINATION_CAPS' && /^(?:美国)?(?:对|大多数|其他|每个|其余)/u.test(clause.trim()) ? acts.at(-1) : undefined;
    const kinds = caps ? [] : kindsIn(clause, names);
    caps?.clauses.push(clause);
    for (const kind of kinds) {
      const same = acts.find((act) => act.kind === kind && act.date === date);
      if (same) same.clauses.push(clause); else acts.push({ kind, date, clauses: [clause] });
    }
    // "主要包括…": goes on with what the clause before began.
    const last = acts.at(-1);
    if (!caps && kinds.length === 0 && last && /^(?:主要|包括|其中|影响|该禁令|要求|并|具体|涉及|对|限制|针对)/u.test(clause.trim())) last.clauses.push(clause);
    for (const threshold of thresholdsIn(clause)) drafts.add({ type: 'threshold', event: null, date, ...threshold }, place);
  }
  const struck = listOf(hits, names);
  // "Country caps", "New listings | A, B": a row of such a table is an act, said in a few words.
  if (acts.length === 0 && date !== null) {
    const [kind, own] = kindInShort(clausesOf(plain), hits, struck);
    if (kind !== null) acts.push({ kind, date, clauses: [own], short: true });
  }
  const authority = authorityIn(`${issuer} ${plain}`);
  for (const act of acts) {
    const whole = act.clauses.join('；');
    const listed = act.kind !== 'ENTITY_LISTING' ? [] : hits === '' ? listedIn(act.clauses, names) : struck.filter(({ kind }) => kind === 'COMPANY');
    const targets = act.kind === 'ENTITY_LISTING' ? (listed.length > 0 ? listed : parentsIn(whole, names)) : struck.length > 0 && acts.length === 1 && !(act.kind === 'CHIP_CONTROL' && struck.every(({ kind }) => kind === 'COMPANY') && names.find(whole).some(({ entry }) => entry.kind === 'CHIP')) ? struck : targetsIn(whole, act.kind, names);
    const title = actTitle(act.kind, authority, whole, targets);
    const event = mention(`${act.date} ${title}`, 'EXPORT_CONTROL_EVENT');
    const modality = planned.test(whole) && act.kind !== 'EDA_CONTROL' ? 'PLANNED' : 'ASSERTED';
    drafts.add({ type: 'event', event, date: act.date, authority, kind: act.kind, title, targets }, place, modality);
    // "New listings" does not say of which list.
    const list = listIn(`${whole} ${hits}`) ?? (act.short ? null : 'Entity List');
    if (list === null) continue;
    for (const company of listed) drafts.add({ type: 'listing', company, event, list, date: act.date }, place, modality);
  }
}

/** Clauses end with a semicolon or a full stop; a new date within a sentence begins another. */
function clausesOf(text: string): readonly string[] {
  return text.split(/[；;。]|(?<=[^\d])(?=(?:19|20)\d\d年\d{1,2}月[,，])|，(?=并将|并修订|并首次|并新设|BIS还|同时|并更新|并对|还)|[，,](?=扩充|扩大|收紧|增设|新设)/u).map((clause) => clause.trim()).filter((clause) => clause.length > 3);
}

const kindWords: readonly (readonly [ControlType, RegExp])[] = [
  ['ENTITY_LISTING', /(?:列入|加入|纳入|进入|登上|新增|被列|增加|添加|移入|置于)[^，。；]{0,40}(?:实体|清单|名单|UVL|entity list)|(?:实体清单|实体名单)[^，。；]{0,8}(?:新增|增加|加入)|(?:added|placed|put)\b[^.;]{0,60}(?:entity list|UVL)/iu],
  ['FOREIGN_DIRECT_PRODUCT_RULE', /直接产品规则|FDPR|foreign[- ](?:produced )?direct[- ]product|使用美国技术[^，。；]{0,16}(?:设计|制造|生产)[^，。；]{0,6}(?:半导体|芯片)/iu],
  ['DESTINATION_CAPS', /(?:目的地|国家|地区)[^，。；]{0,6}分为[^，。；]{0,3}类|三级|(?:tier|cap)s? (?:on|for) (?:destinations?|countr)|总算力限制|AI diffusion|扩散(?:规则|框架)|出口的新限制措施/iu],
  ['LEGISLATION', /《[^》]*(?:法案|法)》|(?:通过|签署)[^，。；]{0,12}法案|\b(?:CHIPS )?Act\b/u],
  ['EDA_CONTROL', /\bEDA\b|电子设计自动化/u],
  ['EQUIPMENT_CONTROL', /(?:半导体|芯片|晶圆)?(?:制造)?设备(?!商)[^，。；]{0,24}(?:限制|管制|禁|许可|受限|受控)|(?:限制|管制|禁止|不得)[^，。；]{0,40}(?:半导体(?:制造)?设备|制造设备|光刻机|的设备|制造设施)|(?:NAND|DRAM)[^，。；]{0,24}许可证|(?:NAND|DRAM)[^，。；]{0,4}设备受[限控]|光刻机[^，。；]{0,20}(?:出口|许可|管制|限制)|semiconductor manufacturing equipment|(?:equipment|lithograph\w*)[^.;]{0,40}(?:restrict|licen[cs]e|control)|(?:restrict|control|licen[cs]e)[^.;]{0,60}(?:equipment|lithograph)|美国人员|限制美国公民/iu],
  ['CHIP_CONTROL', /(?:芯片|GPU|集成电路)[^，。；]{0,10}(?:受控|受限|须许可)|(?:先进|高端|高性能|人工智能|AI|超级计算机)[^，。；]{0,12}(?:计算|芯片|集成电路|半导体)[^，。；]{0,24}(?:出口|限制|管制|禁令|规则|新规|许可)|(?:限制|管制|停止|禁止|禁令|许可证|出口)[^，。；]{0,40}(?:芯片|GPU|先进计算|超级计算机|集成电路|[AH]\d{2,3}\b)|(?:先进计算)[^；。]{0,20}(?:更新规则|更新|出口管制)|chips?\b[^.;]{0,40}(?:licen[cs]e|restrict|ban|control)|(?:restrict|ban|control|licen[cs]e)[^.;]{0,60}\b(?:chips?|GPUs?)\b/iu],
  ['TRADE_BAN', /(?:禁止|拒绝令)[^，。；]{0,30}(?:购买|采购|销售|交易|供应)|denial order/iu],
];
/** What kinds of act a clause tells. Equipment and listing words do not make a chip control of their own. */
function kindsIn(clause: string, names: NameFinder): readonly ControlType[] {
  // A control given up is none; the end of a waiver is one.
  if (relief.test(unbracketed(clause))) return [];
  const found = kindWords.filter(([, pattern]) => pattern.test(clause)).map(([kind]) => kind);
  const without = (drop: ControlType): void => { const i = found.indexOf(drop); if (i >= 0) found.splice(i, 1); };
  if (found.includes('LEGISLATION')) return ['LEGISLATION'];
  if (found.includes('EDA_CONTROL')) { without('CHIP_CONTROL'); without('EQUIPMENT_CONTROL'); }
  if (found.includes('FOREIGN_DIRECT_PRODUCT_RULE')) { without('CHIP_CONTROL'); without('EQUIPMENT_CONTROL'); }
  if (found.includes('TRADE_BAN') && found.some((kind) => kind !== 'TRADE_BAN')) without('TRADE_BAN');
  if (found.includes('DESTINATION_CAPS')) without('CHIP_CONTROL');
  if (found.includes('ENTITY_LISTING') && !/先进计算|高端|出口限制|更新规则/u.test(clause)) without('CHIP_CONTROL');
  // "不得供应用于制造 ≤14nm 芯片的设备": the equipment is what is controlled.
  if (found.includes('EQUIPMENT_CONTROL') && /芯片的(?:制造)?设备/u.test(clause)) without('CHIP_CONTROL');
  // "H20 对华出口须取得许可证", "A800、H800 被纳入管制": chips by their names.
  const limited = /管制|许可|受限|受控|管控|限制|禁止|禁令|restrict|licen[cs]e|\bban|control|\b(?:covered|caught|captured|swept in)\b/iu.test(clause);
  if (found.length === 0 && limited && (/\bHBM/u.test(clause) || names.find(clause).some(({ entry }) => entry.kind === 'CHIP'))) found.push('CHIP_CONTROL');
  return found;
}

const relief = /(?:撤销|废止|废除|解除)(?!.{0,12}(?:豁免|授权|资格|许可|VEU))|恢复[^，。；]{0,12}(?:销售|出口|供货|供应)|\brescind|\brepeal/iu;
function unbracketed(text: string): string { return text.replace(/[（(][^（()）]*[)）]/gu, ''); }
const inShort: readonly (readonly [ControlType, RegExp])[] = [
  ['LEGISLATION', /\b(?:bill|act)\b|法案|立法/iu],
  ['FOREIGN_DIRECT_PRODUCT_RULE', /foreign[- ]direct|FDPR|直接产品/iu],
  ['DESTINATION_CAPS', /\b(?:country|destination|tier\w*)\b[^.;]{0,20}\b(?:caps?|tiers?|quotas?|limits?)\b|\bcaps\b|diffusion|三级|上限|配额|扩散/iu],
  ['EDA_CONTROL', /\bEDA\b|(?:chip )?design (?:software|tools)|电子设计自动化/iu],
  ['EQUIPMENT_CONTROL', /equipment|lithograph|\b[DE]UV\b|immersion|scanners?|\betch|deposition|(?:tools?|tooling)\b|设备|光刻/iu],
  ['CHIP_CONTROL', /\bchips?\b|advanced computing|accelerators?|\bGPUs?\b|\bHBM|thresholds?|is[- ]informed|芯片|先进计算|门槛|阈值/iu],
  ['ENTITY_LISTING', /\blisting|\blisted(?!\s(?:part|entit|firm|compan|person|owner))|entity list|unverified|\bUVL\b|实体清单|清单|列入|入列/iu],
  ['TRADE_BAN', /\bban(?:s|ned)?\b|embargo|denial|禁运|禁止出口|禁令/iu],
];
/** The kind of an act told in a few words, and by what it hits (named chips are controlled, named firms listed), with the clause that tells it. */
function kindInShort(told: readonly string[], hits: string, struck: readonly Mention[]): readonly [ControlType | null, string] {
  const clauses = told.filter((clause) => !/withdr[ae]w|revok|remov|delist|撤销|暂停|移出|移除/iu.test(unbracketed(clause)));
  const whole = clauses.join('；');
  if (clauses.length === 0 || relief.test(unbracketed(told.join('；')))) return [null, ''];
  if (struck.some(({ kind }) => kind === 'COMPANY') && /listing|listed|list\b|清单|名单|列入|入列/iu.test(`${whole} ${hits}`)) return ['ENTITY_LISTING', whole];
  for (const [kind, pattern] of inShort) { const own = clauses.find((clause) => pattern.test(`${clause} ${hits}`)); if (own !== undefined) return [kind, own]; }
  return [struck.some(({ kind }) => kind === 'CHIP') ? 'CHIP_CONTROL' : null, whole];
}
/** What a cell of targets lists, known or not. */
function listOf(cell: string, names: NameFinder): readonly Mention[] {
  return cell.replace(/\s*[（(][^（()）]*[\d$][^（()）]*[)）]|\s(?:in)?directly\b/giu, '').split(/[、,，;；]\s*|\sand\s|以及|及|和/u).map((part) => part.trim()).filter((part) => part !== '' && !isBlankMark(part) && !/^(?:后于|但|全球$)|宣布|撤销|生效/u.test(part)).map((part) => {
    const known = names.lookup(part);
    return mention(part, known?.kind === 'CHIP' || known?.kind === 'COMPANY' ? known.kind : 'PRODUCT', known?.maker ?? null);
  });
}

export function authorityIn(text: string): string {
  if (/\bBIS\b|工业和安全局|工业与安全局/u.test(text)) return 'BIS';
  if (/MOFCOM|中国商务部|China(?:'s|’s)? (?:Ministry of Commerce|Commerce Ministry)|(?<!US )Ministry of Commerce/iu.test(text)) return 'MOFCOM';
  if (/商务部|Commerce/iu.test(text)) return 'US Department of Commerce';
  if (/众议院|参议院|国会|Congress/iu.test(text)) return 'US Congress';
  if (/荷兰|Dutch|Netherlands/iu.test(text) && !/美国/u.test(text)) return 'Dutch government';
  if (/日本|Japan/iu.test(text) && !/美国/u.test(text)) return 'Japanese government';
  return 'US government';
}

/**
 * The companies a listing names as listed: those in "将 A、B 等列入", "A 被列入", "主要为 A 和 B". A company that owns, invests in or is only named beside one is not listed.
 */
export function listedIn(clauses: readonly string[], names: NameFinder): readonly Mention[] {
  const found = new Map<string, Mention>();
  for (const clause of clauses) {
    if (/未被|没有被|不在|并未|移出|移除|not\b/iu.test(clause)) continue;
    const spans = [
      ...clause.matchAll(/(?:将|把)(?:包括)?([^；。]{2,160}?)(?:等[^，。；]{0,24})?(?:列入|加入|纳入|移入|添加到|置于)/gu),
      ...clause.matchAll(/(?:主要(?:为|是|包括|有)|包括|其中包括|涉及)([^；。]{2,200})/gu),
      ...clause.matchAll(/^(?:(?:19|20)\d\d年(?:\d{1,2}月)?(?:\d{1,2}日)?[,，]?)?([^；。，将把]{2,80}?)(?:等[^，。；]{0,20})?被(?:美国|商务部|BIS|美方)?[^，。；]{0,10}(?:列入|加入|纳入)/gu),
      // A、B 等 9 家企业进入实体清单; …新增 140 家实体，A、B 在列.
      ...clause.matchAll(/^(?:(?:19|20)\d\d年(?:\d{1,2}月)?(?:\d{1,2}日)?[,，]?)?([^；。，将把在]{2,80}?)(?:等[^，。；]{0,20})?(?:列入|进入|登上|加入|纳入)(?:了)?(?:美国|BIS)?(?:实体|未经?核实|UVL|[清名]单)/gu),
      ...clause.matchAll(/[，,]([^；。，]{2,80}?)(?:等)?(?:均|都|也|亦)?(?:在列|位列其中|名列其中)/gu),
      ...clause.matchAll(/(?:added|placed|put)\s+([^.;]{2,200}?)\s+(?:to|on|onto)\s+(?:the\s+)?(?:BIS\s+)?(?:entity list|UVL|unverified list)/giu),
      // A and B added to the Entity List; C was put on it.
      ...clause.matchAll(/^(?:[^.;:]{0,40}:\s)?([^.;]{2,160}?)\s+(?:(?:were|was|are|is|been|have|has|also)\s+){0,3}(?:added|placed|put|listed)\s+(?:to|on|onto)\s+(?:the\s+)?(?:BIS\s+)?(?:entity list|UVL|unverified list)/giu),
    ].map((match) => match[1] ?? '');
    for (const span of spans) for (const item of span.split(/[、，,和]|以及|及其|及(?=[^其])|\band\b|\balong with\b|\bas well as\b/u)) {
      const company = companyIn(item, names);
      if (company) found.set(company, mention(company, 'COMPANY'));
    }
  }
  return [...found.values()];
}
/** 新增 38 家某某附属公司: whose they are; it is not thereby listed itself. */
function parentsIn(text: string, names: NameFinder): readonly Mention[] {
  return [...text.matchAll(/([^，。；]{2,16})(?:的)?(?:附属|关联|子)(?:公司|企业|实体|机构)/gu)].flatMap(([, before = '']) => names.find(before).filter(({ entry }) => entry.kind === 'COMPANY').slice(-1)).map(({ surface }) => mention(surface, 'COMPANY'));
}
/** Not yet done; 激励计划 is a thing and no intent. */
const planned = /(?<!模)拟(?!合)|(?:^|[，、；：]|国|方|院|部|府|S)计划|计划(?:对|将|于|把|在|进一步|限制|扩大|推出|出台)|准备|将要|考虑|草案|提案/u;
function companyIn(item: string, names: NameFinder): string | null {
  const plain = item.replace(/^(?:以及|或|包括)/u, '').replace(/等.*$/u, '').replace(/在内.*$/u, '').trim();
  if (plain === '' || /^\d|子公司$|关联公司|附属公司|\d+\s*(?:家|个)(?!实体$)/u.test(plain.replace(/旗下.*$/u, ''))) return null;
  const head = plain.replace(/旗下.*$/u, '');
  const companies = names.find(head).filter(({ entry }) => entry.kind === 'COMPANY' && !/^US|Commerce|^BIS$|Bureau/u.test(entry.name));
  // "X 投资的光刻机企业 Y": Y is listed.
  const last = companies.at(-1);
  // "中国科学院大学" is not 中国科学院.
  if (last && /^(?:大学|研究院|研究所|学院|集团|微电子|科技|半导体)$/u.test(head.slice(last.end))) return head.slice(last.start);
  if (last) return last.surface;
  const tail = head.replace(/^.*(?:的|企业|公司)(?=[\u4e00-\u9fff]{2,})/u, '');
  return /^(?:[\u4e00-\u9fff]{2,16}|[A-Z][A-Za-z.& ]{1,40})$/u.test(tail) && !/企业|实体|机构|厂商|公司等|院校$|设备|芯片|规则|中国$|美国/u.test(tail) ? tail : null;
}

const technologies: readonly (readonly [RegExp, string])[] = [
  [/超级计算机|超算/u, 'supercomputers'], [/先进计算芯片/u, 'advanced computing chips'], [/先进计算/u, 'advanced computing'], [/半导体(?:制造)?设备|制造设备|光刻机|设备/u, 'semiconductor manufacturing equipment'],
  [/NAND/u, 'NAND'], [/DRAM/u, 'DRAM'], [/逻辑/u, 'logic'], [/美国公民|美国人员/u, 'US persons'], [/EDA/u, 'EDA'], [/GPU/u, 'GPU'], [/AI\s*芯片|人工智能[^，。；]{0,10}芯片/u, 'AI chip'], [/\bHBM/u, 'HBM'],
];
/** Chips and companies named as controlled, and the technologies the wording speaks of. */
function targetsIn(text: string, kind: ControlType, names: NameFinder): readonly Mention[] {
  const found = names.find(text).filter(({ entry }) => entry.kind === 'CHIP' || entry.kind === 'COMPANY' || (kind === 'DESTINATION_CAPS' && entry.kind === 'REGION')).filter(({ surface }) => !/美国|商务部|BIS/u.test(surface));
  const chips = found.filter(({ entry }) => entry.kind === 'CHIP');
  const chosen = kind === 'CHIP_CONTROL' && chips.length > 0 ? chips : found;
  const named = chosen.map(({ surface, entry }) => mention(surface, entry.kind, entry.maker ?? null));
  const spoken = technologies.filter(([pattern]) => pattern.test(text)).filter(([, name]) => kind === 'EQUIPMENT_CONTROL' ? !/computing|^GPU$|AI chip/u.test(name) : kind === 'CHIP_CONTROL' ? !/equipment|persons/u.test(name) : kind === 'EDA_CONTROL' ? name === 'EDA' : false)
    .map(([, name]) => mention(name, 'PRODUCT'));
  return [...new Map([...named, ...spoken].map((target) => [target.surface, target])).values()];
}
