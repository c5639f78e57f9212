import fc from 'fast-check';
import { defaultWeights, listedStates, rankSubstitutes, sensitivityOf, type Substitute, type SubstitutionContext, type SubstitutionOptions } from '../../src/analysis/substitution.js';
import { BadInputError } from '../../src/model/errors.js';
import type { ChipProfile } from '../../src/model/fact.js';
import { a10, a100, a800, chip, h100, h20, listing, noContext, spec, v100 } from '../fixtures/chips.js';
import { ties } from '../fixtures/supply.js';

/** A domestic chip by a listed designer, made by a listed foundry, with a stack of its own. */
const domestic = chip('domestic', { peak: { FP16: 320 }, engine: null, sparsity: null, memoryGB: 64, bandwidthGBps: 1600, linkGBps: 400, tdpW: 310, designer: 'hua', country: 'CN', released: '2023-08',
  ties: ['FABRICATED_BY company:smic', 'company:hua PROVIDES software:cann', 'company:hua SUPPORTS_SOFTWARE software:pytorch'] });
const compatible = chip('compatible', { peak: { FP16: 147 }, memoryGB: 32, bandwidthGBps: 1200, tdpW: 350, designer: 'ilu', country: 'CN', released: '2021-03', ties: ['SUPPORTS_SOFTWARE software:cuda', 'USES_MEMORY memory:hbm2e'] });
const bare = chip('bare', { designer: 'new', country: 'CN' });
const all = [h100, a100, a800, h20, v100, a10, domestic, compatible, bare];

const context: SubstitutionContext = {
  relations: ties('company:tsmc PROVIDES packaging:cowos', 'packaging:cowos-s VARIANT_OF packaging:cowos', 'company:skhynix PROVIDES memory:hbm3', 'company:samsung PROVIDES memory:hbm2e', 'software:cuda DEVELOPED_BY company:nvidia', 'software:pytorch DEVELOPED_BY company:meta'),
  names: new Map([['company:hua', 'Hua'], ['company:smic', 'SMIC'], ['software:cann', 'CANN'], ['software:cuda', 'CUDA'], ['company:tsmc', 'TSMC']]),
  listed: listedStates(['company:nvidia', 'company:hua', 'company:smic', 'company:ilu', 'company:tsmc', 'company:skhynix', 'company:samsung'], [listing('company:hua', '2019-05-16'), listing('company:smic', '2020-12-18')], '2024-01-01'),
  control: null,
};
const rank = (options: SubstitutionOptions & { first?: number } = {}, pool: readonly ChipProfile[] = all) => rankSubstitutes(h100, pool, context, options);
function find(found: readonly Substitute[], one: ChipProfile): Substitute {
  const substitute = found.find(({ chipId }) => chipId === one.id);
  if (!substitute) throw new Error(`${one.id} is not ranked`);
  return substitute;
}
const part = (one: ChipProfile, name: string, options: SubstitutionOptions = {}) => {
  const found = find(rank(options).substitutes, one).breakdown.find((each) => each.name === name);
  if (!found) throw new Error(name);
  return found;
};

describe('performance', () => {
  test('decode: the H20 has more bandwidth than the H100, and is capped at 1', () => expect(part(h20, 'performance')).toMatchObject({ value: 1, valueLow: 1, valueHigh: 1 }));
  test('decode: the A100 has 2039 of 3350 GB/s', () => expect(part(a100, 'performance').value).toBeCloseTo(2039 / 3350, 12));
  test('training: the H20 has 148 of 990 TFLOPS', () => expect(part(h20, 'performance', { workload: { phase: 'TRAINING' } }).value).toBeCloseTo(148 / 990, 12));
  test('many small chips are not one big one for free: 24 GB chips come three for one where 15 hold what 5 hold', () => {
    const fast = chip('fast-small', { peak: { FP16: 990 }, memoryGB: 24, bandwidthGBps: 8000, linkGBps: 900, tdpW: 300 });
    const found = find(rank({}, [...all, fast]).substitutes, fast);
    expect(found.perOriginal).toBe(3);
    expect(found.breakdown[0]?.value).toBeCloseTo(1 / 3, 12);
  });
  test('an unstated density leaves half to all of a peak that decides', () => {
    const found = part(domestic, 'performance', { workload: { phase: 'TRAINING' } });
    expect([found.valueLow, found.valueHigh]).toEqual([160 / 990, 320 / 990].map((each) => expect.closeTo(each, 12)));
  });
  test('and nothing where bandwidth decides', () => expect(part(domestic, 'performance')).toMatchObject({ valueLow: expect.closeTo(1600 / 3350, 12), valueHigh: expect.closeTo(1600 / 3350, 12) }));
  test('the evidence is the claims of both chips', () => expect(part(a100, 'performance').evidence).toEqual(expect.arrayContaining(['claim:chip:a100-80gb MEMORY_BANDWIDTH', 'claim:chip:h100 MEMORY_BANDWIDTH'])));
  test('a missing bandwidth widens to 0, not a neighbour\'s figure and not the average', () => {
    const unknown = chip('unknown-bandwidth', { peak: { FP16: 990 }, memoryGB: 80, linkGBps: 900, tdpW: 700 });
    const found = find(rank({}, [...all, unknown]).substitutes, unknown);
    expect(found.breakdown[0]).toMatchObject({ valueLow: 0, valueHigh: 1, value: 0.5 });
    expect(found.comparison.attainable).toBeNull();
    expect(found.perOriginal).toBeNull();
  });
});

describe('software', () => {
  test.each([[a100, 1], [compatible, 0.8], [domestic, 0.5]])('same platform 1, stated compatible 0.8, shared framework 0.5 (%#)', (one, value) => expect(part(one, 'software')).toMatchObject({ value, valueLow: value, valueHigh: value }));
  test('a stack of its own is 0.2', () => {
    const own = chip('own', { peak: { FP16: 100 }, bandwidthGBps: 1000, designer: 'own', ties: ['SUPPORTS_SOFTWARE software:own'] });
    expect(find(rank({}, [...all, own]).substitutes, own).breakdown[1]?.value).toBe(0.2);
  });
  test('of several shared platforms the one with most claims is named', () => {
    const nvidia = ['SUPPORTS_SOFTWARE software:cuda', 'company:nvidia PROVIDES software:a-tool', 'company:nvidia PROVIDES software:cuda', 'company:nvidia SUPPORTS_SOFTWARE software:cuda'];
    const [one, two] = [chip('one', { designer: 'nvidia', peak: { FP16: 1 }, bandwidthGBps: 1, ties: nvidia }), chip('two', { designer: 'nvidia', peak: { FP16: 1 }, bandwidthGBps: 1, ties: nvidia })];
    expect(find(rankSubstitutes(one, [two], context).substitutes, two).breakdown[1]?.explanation).toBe('two runs the same platform, CUDA.');
  });
  test('software that is not known is anything', () => {
    const silent = chip('silent', { peak: { FP16: 100 }, bandwidthGBps: 1000, designer: 'new' });
    expect(find(rank({}, [...all, silent]).substitutes, silent).breakdown[1]).toMatchObject({ valueLow: 0, valueHigh: 1, explanation: 'What software silent supports is not known.' });
  });
  test('directed: what the other original runs decides', () => {
    const found = find(rankSubstitutes(compatible, all, context).substitutes, h100);
    expect(found.breakdown[1]).toMatchObject({ valueLow: 0.5, valueHigh: 0.5 });
  });
  test('planned support is not support', () => {
    const planned = { ...compatible, relations: compatible.relations.map((relation) => ({ ...relation, modality: 'PLANNED' as const })) };
    expect(find(rank({}, [h100, planned]).substitutes, planned).breakdown[1]).toMatchObject({ valueLow: 0, valueHigh: 1 });
  });
});

describe('supply', () => {
  test('a listed designer and a listed foundry are none of two roles; packaging and memory are not known: 0 to 0.5', () => {
    expect(part(domestic, 'supply')).toMatchObject({ valueLow: 0, valueHigh: 0.5, value: 0.25, explanation: 'Designer Hua (listed); foundry SMIC (listed); packaging provider not known; memory provider not known.' });
    expect(part(domestic, 'supply').evidence).toContain('claim:company:smic Entity List');
    expect(find(rank().substitutes, domestic).risks).toEqual(expect.arrayContaining(['Designer Hua is listed.', 'Foundry SMIC is listed.', 'SMIC is the only foundry known.']));
  });
  test('the original is supplied in every role, CoWoS-S by who provides its family', () => expect(part(h100, 'supply')).toMatchObject({ valueLow: 1, valueHigh: 1 }));
  test('a company that was not looked up is not taken for unlisted', () => {
    const found = find(rankSubstitutes(h100, all, { ...context, listed: new Map() }).substitutes, domestic);
    expect(found.breakdown[2]).toMatchObject({ valueLow: 0, valueHigh: 1 });
  });
  test('listings hold from their day to their removal, and a date of one month is open within it', () => {
    const on = (day: string) => listedStates(['company:x'], [listing('company:x', '2022-10', '2023-08-21')], day).get('company:x')?.listed;
    expect([on('2022-09-30'), on('2022-10-07'), on('2022-11-01'), on('2023-08-22')]).toEqual([false, null, true, false]);
  });
});

test('efficiency is work per watt: H100 has 990 TFLOPS for 700 W, A100 312 for 400 W', () => {
  expect(part(a100, 'efficiency', { workload: { phase: 'TRAINING' } }).value).toBeCloseTo(312 / 400 / (990 / 700), 12);
});

describe('the ranking', () => {
  test('the score is the weighted sum of the parts, low and high of the spans', () => {
    for (const { score, scoreLow, scoreHigh, breakdown } of rank().substitutes) {
      const sum = (key: 'value' | 'valueLow' | 'valueHigh') => breakdown.reduce((total, each) => total + each.weight * each[key], 0);
      expect([sum('value'), sum('valueLow'), sum('valueHigh')]).toEqual([expect.closeTo(score, 12), expect.closeTo(scoreLow, 12), expect.closeTo(scoreHigh, 12)]);
      expect(breakdown.reduce((total, each) => total + each.weight, 0)).toBeCloseTo(1, 12);
    }
  });
  test('the original comes last and is marked; nothing is known of the bare chip, which is left out with the reason', () => {
    const { substitutes, leftOut, total } = rank();
    expect(substitutes.at(-1)).toMatchObject({ chipId: 'chip:h100', marks: ['ORIGINAL'] });
    expect(leftOut).toEqual([{ chipId: 'chip:bare', name: 'bare', reason: 'It states no FP16 peak, so that it computes in FP16 is not known.' }]);
    expect(substitutes.map(({ rank: each }) => each)).toEqual(substitutes.map((_, index) => index + 1));
    expect(total).toBe(8);
  });
  test('the restricted variant is the same silicon: marked, ranked, and told as a risk', () => {
    expect(find(rank().substitutes, h20)).toMatchObject({ marks: ['SAME_SILICON'], rank: 1 });
    expect(find(rank().substitutes, h20).risks).toContain('It is the same silicon as the original: what stops one stops the other.');
    expect(find(rankSubstitutes(a100, all, context).substitutes, a800).marks).toEqual(['SAME_SILICON']);
  });
  test('a product of a restricted family is the same silicon as a product of the other', () => {
    const product = chip('a800-80gb-sxm', { peak: { FP16: 312 }, bandwidthGBps: 2039, ties: ['VARIANT_OF chip:a800'] });
    const found = rankSubstitutes(a100, [product], { ...noContext, relations: ties('chip:a800 RESTRICTED_VARIANT_OF chip:a100') });
    expect(find(found.substitutes, product).marks).toEqual(['SAME_SILICON']);
  });
  test('products of one family by name are the same silicon; a name that only begins alike is not', () => {
    const draft = { peak: { FP16: 100 }, bandwidthGBps: 1000, designer: 'maker' };
    const [family, sxm, pcie, other] = [chip('x100', { ...draft, family: true }), chip('x100-sxm', draft), chip('x100-pcie', draft), chip('x1000', draft)];
    const { substitutes, leftOut } = rankSubstitutes(sxm, [family, sxm, pcie, other], noContext);
    expect(find(substitutes, pcie).marks).toEqual(['SAME_SILICON']);
    expect(find(substitutes, other).marks).toEqual([]);
    expect(leftOut).toEqual([{ chipId: 'chip:x100', name: 'x100', reason: 'It is a family; its products are ranked.' }]);
  });
  test('a product is made by who makes its family', () => {
    const product = chip('h100-pcie', { peak: { FP16: 756 }, bandwidthGBps: 2000, designer: 'nvidia', ties: ['VARIANT_OF chip:h100-80gb'] });
    const found = rankSubstitutes(h100, [product], { ...context, relations: [...context.relations, ...ties('chip:h100-80gb VARIANT_OF chip:h100-family', 'chip:h100-family FABRICATED_BY company:tsmc')] });
    expect(find(found.substitutes, product).breakdown[2]?.explanation).toMatch(/foundry TSMC \(not listed\)/u);
  });
  test('two variants of one family that state different nodes are not the same silicon', () => {
    const [old, young] = [['old', 14], ['young', 7]].map(([slug, node]) => chip(slug as string, { peak: { FP16: 100 }, bandwidthGBps: 1000, ties: ['VARIANT_OF chip:family'], extra: [spec(`chip:${slug}`, 'PROCESS_NODE', node as number)] })) as [ChipProfile, ChipProfile];
    expect(find(rankSubstitutes(old, [young], noContext).substitutes, young).marks).toEqual([]);
  });
  test('what came after the day is marked and comes after what was there', () => {
    const { substitutes } = rank({ where: { asOf: '2022-12-31' } });
    expect(substitutes.slice(-3).map(({ chipId, marks }) => [chipId, marks])).toEqual([['chip:h20', ['SAME_SILICON', 'NOT_YET_RELEASED']], ['chip:domestic', ['NOT_YET_RELEASED']], ['chip:h100', ['ORIGINAL']]]);
  });
  test('a release date that may lie on either side of the day is a doubt, not a mark', () => {
    expect(find(rank({ where: { asOf: '2023-08-15' } }).substitutes, domestic)).toMatchObject({ marks: [], risks: expect.arrayContaining(['Released 2023-08, which may be after 2023-08-15.']) });
  });
  test('a family whose products are ranked is left out', () => {
    const family = chip('a100', { peak: { FP16: 312 }, family: true });
    expect(rank({}, [...all, family]).leftOut).toContainEqual({ chipId: 'chip:a100', name: 'a100', reason: 'It is a family; its products are ranked.' });
  });
  test('first cuts what is shown, not what is ranked', () => {
    const whole = rank();
    expect(rank({ first: 2 })).toEqual({ ...whole, substitutes: whole.substitutes.slice(0, 2) });
  });
  test('equal scores go by the lower bound, then the id', () => {
    const twin = (slug: string) => chip(slug, { peak: { FP16: 100 }, memoryGB: 80, bandwidthGBps: 1000, linkGBps: 100, tdpW: 300 });
    const sure = chip('z-sure', { peak: { FP16: 990 }, memoryGB: 80, bandwidthGBps: 3350 / 2, linkGBps: 900, tdpW: 700 });
    const unsure = chip('a-unsure', { peak: { FP16: 990 }, memoryGB: 80, linkGBps: 900, tdpW: 700 });
    const ids = (pool: readonly ChipProfile[], weights = {}) => rankSubstitutes(h100, pool, noContext, { weights }).substitutes.map(({ chipId }) => chipId);
    expect(ids([twin('b'), twin('a')])).toEqual(['chip:a', 'chip:b', 'chip:h100']);
    expect(ids([unsure, sure], { performance: 1, software: 0, supply: 0, efficiency: 0 })).toEqual(['chip:z-sure', 'chip:a-unsure', 'chip:h100']);
  });
  test('on the Pareto front is whom nobody matches everywhere and beats somewhere', () => {
    const { substitutes } = rank();
    const values = (each: Substitute) => each.breakdown.map(({ value }) => value);
    const rivals = substitutes.filter(({ marks }) => !marks.includes('ORIGINAL'));
    for (const one of rivals) {
      const beaten = rivals.some((other) => values(other).every((value, i) => value >= (values(one)[i] ?? 0)) && values(other).some((value, i) => value > (values(one)[i] ?? 0)));
      expect(one.paretoOptimal).toBe(!beaten);
    }
    expect(find(substitutes, v100).paretoOptimal).toBe(false);
  });
  test('the order does not depend on the order of the candidates', () => fc.assert(fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
    expect(rank({}, shuffled).substitutes).toEqual(rank().substitutes);
  })));
});

describe('filters', () => {
  const ids = (where: NonNullable<SubstitutionOptions['where']>, more: Partial<SubstitutionContext> = {}) => rankSubstitutes(h100, all, { ...context, ...more }, { where }).substitutes.filter(({ marks }) => !marks.includes('ORIGINAL')).map(({ chipId }) => chipId.slice(5)).sort();
  test('memory, power, country, software', () => {
    expect(ids({ minMemoryGB: 80 })).toEqual(['a100-80gb', 'a800-80gb', 'h20']);
    expect(ids({ maxTdpW: 310 })).toEqual(['a10', 'domestic', 'v100']);
    expect(ids({ designerCountries: ['cn'] })).toEqual(['compatible', 'domestic']);
    expect(ids({ software: ['software:cuda'] })).toEqual(['a10', 'a100-80gb', 'a800-80gb', 'compatible', 'h20', 'v100']);
  });
  test('a figure that is not known does not meet a bound', () => expect(rank({ where: { minMemoryGB: 1 } }, [bare]).leftOut[0]?.reason).toBe('Its memory is not known.'));
  test('listed designers go, unknown ones stay with the doubt', () => {
    expect(ids({ excludeListed: true })).not.toContain('domestic');
    const found = rankSubstitutes(h100, all, { ...context, listed: new Map() }, { where: { excludeListed: true } });
    expect(find(found.substitutes, domestic).risks).toContain('Whether its designer is listed on the day cannot be decided.');
  });
  test('what is controlled goes; what cannot be decided stays and says so; what is designed there needs no export', () => {
    const verdict = (controlled: boolean | null) => ({ controlled, reason: 'rule 3A090', evidence: [] });
    const control = new Map([[a100.id, verdict(true)], [a10.id, verdict(false)], [h20.id, verdict(null)], [domestic.id, verdict(true)]]);
    expect(ids({ allowedTo: 'CN' }, { control })).toEqual(['a10', 'a800-80gb', 'compatible', 'domestic', 'h20', 'v100']);
    const risks = (one: ChipProfile) => find(rankSubstitutes(h100, all, { ...context, control }, { where: { allowedTo: 'CN' } }).substitutes, one).risks.filter((risk) => /export|may go/u.test(risk));
    expect(risks(a10)).toEqual([]);
    expect(risks(h20)).toEqual(['Whether it may go to CN cannot be decided: rule 3A090']);
    expect(risks(v100)).toEqual(['Whether it may go to CN cannot be decided: no control rules were asked.']);
    expect(risks(domestic)).toEqual(['It is designed in CN, so no export is needed; rules on its manufacture are not judged here.']);
  });
});

describe('sensitivity', () => {
  const ask = (weights: Readonly<Record<string, number>>, workload = {}) => sensitivityOf(h100, all, context, { weights, workload });
  test('at both ends of a range the first place changes hands', () => {
    const workload = { phase: 'TRAINING' as const };
    const { firstId, ranges } = sensitivityOf(h100, all, context, { workload });
    const firstWith = (name: string, weight: number) => rank({ workload, weights: { ...defaultWeights, [name]: weight } }).substitutes[0]?.chipId;
    for (const { name, low, high, belowId, aboveId } of ranges) {
      expect(firstWith(name, low + 1e-6)).toBe(firstId);
      expect(firstWith(name, (high ?? 1e6) - 1e-6)).toBe(firstId);
      if (belowId !== null) expect(firstWith(name, low - 1e-6)).toBe(belowId);
      if (high !== null) expect(firstWith(name, high + 1e-6)).toBe(aboveId);
    }
  });
  test('two chips, worked on paper: 1 and 0 against 0.5 and 1 are level where 0.5·a = b', () => {
    // Performance 1 against 0.5 (bandwidth), efficiency 0.5 against 1 (watts for the same work).
    const strong = chip('strong', { peak: { FP16: 990 }, memoryGB: 80, bandwidthGBps: 3350, linkGBps: 900, tdpW: 1400 });
    const thrifty = chip('thrifty', { peak: { FP16: 990 }, memoryGB: 80, bandwidthGBps: 1675, linkGBps: 900, tdpW: 350 });
    const { firstId, ranges } = sensitivityOf(h100, [strong, thrifty], noContext, { weights: { performance: 3, efficiency: 1, software: 1, supply: 1 } });
    expect(firstId).toBe('chip:strong');
    expect(ranges).toEqual([
      { name: 'performance', weight: 3, low: expect.closeTo(1, 12), high: null, belowId: 'chip:thrifty', aboveId: null },
      { name: 'software', weight: 1, low: 0, high: null, belowId: null, aboveId: null },
      { name: 'supply', weight: 1, low: 0, high: null, belowId: null, aboveId: null },
      { name: 'efficiency', weight: 1, low: 0, high: expect.closeTo(3, 12), belowId: null, aboveId: 'chip:thrifty' },
    ]);
  });
  test('the weight as given lies in its range', () => fc.assert(fc.property(fc.record({ performance: fc.integer({ min: 0, max: 9 }), software: fc.integer({ min: 0, max: 9 }), supply: fc.integer({ min: 0, max: 9 }), efficiency: fc.integer({ min: 1, max: 9 }) }), (weights) => {
    for (const { weight, low, high } of ask(weights).ranges) { expect(low).toBeLessThanOrEqual(weight); expect(high ?? Infinity).toBeGreaterThanOrEqual(weight); }
  })));
  test('nothing to rank has no first place', () => expect(sensitivityOf(h100, [], context)).toEqual({ originalId: 'chip:h100', firstId: null, ranges: [] }));
});

describe('what cannot be asked', () => {
  test.each<[string, SubstitutionOptions]>([
    ['a negative weight', { weights: { performance: -1 } }], ['a weight that is no number', { weights: { supply: NaN } }], ['all weights 0', { weights: { performance: 0, software: 0, supply: 0, efficiency: 0 } }],
    ['batch 0', { workload: { batch: 0 } }], ['1e30 parameters', { workload: { parameters: 1e30 } }], ['a format that no chip states', { workload: { format: 'FP4' } }],
    ['negative memory', { where: { minMemoryGB: -1 } }], ['a day that is none', { where: { asOf: 'yesterday' } }],
  ])('%s is refused', (_, options) => expect(() => rank(options)).toThrow(BadInputError));
  test('a chip that states no peak in the format is left out, with the reason', () => {
    const { substitutes, leftOut } = rank({ workload: { format: 'FP8' } });
    expect(substitutes.map(({ chipId }) => chipId)).toEqual(['chip:h100']);
    expect(leftOut).toContainEqual({ chipId: 'chip:a100-80gb', name: 'a100-80gb', reason: 'It states no FP8 peak, so that it computes in FP8 is not known.' });
  });
  test('one that states only a sparse peak stays, from 0 to what its bandwidth allows', () => {
    const sparse = chip('sparse-only', { peak: { FP16: 1979 }, sparsity: 'SPARSE', memoryGB: 80, bandwidthGBps: 1675, linkGBps: 900 });
    expect(find(rank({}, [...all, sparse]).substitutes, sparse).breakdown[0]).toMatchObject({ valueLow: 0, valueHigh: expect.closeTo(0.5, 12) });
  });
});
