import { kindOfId } from '../model/entity.js';
import type { ChipProfile } from '../model/fact.js';
import type { Part } from './substitution-parts.js';
import type { ChipTies, Ties } from './substitution-ties.js';

/** Software as ids with the claims that say so. */
type Software = ReadonlyMap<string, readonly string[]>;
export type SoftwareReader = (chip: ChipProfile, own: ChipTies) => Software;

/** What a chip is said to run: itself, and by way of its designer. A designer's software is read once, from the first of its chips. */
export function softwareReader(ties: Ties): SoftwareReader {
  const ofDesigners = new Map<string, Software>();
  const ofDesigner = (chip: ChipProfile, designerId: string): Software => {
    const known = ofDesigners.get(designerId);
    if (known) return known;
    const found = chip.relations.filter((relation) => relation.fromId === designerId && (relation.type === 'SUPPORTS_SOFTWARE' || relation.type === 'PROVIDES')
      && kindOfId(relation.toId) === 'SOFTWARE' && ties.counts(relation));
    const software = gather(found, new Map());
    ofDesigners.set(designerId, software);
    return software;
  };
  return (chip, own) => {
    const designer: Software = chip.designerId === null ? new Map() : ofDesigner(chip, chip.designerId);
    const supported = own.SUPPORTS_SOFTWARE;
    return supported.length === 0 ? designer : gather(supported, designer);
  };
}
function gather(relations: readonly { readonly toId: string; readonly evidence: readonly string[] }[], base: Software): Software {
  const found = new Map(base);
  for (const { toId, evidence } of relations) { const known = found.get(toId); found.set(toId, known ? [...known, ...evidence] : evidence); }
  return found;
}

/** Which software decides, and what it is to the original. */
interface Step { readonly low: number; readonly high: number; readonly id: string; readonly platform: string; readonly claims: number }
interface Platform { readonly ofDesigner: boolean; readonly makerKnown: boolean }

/**
 * How much of the original's software carries over, as steps of a stated order (the numbers only keep the order and the gaps):
 * 1 the same designer's same platform; 0.8 stated support for, or a variant of, the platform of the original's designer; 0.5 a framework
 * of a third party that both support; 0.2 a stack of its own and nothing shared. What a source does not say widens the span:
 * software whose maker is not known is 0.5 to 0.8, and where one side's software is not known it is 0 to 1.
 */
export function softwarePartFor(original: ChipProfile, theirs: Software, read: SoftwareReader, ties: Ties): (chip: ChipProfile, own: ChipTies) => Part {
  const platforms = new Map([...theirs.keys()].map((id): [string, Platform] => {
    const makers = makersOf(id, original, ties);
    return [id, { ofDesigner: original.designerId !== null && makers.includes(original.designerId), makerKnown: makers.length > 0 }];
  }));
  return (chip, own) => {
    const mine = read(chip, own);
    if (theirs.size === 0 || mine.size === 0) {
      return { low: 0, high: 1, why: () => ({ explanation: `What software ${theirs.size === 0 ? original.name : chip.name} supports is not known.`, evidence: [] }) };
    }
    const sameDesigner = chip.designerId !== null && chip.designerId === original.designerId;
    let step: Step | null = null;
    for (const [id, { length }] of mine) {
      step = better(step, id, id, length, platforms, sameDesigner);
      for (const { toId } of ties.from(id, 'VARIANT_OF')) step = better(step, id, toId, length, platforms, sameDesigner);
    }
    const best = step;
    return { low: best?.low ?? 0.2, high: best?.high ?? 0.2, why: () => {
      if (best !== null) return { explanation: `${chip.name} ${words(best, platforms.get(best.platform), ties)}.`, evidence: [...(mine.get(best.id) ?? []), ...(theirs.get(best.platform) ?? [])] };
      const some = [...mine.keys()].slice(0, 4);
      return { explanation: `${chip.name} shares no stated software with ${original.name}; it has ${some.map(ties.name).join(', ')}.`, evidence: some.flatMap((id) => mine.get(id) ?? []) };
    } };
  };
}
/** The higher step; of equal ones that with more claims behind it. */
function better(best: Step | null, id: string, platform: string, claims: number, platforms: ReadonlyMap<string, Platform>, sameDesigner: boolean): Step | null {
  const known = platforms.get(platform);
  if (known === undefined) return best;
  const low = sameDesigner && (known.ofDesigner || !known.makerKnown) ? 1 : known.ofDesigner ? 0.8 : 0.5;
  const high = low === 0.5 && !known.makerKnown ? 0.8 : low;
  const gain = best === null ? 1 : low - best.low || high - best.high || claims - best.claims || (id < best.id ? 1 : 0);
  return gain > 0 ? { low, high, id, platform, claims } : best;
}

function words({ low, id, platform }: Step, known: Platform | undefined, ties: Ties): string {
  const name = ties.name(platform);
  if (low === 1) return `runs the same platform, ${name}`;
  if (known?.ofDesigner) return `supports ${ties.name(id)}${id === platform ? '' : `, a variant of ${name}`}, the platform of the original`;
  return `supports ${name}, which both run${known?.makerKnown ? '' : '; who makes it is not stated'}`;
}
function makersOf(software: string, original: ChipProfile, ties: Ties): readonly string[] {
  const provided = original.relations.filter((relation) => relation.type === 'PROVIDES' && relation.toId === software && ties.counts(relation));
  return [...ties.from(software, 'DEVELOPED_BY').map((relation) => relation.toId), ...[...provided, ...ties.to(software, 'PROVIDES')].map((relation) => relation.fromId)];
}
