import type { NameSpan } from './kinds.js';
import { inOrder } from './stretches.js';

const centreEnd = '(?:\\p{Script=Han}(?<![计清结核预运测换决])算中心|(?:人工智能|智能|先进|高性能)?计算中心|超级计算中心|智超中心|算力中心|(?:超级)?智算(?:基地|园区?|枢纽|谷|港)|算力(?:基地|枢纽|港|谷|园)|(?<=\\p{Script=Han}{2})(?:算谷|算港|推理港)(?!智算|算力|计算|人工)|绿算基地|超节点(?:基地|(?:示范)?中心)|推理(?:中心|基地|枢纽)|超智融合中心|(?<=\\p{Script=Han}{2})[一二三四五六七八九]号中心|计算集群|算力集群|智算集群|超算集群|(?<=”)(?:训练|推理)?集群|万卡集群|超算互联网(?:核心)?节点|(?:智算|算力|超算)[一二三四五六七八九]号)';
const centre = new RegExp(String.raw`(?:“[^“”]{2,12}”)?[\p{Script=Han}A-Za-z0-9·-]{0,20}?${centreEnd}(?:[一二三四五六]期|[(（](?![^)）]*简称)[^)）]{2,12}[)）])?(?:“[^“”]{2,12}”)?`, 'gu');
/** Words before which a centre's own name begins. */
const beforeCentre = /.*(?:点亮|上线|并非|不是|投运|租用|的|在|为|是|由|和|与|及|将|已|了|建设|构建|打造|运营|承建|参与|建成|启用|推进|部署|接入|中标|中选|获批|用于|进入|交付|租用了|包括|代表是|同时是|则以|其中|目前|截至|如|包括|位于|落地于|落户于|建于|依托|通过|设立|打造成|以|向|等|各地|多个|全国|首个|最大)/u;
/** The text with the names of firms and places in it hidden: 和 in 呼和浩特 joins nothing. */
function hidden(text: string, known: readonly NameSpan[], start: number, end: number): string {
  return known.filter(({ kind }) => kind === 'REGION' || kind === 'COMPANY').reduce((rest, span) => (span.start >= start && span.end <= end ? `${rest.slice(0, span.start - start)}${'□'.repeat(span.end - span.start)}${rest.slice(span.end - start)}` : rest), text.slice(start, end));
}
/** “万象一号”集群: the quotes say where its name ends. */
const quotedCluster = /^“([^“”]{2,12})”(?:训练|推理|智算|算力|超算)?集群$/u;
const commonCentre = /^(?:国家|国内|我国|中国|全球|新建|大型|区域|公共|一体化|本地|单个|该|其|各|大规模|新型|传统|高端|世界)*(?:人工智能|公共)?$/u;
export function centresIn(text: string, known: readonly NameSpan[]): NameSpan[] {
  const found: NameSpan[] = [];
  if (!/中心|集群|(?:智算|算力|超算)[一二三四五六七八九]号|基地|园区|枢纽|算力?[谷港园]|推理港|平台|超级计算机|超算|”由/u.test(text)) return found;
  for (const hit of text.matchAll(centre)) {
    const cut = beforeCentre.exec(hidden(text, known, hit.index, hit.index + hit[0].length - 4))?.[0].length ?? 0;
    // What a table has told whole is not told again by a part of it.
    if (known.some(({ kind, start, end }) => kind === 'COMPUTE_CENTER' && start < hit.index + cut && end === hit.index + hit[0].length)) continue;
    // 贵安“云麓”推理基地: with the place right before the quotes.
    const start = hit[0].startsWith('“', cut) ? known.find(({ kind, end }) => kind === 'REGION' && end === hit.index + cut)?.start ?? hit.index + cut : hit.index + cut;
    // 某中心一期建成…，二期规划…: phases of one centre.
    const surface = text.slice(start, hit.index + hit[0].length).replace(new Set(text.match(/[一二三四五六]期/gu)).size > 1 || text.includes('远期') ? /[一二三四五六]期$/u : /$^/u, '');
    const own = surface.replace(new RegExp(`${centreEnd}.*$`, 'u'), '');
    const named = known.some((span) => span.start === start && (span.kind === 'REGION' || span.kind === 'COMPANY' || span.kind === 'COMPUTE_CENTER')) || /^“/u.test(own) || opens(text, start, start + surface.length, own) || seated.test(text.slice(Math.max(0, start - 16), start)) && own.length >= 2 || distinct(own) || /^国家超算互联网/u.test(surface);
    if ((!commonCentre.test(own) || /超算互联网/u.test(surface)) && !/(?:新型|国家级|大型|级)$/u.test(own) && named) found.push({ start, end: start + surface.length, surface: surface.replace(quotedCluster, '$1').replace(/[“”]/gu, ''), kind: 'COMPUTE_CENTER', entry: null, maker: null });
  }
  // 甲云运营的扶摇集群, “东极”集群, 合肥的“巢算一号”由…建设: a cluster with a name of its own.
  for (const hit of text.matchAll(ownCluster)) {
    const surface = (hit[1] ?? hit[2] ?? '').replace(/(?<=[一二三四五六七八九]号)集群$/u, ''), start = hit.index + hit[0].indexOf(surface);
    if (!/^(?:A\d|H\d|GPU|AI|万卡|千卡|算力|训练|推理|智算)/u.test(surface)) found.push({ start, end: start + surface.length, surface: surface.replace(/[“”]/gu, ''), kind: 'COMPUTE_CENTER', entry: null, maker: null });
  }
  // 位于孟菲斯的 Colossus 集群: a cluster by a name that is no chip's, software's or firm's.
  for (const hit of text.matchAll(latinCluster)) {
    const [surface] = hit, end = hit.index + surface.length;
    if (!known.some((span) => span.kind !== 'UNKNOWN' && span.start < end && hit.index < span.end)) found.push({ start: hit.index, end, surface, kind: 'COMPUTE_CENTER', entry: null, maker: null });
  }
  // “飞星一号” with the kind of thing right before it: 万卡国产算力平台“飞星一号”.
  for (const hit of text.matchAll(/(?:算力平台|智算中心|计算中心|集群|超算|超级计算机)(“(?!新基建|东数西算|数字)[^“”]{2,12}”)/gu)) {
    const start = hit.index + hit[0].length - (hit[1]?.length ?? 0);
    found.push({ start, end: hit.index + hit[0].length, surface: (hit[1] ?? '').slice(1, -1), kind: 'COMPUTE_CENTER', entry: null, maker: null });
  }
  return inOrder(found);
}

/** 洮河绿色 of 洮河绿色智算基地: two to five characters of its own before what sort of centre it is, and no word that any centre could have before it. */
function distinct(own: string): boolean {
  const name = own.replace(sort, '');
  return /^\p{Script=Han}{2,5}$/u.test(name) && !anyCentre.test(name) && !/[与和及或的了对在等为是从]|[地类级型性]$/u.test(name);
}
const sort = /(?:人工智能|智能|先进|高性能|超级|绿色|绿能|工业|推理|训练|公共|国产|开源|自主|一体化|融合|端侧|量子|元宇宙)+$/u;
const anyCentre = /国家|全国|国内|我国|中国|全球|海外|各[地省市类大]|地方|区域|部分|重点|新建|在[建用册]|[已拟投]建|建[设成]|打造|加强|推动|多[个地座]|众多|大型|大规模|规模|中小|新型|传统|自[建有用]|运营商|互联网|企业|公司|政[府务]|行业|第三方|本地|城市|[东西南北]部|万卡|千卡|首[个座批]|[八十]大|核心|主要|典型|代表|标杆|现有|存量|上述|其余|其他|该|某|边缘|分布式|加速|通用|芯片|高端|单体|绿电|租赁|规划|政策|体系|协同|样本|服务|提升|落实|实现|参与|一般|数据|市内|专业|跨境|综合|可控|帮助|助力|赋能|支[撑持]|承[建接]|运维|负责|经营|面向|满足|围绕|针对|促进|加快|推进|完善|优化|统筹|依托|基于|全栈|国产化|提供|拥有|具备|合作|第[一二三]|上海?市/u;

/** A centre at the head of a clause that goes on with what is said of centres: 青藤湖智算中心坐落于…. */
function opens(text: string, start: number, end: number, own: string): boolean {
  return own.length >= 2 && /(?:^|[，。；：、>\s]|\*)$/u.test(text.slice(Math.max(0, start - 1), start)) && /^(?:[一二首]期)?\s?(?:已?于|坐落|位于|落户|落地|在\p{Script=Han}|由|采用|总规模|设计|规划|首期|投[运产用]|建成|点亮|\d)/u.test(text.slice(end, end + 12));
}
/** 位于乌兰察布的敕勒川智算中心: where it is says that it is one. */
const seated = /(?:拟建|新建|规划建设|投建|在建|建成|落成)[^，。；：]{0,6}\d[^，。；：]{0,8}的$|(?:位于|坐落于|坐落在|地处|落户(?:于)?|落地(?:于)?)[^，。；：]{1,10}的$/u;
const ownCluster = /(?:运营的|自有的|自建的|点亮的|投运的|建成的|建设的|租用的|合建的|合作的|旗下的?)((?:\p{Script=Han}{2,4}|[A-Z][A-Za-z]{2,})\s?集群|\p{Script=Han}{2,5}园区(?=则|也|已|均|采用|使用|部署|，|。)|(?<=^|[，。；：]|的)\p{Script=Han}{2,4}[一二三四五六七八九]号集群)|(“[^“”A-Z\d]{2,8}”(?=(?:智算|算力|训练)?集群|(?:同样|也|则|均|已)*(?:基于|采用|使用|部署|搭载)\s?\p{L}|由[^，。；]{2,20}(?:建设|运营|共建|承建)|由\s?[\d,]+\s?(?:余)?[张颗块片台][^，。；]{2,20}(?:组成|构成|搭建|组网)))/gu;

const latinCluster = /(?<![A-Za-z0-9.-] ?)(?:Project )?[A-Z][a-z]{3,}(?:[\s-]\d)?(?=\s?(?:超级|智算|算力|训练|超算)?集群(?!规模|管理|软件|调度))/gu;

/** 某某研发中心, 某某封装基地: a place that bears its company's name is not the company. */
const site = /^[\p{Script=Han}]{0,10}?(?:基地|总部|产业园|研发中心|工厂|晶圆厂|园区)/u;
export function sitesIn(text: string, known: readonly NameSpan[]): NameSpan[] {
  return known.filter((span) => span.kind === 'COMPANY').flatMap((span) => {
    const tail = site.exec(text.slice(span.end, span.end + 16))?.[0];
    // 甲总部位于…: where the firm sits, not a place of its name.
    if (tail === undefined || /的|与|和|在|将|为|是|了|拟|已|等/u.test(tail) || /总部$/u.test(tail) && /^(?:也|则|均)?(?:[位设坐落迁]|在)/u.test(text.slice(span.end + tail.length))) return [];
    const more = /^及?(?:总部)?(?:基地|总部)/u.exec(text.slice(span.end + tail.length, span.end + tail.length + 6))?.[0] ?? '';
    const end = span.end + tail.length + more.length;
    return [{ start: span.start, end, surface: text.slice(span.start, end), kind: /(?:智算|算力)[^，。]{0,4}(?:基地|园区)$/u.test(text.slice(span.start, end)) ? 'COMPUTE_CENTER' as const : 'COMPANY' as const, entry: null, maker: null }];
  });
}
