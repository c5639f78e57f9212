import type { LexiconEntry, NameFinder } from '../source.js';

/** 省, 市 and their like after a name that the lexicon has without them. */
const suffix = /^(?:省|市|自治区|壮族自治区|回族自治区|维吾尔自治区|特别行政区|地区)?$/u;

/** A place written from the large to the small: 安徽省合肥市 is Hefei; 深圳市龙岗区 is not known, but lies in Shenzhen. */
export interface PlaceChain { readonly last: LexiconEntry; /** Nothing is left behind the last known place. */ readonly whole: boolean }
export function placeChain(text: string, names: NameFinder): PlaceChain | null {
  let last: LexiconEntry | null = null;
  let end = 0;
  for (const hit of names.find(text)) {
    if (hit.entry.kind !== 'REGION' || !suffix.test(text.slice(end, hit.start).trim()) || (last !== null && !liesIn(hit.entry, last, names))) break;
    last = hit.entry;
    end = hit.end;
  }
  return last === null ? null : { last, whole: suffix.test(text.slice(end).trim()) };
}
/** A misprint (陕西省阳泉市: Yangquan is in Shanxi) ends the chain. */
export function liesIn(inner: LexiconEntry, outer: LexiconEntry, names: NameFinder): boolean {
  for (let at: LexiconEntry | null = inner; at?.family !== undefined; at = names.lookup(at.family, 'REGION')) if (at.family === outer.name) return true;
  return false;
}
