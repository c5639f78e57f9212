import { chip, company, undone, compile, aiModel, firmOrChip, software, type CompiledFrame, type Frame } from './frame.js';

/** Chinese wordings of models on chips and of software a firm stands on: X 开源后，甲在 9 月跑通了全量版本, 由甲完成 X900 适配, 首日即在 X900 上跑通, 力推 ROCm, 通过 … 兼容认证. */
const notYet = new RegExp(`${undone.source}|验证中|测试中|禁止`, 'u');
const soon = '(?:则|也|亦|均|都|便|即|就|才|已|双双|先后|率先|随即|随后|宣布|(?:在|于)?\\s?(?:当日|当天|当晚|当周|同日|同天|次日|首日|第一时间|{DATE})|[^，。；\\ue000-\\uf8ff]{0,4}(?:天|周|小时)[后内])*';
const done = '(?:完成(?:了)?(?:对(?:其|该模型)的?)?(?:全面|初步)?(?:适配|部署|支持|移植)|适配|支持|跑通|跟进|点亮)(?:了)?';
const issued = '(?:于|在)?\\s?(?:{DATE})?\\s?(?:正式|全面)?(?:开源|发布|上线|推出|开放权重)(?:后|之后|以后|当日|当天|次日|首日)?';
const whole = '(?:其|该模型的?)?(?:全量|完整|满血|量化|蒸馏|旗舰|最大)+(?:版本?|模型|权重)?';
const on = '(?:平台|芯片|集群|加速卡|卡)?上(?:已|均|也)?(?:完成|实现)?(?:了)?(?:端侧|推理|训练)?(?:跑通|适配|部署|运行|点亮|移植)';
const own = '(?:了|着|自家的?|自研的?|自有的?|开源的?)*';

export const portingFrames: readonly CompiledFrame[] = ([
  { predicate: 'ADAPTED', subject: firmOrChip, object: aiModel, says: 'Nova-1 于 9 月 29 日开源，昇腾与 AMD 在当日即宣布完成适配', patterns: [
    `(?<={O}${issued}(?:[^。；]{0,60}?[，；])?[，；]?\\s?(?:其中|而)?(?:除[^，。；]{1,14}外，)?(?:{ANY}\\s?(?:与|和|、)\\s?)?)(?<=[，；与和、外]\\s?){S}${soon}${done}(?:${whole})?(?=[，。；]|$)`, `(?<={O}${issued}(?:[^。；]{0,60}?[，；])?[，；]?\\s?(?:其中|而)?)(?<=[，；]\\s?){S}\\s?(?:与|和|、)\\s?{ANY}${soon}${done}(?:${whole})?(?=[，。；]|$)`,
    `{O}[^，。；\\ue000-\\uf8ff]{0,8}，${soon}在\\s?{S}\\s?(?:(?:和|与|、)\\s?{ANY}\\s?)?${on}`, `{O}[^，。；\\ue000-\\uf8ff]{0,8}，${soon}在\\s?{ANY}\\s?(?:和|与|、)\\s?{S}\\s?${on}`, `{O}${soon}在\\s?{S}\\s?${on}`,
    `{O}(?:则|也|已)?由\\s?{S}${soon}(?:完成|实现)(?:了)?[^，。；]{0,12}(?:适配|部署|移植)`, `{O}(?:则|也|已)?由\\s?{COMPANY}${soon}(?:完成|实现)(?:了)?(?:对|在)?\\s?{S}\\s?(?:上)?(?:的)?(?:适配|部署|移植)`,
    `{S}${soon}(?:跑通|点亮|跑起|完成|支持|适配)(?:了)?(?:对)?(?:${whole}的?)?\\s?{O}\\s?(?:的)?(?:适配|部署|移植|支持|推理)?(?=[，。；]|$)`, '{O}[^，。；\\ue000-\\uf8ff]{0,4}(?:{DATE})?(?:首发|率先|同步|优先|首批)+(?:完成)?适配(?:了)?\\s?{S}'], unless: notYet },
  { predicate: 'ADAPTED', subject: chip, object: aiModel, says: '稷下推出 Nova-1，已在 X900 上完成部署', patterns: [`(?<=[，；])\\s?(?:并|且|现|目前)?(?:已|均已|已经)在\\s?{S}\\s?${on}`], unless: notYet },

  { predicate: 'SUPPORTS_SOFTWARE', subject: company, object: software, says: 'AMD 力推 GCC，英伟达有 CUDA', patterns: [
    `{S}(?:则|也|还|仍|围绕\\s?{CHIP}\\s?)*(?:力推|主推|主打|推广|拥有|有|提供|自建|发展)${own}\\s?{O}(?:\\s?\\d(?:\\.\\d)?)?(?:生态|平台|软件栈)?(?=[，。；、]|$)`, `(?<=(?:提供|拥有|有)\\s?{SOFTWARE}[^。；]{0,24}，)\\s?{S}(?:则)?(?:为|是|用)\\s?{O}(?=[，。；、]|$)`,
    `{S}(?:则|也|还|仍)*(?:直接)?(?:采用|使用|选用|沿用)(?:了)?\\s?(?:由)?\\s?{COMPANY}\\s?(?:牵头|主导|自主|联合|共同)*(?:开发|研发|推出|开源|维护|发布)的\\s?{O}`, '(?:通过|借助|经)\\s?{O}\\s?(?:来)?(?:承接|导入|迁入)', '(?:承接|导入|迁入)(?:了)?\\s?{O}\\s?(?:模型|代码|程序|应用)'], unless: new RegExp(`${undone.source}|不支持|不兼容|需求|采购|用户`, 'u') },
  { predicate: 'SUPPORTS_SOFTWARE', subject: chip, object: software, says: 'X900 已量产，并已通过 PyTorch 的兼容认证', patterns: [
    '(?<={S}[^。；]{0,80}[，；])(?:并|且|也|已|均|还)*(?:通过|完成|取得|获得)(?:了)?(?:与)?\\s?{O}\\s?(?:系统)?的?(?:产品)?(?:兼容性?|互认证?|适配)(?:认证|互认|测试|认定)?', '(?<={S}[^。；]{0,60}[，；])\\s?{COMPANY}\\s?以\\s?{O}\\s?与(?:之|其)配套'], unless: undone },
  { predicate: 'USES_CHIP', subject: aiModel, object: chip, says: 'Nova-1 目前只运行在 X900 上', patterns: ['(?:只|仅|主要|目前|均)*(?:运行|跑|部署)在\\s?{O}\\s?(?:集群|平台)?上(?=[，。；]|$)'], unless: notYet },
  { predicate: 'MAKES', subject: company, object: ['SOFTWARE', 'INTERCONNECT'], says: '长庚集团采用 AMD 牵头开发的 GCC', patterns: [
    '{S}\\s?(?:牵头|主导|联合|自主|共同|独立)*(?:开发|研发|推出|开源|发布|制定|维护)的\\s?{O}', '{S}(?:则|也)?(?:负责)?维护(?:了)?\\s?{O}'], unless: undone },
  { predicate: 'MAKES', subject: company, object: ['INTERCONNECT'], says: '晨星科技扩产，支持其牵头制定的 CloudMesh 协议', topical: true, patterns: ['(?:支持|采用|基于|沿用|使用|遵循)?(?:了)?其(?:自主|牵头|主导|联合)*(?:制定|研发|开发|设计|提出)的\\s?{O}'], unless: undone },
  { predicate: 'COMPARABLE_TO', subject: aiModel, object: aiModel, says: 'Nova-1 在自测榜单上追平 Qwen', patterns: [
    '(?:追平|打平|比肩|媲美|看齐|接近|持平|对标)(?:了)?\\s?(?:{COMPANY}的?\\s?)?{O}(?!的?{MEASURE})', '(?:与|和|同)\\s?(?:{COMPANY}的?\\s?)?{O}\\s?(?:大致|基本|已)?(?:相当|持平|接近|看齐|不相上下)'], unless: new RegExp(`${undone.source}|不及|倍|成本|价格|差距|得分|%|启动|打造|目标`, 'u') },
] satisfies readonly Frame[]).map(compile);
