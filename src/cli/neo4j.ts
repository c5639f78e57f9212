import { Command } from 'commander';
import { defaultNeo4jHome } from '../neo4j/home.js';
import { startNeo4j } from '../neo4j/start.js';
import { statusNeo4j } from '../neo4j/status.js';
import type { Neo4jStatus } from '../neo4j/status.js';
import { stopNeo4j } from '../neo4j/stop.js';
import { wholeNumber } from './values.js';

export function neo4jCommand(): Command {
  const home = ['--home <folder>', 'where its data, log and password are kept', defaultNeo4jHome] as const;
  const command = new Command('neo4j').description('Run a real Neo4j on this machine, without Docker: Neo4j Community from Maven Central (needs a JDK 17 or newer and Maven)');
  command.command('start').description('Start it and wait until it answers; the first time downloads 116 MB').option(...home)
    .option('--bolt-port <port>', 'where drivers connect; 0 for a free one', wholeNumber).option('--http-port <port>', 'of its HTTP API; 0 for a free one', wholeNumber)
    .option('--heap-mb <n>', 'heap in MB (default: by this machine’s memory)', wholeNumber)
    .addHelpText('after', '\nExample:\n  $ lithograph neo4j start\n  $ lithograph ingest report.txt --store neo4j://127.0.0.1:7687\n')
    .action(async (options: { home: string; boltPort?: number; httpPort?: number; heapMb?: number }) => {
      process.stdout.write(describe(await startNeo4j({ ...options, env: process.env, onProgress: (sentence) => process.stderr.write(`${sentence}\n`) })));
    });
  command.command('stop').description('Stop the one this command started, and wait for a clean shutdown').option(...home)
    .action(async (options: { home: string }) => { process.stdout.write(await stopNeo4j({ ...options, onProgress: (s) => process.stderr.write(`${s}\n`) }) ? 'Neo4j has stopped.\n' : 'Neo4j was not running.\n'); });
  command.command('status').description('Say whether it runs, and how to reach it').option(...home).option('--env', 'print the variables that point lithograph at it, for eval')
    .action(async (options: { home: string; env?: boolean }) => {
      const status = await statusNeo4j(options);
      process.stdout.write(options.env ? variables(status) : describe(status));
      if (status.state === 'STOPPED') process.exitCode = 1;
    });
  return command;
}
function variables(status: Neo4jStatus): string {
  return status.address === null ? '' : `export LITHOGRAPH_STORE='${status.address}' LITHOGRAPH_NEO4J_PASSWORD_FILE='${status.passwordFile}'\n`;
}
function describe(status: Neo4jStatus): string {
  if (status.address === null) return `Neo4j is not running (${status.home}).\n  Start it with: lithograph neo4j start\n`;
  return `Neo4j ${status.version ?? ''} ${status.state === 'RUNNING' ? 'runs' : 'is starting'}: ${status.address}, HTTP API at ${status.httpAddress ?? ''}
  user ${status.user}, password in ${status.passwordFile}, log in ${status.log}
  Use it with: --store ${status.address}
`;
}
