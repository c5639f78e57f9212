import type { Draft } from '../../model/claim.js';
import { nameOf, classOf, type NameSpan, type SpanKind } from './kinds.js';
import { supposed } from './modality.js';
import { mentionOf, subjectOf, type Scene } from './scene.js';
import { unmarked, type Item } from './tag.js';
import { asserted, draft, elsewhere } from './ties.js';

/**
 * Where firms and computing centres are, by a place beside a name (西安的睿塬计算, "Corvane of Cambridge", "a Shenzhen firm"), or by words for having a seat, whose
 * subject may be the one the text is about (总部设在合肥, "The Toronto company …").
 */
export function seats(scene: Scene): readonly Draft[] {
  const { text, plain } = scene.tagged;
  if (!place.test(text) && !centre.test(text)) return [];
  const { beside, seated, told } = plain.chinese ? inChinese : inEnglish;
  return [
    ...(plain.chinese ? [...text.matchAll(thisOne)].flatMap((hit) => tied(scene, itemsOf(scene, hit.groups?.['S']).map(firstOf), itemsOf(scene, hit.groups?.['O']), hit)) : []),
    ...beside.flatMap((pattern) => [...text.matchAll(pattern)].flatMap((hit) => tied(scene, itemsOf(scene, hit.groups?.['S']), itemsOf(scene, hit.groups?.['O']), hit))),
    ...[...text.matchAll(seated)].flatMap((hit) => tied(scene, [subjectAt(scene, hit)], itemsOf(scene, hit.groups?.['O']), hit)),
    ...byName(scene),
    ...[...text.matchAll(told)].flatMap((hit) => tied(scene, [ofText(scene, hit.index)], itemsOf(scene, hit.groups?.['O']), hit)),
  ];
}

/** 以色列公司甲的 X9 由…代工: a firm that its thing has taken into one item with itself. */
const owning: readonly SpanKind[] = ['CHIP', 'SOFTWARE', 'PACKAGING', 'MEMORY', 'INTERCONNECT', 'PRODUCT', 'AI_MODEL'];
const place = new RegExp(classOf(['REGION']), 'u'), centre = new RegExp(classOf(['COMPUTE_CENTER']), 'u'), R = `(?<O>${classOf(['REGION'])})`, F = `(?<S>${classOf(['COMPANY', 'COMPUTE_CENTER'])})`, H = `(?<S>${classOf(['COMPANY', 'COMPUTE_CENTER', ...owning])})`;
const trade = '(?:AI|人工智能|芯片|半导体|存储|封测|封装|材料|设备|软件|服务器|光模块|光通信|设计|代工|云|云计算|大模型|初创|创业|新创|本土|老牌|上市|头部|民营|国资|独角兽|电信|互联网|推理|硬件|专业|第三方)*';
const kind = '(?:公司|企业|厂商|厂|实验室|初创|独角兽|新秀|团队|运营商|供应商)';
/** What stands behind a firm whose part elsewhere is meant: 上海的 AMD 研发中心. */
const whole = '(?!\\s?(?:的)?(?:子公司|分公司|研发中心|办事处|办公室|工厂|晶圆厂|产线|园区|团队|实验室|数据中心|市场|区|总部|基地|分部|客户|用户|供应商|订单|员工|业务|等?在))';
/** 这家总部在上海的厂商, with what "this firm" means in its place; where it stands beside another (…与乙竞争), the first of the two. */
const thisOne = new RegExp(`(?<=^|[，。；])\\s?(?:而|但)?这(?:一)?家(?:(?:总部)?(?:位于|设在|设于|坐落于|地处|在|来自|扎根)|(?:注册|成立|创立|创办|落户|起家)(?:在|于))?\\s?${R}\\s?的?[^，。；\\ue000-\\uf8ff]{0,6}${F}`, 'gu');
function firstOf(item: Item | null): Item | null { return item && { ...item, names: item.names.slice(0, 1) }; }
const inChinese = {
  beside: [
    new RegExp(`(?<=^|[，。；：、与和由“]|(?<![称誉视作])[是为]|(?:来自|包括|以及|例如|比如)\\s?)\\s?${R}\\s?(?:的|的?(?:另一家|一家)?${trade}${kind}|本土(?:的)?|的?${trade})\\s?“?${F}${whole}`, 'gu'),
    new RegExp(`${F}(?:则|皆|均|都|同)*(?:是|为|系)(?:一家)?(?:来自|位于)?\\s?${R}\\s?(?:的)?(?:一家)?${trade}${kind}(?!的)`, 'gu'),
    // 位于韶关的南岭算谷, 总部在郑州的整机厂甲.
    new RegExp(`(?<!不|未)(?:位于|地处|坐落于|坐落在|落户|落子|来自|注册于|总部(?:位于|设在|设于|在))\\s?${R}(?:市|省)?的\\s?(?:${trade}${kind}\\s?)?“?${H}${whole}`, 'gu'),
    new RegExp(`(?<=^|[，。；：、与和由“])\\s?${R}\\s?的?(?:另一家|一家)?${trade}${kind}\\s?“?${H}${whole}`, 'gu'),
    // 甲(惠州)、乙(昆山): behind each of a list where it is.
    new RegExp(`(?<=^|[，、；：与和及]\\s?)${F}\\s?\\((?:总部：?)?${R}\\)(?=[、，；。与和及为系是三两一等]|$)`, 'gu'),
    new RegExp(`${F}\\s?的?(?:全球|公司)?(?:总部|注册地)(?:则|虽|均|都|现|长期|一直|目前)*(?:在|为|：|位于|设在|设于|坐落于)\\s?${R}(?!的)`, 'gu'),
  ],
  seated: new RegExp(`(?:(?:总部|注册地|研发中心|公司)(?:均|都|同样|也)?)?(?:位于|坐落于|坐落在|地处|设在|设于|扎根(?:于)?|落户(?:于)?|选址(?:于|在)?|注册(?:于|在)|创立于|成立于|诞生于|起家于|(?:目前)?在(?=[\ueb00-\uebff]\\s?办公))\\s?${R}(?!\\s?(?:${classOf(['REGION'])}\\s?)?[^，。；\ue000-\uf8ff]{0,8}的)`, 'gu'),
  told: new RegExp(`(?:(?<=^|[，。；])\\s?(?:(?:公司|其)?(?:是|为)|这是|这)一?家|^(?=[^，。；]{2,16}，))\\s?${R}\\s?(?:的)?${trade}${kind}(?=[，。；]|由|是|成立|从|自)`, 'gu'),
} as const;
const noun = `(?:(?:[a-z-]+|${classOf(['PRODUCT', 'MEMORY', 'PACKAGING'])}) ){0,3}(?:company|firm|house|maker|designer|start-up|startup|vendor|lab|laboratory|foundry|OSAT|toolmaker|chipmaker|packager|group|fund|supplier|specialist|unit|venture|operator|developer|cloud|integrator|distributor|assembler|newcomer|spin-off|outfit|shop|business|subsidiary|lender|bank|utility|carrier|telco|insurer|producer|manufacturer|assembler|integrator)`;
const inEnglish = {
  beside: [
    new RegExp(`${F}(?: ?\\([^)]{1,24}\\))?,? (?:of|based in|headquartered in) ${R}(?=[ ,.;)])`, 'gu'),
    new RegExp(`${F}(?: ?\\([^)]{1,24}\\))?(?:,| (?:is|was|remains)) (?:[^,.;]{0,40}: )?(?:an?|the) (?:[a-z-]+ ){0,2}${R}(?:-based)? ${noun}\\b`, 'gu'),
    new RegExp(`\\b(?:[Aa]n?|[Tt]he) (?:[a-z-]+ ){0,2}${R}(?:-based)? ${noun},? ${F}(?!(?:'s|’s) (?:site|plant|fab))`, 'gu'),
    new RegExp(`^ ?In ${R}, ${F}(?=,? (?:the|an?|trained|released|announced|makes|is (?:sampling|developing|building|an?|the))\\b)`, 'gu'),
    new RegExp(`${F} \\(${R}[,)]`, 'gu'),
  ],
  seated: new RegExp(`(?:is|was|are|were)? ?\\b(?:based|headquartered|located|domiciled|founded|(?<=\\b(?:was|were|been) (?:[a-z]+ )?)(?:set up|established)|incorporated|registered|sits|stands) (?:in|at|near|outside) ${R}`, 'gu'),
  told: new RegExp(`(?:^|\\. |; )(?:The|This) ${R}(?:-based)? ${noun}\\b(?!,? (?:[\ue000-\uf8ff]|[A-Z]))`, 'gu'),
} as const;

function itemsOf({ tagged: { items, plain } }: Scene, mark: string | undefined): (Item | null)[] {
  const item = items.get(mark ?? ''), owner = item?.owners.length === 1 ? item.owners[0] : undefined;
  if (!item || !owning.some((kindOf) => kindOf === item.kind)) return [item ?? null];
  return [owner && plain.text.startsWith(owner.surface, item.start) ? unmarked('COMPANY', [owner]) : null];
}
function subjectAt(scene: Scene, hit: RegExpExecArray): Item | null {
  // 长庚集团的 Saltmarsh 集群由 … 组成，位于鹤壁: of the centre, and not of whose it is.
  const kinds = centre.test(scene.tagged.text.slice(0, hit.index)) ? ['COMPUTE_CENTER'] as const : ['COMPANY', 'COMPUTE_CENTER'] as const;
  const found = subjectOf(scene, hit.index, kinds);
  return found && (found.own || scene.tagged.plain.chinese) ? found.item : null;
}
/** The firm that the section or the sentence before is about. */
function ofText({ discourse: { company, topics }, tagged: { text, items } }: Scene, at: number): Item | null {
  const before = [...text.slice(0, at)].map((char) => items.get(char)).findLast((item) => item?.kind === 'COMPANY');
  return before ?? (company ? unmarked('COMPANY', [company]) : topics.get('COMPANY') ?? null);
}
function tied(scene: Scene, [firm]: readonly (Item | null)[], [where]: readonly (Item | null)[], hit: RegExpExecArray): Draft[] {
  if (!firm || !where || where.names.length !== 1 || supposed(scene.tagged.text, hit.index)) return [];
  const [home] = where.names as readonly [NameSpan], kindOf = firm.kind === 'COMPUTE_CENTER' ? 'COMPUTE_CENTER' : 'COMPANY';
  if (nowhere.test(nameOf(home)) || kindOf === 'COMPANY' && firm.names.length > 1 && !scene.tagged.plain.chinese) return [];
  // 深圳甲与乙: of the second the words say nothing.
  const meant = hit.groups?.['S'] !== undefined && hit.groups['S'] > '' && hit[0].trimStart().startsWith(hit.groups['O'] ?? '\0') ? firm.names.slice(0, 1) : firm.names;
  return meant.filter((span) => !ofState.test(nameOf(span)) && !ofState.test(span.surface) && !elsewhere(span, home, scene.names)).flatMap((span) => {
    const tie = { predicate: 'LOCATED_IN', subject: mentionOf(span, firm, kindOf, scene.names), object: mentionOf(home, where, 'REGION', scene.names) } as const;
    return asserted(draft(scene, tie, hit.index, hit.index + hit[0].length, null, hit.index), 0.7);
  });
}
/** "Acme's Reno cluster" is in Reno. */
function byName(scene: Scene): readonly Draft[] {
  const { text, items, plain } = scene.tagged;
  return plain.chinese ? [] : [...text].flatMap((char, i) => {
    const item = items.get(char), site = item?.kind === 'COMPUTE_CENTER' ? item.names[0] : undefined;
    const town = scene.names.lookup(/(?:'s|’s) (.+) (?:cluster|supercomputer)$/u.exec(site?.surface ?? '')?.[1] ?? '', 'REGION');
    return item && site && town ? asserted(draft(scene, { predicate: 'LOCATED_IN', subject: mentionOf(site, item, 'COMPUTE_CENTER', scene.names), object: { surface: town.name, kind: 'REGION' } }, i, i + 1, null, i), 0.6) : [];
  });
}
const nowhere = /^(?:global|Asia|Europe|Africa|Southeast Asia|Middle East|Asia[- ]Pacific|Americas)$/iu;
/** Authorities and lists are of their country by name. */
const ofState = /^NDRC$|商务部|工业和信息化部|发改委|[厅局办委]$|委员会|政府|财政部|国会|BIS\b|Bureau|Department|Ministry|Commission|government|Congress/u;
