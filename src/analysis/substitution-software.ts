import { kindOfId } from '../model/entity.js';
import type { ChipProfile, Relation } from '../model/fact.js';
import type { Part } from './substitution-parts.js';
import { tiesOfChip, type Ties } from './substitution-ties.js';

/** Software that a chip is said to run, by id, with the ties that say so. */
export function softwareOf(chip: ChipProfile, ties: Ties): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const add = (id: string, relation: Relation): void => { found.set(id, [...(found.get(id) ?? []), ...relation.evidence]); };
  for (const relation of tiesOfChip(chip, 'SUPPORTS_SOFTWARE', ties)) add(relation.toId, relation);
  for (const relation of chip.relations) {
    const ofDesigner = relation.fromId === chip.designerId && (relation.type === 'SUPPORTS_SOFTWARE' || relation.type === 'PROVIDES');
    if (ofDesigner && kindOfId(relation.toId) === 'SOFTWARE' && ties.counts(relation)) add(relation.toId, relation);
  }
  return found;
}

/**
 * How much of the original's software carries over, as steps of a stated order (the numbers only keep the order and the gaps):
 * 1 the same designer's same platform; 0.8 stated support for, or a variant of, the platform of the original's designer; 0.5 a framework
 * of a third party that both support; 0.2 a stack of its own and nothing shared. What a source does not say widens the span:
 * software whose maker is not known is 0.5 to 0.8, and where one side's software is not known it is 0 to 1.
 */
export function softwarePartFor(original: ChipProfile, ties: Ties): (chip: ChipProfile) => Part {
  const theirs = softwareOf(original, ties);
  const owners = new Map([...theirs.keys()].map((id) => [id, ownersOf(id, original, ties)]));
  return (chip) => {
    const mine = softwareOf(chip, ties);
    if (theirs.size === 0 || mine.size === 0) {
      const whose = theirs.size === 0 ? original.name : chip.name;
      return { low: 0, high: 1, why: () => ({ explanation: `What software ${whose} supports is not known.`, evidence: [] }) };
    }
    const related = (id: string): readonly string[] => [id, ...ties.from(id, 'VARIANT_OF').map((relation) => relation.toId)];
    const shared = [...mine.keys()].flatMap((id) => related(id).filter((each) => theirs.has(each)).map((platform) => ({ id, platform })));
    const sameDesigner = chip.designerId !== null && chip.designerId === original.designerId;
    let [low, high, words] = [0.2, 0.2, `shares no stated software with ${original.name}; it has ${[...mine.keys()].slice(0, 4).map(ties.name).join(', ')}`];
    let deciding = [...mine.keys()].slice(0, 4);
    for (const { id, platform } of shared) {
      const makers = owners.get(platform) ?? [];
      const known = makers.length > 0;
      const platformOfDesigner = original.designerId !== null && makers.includes(original.designerId);
      const [least, most] = sameDesigner && (platformOfDesigner || !known) ? [1, 1] : platformOfDesigner ? [0.8, 0.8] : known ? [0.5, 0.5] : [0.5, 0.8];
      if (least < low || (least === low && most <= high)) continue;
      [low, high, deciding] = [least, most, [id]];
      words = least === 1 ? `runs the same platform, ${ties.name(platform)}` : platformOfDesigner ? `supports ${ties.name(id)}${id === platform ? '' : `, a variant of ${ties.name(platform)}`}, the platform of the original`
        : known ? `supports ${ties.name(platform)}, which both run` : `supports ${ties.name(platform)}, which both run; who makes it is not stated`;
    }
    return { low, high, why: () => ({
      explanation: `${chip.name} ${words}.`, evidence: deciding.flatMap((id) => [...(mine.get(id) ?? []), ...(theirs.get(id) ?? [])]),
    }) };
  };
}

function ownersOf(software: string, original: ChipProfile, ties: Ties): readonly string[] {
  const provided = original.relations.filter((relation) => relation.type === 'PROVIDES' && relation.toId === software && ties.counts(relation));
  return [...ties.from(software, 'DEVELOPED_BY').map((relation) => relation.toId), ...[...provided, ...ties.to(software, 'PROVIDES')].map((relation) => relation.fromId)];
}
