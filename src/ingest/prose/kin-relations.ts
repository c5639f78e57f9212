import { company, compile, undone, platforms, wares, type CompiledFrame, type Frame } from './frame.js';

/** Chinese wordings of members of a class, firms of a group and what is built on what: 主流产品包括 …, （后被 … 收购）, 基于 … 打造的 …. */

export const kinFrames: readonly CompiledFrame[] = ([
  { predicate: 'VARIANT_OF', subject: platforms, object: platforms, says: 'CoWoS 的主流方案包括 InFO', patterns: [
    '(?<={O}\\s?(?:封装|技术|领域)*的?(?:当前|目前)?(?:主流|主要|代表性?|典型)的?(?:产品|技术|方案|路线|形式|工艺)(?:主要)?(?:包括|有|为)[^。；！？]{0,60}){S}'], unless: new RegExp(`${undone.source}|不同|区别`, 'u') },
  { predicate: 'SUBSIDIARY_OF', subject: company, object: company, says: '长庚集团：子公司晨星科技在手订单饱满', patterns: [
    '{O}\\s?[：:(（]\\s?(?:公司)?(?:旗下|的)?(?:全资|控股)?(?:子公司|孙公司)\\s?{S}', '{S}\\s?[(（](?:后来?|已|现已?|此前|于{DATE})?被\\s?{O}\\s?(?:收购|并购)'], unless: undone },
  { predicate: 'MAKES', subject: company, object: wares, says: '包括晨星科技在内的公司有自研的光模块', patterns: [
    '包括\\s?{S}(?:等)?(?:在内的?)?(?:多家|几家|若干)?(?:公司|厂商|企业|机构)?(?:均|都|已|也)*(?:有|拥有|具备|推出|量产|布局)(?:了)?(?:自研的?|自有的?|相关的?|成熟的?)?{O}'], unless: undone },
  { predicate: 'MAKES', subject: company, object: wares, says: '晨星科技推出了 1.6TB/s 的光模块产品', patterns: ['(?:推出|发布|展示|量产|研制)(?:了)?(?:基于[^，。；\\ue000-\\uf8ff]{1,10}的)?{~4}{MEASURE}\\s?的?\\s?{O}(?=产品|方案|芯片|模块|，|。|；|$)'], unless: undone },
  { predicate: 'MAKES', subject: company, object: ['PRODUCT'], says: '长庚集团代表产品有 S1-G40 机架式服务器', patterns: ['(?:代表|主打|旗舰|拳头)性?(?:产品|型号|机型)(?:有|为|包括|是)?{~6}{O}', '{S}{~12}(?:代表|主打|旗舰|拳头)性?(?:产品|型号|机型)\\s?{O}'], unless: undone },
  { predicate: 'USES_CHIP', subject: ['CHIP'], object: ['CHIP'], says: '晨星科技基于 X900 芯片打造的加速卡 X900-P8', patterns: [
    '基于(?:自研的?|自主研发的?|第[一二三四五]代)?{~4}{O}{+14}，?(?:打造|推出|开发|设计|研制)(?:了|的|出)?{+30}{S}(?!的?(?:一半|性能|水平))'], unless: new RegExp(`${undone.source}|微架构|升级|迭代`, 'u') },
] satisfies readonly Frame[]).map(compile);
