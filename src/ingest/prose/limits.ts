import type { Draft } from '../../model/claim.js';
import { classOf } from './kinds.js';
import { extractor } from './ties.js';
import type { Measure } from './measures.js';
import { clauseStart } from './modality.js';
import type { Scene } from './scene.js';
import { lineAt, quoteOf } from './text.js';

/** One stretch of a sentence under one date: in "2019 年 5 月，…；2020 年 8 月，…" each date has its own acts. */
export interface Stretch { readonly date: string; readonly from: number; readonly to: number }

/** Limits that a control draws: 大于或等于 600 GB/s, 16/14nm 及以下, 128 层及以上, 最多 5 万个. */
const drawn: readonly { readonly before: RegExp | null; readonly after: RegExp | null; readonly op: '>=' | '>' | '<=' | '<' }[] = [
  { before: /(?:大于或等于|(?:达到|等于)或(?:超过|高于|大于)|不低于|不小于|≥|>=|至少|at least|at or above|(?:no|not) less than|equal to or (?:greater|more|above)(?: than)?|or more)\s?$/iu, after: /^\s?(?:[a-zA-Z/]{0,4})?(?:及以上|或以上|为(?:主要)?(?:界|门槛|阈值|界限)|^\s?的[^，。；]{0,12}(?:速率|带宽|算力)(?:划线|为界|设限)|\s(?:(?:half-pitch|nodes?|layers|transfer rate) )?(?:or|and) (?:more|above|greater|higher|over|up)\b)/iu, op: '>=' },
  { before: /(?:小于或等于|不高于|不超过|≤|<=|最多(?:可)?(?:获得)?(?:约)?|上限(?:约为?|为|是)?|至多|at most|up to|no more than)\s?$/iu, after: /^\s?(?:节点”?)?(?:及以下|或以下|及更先进|(?:颗|张|个|块|片|枚)?为(?:上)?限|\s(?:(?:half-pitch|nodes?|process|class) )?(?:or|and) (?:less|below|smaller|finer|under|better)\b)/iu, op: '<=' },
  { before: /\b(?:caps?|capped|limit(?:s|ed)?)\b[^.;]{0,80}\b(?:at|to)\s?(?:about\s|around\s|some\s|roughly\s)?$/iu, after: null, op: '<=' },
  // "where the link speed reached 600 GB/s", "the test set out in the letters was 1,400 GB/s": what a rule catches begins there.
  { before: /\b(?:if|where|when|once|whose|any|with)\b[^.;]{0,60}\b(?:speed|rate|bandwidth|density|throughput|performance|link|capacity|transfers?)\s(?:(?:is|was|of|that)\s)?(?:reach(?:ed|es|ing)?|hits?|touch(?:ed|es))\s(?:at least\s)?$/iu, after: null, op: '>=' },
  { before: /\b(?:test|threshold|trigger|line|criterion|cut-off|yardstick)\b[^.;]{0,60}\b(?:was|is|were|lies at|lay at|stands at|stood at|set at|drawn at|put at)\s(?:a\s)?$/iu, after: null, op: '>=' },
  { before: /(?:超过|大于|高于|>|more than|exceed\w*|above|over)(?:\s(?:an?\s)?(?:[a-z-]+\s){1,4}of)?\s?$/iu, after: /^\s?以上/u, op: '>' }, { before: /(?:小于|低于|优于|<|less than|below|under)\s?$/iu, after: /^\s?以下/u, op: '<' },
];
/** 互连速率达到 600GB/s 的芯片须申请许可: what a rule catches begins there; a chip that reaches it draws no limit. */
const reached = { op: '>=' } as const;
const caught = /^\s?(?:\/\s?mm[²2]?)?\s?(?:以上)?(?:(?:且|或|和|及|并且?)[^，。；]{0,20})?(?:的(?:[\ue000-\uf8ff]|先进|芯片|产品|器件|加速卡|集成电路|存储)|即(?:受控|须|需)|者)/u;
function asksFor({ tagged: { text, items } }: Scene, i: number): boolean {
  const clause = text.slice(clauseStart(text, i), i);
  return /(?:速率|带宽|算力|性能|密度|互联|互连|功耗|容量|晶体管(?:数量|总数|数)?)[^，。；]{0,6}(?:达到?|为)\s?$/u.test(clause) && /许可|受控|受限|设限|管制|推定|不得[^，。]{0,8}出口|禁止/u.test(text) && ![...clause].some((char) => items.get(char)?.kind === 'CHIP')
    && (caught.test(text.slice(i + 1, i + 40)) || /(?:条件|门槛|标准|一条)(?:是|为|：)[^，。；]{0,16}$/u.test(clause));
}
export function thresholdsIn(scene: Scene, stretches: readonly Stretch[]): readonly Draft[] {
  const { tagged: { text, items, plain, at } } = scene;
  /** The limits drawn so far: "1,400 GB/s of memory bandwidth or 1,100 GB/s of input and output". */
  const rules: { readonly op: '>=' | '>' | '<=' | '<' }[] = [];
  return [...performanceLimits(scene, stretches), ...[...text].flatMap((char, i): Draft[] => {
    const item = items.get(char);
    const measure = item?.measure ?? null;
    const node = item?.kind === 'PROCESS' ? /(\d+)(?:\s?nm)?(?:\/\d+)?\s?(?:nm|纳米)/iu.exec(item.names[0]?.surface ?? '')?.[1] : undefined;
    if (measure?.dimension === 'PERCENT' ? !ownership(text, i) : !(measure && ['BANDWIDTH', 'RATE', 'NM', 'COUNT', 'BYTES', 'WATT', 'AREA'].includes(measure.dimension)) && node === undefined) return [];
    const [before, after] = [text.slice(Math.max(0, i - 90), i), text.slice(i + 1, i + 28)];
    const rule = drawn.find((r) => r.before?.test(before) || r.after?.test(after)) ?? (asksFor(scene, i) || measure?.dimension === 'PERCENT' && ruleOf.test(after) ? reached : undefined) ?? (orElse.test(before) ? rules.at(-1) : undefined);
    if (!rule || !/管制|限制|许可|禁|不得|设限|受控|控制|获得|门槛|管控|controls?|restrict|licen|threshold|\bcap|\brules?\b|\bcaught\b|\blimits\b|\b(?:fell|falls?|came|comes) under\b|\bECCN\b|\bbrought\b[^.;]{0,60}\bunder\b|\btests?\b|\bcovered\b|上限|为限|配额|穿透|推定|条件|速率|要求|\bquotas?\b/iu.test(text)) return [];
    // "…, which on the X900 was limited to 400 GB/s": a chip's own figure draws no limit.
    if (!plain.chinese && rule.op === '<=' && /\blimited to\s?$/u.test(before) && [...text.slice(clauseStart(text, i), i)].some((one) => items.get(one)?.kind === 'CHIP')) return [];
    const figure = measure ? valueOf(measure) : { value: Number(node), unit: 'nm' };
    if (figure === null || figure.unit === '') return [];
    const unit = /^\s?(?:\/\s?mm|per sq|每平方)/iu.test(after) ? `${figure.unit}/mm2` : figure.unit;
    rules.push(rule);
    const start = clauseStart(text, i);
    const metric = plain.text.slice(at[start] ?? 0, at[i] ?? 0).replace(/(?:大于或等于|不低于|超过|达到?|最多.*)$/u, '').slice(-60).trim();
    return [{
      statement: { type: 'threshold', event: null, date: stretches.filter((s) => s.from <= i && i < s.to).at(-1)?.date ?? null, metric, op: rule.op, value: figure.value, unit },
      passage: { line: lineAt(plain, at[i] ?? 0), page: plain.sentence.page, table: null }, quote: quoteOf(plain, at[start] ?? 0, at[Math.min(text.length - 1, i + 6)] ?? plain.text.length),
      modality: modalityOfAct(text, start, i), confidence: 0.7, extractor,
    }];
  })];
}
const orElse = new RegExp(`${classOf(['MEASURE'])}[^.;,]{0,40} or (?:of )?(?:at least )?$`, 'u');
/** A share of a firm from which a listing reaches its subsidiaries: 被列实体持股 50% 以上, "owned 50% or more by a listed party", 50% 穿透规则. */
function ownership(text: string, i: number): boolean {
  const around = text.slice(Math.max(0, i - 50), i + 60);
  return /持股|股权|控股|持有|穿透|\b(?:owned|ownership|owns?|held|holds?|affiliates?)\b/iu.test(around) && /清单|被列|穿透|受制裁|\b(?:listed|Entity List|sanctioned|blacklisted|affiliates? rule)\b/iu.test(text);
}
const ruleOf = /^\s?(?:的)?”?(?:穿透|股权|持股|关联(?:方|公司)?)*(?:性)?规则|^ (?:ownership |affiliates? )?(?:rule|test|threshold)\b/iu;
/** Total processing performance and its density have no unit: 总处理性能(TPP)达到 4800, "a TPP threshold of 4,800", "performance density (5.92 or above)". */
const bare: readonly { readonly metric: string; readonly unit: string; readonly pattern: RegExp }[] = [
  { metric: 'total processing performance', unit: 'TPP', pattern: /(?:\bTPP\b|总处理性能|(?:total processing performance|processing (?:performance|score)|performance score)(?! density)|performance density[^;.]{0,40}?\d[^;]{0,12}?\b(?:for|on) (?:parts|chips|devices|products|those|anything)\b)[^\d。；;.]{0,60}?(?!20[0-4]\d\b)(\d{1,3}(?:,\d{3})+|\d{3,5})(?![\d年%]|\.\d)/giu },
  { metric: 'total processing performance', unit: 'TPP', pattern: /(?:\breach(?:ed|es|ing)?|\babove|\bover|\bof|\bat least|\bexceed(?:ed|s|ing)?) (\d{1,3}(?:,\d{3})+|\d{4})(?= (?:in|on) (?:the |its )?(?:TOPS|TPP|processing|performance)\b)/gu },
  { metric: 'total processing performance', unit: 'TPP', pattern: /(?<!\d[\d,]*)(\d{1,3}(?:,\d{3})+|\d{4})(?= (?:or|and) (?:more|above|over|higher) (?:in|on) (?:TOPS|TPP|bit|processing|performance|the (?:bit|performance))| (?:TPP|points) (?:or|and) (?:more|above|over|higher)\b)/gu },
  { metric: 'performance density', unit: 'TPP/mm2', pattern: /(?:性能密度|performance density)[^\d。；;.]{0,24}?(\d{1,2}(?:\.\d{1,2})?)(?![\d年%]|\.\d|\s?(?:nm|GB|TB))/giu },
];
/** "Chips at 1,600 or more are also caught": of the score that the passage spoke of. */
const alsoCaught = { metric: 'total processing performance', unit: 'TPP', op: '>=', pattern: /\b(?:[Cc]hips|[Pp]arts|[Dd]evices|[Pp]roducts|[Tt]hose|[Aa]nything|[Aa]ccelerators) (?:at|of|above|over|with|from) (\d{1,3}(?:,\d{3})+|\d{4}) (?:or|and) (?:more|above|over|higher|up)\b/gu } as const;
const aScore = /\bTPP\b|total processing performance|performance score|processing score|TOPS (?:times|multiplied)|bit[- ](?:length|weighted)/iu;
/** "capped most countries at about 50,000 advanced GPUs each", "at 790 million TPP each". */
const caps = /\b(?:capp?(?:s|ed|ing)?|limit(?:s|ed|ing)?|ration(?:s|ed)?|restrict(?:s|ed))\b[^.;\d]{3,70}\b(?:at|to) (?:about |some |around |roughly |no more than )?(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)( million| billion)? (?:(?:advanced|high-end|leading|top|AI|such) )*(GPUs?|chips|accelerators|TPP)\b/gu;
function capsIn({ tagged: { text, plain, at } }: Scene, stretches: readonly Stretch[]): readonly Draft[] {
  return [...plain.text.matchAll(caps)].map((hit): Draft => {
    const i = Math.max(0, at.findLastIndex((start) => start <= hit.index));
    return {
      statement: { type: 'threshold', event: null, date: stretches.filter((s) => s.from <= i && i < s.to).at(-1)?.date ?? null, metric: hit[0].slice(0, 60), op: '<=', value: Number((hit[1] ?? '').replace(/,/gu, '')) * (hit[2] === undefined ? 1 : hit[2] === ' million' ? 1e6 : 1e9), unit: hit[3] ?? '' },
      passage: { line: lineAt(plain, hit.index), page: plain.sentence.page, table: null }, quote: quoteOf(plain, hit.index, hit.index + hit[0].length), modality: modalityOfAct(text, clauseStart(text, i), i), confidence: 0.7, extractor,
    };
  });
}
function performanceLimits(scene: Scene, stretches: readonly Stretch[]): readonly Draft[] {
  const { text, items, plain, at } = scene.tagged;
  const all = !plain.chinese && aScore.test(`${scene.discourse.said ?? ''} ${plain.text}`) ? [...bare, alsoCaught] : bare;
  return [...plain.chinese ? [] : capsIn(scene, stretches), ...all.flatMap(({ metric, unit, pattern }) => [...plain.text.matchAll(pattern)].flatMap((hit): Draft[] => {
    const i = Math.max(0, at.findLastIndex((start) => start <= hit.index));
    const own = clauseStart(text, i);
    const clause = text.slice(/^\s?(?:with|at|whose|which|and)\b/u.test(text.slice(own, own + 8)) && own > 0 ? clauseStart(text, own - 1) : own, i);
    // "The H20, with a TPP of 2,368": a chip's own figure draws no limit.
    const chip = [...clause].findLastIndex((char) => items.get(char)?.kind === 'CHIP');
    if (chip >= 0 && !/\b(?:by catching|any (?:chip|part|device)|chips with|parts with|at least|or more|or above)\b/iu.test(clause.slice(chip)) || /\b(?:its|whose)\s$/u.test(clause) && !/\b(?:if|where|when)\b/u.test(text.slice(0, i))) return [];
    return [{
      statement: { type: 'threshold', event: null, date: stretches.filter((s) => s.from <= i && i < s.to).at(-1)?.date ?? null, metric, op: '>=', value: Number((hit[1] ?? '').replace(/,/gu, '')), unit },
      passage: { line: lineAt(plain, hit.index), page: plain.sentence.page, table: null }, quote: quoteOf(plain, hit.index, hit.index + hit[0].length),
      modality: modalityOfAct(text, clauseStart(text, i), i), confidence: 0.7, extractor,
    }];
  }))];
}
function valueOf(measure: Measure): { readonly value: number; readonly unit: string } | null {
  const value = measure.values[0];
  if (value === undefined || measure.values.length > 1 && !measure.range && measure.dimension !== 'NM') return null;
  const whole = Number((value * measure.factor).toPrecision(12));
  if (measure.dimension === 'BANDWIDTH') return { value: whole, unit: 'GB/s' };
  if (measure.dimension === 'RATE') return { value: whole, unit: measure.of === 'OPS' ? 'TOPS' : 'TFLOPS' };
  if (measure.dimension === 'COUNT') return { value: whole, unit: measure.of };
  if (measure.dimension === 'PERCENT') return { value, unit: '%' };
  return { value: whole, unit: measure.dimension === 'NM' ? 'nm' : measure.dimension === 'AREA' ? 'mm2' : measure.dimension === 'BYTES' ? 'GB' : 'W' };
}

export function modalityOfAct(text: string, from: number, to: number): Draft['modality'] {
  const part = text.slice(from, Math.min(to, from + 60));
  return /拟|计划|考虑|酝酿|讨论|准备|提出|提交|将(?:于|会|对)|或将|\b(?:plans?|considering|may|could|will)\b/iu.test(part) ? 'PLANNED' : /据报道|传闻|传言|流传|消息称|媒体称|reportedly|rumou?red/iu.test(text.slice(0, to)) ? 'REPORTED' : 'ASSERTED';
}
