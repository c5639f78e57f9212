import { parseQuantity } from '../../model/measure.js';

export interface Threshold { readonly metric: string; readonly op: '>=' | '>' | '<=' | '<' | '='; readonly value: number; readonly unit: string }

const figure = String.raw`(≤|≥|<|>|上限(?:约?为|是|约|至)?|不超过|不低于|最多(?:可[^\d]{0,6})?|至多|超过|达到|低于|高于|大于或等于|大于|小于|at least|at most|more than|no more than|less than|up to|above|over|exceeding|below|(?:held|limited|restricted|confined|capped) (?:to|at))?\s*(?:an?\s+(?:[a-z-]+\s+){1,5}of\s+)?(?:(?:约|about|around|roughly|some)\s*)?(\d+(?:,\d{3})*(?:\.\d+)?)\s*(?:nm)?(?:\s*/\s*(\d+(?:\.\d+)?))?\s*(万)?\s*(nm(?![A-Za-z])|纳米|层|GB/s\s?(?:/|per)\s?mm[²2]|GB/s|TB/s|TOPS(?![A-Za-z])|TFLOPS(?![A-Za-z])|TPP|个|颗|张|块|GPUs?(?![A-Za-z])|(?:AI )?chips(?![A-Za-z])|-?layers?(?![A-Za-z]))`;
/** Limits a control names: "16/14nm 及以下", "≥128 层的 NAND", "双向带宽 600 GB/s 以上", "最多约 5 万个 GPU". A count of companies or years is none. */
export function thresholdsIn(clause: string): readonly Threshold[] {
  const found: Threshold[] = [];
  for (const match of clause.matchAll(new RegExp(figure, 'giu'))) {
    const [printed, sign, a, b, wan, unit] = match;
    const before = clause.slice(Math.max(0, (match.index ?? 0) - 14), match.index), after = clause.slice((match.index ?? 0) + printed.length, (match.index ?? 0) + printed.length + 26);
    const below = /^\s*[”"’]?\s*(?:节点[”"]?)?(?:或|及|和)?(?:更)?(?:以下|先进)|^\s*(?:or|and) (?:less|below|fewer|smaller|finer)/u.test(after) || /^≤|^<|不超过|最多|至多|上限|低于|小于|at most|no more than|less than|up to|below|^(?:held|limited|restricted|confined|capped)/iu.test(sign ?? '') || /\bcap(?:s|ped)?\b|\blimit(?:s|ed)?\b|quota/iu.test(clause.slice(0, match.index)) && /^GPU|chips$/iu.test(unit ?? '');
    const above = /^\s*(?:的)?(?:门槛|阈值|threshold|trigger)|^\s*(?:或|及|和)?(?:以上|更高)|^\s*(?:or|and) (?:more|above|higher|greater|over|up)/u.test(after) || /^≥|^>|不低于|超过|达到|高于|大于|at least|^more than|^above|^over|exceeding/iu.test(sign ?? '');
    const symbol = (unit ?? '').toLowerCase();
    const node = symbol === 'nm' || symbol === '纳米';
    // A node is a limit wherever a control names it; other figures only with a word or sign for it.
    if (!below && !above && !(node && /工艺|制程|节点|逻辑|DRAM|芯片/u.test(before + after))) continue;
    if (/^(?:个|颗|张|块)$/u.test(symbol) && !/GPU|芯片|卡|处理器/iu.test(after)) continue;
    const numbers = [a, b].flatMap((digits) => (digits ? [Number(digits.replace(/,/gu, '')) * (wan ? 1e4 : 1)] : []));
    found.push({
      metric: node ? nodeOf(clause.slice(0, match.index), clause.slice((match.index ?? 0) + printed.length)) : symbol === '层' || /layer/u.test(symbol) ? '3D NAND layers' : /mm/u.test(symbol) ? 'memory bandwidth density' : symbol.endsWith('/s') ? 'interconnect bandwidth' : /tops|tflops|tpp/u.test(symbol) ? 'processing performance' : 'chips',
      op: above ? '>=' : '<=', value: Math.max(...numbers) * (symbol === 'tb/s' ? 1000 : 1), unit: /mm/u.test(symbol) ? 'GB/s/mm2' : node ? 'nm' : symbol === '层' || /layer/u.test(symbol) ? 'layers' : symbol === 'tb/s' ? 'GB/s' : /^[个颗张块]$|^gpu|chips$/u.test(symbol) ? 'GPUs' : parseQuantity(`1 ${unit ?? ''}`)?.unit?.printed ?? unit ?? '',
    });
  }
  return [...found, ...unitless.flatMap(({ metric, unit, pattern }) => [...clause.matchAll(pattern)].map((hit): Threshold => ({ metric, op: unit === 'μm' ? '<=' : '>=', value: Number((hit[1] ?? '').replace(/,/gu, '')) * (unit !== 'transistors' ? 1 : hit[0].includes('亿') ? 1e8 : 1e9), unit })))];
}
/** Of what a node is: named behind the figure up to the next ("18nm 及以下 DRAM"), or right before it ("DRAM at 18 nm"). */
function nodeOf(before: string, after: string): string {
  const behind = after.replace(/^\s*(?:或|及|和|or|and)?\s*(?:以下|更先进|先进|less|below|fewer|smaller|finer)/u, '').split(/[、,，;；。\d]|\s(?:and|or)\s|(?<=逻辑|DRAM|NAND)(?:和|及|与)/u)[0] ?? '';
  const ahead = before.split(/[、,，;；。]|\d\s?(?:nm|层|GB)|\s(?:and|or)\s/u).at(-1) ?? '';
  for (const words of [behind, ahead]) {
    const named = /DRAM|NAND|逻辑|logic/iu.exec(words)?.[0].toLowerCase();
    if (named !== undefined) return named === 'dram' ? 'DRAM process node' : named === 'nand' ? 'NAND process node' : 'logic process node';
  }
  return 'logic process node';
}
/** Total processing performance and its density are printed without a unit; so are shares held, which have only a percent sign. */
const unitless: readonly { readonly metric: string; readonly unit: string; readonly pattern: RegExp }[] = [
  { metric: 'total processing performance', unit: 'TPP', pattern: /(?:\bTPP\b|总处理性能|total processing (?:performance|power))[^\d。；]{0,16}?(?<![A-Za-z-])(\d{1,3}(?:,\d{3})+|\d{3,5})(?![\d年%.]|\s*TPP)/giu },
  { metric: 'performance density', unit: 'TPP/mm2', pattern: /(?:性能密度|performance density)[^\d。；]{0,16}?(?<![A-Za-z-])(\d{1,2}(?:\.\d{1,2})?)(?![\d年%.]|\s*(?:nm|GB|TB))/giu },
  { metric: 'transistors', unit: 'transistors', pattern: /晶体管(?:数量|总数|数)?[^\d。；]{0,10}(\d+(?:\.\d+)?)\s?亿(?=\s?(?:颗|个|枚)?\s?(?:(?:及|或)?以上|的))/gu },
  { metric: 'transistors', unit: 'transistors', pattern: /(?:at least|more than|over|exceeding|≥)\s(\d+(?:\.\d+)?)\s?(?:billion|bn)\s(?=transistors)/giu },
  { metric: 'placement accuracy', unit: 'μm', pattern: /(?:accuracy|precision|overlay|精度)[^\d。；;.]{0,16}(\d+(?:\.\d+)?)\s?(?:[μµ]m|微米)/giu },
  { metric: 'ownership', unit: '%', pattern: /(?<![\d.])(\d{1,3}(?:\.\d+)?)\s?%\s?(?=(?:ownership|affiliates?['’]?|shareholding)\s(?:rule|test|threshold)|(?:的)?(?:股权|持股)?穿透)/giu },
  { metric: 'ownership', unit: '%', pattern: /(?:\b(?:held|owned)\b|持股|股权)[^\d.。;；]{0,16}?(\d{1,3}(?:\.\d+)?)\s?%\s*(?:or (?:more|above)|及?以上)/giu },
];
