import type { Draft } from '../../model/claim.js';
import { compileText, everyMatch } from './frame.js';
import { classOf } from './kinds.js';
import { supposed } from './modality.js';
import type { Scene, Subject } from './scene.js';
import { property, specDraft } from './spec-draft.js';

const issue = '(?:正式|首次)?(?:发布|推出|首发(?!适配|支持|部署|跑通)|开源|亮相|上市|问世|揭晓|面世|发布上线|上线|展出|开放权重|开放下载|面市|首秀)';
const englishIssue = '(?:launched|released|unveiled|introduced|announced|debuted|published|open-sourced|brought out|put out|rolled out|shown|showed|(?:made|became) (?:generally )?available|went on sale|came out)';
/** What stands between a verb of bringing out and the name: what it is for, which class of thing it is (用于数据中心的 GPU, 首款推理加速卡——). */
const sort = (most: number): string => `(?:[^，,。；;：:！!?？\\ue000-\\uf8ff]|${classOf(['PRODUCT', 'PROCESS'])}){0,${most}}?`;
/** Dates on which a chip or model came out. {S} is the thing, {D} the date, {I} the verb. */
const releaseFrames = [
  `{D}(?:下午|上午|底|初)?[，,]?(?:[^，。；]{0,20}[，,])??{+30}(?<I>${issue})(?:了|的)?${sort(30)}{S}(?!的|系列生态|专用|(?:产品)?解决方案)`, `{S}{~12}(?:于|在)?{D}(?:{REGION}|[^，,。；;：:！!?？\\ue000-\\uf8ff]){0,16}?(?:正式|初次|首次)?(?:发布|推出|上市|问世|亮相|上线|首发|量产|面世|展出|开源|开放权重|开放下载|面市)`, `{D}{S}{~6}${issue}`, `{D}{COMPANY}?{~4}(?<I>${issue})(?:了)?(?:首款|第[一二三四五六]款|新款|新一代|旗下)[^，。；]{0,30}{S}(?=$|[，。；”)、及和与])`,
  `{D}[，,]?(?:{COMPANY})?(?:正式|开始|实现|又)?量产(?:了)?{S}(?!的|产品)`, `(?<![\\d\\ue000-\\uf8ff] )(?<![\\d\\ue000-\\uf8ff]){S} (?:first |finally )?shipped in {D}`, `\\bshipped (?:the |its (?:first )?)?{S} in {D}`, `{S}(?: has| had)? (?:went|entered|gone|moved)(?: into)? (?:volume |mass |series |full )?production (?:in|on) (?:the )?{D}`,
  `{D}{COMPANY}?{~4}(?<I>宣布(?:正式)?量产)(?:了)?${sort(30)}{S}(?!的)`,
  `(?<={D}[，,]?[^。]{0,60}${issue}[^。]{0,30}，(?:以及|和|及)[^。]{0,24}){S}(?=$|。|；|，)`,
  `{S},? (?:which|that) (?:{COMPANY}|it|they|the (?:company|firm|lab|start-?up|group)) (?:had |has |first |officially ){0,2}${englishIssue} {~14}(?:in|on) {D}`, `{S},? (?:which )?(?:dates|dating) (?:from|back to) {D}`,
  `{S}{+24}${englishIssue} {~14}(?:in|on) {D}`, `{S}, (?:which was )?(?:first )?${englishIssue} (?:in|on) {D}`, `{D},? {+40}${englishIssue} {~30}{S}`, `${englishIssue} {~40}{S}{~18} (?:in|on) {D}`,
].map((pattern) => compileText(pattern, { S: ['CHIP', 'AI_MODEL'], D: ['DATE'] }));
/** What is brought out is something else with the chip in it, or words about it. */
const ofOther = /支持|搭载|服务器|实例|专用|论文|报告|白皮书|版本更新/u;
/** "was trained on 4,096 X9 cards and released in May": the model was. */
const usedBy = /\b(?:trained|run|runs|running|deployed|hosted|served|tested|built) (?:entirely |wholly |only |largely )?(?:on|with|across) (?:[\d,]+ )?(?:[a-z-]+ ){0,2}$/u;
const ofRule = /^\s?(?:的|那[版轮一]|版的?|出台的|发布的|生效的){0,2}(?:新|旧|出口|先进计算|AI|芯片){0,3}(?:规则|新规|规定|禁令|管制|限制|法规|门槛|标准)|^ (?:export )?(?:rules?|controls?|limits?|ban|thresholds?|restrictions?)\b/u;
/** Classes of which a chip can be one, and where it is used. */
const chipClass = /芯片|卡$|GPU|[NCTD]PU|SoC|ASIC|处理器|加速器|数据中心|大模型|chips?$|cards?$|accelerators?$|data cent/iu;
export function releases(scene: Scene): Draft[] {
  const { text, items } = scene.tagged;
  const kinds = new Set([...text].map((char) => items.get(char)?.kind));
  if (!kinds.has('DATE') || !kinds.has('CHIP') && !kinds.has('AI_MODEL')) return [];
  return releaseFrames.flatMap((regexp) => everyMatch(regexp, text).flatMap((hit) => {
    const [item, when] = [items.get(hit.groups?.['S'] ?? ''), items.get(hit.groups?.['D'] ?? '')?.date];
    if (!item || !when || when.period || item.system || item.names.length > 4 || supposed(text, hit.index) || ofOther.test(hit[0]) || item.kind === 'CHIP' && usedBy.test(text.slice(0, text.indexOf(item.mark)))) return [];
    // "shipped 640,000 X9 in 2024": how many were sold, not when the first was.
    if (/\bshipped\b/iu.test(hit[0]) && /^\d[\d,]*(?:\.\d+)?\s/u.test(scene.tagged.plain.text.slice(item.start, item.end))) return [];
    // 2022 年基于甲处理器推出乙: 乙 came out; 推出基于甲的乙: nothing is said of 甲.
    const brought = hit[0].slice(hit[0].lastIndexOf(hit.groups?.['I'] ?? '\0') + 1);
    if (/基于/u.test(brought) || hit.groups?.['I'] !== undefined && [...brought].some((char) => items.get(char)?.kind === 'PRODUCT' && !items.get(char)?.names.every(({ surface }) => chipClass.test(surface)))) return [];
    // "2018 年发布 A，2019 年发布 B": a year reaches no further than the next.
    const marks = [hit.groups?.['S'], hit.groups?.['D']].map((mark) => hit.index + hit[0].lastIndexOf(mark ?? ''));
    if ([...text.slice(Math.min(...marks) + 1, Math.max(...marks))].some((char) => items.get(char)?.kind === 'DATE')) return [];
    // 为 2022 年规则推出, 应对 2023 年 10 月的管制: the day of what it answers to.
    if (ofRule.test(text.slice(text.indexOf(hit.groups?.['D'] ?? '', hit.index) + 1))) return [];
    const subject: Subject = { item, at: hit.index, own: true };
    return item.names.map((span) => specDraft(scene, property(scene, span, item, item.kind === 'CHIP' ? 'CHIP' : 'AI_MODEL', 'RELEASE', { value: when.date, unit: null, printed: scene.tagged.plain.text.slice(when.start, when.end) }), subject, hit.index, hit.index + hit[0].length));
  }));
}
