import { named } from './lexicon.js';
import { withNames } from './names.js';
import type { LexiconEntry, NameFinder } from './source.js';

/** A firm by the business its name ends in, at the head of a clause or cell. */
const firm = /(?<=^|[\s，。；：、（(“|])([\u4e00-\u9fff]{2,4})(?:半导体|微电子|集成电路|智能科技|科技)(?=$|[\s，。；：、（()）”|]|的|等|推出|发布|自研|旗下|成立|宣布|是|与|和|已|在)/gmu;
const business = /(?:半导体|微电子|集成电路|智能科技|科技|智能|电子|微|芯片|计算|信息|技术|集团|股份)$/u;
/** Parts of no name. */
const common = /国产|国内|海外|先进|高端|通用|芯片|训练|推理|加速|系列|型号|产品|旗舰|采用|搭载|公司|企业|信息|生物|金融|化合物|第.代|功率|[的了在为与和及等将由其该]/u;

/** A short form on its own, as a firm stands in a sentence: 甲已…, 除甲外, 与甲不同. */
const alone = (stem: string): RegExp => new RegExp(`(?<=^|[，。；：、（(]|除|与|和|向|由|对|据|是|给|而|被|取得|持有|入股|采用|使用|选用)${stem}(?=\\s?(?:[，。；、）)]|\\d[\\d.]*\\s?%|(?:19|20)\\d\\d\\s?年|[上下]半年|全年|今年|去年|另|又|旗下|拥有|此前|目前|先后|选择|计划|预计|与|和|的|也|是|系|已|还|仍|则|把|将|没有|并|自研|于\\s?\\d|在\\p{Script=Han}{2,4}的|至今|管理层|方面|正在|外还|等|开发|推出|发布|采用|总部|称|表示|宣布|不同|相比|外))`, 'mu');
/** The business a firm's name may end in, for what is left to stand for it. */
const trade = /(?:智芯|网芯|光芯|存芯|微算|智算|算芯|先进封装|先进封测|封装|封测|存储|半导体|微电子|集成电路|智能科技|科技|智能|电子|光电|光子|计算|信息|技术|集团|股份|软件|网络|微系统|精机|热控|热管理|晶圆|电气|电路|材料|新材|系统)$/u;
/** 甲 for 甲智芯, where a sentence speaks of 甲 alone and of no two firms that begin so. */
function stems(finder: NameFinder, text: string): readonly LexiconEntry[] {
  const firms = finder.entries.filter(({ kind, source, name }) => kind === 'COMPANY' && source === 'report' && /^[\u4e00-\u9fff]{4,8}$/u.test(name) && trade.test(name)).map(({ name }) => name);
  const known = new Map<string, string[]>();
  for (const name of new Set(firms)) { const stem = name.replace(trade, ''); known.set(stem, [...known.get(stem) ?? [], name]); }
  return [...known].flatMap(([stem, names]) => {
    // 甲软件 is 甲微电子's arm: 甲 alone is the one that the report speaks of far more often.
    const [name, second] = names.length === 1 ? names : [...names].sort((a, b) => times(text, b) - times(text, a));
    if (name === undefined || second !== undefined && times(text, name) < 3 * times(text, second) || stem.length < 2 || stem.length > 3 || common.test(stem) || finder.find(stem).length > 0 || !alone(stem).test(text)) return [];
    return [{ name, kind: 'COMPANY' as const, names: [named(stem)], source: 'report' as const }];
  });
}
function times(text: string, name: string): number { return text.split(name).length - 1; }
/** "Kite Semiconductor" in Chinese text, "Kite" afterwards. */
const latinFirm = /(?<![A-Za-z0-9-] ?|[(（])([A-Z][a-z]{3,}) (?:Semiconductors?|Systems|Technologies|Technology|Compute|Computing|Labs?|Photonics|Silicon|Networks?|Micro|Microsystems|Electronics|Devices|Robotics|Thermal|Capital|Science|Materials|Instruments|AI(?= ?(?:走|推出|发布|宣布|成立|创立|租用|采购|部署|自研|表示|公司|今年|去年|是其|是一家|被 ?[^，。；]{1,12}收购|的(?:首|旗舰|创始|总部|客户))))(?![A-Za-z])/gu;
function latinFirms(finder: NameFinder, text: string): readonly LexiconEntry[] {
  const found = new Map<string, string>();
  for (const [whole, stem = ''] of text.matchAll(latinFirm)) if (!found.has(stem) && finder.lookup(whole) === null && finder.lookup(stem)?.source !== 'seed') found.set(stem, whole);
  return [...found].map(([stem, name]): LexiconEntry => ({ name, kind: 'COMPANY', names: [named(name), named(stem)], source: 'report' }));
}

/** "星盘 X7" where the report also names 星盘半导体, in a sentence or as the maker in a table: the firm in short before its product. */
export function withShortFirms(finder: NameFinder, lines: readonly string[]): NameFinder {
  const text = lines.join('\n');
  const firms = new Map<string, string>();
  for (const [whole, stem = ''] of text.matchAll(firm)) if (!firms.has(stem)) firms.set(stem, whole);
  for (const { name, kind, source } of finder.entries) if (kind === 'COMPANY' && source === 'report' && business.test(name) && /^[\u4e00-\u9fff]{3,8}$/u.test(name)) firms.set(name.replace(business, ''), name);
  const more: LexiconEntry[] = [];
  for (const [stem, name] of firms) {
    if (stem.length < 2 || common.test(stem) || finder.find(stem).length > 0 || !new RegExp(`${stem}\\s?[A-Z]{1,4}-?\\d`, 'u').test(text)) continue;
    const known = finder.lookup(name, 'COMPANY');
    if (known === null || known.source === 'report') more.push({ name, kind: 'COMPANY', names: known === null ? [named(stem), named(name)] : [named(stem)], source: 'report' });
  }
  // English reports have readers of their own.
  if ((text.match(/\p{Script=Han}/gu)?.length ?? 0) > text.length / 4) more.push(...latinFirms(finder, text));
  const told = withNames(finder, more);
  return withNames(told, stems(told, text));
}
