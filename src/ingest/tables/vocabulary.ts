import { phrases, type Word } from './heading-phrases.js';

/**
 * The vocabulary, in order: the first word that names a thing decides, the rest must agree. A wording is put together from words, so that
 * "峰值半精度(FP16)性能", "FP16 Tensor (TFLOPS)" and "BF16算力" need no entries of their own. To teach a wording, add its word here.
 */
export const vocabulary: readonly Word[] = [
  ...phrases,
  { pattern: /显存类型|内存类型|存储类型|显存规格|内存规格|(?:memory|dram|vram|hbm)\s*(?:type|technology|generation|kind|class|standard|family|flavou?r)|(?:显存|内存|存储)(?:代际|世代|种类|类别|制式|介质|标准|颗粒)|(?:type|kind|generation|class)\s*of\s*memory/iu, role: 'metric', metric: 'MEMORY_TYPE' },
  { pattern: /(?:显存|内存|存储)?(?:位宽)|bus\s*width|memory\s*(?:clock|interface|speed|bus)|显存(?:频率|速率|时钟)|内存频率|data\s*rate|缓存|cache|sram|片上(?:内存|存储)|引脚速率|pin\s*(?:speed|rate)|(?:计算)?(?:裸片|芯粒|裸芯)(?:数量?|个数)|(?:compute\s*)?(?:(?<![a-z])dies|chiplets?)(?:\s*(?:count|per\s*\w+))?(?!\s*(?:area|size))|(?:stack|堆叠)\s*height|单价|价格|售价|price|cost|成本|能效比?|每瓦|per\s*watt|perf(?:ormance)?\/w|像素|纹理|光线追踪|rt\s*cores?|(?<!裸片|芯片|裸芯|晶粒|die\s?)尺寸|form\s*factor|形态|散热|冷却|cooling|\S{0,8}(?:需求|预估|估算|测算|假设)(?:量|值)?|\S{0,12}\s?(?:required|requirements?|demand|estimated?)(?![a-z])|(?:整柜|机柜|整机|机架|rack|cluster|(?<![a-z])pod)(?:级|总)?\s*(?:功耗|显存|算力|内存|带宽|power|memory|compute|bandwidth)?|视频|编解码|decod|encod|集群|利用率|(?:国产化|本土化|自给|渗透|替代|市占|占有)(?:率|比例)|份额|share|出货量?|(?<![a-z])(?:units|shipments?)(?:\s*(?:shipped|sold))?(?![a-z])|serdes(?:\s*speed)?/iu, role: 'other' },
  { pattern: /(?:中介层|键合|堆叠)(?:结构|材料)?(?:[/／](?:互[联连]|键合|连接))?(?:方式|类型|材料|结构|工艺)?/iu, role: 'other' },
  // When a firm came onto a list, or onto an exchange, is no date of its product.
  { pattern: /(?:是否)?(?:被)?(?:列入|纳入|进入|加入)?(?:美国|BIS)?(?:实体|未经核实)(?:清单|名单)的?(?:列入)?(?:时间|日期|年份|状态|情况)|(?:是否)?被?(?:列入|纳入|进入|加入)(?:美国|BIS)?(?:实体|未经核实)(?:清单|名单)|(?:date\s*)?(?:added\s*to|placed\s*on|put\s*on|listed\s*on|on)\s*(?:the\s*)?(?:BIS\s*)?(?:entity|unverified)\s*list(?:\s*(?:since|in))?|(?:entity|unverified)[\s-]*list(?:ing|ed)?\s*(?:date|since|status)|(?<![a-z])(?:EL|UVL|MEU)\s*(?:since|from|date|listed|entry)(?![a-z])|(?:入列|列入|上榜)\s*(?:EL|UVL|MEU)(?:时间|日期)?/iu, role: 'list' },
  { pattern: /(?:是否)?上市(?:状态|情况|地点|板块|交易所)|(?<![a-z])(?:listed\s*exchange|IPO(?:\s*status)?)(?![a-z])/iu, role: 'other' },
  { pattern: /流片(?!工艺|制程|厂|方)(?:时间|日期|年份)?|tape-?\s?out(?:\s*(?:date|year))?|^(?:sampling|sampled|送样)(?:\s*(?:date|since|时间))?$|序号|编号|排名|(?<![a-z])(?:no\.?|rank)(?![a-z])|(?:加速卡|芯片|卡|gpu|npu|节点|机柜|服务器)(?:数量?|总数|张数)(?!据)|主营业务|业务(?:范围|领域|简介)?|(?:堆叠)?层数|(?:成立|创立)(?:时间|日期|年份)|founded|融资(?:轮次|金额|情况)?/iu, role: 'other' },
  { pattern: /^封测$|^封装测试$|(?:封装|封测)(?:厂商?|方|企业|伙伴|公司|代工)|packag(?:ed\s*(?:by|at)|(?:ing\s*)?(?:house|partner|supplier))|(?<![a-z])osat(?![a-z])|assembl(?:y|ed)(?:\s*(?:by|house|partner))?/iu, role: 'packager' },
  { pattern: /(?:晶圆)?代工(?!节点)(?:厂商?|方|企业|伙伴)?|晶圆厂|晶圆制造(?:商|厂|方)?|制造厂(?!商)|流片(?:厂商?|方)|wafer\s*(?:supplier|source|maker|fab)|foundry(?:\s*(?:partner|supplier))?|fab(?:\s*partner)?(?![a-z])|(?:fabbed|fabricated|manufactured|made)\s*(?:by|at)/iu, role: 'foundry' },
  { pattern: /(?:先进)?封装(?!内)(?!内存|存储|显存|尺寸|面积|功耗|带宽)(?:技术|方案|形式|工艺|平台|类型|方式)?|(?<!(?:on|in)-?\s?|per\s)(?:advanced\s*)?packag(?:e|ing)(?!\s*(?:memory|power|size|area))(?:\s*(?:technology|type|platform|solution|flow|tech))?/iu, role: 'packaging' },
  { pattern: /(?:(?:gpu|npu|卡|片|芯片|节点|芯)间?)?(?:高速)?(?:互联|互连)(?:技术|协议|标准|架构|方案|总线名称|通道类型)|(?:interconnect|scale-?up|link|fabric)\s*(?:technology|protocol|standard|type|tech)/iu, role: 'link' },
  { pattern: /(?:host|主机)\s*(?:link|bus|connection|总线|连接|侧|端|side)(?:接口)?/iu, role: 'metric', metric: 'HOST_INTERFACE' },
  { pattern: /训练\s*tokens?(?:数量?)?|(?:training\s*)?tokens?(?:数量?)?|训练数据量|training\s*(?:data|corpus|set)/iu, role: 'metric', metric: 'TRAINING_TOKENS' },
  { pattern: /(?:模型)?(?:总)?(?:参数量|参数规模|参数数量|参数总量)|^weights?(?![a-z])(?!\s*[(（]?kg)|parameters?(?:\s*(?:size|count|scale))?|params?(?![a-z])|model\s*size/iu, role: 'metric', metric: 'PARAMETERS' },
  { pattern: /(?:gpu|npu|卡|片|芯片|节点|chip|card|die)?(?:间|-?to-?(?:chip|card|gpu))?(?:高速)?(?:互联|互连)(?:接口|总线)|互联方式|互连方式/iu, role: 'metric', metric: 'HOST_INTERFACE' },
  { pattern: /(?:gpu|npu|卡|片|芯片|节点|多卡)间?(?:高速)?(?:互联|互连|通信)(?:总)?(?:带宽|速率)?|(?:对外|片外|外部)?(?:互联|互连)(?:总)?(?:带宽|速率|速度)?|(?:chip-to-chip|card-to-card|gpu-to-gpu|interconnect|inter-?chip|scale-?up|nvlink|infinity\s*fabric|\bici\b|\blink)\s*(?:bandwidth|speed|带宽|bw)?|(?:卡|片|芯片|节点)间(?:传输)?(?:带宽|速率|速度)|(?<![a-z])(?:c2c|d2d|p2p)(?![a-z])\s*(?:互联|互连)?(?:带宽|bandwidth|bw)?/iu, role: 'metric', metric: 'INTERCONNECT_BANDWIDTH' },
  // A maker's own link: "AcmeLink", "某链".
  { pattern: /(?:[a-z]{2,}-?link(?![a-z])|hccs|(?:die|peer)-to-(?:die|peer)|(?<![a-z])fabric(?![a-z])|(?<![供产价区])[\u4e00-\u9fff]链(?!条|接))\s*(?:聚合|总)?(?:带宽|速率|bandwidth|speed|bw)?|(?:芯|机|多芯片)间(?:互联|互连|通信)?(?:带宽|速率)/iu, role: 'metric', metric: 'INTERCONNECT_BANDWIDTH' },
  { pattern: /(?:片上|封装内)?高带宽(?:存储器?|内存)(?:容量)?|frame\s*buffer/iu, role: 'metric', metric: 'MEMORY_CAPACITY' },
  { pattern: /(?:peer(?:-to-peer)?|(?:chip|card|gpu|npu|die|board|node)\s*link)\s*(?:bandwidth|speed|bw)?/iu, role: 'metric', metric: 'INTERCONNECT_BANDWIDTH' },
  { pattern: /(?:显存|内存|存储|访存|hbm\s?\d?e?|gddr\d?|lpddr\d?|memory|mem\.?|vram|dram)\s*(?:peak\s*)?(?:(?:读写|访问|数据|峰值)?带宽|吞吐量?|(?:传输|读写|访问)?速[率度]|bandwidth|bw|throughput|speed|transfer(?:\s*rate)?)|带宽|bandwidth|(?<![a-z])bw(?![a-z])/iu, role: 'metric', metric: 'MEMORY_BANDWIDTH' },
  { pattern: /(?:片外|板载)?(?:显存|内存|存储|hbm\s?\d?e?|gddr\d?|lpddr\d?|memory|vram|dram)\s*(?:容量|大小|capacity|size)?|容量|(?<![a-z])capacity|\bmem\b/iu, role: 'metric', metric: 'MEMORY_CAPACITY' },
  { pattern: /(?:最大|典型|额定|整板|整卡|板卡|热设计|设计|芯片)?(?:功耗|功率|能耗|耗电量?)|热设计功耗|tdp|tbp|tgp|(?<![a-z])thermal(?:\s*design)?(?:\s*(?:power|envelope|budget))?|power(?:\s*(?:consumption|draw|limit|envelope|budget|rating))?|board\s*power|wattage/iu, role: 'metric', metric: 'TDP' },
  { pattern: /(?:工艺|生产|制造|芯片)?制程(?:工艺|节点)?|(?:生产|制造|芯片)?工艺(?:制程|节点)?|(?:manufacturing\s*|fabrication\s*|production\s*|silicon\s*)?process(?:\s*(?:node|technology))?|tech(?:nology)?\.?\s*node|(?:流片|量产)工艺|fab(?:rication)?\s*node|(?<![a-z])node|lithography|(?:最小|特征)?线宽|^(?:节点|geometry)$|(?:制造|工艺|制程|生产|代工|流片|晶圆|芯片)节点/iu, role: 'metric', metric: 'PROCESS_NODE' },
  { pattern: /(?:核心|时钟|工作|加速|boost|base|gpu|core|运行|最高)?\s*(?:频率|主频|时钟|clock(?:\s*(?:speed|rate|frequency))?|frequency)/iu, role: 'metric', metric: 'CLOCK' },
  { pattern: /(?:gpu|芯片|计算|核心|内核|micro)?\s*架构|(?:micro)?architecture/iu, role: 'metric', metric: 'ARCHITECTURE' },
  { pattern: /(?:cuda|tensor|流处理器|计算|gpu|处理器|shader|stream\s*process\w*|张量|ai|compute)?\s*(?:核心|内核)(?:数量|数目|个数|数)|(?:张量|矩阵|向量|矢量|流处理|计算|运算|AI)(?:单元|引擎)(?:数量|数目|个数|数)?(?!内)|核心(?!目标|部件|零|内容|客户|产品|供应|指标|技术|厂商|企业|公司|业务|优势|合作|环节|举措)数?量?|核数|(?:(?:cuda|tensor|shader|stream|ai|compute)\s*|(?<![a-z]))cores?(?![a-z])(?:\s*(?:count|number))?|number\s*of\s*cores|流处理器(?:数量?)?|stream\s*processors?/iu, role: 'metric', metric: 'CORE_COUNT' },
  { pattern: /晶体管(?:数量?|数目)?|transistors?(?:\s*count)?/iu, role: 'metric', metric: 'TRANSISTORS' },
  { pattern: /(?:裸片|芯片|裸芯|die|silicon|chip)\s*(?:面积|尺寸|size|area)/iu, role: 'metric', metric: 'DIE_AREA' },
  { pattern: /(?:总线|主机|系统|host|pcie|bus|system)\s*(?:接口|interface|标准)|^总线(?:协议|规格)?$|接口(?:类型|标准)?|(?:host\s*)?i\/f(?![a-z])|host\s*(?:connection|link)|pcie|(?<![a-z])interface/iu, role: 'metric', metric: 'HOST_INTERFACE' },
  { pattern: /(?:发起|实施|采取|管制|发布|颁布|出台|印发)方|(?:发布|颁布|发文|出台|印发|制定|牵头|主管)(?:单位|部门|机构|主体)|^(?:部门|机构|发文机关)$|issu(?:er|ing\s*\w+)|(?<![a-z])(?:issued|published|promulgated|signed|adopted)\s*by|authority|agency/iu, role: 'issuer' },
  // What a product for restricted markets was made from.
  { pattern: /(?:cut|trimmed|scaled|pared|stripped|derated)[\s-]*(?:down|back)?\s*(?:from|version\s*of)|(?:uncut|parent|original|unrestricted)\s*(?:part|chip|product|card|version)|(?:原版|母版|满血版?)(?:型号|芯片|产品)?|(?:降规|阉割|减配|裁剪|特供)(?:自|来源|原型|母版)/iu, role: 'original' },
  { pattern: /(?:发布|推出|上市|量产|面世|面市|问世|launch|release|announce(?:d|ment)?|introduc(?:ed|tion)|availab(?:le|ility)|debut|unveil(?:ed|ing)?|shipping|first\s*ship(?:ped|ment))\s*(?:时间|日期|年份|年|date|year|time|quarter|d)?|launched?|released?|debut(?:ed)?|首发|亮相|开售|(?<![a-z])intro(?:duction)?(?![a-z])|(?<![a-z])ga(?![a-z])(?:\s*date)?|on\s*sale(?:\s*since)?|(?:mass|volume)\s*(?:production|start|ramp|since)|(?:start|begin(?:ning)?)\s*of\s*(?:volume|production)|in\s*volume\s*since/iu, role: 'time', metric: 'RELEASE' },
  { pattern: /(?:所列|列入|相关)?(?:名单|清单)(?:名称|类型|类别)?|(?<![a-z])list(?![a-z])/iu, role: 'list' },
  { pattern: /^(?:性能|技术|硬件|主要)?(?:参数|指标|规格|项目)$|^(?:parameters?|metrics?|specs?|specifications?|items?)$|(?:性能|技术|规格)参数|产品线|(?:产品|芯片|模块|服务器|设备)?(?:类型|类别|分类)|(?<![a-z])(?:type|category)(?![a-z])/iu, role: 'other' },
  { pattern: /(?:下游|终端|主要|代表)?(?:客户|买方|采购方)|customers?|clients?|buyers?/iu, role: 'customer' },
  { pattern: /(?:产业链|产业|细分)?(?:环节|赛道)|^物料(?:\s*[\/／]\s*(?:技术|工艺|环节))?$|(?<![a-z])segments?(?![a-z])/iu, role: 'segment' },
  { pattern: /开发方|训练方/iu, role: 'developer' },
  { pattern: /英文(?:名称|名)?|english\s*name/iu, role: 'englishName' },
  { pattern: /中文(?:名称|名)?|chinese\s*name/iu, role: 'chineseName' },
  { pattern: /(?:政策|文件|规划(?!算力|规模|容量|机架|建设|投)|法规)(?:名称|文件|名)?|policy(?:\s*(?:name|title))?|document|title/iu, role: 'title' },
  { pattern: /(?:智算|计算|算力|超算|数据)?中心(?:名称)?|(?:算力)?枢纽(?:名称)?|项目名称|项目(?!进度|进展|状态|规模|地点|阶段)|集群名称|(?:data|compute|computing)\s*cent(?:er|re)s?|^cent(?:er|re)s?$|facility|project/iu, role: 'center' },
  { pattern: /合作方|建设方|承建(?:方|单位|商|企业)|参与方|运营方|(?:合作|技术|算力|芯片|生态|产业)伙伴|投资方|建设主体|建设单位|partners?|operator|builder|owner|(?:allied|together|jointly|in league) with|with whom|allies/iu, role: 'partner' },
  { pattern: /地域|地区|所在地|地点|位置|区域|省份|城市|省市|国家|location|region|(?<![a-z])city|country|(?<![a-z])site(?![a-z])/iu, role: 'region' },
  { pattern: /建设(?:情况|状态|进展|进度|阶段)|(?:项目)?(?:状态|进展|进度)|投运情况|status|stage|progress/iu, role: 'status' },
  { pattern: /(?:具体)?(?:事件|措施|管制|制裁|限制)(?:及|和|与)?(?:制裁|管制)?(?:政策|措施|内容|要点)?(?:主要)?(?:内容|情况)?|measures?|restrictions?|controls?|events?|rule/iu, role: 'events' },
  { pattern: /(?:主要|核心|政策|支持|适配|相关|具体|量化|建设|发展)?(?:内容|情况|要点|目标|进展|描述|说明|特点|特征|亮点|概述|简介|动态)|(?:key\s*)?(?:contents?|details?|description|highlights?|summary|notes?|remarks?|备注)|what\s*(?:happened|it\s*(?:does|did|says?))|发生了?什么|含义|定义|释义|理由|原因|meaning|definition|(?<![a-z])(?:reasons?|grounds|targets?|goals?)(?![a-z])/iu, role: 'text' },
  { pattern: /^(?:labs?|laborator(?:y|ies))$|(?:研制|研发|设计|出品)(?:单位|机构|方|商)|芯片商|(?:chip|design|silicon)\s*house|^所属方?$|(?:所属|设计|研发|芯片)?(?:厂商|厂家|品牌|供应商|设计方|设计公司|制造商)|(?:所属|设计|研发|芯片)?(?:公司|企业)(?:名称)?|实体(?:名称)?|(?:(?:ai\s*)?(?:chip|gpu|accelerator|silicon)\s*)?(?:vendors?|designers?|makers?|suppliers?|brands?)|(?:designed|developed)\s*by|design\s*house|entit(?:y|ies)|manufacturers?|makers?|companies|company|developers?|suppliers?|研发(?:机构|单位|厂商|方)|开发(?:者|商|公司|机构)|机构/iu, role: 'vendor' },
  { pattern: /(?:算力|芯片|硬件)底座|器件(?:名称|型号|代号)|(?:主要|代表|典型|主流|核心)?(?:产品|芯片|加速卡|加速器|显卡|gpu|npu|model|chip|product|accelerator)?\s*(?:型号|产品名称|名称)|(?:主要|代表|典型|主流)?(?:产品|芯片|加速卡|加速芯片|加速器|处理器|显卡)|models?(?:\s*(?:name|number))?|chips?(?!-)|products?|accelerators?|skus?|大?模型(?:名称)?|part\s*number|processor|name(?!d)|device|^(?:ai\s*)?(?:gpus?|npus?|asics?|dcus?|cards?|boards?|parts?|silicon)$|^(?:ai\s*)?(?:板卡|显卡|单品|卡|[卡片芯]型)$|^(?:技术|产品|hbm|memory)?\s*(?:代际|世代|代次|generations?)$/iu, role: 'model' },
  { pattern: /时间|日期|年份|年度|^(?:生效|公布|印发|实施|颁布|落地)(?:\s*[\/／]\s*(?:生效|公布|印发|实施|颁布|发布))*$|(?:生效|公布)[\/／](?:公布|生效|发布)|(?<![a-z])(?:date|year|time|period|when|since|published|promulgated|adopted|dated|added|listed)(?![a-z])/iu, role: 'time' },
  { pattern: /应用(?:场景|领域)?|场景|定位|用途|类型|类别|分类|产品线|系列|category|type|segment|use\s*case|application|usage|market/iu, role: 'other' },
  { pattern: /(?:编程|开发|计算)(?:平台|模型|语言|环境)|工具链|编译器|生态|软件|软件栈|框架|software|framework|ecosystem|sdk|(?<![a-z])(?:runtime|tool\s?chain|compiler|programming\s*model)(?![a-z])/iu, role: 'text' },
  { pattern: /(?:计算|浮点|运算|理论|ai|智能|峰值|整数|定点|训练|推理)?\s*(?:算力|性能|计算能力|运算能力|运算性能|吞吐量?|compute|performance|throughput|flops|tops)(?:规模|总量)?|(?:浮点|整型|整数|定点)(?:运算|计算)?|规模/iu, role: 'metric', metric: 'PEAK_COMPUTE' },
];
/** Words that stand beside a figure's name and change nothing of it. */
export const modifier = /(?:单|每)?(?:个|颗)?(?:堆栈|堆叠|栈)|msfp\s?\d+|ocp|simd|峰值|理论|最大|最高|典型|官方|支持|标称|单卡|单芯片|芯片|计算|运算|精度|能力|数据|格式|指标|参数|总|约|个数|数量|数目|核心|主要|代表|性能|算力|面向|平均|大小|peak|dense|sparse|sparsity|theoretical|max(?:imum)?|typical|total|tensor|matrix|vector|cores?|performance|compute|throughput|data|rate|size|per|chip|gpu|on-?chip|稠密|稀疏|结构化|张量|矩阵|向量|矢量|each|lead|main|local|on-?board|(?:on|in)-?package|片上(?=[/／])|板上|封装(?:内)?|device|card|gen(?:eration)?|board|module|graphics|aggregate|bi-?directional|uni-?directional|config(?:uration)?|sub-?system|stack|each|及类型|规模|规格|配置|上限|双向|单向|聚合|板卡|整卡|整板|板级|板载|单颗|单片|每卡|每片|of|the|and|in|with|w\/|不含|含|（|）|\(|\)|\[|\]|\/|／|,|，|、|:|：|\*|@|-|–|—|&|\+|\.|年|\d+/giu;
