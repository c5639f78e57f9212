import type { NameSpan } from './kinds.js';
import { chip, company, undone, compile, type CompiledFrame, type Frame } from './frame.js';

/**
 * Chinese wordings of who does which step of making a chip, by the name of the step and what stands beside it: 台积电流片, 代工方为甲, 封装委托乙, 晶圆出自甲, 在甲下线.
 * Whose step it is may be told in a clause or sentence before, or in the heading.
 */
const adverbs = '(?:则|也|亦|均|都|皆|已|仍|即|现|目前|最终|始终|全部|主要|统一|一并|同样|依旧|改|转|分别)*';
/** A fab or plant behind the name of whose it is: 台积电南科厂, 联华电子新加坡厂. */
const plant = '(?:\\s?{REGION})?(?:[^，,。；;：:（）()、的\\ue000-\\uf8ff]{0,4}厂)?';
const node = '(?:的?\\s?(?:(?:以|用|采用)(?:其)?\\s?)?(?:{PROCESS}|{MEASURE}|{UNKNOWN}(?=\\s?(?:工艺|制程|节点)))\\s?(?:工艺|制程|节点|产线|平台)?)?';
const make = '(?:代工|制造|生产|流片|投片|投产|量产|出片|打造|承制|出晶圆|试产|下线)';
const pack = '(?:封装测试|先进封装|封装|封测|合封|后道|后段)';
/** Words behind the name of the step that make it another thing. */
const aside = '(?![的之线力]|厂|商|业|产能|价格|报价|份额|市场|服务|收入|订单|能力|工艺|技术|基板|成本|材料|设备|环节|过程|[^，。；\\ue000-\\uf8ff]{0,8}(?:{CHIP}|{UNKNOWN}))';
const role = '(?:合作)?(?:厂商|厂家|厂|方|商|伙伴|企业|环节|来源|订单|工作|任务)?';
const goesTo = '(?:交由|交给了?|交付给?|托付给|委托(?:给)?|外包给|给了|转单(?:至|到|给)|转投|改投|转至|转由|改由|改在|改到|转到|留在|落在|放在|投向|归|送往|送到|换成了?|换为|换作|变为|选择了?|选定|选了|花落)';
const is = '(?:为|是|系|：|\\(|由|经|在|来自|出自|产自|完成于|分属|靠|找)';
const unsaid = new RegExp(`${undone.source}|[原本]先|原由|曾|此前|误标|传出|传言|可能|[并]非|不是|而不|若|倘|竞争|市场|份额|产能|管制|限制|设备|预计|有望|将(?=[由在转交])`, 'u');

function handsOf(predicate: 'FABRICATED_BY' | 'PACKAGED_BY', work: string, names: string, says: string): Frame {
  return { predicate, subject: chip, object: company, carried: true, says, unless: unsaid, patterns: [
    `(?<!由\\s?)(?<=^|[，。；：、(由经]\\s?|[\\ue100-\\ue1ff]\\s?${adverbs}|由\\s?|版本)\\s?{O}${plant}${node}(?:\\s?(?:负责|独家|承担|进行|以|用|采用))*(?:\\s?{PACKAGING}\\s?)?${work}${aside}`,
    `(?:晶圆)?${names}${role}${adverbs}(?:${is}|${goesTo})\\s?(?:{REGION}的?\\s?)?{O}(?!的?(?:{CHIP}|份额|市场))(?=${plant}(?:[，。；：、()/]|$|完成|承担|负责|承接|进行|旗下|{PROCESS}|[一两]家|以|的?{PROCESS}|的?{PACKAGING}))`,
    `(?<=[，；：]\\s?)${names}${role}，\\s?{O}(?=[，。；]|$)`, `${names}(?:厂商|厂|方)\\s?{O}(?=${plant}(?:[，。；、/]|$))`,
    `(?:在|于)\\s?{O}${plant}${node}${adverbs}(?:上)?(?:成功|顺利|首次|正式)*(?:完成(?:了)?)?${work}(?!线|能力|成本)`,
    `{O}${plant}${node}${work}(?:出货|出品|而成|完成)?的\\s?{S}`,
    `{O}(?:一家)?(?:包办|包揽|承接|承担|接下|拿下|负责)(?:了)?{~6}{S}{~8}${names}`,
    `[把将]\\s?{S}\\s?(?:的?${names}${role})?${goesTo}\\s?(?:{REGION}的?\\s?)?{O}(?=${plant}${adverbs}${work}|[^，。；]{0,4}(?:[，；。]|$))` ] };
}

export const stepFrames: readonly CompiledFrame[] = ([
  handsOf('FABRICATED_BY', make, '(?:代工|制造|晶圆制造|晶圆代工|流片|投片|晶圆|出片|生产|前道|前段)', 'X900 代工方为台积电'),
  { ...handsOf('PACKAGED_BY', pack, pack, 'X900 封装委托日月光') },
  { predicate: 'FABRICATED_BY', subject: chip, object: company, carried: true, says: 'X900 晶圆出自台积电', patterns: [`(?:产自|(?<=(?:晶圆|芯粒|裸片|芯片|流片|前者|后者|{CHIP}(?:的晶圆)?)${adverbs})出自)\\s?{O}(?=${plant}(?:[，。；、]|$))`, `{O}出品(?!的)`], unless: unsaid },
  { predicate: 'FABRICATED_ON', subject: chip, object: ['PROCESS'], carried: true, says: 'X900，台积电 N5 流片', patterns: [
    `(?<=[，。；：、(]\\s?|^\\s?){O}\\s?(?:工艺|制程)?(?:上)?${make}?(?=[，。；、)]|$)`, `(?<!(?:{MEASURE}|{PROCESS})\\s?){O}\\s?(?:工艺|制程|节点)?(?:上)?(?:完成)?${make}(?![的线]|厂|商|产能|份额|市场|[^，。；\\ue000-\\uf8ff]{0,8}(?:{CHIP}|{UNKNOWN}))`,
    `(?:走|依托|跳[到至]|[改换推][进]?[到至]|转[向至到]|落在|留在|迁[到至]|取|选(?:择|用|定)了?|工艺(?:代号)?(?:则|也)?[为是]?，?|制程(?:则|也)?[为是]?|沿用|[^使应采选沿改商]用)\\s?(?:{COMPANY}(?:的)?\\s?)?{O}(?!及以下|以下|的?(?:产能|产线建设|设备))`,
    `{O}\\s?(?:工艺|制程)?(?:打造|制造|生产|代工|流片)的\\s?{S}`], unless: unsaid },
] satisfies readonly Frame[]).map(compile);

/** 封测由甲承担, 晶圆代工为乙: a step of what the sentence tells of, and no class of products. */
export function withoutSteps(text: string, names: readonly NameSpan[]): readonly NameSpan[] {
  return names.filter(({ kind, entry, start, end }) => kind !== 'PRODUCT' || !(entry?.name === 'wafer foundry' || entry?.name === 'packaging and testing') || !(step.test(text.slice(end)) && !business.test(text.slice(0, start)) && (names.some((span) => span.kind === 'CHIP') || bothSteps.test(text))));
}
const step = new RegExp(`^(?:合作方|方|厂|环节|伙伴|工作|订单)?${adverbs}(?:$|[，。；)]|为|是|由|交|委托|外包|在(?!全球|国内)|归|来自|于|放|分属|${goesTo})`, 'u'), business = /(?:提供|从事|专注|深耕|主营|经营|拓展|布局|[做有的与和、])\s?$/u;
const bothSteps = /(?:代工|流片|制造|晶圆).*(?:封测|封装)|(?:封测|封装).*(?:代工|流片|制造|晶圆)/u;
