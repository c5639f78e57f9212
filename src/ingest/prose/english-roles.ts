import type { Draft } from '../../model/claim.js';
import { roles, type Role, type RoleTie } from './english-role-words.js';
import { firmNoun } from './english-owners.js';
import { anyMark, classOf, isMark, nameOf, type NameSpan, type SpanKind } from './kinds.js';
import { clauseStart, supposed } from './modality.js';
import { mentionOf, subjectOf, type Scene } from './scene.js';
import { unmarked, type Item } from './tag.js';
import { asserted, draft, elsewhere } from './ties.js';

/**
 * Ties that English tells by a noun for what one is to the other: "Customers of Acme include Bolt", "Bolt, a client of Acme", "Acme counts Bolt among its buyers",
 * "AMD rival Acme", "Acme (operator: Bolt)". The noun says which tie, the grammar around it who is whose; the kinds of the two must fit.
 */
export function roleTies(scene: Scene): readonly Draft[] {
  const { text, plain } = scene.tagged;
  if (plain.chinese || !anyRole.test(text)) return [];
  return compiled.flatMap(({ role, worded, forms }) => (worded.test(text) ? forms.flatMap(({ pattern, whose }) => [...text.matchAll(pattern)].flatMap((hit) => read(scene, role, hit, whose))) : []));
}

type Whose = 'named' | 'spoken' | 'section' | 'before';
interface Form { readonly pattern: RegExp; readonly whose: Whose }
const anyRole = new RegExp(`\\b(?:${roles.map(({ noun }) => noun).join('|')})\\b`, 'iu');
const word = `(?:(?!(?:of|to|for|in|by|from|with|and|or|that|which|who|not|no|former|ex|potential|prospective|possible|would-be|target|likely|intended|one-time|erstwhile|other|unnamed|undisclosed|fellow) )[a-z\\d][a-z\\d-]*|AI|GPU|${classOf(['MEASURE', 'PRODUCT', 'MEMORY', 'PACKAGING', 'REGION', 'PROCESS'])})`;
const words = `(?:${word} ){0,4}?`, is = "(?:is|are|was|were|remains?|became|include[sd]?|(?:has|have) been|stays?|being)", article = '(?:(?:the|its|both|chiefly|mainly|notably|first|as before) )?';
const kindsOf = (pick: 'whose' | 'holder', { ties }: Role): readonly SpanKind[] => [...new Set(ties.flatMap((tie) => tie[pick]))];

function formsOf(role: Role): readonly Form[] {
  const { link, bare, field } = role, plainNoun = `(?<N>${role.noun.replace(/(?<=[(|:])[a-z]/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)})`;
  const noun = `(?:[a-z]+ and )?(?:${plainNoun})(?: and [a-z]+)?`, [W, H] = [`(?<W>${classOf(kindsOf('whose', role))})(?!['’]s|-)`, `(?<H>${classOf(kindsOf('holder', role))})(?!['’]s|-)`];
  const owner = `(?<W>${classOf(kindsOf('whose', role))})(?:['’]s?)`;
  const named = (source: string): Form => ({ pattern: new RegExp(source, 'gu'), whose: 'named' });
  return [
    named(`\\b${noun} ${link} (?:the |its )?${W}(?: [a-z]+)?(?: ${is}|:|,)? ${article}${words}${H}`.replace(`(?: ${is}|:|,)?`, `(?: ${is}|:)`)),
    named(`${owner} ${words}${noun}(?: ${is}|:) ${article}${words}${H}`),
    named(`${H}(?:,| ${is}| as)(?: now| still| both| at once| also)* (?:an?|the|one of the|another|among the|long-standing) ${words}${noun} ${link} (?:the )?${W}`),
    named(`${H} (?:are|were|remain|became) (?:now |still |also |both )*(?:the )?${words}${noun} ${link} (?:the )?${W}`),
    named(`${H}(?:,| ${is}| as)(?: now| still| both| also| among| one of| counted among)* ${owner} ${words}${noun}(?=[,.;)]|$| (?:and|in|for|since|with|by|as|at)\\b)`),
    named(`${W} (?:has |have |had )?(?:counts?|counted|lists?|listed|names?|named|cites?|cited|signed|lined up|uses?|chose|picked|hired|selected|retained|appointed|sees?|has|have|had|brought in|won|added|kept|engaged) ${article}${words}${H} (?:as|among) (?:its |an? |the |their |one of its )?${words}${noun}(?! (?:of|to|for) ${anyMark})`),
    named(`\\b[Aa]s (?:the |an? )?${words}${noun} ${link} (?:the )?${W}, ${article}${words}${H}`), named(`\\b[Aa]s ${owner} ${words}${noun}(?: in ${anyMark})?, ${article}${words}${H}`),
    named(`${W} (?:has|have|had|with) ${words}${noun}(?:,|:)(?: namely| including| among them)? ${article}${H}`), named(`${W} (?:lists|counts|names|gives) as (?:its )?${words}${noun} ${H}`),
    { pattern: new RegExp(`${H} (?:is|are|was|were|remains?|became) (?:now |still |also |both |among |one of )*(?:its|their) ${words}${noun}(?=[,.;)]|$| (?:and|in|for|since|with|by|as|at)\\b)`, 'gu'), whose: 'spoken' },
    named(`${W}, whose ${words}${noun} ${is} ${article}${words}${H}`),
    named(`${owner} ${words}(?:${plainNoun}),? ${H}`),
    ...(bare === true ? [named(`${W} (?:${plainNoun}) ${H}`)] : []),
    { pattern: new RegExp(`\\b(?:[Ii]ts|[Tt]heir|[Tt]he (?:company|firm|group|chip|card|system|machine|site)['’]s) ${words}${noun} (?:${is}) ${article}${words}${H}`, 'gu'), whose: 'spoken' },
    ...(field === true ? [
      { pattern: new RegExp(`(?:^|[.;] )\\s?(?:(?:[A-Z][a-z]+|[a-z-]+) ){0,2}(?:${plainNoun}): ${article}${H}`, 'giu'), whose: 'section' as const },
      { pattern: new RegExp(`\\((?:[^()]*[;,] )?(?:${plainNoun}):? ${H}`, 'giu'), whose: 'before' as const },
    ] : []),
    ...(role.ties.some(({ predicate }) => predicate === 'OPERATED_BY') ? [{ pattern: new RegExp(`\\b[Tt]he (?:${plainNoun}) ${is} ${article}${words}${H}`, 'gu'), whose: 'before' as const }] : []),
  ];
}
const compiled = roles.map((role) => ({ role, worded: new RegExp(`\\b(?:${role.noun})\\b`, 'iu'), forms: formsOf(role) }));

function read(scene: Scene, role: Role, hit: RegExpExecArray, whose: Whose): readonly Draft[] {
  const { text, items } = scene.tagged;
  const first = text.indexOf(hit.groups?.['H'] ?? '\0', hit.index), end = hit.index + hit[0].length;
  if (first < 0 || supposed(text, hit.index) || unsure.test(text.slice(clauseStart(text, hit.index), end)) || fallen.test(text.slice(clauseStart(text, hit.index), hit.index + hit[0].length))) return [];
  // Of one customer, one is named.
  const holders = hit[0].endsWith(text[first] ?? '\0') && /s$|^(?:memory|silicon)$/iu.test(hit.groups?.['N'] ?? '') ? listFrom(scene, first) : [items.get(text[first] ?? '')];
  const owner = whoseIs(scene, role, hit, whose);
  if (!owner) return [];
  return holders.flatMap((holder) => (holder && holder !== owner ? role.ties.flatMap((tie) => tied(scene, tie, owner, holder, hit.index, end)) : []));
}
/** "plans", "talks": who will be what; "lost Acme as a customer", "the former client": who is it no more. */
const unsure = /\?|\b(?:if|whether|could|would|may|might|plans?|planned|hopes?|talks|rumou?r\w*|reportedly|possible|potential|candidate|evaluat\w+|wants|seeks|seeking|courting|eyes)\b/u;
const fallen = /\b(?:lost|former(?:ly)?|once|no longer|not|never|neither|none|nobody|used to|until|ceased|stopped|dropped|exited|sold|replaced|denie[sd]|ended|gone)\b|n['’]t\b/u;

/** The names that go on a list from the one at `at`: "Acme, the Hebi packager Bolt (9%) and Cove". */
function listFrom({ tagged: { text, items } }: Scene, at: number): (Item | undefined)[] {
  const found = [items.get(text[at] ?? '')], kind = found[0]?.kind;
  for (let end = at + 1; ;) {
    const next = more.exec(text.slice(end));
    const item = next ? items.get(next[0].at(-1) ?? '') : undefined;
    if (!next || !item || item.kind !== kind || /^['’]s/u.test(text.slice(end + next[0].length))) return found;
    found.push(item);
    end += next[0].length;
  }
}
const more = new RegExp(`^(?: ?\\([^()]{1,30}\\))?(?: at ${classOf(['MEASURE'])})?(?:,|,? and|,? as well as|;)(?: (?:newly|then|also|both|since [a-z]+ [a-z]+|more recently)){0,2},? (?:(?:the |its )?(?:(?:[a-z-]+|${classOf(['REGION'])}) ){0,3}${firmNoun} )?(?:the )?${classOf(['COMPANY', 'CHIP', 'REGION', 'COMPUTE_CENTER', 'MEMORY', 'INTERCONNECT'])}(?! (?:is|are|was|were|has|have|had|sees|[a-z]{3,}(?:s|ed))\\b)`, 'u');

function whoseIs(scene: Scene, role: Role, hit: RegExpExecArray, whose: Whose): Item | null {
  const { tagged: { text, items }, discourse: { company, chip, topics } } = scene;
  const kinds = kindsOf('whose', role);
  const fits = (item: Item | null | undefined): Item | null => (item && kinds.includes(item.kind) ? item : null);
  if (whose === 'named') return fits(items.get(hit.groups?.['W'] ?? ''));
  if (whose === 'before') return fits([...text.slice(0, hit.index)].map((char) => (isMark(char) ? items.get(char) : undefined)).findLast((item) => item && kinds.includes(item.kind)) ?? (hit.index < 40 ? topics.get('COMPUTE_CENTER') : null));
  if (whose === 'section') return company && kinds.includes('COMPANY') ? unmarked('COMPANY', [company]) : chip && kinds.includes('CHIP') ? unmarked('CHIP', [chip]) : null;
  return fits(subjectOf(scene, hit.index, kinds)?.item);
}

const mutual: ReadonlySet<string> = new Set(['PARTNER_OF', 'COMPETES_WITH']);
const cards = /^(?:['’]s)? (?:[a-z-]+ )?(?:cards?|chips?|GPUs?|NPUs?|accelerators?|processors?|boards?|silicon)\b/u;

function tied(scene: Scene, { predicate, whose, holder: holders, subject }: RoleTie, owner: Item, holder: Item, from: number, end: number): Draft[] {
  const { text } = scene.tagged, [ownerKind, holderKind] = [whose.find((kind) => kind === owner.kind), holders.find((kind) => kind === holder.kind)];
  if (ownerKind === undefined || holderKind === undefined) return [];
  return owner.names.flatMap((a) => holder.names.flatMap((b: NameSpan) => {
    if (nameOf(a) === nameOf(b) || predicate === 'LOCATED_IN' && elsewhere(a, b, scene.names)) return [];
    const [one, other] = [mentionOf(a, owner, ownerKind, scene.names), mentionOf(b, holder, holderKind, scene.names)];
    // "a user of AMD cards": of whose chips.
    if (predicate === 'SUPPLIES_TO' && subject === 'whose' && cards.test(text.slice(text.indexOf(owner.mark) + 1))) return asserted(draft(scene, { predicate: 'USES_CHIP', subject: other, object: one }, from, end, null, from), 0.6);
    // Of two that are one to the other what the other is to it, the first named is the subject.
    const first = mutual.has(predicate) && owner.mark !== '' ? (text.indexOf(owner.mark) < text.indexOf(holder.mark) ? 'whose' : 'holder') : subject;
    const tie = first === 'whose' ? { predicate, subject: one, object: other } : { predicate, subject: other, object: one };
    return asserted(draft(scene, tie, from, end, null, from), 0.6);
  }));
}
