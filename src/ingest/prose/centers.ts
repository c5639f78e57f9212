import type { BuildStatus } from '../../ontology.js';
import { foldName } from '../../model/entity.js';
import type { CapacityFigure, Draft, Mention } from '../../model/claim.js';
import { extractor } from './ties.js';
import { clauseStart } from './modality.js';
import type { NameSpan } from './kinds.js';
import { mentionOf, subjectOf, type Scene } from './scene.js';
import { lineAt, quoteOf } from './text.js';

/** What sentences say of one centre, put together over a report: a centre's figures stand far apart. */
interface CentreNotes {
  readonly span: NameSpan; readonly mention: Mention; readonly line: number; readonly page: number | null; readonly quote: string;
  /** The place its own name begins with. */
  readonly ownRegion: Mention[]; readonly regions: Mention[]; readonly partners: Mention[]; readonly capacity: CapacityFigure[]; readonly statuses: Set<BuildStatus>;
  /** Named as something to be built, where nothing more is told of it. */
  planned: boolean;
}
export type CentreBook = Map<string, CentreNotes>;

const built = /(?:正式)?(?:投运|投产|点亮|启用|投入使用|投入运营|投入服务|交付使用|上线|揭牌|已建成|建成并|正式运行|竣工|完成了?(?:首期|一期|部署)|已(?:经)?(?:建成|投用|完成)|\b(?:went live|came online|opened|operational|completed|launched)\b)/iu;
const building = /(?:(?<!存)在建(?!设)|建设中|开工|开建|动工|正在建设|承建中|\bunder construction\b|broke ground)/iu;
const plannedWords = /(?:计划|预计|有望|\bexpected\b|\bdue\b|规划|拟建?|将(?:建|打造|于)|筹建|未来将|\bplanned\b|\bwill be built\b|\bto be built\b)/iu;
/** A verb of building right before the name. */
const toBuild = /(?:构建|建设(?!运营)|打造|规划|筹建|新建|拟建|布局)(?!了)[^，。；\ue000-\uf8ff]{0,6}$/u;
const aimsAt = /规划|计划|拟建|加快|支持|鼓励|推动|推进|力争|目标|将(?:建|打造)|到20\d\d/u;
const partly = /(?:首期|首批|一期|部分)[^。]{0,30}(?:完成|点亮|启用|建成|投运|投产|投用|上线|部署|已)|完成(?:了)?(?:首期|一期)|\b(?:phase (?:one|1|I)|(?:its |the )?first (?:phase|stage|hall))\b[^.;]{0,60}\b(?:opened|went live|is live|in service|operational|completed|came online|running)\b/iu;

/** Notes what a sentence says of a computing centre: where, with whom, how large, how far. `last`: the centre the paragraph is about. */
export function noteCentres(scene: Scene, book: CentreBook, last: NameSpan | null): NameSpan | null {
  const { tagged: { text, items, plain, at } } = scene;
  let current = last;
  let named = 0;
  let planned = false;
  for (let i = 0; i < text.length; i += 1) {
    const item = items.get(text[i] ?? '');
    if (item?.kind !== 'COMPUTE_CENTER') continue;
    named += item.names.length;
    for (const span of item.names) {
      const key = keyOf(span);
      if (!book.has(key)) {
        book.set(key, { span, mention: mentionOf(span, item, 'COMPUTE_CENTER', scene.names), line: lineAt(plain, span.start), page: plain.sentence.page, quote: quoteOf(plain, at[clauseStart(text, i)] ?? 0, at[Math.min(text.length - 1, i + 24)] ?? plain.text.length), ownRegion: [], regions: [], partners: [], capacity: [], statuses: new Set(), planned: false });
        const own = scene.names.find(span.surface)[0];
        if (own?.start === 0 && own.entry.kind === 'REGION') book.get(key)?.ownRegion.push({ surface: own.surface, kind: 'REGION' });
      }
      const notes = book.get(key);
      if (notes && toBuild.test(text.slice(clauseStart(text, i), i)) && aimsAt.test(text) && !isBuilt(scene)) planned = notes.planned = true;
      current = span;
    }
  }
  // A list of centres says nothing of any one of them.
  if (!current || named > 1) return null;
  const notes = book.get(keyOf(current));
  if (!notes) return current;
  const opens = items.get(/[\ue000-\uf8ff]/u.exec(text)?.[0] ?? '')?.kind === 'COMPUTE_CENTER';
  const speaksOfIt = opens || text.includes('该') || text.includes('其') || subjectOf(scene, text.length, ['COMPUTE_CENTER']) !== null || /中心|集群|平台|项目|算力/u.test(text);
  if (!speaksOfIt) return null;
  // What a plan names among other aims is not what the figures after it are of.
  if (planned) return null;
  figures(scene, notes);
  if (partly.test(text)) notes.statuses.add('PARTLY_BUILT');
  else if (building.test(text.replace(notBegun, ''))) notes.statuses.add('UNDER_CONSTRUCTION');
  else if (isBuilt(scene)) notes.statuses.add('BUILT');
  else if (notBegun.test(text) || /(?:是|属于?|仍为|尚为|仍是)(?:一个|一处)?(?:规划|拟建)(?:中的)?项目|\b(?:is|remains) (?:still )?(?:at the planning stage|planned|on paper)\b/u.test(text)) notes.statuses.add('PLANNED');
  const place = /(?:位于|落户(?:于)?|坐落于|选址|部署在|located in)\s?([\ue000-\uf8ff])/iu.exec(text)?.[1];
  const region = items.get(place ?? '');
  const placeName = region?.kind === 'REGION' ? region.names[0] : undefined;
  if (placeName && region && notes.regions.length === 0) notes.regions.push(mentionOf(placeName, region, 'REGION', scene.names));
  for (const hit of text.matchAll(/([\ue000-\uf8ff])(?:等)?(?:[^，。；\ue000-\uf8ff]{0,4})(?:联合|携手|共同|共建|承建|打造)|(?:联合|携手)\s?([\ue000-\uf8ff])|(?:由|与|和)\s?([\ue000-\uf8ff])(?=[^，。；]{0,14}(?:建|运营|打造|合作|投资|部署|共同|联合))/gu)) {
    const partner = items.get(hit[1] ?? hit[2] ?? hit[3] ?? '');
    if (partner?.kind !== 'COMPANY') continue;
    for (const span of partner.names) if (!notes.partners.some((p) => foldName(p.surface) === foldName(span.surface))) notes.partners.push(mentionOf(span, partner, 'COMPANY', scene.names));
  }
  return current;
}
/** 至今没有动工: nothing of it is being built, whatever is said of its building. */
const notBegun = /(?:没有|尚未|并未|还未|仍未|迟迟未|未)(?:正式|实质|如期)?(?:动工|开工|启动建设|破土|进场施工)/u;
/** Something went live: the centre itself, not an application or platform in it. */
function isBuilt(scene: Scene): boolean {
  const { text, items } = scene.tagged;
  const hit = built.exec(text);
  if (!hit || plannedWords.test(text.slice(clauseStart(text, hit.index), hit.index))) return false;
  const clause = text.slice(clauseStart(text, hit.index), hit.index);
  const own = [...clause].some((char) => items.get(char)?.kind === 'COMPUTE_CENTER');
  return own || /(?:中心|集群|项目|平台|其|该)[^，。]{0,8}$/u.test(clause) || clause.replace(/[\ue000-\uf8ff]|现|目前|已|正式|全面|于|在/gu, '').length <= 2;
}
function keyOf(span: NameSpan): string { return foldName(span.surface.replace(/项目$/u, '')); }

function figures(scene: Scene, notes: CentreNotes): void {
  const { tagged: { text, items } } = scene;
  for (let i = 0; i < text.length; i += 1) {
    const measure = items.get(text[i] ?? '')?.measure;
    if (measure?.dimension !== 'RATE' || measure.values[0] === undefined || measure.factor < 1e3) continue;
    const start = clauseStart(text, i);
    const before = text.slice(Math.max(0, start - 20), i);
    if (measure.values[0] === 1 && /^\s?约?等于/u.test(text.slice(i + 1, i + 6)) || /行业|业界|其他|同业|相当于/u.test(text.slice(Math.max(start, i - 16), i))) continue;
    const unit = /^[PE]$/u.test(measure.unit) ? `${measure.unit}FLOPS` : measure.unit.replace(/\s/gu, '');
    // What several centres have together is none's.
    if (/(?:[两二三四五六七八九\d]\s?(?:个|座|大|地)?(?:智算|算力|超算|计算|数据)?(?:中心|项目|集群|园区|基地|地))[^，。；]{0,14}(?:合计|共计|总计|共)|(?:合计|相加)[^，。；]{0,4}$/u.test(text.slice(start, i))) continue;
    const phase = /首期|首批|一期|第一阶段/u.test(text.slice(start, i)) || /phase (?:1|one)\b|(?:first|opening|initial) (?:phase|stage)/iu.test(before) && !/phase (?:2|two)\b/iu.test(before) ? 'phase 1' : /二期|phase (?:2|two)\b|second (?:phase|stage)/iu.test(text.slice(start, i)) ? 'phase 2' : /短期/u.test(before) ? 'short-term' : /计划|规划|将/u.test(before) ? 'planned' : /远期|长期|最终|总体|全部建成|\bfinal\b|\bultimately\b|full build|designed for/iu.test(before) ? 'final' : null;
    const value = measure.values[0];
    if (notes.capacity.some((c) => c.value === value && c.unit === unit)) continue;
    notes.capacity.push({ value, unit, petaOps: Number((value * measure.factor / 1e3).toPrecision(12)), format: null, phase });
  }
}

/** One claim a centre, of all that was noted. A centre of which nothing is said but its name is no claim. */
export function centreDrafts(book: CentreBook): readonly Draft[] {
  return [...book.values()].filter((notes) => notes.planned || notes.capacity.length > 0 || notes.statuses.size > 0 || notes.partners.length > 0).flatMap((notes): Draft[] => [{
    statement: { type: 'center', center: notes.mention, region: notes.regions[0] ?? notes.ownRegion[0] ?? null, partners: notes.partners, capacity: notes.capacity, status: statusOf(notes.statuses) },
    passage: { line: notes.line, page: notes.page, table: null }, quote: notes.quote, modality: notes.planned && notes.statuses.size === 0 && notes.capacity.length === 0 && notes.partners.length === 0 ? 'PLANNED' : 'ASSERTED', confidence: 0.7, extractor,
  }, ...notes.ownRegion.map((region): Draft => ({
    statement: { type: 'relation', subject: notes.mention, predicate: 'LOCATED_IN', object: region, date: null },
    passage: { line: notes.line, page: notes.page, table: null }, quote: notes.span.surface, modality: 'ASSERTED', confidence: 0.6, extractor,
  }))]);
}
function statusOf(statuses: ReadonlySet<BuildStatus>): BuildStatus | null {
  if (statuses.has('PARTLY_BUILT')) return 'PARTLY_BUILT';
  if (statuses.has('BUILT')) return statuses.has('UNDER_CONSTRUCTION') ? 'PARTLY_BUILT' : 'BUILT';
  return statuses.has('UNDER_CONSTRUCTION') ? 'UNDER_CONSTRUCTION' : statuses.has('PLANNED') ? 'PLANNED' : null;
}
