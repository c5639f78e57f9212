import { classOf, isMark, type NameSpan, type SpanKind } from './kinds.js';
import type { Scene, Subject } from './passage.js';
import { unmarked, type Item } from './tag.js';

/**
 * Whom English clauses without a name speak of: "…, which carries 128 GB" and "a chip that TSMC builds and that moves 3 TB/s" of what stands before the
 * relative, "it runs at 1.5 GHz and pairs with HBM3" of the subject before, in its own sentence or the one before.
 */
const relative = /(?:^|[\s,(])(?:(and|but) )?(?:which|that)(?:, (?:like|unlike|as with|along with|together with) [^,;.]{1,50},)?(?= (?:(?:also|now|still|once|already|then|later) )?[a-z]+(?:s|ed|d|t)?\b)/gu;
const objectOf = /(?:^|[\s,(])(?:which|that)(?= [\ue000-\ue0ff] [a-z]+)/gu;
/** Words that stand for the subject; not those of "it is said that". */
const pronoun = /(?:^|[\s,(])(?:it|they|the (?:chip|card|part|accelerator|device|processor))(?= )(?! (?:is|was) (?:said|reported|clear|likely|unclear|thought|believed|expected) (?:that|to))/giu;
const theMachine = /(?:^|[\s,(])[Tt]he (?:rack|machine|system|cabinet|pod|supercomputer|cluster|site|cent(?:re|er)|hall|campus)(?= )/gu;
const apposition = new RegExp(`,? (?:an?|the|one of|its|another) [^,;:${classOf(['COMPANY', 'CHIP', 'COMPUTE_CENTER', 'AI_MODEL', 'SOFTWARE']).slice(1, -1)}]{1,60}$`, 'u');
/** A name after one of these is none that the clause speaks of. */
const governs = /\b(?:with|by|from|to|of|than|on|in|for|like|against|using|via|as|at|over|between|unlike|under|into|through|not|and|or|uses?|carries|supports?|includ(?:es|ing))(?: (?:the|its|an?|some|former|several|two|other))*\s?$/iu;
const carried: ReadonlySet<SpanKind> = new Set(['MEASURE', 'DATE', 'MEMORY', 'PACKAGING', 'INTERCONNECT', 'SOFTWARE', 'REGION', 'PROCESS', 'UNKNOWN', 'PRODUCT']);

/** The subject of the clause that runs up to `at`, where a relative or a pronoun begins it; undefined where neither does. */
export function englishSubject(scene: Scene, at: number, kinds: readonly SpanKind[]): Subject | null | undefined {
  const { tagged: { text, items } } = scene;
  const from = Math.max(text.lastIndexOf('; ', at), text.lastIndexOf('. ', at), text.lastIndexOf(': ', at)) + 1;
  // A little more than the stretch is looked at: its verb begins where the clause ends.
  const stretch = text.slice(from, at), near = text.slice(from, at + 24);
  const within = (pattern: RegExp): RegExpExecArray[] => [...near.matchAll(pattern)].filter((hit) => hit.index + hit[0].length <= stretch.length);
  /** No other that could be the subject stands between. */
  const free = (start: number): boolean => [...text.slice(start, at)].every((char, k) => { const item = items.get(char); return !item || carried.has(item.kind) || governs.test(text.slice(start, start + k)); });
  // "and the first also needs …": of one that only counting tells.
  if (others.test(stretch)) return null;
  const owner = kinds.includes('COMPANY') ? [...stretch.matchAll(/, whose\b/gu)].at(-1) : undefined;
  if (owner && [...stretch.slice(owner.index)].every((char, k) => items.get(char)?.kind !== 'COMPANY' || governs.test(stretch.slice(0, owner.index + k)))) return antecedent(scene, from + owner.index, kinds);
  const it = within(pronoun).at(-1), which = within(relative);
  const last = which.at(-1);
  if (last && last.index > (it?.index ?? -1) && free(from + last.index + last[0].length)) {
    const head = last[1] === undefined ? last : which.at(-2) ?? [...stretch.slice(0, last.index).matchAll(/(?:^|[\s,(])(?:which|that)\b/gu)].at(-1) ?? last;
    const all = antecedent(scene, from + head.index, kinds);
    // "A with an interposer and B, which marries …": a verb of one is of the last.
    const found = all && all.item.names.length > 1 && ofOne.test(text.slice(from + last.index + last[0].length)) ? ofList(all, 'last') : all;
    // "A, B and C, the last of which combines …": of one of the list.
    const one = /, the (first|second|last) of(?: which)?$/u.exec(stretch.slice(0, last.index + last[0].length));
    return one ? ofList(antecedent(scene, from + one.index, kinds), one[1] ?? '') : found;
  }
  if (it && free(from + it.index + it[0].length)) return referent(scene, from + it.index, kinds);
  const machine = kinds.includes('PRODUCT') || kinds.includes('COMPUTE_CENTER') ? within(theMachine).at(-1) : undefined;
  if (machine && free(from + machine.index + machine[0].length)) return machineSpoken(scene, from + machine.index, kinds) ?? undefined;
  // "a chip that TSMC builds on 5 nm": of the chip, where the maker is not asked for.
  const object = kinds.includes('COMPANY') ? undefined : within(objectOf).at(-1);
  if (object && [...stretch.slice(object.index)].every((char) => items.get(char)?.kind !== 'CHIP')) return antecedent(scene, from + object.index, kinds) ?? undefined;
  // "Acme, the Hebi foundry, makes …": over what stands between two commas.
  const comma = stretch.lastIndexOf(','), before = stretch.lastIndexOf(',', comma - 1);
  if (comma < 0 || before < 0 || !verb.test(near.slice(comma + 1)) || !inserted.test(stretch.slice(before + 1, comma)) || !free(from + comma)) return undefined;
  return antecedent(scene, from + before, kinds);
}
const ofOne = /^ (?:(?:also|now|still|already|then) )?(?:is|was|has|does|[a-z]{2,}(?<![su])s|[a-z]{3,}ed its)\b/u;
function ofList(list: Subject | null | undefined, which: string): Subject | null {
  const name = list?.item.names.at(which === 'last' ? -1 : which === 'second' ? 1 : 0);
  return list && name ? { ...list, item: { ...list.item, names: [name] } } : null;
}
const others = /\b(?:the (?:first|second|third|last|others?|former|latter)|others)(?: (?:also|then|still|only))? ?$/u;
const verb = /^ (?:(?:also|now|still) )?(?:is|are|was|were|has|have|had|does|[a-z]{2,}(?:s|ed))\b/u, inserted = /^ (?:[\ue000-\uf8ff](?:'s|’s)|once|long|formerly|the|an?|its|in|near|outside|at|from|of|also|which|where|(?:for|in|on|to|with|by) which|based|founded|headquartered|built|developed|operated|run|owned|finished|completed|commissioned|opened|launched|set up|listed|for its part|like)\b/u;

const doneBy = /, (?:built|developed|designed|supplied|installed|operated|run|owned|delivered|assembled|funded) by (?:the )?[\ue000-\uf8ff]$/u;
const placed = new RegExp(`(?<=[\\ue000-\\uf8ff]),? (?:in|of|near|outside|at) (?:[\\ue000-\\uf8ff] )?${classOf(['REGION', 'UNKNOWN'])}$`, 'u');
const part = /(?<=[\ue000-\uf8ff])(?:'s|’s) (?:first|second|third|main|new|older|larger) (?:hall|site|campus|phase|building)$/u;
const aClass = new RegExp(`([\\ue000-\\uf8ff]),? an? (?:[a-z-]+ ){0,3}${classOf(['PRODUCT'])}$`, 'u');
const ofThings = /[\ue000-\uf8ff] (?:systems?|servers?|machines?|racks?|clusters?|chips?|cards?|models?|parts?|boards?)$/u;
/** What stands right before a relative: a name, or one with an apposition behind it. */
function antecedent({ tagged: { text, items } }: Scene, at: number, kinds: readonly SpanKind[]): Subject | null | undefined {
  // "Lake, built by Acme, which runs on …": of the site, over who built it; "Acme in Hebi, which …": of the firm; "Lake's first hall, in Hebi, is …": of Lake.
  const left = text.slice(0, at).trimEnd().replace(/,$/u, '').replace(doneBy, '').replace(placed, '').replace(part, '');
  // "the S1, a server that holds …": of the one with a name.
  const classed = items.get(aClass.exec(left)?.[1] ?? '');
  if (classed && kinds.includes(classed.kind)) return { item: classed, at: left.lastIndexOf(classed.mark), own: true };
  const bare = /[\ue000-\uf8ff]\)?$/u.test(left) ? left : left.replace(apposition, '').trimEnd();
  const mark = /([\ue000-\uf8ff])\)?$/u.exec(bare)?.[1];
  const item = items.get(mark ?? '');
  // "on the Condor systems, which use …": of the systems, whoever was named before.
  if (mark === undefined) return kinds.includes('COMPANY') && ofThings.test(left) ? null : undefined;
  if (!item) return undefined;
  return fitting(item, bare.lastIndexOf(mark), kinds);
}

/** "A trained Kite on its own part, and B trains Lark on the X900": another clause with a subject of its own stands between the two. */
export function clauseBetween(text: string, one: number, other: number): boolean {
  const between = one >= 0 && other >= 0 ? text.slice(Math.min(one, other) + 1, Math.max(one, other)) : '', hit = anotherClause.exec(between);
  // "…, and ASE packages it in CoWoS-S": the clause speaks of the one before all the same.
  return hit !== null && !/\b(?:it|them)\b|; /u.test(between.slice(hit.index));
}
const actor = classOf(['COMPANY', 'CHIP', 'AI_MODEL', 'COMPUTE_CENTER', 'PRODUCT']);
const anotherClause = new RegExp(`, (?:and|but|while|whereas|yet) (?:the |its |an? )?${actor}(?:(?:'s|’s) (?:[a-z-]+ ){1,2}| (?!who\\b|which\\b|that\\b|and\\b|or\\b)(?:[a-z-]+ )?)(?:(?:also|now|still|already) )?(?:has|had|is|was|are|were|took|made|built|ran|sold|bought|put|held|won|[a-z]{2,}(?<!s)s|[a-z]{2,}ed)\\b`, 'u');
const heldThrough = new RegExp(`\\b(?:holds?|held|owns?|owned|controls?|has|took|bought|acquired|keeps|kept) [^.;,]{0,30}(?:${classOf(['MEASURE'])}|stake|interest|shares?|holding) [^.;,]{1,30} (?:through|via|by way of) $`, 'u');
const mainClause = /, (?:and|but|while|whereas|yet) (?:the )?(?=(?:[\ue000-\uf8ff](?:-based)? )?(?:(?:start-?up|firm|company|[a-z]*maker|designer|house|lab|foundry|vendor|supplier|specialist) )?[\ue000-\uf8ff](?:,? (?:of|in) [\ue000-\uf8ff],?)? (?:has|had|is|was|took|went|chose|made|built|brought|sold|put|ran|held|began|won|bought|cut|set|gave|kept|led|let|drew|got|[a-z]+(?:s|ed))\b)/gu;
/** "the Hebi start-up Acme": what stands before the name. */
const inFront = /^(?:[\ue000-\uf8ff](?:-based)? )?(?:(?:start-?up|firm|company|[a-z]*maker|designer|house|lab|foundry|vendor|supplier|specialist) )?(?=[\ue000-\uf8ff])/u;
/** What "it" at `at` means: the first name of its sentence that can be a subject; else what the sentence before spoke of. */
export function referent(scene: Scene, at: number, kinds: readonly SpanKind[]): Subject | null {
  const { tagged: { text, items }, discourse: { topics } } = scene;
  const from = Math.max(text.lastIndexOf('; ', at), text.lastIndexOf('. ', at)) + 1;
  // "Acme, which uses its own …": of what the relative is of.
  const which = /, (?:which|who) [^,;.\ue000-\ue0ff]{0,40}$/u.exec(text.slice(from, at)), whose = which ? antecedent(scene, from + which.index, kinds) : null;
  if (whose) return whose;
  // "Overflow goes to Acme and its unit Bolt": of whom it is listed beside.
  const beside = items.get(/([\ue000-\uf8ff]),? (?:and|or|with|together with|along with|through|via) $/u.exec(text.slice(0, at))?.[1] ?? '');
  // "Acme holds 9% of Bolt through its arm Cove": of who holds it.
  const listed = /^[Ii]ts\b/u.test(text.slice(at)) && beside && !heldThrough.test(text.slice(from, at)) ? fitting(beside, text.lastIndexOf(beside.mark, at), kinds) : null;
  if (listed) return listed;
  // "…, and Acme has tied it to Bolt": of whom the last main clause is.
  const clause = [...text.slice(from, at).matchAll(mainClause)].at(-1);
  const head = clause ? from + clause.index + clause[0].length + (inFront.exec(text.slice(from + clause.index + clause[0].length))?.[0].length ?? 0) : -1;
  const nearest = items.get(text[head] ?? '');
  const near = nearest ? fitting(nearest, head, kinds) : null;
  if (near && near.at < at - 1) return near;
  // "It supplies A and B, and it sells to C": of whom the sentence goes on about.
  const same = /^\s?(?:It|They) /u.test(text.slice(from, at));
  for (let i = from; i < at && !same; i += 1) {
    const item = isMark(text[i] ?? '') ? items.get(text[i] ?? '') : undefined;
    const found = item && !governs.test(text.slice(from, i)) ? fitting(item, i, kinds) : null;
    if (found) return found;
  }
  // "X was built with Acme; Y was drawn by Bolt; Cove trains on it": of what the part right before is.
  for (let end = from - 1; end > 0;) {
    const begin = Math.max(text.lastIndexOf('; ', end - 1), text.lastIndexOf('. ', end - 1)) + 1;
    for (let i = begin; i < end; i += 1) {
      const item = items.get(text[i] ?? '');
      if (!item || governs.test(text.slice(begin, i))) continue;
      const found = fitting(item, i, kinds);
      if (found) return found;
      // "Lake has 4,608 X900 cards; it is wired with …": of the site, not of what stands in it.
      if (item.kind === 'COMPUTE_CENTER' && !kinds.includes('COMPANY')) return null;
    }
    end = begin - 1;
  }
  // "Lake was built by Acme. It uses …": of the site, and so of no firm.
  if (from <= 1 && kinds.includes('COMPANY') && !kinds.includes('COMPUTE_CENTER') && scene.discourse.before?.[0]?.kind === 'COMPUTE_CENTER') return null;
  // "Acme announced support for Kite; Bolt needed until June": a model or stack is what was named last, whatever governs it.
  if (kinds.every((kind) => kind === 'AI_MODEL' || kind === 'SOFTWARE')) for (let i = at - 1; i >= 0; i -= 1) { const item = items.get(text[i] ?? ''); if (item && kinds.some((kind) => kind === item.kind) && item.names.length === 1) return { item, at: i, own: true }; }
  const { company } = scene.discourse;
  for (const kind of kinds) { const item = topics.get(kind); if (item && item.names.length === 1) return { item, at: -1, own: true }; }
  const chip = kinds.includes('COMPANY') ? topics.get('CHIP') : undefined;
  return (chip ? fitting(chip, -1, kinds) : null) ?? (company && kinds.includes('COMPANY') ? { item: unmarked('COMPANY', [company]), at: -1, own: true } : null);
}
/** "The rack holds 72 of them": the machine or site that this sentence or the one before named last. */
function machineSpoken({ tagged: { text, items }, discourse }: Scene, at: number, kinds: readonly SpanKind[]): Subject | null {
  const fits = (span: NameSpan): boolean => (span.kind === 'PRODUCT' || span.kind === 'COMPUTE_CENTER') && kinds.includes(span.kind) && (/\d/u.test(span.surface) || span.entry?.source === 'report');
  for (let i = at - 1; i >= 0; i -= 1) { const item = items.get(text[i] ?? ''); if (item && item.names.length === 1 && item.names.every(fits)) return { item, at: i, own: true }; }
  const span = discourse.before?.findLast(fits);
  return span ? { item: unmarked(span.kind, [span]), at: -1, own: true } : null;
}
/** The item itself, or for a firm whose thing it is. */
function fitting(item: Item, at: number, kinds: readonly SpanKind[]): Subject | null {
  if (kinds.includes(item.kind)) return { item, at, own: true };
  return kinds.includes('COMPANY') && item.owners.length === 1 && item.kind === 'CHIP' ? { item: { ...item, kind: 'COMPANY', names: item.owners, owners: [] }, at, own: true } : null;
}
