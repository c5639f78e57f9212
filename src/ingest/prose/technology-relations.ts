import { chip, company, undone, compile, type CompiledFrame, type Frame } from './frame.js';
import type { SpanKind } from './kinds.js';

/** Chinese wordings of how technologies rest on one another and branch: 离不开, 以 TSV 贯通, 对…要求较高, …的刚需, 家族里, 由…衍生, 基座取自. */
const technologies: readonly SpanKind[] = ['PACKAGING', 'MEMORY'];
const means: readonly SpanKind[] = ['PACKAGING', 'PROCESS', 'PRODUCT'];
const families: readonly SpanKind[] = ['PACKAGING', 'CHIP', 'MEMORY', 'AI_MODEL', 'INTERCONNECT'];
const unneeded = new RegExp(`${undone.source}|无需|不必|不需|省去|取代|替代|并不|难以|市场|产能|供应商|厂商|龙头|设备商|能力|提出新`, 'u');
const export_ = '特供|合规|出口|管制|受限|禁令|许可|降规|阉割';

export const technologyFrames: readonly CompiledFrame[] = ([
  { predicate: 'REQUIRES', subject: technologies, object: means, carried: true, says: 'HBM3 离不开 TSV', patterns: [
    '(?:离不开|须以|必须以|有赖于|绕不开|缺不了)\\s?{O}', '(?:需要|必须|须|需)(?:用到|借助|依靠|配合|使用|采用|经过|以|靠)\\s?{O}', '(?:靠|以|经|通过|利用|借助)\\s?{O}(?:上下|垂直|逐层)?(?:贯通|贯穿|垂直互[联连]|相连|接合|键合在一起)',
    '以\\s?{O}\\s?(?:为|作为)(?:前提|骨干|基础|支撑)', '对\\s?{O}(?:的)?(?:工艺|技术|精度|良率)?[^，。；\\ue000-\\uf8ff]{0,6}(?:要求|依赖)(?:较|更|极|很)?(?:高|大|强|严)', '没有\\s?{O}，[^，。；]{0,14}(?:无从谈起|做不成|无法实现)'], unless: unneeded },
  { predicate: 'REQUIRES', subject: ['PACKAGING', 'MEMORY', 'PRODUCT'], object: means, says: '液冷成为 S1 超节点的刚需', patterns: ['{O}(?:已|则|正)?(?:是|成为|为)\\s?{S}\\s?的?[^，。；\\ue000-\\uf8ff]{0,8}(?:刚需|前提|标配|必需|必要条件)'], unless: unneeded },
  { predicate: 'COMBINES', subject: chip, object: chip, says: 'X900 由两颗 X300 裸片合封而成', patterns: [
    '{S}(?:则|也)?由\\s?(?:[一两二三四六八\\d]+颗的?\\s?)?{O}\\s?(?:裸片|芯粒|[Dd]ie)[^，。；\\ue000-\\uf8ff]{0,4}(?:合封|拼接|封装|组合|拼)', '{S}(?:则|也)?[把将]\\s?(?:[一两二三四六八\\d]+颗的?\\s?)?{O}\\s?(?:裸片|芯粒|[Dd]ie)[^，。；\\ue000-\\uf8ff]{0,6}(?:合封|并在一起|拼接|封装|合二为一|拼)'], unless: undone },
  { predicate: 'VARIANT_OF', subject: families, object: families, prefixed: true, says: 'CoWoS 家族里，CoWoS-S 用硅中介层，CoWoS-R 用重布线层', patterns: [
    '(?<={O}\\s?(?:家族|系列|体系|平台|技术)?(?:里|中|内|可?细?分为|分成|包含|包括|有|衍生出|拆成了?)[^。]{0,110}){S}', '{S}(?:都|均|则)*(?:是|为|属于|属)\\s?{O}\\s?(?:家族|平台|系列)?的[^，。；\\ue000-\\uf8ff]{0,6}(?:分支|成员|子类|变体|形态|路线|版本|增强)', '{S}(?:都|均|则)*(?:由|从|自)\\s?{O}\\s?(?:衍生|演进|演化|派生|改进)', '{S}[^，。；\\ue000-\\uf8ff]{0,6}(?:同属|属于|隶属)\\s?{O}\\s?(?:家族|系列|平台|体系)'], unless: new RegExp(`${undone.source}|${export_}`, 'u') },
  { predicate: 'VARIANT_OF', subject: chip, object: chip, kin: true, says: 'X900 已量产，X900L 则是它的推理版', patterns: [`{S}(?:则|也|即)*(?:是|为|系){IT}的?[^，。；\\ue000-\\uf8ff]{0,8}(?:版本?|型号|变体|形态)(?=[，。；]|$)`], unless: new RegExp(`${undone.source}|${export_}`, 'u') },
  { predicate: 'VARIANT_OF', subject: ['AI_MODEL'], object: ['AI_MODEL'], carried: true, says: 'Nova-1 由晨星科技开源，基座取自 Qwen', patterns: ['(?:基座|底座|基底)(?:模型)?(?:则|为|是|取自|来自|选用|采用|用的是|基于)+\\s?{O}(?!的)', '(?:由|从)\\s?{O}\\s?(?:蒸馏|微调|剪枝|裁剪)(?:而来|而成|得到)', '{S}(?:则)?(?:是|为|系)\\s?{O}\\s?的(?:蒸馏|微调|精简|量化|小型)版本?'], unless: undone },
  { predicate: 'MAKES', subject: company, object: ['CHIP', 'SOFTWARE', 'AI_MODEL'], says: 'X900（晨星科技，2024 年）', patterns: ['{O}\\s?\\({S}(?=\\)|，(?:{DATE}|\\d|{PROCESS}))'], unless: undone },
  { predicate: 'MAKES', subject: company, object: ['SOFTWARE', 'AI_MODEL'], says: 'Zephyr 出自晨星科技之手', patterns: [
    '{O}[^，。；\\ue000-\\uf8ff]{0,6}(?:则|均|也)?(?:出自|源自)\\s?(?:{REGION}的?\\s?)?{S}(?=之手|[，。；、]|$)', '{O}[^，。；]{0,20}由\\s?{S}(?:团队)?[^，。；\\ue000-\\uf8ff]{0,10}(?:提出|贡献|发起|维护|正式发布|打磨|操刀)', '(?:出品方|作者|幕后团队|开发方|研发团队|开发团队)(?:是|为|：)?\\s?{S}', '{O}(?:是|为|系)\\s?{S}(?:联合{COMPANY}[^，。；]{0,6})?(?:自主研发|自主开发|自研|开源|研发|推出|开发|打造)(?:并开源)?的'], unless: undone },
] satisfies readonly Frame[]).map(compile);
