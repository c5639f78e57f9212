import { rankSubstitutes } from '../../src/analysis/substitution.js';
import { renderSubstitutesTable } from '../../src/analysis/substitution-table.js';
import { a100, h100, noContext } from '../fixtures/chips.js';

const words = { name: (id: string) => id.replace('chip:', '').replace('-', '|'), cite: (id: string) => (id.endsWith('BANDWIDTH') ? `data sheet of ${id.split(':')[2]?.split(' ')[0]}` : null) };
const table = renderSubstitutesTable(rankSubstitutes(h100, [a100], noContext), words);

test('one row a chip, spans where figures are missing', () => {
  expect(table).toContain('| 1 | a100\\|80gb | 0.74 | 0.64 to 0.84 | 0.61 | 1.00 | 0.00 to 1.00 | 1.00 | 1.643 | memory bandwidth | pareto |');
  expect(table).toContain('| 2 | h100 |');
});
test('each reason with the places it stands on, each once', () => {
  expect(table).toContain('- performance: a100-80gb attains 1.984 TFLOPS (bound by memory bandwidth) in groups of 5; h100 attains 3.26 TFLOPS (bound by memory bandwidth) in groups of 5. (data sheet of a100-80gb; data sheet of h100)');
});
test('it names the workload and the weights', () => expect(table.split('\n')[0]).toBe('Instead of h100: decode, 175e9 parameters, FP16, batch 1, 2048 tokens of context, utilization 0.3. Weights: performance 0.4, software 0.2, supply 0.2, efficiency 0.2.'));
