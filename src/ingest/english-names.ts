import type { EntityKind } from '../ontology.js';
import { foldName } from '../model/entity.js';
import { cluesTo } from './english-clues.js';
import { armTail, companyTail, doesAsFirm, ownBusiness, stakeBefore, sureTail } from './english-firm-words.js';
import { functionWords, homes } from './english-words.js';
import { firmTail } from './chinese-clues.js';
import { named } from './lexicon.js';
import { misprintsAmong } from './misprints.js';
import { withNames } from './names.js';
import { gloss, glossed, isChinese } from './prose/text.js';
import { grades } from './product-lines.js';
import type { LexiconEntry, NameFinder, Paragraph, TableBlock } from './source.js';

/**
 * Names that an English report uses and no lexicon has. What one sentence leaves open another tells: "Acme Systems, a start-up" makes Acme a company everywhere,
 * "the Kestrel K2 accelerator" makes K2 a chip. Every place a name stands is weighed by the words around it (`english-clues.ts`); then short forms follow the long ones.
 */
export function withEnglishNames(finder: NameFinder, paragraphs: readonly Paragraph[], tables: readonly TableBlock[] = []): NameFinder {
  const printed = paragraphs.flatMap((paragraph) => paragraph.sentences.map((sentence) => sentence.text.replace(/\s+/gu, ' '))).filter((text) => !isChinese(text) && /[a-z]/u.test(text));
  const sentences = printed.map((text) => text.replace(gloss, '').replace(glossed, '$2'));
  if (sentences.length === 0) return finder;
  const book = new Book(finder, sentences, namesAtHome(printed));
  for (const text of sentences) book.read(text);
  for (const heading of new Set(paragraphs.flatMap(({ section }) => section))) book.head(heading);
  for (const { lines } of tables) for (const { text } of lines) book.note(text);
  return withNames(finder, book.entries());
}

const homeBehind = new RegExp(String.raw`([A-Z][\w&.-]*(?: [A-Z][\w&.-]*){0,4})${gloss.source.slice(gloss.source.indexOf('\\s?'))}`, 'gu');
/** What a name is printed as at home: 澜维半导体 for Lumenwake Semiconductor. */
function namesAtHome(printed: readonly string[]): ReadonlyMap<string, string> {
  const pairs = printed.filter((text) => /\p{Script=Han}/u.test(text)).flatMap((text) => [...[...text.matchAll(homeBehind)].map(([, latin = '', han = '']) => [latin, han] as const), ...[...text.matchAll(glossed)].map(([, han = '', latin = '']) => [latin, han] as const)]);
  return new Map(pairs);
}

const word = String.raw`[A-Z][A-Za-zÀ-ſ0-9&]*(?:[-.+](?!(?:based|owned|made|listed|style|class|led|backed|like|series|level|grade)\b)[A-Za-zÀ-ſ0-9]+|['’](?!s\b)[a-z]{2,})*\+?`;
/** Words with capitals in a row, and model numbers among them. */
const run = new RegExp(String.raw`(?<![\p{Script=Han}A-Za-z\d《“])\p{Script=Han}{2,10}(?![\p{Script=Han}A-Za-z\d》”])|(?<![A-Za-z0-9$.-])${word}(?: (?:(?:&|(?<=\b(?:Bank|Institute|Academy|University|School|College) )of) (?=[A-Z]))?(?:${word}|\d{1,4}[A-Z]{0,2}\d?(?![\w%/-]|[.,]\d)|\d\.\d(?![\w%/]|[.,]\d)))*`, 'gu');
const model = /^(?:[A-Z]{1,5}-?\d{1,4}[A-Za-z]{0,3}(?:-[A-Z]{1,2})?|\d{2,4}[A-Z]{1,2}|[A-Z][a-z]+-\d{1,4}[A-Z]?)$/u;
const grade = new RegExp(` (?:${grades.join('|')})$`, 'u');
const fullModel = /(?<![A-Za-z0-9])[A-Z][a-z]{3,} [A-Z]{1,3}\d{1,4}[A-Z]{0,2}(?:-[A-Z]{1,2})?(?![\w-])/gu;
/** Words with a capital that begin or make up no name. */
const plain = new Set(('The A An In On At By For From To Of And Or But As It Its This That These Those We Our They Their He She If When While Where With Without Since After Before Under Over Between Both Each Every Some Many Most All No Not Only Also However Meanwhile Although Though Yet '
  + 'Exhibit Figure Table Chart Source Note Section Appendix Page Buy Hold Sell Overweight Underweight Neutral January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Monday Tuesday Wednesday Thursday Friday '
  + 'AI GPU GPUs CPU CPUs NPU NPUs TPU ASIC ASICs SoC HBM DRAM SRAM NAND EDA FP64 FP32 TF32 FP16 BF16 FP8 FP6 FP4 INT16 INT8 INT4 TOPS TFLOPS PFLOPS EFLOPS GB TB MB W MW GHz US USA U.S UK EU PRC CEO CFO CTO IPO CAGR R&D IP IT API SDK PCB TDP RDL TSV TSVs LLM LLMs HPC OEM ODM OSAT IDM TCO ESG YoY QoQ Q1 Q2 Q3 Q4 H1 H2 1H 2H RMB USD Total Global Domestic Demand Shipments Revenue Spending Worldwide Gross Net Two Three Four Five Six Entity List Management Rumours Rumour Rumors Controls Custom Chinese American European Asian Japanese Korean Taiwanese Dutch German').split(' ').concat(functionWords, Object.keys(homes)));
/** A park, hub or base, and what is said of one that computes. */
const park = /^[A-Z][\w'’-]+ (?:[A-Z][\w'’-]+ )+(?:Hub|Park|Campus|Base|Valley|Barn|Hall)$/u, asSite = /^[^.]{0,130}(?:\d ?[PE]FLOPS|\b(?:first|second|opening) (?:phase|hall)|\bunder construction\b|\bbroken ground\b|\b\d[\d,]* racks\b)/u;
const quarter = /^(?:[1-4][QH]\d{2,4}|[QH][1-4]|FY\d{2,4}[AE]?|\d+)$/u;
const centre = /\b(?:Comput\w+|AI|Supercomput\w+|Intelligen\w+|Data|Sovereign|Cloud)\b.*\b(?:Cent(?:re|er)|Hub|Park|Campus|Base|Cluster|Supercomputer|Zone)$|\bSupercomputer$/u;
/** Behind a name's own number, as in "the Tarn 5, which": none that counts what follows. */
const numbered = /^(?:[,.;)]|['’]s| \(| (?:is|was|has|had|that|which|for|in|and|fits|runs|carries|uses|takes|at|on|comes|draws|holds|links|ties|houses|seats|connects|groups|joins|packs|offers|delivers|supports|modules?|cards?|chips?|accelerators?)\b)/u;
const ownKind: ReadonlySet<EntityKind> = new Set(['MEMORY', 'PACKAGING']);

/** "DeepSeek put out V3.1". */
const version = /\b([A-Z][A-Za-z]+) (?:has |had )?(?:published|released|put out|launched|brought out|open-sourced|unveiled|introduced|posted|shipped) (?:its |the )?([A-Z]\d(?:\.\d)?)(?=[\s,.;])/gu;

const ofLine = /^(?:[A-Z]{2,4}-(?=\d{1,4}[A-Za-z]{0,2}$)|[A-Z]{1,4}(?=\d00[A-Z]{0,2}$))/u;
const siteNoun = /^ (cluster|supercomputer|campus|pool|hall|data cent(?:re|er))(?![A-Za-z])/u;
const hostsSoftware = /^,? (?:runs|supports|targets|covers|compiles|is compatible with|works with) (?:both )?/u;

interface Candidate { readonly surface: string; readonly votes: Map<EntityKind, number>; /** Whose it is said to be. */ readonly makers: Set<string>; /** What it is called behind its name: "the Qianyu cluster". */ readonly sites: Set<string>; times: number }

class Book {
  private readonly candidates = new Map<string, Candidate>();
  private readonly lower: ReadonlySet<string>;
  /** "DeepSeek published R1": versions of a model by their maker, to be known by their number. */
  private readonly versions = new Map<string, LexiconEntry>();
  /** HAP for Hebi Advanced Packaging (HAP). */
  private readonly initials = new Map<string, string>();
  constructor(private readonly finder: NameFinder, sentences: readonly string[], private readonly atHome: ReadonlyMap<string, string>) {
    this.lower = new Set(sentences.flatMap((text) => text.match(/(?<![A-Za-z0-9-])[a-z]{2,}(?![A-Za-z0-9])/gu) ?? []));
  }

  read(text: string): void {
    const known = this.finder.find(text);
    for (const hit of text.matchAll(version)) {
      const [, line = '', short = ''] = hit, family = this.finder.lookup(line, 'AI_MODEL'), name = `${line}-${short}`;
      if (family && this.finder.lookup(short) === null) this.versions.set(short, { name: this.finder.lookup(name, 'AI_MODEL')?.name ?? name, kind: 'AI_MODEL', names: [named(short), named(name)], source: 'report', ...(family.maker === undefined ? {} : { maker: family.maker }) });
    }
    for (const hit of text.matchAll(run)) {
      for (const [start, end] of this.parts(text, hit.index, hit.index + hit[0].length, known)) {
        const surface = text.slice(start, end);
        if (surface.length < 2 || !/^[A-Z\p{Script=Han}]/u.test(surface) || plain.has(surface) || quarter.test(surface) || surface.length > 60) continue;
        const before = text.slice(Math.max(0, start - 80), start);
        const bracketed = /^ \(([A-Z][A-Za-z]{1,5})\)/u.exec(text.slice(end, end + 9))?.[1];
        if (bracketed !== undefined && bracketed === surface.replace(/[^A-Z]/gu, '') && this.finder.lookup(bracketed) === null) this.initials.set(surface, bracketed);
        const after = text.slice(end, end + 90);
        const one = this.candidates.get(surface) ?? { surface, votes: new Map<EntityKind, number>(), makers: new Set<string>(), sites: new Set<string>(), times: 0 };
        this.candidates.set(surface, one);
        one.times += 1;
        const noun = siteNoun.exec(after)?.[1];
        if (noun !== undefined && (noun === 'hall' || noun === 'pool' || noun.startsWith('data') ? /\b(?:[Tt]he|[Ii]ts|[Tt]heir) $|['’]s $/u : /\b[Tt]he $/u).test(before)) one.sites.add(noun);
        if (/\b(?:in|at|near|outside|from|of) $/u.test(before) && this.finder.lookup(/^, ([A-Z][a-z]+(?: [A-Z][a-z]+)?)/u.exec(after)?.[1] ?? '', 'REGION')) vote(one, 'REGION', 3);
        const place = /^,? of ([A-Z][A-Za-z]+)/u.exec(after)?.[1];
        if (place !== undefined && this.finder.lookup(place, 'REGION') && /\s/u.test(surface) && !centre.test(surface)) vote(one, 'COMPANY', 3);
        if (centre.test(surface) || park.test(surface) && asSite.test(text.slice(end, end + 140))) vote(one, 'COMPUTE_CENTER', 4);
        else if (companyTail.test(surface)) vote(one, 'COMPANY', sureTail.test(surface) ? 3 : 2);
        // Acme (晨星半导体): its name at home ends as firms' do.
        if (firmTail.test(this.atHome.get(surface) ?? '')) vote(one, 'COMPANY', 3);
        for (const [kind, weight] of cluesTo(surface, before, after)) vote(one, kind, weight);
        // "QYZ supports PyTorch": what software runs on, or by its name as good as, is software.
        const runs = hostsSoftware.exec(after)?.[0].length;
        if (runs !== undefined && known.some((other) => other.entry.kind === 'SOFTWARE' && other.start === end + runs)) vote(one, 'SOFTWARE', /\d/u.test(surface) ? 1 : 3);
      }
    }
  }

  /** "3.1 Acme Semiconductor (晨星半导体)": what a heading calls a firm in full that the text has in short. */
  head(heading: string): void {
    const surface = /^[\d.\s]*([A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+){1,3})\s?(?:[(（][^()（）]{2,24}[)）])?$/u.exec(heading)?.[1];
    if (surface === undefined || this.candidates.has(surface) || !companyTail.test(surface) || !this.candidates.has(surface.replace(companyTail, ''))) return;
    this.candidates.set(surface, { surface, votes: new Map([['COMPANY', 2]]), makers: new Set(), sites: new Set(), times: 1 });
  }

  /** What a table calls a thing in full, of which the text may say but the number (Halberd X2-E, the X2-E). */
  note(line: string): void {
    for (const [surface] of line.matchAll(fullModel)) if (!this.candidates.has(surface)) this.candidates.set(surface, { surface, votes: new Map(), makers: new Set(), sites: new Set(), times: 0 });
  }

  /** A run of words with capitals less what is no name of its own: the first word of a sentence, names known already. */
  private *parts(text: string, from: number, to: number, known: readonly { readonly start: number; readonly end: number; readonly entry: LexiconEntry }[]): Generator<readonly [number, number]> {
    let [start, end] = [from, to];
    const opens = start === 0 || /[.:;!?•“"] ?$/u.test(text.slice(Math.max(0, start - 2), start));
    for (let first = true; ; first = false) {
      const head = /^(\S+) /u.exec(text.slice(start, end))?.[1];
      const lone = head ?? text.slice(start, end);
      const ordinary = plain.has(lone) || (opens && first && this.lower.has(lone.toLowerCase()));
      if (!ordinary) break;
      if (head === undefined) return;
      start += head.length + 1;
    }
    for (let last = /^(.+) (\S+)$/u.exec(text.slice(start, end)); last?.[1] !== undefined && (plain.has(last[2] ?? '') && !/^(?:AI|List|SDK)$/u.test(last[2] ?? '') || quarter.test(last[2] ?? '') && !/^\d{3}$/u.test(last[2] ?? '') && !(/^\d{1,2}$/u.test(last[2] ?? '') && numbered.test(text.slice(end, end + 16)))); last = /^(.+) (\S+)$/u.exec(text.slice(start, end))) end = start + last[1].length;
    const surface = text.slice(start, end);
    const within = known.filter((hit) => hit.start < end && hit.end > start);
    // Shenzhen Guidance Fund, China Telecom: a place at the head of an organisation's or a centre's name is part of it; a firm before a thing is its maker.
    if (centre.test(surface) || /^[A-Z].* (?:Cluster|Supercomputer|Supercluster)$/u.test(surface) && within.every((hit) => hit.entry.kind !== 'COMPANY' && hit.entry.kind !== 'COMPUTE_CENTER') || within.every((hit) => hit.entry.kind === 'REGION' || hit.entry.kind === 'PRODUCT' || hit.entry.kind === 'PACKAGING' && hit.end === end || hit.entry.kind === 'AI_MODEL' && hit.start === start && sureTail.test(surface)) && companyTail.test(surface)) { if (!within.some((hit) => hit.start <= start && hit.end >= end)) yield [start, end]; return; }
    // The University of Hebi: its place is part of its name.
    if (/^(?:University|Institute|Academy) of [A-Z]/u.test(surface)) { yield [start, end]; return; }
    // The Hebi Juqi Hub, …under construction… 800 PFLOPS: a park by its own name with the place before it.
    if (park.test(surface) && within.every((hit) => hit.entry.kind === 'REGION' && hit.start === start) && asSite.test(text.slice(end, end + 140))) { yield [start, end]; return; }
    // The Hebi North Ridge cluster: a site's place is part of its name where its own is of two words.
    if (within.length === 1 && within[0]?.entry.kind === 'REGION' && within[0].start === start && /^\S+ \S+ \S/u.test(surface) && /^ (?:computing |compute )?(?:cluster|supercomputer)\b/u.test(text.slice(end))) { yield [start, end]; return; }
    // Zhejiang Chuangtou holds 23%, Bell Canada bought: a firm by what it does, its place within its name.
    if (within.length === 1 && within[0]?.entry.kind === 'REGION' && (within[0].start === start) !== (within[0].end === end) && doesAsFirm.test(text.slice(end)) && !/\b(?:in|of|from|at|near|outside|across|to) $/iu.test(text.slice(0, start))) { yield [start, end]; return; }
    // "owns 70% of Suzhou Arclight, which makes …": a town before a name of one word.
    if (within.length === 1 && within[0]?.entry.kind === 'REGION' && within[0].start === start && /^[A-Z]\S+ [A-Z][a-z]{3,}$/u.test(surface) && /^(?:,? (?:which|whose) |, an? |['’]s |$|[.;])/u.test(text.slice(end)) && stakeBefore.test(text.slice(0, start))) { yield [start, end]; return; }
    let at = start;
    for (const hit of within) {
      const left = text.slice(at, Math.max(at, hit.start)).trimEnd();
      // JC-HBM3, FanBridge-2.5D: a kind of memory or packaging by a name of its own.
      if (ownKind.has(hit.entry.kind) && /^[A-Z][A-Za-z\d]*-$/u.test(left)) { yield [at, hit.end]; at = hit.end; continue; }
      if (left.length > 1) yield [at, at + left.length];
      at = Math.max(at, hit.end);
      const firm = hit.entry.kind === 'COMPANY' ? /^\s/u.exec(text.slice(at, end)) : null;
      // Acme Capital and Acme Foundry are firms beside Acme, Acme Technologies is Acme itself.
      if (firm && ownBusiness.test(text.slice(at, end))) { yield [hit.start, end]; return; }
      if (firm && companyTail.test(text.slice(hit.start, end))) return;
      at += /^\s*/u.exec(text.slice(at, end))?.[0].length ?? 0;
    }
    if (at < end) yield [at, end];
  }

  entries(): readonly LexiconEntry[] {
    // Acme Compute beside Acme: what is said of the firm in short is said of it.
    for (const one of this.candidates.values()) {
      const short = companyTail.test(one.surface) && kindOf(one) === null ? this.candidates.get(one.surface.replace(companyTail, '')) : undefined;
      const told = short?.votes.get('COMPANY') ?? 0;
      // What the report only calls Acme is Acme AI, if it is ever so called, unless that is a line of business beside the firm's.
      const whole = short !== undefined && !armTail.test(one.surface) && kindOf(short) === 'COMPANY';
      if (short && told > 0 && (whole || kindOf(short) === null) && [...one.votes.keys(), ...short.votes.keys()].every((kind) => kind === 'COMPANY')) vote(one, 'COMPANY', told);
    }
    const settled = [...this.candidates.values()].flatMap((one) => { const kind = kindOf(one); return kind === null ? [] : [{ one, kind }]; });
    const firms = new Set(settled.filter(({ kind }) => kind === 'COMPANY').map(({ one }) => one.surface));
    const families = new Map(settled.filter(({ one, kind }) => kind === 'CHIP' && /^[A-Z][a-z]+ /u.test(one.surface)).map(({ one }) => [one.surface.split(' ')[0] ?? '', 'CHIP' as const]));
    let all = [...settled];
    // "Kestrel K1" beside the chip Kestrel K2.
    for (const one of this.candidates.values()) if (kindOf(one) === null && families.has(one.surface.split(' ')[0] ?? '') && (/^\d{1,2}[A-Z]{0,2}$/u.test(one.surface.split(' ').slice(1).join(' ')) || model.test(one.surface.split(' ').slice(1).join(' ').replace(grade, '')))) all.push({ one, kind: 'CHIP' });
    // SH-900 and SH-910V beside the chip SH-910X, Z100 beside the Z200P.
    const printed = this.finder.entries.flatMap(({ name, kind, source }) => (kind === 'CHIP' && source === 'report' ? [name] : []));
    const letters = new Set([...printed, ...settled.flatMap(({ one, kind }) => (kind === 'CHIP' ? [one.surface] : []))].flatMap((name) => ofLine.exec(name) ?? []));
    for (const one of this.candidates.values()) if (kindOf(one) === null && letters.has(ofLine.exec(one.surface)?.[0] ?? '')) all.push({ one, kind: 'CHIP' });
    // LP7 beside the process LP6; Weave-P beside the packaging Weave.
    const series = new Map(settled.filter(({ one, kind }) => kind === 'PROCESS' && /^[A-Z]+\d/u.test(one.surface)).map(({ one, kind }) => [one.surface.replace(/\d.*$/u, ''), kind]));
    const bases = new Map(settled.filter(({ kind }) => kind === 'PACKAGING' || kind === 'INTERCONNECT').map(({ one, kind }) => [one.surface, kind]));
    for (const one of this.candidates.values()) {
      const kind = kindOf(one) === null ? /^[A-Z]+\d+[A-Z]?\+?$/u.test(one.surface) && !one.votes.has('CHIP') ? series.get(one.surface.replace(/\d.*$/u, '')) : bases.get(one.surface.replace(/-[A-Z\d]{1,3}$/u, '')) : undefined;
      if (kind !== undefined) all.push({ one, kind });
    }
    // "rents Orrery X2 pods" beside the chip X2: its name in full, where only one thing ends so.
    for (const { one } of settled.filter(({ kind, one: { surface } }) => kind === 'CHIP' && model.test(surface))) {
      const longer = [...this.candidates.values()].filter(({ surface }) => surface.endsWith(` ${one.surface}`) && /^[A-Z][a-z]{3,} \S+$/u.test(surface) && !firms.has(surface.split(' ')[0] ?? '') && this.finder.lookup(surface.split(' ')[0] ?? '') === null);
      const [full] = longer;
      const kind = full ? kindOf(full) : null;
      if (full && longer.length === 1 && (kind === null || kind === 'PRODUCT')) { all = all.filter((other) => other.one !== full); all.push({ one: full, kind: 'CHIP' }); }
    }
    const entries: LexiconEntry[] = [...this.versions.values()], misprints = misprintsAmong([...this.candidates.values()]);
    const taken = new Set<string>([...entries.flatMap(({ names }) => names.map(({ text }) => text)), ...[...misprints.values()].flat()]);
    for (const { one, kind } of all.sort((a, b) => b.one.surface.length - a.one.surface.length)) {
      let { surface } = one;
      // "Acme Kestrel K2": the maker before its thing.
      const firm = kind === 'COMPANY' ? undefined : [...firms].find((name) => surface.startsWith(`${name} `)) ;
      if (firm !== undefined) surface = surface.slice(firm.length + 1);
      // Kestrel K2s are Kestrel K2.
      if (kind === 'CHIP' && /\ds$/u.test(surface)) surface = surface.slice(0, -1);
      if (taken.has(surface)) continue;
      const known = this.finder.lookup(surface);
      // A name the lexicon does not trust in running text (UB) is trusted where the report says what it is.
      if (known !== null) { if (known.kind === kind && known.weak?.includes(surface)) { taken.add(surface); entries.push({ ...known, names: [named(surface)], weak: [], source: 'report' }); } continue; }
      // T5-C beside the Talus T5: one of that line.
      const base = kind === 'CHIP' ? /^([A-Z]+\d\w*)-[A-Z\d]{1,3}$/u.exec(surface)?.[1] : undefined;
      const line = base === undefined ? undefined : all.find(({ one: { surface: other }, kind: of }) => of === 'CHIP' && other.endsWith(` ${base}`))?.one.surface.slice(0, -base.length);
      if (line !== undefined && !taken.has(`${line}${surface}`)) { taken.add(surface); entries.push({ name: `${line}${surface}`, kind, names: [`${line}${surface}`, surface].map(named), source: 'report' }); continue; }
      const short = kind === 'COMPANY' ? this.shortFirm(one) : kind === 'CHIP' || kind === 'AI_MODEL' ? this.shortModel(surface, all.map(({ one: other }) => other.surface)) : null;
      for (const name of [surface, short]) if (name !== null) taken.add(name);
      const sites = kind === 'COMPUTE_CENTER' && !/ /u.test(short ?? '') ? [...one.sites].map((noun) => `${surface} ${noun}`) : [];
      entries.push({ name: sites[0] ?? surface, kind, names: [...sites, surface, ...(short === null || short !== one.surface && kind === 'COMPANY' && entries.some(({ names }) => names.some(({ text }) => text === short)) ? [] : [short]), ...(this.initials.has(surface) ? [this.initials.get(surface) ?? ''] : []), ...this.homeName(surface), ...[surface, short ?? ''].flatMap((name) => misprints.get(name) ?? [])].map(named), source: 'report' });
    }
    return entries;
  }

  /** Its name in Chinese, where no list has that. */
  private homeName(surface: string): readonly string[] {
    const name = this.atHome.get(surface);
    return name === undefined || this.finder.lookup(name) !== null ? [] : [name];
  }
  /** Acme for Acme Systems, where the report says so by itself. */
  private shortFirm({ surface, times }: Candidate): string | null {
    const named = surface.replace(companyTail, ''), [head, ...rest] = named.split(' ');
    // Hebi Acme Semiconductor is Acme: a place before a firm's name is not what it goes by.
    const short = rest.length > 0 && this.finder.lookup(head ?? '', 'REGION') && !this.candidates.has(named) ? rest.join(' ') : named;
    // Of Acme Systems and its arm Acme Optics, the one spoken of more.
    if ([...this.candidates.values()].some((other) => other.surface !== surface && other.surface !== short && other.times > times && other.surface.replace(companyTail, '') === short && kindOf(other) === 'COMPANY')) return null;
    const own = this.candidates.get(short), kind = own ? kindOf(own) : null;
    return short !== surface && short.length >= 4 && own && (kind === null || kind === 'COMPANY') && !this.lower.has(short.toLowerCase()) && this.finder.lookup(short) === null ? short : null;
  }
  /** K2 for Kestrel K2, where only one thing ends so. */
  private shortModel(surface: string, all: readonly string[]): string | null {
    const short = surface.split(' ').slice(1).join(' ');
    if (!model.test(short.replace(grade, '')) || !/[A-Z]/u.test(short) || !(this.candidates.has(short) || this.candidates.has(`${short}s`)) || this.finder.lookup(short, 'CHIP') !== null) return null;
    return all.some((other) => other !== surface && other.endsWith(` ${short}`)) ? null : short;
  }
}

function vote(one: Candidate, kind: EntityKind, weight: number): void { one.votes.set(kind, (one.votes.get(kind) ?? 0) + weight); }
function kindOf(one: Candidate): EntityKind | null {
  const [best, second] = [...one.votes].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < 3 || second && second[1] === best[1]) return null;
  return foldName(one.surface).length < 2 ? null : best[0];
}
