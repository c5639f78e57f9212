/**
 * Core time of `rankSubstitutes` over 2,000 chips and `compareChips` of 100, and whether both grow in a straight line:
 * the time per chip at four times the size over the time per chip, which is 1 for a line. Median and least of 31 runs after 20 to warm up; ratios of the least.
 * Run: npx tsx bench/comparison/index.ts
 */
import { compareChips } from '../../src/analysis/comparison.js';
import { rankSubstitutes, type SubstitutionContext } from '../../src/analysis/substitution.js';
import type { ChipProfile } from '../../src/model/fact.js';
import { chip } from '../../test/fixtures/chips.js';
import { ties } from '../../test/fixtures/supply.js';

const designers = 40;
const relationsOfADesigner = 30;

/** Chips with the figures, relations and gaps that a graph of many reports has: one in five lacks a figure. */
function chips(count: number): readonly ChipProfile[] {
  // One object for all chips of a designer, as the loaders hand them out.
  const ofDesigners = Array.from({ length: designers }, (_, d) => ties(...Array.from({ length: relationsOfADesigner }, (__, thing) => `company:d${d} PROVIDES product:d${d}-${thing}`)));
  let seed = 7;
  const random = (): number => { seed = (seed * 48271) % 2147483647; return seed / 2147483647; };
  return Array.from({ length: count }, (_, at) => {
    const designer = `d${at % designers}`;
    const some = (value: number): { readonly value?: number } => (random() < 0.2 ? {} : { value });
    const [bandwidth, link, tdp] = [some(200 + 4000 * random()), some(100 + 800 * random()), some(75 + 625 * random())];
    const own = chip(`c${at}`, {
      peak: { FP64: 10 * random() + 1, FP32: 60 * random() + 1, FP16: 900 * random() + 1, BF16: 900 * random() + 1, INT8: 1800 * random() + 1 }, memoryGB: 16 + 128 * random(),
      ...(bandwidth.value === undefined ? {} : { bandwidthGBps: bandwidth.value }), ...(link.value === undefined ? {} : { linkGBps: link.value }), ...(tdp.value === undefined ? {} : { tdpW: tdp.value }),
      designer, country: at % 3 === 0 ? 'CN' : 'US', released: String(2018 + (at % 7)),
      ties: [`SUPPORTS_SOFTWARE software:s${at % 12}`, `FABRICATED_BY company:f${at % 5}`, `PACKAGED_WITH packaging:p${at % 4}`, `USES_MEMORY memory:m${at % 6}`],
    });
    return { ...own, relations: [...own.relations, ...(ofDesigners[at % designers] ?? [])] };
  });
}
const context: SubstitutionContext = {
  relations: ties(...Array.from({ length: 12 }, (_, i) => `software:s${i} DEVELOPED_BY company:d${i}`), ...Array.from({ length: 4 }, (_, i) => `company:f${i} PROVIDES packaging:p${i}`), ...Array.from({ length: 6 }, (_, i) => `company:m${i % 3} PROVIDES memory:m${i}`)),
  names: new Map(), control: null,
  listed: new Map(['d', 'f', 'm'].flatMap((kind) => Array.from({ length: designers }, (_, i) => [`company:${kind}${i}`, { listed: i % 4 === 0, evidence: [] }] as const))),
};

interface Times { readonly median: number; readonly least: number }
/** Processor time, not the clock's: other work on the machine counts only as far as it empties the caches. */
function milliseconds(work: () => unknown): Times {
  for (let i = 0; i < 20; i += 1) work();
  const times = Array.from({ length: 31 }, () => { const start = process.cpuUsage(); work(); const { user, system } = process.cpuUsage(start); return (user + system) / 1e3; });
  times.sort((a, b) => a - b);
  return { median: times[15] ?? NaN, least: times[0] ?? NaN };
}

const many = chips(8000);
const [original] = many;
if (!original) throw new Error('no chips');
const where = { asOf: '2024-01-01', excludeListed: true };
const rank = (count: number, first: number): Times => { const pool = many.slice(0, count); return milliseconds(() => rankSubstitutes(original, pool, context, { first, where })); };
const compare = (count: number): Times => { const pool = many.slice(0, count); return milliseconds(() => compareChips(pool)); };
const show = (what: string, { median, least }: Times): void => console.log(`${what}: median ${median.toFixed(2)} ms, least ${least.toFixed(2)} ms`);

const [ranked, fourTimes, shown, compared, fourCompared] = [rank(2000, 10), rank(8000, 10), rank(2000, 2000), compare(100), compare(400)];
show('rankSubstitutes, 2,000 chips, 10 shown', ranked);
show('rankSubstitutes, 2,000 chips, all shown with their reasons', shown);
console.log(`rankSubstitutes, time a chip at 8,000 over 2,000: ${(fourTimes.least / 4 / ranked.least).toFixed(2)}`);
show('compareChips, 100 chips', compared);
console.log(`compareChips, time a chip at 400 over 100: ${(fourCompared.least / 4 / compared.least).toFixed(2)}`);
