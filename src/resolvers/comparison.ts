import { compareChips, matrixOf } from '../analysis/comparison.js';
import { LimitError } from '../model/errors.js';
import type { Resolvers } from './generated.js';

const mostChips = 100;

export const comparison: Resolvers = {
  ChipComparison: {
    baseline: ({ baselineId }, _, { loaders }) => loaders.entities.get(baselineId),
    matrix: (found) => matrixOf(found),
  },
  ComparisonRow: { chip: ({ chipId }, _, { loaders }) => loaders.entities.get(chipId) },
  MetricRatio: {
    unit: ({ unit }) => unit ?? '',
    evidence: ({ evidence }, _, { loaders }) => loaders.claims.known(evidence),
  },
  Query: {
    compareChips: async (_, { chips, baseline, workload }, { loaders }) => {
      if (chips.length > mostChips) throw new LimitError('chips', mostChips, chips.length, 'Compare fewer at a time.');
      const [profiles, [base]] = await Promise.all([loaders.chips(chips), loaders.chips(baseline ? [baseline] : [])]);
      return compareChips(profiles, { baseline: base ?? null, workload: workload ?? null });
    },
  },
};
