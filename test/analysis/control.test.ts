import fc from 'fast-check';
import { assessChip, assessDesign } from '../../src/analysis/control.js';
import { distancesTo } from '../../src/analysis/control-distance.js';
import { quantitiesOfDesign } from '../../src/analysis/control-figures.js';
import { comparisonsOf, evaluate, exactly, word, type Figure } from '../../src/analysis/control-logic.js';
import { groupOn } from '../../src/analysis/control-scope.js';
import { readControls } from '../../src/controls.js';
import type { Claim } from '../../src/model/claim.js';
import type { ChipDesign, Die } from '../../src/model/control.js';
import type { ChipProfile, Relation, Spec } from '../../src/model/fact.js';

const controls = readControls();
const toChina = (asOf: string) => ({ destination: 'CN', endUserHq: 'CN', asOf });

/** A datacenter part of an unnamed maker: INT8 TOPS, die mm2 (null: unknown), then what differs. */
function part(int8: number, dieMm2: number | null, more: Partial<ChipDesign> = {}): ChipDesign {
  return { key: 'part', name: 'Part', vendor: 'Nobody', datacenter: true, firstAnnounced: null, ioBandwidthGBps: 400, totalDramBandwidthGBps: 1000,
    throughput: [{ format: 'INT8', bitLength: 8, denseTops: int8 }], dies: dieMm2 === null ? null : [die(dieMm2)], ...more };
}
function die(areaMm2: number, more: Partial<Die> = {}): Die { return { name: 'die', areaMm2, count: 1, nonPlanar: true, memory: false, ...more }; }
const hitsOf = (design: ChipDesign, asOf = '2024-06-01') => assessDesign(design, toChina(asOf), controls).hits.map((hit) => hit.rule);

describe('the figures of a design', () => {
  test('TPP is the highest product of dense rate and width: 200 at 16 bit beats 300 at 8', () => {
    const design = part(300, 800, { throughput: [{ format: 'INT8', bitLength: 8, denseTops: 300 }, { format: 'FP16', bitLength: 16, denseTops: 200 }] });
    expect(assessDesign(design, toChina('2024-06-01'), controls)).toMatchObject({ tpp: 3200, performanceDensity: 4 });
  });
  test('I/O dies made with non-planar transistors count, memory and planar dies do not', () => {
    const dies = [die(100, { count: 2 }), die(300, { name: 'io' }), die(110, { name: 'hbm', memory: true, count: 4 }), die(900, { name: 'base', nonPlanar: false })];
    expect(assessDesign(part(250, 1, { dies }), toChina('2024-06-01'), controls).performanceDensity).toBe(4);
  });
  test('without a non-planar die the density is not defined and meets no limb', () => {
    const answer = assessDesign(part(500, 1, { dies: [die(10, { nonPlanar: false })] }), toChina('2024-06-01'), controls);
    expect(answer).toMatchObject({ controlled: false, performanceDensity: null, undetermined: [] });
  });
  test('330.3 × 16 is 5284.8 exactly', () => {
    expect(assessDesign(part(0, 1, { throughput: [{ format: 'FP16', bitLength: 16, denseTops: 330.3 }] }), toChina('2024-06-01'), controls).tpp).toBe(5284.8);
  });
});

describe('3A090 since November 2023', () => {
  test('an unknown die area matters to datacenter parts between 1600 and 4800 only', () => {
    const of = (int8: number, datacenter: boolean) => { const { hits, undetermined } = assessDesign(part(int8, null, { datacenter }), toChina('2024-06-01'), controls); return [hits.length, undetermined.map((hit) => hit.rule)]; };
    expect(of(199, true)).toEqual([0, []]);
    expect(of(200, true)).toEqual([0, ['us.3A090a.2023', 'us.3A090b.2023']]);
    expect(of(600, true)).toEqual([1, []]);
    expect(of(300, false)).toEqual([0, []]);
  });
  test('an undetermined rule names the figure that is missing', () => {
    const answer = assessDesign(part(300, null), toChina('2024-06-01'), controls);
    expect(answer.controlled).toBeNull();
    expect(answer.undetermined[0]).toMatchObject({ rule: 'us.3A090a.2023', missing: ['performanceDensity'] });
    expect(answer.undetermined[0]?.note).toContain('the die area is not given');
  });
  test('where .a is met .b is not reported', () => {
    expect(hitsOf(part(700, 1400))).toEqual(['us.3A090a.2023']);       // TPP 5600, density 4: the words of .b.2 as well
  });
  test('.b: 2400 at density 2, and 1600 at density 4', () => {
    const paragraphs = (int8: number, area: number) => assessDesign(part(int8, area), toChina('2024-06-01'), controls).hits.flatMap((hit) => hit.paragraphs);
    expect(paragraphs(300, 1200)).toEqual(['3A090.b.1']);
    expect(paragraphs(200, 400)).toEqual(['3A090.b.2']);
    expect(paragraphs(300, 600)).toEqual(['3A090.b.1', '3A090.b.2']);
  });
  test('margins are signed distances from each threshold', () => {
    const measures = assessDesign(part(700, 1400), toChina('2024-06-01'), controls).hits[0]?.measures ?? [];
    expect(measures.filter((m) => m.name === 'tpp' || m.name === 'performanceDensity').map((m) => [m.name, m.op, m.threshold, m.margin])).toEqual([
      ['tpp', '>=', 4800, 800], ['tpp', '>=', 1600, 4000], ['performanceDensity', '>=', 5.92, -1.92],
    ]);
  });
  test('what stays in the United States is no export', () => {
    expect(assessDesign(part(700, 800), { destination: 'US', endUserHq: 'CN', asOf: '2024-06-01' }, controls)).toMatchObject({ controlled: false, hits: [] });
  });
  test('a rule that begins within the month asked about is undetermined', () => {
    expect(assessDesign(part(700, 800), toChina('2023-11'), controls)).toMatchObject({ controlled: null, hits: [], undetermined: [{ rule: 'us.3A090a.2023' }] });
  });
});

describe('what is named beside a chip\'s own rules', () => {
  const beside = (design: ChipDesign, rule: string, asOf = '2026-02-01') => assessDesign(design, toChina(asOf), controls).beside.find((each) => each.rule === rule);
  test('a rule in the text that is not enforced raises no hit', () => {
    const answer = assessDesign(part(700, 800), { destination: 'MY', endUserHq: 'MY', asOf: '2026-02-01' }, controls);
    expect(answer.hits).toEqual([]);
    expect(answer.beside.find((each) => each.rule.startsWith('us.aidiffusion.3A090a'))).toMatchObject({ verdict: 'MET', reason: 'It stands in the text but is not enforced.' });
  });
  test('a consumer part from 4800 may go by notification, a datacenter part may not', () => {
    expect(beside(part(700, 800, { datacenter: false }), 'us.exception.NAC.2023')).toMatchObject({ verdict: 'MET' });
    expect(beside(part(700, 800), 'us.exception.NAC.2023')).toMatchObject({ verdict: 'NOT_MET' });
  });
  test('licence policy and bills are told as such', () => {
    expect(beside(part(700, 800), 'us.policy.2026-01-15')?.reason).toContain('reviewed');
    expect(beside(part(700, 800), 'pending.safe-chips-act')).toMatchObject({ verdict: 'MET', reason: 'It is a bill, not law.' });
  });
});

describe('distances to a threshold', () => {
  const rule = (id: string) => { const found = controls.rules.find((each) => each.id === id)?.threshold; if (!found) throw new Error(id); return found; };
  test('a part at TPP 2400 and density 2.4 leaves .b just below 2400, or on a die of more than 1500 mm2', () => {
    const distances = distancesTo(rule('us.3A090b.2023'), quantitiesOfDesign(part(300, 1000)));
    expect(distances.map(({ quantity, to, side, becomes }) => [quantity, to, side, becomes])).toEqual([
      ['tpp', 2400, 'BELOW', 'NO_HIT'], ['applicableDieAreaMm2', 1500, 'ABOVE', 'NO_HIT'],
    ]);
  });
  test('a part at 2368 on 814 mm2 would fall under .b with 32 more, or on a die of 740 mm2', () => {
    const distances = distancesTo(rule('us.3A090b.2023'), quantitiesOfDesign(part(296, 814)));
    expect(distances.map(({ quantity, to, change, side, becomes }) => [quantity, to, change, side, becomes])).toEqual([
      ['tpp', 2400, 32, 'AT', 'HIT'], ['applicableDieAreaMm2', 740, -74, 'AT', 'HIT'],
    ]);
  });
  test('leaving .a may lead into .b: the way out of both is longer', () => {
    const answer = assessDesign(part(624, 826), toChina('2024-06-01'), controls);            // TPP 4992, density 6.04
    expect(answer.hits[0]?.distances[0]).toMatchObject({ quantity: 'tpp', to: 4800, side: 'BELOW', becomes: 'NO_HIT' });
    expect(answer.distances).toMatchObject([{ quantity: 'tpp', to: 2400, side: 'BELOW', becomes: 'NO_HIT' }]);   // 2400 / 826 = 2.9: no .b.2 either
  });
  test('the quantity said to change the answer does', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 50, max: 2000 }), fc.constantFrom('us.3A090a.2023', 'us.3A090b.2023'), (int8, area, id) => {
      const before = quantitiesOfDesign(part(int8, area));
      for (const distance of distancesTo(rule(id), before).filter((each) => each.quantity === 'tpp' && each.side === 'AT')) {
        const moved = assessDesign(part(distance.to / 8, area), toChina('2024-06-01'), controls);
        expect(moved.hits.some((hit) => hit.rule === id)).toBe(distance.becomes === 'HIT');
      }
    }));
  });
});

describe('three-valued logic', () => {
  const tests = controls.rules.flatMap((rule) => (rule.threshold === null ? [] : [rule.threshold]));
  const metrics = [...new Set(tests.flatMap((each) => comparisonsOf(each)).map((each) => each.metric))];
  const figure = fc.oneof(fc.integer({ min: 0, max: 7000 }).map((n): Figure => exactly(n)), fc.double({ min: 0, max: 10, noNaN: true }).map((n): Figure => exactly(n)), fc.boolean().map((b): Figure => word(b)), fc.constantFrom('NVIDIA', 'AMD', 'x').map((w): Figure => word(w)));
  const known = fc.tuple(...metrics.map(() => figure)).map((all) => new Map(all.map((each, i) => [metrics[i] ?? '', each])));
  test('learning a figure turns only undetermined into an answer, never an answer into another', () => {
    fc.assert(fc.property(fc.constantFrom(...tests), known, fc.subarray(metrics), (rule, all, hidden) => {
      const before = evaluate(rule, new Map([...all].filter(([name]) => !hidden.includes(name))));
      if (before !== null) expect(evaluate(rule, all)).toBe(before);
      expect(evaluate(rule, all)).not.toBeNull();
    }));
  });
  test('narrowing a range does the same', () => {
    fc.assert(fc.property(fc.constantFrom(...tests), known, fc.integer({ min: 0, max: 3000 }), (rule, all, slack) => {
      const wide = new Map([...all].map(([name, each]) => [name, each.kind === 'NUMBER' ? { ...each, low: (each.low ?? 0) - slack, high: (each.high ?? 0) + slack } : each]));
      const before = evaluate(rule, wide);
      if (before !== null) expect(evaluate(rule, all)).toBe(before);
    }));
  });
});

test('groups are those of the day: the UAE left D:4 in July 2026, Macau is never in D:5', () => {
  const { groups } = controls;
  expect([groupOn('D:4', '2026-07-09', groups).has('AE'), groupOn('D:4', '2026-07-10', groups).has('AE')]).toEqual([true, false]);
  expect([groupOn('A:5', '2026-07-09', groups).has('AE'), groupOn('A:5', '2026-07-10', groups).has('AE')]).toEqual([false, true]);
  expect(groupOn('D:5', '2024-01-01', groups).has('MO')).toBe(false);
});

// ---- chips of the graph

type ChipSpec = ChipProfile['specs'][number];
function spec(metric: ChipSpec['metric'], value: number | string, more: Partial<Spec> = {}): ChipSpec {
  const id = `${metric}${more.format ?? ''}${more.sparsity ?? ''}`;
  return { fact: 'spec', id, key: id, subjectId: 'chip:x', metric, format: null, engine: null, sparsity: null, high: null, unit: null, disputed: false, resolution: '', evidence: [`claim:${id}`], dissent: [],
    ...(typeof value === 'number' ? { value, text: null } : { value: null, text: value }), ...more } as ChipSpec;
}
function chip(name: string, designerName: string | null, ...specs: readonly ChipSpec[]): ChipProfile {
  return { id: 'chip:x', name, category: null, designerId: null, designerName, designerCountry: null, releasedOn: null, family: false, specs, relations: [] };
}

describe('a chip of the graph', () => {
  const hbm = spec('MEMORY_TYPE', 'HBM2e');
  test('each measure stands on the claims of its spec', () => {
    const answer = assessChip(chip('X', 'Maker', spec('PEAK_COMPUTE', 700, { format: 'INT8', sparsity: 'DENSE' })), toChina('2024-06-01'), controls);
    expect(answer.tpp).toBe(5600);
    expect(answer.hits[0]?.measures.find((m) => m.name === 'tpp')?.evidence).toEqual(['claim:PEAK_COMPUTEINT8DENSE']);
  });
  test('a sparse rate never counts as it is printed', () => {
    const answer = assessChip(chip('X', 'Maker', spec('PEAK_COMPUTE', 700, { format: 'INT8', sparsity: 'SPARSE' }), hbm), toChina('2024-06-01'), controls);
    expect(answer.controlled).toBeNull();
    expect(answer.undetermined.map((hit) => hit.rule)).toContain('us.3A090a.2023');
    expect(answer.notes.join(' ')).toContain('with sparsity only');
  });
  test('a rate that no source marks is read both ways: it decides where both agree', () => {
    const read = (tops: number) => assessChip(chip('X', 'Maker', spec('PEAK_COMPUTE', tops, { format: 'INT8' }), hbm), toChina('2024-06-01'), controls).controlled;
    expect([read(1300), read(700), read(199)]).toEqual([true, null, false]);
    const { notes } = assessChip(chip('X', 'Maker', spec('PEAK_COMPUTE', 700, { format: 'INT8' }), hbm), toChina('2024-06-01'), controls);
    expect(notes.find((note) => note.startsWith('With unmarked rates dense'))).toContain('us.3A090a.2023 is hit');
    expect(notes.find((note) => note.startsWith('With unmarked rates printed for 2:1'))).toContain('the answer stays the same');
  });
  test('twice the rate marked as sparse shows that it is dense', () => {
    const answer = assessChip(chip('X', 'Maker', spec('PEAK_COMPUTE', 624, { format: 'INT8' }), spec('PEAK_COMPUTE', 1248, { format: 'INT8', sparsity: 'SPARSE' })), toChina('2024-06-01'), controls);
    expect(answer).toMatchObject({ tpp: 4992, controlled: true });
  });
  test('FP32 alone says at least, not at most', () => {
    expect(assessChip(chip('X', 'Maker', spec('PEAK_COMPUTE', 20, { format: 'FP32' }), hbm), toChina('2024-06-01'), controls).controlled).toBeNull();
    expect(assessChip(chip('X', 'Maker', spec('PEAK_COMPUTE', 200, { format: 'FP32' }), hbm), toChina('2024-06-01'), controls).controlled).toBe(true);
  });
  test('a disputed figure is assessed at each value, and the notes say where the answer changes', () => {
    const disputed = spec('PEAK_COMPUTE', 624, { format: 'INT8', sparsity: 'DENSE', disputed: true, dissent: ['claim:other'] });
    const statement = { type: 'spec', value: 320 };
    const answer = assessChip(chip('X', 'Maker', disputed), toChina('2024-06-01'), controls, new Map([['claim:other', { statement } as unknown as Claim]]));
    expect(answer.controlled).toBe(true);
    expect(answer.notes.find((note) => note.startsWith('With PEAK_COMPUTE INT8 320'))).toContain('us.3A090a.2023 is undetermined');
  });
  test('a letter that names products means their forms in the graph', () => {
    const on = (name: string, maker: string, asOf: string) => assessChip(chip(name, maker), toChina(asOf), controls).hits.map((hit) => hit.rule);
    expect(on('NVIDIA A100 80GB PCIe', 'NVIDIA', '2022-09-15')).toEqual(['us.isinformed.2022-08-26.nvidia']);
    expect(on('AMD Instinct MI250X', 'AMD', '2022-09-15')).toEqual(['us.isinformed.2022-08.amd']);
    expect(on('AMD Instinct MI100', 'AMD', '2022-09-15')).toEqual([]);
    expect(on('Huawei Ascend 910B', 'Huawei', '2025-06-01')).toEqual(['us.guidance.gp10.2025-05-13']);
    expect(on('Huawei Ascend 910', 'Huawei', '2025-06-01')).toEqual([]);
  });
  test('who designs it stands on the claim that says so', () => {
    const designed: Relation = { fact: 'relation', id: 'r', key: 'r', subjectId: 'chip:x', type: 'DESIGNED_BY', fromId: 'chip:x', toId: 'company:nvidia', validFrom: null, validTo: null, modality: 'ASSERTED', confidence: 1, share: null, evidence: ['claim:d'], dissent: [] };
    const answer = assessChip({ ...chip('NVIDIA A100 80GB PCIe', 'NVIDIA'), relations: [designed] }, toChina('2022-09-15'), controls);
    expect(answer.hits[0]?.measures.slice(0, 2)).toMatchObject([{ name: 'vendor', text: 'NVIDIA', evidence: ['claim:d'] }, { name: 'product', text: 'NVIDIA A100 80GB PCIe' }]);
  });
  test('the links without the host bus are a lower bound on the I/O', () => {
    const rates = [spec('PEAK_COMPUTE', 700, { format: 'INT8', sparsity: 'DENSE' })];
    const in2022 = (...io: readonly ChipSpec[]) => assessChip(chip('X', 'Maker', ...rates, ...io), toChina('2022-11-01'), controls).controlled;
    expect(in2022(spec('INTERCONNECT_BANDWIDTH', 600))).toBe(true);
    expect(in2022(spec('INTERCONNECT_BANDWIDTH', 400))).toBeNull();
    expect(in2022(spec('INTERCONNECT_BANDWIDTH', 400), spec('HOST_INTERFACE', 'PCIe 4.0 x16'))).toBe(false);
    expect(in2022(spec('INTERCONNECT_BANDWIDTH', 500), spec('HOST_INTERFACE', 'PCIe Gen5 x16'))).toBeNull();
  });
  test('a gamer\'s card below 4800 is free whatever its density; the same chip without that name is not known', () => {
    const rates = [spec('PEAK_COMPUTE', 588, { format: 'INT8', sparsity: 'DENSE' }), spec('DIE_AREA', 608), spec('PROCESS_NODE', 5)];
    const of = (name: string) => assessChip(chip(name, 'NVIDIA', ...rates), toChina('2024-06-01'), controls).controlled;
    expect([of('NVIDIA GeForce RTX 4090 D'), of('NVIDIA X')]).toEqual([false, null]);
  });
  test('what was announced in the quarter asked about may or may not have been', () => {
    const on = (asOf: string) => assessChip({ ...chip('X', 'Maker'), releasedOn: '2022-Q3' }, toChina(asOf), controls).hypothetical;
    expect([on('2022-06-30'), on('2022-08-15'), on('2022-10-01')]).toEqual([true, null, false]);
  });
  test('nothing known of it leaves everything undetermined, and hits nothing', () => {
    const answer = assessChip(chip('X', null), toChina('2024-06-01'), controls);
    expect(answer).toMatchObject({ controlled: null, hits: [], tpp: null });
  });
});
