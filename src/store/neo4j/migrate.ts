import { StoreError } from '../../model/errors.js';
import type { Connection } from './connection.js';
import { anyNode, awaitIndexes, graphState, lockGraph, makeGraph, migrations, oneGraph, setSchema } from './cypher/schema.js';

/**
 * Brings the database to the schema this version knows. One at a time: the graph's own node stays locked meanwhile, so a second that opens it waits.
 * @throws StoreError STORE_MISMATCH where the database is newer, or holds something else
 */
export async function migrate(connection: Connection): Promise<void> {
  const schema = await schemaOf(connection);
  if (schema === migrations.length) return;
  if (schema !== null) refuseNewer(schema, connection.address);
  else await beginGraph(connection);

  await connection.write(async (run) => {
    const [state] = await run(lockGraph, { by: 'migration' });
    const done = Number(state?.['schema'] ?? 0);
    refuseNewer(done, connection.address);
    // Schema commands want transactions of their own; each may run twice, so one that dies half-way is simply begun again.
    for (const migration of migrations.slice(done)) for (const command of migration) await connection.command(command);
    await connection.command(awaitIndexes);
    await run(setSchema, { schema: migrations.length });
  });
}

async function beginGraph(connection: Connection): Promise<void> {
  const [count] = await connection.read((run) => run(anyNode));
  if (Number(count?.['nodes']) > 0 && await schemaOf(connection) === null) {
    throw new StoreError(`The database at ${connection.address} holds something else than a Lithograph graph.`, 'Give one that is empty: its labels could be mixed up with ours.', 'STORE_MISMATCH');
  }
  await connection.command(oneGraph);
  await connection.write((run) => run(makeGraph));
}
async function schemaOf(connection: Connection): Promise<number | null> {
  const [state] = await connection.read((run) => run(graphState));
  return state === undefined ? null : Number(state['schema']);
}
function refuseNewer(schema: number, address: string): void {
  if (schema <= migrations.length) return;
  throw new StoreError(`The graph at ${address} was written by a newer Lithograph (schema ${schema}; this one knows ${migrations.length}).`, 'Use that newer version, or another database.', 'STORE_MISMATCH');
}
