import type { Modality } from '../../ontology.js';

/**
 * How a clause says what it says. Cues are looked for before the words that carry the claim, in their own clause and the one it continues;
 * hearsay governs a whole sentence. A hypothesis or a warning of risk says nothing at all.
 */
const separators: ReadonlySet<string> = new Set(',，;；。:：!！?？\n');
const negated = /(?:并未|无需|无须|尚未|未能|原(?:定|打算|计划|拟)|曾(?:打算|计划|考虑)|误以为|误认为|误传|讹传|谣传|误报|误列|否认[^，。；]{0,10}(?:使用|采用|采购|部署|搭载)|否认(?=曾?\s?(?:与|和|同|跟|向|为|给|由|被|获|收购|入股|参股|投资|持有))|未(?!来|经?核实)|没有|并非|并不|不再|不(?=使用|外[挂接置]|内置|板载|装(?=有|载|\ue000)|搭载|(?:是|属于?|系)(?!一)|生产|制造|提供|供应|研发|开发|销售|出售|对外|自产|自建|做(?![声成])|涉足|采购|部署|参与|持有|接入|集成|走[^样]|需|必(?!备)|用(?![户说于])|配(?![合套得对])|配(?!合|套|比|置)|依赖|含(?!税)|走(?!样)|用于)|不支持|不采用|不兼容|不能|不得|无法|不具备|不会|不可|难以|从未|拒绝|禁止|停止|取消|暂停|\bnot\b|n't\b|\bnever\b|\bno longer\b|\bwithout\b|\bcannot\b|\bfail(?:s|ed)? to\b|\bneither\b|\bdenie[sd]\b|\byet to (?=[a-z])|\bno (?=[\ue000-\uf8ff]))/u;
/** Asked for or weighed, decided by nobody. */
const considered = /(?:提议|[能可]否|是否(?=继续|采用|使用|会|能)|(?:致信|致函|上书)[^，。；]{0,8}要求(?=把|将)|呼吁|敦促|(?<!综合|全面|充分)考虑(?=把|将|对|是否|使用|采用|采购|引入|限制|扩大|转)|酝酿|(?:讨论|研究|建议)(?=把|将|是否)|\b(?:is|are|was|were) (?:considering|weighing|mulling)\b|\bpropos(?:es|ed) (?:to|adding|that)\b|\burg(?:es|ed|ing)\b|\bcall(?:s|ed|ing) (?:for|on)\b)/u;
const planned = /(?:计划|(?<![确固稳])定[于档在](?=\s?[\ue000-\uf8ff]年?[^，。；]{0,6}(?:发布|上市|推出|量产|流片|投产|投运|出货|亮相|面世|问世|交付|开工|生效|实施))|有意(?![义思见])|希望|谋求|洽谈|(?:评估|考虑|探讨|研究)(?=(?:是否)?(?:采购|采用|引入|使用|部署|导入|改用|转用|转投|切换|选用|自研|收购|入股))|(?<![虚模数])拟(?![合人态])|即将|打算|准备|筹备|筹建|规划|目标|(?:正|也|还|仍|均|同时)在(?:研(?:发|制)|开发|预研)|研(?:发|制)中(?!心)|在研(?=产品|阶段|，|。|$)|定于(?=\s?(?:[\ue000-\uf8ff]|\d|明年|今年|年内))|将(?=于|在|会|要|配备|支持|集成|改投|转投|交由|接入|采用|由|推出|发布|上市|实现|建|达|使用|搭载|重新|成为|量产|向|为|与|联合|以|引入|提供|继续|进一步|收购|投资|部署|迎来|扩展|新增|升|从|占|换|改|追加|逐步|陆续|全面|全部|共同|携手|合作|开发|研发|打造|投[产运入])|\bwill\b|\bplans? to\b|\bplanned\b|\bplanning\b|\bintends? to\b|\b(?:hopes?|wants?|wishes|seeks?|would like) to\b|\baims? to\b|\bset to\b|\bscheduled\b|\bslated\b|\bto be (?:launched|released|built|made|produced)\b|\bupcoming\b|\bpromised (?:for|by)\b|\b[Nn]ext to come\b|\bdue (?:in|by|for|out|next)\b|\bdue to (?=be |have |receive |take |open |get |enter |ship |launch |start |begin |come |go |join |run |move |add |reach )|\btargets?\b|\b(?:is|are|was|were) (?:later |still |also )?to (?:be|hold|use|carry|get|have|run|move|go|follow|come)\b)/u;
const plannedBehind = /^(?:(?! and | but | while |[\ue000-\uf8ff] (?:has|is|was))[^,;.]){0,60}? (?:is|are) (?:only |still )?(?:planned|pencilled in|slated|scheduled|intended)\b/u;
/** 改由甲代工的方案仍在评估, X 互联仍在流片: said behind it, and not yet come about. */
const openBehind = /^[^，。；\ue000-\uf8ff]{0,6}(?:的(?:方案|计划|设想|提案|提议|选项|可能性?|想法|意向|安排|谈判))?(?:目前|至今|当前)?(?:仍|尚|还|正|尚未|仍然|依然)+(?:在|处于?|处在|停留在|有待|待|未)\s?(?:评估|论证|讨论|商讨|谈判|协商|研究|洽谈|酝酿|考察|流片|研发|开发|设计|调试|预研|规划|筹备|审批|纸面|确定|敲定|落地|定案|定论)/u;
/** X 由甲代工的说法有误: told, and not so or not sure. */
const rumourBehind = /^[^，。；]{0,10}的(?:说法|消息|传闻|报道|传言|猜测|信息)/u;
/** 原计划由甲代工的 X 改由乙生产, 不是甲而是乙: what was is over. */
const turned = /^.*(?:而是|原本?(?:计划|定|打算|拟|由)[^，。；]*(?=[改转](?:由|为|用|投)))/u;
/** 市场猜测甲会收购乙，甲已公告否认: told by some and denied by whom it is about. */
const deniedBehind = /^[^。；]{0,24}，\s?(?:[\ue000-\uf8ff]|公司|双方|后者|前者|管理层|其|该公司)?(?:(?:在|于|通过)[^，。；]{1,20}?(?:上|中|时|后|里|公告))?(?:则|均|都|已|也|随后|当日|当天|对此|随即|公开|公告|明确|很快|后来|方面|回应称?)*(?:予以|作出)?(?:否认|辟谣|澄清|(?:该|此|这一?|上述)?(?:消息|传闻|说法|报道)(?:不实|有误|不属实|并不属实|纯属))/u;
/** Whether what is told up to `to` is hearsay that is denied behind it, so that it says nothing. */
export function refuted(text: string, to: number, modality: Modality): boolean { return modality !== 'NEGATED' && modality !== 'ASSERTED' && (deniedBehind.test(text.slice(to)) || mistakenBehind.test(text.slice(to))); }
/** …的说法有误: told, and wrong. */
const mistakenBehind = new RegExp(`${rumourBehind.source}[^，。；]{0,6}?(?:有误|不实|失实|错误|不准确|不正确|不属实|不成立|不可信|站不住脚)`, 'u');
/** 早期资料称…，后更正为乙: what it was corrected to is hearsay no more. */
const corrected = /(?:更正|修正|订正|勘误|纠正)(?:为|成)/gu;
const forecast = /(?:预计|有望|或将|预期|预测|料将|可能|或许|估计|测算|预估|或(?=采用|推出|达|在|于|将|使用)|\bexpect(?:s|ed)?\b|\bforecasts?\b|\blikely\b|\bproject(?:s|ed)\b|\bestimate[sd]?\b|\bmay\b|\bmight\b|\bcould\b|\bpredict(?:s|ed)?\b|\bpoised\b|\b(?:chance|odds|probability|possibility)\b|\banticipate[sd]?\b)/u;
const hearsay = /(?:据悉|据称|相传|被指|疑似|(?:自|声|宣|号)称(?!为)|猜测|揣测|坊间|风传|盛传|流传|爆料|人士(?:称|透露|表示|指出)|(?:市场|业界|业内|外界)(?:传|有说法|猜测|热议)|媒体口径|(?<!数)据传(?!输)|传闻|传言|有消息|消息称|消息人士|知情人士|媒体(?:援引|报道|称)|报道称|(?:早期|早先|早前|此前|旧版|先前|初版|最初|原先)的?(?:资料|报道|版本|规格书|材料|文件|说法|口径|消息)[^，。；]{0,6}(?:称|显示|写|标注|列|认为)|被(?:误|错误地?)?报道|(?<!数)据.{0,24}(?:报道|报导)|市场传|\breportedly\b|\bearlier (?:version|draft|edition|note|report|issue)s?\b[^.;]{0,40}\b(?:said|stated|wrote|claimed|listed|gave|had)\b|\brumou?r(?:ed|s)?\b|\bsources? (?:say|said|told)\b|\bpeople familiar\b|\bmedia reports?\b|\b(?:is|are|was|were) (?:widely |now |also )?(?:said|reported|believed|thought|understood) to\b|\ballegedly\b|\bunconfirmed\b|\b(?:talk|chatter|speculation|reports) that\b)/iu;
const hypothesis = /(?:如果|假设|假如|假定|倘若|(?<!\p{Script=Han})若(?!干)|若(?=全部|无|没有|采用|未来|能|要)|一旦|如用于|如能|\bif\b|\bassum(?:e|es|ing)\b|\bsuppos(?:e|ing)\b|\bwere to\b|\bwould\b|\bhypothetical|\bwhether\b[^,;]*$)/iu;
/** A sentence that warns of what may go wrong. */
const warning = /(?:风险提示|不及预期|风险(?:包括|如下|：)|加剧风险|加剧的风险|\brisks? (?:include|factors?)\b|\bdownside risks?\b)/iu;

/** "Valuation and risks": a section that tells of other things as well, its warnings in sentences of their own. */
const besides = /\b(?:valuation|outlook|estimates?|models?|forecasts?|numbers|financials|figures|strategy|catalysts|recommendations?|conclusions?)\b.*\brisks?\b|\brisks?\b.*\b(?:valuation|outlook|catalysts|rewards?|opportunit\w+)\b/iu;
/** 投资建议与风险提示: the same in Chinese. */
const alsoBesides = /(?:建议|展望|观点|结论|总结|估值|评级|策略|推荐|标的).{0,4}(?:与|和|及|、|暨).{0,6}风险|风险.{0,4}(?:与|和|及|、).{0,6}(?:建议|展望|观点|结论|总结|估值|评级|策略)/u;
/** "Numbers, supply chain and risks", 市场数据、供应链与风险: a section of several things, one of which is risk. */
const ofRisk = /\b(?:key|main|principal|major|the|to|our|of|for|a|an|on|in|view|thesis|call|and|or|risks?|factors?|warnings?|disclaimers?|disclosures?|uncertaint(?:y|ies)|caveats?|challenges?|opportunit(?:y|ies)|important|downside|upside|mitigants?|limitations?|notices?|statements?|legal|what|could|go|wrong|watch)\b/giu;
const ofRiskInChinese = /风险|免责|声明|提示|因素|不确定|挑战|机遇|机会|应对|对策|防范|披露|限制|说明|假设/u;
function severalThings(heading: string): boolean {
  const plain = heading.replace(/^[\s#*\d.、（()）一二三四五六七八九十]+/u, '');
  if (/\p{Script=Han}/u.test(plain)) { const parts = plain.split(/[、，,]|与|和|及|暨/u).map((part) => part.trim()); return parts.length > 2 && parts.filter((part) => part.length > 1 && !ofRiskInChinese.test(part)).length > 1; }
  return /,|&|;|\band\b/iu.test(plain) && plain.split(/,|&|;|\band\b/iu).filter((part) => /[A-Za-z]{3}/u.test(part.replace(ofRisk, ' '))).length > 1;
}
/** A paragraph of warnings, whatever its sentences look like. */
export function opensWarning(text: string): boolean { return /^[\s*#\d.、（(]*(?:主要)?(?:风险提示|风险因素|风险包括|风险如下)(?:\**)[：:]|^[\s*#\d.(]*(?:[Kk]ey |[Mm]ain )?[Rr]isks?\**[.:](?=\s|$)/u.test(text); }
export function warns(text: string, section: readonly string[]): boolean { return warning.test(text) || section.some((heading) => /风险提示|风险因素|免责|声明|\brisk(?:s| factors| warning)?\b|disclaimer/iu.test(heading) && !besides.test(heading) && !alsoBesides.test(heading) && !severalThings(heading)); }

/** Whether what stands at `at` hangs on a condition said before it in the sentence. */
export function supposed(text: string, at: number): boolean { return hypothesis.test(text.slice(Math.max(text.lastIndexOf('; ', at), text.lastIndexOf('. ', at)) + 1, at).replace(counting, '')); }
/** 若计入结构化稀疏, "if sparsity is counted": how a figure is counted, no condition on which anything hangs; nor is "without which none would work", nor what a reason is given for. */
const counting = /(?:如果?|若)(?:再)?(?:计入|考虑|开启|启用|打开|按)[^，。；]{0,8}稀疏[^，。；]{0,4}|\b(?:we|I|one|it)?,? ?(?:but |and )?would (?:(?:only|also|merely|again|simply) )?(?:note|add|stress|point out|argue|say|caution|remind|recall|observe)\b|\bwhich would (?:be|mean|imply|make|amount to|give|work out)\b|\b(?:[Tt]hat|[Tt]his) would (?:be|mean|imply|give|amount to|work out at) (?:an? )?(?:implied |average )?(?:compound|annual|yearly|growth)\b|\bwould have (?:[a-z]+ ){1,4}without [^,;.]{2,40}(?=, (?:of )?which\b)|\bif [^,.;]{0,24}\bsparsity\b[^,.;]{0,20}|\bwhich (?:none|nothing|neither|few)\b[^,.;]{0,30}\bwould\b[^,.;]{0,40}|\bwould\b[^;]{0,60}, (?=since\b|because\b)/giu;

/** "Neither Acme nor Bolt uses it", "all of them declined to supply Cove". */
const nobody = /^\s?(?:and |but )?(?:[Nn]either|[Nn]obody|[Nn]one of|[Nn]o one)\b|\b(?:declin|refus)(?:e|es|ed|ing) to (?:[a-z]+ )?$/u;
/** "cannot be made without it": denied twice, it is said; "not only HBM3" is said too. */
const doubled = /\bcannot [a-z ]{2,14}\bwithout\b|\bnot (?=only\b|just\b|merely\b)/giu;
/** 建议关注：甲（新品有望放量）、乙（光模块）: what stands in the brackets behind one of a list says nothing of the next. */
const othersGloss = /\([^()]{1,60}\)(?=[、；])/gu;
/** The modality of what is said at `from` (the words that carry it) up to `to`; `continues`: the clause has no subject of its own, so that the one before governs it too. */
export function modalityAt(text: string, from: number, to: number, continues = false): Modality {
  const start = clauseStart(text, from);
  // …计划明年上市，此前收购了乙: what came before is done, whatever is planned.
  const before = text.slice(continues && start > 0 && !/^\s?(?:此前|早前|先前|早些时候)/u.test(text.slice(start, start + 6)) ? clauseStart(text, start - 1) : start, to).replace(othersGloss, '').replace(turned, '');
  const near = text.slice(Math.max(start, from - 10), to).replace(turned, ''), behind = text.slice(to, clauseEnd(text, to));
  if (negated.test(near.replace(doubled, '')) || nobody.test(text.slice(start, from))) return 'NEGATED';
  // "the X900 with HBM3 is planned for 2027": said behind it.
  if (considered.test(before) && hearsay.test(text.slice(0, to))) return 'REPORTED';
  if (considered.test(before) || planned.test(before) || plannedBehind.test(behind) || openBehind.test(behind)) return 'PLANNED';
  if (forecast.test(before)) return 'FORECAST';
  if (rumourBehind.test(behind)) return 'REPORTED';
  const said = text.slice(0, to);
  return hearsay.test(said.slice(Math.max(0, said.lastIndexOf('; ', to - 1) + 1, said.lastIndexOf(': ', to - 1) + 1, ...[...said.matchAll(corrected)].map((hit) => hit.index)))) ? 'REPORTED' : 'ASSERTED';
}

/** Where the clause that holds `at` begins. */
export function clauseStart(text: string, at: number): number {
  for (let i = at - 1; i >= 0; i -= 1) if (isBreak(text, i)) return i + 1;
  return 0;
}
export function clauseEnd(text: string, at: number): number {
  for (let i = at; i < text.length; i += 1) if (isBreak(text, i)) return i;
  return text.length;
}
function isBreak(text: string, i: number): boolean {
  const char = text[i] ?? '';
  // 4,800 is one figure.
  if (char === ',' && /\d/u.test(text[i - 1] ?? '') && /^\d{3}(?!\d)/u.test(text.slice(i + 1, i + 5))) return false;
  return separators.has(char) && !(char === ':' && /\d/u.test(text[i + 1] ?? '')) || char === '.' && /\s/u.test(text[i + 1] ?? '');
}

/** Up to the semicolon behind which something else is told. */
function ownEnd(text: string, from: number, to: number): number { const stop = text.slice(from, to).search(/[；;]/u); return stop < 0 ? to : from + stop; }
/** Where the words begin that tell how far an act is done: 正考虑取消带宽条款，改用性能密度 6.1 is all considered. */
export function actStart(text: string, i: number): number { const start = clauseStart(text, i); return start > 0 && /^\s?(?:改|并|代之|且|转而|换|或|and |or |to )/u.test(text.slice(start, start + 5)) ? clauseStart(text, start - 1) : start; }
/** How far an act of control is done, by the words that tell it. */
export function modalityOfAct(text: string, from: number, to: number): Modality {
  const part = text.slice(from, Math.min(to, from + 60));
  return /拟|计划|考虑|酝酿|讨论|准备|提出|提交|将(?:于|会|对)|或将|可能(?!性)|\b(?:plans?|considering|may|could|will)\b/iu.test(part) ? 'PLANNED' : /据报道|传闻|传言|流传|消息称|媒体称|reportedly|rumou?red/iu.test(text.slice(0, ownEnd(text, from, to))) ? 'REPORTED' : 'ASSERTED';
}
