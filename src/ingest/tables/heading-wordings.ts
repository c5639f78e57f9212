import { lettersIn, mayHold } from '../needed.js';

/**
 * How headings are worded beside their plain terms: cut short ("Mem. cap.", "Interco. BW", "# of cores"), asked ("How many transistors", 显存有多大),
 * or by another word for the same thing (颗粒类型, 几纳米, 晶粒面积). Each is written as the term that the vocabulary knows.
 */
type Wording = readonly [RegExp, string];
const cutShort: readonly Wording[] = [
  [/\bmem\.(?=\s|$)|\bmem(?=\s(?:cap|type|bw|band|size|std|standard))/giu, 'memory'], [/\bcap\.(?=\s|$|\()/giu, 'capacity'], [/\binterco(?:n|nn)?\.(?=\s|$)/giu, 'interconnect'], [/\bfreq\.?(?![a-z])/giu, 'frequency'],
  [/(?:\bmicro|µ|\bu)?arch\.?(?![a-z])/giu, 'architecture'], [/\b(?:adv)\.(?=\s)/giu, 'advanced'], [/\bmfg\.?(?=\s)/giu, 'manufacturing'], [/\btyp\.(?=\s)/giu, 'typical'], [/\bperf\.(?=\s|$)/giu, 'performance'],
  [/\bsz\.?(?![a-z])/giu, 'size'], [/\bxtors?\b|\btrans\.(?=\s|$)/giu, 'transistors'], [/\bconn\.(?=\s|$)/giu, 'connection'], [/\bgen\.(?=\s|$)/giu, 'generation'], [/\btech\.(?=\s|$)/giu, 'technology'],
  [/\bparam\.(?=\s|$)/giu, 'parameter'], [/\b(bi|uni)-?dir\.(?=\s)/giu, '$1directional'], [/\btok\.(?=\s|$|\))/giu, 'tokens'],
  [/^(?:no\.|nr\.?|number|#)\s*of\s+(?:the\s+)?(.+?)(?=\s*[(（,]|$)/giu, '$1 count'], [/^how\s+many\s+(.+?)\??$/giu, '$1 count'], [/\s*\(#\)$/giu, ' count'],
];
const asked: readonly Wording[] = [
  [/^how\s+(?:big|large)\s+is\s+the\s+(.+?)\??$/giu, '$1 size'], [/^how\s+fast\s+is\s+the\s+(?:hbm|memory|dram|vram)\??$/giu, 'memory bandwidth'], [/^how\s+fast\s+(?:the\s+)?(?:cards?|chips?|gpus?)\s+talk\??$/giu, 'interconnect bandwidth'],
  [/^how\s+much\s+(?:memory|dram|vram|hbm)\??$/giu, 'memory capacity'], [/^how\s+hot(?=\s|\?|$)/giu, 'power'], [/^(?:which|what)\s+(?=node|process|memory|foundry|packaging|chips?|vendor|firm)/giu, ''],
  [/^when\s+(?:did\s+it\s+launch|launched|released|was\s+it\s+(?:launched|released))\??$/giu, 'launch date'], [/^who\s+(?:fabs|makes\s+the\s+(?:wafers?|dies?|silicon))(?:\s+it)?\??$/giu, 'foundry'], [/^who\s+packages\s+(?:it|them)\??$/giu, 'packaging house'],
  [/^how\s+(?:it\s+is|is\s+it|they\s+are)\s+packaged\??$/giu, 'packaging'], [/^(?:显存|内存|存储)有?多快$/gu, '显存带宽'], [/有?多[大少高]$/gu, ''], [/^(?:有)?多少(?:个|颗)?/gu, ''], [/^(?:用|采用|使用)的?(?:是)?(?:什么|哪种|哪款|哪类)(?:显存|内存|存储|HBM)/giu, '显存类型'],
  [/^(?:什么|哪种|哪个)(?=架构|工艺|制程|封装|显存|内存)/gu, ''], [/^怎么(?=封装)/gu, ''], [/^(?:什么时候|何时)(?=发布|上市|推出|量产)/gu, ''], [/^(?:由|找)?谁(?:来|去|负责)?代工$/gu, '代工厂'], [/^谁(?:来|去|负责)?(?:封装|封测)$/gu, '封装厂'],
];
const synonyms: readonly Wording[] = [
  [/\b(?:hbm\s*)?stacks?\s*count\b/giu, 'stack height'], [/\btensor[-\s]cores?\s*(?=[TPG]?(?:FLOPS|OPS)\b)/giu, 'tensor '], [/单(?:芯片|卡|颗|片)(?=算力|功耗)|(?<=算力|功耗)水平/gu, ''],
  [/(?:显存|内存|存储)?颗粒(?:的)?(?:类型|种类|规格|型号|标准|制式)?/gu, '显存类型'], [/(?<![a-z])(?:hbm|dram|vram)\s*(?:的)?(?:代际|世代|代次|版本|型号|类型|种类|规格|制式)(?:\s*[/／]\s*(?:代际|世代|代次|版本))?/giu, '显存类型'], [/(?:显存|内存|存储)(?:技术路线|技术类型|版本|型号)/gu, '显存类型'],
  [/(?<![a-z])(?:hbm|dram|vram)\s*(?:stack\s*)?(?:type|version|gen(?:eration)?)(?:\s+used)?(?![a-z])/giu, 'memory type'], [/(?<=\b(?:memory|dram)\s*type)\s*\((?:hbm|gddr|l?p?ddr)(?:\s*[/／]\s*\w+)*\)/giu, ''], [/\b(?:type|kind|version|generation)\s*of\s*(?:vram|dram|hbm)(?![a-z])/giu, 'memory type'], [/^(?:gddr|hbm)\s*(?:or|\/)\s*(?:gddr|hbm)\??$/giu, 'memory type'], [/\bmemory\s*read\s*[/／]\s*write\s*(?:rate|speed)/giu, 'memory bandwidth'],
  [/(?<!显存|内存|存储)(?:读写|存取)(?:速[率度]|带宽|吞吐量?)/gu, '显存带宽'], [/\bbandwidth\s+to\s+(?:memory|dram|hbm)/giu, 'memory bandwidth'],
  [/\bI\/O\s*(?:bandwidth|bw)/giu, 'interconnect bandwidth'], [/\binter-?\s?(?:gpu|npu|chip|card|device|accelerator)\s*(?:throughput|bandwidth|bw|speed|rate)/giu, 'interconnect bandwidth'], [/(?<![a-z])(gpu|npu|card|chip)\s?[-–]\s?\1(?![a-z])/giu, '$1-to-$1'], [/互[联连](?:通信)?吞吐量?/gu, '互联带宽'], [/(?<=间)通信速[度率]/gu, '互联速率'], [/单卡(?=互[联连])/gu, '卡间'],
  [/^几纳米$|^纳米(?:数|级)?$|^(?:芯片)?nm数$/giu, '制程'], [/(?:逻辑芯片|逻辑裸片|计算\s?die|计算裸片|计算芯粒|晶圆|所用|采用)(?:的)?(?=工艺|制程)/giu, ''], [/(?<=工艺|制程)(?:代次|代际|世代|水平|等级|级别)/gu, ''], [/\bfabrication\s*(?:technology|process)/giu, 'process node'], [/(?:compute|logic)[-\s]*die\s*(?=node|process)/giu, ''], [/(?<=\bnode)\s*class/giu, ''],
  [/(?:有)?(?:处理|达芬奇|DaVinci|CPU|NPU|GPU|单芯片|单卡)?\s?核(?:心)?(?:总数|数量?|个数|数)/giu, '核心数'], [/^个?核$/gu, '核心数'], [/\bstream\s*processors?/giu, 'cores'], [/\bshader\s*count/giu, 'shader cores'], [/\bcores?\s*[/／]\s*threads?/giu, 'core count'], [/\b(?:npu|cpu)\s*cores?/giu, 'ai cores'],
  [/睿频|加速频率|最高频率|基础频率|基准频率|(?:NPU|GPU|CPU|核心|运行|工作)主?频(?:率)?(?!宽)/giu, '频率'], [/跑?多高频$/gu, '频率'], [/^turbo$/giu, 'boost clock'], [/\b(?:engine|operating)\s*(?=clock|frequency)/giu, ''], [/^base\s*[/／]\s*boost(?=\s*\(|$)/giu, 'clock'],
  [/(?:单芯片|芯片|单颗|集成)?晶体管(?:总量|总数|数目|个数|数量|量级|规模|数)?(?=[/／(（]|$)/gu, '晶体管数'], [/^集成度\s*[(（]晶体管数?[)）]$/gu, '晶体管数'], [/\bbillion\s+transistors\b/giu, 'transistors (billion)'],
  [/(?:逻辑|计算|单)?\s?(?:裸片|裸芯|晶粒|硅片|芯粒|核心|die|光罩内)\s?(?:的)?(?:面积|尺寸|大小)/giu, '芯片面积'], [/^裸片$/gu, '芯片面积'], [/^mm\s?(?:2|²)$/giu, '芯片面积 (mm²)'], [/\b(?:compute|logic|chiplet)\s*(?:die\s*)?(?:area|size)/giu, 'die area'], [/\bdie\s*(?:dimensions)/giu, 'die size'], [/\barea\s*per\s*die/giu, 'die area'], [/\btotal\s*silicon(?:\s*area)?/giu, 'silicon area'],
  [/(?:微|自研|指令集|所属|底层|NPU|GPU|芯片)?架构(?:代号|世代|代际|代次|类型|名称)?/giu, '架构'], [/\b(?:compute|chip|core|gpu|npu)\s*(?=architecture)/giu, ''], [/(?<=\barchitecture)\s*(?:codename|family|generation|name|type)/giu, ''], [/^ISA$|^core\s*design$/giu, 'architecture'],
  [/^PCI\s*Express(?=\s|$)/giu, 'PCIe'], [/(?<=PCIe)\s*(?:版本|代际|通道数|规格|支持|lanes?|gen(?:eration)?|support|version|代际[/／]通道数)/giu, ''], [/(?:与|同)?(?:CPU|主机)(?:侧)?(?:的)?(?:接口|连接方式|连接)/giu, '主机接口'], [/(?:外部|上行|插槽|对外)接口/gu, '主机接口'], [/^slot\s*type$|^bus$/giu, 'host interface'], [/\binterface\s*to\s*(?:the\s*)?host|\bcpu\s*interface/giu, 'host interface'],
  [/参数(?:体量|量级|规模|总量)/gu, '参数量'], [/^总参(?:数)?$/gu, '总参数'], [/权重规模/gu, '参数量'], [/\bsize\s*\((bn|b|billion)\s*param(?:eter)?s?\)/giu, 'parameters ($1)'],
  [/词元/gu, 'token'], [/训练集规模|(?:累计|预)?训练(?:用)?tokens?(?:总?量|数量?)?|训练用量/giu, '训练tokens数'], [/tokens?总量/giu, 'tokens数量'], [/\bpre-?train(?:ing)?\s*(?:tokens|data)/giu, 'training tokens'], [/\b(?:training-?\s?set|dataset|corpus)\s*size/giu, 'training tokens'], [/\btokens\s*seen\b|\btoken\s*budget\b/giu, 'training tokens'], [/^trained\s*on(?=\s*\(tokens)/giu, 'training'],
  [/^(?:ships|shipping|sold|selling)\s*since$/giu, 'shipping since'], [/^market\s*entry$/giu, 'launch'], [/^(?:in\s*force|effective)\s*(?:from|since|on)$/giu, 'effective date'], [/^go-?live$/giu, 'date'], [/^(?:正式)?商用时间$/gu, '上市时间'], [/^(?:事件|建成|更新|发生)时间$/gu, '时间'],
  [/^(?:生产厂家|谁家的|哪家(?:的|出品)?|出品公司)$/gu, '厂商'], [/^producers?$/giu, 'manufacturer'], [/^(?:主要|核心|重点|代表性?)(?:参与者|参与方|参与企业|参与厂商)$/gu, '主要厂商'],
  [/^制造商\s*[(（]晶圆[)）]$|^(?:代工合作方|芯片代工|前道制造|前道厂商?)$/gu, '代工厂'], [/^(?:contract\s*manufacturer\s*\(wafers\)|foundry\s*source|front-?end\s*by|silicon\s*by|wafers?\s*by)$/giu, 'foundry'],
  [/^(?:封测合作方|OSAT厂商|封测服务商|封装供应商|后道厂商?|先进封装(?:产能)?提供方|封装测试单位|封测方)$/giu, '封装厂'], [/^(?:assembly\s*(?:&|and)\s*test|OSAT\s*partner|back-?end\s*by|packaging\s*(?:vendor|supplier|by)|ATP\s*provider|CoWoS\s*supplier)$/giu, 'packaging house'],
  [/(?:先进)?封装(?:方式|路线|工艺|类型|形态)$/gu, '封装技术'], [/^(?:2\.5D\s*[/／]\s*3D|芯片|集成)(?=封装)/gu, ''], [/^集成封装/gu, '封装'], [/\bpackaging\s*(?:process|approach|route|scheme)/giu, 'packaging technology'], [/^(?:2\.5D\s*[/／]\s*3D\s*integration|integration\s*scheme|cowos\s*variant)$/giu, 'packaging technology'],
  [/^(?:对应原版(?:型号)?|原型号|原版|源自(?:芯片|型号)?|降规前(?:的)?型号|改自|特供版对应型号|未降规版本|由哪款(?:芯片)?砍来|母版|裁剪自)$/gu, '原版型号'], [/^(?:derived\s*from|parent\s*sku|full-?spec\s*version|base\s*part|unrestricted\s*counterpart|original\s*(?:model|sku)|downgraded\s*from|cut\s*from)$/giu, 'original part'],
  [/^(?:用户单位|大客户|意向客户|卖给谁)$/gu, '客户'], [/^(?:deployed\s*by|purchasers?|anchor\s*customers?|customer\s*base)$/giu, 'customers'], [/^(?:上中下游|产业链位置|供应链层级)$/gu, '产业链环节'], [/^(?:supply-?chain\s*(?:link|position)|sub-?sector|part\s*of\s*the\s*chain|stage\s*of\s*(?:the\s*)?chain|chain\s*node)$/giu, 'segment'],
  [/^谁发的文$/gu, '发文单位'], [/^who\s*issued\s*it$/giu, 'issuer'], [/^(?:通知名称|文件标题|条例[/／]规则名称|意见[/／]方案)$/gu, '文件名称'], [/^(?:regulations?|plan\s*[/／]\s*guideline|notice\s*title|rule\s*name|name\s*of\s*measure)$/giu, 'document title'],
  [/^(?:省[/／]市|在哪里?|坐落)$/gu, '地区'], [/^(?:province\s*[/／]\s*municipality|geography)$/giu, 'region'], [/^(?:跟谁合作|战略合作)$/gu, '合作方'], [/^(?:collaborators?|joint(?:ly)?\s*with|alliance\s*members?)$/giu, 'partner'],
  [/^(?:人工智能计算中心|AIDC|基地名称)$/giu, '智算中心'], [/^(?:compute\s*hub|supercomputer|centre\s*name|site\s*name)$/giu, 'computing centre'], [/^(?:到哪一步了|是否(?:已)?(?:量产|上市|投产))$/gu, '状态'], [/^(?:in\s*production\??|(?:production|adaptation)\s*status|development\s*stage)$/giu, 'status'],
  [/^(?:重大事件|里程碑|大事记|标志性事件|历史沿革)$/gu, '事件'], [/^(?:milestones?(?:\s*reached)?|developments|key\s*moments|chronology)$/giu, 'events'], [/^(?:补充说明|重点表述|相关表述|点评)$/gu, '备注'], [/^(?:main\s*points|key\s*provisions|takeaways)$/giu, 'remarks'],
  [/^黑名单$|^进了哪个清单$|^(?:制裁|管制|限制)名单$|^管制清单$/gu, '名单'], [/^(?:sanctions|control|restriction|restricted-?party)\s*list$/giu, 'list'],
];
const wordings = [...cutShort, ...asked, ...synonyms].map(([pattern, term]) => ({ pattern, term, worded: mayHold(pattern.source) }));

/** A heading in the vocabulary's terms, or as it is. */
export function plainly(heading: string): string {
  let plain = heading, letters = lettersIn(heading);
  for (const { pattern, term, worded } of wordings) {
    if (!worded(letters)) continue;
    const before = plain;
    plain = plain.replace(pattern, term);
    if (plain !== before) letters = lettersIn(plain);
  }
  return plain.trim() === '' ? heading : plain;
}
