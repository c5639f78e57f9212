import fc from 'fast-check';
import { alignments, type Slot } from '../../../src/ingest/tables/align.js';
import type { Token } from '../../../src/ingest/tables/tokens.js';

const word = fc.constantFrom('X100', '64', '2021', '350W', '-', 'Vendor');
const joint = fc.constantFrom<Token['joint']>('inline', 'wrap', 'cell', 'break', 'line', 'tight');
const tokens = fc.array(fc.record({ text: word, line: fc.constant(1), startsLine: fc.boolean(), blanksBefore: fc.integer({ min: 0, max: 2 }), joint }), { minLength: 1, maxLength: 6 });
/** A column that likes texts of one length. */
const slot = (length: number): Slot => ({ misfit: (text) => Math.min(6, Math.abs(text.length - length)), empty: 1, longest: 3 });
const slots = fc.array(fc.integer({ min: 1, max: 6 }).map(slot), { minLength: 1, maxLength: 4 });

test('a limit leaves the cheapest way as it is, or leaves out what costs more', () => {
  fc.assert(fc.property(tokens, slots, fc.boolean(), fc.double({ min: 0, max: 20, noNaN: true }), (row, columns, marked, limit) => {
    const free = alignments(row, columns, marked, 0, 1)[0];
    const bound = alignments(row, columns, marked, 0, 1, undefined, limit)[0];
    if (free && free.cost <= limit) expect(bound).toEqual(free);
    else expect(bound === undefined || bound.cost >= limit).toBe(true);
  }), { numRuns: 300 });
});
