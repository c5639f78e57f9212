import type { EntityKind } from '../../ontology.js';
import type { SpanKind } from './kinds.js';

/** What a word beside a name says it is. Read after the name, then before it; the first that fits. */
const kindAfter: readonly (readonly [RegExp, EntityKind])[] = [
  [/^(?:[、,/和与及]\s?[A-Z][A-Za-z0-9-]*\d[A-Za-z0-9-]*){0,4}\s?等(?:多款|多种|系列|型号|主流|国产|推理|训练|AI|高端)*\s?(?:芯片|加速卡|GPU|NPU|处理器|显卡|计算卡)/u, 'CHIP'],
  [/^(?:系列)?(?:云端|边缘|终端|推理|训练|训推一体|智能|通用|专用|高端|旗舰|全功能|图形|车载|自动驾驶|数据中心|服务器|国产)*(?:AI)?(?:加速|推理|训练|算力|智能|图形处理|计算)?(?:芯片|加速卡|加速器|计算卡|推理卡|训练卡|板卡|处理器|显卡|GPU|NPU|GPGPU|ASIC|SoC|DPU|CPU|TPU)/u, 'CHIP'],
  [/^(?:\s(?:AI|inference|training|data[- ]cent(?:er|re)|server|edge))*\s?(?:chips?|GPUs?|NPUs?|TPUs?|ASICs?|accelerators?|processors?|CPUs?|SoCs?|cards?)(?![A-Za-z])/u, 'CHIP'],
  [/^(?:则|也|均|将|已)*(?:采用(?:台积电|三星|中芯国际)\s?[A-Z\d]|[改转仍均亦]?由[^，。]{1,24}(?:代工|制造|流片|封装|合封|拼接|拼合|生产)|(?:没有|并未|并不|不|未)(?:使用|采用|搭载|配备)\s?(?:HBM|GDDR|LPDDR)|(?:集成|内含|拥有|内置)[^，。；]{0,6}\d[^，。；]{0,16}(?:核心?|计算单元|计算簇|晶体管)(?=[，。；])|的(?:显存|片上|板卡功耗|整卡功耗|稠密算力|卡间)|的内存(?:采用|选用|为|是)|在[^，。；]{1,16}(?:投片|流片)|采用[^，。]{1,12}(?:工艺|制程|封装)|(?:搭载|配备|配(?!合|套|置|比))[^，。]{0,8}(?:HBM|GDDR|LPDDR|显存)|主打(?:推理|训练|安防|车载|端侧|边缘|自动驾驶|机器人|视频|低功耗)|(?:已|已经|先后)?被[^，。；]{2,16}(?:导入|选用|搭载(?=[，。；]))|由[^，。；]{2,16}(?:裁剪|降配|减配|精简)而来|所用的?\s?(?:HBM|GDDR|LPDDR))/u, 'CHIP'],
  [/^\s(?:is |are |was )?(?:fabbed|fabricated|manufactured|taped out|built on (?:TSMC|Samsung|SMIC|Intel)|draws \d|packs \d|pairs \d|carries \d)/u, 'CHIP'],
  // "星盘 X1（训练卡）：FP16 算力 …, "Polar P1: 4 nm, …": a label and figures of a chip.
  [/^(?:\s?[（(][^（）()]{1,16}[）)])?\s?(?:：|:|——|—)\s?(?=[^。]{0,60}(?:\d\s?(?:[TP]?FLOPS|[TP]?OPS|nm|GB\/s|TB\/s)(?![A-Za-z])|HBM|GDDR|显存))/u, 'CHIP'],
  [/^(?:则|也|曾|仍|目前)*(?:是|为)[^，。；、]{0,24}(?:国产|国内|首颗|首款|算力|性能)[^，。；、]{0,12}(?:芯片|加速卡|处理器|GPU|卡)(?=[，。；]|$)|^(?:均|已|先后)*(?:宣布)?(?:完成|实现)(?:了)?(?:对)?[^，。；]{0,6}(?:DeepSeek|Qwen|千问|GLM|Llama|Kimi|文心|混元|大模型)[^，。；]{0,16}(?:适配|部署)|^(?:的)?(?:后续|首批|剩余|量产)批次/u, 'CHIP'],
  // X 是其第二代训练 GPU, X 是甲首款推理芯片.
  [/^(?:则|也)?(?:是|为|系)(?![^，。；]{0,20}(?:服务器|整机|集群|一体机|模型|软件|框架))[^，。；、]{0,24}(?:训练|推理|加速|AI|智能|算力|旗舰|国产|自研|交换|边缘|车载)+\s?(?:芯片|加速卡|计算卡|处理器|GPU|NPU|GPGPU|ASIC|卡)(?=[，。；]|的)/u, 'CHIP'],
  [/^(?:系列)?(?:通用|开源|多模态|推理|语言|行业|基础|预训练|AI|千亿参数|万亿参数)*(?:大模型|模型|语言模型)/u, 'AI_MODEL'],
  [/^为例，(?:该|这款|这个|这一)?[^，。；]{0,10}(?:模型|参数)|^(?:则|也|仍|尚|已|目前|还)*(?:处于?|在)?(?:内测|公测|闭源|开放权重)|^的(?:推理服务|开源权重|权重|蒸馏版|满血版|量化版|全量版|激活参数|总参数|训练(?=全程|使用|采用|动用|由|在|于))|^(?:迁移|移植|部署)(?:到|至|在|于)\s?[^，。；]{1,12}上|^由[^，。；]{1,24}(?:发布|开源|推出)，(?:其)?(?:总参数|参数|激活)/u, 'AI_MODEL'],
  [/^(?:则|也)?(?:为|是|有|拥有|具有|含|共|只有|仅有|仅|约有|共有|采用)?\s?(?:一个|一款)?\s?(?:约|近|超)?\s?\d[\d,.]*\s?(?:万亿|千亿|亿|B)\s?(?:个)?(?:总|激活)?参数/u, 'AI_MODEL'],
  [/^(?:则|也|均)?(?:采用|沿用|使用|走的?是?)[^，。；]{0,10}(?:混合专家|MoE|稀疏激活|Transformer|稠密结构)|^(?:则|也|已|在)?[^，。；]{0,14}(?:榜单|评测|基准)[^，。；]{0,8}(?:追平|超过|接近|领先|夺冠|居首)/u, 'AI_MODEL'],
  [/^\s?(?:制造)?(?:工艺|制程)(?!流程)|^\s(?:process|node)(?![A-Za-z])/u, 'PROCESS'],
  [/^(?:则|也)?(?:是|为)[^，。；]{0,16}(?:推理引擎|编译器|编译栈|推理框架|算子库|软件栈|开发套件|工具链|运行时)/u, 'SOFTWARE'],
  [/^(?:则|也|已|均|目前|可|能|以)*(?:通过|借助|依靠|经由?)[^，。；]{1,20}(?:迁移|移植|编译|转译|翻译|运行|承接|兼容)[^，。；]{0,6}(?:CUDA|PyTorch|TensorFlow|ONNX|ROCm)/u, 'SOFTWARE'],
  [/^(?:系列)?(?:高速)?(?:交换网络|交换架构|互联网络|互连网络|互联协议|互连协议|互联总线|互连总线)/u, 'INTERCONNECT'],
  [/^[^。；]{0,14}(?:以|用|在|基于)\s?[^，。；]{1,18}(?:上)?(?:完成)?(?:训练|预训练)(?=[，。；完而]|$)/u, 'AI_MODEL'],
  [/^，?(?:其)?(?:总参数|参数量|参数规模|激活参数|预训练语料)|^(?:已|也|则)?(?:在|于)[^，。；]{1,14}上(?:完成)?(?:适配|训练|跑通)|^由[^，。；]{1,16}(?:继续)?(?:预训练|微调|蒸馏)/u, 'AI_MODEL'],
  [/^(?:之间)?(?:全互联|互联(?!网)|互连)(?!协议|技术|标准|架构)/u, 'INTERCONNECT'],
  [/^\s(?:large |language |reasoning |foundation |open-source )*(?:models?|LLMs?)(?![A-Za-z])/u, 'AI_MODEL'],
  [/^\s?(?:超级|计算|训练|智算)*(?:集群|超算|超级计算机)/u, 'COMPUTE_CENTER'],
  [/^(?:系列)?(?:AI|智能|机架式|液冷|推理|训练|训推|通用|GPU|整机柜)*(?:服务器|整机柜|整机(?!厂|商|伙伴)|一体机|交换机|超节点|机柜|集群)/u, 'PRODUCT'],
  [/^(?:则|也)?(?:(?:用|以|靠|通过|借助|经)[^，。；]{1,16})?(?:把|将)\s?(?:\d[\d,]*|[两四六八十]+)\s?[张颗块片枚]|^(?:则|也)?(?:一机|单机)[四八十六]+卡|^的(?:存量|新款?|老|旧)机型|^[^。；]{0,30}(?:这|该)(?:一|款|套|个)*(?:机柜|整机|超节点|机型|服务器)(?=[中里内上的，。]|则|也|可|共)/u, 'PRODUCT'],
  [/^(?:则)?(?:可)?(?:搭载|内置|选配|装有|装载|容纳|配有|为)(?:了)?\s?(?:\d{1,3}|[两二四六八十]+)\s?(?:张|颗|块|片)\s?(?!芯|裸|晶|计算|显存|内存|I\/O|HBM|GDDR|LPDDR|[SD]RAM|[Dd]ie)/u, 'PRODUCT'],
  [/^(?:为|作为)(?:主力|主要|核心)(?:AI)?(?:加速|训练|推理|计算)?(?:卡|芯片|处理器)/u, 'CHIP'],
  [/^，该(?:芯片|加速卡|推理卡|训练卡|卡|处理器|GPU)(?!商|厂|企|公司)/u, 'CHIP'],
  [/^\s?平台[^。；]{0,40}(?:硅中介层|RDL|2\.5D|扇出|封装)/u, 'PACKAGING'],
  [/^\s?(?:硅桥|中介层|2\.5D|3D|扇出型?|桥接|异构集成|晶圆级|面板级|封装)+(?:封装)?(?:平台|技术|方案|工艺)/u, 'PACKAGING'],
  [/^(?:栈|，(?:向上|对上|上层))?(?:则|也|已|目前|现|可|能|均|都|直接|原生|全面|完整)*(?:通过[^，。；]{1,8})?(?:兼容|支持|适配|接入|对接|承接|导入|编译|转译|翻译)(?:了)?\s?(?:CUDA|PyTorch|TensorFlow|vLLM|ONNX|JAX|DeepSpeed|飞桨|SGLang|Triton|ROCm|OpenCL)/u, 'SOFTWARE'],
  [/^\s?(?:软件)?平台(?:已|也|均|都|则|目前|现已)*(?:原生|全面|完整|直接|可以?|能够?)*(?:支持|兼容|运行|适配|接入|对接|编译)|^\s?编译栈/u, 'SOFTWARE'],
  [/^\s?(?:平台|方案|工艺)?(?:不需要|无需|不用|不依赖|离不开|省去了?|采用|基于|需要)\s?(?:高密度|昂贵的?)?(?:TSV|RDL|硅中介层|微凸点|硅桥)/u, 'PACKAGING'],
  [/^\s?(?:平台|方案|工艺|技术)?(?:\([^()]{1,24}\))?(?:则|也|均)?(?:直接)?(?:对标|比肩|类似于?|接近)(?:台积电的?|英特尔的?)?\s?(?:CoWoS|InFO|EMIB|FOCoS|SoIC|XDFOI|I-Cube|S-SWIFT)/u, 'PACKAGING'],
  [/^，(?:整机柜|单机柜|整柜|单柜|机柜)(?=(?:共|可|最多)?(?:搭载|由|采用|集成|容纳|内含|配备|装有))/u, 'PRODUCT'],
  [/^\s(?:AI |rack-scale |liquid-cooled )*(?:servers?|switch(?:es)?|racks?|systems?)(?![A-Za-z])/u, 'PRODUCT'],
  [/^\s(?:AI |training |GPU )*(?:clusters?|supercomputers?)(?![A-Za-z])/u, 'COMPUTE_CENTER'],
  [/^(?:异构|深度学习|开源|AI|基础|并行|通用)*(?:框架|栈(?![桥道式])|软件栈|驱动栈|软件平台|软件环境|推理引擎|推理框架|编程平台|编程语言|开发平台|开发套件|工具链|工具包|计算平台|SDK|算子库|加速库|生态|编译器|编译栈|转译层|转译器|兼容层|中间层|迁移工具|运行时|算子(?=[，。；、和与]|$))/u, 'SOFTWARE'],
  [/^\p{Script=Han}{0,8}?(?:操作系统|存储系统|管理系统|调度系统|超融合系统|数据库|底座|中间件)/u, 'SOFTWARE'],
  [/^\s(?:software )?(?:stack|framework|toolkit|SDK|library|compiler|programming model)(?![A-Za-z])/u, 'SOFTWARE'],
  [/^(?:亦|也|均|都|则)*(?:已|将)?(?:小批量|批量|正式)*(?:出货|量产|流片|投产|发货)/u, 'CHIP'],
  [/^(?:硅桥|中介层|2\.5D|3D|扇出型?|面板级)*(?:方案|平台|技术|工艺)?(?:完成|进行)?(?:先进)?(?:合封|封装)/u, 'PACKAGING'],
  [/^\s(?:advanced )?packaging(?![A-Za-z])/u, 'PACKAGING'],
  [/^\s?(?:总部(?:设在|设于|位于|在)|(?:是|为)一家[^，。；]{0,20}的?(?:公司|企业|厂商|初创)|(?:成立|创立|创办)于)/u, 'COMPANY'],
  [/^(?:公司|集团|厂商|宣布|推出了?(?!后)|发布了?(?!后)|表示|自研|携手|旗下)/u, 'COMPANY'],
  [/^(?:'s|’s)\s(?:new |latest |first |flagship )*[A-Z][A-Za-z]{0,6}-?\d/u, 'COMPANY'],
  [/^(?:'s (?:new|latest|first) |\s(?:has |have |also )?(?:unveil\w*|launch\w*|announc\w*|introduc\w*|suppl(?:y|ies|ied)|ships?|shipped|acquir\w*|partner\w*|competes?|makes|manufactures|adopt(?:s|ed)|deploys?|deployed|designs|designed|develops|developed|offers|reported|said|says|plans|invest\w*)\b)/u, 'COMPANY'],
];
const kindBefore: readonly (readonly [RegExp, EntityKind])[] = [
  [/(?:芯片|加速卡|加速器|推理卡|训练卡|处理器|显卡|GPU|NPU|GPGPU|DPU|SoC|AI卡)(?:产品|产品卡)?(?:型号)?(?:——|—|-|为|是|：|名为|命名为)?“?$/u, 'CHIP'],
  [/(?:chips?|accelerators?|processors?|GPUs?|NPUs?)(?:,| called| named| dubbed)? (?:the )?$/u, 'CHIP'],
  [/(?<!商|建)模型(?:系列)?(?:名为|叫做?|是|为|——|—|-|：)?“?$/u, 'AI_MODEL'],
  [/(?:互联|互连|通信|总线)(?:协议|技术|总线|接口|标准|架构)[“(]?$/u, 'INTERCONNECT'],
  [/(?:封装|桥接?|键合|扇出|中介层|2\.5D|3D|异构集成|晶圆级|面板级)(?:封装|集成)?(?:技术|平台|方案|工艺|路线)(?:名为|叫做?|称为|命名为|是|为|——)?\s?[“(]?$/u, 'PACKAGING'],
  [/(?:\d|[万千亿百数])\s?(?:颗|张|块|片|枚)\s?$/u, 'CHIP'],
  [/(?<!服务器[^，。；]{0,12})(?:(?:母|原|标准|满血|降频|降规|精简|增强|升级|特供|低功耗|低配|高配|简化|简配|阉割|定制|消费|车规|边缘|减配|衍生|入门|推理|训练|旗舰|主力)(?:版(?:本|产品|型号)?|型号)|第[一二三四五]代(?:产品|芯片)|[上前下]一代|旗舰(?:产品)?|(?:升级|降规|低配|衍生|边缘|特供)产品|重做(?:了)?|重新流片)(?:——|—|为|是|有)?“?$/u, 'CHIP'],
  [/参数(?:量|规模)?的\s?“?$/u, 'AI_MODEL'],
  [/软件(?:侧|端|方面|层面|上|栈)?，?(?:则|也|已)?(?:支持|兼容|适配|依托|沿用|基于)\s?$|(?:支持|运行|兼容)[^，。；]{0,8}(?:自有|自研|自家|配套)的?\s?$/u, 'SOFTWARE'],
  [/(?:显存|内存|存储)(?:则|方面)?(?:采用|选用|使用|为|用)(?:了|的是)?[^，。；]{0,12}$/u, 'MEMORY'],
  [/(?:云厂商|云商|运营商|客户)\s?$|客户(?:为|是|包括|有)(?:\p{Script=Han}{2,6}的)?\s?$|总部(?:位于|设在|在)[^，。；]{2,8}的\s?$|(?:基金|集团|资本)旗下的?\s?$/u, 'COMPANY'],
  [/(?:框架|软件栈|开发套件|编程平台|开发平台|工具链|计算架构|软件平台|加速库|推理引擎|操作系统|编译栈|驱动栈|软件生态|软件套件|基础软件|训练平台|迁移工具|转换工具|转译工具|运行时|开发工具|调试工具|(?:算子|注意力|通信|数学|加速|函数|推理)库|(?:量化|压缩|蒸馏|并行)(?:方案|算法|方法)|编译器|(?<=[，。；]|^)(?:其|公司|配套的?)?软件)(?:名为|叫做?|命名为|(?:是|为)(?:(?:其|公司)?(?:自研|自有|自主研发|自家|开源)的)?)?[“(]?$/u, 'SOFTWARE'],
  [/(?:团队|研究人员|研究者|研究院|实验室|大学)[^，。；]{0,16}(?:提出|开源|发表)了?(?:[^，。；]{0,8}的)?\s?$/u, 'SOFTWARE'],
  [/(?:服务器|一体机|交换机|超节点|整机柜|机柜|整机|机型|工作站)(?:产品|方案|系统)?(?:的?(?:旗舰|主力|代表|明星|主打)(?:产品|型号|机型))?(?:名为|叫做?|是|为|——)?“?$/u, 'PRODUCT'],
  [/(?:初创企业|初创公司|厂商|企业|公司|巨头|龙头)$/u, 'COMPANY'],
  [/(?<!被)(?:收购|并购|参股|入股|控股|全资拥有)(?:了|的)?(?:[^，。；、]{0,8}(?:公司|企业|厂商))?\s?$/u, 'COMPANY'],
];
/** Names whose own last part tells: PoLink, AcmeSDK, 观海-72B. */
const kindByForm: readonly (readonly [RegExp, EntityKind])[] = [[/^N\+\d$/u, 'PROCESS'], [/^(?!TP-|Star)[A-Za-z0-9]+Link(?:\s?\d(?:\.\d)?)?$/u, 'INTERCONNECT'], [/(?<![A-Z])SDK$/u, 'SOFTWARE'], [/^[A-Z][a-z]*[A-Za-z]*[a-z](?:Kit|RT|NN|DNN|Forge|Ware|Flow|Compiler)$/u, 'SOFTWARE'], [/^[A-Z][A-Za-z]*(?:-?Fabric|-?Mesh|(?<!^TP)-Link)(?:\s?\d(?:\.\d)?)?$/u, 'INTERCONNECT'], [/^(?:[A-Z]{1,4}-?|[A-Z][a-z]{2,})Bridge(?:-\d)?$|^[A-Z]{2,6}-(?:2\.5D|3D)$/u, 'PACKAGING'], [/[\p{L}\d]-\d{1,3}(?:\.\d)?B$|^\p{Script=Han}{2,4}-(?:Air|Flash|Turbo|MoE|Nano|Small|Large|Next)$|^(?:\p{Script=Han}{2,4}|[A-Z][A-Za-z]{2,})-(?:Coder|Chat|Instruct|VL|Math|Omni|Thinking|Exp|Base|V\d(?:\.\d)?|R\d)$/u, 'AI_MODEL']];
/** 多卡之间以 X-Bridge 相连: a bridge between cards, no way of packaging. */
const betweenCards = /(?:卡间|[卡片]之间|片间|芯片间|节点间|机内|柜内)[^，。；]{0,14}$/u, linking = /^(?:进行|实现)?(?:全互联|互联|互连|相连|直连|组网)|^(?:高速)?(?:总线|互联|互连)(?:协议|技术)?/u;
/** StarKit（星匣）软件栈: its name in Chinese stands between it and what it is. */
const hanGloss = /^\s?[（(]\p{Script=Han}{2,6}[）)]\s?(?=\p{Script=Han})/u;
const nearby = 24, labelled = 84;
const machines = /(?:服务器|整机柜?|一体机|交换机|工作站|存储)(?![^。；]*(?:芯片|GPU|NPU|加速卡|处理器))(?:产品|方面|领域|业务|环节|系列)?[^。；]{0,12}(?:代表|主要|主打|旗舰|明星|核心)(?:产品|型号|机型)(?:主要|则|也)?(?:包括|有|为|是|涵盖)[^。；]{0,40}$/u;
const systemBefore = /(?:(?:操作|存储|管理|调度|软件|超融合|运维|数据库)系统|模型库|算法库|(?:开发|调度|服务|管理|云|应用|训练|推理|运维|软件)平台|开发套件|使能)(?:——|“|\()?\s?$/u;
/** 在 2023 年 OFC 推出: where and when, not who. */
const fair = /在\s?(?:(?:今|去|本)年(?:的)?|(?:19|20)\d\d\s?年?(?:的|举办的)?)\s?$/u;
export function kindOf(text: string, start: number, end: number): SpanKind {
  const after = text.slice(end, end + labelled).replace(/^[”）)]+/u, '');
  const before = text.slice(Math.max(0, start - nearby), start);
  const model = /\d/u.test(text.slice(start, end)) || /^[A-Z]{2,6}$/u.test(text.slice(start, end)) && (/(?:自研芯片|芯片“|名为“)$/u.test(before) || /的\s?$/u.test(before) && /^(?:则|也|均|已)*由[^，。]{1,24}(?:代工|制造|流片|生产)/u.test(after));
  // 卡间以 HBridge 相连: what joins cards packages none, whatever it is called.
  if (/(?:[卡片]间|[卡片]之间|互[联连])[^，。；]{0,12}$/u.test(before) && /^(?:\s?[（(][^（）()]*[）)])?\s?(?:总线|协议)?(?:高速|全)?(?:总线|协议|互[联连]|相连|连接|直连)/u.test(after)) return 'INTERCONNECT';
  const ofForm = kindByForm.find(([pattern]) => pattern.test(text.slice(start, end)))?.[1];
  const between = betweenCards.test(before), links = linking.test(after);
  if (between && links || ofForm === 'PACKAGING' && (between || links)) return 'INTERCONNECT';
  if (ofForm !== undefined) return ofForm;
  for (const [pattern, kind] of kindAfter) if (pattern.test(after) && (kind !== 'CHIP' || model || /^系列/u.test(after) && end - start >= 4) && (kind !== 'COMPANY' || !model && !fair.test(before)) && (kind !== 'PROCESS' || model) && (kind !== 'COMPUTE_CENTER' || !model || /^[A-Z][a-z]{3,} \d$/u.test(text.slice(start, end))) && (kind !== 'SOFTWARE' || !model || !/^(?:则|也|已|目前|现|可|能|均|都|直接|原生|全面|完整)*(?:通过|借助|依靠|经|兼容|支持|适配|接入|对接|承接|导入|编译|转译|翻译)/u.test(after))) return kind;
  for (const [pattern, kind] of kindBefore) if (pattern.test(before) && (kind !== 'CHIP' || model)) return kind;
  // 服务器方面，代表产品有 NF5000、NF6000: numbers in a list of a machine's kind.
  if (model && machines.test(text.slice(0, start))) return 'PRODUCT';
  if (hanGloss.test(after)) { const kind = kindOf(`${text.slice(0, end)}${after.replace(hanGloss, '')}`, start, end); if (kind !== 'UNKNOWN') return kind; }
  // 甲封测推出 X 平台: beside houses of packaging, a word of its own is a way of packaging.
  if (!model && /(?:推出|主推|力推|拥有|有|自研的)(?:了)?\s?$/u.test(before) && /封测|先进封装|2\.5D|扇出|硅桥|CoWoS|FOCoS|XDFOI|EMIB|InFO/u.test(text) && /^\s?(?:平台|方案|技术)?(?=[，。；、]|[刚已也则]+(?:通过|量产|进入)|$)/u.test(after)) return 'PACKAGING';
  // 存储系统 ParaStor, 模型库 ModelZoo: a word of its own, no model number.
  if (!model && /[A-Za-z]{3}/u.test(text.slice(start, end)) && systemBefore.test(before)) return 'SOFTWARE';
  return 'UNKNOWN';
}
