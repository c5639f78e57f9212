import type { Named, Statement } from '../../src/model/claim.js';
import { readStatement } from '../../src/model/statement.js';

const named = (id: string): Named => ({ id, surface: id });
const names: Readonly<Record<string, string>> = { h100: 'NVIDIA H100 SXM', nv: 'NVIDIA' };
const read = (statement: Statement<Named>): string => readStatement(statement, ({ id, surface }) => names[id] ?? surface);
const spec = { type: 'spec', subject: named('h100'), metric: 'PEAK_COMPUTE', format: 'FP16', alsoFormat: null, engine: 'MATRIX', sparsity: 'DENSE', value: 989, unit: 'TFLOPS', printed: '989 TFLOPS' } as const;

describe('a statement as one line', () => {
  it.each<[Statement<Named>, string]>([
    [spec, 'NVIDIA H100 SXM · PEAK_COMPUTE FP16 · 989 TFLOPS (tensor, dense)'],
    [{ ...spec, alsoFormat: 'BF16', engine: 'VECTOR', sparsity: null }, 'NVIDIA H100 SXM · PEAK_COMPUTE FP16/BF16 · 989 TFLOPS (vector)'],
    [{ ...spec, metric: 'TDP', format: null, engine: null, sparsity: null, value: [600, 700], unit: 'W', bound: 'AT_MOST' }, 'NVIDIA H100 SXM · TDP · ≤ 600 to 700 W'],
    [{ ...spec, metric: 'MEMORY_TYPE', format: null, engine: null, sparsity: null, value: 'HBM3', unit: null }, 'NVIDIA H100 SXM · MEMORY_TYPE · HBM3'],
    [{ type: 'relation', subject: named('h100'), predicate: 'DESIGNED_BY', object: named('nv'), date: null }, 'NVIDIA H100 SXM · DESIGNED_BY · NVIDIA'],
    [{ type: 'relation', subject: named('a'), predicate: 'HOLDS_SHARE_IN', object: named('b'), date: '2023', validTo: '2024-05', share: 0.305 }, 'a · HOLDS_SHARE_IN · b · 30.5 % · 2023 to 2024-05'],
    [{ type: 'listing', company: named('b'), event: null, list: 'Entity List', date: '2023-10' }, 'b · listed on Entity List · 2023-10'],
    [{ type: 'policyTarget', policy: null, title: 'A plan', metric: 'compute', value: 300, unit: 'EFLOPS', op: '>', by: '2025' }, 'A plan · compute · > 300 EFLOPS · by 2025'],
    [{ type: 'statistic', subject: 'servers', about: null, metric: 'shipments', scope: 'China', value: 5, unit: 'million', period: '2024', source: null, forecast: true }, 'servers · shipments · China · 5 million · 2024 · forecast'],
    [{ type: 'center', center: named('c'), region: null, partners: [named('nv')], capacity: [{ value: 100, unit: 'PFLOPS', petaOps: 100, format: null, phase: 'first phase' }], status: 'PLANNED' }, 'c · PLANNED · NVIDIA · 100 PFLOPS (first phase)'],
  ])('%j', (statement, line) => { expect(read(statement)).toBe(line); });
});
