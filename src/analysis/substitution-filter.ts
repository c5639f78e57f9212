import { BadInputError } from '../model/errors.js';
import { holdsOn, parseDate } from '../model/date.js';
import type { ChipProfile } from '../model/fact.js';
import { figureOf } from './comparison-figures.js';
import type { SoftwareReader } from './substitution-software.js';
import { familiesOf, type ChipTies, type SubstitutionContext, type Ties } from './substitution-ties.js';

/** Every condition given must hold. */
export interface SubstituteFilter {
  readonly minMemoryGB?: number | null | undefined; readonly maxTdpW?: number | null | undefined; readonly designerCountries?: readonly string[] | null | undefined;
  readonly software?: readonly string[] | null | undefined; readonly allowedTo?: string | null | undefined; readonly asOf?: string | null | undefined;
  readonly excludeListed?: boolean | null | undefined;
}
/** `out`: why a chip is left out, or null. `doubts`: conditions that could not be decided; the chip stays in and says so. */
export interface Verdict { readonly out: string | null; readonly doubts: readonly string[] }

/** @throws BadInputError for a bound that is no number of 0 or more, or a day that is no date */
export function checkFilter(where: SubstituteFilter): void {
  for (const key of ['minMemoryGB', 'maxTdpW'] as const) {
    const value = where[key] ?? 0;
    if (!Number.isFinite(value) || value < 0) throw new BadInputError(`where.${key}`, 'a number of 0 or more', value);
  }
  if (where.asOf) parseDate('where.asOf', where.asOf);
}

/**
 * Holds one chip against the filter. A figure, country or software that is not known does not meet a condition on it. Whether a designer is
 * listed, or an export allowed, may be undecided: then the chip stays and the doubt is told. A chip designed in the destination itself
 * needs no export there; whether rules on its manufacture reach it is told as a doubt.
 */
export function judge(chip: ChipProfile, own: ChipTies, where: SubstituteFilter, context: SubstitutionContext, read: SoftwareReader, ties: Ties): Verdict {
  const doubts: string[] = [];
  const out = (reason: string): Verdict => ({ out: reason, doubts });
  const { minMemoryGB, maxTdpW, designerCountries, software, allowedTo } = where;
  if (typeof minMemoryGB === 'number') {
    const memory = figureOf(chip, 'MEMORY_CAPACITY');
    if (!memory || memory.low < minMemoryGB) return out(memory ? `Its ${memory.low} GB are less than ${minMemoryGB} GB.` : 'Its memory is not known.');
  }
  if (typeof maxTdpW === 'number') {
    const tdp = figureOf(chip, 'TDP');
    if (!tdp || tdp.high > maxTdpW) return out(tdp ? `Its ${tdp.high} W are more than ${maxTdpW} W.` : 'Its power is not known.');
  }
  if (designerCountries && !designerCountries.some((country) => country.toUpperCase() === chip.designerCountry)) return out(`Its designer's country is ${chip.designerCountry ?? 'not known'}.`);
  if (software && software.length > 0) {
    const has = read(chip, own);
    if (!software.some((id) => has.has(id))) return out(`It is not known to support ${software.map(ties.name).join(' or ')}.`);
  }
  if (where.excludeListed) {
    const state = chip.designerId === null ? null : context.listed.get(chip.designerId)?.listed ?? null;
    if (state === true) return out(`Its designer ${ties.name(chip.designerId ?? '')} is listed on the day.`);
    if (state === null) doubts.push('Whether its designer is listed on the day cannot be decided.');
  }
  if (allowedTo) {
    const verdict = context.control?.get(chip.id);
    if (chip.designerCountry !== null && chip.designerCountry === allowedTo.toUpperCase()) doubts.push(`It is designed in ${chip.designerCountry}, so no export is needed; rules on its manufacture are not judged here.`);
    else if (verdict?.controlled === true) return out(`Its export to ${allowedTo} is controlled: ${verdict.reason}`);
    else if (verdict === undefined || verdict.controlled === null) doubts.push(`Whether it may go to ${allowedTo} cannot be decided${verdict ? `: ${verdict.reason}` : ': no control rules were asked.'}`);
  }
  return { out: null, doubts };
}

/** ORIGINAL: the chip itself. SAME_SILICON: a variant of the same die. NOT_YET_RELEASED: came after the day. */
export type SubstituteMark = 'ORIGINAL' | 'SAME_SILICON' | 'NOT_YET_RELEASED';

export function marksFor(original: ChipProfile, own: ChipTies, asOf: string | null, pool: readonly ChipProfile[], ties: Ties): (chip: ChipProfile, own: ChipTies) => { readonly marks: readonly SubstituteMark[]; readonly doubts: readonly string[] } {
  const named = familiesByName(original, pool);
  const kin = new Set([original.id, ...kinOf(own, named(original), ties)]);
  // Chips share few dates: each is read once.
  const dates = new Map<string, boolean | null>();
  const isReleased = (date: string, day: string): boolean | null => {
    if (!dates.has(date)) dates.set(date, holdsOn(date, null, day));
    return dates.get(date) ?? null;
  };
  return (chip, its) => {
    const released = asOf === null || chip.releasedOn === null ? null : isReleased(chip.releasedOn, asOf);
    const marks: SubstituteMark[] = [];
    if (chip.id === original.id) marks.push('ORIGINAL');
    else if ((kin.has(chip.id) || kinOf(its, named(chip), ties).some((id) => kin.has(id))) && !differsInSilicon(chip, original)) marks.push('SAME_SILICON');
    if (released === false) marks.push('NOT_YET_RELEASED');
    const doubts = asOf !== null && released === null ? [chip.releasedOn === null ? 'When it was released is not known.' : `Released ${chip.releasedOn}, which may be after ${asOf}.`] : [];
    return { marks, doubts };
  };
}
/** The families of a chip, and what it or they are the restricted variant of: an A800 80GB is an A800, which is an A100 with slower links. */
function kinOf(own: ChipTies, named: readonly string[], ties: Ties): readonly string[] {
  const families = [...familiesOf(own, ties), ...named];
  if (families.length === 0 && own.RESTRICTED_VARIANT_OF.length === 0) return families;
  const unrestricted = [...own.RESTRICTED_VARIANT_OF, ...families.flatMap((family) => ties.from(family, 'RESTRICTED_VARIANT_OF'))].map((relation) => relation.toId);
  return [...families, ...unrestricted];
}

/** "H100 SXM" is by name a product of the same designer's family "H100". For marks and for leaving families out: a name is no claim. */
export function isProductByName(chip: ChipProfile, family: ChipProfile): boolean {
  return family.designerId !== null && family.designerId === chip.designerId && chip.name.startsWith(family.name) && /^[\s-]/u.test(chip.name.slice(family.name.length));
}
function familiesByName(original: ChipProfile, pool: readonly ChipProfile[]): (chip: ChipProfile) => readonly string[] {
  const families = pool.filter((chip) => chip.family && chip.designerId === original.designerId);
  return (chip) => (families.length === 0 ? [] : families.filter((family) => isProductByName(chip, family)).map(({ id }) => id));
}

/** Variants of one family are one die unless they state another node, area or transistor count. */
function differsInSilicon(a: ChipProfile, b: ChipProfile): boolean {
  return (['PROCESS_NODE', 'DIE_AREA', 'TRANSISTORS'] as const).some((metric) => {
    const [mine, theirs] = [figureOf(a, metric), figureOf(b, metric)];
    return mine !== null && theirs !== null && (mine.high < theirs.low || theirs.high < mine.low);
  });
}
