import type { RelationType } from '../../ontology.js';
import { mayHold } from '../needed.js';
import { anyMark, bitsOf, classOf, type SpanKind } from './kinds.js';

/**
 * A frame: how a kind of tie is worded. `patterns` are regular expressions over a tagged sentence with these parts:
 * - `{S}` `{O}`   the subject, the object of the relation (of the frame's kinds); one of them may be left out, then it is what the clause is about
 * - `{LIST}`      a list of at least two of the subject's kinds that are tied to one another
 * - `{KIND}`      any item of that kind (`{REGION}`, `{MEASURE}`), `{ANY}` any item
 * - `{IT}`        it, they, the chip, 其, 该卡: in place of the subject or object that is left out (of the object, where both are), what the passage speaks of
 * - `{~9}`        up to 9 characters of plain words within the clause, no item among them
 * - `{+9}`        the same, items allowed
 * - `{-9}`        up to 9 characters that may pass commas, but not the end of the sentence
 */
export interface Frame {
  /** MAKES is read by what is made: a chip is DESIGNED_BY, a model or software DEVELOPED_BY, anything else its maker PROVIDES. */
  readonly predicate: RelationType | 'MAKES';
  readonly subject: readonly SpanKind[];
  readonly object: readonly SpanKind[];
  /** The frame in words, by an invented example. */
  readonly says: string;
  readonly patterns: readonly string[];
  /** The clause must not hold this. */
  readonly unless?: RegExp;
  /** The Chinese sentence before the match, the English one and its passage so far, must hold this. */
  readonly after?: RegExp;
  /** The sentence, or the passage before it, must hold this; or must not. */
  readonly within?: RegExp;
  readonly beyond?: RegExp;
  /** What the clause leaves out is what the clauses before speak of, whatever else it names (公司被列入清单后改由甲代工). */
  readonly carried?: boolean;
  /** A、B 分别用 C、D: lists of one length are tied member by member. */
  readonly each?: boolean;
  /** Where the sentence names no firm before it, it is said of the firm that the text is about. */
  readonly topical?: boolean;
  /** Another's software may be meant, as what runs too (兼容 CUDA). */
  readonly open?: boolean;
  /** Its object is a firm that makes chips for others, and designs none: its words alone ("a chip from Acme") leave that open. */
  readonly foundry?: boolean;
  /** Ties only a name that begins with the other's ("CoWoS-L" and "CoWoS"). */
  readonly prefixed?: boolean;
  /** Ties only chips of one line: XC900E and XC900, Otter 5P and Otter 5. */
  readonly kin?: boolean;
}
/** Kinds that most frames speak of. */
export const company: readonly SpanKind[] = ['COMPANY'], chip: readonly SpanKind[] = ['CHIP'], aiModel: readonly SpanKind[] = ['AI_MODEL'], software: readonly SpanKind[] = ['SOFTWARE'];
/** A firm may stand for itself or by its chip. */
export const firmOrChip: readonly SpanKind[] = ['COMPANY', 'CHIP'];
export const wares: readonly SpanKind[] = ['PRODUCT', 'MEMORY', 'PACKAGING', 'INTERCONNECT'], platforms: readonly SpanKind[] = ['PACKAGING', 'MEMORY', 'INTERCONNECT'], linked: readonly SpanKind[] = ['CHIP', 'PRODUCT', 'COMPUTE_CENTER'];
/** Chinese words for what has not come about: no tie is told beside them. */
export const undone = /未|原定|原打算|有意(?![义思见])|否认|传闻|尚无|并非|不再|没有|拒绝|终止|无法|禁止|计划|拟(?!合)|洽谈|接洽|接触|评估|考虑/u;
/** Nor where goods are only tried, or kept from being sold. */
export const undelivered = new RegExp(`${undone.source}|送样|验证|禁止|限制`, 'u');

/**
 * `needs`: a pattern cannot match where no item of one of these kinds stands; a set is a number with a bit for each kind (`bitsOf`). `worded`: nor where
 * the sentence has none of its words.
 */
export interface CompiledPattern { readonly regexp: RegExp; readonly needs: readonly number[]; readonly worded: (letters: ReadonlySet<number>) => boolean }
export interface CompiledFrame extends Frame { readonly compiled: readonly CompiledPattern[]; /** Its own words say what one is without: "an X300 with HBM3 in place of HBM2E". */ readonly without: boolean }
const sayingWithout = /in place|without|instead|rather than|unlike|abandon|reject|gave up/u;

const stop = '，,。；;：:！？!?';
export function compile(frame: Frame): CompiledFrame {
  const roles = { S: frame.subject, O: frame.object, LIST: frame.subject } as const;
  return { ...frame, without: frame.patterns.some((pattern) => sayingWithout.test(pattern)), compiled: frame.patterns.map((pattern) => {
    const regexp = compileText(pattern, roles);
    return { regexp, needs: Object.entries(roles).filter(([role]) => pattern.includes(`{${role}}`)).map(([, kinds]) => bitsOf(kinds)), worded: mayHold(regexp.source) };
  }) };
}
/** A pattern of the frame language as a regular expression; `roles` are the parts that become named groups, with their kinds. */
export function compileText(pattern: string, roles: Readonly<Record<string, readonly SpanKind[]>>): RegExp {
  let source = pattern;
  for (const [role, kinds] of Object.entries(roles)) source = source.replace(`{${role}}`, `(?<${role}>${classOf(kinds)})(?:等(?:多?[家款种])?)?`);
  return new RegExp(source
    .replace(/\{ANY\}/gu, anyMark)
    .replace(/\{IT\}/gu, '(?<IT>\\b(?:it|them|(?:the|that|this) (?:chip|card|part|device|company|firm|site|cent(?:re|er)))\\b|其(?![中他它余实次后间])|它(?!们)|该(?:款|颗)?(?:芯片|产品|加速卡|推理卡|训练卡|卡|处理器|型号|系统|机柜|技术|平台|方案|工艺)|这[款一](?:型号)|这[款颗枚张块](?:芯片|产品|加速卡|推理卡|卡|处理器))')
    .replace(/\{([A-Z_]{4,})\}/gu, (_, kind: SpanKind) => classOf([kind]))
    .replace(/\{~(\d+)\}/gu, (_, n: string) => `[^${stop}\\ue000-\\uf8ff]{0,${n}}?`)
    .replace(/\{\+(\d+)\}/gu, (_, n: string) => `[^${stop}]{0,${n}}?`)
    .replace(/\{-(\d+)\}/gu, (_, n: string) => `[^。！？!?]{0,${n}}?`), 'giu');
}
/** Matches that may overlap: a verb may govern again right after, what one date cannot be read with the next one may. */
export function everyMatch(regexp: RegExp, text: string): RegExpExecArray[] {
  const hits: RegExpExecArray[] = [];
  regexp.lastIndex = 0;
  for (let hit = regexp.exec(text); hit; hit = regexp.exec(text)) { hits.push(hit); regexp.lastIndex = hit.index + 1; }
  return hits;
}
