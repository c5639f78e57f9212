import { findQuantities, type FoundQuantity } from '../../model/measure.js';
import { formatsIn, meaningOf } from '../tables/headings.js';

/** What an item of a data sheet tells: a label and what it gives, and whether a figure or a known word of a chip's makeup was among it. */
export interface Told { readonly rows: readonly (readonly [string, string])[]; readonly known: boolean; readonly figured: boolean; /** Something is said that no row holds. */ readonly more: boolean }

const maker = /^(?:(?:made|fabbed|built|produced|manufactured|fabricated)\s(?:by|at)|from|by|at|由)\s*([\p{L}][\p{L}\d .&-]{1,28}?)(?:代工|制造|生产|流片)?$/u;
const bareMaker = /^(?:TSMC|台积电|SMIC|中芯国际|Samsung(?: Foundry)?|三星|Intel(?: Foundry)?|英特尔|GlobalFoundries|格芯|UMC|联电|华虹(?:集团|宏力)?|Hua Hong)$/iu;
const packed = /^(?:(?:assembled|packaged|put together|integrated)\s(?:with|in|on|using)|采用|以)\s*([A-Z][\w .-]{1,20}?)(?:\s*(?:先进)?封装)?$/u;
const packer = /^(?:(?:assembled|packaged|put together)\sby|由)\s*([\p{L}][\p{L}\d .&-]{1,28}?)(?:封装|封测)?$/u;

/** "Memory: 24 GB GDDR6; 448 GB/s": the first part under the label, each further one under what its words or its unit say. */
export function itemOf(label: string, value: string): Told {
  const han = /\p{Script=Han}/u.test(label);
  const rows: (readonly [string, string])[] = [];
  let [known, figured, more] = [false, false, false];
  partsOf(value).forEach((part, i) => {
    const whole = part.replace(/\s+/gu, ' ').trim();
    const process = meaningOf(label).metric === 'PROCESS_NODE';
    const [made, pack, packedBy] = [process ? maker.exec(whole)?.[1] ?? bareMaker.exec(whole)?.[0] : undefined, packed.exec(whole)?.[1], packer.exec(whole)?.[1]];
    if (i > 0 && packedBy !== undefined && /封|packag|assembl|put together/iu.test(whole)) { rows.push([han ? '封装厂' : 'Packaged by', packedBy]); return; }
    if (i > 0 && pack !== undefined) { rows.push([han ? '封装' : 'Packaging', pack]); return; }
    if (i > 0 && made !== undefined) { rows.push([han ? '代工厂' : 'Foundry', made]); return; }
    const found = figureIn(whole);
    if (i > 0 && found === null) { more = true; return; }
    const heading = headingOf(label, whole, found, i > 0);
    const meaning = meaningOf(heading);
    if (i === 0 && meaning.role === 'metric' && meaning.known >= 0.5) known = true;
    if (found !== null) figured = true;
    rows.push([heading, whole]);
  });
  return { rows, known, figured, more: more || !known };
}

/** Parted by semicolons, and by commas outside brackets and figures where what they part are figures, makers or ways of packaging. */
function partsOf(value: string): readonly string[] {
  return value.split(/[;；]/u).flatMap((whole) => {
    const parts = whole.split(/[,，]\s*(?![^(（]*[)）])(?!\d{3}(?!\d))/u).map((part) => part.trim());
    return parts.length > 1 && parts.slice(1).every((part) => figureIn(part) !== null || [maker, bareMaker, packed, packer].some((phrase) => phrase.test(part))) ? parts : [whole.trim()];
  }).filter((part) => part !== '');
}
/** The one figure with a unit that a part tells: shares, sums and counts are told of anything. */
function figureIn(part: string): FoundQuantity | null {
  const found = findQuantities(part).filter(({ quantity: { unit } }) => unit !== null && !noSheet.has(unit.dimension));
  return found[0] ?? null;
}
const noSheet: ReadonlySet<string> = new Set(['share', 'times', 'money', 'count']);

/** What a part stands under: the words beside its figure where they name one, else the label, with the unit where the label names something else. */
function headingOf(label: string, part: string, found: FoundQuantity | null, further: boolean): string {
  const unit = found?.quantity.unit ?? null;
  if (found === null || unit === null) return label;
  const beside = part.replace(found.quantity.printed, ' ').replace(/\s+/gu, ' ').trim();
  const own = meaningOf(beside);
  if (further && own.role === 'metric' && own.known >= 0.5 && formatsIn(beside).length === 0 && own.metric !== 'MEMORY_TYPE') return beside;
  const meaning = meaningOf(label);
  const fits = meaning.role === 'metric' && meaningOf(`${label} (${unit.printed})`).metric === meaning.metric && (!further || meaning.unit === null && unit.dimension !== 'data rate');
  return fits ? label : `${label} (${unit.printed})`;
}
