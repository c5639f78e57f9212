import type { Draft } from '../../model/claim.js';
import { classOf } from './kinds.js';
import { extractor } from './ties.js';
import type { Measure } from './measures.js';
import { actStart, clauseStart, modalityOfAct } from './modality.js';
import { performanceLimits } from './performance-limits.js';
import type { Scene } from './scene.js';
import { dateAt, type DatedStretch } from './stretches.js';
import { lineAt, quoteOf } from './text.js';

/** Limits that a control draws: 大于或等于 600 GB/s, 16/14nm 及以下, 128 层及以上, 最多 5 万个. */
const drawn: readonly { readonly before: RegExp | null; readonly after: RegExp | null; readonly op: '>=' | '>' | '<=' | '<' }[] = [
  { before: /(?:大于或等于|(?:达到|等于)或(?:超过|高于|大于)|不低于|不小于|≥|>=|至少|at least|at or above|(?:no|not) less than|equal to or (?:greater|more|above)(?: than)?|or more)\s?$/iu, after: /^\s?(?:[a-zA-Z/]{0,4})?(?:及以上|或以上|为(?:主要)?(?:界|门槛|阈值|界限)|[^，。；]{0,16}(?:[两双二三]项?|双重)(?:门槛|阈值|标准|条件|指标|红线)|^\s?的?[^，。；]{0,12}(?:速率|带宽|算力)(?:划线|为界|设限)|\s(?:(?:half-pitch|nodes?|layers|transfer rate) )?(?:or|and) (?:more|above|greater|higher|over|up)\b)/iu, op: '>=' },
  { before: /(?:小于或等于|不高于(?:约|大约)?|不超过(?:约|大约)?|≤|<=|最多(?:可以?|能|只能)?(?:获得|获取|进口|采购|购买|购入|部署|拥有|出口|买到?)?(?:约)?|上限(?:[^，。；\d]{0,6}(?:折合|相当于|约合|合|设在|设定为|定在|定为|设为))?(?:约为?|为|是)?|至多|at most|up to|no more than|a (?:cap|ceiling|quota|maximum) of(?: about| around| some)?)\s?$/iu, after: /^\s?(?:节点”?)?(?:及以下|或以下|及更先进|(?:颗|张|个|块|片|枚)?为(?:上)?限|[^，。；\d]{0,8}的(?:总量|数量|采购|进口|累计)?(?:上限|配额)|\s(?:(?:half-pitch|nodes?|process|class) )?(?:or|and) (?:less|below|smaller|finer|under|better)\b)/iu, op: '<=' },
  { before: /\b(?:caps?|capped|limit(?:s|ed)?)\b[^.;]{0,80}\b(?:at|to)\s?(?:about\s|around\s|some\s|roughly\s)?$/iu, after: null, op: '<=' },
  // "where the link speed reached 600 GB/s", "the test set out in the letters was 1,400 GB/s": what a rule catches begins there.
  { before: /\b(?:if|where|when|once|whose|any|with)\b[^.;]{0,60}\b(?:speed|rate|bandwidth|density|throughput|performance|links?|ports?|compute|capacity|transfers?|I\/O|interconnect|traffic|connections?)\s(?:(?:is|was|of|that)\s)?(?:reach(?:ed|es|ing)?|hits?|touch(?:ed|es)|runs? at|ran at|comes? to|came to|amounts? to|totals?)\s(?:at least\s)?$/iu, after: null, op: '>=' },
  { before: /\b(?:test|threshold|trigger|line|criterion|cut-off|yardstick)\b[^.;]{0,60}\b(?:was|is|were|lies at|lay at|stands at|stood at|set at|drawn at|put at)\s(?:a\s)?$/iu, after: null, op: '>=' },
  { before: /\ba (?:floor|minimum|threshold|trigger|test|limit) of (?:about |some )?$/iu, after: null, op: '>=' },
  // "set two limits, 600 GB/s and 4,800 TOPS", "chips with a transfer rate of 600 GB/s needed a licence".
  { before: /\b(?:(?:two|both|three|dual|twin) )?(?:limits|thresholds|triggers|criteria|yardsticks)(?:[,:]| were| are| of| at)\s(?:an? )?(?:[a-z-]+ ){0,4}(?:of )?$/iu, after: null, op: '>=' },
  { before: /\b(?:chips?|parts?|devices?|products?|accelerators?|processors?|anything|stacks?) with (?:an? )?(?:[a-z/-]+ ){0,5}(?:rate|bandwidth|speed|density|throughput|performance) of (?:at least )?$/iu, after: null, op: '>=' },
  { before: /(?:超过|大于|高于|>|more than|exceed\w*|above|over)(?:\s(?:an?\s)?(?:[a-z-]+\s){1,4}of)?\s?$/iu, after: /^\s?以上/u, op: '>' }, { before: /(?:小于|低于|优于|<|less than|below|under)\s?$/iu, after: /^\s?以下/u, op: '<' },
];
/** 互连速率达到 600GB/s 的芯片须申请许可: what a rule catches begins there; a chip that reaches it draws no limit. */
const reached = { op: '>=' } as const;
const caught = /^\s?(?:\/\s?mm[²2]?)?\s?(?:以上)?(?:(?:、|，?(?:且|或|和|及|并且?))[^，。；]{0,30})?(?:的(?:[\ue000-\uf8ff]|先进|芯片|产品|器件|加速卡|集成电路|存储|(?:新)?(?:门槛|阈值|红线|标准|条件|界限))|即(?:受控|须|需)|者|[^，。；]{0,4}(?:作为|列为|定为|设为|当作)[^，。；]{0,6}(?:门槛|阈值|红线|标准|条件|界))|^\s?(?:、|，)?(?:且|并且?|及|和)[^，。；]{0,36}(?:作为|列为|定为|设为|当作)[^，。；]{0,6}(?:门槛|阈值|红线|标准|条件|界)/u;
/** H20 以及任何显存带宽达到 1,400 GB/s 的芯片: a chip beside those that the rule describes. */
const anyOther = /^.*(?:以?及|和|与|或|、)\s?(?:任何|所有|一切|其他|其它|凡|全部|各类)/u;
function asksFor({ tagged: { text, items } }: Scene, i: number): boolean {
  const clause = text.slice(clauseStart(text, i), i);
  return /(?:速率|带宽|算力|性能|密度|互联|互连|功耗|容量|晶体管(?:数量|总数|数)?)[^，。；]{0,6}(?:达到?|为)\s?$/u.test(clause) && /许可|受控|受限|设限|管制|推定|不得[^，。]{0,8}出口|禁止|门槛|阈值/u.test(text) && ![...clause.replace(anyOther, '')].some((char) => items.get(char)?.kind === 'CHIP')
    && (caught.test(text.slice(i + 1, i + 40)) || /(?:条件|门槛|标准|一条|之一)(?:是|为|：)[^，。；]{0,24}$/u.test(clause));
}
/** "The letters speak of a memory bandwidth of 1,400 GB/s, of a combined 1,700 GB/s": what the text of a rule puts a number to. */
const puts = /\b(?:rules?|letters?|text|orders?|notices?|regulations?|tests?|package|annex|wording|controls)\b[^.;]*\b(?:speaks?|spoke|names?|named|sets?|cites?|cited|gives?|gave|lists?|mentions?|mentioned|draws?|drew|imposes?|imposed|uses?|used|asks?|turns?|turned|rests?|rested) /iu;
const quantity = /\b(?:rate|bandwidth|speed|density|throughput|performance|capacity|combined|sum)(?: of)?(?: at least)? $/iu;
function putByRule({ tagged: { text, items } }: Scene, i: number): boolean {
  if (!quantity.test(text.slice(Math.max(0, i - 40), i))) return false;
  const told = text.slice(Math.max(0, text.slice(0, i).search(/[.;] [^.;]*$/u)), i);
  return puts.test(told) && ![...told.slice(told.search(puts))].some((char) => items.get(char)?.kind === 'CHIP');
}
export function thresholdsIn(scene: Scene, stretches: readonly DatedStretch[]): readonly Draft[] {
  const { tagged: { text, items, plain, at } } = scene;
  /** The limits drawn so far: "1,400 GB/s of memory bandwidth or 1,100 GB/s of input and output". */
  const rules: { readonly op: '>=' | '>' | '<=' | '<' }[] = [];
  return onceEach([...performanceLimits(scene, stretches), ...[...text].flatMap((char, i): Draft[] => {
    const item = items.get(char);
    const measure = item?.measure ?? null;
    const node = item?.kind === 'PROCESS' ? /(\d+)(?:\s?nm)?(?:\/\d+)?\s?(?:nm|纳米)/iu.exec(item.names[0]?.surface ?? '')?.[1] : undefined;
    if (measure?.dimension === 'PERCENT' ? !ownership(text, i) : !(measure && ['BANDWIDTH', 'RATE', 'NM', 'COUNT', 'BYTES', 'WATT', 'AREA'].includes(measure.dimension)) && node === undefined) return [];
    const [before, after] = [text.slice(Math.max(0, i - 90), i), text.slice(i + 1, i + 28)];
    const rule = drawn.find((r) => r.before?.test(before) || r.after?.test(after)) ?? (asksFor(scene, i) || !plain.chinese && putByRule(scene, i) || measure?.dimension === 'PERCENT' && ruleOf.test(after) ? reached : undefined) ?? (orElse.test(before) ? rules.at(-1) : undefined);
    if (!rule || !/管制|限制|许可|禁|不得|设限|划线|受控|受限|控制|获得|门槛|管控|controls?|restrict|licen|threshold|\bcap|\brules?\b|\bcaught\b|\blimits\b|\b(?:fell|falls?|came|comes) under\b|\bECCN\b|\bbrought\b[^.;]{0,60}\bunder\b|\btests?\b|\bcovered\b|上限|为限|配额|穿透|推定|条件|速率|要求|\bquotas?\b|\bletters?\b|\borders?\b|\btext\b|\bportion\b|\bprovisions?\b/iu.test(text)) return [];
    // "…, which on the X900 was limited to 400 GB/s": a chip's own figure draws no limit.
    if (!plain.chinese && rule.op === '<=' && /\blimited to\s?$/u.test(before) && [...text.slice(clauseStart(text, i), i)].some((one) => items.get(one)?.kind === 'CHIP')) return [];
    const figure = measure ? valueOf(measure) : { value: Number(node), unit: 'nm' };
    if (figure === null) return [];
    const own = figure.unit === '' && /晶体管[^，。；]{0,10}$/u.test(before) ? 'transistors' : figure.unit;
    if (own === '') return [];
    const unit = /^\s?(?:\/\s?mm|per (?:sq|mm)|每平方)/iu.test(after) ? `${own}/mm2` : own;
    rules.push(rule);
    const start = clauseStart(text, i);
    const metric = plain.text.slice(at[start] ?? 0, at[i] ?? 0).replace(/(?:大于或等于|不低于|超过|达到?|最多.*)$/u, '').slice(-60).trim();
    return [{
      statement: { type: 'threshold', event: null, date: dateAt(stretches, i), metric, op: rule.op, value: figure.value, unit },
      passage: { line: lineAt(plain, at[i] ?? 0), page: plain.sentence.page, table: null }, quote: quoteOf(plain, at[start] ?? 0, at[Math.min(text.length - 1, i + 6)] ?? plain.text.length),
      modality: modalityOfAct(text, actStart(text, i), i), confidence: 0.7, extractor,
    }];
  })]);
}
/** A limit that two patterns see is one. */
function onceEach(drafts: readonly Draft[]): readonly Draft[] {
  const keyOf = ({ statement: s }: Draft): string => (s.type === 'threshold' ? `${s.date} ${s.op} ${String(s.value)} ${s.unit.replace(/s$/u, '')}` : '');
  return [...new Map([...drafts].reverse().map((draft) => [keyOf(draft), draft])).values()].reverse();
}
const orElse = new RegExp(`${classOf(['MEASURE'])}[^.;,]{0,40},? (?:or|and) (?:whose [a-z -]{1,30} |(?:of |with )?(?:an? )?(?:[a-zA-Z/-]+ ){0,4}(?:of )?)(?:at least )?$`, 'u');
/** A share of a firm from which a listing reaches its subsidiaries: 被列实体持股 50% 以上, "owned 50% or more by a listed party", 50% 穿透规则. */
function ownership(text: string, i: number): boolean {
  const around = text.slice(Math.max(0, i - 50), i + 60);
  return /持股|股权|控股|持有|穿透|\b(?:owned|ownership|owns?|held|holds?|affiliates?)\b/iu.test(around) && /清单|被列|穿透|受制裁|\b(?:listed|Entity List|sanctioned|blacklisted|affiliates? rule)\b/iu.test(text);
}
const ruleOf = /^\s?(?:的)?”?(?:穿透|股权|持股|关联(?:方|公司)?)*(?:性)?规则|^ (?:ownership |affiliates? )?(?:rule|test|threshold)\b/iu;
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
