import { chip, company, undone, compile, type CompiledFrame, type Frame } from './frame.js';
import type { SpanKind } from './kinds.js';

/** Chinese wordings of who works for whom, where one of the two is a pronoun or went before: 向它提供 …, 由其封装, 向甲采购, 进入供应名单, 持有其 …, 被甲收购. */
const also = '(?:则|也|亦|还|已|均|都|仍|另|目前|同时|独家|批量|小批量|稳定|长期|主要|一直|此前|随后|先后)*';
const buyer: readonly SpanKind[] = ['COMPANY', 'CHIP'];
const wares: readonly SpanKind[] = ['PRODUCT', 'MEMORY', 'PACKAGING', 'INTERCONNECT'];
const notYet = new RegExp(`${undone.source}|送样|验证|认证|禁止|限制|断供`, 'u');
const thing = '(?:{MEMORY}|{PRODUCT}|{PACKAGING}|{UNKNOWN}|{CHIP}|设备|机台|键合机|光刻机|刻蚀机|测试机|基板|载板|颗粒|晶圆|材料|模组|光源|服务器|整机|电源|线缆|\\bIP)';
const hand = '(?:独家|批量|小批量|稳定|配套|同时|长期|持续|直接)*';
const service = '(?:后端设计|设计服务|定制服务|代工服务|封测服务|流片服务|设计支持|设计外包|后端服务)';
const stake = '(?:合计|分别|各自?|共|则|也|亦|还|仍|目前|现)*';
const first = '(?:首个|首家|首批|首位|第一个|第一家|另一[家个位]|最大的?|第[一二三]大|最主要的?|主要|核心|重要|规模|大|外部|海外|商用|整机|的)+';

export const serviceFrames: readonly CompiledFrame[] = ([
  { predicate: 'SUPPLIES_TO', subject: company, object: company, says: '长庚集团扩产，晨星科技向它提供键合机', patterns: [`{S}${also}(?:向|为|给)\\s?{IT}\\s?${hand}(?:提供|供应|供货|交付|出货|配套)(?!融资|担保|咨询|贷款|资金|建议)`, `{O}${also}(?:是|为|系|成为){IT}(?:的)?${first}客户`], unless: notYet },
  { predicate: 'MAKES', subject: company, object: wares, says: '长庚集团扩产，晨星科技为它配套光模块', patterns: [`{S}${also}(?:为|给|向)\\s?(?:其|它|公司|{COMPANY})\\s?${hand}(?:提供|供应|交付|配套)(?:了)?[^，。；\\ue000-\\uf8ff]{0,8}(?:{UNKNOWN}\\s?)?{O}(?!\\s?的?(?:服务|支持|方案|测试|样品))`], unless: notYet },
  { predicate: 'SUPPLIES_TO', subject: company, object: buyer, says: '晨星科技为谷歌 TPU 提供后端设计服务', patterns: [
    `{S}${also}(?:为|向|给)\\s?{O}\\s?的?[^，。；\\ue000-\\uf8ff]{0,10}(?:提供|承担|负责)[^，。；\\ue000-\\uf8ff]{0,6}${service}`, `{S}${also}(?:是|为|系)\\s?{O}\\s?的?[^，。；\\ue000-\\uf8ff]{0,8}设计(?:服务)?(?:商|方|供应商|提供商|服务方)`,
    '(?<=(?:产品|{PRODUCT}|{MEMORY})(?:则|也|已|还|同时|批量|先后)+)(?:供应|供货|出货|销往|卖给)(?:给)?\\s?{O}(?!\\s?(?:市场|链|商))',
    `{S}${also}为\\s?{O}\\s?(?:定制|代工|设计|开发)(?:了|的)?[^，。；\\ue000-\\uf8ff]{0,6}(?:{CHIP}|{PRODUCT}|芯片|加速器)`], unless: notYet },
  { predicate: 'PARTNER_OF', subject: company, object: buyer, says: '晨星科技是亚马逊 Trainium2 的设计伙伴', patterns: [`{S}${also}(?:是|为|系)\\s?{O}\\s?的?[^，。；\\ue000-\\uf8ff]{0,8}(?:设计|合作|开发|共建|整机)伙伴`], unless: undone },
  { predicate: 'SUPPLIES_TO', subject: company, object: company, says: '晨星科技扩产，HBM3E 主要向三星采购', topical: true, patterns: [
    `${thing}[^，。；\\ue000-\\uf8ff]{0,4}(?:则|主要|全部|均|也|都|大多|多|仍)*(?:向|从)\\s?(?:{REGION}的?)?\\s?{S}\\s?(?:采购|购买|订购|购入|进货|外购|引进)`, `${thing}(?:则|主要|全部|均|也|都|大多)*(?:来自|采购自|购自|外购自)\\s?{REGION}(?:的|企业|公司|厂商)?\\s?{S}`, `(?:EDA|IP|设计工具)(?:则|主要|全部|均)*(?:使用|采用|选用|来自|采购自)\\s?{S}\\s?的`,
    `{S}(?:自\\s?{DATE}[^，。；\\ue000-\\uf8ff]{0,4}起)?${also}(?:成为|是|为)(?:其|公司)?的?(?:第[一二三]|主要|新的?|另一|最大|独家|备用|核心)+(?:货源|供应来源|供货方|供应方|来源)(?=[，。；]|$)`,
    `{S}(?:自\\s?{DATE}[^，。；\\ue000-\\uf8ff]{0,4}起)?${also}(?:进入|跻身|加入|入选)(?:了)?(?:其|公司|它)?的?(?:核心|合格)?(?:供应(?:商)?名单|供应链|供应商(?:名录|体系|行列|库)|供应体系)(?=[，。；]|$)`], unless: new RegExp(`${notYet.source}|市场|全球|行业|海外`, 'u') },
  { predicate: 'SUPPLIES_TO', subject: company, object: company, says: '晨星科技扩产，首家客户是加拿大的长庚集团', topical: true, patterns: [
    `${first}客户(?:则|也|仍|主要)*(?:为|是|包括|有)(?:了)?\\s?(?:{REGION}的?\\s?)?(?:云厂商|云商|运营商|初创公司|公司|企业|厂商|巨头)?\\s?{O}`, '(?<=[，；])(?:其|公司)?客户(?:还|主要|则|也)*(?:包括|有|涵盖)\\s?(?:{REGION}的?\\s?)?{O}', '(?<=客户(?:则|也)?(?:为|是)\\s?{COMPANY}，)\\s?{O}(?:次之|居次|紧随其后|位居第二|位列其后|随后)', `(?<=^|[，。；：])\\s?{O}(?:合计|分别|各|共|各自)*(?:贡献|带来)(?:了)?(?:其|公司|它)?\\s?(?:{DATE}的?)?[^，。；\\ue000-\\uf8ff]{0,6}(?:收入|营收|销售额|营业收入)的`], unless: new RegExp(`${notYet.source}|分部|板块|业务`, 'u') },
  { predicate: 'SUPPLIES_TO', subject: chip, object: company, says: 'X900 的客户包括长庚集团', patterns: [`{S}\\s?的[^，。；\\ue000-\\uf8ff]{0,6}客户${also}(?:包括|有|为|是)\\s?(?:{REGION}的?\\s?)?{O}`], unless: notYet },

  { predicate: 'HOLDS_SHARE_IN', subject: company, object: company, says: '晨星科技扩产，长庚集团和三星分别持有其 11% 和 8% 的股权', topical: true, patterns: [`{S}${stake}持有(?:了)?(?:其|公司|它|该公司)\\s?(?:约|近|合计)?\\s?{MEASURE}`, `(?<=^|[，；。])\\s?{S}${stake}持股\\s?(?:约|近)?\\s?{MEASURE}(?=[，。；、]|和|$)`, `{S}(?:等)?${stake}(?:参与)?(?:出资|跟投|参投|领投|增资)(?=[，。；]|$)`, '{S}(?:亦|也|均|则|都)*(?:在|位列|跻身|名列)(?:其|公司)?股东(?:之列|名单|名册|行列)', '(?:拿到|获得|获|引入|得到)(?:了)?\\s?{S}\\s?的?(?:战略|独家|追加)*(?:投资|入股|注资|增资)(?=[，。；]|$)', '(?:最大|第一大|第[二三]大|控股)(?:机构|外部|产业|单一|财务|国资)?股东(?:则|仍)?(?:为|是)\\s?{S}', '(?:产业|财务|战略|早期|主要|重要)?(?:股东|投资方|投资人)\\s?{S}\\s?(?:则|也|还|目前)?(?:持有|持股)(?:其|公司)?\\s?(?:约|近)?\\s?{MEASURE}'], unless: undone },
  { predicate: 'HOLDS_SHARE_IN', subject: company, object: company, says: '长庚集团的第一大机构股东是晨星科技', patterns: ['{O}的?(?:最大|第一大|第[二三]大)(?:机构|外部|产业|单一|财务|国资)股东(?:则|仍)?(?:为|是)\\s?{S}', `{O}${also}(?:同时)?(?:是|为|系)\\s?{S}\\s?(?:的|共同)?(?:出资|合资|设立|成立)*的?(?:合资|参股)(?:企业|公司)`, `{IT}${also}(?:是|为|系)\\s?{S}\\s?(?:的|共同)?(?:出资|合资|设立|成立)*的?(?:合资|参股)(?:企业|公司)`], unless: undone },
  { predicate: 'PARTNER_OF', subject: company, object: company, says: '晨星科技扩产，与长庚集团签署了联合开发协议', topical: true, patterns: ['(?<=^|[，；]|一方面|另一方面)(?:与|和|同)\\s?{O}\\s?(?:签署|签订|达成|签有)(?:了)?(?:{MEMORY}|{PRODUCT}|[^，。；\\ue000-\\uf8ff]){0,14}(?:合作|联合|战略|开发|研发)[^，。；\\ue000-\\uf8ff]{0,4}(?:协议|框架|合作|合同|关系)?'], unless: new RegExp(`${undone.source}|采购|供货|供应`, 'u') },
  { predicate: 'SUPPLIES_TO', subject: company, object: ['COMPANY', 'PACKAGING', 'PRODUCT'], says: '日月光承接台积电 CoWoS 的后段外包', patterns: ['{S}(?:则|也|并|还|已)*(?:承接|分担|分食|拿到|承担)(?:了)?(?:部分)?\\s?{O}\\s?(?:的|外溢的?|溢出的?)?(?:{UNKNOWN})?[^，。；\\ue000-\\uf8ff]{0,10}(?:外包|工序|订单|封测|代工|封装|后段|{PRODUCT})'], unless: notYet },
  { predicate: 'COMPETES_WITH', subject: company, object: company, says: '晨星科技的主要对手是长庚集团', patterns: ['{S}的[^，。；\\ue000-\\uf8ff]{0,6}(?:竞争)?(?:对手|竞争者|竞品厂商)(?:则|主要|仍)*(?:是|为|包括|有)\\s?{O}', `{O}${also}(?:是|为|系){IT}的?[^，。；\\ue000-\\uf8ff]{0,6}(?:竞争)?对手`], unless: undone },
  { predicate: 'SUBSIDIARY_OF', subject: company, object: company, says: '晨星科技 2025 年被长庚集团收购', patterns: [`(?<!\\()被\\s?{O}\\s?(?:全资|整体|正式|以\\s?{MEASURE}\\s?)?(?:收购|并购|收归旗下)(?!的|要约|传闻)`, `{S}(?:则|也|现)?(?:是|为|系){IT}的?(?:全资|控股|旗下)*子公司`], unless: new RegExp(`${undone.source}|险些|差点|曾传|可能`, 'u') },
  { predicate: 'SUBSIDIARY_OF', subject: company, object: company, says: '软件栈 Zephyr 由全资子公司晨星软件开发', topical: true, patterns: ['(?:由|交由|放在|交给|委托|依托|通过|划入|注入)(?:了)?(?:其|公司|旗下)?(?:的)?(?:全资|控股|旗下)*子公司\\s?{S}', '{S}(?:则|也)?(?:是|为|系)(?:其|公司|它)的?(?:全资|控股)(?:子)?公司'], unless: undone },

  { predicate: 'PACKAGED_BY', subject: chip, object: company, says: '长庚封测扩产，X900 由其封装', patterns: [`{S}${also}由{IT}(?:参与|负责|承担|独家|完成|以\\s?{PACKAGING}\\s?(?:方案|平台|工艺)?|以[^，。；\\ue000-\\uf8ff]{1,8}){0,2}[^，。；\\ue000-\\uf8ff]{0,4}(?:封装|封测)`, `在{IT}\\s?(?:{REGION})?[^，。；\\ue000-\\uf8ff]{0,8}完成[^，。；\\ue000-\\uf8ff]{0,4}封装`, '由\\s?{COMPANY}{~4}(?:代工|生产|制造|流片)，\\s?{O}\\s?(?:负责|完成|承担)?(?:封装|封测)(?=[，。；]|$)', `由\\s?{O}\\s?(?:负责|承担|独家)?完成\\s?(?:{PACKAGING}\\s?(?:类)?的?\\s?)?{PACKAGING}`, '(?<=[，；])\\s?{O}\\s?(?:负责|承担|完成|独家)+(?:了|其)?(?:先进)?(?:封装|封测)(?=[，。；]|$)', '(?<=[，；])\\s?{O}\\s?(?:以|用|通过|采用)(?:其|自研的?|自有的?)?\\s?{PACKAGING}\\s?(?:方案|平台|工艺|技术)?(?:完成|负责|进行)[^，。；]{0,4}(?:合封|封装)'], unless: undone },
  { predicate: 'PACKAGED_WITH', subject: chip, object: ['PACKAGING'], says: 'X900 封装由长庚封测以 CoWoS-S 方案完成', carried: true, patterns: [
    `封装(?:则|也|环节)?由\\s?{COMPANY}\\s?(?:以|用|采用|通过|基于)(?:其|自研的?|自有的?)?\\s?{O}\\s?(?:方案|平台|工艺|技术)?(?:完成|承担|实现|进行)`, `(?:经|通过|以|用|借助)\\s?{O}\\s?(?:方案|工艺|技术)?(?:与|和|同|将|把)[^。；，]{0,16}(?:封装|合封|集成|整合)`, `与\\s?(?:{COMPANY}的?\\s?)?{MEMORY}\\s?(?:通过|用|以|借助|经)\\s?{O}\\s?(?:方案|技术|工艺|平台)?(?:合封|封装)`, '(?<=[，；])\\s?{COMPANY}\\s?(?:以|用|通过|采用)(?:其|自研的?|自有的?)?\\s?{O}\\s?(?:方案|平台|工艺|技术)?(?:完成|负责|进行)[^，。；]{0,4}(?:合封|封装)', '(?:经|通过|借助|以)\\s?{O}\\s?(?:工艺|技术|方案)?(?:拼合|拼接|拼在|互连在|连接在|整合|合封|集成)', '封装(?:上|方面|环节)?(?:则)?(?:把|将)\\s?{O}\\s?(?:叠用|并用|混用|结合|叠加|组合)', `由\\s?(?:{COMPANY}|其)\\s?(?:以|用|采用|通过)\\s?{O}\\s?(?:方案|平台|工艺|技术)?(?:封装|合封)`], unless: undone },
  { predicate: 'PACKAGED_WITH', subject: chip, object: ['PACKAGING'], says: '长庚封测的 Y-Bridge 已在 X900 上量产', patterns: [`{O}\\s?(?:平台|方案|工艺|技术)?(?:已|均|也|率先|首先)*在\\s?{S}\\s?(?:等芯片)?上?(?:实现)?(?:量产|使用|导入|采用|应用|落地)`, `{S}${also}(?:采用|使用|基于|选用)(?:了)?{IT}(?=[，。；]|封装|完成|$)`, `{S}${also}(?:是|为)[^，。；\\ue000-\\uf8ff]{0,8}在{IT}(?:上)?(?:实现)?(?:量产|流片|封装|投产)的`], unless: undone },
  { predicate: 'MAKES', subject: company, object: ['PACKAGING'], says: '由长庚封测以 Y-Bridge 方案完成封装', patterns: ['(?:由|[，；])\\s?{S}\\s?(?:以|用|通过|采用)(?:其|自研的?|自有的?|自家的?)?\\s?{O}\\s?(?:方案|平台|工艺|技术)?(?:完成|封装|承担)'], unless: undone },
  { predicate: 'FABRICATED_BY', subject: chip, object: company, says: 'X900 原由台积电生产，2024 年公司被列入清单后改由中芯国际代工', carried: true, patterns: ['(?:改|转|交|移)由\\s?{O}[^，。；\\ue000-\\uf8ff]{0,8}(?:生产|代工|制造|流片|投片)(?=[，。；、]|$)'], unless: undone },
  { predicate: 'FABRICATED_ON', subject: chip, object: ['PROCESS'], says: 'X900 同样出自台积电 5nm 产线', carried: true, patterns: ['(?:出自|转投|转至|移至|改投|流片(?:则)?(?:放在|安排在|在)|沿用|延用|继续使用)(?:了)?\\s?{O}'], unless: new RegExp(`${undone.source}|设备|管制`, 'u') },
] satisfies readonly Frame[]).map(compile);
