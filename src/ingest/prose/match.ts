import { relationTypes, type RelationType } from '../../ontology.js';
import { foldName } from '../../model/entity.js';
import type { Draft, Mention } from '../../model/claim.js';
import type { CompiledFrame, CompiledPattern } from './frame.js';
import { inChinese, inEnglish } from './frames.js';
import { bitsOf, classOf, spanKinds, type SpanKind, type NameSpan } from './kinds.js';
import { clauseEnd, clauseStart, supposed } from './modality.js';
import { gapsAfter } from './english-gaps.js';
import { membersIn } from './english-groups.js';
import { referent } from './english-subjects.js';
import { mentionOf, modalityOf, openingFirm, subjectOf, type Scene, type Subject } from './scene.js';
import { lineAt, quoteOf } from './text.js';
import type { Item } from './tag.js';

export const extractor = 'prose/1';

/** All relations that the frames find in a sentence, and those that stand in its appositions ("台积电的 CoWoS"). */
const anyName = new RegExp(classOf(spanKinds.filter((kind) => kind !== 'MEASURE' && kind !== 'DATE' && kind !== 'TITLE')), 'u');
export function relationsIn(scene: Scene): readonly Draft[] {
  if (!anyName.test(scene.tagged.text)) return [];
  const present = bitsOf([...scene.tagged.items.values()].map((item) => item.kind));
  const fits = ({ needs }: CompiledPattern): boolean => needs.every((kinds) => (kinds & present) !== 0);
  const frames = scene.tagged.plain.chinese ? inChinese : inEnglish;
  return [...frames.flatMap((frame) => frame.compiled.filter(fits).flatMap(({ regexp }) => matches(scene, frame, regexp))), ...owned(scene), ...equipped(scene), ...ofMakers(scene), ...members(scene)];
}

function matches(scene: Scene, frame: CompiledFrame, regexp: RegExp): Draft[] {
  const { text } = scene.tagged;
  const drafts: Draft[] = [];
  regexp.lastIndex = 0;
  for (let hit = regexp.exec(text); hit; hit = regexp.exec(text)) {
    drafts.push(...read(scene, frame, hit));
    // A verb may govern again right after; the objects of one match can be the subject of the next.
    regexp.lastIndex = hit.index + 1;
  }
  return drafts;
}

interface Role { readonly item: Item; readonly at: number }
function read(scene: Scene, frame: CompiledFrame, hit: RegExpExecArray): Draft[] {
  const { tagged: { text, items } } = scene;
  const end = hit.index + hit[0].length;
  if (frame.after && !frame.after.test(text.slice(0, hit.index)) || supposed(text, hit.index)) return [];
  const role = (name: string): Role | null => {
    const mark = hit.groups?.[name];
    const item = mark === undefined ? undefined : items.get(mark);
    return item ? { item, at: text.indexOf(mark ?? '', hit.index) } : null;
  };
  const list = role('LIST');
  // 2560 个 CUDA 核心: a unit of the chip, not the software.
  if (items.get(hit.groups?.['O'] ?? '')?.kind === 'SOFTWARE' && /^\s?(?:核|内核|[Cc]ore)/u.test(text.slice(text.indexOf(hit.groups?.['O'] ?? '\0') + 1))) return [];
  if (list && frame.unless?.test(text.slice(clauseStart(text, hit.index), clauseEnd(text, end)))) return [];
  if (list) return pairs(scene, frame, list, hit.index, end);
  const [s, o] = [role('S'), role('O')];
  const spoken = s && o ? null : hit.groups?.['IT'] !== undefined ? referent(scene, hit.index, s ? frame.object : frame.subject) : subjectOf(scene, hit.index, s ? frame.object : frame.subject, !s && !frame.subject.includes('COMPANY'));
  const found = s && o ? null : frame.topical ? (spoken?.own ? spoken : firmOf(scene, hit.index)) : spoken ?? (frame.predicate === 'MAKES' && o ? inQuestion(scene, hit.index) : null);
  // What is said of a thing is not said of whose it is (AMD's MI300X offers HBM3); who supplies it is.
 
  if (found && frame.predicate !== 'SUPPLIES_TO' && found.at >= 0 && items.get(found.item.mark)?.kind !== found.item.kind) return [];
  const [subject, object] = [s ?? found, o ?? (frame.prefixed && s ? familyOf(scene, s.item) ?? found : found)];
  // What stands before a semicolon is said of something else; so is what was inserted between a subject and its verb.
  // In English each verb of a list says by itself what has not come about; what is planned of the first is planned of all (modality).
  const { chinese } = scene.tagged.plain;
  const begun = clauseStart(text, found && found.at >= 0 && (chinese || found.at >= clauseStart(text, hit.index)) && !(found.own && found.at < clauseStart(text, hit.index)) ? found.at : hit.index);
  const clause = text.slice(Math.max(begun, text.lastIndexOf('; ', hit.index) + 1), chinese ? clauseEnd(text, end) : end + (otherVerb.exec(text.slice(end, clauseEnd(text, end)))?.index ?? clauseEnd(text, end) - end));
  if (frame.unless?.test(clause)) return [];
  if (!subject || !object || subject.item === object.item || subject.item.system && frame.predicate !== 'MAKES') return [];
  const told = tied(scene, frame, subject, object, found, hit.index, end);
  if (chinese || told.length === 0) return told;
  const [one, other] = subject.at < object.at ? [subject, object] : [object, subject];
  const more = one.at < 0 || other.at < end - 1 ? [] : gapsAfter(scene.tagged, one.item, other.item, other.at);
  return [...told, ...more.flatMap(({ first, last, end: to }) => { const [s_, o_] = one === subject ? [first, last] : [last, first]; return tied(scene, frame, { item: s_, at: to - 1 }, { item: o_, at: to - 1 }, found, hit.index, to); })];
}
function tied(scene: Scene, frame: CompiledFrame, subject: Role, object: Role, found: Subject | null, from: number, end: number): Draft[] {
  return ties(frame, subject.item, object.item).flatMap(([a, b]) => {
    const tie = tieOf(scene, frame, a, subject.item, b, object.item);
    // A node alone (7 nm) is a figure of the chip; a process with a name of its own is what it is made on.
    if (tie?.predicate === 'FABRICATED_ON' && makerOf(b, object.item) === null && b.entry?.maker === undefined) return [];
    const by = tie?.predicate === 'FABRICATED_ON' ? makerOf(b, object.item) : null;
    // 采用台积电 4NP 工艺: whose process it is made on is who makes it.
    const foundry: Tie[] = tie && by !== null ? [{ predicate: 'FABRICATED_BY', subject: tie.subject, object: { surface: by, kind: 'COMPANY' } }] : [];
    return tie ? [tie, ...foundry].map((one) => draft(scene, one, from, end, found, Math.min(subject.at < 0 ? from : subject.at, from))) : [];
  });
}
/** "accepts PyTorch and cannot run CUDA": what is said of the second is not said of the first. */
const otherVerb = / (?:and|but|though|although|while|whereas|yet) (?:it |they )?(?:cannot|can|do(?:es)?|did|is|are|was|were|has|have|will|would|may|might|plans?|needs?|lacks?|avoids?)\b/u;
/** CoWoS-L's family is what its name begins with, where that is a name itself. */
function familyOf(scene: Scene, item: Item): Subject | null {
  const stem = item.names[0]?.surface.replace(/-[A-Z\d]{1,2}$/u, '') ?? '';
  const entry = stem === item.names[0]?.surface || item.kind !== 'PACKAGING' ? null : scene.names.lookup(stem, 'PACKAGING');
  return entry === null ? null : subjectBeside({ start: 0, end: 0, surface: stem, kind: 'PACKAGING', entry, maker: null });
}
function makerOf(span: NameSpan, item: Item): string | null { return span.maker ?? item.owners[0]?.surface ?? null; }

/** In a section on one company, what is brought out without a name beside it is that company's. */
function inQuestion(scene: Scene, at: number): Subject | null {
  const { company } = scene.discourse;
  const { text, items } = scene.tagged;
  if (!company || [...text.slice(0, at)].some((char) => { const item = items.get(char); return item?.kind === 'COMPANY' && item.names.some((n) => n.entry?.name !== company.entry?.name); })) return null;
  return subjectBeside(company);
}
/** The firm that a passage goes on about: the one with which the sentence begins, else that of the section, or with which a sentence before began. A clause that begins with words of its own is of whom they name. */
function firmOf(scene: Scene, at: number): Subject | null {
  const { tagged: { text }, discourse: { company, firm } } = scene;
  if (!goesOnSimply.test(text.slice(clauseStart(text, at), at).replace(/[\ue000-\uf8ff][^\ue000-\uf8ff]*$/u, ''))) return null;
  const first = openingFirm(scene.tagged);
  if (first && text.indexOf(first.mark) < at) return { item: first, at: text.indexOf(first.mark), own: false };
  const known = company ?? firm;
  return known ? subjectBeside(known) : null;
}
const goesOnSimply = /^(?:\s|[一两二三四五六七八九十\d]+[颗片张]|股权方面|股东方面|其中|其|该?公司|目前|卡间|多卡之间|片间|以|走|采用|通过|用|经|而|且|并|另|还|也|同时|此外|其他)*$/u;
function subjectBeside(span: NameSpan): Subject {
  return { item: { mark: '', kind: span.kind, names: [span], owners: [], sizes: [], measure: null, date: null, count: null, system: false, start: 0, end: 0 }, at: -1, own: false };
}

/** Each subject with each object; under 分别 or for a frame that says so, first with first, second with second. */
function ties(frame: CompiledFrame, subject: Item, object: Item): (readonly [NameSpan, NameSpan])[] {
  const [a, b] = [subject.names, object.names];
  if (frame.each && a.length > 1 && b.length > 1) return a.length === b.length ? a.flatMap((x, i) => (b[i] ? [[x, b[i]] as const] : [])) : [];
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

/** Classes of products that a company runs or uses rather than makes. */
const notMade = /^(?:data center|AI data center|AI cluster|supercomputer|cloud service|compute leasing|compute scheduling|autonomous driving|robot|AI PC|AI phone|AI glasses|domestic compute|Fat tree|silicon wafer|.*-affiliated domestic compute)$/u;

interface Tie { readonly predicate: RelationType; readonly subject: Mention; readonly object: Mention }
function tieOf(scene: Scene, frame: CompiledFrame, a: NameSpan, aItem: Item, b: NameSpan, bItem: Item): Tie | null {
  if (frame.predicate === 'MAKES') return makes(scene, a, aItem, b, bItem);
  const [subject, object] = [asKind(scene, a, aItem, frame.subject, frame.predicate, 'from'), asKind(scene, b, bItem, frame.object, frame.predicate, 'to')];
  if (!subject || !object || foldName(subject.surface) === foldName(object.surface) || a.entry !== null && a.entry.name === b.entry?.name && a.entry.kind === b.entry.kind) return null;
  if (frame.prefixed && !(foldName(subject.surface).startsWith(foldName(object.surface)) && foldName(subject.surface) !== foldName(object.surface))) return null;
  // What is derived has the longer name, or one as long.
  if (frame.kin && foldName(subject.surface).length < foldName(object.surface).length) return null;
  if (frame.kin && lineOf(subject.surface) !== lineOf(object.surface)) return null;
  return { predicate: frame.predicate, subject, object };
}
/** What the members of a line of chips have in common: their name up to its last figure. */
function lineOf(surface: string): string { return foldName(surface.replace(/(?<=\d)[^\d]*$/u, '')); }
/** A company and what it makes. What the field knows to be another's is not its own: a cloud that launches instances with someone's chip did not design it. */
function makes(scene: Scene, maker: NameSpan, makerItem: Item, made: NameSpan, madeItem: Item): Tie | null {
  if (maker.kind === 'CHIP' && maker.maker === null || made.kind === 'PRODUCT' && notMade.test(made.entry?.name ?? made.surface)) return null;
  const company = mentionOf(maker, makerItem, 'COMPANY', scene.names);
  // "Tesla T4-16G": the maker of the T4 makes it, in whatever size.
  const known = made.entry?.maker ?? (made.kind === 'CHIP' ? scene.names.lookup(made.surface.replace(/-\w+$/u, ''), 'CHIP')?.maker : undefined);
  if (known !== undefined && maker.entry !== null && maker.entry.name !== known && made.kind !== 'PRODUCT') return null;
  const kind = made.kind === 'UNKNOWN' ? madeItem.kind : made.kind;
  // In English "it sells servers around the X900" is about those, and "its stack and OpenCL" makes OpenCL nobody's.
  if (!scene.tagged.plain.chinese && (kind === 'PRODUCT' && machines.test(made.entry?.name ?? '') || kind === 'SOFTWARE' && made.entry?.source === 'seed' && made.entry.maker === undefined)) return null;
  if (kind === 'CHIP' || kind === 'AI_MODEL' || kind === 'SOFTWARE') {
    return { predicate: kind === 'CHIP' ? 'DESIGNED_BY' : 'DEVELOPED_BY', subject: mentionOf(made, madeItem, kind, scene.names), object: company };
  }
  if (kind === 'UNKNOWN' || kind === 'TITLE' || kind === 'MEASURE' || kind === 'DATE' || kind === 'COMPANY' || kind === 'PROCESS') return null;
  return { predicate: 'PROVIDES', subject: company, object: mentionOf(made, madeItem, kind, scene.names) };
}
const nobodysHome = /^(?:global|Asia|Europe|Africa|Southeast Asia|Middle East|Asia[- ]Pacific|Americas)$/iu;
const machines = /^(?:AI )?server$/u;
const authority = /^(?:BIS|Bureau of Industry and Security|(?:US )?Department of Commerce|US Department of Commerce|MOFCOM)$/u;
function asKind(scene: Scene, span: NameSpan, item: Item, kinds: readonly SpanKind[], predicate: RelationType, end: 'from' | 'to'): Mention | null {
  const usual: readonly SpanKind[] = relationTypes[predicate][end];
  // A class of chips uses no chip.
  if (predicate === 'USES_CHIP' && end === 'from' && span.kind === 'PRODUCT' && /^(?:GPU|CPU|NPU|TPU|ASIC|FPGA|SoC|DPU|custom AI ASIC|AI (?:inference |training )?chip|AI accelerator card|TensorCore)$/u.test(span.entry?.name ?? '')) return null;
  if (predicate === 'USES_CHIP' && end === 'from' && !scene.tagged.plain.chinese && machines.test(span.entry?.name ?? '')) return null;
  // An authority rules on chips and supplies; it takes no part in them.
  if (span.kind === 'COMPANY' && predicate !== 'LOCATED_IN' && authority.test(span.entry?.name ?? span.surface)) return null;
  // Nobody is at home in the whole world, nor in a part of it as large: "Acme Securities (Asia)" is a name.
  if (predicate === 'LOCATED_IN' && end === 'to' && nobodysHome.test(span.entry?.name ?? '')) return null;
  // DeepSeek names a company and its models; only a model is adapted.
  if (predicate === 'ADAPTED' && end === 'to' && span.kind === 'COMPANY') return scene.names.lookup(span.surface, 'AI_MODEL') ? { surface: span.surface, kind: 'AI_MODEL' } : null;
  // 昇腾合作伙伴: a partner of whose it is.
  if (predicate === 'PARTNER_OF' && (span.kind === 'CHIP' || span.kind === 'SOFTWARE')) return end === 'to' && span.entry?.maker !== undefined ? { surface: span.entry.maker, kind: 'COMPANY' } : null;
  // 配备晨星科技 GPU: of a class of chips, only whose they are is told.
  if (predicate === 'USES_CHIP' && end === 'to' && span.kind === 'PRODUCT') {
    const owner = item.owners.length === 1 && /GPU|NPU|CPU|DCU|芯片|处理器|加速卡|chip|accelerator|processor/iu.test(span.surface) ? item.owners[0] : undefined;
    return owner ? mentionOf(owner, item, 'COMPANY', scene.names) : null;
  }
  const kind = item.kind === 'COMPANY' && kinds.includes('COMPANY') ? 'COMPANY' : kinds.find((k) => k === span.kind) ?? (span.kind === 'UNKNOWN' ? kinds.find((k) => k === item.kind) ?? null : kinds.includes(item.kind) ? item.kind : null);
  if (kind === null || kind === 'UNKNOWN' || kind === 'TITLE' || kind === 'MEASURE' || kind === 'DATE') return null;
  return usual.length > 0 ? mentionOf(span, item, kind, scene.names) : null;
}

/** What an apposition says: 英伟达的 H100 is NVIDIA's; a name that holds its maker's says the same. */
function owned(scene: Scene): Draft[] {
  const { tagged: { text, items } } = scene;
  const drafts: Draft[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const item = items.get(text[i] ?? '');
    if (!item || supposed(text, i)) continue;
    for (const made of item.names) {
      const owners = [...item.owners, ...(made.maker === null ? [] : [makerSpan(made, made.maker)])];
      for (const owner of owners) {
        if (made.entry?.isFamily === true && /模型$|models$/u.test(made.surface)) continue;
        if (owner.kind === 'CHIP' && made.kind === 'SOFTWARE') {
          drafts.push(draft(scene, { predicate: 'SUPPORTS_SOFTWARE', subject: mentionOf(owner, item, 'CHIP', scene.names), object: mentionOf(made, item, 'SOFTWARE', scene.names) }, i, i + 1, null, i));
          continue;
        }
        if (made.kind === 'SOFTWARE' && made.entry && (scene.tagged.plain.chinese || made.entry.source === 'seed') && made.entry.maker === undefined) continue;
        const tie = makes(scene, owner, item, made, item);
        if (!tie) continue;
        drafts.push(draft(scene, tie, i, i + 1, null, i));
        if (made.kind === 'SOFTWARE' && !(made.entry?.name ?? '').startsWith(made.entry?.maker ?? '\0')) drafts.push(draft(scene, { predicate: 'SUPPORTS_SOFTWARE', subject: tie.object, object: tie.subject }, i, i + 1, null, i));
      }
    }
  }
  return drafts;
}
function members(scene: Scene): Draft[] {
  if (scene.tagged.plain.chinese) return [];
  return membersIn(scene).map(({ member, item, family, at }) => draft(scene, { predicate: 'VARIANT_OF', subject: mentionOf(member, item, 'PACKAGING', scene.names), object: { surface: family.surface, kind: 'PACKAGING' } }, at, at + 1, null, at));
}
/** Under the heading of a chip, a sentence that only lists software says what runs on it. */
function equipped(scene: Scene): Draft[] {
  const { tagged: { text, items }, discourse: { chip } } = scene;
  const kinds = [...text].map((char) => items.get(char)?.kind);
  if (!chip || kinds.includes('CHIP') || kinds.includes('COMPANY') || !/框架|架构|工具链|编译器|平台|软件|库|framework|toolkit|software/iu.test(text)) return [];
  return [...text].flatMap((char, i) => {
    const item = items.get(char);
    return item?.kind !== 'SOFTWARE' ? [] : item.names.map((span) => ({ ...draft(scene, { predicate: 'SUPPORTS_SOFTWARE', subject: { surface: chip.surface, kind: 'CHIP' }, object: mentionOf(span, item, 'SOFTWARE', scene.names) }, i, i + 1, null, i), confidence: 0.5 }));
  });
}
/**
 * What is known to be whose, where its maker is in question: a chip anywhere beside its maker's name, software as a tool or layer
 * ("英伟达提供多种工具…；CUDA GDB 是…").
 */
function ofMakers(scene: Scene): Draft[] {
  const { tagged: { text, items, plain }, discourse: { company } } = scene;
  const tools = /工具|加速库|算子库|软件栈|平台|框架|编译器|计算架构|软件(?!园|企业|公司|开发商)|\b(?:tools?|toolkit|librar(?:y|ies)|stack|framework|compiler)\b/iu.test(plain.text);
  const makers = new Map<string, NameSpan>(), named = new Map<string, NameSpan>();
  for (const char of text) {
    const item = items.get(char);
    for (const span of item?.kind === 'COMPANY' ? item.names : item?.owners ?? []) if (span.kind === 'COMPANY') named.set(span.entry?.name ?? span.surface, span);
    if (item?.kind === 'CHIP') for (const { entry, maker, start } of item.names) if (entry?.maker !== undefined && maker === null) makers.set(entry.maker, { start, end: start, surface: entry.maker, kind: 'COMPANY', entry: scene.names.lookup(entry.maker, 'COMPANY'), maker: null });
  }
  if (named.size === 0 && company) named.set(company.entry?.name ?? company.surface, company);
  return [...text].flatMap((char, i) => {
    const item = items.get(char);
    if (item?.kind !== 'CHIP' && !(item?.kind === 'SOFTWARE' && tools) || supposed(text, i)) return [];
    return item.names.flatMap((span) => {
      const known = span.entry?.maker ?? '', kind = item.kind === 'CHIP' ? 'CHIP' as const : 'SOFTWARE' as const;
      const maker = named.get(known) ?? (kind === 'SOFTWARE' ? makers.get(known) : undefined);
      if (!maker || kind === 'CHIP' && span.entry?.isFamily === true) return [];
      const tie = { predicate: kind === 'CHIP' ? 'DESIGNED_BY' as const : 'DEVELOPED_BY' as const, subject: mentionOf(span, { ...item, owners: [] }, kind, scene.names), object: { surface: maker.surface, kind: 'COMPANY' as const } };
      return [{ ...draft(scene, tie, i, i + 1, null, i), modality: 'ASSERTED' as const, confidence: 0.6 }];
    });
  });
}
function makerSpan(made: NameSpan, maker: string): NameSpan { return { start: made.start, end: made.start + maker.length, surface: maker, kind: 'COMPANY', entry: null, maker: null }; }

function draft(scene: Scene, tie: Tie, from: number, end: number, found: Subject | null, quoteFrom: number): Draft {
  const { plain, at } = scene.tagged;
  const [start, stop] = [at[quoteFrom] ?? 0, at[end] ?? plain.text.length];
  return {
    statement: { type: 'relation', ...tie, date: null },
    passage: { line: lineAt(plain, at[from] ?? 0), page: plain.sentence.page, table: null },
    quote: quoteOf(plain, start, stop), modality: modalityOf(scene, from, end, found), confidence: found && found.at < 0 ? 0.6 : 0.8, extractor,
  };
}
