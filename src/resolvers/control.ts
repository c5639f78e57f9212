import { holdsOn } from '../model/date.js';
import type { Listing } from '../model/fact.js';
import { given } from './arguments.js';
import { connection } from './connection.js';
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
  Query: {
    exportControlEvents: (_, { filter, ...page }, { loaders }) => connection(['exportControlEvents', filter], page,
      (request) => loaders.entities.list({ kind: 'EXPORT_CONTROL_EVENT', filter: eventFilter(filter ?? {}), order: { by: 'OCCURRED', direction: 'ASC' } }, request)),
  },
};

/** Listings in force on the day; where a date's precision leaves it open, the listing is told with its date. */
export function listingsOn(listings: readonly Listing[], asOf: string | null): readonly Listing[] {
  return asOf === null ? listings : listings.filter(({ listedOn, removedOn }) => holdsOn(listedOn, removedOn, asOf) !== false);
}

function eventFilter({ from, to, type, target, authority }: EventFilter): EntityFilter {
  return given({ occurredFrom: from, occurredTo: to, controlTypes: type, targetId: target, authority });
}
