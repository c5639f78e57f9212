import type { ReportContext } from '../source.js';
import { classOf, isMark, spanKinds } from './kinds.js';
import { clauseStart } from './modality.js';
import type { Scene } from './scene.js';

const saysSo = '(?:的)?(?:最新)?(?:数据|预测|统计|报告|预计|预估|估算|估计|测算|推算|研究(?=[，：]|显示|表明|指出|发现|认为)|显示|指出|报道|报导|统计数据|咨询(?=[，：])|发布|口径|披露)';
const mark = classOf(spanKinds.filter((kind) => kind !== 'MEASURE' && kind !== 'DATE'));
const figure = classOf(['MEASURE']);
/** A body that counts and surveys, by the end of its name. */
const body = '(?:院|局|署|部|委|所|协会|学会|机构|联盟|咨询|智库|研究|中心|网|社)';
const given: readonly RegExp[] = [
  new RegExp(`(?:根据|据|按照|依据)(?:的)?\\s?([^，。；：\\n]{1,40}?)${saysSo}`, 'u'),
  new RegExp(`(?:^|[，。；：])(${mark}{1,2})${saysSo}`, 'u'),
  // 据某某院，…; 某某 (的) 口径下 / 统计是 / 数字是, 某某 对 2028 年的判断是.
  new RegExp(`(?:^|[，。；：])(?:根据|据)\\s?((?:${mark}|[A-Za-z .]|\\p{Script=Han}){0,14}?(?:${mark}|${body}))(?=[，：])`, 'u'),
  new RegExp(`(?:^|[，。；：])(?:按照?|依照?|在|从|以)?\\s?((?:${mark}|[A-Za-z .]|\\p{Script=Han}){1,14}?)\\s?(?:的)?(?:口径|统计|数字|判断|说法)(?:上|下|里|中)?(?:显示)?(?:是|为|，)`, 'u'),
  new RegExp(`(?:数据|资料)(?:来源|来自)(?:于|是)?[：:]?\\s?([^，。；：)]{2,30})`, 'u'),
  // …达到 12 亿美元(某某): behind the figure in brackets.
  new RegExp(`(?:${figure}|左右|以上)\\s?\\(((?:${mark}|\\p{Script=Han}{2,12}${body}))\\)`, 'u'),
  /(?:[Aa]ccording to|[Dd]ata from|[Ee]stimates (?:by|from)|[Ss]ource:) ([^,.;]{1,40})/u,
];
/** Who says so, and from where in the sentence on: what 据 X 报道 in a later clause governs begins there. */
export interface Source { readonly name: string | null; readonly from: number }
/** Who says so: 根据 X 的数据, X 预计, X 口径下, according to X. Our own estimate is the publisher's. */
export function sourceIn(scene: Scene, context: ReportContext): Source | null {
  const { tagged: { text, items } } = scene;
  const words = (part: string): string => [...part].map((char) => (isMark(char) ? items.get(char)?.names.map((n) => n.surface).join('、') ?? '' : char)).join('').replace(/\s?\([^()]*\).*$|《.*$|\d{1,2}\s?月.*$/u, '').replace(/的?(?:最新)?(?:跟踪|月度|季度|年度|半年度)$/u, '').replace(/(?:联合|最新)?(?:发布|公布)的?$/u, '').replace(/^的\s?/u, '').trim();
  for (const [k, pattern] of given.entries()) {
    const hit = pattern.exec(text);
    if (hit?.[1] === undefined) continue;
    const name = words(hit[1]);
    if (/(?:悉|了解|此|称|据)$/u.test(name) && name.length <= 3) continue;
    const from = k === 0 ? clauseStart(text, hit.index) : 0;
    if (/^(?:公司|我们|本院|本所|本报告|该机构|其|上述)/u.test(name)) return /我们|本院|本所|本报告/u.test(name) ? { name: context.publisher, from } : null;
    return { name: name === '' ? context.publisher : name, from };
  }
  const ours = /(?:我们|本院|本所|本报告|本机构)(?:预计|测算|认为|预测|估计|判断)|\bwe (?:estimate|expect|forecast)/iu.exec(text);
  return ours ? { name: context.publisher, from: /[a-z]/u.test(ours[0]) ? 0 : clauseStart(text, ours.index) } : null;
}
