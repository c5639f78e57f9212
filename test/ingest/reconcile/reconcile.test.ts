import fc from 'fast-check';
import type { Claim, Named, SpecStatement, Statement } from '../../../src/model/claim.js';
import type { Fact, Relation, Spec } from '../../../src/model/fact.js';
import { factKeysOf, resolveFacts } from '../../../src/ingest/reconcile/index.js';

let serial = 0;
const claim = (statement: Statement<Named>, over: Partial<Claim> = {}): Claim => {
  serial += 1;
  return { id: `claim:${String(serial).padStart(4, '0')}`, reportId: 'report:a', statement, passage: { line: serial, page: null, table: null }, quote: 'q', modality: 'ASSERTED', confidence: 0.9, extractor: 'test/1', saidOn: '2024', ingestedAt: '2024-01-01T00:00:00Z', ...over };
};
const h100: Named = { id: 'chip:nvidia-h100', surface: 'H100' };
const spec = (over: Partial<SpecStatement<Named>>, more: Partial<Claim> = {}): Claim =>
  claim({ type: 'spec', subject: h100, metric: 'PEAK_COMPUTE', format: null, alsoFormat: null, engine: null, sparsity: null, value: 0, unit: 'TFLOPS', printed: '', ...over }, more);
const fp16 = (value: number, over: Partial<SpecStatement<Named>> = {}, more: Partial<Claim> = {}): Claim => spec({ format: 'FP16', value, ...over }, more);
const settle = (...claims: readonly Claim[]): readonly Fact[] => [...new Set(claims.flatMap(factKeysOf))].sort().flatMap((key) => resolveFacts(key, claims.filter((c) => factKeysOf(c).includes(key))));
const specs = (...claims: readonly Claim[]): readonly Spec[] => settle(...claims).filter((f): f is Spec => f.fact === 'spec');
const labelled = (found: readonly Spec[]): readonly unknown[] => found.map((s) => [s.format, s.value, s.engine, s.sparsity, s.disputed]);

describe('one metric', () => {
  test('two reports against one decide, and the one stays as dissent', () => {
    const [a, b, c] = [spec({ metric: 'TDP', value: 310, unit: 'W' }), spec({ metric: 'TDP', value: 310, unit: 'W' }, { reportId: 'report:b' }), spec({ metric: 'TDP', value: 350, unit: 'W' }, { reportId: 'report:c', saidOn: '2025' })];
    expect(specs(c, a, b)).toEqual([expect.objectContaining({ value: 310, disputed: true, evidence: [a.id, b.id], dissent: [c.id], resolution: '310 W stands over 350 W: 2 reports against 1.' })]);
  });
  test('among equals the later report stands, and nothing is averaged', () => {
    const [early, late] = [spec({ metric: 'MEMORY_BANDWIDTH', value: 3200, unit: 'GB/s' }), spec({ metric: 'MEMORY_BANDWIDTH', value: 3350, unit: 'GB/s' }, { reportId: 'report:b', saidOn: '2025-03' })];
    expect(specs(early, late)).toEqual([expect.objectContaining({ value: 3350, disputed: true, evidence: [late.id], dissent: [early.id] })]);
  });
  test('half a percent is print, not dispute', () => {
    expect(specs(spec({ metric: 'DIE_AREA', value: 814, unit: 'mm2' }), spec({ metric: 'DIE_AREA', value: 815, unit: 'mm2' }))[0]).toMatchObject({ disputed: false, evidence: { length: 2 } });
  });
  test('a year and its quarter agree, and the quarter stands', () => {
    expect(specs(spec({ metric: 'RELEASE', value: '2022', unit: null }), spec({ metric: 'RELEASE', value: '2022-Q1', unit: null }))[0]).toMatchObject({ text: '2022-Q1', disputed: false });
  });
  test('HBM is a coarser HBM2e, HBM2 is another memory', () => {
    const memory = (value: string): Claim => spec({ metric: 'MEMORY_TYPE', value, unit: null });
    expect(specs(memory('HBM'), memory('HBM2e'))[0]).toMatchObject({ text: 'HBM2e', disputed: false });
    expect(specs(memory('HBM2'), memory('HBM2e'))[0]).toMatchObject({ disputed: true });
  });
  test('a model told in several sizes in one place is a family, not a contradiction', () => {
    const size = (value: number): Claim => spec({ metric: 'PARAMETERS', value, unit: 'parameters' }, { passage: { line: 7, page: null, table: null } });
    expect(specs(size(1e10), size(3.8e10), size(1e11))).toEqual([expect.objectContaining({ value: 1e10, high: 1e11, disputed: false })]);
  });
  test('9.7 is how 9.75 looks with one decimal; the generation of a bus is said in two ways', () => {
    expect(specs(spec({ metric: 'CLOCK', value: 9.7, unit: 'GHz' }), spec({ metric: 'CLOCK', value: 9.75, unit: 'GHz' }))[0]).toMatchObject({ disputed: false });
    const bus = (value: string): Claim => spec({ metric: 'HOST_INTERFACE', value, unit: null });
    expect(specs(bus('PCIe Gen4: 64 GB/s'), bus('PCIe 4.0x16'))[0]).toMatchObject({ disputed: false });
    expect(specs(bus('PCIe 5.0'), bus('PCIe 4.0 x16'))[0]).toMatchObject({ disputed: true });
  });
  test('what is said of a family must hold for one of its products', () => {
    const of = (subject: Named, value: number): Claim => spec({ subject, metric: 'MEMORY_BANDWIDTH', value, unit: 'GB/s' });
    const [sxm, pcie] = [of({ id: 'chip:nvidia-h100-sxm', surface: 'H100 SXM', family: h100.id }, 3350), of({ id: 'chip:nvidia-h100-pcie', surface: 'H100 PCIe', family: h100.id }, 2000)];
    const figures = (...claims: readonly Claim[]): unknown => specs(...claims).map((s) => [s.subjectId, s.value, s.disputed]).sort();
    expect(figures(of(h100, 3200), sxm, pcie)).toEqual([['chip:nvidia-h100', 3200, true], ['chip:nvidia-h100-pcie', 2000, false], ['chip:nvidia-h100-sxm', 3350, false]]);
    expect(figures(of(h100, 3350), sxm, pcie)).toEqual([['chip:nvidia-h100', 3350, false], ['chip:nvidia-h100-pcie', 2000, false], ['chip:nvidia-h100-sxm', 3350, false]]);
    expect(figures(sxm)).toEqual([['chip:nvidia-h100-sxm', 3350, false]]);
  });
  test('tensor cores and CUDA cores are two numbers', () => {
    const cores = (value: number, row: string): Claim => spec({ metric: 'CORE_COUNT', value, unit: 'cores' }, { passage: { line: 1, page: null, table: { caption: null, row, column: 'A100' } } });
    expect(specs(cores(6912, 'CUDA 核心'), cores(432, 'Tensor Core 数')).map((s) => [s.engine, s.value, s.disputed])).toEqual([['MATRIX', 432, false], ['VECTOR', 6912, false]]);
  });
  test('"less than 75 W" does not contradict 70 W', () => {
    expect(specs(spec({ metric: 'TDP', value: 75, unit: 'W', bound: 'LESS' }), spec({ metric: 'TDP', value: 70, unit: 'W' }))[0]).toMatchObject({ value: 70, disputed: false });
  });
  test('what is planned or denied makes no figure', () => {
    expect(specs(spec({ metric: 'TDP', value: 70, unit: 'W' }, { modality: 'PLANNED' }), spec({ metric: 'TDP', value: 75, unit: 'W' }, { modality: 'NEGATED' }))).toEqual([]);
  });
});

describe('dense and sparse, matrix and vector', () => {
  test('words decide first', () => {
    expect(labelled(specs(fp16(312, { engine: 'MATRIX', sparsity: 'DENSE' }), fp16(624, { engine: 'MATRIX', sparsity: 'SPARSE' })))).toEqual([['FP16', 312, 'MATRIX', 'DENSE', false], ['FP16', 624, 'MATRIX', 'SPARSE', false]]);
  });
  test('twice the other is sparse, not a dispute, and the resolution says so', () => {
    const found = specs(fp16(990), fp16(1979, {}, { reportId: 'report:b' }));
    expect(labelled(found)).toEqual([['FP16', 990, 'MATRIX', 'DENSE', false], ['FP16', 1979, 'MATRIX', 'SPARSE', false]]);
    expect(found[1]?.resolution).toContain('twice the 990');
  });
  test('four times the other is the matrix engine', () => {
    expect(labelled(specs(fp16(78), fp16(312)))).toEqual([['FP16', 78, 'VECTOR', null, false], ['FP16', 312, 'MATRIX', null, false]]);
  });
  test('of 32 bits and more, twice the other is the matrix engine: sparsity does not exist there', () => {
    expect(labelled(specs(spec({ format: 'FP64', value: 9.7 }), spec({ format: 'FP64', value: 19.5 })))).toEqual([['FP64', 9.7, 'VECTOR', null, false], ['FP64', 19.5, 'MATRIX', null, false]]);
  });
  test('a whole data sheet falls into place', () => {
    const sheet = [fp16(267.6), fp16(990, { engine: 'MATRIX' }), fp16(1979), spec({ format: 'FP32', value: 67 }), spec({ format: 'FP64', value: 34 }), spec({ format: 'FP64', value: 67, engine: 'MATRIX' }), spec({ format: 'INT8', value: 1979, unit: 'TOPS' }), spec({ format: 'INT8', value: 3958, unit: 'TOPS' })];
    expect(labelled(specs(...sheet))).toEqual([
      ['FP64', 34, 'VECTOR', null, false], ['FP64', 67, 'MATRIX', null, false], ['FP32', 67, null, null, false],
      ['FP16', 267.6, 'VECTOR', null, false], ['FP16', 990, 'MATRIX', 'DENSE', false], ['FP16', 1979, 'MATRIX', 'SPARSE', false],
      ['INT8', 1979, 'MATRIX', 'DENSE', false], ['INT8', 3958, 'MATRIX', 'SPARSE', false]]);
  });
  test('INT8 is twice FP16, so a label of one tells the other', () => {
    const found = specs(fp16(990, { engine: 'MATRIX', sparsity: 'DENSE' }), spec({ format: 'INT8', value: 1980, unit: 'TOPS' }));
    expect(labelled(found)).toContainEqual(['INT8', 1980, 'MATRIX', 'DENSE', false]);
    expect(found.find((s) => s.format === 'INT8')?.resolution).toContain('FP16 990');
  });
  test('a lone figure stays unlabelled: nothing tells', () => {
    expect(labelled(specs(fp16(320)))).toEqual([['FP16', 320, null, null, false]]);
  });
  test('a figure no ratio explains disputes the dense one', () => {
    expect(labelled(specs(fp16(312, { sparsity: 'DENSE', engine: 'MATRIX' }), fp16(300)))).toEqual([['FP16', 312, 'MATRIX', 'DENSE', true]]);
  });
  test('a column headed FP/BF16 speaks of both', () => {
    expect(labelled(specs(fp16(312, { alsoFormat: 'BF16' })))).toEqual([['FP16', 312, null, null, false], ['BF16', 312, null, null, false]]);
  });
});

describe('ties', () => {
  test('the name of a designed product makes it a variant of its family, dated by nothing; what is only planned does not', () => {
    const sxm = { id: 'chip:nvidia-h100-sxm', surface: 'H100 SXM', family: h100.id };
    const designed = (modality: Claim['modality']): Claim => claim({ type: 'relation', subject: sxm, predicate: 'DESIGNED_BY', object: { id: 'company:nvidia', surface: 'NVIDIA' }, date: '2022' }, { modality });
    const said = designed('ASSERTED');
    expect(settle(said).filter((f) => f.fact === 'relation')).toEqual([
      expect.objectContaining({ type: 'DESIGNED_BY', validFrom: '2022' }), expect.objectContaining({ id: 'chip:nvidia-h100-sxm>VARIANT_OF>chip:nvidia-h100', validFrom: null, evidence: [said.id] }),
    ]);
    expect(settle(designed('PLANNED')).filter((f) => f.fact === 'relation')).toHaveLength(1);
  });

  const tsmc: Named = { id: 'company:tsmc', surface: '台积电' };
  const by = (over: Partial<Claim> = {}): Claim => claim({ type: 'relation', subject: h100, predicate: 'FABRICATED_BY', object: tsmc, date: null }, over);
  test('a tie is as real as its strongest evidence; the denial stays beside it', () => {
    const [said, planned, denied] = [by(), by({ modality: 'PLANNED' }), by({ modality: 'NEGATED' })];
    expect(settle(planned, denied, said)).toEqual([expect.objectContaining({ id: 'chip:nvidia-h100>FABRICATED_BY>company:tsmc', modality: 'ASSERTED', evidence: [said.id, planned.id], dissent: [denied.id] })]);
    expect(settle(denied)).toEqual([expect.objectContaining({ modality: 'NEGATED', evidence: [denied.id], dissent: [] })]);
  });
  test('a tie between unusual kinds is kept and scored lower', () => {
    expect(settle(claim({ type: 'relation', subject: tsmc, predicate: 'FABRICATED_BY', object: h100, date: null }))[0]).toMatchObject({ confidence: 0.54 });
  });
  test('events, listings, policies and centres imply their ties', () => {
    const named = (id: string): Named => ({ id, surface: id });
    const event = named('event:us-2022-10-chip-control');
    const facts = settle(
      claim({ type: 'event', event, date: '2022-10', authority: 'BIS', kind: 'CHIP_CONTROL', title: 't', targets: [h100] }),
      claim({ type: 'listing', company: named('company:x'), event, list: 'Entity List', date: '2022-10' }),
      claim({ type: 'policy', policy: named('policy:p'), date: '2024', region: named('region:henan'), issuer: null, title: 'p' }),
      claim({ type: 'center', center: named('center:c'), region: named('region:henan'), partners: [named('company:x')], capacity: [{ value: 100, unit: 'PFLOPS', petaOps: 100, format: null, phase: null }], status: 'BUILT' }),
    );
    expect(facts.filter((f): f is Relation => f.fact === 'relation').map((f) => f.id)).toEqual([
      'center:c>LOCATED_IN>region:henan', 'center:c>PARTNER_OF>company:x', 'company:x>LISTED_ON>event:us-2022-10-chip-control', 'event:us-2022-10-chip-control>TARGETS>chip:nvidia-h100', 'policy:p>ISSUED_FOR>region:henan']);
    expect(facts).toContainEqual(expect.objectContaining({ fact: 'profile', subjectId: 'center:c', status: 'BUILT', regionId: 'region:henan' }));
    expect(facts).toContainEqual(expect.objectContaining({ fact: 'capacity', petaOps: 100 }));
  });
});

test('sources that differ keep their own statistic, each the other\'s dissent', () => {
  const share = (value: number, source: string): Claim => claim({ type: 'statistic', subject: 'NVIDIA', about: null, metric: 'market share', scope: 'GPU', value, unit: '%', period: '2022', source, forecast: false });
  const [a, b] = [share(82, 'Alpha'), share(88, 'Beta')];
  expect(settle(a, b)).toEqual([expect.objectContaining({ value: 82, source: 'Alpha', dissent: [b.id] }), expect.objectContaining({ value: 88, source: 'Beta', dissent: [a.id] })]);
});
test('a month and its day are one listing, another year another', () => {
  const listing = (date: string): Claim => claim({ type: 'listing', company: { id: 'company:x', surface: 'X' }, event: null, list: 'Entity List', date });
  expect(settle(listing('2022-12'), listing('2022-12-15'), listing('2019-06')).map((f) => (f.fact === 'listing' ? f.listedOn : null))).toEqual(['2022-12-15', '2019-06']);
});

test('the order of claims never matters', () => {
  const value = fc.constantFrom(78, 156, 312, 300, 624, 990, 1979);
  const any = fc.record({ format: fc.constantFrom('FP16' as const, 'INT8' as const, 'FP32' as const, 'BF16' as const), value, engine: fc.constantFrom(null, 'MATRIX' as const, 'VECTOR' as const), sparsity: fc.constantFrom(null, 'DENSE' as const, 'SPARSE' as const), report: fc.constantFrom('a', 'b', 'c'), modality: fc.constantFrom('ASSERTED' as const, 'NEGATED' as const) });
  fc.assert(fc.property(fc.array(any, { minLength: 1, maxLength: 8 }), fc.infiniteStream(fc.nat()), (list, picks) => {
    const claims = list.map(({ report, modality, ...over }) => spec(over, { reportId: `report:${report}`, modality }));
    const shuffled = claims.map((c) => [c, picks.next().value] as const).sort((a, b) => a[1] - b[1]).map(([c]) => c);
    expect(specs(...shuffled)).toEqual(specs(...claims));
    const ids = specs(...claims).map((s) => s.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const s of specs(...claims)) expect(list.some((x) => x.value === s.value)).toBe(true);
  }));
});
