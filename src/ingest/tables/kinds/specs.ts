import type { NumberFormat } from '../../../ontology.js';
import type { NameFinder } from '../../source.js';
import { ofSoftware } from '../heading-phrases.js';
import { withoutNotes } from '../notes.js';
import { isBlankMark, memoriesIn, readCell, type Figure } from '../cells.js';
import { isTabbed, namesIn } from '../contents.js';
import { modelMisfit } from '../model-fit.js';
import { Drafts, mention, type Place } from '../drafts.js';
import { columnOf, type Cell, type Column, type Grid } from '../grid.js';
import { statusOf } from '../status.js';
import { readSoftware, softwareRows } from './software-rows.js';
import { subjectColumn, subjectsOf, toCome, type Subject } from '../subjects.js';
import { changeIn } from '../variants.js';
import type { TableKind } from './kind.js';

/** Chips or models and their figures, whichever way the table is printed. */
export const specs: TableKind = {
  name: 'specs',
  recognises: (grid) => subjectColumn(grid) >= 0 && (grid.columns[subjectColumn(grid)]?.meaning.heads ?? 2) === 1 && !grid.columns.some(({ meaning: { role } }) => ['capacity', 'center', 'title'].includes(role) || role === 'events' && columnOf(grid, 'original') < 0)
    && (grid.columns.some((column, i) => i !== subjectColumn(grid) && isFigureColumn(column) && (column.meaning.role === 'metric' || column.meaning.metric === 'RELEASE' && grid.columns[subjectColumn(grid)]?.heading !== ''))
      || columnOf(grid, 'vendor') >= 0 && grid.columns.some(({ heading, meaning }, i) => i !== subjectColumn(grid) && meaning.role === 'model' && builtOf.test(heading))
      || columnOf(grid, 'original') >= 0
      || madeColumns(grid) > (columnOf(grid, 'vendor') >= 0 ? 0 : 1) && grid.columns.some((column) => column.meaning.role in madeBy)),
  read(whole, block, context) {
    const grid = eachProduct(whole, context.names);
    const tabbed = isTabbed(block);
    const drafts = new Drafts(block, grid.columns.length > 0 && tabbed ? 0.97 : 0.93);
    const subjects = subjectsOf(grid, block, context.names);
    const nameAt = subjectColumn(grid);
    const sparseStar = markOfSparsity(`${block.caption ?? ''} ${withoutNotes(block).notes ?? ''} ${block.sourceNote ?? ''}`);
    const vendors = grid.columns.some((column) => column.meaning.role === 'vendor') || madeColumns(grid) > 1;
    const software = softwareRows(grid, subjects.map((subject) => subject?.printed ?? ''), context.names);
    grid.records.forEach((record, i) => {
      const subject = subjects[i];
      // Lettering of a picture can look like a row: without a figure it makes nobody a designer, unless the vendor has a cell of its own.
      if (!subject || (!vendors && !hasFigure(grid, record.cells, nameAt))) return;
      const place = (column: Column | undefined, cellLine?: number): Place => ({
        line: grid.transposed ? column?.line ?? record.line : record.line, row: grid.transposed ? column?.heading || null : subject.printed, column: grid.transposed ? subject.printed : column?.heading || null,
        ...(cellLine === undefined ? {} : { cellLine }),
      });
      // A row on a memory says who makes it; its size is no chip's.
      const memory = subject.about.kind === 'CHIP' ? memoriesIn(subject.printed)[0] : undefined;
      if (memory !== undefined && subject.printed.startsWith(memory)) {
        for (const maker of firmsIn(subject.maker ?? '')) drafts.relation(mention(maker, 'COMPANY'), 'PROVIDES', mention(memory, 'MEMORY'), place(grid.columns[nameAt], record.cells[nameAt]?.line));
        return;
      }
      if (software[i] === true && subject.about.kind === 'CHIP') { readSoftware(drafts, grid, record, subject, place, nameAt); return; }
      if (subject.maker) drafts.relation(subject.about, subject.about.kind === 'AI_MODEL' ? 'DEVELOPED_BY' : 'DESIGNED_BY', mention(subject.maker, 'COMPANY'), place(grid.columns[nameAt], record.cells[nameAt]?.line));
      const memories = new Set<string>();
      const parents = namesIn(record.cells[columnOf(grid, 'original')]?.text ?? '');
      const parent = parents.length === 1 && /\d/u.test(parents[0] ?? '') ? parents[0] : undefined;
      const first = drafts.list.length;
      grid.columns.forEach((column, c) => {
        const cell = record.cells[c];
        if (!cell || c === nameAt || isBlankMark(cell.text)) return;
        const at = place(column, cell.line);
        if (column.meaning.role === 'text' && ofSoftware.test(column.heading)) {
          for (const name of softwareIn(cell.text, context.names)) drafts.relation(subject.about, 'SUPPORTS_SOFTWARE', mention(name, 'SOFTWARE'), at);
          return;
        }
        if (subject.about.kind === 'CHIP') {
          if (column.meaning.role === 'original') { for (const name of namesIn(cell.text)) if (/\d/u.test(name)) drafts.relation(subject.about, 'RESTRICTED_VARIANT_OF', mention(name, 'CHIP'), at); return; }
          const made = isNode(column, cell.text) ? undefined : madeBy[column.meaning.role];
          if (made) { for (const name of firmsIn(cell.text)) drafts.relation(subject.about, made, mention(name, 'COMPANY'), at); return; }
          if (column.meaning.role === 'packaging' && firmsIn(cell.text).some((name) => context.names.lookup(name)?.kind === 'COMPANY')) { for (const name of firmsIn(cell.text)) drafts.relation(subject.about, 'PACKAGED_BY', mention(name, 'COMPANY'), at); return; }
          if (column.meaning.role === 'packaging') { for (const name of packagingIn(cell.text, context.names)) drafts.relation(subject.about, 'PACKAGED_WITH', mention(name, 'PACKAGING'), at); return; }
          for (const link of linksIn(column, cell.text, subject.maker ?? context.names.lookup(subject.about.surface, 'CHIP')?.maker)) drafts.relation(subject.about, 'USES_INTERCONNECT', mention(link, 'INTERCONNECT'), at);
        }
        if (parent !== undefined && ['text', 'events', 'other'].includes(column.meaning.role)) { addChange(drafts, subject, parent, cell.text, at); return; }
        if (column.meaning.role === 'model') { usesChip(drafts, subject, column, cell.text, at, context.names); return; }
        if (!isFigureColumn(column) && !isNode(column, cell.text)) return;
        // 显存: HBM2E, its size in a row of its own.
        const meaning = isNode(column, cell.text) ? { ...column.meaning, metric: 'PROCESS_NODE' as const } : column.meaning.metric === 'MEMORY_CAPACITY' && memoriesIn(cell.text)[0] === cell.text.trim() ? { ...column.meaning, metric: 'MEMORY_TYPE' as const } : column.meaning.role === 'time' ? { ...column.meaning, metric: 'RELEASE' as const } : column.meaning;
        const reading = readCell(meaning, cell.text, column.unit);
        if (reading.misfit >= 4) return;
        const modality = toCome.test(cell.text) ? 'PLANNED' : 'ASSERTED';
        const starred = sparseStar !== null && column.meaning.metric === 'PEAK_COMPUTE' && sparseStar(cell.text);
        for (const figure of reading.figures.map((each) => inOneName(each, reading.foundry, context.names))) addFigure(drafts, subject, { ...figure, planned: figure.planned || modality === 'PLANNED', sparsity: starred ? 'SPARSE' : figure.sparsity }, at);
        if (reading.foundry) drafts.relation(subject.about, 'FABRICATED_BY', mention(reading.foundry, 'COMPANY'), at, { modality });
        const memory = reading.memory.length > 0 ? reading.memory : column.meaning.memory && reading.figures.length > 0 && !(generic.test(column.meaning.memory.trim()) && namesGeneration(record.cells)) ? memoriesIn(column.meaning.memory) : [];
        for (const name of memory) {
          if (memories.has(name) || subject.about.kind !== 'CHIP') continue;
          memories.add(name);
          drafts.relation(subject.about, 'USES_MEMORY', mention(name, 'MEMORY'), at);
        }
      });
      if (subject.ahead || isToCome(grid, record.cells, context.publishedOn)) drafts.plan(first);
    });
    return { drafts: drafts.list, unread: tabbed ? grid.columns.flatMap((column, c) => (c !== nameAt && isLeft(column, grid.records.map((record) => record.cells[c]?.text ?? '')) ? [{ line: column.line, excerpt: column.heading, reason: 'its heading is of no kind that is read' }] : [])) : [] };
  },
};

/** A thing whose state is 规划 or "Target", or whose release is estimated for a time after the report (2026Q1E): its figures are what is aimed at. */
function isToCome(grid: Grid, cells: readonly (Cell | null)[], publishedOn: string | null): boolean {
  return grid.columns.some(({ heading, meaning: { role, metric } }, c) => {
    const text = cells[c]?.text.trim() ?? '';
    if (neverSold.test(text)) return true;
    if (role === 'status' || ofState.test(heading)) return aimedAt.test(text) || statusOf(text) === 'PLANNED';
    const year = expectedYear.exec(text)?.[1];
    return metric === 'RELEASE' && (toCome.test(text) || estimated.test(text)) && (year === undefined || publishedOn === null || Number(year) > Number(publishedOn.slice(0, 4)));
  });
}
/** 预计2023: by the report's day that year may have come. */
const expectedYear = /^(?:预计|预期|expected)\s?(?:in\s)?((?:19|20)\d\d)(?:\s?年)?$/iu;
const ofState = /^(?:产品|量产|当前|目前)?(?:状态|阶段|进展|进度)$|^(?:status|state|stage|maturity)$/iu;
const aimedAt = /^(?:规划|目标|预期|计划|路线图|在研|研发|开发|设计|预研|流片|送样|待发布|未发布|尚未发布|未量产|未上市)(?:值|中|阶段|产品)?$|^(?:target(?:ed)?|planned|roadmap|in development|development|pre-?announced|unreleased|not released|future|concept)$/iu;
/** Says so under any heading. */
const neverSold = /^(?:尚未|还未|未)(?:正式)?(?:发布|上市|推出|量产)$|^not (?:yet )?(?:launched|released|shipped|announced|shipping|on sale|in production)$|^(?:still )?under study$/iu;
const estimated = /^(?:预计|计划|预期|expected|planned|target)|\d\s?[（(]?E[)）]?$/iu;

/** 台积电 4N is TSMC 4N: a process goes by one name whichever language names its foundry. */
function inOneName(figure: Figure, foundry: string | null, names: NameFinder): Figure {
  const known = figure.metric !== 'PROCESS_NAME' || foundry === null ? undefined : names.lookup(foundry, 'COMPANY')?.name;
  return known === undefined || typeof figure.value !== 'string' || !figure.value.startsWith(foundry ?? '\0') ? figure : { ...figure, value: `${known} ${figure.value.slice(foundry?.length).replace(/^[\s/／]+/u, '')}` };
}

const starOfSparsity = /(?:带|标|加|注)\s?(\*{1,2}|†|‡)\s?(?:号|者|的|为|表示)*[^，。；;*†‡]{0,8}稀疏|(\*{1,2}|†|‡)\s?(?:[=:：]|为|表示|指|indicates?|denotes?|marks?|means?|figures?|values?)?\s?([^，。；;,.*†‡]{0,48}?)(?:稀疏|sparse|sparsity)/giu;
/** † 为未开启稀疏的数值: the other way round. */
const notSparse = /未|不|非|无|稠密|关闭|支持|without|(?<![a-z])(?:no|not|dense|excluding|before|supports?)(?![a-z])/iu;
/** "带 * 者为稀疏口径" over or under a table, "† with 2:4 structured sparsity": which of its cells count zeros out. Null where nothing of the kind is said. */
function markOfSparsity(told: string): ((text: string) => boolean) | null {
  const marks = [...told.matchAll(starOfSparsity)].flatMap(([, before, mark, between]) => (before ?? (notSparse.test(between ?? '') ? undefined : mark)) ?? []);
  return marks.length === 0 ? null : (text) => marks.some((mark) => text.trim().endsWith(mark) && !text.trim().endsWith(`*${mark}`));
}

/** A column of figures with a unit under a heading that nobody knows. */
function isLeft({ meaning, unit }: Column, texts: readonly string[]): boolean {
  return meaning.role === 'other' && meaning.known < 0.5 && unit !== null && texts.filter((text) => /\d/u.test(text)).length >= 2;
}

/** "HBM (GB)" beside a cell that says HBM3. */
const generic = /^[A-Z]+$/iu;
function namesGeneration(cells: readonly (Cell | null)[]): boolean { return cells.some((cell) => cell !== null && memoriesIn(cell.text).some((name) => !generic.test(name))); }

/** A row on several products of a firm ("X200、X100") tells who makes them of each; a figure in it may be of one alone, and is left. */
function eachProduct(grid: Grid, names: NameFinder): Grid {
  const nameAt = subjectColumn(grid);
  const kept = grid.columns.map(({ meaning }, i) => i === nameAt || ['vendor', 'packaging', 'list', 'region'].includes(meaning.role) || meaning.role in madeBy);
  return { ...grid, records: grid.records.flatMap((record) => {
    const cell = record.cells[nameAt];
    const products = cell?.text.split(/\s*[、,，/／;；]\s*/u) ?? [];
    if (!cell || products.length < 2 || !products.every((name) => /\p{L}/u.test(name) && /\d/u.test(name) && modelMisfit(name, names) < 1)) return [record];
    return products.map((text) => ({ ...record, cells: record.cells.map((other, i) => (i === nameAt ? { ...cell, text } : kept[i] ? other : null)) }));
  }) };
}

/** "某晶圆 / 7nm" in a column of foundries: the node with its maker. */
function isNode(column: Column, text: string): boolean { return column.meaning.role === 'foundry' && /\d\s?(?:nm|纳米)(?![A-Za-z])/iu.test(text); }
const madeBy: Partial<Record<string, 'FABRICATED_BY' | 'PACKAGED_BY'>> = { foundry: 'FABRICATED_BY', packager: 'PACKAGED_BY' };
/** Columns of who makes and packages the things, or how. */
function madeColumns(grid: Grid): number { return grid.columns.filter(({ meaning: { role } }) => role in madeBy || role === 'packaging').length; }
/** The firms a cell lists; one that only sends samples or is still to come is none. */
function firmsIn(text: string): readonly string[] {
  return text.split(/\s*(?:[/／、,，;；]|(?<![A-Za-z])(?:和|及|与)|\sand\s|\s&\s)\s*/u).map((name) => name.replace(/[¹²³⁴⁵⁶⁷⁸⁹*†‡]+$/u, '')).filter((name) => /\p{L}{2}/u.test(name) && !/^(?:none|nobody|no one|not yet|nil)(?![a-z])/iu.test(name) && !/[（(]|送样|验证|[待未]定|未披露|未公布|不详|规划|sampl|qualif|plan|pending|tbd|undisclosed|unknown|n\.?d\.?$|in-?house|自研|自产/iu.test(name));
}
/** Packaging by its names: known ones, and parts that are a Latin name or say how many dimensions. A form factor is none. */
function packagingIn(text: string, names: NameFinder): readonly string[] {
  return text.split(/\s*(?:[/／、,，;；+]|\sand\s)\s*/u).flatMap((part) => {
    const known = names.find(part).filter(({ entry }) => entry.kind === 'PACKAGING').map(({ surface }) => surface);
    // "flip-chip BGA": names side by side are one.
    if (known.length > 1 && known.reduce((rest, name) => rest.replace(name, ''), part).trim() === '') return [part.trim()];
    if (known.length > 0) return known;
    return /^(?:[23](?:\.5)?D(?:封装)?|[A-Z][A-Za-z]*[A-Z\d][\w.-]*)$/u.test(part.trim()) && !/^(?:SXM|OAM|PCI|HGX|UBB|[FH]H[FH]L|TBD|NA)/u.test(part) ? [part.trim()] : [];
  });
}
const namedLink = /(?<![A-Za-z])(?:NV|MLU-?|[A-Z][A-Za-z]{1,11}-?)[Ll]ink(?:\s?(?:\d(?:\.\d)?|Gen\s?\d)(?![\d.,]|\s?[GT]B))?(?![A-Za-z])|(?<![A-Za-z])[A-Z][A-Za-z]{1,12}(?:Fabric|Mesh|Bridge|Bus|Net|Wire|Lane|Ring)(?:\s?\d(?:\.\d)?(?![\d.,]|\s?[GT]B))?(?![A-Za-z])|(?<![A-Za-z])(?:HCCS|Infinity Fabric|ICI|UB)(?![A-Za-z])|^[\u4e00-\u9fff]{1,3}链(?=带宽|$|[（(\s])/gu;
/** The links a cell names, or its column where there is a figure: "AcmeLink (GB/s)". NVLink at the head of all makers' cards says nothing but of NVIDIA's. */
function linksIn(column: Column, text: string, maker: string | undefined): readonly string[] {
  const { role, metric } = column.meaning;
  if (metric === 'HOST_INTERFACE') return [...new Set([...text.matchAll(namedLink)].map(([name]) => name.trim()).filter((name) => !/^(?:PCI|CXL|Ethernet|RoCE)/iu.test(name)))];
  if (role !== 'link' && metric !== 'INTERCONNECT_BANDWIDTH') return [];
  const named = [...text.matchAll(namedLink)].map(([name]) => name.trim());
  if (named.length > 0 || role === 'link') return [...new Set(named.length > 0 ? named : text.split(/\s*[/、,，]\s*/u).filter((part) => /^[A-Z][\w.+-]*[A-Z\d][\w.+ -]*$/u.test(part) && part.length <= 20))];
  const heads = [...column.heading.matchAll(namedLink)].map(([name]) => name.trim());
  return heads.length === 1 && /(?:link|链)$/iu.test(heads[0] ?? '') && (!/^NV/iu.test(heads[0] ?? '') || /NVIDIA|英伟达/iu.test(maker ?? '')) && /\d/u.test(text) ? heads : [];
}

/** What software does not run yet, or not at all. */
const unsupported = /(?:适配|移植|开发|研发|测试|验证|联调|推进|进行|规划|对接)中|待(?:定|适配|支持)|[尚暂]未|[不未]支持|不兼容|计划|预计|在研|将于|\b(?:in progress|ongoing|under ?way|planned|expected|not (?:yet|supported)|unsupported|pending|being ported|without|except|coming)\b/iu;
/** The platforms a cell names: those known, and a part that is one Latin name by itself. */
export function softwareIn(text: string, names: NameFinder): readonly string[] {
  // "PyTorch（TensorFlow 适配中）": the bracket tells of another, that does not run yet.
  const supported = text.replace(/[（(]([^（()）]*)[)）]/gu, (whole, inner: string) => (unsupported.test(inner) && (names.find(inner).some(({ entry }) => entry.kind === 'SOFTWARE') || /(?<![A-Za-z])[A-Z][A-Za-z]{2,}/u.test(inner.replace(unsupported, ''))) ? ' ' : whole));
  return supported.split(/[、，,;；/]\s*/u).flatMap((part) => {
    if (unsupported.test(part)) return [];
    // vLLM-Ascend is a name of its own.
    const own = /^[A-Z\d][\w.]*-[A-Z][\w.-]*$/iu.exec(part.trim())?.[0];
    if (own !== undefined && names.lookup(own) === null && names.find(own).some(({ start, end, entry }) => entry.kind === 'SOFTWARE' && start === 0 && end < own.length)) return [own];
    const known = names.find(part).filter(({ entry }) => entry.kind === 'SOFTWARE').map(({ surface }) => surface);
    // 某某编译器 is a name, 自研编译器 is none.
    const chinese = /^(?!自[研有]|开源|专[有用]|通用|统一|私有|第三方|主流|国产|多种|其他|原生|高性能|深度|异构)[\u4e00-\u9fff]{2,4}(?:编译器|工具链|算子库|通信库|引擎|开发套件)$/u.exec(part.trim())?.[0];
    return known.length > 0 ? known : chinese !== undefined ? [chinese] : !isBlankMark(part) ? /^((?:[A-Z]|[a-z]{1,2}(?=[A-Z]))[\w.+-]*[A-Za-z+#](?:\s(?:SDK|Runtime|Toolkit|Stack))?)\s?(?:编译器|编译栈|软件栈|工具链|工具包|框架|平台|语言|引擎)?$/u.exec(part.trim())?.slice(1, 2) ?? [] : [];
  });
}
function isFigureColumn(column: Column): boolean { return (column.meaning.role === 'metric' && column.meaning.heads === 1) || (column.meaning.role === 'time' && !ofFirm.test(column.heading)); }
/** When a firm began or raised money is no date of its product. */
const ofFirm = /成立|创立|创办|注册|融资|founded|established|incorporated/iu;

function hasFigure(grid: Grid, cells: readonly (Cell | null)[], nameAt: number): boolean {
  return grid.columns.some((column, c) => {
    const cell = cells[c];
    return c !== nameAt && cell !== null && cell !== undefined && isFigureColumn(column) && readCell(column.meaning.role === 'time' ? { ...column.meaning, metric: 'RELEASE' } : column.meaning, cell.text, column.unit).figures.length > 0;
  });
}

function addFigure(drafts: Drafts, subject: Subject, figure: Figure, at: Place): void {
  if (subject.about.kind === 'AI_MODEL' && !['PARAMETERS', 'TRAINING_TOKENS', 'RELEASE', 'ARCHITECTURE'].includes(figure.metric)) return;
  const formats: readonly NumberFormat[] = figure.formats;
  drafts.add({
    type: 'spec', subject: subject.about, metric: figure.metric, format: figure.metric === 'PEAK_COMPUTE' ? formats[0] ?? null : null, alsoFormat: figure.metric === 'PEAK_COMPUTE' ? formats[1] ?? null : null,
    engine: figure.engine, sparsity: figure.sparsity, value: figure.value, unit: figure.unit, bound: figure.bound, printed: figure.printed,
  }, at, figure.planned ? 'PLANNED' : 'ASSERTED');
}

/** What a cut changed is told of both: of the variant, and of what it was made from as it was before. */
function addChange(drafts: Drafts, subject: Subject, parent: string, text: string, at: Place): void {
  for (const part of text.split(/\s*[;；]\s*/u)) {
    const told = changeIn(part);
    if (told === null) continue;
    const before: Subject = { ...subject, about: mention(parent, 'CHIP'), maker: null };
    for (const [of, figure] of [[before, told.before], [subject, told.after]] as const) {
      addFigure(drafts, of, figure, at);
      for (const [link] of told.what.matchAll(namedLink)) drafts.relation(of.about, 'USES_INTERCONNECT', mention(link.trim(), 'INTERCONNECT'), at);
    }
  }
}

const builtOf = /^(?:搭载|采用|所用|内置|配备|使用|内含)(?:的)?(?:加速|算力|AI\s?)?(?:芯片|加速卡|卡|GPU|NPU|处理器)|(?<![a-z])(?:chips?|accelerators?|gpus?) (?:used|inside)(?![a-z])|^built (?:of|on|with)$/iu;
/** "10000×NVIDIA V100" in a column of accelerators: what the model was trained on, or what a cabinet is built of. */
function usesChip(drafts: Drafts, subject: Subject, { heading }: Column, text: string, at: Place, names: { find(text: string): readonly { readonly surface: string; readonly entry: { readonly kind: string } }[] }): void {
  if (subject.about.kind !== 'AI_MODEL' && !builtOf.test(heading)) return;
  const known = names.find(text).find(({ entry }) => entry.kind === 'CHIP')?.surface;
  const chip = known ?? text.replace(/^[\d,]+\s*[×x*张块颗]?\s*/iu, '').trim();
  if (known !== undefined || /^[A-Za-z][\w -]*\d[\w -]*$/u.test(chip)) drafts.relation(subject.about, 'USES_CHIP', mention(chip, 'CHIP'), at);
}
