import { namedIn } from '../model/claim.js';
import { readStatement } from '../model/statement.js';
import { connection } from './connection.js';
import type { Resolvers } from './generated.js';

export const claim: Resolvers = {
  Claim: {
    report: ({ reportId }, _, { loaders }) => loaders.reports.get(reportId),
    line: ({ passage }) => passage.line,
    page: ({ passage }) => passage.page,
    table: ({ passage }) => passage.table,
    statement: async ({ statement }, _, { loaders }) => {
      const names = new Map((await loaders.entities.known(namedIn(statement).map(({ id }) => id))).map(({ id, name }) => [id, name]));
      return readStatement(statement, ({ id, surface }) => names.get(id) ?? surface);
    },
    about: ({ statement }, _, { loaders }) => loaders.entities.known(namedIn(statement).map(({ id }) => id)),
  },
  Report: {
    claims: ({ id }, args, { loaders }) => connection(['claims', id], args, (page) => loaders.claims.ofReport(id, page)),
  },
  Query: {
    reports: (_, args, { loaders }) => connection(['reports'], args, (page) => loaders.reports.list(page)),
  },
};
