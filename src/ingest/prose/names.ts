import { firmTail } from '../chinese-clues.js';
import type { FoundName, LexiconEntry, NameFinder } from '../source.js';
import { fieldWords, functionWords, homes } from '../english-words.js';
import type { NameSpan, SpanKind } from './kinds.js';
import { inOrder, overlaps, type Stretch } from './stretches.js';
import { centresIn, sitesIn } from './centre-names.js';
import { kindOf } from './name-clues.js';
import { armBehind, investedIn, joinedPlaces, ofFamily, ofMakerBeside, placedFirms, sibling } from './name-joins.js';
import { withWares } from './english-wares.js';
import { modelNumbersIn } from './model-numbers.js';
import { platformsIn } from './platform-names.js';
import { isChinese } from './text.js';
import { waresIn } from './wares.js';

/** "NXT:2000i": scanners by their model. */
function scannersIn(text: string, known: readonly NameSpan[]): readonly NameSpan[] {
  return [...text.matchAll(/\b(?:NX[TE]|EX[EC]):\d{4}[A-Za-z]{0,2}\b/gu)].map((hit): NameSpan => ({ start: hit.index, end: hit.index + hit[0].length, surface: hit[0], kind: 'PRODUCT', entry: null, maker: null })).filter((span) => !overlaps(known, span));
}
/** All names of a text, left to right, none within another: titles in 《》, places of work, the lexicon's, then names never seen before. */
export function namesIn(text: string, finder: NameFinder, chips: ReadonlySet<string> = new Set(), hits: readonly FoundName[] = finder.find(text)): readonly NameSpan[] {
  const titles = titlesIn(text), chinese = isChinese(text);
  const known = hits.map((hit) => spanOf(hit, text, finder, chips)).filter((span) => isName(span, text) && !overlaps(titles, span));
  // 国内三大互联网厂商: China, as the firms' home; elsewhere 国内 only means "here".
  for (const hit of text.matchAll(/(?:国内|我国|本土)(?=(?:[一二两三四五六七八九十几多\d]+(?:大|家))?(?:头部|主要|领先|互联网|云|芯片|科技)*(?:厂商|企业|公司|巨头|运营商))/gu)) {
    known.push({ start: hit.index, end: hit.index + hit[0].length, surface: hit[0], kind: 'REGION', entry: finder.lookup('中国', 'REGION'), maker: null });
  }
  // 以甲、乙为代表的国内光芯片厂商, 国内晶圆代工厂商（甲）: firms of the country, named right there.
  for (const hit of text.matchAll(/(?<=为(?:代表|首|主)的)(?:国内|我国|本土)(?=[^，。；、]{1,12}(?:厂商|企业|公司))|(?:国内|我国|本土)(?=[^，。；、（()）]{1,10}(?:厂商|企业|公司)\s?[（(])/gu)) {
    const span = { start: hit.index, end: hit.index + hit[0].length };
    if (!overlaps(known, span)) known.push({ ...span, surface: hit[0], kind: 'REGION', entry: finder.lookup('中国', 'REGION'), maker: null });
  }
  // 是我国先进处理器龙头: where the firm is at home.
  for (const hit of text.matchAll(/(?<=是|作为|为|系)我国(?=[^，。；]{0,24}(?:企业|公司|厂商|龙头|提供商|供应商|骨干))/gu)) {
    const span = { start: hit.index, end: hit.index + hit[0].length };
    if (!overlaps(known, span)) known.push({ ...span, surface: hit[0], kind: 'REGION', entry: finder.lookup('中国', 'REGION'), maker: null });
  }
  // 台系 ODM 厂商: whose firms they are.
  for (const hit of text.matchAll(/([台日韩美德欧])系(?=[^，。；]{0,10}(?:厂商|企业|公司|巨头))/gu)) {
    const entry = finder.lookup(kin[hit[1] ?? ''] ?? '', 'REGION');
    if (entry) known.push({ start: hit.index, end: hit.index + hit[0].length, surface: entry.name, kind: 'REGION', entry, maker: null });
  }
  for (const hit of text.matchAll(demonym)) {
    const home = homes[hit[1] ?? ''] ?? '', entry = finder.lookup(home, 'REGION');
    if (!overlaps(known, { start: hit.index, end: hit.index + hit[0].length })) known.push({ start: hit.index, end: hit.index + hit[0].length, surface: entry?.name ?? home, kind: 'REGION', entry, maker: null });
  }
  if (!chinese) known.push(...modelNumbersIn(text, known, finder), ...scannersIn(text, known)); else known.push(...ofFamily(text, known, finder));
  // A short name that its foundry right before it makes sure: TSMC's 4N process; 台积电 N7P, 三星 SF4X, of a series that is the foundry's own.
  const ofFoundry = (hit: RegExpExecArray, between: RegExp, own?: Readonly<Record<string, RegExp>>): void => {
    const span = { start: hit.index, end: hit.index + hit[0].length };
    const maker = known.find((one) => one.kind === 'COMPANY' && one.end <= hit.index && between.test(text.slice(one.end, hit.index)) && (own?.[one.entry?.name ?? '']?.test(hit[0]) ?? own === undefined));
    // TSMC's A16: a process, whoever has a chip of that name.
    const namesake = known.findIndex((one) => one.kind === 'CHIP' && one.start === span.start && one.end === span.end && one.entry?.maker !== maker?.entry?.name);
    if (maker && namesake >= 0) known.splice(namesake, 1);
    if (maker && !overlaps(known, span)) known.push({ ...span, surface: hit[0], kind: 'PROCESS', entry: finder.lookup(`${maker.entry?.name ?? maker.surface} ${hit[0]}`, 'PROCESS'), maker: null });
  };
  for (const hit of text.matchAll(/(?<=(?:'s|’s)\s)[A-Z]?\d{1,2}[A-Z]{0,3}\+?(?=\s(?:process|node|technology))/gu)) ofFoundry(hit, /^[\s\S]{0,3}$/u);
  for (const hit of text.matchAll(/(?:N\d{1,2}[A-Z]{0,2}|A1[46]P?|\d{1,2}NP?|SF\d[A-Z]?|\d{1,2}LP[PEUX]|\d{2}LP\+?|\d{2}FDX)(?![\w-])/gu)) ofFoundry(hit, madeOn, ownSeries);
  // "the Nantong municipal government": who governs a place is a body of its own.
  if (!chinese && text.includes(' government')) for (const span of known.filter(({ kind }) => kind === 'REGION')) {
    const tail = /^ (?:municipal|provincial|city|state|county|district|regional|prefectural) government(?![a-z])/u.exec(text.slice(span.end, span.end + 26))?.[0];
    if (tail !== undefined) known.push({ start: span.start, end: span.end + tail.length, surface: span.surface + tail, kind: 'COMPANY', entry: null, maker: null });
  }
  const places = [...centresIn(text, known).map((span) => withoutPhase(span, finder)), ...sitesIn(text, known), ...(chinese ? platformsIn(text, known) : clustersByPlace(text, known))].filter((span) => !overlaps(titles, span));
  const placed = [...titles, ...places, ...joinedPlaces(placedFirms(known, text), text, finder).filter((span) => !overlaps(places, span))], wares = chinese ? waresIn(text, placed) : [];
  const sure = inOrder([...placed.filter((span) => !overlaps(wares, span)), ...wares]);
  const unseen = unseenIn(text, chinese, sure, finder).map((span) => ofMakerBeside(sibling(plural(span, finder), finder), sure, finder));
  const all = inOrder([...sure.filter((span) => !overlaps(unseen, span)), ...unseen]).filter(({ entry, surface }) => entry !== null || !opensClause.test(surface) && !ofParameters.test(surface));
  return chinese ? all : withWares(text, all);
}

/** "Acme's Reno cluster, with 4,096 X900s": a site that is called by whose it is and where. */
function clustersByPlace(text: string, known: readonly NameSpan[]): readonly NameSpan[] {
  return known.flatMap((place): readonly NameSpan[] => {
    const noun = place.kind === 'REGION' ? /^ (?:cluster|supercomputer)(?=,? (?:with|which|has|had|holds|houses|runs|uses|went|opened|came|is|was)\b)/u.exec(text.slice(place.end, place.end + 24))?.[0] : undefined;
    const owner = noun === undefined ? undefined : known.find(({ kind, end }) => kind === 'COMPANY' && /^(?:'s|’s) $/u.test(text.slice(end, place.start)));
    return owner && noun !== undefined ? [{ start: place.start, end: place.end + noun.length, surface: `${owner.surface}'s ${place.surface}${noun}`, kind: 'COMPUTE_CENTER', entry: null, maker: null }] : [];
  });
}
/** 目前控股的子公司: what begins a clause begins no name. */
const opensClause = /^(?:目前|现有|还有|另有|现已)\p{Script=Han}/u;
/** 甲智算中心一期 where the report knows 甲智算中心: the phase is no part of the name. */
function withoutPhase(span: NameSpan, finder: NameFinder): NameSpan {
  const base = span.surface.replace(/[一二三四五六]期$/u, '');
  return base !== span.surface && finder.lookup(base, 'COMPUTE_CENTER') !== null ? { ...span, end: span.end - 2, surface: base } : span;
}
/** 激活 37B 参数: a count, and no model. */
const ofParameters = /^(?:激活|总共?|总计|共|约|达)\s?\d[\d.]*\s?B$/u;
/** Between a foundry and its process: 台积电 N5, 台积电以 N5 制造, 台积电定制的 4N, 代工方为台积电，工艺为 N5. */
const madeOn = /^(?:\s|的|'s\s|’s\s|\s(?:on|in|using)\s(?:its\s)?|\s?(?:定制的?|(?:则|仍|也)?(?:以|用|采用|使用|基于)其?)\s?|[^。；]{0,12}(?:工艺|制程)(?:代号|节点)?(?:则|也)?(?:为|是|采用|用)?\s?)?$/u;
const ownSeries: Readonly<Record<string, RegExp>> = { TSMC: /N|^A1/u, Samsung: /^SF|LP[PEUX]/u, GlobalFoundries: /LP\+?$|FDX/u };
const kin: Readonly<Record<string, string>> = { 台: '中国台湾', 日: '日本', 韩: '韩国', 美: '美国', 德: '德国', 欧: '欧洲' };
const demonym = new RegExp(String.raw`(?<![A-Za-z]-)\b(${Object.keys(homes).map((word) => word.replace(/\./gu, '\\.')).join('|')})(?=\s(?:(?:AI|GPU|[A-Z]{2,5}|(?!and\b|or\b|of\b|in\b|to\b|for\b|by\b|with\b|on\b)[a-z-]+)\s){0,3}?(?:entit(?:y|ies)|compan(?:y|ies)|firms?|[a-z]*makers?|designers?|vendors?|startups?|start-ups?|giants?|foundr(?:y|ies)|houses?|laborator(?:y|ies)|labs?|utilit(?:y|ies)|carriers?|suppliers?|specialists?|assemblers?|operators?|developers?|builders?|brokers?|integrators?|distributors?|start-up|spin-offs?|units?|newcomers?|groups?|banks?|universit(?:y|ies)|insurers?|retailers?|conglomerates?|counterparts?|contenders?|rivals?|resellers?|champions?|clouds?|funds?|investors?|buyers?|packagers?|lenders?|manufacturers?|producers?|telcos?|landlords?|hosts?|owners?|customers?|clients?|partners?|competitors?|players?|consortium|hyperscalers?|providers?|institutes?|subsidiar(?:y|ies)|affiliates?|arms?|divisions?)(?:\b|(?:'s|’s)))`, 'gu');

function spanOf(hit: FoundName, text: string, finder: NameFinder, chips: ReadonlySet<string>): NameSpan {
  const { start, end } = hit;
  // "TPU" is a class of chips until the report speaks of Google's: from then on it is that chip.
  const chip = hit.entry.kind === 'PRODUCT' ? finder.lookup(hit.surface, 'CHIP') : null;
  const entry = chip && chips.has(chip.name) ? chip : hit.entry;
  const surface = text.slice(start, end);
  // "4,096 X900s" are X900s, and no X900S.
  const one = entry.kind === 'CHIP' && /\ds$/u.test(surface) ? finder.lookup(surface.slice(0, -1), 'CHIP') : null;
  if (one) return { start, end, surface: surface.slice(0, -1), kind: 'CHIP', entry: one, maker: null };
  const behind = entry.kind === 'COMPANY' ? armBehind(text, start, end) : 0;
  if (behind > 0) { const whole = text.slice(start, end + behind); return { start, end: end + behind, surface: whole, kind: 'COMPANY', entry: finder.lookup(whole, 'COMPANY'), maker: null }; }
  const version = entry.kind === 'AI_MODEL' && !/\d/u.test(hit.surface) ? /^[\s-]?\d(?:\.\d)?(?![\d.,]|\s?(?:万|亿|千|%|年|月|日|个|款|种|B\b|x\b))/u.exec(text.slice(end, end + 8))?.[0].length ?? 0 : 0;
  // A family's name and a number no list has: 昇腾 990C is a chip of its own.
  const numbered = entry.kind === 'CHIP' && !/\d/u.test(hit.surface) ? /^\s?\d{2,4}[A-Z]{0,2}(?![\dA-Za-z.,%]|\s?(?:年|月|日|万|亿|个|家|款|种|项|nm|GB|TB|TOPS|TFLOPS|W|台|张|颗|块|片|路|城|多|余))/u.exec(text.slice(end, end + 10))?.[0].length ?? 0 : 0;
  // "Kunlun P800": the same with a letter, in English.
  const lettered = entry.kind === 'CHIP' && numbered === 0 && !/\d/u.test(hit.surface) && /^[A-Z][a-z]+$/u.test(hit.surface) && !isChinese(text) ? /^\s[A-Z]{1,2}\d{2,4}[A-Z]?(?![\w.,%-]*\d|[A-Za-z])/u.exec(text.slice(end, end + 9))?.[0].length ?? 0 : 0;
  const base = end + version + numbered + lettered;
  const grown = entry.kind === 'CHIP' || entry.kind === 'AI_MODEL' ? grow(text, base, entry.kind === 'AI_MODEL' && /\d$/u.test(text.slice(start, base)) && /\p{Script=Han}/u.test(text)) : base;
  // "A100-X9" or "Qwen9-72B" is not the A100 or Qwen9 that the lexicon knows, but something of that line.
  // A short form the report made itself stands for the name in full.
  const full = entry.source === 'report' && !entry.names.some((n) => n.text === entry.name) && finder.lookup(entry.name)?.source !== 'seed' ? entry.name : surface;
  if (grown > end) { const name = `${full}${text.slice(end, grown)}`; return { start, end: grown, surface: name, kind: entry.kind, entry: finder.lookup(name, entry.kind), maker: makerWithin(surface, entry, finder) }; }
  return { start, end, surface: full, kind: entry.kind, entry: full === surface ? entry : null, maker: makerWithin(surface, entry, finder) };
}
/** "英伟达 A100", "NVIDIA Nsight", "龙芯 3C5000": the maker is printed in the name itself. */
function makerWithin(surface: string, entry: LexiconEntry, finder: NameFinder): string | null {
  if (entry.kind === 'COMPANY' || entry.maker === undefined) return null;
  for (let length = Math.min(surface.length - 1, 16); length >= 2; length -= 1) {
    const head = surface.slice(0, length);
    if (finder.lookup(head, 'COMPANY')?.name.startsWith(entry.maker) && /^[\s-]?[^a-z]/u.test(surface.slice(length))) return head.replace(/[\s-]+$/u, '');
  }
  return null;
}
/** "16,000 H100s" are H100. */
function plural(span: NameSpan, finder: NameFinder): NameSpan {
  const entry = span.entry === null && /\ds$/u.test(span.surface) ? finder.lookup(span.surface.slice(0, -1), 'CHIP') : null;
  return entry ? { ...span, surface: span.surface.slice(0, -1), kind: 'CHIP', entry } : span;
}
/** Where a suffix with a digit is tied on by a hyphen, a size follows, or a word for a better or lesser one: "-X8", "-72B", "-Sonnet", " Max". */
function grow(text: string, end: number, named: boolean): number {
  // A size is no model number: "T4-16G" is a T4.
  if (/^-\d{1,3}GB?(?![A-Za-z0-9])/u.test(text.slice(end, end + 8))) return end;
  const tail = /^(?:-[A-Za-z]*\d[A-Za-z0-9.]*|-(?:[A-Z][a-z]+|mini|turbo|pro|max|lite))+(?![A-Za-z0-9])|^\s?(?:Pro|Max|Ultra|Plus|Lite|Mini|Turbo)(?![A-Za-z0-9])|^\s?Gen\s?\d(?![A-Za-z0-9])/u.exec(text.slice(end, end + 24));
  // In Chinese a Latin word or a size right behind a model's number goes on with its name: "Llama 4 Scout", "Llama 3.1 70B".
  const word = tail || !named ? tail : /^\s\d{1,3}(?:\.\d)?B(?![A-Za-z\d])|^\s(?!Technical|Report|Paper|Model|Series|Release|Demo|System|Card|Blog|White|Team|Open|Source|Based|Github|With|From|Using)[A-Z][a-z]{3,11}(?![A-Za-z])/u.exec(text.slice(end, end + 14));
  return word ? end + word[0].length : end;
}

/** Words that only look like names where they stand. */
function isName(span: NameSpan, text: string): boolean {
  const after = text.slice(span.end, span.end + 4);
  // OCR reads 1 for I, but a name made of numbers has one in print: "MI" is no M1.
  if ((span.kind === 'CHIP' || span.kind === 'AI_MODEL') && span.entry && !/[\d一二三四五六七八九]/u.test(span.surface) && span.entry.names.every((n) => /\d/u.test(n.text))) return false;
  // "资料来源于 Wind" is cut elsewhere; a region before 制程 or in 中国移动 is matched longer by the lexicon.
  // 大模型 is a product only where it is sold as one; 代工 is mostly what a foundry does, not a thing.
  if (span.entry?.name === 'large model') return /产品$|products?$/u.test(span.surface) || /^(?:产品|应用|服务)/u.test(after) || /^\s(?:products?|services?)/u.test(text.slice(span.end, span.end + 10));
  if (/^(?:代工|设计服务|显卡)$/u.test(span.surface)) return span.surface === '显卡' && !/[A-Za-z\d]/u.test(text[span.start - 1] ?? '');
  // 沙特云服务商: who deals in a thing is not the thing.
  if (span.kind === 'PRODUCT' && /^商(?![用业城务])/u.test(after)) return false;
  // QH-A16 is no A16: what stands before a hyphen is part of a number of its own.
  if (span.kind === 'CHIP' && /^[A-Z]\d{1,3}$/u.test(span.surface) && /(?:^|[^A-Za-z\d-])[A-Z]{2,3}-$/u.test(text.slice(Math.max(0, span.start - 5), span.start))) return false;
  // 岚擎 L5-E is another part than L5, where the one before the hyphen is a name that the report gives.
  if (span.kind === 'CHIP' && span.entry?.source === 'report' && /^-[A-Z][A-Z\d]{0,2}(?![A-Za-z\d])/u.test(text.slice(span.end, span.end + 5))) return false;
  if (span.kind === 'REGION') return !/^(?:证券|银行|研究)/u.test(after);
  return true;
}

/** What the name of a policy or law ends with. */
export const policyEnd = /(?:规划|计划|方案|意见|措施|办法|条例|通知|行动|法案|法|纲要|政策|指引|复函|规定|纲领|决定|细则|战略|目录|举措|路线图|(?:体系|建设|工作|管理|实施|申报)[^》]{0,4}指南)(?:[（(][^）)]*[）)])?$/u;
function titlesIn(text: string): NameSpan[] {
  const found: NameSpan[] = [];
  if (text.includes('《')) for (const hit of text.matchAll(/《([^《》]{2,120})》/gu)) {
    const start = hit.index;
    const title = hit[1] ?? '';
    found.push({ start, end: start + hit[0].length, surface: hit[0], kind: policyEnd.test(title) && !/白皮书|报告|研究/u.test(title) ? 'POLICY' : 'TITLE', entry: null, maker: null });
  }
  return found;
}

/** Latin tokens that are units, formats, standards or plain words rather than names. */
const common = /^(?:Die|FP\d+|BF16|TF32|INT\d+|[KMGTPEZkmgtpez]?FLOPS?|[A-Z]{2,4}s|[KMGTPEZ]?F[Ll][Oo][Pp][Ss]?|[KMGTPEZ]?[Oo][Pp][Ss]|[KMGTPE]B|[KMGTP]?byte|[KMGTP]bps|GHz|MHz|nm|AI|Al|AL|IT|ICT|IDC|GPU|GPUs|CPU|CPUs|NPU|TPU|DPU|DCU|FPGA|ASIC|ASICs|SoC|PPU|XPU|xPU|GPGPU|LLM|LLMs|MoE|MOE|MLA|MTP|OAM|TDP|HBM|API|APIs|SDK|PUE|CAGR|R&D|IP|PCB|OEM|ODM|JDM|HPC|DRAM|NAND|SRAM|SSD|MCU|EDA|Token|Tokens|token|tokens|Capex|CAPEX|OPEX|YoY|QoQ|Q[1-4]|H[12]|[345]G|[23]D|2\.5D|3D|ESG|PC|APP|CEO|CFO|CTO|IPO|AIGC|AGI|NLP|WUE|TCO|SaaS|PaaS|IaaS|DSP|I\/O|vs|MW|kW|OK|US|U\.S|UK|EU|PRC|BIS|US\$|USD|RMB|CNY|E|P|T|B|N|G|M|K|Q|H|x|X|SM|SMs|SIMD|RISC-V|X86|x86|ISA|RAM|ROM|OS|DDR\d?|LPDDR\d\w?|No|Figure|Table|Source|Note)$/u;
const latin = /[A-Z][A-Za-zß-ſ0-9+#]*(?:[.-][A-Za-zß-ſ0-9+#]+)*(?: (?:v?\d[A-Za-z0-9.]*|[A-Z][A-Za-zß-ſ0-9+#]*(?:[.-][A-Za-zß-ſ0-9+#]+)*))*|[a-z]+[A-Z][A-Za-z0-9]*|\d{1,3}[A-Z]\d{3,4}[A-Z]?/gu;
const stop = new Set([...functionWords, ...fieldWords, 'The', 'A', 'An', 'In', 'On', 'As', 'It', 'Its', 'This', 'These', 'That', 'Those', 'For', 'With', 'While', 'According', 'However', 'Our', 'We', 'They', 'By', 'From', 'To', 'At', 'And', 'But', 'If', 'When',
  'Since', 'After', 'Before', 'Although', 'Both', 'Each', 'Such', 'Total', 'Global', 'Among', 'Domestic', 'Meanwhile', 'Moreover', 'Furthermore', 'Demand', 'Supply', 'Chinese', 'American', 'More', 'Most', 'Under', 'Over', 'Through',
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December', 'Large', 'Memory', 'Market', 'Shipments', 'Revenue', 'Compared', 'Unlike', 'Like', 'All', 'Some', 'Many', 'One', 'Two', 'Three', 'Government', 'Commerce', 'Department', 'State', 'Chip', 'Chips', 'Server', 'Servers', 'Cloud', 'Data', 'Power', 'Each', 'Every', 'There', 'Here', 'Not', 'No', 'Yet', 'Still', 'Only', 'Reportedly', 'Exports', 'Export', 'Entity', 'List', 'Bureau', 'Industry', 'Security', 'Rule', 'Rules', 'Also', 'Then', 'Thus', 'Although', 'Despite', 'Given', 'Packaging', 'Assembly', 'Production', 'Fabrication', 'Manufacturing', 'Sales', 'Talks', 'Ownership', 'Models', 'Customers', 'Suppliers', 'Vendors', 'Analysts', 'Investors', 'Custom', 'Installed', 'Where', 'Phase', 'Reports', 'Prices', 'Figures', 'Estimates', 'Because', 'Until', 'Part', 'Training', 'Inference', 'Per', 'Next', 'Last', 'First', 'Second', 'Third', 'Early', 'Late', 'Recent', 'Recently', 'Today', 'Now', 'Key', 'New', 'Other', 'Others', 'Boards', 'Cards', 'Dies', 'Racks', 'Clusters', 'Peak', 'Board', 'Throughput', 'Designed', 'Made', 'Built', 'Capital', 'Spending', 'Investors', 'Risks', 'Risk', 'Media', 'Press', 'Traders', 'Distributors', 'Dealers', 'Brokers', 'Rumours', 'Rumors', 'Observers', 'Insiders', 'Company', 'Silicon', 'Software', 'Hardware', 'Wafers', 'Stacks', 'Clusters', 'Clouds', 'Halls', 'Yield', 'Yields', 'Local', 'Regional', 'Western', 'Korean', 'Announced', 'Spun', 'Delivered', 'Launched', 'Released', 'Unveiled', 'Founded', 'Owned', 'Backed', 'Listed', 'Taped', 'Packaged', 'Assembled', 'Programmed', 'Trained', 'Supplied', 'Ground', 'Electricity', 'Whichever', 'Eight', 'Four', 'Five', 'Six', 'Seven', 'Nine', 'Ten', 'Exhibit']);
const companyTail = /^(?:\s(?:Inc|Corp|Corporation|Ltd|Limited|LLC|Compute|Capital|Science|Silicon|Thermal|Technologies|Technology|Semiconductors?|Microelectronics|Electronics|Micro|Microsystems|Systems|Networks|Holdings|Group|Labs?|Computing|Devices|Industries|Precision|Optoelectronics|Photonics|Materials|Foundry|Intelligence)\.?(?![A-Za-z]))+/u;

/** 启衡 K1, 星火 2.0, 鲲游 K1 Pro; 墨鸢-2, 观海-72B: Chinese characters with a number or letters of their own. */
const hanNumbered = /“?[\p{Script=Han}]{2,3}”?(?:™)?\s?(?:[A-Z]{0,3}\d{2,5}[A-Z]{0,2}|[A-Z]{1,3}\d[A-Z]{0,2}|\d\.\d|[一二三四五六七八九]号|\d号)(?:-[A-Z][A-Z\d]{0,2}(?![A-Za-z\d]))?(?:\s?(?:Pro|Max|Ultra|Plus|Lite|Mini)(?![A-Za-z]))?(?![\d年月日个亿万%.]|\p{Script=Han}{0,1}(?:元|亿|万))”?|(?!(?:开源|发布|推出|自研|上线|新增|适配|支持|训练|部署))\p{Script=Han}{2,4}-(?:\d{1,3}(?:\.\d)?B?|[A-Z]{2,5}|[A-Z]{1,3}\d{1,3}[A-Z]?|[A-Z][a-z]{2,8}|MoE|[a-z]{3,5})(?![A-Za-z\d])/gu;
/** 龙泉 SDK: but not 软件 SDK. */
const hanKit = /(?!软件|开发|自研|配套|官方|统一|编程|推理|训练|完整|相应|公司|基础|平台|的)\p{Script=Han}{2,4}\s?SDK(?![A-Za-z])/gu;

const unitBehind = /^\s?(?:[KMGTPE]B(?![A-Za-z])|[KMGTP]b(?:ps|\/s|it)|[KMGTPEZ]?(?:FLOPS?|OPS)|k?W(?![A-Za-z])|[MG]Hz|nm|mm|平方毫米|瓦|纳米|倍)/u;
function unseenIn(text: string, chinese: boolean, known: readonly NameSpan[], finder: NameFinder): NameSpan[] {
  const found: NameSpan[] = [];
  const add = (start: number, end: number, kind: SpanKind): void => {
    // An organisation may begin with its region: 河南投资集团.
    if (end > start && !overlaps(kind === 'COMPANY' ? known.filter((span) => span.kind !== 'REGION') : known, { start, end }) && !overlaps(found, { start, end })) found.push({ start, end, surface: text.slice(start, end), kind, entry: null, maker: null });
  };
  if (text.includes('有限')) for (const hit of text.matchAll(/[\p{Script=Han}A-Za-z0-9()（）·]{4,36}?(?:股份)?有限(?:责任)?公司/gu)) {
    const cut = /^.*(?:、|与|和|及|由|为|被|向|是|的|对|旗下|子公司|联合)(?=[\p{Script=Han}]{4})/u.exec(hit[0])?.[0].length ?? 0;
    add(hit.index + cut, hit.index + hit[0].length, 'COMPANY');
  }
  for (const hit of text.matchAll(/(?<=^|[，。；：、,;]|\d年|\d月|\d日|由|与|和|[方户商体][为是]|母公司|大股东|委托给?|交给|交由)(?:(?![与和及由]|(?<=[方户商体])[为是])\p{Script=Han}){2,8}?(?:集团|控股(?!\s?\d)|资本|大学|研究院|实验室|电网|电信|移动|联通|(?<!信息|高|生物|金融|数字|现代|国家|黑|硬)科技|半导体|微电子|集成电路|(?<!国产|高端|先进|数据|分布式|企业级|芯片|闪|主流|海外|国内|传统|冷|热|云)存储|(?<!芯片|先进|国产|高端|传统|国内|海外|主流|独立)封测|(?<!国产|先进|成熟|每片|硅|整片|海外|国内|专业|英寸)晶圆)(?=[^\p{Script=Han}]|推出|自研|研发|携手|旗下|首款|通过|与|和|将|已|在|的|为|是|联合|宣布|发布|投资|计划|等|正式|则|也|亦|仍|曾|向|由|把|凭|以(?!及)|从事|放弃|转而|选择|强调|同时|长期|主营|主打|目前|此前|宣称|没有|并|持股|参股|入股|联手|合资|合作|共建|共同|运营|承建|孵化|牵头|负责|提供|供应|代工)/gu)) {
    // 以及生产存储: a verb and what it is done to have a firm's shape.
    const phrase = /^的|[把指]|^[但从因而并虽若][^，]|^[走由与和为是][^，]|^(?:以(?!太|色)|围绕|针对|面向|关于|对于|随着)|完成对|延伸|尚未|阈值|放弃|转向|以及|承载|支撑|选用|生产|提供|采用|支持|包括|用于|制造|供应|需要|增加|扩大|阶段|服务/u.test(hit[0].slice(0, -2));
    if (!phrase && !/各|全国|多家|国产|先进|化合物|功率|第三代|全球|头部|国内|国际|海外|大型|中国$/u.test(hit[0].slice(0, 3))) add(hit.index, hit.index + hit[0].length, 'COMPANY');
  }
  // 曦晨智芯成立于 2018 年: what has a year of founding, at the head of its sentence.
  const founded = /^\p{Script=Han}{3,8}?(?=(?:\([^()]{1,20}\)|（[^（）]{1,20}）)?(?:成立|创立|创办|始创|创建)于\s?(?:19|20)\d\d)/u.exec(text)?.[0];
  if (founded !== undefined && !/公司|集团|团队|企业|基地|中心|联盟|基金|协会|前身|实验室|研究院|的|其|该/u.test(founded)) add(0, founded.length, 'COMPANY');
  for (const segment of [...companyLists(text, known), ...investedIn(text)]) add(segment.start, segment.end, 'COMPANY');
  // 子公司某某深度参与…, 2021 年入股某某，: a firm by what is done with it.
  for (const hit of text.matchAll(dealt)) {
    const firm = hit[1] ?? '';
    const start = hit.index + hit[0].length - firm.length;
    // 子公司无锡晨星软件: a name that holds its parent's is a name of its own.
    const within = known.filter((span) => span.start < start + firm.length && start < span.end);
    if (noFirm.test(firm)) continue;
    if (/子公司|孙公司/u.test(hit[0]) && firmTail.test(firm) && within.length > 0 && within.every((span) => (span.kind === 'COMPANY' || span.kind === 'REGION') && span.start >= start && span.end < start + firm.length)) found.push({ start, end: start + firm.length, surface: firm, kind: 'COMPANY', entry: null, maker: null });
    else add(start, start + firm.length, 'COMPANY');
  }
  for (const { start, end, kind } of quotedIn(text)) {
    // “中国算力网”: what is quoted whole holds its place and its trade.
    const within = known.filter((span) => span.start < end && start < span.end);
    if (kind === 'SOFTWARE' && within.length > 0 && within.every((span) => (span.kind === 'REGION' || span.kind === 'PRODUCT') && span.start >= start && span.end < end)) found.push({ start, end, surface: text.slice(start, end), kind, entry: null, maker: null });
    else add(start, end, kind);
  }
  // 赤峰龙泉 SDK 原生支持…: a kit by its name in Chinese, right behind its maker or at the head of its clause.
  if (text.includes('SDK')) for (const hit of text.matchAll(hanKit)) {
    const end = hit.index + hit[0].length, maker = known.find((span) => span.kind === 'COMPANY' && span.end >= hit.index - 1 && span.end <= end - 5 && /^的?\p{Script=Han}{2,4}\s?SDK$/u.test(text.slice(span.end, end)));
    if (maker || /^$|[，。；：、]$/u.test(text.slice(Math.max(0, hit.index - 1), hit.index))) add(maker ? maker.end + (text[maker.end] === '的' ? 1 : 0) : hit.index, end, 'SOFTWARE');
  }
  for (const hit of known) {
    const tail = hit.kind === 'REGION' ? /^(?:省|市|区|县|自治区)?(?:人民)?政府/u.exec(text.slice(hit.end, hit.end + 8))?.[0] : undefined;
    if (tail !== undefined && hit.surface.length > 1) found.push({ start: hit.start, end: hit.end + tail.length, surface: text.slice(hit.start, hit.end + tail.length), kind: 'COMPANY', entry: null, maker: null });
  }
  for (const hit of text.matchAll(/“(\p{Script=Han}{2,4})”(?=(?:系列)?(?:GPU|芯片|处理器|加速卡|GPGPU)|系列(?:采用|由|均|搭载))/gu)) add(hit.index + 1, hit.index + 1 + (hit[1] ?? '').length, 'CHIP');
  for (const hit of text.matchAll(hanNumbered)) {
    const begun = hit.index + (/^.*(?:的|品|卡|机|片|器|版|型|本|舰|为|是|和|与|出|布|列|代|款|及|第|约|达|张|颗|块|枚|其|了|言|传|谓)(?=\p{Script=Han}{2}|\p{Script=Han}-)/u.exec(hit[0])?.[0].length ?? 0);
    // 开源岚语-72B: the end of the verb is no part of the name.
    const start = text.startsWith('开源', begun - 1) ? begun + 1 : begun;
    const told = kindOf(text, start, hit.index + hit[0].length);
    const kind = told === 'UNKNOWN' ? sibling({ start, end: start, surface: text.slice(start, hit.index + hit[0].length), kind: told, entry: null, maker: null }, finder).kind : told;
    // 其前代 ZG100: what it is to another, not its name.
    // 提供 900 GB/s: a verb and its figure.
    if (/\d\s?(?:[KMGT]B|nm|[TP]?OPS|[TPE]?FLOPS)$/iu.test(hit[0]) || unitBehind.test(text.slice(hit.index + hit[0].length, hit.index + hit[0].length + 8)) || /^(?:单|每|两|双|四|八|多)[颗张块片卡枚机台]|^(?:其|该|这|本|前代|上代|前一代|上一代|新一代|另一款)|^\p{Script=Han}*(?:的|了|是|为|和|与|及|或|款|种|如|即|用|在|有|出|到|其|该|这|称|于|由|对|将|向|布|成|建|署|增|划|卡|芯片|器|机|平台|型号|产品|版)”?\s?[A-Z\d]/u.test(text.slice(start, hit.index + hit[0].length))) continue;
    // 推出星楫 128，整机柜搭载…: a machine that has just been brought out.
    if (kind === 'CHIP' || kind === 'AI_MODEL' || kind === 'PRODUCT' && (/(?:推出|发布|打造|研制|展示)了?$|(?:^|[，。；：、的])$|(?:版本|系列|模型|旗舰|前代|上代|新品|主力)$/u.test(text.slice(Math.max(0, start - 4), start)) || known.some((span) => span.kind === 'COMPANY' && span.end === start))) add(start, hit.index + hit[0].length, kind);
  }
  for (const hit of text.matchAll(latin)) {
    let [start, end] = [hit.index, hit.index + hit[0].length];
    if (/[A-Za-z0-9.]/u.test(text[start - 1] ?? '')) continue;
    // A known name within the run: what is left of it before and after stands for itself.
    const within = known.find((span) => span.start < end && span.end > start);
    // "Quillon Systems" where Quillon is known: the rest of its name is no name of its own.
    if (within?.kind === 'COMPANY' && within.end < end && (companyTail.test(text.slice(within.end, within.end + 40)) || within.entry?.source === 'report' && /^\s[A-Z][a-z]+$/u.test(text.slice(within.end, end)))) continue;
    // XFO-2.5D: a platform by its kind of packaging.
    if (within?.kind === 'PACKAGING' && within.start > start + 2 && within.end >= end && text[within.start - 1] === '-') { found.push({ start, end: within.end, surface: text.slice(start, within.end), kind: 'PACKAGING', entry: null, maker: null }); continue; }
    if (within) { if (within.start > start + 1) end = within.start; else if (within.end < end) start = within.end; else continue; }
    // "the X900-based T-500": of what it is made is no part of its name.
    start += /^-[a-z]+ (?=[A-Z\d])/u.exec(text.slice(start, end))?.[0].length ?? 0;
    ({ start, end } = trimmed(text, start, end, chinese));
    const surface = text.slice(start, end);
    // What is left of "Austin-based" behind a known name.
    if (/^-[a-z]+$/u.test(surface)) continue;
    if (surface.length < 2 || /^\d+(?:\.\d+)?(?:\s|$|[KMGTPEZ]?(?:FLOPS?|OPS|B|bps|Hz|W)$)/iu.test(surface) || common.test(surface) || stop.has(surface) && !chinese) continue;
    const tail = companyTail.exec(text.slice(end, end + 40));
    const suffixed = tail ?? (companyTail.test(text.slice(start + surface.lastIndexOf(' ') < start ? end : start + surface.lastIndexOf(' '), end)) ? [''] : null);
    if (suffixed) add(start, end + (suffixed[0] ?? '').length, 'COMPANY');
    else {
      const kind = kindOf(text, start, end);
      // Kite SDK: what it is belongs to its name.
      if (kind === 'SOFTWARE' && chinese && /^\s?SDK(?![A-Za-z])/u.test(text.slice(end, end + 5))) end += 4;
      // LoRA12: a method with the number of its footnote.
      add(start, kind === 'SOFTWARE' && chinese && /[A-Za-z]{3}[1-9]\d$/u.test(surface) ? end - 2 : end, kind);
    }
  }
  return inOrder(found);
}
const dealt = /(?:(?:子公司|孙公司)(?:还|另|则|仅|只|主要)*(?:有|包括|为|是|分别为)?|(?:入股|参股|控股|并购|收购)(?:了)?(?:[^，。；、的\s]{0,8}(?:企业|厂商)|芯片|服务器|软件|公司)?)\s?“?([\p{Script=Han}]{3,6}?)(?=[，。、；;（()”]|深耕|专注|拥有|开发|研发|承担|运营|提供|建设|向|给|从|独立|深度|中标|拟|已|与|和|将|为|是|在|于|参与|负责|主要|主营|共同|等|\d|[设位](?:在|于)|的?(?:股份|股权|股东)|$)/gu;
const noFirm = /^(?:加入|列入|纳入|进入|登上|被列|一同|一并|先后|同时|全部|均|也|不在|未被?)|清单|名单|股东|公司|企业|标的|股权|比例|部分|项目|资产|业务|平台|[的了其该各并后前拟将]|国家|上市|资本|方式|成立|设立|完成|多家|一家|海外|国内/u;
/** “某某算力网”, 平台“某某 X”, “某某”大模型: what is quoted as the name of a piece of software or a model. */
function quotedIn(text: string): readonly (Stretch & { readonly kind: SpanKind })[] {
  if (!text.includes('“')) return [];
  return [...text.matchAll(/“([^“”，。；、]{2,24}?)(?:\([A-Z][A-Za-z][^“”()]{1,40}\))?”/gu)].flatMap((hit): (Stretch & { readonly kind: SpanKind })[] => {
    const inner = hit[1] ?? '';
    const before = text.slice(Math.max(0, hit.index - 8), hit.index), after = text.slice(hit.index + hit[0].length, hit.index + hit[0].length + 8);
    const span = { start: hit.index + 1, end: hit.index + 1 + inner.length };
    if (/^(?:[\p{Script=Han}]{0,4})(?:大模型|语言模型)/u.test(after) && inner.length <= 8 || /(?:大模型|语言模型)$/u.test(inner)) return [{ ...span, kind: 'AI_MODEL' }];
    if (/^(?:高速)?(?:总线|互联|互连|片间互[联连])/u.test(after) && inner.length <= 8) return [{ ...span, kind: 'INTERCONNECT' }];
    if (/^(?:软件栈|软件平台|编译器|推理引擎|算子库|操作系统|工具链)/u.test(after) && inner.length <= 8) return [{ ...span, kind: 'SOFTWARE' }];
    return /(?:算力网(?:络)?(?:[-—·]\p{Script=Han}{2,8})?(?:[一二三]期)?|平台|操作系统|软件栈|引擎|框架|底座|数据库|编译器)(?:\(?[V\d][\d.]*版?\)?)?$/u.test(inner) && inner.length >= 5 || /(?:平台|操作系统|软件栈|软件|引擎|框架|底座|编译器|工具链)$/u.test(before) ? [{ ...span, kind: 'SOFTWARE' }] : [];
  });
}
/** Names between known companies in a list: 英维克、某某股份、高澜股份 等. */
const listed = /[\p{Script=Han}A-Za-z0-9]{2,10}(?:、[\p{Script=Han}A-Za-z0-9]{2,10})+/gu;
const companyLike = /(?:科技|股份|电子|微电|微|半导体|信息|智能|光电|光|通信|数据|软件|网络|集团|技术|材料|精密|装备|芯|云|港|电路|精工|激光|存储|控股|国际|系统|数创|智联|数码|动力|装|新网)$/u;
const noCompany = /[的了在是为与和及等将已从到对于以由其该各]|产品|系列|厂商|企业|公司|行业|平台|金融|政府|领域|环节|服务$|芯片|市场|场景/u;
function companyLists(text: string, known: readonly NameSpan[]): Stretch[] {
  const found: Stretch[] = [];
  for (const hit of text.matchAll(listed)) {
    const parts: Stretch[] = [];
    let at = hit.index;
    for (const word of hit[0].split('、')) { parts.push({ start: at, end: at + word.length }); at += word.length + 1; }
    const members = parts.map((part) => known.find((span) => span.kind === 'COMPANY' && span.start >= part.start && span.end <= part.end));
    const sure = members.filter((member) => member !== undefined).length;
    if (sure === 0) continue;
    parts.forEach((part, i) => {
      if (members[i] !== undefined) return;
      // The last runs on into the sentence: it ends where 等 or 为代表 would stand.
      const word = i === parts.length - 1 ? (/^.{2,6}?(?=等|为代表|和|及|均|也|有|在|的|$)/u.exec(text.slice(part.start, part.end))?.[0] ?? '') : text.slice(part.start, part.end);
      if (word.length < 2 || noCompany.test(word) || known.some((span) => span.start < part.start + word.length && span.end > part.start)) return;
      if (companyLike.test(word) || sure >= 2 && sure * 2 >= parts.length && word.length <= 6) found.push({ start: part.start, end: part.start + word.length });
    });
  }
  return found;
}

/** Blanks and plain words at either end of a run of Latin words. */
function trimmed(text: string, from: number, to: number, chinese: boolean): { start: number; end: number } {
  let [start, end] = [from, to];
  end -= /\.(?:19|20)\d{2}$/u.exec(text.slice(start, end))?.[0].length ?? 0;
  // Tessarion 2025 年发布: the year is no part of the name.
  if (/^\s?年/u.test(text.slice(end, end + 2))) end -= /\s(?:19|20)\d{2}$/u.exec(text.slice(start, end))?.[0].length ?? 0;
  for (;;) {
    const words = text.slice(start, end);
    const head = /^(\S+)\s/u.exec(words);
    if (/^\s/u.test(words)) start += 1;
    else if (head && (common.test(head[1] ?? '') || !chinese && stop.has(head[1] ?? ''))) start += head[0].length;
    else break;
  }
  for (;;) {
    const words = text.slice(start, end);
    const last = /\s(\S+)$/u.exec(words);
    if (/[\s.]$/u.test(words)) end -= 1;
    else if (last && common.test(last[1] ?? '')) end -= last[0].length;
    else break;
  }
  return { start, end };
}
