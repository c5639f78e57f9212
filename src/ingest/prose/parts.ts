import { classOf, isMark, nameOf } from './kinds.js';
import type { Scene } from './scene.js';
import type { Topic } from './topics.js';

/** A part of a market that has no name in any list, or what is left of it (`rest`), of which nobody can be named. */
export interface Part { readonly topic: Topic | null; readonly rest: boolean }

const no = classOf(['MEASURE', 'DATE', 'COMPANY', 'REGION']);
const verb = '(?:占到?了?|占比|份额|分别|合计|仅|只|则|也|不足|约|为|达到?|近|超过?)';
const part = new RegExp(`^\\s?(?:其中[，：]?|而|且|(?:[^，。；：]{0,16}(?:需求|市场|规模|支出|投入|收入|出货量?|销量)[中里内](?:的)?，?)|${classOf(['DATE'])})?([^，。；、：()\\d${no.slice(1, -1)}]{1,14}?)\\s?${verb}*(?:占[^，。；\\d]{1,16}的|占(?:[\\ue000-\\uf8ff]|算力|总体|整体|全部|市场)(?:已经?|目前)?(?:达到?了?|只有|仅有|仅为?))?\\s?$`, 'u');
const rest = /^(?:其余|其他|其它|剩余|余下|另外|剩下)(?:厂商|企业|公司|品牌|部分|玩家|地区|应用)?$/u;
/** Words that are of a figure rather than whose it is. */
const noPart = /出货|发货|销|交付|收入|营收|投入|分别|依次|算力|服务器|市场|规模|份额|占比|占|比重|同比|环比|增|降|升至|升到|攀升|回升|回落|下滑|提至|跌至|扩大|预计|预测|有望|将|其|该|这|我们|国内|全球|中国|全国|海外|合计|总|两者|三者|前[一二三四五六七八九十]|同期|上年|去年|(?:[率比额量值度数期价间本润入]|利润|水平|指引|客户|股权|持股)$|^(?:保持|维持|实现|贡献|提供|拥有|拿下|录得|接近|并|从|由|到|至|对|在|较|比|超|达|为|约|近|一|二|三)/u;

const ownedPart = new RegExp(`[^，。；\\d](?:中|里|内)?的((?:\\p{Script=Han}|[\\ue000-\\uf8ff]){2,8}?)(?:占比|比重|份额)${verb}*\\s?$`, 'u');
/** 浸没式占 8%, 推理用途的卡占到 57%, 凛川热控为 19.7%: whose a figure is, where its clause is nothing but a noun and a verb of sharing. */
export function partIn(scene: Scene, start: number, i: number): Part | null {
  const { text, items, plain, at } = scene.tagged;
  const own = text.slice(start, i);
  const noun = part.exec(own.replace(/^[、，和与及以\s]+/u, ''))?.[1]?.trim();
  // 国内智算中心的推理负载占比: the part that a possessive ends in.
  const owned = noun === undefined || noun === '' || noun.includes('的') ? [...ownedPart.exec(own)?.[1] ?? ''].map((char) => (isMark(char) ? items.get(char)?.kind === 'COMPANY' || items.get(char)?.kind === 'REGION' ? '厂商' : items.get(char)?.names[0]?.surface ?? '' : char)).join('') : '';
  if (owned.length > 1 && !/(?:采用|使用|搭载|基于|部署|支持|面向|用于|来自)[^，。；]*的/u.test(own) && !noPart.test(owned) && !/国产|本土|金额|数量|市场|合计|产品|厂商|企业|品牌/u.test(owned)) return { topic: { text: owned, names: [], item: null, surface: owned }, rest: false };
  if (noun === undefined || noun === '') return null;
  if (rest.test(noun)) return { topic: null, rest: true };
  if (/国产|本土/u.test(noun)) return { topic: null, rest: false };
  // A known product alone is the market's own name.
  const words = [...noun].map((char) => (isMark(char) ? items.get(char)?.names[0]?.surface ?? '' : char)).join('');
  // 冷板式 goes a little beyond a known product; a long phrase around one is of the product.
  const plainWords = [...noun].filter((char) => !isMark(char)), known = [...noun].some((char) => isMark(char) && items.get(char)?.kind !== 'UNKNOWN');
  if (known && plainWords.length > 2 || words.length < 2 || noPart.test(words) || [...noun].every((char) => isMark(char) && items.get(char)?.kind !== 'UNKNOWN')) return null;
  const from = start + own.indexOf(noun);
  const surface = plain.text.slice(at[from] ?? 0, at[from + noun.length] ?? plain.text.length).trim();
  return { topic: { text: surface, names: [], item: null, surface }, rest: false };
}

/** 其中甲 54%，乙 23%，丙与丁各 3%: from 其中 on nothing but firms, each with its part of a whole that was counted before. */
export function sharedOut({ tagged: { text, items } }: Scene, i: number): boolean {
  const from = text.lastIndexOf('其中', i);
  if (from < 0 || /[。；]/u.test(text.slice(from, i)) || !namesOnly.test(text.slice(Math.max(from + 2, text.lastIndexOf('，', i) + 1), i))) return false;
  const stop = text.slice(from).search(/[。；]/u), all = text.slice(from, stop < 0 ? text.length : from + stop);
  const shares = [...all].flatMap((char) => { const measure = items.get(char)?.measure; return measure?.dimension === 'PERCENT' && !measure.range ? measure.values : []; });
  return shares.length > 1 && shares.reduce((sum, share) => sum + share, 0) <= 101 && !otherRates.test(all);
}
const firm = classOf(['COMPANY']);
const namesOnly = new RegExp(`^[，：\\s]*${firm}(?:\\s?(?:、|和|与|及|以及)\\s?${firm})*(?:分别|各自?|均|约|则?为|占|仅|达到?|\\s)*$`, 'u');
const otherRates = /同比|环比|增长|增速|增幅|下降|下滑|毛利|持股|股权|股份|良率|利用率|折扣|涨|跌/u;
const placeShares = /([\ue000-\uf8ff])(?:[省市州]|自治区)?(?:则|也|仍|还|又|已|将|约|合计|分别|预计|以|仅|、|和|与)*(?:在[^，。；]{2,16}[中里内]的?(?:合计|约)?)?(?:占(?!全|整|据全)|以|占比|份额|比重)(?:(?:将|则|已|约|有望)*(?:为|达到?|升至|提高到|提升至|降至|增至))?\s?$/u, partOfCountry = /(?:(?:东|中|西|南|北)(?:南|北)?部|东北|西北|西南|华[东南北中]|长三角|珠三角|京津冀|粤港澳)(?:地区|区域)?(?:[一二三四五六七八九十\d]{1,3}个?)?(?:省份?|省区市?|城市|枢纽|节点|集群)?(?=(?:在[^，。；]{2,16}[中里内]的?)?(?:合计|总计)?(?:的?(?:占比|份额|比重)|占))/u;
/** 甘肃占 6.1%, 某省以 9.8% 的占比居首, 西部八省合计占比将提高到 41%: the place right before the verb, or a part of the country that no list names. */
export function placeSharing({ tagged: { text, items, plain, at } }: Scene, start: number, i: number): Topic | null {
  const own = text.slice(start, i), hit = placeShares.exec(own), item = items.get(hit?.[1] ?? '');
  if (item?.kind === 'REGION' && item.names.length === 1 && !/市场/u.test(own) && !/全球|世界|global/iu.test(`${item.names[0]?.surface ?? ''} ${item.names[0]?.entry?.name ?? ''}`)) return { text: item.names.map(nameOf).join(', '), names: [], item: null, surface: item.names[0]?.surface ?? null };
  const region = partOfCountry.exec(own);
  return region ? { text: region[0], names: [], item: null, surface: plain.text.slice(at[start + region.index] ?? 0, at[start + region.index + region[0].length] ?? plain.text.length).trim() } : null;
}
