import { chip, company, compile, wares, type CompiledFrame, type Frame } from './frame.js';
import { classOf, type SpanKind } from './kinds.js';

/** The frames of relations, in the order they are tried. To add one, see docs/prose.md. */
const work: readonly SpanKind[] = ['CHIP', 'AI_MODEL', 'SOFTWARE'];

/** Modifiers between a verb and its object: words that open another construction end them. */
const product = classOf(['PRODUCT']).slice(1, -1);
const mods = `(?:(?!基于|支持|采用|搭载|使用|面向|兼容|配备|用于|集成|针对|适配|对标|替代|相关|围绕|依托|结合)(?:[^，,。；;：:\\ue000-\\uf8ff]|[${product}])){0,18}?`;
const englishMods = "(?:(?!\\b(?:with|based|using|for|on|to|in|from|of|supporting|powered|running|that|which|and)\\b)(?:[^,.;:\\ue000-\\uf8ff]|[" + classOf(['UNKNOWN']).slice(1, -1) + "])){0,40}?";
const make = '(?:推出|发布|研发|开发(?!商|者|人员)|自研|自主研发|首发|(?<!采用|使用|基于|支持|兼容|集成|选用|沿用|直接用)开源(?!社区|生态|组织|基金会|联盟|阵营|协议|许可|标准|路线|编译)|打造|研制|设计)';
const makeEnglish = '(?:\\b(?:launch(?:ed|es)|unveil(?:ed|s)|introduc(?:ed|es)|releas(?:ed|es)|announc(?:ed|es)|develop(?:ed|s)|design(?:ed|s)|debut(?:ed|s)|open-sourced)\\b|\\b(?:will|may|could|might|to|has|have) (?:launch|unveil|introduce|release|announce|develop|design|debut|ship)\\b)';
const kindOfFirm = '[^，,。；;：:\\ue000-\\uf8ff]{0,6}(?:实体|企业|公司|厂商|机构)(?!的|市场)';
const englishField = '(?:(?:AI|chip|GPU|cloud|tech|internet|memory|semiconductor) )*';
const uses = '(?:采用|使用|应用|搭载|配备|配置|集成|整合|内置|基于|选用|导入|拥有|具有|具备|支持)';

export const relationFrames: readonly CompiledFrame[] = ([
  { predicate: 'MAKES', subject: company, object: work, says: '晨星科技推出新一代训练芯片 X900', patterns: [
    `(?<!(?:采用|使用|支持|接入|基于|沿用|选用|适配|兼容)(?:了)?\\s?{COMPANY}\\s?(?:牵头|主导|联合|自主|共同)*)${make}(?:了|的)?${mods}{O}(?!的|服务|实例|解决方案|版)`,
    `(?<=${make}[^。；;！!?？]{0,80}[，、](?:以及|和|及))${mods}{O}(?=用于|面向|$|。|；|，)`,
    '(?<=产品(?:包括|有|为|涵盖)[^。；]{0,90}){O}'] },
  { predicate: 'MAKES', subject: company, object: ['SOFTWARE'], says: '晨星科技提供 Zephyr 加速库', patterns: [`(?:提供|构建|建立|基于自研的?)(?:了)?${mods}{O}(?!的)`] },
  { predicate: 'MAKES', subject: company, object: wares, says: '晨星科技推出光模块', patterns: [
    `(?:${make}|提供|生产(?!线|力|商)|制造(?!工艺|技术|商|业|到|、)|供应(?!链|商))(?:了)?${mods}{O}(?![^，。；]{0,8}(?:组装|服务|解决方案))(?!的|组装|服务|解决|方案|支持|行业|市场|产业|接口|散热|人才|需求|性能|(?:研发|生产)?能力|\\s?(?:专用|用|配套|相关)?(?:{PRODUCT}|(?:\\p{Script=Han}{0,4})(?:液|胶|膜|剂|粉|靶材|料|设备|检测|测试|清洗|刻蚀|研磨|治具)))`],
    unless: /从(?:设计|研发|制造|芯片|材料|设备|上游)[^，。；]{0,12}到|(?:为|向)[^，]{0,24}(?:提供|供应)|应用|场景|需求|可以|能够|用户|客户|通过提供|双方(?:合作|联合|共同)|(?:搭配|搭载|采用|配备|内置)[^，。；]{0,24}自研/u },
  { predicate: 'MAKES', subject: company, object: work, says: 'X900 是晨星科技研发的训练芯片', patterns: [
    `是\\s?{S}{~12}${make}的`, `由{+8}{S}(?!{~6}(?:协助|参与|辅助|配合|支持)){~8}${make}`, `为\\s?{S}{~10}${make}(?:的)?`],
    // 该协议由甲开发: what is not the chip spoken of.
    unless: /(?:该|这一?|此)(?!芯片|产品|模型|款|型号|框架|软件|平台|处理器|加速卡)\p{Script=Han}{2,6}由/u },
  { predicate: 'MAKES', subject: company, object: work, says: '晨星科技宣布，其研发的大模型 Nova-1 开源', patterns: [
    `其(?:自主)?${make}的{~10}{O}`, `(?:代表|主要|核心|主打|旗舰)(?:产品|型号)(?:有|为|包括|是){~6}{O}`,
    `{S}{~16}(?:产品|芯片|型号)(?:线)?{~6}(?:包括|有|为|涵盖|包含){~6}{O}`] },
  { predicate: 'MAKES', subject: company, object: chip, says: '晨星科技面向桌面的 X300 处理器研制成功', patterns: ['{O}{~12}(?:研制成功|成功流片|流片成功|交付流片|回片点亮)'] },
  { predicate: 'MAKES', subject: company, object: chip, says: '晨星科技推出 X900 用于训练，X300 用于推理', patterns: ['，(?:以及|和|及)?{O}{~8}(?:用于|面向)'], after: /推出|发布/u },
  { predicate: 'MAKES', subject: company, object: chip, says: '晨星科技完成 X300 的流片', patterns: ['完成(?:了)?{~4}{O}{~14}(?:验证|流片|研制|研发|回片)', '{O}的?(?:研制|研发|开发|设计)工作'] },
  { predicate: 'MAKES', subject: company, object: ['PRODUCT'], says: '晨星科技实现国产 AI 芯片量产', patterns: ['实现(?:了)?(?:全)?(?:国产|自主|自研)(?:的)?{O}', '{O}(?:成功|快速|全面|已|率先|神速)+{~4}适配', '{O}完成(?:了)?(?:与|对){~4}{AI_MODEL}'], unless: /等[^，。]{0,6}(?:厂商|企业|公司)|多家|各|主流|第三方|兼容/u },
  { predicate: 'MAKES', subject: company, object: ['PRODUCT'], says: '晨星科技是光模块龙头', patterns: [
    '{S}{+6}(?:是|为|作为|系)[^，。；;\\ue000-\\uf8ff]{0,14}?{O}(?:市场)?{~6}(?:龙头|领导厂商|领先企业|领先厂商|供应商|厂商|提供商|制造商|生产商|领军)', '{S}(?:等)?(?:国内|国产|海外|头部|传统|专业|主要)*{O}(?:厂商|厂|企业|制造商|供应商|龙头|公司)',
    '{O}市场{~10}以{S}{~8}为主', '{O}市场(?:份额)?{~4}(?:位居|稳居|排名|位列|市占率|份额第)', '{S}[^，。；\\ue000-\\uf8ff]{0,6}(?:积累|具有|拥有|形成)(?:了)?{+24}{O}(?=[^，。；]{0,6}(?:IP|核|技术))',
    '(?:形成|积累|具有|拥有)(?:了)?(?:包括)?(?!面向){~12}{O}(?:{~4}(?:等|及|、))', '{S} (?:is|remains|was) {~40}(?:makers?|suppliers?|vendors?|providers?|manufacturers?|producers?) of {~20}{O}', '{S},? (?:a|an|the) {~20}{O} (?:maker|supplier|vendor|provider|manufacturer)'], unless: /需求|采购|客户|应用于|为主体|面向/u },
  { predicate: 'MAKES', subject: company, object: ['MEMORY', 'PACKAGING'], says: '晨星科技向长庚集团供应 HBM3E', patterns: ['向{~6}{COMPANY}{~8}(?:供应|供货|提供|出货){~8}{O}', '(?:是|为|成为|作为){COMPANY}的?{O}的?{~12}供应商'], unless: /禁止|不得|限制|尚未|未能/u },
  { predicate: 'MAKES', subject: company, object: work, says: 'Kite 的母公司晨星科技', patterns: ['其?(?:母公司|开发商|研发方)(?:为|是)?{S}'] },
  { predicate: 'MAKES', subject: company, object: work, says: 'Acme unveiled its X900 accelerator', patterns: [
    `${makeEnglish} ${englishMods}{O}(?!'s|-based| based| servers?)`, `{O}(?:,? (?:which )?(?:is|was|were|are|has been))? (?:designed|developed|launched|unveiled|introduced|released|created) by {S}`] },
  { predicate: 'MAKES', subject: company, object: ['AI_MODEL', 'SOFTWARE'], says: 'CUDA was built by NVIDIA', patterns: ['{O}(?:,? (?:which )?(?:is|was|were|are|has been))? built by {S}'] },
  { predicate: 'MAKES', subject: company, object: wares, says: 'Acme makes optical modules', patterns: [
    '(?:sources|buys|procures|purchases) {O} from {S}', '{S} (?:is|remains) the {~12}{O} (?:supplier|vendor|maker|provider|source)(?![a-z])', `(?:${makeEnglish}|\\b(?:makes?|produces?|manufactures?|supplies|provides?|offers?)\\b) ${englishMods}{O}(?!'s)`] },

  { predicate: 'FABRICATED_BY', subject: chip, object: company, says: 'X900 由台积电代工', patterns: [
    '由{+6}{O}{~10}(?:代工|制造|生产|流片)', '{O}为{S}{~6}(?:代工|制造|流片)', '{S}{~6}在{O}{~6}(?:流片|投片|量产)',
    '(?:fabricated|manufactured|produced|made|built|fabbed) (?:by|at) {O}(?!\'s|’s)', '{O} (?:makes|manufactures|fabricates|produces|fabs) {~12}{S} (?:on|using|at) (?:its|their)'], unless: /\b(?:machine|system|site|cluster|supercomputer|campus|hall)\b/iu },
  { predicate: 'FABRICATED_ON', subject: chip, object: ['PROCESS'], says: 'X900 采用台积电 4N 工艺', patterns: [
    `(?:采用|使用|基于|选用)(?:了)?(?:{COMPANY}(?:的)?)?{~10}{O}(?!及以下|以下)`, '(?:on|using|uses|with|in) (?:{COMPANY}(?:\'s|’s)? )?{~20}{O}'],
    unless: /设备|出口|管制|限制/u },
  { predicate: 'PACKAGED_BY', subject: chip, object: company, says: 'X900 由日月光封装', patterns: ['由{+6}{O}{~8}(?:封装|封测)', '{O}为{S}{~6}(?:封装|封测)', 'packaged by {O}', '{O} (?:will )?packages? {~10}{S}'] },
  { predicate: 'PACKAGED_WITH', subject: chip, object: ['PACKAGING'], says: 'X900 采用 CoWoS-S 封装', patterns: [
    `${uses}(?:了)?{~14}{O}`, `(?<=${uses}[^。；，]{0,60}(?:、|和|与|及|以及)(?:{PACKAGING}|\\s)*){O}`, '(?:combines?|pairs?) {~20}{O}', '(?<=(?:combines?|pairs?) [^.;,]{0,30}(?:with|and) ){O}', '(?:通过|利用){~4}{O}{~4}封装', '(?:packaged (?:with|in|using)|uses?|using|adopts?|employs?|relies on) {~30}{O}'] },
  { predicate: 'PACKAGED_WITH', subject: chip, object: ['PACKAGING'], says: 'CoWoS 应用于 X900', patterns: [
    '{O}{~10}(?:应用于|用于|首先应用于){+8}{S}', `${uses}了?{O}{~6}，(?:例如|如|比如){S}`] },
  { predicate: 'USES_MEMORY', subject: chip, object: ['MEMORY'], says: 'X900 配备 96GB HBM3E', each: true, patterns: [
    `(?:分别)?(?:${uses}|连接|包括)(?:了|的是)?(?:有)?{~6}(?:{MEASURE}(?:的)?(?:容量)?的?)?{~8}{O}`, `与{~8}{O}(?:{~4})(?:连接|集成|封装)`,
    '(?:with|has|have|uses?|using|features?|featuring|carries|packs?|packing|pairs?|moves to|steps up to|offers?|offering|delivers?|integrates?|equipped with|supports?|up to|includes?) {~24}(?:{MEASURE} (?:of )?)?{~12}{O}'] },
  { predicate: 'USES_MEMORY', subject: chip, object: ['MEMORY'], says: 'X900 的 HBM 容量翻番', patterns: ['{O}(?:的)?(?:容量|带宽|显存容量){~10}(?:{MEASURE}|增加|提升|翻)'], unless: /市场|出货/u },
  { predicate: 'USES_MEMORY', subject: chip, object: ['MEMORY'], says: 'HBM3 搭载于 X900', patterns: ['{O}{~10}(?:搭载于|应用于|用于){S}', '(?:搭载|应用)于\\s?{S}'] },
  { predicate: 'USES_INTERCONNECT', subject: chip, object: ['INTERCONNECT'], says: 'X900 搭载 NVLink', patterns: ['(?:搭载|支持|具有|拥有|有)(?:了)?{~14}(?:{MEASURE}\\s?)?{O}', '(?:supports?|uses?|features?|connects? (?:via|over|through)) {~20}{O}'] },

  { predicate: 'SUPPLIES_TO', subject: company, object: company, says: '晨星科技向 NVIDIA 供货', patterns: [
    '向{~6}{O}{~8}(?:供货|供应|提供|交付|出货|销售|出售|批量供货)(?!.{0,4}(?:限制|禁令))', '(?<!更正|修正|订正|勘误|纠正|确认|变更|调整|[改换转变])为{~6}{O}{~4}(?:提供|供应|代工|生产|制造)(?!.{0,10}(?:融资|支持服务))',
    '{S}(?:仍?是|为|成为|作为){O}的?{~14}(?:供应商|代工厂)', '{S}(?:仍?是|为|成为|作为){O}\\s?(?:的)?{MEMORY}的?{~12}供应商', '{O}的{~10}供应商{~4}(?:为|是|包括|有){S}', '(?:已)?进入(?:了)?{O}(?:的)?{~6}(?:供应链|供应体系)',
    '(?:supplies|supply|supplied|ships?|shipped|sells?|sold|provides?|provided|delivers?|delivered|supplying|shipping|selling|delivering) {+40}to {O}', '{S}(?:,)? (?:is|was|remains|became) {~24}suppliers? (?:to|of|for) {O}',
    "\\bsuppl(?:y|ies|ied) {O} with", '\\b(?:makes?|manufactures?|produces?|builds?|assembles?) {+40} for {~10}{O}'], unless: /禁止|不得|限制|禁令|\bban|restrict|\bsold (?:its|their|all|most|the) [^,.;]{0,16}(?:shares?|stakes?|units?|business|factor(?:y|ies)|plants?|fabs?)\b|\bsold (?:(?:its|their|the|all its|his)(?: [a-z]+)? [\uef00-\uefff] (?:to|in)|[^,.;]{0,24}(?:\bpart|arm|division|operations?|assets?|plants?|rest|unit|business|stake|shares?) (?:of [a-z]+ )?to)\b/u },
  { predicate: 'SUPPLIES_TO', subject: company, object: company, says: '晨星科技的客户包括 NVIDIA', patterns: [
    '(?:主要|核心|下游|海外|重要)?客户{~4}(?:包括|有|为|涵盖|：|如){~6}{O}', '(?:主要|核心|重要|大)客户{O}', '{S}{~10}(?:取得|获得|拿到|斩获){O}{+16}订单',
    "customers (?:include|are|such as) {~12}{O}"], unless: /持股|参投|领投|潜在|意向/u },
  { predicate: 'SUPPLIES_TO', subject: company, object: company, says: 'NVIDIA 向晨星科技采购', patterns: ['{O}{~8}(?:向|从){S}{~8}(?:采购|订购|购买|下单)', '{O} (?:(?:second-|dual-)?sources|buys|procures|purchases|orders) {+30}from {S}', '{O} (?:is|remains|became) {~16}customer of {S}'], unless: /禁止|不得|\bban/u },

  { predicate: 'SUPPORTS_SOFTWARE', subject: ['CHIP', 'COMPANY', 'SOFTWARE', 'PRODUCT'], object: ['SOFTWARE'], says: 'X900 兼容 CUDA 生态', patterns: [
    '(?:支持|兼容|适配)(?:了|包括)?{~16}{O}', '(?:支持|兼容|适配){~20}，?(?:如|例如|包括|包含)\\s?{O}', '配以{+24}{O}', '(?:{O}){~4}(?:等)?{~10}(?:均)?(?:获|得到)支持',
    '(?:supports?|is compatible with|compatible with|runs) {~30}{O}'], unless: /数据类型|自主可控技术路线/u },
  { predicate: 'SUPPORTS_SOFTWARE', subject: chip, object: ['SOFTWARE'], says: '昇腾计算包括 CANN 等软件', patterns: ['{S}(?:计算|产业|生态)?{-60}(?:包括|包含){-40}{O}'], unless: /支持|兼容|(?:支持|通过)第三方/u },
  { predicate: 'SUPPORTS_SOFTWARE', subject: company, object: ['SOFTWARE'], says: '晨星科技基于自有指令集移植了编译器（GCC、LLVM）', patterns: ['(?<={S}[^。]{0,40}(?:迁移|移植)[^。]{0,120}(?:编译器|虚拟机|框架|操作系统|浏览器)\\()\\s?{O}', '(?<={S}[^。]{0,40}(?:迁移|移植)[^。]{0,160}、\\s?){O}(?=虚拟机|编译器|框架)', '(?<=(?:迁移|移植|研发)[^。]{0,120}(?:编译器|虚拟机|框架|操作系统|浏览器)\\()\\s?{O}', '(?<=(?:迁移|移植)[^。]{0,160}、\\s?){O}(?=虚拟机|编译器|框架)'] },
  { predicate: 'ADAPTED', subject: ['COMPANY', 'CHIP', 'COMPUTE_CENTER'], object: ['AI_MODEL', 'COMPANY'], says: '晨星科技已完成适配 Qwen', patterns: [
    '(?:适配|完成适配|部署|上线|接入|启动运行|成功运行|运行)(?:了)?(?:全量级|满血版|全系列|全部|全版本)?{~6}{O}', '{O}{~8}(?:完成|实现|通过|全面)(?:了)?(?:{S})?{~6}适配', '与{~10}{O}{~10}(?:全面|完成)?适配',
    '(?:has |have )?(?:adapted|been adapted to|ported|deployed|completed adaptation (?:of|to|for)|optimi[sz]ed for) {~16}{O}'], unless: /需要|训练|有望|窗口/u },
  { predicate: 'ADAPTED', subject: ['COMPANY', 'CHIP'], object: ['AI_MODEL', 'COMPANY'], says: '搭载 X900 的设备成功运行 Qwen', patterns: ['搭载{S}的?(?:设备|服务器|终端|整机|产品|平台){~10}(?:运行|适配|部署|支持){~8}{O}'] },
  { predicate: 'ADAPTED', subject: ['COMPUTE_CENTER'], object: ['AI_MODEL'], says: '鹤壁极光智算中心部署 Nova-1 及多模态 Nova-2', patterns: ['(?<=部署[^，。；]{0,24}及[^，。；\\ue000-\\uf8ff]{0,8}){O}'] },
  { predicate: 'COMPARABLE_TO', subject: ['CHIP', 'AI_MODEL'], object: ['CHIP', 'AI_MODEL'], says: 'X900 性能对标 A100', patterns: [
    '(?:对标|比肩|媲美|接近|逼近|看齐|持平于|相当于)(?:了)?{~10}{O}(?!的?{MEASURE})', '(?:与|和|同){~14}{O}{~10}(?:不分伯仲|相当|持平|相近|比肩|接近|匹敌|媲美|看齐)', '达到(?:了)?{~4}{O}{~4}水平',
    '(?:comparable (?:to|with)|on par with|rivals|rivalling|rivaling|matches|equivalent to|close to|similar to|benchmarked against) {~16}{O}'],
    unless: /在(?![^，]{0,8}(?:典型|主要|常见)应用)[^，]{0,24}(?:场景|任务|测试|测评|评测|基准)|得分|倍|人类|生态|平台|算力成本|成本|价格|训练启动|启动了|\bnot\b|n't\b/u },
  { predicate: 'COMPETES_WITH', subject: company, object: company, says: '晨星科技是 NVIDIA 的主要竞争对手', patterns: [
    '(?:作为|是|为){O}的?{~8}(?:竞争对手|竞争者|对手)', '{O}(?!及其){~8}竞争对手{S}', '{S}及其竞争对手{O}', '与{O}{~6}竞争', '(?:competes|competing|compete) (?:directly )?with {~10}{O}', "(?:rival|competitor)s?(?: of| to)? {O}"] },
  { predicate: 'COMPETES_WITH', subject: company, object: company, says: '市场竞争格局以晨星科技、长庚集团等厂商为主', patterns: ['竞争格局{~6}以{LIST}{~8}为主', '{LIST}{~6}(?:两强|双雄|双寡头|三巨头|两强争霸)'] },

  { predicate: 'HOLDS_SHARE_IN', subject: company, object: company, says: '长庚集团参股晨星科技', patterns: [
    '(?:参股|入股|(?<!战略|财务|产业)投资(?!、|方|人|者)|战略投资(?!方|人|者)|增持|领投|控股(?!股东|方|权)|持有)(?:了)?{~6}{O}(?!的|生态|参股|持股|持有|{~4}(?:运营|承建))', '(?:参股|入股|控股)(?:了)?(?!子公司|股东|权)(?:(?![向为给与由])[^，,。；;：:！？!?]){0,20}?{O}(?!的|生态|参股|持股|持有|入股|控股)', '作为{O}的{~6}股东，{S}', '(?:是|(?<!作)为|成为|系){O}的?{~6}(?:股东|控股股东|第一大股东|实际控制人)', '{O}{~4}(?:获|获得){S}{~8}(?:投资|入股|注资)', '{S}(?:战略)?投资的(?:(?![向为给与由])[^，,。；;：:！？!?]){0,12}?{O}', '收购(?:了)?{O}{+8}(?:股份|股权)',
    '(?:holds?|owns?|acquired|bought|took|has) {+30}(?:stake|interest|shareholding|shares) in {O}(?!\'s|’s)', '(?:holds?|owns?) {~10}{MEASURE} of {O}', '(?:invested|invests) {~12}in {O}(?!\'s|’s)'], unless: /投资额|投资规模|投资建议|转让|清仓|已退出|悉数出售/u },
  { predicate: 'SUBSIDIARY_OF', subject: company, object: company, says: '长庚集团子公司晨星科技', patterns: [
    '(?<!另一家|另有一家|还有)(?:全资|控股|旗下)?子公司\\s?{S}(?!的?股)', '(?:是|为|作为|系){O}的?(?!{~6}及其?){~8}子公司', '{O}旗下的?(?:{REGION}|(?!入股|参股|投资|产品)[^，。；与和及、\\ue000-\\uf8ff]){0,12}{S}', '{S}\\s?\\(被{O}收购\\)', '(?:收购|并购)(?:了)?{S}(?!的|{+6}(?:股份|股权|业务))',
    "{S}(?:,)? (?:a|an|the|its)? ?{~24}(?:subsidiary|unit|arm) of {O}", '(?<!\\b[Ii]ts (?:[a-z-]+ ){0,2})subsidiary,? {S}', 'acquired {S}(?!\'s)'], unless: /提出(?:以|收购|全资|向)|要约|潜在|传出/u },
  { predicate: 'PARTNER_OF', subject: ['COMPANY', 'COMPUTE_CENTER'], object: company, says: '晨星科技携手长庚集团', patterns: [
    '(?:携手|联手|联合(?!投资|注资|领投|持股|出资)){~8}{O}(?!{~6}(?:发布|推出)(?:的)?\\s?《)', '(?:与|和|同){~2}{O}(?:共建|共同建设|合资|联合成立)', '(?:与|和){~6}(?:{REGION}的?\\s?)?{O}{+10}(?:联合|合作|(?:签署|签订|达成)(?!{~8}(?:采购|供货|供应|购销|租赁))|建立{~8}(?:合作|伙伴))', '(?:是|为|作为|成为){O}的?{~12}(?:合作伙伴|战略伙伴|伙伴)', '、?{O}(?:核心|战略|生态|整机)*合作伙伴',
    '(?:合作伙伴|伙伴)\\(?(?:包括|有|如){~4}{O}', "(?:partner(?:ed|s|ing)?|collaborat(?:ed|es|ing)|team(?:ed|s) up|work(?:s|ed|ing)) (?:closely )?with {~10}{O}", "(?:a |an )?{~16}partner of {O}"], unless: /禁止|制裁|研究院发布|数据|接洽/u },
  { predicate: 'PARTNER_OF', subject: company, object: company, says: '鹤壁极光智算中心与晨星科技、长庚集团合作', patterns: ['{S}\\s?[x×]\\s?{O}(?!\\s?\\d)', '(?<={COMPUTE_CENTER})(?:与|和|联合|携手){LIST}{~4}(?:合作|共建|共同|签署|签约)'] },
  { predicate: 'PARTNER_OF', subject: company, object: company, says: '晨星科技与长庚集团联合发布一体机', patterns: ['(?<!与|和|同|为|对|如){LIST}(?!{~8}(?:《|与其|与它)){~6}(?:联合|合作|携手|共同)(?!(?:供应|供货|提供|占|把持|主导|瓜分|持有|持股|分食)|{~10}(?:《|印发|投资|承建))', '(?<!与|和|同|为|对|如){LIST}(?:则|也|已)?(?:于|在)?\\s?(?:{DATE})?{~8}(?:签署|签订|达成|建立|签有){+14}(?:合作|协议|伙伴)',
    '{LIST} (?:have |has )?(?:jointly|partnered|signed {~24}agreement|formed {~20}(?:alliance|partnership|joint venture)|announced {~14}(?:partnership|collaboration))'] },

  { predicate: 'VARIANT_OF', subject: ['PACKAGING', 'CHIP', 'AI_MODEL', 'MEMORY', 'INTERCONNECT', 'SOFTWARE'], object: ['PACKAGING', 'CHIP', 'AI_MODEL', 'MEMORY', 'INTERCONNECT', 'SOFTWARE'], says: 'CoWoS 分为 CoWoS-S 和 CoWoS-L', prefixed: true, patterns: [
    '(?:可以?|主要|目前)*(?:分为|分成|包括|包含|涵盖|含|有)为?{~12}{S}', '(?:分别是|分别为|即){S}', '(?:comes? in|includes?|comprises?|consists? of|divided into|spans?|variants?:?) {~24}{S}', '{S} (?:is|are) {~12}(?:variants?|versions?) of {O}'] },
  { predicate: 'COMBINES', subject: ['PACKAGING'], object: ['PACKAGING', 'PROCESS'], says: 'CoWoS-L 结合了 CoWoS-S 和 InFO', patterns: ['(?:结合|融合|整合)(?:了)?{~4}{O}', '(?:combines?|blends?|merges?) {~12}{O}'] },
  { predicate: 'REQUIRES', subject: ['PACKAGING', 'MEMORY'], object: ['PACKAGING', 'PROCESS'], says: 'TSV 是 CoWoS 封装的关键技术', patterns: ['{O}{~6}(?:是|为){S}{~8}(?:关键|核心|必备|基础)(?:技术|工艺)', '(?:需要|依赖|离不开|必须采用|通过|采用|利用|使用|运用)(?:了)?{~6}{O}', '(?:requires?|depends? on|relies on|needs?|uses?) {~20}{O}'] },
  { predicate: 'REQUIRES', subject: chip, object: ['PRODUCT'], says: 'X900 使用液冷方案', patterns: ['(?:使用|采用|需要|需|要求)(?:了)?{~6}{O}(?:方案|散热|技术)'] },
  { predicate: 'RESTRICTED_VARIANT_OF', subject: chip, object: chip, says: 'A800 是 A100 的特供版', each: true, patterns: [
    '(?<={O}[^。]{0,60})(?:特供|阉割|降规|减配|合规)版(?:本)?(?:的)?(?:芯片)?{~4}{S}', '{O}的?{~10}(?:特供|阉割|降规|减配|降级|合规|缩水|中国定制)(?:版本?|型号)?{~4}{S}', '{S}{~4}(?:是|为|作为){O}的?{~10}(?:特供|阉割|降规|减配|降级|合规|缩水|定制)版',
    '(?:是|(?<!名)为|即){O}的?{~4}(?:特供|阉割|降规|减配|降级|合规|缩水)(?:版本?|产品|型号|芯片)',
    "{S}(?:,)? (?:is |was )?{~8}(?:cut-down|downgraded|scaled-back|scaled-down|China-specific|export-compliant|watered-down|China-only|compliant|slower){~20}(?:version|variant)s? of {~6}{O}"] },

  { predicate: 'USES_CHIP', subject: ['PRODUCT', 'COMPUTE_CENTER', 'AI_MODEL', 'SOFTWARE'], object: chip, says: '鹤壁极光智算中心基于 X900 构建', patterns: [
    '基于{~6}{O}{~12}(?:训练|构建|打造|搭建|建设|的(?:.{0,10})(?:平台|集群|服务器|智算|超级计算机))'], unless: /鼓励|支持|引导|测算|假设/u },
  { predicate: 'USES_CHIP', subject: ['PRODUCT', 'COMPUTE_CENTER', 'COMPANY', 'AI_MODEL', 'SOFTWARE'], object: chip, says: '鹤壁极光智算中心采用 X900', patterns: [
    '(?:采用|搭载(?!于)|配备|使用|部署|采购|配置|购买|囤积)(?:了)?{~12}{O}(?!的(?!芯片|GPU|加速卡))',
    '(?:trained (?:on|using|with)|powered by|built on|equipped with|deploy(?:s|ed)|adopt(?:s|ed)|links|runs?(?: on)?|bought|purchased|ordered|install(?:s|ed)) {~24}{O}', '(?:uses?|using) (?:(?!\\bfor\\b)[^,，.。;；:：\\ue000-\\uf8ff]){0,24}?{O}'], unless: /制程|工艺|禁止|无法|测算|假设|对标|鼓励|支持|引导|可以(?:部署|采购|采用|使用)|\b(?:evaluations?|trials?|pilots?|tests?|benchmarks?|comparisons?|stud(?:y|ies)|proofs? of concept) (?:of|with|on)\b/u },
  { predicate: 'USES_CHIP', subject: company, object: chip, says: '晨星科技推出搭载 X900 的八卡服务器', patterns: ['(?:推出|发布|供应|上线)(?:了)?{~8}(?:搭载|基于|采用){O}的'] },
  { predicate: 'USES_CHIP', subject: ['PRODUCT', 'COMPUTE_CENTER'], object: chip, says: 'S1 机柜由 72 颗 X900 组成', patterns: ['{S}{~6}由{~6}{O}{~8}(?:组成|构成)'] },
  { predicate: 'USES_CHIP', subject: ['COMPUTE_CENTER', 'COMPANY'], object: chip, says: 'X900 已在鹤壁极光智算中心部署', patterns: ['(?:已|率先)在{S}{~10}(?:部署|落地|上线|应用)'] },
  { predicate: 'USES_CHIP', subject: ['PRODUCT'], object: chip, says: '晨星科技完成 X900 AI 服务器研制', patterns: ['(?:完成|推出|发布|研制|开发)(?:了)?{~6}{O}的?(?=[^，。；\ue000-\uf8ff]{0,4}{PRODUCT}){~4}{S}(?=研制|研发|开发|设计|，|。|$)'] },
  { predicate: 'USES_CHIP', subject: ['PRODUCT', 'COMPUTE_CENTER'], object: ['PRODUCT'], says: '该 AI 服务器配备晨星科技 GPU', patterns: ['(?:配备|搭载|采用|部署)(?:了)?{~6}{O}(?!的?(?:服务器|集群|一体机))', '(?:powered by|equipped with) {O}'], unless: /可(?:以)?(?:搭载|采用|配备)|鼓励|支持/u },
  { predicate: 'USES_CHIP', subject: ['PRODUCT'], object: chip, says: '基于 X900 处理器，推出了 S1 服务器', patterns: ['基于{+14}{O}{~6}，?(?:推出|发布|打造)(?:了)?(?:(?!面向|针对|用于|适用|的)[^，。；\\ue000-\\uf8ff]){0,16}{S}'] },
  { predicate: 'USES_CHIP', subject: ['AI_MODEL', 'COMPANY', 'COMPUTE_CENTER', 'PRODUCT'], object: chip, says: 'X900 被用于训练 Nova-1', patterns: [
    '{O}{~8}(?:被)?(?:用于|用来)(?:训练|推理|支撑|运行){~6}{S}', '{O}{~8}(?:在|于){S}{+16}(?:部署|应用|落地|使用)', '训练\\s?{S}{+16}{O}', '(?:trained|training) {~12}{S} {~12}(?:on|using|with) {~20}{O}', '在{+8}{O}{~12}上(?:完成)?训练{~6}{S}', '搭载{O}的?{S}',
    '{O}(?:s)? (?:was|were|is|are) used (?:to train|for|in|by) {~12}{S}'], unless: /如果|假设|需要/u },
  { predicate: 'USES_CHIP', subject: company, object: chip, says: '晨星科技已将 10 万颗 X900 连接成网', patterns: ['将{~6}{O}{~8}(?:连接(?:到|成|起来)?|部署(?:到|于|在)|接入)'] },
  { predicate: 'USES_CHIP', subject: chip, object: chip, says: '将两颗 X900 与一颗 C1 CPU 相结合的 XC900', patterns: [
    '将{~4}{O}{~8}(?:相结合|结合|集成|组合|封装|整合)(?:在一起)?(?:的|为|成|而成){~6}{S}', '(?:是|由)(?:将)?{~4}{O}{~10}(?:结合在一起|组成|构成|集成在一起|组合而成|相结合)', '(?:combines?|pairs?|integrates?|consists of|comprises) {~10}{O}', '(?:combines?|pairs?) {+24} (?:with|and) {~8}{O}'], unless: /倍/u },

  { predicate: 'LOCATED_IN', subject: ['COMPANY', 'COMPUTE_CENTER'], object: ['REGION'], says: '美国初创公司 Acme', patterns: [
    '{O}(?:[一二两三四五六七八九十几多\\d]+(?:大|家))?(?:头部|主要|领先|知名|初创|科技|本土|龙头|互联网|芯片|半导体|云|云计算|存储|AI|大模型|设备|代工|电信|IT|上市|设计|光|网络|服务器|硬件|软件|安全|汽车|机器人|封测|封装|材料|国有|民营|创业|新锐)*(?:公司|厂商|厂|企业|巨头|集团|运营商){S}', '{S}{~8}(?:位于|坐落于|落户(?:于)?|落地于?|总部(?:设|位)于|设在|设立于){~4}{O}(?!{~3}的)', '总部(?:设|位)于{~4}{O}(?!\\s?的)', '{S}{~10}在{~4}{O}[^，。；的\\ue000-\\uf8ff]{0,6}(?:正式)?(?:投产|揭牌|落地|开工|建成|启用|落户|投运|点亮|成立|动工)',
    '(?:在|于){~4}{O}{~8}(?:建设|新建|建成|成立|打造|投建)(?:的|了)?{~10}(?={COMPUTE_CENTER}){S}', '{O}(?:省|市)?依托{S}(?!{~4}(?:建设|打造))', '{S}(?:,)? (?:is |was )?(?:based|headquartered|located|situated) in {~8}{O}', '{O}-based {~30}{S}', '{S}, (?:a|an|the) {O}(?:-based)? {~20}(?:startup|company|firm|chipmaker|designer|foundry|vendor)', "{O}(?:'s|’s) {S}", '{S}(?:等|为代表的)?{MEASURE}?{O}{~6}(?:实体|企业|公司|厂商|机构)(?!的|市场)'], unless: /出口|管制(?!“)|制裁|销售|推动|助力|吸引/u },
  { predicate: 'LOCATED_IN', subject: company, object: ['REGION'], says: '美国商务部将晨星科技、长庚集团等 12 家中国实体列入实体清单', patterns: [
    `{S}的?{MEASURE}?{O}{PRODUCT}?${kindOfFirm}`, `(?<={MEASURE}{O}{PRODUCT}?${kindOfFirm}[^。；;]{0,30}(?:主要为|主要包括|主要是|包括|分别为|分别是)[^。；;]{0,80}){S}(?!(?:投资|控股|参股)的)`,
    `{O} ${englishField}(?:entities|companies|firms|chipmakers|designers|vendors|startups|start-ups|giants|makers|foundries),? (?:including|such as|like|among them|namely) {S}`,
    `{O} ${englishField}(?:chipmakers?|designers?|startups?|start-ups?|giants?|foundry|foundries),? {S}`], unless: /移出|移除/u },
  { predicate: 'LOCATED_IN', subject: company, object: ['REGION'], says: '鹤壁已引进晨星科技等 12 家硬件企业', patterns: [
    `{O}[^。；;]{0,40}(?:引进|吸引|集聚)(?:了)?{S}(?={~4}(?:{MEASURE})?{~8}${kindOfFirm})`, `(?<={O}[^。；;]{0,40}(?:引进|吸引|集聚)(?:了)?{COMPANY}[^。；;]{0,24}${kindOfFirm}[，、](?:\\p{Script=Han}{2,4}、)?){S}(?={MEASURE}{~8}${kindOfFirm})`,
    '(?:attracted|drawn|brought) {S} to {O}'], unless: /计划|将(?:于|在|会)|力争|积极|鼓励|支持引进/u },
  { predicate: 'OPERATED_BY', subject: ['COMPUTE_CENTER'], object: company, says: '鹤壁极光智算中心由晨星科技运营', patterns: ['由{~4}{O}{~8}(?:建设)?(?:运营|负责运营)', '由{+20}(?:投资|出资|投建|建设|承建|规划)(?:、|并由?)\\s?{O}\\s?(?:负责|承担)?(?:日常)?(?:运营|运维)', 'operated by {O}'] },
] satisfies readonly Frame[]).map(compile);

