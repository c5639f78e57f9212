import { company, linked, undone, compile, type CompiledFrame, type Frame } from './frame.js';
import type { SpanKind } from './kinds.js';

/** Chinese wordings of machines and centres: 384 颗 A 组成的 S, 芯片为 A, 内装 64 颗 A, 柜内走 L, 运营归甲, 由甲代为运维; and of firms that compete: 正面竞争, 老对手. */
const adverbs = '(?:则|也|亦|均|都|皆|已|仍|现|目前|全部|主要|统一)*';
const site: readonly SpanKind[] = ['PRODUCT', 'COMPUTE_CENTER'];
/** Links within a chip or between chips; links of the machine or the centre as a whole. */
const amongChips = '(?:卡间|片间|芯片(?:之)?间|[多两八]卡(?:之)?间|裸片间|板间|(?<!组网|网络|柜内|节点[间内]|[机柜])互[联连](?!网))', amongMachines = '(?:机间|机内|柜内|柜间|整柜|节点间|节点内|节点级|节点之间|超节点内|集群内|机柜内|组网|网络侧|节点外联|(?<!神经|片上)网络)';
const over = '(?:走(?:的是)?|采用(?:了)?|选用|选(?:择)?了|用(?:的是)?|通过|经由?|以|依靠|依托|基于|为|是|遵循|跑(?:的是)?|互[联连])';
const link = `${over}\\s?(?:自研的?|自有的?|专有的?|公司自研的?|第[一二三四五六]代)?\\s?(?:{COMPANY}(?:的)?\\s?)?{O}(?!\\s?(?:降|升级|换成))`;
const unused = new RegExp(`${undone.source}|[降]为|降到|[不无]支持|不带|没用|而非|取代|替代|竞品|候选|相比|较之|若|如果|预计|将(?=[由采选部])|限制|管制|禁|如何|可选|可换|可替|原(?=[由采])`, 'u');
const unrun = new RegExp(`${undone.source}|不参与|招标|竞标|预计|将(?=[由交归])|此前|原(?=由|业主)`, 'u');
const rivalry = '(?:竞争|交锋|角逐|较量|对垒|争夺|竞逐|对阵|抢单|同台竞技)';

export const machineFrames: readonly CompiledFrame[] = ([
  { predicate: 'USES_CHIP', subject: site, object: ['CHIP'], says: '384 颗 X900 组成的 S1 超节点', patterns: [
    '{O}(?:[^，。；\\ue000-\\uf8ff]|{INTERCONNECT}){0,14}(?:组成|构成|搭建|堆叠|拼成|搭成|打造)(?:了|的|而成的)?(?:一[个套台])?(?:名为)?[^，。；\\ue000-\\uf8ff]{0,6}{S}', '{O}(?:应用于|用于|支撑了|支撑起|部署于|部署在|装进了?|用在)\\s?(?:{COMPANY}的?\\s?)?{S}(?!的(?:竞争|对手))'], unless: unused },
  { predicate: 'USES_CHIP', subject: site, object: ['CHIP'], carried: true, says: 'S1 超节点上市，芯片为 X900', patterns: [
    `(?<=[，；：]\\s?(?:其中)?)(?:所用|采用的|使用的|核心|算力)?(?:加速卡|芯片|算力|加速器|处理器|底座)${adverbs}(?:为|是|用的是|选用|用|采用)\\s?{O}(?!的)`, '(?:装有|塞进(?:了)?|装的是|装入(?:了)?|内置(?:了)?|内装|内含|用的是|上架(?:了)?|可插)\\s?{O}(?!的)', '(?<=^|，)\\s?(?:由|以)\\s?{O}[^，。；\\ue000-\\uf8ff]{0,6}(?:组成|构成|搭建而成|搭建)(?=，|。|；|$)'], unless: unused },
  { predicate: 'USES_CHIP', subject: ['AI_MODEL'], object: ['CHIP'], says: 'Nova-1 全程跑在 X900 上', patterns: ['{S}[^。；]{0,24}跑在(?:了)?\\s?{O}\\s?上', '{S}[^。；]{0,40}在[^，。；\\ue000-\\uf8ff]{0,12}{O}\\s?上[^，。；\\ue000-\\uf8ff]{0,10}(?:训练|训成|训出|完成训练|预训练)'], unless: new RegExp(`${unused.source}|微调|推理`, 'u') },
  { predicate: 'USES_INTERCONNECT', subject: linked, object: ['INTERCONNECT'], carried: true, says: 'S1 柜内走 NVLink', patterns: [
    `${amongChips}${adverbs}${link}`, '{CHIP}[^，。；\\ue000-\\uf8ff]{0,6}(?:通过|以|经由?)\\s?{O}(?:总线|网络|协议)?[^，。；\\ue000-\\uf8ff]{0,6}(?:组成|构成|连接成|互[联连]成|搭建)(?:了|的|而成的)?[^，。；\\ue000-\\uf8ff]{0,6}(?!{CHIP})(?=[\\ue000-\\uf8ff]){S}'], unless: unused },
  { predicate: 'USES_INTERCONNECT', subject: site, object: ['INTERCONNECT'], carried: true, says: '鹤壁极光智算中心网络采用 RoCE', patterns: [`${amongMachines}${adverbs}${link}`], unless: unused },
  { predicate: 'OPERATED_BY', subject: ['COMPUTE_CENTER'], object: company, carried: true, says: '鹤壁极光智算中心的运营归晨星科技', patterns: [
    `(?:日常)?(?:运营|运维|经营)(?:方|主体|商|权|单位|工作)?${adverbs}(?:归|为|是|由|：|交由|交给了?|委托给了?|委托了?|归属)\\s?{O}(?=[，。；、]|$|承担|负责|管理|所有|运营)`, `(?:由|归)\\s?{O}${adverbs}(?:代为|负责|承担|独立|全权|自建|独家|整体)*(?:日常)?(?:运维|运营|管理|自营|管(?=[，。；]|$))`, '(?<=[，；]\\s?){O}(?:是|为|系)其\\s?(?:独家)?运营(?:方|主体|商|单位)', '(?<=[，；]\\s?){O}(?:负责|承担)(?:其)?(?:日常)?(?:运营|运维)(?=[，。；]|$)', '委托(?:给)?\\s?{O}\\s?(?:负责)?(?:运营|运维|管理)'], unless: unrun },
  { predicate: 'OPERATED_BY', subject: ['COMPUTE_CENTER'], object: company, says: '晨星科技是鹤壁极光智算中心的运营方', patterns: [
    '{O}(?:是|为|系)\\s?{S}\\s?(?:的)?[^，。；\\ue000-\\uf8ff]{0,4}运营(?:方|主体|商|单位)', '作为运营方，\\s?{O}[^，。；\\ue000-\\uf8ff]{0,6}{S}', '{O}\\s?(?:代为|负责)?(?:日常)?(?:运维|运营)的\\s?{S}', '{S}\\s?的?运营(?:方|主体|商|单位)\\s?(?:为|是|：)?\\s?{O}'], unless: unrun },
  { predicate: 'COMPETES_WITH', subject: company, object: company, says: '晨星科技与长庚集团正面竞争', topical: true, patterns: [
    `(?:与|和|同)\\s?{O}(?!的)[^，。；\\ue000-\\uf8ff]{0,16}(?:正面|直接|展开|激烈|同台|形成)+${rivalry}`, '(?:公司|其|它)的?(?:主要|最大|直接|老|头号|同场|海外|国内)*(?:竞争)?对手(?:则|主要|还)?(?:是|为|包括|有)\\s?{O}', '{O}(?:是|为|系)(?:其|公司)(?:在[^，。；]{1,10})?(?:的)?(?:主要|最大|直接|老|头号|海外|国内|同场)*(?:竞争)?对手'], unless: undone },
  { predicate: 'COMPETES_WITH', subject: company, object: company, says: '晨星科技的头号对手是长庚集团', patterns: [
    '{S}\\s?的(?:主要|最大|直接|老|头号|同场|海外|国内|长期)*(?:竞争)?对手(?:则|主要|还)?(?:是|为|包括|有)?\\s?{O}', `(?<!与|和|同){LIST}(?:两家|双方)?(?:在[^。；]{0,24})?(?:正面|直接|展开|激烈|同台)+${rivalry}`, '{S}(?:则|也)?(?:是|为|系)\\s?{O}\\s?(?:的|在[^，。；]{1,12}的)(?:主要|最大|直接|老|头号|同场|海外|国内|长期)*(?:竞争)?对(?:手|头)'], unless: undone },
] satisfies readonly Frame[]).map(compile);
