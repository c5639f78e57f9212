import { jest } from '@jest/globals';
import { keepsThePromise } from './contract.js';
import { ensureNeo4j, openEmpty, whyNot } from './neo4j-server.js';

const server = await ensureNeo4j();
jest.setTimeout(60_000);

if (server === null) it.skip(whyNot, () => undefined);
else keepsThePromise('the Neo4j store', () => openEmpty(server));
