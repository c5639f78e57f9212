import type { Mention } from '../../../model/claim.js';
import { parsePeriod } from '../../../model/period.js';
import type { NameFinder } from '../../source.js';
import { isBlankMark } from '../cells.js';
import { Drafts, mention } from '../drafts.js';
import { monthDay } from '../fits.js';
import { columnHolding, filled, isTabbed, namesIn, unfinished } from '../contents.js';
import { columnOf, type Grid } from '../grid.js';
import { ofSoftware } from '../heading-phrases.js';
import { modelMisfit } from '../model-fit.js';
import { makerInside } from '../subjects.js';
import type { TableKind } from './kind.js';
import { softwareIn } from './specs.js';

/**
 * Who adapted to which AI model, on what and when. The model has a column of its own, or is in the caption or each row's words; so have the chips.
 * A row that is still at it has adapted nothing yet.
 */
export const adaptations: TableKind = {
  name: 'adaptations',
  recognises: (grid, block, context) => (columnOf(grid, 'vendor') >= 0 || chipColumn(grid, modelColumn(grid, context.names)) >= 0) && (about.test(`${block.caption ?? ''} ${grid.columns.map((column) => column.heading).join(' ')}`) || ofOthers(grid, context.names)) && !grid.columns.some(({ meaning }) => meaning.role === 'metric')
    && (columnOf(grid, 'text') >= 0 && (modelOf(block.caption ?? '', context.names) !== null || /模型|models?\b/iu.test(block.caption ?? '')) || modelColumn(grid, context.names) >= 0),
  read(grid, block, context) {
    const drafts = new Drafts(block, 0.9);
    const inCaption = modelOf(block.caption ?? '', context.names);
    const [named, time, text, told] = (['vendor', 'time', 'text', 'developer'] as const).map((role) => columnOf(grid, role)) as [number, number, number, number];
    const models = modelColumn(grid, context.names);
    const chips = chipColumn(grid, models);
    // 开发者 between a model and the chips it runs on made the model, and adapted nothing.
    const ofModel = models >= 0 && chips >= 0 && named >= 0 && (ofModels.test(grid.columns[named]?.heading.trim() ?? '') || whoseVendors(grid, models, named, chips, context.names) === 'models');
    const [vendor, developer] = ofModel ? [-1, named] : [named, told];
    const state = columnOf(grid, 'status');
    const frames = grid.columns.findIndex(({ meaning, heading }) => meaning.role === 'text' && ofSoftware.test(heading));
    const aside = grid.columns.findIndex(({ heading }, i) => i !== text && remark.test(heading.trim()));
    const year = yearIn(block.caption) ?? context.publishedOn?.slice(0, 4) ?? null;
    const [vendors, hardware, days] = [vendor, chips, time].map((column) => (column < 0 ? [] : filled(grid, column))) as [readonly string[], readonly string[], readonly string[]];
    const tabbed = isTabbed(block);
    grid.records.forEach((record, i) => {
      const cell = (column: number): string => (column < 0 ? '' : record.cells[column]?.text ?? '').replace(/\s+/gu, ' ').trim();
      const printed = (vendors[i] ?? '').replace(/\s+/gu, ' ');
      // "厂商 / 芯片": a cell of firms and chips by turns.
      const both = chips < 0 ? firmAndChip(printed, namesBoth.test(grid.columns[vendor]?.heading ?? ''), context.names) : null;
      const [company, itself] = both ?? (namesChip(printed, context.names) ? ['', printed] : [isBlankMark(printed) ? '' : printed, '']);
      const hard = itself !== '' ? itself : (record.cells[vendor]?.text ?? '') === '' || cell(chips) !== '' ? hardware[i] ?? '' : '';
      if (vendor >= 0 && company === '' && (hard === '' || isBlankMark(hard))) return;
      const words = [cell(models), cell(text)].filter((part) => part !== '').join(' ');
      const model = models >= 0 ? plainModel(cell(models)) : null;
      const firm = cell(developer);
      if (model && firm !== '' && !isBlankMark(firm)) drafts.relation(model, 'DEVELOPED_BY', mention(firm, 'COMPANY'), { line: record.line, row: model.surface, column: grid.columns[developer]?.heading ?? null });
      // Another model of the row above: its day, or that it is still at it, holds here too.
      const day = tabbed && vendor >= 0 && time >= 0 && (record.cells[vendor]?.text ?? '') === '' ? (days[i] ?? '').replace(/\s+/gu, ' ') : cell(time);
      const when = day.split(/\s*[;；、]\s*/u);
      if (isToCome(day) || unfinished.test(cell(chips)) || (dateOf(when[0] ?? '', year) === null ? unfinished : givenUp).test(words) || givenUp.test(cell(state))) return;
      const date = dateOf(when[0] ?? '', year);
      const several = models < 0 ? [] : cell(models).split(/\s*[、，；;]\s*/u).flatMap((part) => plainModel(part) ?? []);
      const versions = several.length > 1 && several.every(({ surface }) => /[A-Za-z]{2}|-\d/u.test(surface)) ? several : model ? [model] : inCaption ? versionsIn(words, inCaption.surface, context.names) : knownModels(words, context.names);
      const adapted = models >= 0 || inCaption === null ? versions : [inCaption];
      const place = { line: record.line, row: company !== '' ? company : itself !== '' ? itself : model?.surface ?? null, column: grid.columns[models >= 0 ? models : text]?.heading ?? null };
      const partner = company === '' ? null : partnerIn(`${cell(text)} ${cell(aside)}`, context.names);
      if (partner !== null && partner !== company) drafts.relation(mention(company, 'COMPANY'), 'PARTNER_OF', mention(partner, 'COMPANY'), place);
      if (company !== '') for (const done of adapted) drafts.relation(mention(company, 'COMPANY'), 'ADAPTED', done, place, { date });
      const used = hard !== '' && !isBlankMark(hard) && (!/^[\u4e00-\u9fff]+$|，/u.test(hard) || context.names.lookup(hard, 'CHIP') !== null || /^\p{Script=Han}{2,4}[一二三四五六七八九十]号$/u.test(hard)) ? namesIn(hard) : chipsIn(cell(text), context.names);
      for (const [k, chip] of used.entries()) {
        // As many dates as chips: each its own.
        const own = when.length === used.length && when.length > 1 ? dateOf(when[k] ?? '', year) : date;
        const subject = mention(chip, 'CHIP', company === '' ? null : company);
        if (company !== '') drafts.relation(subject, 'DESIGNED_BY', mention(company, 'COMPANY'), place, { confidence: 0.85 });
        if (frames >= 0) for (const name of softwareIn(cell(frames), context.names)) drafts.relation(subject, 'SUPPORTS_SOFTWARE', mention(name, 'SOFTWARE'), { ...place, column: grid.columns[frames]?.heading ?? null }, { confidence: 0.85 });
        for (const version of versions.length > 0 ? versions : adapted) drafts.relation(subject, 'ADAPTED', version, place, { date: own, confidence: 0.85 });
      }
    });
    return { drafts: drafts.list, unread: [] };
  },
};
const about = /\bports?\b|适配|跟进|跑通|支持|接入|部署|兼容|adapt|support|port(?:ed|ing)|day[- ]?0/iu;

const ofModels = /^(?:大?模型)?(?:开发|研发|训练|发布)(?:者|商|方|机构|公司|厂商|团队)$|^(?:大?模型)(?:厂商?|公司|方)$|^(?:model\s)?(?:developers?|developed by|owners?|labs?|origin|from|built by)$/iu;

/** Not done, whatever day stands beside it. */
const givenUp = /未完成|尚未|待定|评估中|验证中|联调中|适配中|进行中|测试中|推进中|计划|预计[^，。；]{0,10}(?:完成|适配|上线|支持|落地)|expected to|not (?:yet )?(?:done|finished|complete|ported)|(?:still|being) test\w*|in progress|under (?:evaluation|test|way)|being evaluated|evaluating|ongoing|planned|pending|cancel|abandon|放弃|取消/iu;
/** A cell of dates that gives none, or one still ahead: 测试中, "planned", "Dec 2025E". */
function isToCome(text: string): boolean {
  if (text === '' || isBlankMark(text)) return false;
  const period = parsePeriod(text.replace(/\s/gu, '')) ?? parsePeriod(text);
  return period === null ? unfinished.test(text) || /测试|调试|预计|将于|待|(?<![a-z])test|trial|expected|due|tbc|tbd|to (?:follow|come|be (?:confirmed|announced))|(?<![a-z])(?:later|soon|next|upcoming|awaited)(?![a-z])|后续|稍后|未定|待/iu.test(text) : period.forecast || period.planned;
}
/** Of whom the firms between models and chips are, as far as makers are known: of the models, or of the chips. A maker behind a model is its own. */
function whoseVendors(grid: Grid, models: number, vendor: number, chips: number, names: NameFinder): 'models' | 'chips' {
  const makes = (column: number): number => grid.records.filter(({ cells }) => {
    const firm = names.lookup(cells[vendor]?.text.trim() ?? '')?.name ?? cells[vendor]?.text.trim();
    return names.find(cells[column]?.text ?? '').some(({ entry }) => entry.maker !== undefined && entry.maker === firm) || firm !== undefined && firm !== '' && (cells[column]?.text ?? '').startsWith(firm);
  }).length;
  const [ofModels, ofChips] = [makes(models), makes(chips)];
  if (ofModels !== ofChips) return ofModels > ofChips ? 'models' : 'chips';
  return vendor === models + 1 && chips > vendor && /^(?:made by|makers?|labs?|authors?|by|出品方?|作者)$/iu.test(grid.columns[vendor]?.heading.trim() ?? '') ? 'models' : 'chips';
}
/** Dated rows of a firm, a model that another firm made, and hardware: what such a table tells needs no heading. */
function ofOthers(grid: Grid, names: NameFinder): boolean {
  const [models, vendor] = [modelColumn(grid, names), columnOf(grid, 'vendor')];
  if (models < 0 || vendor < 0 || columnOf(grid, 'time') < 0 || chipColumn(grid, models) < 0 || grid.columns.some(({ heading }) => /train|训练/iu.test(heading))) return false;
  const known = grid.records.filter(({ cells }) => knownModels(cells[models]?.text ?? '', names).length > 0);
  return known.length >= 2 && vendor < models && whoseVendors(grid, models, vendor, chipColumn(grid, models), names) === 'chips';
}

const ofModelNames = /^(?:AI\s*)?(?:(?:适配|支持|移植|迁移|接入|部署|对接|目标|开源|所?适配)?(?:的)?(?:大?模型(?:名称)?|对象)|(?:AI |language |foundation |open |target |ported |supported )?models?(?: (?:name|ported|adapted|supported))?|LLMs?|what (?:was|is|has been) (?:ported|adapted|supported|brought up|validated|run)|所适配|适配了什么)$/iu;
/** The column that names AI models: by what its cells are known as, else by a heading that says so beside another column of products. */
function modelColumn(grid: Grid, names: NameFinder): number {
  const known = columnHolding(grid, (text) => knownModels(text, names).length > 0 && text.length <= 40, 0.5);
  if (known >= 0 && ['model', 'other', 'title'].includes(grid.columns[known]?.meaning.role ?? '')) return known;
  return grid.columns.findIndex(({ heading }) => ofModelNames.test(heading.trim()) && (columnOf(grid, 'developer') >= 0 || grid.columns.some(({ meaning }) => meaning.role === 'vendor' || meaning.role === 'model' && meaning.text !== heading)));
}
/** The column of what it runs on: another of products, or one so headed. */
function chipColumn(grid: Grid, models: number): number {
  const products = grid.columns.findIndex(({ meaning }, i) => (meaning.role === 'model' || meaning.role === 'hardware') && i !== models);
  return products >= 0 ? products : grid.columns.findIndex(({ heading, meaning }, i) => i !== models && meaning.role === 'other' && /^(?:国产)?(?:平台|算力底座|硬件平台|算力平台|hardware|platform)$/iu.test(heading.trim()));
}
const namesBoth = /(?:厂商?|公司|企业|方|vendor|maker|company|firm)\s*(?:[\/／、与及和&+]|and)\s*(?:产品|芯片|加速卡|卡|型号|平台|chips?|parts?|products?|cards?|accelerators?|devices?)/iu;
/** "某微电子 HY-7": a firm and what it makes in one cell, where the firm is known or the heading says that both stand there; a word of two characters before a number may be the chip's own. */
function firmAndChip(text: string, said: boolean, names: NameFinder): readonly [string, string] | null {
  const first = names.find(text)[0];
  const maker = names.lookup(text, 'CHIP') !== null && first?.start === 0 && first.end === text.length ? makerInside(text, names) : null;
  const firm = maker ?? (first?.start === 0 && first.entry.kind === 'COMPANY' ? first.surface : said ? /^(?:[\p{Script=Han}]{4,12}(?=\s)|[\p{Script=Han}]{1,2}[芯微](?=\s)|[^\s/／]{2,20}(?:\s[A-Z][a-z]+)?(?=\s?[/／]))/u.exec(text)?.[0] ?? null : null);
  const chip = firm === null ? '' : text.slice(firm.length).replace(/^[\s/／·:：-]+/u, '').trim();
  return firm !== null && /\d/u.test(chip) && /\p{L}/u.test(chip) && modelMisfit(chip, names) < 2 ? [firm, chip] : null;
}
function namesChip(text: string, names: NameFinder): boolean { const known = names.lookup(text); return known ? known.kind === 'CHIP' : /^[\p{Script=Han}]{0,4}\s?[A-Z][A-Za-z]*-?\d/u.test(text) && !/公司|科技|半导体/u.test(text); }
function plainModel(text: string): Mention | null {
  const plain = text.replace(/[（(][^（()）]*[)）]/gu, '').trim();
  return plain === '' || isBlankMark(plain) ? null : mention(plain.replace(/(?<!蒸馏|量化|开源|衍生|微调)\s*(?:系列)?(?:大)?模型$/u, ''), 'AI_MODEL');
}
function knownModels(text: string, names: NameFinder): readonly Mention[] {
  const found = names.find(text).filter(({ entry }) => entry.kind === 'AI_MODEL').map(({ surface }) => surface);
  return [...new Set([...found, ...grownFrom(text, found, names)])].filter((surface, _, all) => !all.some((other) => other.startsWith(`${surface}-`))).map((surface) => mention(surface, 'AI_MODEL'));
}
const hyphened = /[A-Za-z][A-Za-z\d.]*(?:-[A-Za-z\d.]+)+/gu, further = /^\s?[、/和与及&]\s?([A-Z]\d(?:\.\d)?)(?![A-Za-z\d.-])/u;
/** Sizes and dates behind a name that is known ("Qwen3-32B", "DeepSeek-R1-0528"), and versions that go on with it ("DeepSeek-V3、R1"). */
function grownFrom(text: string, found: readonly string[], names: NameFinder): readonly string[] {
  const longer = [...text.matchAll(hyphened)].map(([word]) => word).filter((word) => { const parts = word.split('-'); return parts.some((_, i) => i > 0 && names.lookup(parts.slice(0, i).join('-'))?.kind === 'AI_MODEL'); });
  const next = found.flatMap((surface) => { const version = further.exec(text.slice(text.indexOf(surface) + surface.length))?.[1]; const family = /^(.+[\s-])[A-Z]\d(?:\.\d)?$/u.exec(surface)?.[1]; return version !== undefined && family !== undefined ? [`${family}${version}`] : []; });
  return [...longer, ...next];
}

/** "支持 DeepSeek 模型的": a model known, or a Latin name before 模型. */
function modelOf(caption: string, names: NameFinder): Mention | null {
  const known = names.find(caption).find(({ entry }) => entry.kind === 'AI_MODEL');
  const surface = known?.surface ?? /([A-Z][A-Za-z0-9.-]{2,})\s*(?:系列)?\s*(?:(?:大)?模型|适配|部署|接入)/u.exec(caption)?.[1] ?? /(?:适配|支持|接入|adapt(?:ed|ation)?(?:\s+to)?|support(?:ing)?)\s*([A-Z][A-Za-z0-9.-]{2,})/u.exec(caption)?.[1];
  // "DeepSeek 模型" names the family; the word for what it is goes.
  return surface ? mention(surface.replace(/\s*(?:系列)?(?:大)?模型$/u, ''), 'AI_MODEL') : null;
}
/** Versions in a row's words: "DeepSeek V3 和 R1" → DeepSeek V3, DeepSeek R1. */
function versionsIn(text: string, family: string, names: NameFinder): readonly Mention[] {
  const known = names.find(text).filter(({ entry, surface }) => entry.kind === 'AI_MODEL' && /\d/u.test(surface)).map(({ surface }) => surface);
  const written = new RegExp(`${family.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}[\\s-]*((?:[A-Z]\\d(?:\\.\\d)?)(?:\\s*(?:和|、|&|/|与|及)\\s*[A-Z]\\d(?:\\.\\d)?)*)`, 'giu');
  const spelled = [...text.matchAll(written)].flatMap((match) => (match[1] ?? '').split(/\s*(?:和|、|&|\/|与|及)\s*/u).map((version) => `${family}-${version}`));
  const all = spelled.length > 0 ? spelled : known;
  return [...new Map(all.map((surface) => [surface.replace(/[\s-]/gu, '').toLowerCase(), mention(surface, 'AI_MODEL')])).values()];
}
const chipShape = /(?<![A-Za-z\d-])(?:[A-Z]{2,4}-\d{1,4}[A-Z]?|[A-Z]-\d{2,4}[A-Z]?|[A-Z]{2,}[a-z]*\s\d{2,4}[A-Z]?|[A-Z][A-Za-z]{0,11}\d{2,4}[A-Z]?|[A-Z]{2}\d)(?![A-Za-z\d-])/gu;
/** "T9" where another table of the report names one chip alone "Polar T9". */
function wholeName(name: string, names: NameFinder): string {
  const whole = names.entries.filter(({ kind, source, name: other }) => kind === 'CHIP' && source === 'report' && other.endsWith(` ${name}`));
  return whole.length === 1 ? whole[0]?.name ?? name : name;
}
function chipsIn(text: string, names: NameFinder): readonly string[] {
  const taken = names.find(text);
  const known = taken.filter(({ entry }) => entry.kind === 'CHIP').map(({ surface }) => surface);
  const models = taken.filter(({ entry }) => entry.kind === 'AI_MODEL');
  const shaped = [...text.matchAll(chipShape)].filter((match) => !models.some(({ start, end }) => (match.index ?? 0) < end && (match.index ?? 0) + match[0].length > start))
    .map((match) => `${/^(?!基于|采用|使用|完成|部署|适配|单机|通过|支持)[\u4e00-\u9fff]{2,4}\s?$/u.exec(text.slice(0, match.index))?.[0] ?? ''}${match[0]}`).filter((name) => !/^(?:FP|INT|BF|TF|PCI|GPT|DDR|HBM|RISC|Qwen|Llama|Step|V|R)[\s-]?\d/iu.test(name));
  return [...new Set([...known, ...shaped.filter((name) => !known.some((other) => other.includes(name))).map((name) => wholeName(name, names))])];
}
/** The year a caption speaks of, where it is one. */
function yearIn(caption: string | null): string | null {
  const years = new Set(caption?.match(/(?<!\d)20\d\d(?!\d)/gu) ?? []);
  return years.size === 1 ? [...years][0] ?? null : null;
}
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const dayMonth = /^(?:(\d{1,2})\s+([A-Za-z]{3,9})|([A-Za-z]{3,9})\.?\s+(\d{1,2}))$/u;
/** "2 月 1日", "1 Feb": without a year it takes that of the caption, or of the report. */
function dateOf(text: string, year: string | null): string | null {
  const tight = text.replace(/\s/gu, '');
  const period = parsePeriod(tight);
  if (period) return period.date;
  const [found, english] = [monthDay.exec(tight), dayMonth.exec(text.trim())];
  const [month, day] = found ? [Number(found[1]), Number(found[2])] : english ? [months.indexOf((english[2] ?? english[3] ?? '').slice(0, 3).toLowerCase()) + 1, Number(english[1] ?? english[4])] : [0, 0];
  return month > 0 && year !== null ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` : null;
}
const remark = /^(?:备注|说明|进展说明|其他|remarks?|notes?|comments?)$/iu;
const together = /(?:与|和|同|携手|联合)\s?([^，。；、\s]{2,10}?)\s?(?:合作|联合|共同|协同|联手|共建)|(?:携手|联合|联手)\s?([^，。；、\s]{2,10}?)\s?(?:上线|发布|推出|首发|部署|完成|打造|适配)|(?:jointly|together|in (?:partnership|cooperation|collaboration)) with ([A-Z][\w.]*(?: [A-Z][\w.]*){0,2})/u;
/** "与某科技合作": a firm that is known, in the words beside an adaptation. */
function partnerIn(words: string, names: NameFinder): string | null {
  const found = together.exec(words);
  const firm = found?.[1] ?? found?.[2] ?? found?.[3];
  return firm !== undefined && names.lookup(firm)?.kind === 'COMPANY' ? firm : null;
}
