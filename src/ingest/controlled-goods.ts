import type { Mention } from '../model/claim.js';
import type { ControlType } from '../ontology.js';

/** Classes of goods that a control names rather than a chip or a firm, by what the field calls them. */
const goods: readonly (readonly [RegExp, string])[] = [
  [/超级计算机|超算|\bsupercomput\w+/iu, 'supercomputers'], [/先进计算芯片|\badvanced[- ]computing (?:chips?|semiconductors?|integrated circuits|ICs)/iu, 'advanced computing chips'], [/先进计算|\badvanced computing\b/iu, 'advanced computing'],
  [/半导体(?:制造)?设备|制造设备|光刻机|设备|\b(?:semiconductor|chip(?:making)?|wafer|fab\w*)[- ](?:manufacturing |making |production )?(?:equipment|tools?|machines?)\b|\bmanufacturing equipment\b|\b(?:lithography|etch(?:ing)?|deposition|metrology) (?:equipment|tools?|machines?|systems?)\b|\btools? for\b|\bequipment\b/iu, 'semiconductor manufacturing equipment'],
  [/NAND/u, 'NAND'], [/DRAM/u, 'DRAM'], [/逻辑|\blogic\b/u, 'logic'], [/美国公民|美国人员|\b(?:US|U\.S\.|American) (?:persons|citizens)\b/u, 'US persons'], [/EDA|ECAD|\bchip[- ]design software\b/u, 'EDA'], [/GPU/u, 'GPU'], [/AI\s*芯片|人工智能[^，。；]{0,10}芯片|\bAI (?:chips?|accelerators?|GPUs?)\b/u, 'AI chip'], [/\bHBM/u, 'HBM'],
];
const classes: ReadonlySet<string> = new Set(goods.map(([, name]) => name));
/** Whether what an act hits is named by class alone. */
export function byClassAlone(targets: readonly Mention[]): boolean { return targets.every(({ surface }) => classes.has(surface)); }
/** Tools by their model: NXT:1980i. */
const tools = /\b(?:NXT|NXE|EXE|XT):?\s?\d{4}[A-Za-z]{0,3}\b/gu;
/** What a ban on trade with a country keeps back. */
const materials: readonly (readonly [RegExp, string])[] = [[/镓|\bgallium\b/iu, 'gallium'], [/锗|\bgermanium\b/iu, 'germanium'], [/锑|\bantimony\b/iu, 'antimony'], [/石墨|\bgraphite\b/iu, 'graphite'], [/钨|\btungsten\b/iu, 'tungsten'], [/稀土|\brare[- ]earths?\b/iu, 'rare earths']];
/** The classes of goods that the words of an act of this kind say it controls. */
export function goodsOf(kind: ControlType, text: string): readonly Mention[] {
  if (kind === 'TRADE_BAN') return materials.filter(([pattern]) => pattern.test(text)).map(([, name]): Mention => ({ surface: name, kind: 'PRODUCT' }));
  const said = goods.filter(([pattern]) => pattern.test(text));
  return said.filter(([, name]) => name !== 'advanced computing' || !said.some(([, other]) => other === 'advanced computing chips'))
    .filter(([, name]) => kind === 'EQUIPMENT_CONTROL' ? !/computing|^GPU$|AI chip|supercomputers/u.test(name) : kind === 'CHIP_CONTROL' ? !/equipment|persons/u.test(name) : kind === 'FOREIGN_DIRECT_PRODUCT_RULE' ? /equipment|computing|supercomputers/u.test(name) : kind === 'EDA_CONTROL' ? name === 'EDA' : kind === 'DESTINATION_CAPS' ? /^(?:GPU|AI chip)$/u.test(name) : false)
    .map(([, name]): Mention => ({ surface: name, kind: 'PRODUCT' })).concat(kind === 'EQUIPMENT_CONTROL' ? [...new Set([...text.matchAll(tools)].map(([model]) => model))].map((surface): Mention => ({ surface, kind: 'PRODUCT' })) : []);
}
