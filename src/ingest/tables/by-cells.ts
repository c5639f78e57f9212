import type { ClaimMetric } from '../../ontology.js';
import { parseQuantity } from '../../model/measure.js';
import { parsePeriod } from '../../model/period.js';
import type { NameFinder } from '../source.js';
import { isAuthority } from './authority.js';
import { isBlankMark, memoriesIn, readCell } from './cells.js';
import { holdsFirms } from './contents.js';
import { centreLike, vendorMisfit } from './fits.js';
import { modelMisfit } from './model-fit.js';
import { statusOf } from './status.js';
import type { Column, TableRecord } from './grid.js';
import { meaningOf } from './headings.js';
import type { Role } from './heading-phrases.js';

/** What the cells of a column say it holds where its heading says nothing that is known. */
export function byCells(columns: readonly Column[], records: readonly TableRecord[], names: NameFinder): readonly Column[] {
  const centred = asCentres(asMemory(byOrigin(columns, records, names), records), records);
  const told = centred.map((column, i) => toldBy(column, textsOf(records, i), centred, names));
  // What cells told of places and states may tell of centres.
  return asThings(told.every((column, i) => column === centred[i]) ? told : asCentres(told, records), records, names);
}

/** Headings that only say where firms are from. */
const origin = /^(?:(?:mainland|greater|rest of (?:the )?)\s?)?(?:china|chinese|world)$|^(?:overseas|offshore|onshore|domestic|international|global|foreign|local|home-?grown|non-china|ex-china|abroad|us|usa|united states|taiwan|japan|korea|south korea|europe|eu|asia)(?:\s(?:names|players|leaders))?$|^(?:海外|境外|国外|国际|全球|外资|国内|境内|国产|本土|内资|中国|中国大陆|大陆|美国|美系|日本|日系|韩国|韩系|欧洲|欧系|台湾|中国台湾|台系|日韩|欧美)$/iu;
/** "Overseas" and "Mainland China" over lists of firms, behind a column of something else: these supply the first column's goods, links of a chain. */
function byOrigin(columns: readonly Column[], records: readonly TableRecord[], names: NameFinder): readonly Column[] {
  const [first] = columns;
  const from = columns.map(({ heading, meaning }, i) => i > 0 && ['other', 'region'].includes(meaning.role) && origin.test(heading.trim()) && holdsFirms(records.map(({ cells }) => cells[i]?.text.trim() ?? ''), names));
  const goods = textsOf(records, 0);
  if (!first || from.filter(Boolean).length < 2 || goods.length < 2 || !goods.every((text) => text.length <= 40 && names.lookup(text)?.kind !== 'COMPANY' && names.lookup(text)?.kind !== 'CHIP' && parsePeriod(text) === null && parseQuantity(text) === null)) return columns;
  return columns.map((column, i) => (from[i] ? { ...column, meaning: { ...column.meaning, role: 'vendor', known: 1 } } : i === 0 && (column.meaning.role === 'other' || column.meaning.role === 'region') ? { ...column, meaning: { ...column.meaning, role: 'segment', known: 1 } } : column));
}

const buffered = /^(?:缓存|缓冲)(?=颗粒|类型|种类|介质|容量|大小|带宽|速率|$|\s*[（(])/u;
/** 缓存 of HBM2e, or of tens of gigabytes, is what others call 显存: in all headings of the table that begin so. */
function asMemory(columns: readonly Column[], records: readonly TableRecord[]): readonly Column[] {
  const memory = columns.some(({ heading }, i) => buffered.test(heading) && most(textsOf(records, i), (text) => memoriesIn(text).length > 0 || Number(/^(\d{2,4})\s?GB?$/iu.exec(text)?.[1] ?? 0) >= 16));
  return memory ? columns.map((column) => { const meaning = buffered.test(column.heading) ? meaningOf(column.heading.replace(buffered, '显存')) : column.meaning; return { ...column, meaning, unit: column.unit ?? meaning.unit }; }) : columns;
}

/** What is printed in a column, blanks left out. */
export function textsOf(records: readonly TableRecord[], i: number): readonly string[] {
  return records.flatMap(({ cells }) => { const text = cells[i]?.text.trim() ?? ''; return text === '' || isBlankMark(text) ? [] : [text]; });
}
/** Whether most of a column's texts fit, two at least. */
export function most(texts: readonly string[], fits: (text: string) => boolean, share = 0.7): boolean { return texts.length >= 2 && texts.filter(fits).length >= texts.length * share; }
const isUnknown = ({ meaning }: Column): boolean => meaning.role === 'other' && meaning.known < 0.6;

/** A cell that is a list of restricted parties and nothing else, or says that one is on none. */
export const listName = /^(?:(?:US|BIS|the|美国)\s?)?(?:(?:entity|unverified|military end[- ]user|denied persons|SDN)\s*list|UVL|MEU|SDN|1260H|CMIC|实体清单|实体名单|未经?核实(?:清单|名单)?(?:[（(]UVL[)）])?|军事最终用户清单)(?:\s*[（(][^()（）]{1,12}[)）])?$|^(?:not listed|none|no|无|未列入|delisted|removed)$/iu;
const place = /^PCI-?e\s*(?:gen\s*)?\d|^CXL\s?\d|^(?:OAM|SXM\d?)$/iu;
const foundryName = /^(?:TSMC|台积电|SMIC|中芯国际|GlobalFoundries|格芯|UMC|联电|华虹|Samsung(?: Foundry)?|三星|Intel(?: Foundry)?|英特尔)$/iu;
const foundryProcess = /^(?:TSMC|台积电|Samsung|三星|SMIC|中芯国际|Intel|英特尔|GlobalFoundries|格芯|UMC|联电|华虹)[\s/／]+(?=\S*\d)\S/iu;

/** Roles that a column's cells can tell of, in the order they are tried; each is given to one column and only where none has it by its heading. */
const tellers: readonly (readonly [Role, ClaimMetric | null, (text: string, names: NameFinder) => boolean])[] = [
  ['list', null, (text) => listName.test(text)],
  ['issuer', null, (text) => isAuthority(text)],
  ['status', null, (text) => statusOf(text) !== null],
  ['time', null, (text) => parsePeriod(text) !== null && /(?:19|20)\d\d/u.test(text)],
  ['metric', 'HOST_INTERFACE', (text) => place.test(text)],
  ['metric', 'PROCESS_NODE', (text) => foundryProcess.test(text)],
  ['foundry', null, (text) => foundryName.test(text)],
  ['metric', 'MEMORY_CAPACITY', (text) => memoriesIn(text).length > 0 && /^\d[\d.,]*\s?[GT]B\s|\s\d[\d.,]*\s?[GT]B$/iu.test(text)],
  ['metric', 'MEMORY_TYPE', (text) => memoriesIn(text)[0] === text],
  ['region', null, startsWithPlace],
  ['technology', null, (text, names) => names.lookup(text)?.kind === 'PACKAGING'],
  ['hardware', null, (text, names) => names.lookup(text)?.kind === 'CHIP'],
  ['vendor', null, (text, names) => names.lookup(text)?.kind === 'COMPANY'],
];
function startsWithPlace(text: string, names: NameFinder): boolean { return names.lookup(text)?.kind === 'REGION' || text.length <= 10 && names.find(text).some(({ start, entry }) => start === 0 && entry.kind === 'REGION'); }
function toldBy(column: Column, texts: readonly string[], all: readonly Column[], names: NameFinder): Column {
  // 落地 over places, and not over days.
  if (column.meaning.role === 'time' && texts.length >= 2 && texts.every((text) => parsePeriod(text) === null) && most(texts, (text) => startsWithPlace(text, names)) && !all.some(({ meaning }) => meaning.role === 'region')) return { ...column, meaning: { ...column.meaning, role: 'region', metric: null, heads: 1 } };
  // A size with its memory tells, whatever the heading is taken for: 片上内存 over "96GB HBM3".
  const unknown = isUnknown(column);
  if (!unknown && column.meaning.role !== 'other' || texts.length < 2) return column;
  if (unknown && column === all[0] && all.some(({ meaning }) => meaning.role === 'list') && !all.some(({ meaning }) => ['vendor', 'model', 'metric'].includes(meaning.role))) return { ...column, meaning: { ...column.meaning, role: 'vendor' } };
  const figures = all.filter(({ meaning }) => meaning.role === 'metric').length;
  for (const [role, metric, fits] of tellers) {
    // A date of no said meaning is no date of a product; and MEMORY_TYPE in the first column names what the rows are about.
    if (!unknown && metric !== 'MEMORY_CAPACITY' || (role === 'foundry') !== (figures > 0) && ['foundry', 'hardware', 'vendor'].includes(role)) continue;
    if (role === 'time' && (figures > 0 || all.some(({ meaning }) => meaning.role === 'time')) || metric === 'MEMORY_TYPE' && (column === all[0] || figures < 2)) continue;
    if (all.some(({ meaning }) => meaning.role === role && meaning.metric === metric)) continue;
    if (most(texts, (text) => fits(text, names)) && (metric === null || texts.some((text) => readCell({ ...column.meaning, metric }, text, column.unit).figures.length > 0))) return { ...column, meaning: { ...column.meaning, role, metric, heads: 1 } };
  }
  return column;
}

/**
 * Under a heading that no one knows, names with numbers of their own beside two figures or more are what the figures are of; and firms are their makers.
 * A maker's column wants a firm that is known, or one that makes several of the things.
 */
function asThings(columns: readonly Column[], records: readonly TableRecord[], names: NameFinder): readonly Column[] {
  const unknown = (i: number): boolean => columns[i]?.meaning.role === 'other' && columns[i].meaning.known < 0.5;
  const product = (text: string): boolean => /\d/u.test(text) && /\p{L}/u.test(text) && parseQuantity(text) === null && parsePeriod(text) === null && modelMisfit(text, names) < 1;
  const figures = columns.filter(({ meaning }) => meaning.role === 'metric').length;
  const hasModel = columns.some(({ meaning }) => meaning.role === 'model');
  const model = !hasModel && figures >= 2 ? columns.findIndex((_, i) => i < 3 && unknown(i) && most(textsOf(records, i), product)) : -1;
  const told = model >= 0 || hasModel && figures >= 2;
  const vendor = told && !columns.some(({ meaning }) => meaning.role === 'vendor') ? columns.findIndex((_, i) => i < 4 && i !== model && unknown(i) && most(textsOf(records, i), (text) => vendorMisfit(text, names) <= 1 && !product(text)) && textsOf(records, i).some((text, k, all) => names.lookup(text)?.kind === 'COMPANY' || all.indexOf(text) !== k)) : -1;
  return columns.map((column, i) => (i === model || i === vendor ? { ...column, meaning: { ...column.meaning, role: i === model ? 'model' : 'vendor', heads: 1 } } : column));
}

/** How a centre's size is written: a rate of computing, or the power of its supply. */
const size = /\d\s?(?:[TPEZ](?:FL)?OPS|[PE](?![A-Za-z])|[MG]W(?![A-Za-z]))|\d\s?(?:万)?(?:标准)?(?:机架|机柜|架|卡|racks?|GPUs?)(?![a-z])/iu;
/** "Site", "Name" over computing centres: what is named tells what the column holds, and then a capacity is theirs. */
function asCentres(columns: readonly Column[], records: readonly TableRecord[]): readonly Column[] {
  const named = columns.some(({ meaning }) => meaning.role === 'center');
  const like = records.filter(({ cells }) => centreLike(cells[0]?.text ?? '')).length;
  if (!named && (like < 2 || like < records.length * 0.6) || !columns.slice(1).some(({ meaning }) => ['region', 'status', 'partner'].includes(meaning.role))) return columns;
  const sized = columns.some(({ meaning }) => meaning.role === 'capacity');
  return columns.map((column, i) => {
    const { meaning } = column;
    if (i === 0 && !named) return { ...column, meaning: { ...meaning, role: 'center', metric: null } };
    if (!named && (meaning.metric === 'MEMORY_CAPACITY' || meaning.metric === 'PEAK_COMPUTE')) return { ...column, meaning: { ...meaning, role: 'capacity', metric: null } };
    const bare = /(?<![A-Za-z])[MG]W(?![A-Za-z])/u.test(column.heading);
    const holdsSizes = (meaning.role === 'other' || meaning.role === 'title' || !sized && ['metric', 'text'].includes(meaning.role)) && textsOf(records, i).length > 0 && most(textsOf(records, i), (text) => size.test(text) || bare && /^\d[\d,.]*$/u.test(text), 0.6);
    return holdsSizes ? { ...column, meaning: { ...meaning, role: 'capacity', metric: null, heads: 1 } } : column;
  });
}

export function namesThings(heading: string): boolean { return ['link', 'segment', 'title', 'list', 'region'].includes(meaningOf(heading).role); }
