import { parseLexicon, readLexicon } from '../../src/ingest/lexicon.js';
import { nameFinder, seedNames, withNames, withReportNames } from '../../src/ingest/names.js';

const names = seedNames();
const found = (text: string) => names.find(text).filter((hit) => hit.entry.kind !== 'PRODUCT').map((hit) => [hit.surface, hit.entry.name]);

test('the seed covers the field', () => {
  const count = (kind: string) => readLexicon().filter((entry) => entry.kind === kind).length;
  expect(count('COMPANY')).toBeGreaterThanOrEqual(350);
  expect(count('CHIP')).toBeGreaterThanOrEqual(250);
});
test('every maker and every family the seed names is in the seed', () => {
  const all = readLexicon();
  const known = new Set(all.map((entry) => entry.name));
  expect(all.flatMap((entry) => [entry.maker, entry.family]).filter((name) => name !== undefined && !known.has(name))).toEqual([]);
});
test('one thing is found by its name in either language, with or without its maker', () => {
  expect(found('昇腾910、Ascend 910 与华为昇腾 910')).toEqual([['昇腾910', 'Huawei Ascend 910'], ['Ascend 910', 'Huawei Ascend 910'], ['华为昇腾 910', 'Huawei Ascend 910']]);
});
test('OCR takes l for I and O for 0, and the name is still found', () => {
  expect(found('A100 80GB PCle')).toEqual([['A100 80GB PCle', 'NVIDIA A100 80GB PCIe']]);
  expect(found('H1OO')).toEqual([['H1OO', 'NVIDIA H100']]);
});
test('names that differ in a suffix are not taken for one another', () => {
  expect(found('910B 与昇腾910B')).toEqual([['昇腾910B', 'Huawei Ascend 910B']]);
  expect(found('H200')[0]?.[1]).toBe('NVIDIA H200');
  expect(found('XH100, H100X, GPT-3.5').filter(([, name]) => name === 'NVIDIA H100')).toEqual([]);
  expect(found('H100-ZZ9')).toEqual([]);
  expect(found('an A100-based server')).toEqual([['A100', 'NVIDIA A100']]);
});
test('a weak name needs its maker in running text, and stands alone in a cell', () => {
  expect(found('L4 自动驾驶')).toEqual([]);
  expect(found('英伟达 L4 推理卡')).toEqual([['英伟达 L4', 'NVIDIA L4']]);
  expect(names.lookup('L4')?.name).toBe('NVIDIA L4');
});
test('the longest name wins, so a city keeps its characters', () => {
  expect(found('海光信息')).toEqual([['海光信息', 'Hygon']]);
});
test('an ordinary word is a name only with a capital', () => {
  expect(found('the meta data of an apple in a flex')).toEqual([]);
  expect(found('Meta and Apple').map(([, name]) => name)).toEqual(['Meta', 'Apple']);
});
test('a report introduces its own short names', () => {
  const own = withReportNames(names, ['北极星半导体股份有限公司（以下简称“北极星”）发布新品', 'Polar Devices Inc. ("Polar") said']);
  expect(own.lookup('北极星')).toMatchObject({ kind: 'COMPANY', source: 'report' });
  expect(own.lookup('Polar')).toMatchObject({ kind: 'COMPANY', source: 'report' });
  expect(names.lookup('北极星')).toBeNull();
});
test('a layer adds names and leaves what was there', () => {
  const more = withNames(nameFinder([{ name: 'Aa', kind: 'CHIP', names: [{ text: 'Aa900', language: 'en' }], source: 'seed' }]), [{ name: 'Bb', kind: 'CHIP', names: [{ text: 'Aa900 Pro', language: 'en' }], source: 'report' }]);
  expect(more.find('Aa900 and Aa900 Pro').map((hit) => hit.entry.name)).toEqual(['Aa', 'Bb']);
});
test('a broken lexicon says where', () => {
  expect(() => parseLexicon('x.json', '{"kind":"CHIP","entries":[{"name":"A","category":"TOASTER"}]}')).toThrow(/x\.json.*category.*TOASTER/u);
  expect(() => parseLexicon('x.json', 'nonsense')).toThrow(/x\.json.*JSON/u);
});
test('a longer word that only holds a name does not mean it', () => {
  expect(found('高通量计算')).toEqual([]);
  expect(found('高通与三星').map(([, name]) => name)).toEqual(['Qualcomm', 'Samsung']);
});
