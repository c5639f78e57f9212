import type { NameSpan } from './kinds.js';

/** Words that open the list of what a firm makes (主要产品包括…), or what it works on (从事…的研发). */
const sorts = '(?:产品|品类|产品线|业务线|产品体系|产品矩阵|产品组合|硬件产品|主营业务|主业)';
export const catalogue = `${sorts}(?:线|系列|类型|种类|形态|布局)?(?:则|目前|现|已|主要|有|分|可|全面|均|也)*(?:包括|包含|涵盖|覆盖|囊括|分为|有|为)(?:了|有)?`;
/** 形成了涵盖交换机、路由器的产品线. */
export const range = '(?:形成|构建|打造|拥有|建立|具备)(?:了)?(?:包括|涵盖|覆盖|包含|囊括)';
export const trade = '(?:从事|专注于?|聚焦于?|专业生产|主营业务(?:为|是|包括)|主营)(?:于)?';

/** What the names of goods end in: 刀片服务器, 微控制器, 液冷板. */
const goods = '(?:服务器|整机柜?|一体机|交换机|路由器|存储器?|存储(?:系统|设备|产品)|芯片|处理器|控制器|加速器|加速卡|计算卡|推理卡|训练卡|网卡|显卡|板卡|模块|模组|组件|器件|连接器|传感器|放大器|激光器|探测器|滤波器|调制器|光源|电源|机柜|机箱|工作站|工控机|终端|计算机|基板|载板|电路板|线路板|线缆|光缆|光纤|光栅|冷板|液冷板|散热器|散热片|风扇|空调|冷机|机组|防火墙|网关|硬盘|固态盘|内存条?|硅片|晶圆|靶材|光刻胶|抛光液|抛光垫|探针卡|探针台|测试机|分选机|刻蚀机|清洗机|划片机|固晶机|光刻机|量测机|设备|仪器|材料|(?<=.{3})平台|(?<=.{2})软件|(?<=.{3})系统)';
const begins = new RegExp(`(?:${catalogue}|${range}|(?:主要|专业|专门|长期)?${trade}|(?:有|拥有|推出|掌握)(?:了)?(?:自研|自主研发|自主设计|自产|自有)的?)\\s?`, 'gu');
const joints = '、|以及|和|与|及';
const member = new RegExp(`^[\\p{Script=Han}A-Za-z0-9.+/-]{2,14}?(?=${joints}|等|，|。|；|[()（）]|的|有望|$|(?:均|都)?(?:为|是)(?:公司|其)|(?:产品|设备)?(?:(?:主要|核心|国产)?(?:供应商|厂商|龙头|提供商|制造商)|研发|研制|设计|生产|制造|销售|开发|业务|领域|市场|产品|整体方案|解决方案|方案))`, 'u');
const whole = new RegExp(`${goods}$`, 'u');
/** What is told of how good a thing is says nothing of which sort it is. */
const grade = /^(?:高端|先进|新一代|高性能|高速|国产|自研|自主|自主可控|系列|主流|各类|各种|多种|多款|全系列|全系|通用|专用|商用|数据中心用?|大容量|高可靠|国内|核心|相关)*$/u;
const noWare = /(?<!路)由|[了在是为被将把对向从已并于其该各的中]|面向|针对|基于|提供|支持|采用|实现|用于|应用|包括|包含|涵盖|以及|服务$|公司|企业|厂商|客户|上游|下游|进口|部署|使用|销量|市场/u;
/** What is someone else's, or only sold on. */
const others = /(?:下游|终端|客户|采购|竞品|竞争|替代|受限|管制|进口|出口|禁[运止售]|代理|分销|应用|配套|所需|原材料|认证)[^，。；]{0,8}$/u;

/**
 * Goods by their whole names in the list of what a firm makes: 机架式服务器、刀片服务器、备份一体机. What the lexicon knows as a class (服务器) is only the last part of
 * such a name, and of some (微控制器) it knows nothing; elsewhere in a text the class alone is meant.
 */
export function waresIn(text: string, known: readonly NameSpan[]): readonly NameSpan[] {
  const lists = [...text.matchAll(begins)].flatMap((hit) => (others.test(text.slice(Math.max(0, hit.index - 14), hit.index)) ? [] : [hit.index + hit[0].length]));
  // 建议关注：甲（液冷板产品）、乙（高速连接器龙头）: what stands behind a firm that is recommended is what it makes.
  const glosses = advice.test(text) ? known.flatMap(({ kind, end }) => (kind === 'COMPANY' && text[end] === '(' ? [end + 1] : [])) : [];
  // 通用服务器、边缘服务器为公司核心产品: a list that is told to be so behind it.
  const told = [...text.matchAll(/(?<=^|[，。；：])[^，。；：]{4,60}?(?=(?:等)?(?:均|都)?(?:为|是)(?:公司|其)的?(?:核心|主要|主力|拳头|优势|传统)(?:产品|业务))/gu)].map(({ index }) => index);
  return [...lists, ...glosses, ...told].flatMap((from) => {
    const found: NameSpan[] = [];
    for (let at = from; ;) {
      const start = at, words = member.exec(text.slice(at, at + 32))?.[0];
      if (words === undefined) break;
      // 从事应用于服务器、终端的芯片的研发: a list of where something is used.
      if (/应用|用于|面向|针对|适用|各类/u.test(words)) break;
      const ware = wareOf(words, start, known);
      if (ware) found.push(ware);
      at += words.length;
      const joint = new RegExp(`^(?:产品|设备)?(?:${joints})`, 'u').exec(text.slice(at, at + 5));
      if (!joint) break;
      at += joint[0].length;
    }
    return found;
  });
}
function wareOf(words: string, start: number, known: readonly NameSpan[]): NameSpan | null {
  const end = start + words.length, [one, ...more] = known.filter((span) => span.start < end && start < span.end);
  // 刀片 + 服务器, 硅光 + 芯片: a known class, or a known technology, is one part of the name.
  const part = one === undefined ? whole.test(words) : more.length === 0 && (one.end === end ? one.kind === 'PRODUCT' && one.start > start && !grade.test(words.slice(0, one.start - start)) && !/[A-Za-z]-?\d/u.test(words.slice(0, one.start - start)) : one.start === start && technologies.has(one.kind) && whole.test(words) && !/^(?:设备|材料|仪器|系统|平台|软件)$/u.test(words.slice(one.end - start)));
  return part && !noWare.test(words) ? { start, end, surface: words, kind: 'PRODUCT', entry: null, maker: null } : null;
}
const technologies: ReadonlySet<string> = new Set(['PROCESS', 'PRODUCT', 'PACKAGING', 'INTERCONNECT', 'MEMORY']);
const advice = /建议|推荐|关注|受益|标的|看好/u;
