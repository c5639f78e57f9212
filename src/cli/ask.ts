import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { BadInputError } from '../model/errors.js';
import { withClient } from './client.js';
import { storeOption, withStore } from './options.js';

export function askCommand(): Command {
  return new Command('ask').description('Ask one GraphQL query of the graph and print the answer as JSON')
    .argument('[query]', 'the query; without it, it is read from --file or standard input').option('--file <path>', 'a file that holds the query')
    .option('--variables <json>', 'values of its variables', '{}').addOption(storeOption())
    .addHelpText('after', `\nExample:\n  $ lithograph ask '{ entity(name: "英伟达") { id name names { text } } }'\n`)
    .action(async (query: string | undefined, options: { file?: string; variables: string; store: string }) => {
      const text = query ?? (options.file === undefined ? await standardInput() : await readFile(options.file, 'utf8'));
      await withStore(options.store, (store) => withClient(store, async (ask) => {
        const answer = await ask(text, variablesOf(options.variables));
        process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
        if (answer.errors) process.exitCode = 1;
      }));
    });
}
function variablesOf(json: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch { /* said below */ }
  throw new BadInputError('--variables', 'a JSON object', json);
}
async function standardInput(): Promise<string> {
  let text = '';
  for await (const piece of process.stdin) text += String(piece);
  return text;
}
