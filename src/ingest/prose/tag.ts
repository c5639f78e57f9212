import type { DateSpan } from './dates.js';
import type { Measure } from './measures.js';
import type { Plain } from './text.js';
import { anyMark, classOf, markOf, spanKinds, type SpanKind, type NameSpan } from './kinds.js';

/**
 * One mark of a tagged sentence: a name, or several joined by 、和 and their like, a figure, a date.
 * `owners`: the companies in apposition ("台积电的 CoWoS"); `count`: how many are spoken of ("8 张 A100"); `system`: a machine or cluster made of them ("A100 集群").
 */
export interface Item {
  readonly mark: string;
  readonly kind: SpanKind;
  readonly names: readonly NameSpan[];
  readonly owners: readonly NameSpan[];
  readonly measure: Measure | null;
  /** Beside each memory of a list, how much of it: 40GB HBM2E、80GB HBM3. */
  readonly sizes: readonly Measure[];
  readonly date: DateSpan | null;
  readonly count: number | null;
  readonly system: boolean;
  /** In the plain text. */
  readonly start: number; readonly end: number;
}
const empty = { mark: '', names: [], owners: [], measure: null, sizes: [], date: null, count: null, system: false, start: 0, end: 0 } satisfies Omit<Item, 'kind'>;
/** Names that an earlier sentence or a heading brought up: an item without a mark in this one. */
export function unmarked(kind: SpanKind, names: readonly NameSpan[]): Item { return { ...empty, kind, names }; }

/** A sentence with each item written as one mark. `at[i]` is where character `i` stands in the plain text. */
export interface Tagged { readonly plain: Plain; readonly text: string; readonly at: readonly number[]; readonly items: ReadonlyMap<string, Item> }

/** `without`: what is left out before names are joined to lists. */
export function tag(plain: Plain, names: readonly NameSpan[], measures: readonly Measure[], dates: readonly DateSpan[], without: readonly RegExp[] = []): Tagged {
  const builder = new Builder(plain);
  builder.write(names, plain.chinese ? measures : measures.map((measure) => beside(measure, names, plain.text)), dates);
  if (names.length === 0) return builder.done();
  for (const pattern of without) builder.leaveOut(pattern);
  builder.unquote();
  builder.absorbAliases();
  builder.absorbHeads();
  builder.absorbSizes();
  builder.joinLists();
  builder.attachOwners();
  builder.joinLists();
  return builder.done();
}

/** "1.6 million AI accelerators": the count ends where the name of what is counted begins. */
function beside(measure: Measure, names: readonly NameSpan[], text: string): Measure {
  const counted = measure.dimension === 'COUNT' ? names.find(({ start, end }) => measure.start < start && start < measure.end && measure.end <= end) : undefined;
  return counted && /\d/u.test(text.slice(measure.start, counted.start)) ? { ...measure, end: measure.start + text.slice(measure.start, counted.start).trimEnd().length } : measure;
}

const named: readonly SpanKind[] = spanKinds.filter((kind) => kind !== 'MEASURE' && kind !== 'DATE' && kind !== 'TITLE');
const name = classOf(named);
const company = classOf(['COMPANY']);
/** Words for a chip of any make: beside a chip's own name they say nothing new. */
const generic = '(?:AI|云端|数据中心|服务器|推理|训练|通用|高端|新一代|系列|等|算力|智能|加速|国产|旗舰|图形|的)*(?:GPU|GPGPU|CPU|NPU|TPU|DPU|ASIC|SoC|芯片|加速卡|加速器|处理器|显卡|计算卡|卡(?!间|片))';
const genericProduct = /^(?:AI|云端|数据中心|服务器|推理|训练|通用|算力|智能|加速|图形|交换|网络|互连|以太网)*\s?(?:GPUs?|GPGPU|CPUs?|NPU|TPU|DPU|ASIC|SoC|chips?|accelerators?|processors?|芯片|加速卡|加速芯片|加速器|处理器|显卡|训练卡|推理卡|计算卡)$/iu;
const machine = /^(?:AI|训练|推理|GPU|智算|算力)*(?:服务器|集群|超级计算机|超算|整机|机柜|节点|系统|SuperPOD|POD|的?集群|网络(?!架构)|\s(?:servers?|clusters?|systems?|racks?|supercomputers?|nodes?|pods?)(?![A-Za-z]))/u;
const joint = String.raw`(?:、|\s?[,/&]\s?(?!and |or )|\s?(?:以及|和|与|及|或|跟)\s?|、(?:以及|和|与|及))`;
/** "the X300 and the newer X900". */
const article = '(?:(?:the )?(?:(?:newer|older|larger|smaller|later|earlier|new|old|original|faster|cheaper) )?)?';
const lastJoint = String.raw`(?:,? (?:and|or) ${article})`;
const pairJoint = String.raw`(?: (?:and|or|alongside|as well as) ${article})`;
const titles = '(?:自研的?|自主研发的?|自家的?|最新的?|全新的?|新一代|下一代|上一代|旗下的?|旗舰|高端|主流|首款|第[一二三四五六七]代|公司|推出的|开发的|发布的|生产的|研发的|打造的|AI|推理|训练|云端|数据中心|服务器|大模型|芯片|显卡|系列|产品|通用|国产|先进制程|独立|异构计算架构|框架|平台){0,3}';
const englishTitles = '(?:(?:new|latest|next-generation|first|flagship|upcoming|own|in-house|custom|proprietary|AI|advanced|current|data-center|recently|high-end|inference|training|GPU|chip|accelerator)\\s){0,4}';
/** What a company can have beside its name; a process or region there is no thing of its own. */
const ownable: readonly SpanKind[] = ['CHIP', 'PACKAGING', 'MEMORY', 'PROCESS', 'INTERCONNECT', 'SOFTWARE', 'PRODUCT', 'AI_MODEL'];

/** Patterns are built of the same parts for every sentence: each is compiled once. */
const patterns = new Map<string, RegExp>();
function pattern(source: string, flags: 'gu' | 'giu' = 'gu'): RegExp {
  const known = patterns.get(source);
  if (known) return known;
  const made = new RegExp(source, flags);
  patterns.set(source, made);
  return made;
}

class Builder {
  private text = '';
  private at: number[] = [];
  private readonly items = new Map<string, Item>();
  private readonly used = new Map<SpanKind, number>();
  constructor(private readonly plain: Plain) {}

  done(): Tagged { return { plain: this.plain, text: this.text, at: this.at, items: this.items }; }

  write(names: readonly NameSpan[], measures: readonly Measure[], dates: readonly DateSpan[]): void {
    const { text } = this.plain;
    let i = 0;
    const copy = (to: number): void => { for (; i < to; i += 1) { this.text += text[i] ?? ''; this.at.push(i); } };
    const parts = [
      ...names.map((span) => ({ rank: 0, start: span.start, end: span.end, make: () => this.item({ kind: span.kind, names: [span, ...(span.others ?? [])], start: span.start, end: span.end }) })),
      ...dates.map((date) => ({ rank: 1, start: date.start, end: date.end, make: () => this.item({ kind: 'DATE', date, start: date.start, end: date.end }) })),
      ...measures.map((measure) => ({ rank: 2, start: measure.start, end: measure.end, make: () => this.item({ kind: 'MEASURE', measure, start: measure.start, end: measure.end }) })),
    ].sort((a, b) => a.start - b.start || a.rank - b.rank);
    let last = -1;
    for (const part of parts) {
      // A date or figure inside a name is the name's; a figure whose digits are a date's is the date.
      if (part.start < i || parts.some((other) => other !== part && other.rank < part.rank && other.start < part.end && other.end > part.start && other.start >= last)) continue;
      const item = part.make();
      if (!item) continue;
      copy(part.start);
      this.text += item.mark; this.at.push(part.start);
      // 长庚投资的晨星科技: an investor's last word is also what it did.
      i = item.kind === 'COMPANY' && /投资$/u.test(text.slice(part.start, part.end)) && text[part.end] === '的' ? part.end - 2 : part.end;
      last = part.start;
    }
    copy(text.length);
  }

  leaveOut(words: RegExp): void {
    const hits = [...this.text.matchAll(words)];
    if (hits.length === 0) return;
    const kept = [...hits, null].map((hit, i) => [i === 0 ? 0 : (hits[i - 1]?.index ?? 0) + (hits[i - 1]?.[0].length ?? 0), hit?.index ?? this.text.length] as const);
    [this.text, this.at] = [kept.map(([from, to]) => this.text.slice(from, to)).join(''), kept.flatMap(([from, to]) => this.at.slice(from, to))];
  }

  unquote(): void {
    this.reduce(pattern(`[“"「『‘']\\s?(${name})\\s?[”"」』’']`, 'gu'), ([, mark], start, end) => this.widen(mark, start, end));
  }

  /** "高带宽内存(HBM)", "赛灵思(Xilinx)": the second is another name of the first. Figures and lists in brackets stay. */
  absorbAliases(): void {
    const others = anyMark.replace('[', '[^()').replace(']', ']');
    this.reduce(pattern(`(${name})\\s?\\((?:(${name})|(${others}{1,48}))\\)`, 'gu'), ([, mark, alias, words], start, end) => {
      const [item, other] = [this.items.get(mark ?? ''), this.items.get(alias ?? '')];
      if (!item || (words !== undefined && /\d/u.test(words))) return null;
      return other && other.kind !== item.kind && other.kind !== 'UNKNOWN' ? null : this.widen(mark, start, end);
    });
  }

  /** "GPU A100", "A100 系列 GPU", "8 张 A100": one chip; "A100 服务器": a machine of it. */
  absorbHeads(): void {
    const chip = classOf(['CHIP']);
    const product = classOf(['PRODUCT']);
    // "数据中心 GPU", "AI 大模型 Qwen": the last word says what it is.
    this.reduce(pattern(`(${product})(?:方案|系统)?\\s?(${product})`, 'gu'), ([, first, last], start, end) => {
      // 整机柜方案 GB200 NVL72: the one with a name of its own.
      if (/\d/u.test(this.items.get(last ?? '')?.names[0]?.surface ?? '') && !/\d/u.test(this.items.get(first ?? '')?.names[0]?.surface ?? '')) return this.widen(last, start, end);
      // 英伟达 DGX A100 服务器: a maker's machine is no class, and what it is adds nothing.
      const [machine, class_] = [this.items.get(first ?? '')?.names, this.items.get(last ?? '')?.names];
      if (machine?.every(({ entry }) => entry?.maker !== undefined) && class_?.every(({ entry }) => entry !== null && entry.maker === undefined)) return this.widen(first, start, end);
      // TH-8800 服务器: a product with a number of its own is no class.
      if (this.items.get(first ?? '')?.names.every(({ entry, surface }) => entry?.source !== 'seed' && /\d|^[A-Z][a-z]+-[A-Z]/u.test(surface))) return this.widen(first, start, end);
      const [head, tail] = [this.items.get(first ?? '')?.names[0]?.entry?.name ?? '', this.items.get(last ?? '')?.names[0]?.entry?.name ?? '\0'];
      return this.widen(head.includes(tail) ? first : last, start, end);
    });
    this.reduce(pattern(`(${product})(?:系列|产品)?\\s?(${classOf(['AI_MODEL'])})`, 'gu'), ([, head, mark], start, end) => (/模型|model|LLM/iu.test(this.items.get(head ?? '')?.names[0]?.surface ?? '') ? this.widen(mark, start, end) : null));
    this.reduce(pattern(`(${classOf(['AI_MODEL'])})(?:系列)?\\s?(${product})`, 'gu'), ([, mark, head], start, end) => (/模型|model|LLM/iu.test(this.items.get(head ?? '')?.names[0]?.surface ?? '') ? this.widen(mark, start, end) : null));
    // "先进封装 CoWoS", "2.5D CoWoS": the technology with a name of its own.
    const packaging = classOf(['PACKAGING']);
    this.reduce(pattern(`(${packaging})\\s?(${packaging})`, 'gu'), ([, first, last], start, end) => this.widen(/^(?:Advanced|2\.5D|3D)/u.test(this.items.get(first ?? '')?.names[0]?.entry?.name ?? '') ? last : first, start, end));
    // 嵌入式硅桥技术 Y-Bridge, 2.5D 平台 XFO: the one with a name of its own.
    this.reduce(pattern(`(${packaging})(?:技术|平台|方案|工艺)[“]?\\s?(${packaging})[”]?`, 'gu'), ([, first, last], start, end) => (/^(?:Advanced|2\.5D|3D|Silicon|LSI|RDL|Fan-?out|Interposer|硅桥|扇出)/iu.test(this.items.get(first ?? '')?.names[0]?.entry?.name ?? '') && this.items.get(last ?? '')?.names[0]?.entry?.source !== 'seed' ? this.widen(last, start, end) : null));
    // "a 2.5D process called Weave", "an Ethernet derivative that Acme calls Lane": the one that is named.
    this.reduce(pattern(`(${packaging})\\s(?:process|platform|technology|scheme|flow),? (?:called|named|dubbed|known as) (${packaging})`, 'gu'), ([, , mark], start, end) => this.widen(mark, start, end));
    this.reduce(pattern(`(${classOf(['INTERCONNECT'])})\\s(?:derivative|variant|offshoot|fabric|protocol),? (?:(?:that|which) (?:${company}|it) (?:names|calls|dubs|brands)|called|named|dubbed) (${classOf(['INTERCONNECT'])})`, 'gu'), ([, , mark], start, end) => this.widen(mark, start, end));
    // "Blackwell 架构 B200": the chip, whatever it is built on.
    this.reduce(pattern(`(${classOf(['UNKNOWN'])})\\s?架构的?\\s?(${chip})`, 'gu'), ([, , mark], start, end) => this.widen(mark, start, end));
    const isGeneric = (mark: string | undefined): boolean => genericProduct.test(this.items.get(mark ?? '')?.names[0]?.surface ?? '');
    this.reduce(pattern(`(${chip})(?:系列|等)?\\s?(${product})`, 'gu'), ([, mark, head], start, end) => (isGeneric(head) ? this.widen(mark, start, end) : null));
    this.reduce(pattern(`(${product})(?:芯片|产品|卡)?\\s?/?\\s?(${chip})`, 'gu'), ([, head, mark], start, end) => (isGeneric(head) ? this.widen(mark, start, end) : null));
    this.reduce(pattern(`(${chip})\\s(?:GPUs?|NPUs?|CPUs?|accelerators?|chips?|cards?|processors?)(?![A-Za-z])`, 'gu'), ([, mark], start, end) => this.widen(mark, start, end));
    this.reduce(pattern(`\\b(one|two|three|four|six|eight|sixteen)\\s(${chip})`, 'giu'), ([, word, mark], start, end) => this.widen(mark, start, end, { count: word?.toLowerCase() === 'one' ? 1 : 2 }));
    this.reduce(pattern(`(${chip})${generic}`, 'gu'), ([, mark], start, end) => this.widen(mark, start, end));
    this.reduce(pattern(`(?:(${classOf(['MEASURE'])})|([一单每两二三四五六七八九十百千万多几数]+)(?:个|颗|张|块|片|枚|款))(?:的)?\\s?(${chip})`, 'gu'), ([, figure, word, mark], start, end) => {
      const counted = figure === undefined ? (word ? (/^[一单每]$/u.test(word) ? 1 : 2) : null) : countOf(this.items.get(figure)?.measure ?? null);
      return counted === null ? null : this.widen(mark, start, end, { count: counted });
    });
    this.reduce(pattern(`(?<![A-Za-z\\d.,])(\\d{1,3}(?:,\\d{3})+|\\d{1,6})\\s(${chip})`, 'gu'), ([, figure, mark], start, end) => this.widen(mark, start, end, { count: Number((figure ?? '1').replace(/,/gu, '')) }));
    for (const [mark, item] of this.items) {
      const after = item.kind === 'CHIP' ? this.text.slice(this.text.indexOf(mark) + 1, this.text.indexOf(mark) + 12) : '';
      const machineItem = this.items.get(after.trimStart()[0] ?? '');
      const beside = machineItem?.names[0]?.surface ?? '';
      if (item.kind === 'CHIP' && (machine.test(after) || machine.test(beside) || machine.test(` ${beside}`))) this.items.set(mark, { ...item, system: true });
    }
  }

  /** "80GB 的 HBM3": the memory with its size. */
  absorbSizes(): void {
    this.reduce(pattern(`(${classOf(['MEASURE'])})(?:的|容量的?|超?大?的?)?\\s?(?:of )?(${classOf(['MEMORY'])})`, 'gu'), ([, size, mark], start, end) => {
      const measure = this.items.get(size ?? '')?.measure;
      return measure?.dimension === 'BYTES' ? this.widen(mark, start, end, { sizes: [measure] }) : null;
    });
  }

  /** A、B 和 C of one kind; a word no list knows takes the kind of those beside it. */
  joinLists(): void {
    // "PyTorch 2.6 与 vLLM": the version of software stands in no list's way.
    this.reduce(pattern(`(${classOf(['SOFTWARE'])})\\s?\\d{1,2}(?:\\.\\d{1,2}){0,2}(?=\\s?(?:、|和|与|及|以及|，|。|；|$))`, 'gu'), ([, mark], start, end) => this.widen(mark, start, end));
    // "the A, the B, the C and the D": an apposition has no "and" behind it.
    if (!this.plain.chinese) this.reduce(pattern(`(?<=\\bthe )${classOf(['CHIP'])}(?:, the ${classOf(['CHIP'])})+(?=,? and\\b)`, 'gu'), ([whole]) => {
      const members = [...whole ?? ''].flatMap((char) => this.items.get(char) ?? []);
      return this.item({ kind: 'CHIP', names: members.flatMap((item) => item.names), start: members[0]?.start ?? 0, end: members.at(-1)?.end ?? 0 });
    });
    // "to A and B, and A supplies …": after its "and" an English list is over, and of two members it has no comma. "A of B and C of D" is none.
    this.reduce(pattern(`${name}(?:(?:${joint}${name})+(?:${lastJoint}${name})?|${pairJoint}${name}(?! of (?:the )?${classOf(['CHIP'])}))`, 'gu'), ([whole], start, end) => {
      const members = [...whole ?? ''].map((char) => this.items.get(char)).filter((item): item is Item => item !== undefined);
      // "according to Acme, Bolt 39% and Cove 7%": in English two names with a comma alone between them are no list, unless in brackets.
      if (!this.plain.chinese && members.length === 2 && /^.\s?, /u.test(whole ?? '') && !/^\s?[).;]|^$/u.test(this.text.slice(end, end + 2))) return null;
      const kinds = [...new Set(members.map((item) => item.kind).filter((kind) => kind !== 'UNKNOWN'))];
      const kind = kinds.length === 1 ? kinds[0] : kinds.length === 0 ? 'UNKNOWN' : this.mixed(members, kinds, end);
      // "Saab and the Swedish operator Tele2", "owns 9% of the company and AMD bought 4%": a firm's home, and what only stands for a firm, are of no list.
      if (!this.plain.chinese && (kind === 'REGION' && members.some((item) => item.kind === 'UNKNOWN') && /^ [a-z]/u.test(this.text.slice(end)) || kind === 'COMPANY' && members.some((item) => /^the (?:company|firm)$/iu.test(this.plain.text.slice(item.start, item.end))))) return null;
      // "derived A from B and C from D": what goes on with the same preposition is a pair of its own.
      if (!this.plain.chinese && members.length === 2 && pairAgain(this.text.slice(Math.max(0, start - 12), start), this.text.slice(end, end + 24))) return null;
      // T100、清微智能: a word with a number in it is no firm.
      // 7nm 工艺和 Zeta 架构: what it is built as is no process.
      if (kind === 'PROCESS' && /^\s?(?:计算|微)?架构/u.test(this.text.slice(end)) && members.at(-1)?.kind === 'UNKNOWN') return null;
      // 甲的 SDK 与乙的 X900: what is 甲's is no firm beside 乙.
      if (kind === 'COMPANY' && members[0]?.kind === 'UNKNOWN' && /[\ue000-\uf8ff](?:公司)?的$/u.test(this.text.slice(Math.max(0, start - 4), start))) return null;
      if (kind === undefined || kind === 'COMPANY' && members.some((item) => item.kind === 'UNKNOWN' && /\d/u.test(item.names[0]?.surface ?? ''))) return null;
      // 甲的 A、乙的 B: each is its own maker's; 甲的 A、B are both 甲's.
      const each = members.filter((item) => item.owners.length > 0).length > 1 || members.slice(1).some((item) => item.owners.length > 0);
      const named = (item: Item): readonly NameSpan[] => (each && item.owners.length === 1 ? item.names.map((one) => ({ ...one, maker: one.maker ?? (item.owners[0] && isOf(one, item.owners[0]) ? item.owners[0].surface : null) })) : item.names);
      const names = spelledOut(members.flatMap(named), this.plain.text);
      const base = { kind, names, sizes: members.flatMap((item) => item.sizes), start: members[0]?.start ?? 0, end: members.at(-1)?.end ?? 0, owners: each ? [] : members.flatMap((item) => item.owners) };
      const counts = members.map((item) => item.count).filter((n): n is number => n !== null);
      return this.item({ ...base, count: counts.length > 0 ? Math.max(...counts) : null, system: members.some((item) => item.system) });
    });
    // A list whose head is of another kind (甲中心与乙、丙) is still a list.
    this.reduce(pattern(`${company}(?:、${company})+`, 'gu'), ([whole]) => {
      const members = [...whole ?? ''].map((char) => this.items.get(char)).filter((item): item is Item => item !== undefined);
      return this.item({ kind: 'COMPANY', names: members.flatMap((item) => item.names), start: members[0]?.start ?? 0, end: members.at(-1)?.end ?? 0 });
    });
  }
  /** 华为昇腾、沐曦 … 等厂商: a chip named with its maker stands for the maker among companies. */
  private mixed(members: readonly Item[], kinds: readonly SpanKind[], end: number): SpanKind | undefined {
    const companies = kinds.every((kind) => kind === 'COMPANY' || kind === 'CHIP') && members.every((item) => item.kind !== 'CHIP' || item.names.every((n) => n.maker !== null));
    const head = this.text.slice(end, end + 16);
    return companies && /^等?.{0,10}(?:厂商|公司|企业|巨头|vendors|companies)/u.test(head) ? 'COMPANY' : undefined;
  }

  /** 英伟达的 H100, AMD ROCm, TSMC's CoWoS-L: the thing keeps the company as its owner. */
  attachOwners(): void {
    const thing = classOf(ownable);
    this.reduce(pattern(`(${company})(?:的|公司的?|旗下的?)?(${titles})(${thing})`, 'gu'), ([, owner, words, mark], start, end) => this.owned(owner, mark, start, end, words ?? ''));
    // 昇腾应用使能 MindX, the A900 software stack Zephyr: what runs a chip is the chip's.
    this.reduce(pattern(`(${classOf(['CHIP'])})(?:的)?(?:应用使能|计算平台|软件栈|软件平台|软件|AI框架|框架|异构计算架构|开发工具链|工具链|平台){1,2}\\s?(${classOf(['SOFTWARE'])})`, 'gu'), ([, owner, mark], start) => {
      const [chip, software] = [this.items.get(owner ?? ''), this.items.get(mark ?? '')];
      return chip && software ? this.item({ ...software, start: this.at[start] ?? chip.start, owners: [...software.owners, ...chip.names] }) : null;
    });
    this.reduce(pattern(`(${company})(?:'s|’s)?\\s${englishTitles}(${thing})`, 'gu'), ([, owner, mark], start, end) => this.owned(owner, mark, start, end, ''));
  }
  private owned(owner: string | undefined, mark: string | undefined, start: number, end: number, words: string): Item | null {
    const [company_, thing] = [this.items.get(owner ?? ''), this.items.get(mark ?? '')];
    // 是英伟达 HBM3E 的主要供应商: what is supplied to a company is not its own.
    if (thing?.kind === 'MEMORY' && /^\s?的?(?:主要|主力|核心|最大|独家|唯一|重要|首要|首家|第[一二三]大?|新增)*(?:供应商|供货商|供应|来源)/u.test(this.text.slice(end, end + 14))) return null;
    // 为英伟达 1.6T 光模块的主要供应商: nor is any other ware, where someone is said to be its supplier.
    if (thing?.kind !== 'CHIP' && /(?:是|为|系|成为|作为)\s?$/u.test(this.text.slice(Math.max(0, start - 4), start)) && supplierOf.test(this.text.slice(end, end + 20))) return null;
    if (!company_ || !thing || (thing.system && thing.names.length > 0 && words !== '')) return null;
    // 子公司甲的光模块, 竞争对手甲的 X: the firm is tied to another by the word before it, and has its thing all the same.
    if (related.test(this.text.slice(Math.max(0, start - 6), start)) && company_.names.length === 1) { this.items.set(thing.mark, { ...thing, owners: company_.names }); return null; }
    // 甲“某平台”评测: what it examines is not its own.
    if (thing.kind === 'SOFTWARE' && /^\s?(?:评测|测评|认证|评估|标准)/u.test(this.text.slice(end))) return null;
    // "投资的光刻机企业 X": a class of firms.
    if (thing.kind === 'PRODUCT' && /^(?:企业|公司|厂商)/u.test(this.text.slice(end))) return null;
    const maker = thing.names[0]?.entry?.maker;
    // An architecture or tool that the field knows as nobody's (x86) is not had by who sells a business of it.
    if (thing.kind === 'SOFTWARE' && thing.names[0]?.entry?.source === 'seed' && maker === undefined) return null;
    const fits = company_.names.filter((n) => maker === undefined || n.entry === null || n.entry.name === maker || thing.kind === 'PRODUCT');
    // Of several companies, a thing of its own name belongs to the last; a class of things to each.
    const owners = thing.kind === 'PRODUCT' ? fits : maker === undefined ? fits.slice(-1) : fits;
    if (owners.length === 0 || (company_.names.length > 1 && thing.kind !== 'PRODUCT' && words === '' && maker === undefined)) return null;
    return this.item({ ...thing, start: this.at[start] ?? company_.start, end: Math.max(thing.end, this.at[end] ?? thing.end), owners: [...thing.owners, ...owners] });
  }

  private widen(mark: string | undefined, start: number, end: number, more: Partial<Item> = {}): Item | null {
    const item = this.items.get(mark ?? '');
    return item ? this.item({ ...item, ...more, start: this.at[start] ?? item.start, end: this.at[end] ?? this.plain.text.length }) : null;
  }

  private item(from: Partial<Item> & { readonly kind: SpanKind; readonly start: number; readonly end: number }): Item | null {
    const index = this.used.get(from.kind) ?? 0;
    const mark = markOf(from.kind, index);
    if (mark === null) return null;
    this.used.set(from.kind, index + 1);
    const made: Item = { ...empty, ...from, mark };
    this.items.set(mark, made);
    return made;
  }

  /** Replaces each match by the mark of the item made of it; null leaves it. */
  private reduce(regexp: RegExp, make: (groups: readonly (string | undefined)[], start: number, end: number) => Item | null): void {
    let text = '';
    const at: number[] = [];
    let i = 0;
    const copy = (to: number): void => { text += this.text.slice(i, to); at.push(...this.at.slice(i, to)); i = to; };
    for (const hit of this.text.matchAll(regexp)) {
      const end = hit.index + hit[0].length;
      const item = make(hit, hit.index, end);
      if (!item) continue;
      copy(hit.index);
      text += item.mark; at.push(this.at[hit.index] ?? 0);
      i = end;
    }
    copy(this.text.length);
    [this.text, this.at] = [text, at];
  }
}

/** 甲的 A 与 B: of B only where the field knows no other maker of it. */
function isOf(made: NameSpan, owner: NameSpan): boolean { return made.entry?.maker === undefined || owner.entry === null || owner.entry.name === made.entry.maker; }

const related = /(?:子公司|孙公司|竞争对手|母公司)\s?$/u;
const supplierOf = /^\s?(?:[\ue000-\uf8ff]\s?)?的?(?:主要|主力|核心|最大|独家|唯一|重要|首要|首家|关键|长期|第[一二三四]大?)*(?:供应商|供货商|供应者|来源|合作方|合作伙伴)/u;

function countOf(measure: Measure | null): number | null {
  return measure && measure.dimension === 'COUNT' && /^(?:万|亿|千)?(?:个|颗|张|块|片|枚|台|卡|units?|(?:[A-Za-z]+ )?(?:chips?|GPUs?|cards?|boards?|accelerators?|modules?|processors?|dies|devices|nodes|superchips?))$/u.test(measure.unit.replace(/^[万亿千]+/u, '')) ? (measure.values[0] ?? 1) * measure.factor : null;
}

/** "DeepSeek-V3/R1", "龙芯 3C5000/3D5000": a short name right after a slash stands on what the first begins with. */
function spelledOut(names: readonly NameSpan[], text: string): readonly NameSpan[] {
  const first = names[0];
  return names.map((span, i) => {
    const slashed = first && i > 0 && /\/\s?$/u.test(text.slice(names[i - 1]?.end ?? 0, span.start));
    // 龙芯 3C5000/3D5000: one maker's name stands for both.
    if (slashed && span.maker === null && first.maker !== null && span.entry?.maker !== undefined && span.entry.maker === first.entry?.maker) return { ...span, maker: first.maker };
    // DeepSeek-V3 和 R1: versions of one model.
    if (first && i > 0 && first.kind === 'AI_MODEL' && span.entry === null && /^[A-Z]\d(?:\.\d)?$/u.test(span.surface)) {
      const line = /^(.*?[-\s])[A-Z]\d(?:\.\d)?$/u.exec(first.surface)?.[1];
      if (line !== undefined) return { ...span, surface: `${line}${span.surface}`, maker: first.maker, kind: 'AI_MODEL' };
    }
    const stem = first && i > 0 && span.entry === null && /\/\s?$/u.test(text.slice(names[i - 1]?.end ?? 0, span.start)) ? /^(.*?[-\s\p{Script=Han}])[A-Za-z0-9]+$/u.exec(first.surface)?.[1] : undefined;
    return stem === undefined || span.surface.length > 8 ? span : { ...span, surface: `${stem}${span.surface}`, maker: span.maker ?? first?.maker ?? null, kind: first?.kind ?? span.kind };
  });
}
/** "from B and C from": the preposition before the first of two stands again behind the second. */
function pairAgain(before: string, after: string): boolean {
  const word = /\b(from|to|into|by|in|on|with|for|at) (?:the |its |an? )?$/u.exec(before)?.[1];
  if (word !== undefined && new RegExp(`^(?:'s|’s)(?: (?:[a-z-]+ ){0,2}[\\ue000-\\uf8ff])? ${word} `, 'u').test(after)) return true;
  return word !== undefined && after.startsWith(` ${word} `) && word !== 'in' && word !== 'for' && word !== 'at' && word !== 'on';
}
