import { company, undone, compile, firmOrChip, platforms, undelivered, wares, type CompiledFrame, type Frame } from './frame.js';

/** Chinese wordings of a firm's business and of whom it feeds, owns and is owned by: 主营…, 以…见长, 首个客户为…, 为其提供…, 受让其 5% 的股权. */
const unless = new RegExp(`${undone.source}|需求|采购|客户要求|应用于|面向`, 'u');
const also = '(?:则|也|亦|均|都|仍|已|目前|还|另|同时|主要|全部|独家|批量|小批量|持续|稳定|共同)*';
/** Between what is spoken of and who does it: no other firm or chip. */
const onward = '(?:(?!{COMPANY}|{CHIP})[^。；]){0,80}?';

export const businessFrames: readonly CompiledFrame[] = ([
  { predicate: 'MAKES', subject: company, object: wares, says: '晨星科技位于上海，主营光模块', topical: true, patterns: [
    `(?<=^|[，。；：])(?:公司)?${also}(?:主营|专做|专营|主推|专攻|专注于?|深耕|从事)(?:了)?[^，。；\\ue000-\\uf8ff]{0,8}{O}(?!的?(?:企业|公司|厂商|市场|客户))`, '(?<=(?:主营|专做|专营)[^，。；]{0,30}(?:与|和|及|、)[^，。；\\ue000-\\uf8ff]{0,8}){O}(?!的?(?:企业|公司|厂商|市场|客户))',
    '(?<=^|[，。；：])(?:公司|则)?以[^，。；\\ue000-\\uf8ff]{0,8}{O}{~6}(?:见长|起家|著称|闻名|立足|起步)'], unless: undone },
  { predicate: 'MAKES', subject: company, object: wares, says: '晨星科技以光模块见长', patterns: [
    `{S}${also}(?:主营|专做|专营|主推|专攻|深耕|量产)(?:了)?[^，。；\\ue000-\\uf8ff]{0,8}{O}(?!的?(?:企业|公司|厂商|市场|客户))`, `{S}${also}以[^，。；\\ue000-\\uf8ff]{0,8}{O}{~6}(?:见长|起家|著称|闻名|立足|起步)`, '{S}(?:三家|两家|四家|等)?(?:在售|量产|出货)的\\s?{O}', '{O}\\s?的(?:主要|核心)?(?:供应者|供方|供应方|提供方|提供者)(?:则|主要)?(?:是|为|包括|有)\\s?{S}'], unless },
  { predicate: 'MAKES', subject: company, object: platforms, says: '晨星科技是国内率先量产 HBM2E 的企业', patterns: ['{S}(?:\\s?\\([^)]*\\))?[^。；]{0,16}(?:是|为){~12}(?:量产|供应|出货|具备){~4}{O}{~4}的(?:企业|公司|厂商|供应商)', '(?<=^|，)(?:是|为){~12}(?:量产|供应){~4}{O}{~4}的(?:企业|公司|厂商|供应商)'], unless: undone },
  { predicate: 'MAKES', subject: company, object: platforms, says: '晨星科技的对应产品是 HBM3E', patterns: ['{S}(?:的)?(?:对应|相应|自研|私有)?(?:的)?(?:方案|技术|产品|平台|互联|互连|总线|协议)(?:是|为|叫|名为)\\s?{O}', `{S}${also}以\\s?{O}\\s?(?:构成|构建|组建|对标|应对|作为|支撑)`], unless: /采用|支持|未/u },
  { predicate: 'MAKES', subject: company, object: ['MEMORY', 'PACKAGING', 'PRODUCT'], says: 'HBM3 由晨星科技供给', patterns: [`{O}{~8}${also}由\\s?{S}{~4}(?:供给|供应|提供|独供|供货)(?!支持|支撑)`, `{S}${also}(?:为|给|向)\\s?(?:其|{COMPANY})\\s?(?:批量|独家)?(?:提供|供应|交付|配套)(?:了)?\\s?{O}(?!的?(?:服务|支持|方案))`, `(?:为|给)其(?:批量|独家)?(?:提供|供应|配套)(?:了)?[^，。；]{0,12}?(?:和|与|及|、)\\s?{O}`, `${also}(?:是|为|成为|系)\\s?{ANY}\\s?的\\s?{O}(?:的)?(?:主要|核心|独家|重要)?供应商`, '{S}{+10}宣布量产\\s?{O}'], unless: undelivered },

  { predicate: 'SUPPLIES_TO', subject: company, object: company, says: '晨星科技的首个客户为 OpenAI', patterns: [
    `{S}的?{~4}客户${also}(?:是|为)\\s?{O}`, '{S}[^。；]{0,40}(?<!与|和)客户除\\s?{O}\\s?(?:之?外|以外)', '客户除\\s?{COMPANY}\\s?(?:之?外|以外)，?(?:还|另)有\\s?{O}', '{S}[^。；]{0,30}，除\\s?{O}\\s?(?:之?外|以外)，?(?:还|另|也)(?:向|为)', '除\\s?{COMPANY}\\s?(?:之?外|以外)，?(?:还|另|也)向\\s?{O}\\s?(?:批量)?(?:供货|供应|交付|出货)', `{S}为\\s?{O}\\s?(?:设计|定制|代工|开发)(?:并|、)?(?:交付|供应|提供|生产)`,
    `{S}${also}向\\s?(?:{COMPANY}\\s?)?{O}\\s?(?:批量)?(?:供货|供应|交付|出货)`], unless: undelivered },
  { predicate: 'SUPPLIES_TO', subject: company, object: company, says: '晨星科技扩产，产品供给长庚集团', topical: true, patterns: [`产品${also}(?:供给|供应|供货给|销往|卖给|交付给?)\\s?{O}`, '(?:首个|首批|首家|第一个|最大|规模)+客户(?:则|也)?(?:为|是)\\s?{O}', `{O}\\s?(?:是|为|系|成为)(?:其|它的?|公司的?)(?:首个|首批|规模|共同|最大|第一大|主要|重要|核心|独家|大|的)*客户`, `${also}向\\s?(?:{COMPANY}\\s?)?{O}\\s?(?:批量)?(?:供货|供应|交付|出货)(?!的)`], unless: undelivered },
  { predicate: 'SUPPLIES_TO', subject: company, object: company, says: '晨星科技的光模块已供货长庚集团', patterns: [`(?:已|均已|已经)(?:批量|独家|小批量|正式)*(?:供货|供应|交付|出货|进入)(?:给|至)?\\s?{O}(?!\\s?的?(?:测试|认证|验证|市场|订单))(?={~6}(?:[，。；]|$))`, `已?(?:进入|导入|打入|切入)(?:了)?\\s?{O}\\s?(?:的)?(?:产线|生产线|供应链|供应体系)`], unless: undelivered },
  { predicate: 'SUPPLIES_TO', subject: company, object: firmOrChip, says: '晨星科技同时是 X900 的 HBM3E 供应商', patterns: [`{S}${also}(?:{DATE})?(?:起|以来)?${also}(?:是|为|成为)\\s?{O}\\s?的\\s?{MEMORY}{~6}供应商`, `{S}[^，。；]{0,8}自{~2}{DATE}{~4}起${also}(?:成为|是)\\s?{O}\\s?的?\\s?{ANY}?{~8}供应商`, `(?<!自|于|由|向|与|和|为|被){O}(?!{~4}(?:负责|承担|承接|完成|代工|封装|制造))[^。；]{0,40}?{MEMORY}{~6}${also}由\\s?{S}\\s?(?:共同)?(?:供给|供应|提供|供货)`, `{O}${onward}，\\s?{S}${also}为其(?:批量|独家)?(?:提供|供应|配套)`], unless: undelivered },
  { predicate: 'SUPPLIES_TO', subject: company, object: company, says: '长庚集团扩产。晨星科技为其提供接口 IP', topical: true, patterns: [`(?<=^|。)\\s?{S}${also}为(?:其|该公司|公司)(?:批量|独家)?(?:提供|供应|配套)(?!融资|担保|咨询)`, '(?:\\bIP|颗粒|裸片|材料|机台|设备|基板|载板|胶|膜)(?:核)?(?:则|主要|全部|均)*(?:来自|采购自|购自|授权自)\\s?(?:{REGION}的?)?\\s?{S}', '(?:\\bIP|颗粒|裸片|材料|机台|设备|基板|载板|胶|膜)(?:则|主要|全部|均)*由\\s?{S}\\s?(?:独家)?(?:供应|提供|供货)'], unless: new RegExp(`${undelivered.source}|市场|全球|行业`, 'u') },

  { predicate: 'HOLDS_SHARE_IN', subject: company, object: company, says: '晨星科技扩产，长庚集团以 2 亿元受让其 5% 的股权', topical: true, patterns: ['{S}(?:以\\s?{MEASURE}\\s?)?(?:受让|认购|购得|取得|购入)(?:了)?(?:其|公司)\\s?{MEASURE}', `{S}(?:至今|目前|仍|还)*保留(?:其|公司)?\\s?{MEASURE}{~6}股(?:权|份)`, '(?:最大|第一大|控股)股东(?:则|仍)?(?:为|是)\\s?{S}', '股东{S}(?:则|也|还)?(?:持有|持股)\\s?{MEASURE}'], unless: undone },
  { predicate: 'HOLDS_SHARE_IN', subject: company, object: company, says: '长庚集团以 8 亿元增资，持有晨星科技 12% 股权', patterns: [`{S}以\\s?{MEASURE}\\s?(?:增资|入股|认购|参股)(?:了)?，?(?:持有|取得|获得)\\s?{O}`, `{S}(?:另外|另|还|也|同时)*(?:参股|入股)(?:了)?[^，。；\\ue000-\\uf8ff]{0,12}{O}`, '{O}由\\s?{S}\\s?(?:控股|持股|参股)\\s?{MEASURE}', '{O}(?:是|为|系)\\s?{S}\\s?(?:的)?参股(?:企业|公司)'], unless: undone },
  { predicate: 'SUBSIDIARY_OF', subject: company, object: company, says: '长庚集团同时控股晨星科技', patterns: [`{O}(?:另外|另|还|也|同时|目前)*(?:控股|全资持有|全资控股)(?:了)?\\s?{S}(?!的?股)`, '{S}由\\s?{O}\\s?控股', '(?:它|其|公司|后者)(?:现)?(?:是|为|系)[^，。；\\ue000-\\uf8ff]{0,6}{O}\\s?的{~8}子公司', '(?:收购|并购)(?:了)?[^，。；\\ue000-\\uf8ff]{1,10}(?:厂商|企业|公司|商)\\s?{S}(?!的)'], unless: undone },
] satisfies readonly Frame[]).map(compile);
