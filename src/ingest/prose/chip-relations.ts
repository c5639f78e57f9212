import { rules } from './lineage-relations.js';
import { chip, company, undone, compile, linked, type CompiledFrame, type Frame } from './frame.js';
import type { SpanKind } from './kinds.js';

/** Chinese wordings of what a chip or model comes from, what holds it together and what runs on it: 由 … 裁剪而来, 卡间走 …, 软件侧依托 …. */
const derivable: readonly SpanKind[] = ['CHIP', 'AI_MODEL'];
const unused = new RegExp(`${undone.source}|不走|不用|不采用`, 'u');
const cut = '(?:降配|降规|裁剪|减配|阉割|精简|缩减|削减|降频|降速)';
const grown = '(?:衍生|派生|改造|改进|升级|演化|微调|蒸馏|(?:继续|增量|二次)?预训练)';
const less = '(?:升级|降规|低配|高配|衍生|精简|简配|改进|缩减|增强|低功耗)';
/** What makes a smaller part one for export. */
const forExport = '(?:专供|特供|为满足|为符合|满足|符合|规避|应对|适应)[^。；]{0,12}(?:{REGION}|出口|管制|规定|规则|新规|合规)';
const own = '(?:(?:公司)?(?:自研|自有|自家|自主研发|第[一二三四五]代)的?)?';
const amongCards = '(?:卡间|多卡(?:之间)?|片间|芯片间|芯粒间|柜内|机内|单节点|卡与卡之间)';

export const chipFrames: readonly CompiledFrame[] = ([
  { predicate: 'RESTRICTED_VARIANT_OF', subject: chip, object: chip, says: 'A800 由 A100 降配而来，专供中国市场', patterns: [
    `{S}由\\s?{O}\\s?{~4}${cut}(?:而来|而成|得到)(?=[^。；]{0,12}${forExport})`, `{S}(?:是|为){~6}${forExport}{~6}(?:在|由)\\s?{O}\\s?(?:基础上)?{~4}${cut}`], unless: unused },
  { predicate: 'VARIANT_OF', subject: derivable, object: derivable, says: 'X300 由 X900 裁剪而来', beyond: rules, patterns: [
    `{S}(?:则|也)?(?:由|从|系|是(?:由|从|在))\\s?{O}\\s?(?:基础上)?{~4}(?:${cut}|${grown})(?:而来|而成|得到|得来|出来)(?![^。；]{0,12}${forExport})`, `{S}(?:是|为|系)\\s?{O}\\s?的\\s?${less}(?:型号|款|产品)`, `${less}(?:型号|款|版本)(?:产品|芯片)?(?:为|是|——|—)?\\s?{S}`],
    unless: new RegExp(`${unused.source}|特供|合规|出口`, 'u') },
  { predicate: 'USES_INTERCONNECT', subject: linked, object: ['INTERCONNECT'], says: 'X900 卡间走自研的 NVLink', patterns: [
    `${amongCards}{~6}(?:走|采用|使用|用|为|由|基于|以|经由?|通过)(?:的是)?${own}\\s?{O}`, `(?:通过|经由?|借助|以)\\s?${own}\\s?{O}\\s?(?:总线|协议|技术)?(?:进行|实现)?(?:全|高速)?(?:互联(?!网)|互连|相连|组网|直连)`, '(?:互联|互连)(?:则)?(?:不走[^，。；]{1,10}，)?(?:而是|则是?)?(?:采用|走|使用)(?:的是)?\\s?(?:自研的?)?\\s?{O}', '保留(?:了)?\\s?{O}'], unless: /网卡|交换机|未|不支持|传闻|计划|拟(?!合)/u },
  { predicate: 'SUPPORTS_SOFTWARE', subject: chip, object: ['SOFTWARE'], says: 'X900 软件侧依托 CANN', patterns: [
    '{O}(?:均|都)?(?:是|为|作为|构成|组成)其{~6}软件(?:底座|栈|平台|生态|基础)', '软件(?:侧|端|方面|层面|上|栈)?(?:则)?(?:依托|基于|采用|使用|沿用|搭载)(?:的是)?\\s?(?:自研的?)?\\s?{O}', '以\\s?{O}\\s?(?:承接|支撑|承载|适配)', `搭载${own}\\s?{O}\\s?(?:工具链|软件栈|软件|框架|编译器)`, '保留(?:了)?(?:{INTERCONNECT}\\s?(?:与|和|及|、)\\s?)?{O}'], unless: unused },
  { predicate: 'PACKAGED_WITH', subject: chip, object: ['PACKAGING'], says: 'X900 通过台积电的 CoWoS-S 方案合封', patterns: [
    `(?<!{MEMORY}[^，。；]{0,12})(?:通过|用|以|借助|利用|经)\\s?(?:{COMPANY}的?)?\\s?${own}\\s?{O}\\s?(?:硅桥)?(?:方案|技术|工艺|平台)?(?:合封|封装|完成封装)`, `{MEMORY}\\s?(?:与|和|同)[^，。；]{0,10}(?:通过|用|以|借助|利用|经)\\s?(?:{COMPANY}的?)?\\s?${own}\\s?{O}\\s?(?:方案|技术|工艺|平台)?(?:合封|封装)`, '用的(?:就|也|正)?是\\s?{O}'], unless: unused },
  { predicate: 'PACKAGED_BY', subject: chip, object: company, says: 'X900 转由台积电生产、日月光封装', patterns: ['由\\s?{COMPANY}{~4}(?:代工|生产|制造|流片)、\\s?{O}\\s?(?:负责)?(?:封装|封测)'], unless: unused },
  { predicate: 'FABRICATED_BY', subject: chip, object: company, says: 'X900 同样在台积电投片', patterns: ['(?<!计划)(?:同样|也|均|仍|则|均已)?在\\s?{O}\\s?{~6}(?:投片|流片)'], unless: unused },
  { predicate: 'FABRICATED_ON', subject: chip, object: ['PROCESS'], says: 'X900 在台积电 4N 上流片', patterns: ['在\\s?{O}\\s?(?:工艺|产线|平台|节点)?上?(?:投片|流片|量产)', '(?:换到|转到|转至|迁移到|升级到|改用|换用)(?:了)?\\s?{O}', '(?:采用|使用)(?:了)?{~4}{PACKAGING}{~4}(?:与|和|及){~4}{O}'], unless: unused },
  { predicate: 'USES_CHIP', subject: ['PRODUCT', 'COMPUTE_CENTER', 'AI_MODEL'], object: chip, says: 'AI 服务器可插 8 张 X900', patterns: ['(?:可插|插有|插满|装载|动用|部署)(?:了)?\\s?(?:约|近|超)?\\s?{O}'], unless: unused },
  { predicate: 'COMPETES_WITH', subject: company, object: company, says: '晨星科技与长庚集团在推理市场直接竞争', patterns: ['{LIST}{~12}(?:直接|正面|激烈|同台)(?:展开)?竞争', '(?:与|和|同)\\s?{O}\\s?{~12}(?:直接|正面|激烈|同台)(?:展开)?竞争'], unless: unused },
] satisfies readonly Frame[]).map(compile);
