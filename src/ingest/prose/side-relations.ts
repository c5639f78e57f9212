import { aiModel, chip, company, compile, firmOrChip, undelivered, undone, type CompiledFrame, type Frame } from './frame.js';

/** Chinese wordings told by the way: 即由甲封装, 由甲在 2024 年之前供应, 与 H100 正面竞争, 为 2022 年规则推出的 A100 降规型号, 每张卡配一张网卡, 大模型的全面应用, 服务于甲. */
const also = '(?:则|也|亦|即|便|就|均|都|已|仍|现|目前|全部|主要|独家|批量|长期|持续|稳定)*';
const when = '(?:(?:在|于|自)?\\s?{DATE}\\s?(?:以?[前后]|之前|之后|起|以来|底|期间)?|早期|前期)?';
const cut = '(?:降规|降级|降配|降速|特供|专供|合规|定制|阉割|缩水|精简|减配)(?:版本?|型号|产品|芯片|款)';
const forRules = '(?:专门|特意|特别)?(?:为(?:了)?|针对|面向|应对|因应|顺应|满足|规避)[^，。；]{1,18}(?:而)?(?:推出|定制|打造|开发|设计|发布)的';
const models = '(?:等)?(?:[多数几]|\\d+)?(?:款|个|种|余款)?(?:国产|国内|国内外|海外|主流|开源|头部|通用|知名|各类|大语言|语言|大|模型)*(?:的)?';

export const sideFrames: readonly CompiledFrame[] = ([
  { predicate: 'SUPPLIES_TO', subject: company, object: firmOrChip, says: 'X900 所用的 HBM3 由 SK 海力士在 2024 年之前供应', patterns: [
    `{O}(?:芯片|加速卡)?(?:所|此前|一直|目前)*(?:使用|采用|搭载|用|需)的\\s?(?:{MEASURE}\\s?)?(?:{MEMORY}|{PRODUCT})${also}由\\s?{S}${when}${also}(?:供应|供货|提供|供给)`, `{S}${also}服务于\\s?{O}(?=[，。；]|$)`, '{S}(?:是|为|成为|作为)\\s?{O}\\s?的?(?:主要|核心|独家|重要|最大|首要|第[一二三]大)*(?:代工厂|代工商|组装厂|供应商|ODM\\s?厂商?|整机代工方)(?=[，。；]|之一|$)'], unless: undelivered },
  { predicate: 'MAKES', subject: company, object: ['MEMORY', 'PACKAGING'], says: 'X900 所用的 HBM3 由 SK 海力士在 2024 年之前供应', patterns: [`的\\s?(?:{MEASURE}\\s?)?{O}${also}由\\s?{S}${when}${also}(?:供应|供货|供给)`], unless: undelivered },
  { predicate: 'PACKAGED_BY', subject: chip, object: company, says: '长庚集团扩产，X900 即由其封装', patterns: [`{S}${also}由{IT}${also}(?:负责|完成|承担)?(?:封装|封测)(?=[，。；]|$)`], unless: undone },
  { predicate: 'COMPETES_WITH', subject: chip, object: chip, says: 'X900 与 H100 正面竞争', patterns: ['{LIST}{~2}(?:正面|直接|同台|展开|形成)+(?:了)?(?:的)?竞争', '{S}(?:则|将|也|直接)*(?:与|和|同)\\s?{O}{~2}(?:正面|直接|同台|展开|形成)+(?:了)?竞争'], unless: undone },
  { predicate: 'RESTRICTED_VARIANT_OF', subject: chip, object: chip, each: true, says: 'A800 与 H800 分别是英伟达为 2022 年规则推出的 A100、H100 降规型号', patterns: [`{S}(?:则|均|都|也)?(?:分别)?(?:是|为|系|即)\\s?(?:{COMPANY}\\s?)?${forRules}\\s?{O}\\s?(?:的)?${cut}`], unless: undone },
  { predicate: 'USES_INTERCONNECT', subject: chip, object: ['INTERCONNECT'], says: '每张 X900 配一张 NVLink 网卡', patterns: ['{S}(?:则|均|都|各)?(?:搭配|配备|配置|配|对应)(?:了|有)?\\s?(?:[一两二四八\\d]\\s?(?:张|块|个|片|颗))(?:[^，。；]){0,16}?{O}\\s?(?:的)?(?:{PRODUCT}|网卡|端口|适配器)'], unless: undone },
  { predicate: 'ADAPTED', subject: chip, object: aiModel, says: 'X900 已实现 Nova-1、Qwen 等大模型的全面应用', patterns: [
    `{S}[^，。；\\ue000-\\uf8ff]{0,6}(?:实现|完成)(?:了)?(?:对)?{~4}{O}(?:(?:、|和|与)[^，。；、]{1,8})*${models}(?:全面|规模化?|批量|稳定|端到端)*(?:应用|运行|部署|落地|推理|支持)`, `(?<=(?:实现|完成)(?:了)?(?:对)?[^，。；\\ue000-\\uf8ff]{0,4}(?:{AI_MODEL}(?:、|和|与))+(?:[^，。；、\\ue000-\\uf8ff]{1,8}(?:、|和|与))+){O}(?=(?:(?:、|和|与)[^，。；、]{1,8})*${models}(?:全面|规模化?|批量|稳定)*(?:应用|运行|部署|落地))`], unless: undone },
] satisfies readonly Frame[]).map(compile);
