import type { ClaimMetric } from '../../ontology.js';

/** What a column (or, in a table turned on its side, a row) holds. */
export type Role =
  | 'metric' | 'vendor' | 'foundry' | 'packaging' | 'packager' | 'link' | 'model' | 'time' | 'text' | 'count'
  | 'title' | 'issuer' | 'region' | 'center' | 'partner' | 'capacity' | 'status' | 'events' | 'englishName' | 'chineseName'
  | 'list' | 'targets' | 'original' | 'hardware' | 'customer' | 'developer' | 'segment' | 'technology' | 'holder' | 'held' | 'other';
/** A wording of headings: what it says that a column holds. */
export interface Word { readonly pattern: RegExp; readonly role: Role; readonly metric?: ClaimMetric }

/**
 * Wordings whose words, one by one, would say something else or nothing: 首批供货 is a date and no shipment, "host port" no port of the network.
 * They are looked for before the vocabulary.
 */
export const phrases: readonly Word[] = [
  { pattern: /^(?:集合|高性能)?(?:通信|算子|加速|数学|计算|基础)库(?:[/／、](?:通信|算子|加速|数学|计算)库)*$|^(?:软件|开发|编程)(?:平台|栈|套件|生态)$|^(?:深度学习|AI|主流|支持|适配)?(?:的)?框架(?:[与和及/／、](?:推理)?引擎)?$|^(?:推理|训练)(?:框架|引擎)$|^(?:collectives?|communications?|kernel|math|operator|compute)\s(?:librar(?:y|ies)|stack)$|^(?:inference|serving)\s(?:engines?|stack)$/iu, role: 'text' },
  { pattern: /^(?:直接|间接|合计)?(?:持股|股权|出资|参股|占股|入股)(?:比例|占比|比重)(?=$|\s*[(（])|^股比$|^(?:equity )?stake(?=$|\s*[(（])|^(?:截至|截止)(?:日期|时间)?$/iu, role: 'other' },
  { pattern: /^(?:主要|第一大|控股|前\S{1,2}大)?(?:股东|持股方|持股主体)(?:名称|公司|企业)?$|^(?:(?:main|key|major|largest)\s)?(?:share|stake)holders?$/iu, role: 'holder' },
  { pattern: /^被(?:投资?|持股|参股|收购)(?:企业|公司|标的|主体|方)(?:名称)?$|^(?:标的|参股|所投)公司$|^investees?(?:\s(?:company|firm))?$/iu, role: 'held' },
  { pattern: /^(?:采用|使用|搭载|应用|导入)(?:该|此|本|其)?(?:方案|平台|工艺|技术|封装)?的?(?:芯片|产品|型号|加速卡|客户产品)$|^(?:used|found) (?:in|by)$|^(?:chips?|parts?|products?) (?:that use|using|built (?:on|with)) it$/iu, role: 'model' },
  { pattern: /^(?:上一?级|所属|上位|母|基础|衍生自)(?:平台|技术|工艺|系列|家族|方案)$|^(?:parent|base) (?:platform|technology|process|family)$|^(?:互[联连]|桥接|键合)(?:载体|介质|层|材料|方式)$|^(?:在售|现役|在产)?主力(?:产品|型号)?$|^下一代(?:产品|平台|型号)?(?:[（(][^（()）]*[)）])?$/iu, role: 'other' },
  { pattern: /^(?:trained|training)\s*(?:on|hardware|with)$|^training\s*(?:chips?|accelerators?|cluster)$/iu, role: 'model' },
  { pattern: /(?:capacity|compute|size|scale)\s*(?:(?:when|once|on|at|after|upon)\s*(?:complete[d]?|completion|finished|full(?:\s*build)?|build-?out)|now|today|at present|currently|so far)|(?:current|present|installed|ultimate)\s*(?:capacity|compute|size|scale)(?!\s*bandwidth)/iu, role: 'capacity' },
  { pattern: /何时(?:开卖|开售|上市|发布|量产|供货|面世)|开卖|(?:首[批次度]|开始|正式|批量|规模)(?:供货|交付|出货|发货)(?:时间|日期|年份)?|(?:供货|交付|出货|发货)(?:时间|日期|年份|起始)|(?:首次|首度|首批|正式|开始)(?:发布|上市|推出|亮相|面世|量产|公开|公布|开源)(?:时间|日期|年份)?|(?:公开|开源)(?:时间|日期|年份)|^(?:shown|unveiled|revealed|presented|appeared|first appearance)(?:\s*(?:in|at|on|since))?$|^in (?:the )?(?:market|shops|volume|series) (?:since|from)$|^(?:open(?:ed|-?\s?sourced|ly released)|(?:made|first) (?:public|available)|weights (?:released|published)|came out|(?:came|brought|reached) (?:to )?(?:the )?market|(?:on|to) (?:the )?market(?: since)?|(?:in|into) production(?: since)?)$|(?:first|initial|volume|publicly)\s*(?:customer\s*)?(?:deliver(?:y|ies|ed)|shipments?|sales|sold|out|seen|samples?\s*shipped|shown|showing|announced|unveiled|revealed|disclosed|appear(?:ed|ance)|presented|offered|available)(?:\s*(?:date|in|since))?|(?:deliver(?:y|ies|ed)|shipments?|sold|shipping)\s*(?:since|from|began|start(?:ed)?|date)/iu, role: 'time', metric: 'RELEASE' },
  { pattern: /(?:wafers?|silicon|dies?|wafer\s*source)\s*(?:comes?\s*)?(?:from|by|made\s*(?:by|at)|sourced(?:\s*from)?|supplied\s*by)|(?:printed|etched|fabbed|produced)\s*(?:by|at)|(?:晶圆|裸片)(?:来源|产地)|流片(?:地点?|于)/iu, role: 'foundry' },
  { pattern: /(?:host|system|server)\s*(?:port|slot|attach(?:ment)?|lanes?|side)|(?:主机|系统|服务器)(?:侧)?(?:端口|插槽|插口|总线)/iu, role: 'metric', metric: 'HOST_INTERFACE' },
  { pattern: /(?:devices?|transistors?|gates?)\s*(?:on|per|in)\s*(?:the\s*)?(?:die|chip|package)|(?:transistor|device)\s*(?:budget|tally|total|number)|number\s*of\s*transistors|(?:晶体管|器件)(?:总数|规模|集成度)/iu, role: 'metric', metric: 'TRANSISTORS' },
  { pattern: /^(?:design|core|compute|gpu|npu|ip|instruction)\s*(?:generation|family|lineage)$|^(?:设计|内核|核心|计算核|IP)\s*(?:代际|世代|谱系|家族)$/iu, role: 'metric', metric: 'ARCHITECTURE' },
  { pattern: /(?:制造|生产|流片|逻辑|晶圆|芯片|光刻)节点|(?<=[/／]\s?)节点$|(?:print|litho(?:graphy)?|silicon|logic|wafer|process)\s*(?:node|generation)|^litho(?:graphy)?$/iu, role: 'metric', metric: 'PROCESS_NODE' },
  { pattern: /(?:gpu|npu|卡|片|芯片|芯|机|节点|板)间(?:高速)?(?:直连|直通|对接|总线|链路|通道)(?:总)?(?:带宽|速率)?|(?:卡对卡|片对片|芯对芯|点对点)(?:互[联连])?(?:总)?(?:带宽|速率)?/iu, role: 'metric', metric: 'INTERCONNECT_BANDWIDTH' },
  { pattern: /^(?:算力|加速卡|硬件)(?:来源|底座|供给|配置)$|^(?:所用|采用|使用|搭载)(?:的)?(?:算力|加速卡|硬件)$/u, role: 'hardware' },
  { pattern: /(?:散热|热)设计功(?:耗|率)/u, role: 'metric', metric: 'TDP' },
  { pattern: /^(?:ships?|sells?|selling|sold|shipping|sampling)\s*(?:since|from)$/iu, role: 'time', metric: 'RELEASE' },
  { pattern: /^(?:at|on|upon|when)\s*(?:completion|completed?|full\s*build(?:-?out)?|finished)$|^(?:today|now|at present)$/iu, role: 'capacity' },
  { pattern: /^(?:our|analysts?['’]?)\s*(?:view|stance|take|call|rating)$|^(?:stance|rating|outlook)$|^(?:我们的?)?(?:观点|看法|态度|评级|投资评级|景气度?|展望)$/iu, role: 'text' },
  { pattern: /编程(?:接口|模型|语言|框架)|(?:programming|developer)\s*(?:interface|model|language|API)|^(?:software\s*)?stack$|^(?:推理|训练|适配|支持)?(?:框架|引擎)$/iu, role: 'text' },
  { pattern: /^(?:数量|台数|张数|卡数|颗数|片数)$|^(?:how many|number|count|quantity|cards?|chips?)\s*(?:per\s*(?:rack|system|node|pod|server))$/iu, role: 'other' },
  { pattern: /(?:显存|内存|memory|hbm|dram)\s*(?:容量|大小|capacity|size)?\s*(?:[\/／及和与&+、]|and)\s*(?:显存|内存)?(?:带宽|bandwidth|bw)/iu, role: 'metric', metric: 'MEMORY_CAPACITY' },
  // What a model has in all, and not what it wakes for a token: 激活参数 is no 总参数.
  { pattern: /激活参数(?:量|规模)?|active(?:d)?\s*param(?:eter)?s?/iu, role: 'other' },
  { pattern: /(?:模型)?总参数(?!配置|对[照比])/iu, role: 'metric', metric: 'PARAMETERS' },
  { pattern: /(?:预?训练)(?:语料|数据)(?:规模|总?量)?|(?:语料|数据)(?:规模|总?量)(?=.{0,6}tokens?)|语料(?:规模|总?量)?|(?:pre-?)?training\s*corpus/iu, role: 'metric', metric: 'TRAINING_TOKENS' },
  { pattern: /(?:typical|max(?:imum)?|board|card|chip|module|package|device|peak)?\s*(?<![a-z])watts(?![a-z])|瓦特?数/iu, role: 'metric', metric: 'TDP' },
  { pattern: /(?:device|accelerator|board|node|socket|package|module)-to-(?:device|accelerator|board|node|socket|package|module)\s*(?:link|port|interconnect|bandwidth|bw|speed|rate)*/iu, role: 'metric', metric: 'INTERCONNECT_BANDWIDTH' },
  { pattern: /(?:tensor|matrix|compute|execution|shader|vector)\s*(?:units|engines)(?:\s*count)?|(?:张量|矩阵|计算|向量|执行)(?:单元|引擎)(?:数[目量]?|个数)/iu, role: 'metric', metric: 'CORE_COUNT' },
  { pattern: /(?:home|parent)\s*(?:market|base|country)|domicile|head\s?quarters?(?:ed(?:\s*in)?)?|(?<![a-z])hq(?![a-z])|^based(?:\s*(?:in|at))?$|country\s*of\s*(?:origin|incorporation)|(?:公司|企业)?总部(?:所在地?|地点|城市)?|注册地点?|国别|归属地|所在国/iu, role: 'region' },
  { pattern: /^\s*(?:归属|出自|所属)(?:方|企业|公司|厂商|主体)?\s*$/u, role: 'vendor' },
  { pattern: /(?:JEDEC|IEEE|行业|国际)?\s*标准(?:发布|公布|颁布|定稿|冻结)?(?:年份|时间|年)|(?:JEDEC\s*)?standard(?:i[sz]ed)?\s*(?:year|since|in)$/iu, role: 'time' },
  { pattern: /(?:清单|名单)(?:类型|名称|类别|种类)?\s*(?:及|和|与|、|[/／])\s*(?:列入|入列|被列|列名)?(?:时间|日期|年份)|(?:列入|所在|涉及)(?:清单|名单)(?:及|和|与|、|[/／])(?:时间|日期)|list\s*(?:and|&|[/／,])\s*(?:date|year)/iu, role: 'list' },
  { pattern: /^\s*(?:已|现已|目前已)(?:投运|建成|投产|上线|交付|点亮)(?:规模|算力|容量)?\s*$|^\s*(?:现有|存量|在用|在建|远期|近期|中期|终期|远景|[一二三首]期)(?:规划|规模|算力|容量|目标)\s*$/u, role: 'capacity' },
  { pattern: /(?:堆叠|板载|片外)[/／](?:堆叠|板载|片外)(?:存储器?|内存|显存)(?:容量)?/iu, role: 'metric', metric: 'MEMORY_CAPACITY' },
];

/** Headings of columns and rows that name software. */
export const ofSoftware = /生态|软件|框架|编译|编程|工具链|(?:通信|算子|加速|数学)库|(?:推理|训练)引擎|开发(?:平台|环境|套件)|software|framework|ecosystem|compiler|tool\s?chain|\bsdk\b|\bstack\b|runtime|programming|librar(?:y|ies)|(?:inference|serving) engine/iu;
