import type { EntityKind } from '../../ontology.js';
import type { Mention } from '../../model/claim.js';
import type { NameFinder, TableBlock } from '../source.js';
import { isBlankMark } from './cells.js';
import { filled, ofFamilies } from './contents.js';
import { modelMisfit } from './model-fit.js';
import { meaningOf } from './headings.js';
import { mention } from './drafts.js';
import { columnOf, type Grid } from './grid.js';

/** What each record of a spec table is about, and who makes it. Null where the record names nothing. */
export interface Subject { readonly about: Mention; readonly maker: string | null; readonly printed: string; /** The name is printed with a word that it is to come: "X9 (2026, planned)". */ readonly ahead: boolean }

/** Names as printed; makers from the vendor's cell, the name itself, or the one company in the caption. */
export function subjectsOf(grid: Grid, block: TableBlock, names: NameFinder): readonly (Subject | null)[] {
  const nameAt = subjectColumn(grid);
  // "Published by" beside models: whose they are.
  const printed = grid.records.map((record) => record.cells[nameAt]?.text ?? '');
  const kind = subjectKind(grid, printed, names);
  const vendorAt = [columnOf(grid, 'vendor'), ...(kind === 'AI_MODEL' ? [columnOf(grid, 'developer'), columnOf(grid, 'issuer')] : [])].find((i) => i >= 0) ?? -1;
  const series = seriesOf(printed, block.caption, names);
  const brands = brandsOf(printed, names);
  const bare = vendorAt < 0 && !grid.columns.some(({ meaning }, i) => i !== nameAt && (meaning.role === 'metric' || meaning.role === 'time'));
  const captioned = onlyMaker(block.caption, names) ?? ownerIn(block.caption, printed, names);
  const families = filled(grid, grid.columns.findIndex(({ heading, meaning }) => meaning.role === 'other' && ofFamilies.test(heading.trim())));
  let above: string | null = null;
  return grid.records.map((record, i) => {
    const { name, ahead } = withoutStage((printed[i] ?? '').replace(/[*†‡]+$/u, '').trim());
    const vendor = vendorAt >= 0 ? record.cells[vendorAt]?.text ?? null : null;
    // A vendor named once for the rows below it.
    // On a table's side that has lost its cells a blank may be one left in doubt.
    if (vendor === null && grid.transposed && grid.unread.length > 0) above = null;
    if (vendor !== null) above = isBlankMark(vendor) ? null : names.lookup(vendor)?.kind === 'CHIP' ? makerInside(vendor, names) ?? vendor : vendor;
    if (name === '' || isBlankMark(name) || /^(?:合计|总计|平均|小计|total|average)$/iu.test(name) || kind === 'CHIP' && machines.test(families[i] ?? '')) return null;
    // A label run into its cell names nothing; nor does a processor have the parameters of what runs on it.
    if (/^(?:大?模型|型号)\s/u.test(name) || kind === 'AI_MODEL' && names.lookup(name, 'CHIP') !== null) return null;
    const { surface, alias } = properName(series === null ? name : `${series} ${name}`, names);
    const inside = makerInside(surface, names);
    // Without a figure or a column of makers, the word before an unknown number is as likely a brand.
    const own = inside !== null && brands.has(inside) || bare && inside !== null && names.lookup(inside) === null ? null : inside;
    // What the lexicon knows of the maker is not what the report says: only a printed one is claimed.
    const known = names.lookup(surface)?.maker;
    const maker = (vendorAt >= 0 && above !== null && !isHeadingWord(above, names) ? above : null) ?? own ?? (captioned !== null && (!known || names.lookup(captioned)?.name === known) ? captioned : null);
    if (maker === null && names.lookup(surface) === null && (modelMisfit(surface, names) >= 3 || !/[A-Za-z\d]|[一二三四五六七八九]号|系列/u.test(surface))) return null;
    return { about: mention(surface, kind, maker, alias), maker, printed: name, ahead };
  });
}

/** "X9 (2026, planned)": a cell that says itself that what it holds is to come. */
export const toCome = /[（(](?:[^（()）]{1,10}[,，、]\s*)?(?:planned|expected|target(?:ed)?|tentative|tbc|est\.?|unreleased|in development|roadmap|规划|计划|预计|拟\S{0,4}|暂定|(?:设计)?目标|设计值|在研|研发中|开发中|待发布|未发布|未量产|预告)[^（()）]*[)）]/iu;
const stage = /\s*[（(](?:(?:19|20)\d\d\s?(?:年(?:\s?\d{1,2}\s?月)?|[EF]|[HQ][1-4])?(?=[)）,，、]))?(?:[,，、]?\s*(?:sampling|shipping|in production|announced|discontinued|送样中?|量产|在售|停产|已停产))?[)）]$/iu;
/** A name without its year and whether it is made yet: "X9 (2023)", "X9（设计目标）". */
function withoutStage(printed: string): { readonly name: string; readonly ahead: boolean } {
  const ahead = toCome.exec(printed);
  return ahead !== null && printed.endsWith(ahead[0]) ? { name: printed.slice(0, ahead.index).trim(), ahead: true } : { name: printed.replace(stage, '').trim(), ahead: false };
}

/** A family of machines holds no chips. */
const machines = /整机|服务器|一体机|机柜|超节点|集群|\b(?:servers?|systems?|racks?|appliances?|clusters?)\b/iu;
/** Words that name a column name no firm. */
function isHeadingWord(text: string, names: NameFinder): boolean { return names.lookup(text) === null && meaningOf(text).known >= 0.9 && meaningOf(text).role !== 'vendor' && !/[A-Z]/u.test(text); }

/** "思元100(MLU100)芯片及云端智能加速卡" → 思元100, also MLU100: what kind of thing it is, and its other name, are no part of the name. */
function properName(printed: string, names: NameFinder): { readonly surface: string; readonly alias: string | null } {
  if (names.lookup(printed)) return { surface: printed, alias: null };
  const bare = printed.replace(/(?:芯片|处理器|加速卡|加速器|板卡|显卡)?及[^\d]*$/u, '').trim();
  const twin = /^(.{2,24}?)\s*[（(]([A-Za-z][\w -]*\d[\w -]*)[）)]$/u.exec(bare);
  if (twin?.[1] && twin[2]) return names.lookup(twin[1]) || !names.lookup(twin[2]) ? { surface: twin[1], alias: twin[2] } : { surface: twin[2], alias: twin[1] };
  // "Petrel 7 (海燕7)": the same name in Chinese.
  const gloss = /^([A-Za-z][\w .+-]{2,28}?)\s*[（(]([\p{Script=Han}][\p{Script=Han}\w ·-]{1,16})[）)]$/u.exec(bare);
  if (gloss?.[1] && gloss[2] && !/卡|版|芯片|架构|系列|处理器|模组/u.test(gloss[2])) return { surface: gloss[1], alias: gloss[2] };
  const short = bare.replace(/(?:云端|边缘|终端)?(?:AI|智能|人工智能)?(?:训练|推理)?(?:芯片|加速卡|加速器|计算卡|处理器)$/u, '').trim();
  return { surface: short !== '' && names.lookup(short) ? short : bare, alias: null };
}

/** The column that names the things: 型号, else the architecture where that is what is compared. */
export function subjectColumn(grid: Grid): number {
  const model = columnOf(grid, 'model');
  return model >= 0 ? model : grid.columns.findIndex((column) => column.meaning.metric === 'ARCHITECTURE');
}
/** Models, where a column counts their parameters or tokens, or most of the names are known to be of models and none of a chip. */
export function subjectKind(grid: Grid, printed: readonly string[], names: NameFinder): EntityKind {
  if (grid.columns.some(({ meaning: { metric } }) => metric === 'PARAMETERS' || metric === 'TRAINING_TOKENS')) return 'AI_MODEL';
  const models = printed.filter((name) => names.lookup(name, 'AI_MODEL') !== null).length;
  return models > 1 && models * 2 >= printed.length && !printed.some((name) => names.lookup(name, 'CHIP') !== null) ? 'AI_MODEL' : 'CHIP';
}

/** The word before the numbers of two chips or more, where nobody knows it for a firm: a family's name rather than its maker's. */
function brandsOf(printed: readonly string[], names: NameFinder): ReadonlySet<string> {
  const heads = printed.flatMap((name) => { const head = /^([\u4e00-\u9fff]{2,6})\s+\S/u.exec(name)?.[1]; return head !== undefined && isBare(head, names) ? [head] : []; });
  return new Set(heads.filter((head, i) => heads.indexOf(head) !== i));
}
/** Nobody's name, or one that this report alone takes for a firm and calls by nothing else. */
function isBare(head: string, names: NameFinder): boolean { const entry = names.lookup(head); return entry === null || entry.source === 'report' && entry.kind === 'COMPANY' && entry.name === head && head.length <= 3 && !/[微芯科]$/u.test(head); }
/** "Acme's Polar family" over Polar P1 and Polar P2: whose they are. */
function ownerIn(caption: string | null, printed: readonly string[], names: NameFinder): string | null {
  const filled = printed.filter((name) => name !== '');
  const family = /^[A-Za-z\u4e00-\u9fff]{2,}/u.exec(filled[0] ?? '')?.[0];
  if (caption === null || family === undefined || filled.length < 2 || !filled.every((name) => name.startsWith(family))) return null;
  const title = caption.replace(/^\S+\s*[\d.-]+\s*[：:.|]?\s*/u, '');
  const at = title.indexOf(family);
  const owner = /^(?:the\s)?(.{2,32}?)(?:['’]s\s(?:\w+\s)?|的|\s)?$/iu.exec(title.slice(0, Math.max(0, at)))?.[1]?.trim();
  if (at <= 0 || owner === undefined || !/['’]s\s/u.test(title.slice(0, at)) && !/(?:科技|微|电子|半导体|智能|计算|芯|集成|信息|技术|公司)(?:的)?$/u.test(owner)) return null;
  const kind = names.lookup(owner)?.kind;
  return (kind === undefined || kind === 'COMPANY') && /^[A-Z\u4e00-\u9fff]/u.test(owner) && !/^(?:国产|国内|海外|全球|主流|China|Today|World|Industry)/u.test(owner) ? owner : null;
}

/** "v1 v2 v3" under "谷歌 TPU 历代产品": short versions take the series named in the caption. */
function seriesOf(printed: readonly string[], caption: string | null, names: NameFinder): string | null {
  const filled = printed.filter((name) => name !== '');
  if (caption === null || filled.length === 0 || !filled.every((name) => /^v?\d+(?:\.\d)?[a-z]?(?:\s[A-Z][a-z]+)?$/u.test(name))) return null;
  const chip = names.find(caption).find(({ entry }) => entry.kind === 'CHIP');
  const surface = chip?.surface ?? /(?<![A-Za-z])[A-Z][A-Za-z]{2,}(?![A-Za-z])/u.exec(caption.replace(/^\S*?[:：]/u, ''))?.[0] ?? null;
  return surface === null ? null : surface.replace(/^(?:谷歌|Google)\s*/iu, '');
}
/** A company's name at the beginning of a chip's. */
export function makerInside(surface: string, names: NameFinder): string | null {
  const first = names.find(surface)[0];
  if (first?.start === 0 && first.entry.kind === 'COMPANY' && first.end < surface.length) return first.surface;
  const whole = names.lookup(surface);
  if (whole?.maker) {
    const head = /^[A-Za-z]+|^[\u4e00-\u9fff]{2,6}/u.exec(surface)?.[0] ?? '';
    for (let length = head.length; length >= 2; length -= 1) if (names.lookup(head.slice(0, length))?.kind === 'COMPANY') return head.slice(0, length);
    return null;
  }
  // An unknown maker printed before an unknown product: "瑞芯微 RK3588M".
  const pair = /^([\u4e00-\u9fff]{2,6})\s+([A-Z][\w-]*\d[\w-]*)$/u.exec(surface);
  return pair?.[1] && whole === null && names.lookup(pair[1])?.kind !== 'CHIP' ? pair[1] : null;
}
function onlyMaker(caption: string | null, names: NameFinder): string | null {
  if (caption === null || /国内外|国际|海外|国外|竞品|其他|与主流|versus|\bvs\b|\bpeers?\b|competitors?/iu.test(caption)) return null;
  const companies = names.find(caption).flatMap(({ entry, surface }) => (entry.kind === 'COMPANY' ? [surface] : entry.maker ? [entry.maker] : []));
  const distinct = new Set(companies.map((company) => names.lookup(company)?.name ?? company));
  return distinct.size === 1 ? companies[0] ?? null : null;
}
