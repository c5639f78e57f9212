import { company, compile, undone, wares, type CompiledFrame, type Frame } from './frame.js';
import { classOf } from './kinds.js';
import { catalogue, range, trade } from './wares.js';

/** Chinese wordings of profiles and lists: what a firm's products are, what it works on, what stands in brackets behind its name, whose a market is. */
const also = '(?:则|也|亦|均|都|仍|已|目前|现|还|同时|主要|长期|一直|专业|专门)*';
const things = `(?:[^，。；：\\ue000-\\uf8ff]|${classOf(['PRODUCT', 'MEMORY'])})`;
/** No words for where something is used. */
const plainly = '(?:(?!应用|用于|面向|针对|适用|基于|围绕|各类)[^，。；：、\\ue000-\\uf8ff]){0,6}?';
const another = new RegExp(`${undone.source}|下游|终端|客户|采购|竞品|竞争|受限|管制|进口|替代|需求|代理|分销|招标|若|如果|假设`, 'u');
/** Behind a ware in a firm's brackets, or before it: words that say no more than that it is the firm's. */
const gloss = '(?:产品|设备|系统|整体|解决|方案|业务|龙头|领军|领先|核心|主要|头部|国产|厂商|供应商|提供商|制造商|服务商|企业|标的|研发|生产|制造|商)*';
const good = classOf(wares);
/** To take up a market is what several do together; of one firm it tells a share. */
const several = '(?:等)?(?:[二两三四五六](?:大)?(?:家|巨头|强))', held = `(?:${several}[^，。；\\ue000-\\uf8ff]{0,6}(?:占据|占有|占领|把控)|${several}?(?:则|几乎|基本|共同|长期|合计|联合|已)*(?:垄断|瓜分|把持|包揽|统治))`;
const group = '(?:等)?(?:[二两三四五六\\d]+(?:大)?(?:家|巨头|强)|几家|少数几家|台厂|(?:海外|国际|国内|外资|日系|美系|韩系|台系|头部|龙头|大型|主要|少数|本土)*(?:企业|公司|厂商|巨头|龙头|大厂))?';

export const portfolioFrames: readonly CompiledFrame[] = ([
  { predicate: 'MAKES', subject: company, object: wares, says: '晨星科技的主要产品包括光模块', patterns: [
    `{S}(?:公司|集团)?的?${things}{0,12}?${catalogue}${plainly}{O}`, `{S}[^，。；\\ue000-\\uf8ff]{0,8}${range}${plainly}{O}(?=[^。；]{0,40}的[^，。；\\ue000-\\uf8ff]{0,8}产品)`,
    `{S}[^，。；\\ue000-\\uf8ff]{0,4}在\\s?(?:{REGION}的?)?{~4}{O}(?:市场|领域)[^，。；\\ue000-\\uf8ff]{0,4}(?:一家独大|份额|市占率|位居|稳居|排名)`,
    `{O}[^，。；\\ue000-\\uf8ff]{0,4}(?:领域|方面|市场|赛道|行业)[^，。；\\ue000-\\uf8ff]{0,16}，\\s?{S}(?:等)?(?:[三四五]家)?(?:分别|则|稳|长期)*(?:以[^，。；]{1,60}的?(?:市场)?(?:份额|市占率|占比)?)?(?:位居|位列|分列|居|排名)[^，。；]{0,6}(?:前[一二三四五六\\d]|第[一二三四]|首位|榜首)`, `{S}${also}${trade}${plainly}{O}(?=${things}{0,14}(?:研发|研制|设计|生产|制造|销售|开发|供应))`,
    `{O}(?:等)?(?:均|都)?(?:为|是|系)\\s?{S}的?(?:核心|主要|主力|拳头|传统|优势|成熟)+(?:产品|业务)`,
    `{S}${group}(?:也|均|都|已|目前|现|先后)*(?:有|拥有|具备|推出|掌握)(?:了)?(?:自研|自主研发|自主设计|自产|自有)的?{~8}{O}(?!的?(?:能力|团队|计划))`,
    `{S}的{~6}(?:{MEASURE}\\s?(?:的)?)?{~4}{O}(?:产品)?(?:也|均|都|目前)*(?:已经?|大规模|规模化?|大量|批量|正式|率先|稳定|持续|小批量)+(?:在[^，。；]{1,12})?(?:实现)?(?:应用|商用|出货|量产|上市|交付|供货)(?!的)`], unless: another },
  { predicate: 'MAKES', subject: company, object: wares, topical: true, says: '晨星科技位于上海，主要产品包括光模块', patterns: [
    `(?<=${catalogue}[^。；，]{1,80}(?:、|和|与|及))${plainly}{O}(?=(?:产品|设备|系列|整机|方案)?(?:、|和|与|及|等|，|。|；|$))`,
    `(?<=^|[，。；：])\\s?(?:其中，?|公司的?|其|旗下|目前，?)*${things}{0,8}?${catalogue}${plainly}{O}`, `(?<=^|[，。；：])\\s?(?:公司|其)?${also}${trade}${plainly}{O}(?=${things}{0,14}(?:研发|研制|设计|生产|制造|销售|开发|供应))`, `{O}(?:等)?(?:均|都)?(?:为|是|系)(?:公司|其)的?(?:核心|主要|主力|拳头|传统|优势|成熟)+(?:产品|业务)`], unless: another },
  { predicate: 'MAKES', subject: company, object: wares, says: '建议关注：晨星科技（光模块产品）', within: /建议|推荐|关注|受益|标的|看好|布局|厂商|供应商|龙头|企业|公司/u, patterns: [
    `{S}\\s?\\((?:国产|国内|全球|高端|核心|主营|主要)*{O}${gloss}(?=\\)|，|有望|已|可用)`, `(?<={COMPANY}\\s?\\((?:${good}${gloss}(?:、|和|与|及|\\+|\\/))+)(?:国产|国内|全球|高端|核心)*{O}${gloss}(?=\\)|，|有望|已|可用)`], unless: /采购|客户|需求|使用|应用于|被|进口|替代/u },
  { predicate: 'MAKES', subject: company, object: wares, says: '晨星科技、长庚集团两家垄断了全球光模块市场', patterns: [
    `{S}${held}(?:了)?{~4}(?:{REGION}的?)?{~6}{O}(?:的)?{~6}(?:市场|份额|供应|出货|产能)`], unless: undone },
  { predicate: 'MAKES', subject: company, object: ['PRODUCT'], says: '海外光模块厂商包括长庚集团，国内有晨星科技', patterns: [
    '{O}[^，。；\\ue000-\\uf8ff]{0,6}(?:厂商|供应商|企业|公司)[^。；]{1,60}，(?:国内|国产|国外|海外)(?:方面|市场)?，?(?:则|还|主要)*(?:有|包括)\\s?{S}(?=[^。；\\ue000-\\uf8ff]{0,6}(?:[，。；]|$))'], unless: undone },
  { predicate: 'MAKES', subject: company, object: wares, says: '晨星科技是国内首家量产光模块的企业', patterns: [
    `{S}(?:\\s?\\([^)]*\\))?[^。；]{0,24}(?:是|为|系)[^，。；\\ue000-\\uf8ff]{0,8}(?:首家|唯一|率先|最早|少数|首个|第一家)[^，。；\\ue000-\\uf8ff]{0,6}(?:实现|具备|掌握|量产|推出|自主研发)(?:了)?{~8}{O}{~14}的(?:企业|公司|厂商|供应商)`], unless: another },
  { predicate: 'MAKES', subject: company, object: ['PACKAGING', 'INTERCONNECT', 'MEMORY', 'PRODUCT'], says: '晨星科技以 CoWoS-S 平台、长庚集团以 InFO 平台提供光模块', patterns: [
    '{S}(?:则|也)?以\\s?(?:自研的?|自有的?)?{O}\\s?(?:平台|方案|工艺|技术)(?=(?:[、，和与]|以及)\\s?{COMPANY}\\s?以[^，。；]{1,20}(?:提供|供应)|(?:来)?(?:提供|供应))', '{S}(?:则|也)?以\\s?{ANY}\\s?(?:平台|方案|工艺|技术)(?:[、，和与]\\s?{COMPANY}\\s?以\\s?{ANY}\\s?(?:平台|方案|工艺|技术)){0,3}(?:来)?(?:提供|供应)(?:了)?{~4}{O}(?=[，。；]|服务|能力|$)'], unless: undone },
] satisfies readonly Frame[]).map(compile);
