import type { NameSpan } from './kinds.js';
import { inOrder } from './stretches.js';

/**
 * Platforms that share out computing power, told by what they are: 江州城市算力网运营平台, 一体化算力交易调度平台, 某云AI算力云. Such words are a name where a place or firm stands
 * at their head, or where somebody brings one out; what is only to be built (构建算力调度平台) is none.
 */
export function platformsIn(text: string, known: readonly NameSpan[]): readonly NameSpan[] {
  if (!/平台|算力云|智算云/u.test(text) || !subject.test(text)) return [];
  return inOrder([...text.matchAll(platform)].flatMap((hit): readonly NameSpan[] => {
    const end = hit.index + hit[0].length, from = beginOf(text, hit.index, hit.index + hit[0].length, known);
    if (from === null || end - from > 26) return [];
    // OCR reads l for I.
    const surface = text.slice(from, end).replace(/Al(?![a-z])/gu, 'AI');
    return unnamed.test(surface) || !subject.test(surface) ? [] : [{ start: from, end, surface, kind: 'SOFTWARE', entry: null, maker: null }];
  }));
}
/** What shares out computing power runs on no firm's chips, as software that it supports would. */
export function sharesPower(surface: string): boolean { return subject.test(surface) && /(?:平台(?:\s?\d\.\d)?版?|算力网.*|(?:算力|智算)云)$/u.test(surface); }
const subject = /算力|算网|智算|存力|人工智能(?:公共)?计算/u;
const platform = /[\p{Script=Han}A-Za-z0-9·-]{2,30}?(?:(?:调度|运营|服务|交易|计算|互联互通|验证|监测|管理|算力|算网|共享|撮合)平台(?:\s?\d\.\d)?版?|(?:AI)?(?:算力|智算)云)(?!化|型|级|公司|企业|类|建设|方案|、|架构|软件|[—-])/gu;
/** Where the name begins: at the place or firm that stands at its head, or behind the words that bring it out. */
function beginOf(text: string, start: number, end: number, known: readonly NameSpan[]): number | null {
  const head = known.findLast((span) => (span.kind === 'REGION' || span.kind === 'COMPANY') && span.start >= start && span.end < end - 4 && !/[，。；]/u.test(text.slice(span.end, end)));
  const brought = [...text.slice(Math.max(0, start - 8), end).matchAll(bringsOut)].at(-1), at = brought ? Math.max(0, start - 8) + brought.index + brought[0].length : -1;
  if (at >= start && (!head || at > head.start)) return /(?:将|拟|计划|规划|推动|加快|推进|支持|鼓励)[^，。；]{0,8}$/u.test(text.slice(0, at - (brought?.[0].length ?? 0))) ? null : at;
  return head && /^(?:[省市区县])?(?![的在于将与和及、])/u.test(text.slice(head.end)) && (at < 0 || at <= head.start) && goesLive.test(text.slice(end, end + 12)) ? head.start : null;
}
const bringsOut = /(?:(?:发布|推出|上线|打造|开通)(?:了|并上线)?|(?:联合开发|自主研发|自研)了?的?)(?:(?:我国|国内|全国|行业|业界|业内|全省)?首[个款套]|一款|一个)?/gu;
const goesLive = /^(?:\(|”|正式|发布|上线|揭牌|投用|启动|开通|接入|获评|获得|已|是|由|，|。|；|$)/u;
const unnamed = /各|多个|一批|上述|这一|该|其|相关|等|和|与|及|的|在|为|了|以|对|新型|统一的|区域性|第三方/u;
