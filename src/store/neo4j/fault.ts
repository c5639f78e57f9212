import neo4j from 'neo4j-driver';
import { LithographError, StoreError } from '../../model/errors.js';

const howToAnswer = 'Start it with `lithograph neo4j start`, or check the address given by --store or LITHOGRAPH_STORE.';

/** What the driver throws, as a sentence that says what to do. Ours go through as they are; so does what can only be a fault of this code. */
export function plainFault(cause: unknown, address: string, user: string, database: string | undefined): unknown {
  if (cause instanceof LithographError) return cause;
  const code = cause instanceof neo4j.Neo4jError ? cause.code : '';
  const said = cause instanceof Error ? cause.message.split('\n')[0]!.slice(0, 300) : String(cause);
  if (code === 'Neo.ClientError.Security.AuthenticationRateLimit') {
    return new StoreError(`Neo4j at ${address} takes no more passwords for a while, after several wrong ones.`, 'Wait some seconds, then try again with the right one.');
  }
  if (code === 'Neo.ClientError.Security.CredentialsExpired') {
    return new StoreError(`Neo4j at ${address} wants its first password changed before it is used.`, 'Run ALTER CURRENT USER SET PASSWORD FROM … TO … on its system database, or start it with `lithograph neo4j start`.');
  }
  if (code.startsWith('Neo.ClientError.Security')) {
    return new StoreError(`Neo4j at ${address} does not accept user "${user}" with this password.`,
      'Set LITHOGRAPH_NEO4J_USER and LITHOGRAPH_NEO4J_PASSWORD (or LITHOGRAPH_NEO4J_PASSWORD_FILE); `lithograph neo4j status` names the file of a server started here.');
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new StoreError(`Neo4j at ${address} has no database ${database === undefined ? 'of its own for this user' : `"${database}"`}.`, 'Check its name with SHOW DATABASES; Community has one, neo4j.');
  }
  if (code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut') || code === 'Neo.TransientError.Transaction.TransactionTimedOut') {
    return new StoreError(`Neo4j at ${address} took too long over one question.`, 'Ask for less at once, or try again when it is less busy.', 'STORE_BUSY');
  }
  if (code === 'Neo.TransientError.General.MemoryPoolOutOfMemoryError' || code === 'Neo.TransientError.General.OutOfMemoryError') {
    return new StoreError(`Neo4j at ${address} has too little memory for this.`, 'Give it a larger heap (lithograph neo4j start --heap-mb), or ask for less at once.', 'STORE_BUSY');
  }
  if (code.startsWith('Neo.TransientError')) return new StoreError(`Neo4j at ${address} is busy: ${said}`, 'Try again in a moment.', 'STORE_BUSY');
  if (code === neo4j.error.SERVICE_UNAVAILABLE || code === neo4j.error.SESSION_EXPIRED || code === 'N/A') {
    return new StoreError(`No Neo4j answers at ${address}.`, howToAnswer);
  }
  if (code === 'Neo.ClientError.Statement.SyntaxError') return cause;
  return cause instanceof neo4j.Neo4jError ? new StoreError(`Neo4j at ${address} refused: ${said}`, 'See its logs; if it is older than 5.26, use a newer one.') : cause;
}
