import type { Draft } from '../../model/claim.js';
import { extractor } from './ties.js';
import { actStart, clauseStart, modalityOfAct } from './modality.js';
import type { Scene } from './scene.js';
import { dateAt, type DatedStretch } from './stretches.js';
import { lineAt, quoteOf } from './text.js';

interface Limit { readonly metric: string; readonly unit: string; readonly pattern: RegExp; readonly scale?: number }
/** Total processing performance and its density have no unit: 总处理性能(TPP)达到 4800, "a TPP threshold of 4,800", "performance density (5.92 or above)". */
const bare: readonly Limit[] = [
  { metric: 'total processing performance', unit: 'TPP', pattern: /(?:\bTPP\b|总处理性能|(?:total processing performance|processing (?:performance|score)|performance score)(?! density)|performance density[^;.]{0,40}?\d[^;]{0,12}?\b(?:for|on) (?:parts|chips|devices|products|those|anything)\b)[^\d。；;.]{0,60}?(?<![A-Za-z\d-])(?!20[0-4]\d\b)(\d{1,3}(?:,\d{3})+|\d{3,5})(?![\d年%A-Za-z]|\.\d)/giu },
  { metric: 'total processing performance', unit: 'TPP', pattern: /(?:\breach(?:ed|es|ing)?|\babove|\bover|\bof|\bat least|\bexceed(?:ed|s|ing)?) (\d{1,3}(?:,\d{3})+|\d{4})(?= (?:in|on) (?:the |its )?(?:TOPS|TPP|processing|performance)\b)/gu },
  { metric: 'total processing performance', unit: 'TPP', pattern: /(?<!\d[\d,]*)(\d{1,3}(?:,\d{3})+|\d{4})(?= (?:or|and) (?:more|above|over|higher) (?:in|on|under|by) (?:(?:its|the|a|that) )?(?:[a-z]+-(?:times-)?)?(?:TOPS|TPP|bits?|processing|performance|score)| (?:TPP|points) (?:or|and) (?:more|above|over|higher)\b)/gu },
  // 规定总算力达到 4800、且…, 算力(TOPS×位宽)不低于 4,800: the score under its older names.
  { metric: 'total processing performance', unit: 'TPP', pattern: /(?:总算力|综合算力|算力(?=\()|(?:总)?(?:处理|运算|计算)性能)(?:\([^()]{2,24}\))?(?:指标|得分|数值)?\s?(?:达到?(?:或超过)?|不低于|不小于|超过|高于|大于(?:或等于)?|≥)\s?(?!20[0-4]\d)(\d{1,3}(?:,\d{3})+|\d{4,5})(?=\s?(?:[、，,；。且或及和与的者]|以上|并))/gu },
  // 位宽与 TOPS 之积达到 4800.
  { metric: 'total processing performance', unit: 'TPP', pattern: /(?:位宽|位长|比特长度)[^，。；]{0,10}(?:之积|乘积|相乘|的积)[^\d，。；]{0,12}?(?!20[0-4]\d)(\d{1,3}(?:,\d{3})+|\d{4,5})(?![\d年%])/gu },
  // 介于 1600 与 4800 之间, "TPP … between 1,600 and 4,800": caught from the lower end on.
  { metric: 'total processing performance', unit: 'TPP', pattern: /(?:\bTPP\b|总处理性能|total processing performance)[^。；;.]{0,40}?(?:介于|处于|在|between )\s?(?<!\d)(\d{1,3}(?:,\d{3})+|\d{3,4})(?=\s?(?:与|和|至|到|and|to|-|—|～|~)\s?\d[\d,]{2,6}(?:\s?之?间|\b))/giu },
  { metric: 'performance density', unit: 'TPP/mm2', pattern: /(?:性能密度|performance[- ]density|(?<=(?:\bTPP\b|processing performance)[^.;]{0,60})\bdensity)(?:(?!总处理|TPP)[^\d。；;.]){0,24}?(\d{1,2}(?:\.\d{1,2})?)(?![\d年%]|,\d|\.\d|\s?(?:nm|GB|TB))/giu },
];
/** "Chips at 1,600 or more are also caught": of the score that the passage spoke of. */
/** "with 30 billion transistors or more". */
const transistors = { metric: 'transistors', unit: 'transistors', scale: 1e9, pattern: /(?<![\d,.])(\d{1,3}(?:\.\d+)?) (?:billion|bn) transistors(?= (?:or|and) (?:more|above|over|up)\b)|(?<=\b(?:at least|more than|over|above|exceeding) )(\d{1,3}(?:\.\d+)?) (?:billion|bn) transistors\b/gu } as const;
const bits = { metric: 'total processing performance', unit: 'TPP', op: '>=', pattern: /(?<![\d,.])(\d{1,3}(?:,\d{3})+|\d{4})(?= (?:TOPS|TFLOPS)[- ]?(?:times[- ]|×\s?)?bits?\b)/gu } as const;
const alsoCaught = { metric: 'total processing performance', unit: 'TPP', op: '>=', pattern: /\b(?:[Cc]hips|[Pp]arts|[Dd]evices|[Pp]roducts|[Tt]hose|[Aa]nything|[Aa]ccelerators) (?:at|of|above|over|with|from) (\d{1,3}(?:,\d{3})+|\d{4}) (?:or|and) (?:more|above|over|higher|up)\b/gu } as const;
const aScore = /\bTPP\b|total processing performance|performance score|processing score|TOPS (?:times|multiplied)|bit[- ](?:length|weighted)/iu;
/** "licensing required at 4,800 or above, or at 1,600 where the density reaches 5.92": figures of the score that the sentence named. */
const atScore = { metric: 'total processing performance', unit: 'TPP', op: '>=', pattern: /\b(?:at least|at|from) (?!20[0-4]\d\b)(\d{1,3}(?:,\d{3})+|\d{4})(?= (?:or|and) (?:more|above|over|higher|up)\b| (?:where|wherever|if|when|provided|combined with|together with|along with|with) (?:an? |its |the )?(?:performance[- ])?density\b)/gu } as const;
/** "capped most countries at about 50,000 advanced GPUs each", "at 790 million TPP each". */
const caps = /\b(?:(?:cap|ceiling|quota|maximum|limit|allowance) of (?:about |some |around |roughly )?|(?:capp?(?:s|ed|ing)?|limit(?:s|ed|ing)?|ration(?:s|ed)?|restrict(?:s|ed))\b[^.;\d]{3,70}\b(?:at|to) (?:about |some |around |roughly |no more than )?)(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)( million| billion)? (?:(?:advanced|high-end|leading|top|AI|such) )*(GPUs?|chips|accelerators|TPP)\b/gu;
function capsIn({ tagged: { text, plain, at } }: Scene, stretches: readonly DatedStretch[]): readonly Draft[] {
  return [...plain.text.matchAll(caps)].map((hit): Draft => {
    const i = Math.max(0, at.findLastIndex((start) => start <= hit.index));
    return {
      statement: { type: 'threshold', event: null, date: dateAt(stretches, i), metric: hit[0].slice(0, 60), op: '<=', value: Number((hit[1] ?? '').replace(/,/gu, '')) * (hit[2] === undefined ? 1 : hit[2] === ' million' ? 1e6 : 1e9), unit: hit[3] ?? '' },
      passage: { line: lineAt(plain, hit.index), page: plain.sentence.page, table: null }, quote: quoteOf(plain, hit.index, hit.index + hit[0].length), modality: modalityOfAct(text, actStart(text, i), i), confidence: 0.7, extractor,
    };
  });
}
/** Without the day of a rule, a sentence must speak of one. */
const ruled = /\b(?:catch(?:es)?|caught|rules?|thresholds?|limits?|controls?|controlled|licen[cs]\w*|[34]A090|any (?:chip|part|device|product))\b|管制|受控|须?许可|门槛|规则|新规|一律/iu;
/** "The XQ20, at a TPP of 2,368": a chip that no list has. */
const ofModel = /(?:^|[\s(])[A-Z][A-Za-z]*[- ]?\d+[A-Za-z]*,? (?:at|with|has|had|scores|carries|comes (?:in )?at|reaches) (?:an? )?(?:combined )?$/u;
export function performanceLimits(scene: Scene, stretches: readonly DatedStretch[]): readonly Draft[] {
  const { text, items, plain, at } = scene.tagged;
  const all: readonly Limit[] = !plain.chinese && aScore.test(`${scene.discourse.said ?? ''} ${plain.text}`) ? [...bare, bits, transistors, alsoCaught, atScore] : plain.chinese ? bare : [...bare, bits, transistors];
  return [...plain.chinese ? [] : capsIn(scene, stretches), ...all.flatMap(({ metric, unit, pattern, scale = 1 }) => [...plain.text.matchAll(pattern)].flatMap((hit): Draft[] => {
    const i = Math.max(0, at.findLastIndex((start) => start <= hit.index));
    const own = clauseStart(text, i);
    const clause = text.slice(/^\s?(?:with|at|whose|which|and)\b/u.test(text.slice(own, own + 8)) && own > 0 ? clauseStart(text, own - 1) : own, i);
    // "The H20, with a TPP of 2,368": a chip's own figure draws no limit.
    const chip = [...clause].findLastIndex((char) => items.get(char)?.kind === 'CHIP');
    if (chip >= 0 && !/\b(?:by catching|any (?:chip|part|device)|chips with|parts with|at least|or more|or above)\b/iu.test(clause.slice(chip)) || /\b(?:its|whose)\s$/u.test(clause) && !/\b(?:if|where|when)\b/u.test(text.slice(0, i))) return [];
    if (ofModel.test(plain.text.slice(0, hit.index))) return [];
    const date = dateAt(stretches, i);
    if (date === null && !ruled.test(plain.text)) return [];
    return [{
      statement: { type: 'threshold', event: null, date, metric, op: '>=', value: Number((hit[1] ?? hit[2] ?? '').replace(/,/gu, '')) * scale, unit },
      passage: { line: lineAt(plain, hit.index), page: plain.sentence.page, table: null }, quote: quoteOf(plain, hit.index, hit.index + hit[0].length),
      modality: modalityOfAct(text, actStart(text, i), i), confidence: 0.7, extractor,
    }];
  }))];
}
