import { assessChip, assessDesign } from '../analysis/control.js';
import type { Question } from '../analysis/control.js';
import type { Claim } from '../model/claim.js';
import { countryCode } from '../model/country.js';
import { holdsOn } from '../model/date.js';
import type { ChipProfile, Listing } from '../model/fact.js';
import { given } from './arguments.js';
import { connection } from './connection.js';
import type { Context } from './context.js';
import { entityFields } from './entity.js';
import type { EntityFilter } from '../loaders/entity.js';
import type { EventFilter, Resolvers } from './generated.js';

export const control: Resolvers = {
  ExportControlEvent: {
    ...entityFields,
    occurredOn: ({ attributes }) => attributes.occurredOn ?? null,
    authority: ({ attributes }) => attributes.authority ?? 'unknown',
    type: ({ attributes }) => attributes.controlType ?? 'OTHER',
    targets: async ({ id, attributes }, _, { loaders }) =>
      loaders.entities.known([...new Set([...(attributes.targetIds ?? []), ...await loaders.relations.neighbours(id, ['TARGETS'], 'OUT')])].sort()),
    listings: async ({ id }, _, { loaders }) => {
      const companies = await loaders.relations.neighbours(id, ['LISTED_ON'], 'IN');
      return (await Promise.all(companies.map((company) => loaders.facts.of(company, 'listing')))).flat().filter(({ eventId }) => eventId === id);
    },
  },
  Listing: {
    company: ({ subjectId }, _, { loaders }) => loaders.entities.get(subjectId, 'COMPANY'),
    event: ({ eventId }, _, { loaders }) => (eventId === null ? null : loaders.entities.find(eventId)),
    evidence: ({ evidence }, _, { loaders }) => loaders.claims.known(evidence),
  },
  ControlAssessment: { chip: ({ chipId }, _, { loaders }) => (chipId === null ? null : loaders.entities.get(chipId)) },
  ControlMeasure: {
    met: ({ truth }) => truth,
    evidence: ({ evidence }, _, { loaders }) => loaders.claims.known(evidence),
  },
  Chip: { controls: ({ id }, args, context) => assess(id, questionOf(args, context), context) },
  Query: {
    controlAssessment: (_, { chip, ...args }, context) => assess(chip, questionOf(args, context), context),
    assessDesign: (_, { input, ...args }, context) => assessDesign(context.readDesign(input), questionOf(args, context), context.controls),
    exportControlEvents: (_, { filter, ...page }, { loaders }) => connection(['exportControlEvents', filter], page,
      (request) => loaders.entities.list({ kind: 'EXPORT_CONTROL_EVENT', filter: eventFilter(filter ?? {}), order: { by: 'OCCURRED', direction: 'ASC' } }, request)),
  },
};

async function assess(id: string, question: Question, context: Context) {
  const [profile] = await context.loaders.chips([id]);
  return assessChip(profile as ChipProfile, question, context.controls, await dissentOf([profile as ChipProfile], context));
}
/** The claims that disagree with the chips' figures, by id: an assessment holds under them too, or says that it does not. */
export async function dissentOf(chips: readonly ChipProfile[], { loaders }: Context): Promise<ReadonlyMap<string, Claim>> {
  const claims = await loaders.claims.known([...new Set(chips.flatMap(({ specs }) => specs.flatMap(({ dissent }) => dissent)))]);
  return new Map(claims.map((claim) => [claim.id, claim]));
}
function questionOf({ destination, endUserHq, asOf }: { readonly destination?: string | null; readonly endUserHq?: string | null; readonly asOf?: string | null }, { today }: Context): Question {
  return { destination: countryCode('destination', destination ?? 'CN'), endUserHq: endUserHq ? countryCode('endUserHq', endUserHq) : null, asOf: asOf ?? today };
}

/** Listings in force on the day; where a date's precision leaves it open, the listing is told with its date. */
export function listingsOn(listings: readonly Listing[], asOf: string | null): readonly Listing[] {
  return asOf === null ? listings : listings.filter(({ listedOn, removedOn }) => holdsOn(listedOn, removedOn, asOf) !== false);
}

function eventFilter({ from, to, type, target, authority }: EventFilter): EntityFilter {
  return given({ occurredFrom: from, occurredTo: to, controlTypes: type, targetId: target, authority });
}
