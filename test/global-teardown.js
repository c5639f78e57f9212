import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';

/** Ends the Neo4j that this run's tests started, if any. JavaScript, for Jest runs it outside of its own transformer. */
export default async function globalTeardown() {
  if (!existsSync(join(tmpdir(), `lithograph-test-neo4j-${process.pid}`))) return;
  const { endTestNeo4j } = await tsImport('./store/neo4j-server.ts', import.meta.url);
  await endTestNeo4j(process.pid);
}
