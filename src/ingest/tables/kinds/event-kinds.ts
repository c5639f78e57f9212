import type { ControlType } from '../../../ontology.js';
import type { Mention } from '../../../model/claim.js';
import type { NameFinder } from '../../source.js';

/** What kinds of act the words of a row tell: sentences by what they say, a row in a few words by what they name. */
const kindWords: readonly (readonly [ControlType, RegExp])[] = [
  ['ENTITY_LISTING', /(?<!战略性高科技货品)(?:家|企业|公司|机构|实体)[^，。；]{0,8}(?:入列|上榜|列名|被点名|被拉黑|遭拉黑)|(?:再|又|新|续|追|另)(?:列|增列|增)(?:了)?\s?\d+\s?(?:余|多)?\s?(?:家|个)|增列[^，。；]{0,10}(?:实体)?清单|(?:列入|加入|纳入|进入|登上|新增|被列|增加|添加|移入|置于)[^，。；]{0,40}(?:实体|清单|名单|UVL|entity list)|(?:实体清单|实体名单)[^，。；]{0,8}(?:新增|增加|加入)|(?:added|placed|put)\b[^.;]{0,60}(?:entity list|UVL)|\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|dozens of)\s(?:[A-Z]\w+\s|more\s|new\s|further\s)?(?:entities|firms|companies|organi[sz]ations|subsidiaries|affiliates|units)\s(?:(?:were|are|have been)\s)?(?:listed|blacklisted|added)\b/iu],
  ['FOREIGN_DIRECT_PRODUCT_RULE', /直接产品规则|FDPR|foreign[- ](?:produced )?direct[- ]product|使用美国技术[^，。；]{0,16}(?:设计|制造|生产)[^，。；]{0,6}(?:半导体|芯片)/iu],
  ['DESTINATION_CAPS', /(?:目的地|国家|地区)[^，。；]{0,6}分为[^，。；]{0,3}类|三级|(?:tier|cap)s? (?:on|for) (?:destinations?|countr)|总算力限制|AI diffusion|扩散(?:规则|框架)|出口的新限制措施/iu],
  ['LEGISLATION', /《[^》]*(?:法案|法)》|(?:通过|签署)[^，。；]{0,12}法案|\b(?:CHIPS )?Act\b/u],
  ['EDA_CONTROL', /\bEDA\b|\bECAD\b|电子设计自动化|(?:电路|芯片)设计(?:软件|工具)|\b(?:chip[- ]|circuit )?design (?:software|tools)\b/iu],
  ['EQUIPMENT_CONTROL', /\btools?\b[^.;]{0,24}\b(?:for|to make|that make|used (?:for|to make))\b[^.;]{0,20}(?:logic|DRAM|NAND|chips?)|(?:半导体|芯片|晶圆)?(?:制造)?设备(?!商)[^，。；]{0,24}(?:限制|管制|禁|许可|受限|受控)|(?:限制|管制|禁止|不得)[^，。；]{0,40}(?:半导体(?:制造)?设备|制造设备|光刻机|的设备|制造设施)|(?:NAND|DRAM)[^，。；]{0,24}许可证|(?:NAND|DRAM)[^，。；]{0,4}设备受[限控]|光刻机[^，。；]{0,20}(?:出口|许可|管制|限制)|semiconductor manufacturing equipment|(?:equipment|lithograph\w*|\b(?:scanners?|steppers?|bonders?|etchers?|\w+ tools)\b)[^.;]{0,40}(?:restrict|licen[cs]e|control)|(?:restrict|control|licen[cs]es?|permits?|waivers?|bans?)\b[^.;]{0,60}\b(?:NXT|NXE|EXE|XT):?\s?\d{4}|(?:restrict|control|licen[cs]e)[^.;]{0,60}(?:equipment|lithograph|\b(?:scanners?|steppers?|bonders?|etchers?|(?:deposition|etch(?:ing)?|cleaning|chipmaking|metrology|wafer) tools)\b)|美国人员|限制美国公民/iu],
  ['CHIP_CONTROL', /(?:芯片|GPU|集成电路)[^，。；]{0,10}(?:(?:推定)?受控|受限|须许可|推定拒绝)|(?:代工|晶圆厂|foundry)[^，。；]{0,4}(?:尽职调查)?(?:规则|新规)|\bfoundry (?:due[- ]diligence )?rules?\b|(?:先进|高端|高性能|人工智能|AI|超级计算机)[^，。；]{0,12}(?:计算|芯片|集成电路|半导体)[^，。；]{0,24}(?:出口|限制|管制|禁令|规则|新规|许可)|(?:限制|管制|停止|禁止|禁令|许可证|出口)[^，。；]{0,40}(?:芯片|GPU|先进计算|超级计算机|集成电路|[AH]\d{2,3}\b)|(?:先进计算)[^；。]{0,20}(?:更新规则|更新|出口管制)|advanced[- ]computing[^.;]{0,24}\brules?\b|chips?\b[^.;]{0,40}(?:licen[cs]e|restrict|ban|control)|(?:restrict|ban|control|licen[cs]e)[^.;]{0,60}\b(?:chips?|GPUs?)\b/iu],
  ['TRADE_BAN', /(?:禁止|拒绝令)[^，。；]{0,30}(?:购买|采购|销售|出售|交易|供应)|denial order|\b(?:barred|banned|excluded|shut out) from (?:critical|public|government|state|federal|buying|selling|supplying|purchas|procur)\w*|(?:排除|剔除)[^，。；]{0,12}(?:采购|关键信息基础设施)/iu],
];
/** What kinds of act a clause tells. Equipment and listing words do not make a chip control of their own. */
export function kindsIn(clause: string, names: NameFinder): readonly ControlType[] {
  // A control given up is none; the end of a waiver is one.
  if (relief.test(unbracketed(clause))) return [];
  const found = kindWords.filter(([, pattern]) => pattern.test(clause)).map(([kind]) => kind);
  const without = (drop: ControlType): void => { const i = found.indexOf(drop); if (i >= 0) found.splice(i, 1); };
  if (found.includes('LEGISLATION')) return ['LEGISLATION'];
  if (found.includes('EDA_CONTROL')) { without('CHIP_CONTROL'); without('EQUIPMENT_CONTROL'); }
  if (found.includes('FOREIGN_DIRECT_PRODUCT_RULE')) { without('CHIP_CONTROL'); without('EQUIPMENT_CONTROL'); }
  if (found.includes('TRADE_BAN') && found.some((kind) => kind !== 'TRADE_BAN')) without('TRADE_BAN');
  if (found.includes('DESTINATION_CAPS')) without('CHIP_CONTROL');
  if (found.includes('ENTITY_LISTING') && !/先进计算|高端|出口限制|更新规则|(?:代工|晶圆厂)[^，。；]{0,4}(?:规则|新规)|芯片推定/u.test(clause)) without('CHIP_CONTROL');
  // "不得供应用于制造 ≤14nm 芯片的设备": the equipment is what is controlled.
  if (found.includes('EQUIPMENT_CONTROL') && /芯片的(?:制造)?设备/u.test(clause)) without('CHIP_CONTROL');
  // "H20 对华出口须取得许可证", "A800、H800 被纳入管制": chips by their names.
  const limited = /管制|许可|受限|受控|管控|限制|禁止|禁令|restrict|licen[cs]e|\bban|control|\b(?:covered|caught|captured|swept in)\b|\b(?:rules?|controls?|curbs?|limits?|restrictions?|bans?|requirements?)\b[^.;]{0,30}\b(?:extended|widened|broadened|expanded) to\b|\b(?:breach|violation)(?:es|s)?\b|(?:扩大|扩展|延伸|扩围)(?:至|到)/iu.test(clause);
  if (found.length === 0 && limited && (/\bHBM/u.test(clause) || names.find(clause).some(({ entry }) => entry.kind === 'CHIP'))) found.push('CHIP_CONTROL');
  return found;
}

/** A licence taken back, a waiver ended: what was allowed is controlled from then on. */
const permission = /(?:licen[cs]es?|licen[cs]ing|permits?|waivers?|exemptions?|authori[sz]ations?|VEU(?: status)?)\s(?:(?:for|to|on|of|covering|held by)\s[^.;，。；]{1,60}?\s)?(?:(?:was|were|is|are|has been|have been)\s)?(?:partly\s)?(?:withdrawn|revoked|removed|suspended|cancel(?:l?ed)|lifted)|(?:withdraw\w*|revok\w*|remov\w*|cancel\w*) (?:of )?(?:the |all |its |their |existing |export )*(?:licen[cs]es?|permits?|waivers?|exemptions?|authori[sz]ations?|VEU)|(?:撤销|暂停|吊销|取消|收回)[^，。；]{0,10}(?:许可|豁免|授权|资格|VEU)/giu;
const relief = /\b(?:licen[cs]es?|permits?|waivers?|exemptions?)\b[^.;]{0,60}\b(?:granted|approved|restored)\b|(?:撤销|撤回|废止|废除|解除)(?!.{0,12}(?:豁免|授权|资格|许可|VEU))|恢复[^，。；]{0,12}(?:销售|出口|供货|供应)|\brescind|\brepeal|\b(?:lifted|withdrawn|withdrew|scrapped|cancel(?:l?ed|s)|voided|shelved|abandoned)\b/iu;
/** Without what stands in brackets, and what became of an act on a later day (…暂停对华供应，7 月 3 日解除). */
function unbracketed(text: string): string { return text.replace(/[（(][^（()）]*[)）]/gu, '').replace(later, '').replace(permission, 'licence required'); }
const later = /(?<=[^，,；;。]{6})[，,]\s?(?:并?(?:已|后|随后|此后|其后|又)?于?(?:同年|次年|当年|(?:19|20)\d\d\s?年)?\s?(?:\d{1,2}\s?月(?:\s?\d{1,2}\s?日)?|年底|月底)(?:又|已|被|即|宣布)*|随后(?:又|已|被)?|(?:and )?(?:since|later|then) )(?:解除|撤销|撤回|取消|恢复|废止|暂停|lifted|suspended|withdrawn|rescinded)[^，,；;。]*/giu;
const inShort: readonly (readonly [ControlType, RegExp])[] = [
  ['LEGISLATION', /\b(?:bill|act)\b|法案|立法/iu],
  ['FOREIGN_DIRECT_PRODUCT_RULE', /foreign[- ]direct|\bFDPR?\b|直接产品/iu],
  ['DESTINATION_CAPS', /\b(?:country|destination|tier\w*)\b[^.;]{0,20}\b(?:caps?|tiers?|quotas?|limits?)\b|\bcaps\b|diffusion|三级|上限|配额|扩散/iu],
  ['EDA_CONTROL', /\bEDA\b|\bECAD\b|(?:chip )?design (?:software|tools)|电子设计自动化/iu],
  ['EQUIPMENT_CONTROL', /equipment|lithograph|\b[DE]UV\b|immersion|scanners?|\betch|deposition|\bbonders?\b|\bmetrology|\bimplanters?\b|(?:tools?|tooling)\b|设备|光刻|(?:键合|刻蚀|蚀刻|离子注入|沉积|量测)机/iu],
  ['CHIP_CONTROL', /\bchips?\b|advanced computing|accelerators?|\bGPUs?\b|\bHBM|thresholds?|is[- ]informed|\bTPP\b|performance density|性能密度|芯片|先进计算|门槛|阈值/iu],
  ['ENTITY_LISTING', /\blisting|\baffiliates?['’]? rule|\b50\s?% rule|穿透规则|关联(?:方|企业|公司)规则|\d\s?家(?:实体|企业|公司)|\blisted(?!\s(?:part|entit|firm|compan|person|owner))|entity list|unverified|\bUVL\b|实体清单|清单|列入|入列/iu],
  ['TRADE_BAN', /\bban(?:s|ned)?\b|embargo|denial|禁运|禁止出口|禁令/iu],
];
/** The kind of an act told in a few words, and by what it hits (named chips are controlled, named firms listed), with the clause that tells it. */
export function kindInShort(told: readonly string[], hits: string, struck: readonly Mention[]): readonly [ControlType | null, string] {
  const clauses = told.filter((clause) => !undone.test(unbracketed(clause)) && !/remov|delist|撤销|暂停|移出|移除/iu.test(unbracketed(clause)));
  const whole = clauses.join('；');
  if (clauses.length === 0 || relief.test(unbracketed(told.join('；')))) return [null, ''];
  if (struck.some(({ kind }) => kind === 'COMPANY') && /listing|listed|list\b|清单|名单|列入|入列/iu.test(`${whole} ${hits}`)) return ['ENTITY_LISTING', whole];
  for (const [kind, pattern] of inShort) { const own = clauses.find((clause) => pattern.test(`${clause} ${hits}`)); if (own !== undefined) return [kind, own]; }
  return [struck.some(({ kind }) => kind === 'CHIP') ? 'CHIP_CONTROL' : null, whole];
}

/** Acts that a short clause names beside what its words tell: "HBM control and 140 listings", "new FDP rules". */
export function besidesInShort(clause: string): readonly ControlType[] {
  if (clause.length > 60 || relief.test(unbracketed(clause))) return [];
  return beside.filter(([, pattern]) => pattern.test(clause)).map(([kind]) => kind);
}
const chipsAndTools = /(?:chips?|advanced[- ]computing)\s+(?:and|&)\s+(?:\w+[\s-])?(?:tools?|equipment)|(?:tools?|equipment)\s+(?:and|&)\s+(?:\w+\s)?chips?|(?:芯片|先进计算|算力)\s?(?:和|与|及|、)\s?(?:半导体|制造)?设备|设备\s?(?:和|与|及|、)\s?(?:先进)?(?:芯片|计算)/iu;
const beside: readonly (readonly [ControlType, RegExp])[] = [
  ['CHIP_CONTROL', chipsAndTools], ['EQUIPMENT_CONTROL', chipsAndTools],
  ['ENTITY_LISTING', /\d\s?家(?:实体|企业|公司|机构)(?![^，。；]{0,8}(?:获|移出|豁免))|\b\d+\s(?:new\s)?(?:listings?|entities|names|additions)(?![^.;]{0,24}\b(?:removed|licen[cs]ed|exempt))/iu],
  ['FOREIGN_DIRECT_PRODUCT_RULE', /直接产品规则|\bFDPR?\s(?:rules?|expan)|new\s(?:FDPR?|foreign[- ]direct)/iu],
];
/** Whether a clause only says that a control is given up. */
export function isRelief(text: string): boolean { return relief.test(unbracketed(text)) || undone.test(unbracketed(text)) || /撤回|暂停/u.test(unbracketed(text)); }
/** A control withdrawn is none; a licence or a waiver withdrawn is one. */
const leave = String.raw`(?:licen[cs]\w*|waivers?|exemptions?|authori[sz]ations?|permits?|VEU(?: status)?|privileges?|status)`;
const undone = new RegExp(String.raw`(?<!\b${leave}\s(?:(?:was|were|is|are|been|being)\s)?)\b(?:withdr[ae]w\w*|revok\w*)(?!\s(?:(?:the|its|all|export|their|\w+['’]s?)\s){0,3}${leave})`, 'iu');
