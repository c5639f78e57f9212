import { base } from './base.js';
import { chip } from './chip.js';
import { claim } from './claim.js';
import { company } from './company.js';
import { comparison } from './comparison.js';
import { control } from './control.js';
import { demand } from './demand.js';
import { dependency } from './dependency.js';
import { disruption } from './disruption.js';
import { entity } from './entity.js';
import { exposure } from './exposure.js';
import type { Resolvers } from './generated.js';
import { ingestion } from './ingestion.js';
import { region } from './region.js';
import { search } from './search.js';
import { statistic } from './statistic.js';
import { substitution } from './substitution.js';
import { technology } from './technology.js';

/** One per schema file; together they answer the whole schema. */
export const resolvers: readonly Resolvers[] = [
  base, entity, claim, chip, company, technology, control, region, statistic, search,
  comparison, substitution, dependency, disruption, exposure, demand, ingestion,
];
