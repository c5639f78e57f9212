import { chip, undone, compile, type CompiledFrame, type Frame } from './frame.js';
import type { SpanKind } from './kinds.js';

/** Chinese wordings of what a part was cut from or grown out of, and what it is measured against: 分别由 … 削减 … 而来, 脱胎于 …, 是其加强版, 公司将其对标 …, 处于同一档次. */
const also = '(?:则|也|亦|均|都|同样|分别|即|本|原|原本|其实|实际)*';
const less = '(?:屏蔽|关闭|砍掉|砍去|砍|减去|去掉|拿掉|去除|削减|删减|缩减|裁剪|裁掉|精简|减配|降配|降规|降频|降速|降低|下调|压低|限制|阉割|减半|简化)';
const came = '(?:而来|而成|而得|得来|得到|得出|后得到|后推出|出来的?)';
/** What speaks of parts made to stay within rules on exports. */
export const rules = /管制|出口|特供|合规|受限|许可|禁令|新规|规则(?:升级|收紧|生效|加码)|(?:面向|针对|对|专供)(?:中国|大陆|国内)(?:市场|推出|发售|销售|客户)|对华|输华|制裁|实体清单|BIS|专为[^。；]{0,20}(?:中国|大陆|国内)市场/u;
const forRules = '(?:出口|管制|规则|新规|合规|许可|禁令|限制|受限|{REGION})';
const version = '(?:版本?|型号|产品|芯片|款)';
const sort = '(?:加强|增强|升级|精简|简化|低功耗|缩减|入门|减配|降配|衍生|改进|低配|高配|裁剪|强化|进阶|降频|限频)';
const whatever: readonly SpanKind[] = ['CHIP', 'AI_MODEL', 'PRODUCT'];
const family: readonly SpanKind[] = ['PACKAGING', 'CHIP', 'MEMORY', 'INTERCONNECT'];
const level = '(?:同一|同)(?:个)?(?:档次|水平|量级|梯队|级别|档|代际|层级)';
const near = '(?:接近|对标|相当于|媲美|比肩|追平|看齐|持平于|逼近)';
const notSo = new RegExp(`${undone.source}|传言|能否|不及|不如|不在|远超|倍|价格|成本|功耗|生态|软件|人类`, 'u');

export const lineageFrames: readonly CompiledFrame[] = ([
  { predicate: 'RESTRICTED_VARIANT_OF', subject: chip, object: chip, says: '面向中国市场，A800、H800 分别由 A100、H100 削减互连速率得来', within: rules, patterns: [
    `{S}${also}(?:是)?(?:由|从)\\s?{O}\\s?(?:的)?[^，。；\\ue000-\\uf8ff]{0,4}${less}[^，。；]{0,16}${came}`, `{S}${also}(?:源自|脱胎于|源于|改自)\\s?{O}`,
    `(?:把|将)\\s?{O}\\s?(?:改|裁剪|降格|阉割|降级|降规|精简|削减|裁|压缩|改造|调整)(?:为|成)(?:了)?\\s?{S}`, `{S}${also}是\\s?(?:{COMPANY})?\\s?(?:把|将)\\s?{O}[^，。；]{0,24}(?:降|削|限|砍|压|裁|减)[^，。；]{0,14}(?:产物|版本|型号|产品|${came})`,
    '对应\\s?{O}\\s?的\\s?{S}', '(?:用|以)\\s?{S}\\s?(?:替代|代替|顶替|接替|取代)(?:了)?\\s?{O}', `{IT}${also}(?:是|为|系)\\s?{O}\\s?为(?:了)?(?:满足|符合|应对|规避|适应)[^，。；\\ue000-\\uf8ff]{0,12}(?:裁剪|版本?|型号|产品|降级|缩减|阉割)`, `{S}\\s?，?(?:即|是|为|系)\\s?{O}\\s?的?(?:面向|针对|专供|供应|用于)[^，。；]{0,10}${forRules}[^，。；]{0,8}${version}`], unless: undone },
  { predicate: 'RESTRICTED_VARIANT_OF', subject: chip, object: chip, says: 'H20 是 H100 为满足出口规则而裁剪的版本', patterns: [
    `{S}${also}(?:是|为|系)\\s?{O}\\s?(?:为了?|因|应|按|依)[^，。；\\ue000-\\uf8ff]{0,8}${forRules}[^，。；\\ue000-\\uf8ff]{0,10}${version}`, `{S}\\s?作为\\s?{O}\\s?的\\s?(?:{REGION})?[^，。；\\ue000-\\uf8ff]{0,4}(?:特供|专供|定制|合规|阉割|降规|减配|降级|缩水)版`,
    `{S}\\s?，?(?:即|是|为|系)\\s?{O}\\s?的?(?:面向|针对|专供|供应)[^，。；\\ue000-\\uf8ff]{0,4}(?:受限|受管制|{REGION})[^，。；\\ue000-\\uf8ff]{0,4}(?:的)?(?:减配|降配|降规|特供|精简|缩水|阉割|合规|专供)[^，。；\\ue000-\\uf8ff]{0,2}${version}`], unless: undone },
  { predicate: 'RESTRICTED_VARIANT_OF', subject: chip, object: chip, kin: true, says: '为满足合规审查，晨星科技推出降规型号 X900E', within: rules, patterns: ['(?:降规|降配|特供|合规|减配|阉割|缩水|降级)(?:型号|版本?|款|产品)\\s?{S}'], unless: undone },
  { predicate: 'VARIANT_OF', subject: chip, object: chip, says: '在 X900 的基础上裁掉一半存储，做成 X300', beyond: rules, patterns: ['在\\s?{O}\\s?的?基础上[^。；]{0,24}(?:做成|推出|裁出|衍生出|改出|形成|打造|发布)(?:了)?[^，。；\\ue000-\\uf8ff]{0,8}{S}'], unless: undone },
  { predicate: 'VARIANT_OF', subject: ['CHIP', 'AI_MODEL'], object: ['CHIP', 'AI_MODEL'], says: '推理版本 X300 源自 X900', beyond: rules, patterns: [
    `{S}${also}(?:源自|脱胎于|源于|改自|衍生自|派生自)\\s?{O}`, `{S}${also}(?:是)?(?:由|从)\\s?{O}\\s?(?:的)?[^，。；\\ue000-\\uf8ff]{0,4}${less}[^，。；]{0,16}${came}`], unless: undone },
  { predicate: 'VARIANT_OF', subject: chip, object: chip, kin: true, beyond: rules, says: '晨星科技发布 X900，X900L 是其加强版', patterns: [`{S}${also}(?:是|为|系|即){IT}的?\\s?${sort}${version}`], unless: new RegExp(`${undone.source}|特供|合规|出口|管制|受限`, 'u') },
  { predicate: 'VARIANT_OF', subject: chip, object: chip, beyond: rules, says: 'X300 是 X900 的加强版', patterns: [
    `{IT}${also}(?:是|为|系|即)\\s?{O}\\s?的\\s?${sort}${version}`, `{S}${also}(?:是|为|系)\\s?{O}\\s?的\\s?(?:{~6}的?)?${sort}${version}`], unless: new RegExp(`${undone.source}|特供|合规|出口|管制|受限`, 'u') },
  { predicate: 'VARIANT_OF', subject: chip, object: chip, kin: true, says: 'X900L 是同一裸片屏蔽半数核心后的版本', patterns: [`{S}${also}(?:是|为|系|采用|使用|用)(?:了)?(?:同一|相同)(?:颗|款|块)?(?:的)?(?:裸片|芯片|晶粒|[Dd]ie)[^，。；\\ue000-\\uf8ff]{0,4}${less}[^，。；\\ue000-\\uf8ff]{0,14}`], unless: undone },
  { predicate: 'VARIANT_OF', subject: family, object: family, prefixed: true, says: 'CoWoS 目前分两条路线：CoWoS-S 用整片中介层，CoWoS-L 用硅桥', patterns: [
    '(?<={O}[^。]{0,40}(?:分|分为|有|包括|共|含)[^。，；：]{0,12}(?:条|种|个|类|大)(?:技术|主要)?(?:路线|分支|方案|版本|类型|变体|形式|路径)?\\s?(?:[：:，。])[^。]{0,160}){S}', '{S}(?=[^。]{0,160}(?:三者|两者|二者|它们|均|都)(?:均|都|同)*(?:同)?(?:属于?|归入|是)\\s?{O}\\s?(?:家族|系列|平台|体系|阵营))', '(?<=^|[，；。])(?:旗下|其中|下设|下分|下有)(?:的|有)?\\s?{S}'], unless: undone },

  { predicate: 'COMBINES', subject: ['PACKAGING'], object: ['PACKAGING', 'PROCESS'], says: '日月光推出 CoWoS-L，该平台将 InFO 与 CoWoS-S 合二为一', patterns: ['{IT}(?:则)?(?:把|将)\\s?{O}(?=[^，。；]{0,16}(?:结合|融合|整合|合二为一|合在))', '{IT}(?:则)?(?:把|将)\\s?{PACKAGING}\\s?(?:与|和|同)[^，。；\\ue000-\\uf8ff]{0,4}{O}(?=[^，。；]{0,8}(?:结合|融合|整合|合二为一|合在))'], unless: undone },
  { predicate: 'REQUIRES', subject: ['PACKAGING'], object: ['PACKAGING', 'PROCESS'], says: 'CoWoS 分三种。无论哪一种，都离不开 TSV', carried: true, patterns: ['(?<=^|[。；])(?:无论|不论|不管)[^，。；\\ue000-\\uf8ff]{1,8}，(?:都|均)(?:离不开|需要|依赖|必须用|少不了)(?:了)?\\s?{O}', '(?:须|需|必须|要)(?:以|用|通过|借助|依靠)\\s?{O}\\s?(?:完成|实现|进行)'], unless: undone },

  { predicate: 'COMPARABLE_TO', subject: whatever, object: whatever, says: '晨星科技发布 X900，公司将其对标 A100', patterns: [
    `(?:把|将|拿){IT}\\s?(?:直接)?(?:对标|比肩|对位)(?:的是)?\\s?{O}`, '(?:把|将|拿){IT}\\s?(?:与|和|同|跟)\\s?{O}\\s?(?:直接|进行)?(?:对标|相提并论)', `(?:把|将|拿){IT}\\s?定(?:位)?(?:为|成|在)\\s?(?:对标|比肩|接近|对位)?\\s?{O}(?:\\s?的(?:替代|对标|平替|国产替代)?(?:品|产品|方案|者))?`,
    `{IT}[^，。；\\ue000-\\uf8ff]{0,8}(?:性能|算力|吞吐|表现|能力)[^，。；\\ue000-\\uf8ff]{0,6}${near}\\s?{O}(?!的?{MEASURE})`], unless: notSo },
  { predicate: 'COMPARABLE_TO', subject: whatever, object: whatever, says: 'X900 与 A100 处在同一档次', patterns: [
    '(?:把|将|拿)\\s?{S}\\s?(?:与|和|同|跟)\\s?{O}\\s?(?:直接)?(?:对标|相提并论)', '(?:把|将)\\s?{S}\\s?的(?:竞争)?(?:对手|对标对象|参照物?|标杆)(?:设定|锁定|选定|定位?)?(?:为|成|在)\\s?{O}', `{S}[^，。；\\ue000-\\uf8ff]{0,8}的对标(?:对象|产品|型号)?(?:定)?(?:为|是|成)\\s?{O}`, `(?:与|和|同|跟)\\s?{O}\\s?(?:则|大致|基本|已)*(?:处于|处在|同处|属于|位于|是)?${level}`], unless: notSo },
  { predicate: 'COMPARABLE_TO', subject: chip, object: chip, says: '公司把 X900 与 A100 对标', patterns: [`(?:把|将|拿){LIST}\\s?(?:直接)?(?:对标|相提并论)`, `{LIST}(?:则|均|都|大致|基本|已)*(?:处于|处在|同处|属于|位于)?${level}`], unless: notSo },
] satisfies readonly Frame[]).map(compile);
