import type { ClaimMetric } from '../../ontology.js';
import { parseQuantity } from '../../model/measure.js';
import { parsePeriod } from '../../model/period.js';
import type { NameFinder } from '../source.js';
import { isAuthority } from './authority.js';
import { listName, most, textsOf } from './by-cells.js';
import { memoriesIn, readCell } from './cells.js';
import { holdsFirms, ofFamilies } from './contents.js';
import type { Column, TableRecord } from './grid.js';
import type { Role } from './heading-phrases.js';
import { listIn } from './kinds/entityList.js';
import { modelMisfit } from './model-fit.js';

/**
 * Columns whose headings use a known word in a sense of their own: "Silicon" over processes, "Link in the chain" over goods, "Measure" over titles of
 * policies. What all the cells hold, with what the other columns hold, says which.
 */
export function bySense(columns: readonly Column[], records: readonly TableRecord[], names: NameFinder): readonly Column[] {
  return [restricted, families, modelsAndChips, processes, chainLinks, titles, acts, stackedMemory, kindsOfMemory, packagingOfChips, chipsOfCentres].reduce((all, rule) => rule(all, records, names), columns);
}
type Rule = (columns: readonly Column[], records: readonly TableRecord[], names: NameFinder) => readonly Column[];

function as(column: Column, role: Role, metric: ClaimMetric | null = null): Column { return { ...column, meaning: { ...column.meaning, role, metric, heads: 1, known: Math.max(column.meaning.known, 0.75) } }; }
function hasRole(columns: readonly Column[], ...roles: readonly Role[]): boolean { return columns.some(({ meaning }) => roles.includes(meaning.role)); }
/** Whether a column of figures holds any. */
function measures(column: Column, texts: readonly string[]): boolean { return column.meaning.role === 'metric' && texts.some((text) => readCell(column.meaning, text, column.unit).figures.length > 0); }

/** "Status" over lists of restricted parties: on which list each is; whoever stands in the first column is a firm. Remarks in a few rows are none. */
const restricted: Rule = (columns, records) => {
  const at = columns.findIndex(({ meaning }, i) => i > 0 && ['status', 'other', 'text'].includes(meaning.role) && textsOf(records, i).filter((text) => listName.test(text)).length >= records.length * 0.7 && textsOf(records, i).filter((text) => listIn(text) !== null).length >= 2);
  const [first] = columns;
  if (at < 0 || !first || hasRole(columns, 'list', 'metric', 'events', 'center', 'title')) return columns;
  const named = hasRole(columns, 'vendor', 'chineseName', 'englishName') || !['model', 'other'].includes(first.meaning.role);
  return columns.map((column, i) => (i === at ? as(column, 'list') : i === 0 && !named ? as(column, 'vendor') : column));
};

/** 产品系列 right before 型号: the families only group the things of the second column. */
const families: Rule = (columns) => {
  const [first, second] = columns.flatMap((column, i) => (column.meaning.role === 'model' ? [i] : []));
  return first === undefined || second !== first + 1 || !ofFamilies.test(columns[first]?.heading.trim() ?? '') || !/^(?:代表|主要|具体|产品|芯片|主力|典型)?(?:型号|产品|芯片|产品名称|芯片名称)$|^(?:model|part|chip|product|sku|name|card)s?(?: (?:name|number|no\.?))?$/iu.test(columns[second]?.heading.trim() ?? '')
    ? columns : columns.map((column, i) => (i === first ? as(column, 'other') : column));
};

/** "TSMC 4N", "某晶圆 12nm", "7 nm": a process, with or without its foundry. */
const process = /^(?:(?:TSMC|台积电|SMIC|中芯国际|Samsung(?: Foundry)?|三星|Intel|英特尔|GlobalFoundries|格芯|UMC|联电|华虹)[\s/／]*(?=\S*\d)\S{2,12}|(?:\p{L}[\p{L}&. ]{1,24}[\s/／]*)?\d{1,3}(?:\.\d)?\s?(?:nm|纳米)(?![A-Za-z])(?:\s?(?:FinFET|GAA|级|class))?)$/iu;
const processes: Rule = (columns, records) => {
  const first = columns.findIndex(({ meaning }) => meaning.role === 'model');
  const beside = columns.some((column, i) => measures(column, textsOf(records, i)));
  return columns.map((column, i) => (beside && i !== first && ['model', 'foundry', 'vendor', 'other', 'text', 'technology'].includes(column.meaning.role) && most(textsOf(records, i), (text) => process.test(text)) ? as(column, 'metric', 'PROCESS_NODE') : column));
};

/** Names of goods before firms, where no column holds figures of chips: the links of a chain, whatever they are called. */
const chainLinks: Rule = (columns, records, names) => {
  const [first] = columns;
  if (!first || !['metric', 'link'].includes(first.meaning.role) || hasRole(columns, 'model', 'center', 'title', 'time', 'segment') || columns.some((column, i) => measures(column, textsOf(records, i)))) return columns;
  const firms = columns.some((_, i) => i > 0 && holdsFirms(records.map(({ cells }) => cells[i]?.text.trim() ?? ''), names));
  const goods = textsOf(records, 0);
  const named = goods.length >= 2 && new Set(goods).size === goods.length && goods.every((text) => text.length <= 40 && /\p{L}{2}/u.test(text) && names.lookup(text)?.kind !== 'COMPANY' && parsePeriod(text) === null && parseQuantity(text) === null);
  return firms && named ? [as(first, 'segment'), ...columns.slice(1)] : columns;
};

/** 《…》, a phrase that ends in 方案, 计划 and their like, or English words with capitals that end in Plan, Strategy, Programme … */
const title = /^《[^》]{4,}》|^[\u4e00-\u9fff\d“”（(—-][^。；，]{5,}(?:行动计划|计划|规划|方案|意见|办法|措施|通知|政策|纲要|指南|条例|细则|战略|行动|清单制度)(?:[（(][^（()）]*[)）])?$|^(?=(?:\S+ ){1,12}\S+$)[A-Z][\p{L}\d'’,&/ -]*\b(?:Programmes?|Programs?|Plan|Strategy|Initiative|Framework|Scheme|Measures|Roadmap|Guidelines?|Guidance|Blueprint|Opinions|Agenda|Mission|Policy|Directive|Regulations?|Notice)(?:\s?[（(][^（()）]*[)）])?$/u;
const controller = /^(?:the )?(?:US )?(?:BIS|OFAC|MOFCOM|Commerce(?: Department)?|Bureau of Industry and Security)$|工业和?与?安全局|美国商务部/iu;
/** Beside who issued them: titles of policies under 措施, "Measure", "Instrument". */
const titles: Rule = (columns, records) => {
  const issuer = columns.findIndex(({ meaning }) => meaning.role === 'issuer');
  if (hasRole(columns, 'title') || issuer < 0 && !hasRole(columns, 'region') || !hasRole(columns, 'time') || most(textsOf(records, issuer), (text) => controller.test(text))) return columns;
  const at = columns.findIndex(({ meaning }, i) => i !== issuer && ['events', 'text', 'other', 'model', 'technology'].includes(meaning.role) && most(textsOf(records, i), (text) => title.test(text)));
  return at < 0 ? columns : columns.map((column, i) => (i === at ? as(column, 'title') : column));
};

/** "Where" over chips, beside firms and models: what the models run on. */
const modelsAndChips: Rule = (columns, records, names) => {
  const holds = (i: number, kind: string): boolean => most(textsOf(records, i), (text) => names.lookup(text)?.kind === kind || names.find(text).some(({ start, entry }) => start === 0 && entry.kind === kind));
  if (!hasRole(columns, 'vendor', 'time') || hasRole(columns, 'metric', 'center')) return columns;
  const models = columns.findIndex((_, i) => holds(i, 'AI_MODEL'));
  return models < 0 ? columns : columns.map((column, i) => (i === models && column.meaning.role === 'other' ? as(column, 'model') : i !== models && ['region', 'other'].includes(column.meaning.role) && holds(i, 'CHIP') ? as(column, 'hardware') : column));
};

function phrase(text: string): boolean { return (text.match(/[A-Za-z]{2,}/gu)?.length ?? 0) >= 3 || (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= 6; }
/** Dated, beside who acted, and under a heading that nobody knows: what was done. Of several columns of phrases the one with more words. */
const acts: Rule = (columns, records, names) => {
  if (!hasRole(columns, 'time') || hasRole(columns, 'events', 'text', 'title', 'metric', 'center', 'customer')) return columns;
  const acted = hasRole(columns, 'issuer') || columns.some((_, i) => most(textsOf(records, i), isAuthority));
  if (!acted) return columns;
  const words = (i: number): number => textsOf(records, i).join(' ').length;
  const candidates = columns.flatMap(({ meaning }, i) => (meaning.role === 'other' && meaning.known < 0.6 && most(textsOf(records, i), (text) => phrase(text) && names.lookup(text) === null) ? [i] : []));
  const at = candidates.sort((a, b) => words(b) - words(a))[0];
  return at === undefined ? columns : columns.map((column, i) => (i === at ? as(column, 'events') : column));
};

/** 片上存储, 缓存 in tens of gigabytes, where nothing else is the memory's size: no cache is that large. */
const stackedMemory: Rule = (columns, records) => {
  if (columns.some(({ meaning }) => meaning.metric === 'MEMORY_CAPACITY') || !hasRole(columns, 'model')) return columns;
  return columns.map((column, i) => {
    const texts = textsOf(records, i);
    const large = (text: string): boolean => { const quantity = parseQuantity(text.replace(/(\d)\s?G$/u, '$1GB')); return typeof quantity?.value === 'number' && Number.isInteger(quantity.value) && (quantity.unit ? quantity.unit.dimension === 'data' && quantity.value >= 8 : column.unit?.dimension === 'data' && quantity.value * column.unit.factor >= 8); };
    return column.meaning.role === 'other' && /存储|内存|缓存|缓冲|memory|cache|buffer/iu.test(column.heading) && most(texts.filter((text) => memoriesIn(text).length === 0), large) ? as(column, 'metric', 'MEMORY_CAPACITY') : column;
  });
};

/** 封装方案 beside chips and their figures: what each is packaged with. By itself it heads ways of packaging. */
const packagingOfChips: Rule = (columns, records) => {
  if (!hasRole(columns, 'model') || columns.filter((column, i) => measures(column, textsOf(records, i))).length < 2) return columns;
  return columns.map((column, i) => (i > 0 && column.meaning.role === 'technology' && /封装|packag/iu.test(column.heading) ? as(column, 'packaging') : column));
};

/** "Metal", 卡型: chips beside centres, under a heading that nobody knows: what they run on. One at least is known, the others look like it. */
const chipsOfCentres: Rule = (columns, records, names) => {
  if (!hasRole(columns, 'center') || !hasRole(columns, 'region', 'capacity', 'partner') || hasRole(columns, 'hardware')) return columns;
  const known = (text: string): boolean => names.lookup(text)?.kind === 'CHIP';
  const like = (text: string): boolean => known(text) || /\d/u.test(text) && /\p{L}/u.test(text) && parseQuantity(text) === null && parsePeriod(text) === null && names.lookup(text) === null && modelMisfit(text, names) < 1;
  const at = columns.findIndex(({ meaning }, i) => i > 0 && meaning.role === 'other' && meaning.known < 0.6 && textsOf(records, i).some(known) && most(textsOf(records, i), like));
  return at < 0 ? columns : columns.map((column, i) => (i === at ? as(column, 'hardware') : column));
};

/** 存储规格 over HBM3, GDDR6 and SRAM, beside a column of sizes: kinds. */
const kindsOfMemory: Rule = (columns, records) => columns.map((column, i) => {
  const sized = columns.some((other, k) => k !== i && other.meaning.metric === 'MEMORY_CAPACITY' && measures(other, textsOf(records, k)));
  return sized && column.meaning.metric === 'MEMORY_CAPACITY' && most(textsOf(records, i), (text) => memoriesIn(text)[0] === text || /^SRAM$/iu.test(text)) ? as(column, 'metric', 'MEMORY_TYPE') : column;
});
