import type { ControlType } from '../../../ontology.js';
import type { Mention } from '../../../model/claim.js';
import { parsePeriod } from '../../../model/period.js';
import type { NameFinder } from '../../source.js';
import { isBlankMark } from '../cells.js';
import { Drafts, mention } from '../drafts.js';
import { columnOf, type Column } from '../grid.js';
import type { UnreadBlock } from '../../../model/report.js';
import { vendorMisfit } from '../fits.js';
import { thresholdsIn } from '../thresholds.js';
import { isAuthority } from '../authority.js';
import { carried } from '../contents.js';
import { actTitle } from '../../act-title.js';
import { goodsOf } from '../../controlled-goods.js';
import { besidesInShort, isRelief, kindInShort, kindsIn } from './event-kinds.js';
import { listIn } from './entityList.js';
import type { TableKind } from './kind.js';

const cue = /管制|制裁|出口|限制|禁令|实体清单|export|control|sanction|restrict|(?<![a-z])(?:measures?|curbs?|rules?)(?![a-z])/iu;
/** What a row that tells an act of control speaks of. */
const act = /管制|制裁|出口许可|禁令|实体清单|未经核实清单|export (?:control|rule|licen[cs]e)|licen[cs]e|entity list|unverified list|\bUVL\b/iu;
/** Those whose dated acts are controls, whatever the table is called. */
const controllers = /\bBIS\b|\bOFAC\b|\bMOFCOM\b|工业和?与?安全局|美国商务部|US (?:Department of )?Commerce/u;
/** Dated acts of export control. One row may tell several: each clause is read for its own kind, date, targets, listings and limits. */
export const events: TableKind = {
  name: 'export-control events',
  recognises: (grid, block) => columnOf(grid, 'original') < 0 && columnOf(grid, 'time') >= 0 && (columnOf(grid, 'events') >= 0 || columnOf(grid, 'text') >= 0 || columnOf(grid, 'title') >= 0)
    && !(columnOf(grid, 'title') >= 0 && columnOf(grid, 'issuer') >= 0 && columnOf(grid, 'events') < 0)
    && (cue.test(`${block.caption ?? ''} ${grid.columns.map((column) => column.heading).join(' ')} ${block.section.at(-1) ?? ''}`)
      || grid.records.filter((record) => record.cells.some((cell) => cell !== null && act.test(cell.text))).length * 2 > grid.records.length
      || grid.records.filter((record) => controllers.test(record.cells[columnOf(grid, 'issuer')]?.text ?? '')).length * 2 > grid.records.length),
  read(grid, block, context) {
    const drafts = new Drafts(block, 0.9);
    const time = columnOf(grid, 'time');
    // Who acts has a column of its own in some tables, whatever kind of name its cells were taken for.
    const issuer = grid.columns.findIndex((column) => column.meaning.role === 'issuer' || /^(?:发布|颁布|实施|主管|管制)?(?:机构|部门|单位|主体|方)$|^(?:authority|agency|issuer|issued by)$/iu.test(column.heading.replace(/\s/gu, '')));
    const struckBy = grid.columns.flatMap((column, i) => (i !== time && i !== issuer && hitsIn(column, grid.records.map((record) => record.cells[i]?.text ?? '')) ? [i] : []));
    const unread: UnreadBlock[] = [];
    // A date merged over several rows is printed once.
    const days = carried(grid, block, time);
    for (const [row, record] of grid.records.entries()) {
      const printed = days[row] ?? '', when = printed.replace(/\s/gu, '');
      const told = grid.columns.map((column, i) => (i !== time && !struckBy.includes(i) && ['events', 'text', 'title', 'other'].includes(column.meaning.role) ? record.cells[i]?.text ?? '' : '')).filter((text) => text !== '').join('。');
      const hits = struckBy.map((i) => record.cells[i]?.text ?? '').join('、');
      const date = parsePeriod(when)?.date ?? parsePeriod(printed)?.date ?? null;
      const before = drafts.list.length;
      // 总统签署《…法案》，: where the cell of the authority tells what was done, the row has none.
      const actor = record.cells[issuer]?.text ?? '', saysAct = actor.length > 12 && /[《，]/u.test(actor);
      readRow(drafts, saysAct ? `${actor}${told}` : told, hits, saysAct ? '' : actor, date, { line: record.line, row: printed === '' ? null : printed, column: grid.columns.find((column) => column.meaning.role === 'events' || column.meaning.role === 'text')?.heading ?? null }, context.names);
      if (date !== null && drafts.list.length === before && told.trim().length > 3) unread.push({ line: record.line, excerpt: told.slice(0, 120), reason: isRelief(told) ? 'a control given up is no act of control' : 'the row tells no kind of act that is known' });
    }
    return { drafts: drafts.list, unread };
  },
};

const hitHeading = /^(?:hits|who (?:is|was|are|were) (?:hit|affected|caught|named)|on whom|targets?|targeted|affects?|affected|caught|catches|covers?|covered|named|scope|whom|aimed at)|\b(?:named|hit|caught|covered|affected|targeted)$|^(?:对象|涉及|影响|所涉|受影响|波及)|对象$/iu;
/** What an act hits: so headed, of firms or products, or under a heading nobody knows names and no sentences. */
function hitsIn({ heading, meaning }: Column, texts: readonly string[]): boolean {
  if (['vendor', 'model', 'hardware', 'targets'].includes(meaning.role) || hitHeading.test(heading.trim())) return true;
  const filled = texts.filter((text) => text !== '' && !isBlankMark(text));
  return meaning.role === 'other' && meaning.known < 0.6 && filled.length >= 2 && filled.every((text) => text.length <= 60 && !/[。；]|\.\s/u.test(text) && text.split(/[、,，;]\s*/u).every((part) => part.split(/\s+/u).length <= 4));
}

/** Those that the column of what is hit names as firms, else those that the words say are listed. */
function listedFirms(act: Act, struck: readonly Mention[], alone: boolean, names: NameFinder): readonly Mention[] {
  const firms = struck.length > 0 ? firmsStruck(struck, alone, names) : [];
  return firms.length > 0 || struck.length > 0 && act.short ? firms : listedIn(act.clauses, names);
}
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
    if (hits !== '') for (const kind of besidesInShort(clause)) if (!acts.some((act) => act.kind === kind)) acts.push({ kind, date, clauses: [clause], short: true });
    if (!caps && kinds.length === 0 && last && /^(?:主要|包括|其中|影响|该禁令|要求|并|具体|涉及|对|限制|针对)/u.test(clause.trim())) last.clauses.push(clause);
    for (const threshold of thresholdsIn(clause)) drafts.add({ type: 'threshold', event: null, date, ...threshold }, place);
  }
  // "performance density 5.92 and above", "NAND ≥128 layers": what an act hits may be told by a limit.
  if (date !== null) for (const threshold of thresholdsIn(hits)) drafts.add({ type: 'threshold', event: null, date, ...threshold }, place);
  // 对象与门槛 may hold a phrase: what it names is hit, the phrase is no name.
  const named = listOf(hits, names), phrases = named.flatMap(({ surface }) => (isPhrase(surface, names) ? [surface] : [])), listed = named.filter(({ surface }) => !phrases.includes(surface));
  const struck = [...listed, ...phrases.flatMap((text) => names.find(text).filter(({ entry }) => entry.kind === 'CHIP' || entry.kind === 'COMPANY' && !isAuthority(entry.name)).map(({ surface, entry }) => mention(surface, entry.kind, entry.maker ?? null)))];
  // "Country caps", "New listings | A, B": a row of such a table is an act, said in a few words.
  if (acts.length === 0 && date !== null) {
    const [kind, own] = kindInShort(clausesOf(plain), hits, struck);
    if (kind !== null) acts.push({ kind, date, clauses: [own], short: true });
  }
  // Chips among what it hits are controlled, whatever else is.
  if (date !== null && acts.length > 0 && acts.every(({ kind }) => kind === 'EQUIPMENT_CONTROL') && struck.some(({ kind }) => kind === 'CHIP')) acts.push({ kind: 'CHIP_CONTROL', date, clauses: [...(acts[0]?.clauses ?? [])], short: true });
  const authority = actorIn(issuer, plain);
  // A list of another country's is not the Entity List.
  for (const act of acts.filter(({ kind }) => kind !== 'ENTITY_LISTING' || !otherLists.test(plain))) {
    const whole = act.clauses.join('；');
    const parties = act.kind !== 'ENTITY_LISTING' ? [] : listedFirms(act, struck, acts.length === 1, names);
    const own = acts.length === 1 ? struck : struck.filter(({ surface, kind }) => (act.kind === 'CHIP_CONTROL' ? kind !== 'COMPANY' && !ofTools.test(surface) : act.kind === 'EQUIPMENT_CONTROL' && ofTools.test(surface)));
    const targets = act.kind === 'ENTITY_LISTING' ? (parties.length > 0 ? parties : parentsIn(whole, names)) : own.length > 0 && !(act.kind === 'CHIP_CONTROL' && own.every(({ kind }) => kind === 'COMPANY') && names.find(whole).some(({ entry }) => entry.kind === 'CHIP')) ? own : targetsIn([whole, ...phrases].join('；'), act.kind, names);
    const title = actTitle(act.kind, authority, whole, targets);
    const event = mention(`${act.date} ${title}`, 'EXPORT_CONTROL_EVENT');
    const modality = planned.test(whole) && act.kind !== 'EDA_CONTROL' ? 'PLANNED' : 'ASSERTED';
    drafts.add({ type: 'event', event, date: act.date, authority, kind: act.kind, title, targets }, place, modality);
    // "New listings" does not say of which list; each clause may speak of another one.
    let list = act.short ? null : 'Entity List';
    const told = hits === '' ? act.clauses.map((clause) => [clause, listedIn([clause], names)] as const) : [[`${whole} ${hits}`, parties] as const];
    for (const [words, companies] of told) {
      list = listIn(words) ?? list;
      if (list !== null && act.kind === 'ENTITY_LISTING') for (const company of companies) drafts.add({ type: 'listing', company, event, list, date: act.date }, place, modality);
    }
  }
}

const otherLists = /战略性高科技货品|不可靠实体|strategic high-tech commodit|[Uu]nreliable [Ee]ntit/u;
const ofTools = /tools?|equipment|scanners?|lithograph|etch|deposition|设备|光刻|刻蚀|沉积/iu;
/** Firms among what a listing hits; a name that nobody knows is one where nothing else happened. Some of a firm's units are not the firm. */
function firmsStruck(struck: readonly Mention[], alone: boolean, names: NameFinder): readonly Mention[] {
  return struck.flatMap((target) => {
    if (target.kind === 'COMPANY') return [target];
    const firm = alone && names.lookup(target.surface) === null && /^\p{Lu}|^\p{Script=Han}{2,}/u.test(target.surface) && vendorMisfit(target.surface, names) <= 1 && !/子公司|关联|附属|芯片|设备|技术|国家|地区|主体|实体|企业|\b(?:units?|affiliates?|subsidiar\w+|entities|companies|firms|chips?|tools?|GPUs?)\b/iu.test(target.surface);
    return firm ? [mention(target.surface, 'COMPANY')] : [];
  });
}
/** Who acted: the column of authorities says it, in its own words where it is none of those that are known. */
function actorIn(issuer: string, told: string): string {
  if (/^(?:China|Beijing|PRC|中国|中方|北京)$/u.test(issuer.trim())) return 'Chinese government';
  const authority = authorityIn(issuer === '' || isBlankMark(issuer) ? told : issuer);
  const american = /\bUS\b|U\.S\.|America|美国|美方|White House|白宫|OFAC|Treasury|财政部|国防部|\bDoD\b/u.test(issuer);
  return authority === 'US government' && issuer !== '' && !isBlankMark(issuer) && !american ? isAuthority(issuer) || /['’]s\s|\b(?:of|for)\s/u.test(issuer) ? issuer.trim() : authorityIn(`${issuer} ${told}`) : authority;
}

/** Clauses end with a semicolon or a full stop; a new date within a sentence begins another. */
function clausesOf(text: string): readonly string[] {
  return text.split(/[；;。]|(?<=[^\d])(?=(?:19|20)\d\d年\d{1,2}月[,，])|，(?=并将|并修订|并首次|并新设|BIS还|同时|并更新|并对|还)|[，,](?=扩充|扩大|收紧|增设|新设)/u).map((clause) => clause.trim()).filter((clause) => clause.length > 3);
}

/** H800 被覆盖, 某某等 12 家: words behind the last of the names. */
const afterName = /\s?(?:等\s?\d*\s?(?:余|多)?(?:家|款|个)?(?:实体|企业|公司|机构|型号|芯片)?|(?:也|亦|均|同样|同时|一并)?(?:被|受|遭)(?:到)?(?:覆盖|限制?|控制?|管制|列入|波及|影响|禁止?))$/u;
/** What a cell of targets lists, known or not. */
function listOf(cell: string, names: NameFinder): readonly Mention[] {
  return cell.replace(/\s*[（(][^（()）]*[\d$][^（()）]*[)）]|\s(?:in)?directly\b/giu, '').split(/[、,，;；]\s*|\sand\s(?!(?:below|above|less|more|up|over|smaller|finer|higher|fewer)\b)|以及|及(?!以[上下])|和/u).map((part) => part.replace(afterName, '').trim()).filter((part) => part !== '' && !isBlankMark(part) && !/^(?:后于|但|全球$)|宣布|撤销|生效/u.test(part)).map((part) => {
    const known = names.lookup(part);
    return mention(part, known?.kind === 'CHIP' || known?.kind === 'COMPANY' ? known.kind : 'PRODUCT', known?.maker ?? null);
  });
}

/** Words that limit or ask something of what they speak of: 互联带宽不低于 600GB/s 的芯片, "Huawei needs a licence for …". */
function isPhrase(part: string, names: NameFinder): boolean {
  if (names.lookup(part) !== null) return false;
  return thresholdsIn(part).length > 0 || (part.match(/\p{Script=Han}/gu)?.length ?? 0) >= 6 && /\S的|须|需|不得|低于|高于|大于|小于|超过|[及或]以[上下]|以上|以下|用于|基于|采购|许可/u.test(part) || /^\S+ (?:\S+ ){3,}\S+$/u.test(part) && /\b(?:needs?|must|may|with|above|below|over|at least|made|for|from|that|which)\b/iu.test(part);
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
      ...clause.matchAll(/(?:主要(?:为|是|包括|有)|包括|其中包括|其中有|涉及|[，,]含)([^；。]{2,200})/gu),
      ...clause.matchAll(/^(?:(?:19|20)\d\d年(?:\d{1,2}月)?(?:\d{1,2}日)?[,，]?)?([^；。，将把]{2,80}?)(?:等[^，。；]{0,20})?被(?:美国|商务部|BIS|美方)?[^，。；]{0,10}(?:列入|加入|纳入)/gu),
      // A、B 等 9 家企业进入实体清单; …新增 140 家实体，A、B 在列.
      ...clause.matchAll(/^(?:(?:19|20)\d\d年(?:\d{1,2}月)?(?:\d{1,2}日)?[,，]?)?([^；。，将把在被]{2,80}?)(?:等[^，。；]{0,20})?被?(?:列入|进入|登上|加入|纳入)(?:了)?(?:美国|BIS)?(?:实体|未经?核实|UVL|[清名]单)/gu),
      // A、B 等 36 家实体入列.
      ...clause.matchAll(/^(?:(?:19|20)\d\d年(?:\d{1,2}月)?(?:\d{1,2}日)?[,，]?)?([^；。，将把在被]{2,80}?)(?:等[^，。；]{0,20})?(?:入列|上榜)/gu),
      ...clause.matchAll(/[，,]([^；。，]{2,80}?)(?:等)?(?:均|都|也|亦)?(?:在列|位列其中|名列其中)/gu),
      ...clause.matchAll(/(?:added|placed|put)\s+([^.;]{2,200}?)\s+(?:to|on|onto)\s+(?:the\s+)?(?:BIS\s+)?(?:entity list|UVL|unverified list)/giu),
      // 140 entities listed, including A, B and C.
      ...clause.matchAll(/\b(?:entities|firms|companies|organi[sz]ations)\s(?:(?:were|are|have been)\s)?(?:listed|added),?\s(?:including|among them)\s([^.;]{2,160})/giu),
      ...clause.matchAll(/\b(?:entities|firms|companies|organi[sz]ations|names|parties)\s(?:(?:were|are|have been)\s)?(?:listed|added|blacklisted),?\s([^.;]{2,160}?)\s(?:being\s)?among\sthem\b/giu),
      // A and B listed.
      ...clause.matchAll(/^(?:[^.;:]{0,40}:\s)?([^.;:]{2,160}?)\s(?:(?:were|was|are|is|also)\s){0,2}(?:black)?listed(?=\s?$|[,.;])/gu),
      // A and B added to the Entity List; C was put on it.
      ...clause.matchAll(/^(?:[^.;:]{0,40}:\s)?([^.;]{2,160}?)\s+(?:(?:were|was|are|is|been|have|has|also)\s+){0,3}(?:added|placed|put|listed)\s+(?:to|on|onto)\s+(?:the\s+)?(?:BIS\s+)?(?:entity list|UVL|unverified list)/giu),
    ].map((match) => match[1] ?? '');
    for (const span of spans) for (const item of span.split(/[、，,和与]|以及|及其|及(?=[^其])|\band\b|\balong with\b|\bas well as\b/u)) {
      const company = companyIn(item, names);
      if (company) found.set(company, mention(company, 'COMPANY'));
    }
  }
  return [...found.values()];
}
/** 新增 38 家某某附属公司: whose they are; it is not thereby listed itself. */
function parentsIn(text: string, names: NameFinder): readonly Mention[] {
  return [...text.matchAll(/([^，。；]{2,16})(?:的)?(?:附属|关联|子)(?:公司|企业|实体|机构)|\b([A-Z][^,.;]{1,30}?)\s(?:subsidiaries|units|affiliates|arms)\b/gu)].map(([all, before, english]) => [all, before ?? english]).flatMap(([, before = '']) => names.find(before).filter(({ entry }) => entry.kind === 'COMPANY').slice(-1)).map(({ surface }) => mention(surface, 'COMPANY'));
}
/** Not yet done; 激励计划 is a thing and no intent. */
const planned = /(?<!模)拟(?!合)|(?:^|[，、；：]|国|方|院|部|府|S)计划|计划(?:对|将|于|把|在|进一步|限制|扩大|推出|出台)|准备|将要|考虑|草案|提案/u;
function companyIn(item: string, names: NameFinder): string | null {
  const plain = item.replace(/^(?:以及|或|包括)/u, '').replace(/等.*$/u, '').replace(/在内.*$/u, '').trim();
  if (plain === '' || /^\d|子公司$|关联公司|附属公司|\b(?:subsidiar(?:y|ies)|units?|affiliates?|arms?|entities|firms|companies|others?)$|\d+\s*(?:家|个)(?!实体$)/u.test(plain.replace(/旗下.*$/u, ''))) return null;
  const head = plain.replace(/旗下.*$/u, '');
  const companies = names.find(head).filter(({ entry }) => entry.kind === 'COMPANY' && !/^US|Commerce|^BIS$|Bureau/u.test(entry.name));
  // "X 投资的光刻机企业 Y": Y is listed.
  const last = companies.at(-1);
  // "中国科学院大学" is not 中国科学院.
  if (last && /^(?:大学|研究院|研究所|学院|集团|微电子|科技|半导体)$/u.test(head.slice(last.end))) return head.slice(last.start);
  // "Juniper Hollow" is not Juniper.
  if (last && /^\s\p{Lu}\p{Ll}+$/u.test(head.slice(last.end))) return head.slice(last.start);
  if (last) return last.surface;
  const tail = head.replace(/^.*(?:的|企业|公司)(?=[\u4e00-\u9fff]{2,})/u, '');
  return /^(?:[\u4e00-\u9fff]{2,16}|[A-Z][A-Za-z.& ]{1,40})$/u.test(tail) && !/企业|实体|机构|厂商|公司等|院校$|设备|芯片|规则|中国$|美国/u.test(tail) ? tail : null;
}

/** Chips and companies named as controlled, and the technologies the wording speaks of. */
function targetsIn(text: string, kind: ControlType, names: NameFinder): readonly Mention[] {
  const found = names.find(text).filter(({ entry }) => entry.kind === 'CHIP' || entry.kind === 'COMPANY' || (kind === 'DESTINATION_CAPS' && entry.kind === 'REGION')).filter(({ surface }) => !/美国|商务部|BIS/u.test(surface));
  const chips = found.filter(({ entry }) => entry.kind === 'CHIP');
  const chosen = kind === 'CHIP_CONTROL' && chips.length > 0 ? chips : found;
  const named = chosen.map(({ surface, entry }) => mention(surface, entry.kind, entry.maker ?? null));
  const spoken = goodsOf(kind, text);
  return [...new Map([...named, ...spoken].map((target) => [target.surface, target])).values()];
}
