import type { ClaimMetric } from '../../ontology.js';
import { classOf } from './kinds.js';
import type { Dimension } from './measures.js';

/**
 * Figures of chips and models in sentences: which words beside a figure of which dimension make it which metric.
 * `before`: what must stand before it in its clause; `after`: or right after it; `unless`: what must not stand in the clause.
 */
export interface SpecFrame { readonly metric: ClaimMetric; readonly dimension: Dimension; readonly of: 'CHIP' | 'AI_MODEL' | 'INTERCONNECT' | 'MEMORY' | 'PRODUCT'; readonly before: RegExp | null; readonly after: RegExp | null; readonly unless?: RegExp }
/** A800 的 NVLink 带宽, the NVLink bandwidth of the A800: the chip's figure, not the link's. */
const link = `${classOf(['CHIP'])}(?:的|'s) ?${classOf(['INTERCONNECT'])}|${classOf(['INTERCONNECT'])} bandwidth (?:of|on|for) (?:the )?${classOf(['CHIP'])}`;
/** "links had been held to", "with links slowed from": the same of links without a name. */
const linksCut = '\\b(?:links?|link speeds?|interconnects?)(?: (?:speeds?|rates?|bandwidth))? (?:(?:was|were|is|are|has|have|had) )?(?:been |being )?(?:cut|slowed|held|capped|reduced|limited|trimmed|throttled|raised|narrowed|restricted)(?: back| down)? (?:from|to|at) (?:about )?$';
/** "80 billion transistors, NVLink at 900 GB/s": a link in a list of what a chip has. */
export const linkAt = `^\\s?(?:and |its |with )?${classOf(['INTERCONNECT'])} (?:running |rated )?at (?:up to |about )?$`;
/** 把 NVLink 带宽降到, "with its NVLink cut from": what was done to a chip's link. */
const linkCut = `[把将]${classOf(['INTERCONNECT'])}(?:的)?(?:双向|聚合|总)*(?:带宽|速率)|${classOf(['INTERCONNECT'])}(?:的)?(?:双向|聚合|总)*(?:带宽|速率)[由从被降压升提缩减砍]|\\b(?:its|the) ${classOf(['INTERCONNECT'])}(?:['’]s)?(?: bandwidth| speed| rate)? (?:was |were |had been |being )?(?:cut|reduced|limited|capped|slowed|trimmed|raised|throttled)(?: back| down)? (?:from|to|at) $`;
export const frames: readonly SpecFrame[] = [
  { metric: 'PEAK_COMPUTE', dimension: 'RATE', of: 'CHIP', before: /算力|性能|峰值|提供|输出|达|(?:FP|BF|TF|INT)\s?\d{1,2}(?:\s?\/\s?(?:FP|BF|TF|INT)?\s?\d{1,2})?(?:则|也|分别)?(?:为|是|约|可|：|:|\s){0,3}$|(?:FP|BF|TF|INT)\s?\d{1,2}[^，。；、\ue000-\uf8ff]{0,12}(?:值|数字|标称)[^，。；、\ue000-\uf8ff]{0,6}$|(?:FP|BF|TF|INT)\s?\d{1,2}(?:\s?\/\s?(?:FP|BF|TF|INT)?\s?\d{1,2})?\s?(?:的)?(?:稠密|稀疏|张量|矩阵|向量|理论|单卡)*(?:则|也|均|分别|约)*(?:为|是|可[达至到]?|有|：|:|\s)*$|稀疏(?:后|时|下|模式下|口径下)?(?:可|则|约|能)?(?:为|是|达到?|升?[到至]|有|标称|可[达至到])(?:约|为)?\s?$|\b(?:with|counting|using) [^,.;]{0,20}\b(?:sparsity|zeros?)\b[^,.;]{0,12}\b(?:is|are|of|reach(?:es)?|comes? to|gives?) (?:about |up to )?$|compute|performance|throughput|delivers?|offers?|peak|up to/iu, after: /^\s?(?:的)?(?:算力|性能|of)|^[\s(@]{0,2}(?:FP|INT|TF|BF)|^ (?:of|in|at) (?:dense |sparse |peak )?(?:FP|INT|TF|BF)/iu },
  { metric: 'MEMORY_BANDWIDTH', dimension: 'BANDWIDTH', of: 'CHIP', before: new RegExp(`(?:显存|内存|存储|访存|HBM|memory)[^，。；]{0,12}(?:带宽|bandwidth)|存储带宽|(?:显存|内存).{0,20}带宽|${classOf(['MEMORY'])} (?:at|running at|runs at|with) $|\\bmoves $`, 'iu'), after: /^\s?(?:的)?(?:超高)?(?:显存|内存|存储|访存|HBM|memory)\s?(?:带宽|bandwidth)| of (?:memory )?bandwidth/iu, unless: /互联|互连|NVLink|PCIe|总线|网络/u },
  { metric: 'INTERCONNECT_BANDWIDTH', dimension: 'BANDWIDTH', of: 'CHIP', before: new RegExp(`(?:互联|互连|芯片间|卡间|片间|双向|interconnect|NVLink)[^，。；]{0,16}(?:带宽|速率|bandwidth)?|${link}|${linkCut}|${linksCut}|${linkAt}|(?:通过|借助|依托)${classOf(['INTERCONNECT'])}的$`, 'iu'), after: new RegExp(`^\\s?(?:的)?(?:双向|互联|互连|总)(?:带宽)?|^ (?:of |over |via )?(?:NVLink|interconnect|link)|^\\s?的${classOf(['INTERCONNECT'])}|^ (?:of|over|via) ${classOf(['INTERCONNECT'])}|^\\s?(?:的)?(?:超[大高]|高速)的?(?:网络|互联|互连)?带宽`, 'iu'), unless: /显存|内存带宽|网卡/u },
  { metric: 'INTERCONNECT_BANDWIDTH', dimension: 'BANDWIDTH', of: 'INTERCONNECT', before: /带宽|速率|交换容量|bandwidth|提供/iu, after: /^\s?(?:的)?(?:双向|总)?带宽|^ (?:of )?(?:bidirectional |total )?bandwidth/iu, unless: new RegExp(`显存|内存带宽|网卡|${link}`, 'iu') },
  { metric: 'MEMORY_BANDWIDTH', dimension: 'BANDWIDTH', of: 'MEMORY', before: new RegExp(`(?:^|[^的比较是])${classOf(['MEMORY'])}(?:的)?(?:显存|存储|总|单颗|单堆栈?|每堆栈?|峰值|理论)?带宽(?:可|已|可以|最高|高达|达到?|为|是|约|提升至|提高到|超过?|突破)*$`, 'u'), after: null },
  { metric: 'TDP', dimension: 'WATT', of: 'CHIP', before: new RegExp(`功耗|TDP|功率|\\bpower|consum|draws|rated at|(?:(?:BF|FP|TF|INT)\\s?\\d{1,2}|${classOf(['MEASURE'])}) within (?:an? )?$`, 'iu'), after: /^\s?(?:的)?(?:TDP|功耗|全尺寸|全高|thermal|TBP|envelope|power|board)/iu },
  { metric: 'TDP', dimension: 'WATT', of: 'PRODUCT', before: /(?:单机|整机|系统|服务器|最大|峰值|满载)[^，。；]{0,4}功[耗率]|功[耗率]/u, after: null },
  { metric: 'CLOCK', dimension: 'HERTZ', of: 'CHIP', before: /频率|主频|clock|\brun(?:s|ning) at/iu, after: /^\s?(?:的)?(?:核心)?(?:频率|主频|clock)/iu, unless: /显存频率|内存频率/u },
  { metric: 'TRANSISTORS', dimension: 'COUNT', of: 'CHIP', before: /晶体管(?:数量|数|总数)?[^，。；、和与及\ue000-\uf8ff]{0,8}$|transistor count/iu, after: /^\s?(?:个|颗)?(?:的)?\s?(?:晶体管|transistors)/iu },
  { metric: 'CORE_COUNT', dimension: 'COUNT', of: 'CHIP', before: /(?:CUDA|总计|流处理|计算)?(?:核心|内核)(?:数量?)?(?:高达|达|为|共|总计|有)*$/u, after: new RegExp(`^\\s?(?:个)?\\s?(?:自研的?)?\\s?(?:CUDA|Tensor|流处理器|计算|MUSA|${classOf(['SOFTWARE', 'UNKNOWN'])})?\\s?(?:(?:核心|内核)(?!城市|企业|客户|节点|枢纽|区域|成员|供应商)|核(?!\\p{Script=Han})|CUDA cores|cores)`, 'iu'), unless: /每个\s?SM|每颗/u },
  { metric: 'DIE_AREA', dimension: 'AREA', of: 'CHIP', before: /(?:die|芯片|裸片|晶粒)?(?:面积|尺寸)|die (?:size|area)|\bdies? of (?:about |roughly )?$|\b(?:spreads? over|occupies|measures) $|transistors? (?:on|in) (?:an? |about |some )?$/iu, after: /^\s?(?:的)?(?:die|芯片面积|面积)/iu, unless: /中介层|光罩|基板|封装/u },
  { metric: 'PARAMETERS', dimension: 'COUNT', of: 'AI_MODEL', before: /参数(?:量|规模|数量?|总量)?(?:总计|约?为|高达|达到?了?|突破|超过?|有|是|进一步|规模|，)*[^，。；]{0,12}$|with (?:about |around )?$|parameters? (?:of|count)[^,.;]{0,12}$/iu, after: /^\s?(?:个)?(?:的)?(?:total )?(?:参数|[- ]?parameters?)/iu, unless: /激活|假设|平均|显存|存储|增长|active/u },
  { metric: 'TRAINING_TOKENS', dimension: 'COUNT', of: 'AI_MODEL', before: /tokens?(?:数据?|数量)?(?:为|达|约)*$/iu, after: /^\s?(?:个)?\s?(?:tokens?|Tokens?)/iu, unless: /输入|输出|每百万|每处理|每天|日均|上下文|定价|价格|input|output|context|per /iu },
];
