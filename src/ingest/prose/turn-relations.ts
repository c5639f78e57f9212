import { chip, company, undone, compile, firmOrChip, platforms, undelivered, type CompiledFrame, type Frame } from './frame.js';
import { rules } from './lineage-relations.js';
import type { SpanKind } from './kinds.js';

/** Chinese wordings in short turns of phrase, many without a verb of their own: 已被甲导入, 供货方为甲, 甲代工、乙封装, 更正为台积电, 领投其 B 轮, 拆成 A、B 三支, 减半做成 X900C. */
const machines: readonly SpanKind[] = ['PRODUCT', 'COMPUTE_CENTER'];
const wares: readonly SpanKind[] = ['PRODUCT', 'MEMORY', 'PACKAGING'];
const notYet = new RegExp(`${undelivered.source}|认证|试用|试点|断供`, 'u');
const also = '(?:则|也|亦|还|又|另|已|已经|均|都|仍|同时|现|目前|随后|先后|陆续|率先|首批|长期|主要|主力|独家|批量|继续|或|、)*';
const taken = '(?:选用|导入|采用|选中|采购|订购|买走|买下|购入|包下|引入|部署)';
const made = '(?:代工|制造|流片|投片|生产)';
const packs = '(?:封装|封测|封装测试|合封)';
const source = '(?:供货方|供应方|供货商|供方|供应来源|货源)';
const split = '(?:拆成|拆为|拆分[成为]|细分[成为]|衍生出|派生出|演化出|演变[成为]|发展出|延伸出|裂变[成为]|形成)(?:了)?';
const trimmed = '(?:减半|减去|削减|屏蔽|砍掉|砍去|砍半|降低|下调|压低|压缩|关闭|限制|调低|缩减)';
const shaped = '(?:做成|做出|推出|得到|形成|改成|变成|裁成|制成)(?:了)?';
const cut = '(?:降配|降规|减配|阉割|缩水|降级|降频|降速|精简|简配)';
const dated = '(?:于|在)?\\s?(?:{DATE}\\s?)?';
/** No subject before it in the clause: what the clauses before speak of. */
const bare = '(?<=[，；、])\\s?';

export const turnFrames: readonly CompiledFrame[] = ([
  { predicate: 'USES_CHIP', subject: company, object: chip, says: 'X900 已被长庚集团和 OpenAI 两家厂商导入', patterns: [
    `{O}${also}(?:被|为|获|获得|得到)\\s?{S}[^，。；\\ue000-\\uf8ff]{0,8}${taken}(?!的)`, `{S}[^，。；]{0,20}上(?:首次|全部)?(?:选用|采用|使用|搭载|用上)(?:了)?{IT}`,
    `{S}的?[^，。；\\ue000-\\uf8ff]{0,8}(?:业务|服务|系统|平台|云|集群|机房)${also}(?:{DATE}\\s?)?(?:上线|部署|启用|用上|装上|投放|铺设)(?:了)?[^，。；\\ue000-\\uf8ff]{0,8}{O}`], unless: notYet },
  { predicate: 'USES_CHIP', subject: machines, object: chip, says: '晨星科技将 384 颗 X900 组成 S1 超节点', patterns: [
    '(?:把|将|以|用)[^，。；\\ue000-\\uf8ff]{0,10}{O}\\s?(?:组成|连成|拼成|堆成|装成|构成|组建[成为]?|组合[成为]|集成[为成]|互联[为成])(?:了)?[^，。；\\ue000-\\uf8ff]{0,6}{S}', '{S}[^，。；\\ue000-\\uf8ff]{0,10}(?:由|以|用)[^，。；\\ue000-\\uf8ff]{0,8}{O}\\s?(?:搭成|搭建|搭起|堆成|堆出|组成|构成|拼成|组网|打造)'], unless: undone },
  { predicate: 'USES_CHIP', subject: ['AI_MODEL'], object: chip, says: 'Anthropic 用 TPU 训练 Claude', patterns: ['(?<!不|未|没|想|要|有望)(?:使用|采用|利用|用|以)\\s?{O}\\s?(?:来)?(?:完成)?(?:训练|预训练|微调|训出)(?:了|出)?\\s?{S}'], unless: undone },

  { predicate: 'FABRICATED_BY', subject: chip, object: company, says: 'X900 由两颗裸片合封，中芯国际代工', carried: true, patterns: [`${bare}{O}${also}(?:负责|承担|承接)?${made}(?=[，。；、]|$)`, `(?:更正|修正|订正|勘误|纠正)(?:为|成)\\s?(?:由\\s?)?{O}(?=\\s?(?:${made}|[，。；]|$))(?<=${made}[^。]{0,60})`], unless: undone },
  { predicate: 'FABRICATED_ON', subject: chip, object: ['PROCESS'], says: '旧版资料称 X900 由三星代工，后更正为台积电 4N', carried: true, patterns: [`(?:更正|修正|订正|勘误|纠正)(?:为|成)\\s?(?:采用|使用|由)?\\s?{O}(?<=(?:${made}|工艺|制程)[^。]{0,60})`, `${bare}{O}\\s?(?:工艺|制程)?${made}(?=、)`], unless: undone },
  { predicate: 'FABRICATED_BY', subject: chip, object: company, says: '晨星科技为 X900 提供后端设计，台积电负责制造', patterns: [`(?:为|向)\\s?{S}\\s?提供[^。；]{1,24}，\\s?{O}(?:则)?(?:负责|承担|承接)[^，。；\\ue000-\\uf8ff]{0,4}${made}(?=[，。；]|$)`], unless: undone },
  { predicate: 'PACKAGED_BY', subject: chip, object: company, says: 'X900 属于训练芯片，中芯国际代工、日月光封装', carried: true, patterns: [`(?<=(?:{COMPANY}|{PROCESS})[^，。；\\ue000-\\uf8ff]{0,8}${made}[、，])\\s?{O}${also}(?:负责|承担|承接|完成)?${packs}(?=[，。；]|$)`], unless: undone },

  { predicate: 'SUPPLIES_TO', subject: company, object: company, says: 'X900 配四颗 HBM3，供货方为 SK 海力士', topical: true, patterns: [`(?<=^|[，；])\\s?(?:其)?(?:主要|独家|唯一)?${source}(?:则|主要|仍)*(?:为|是|包括|有)\\s?{S}`], unless: notYet },
  { predicate: 'MAKES', subject: company, object: wares, says: 'X900 配四颗 HBM3，供货方为 SK 海力士', patterns: [`{O}，\\s?(?:其)?(?:主要|独家|唯一)?${source}(?:则|主要|仍)*(?:为|是|包括|有)\\s?{S}`, '{S}[^，。；\\ue000-\\uf8ff]{0,8}(?:向|给)\\s?{COMPANY}\\s?(?:批量|独家|率先)*(?:交付|供货|供应|出货)(?:了)?\\s?(?:{MEASURE}|[^，。；\\ue000-\\uf8ff]){0,8}(?:堆叠的?|的)?\\s?{O}'], unless: notYet },
  { predicate: 'SUPPLIES_TO', subject: company, object: firmOrChip, says: 'SK 海力士独家供应英伟达', patterns: [
    `{S}(?:则|也|仍|还)*(?:独家|主力|主要|长期|批量|或|、)+(?:供应|供货)(?:给)?\\s?{O}(?=[，。；]|$)`, `{S}${also}(?:拿下|吃下|包揽|赢得|斩获|获得|承接)(?:了)?\\s?{O}\\s?的?[^，。；\\ue000-\\uf8ff]{0,8}(?:订单|份额)`, `{S}${also}(?:进入|打入|切入|跻身|列入)(?:了)?\\s?{O}\\s?的?(?:合格|核心)?(?:供应|供应商|采购|供货)(?:名单|名录|清单)`], unless: notYet },
  { predicate: 'SUPPLIES_TO', subject: company, object: company, says: '晨星科技生产光模块，同时供货长庚集团', topical: true, patterns: [`(?<=[，；])\\s?(?:并|且|同时|还|也|亦|已)+(?:批量|独家)?(?:供货|供应|供给)(?:给|至)?\\s?{O}(?=[，。；]|$)`, '(?<=^|[，；。])(?:其|公司)[^，。；\\ue000-\\uf8ff]{0,8}客户(?:还|主要|则|也)*(?:包括|有|涵盖)(?:了)?\\s?{O}'], unless: notYet },
  { predicate: 'SUPPLIES_TO', subject: company, object: company, says: '长庚集团既是晨星科技的股东也是它最大的客户', patterns: ['{O}(?:既|不仅|不但|又)(?:是|为)\\s?{S}\\s?的[^，。；\\ue000-\\uf8ff]{0,6}股东，?(?:同时)?(?:也|又|还|更)(?:是|为)(?:它|其|公司)?的?[^，。；\\ue000-\\uf8ff]{0,4}客户'], unless: undone },
  { predicate: 'SUPPLIES_TO', subject: company, object: chip, says: '晨星科技继续为 X900 提供接口 IP 与后端设计', patterns: [`{S}${also}为\\s?{O}\\s?提供\\s?(?:(?!融资|担保|咨询)[^，。；]){1,12}(?:与|和|及|、)\\s?(?:后端|物理|前端|定制)?设计`], unless: notYet },

  { predicate: 'HOLDS_SHARE_IN', subject: company, object: company, says: '晨星科技 2019 年成立，长庚集团领投其 B 轮', topical: true, patterns: [
    `{S}(?:等)?${dated}(?:以\\s?{MEASURE}\\s?)?(?:收购|购入|受让|取得|买下|拿下|认购)(?:了)?(?:其|公司)\\s?(?:约|近)?\\s?{MEASURE}`, `{S}(?:等)?${also}${dated}(?:领投|跟投|参投|投资)(?:了)?(?:其|公司|它)的?[^，。；\\ue000-\\uf8ff]{0,6}轮`,
    '(?<=^|[，；。])\\s?{S}(?:则|也|亦|还|另|至今|仍|目前)+(?:持有|持股|保有|保留)(?:其|公司)?\\s?(?:约|近)?\\s?{MEASURE}(?=[，。；]|的?股)', '(?<=^|[，；。])\\s?{S}(?:则|也|仍|目前)*(?:是|为|系)(?:其|公司的?)?(?:的)?(?:第[一二三]|单一最?|最|重要|控股|战略)大?股东(?=[，。；]|$)'], unless: undone },
  { predicate: 'HOLDS_SHARE_IN', subject: company, object: company, says: '晨星科技脱胎于长庚集团，后者仍保有 18% 股权', patterns: [
    '(?<={O}[^。；]{0,20}(?:脱胎于|孵化自|拆分自|分拆自|剥离自|源自|前身(?:为|是)))\\s?{S}[^，。；\\ue000-\\uf8ff]{0,8}，后者(?:至今|目前|仍|现|还|也)*(?:持有|持股|保有|保留)(?:其|公司)?\\s?(?:约|近)?\\s?{MEASURE}', '{O}的?(?:第[一二]|最|控股)?大?股东(?:则|仍|目前)*(?:是|为|系)\\s?{S}(?=[，。；]|$)', '{O}(?:是|为|系)\\s?{S}\\s?(?:参股|持股|入股)\\s?{MEASURE}\\s?的'], unless: undone },
  { predicate: 'SUBSIDIARY_OF', subject: company, object: company, says: '晨星科技是长庚集团持股 61% 的子公司', patterns: ['{S}(?:是|为|系)\\s?(?:上市公司)?\\s?{O}\\s?(?:直接|间接|合计)*(?:持股|控股|持有)\\s?{MEASURE}\\s?的?(?:股权的)?(?:控股)?子公司', '{S}(?:则|现)?(?:是|为|系)上市公司\\s?{O}\\s?的[^，。；\\ue000-\\uf8ff]{0,4}子公司'], unless: undone },

  { predicate: 'RESTRICTED_VARIANT_OF', subject: chip, object: chip, says: '面向中国推出的 A800 是 A100 的降配型号', within: rules, patterns: [`{S}(?:则|均|都|分别)*(?:是|为|系|即)\\s?{O}\\s?的\\s?${cut}(?:版本?|型号|产品|款)`], unless: undone },
  { predicate: 'RESTRICTED_VARIANT_OF', subject: chip, object: chip, kin: true, says: '为满足出口规则，晨星科技把 X900 的带宽减半做成 X900C', within: rules, patterns: [`(?:把|将)[^，。；]{1,12}${trimmed}[^，。；\\ue000-\\uf8ff]{0,6}${shaped}\\s?{S}`], unless: undone },
  { predicate: 'VARIANT_OF', subject: chip, object: chip, kin: true, says: '晨星科技发布 X900，又把核心数减半做成 X900L', beyond: rules, patterns: [`(?:把|将)[^，。；]{1,12}${trimmed}[^，。；\\ue000-\\uf8ff]{0,6}${shaped}\\s?{S}`], unless: undone },
  { predicate: 'VARIANT_OF', subject: chip, object: chip, kin: true, says: '晨星科技发布 X900，X900P 是其 OAM 形态的升级款', patterns: ['{S}(?:则|也|均)*(?:是|为|系|即)(?:其|它的?)[^，。；]{1,10}的\\s?(?:升级|加强|增强|缩减|精简|改进|低功耗|衍生|入门)(?:版本?|型号|产品|款)', '{S}(?:则|也|均)*(?:是|为|系|即)\\s?{O}\\s?(?:屏蔽|关闭|砍掉|减去|削减|精简)(?:了)?[^，。；\\ue000-\\uf8ff]{1,14}的[^，。；\\ue000-\\uf8ff]{0,4}(?:版本?|型号|产品|款)', '{S}(?:则|也|均)*(?:是|为|系|即)(?:其|它)的?(?:升级|加强|增强|缩减|精简|改进|低功耗|衍生|入门)(?:版本?|型号|产品|款)'], unless: new RegExp(`${undone.source}|特供|出口|合规`, 'u') },
  { predicate: 'VARIANT_OF', subject: platforms, object: platforms, prefixed: true, says: '台积电把 CoWoS 拆成 CoWoS-S、CoWoS-L 两支', patterns: [`(?<={O}[^。]{0,40})${split}\\s?{S}`, '{S}(?:均|都)?(?:同|共同)?(?:属于?|归入|隶属于?)\\s?{O}\\s?(?:家族|系列|平台|体系|阵营)'], unless: undone },
  { predicate: 'VARIANT_OF', subject: platforms, object: platforms, says: 'Y-Bridge 脱胎于 InFO 扇出平台', patterns: ['{S}\\s?(?:平台|方案|工艺|技术)?(?:则|也|均)*(?:脱胎于|源自|源于|改自|衍生自|派生自|演化自)\\s?(?:{COMPANY}的?\\s?)?{O}(?=[^，。；\\ue000-\\uf8ff]{0,6}(?:平台|工艺|技术|方案|[，。；]|$))'], unless: undone },
  { predicate: 'COMBINES', subject: ['PACKAGING'], object: ['PACKAGING', 'PROCESS'], says: 'X900 改用以 LSI 结合 InFO 的 CoWoS-L', patterns: ['(?:以|把|将|用)\\s?{O}[^，。；]{0,10}(?:结合|融合|搭配|叠加|整合)[^，。；]{0,12}的\\s?{S}', '(?:以|把|将|用)\\s?{PACKAGING}[^，。；\\ue000-\\uf8ff]{0,8}(?:结合|融合|搭配|叠加|整合)\\s?{O}[^，。；\\ue000-\\uf8ff]{0,8}的\\s?{S}'], unless: undone },
  { predicate: 'PACKAGED_WITH', subject: chip, object: ['PACKAGING'], says: 'X900 改用以 LSI 结合 InFO 的 CoWoS-L', patterns: ['{S}(?:则|也|均|已)*(?:改用|换用|转用|采用|沿用|使用)(?:了)?(?:以|把|将|用)\\s?{PACKAGING}[^，。；]{1,24}的\\s?{O}(?=[，。；]|$)'], unless: undone },
  { predicate: 'LOCATED_IN', subject: company, object: ['REGION'], says: '上海长庚集团在展会上展示新品', patterns: ['(?<=^|[。；])\\s?{O}\\s?{S}(?=是|在|专注|主营|主攻|主打|推出|发布|展示|深耕|生产|已|也|拟)', '(?<=[，；](?:而|但)?这(?:一)?家)\\s?{O}(?:的)?\\s?{S}(?!的)', '{S}\\s?\\((?:总部)?{O}\\)(?=去年|今年|前年|{DATE}|已|也|则|的)', '{S}(?:则|也)?(?:是|为|系)(?:一家|一[家个])\\s?(?:{DATE}\\s?)?(?:成立|创立|创办|注册)(?:于|在)\\s?{O}\\s?的'], unless: /出口|管制|制裁|销售|分公司|子公司(?=，|。)/u },

  { predicate: 'COMPETES_WITH', subject: company, object: company, says: '晨星科技最常遇到的对手是长庚集团', patterns: ['{S}[^，。；\\ue000-\\uf8ff]{0,8}(?:遇到|面对|碰到|交手|遭遇)的[^，。；\\ue000-\\uf8ff]{0,6}(?:对手|竞争者)(?:则|主要|仍)*(?:是|为|包括|有)\\s?{O}', '{LIST}(?:之间)?的(?:混战|角逐|较量|对决|争夺战?|肉搏|拉锯战?|直接竞争|正面竞争)'], unless: undone },
  { predicate: 'HOLDS_SHARE_IN', subject: company, object: company, says: '晨星科技扩产，长庚集团今年 6 月以 6.2 亿元入股', topical: true, patterns: ['{S}(?:等)?(?:{DATE}|[^，。；\\ue000-\\uf8ff]){0,8}以\\s?{MEASURE}\\s?(?:战略|溢价)?(?:入股|增资|参股)(?=[，。；]|$)'], unless: undone },
  { predicate: 'SUPPLIES_TO', subject: company, object: company, says: '晨星科技扩产，长庚集团与 OpenAI 都是它的客户', patterns: ['{O}(?:都|均|也都|全)(?:是|为){IT}的?[^，。；\\ue000-\\uf8ff]{0,4}客户'], unless: undone },
  { predicate: 'USES_CHIP', subject: ['AI_MODEL'], object: chip, says: 'Nova-1 的训练全程在 2048 张 X900 上完成', carried: true, within: /训练/u, patterns: ['(?<=[，；]\\s?)(?:全程|训练|预训练|全部|均)+在[^，。；\\ue000-\\uf8ff]{0,8}{O}\\s?(?:集群)?上(?:完成|进行)'], unless: undone },
  { predicate: 'SUPPORTS_SOFTWARE', subject: ['CHIP', 'COMPANY'], object: ['SOFTWARE'], says: 'GCC 已完成对 X900 和长庚集团两类硬件的接入', patterns: ['(?<={O}\\s?(?:已|均|也|先后)*完成(?:了)?对\\s?(?:{ANY}|[、和与及\\s]){0,8}){S}(?=(?:{ANY}|[、和与及\\s]){0,8}[^，。；\\ue000-\\uf8ff]{0,10}(?:接入|适配|支持))'], unless: undone },
  { predicate: 'LOCATED_IN', subject: company, object: ['REGION'], says: '晨星科技是新设的代工厂，厂区在南通', topical: true, patterns: ['(?<=[，；]\\s?)(?:主)?厂区(?:设|位|坐落)?(?:在|于)\\s?{O}(?=[，。；]|$)'], unless: undone },
] satisfies readonly Frame[]).map(compile);
