import { company, compile, type CompiledFrame, type Frame } from './frame.js';
import { classOf, type SpanKind } from './kinds.js';

/** Chinese wordings of whose a product is, without a verb of making: 首款, 第二代, 自研, 手机 SoC X. */
const own: readonly SpanKind[] = ['CHIP', 'AI_MODEL', 'SOFTWARE'];
/** Words that open another construction: what follows them is not the company's own. */
const elsewhere = '采用|搭载|使用|基于|支持|兼容|配备|集成|内置|适配|对标|替代|采购|购买|部署|租用|代工|制造|封装|测试|供应|供货|竞争|相比|比较|对比|超过|接近|围绕|依托|结合|客户|向|为|与|和|及|或|对|在|给|从|将|被';
const words = (most: number): string => `(?:(?!${elsewhere})(?:[^，,。；;：:、\\ue000-\\uf8ff]|${classOf(['PRODUCT', 'UNKNOWN', 'PROCESS'])})){0,${most}}?`;
const rank = '(?:首款|首颗|首个|首张|首代|第[一二三四五六七八\\d]+代|新一代|最新一代|最新款?|旗舰级?|主力|当家|自主研发的?|自研的?|自有的?)';
const thing = `(?:SoC|芯片|处理器|加速卡|加速器|计算卡|推理卡|训练卡|显卡|产品卡?|核心|大模型|模型|框架|平台|(?:操作|存储|管理|调度|软件|超融合|运维)系统|模型库|算法库|${classOf(['PRODUCT'])})`;
const unless = /收购|竞争对手|招标|采购|租用|未(?:能|推出)|否认/u;

export const makerFrames: readonly CompiledFrame[] = ([
  { predicate: 'MAKES', subject: company, object: own, says: '晨星科技第二代 GPGPU 产品 X900 已量产', patterns: [
    `{S}(?:的|旗下的?)?${rank}${words(24)}{O}(?!的?(?:服务器|集群|实例|一体机))`, '(?<=^|[，。；：])其[^，。；：\\ue000-\\uf8ff]{0,8}“?{O}(?!的?(?:服务器|集群|实例|一体机|采购|库存|订单|客户|供应商|代工))', `(?<=^|[，。；：])(?:其|旗下)?${rank}${words(24)}${thing}\\s?[“(]?{O}`], unless },
  { predicate: 'MAKES', subject: company, object: own, says: 'X900 是晨星科技首款训练芯片', patterns: [
    `{O}${thing}?(?:则|也|均|都)?(?:是|为|系)\\s?{S}(?:的|旗下的?)?(?:${rank}|面向|针对|专为|基于|为)[^，。；]{0,40}?${thing}`], unless },
  { predicate: 'MAKES', subject: company, object: own, says: '晨星科技的研究团队于 2021 年提出 X900', patterns: ['{S}(?:等)?(?:的)?{~6}(?:团队|研究人员|研究者|研究院|实验室){~4}{DATE}?{~6}(?:提出|开源|发表)了?(?:{~12}的)?\\s?{O}(?!\\s?(?:概念|目标|要求|战略|计划|问题|假设))'], unless },
  { predicate: 'MAKES', subject: company, object: own, says: '晨星科技手机 SoC X900', patterns: [`{S}(?:的|旗下的?)?${words(12)}${thing}\\s?“?{O}(?!的?(?:服务器|集群|实例|一体机))`], unless },
  { predicate: 'MAKES', subject: company, object: own, says: '晨星科技设计了面向推理市场的 X900', patterns: ['(?:推出|发布|设计|打造|研发|开发|研制|量产)(?:了|的)?(?:国内|业界|全球|国产|行业)?(?:首款|首个|首颗|新一代|第[一二三四五六七八\\d]+代)?(?:面向|针对|用于|适用于|专为|服务于)[^，。；：\\ue000-\\uf8ff]{1,20}的{~16}{O}(?!的|服务|实例)', `宣布(?:正式)?量产${words(24)}{O}`], unless },
] satisfies readonly Frame[]).map(compile);
