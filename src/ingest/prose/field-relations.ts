import { chip, company, compile, undone, software, type CompiledFrame, type Frame } from './frame.js';

/** Chinese wordings of a report on a field: firms of a country as its examples, platforms beside one another, what a firm's machines and cards are built on. */
const firms = '(?:(?:头部|主要|领先|知名|龙头|先进|相关|优秀)的?)*[^，。；：()\\ue000-\\uf8ff]{0,4}{PRODUCT}?[^，。；：()\\ue000-\\uf8ff]{0,8}(?:厂商|企业|公司|商|品牌)';
const ownStack = '(?:完备的?|完整的?|自主的?|自研的?|全栈|统一的?|开放的?|深度学习|AI|软件)*';

export const fieldFrames: readonly CompiledFrame[] = ([
  { predicate: 'LOCATED_IN', subject: company, object: ['REGION'], says: '以晨星科技、长庚集团为代表的国内光模块厂商', patterns: [`(?:以|如)\\s?{S}(?:等)?为(?:首|代表|主)的{O}${firms}`, `{O}${firms}\\s?\\(\\s?{S}(?:等)?\\s?\\)`, `(?<={REGION}${firms}\\s?\\({COMPANY}(?:等)?\\s?\\)(?:与|和|及|、)[^，。；：()]{0,8}(?:厂商|企业|公司)\\s?\\()\\s?{S}(?=(?:等)?\\s?\\))`], unless: /出口|制裁|销售/u },
  { predicate: 'COMPARABLE_TO', subject: software, object: software, says: 'Zephyr 对标 CUDA', patterns: ['对标(?:了)?\\s?{O}\\s?(?:生态|平台|架构)?的\\s?{S}', '{S}[^，。；\\ue000-\\uf8ff]{0,6}，?(?:直接)?对标\\s?{O}(?!的)'], unless: undone },
  { predicate: 'USES_CHIP', subject: company, object: ['CHIP', 'PRODUCT'], says: '在长庚集团的云中，也几乎全部采用英伟达的显卡', patterns: ['在\\s?{S}\\s?(?:的)?[^，。；\\ue000-\\uf8ff]{0,4}(?:中|里|上)，?(?:也|均|都|几乎|全部|主要|大多|大量)*(?:采用|使用|部署|选用)(?:了)?{~4}{O}(?=[，。；]|作为|来|$)'], unless: undone },
  { predicate: 'USES_CHIP', subject: chip, object: chip, says: 'X900-P8 与 X900-M8 是晨星科技基于 X900 芯片打造的两款加速卡', patterns: ['{S}\\s?(?:均|都|则)?(?:是|为)\\s?(?:{COMPANY}|公司)?\\s?基于{~6}{O}{+10}(?:打造|开发|研发|推出|设计)的', '基于{+16}{O}\\s?(?:推出|打造|研制)(?:了)?(?:针对|面向|用于)[^，。；]{1,16}的{~8}{S}'], unless: new RegExp(`${undone.source}|微架构`, 'u') },
  { predicate: 'SUPPORTS_SOFTWARE', subject: company, object: software, says: '晨星科技推出了完备的 Zephyr 软件栈', patterns: [`(?:推出|构建|打造|提供|建立|拥有)(?:了)?${ownStack}\\s?{O}\\s?(?:软件栈|软件平台|软件生态|生态|计算平台|编程平台|生态体系)`, `基于自研的?${ownStack}(?:框架|平台|软件栈)?\\s?{O}`], unless: new RegExp(`${undone.source}|兼容|支持|适配|替代|对标`, 'u') },
  { predicate: 'PARTNER_OF', subject: company, object: company, says: '晨星科技与长庚集团等厂商推出了联合方案', patterns: ['(?:与|和|同)\\s?{O}(?:等)?[^，。；\\ue000-\\uf8ff]{0,12}(?:推出|发布|打造)(?:了)?联合(?:解决)?方案'], unless: undone },
  { predicate: 'SUBSIDIARY_OF', subject: company, object: company, says: '长庚集团成立全资子公司晨星科技', patterns: ['{O}(?:成立|设立|组建|新设)(?:了)?(?:二级企业|二级公司|全资公司|全资子公司|控股子公司|子公司|控股公司)\\s?{S}', '{S}\\s?\\(被{O}(?:收购|并购)'], unless: undone },
  { predicate: 'SUBSIDIARY_OF', subject: company, object: company, says: '长庚集团扩产。2023 年，子公司晨星科技投产', topical: true, patterns: ['(?<=^|[，。；：])\\s?(?:公司|其)?(?:全资|控股|旗下)?子公司\\s?{S}(?!的?股)'], unless: undone },
  { predicate: 'MAKES', subject: company, object: ['PRODUCT', 'MEMORY', 'PACKAGING'], says: '以晨星科技、长庚集团为代表的国内光模块厂商', patterns: ['(?:以|如)\\s?{S}(?:等)?为(?:首|代表|主)的{REGION}?(?:[^，。；：()\\ue000-\\uf8ff]{0,4}){O}[^，。；：()\\ue000-\\uf8ff]{0,4}(?:厂商|企业|公司)'], unless: undone },
  { predicate: 'MAKES', subject: company, object: ['PRODUCT', 'CHIP'], says: '1）晨星科技：国内光模块领军者', patterns: ['(?:^|[；;。：:])\\s?\\d{1,2}\\s?\\)\\s?{S}[：:]\\s?(?:[^，。；：\\ue000-\\uf8ff]|{REGION}){0,12}{O}(?:[^，。；：\\ue000-\\uf8ff]{0,4})(?:龙头|领军者|领军企业|先行者|领导者|领先企业|龙头企业|龙头厂商|供应商|厂商|提供商)', '(?:^|[；;。：:])\\s?\\d{1,2}\\s?\\)\\s?{S}[：:]\\s?提供\\s?(?:[^，。；：\\ue000-\\uf8ff]{0,6}){O}(?![^，。；]{0,6}(?:组装|服务|方案|支持))'], unless: undone },
  { predicate: 'REQUIRES', subject: ['PACKAGING'], object: ['PACKAGING'], says: 'CoWoS-S 基于硅中介层', patterns: ['{S}\\s?(?:则|是)?基于\\s?{O}'], unless: undone },
] satisfies readonly Frame[]).map(compile);
