import { chip, company, undone, compile, linked, type CompiledFrame, type Frame } from './frame.js';
import { rules } from './lineage-relations.js';
import type { SpanKind } from './kinds.js';

/** Chinese wordings of what a chip is made up of and changed to, and who packages it: 从甲使用的 A 换成 B, 改用 12 层堆叠的 HBM3E, 以 LPDDR 替代 HBM, 乙负责 2.5D 封装, 平台被 X900 采用, 兼收 A 与 B 之长. */
const ways: readonly SpanKind[] = ['PACKAGING'];
const unbuilt = new RegExp(`${undone.source}|取消|传言|市场|份额|设备`, 'u');
const changed = '(?:换用|换成|换为|换到|改成|改为|改用|转到|转用|变为|变成|升级[到为成至]|过渡[到为]|切换[到为至])(?:了)?';
const also = '(?:则|也|亦|还|已|均|都|仍|另|目前|同时|现|独家|先后)*';
const counted = '(?:[一二两三四六八十\\d]+\\s?(?:颗|片|枚|组)(?:的)?\\s?)?';
const own = '(?:(?:公司)?(?:自研|自有|自家|自主研发|开放)的?)?\\s?';
const task = '(?:服务|工作|工序|环节|代工|测试)?';
const chosen = '(?:采用|选用|使用|导入|采纳|选中)';

export const makeupFrames: readonly CompiledFrame[] = ([
  { predicate: 'PACKAGED_WITH', subject: chip, object: ways, says: 'X900 的封装从 A100 使用的 CoWoS-S 换成了 CoWoS-L', patterns: [
    '(?:从|由)\\s?{S}\\s?(?:所|此前|原先|当年|一直)*(?:使用|采用|用|沿用)的\\s?{O}', '(?:借助|通过|以|用|经)\\s?{O}\\s?(?:平台|方案|技术|工艺)?(?:集成|整合|桥接|连接)(?:了)?(?!而成)'], unless: unbuilt },
  { predicate: 'PACKAGED_WITH', subject: chip, object: ways, says: 'X900 已发布，封装改为 CoWoS-L', carried: true, patterns: [`${changed}\\s?(?:{COMPANY}的?\\s?)?{O}`], unless: unbuilt },
  { predicate: 'PACKAGED_WITH', subject: chip, object: ways, says: 'CoWoS-L 平台则被 X900 采用', patterns: [
    '(?<={O}[^。；]{0,60}，)(?:首个|首批|第一个|首款)(?:量产)?(?:项目|产品|芯片)(?:是|为)\\s?{S}', `{O}\\s?(?:平台|方案|工艺|技术)?(?:则|也|已|均)*(?:被|获|获得|得到)\\s?{S}\\s?${chosen}`, '(?<=[，；])\\s?(?:并|现|目前|也)?(?:已|已经)(?:应用于|用于|用在|导入)(?:了)?\\s?{S}(?=[，。；]|$)', `{S}(?:即|正|便|就)+(?:是)?${chosen}(?:了|的)?{IT}(?=[，。；]|$)`], unless: unbuilt },
  { predicate: 'PACKAGED_BY', subject: chip, object: company, says: 'X900 由台积电代工，日月光负责 CoWoS-S 封装', carried: true, patterns: [
    '(?<=[，；])\\s?{O}(?:则|也|独家|负责|承担|完成|承接)+(?:了|其)?(?:先进)?\\s?{PACKAGING}(?:封装|封测)?(?=[，。；]|$)', '(?<={PACKAGING}[^，。；\\ue000-\\uf8ff]{0,6}，)(?:改|转)?由\\s?{O}\\s?(?:负责|承接|承担|完成)(?=[，。；]|$)'], unless: unbuilt },
  { predicate: 'PACKAGED_BY', subject: chip, object: company, says: '日月光承担了 X900 的封装', patterns: [
    `{O}${also}(?:负责|承担|承接|完成|拿下)(?:了)?\\s?{S}\\s?的?(?:{PACKAGING}|[^，。；\\ue000-\\uf8ff]{0,4}(?:封装|封测|后段))${task}`, `${also}(?:为|给)\\s?{S}\\s?(?:提供|完成|承担)(?:了)?\\s?(?:{PACKAGING}|[^，。；\\ue000-\\uf8ff]{0,6}(?:封装|封测))${task}(?=[，。；]|$)`,
    '{O}[^。；]{0,40}，(?:首个|首批|第一个|首款)(?:量产)?(?:封装)?(?:项目|客户|产品|芯片)(?:是|为)\\s?{S}'], unless: unbuilt },
  { predicate: 'PACKAGED_BY', subject: chip, object: company, says: '日月光的 CoWoS-S 平台已量产，已为 X900 完成 CoWoS-S 封装', carried: true, patterns: ['(?<=[，；])(?:并|且|已|现|也|均)*(?:为|给)\\s?{S}\\s?(?:提供|完成|承担)(?:了)?\\s?(?:{PACKAGING}(?:封装|封测)?|[^，。；\\ue000-\\uf8ff]{0,6}(?:封装|封测))(?=[，。；]|$)'], unless: unbuilt },
  { predicate: 'USES_MEMORY', subject: chip, object: ['MEMORY'], says: 'X300 改用 12 层堆叠的 HBM3E', patterns: [
    `(?<!(?:共用|共享|相同)[^。]{0,60})${changed}\\s?(?:{MEASURE}(?:堆叠)?的?\\s?)?${counted}(?:{COMPANY}的?\\s?)?{O}`, '(?:以|用|拿)\\s?(?:{PACKAGING}\\s?)?{O}\\s?(?:来)?(?:替代|取代|代替|顶替)(?:了)?\\s?{MEMORY}', '(?<=没有(?:使用|采用)\\s?{MEMORY}，而?(?:是)?)以\\s?(?:{PACKAGING}\\s?)?{O}\\s?(?:来)?(?:替代|代替)', `(?<=[，；])\\s?${counted}{O}\\s?(?:合计|共计|总计)(?:容量)?\\s?{MEASURE}`,
    '保留(?:了)?[^，。；]{1,14}(?:和|与|及|、)\\s?(?:{MEASURE}的?\\s?)?{O}', '{O}\\s?(?:将)?(?:随|随同|伴随)\\s?{S}\\s?(?:一同|一起|同步|一并)?(?:出货|发货|上市|交付)'], unless: new RegExp(`${unbuilt.source}|后者|供应商|采购`, 'u') },
  { predicate: 'FABRICATED_ON', subject: chip, object: ['PROCESS'], says: 'X900 已发布，台积电 4N 代工', carried: true, patterns: ['(?<=[，；])\\s?{O}\\s?(?:工艺|制程)?(?:代工|制造|流片|生产)(?=[，。；]|$)'], unless: unbuilt },
  { predicate: 'FABRICATED_BY', subject: chip, object: company, says: '台积电扩产，X900 亦由其代工', patterns: [`{S}${also}由{IT}[^，。；\\ue000-\\uf8ff]{0,8}(?:代工|制造|生产|流片)(?=[，。；]|$)`], unless: unbuilt },
  { predicate: 'USES_INTERCONNECT', subject: linked, object: ['INTERCONNECT'], says: 'S1 超节点以 NVLink 连接 72 颗 X900', patterns: [`(?:以|用|通过|借助|经由?|靠)\\s?(?:第[一二三四五六]代)?${own}{O}\\s?(?:总线|协议|技术|网络|交换)?(?:(?:将|把)[^，。；]{1,14})?(?:全互联|互联(?!网)|互连|连成|连接|相连|组网|直连)`], unless: new RegExp(`${undone.source}|网卡|交换机`, 'u') },
  { predicate: 'USES_CHIP', subject: ['PRODUCT', 'COMPUTE_CENTER'], object: chip, says: 'S1 超节点以 NVLink 连接 72 颗 X900', patterns: [`(?:以|用|通过|借助|经由?|靠)\\s?(?:第[一二三四五六]代)?${own}{INTERCONNECT}\\s?(?:总线|协议|技术|网络|交换)?(?:将|把|连接(?:了)?|互联|串联)\\s?{O}`], unless: undone },
  { predicate: 'COMPARABLE_TO', subject: ways, object: ways, says: '日月光的 X-Bridge 平台对标 CoWoS-S', patterns: ['{S}\\s?(?:平台|方案|工艺|技术)?(?:\\s?\\([^()]{1,24}\\))?(?:则|也|均|直接)*(?:对标|比肩|媲美)\\s?(?:{COMPANY}的?\\s?)?{O}(?!的?{MEASURE})'], unless: undone },
  { predicate: 'COMBINES', subject: ways, object: ways, says: 'CoWoS-L 兼收 CoWoS-S 与 InFO 之长', patterns: [
    '(?:兼收|兼取|集合?|融合|吸收|兼具|兼有)(?:了)?\\s?{O}\\s?(?:之长|(?:两者|二者)?(?:之长|的优点|的优势|的特点))', '{S}(?:则)?(?:以|用|通过|靠)\\s?{O}\\s?(?:桥接|连接|互连|拼接)[^，。；\\ue000-\\uf8ff]{0,6}(?:裸片|芯粒|芯片|晶粒)', '{S}(?:则)?(?:把|将)\\s?{O}\\s?的\\s?{PACKAGING}[^。；\\ue000-\\uf8ff]{0,10}(?:结合|融合|整合|合在)'], unless: undone },

  { predicate: 'RESTRICTED_VARIANT_OF', subject: chip, object: chip, says: 'A800 是 A100 的中国特供版，H800 之于 H100 亦是如此', patterns: [
    '{S}(?:则|也|即|，)?(?:是|为|系)\\s?{O}\\s?的\\s?(?:面向|针对|专供)?\\s?(?:对华|{REGION})?[^，。；\\ue000-\\uf8ff]{0,4}(?:特供|专供|定制|合规|阉割|降规|减配|降级|缩水)(?:版本?|型号|款|产品)'], unless: undone },
  { predicate: 'RESTRICTED_VARIANT_OF', subject: chip, object: chip, says: '为满足管制规则，英伟达推出以 A100 为母版裁剪的 A800', within: rules, patterns: [
    '{S}\\s?之于\\s?{O}(?:亦|也)?(?:是|复)?(?:如此|同理|一样)', '以\\s?{O}\\s?为(?:母版|蓝本|基础|原型|底版)[^，。；\\ue000-\\uf8ff]{0,6}(?:裁剪|降配|削减|降规|精简|阉割|改制|改造)[^，。；\\ue000-\\uf8ff]{0,4}的\\s?{S}', '{S}(?:则)?分别(?:对应|替代|取代)\\s?{O}(?=[，。；]|$)',
    '(?:把|将)[^，。；\\ue000-\\uf8ff]{0,4}{O}\\s?(?:改|裁剪|降格|阉割|降级|降规|精简|削减|裁|压缩|改造)(?:为|成)(?:了)?[^，。；\\ue000-\\uf8ff]{0,10}{S}'], unless: undone },
  { predicate: 'VARIANT_OF', subject: chip, object: chip, kin: true, says: '同一颗裸片屏蔽一半核心后即为 X900L', patterns: [
    '(?:同一|相同)(?:颗|款|块)?(?:的)?(?:裸片|芯片|晶粒|[Dd]ie)[^，。；\\ue000-\\uf8ff]{0,4}(?:屏蔽|关闭|砍掉|减去|降频|裁剪|精简)[^，。；\\ue000-\\uf8ff]{0,14}(?:后|得到)?(?:即|就|便)?(?:为|是|成为|得到)\\s?{S}', '{S}(?:则|也)?(?:是|为|系)(?:公司|其|{COMPANY})?[^，。；\\ue000-\\uf8ff]{0,2}(?:为|面向|针对)(?:[^，。；\\ue000-\\uf8ff]|{PRODUCT}){1,14}(?:推出|打造|定制|开发)的[^，。；\\ue000-\\uf8ff]{0,4}(?:降频|降规|低功耗|精简|缩减|入门|裁剪|低配|衍生)(?:版本?|型号|款|产品)',
    '(?<!特供[^，。；]{0,8})(?:裁剪|降频|精简|低功耗|缩减|入门|低配)(?:版本?|型号|款)(?:产品|芯片)?\\s?{S}'], unless: new RegExp(`${undone.source}|特供|合规|出口|管制`, 'u') },
  { predicate: 'VARIANT_OF', subject: ways, object: ways, prefixed: true, says: 'X-Bridge 平台（现为第二代 X-Bridge-2）', patterns: ['{O}\\s?(?:平台|方案|工艺|技术)?\\s?\\((?:现|现已|目前|最新)?(?:升级)?(?:为|是)?(?:第[一二三四五]代)?\\s?{S}\\)'], unless: undone },
  { predicate: 'COMPARABLE_TO', subject: chip, object: chip, says: '晨星科技发布 X900，公司明确其对标产品为 A100', patterns: ['{IT}的?对标(?:的)?(?:对象|产品|型号)(?:定)?(?:为|是|成)\\s?(?:{COMPANY}的?\\s?)?{O}', '(?:把|将)\\s?{S}\\s?定位(?:为|成|在)(?:对标|比肩)\\s?{O}'], unless: undone },
] satisfies readonly Frame[]).map(compile);
