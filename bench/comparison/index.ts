/**
 * Core time of `rankSubstitutes` over 2,000 chips and `compareChips` of 100, and whether both grow in a straight line:
 * the time per chip at four times the size over the time per chip, which is 1 for a line. Medians of 31 runs after 20 to warm up.
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

/** Processor time, not the clock's: other work on the machine does not count. */
function medianMs(work: () => unknown): number {
  for (let i = 0; i < 20; i += 1) work();
  const times = Array.from({ length: 31 }, () => { const start = process.cpuUsage(); work(); const { user, system } = process.cpuUsage(start); return (user + system) / 1e3; });
  return times.sort((a, b) => a - b)[15] ?? NaN;
}

const many = chips(8000);
const [original] = many;
if (!original) throw new Error('no chips');
const where = { asOf: '2024-01-01', excludeListed: true };
const rank = (count: number, first: number): number => medianMs(() => rankSubstitutes(original, many.slice(0, count), context, { first, where }));
const compare = (count: number): number => medianMs(() => compareChips(many.slice(0, count)));
const results = {
  'rankSubstitutes, 2,000 chips, first 10 (ms)': rank(2000, 10), 'rankSubstitutes, 2,000 chips, all shown (ms)': rank(2000, 2000),
  'rankSubstitutes, time a chip at 8,000 over 2,000': rank(8000, 10) / 4 / rank(2000, 10),
  'compareChips, 100 chips (ms)': compare(100), 'compareChips, time a chip at 400 over 100': compare(400) / 4 / compare(100),
};
for (const [what, value] of Object.entries(results)) console.log(`${what}: ${value.toFixed(2)}`);
