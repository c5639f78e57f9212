import { BadInputError, LithographError } from '../model/errors.js';
import type { Context, IngestPort } from './context.js';
import type { Resolvers } from './generated.js';
import type { Progress } from './progress.js';

export const ingestion: Resolvers = {
  Mutation: {
    ingestReport: async (_, { input }, context) => {
      const ingest = writer(context);
      for (const part of ['title', 'text'] as const) if (input[part].trim() === '') throw new BadInputError(`input.${part}`, 'some text', input[part]);
      const { publisher = null, publishedOn = null, language = null } = input;
      const outcome = await ingest.ingestReport({ title: input.title, text: input.text, publisher, publishedOn, language }, (progress) => context.progress.tell(progress));
      await context.renew();
      const { loaders } = context;
      return {
        report: await loaders.reports.get(outcome.reportId), claims: outcome.claims, unread: outcome.unread, disputes: outcome.disputes,
        newEntities: await loaders.entities.known(outcome.newEntityIds),
      };
    },
    retractReport: async (_, { id }, context) => {
      const ingest = writer(context);
      if (await context.loaders.reports.find(id) === null) throw new LithographError('ENTITY_NOT_FOUND', `No report has the id "${id}".`, 'List them with reports { nodes { id title } }.', { id });
      const outcome = await ingest.retractReport(id);
      await context.renew();
      return outcome;
    },
  },
  Subscription: {
    ingestProgress: {
      subscribe: (_, { report }, context) => { needEditor(context); return context.progress.listen(report ?? null); },
      resolve: (progress: Progress) => progress,
    },
  },
};

function needEditor({ notEditor }: Context): void {
  if (notEditor !== null) throw new LithographError('FORBIDDEN', 'This needs the editor role.', notEditor);
}
function writer(context: Context): IngestPort {
  needEditor(context);
  if (context.ingest === null) throw new LithographError('FORBIDDEN', 'This server only reads.', 'Ingest with the command line: lithograph ingest FILE.');
  return context.ingest;
}
