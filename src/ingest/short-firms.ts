import { named } from './lexicon.js';
import { withNames } from './names.js';
import type { LexiconEntry, NameFinder } from './source.js';

/** A firm by the business its name ends in, at the head of a clause or cell. */
const firm = /(?<=^|[\s，。；：、（(“|])([\u4e00-\u9fff]{2,4})(?:半导体|微电子|集成电路|智能科技|科技)(?=$|[\s，。；：、（()）”|]|的|等|推出|发布|自研|旗下|成立|宣布|是|与|和|已|在)/gmu;
const business = /(?:半导体|微电子|集成电路|智能科技|科技|智能|电子|微|芯片|计算|信息|技术|集团|股份)$/u;
/** Parts of no name. */
const common = /国产|国内|海外|先进|高端|通用|芯片|训练|推理|加速|系列|型号|产品|旗舰|采用|搭载|公司|企业|信息|生物|金融|化合物|第.代|功率|[的了在为与和及等将由其该]/u;

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
  return withNames(finder, more);
}
