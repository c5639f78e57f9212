import type { Draft } from '../../model/claim.js';
import { byClassAlone } from '../controlled-goods.js';
import { classOf, type NameSpan } from './kinds.js';
import { mentionOf, type Scene } from './scene.js';

/** A100 与 H100 因此出局. */
const gone = new RegExp(`(?:^|[，。；])(?:${classOf(['CHIP'])}|、|和|与|以及|及)+(?:等)?(?:也|均|都|双双|一并|同时)?(?:因此|随之|由此|因而|就此|同样|一并)(?:也|均|都|双双|一并|被)*(?:出局|停供|受限|受控|退出|落入|被禁|纳入|列入|遭禁|下架|无缘|停售)`, 'u');
/** "A100 and H100 fell within it at once", "both the X90 and X80 were swept up": chips that come under what was told. */
const fellUnder = new RegExp(String.raw`(?:^|[;,] )(?:(?:and|so|both|the|all|at once|overnight|thereby)\s)*(?:(?:[\ue000-\ue0ff](?:'s|’s)\s)?${classOf(['CHIP'])}(?:,? and (?:the )?|, (?:the )?)?)+(?: (?:both|all|duly|promptly|also|thus|at once|then))*(?: (?:fell (?:within|under|inside|foul of|to) (?:it|them|the)|came under (?:it|them)|(?:was|were|are) (?:also |both |thus |thereby )?(?:swept up|swept in|taken in|the (?:main )?(?:casualt|victim)|shut out|out of (?:bounds|reach))|dropped out|had to go|went (?:too|with it)|became unsaleable))\b`, 'iu');
/** 这使得英伟达无法提供 A100, "That ended the A800", "… and the two chips were caught": chips that the act told last has hit. */
export function hitToo({ tagged: { text, items }, names }: Scene, told: Draft[], before: readonly NameSpan[]): void {
  const two = /\bthe (?:two|pair of) (?:chips|parts|cards|products) (?:were|are|was) (?:also |thus |therefore |both )?(?:caught|stopped|barred|covered|hit|banned)\b/u.test(text) ? before.filter(({ kind }) => kind === 'CHIP') : [];
  const caught = two.length === 2 ? two.map((span) => ({ surface: span.surface, kind: 'CHIP' as const })) : [];
  const clause = /^(?:That|This|It|The (?:change|rule|move)) (?:also )?(?:ended|stopped|caught|finished|killed|covered|hit|shut out|put an end to|swept up) [^.;]{0,60}/u.exec(text)?.[0] ?? /(?:^|[;,] )(?:the )?[\ue100-\ue1ff] (?:was|were) (?:also )?(?:stopped|caught|barred|cut off|blocked|shut out)\b/u.exec(text)?.[0] ?? fellUnder.exec(text)?.[0] ?? gone.exec(text)?.[0] ?? /^(?:这|此举|由此|该(?:规则|规定|限制|禁令|新规)|上述)[^，。；]{0,60}(?:无法|不得|不能|难以|受限|停止)[^，。；]{0,60}/u.exec(text)?.[0];
  if (clause === undefined && caught.length === 0) return;
  // One sentence may tell of chips and of tools: of the acts of the day told last, the one on chips.
  const day = told.findLast(({ statement }) => statement.type === 'event')?.statement;
  const last = told.findLastIndex(({ statement }) => statement.type === 'event' && day?.type === 'event' && statement.date === day.date && statement.kind === 'CHIP_CONTROL');
  const draft = told[last];
  if (draft?.statement.type !== 'event') return;
  const { statement } = draft;
  const more = [...caught, ...[...clause ?? ''].flatMap((char) => { const item = items.get(char); return item?.kind === 'CHIP' ? item.names.map((span) => mentionOf(span, item, 'CHIP', names)) : []; })].filter(({ surface }) => !statement.targets.some((known) => known.surface === surface));
  if (more.length > 0) told[last] = { ...draft, statement: { ...statement, targets: [...statement.targets, ...more] } };
}
/** "An accelerator was caught if …": what goes on about an act and names nothing new that it hits is no second act. */
export function toldAgain({ statement }: Draft, given: string | null, told: readonly Draft[]): boolean {
  return given !== null && statement.type === 'event' && statement.date === given && byClassAlone(statement.targets)
    && told.some(({ statement: other }) => other.type === 'event' && other.date === given && other.kind === statement.kind);
}
/** "The second threw out the bandwidth test. A800 and H800 fell within it": what an act hits, told in the sentence after it, is the act's that was told without. The drafts that are left to add. */
export function joinedTo(told: Draft[], more: readonly Draft[]): readonly Draft[] {
  return more.filter(({ statement: s }) => {
    if (s.type !== 'event' || byClassAlone(s.targets)) return true;
    const at = told.findLastIndex(({ statement: o }) => o.type === 'event' && o.kind === s.kind && o.date === s.date && o.authority === s.authority && byClassAlone(o.targets)), before = told[at];
    if (before?.statement.type !== 'event') return true;
    told[at] = { ...before, statement: { ...before.statement, targets: s.targets } };
    return false;
  });
}
/** "BIS added 140 entities. Among those named were X and Y": whom the act told last has listed. */
export function listedToo(told: Draft[], listings: readonly Draft[]): void {
  const last = told.findLastIndex(({ statement }) => statement.type === 'event' && statement.kind === 'ENTITY_LISTING');
  const draft = told[last];
  if (draft?.statement.type !== 'event') return;
  const { statement } = draft;
  const more = listings.flatMap(({ statement: one, modality }) => (one.type === 'listing' && modality === 'ASSERTED' && one.date === statement.date && !statement.targets.some(({ surface }) => surface === one.company.surface) ? [one.company] : []));
  if (more.length > 0) told[last] = { ...draft, statement: { ...statement, targets: [...statement.targets, ...more] } };
}
