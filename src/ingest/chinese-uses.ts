import type { EntityKind } from '../ontology.js';
import { classOf } from './prose/kinds.js';

/**
 * What a place where a Chinese report uses a name says of its kind, with how much weight: three are enough, from one place or from several. `before` is read in
 * the text as printed, `behind` and `after` in the text with each known name as its mark. What one place tells outright is `name-clues.ts`'s to say.
 */
export interface UseClue { readonly kind: EntityKind; readonly weight: number; readonly before?: RegExp; readonly behind?: RegExp; readonly after?: RegExp; readonly shape?: RegExp }

const chip = classOf(['CHIP']), software = classOf(['SOFTWARE']), firm = classOf(['COMPANY']), place = classOf(['REGION']), packaging = classOf(['PACKAGING']), process = classOf(['PROCESS']);
const also = '(?:则|也|亦|均|都|还|已|仍|目前|现|同样|今年|去年)*';
const cards = '(?:\\d[\\d,]{0,6}|[两四六八十]+|十六|三十二)\\s?(?:张|颗|块|片|卡|枚)';
const count = `(?:${cards}|[两四六八十\\d]+路)`;

export const useClues: readonly UseClue[] = [
  { kind: 'SOFTWARE', weight: 2, before: /(?:开发|研发|维护|推出|打造)(?:并开源)?(?:了|出)?(?:自己|自家|自有)?的?\s?[“]?$/u, after: /^”?\s?(?:软件)?平台(?=[，。；、]|$)/u },
  { kind: 'SOFTWARE', weight: 3, after: new RegExp(`^”?(?:软件|计算|开发)?平台?，?${also}(?:可|能|可以|能够)?(?:兼容|支持|承接|转译|编译|接入|对接|导入|运行)(?:了|主流的?|国内外)?\\s?(?:[^，。；\\ue000-\\uf8ff]{0,6})${software}`, 'u') },
  { kind: 'SOFTWARE', weight: 2, after: new RegExp(`^[^。]{2,44}${software}`, 'u') },
  { kind: 'SOFTWARE', weight: 2, after: /^[^。；]{0,30}(?:算子|编译|代码迁移|迁移成本|开发者|接口层|导入口|后端|推理引擎|插件)/u },
  { kind: 'SOFTWARE', weight: 2, after: new RegExp(`^”?${also}(?:选择|走)(?:的是|了)?[^，。；]{0,8}(?:兼容|自主|自建|开源)[^，。；]{0,4}(?:路线|路径|道路|生态)|^”?${also}完全?另起炉灶`, 'u') },
  { kind: 'SOFTWARE', weight: 3, before: /(?:软件(?:上|方面|层面|侧|栈)?|编程|开发环境|工具链)，?(?:则|也|主要|目前)?(?:以|用|靠|依托|基于|采用)(?:自研|自有|自家|自主研发|公司自研|其)?的?\s?[“]?$/u },
  { kind: 'SOFTWARE', weight: 2, behind: new RegExp(`${firm}的?$`, 'u'), after: /^\s?平台/u, shape: /^\D+$/u },
  { kind: 'SOFTWARE', weight: 2, after: /^\s?平台(?:对于|面向|提供|上线|获评|累计|已接入|可以?[^，。；]{0,4}(?:接入|调用))/u, shape: /^\D+$/u },
  { kind: 'SOFTWARE', weight: 1, before: /(?:自研|自主研发|自家|自有|开源)的?\s?[“]?$/u },

  { kind: 'PRODUCT', weight: 3, after: new RegExp(`^”?${also}(?:可以?|能|最多|内部|单机|整机|单柜)*(?:插|装|塞|挂|内置|搭载|集成|配|配备|容纳|放|用|由)(?:入|下|了|有)?(?:最多)?\\s?${count}\\s?${chip}`, 'u') },
  { kind: 'PRODUCT', weight: 3, after: new RegExp(`^”?(?:[、与和及][^，。；]{1,24})?(?:均|都|各|分别)(?:可以?|能)?(?:插|装|搭载|内置|集成|配备?|采用)(?:了|有)?\\s?(?:${count}\\s?)?${chip}`, 'u') },
  { kind: 'PRODUCT', weight: 3, after: new RegExp(`^”?${also}(?:主要|主力)?以\\s?${chip}\\s?(?:加速卡)?为主`, 'u') },
  { kind: 'PRODUCT', weight: 3, after: new RegExp(`^”?${also}(?:同时|既)?(?:提供|推出|有|备有|分)(?:了)?(?:${firm}|${chip})(?:两种|多种|三种|双)?[^，。；]{0,6}(?:版本|配置|机型|选配)`, 'u') },
  { kind: 'PRODUCT', weight: 2, after: new RegExp(`^”?${also}(?:只|仅|主要)?(?:面向|使用|采用|基于|适配|配套)\\s?${chip}(?=[，。；]|$)`, 'u') },
  { kind: 'PRODUCT', weight: 3, behind: new RegExp(`(?:搭载|内置|配备|装有|装载|集成|采用|使用|基于)(?:了|有)?\\s?(?:${count}\\s?)?${chip}(?:加速卡|芯片)?的\\s?[“]?$`, 'u'), after: /^(?!”?(?:集群|超算|模型|平台|框架|软件))/u },
  { kind: 'PRODUCT', weight: 3, after: new RegExp(`^”?(?:系列)?${also}(?:同时|既|可|能)*(?:支持|兼容|适配|搭载|选配)(?:了)?${chip}(?:(?:与|和|及|或|、|又支持|也支持)${chip})+`, 'u') },
  { kind: 'PRODUCT', weight: 2, after: /^[^。；]{0,24}(?:整机|单机\s?\d+\s?卡|每台|整柜|机架|\dU(?![A-Za-z])|台售价|出货\s?[\d.,]+\s?万?台)/u },
  { kind: 'PRODUCT', weight: 2, before: /(?:机型|整机|服务器|机柜|超节点|一体机)[^，。；]{0,14}$/u },
  { kind: 'PRODUCT', weight: 2, shape: /(?:[Ss]erver|P[oO][dD]|Rack|Station|Matrix)(?=[\s\d-]|$)/u },
  { kind: 'PRODUCT', weight: 3, before: /[台套]\s?[“]?$/u, after: /^”?(?!系列)/u, shape: /\d/u },

  { kind: 'AI_MODEL', weight: 3, before: /(?:训练|预训练|微调|蒸馏|精调)(?:出|得到|完成)(?:了|其|自己的|自家的)?\s?[“]?$/u },
  { kind: 'AI_MODEL', weight: 3, after: /^”?[，；](?:该|这一|这个|这款)(?:大|开源|基础|语言|推理)?模型/u },
  { kind: 'AI_MODEL', weight: 2, after: /^[^。；]{0,16}(?:参数|开源权重|训练语料|token|上下文长度|公开调用|基座)/u },
  { kind: 'AI_MODEL', weight: 2, before: /(?:公开调用|可调用|开放调用|开源|闭源)[^，。；]{0,20}$/u },
  { kind: 'AI_MODEL', weight: 2, before: /模型[^，。；]{0,10}$/u },
  { kind: 'AI_MODEL', weight: 1, shape: /^\p{Script=Han}{2,4}\s?(?:V\d(?:\.\d)?|\d\.\d)$/u },

  { kind: 'AI_MODEL', weight: 3, after: /^”?(?:则|也)?(?:为|是|采用|属于?)[^，。；]{0,10}(?:MoE|混合专家|稠密模型|Transformer)/u },
  { kind: 'SOFTWARE', weight: 2, after: /^[^。；]{0,24}(?:共同维护|维护|开源社区|编程模型|编程语言)/u },
  { kind: 'MEMORY', weight: 3, after: /^”?(?:堆叠|堆栈|(?:存储|显存|内存)?颗粒)(?!的?(?:封装|产线))/u, shape: /\d/u },
  { kind: 'COMPUTE_CENTER', weight: 6, shape: /[一二三四五六七八九\d]号$/u, after: new RegExp(`^”?(?:集群)?(?:则|也)?(?:由|用|以)\\s?${count}\\s?${chip}[^，。；]{0,6}(?:组成|构成|搭建|搭成|拼成|组网|建成)`, 'u') },

  { kind: 'CHIP', weight: 3, before: /(?:样品|样片|工程样片|首颗样片|试产芯片)\s?[“]?$/u, shape: /\d/u },
  { kind: 'CHIP', weight: 3, shape: /\d/u, after: /^”?(?:则|也|仍|干脆|完全|依旧)*(?:不用|没有用|弃用|放弃了?|绕开了?|舍弃了?)\s?(?:[\ue000-\uf8ff])/u },
  { kind: 'CHIP', weight: 3, shape: /\d/u, after: new RegExp(`^”?，(?:采用|基于|用|由|以)\\s?(?:${firm}(?:的)?)?(?:${process}|(?:代工|制造|流片|生产))`, 'u') },
  { kind: 'CHIP', weight: 2, shape: /\d/u, after: /^”?的(?:单位功耗|每瓦|单卡|能效|峰值|稀疏|稠密|算力|功耗|晶体管|裸片|显存|板卡)/u },
  { kind: 'CHIP', weight: 2, shape: /\d/u, after: /^[^。；]{0,24}(?:SRAM|HBM|流片|裸片|晶圆|制程|晶体管)/u },

  { kind: 'COMPANY', weight: 3, shape: /^[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+)*$/u, before: /(?:服务商|厂商|初创公司|初创企业|初创|独角兽|公司|企业|设计商|开发商|运营商|供应商|代工厂|封测厂|创业团队|租赁商|集成商|分销商)\s?$/u, after: new RegExp(`^(?:${also}(?:成为|是|为|于|在|与|由|将|把|向|推出|发布|的|签|采购|部署|选择|宣布|计划|，)|\\s?[\\d(])`, 'u') },
  { kind: 'COMPANY', weight: 3, shape: /^[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+)*$/u, after: /^(?:则|也|已)?(?:是|为|成为|系)(?:其|公司|该公司|[\ue000-\uf8ff])?的?[^，。；]{0,10}(?:客户|股东|供应商|代工厂|合作伙伴|竞争对手)(?=[，。；]|$)/u },

  { kind: 'COMPUTE_CENTER', weight: 3, before: /(?:名为|名叫|叫做|代号|命名为|称为|取名)\s?[“]?$/u, after: /^”?的?[^，。；]{0,8}(?:集群|超算|超级计算机|智算中心|算力中心)/u },
  { kind: 'COMPUTE_CENTER', weight: 3, before: new RegExp(`(?:${place}|位于[^，。；]{2,10}|在[^，。；]{2,8})的\\s?[“]?$`, 'u'), after: /^”?(?:超级|训练|推理|智算|AI)?\s?(?:集群|超算|超级计算机)/u, shape: /^\D+$/u },

  { kind: 'INTERCONNECT', weight: 3, before: /(?:经|经由|通过|以|用|借助|靠)(?:自研|自有|专有|私有)?的?\s?[“]?$/u, after: /^”?(?:高速|片间|卡间|芯粒|die-to-die)?\s?(?:拼接|互联|互连|相连|直连|连接|组网|级联|拼合)/u },
  { kind: 'PACKAGING', weight: 3, after: new RegExp(`^”?\\s?(?:(?:2\\.5D|3D|3\\.5D|扇出型?|硅桥|桥接|面板级|晶圆级)\\s?(?:先进)?(?:封装|集成)|${packaging}(?:封装|集成|工艺|平台|技术)?(?=[，。；、]|完成|进行|$))`, 'u'), shape: /^\D+$|-\d/u },
];
