import type { EntityKind, Modality } from '../../ontology.js';
import type { Mention } from '../../model/claim.js';
import type { NameFinder } from '../source.js';
import { groupSubject } from './english-groups.js';
import { scopedAt } from './english-scope.js';
import { englishSubject } from './english-subjects.js';
import { classOf, isMark, type NameSpan, type SpanKind } from './kinds.js';
import { clauseEnd, clauseStart, modalityAt } from './modality.js';
import type { Scene, Subject } from './passage.js';
import { ownsStranger, strangerAt } from './strangers.js';
import type { Item, Tagged } from './tag.js';

export type { Discourse, Scene, Subject } from './passage.js';

/** Words right before a name that make it something other than the clause's subject. */
const notSubject = /(?:与|和|同|跟|联合|携手|较|比|相比|相较于?|相对于?|优于|超过|对|对标|接近|逼近|媲美|比肩|达到|落后于|领先|为|被|向|给|基于|通过|依托|除了?(?:(?:自家|自研|自有)的?)?|例如|包括|以|随着|受|从|(?:采用|使用|搭载|配备|支持|兼容|集成|结合|融合|收购|通过|部署|采购|转投|改投|投向|投奔|转单至?|购置|装载|装有|容纳|选定|选用|导入|订购|租用|改用|换用|沿用|对接|接入)了?|(?:以|用|通过|基于|依托|采用|使用|搭载|配套|走|经|靠)(?:了|的是)?(?:自家|自研|自有|自主研发|开源)的?|没有|不用|不带|未配|外置|外挂|取消|放弃|通过(?:其)?(?:全资|控股|旗下)*(?:子|孙)公司|针对|面向|根据|据|按照?|来自|购自|源自|出自|将|把|用于?|到|至|于|在|非|类似|不依赖|依赖|如|(?:与|和|较|比|跟|同)(?:上一代|前一代|前代|上代|前作|对手|同代|竞品)(?:产品)?的?|\b(?:with|by|from|to|of|than|on|in|for|like|unlike|versus|vs\.?|against|using|via|as|per|at|compared (?:to|with)|over|includes?|including|uses?|supports?|(?:in|of|with|from|for|to) which)(?: (?:the|its|an?)(?: [a-z-]+)?)?)\s?“?$/iu;
/** 由 A 代工: who was hired to make it is not who the text speaks of. */
const hired = /^由\s?[\ue000-\uf8ff](?:\s?(?:以|用|采用)[^，。；]{1,14})?(?:独家|负责)?(?:代工|封装|封测|生产|制造|供应|流片|承制|供货|承担|承接|完成|操刀|包办|做(?!大|强)|定制|配套|组装|测试)/u;
/** 换装三星供货的 HBM3: whose a part is. */
const suppliedBy = /^\s?(?:独家|最新)?(?:供货|供应|提供|代工|生产|制造|封装|推出|研发|开发|设计)的/u;
/** A sentence that goes on about the one before: it names no subject, or points back. */
const goesOn = /^(?:[，,]?(?:同时|此外|另外|并且?|且|其中|而且|另|在此基础上)，?)?(?:该|这|其|此|它|单芯片|单卡|整体|采用|搭载|支持|集成|拥有|具备|提供|配备|可|能够|实现|创下|刷新|打破|性能|算力|显存|功耗|主要|产品|卡间|多卡|片间|节点间|柜内|单节点|(?:股权|股东|软件|生态|封装|存储|互联|互连|整机|供应链)(?:方面|层面|侧|端|上)(?!，?[\ue000-\uf8ff])|(?:升级|降规|低配|高配|衍生|精简)(?:型号|版)|公司(?:称|披露|表示|介绍|将)，?其|It\b|Its\b|The (?:chip|card|accelerator|GPU|company|model|device|part|processor|family|line|series|range|technology)\b|(?:Peak (?:throughput|performance|compute)|Board power|Throughput|Memory bandwidth|Power draw|Transistor count)\b(?= (?:is|was|comes|stands|reaches)\b)|This (?:chip|card|accelerator|GPU|model)\b)/u;

/** Agents that no name stands for: a clause that begins with one speaks of it, not of whom the sentence spoke before. */
const someone = /(?:厂商|厂家|企业|公司|客户|用户|运营商|政府|各地|行业|市场|我们|业界|机构|巨头|产业|国家|部门|团队|(?:研究|实验|研发|创新)?中心(?!的|在|于)|研究院|模型|服务器|系统(?!接口|总线)|集群|方案|\b(?:vendors?|companies|customers|we|analysts|governments?|clouds|hyperscalers|makers|the market|the industry|investors)\b)(?!领域|的|、|方面|端|侧|场景)/u;
/** 国家气象中心原打算…: a body no list knows, at the head of its clause. */
const body = /^\s?\p{Script=Han}{2,8}(?:中心|大学|银行|医院|研究院)(?=原|曾|已|则|也|采购|选用|拟|在|于)/u;
const forSomeone = /(?:为|向|给|与|和|对|针对|面向|帮助|联合|据)\p{Script=Han}{0,4}$/u;
/** A verb before a name in its clause: what follows is its object. */
const verbBefore = /(?:(?:推出|发布|首发|量产|研发|开发|打造|设计|提供|构建|生产|供应|完成|实现|拥有|具有|达到|结合|融合)(?!的)|是|即|称|名为|\b(?:launch\w*|unveil\w*|introduc\w*|releas\w*|announc\w*|carr(?:y|ies)|packs?|pairs?|delivers?|keeps?|moves?|draws?|(?:co-)?designs?|designed|makes?|builds?|built|sells?|sold|suppl(?:y|ies|ied)|offers?|owns?|holds?|ha(?:s|ve|d) (?:an?|its|their|no|two|three|four|six|eight)|buys?|bought|combines?|contains?|contained|comprises?|houses?|hosts?|is|are|was|were))了?[^，。；：,;\ue000-\uf8ff]{0,16}$/u;
/** A clause that begins with its verb: the names in it are objects, whoever is spoken of stands before. */
const begun = /^\s?(?:封装|互[联连]|显存|内存|存储|软件|工艺|制程|卡间|片间|柜内|板上|整机|散热|总线|网络)?(?:方面|侧|端|上|则|仍)*(?:并|且|但|同时|还|也|均|都|可|能|将|已|又|再|则|率先|首次|进一步|分别|可以|能够|主要|成功|内部|直接|原生|向上|对上|上层|目前|其|该芯片|该产品)*(?:采用|搭载|搭配|集成|整合|支持|配备|配置|内置|基于|使用|兼容|依托|包含|对标|接近|实现|创下|融合|结合|对接|接入|沿用|改用|换用|适配|运行|编译|选用|走)|^\s?(?:and |while |but |also |which |that )*(?:packing|packs|with|featuring|features?|offering|offers?|delivering|delivers?|using|uses?|has|have|having|built|made|manufactured|fabricated|produced|packaged|based|supporting|supports?|carrying|carries|pairing|pairs?|integrating|integrates?|powered|equipped|is|are|was|were|and(?!\s(?:the )?[\ue000-\uf8ff]\s[a-z-]+(?:s|ed)\b))\b/iu;
const things: readonly SpanKind[] = ['COMPANY', 'CHIP', 'SOFTWARE', 'PACKAGING', 'MEMORY', 'INTERCONNECT', 'AI_MODEL', 'COMPUTE_CENTER'];

const alone = /(?:^|[,;:.] |\b(?:and|but|while|whereas) )(?:the |an? )?$/iu;
/** 而其海外型号 X 仍使用 …, 乙的 Y 已接入 …: so too in Chinese. */
const figured = new RegExp(`(?<=[把将对与和由从])[^，。；\\ue000-\\uf8ff]{0,2}${classOf(['MEASURE'])}?(?:多|单)?(?:层|颗|片)?的?\\s?$`, 'u');
const stands = /(?:^|[，。；、的]|型号|版本|产品)\s?[“"]?$/u, adverbs = /^[”"]?\s?(?:则|也|亦|已|均|都|仍|仅|只|还|目前|同样|并|可|能)*(?:使用|采用|搭载|配备|支持|兼容|接入|内置)?(?:了)?\s?$/u;
const itsName = /\b(?:its|their|the) (?:[a-z-]+ ){0,3}[a-z-]+,\s?$/iu;
const possessed = /^\s?(?:一代|这一代|系列|家族|架构|世代)的\s?[\ue100-\ue1ff]|^(?:等)?\s?(?:的)?(?:全资|控股|参股|旗下)*(?:子公司|孙公司)\s?[\ue000-\uf8ff]|^\s?的[^，。；：\ue000-\uf8ff]{0,6}(?:版本?|前代|上一代|后继者?|继任者?|衍生型号)(?:产品|芯片)?[“(]?\s?[\ue000-\uf8ff]|^\s?的\s?(?:大?约|近|不足|不到)?(?:[一二两三四五六七八九十]+分之[一二两三四五六七八九十]|[一二两三四五六七八九十]+[倍成]|一半)/u;
/** 降至, 提升到: what comes before is what it was. */
export const cameTo = '(?:升|提|增|扩|翻|跃|降|减|缩|压)[^，。；]{0,4}[至到为成]';
const from = new RegExp(`^\\s?的[^，。；]{1,14}${cameTo}`, 'u');
const like = /^-(?:class|like|level|grade|type|equivalent|derived)\b/u;

/** Who a verb at `at` speaks of: the first name of these kinds in its clause that can be a subject, or that of the clauses before, or the topic.
 *  `introduced`: what a clause before has just brought out (推出 X，…) may be it too, as it is for figures. */
export function subjectOf(scene: Scene, at: number, kinds: readonly SpanKind[], introduced = false): Subject | null {
  const { tagged: { text, items } } = scene;
  let end = at;
  let holder: Subject | null = null;
  for (let clause = 0; clause < 16 && end >= 0; clause += 1) {
    const whole = clauseStart(text, end);
    // 甲发布 A 平台、乙打造 B、丙自研 C: behind something that is no name of the list, a name begins anew.
    const anew = clause <= 1 ? [...text.slice(whole, end).matchAll(/[^\ue000-\uf8ff等、]、(?=([\ue000-\uf8ff])[^\ue000-\uf8ff、和与及])/gu)].findLast((hit) => kinds.includes(items.get(hit[1] ?? '')?.kind ?? 'UNKNOWN')) : undefined;
    const start = anew ? whole + anew.index + 2 : whole;
    // 百度发布 A、阿里推出 B: the name right before the verb is its subject.
    const close = clause === 0 ? /([\ue000-\uf8ff])(?:等)?[^\ue000-\uf8ff,;]{0,6}$/u.exec(text.slice(start, at)) : null;
    const nearest = items.get(close?.[1] ?? '');
    if (close && nearest && !/^[\ue000-\uf8ff]\s?(?:之外|以外)/u.test(close[0]) && kinds.includes(nearest.kind) && !(nearest.kind === 'CHIP' && /由\s?$/u.test(text.slice(start, start + close.index))) && !notSubject.test(text.slice(start, start + close.index).replace(/(?:例如|比如|如)$/u, '').replace(figured, '')) && !verbBefore.test(text.slice(start, start + close.index))) return { item: nearest, at: start + close.index, own: true };
    // "Unlike the A100, which …, the X9 talks over …": a name that nobody knows is the subject all the same.
    if (close && nearest?.kind === 'UNKNOWN' && (scene.tagged.plain.chinese ? stands.test(text.slice(0, start + close.index)) && adverbs.test(close[0].slice(1)) : alone.test(text.slice(0, start + close.index)))) return null;
    // 而新一代产品将采用 …: something else, without a name.
    if (clause === 0 && anotherNew.test(text.slice(start, at)) && ![...text.slice(start, at)].some((char) => kinds.includes(items.get(char)?.kind ?? 'UNKNOWN'))) return null;
    const english = clause === 0 && !scene.tagged.plain.chinese ? groupSubject(scene, at, kinds) ?? englishSubject(scene, at, kinds) : undefined;
    if (english !== undefined) return english;
    if (scene.tagged.plain.chinese && strangerAt(scene.tagged, start, clause === 0 ? clauseEnd(text, end) : end, kinds.includes('COMPANY'))) return null;
    let other = false;
    for (let i = start; i < end; i += 1) {
      const char = text[i] ?? '';
      if (!isMark(char)) continue;
      const item = items.get(char);
      if (!item) continue;
      // 甲统计乙采购 …: who counts is not who does.
      if (item.kind === 'COMPANY' && /^\s?(?:统计|测算|估算|口径|数据)(?!中心)/u.test(text.slice(i + 1, i + 6))) continue;
      // MindSpore 之外也支持 …: what is set aside is not spoken of.
      if (/^\s?(?:之外|以外)/u.test(text.slice(i + 1, i + 4))) continue;
      // 甲与乙合作的某某园区采用 …: of what they have made, which no list knows.
      if (item.kind === 'COMPANY' && !kinds.every((kind) => kind === 'COMPANY') && ofTheirs.test(text.slice(i + 1, i + 16))) { other = true; continue; }
      // 甲参股的某某光罩已向乙供货: of what it holds, which no name stands for.
      if (item.kind === 'COMPANY' && ownsStranger(text, i)) { other = true; continue; }
      const before = text.slice(Math.max(start, i - 14), i);
      const object = verbBefore.test(text.slice(start, i)) || begun.test(text.slice(start, i));
      // What goes on a list whose head is governed is governed too (产品包括 A 型、B 型，以及 C 型).
      const listed = /[、]$/u.test(before.trimEnd()) && !kinds.includes(item.kind);
      // 这一型号是 A 的衍生款: what is said to be A's brings out no A.
      const governed = listed || clause > 0 && /^\s?(?:相比于?|相较于?|较之|对比|不同于|有别于)/u.test(text.slice(start, start + 6)) || notSubject.test(before) || object && !(introduced && kinds.includes(item.kind) && text[i + 1] !== '的');
      const owner = kinds.includes('COMPANY') && item.kind !== 'COMPANY' && !governed ? item.owners : [];
      // 台积电 CoWoS …: where no company is spoken of by itself, the one whose thing it is.
      if (owner.length > 0 && !kinds.includes(item.kind)) { holder ??= { item: { ...item, kind: 'COMPANY', names: owner, owners: [] }, at: i, own: clause === 0 }; continue; }
      // A clause of names alone goes on with a list; it says nothing of them.
      // "its software, Loom, runs …": a name alone between two commas behind what it is does what the verb says.
      const listOnly = clause > 0 && /[\ue000-\uf8ff等]\s?$/u.test(text.slice(start, end)) && !(clause === 1 && itsName.test(text.slice(0, start)));
      // 由 A 以 X 封装: who does it to the subject.
      const agent = /(?:由|经)\s?$/u.test(before) || clause > 0 && onlyMakes.test(text.slice(start, end)) || coAgent.test(text.slice(whole, i)) || /(?:由|经)\s?[\ue000-\uf8ff](?:等)?[^，。；\ue000-\uf8ff]{0,2}以\s?$/u.test(text.slice(start, i));
      // 其 X900 由 …: a firm's thing, told of the firm.
      const its = kinds.includes('COMPANY') && /(?:^|，)(?:其|它的|旗下的?|公司的?)[^，。；\ue000-\uf8ff]{0,8}$|^ ?(?:and |but |while )?[Ii]ts (?:[a-z-]+ ){0,2}$/u.test(text.slice(start, i));
      if (!kinds.includes(item.kind)) { other ||= things.includes(item.kind) && !governed && !agent && !listOnly && !its; continue; }
      // 由 A 的 989 降至 148, "an A-class part": what something was before, and what it is only like.
      if (/(?:由|从|自)\s?$/u.test(before) && from.test(text.slice(i + 1, i + 28)) || like.test(text.slice(i + 1, i + 16))) continue;
      // A 的子公司 B, A 的降频版 B: the clause speaks of B.
      if (possessed.test(text.slice(i + 1, i + 24))) continue;
      if (agent && clause > 0 && item.kind === 'COMPANY') continue;
      const example = /以$/u.test(before) && /^[^，。]{0,6}为(?:例|主|代表)/u.test(text.slice(i + 1, i + 10));
      if (example || !governed) return { item, at: i, own: clause === 0 };
    }
    if (holder) return holder;
    if (other || /^\s?(?:此外|另外)/u.test(text.slice(start, start + 4))) return null;
    const pointed = kinds.includes('CHIP') && thatChip.test(text.slice(start, end)) ? lastChip(scene, start) : null;
    if (pointed) return pointed;
    const agent = someone.exec(text.slice(start, end));
    if (agent && clause === 0 && !forSomeone.test(text.slice(start, start + agent.index)) && !(/(?:该|这[一个座套款]?|此|本)$/u.test(text.slice(start, start + agent.index)) && /^(?:集群|系统|模型|服务器|方案|中心)/u.test(agent[0]))) return null;
    if (clause > 0 && body.test(text.slice(start, end))) return null;
    // A sentence within the sentence begins anew: what stands before 。or ！is over.
    if (start === 0 || /[。！？!?]/u.test(text[start - 1] ?? '') || text[start - 1] === ';' && !scene.tagged.plain.chinese) break;
    end = start - 1;
  }
  if (!goesOn.test(text)) return null;
  for (const kind of kinds) {
    const item = scene.discourse.topics.get(kind);
    if (item) return { item, at: -1, own: false };
  }
  return null;
}

/** Whether the name at `at` in the clause that begins at `start` is the object of a preposition or verb. */
export function governed(text: string, start: number, at: number): 'preposition' | 'verb' | null {
  if (notSubject.test(text.slice(Math.max(start, at - 14), at))) return 'preposition';
  return verbBefore.test(text.slice(start, at)) || begun.test(text.slice(start, at)) ? 'verb' : null;
}

/** …，台积电代工，…: who makes it, in a clause of two words. */
const onlyMakes = new RegExp(`^\\s?${classOf(['COMPANY'])}\\s?(?:负责|承担|独家)?(?:代工|制造|生产|流片|封装|封测|供货|供应)$`, 'u');
/** 由甲投资、乙运营: the second who does it. */
const coAgent = /(?:由|经)[^，。；]{1,30}(?:投资|出资|投建|建设|承建|设计|代工|制造|生产|封装|主导|规划)(?:、|并由?|，?并?由)\s?$/u;
const ofTheirs = new RegExp(`^(?:等)?(?:合作|共建|联合建设|投资|运营|在建|建设|自建|规划|合资)的\\s?[“"]?${classOf(['UNKNOWN'])}`, 'u');
const anotherNew = /^\s?而(?:新|下一代|后续|其他|其余|其它)/u;
/** 采用其自研芯片 X，该芯片…: the chip named last, where it is not what another is measured by. */
const thatChip = /^\s?(?:而|且)?(?:该|这款|这颗)(?:款|颗)?(?:芯片|处理器|加速卡|计算卡|GPU|NPU|卡)(?!商|厂|企|间|片)/u;
const measuredBy = /(?:对标|媲美|比肩|接近|超过|优于|替代|相比|兼容|较|比|与|和|同|[\ue000-\uf8ff])\s?$/u;
function lastChip({ tagged: { text, items } }: Scene, before: number): Subject | null {
  for (let i = before - 1; i >= 0 && !/[。；]/u.test(text[i] ?? ''); i -= 1) {
    const item = items.get(text[i] ?? '');
    if (item?.kind === 'CHIP' && !measuredBy.test(text.slice(0, i))) return { item, at: i, own: false };
  }
  return null;
}

/** "Acme makes its chips", "Bolt prints the chip", "Cove supplies Bolt", "Dell ordered 40 X900": who works for what the text is about is not what it is about. */
const supplying = /^[\ue000-\uf8ff] (?:(?:has|have|also|now|still|already) )*(?:(?:suppl(?:y|ies|ied)|sells?|sold|ships?|provides?|delivers?|packages?|makes?|fabricates?|prints?) (?:[a-z\d,]+ ){0,2}[\ue000-\ue0ff]|(?:ordered|bought|purchased|uses|used|runs|deployed|installed|operates|rents|leases) (?:[a-z\d,]+ ){0,4}[\ue100-\ue1ff])|^[\ue000-\uf8ff] (?:is|are|was|were|remains?) (?:[a-z-]+ ){0,4}(?:customers?|shareholders?|investors?|backers?|clients?|tenants?)\b/u;
const forAnother = /^[\ue000-\uf8ff] (?!(?:has |have |also |now ){0,2}(?:announc|said|says|report|claim|told|tells|confirm|launch|unveil|releas|introduc|publish|opened|sells|sold|expects|plans)\w*)(?:(?!and\b|or\b)[a-z\d,]+ ){0,4}(?:its|it|them|their|the (?:chip|part|card|wafers?|dies))\b(?! (?:own|new))/u;
function worksForAnother(text: string, at: number): boolean { const words = text.slice(at, at + 64); return forAnother.test(words) || supplying.test(words); }

/** The one firm with which a sentence begins, not as part of another construction nor as an owner of the firm in question (甲持股 9%；…). */
export function openingFirm({ text: whole, items }: Tagged, from = 0): Item | null {
  const text = whole.slice(from);
  const item = items.get(/^(?:\s|除(?:了)?[^，。；]{1,20}，(?!还|另)|[\uf000-\uf0ff]，\s?|(?!股)[\p{Script=Han}\ue000-\uf8ff]{1,6}(?:方面|环节|领域)，|\p{Script=Han}{2,8}(?:中|里|当中|阵营|赛道|之外)，|其中，?|目前，?|此外，?|同时，?|(?:[一-龥]{1,4}|[\ueb00-\uebff]|(?:总部)?(?:设在|位于|坐落于|来自)[^，。；]{1,6})的(?=[\ue000-\uf8ff])|(?:初创|创业|新创|国内|海外|本土|设计|芯片|云|云计算|存储|封测|设备|大模型|互联网|半导体|光模块|独角兽|另一家|一家|[\ueb00-\uebff])*(?:公司|企业|厂商|巨头|龙头|新秀|新贵|独角兽)(?=[\ue000-\uf8ff])|(?:(?!客户|股东|伙伴|对手|供应商)\p{Script=Han}){2,8}(?:是|为|有|当属|要数|首推)(?=[\ue000-\ue0ff]，(?:这家|该公司|其(?!中)|它)))?([\ue000-\uf8ff])(?!\s?的?(?:全资|控股|旗下)*(?:子|孙)公司\s?[\ue000-\uf8ff]|\s?(?:旗下|控股|参股|孵化)的\s?[\ue000-\ue0ff]|\s?(?:亦|也|则|等|分别|合计|各|共|目前|仍|还)*(?:持股|持有|参股|入股|参投|领投|跟投)|\s?(?:的)?(?:数据|统计|口径|测算|估算|预计|预测))/u.exec(text)?.[1] ?? '');
  return item?.kind === 'COMPANY' && item.names.length === 1 && !worksForAnother(text, text.indexOf(item.mark)) ? item : null;
}

/** The maker of the chip or ware with which a Chinese sentence begins: 寒武纪思元 590 采用…, 寒武纪的弹性…. */
export function openingMaker({ tagged: { text, items, plain }, names }: Scene): NameSpan | null {
  // 加州初创甲的 X900 走…: his chip opens it, wherever he is from.
  const item = items.get(/^\s?(?:[\ueb00-\uebff]\s?的?(?:初创|创业|新创|芯片|设计|本土|国产)*(?:公司|企业|厂商|巨头|独角兽)?\s?)?([\ue000-\uf8ff])/u.exec(text)?.[1] ?? '');
  if (!plain.chinese || item?.kind !== 'CHIP') return null;
  const [made] = item.names, owner = item.owners.length === 1 ? item.owners[0] : undefined;
  if (owner) return owner;
  if (item.names.length !== 1) return null;
  const maker = made ? makerSpanOf(made, names) : null;
  return maker?.entry && (made?.maker !== null || maker.entry.names.some(({ text: name }) => made.surface.startsWith(name))) ? maker : null;
}
/** Whose a thing is: by the name printed before it, else by what is known of it, of which nothing is printed. */
export function makerSpanOf(made: NameSpan, names: Scene['names']): NameSpan | null {
  const maker = made.maker ?? made.entry?.maker;
  return maker === undefined ? null : { start: made.start, end: made.start + (made.maker?.length ?? 0), surface: maker, kind: 'COMPANY', entry: names.lookup(maker, 'COMPANY'), maker: null };
}

/** 公布 A、B 的规划，其中 A 拟于明年上市: what goes on without a subject is of none of them alone. */
export function leavesOpen({ text, plain }: Tagged): boolean { return plain.chinese && plannedMember.test(text); }
const plannedMember = /其中\s?[\ue000-\uf8ff]\s?(?:拟|将|计划|预计|暂定)/u;
/** 这家注册在成都的公司完成融资，甲与乙参与: goes on about the firm in question, whoever else is named. */
const thisFirm = /^\s?(?:这家|该)[^，。；]{0,20}(?:公司|企业|厂商|[\ue000-\ue0ff])/u;
/** The subject of a sentence by kind, for the one that follows. */
export function topicsOf(scene: Scene): ReadonlyMap<SpanKind, Item> {
  const { text, items, plain } = scene.tagged;
  const [topics, introduced] = [new Map<SpanKind, Item>(), new Map<SpanKind, Item>()];
  for (let i = 0; i < text.length; i += 1) {
    const item = items.get(text[i] ?? '');
    if (!item || item.kind === 'MEASURE' || item.kind === 'DATE' || item.kind === 'COMPANY' && thisFirm.test(text) || notSubject.test(text.slice(Math.max(0, i - 14), i)) && !(item.kind === 'CHIP' && answered.test(text.slice(Math.max(0, i - 40), i))) || hired.test(text.slice(Math.max(0, i - 1), i + 24)) || item.kind === 'COMPANY' && (worksForAnother(text, i) || suppliedBy.test(text.slice(i + 1, i + 8)))) continue;
    // 是 A 的后继者: of what it is, not of A.
    if (plain.chinese && text[i + 1] === '的' && /(?:是|为|系)[^，。；\ue000-\uf8ff]{0,6}$/u.test(text.slice(clauseStart(text, i), i))) continue;
    // "The Hebi company, 70% owned by the Swedish group Acme, …": it goes on about the company.
    if (item.kind === 'COMPANY' && !plain.chinese && ownedBy.test(text.slice(0, i))) continue;
    const into = verbBefore.test(text.slice(clauseStart(text, i), i)) || answered.test(text.slice(Math.max(0, i - 40), i)) ? introduced : topics;
    // In English a semicolon begins a sentence anew; what "it" means next is what that one is about.
    if (!into.has(item.kind) || !scene.tagged.plain.chinese && into === topics && /; (?:the |its )?$/u.test(text.slice(Math.max(0, i - 6), i))) into.set(item.kind, item);
  }
  // "Cove Capital holds 9% of Acme": it goes on about Acme, in which the stake is.
  const held = plain.chinese ? undefined : items.get(stakeIn.exec(text)?.[1] ?? '');
  if (held && held.names.length === 1) topics.set('COMPANY', held);
  // "The X900 was fast, and the redesign that followed, the X300, moved to Acme": what is told last.
  const last = plain.chinese ? undefined : items.get([...text.matchAll(toldLast)].at(-1)?.[1] ?? '');
  if (last && topics.get('CHIP')) topics.set('CHIP', last);
  // "Acme's X900 is …": of a firm by its chip, which is what "it" and "its" of a firm mean next.
  const chip = topics.get('CHIP');
  if (!scene.tagged.plain.chinese && chip?.owners.length === 1 && !topics.has('COMPANY') && /^\s?(?:The |the )?[\ue000-\uf8ff]/u.test(text)) topics.set('COMPANY', { ...chip, kind: 'COMPANY', names: chip.owners, owners: [] });
  // 量产桥接平台 X，该平台将 A 与 B 合二为一: the technology that was brought out first is what the next sentence means.
  for (const kind of plain.chinese ? ['PACKAGING', 'INTERCONNECT', 'SOFTWARE'] as const : []) { const [brought, told] = [introduced.get(kind), topics.get(kind)]; if (brought && told && text.indexOf(brought.mark) < text.indexOf(told.mark)) topics.set(kind, brought); }
  return new Map([...introduced, ...topics]);
}

const ownedBy = new RegExp(`\\b(?:owned|held|controlled|backed|founded|funded|financed|led) (?:[a-z]+ )?by (?:the |an? )?(?:(?:[a-z-]+|${classOf(['REGION'])}) ){0,3}$`, 'u');
const stakeIn = /^\s?(?:The )?(?:[\ue000-\uf8ff] (?:[a-z-]+ ){0,3})?[\ue000-\ue0ff] (?:also |now |still )?(?:holds?|owns?|took|bought|acquired|has) (?:about |some |around |an? |the )?(?:[a-z-]+ )?(?:[\ue000-\uf8ff] )?(?:[a-z-]+ )?(?:of|(?:stake|share|holding|interest) in) (?:the )?([\ue000-\ue0ff])(?!['’]s)/u;
/** A main clause with a chip of its own for a subject, behind another. */
const toldLast = /, (?:and|but|while|whereas) (?:(?:the|its) (?:[a-z-]+ ){0,4}[a-z-]+, )?(?:the |its )?([\ue100-\ue1ff]),? (?:has|had|is|was|moved|went|took|came|uses|carries|runs|lost|gained|kept|[a-z]{3,}(?:es|ed))\b/gu;
/** "AMD answered with the X900": brought out as much as by a verb of its own. */
const answered = /\b(?:answer(?:s|ed)|follow(?:s|ed)|repl(?:ies|ied)|respond(?:s|ed)|counter(?:s|ed)|(?:came|come|comes) (?:up|out|back|along)|arrived|began|started|(?:joined|entered) (?:[a-z]+ ){1,3})(?: in [\ue000-\uf8ff])? with (?:the |its |an? )?(?:[a-z-]+ ){0,2}$/u;
/** What another is only measured by. */
const comparand = /\b(?:against|than|versus|vs\.?|unlike|like|as an?) (?:the |its )?(?:[\ue000-\uf8ff](?:'s|’s) )?$/u;
const besides: ReadonlySet<SpanKind> = new Set(['PACKAGING', 'MEMORY', 'PRODUCT', 'COMPUTE_CENTER']);
/** What an English sentence names and the next may go back to, the firms and chips of a Chinese one; null where it names none. */
function namedIn({ tagged: { text, items, plain } }: Scene): readonly NameSpan[] | null {
  const names = [...text].flatMap((char, i) => { const item = items.get(char); if (plain.chinese && item?.kind === 'CHIP' && /(?:对标(?:产品|对象|型号)?(?:为|是)?|接近|超过|媲美|比肩|逼近|优于|相比|较)\s?$/u.test(text.slice(Math.max(0, i - 8), i))) return []; return item?.kind === 'CHIP' || item?.kind === 'COMPANY' || !plain.chinese && item && besides.has(item.kind) ? [...(plain.chinese ? item.owners : []), ...item.names] : []; });
  const set = plain.chinese ? [] : [...text].flatMap((char, i) => { const item = items.get(char); return item?.kind === 'CHIP' && comparand.test(text.slice(Math.max(0, i - 20), i)) ? item.names : []; });
  const own = set.length === 0 ? names : names.filter((span) => !set.includes(span));
  return own.some(({ kind }) => kind === 'CHIP') || set.length === 0 ? own.length > 0 ? own : null : names;
}

/** What two things the next sentence may mean by 两款芯片: of this one, and where it names but one, of the one before as well. */
export function beforeNext(scene: Scene, before: readonly NameSpan[]): readonly NameSpan[] {
  const named = namedIn(scene);
  if (named === null) return before;
  const chips = new Set(named.flatMap((span) => (span.kind === 'CHIP' ? [span.surface] : [])));
  return scene.tagged.plain.chinese && chips.size === 1 ? [...before.filter(({ kind }) => kind === 'CHIP'), ...named] : named;
}

/** A name as the resolver wants it. A word no list knows takes the kind its place in the frame gives it. */
export function mentionOf(span: NameSpan, item: Item, kind: EntityKind, finder: NameFinder): Mention {
  const [beside] = item.owners.length === 1 ? item.owners : [];
  // 甲的 A 与乙家的 B: what the field knows to be another's is not 甲's.
  const owner = span.maker ?? (beside && (span.entry?.maker === undefined || beside.entry === null || beside.entry.name === span.entry.maker) ? beside.surface : undefined) ?? null;
  // "华为昇腾" among companies stands for its maker.
  if (kind === 'COMPANY' && span.kind === 'CHIP' && span.maker !== null) return { surface: span.maker, kind };
  const own = finder.lookup(span.surface, kind) !== null || !isEntity(span.kind) ? kind : span.kind;
  return { surface: span.surface, kind: own, ...(owner === null ? {} : { maker: owner }) };
}

function isEntity(kind: SpanKind): kind is EntityKind { return kind !== 'UNKNOWN' && kind !== 'TITLE' && kind !== 'MEASURE' && kind !== 'DATE'; }

export function modalityOf(scene: Scene, from: number, to: number, subject: Subject | null): Modality {
  const scoped = scene.tagged.plain.chinese ? null : scopedAt(scene.tagged, from, to);
  return scoped ?? modalityAt(scene.tagged.text, from, to, subject !== null && !subject.own);
}
