import { distinct, type NameSpan, type SpanKind } from './kinds.js';
import type { Scene, Subject } from './passage.js';
import { unmarked, type Item } from './tag.js';

/** Words that stand for several named before: "Both are printed by Acme", "All three speak Lane", "They are versions of …". */
const several = /(?:^|[;,] (?:and |but |while )?)(?<word>both|all(?! of it\b)|they|these|the two|every one|each)(?: (?:of them|of these|two|three|four|five|parts|chips|cards|versions|boards|accelerators|devices|modules|products))*(?=\s|$)/giu;

/** The chips or firms of the sentence before, or of this one, where its clause at `at` speaks of both or all of them; undefined where it speaks of none such. */
export function groupSubject(scene: Scene, at: number, kinds: readonly SpanKind[]): Subject | null | undefined {
  const kind = kinds.includes('CHIP') ? 'CHIP' as const : kinds.includes('PACKAGING') ? 'PACKAGING' as const : kinds.includes('COMPANY') ? 'COMPANY' as const : null;
  if (kind === null) return undefined;
  const { tagged: { text, items }, discourse } = scene;
  const word = [...text.slice(Math.max(0, text.lastIndexOf('; ', at)), at).matchAll(several)].at(-1);
  if (!word) return undefined;
  const start = Math.max(0, text.lastIndexOf('; ', at)) + word.index + word[0].length;
  // Another subject behind the word: "both, but the X900 is made by Acme".
  if ([...text.slice(start, at)].some((char) => { const other = items.get(char)?.kind; return other === kind || other === 'CHIP' || other === 'PRODUCT' || other === 'AI_MODEL'; })) return undefined;
  // "Both run on A, and A supports B", "both speak A, a layer that hosts B".
  if (otherClause.test(text.slice(start, at))) return undefined;
  const listed = [...text.slice(0, start)].map((char) => items.get(char)).find((item) => item?.kind === kind && item.names.length === 2);
  const here = distinct([...text.slice(0, start)].flatMap((char) => { const item = items.get(char); return item?.kind === kind ? item.names : []; }));
  // Of firms, the two that a list named together; of chips, all that were named.
  const meant = kind === 'COMPANY' && listed ? listed.names : here.length > 0 ? here : kind === 'COMPANY' ? firstPair(discourse.before ?? []) : distinct((discourse.before ?? []).filter((span) => span.kind === kind && (kind !== 'PACKAGING' || /-[A-Z]{1,2}$/u.test(span.surface))));
  const told = word.groups?.['word']?.toLowerCase() ?? '';
  // "The X900 …. The X300 …. Both run …": of the two with which sentences began, the last of them right before.
  const pair = discourse.openers ?? [];
  if (kind === 'CHIP' && (told === 'both' || told === 'the two') && here.length === 0 && meant.length !== 2 && pair.length === 2 && meant.some((span) => span.surface === pair[1]?.surface)) return { item: unmarked(kind, pair), at: -1, own: true };
  if (/^the/u.test(told) && meant.length < 2) return undefined;
  if (told === 'both' || told === 'the two' ? meant.length !== 2 : meant.length < 2) return null;
  return { item: unmarked(kind, meant), at: -1, own: true };
}
const otherClause = /, (?:and|but|while|whereas) (?:the )?[\ue000-\uf8ff] | (?:that|which) /u;
/** The chips that sentences began with, the last two. */
export function openersNext({ tagged: { text, items, plain } }: Scene, before: readonly NameSpan[]): readonly NameSpan[] {
  const item = plain.chinese ? undefined : items.get(opener.exec(text)?.[1] ?? ''), span = item?.names[0];
  return item?.kind !== 'CHIP' || !span || item.names.length !== 1 || before.at(-1)?.surface === span.surface ? before : [...before.slice(-1), span];
}
const opener = /^\s?(?:The |Its |An? )?(?:[a-z-]+ ){0,2}([\ue100-\ue1ff])/u;
/** The first two firms of a sentence that named two or more: "A and B ship to C. Both buy …". */
function firstPair(before: readonly NameSpan[]): readonly NameSpan[] { return distinct(before.filter(({ kind }) => kind === 'COMPANY')).slice(0, 2); }

/** "TSMC sells three kinds of CoWoS. CoWoS-S rests on …, CoWoS-L …": the members of a family that a sentence tells of one by one, behind one that named it. */
export function membersIn(scene: Scene): readonly { readonly member: NameSpan; readonly item: Item; readonly family: NameSpan; readonly at: number }[] {
  const { tagged: { text, items }, discourse } = scene;
  const named = [...(discourse.before ?? []), ...[...text].flatMap((char) => items.get(char)?.names ?? [])].filter(({ kind }) => kind === 'PACKAGING');
  return [...text.matchAll(opening)].flatMap((hit) => {
    const item = items.get(hit[1] ?? ''), member = item?.names[0];
    if (item?.kind !== 'PACKAGING' || !member || item.names.length !== 1) return [];
    const stem = /^(.{3,})-[A-Z]{1,2}$/u.exec(member.surface)?.[1];
    const family = named.find(({ surface }) => surface === stem);
    return family ? [{ member, item, family, at: hit.index + hit[0].length - 1 }] : [];
  });
}
const opening = /(?:^|[,;] (?:and |while )?)([\ue000-\uf8ff])(?=,? [a-z])/gu;
