import { foldName } from '../../model/entity.js';
import type { Draft, Mention } from '../../model/claim.js';
import { runInHeading } from '../chinese-clues.js';
import type { Paragraph, ProseReader, ReportContext, Sentence } from '../source.js';
import { announcedBy, itemOf, type Announced } from './announced.js';
import { withAnaphora } from './anaphora.js';
import { centreDrafts, noteCentres, type CentreBook } from './centers.js';
import { authorityIn } from './authorities.js';
import { controlsIn, goesOnAbout, ofThatDay, opensRound } from './controls.js';
import { hitToo, joinedTo, listedToo, toldAgain } from './hits.js';
import { datesIn, type Now } from './dates.js';
import { impliedSpecs } from './implied.js';
import { itemLabel, learn, type Learned } from './learn.js';
import { beside } from './lean.js';
import { relationsIn } from './match.js';
import { measuresIn } from './measures.js';
import { opensWarning, warns } from './modality.js';
import { namesIn } from './names.js';
import type { NameSpan } from './kinds.js';
import { ratiosIn } from './ratios.js';
import { specsIn } from './specs.js';
import { noAccount, statisticsIn, type Account } from './statistics.js';
import { englishStatistics } from './english-statistics.js';
import { listSpoken } from './english-acts.js';
import { openersNext } from './english-groups.js';
import { englishPolicies } from './english-policies.js';
import { policiesIn, targetsIn, type PolicyInHand } from './policies.js';
import { noLabel, segmentsIn } from './segments.js';
import { beforeNext, leavesOpen, openingFirm, openingMaker, topicsOf, type Discourse, type Scene } from './scene.js';
import { withoutSteps } from './step-relations.js';
import { tag } from './tag.js';
import { terseSpecs } from './terse.js';
import { closingFirm } from './this-firm.js';
import { isChinese, plainOf } from './text.js';

/**
 * Prose → claims. The report's own names are learned first; then each sentence is tagged once (names, figures, dates) and read by every frame,
 * while its paragraph keeps what it is about. Time is linear in the text: frames look only so far, and a sentence longer than prose has is cut at its commas.
 */
export const readProse: ProseReader = (paragraphs, context) => {
  const whole = joined(paragraphs).map(cut);
  const learned = learn(whole, context.names);
  const centres: CentreBook = new Map();
  const shelf = new Map<string, PolicyInHand>();
  const businesses = businessesOf(whole, learned);
  const voices: Voices = new Map(), lists: Voices = new Map();
  let told: Discourse | null = null, announced: Announced | null = null;
  const drafts = whole.flatMap((paragraph, i) => {
    const before = whole[i - 1];
    const read = readParagraph(paragraph, context, learned, centres, shelf, businesses[i] ?? null, { voices, lists }, before && runsOn(before, paragraph) ? told : null);
    told = read.discourse;
    const item = itemOf(paragraph, announced, read.discourse.company);
    announced = announcedBy(paragraph, (words) => productIn(words, learned)) ?? item.announced;
    return [...read.drafts, ...item.drafts];
  });
  return { drafts: onceEach([...drafts, ...centreDrafts(centres)], learned), unread: [] };
};

/** A Chinese paragraph that begins with a rule, a list or a licence goes on about whose they are in its section. */
const ofRules = /\d\s?日的?(?:更新|新规|规则|修订|文件)|管制|规则|新规|实体清单|许可|同日/u;
/** Whose controls, and which list, a section tells of, by its headings. */
type Voices = Map<string, string>;

function readParagraph(paragraph: Paragraph, context: ReportContext, learned: Learned, centres: CentreBook, shelf: Map<string, PolicyInHand>, business: string | null, { voices, lists }: { readonly voices: Voices; readonly lists: Voices }, told: Discourse | null): { readonly drafts: Draft[]; readonly discourse: Discourse } {
  const drafts: Draft[] = [];
  let account: Account = noAccount;
  let label = noLabel;
  const section = paragraph.section.join('\0');
  /** Who draws the controls that the paragraph tells of. */
  let spoken: string | null = isChinese(paragraph.sentences[0]?.text ?? '') && !ofRules.test(paragraph.sentences[0]?.text ?? '') ? null : voices.get(section) ?? null;
  let yearBefore: number | null = null, theme: number | null = null;
  let dayNamed: string | null = null, lastDay: string | null = null, roundNamed = false;
  let policy: PolicyInHand | null = null;
  let centre: NameSpan | null = null;
  const listBefore = (lists.get(section) ?? '') || null;
  let discourse: Discourse = { listed: paragraph.sentences.some(({ text }) => /\blist(?:s|ed|ings?)?\b|入单|上榜|名单|清单/iu.test(text)) ? listBefore : null, company: companyOf(paragraph, learned), chip: chipOf(paragraph, learned), firm: told?.firm ?? null, place: told?.place ?? null, topics: told?.topics ?? new Map(), said: (isChinese(paragraph.sentences[0]?.text ?? '') ? paragraph.section.at(-1) : paragraph.section.join(' ')) ?? '' };
  for (const sentence of opensWarning(paragraph.sentences[0]?.text ?? '') ? [] : paragraph.sentences) {
    if (warns(sentence.text, paragraph.section)) continue;
    // "1）甲：… 2）乙：…" within one paragraph: each item is about its own.
    const item = sentence === paragraph.sentences[0] ? null : itemLabel.exec(sentence.text);
    if (item) discourse = { ...discourse, company: companyIn(item[1] ?? '', learned), topics: new Map() };
    const scene = sceneOf(sentence, context, learned, discourse, { yearBefore, theme, dayBefore: lastDay });
    const year = lastYearOf(scene);
    yearBefore = year ?? yearBefore;
    theme = year === null ? theme : Number(themeOf.exec(sentence.text)?.[1] ?? NaN) || null;
    if (paragraph.cell) {
      // That the row's firm adapted to what the table is about is the table's to say.
      drafts.push(...relationsIn(scene).filter(({ statement: s }) => !(s.type === 'relation' && s.predicate === 'ADAPTED' && s.subject.surface === paragraph.section.at(-1))));
      centre = noteCentres(scene, centres, centre);
      continue;
    }
    const segments = segmentsIn(scene, label, business, paragraph.section);
    const { chinese } = scene.tagged.plain;
    const policies: ReturnType<typeof policiesIn> = chinese ? policiesIn(scene, shelf) : englishPolicies(scene, policy);
    policy = policies.inHand ?? policy;
    const targets = chinese ? targetsIn(scene, policy) : { drafts: [], figures: new Set<number>() };
    const statistics = chinese ? statisticsIn(scene, context, account, targets.figures) : englishStatistics(scene, context, account);
    const dated = !goesOnAbout(sentence.text) ? undefined : drafts.findLast(({ statement }) => statement.type === 'event')?.statement;
    // A day named since, of what is no act that is known, is nearer: "On 17 October it dropped the test. On the same day …".
    const given = sameDay.test(sentence.text) || roundNamed && daysIn(scene).length === 0 ? lastDay : dated?.type === 'event' ? dayNamed ?? dated.date : !chinese && goesOnAbout(sentence.text) || ofThatDay.test(sentence.text) ? dayNamed : null;
    const controls = controlsIn(scene, given, spoken).filter((draft) => !toldAgain(draft, given, drafts));
    listedToo(drafts, controls);
    if (chinese) hitToo(scene, drafts, []);
    const ties = relationsIn(scene), figures = [...specsIn(scene), ...terseSpecs(scene)];
    drafts.push(...ties, ...figures, ...impliedSpecs([...ties, ...figures], learned.names), ...segments.drafts, ...policies.drafts, ...targets.drafts, ...joinedTo(drafts, controls), ...statistics.drafts, ...ratiosIn(scene, context));
    if (!chinese) hitToo(scene, drafts, discourse.before ?? []);
    if (controls.length > 0 || /管制|规则|出口|实体清单|许可|划线|设限|\bexport|\brules?\b|\blicen[cs]|Entity List/iu.test(sentence.text)) spoken = authorityIn(sentence.text) ?? spoken;
    if (spoken !== null) voices.set(section, spoken);
    const list = listSpoken(sentence.text);
    // Where a section speaks of two lists, none is meant without its name.
    if (list !== null) lists.set(section, lists.has(section) && lists.get(section) !== list ? '' : list);
    const days = daysIn(scene);
    dayNamed = days[0] ?? dayNamed;
    lastDay = days.at(-1) ?? lastDay;
    ({ label } = segments);
    ({ account } = statistics);
    centre = noteCentres(scene, centres, centre);
    const first = openingFirm(scene.tagged)?.names[0] ?? null;
    discourse = { ...discourse, opened: first ?? stillOpen(scene, discourse), closing: closingFirm(scene.tagged), firm: first ?? openingMaker(scene) ?? discourse.firm, place: placeIn(scene) ?? discourse.place, topics: new Map([...discourse.topics, ...topicsOf(scene)].filter(([kind]) => kind !== 'CHIP' || !leavesOpen(scene.tagged))), before: beforeNext(scene, discourse.before ?? []), openers: openersNext(scene, discourse.openers ?? []), said: `${discourse.said ?? ''}\n${sentence.text}`.slice(-longestMemory), listed: listSpoken(sentence.text) ?? discourse.listed ?? null, justListed: controls.some(({ statement, modality }) => statement.type === 'listing' && modality === 'ASSERTED') };
    roundNamed = opensRound(sentence.text) && days.length === 1;
  }
  const { cell } = paragraph;
  return { drafts: cell ? drafts.map((draft) => ({ ...draft, passage: { ...draft.passage, table: cell } })) : drafts, discourse };
}

/** How far back a frame may ask what the passage is about. */
const longestMemory = 600;

/** A sentence broken by a figure or a page goes on in the next paragraph: it ends in a word that cannot end one. */
const unfinished = /(?:大于|等于|为|于|的|达到?|和|与|及|，|、|由|在|对|将|被|是|了|,|\b(?:the|of|and|to|for|with|by|in|a|than))\s*$/u;
/** Hard-wrapped English: a line that stops within its sentence, and the next with a small letter. */
function goesOnBelow(last: Sentence, first: Sentence): boolean {
  return first.lines[0] === (last.lines.at(-1) ?? 0) + 1 && /[a-z] [\w'’-]*[a-z,]$/u.test(last.text) && /^[a-z]+ [\w'’-]+ [\w'’-]/u.test(first.text);
}
function joined(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const whole: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const before = whole.at(-1);
    const [last, first] = [before?.sentences.at(-1), paragraph.sentences[0]];
    if (!before || !last || !first || !unfinished.test(last.text) && !goesOnBelow(last, first) || paragraph.cell || before.cell || before.section.join() !== paragraph.section.join()) { whole.push(paragraph); continue; }
    const head = last.text + (/[A-Za-z\d,;)]$/u.test(last.text) && /^[A-Za-z\d(]/u.test(first.text) ? ' ' : '');
    const sentence: Sentence = { ...last, text: head + first.text, starts: [...last.starts, ...first.starts.map((start) => start + head.length)], lines: [...last.lines, ...first.lines] };
    whole[whole.length - 1] = { ...before, sentences: [...before.sentences.slice(0, -1), sentence, ...paragraph.sentences.slice(1)] };
  }
  return whole;
}

/** No one writes sentences of more than this; a run of text that long is cut at its commas, so that no frame looks over more. */
const longestSentence = 1500;
function cut(paragraph: Paragraph): Paragraph {
  if (paragraph.sentences.every((sentence) => sentence.text.length <= longestSentence)) return paragraph;
  return { ...paragraph, sentences: paragraph.sentences.flatMap(pieces) };
}
function pieces(sentence: Sentence): readonly Sentence[] {
  const parts: Sentence[] = [];
  for (let from = 0; from < sentence.text.length;) {
    const window = sentence.text.slice(from, from + longestSentence);
    const comma = window.length < longestSentence ? window.length : Math.max(...['，', '；', ',', '、', ' '].map((mark) => window.lastIndexOf(mark))) + 1;
    const to = from + (comma > longestSentence / 2 ? comma : window.length);
    const first = Math.max(0, sentence.starts.findLastIndex((start) => start <= from));
    const last = sentence.starts.findLastIndex((start) => start < to);
    parts.push({ ...sentence, text: sentence.text.slice(from, to), starts: sentence.starts.slice(first, last + 1).map((start) => Math.max(0, start - from)), lines: sentence.lines.slice(first, last + 1) });
    from = to;
  }
  return parts;
}

function sceneOf(sentence: Sentence, context: ReportContext, learned: Learned, discourse: Discourse, before: Pick<Now, 'yearBefore' | 'theme' | 'dayBefore'>): Scene {
  const plain = plainOf(sentence);
  const dates = datesIn(plain.text, { publishedOn: context.publishedOn, lastYear: null, ...before });
  const measures = measuresIn(plain.text), spoken = [...dates, ...measures.filter(({ dimension }) => dimension === 'MONEY')];
  // "Sep 2025" and "Rmb38.6bn" have the shape of a product's name, "Unverified List" that of a firm's.
  const named = namesIn(plain.text, learned.names, learned.chips, learned.hitsIn(sentence, plain.text)).filter(({ kind, start, end, surface }) => kind !== 'UNKNOWN' || !/\bList$/u.test(surface) && !spoken.some((other) => other.start < end && start < other.end));
  const names = withAnaphora(plain.text, plain.chinese ? withoutSteps(plain.text, named) : named, discourse);
  const tagged = tag(plain, names, measures, dates);
  const lean = plain.chinese || names.length < 2 ? null : tag(plain, names, measures, dates, beside);
  return { tagged, discourse, names: learned.names, lean: lean && lean.text.length < tagged.text.length ? lean : null };
}

/** The company that a section or paragraph is about: the one its heading names last after a dash, or alone; or the label before its first colon. */
function companyOf(paragraph: Paragraph, learned: Learned): NameSpan | null {
  const opening = paragraph.sentences[0]?.text ?? '';
  // 甲光电（辅导期）。这家企业…: a run-in heading is the paragraph's label too.
  const label = /^(?:[(（]?\d+[)）、.]|[①-⑩●■•])?\s*([^：:，。]{2,24})[：:]/u.exec(opening)?.[1] ?? (paragraph.sentences.length > 1 ? runInHeading.exec(opening)?.[1] : undefined);
  for (const heading of [...(label === undefined || paragraph.cell ? [] : [label]), ...[...paragraph.section].reverse()]) {
    const tail = heading.split(/——|—|–| - /u).at(-1) ?? heading;
    for (const part of [tail, heading]) {
      const company = companyIn(part, learned);
      if (company) return company;
    }
  }
  return null;
}
function companyIn(label: string, learned: Learned): NameSpan | null {
  const companies = namesIn(label, learned.names, learned.chips).filter((span) => span.kind === 'COMPANY' && !publishes.test(span.surface));
  return companies.length === 1 ? companies[0] ?? null : null;
}
/** Who writes reports stands in their titles, and is not what they are about. */
const publishes = /(?:证券|研究所|研究院|咨询|智库|\b(?:Research|Securities|Institute|Advisory|Consulting))$/u;

/** The chip whose ecosystem or make-up a section describes: the only one its innermost heading names. */
function chipOf(paragraph: Paragraph, learned: Learned): NameSpan | null {
  const heading = paragraph.section.at(-1) ?? '';
  // 训练卡追上 A100: the heading measures others by it.
  if (/追上|追赶|对标|比肩|替代|超越|赶超|挑战|看齐|逼近|接近|\bversus\b|\bvs\b/u.test(heading)) return null;
  const chips = namesIn(heading, learned.names, learned.chips).filter((span) => span.kind === 'CHIP');
  return chips.length === 1 ? chips[0] ?? null : null;
}

/** What each paragraph is about: its label, that of the paragraph it goes on with, or the one class of product in the heading over it. */
function businessesOf(paragraphs: readonly Paragraph[], learned: Learned): readonly (string | null)[] {
  let [label, section, line, goesOn]: [string | null, string, number, boolean] = [null, '', 0, false];
  return paragraphs.map((paragraph) => {
    const own = businessOf(paragraph), here = paragraph.section.join('\0'), first = paragraph.sentences[0]?.lines[0] ?? 0;
    label = own ?? (here === section && goesOn && first - line <= 3 ? label : null);
    [section, line, goesOn] = [here, paragraph.sentences.at(-1)?.lines.at(-1) ?? first, endsFull(paragraph)];
    return label ?? [...paragraph.section].reverse().map((heading) => productIn(heading, learned)).find((name) => name !== null) ?? null;
  });
}
/** A sentence that ends where its line is full may be the middle of a paragraph. */
function endsFull({ sentences }: Paragraph): boolean {
  const lines = sentences.flatMap(({ text, starts }) => starts.map((start, i) => text.slice(start, starts[i + 1]).trim().length));
  return lines.length > 2 && (lines.at(-1) ?? 0) >= Math.max(...lines) * 0.92;
}
/** A paragraph cut where a sentence happened to end with its line: the next line, without a blank between where lines have none, goes on with it. */
function runsOn(before: Paragraph, paragraph: Paragraph): boolean {
  const lines = [...new Set(before.sentences.flatMap((sentence) => sentence.lines))];
  const step = lines.length > 2 ? Math.min(...lines.slice(1).map((line, i) => line - (lines[i] ?? line))) : 0;
  return !before.cell && !paragraph.cell && (paragraph.sentences[0]?.lines[0] ?? 0) - (lines.at(-1) ?? 0) === step && before.section.join('\0') === paragraph.section.join('\0') && endsFull(before);
}
function productIn(heading: string, learned: Learned): string | null {
  if (heading.length > 24) return null;
  const products = namesIn(heading, learned.names, learned.chips).filter((span) => span.kind === 'PRODUCT');
  return products.length === 1 ? products[0]?.surface ?? null : null;
}

/** What a paragraph's label says it is about: "光模块：…". */
function businessOf(paragraph: Paragraph): string | null {
  const label = /^(?:[(（]?\d+[)）、.]|[①-⑩●■•])?\s*([^：:，。；“”]{2,14})[：:]/u.exec(paragraph.sentences[0]?.text ?? '')?.[1]?.trim();
  return label === undefined || /风险|建议|推荐|标的|受益|关注|来源|说明|要点|观点|图|表/u.test(label) ? null : label;
}

/** The year a sentence names last, no span of years and no estimate. */
function lastYearOf({ tagged: { text, items } }: Scene): number | null {
  const date = [...text].map((char) => items.get(char)?.date).findLast((one) => one && !one.period && !one.estimate);
  return date ? Number(date.date.slice(0, 4)) : null;
}

/** The days or months that a sentence names, none from or to which something holds. */
function daysIn({ tagged: { text, items } }: Scene): readonly string[] {
  return [...text].flatMap((char, i) => { const one = items.get(char)?.date; return one && !one.estimate && /^\d{4}-\d\d/u.test(one.date) && !(/[自至]\s?$/u.test(text.slice(Math.max(0, i - 2), i)) || /^(?:起|前|后|之前|之后|生效)/u.test(text.slice(i + 1, i + 3))) ? [one.date] : []; });
}
/** 2025 年的节奏更为反复。 进入 2024 年，…: a short sentence about a year. */
const themeOf = /^\s*(?:进入|到了?|步入|迈入|回到)?\s?((?:19|20)\d\d)\s?年(?:的|以来|里|间|，|则|又|成为|是)[^\d，。；]{2,24}[。：]?$/u;
/** 同日，…: of the day named last, where a sentence names several. */
const sameDay = /^(?:同日|同一天|当天|当日)/u;
/** Whom a paragraph has begun to tell of beside the firm of its section (总部位于奥斯汀的甲推出 X。公司称…), until that is named again. */
function stillOpen({ tagged }: Scene, { company, opened }: Discourse): NameSpan | null {
  const named = company !== null && [...tagged.items.values()].some((item) => item.names.some(({ entry }) => entry !== null && entry.name === company.entry?.name));
  return named ? null : opened ?? null;
}
function placeIn({ tagged: { text, items, plain }, names }: Scene): NameSpan | null {
  const named = [...text].map((char) => items.get(char)).findLast((item) => item?.kind === 'REGION')?.names.at(-1);
  if (named || plain.chinese || !/\bChinese\b/u.test(text)) return named ?? null;
  // "Chinese officials count …": the country by its adjective.
  const entry = names.lookup('China', 'REGION');
  return entry && { start: 0, end: 0, surface: 'Chinese', kind: 'REGION', entry, maker: null };
}

/** One report says a thing once, wherever it repeats it: the first and surest of the same claims. */
function onceEach(drafts: readonly Draft[], learned: Learned): Draft[] {
  const kept = new Map<string, Draft>();
  const nameOf = (mention: Mention): string => learned.names.lookup(mention.surface, mention.kind)?.name ?? foldName(mention.surface);
  for (const draft of drafts) {
    const { statement } = draft;
    const key = statement.type === 'policy' ? `policy ${foldName(statement.title)}` : JSON.stringify([draft.modality, Object.entries(statement).sort(([a], [b]) => (a < b ? -1 : 1))], (_, value: unknown) => (isMention(value) ? nameOf(value) : value));
    const old = kept.get(key);
    if (!old || draft.confidence > old.confidence) kept.set(key, draft);
  }
  return [...kept.values()];
}
function isMention(value: unknown): value is Mention { return typeof value === 'object' && value !== null && 'surface' in value && 'kind' in value; }
