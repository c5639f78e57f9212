import type { NameSpan } from './kinds.js';
import { openingFirm, type Discourse } from './scene.js';
import type { Tagged } from './tag.js';

/** 新面孔是甲，这家成都公司由…: the firm that the clause before has brought in, or its only one. */
const inClause = /(?<=[，；](?:而|但)?这(?:一)?家(?:[^，。；由的在于]{0,8}))(?:初创)?(?:公司|企业|厂商)(?=由|是|的|已|自|为|采用|推出|总部|成立|目前|也|还|则|持|获|与|向|从|以|主|专|，)/gu;
/** 这家济南的服务器厂商今年发布…, 这家总部在郑州的整机厂: of the sentence before. The place or trade before the word is left to stand, a ware that it deals in is part of it. */
const described = /(?<=(?:^\s?|[，；])(?:而|但|不过，?)?这(?:一)?家(?:(?:[^，。；]{1,14}?的)?))(?!公司的|企业的)(?:(?![的由在于与和]|公司|企业|厂商)[\p{Script=Han}A-Za-z]){0,10}(?:公司|企业|厂商|厂|独角兽|新秀|代工厂|设计商|运营商|服务商)(?!们|之|商)/gu;

/** The words of a Chinese sentence that say "this firm" and whom they mean. */
export function thisFirm(text: string, names: readonly NameSpan[], discourse: Discourse): readonly NameSpan[] {
  if (!text.includes('家')) return [];
  const here = [...text.matchAll(inClause)].flatMap((hit): readonly NameSpan[] => { const meant = broughtIn(text, names, hit.index); return meant ? [{ ...meant, start: hit.index, end: hit.index + hit[0].length }] : []; });
  const before = discourse.closing ?? onlyFirm(discourse.before ?? []);
  return [...here, ...[...text.matchAll(described)].flatMap((hit): readonly NameSpan[] => {
    const meant = hit.index < opening ? before : broughtIn(text, names, hit.index), end = hit.index + hit[0].length;
    // 这家美国公司: the place is told of it, not part of the word.
    const start = Math.max(hit.index, ...names.filter((one) => one.kind === 'REGION' && one.start >= hit.index && one.end < end).map((one) => one.end));
    return meant && !here.some((one) => one.start < end && start < one.end) ? [{ ...meant, start, end }] : [];
  })];
}
/** How far into its sentence "this firm" still goes back to the one before. */
const opening = 22;
function broughtIn(text: string, names: readonly NameSpan[], at: number): NameSpan | undefined {
  const start = Math.max(text.lastIndexOf('。', at), text.lastIndexOf('；', at)) + 1, said = names.filter((span) => span.kind === 'COMPANY' && span.start >= start && span.end <= at);
  const last = said.at(-1);
  return last && (said.length === 1 || /(?:是|为|有|属|如|数|叫|推)\s?$/u.test(text.slice(Math.max(0, last.start - 2), last.start))) ? last : undefined;
}
function onlyFirm(names: readonly NameSpan[]): NameSpan | null {
  const firms = names.filter(({ kind }) => kind === 'COMPANY'), [one] = firms;
  return one && firms.every(({ surface, entry }) => surface === one.surface || entry !== null && entry.name === one.entry?.name) ? one : null;
}

/** Whom the last part of a Chinese sentence tells of: …；甲则在无锡建成新线。 值得一提的是甲。 */
export function closingFirm(tagged: Tagged): NameSpan | null {
  if (!tagged.plain.chinese) return null;
  const from = tagged.text.lastIndexOf('；') + 1, opening = openingFirm(tagged, from)?.names[0];
  if (opening) return opening;
  const named = tagged.items.get(ending.exec(tagged.text.slice(from))?.[1] ?? '');
  return named?.kind === 'COMPANY' && named.names.length === 1 ? named.names[0] ?? null : null;
}
const ending = /(?:是|有|属|当属|要数|首推|名为|叫做?|来自)\s?([\ue000-\ue0ff])\s?。?$/u;
