import { base } from './base.js';
import { chip } from './chip.js';
import { claim } from './claim.js';
import { company } from './company.js';
import { control } from './control.js';
import { entity } from './entity.js';
import type { Resolvers } from './generated.js';
import { ingestion } from './ingestion.js';
import { region } from './region.js';
import { search } from './search.js';
import { statistic } from './statistic.js';
import { technology } from './technology.js';

/** One per schema file; together they answer the whole schema. */
export const resolvers: readonly Resolvers[] = [
  base, entity, claim, chip, company, technology, control, region, statistic, search, ingestion,
];
