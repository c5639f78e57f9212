import { alternativeSuppliers, listedStates, type AlternativeSupplier } from '../../src/analysis/substitution.js';
import { listing } from '../fixtures/chips.js';
import { ties } from '../fixtures/supply.js';

const relations = ties(
  'company:skhynix PROVIDES memory:hbm3', 'company:samsung PROVIDES memory:hbm3', 'company:micron PROVIDES memory:hbm3', 'company:skhynix PROVIDES memory:hbm2e', 'company:cxmt PROVIDES memory:hbm2',
  'memory:hbm3 VARIANT_OF memory:hbm', 'memory:hbm2e VARIANT_OF memory:hbm', 'memory:hbm2 VARIANT_OF memory:hbm',
  'company:tsmc PROVIDES packaging:cowos', 'packaging:cowos-s VARIANT_OF packaging:cowos', 'packaging:cowos VARIANT_OF packaging:2-5d', 'packaging:emib VARIANT_OF packaging:2-5d', 'company:intel PROVIDES packaging:emib',
  'chip:alpha FABRICATED_BY company:tsmc', 'chip:alpha FABRICATED_ON process:7-nm', 'chip:alpha PACKAGED_WITH packaging:cowos-s', 'chip:alpha USES_MEMORY memory:hbm3',
  'chip:beta FABRICATED_BY company:smic', 'chip:beta FABRICATED_ON process:7-nm', 'chip:alpha-pcie VARIANT_OF chip:alpha',
  'company:inno IN_SEGMENT product:optical-module', 'company:eop IN_SEGMENT product:optical-module',
);
const context = {
  relations, names: new Map([['packaging:emib', 'EMIB'], ['packaging:cowos', 'CoWoS'], ['packaging:cowos-s', 'CoWoS-S'], ['product:optical-module', 'optical modules']]),
  listed: listedStates(['company:skhynix', 'company:samsung', 'company:micron', 'company:smic', 'company:intel', 'company:tsmc'], [listing('company:smic', '2020-12-18')], '2024-01-01'),
};
const ask = (of: string, insteadOf: string | null = null) => alternativeSuppliers(of, insteadOf, context);
const pairs = (found: readonly AlternativeSupplier[]) => found.map(({ supplierId, providesId, closeness }) => `${supplierId.slice(8)} ${providesId} ${closeness}`);

test('HBM3 comes from SK hynix, Samsung and Micron; other HBM is of the class', () => {
  expect(pairs(ask('memory:hbm3'))).toEqual(['micron memory:hbm3 SAME', 'samsung memory:hbm3 SAME', 'skhynix memory:hbm3 SAME', 'skhynix memory:hbm2e CLASS', 'cxmt memory:hbm2 CLASS']);
});
test('HBM3 instead of SK hynix comes from the other two', () => expect(pairs(ask('memory:hbm3', 'company:skhynix')).slice(0, 2)).toEqual(['micron memory:hbm3 SAME', 'samsung memory:hbm3 SAME']));
test('a variant satisfies its family: HBM comes from whoever provides any of it', () => expect(ask('memory:hbm').every(({ closeness }) => closeness === 'SAME')).toBe(true));
test('beside CoWoS there is EMIB, of the same class but not the same thing', () => {
  const [cowos, emib] = ask('packaging:cowos');
  expect(cowos).toMatchObject({ supplierId: 'company:tsmc', soleSource: true, risks: ['Nobody else is known to provide CoWoS.'], evidence: ['claim:company:tsmc>PROVIDES>packaging:cowos'] });
  expect(emib).toMatchObject({ supplierId: 'company:intel', closeness: 'CLASS', risks: ['It provides EMIB, of the same class as CoWoS, not the same thing.', 'Nobody else is known to provide EMIB.'] });
});
test('one of three is no sole source', () => expect(ask('memory:hbm3')[0]?.soleSource).toBe(false));
test('instead of a company: others for each thing it provides, and whoever makes chips on its process', () => {
  expect(pairs(ask('company:tsmc'))).toEqual(['smic process:7-nm SAME', 'intel packaging:emib CLASS']);
  expect(ask('company:tsmc')[0]?.risks).toContain('It is listed.');
});
test('instead of one supplier of a chip: only for what that one gives it', () => {
  expect(pairs(ask('chip:alpha', 'company:skhynix')).every((pair) => pair.includes('memory:'))).toBe(true);
  expect(pairs(ask('chip:alpha', 'company:tsmc'))).toEqual(['smic process:7-nm SAME', 'intel packaging:emib CLASS']);
});
test('a product needs what its family needs', () => expect(pairs(ask('chip:alpha-pcie', 'company:skhynix'))).toEqual(pairs(ask('chip:alpha', 'company:skhynix'))));
test('the same segment is the weakest tie, and a company not looked up says so', () => {
  expect(ask('company:inno')).toMatchObject([{ supplierId: 'company:eop', closeness: 'SEGMENT', soleSource: false, risks: ['It works in the segment optical modules; that it provides the same is not stated.', 'Whether it is listed has not been looked up.'] }]);
});
test('what nobody provides has no suppliers', () => expect(ask('software:unheard-of')).toEqual([]));

describe('where no source ties the classes together', () => {
  const named = new Map([['memory:hbm', 'HBM'], ['memory:hbm3', 'HBM3'], ['memory:hbm2e', 'HBM2E'], ['memory:hbmx', 'HBMX'], ['packaging:cowos', 'CoWoS'], ['packaging:x-cube', 'X-Cube']]);
  const loose = { ...context, names: named, relations: ties('company:skhynix PROVIDES memory:hbm3', 'company:samsung PROVIDES memory:hbm', 'company:micron PROVIDES memory:hbm2e', 'company:other PROVIDES memory:hbmx',
    'company:tsmc PROVIDES packaging:cowos', 'company:tsmc PROVIDES packaging:x-cube', 'company:samsung PROVIDES packaging:x-cube', 'company:skhynix PROVIDES memory:hbmx') };
  test('HBM3, HBM2E and HBM are a class by name; HBMX is another memory', () => {
    expect(pairs(alternativeSuppliers('memory:hbm3', null, loose))).toEqual(['skhynix memory:hbm3 SAME', 'micron memory:hbm2e CLASS', 'samsung memory:hbm CLASS']);
  });
  test('another packaging technology comes last, and that it can take the place is said to be open', () => {
    const found = alternativeSuppliers('packaging:cowos', null, loose);
    const [, other] = found;
    expect(pairs(found)).toEqual(['tsmc packaging:cowos SAME', 'samsung packaging:x-cube SEGMENT']);
    expect(other).toMatchObject({ supplierId: 'company:samsung', closeness: 'SEGMENT', soleSource: false, risks: ['It provides X-Cube; that this can take the place of CoWoS is not stated.'] });
  });
});
