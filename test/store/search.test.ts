import fc from 'fast-check';
import { compareText, sortTexts } from '../../src/store/order.js';
import { foldName } from '../../src/model/entity.js';
import { matchName } from '../../src/model/name.js';
import { NameTable } from '../../src/store/search.js';
import { entity } from '../fixtures/values.js';

it('orders text by code point, as UTF-8 does', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
    expect(Math.sign(compareText(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
  }), { numRuns: 2000 });
  expect(compareText('\u{20bb7}', '\uffee')).toBeGreaterThan(0);
  fc.assert(fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => { expect(sortTexts([...texts])).toEqual([...texts].sort(compareText)); }));
});

const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1', '芯', '片', '-', ' '), minLength: 1, maxLength: 10 });
const things = fc.uniqueArray(fc.record({ slug: fc.string({ unit: fc.constantFrom('x', 'y', '-'), minLength: 1, maxLength: 4 }), name: text, other: text }), { selector: ({ slug }) => slug, maxLength: 15 })
  .map((list) => list.map(({ slug, name, other }, i) => entity(`${i % 2 === 0 ? 'chip' : 'company'}:${slug}`, name, {}, [other, 'zh-Hans'])));

it('finds what matching every name would find, in the same order, page by page', () => {
  fc.assert(fc.property(things, text, fc.constantFrom(null, ['CHIP'] as const), (entities, query, kinds) => {
    const expected = entities.filter(({ kind }) => kinds === null || kind === 'CHIP').flatMap(({ id, names }) => { const match = matchName(query, names); return match === null ? [] : [{ id, ...match }]; })
      .sort((a, b) => b.score - a.score || compareText(a.id, b.id));
    const table = new NameTable(entities);
    expect(table.search(query, kinds, { first: 100, after: null }).items.map(({ item }) => item)).toEqual(expected);
    const paged: string[] = [];
    for (let after: readonly (string | number)[] | null = null; ;) {
      const { items, hasNext, total } = table.search(query, kinds, { first: 1, after });
      expect(total).toBe(expected.length);
      paged.push(...items.map(({ item }) => item.id));
      if (!hasNext) break;
      after = items[0]!.position as readonly (string | number)[];
    }
    expect(paged).toEqual(expected.map(({ id }) => id));
  }), { numRuns: 300 });
});
it('finds the names that contain a text, or says that they are too many', () => {
  fc.assert(fc.property(things, text.filter((part) => foldName(part) !== ''), (entities, part) => {
    const expected = entities.filter(({ kind, names }) => kind === 'CHIP' && names.some((name) => foldName(name.text).includes(foldName(part)))).map(({ id }) => id);
    expect(new NameTable(entities).containing(foldName(part), 'CHIP', 3)).toEqual(expected.length > 3 ? null : expected);
  }));
});
