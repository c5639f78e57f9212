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
  /** Given up before it stood. */
  dead: boolean;
}
export type CentreBook = Map<string, CentreNotes>;

const built = /(?:正式)?(?:投运|投产|点亮|启用|投入使用|投入运营|投入服务|交付使用|上线|揭牌|已建成|建成并|建成(?=\s?约?[\ue000-\uf8ff])|[\ue000-\uf8ff]\s?(?:初|底|末)?(?:正式|全面)?建成(?=[，。；、]|$)|(?:建成|投运|投产|启用)的\s?(?=[\ue000-\uf8ff])|正式运行|竣工|完成了?(?:首期|一期|部署)|已(?:经)?(?:建成|投用|完成|部署)|共装有|满负荷|\b(?:went live|(?:came|brought|is|been) online|opened|operational|completed|finished|commissioned|launched|energi[sz]ed|switched on|handed over|(?:(?:is|been|put|placed|entered|went) (?:in|into) (?:service|operation))|(?:was|were|been) built)\b)/iu;
const building = /(?:(?<!存)在建(?!设)|建设中|开工|开建|动工|(?:正|仍|尚|还)在(?:加紧|加快|抓紧)?(?:建设|施工|修建|土建|建造)|施工中|(?:只|仅|刚)?完成(?:了)?(?:主体)?土建|土建(?:阶段|施工)|设备(?:尚|仍|还)?未进场|未完工|尚未(?:完工|竣工|建成)|承建中|\bunder construction\b|broke ground|\bbeing (?:built|poured|erected|fitted out|extended|expanded)\b|\bstill (?:going up|unfinished)\b)/iu;
/** 计划于明年开工, 开工时间: nothing has begun. */
const toBegin = /(?:计划|预计|将|拟|有望|争取|力争|待)[^，。；]{0,16}(?:开工|动工|开建)|(?:开工|动工|开建)(?:时间|日期|计划|条件)/gu;
/** Given up. */
const dead = /(?:已经?|现已|宣告|宣布|被|遭)(?:中止|终止|叫停|取消|流产|搁置|下马|夭折)|\b(?:cancel(?:l?ed)|scrapped|shelved|abandoned|called off)\b/iu;
/** Another part of what stands already. */
const more = /[二三四]期|扩建|扩容|\b(?:extension|expansion|second|third|later|next|remaining|remainder|phase (?:2|3|two|three|II|III))\b/iu;
const plannedWords = /(?:计划|预计|有望|\bexpected\b|\bdue\b|规划|拟建?|将(?:建|打造|于)|筹建|未来将|\bplanned\b|\bwill be (?:built|filled|equipped|fitted|populated|stocked|opened|housed|powered)\b|\bto be built\b)/iu;
/** A verb of building right before the name. */
const toBuild = /(?:构建|建设(?!运营)|打造|规划|筹建|新建|拟建|布局)(?!了)[^，。；\ue000-\uf8ff]{0,6}$/u;
const aimsAt = /规划|计划|拟建|加快|支持|鼓励|推动|推进|力争|目标|将(?:建|打造)|到20\d\d/u;
const partly = /(?:首期|首批|一期|部分)[^。]{0,30}(?:完成|点亮|启用|建成|投运|投产|投用|上线|部署|已)|完成(?:了)?(?:首期|一期)|\b(?:phase (?:one|1|I)|(?:its |the )?first (?:phase|stage|hall))\b[^.;]{0,60}\b(?:opened|went live|is live|in service|operational|completed|came online|running)\b|\b(?:opened|commissioned|completed|finished|switched on|energi[sz]ed|brought up|launched) (?:with )?(?:an?|its|the) (?:first|opening|initial) (?:phase|stage|hall|tranche)/iu;

/** Notes what a sentence says of a computing centre: where, with whom, how large, how far. `last`: the centre the paragraph is about. */
export function noteCentres(scene: Scene, book: CentreBook, last: NameSpan | null): NameSpan | null {
  const { tagged: { text, items, plain, at } } = scene;
  let current = last;
  let named = 0;
  let planned = false;
  for (let i = 0; i < text.length; i += 1) {
    const item = items.get(text[i] ?? '');
    if (item?.kind !== 'COMPUTE_CENTER') continue;
    // "某中心 (Some Computing Centre)": the other name of what stands before; "Measures to Accelerate the Computing Hub": part of a title.
    if (items.get(/([\ue000-\uf8ff])\s?\($/u.exec(text.slice(0, i))?.[1] ?? '')?.kind === 'COMPUTE_CENTER' || inTitle.test(plain.text.slice(Math.max(0, item.start - 80), item.start))) continue;
    named += item.names.length;
    for (const span of item.names) {
      const key = keyOf(span);
      if (!book.has(key)) {
        book.set(key, { span, mention: mentionOf(span, item, 'COMPUTE_CENTER', scene.names), line: lineAt(plain, span.start), page: plain.sentence.page, quote: quoteOf(plain, at[clauseStart(text, i)] ?? 0, at[Math.min(text.length - 1, i + 24)] ?? plain.text.length), ownRegion: [], regions: [], partners: [], capacity: [], statuses: new Set(), planned: false, dead: false });
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
  const speaksOfIt = opens || items.get(builds.exec(text)?.[1] ?? '')?.kind === 'COMPUTE_CENTER' || items.get(heads.exec(text)?.[1] ?? '')?.kind === 'COMPUTE_CENTER' || text.includes('该') || text.includes('其') || subjectOf(scene, text.length, ['COMPUTE_CENTER']) !== null || /中心|集群|平台|项目|算力/u.test(text);
  if (!speaksOfIt) return null;
  // 另一个曾规划的项目: of another that has no name.
  if (named === 0 && another.test(text)) return null;
  // What a plan names among other aims is not what the figures after it are of.
  if (planned) return null;
  figures(scene, notes);
  if (dead.test(text) && !isBuilt(scene)) { notes.dead = true; return current; }
  // 封顶但至今没有点亮: what has not come about is no state, and what stands of it is in building.
  // 首期尚在建设，预计明年投产: what is to come about has not.
  const told = text.replace(notYet, '').replace(toCome, '');
  if (told !== text && !partly.test(told) && !built.test(told) && /封顶|土建|主体|厂房|机房|设备/u.test(told)) notes.statuses.add('UNDER_CONSTRUCTION');
  else if (partly.test(told)) notes.statuses.add('PARTLY_BUILT');
  else if (building.test(text.replace(notBegun, '').replace(toBegin, ''))) { notes.statuses.add('UNDER_CONSTRUCTION'); if (more.test(text) && isBuilt(scene)) notes.statuses.add('BUILT'); }
  else if (isBuilt(scene)) notes.statuses.add('BUILT');
  else if (notBegun.test(text) || onPaper.test(text) || /(?:是|属于?|仍为|尚为|仍是)(?:一个|一处)?(?:规划|拟建)(?:中的)?项目|\b(?:is|remains) (?:still )?(?:at the planning stage|planned|on paper)\b/u.test(text)) notes.statuses.add('PLANNED');
  const place = /(?:位于|落户(?:于)?|坐落于|选址|部署在|located in)\s?([\ue000-\uf8ff])/iu.exec(text)?.[1];
  // 位于某地的另一处: another thing's place.
  const whose = items.get(/(?:位于|坐落于|地处|落户(?:于)?)\s?[\ue000-\uf8ff]\s?的([\ue000-\uf8ff]?)/u.exec(text)?.[1] ?? '');
  const region = /(?:位于|坐落于|地处|落户(?:于)?)\s?[\ue000-\uf8ff]\s?的/u.test(text) && whose?.kind !== 'COMPUTE_CENTER' && named === 0 ? undefined : items.get(place ?? '');
  const placeName = region?.kind === 'REGION' ? region.names[0] : undefined;
  if (placeName && region && notes.regions.length === 0) notes.regions.push(mentionOf(placeName, region, 'REGION', scene.names));
  for (const hit of text.matchAll(/([\ue000-\uf8ff])(?:等)?(?:[^，。；\ue000-\uf8ff]{0,4})(?:联合|携手|共同|共建|承建|打造)|(?:联合|携手)\s?([\ue000-\uf8ff])|(?:由|与|和)\s?([\ue000-\uf8ff])(?=[^，。；]{0,14}(?:建|运营|打造|合作|投资|部署|共同|联合))/gu)) {
    const partner = items.get(hit[1] ?? hit[2] ?? hit[3] ?? '');
    if (partner?.kind !== 'COMPANY') continue;
    for (const span of partner.names) if (!notes.partners.some((p) => foldName(p.surface) === foldName(span.surface))) notes.partners.push(mentionOf(span, partner, 'COMPANY', scene.names));
  }
  return current;
}
/** 郴州一个曾规划 5,000P 的项目; another site. */
const another = /(?:一个|一处|另一[个处座]|另有|某)[^，。；]{0,16}(?:项目|中心|基地|园区)|^(?:A|An|Another) [^.;,]{0,40}(?:cent(?:re|er)|park|campus|hub|project|site|cluster)\b/u;
const toCome = /(?:预计|计划|有望|力争|争取|拟于|将于)[^，。；]*/gu;
/** 可研报告刚获批复: nothing but papers. */
const onPaper = /可研[^，。；]{0,6}(?:获批|批复|通过|编制|论证|阶段)|(?:仅|刚|才|已)(?:完成)?(?:了)?立项(?=[，。；]|$)|尚处[^，。；]{0,6}(?:前期|论证|规划|筹备)|处于(?:规划|筹备|前期|论证)|\b(?:feasibility stud(?:y|ies)|awaiting (?:permits|approval|planning)|at the (?:design|feasibility) stage)\b/u;
/** 至今没有点亮, 尚未投运. */
const notYet = /(?:没有|尚未|并未|还未|仍未|迟迟未|未能|(?<![来经])未)(?:正式|如期|全面|真正)?(?:点亮|投运|投产|投用|启用|上线|交付|通电|竣工|验收)/gu;
/** 至今没有动工: nothing of it is being built, whatever is said of its building. */
const notBegun = /(?:没有|尚未|并未|还未|仍未|迟迟未|未)(?:正式|实质性?|如期)?(?:动工|开工|开建|启动建设|破土|进场施工)|\b(?:has|have) (?:not|yet to) (?:yet )?(?:broken ground|break ground|begun|begin|started|start)\b|\bno construction (?:contract|start)/u;
/** 拟建 500P 的某中心，至今没有动工. */
const builds = /(?:拟建|新建|投建|在建|建成)[^，。；]{0,8}的([\ue000-\uf8ff])/u;
const inTitle = /\b(?:Measures|Opinions|Plan|Programme|Program|Scheme|Initiative|Action|Notice|Guidelines|Strategy)\b[^.;,]{0,30}\b(?:to|for|on)\b[^.;,]{0,24}$/u;
/** 庆阳的“某一号”智算中心…, 此外，位于某地的某中心…: a sentence that begins with where the centre is. */
const heads = /^(?:此外|另外|同时|其中)?[，,]?\s?(?:位于|地处|坐落于|in )?\s?[\ue000-\uf8ff](?:的|['’]s |, the )\s?([\ue000-\uf8ff])/u;
/** Something went live: the centre itself, not an application or platform in it. */
function isBuilt(scene: Scene): boolean {
  const { text, items } = scene.tagged;
  const hit = built.exec(text.replace(notYet, (words) => ' '.repeat(words.length)));
  if (!hit || plannedWords.test(text.slice(clauseStart(text, hit.index), hit.index))) return false;
  const clause = text.slice(clauseStart(text, hit.index), hit.index);
  const own = [...clause].some((char) => items.get(char)?.kind === 'COMPUTE_CENTER');
  return own || /(?:中心|集群|项目|平台|其|该)[^，。]{0,8}$/u.test(clause) || clause.replace(/[\ue000-\uf8ff]|现|目前|已|正式|全面|于|在/gu, '').length <= 2 || passive.test(clause);
}
/** "…, has since been": the verb of the sentence's subject behind what stands between commas; "it" of the next clause. */
const passive = /^\s*(?:and |but )?(?:it |which )?(?:has|have|had|was|is|were)?(?: (?:since|now|already|finally|just|only))*(?: been)?\s*$/u;
function keyOf(span: NameSpan): string { return foldName(span.surface.replace(/项目$/u, '')); }

function figures(scene: Scene, notes: CentreNotes): void {
  const { tagged: { text, items } } = scene;
  for (let i = 0; i < text.length; i += 1) {
    const measure = items.get(text[i] ?? '')?.measure;
    // The power of its supply, where it is a power station's: 60 MW.
    const supply = measure?.dimension === 'WATT' && measure.factor >= 1e6 && /^[MG]W$/u.test(measure.unit.replace(/\s/gu, ''));
    if (!measure || !supply && (measure.dimension !== 'RATE' || measure.factor < 1e3) || measure.values[0] === undefined) continue;
    // 配套 400MW 光伏: a power station beside it.
    if (supply && /^\s?(?:的)?(?:光伏|风电|风光|储能|绿电|水电|of (?:solar|wind|hydro|storage)|(?:solar|wind|battery|hydro))/iu.test(text.slice(i + 1, i + 14))) continue;
    const start = clauseStart(text, i);
    const before = text.slice(Math.max(0, start - 20), i);
    if (measure.values[0] === 1 && /^\s?约?等于/u.test(text.slice(i + 1, i + 6)) || /行业|业界|其他|同业|相当于/u.test(text.slice(Math.max(start, i - 16), i))) continue;
    // 2 万 P: twenty thousand of them.
    const letter = /^(万)?\s?([PE])$/u.exec(measure.unit);
    const unit = letter ? `${letter[2]}FLOPS` : measure.unit.replace(/\s/gu, '');
    // What several centres have together is none's.
    if (/(?:[两二三四五六七八九\d]\s?(?:个|座|大|地)?(?:智算|算力|超算|计算|数据)?(?:中心|项目|集群|园区|基地|地))[^，。；]{0,14}(?:合计|共计|总计|共)|(?:上述|前述|以上|两者|三者|各地|各中心|全[省市国]|[两三四]地)[^，。；]{0,14}(?:合计|相加)[^，。；]{0,4}$|相加[^，。；]{0,4}$/u.test(text.slice(start, i))) continue;
    const phase = /首期|首批|一期|第一阶段/u.test(text.slice(start, i)) || /phase (?:1|one)\b|(?:first|opening|initial) (?:phase|stage)/iu.test(before) && !/phase (?:2|two)\b/iu.test(before) ? 'phase 1' : /二期|phase (?:2|two)\b|second (?:phase|stage)/iu.test(text.slice(start, i)) ? 'phase 2' : /短期/u.test(before) ? 'short-term' : /计划|规划|拟|设计(?:算力|规模|容量)|将/u.test(before) ? 'planned' : /远期|长期|最终|总体|全部建成|\bfinal\b|\bultimately\b|full build|designed for/iu.test(before) ? 'final' : null;
    const eventual = /\b(?:to reach|(?:rise|grow|go|expand\w*|bring it|take it) to|ultimately|eventually)\b[^.;]{0,24}$/iu.test(sinceFigure(scene, i)) || /^[^,.;\ue000-\uf8ff]{0,24}\bwhen (?:it is |it['’]s |fully )?(?:finished|complete[d]?|built)/iu.test(text.slice(i + 1, i + 60));
    const value = measure.values[0] * (letter?.[1] === undefined ? 1 : 1e4);
    if (notes.capacity.some((c) => c.value === value && c.unit === unit)) continue;
    notes.capacity.push({ value, unit, petaOps: supply ? null : Number((measure.values[0] * measure.factor / 1e3).toPrecision(12)), format: null, phase: eventual ? 'final' : phase });
  }
}

/** What is said behind the figure before it. */
function sinceFigure({ tagged: { text, items } }: Scene, i: number): string {
  for (let k = i - 1; k >= 0; k -= 1) if (items.get(text[k] ?? '')?.measure) return text.slice(k + 1, i);
  return text.slice(0, i);
}
/** One claim a centre, of all that was noted. A centre of which nothing is said but its name is no claim. */
export function centreDrafts(book: CentreBook): readonly Draft[] {
  return [...book.values()].filter((notes) => !notes.dead && (notes.planned || notes.capacity.length > 0 || notes.statuses.size > 0 || notes.partners.length > 0)).flatMap((notes): Draft[] => [{
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
