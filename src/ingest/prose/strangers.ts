import { classOf, type NameSpan } from './kinds.js';
import type { Tagged } from './tag.js';

/**
 * A subject of a Chinese clause that no name stands for: 乙科的渡口 DK51 是首颗…, 泓海光子自 2024 年起…, 某地二号中心曾考察 …. What is said behind it is said
 * of it, not of what the clauses before spoke of; a firm or chip nobody knows is better left out than taken for another.
 */
const lead = '^\\s?(?:而|但|不过|其中|同时|此外|另外|且|又如|例如|如)?，?';
/** Words that bring in something else than a subject. */
const noPart = '(?!(?:由|以|用|为|向|与|和|将|把|对|从|在|被|采|支持|经|通过|基于|按|据|较|比|随|依|受|给|除|如|若|当|因|是|有|无|未|没|不))';
const doing = '(?:的\\p{Script=Han}{1,8}?)?(?:则|也|亦|还|又|均|都|已|曾|仍|目前|现|今年|去年|随后|即|正|将|率先|首次)*';
const verbs = '(?:是|为(?!主)|系|由|采用|使用|选用|沿用|搭载|配备|支持|基于|以|用|将|把|于|自|在|与|走|成为|定位|对标|拥有|集成|部署|考察|选定|选择|完成|实现|通过|推出|发布|量产|获|拿|可|能够|能|负责|[\\ue000-\\uf8ff])';
const unknown = new RegExp(`${lead}(?<before>(?:(?:${classOf(['COMPANY', 'REGION'])}|${noPart}\\p{Script=Han}{2,8})的?)?${noPart}(?:(?![的由以用为向与和将把对从在被是])\\p{Script=Han}){0,6}[“"]?)(?<it>${classOf(['UNKNOWN'])})[”"]?\\s?${doing}${verbs}`, 'u');
/** The line of business that firms' names end in, and what a site's name ends in. */
const trade = '(?:科技|半导体|微电子|光电|光子|智能|电子|电气|智芯|网芯|算芯|股份|集团|资本|创投|产投|封测|精密|精机|云计算)';
const site = '(?:[一二三四五六七八九十]号(?:中心|集群|基地|机房)|智算中心|算力中心|智算基地|算力枢纽|超算中心|(?<!数据|智算|算力|超算|计算|研发|运营|采购|中)中心(?=则|也|亦|曾|仍)|(?<!产业|生产|研发|制造)(?:园区|基地)(?=则|也|亦|曾|仍))';
const common = '(?!(?:人工|商业|通用|国产|国内|海外|先进|高端|消费|汽车|功率|工业|信息|金融|生物|数字|大型|全球|中国|美国|外国|本土|其他|该|这|其|上述|多家|几家|部分|许多|头部|多数|所有|各|两家|三家|公司|产品|项目|单卡|整机|服务器|稀疏|稠密))';
const unnamed = new RegExp(`${lead}(?:${classOf(['REGION'])}的)?${common}${noPart}(?:(?![的了在是为与和及等将由其该各这那被把或])\\p{Script=Han}){2,6}?(?:${trade}|${site})(?:则|也|亦|还|又|均|都|已|曾|仍|目前|今年|去年|随后|正|将|率先|首次)*(?:自|于|在|向|为|与|由|以|推出|发布|宣布|采用|选用|使用|部署|选定|考察|搭载|完成|负责|表示|称|持股|持有|投资|参股|入股|领投|收购|换|改|全部|则|也|已|曾|仍|将)`, 'u');
/** 某地中心则全部换成 …: a site by its place. */
const sited = new RegExp(`${lead}${classOf(['REGION'])}的?\\p{Script=Han}{0,6}?(?:中心|基地|园区|集群|枢纽)(?:则|也|亦|曾|仍|已|目前)`, 'u');
/** 盛衢的股东包括…: whose they are, in two or three characters that no name is. */
const possessor = new RegExp(`${lead}(?!公司|企业|其|该|自|最|主要|核心|重要|全部|唯一|首|现有|目前|此前|早期|之前|同期|国|海外|本土|前者|后者|双方|两|三|多|对应|配套|上述|这|所|使用|采|新|旗下|背后|更|较|真正|直接|主|剩|另|外部|控股|第|单一|战略|它|我们)${noPart}(?:(?![的了在是为与和及等将由其各这那被把或])\\p{Script=Han}){2,4}的(?:\\p{Script=Han}{0,6})?(?:股东|客户|供应商|子公司|母公司|大股东|创始|总部)`, 'u');

/** Whether the clause begins with a subject that no name stands for. Where a firm is looked for (`firms`), one whose name leads it is the subject (甲的 DK51 …). */
export function strangerAt({ text, items }: Tagged, start: number, end: number, firms: boolean): boolean {
  const clause = text.slice(start, end);
  const hit = unknown.exec(clause);
  if (hit && shaped(items.get(hit.groups?.['it'] ?? '')?.names) && !(firms && ownedBy.test(hit.groups?.['before'] ?? ''))) return true;
  return unnamed.test(clause) || sited.test(clause) || /^\s?(?:而|但)?(?:后者|前者)/u.test(clause);
}
/** Whether a sentence, or what stands behind its semicolon, tells of someone that no name stands for. */
export function strangeFirm(clause: string): boolean { return possessor.test(clause) || unnamed.test(clause); }
/** 甲、乙参股的某某光罩已向丙供货: who is named at `at` only holds what the clause tells of, and no name stands for that. */
export function ownsStranger(text: string, at: number): boolean { return theirs.test(text.slice(at + 1, at + 32)); }
const theirs = /^(?:等|[、和与及]\s?[\ue000-\uf8ff])*(?:共同|战略|合计|间接)*(?:参股|控股|持股|入股|领投|投资|孵化|收购|扶持)了?的(?:(?![的了在由与和及以向])\p{Script=Han}){2,8}[\ue700-\ue7ff]?(?:则|也|亦|还|均|都|已|曾|仍|目前|正|将|今年|去年)*(?:向|为|给|与|在|于|由|是|供|推|发布|量产|完成|通过|获|采用|位于)/u;
const ownedBy = new RegExp(classOf(['COMPANY']), 'u');
/** A model's number, or a word of its own in Latin letters. */
function shaped(names: readonly NameSpan[] | undefined): boolean { return names?.length === 1 && /[A-Za-z]{1,}[-\s]?\d|\d[A-Za-z]|^[A-Z][A-Za-z]{2,}$/u.test(names[0]?.surface ?? ''); }
