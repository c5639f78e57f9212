/**
 * What Chinese words beside an unbroken run of characters say of it, with how much weight: three make it a firm's name, less needs company.
 * A clue with `before` stands on both sides of the name; one without wants it at the head of its clause.
 */
export interface FirmClue { readonly weight: number; readonly before?: string; readonly after: string }

const also = '(?:则|也|亦|还|已|均|都|仍|先后|随后|目前|现|合计|同时|近期|当年|此前|原本|另外|另)*';
const gloss = '(?:\\s?\\([^()]{1,24}\\))?';
const dated = '(?:于)?\\s?(?:20\\d\\d\\s?年|(?:今年|去年)?\\s?\\d{1,2}\\s?月)[^，。；]{0,10}?';
/** Where a name ends that was led in: a particle, a figure, Latin letters, or the clause. */
const until = '(?=$|[，。；、：()“”《]|\\s?[A-Za-z0-9]|的|等|与|和|及|之)';
/** 由, 经 as words of their own: not the 经 of 经济. */
const led = '(?:由|(?<!\\p{Script=Han})经|(?:转|改|均|仍|全|主要|全部)由)';
const hired = '(?:独家|全资|控股|负责|共同|主要|联合|参与)*(?:持有|运营|承建|建设(?!的)|代工|封装|封测|生产|制造|提供|供应|供货|开发|研发|持股|收购|完成|负责)';

export const firmClues: readonly FirmClue[] = [
  { weight: 3, after: `${gloss}${also}(?:(?:成立|创立|创办|始创|创建|总部设|总部位|总部所|注册)[于在]|注册地|董事长|创始人|软件栈|的股东|的股权|股权结构|的子公司|的?(?:全资|控股)子公司)` },
  { weight: 3, after: `${gloss}${also}(?:持有[^，。；]{0,10}\\d[\\d.]*\\s?%|持股|(?:战略)?入股|参股|领投|增持)` },
  { weight: 3, after: `${gloss}${also}(?:全年|前三季度|上半年|${dated})(?:实现|的)?(?:营业)?(?:营收|收入|净利润|净亏损|资本开支|研发投入|出货)` },
  { weight: 3, after: `${gloss}(?:由[^，。；]{2,10}(?:全资|控股|持有|持股)|自研的?|旗下)` },
  { weight: 3, after: `${gloss}${also}${dated}(?:正式|首次)?(?:推出|发布|开源|量产|收购)` },
  { weight: 2, after: `${gloss}${also}(?:宣布|披露|公告|表示|透露|回应|否认|承认)` },
  { weight: 3, after: `${gloss}在[^，。；]{2,10}(?:会上|年报中|公告中|发布会)[^，。；]{0,4}(?:宣布|披露|表示|透露|称)` },
  { weight: 2, after: `${gloss}${also}(?:推出|发布|开源|收购|量产|设计|走的是|主攻|专注|深耕)了?` },
  { weight: 3, before: led, after: `(?=等?${hired}|与\\p{Script=Han}{2,8}(?:共建|合作建设|联合))` },
  { weight: 3, after: `${gloss}(?=[与和及、]\\p{Script=Han}{3,10}(?:分别|合计|各自?|共同|则|也)*(?:持有[^，。；]{0,10}\\d|持股|入股|参投|领投))` },
  { weight: 3, before: '[与和及、]', after: '(?=(?:分别|合计|各自?|共同)*(?:持有[^，。；]{0,10}\\d|持股\\s?\\d|入股|参投|领投))' },
  { weight: 2, before: led, after: '(?=以|用|采用)' },
  { weight: 3, before: led, after: '(?=的\\s?\\d+\\s?(?:nm|纳米))' },
  { weight: 2, before: '旗下的?', after: '(?=亦|也|则|均|持|参|入|领|跟|在|已|，|。|是|为)' },
  { weight: 2, after: '的(?=\\s?“?\\p{Script=Han}{1,4}-(?:\\d|[A-Z]))' },
  { weight: 3, before: '[是为系]', after: '(?=的?(?:全资|控股|参股)的?(?:子公司|企业|公司)|(?:控股|持股|参股)\\s?\\d[\\d.]*\\s?%\\s?的|旗下)' },
  { weight: 2, after: '的(?=\\s?(?:[A-Z]|\\d+[A-Z]))' },
  { weight: 3, after: `${gloss}以\\s?[\\d.]+\\s?[万亿]?(?:元|美元|人民币)[^，。；]{0,8}(?:增资|受让|收购|入股|参股|认购|购得|取得)` },
  { weight: 3, after: `${gloss}(?:是|为|系)[^，。；]{2,12}(?:全资|控股|参股|持股|投资|旗下)的?(?:子公司|企业|公司)` },
  { weight: 3, after: `${gloss}(?:出身(?:于|自)?|脱胎于|孵化自|孵化于|起家于)` },
  { weight: 3, after: `${gloss}${also}(?:采购|订购|租用|购买|部署|下单)了?[^，。；]{0,4}\\d[\\d,.]*\\s?万?\\s?(?:张|颗|台|套|片|块)` },
  { weight: 2, after: `${gloss}(?:位于|在)\\p{Script=Han}{2,6}的(?=“|\\s?[A-Z])` },
  { weight: 2, after: '(?:自主)?(?:研发|开发|训练|发布|推出|开源|设计)的(?=“|\\s?[A-Z])' },
  { weight: 2, before: '(?:采用|使用|选用|搭载|依托|基于|沿用|走|用|导入)(?:了)?(?:[一二两三四五六七八九十百\\d]{1,3}[颗片张块枚组套])?', after: '(?=(?:自研)?的\\s?“?[A-Z])' },
  { weight: 2, before: '(?:来自|源自|出自)', after: until },
  { weight: 3, before: '(?:向|给)[^，。；]{2,16}[和与、及]', after: '(?=(?:批量|独家|稳定|小批量|持续)*(?:供货|供应|交付|出货|送样))' },
  { weight: 3, before: '(?:向|给)', after: '(?=(?:批量|独家|稳定|小批量|持续)*(?:供货|供应|交付|出货|送样))' },
  { weight: 3, before: '(?:(?:收购|并购|入股|参股|受让|持股)了?(?:[^，。；]{1,8}(?:的|厂商|企业|公司|商))?)', after: until },
  { weight: 2, before: '[与和同跟]', after: '(?=签署|签订|达成|共建|合资|联合|合作|直接竞争|展开竞争)' },
  { weight: 3, before: '(?:大股东|母公司|子公司|控股股东|供应商|代工厂|封测厂|竞争对手)(?:为|是|包括|有)', after: until },
  { weight: 3, before: '的(?:全资|控股)?子公司', after: '(?=今年|去年|已|现|在|将|于|向|为|建成|投产|主营|专注|承接|推出|宣布)' },
  { weight: 3, before: '(?:采购自|购自|供应商换成了?|交由|只供应|仅供应|主要供给)', after: until },
];

/** The line of business that firms' names end in. */
export const firmTail = /(?:科技|智能|半导体|微电子|集成电路|微电|电子|光电|光子|智芯|集成|算力|智算|计算|通信|智联|软件|数据|信息|股份|集团|控股|资本|产投|创投|国投|联投|投资|基金|热控|温控|液冷|电源|线缆|基板|封测|封装|(?<=.{2})先进|存储|材料|新材|精密|精机|电工|装备|移动|联通|电信|(?<=.{2})云|(?<=.{2})晶圆|数智|数科|云计算)$/u;
/** Funds and holdings, operators' branches: a place at the head of their names is part of them. */
export const placed = /(?:产投|创投|国投|联投|资本|投资|基金|控股|集团|移动|联通|电信|数智|数科|城投|建投)$/u;
/** Words of no firm's name: classes of firms and things, and whoever speaks without a name. */
export const noFirm = /之上|之下|既|[走以间年未曾若因而但]|选用|总部|另外|计划|采用|使用|通过|支持|搭载|推出|发布|完成|实现|进入|获得|宣布|成为|作为|要求|需要|继续|加快|正在|没有|传闻|用于|通用|自主|规模|化$|[的了在是为与和及等将由其该各这那此被把或个们我]|厂商|厂家|企业|公司|客户|用户|机构|政府|行业|产业(?!集团|基金|投资|资本|控股)|市场|团队|部门|官方|媒体|人士|专家|管理层|分析师|双方|[两三四多几]家|前者|后者|国产|海外|国内|龙头|巨头|运营商|[厂商]$|产线|项目|基地|园区|集群|中心|芯片|训练|推理|加速|服务器|模型|机柜|产品|型号|新品|显存|带宽|功耗|方案|版本|技术|工艺|平台|框架|生态|成本|价格|需求|供给|收入|股东|股权|代工|委员会|监管|当地|地方|上述|部分|其他|其余|全球|第三方|统计|预计|数据显示|报告|研究院|研究所|咨询|证券/u;
/** A surname and two characters more: as likely a man as a firm. */
export const person = /^[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范石廖贾夏韦付方白邹孟熊秦邱尹薛闫段雷侯史陶黎贺顾毛郝龚邵钱严武戴莫孔汤]\p{Script=Han}{2}$/u;
/** Words before a name in its clause. */
export const leads = '(?:其中|另外|此外|同时|而|但|且|不过|目前|近期|今年|去年|随后|当时|此前|例如|比如|如|国内|大陆|本土|海外|上游|下游|龙头|初创公司|初创企业|独立的)*';
