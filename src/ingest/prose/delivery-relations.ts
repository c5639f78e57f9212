import { chip, company, undone, compile, firmOrChip, undelivered, wares, type CompiledFrame, type Frame } from './frame.js';

/** Chinese wordings of what is delivered to whom, won from whom and used there: 已交付甲, 主要卖给甲, 中标甲的集采, 同时也是甲的供货方, 甲是乙工具的用户, 推出搭载该芯片的服务器. */
const also = '(?:则|也|亦|还|已|均|都|仍|另|目前|同时|现|已经|陆续|全部|主要|大多|批量|小批量|规模|独家|长期|开始|率先|先后|分别)*';
const notYet = new RegExp(`${undelivered.source}|断供|样品`, 'u');
/** Where a name ends the clause, or goes on about what is delivered. */
const over = '(?=\\s?(?:[，。；]|$|等|的?(?:客户|数据中心|集群)))';
const won = '(?:中标|拿下|斩获|赢得|获得|拿到|取得|承接)(?:了)?';
const tender = '(?:集采|集中采购|采购|招标|项目|标段|订单|大单|框架协议)';
const machine = '(?:服务器|整机|一体机|机型|工作站|机柜|集群|产品|{PRODUCT})';
const list = '(?:采购名录|供应名录|供应商名录|合格供应商|采购清单|供应商短名单|供应链|供应体系|产线|生产线)';

export const deliveryFrames: readonly CompiledFrame[] = ([
  { predicate: 'SUPPLIES_TO', subject: firmOrChip, object: firmOrChip, says: '晨星科技的 HBM3E 主要卖给英伟达', patterns: [
    `{S}[^，。；]{0,12}(?:已|均已|陆续|全部|首批)(?:批量|小批量|全部|陆续)*(?:供货|供应|交付|发货|出货)(?:给|至)?\\s?{O}${over}`, `(?<=(?:{PRODUCT}|{MEMORY})[^，。；]{0,12})(?:已|均已|陆续|全部|首批)(?:批量|小批量|全部|陆续)*(?:供货|供应|交付|发货|出货)(?:给|至)?\\s?{O}${over}`,
    `(?:主要|全部|大多|只|仅|均|已|也|批量|独家)+(?:卖给|销往|供给|供应给|出售给|销售给|供货给|出货给|交付给?)\\s?{O}${over}`, '{S}[^，。；\\ue000-\\uf8ff]{0,12}(?:也|亦|同时|还)*(?:是|为|成为)\\s?{O}\\s?的[^，。；\\ue000-\\uf8ff]{0,8}(?:供货方|供货商|供应方|供方|供应者)',
    '(?<=[，；])\\s?(?:也|亦|同时|还|并|且)+(?:是|为|成为)\\s?{O}\\s?的[^，。；\\ue000-\\uf8ff]{0,8}(?:供货方|供货商|供应方|供应商|供方|供应者)', '{S}(?:仍?是|为)\\s?{O}[^，。；\\ue000-\\uf8ff]{0,18}的\\s?{MEMORY}\\s?的?[^，。；\\ue000-\\uf8ff]{0,6}供应商',
    '{S}(?:仍?是|为)\\s?{O}\\s?的?(?:服务器|整机|机柜)?\\s?{PRODUCT}\\s?的?[^，。；\\ue000-\\uf8ff]{0,8}供应商', `{O}${also}(?:是|为)\\s?{S}\\s?的?[^，。；\\ue000-\\uf8ff]{0,10}(?:{PRODUCT}|{SOFTWARE})\\s?的?(?:用户|使用者|买家)`,
    `(?:向|给)\\s?{O}\\s?(?:独家)?(?:授权|许可|转让)(?:了)?[^，。；\\ue000-\\uf8ff]{0,10}(?:IP|接口|内核|PHY|{PRODUCT}|{INTERCONNECT})`, `向\\s?{O}\\s?(?:批量|小批量|独家|稳定)*交货`, `${also}(?:进入|打入|切入|入围|跻身)(?:了)?\\s?{O}\\s?的?[^，。；\\ue000-\\uf8ff]{0,4}${list}`,
    `(?:为|给)\\s?{O}\\s?(?:提供|完成|承担)(?:了)?\\s?(?:{PACKAGING}|[^，。；\\ue000-\\uf8ff]{0,6}(?:封装|封测))(?:服务|工作|代工)?(?=[，。；]|$)`], unless: notYet },
  { predicate: 'SUPPLIES_TO', subject: company, object: ['COMPANY', 'PRODUCT'], says: '晨星科技 2025 年中标长庚集团集采', patterns: [`${won}\\s?{O}\\s?的?(?:{DATE})?(?:{PRODUCT}|[^，。；\\ue000-\\uf8ff]){0,10}${tender}`], unless: notYet },
  { predicate: 'SUPPLIES_TO', subject: company, object: company, says: '在长庚集团的集采中，晨星科技的份额最高', patterns: [
    `(?<={O}[^。；]{0,24}(?:集采|集中采购|招标)(?:项目)?中?，)\\s?{S}\\s?(?:等)?的?(?:中标|份额|分获|分别中标|入围)`,
    '{O}(?:是|为|系)\\s?{S}\\s?的[^，。；\\ue000-\\uf8ff]{0,10}(?:股东|客户|伙伴)，(?:同时|并|还|也|且)*(?:采购|订购|购买|使用|部署)(?:了)?其'], unless: notYet },
  { predicate: 'SUPPLIES_TO', subject: company, object: company, says: '晨星科技上市。X900 已交付长庚集团', topical: true, patterns: [
    `(?<=^|[，。；])(?:{DATE}\\s?)?(?:先后|分别|已|也|还|并)*${won}\\s?{O}\\s?的?(?:{PRODUCT}|[^，。；\\ue000-\\uf8ff]){0,10}${tender}`,
    '(?:首批|首个|首家|主要|标杆|核心)(?:的)?用户(?:则|也)?(?:为|是|包括|有)\\s?{O}', '通过(?:了)?\\s?{O}\\s?的?(?:认证|验证|测试)(?:后|之后)[^，。；\\ue000-\\uf8ff]{0,6}(?:为|向|给)其(?:批量|独家)*(?:供应|供货|提供|交付)',
    '{O}[^，。；\\ue000-\\uf8ff]{0,4}持股[^，。；]{0,8}，(?:同时|并|也|还|且)*(?:是|为)其[^，。；\\ue000-\\uf8ff]{0,6}客户'], unless: undone },
  { predicate: 'SUPPLIES_TO', subject: company, object: company, says: '晨星科技所用载板自 2025 年起改由长庚集团承接', patterns: [
    '{O}\\s?的?(?:所用的?|使用的)?\\s?(?:{PRODUCT}|{MEMORY}|载板|基板|材料|设备|颗粒)(?:自\\s?{DATE}\\s?起)?(?:则|也|均|全部|主要)*(?:改由|转由|交由|由)\\s?{S}\\s?(?:独家|负责)?(?:承接|供给|包办|独供)'], unless: undone },
  { predicate: 'SUPPLIES_TO', subject: company, object: firmOrChip, says: 'X900 使用的 HBM3 来自 SK 海力士', patterns: [
    '{O}\\s?(?:所)?(?:使用|采用|搭载|配套|用)?的\\s?{MEMORY}(?:颗粒|芯片)?(?:则|也|主要|全部|均|都)*(?:来自|采购自|购自|源自)\\s?{S}', '{O}\\s?(?:所)?(?:使用|采用|搭载|配套|用)?的\\s?{MEMORY}(?:颗粒|芯片)?(?:则|也|主要|全部|均|都)*由\\s?{S}\\s?(?:独家)?(?:供货|供应|提供|独供|供给)'], unless: undone },

  { predicate: 'MAKES', subject: company, object: wares, says: '晨星科技为长庚集团定制光模块', patterns: [
    `(?:向|给)\\s?{COMPANY}\\s?(?:独家)?(?:授权|许可|转让)(?:了)?[^，。；\\ue000-\\uf8ff]{0,6}{O}`, `(?:是|为)\\s?{S}\\s?的?[^，。；\\ue000-\\uf8ff]{0,6}{O}\\s?的(?:用户|使用者|买家)`, `{S}${also}为\\s?{COMPANY}\\s?(?:定制|定向开发)(?:了|的)?[^，。；\\ue000-\\uf8ff]{0,6}{O}`,
    '{S}(?:仍?是|为)\\s?{COMPANY}[^，。；\\ue000-\\uf8ff]{0,18}的\\s?{O}\\s?的?[^，。；\\ue000-\\uf8ff]{0,6}供应商'], unless: notYet },
  { predicate: 'MAKES', subject: company, object: ['PRODUCT'], says: '晨星科技位于上海，向长庚集团供应光模块', patterns: ['向\\s?{COMPANY}\\s?(?:批量|独家|小批量|稳定)*(?:供应|供货|出货|交付|提供)(?:了)?\\s?(?:{MEASURE}的?\\s?)?{O}(?!\\s?的?(?:服务|测试|方案|支持|样品|封装))'], unless: notYet },
  { predicate: 'MAKES', subject: company, object: ['PRODUCT', 'MEMORY'], says: '晨星科技 2025 年四季度开始小批量出货光模块', patterns: [
    `{S}\\s?(?:于|自)?\\s?(?:{DATE})?(?:起)?(?:开始)?(?:小批量|批量|规模|大批量)+(?:出货|供应|生产|交付)(?:了)?\\s?{O}(?!\\s?的)`, '{S}(?:目前|则|现|已|也|仅|只)*(?:仅|只|已)?有\\s?{O}\\s?(?:小批量|批量|规模|少量)+(?:出货|供应|量产)', '{S}[^，。；\\ue000-\\uf8ff]{0,4}(?:三家|两家|四家|等)?(?:包揽|瓜分|垄断|独占|把持)(?:了)?\\s?{O}(?:及以上)?(?:产品|市场|供应|产能)'], unless: notYet },
  { predicate: 'MAKES', subject: company, object: ['PACKAGING'], says: '台积电手握 CoWoS 与 InFO 两套方案', patterns: [
    `{S}${also}(?:手握|坐拥|握有|掌握|押注|力推|主推)(?:了|着|自研的?|自家的?)?\\s?{O}(?=[，。；、]|$|[一二两三四]套|方案|平台|路线|技术|工艺)`, '{S}(?:在\\s?{DATE})?[^，。；\\ue000-\\uf8ff]{0,4}(?:把|将)\\s?{O}\\s?(?:推向|投入|带入|引入|实现)(?:了)?(?:大规模)?(?:量产|商用|市场)', `{S}[^，。；\\ue000-\\uf8ff]{0,4}(?:正在|正|也在)?[^，。；\\ue000-\\uf8ff]{0,3}(?:{REGION})?(?:扩建|扩充|新建|扩产)(?:了)?\\s?{O}\\s?(?:的)?(?:产线|产能|生产线)`, '{S}(?:则|也|还)*凭(?:借|着)?\\s?{O}\\s?[^，。；\\ue000-\\uf8ff]{0,6}(?:进入|切入|打入|拿下|赢得|跻身)'], unless: /采购|租用|禁止|限制/u },
  { predicate: 'PROVIDES', subject: company, object: ['PROCESS'], says: '晨星科技是国内唯一能批量提供 N+2 工艺的厂商', patterns: ['{S}(?:是|为)[^，。；\\ue000-\\uf8ff]{0,10}(?:提供|量产|供应)(?:了)?\\s?{O}\\s?(?:的)?(?:工艺|制程|代工)?的?(?:厂商|代工厂|企业|公司|晶圆厂)'], unless: undone },

  { predicate: 'USES_CHIP', subject: company, object: chip, says: 'X900 首批 8000 片已交付长庚集团', patterns: [
    `{O}(?:[^，。；\\ue000-\\uf8ff]{0,6}{MEASURE})?[^，。；\\ue000-\\uf8ff]{0,6}(?:已|均已|陆续|全部)(?:批量|小批量|全部|陆续)*(?:供货|交付|发货)(?:给|至)?\\s?{S}${over}`], unless: notYet },
  { predicate: 'USES_CHIP', subject: company, object: chip, says: '晨星科技已推出搭载 H100 的服务器', patterns: [
    `{S}(?:等)?[^，。；\\ue000-\\uf8ff]{0,10}?(?:均|都|也|已|已经|先后|陆续)*(?:推出|发布|上架|量产|提供|销售)(?:了)?(?:搭载|基于|采用|内置|配备)(?:了)?\\s?{O}\\s?(?:芯片|加速卡)?的[^，。；\\ue000-\\uf8ff]{0,6}${machine}`, `{S}(?:等)?[^，。；\\ue000-\\uf8ff]{0,10}?(?:均|都|也|已|已经|先后|陆续)*(?:推出|发布|上架|量产|提供|销售)(?:了)?(?:搭载|基于|采用|内置|配备)(?:了)?\\s?{IT}\\s?的[^，。；\\ue000-\\uf8ff]{0,6}${machine}`], unless: undone },
  { predicate: 'USES_CHIP', subject: company, object: chip, says: '长庚集团点亮由 3 万张 X900 组成的集群', patterns: [
    `{S}\\s?(?:于|在)?\\s?(?:{DATE})?(?:已|正式|率先|成功)*(?:点亮|建成|上线|投产|启用|搭建)(?:了)?(?:一个|首个)?(?:由|以)\\s?{O}\\s?(?:组成|构成|搭建|构建)的[^，。；\\ue000-\\uf8ff]{0,6}(?:集群|系统|平台|网络)`, `{S}\\s?(?:于|在)?\\s?(?:{DATE})?(?:已|正式|率先|成功)*(?:点亮|建成|上线|投产|启用)(?:了)?\\s?{O}[^，。；\\ue000-\\uf8ff]{0,6}集群`], unless: undone },
] satisfies readonly Frame[]).map(compile);
