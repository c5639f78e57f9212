import { chip, company, undone, compile, firmOrChip, type CompiledFrame, type Frame } from './frame.js';

/** Chinese wordings of how a chip is built and changed, and of the software that is a firm's own: 由甲以 N7 流片, 之外还叠加 …, 外挂 …, 屏蔽半数核心后的版本, 运行自研 … 工具链. */
const made = '(?:负责|完成|进行|来)*(?:代工|制造|生产|流片|投片|量产)';
/** 以 N7 代工简配的 X300: another is made. */
const noObject = '(?!了?[^，。；\\ue000-\\uf8ff]{0,8}(?:{CHIP}|{UNKNOWN}))';
const also = '(?:则|也|亦|均|都|还|又|再|另|同时|仍|即|全部|主要)*';
const unbuilt = new RegExp(`${undone.source}|取消|传言|市场|份额|设备|管制|限制`, 'u');
const less = '(?:阉割|屏蔽|关闭|砍掉|砍去|减去|精简|去掉|拿掉|去除|削减|缩减|裁剪|裁掉|降频|减半|降低)';
const smaller = '(?:裁剪|精简|简化|低功耗|减配|降配|缩减|入门|衍生|半高)(?:版|型号|款)(?:本|产品|芯片)?';
/** What makes a smaller part one for export is told elsewhere. */
const export_ = '特供|合规|出口|管制|受限|禁令|许可|中国市场';
const own = '(?:自研|自有|自家|自主研发|自行研发|自主开发)的?';
const stack = '(?:栈(?![桥道式])|软件栈|软件平台|基础软件|推理引擎|推理框架|训练框架|工具链|编译器|算子库|开发套件|编程平台|计算平台|开发平台)';

export const buildFrames: readonly CompiledFrame[] = ([
  { predicate: 'FABRICATED_ON', subject: chip, object: ['PROCESS'], says: 'X900 由台积电 4N 工艺代工', patterns: [
    `(?:由|交由|改由|转由)\\s?(?:{COMPANY}(?:的)?\\s?(?:以|用|采用|使用|基于|在)?\\s?(?:其|自有的?|自家的?)?)?\\s?{O}\\s?(?:工艺|制程|节点|产线|平台)?(?:上)?${made}${noObject}`, `(?:以|用|采用|使用|基于)\\s?(?:{COMPANY}(?:的)?\\s?)?{O}\\s?(?:工艺|制程|节点|产线|平台)?(?:上)?${made}(?!的)${noObject}`], unless: unbuilt },
  { predicate: 'FABRICATED_BY', subject: chip, object: company, says: 'X900 由台积电以 4nm 工艺代工', patterns: [`由\\s?{O}(?:的)?\\s?(?:以|用|采用|使用|基于|在)[^，。；]{1,14}?${made}${noObject}`], unless: unbuilt },
  { predicate: 'PACKAGED_WITH', subject: chip, object: ['PACKAGING'], says: 'X900 在 CoWoS-S 之外还叠加了 SoIC', patterns: [
    `在\\s?{O}\\s?(?:之外|以外|基础上)，?${also}(?:叠加|引入|加入|结合|采用|使用)`, `(?<=在\\s?{PACKAGING}\\s?(?:之外|以外|基础上)，?${also}(?:叠加|引入|加入|结合|采用|使用)(?:了)?\\s?){O}`,
    `(?:切换|迁移|过渡|升级)(?:到|至|为)(?:了)?\\s?{O}`, '转(?:向|为|用|而采用)(?:了)?\\s?{O}', `封装${also}(?:方式|形式|技术|工艺|方案)?(?:改用|换用|换成|改为|采用|选用|使用|用|为|是)(?:的(?:仍|就|也)?是|了)?\\s?{O}`], unless: unbuilt },
  { predicate: 'PACKAGED_BY', subject: chip, object: company, says: 'X900 即由日月光以 FOCoS 完成封装', patterns: ['由\\s?{O}\\s?(?:以|用|采用|使用|通过)\\s?{PACKAGING}[^，。；]{0,8}封装'], unless: unbuilt },
  { predicate: 'USES_MEMORY', subject: chip, object: ['MEMORY'], says: 'X900 外挂 128GB HBM2E', patterns: [
    '(?:外挂|外接|外置|堆叠|叠有|板载|搭配|配套|保留|改配|换装|改用|选择|选用|并排放置)(?:了|有)?\\s?(?:{MEASURE}的?\\s?|[一二两三四五六八十\\d]+\\s?(?:颗|片|枚|组)的?\\s?)?(?:{COMPANY}的?\\s?)?{O}(?!\\s?的?(?:供应商|厂商|产线|产能|市场|价格))', '以\\s?{O}\\s?(?:作为|充当|担任|充任)(?:显存|内存|存储)', '{S}[^，。；]{0,6}(?:显存|内存)(?:则|也)?(?:用|选)(?:的是|了)?\\s?{O}'],
    unless: new RegExp(`${unbuilt.source}|后者|前者|需求|供应商|采购`, 'u') },

  { predicate: 'VARIANT_OF', subject: chip, object: chip, says: 'X300 是 X900 屏蔽半数核心后的版本', patterns: [`{S}(?:则|也)?(?:是|为|即|系)\\s?{O}\\s?[^，。；]{0,6}${less}[^，。；]{0,16}(?:后|得到|而成|而来)?的\\s?(?:版本|型号|产品|衍生品|改款)`], unless: new RegExp(`${undone.source}|${export_}`, 'u') },
  { predicate: 'VARIANT_OF', subject: chip, object: chip, kin: true, says: '面向推理的裁剪版 X900L', patterns: [`${smaller}(?:——|—|为|是|即)?\\s?“?{S}`], unless: new RegExp(`${undone.source}|${export_}`, 'u') },

  { predicate: 'SUPPORTS_SOFTWARE', subject: chip, object: ['SOFTWARE'], says: 'X900 运行自研 Zephyr 工具链', patterns: [`(?:运行|搭载|配套|使用|依托)(?:了|的是)?(?:公司)?${own}\\s?{O}`, `配套(?:的)?(?:${own})?\\s?{O}\\s?${stack}`, `配套(?:的)?(?:${own})?${stack}(?:为|是|名为|叫)?\\s?{O}`], unless: new RegExp(`${undone.source}|不支持|不兼容`, 'u') },
  { predicate: 'SUPPORTS_SOFTWARE', subject: firmOrChip, object: ['SOFTWARE'], says: 'X900 在 PyTorch 之外也支持 vLLM', patterns: ['{S}\\s?的?软件(?:底座|基座|栈|平台)(?:则|主要)?(?:是|为)\\s?{O}', `软件(?:侧|端|方面|层面|上)?(?:则|也)?以\\s?{O}\\s?为(?:底座|基础|核心)`, `{O}\\s?(?:之外|以外)，?${also}(?:可|能|可以|能够)?(?:支持|兼容|适配|对接|运行)`], unless: new RegExp(`${undone.source}|不支持|不兼容`, 'u') },
  { predicate: 'SUPPORTS_SOFTWARE', subject: ['COMPANY', 'CHIP', 'SOFTWARE'], object: ['SOFTWARE'], says: 'Zephyr 可编译 CUDA 源码，上层对接 PyTorch', patterns: ['(?:编译|迁移|移植|运行)(?:原有的?|现有的?)?\\s?{O}\\s?(?:源码|代码|程序|应用)', '(?:上层|向上|对上)(?:可|已|同时|均)*(?:对接|接入|兼容|支持)(?:了)?\\s?{O}', `(?:增加|新增|加入|补充|完善)(?:了)?(?:对\\s?)?{O}\\s?的?(?:支持|适配)`], unless: undone },
  { predicate: 'MAKES', subject: company, object: ['SOFTWARE'], says: '晨星科技扩产，Zephyr 为公司自研的软件栈', topical: true, patterns: [
    `(?<=^|[，。；：])其[^，。；\\ue000-\\uf8ff]{0,6}${stack}(?:为|是|名为|叫)?\\s?{O}`, `{O}\\s?(?:软件栈|平台)?${also}(?:是|为|系)(?:{COMPANY}|其|它|公司|该公司)?\\s?${own}[^，。；\\ue000-\\uf8ff]{0,4}${stack}`, `配套(?:的)?(?:${own})?\\s?{O}\\s?${stack}`, `配套(?:的)?(?:${own})?${stack}\\s?{O}`, `${own}${stack}(?:名为|叫做?|命名为|为|是)\\s?{O}`], unless: undone },
  { predicate: 'SUPPORTS_SOFTWARE', subject: company, object: ['SOFTWARE'], says: '晨星科技扩产，其软件平台 Zephyr 已开源', topical: true, patterns: [
    `(?<=^|[，。；：])其[^，。；\\ue000-\\uf8ff]{0,6}${stack}(?:为|是|名为|叫)?\\s?{O}`, `{O}\\s?(?:软件栈|平台)?${also}(?:是|为|系)(?:{COMPANY}|其|它|公司|该公司)?\\s?${own}[^，。；\\ue000-\\uf8ff]{0,4}${stack}`, `${own}${stack}(?:名为|叫做?|命名为|为|是)\\s?{O}`, `(?<=^|[，。；])软件(?:栈|平台)(?:为|是|名为)?\\s?{O}`], unless: undone },

  { predicate: 'PACKAGED_BY', subject: chip, object: company, says: 'X900 采用日月光的扇出封装', patterns: ['(?:采用|使用|选用)(?:了)?\\s?{O}\\s?的[^，。；\\ue000-\\uf8ff]{0,10}封装'], unless: unbuilt },
  { predicate: 'COMBINES', subject: ['PACKAGING'], object: ['PACKAGING', 'PROCESS'], says: 'CoWoS-L 兼有 InFO 的特征', patterns: ['(?:兼有|兼具|兼备|吸收了?|借鉴了?|融入了?)\\s?{O}\\s?的'], unless: undone },
  { predicate: 'COMPARABLE_TO', subject: chip, object: chip, says: '晨星科技把 X900 定位为 A100 的替代品', patterns: ['(?:把|将)(?:它|其|该(?:芯片|卡|产品)|{S})\\s?(?:的对标(?:对象|产品))?定(?:位)?(?:为|成|在)\\s?{O}(?:\\s?的(?:替代|对标|平替|国产替代)(?:品|产品|方案|者)?)?'], unless: undone },
  { predicate: 'RESTRICTED_VARIANT_OF', subject: chip, object: chip, says: '为满足管制要求，A800 由 A100 削减互联带宽而来', after: /管制|特供|合规|出口|受限|许可|禁令|应对|规避|限制/u, patterns: [
    `{S}(?:则|也)?(?:由|从)\\s?{O}\\s?${less}[^，。；]{0,14}(?:而来|而成|得到)`, '{S}(?:则|也)?(?:源自|脱胎于|源于|改自)\\s?{O}', `{S}，(?:这款|这颗|即|系|是)?(?:一款)?由\\s?{O}\\s?[^，。；\\ue000-\\uf8ff]{0,4}${less}(?:而来|而成|得到)`] },
  { predicate: 'RESTRICTED_VARIANT_OF', subject: chip, object: chip, says: 'X300 为特供型号，由 X900 裁剪而来', patterns: [`{S}(?:是|为|系)[^。；，]{0,24}(?:特供|合规|专供)[^。；，]{0,8}，(?:系|是)?由\\s?{O}\\s?[^，。；\\ue000-\\uf8ff]{0,4}${less}`] },
  { predicate: 'VARIANT_OF', subject: ['CHIP', 'AI_MODEL'], object: ['CHIP', 'AI_MODEL'], says: '晨星科技发布 X900 系列，其中 XC900 已量产', patterns: ['(?:发布|推出|开源|公布)(?:了)?(?:{COMPANY}的?)?\\s?{O}\\s?系列，(?:其)?(?:其中(?:的)?|旗舰(?:型号|版本|产品)?|最大(?:的)?(?:型号|版本)?|首款(?:产品|型号)?)(?:为|是)?\\s?{S}'], unless: undone },
  { predicate: 'VARIANT_OF', subject: chip, object: chip, kin: true, says: '晨星科技推出裁剪了互连的 X900L', patterns: [`${less}(?:了)?[^，。；\\ue000-\\uf8ff]{1,10}的\\s?{S}`], unless: new RegExp(`${undone.source}|${export_}`, 'u') },
  { predicate: 'SUPPORTS_SOFTWARE', subject: chip, object: ['SOFTWARE'], says: 'CANN 是昇腾的软件入口', patterns: ['{O}(?:则|也)?(?:是|为)\\s?{S}\\s?的(?:统一)?(?:软件|编程|开发)(?:入口|接口|底座|平台|栈|框架|环境|工具)'], unless: undone },
  { predicate: 'MAKES', subject: company, object: ['CHIP', 'AI_MODEL'], says: '晨星科技发布参数规模 1200 亿的 Nova-1', patterns: ['(?:推出|发布|开源|研发)(?:了)?[^，。；\\ue000-\\uf8ff]{0,10}{MEASURE}(?:参数)?的\\s?{O}'], unless: undone },
  { predicate: 'MAKES', subject: company, object: ['AI_MODEL'], says: '晨星科技、长庚集团分别拥有 Nova-1 和 Nova-2', each: true, patterns: ['分别(?:拥有|推出|发布|有|开发|打造)(?:了)?\\s?{O}'], unless: undone },
  { predicate: 'MAKES', subject: company, object: ['MEMORY', 'PACKAGING'], says: '晨星科技宣布完成 HBM3 开发', patterns: ['(?:开发|研发|研制|试制)出(?:了)?\\s?(?:{MEASURE}的?\\s?)?(?:\\d+\\s?层(?:堆叠)?的?\\s?)?{O}', '(?:宣布)?(?:已)?完成(?:了)?\\s?{O}\\s?的?(?:开发|研发)(?!送样)', '{S}(?:则|也)?(?:力推|主推|主打)(?:自家的?|自研的?)?\\s?{O}'], unless: undone },
  { predicate: 'MAKES', subject: company, object: ['PACKAGING'], says: '晨星科技规模较小，但其 Y-Bridge 工艺已通过验证', topical: true, patterns: ['(?<=^|[，。；]|但)其\\s?{O}\\s?(?:工艺|技术|平台|方案)(?:已|均|也|可|能)'], unless: undone },
  { predicate: 'PROVIDES', subject: company, object: ['PROCESS'], says: '晨星科技是唯一具备台积电 4N 量产能力的代工厂', patterns: ['{S}[^，。；]{0,14}(?:具备|拥有|掌握|能够?提供|可提供|量产)(?:了)?\\s?{O}\\s?(?:的)?(?:工艺|制程)?(?:的)?(?:量产|代工|制造|生产)'], unless: undone },
] satisfies readonly Frame[]).map(compile);
