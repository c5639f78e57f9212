import { chip, company, undone, compile, type CompiledFrame, type Frame } from './frame.js';

/**
 * Chinese wordings that are mostly said of the firm a passage is about, without naming it again: 总部设在…, 大股东为…, 整机伙伴包括…, 刻蚀机来自….
 * `topical`: where the sentence names no firm of its own before them, they are of the firm in question.
 */
const supplied = '(?:{MEMORY}|{PRODUCT}|{UNKNOWN}|设备|所用的?[A-Z]{2,4}|激光器|光芯片|电芯片|连接器|电源|网卡|刻蚀机|光刻机|薄膜机|基板|载板|颗粒|芯片|材料|模组|光源|键合机)';
const all = '(?:则|主要|全部|均|也|都|大多)*';
const trimmed = '(?:特供|阉割|降规|减配|降级|降配|降速|削减|缩减|合规|缩水|裁剪|定制|简配|精简)版';

export const topicalFrames: readonly CompiledFrame[] = ([
  { predicate: 'LOCATED_IN', subject: company, object: ['REGION'], says: '晨星科技成立于 2018 年，总部设在上海', topical: true, patterns: ['总部(?:设在|在|位于|设于|坐落于)?\\s?{O}(?!的)', '注册地(?:在|为|位于)?\\s?{O}', '(?<=^|[。；])这家(?:注册|总部|位|设|扎根)*(?:在|于)\\s?{O}的[^，。；\\ue000-\\uf8ff]{0,6}(?:公司|企业|厂商)', '(?<=[，；])(?:{COMPANY}|公司)?(?:落户|扎根|坐落|落地)(?:于|在)?\\s?{O}(?=[，。；]|$)', '(?<=^|[，。；：])(?<!(?:{COMPUTE_CENTER}|{PRODUCT})[^。；]{0,60})(?:公司)?位于\\s?{O}(?=[，。；])'], unless: undone },
  { predicate: 'HOLDS_SHARE_IN', subject: company, object: company, says: '晨星科技的大股东为长庚集团', topical: true, patterns: ['(?:第一)?(?:大|控股)股东(?:为|是|：)\\s?{S}', '(?<=[，。；]|^)(?<!持有\\s?{COMPANY}[^。；]{0,60})(?:其中)?{S}(?:亦|也|则)?(?:持股|持有)\\s?(?:其|公司)?\\s?(?:约|近|合计)?\\s?{MEASURE}(?!的)', '{S}(?:等)?{+14}(?:入股|参投|领投|跟投)(?=[，。；]|$)', '(?:是|为|系)\\s?{S}(?:参股|入股|投资)的(?:企业|公司)', '由\\s?{S}(?:等)?{~4}(?<!全资)(?:持股|参股)'], unless: undone },
  { predicate: 'HOLDS_SHARE_IN', subject: company, object: company, says: '长庚集团持有晨星科技 12% 股权，OpenAI 持股 4%', patterns: ['(?<=持有\\s?{O}\\s?{~6}{MEASURE}\\s?(?:的)?(?:股权|股份)?[，、](?:{COMPANY}[^，。；]{0,12}[，、])*){S}(?:亦|也|则)?持股\\s?{MEASURE}'], unless: undone },
  { predicate: 'PARTNER_OF', subject: company, object: company, says: '晨星科技的整机伙伴包括长庚集团', topical: true, patterns: ['(?:整机|生态|合作|战略|渠道|服务器)+伙伴(?:包括|有|为|如|涵盖)(?:了)?\\s?{O}'], unless: undone },
  { predicate: 'SUPPLIES_TO', subject: company, object: company, says: '晨星科技前三大客户为长庚集团、OpenAI', topical: true, patterns: ['(?:前[一二三四五]大|主要|核心|重要|下游|首个|最大)+客户(?:为|是|包括|有|涵盖|：)\\s?{O}', '(?:主要|全部|只|仅)(?:供给|供应|供货给)\\s?{O}', '{O}(?:是|为|系)(?:其|它的?|公司的?)(?:首个|最大|第一大|主要|重要|核心|独家|大|的)*客户'], unless: undone },
  { predicate: 'SUPPLIES_TO', subject: company, object: company, says: '晨星科技扩产，光模块采购自长庚集团', topical: true, patterns: [`${supplied}${all}(?:来自|采购自|购自|外购自)\\s?{S}`, `${supplied}${all}由\\s?{S}(?:独家|主要|一并|共同|同时)*(?:供应|提供|供货|双供|独供)`, '供应商(?:换成了?|改为|为|是|包括)\\s?{S}'], unless: new RegExp(`${undone.source}|市场|全球|行业|国内|主导`, 'u') },
  { predicate: 'MAKES', subject: company, object: ['INTERCONNECT', 'PACKAGING'], says: '晨星科技扩产，采用自研的 TSV', topical: true, patterns: ['(?:自研|自主研发|自有)的?\\s?{O}'], unless: undone },
  { predicate: 'MAKES', subject: company, object: ['SOFTWARE'], says: '晨星科技扩产，软件栈名为 ZStack', topical: true, patterns: ['(?:软件栈|工具链|编译器|推理引擎|算子库|软件平台)(?:名为|叫做?|为|是)?\\s?{O}(?!{~8}(?:兼容|适配))', '{O}(?:为|是)其(?:自研的?)?(?:软件栈|工具链|编译器|软件平台)'], unless: undone },

  { predicate: 'MAKES', subject: company, object: ['MEMORY', 'PRODUCT', 'PACKAGING'], says: 'HBM3 全部购自 AMD', patterns: [`{O}${all}(?:来自|采购自|购自|外购自)\\s?{S}`, `{O}${all}由\\s?{S}{~6}(?:主导|供应|提供|独供|双供|供货)(?!支持)`], unless: undone },
  { predicate: 'MAKES', subject: company, object: ['PRODUCT', 'MEMORY', 'PACKAGING'], says: '光模块的主要厂商包括晨星科技和长庚集团', patterns: ['(?<=^|[。；])(?:[^，。；\\ue000-\\uf8ff]{0,6}){O}{-50}(?:主要|代表性?|头部|核心)(?:的)?(?:厂商|企业|供应商|玩家)(?:主要)?(?:包括|有|为)(?:如)?\\s?{S}', '{O}(?:厂商|企业|供应商)(?:主要)?(?:包括|有)(?:如)?\\s?{S}'], unless: new RegExp(`${undone.source}|客户|下游|采购|用户`, 'u') },
  { predicate: 'USES_CHIP', subject: chip, object: chip, says: '晨星科技基于 X900 推出面向边缘的 X300', patterns: ['基于{+12}{O}[^，。；\\ue000-\\uf8ff]{0,6}，?(?:推出|打造|研制)(?:了|的)?{~24}{S}'], unless: undone },
  { predicate: 'RESTRICTED_VARIANT_OF', subject: chip, object: chip, says: 'A800 是英伟达对 A100 做的降速版', patterns: [`{S}(?:是|为|即|系){+36}(?:对|由)\\s?{O}\\s?(?:做|进行|裁剪|改)(?:的|了|成的)?{~4}${trimmed}`, `{S}\\s?作为\\s?{O}的{~6}${trimmed}`, `{S}(?:是|为|即|系){+36}{O}的?\\s?${trimmed}`] },
  { predicate: 'VARIANT_OF', subject: ['PACKAGING'], object: ['PACKAGING'], says: 'CoWoS 分 CoWoS-S 与 CoWoS-L 两种', prefixed: true, patterns: ['(?<!部)分\\s?{S}{~4}[两三四五]种'] },
  { predicate: 'PACKAGED_BY', subject: chip, object: company, says: 'X900 的封装交给日月光', patterns: ['(?:封装|{PACKAGING})(?:则|环节)?(?:交给|交由|由|委托)\\s?{O}', '(?:改|转)由\\s?{O}(?:(?!{COMPANY})[^，,。；;：:]){0,24}?封装', '由\\s?{O}(?:完成|负责){+16}封装', '通过\\s?{O}的?{+12}(?:平台|方案|产线)?(?:合封|封装)'], unless: undone },
  { predicate: 'FABRICATED_BY', subject: chip, object: company, says: 'X900 流片放在台积电', patterns: ['流片(?:则)?(?:放在|安排在|在)\\s?{O}', '换到\\s?{O}\\s?(?={PROCESS}|的|，)', '由\\s?{O}以\\s?{PROCESS}{~6}(?:制造|代工|生产)(?!{~8}(?:{CHIP}|{UNKNOWN}))', '在\\s?{O}(?:的)?\\s?{PROCESS}{~4}(?:上|产线)?(?:流片|投片|量产)'], unless: undone },
  { predicate: 'USES_CHIP', subject: company, object: chip, says: 'OpenAI 的推理业务跑在 X900 上', patterns: ['(?:跑在|运行在|部署在){+14}{O}\\s?上', '任务(?:仍|主要)?以\\s?{O}\\s?为主'], unless: undone },
  { predicate: 'USES_CHIP', subject: ['AI_MODEL', 'COMPUTE_CENTER'], object: chip, says: 'Nova-1 的训练使用了 2048 张 X900', patterns: ['{S}的?训练(?:使用|采用|动用)(?:了)?{~8}{O}', '{S}(?:则)?(?:仍)?在{~6}{O}\\s?上训练', '混合使用\\s?{O}', '(?:全部|主要)?(?:采用|使用)(?:了)?{~6}{O}(?=[，。；]|$)'], unless: undone },
  { predicate: 'ADAPTED', subject: ['COMPANY', 'CHIP'], object: ['AI_MODEL'], says: '晨星科技在 X900 上完成 Qwen 适配', patterns: ['在\\s?{S}\\s?上完成(?:了)?\\s?{O}', '{S}(?:也|均)?于\\s?{DATE}(?:完成)?适配\\s?{O}'], unless: undone },
  { predicate: 'COMPARABLE_TO', subject: chip, object: chip, says: 'X900 已发布，官方将其与 A100 对标', patterns: ['将其与\\s?{O}\\s?对标', '将其定位为(?:对标|比肩)\\s?{O}'], unless: undone },
] satisfies readonly Frame[]).map(compile);
