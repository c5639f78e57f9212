import type { Draft } from '../../model/claim.js';
import { compileText } from './frame.js';
import { supposed } from './modality.js';
import type { Scene, Subject } from './scene.js';
import { property, specDraft } from './spec-draft.js';

const issue = '(?:正式)?(?:发布|推出|首发|开源|亮相|上市|问世|揭晓|面世|发布上线|上线)';
const englishIssue = '(?:launched|released|unveiled|introduced|announced|debuted)';
/** Dates on which a chip or model came out. {S} is the thing, {D} the date. */
const releaseFrames = [
  `{D}(?:下午|上午|底|初)?[，,]?(?:[^，。；]{0,20}[，,])??{+30}${issue}(?:了|的)?{~26}{S}(?!的|系列生态|专用|(?:产品)?解决方案)`, `{S}{~12}(?:于|在)?{D}{~10}(?:正式|初次|首次)?(?:发布|推出|上市|问世|亮相|上线|首发|量产|面世)`, `{D}{S}{~6}${issue}`, `{D}{COMPANY}?{~4}${issue}(?:了)?(?:首款|第[一二三四五六]款|新款|新一代|旗下)[^，。；]{0,30}{S}(?=$|[，。；”)、])`,
  `(?<={D}[，,]?[^。]{0,60}${issue}[^。]{0,30}，(?:以及|和|及)[^。]{0,24}){S}(?=$|。|；|，)`,
  `{S}{+24}${englishIssue} {~14}(?:in|on) {D}`, `{S}, (?:which was )?(?:first )?${englishIssue} (?:in|on) {D}`, `{D},? {+40}${englishIssue} {~30}{S}`, `${englishIssue} {~40}{S}{~18} (?:in|on) {D}`,
].map((pattern) => compileText(pattern, { S: ['CHIP', 'AI_MODEL'], D: ['DATE'] }));
export function releases(scene: Scene): Draft[] {
  const { text, items } = scene.tagged;
  const kinds = new Set([...text].map((char) => items.get(char)?.kind));
  if (!kinds.has('DATE') || !kinds.has('CHIP') && !kinds.has('AI_MODEL')) return [];
  return releaseFrames.flatMap((regexp) => [...text.matchAll(regexp)].flatMap((hit) => {
    const [item, when] = [items.get(hit.groups?.['S'] ?? ''), items.get(hit.groups?.['D'] ?? '')?.date];
    if (!item || !when || when.period || item.system || item.names.length > 4 || supposed(text, hit.index) || /支持|基于|搭载|服务器|实例|专用|论文|报告|白皮书|版本更新/u.test(hit[0])) return [];
    // "2018 年发布 A，2019 年发布 B": a year reaches no further than the next.
    const marks = [hit.groups?.['S'], hit.groups?.['D']].map((mark) => hit.index + hit[0].lastIndexOf(mark ?? ''));
    if ([...text.slice(Math.min(...marks) + 1, Math.max(...marks))].some((char) => items.get(char)?.kind === 'DATE')) return [];
    const subject: Subject = { item, at: hit.index, own: true };
    return item.names.map((span) => specDraft(scene, property(scene, span, item, item.kind === 'CHIP' ? 'CHIP' : 'AI_MODEL', 'RELEASE', { value: when.date, unit: null, printed: scene.tagged.plain.text.slice(when.start, when.end) }), subject, hit.index, hit.index + hit[0].length));
  }));
}
