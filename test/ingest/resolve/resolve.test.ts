import type { Draft, Mention, Statement } from '../../../src/model/claim.js';
import type { Entity } from '../../../src/model/entity.js';
import { foldName } from '../../../src/model/entity.js';
import { seedNames, withNames, withTableNames } from '../../../src/ingest/names.js';
import type { KnownNames } from '../../../src/ingest/resolve/index.js';
import { emptyGraph, resolveDrafts } from '../../../src/ingest/resolve/index.js';
import { knownBy, makerOf } from '../../../src/ingest/resolve/judge.js';

const stamp = { id: 'report:a', publishedOn: '2024-03', ingestedAt: '2024-04-01T00:00:00Z' };
const chip = (surface: string, maker?: string): Mention => ({ surface, kind: 'CHIP', ...(maker ? { maker } : {}) });
const company = (surface: string): Mention => ({ surface, kind: 'COMPANY' });
const draft = (statement: Statement<Mention>, line = 1): Draft => ({ statement, passage: { line, page: null, table: null }, quote: 'q', modality: 'ASSERTED', confidence: 0.9, extractor: 'test/1' });
const tdp = (subject: Mention): Draft => draft({ type: 'spec', subject, metric: 'TDP', format: null, alsoFormat: null, engine: null, sparsity: null, value: 300, unit: 'W', printed: '300W' });
const made = (subject: Mention, object: Mention): Draft => draft({ type: 'relation', subject, predicate: 'DESIGNED_BY', object, date: null });
const ids = async (drafts: readonly Draft[], graph: KnownNames = emptyGraph): Promise<readonly string[]> =>
  (await resolveDrafts(drafts, stamp, seedNames(), graph)).claims.flatMap((c) => (c.statement.type === 'spec' ? [c.statement.subject.id] : []));
const idOf = async (surface: string, maker?: string): Promise<string> => (await ids([tdp(chip(surface, maker))]))[0] ?? '';
const graphOf = (...entities: readonly Entity[]): KnownNames => ({
  idsByFoldedName: (folded) => Promise.resolve(new Map(folded.map((f) => [f, entities.filter((e) => e.names.some((n) => foldName(n.text) === f)).map((e) => e.id)]))),
  entities: (wanted) => Promise.resolve(wanted.map((id) => entities.find((e) => e.id === id) ?? null)),
});

describe('names that mean one thing', () => {
  test.each([
    ['A100', 'NVIDIA A100', 'chip:nvidia-a100'], ['NVIDIA A100 GPU', '英伟达A100', 'chip:nvidia-a100'],
    ['昇腾 910', 'Ascend 910', 'chip:huawei-ascend-910'], ['海思昇腾 910', '昇腾910（Ascend 910）', 'chip:huawei-ascend-910'],
    ['A100 80GB PCle', 'A100-PCIE-80G', 'chip:nvidia-a100-80gb-pcie'], ['A100 PCIe 80GB', 'A100（80GB PCIe）', 'chip:nvidia-a100-80gb-pcie'],
    ['A100 80GB P', 'A100 80GB PCIe', 'chip:nvidia-a100-80gb-pcie'], ['ＭＬＵ３７０－Ｘ８', 'MLU370 X8', 'chip:cambricon-mlu370-x8'], ['海光 DCU 深算一号', '深算一号', 'chip:hygon-shensuan-1'],
  ])('%s and %s are %s', async (a, b, id) => { expect([await idOf(a), await idOf(b)]).toEqual([id, id]); });
  test('a maker in its own cell makes a short name sure', async () => {
    expect(await idOf('910B', '华为')).toBe('chip:huawei-ascend-910b');
    expect(await idOf('T4', 'Tesla')).toBe('chip:nvidia-t4');
  });
});

test.each([['H20', 'H200'], ['H100', 'H100 NVL'], ['昇腾 910B', '昇腾 910C'], ['MI300X', 'MI308X'], ['天垓100', '天垓150'], ['A100 40GB', 'A100 80GB'], ['A100', 'A100 SXM'], ['V100 SXM2', 'V100 SXM3'], ['壁砺 100', '壁砺 100P']])(
  '%s and %s never merge by themselves', async (a, b) => { expect(await idOf(a)).not.toBe(await idOf(b)); });

test('a weak name under another maker is another chip, on record', async () => {
  const { claims, judgements } = await resolveDrafts([tdp(chip('T100', '北极星半导体'))], stamp, seedNames(), emptyGraph);
  expect(claims[0]?.statement).toMatchObject({ subject: { id: 'chip:北极星半导体-t100' } });
  expect(judgements).toEqual([expect.objectContaining({ decision: 'NEW', surface: 'T100', entityId: 'chip:北极星半导体-t100' })]);
});
test("a short name is the report's own chip's, not that of another's of the same number", async () => {
  const own = withNames(seedNames(), [{ name: 'Arran A2', kind: 'CHIP', names: [{ text: 'Arran A2', language: 'en' }], source: 'report' }]);
  const idsIn = async (...drafts: readonly Draft[]): Promise<readonly string[]> => (await resolveDrafts(drafts, stamp, own, emptyGraph)).claims.flatMap((c) => (c.statement.type === 'spec' ? [c.statement.subject.id] : []));
  expect(await idOf('A2')).toBe('chip:nvidia-a2');
  expect(await idsIn(tdp(chip('A2')))).toEqual(await idsIn(tdp(chip('Arran A2'))));
  expect(await idsIn(made(chip('A2'), company('NVIDIA')), tdp(chip('A2')))).toEqual(['chip:nvidia-a2']);
  expect(await idsIn(tdp(chip('A2', 'NVIDIA')))).toEqual(['chip:nvidia-a2']);
});
test('a chip no lexicon has seen is one entity however it is spaced, with or without its maker', async () => {
  const acme = company('Acme Silicon Inc.');
  const got = await ids([made(chip('XC-9000'), acme), tdp(chip('XC-9000')), tdp(chip('XC9000', 'Acme Silicon')), tdp(chip('Acme Silicon XC 9000', 'Acme Silicon Inc.'))]);
  expect(new Set(got)).toEqual(new Set(['chip:acme-silicon-xc9000']));
});
test('the second report meets the first one\'s new chip by any of its names', async () => {
  const known: Entity = { id: 'chip:acme-xc9000', kind: 'CHIP', name: 'Acme XC9000', names: [{ text: 'Acme XC9000', language: 'en' }, { text: 'XC9000', language: 'en' }], attributes: { designerId: 'company:acme' } };
  expect(await ids([tdp(chip('XC 9000'))], graphOf(known))).toEqual(['chip:acme-xc9000']);
});
test('two chips of one name: which is meant is unsure, and both stay as they were', async () => {
  const twin = (id: string): Entity => ({ id, kind: 'CHIP', name: 'Q7', names: [{ text: 'Q700', language: 'en' }], attributes: {} });
  const { judgements } = await resolveDrafts([tdp(chip('Q700'))], stamp, seedNames(), graphOf(twin('chip:a-q700'), twin('chip:b-q700')));
  expect(judgements).toEqual([expect.objectContaining({ decision: 'UNSURE', entityId: 'chip:q700', candidates: ['chip:a-q700', 'chip:b-q700'] })]);
});
test('a company is the same with its legal form and seat', async () => {
  const { claims } = await resolveDrafts([made(chip('BR100'), company('上海壁仞科技股份有限公司'))], stamp, seedNames(), emptyGraph);
  expect(claims[0]?.statement).toMatchObject({ object: { id: 'company:biren' } });
});

test('a full name that the report\'s own table introduced is still the company everyone knows', async () => {
  const listing = draft({ type: 'listing', company: company('上海壁仞科技股份有限公司'), event: null, list: 'Entity List', date: null });
  const { claims } = await resolveDrafts([listing], stamp, withTableNames(seedNames(), [listing]), emptyGraph);
  expect(claims[0]?.statement).toMatchObject({ company: { id: 'company:biren' } });
});
test('a company listed under both its names has both, and meets the screening list by either', async () => {
  const listing = draft({ type: 'listing', company: { ...company('北京极光芯片有限公司'), hint: 'Beijing Aurora Chip Co., Ltd.' }, event: null, list: 'Entity List', date: null });
  const { entities } = await resolveDrafts([listing], stamp, seedNames(), emptyGraph);
  expect(entities).toEqual([expect.objectContaining({ names: expect.arrayContaining([{ text: 'Beijing Aurora Chip Co., Ltd.', language: 'en' }]) })]);
  const known: Entity = { id: 'company:beijing-aurora-chip', kind: 'COMPANY', name: 'Beijing Aurora Chip Co., Ltd.', names: [{ text: 'Beijing Aurora Chip Co., Ltd.', language: 'en' }], attributes: {} };
  expect((await resolveDrafts([listing], stamp, seedNames(), graphOf(known))).claims[0]?.statement).toMatchObject({ company: { id: 'company:beijing-aurora-chip' } });
});

describe('acts', () => {
  const event = (date: string, authority: string): Draft => draft({ type: 'event', event: { surface: `rule ${date}`, kind: 'EXPORT_CONTROL_EVENT' }, date, authority, kind: 'CHIP_CONTROL', title: `rule ${date}`, targets: [chip('A100')] });
  const eventIds = async (drafts: readonly Draft[]): Promise<readonly string[]> => (await resolveDrafts(drafts, stamp, seedNames(), emptyGraph)).claims.flatMap((c) => (c.statement.type === 'event' ? [c.statement.event.id] : []));
  test('two reports of one act meet by jurisdiction, month and type, whatever they call the authority', async () => {
    expect(await eventIds([event('2022-10', '美国商务部')])).toEqual(await eventIds([event('2022-10-07', 'BIS')]));
    expect(await eventIds([event('2025-01-13', 'BIS'), event('2025-01-15', 'BIS'), event('2025-01', 'BIS')])).toEqual(['event:us-2025-01-chip-control', 'event:us-2025-01-15-chip-control', 'event:us-2025-01-chip-control']);
    expect(await eventIds([event('2022-10', 'BIS')])).not.toEqual(await eventIds([event('2022-11', 'BIS')]));
  });
  test('a dated listing belongs to the act that added names that month', async () => {
    const { claims } = await resolveDrafts([draft({ type: 'listing', company: company('寒武纪'), event: null, list: 'Entity List', date: '2022-12' })], stamp, seedNames(), emptyGraph);
    expect(claims[0]?.statement).toMatchObject({ event: { id: 'event:us-2022-12-entity-listing' } });
  });
  test('a title that does not say its region is told apart by it', async () => {
    const policy = (region: string): Draft => draft({ type: 'policy', policy: { surface: '《人工智能行动计划》', kind: 'POLICY' }, date: '2024', region: { surface: region, kind: 'REGION' }, issuer: null, title: '《人工智能行动计划》' });
    const { entities } = await resolveDrafts([policy('河南省'), policy('上海市')], stamp, seedNames(), emptyGraph);
    expect(entities.filter((e) => e.kind === 'POLICY').map((e) => e.id)).toEqual(['policy:henan-人工智能行动计划', 'policy:shanghai-人工智能行动计划']);
  });
});

test('the same draft is the same claim, and claims carry what the report is', async () => {
  const once = await resolveDrafts([tdp(chip('A100'))], stamp, seedNames(), emptyGraph);
  const twice = await resolveDrafts([tdp(chip('A100')), tdp(chip('A100'))], stamp, seedNames(), emptyGraph);
  expect(twice.claims).toEqual(once.claims);
  expect(once.claims[0]).toMatchObject({ reportId: 'report:a', saidOn: '2024-03', id: expect.stringMatching(/^claim:[0-9a-f]{24}$/u) });
});

test.each([['安徽省合肥市', 'region:hefei'], ['河南郑州', 'region:zhengzhou'], ['内蒙古乌兰察布市', 'region:ulanqab'], ['广西省南宁市', 'region:nanning'], ['深圳市龙岗区', 'region:深圳市龙岗区'], ['陕西省阳泉市', 'region:陕西省阳泉市']])(
  'the place %s is %s', async (surface, id) => {
    const center = draft({ type: 'center', center: { surface: '某某智算中心', kind: 'COMPUTE_CENTER' }, region: { surface, kind: 'REGION' }, partners: [], capacity: [], status: null });
    const { claims } = await resolveDrafts([center], stamp, seedNames(), emptyGraph);
    expect(claims[0]?.statement).toMatchObject({ region: { id } });
  });
test('a brand named where a company is meant stands for its company', async () => {
  const { claims } = await resolveDrafts([made(chip('XC1'), company('华为昇腾'))], stamp, seedNames(), emptyGraph);
  expect(claims[0]?.statement).toMatchObject({ object: { id: 'company:huawei' } });
});
test('every name in the lexicon means its own entry, and no other by another way of writing it', () => {
  const names = seedNames();
  const wrong = names.entries.flatMap((entry) => entry.names.map(({ text }) => {
    const found = knownBy({ surface: text, kind: entry.kind, ...(entry.maker ? { maker: entry.maker } : {}) }, makerOf(entry.maker, names), names);
    return found?.name === entry.name ? '' : `${entry.kind} ${entry.name}: "${text}" is ${found?.name}`;
  })).filter((line) => line !== '');
  expect(wrong).toEqual([]);
});
