import { chip, company, undone, compile, type CompiledFrame, type Frame } from './frame.js';
import type { SpanKind } from './kinds.js';

/** Chinese wordings of who makes, packages, feeds and buys what, beyond the plain verbs of `relations.ts`: 改由, 出自, 转到, 配, 是…的…来源. */
const system: readonly SpanKind[] = ['PRODUCT', 'COMPUTE_CENTER', 'AI_MODEL'];
const trimmed = '(?:特供|阉割|降规|减配|降级|降配|合规|缩水|裁剪|定制)版';

export const supplyFrames: readonly CompiledFrame[] = ([
  { predicate: 'FABRICATED_BY', subject: chip, object: company, says: 'X900 改由台积电生产', patterns: [
    '{S}{+12}(?:改|转|交|仍|均|全部)由{~4}{O}{+16}(?:生产|代工|制造|流片|投片)', '{S}的{~4}(?:代工厂|晶圆厂|代工方|代工商|制造商)(?:为|是)\\s?{O}', '{S}(?:(?!团队|创始|班底|人员|架构)[^，,。；;：:！？!?]){0,12}?(?:同样|均|都)?出自\\s?{O}(?!之手)', '{S}{+12}(?:转到|改投|转投|转至|移至|回到)(?:了)?\\s?{O}(?={~12}(?:平台|工艺|产线|制程|生产|代工|投片|$|，|。|；))',
    '{S}{+12}在{~4}{O}{+14}(?:投片|流片|量产|生产)', '(?<!为\\s?){O}(?:为{COMPANY})?{~6}(?:生产|制造|代工)(?:了)?\\s?{S}', '由\\s?{O}\\s?(?:以\\s?{PROCESS}\\s?(?:工艺|制程)?)?(?:代工|生产|制造)(?:了|其)?{~8}{S}', '{S}由{O}以{+12}(?:代工|制造|生产)'], unless: undone },
  { predicate: 'MAKES', subject: company, object: ['PACKAGING', 'MEMORY'], says: '晨星科技、长庚集团均具备 HBM2E 量产能力', patterns: ['{S}(?:均|都|已)?(?:具备|拥有|掌握)(?:了)?{~6}{O}{~6}(?:能力|量产能力|技术)'], unless: undone },
  { predicate: 'PACKAGED_BY', subject: chip, object: company, says: 'X900 在日月光完成封装', patterns: ['{S}{~8}(?:则|也|均)?在{O}{~6}(?:完成)?{+12}封装', '{O}{+30}为{~6}{S}{~6}(?:批量)?封装', '由{+6}{O}(?:以|采用|使用)\\s?{ANY}{~6}(?:封装|封测)', '{S}{+16}(?:经|交给|委托){O}的?{+14}(?:封装|合封)'], unless: undone },
  { predicate: 'PACKAGED_WITH', subject: chip, object: ['PACKAGING'], says: 'X900 改用 CoWoS-L', patterns: ['{S}{~14}(?:沿用|改投|改用|转向|选择|选用|升级到|整体上)(?:了)?\\s?{O}', '(?:先)?以\\s?{O}{+12}(?:叠|堆|合封|整合|封装)'], unless: undone },
  { predicate: 'USES_MEMORY', subject: chip, object: ['MEMORY'], says: 'X900 的显存换成 96GB HBM3E', patterns: [
    '(?:显存|内存|存储)(?:则)?(?:为|是|换成|换为|换用|升级(?:到|至|为)|升至|扩至|采用|用的是|改为)(?:了)?{~8}(?:{MEASURE}\\s?)?{O}', '配(?:了|有|上|以)?\\s?(?:{MEASURE}\\s?)?{O}', '在{S}上(?:使用|采用|搭载|用)(?:了)?{~6}(?:{MEASURE}\\s?)?{O}', '{S}(?:的|所用(?:的)?)\\s?{O}(?={~8}(?:由|几乎|主要|供应|的))', '{O}{+8}随{S}(?:出货|上市|量产)'], unless: /市场|份额|需求|倍|未|传闻|后者|前者/u },
  { predicate: 'USES_INTERCONNECT', subject: chip, object: ['INTERCONNECT'], says: '晨星科技在 X900 上首次搭载高速互连技术 NVLink', patterns: ['在\\s?{S}\\s?上(?:首次|首先|率先)?(?:搭载|采用|引入|应用|集成)(?:了)?{+20}{O}', '{S}{~4}(?:之间)?(?:通过|借助|经由)\\s?{O}(?={+12}(?:互联|互连|相连|带宽))'], unless: /网卡|交换机|未|不支持|传闻/u },
  { predicate: 'USES_INTERCONNECT', subject: chip, object: ['INTERCONNECT'], says: 'X900 采用 NVLink', patterns: ['{O}{~8}(?:用在|用于|应用于|已用于)\\s?{S}', '(?:采用|使用|均支持|支持|走的是|用上|沿用|配有)(?:了)?{+14}{O}'], unless: /网卡|交换机|未|不支持|传闻/u },

  { predicate: 'SUPPLIES_TO', subject: company, object: company, says: '晨星科技是 NVIDIA 的主要供应商', patterns: [
    '(?<!未)(?:拿到|获得|取得|接到|斩获|赢得)(?:了)?\\s?{O}{~8}订单', '{S}{~6}(?:是|为|系)\\s?{O}\\s?{+18}(?:供应商|供货商|封测厂|代工厂)', '{S}供货(?:给)?\\s?{O}', '{S}{~8}供给\\s?{O}', '{S}(?:都|均|仍|已)?(?:是|为|系|成为)\\s?{O}\\s?{+18}(?:供应商|供货商|(?:主力|主要|首要|唯一|独家|核心)来源|封测厂|代工厂)', '{O}(?:目前|仍)?(?:是|为)\\s?{S}(?:的)?{~10}客户', '{S}的{~10}客户(?:主要)?(?:包括|有|为|是|：){~4}{O}', '{S}{+12}(?:从|自)\\s?{O}{~6}(?:拿到|获得|取得|接到|赢得){~12}订单',
    '{S}{+20}(?:导入|进入|打入|切入)(?:了)?\\s?{O}(?!{~4}(?:市场|竞争))', '{S}{+24}向\\s?{O}{~8}(?:批量)?(?:交付|供货|出货|供应|送样并供货)', '{S}{~4}(?:吃下|拿下|包揽|承接)(?:了)?\\s?{O}{+24}订单', '{O}{+16}(?:主要|全部|几乎)?由\\s?{S}(?:独家|主要)?(?:供货|供应|独供)'], unless: new RegExp(`${undone.source}|送样|认证|市场|限制`, 'u') },
  { predicate: 'HOLDS_SHARE_IN', subject: company, object: company, says: '晨星科技的股东包括长庚集团', patterns: ['{O}的?{~4}股东(?:名单)?(?:中|里)?(?:有|包括|为|含|还有){~4}{S}', '{S}(?:现|目前)?(?:是|为){O}的?{~8}股东', '{S}{+12}(?:受让|购入|取得)(?:了)?\\s?{O}\\s?(?:的)?{MEASURE}?(?:的)?股(?:权|份)', '{O}\\s?(?:的)?{MEASURE}(?:的)?股(?:权|份)由\\s?{S}{~4}持有', '{S}{+6}持有\\s?{O}\\s?{~4}{MEASURE}', '{S}{+6}持股\\s?{O}', '{O}(?:则|也|还)?由\\s?{S}(?:战略)?(?:参股|入股|控股|持股)', '(?<={O}的?{~4}股东[^。；]{0,60})其中\\s?{S}\\s?持股'], unless: undone },
  { predicate: 'SUBSIDIARY_OF', subject: company, object: company, says: '长庚集团与旗下晨星科技', patterns: ['{O}(?:与|和|及|通过)(?:其)?旗下(?:的)?\\s?{S}', '{S}\\s?\\({O}\\s?(?:的)?(?:全资|控股)?子公司\\)', '{S}(?:是|为|系){O}的?{~6}(?:全资|控股)?{~4}子公司', '{S}(?:\\s?\\([^)]*\\))?(?:则|现)?由\\s?{O}(?:全资|控股|100%)(?:持有|拥有|控制|持股)?', '{O}{+14}(?:收购|并购)了?[^，。；\\ue000-\\uf8ff]{1,10}的\\s?{S}'], unless: undone },
  { predicate: 'SUPPORTS_SOFTWARE', subject: ['COMPANY', 'CHIP'], object: ['SOFTWARE'], says: 'NVIDIA 以 CUDA 为底座', patterns: ['{S}{~8}以\\s?{O}\\s?(?:追赶|对应|为底座|为基础|为核心|回应|对标)', '{S}的{+16}(?:架构|框架|软件栈|编译器)(?:为|是)\\s?{O}', '{S}{~8}(?:均|都|全部)?(?:可|能)?(?:运行|对接|接入|兼容|支持){+6}{O}'], unless: /未|不支持|尚|计划/u },

  { predicate: 'SUPPLIES_TO', subject: company, object: company, says: '晨星科技中标 NVIDIA 服务器采购项目', patterns: ['中标(?:了)?(?:第[一二三四五]候选人)?{~4}{O}{+20}(?:集采|采购|项目|订单)'], unless: undone },
  { predicate: 'SUBSIDIARY_OF', subject: company, object: company, says: '长庚集团成立子公司晨星科技', patterns: ['{O}(?:于{DATE})?(?:出资)?(?:成立|设立|组建)(?:了)?(?:二级|全资|控股|子)*(?:企业|公司|子公司){S}'], unless: undone },
  { predicate: 'OPERATED_BY', subject: ['COMPUTE_CENTER'], object: company, says: '长庚集团建设运营鹤壁极光智算中心', patterns: ['{O}(?:负责|承担|参与)?(?:投资|建设|承建)*(?:并|、|和)?运营(?:的)?{S}'], unless: undone },
  { predicate: 'PARTNER_OF', subject: company, object: company, says: '晨星科技与 NVIDIA 等厂商推出联合方案', patterns: ['与{~4}{O}{~16}(?:推出|发布|打造|开发)(?:了)?{~6}联合', '(?:是|为|作为|成为){O}的?{+16}(?:合作伙伴|战略伙伴)'], unless: undone },
  { predicate: 'LOCATED_IN', subject: company, object: ['REGION'], says: '晨星科技是中国领先的芯片企业', patterns: ['(?<=如|比如|例如|像|，|^|。|；){O}的{S}(?!{~4}(?:工厂|厂|基地|子公司|数据中心|市场|客户|分部))', '{S}(?:\\s?\\([^)]*\\))?(?:则|也)?(?:是|为|系)(?:一家|一个|一[家个])\\s?{O}(?:的)?[^，。；\\ue000-\\uf8ff]{0,10}(?:公司|企业|厂商)', '(?<=客户(?:为|是|包括|有))\\s?{O}的\\s?{S}(?=[，。；]|$)', '{S}(?:是|作为|系|为){O}{+30}(?:企业|公司|厂商|龙头|提供商|供应商|制造商|领军者|骨干)(?!的(?!领军|龙头))'], unless: /出口|管制|制裁|销售|客户|合作伙伴|子公司|非/u },
  { predicate: 'LOCATED_IN', subject: company, object: ['REGION'], says: '美国晨星科技、长庚集团两大芯片公司', patterns: [
    '{O}(?:的)?{S}(?={~2}[两三四五六七八九十\\d]+(?:大|家){~10}(?:公司|厂商|企业|巨头|服务商))', '{O}\\s?(?:{UNKNOWN}|[两三四五六七八九十\\d]*(?:大|家)?{~10}(?:公司|厂商|企业|巨头|服务商))\\s?\\({S}(?=等?\\))', '{S}(?:等|为代表的)?{O}{~12}(?:厂商|企业|公司)(?!的|市场)', '(?<=^|[，。；：])(?:而|其中)?{O}的{S}(?!{~2}(?:工厂|基地|客户|子公司|分公司|团队|用户|业务|产线|项目|市场|总部))', '总部(?:位|设)(?:于|在)\\s?(?:{REGION})?{O}的\\s?{S}', '(?<=^|[，。；：])(?:而|其中)?{S}\\s?\\((?:总部)?{O}\\)(?=成立|创立|主攻|专注|深耕|主营|是|于|由|推出|发布|自研|旗下|[，。；]|$)'], unless: /出口|管制|制裁|销售|推动|助力|吸引/u },
  { predicate: 'SUBSIDIARY_OF', subject: company, object: company, says: '长庚集团（全资子公司晨星科技）', patterns: ['{O}\\s?\\((?:其)?(?:全资|控股|旗下)*子公司\\s?{S}', '{O}：(?:其)?(?:全资|控股|旗下)*子公司\\s?{S}', '通过收购\\s?{S}(?:\\([^)]*\\))?，{O}'], unless: undone },
  { predicate: 'MAKES', subject: company, object: ['PRODUCT', 'MEMORY', 'PACKAGING'], says: '光模块厂商（晨星科技、长庚集团）', patterns: ['{O}(?:代工)?(?:厂商|厂|企业|公司|龙头|供应商|制造商)\\s?\\((?:如|包括|以)?\\s?{S}(?=等?\\))', '{S}(?:的)?(?:代表|主要|核心|主打|旗舰)(?:产品|型号)(?:有|为|包括|是)[^，。；：\\ue000-\\uf8ff]{0,8}{O}'], unless: undone },
  { predicate: 'PARTNER_OF', subject: company, object: ['COMPANY', 'CHIP', 'SOFTWARE'], says: '晨星科技是 NVIDIA 生态合作伙伴、昇腾战略合作伙伴', patterns: ['{O}(?:生态|产业|计算)?(?:[^，。；、\\ue000-\\uf8ff]{0,6}(?:核心|战略|优选|金牌|钻石|领先级|认证|整机|深度))*(?:合作)?伙伴(?!计划|大会)'], unless: undone },
  { predicate: 'MAKES', subject: company, object: ['MEMORY', 'PACKAGING', 'INTERCONNECT'], says: '晨星科技、长庚集团推出各自的存储产品，分别迭代至 HBM3 和 HBM2E', each: true, patterns: ['分别(?:已)?(?:迭代|升级|演进|更新|推进)(?:至|到)\\s?{O}'], unless: undone },

  { predicate: 'RESTRICTED_VARIANT_OF', subject: chip, object: chip, says: 'A800 是为新规推出的 A100 降规版', patterns: [`{S}(?:是|为|即|系){+40}{O}的?\\s?${trimmed}`, `{S}，?{+30}{O}的?\\s?${trimmed}`] },
  { predicate: 'VARIANT_OF', subject: ['CHIP', 'PACKAGING', 'MEMORY'], object: ['CHIP', 'PACKAGING', 'MEMORY'], says: 'HBM3E 是 HBM3 的增强版', prefixed: true, patterns: ['{S}(?:是|为|系)(?:在)?\\s?{O}\\s?(?:的)?{+18}(?:增强版|改进版|升级版|版本|衍生版?|变体|改款)'] },
  { predicate: 'COMBINES', subject: ['PACKAGING'], object: ['PACKAGING', 'PROCESS'], says: 'CoWoS-L 把 CoWoS-S 与 InFO 结合起来', patterns: ['(?:把|将){~12}{O}{~10}(?:结合|融合|整合|合二为一|合在)'] },
  { predicate: 'COMPARABLE_TO', subject: chip, object: chip, says: 'X900 在推理场景的性能接近 A100', patterns: ['{S}{+26}(?:性能|算力|吞吐){~6}(?:接近|对标|相当于|媲美|比肩|追平){+6}{O}(?!的?{MEASURE})', '{S}{+30}(?:接近|对标|比肩)\\s?{COMPANY}?\\s?{O}(?!的?{MEASURE})'], unless: /倍|价格|成本|功耗|生态|软件|未|不及|[两二三四\d]\s?[张颗枚片块]/u },
  { predicate: 'ADAPTED', subject: ['COMPANY', 'CHIP'], object: ['AI_MODEL'], says: '晨星科技宣布支持 Qwen', patterns: [
    '完成(?:了)?(?:对|与)?\\s?{O}{~8}(?:的)?(?:适配|部署|移植|支持)', '宣布\\s?{S}{~6}(?:支持|适配|跑通|运行)\\s?{O}', '(?:宣布|已|均|全面)(?:也)?(?:宣布)?(?:完成)?(?:支持|适配)(?:了)?\\s?{O}', '{O}{+12}获(?:得)?\\s?{S}{~4}(?:支持|适配)'], unless: undone },
  { predicate: 'USES_CHIP', subject: system, object: chip, says: 'S1 服务器内置 8 张 X900', patterns: ['(?:内置|(?<![适匹分调])配(?:备)?|装(?:有|入|载)?|集成|可?选配|选用|全部采用)(?:了)?\\s?{O}(?!的?(?:芯片|GPU)?(?:核心|架构))', '在\\s?{O}\\s?上(?:完成)?训练', '选定的芯片(?:是|为)\\s?{O}'], unless: undone },
] satisfies readonly Frame[]).map(compile);
