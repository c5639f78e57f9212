import { chipsRequired, computeDemand } from '../analysis/demand.js';
import type { ChipProfile } from '../model/fact.js';
import { LimitError } from '../model/errors.js';
import type { Resolvers } from './generated.js';

const most = 20;

export const demand: Resolvers = {
  ChipsRequired: {
    forMemory: ({ forMemory }) => whole(forMemory),
    forCompute: ({ forCompute }) => whole(forCompute),
    required: ({ required }) => whole(required),
    evidence: ({ evidence }, _, { loaders }) => loaders.claims.known(evidence),
  },
  KindDemand: {
    models: ({ training }) => training?.models ?? null,
    trainingFlopPerModel: ({ training }) => training?.flopPerModel ?? null,
    trainingPflops: ({ training }) => training?.pflops ?? null,
    inferenceFlopPerDay: ({ inference }) => inference?.flopPerDay ?? null,
    inferenceAveragePflops: ({ inference }) => inference?.averagePflops ?? null,
    inferencePflops: ({ inference }) => inference?.pflops ?? null,
  },
  ChipDemand: { chip: ({ chipId }, _, { loaders }) => loaders.entities.get(chipId) },
  MissingFigure: { chip: ({ chipId }, _, { loaders }) => loaders.entities.get(chipId) },
  Query: {
    chipsRequired: async (_, { chip, workload }, { loaders }) => {
      const [profile] = await loaders.chips([chip]);
      return chipsRequired(profile as ChipProfile, workload);
    },
    computeDemand: async (_, { input }, { loaders }) => {
      for (const list of ['chips', 'kinds'] as const) if (input[list].length > most) throw new LimitError(`input.${list}`, most, input[list].length, 'Ask in several operations.');
      return computeDemand(input, await loaders.chips(input.chips));
    },
  },
};

/** GraphQL's Int ends here: a count above it is said, never cut. */
const largest = 2 ** 31 - 1;
function whole(count: number | null): number | null {
  if (count !== null && count > largest) throw new LimitError('Chips', largest, count, 'Ask for a smaller model, fewer tokens or more days; "working" has every step.');
  return count;
}
