import { aiModel, chip, company, compile, firmOrChip, linked, software, undone, type CompiledFrame, type Frame } from './frame.js';
import type { SpanKind } from './kinds.js';
import { rules } from './lineage-relations.js';

/** Chinese wordings of what chips, racks, models and their software are put together from: 用的是 …, 由两颗 … 拼接而成, 靠 … 总线做全互联, 新批次改配 …, 把 … 迁移到 … 上, 由 … 裁剪而来的 …. */
const machines: readonly SpanKind[] = ['PRODUCT', 'COMPUTE_CENTER'];
const unbuilt = new RegExp(`${undone.source}|取消|传言|市场|份额|需求`, 'u');
const die = '(?:芯粒|裸片|晶粒|小芯片|核心|[Dd]ie|{PACKAGING})?';
const less = '(?:裁剪|削减|缩减|精简|降配|降规|减配|阉割|降频|降速|压缩|屏蔽|砍)';
const came = '(?:而来|而成|得来|得到|得出|而得)';
const own = '(?:公司|其)?(?:自研|自有|自家|自主研发|自主开发)的?';
const stack = '(?:驱动栈|软件栈|软件平台|软件|编译栈|编译器|工具链|推理引擎|推理框架|训练框架|框架|调度平台|开发套件|算子库)';
const soon = '(?:则|也|均|都|已|即|便|就|又|还|再|此后|随后|率先|同步|首日|双双|先后|(?:在|于)?\\s?(?:当日|当天|当晚|当周|同日|次日|首日|第一时间|{DATE}|{MEASURE})|[^，。；\\ue000-\\uf8ff]{0,4}(?:天|周|小时)之?[后内])*';
const ported = '(?:完成(?:了)?(?:对(?:其|该模型)的?)?(?:适配|部署|支持)|宣布(?:支持|适配)|(?:给出|提供)(?:了)?支持|适配|支持|跑通|跟进|点亮)(?:了)?(?=[，。；]|$)';
const joined = '(?:全互联|互联(?!网)|互连|相连|连接|连成|连在一起|连为一体|连起来|组网|直连|组成|构成|拼成)';
const bus = '(?:总线|协议|技术|网络|交换)?';
const beside = '(?:{MEASURE}(?:的)?)?';
const between = '(?:节点间|机柜间|节点之间|机柜之间|柜间|服务器间)(?:则)?(?:采用|使用|走|用|为|以|通过|由)(?:了|的是)?[^，。；\\ue000-\\uf8ff]{0,6}';

const inHand = '(?<=^|[，。；])\\s?(?:配套的?)?软件(?:栈|平台)?\\s?{O}\\s?(?=基于|由|在|向上|可|已|支持|兼容|[，。；])';
/** What is cut down for a rule, or set beside what is. */
const forRules = new RegExp(`${rules.source}|降规|降配|减配|阉割`, 'u');
export const platformFrames: readonly CompiledFrame[] = ([
  { predicate: 'USES_MEMORY', subject: chip, object: ['MEMORY'], says: 'X900 板上用的是 HBM3，而不是 HBM2E', carried: true, patterns: [`(?:板上|卡上|板载|片外|外挂)?(?:用|配|采用|搭载|使用)的(?:则|也|仍|还)?是\\s?${beside}{O}`], unless: new RegExp(`${unbuilt.source}|前者|后者|供应商`, 'u') },
  { predicate: 'USES_MEMORY', subject: chip, object: ['MEMORY'], says: 'X900 将两颗计算裸片与四颗 HBM3 合封', patterns: [`{S}(?:则|也)?(?:将|把)[^，。；]{2,16}(?:与|和)[^，。；\\ue000-\\uf8ff]{0,6}{O}\\s?(?:合封|封装|封在|集成|整合)`], unless: unbuilt },
  { predicate: 'PACKAGED_WITH', subject: chip, object: ['PACKAGING'], carried: true, says: 'X900 由台积电代工，封装采用 CoWoS-S', patterns: [`(?<=[，；])\\s?(?:后道|后段|后端)?(?:先进)?(?:封装|后道|后段|封测)(?:则|也|环节|方面|上)*(?:采用|选用|使用|用|沿用|基于|走)(?:了|的是)?\\s?(?:{COMPANY}的?\\s?)?{O}`, `(?:以|用|通过|借助)\\s?{O}\\s?(?:平台|方案|工艺|技术)?(?:将|把)[^，。；]{2,24}(?:封在|合封|封装|封到|集成在|连接在|整合在)`], unless: unbuilt },
  { predicate: 'PACKAGED_WITH', subject: chip, object: ['PACKAGING'], says: '日月光已为 X900 提供 CoWoS-S 封装', patterns: ['(?:为|给)\\s?{S}\\s?(?:提供|完成|承担)(?:了)?\\s?{O}\\s?(?:封装|合封|封测)'], unless: unbuilt },
  { predicate: 'PACKAGED_BY', subject: chip, object: company, says: '日月光已为 X900 提供 CoWoS-S 封装', patterns: ['{O}\\s?(?:已|也|则|独家|目前)*(?:为|给)\\s?{S}\\s?(?:提供|完成|承担)(?:了)?\\s?{PACKAGING}\\s?(?:封装|合封|封测)', '(?<=[，；])\\s?交(?:由|给)?\\s?{O}\\s?(?:用|以|采用)\\s?{PACKAGING}[^，。；]{0,6}(?:合封|封装)'], unless: unbuilt },
  { predicate: 'USES_CHIP', subject: chip, object: chip, says: 'X900 由两颗 X300 芯粒拼接而成', patterns: [
    `(?:由|以|用)\\s?{O}\\s?${die}\\s?(?:拼接|拼合|合封|封装|合并|堆叠|桥接|拼装)`, `(?:把|将)\\s?{O}\\s?${die}\\s?(?:封进|封入|封在|封装在|封装进|集成在|集成到|装进|拼在|拼成|塞进|并排放)`], unless: unbuilt },
  { predicate: 'USES_CHIP', subject: machines, object: chip, says: 'S1 机柜的存量机型用的是 X900，新批次改配 X300', patterns: [
    '{S}[^，。；]{0,8}(?:机型|批次|版本|配置|节点)[^，。；\\ue000-\\uf8ff]{0,4}(?:用|配|搭载|采用|使用)(?:了|的(?:则|仍|还)?是)\\s?{O}', '(?<=[，；])\\s?(?:最终|最后)?(?:选定|敲定|选中|定为|锁定)(?:了)?\\s?{O}', '(?:基于|由|采用|搭载|集成|装有)\\s?{O}\\s?的\\s?{S}(?=\\s?(?:超节点|机柜|整机柜|整机|系统|集群|服务器|一体机))', `{S}[^，。；\\ue000-\\uf8ff]{0,6}以\\s?{O}\\s?为(?:核心|主|算力|基础)`, '(?<=(?:搭载|基于|采用)(?:了)?\\s?{O}\\s?的[^。；]{0,30}，其中\\s?{COMPANY}的?(?:机型|型号|产品)(?:为|是|叫))\\s?{S}', `{S}[^，。；\\ue000-\\uf8ff]{0,4}由\\s?{O}\\s?(?:经|通过|以|靠|用)\\s?{INTERCONNECT}\\s?${bus}${joined}`], unless: unbuilt },
  { predicate: 'USES_CHIP', subject: machines, object: chip, carried: true, says: '晨星科技推出 S1 机柜，处理器为两颗 X900，新批次改配 X300', patterns: [
    '(?<=[，；])\\s?(?:新|后续|新一|下一|最新)批次?(?:机型)?(?:则|已)?(?:改配|改用|换装|换用|换成|搭载|采用)(?:了)?\\s?{O}', '(?<=[，；])\\s?(?:主)?(?:处理器|CPU|GPU|加速卡|主控|计算卡|(?:首批|主要|核心)(?:设备|算力|芯片|机型))(?:则|也|均)?(?:为|是|用|采用|选用|配|全部为)(?:的是|了)?\\s?{O}', '{O}\\s?(?:即|已|也|均|就)?(?:部署|装|插|搭载|集成|安装)(?:在|于|进)(?:这|该)(?:一|款|套|个)*(?:机柜|整机|超节点|服务器|系统|机型)', `(?<=[，；])\\s?(?:该|这一)?集群(?:共|则)?(?:部署|装有|采用|使用|配有)(?:了)?\\s?{O}`], unless: unbuilt },
  { predicate: 'USES_CHIP', subject: ['COMPUTE_CENTER', 'COMPANY'], object: chip, says: '鹤壁极光智算中心以 X900 为主力', patterns: ['{S}[^，。；\\ue000-\\uf8ff]{0,6}以\\s?{O}\\s?(?:芯片|服务器|集群)?为(?:主力|算力底座|核心算力|主要算力)'], unless: unbuilt },
  { predicate: 'USES_CHIP', subject: company, object: chip, says: 'X900 为纯推理卡，长庚集团与 OpenAI 均有采购', patterns: ['(?<={O}[^。；]{0,18}，)\\s?{S}(?:均|都|也|亦|已)*有(?:所|批量|少量|大量)?(?:采购|部署|使用|订购|采用)'], unless: unbuilt },
  { predicate: 'USES_CHIP', subject: aiModel, object: chip, carried: true, says: '稷下发布 Nova-1，其推理服务部署在 X900 之上', patterns: [
    '(?:推理|训练)(?:服务|任务|业务|集群)?(?:主要|均|则|全部)*(?:部署|运行|跑|承载)(?:在|于)\\s?(?:{ANY}\\s?(?:与|和|、)\\s?)?{O}\\s?(?:(?:与|和|、)\\s?{ANY}\\s?)?(?:芯片|集群|平台|卡)?(?:之)?上', '所用(?:的)?(?:训练)?(?:集群|芯片|算力|加速卡)(?:则)?(?:为|是|来自)\\s?(?:{COMPUTE_CENTER}\\s?(?:内|里|中)?的\\s?)?{O}'], unless: unbuilt },
  { predicate: 'USES_CHIP', subject: aiModel, object: ['COMPANY', 'CHIP'], carried: true, says: '稷下发布 Nova-1，其推理服务部署在昇腾与晨星科技芯片之上', patterns: ['(?:推理|训练)(?:服务|任务|业务)?(?:主要|均|则|全部)*(?:部署|运行|跑)(?:在|于)\\s?{CHIP}\\s?(?:与|和|、)\\s?{O}\\s?(?:的)?(?:芯片|卡)(?:之)?上'], unless: unbuilt },
  { predicate: 'USES_INTERCONNECT', subject: linked, object: ['INTERCONNECT'], says: 'S1 超节点靠 NVLink 总线做全互联', patterns: [
    `(?:以|用|靠|依靠|通过|借助|经由?)\\s?(?:${own}|开放(?:标准)?的?|第[一二三四五六]代)?\\s?{O}\\s?${bus}(?:做|实现|完成|形成)?(?:了)?${beside}(?:(?:将|把)[^，。；]{1,14})?${joined}`, `(?:走|采用|使用|用|沿用|支持|基于)(?:的是|了)?\\s?(?:${own}|私有的?|开放(?:标准)?的?)?\\s?{O}\\s?(?:协议|总线|互联|互连)(?=[，。；]|$)`],
    unless: new RegExp(`${undone.source}|网卡|交换机|不支持|不走`, 'u') },

  { predicate: 'USES_INTERCONNECT', subject: machines, object: ['INTERCONNECT'], carried: true, says: '极光一号集群部署了 4096 张 X900，节点间采用 400G RoCE 网络', patterns: [`${between}{O}`], unless: new RegExp(`${undone.source}|不支持|不走`, 'u') },
  { predicate: 'USES_INTERCONNECT', subject: chip, object: ['INTERCONNECT'], says: 'X900 节点间采用 NVLink', patterns: [`{S}[^，。；\\ue000-\\uf8ff]{0,4}${between}{O}`], unless: new RegExp(`${undone.source}|不支持|不走`, 'u') },
  { predicate: 'RESTRICTED_VARIANT_OF', subject: chip, object: chip, within: forRules, says: '针对新规，英伟达拿出了由 H100 裁剪而来的 H20', patterns: [
    `由\\s?{O}\\s?(?:进一步)?[^，。；\\ue000-\\uf8ff]{0,6}${less}[^，。；\\ue000-\\uf8ff]{0,6}${came}的\\s?{S}`, `{S}[^。；，\\ue000-\\uf8ff]{0,4}(?:在\\s?{DATE}[^，。；\\ue000-\\uf8ff]{0,6})?(?:由|从)\\s?{O}\\s?(?:进一步|再次|二次)${less}[^，。；\\ue000-\\uf8ff]{0,6}${came}`, `{S}(?:则|也)?由\\s?{O}\\s?(?:把|将)[^，。；]{1,16}(?:压|降|砍|减|限|削|缩)[^，。；]{0,14}${came}`, `从\\s?{O}\\s?(?:中)?(?:裁|砍|减|改|缩)出(?:了)?\\s?{S}`,
    '{S}[^。；]{0,24}，其[^，。；\\ue000-\\uf8ff]{1,6}(?:较|比|相比)(?:母版|原版|标准版|满血版)(?:的)?\\s?{O}\\s?(?:的)?[^，。；\\ue000-\\uf8ff]{0,4}(?:下调|降低|缩减|减少|削减|砍|低)', '{S}\\s?之于\\s?{O}\\s?(?:亦|也)?(?:是|属|复)?(?:同理|如此|同样|一样)'], unless: undone },
  { predicate: 'RESTRICTED_VARIANT_OF', subject: chip, object: chip, each: true, says: 'H800 与 A800 分别是 H100 和 A100 针对中国市场的降规版本', patterns: [`{S}(?:则|均|都|也)?(?:分别)?(?:是|为|系|即)\\s?{O}\\s?(?:针对|面向|专供|为了?|供应)[^，。；]{1,14}的[^，。；\\ue000-\\uf8ff]{0,4}(?:降规|降配|特供|合规|减配|阉割|缩水|降级|降速|精简|专供)(?:版本?|型号|产品|款)`], unless: undone },
  { predicate: 'RESTRICTED_VARIANT_OF', subject: chip, object: chip, kin: true, within: rules, says: '晨星科技的 XC900 性能出众，对华型号 XC900E 则压到 400GB/s', patterns: ['(?:对华|输华|在华|中国|出口)(?:特供|合规|定制|专供)?(?:型号|版本?|款)(?:的)?\\s?{S}'], unless: undone },
  { predicate: 'VARIANT_OF', subject: chip, object: chip, kin: true, says: '晨星科技的 XC900 改版生产，改版型号名为 XC900P', patterns: ['(?:改版|升级|改款|新版|量产|车规|衍生)(?:型号|版本?|款|产品)(?:则)?(?:名为|叫做?|命名为|称为|定名为)\\s?{S}'], unless: new RegExp(`${undone.source}|特供|合规|出口`, 'u') },
  { predicate: 'COMBINES', subject: ['PACKAGING'], object: ['PACKAGING', 'PROCESS'], says: 'CoWoS-L 则把 InFO 的 RDL 与局部硅桥结合在一起', patterns: ['{S}(?:则|也)?(?:把|将)\\s?{O}\\s?(?:的\\s?{PACKAGING}\\s?)?(?:与|和|同)[^，。；]{0,12}(?:结合|融合|整合|合二为一|合在)', '{S}(?:则|也)?(?:把|将)\\s?{PACKAGING}\\s?(?:的\\s?{PACKAGING}\\s?)?(?:与|和|同)[^，。；\\ue000-\\uf8ff]{0,6}{O}\\s?(?:结合|融合|整合|合二为一|合在)'], unless: undone },
  { predicate: 'REQUIRES', subject: ['PACKAGING'], object: ['PACKAGING', 'PROCESS'], says: 'CoWoS-S 还须用到 TSV', patterns: ['{S}(?:还|也|则|仍|均|都)*(?:须|需|必须|要)(?:用到|借助|依靠|使用)(?:了)?\\s?{O}'], unless: undone },
  { predicate: 'COMPARABLE_TO', subject: chip, object: chip, says: '晨星科技发布 X900，它对标的是 A100', patterns: [
    '{IT}(?:所)?对标的(?:则|正|主要)?是\\s?(?:{COMPANY}的?\\s?)?{O}', '(?:把|将|拿)(?:{IT}|{S})\\s?(?:与|和|同|跟)\\s?{O}\\s?放在一起(?:比较|对比|比)，[^，。；]{0,4}(?:称|认为|表示)?(?:两者|二者|双方)[^。；]{0,24}(?:旗鼓相当|相当|持平|不相上下|接近|不分伯仲)'], unless: undone },
  { predicate: 'COMPARABLE_TO', subject: chip, object: chip, carried: true, says: '晨星科技的 X900 已上市，官方口径对标 A100', patterns: ['(?<=[，；])\\s?(?:官方|公司|厂商|管理层)?(?:的)?(?:口径|宣传|说法|定位)(?:上|中)?(?:则|是|为)?(?:直接)?对标(?:的是)?\\s?{O}(?=[，。；]|$)'], unless: undone },

  { predicate: 'FABRICATED_BY', subject: chip, object: company, carried: true, says: 'X900 改到台积电生产', patterns: ['(?:改到|移到|搬到|换到|转往|移往|放到|拿到)(?:了)?\\s?{O}\\s?(?:的)?(?:生产|代工|制造|流片|投片)', '{S}\\s?的?[^，。；\\ue000-\\uf8ff]{0,6}(?:批次|版本|订单)(?:则|已)?由\\s?{O}\\s?(?:转至|转到|转投|转给|改投|移至|改至)\\s?{COMPANY}', '(?<=由\\s?{COMPANY}\\s?)(?:转至|转到|转投|转给|改投|移至|改至)(?:了)?\\s?{O}(?=[，。；]|$)'], unless: new RegExp(`${undone.source}|所谓|说法`, 'u') },
  { predicate: 'FABRICATED_ON', subject: chip, object: ['PROCESS'], carried: true, says: 'X900 由两颗裸片合封，晶圆来自台积电的 7nm 产线', patterns: ['(?:晶圆|裸片|{PRODUCT})(?:则|均|全部)?(?:来自|产自|出自|产于)\\s?{O}\\s?(?:工艺)?(?:产线|生产线|平台|工厂|线)'], unless: unbuilt },

  { predicate: 'ADAPTED', subject: firmOrChip, object: aiModel, says: '把 Nova-1 迁移到 X900 上', patterns: [
    '(?:把|将)\\s?(?:[^，。；\\ue000-\\uf8ff]|{COMPANY}){0,8}{O}\\s?(?:迁移|移植|部署|适配|搬|迁)(?:到|至|在|于)(?:了)?\\s?{S}', '(?:完成|实现)(?:了)?\\s?{O}\\s?(?:在|于)\\s?{S}\\s?(?:平台|集群|芯片)?上的?(?:适配|部署|移植|运行)', '{S}[^，。；\\ue000-\\uf8ff]{0,6}(?:完成|实现)(?:了)?\\s?{O}\\s?(?:在|于)\\s?{CHIP}\\s?(?:平台|集群|芯片)?上的?(?:适配|部署|移植|运行)',
    `{O}\\s?(?:则|也|已)?(?:于|在)?\\s?(?:{DATE}|{MEASURE})*\\s?(?:完成|实现)(?:了)?(?:对|与)\\s?{S}\\s?的?(?:适配|支持|移植)`, `(?<=(?:开源|发布|推出|上线)(?:了)?[^，。；]{0,12}{O}[^。；]{0,60}[，；]\\s?){S}${soon}${ported}`, `(?<=(?:开源|发布|推出|上线)(?:了)?[^，。；]{0,12}{O}[^。；]{0,40}[，；]\\s?{COMPANY}${soon}宣布\\s?){S}${soon}(?:完成适配|完成部署|跑通|适配完成)(?=[，。；]|$)`], unless: undone },
  { predicate: 'ADAPTED', subject: firmOrChip, object: aiModel, carried: true, says: '晨星科技宣布 X900 支持 DeepSeek-V3，此后又于 4 月首发支持 Nova-1', patterns: [
    `(?<=[，；])\\s?(?:此后|随后|其后|之后|又|也|还|再|接着)+${soon}(?:首发|率先|同步|首日)?(?:支持|适配|跑通)(?:了)?\\s?(?:{AI_MODEL})?{O}(?=[，。；]|$)`, '{O}(?:\\s?{MEASURE})?\\s?(?:则|也|已)?(?:于|在)\\s?{DATE}\\s?(?:完成|实现)(?:了)?(?:适配|移植)(?=[，。；]|$)'], unless: undone },
  { predicate: 'ADAPTED', subject: firmOrChip, object: aiModel, carried: true, says: 'Nova-1 由 OpenAI 发布，首批即可运行在 X900 和 AMD 的硬件上', patterns: ['(?<=(?:可|已|能|首批|首日)(?:以)?(?:运行|部署|跑)(?:在|于)\\s?(?:{ANY}\\s?(?:、|和|与)\\s?){0,3}){S}(?=\\s?(?:(?:、|和|与)\\s?{ANY}\\s?){0,3}的?(?:硬件|芯片|平台|卡|集群)上)'], unless: undone },
  { predicate: 'ADAPTED', subject: ['COMPUTE_CENTER'], object: aiModel, carried: true, says: '鹤壁极光智算中心上线了 Nova-1 的推理服务', patterns: ['(?:上线|部署|提供|开通|开放)(?:了)?\\s?{O}\\s?的?(?:推理|训练|在线)?(?:服务|API|接口)'], unless: undone },

  { predicate: 'MAKES', subject: company, object: ['SOFTWARE', 'INTERCONNECT'], topical: true, says: '晨星科技的 X900 搭载自研的 Zephyr 栈', patterns: [`(?:搭载|采用|使用|依托|运行|配套|沿用|以|用|通过|为)(?:了|的是)?${own}[^，。；\\ue000-\\uf8ff]{0,6}{O}`, `(?<=^|[，。；])\\s?${own}${stack}\\s?{O}`, `(?<=^|[，。；])\\s?${stack}(?:则|也)?(?:为|是|用的是|采用|使用)(?:了)?${own}\\s?{O}`], unless: undone },
  { predicate: 'SUPPORTS_SOFTWARE', subject: chip, object: software, carried: true, says: 'X900 由台积电代工，软件侧以自研的 Zephyr 为底座', patterns: [`(?<=[，；])\\s?软件(?:侧|端|方面|层面|上)?，?(?:则|也)?(?:以|配套|依托|基于|搭载|采用)(?:了)?(?:${own}|开源的?)?\\s?{O}`], unless: new RegExp(`${undone.source}|不支持|不兼容|尚未`, 'u') },
  { predicate: 'SUPPORTS_SOFTWARE', subject: chip, object: software, carried: true, open: true, says: 'X900 由台积电代工，软件侧以自研的 Zephyr 为底座，向上兼容 PyTorch', patterns: [`(?<=软件(?:侧|端|方面|层面|上)?，?(?:则|也)?(?:以|配套|依托|基于|搭载|采用)(?:了)?(?:${own}|开源的?)?\\s?{SOFTWARE}[^。；]{0,14}，\\s?)(?:可|能|并|也|已|直接|原生|向上|对上)*(?:兼容|运行|对接|支持|接入)(?:了)?\\s?{O}`], unless: new RegExp(`${undone.source}|不支持|不兼容|尚未`, 'u') },
  { predicate: 'SUPPORTS_SOFTWARE', subject: firmOrChip, object: software, says: 'X900 发布，自研驱动栈 Zephyr 对标 CUDA', patterns: [`(?<=^|[，。；])\\s?${own}${stack}\\s?{O}`, `以\\s?(?:${own}|开源的?)?\\s?{O}\\s?为(?:底座|基础|核心|基座)`, '{S}\\s?提供的\\s?{O}', '{O}(?:目前|已|均|也|现)*(?:支持|适配|兼容|覆盖|接入)(?:了)?\\s?{S}\\s?的?(?:芯片|加速卡|硬件|处理器|产品)(?=[，。；]|$)'], unless: new RegExp(`${undone.source}|不支持|不兼容|尚未`, 'u') },
  { predicate: 'SUPPORTS_SOFTWARE', subject: ['CHIP', 'COMPANY', 'SOFTWARE'], object: software, says: 'Zephyr 软件栈对 CUDA 做了源码级兼容', patterns: [`{S}\\s?(?:${stack})?对\\s?{O}\\s?(?:做了?|实现了?|提供了?|完成了?|有)[^，。；\\ue000-\\uf8ff]{0,10}(?:兼容|适配|支持)`, '(?:运行|编译|执行|移植)(?:原有的?|现有的?)?\\s?{O}\\s?(?:算子|内核|脚本|kernel)'], unless: new RegExp(`${undone.source}|不支持|不兼容`, 'u') },
  { predicate: 'MAKES', subject: company, object: ['SOFTWARE'], topical: true, says: '晨星科技扩产。软件 Zephyr 基于开源编译器二次开发', patterns: [inHand], unless: undone },
  { predicate: 'SUPPORTS_SOFTWARE', subject: company, object: ['SOFTWARE'], topical: true, says: '晨星科技扩产。软件 Zephyr 基于开源编译器二次开发', patterns: [inHand], unless: undone },
  { predicate: 'MAKES', subject: company, object: ['SOFTWARE', 'AI_MODEL'], says: '晨星科技负责 Zephyr 的研发', patterns: ['(?:负责|承担|主导)(?:了)?\\s?{O}\\s?的?(?:研发|开发|维护)', '{O}\\s?(?:则|也)?由{IT}(?:独立|自主|自行|从零)?(?:训练|研发|开发|打造)', '{S}\\s?的?(?:早期|前代|上一代|前一代|新一代|最新|旗舰|首个)(?:版本|模型|产品|大模型)\\s?{O}'], unless: undone },
] satisfies readonly Frame[]).map(compile);
