import type { Draft } from '../../model/claim.js';
import { lettersIn } from '../needed.js';
import { everyMatch, type CompiledFrame, type CompiledPattern } from './frame.js';
import { inChinese, inEnglish } from './frames.js';
import { bitsOf, classOf, nameOf, spanKinds, type NameSpan, type SpanKind } from './kinds.js';
import { clauseEnd, clauseStart, refuted, supposed } from './modality.js';
import { alsoAfter, alsoBefore, gapsAfter } from './english-gaps.js';
import { groupSubject, membersIn } from './english-groups.js';
import { roleTies } from './english-roles.js';
import { seats } from './seats.js';
import { adaptations } from './adaptations.js';
import { backends } from './backends.js';
import { branded } from './brands.js';
import { cutDown } from './cut-down.js';
import { carriedTo, meantBy } from './chinese-subjects.js';
import { keptFrom, saidFrom } from './clause-scope.js';
import { scopesOf } from './english-scope.js';
import { clauseBetween, referent } from './english-subjects.js';
import { mentionOf, openingFirm, makerSpanOf, openingMaker, subjectOf, type Scene, type Subject } from './scene.js';
import { ofMachine } from './spec-guards.js';
import { ownsStranger, strangeFirm } from './strangers.js';
import { draft, makes, tieOf, type Tie } from './ties.js';
import { equipped, ofMakers, owned } from './apposition.js';
import { unmarked, type Item } from './tag.js';
import { usualRelations } from './usual-relations.js';

/** All relations that the frames find in a sentence, and those that stand in its appositions ("台积电的 CoWoS"). */
const anyName = new RegExp(classOf(spanKinds.filter((kind) => kind !== 'MEASURE' && kind !== 'DATE' && kind !== 'TITLE')), 'u');
export function relationsIn(scene: Scene): readonly Draft[] {
  const told = relationsOf(scene);
  if (!scene.lean) return told;
  // What the whole sentence tells of the same thing goes before: whose it is, and who holds, supplies or runs it.
  const known = new Set(told.flatMap((draft) => [tieKey(draft), ...endKeys(draft)]));
  return [...told, ...relationsOf({ ...scene, tagged: scene.lean }).filter((one) => one.modality === 'ASSERTED' && ![tieKey(one), ...endKeys(one)].some((key) => known.has(key)))];
}
/** A tie by the one of its ends beside which there is usually but one other. */
function endKeys({ statement: s }: Draft): readonly string[] { return s.type === 'relation' ? [`${s.predicate}\0${ofSubject.has(s.predicate) ? s.subject.surface : `\0${s.object.surface}`}`] : []; }
const ofSubject: ReadonlySet<string> = new Set(['DESIGNED_BY', 'DEVELOPED_BY', 'FABRICATED_BY', 'SUBSIDIARY_OF', 'OPERATED_BY', 'LOCATED_IN', 'RESTRICTED_VARIANT_OF', 'VARIANT_OF', 'PACKAGED_BY']);
function relationsOf(scene: Scene): readonly Draft[] {
  if (!anyName.test(scene.tagged.text)) return [];
  const present = bitsOf([...scene.tagged.items.values()].map((item) => item.kind));
  const letters = lettersIn(scene.tagged.text);
  const fitting = patternsFor(scene.tagged.plain.chinese, present).filter(({ pattern }) => pattern.worded(letters));
  return kept(scene, [...fitting.flatMap(({ frame, pattern }) => everyMatch(pattern.regexp, scene.tagged.text).flatMap((hit) => read(scene, frame, hit))), ...owned(scene), ...equipped(scene), ...ofMakers(scene), ...members(scene), ...usualRelations(scene), ...cutDown(scene), ...adaptations(scene), ...seats(scene), ...roleTies(scene), ...branded(scene), ...backends(scene)]);
}
/** The patterns that can match where these kinds stand, in their order. Sentences share few sets of kinds: each is looked through once. */
interface Fitting { readonly frame: CompiledFrame; readonly pattern: CompiledPattern }
const byKinds = { chinese: new Map<number, readonly Fitting[]>(), english: new Map<number, readonly Fitting[]>() } as const;
function patternsFor(chinese: boolean, present: number): readonly Fitting[] {
  const memo = chinese ? byKinds.chinese : byKinds.english;
  const known = memo.get(present) ?? (chinese ? inChinese : inEnglish).flatMap((frame) => frame.compiled.filter(({ needs }) => needs.every((kinds) => (kinds & present) !== 0)).map((pattern) => ({ frame, pattern })));
  if (memo.size > 2000) memo.clear();
  memo.set(present, known);
  return known;
}
/** 以兼容 A 为卖点，…澄清并不直接支持 A: what a later clause of the sentence denies is not asserted. */
function kept({ tagged: { plain } }: Scene, drafts: readonly Draft[]): readonly Draft[] {
  if (!plain.chinese || drafts.every(({ modality }) => modality !== 'NEGATED')) return drafts;
  const ends = ({ quote }: Draft): number => plain.sentence.text.lastIndexOf(quote) + quote.length;
  const denied = new Map(drafts.flatMap((draft) => (draft.modality === 'NEGATED' ? [[tieKey(draft), ends(draft)] as const] : [])));
  return drafts.filter((draft) => draft.modality === 'NEGATED' || ends(draft) >= (denied.get(tieKey(draft)) ?? 0));
}
function tieKey({ statement: s }: Draft): string { return s.type === 'relation' ? `${s.predicate}\0${s.subject.surface}\0${s.object.surface}` : ''; }

interface Role { readonly item: Item; readonly at: number }
function read(scene: Scene, frame: CompiledFrame, hit: RegExpExecArray): Draft[] {
  const { tagged: { text, items } } = scene;
  const end = hit.index + hit[0].length, begun = scene.tagged.plain.chinese ? hit.index : insertedAt(hit);
  if (frame.after && !frame.after.test(scene.tagged.plain.chinese ? text.slice(0, hit.index) : `${scene.discourse.said ?? ''} ${scene.tagged.plain.text}`) || begun === hit.index && supposed(text, hit.index)) return [];
  if (frame.within ?? frame.beyond) {
    const passage = `${scene.discourse.said ?? ''}\n${scene.tagged.plain.text}`;
    if (frame.within && !frame.within.test(passage) || frame.beyond?.test(passage)) return [];
  }
  const role = (name: string): Role | null => {
    const mark = hit.groups?.[name];
    const item = mark === undefined ? undefined : items.get(mark);
    return item ? { item, at: text.indexOf(mark ?? '', hit.index) } : null;
  };
  if (!scene.tagged.plain.chinese && ['S', 'O'].some((name) => setAside(scene, hit.groups?.[name], frame, hit))) return [];
  const list = role('LIST');
  // 2560 个 CUDA 核心: a unit of the chip, not the software.
  if (items.get(hit.groups?.['O'] ?? '')?.kind === 'SOFTWARE' && /^\s?(?:核|内核|[Cc]ore)/u.test(text.slice(text.indexOf(hit.groups?.['O'] ?? '\0') + 1))) return [];
  if (list && frame.unless?.test(text.slice(clauseStart(text, hit.index), clauseEnd(text, end)))) return [];
  if (list) return pairs(scene, frame, list, hit.index, end);
  const [s, given] = [role('S'), role('O')];
  // 销往甲以外的运营商: of all but whom it names.
  if (s?.item.kind === 'COMPANY' && ownsStranger(text, s.at) || given && /^\s?(?:以外|之外)的/u.test(text.slice(given.at + 1)) && given.at === end - 1) return [];
  // 收购甲苏州工厂: a part of a firm is bought, not the firm.
  if (frame.predicate === 'SUBSIDIARY_OF' && s && bought.test(text.slice(0, s.at)) && onlyPart.test(text.slice(s.at + 1, s.at + 16))) return [];
  const tool = s || frame.predicate !== 'SUPPORTS_SOFTWARE' ? null : toolBefore(scene, hit.index);
  // 由其封装, 向它供货: the pronoun stands for one of the two ends, for the object where the verb has neither.
  const pronoun = s && given ? undefined : hit.groups?.['IT'];
  const meant = s || !given ? frame.object : frame.subject;
  const it = pronoun === undefined ? null : scene.tagged.plain.chinese ? meantBy(scene, text.indexOf(pronoun, hit.index), meant, (s ?? given)?.item ?? null, pronoun) : inEnglishMeant(scene, pronoun, hit, meant, s ?? given);
  if (pronoun !== undefined && it === null && (scene.tagged.plain.chinese || roleAlone.test(pronoun))) return [];
  const o = given ?? (s ? null : it);
  const kinds = s ? frame.object : frame.subject;
  const spoken = s && o ? null : tool ? tool : it && o !== it ? it : subjectOf(scene, hit.index, kinds, !s && !frame.subject.includes('COMPANY')) ?? (frame.carried === true ? carriedTo(scene, hit.index, kinds, (s ?? o)?.item ?? null) : null);
  const found = s && o ? null : frame.topical ? (spoken?.own && !/^\s?旗下/u.test(text.slice(spoken.at + 1)) ? spoken : firmOf(scene, hit.index, frame.predicate === 'SUPPLIES_TO')) : spoken ?? (frame.predicate === 'MAKES' && o ? inQuestion(scene, hit.index) : null);
  // What is said of a thing is not said of whose it is (AMD's MI300X offers HBM3); who supplies it is.
  if (found && frame.predicate !== 'SUPPLIES_TO' && !(frame.predicate === 'MAKES' && /自研|自有|自家/u.test(hit[0])) && found.at >= 0 && items.get(found.item.mark)?.kind !== found.item.kind) return [];
  const [subject, object] = [s ?? (found && differs.test(text.slice(clauseStart(text, hit.index), end)) ? { ...found, item: { ...found.item, names: found.item.names.slice(0, 1) } } : found), o ?? ((frame.kin ? s?.item.kind === 'CHIP' : frame.prefixed && s?.item.kind !== 'CHIP') && s ? familyOf(scene, s.item) ?? found : found)];
  const { chinese } = scene.tagged.plain;
  if (frame.unless && (chinese ? keptFrom(frame.unless, text, saidFrom(text, hit.index, frame.topical === true || frame.carried === true || it !== null ? null : found), clauseStart(text, hit.index), clauseEnd(text, end)) : frame.unless.test(englishClause(text, begun, end, begun > hit.index ? null : found).replace(month, '')))) return [];
  if (frame.predicate === 'USES_MEMORY' && object && ofMachine.test(text.slice(Math.max(0, object.at - 16), Math.max(0, object.at)))) return [];
  if (frame.predicate === 'COMPARABLE_TO' && object && object.at >= 0 && onlyFraction(text, object.at)) return [];
  if (!s && object && object.at >= 0 && chinese && frame.predicate !== 'COMPARABLE_TO' && left(text, object.at)) return [];
  if (!chinese && found && found.at >= 0 && ruledOut.test(text.slice(Math.max(0, found.at - 24), found.at))) return [];
  if (!subject || !object || subject.item === object.item || subject.item.system && frame.predicate !== 'MAKES') return [];
  // 双方各持股 51%: neither of two firms by itself holds the other. 甲、乙都是它的客户: of whom the text is about, it is not.
  if ((frame.predicate === 'HOLDS_SHARE_IN' && subject.item.names.length > 1 || frame.topical === true && chinese && found !== null) && object.item.names.some((one) => subject.item.names.some((other) => nameOf(other) === nameOf(one)))) return [];
  const told = tied(scene, frame, subject, object, found, begun, end).filter(({ modality }) => !chinese || !refuted(text, end, modality));
  if (chinese || told.length === 0) return told;
  const [one, other] = subject.at < object.at ? [subject, object] : [object, subject];
  const more = one.at < 0 || other.at < end - 1 ? [] : gapsAfter(scene.tagged, one.item, other.item, other.at);
  const coordinated = [...(one.at < 0 ? [] : alsoBefore(scene.tagged, one.item, one.at).map((role) => [role, other] as const)), ...alsoAfter(scene.tagged, other.item, other.at).map((role) => [one, role] as const),
    ...more.map(({ first, last, end: to }) => [{ item: first, at: to - 1 }, { item: last, at: to - 1 }] as const)];
  return [...told, ...coordinated.flatMap(([first, last]) => { const [s_, o_] = one === subject ? [first, last] : [last, first]; return tied(scene, frame, s_, o_, found, hit.index, Math.max(end, last.at + 1)); })];
}
/** "would sell Acme, in which Bolt owns 18%", "will be run by Acme, a joint venture of …": what is put in between is so, whatever the sentence supposes. */
function insertedAt({ index, 0: words }: RegExpExecArray): number { const hit = inserted.exec(words); return hit ? index + hit[0].length : index; }
const inserted = /^[\ue000-\uf8ff], (?=(?:(?:in|of|to|from|with|for) )?(?:which|whose|whom) |an? |the )/u;
const bought = /(?:收购|并购|买下|接手)(?:了)?\s?$/u, onlyPart = /^\s?(?:的|旗下)?[\ueb00-\uebff]?[^，。；\ue000-\uf8ff]{0,6}(?:工厂|晶圆厂|厂区|产线|生产线|部门|事业部|团队|资产|业务|专利)/u;
/** A 与 B 的差别在于把 X 换成了 Y: said of A. */
const differs = /(?:差别|区别|不同|差异)(?:之处)?(?:主要|仅|只)?(?:在于|是)/u;
/** 接近 A100 的一半, "about half the A100's": as fast as a part of it is not comparable. */
function onlyFraction(text: string, at: number): boolean { return fractionBehind.test(text.slice(at + 1, at + 14)) || fractionBefore.test(text.slice(Math.max(0, at - 28), at)); }
const fractionBehind = /^(?:\s?[\p{Script=Han}A-Z\d]{0,6}的)?\s?(?:将?近|约|大约|不到|不足)?\s?(?:一半|半数|[一二三四五六七八九两](?:至[一二三四五六七八九两])?成|[一二三四五六七八九十百两]+分之)/u, fractionBefore = /\b(?:half|thirds?|quarters?|tenths?|fraction|percent|per cent|%)(?: of)?(?: that of)?(?: (?:the|an?))? ?$/u;
/** 封装从甲使用的 A 换成了 B: A is what it leaves. */
function left(text: string, at: number): boolean { return insteadOf.test(text.slice(at + 1, at + 16)) || changes.test(text.slice(at + 1, at + 12)) && leaving.test(text.slice(clauseStart(text, at), at)); }
/** 以 A 的国产替代方案 B 封装: what stands in for A. */
const insteadOf = /^\s?的[^，。；\ue000-\uf8ff]{0,6}(?:替代|平替)/u;
const changes = /^[^，。；\ue000-\uf8ff]{0,6}(?:换|改|升级?|转|切换|过渡|迁移|变|降)(?:成|为|到|至|用|向)/u, leaving = /(?:从|由)[^，。；]{0,20}$/u;
/** "it was Acme, not Bolt, that …", "linked by NVLink's rival": a name that is ruled out, or in whose place its owner's thing stands. */
function setAside({ tagged }: Scene, mark: string | undefined, { predicate, without }: CompiledFrame, hit: RegExpExecArray): boolean {
  const { text } = tagged, at = mark === undefined ? -1 : text.indexOf(mark, hit.index);
  if (at < 0) return false;
  return !without && at > hit.index && scopesOf(tagged).without.has(at) || ruledOut.test(text.slice(Math.max(0, at - 24), at)) || things.test(mark ?? '') && predicate !== 'MAKES' && predicate !== 'COMPETES_WITH' && predicate !== 'COMPARABLE_TO' && at === hit.index + hit[0].length - 1 && /^(?:'s|’s) /u.test(text.slice(at + 1));
}
const ruledOut = /\b(?:not|nor|except|rather than|instead of|other than) (?:the |its |an? |to |with |by |from |on )?$/u, things = new RegExp(classOf(['MEMORY', 'INTERCONNECT', 'SOFTWARE', 'PACKAGING']), 'u');
/** In English each verb of a list says by itself what has not come about; what is planned of the first is planned of all (modality). */
function englishClause(text: string, at: number, end: number, found: Subject | null): string {
  const begun = clauseStart(text, found && found.at >= clauseStart(text, at) ? found.at : at), to = clauseEnd(text, end);
  const more = text.slice(end, to);
  const from = Math.max(begun, text.lastIndexOf('; ', at) + 1);
  return text.slice(from, end + Math.min(otherVerb.exec(more)?.index ?? more.length, aside.exec(more)?.index ?? more.length)).replace(unchanged, '');
}
/** "takes PyTorch graphs without change": done without nothing. */
const unchanged = /\bwithout (?:any |further |much |a )?(?:changes?|modifications?|alterations?|rewrit(?:es?|ing)|effort|fuss|trouble|saying so|exception|delay|interruption|hitch|code changes)\b/gu;
function inEnglishMeant(scene: Scene, word: string, hit: RegExpExecArray, kinds: readonly SpanKind[], other: Role | null): Subject | null {
  const firm = firmInQuestion(scene, word, kinds, other);
  if (firm !== undefined) return firm;
  const at = whereSaid(hit, kinds), group = /^(?:all|both)\b/iu.test(word) ? groupSubject(scene, at + word.length, kinds) : undefined;
  const meant = group ?? referent(scene, at, kinds);
  // "The X900 is pitched straight at it": at what the sentence before was about.
  const spoken = meant && other && meant.item === other.item ? kinds.map((kind) => scene.discourse.topics.get(kind)).find((item) => item && item.names.length === 1 && !item.names.some((span) => other.item.names.some((one) => nameOf(one) === nameOf(span)))) : undefined;
  return spoken ? { item: spoken, at: -1, own: true } : meant;
}
/** "Acme is a software partner and Bolt an investor", "Cove is listed among the buyers": of whom no word at all stands for, the firm that the section or the sentence before is about. */
function firmInQuestion({ discourse: { company, topics } }: Scene, word: string, kinds: readonly SpanKind[], other: Role | null): Subject | null | undefined {
  if (!kinds.includes('COMPANY') || !unspoken.test(word)) return undefined;
  const topic = topics.get('COMPANY'), spoken = company ?? (topic?.names.length === 1 ? topic.names[0] : undefined);
  if (spoken && !other?.item.names.some((span) => nameOf(span) === nameOf(spoken))) return { ...subjectBeside(spoken), own: true };
  return roleAlone.test(word) ? null : undefined;
}
const unspoken = /^(?:an? |has been (?:the|its) |(?:[a-z]+ )*as (?:its |the |an? )?(?:second|third|further|back-?up|alternative|additional|other) |the (?:[a-z]+ ){0,2}(?:stacks?|memory|substrates?|wafers?|bonders?|tools|optics|modules|boards|switches|cooling|plates|racks|servers|transceivers|equipment|power|lasers)$|(?:Customers|Clients|Buyers|Shareholders|Investors|Backers)$|in line|up$|(?:listed|named|counted|mentioned|cited|given) |(?:comes?|came|is sourced|is bought|is supplied)$|(?:is|are|was|were|became|remains?) (?!.*\b(?:its|their)\b))/u, roleAlone = /^(?:is|are|was|were|became|remains?) (?!.*\b(?:its|their)\b).*\b(?:customers?|clients?|buyers?|tenants?|users|shareholders?|investors?|backers?)$/u;
/** Where what stands for a name stands: of a thing, at its pronoun; of a firm, at the head of the match, whose own names are others. */
function whereSaid(hit: RegExpExecArray, kinds: readonly SpanKind[]): number {
  const word = hit.groups?.['IT'] ?? '';
  return kinds.includes('COMPANY') || !/^(?:it|them)$/iu.test(word) ? hit.index : hit.index + hit[0].lastIndexOf(word);
}
function tied(scene: Scene, frame: CompiledFrame, subject: Role, object: Role, found: Subject | null, from: number, end: number): Draft[] {
  if (!scene.tagged.plain.chinese && clauseBetween(scene.tagged.text, subject.at, object.at)) return [];
  const inTurn = frame.each === true || /分别|\brespectively\b/u.test(scene.tagged.text.slice(Math.max(0, Math.min(subject.at < 0 ? from : subject.at, from)), end + 20).split(/[。；;]/u)[0] ?? '');
  return ties(inTurn, subject.item, object.item).flatMap(([a, b]) => {
    const tie = tieOf(scene, frame, a, subject.item, b, object.item);
    // A node alone (7 nm) is a figure of the chip; a foundry's node, which may be lost, or a process with a name of its own, is what it is made on.
    const node = tie?.predicate === 'FABRICATED_ON' && b.entry?.maker === undefined && makerOf(b, object.item) === null && (!scene.tagged.plain.chinese || bareNode.test(b.entry?.name ?? b.surface));
    const by = tie?.predicate === 'FABRICATED_ON' ? makerOf(b, object.item) : null;
    // 采用台积电 4NP 工艺: whose process it is made on is who makes it.
    const foundry: Tie[] = tie && by !== null ? [{ predicate: 'FABRICATED_BY', subject: tie.subject, object: { surface: by, kind: 'COMPANY' } }] : [];
    // 封装采用甲封测的 X: whose packaging it is, is who packages.
    const { text } = scene.tagged;
    const packager = tie?.predicate === 'PACKAGED_WITH' && (packed.test(text.slice(clauseStart(text, from), end)) || b.surface.endsWith('封装') && object.item.owners.length === 1) ? makerOf(b, object.item) : null;
    const house: Tie[] = tie && packager !== null ? [{ predicate: 'PACKAGED_BY', subject: tie.subject, object: { surface: packager, kind: 'COMPANY' } }] : [];
    // 甲的 CoWoS 分为 CoWoS-S 与 CoWoS-L: whose the family is, its members are.
    const [owner] = object.item.owners, own = tie?.predicate === 'VARIANT_OF' && owner?.kind === 'COMPANY' && object.item.owners.length === 1 ? makes(scene, owner, object.item, a, { ...subject.item, owners: [] }) : null;
    return tie ? [...(node ? [] : [tie]), ...foundry, ...house, ...(own ? [own] : [])].map((one) => draft(scene, one, from, end, found, Math.min(subject.at < 0 ? from : subject.at, from))) : [];
  });
}
/** "accepts PyTorch and cannot run CUDA": what is said of the second is not said of the first. */
const otherVerb = / (?:and|but) (?:not|neither|never) | (?:and|but|though|although|while|whereas|yet) (?:it |they )?(?:cannot|can|do(?:es)?|did|is|are|was|were|has|have|will|would|may|might|plans?|needs?|lacks?|avoids?|drops?|loses?|gives up|leaves|omits|skips)\b/u;
/** "for bonders that Seoul has not put under licence": what is said of what stands behind is not said of the tie. */
const aside = / (?:that|which|who|where) (?:[\ue000-\uf8ff] |it |they |nobody |no one |none |few |the [a-z]+ )/u;
/** "in May" makes nothing uncertain. */
const month = /\bMay\b/gu;
const bareNode = /\d\s?(?:nm|纳米)(?:工艺|制程)?$/iu;
const packed = /(?:^|[，；])\s?(?:其)?封装(?:则|方面|上|环节)?(?:采用|使用|选用|用)[^，。；]*$|(?:通过|经|借助)\s?[\ue000-\uf8ff]\s?(?:平台|方案|工艺|产线)(?:合封|封装)$|[\ue000-\uf8ff]\s?(?:平台|方案)?(?:已|均|也|率先)*在\s?[\ue000-\uf8ff]\s?上?(?:实现)?量产$/u;
/** 自研软件栈 Z，上层对接 …: what is brought out right before is what the clause goes on about. */
const runs = '(?:直接|原生|全面|完整|暂|尚|并|仅|只)*(?:不|未)?(?:支持|兼容|适配|对接|接入|编译|运行|迁移)';
const onward = '(?:其|上层|并|且|能够|可以|可|也|同时|还|但|不过|向上|对上|目前|已)*';
const afterTool = new RegExp(`(?<!(?:支持|兼容|适配|对接|接入|运行(?!时)|编译(?!器)|迁移(?!工具)|依托|基于|沿用)[^，。；]{0,16})(${classOf(['SOFTWARE'])})\\s?(?:软件栈|推理引擎|工具链|编译器|开发套件|软件|框架|平台|[是为](?:${classOf(['COMPANY'])}|[^，。；\ue000-\uf8ff]){0,16}(?:引擎|编译器|框架|软件栈|工具链|套件))?(?:${onward}${runs}[^，。；]{0,40})?(?:，${onward}${runs}[^，。；]{0,40}){0,4}，${onward}(?:直接|原生|暂|尚|并|不|未)*$`, 'u');
const carries = /(?:搭载|配备|采用|使用|配套|既有|提供|自研|除了?)(?:了|自研|自家|自有|公司|的)*(?:推理引擎|推理框架|软件栈|编译器)?\s?$/u, coordinate = /，(?:并|同时|也|还|另)/u;
function toolBefore(scene: Scene, at: number): Subject | null {
  const before = scene.tagged.text.slice(0, at), hit = afterTool.exec(before);
  // X900 搭载 Z 软件栈，并兼容 …: both are said of what carries it.
  // 软件栈包括 A、工具链等，其兼容 …: one of several is not what goes on.
  if (hit && /(?:包括|包含|涵盖|含有?)[“"]?\s?$/u.test(before.slice(0, hit.index)) && /^[^，]{0,2}、/u.test(before.slice(hit.index + 1))) return null;
  if (hit && carries.test(before.slice(0, hit.index)) && coordinate.test(before.slice(hit.index))) return null;
  const item = scene.tagged.items.get(hit?.[1] ?? '');
  return item && item.names.length === 1 ? { item, at: hit?.index ?? 0, own: false } : null;
}
/** CoWoS-L's family, or the chip that X900-L was cut from, is what its name begins with, where that is a name itself. */
function familyOf(scene: Scene, item: Item): Subject | null {
  const stem = item.names[0]?.surface.replace(item.kind === 'CHIP' ? /(?<=\d)(?:-?[A-Z]{1,2}|[- ](?:Lite|Pro|Max|Ultra|Plus|Mini|Air|Nano|SE))$/u : /-[A-Z\d]{1,2}$/u, '') ?? '';
  const kind = item.kind === 'CHIP' ? 'CHIP' : 'PACKAGING';
  const entry = stem === item.names[0]?.surface || item.kind !== kind ? null : scene.names.lookup(stem, kind);
  return entry === null ? null : subjectBeside({ start: 0, end: 0, surface: kind === 'CHIP' && entry.source === 'report' ? entry.name : stem, kind, entry, maker: null });
}
function makerOf(span: NameSpan, item: Item): string | null { return span.maker ?? item.owners[0]?.surface ?? null; }

/** In a section on one company, what is brought out without a name beside it is that company's. */
function inQuestion(scene: Scene, at: number): Subject | null {
  const company = scene.discourse.company && (scene.discourse.opened ?? scene.discourse.company);
  const { text, items } = scene.tagged;
  if (!company || [...text.slice(0, at)].some((char) => { const item = items.get(char); return item?.kind === 'COMPANY' && item.names.some((n) => n.entry?.name !== company.entry?.name); })) return null;
  return subjectBeside(company);
}
/** The firm that a passage goes on about: the one with which the sentence begins, else that of the section, or with which a sentence before began. A clause that begins with words of its own is of whom they name. */
function firmOf(scene: Scene, at: number, bought = false): Subject | null {
  const { tagged: { text }, discourse: { company, firm, opened } } = scene;
  if (!goesOnSimply.test(text.slice(clauseStart(text, at), at).replace(/[\ue000-\uf8ff][^\ue000-\uf8ff]*$/u, ''))) return null;
  const beside = bought ? ownerBeside(scene, at) : undefined;
  if (beside !== undefined) return beside;
  const holder = holderIn(scene, at);
  if (holder !== undefined) return holder;
  // 甲是…；乙的 HBM3E 未获认证，但已向丙供货: what stands behind a semicolon is of whom it begins with.
  if (strangeFirm(text.slice(Math.max(text.lastIndexOf('；', at), text.lastIndexOf('。', at)) + 1, at))) return null;
  const first = openingFirm(scene.tagged, text.lastIndexOf('；', at) + 1) ?? openingFirm(scene.tagged);
  if (first && text.indexOf(first.mark) < at) return { item: first, at: text.indexOf(first.mark), own: false };
  // 寒武纪思元 590 已出货，字节跳动是其最大客户: of whose chip the sentence tells; else what is told of 其 and the like is the firm's in question.
  const known = openingMaker(scene) ?? opened ?? company ?? firm;
  return known ? subjectBeside(known) : null;
}
/** 甲的电镀液由乙供应，键合机来自丙, X900 使用的 HBM3 来自乙: whose the things of the clause, or of the clauses right before, are. */
function ownerBeside({ tagged: { text, items }, names }: Scene, at: number): Subject | null | undefined {
  const chip = [...text.slice(clauseStart(text, at), at)].map((char) => items.get(char)).find((item) => item?.kind === 'CHIP');
  if (chip) {
    const [made] = chip.names, owner = chip.owners[0] ?? (made ? makerSpanOf(made, names) : null);
    return chip.names.length === 1 && owner ? subjectBeside(owner) : null;
  }
  for (let start = clauseStart(text, at), first = true; ; start = clauseStart(text, start - 1), first = false) {
    const item = items.get((first ? /[\ue000-\uf8ff]/u : /^\s?[\ue000-\uf8ff]/u).exec(text.slice(start, first ? at + 1 : start + 24).split(/[，。；]/u)[0] ?? '')?.[0].trim() ?? '');
    if (item && item.kind !== 'CHIP' && item.kind !== 'COMPANY' && item.kind !== 'SOFTWARE' && item.owners.length === 1) return { item: { ...item, kind: 'COMPANY', names: item.owners, owners: [], mark: '' }, at: -1, own: true };
    if (item && item.kind === 'COMPANY' || start === 0 || text[start - 1] !== '，') return undefined;
  }
}
/** 甲存储的键合设备来自乙，测试机来自丙: of whose things a sentence tells. */
function holderIn({ tagged: { text, items } }: Scene, at: number): Subject | null | undefined {
  const start = Math.max(text.lastIndexOf('；', at), text.lastIndexOf('。', at)) + 1;
  const item = items.get(/^(?:\s|其中，?|目前，?|此外，?)*([\ue000-\uf8ff])/u.exec(text.slice(start))?.[1] ?? '');
  if (!item || item.kind === 'COMPANY' || item.kind === 'CHIP' || item.owners.length !== 1 || text.indexOf(item.mark) >= at) return undefined;
  // Another firm that does something on the way leaves it open who is meant.
  if ([...text.slice(start, at)].some((char, i) => items.get(char)?.kind === 'COMPANY' && text[start + i + 1] !== '的')) return null;
  return { item: { ...item, kind: 'COMPANY', names: item.owners, owners: [], mark: '' }, at: -1, own: true };
}
const goesOnSimply = /^(?:\s|所用的?|与之配套的?|配套的?|\p{Script=Han}{1,5}[与和及、](?=$)|但|不过|2\.5D|3D|先进封装|封装|私有|自研|自有|软件|互[连联]|存储|关键|核心|主要|它的?|最|另一家|产业|[一两二三四五六七八九十\d]+[颗片张]|股权方面|股东方面|其中|其|该?公司|(?:上市|国资|产业|国有|战略|财务|民营|外部|老|新)*(?:公司|企业|资本|股东|基金|平台|投资方|投资人|机构|巨头)|目前|侧|端|方面|层面|板上|卡上|卡间|多卡之间|片间|以|走|采用|通过|用|经|而|且|并|另|还|也|同时|此外|其他)*$/u;
function subjectBeside(span: NameSpan): Subject {
  return { item: unmarked(span.kind, [span]), at: -1, own: false };
}

/** Each subject with each object; in turn (分别, or a frame that says so) first with first, second with second. */
function ties(inTurn: boolean, subject: Item, object: Item): (readonly [NameSpan, NameSpan])[] {
  const [a, b] = [subject.names, object.names];
  if (inTurn && a.length > 1 && b.length > 1) return a.length === b.length ? a.flatMap((x, i) => (b[i] ? [[x, b[i]] as const] : [])) : [];
  return a.flatMap((x) => b.map((y) => [x, y] as const));
}
/** 博通、Marvell 等厂商: each with each that follows. */
function pairs(scene: Scene, frame: CompiledFrame, list: Role, from: number, end: number): Draft[] {
  const { names } = list.item;
  return names.flatMap((a, i) => names.slice(i + 1, i + 4).flatMap((b) => {
    const tie = tieOf(scene, frame, a, list.item, b, list.item);
    return tie ? [draft(scene, tie, from, end, null, from)] : [];
  }));
}
function members(scene: Scene): Draft[] {
  if (scene.tagged.plain.chinese) return [];
  return membersIn(scene).map(({ member, item, family, at }) => draft(scene, { predicate: 'VARIANT_OF', subject: mentionOf(member, item, 'PACKAGING', scene.names), object: { surface: family.surface, kind: 'PACKAGING' } }, at, at + 1, null, at));
}
