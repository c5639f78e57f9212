import { chip, company, undone, compile, aiModel, type CompiledFrame, type Frame } from './frame.js';
import type { SpanKind } from './kinds.js';

/** Chinese wordings of what racks, clusters, firms and models run on, who runs them and where: 一个机柜容纳…, 以 … 换取规模, 在 … 上预训练, 以 … 为主. */
const machines: readonly SpanKind[] = ['PRODUCT', 'COMPUTE_CENTER'];
const hosts: readonly SpanKind[] = ['PRODUCT', 'COMPUTE_CENTER', 'COMPANY'];
const places: readonly SpanKind[] = ['COMPANY', 'COMPUTE_CENTER'];
const unless = new RegExp(`${undone.source}|可(?:以)?(?:搭载|容纳|支持|部署|采购|采用|使用|选用)|鼓励|引导|测算|假设|相当于|禁止`, 'u');
/** Words of order and degree before a verb. */
const now = '(?:则|也|均|都|仍|已|全部|主要|最终|目前|同样|现|先后|共|合计)*';

export const deploymentFrames: readonly CompiledFrame[] = ([
  { predicate: 'USES_CHIP', subject: machines, object: chip, says: 'S1 机柜容纳 72 颗 X900', patterns: [
    `${now}(?:容纳|内含|包含|含|装载|装有|塞入|塞进|插满|集成|汇集|配置|由)(?:了)?\\s?{O}(?!的?(?:功能|特性|架构|生态))(?!{~6}(?:负责|代工|制造|封装))`, `${now}(?:以|用|靠|将|把|由)\\s?{O}{~10}(?:换取|堆出|堆叠|搭建|搭成|组成|组建|构建|构成|打造|建成|拼成|连成|互联成)`, '{S}{+12}(?:由|以|用)\\s?{O}{~4}(?:换取|搭建|搭成|组建|构建|打造)', `{S}${now}(?:基于|采用|使用|选用)\\s?{O}(?=[，。；]|与|和|$)`], unless },
  { predicate: 'USES_CHIP', subject: hosts, object: chip, says: '晨星科技的自建集群以 X900 为主，辅以 X300', patterns: [
    `以\\s?{O}\\s?(?:为主(?:力|体)?|打底)`, '(?<=以\\s?{CHIP}\\s?为主(?:力|体)?，)(?:并)?(?:辅以|辅之以|搭配|兼用)(?:少量|部分|约)?\\s?{O}', `{S}${now}(?:改用|改选|改为采用|换用|换成|转用|选用|引入)(?:了)?\\s?(?:国产的?)?\\s?{O}`, `${now}(?:采购|订购|租用|购入|购买|装机|装有|部署)(?:了)?\\s?(?:少量|部分|超过|逾|近|约)?\\s?{O}`,
    '{S}的?(?:训练|推理)[^，。；\\ue000-\\uf8ff]{0,8}(?:依赖|依靠|运行在|跑在)(?:存量的?|少量的?)?\\s?{O}'], unless },
  { predicate: 'USES_CHIP', subject: hosts, object: chip, says: '因断供，鹤壁极光智算中心改用 X900', patterns: ['(?<=^|[，；])(?:因[^，。；]{1,12})?(?:最终|后来|随后|目前|现已?)?(?:改用|改选|换用|转而采用)(?:了)?\\s?(?:国产的?)?\\s?{O}'], unless: /禁止|计划|拟(?!合)|传闻|否认/u },
  { predicate: 'USES_CHIP', subject: machines, object: chip, says: 'X900 已在 S1 集群中使用', patterns: ['{O}{~4}(?:已|均)?(?:在|于)\\s?(?:{COMPANY}的?)?\\s?(?:{UNKNOWN}\\s?)?{S}\\s?(?:上|中|里)?(?:使用|部署|落地|上线|应用)'], unless },
  { predicate: 'USES_CHIP', subject: aiModel, object: chip, says: 'Nova-1 最初在 X900 上预训练', patterns: [
    `${now}(?:最初|完全|全程)?在\\s?(?:约|近|超)?\\s?{O}\\s?(?:集群|卡)?上(?:完成)?(?:了)?(?:全程|全部)?(?:预训练|训练)`, '{S}{-60}训练(?:全程|全部|均|主要)?(?:放)?在\\s?(?:{COMPUTE_CENTER}\\s?(?:集群)?的\\s?)?{O}\\s?上(?:完成|进行)', '(?:推理|线上|在线)?服务(?:则|主要|全部)?(?:部署|运行|跑)在\\s?{O}\\s?(?:集群)?上'], unless },
  { predicate: 'USES_CHIP', subject: ['COMPUTE_CENTER'], object: chip, says: 'Nova-1 训练在鹤壁极光智算中心的 512 张 X900 上完成', patterns: ['{S}\\s?(?:集群|中心)?的\\s?{O}\\s?上(?:完成|进行|训练)', '{S}\\s?(?:集群|一期|二期)?(?:装有|装机|共装有|拥有)\\s?{O}'], unless },
  { predicate: 'USES_CHIP', subject: machines, object: chip, says: '鹤壁极光智算中心的底座为 X900 集群', patterns: ['(?:算力)?(?:底座|主力卡|算力卡|芯片|加速卡)(?:则|均|全部|主要)*(?:为|是|选用|采用)\\s?{O}', '(?:采用|使用|以|由)\\s?{O}\\s?(?:混合|混搭|共同)(?:部署|组网|搭建|组成)', `(?<=^|[，；])(?:其中)?(?:首批|一期|现有|已有)${now}\\s?{O}\\s?(?:已|均已|正在|正|陆续)*(?:安装|上架|到货|点亮|部署|投运|交付)`, '(?:把|将)\\s?{O}\\s?(?:装进|装入|放进|塞进|塞入|连接在|连接进|互联在|整合进|集成在|集成进)', '由\\s?{O}\\s?(?:通过|经由?|以)[^，。；]{1,14}(?:互连|互联|连接|组合|相连)(?:而成|组成|构成)?', '以\\s?{O}\\s?(?:作?为)(?:主力|算力)(?:加速|训练|推理)?(?:卡|芯片|{PRODUCT})', '{S}{+12}由\\s?{O}\\s?(?:训练|预训练|微调)(?:而成|而来|得到)'], unless },
  { predicate: 'USES_CHIP', subject: ['COMPUTE_CENTER', 'PRODUCT'], object: chip, says: '由 5 万颗 X900 组成的鹤壁极光智算中心', patterns: ['由\\s?(?:近|约|超)?\\s?{O}\\s?(?:组成|构成|搭建|组建)的\\s?{S}'], unless },
  { predicate: 'USES_INTERCONNECT', subject: machines, object: ['INTERCONNECT'], says: 'S1 服务器由 64 颗 X900 通过 NVLink 互连而成', patterns: ['{S}{+8}由\\s?{CHIP}\\s?(?:通过|经由?|以)\\s?{O}', '以\\s?(?:第[一二三四五六]代\\s?)?{O}\\s?(?:连成|连为|组成|互连成)'], unless },
  { predicate: 'USES_CHIP', subject: company, object: chip, says: 'X900 在长庚集团的推荐业务中已规模上线', patterns: ['{O}\\s?(?:已|则)?在\\s?{S}\\s?的[^，。；\\ue000-\\uf8ff]{1,14}(?:业务|场景)(?:中|里)?(?:已|均)?(?:规模|批量|全面|大规模)*(?:上线|部署|落地|使用)', '{S}(?:亦|也|均|都)(?:有|已)(?:采购|部署|使用|导入)(?=[，。；]|$)'], unless },
  { predicate: 'USES_CHIP', subject: aiModel, object: chip, says: 'Nova-1 的训练与推理都运行在 X900 上', patterns: ['{S}\\s?的?(?:训练|推理)(?:与|和|及)?(?:训练|推理)?(?:都|均|全部)?(?:运行|跑|部署)在\\s?{O}\\s?上'], unless },
  { predicate: 'USES_CHIP', subject: aiModel, object: chip, says: 'Nova-1 由 1024 张 X900 训练而成', patterns: ['{S}{+12}由\\s?{O}\\s?(?:集群)?(?:训练|预训练|微调)(?:而成|而来|得到|完成)'], unless },
  { predicate: 'USES_CHIP', subject: company, object: chip, says: '晨星科技已上线 X900 实例', patterns: [`{S}${now}(?:上线|推出|开放|提供)(?:了)?\\s?{O}\\s?(?:云)?实例`, '{O}\\s?(?:已|率先)?在\\s?{S}\\s?点亮'], unless },
  { predicate: 'USES_CHIP', subject: chip, object: chip, says: 'X900 把两颗 X300 裸片合封在一起', patterns: ['{S}\\s?(?:则|是)?(?:把|将)\\s?(?:两颗|四颗)?\\s?{O}\\s?(?:的)?(?:裸片|芯粒|计算芯粒|die|Die){~4}(?:合封|封装|拼接|集成|整合)'], unless },
  { predicate: 'USES_INTERCONNECT', subject: machines, object: ['INTERCONNECT'], says: '鹤壁极光智算中心采用 NVLink 组网', patterns: ['(?:采用|以|用|使用|通过)\\s?{O}\\s?(?:网络|协议)?(?:组网|连成|连为|实现全互联|全互联)', '(?:在|处于)(?:同一个|一个)?\\s?{O}\\s?(?:域|网络)(?:内|中|里)'], unless },
  { predicate: 'LOCATED_IN', subject: ['COMPUTE_CENTER'], object: ['REGION'], says: '鹤壁的“极光一号”集群已投运', patterns: ['(?<=^|[，。；：是])(?:而|其中|另有)?{O}的\\s?{S}(?!(?:项目)?的)', '{S}(?:则|也)?在\\s?{O}(?=[，。；]|$)'], unless },
  { predicate: 'USES_CHIP', subject: company, object: chip, says: 'X900 的客户包括晨星科技', patterns: ['{O}的{~4}客户{~4}(?:包括|有|为|是)\\s?{S}'], unless },
  { predicate: 'USES_CHIP', subject: chip, object: chip, says: 'X900 由两颗 X300 裸片合封而成', patterns: ['{S}{~4}由\\s?{O}\\s?(?:裸片|芯粒|计算芯粒|芯片|die)?{~4}(?:合封|拼接|封装|组合|堆叠)(?:而成|组成|在一起)?'], unless },

  { predicate: 'USES_CHIP', subject: company, object: chip, says: 'X900 已量产，长庚集团已在推荐业务中批量使用该卡', carried: true, patterns: [
    `{S}${now}[^，。；\\ue000-\\uf8ff]{0,20}(?:使用|采用|部署|采购|导入|上线)(?:了)?{IT}(?=[，。；]|$)`, '{O}(?:已|均|也|则)*(?:用于|服务于|应用于|用在)\\s?{S}\\s?的?[^，。；\\ue000-\\uf8ff]{0,12}(?:业务|场景|服务|平台|模型)', '{O}(?:已|均|也|则)*被\\s?{S}\\s?(?:用于|采用|部署|采购|导入)', `{IT}${now}(?:率先)?在\\s?{S}\\s?的?[^，。；\\ue000-\\uf8ff]{0,14}(?:业务|场景|推荐|搜索|集群|数据中心)(?:中|里)?(?:规模|批量|全面|大规模)*(?:上线|部署|落地|使用|点亮)`, '(?:目前|现)?(?:只|仅|主要)?(?:在|供)\\s?{S}\\s?内部(?:使用|部署|应用)', `{S}(?:云)?${now}(?:用|以|基于)\\s?{O}\\s?(?:搭建|组建|建成|构建)(?:了|起)?[^，。；\\ue000-\\uf8ff]{0,8}(?:集群|实例|平台|系统)`, '(?<=^|[，；])(?:{DATE})?(?:在|于)\\s?(?:{REGION})?[^，。；\\ue000-\\uf8ff]{0,4}{S}\\s?(?:上线|商用)'], unless },
  { predicate: 'USES_CHIP', subject: machines, object: chip, says: '鹤壁极光智算中心以 X900 为训练底座、以 X300 承接推理', carried: true, patterns: ['以\\s?{O}\\s?(?:为|作为)(?:训练|推理|算力)?(?:底座|主力|核心|主体)', '以\\s?{O}\\s?(?:承接|承担|负责)(?:训练|推理)', '(?:用的|采用的|部署的|使用的|装的|选的)(?:则|都|全|均)?是\\s?{O}', '(?:{DATE}\\s?(?:之后|以后|起|后)?)?(?:改为|改用|换用|换成|改选)(?:了)?\\s?(?:国产的?)?\\s?{O}(?=[，。；]|$)'], unless: /可(?:以)?(?:搭载|容纳|支持|部署)|鼓励|引导|测算|假设|相当于|禁止|传闻|否认|拟(?!合)/u },
  { predicate: 'USES_CHIP', subject: machines, object: chip, says: '把 X900 装进同一机柜，就是 S1 机柜', patterns: ['(?:把|将)\\s?{O}\\s?(?:装进|装入|塞进|塞入|放进|集成到)[^，。；\\ue000-\\uf8ff]{1,8}，(?:就是|即为?|便是|构成|就成了|便成了)\\s?{S}'], unless },
  { predicate: 'USES_CHIP', subject: aiModel, object: chip, says: 'Nova-1 在 1024 张 X900 组成的集群上训练完成', carried: true, patterns: [
    '在\\s?(?:由)?\\s?{O}\\s?(?:组成|搭建|构成|搭起来)的[^，。；\\ue000-\\uf8ff]{0,6}(?:集群|系统|平台)上[^，。；\\ue000-\\uf8ff]{0,4}(?:{MEASURE})?(?:完成|进行|训练|预训练)', '训练(?:则|全部|主要|均|全程)*(?:使用|采用|动用|用)(?:了)?\\s?{O}', '(?<=[，；])(?:仍|均|全程|主要|全部|则)*(?:以|用|使用)\\s?{O}\\s?(?:完成|进行)?(?:训练|预训练)', '(?:训练|推理)?(?:任务|负载|业务)[^，。；\\ue000-\\uf8ff]{0,4}(?:跑|运行|部署|放)在\\s?(?:{PRODUCT}\\s?(?:和|与|、)\\s?)?{O}\\s?上'], unless },
  { predicate: 'OPERATED_BY', subject: ['COMPUTE_CENTER'], object: company, says: '鹤壁极光智算中心已投运，运营方为晨星科技', carried: true, patterns: ['(?:运营方|运营商|运营主体|运营单位)(?:则)?(?:为|是)\\s?{O}', '归\\s?{O}\\s?(?:负责)?运营'], unless },
  { predicate: 'ADAPTED', subject: ['COMPANY', 'CHIP'], object: aiModel, says: 'X900 跑通 Nova-1', patterns: [
    `{S}{~8}(?:宣布)?${now}(?:率先|首日|单机|单卡)?(?:跑通|首日支持|零日支持)(?:了)?\\s?{O}`, '{S}{~4}宣布\\s?{CHIP}\\s?(?:已)?(?:跑通|支持|适配)(?:了)?\\s?{O}', '{O}{-40}(?:完成|启动了?)?向\\s?{S}\\s?的(?:迁移|移植)', '{O}{-24}在\\s?{S}\\s?(?:单卡|单机)?上(?:即|也|已|就)?可?(?:以)?(?:运行|部署|推理|跑通)(?!需)'], unless },

  { predicate: 'OPERATED_BY', subject: ['COMPUTE_CENTER'], object: company, says: '晨星科技在鹤壁的“极光一号”集群', patterns: ['{O}(?:位于|在)\\s?{REGION}(?:自建|自有|运营)?的\\s?{S}', '由\\s?{O}\\s?(?:负责|承担)?(?:运营|运维)'], unless },
  { predicate: 'LOCATED_IN', subject: ['COMPUTE_CENTER'], object: ['REGION'], says: '晨星科技在鹤壁的“极光一号”集群', patterns: ['{COMPANY}(?:位于|在)\\s?{O}{~3}的\\s?{S}', '(?:位于|设在|坐落于|部署在|落户|选址)\\s?{O}(?:{~3}的)\\s?{S}', '(?<=^|，)(?:(?:部署|坐落|设|建|位)(?:在|于)|落户)\\s?{O}(?=[，。；])'], unless },
  { predicate: 'LOCATED_IN', subject: company, object: ['REGION'], says: '晨星科技 2018 年成立于上海', patterns: [
    '{S}(?:\\s?\\([^)]*\\))?(?:{DATE})?(?:注册|成立|创立|创办|落户|设|诞生)(?:于|在)?\\s?{O}(?=[，。；、]|$)', '(?<!前\\s?){S}(?!\\s?(?:团队|背景|系))(?:(?!{CHIP}|{PRODUCT})[^，。；]){0,24}?在\\s?{O}\\s?(?:创立|成立|创办|注册)', '(?:位于|设在|坐落于|扎根|注册于){O}的\\s?{S}(?!的)', '(?<=^|[，。；])(?:总部(?:位于|设在|在)|地处){O}的\\s?{S}', '(?:来自|购自|采购自)\\s?{O}\\s?(?:的|企业|公司|厂商)?\\s?{S}'], unless: new RegExp(`${undone.source}|工厂|产线|分公司|客户`, 'u') },
  { predicate: 'PARTNER_OF', subject: places, object: company, says: '鹤壁极光智算中心的合作方为晨星科技', patterns: ['(?:合作方|合作伙伴|共建方|承建方)(?:为|是|包括|有)\\s?{O}', '{S}由\\s?{COMPANY}(?:与|和|、)\\s?{O}\\s?(?:合建|共建|联合建设)'], unless },
  { predicate: 'PARTNER_OF', subject: company, object: company, says: '晨星科技与长庚集团在鹤壁合建的集群', patterns: ['(?<!与|和|同|为|对|如){LIST}(?:在\\s?{REGION}\\s?)?(?:共同|联合)?(?:合建|共建|合作建设|联合建设|合资)', '(?:与|和|同)\\s?{O}\\s?(?:共建|合建|合作开发|联合开发|共同推进|共同开发|联合推进)', '(?:与|和|同)\\s?{O}\\s?等(?:企业|厂商|公司)?(?:共同|联合)(?:推进|开发|建设|制定)'], unless },
] satisfies readonly Frame[]).map(compile);
