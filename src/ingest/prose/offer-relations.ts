import { chip, company, undone, compile, firmOrChip, platforms, software, type CompiledFrame, type Frame } from './frame.js';

/** Chinese wordings of what a firm has to offer of its own, and of the software that its chips run: 平台名为 …, 则有 …, 的护城河是 …, 以 … 对应 …, 除了自家的 …, 通过 … 平台兼容 …. */
const also = '(?:则|也|亦|还|已|均|都|仍|另|目前|同时|主要|率先|小批量|批量|规模|正式|先后)*';
const notOwn = new RegExp(`${undone.source}|采购|需求|客户|产能|设备|送样`, 'u');
const unsupported = new RegExp(`${undone.source}|不支持|不兼容|替代|竞争对手`, 'u');
const stack = '(?:软件栈|软件平台|软件|平台|编译栈|编译器|工具链|推理引擎|框架|生态)';
const moat = '(?:护城河|软件生态|软件底座|软件基座|生态壁垒|软件栈|核心壁垒|杀手锏)';
const binds = '(?:对应|对标|追赶|应对|抗衡|对抗|回应|绑定|锁定|构筑|构建|打造|建立|维系|追随|挑战|直面|支撑)';

export const offerFrames: readonly CompiledFrame[] = ([
  { predicate: 'MAKES', subject: company, object: platforms, says: '晨星科技扩产，2.5D 平台名为 Y-Bridge', topical: true, patterns: ['(?:平台|技术|方案|工艺|产品|协议|总线)(?:名为|叫做?|称作|称为|命名为|取名)\\s?“?{O}'], unless: notOwn },
  { predicate: 'MAKES', subject: company, object: platforms, says: '长庚封测则有 Y-Bridge', patterns: [
    `{S}(?:\\s?\\([^)]*\\))?${also}(?:有|拥有|握有|推出|主推|力推|主打)(?:了|自家的?|自研的?|自有的?)?\\s?{O}\\s?(?:平台|技术|方案|工艺|产品)?(?=[，。；、]|$)`, `{S}(?:\\s?\\([^)]*\\))?${also}(?:自\\s?)?(?:于\\s?)?{DATE}[^，。；\\ue000-\\uf8ff]{0,4}${also}(?:量产|交付|出货|投产|推出)(?:了)?[^，。；\\ue000-\\uf8ff]{0,12}{O}(?!\\s?的)`,
    '(?<=(?:方案|技术|平台|产品)(?:则|分别)?(?:称作|叫做?|名为|是|为)\\s?(?:{PACKAGING}|{INTERCONNECT}|{MEMORY})，)\\s?{S}(?:则)?(?:为|是|叫|称作)\\s?{O}(?=[，。；]|$)'], unless: notOwn },

  { predicate: 'MAKES', subject: company, object: software, says: '英伟达的护城河仍是 CUDA', patterns: [
    `{S}的?[^，。；\\ue000-\\uf8ff]{0,6}${moat}(?:则|仍|依然|主要|也)*(?:是|为|在于|来自)\\s?{O}`, `{S}${also}(?:以|用|靠|凭|凭借|依靠|依托)(?:自研的?|自家的?|自有的?|开源的?)?\\s?{O}\\s?[^，。；\\ue000-\\uf8ff]{0,4}${binds}`, `{S}${also}(?:依靠|凭借|靠)(?:自研的?|自家的?|自有的?)?\\s?{O}(?=[，。；]|$)`,
    `(?<=以\\s?{SOFTWARE}\\s?(?:对应|对标|对抗)\\s?{SOFTWARE}[、，])以\\s?{O}\\s?(?:对应|对标|对抗)`], unless: unsupported },
  { predicate: 'SUPPORTS_SOFTWARE', subject: company, object: software, says: '英伟达的护城河仍是 CUDA', patterns: [
    `{S}的?[^，。；\\ue000-\\uf8ff]{0,6}${moat}(?:则|仍|依然|主要|也)*(?:是|为|在于|来自)\\s?{O}`, `{S}${also}(?:以|用|靠|凭|凭借|依靠|依托)(?:自研的?|自家的?|自有的?|开源的?)?\\s?{O}\\s?[^，。；\\ue000-\\uf8ff]{0,4}${binds}`, `{S}${also}(?:依靠|凭借|靠)(?:自研的?|自家的?|自有的?)?\\s?{O}(?=[，。；]|$)`,
    `(?<=以\\s?{SOFTWARE}\\s?(?:对应|对标|对抗)\\s?{SOFTWARE}[、，])以\\s?{O}\\s?(?:对应|对标|对抗)`], unless: unsupported },
  { predicate: 'SUPPORTS_SOFTWARE', subject: chip, object: software, says: 'X900 已发布，配套软件为 ROCm', carried: true, patterns: ['配套(?:的)?软件(?:栈|平台)?(?:则|仍)?(?:为|是|采用|用)\\s?{O}', '(?<=^|[，。；])(?:与其|与之)?配套的\\s?(?:编译栈|软件栈|软件平台|工具链)?(?:则|仍)?(?:为|是|名为)?\\s?{O}', '(?<=，)(?:其)?软件(?:栈|平台|环境|生态)(?:则|仍)?(?:为|是|名为|用的是|采用|沿用)?\\s?{O}', '(?:搭配|配有|配以|配套)(?:了)?(?:自研的?|自有的?|自家的?)?\\s?{O}'], unless: unsupported },
  { predicate: 'SUPPORTS_SOFTWARE', subject: firmOrChip, object: software, says: 'X900 通过 MUSA 平台兼容 CUDA', patterns: [`(?:通过|借助|依托|经由)(?:其|自研的?|自有的?)?\\s?{O}\\s?${stack}?(?:来)?(?:可以?|能够?)?(?:兼容|支持|迁移|运行|适配|对接)`, `除(?:了)?(?:自家|自研|自有)的?\\s?{O}\\s?${stack}?(?:之?外|以外)?，`], unless: unsupported },
  { predicate: 'MAKES', subject: company, object: software, says: '晨星科技的 X900 除了自家的 Zephyr 编译栈，也支持 PyTorch', topical: true, patterns: [`除(?:了)?(?:自家|自研|自有)的?\\s?{O}\\s?${stack}?(?:之?外|以外)?，`, `(?<=^|[，。；：])其\\s?{O}\\s?(?:软件栈|软件平台|编译栈|编译器|工具链|推理引擎|框架)`], unless: unsupported },
  { predicate: 'SUPPORTS_SOFTWARE', subject: company, object: software, says: '晨星科技自研推理引擎 Zephyr', patterns: [`{S}[^，。；\\ue000-\\uf8ff]{0,4}(?:自研|自主研发|自主开发|自行开发)(?:了|的)?[^，。；\\ue000-\\uf8ff]{0,6}${stack}\\s?{O}`, `{S}[^，。；\\ue000-\\uf8ff]{0,4}(?:直接)?(?:采用|使用|选用|沿用)(?:了)?开源的?\\s?{O}`, '(?<=[，；])(?:直接|转而|而是|改为)?(?:采用|使用|选用|沿用)(?:了)?开源的\\s?{O}'], unless: unsupported },
  { predicate: 'SUPPORTS_SOFTWARE', subject: company, object: software, says: '晨星科技走兼容路线，其 Zephyr 软件栈兼容 CUDA', topical: true, patterns: [`(?<=^|[，。；：])其\\s?{O}\\s?(?:软件栈|软件平台|编译栈|工具链|推理引擎)`], unless: unsupported },
  { predicate: 'SUPPORTS_SOFTWARE', subject: chip, object: software, says: 'Zephyr 是开源编译器，在 X900 上支持 JAX', patterns: ['(?:以|用)\\s?{O}\\s?(?:对接|支撑|驱动|服务于?)(?:其|自家的?)?\\s?{S}', '{O}\\s?(?:则|共同)?(?:是|为|构成|组成)(?:了)?\\s?{S}\\s?(?:的)?(?:软件)?(?:生态|软件栈|平台)?的?(?:[一二两三四]大)?(?:支柱|底座|核心|基石|基础|组成)', '{O}(?=[^。；]{0,24}在\\s?{S}\\s?上(?:可以?|能够?|已|原生)*(?:支持|运行))'], unless: unsupported },
] satisfies readonly Frame[]).map(compile);
