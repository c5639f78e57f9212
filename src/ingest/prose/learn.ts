import { firmTail, noFirm as phraseNotFirm } from '../chinese-clues.js';
import { nameFinder, withNames } from '../names.js';
import { shortChip, shortModel } from '../product-lines.js';
import type { FoundName, LexiconEntry, NameFinder, Paragraph, Sentence } from '../source.js';
import { brandsOf, noteUses, toldByUse, type Use } from './by-use.js';
import { namesIn } from './names.js';
import type { NameSpan } from './kinds.js';
import { plainOf } from './text.js';

/** What a report's own prose teaches about names, before it is read for claims. `chips`: the known chips it speaks of. */
export interface Learned {
  readonly names: NameFinder; readonly chips: ReadonlySet<string>;
  /** The names in a sentence's plain text: what the first pass found there and what it learned. */
  hitsIn(sentence: Sentence, text: string): readonly FoundName[];
}

/**
 * A name written in full once is understood in short afterwards: "昇腾 910B" makes "910B" that chip, “飞星一号” beside 算力平台 stays a centre.
 * A name that its surroundings explain once ("训练芯片 X900") is a name wherever it stands.
 */
export function learn(paragraphs: readonly Paragraph[], finder: NameFinder): Learned {
  const more = new Map<string, LexiconEntry>();
  const chips = new Set<string>();
  const found = new Map<Sentence, readonly FoundName[]>();
  const shorts = new Map<string, Map<string, Named>>();
  for (const entry of finder.entries) if (entry.kind === 'CHIP' && entry.source === 'report') noteShort(shorts, entry.name, entry);
  const add = (text: string, entry: Omit<LexiconEntry, 'names' | 'source'>): void => {
    // A name the lexicon knows but does not trust in running text (910B) is trusted once written in full.
    if (!more.has(text) && finder.find(text).length === 0) more.set(text, { ...entry, weak: [], names: [{ text, language: /\p{Script=Han}/u.test(text) ? 'zh-Hans' : 'en' }], source: 'report' });
  };
  const uses = new Map<string, Use>(), brands = brandsOf(finder.entries.flatMap(({ kind, source, name }) => (kind === 'COMPANY' && source === 'report' ? [name] : [])));
  for (const firm of firmsUnderLabels(paragraphs, finder)) add(firm, { name: firm, kind: 'COMPANY' });
  for (const { sentences } of paragraphs) {
    for (const sentence of sentences) {
      const { text, chinese } = plainOf(sentence);
      const hits = finder.find(text);
      found.set(sentence, hits);
      const spans = namesIn(text, finder, undefined, hits);
      if (chinese) noteUses(uses, text, spans, brands);
      for (const span of spans) {
        if (span.kind === 'CHIP' && span.entry) chips.add(span.entry.name);
        const own = chinese || span.kind !== 'PRODUCT' ? null : chipOfOwner(text, span, spans, finder);
        if (own !== null) chips.add(own);
        const short = shortOf(span);
        if (span.kind === 'CHIP') noteShort(shorts, span.surface, span.entry);
        if (short !== null) add(short, span.entry ?? { name: span.surface, kind: 'CHIP' });
        // A firm that one sentence shows to be one is one wherever it stands.
        if (span.entry === null && span.kind === 'COMPANY' && isFirm(span.surface) && !listed(text, span)) add(span.surface, { name: span.surface, kind: 'COMPANY' });
        if (span.entry === null && (span.kind === 'CHIP' || span.kind === 'AI_MODEL' || span.kind === 'COMPUTE_CENTER' || span.kind === 'SOFTWARE' || span.kind === 'PACKAGING' && /[A-Za-z]{4}/u.test(span.surface)) && (isPlain(span.surface) || span.kind === 'CHIP' && shortChip.test(span.surface))) add(span.surface, { name: span.surface, kind: span.kind });
      }
    }
  }
  // One misprint of the name (启横 K2) leaves the short form its own.
  for (const [short, names] of shorts) {
    const [first, second] = [...names.values()].sort((a, b) => b.times - a.times); if (!first || first.times < 3 * (second?.times ?? 0)) continue;
    // A sentence that explains the short form ("the Y7S is assembled by …") made no second chip of it.
    if (more.get(short)?.name === short && first.entry.name !== short) more.delete(short);
    add(short, first.entry);
  }
  for (const [surface, kind] of toldByUse(uses)) add(surface, { name: surface, kind });
  const own = more.size === 0 ? null : nameFinder([...more.values()]);
  const hitsIn = (sentence: Sentence, text: string): readonly FoundName[] => {
    const first = found.get(sentence) ?? finder.find(text);
    const extra = own?.find(text).filter((hit) => !first.some((other) => other.start < hit.end && other.end > hit.start)) ?? [];
    return extra.length === 0 ? first : [...first, ...extra].sort((a, b) => a.start - b.start);
  };
  return { names: withNames(finder, [...more.values()]), chips, hitsIn };
}

/**
 * Firms that no list knows, by the labels of a series of items ("1）寒武纪：…  2）晨曦智芯：…"): beside known firms, or where the item goes on
 * with 公司 or what a firm does.
 */
function firmsUnderLabels(paragraphs: readonly Paragraph[], finder: NameFinder): readonly string[] {
  const firms: string[] = [];
  let series: { readonly label: string; readonly told: boolean }[] = [];
  const close = (): void => {
    const known = series.filter(({ label }) => finder.lookup(label, 'COMPANY') !== null).length;
    const firm = series.filter(({ label, told }) => told || finder.lookup(label, 'COMPANY') !== null).length;
    for (const { label, told } of series) if ((told || known * 2 >= series.length || firm > 1 && firm * 2 >= series.length) && finder.find(label).length === 0 && !noFirm.test(label)) firms.push(label);
    series = [];
  };
  for (const { text } of paragraphs.flatMap(({ sentences, cell }) => (cell ? [] : sentences))) {
    const hit = itemLabel.exec(text);
    if (!hit) continue;
    if (/^\D*1\D/u.test(hit[0])) close();
    series.push({ label: hit[1] ?? '', told: asFirm.test(text.slice(hit[0].length)) });
  }
  close();
  return firms;
}
/** "1）甲：", "- **甲**：": what an item of a series is about. */
export const itemLabel = /^\s*(?:[(（]?\d{1,2}[)）、.．]|[①-⑩●■•◆·-])\s*(?:\*\*)?([\p{Script=Han}A-Za-z]{2,10})(?:\*\*)?[：:]/u;
const asFirm = /^\s?(?:公司|(?:成立|创立)于|总部|脱胎于|前身(?:为|是)|(?:与|和)[^，。]{2,12}(?:联合|合作|共同)(?:开发|研发|推出|成立)|(?:于)?\s?\d{4}\s?年[^，。]{0,12}(?:推出|发布|宣布|量产|成立|首发)|(?:推出|发布|自研|专注于?|主营|深耕)|(?:国内|国产|全球)[^，。]{2,20}(?:龙头|厂商|企业|领军者|先行者|供应商))/u;
const noFirm = /[的了在是为与和及等将已]|芯片|市场|技术|行业|产业|政策|风险|需求|供给|训练|推理|算力|成本|方面|领域|环节|建议|优势|特点|阶段|方案|产品|模块|封装|存储|内存|服务器|中心|公司|国产|海外|国内|云端|边缘/u;

/** "Google trained Gemini on its TPU", "Google's TPU": a class of chips that is whose it is said to be by name. */
function chipOfOwner(text: string, { surface, start }: NameSpan, spans: readonly NameSpan[], finder: NameFinder): string | null {
  const chip = finder.lookup(surface, 'CHIP'), before = text.slice(0, start);
  if (chip?.maker === undefined || !/(?:'s|’s|\b[Ii]ts)(?: own)? $/u.test(before)) return null;
  const firms = spans.filter(({ kind, end }) => kind === 'COMPANY' && end <= start), last = firms.at(-1);
  const owner = /\b[Ii]ts(?: own)? $/u.test(before) ? firms.length === 1 ? last : undefined : last && text.slice(last.end, start).length < 8 ? last : undefined;
  return owner?.entry?.name === chip.maker ? chip.name : null;
}
/** The model number at the end of a name, where it cannot be mistaken for anything else: three characters on, letters and digits both. */
function shortOf(span: NameSpan): string | null {
  if (span.kind !== 'CHIP') return null;
  const tail = /[A-Z]{0,4}\d{3,4}[A-Z]{0,2}$/u.exec(span.surface)?.[0];
  return tail !== undefined && tail !== span.surface && /[A-Z]/u.test(tail) ? tail : null;
}
interface Named { readonly entry: LexiconEntry; times: number }
function noteShort(shorts: Map<string, Map<string, Named>>, name: string, entry: LexiconEntry | null): void {
  const short = shortModel(name);
  if (short === null) return;
  const names = shorts.get(short) ?? new Map<string, Named>();
  const key = name.replace(/\s/gu, ''), known = names.get(key) ?? { entry: entry ?? { name, kind: 'CHIP', names: [], source: 'report' }, times: 0 };
  known.times += 1;
  shorts.set(short, names.set(key, known));
}
function isPlain(surface: string): boolean { return surface.length >= 3 && surface.length <= 32 && /[\p{Script=Han}]{2}|[A-Za-z]-?\d|[A-Z][a-z]{3,} \d|\d[A-Za-z]|[A-Z][a-z]+[A-Z]|[A-Z]{3}/u.test(surface) && !/[“”]/u.test(surface); }
/** 金融科技、人工智能: a member of a list is less sure. */
function listed(text: string, { start, end }: NameSpan): boolean { return text[start - 1] === '、' || text[end] === '、'; }
/** A name in Chinese that ends as firms' names do, or one capitalised word that the words before it call a firm. */
function isFirm(surface: string): boolean { return /^\p{Script=Han}{4,10}$/u.test(surface) && firmTail.test(surface) && !phraseNotFirm.test(surface) && !/^(?:人工|商业|具身|边缘|生成式|群体)智能|^(?:金融|生物|信息|数字)/u.test(surface) || /^[A-Z][a-z]{4,}$/u.test(surface); }
