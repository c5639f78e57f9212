import { relationTypes, type RelationType } from '../../ontology.js';
import { foldName } from '../../model/entity.js';
import type { Draft, Mention } from '../../model/claim.js';
import type { CompiledFrame } from './frame.js';
import type { NameFinder } from '../source.js';
import { isAuthority } from '../tables/authority.js';
import { nameOf, type SpanKind, type NameSpan } from './kinds.js';
import { mentionOf, modalityOf, type Scene, type Subject } from './scene.js';
import { lineAt, quoteOf } from './text.js';
import type { Item } from './tag.js';
import { sharesPower } from './platform-names.js';

export const extractor = 'prose/1';

/** Classes of products that a company runs or uses rather than makes. */
const notMade = /^(?:data center|AI data center|AI cluster|supercomputer|cloud service|compute leasing|compute scheduling|autonomous driving|robot|AI PC|AI phone|AI glasses|domestic compute|Fat tree|silicon wafer|.*-affiliated domestic compute)$/u;

export interface Tie { readonly predicate: RelationType; readonly subject: Mention; readonly object: Mention }
export function tieOf(scene: Scene, frame: CompiledFrame, a: NameSpan, aItem: Item, b: NameSpan, bItem: Item): Tie | null {
  if (frame.predicate === 'MAKES') return makes(scene, a, aItem, b, bItem);
  const [subject, object] = [asKind(scene, a, aItem, frame.subject, frame.predicate, 'from'), asKind(scene, b, bItem, frame.object, frame.predicate, 'to')];
  if (!subject || !object || foldName(subject.surface) === foldName(object.surface) || a.entry !== null && a.entry.name === b.entry?.name && a.entry.kind === b.entry.kind) return null;
  // 百度智能云上线文心一言: what is its own, or its parent's, a firm adapts to nothing.
  if (frame.predicate === 'ADAPTED' && a.kind === 'COMPANY' && b.entry?.maker !== undefined && (a.entry?.name === b.entry.maker || a.entry?.family === b.entry.maker)) return null;
  // 思元 590 与昇腾 910B …，软件平台为 Neuware: a stack that is said to be a chip's own is its maker's.
  // A platform that shares out computing power is what a firm runs, not what its chips support.
  if (frame.predicate === 'SUPPORTS_SOFTWARE' && a.kind === 'COMPANY' && sharesPower(b.surface)) return null;
  if (frame.predicate === 'SUPPORTS_SOFTWARE' && frame.carried === true && frame.open !== true && a.entry?.maker !== undefined && b.entry?.maker !== undefined && a.entry.maker !== b.entry.maker) return null;
  if (frame.prefixed && !(foldName(subject.surface).startsWith(foldName(object.surface)) && foldName(subject.surface) !== foldName(object.surface))) return null;
  // What is derived has the longer name, or one as long.
  if (frame.kin && foldName(subject.surface).length < foldName(object.surface).length) return null;
  if (frame.kin && lineOf(subject.surface) !== lineOf(object.surface)) return null;
  // "CANN runs on the X900": a stack is what the chip supports, not what computes on it.
  if (frame.predicate === 'USES_CHIP' && subject.kind === 'SOFTWARE' && object.kind === 'CHIP' && !scene.tagged.plain.chinese) return { predicate: 'SUPPORTS_SOFTWARE', subject: object, object: subject };
  if (frame.foundry && !isFoundry(b)) return null;
  if (frame.predicate === 'LOCATED_IN' && elsewhere(a, b, scene.names)) return null;
  // 四颗 HBM3，封装采用 CoWoS-S: whoever's platform it is, a chip is packaged with it; what every memory needs is nobody's.
  if (frame.predicate === 'REQUIRES' && b.kind === 'PACKAGING' && b.entry?.maker !== undefined && a.entry?.maker !== b.entry.maker && scene.names.lookup(b.entry.maker, 'COMPANY')?.roles?.includes('MEMORY_VENDOR') !== true) return null;
  // HBM 采用 3D 封装: a form of packaging is what a memory is packaged with; 通过 2.5D 封装 a technology only connects.
  if (frame.predicate === 'REQUIRES' && formOfPackaging.test(b.entry?.name ?? '')) return a.kind === 'MEMORY' ? { predicate: 'PACKAGED_WITH', subject, object } : null;
  return { predicate: frame.predicate, subject, object };
}
/** Where the field knows a firm to be at home in another country, a place beside it is where it sells or builds. */
export function elsewhere(firm: NameSpan, place: NameSpan, names: NameFinder): boolean {
  const home = firm.kind === 'COMPANY' ? firm.entry?.country : undefined;
  if (home === undefined) return false;
  let region = place.entry;
  for (let up = 0; region && region.country === undefined && region.family !== undefined && up < 4; up += 1) region = names.lookup(region.family, 'REGION');
  return region?.country !== undefined && region.country !== home;
}
function isFoundry({ entry, surface }: NameSpan): boolean { return entry?.roles?.includes('FOUNDRY') === true && !entry.roles.includes('CHIP_DESIGNER') || / Foundr(?:y|ies)$/u.test(surface); }
const classOfChips = /^(?:GPU|CPU|NPU|TPU|ASIC|FPGA|SoC|DPU|custom AI ASIC|AI (?:inference |training )?chip|AI accelerator card|TensorCore)$/u;
const formOfPackaging = /^(?:[23](?:\.\d)?D packaging|SiP|PoP)$/u;
/** What the members of a line of chips have in common: their name up to its last figure. */
function lineOf(surface: string): string { return foldName(surface.replace(/^\p{Script=Han}+\s?(?=[A-Z]+\d)/u, '').replace(/(?<=\d)[^\d]*$/u, '')); }
/** A company and what it makes. What the field knows to be another's is not its own: a cloud that launches instances with someone's chip did not design it. */
export function makes(scene: Scene, maker: NameSpan, makerItem: Item, made: NameSpan, madeItem: Item): Tie | null {
  if (rules(maker, 'PROVIDES') || maker.kind === 'CHIP' && maker.maker === null || made.kind === 'PRODUCT' && notMade.test(made.entry?.name ?? made.surface)) return null;
  const company = mentionOf(maker, makerItem, 'COMPANY', scene.names);
  // "Tesla T4-16G": the maker of the T4 makes it, in whatever size.
  const known = made.entry?.maker ?? (made.kind === 'CHIP' ? scene.names.lookup(made.surface.replace(/-\w+$/u, ''), 'CHIP')?.maker : undefined);
  // 阿里云开源 Qwen3: an arm of whose it is puts out a model.
  if (known !== undefined && maker.entry !== null && maker.entry.name !== known && made.kind !== 'PRODUCT' && !(made.kind === 'AI_MODEL' && maker.entry.family === known)) return null;
  // 微软 Azure 的 DGX H100 集群: a machine of another's is offered by who builds servers, and only used by anyone else.
  if (known !== undefined && made.kind === 'PRODUCT' && maker.entry !== null && maker.entry.name !== known && maker.entry.family !== known && maker.entry.roles?.includes('SERVER_VENDOR') !== true) return null;
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
const bareClass = /^(?:servers?|(?:AI |GPU )?clusters?|AI all-in-one machines?|supercomputers?|cloud services?)$/iu, parts = /(?:液冷|设备|晶圆|载板|硅片|材料|光刻机|模组|电源)$/u;
const authority = /^(?:BIS|Bureau of Industry and Security|(?:US )?Department of Commerce|US Department of Commerce|MOFCOM)$/u;
/** An authority rules on chips and supplies (BIS 发布规则，对…的 EDA 软件实施管制); it takes no part in them, and has no goods. */
function rules(span: NameSpan, predicate: RelationType): boolean {
  return span.kind === 'COMPANY' && predicate !== 'LOCATED_IN' && (authority.test(nameOf(span)) || predicate === 'PROVIDES' && isAuthority(span.surface));
}
function asKind(scene: Scene, span: NameSpan, item: Item, kinds: readonly SpanKind[], predicate: RelationType, end: 'from' | 'to'): Mention | null {
  const usual: readonly SpanKind[] = relationTypes[predicate][end];
  // A class of chips uses no chip.
  if (predicate === 'USES_CHIP' && end === 'from' && span.kind === 'PRODUCT' && classOfChips.test(span.entry?.name ?? '')) return null;
  // 甲的 GPU 产品兼容 CUDA: of a class of chips, whose they are runs it.
  if (predicate === 'SUPPORTS_SOFTWARE' && end === 'from' && span.kind === 'PRODUCT' && classOfChips.test(span.entry?.name ?? '')) return item.owners.length === 1 && item.owners[0] ? mentionOf(item.owners[0], item, 'COMPANY', scene.names) : null;
  if ((predicate === 'USES_CHIP' || predicate === 'USES_INTERCONNECT') && end === 'from' && !scene.tagged.plain.chinese && machines.test(span.entry?.name ?? '')) return null;
  // 液冷, 键合设备, 八卡服务器: what computes nothing, and a class of machines, of which some use this and some that.
  if (predicate === 'USES_CHIP' && end === 'from' && span.kind === 'PRODUCT' && (parts.test(span.surface) || bareClass.test(span.entry?.name ?? ''))) return null;
  // A class of chips is the like of none: 与训练卡处于同一档次.
  if (predicate === 'COMPARABLE_TO' && span.kind === 'PRODUCT' && !/\d/u.test(span.surface)) return null;
  if (rules(span, predicate)) return null;
  // Nobody is at home in the whole world, nor in a part of it as large: "Acme Securities (Asia)" is a name.
  // "the Johor State Government": half a name.
  if (predicate === 'LOCATED_IN' && end === 'from' && /^(?:State |Provincial |Municipal |People's )?(?:Government|Council|Administration|Committee|Commission)$/u.test(span.surface)) return null;
  if (predicate === 'LOCATED_IN' && end === 'to' && nobodysHome.test(span.entry?.name ?? '')) return null;
  // DeepSeek names a company and its models; only a model is adapted.
  if (predicate === 'ADAPTED' && end === 'to' && span.kind === 'COMPANY') return scene.names.lookup(span.surface, 'AI_MODEL') ? { surface: span.surface, kind: 'AI_MODEL' } : null;
  // 美光的 HBM3E 进入 MI355X: who feeds a chip supplies whose chip it is.
  if (predicate === 'SUPPLIES_TO' && (span.kind === 'CHIP' || (end === 'to' || kinds.includes('PACKAGING')) && (span.kind === 'PACKAGING' || span.kind === 'PRODUCT'))) {
    const maker = span.maker ?? item.owners[0]?.surface ?? span.entry?.maker ?? (scene.tagged.plain.chinese || !kinds.includes('CHIP') ? null : scene.discourse.company?.surface ?? null);
    if (maker === null && span.kind === 'CHIP' && end === 'from' && kinds.includes('CHIP') && !scene.tagged.plain.chinese) return mentionOf(span, item, 'CHIP', scene.names);
    return maker === null ? null : { surface: maker, kind: 'COMPANY' };
  }
  // 昇腾合作伙伴: a partner of whose it is.
  if (predicate === 'PARTNER_OF' && (span.kind === 'CHIP' || span.kind === 'SOFTWARE')) {
    const maker = end === 'to' ? span.entry?.maker : kinds.includes('CHIP') ? span.maker ?? item.owners[0]?.surface ?? span.entry?.maker : undefined;
    return maker === undefined ? null : { surface: maker, kind: 'COMPANY' };
  }
  // 配备晨星科技 GPU: of a class of chips, only whose they are is told.
  if (predicate === 'USES_CHIP' && end === 'to' && span.kind === 'PRODUCT') {
    const owner = item.owners.length === 1 && /GPU|NPU|CPU|DCU|芯片|处理器|加速卡|chip|accelerator|processor/iu.test(span.surface) ? item.owners[0] : undefined;
    return owner ? mentionOf(owner, item, 'COMPANY', scene.names) : null;
  }
  const kind = item.kind === 'COMPANY' && kinds.includes('COMPANY') ? 'COMPANY' : kinds.find((k) => k === span.kind) ?? (span.kind === 'UNKNOWN' ? kinds.find((k) => k === item.kind) ?? null : kinds.includes(item.kind) ? item.kind : null);
  if (kind === null || kind === 'UNKNOWN' || kind === 'TITLE' || kind === 'MEASURE' || kind === 'DATE') return null;
  return usual.length > 0 ? mentionOf(span, item, kind, scene.names) : null;
}

/** What is read by kinds and key words rather than by a verb counts only where it is asserted, and with this confidence. */
export function asserted(made: Draft, confidence: number): readonly Draft[] { return made.modality === 'ASSERTED' ? [{ ...made, confidence }] : []; }

export function draft(scene: Scene, tie: Tie, from: number, end: number, found: Subject | null, quoteFrom: number): Draft {
  const { plain, at } = scene.tagged;
  const [start, stop] = [at[quoteFrom] ?? 0, at[end] ?? plain.text.length];
  return {
    statement: { type: 'relation', subject: tie.subject, predicate: tie.predicate, object: tie.object, date: null },
    passage: { line: lineAt(plain, at[from] ?? 0), page: plain.sentence.page, table: null },
    quote: quoteOf(plain, start, stop), modality: modalityOf(scene, from, end, found), confidence: found && found.at < 0 ? 0.6 : 0.8, extractor,
  };
}
