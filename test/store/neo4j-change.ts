import type { GraphChange } from '../../src/store/store.js';
import { claim, entity, relation, report, says } from '../fixtures/values.js';
import { packaging } from '../fixtures/packaging.js';

/** Large enough to take some seconds: 1,500 chips of one maker, each with the claim that says so; over the packaging graph, some of which it removes. */
const chips = Array.from({ length: 1500 }, (_, i) => `chip:made-${i}`);
const maker = 'company:maker';
export const bigChange: GraphChange = {
  basedOn: 1,
  putReports: [report('report:big')],
  removeFacts: packaging.putFacts!.slice(0, 5).map(({ id }) => id), removeClaims: ['claim:01', 'claim:05'], removeEntities: ['chip:nvidia-h20'],
  putEntities: [entity(maker, 'Maker'), ...chips.map((chip) => entity(chip, chip.slice(5)))],
  putClaims: chips.map((chip, i) => claim(`claim:big-${i}`, 'report:big', i + 1, says(chip, 'DESIGNED_BY', maker), [`relation|${chip}`])),
  putFacts: chips.map((chip, i) => relation(chip, 'DESIGNED_BY', maker, { key: `relation|${chip}`, evidence: [`claim:big-${i}`] })),
};
